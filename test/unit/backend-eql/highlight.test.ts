import { eql } from "@isorule/backend-eql/read";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { assertAllTokens, shownTokens } from "../../kit/highlight.js";

const highlight = (text: string) => eql.highlight?.(text) ?? [];
const shown = (text: string): readonly string[] => shownTokens(highlight, text);
/** The kinds of one word of a query, wherever it stands. */
const kindsOf = (text: string, word: string): readonly string[] => shown(text).flatMap((row) => (row.endsWith(` ${word}`) ? [row.slice(0, -word.length - 1)] : []));

const test = suite("EQL: highlight");

test("an event query", () => {
  assert.equal(shown('process where process.name : "cmd*" and length(process.args) >= 2'), [
    "variable process", "keyword where", "field process", "punctuation .", "field name", "operator :", 'string "cmd*"', "operator and",
    "function length", "punctuation (", "field process", "punctuation .", "field args", "punctuation )", "operator >=", "number 2",
  ]);
});

test("a sequence", () => {
  assert.equal(shown("sequence by host.id with maxspan=5m\n  [any where true] by user.id\n  ![file where null != ?x]\nuntil [file where false] | head 10"), [
    "keyword sequence", "keyword by", "field host", "punctuation .", "field id", "keyword with", "keyword maxspan", "operator =", "number 5", "number m",
    "punctuation [", "variable any", "keyword where", "constant true", "punctuation ]", "keyword by", "field user", "punctuation .", "field id",
    "punctuation ![", "variable file", "keyword where", "constant null", "operator !=", "punctuation ?", "field x", "punctuation ]",
    "keyword until", "punctuation [", "variable file", "keyword where", "constant false", "punctuation ]", "punctuation |", "keyword head", "number 10",
  ]);
});

test("strings end where the language ends them", () => {
  assert.equal(kindsOf('a where b == "x\\" and // y" and c', '"x\\" and // y"'), ["string"]);
  // In three quotes a backslash is an ordinary character.
  assert.equal(shown('a where b == """x\\""" and c').slice(4), ['string """x\\"""', "operator and", "field c"]);
  assert.equal(shown('a where b == "open\nand c').slice(4), ['string "open', "operator and", "field c"]);
});

test("comments hold quotes, nest, and are no operators", () => {
  assert.equal(shown('a where /* "b /* c */ " */ d // "e\n/ 2'), ["variable a", "keyword where", 'comment /* "b /* c */ " */', "field d", 'comment // "e', "operator /", "number 2"]);
  assert.equal(shown("a where b /* open").at(-1), "comment /* open");
});

test("a word of the language behind a dot or in backticks is the name of a field", () => {
  assert.equal(kindsOf("process where process.where == 1 and a.not == 2 and b.length == 3", "where"), ["keyword", "field"]);
  assert.equal(kindsOf("process where a.not == 2", "not"), ["field"]);
  assert.equal(kindsOf("process where a.length (2)", "length"), ["field"]);
  assert.equal(kindsOf("process where `and` == 2", "`and`"), ["field"]);
});

test("operators that are words, with and without case", () => {
  assert.equal(shown('a where not b like~ "x" or c in ("y") and d regex "z"').filter((row) => row.startsWith("operator")), ["operator not", "operator like~", "operator or", "operator in", "operator and", "operator regex"]);
  assert.equal(kindsOf("a where endsWith~(b, c)", "endsWith~"), ["function"]);
});

test("a character of no meaning has no token, and the rest has", () => {
  assert.equal(shown("a where ;b == 1"), ["variable a", "keyword where", "field b", "operator ==", "number 1"]);
});

test("Kibana's query language: literals, connectives, fields", () => {
  assert.equal(shown('process.name: ("a \\" and b" OR power* ) and not user.id: S-1-5-18 and x >= 10 and y: true and *'), [
    "field process.name", "operator :", "punctuation (", 'string "a \\" and b"', "operator OR", "string power*", "punctuation )", "operator and", "operator not",
    "field user.id", "operator :", "string S-1-5-18", "operator and", "field x", "operator >=", "number 10", "operator and", "field y", "operator :", "constant true", "operator and", "constant *",
  ]);
  // Literals reach over blanks, and an escaped colon is none.
  assert.equal(shown("a: b c\\:d or e: f").slice(0, 4), ["field a", "operator :", "string b c\\:d", "operator or"]);
});

const toml = `# a file\n[rule]\nname = "it's # 5" # c\nrisk_score = 47\nenabled = true\ntags = ["a", 'b=c']\nlanguage = "eql"\nquery = '''\nprocess where a.b == "c"\n'''\n\n[[rule.threat]]\nframework = "x"\n`;

test("a TOML rule, with its query in its own colours", () => {
  assert.equal(shown(toml), [
    "comment # a file", "keyword [rule]", "field name", "operator =", 'string "it\'s # 5"', "comment # c", "field risk_score", "operator =", "number 47", "field enabled", "operator =", "constant true",
    "field tags", "operator =", "punctuation [", 'string "a"', "punctuation ,", "string 'b=c'", "punctuation ]", "field language", "operator =", 'string "eql"', "field query", "operator =", "punctuation '''",
    "variable process", "keyword where", "field a", "punctuation .", "field b", "operator ==", 'string "c"', "punctuation '''", "keyword [[rule.threat]]", "field framework", "operator =", 'string "x"',
  ]);
});

test("a query of another language in a TOML rule is a text", () => {
  assert.equal(shown("[rule]\nlanguage = \"esql\"\nquery = '''from x\n| where y'''\n").at(-1), "string '''from x\n| where y'''");
});

test("rules for Kibana to import, one on each line", () => {
  assert.equal(shown('{"name": "a\\"b", "risk": 5}\n{"name": null}'), [
    "punctuation {", 'field "name"', "punctuation :", 'string "a\\"b"', "punctuation ,", 'field "risk"', "punctuation :", "number 5", "punctuation }",
    "punctuation {", 'field "name"', "punctuation :", "constant null", "punctuation }",
  ]);
});

test("any text has tokens in order, without overlap, inside of it", () => {
  const seeds = [toml, 'sequence by host.id with maxspan=5m [process where a : "b\\"c"] ![any where true] | head 5', 'a.b: ("c" or d*) and not e <= 5', '{"rule_id": "a", "query": "b"}\n{"x": [1, true]}'];
  assertAllTokens(highlight, ["process", "where", "sequence", "by", "with", "maxspan", "and", "not", "like~", "length", "query = '''", "[rule]\n", "language = 'kuery'\n", "a.b"], seeds);
});

test.run();
