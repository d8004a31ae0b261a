import { formatDiagnostic, lineAndColumn, normalizePredicate, type Predicate, parseDuration, printDuration, readRule, suggest, visible } from "@isorule/core";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { hostileTexts } from "../../kit/hostile.js";
import { minimalRule } from "../../kit/minimal-rule.js";

const test = suite("core: read");

/** The codes that a rule gives, with the text that each points to. */
function faults(text: string): readonly string[] {
  return readRule(text).diagnostics.map(({ code, span }) => `${code} ${span === undefined ? "?" : text.slice(span[0], span[1])}`.trim());
}

function predicate(where: string, event = "process_creation"): Predicate {
  const { rule, diagnostics } = readRule(minimalRule({ where, event }));
  assert.equal(diagnostics, [], where);
  return withoutSpans(normalizePredicate(rule?.signals[0]?.predicate ?? { kind: "constant", value: false }));
}

function withoutSpans(node: Predicate): Predicate {
  return JSON.parse(JSON.stringify(node, (key, value: unknown) => (key === "span" ? undefined : value))) as Predicate;
}

const line = (operator: string, values: readonly unknown[], more: object = {}): Predicate =>
  ({ kind: "comparison", field: "process.command_line", operator, values, caseSensitive: false, ...more }) as Predicate;

test("reads every form of a test", () => {
  assert.equal(predicate("{ process.command_line: a }"), line("equals", ["a"]));
  assert.equal(predicate("{ process.command_line: [a, b] }"), line("equals", ["a", "b"]));
  assert.equal(predicate("{ process.command_line: null }"), { kind: "not", operand: { kind: "exists", field: "process.command_line" } });
  assert.equal(predicate("{ process.command_line: { exists: true } }"), { kind: "exists", field: "process.command_line" });
  assert.equal(predicate("{ process.command_line: { contains: [a, b], match: all } }"), { kind: "and", operands: [line("contains", ["a"]), line("contains", ["b"])] });
  assert.equal(predicate("{ process.command_line: { startsWith: a, endsWith: b, caseSensitive: true } }"), {
    kind: "and", operands: [line("startsWith", ["a"], { caseSensitive: true }), line("endsWith", ["b"], { caseSensitive: true })],
  });
  assert.equal(predicate("{ process.command_line: { regex: 'a.b', dotAll: true } }"), line("regex", ["a.b"], { dotAll: true }));
  assert.equal(predicate("{ process.pid: { gt: 4 } }"), { kind: "comparison", field: "process.pid", operator: "gt", values: [4], caseSensitive: false });
  assert.equal(predicate("{ process.executable: { field: process.parent.executable, compare: startsWith } }"), {
    kind: "fieldComparison", field: "process.executable", operator: "startsWith", other: "process.parent.executable", caseSensitive: false,
  });
  assert.equal(predicate("{ keyword: [a, b] }"), { kind: "keyword", values: ["a", "b"], caseSensitive: false });
});

test("groups: any, all, not, and several keys of one map", () => {
  const a = line("equals", ["a"]);
  const b = line("equals", ["b"], { field: "process.name" });
  assert.equal(predicate("{ any: [ { process.command_line: a }, { process.name: b } ] }"), { kind: "or", operands: [a, b] });
  assert.equal(predicate("{ process.command_line: a, not: { process.name: b } }"), { kind: "and", operands: [a, { kind: "not", operand: b }] });
  assert.equal(predicate("{ not: [ { process.command_line: a }, { process.name: b } ] }"), { kind: "not", operand: { kind: "or", operands: [a, b] } });
});

test("gives each fault its place", () => {
  assert.equal(faults(minimalRule({ where: "{ process.nam: x }" })), ["rule/unknown-field process.nam"]);
  assert.equal(faults(minimalRule({ where: "{ process.name: 010 }" })), ["rule/text-expected 010"]);
  assert.equal(faults(minimalRule({ where: "{ process.name: yes }" })), ["yaml/looks-like-boolean yes"]);
  assert.equal(faults(minimalRule({ where: "{ process.name: 2024-01-01 }" })), ["yaml/looks-like-date 2024-01-01"]);
  assert.equal(faults(minimalRule({ where: "{ process.pid: 010 }" })), ["yaml/leading-zero 010"]);
  assert.equal(faults(minimalRule({ where: "{ process.command_line: { regex: 'ab(?=c)' } }" })), ["rule/bad-regex ("]);
  assert.equal(faults(minimalRule({ where: "{ process.name: a, process.name: b }" })), ["yaml/duplicate-key process.name"]);
  assert.equal(faults(minimalRule({ detect: "b" })), ["rule/unknown-signal b"]);
});

test("a rule with a warning is a rule, one with an error is none", () => {
  assert.ok(readRule(minimalRule({ where: "{ process.name: yes }" })).rule);
  assert.is(readRule(minimalRule({ where: "{ process.name: 1 }" })).rule, undefined);
});

