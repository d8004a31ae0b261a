import { type Comparison, type Detection, type Diagnostic, type Predicate, predicateKey, type Scalar, unmapRule, type UnmapHooks, type Vocabulary } from "@isorule/core";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const test = suite("unmap");

/** A product with two logs of process starts, one of which names the base name only, and one of file events. */
const toy: Vocabulary = {
  vocabulary: "toy",
  title: "Toy",
  events: {
    process_creation: {
      fields: { "process.command_line": { name: "Cmd" }, "user.name": { name: "User" }, "user.account": { name: "User", rewrite: "account" } },
      variants: [
        { name: "sensor", source: { log: "sensor", id: [1] }, fields: { "process.executable": { name: "Path" }, "event.provider": { name: "$log" } } },
        { name: "audit", source: { log: "audit", id: [4688] }, fields: { "process.name": { name: "Name" }, "event.provider": { name: "Source" }, "process.command_line": { unavailable: "No.", absent: true } } },
        { name: "sensor by name", source: { log: "old", id: [1] }, alias: true, fields: { "process.executable": { name: "Path" } } },
      ],
    },
    file_event: { variants: [{ name: "sensor", source: { log: "sensor", id: [11, 12] } }], fields: { "file.path": { name: "Path" } } },
  },
};

const hooks: UnmapHooks = {
  prefix: "toy",
  classColumn: "$log",
  placeCondition: ({ log, id }) => all(equals("$log", String(log)), equals("Id", ...(id as readonly number[]).map(String))),
  undoLeaf: (leaf, column) => (leaf.kind === "comparison" && column.rewrite === "account" ? { ...leaf, field: column.field, values: leaf.values.map((value) => `D\\${String(value)}`) } : undefined),
};

function equals(field: string, ...values: readonly Scalar[]): Comparison {
  return { kind: "comparison", field, operator: "equals", values, caseSensitive: false };
}

function ends(field: string, ...values: readonly Scalar[]): Comparison {
  return { kind: "comparison", field, operator: "endsWith", values, caseSensitive: false };
}

function all(...operands: readonly Predicate[]): Predicate {
  return { kind: "and", operands };
}

function some(...operands: readonly Predicate[]): Predicate {
  return { kind: "or", operands };
}

const one: Detection = { kind: "signal", signal: "s" };

function read(predicate: Predicate, detection: Detection = one, prefer = {}) {
  const found: Diagnostic[] = [];
  const result = unmapRule({ about: { title: "t" }, signals: [{ name: "s", predicate }], detection, losses: [] }, [toy], hooks, (diagnostic) => found.push(diagnostic), { prefer });
  return { result, codes: found.map(({ code }) => code), signals: result?.rule.signals ?? [] };
}

const sensor = [equals("$log", "sensor"), equals("Id", "1")] as const;
const audit = [equals("$log", "audit"), equals("Id", "4688")] as const;

test("conditions of a place become the class, columns become fields", () => {
  const { result, signals } = read(all(...sensor, ends("Path", "\\w3wp.exe"), equals("Cmd", "x")));
  assert.is(result?.fidelity, "exact");
  assert.is(signals[0]?.event, "process_creation");
  assert.equal(signals[0]?.predicate, all({ ...ends("", "w3wp.exe"), field: "process.name", operator: "equals" }, equals("process.command_line", "x")));
});

test("a place is left as it records, without lifting", () => {
  const { result } = read(all(...sensor, ends("Path", "\\w3wp.exe")));
  assert.equal(result?.places["s"], [{ name: "sensor", predicate: ends("process.executable", "\\w3wp.exe") }]);
});

test("two places that say the same, each in its own columns, are one signal", () => {
  const { result, signals, codes } = read(some(all(...sensor, ends("Path", "\\w3wp.exe")), all(...audit, equals("Name", "w3wp.exe"))));
  assert.equal(codes, []);
  assert.is(result?.fidelity, "exact");
  assert.equal(signals.map(({ predicate }) => predicate), [equals("process.name", "w3wp.exe")]);
  assert.equal(result?.places["s"]?.map(({ name }) => name), ["sensor", "audit"]);
});

test("a field that one place never has may lack there", () => {
  const { result } = read(some(all(...sensor, some(ends("Path", "\\a.exe"), equals("Cmd", "x"))), all(...audit, equals("Name", "a.exe"))));
  assert.is(result?.fidelity, "exact");
  assert.is(predicateKey(result?.rule.signals[0]?.predicate as Predicate), predicateKey(some(equals("process.name", "a.exe"), equals("process.command_line", "x"))));
});

// `sensor` has one provider, so that to exclude another asks nothing there; to ask for another leaves nothing of the place.
test("what follows from the conditions of one place may be asked in another", () => {
  const excluded = { kind: "not", operand: equals("Source", "x") } as const;
  const { result, codes } = read(some(all(...sensor, equals("User", "u")), all(...audit, equals("User", "u"), excluded)));
  assert.equal(codes, []);
  assert.is(predicateKey(result?.rule.signals[0]?.predicate as Predicate), predicateKey(all(equals("user.name", "u"), { kind: "not", operand: equals("event.provider", "x") })));
  assert.equal(read(some(all(...sensor, equals("User", "u")), all(...audit, equals("User", "u"), equals("Source", "x")))).codes, ["query/places-differ"]);
});

