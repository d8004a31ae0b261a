import { randomBytes } from "node:crypto";
import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import { childEnv, runChild } from "./child.mjs";
import { readInputs, UsageFault } from "./inputs.mjs";
import { isoruleCommand } from "./isorule-command.mjs";
import { annotationLines, createLog } from "./log.mjs";
import { publish } from "./publish.mjs";
import { reviewFacts } from "./review-facts.mjs";
import { findRevisions, readEvent } from "./revisions.mjs";
import { writeOutputs } from "./runner-files.mjs";

/**
 * The world outside of the action, so that tests can be it.
 *
 * @typedef {object} World
 * @property {Readonly<Record<string, string | undefined>>} env
 * @property {(text: string) => void} write standard output
 * @property {(milliseconds: number) => Promise<void>} sleep
 * @property {() => number} now milliseconds since 1970
 */

/**
 * Everything that a step knows of its run.
 *
 * @typedef {object} Run
 * @property {import("./inputs.mjs").Inputs} inputs
 * @property {import("./revisions.mjs").EventFacts} event
 * @property {import("./log.mjs").Log} log
 * @property {string} runUrl the page of the run
 */

/**
 * What isorule left behind. A file that it did not write is missing.
 *
 * @typedef {object} Reports
 * @property {Readonly<Record<"markdown" | "sarif" | "json" | "html", string>>} files
 * @property {Readonly<Partial<Record<"markdown" | "sarif" | "json", string>>>} texts
 * @property {number} diffCode
 * @property {{ readonly code: number, readonly output: string }} [failedCheck] missing where the check is fine, or was not asked for
 * @property {import("./review-facts.mjs").ReviewFacts | undefined} facts
 * @property {string} head the commit that was reviewed
 */

/**
 * Reviews the rules of a pull request, or of a push: runs `isorule check` and `isorule diff`, annotates, and leaves a
 * comment, a summary, alerts and outputs as far as the token may. What GitHub refuses never makes it fail.
 *
 * @param {World} world
 * @returns {Promise<number>} the exit code: the worse of check and diff, or 3 where the workflow is wrong
 */
export async function review(world) {
  const { env } = world;
  const random = () => randomBytes(16).toString("hex");
  const log = createLog(world.write, random, [(env["ISORULE_INPUT_TOKEN"] ?? "").trim()]);
  try {
    const inputs = readInputs(env);
    const event = readEvent(env["GITHUB_EVENT_NAME"] ?? "", await readJson(env["GITHUB_EVENT_PATH"]));
    const run = { inputs, event, log, runUrl: `${env["GITHUB_SERVER_URL"] ?? "https://github.com"}/${env["GITHUB_REPOSITORY"] ?? ""}/actions/runs/${env["GITHUB_RUN_ID"] ?? ""}` };
    if (event.name === "pull_request_target") log.warning("On pull_request_target, files of strangers meet a token that can write. Use pull_request: where the token may not comment, the review is in the summary.");
    const { code, reports } = await runIsorule(run, env);
    const commentUrl = await publish(run, reports, world);
    await writeOutputs(env["GITHUB_OUTPUT"], outputsOf(reports, commentUrl), random);
    return code;
  } catch (error) {
    if (!(error instanceof UsageFault)) throw error;
    log.error(error.message);
    return 3;
  }
}

/**
 * @param {Run} run
 * @param {World["env"]} env
 * @returns {Promise<{ readonly code: number, readonly reports: Reports }>}
 */
