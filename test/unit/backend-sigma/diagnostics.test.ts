import { sigma, sigmaDiagnostics, sigmaFidelity } from "@isorule/backend-sigma/read";
import { type Comparison, type Detection, mapRule, type Operator, type Predicate, type Scalar, type Signal, type Vocabulary } from "@isorule/core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { renderSigma, ruleOf, signalOfClass, type SigmaOutput } from "../../kit/sigma-rule.js";
import { sigmaVocabulary } from "../../kit/sigma-vocabulary.js";

const line = "process.command_line";
const image = "process.executable";

function is(field: string, operator: Operator, value: Scalar, flags: Partial<Comparison> = {}): Predicate {
  return { kind: "comparison", field, operator, values: [value], caseSensitive: false, ...flags };
}

/** The vocabulary with other rows for process creation. */
function vocabularyWith(fields: Vocabulary["fields"], source: Readonly<Record<string, unknown>> = { category: "process_creation" }): Vocabulary {
  const vocabulary = sigmaVocabulary();
  const row = vocabulary.events["process_creation"];
  return { ...vocabulary, events: { ...vocabulary.events, process_creation: { ...row, variants: [{ name: "here", source }], fields: { ...row?.fields, ...fields } } } };
}

const seen = (predicate: Predicate, vocabulary?: Vocabulary): SigmaOutput =>
  renderSigma(ruleOf({ signals: [signalOfClass("process_creation", predicate)] }), vocabulary === undefined ? {} : { vocabulary });

const two: readonly Signal[] = [signalOfClass("process_creation", is(line, "contains", "a"), "one"), signalOfClass("file_event", is("file.path", "contains", "b"), "two")];
const detect = (detection: Detection, signals = two, vocabulary?: Vocabulary): SigmaOutput => renderSigma(ruleOf({ signals, detection }), vocabulary === undefined ? {} : { vocabulary });
const count = (extra: Partial<Extract<Detection, { kind: "count" }>>): Detection => ({ kind: "count", of: ["one"], by: [], within: 60_000, threshold: [{ operator: "gte", value: 2 }], ...extra });
const fieldsCompared = (operator: "equals" | "contains" | "lt", caseSensitive = false): Predicate => ({ kind: "fieldComparison", field: image, operator, other: line, caseSensitive });
const aggregate = (extra: Partial<Extract<Detection, { kind: "aggregate" }>>): Detection => ({
  kind: "aggregate", of: ["one"], field: "process.pid", function: "sum", by: [], within: 60_000, threshold: [{ operator: "gte", value: 2 }], ...extra,
});
const twoPlaces = (): Vocabulary => {
  const vocabulary = sigmaVocabulary();
  const variants = ["a", "b"].map((category) => ({ name: category, source: { category, product: "windows" } }));
  return { ...vocabulary, events: { ...vocabulary.events, file_delete: { ...vocabulary.events["file_delete"], variants } } };
};
const manyPlaces: readonly Signal[] = ["a", "b", "c", "d", "e"].map((name) => signalOfClass("file_delete", is("file.path", "contains", name), name));

