import { readFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { repositoryRoot } from "../../kit/paths.js";
import { inWorkplace, linesOf, otherId, ruleText, steersTerminal } from "./run-cli.js";

const test = suite("cli: check");

const config = "rules: rules\nout: out\ntargets: [{ to: spl, vocabulary: sysmon, formats: query }]\n";
const good = { "isorule.config.yaml": config, "rules/a.rule.yml": ruleText() };
const sigma = `title: A shell\nid: ${otherId}\nstatus: test\nlogsource: { category: process_creation, product: windows }\ndetection:\n  selection:\n    Image|endswith: \\cmd.exe\n  condition: selection\nlevel: low\n`;

test("where all is well it says so in a line for each question", () =>
  inWorkplace({ ...good, "rules/b.yml": sigma }, async ({ run, list }) => {
    await run(["build"]);
    const before = await list();
    const { code, stdout, stderr } = await run(["check"]);
    assert.equal([code, stderr], [0, ""], stdout);
    assert.equal(stdout.split("\n"), [
      "ok    valid     2 rules in 2 files",
      "ok    fresh     1 file below out is what a build gives",
      "ok    faithful  2 documents: 2 proved",
      "ok    tests     2 examples and tests pass",
      "",
    ]);
    assert.equal(await list(), before, "nothing is written");
  }));

test("what is not fresh, a failed example and a wrong rule are each shown; the gravest decides", () =>
  inWorkplace(good, async ({ run, write }) => {
    const never = await run(["check"]);
    assert.is(never.code, 1);
    assert.match(never.stdout, /^FAIL {2}fresh .*\n {6}missing {4}out\/spl\/sysmon\/a\.spl$/m);
    await run(["build"]);
    await write("rules/a.rule.yml", ruleText({ where: "{ process.name: pwsh.exe }" }));
    const failed = await run(["check"]);
    assert.is(failed.code, 1);
    assert.match(failed.stdout, /^FAIL {2}fresh/m);
    assert.match(failed.stdout, /^FAIL {2}tests {5}1 of 2 examples and tests pass$/m);
    assert.match(failed.stdout, /process\.name equals "pwsh\.exe"/);
    await write("rules/b.rule.yml", `${ruleText()}nonsense: \u001b[31m\n`);
    await write("rules/c.rule.yml", ruleText({ where: "{ process.name: pwsh.exe }" }));
    const wrong = await run(["check"]);
    assert.is(wrong.code, 2);
    assert.match(wrong.stdout, /^FAIL {2}valid/m);
    assert.match(wrong.stderr, /rules\/b\.rule\.yml/);
    assert.match(wrong.stderr, /is taken by rules\/a\.rule\.yml/);
    assert.not.ok(steersTerminal(wrong.stdout + wrong.stderr));
  }));

/** Two events in any order, which EQL says by two queries: each is less than the rule, and not proved. */
const together = readFileSync(join(repositoryRoot, "rules/iis-module-added-and-logging-disabled.rule.yml"), "utf8");

test("without an output folder nobody asks whether it is fresh; --require and strict ask for more", () =>
  inWorkplace({ "rules/a.rule.yml": together, "rules/b.rule.yml": ruleText().replace(/examples:[^]*/, "") }, async ({ run, write }) => {
    const args = ["check", "rules", "--to", "eql", "--vocabulary", "eql=ecs"];
    const plain = await run(args);
    assert.is(plain.code, 0, plain.stdout);
    assert.match(plain.stdout, /^— {5}fresh {5}no output folder is configured$/m);
    assert.match(plain.stdout, /1 rule without any/);
    assert.not.match(plain.stdout, /exact/);
    const proved = await run([...args, "--require", "proved"]);
    assert.is(proved.code, 1, proved.stdout);
    assert.match(proved.stdout, /^FAIL {2}faithful/m);
    await write("isorule.config.yaml", "strict: true\n");
    const strict = await run(args);
    assert.is(strict.code, 1);
    assert.match(strict.stdout, /^FAIL {2}exact {5}1 rendering loses more than the configuration allows/m);
  }));

test("--json gives what is wrong, a section for each question, and a summary", () =>
  inWorkplace({ ...good, "rules/b.rule.yml": "id: x\n" }, async ({ run }) => {
    const result = await run(["check", "--json"]);
    const lines = linesOf(result);
    assert.is(result.code, 2);
    assert.equal(lines.filter(({ type }) => type === "section").map(({ name, state }) => [name, state]), [["valid", "failed"], ["fresh", "failed"], ["faithful", "ok"], ["tests", "ok"]]);
    assert.ok(lines.some(({ type, file }) => type === "diagnostic" && file === "rules/b.rule.yml"));
    assert.ok(lines.some(({ type, state }) => type === "stale" && state === "missing"));
    assert.equal(lines.at(-1), { type: "summary", passed: false, files: 2, rules: 1 });
  }));

test("wrong usage is 3", () =>
  inWorkplace({ "isorule.config.yaml": "targets: [{ to: spll }]\n", "rules/a.rule.yml": ruleText() }, async ({ run }) => {
    assert.is((await run(["check"])).code, 3);
    assert.is((await run(["check", "--to", "nothing"])).code, 3);
    assert.is((await run(["check", "gone"])).code, 3);
  }));

test.run();
