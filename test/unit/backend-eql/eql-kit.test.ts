import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type EqlDocument, type FieldType, runEql } from "../../kit/eql-evaluator.js";
import { luceneRegex } from "../../kit/eql-lucene.js";
import { parseEql } from "../../kit/eql-parser.js";

const test = suite("the evaluator of the tests");

const mapping = new Map<string, FieldType>([
  ["event.category", "keyword"], ["user.name", "keyword"], ["process.pid", "long"], ["source.ip", "ip"], ["on", "boolean"], ["list", "wildcard"], ["analysed", "text"], ["host.name", "keyword"],
]);

const document = (fields: EqlDocument["fields"], time = 0): EqlDocument => ({ time, fields: { "event.category": ["process"], ...fields } });

function matches(condition: string, fields: EqlDocument["fields"]): boolean {
  return runEql(parseEql(`process where ${condition}`), [document(fields)], mapping).length > 0;
}

// What the notes on Elasticsearch's EQL state: condition, fields, and whether the event is returned.
const facts: readonly (readonly [condition: string, fields: EqlDocument["fields"], expected: boolean])[] = [
  // A: case
  ['user.name == "bob"', { "user.name": "BOB" }, false],
  ['user.name : "bob"', { "user.name": "BOB" }, true],
  ['user.name in~ ("bob")', { "user.name": "BOB" }, true],
  ['user.name in ("bob")', { "user.name": "BOB" }, false],
  ['user.name like "b*"', { "user.name": "BOB" }, false],
  ['user.name like~ "b?b"', { "user.name": "BOB" }, true],
  // B: wildcards; a backslash is an ordinary character
  ['user.name == "b*"', { "user.name": "bob" }, false],
  ['user.name in~ ("b*")', { "user.name": "bob" }, false],
  ['user.name in~ ("b*")', { "user.name": "B*" }, true],
  ['user.name : "a\\\\*"', { "user.name": "a\\x" }, true],
  ['user.name : "a\\\\*"', { "user.name": "a*" }, false],
  // C: a constant in a function is a wildcard pattern with escapes
  ['stringContains(user.name, "b*d")', { "user.name": "abcd" }, true],
  ['endsWith~(user.name, "\\\\b")', { "user.name": "aB" }, true],
  // E.2: a missing field that is mapped
  ['user.name != "x"', {}, true],
  ['not user.name : "x"', {}, true],
  ["not (process.pid > 3)", {}, true],
  ["user.name == null", {}, true],
  // E.2 and 0.5.1: an optional field that no index maps
  ['?gone : "x"', {}, false],
  ['not ?gone : "x"', {}, false],
  ['not ?gone : "x*"', {}, false],
  ['?gone != "x"', {}, true],
  ['not ?gone == "x"', {}, true],
  ["?gone == null", {}, true],
  ["?gone != null", {}, false],
  ['not ?gone in ("x")', {}, false],
  ["not ?gone > 3", {}, false],
  ['not cidrMatch(?gone, "10.0.0.0/8")', {}, false],
  ['not (?gone : "x" or user.name : "y")', {}, false],
  ['not (?gone : "x" and user.name : "y")', {}, true],
  ['?gone == null or not ?gone : "x"', {}, true],
  // F: any value of a list, and none under not
  ['list : "b"', { list: ["a", "B"] }, true],
  ['not list : "b"', { list: ["a", "B"] }, false],
  // H
  ['cidrMatch(source.ip, "10.0.0.0/8", "fe80::/10")', { "source.ip": "fe80::1" }, true],
  ['cidrMatch(source.ip, "10.0.0.1")', { "source.ip": "10.0.0.2" }, false],
  // J: not, and, or
  ['not user.name : "a" and user.name : "b"', { "user.name": "b" }, true],
  ['user.name : "a" or user.name : "b" and user.name : "c"', { "user.name": "a" }, true],
];

for (const [condition, fields, expected] of facts) {
  test(`${condition} on ${JSON.stringify(fields)}`, () => assert.is(matches(condition, fields), expected));
}

const errors = [
  'gone : "x"', "user.name : 5", "process.pid : \"5\"", 'source.ip in ("10.0.0.1")', 'on == "true"', 'analysed : "x"', '"x"', "user.name = 5", "user.name == 'x'", 'user.name : "a\\*"', 'user.name : "a\nb"',
  "my-field == 1", 'user.name regex "a{"', 'user.name regex "\\\\b"', 'user.name regex "[x-]"', `user.name regex "${"a".repeat(1001)}"`, "user.name == user.name", "where == 1", 'user.name : "\\u{d800}"',
];

for (const condition of errors) test(`refuses ${condition.slice(0, 40)}`, () => assert.throws(() => matches(condition, { "user.name": "x" })));

// D: whole value; ^ and $ are ordinary; the optional operators
const patterns: readonly (readonly [pattern: string, insensitive: boolean, text: string, expected: boolean])[] = [
  ["evil", false, "very evil", false],
  [".*evil.*", false, "very evil\nthing", true],
  ["^a$", false, "^a$", true],
  ["a@b", false, "aXXb", true],
  ["a\\@b", false, "aXXb", false],
  ["[a-c]x", true, "BX", false],
  ["[A-Ca-c]x", true, "BX", true],
  ['"a.b"c', false, "a.bc", true],
  ["~(ab)", false, "ab", false],
  ["~(ab)", false, "ac", true],
  ["<1-12>", false, "11", true],
  ["#|b", false, "b", true],
  ["a&b", false, "a", false],
  ["()", false, "", true],
  ["(a|b){2,3}", false, "aba", true],
  ["\\d+", false, "12", true],
];

for (const [pattern, insensitive, text, expected] of patterns) {
  test(`regex ${pattern} on ${JSON.stringify(text)}`, () => assert.is(luceneRegex(pattern, insensitive)(text), expected));
}

test("sequences: the window is inclusive, the newest pending one wins, a match is consumed, keys are exact", () => {
  const query = parseEql('sequence by host.name with maxspan=1h [process where user.name : "a"] [process where user.name : "b"]');
  const at = (name: string, time: number, host = "H"): EqlDocument => document({ "user.name": name, "host.name": host }, time);
  const run = (...documents: readonly EqlDocument[]): readonly (readonly number[])[] => runEql(query, documents, mapping);
  assert.equal(run(at("a", 0), at("b", 3_600_000)), [[0, 1]]);
  assert.equal(run(at("a", 0), at("b", 3_600_001)), []);
  assert.equal(run(at("a", 0), at("a", 10), at("b", 20)), [[1, 2]]);
  assert.equal(run(at("a", 0), at("b", 10), at("b", 20)), [[0, 1]]);
  assert.equal(run(at("a", 0), at("b", 10, "h")), []);
  assert.equal(run(at("a", 0), document({ "user.name": "b" }, 10)), []);
});

test("sequences: runs and the smallest length", () => {
  const run = (text: string): number => runEql(parseEql(text), [0, 1, 2, 3].map((time) => document({ "user.name": "a" }, time)), mapping).length;
  assert.ok(run("sequence with maxspan=3ms [process where true] with runs=4") > 0);
  assert.is(run("sequence with maxspan=2ms [process where true] with runs=4"), 0);
  assert.throws(() => run("sequence with maxspan=1s [process where true]"));
  assert.throws(() => run("sequence with maxspan=1s [process where true] with runs=101"));
  assert.throws(() => run("sequence with maxspan=1.5s [process where true] [process where true]"));
});

test.run();
