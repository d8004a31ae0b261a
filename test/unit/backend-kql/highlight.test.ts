import { kql } from "@isorule/backend-kql/read";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { assertAllTokens, shownTokens } from "../../kit/highlight.js";

const highlight = (text: string) => kql.highlight?.(text) ?? [];
const shown = (text: string): readonly string[] => shownTokens(highlight, text);
/** The kinds of one word of a query, wherever it stands. */
const kindsOf = (text: string, word: string): readonly string[] => shown(text).flatMap((row) => (row.endsWith(` ${word}`) ? [row.slice(0, -word.length - 1)] : []));

const test = suite("KQL: highlight");

test("a query with a table, operators and calls", () => {
  assert.equal(shown("DeviceProcessEvents\n| where Timestamp > ago(1h) and FileName in~ ('cmd.exe')\n| summarize n=count() by bin(Timestamp, 5m), kind"), [
    "variable DeviceProcessEvents", "punctuation |", "keyword where", "field Timestamp", "operator >", "function ago", "punctuation (", "number 1h", "punctuation )", "operator and", "field FileName", "operator in~", "punctuation (", "string 'cmd.exe'", "punctuation )",
    "punctuation |", "keyword summarize", "field n", "operator =", "function count", "punctuation (", "punctuation )", "keyword by", "function bin", "punctuation (", "field Timestamp", "punctuation ,", "number 5m", "punctuation )", "punctuation ,", "field kind",
  ]);
});

test("strings of every style", () => {
  for (const text of ['"a\\"b"', "'it\\'s // no'", '@"C:\\"', "@'it''s'", 'h"secret"', "```a\n| b\n```", "~~~x~~~"]) assert.equal(shown(`T | where A == ${text} and B`).slice(5), [`string ${text}`, "operator and", "field B"], text);
  assert.equal(shown('T | where A == "open\n| take 5').slice(5), ['string "open', "punctuation |", "keyword take", "number 5"]);
});

test("comments hold quotes", () => {
  assert.equal(shown('// a "b\nT // it\'s\n| take 5 // end'), ['comment // a "b', "variable T", "comment // it's", "punctuation |", "keyword take", "number 5", "comment // end"]);
});

test("a word of the language in the place of a column is a column", () => {
  assert.equal(kindsOf("T | project kind, step, from, project", "kind"), ["field"]);
  assert.equal(kindsOf("T | project kind, step, from, project", "from"), ["field"]);
  assert.equal(kindsOf("T | project kind, step, from, project", "project"), ["keyword", "field"]);
  assert.equal(kindsOf("T | where A.where == 1 and B.contains == 2", "where"), ["keyword", "field"]);
  assert.equal(kindsOf("T | where A.contains == 2 and B contains 'x'", "contains"), ["field", "operator"]);
  assert.equal(kindsOf("T | where ['a where'] == 1", "'a where'"), ["field"]);
});

test("an array has texts, and a bag has keys", () => {
  assert.equal(kindsOf("T | where A in (dynamic(['x']))", "'x'"), ["string"]);
  assert.equal(kindsOf("T | extend B = A['x']", "'x'"), ["string"]);
});

test("names that let gives, functions, and rows of a join", () => {
  const text = "let t = 5m;\nlet Rows = Events | where A;\nlet f = (s: string) { tolower(s) };\nRows\n| join kind=leftouter (Other | project-away B, C) on $left.X == $right.Y";
  assert.equal(kindsOf(text, "Rows"), ["variable", "variable"]);
  assert.equal(kindsOf(text, "Events"), ["variable"]);
  assert.equal(kindsOf(text, "f"), ["function"]);
  assert.equal(kindsOf(text, "string"), ["keyword"]);
  assert.equal(kindsOf(text, "kind"), ["keyword"]);
  assert.equal(kindsOf(text, "leftouter"), ["constant"]);
  assert.equal(kindsOf(text, "Other"), ["variable"]);
  assert.equal(kindsOf(text, "project-away"), ["keyword"]);
  assert.equal(kindsOf(text, "on"), ["keyword"]);
  assert.equal(kindsOf(text, "$left"), ["variable"]);
  assert.equal(kindsOf(text, "X"), ["field"]);
});

test("a hyphen between columns subtracts", () => {
  assert.equal(shown("T | extend C = A-B").slice(3), ["field C", "operator =", "field A", "operator -", "field B"]);
});

test("union, and queries inside of functions", () => {
  assert.equal(shown("union isfuzzy=true A, B").slice(0, 7), ["keyword union", "keyword isfuzzy", "operator =", "constant true", "variable A", "punctuation ,", "variable B"]);
  assert.equal(kindsOf("print toscalar(T | count)", "T"), ["variable"]);
  assert.equal(kindsOf("T | where C > toscalar(T | summarize count())", "count"), ["function"]);
});

test("literals of dates and identifiers are one number", () => {
  assert.equal(shown("print a = datetime(2024-01-31 10:00:00.5)").slice(3), ["function datetime", "punctuation (", "number 2024-01-31 10:00:00.5", "punctuation )"]);
  assert.equal(kindsOf("print guid(74be27de-1e4e-49d9-b579-fe0b331d3642)", "74be27de-1e4e-49d9-b579-fe0b331d3642"), ["number"]);
  assert.equal(shown("T | where A between (0x1f .. 2e3)").slice(4), ["operator between", "punctuation (", "number 0x1f", "operator ..", "number 2e3", "punctuation )"]);
});

test("operators that are words, and their opposites", () => {
  assert.equal(shown("T | where A !contains 'x' or not(B matches regex 'y') and C has_any ('z')").filter((row) => row.startsWith("operator")), ["operator !contains", "operator or", "operator not", "operator matches", "operator regex", "operator and", "operator has_any"]);
});

test("several queries with blank lines between them begin anew", () => {
  assert.equal(kindsOf("A | take 1\n\nB\n| take 2", "B"), ["variable"]);
});

test("YAML with a query in it, and Markdown between fences", () => {
  const yaml = "id: 5\nname: 'a # b' # c\nquery: |\n  T\n  | where A == \"x: y\"\nseverity: High\n";
  assert.equal(shown(yaml), [
    "field id", "punctuation :", "number 5", "field name", "punctuation :", "string 'a # b'", "comment # c", "field query", "punctuation :", "punctuation |",
    "variable T", "punctuation |", "keyword where", "field A", "operator ==", 'string "x: y"', "field severity", "punctuation :", "string High",
  ]);
  assert.equal(shown("# Title\nSome text | where\n```kql\nT | take 5\n```\n```json\n{}\n```\n"), ["variable T", "punctuation |", "keyword take", "number 5"]);
});

test("any text has tokens in order, without overlap, inside of it", () => {
  const seeds = ["let a = 5m; T | where A has \"b\\\"c\" and ['d e'] in~ (@'f', h\"g\") | join kind=inner (U | take 5) on $left.x == $right.y", "id: a\nname: b\nquery: |\n  T | take 5 // c\n", "# t\n```kql\nT | take 5\n```\n", '{"properties": {"query": "T"}}', "print datetime(2024-01-01), guid(a-b-c), dynamic([1, 'x'])"];
  assertAllTokens(highlight, ["let", "where", "project-away", "join", "kind=", "on", "by", "T", "datetime(", "dynamic([", "union", "query: |\n  ", "name: a\n", "```kql\n", "!contains", "in~"], seeds);
});

test.run();
