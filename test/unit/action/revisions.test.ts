import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { runAction, withGithub, type Checkout } from "./run-action.js";
import type { PlayedGithub } from "./played-github.js";

const test = suite("the revisions that the action compares");
const zeros = "0".repeat(40);

/** The range that isorule is given, or the error. */
async function revisions(github: PlayedGithub, checkout: Checkout, event: { readonly name: string; readonly payload: unknown }, inputs: Readonly<Record<string, string>> = {}): Promise<string> {
  const run = await runAction(checkout, { github, event, inputs: { comment: "false", ...inputs } });
  const [call] = run.calls;
  return call === undefined ? (/^::error title=isorule::(.*)$/m.exec(run.stdout)?.[1] ?? run.stdout) : (call.args[0] ?? "");
}

/** A clone of a checkout with the merge of its branch, as actions/checkout makes it. */
function mergeClone({ folder, git, branch }: Checkout, depth: number): Checkout {
  git("checkout", "--quiet", "main");
  git("commit", "--quiet", "--allow-empty", "-m", "meanwhile");
  git("merge", "--quiet", "--no-ff", "-m", "merge", branch);
  git("update-ref", "refs/pull/7/merge", "HEAD");
  git("reset", "--quiet", "--hard", "HEAD^1");
  const clone = join(folder, "clone");
  const inClone = (...args: readonly string[]): string => execFileSync("git", args, { cwd: clone, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }).trim();
  execFileSync("git", ["init", "--quiet", clone]);
  inClone("fetch", "--quiet", ...(depth === 0 ? [] : [`--depth=${depth}`]), `file://${folder}`, "refs/pull/7/merge");
  inClone("checkout", "--quiet", "FETCH_HEAD");
  return { folder: clone, base: git("rev-parse", "main"), head: git("rev-parse", branch), branch, git: inClone };
}

const short = (base: string, head: string): string => `${base.slice(0, 12)}..${head.slice(0, 12)}`;
const pull = ({ base, head }: Pick<Checkout, "base" | "head">): { name: string; payload: unknown } => ({ name: "pull_request", payload: { pull_request: { number: 7, base: { sha: base }, head: { sha: head } } } });

test("a pull request: from where it left its base to its own head, not the merge", () =>
  withGithub(async (github, checkout) => {
    const clone = mergeClone(checkout, 0);
    assert.is.not(clone.base, checkout.base);
    assert.is(await revisions(github, clone, pull(clone)), short(checkout.base, clone.head));
  }));

test("with fetch-depth 2: the parent of the merge and the merge", () =>
  withGithub(async (github, checkout) => {
    const clone = mergeClone(checkout, 2);
    assert.is(await revisions(github, clone, pull(clone)), short(clone.base, clone.git("rev-parse", "HEAD")));
  }));

test("with fetch-depth 1: words on what is missing", () =>
  withGithub(async (github, checkout) => {
    const clone = mergeClone(checkout, 1);
    assert.match(await revisions(github, clone, pull(clone)), "The commits to compare are not in this checkout. Give actions/checkout the input `fetch-depth: 0`.");
    rmSync(clone.folder, { recursive: true });
  }));

test("a push: from the commit before; a new branch from the default branch; else from the parent", () =>
  withGithub(async (github, checkout) => {
    const { base, head, git } = checkout;
    const push = (before: string): { name: string; payload: unknown } => ({ name: "push", payload: { before, after: head, repository: { default_branch: "main" } } });
    assert.is(await revisions(github, checkout, push(base)), short(base, head));
    assert.is(await revisions(github, checkout, push(zeros)), short(base, head));
    git("commit", "--quiet", "--allow-empty", "-m", "three");
    const third = git("rev-parse", "HEAD");
    git("update-ref", "refs/remotes/origin/main", base);
    const event = { name: "push", payload: { before: zeros, after: third, repository: { default_branch: "main" } } };
    assert.is(await revisions(github, checkout, event), short(base, third));
    assert.is(await revisions(github, checkout, { name: "workflow_dispatch", payload: { repository: { default_branch: "main" } } }), short(base, third));
    assert.is(await revisions(github, checkout, { name: "schedule", payload: {} }), short(head, third));
    assert.is(await revisions(github, checkout, { name: "merge_group", payload: { merge_group: { base_sha: base, head_sha: head } } }), short(base, head));
  }));

test("the first commit of all is compared with itself", () =>
  withGithub(async (github, checkout) => {
    checkout.git("checkout", "--quiet", "main");
    assert.is(await revisions(github, checkout, { name: "push", payload: { before: zeros, after: checkout.base } }), short(checkout.base, checkout.base));
  }));

test("inputs name branches, also those of the remote and with names for a shell", () =>
  withGithub(async (github, checkout) => {
    const { base, head, branch, git } = checkout;
    git("update-ref", "refs/remotes/origin/release", base);
    assert.is(await revisions(github, checkout, { name: "push", payload: {} }, { base: "release", head: branch }), short(base, head));
  }));

test("an event that says nothing is none", () =>
  withGithub(async (github, checkout) => {
    for (const payload of [null, [], { pull_request: null }, { pull_request: { number: "7", base: { sha: "--x" }, head: { sha: "main" } } }]) {
      assert.is(await revisions(github, checkout, { name: "push", payload }), short(checkout.base, checkout.head));
    }
    assert.match(await revisions(github, checkout, { name: "pull_request", payload: { pull_request: { number: 7, base: { sha: "main" }, head: { sha: "main" } } } }), "The commits to compare are not in this checkout.");
  }));

test.run();
