import { type Backend, type Predicate, type Rule, transpile, type Vocabulary } from "@isorule/core";
import { eql } from "@isorule/backend-eql/read";
import { eqlEngine } from "@isorule/backend-eql/engine";
import { comparePlaced, documentGroups, faithfulness, promisesOf } from "@isorule/proof";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { sequenceRule } from "../../kit/sequence-cases.js";

const test = suite("proof: faithfulness");

const ecs = eql.vocabularies["ecs"] as Vocabulary;
const text = (field: string, operator: "equals" | "contains" | "endsWith", ...values: string[]): Predicate => ({ kind: "comparison", field, operator, values, caseSensitive: false });
const shell: Rule = {
  ...sequenceRule,
  signals: [{
    name: "shell", event: "process_creation",
    predicate: { kind: "and", operands: [text("process.parent.executable", "endsWith", "\\w3wp.exe"), text("process.executable", "endsWith", "\\cmd.exe", "\\powershell.exe"), { kind: "not", operand: text("process.command_line", "contains", "backup.cmd") }] },
  }],
  detection: { kind: "signal", signal: "shell" },
};

const documentsOf = (rule: Rule): readonly { readonly text: string; readonly units: readonly string[] }[] => transpile(rule, eql, { vocabulary: "ecs", formats: ["query"] }).documents;
const ask = (rule: Rule, change: (query: string) => string, backend: Backend = eql): ReturnType<typeof faithfulness> => {
  const documents = documentsOf(rule).map(({ text: query, units }) => {
    const changed = change(query);
    return { text: changed, units };
  });
  return faithfulness({ rule, documents, backend, vocabulary: ecs, engine: eqlEngine });
};
const same = (query: string): string => query;
const replaced = (from: string, to: string) => (query: string): string => {
  assert.ok(query.includes(from), `${from} is in ${query}`);
  return query.replaceAll(from, to);
};

test("a document that says its rule is proved, and runs on every witness", () => {
  const answer = ask(shell, same);
  assert.is(answer.verdict, "proved", answer.reason);
  assert.ok((answer.run?.runs ?? 0) > 40 && (answer.run?.firing ?? 0) > 5);
});

for (const [what, from, to] of [
  ["a value lost", "\"*\\\\powershell.exe\"", "\"*\\\\powershell.exe2\""],
  ["an exclusion turned round", "not process", "process"],
  ["a wildcard lost", "*backup.cmd*", "backup.cmd*"],
  ["case made to count", "process.command_line : \"*backup.cmd*\"", "process.command_line like \"*backup.cmd*\""],
] as const) {
  test(`a document with ${what} differs, with a witness and both answers`, () => {
    const answer = ask(shell, replaced(from, to));
    assert.is(answer.verdict, "differs", `${answer.reason} ${documentsOf(shell)[0]?.text}`);
    assert.ok(answer.witness !== undefined && answer.witness.records.length === answer.witness.events.length && answer.witness.events.length > 0);
  });
}

test("a shorter window and another key differ", () => {
  assert.is(ask(sequenceRule, same).verdict, "proved");
  assert.is(ask(sequenceRule, replaced("maxspan=1h", "maxspan=59m")).verdict, "differs");
  assert.is(ask(sequenceRule, replaced("by host.name", "by user.name")).verdict, "differs");
});

test("what cannot be parsed is unreadable, with the reason", () => {
  const answer = ask(shell, () => "process where (");
  assert.is(answer.verdict, "unreadable");
  assert.match(answer.reason ?? "", /parse/);
});

test("without a reader a document is tested", () => {
  const { read: _, ...silent } = eql;
  assert.is(ask(shell, same, silent).verdict, "tested");
});

test("without an engine a document is proved by reading, or differs", () => {
  const documents = documentsOf(shell);
  assert.is(faithfulness({ rule: shell, documents, backend: eql, vocabulary: ecs }).verdict, "proved");
  const changed = documents.map((each) => ({ ...each, text: each.text.replace("*backup.cmd*", "*backup.cm*") }));
  const answer = faithfulness({ rule: shell, documents: changed, backend: eql, vocabulary: ecs });
  assert.is(answer.verdict, "differs");
  assert.ok(answer.reading?.differences.some(({ side, event }) => side === "rule" && String(event.fields["process.command_line"]).includes("backup.cm")));
});

test("a reader that is wrong is told from a document that is", () => {
  const read: NonNullable<Backend["read"]> = (query, options) => eql.read?.(query.replaceAll("powershell", "pwsh"), options) ?? { rules: [], diagnostics: [] };
  const answer = ask(shell, same, { ...eql, read });
  assert.is(answer.verdict, "tested");
  assert.match(answer.notes.join(" "), /the reader or the engine is wrong/);
});

test("documents that say one unit together are one group", () => {
  const groups = documentGroups([{ units: ["a"] }, { units: ["b"] }, { units: ["a"] }, { units: ["b", "c"] }]);
  assert.equal(groups.map((group) => group.length), [2, 2]);
});

const placed = (detection: Parameters<typeof comparePlaced>[0]["structured"][number]["detection"], ...values: string[]): Parameters<typeof comparePlaced>[0] => ({
  events: new Map(),
  structured: [{ name: "unit", detection, steps: values.map((value) => new Map([["log", { event: "process_creation", place: "log", predicate: text("process.command_line", "contains", value) }]])) }],
});

test("parts of several events correspond by kind, keys, window and threshold, however these are written", () => {
  const count = (operator: "gt" | "gte", value: number, by: string[] = ["host.name", "user.account"]): ReturnType<typeof placed> => placed({ kind: "count", of: ["a"], by, within: 1000, threshold: [{ operator, value }] }, "x");
  assert.is(comparePlaced(count("gt", 4), count("gte", 5)).verdict, "equal");
  assert.is(comparePlaced(count("gt", 4), count("gte", 4)).verdict, "structure");
  assert.is(comparePlaced(count("gt", 4), count("gt", 4, ["user.account", "host.name"])).verdict, "equal");
  assert.is(comparePlaced(count("gt", 4), count("gt", 4, ["host.name"])).verdict, "structure");
});

test("steps of a sequence keep their order and their keys, events together do not have one", () => {
  const steps = (kind: "sequence" | "together", keys: string[][], ...values: string[]): ReturnType<typeof placed> => placed({ kind, by: keys[0] ?? [], keys, within: 1000, steps: ["a", "b"] }, ...values);
  const same = [["process.pid"], ["process.parent.pid"]];
  assert.is(comparePlaced(steps("sequence", same, "x", "y"), steps("sequence", same, "x", "y")).verdict, "equal");
  assert.is(comparePlaced(steps("sequence", same, "x", "y"), steps("sequence", same, "y", "x")).verdict, "differs");
  assert.is(comparePlaced(steps("sequence", same, "x", "y"), steps("sequence", [...same].reverse(), "x", "y")).verdict, "structure");
  const shared = [["host.name"], ["host.name"]];
  assert.is(comparePlaced(steps("together", shared, "x", "y"), steps("together", shared, "y", "x")).verdict, "equal");
});

test("what languages do not promise is left out", () => {
  const list = [{ class: "dns_query", time: 1, fields: { "dns.answer": ["a", "b"] } }];
  const tie = [1, 1].map((time) => ({ class: "dns_query", time, fields: {} }));
  assert.is(promisesOf("kql", "sentinel")(list), false);
  assert.is(promisesOf("spl", "sysmon")(list), true);
  assert.is(promisesOf("spl", "cim")(tie), false);
  assert.is(promisesOf("spl", "sysmon")(tie), true);
});

test.run();
