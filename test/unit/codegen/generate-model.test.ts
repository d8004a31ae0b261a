import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { changedFiles, generateBackends, generateModel, generateSources, readWorkspace, writeFiles } from "@isorule/codegen";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { repositoryRoot } from "../../kit/paths.js";
import { packageJson, withSources } from "./fixture.js";

const test = suite("generate model, schemas and registry");
const rulePath = "schemas/rule.schema.json";
const modelPath = "packages/core/src/generated/model.ts";

interface SchemaText {
  $defs: Record<string, { oneOf?: { $ref: string }[]; [key: string]: unknown }>;
}

function textOf(files: readonly { path: string; text: string }[], path: string): string {
  return files.find((file) => file.path === path)?.text ?? "";
}

test("a new kind of node appears in the types, the kinds, the visitor and the guards", () => {
  const schema = JSON.parse(readFileSync(join(repositoryRoot, rulePath), "utf8")) as SchemaText;
  schema.$defs.Near = {
    description: "Close to a value.",
    type: "object",
    additionalProperties: false,
    required: ["kind", "field"],
    properties: { kind: { const: "near" }, field: { type: "string" }, by: { type: "integer", description: "How close." } },
  };
  schema.$defs.Predicate?.oneOf?.push({ $ref: "#/$defs/Near" });
  return withSources({ [rulePath]: JSON.stringify(schema) }, (workspace) => {
    const model = textOf(generateModel(workspace).files, modelPath);
    assert.match(model, /\/\*\* Close to a value\. \*\/\nexport interface Near \{\n {2}readonly kind: "near";\n {2}readonly field: string;\n {2}\/\*\* How close\. \*\/\n {2}readonly by\?: number;\n\}/);
    assert.match(model, /export type Predicate = .* \| Near;/);
    assert.match(model, /predicateKinds = \[.*, "near"\] as const/);
    assert.match(model, /export function isNear\(node: Predicate\): node is Near \{\n {2}return node\.kind === "near";/);
  });
});

test("definitions of the source file stay out of the model", () =>
  withSources({}, (workspace) => {
    const model = textOf(generateModel(workspace).files, modelPath);
    assert.not.match(model, /DetectSource|TestCase/);
  }));

test("every file says where it comes from and has no require()", () =>
  withSources({ "packages/backend-a/package.json": packageJson("backend-a", { isorule: { backend: "a", export: "a" } }) }, (workspace) => {
    const { files } = generateSources(workspace);
    assert.ok(files.length >= 7);
    for (const { path, text } of files) {
      assert.match(text, /^\/\/ Written by packages\/codegen from \S.*\. Do not edit: run `npm run generate`\.\n/, path);
      assert.not.match(text, /\brequire\(/, path);
      assert.ok(text.endsWith("\n") && !text.endsWith("\n\n"), path);
    }
  }));

test("the registry lists the backends by name, whatever the order of the folders", () =>
  withSources(
    {
      "packages/backend-z/package.json": packageJson("backend-z", { isorule: { backend: "a", export: "alpha" } }),
      "packages/backend-b/package.json": packageJson("backend-b", { isorule: { backend: "z", export: "zulu" } }),
    },
    (workspace) => {
      const registry = textOf(generateBackends(workspace).files, "packages/cli/src/generated/backends.ts");
      assert.match(registry, 'import { alpha } from "@isorule/backend-z";');
      assert.match(registry, "export const backends: readonly Backend[] = [alpha, zulu];");
    },
  ));

test("a backend without its declaration is reported", () =>
  withSources({ "packages/backend-a/package.json": packageJson("backend-a") }, (workspace) => {
    assert.is(generateBackends(workspace).faults[0]?.file, "packages/backend-a/package.json");
  }));

test("a new backend becomes a dependency of the command and a project of the build, and nothing else moves", () =>
  withSources(
    {
      "tsconfig.json": '{\n  "files": [],\n  "references": [{ "path": "packages/cli" }]\n}\n',
      "packages/cli/package.json": '{\n  "name": "isorule",\n  "dependencies": { "yaml": "catalog:" },\n  "bin": {}\n}\n',
      "packages/cli/tsconfig.json": '{\n  "include": ["src"],\n  "references": []\n}\n',
      "packages/backend-a/package.json": packageJson("backend-a", { isorule: { backend: "a", export: "a" }, dependencies: { "@isorule/core": "workspace:*" } }),
      "packages/backend-a/tsconfig.json": '{ "references": [{ "path": "../core" }] }\n',
    },
    (workspace) => {
      const { files } = generateBackends(workspace);
      assert.is(textOf(files, "packages/cli/package.json"), '{\n  "name": "isorule",\n  "dependencies": {\n    "@isorule/backend-a": "workspace:*",\n    "yaml": "catalog:"\n  },\n  "bin": {}\n}\n');
      assert.match(textOf(files, "packages/cli/tsconfig.json"), /"references": \[\n {4}\{ "path": "\.\.\/backend-a" \}\n {2}\]/);
      assert.match(textOf(files, "tsconfig.json"), /"packages\/backend-a".*\n.*"packages\/cli".*\n.*"packages\/core".*\n.*"test"/);
      assert.is(textOf(files, "packages/backend-a/tsconfig.json"), "", "its references are right already");
      writeFiles(workspace, changedFiles(workspace, files));
      const again = readWorkspace(workspace.root);
      assert.equal(changedFiles(again, generateBackends(again).files), []);
    },
  ));

test("the second run writes nothing, and --check names what would change", () =>
  withSources({ "packages/cli/package.json": packageJson("cli", { dependencies: {} }) }, (workspace) => {
    const codegen = (...args: readonly string[]): { status: number | null; stdout: string } =>
      spawnSync(process.execPath, [join(repositoryRoot, "packages/codegen/dist/main.js"), "generate", "sources", "--root", workspace.root, ...args], { encoding: "utf8" });
    const before = codegen("--check");
    assert.is(before.status, 1);
    assert.match(before.stdout, `out of date ${modelPath}\n`);
    assert.not.ok(existsSync(join(workspace.root, modelPath)), "--check writes nothing");

    writeFiles(workspace, generateSources(workspace).files);
    const written = statSync(join(workspace.root, modelPath)).mtimeMs;
    assert.is(codegen().stdout, "All generated files are up to date.\n");
    assert.is(statSync(join(workspace.root, modelPath)).mtimeMs, written, "an unchanged file is not touched");

    writeFileSync(join(workspace.root, modelPath), "// edited by hand\n");
    const edited = codegen("--check");
    assert.is(edited.status, 1);
    assert.match(edited.stdout, `out of date ${modelPath}\n`);
  }));

test.run();
