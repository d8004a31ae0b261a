import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { generateTemplates, printFault } from "@isorule/codegen";
import { templateRenderer, type TemplateRenderer, type TemplateSpecifications } from "@isorule/core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { testDist } from "../../kit/paths.js";
import { packageJson, withSources, type Files } from "./fixture.js";

const test = suite("generate templates");
const backend: Files = { "packages/backend-toy/package.json": packageJson("backend-toy", { isorule: { backend: "toy", export: "toy" } }) };

async function faultsOf(files: Files): Promise<readonly string[]> {
  return withSources({ ...backend, ...files }, (workspace) => generateTemplates(workspace).faults.map(printFault));
}

/** Generates the templates and makes a renderer of what was written. */
async function rendererOf(templates: Files, helpers: Parameters<typeof templateRenderer>[1] = {}): Promise<TemplateRenderer> {
  const files = Object.fromEntries(Object.entries(templates).map(([name, text]) => [`templates/toy/${name}.hbs`, text]));
  const text = await withSources({ ...backend, ...files }, (workspace) => {
    const { files: written, faults } = generateTemplates(workspace);
    assert.equal(faults, []);
    return written.find((each) => each.path === "packages/backend-toy/src/generated/templates.ts")?.text ?? "";
  });
  const module = join(testDist, `.templates-${process.pid}-${Math.random().toString(36).slice(2)}.mjs`);
  writeFileSync(module, text.replace(/^import type .*$/m, "").replace(": TemplateSpecifications", ""));
  try {
    const loaded = (await import(pathToFileURL(module).href)) as { templates: TemplateSpecifications };
    return templateRenderer(loaded.templates, helpers);
  } finally {
    rmSync(module);
  }
}

test("a value stands in the document unchanged", async () => {
  const render = await rendererOf({ query: "search {{value}}\n" });
  assert.is(render("query", { value: `<&>"'\`={{x}}` }), `search <&>"'\`={{x}}\n`);
});

test("a missing name throws", async () => {
  const render = await rendererOf({ query: "{{valeu}}" });
  assert.throws(() => render("query", { value: "x" }), /valeu/);
});

test("a helper makes the text of a hole", async () => {
  const render = await rendererOf({ query: "{{quote value}}" }, { quote: (text: string) => JSON.stringify(text) });
  assert.is(render("query", { value: 'a"b' }), '"a\\"b"');
});

test("a partial keeps the lines of a value as they are", async () => {
  const render = await rendererOf({ query: "a:\n  {{> _rest}}\n", _rest: "{{value}}\n" });
  assert.is(render("query", { value: "one\ntwo" }), "a:\n  one\ntwo\n");
});

test("an inherited property is no value", async () => {
  const render = await rendererOf({ query: "{{value.constructor.name}}" });
  assert.throws(() => render("query", { value: "x" }));
});

test("reports a template that does not parse, with its line", async () => {
  const [fault, ...rest] = await faultsOf({ "templates/toy/query.hbs": "one\n{{#if a}}\ntwo\n" });
  assert.equal(rest, []);
  assert.match(fault ?? "", /^templates\/toy\/query\.hbs:\d+: Parse error/);
});

test("reports partials that are missing or badly named", async () => {
  assert.equal(await faultsOf({ "templates/toy/query.hbs": "a\n{{> _lost}}\n" }), ["templates/toy/query.hbs:2: there is no partial _lost.hbs in this folder"]);
  assert.equal(await faultsOf({ "templates/toy/query.hbs": "{{> other}}", "templates/toy/other.hbs": "" }), ['templates/toy/query.hbs:1: other is no partial: its name does not start with "_"']);
  assert.equal(await faultsOf({ "templates/toy/query.hbs": "{{> (lookup . 'x')}}" }), ["templates/toy/query.hbs:1: a partial must be called by its plain name"]);
});

test("reports templates that no package uses", async () => {
  assert.equal(await faultsOf({ "templates/nobody/query.hbs": "" }), ["templates/nobody: no package backend-nobody or nobody uses these templates"]);
});

test.run();
