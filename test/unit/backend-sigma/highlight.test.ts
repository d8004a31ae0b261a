import { sigma } from "@isorule/backend-sigma/read";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { assertAllTokens, shownTokens } from "../../kit/highlight.js";

const highlight = (text: string) => sigma.highlight?.(text) ?? [];
const shown = (text: string): readonly string[] => shownTokens(highlight, text);

const test = suite("Sigma: highlight");

test("modifiers behind a field are functions", () => {
  assert.equal(shown("sel:\n  Image|endswith|all:\n    - '\\cmd.exe' # c\n    - 5\n"), [
    "field sel", "punctuation :", "field Image", "punctuation |", "function endswith", "punctuation |", "function all", "punctuation :", "punctuation -", "string '\\cmd.exe'", "comment # c", "punctuation -", "number 5",
  ]);
  assert.equal(shown("'|all': x"), ["field '", "punctuation |", "function all'", "punctuation :", "string x"]);
});

test("the words of a condition", () => {
  assert.equal(shown("condition: sel and not 1 of filter_* or (all of them)"), [
    "field condition", "punctuation :", "variable sel", "operator and", "operator not", "keyword 1", "keyword of", "variable filter_*", "operator or", "punctuation (", "keyword all", "keyword of", "keyword them", "punctuation )",
  ]);
  // A search may be called like a part of a word of the language, and `all` is one before `of` alone.
  assert.equal(shown("condition: notepad and all"), ["field condition", "punctuation :", "variable notepad", "operator and", "variable all"]);
  assert.equal(shown("condition: them and of").slice(2), ["variable them", "operator and", "variable of"]);
  assert.equal(shown("condition: |\n  a\n  and b\n"), ["field condition", "punctuation :", "punctuation |", "variable a", "operator and", "variable b"]);
});

test("a bar in a value is no modifier", () => {
  assert.equal(shown("CommandLine: 'a|b'"), ["field CommandLine", "punctuation :", "string 'a|b'"]);
});

test("any text has tokens in order, without overlap, inside of it", () => {
  assertAllTokens(highlight, ["condition: ", "a|b: ", "- ", "x:\n  ", "1 of them", "|\n  ", "&a ", "*a "], ["title: a\ndetection:\n  sel:\n    Image|endswith: '\\cmd.exe'\n  condition: sel and not 1 of f*\n", 'a: {b: "c", d: [1, true]} # e\n---\nf: >-\n  g\n  h\n']);
});

test.run();
