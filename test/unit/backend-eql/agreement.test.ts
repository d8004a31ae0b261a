import { compilePredicate, type Event, mapRule, normalizeRule, type Predicate, type Rule, rewriteDerived, type Vocabulary } from "@isorule/core";
import { eql } from "@isorule/backend-eql";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { elasticDocument, indexMapping, readElasticFields } from "../../kit/eql-documents.js";
import { runEql } from "../../kit/eql-evaluator.js";
import { parseEql } from "../../kit/eql-parser.js";
import { and, compare, eventRule, makeEvent, not, or, toEql } from "./make-rule.js";

const test = suite("printed queries and the rule agree");
const ecs = eql.vocabularies["ecs"] as Vocabulary;
const known = readElasticFields();

/** Pieces of paths and texts: case, dots, wildcard characters, metacharacters of Lucene, letters outside ASCII. */
const pieces = ["a", "B", "b", "A.dll", "x.y", "*", "?", "q*", "[z]", "#@&", "<1-2>", "~", '"', "$", "é", "w3wp.exe", "System", "1", " "];
const piece = fc.constantFrom(...pieces);
const words = fc.array(piece, { minLength: 1, maxLength: 3 }).map((found) => found.join(""));
const path = fc.array(words, { minLength: 1, maxLength: 3 }).map((segments) => `C:\\${segments.join("\\")}`);
const needle = fc.oneof(piece, words, path, words.map((word) => `\\${word}`), words.map((word) => `${word}\\`), words.map((word) => `.${word}`));
const pattern = fc.array(fc.oneof(piece, fc.constantFrom("*", "?", "\\*", "\\?", "\\\\", "\\")), { minLength: 1, maxLength: 5 }).map((found) => found.join(""));
const regexPiece = fc.constantFrom("a", "b", "B", ".", "\\.", "\\\\", "[a-c]", "[^a]", "[^A-Z.]", "[\\Wa]", "[^\\W]", "b{0}", "\\d", "\\w+", "\\s", "(a|B)", "a*", "b+", "q?", ".*", "x{1,2}", "(?:é|q)", "\\*", "\\$", "#", "@", '"', "<", "~");
const regex = fc
  .tuple(fc.constantFrom("", "^", "(^a|^C)"), fc.array(regexPiece, { minLength: 1, maxLength: 4 }), fc.constantFrom("", "$", "(b$|dll$)"))
  .map(([start, middle, end]) => start + middle.join("") + end);
const account = fc.tuple(words, words).map(([domain, name]) => `${domain}\\${name}`);

interface World {
  readonly event: string;
  /** Fields that an event states, with values. */
  readonly fields: Readonly<Record<string, fc.Arbitrary<string | number | boolean | readonly string[]>>>;
  /** Text fields that a predicate tests. */
  readonly texts: readonly string[];
  readonly others: readonly fc.Arbitrary<Predicate>[];
}

const executable = fc.oneof({ weight: 4, arbitrary: path }, { weight: 1, arbitrary: fc.constantFrom("System", "Registry") });
const numbers = (field: string): fc.Arbitrary<Predicate> =>
  fc.record({
    kind: fc.constant("comparison" as const),
    field: fc.constant(field),
    operator: fc.constantFrom("equals" as const, "lt" as const, "lte" as const, "gt" as const, "gte" as const),
    values: fc.array(fc.integer({ min: -1, max: 4 }), { minLength: 1, maxLength: 2 }),
    caseSensitive: fc.constant(false),
  });
const address = fc.constantFrom("10.0.0.1", "10.0.1.1", "192.168.7.7", "fe80::1", "::1");

