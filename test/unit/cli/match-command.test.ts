import { gzipSync } from "node:zlib";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { inWorkplace, linesOf, ruleText, steersTerminal, type Workplace } from "./run-cli.js";

const test = suite("cli: match");

/** An event that the rule of these tests matches, or not. */
const shell = (time: number, name = "cmd.exe", host = "PC"): Readonly<Record<string, unknown>> => ({ class: "process_creation", time: new Date(time).toISOString(), fields: { "process.name": name, "host.name": host } });

const sysmon = (image: string, more: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> => ({
  Event: {
    System: { Provider: { "#attributes": { Name: "Microsoft-Windows-Sysmon" } }, EventID: 1, TimeCreated: { "#attributes": { SystemTime: "2026-08-05T12:00:00.5Z" } }, Channel: "Microsoft-Windows-Sysmon/Operational", Computer: "WEB01" },
    EventData: { Image: image, ...more },
  },
});

const sigmaText = (image: string, level = "high", id = "0f1e2d3c-4b5a-4697-8877-665544332211"): string =>
  `title: Image ${image}\nid: ${id}\nlogsource: { category: process_creation, product: windows }\ndetection:\n    selection:\n        Image|endswith: '\\${image}'\n    condition: selection\nlevel: ${level}\n`;

/** A match, or the summary, of `--json`. */
interface Line {
  readonly type: string;
  readonly rule?: { readonly title: string };
  readonly events: readonly { readonly file: string; readonly line: number; readonly number: number; readonly time: string | null }[];
  readonly count?: number;
  readonly key?: readonly string[];
  readonly matches: number;
  readonly unread: number;
  readonly unclassified: number;
  readonly untimed: number;
  readonly line: number;
}

async function matchLines(run: Workplace["run"], args: readonly string[]): Promise<readonly Line[]> {
  return linesOf(await run(["match", ...args, "--json"])) as unknown as readonly Line[];
}

const utf16 = (text: string): Uint8Array => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);

test("reads one object on a line, lists and objects in a row, compressed and as UTF-16", () => {
  const events = [shell(0), shell(1_000, "other.exe"), shell(2_000)];
  const lines = `${events.map((event) => JSON.stringify(event)).join("\n")}\n`;
  const pretty = events.map((event) => JSON.stringify(event, null, 2)).join("\n");
  // Of each layout, the lines on which the first and the third object begin.
  const layouts: Readonly<Record<string, readonly [content: string | Uint8Array, first: number, third: number]>> = {
    "lines.json": [lines, 1, 3],
    "crlf.json": [lines.replaceAll("\n", "\r\n"), 1, 3],
    "mark.json": [`\ufeff${lines}`, 1, 3],
    "list.json": [JSON.stringify(events), 1, 1],
    "list-of-lines.json": [`[\n${events.map((event) => JSON.stringify(event)).join(",\n")}\n]`, 2, 4],
    "pretty-list.json": [JSON.stringify(events, null, 2), 2, 18],
    "row.json": [pretty, 1, 17],
    "sequence.json": [events.map((event) => `\u001e${JSON.stringify(event)}\n`).join(""), 1, 3],
    "lines.json.gz": [gzipSync(lines), 1, 3],
    "utf16.json": [utf16(lines), 1, 3],
    "utf16.json.gz": [gzipSync(utf16(pretty)), 1, 17],
    "wrapped.json": [JSON.stringify({ Records: events }), 1, 1],
    "search.json": [JSON.stringify({ took: 1, hits: { total: 3, hits: events } }), 1, 1],
  };
  return inWorkplace({ "a.rule.yml": ruleText(), ...Object.fromEntries(Object.entries(layouts).map(([name, [content]]) => [name, content])) }, async ({ run }) => {
    for (const [name, [, first, third]] of Object.entries(layouts)) {
      const found = await matchLines(run, ["a.rule.yml", "--events", name]);
      assert.equal(found.filter(({ type }) => type === "match").map(({ events: [place] }) => [place?.file, place?.number, place?.line, place?.time]), [
        [name, 1, first, "1970-01-01T00:00:00.000Z"], [name, 3, third, "1970-01-01T00:00:02.000Z"],
      ]);
      assert.is(found.at(-1)?.unread, 0, name);
    }
  });
});

