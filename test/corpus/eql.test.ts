import { eql } from "@isorule/backend-eql/read";
import { eqlEngine } from "@isorule/backend-eql/engine";
import { sigma } from "@isorule/backend-sigma/read";
import { compilePredicate, mapRule, normalizeRule, type Predicate, type Rule, separatorOf, transpile, type Transpiled, type Vocabulary } from "@isorule/core";
import { parse as parseToml } from "smol-toml";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { corpusFiles } from "../kit/corpus.js";
import { compileEql } from "../kit/elastic-search.js";
import { changedEvents, onBaseFields, witnessEvent } from "../kit/rule-witness.js";

/** Why a rule has no query in any vocabulary. Any other reason is a fault, or news that somebody has to look at. */
const allowedRefusals: Readonly<Record<string, string>> = {
  "map/event-unavailable": "no integration collects the log",
  "map/field-unavailable": "no sensor has the field, or it is analysed text",
  "eql/value-rewritten": "the column holds the value in a form that the condition does not fit",
  "eql/regex-anchor": "Lucene's regular expressions have no word boundary",
  "eql/value-not-for-type": "a text where the index has a number",
  "eql/pattern-too-complex": "more ways to match than Lucene follows",
};

const files = [...corpusFiles("sigma", /^rules[^/]*\/.*\.ya?ml$/), ...corpusFiles("t1505.004/sigma", /\.ya?ml$/)];
const rules = files.flatMap(({ path, text }) => (sigma.read?.(text, { file: path }).rules ?? []).map((rule) => ({ path, rule })));
const ranks = { exact: 0, approximate: 1, dropped: 2 } as const;

interface Said {
  readonly path: string;
  readonly rule: Rule;
  readonly vocabulary: Vocabulary;
  readonly result: Transpiled;
}

/** A rule in the vocabulary that says it best. */
function best({ path, rule }: { readonly path: string; readonly rule: Rule }): Said {
  let found: Said | undefined;
  for (const [name, vocabulary] of Object.entries(eql.vocabularies)) {
    const result = transpile(rule, eql, { vocabulary: name, formats: ["query"] });
    if (found === undefined || ranks[result.fidelity] < ranks[found.result.fidelity]) found = { path, rule, vocabulary, result };
    if (result.fidelity === "exact") break;
  }
  if (found === undefined) throw new Error("there is a vocabulary");
  return { ...found, result: transpile(rule, eql, { vocabulary: found.vocabulary.vocabulary, formats: ["query", "kibana", "toml"] }) };
}

const said = rules.map(best);
const queriesOf = ({ result }: Said): readonly string[] => result.documents.flatMap(({ format, text }) => (format === "query" ? [text] : []));

const test = suite("SigmaHQ: queries of Elastic");

test("nearly every rule is a query, and most queries are exact", () => {
  const withQuery = said.filter((each) => queriesOf(each).length > 0).length;
  const exact = said.filter(({ result }) => result.fidelity === "exact").length;
  const share = (count: number): string => `${((count / files.length) * 100).toFixed(1)} %`;
  console.log(`\n${files.length} files, ${rules.length} rules; with a query ${withQuery} (${share(withQuery)}), exact ${exact} (${share(exact)})`);
  assert.ok(withQuery / files.length >= 0.97);
  assert.ok(exact / files.length >= 0.9);
});

test("a rule without a query has a reason that is known", () => {
  for (const { path, result } of said) {
    if (result.fidelity !== "dropped") continue;
    for (const { code, fidelity } of result.diagnostics) if (fidelity === "dropped") assert.ok(Object.hasOwn(allowedRefusals, code), `${path}: ${code}`);
  }
});

test("every document reads back as its queries", () => {
  for (const each of said) {
    const queries = queriesOf(each).map((text) => text.trimEnd());
    for (const query of queries) compileEql(query);
    for (const { format, text } of each.result.documents) {
      if (format === "toml") assert.is(String((parseToml(text)["rule"] as Readonly<Record<string, unknown>>)["query"]).trim(), queries.find((query) => text.includes(query.split("\n")[0] ?? ""))?.trim(), each.path);
      if (format !== "kibana") continue;
      const imported = text.trimEnd().split("\n").map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
      assert.equal(imported.map(({ query }) => String(query).trim()), queries, each.path);
      for (const { type, language, index } of imported) assert.ok(type === "eql" && language === "eql" && Array.isArray(index) && index.length > 0, each.path);
    }
  }
});

/** How many events are made of one choice among the alternatives of a rule. */
const mostEvents = 12;

test("a query finds the events that its rule matches, and no others", () => {
  let asked = 0;
  const never: string[] = [];
  for (const [place, { path, rule, vocabulary, result }] of said.entries()) {
    // Every other rule of the most common log source is left to other runs.
    if (rule.signals[0]?.event === "process_creation" && place % 2 === 1) continue;
    const [unit, other] = mapRule(normalizeRule(rule), vocabulary, () => undefined).units;
    const signal = unit?.signals[0];
    const query = result.documents.find(({ format }) => format === "query")?.text;
    if (result.fidelity !== "exact" || query === undefined || signal === undefined || other !== undefined || unit?.detection.kind !== "event") continue;
    const search = compileEql(query, vocabulary);
    const leftOut = result.diagnostics.flatMap(({ code, message }) => (code === "eql/place-left-out" ? [/look at (.*?): /.exec(message)?.[1] ?? ""] : []));
    const predicate: Predicate = signal.signal.predicate;
    const base = onBaseFields(predicate, separatorOf(signal.signal.event));
    const events = [0, 1, 2].flatMap((turn) => changedEvents(witnessEvent(signal.signal.event, base, turn)).slice(0, mostEvents));
    const matches = compilePredicate(predicate);
    let found = 0;
    const places = new Set(signal.variants.map(({ name }) => name).filter((name) => !leftOut.includes(name)));
    for (const { place, record, held } of events.flatMap((event) => eqlEngine.store(event, vocabulary))) {
      if (!places.has(place)) continue;
      const expected = matches(held);
      if (expected !== search.fires([record])) {
        assert.unreachable(`${path}: the rule says ${expected} in ${place}\n${query.slice(0, 3000)}\n${JSON.stringify(held.fields)}\n${JSON.stringify(record.values)}`);
      }
      if (expected) found++;
    }
    asked++;
    if (found === 0) never.push(path);
  }
  console.log(`\n${asked} rules asked, ${asked - never.length} of them with an event that matches`);
  assert.ok(asked >= 1_200, `${asked} asked`);
  assert.ok(never.length / asked <= 0.02, `no event made for ${never.join("\n")}`);
});

test.run();
