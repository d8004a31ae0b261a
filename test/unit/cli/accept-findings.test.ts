import { suite } from "uvu";
import * as assert from "uvu/assert";
import { inRepository, reviewOf } from "./git-place.js";
import { inWorkplace, ruleText } from "./run-cli.js";

const test = suite("cli: accepted findings");

const rule = ruleText();
const narrower = ruleText({ where: "{ process.name: cmd.exe, not: { process.parent.name: explorer.exe } }" });
const reason = "backup agents: noise, see #12 \"quoted\"";
const env = { SOURCE_DATE_EPOCH: "1767225600" };

test("what fails is accepted with a reason, stays visible, and fails no longer; also where lines, titles and files change", () =>
  inRepository({ "a.rule.yml": rule }, async ({ run, write, read, git }) => {
    git("config", "user.name", "A Tester");
    await write("a.rule.yml", narrower);
    const args = ["diff", "--no-documents", "--fail-on", "narrower,changed"];
    assert.is((await run(args)).code, 1);
    const accepting = await run([...args, "--accept", "--reason", reason], { env });
    assert.is(accepting.code, 0);
    assert.match(accepting.stderr, /accepted\.yml: 1 finding is accepted now\./);
    assert.match(accepting.stderr, /review\/narrower A shell was started/);
    const text = await read("accepted.yml");
    assert.match(text, /^- fingerprint: [0-9a-f]{32}\n {2}rule: 11111111-2222-4333-8444-555555555555\n {2}title: A shell was started\n {2}code: review\/narrower\n {2}region: /);
    assert.match(text, /\n {2}by: A Tester\n {2}date: 2026-01-01\n$/);

    const again = await run([...args, "--format", "json"]);
    assert.is(again.code, 0);
    const accepted = reviewOf(again).rules.flatMap(({ findings }) => findings.flatMap((finding) => finding.accepted ?? []));
    assert.equal(accepted.map(({ reason: why, by, date }) => [why, by, date]), [[reason, "A Tester", "2026-01-01"]]);
    assert.is(reviewOf(again).summary.accepted, 1);

    await write("a.rule.yml", `# a line before\n${narrower.replace("A shell was started", "Another title")}`);
    git("add", "-A");
    git("mv", "a.rule.yml", "moved.rule.yml");
    assert.is((await run(args)).code, 0, "the same finding");
    await write("moved.rule.yml", ruleText({ where: "{ process.name: cmd.exe, not: { process.parent.name: services.exe } }" }));
    assert.is((await run(args)).code, 1, "something else is lost");
  }));

test("accepting adds to the file and keeps its comments and its order", () =>
  inRepository({ "a.rule.yml": rule }, async ({ run, write, read }) => {
    await write("a.rule.yml", narrower);
    const before = `# Reviewed every month.\n\n- fingerprint: ${"0a".repeat(16)} # the first\n  reason: >-\n    a long\n    reason\n# between\n- reason: other\n  fingerprint: ${"b1".repeat(16)}\n`;
    await write("kept.yml", before);
    const result = await run(["diff", "--no-documents", "--accepted", "kept.yml", "--fail-on", "narrower", "--accept", "--reason", "x", "--by", "Me"], { env });
    assert.is(result.code, 0, result.stderr);
    const after = await read("kept.yml");
    assert.ok(after.startsWith(before), after);
    assert.match(after.slice(before.length), /^- fingerprint: [0-9a-f]{32}\n[\s\S]*reason: x\n {2}by: Me\n {2}date: 2026-01-01\n$/);
    assert.match(result.stderr, /kept\.yml: 2 entries are about no finding of this comparison/);
    const twice = await run(["diff", "--no-documents", "--accepted", "kept.yml", "--fail-on", "narrower", "--accept", "--reason", "x"]);
    assert.match(twice.stderr, /nothing to accept/);
    assert.is(await read("kept.yml"), after);
  }));

test("an indented list, a list in brackets, and one without a line feed at its end", () =>
  inRepository({ "a.rule.yml": rule }, async ({ run, write, read }) => {
    await write("a.rule.yml", narrower);
    const fingerprint = "0a".repeat(16);
    for (const before of [`  - fingerprint: ${fingerprint}\n    reason: x`, `[{ fingerprint: ${fingerprint}, reason: x }]\n`, "[]\n", `---\n- fingerprint: ${fingerprint}\n  reason: x\n...\n`, `- fingerprint: ${fingerprint}\r\n  reason: x\r\n`]) {
      await write("accepted.yml", before);
      const args = ["diff", "--no-documents", "--fail-on", "narrower"];
      const result = await run([...args, "--accept", "--reason", "y\n\n  z # no comment"]);
      assert.is(result.code, 0, `${before}\n${result.stderr}`);
      const again = await run([...args, "--format", "json"]);
      assert.is(again.code, 0, `${await read("accepted.yml")}\n${again.stderr}`);
      assert.is(reviewOf(again).rules[0]?.findings.find(({ accepted }) => accepted !== undefined)?.accepted?.reason, "y\n\n  z # no comment");
      assert.is((await read("accepted.yml")).includes(fingerprint), before.includes(fingerprint));
    }
  }));