test("objects that lie over the edges of what is read at a time are whole", () => {
  const count = 6_000;
  const events = Array.from({ length: count }, (_, at) => ({ ...shell(at * 1_000, at % 3 === 0 ? "cmd.exe" : "other.exe"), note: `"}{\\ é ${"x".repeat(at % 700)}` }));
  const layouts = { "lines.json": events.map((event) => JSON.stringify(event)).join("\n"), "list.json": JSON.stringify(events), "row.json": events.map((event) => JSON.stringify(event, null, 1)).join("\n") };
  return inWorkplace({ "a.rule.yml": ruleText(), ...layouts }, async ({ run }) => {
    for (const name of Object.keys(layouts)) {
      const found = await matchLines(run, ["a.rule.yml", "--events", name]);
      assert.equal(found.slice(0, -1).map(({ events: [place] }) => place?.number), Array.from({ length: count / 3 }, (_, at) => at * 3 + 1), name);
      assert.equal([found.at(-1)?.matches, found.at(-1)?.unread], [count / 3, 0], name);
    }
  });
});

test("what is broken costs itself only, and is told with its line", () => {
  const good = JSON.stringify(shell(0));
  const broken: Readonly<Record<string, readonly [text: string, unreadLines: readonly number[]]>> = {
    "no object": [`${good}\ntext, no JSON {"a":1}\n${good}\n`, [2]],
    "a text without an end": [`${good}\n{"a":"b\n${good}\n`, [2]],
    "a list without an end": [`${good}\n{"a":[1,\n${good}\n`, [2]],
    "a key without a value": [`${good}\n{"a":1,\n${good}\n`, [2]],
    "brackets that do not match": [`${good}\n{"a":[1}} \n${good}\n`, [2]],
    "no JSON inside": [`${good}\n{a:1}\n${good}\n`, [2]],
    "an end that is missing": [`${good}\n${good}\n{"a":{"b":1}`, [3]],
    "deep nesting": [`${good}\n{"a":${"[".repeat(100_000)}\n${good}\n`, [2]],
    "deep nesting with its end": [`${good}\n{"a":${"[".repeat(100_000)}${"]".repeat(100_000)}}\n${good}\n`, []],
    "a long line": [`${good}\n{"a":"${"x".repeat(17 * 1024 * 1024)}\n${good}\n`, [2]],
    "bytes of zero": [`${good}\n\0\0\0\n${good}\n`, [2]],
    "white space": [`${good}\n${" ".repeat(300_000)}\n\n${good}\n`, []],
    "keys of the prototype": [`${good}\n{"__proto__":{"class":"process_creation"},"constructor":1,"hasOwnProperty":2}\n${good}\n`, []],
  };
  return inWorkplace({ "a.rule.yml": ruleText() }, async ({ run, write }) => {
    for (const [name, [text, unread]] of Object.entries(broken)) {
      await write("events.json", text);
      const found = await matchLines(run, ["a.rule.yml", "--events", "events.json"]);
      assert.is(found.filter(({ type }) => type === "match").length, 2, name);
      assert.equal(found.filter(({ type }) => type === "unread").map(({ line }) => line), unread, name);
    }
  });
});

test("rules of ours and of Sigma run together, the worst first, and other files in a folder are passed by", () =>
  inWorkplace({
    "rules/a.rule.yml": ruleText(),
    "rules/low.yml": sigmaText("cmd.exe", "low", "1f1e2d3c-4b5a-4697-8877-665544332211"),
    "rules/critical.yaml": sigmaText("cmd.exe", "critical"),
    "rules/other.yml": "name: a workflow\non: push\n",
    "events.json": JSON.stringify(sysmon("C:\\Windows\\System32\\cmd.exe", { CommandLine: "cmd /c whoami" })),
  }, async ({ run }) => {
    const { code, stdout, stderr } = await run(["match", "rules", "--events", "events.json"]);
    assert.is(code, 1);
    assert.is(stderr, "");
    const order = ["critical.yaml", "a.rule.yml", "low.yml"].map((name) => stdout.indexOf(name));
    assert.equal([...order].sort((a, b) => a - b), order);
    assert.match(stdout, /events\.json:1 {2}2026-08-05T12:00:00\.500Z {2}process_creation {2}WEB01 {2}C:\\Windows\\System32\\cmd\.exe: cmd \/c whoami/);
    assert.match(stdout, /3 rules on 1 event: 3 rules match, 3 times/);
  }));

