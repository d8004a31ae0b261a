import { type Backend, type Predicate, type Rule, transpile, type Vocabulary } from "@isorule/core";
import { eql } from "@isorule/backend-eql";
import { eqlEngine } from "@isorule/backend-eql/engine";
import { documentGroups, faithfulness, promisesOf } from "@isorule/proof";
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

test("what languages do not promise is left out", () => {
  const list = [{ class: "dns_query", time: 1, fields: { "dns.answer": ["a", "b"] } }];
  const tie = [1, 1].map((time) => ({ class: "dns_query", time, fields: {} }));
  assert.is(promisesOf("kql", "sentinel")(list), false);
  assert.is(promisesOf("spl", "sysmon")(list), true);
  assert.is(promisesOf("spl", "cim")(tie), false);
  assert.is(promisesOf("spl", "sysmon")(tie), true);
});

test.run();
