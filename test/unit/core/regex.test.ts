import { parseRegex, regexSearch, sizeOf } from "@isorule/core";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const test = suite("core: regular expressions");

function search(pattern: string, text: string, caseSensitive = true): boolean {
  const result = parseRegex(pattern);
  if ("fault" in result) throw new Error(`${pattern}: ${result.fault.message}`);
  return regexSearch(result.regex, { caseSensitive })(text);
}

// Patterns that JavaScript reads as the portable core does: built from pieces, so that every one is valid in both.
const piece = fc.letrec<{ regex: string }>((tie) => ({
  regex: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom("a", "b", "c", ".", "\\.", "\\\\", "[ab]", "[^a]", "[a-c]", "\\d", "\\w", "\\S", "^", "$", "\\b", "-"),
    fc.tuple(tie("regex"), tie("regex")).map(([a, b]) => `${a}${b}`),
    fc.tuple(tie("regex"), tie("regex")).map(([a, b]) => `(?:${a}|${b})`),
    fc.tuple(tie("regex"), fc.constantFrom("*", "+", "?", "{2}", "{1,2}", "{0,}", "*?")).map(([a, q]) => `(${a})${q}`),
  ),
})).regex;

test("agrees with the engine of JavaScript on random patterns and texts", () => {
  fc.assert(
    fc.property(piece, fc.string({ unit: fc.constantFrom("a", "b", "c", "B", "1", "_", ".", "\\", "-", " ", "\n"), maxLength: 8 }), fc.boolean(), (pattern, text, sensitive) => {
      assert.is(search(pattern, text, sensitive), new RegExp(pattern, sensitive ? "" : "i").test(text), `${pattern} on ${JSON.stringify(text)}`);
    }),
    { numRuns: 3000 },
  );
});

test("$ is the very end, not the place before a last line feed", () => {
  assert.is(search("b$", "ab\n"), false);
  assert.is(search("b\\z", "ab"), true);
  assert.is(search("\\Ab", "ab"), false);
});

test("follows multiline and dotAll", () => {
  const result = parseRegex("^b.c$");
  assert.ok("regex" in result);
  assert.is(regexSearch(result.regex, { caseSensitive: true, multiline: true })("a\nbxc\nd"), true);
  assert.is(regexSearch(result.regex, { caseSensitive: true })("a\nbxc\nd"), false);
  assert.is(regexSearch(result.regex, { caseSensitive: true, dotAll: true })("b\nc"), true);
  assert.is(regexSearch(result.regex, { caseSensitive: true })("b\nc"), false);
});

test("refuses what is not portable, with the place", () => {
  const faults: readonly [string, number][] = [
    ["a(?=b)", 1], ["(?<!a)b", 0], ["(?>a)", 0], ["(a)\\1", 3], ["(?i)a", 0], ["a++", 2], ["[[:alpha:]]", 1], ["\\p{L}", 0], ["a**", 2],
    ["*a", 0], ["(a", 0], ["a)", 1], ["[a", 0], ["a\\", 1], ["[b-a]", 1], ["a{2,1}", 1], ["\\K", 0], ["a{5000}", 1], ["^*", 0],
  ];
  for (const [pattern, at] of faults) {
    const result = parseRegex(pattern);
    assert.ok("fault" in result, `${pattern} is refused`);
    assert.is(result.fault.at, at, `${pattern}: place`);
  }
});

test("bounds what bounded repetitions multiply to", () => {
  assert.ok("fault" in parseRegex("((a{100}){100}){100}"));
  assert.ok("fault" in parseRegex("(".repeat(5000) + "a" + ")".repeat(5000)));
  const result = parseRegex("(a{20}){20}");
  assert.ok("regex" in result && sizeOf(result.regex) > 400);
});

test("does not slow down on patterns that make backtracking engines hang", () => {
  const text = "a".repeat(5_000) + "!";
  for (const pattern of ["^(a+)+$", "^(a|aa)+$", "^(a|a?)+$", "(a*)*b"]) assert.is(search(pattern, text), false, pattern);
});

test("reads code points, not halves of them", () => {
  assert.is(search("^.$", "🚀"), true);
  assert.is(search("^[🚀-🛀]$", "🚁"), true);
  assert.is(search("\\x{1F680}", "🚀"), true);
});

test.run();