test("the exit code tells what happened", () =>
  inWorkplace({
    "a.rule.yml": ruleText(),
    "wrong.rule.yml": "id: x\n",
    "sigma/good.yml": sigmaText("cmd.exe"),
    "sigma/wrong.yml": sigmaText("cmd.exe").replace("Image|endswith", "Image|nonsense"),
    "hit.json": JSON.stringify(shell(0)),
    "miss.json": JSON.stringify(shell(0, "other.exe")),
    "none.json": "no JSON at all\n",
    "empty.json": "",
    "log.evtx": "ElfFile\0\u0001",
  }, async ({ run }) => {
    const code = async (...args: readonly string[]): Promise<number> => (await run(["match", ...args])).code;
    assert.is(await code("a.rule.yml", "--events", "miss.json"), 0);
    assert.is(await code("a.rule.yml", "--events", "empty.json"), 0);
    assert.is(await code("a.rule.yml", "--events", "hit.json", "miss.json"), 1);
    assert.is(await code("a.rule.yml", "wrong.rule.yml", "--events", "hit.json"), 2);
    assert.is(await code("wrong.rule.yml", "--events", "hit.json"), 2);
    assert.is(await code("sigma", "--events", "miss.json"), 0);
    assert.is(await code("sigma/wrong.yml", "--events", "miss.json"), 2);
    assert.is(await code("a.rule.yml"), 3);
    assert.is(await code("a.rule.yml", "--events", "none.json"), 3);
    assert.is(await code("a.rule.yml", "--events", "absent.json"), 3);
    assert.is(await code("a.rule.yml", "--events", "hit.json", "--class", "proces_creation"), 3);
    assert.is(await code("a.rule.yml", "--events", "hit.json", "--limit", "many"), 3);
    assert.is(await code("hit.json", "--events", "hit.json"), 3);
    assert.match((await run(["match", "a.rule.yml", "--events", "log.evtx"])).stderr, /binary event log[^]*evtx_dump/);
    assert.match((await run(["match", "sigma", "--events", "miss.json"])).stderr, /1 file has a rule that cannot be read; --verbose says why/);
    assert.match((await run(["match", "sigma", "--events", "miss.json", "--verbose"])).stderr, /wrong\.yml:6 .*nonsense/);
  }));

const sequence = ruleText().replace(/\ndetect:[^]*?(?=\n\w)/, "\ndetect: { sequence: { steps: [shell, shell], by: [host.name], within: 1m } }");

test("rules over several events look at all files together, in the order of time", () => {
  assert.match(sequence, /sequence/);
  const early = shell(0, "cmd.exe", "A");
  const late = shell(30_000, "cmd.exe", "a");
  return inWorkplace({ "a.rule.yml": sequence, "late.json": JSON.stringify(late), "early.json": JSON.stringify([shell(10, "other.exe", "A"), early]), "alone.json": JSON.stringify(shell(20_000, "cmd.exe", "B")) }, async ({ run }) => {
    const found = await matchLines(run, ["a.rule.yml", "--events", "late.json", "alone.json", "early.json"]);
    assert.equal(found.filter(({ type }) => type === "match").map(({ events, count, key }) => [events.map(({ file, number }) => [file, number]), count, key]), [[[["early.json", 2], ["late.json", 1]], 2, ["a"]]]);
    const { stdout } = await run(["match", "a.rule.yml", "--events", "late.json", "early.json"]);
    assert.match(stdout, /2 events {2}for a\n +early\.json:1 {2}1970-01-01T00:00:00\.000Z\n +late\.json:1 {2}1970-01-01T00:00:30\.000Z/);
  });
});

test("events of no class, and those without a time, are counted and told", () =>
  inWorkplace({ "a.rule.yml": ruleText(), "events.json": [{ nothing: 1 }, { class: "no_such", fields: {} }, { class: "process_creation", fields: { "process.name": "cmd.exe" } }].map((event) => JSON.stringify(event)).join("\n") }, async ({ run }) => {
    const summary = (await matchLines(run, ["a.rule.yml", "--events", "events.json"])).at(-1);
    assert.equal([summary?.unclassified, summary?.untimed, summary?.matches], [2, 1, 1]);
    const { stdout } = await run(["match", "a.rule.yml", "--events", "events.json"]);
    assert.match(stdout, /2 events of a form or a log that no event class covers/);
    assert.match(stdout, /1 event without a time/);
    assert.match(stdout, /events\.json:3 {2}no time/);
  }));

test("a class that the caller names makes events of any record", () => {
  const rule = sigmaText("x").replace(/logsource:.*\n/, "logsource: { product: aws, service: cloudtrail }\n").replace(/Image\|endswith: .*/, "eventName: DeleteTrail");
  return inWorkplace({ "trail.yml": rule, "trail.json": JSON.stringify({ Records: [{ eventName: "DeleteTrail", eventTime: "2026-08-05T12:00:00Z" }, { eventName: "ListTrails" }] }) }, async ({ run }) => {
    assert.is((await run(["match", "trail.yml", "--events", "trail.json"])).code, 0);
    const found = await matchLines(run, ["trail.yml", "--events", "trail.json", "--class", "aws_cloudtrail"]);
    assert.equal(found.filter(({ type }) => type === "match").map(({ events }) => events[0]?.number), [1]);
  });
});

