import { splEngine } from "@isorule/backend-spl/engine";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { rawRecord } from "../../kit/spl-engine.js";

const test = suite("backend-spl: regular expressions of the engine");

/** The pattern as a quoted text of SPL. */
const quoted = (pattern: string): string => `"${pattern.replace(/[\\"]/g, "\\$&")}"`;

function matches(pattern: string, text: string): boolean {
  const { queries, diagnostics } = splEngine.compile(`* | where match(f, ${quoted(pattern)})`);
  assert.is(queries.length, 1, JSON.stringify(diagnostics));
  return queries[0]?.fires([rawRecord({ _raw: "x", f: text })]) ?? false;
}

/** What `rex` takes into the groups a and b. */
function groups(pattern: string, text: string): readonly unknown[] {
  const [row] = splEngine.compile(`* | rex field=f ${quoted(pattern)}`).queries[0]?.rows([rawRecord({ _raw: "x", f: text })]) ?? [];
  return [row?.["a"], row?.["b"]];
}

// https://www.pcre.org/original/doc/html/pcrepattern.html, by its sections.
const cases: readonly (readonly [pattern: string, text: string, found: boolean])[] = [
  ["\\Aab\\z", "ab", true],
  ["\\Aab\\z", "ab\n", false],
  ["ab$", "ab\n", true],
  ["ab\\Z", "ab\n", true],
  ["ab$", "ab\nc", false],
  ["(?m)^c$", "ab\nc", true],
  ["a.b", "a\nb", false],
  ["(?s)a.b", "a\nb", true],
  ["\\x41\\x{1F600}", "A😀", true],
  ["^.$", "😀", true],
  ["[[:alpha:]_]+\\d", "ab_1", true],
  ["^[^[:digit:]]$", "1", false],
  ["[]a]", "]", true],
  ["[a\\-z]", "m", false],
  ["[\\w-]+x", "-x", true],
  ["\\bcat\\b", "a cat!", true],
  ["\\Bcat", "acat", true],
  ["\\bcat", "écat", true],
  ["(?i)STRASSE", "strasse", true],
  ["(?i)É", "é", true],
  ["a(?i)b", "aB", true],
  ["a(?i)b", "AB", false],
  ["a(?i:b)c", "aBc", true],
  ["a(?i:b)c", "aBC", false],
  ["(a|(?i)b)c", "Bc", true],
  ["(?x) a b # c\n c", "abc", true],
  ["\\Qa.b\\E+", "a.bb", true],
  ["\\Qa.b\\E", "axb", false],
  ["(ab)\\1", "abab", true],
  ["(?<n>a|b)\\k<n>", "ab", false],
  ["(?P<n>a|b)(?P=n)", "bb", true],
  ["a(?=b)", "ab", true],
  ["a(?!b)", "ab", false],
  ["(?<=ab)c", "abc", true],
  ["(?<!ab|x)c", "abc", false],
  ["(?>a+)ab", "aaab", false],
  ["a++ab", "aaab", false],
  ["a+?b", "aab", true],
  ["x{2,3}y", "xxxxy", true],
  ["^x{2,3}y", "xxxxy", false],
  ["x{,3}", "x{,3}", true],
  ["a{2", "a{2", true],
  ["(a*)*b", "aab", true],
  ["(a|b)*?c", "abac", true],
  ["(?#no)a", "a", true],
  ["\\d{3}-\\h\\H", "123- x", true],
  ["\\R", "\r\n", true],
  ["\\p{Lu}\\P{L}", "É1", true],
  ["", "", true],
  ["^$", "", true],
];

for (const [pattern, text, found] of cases) {
  test(`${JSON.stringify(pattern)} on ${JSON.stringify(text)}`, () => assert.is(matches(pattern, text), found));
}

