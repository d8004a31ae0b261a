import { compilePredicate, escapeLike, mapRule, normalizePredicate, parseLike, type Predicate, printLike, type Rule, rewriteDerived, type Vocabulary } from "@isorule/core";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { randomEvent, randomPredicate, smallText } from "../../kit/random-rules.js";

const test = suite("core: normalize");

const comparison = (operator: "equals" | "contains" | "like" | "endsWith", values: readonly string[], field = "process.command_line"): Predicate => ({
  kind: "comparison", field, operator, values, caseSensitive: false,
});

test("keeps the meaning of every predicate on every event", () => {
  fc.assert(
    fc.property(randomPredicate, fc.array(randomEvent, { minLength: 1, maxLength: 8 }), (predicate, events) => {
      const before = compilePredicate(predicate);
      const after = compilePredicate(normalizePredicate(predicate));
      for (const event of events) assert.is(after(event), before(event), JSON.stringify({ predicate, event }));
    }),
    { numRuns: 3000 },
  );
});

test("is done after one pass", () => {
  fc.assert(
    fc.property(randomPredicate, (predicate) => {
      const once = normalizePredicate(predicate);
      assert.equal(normalizePredicate(once), once);
    }),
    { numRuns: 2000 },
  );
});

test("folds empty needles", () => {
  const exists: Predicate = { kind: "exists", field: "process.command_line" };
  assert.equal(normalizePredicate(comparison("contains", [""])), exists);
  assert.equal(normalizePredicate(comparison("equals", [""])), { kind: "not", operand: exists });
  assert.equal(normalizePredicate(comparison("like", ["*"])), exists);
});

test("turns a like pattern into the plainest operator", () => {
  assert.equal(normalizePredicate(comparison("like", ["*a\\*b*"])), comparison("contains", ["a*b"]));
  assert.equal(normalizePredicate(comparison("like", ["*\\\\a.exe"])), comparison("endsWith", ["\\a.exe"]));
  assert.equal(normalizePredicate(comparison("like", ["a\\?b"])), comparison("equals", ["a?b"]));
  assert.equal(normalizePredicate(comparison("like", ["a*b?"])), comparison("like", ["a*b?"]));
});

test("merges alternatives and exclusions on one field into lists", () => {
  assert.equal(normalizePredicate({ kind: "or", operands: [comparison("equals", ["a"]), comparison("contains", ["x"]), comparison("equals", ["b", "A"])] }), {
    kind: "or", operands: [comparison("equals", ["a", "b"]), comparison("contains", ["x"])],
  });
  const not = (operand: Predicate): Predicate => ({ kind: "not", operand });
  assert.equal(normalizePredicate({ kind: "and", operands: [not(comparison("equals", ["a"])), not(comparison("equals", ["b"]))] }), not(comparison("equals", ["a", "b"])));
});

test("folds what contradicts itself", () => {
  const a = comparison("equals", ["a"]);
  assert.equal(normalizePredicate({ kind: "and", operands: [a, { kind: "not", operand: a }] }), { kind: "constant", value: false });
  assert.equal(normalizePredicate({ kind: "or", operands: [a, { kind: "not", operand: a }] }), { kind: "constant", value: true });
});

test("takes 20,000 alternatives in their stride", () => {
  const operands = Array.from({ length: 20_000 }, (_, index) => comparison("contains", [`value ${index}`]));
  const normal = normalizePredicate({ kind: "or", operands });
  assert.is(normal.kind === "comparison" ? normal.values.length : 0, 20_000);
});

test("like patterns survive parse and print", () => {
  fc.assert(
    fc.property(smallText, (text) => {
      assert.equal(parseLike(escapeLike(text)), text === "" ? [] : [{ kind: "text", text }]);
      assert.equal(parseLike(printLike(parseLike(text))), parseLike(text));
    }),
  );
});