test("single findings are accepted by their fingerprints", () =>
  inRepository({ "a.rule.yml": rule }, async ({ run, write, read, list }) => {
    await write("a.rule.yml", narrower);
    const [finding] = reviewOf(await run(["diff", "--no-documents", "--format", "json"])).rules.flatMap(({ findings }) => findings);
    const fingerprint = finding?.fingerprint ?? "";
    for (const [args, message] of [
      [["--accept", fingerprint], /--accept needs a reason/],
      [["--accept", fingerprint, "--reason", "  "], /--accept needs a reason/],
      [["--reason", "x"], /--reason is for --accept/],
      [["--accept", "--reason", "x"], /fails at none/],
      [["--accept", "main", "--reason", "x"], /main is no fingerprint/],
      [["--accept", "f".repeat(32), "--reason", "x"], /there is no finding with the fingerprint/],
    ] as const) {
      const result = await run(["diff", "--no-documents", ...args]);
      assert.is(result.code, 3, args.join(" "));
      assert.match(result.stderr, message);
      assert.not.ok((await list()).includes("accepted.yml"), "nothing is written");
    }
    assert.is((await run(["diff", "--no-documents", "--accept", fingerprint.toUpperCase(), "--reason", "two\nlines: [x"])).code, 0);
    assert.ok((await read("accepted.yml")).includes(fingerprint));
    const accepted = reviewOf(await run(["diff", "--no-documents", "--format", "json", "--fail-on", "narrower"])).rules[0]?.findings[0]?.accepted;
    assert.is(accepted?.reason, "two\nlines: [x");
  }));

test("titles and reasons of any form are text in the file", () =>
  inRepository({ "a.rule.yml": rule }, async ({ run, write, read }) => {
    const hostile = ["- x: [", "*a", "!!js/function x", "# no comment", "a: b", "%YAML 1.1", "---", "\u001b[31m\u2028\ud83d\ude00", "'\"", "1e5", "null", "x\n- fingerprint: y"];
    for (const title of hostile) {
      await write("accepted.yml", "");
      await write("a.rule.yml", narrower.replace("A shell was started", JSON.stringify(title)));
      const args = ["diff", "--no-documents", "--fail-on", "narrower"];
      const result = await run([...args, "--accept", "--reason", title, "--by", title]);
      assert.is(result.code, 0, `${title}: ${result.stderr}`);
      const again = reviewOf(await run([...args, "--format", "json"]));
      assert.is(again.rules[0]?.findings.find(({ accepted }) => accepted !== undefined)?.accepted?.reason, title.trim(), await read("accepted.yml"));
      await run([...args, "--accept", reviewOf(await run([...args, "--format", "json"])).rules[0]?.findings.find(({ accepted }) => accepted === undefined)?.fingerprint ?? "0".repeat(32), "--reason", "second"]);
      assert.is((await run(args)).code, 0);
    }
    assert.is((await run(["diff", "--accept", "0".repeat(32), "--reason", "x".repeat(3000)])).code, 3);
  }));

test("the file is found beside the configuration, from a subfolder too", () =>
  inRepository({ "team/isorule.config.yaml": "rules: rules\n", "team/rules/a.rule.yml": rule }, async ({ run, write, list }) => {
    await write("team/rules/a.rule.yml", narrower);
    const result = await run(["diff", "--no-documents", "--config", "team/isorule.config.yaml", "--fail-on", "narrower", "--accept", "--reason", "x"]);
    assert.is(result.code, 0, result.stderr);
    assert.ok((await list("team")).includes("accepted.yml"));
  }));

test("a file with a fault is refused with its places, and nothing is compared or written", () =>
  inRepository({ "a.rule.yml": rule }, async ({ run, write, read }) => {
    const good = "0a".repeat(16);
    const aliases = ["- &a { x: 1 }", ...Array.from({ length: 30 }, (_, at) => `- &b${at} [${Array.from({ length: 9 }, () => `*${at === 0 ? "a" : `b${at - 1}`}`).join(", ")}]`)].join("\n");
    for (const [text, message] of [
      ["fingerprint: x\n", /accepted\.yml:1:1 error[^\n]*The file must be a list/],
      [`- fingerprint: ${good}\n`, /accepted\.yml:1:\d+ error[\s\S]*reason/],
      [`- { fingerprint: ${good}, reason: '  ' }\n`, /\[0\]\.reason/],
      [`- { fingerprint: XYZ, reason: x }\n`, /\[0\]\.fingerprint/],
      [`- { fingerprint: ${good}, reason: x, raeson: y }\n`, /no key raeson[\s\S]*reason/],
      [`- { fingerprint: ${good}, reason: x, date: yesterday }\n`, /\[0\]\.date/],
      ["- [\n", /accepted\.yml:\d+:\d+ error/],
      [`${"[".repeat(5000)}\n`, /accepted\.yml:\d+:\d+ error/],
      [`${aliases}\n`, /accepted\.yml/],
    ] as const) {
      await write("accepted.yml", text);
      const result = await run(["diff", "--no-documents", "--fail-on", "narrower", "--accept", "--reason", "x"]);
      assert.is(result.code, 3, text.slice(0, 80));
      assert.match(result.stderr, message);
      assert.is(result.stdout, "");
      assert.is(await read("accepted.yml"), text);
    }
    assert.is((await run(["diff", "--accepted", "gone.yml"])).code, 3, "a file that is named has to be there");
    await write("accepted.yml", "# nothing yet\n");
    await write("a.rule.yml", narrower);
    assert.is((await run(["diff", "--no-documents", "--fail-on", "narrower", "--accept", "--reason", "x"])).code, 0);
    assert.match(await read("accepted.yml"), /^# nothing yet\n/);
  }));

test("the schema is printed", () =>
  inWorkplace({}, async ({ run }) => {
    const { code, stdout } = await run(["schema", "accepted"]);
    assert.is(code, 0);
    assert.is((JSON.parse(stdout) as { title: string }).title, "Accepted findings of isorule");
  }));

test.run();
