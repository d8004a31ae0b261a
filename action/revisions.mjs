import { UsageFault } from "./inputs.mjs";

/**
 * Which two revisions are compared. Only names of commits (hexadecimal digits) leave this file: the name of a branch
 * of a stranger never becomes an argument.
 */

/**
 * @typedef {object} Revisions
 * @property {string} range `BASE..HEAD`, of short names of commits, as people read them above the report
 * @property {string} head the commit
 */

/**
 * What the event file says, as far as it is of use here.
 *
 * @typedef {object} EventFacts
 * @property {string} name such as `pull_request`
 * @property {number} [pullRequest]
 * @property {string} [base] a commit
 * @property {string} [head]
 * @property {string} [defaultBranch]
 */

/** @typedef {(args: readonly string[]) => Promise<{ readonly code: number, readonly stdout: string }>} Git */

/**
 * Reads an event.
 * Source: https://docs.github.com/en/webhooks/webhook-events-and-payloads
 *
 * @param {string} name
 * @param {unknown} payload
 * @returns {EventFacts}
 */
export function readEvent(name, payload) {
  const event = record(payload);
  const defaultBranch = record(event["repository"])["default_branch"];
  const shared = { name, ...(typeof defaultBranch === "string" ? { defaultBranch } : {}) };
  if (name === "pull_request" || name === "pull_request_target") {
    const pull = record(event["pull_request"]);
    const number = pull["number"];
    return { ...shared, ...(Number.isInteger(number) ? { pullRequest: Number(number) } : {}), ...commits(record(pull["base"])["sha"], record(pull["head"])["sha"]) };
  }
  if (name === "push") return { ...shared, ...commits(event["before"], event["after"]) };
  if (name === "merge_group") return { ...shared, ...commits(record(event["merge_group"])["base_sha"], record(event["merge_group"])["head_sha"]) };
  return shared;
}

/**
 * Finds the revisions: those that the workflow names, else those of the event, else the default branch and the checkout.
 * What came to the base meanwhile is left out: it is compared from where the head left it.
 * The head of a pull request is its own commit and not the merge that is checked out, so that lines are those that
 * GitHub shows.
 *
 * @param {{ readonly base: string, readonly head: string }} inputs
 * @param {EventFacts} event
 * @param {Git} git
 * @returns {Promise<Revisions>}
 * @throws {UsageFault} where a commit is not there
 */
export async function findRevisions(inputs, event, git) {
  const ownHead = inputs.head === "" ? await commitOf(event.head ?? "HEAD", git) : await namedCommit("head", inputs.head, git);
  const base = inputs.base === "" ? await usualBase(event, ownHead, git) : await namedCommit("base", inputs.base, git);
  if (base !== undefined && ownHead !== undefined) {
    const fork = (await git(["merge-base", base, ownHead])).stdout.trim();
    if (isCommit(fork)) return between(fork, ownHead, ownHead, git);
  }
  if (inputs.base === "" && inputs.head === "") {
    const merged = await mergeOf(event, git);
    if (merged !== undefined) return merged;
  }
  // With a history that has no beginning in common, as after an import, two commits can still be compared.
  if (base !== undefined && ownHead !== undefined && !(await isShallow(git))) return between(base, ownHead, ownHead, git);
  throw new UsageFault("The commits to compare are not in this checkout. Give actions/checkout the input `fetch-depth: 0`.");
}

/**
 * @param {EventFacts} event
 * @param {string | undefined} head
 * @param {Git} git
 */
async function usualBase(event, head, git) {
  if (event.pullRequest !== undefined) return event.base === undefined ? undefined : commitOf(event.base, git);
  const names = [event.base, event.defaultBranch === undefined ? undefined : `refs/remotes/origin/${event.defaultBranch}`, "HEAD^"];
  for (const name of names) {
    const commit = name === undefined ? undefined : await commitOf(name, git);
    if (commit !== undefined && commit !== head) return commit;
  }
  // The first commit of all: it is compared with itself.
  return head;
}

/**
 * With `fetch-depth: 2` there is the merge of a pull request and both its parents, and nothing before.
 *
 * @param {EventFacts} event
 * @param {Git} git
 * @returns {Promise<Revisions | undefined>}
 */
async function mergeOf(event, git) {
  if (event.pullRequest === undefined || event.head === undefined) return undefined;
  const [merge, base, head] = [await commitOf("HEAD", git), await commitOf("HEAD^1", git), await commitOf("HEAD^2", git)];
  return merge !== undefined && base !== undefined && head === event.head ? between(base, merge, head, git) : undefined;
}

/**
 * The two dots say that both are revisions: a folder of the pull request may be called like one of them.
 *
 * @param {string} base
 * @param {string} newer
 * @param {string} head
 * @param {Git} git
 * @returns {Promise<Revisions>}
 */
async function between(base, newer, head, git) {
  return { range: `${await shortName(base, git)}..${await shortName(newer, git)}`, head };
}

/**
 * @param {string} commit
 * @param {Git} git
 */
async function shortName(commit, git) {
  const name = (await git(["rev-parse", "--short=12", commit])).stdout.trim();
  return /^[0-9a-f]{12,64}$/.test(name) ? name : commit;
}

/**
 * @param {string} input
 * @param {string} name
 * @param {Git} git
 */
async function namedCommit(input, name, git) {
  const commit = (await commitOf(name, git)) ?? (await commitOf(`refs/remotes/origin/${name}`, git));
  if (commit === undefined) throw new UsageFault(`The input ${input} names no commit of this checkout. Give actions/checkout the input \`fetch-depth: 0\`.`);
  return commit;
}

/**
 * @param {string} name
 * @param {Git} git
 * @returns {Promise<string | undefined>}
 */
async function commitOf(name, git) {
  const { code, stdout } = await git(["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`]);
  const commit = stdout.trim();
  return code === 0 && isCommit(commit) ? commit : undefined;
}

/** @param {Git} git */
async function isShallow(git) {
  return (await git(["rev-parse", "--is-shallow-repository"])).stdout.trim() !== "false";
}

/**
 * @param {unknown} base
 * @param {unknown} head
 */
function commits(base, head) {
  return { ...(isCommit(base) ? { base } : {}), ...(isCommit(head) ? { head } : {}) };
}

/**
 * SHA-1 or SHA-256. Zeros alone stand for none, for example before a new branch.
 *
 * @param {unknown} value
 * @returns {value is string}
 */
function isCommit(value) {
  return typeof value === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) && !/^0+$/.test(value);
}

/**
 * @param {unknown} value
 * @returns {Record<string, unknown>}
 */
function record(value) {
  return typeof value === "object" && value !== null ? /** @type {Record<string, unknown>} */ (value) : {};
}
