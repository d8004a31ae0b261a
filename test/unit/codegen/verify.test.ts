import { printFault, rules, verify } from "@isorule/codegen";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { packageJson, withFixture, type Files } from "./fixture.js";

const test = suite("verify");

const core: Files = { "packages/core/package.json": packageJson("core", { dependencies: { yaml: "catalog:" } }) };
const backend: Files = {
  "packages/backend-a/package.json": packageJson("backend-a", { isorule: { backend: "a", export: "a" }, dependencies: { "@isorule/core": "workspace:*" } }),
};

/** Runs one rule, found by a part of its name, on a fixture. */
async function check(name: string, files: Files): Promise<readonly string[]> {
  const index = rules.findIndex((rule) => rule.name.includes(name));
  assert.ok(index >= 0, `no rule "${name}"`);
  return withFixture(files, async (workspace) => ((await verify(workspace))[index]?.faults ?? []).map(printFault));
}

const direction = "direction of the architecture";

test("direction: what may be imported is fine", async () => {
  const found = await check(direction, {
    ...core,
    ...backend,
    "packages/core/src/index.ts": `import { parse } from "yaml";\nimport { x } from "./inner/x.js";\n`,
    "packages/backend-a/src/index.ts": `import type { Rule } from "@isorule/core";\n`,
    "packages/cli/package.json": packageJson("cli", { dependencies: { "@isorule/backend-a": "workspace:*" } }),
    "packages/cli/src/index.ts": `import { readFileSync } from "node:fs";\nexport { a } from "@isorule/backend-a";\n`,
  });
  assert.equal(found, []);
});

test("direction: core imports nothing of ours, in whatever form", async () => {
  const found = await check(direction, {
    ...core,
    ...backend,
    "packages/core/src/index.ts": `export { a } from "@isorule/backend-a";\nconst later = import("@isorule/backend-a");\nimport type { A } from "@isorule/backend-a";\ntype B = import("@isorule/backend-a").B;\n`,
  });
  assert.equal(found, [1, 2, 3, 4].map((line) => `packages/core/src/index.ts:${line}: core must not import backend-a`));
});

test("direction: backends keep apart, in imports and in package.json", async () => {
  const found = await check(direction, {
    ...core,
    ...backend,
    "packages/backend-b/package.json": packageJson("backend-b", { dependencies: { "@isorule/backend-a": "workspace:*" } }),
    "packages/backend-b/src/index.ts": `import { a } from "@isorule/backend-a";\n`,
  });
  assert.equal(found, ["packages/backend-b/package.json: backend-b must not depend on backend-a", "packages/backend-b/src/index.ts:1: backend-b must not import backend-a"]);
});

test("direction: nothing imports codegen", async () => {
  const found = await check(direction, {
    "packages/codegen/package.json": packageJson("codegen"),
    "packages/cli/package.json": packageJson("cli"),
    "packages/cli/src/index.ts": `import "@isorule/codegen";\n`,
  });
  assert.equal(found, ["packages/cli/src/index.ts:1: cli must not import codegen"]);
});

test("direction: a path into another package, a module that is not declared, a package without a place", async () => {
  assert.equal(await check(direction, { ...core, ...backend, "packages/backend-a/src/index.ts": `import { x } from "../../core/src/x.js";\n` }), [
    "packages/backend-a/src/index.ts:1: ../../core/src/x.js leaves the package: import the package by its name",
  ]);
  assert.equal(await check(direction, { ...core, "packages/core/src/index.ts": `import "left-pad/deep";\n` }), [
    "packages/core/src/index.ts:1: left-pad is not among the dependencies of packages/core/package.json",
  ]);
  assert.match((await check(direction, { "packages/new/package.json": packageJson("new") }))[0] ?? "", "the package new has no place");
});