/** One rule for each code, or more where it has several causes. */
const cases: readonly (readonly [code: keyof typeof sigmaDiagnostics, cause: string, output: () => SigmaOutput])[] = [
  ["sigma/field-name", "a pipe in the name of a column", () => seen(is(line, "equals", "a"), vocabularyWith({ [line]: { name: "Command|Line", source: "test" } }))],
  ["sigma/field-name", "a wildcard in the name of a compared field", () => seen(fieldsCompared("equals"), vocabularyWith({ [line]: { name: "Command*", source: "test" } }))],
  ["sigma/name-taken", "event data called EventID", () => renderSigma(ruleOf({ signals: [signalOfClass("application", is("event_data.EventID", "equals", "5"))] }))],
  [
    "sigma/counted-twice",
    "registry values that are registry changes too",
    () => detect(count({ of: ["set", "changed"] }), ["set", "changed"].map((name, at) => signalOfClass(at === 0 ? "registry_set" : "registry_event", is("registry.path", "contains", name), name))),
  ],
  ["sigma/unwritable-text", "half a surrogate pair", () => seen(is(line, "equals", "\ud800"))],
  ["sigma/text-too-long", "a long title", () => renderSigma(ruleOf({ signals: [two[0] as Signal], title: "x".repeat(300) }))],
  ["sigma/detail-left-out", "a tag", () => renderSigma(ruleOf({ signals: [two[0] as Signal], tags: ["x"] }))],
  ["sigma/logsource-missing", "an empty source", () => seen(is(line, "equals", "a"), vocabularyWith({}, { table: "x" }))],
  ["sigma/computed-column", "an expression", () => seen(is(line, "equals", "a"), vocabularyWith({ [line]: { name: "x", expression: "lower(x)", source: "test" } }))],
  ["sigma/computed-column", "a rewrite that nobody knows", () => seen(is(line, "equals", "a"), vocabularyWith({ [line]: { name: "x", rewrite: "rot13", source: "test" } }))],
  ["sigma/computed-column", "a rewrite that nobody knows, exists", () => seen({ kind: "exists", field: line }, vocabularyWith({ [line]: { name: "x", rewrite: "rot13", source: "test" } }))],
  ["sigma/computed-column", "a hash as a key", () => detect(count({ by: ["process.hash.md5"] }))],
  ["sigma/computed-column", "a hash compared with a field", () => seen({ kind: "fieldComparison", field: "process.hash.md5", operator: "equals", other: line, caseSensitive: false })],
  ["sigma/hash-operator", "part of a hash", () => seen(is("process.hash.md5", "contains", "ab"))],
  ["sigma/hash-operator", "a pattern for a hash", () => seen(is("process.hash.md5", "regex", "ab"))],
  ["sigma/case-sensitive-fields", "fields with case", () => seen(fieldsCompared("equals", true))],
  ["sigma/ordered-fields", "fields by size", () => seen(fieldsCompared("lt"))],
  ["sigma/part-of-field", "a field in another", () => seen(fieldsCompared("contains"))],
  ["sigma/number", "infinity", () => seen(is("process.pid", "lt", Number.POSITIVE_INFINITY))],
  ["sigma/number", "hexadecimal text by size", () => seen(is("process.pid", "lt", 5), vocabularyWith({ "process.pid": { name: "ProcessId", type: "hexNumber", source: "test" } }))],
  ["sigma/number", "hexadecimal text and a fraction", () => seen(is("process.pid", "equals", 0.5), vocabularyWith({ "process.pid": { name: "ProcessId", type: "hexNumber", source: "test" } }))],
  ["sigma/regex", "look-ahead", () => seen(is(line, "regex", "a(?=b)"))],
  ["sigma/regex-end", "an end", () => seen(is(line, "regex", "a$"))],
  ["sigma/word-boundary", "a word boundary", () => seen(is(line, "regex", "\\ba"))],
  ["sigma/keyword-scope", "a keyword", () => seen({ kind: "keyword", values: ["a"], caseSensitive: false })],
  ["sigma/timespan", "half a second", () => detect(count({ within: 500 }))],
  ["sigma/threshold", "a fraction that is never reached", () => detect(count({ threshold: [{ operator: "eq", value: 2.5 }] }))],
  ["sigma/threshold", "two bounds of one kind", () => detect(count({ threshold: [{ operator: "neq", value: 2 }, { operator: "neq", value: 3 }] }))],
  ["sigma/threshold", "no bound that says anything", () => detect(count({ threshold: [{ operator: "neq", value: 2.5 }] }))],
  ["sigma/threshold", "a fraction of a sum", () => detect(aggregate({ threshold: [{ operator: "gte", value: 2.5 }] }))],
  ["sigma/threshold", "a fraction of a percent", () => detect(aggregate({ function: "percentile", percentile: 99.9 }))],
  ["sigma/window-moment", "an upper bound", () => detect(count({ threshold: [{ operator: "lt", value: 2 }] }))],
  ["sigma/window-moment", "an average", () => detect(aggregate({ function: "avg" }))],
  ["sigma/percentile", "a percentile", () => detect(aggregate({ function: "percentile", percentile: 95 }))],
  ["sigma/repeated-step", "a step twice", () => detect({ kind: "sequence", by: ["host.name"], within: 1000, steps: ["one", "two", "one"] })],
  ["sigma/sequence-order", "a sequence", () => detect({ kind: "sequence", by: ["host.name"], within: 1000, steps: ["one", "two"] })],
  [
    "sigma/counted-field",
    "a counted field with two names",
    () => detect({ kind: "distinct", of: ["one", "two"], field: image, by: [], within: 1000, threshold: [{ operator: "gte", value: 2 }] }, two, vocabularyWith({ [image]: { name: "NewProcessName", source: "test" } })),
  ],
  ["sigma/too-many-places", "five steps in two places each", () => detect({ kind: "together", by: ["host.name"], within: 1000, steps: ["a", "b", "c", "d", "e"] }, manyPlaces, twoPlaces())],
  ["sigma/no-portable-rule", "a count", () => renderSigma(ruleOf({ signals: two, detection: count({}) }), { format: "portable" })],
];

