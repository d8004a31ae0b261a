import { type Backend, type Diagnostic, defineBackend, detect, type MappedRule, normalizeRule, readRule, transpile, unitsOf, type Vocabulary } from "@isorule/core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { minimalRule } from "../../kit/minimal-rule.js";

const test = suite("core: transpile");

const vocabulary: Vocabulary = {
  vocabulary: "plain",
  title: "Plain",
  fields: { "process.name": { name: "name", source: "test" }, "file.path": { name: "path", fidelity: "approximate", reason: "It is cut.", source: "test" } },
  events: { process_creation: {}, file_event: {} },
};

const row = { fidelity: "exact" as const, note: "As it stands." };

/** A backend that names the units that it was given, and refuses sequences. */
const names: Backend = defineBackend<string>({
  language: "names",
  title: "Names",
  vocabularies: { plain: vocabulary },
  defaultVocabularies: ["plain"],
  formats: { query: { title: "Names", extension: "txt", mediaType: "text/plain" } },
  defaultFormats: ["query"],
  fidelity: {
    predicates: { and: row, or: row, not: row, comparison: row, fieldComparison: row, exists: row, keyword: row, constant: row },
    operators: { equals: row, contains: row, startsWith: row, endsWith: row, like: row, regex: row, cidr: row, lt: row, lte: row, gt: row, gte: row },
    detections: { signal: row, any: row, all: row, sequence: row, together: row, count: row, distinct: row, aggregate: row },
  },
  diagnostics: {},
  lower: (mapped: MappedRule) => mapped.units.filter(({ detection }) => detection.kind === "event").map(({ name }) => name),
  print: (query) => ({ part: query, text: query, units: [query] }),
  render: (queries) => queries.map(({ part, text, units }) => ({ part, text, units })),
});

function ruleOf(detect: string, where = "{ process.name: cmd.exe }", more = ""): NonNullable<ReturnType<typeof readRule>["rule"]> {
  const text = minimalRule({ detect, where }).replace("detect:", `  b: { event: file_event, where: { file.path: x } }\n  c: { event: registry_set, where: { registry.path: x } }\ndetect:`) + more;
  const { rule, diagnostics } = readRule(text, { file: "x.rule.yml" });
  assert.ok(rule !== undefined, JSON.stringify(diagnostics));
  return rule;
}

const codes = (diagnostics: readonly Diagnostic[]): readonly string[] => diagnostics.map(({ code, fidelity }) => `${code} ${fidelity}`);

test("renders each unit and says exact when nothing is lost", () => {
  const result = transpile(ruleOf("a"), names);
  assert.equal(result.documents.map(({ part, text, extension, vocabulary: name }) => [part, text, extension, name]), [["a", "a", "txt", "plain"]]);
  assert.is(result.fidelity, "exact");
});

test("a part that the vocabulary lacks is dropped with a diagnostic; the others are rendered", () => {
  const result = transpile(ruleOf("{ any: [a, c] }"), names);
  assert.equal(result.documents.map(({ part }) => part), ["a"]);
  assert.equal(codes(result.diagnostics), ["map/event-unavailable dropped"]);
  assert.is(result.fidelity, "dropped");
  assert.is(result.diagnostics[0]?.file, "x.rule.yml");
});

test("a part that the backend leaves out counts as dropped even if it forgets to say so", () => {
  const result = transpile(ruleOf("{ any: [a, { together: { by: host.name, within: 1m, steps: [a, b] } }] }"), { ...names, vocabularies: { plain: { ...vocabulary, fields: { ...vocabulary.fields, "host.name": { name: "host", source: "test" } } } } });
  assert.is(result.fidelity, "dropped");
});

test("an approximate column makes the document approximate, once", () => {
  const result = transpile(ruleOf("{ any: [b, { all: [b] }] }"), names);
  assert.equal(codes(result.diagnostics), ["map/approximate-field approximate"]);
  assert.is(result.fidelity, "approximate");
});

test("names that the backend does not have are diagnostics", () => {
  assert.equal(codes(transpile(ruleOf("a"), names, { vocabulary: "constructor" }).diagnostics), ["render/unknown-vocabulary dropped"]);
  assert.equal(codes(transpile(ruleOf("a"), names, { formats: ["toString"] }).diagnostics), ["render/unknown-format undefined"]);
});

test("takes a vocabulary of the caller's own", () => {
  const own: Vocabulary = { ...vocabulary, vocabulary: "own", events: { ...vocabulary.events, registry_set: { fields: { "registry.path": { name: "p", source: "test" } } } } };
  assert.is(transpile(ruleOf("c"), names, { vocabulary: own }).fidelity, "exact");
});

test("an all over many alternatives stays one unit, and names stay short", () => {
  const names = Array.from({ length: 40 }, (_, index) => `signal_with_a_long_name_${index}`);
  const signals = names.map((name, index) => `  ${name}: { event: process_creation, where: { process.name: a${index}.exe } }`).join("\n");
  const any = `{ any: [${names.join(", ")}] }`;
  const text = minimalRule({ detect: `{ all: [${Array(20).fill(any).join(", ")}] }` }).replace("detect:", `${signals}\ndetect:`);
  const { rule } = readRule(text);
  assert.ok(rule !== undefined);
  const units = unitsOf(rule);
  assert.is(units.length, 1);
  assert.ok(units.every(({ name }) => name.length <= 130));
  assert.is(detect(rule, [{ class: "process_creation", time: 0, fields: { "process.executable": "C:\\a7.exe" } }]).length, 1);
  assert.is(detect(rule, [{ class: "process_creation", time: 0, fields: { "process.executable": "C:\\b.exe" } }]).length, 0);
});

test("units: any is flat, doubles are gone, names are unique", () => {
  const rule = normalizeRule(ruleOf("{ any: [a, { any: [a, b] }, { all: [a, a] }, { count: { of: a, within: 1m, threshold: 2 } }, { count: { of: a, within: 1h, threshold: 9 } }] }"));
  assert.equal(unitsOf(rule).map(({ name }) => name), ["a", "b", "a-count", "a-count-2"]);
});

test.run();
