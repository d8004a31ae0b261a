import * as library from "isorule";
import { backends, readRule, transpile } from "isorule";
import * as core from "@isorule/core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { ruleText } from "./run-cli.js";

const test = suite("cli: the library");

test("one import has everything of the core, and every backend by its name", () => {
  const names = Object.keys(library);
  for (const name of Object.keys(core)) assert.ok(names.includes(name), name);
  for (const backend of backends) assert.is((library as Readonly<Record<string, unknown>>)[backend.language], backend);
});

test("transpile takes the text of a rule, or a rule", () => {
  const text = ruleText();
  const { rule } = readRule(text);
  assert.ok(rule);
  const fromText = transpile(text, { to: "spl", vocabulary: "cim" });
  assert.equal(fromText.documents, transpile(rule, { to: "spl", vocabulary: "cim" }).documents);
  assert.equal(fromText.documents.map(({ language, vocabulary }) => [language, vocabulary]), [["spl", "cim"]]);
  assert.match(fromText.documents[0]?.text ?? "", "cmd.exe");
  assert.is(fromText.rule?.title, "A shell was started");
});

test("transpile renders every language by default, or the ones that are named, as names or backends", () => {
  assert.equal(transpile(ruleText()).languages.map(({ language }) => language), backends.map(({ language }) => language));
  const [first] = backends;
  assert.ok(first);
  assert.equal(transpile(ruleText(), { to: ["spl", first] }).languages.map(({ language }) => language), ["spl", first.language]);
  const spl = backends.find(({ language }) => language === "spl");
  const formats = Object.keys(spl?.formats ?? {});
  assert.equal([...new Set(transpile(ruleText(), { to: "spl", formats }).documents.map(({ format }) => format))], formats);
});

test("with auto, or several vocabularies, each language takes the one that keeps most of the rule", () => {
  const picked = (text: string, vocabulary: string | readonly string[], to: string): readonly unknown[] => transpile(text, { to, vocabulary }).languages.map((each) => [each.vocabulary, each.fidelity]);
  // The Endpoint data model has processes, but no loaded modules.
  const loads = ruleText({ where: "{ dll.name: a.dll }" }).replace("process_creation", "image_load").replace(/examples:[^]*/, "");
  assert.equal(picked(loads, ["cim", "sysmon"], "spl"), [["sysmon", "exact"]]);
  assert.equal(picked(loads, "auto", "spl"), [["sysmon", "exact"]]);
  assert.equal(picked(loads, "cim", "spl"), [["cim", "dropped"]]);
  assert.equal(picked(ruleText(), ["windows", "sysmon"], "spl"), [["windows", "exact"]]);
});

test("a wrong rule gives diagnostics with the file, and no documents", () => {
  const { rule, documents, diagnostics, fidelity } = transpile("title: x\n", { to: "spl", file: "x.rule.yml" });
  assert.is(rule, undefined);
  assert.equal(documents, []);
  assert.is(fidelity, "dropped");
  assert.ok(diagnostics.length > 0 && diagnostics.every(({ file }) => file === "x.rule.yml"));
});

test("a language that does not exist is the caller's fault", () => {
  assert.throws(() => transpile(ruleText(), { to: "spll" }), /There is no language "spll". Did you mean "spl"\?/);
  assert.throws(() => transpile(ruleText(), { to: "" }), /Known are: /);
});

test.run();