async function runIsorule({ inputs, event, log, runUrl }, env) {
  const temp = env["RUNNER_TEMP"] ?? tmpdir();
  const cwd = resolve(env["GITHUB_WORKSPACE"] ?? ".", inputs.workingDirectory);
  const safeEnv = childEnv(env, inputs.token);
  /** @param {string} title @param {readonly string[]} words @param {string} folder */
  const start = (title, words, folder) => log.guarded(title, (print) => runChild(words, { cwd: folder, env: safeEnv, print })).catch((error) => notStarted(words, error));

  const revisions = await findRevisions(inputs, event, (args) => runChild(["git", ...args], { cwd, env: safeEnv }).catch((error) => notStarted(["git"], error)));
  const isorule = await isoruleCommand(inputs, {
    temp,
    actionPath: env["GITHUB_ACTION_PATH"] ?? resolve(import.meta.dirname, ".."),
    run: async (words, folder) => (await start("npm install isorule", words, folder)).code,
  });

  const config = inputs.config === "" ? [] : [`--config=${inputs.config}`];
  const target = inputs.to === "" ? [] : [`--to=${inputs.to}`];
  const check = inputs.check ? await start("isorule check", [...isorule, "check", ...config, ...target, "--", ...inputs.paths], cwd) : { code: 0, output: "" };

  const folder = await mkdtemp(join(temp, "isorule-review-"));
  const files = { markdown: join(folder, "review.md"), sarif: join(folder, "review.sarif"), json: join(folder, "review.json"), html: join(folder, "review.html") };
  const annotations = join(folder, "annotations.txt");
  const formats = { ...files, github: annotations };
  const diff = await start("isorule diff", [
    ...isorule, "diff", revisions.range, ...config, ...target,
    "--format=text",
    ...Object.entries(formats).map(([format, file]) => `--format=${format}=${file}`),
    ...inputs.paths.map((path) => `--path=${path}`),
    ...inputs.events.map((path) => `--events=${path}`),
    ...(inputs.failOn === "" ? [] : [`--fail-on=${inputs.failOn}`]),
    ...(inputs.accepted === "" ? [] : [`--accepted=${inputs.accepted}`]),
    `--report-url=${inputs.reportUrl || runUrl}`,
  ], cwd);
  annotate(log, (await readText(annotations)) ?? "");

  const texts = { markdown: await readText(files.markdown), sarif: await readText(files.sarif), json: await readText(files.json) };
  return {
    code: Math.max(check.code, diff.code),
    reports: {
      files: { ...files, html: (await readText(files.html)) === undefined ? "" : files.html },
      texts: given(texts),
      diffCode: diff.code,
      ...(check.code === 0 ? {} : { failedCheck: check }),
      facts: reviewFacts(texts.json),
      head: revisions.head,
    },
  };
}

/**
 * @param {import("./log.mjs").Log} log
 * @param {string} text
 */
function annotate(log, text) {
  const { lines, dropped } = annotationLines(text);
  for (const line of lines) log.write(`${line}\n`);
  if (dropped > 0) log.warning(`${dropped} lines of the annotations are none and were left out.`);
}

/**
 * Every output of `action.yml`.
 *
 * @param {Reports} reports
 * @param {string} commentUrl
 * @returns {Readonly<Record<string, string>>}
 */
function outputsOf({ files, texts, facts }, commentUrl) {
  /** @param {"narrower" | "wider" | "changed" | "unfaithful" | "stale" | "unknown" | "failing"} name */
  const count = (name) => (facts === undefined ? "" : String(facts.counts[name]));
  /** @param {"markdown" | "sarif" | "json"} name */
  const file = (name) => (texts[name] === undefined ? "" : files[name]);
  return {
    verdict: facts?.verdict ?? "",
    narrower: count("narrower"),
    wider: count("wider"),
    changed: count("changed"),
    unfaithful: count("unfaithful"),
    stale: count("stale"),
    unknown: count("unknown"),
    failing: count("failing"),
    "comment-url": commentUrl,
    markdown: file("markdown"),
    sarif: file("sarif"),
    html: files.html,
    json: file("json"),
  };
}

/**
 * @param {readonly string[]} words
 * @param {unknown} error
 * @returns {never}
 */
function notStarted(words, error) {
  throw new UsageFault(`${words[0]} cannot be started: ${error instanceof Error ? error.message : String(error)}`);
}

/**
 * @param {string} file
 * @returns {Promise<string | undefined>} undefined for a missing or empty file
 */
async function readText(file) {
  const text = await readFile(file, "utf8").catch(() => "");
  return text === "" ? undefined : text;
}

/**
 * @param {string | undefined} file
 * @returns {Promise<unknown>}
 */
async function readJson(file) {
  const text = file === undefined ? undefined : await readText(file);
  return text === undefined ? {} : JSON.parse(text);
}

/**
 * The properties that have a value.
 *
 * @param {Readonly<Record<string, string | undefined>>} texts
 * @returns {Reports["texts"]}
 */
function given(texts) {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined));
}
