import { eql } from "@isorule/backend-eql/read";
import { eqlEngine } from "@isorule/backend-eql/engine";
import { EngineFault, type NativeRecord, type NativeValue, type Vocabulary } from "@isorule/core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { compare, eventRule, makeEvent, toEql } from "./make-rule.js";

const ecs = eql.vocabularies["ecs"] as Vocabulary;

const documents = suite("the engine of EQL: documents");

documents("of every format that is rendered hold the same query", () => {
  const rule = eventRule("process_creation", compare("process.name", "equals", "cmd.exe"), { created: "2026-11-22" });
  const rendered = toEql(rule, ["query", "kibana", "toml"]).documents;
  assert.is(rendered.length, 3);
  for (const { format, text } of rendered) {
    const { queries, diagnostics } = eqlEngine.compile(text, { vocabulary: ecs });
    assert.equal(diagnostics, [], format);
    assert.is(queries.length, 1, format);
    for (const [path, expected] of [["C:\\a\\CMD.exe", true], ["C:\\a\\cmd.com", false]] as const) {
      const stored = eqlEngine.store(makeEvent("process_creation", { "process.executable": path }), ecs);
      assert.equal(stored.map(({ place }) => place), ["Elastic Defend", "Sysmon", "Security log"]);
      for (const { record, place } of stored) assert.is(queries[0]?.fires([record]), expected, `${format} ${place}`);
    }
  }
});

documents("with several rules have a query for each, and look into their own indices", () => {
  const rule = (query: string, index: readonly string[]): string => JSON.stringify({ type: "eql", language: "eql", name: "x", query, index });
  const { queries } = eqlEngine.compile(`${rule("any where a == 1", ["logs-a-*", "other-*"])}\n${rule("any where a == 1", ["logs-*"])}\n${rule("any where a == 1", [])}`);
  const fires = (source: string): readonly boolean[] => queries.map((query) => query.fires([{ source, time: 0, values: { a: 1 } }]));
  assert.equal(fires("logs-a-*"), [true, true, true]);
  assert.equal(fires("logs-b-*"), [false, true, true]);
  assert.equal(fires("logs-b-*,other-x"), [true, true, true]);
  assert.equal(fires("winlogbeat-*"), [false, false, true]);
  assert.equal(fires(""), [true, true, true]);
  const [ending] = eqlEngine.compile(rule("any where a == 1", ["logs-*-prod"])).queries;
  assert.equal(["logs-a-prod", "logs-a-dev"].map((source) => ending?.fires([{ source, time: 0, values: { a: 1 } }])), [true, false]);
});

documents("of another language, or with an error, say so in their own places", () => {
  const esql = eqlEngine.compile(JSON.stringify({ type: "esql", language: "esql", name: "x", query: "FROM logs" }));
  assert.equal([esql.queries.length, esql.diagnostics.map(({ code }) => code)], [0, ["eql/read-language"]]);
  const text = '[rule]\nname = "x"\ntype = "eql"\nlanguage = "eql"\nquery = "any where a = 1"\n';
  const { queries, diagnostics } = eqlEngine.compile(text, { file: "x.toml" });
  assert.is(queries.length, 0);
  assert.is(diagnostics[0]?.code, "eql/read-equals");
  assert.is(text.slice(...(diagnostics[0]?.span ?? [0, 0])), "=");
  assert.is(diagnostics[0]?.file, "x.toml");
});

documents("with filters of another language are refused, and tiebreakers order events of one instant", () => {
  const rule = { type: "eql", language: "eql", name: "x", query: 'sequence [any where a == "1"] [any where a == "2"]' };
  const records = [{ source: "", time: 0, values: { a: "2", n: 2 } }, { source: "", time: 0, values: { a: "1", n: 1 } }];
  const run = (more: object): boolean | undefined => eqlEngine.compile(JSON.stringify({ ...rule, ...more })).queries[0]?.fires(records);
  assert.is(run({}), false);
  assert.is(run({ tiebreaker_field: "n" }), true);
  assert.throws(() => run({ filters: [{ query: {} }] }), (fault: unknown) => fault instanceof EngineFault);
});

documents.run();

const kuery = suite("the engine of EQL: Kibana's query language");

type Values = Readonly<Record<string, NativeValue>>;

function matches(query: string, values: Values): boolean {
  const { queries, diagnostics } = eqlEngine.compile(query);
  assert.is(queries.length, 1, diagnostics.map(({ message }) => message).join(" "));
  return queries[0]?.fires([{ source: "", time: 0, values }]) ?? false;
}

