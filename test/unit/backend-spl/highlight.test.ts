import { spl } from "@isorule/backend-spl/read";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { assertAllTokens, shownTokens } from "../../kit/highlight.js";

const highlight = (text: string) => spl.highlight?.(text) ?? [];
const shown = (text: string): readonly string[] => shownTokens(highlight, text);
/** The kinds of one word of a search, wherever it stands. */
const kindsOf = (text: string, word: string): readonly string[] => shown(text).flatMap((row) => (row.endsWith(` ${word}`) ? [row.slice(0, -word.length - 1)] : []));

const test = suite("SPL: highlight");

test("a base search", () => {
  assert.equal(shown('index=win* EventCode IN (1, 2) NOT (Image="*\\\\cmd.exe" OR User!=SYSTEM) error earliest=-24h@h'), [
    "field index", "operator =", "string win*", "field EventCode", "operator IN", "punctuation (", "number 1", "punctuation ,", "number 2", "punctuation )", "operator NOT", "punctuation (",
    "field Image", "operator =", 'string "*\\\\cmd.exe"', "operator OR", "field User", "operator !=", "string SYSTEM", "punctuation )", "string error", "field earliest", "operator =", "number -24h@h",
  ]);
  // In a search, connectives are in capitals.
  assert.equal(kindsOf("index=a foo and bar", "and"), ["string"]);
});

test("an expression", () => {
  assert.equal(shown("search a | eval x=if(like(Image, \"%a\\\"b|c%\") and 'odd field'!=y-1, 1.5, null()) | where x > 5"), [
    "keyword search", "string a", "punctuation |", "keyword eval", "field x", "operator =", "function if", "punctuation (", "function like", "punctuation (", "field Image", "punctuation ,", 'string "%a\\"b|c%"', "punctuation )", "operator and",
    "field 'odd field'", "operator !=", "field y", "operator -", "number 1", "punctuation ,", "number 1.5", "punctuation ,", "function null", "punctuation (", "punctuation )", "punctuation )", "punctuation |", "keyword where", "field x", "operator >", "number 5",
  ]);
});

test("statistics, with an expression inside", () => {
  assert.equal(shown('| stats count(eval(x=1 AND y)) AS n, dc(user) by host "b c" | sort - n'), [
    "punctuation |", "keyword stats", "function count", "punctuation (", "function eval", "punctuation (", "field x", "operator =", "number 1", "operator AND", "field y", "punctuation )", "punctuation )", "keyword AS", "field n", "punctuation ,",
    "function dc", "punctuation (", "field user", "punctuation )", "keyword by", "field host", 'string "b c"', "punctuation |", "keyword sort", "operator -", "field n",
  ]);
});

test("tstats: its condition is a search, its groups are fields", () => {
  assert.equal(shown("| tstats summariesonly=true count from datamodel=Endpoint.Processes where Processes.user=a OR b=5 by Processes.dest").slice(1), [
    "keyword tstats", "field summariesonly", "operator =", "constant true", "field count", "keyword from", "field datamodel", "operator =", "string Endpoint.Processes", "keyword where",
    "field Processes.user", "operator =", "string a", "operator OR", "field b", "operator =", "number 5", "keyword by", "field Processes.dest",
  ]);
});

test("comments, macros and what they hold", () => {
  assert.equal(shown('```a "b | c``` index=x `my_macro(a, "b|c")` | `other`'), ['comment ```a "b | c```', "field index", "operator =", "string x", 'variable `my_macro(a, "b|c")`', "punctuation |", "variable `other`"]);
  assert.equal(shown("index=x ```open"), ["field index", "operator =", "string x", "comment ```open"]);
});

test("a quote that is escaped, or never closed", () => {
  assert.equal(shown('a="x\\" | eval b" c=1'), ["field a", "operator =", 'string "x\\" | eval b"', "field c", "operator =", "number 1"]);
  assert.equal(shown('a="x | eval b'), ["field a", "operator =", 'string "x | eval b']);
  // An apostrophe is a letter of a search, and a quote of an expression.
  assert.equal(shown("it's 5 o'clock 'a=b' | eval a='b | c'").slice(0, 7), ["string it's", "number 5", "string o'clock", "field 'a", "operator =", "string b'", "punctuation |"]);
  assert.equal(kindsOf("| eval a='b | c'", "'b | c'"), ["field"]);
});

test("brackets in brackets: a subsearch begins like a search", () => {
  assert.equal(shown("a [search b [| inputlookup t.csv | fields c] d=1] | stats count by e").slice(0, 16), [
    "string a", "punctuation [", "keyword search", "string b", "punctuation [", "punctuation |", "keyword inputlookup", "variable t.csv", "punctuation |", "keyword fields", "field c", "punctuation ]", "field d", "operator =", "number 1", "punctuation ]",
  ]);
  assert.equal(kindsOf("a [search b | eval c=1] and", "and"), ["string"]);
});

test("a field that is called like a command, and a command like a field", () => {
  assert.equal(kindsOf("sort=5 a", "sort"), ["field"]);
  assert.equal(kindsOf("a | sort sort", "sort"), ["keyword", "field"]);
  assert.equal(kindsOf("a | fields by.name", "by.name"), ["field"]);
  assert.equal(kindsOf("a | lookup users user OUTPUT dept", "users"), ["variable"]);
});

test(".conf and YAML, with the search in its own colours", () => {
  assert.equal(shown("# c\n[My rule]\ncron_schedule = */5 * * * *\npriority = 5\nsearch = index=a \\\n| where b > 1\n"), [
    "comment # c", "keyword [My rule]", "field cron_schedule", "operator =", "string */5 * * * *", "field priority", "operator =", "number 5", "field search", "operator =",
    "field index", "operator =", "string a", "punctuation \\", "punctuation |", "keyword where", "field b", "operator >", "number 1",
  ]);
  assert.equal(shown("[a]\nsearch = index=a\\\nb=c\n").slice(-6), ["operator =", "string a", "punctuation \\", "field b", "operator =", "string c"]);
  assert.equal(shown("name: A\nsearch: '| tstats count'\n"), ["field name", "punctuation :", "string A", "field search", "punctuation :", "punctuation '", "punctuation |", "keyword tstats", "field count", "punctuation '"]);
});

test("any text has tokens in order, without overlap, inside of it", () => {
  const seeds = ['index=a EventCode IN (1, 2) `m(a)` [search b | fields c] | eval x=if(like(a,"b\\"c"), \'d e\', 1) | stats count(eval(x=1)) as n by host', "| tstats count from datamodel=A.B where a=b by c ```d```", "[a]\nsearch = index=b \\\n| where c\n", "name: a\nsearch: >\n  index=b\n  | where c\n"];
  assertAllTokens(highlight, ["search", "| eval ", "| stats ", "by", "AND", "IN (", "count(eval(", "search: |\n ", "name: a\n", "[stanza]\n", "search = ", "x=1", "-24h"], seeds);
});

test.run();