const diagnostics = suite("Sigma diagnostics");

for (const [code, cause, output] of cases) {
  diagnostics(`${code}: ${cause}`, () => {
    const { documents, diagnostics: found, fidelity } = output();
    const own = found.filter((each) => each.code === code);
    assert.is(own.length, 1, found.map((each) => `${each.code} ${each.message}`).join("\n"));
    assert.not.match(own[0]?.message ?? "", /\{[a-z]+\}|undefined|\[object/i);
    const expected: string | undefined = (sigmaDiagnostics[code] as { fidelity?: string }).fidelity;
    if (expected !== undefined) assert.is(fidelity, found.some((each) => each.fidelity === "dropped") ? "dropped" : expected);
    assert.is(documents.length === 0, expected === "dropped" || code === "sigma/no-portable-rule");
  });
}

diagnostics("every code has a case", () => {
  assert.equal(Object.keys(sigmaDiagnostics).filter((code) => !cases.some(([each]) => each === code)), ["sigma/no-selection"]);
});

diagnostics("sigma/no-selection: a constant that nobody folded", () => {
  for (const value of [true, false]) {
    const mapped = mapRule(ruleOf({ signals: two }), sigmaVocabulary(), () => undefined);
    const predicate: Predicate = { kind: "or", operands: [{ kind: "constant", value }] };
    const units = mapped.units.map((unit) => ({
      ...unit,
      signals: unit.signals.map((signal) => ({ ...signal, variants: signal.variants.map((variant) => ({ ...variant, predicate })) })),
    }));
    const codes: string[] = [];
    assert.equal(sigma.lower({ ...mapped, units }, ({ code }) => codes.push(code)), []);
    assert.equal(codes, ["sigma/no-selection"]);
  }
});

diagnostics("a unit that cannot be said takes no other with it, and all its faults are told", () => {
  const signals = [...two, signalOfClass("process_creation", { kind: "and", operands: [is(line, "regex", "a(?=b)"), is("process.hash.md5", "contains", "a")] }, "three")];
  const output = detect({ kind: "any", operands: [{ kind: "signal", signal: "one" }, { kind: "signal", signal: "three" }] }, signals);
  assert.equal(output.codes, ["sigma/regex", "sigma/hash-operator"]);
  assert.equal(output.documents[0]?.units, ["one"]);
  assert.is(output.fidelity, "dropped");
});

diagnostics("point to the node", () => {
  const { diagnostics: found } = seen(is(line, "regex", "a(?=b)", { span: [10, 20] }));
  assert.equal(found[0]?.span, [10, 20]);
});

diagnostics.run();

const fidelity = suite("Sigma fidelity table");

const operatorCases: Readonly<Record<Operator, Predicate>> = {
  equals: is(line, "equals", "a"),
  contains: is(line, "contains", "a"),
  startsWith: is(line, "startsWith", "a"),
  endsWith: is(line, "endsWith", "a"),
  like: is(line, "like", "a*b"),
  regex: is(line, "regex", "^a+"),
  cidr: is(line, "cidr", "10.0.0.0/8"),
  lt: is("process.pid", "lt", 1),
  lte: is("process.pid", "lte", 1),
  gt: is("process.pid", "gt", 1),
  gte: is("process.pid", "gte", 1),
};

for (const [operator, predicate] of Object.entries(operatorCases)) {
  fidelity(`${operator} is what the table says`, () => assert.is(seen(predicate).fidelity, sigmaFidelity.operators[operator as Operator].fidelity));
}

const detectionCases: Readonly<Record<keyof typeof sigmaFidelity.detections, Detection>> = {
  signal: { kind: "signal", signal: "one" },
  any: { kind: "any", operands: [{ kind: "signal", signal: "one" }, { kind: "signal", signal: "two" }] },
  all: { kind: "all", operands: [{ kind: "signal", signal: "one" }, { kind: "signal", signal: "one" }] },
  sequence: { kind: "sequence", by: ["host.name"], within: 1000, steps: ["one", "two"] },
  together: { kind: "together", by: ["host.name"], within: 1000, steps: ["one", "two"] },
  count: count({}),
  distinct: { kind: "distinct", of: ["one"], field: line, by: [], within: 1000, threshold: [{ operator: "gte", value: 2 }] },
  aggregate: aggregate({ function: "avg" }),
};

for (const [kind, detection] of Object.entries(detectionCases)) {
  fidelity(`${kind} is what the table says`, () => assert.is(detect(detection).fidelity, sigmaFidelity.detections[kind as keyof typeof sigmaFidelity.detections].fidelity));
}

fidelity.run();