const facts: readonly (readonly [query: string, values: Values, expected: boolean])[] = [
  ["user.name: bob", { "user.name": "bob" }, true],
  ["user.name: bob", { "user.name": "Bob" }, false],
  ["user.name: bob", { "user.name": "bobby" }, false],
  ["user.name: b*y", { "user.name": "bobby" }, true],
  ["user.name: B*", { "user.name": "bobby" }, false],
  ['user.name: "b*"', { "user.name": "bobby" }, false],
  ['user.name: "b*"', { "user.name": "b*" }, true],
  ["user.name: b?b", { "user.name": "bob" }, false],
  ["user.name: *", { "user.name": "" }, true],
  ["user.name: *", {}, false],
  ["not user.name: bob", {}, true],
  ["gone: x", {}, false],
  ["not gone: x", {}, true],
  ["user.name: (a or bob)", { "user.name": "bob" }, true],
  ["user.name: (a and b)", { "user.name": ["a", "b"] }, true],
  ["user.name: (a and b)", { "user.name": ["a", "c"] }, false],
  ["user.name: (a and not b)", { "user.name": ["a", "b"] }, false],
  ["user.name: a or user.name: b and process.pid: 5", { "user.name": "a" }, true],
  ["process.pid: 5", { "process.pid": 5 }, true],
  ["process.pid >= 5 and process.pid < 7", { "process.pid": 5 }, true],
  ["process.pid > 5", { "process.pid": 5 }, false],
  ["source.ip: 10.0.0.0/8", { "source.ip": "10.1.1.1" }, true],
  ['source.ip: "10.1.1.1"', { "source.ip": "10.1.1.1" }, true],
  ["not source.ip: 10.0.0.0/8", { "source.ip": "fe80::1" }, true],
  ["on: true", { on: true }, true],
  ["on: false", { on: true }, false],
  ["message: evil", { message: "an Evil thing" }, true],
  ["message: (evil)", { message: "evildoer" }, false],
  ['message: "evil thing"', { message: "an evil thing" }, true],
  ['message: "thing evil"', { message: "an evil thing" }, false],
  ["message: thing other", { message: "an evil thing" }, true],
  ["message: ev*", { message: "an evil thing" }, true],
  ["user.*: bob", { "user.id": "bob" }, true],
  ["user.*: bob", { "host.name": "bob" }, false],
  ['user.name: "C:\\\\a"', { "user.name": "C:\\a" }, true],
];

for (const [query, values, expected] of facts) kuery(`${query} on ${JSON.stringify(values)}`, () => assert.is(matches(query, values), expected));

kuery("refuses what a type does not take, and conditions on nested objects", () => {
  for (const [query, values] of [["process.pid: abc", { "process.pid": 5 }], ["on: maybe", { on: true }], ["source.ip: x*", { "source.ip": "10.0.0.1" }], ["a: { b: c }", { "a.b": "c" }]] as const) {
    assert.throws(() => matches(query, values), (fault: unknown) => fault instanceof EngineFault, query);
  }
});

kuery("counts the events of a threshold in the time that a run looks back at", () => {
  const rule = (threshold: object): string => JSON.stringify({ type: "threshold", language: "kuery", name: "x", query: "event.action: failed", from: "now-10m", threshold });
  const minute = 60_000;
  const at = (time: number, host: string, user = "u"): NativeRecord => ({ source: "", time: time * minute, values: { "event.action": "failed", "host.name": host, "user.name": user } });
  const fires = (threshold: object, ...records: readonly NativeRecord[]): boolean | undefined => eqlEngine.compile(rule(threshold)).queries[0]?.fires(records);
  const three = { field: ["host.name"], value: 3 };
  assert.is(fires(three, at(0, "a"), at(5, "a"), at(10, "a")), true);
  assert.is(fires(three, at(0, "a"), at(5, "a"), at(11, "a")), false);
  assert.is(fires(three, at(0, "a"), at(5, "b"), at(10, "a")), false);
  assert.is(fires({ field: [], value: 3 }, at(0, "a"), at(5, "b"), at(10, "a")), true);
  const users = { field: ["host.name"], value: 1, cardinality: [{ field: "user.name", value: 2 }] };
  assert.is(fires(users, at(0, "a"), at(1, "a")), false);
  assert.is(fires(users, at(0, "a"), at(1, "a", "v")), true);
  assert.is(fires(users, at(0, "a"), at(1, "b", "v")), false);
});

kuery.run();