const worlds: readonly World[] = [
  {
    event: "process_creation",
    fields: { "process.executable": executable, "process.command_line": words, "process.pid": fc.integer({ min: 0, max: 3 }), "process.parent.executable": executable, "process.parent.pid": fc.integer({ min: 0, max: 3 }), "user.account": account, "process.pe.original_file_name": words },
    texts: ["process.executable", "process.name", "process.command_line", "process.parent.name", "user.name", "user.account", "process.pe.original_file_name"],
    others: [
      numbers("process.pid"),
      fc.record({ kind: fc.constant("fieldComparison" as const), field: fc.constant("process.executable"), other: fc.constantFrom("process.command_line", "process.pe.original_file_name"), operator: fc.constantFrom("equals" as const, "contains" as const, "startsWith" as const, "endsWith" as const), caseSensitive: fc.boolean() }),
      fc.record({ kind: fc.constant("fieldComparison" as const), field: fc.constant("process.pid"), other: fc.constant("process.parent.pid"), operator: fc.constantFrom("equals" as const, "lt" as const, "lte" as const, "gt" as const, "gte" as const), caseSensitive: fc.boolean() }),
    ],
  },
  { event: "file_event", fields: { "file.path": path, "process.executable": executable }, texts: ["file.path", "file.name", "file.extension", "file.directory", "process.name"], others: [] },
  {
    event: "registry_set",
    fields: { "registry.path": path, "registry.data": fc.oneof(words, fc.array(words, { minLength: 1, maxLength: 3 }), fc.constantFrom("DWORD (0x00000001)", "QWORD (0x00000000-0x0000000a)", "1")), "process.executable": executable },
    texts: ["registry.path", "registry.value", "registry.data", "registry.key", "process.name"],
    others: [fc.constantFrom("DWORD (0x00000001)", "QWORD (0x00000000-0x0000000A)", "dword (0x00000002)").map((value) => compare("registry.data", "equals", value))],
  },
  {
    event: "image_load",
    fields: { "dll.path": path, "process.executable": executable, "dll.signed": fc.boolean(), "dll.code_signature.subject_name": words },
    texts: ["dll.path", "dll.name", "dll.extension", "process.name", "dll.code_signature.subject_name"],
    others: [fc.boolean().map((value) => compare("dll.signed", "equals", value))],
  },
  {
    event: "network_connection",
    fields: { "destination.ip": address, "destination.port": fc.integer({ min: 0, max: 3 }), "source.ip": address, "process.executable": executable },
    texts: ["process.name"],
    others: [
      numbers("destination.port"),
      fc.constantFrom("10.0.0.0/24", "10.0.0.0/8", "fe80::/10", "::/0", "::/16", "0.0.0.0/0").map((network) => compare("destination.ip", "cidr", network)),
      address.map((value) => compare("source.ip", "equals", value)),
      fc.constantFrom("destination.ip", "destination.port").map((field): Predicate => ({ kind: "exists", field })),
    ],
  },
  {
    event: "iis_configuration",
    fields: { "event_data.NewValue": fc.oneof(words, fc.array(words, { minLength: 1, maxLength: 3 })), "event_data.Old Value": words, "event.code": fc.constantFrom("29", "50") },
    texts: ["event_data.NewValue", "event_data.Old Value", "event_data.Never", "event.code"],
    others: [],
  },
];

function predicateOf(world: World): fc.Arbitrary<Predicate> {
  const field = fc.constantFrom(...world.texts);
  const values = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value[]> => fc.array(value, { minLength: 1, maxLength: 3 });
  const plain = fc.record({ kind: fc.constant("comparison" as const), field, operator: fc.constantFrom("equals" as const, "contains" as const, "startsWith" as const, "endsWith" as const), values: values(needle), caseSensitive: fc.boolean() });
  const like = fc.record({ kind: fc.constant("comparison" as const), field, operator: fc.constant("like" as const), values: values(pattern), caseSensitive: fc.boolean() });
  const regexes = fc.record({ kind: fc.constant("comparison" as const), field, operator: fc.constant("regex" as const), values: fc.array(regex, { minLength: 1, maxLength: 2 }), caseSensitive: fc.boolean(), dotAll: fc.boolean(), multiline: fc.boolean() });
  const exists = fc.record({ kind: fc.constant("exists" as const), field });
  return fc.letrec<{ predicate: Predicate }>((tie) => ({
    predicate: fc.oneof(
      { maxDepth: 3, depthSize: "small" },
      fc.oneof({ weight: 6, arbitrary: plain }, { weight: 2, arbitrary: like }, { weight: 2, arbitrary: regexes }, exists, ...world.others.map((arbitrary) => ({ weight: 2, arbitrary }))),
      fc.record({ kind: fc.constantFrom("and" as const, "or" as const), operands: fc.array(tie("predicate"), { minLength: 1, maxLength: 3 }) }),
      fc.record({ kind: fc.constant("not" as const), operand: tie("predicate") }),
    ),
  })).predicate;
}

function eventOf(world: World): fc.Arbitrary<Event> {
  return fc.record(world.fields, { requiredKeys: [] }).map((fields) => makeEvent(world.event, fields as Event["fields"]));
}

/** The streams that the query of a rule looks at: the places of the mapping without those that were left out. */
function streamsOf(rule: Rule, leftOut: readonly string[]): readonly string[] {
  const [unit] = mapRule(normalizeRule(rule), ecs, () => undefined).units;
  return (unit?.signals[0]?.variants ?? []).filter(({ name }) => !leftOut.includes(name)).map(({ source }) => String(source["stream"]));
}

/** Compares one event in every index that may hold it; the number of comparisons. */
function checkEvent(rule: Rule, query: string, streams: readonly string[], event: Event): number {
  const parsed = parseEql(query);
  const predicate = normalizeRule(rule).signals[0]?.predicate as Predicate;
  const expected = compilePredicate(predicate)(event);
  let checks = 0;
  for (const stream of streams) {
    const document = elasticDocument(event, stream);
    for (const installed of [[stream], Object.keys(known.streams)]) {
      const found = runEql(parsed, [document], indexMapping(known, installed, [document])).length > 0;
      if (found !== expected) {
        throw new Error(`the rule says ${expected}, EQL says ${found} with ${installed.join(", ")}\n${query}\n${JSON.stringify(document.fields)}\n${JSON.stringify(predicate)}`);
      }
      checks++;
    }
  }
  return checks;
}