test("every hostile text comes back unchanged from a double-quoted scalar", () => {
  for (const { name, text } of hostileTexts) {
    const quoted = JSON.stringify(text).replace(/[\u007f-\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
    const { rule, diagnostics } = readRule(minimalRule({ where: `{ process.command_line: { contains: ${quoted} } }` }));
    const node = rule?.signals[0]?.predicate;
    assert.equal(node?.kind === "comparison" ? node.values : diagnostics, [text], name);
  }
});

test("refuses what would fill the memory or the stack, quickly", () => {
  const bomb = ["a: &a [x, x, x, x, x, x, x, x, x]", ...["b", "c", "d", "e", "f", "g", "h", "i", "j"].map((name, index) => `${name}: &${name} [${Array(9).fill(`*${"abcdefghi"[index]}`).join(", ")}]`)].join("\n");
  assert.equal(readRule(bomb).diagnostics.map(({ code }) => code), ["yaml/too-many-values"]);
  assert.equal(faults("a: &a [*a]").map((fault) => fault.split(" ")[0]), ["yaml/syntax"]);
  assert.equal(readRule("[".repeat(100_000)).diagnostics.map(({ code }) => code), ["yaml/too-deep"]);
  assert.equal(readRule("x".repeat(1_000_001)).diagnostics.map(({ code }) => code), ["yaml/too-large"]);
  const blocks = Array.from({ length: 1_200 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n");
  assert.ok(readRule(blocks).diagnostics.some(({ code }) => code === "yaml/too-deep"));
  const keys = Array.from({ length: 30_000 }, (_, index) => `k${index}: 1`).join("\n");
  assert.ok(readRule(keys).diagnostics.length >= 500);
});

test("reads a list of 5,000 values and one long line", () => {
  const values = Array.from({ length: 5_000 }, (_, index) => `'C:\\Temp\\${index}.exe'`).join(", ");
  const { rule } = readRule(minimalRule({ where: `{ process.executable: [${values}] }` }));
  const node = rule?.signals[0]?.predicate;
  assert.is(node?.kind === "comparison" ? node.values.length : 0, 5_000);
  assert.ok(readRule(minimalRule({ where: `{ process.command_line: '${"a".repeat(300_000)}' }` })).rule);
});

test("never throws, whatever the text", () => {
  const base = minimalRule({ where: "{ process.name: [a, b], not: { process.pid: 4 } }", detect: "{ any: [a] }" });
  fc.assert(
    fc.property(fc.nat(base.length), fc.nat(30), fc.string({ unit: fc.constantFrom(":", " ", "\n", "-", "[", "]", "{", "}", "'", '"', "&", "*", "!", "a", "#", "|", ">", "\t", "\u0000", "?"), maxLength: 8 }), (at, length, insert) => {
      const text = base.slice(0, at) + insert + base.slice(at + length);
      const { rule, diagnostics } = readRule(text, { file: "x" });
      assert.ok(rule !== undefined || diagnostics.some(({ severity }) => severity === "error"));
      for (const diagnostic of diagnostics) assert.type(formatDiagnostic(diagnostic, text), "string");
    }),
    { numRuns: 3_000 },
  );
});

test("durations", () => {
  assert.is(parseDuration("1h"), 3_600_000);
  assert.is(parseDuration("0"), 0);
  for (const wrong of ["1", "h", "1 h", "-1h", "1.5h", "1w", "", "99999999999h"]) assert.is(parseDuration(wrong), undefined, wrong);
  fc.assert(fc.property(fc.integer({ min: 1, max: 999_999_999 }), (ms) => assert.is(parseDuration(printDuration(ms)), ms)));
});

test("suggests near names only", () => {
  assert.is(suggest("registry.pth", ["registry.path", "registry.key"]), "registry.path");
  assert.is(suggest("path", ["registry.path", "registry.key"]), "registry.path");
  assert.is(suggest("Process_Creation", ["process_creation"]), "process_creation");
  assert.is(suggest("banana", ["registry.path"]), undefined);
});

test("counts lines and columns from one", () => {
  assert.equal(lineAndColumn("ab\ncd", 0), { line: 1, column: 1 });
  assert.equal(lineAndColumn("ab\ncd", 2), { line: 1, column: 3 });
  assert.equal(lineAndColumn("ab\ncd", 3), { line: 2, column: 1 });
  assert.equal(lineAndColumn("ab\ncd", 99), { line: 2, column: 3 });
});

test("a code frame marks the place and cannot steer a terminal", () => {
  const text = minimalRule({ where: '{ process.nam: "\u001b[31m\u202e" }' });
  const [diagnostic] = readRule(text, { file: "\u001b]0;x.yml" }).diagnostics;
  assert.ok(diagnostic !== undefined);
  const shown = formatDiagnostic(diagnostic, text);
  assert.is(shown, visible(shown.replaceAll("\n", "§")).replaceAll("§", "\n"), "nothing but line feeds is a control character");
  const [, , code, mark] = shown.split("\n");
  assert.is(code?.slice(mark?.indexOf("^"), (mark?.lastIndexOf("^") ?? 0) + 1), "process.nam");
});

test.run();
