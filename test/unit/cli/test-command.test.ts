import { suite } from "uvu";
import * as assert from "uvu/assert";
import { inWorkplace, linesOf, otherId, ruleText, steersTerminal } from "./run-cli.js";

const test = suite("cli: test");

test("examples that hold give exit code 0 and a line for each rule", () =>
  inWorkplace({ "rules/a.rule.yml": ruleText(), "rules/deep/b.rule.yml": ruleText({ id: otherId, title: "Another" }) }, async ({ run }) => {
    const { code, stdout, stderr } = await run(["test"]);
    assert.is(code, 0);
    assert.is(stderr, "");
    assert.match(stdout, /^pass +A shell was started rules\/a\.rule\.yml +2\/2$/m);
    assert.match(stdout, /^pass +Another rules\/deep\/b\.rule\.yml +2\/2$/m);
    assert.match(stdout, /2 rules, 4 examples and tests: 4 passed\./);
  }));

test("a match example that does not fire shows the comparison that was false and what the event holds", () =>
  inWorkplace({ "a.rule.yml": ruleText({ where: "{ process.name: powershell.exe, process.command_line: { contains: hidden } }" }) }, async ({ run }) => {
    const { code, stdout } = await run(["test", "a.rule.yml"]);
    assert.is(code, 1);
    assert.match(stdout, /^FAIL /m);
    assert.match(stdout, /match example A shell a\.rule\.yml:11/);
    assert.match(stdout, /✗ process\.name equals "powershell\.exe" {2}— is "cmd\.exe"/);
    assert.match(stdout, /∅ process\.command_line contains "hidden" {2}— the event has no such field/);
    assert.match(stdout, /1 passed, 1 failed/);
  }));

test("an ignore example that fires shows what was true", () =>
  inWorkplace({ "a.rule.yml": ruleText({ where: "{ process.name: [cmd.exe, notepad.exe] }" }) }, async ({ run }) => {
    const { code, stdout } = await run(["test", "a.rule.yml"]);
    assert.is(code, 1);
    assert.match(stdout, /ignore example An editor/);
    assert.match(stdout, /the rule fires, by shell/);
    assert.match(stdout, /✓ process\.name equals "cmd\.exe" or "notepad\.exe" {2}— is "notepad\.exe"/);
  }));

const sequence = `id: 11111111-2222-4333-8444-555555555555
title: Two steps
severity: low
signals:
  first: { event: process_creation, where: { process.name: a.exe } }
  second: { event: process_creation, where: { process.name: b.exe } }
detect: { sequence: { by: host.name, within: 10s, steps: [first, second] } }
`;
const step = (name: string, at: string): string => `{ event: process_creation, at: '${at}', fields: { host.name: H, process.name: ${name} } }`;

test("signals that an example names must match, in ignore examples as well", () =>
  inWorkplace({
    "good.rule.yml": `${sequence}examples:\n  ignore:\n    - { name: too late, signals: [first, second], events: [${step("a.exe", "0")}, ${step("b.exe", "11s")}] }\n`,
    "bad.rule.yml": `${sequence.replace("1111-", "2222-")}examples:\n  ignore:\n    - { name: near miss, signals: [second], events: [${step("a.exe", "0")}, ${step("c.exe", "1s")}] }\n`,
  }, async ({ run }) => {
    assert.is((await run(["test", "good.rule.yml"])).code, 0);
    const { code, stdout } = await run(["test", "bad.rule.yml"]);
    assert.is(code, 1);
    assert.match(stdout, /the signal second matches none of the events/);
  }));

test("a sequence whose steps match but do not follow in time says which signals matched", () =>
  inWorkplace({ "a.rule.yml": `${sequence}examples:\n  match:\n    - { name: late, events: [${step("a.exe", "0")}, ${step("b.exe", "11s")}] }\n` }, async ({ run }) => {
    const { code, stdout } = await run(["test", "a.rule.yml"]);
    assert.is(code, 1);
    assert.match(stdout, /does not fire; first and second matched, but not what else the detection asks for/);
  }));

