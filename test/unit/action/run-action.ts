import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { repositoryRoot } from "../../kit/paths.js";
import { playGithub, type PlayedGithub } from "./played-github.js";

type ReviewModule = typeof import("../../../action/dist/review.mjs");

/** The token of the played run: it must be nowhere but in the header of requests. */
export const token = "ghs_playedPlayedPlayedPlayed0123456789";

/** What the played isorule does. */
export interface Play {
  readonly code?: number;
  readonly stdout?: string;
  readonly stderr?: string;
  readonly files?: Readonly<Record<string, string>>;
}

/** How the action is used. */
export interface ActionUse {
  readonly github: PlayedGithub;
  readonly inputs?: Readonly<Record<string, string>>;
  /** Without it, only diff is run. */
  readonly check?: Play;
  readonly diff?: Play;
  /** Default: a pull request from `base` to `head` of the checkout. */
  readonly event?: { readonly name: string; readonly payload: unknown };
  readonly env?: Readonly<Record<string, string>>;
}

/** What it did. */
export interface ActionRun {
  readonly code: number;
  readonly stdout: string;
  readonly summary: string;
  readonly outputs: ReadonlyMap<string, string>;
  readonly outputText: string;
  /** Milliseconds of each wait. */
  readonly sleeps: readonly number[];
  /** How isorule was started. */
  readonly calls: readonly { readonly command: string; readonly args: readonly string[]; readonly cwd: string; readonly env: Readonly<Record<string, string>> }[];
}

/** A checkout with a branch `main` and a branch with a hostile name, one commit ahead. */
export interface Checkout {
  readonly folder: string;
  readonly base: string;
  readonly head: string;
  readonly branch: string;
  git(...args: readonly string[]): string;
}

/** What a review in JSON says, with the parts that the action reads. */
export function reviewJson(verdicts: Readonly<Record<string, number>> = { narrower: 1, equal: 2 }, more: { readonly stale?: number; readonly unfaithful?: number; readonly failing?: number; readonly rules?: readonly unknown[] } = {}): string {
  return JSON.stringify({ version: 1, summary: { verdicts, documents: { changed: 0, stale: more.stale ?? 0, unfaithful: more.unfaithful ?? 0, lessExact: 0 }, failing: more.failing ?? 0, accepted: 0 }, rules: more.rules ?? [{}], findings: [] });
}

/** The files of a diff that found something. */
export const someFiles = {
  markdown: "## isorule review\n\n| rule | verdict |\n| --- | --- |\n| one | narrower |\n",
  json: reviewJson(),
  sarif: JSON.stringify({ version: "2.1.0", runs: [{ tool: { driver: { name: "isorule" } }, results: [] }] }),
  html: "<!doctype html><title>review</title>",
  github: "::warning file=rules/one.rule.yml,line=3,title=narrower::one selects less\n",
};

/** Makes a checkout below a temporary folder. */
export function makeCheckout(): Checkout {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "isorule-action-")));
  const git = (...args: readonly string[]): string => execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false", ...args], { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }).trim();
  const branch = "$(touch${IFS}pwned)";
  git("init", "--quiet", "--initial-branch", "main");
  mkdirSync(join(folder, "rules"));
  const commit = (text: string): string => {
    writeFileSync(join(folder, "rules", "one.rule.yml"), text);
    git("add", ".");
    git("commit", "--quiet", "-m", text);
    return git("rev-parse", "HEAD");
  };
  const base = commit("one");
  git("checkout", "--quiet", "-b", branch);
  return { folder, base, head: commit("two"), branch, git };
}

