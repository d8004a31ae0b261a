import { type Backend, type Diagnostic, defineBackend, detect, type MappedRule, normalizeRule, readRule, transpile, type TranspileOptions, unitsOf, type Vocabulary } from "@isorule/core";
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

const registry: Vocabulary = { vocabulary: "registry", title: "Registry", events: { registry_set: { fields: { "registry.path": { name: "p", source: "test" } } } } };
const exactFiles: Vocabulary = { vocabulary: "exact-files", title: "Files", fields: { "file.path": { name: "f", source: "test" } }, events: { file_event: {}, process_creation: { unavailable: "It has none." } } };
const several: Backend = { ...names, vocabularies: { registry, "exact-files": exactFiles, plain: vocabulary } };

test("auto takes the vocabulary that keeps most of the rule, and names it", () => {
  const picked = (detect: string): readonly unknown[] => {
    const { vocabulary: name, fidelity, documents, diagnostics } = transpile(ruleOf(detect), several, { vocabulary: "auto" });
    return [name, fidelity, documents.map((document) => document.vocabulary), codes(diagnostics)];
  };
  assert.equal(picked("a"), ["plain", "exact", ["plain"], []]);
  assert.equal(picked("c"), ["registry", "exact", ["registry"], []]);
  // Both have files: the first, because it is a default, only nearly.
  assert.equal(picked("b"), ["exact-files", "exact", ["exact-files"], []]);
  // Nearly all is better than a part exactly.
  assert.equal(picked("{ any: [a, b] }").slice(0, 2), ["plain", "approximate"]);
  // None has all three: the one that loses one part, and not those that lose two.
  assert.equal(picked("{ any: [a, b, c] }"), ["plain", "dropped", ["plain", "plain"], ["map/approximate-field approximate", "map/event-unavailable dropped", "render/no-whole-vocabulary undefined"]]);
});

test("among equals the defaults come first, then the order of the vocabularies; a list gives an order of its own", () => {
  const second: Vocabulary = { ...vocabulary, vocabulary: "second" };
  const third: Vocabulary = { ...vocabulary, vocabulary: "third" };
  const alike: Backend = { ...names, vocabularies: { second, third, plain: vocabulary } };
  const pick = (asked: NonNullable<TranspileOptions["vocabulary"]>): string => transpile(ruleOf("a"), alike, { vocabulary: asked }).vocabulary;
  assert.is(pick("auto"), "plain");
  assert.is(pick(["second", "plain"]), "second");
  assert.is(pick(["third", "second"]), "third");
  assert.is(pick([registry, third]), "third");
  assert.is(transpile(ruleOf("a"), { ...alike, defaultVocabularies: [] }, { vocabulary: "auto" }).vocabulary, "second");
});

test("where lowering drops what another vocabulary keeps, the other is taken, and no more is lowered than needed", () => {
  const other: Vocabulary = { ...vocabulary, vocabulary: "other" };
  const lowered: string[] = [];
  const picky: Backend = {
    ...names,
    vocabularies: { plain: vocabulary, other, registry },
    lower: (mapped, sink) => {
      lowered.push(mapped.vocabulary.vocabulary);
      return mapped.vocabulary === vocabulary ? [] : names.lower(mapped, sink);
    },
  };
  const { vocabulary: name, fidelity } = transpile(ruleOf("a"), picky, { vocabulary: "auto" });
  assert.equal([name, fidelity, lowered], ["other", "exact", ["plain", "other"]]);
  lowered.length = 0;
  assert.is(transpile(ruleOf("a"), { ...picky, defaultVocabularies: ["other"] }, { vocabulary: "auto" }).vocabulary, "other");
  assert.equal(lowered, ["other"]);
});

test("of several names, those that do not exist are diagnostics", () => {
  const { vocabulary: name, diagnostics } = transpile(ruleOf("a"), several, { vocabulary: ["nope", "plain"] });
  assert.is(name, "plain");
  assert.equal(codes(diagnostics), ["render/unknown-vocabulary dropped"]);
});

test("a rule that is normalized already gives the same", () => {
  const rule = ruleOf("{ any: [a, { any: [a, b] }] }");
  assert.equal(transpile(normalizeRule(rule), names, { normalized: true }), transpile(rule, names));
});

test("units: any is flat, doubles are gone, names are unique", () => {
  const rule = normalizeRule(ruleOf("{ any: [a, { any: [a, b] }, { all: [a, a] }, { count: { of: a, within: 1m, threshold: 2 } }, { count: { of: a, within: 1h, threshold: 9 } }] }"));
  assert.equal(unitsOf(rule).map(({ name }) => name), ["a", "b", "a-count", "a-count-2"]);
});

test.run();
