import { suite } from "uvu";
import * as assert from "uvu/assert";
import { inWorkplace, linesOf, ruleText, steersTerminal } from "./run-cli.js";

const test = suite("cli: explain");

const rule = ruleText({ where: "\n      any: [{ process.name: cmd.exe }, { process.name: sh.exe }]\n      process.command_line: { contains: whoami }\n      not: { process.parent.name: explorer.exe }" });
const event = { class: "process_creation", fields: { "process.executable": "C:\\cmd.exe", "process.parent.name": "explorer.exe" } };

test("every comparison is listed with its outcome, nothing is short-circuited", () =>
  inWorkplace({ "a.rule.yml": rule, "event.json": JSON.stringify(event) }, async ({ run }) => {
    const { code, stdout } = await run(["explain", "a.rule.yml", "event.json"]);
    assert.is(code, 0);
    assert.match(stdout, /✓ process\.name equals "cmd\.exe" {2}— is "cmd\.exe"/);
    assert.match(stdout, /✗ process\.name equals "sh\.exe" {2}— is "cmd\.exe"/);
    assert.match(stdout, /∅ process\.command_line contains "whoami" {2}— the event has no such field/);
    assert.match(stdout, /✗ not\n +✓ process\.parent\.name equals "explorer\.exe"/);
    assert.match(stdout, /The rule does not fire on this event\./);
  }));

test("the event may be inline, from standard input, one per line, or an example", () =>
  inWorkplace({ "a.rule.yml": ruleText() }, async ({ run }) => {
    const text = JSON.stringify({ event: "process_creation", fields: { "process.name": "CMD.EXE" } });
    assert.match((await run(["explain", "a.rule.yml", text])).stdout, /fires on this event: shell/);
    assert.match((await run(["explain", "a.rule.yml", "-"], { stdin: text })).stdout, /fires on this event: shell/);
    assert.match((await run(["explain", "a.rule.yml", "-"], { stdin: `${text}\n${text}\n` })).stdout, /fires on these events: shell, events 1; shell, events 2/);
    assert.match((await run(["explain", "a.rule.yml", "--example", "An editor"])).stdout, /does not fire on this event/);
    assert.match((await run(["explain", "-", text], { stdin: ruleText() })).stdout, /fires on this event: shell/);
  }));

test("signals of other classes take one line, and all of theirs with --all", () =>
  inWorkplace({ "a.rule.yml": ruleText() }, async ({ run }) => {
    const other = JSON.stringify({ class: "image_load", fields: { "process.name": "cmd.exe" } });
    assert.match((await run(["explain", "a.rule.yml", other])).stdout, /^shell looks at process_creation events$/m);
    assert.match((await run(["explain", "a.rule.yml", other, "--all"])).stdout, /✓ process\.name equals "cmd\.exe"/);
  }));

test("--json gives the whole tree", () =>
  inWorkplace({ "a.rule.yml": rule }, async ({ run }) => {
    const result = await run(["explain", "a.rule.yml", JSON.stringify(event), "--json"]);
    const [explanation, detection] = linesOf(result);
    assert.is(explanation?.type, "explanation");
    const [signal] = explanation?.["signals"] as readonly { signal: string; matches: boolean; predicate: { operands: readonly { outcome: string }[] } }[];
    assert.is(signal?.signal, "shell");
    assert.equal(signal?.predicate.operands.map(({ outcome }) => outcome).sort(), ["false", "missing", "true"]);
    assert.equal([detection?.type, detection?.["fires"], detection?.["hits"]], ["detection", false, []]);
  }));

test("unknown classes and fields are pointed out, with the name that was meant", () =>
  inWorkplace({ "a.rule.yml": rule }, async ({ run }) => {
    const { code, stderr } = await run(["explain", "a.rule.yml", '{"class":"process_creation","fields":{"proces.name":"x","dll.path":"y"}}']);
    assert.is(code, 0);
    assert.match(stderr, /There is no field proces\.name\. Did you mean `process\.name`\?/);
    assert.match(stderr, /process_creation events have no field dll\.path/);
    assert.match((await run(["explain", "a.rule.yml", '{"class":"process_create","fields":{}}'])).stderr, /no event class process_create.*Did you mean `process_creation`/);
  }));

test("faults of the call are usage faults, and a wrong rule is one of the rule", () =>
  inWorkplace({ "a.rule.yml": rule, "wrong.rule.yml": "title: 1\n" }, async ({ run }) => {
    const faults: readonly (readonly [readonly string[], RegExp])[] = [
      [["explain"], /missing required argument 'rule'/],
      [["explain", "a.rule.yml"], /no event is given[^]*A shell\n +An editor/],
      [["explain", "a.rule.yml", "none.json"], /cannot be read/],
      [["explain", "a.rule.yml", "{"], /is not JSON/],
      [["explain", "a.rule.yml", "[]"], /holds no event/],
      [["explain", "a.rule.yml", "[1]"], /must be an object/],
      [["explain", "a.rule.yml", '{"fields":{}}'], /has no class/],
      [["explain", "a.rule.yml", '{"class":"x"}'], /has no fields/],
      [["explain", "a.rule.yml", '{"class":"x","feilds":{}}'], /unknown key feilds[^]*Did you mean `fields`/],
      [["explain", "a.rule.yml", '{"class":"x","fields":{"a":{}}}'], /must be a text, a number/],
      [["explain", "a.rule.yml", '{"class":"x","fields":{},"time":"yesterday"}'], /the time of/],
      [["explain", "a.rule.yml", "{}", "--example", "A shell"], /not both/],
      [["explain", "a.rule.yml", "--example", "A shel"], /no example or test called A shel[^]*Did you mean `A shell`/],
      [["explain", "-", "-"], /cannot be the rule and the event/],
    ];
    for (const [args, message] of faults) {
      const { code, stdout, stderr } = await run(args);
      assert.is(code, 3, args.join(" "));
      assert.match(stderr, message);
      assert.is(stdout, "");
      assert.not.match(stderr, /\bat .*\.js:\d+/, "a trace");
    }
    assert.is((await run(["explain", "wrong.rule.yml", "{}"])).code, 2);
    assert.is((await run(["explain", "none.rule.yml", "{}"])).code, 2);
  }));

test("control characters of an event never reach the terminal", () =>
  inWorkplace({ "a.rule.yml": ruleText() }, async ({ run }) => {
    const hostile = JSON.stringify({ class: "process_creation", fields: { "process.name": "\u001b[2Jcmd\u202e", "bad\u001b]0;": "x" } });
    for (const tty of [false, true]) {
      const { stdout, stderr } = await run(["explain", "a.rule.yml", hostile], { tty });
      assert.not.ok(steersTerminal(stdout + stderr, tty), JSON.stringify(stdout + stderr));
    }
  }));

test.run();
