import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A comment on the one pull request of the played repository. */
export interface PlayedComment {
  readonly id: number;
  readonly login: string;
  readonly type: "Bot" | "User";
  body: string;
}

/** A request as it came. */
export interface PlayedRequest {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: unknown;
}

/** An answer instead of the usual one. */
export interface PlayedFault {
  readonly status: number;
  readonly message?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The work is done all the same: its answer gets lost. */
  readonly done?: boolean;
}

/** GitHub on this machine, for one repository `acme/rules` and its pull request 7. */
export interface PlayedGithub {
  readonly url: string;
  readonly comments: PlayedComment[];
  readonly requests: PlayedRequest[];
  /** Asked before each request. */
  fault: (request: PlayedRequest, nth: number) => PlayedFault | undefined;
  /** What GraphQL says of the token's user. */
  viewer: string | undefined;
  close(): Promise<void>;
}

/** Starts it on a free port. */
export async function playGithub(): Promise<PlayedGithub> {
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const played: PlayedGithub = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    comments: [],
    requests: [],
    fault: () => undefined,
    viewer: "github-actions[bot]",
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return played;

  async function answer(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    let text = "";
    for await (const chunk of incoming) text += String(chunk);
    const request = { method: incoming.method ?? "", path: incoming.url ?? "", authorization: incoming.headers.authorization, body: text === "" ? undefined : (JSON.parse(text) as unknown) };
    played.requests.push(request);
    const fault = played.fault(request, played.requests.length);
    if (fault === undefined || fault.done === true) {
      const { status, body, headers } = usualAnswer(request);
      if (fault === undefined) return send(response, status, body, headers);
    }
    send(response, fault.status, { message: fault.message ?? "played" }, fault.headers);
  }

  function usualAnswer({ method, path, body }: PlayedRequest): { status: number; body: unknown; headers?: Record<string, string> } {
    const address = new URL(path, played.url);
    const text = String((body as { readonly body?: unknown } | undefined)?.body);
    if (`${method} ${path}` === "POST /graphql") return played.viewer === undefined ? { status: 200, body: { data: null, errors: [{ message: "no" }] } } : { status: 200, body: { data: { viewer: { login: played.viewer } } } };
    if (`${method} ${address.pathname}` === "GET /repos/acme/rules/issues/7/comments") {
      const [size, page] = [Number(address.searchParams.get("per_page")), Number(address.searchParams.get("page"))];
      const more = played.comments.length > size * page;
      return { status: 200, body: played.comments.slice(size * (page - 1), size * page).map(shown), ...(more ? { headers: { link: `<${played.url}/next>; rel="next", <${played.url}/last>; rel="last"` } } : {}) };
    }
    if (text.length > 65_536) return { status: 422, body: { message: "Validation Failed: Body is too long (maximum is 65536 characters)" } };
    if (`${method} ${path}` === "POST /repos/acme/rules/issues/7/comments") {
      const comment: PlayedComment = { id: played.comments.length + 1001, login: "github-actions[bot]", type: "Bot", body: text };
      played.comments.push(comment);
      return { status: 201, body: shown(comment) };
    }
    const changed = played.comments.find(({ id }) => path === `/repos/acme/rules/issues/comments/${id}`);
    if (method === "PATCH" && changed !== undefined) {
      changed.body = text;
      return { status: 200, body: shown(changed) };
    }
    if (`${method} ${path}` === "POST /repos/acme/rules/code-scanning/sarifs") return { status: 202, body: { id: "1" } };
    return { status: 404, body: { message: "Not Found" } };
  }

  function shown({ id, login, type, body }: PlayedComment): unknown {
    return { id, body, user: { login, type }, html_url: `https://github.com/acme/rules/pull/7#issuecomment-${id}` };
  }
}

function send(response: ServerResponse, status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
}
