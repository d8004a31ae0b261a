import { eql } from "@isorule/backend-eql/read";
import { kql } from "@isorule/backend-kql/read";
import { sigma } from "@isorule/backend-sigma/read";
import { spl } from "@isorule/backend-spl/read";
import type { Backend } from "@isorule/core";
import fc from "fast-check";
import { parse } from "smol-toml";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parseDocument } from "yaml";
import { corpusFiles } from "../kit/corpus.js";
import { assertTokens, coverage } from "../kit/highlight.js";

/** The value of a key of YAML, where it is a text. */
function yamlText(text: string, ...keys: readonly string[]): readonly string[] {
  const document = parseDocument(text, { uniqueKeys: false });
  return document.errors.length > 0 ? [] : keys.map((key) => document.get(key)).filter((value) => typeof value === "string");
}

/** A query of EQL or of Kibana's query language; other languages are none of the backend. */
function tomlQuery(text: string): readonly string[] {
  const { rule = {} } = parse(text) as { readonly rule?: { readonly language?: string; readonly query?: string } };
  return (rule.language === "eql" || rule.language === "kuery") && rule.query !== undefined ? [rule.query] : [];
}

interface Language {
  readonly name: string;
  readonly backend: Backend;
  /** Files whole, as they are shown in a review. */
  readonly documents: readonly string[];
  /** The queries in them, by themselves. */
  readonly queries: readonly string[];
}

const texts = (folder: string, pattern: RegExp): readonly string[] => corpusFiles(folder, pattern).map(({ text }) => text);
const toml = texts("elastic", /\.toml$/);
const searches = texts("splunk/detections", /\.ya?ml$/);
const hunts = texts("kusto", /\.ya?ml$/);

const languages: readonly Language[] = [
  { name: "EQL and KQL of Kibana", backend: eql, documents: toml, queries: toml.flatMap(tomlQuery) },
  { name: "SPL", backend: spl, documents: searches, queries: searches.flatMap((text) => yamlText(text, "search")) },
  { name: "KQL", backend: kql, documents: hunts, queries: [...hunts.flatMap((text) => yamlText(text, "query")), ...texts("kusto", /\.kql$/)] },
  { name: "Sigma", backend: sigma, documents: [], queries: texts("sigma/rules", /\.ya?ml$/) },
];

/** All but characters that mean nothing in a language, which queries have by mistake: numbers alone are more than the rest. */
const enough = 0.995;

const test = suite("public rules: highlight");

for (const { backend, documents, name, queries } of languages) {
  test(`${name}: nearly all of every query is in a token`, () => {
    let covered = 0;
    let all = 0;
    for (const text of queries) {
      const tokens = backend.highlight?.(text) ?? [];
      assertTokens(text, tokens);
      const counts = coverage(text, tokens);
      covered += counts.covered;
      all += counts.all;
    }
    process.stdout.write(`(${queries.length} queries, ${((covered / all) * 100).toFixed(2)} %) `);
    assert.ok(queries.length >= 200 && covered / all >= enough, `${covered} of ${all}`);
    for (const text of documents) assertTokens(text, backend.highlight?.(text) ?? []);
  });

  test(`${name}: a query that was changed anywhere has tokens in order, without overlap, inside of it`, () => {
    fc.assert(
      fc.property(fc.constantFrom(...queries), fc.nat(), fc.nat(40), fc.constantFrom("", '"', "'", "`", "|", "(", "]", "\\", "\n", "/*", "```", "\u0000"), (query, at, length, put) => {
        const from = at % (query.length + 1);
        const text = query.slice(0, from) + put + query.slice(from + length);
        assertTokens(text, backend.highlight?.(text) ?? []);
      }),
      { numRuns: 300 },
    );
  });
}

test.run();
