import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { reviewJson, runAction, runnerCommands, someFiles, withGithub } from "./run-action.js";

const test = suite("the action");

test("isorule gets the flags, each in one argument, and two commits", () =>
  withGithub(async (github, checkout) => {
    const inputs = { paths: "rules\n--out=/etc\n  a b; $(id)  \n", config: "conf.yaml", "fail-on": "narrower,stale", events: "events/*.json\n-x", to: "spl,kql", accepted: "ok.yml", "report-url": "https://example.org/?a=b", "working-directory": "." };
    const { calls } = await runAction(checkout, { github, inputs, check: {} });
    assert.equal(calls.map(({ command, cwd }) => [command, cwd]), [["check", checkout.folder], ["diff", checkout.folder]]);
    assert.equal(calls[0]?.args, ["--config=conf.yaml", "--to=spl,kql", "--", "rules", "--out=/etc", "a b; $(id)"]);
    const args = calls[1]?.args ?? [];
    assert.is(args[0], `${checkout.base.slice(0, 12)}..${checkout.head.slice(0, 12)}`);
    assert.equal(args.filter((arg) => !arg.startsWith("--format=")).slice(1), [
      "--config=conf.yaml", "--to=spl,kql", "--path=rules", "--path=--out=/etc", "--path=a b; $(id)", "--events=events/*.json", "--events=-x",
      "--fail-on=narrower,stale", "--accepted=ok.yml", "--report-url=https://example.org/?a=b",
    ]);
    assert.equal(args.filter((arg) => arg.startsWith("--format=")).map((arg) => arg.split("=")[1]), ["text", "markdown", "sarif", "json", "html", "github"]);
  }));

test("without a report-url the report is on the page of the run", () =>
  withGithub(async (github, checkout) => {
    const { calls } = await runAction(checkout, { github });
    assert.is(calls.length, 1);
    assert.ok(calls[0]?.args.includes("--report-url=https://github.com/acme/rules/actions/runs/42"));
  }));

test("isorule gets no token and none of the files that later steps trust", () =>
  withGithub(async (github, checkout) => {
    const { calls } = await runAction(checkout, { github, check: {}, env: { ACTIONS_RUNTIME_TOKEN: "t", ACTIONS_ID_TOKEN_REQUEST_TOKEN: "t", GH_TOKEN: "t", INPUT_TOKEN: "t" } });
    assert.is(calls.length, 2);
    for (const { env } of calls) {
      assert.equal(Object.keys(env).filter((name) => /TOKEN|^INPUT_|ISORULE_INPUT|NPM_CONFIG|GITHUB_(?:ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)$/.test(name)), []);
      assert.is(env["GITHUB_REPOSITORY"], "acme/rules");
      assert.is(env["NO_COLOR"], "1");
    }
  }));

test("nothing that isorule prints is a command, but its annotations", () =>
  withGithub(async (github, checkout) => {
    const hostile = "::error::one\n  ::add-mask::x\n##[set-env name=A]b\n::stop-commands::x\n::x::\r::warning::three\n::endgroup::\n::set-output name=verdict::equal";
    const github_ = `::warning file=a.yml,line=1::fine\n::set-env name=PATH::/tmp\n  ::error::indented\nplain ##[command]x\r::notice::alone\n${someFiles.github}`;
    const run = await runAction(checkout, { github, check: { stdout: hostile, stderr: hostile }, diff: { stdout: hostile, stderr: `${hostile}\n`, files: { ...someFiles, github: github_ } } });
    const guard = ["group", "stop-commands", "endgroup"];
    assert.equal(runnerCommands(run.stdout), [...guard, ...guard, "warning", "notice", "warning", "warning"]);
    assert.match(run.stdout, "3 lines of the annotations are none and were left out.");
    const tokens = [...run.stdout.matchAll(/^::stop-commands::([0-9a-f]{32})$/gm)].map(([, token]) => token);
    assert.is(new Set(tokens).size, 2);
  }));

test("the exit code is the worse one", () =>
  withGithub(async (github, checkout) => {
    for (const [check, diff, code] of [[0, 0, 0], [1, 0, 1], [0, 1, 1], [2, 1, 2], [0, 2, 2], [1, 70, 70], [3, 0, 3]] as const) {
      assert.is((await runAction(checkout, { github, check: { code: check }, diff: { code: diff } })).code, code, `${check} ${diff}`);
    }
    assert.is((await runAction(checkout, { github, inputs: { check: "false" }, check: { code: 3 } })).code, 0);
  }));

