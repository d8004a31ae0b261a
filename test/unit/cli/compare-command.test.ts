import { suite } from "uvu";
import * as assert from "uvu/assert";
import { inWorkplace, linesOf } from "./run-cli.js";

const test = suite("cli: compare");

const rule = (names: string, id = "3d1c2b5e-7f0a-4c56-9c1b-1d6a2b7e9f00"): string => `id: ${id}
title: Shell
severity: low
signals:
  start:
    event: process_creation
    where: { process.name: [${names}] }
detect: start
`;

test("two files that say the same in other words are equal, and that is no finding", () =>
  inWorkplace({ "a.rule.yml": rule("cmd.exe, CMD.EXE, pwsh.exe"), "b.rule.yml": rule("pwsh.exe, cmd.exe") }, async ({ run }) => {
    const { code, stdout, stderr } = await run(["compare", "a.rule.yml", "b.rule.yml"]);
    assert.equal([code, stderr], [0, ""]);
    assert.is(stdout, "a.rule.yml → b.rule.yml: equal\nBoth select the same events.\n");
  }));

test("a difference comes with an event and the places that it hangs on", () =>
  inWorkplace({ "a.rule.yml": rule("cmd.exe, pwsh.exe"), "b.rule.yml": rule("cmd.exe") }, async ({ run }) => {
    const { code, stdout } = await run(["compare", "a.rule.yml", "b.rule.yml"]);
    assert.is(code, 1);
    assert.match(stdout, /^a\.rule\.yml → b\.rule\.yml: narrower\n/);
    assert.match(stdout, /selected by a\.rule\.yml alone:\n {2}process_creation\n {4}process\.\S+ +".*pwsh\.exe"\n/);
    assert.match(stdout, /a\.rule\.yml:7:\d+ info: the difference hangs on this/);
    assert.is((await run(["compare", "a.rule.yml", "b.rule.yml", "--expect", "equal,narrower"])).code, 0);
    assert.is((await run(["compare", "b.rule.yml", "a.rule.yml", "--expect", "narrower"])).code, 1, "the other way round it is wider");
  }));

test("a query compares with the rule that it was made from, in its own language", () =>
  inWorkplace({ "a.rule.yml": rule("cmd.exe") }, async ({ run, write }) => {
    for (const [language, extension] of [["eql", "eql"], ["spl", "spl"], ["kql", "kql"], ["sigma", "yml"]] as const) {
      const { stdout } = await run(["convert", "a.rule.yml", "--to", language]);
      await write(`query.${extension}`, stdout);
      const compared = await run(["compare", "a.rule.yml", `query.${extension}`, "--json"]);
      const record = JSON.parse(compared.stdout.split("\n").find((line) => line.includes('"comparison"')) ?? "{}") as { verdict?: string; new?: { read: string } };
      assert.equal([language, record.verdict, record.new?.read], [language, "equal", "exact"], compared.stdout + compared.stderr);
    }
  }));

test("rules of several are compared by their ids", () =>
  inWorkplace({
    "a.yml": ["0a0a0a0a-0000-4000-8000-000000000001", "0a0a0a0a-0000-4000-8000-000000000002"].map((id, at) => `title: ${at}\nid: ${id}\nlogsource: { category: process_creation, product: windows }\ndetection: { s: { Image: 'a${at}' }, condition: s }\n`).join("---\n"),
    "b.yml": `title: b\nid: 0a0a0a0a-0000-4000-8000-000000000002\nlogsource: { category: process_creation, product: windows }\ndetection: { s: { Image: 'A1' }, condition: s }\n`,
  }, async ({ run }) => {
    const { code, stdout } = await run(["compare", "a.yml", "b.yml"]);
    assert.is(code, 0);
    assert.match(stdout, "a.yml → b.yml: equal 1\nBoth select the same events.\n");
    assert.match(stdout, "0 is in a.yml alone.");
  }));

