import { eql, parseEql, parseKuery } from "@isorule/backend-eql/read";
import type { ReadDocumentResult } from "@isorule/core";
import { parse } from "smol-toml";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { corpusFiles } from "../kit/corpus.js";

interface Reading extends ReadDocumentResult {
  readonly path: string;
  readonly text: string;
  /** `eql`, `kuery` or what else the file says. */
  readonly language: string;
  readonly query: string;
}

const files = corpusFiles("elastic", /\.toml$/);
const started = Date.now();
const readings: readonly Reading[] = files.map(({ path, text }) => {
  const { rule = {} } = parse(text) as { readonly rule?: { readonly type?: string; readonly language?: string; readonly query?: string } };
  const result = eql.read?.(text, { file: path }) ?? { rules: [], diagnostics: [] };
  return { path, text, language: rule.language ?? rule.type ?? "none", query: rule.query ?? "", ...result };
});
const milliseconds = Date.now() - started;

function of(language: string): readonly Reading[] {
  return readings.filter((reading) => reading.language === language);
}

/** Why rules are not exact, the most frequent reason first. */
function reasons(some: readonly Reading[]): string {
  const counts = new Map<string, number>();
  for (const { readings: [reading] = [] } of some) for (const what of new Set(reading?.losses.map((loss) => loss.what))) counts.set(what, (counts.get(what) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([what, count]) => `    ${count} ${what}`).join("\n");
}

function shareOfExact(some: readonly Reading[]): number {
  return some.filter(({ readings: [reading] = [] }) => reading?.fidelity === "exact").length / some.length;
}

const test = suite("rules of Elastic: read");

test("parses every query of EQL and of Kibana's query language", () => {
  for (const { path, query } of of("eql")) assert.ok(parseEql(query).statement !== undefined, path);
  for (const { path, query } of of("kuery")) assert.ok(parseKuery(query).query !== undefined, path);
  assert.ok(of("eql").length >= 500 && of("kuery").length >= 400);
});

test("reads EQL as rules, nearly all of them exactly", () => {
  const rules = of("eql");
  const exact = shareOfExact(rules);
  console.log(`\n  ${files.length} files in ${milliseconds} ms; EQL: ${rules.length} rules, ${(exact * 100).toFixed(1)} % exact; the rest:\n${reasons(rules)}`);
  for (const { path, rules: found } of rules) assert.is(found.length, 1, path);
  assert.ok(exact >= 0.97, `${exact}`);
});

/** Reasons that are in the kind of the rule, and not in its query: a run compares with runs before, with lists, or counts what it sees. */
const ofKind: readonly string[] = ["new terms", "threat match", "threshold", "exceptions list"];

test("reads Kibana's query language as rules, and says what a kind of rule adds", () => {
  const rules = of("kuery");
  const inQuery = rules.filter(({ readings: [reading] = [] }) => reading?.losses.every(({ what }) => ofKind.includes(what))).length / rules.length;
  console.log(`\n  kuery: ${rules.length} rules, ${(shareOfExact(rules) * 100).toFixed(1)} % exact, ${(inQuery * 100).toFixed(1)} % of queries exact; the rest:\n${reasons(rules)}`);
  for (const { path, rules: found } of rules) assert.is(found.length, 1, path);
  assert.ok(inQuery >= 0.9, `${inQuery}`);
});

test("says of every other rule that it is not read", () => {
  for (const { path, rules, diagnostics } of readings.filter(({ language }) => language !== "eql" && language !== "kuery")) {
    assert.is(rules.length, 0, path);
    assert.equal(diagnostics.map(({ code }) => code), ["eql/read-language"], path);
  }
});

test("points every diagnostic and every loss into the file", () => {
  for (const { path, text, diagnostics, readings: found = [] } of readings) {
    for (const { span, code } of [...diagnostics, ...found.flatMap(({ losses }) => losses.map(({ what, span }) => ({ code: what, span })))]) {
      assert.ok(span !== undefined && span[0] >= 0 && span[0] <= span[1] && span[1] <= text.length, `${path}: ${code}`);
    }
  }
});

test("points a part of a query at its place in the file", () => {
  const found = readings.flatMap(({ text, readings: inFile = [] }) => inFile.flatMap(({ losses }) => losses.filter(({ what }) => what.startsWith("function ")).map(({ what, span = [0, 0] }) => [what, text.slice(...span)] as const)));
  assert.ok(found.length >= 3);
  for (const [what, place] of found) assert.match(place.toLowerCase(), new RegExp(`^${what.slice("function ".length).toLowerCase()}~?\\(`));
});

test("keeps what the files say of their rules", () => {
  for (const { path, text, rules } of of("eql")) {
    const [rule] = rules;
    const { rule: source } = parse(text) as unknown as { readonly rule: { readonly name: string; readonly rule_id: string; readonly severity: string; readonly threat?: readonly { readonly technique?: readonly { readonly id: string }[] }[] } };
    assert.equal([rule?.title, rule?.severity], [source.name, source.severity], path);
    // One file has an id with a digit too many.
    if (source.rule_id.length === 36) assert.is(rule?.id, source.rule_id, path);
    const techniques = (source.threat ?? []).flatMap(({ technique = [] }) => technique.map(({ id }) => id));
    for (const id of techniques) assert.ok(rule?.attack.some(({ technique }) => technique === id || technique.startsWith(`${id}.`)), `${path}: ${id}`);
    assert.match(rule?.created ?? "", /^\d{4}-\d\d-\d\d$/);
  }
});

test.run();
