import { chmod, lstat, stat, symlink } from "node:fs/promises";
import { join } from "node:path";
import { readRule } from "@isorule/core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { inWorkplace, linesOf } from "./run-cli.js";

const test = suite("cli: fmt");

const untidy = `# The rule of the house
title: One
severity: low   # for now
id: 3d1c2b5e-7f0a-4c56-9c1b-1d6a2b7e9f00
detect: start
description: >-
  A paragraph that is written in several lines because it is long, and that must stay one paragraph, in lines of
  not more than one hundred and twenty characters, whatever else is done to the file around it.
signals:
    start:
        where: {process.name: [ 'a.exe' ,b.exe], process.command_line: {contains: 'x  y'}}
        event:   process_creation
`;
const tidy = `# The rule of the house
id: 3d1c2b5e-7f0a-4c56-9c1b-1d6a2b7e9f00
title: One
description: >-
  A paragraph that is written in several lines because it is long, and that must stay one paragraph, in lines of not
  more than one hundred and twenty characters, whatever else is done to the file around it.
severity: low # for now
signals:
  start:
    where: { process.name: ['a.exe', b.exe], process.command_line: { contains: 'x  y' } }
    event: process_creation
detect: start
`;

test("keys, indentation and brackets get one form; comments, quotes and the meaning stay", () =>
  inWorkplace({ "rules/a.rule.yml": untidy }, async ({ run, read }) => {
    const { code, stderr } = await run(["fmt"]);
    assert.is(code, 0);
    assert.match(stderr, "formatted: rules/a.rule.yml");
    assert.is(await read("rules/a.rule.yml"), tidy);
    const meaning = (text: string): string => JSON.stringify(readRule(text).rule, (key, value: unknown) => (key === "span" ? undefined : value));
    assert.is(meaning(tidy), meaning(untidy));
    assert.is((await run(["fmt", "--check"])).code, 0, "a second time changes nothing");
  }));

test("--check writes nothing and fails", () =>
  inWorkplace({ "rules/a.rule.yml": untidy, "rules/b.rule.yml": tidy.replace("9f00", "9f01") }, async ({ run, read }) => {
    const { code, stderr } = await run(["fmt", "--check"]);
    assert.is(code, 1);
    assert.match(stderr, /not in form: rules\/a\.rule\.yml\n2 rule files, 1 not in form\./);
    assert.is(await read("rules/a.rule.yml"), untidy);
  }));

test("standard input goes to standard output", () =>
  inWorkplace({}, async ({ run }) => {
    assert.is((await run(["fmt", "-"], { stdin: untidy })).stdout, tidy);
  }));

test("a wrong rule is reported and left as it is", () =>
  inWorkplace({ "rules/a.rule.yml": untidy.replace("process_creation", "process_cretion") }, async ({ run, read }) => {
    const { code, stderr } = await run(["fmt"]);
    assert.is(code, 2);
    assert.match(stderr, "rule/unknown-event");
    assert.match(await read("rules/a.rule.yml"), "process_cretion");
  }));

test("a file keeps its permissions, its byte order mark, its line ends and the link that leads to it", () =>
  inWorkplace({ "real.yml": untidy, "rules/mark.rule.yml": `\ufeff${untidy}`, "rules/windows.rule.yml": untidy.replace(/\n/g, "\r\n") }, async ({ folder, run, read, list }) => {
    await symlink(join("..", "real.yml"), join(folder, "rules/link.rule.yml"));
    await chmod(join(folder, "real.yml"), 0o750);
    assert.is((await run(["fmt"])).code, 0);
    assert.ok((await lstat(join(folder, "rules/link.rule.yml"))).isSymbolicLink());
    assert.is(await read("real.yml"), tidy);
    if (process.platform !== "win32") assert.is((await stat(join(folder, "real.yml"))).mode & 0o777, 0o750);
    assert.is(await read("rules/mark.rule.yml"), `\ufeff${tidy}`);
    assert.is(await read("rules/windows.rule.yml"), tidy.replace(/\n/g, "\r\n"));
    assert.equal(await list(), ["real.yml", "rules/link.rule.yml", "rules/mark.rule.yml", "rules/windows.rule.yml"], "nothing else is left behind");
  }));

test("a read-only file is not written, and the others are", () =>
  inWorkplace({ "rules/a.rule.yml": untidy, "rules/b.rule.yml": untidy }, async ({ folder, run, read }) => {
    await chmod(join(folder, "rules/a.rule.yml"), 0o444);
    const { code, stderr } = await run(["fmt"]);
    assert.is(code, 3);
    assert.match(stderr, "not written: rules/a.rule.yml: it is read-only");
    assert.is(await read("rules/a.rule.yml"), untidy);
    assert.is(await read("rules/b.rule.yml"), tidy, "that two rules have one id is no matter of form");
  }));

test("--json of standard input is lines of JSON and nothing else", () =>
  inWorkplace({}, async ({ run }) => {
    assert.equal(linesOf(await run(["fmt", "-", "--json"], { stdin: untidy })), [{ type: "format", file: "<stdin>", state: "formatted" }]);
  }));

test.run();