test("a derived field and its rewrite agree on every rooted path", () => {
  const fieldText = fc.string({ unit: fc.constantFrom("a", "B", ".", "x"), minLength: 1, maxLength: 4 });
  const path = fc.tuple(fc.array(fieldText, { maxLength: 3 }), fieldText).map(([folders, name]) => `C:\\${folders.map((folder) => `${folder}\\`).join("")}${name}`);
  const derivations = [
    ["process.name", { from: "process.executable", how: "basename", rooted: true }],
    ["file.extension", { from: "file.path", how: "extension", rooted: true }],
    ["file.directory", { from: "file.path", how: "dirname", rooted: true }],
  ] as const;
  fc.assert(
    fc.property(path, fc.constantFrom(...derivations), fc.constantFrom("equals", "contains", "startsWith", "endsWith", "like") as fc.Arbitrary<"equals">, fieldText, fc.boolean(), (value, [field, derive], operator, needle, caseSensitive) => {
      const node = { kind: "comparison" as const, field, operator, values: [needle], caseSensitive };
      const rewritten = rewriteDerived(node, derive, "\\");
      if (rewritten === undefined) return;
      const event = { class: "process_creation", time: 0, fields: { [derive.from]: value } };
      assert.is(compilePredicate(rewritten)(event), compilePredicate(node)(event), `${field} ${operator} ${needle} on ${value}`);
    }),
    { numRuns: 4000 },
  );
});

test("processes without a file keep their bare name", () => {
  const node = { kind: "comparison" as const, field: "process.name", operator: "equals" as const, values: ["system"], caseSensitive: false };
  const rewritten = rewriteDerived(node, { from: "process.executable", how: "basename", rooted: true }, "\\");
  assert.ok(rewritten !== undefined);
  const event = (path: string) => ({ class: "process_creation", time: 0, fields: { "process.executable": path } });
  for (const path of ["System", "C:\\Windows\\System", "C:\\System.exe", "xsystem"]) {
    assert.is(compilePredicate(rewritten)(event(path)), compilePredicate(node)(event(path)), path);
  }
});

const vocabulary: Vocabulary = {
  vocabulary: "toy",
  title: "Toy",
  fields: { "host.name": { name: "host", source: "test" } },
  events: {
    process_creation: { variants: [
      { name: "full", source: { table: "full" }, fields: { "process.executable": { name: "path", source: "test" }, "process.pid": { name: "pid", type: "number", source: "test" } } },
      { name: "small", source: { table: "small" }, fields: { "process.executable": { name: "exe", source: "test" }, "process.pid": { unavailable: "It is not kept." } } },
    ] },
    file_event: { unavailable: "Nobody looks." },
    application: { eventData: { name: "data.{name}", expression: "get(data, {name})" }, fields: {} },
  },
};

function ruleOf(event: string, predicate: Predicate): Rule {
  return {
    id: "5f8a0d5e-0000-4000-8000-000000000000", title: "t", severity: "low", signals: [{ name: "a", event, predicate }], detection: { kind: "signal", signal: "a" },
    authors: [], attack: [], software: [], dataSources: [], falsePositives: [], tuning: [], tests: [], examples: { match: [], ignore: [] }, hunting: [], related: [], references: [], tags: [],
  };
}

function mapped(event: string, predicate: Predicate): { codes: readonly string[]; variants: readonly string[] } {
  const codes: string[] = [];
  const result = mapRule(ruleOf(event, predicate), vocabulary, (diagnostic) => codes.push(`${diagnostic.code} ${diagnostic.fidelity}`));
  return { codes, variants: result.units.flatMap((unit) => unit.signals.flatMap((signal) => signal.variants.map(({ name }) => name))) };
}

test("a place without the field is left out, with a diagnostic; all places: the unit is dropped", () => {
  const pid: Predicate = { kind: "comparison", field: "process.pid", operator: "gt", values: [4], caseSensitive: false };
  assert.equal(mapped("process_creation", pid), { codes: ["map/variant-skipped approximate"], variants: ["full"] });
  assert.equal(mapped("process_creation", comparison("equals", ["x"], "user.name")).codes.slice(0, 1), ["map/field-unavailable dropped"]);
  assert.equal(mapped("process_creation", comparison("equals", ["x.exe"], "process.name")), { codes: [], variants: ["full", "small"] });
  assert.equal(mapped("file_event", comparison("equals", ["x"], "file.path")), { codes: ["map/event-unavailable dropped"], variants: [] });
  assert.equal(mapped("registry_set", comparison("equals", ["x"], "registry.path")).codes, ["map/event-unavailable dropped"]);
});

