import { highlightYaml, tokenList } from "@isorule/core/highlight";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { assertAllTokens, assertTokens, shownTokens } from "../../kit/highlight.js";

const shown = (text: string): readonly string[] => shownTokens(highlightYaml, text);

const test = suite("highlight");

test("a list of tokens keeps them in order, apart, inside of the text, and without white space around", () => {
  const text = " a b ";
  const list = tokenList(text);
  list.add("field", -3, 2);
  list.add("string", 0, 3);
  list.add("number", 1, 99);
  list.add("number", 4, 5);
  list.add("number", 1, 2);
  assert.equal(list.tokens, [{ kind: "field", span: [1, 2] }, { kind: "number", span: [3, 4] }]);
  assertTokens(text, list.tokens);
});

test("YAML: keys, texts, numbers, constants, comments", () => {
  assert.equal(shown("a: 'it''s: # 1' # it's\nb:\n  - true\n  - -1.5e3\n  - 0x1f\n  - ~\n  - 1.2.3\n\"c d\": \"e \\\" # f\"\n"), [
    "field a", "punctuation :", "string 'it''s: # 1'", "comment # it's", "field b", "punctuation :", "punctuation -", "constant true", "punctuation -", "number -1.5e3", "punctuation -", "number 0x1f", "punctuation -", "constant ~", "punctuation -", "string 1.2.3",
    'field "c d"', "punctuation :", 'string "e \\" # f"',
  ]);
});

test("YAML: anchors, tags, documents, flow", () => {
  assert.equal(shown("%YAML 1.2\n---\na: &x !!str b\nc: *x\nd: {e: [1, f]}\n"), [
    "keyword %YAML 1.2", "keyword ---", "field a", "punctuation :", "variable &x", "keyword !!str", "string b", "field c", "punctuation :", "variable *x",
    "field d", "punctuation :", "punctuation {", "field e", "punctuation :", "punctuation [", "number 1", "punctuation ,", "string f", "punctuation ]", "punctuation }",
  ]);
});

test("YAML: a block is one text, and holds no comment and no key", () => {
  assert.equal(shown("a: |2-\n  b: # c\n  d\ne: >\n  f\n"), ["field a", "punctuation :", "punctuation |2-", "string b: # c\n  d", "field e", "punctuation :", "punctuation >", "string f"]);
});

test("YAML: control characters that the lexer uses itself are text", () => {
  for (const text of ["\u0002", "\u0018", "\u001f", "\u001f\u0002"]) assert.equal(shown(`a: ${text}\nb: 1\n`).slice(2), [`string ${text}`, "field b", "punctuation :", "number 1"]);
});

test("YAML: a value in another language has the tokens of that", () => {
  const embedded = (key: string, value: string) => (key === "q" ? [{ kind: "keyword" as const, span: [value.indexOf("x"), value.indexOf("x") + 1] as const }] : undefined);
  const rows = (text: string) => shownTokens((all) => highlightYaml(all, embedded), text);
  assert.equal(rows("q: |\n  a x\nr: x\n"), ["field q", "punctuation :", "punctuation |", "keyword x", "field r", "punctuation :", "string x"]);
  assert.equal(rows("q: 'a x'\n"), ["field q", "punctuation :", "punctuation '", "keyword x", "punctuation '"]);
  // Escapes would have other places.
  assert.equal(rows('q: "a x"\n').at(-1), 'string "a x"');
});

test("any text has tokens in order, without overlap, inside of it", () => {
  assertAllTokens(highlightYaml, ["a: ", "- ", "|\n  ", ">+\n", "&a ", "*a ", "!!str ", "---\n", "? "], ["a:\n  - 'b'\n  - {c: \"d\", e: [1, true]} # f\n", "a: |\n  b\n\n  c\nd: e\n   f\n"]);
});

test.run();