/** Runs the action in a checkout, and looks that the token stayed where it belongs. */
export async function runAction(checkout: Checkout, use: ActionUse): Promise<ActionRun> {
  const { review } = (await import(pathToFileURL(join(repositoryRoot, "action", "review.mjs")).href)) as ReviewModule;
  const temp = mkdtempSync(join(tmpdir(), "isorule-runner-"));
  const files = { event: join(temp, "event.json"), output: join(temp, "output"), summary: join(temp, "summary"), record: join(temp, "record"), play: join(temp, "play") };
  const event = use.event ?? { name: "pull_request", payload: { pull_request: { number: 7, title: "::error::$(id)", base: { sha: checkout.base, ref: "main" }, head: { sha: checkout.head, ref: checkout.branch } }, repository: { default_branch: "main" } } };
  writeFileSync(files.event, JSON.stringify(event.payload));
  for (const file of [files.output, files.summary, files.record]) writeFileSync(file, "");
  // In a file: an environment variable of Linux ends at 128 KiB.
  writeFileSync(files.play, JSON.stringify({ check: use.check ?? {}, diff: { files: someFiles, ...use.diff } }));
  const sleeps: number[] = [];
  let stdout = "";
  try {
    const code = await review({
      env: {
        PATH: process.env["PATH"],
        HOME: process.env["HOME"],
        GITHUB_EVENT_NAME: event.name,
        GITHUB_EVENT_PATH: files.event,
        GITHUB_OUTPUT: files.output,
        GITHUB_STEP_SUMMARY: files.summary,
        GITHUB_ENV: join(temp, "env"),
        GITHUB_REPOSITORY: "acme/rules",
        GITHUB_REF: "refs/heads/main",
        GITHUB_RUN_ID: "42",
        GITHUB_SERVER_URL: "https://github.com",
        GITHUB_WORKSPACE: checkout.folder,
        GITHUB_ACTION_PATH: repositoryRoot,
        GITHUB_API_URL: use.github.url,
        GITHUB_GRAPHQL_URL: `${use.github.url}/graphql`,
        GITHUB_TOKEN: token,
        RUNNER_TEMP: temp,
        NPM_CONFIG_SOMETHING: `//npm.pkg.github.com/:_authToken=${token}`,
        FAKE_ISORULE: files.play,
        FAKE_RECORD: files.record,
        ISORULE_INPUT_TOKEN: token,
        ...(use.check === undefined ? { ISORULE_INPUT_CHECK: "false" } : {}),
        ISORULE_INPUT_COMMAND: `node ${join(repositoryRoot, "test", "unit", "action", "fake-isorule.mjs")}`,
        ...Object.fromEntries(Object.entries(use.inputs ?? {}).map(([name, value]) => [`ISORULE_INPUT_${name.toUpperCase().replaceAll("-", "_")}`, value])),
        ...use.env,
      },
      write: (text) => (stdout += text),
      sleep: async (milliseconds) => void sleeps.push(milliseconds),
      now: () => 1_700_000_000_000,
    });
    const [outputText, summary, record] = [files.output, files.summary, files.record].map((file) => readFileSync(file, "utf8")) as [string, string, string];
    for (const text of [stdout, outputText, summary, record]) if (text.includes(token)) throw new Error(`the token is in ${text}`);
    for (const { authorization } of use.github.requests) if (authorization !== `Bearer ${token}`) throw new Error(`authorization: ${authorization}`);
    return { code, stdout, summary, outputText, outputs: parseOutputs(outputText), sleeps, calls: record.split("\n").filter((line) => line !== "").map((line) => JSON.parse(line) as ActionRun["calls"][number]) };
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}

/** Runs work with a played GitHub and a checkout of its own. */
export async function withGithub(work: (github: PlayedGithub, checkout: Checkout) => Promise<void>): Promise<void> {
  const github = await playGithub();
  const checkout = makeCheckout();
  try {
    await work(github, checkout);
  } finally {
    await github.close();
    rmSync(checkout.folder, { recursive: true, force: true });
  }
}

/**
 * Which commands a runner would see, by the rules of its ActionCommandManager: none between `stop-commands` and its
 * token; a line is one where `::name` begins it after spaces, or `##[name` is anywhere in it.
 */
export function runnerCommands(stdout: string): readonly string[] {
  const seen: string[] = [];
  let stopped: string | undefined;
  for (const line of stdout.split(/\r\n|\n|\r/)) {
    const name = /^\s*::([^\s:]+)(?:\s[^:]*)?::/.exec(line)?.[1] ?? /##\[([^\]\s]+)/.exec(line)?.[1];
    if (name === undefined) continue;
    if (stopped !== undefined) {
      if (name === stopped) stopped = undefined;
      continue;
    }
    seen.push(name);
    if (name === "stop-commands") stopped = line.slice("::stop-commands::".length);
  }
  return seen;
}

/** Reads `GITHUB_OUTPUT` as the runner does: `name=value`, or a value up to its delimiter alone on a line. */
function parseOutputs(text: string): ReadonlyMap<string, string> {
  const outputs = new Map<string, string>();
  const lines = text.split("\n");
  while (lines.length > 0) {
    const line = lines.shift() ?? "";
    if (line === "") continue;
    const heredoc = /^([^=<]+)<<(.+)$/.exec(line);
    if (heredoc === null) {
      outputs.set(line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1));
      continue;
    }
    const value: string[] = [];
    for (let next = lines.shift(); next !== heredoc[2]; next = lines.shift()) {
      if (next === undefined) throw new Error(`no end of ${heredoc[1]}`);
      value.push(next);
    }
    outputs.set(heredoc[1] ?? "", value.join("\n"));
  }
  return outputs;
}
