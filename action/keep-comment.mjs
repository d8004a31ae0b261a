import { ApiFault, field } from "./github-api.mjs";

/**
 * One comment on a pull request, kept up to date.
 */

/**
 * @typedef {object} CommentPlace
 * @property {string} repository `owner/name`
 * @property {number} pullRequest
 * @property {string} marker the first line of the comment
 */

/**
 * @typedef {object} KeptComment
 * @property {"created" | "updated" | "unchanged" | "none"} change
 * @property {string} url empty for none
 */

/** Who the token of a workflow writes as. */
const actionsBot = "github-actions[bot]";

/** GitHub's list of comments ends long before. */
const lastPage = 100;

/**
 * Writes the comment, or nothing where it says the same already. Tried again, it looks for the comment anew, so that an
 * answer that got lost makes no second one.
 *
 * Source: https://docs.github.com/en/rest/issues/comments
 *
 * @param {import("./github-api.mjs").Api} api
 * @param {CommentPlace} place
 * @param {string} body with the marker
 * @param {{ readonly create: boolean }} options create: false changes a comment that is there and makes none
 * @returns {Promise<KeptComment>}
 * @throws {ApiFault}
 */
export async function keepComment(api, place, body, { create }) {
  const self = await api.patiently(() => ownLogin(api));
  return api.patiently(async () => {
    const comments = `/repos/${place.repository}/issues`;
    const found = await findComment(api, place, self);
    if (found === undefined) {
      if (!create) return { change: "none", url: "" };
      const made = await api.request("POST", `${comments}/${place.pullRequest}/comments`, { body });
      return { change: "created", url: urlOf(made.body) };
    }
    if (sameText(found.body, body)) return { change: "unchanged", url: found.url };
    const changed = await api.request("PATCH", `${comments}/comments/${found.id}`, { body });
    return { change: "updated", url: urlOf(changed.body) };
  });
}

/**
 * The first comment that begins with the marker and is of the token's own user. Anybody can write the marker.
 *
 * @param {import("./github-api.mjs").Api} api
 * @param {CommentPlace} place
 * @param {string} self
 * @returns {Promise<{ readonly id: number, readonly body: string, readonly url: string } | undefined>}
 */
async function findComment(api, { repository, pullRequest, marker }, self) {
  for (let page = 1; page <= lastPage; page += 1) {
    const { body: comments, hasNext } = await api.request("GET", `/repos/${repository}/issues/${pullRequest}/comments?per_page=100&page=${page}`);
    for (const comment of Array.isArray(comments) ? comments : []) {
      const [id, body] = [field(comment, "id"), field(comment, "body")];
      if (typeof id !== "number" || typeof body !== "string" || !isBy(field(comment, "user"), self)) continue;
      if (body.split(/\r?\n/, 1)[0] === marker) return { id, body, url: urlOf(comment) };
    }
    if (!hasNext) return undefined;
  }
  return undefined;
}

/**
 * The login of the token's user. The token of a workflow is one of a GitHub App, which may not ask REST for `/user`
 * and may ask GraphQL for `viewer`. Sources: https://github.com/actions/create-github-app-token/issues/258 for the one,
 * https://github.com/marocchino/sticky-pull-request-comment for the other.
 *
 * @param {import("./github-api.mjs").Api} api
 * @returns {Promise<string>}
 */
async function ownLogin(api) {
  try {
    const login = field(field(await api.graphql("query { viewer { login } }"), "viewer"), "login");
    return typeof login === "string" ? login : actionsBot;
  } catch (error) {
    if (error instanceof ApiFault && (error.kind === "denied" || error.kind === "lasting")) return actionsBot;
    throw error;
  }
}

/**
 * @param {unknown} user
 * @param {string} self
 */
function isBy(user, self) {
  const login = field(user, "login");
  if (typeof login !== "string") return false;
  // GraphQL may leave `[bot]` away. Only apps have it in their login: a person's has no brackets.
  const isBot = field(user, "type") === "Bot";
  return login.toLowerCase() === self.toLowerCase() || (isBot && login.toLowerCase() === `${self.toLowerCase()}[bot]`);
}

/** @param {unknown} comment */
function urlOf(comment) {
  const url = field(comment, "html_url");
  return typeof url === "string" ? url : "";
}

/**
 * @param {string} before
 * @param {string} after
 */
function sameText(before, after) {
  return before.replaceAll("\r\n", "\n").trimEnd() === after.replaceAll("\r\n", "\n").trimEnd();
}