test("of two collections no rule gets lost in silence; queries without ids are paired by their places", () =>
  inWorkplace({
    "a.md": ["a.exe", "b.exe"].map((name) => `\`\`\`kql\nDeviceImageLoadEvents | where FileName =~ "${name}"\n\`\`\`\n`).join("\n"),
    "b.md": ["a.exe", "c.exe", "d.exe"].map((name) => `\`\`\`kql\nDeviceImageLoadEvents | where FileName =~ "${name}"\n\`\`\`\n`).join("\n"),
    "c.md": ["a.exe", "b.exe", "d.exe"].map((name) => `\`\`\`kql\nDeviceImageLoadEvents | where FileName =~ "${name}"\n\`\`\`\n`).join("\n"),
  }, async ({ run }) => {
    const changed = linesOf(await run(["compare", "a.md", "b.md", "--json"]));
    assert.equal(changed.filter(({ type }) => type === "comparison").map(({ verdict }) => verdict), ["equal", "changed"]);
    const { code, stdout } = await run(["compare", "a.md", "c.md"]);
    assert.match(stdout, "c 3 is in c.md alone.");
    assert.is(code, 1);
  }));

test("what is read in part proves nothing of the rest, unless that is allowed", () =>
  inWorkplace({ "a.spl": "`unknown` a=1", "b.spl": "`unknown2` a=1", "c.spl": "`unknown` a=1" }, async ({ run }) => {
    const { code, stdout, stderr } = await run(["compare", "a.spl", "b.spl"]);
    assert.is(code, 1);
    assert.match(stdout, "a.spl → b.spl: equal\nAs far as they are read: both select the same events.\n");
    assert.match(stderr, "failed: nothing is proved of what is not read.");
    assert.is((await run(["compare", "a.spl", "b.spl", "--allow-approximate"])).code, 0);
    assert.is((await run(["compare", "a.spl", "c.spl"])).code, 0, "the same text is equal whatever it means");
  }));

test("sides are told apart in --from, and wrong usage has a way out", () =>
  inWorkplace({ "a.rule.yml": rule("cmd.exe"), "b.txt": 'DeviceProcessEvents | where ActionType == "ProcessCreated" | where FolderPath !startswith "/" | where FileName =~ "cmd.exe"', "folder/c.rule.yml": rule("x.exe") }, async ({ run }) => {
    assert.is((await run(["compare", "a.rule.yml", "b.txt", "--from", ",kql"])).code, 0);
    for (const args of [["--from", "rule,kql,spl"], ["--expect", ""]]) assert.is((await run(["compare", "a.rule.yml", "a.rule.yml", ...args])).code, 3, args.join(" "));
    const folder = await run(["compare", "a.rule.yml", "folder"]);
    assert.equal([folder.code, folder.stderr], [3, "error: folder is a folder, and a side is one file\n"]);
  }));

test("queries of one language are compared as they stand, without names of ours that are only nearly theirs", () =>
  inWorkplace({ "a.kql": "DeviceProcessEvents | where FileName =~ \"cmd.exe\"", "b.kql": "DeviceProcessEvents | where ActionType == \"ProcessCreated\" and FileName =~ \"cmd.exe\"" }, async ({ run }) => {
    const { stdout, stderr } = await run(["compare", "a.kql", "b.kql"]);
    assert.match(stdout, "a.kql → b.kql: narrower");
    assert.is(stderr, "");
  }));

test("what cannot be read is said, with exit code 2; wrong usage with 3", () =>
  inWorkplace({ "a.rule.yml": rule("cmd.exe"), "b.kql": "DeviceProcessEvents | where (", "c.txt": "what" }, async ({ run }) => {
    const faulty = await run(["compare", "a.rule.yml", "b.kql"]);
    assert.is(faulty.code, 2);
    assert.match(faulty.stderr, /b\.kql:1:\d+ error/);
    const unknown = await run(["compare", "a.rule.yml", "c.txt"]);
    assert.is(unknown.code, 2);
    assert.match(unknown.stderr, "cli/unknown-source");
    assert.is((await run(["compare", "a.rule.yml", "nowhere"])).code, 3);
    assert.is((await run(["compare", "a.rule.yml", "a.rule.yml", "--expect", "same"])).code, 3);
  }));

test.run();