test("portable: core and backends import no module of Node", async () => {
  const found = await check("no module of Node", {
    ...core,
    ...backend,
    "packages/core/src/a.ts": `import { readFileSync } from "node:fs";\n`,
    "packages/backend-a/src/a.ts": `const path = await import("path");\n`,
    "packages/cli/package.json": packageJson("cli"),
    "packages/cli/src/a.ts": `import "node:fs";\n`,
  });
  assert.equal(found, ["packages/backend-a/src/a.ts:1: path exists in Node only", "packages/core/src/a.ts:1: node:fs exists in Node only"]);
});

test("neutral: core names no vendor, in code, texts or comments; generated tables may", async () => {
  const found = await check("names no vendor", {
    ...core,
    ...backend,
    "packages/core/src/a.ts": `// As in Splunk.\nconst x = "kibana";\nconst toSigmaField = 1;\n`,
    "packages/core/src/generated/a.ts": `const x = "Microsoft-Windows-Sysmon";\n`,
    "packages/backend-a/src/a.ts": `// Elastic\n`,
  });
  assert.equal(found, ["packages/core/src/a.ts:1: names Splunk", "packages/core/src/a.ts:2: names kibana", "packages/core/src/a.ts:3: names Sigma"]);
});

const declares = "declares every kind of node";
const builtCore: Files = { ...core, "packages/core/package.json": packageJson("core", { type: "module" }), "packages/core/dist/index.js": `export const predicateKinds = ["and"], operators = ["equals"], detectionKinds = ["signal"];` };
const builtBackend = (table: string): Files => ({
  "packages/backend-a/package.json": packageJson("backend-a", { type: "module", isorule: { backend: "a", export: "a" } }),
  "packages/backend-a/dist/index.js": `export const a = { fidelity: ${table} };`,
});
const row = `{ fidelity: "exact", note: "printed as is" }`;

test("declared: a complete table is fine", async () => {
  assert.equal(await check(declares, { ...builtCore, ...builtBackend(`{ predicates: { and: ${row} }, operators: { equals: ${row} }, detections: { signal: ${row} } }`) }), []);
});

test("declared: a missing row, an empty note, a loss without a reason, an unknown word", async () => {
  const found = await check(declares, {
    ...builtCore,
    ...builtBackend(`{ predicates: {}, operators: { equals: { fidelity: "exact", note: " " } }, detections: { signal: { fidelity: "dropped", note: "impossible" } } }`),
  });
  assert.equal(found, ["predicates > and is not declared", "operators > equals has no note", "detections > signal is dropped without a reason"].map((text) => `packages/backend-a/src/index.ts: ${text}`));
  const odd = await check(declares, { ...builtCore, ...builtBackend(`{ predicates: { and: { fidelity: "nearly", note: "x" } }, operators: { equals: ${row} }, detections: { signal: ${row} } }`) });
  assert.equal(odd, ["packages/backend-a/src/index.ts: predicates > and has the unknown fidelity nearly"]);
});

test("declared: what is not built or not exported is a fault, not a pass", async () => {
  assert.match((await check(declares, core))[0] ?? "", "packages/core: is not built");
  assert.match((await check(declares, { ...builtCore, ...backend }))[0] ?? "", "is not built");
  const { "packages/backend-a/package.json": json = "" } = builtBackend("{}");
  assert.match((await check(declares, { ...builtCore, "packages/backend-a/package.json": json, "packages/backend-a/dist/index.js": "export const b = 1;" }))[0] ?? "", "exports no a with a fidelity table");
});

test("documented: every form of export", async () => {
  const documented = `/** A. */\nexport const a = 1;\n/** B. */\nexport function b(x: string): void;\nexport function b(x: number): void;\nexport function b(x: unknown): void {}\n/** C. */\nexport interface C {}\nexport * from "./d.js";\nconst hidden = 1;\n`;
  assert.equal(await check("doc comment", { ...core, "packages/core/src/a.ts": documented }), []);
  const bare = `export const a = 1;\nexport function b(): void {}\nexport interface C {}\nexport type D = 1;\n/** */\nexport const e = 1;\n// F.\nexport class F {}\n`;
  assert.equal(
    await check("doc comment", { ...core, "packages/core/src/a.ts": bare }),
    [["a", 1], ["b", 2], ["C", 3], ["D", 4], ["e", 6], ["F", 8]].map(([name, line]) => `packages/core/src/a.ts:${line}: ${name} has no doc comment`),
  );
  assert.equal(await check("doc comment", { "packages/codegen/package.json": packageJson("codegen", { private: true }), "packages/codegen/src/a.ts": bare }), []);
});

