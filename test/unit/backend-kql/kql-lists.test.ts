import { kql } from "@isorule/backend-kql/read";
import { compilePredicate, type Operator, type Predicate, type Vocabulary } from "@isorule/core";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { tablesWith } from "../../kit/kql-rows.js";
import { printKqlRule, queryOf, signalRule } from "../../kit/kql-rules.js";
import { prepareKql } from "../../kit/kql-engine.js";

/** The records of AuditLogs with the ids of their targets as a list. */
const own: Vocabulary = {
  vocabulary: "sentinel",
  title: "Own",
  settings: { identity: ["TimeGenerated"] },
  events: {
    file_event: {
      variants: [{ name: "lists", source: { table: "AuditLogs", where: { Category: "Policy" }, conditions: ['Result startswith "succ"'] } }],
      fields: {
        "file.path": { name: "Paths", array: true, expression: "TargetResources", source: "test" },
        "process.executable": { name: "Names", array: true, expression: "AdditionalDetails", source: "test" },
      },
    },
  },
};

const lists: readonly (readonly string[])[] = [[], ["ab"], ["a", "b"], ["b", "a"], ["xab", "y"], ["abx"], ["AB"], ["a.b"], ["", "ab"], ["a\nb"], ["b", "", "c"]];

const comparison = (operator: Operator, value: string, more: Partial<Extract<Predicate, { kind: "comparison" }>> = {}): Predicate => ({ kind: "comparison", field: "file.path", operator, values: [value], caseSensitive: false, ...more });

const predicates: readonly Predicate[] = [
  ...(["equals", "contains", "startsWith", "endsWith"] as const).flatMap((operator) => [comparison(operator, "ab"), comparison(operator, "b", { caseSensitive: true })]),
  comparison("like", "a?b"), comparison("like", "a*"), comparison("like", "*b"),
  comparison("regex", "^ab$"), comparison("regex", "a.b", { caseSensitive: true }), comparison("regex", "a.b", { dotAll: true }), comparison("regex", "^a|b$"), comparison("regex", "[^x]$"), comparison("regex", "\\W"), comparison("regex", "x*"),
  { kind: "exists", field: "file.path" },
  { kind: "or", operands: [comparison("equals", "a"), comparison("equals", "xab")] },
];

test("a condition on a list holds where it holds for any item, and a not where it holds for none", () => {
  for (const predicate of predicates.flatMap((each): readonly Predicate[] => [each, { kind: "not", operand: each }])) {
    const query = queryOf(signalRule("file_event", predicate), own) as string;
    const run = prepareKql(query, "sentinel");
    const matches = compilePredicate(predicate);
    for (const list of lists) {
      const row = { TimeGenerated: 0, Category: "Policy", Result: "success", TargetResources: list };
      const found = run({ tables: tablesWith("sentinel", [{ table: "AuditLogs", row }]) }).rows.length > 0;
      assert.is(found, matches({ class: "file_event", time: 0, fields: { "file.path": list } }), `${JSON.stringify(predicate)} on ${JSON.stringify(list)}\n${query}`);
    }
  }
});

test("a condition on a list is read as one on its items", () => {
  for (const predicate of predicates.flatMap((each): readonly Predicate[] => [each, { kind: "not", operand: each }])) {
    const query = queryOf(signalRule("file_event", predicate), own) as string;
    const { readings: [reading] = [] } = kql.read?.(query, { vocabulary: own }) ?? {};
    assert.equal(reading?.losses, [], query);
    const [written, read] = [predicate, reading?.rule.signals[0]?.predicate as Predicate].map(compilePredicate);
    for (const list of lists) {
      const event = { class: "file_event", time: 0, fields: { "file.path": list } };
      assert.is(read?.(event), written?.(event), `${JSON.stringify(reading?.rule.signals[0]?.predicate)} on ${JSON.stringify(list)}\n${query}`);
    }
  }
});

test("a pattern that may take more than one item is not read", () => {
  const text = 'strcat("\\u001e", strcat_array(TargetResources, "\\u001e"), "\\u001e")';
  for (const pattern of ["a.b", "a[^x]b", "a\\x1eb", "(?:\\x{1E}a|b)\\x{1e}", "a\\sb$"]) {
    const { readings: [reading] = [] } = kql.read?.(`AuditLogs | where Category == "Policy" | where Result startswith "succ" | where ${text} matches regex @"${pattern}"`, { vocabulary: own }) ?? {};
    assert.equal(reading?.losses.map(({ what }) => what), ["list"], pattern);
  }
});

test("what no test of the text of a list says is refused", () => {
  const codes = (predicate: Predicate): readonly string[] => printKqlRule(signalRule("file_event", predicate), own).diagnostics.map(({ code }) => code);
  const refused: readonly Predicate[] = [
    comparison("regex", "a^b"), comparison("regex", "(x^|y)a"), comparison("regex", "^a", { multiline: true }), comparison("gt", "1", { values: [1] }),
    { kind: "fieldComparison", field: "file.path", operator: "equals", other: "process.executable", caseSensitive: false },
  ];
  for (const predicate of refused) assert.equal([...new Set(codes(predicate))], ["kql/unsupported-column"], JSON.stringify(predicate));
});

test("conditions of a place select its records", () => {
  const run = prepareKql(queryOf(signalRule("file_event", comparison("equals", "ab")), own) as string, "sentinel");
  const found = ["success", "failure"].map((Result) => run({ tables: tablesWith("sentinel", [{ table: "AuditLogs", row: { TimeGenerated: 0, Category: "Policy", Result, TargetResources: ["ab"] } }]) }).rows.length);
  assert.equal(found, [1, 0]);
});

test("a column with the file name only takes the end of a path, and refuses its folders", () => {
  const parent = (operator: Operator, value: string): readonly string[] => {
    const { diagnostics, documents } = printKqlRule(signalRule("file_event", comparison(operator, value, { field: "process.parent.executable" })), "defender-xdr");
    return documents.length > 0 ? [] : diagnostics.map(({ code }) => code).filter((code) => code.startsWith("kql/"));
  };
  assert.equal([parent("endsWith", "\\cmd.exe"), parent("endsWith", "cmd.exe")], [[], []]);
  for (const [operator, value] of [["endsWith", "\\System32\\cmd.exe"], ["equals", "C:\\cmd.exe"], ["contains", "cmd"]] as const) assert.equal(parent(operator, value), ["kql/unsupported-column"]);
});

test("the data of older providers, which has no names, is a list of all of it", () => {
  const query = queryOf(signalRule("ps_classic_start", { kind: "comparison", field: "powershell.details", operator: "startsWith", values: ["Host<&"], caseSensitive: false }), "sentinel") as string;
  const run = prepareKql(query, "sentinel");
  const record = (data: string): boolean => run({ tables: tablesWith("sentinel", [{ table: "Event", row: { TimeGenerated: 0, EventLog: "Windows PowerShell", EventID: 400, EventData: `<DataItem><EventData>${data}</EventData></DataItem>` } }]) }).rows.length > 0;
  assert.equal(["<Data>Available</Data><Data>host&lt;&amp;</Data>", "<Data>x Host&lt;&amp;</Data>", '<Data Name="Other">Host&lt;&amp;</Data>', ""].map(record), [true, false, false, false]);
});

test.run();
