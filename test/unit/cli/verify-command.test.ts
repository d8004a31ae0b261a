import { suite } from "uvu";
import * as assert from "uvu/assert";
import { inWorkplace } from "./run-cli.js";

const test = suite("cli: verify");

const rule = `id: 3d1c2b5e-7f0a-4c56-9c1b-1d6a2b7e9f00
title: Shell
severity: low
signals:
  start:
    event: process_creation
    where:
      process.name: [cmd.exe, pwsh.exe]
      not: { process.parent.name: explorer.exe }
detect: start
`;

interface Record {
  readonly type: string;
  readonly language: string;
  readonly vocabulary: string;
  readonly format: string;
  readonly fidelity: string;
  readonly verdict: string;
  readonly runs?: number;
  readonly firing?: number;
}

const recordsOf = (stdout: string): readonly Record[] => stdout.split("\n").filter((line) => line !== "").map((line) => JSON.parse(line) as Record);

test("every document of a rule is proved, and was run on events of both kinds", () =>
  inWorkplace({ "rules/a.rule.yml": rule }, async ({ run }) => {
    const { code, stdout, stderr } = await run(["verify", "--to", "spl,eql,sigma", "--json", "--require", "proved"]);
    assert.equal([code, stderr], [0, ""], stdout);
    const records = recordsOf(stdout);
    assert.equal([...new Set(records.map(({ language }) => language))].sort(), ["eql", "sigma", "spl"]);
    for (const { language, verdict, runs, firing } of records) {
      assert.is(verdict, "proved", language);
      if (language !== "sigma") assert.ok((firing ?? 0) > 0 && (firing ?? 0) < (runs ?? 0), `${language}: ${firing} of ${runs}`);
    }
  }));

test("the table counts by language, vocabulary and fidelity", () =>
  inWorkplace({ "a.rule.yml": rule }, async ({ run }) => {
    const { code, stdout } = await run(["verify", "a.rule.yml", "--to", "spl", "--vocabulary", "spl=sysmon,windows", "--format", "query"]);
    assert.is(code, 0);
    assert.match(stdout, /^spl +sysmon +exact +1 +1 \(100 %\)/m);
    assert.match(stdout, /^spl +windows +exact +1 +1 \(100 %\)/m);
    assert.match(stdout, "1 rule, 2 documents: 2 proved, 0 tested, 0 differs, 0 unreadable.");
  }));

test("what is written is the same whatever the number of workers, in the order of the files", () => {
  const names = ["a", "b", "c", "d", "e", "f", "g", "h", "i"];
  const files = Object.fromEntries(names.map((name, at) => [`r/${name}.rule.yml`, rule.replace("Shell", `Shell ${name}`).replace("9f00", `9f0${at}`).replace("cmd.exe", `${name}.exe`)]));
  return inWorkplace({ ...files }, async ({ run }) => {
    const results = [];
    for (const workers of ["0", "1", "3"]) results.push(await run(["verify", "r", "--to", "spl,sigma", "--json", "--workers", workers]));
    const [plain] = results;
    assert.equal(recordsOf(plain?.stdout ?? "").filter(({ language }) => language === "spl").length, names.length);
    assert.match(plain?.stdout ?? "", /a\.rule\.yml[\s\S]*b\.rule\.yml[\s\S]*i\.rule\.yml/);
    for (const result of results) assert.equal(result, plain);
    const wrong = await run(["verify", "r", "--workers", "many"]);
    assert.is(wrong.code, 3);
    assert.match(wrong.stderr, "--workers needs a number");
  });
});

test("an approximate document may differ; where proof is required it fails, and the event is shown", () =>
  inWorkplace({ "a.rule.yml": rule.replace("not: { process.parent.name: explorer.exe }", "user.account: 'CONTOSO\\svc'") }, async ({ run }) => {
    const allowed = await run(["verify", "a.rule.yml", "--to", "spl", "--vocabulary", "spl=cim", "--json"]);
    assert.is(allowed.code, 0, allowed.stdout);
    assert.is(recordsOf(allowed.stdout)[0]?.fidelity, "approximate");
  }));

test("rules of other languages are verified too; a file that cannot be read is exit code 2", () =>
  inWorkplace({ "r/a.eql": 'process where host.os.type == "windows" and event.action == "start" and process.name : "cmd.exe"', "r/b.yml": "title: x\nlogsource: {}\ndetection: { condition: x }\n" }, async ({ run }) => {
    const { code, stdout, stderr } = await run(["verify", "r", "--to", "spl", "--format", "spl=query"]);
    assert.is(code, 2);
    assert.match(stderr, /r\/b\.yml:\d+:\d+ error/);
    assert.match(stdout, "1 rule, 1 document: 1 proved, 0 tested, 0 differs, 0 unreadable.");
  }));

test("a file that is no rule, and one that is no text, are told", () =>
  inWorkplace({ "a.txt": "Some prose.", "b.kql": Uint8Array.of(0xff, 0xfe, 0x41), "folder/c.md": "Prose.", "folder/d.kql": 'DeviceImageLoadEvents | where FileName =~ "a.dll"' }, async ({ run }) => {
    for (const command of ["verify", "lint"]) {
      for (const [file, code] of [["a.txt", "cli/unknown-source"], ["b.kql", "cli/not-utf8"]] as const) {
        const found = await run([command, file, "folder"]);
        assert.equal([command, file, found.code], [command, file, 2]);
        assert.match(found.stderr, code);
      }
      assert.is.not((await run([command, "folder"])).code, 2, "what a folder holds besides is passed over");
    }
  }));

test.run();