test("two places that say different things are told", () => {
  const { result, codes } = read(some(all(...sensor, ends("Path", "\\a.exe")), all(...audit, equals("Name", "b.exe"))));
  assert.is(result?.fidelity, "approximate");
  assert.equal(codes, ["query/places-differ"]);
});

test("a place factored out is found by cases", () => {
  const { result, signals } = read(all(some(all(...sensor), all(...audit)), equals("User", "u")));
  assert.is(signals[0]?.event, "process_creation");
  assert.equal(result?.places["s"]?.map(({ predicate }) => predicate), [equals("user.name", "u"), equals("user.name", "u")]);
});

test("the caller says which of two fields of a column is meant, and rewrites are undone", () => {
  assert.equal(read(all(...sensor, equals("User", "u")), one, { fields: ["user.account"] }).signals[0]?.predicate, equals("user.account", "D\\u"));
});

test("a test that cannot be undone keeps the name of the product, and is told", () => {
  const exists: Predicate = { kind: "exists", field: "User" };
  const only: Vocabulary = { ...toy, events: { process_creation: { variants: [{ name: "sensor", source: { log: "sensor", id: [1] }, fields: { "user.account": { name: "User", rewrite: "account" } } }] } } };
  const found: Diagnostic[] = [];
  const result = unmapRule({ about: {}, signals: [{ name: "s", predicate: all(...sensor, exists) }], detection: one, losses: [] }, [only], hooks, (diagnostic) => found.push(diagnostic));
  assert.equal(found.map(({ code }) => code), ["query/column-unread"]);
  assert.equal(result?.rule.signals[0]?.predicate, { kind: "exists", field: "toy:User" });
});

test("columns that no field is keep their names", () => {
  assert.equal(read(all(...sensor, equals("Other", "u"))).signals[0]?.predicate, equals("toy:Other", "u"));
});

test("a part of a place is left over as a condition on native names or fields", () => {
  assert.equal(read(all(equals("$log", "sensor"), equals("Id", "11"), ends("Path", ".dll"))).signals[0]?.predicate, all(equals("toy:Id", "11"), ends("file.path", ".dll")));
});

test("a query for events of two classes is two signals, any of which fires", () => {
  const { result } = read(all(equals("$log", "sensor"), equals("Id", "1", "11", "12"), ends("Path", ".exe")));
  assert.equal(result?.rule.signals.map(({ event }) => event).sort(), ["file_event", "process_creation"]);
  assert.is(result?.rule.detection.kind, "any");
});

test("a step for events of two classes is no rule", () => {
  const { result, codes } = read(all(equals("$log", "sensor"), equals("Id", "1", "11", "12")), { kind: "sequence", by: ["User"], within: 1000, steps: ["s", "s"] });
  assert.is(result, undefined);
  assert.equal(codes, ["query/mixed-step"]);
});

test("events that no class has keep the name of their log, one signal for each", () => {
  const { result } = read(all(equals("$log", "dns", "web"), equals("Query", "x")));
  assert.equal(result?.rule.signals.map(({ event, predicate }) => [event, predicate]), [["toy:dns", equals("toy:Query", "x")], ["toy:web", equals("toy:Query", "x")]]);
});

test("without any place there is no rule", () => {
  const { result, codes } = read(equals("Query", "x"));
  assert.is(result, undefined);
  assert.equal(codes, ["query/unread"]);
});

test("a condition of a place under not, or in one branch only, does not pick the place", () => {
  assert.is(read(some(all(...sensor, equals("Cmd", "x")), equals("Cmd", "y"))).result, undefined);
  assert.is(read({ kind: "not", operand: all(...sensor) }).result, undefined);
});

test("another spelling of a place is read as the place", () => {
  const { result } = read(all(equals("$log", "old"), equals("Id", "1"), equals("Cmd", "x")));
  assert.equal(result?.places["s"], [{ name: "sensor by name", predicate: equals("process.command_line", "x"), alias: true }]);
});

test("a spelling that is wider than the place is read as it, and the query is only nearly the rule", () => {
  const wide: Vocabulary = { ...toy, events: { file_event: { variants: [{ name: "sensor", source: { log: "sensor", id: [11] } }, { name: "any file", source: { log: "files", id: [1, 2] }, alias: true, fidelity: "approximate", reason: "Reads are there too." }], fields: { "file.path": { name: "Path" } } } } };
  const found: Diagnostic[] = [];
  const result = unmapRule({ about: {}, signals: [{ name: "s", predicate: all(equals("$log", "files"), equals("Id", "1", "2"), ends("Path", ".dll")) }], detection: one, losses: [] }, [wide], hooks, (diagnostic) => found.push(diagnostic));
  assert.is(result?.rule.signals[0]?.event, "file_event");
  assert.is(result?.fidelity, "approximate");
  assert.equal(found.map(({ code }) => code), ["query/wider-place"]);
});

test("keys and counted fields get canonical names", () => {
  const { result } = read(all(...sensor), { kind: "distinct", of: ["s"], by: ["User"], within: 1000, field: "Cmd", threshold: [{ operator: "gt", value: 3 }] });
  assert.equal(result?.rule.detection, { kind: "distinct", of: ["s"], by: ["user.name"], within: 1000, field: "process.command_line", threshold: [{ operator: "gt", value: 3 }] });
});

test.run();
