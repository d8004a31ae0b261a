import { checkSection, commentLimit, cutAtRule, marker, summaryLimit, useKey } from "./comment-text.mjs";
import { ApiFault, createApi } from "./github-api.mjs";
import { keepComment } from "./keep-comment.mjs";
import { writeSummary } from "./runner-files.mjs";
import { uploadSarif } from "./upload-sarif.mjs";

/**
 * Where the reports go: the summary always, the comment and the alerts as far as the token may.
 */

/**
 * @param {import("./review.mjs").Run} run
 * @param {import("./review.mjs").Reports} reports
 * @param {import("./review.mjs").World} world
 * @returns {Promise<string>} the address of the comment, empty where there is none
 */
export async function publish(run, reports, world) {
  const { env } = world;
  const report = reports.texts.markdown ?? failedReport(reports.diffCode, run.runUrl);
  const summaryNote = "> **This summary is cut.** The whole report is in the file of the output `html`.";
  await writeSummary(env["GITHUB_STEP_SUMMARY"], cutAtRule(report, summaryLimit - 50_000, summaryNote, (text) => Buffer.byteLength(text)) + checkText(reports, 8000));
  const api = createApi({
    url: env["GITHUB_API_URL"] || "https://api.github.com",
    graphqlUrl: env["GITHUB_GRAPHQL_URL"] || "https://api.github.com/graphql",
    token: run.inputs.token,
    sleep: world.sleep,
    now: world.now,
  });
  const url = run.inputs.comment ? await comment(run, reports, report, api, env) : "";
  if (run.inputs.sarif) await alerts(run, reports, api, env);
  return url;
}

/**
 * @param {import("./review.mjs").Run} run
 * @param {import("./review.mjs").Reports} reports
 * @param {string} report
 * @param {import("./github-api.mjs").Api} api
 * @param {import("./review.mjs").World["env"]} env
 */
async function comment({ inputs, event, log, runUrl }, reports, report, api, env) {
  const repository = repositoryOf(env);
  if (event.pullRequest === undefined || repository === undefined) return "";
  const mark = marker(inputs);
  const note = `> **This comment is cut: the report is too long for it.** All of it is in [the summary of the run](${runUrl}).`;
  const room = commentLimit - mark.length - 1;
  // The report comes first: what the check says is in the summary, too.
  const check = [8000, 1000].map((length) => checkText(reports, length)).find((text) => report.length + text.length <= room) ?? checkText(reports, 1000);
  const body = `${mark}\n${cutAtRule(report, room - check.length, note)}${check}`;
  const hasNews = reports.facts?.isEmpty !== true || reports.failedCheck !== undefined;
  return spared(log, "The comment is not written", async () => (await keepComment(api, { repository, pullRequest: event.pullRequest ?? 0, marker: mark }, body, { create: hasNews })).url, "");
}

/**
 * @param {import("./review.mjs").Run} run
 * @param {import("./review.mjs").Reports} reports
 * @param {import("./github-api.mjs").Api} api
 * @param {import("./review.mjs").World["env"]} env
 */
async function alerts({ inputs, event, log }, { texts, head }, api, env) {
  const repository = repositoryOf(env);
  // The head of a pull request was reviewed, not the merge that GITHUB_REF names.
  const ref = event.pullRequest === undefined ? env["GITHUB_REF"] : `refs/pull/${event.pullRequest}/head`;
  const sarif = texts.sarif;
  if (repository === undefined || ref === undefined || sarif === undefined) return;
  await spared(log, "The findings are not uploaded to code scanning", async () => {
    if ((await uploadSarif(api, { repository, commit: head, ref, category: `isorule/${useKey(inputs)}` }, sarif)) === "too-large") log.warning("The SARIF file is larger than code scanning takes, and is not uploaded.");
  }, undefined);
}

/**
 * Does work that GitHub may refuse or fail. Everything that it would have told is in the summary.
 *
 * @template T
 * @param {import("./log.mjs").Log} log
 * @param {string} what
 * @param {() => Promise<T>} work
 * @param {T} otherwise
 * @returns {Promise<T>}
 */
async function spared(log, what, work, otherwise) {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ApiFault)) throw error;
    if (error.kind === "denied") log.notice(`${what}: the token may not (${error.message}). The pull request may come from a fork, or the job needs the permission. The review is in the summary of the run.`);
    else log.warning(`${what}: ${error.message}. The review is in the summary of the run.`);
    return otherwise;
  }
}

/**
 * @param {import("./review.mjs").Reports} reports
 * @param {number} length
 */
function checkText({ failedCheck }, length) {
  return failedCheck === undefined ? "" : checkSection(failedCheck.code, failedCheck.output, length);
}

/**
 * @param {number} code
 * @param {string} runUrl
 */
function failedReport(code, runUrl) {
  return `### isorule could not review these rules\n\n\`isorule diff\` ended with exit code ${code}. Why is in the log of [the run](${runUrl}).\n`;
}

/**
 * @param {import("./review.mjs").World["env"]} env
 * @returns {string | undefined} `owner/name`
 */
function repositoryOf(env) {
  const name = env["GITHUB_REPOSITORY"] ?? "";
  return /^[\w.-]+\/[\w.-]+$/.test(name) ? name : undefined;
}