test("outputs: the worst verdict, the numbers and the files", () =>
  withGithub(async (github, checkout) => {
    const json = reviewJson({ equal: 4, wider: 3, narrower: 2, unknown: 1, changed: 5, disjoint: 1 }, { stale: 7, unfaithful: 8, failing: 9 });
    const { outputs } = await runAction(checkout, { github, diff: { files: { ...someFiles, json } } });
    assert.equal(
      ["verdict", "narrower", "wider", "changed", "unfaithful", "stale", "unknown", "failing"].map((name) => outputs.get(name)),
      ["disjoint", "2", "3", "6", "8", "7", "1", "9"],
    );
    for (const [name, end] of [["markdown", "review.md"], ["sarif", "review.sarif"], ["html", "review.html"], ["json", "review.json"]] as const) assert.ok(outputs.get(name)?.endsWith(end), name);
  }));

test("outputs: equal is the verdict where no rule is in both, and the worst is the one that loses most", () =>
  withGithub(async (github, checkout) => {
    for (const [verdicts, verdict] of [[{}, "equal"], [{ equal: 1, wider: 1 }, "wider"], [{ wider: 1, unknown: 1 }, "unknown"], [{ unknown: 1, narrower: 1 }, "narrower"], [{ narrower: 1, changed: 1 }, "changed"]] as const) {
      const { outputs } = await runAction(checkout, { github, inputs: { comment: "false" }, diff: { files: { ...someFiles, json: reviewJson(verdicts) } } });
      assert.is(outputs.get("verdict"), verdict);
    }
  }));

test("outputs: a value with line breaks stays one value", () =>
  withGithub(async (github, checkout) => {
    const { outputs, outputText } = await runAction(checkout, { github, env: { RUNNER_TEMP: join(checkout.folder, "a\nverdict=equal\nEOF\nb") } }).catch(() => ({ outputs: new Map<string, string>(), outputText: "" }));
    assert.is(outputText, "");
    assert.is(outputs.size, 0);
    const folder = join(checkout.folder, "a\nverdict=equal\nEOF\nb");
    mkdirSync(folder);
    const run = await runAction(checkout, { github, env: { RUNNER_TEMP: folder } });
    assert.is(run.outputs.size, 13);
    assert.is(run.outputs.get("verdict"), "narrower");
    assert.match(run.outputs.get("json") ?? "", "a\nverdict=equal\nEOF\nb/isorule-review-");
  }));

test("a diff that leaves no report is told, and no file is promised", () =>
  withGithub(async (github, checkout) => {
    const run = await runAction(checkout, { github, diff: { code: 3, files: {}, stderr: "error: no such revision\n" } });
    assert.is(run.code, 3);
    assert.match(github.comments[0]?.body ?? "", "### isorule could not review these rules\n\n`isorule diff` ended with exit code 3.");
    for (const name of ["markdown", "sarif", "html", "json", "verdict", "failing"]) assert.is(run.outputs.get(name), "", name);
  }));

test("faults of the workflow are told in words", () =>
  withGithub(async (github, checkout) => {
    for (const [inputs, message] of [
      [{ check: "yes" }, 'The input check is true or false, not "yes".'],
      [{ command: "no-such-program-here x" }, "no-such-program-here cannot be started"],
      [{ command: "", version: "npm:evil@1" }, 'The input version is a version of isorule on npm, such as 0.1.0, not "npm:evil@1".'],
      [{ base: "nowhere" }, "The input base names no commit of this checkout."],
      [{ head: "--upload-pack=x" }, "The input head names no commit of this checkout."],
      [{ "working-directory": "nowhere" }, "git cannot be started"],
    ] as const) {
      const run = await runAction(checkout, { github, inputs });
      assert.is(run.code, 3, message);
      assert.match(run.stdout, `::error title=isorule::${message}`);
      assert.equal(run.calls, []);
    }
  }));

test("pull_request_target is warned of", () =>
  withGithub(async (github, checkout) => {
    const payload = { pull_request: { number: 7, base: { sha: checkout.base }, head: { sha: checkout.head } } };
    const run = await runAction(checkout, { github, event: { name: "pull_request_target", payload } });
    assert.match(run.stdout, "::warning title=isorule::On pull_request_target,");
  }));

test("a file of the pull request named as an option is a file", () =>
  withGithub(async (github, checkout) => {
    writeFileSync(join(checkout.folder, "--help"), "");
    const run = await runAction(checkout, { github, inputs: { paths: "--help" }, check: {} });
    assert.equal(run.calls[0]?.args, ["--", "--help"]);
  }));

test.run();
