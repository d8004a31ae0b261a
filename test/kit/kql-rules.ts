import { type Detection, type Diagnostic, type Document, type Event, type Predicate, type Rule, transpile, type Vocabulary } from "@isorule/core";
import { kql } from "@isorule/backend-kql/read";
import { parse } from "yaml";
import { kustoErrors } from "./kusto-check.js";
import { type Recorder, tablesWith } from "./kql-rows.js";
import { prepareKql } from "./kql-engine.js";
import type { KqlRow } from "./kql-engine.js";
import type { NullEquality } from "./kql-engine.js";

/** A rule of one signal. */
export function signalRule(event: string, predicate: Predicate): Rule {
  return ruleOf({ a: { event, predicate } }, { kind: "signal", signal: "a" });
}

/** A rule of several signals. */
export function ruleOf(signals: Readonly<Record<string, { readonly event: string; readonly predicate: Predicate }>>, detection: Detection, more: Partial<Rule> = {}): Rule {
  return {
    id: "11111111-2222-4333-8444-555555555555",
    title: "A rule",
    severity: "high",
    signals: Object.entries(signals).map(([name, signal]) => ({ name, ...signal })),
    detection,
    authors: [], attack: [], software: [], dataSources: [], falsePositives: [], tuning: [], tests: [],
    examples: { match: [], ignore: [] }, hunting: [], related: [], references: [], tags: [],
    ...more,
  };
}

/** What a rule becomes; throws when Microsoft's language service minds the query of a document. */
export function printKqlRule(rule: Rule, vocabulary: string | Vocabulary, formats: readonly string[] = ["query"]): { readonly documents: readonly Document[]; readonly diagnostics: readonly Diagnostic[] } {
  const { diagnostics, documents } = transpile(rule, kql, { vocabulary, formats });
  const name = typeof vocabulary === "string" ? vocabulary : vocabulary.vocabulary;
  for (const { format, text } of documents) {
    const errors = kustoErrors(queryIn(format, text), name);
    if (errors.length > 0) throw new Error(`${errors.join("\n")}\n${text}`);
  }
  return { documents, diagnostics };
}

/** The query that a document holds. */
function queryIn(format: string, text: string): string {
  if (format === "sentinel-rule") return (parse(text) as { readonly query: string }).query;
  if (format === "defender-detection") return (JSON.parse(text) as { readonly queryCondition: { readonly queryText: string } }).queryCondition.queryText;
  return text;
}

/** The query of a rule; undefined where the vocabulary cannot say it. */
export function queryOf(rule: Rule, vocabulary: string | Vocabulary): string | undefined {
  return printKqlRule(rule, vocabulary).documents[0]?.text;
}

/** Runs a query on the records that a product makes of events. */
export type QueryRunner = (recorder: Recorder, events: readonly Event[], options?: { readonly nulls?: NullEquality; readonly now?: number }) => readonly KqlRow[];

/** Prepares a query for many lists of events. */
export function runnerOf(query: string, vocabulary: string): QueryRunner {
  const run = prepareKql(query, vocabulary);
  return (recorder, events, options = {}) => run({ tables: tablesWith(vocabulary, events.flatMap((event) => recorder(event) ?? [])), ...options }).rows;
}

/** The rows that a query returns when the product has recorded the events. */
export function rowsOf(query: string, vocabulary: string, recorder: Recorder, events: readonly Event[], nulls: NullEquality = "null"): readonly KqlRow[] {
  return runnerOf(query, vocabulary)(recorder, events, { nulls });
}