const running = "every suite";

test("running: a suite with its run() at the end is fine", async () => {
  assert.equal(await check(running, { "test/a.test.ts": `const test = suite("a");\nfor (const x of [1]) test("one", () => {});\ntest.run();\n`, "test/kit.ts": "" }), []);
  assert.equal(await check(running, { "test/a.test.ts": `import { test } from "uvu";\ntest("one", () => {});\ntest.run();\n` }), []);
});

test("running: run() missing, run() too early, no suite, a nameless suite", async () => {
  assert.equal(await check(running, { "test/a.test.ts": `const test = suite("a");\ntest("one", () => {});\n` }), ["test/a.test.ts:1: test.run() is missing"]);
  assert.equal(await check(running, { "test/a.test.ts": `const test = suite("a");\ntest.run();\ntest("one", () => {});\n` }), ["test/a.test.ts:3: this test comes after test.run() and never runs"]);
  assert.equal(await check(running, { "test/a.test.ts": `const one = suite("a");\nconst two = suite("b");\none.run();\n` }), ["test/a.test.ts:2: two.run() is missing"]);
  assert.equal(await check(running, { "test/a.test.ts": `import { test } from "uvu";\ntest("one", () => {});\n` }), ["test/a.test.ts:1: test.run() is missing"]);
  assert.equal(await check(running, { "test/a.test.ts": "" }), ["test/a.test.ts: makes no suite"]);
  assert.equal(await check(running, { "test/a.test.ts": `suite("a").run();\n` }), ["test/a.test.ts:1: keep the suite in a const, so that its run() can be found"]);
});

test("running: tests that are left out", async () => {
  for (const word of ["only", "skip"]) {
    assert.equal(await check(running, { "test/a.test.ts": `const test = suite("a");\ntest.${word}("one", () => {});\ntest.run();\n` }), [`test/a.test.ts:2: test.${word} leaves tests out`]);
  }
});

const plain = "no default export";

test("plain: each form that the house does without", async () => {
  const forms: readonly (readonly [string, string])[] = [
    ["export default 1;", "a default export: name it"],
    ["export default function f() {}", "a default export: name it"],
    ["enum E { A }", "an enum: use a union of texts"],
    ["const x: any = 1;", "any: say what it is, or unknown"],
    ["const y = (1 as unknown) as any;", "any: say what it is, or unknown"],
    [`// @ts-${"ignore"}`, `"// @ts-${"ignore"}"`],
    [`// @ts-${"nocheck"}`, `"// @ts-${"nocheck"}"`],
    [`const z = 1; // TO${"DO"} later`, `"// TO${"DO"}"`],
  ];
  for (const [text, message] of forms) {
    assert.equal(await check(plain, { ...core, "packages/core/src/a.ts": `const before = 1;\n${text}\n` }), [`packages/core/src/a.ts:2: ${message}`], text);
  }
});

test("plain: what only looks like one of them", async () => {
  const text = `const any = "any";\nswitch (any) { default: break; }\nexport { any as notDefault };\nimport assert from "assert";\n// many, any\n`;
  assert.equal(await check(plain, { ...core, "packages/core/src/a.ts": text }), []);
  assert.equal(await check(plain, { ...core, "packages/core/src/generated/a.ts": "export const a: any = 1;\n" }), []);
});

test("length: 600 lines at most", async () => {
  const name = "more than 600 lines";
  assert.equal(await check(name, { ...core, "packages/core/src/a.ts": "\n".repeat(599), "packages/core/src/generated/a.ts": "\n".repeat(900) }), []);
  assert.equal(await check(name, { ...core, "packages/core/src/a.ts": "\n".repeat(600) }), ["packages/core/src/a.ts: has 601 lines"]);
});

test.run();
