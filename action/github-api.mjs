/**
 * GitHub's REST API, as far as it is needed.
 */

/**
 * @typedef {object} ApiWorld
 * @property {string} url such as `https://api.github.com`
 * @property {string} graphqlUrl
 * @property {string} token
 * @property {(milliseconds: number) => Promise<void>} sleep
 * @property {() => number} now milliseconds since 1970
 */

/**
 * @typedef {object} Api
 * @property {(method: string, path: string, body?: unknown) => Promise<ApiAnswer>} request One request, without a retry. Throws {@link ApiFault}.
 * @property {(query: string) => Promise<unknown>} graphql The `data` of the answer. Throws {@link ApiFault}.
 * @property {<T>(work: () => Promise<T>) => Promise<T>} patiently Does work again while its fault passes by itself.
 */

/** @typedef {{ readonly body: unknown, readonly hasNext: boolean }} ApiAnswer */

/** What GitHub refuses, or does not answer. */
export class ApiFault extends Error {
  /**
   * @param {string} message
   * @param {object} details
   * @param {number} [details.status] missing where there was no answer
   * @param {"denied" | "passing" | "limited" | "lasting"} details.kind denied: the token may not; passing: it can be asked again; limited: later
   * @param {number} [details.wait] milliseconds until it may be asked again
   */
  constructor(message, { status, kind, wait }) {
    super(message);
    this.status = status;
    this.kind = kind;
    this.wait = wait;
  }
}

/** How often one thing is tried. */
const attempts = 4;
/** Milliseconds that a job waits at most for a limit to pass, each time. A summary now is better than a comment in an hour. */
const longestWait = 120_000;
/** Milliseconds for one request. */
const requestTimeout = 30_000;

/**
 * @param {ApiWorld} world
 * @returns {Api}
 */
export function createApi(world) {
  /** @param {string} method @param {string} url @param {unknown} [body] */
  const send = async (method, url, body) => {
    const response = await answered(world, method, url, body);
    const text = await response.text();
    if (!response.ok) throw faultOf(response, messageOf(text), world.now());
    return { body: parsed(text), hasNext: /\brel="next"/.test(response.headers.get("link") ?? "") };
  };
  return {
    request: (method, path, body) => send(method, world.url + path, body),
    graphql: async (query) => {
      const { body } = await send("POST", world.graphqlUrl, { query });
      const data = field(body, "data");
      if (data === undefined || data === null) throw new ApiFault("GraphQL gave no data", { kind: "lasting" });
      return data;
    },
    patiently: (work) => patiently(work, world.sleep),
  };
}

/**
 * A property of a value that may be anything.
 *
 * @param {unknown} value
 * @param {string} name
 * @returns {unknown}
 */
export function field(value, name) {
  return typeof value === "object" && value !== null ? /** @type {Record<string, unknown>} */ (value)[name] : undefined;
}

/**
 * @template T
 * @param {() => Promise<T>} work
 * @param {(milliseconds: number) => Promise<void>} sleep
 * @returns {Promise<T>}
 */
async function patiently(work, sleep) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof ApiFault) || error.kind === "denied" || error.kind === "lasting" || attempt === attempts) throw error;
      const wait = error.wait ?? 1000 * 2 ** (attempt - 1);
      if (wait > longestWait) throw error;
      await sleep(wait);
    }
  }
}

/**
 * @param {ApiWorld} world
 * @param {string} method
 * @param {string} url
 * @param {unknown} body
 */
async function answered({ token }, method, url, body) {
  try {
    return await fetch(url, {
      method,
      headers: {
        accept: "application/vnd.github+json",
        authorization: `Bearer ${token}`,
        // Source: https://docs.github.com/en/rest/about-the-rest-api/api-versions
        "x-github-api-version": "2022-11-28",
        "user-agent": "isorule-action",
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(requestTimeout),
    });
  } catch (error) {
    throw new ApiFault(`no answer (${error instanceof Error ? error.message : "unknown"})`, { kind: "passing" });
  }
}

/**
 * Tells what an answer means for the next attempt.
 * Source: https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately:
 * after `retry-after` seconds, else at `x-ratelimit-reset` where nothing remains, else after a minute.
 *
 * @param {Response} response
 * @param {string} message
 * @param {number} now
 */
function faultOf({ status, headers }, message, now) {
  const text = `${status} ${message}`.trim();
  const after = seconds(headers.get("retry-after"));
  const reset = headers.get("x-ratelimit-remaining") === "0" ? seconds(headers.get("x-ratelimit-reset")) : undefined;
  const isLimit = status === 429 || (status === 403 && (after !== undefined || reset !== undefined || /rate limit|abuse detection/i.test(message)));
  if (isLimit) {
    const wait = after !== undefined ? after * 1000 : reset !== undefined ? Math.max(0, reset * 1000 - now) + 1000 : 60_000;
    return new ApiFault(text, { status, kind: "limited", wait });
  }
  if ([500, 502, 503, 504].includes(status)) return new ApiFault(text, { status, kind: "passing", ...(after === undefined ? {} : { wait: after * 1000 }) });
  // 404 stands for 403 where even the existence is not to be told.
  // Source: https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#404-not-found-for-an-existing-resource
  return new ApiFault(text, { status, kind: status === 401 || status === 403 || status === 404 ? "denied" : "lasting" });
}

/** @param {string | null} text */
function seconds(text) {
  return text !== null && /^\d+$/.test(text.trim()) ? Number(text) : undefined;
}

/** @param {string} text */
function messageOf(text) {
  const message = field(parsed(text), "message");
  return typeof message === "string" ? message.slice(0, 200) : "";
}

/**
 * @param {string} text
 * @returns {unknown}
 */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
