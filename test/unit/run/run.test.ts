import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { testDist } from "../../kit/paths.js";

const test = suite("run");

/** Runs the runner on test files with these texts and returns what it printed. */
function run(files: Readonly<Record<string, string>>, filters: readonly string[] = [], env: Readonly<Record<string, string>> = {}): { code: number | null; output: string; last: string } {
  const folder = mkdtempSync(join(testDist, ".run-"));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), `import { suite } from "uvu"; import * as assert from "uvu/assert";\n${text}\n`);
    }
    const result = spawnSync(process.execPath, [join(testDist, "run.js"), "--dir", folder, ...filters], {
      encoding: "utf8",
      env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0", ISORULE_SEED: "20261122", ...env },
    });
    assert.is(result.stderr, "");
    const lines = result.stdout.trimEnd().split("\n");
    return { code: result.status, output: result.stdout, last: lines.at(-1) as string };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const good = `const test = suite("good"); test("one", () => assert.is(1, 1)); test("two", async () => { await null; }); test.run();`;
const bad = `const test = suite("bad"); test("differs", () => assert.equal({ a: 1 }, { a: 2 })); test("fine", () => {}); test.run();`;

test("counts the tests of several files", () => {
  const { code, last } = run({ "a.test.mjs": good, "b/c.test.mjs": good });
  assert.is(last, "4 passed, 0 failed");
  assert.is(code, 0);
});

test("names a failing test with its difference", () => {
  const { code, last, output } = run({ "a.test.mjs": good, "b.test.mjs": bad });
  assert.is(last, "3 passed, 1 failed");
  assert.is(code, 1);
  assert.match(output, /Failed:\n {2}b\.test\.mjs: bad {2}"differs"\n/);
  assert.match(output, /"a":.1[^]*"a":.2/);
});

test("runs what the filters name", () => {
  const files = { "unit/a.test.mjs": good, "unit/b.test.mjs": bad };
  assert.is(run(files, ["unit/a"]).last, "2 passed, 0 failed");
  assert.is(run(files, ["test/unit/a.test.ts"]).last, "2 passed, 0 failed");
  assert.is(run(files, ["unit"]).last, "3 passed, 1 failed");
});

test("leaves out folders that need data unless asked", () => {
  const files = { "a.test.mjs": good, "corpus/b.test.mjs": bad };
  assert.is(run(files).last, "2 passed, 0 failed");
  assert.is(run(files, ["corpus"]).last, "1 passed, 1 failed");
});

test("fails when nothing ran", () => {
  const none = run({ "a.mjs": good });
  assert.is(none.last, "0 passed, 1 failed");
  assert.is(none.code, 1);
  assert.match(run({ "a.test.mjs": good }, ["nowhere"]).output, /No test was found for nowhere/);
});

test("fails a file that forgets run()", () => {
  const { code, last, output } = run({ "a.test.mjs": `const test = suite("x"); test("one", () => {});`, "b.test.mjs": good });
  assert.is(last, "2 passed, 1 failed");
  assert.is(code, 1);
  assert.match(output, /a\.test\.mjs: no suite: is `\.run\(\)` missing\?/);
});

test("fails an empty suite", () => {
  assert.is(run({ "a.test.mjs": `suite("x").run();` }).last, "0 passed, 1 failed");
});

test("fails a file that does not load and goes on", () => {
  const { last, output } = run({ "a.test.mjs": `throw new Error("broken file");`, "b.test.mjs": good });
  assert.is(last, "2 passed, 1 failed");
  assert.match(output, /broken file/);
});

test("fails when a hook throws, which uvu hides", () => {
  const before = run({ "a.test.mjs": `const test = suite("x"); test.before(() => { throw new Error("no"); }); test("one", () => {}); test.run();` });
  assert.is(before.last, "0 passed, 1 failed");
  const after = run({ "a.test.mjs": `const test = suite("x"); test.after(() => { throw new Error("no"); }); test("one", () => {}); test.run();` });
  assert.is(after.last, "0 passed, 1 failed");
  assert.is(after.code, 1);
});

test("fails when something else than an Error is thrown", () => {
  const { code, last } = run({ "a.test.mjs": `const test = suite("x"); test("one", () => { throw "text"; }); test("two", () => {}); test.run();` });
  assert.is(code, 1);
  assert.match(last, /^0 passed, 2 failed$/);
});

test("fails when a test never ends", () => {
  const { code, last } = run({ "a.test.mjs": `const test = suite("x"); test("one", () => new Promise(() => {})); test.run();` });
  assert.is(last, "0 passed, 1 failed");
  assert.is.not(code, 0);
});

test("goes on after a file that ends the process, and names it", () => {
  const { code, last, output } = run({ "a.test.mjs": good, "b.test.mjs": `const test = suite("x"); test("one", () => process.exit(0)); test.run();`, "c.test.mjs": good, "d.test.mjs": good });
  assert.is(last, "6 passed, 1 failed");
  assert.is(code, 1);
  assert.match(output, /b\.test\.mjs: the process ended in the middle of a test/);
});

test("fails when something is left running", () => {
  const { code, last, output } = run({ "a.test.mjs": `setInterval(() => {}, 1000);\n${good}` });
  assert.is(last, "2 passed, 1 failed");
  assert.is(code, 1);
  assert.match(output, /a\.test\.mjs: something still runs/);
});

test("random tests try the same values in every run, unless asked for others", () => {
  const file = { "a.test.mjs": `import fc from "fast-check";\nconst test = suite("x"); test("one", () => console.log("sample", fc.sample(fc.integer(), 3).join())); test.run();` };
  const sample = (seed?: string): string | undefined => /sample (.*)/.exec(run(file, [], seed === undefined ? {} : { ISORULE_SEED: seed }).output)?.[1];
  assert.type(sample(), "string");
  assert.is(sample(), sample());
  assert.is.not(sample("1"), sample());
  assert.is.not(sample("random"), sample("random"));
});

test("prints the files in the order of their names", () => {
  const slow = good.replace("await null", "await new Promise((done) => setTimeout(done, 300))");
  const { output } = run({ "a.test.mjs": slow, "b.test.mjs": good, "c.test.mjs": good });
  assert.equal(output.match(/^[abc]\.test\.mjs$/gm), ["a.test.mjs", "b.test.mjs", "c.test.mjs"]);
});

test.run();