test("shows as many matches as are asked for, and why they are", () =>
  inWorkplace({ "a.rule.yml": ruleText(), "events.json": Array.from({ length: 12 }, (_, at) => JSON.stringify(shell(at))).join("\n") }, async ({ run }) => {
    const shown = async (...args: readonly string[]): Promise<number> => (await run(["match", "a.rule.yml", "--events", "events.json", ...args])).stdout.match(/events\.json:\d/g)?.length ?? 0;
    assert.equal([await shown(), await shown("--limit", "0"), await shown("--limit", "3"), await shown("--limit", "all")], [10, 0, 3, 12]);
    assert.match((await run(["match", "a.rule.yml", "--events", "events.json", "--limit", "1"])).stdout, /… and 11 more/);
    assert.match((await run(["match", "a.rule.yml", "--events", "events.json", "--limit", "1", "--explain"])).stdout, /✓ process\.name equals "cmd\.exe"/);
  }));

test("rules and events come from standard input and from folders, too", () =>
  inWorkplace({ "a.rule.yml": ruleText(), "logs/deep/one.jsonl": JSON.stringify(shell(0)), "logs/two.json.gz": gzipSync(JSON.stringify(shell(0))), "logs/notes.txt": "no events" }, async ({ run }) => {
    assert.match((await run(["match", "a.rule.yml", "--events", "-"], { stdin: JSON.stringify(shell(0)) })).stdout, /<stdin>:1/);
    assert.is((await run(["match", "-", "--events", "logs"], { stdin: ruleText() })).code, 1);
    assert.is((await matchLines(run, ["a.rule.yml", "--events", "logs"])).at(-1)?.matches, 2);
    assert.is((await run(["match", "-", "--events", "-"], { stdin: "" })).code, 3);
  }));

test("no text of an event steers the terminal", () =>
  inWorkplace({ "a.rule.yml": ruleText(), "events.json": `${JSON.stringify({ class: "process_creation", fields: { "process.name": "cmd.exe", "process.command_line": "\u001b[2J\u202e\u009b1m\nnext\0" } })}\n\u001b[31mbroken\n` }, async ({ run }) => {
    for (const args of [[], ["--json"], ["--explain"], ["--verbose"]]) {
      const { stdout, stderr, code } = await run(["match", "a.rule.yml", "--events", "events.json", ...args]);
      assert.is(code, 1);
      assert.not(steersTerminal(stdout + stderr), args.join(" "));
    }
  }));

test("where the class of events is unknown, the classes that the rules look at are named", () =>
  inWorkplace({ "a.yml": sigmaText("whoami.exe"), "b.rule.yml": ruleText().replaceAll("process_creation", "image_load"), "events.json": '{"eventName":"StopLogging"}' }, async ({ run }) => {
    assert.match((await run(["match", "a.yml", "--events", "events.json"])).stdout, "1 event of a form or a log that no event class covers; --class says what they are, such as --class process_creation.\n");
    assert.match((await run(["match", "a.yml", "b.rule.yml", "--events", "events.json"])).stdout, "--class says what they are, and the rules look at image_load, process_creation.\n");
  }));

test("rules that stand behind --events are told where they belong", () =>
  inWorkplace({ "rules/a.yml": sigmaText("whoami.exe"), "events.json": JSON.stringify(sysmon("C:\\whoami.exe")) }, async ({ run }) => {
    const { code, stderr } = await run(["match", "--events", "events.json", "rules"]);
    assert.is(code, 3);
    assert.match(stderr, "no event files below rules");
    assert.match(stderr, "Rules are named before --events.");
  }));

test("--placeholders gives values, on top of those of the configuration", () =>
  inWorkplace({
    "a.yml": sigmaText("whoami.exe").replace("Image|endswith: '\\whoami.exe'", "Image|expand: '%Tools%'"),
    "isorule.config.yaml": "placeholders: { Tools: C:\\other.exe }\n",
    "values.yaml": "Tools: C:\\whoami.exe\n",
    "events.json": JSON.stringify(sysmon("C:\\whoami.exe")),
  }, async ({ run }) => {
    assert.is((await run(["match", "a.yml", "--events", "events.json"])).code, 0);
    assert.is((await run(["match", "a.yml", "--events", "events.json", "--placeholders", "values.yaml"])).code, 1);
    const { code, stderr } = await run(["match", "a.yml", "--events", "events.json", "--placeholders", "nowhere.yaml"]);
    assert.is(code, 3);
    assert.match(stderr, "the file of placeholders nowhere.yaml cannot be read");
  }));

test.run();
