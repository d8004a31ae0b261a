import { kql } from "@isorule/backend-kql/read";
import { readRule, type Rule, transpile } from "@isorule/core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { minimalRule } from "../../kit/minimal-rule.js";

const test = suite("backend-kql: reading documents");

function read(text: string): { readonly rules: readonly Rule[]; readonly codes: readonly string[]; readonly losses: readonly string[] } {
  const { diagnostics, readings = [], rules } = kql.read?.(text) ?? { diagnostics: [], rules: [] };
  return { rules, codes: diagnostics.map(({ code }) => code), losses: readings.flatMap((reading) => reading.losses.map(({ what }) => what)) };
}

const tables = (text: string): readonly string[] => read(text).rules.flatMap(({ signals }) => signals.map(({ event }) => event));

test("queries of a file are parted by blank lines, where they do not go on", () => {
  assert.equal(tables("T | where a == 1\n\nU\n| where b == 2\n"), ["kql:T", "kql:U"]);
  assert.equal(tables("T\n\n| where a == 1\n\n// a comment\n| where b == 2"), ["kql:T"]);
  assert.equal(tables("let x = 1;\n\nT | where a == x"), ["kql:T"]);
  assert.equal(tables("union (\n\nT | where a == 1\n\n)"), ["kql:T"]);
  assert.equal(tables("T | where a == 1; U | where b == 2"), ["kql:T", "kql:U"]);
  assert.equal(tables("\ufeffT | where a == 1\r\n\r\nU | where b == 2"), ["kql:T", "kql:U"]);
  assert.is(read("// Find x\n// T1059.001\nT | where a == 1").rules[0]?.title, "Find x");
  assert.equal(read("// Find x\n// T1059.001\nT | where a == 1").rules[0]?.attack, [{ technique: "T1059.001", tactics: [] }]);
});

test("Markdown: the blocks between fences that are queries", () => {
  const text = "# Find x\n\nT1003 and more.\n\n```KQL\nT | where a == 1\n```\n\n```powershell\nGet-Process | where x\n```\n\n```\ncmd.exe /c echo \"a\n```\n\n```kusto\nU | where b == 2\n\nV | where c == 3\n```\n";
  const { codes, rules } = read(text);
  assert.equal(rules.map(({ signals }) => signals[0]?.event), ["kql:T", "kql:U", "kql:V"]);
  assert.equal(codes, ["kql/no-query"]);
  assert.equal(rules.map(({ title, attack }) => [title, attack[0]?.technique]), [["Find x", "T1003"], ["Find x", "T1003"], ["Find x", "T1003"]]);
  const span = rules[1]?.signals[0]?.predicate.span;
  assert.is(span === undefined ? "" : text.slice(...span), "b == 2");
});

const source = minimalRule({ more: "description: What it does\nattack:\n  - { technique: T1059, tactics: [execution] }\n" });

function ours(): Rule {
  const { diagnostics, rule } = readRule(source);
  if (rule === undefined) throw new Error(JSON.stringify(diagnostics));
  return rule;
}

test("the documents that we render come back with what they say of the rule", () => {
  const rule = ours();
  for (const [vocabulary, format] of [["sentinel", "sentinel-rule"], ["defender-xdr", "defender-detection"]] as const) {
    const [document] = transpile(rule, kql, { vocabulary, formats: [format] }).documents;
    const found = kql.read?.(document?.text ?? "", { vocabulary: kql.vocabularies[vocabulary] as NonNullable<(typeof kql.vocabularies)[string]>, prefer: { events: ["process_creation"] } }).rules ?? [];
    assert.is(found.length, 1, format);
    const [read] = found;
    assert.equal([read?.id, read?.title, read?.description?.trim(), read?.severity], [rule.id, rule.title, rule.description, rule.severity], format);
    assert.equal(read?.attack.map(({ technique, tactics }) => [technique, tactics]), [["T1059", ["execution"]]], format);
    assert.equal(read?.signals.map(({ event }) => event), ["process_creation"], format);
  }
});

test("ARM templates and lists of rules", () => {
  const rule = { displayName: "Find x", severity: "High", query: "T | where a == 1", queryPeriod: "PT5H", triggerOperator: "GreaterThan", triggerThreshold: 0, tactics: ["DefenseEvasion"], techniques: ["T1070"] };
  const arm = JSON.stringify({ $schema: "x", resources: [{ name: "id", properties: rule }, { properties: { ...rule, query: "U | where b == 2", triggerThreshold: 5 } }] });
  const { losses, rules } = read(arm);
  assert.equal(rules.map(({ title, severity, attack, signals }) => [title, severity, attack, signals[0]?.event]), [
    ["Find x", "high", [{ technique: "T1070", tactics: ["defense-evasion"] }], "kql:T"],
    ["Find x", "high", [{ technique: "T1070", tactics: ["defense-evasion"] }], "kql:U"],
  ]);
  assert.equal(losses, ["trigger"]);
});

test("the look-back of a document is the window of a count", () => {
  const yaml = "id: x\nname: Find x\nqueryPeriod: 2h\ntriggerOperator: gt\ntriggerThreshold: 0\nquery: |\n  T\n  | where isnotempty(h)\n  | summarize n = count() by h\n  | where n > 5\n";
  const { losses, rules } = read(yaml);
  assert.equal([rules[0]?.detection.kind === "count" ? rules[0].detection.within : 0, losses], [7_200_000, []]);
});

test("what is no query is told, and never a rule", () => {
  for (const text of ["", "   ", "Just a sentence, as people write it.", "10.0.0.1\n10.0.0.2", "{}", "[]", "{\"query\": 5}", "a: 1\n", "```\n```", "// only a comment"]) assert.equal(read(text).rules.filter(({ signals }) => signals.some(({ predicate }) => predicate.kind !== "constant")), [], text);
  assert.equal(read("T | where a ==\n| where b == 1").codes.includes("kql/syntax"), true);
  // A product refuses such a query, so that no rule is made of what is left of it.
  assert.equal(read("T | where a ==\n| where b == 1").rules, []);
});

test.run();