for (const world of worlds) {
  test(`on random ${world.event} events, with every stream and with one alone`, () => {
    let printed = 0;
    let all = 0;
    const property = fc.property(predicateOf(world), fc.array(eventOf(world), { minLength: 1, maxLength: 6 }), (predicate, events) => {
      all++;
      const rule = eventRule(world.event, predicate);
      const { documents, diagnostics } = toEql(rule);
      const query = documents[0]?.text;
      if (query === undefined || diagnostics.some(({ code }) => code === "eql/registry-numbers-unseen")) return;
      printed++;
      const leftOut = diagnostics.flatMap(({ code, message }) => (code === "eql/place-left-out" ? [/look at (.*?): /.exec(message)?.[1] ?? ""] : []));
      for (const event of events) checkEvent(rule, query, streamsOf(rule, leftOut), event);
    });
    fc.assert(property, { numRuns: 150 });
    assert.ok(printed > all / 3, `only ${printed} of ${all} predicates have a query`);
  });
}

test("in every shape of negation over fields that some index does not map", () => {
  const a = compare("event_data.A", "equals", "x");
  const b = compare("event_data.B", "contains", "y");
  const c = compare("event_data.C", "regex", "z+");
  const shapes: readonly Predicate[] = [
    not(a), not(or(a, b)), not(and(a, b)), not(and(a, not(b))), not(or(not(a), b)), or(not(a), not(and(b, not(or(c, a))))),
    not(not(a)), and(not(a), not(b)), not({ kind: "exists", field: "event_data.A" }), and({ kind: "exists", field: "event_data.A" }, not(b)),
    not({ kind: "fieldComparison", field: "event_data.A", other: "event_data.B", operator: "equals", caseSensitive: false }),
    not(compare("event_data.A", "equals", "x", { caseSensitive: true })), not(compare("event_data.A", "startsWith", "x*")),
  ];
  const values = [undefined, "x", "xyz", ["x", "y"]];
  let checks = 0;
  for (const shape of shapes) {
    const rule = eventRule("iis_configuration", shape);
    const query = toEql(rule).documents[0]?.text ?? "";
    for (const one of values) {
      for (const other of values) {
        const fields = { ...(one === undefined ? {} : { "event_data.A": one }), ...(other === undefined ? {} : { "event_data.B": other }) };
        checks += checkEvent(rule, query, ["windows-custom"], makeEvent("iis_configuration", fields));
      }
    }
  }
  assert.is(checks, shapes.length * values.length * values.length * 2);
});

test("on the events of its own class only", () => {
  const stated = { "host.name": "WEB01", "process.executable": "C:\\a\\w3wp.exe", "file.path": "C:\\a\\b.dll", "dll.path": "C:\\a\\b.dll", "registry.path": "HKLM\\a\\b" };
  const streams = { defend: ["process_creation", "file_event", "file_delete", "registry_set", "image_load", "network_connection", "dns_query"], sysmon: ["process_creation", "file_event", "file_delete", "registry_set", "registry_event", "image_load", "network_connection", "dns_query"], security: ["process_creation"] };
  const records = Object.entries(streams).flatMap(([stream, classes]) => classes.map((name) => ({ stream, name, document: elasticDocument(makeEvent(name, stated), stream) })));
  const documents = records.map(({ document }) => document);
  for (const name of streams.sysmon) {
    const query = toEql(eventRule(name, compare("host.name", "equals", "web01"))).documents[0]?.text ?? "";
    const found = runEql(parseEql(query), documents, indexMapping(known, Object.keys(known.streams), documents)).flat();
    const wanted = records.flatMap((record, index) => (record.name === name || (name === "registry_event" && record.name === "registry_set") ? [index] : []));
    assert.equal(found, wanted, `${name}: ${query}`);
  }
});

test("where core rewrites a derived field", () => {
  const derive = { from: "dll.path", how: "extension", rooted: true } as const;
  assert.ok(rewriteDerived(compare("dll.extension", "equals", "dll"), derive, "\\") !== undefined);
  const rule = eventRule("image_load", compare("dll.extension", "equals", "dll"));
  const query = toEql(rule).documents[0]?.text ?? "";
  for (const path of ["C:\\a\\b.dll", "C:\\a\\b.DLL", "C:\\a.dll\\b", "C:\\a\\dll", "C:\\a\\.dll"]) {
    assert.is(checkEvent(rule, query, ["defend", "sysmon"], makeEvent("image_load", { "dll.path": path })), 4);
  }
});

test.run();
