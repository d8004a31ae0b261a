import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { repositoryRoot } from "../../kit/paths.js";
import { playGithub } from "./played-github.js";
import { runAction, runnerCommands, type Checkout } from "./run-action.js";

const test = suite("the action with isorule itself");
const isorule = join(repositoryRoot, "packages", "cli", "bin", "isorule.js");
const ruleFile = "detections/rules/my-first-rule.rule.yml";

/** A repository whose rules and documents are in a folder, and a pull request that excludes an event and calls the rule something for a runner. */
function pullRequest(): Checkout {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "isorule-pull-")));
  const git = (...args: readonly string[]): string => execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false", ...args], { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }).trim();
  const run = (...args: readonly string[]): string => execFileSync(process.execPath, [isorule, ...args], { cwd: join(folder, "detections"), encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  const commit = (message: string): string => {
    git("add", ".");
    git("commit", "--quiet", "-m", message);
    return git("rev-parse", "HEAD");
  };
  git("init", "--quiet", "--initial-branch", "main");
  mkdirSync(join(folder, "detections"));
  run("init");
  writeFileSync(join(folder, "detections", "isorule.config.yaml"), "rules: rules\nout: out\ntargets:\n  - to: spl\n    vocabulary: [sysmon]\n");
  run("build");
  const base = commit("one");
  git("checkout", "--quiet", "-b", "change");
  const file = join(folder, ruleFile);
  const text = readFileSync(file, "utf8")
    .replace(/^title: .*$/m, "title: '::error::@everyone <img src=x> ##[error]x'")
    .replace("nginx.exe, ", "");
  writeFileSync(file, text);
  return { folder, base, head: commit("two"), branch: "change", git };
}

test("a pull request that takes a value away: the verdict, the line, the stale file and a hostile title", async () => {
  const checkout = pullRequest();
  const github = await playGithub();
  try {
    const run = await runAction(checkout, { github, check: {}, inputs: { command: `node ${isorule}`, "working-directory": "detections", "fail-on": "narrower", sarif: "true" } });
    assert.is(run.code, 1, run.stdout);
    assert.equal(["verdict", "narrower", "wider", "unfaithful"].map((name) => run.outputs.get(name)), ["narrower", "1", "0", "1"], run.stdout);
    assert.ok(Number(run.outputs.get("stale")) > 0 && Number(run.outputs.get("failing")) > 0);
    assert.ok(["markdown", "sarif", "html", "json"].every((name) => run.outputs.get(name) !== ""));

    const [comment, ...others] = github.comments.map(({ body }) => body);
    assert.equal(others, []);
    assert.ok(comment?.startsWith("<!-- isorule-review: detections -->\n"));
    assert.ok(comment?.includes("nginx.exe"));
    assert.match(comment ?? "", `${checkout.base.slice(0, 12)}`);
    assert.match(comment ?? "", "<summary><code>isorule check</code> fails (exit code 1)</summary>");
    const outsideOfCode = (comment ?? "").replace(/^(`{3,})[^\n]*\n[\s\S]*?\n\1$/gm, "").replace(/(`+)[^`][^\n]*?\1/g, "");
    assert.not.match(outsideOfCode, /@everyone|(?<!\\)<img/);

    assert.ok(!runnerCommands(run.stdout).some((name) => !["group", "endgroup", "stop-commands", "error", "warning", "notice"].includes(name)));
    const line = readFileSync(join(checkout.folder, ruleFile), "utf8").split("\n").findIndex((text) => text.includes("process.parent.name")) + 1;
    const annotation = run.stdout.split("\n").find((text) => /^::(?:error|warning) file=/.test(text)) ?? "";
    assert.match(annotation, `file=${ruleFile},`);
    assert.match(annotation, `line=${line},`);

    const upload = github.requests.find(({ path }) => path.endsWith("/sarifs"))?.body as { readonly sarif: string; readonly commit_sha: string };
    assert.is(upload.commit_sha, checkout.head);
    const sarif = JSON.parse(gunzipSync(Buffer.from(upload.sarif, "base64")).toString()) as { readonly runs: readonly { readonly results: readonly { readonly locations: readonly { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } }[] }[] }[] };
    assert.ok(sarif.runs[0]?.results.some(({ locations }) => locations[0]?.physicalLocation.artifactLocation.uri === ruleFile));
  } finally {
    await github.close();
    rmSync(checkout.folder, { recursive: true, force: true });
  }
});

test.run();