test("groups are those of the last pass, and of the way that led to the match", () => {
  assert.equal(groups("(?<a>x|xy)(?<b>z|yz)", "xyz"), ["x", "yz"]);
  assert.equal(groups("(?:(?<a>a)|(?<b>b))+", "ab"), ["a", "b"]);
  assert.equal(groups("(?<a>a+?)(?<b>a*)", "aaa"), ["a", "aa"]);
  assert.equal(groups("(?<a>a)?(?<b>b)", "b"), [undefined, "b"]);
  assert.equal(groups("(?<a>(?:ab)*?)(?<b>.*)", "abab"), ["", "abab"]);
  assert.equal(groups("^(?:(?<a>[ab])c|a)+d", "bcad"), ["b", undefined]);
  assert.equal(groups("needle(?<a>.)", "a needle!"), ["!", undefined]);
});

test("what PCRE refuses is refused", () => {
  for (const pattern of ["(", ")", "[a", "*a", "a?*", "a{3,2}", "[z-a]", "(?<n>a)(?<n>b)", "\\", "(?<=a+)b", "\\k<x>", "(?&x)", "(*FAIL)"]) {
    assert.throws(() => matches(pattern, "a"), /regular expression|look-behind/, pattern);
  }
});

test("where PCRE gives up, nothing matches; a longer text takes no more than its time", () => {
  for (const pattern of ["^(a+)+$", "^(a|aa)+$", "^(a*)*b$", "(x+x+)+y", "^(([a-z])+.)+[A-Z]([a-z])+$"]) assert.is(matches(pattern, `${"a".repeat(40)}!`), false, pattern);
  assert.is(matches("^(?:ab)+$", "ab".repeat(900)), true);
  assert.is(matches("^(?:ab)+$", "ab".repeat(5000)), false, "deeper than depth_limit");
  assert.is(matches("^.*(?:aq)*x", `x${"ab".repeat(1200)}`), true, "what is tried and given up again is not deep");
  assert.is(matches("^[ab]+$", "ab".repeat(100_000)), true);
  assert.is(matches("^a{0,60000}b", `${"a".repeat(50_000)}b`), true);
});

/** Pieces that PCRE and the language of the tests read alike. */
const piece = fc.constantFrom("a", "b", "B", ".", "[a-c]", "[^a]", "\\d", "\\w", "(a|B)", "(?:a|)", "(b|ab)", "^", "$(?![\\s\\S])", "\\b", "x", "(?=a)", "(?!b)", "(?<=b)", "(?:(a)?)");
const repeat = fc.constantFrom("", "", "*", "+", "?", "{1,2}", "*?", "+?");
const pattern = fc.array(fc.tuple(piece, repeat).map(([one, many]) => one + (/^(\^|\$|\\b|\(\?[=!<])/.test(one) ? "" : many)), { minLength: 1, maxLength: 5 }).map((parts) => parts.join(""));

test("random patterns match as a second implementation has it", () => {
  const text = fc.array(fc.constantFrom("a", "b", "B", "A", "x", "1", "_", "\n", " ", "é"), { maxLength: 8 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(fc.array(pattern, { minLength: 1, maxLength: 2 }), fc.boolean(), text, (alternatives, fold, value) => {
      const source = alternatives.join("|");
      assert.is(matches((fold ? "(?i)" : "") + source, value), new RegExp(source, fold ? "i" : "").test(value), `${source} on ${JSON.stringify(value)}`);
    }),
    { numRuns: 5000 },
  );
});

test("random groups hold what a second implementation has", () => {
  const part = fc.constantFrom("a*", "a+?", "a?", "b|a", "ab|a", "a|ab", "(?:a|b)*", "b*?", "(?:ab|a)*?", "x?");
  const text = fc.array(fc.constantFrom("a", "b", "x"), { maxLength: 7 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(part, part, fc.constantFrom("", "$", "b", "x"), text, (first, second, end, value) => {
      const source = `(?<a>${first})(?<b>${second})${end}`;
      const found = new RegExp(source).exec(value)?.groups;
      assert.equal(groups(source, value), [found?.["a"], found?.["b"]], `${source} on ${value}`);
    }),
    { numRuns: 2000 },
  );
});

test.run();
