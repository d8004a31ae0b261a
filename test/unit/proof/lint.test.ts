import { type Predicate, readRule, type Rule } from "@isorule/core";
import { lintRule, retiredTechniques, withdrawnTechniques } from "@isorule/proof";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const test = suite("proof: lint");

const file = (where: string, technique = "T1505.004"): string => `id: 3d1c2b5e-7f0a-4c56-9c1b-1d6a2b7e9f00
title: One
severity: low
attack: [{ technique: ${technique}, tactics: [persistence] }]
signals:
  start:
    event: process_creation
    where: { ${where} }
detect: start
`;

function codes(where: string, technique?: string): readonly string[] {
  const source = file(where, technique);
  const { rule, diagnostics } = readRule(source);
  assert.equal(diagnostics.filter(({ severity }) => severity === "error"), [], where);
  return lintRule(rule as Rule, { source }).map(({ code }) => code);
}

const rows: readonly (readonly [where: string, expected: readonly string[]])[] = [
  [String.raw`process.executable: { endsWith: '\cmd.exe' }`, []],
  ["process.executable: { endsWith: cmd.exe }", ["lint/part-of-name"]],
  ["process.command_line: { endsWith: a.exe }", []],
  ["process.name: cmd.exe", []],
  ["process.name: { equals: cmd.exe, caseSensitive: true }", ["lint/case-trap"]],
  ["process.command_line: { contains: aGVsbG8, caseSensitive: true }", ["lint/case-trap"]],
  ["process.command_line: { regex: '[A-Z]{8}', caseSensitive: true }", []],
  ["process.executable: '*.exe'", ["lint/star-in-value"]],
  ["process.command_line: { contains: 'select * from' }", []],
  ["process.command_line: { like: '* install *' }", ["lint/useless-wildcard"]],
  ["process.command_line: { like: '*a?b*' }", []],
  ["process.command_line: { like: '*a*b*' }", []],
  ["process.command_line: { regex: 'net user' }", ["lint/regex-without-need"]],
  ["process.command_line: { regex: '^net' }", ["lint/regex-without-need"]],
  ["process.command_line: { regex: 'net.*user' }", []],
  ["process.command_line: { contains: /a }", []],
  ["process.command_line: { contains: a }", ["lint/short-text"]],
  ["not: { process.name: cmd.exe }", ["lint/matches-nothing-said"]],
  ["not: { process.name: cmd.exe }, process.command_line: { exists: true }", []],
  ["process.command_line: null", ["lint/matches-nothing-said"]],
];

for (const [where, expected] of rows) test(`${where}: ${expected.join(", ") || "nothing"}`, () => assert.equal(codes(where), expected));

test("a retired technique is mended in its place, in the case that it is written in", () => {
  for (const [written, mended] of [["T1086", "T1059.001"], ["t1086", "t1059.001"]] as const) {
    const source = file("process.name: a.exe", written);
    const [found] = lintRule({ ...(readRule(file("process.name: a.exe")).rule as Rule), attack: [{ technique: written, tactics: [] }] }, { source });
    assert.is(found?.code, "lint/retired-technique");
    assert.equal(found?.fix, { span: [source.indexOf(written), source.indexOf(written) + 5], text: mended, safe: true });
  }
});

test("a longer id that begins alike is not taken for the retired one", () => {
  const source = "tags: [attack.t1086.001, attack.t10860]\n";
  const [found] = lintRule({ ...(readRule(file("process.name: a.exe")).rule as Rule), attack: [{ technique: "T1086", tactics: [] }] }, { source });
  assert.is(found?.span, undefined);
});

test("no technique is replaced by one that is itself retired", () => {
  for (const [old, replacement] of Object.entries(retiredTechniques)) {
    assert.not(Object.hasOwn(retiredTechniques, replacement), old);
    assert.not(withdrawnTechniques.includes(replacement), old);
    assert.match(replacement, /^T\d{4}(\.\d{3})?$/);
  }
});

test("hostile ids and deep conditions end", () => {
  const base = readRule(file("process.name: a.exe")).rule as Rule;
  let predicate: Predicate = { kind: "exists", field: "process.name" };
  for (let depth = 0; depth < 2_000; depth++) predicate = { kind: "not", operand: predicate };
  const found = lintRule({ ...base, attack: [{ technique: "T1086(", tactics: [] }], signals: [{ name: "s", event: "process_creation", predicate }] }, { source: "T1086(" });
  assert.equal(found, []);
});

test.run();