test("expected events of a test must match their signal, and fires is checked both ways", () =>
  inWorkplace({
    "signal.rule.yml": `${sequence}tests:\n  - name: t\n    expect:\n      - { signal: second, event: process_creation, fields: { process.name: a.exe } }\n`,
    "fires.rule.yml": `${sequence.replace("1111-", "2222-")}tests:\n  - name: t\n    expect:\n      - { signal: first, event: process_creation, fields: { host.name: H, process.name: a.exe } }\n`,
    "silent.rule.yml": `${sequence.replace("1111-", "3333-")}tests:\n  - name: t\n    fires: false\n    expect:\n      - ${step("a.exe", "0")}\n      - ${step("b.exe", "5s")}\n`,
    "good.rule.yml": `${sequence.replace("1111-", "4444-")}tests:\n  - name: t\n    expect:\n      - ${step("a.exe", "0")}\n      - ${step("b.exe", "5s")}\n`,
  }, async ({ run }) => {
    assert.match((await run(["test", "signal.rule.yml"])).stdout, /the signal second does not match the expected event/);
    assert.match((await run(["test", "fires.rule.yml"])).stdout, /the rule does not fire; first matched/);
    assert.match((await run(["test", "silent.rule.yml"])).stdout, /the rule fires on event 1 and 2, by first-second/);
    assert.is((await run(["test", "good.rule.yml"])).code, 0);
  }));

test("a wrong rule gives exit code 2 and does not stop the others", () =>
  inWorkplace({ "rules/a.rule.yml": ruleText(), "rules/b.rule.yml": ruleText({ id: otherId }).replace("severity: low", "severity: loud") }, async ({ run }) => {
    const { code, stdout, stderr } = await run(["test"]);
    assert.is(code, 2);
    assert.match(stdout, /^pass +A shell was started/m);
    assert.match(stdout, /^wrong +rules\/b\.rule\.yml$/m);
    assert.match(stderr, /rules\/b\.rule\.yml:3:11 error/);
    assert.match(stderr, /severity: loud/);
  }));

test("--json gives an object for each check and a summary, and nothing else", () =>
  inWorkplace({ "a.rule.yml": ruleText({ where: "{ process.name: powershell.exe }" }), "b.rule.yml": "title: [" }, async ({ run }) => {
    const result = await run(["test", "a.rule.yml", "b.rule.yml", "--json"]);
    const lines = linesOf(result);
    assert.is(result.stderr, "");
    assert.equal(lines.map(({ type }) => type), ["diagnostic", "test", "test", "summary"]);
    const [diagnostic, match, ignore, summary] = lines;
    assert.is(diagnostic?.["file"], "b.rule.yml");
    assert.is(diagnostic?.["line"], 1);
    assert.equal([match?.["kind"], match?.["name"], match?.["passed"], match?.["line"]], ["match", "A shell", false, 11]);
    assert.equal([ignore?.["kind"], ignore?.["passed"], ignore?.["failures"]], ["ignore", true, []]);
    assert.equal(summary, { type: "summary", rules: 2, untested: 0, wrong: 1, checks: 2, failed: 1 });
    assert.is(result.code, 2);
  }));

test("--junit writes a report that holds hostile names as text", () =>
  inWorkplace({ "a.rule.yml": ruleText({ title: '"A <b> & \\u0007 ]]> \\"x\\""', where: "{ process.name: powershell.exe }" }) }, async ({ run, read }) => {
    assert.is((await run(["test", "a.rule.yml", "--junit", "reports/junit.xml"])).code, 1);
    const xml = await read("reports/junit.xml");
    assert.match(xml, /<testsuite name="A &lt;b&gt; &amp; ␇ \]\]&gt; &quot;x&quot;" file="a\.rule\.yml" tests="2" failures="1" errors="0">/);
    assert.match(xml, /<testcase classname="a\.rule\.yml" name="match: A shell" line="11">\n +<failure message="the rule does not fire">/);
    assert.match(xml, /<testcase classname="a\.rule\.yml" name="ignore: An editor" line="13"\/>/);
    assert.not.ok(steersTerminal(xml));
  }));

test("a rule without examples is named, and is no failure", () =>
  inWorkplace({ "a.rule.yml": sequence }, async ({ run }) => {
    const { code, stdout } = await run(["test", "a.rule.yml"]);
    assert.is(code, 0);
    assert.match(stdout, /no examples and no tests/);
    assert.match(stdout, /1 rule without any/);
  }));

test("control characters of a rule never reach the terminal", () =>
  inWorkplace({ "a.rule.yml": ruleText({ title: '"\\e[31mred\\u202e \\u009b2J"', where: '{ process.name: "\\e]0;x\\a" }' }) }, async ({ run }) => {
    for (const tty of [false, true]) {
      const { stdout, stderr } = await run(["test", "a.rule.yml"], { tty });
      assert.not.ok(steersTerminal(stdout + stderr, tty), JSON.stringify(stdout));
      assert.match(stdout, "␛[31mred");
    }
  }));

test.run();
