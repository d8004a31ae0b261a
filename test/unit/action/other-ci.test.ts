import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parse } from "yaml";
import { repositoryRoot } from "../../kit/paths.js";
import { makeCheckout, type Checkout } from "./run-action.js";

const test = suite("GitLab and pre-commit");
const read = (file: string): string => readFileSync(join(repositoryRoot, file), "utf8");
const version = (JSON.parse(read("packages/cli/package.json")) as { readonly version: string }).version;
const template = parse(read("action/gitlab/isorule.gitlab-ci.yml")) as { readonly isorule: { readonly script: readonly string[]; readonly variables: Readonly<Record<string, string>>; readonly artifacts: { readonly when: string; readonly paths: readonly string[]; readonly reports: { readonly codequality: string } } } };

/** Runs the script of the job as a runner does, in bash that ends at the first fault, with a played npm and isorule. */
function runJob(checkout: Checkout, codes: { readonly check: number; readonly diff: number }, variables: Readonly<Record<string, string>>): { readonly code: number | null; readonly calls: readonly (readonly string[])[]; readonly npm: string } {
  const temp = mkdtempSync(join(tmpdir(), "isorule-gitlab-"));
  try {
    const bin = join(temp, "home", "node_modules", "isorule", "bin");
    mkdirSync(bin, { recursive: true });
    mkdirSync(join(temp, "bin"));
    writeFileSync(join(bin, "isorule.js"), `require("fs").appendFileSync(${JSON.stringify(join(temp, "calls"))}, JSON.stringify(process.argv.slice(2)) + "\\n"); process.exitCode = ${JSON.stringify(codes)}[process.argv[2]];`);
    writeFileSync(join(temp, "bin", "npm"), `#!/bin/sh\necho "$PWD $*" > ${join(temp, "npm")}\n`, { mode: 0o755 });
    const { status } = spawnSync("bash", ["-eo", "pipefail", "-c", template.isorule.script.join("\n")], {
      cwd: checkout.folder,
      encoding: "utf8",
      env: { PATH: `${join(temp, "bin")}:${process.env["PATH"]}`, CI_PROJECT_DIR: checkout.folder, CI_COMMIT_SHA: checkout.head, CI_COMMIT_BEFORE_SHA: "0".repeat(40), ...template.isorule.variables, ISORULE_HOME: join(temp, "home"), ...variables },
    });
    return { code: status, calls: readFileSync(join(temp, "calls"), "utf8").trim().split("\n").map((line) => JSON.parse(line) as string[]), npm: readFileSync(join(temp, "npm"), "utf8").replace(temp, "") };
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}

function withCheckout(work: (checkout: Checkout) => void): void {
  const checkout = makeCheckout();
  try {
    work(checkout);
  } finally {
    rmSync(checkout.folder, { recursive: true, force: true });
  }
}

test("the job of GitLab compares the merge request with where it left its target, and keeps the report", () =>
  withCheckout((checkout) => {
    const { code, calls, npm } = runJob(checkout, { check: 0, diff: 0 }, { CI_MERGE_REQUEST_DIFF_BASE_SHA: checkout.base, ISORULE_FAIL_ON: "narrower,stale" });
    assert.is(code, 0);
    assert.equal(calls, [
      ["check"],
      ["diff", `${checkout.base}...${checkout.head}`, "--format=text", `--format=gitlab=${checkout.folder}/gl-code-quality-report.json`, `--format=html=${checkout.folder}/isorule.html`, "--fail-on=narrower,stale"],
    ]);
    assert.is(npm, `/home install --prefix . --ignore-scripts --no-audit --no-fund isorule@${version}\n`);
    assert.equal(template.isorule.artifacts, { when: "always", paths: ["isorule.html"], reports: { codequality: "gl-code-quality-report.json" } });
  }));

test("the job of GitLab ends with the worse exit code, and runs both in any case", () =>
  withCheckout((checkout) => {
    for (const [check, diff, worse] of [[1, 0, 1], [0, 1, 1], [2, 1, 2], [1, 3, 3]] as const) {
      const { code, calls } = runJob(checkout, { check, diff }, { CI_MERGE_REQUEST_DIFF_BASE_SHA: checkout.base });
      assert.is(code, worse);
      assert.equal(calls.map(([command]) => command), ["check", "diff"]);
      assert.is(calls[1]?.length, 5);
    }
  }));

test("the job of GitLab on a branch: the commit before, the parent, or itself", () =>
  withCheckout((checkout) => {
    const range = (variables: Readonly<Record<string, string>>): string | undefined => runJob(checkout, { check: 0, diff: 0 }, variables).calls[1]?.[1];
    assert.is(range({ CI_COMMIT_BEFORE_SHA: checkout.base }), `${checkout.base}...${checkout.head}`);
    assert.is(range({}), `${checkout.base}...${checkout.head}`);
    assert.is(range({ CI_COMMIT_SHA: checkout.base }), `${checkout.base}...${checkout.base}`);
    assert.is(range({ CI_COMMIT_SHA: checkout.base, CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: checkout.head, CI_MERGE_REQUEST_DIFF_BASE_SHA: checkout.base }), `${checkout.base}...${checkout.head}`);
  }));

test("the hooks of pre-commit run commands that there are, in the version of this repository", () => {
  // The keys are those of https://pre-commit.com/#creating-new-hooks
  const hooks = parse(read(".pre-commit-hooks.yaml")) as readonly Readonly<Record<string, unknown>>[];
  assert.equal(hooks.map(({ id }) => id), ["isorule-check", "isorule-lint", "isorule-fmt"]);
  const help = execFileSync(process.execPath, [join(repositoryRoot, "packages", "cli", "bin", "isorule.js"), "--help"], { encoding: "utf8" });
  for (const { id, name, description, entry, language, files, ...rest } of hooks) {
    const command = String(id).replace("isorule-", "");
    assert.match(help, new RegExp(`^  ${command} `, "m"));
    assert.equal([name, entry, language], [`isorule ${command}`, `npx --yes --prefer-offline isorule@${version} ${command}`, "system"]);
    assert.type(description, "string");
    for (const key of Object.keys(rest)) assert.ok(["pass_filenames", "require_serial"].includes(key), key);
    const pattern = new RegExp(String(files));
    assert.ok(pattern.test("rules/a.rule.yml") && pattern.test("a.rule.yaml") && !pattern.test("a.yml") && !pattern.test("a.rule.yml.bak"));
  }
});

test("docs/ci.md names every input and output of the action, and this version", () => {
  const page = read("docs/ci.md");
  const action = parse(read("action.yml")) as { readonly inputs: object; readonly outputs: object };
  for (const id of [...Object.keys(action.inputs), ...Object.keys(action.outputs)]) assert.ok(page.includes(`\`${id}\``), id);
  const versions = [...page.matchAll(/v(\d+\.\d+\.\d+)/g), ...read("action/gitlab/isorule.gitlab-ci.yml").matchAll(/(\d+\.\d+\.\d+)/g)].map(([, each]) => each);
  assert.equal([...new Set(versions)], [version]);
});

test.run();
