import { chmod, lstat, stat, symlink } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { inWorkplace } from "./run-cli.js";

const test = suite("cli: lint");

const sigma = `title: Old
id: 0a0a0a0a-0000-4000-8000-000000000001
tags: [attack.execution, attack.t1086]
logsource: { category: process_creation, product: windows }
level: medium
detection: { s: { Image|endswith: 'cmd.exe' }, condition: s }
`;

test("findings have a code, a place and a way out, and fail from warnings on", () =>
  inWorkplace({ "r/a.yml": sigma }, async ({ run }) => {
    const { code, stderr } = await run(["lint", "r"]);
    assert.is(code, 1);
    assert.match(stderr, /r\/a\.yml:3:33 warning: .*T1086 by T1059\.001.*\[lint\/retired-technique\]/);
    assert.match(stderr, /r\/a\.yml:6:\d+ warning: .*\[lint\/part-of-name\][^]*= help: /);
    assert.match(stderr, "1 file: 2 warnings.");
    assert.is((await run(["lint", "r", "--fail-on", "never"])).code, 0);
    assert.is((await run(["lint", "r", "--fail-on", "error"])).code, 0);
  }));

test("--fix mends what is safe, and leaves the rest to its author", () =>
  inWorkplace({ "r/a.yml": sigma }, async ({ run, read }) => {
    const { stderr } = await run(["lint", "r", "--fix"]);
    assert.match(stderr, "1 file: 1 warning; 1 mended.");
    assert.is(await read("r/a.yml"), sigma.replace("t1086", "t1059.001"));
    assert.not.match((await run(["lint", "r"])).stderr, "retired-technique");
  }));

test("--fix keeps what else there is about a file, and says what it may not write", () =>
  inWorkplace({ "real.txt": `\ufeff${sigma.replace(/\n/g, "\r\n")}`, "r/b.yml": sigma }, async ({ folder, run, read }) => {
    await symlink(join("..", "real.txt"), join(folder, "r/a.yml"));
    await chmod(join(folder, "real.txt"), 0o640);
    await chmod(join(folder, "r/b.yml"), 0o400);
    const { code, stderr } = await run(["lint", "r", "--fix"]);
    assert.is(code, 3);
    assert.match(stderr, "not written: r/b.yml: it is read-only");
    assert.match(stderr, /r\/b\.yml:3:33 warning/);
    assert.ok((await lstat(join(folder, "r/a.yml"))).isSymbolicLink());
    assert.is(await read("real.txt"), `\ufeff${sigma.replace(/\n/g, "\r\n").replace("t1086", "t1059.001")}`);
    if (process.platform !== "win32") assert.is((await stat(join(folder, "real.txt"))).mode & 0o777, 0o640);
    assert.is(await read("r/b.yml"), sigma);
  }));

test("--json gives an object for each finding and one for the sum", () =>
  inWorkplace({ "r/a.yml": sigma }, async ({ run }) => {
    const lines = (await run(["lint", "r", "--json"])).stdout.trim().split("\n").map((line) => JSON.parse(line) as { type: string; code?: string; line?: number; warning?: number });
    assert.equal(lines.map(({ type, code }) => code ?? type), ["lint/retired-technique", "lint/part-of-name", "summary"]);
    assert.is(lines[0]?.line, 3);
    assert.is(lines.at(-1)?.warning, 2);
  }));

test("a clean folder has nothing to report; a file that cannot be read is exit code 2", () =>
  inWorkplace({ "rules/a.yml": sigma.replace("t1086", "t1059.001").replace("'cmd.exe'", "'\\cmd.exe'"), "rules/b.yml": "detection: [" }, async ({ run }) => {
    const clean = await run(["lint", "rules/a.yml"]);
    assert.equal([clean.code, clean.stderr], [0, "1 file: nothing to report.\n"]);
    assert.is((await run(["lint", "rules"])).code, 2);
  }));

test.run();
