import { kql, kqlConditions } from "@isorule/backend-kql/read";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { corpusFiles } from "../kit/corpus.js";

/*
 * The lists of addresses and file names (`.txt`) beside the queries are left out: they are no queries.
 */
const files = corpusFiles("kusto", /\.(?:kql|md|ya?ml)$/);
const vocabularies = Object.values(kql.vocabularies);

interface Query {
  readonly path: string;
  readonly text: string;
  readonly faults: number;
  readonly conditions: ReturnType<typeof kqlConditions>[number]["conditions"];
}

/** Each query once: many stand in several files. */
const queries = [...new Map(files.flatMap(({ path, text }) => kqlConditions(text, vocabularies).map(({ conditions, faults, text: query }): [string, Query] => [query.replace(/\s+/g, " "), { path, text: query, faults: faults.length, conditions }]))).values()];

/** Command lines and prose between fences: no table, no pipe. */
const isQuery = ({ text }: Query): boolean => /^\s*\|/m.test(text) || /\blet\b|\|/.test(text.replace(/\/\/.*/g, ""));

function table(counts: ReadonlyMap<string, number>): string {
  return [...counts].sort((a, b) => b[1] - a[1]).slice(0, 15).map(([what, count]) => `    ${count} ${what}`).join("\n");
}

function countOf(names: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

const test = suite("hunting queries of Microsoft's languages: read");

test("parses nearly every query", () => {
  const real = queries.filter(isQuery);
  const failed = real.filter(({ faults }) => faults > 0);
  const share = 1 - failed.length / real.length;
  console.log(`\n  ${real.length} queries, ${(share * 100).toFixed(1)} % parsed; the rest:\n${failed.map(({ path }) => `    ${path}`).join("\n")}`);
  assert.ok(real.length >= 750, `${real.length} queries`);
  assert.ok(share >= 0.98, `${share}`);
});

test("reads most of the conditions", () => {
  const conditions = queries.flatMap((query) => query.conditions);
  const filters = conditions.filter(({ state }) => state !== "time");
  const share = filters.filter(({ state }) => state === "read").length / filters.length;
  const lost = countOf(filters.flatMap(({ state, what }) => (state === "lost" ? [what ?? ""] : [])));
  console.log(`\n  ${filters.length} conditions beside ${conditions.length - filters.length} on time, ${(share * 100).toFixed(1)} % read; the rest:\n${table(lost)}`);
  assert.ok(filters.length >= 2_400, `${filters.length} conditions`);
  assert.ok(share >= 0.85, `${share}`);
});

test("makes rules of most queries, and says what it leaves out", () => {
  const results = files.map(({ path, text }) => ({ path, text, result: kql.read?.(text, { file: path }) ?? { rules: [], diagnostics: [] } }));
  const readings = results.flatMap(({ result }) => result.readings ?? []);
  // What a vocabulary does not know of a place or a column is no matter of reading the query.
  const ofVocabulary: readonly string[] = ["place", "places", "column"];
  const exact = readings.filter(({ losses }) => losses.every(({ what }) => ofVocabulary.includes(what))).length;
  const reasons = countOf(readings.flatMap(({ losses }) => [...new Set(losses.map(({ what }) => what))]));
  console.log(`\n  ${readings.length} rules, ${((exact / readings.length) * 100).toFixed(1)} % without a loss in the query; all losses:\n${table(reasons)}`);
  assert.ok(readings.length >= 650, `${readings.length}`);
  assert.ok(exact / readings.length >= 0.4, `${exact}`);
  for (const { path, result, text } of results) {
    assert.is(result.rules.length, result.readings?.length, path);
    for (const { span } of result.diagnostics) assert.ok(span === undefined || (span[0] >= 0 && span[0] <= span[1] && span[1] <= text.length), path);
  }
});

test.run();