test("where the events of one place never have a field, a comparison with it is false there", () => {
  const own: Vocabulary = { ...vocabulary, events: { process_creation: { variants: [
    { name: "full", source: {}, fields: { "process.executable": { name: "path", source: "test" }, "process.pid": { name: "pid", type: "number", source: "test" } } },
    { name: "small", source: {}, fields: { "process.executable": { name: "exe", source: "test" }, "process.pid": { unavailable: "It has none.", absent: true } } },
  ] } } };
  const pid: Predicate = { kind: "comparison", field: "process.pid", operator: "gt", values: [4], caseSensitive: false };
  const path = comparison("equals", ["x"], "process.executable");
  const places = (predicate: Predicate): readonly string[] => {
    const seen: string[] = [];
    const { units } = mapRule(ruleOf("process_creation", predicate), own, ({ code }) => seen.push(code));
    return [...units.flatMap((unit) => unit.signals.flatMap((signal) => signal.variants.map(({ name, predicate: here }) => `${name} ${here.kind}`))), ...seen];
  };
  assert.equal(places({ kind: "or", operands: [path, pid] }), ["full or", "small comparison", "map/absent-field"]);
  assert.equal(places({ kind: "and", operands: [path, { kind: "not", operand: pid }] }), ["full and", "small comparison", "map/absent-field"]);
  assert.equal(places({ kind: "and", operands: [path, pid] }), ["full and", "map/absent-field"]);
  assert.equal(places({ kind: "not", operand: pid }), ["full not", "map/absent-field", "map/variant-skipped"]);
});

test("where no place ever has a field, what is left of the rule is searched, and said to be less than meant", () => {
  const own: Vocabulary = { ...vocabulary, events: { process_creation: { variants: [
    { name: "only", source: {}, fields: { "process.executable": { name: "exe", source: "test" }, "process.pid": { unavailable: "It has none.", absent: true }, "user.name": { unavailable: "It is hidden." } } },
  ] } } };
  const pid: Predicate = { kind: "comparison", field: "process.pid", operator: "gt", values: [4], caseSensitive: false };
  const path = comparison("equals", ["x"], "process.executable");
  const places = (predicate: Predicate): readonly string[] => {
    const seen: string[] = [];
    const { units } = mapRule(ruleOf("process_creation", predicate), own, ({ code, fidelity }) => seen.push(`${code} ${fidelity}`));
    return [...units.flatMap((unit) => unit.signals.flatMap((signal) => signal.variants.map(({ predicate: here }) => here.kind))), ...seen];
  };
  assert.equal(places({ kind: "or", operands: [path, pid] }), ["comparison", "map/never-recorded approximate"]);
  assert.equal(places({ kind: "and", operands: [path, { kind: "not", operand: pid }] }), ["comparison", "map/never-recorded approximate"]);
  assert.equal(places({ kind: "and", operands: [path, pid] }), ["map/field-unavailable dropped"], "it can never match");
  assert.equal(places({ kind: "not", operand: pid }), ["map/field-unavailable dropped"], "it would always match");
  assert.equal(places({ kind: "or", operands: [path, pid, comparison("equals", ["x"], "user.name")] }), ["map/field-unavailable dropped", "map/field-unavailable dropped"], "one field is there, and cannot be searched");
});

test("a name of event data that could break out of an expression is refused", () => {
  assert.equal(mapped("application", comparison("equals", ["x"], "event_data.Module")), { codes: [], variants: ["toy"] });
  assert.equal(mapped("application", comparison("equals", ["x"], "event_data.a) or (true")).codes, ["map/field-unavailable dropped"]);
});

test("a condition that is always true or false is no query", () => {
  assert.equal(mapped("process_creation", { kind: "constant", value: true }).codes, ["map/constant-unit dropped"]);
});

test.run();
