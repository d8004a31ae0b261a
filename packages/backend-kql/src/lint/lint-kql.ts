import { type Diagnostic, oncePer, type ReadOptions, reporter, type Span, type Vocabulary } from "@isorule/core";
import { parseKql } from "../parse/parse-kql.js";
import type { KqlPipe, KqlStatement } from "../parse/tree.js";
import { documentsOf, type QueryDocument } from "../read/documents.js";
import { tablesOf } from "../read/vocabulary-tables.js";
import { lintCall, lintComparison } from "./lint-comparison.js";
import type { LintContext } from "./lint-context.js";
import { kqlLintDiagnostics } from "./lint-diagnostics.js";
import { lintPipe } from "./lint-pipe.js";
import { isPipe, type KqlNode, nodesOf } from "./walk-tree.js";

/** The most queries of one text, and findings of one query. */
const mostQueries = 1_000;
const mostFindings = 500;

/**
 * What is dubious in the queries of a text, whatever document it is. Texts that are no queries are passed over; what cannot be
 * parsed is the reader's to tell. Never throws for any input.
 *
 * Diagnostics: `kql/lint-*`. A finding has a `fix` where the query stands in the text as it is.
 *
 * @param vocabularies tell which columns are texts, numbers, booleans or points in time
 * @example lintKql("DeviceEvents | where FileName == 'cmd.exe'", vocabularies).map(({ code }) => code) // ["kql/lint-case", "kql/lint-no-time"]
 */
export function lintKql(text: string, vocabularies: readonly Vocabulary[], { file }: Pick<ReadOptions, "file"> = {}): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const kinds = vocabularies.map(kindsOf);
  const kindOf = (column: string): string | undefined => {
    const [first, ...others] = new Set(kinds.flatMap((each) => each.get(column) ?? []));
    return others.length === 0 ? first : undefined;
  };
  for (const document of documentsOf(text, () => undefined, file).slice(0, mostQueries)) lintDocument(document, file, kindOf, found);
  return found;
}

function lintDocument(document: QueryDocument, file: string | undefined, kindOf: LintContext["kindOf"], found: Diagnostic[]): void {
  const { statements } = parseKql(document.text);
  const nodes = nodesOf(statements);
  if (!nodes.some(({ node }) => isPipe(node) && node.operators.some(({ kind }) => kind !== "other"))) return;
  const [start] = document.span;
  const most = found.length + mostFindings;
  const sink = (diagnostic: Diagnostic): void => {
    if (found.length < most) found.push(diagnostic);
  };
  const place = ([from, to]: Span): Span => (document.isVerbatim ? [start + from, start + to] : document.span);
  const context: LintContext = {
    text: document.text,
    report: reporter(kqlLintDiagnostics, sink, file),
    place,
    fix: (span, text, safe) => (document.isVerbatim ? { fix: { span: place(span), text, safe } } : {}),
    kindOf,
  };
  const negated = new Set<KqlNode>();
  for (const { node, parent } of nodes) {
    if (parent?.kind === "call" && parent.name === "not") negated.add(node);
    if (isPipe(node)) lintPipe(node, context);
    else if (node.kind === "call") lintCall(node, context);
    else if (node.kind === "comparison" || node.kind === "membership") lintComparison(node, negated.has(node), context);
  }
  lintRepeated(nodes.map(({ node }) => node), context);
  if (document.isVerbatim && document.lookBack === undefined) lintTime(statements, nodes.map(({ node }) => node), context);
}

/** How often a value may be taken out of JSON. */
const mostRepeated = 3;

/** `tostring(a.b.c)` of the same path, many times in one query. */
function lintRepeated(nodes: readonly KqlNode[], { place, report, text }: LintContext): void {
  const places = new Map<string, Span[]>();
  for (const node of nodes) {
    if (node.kind !== "call" || node.name !== "tostring" || node.arguments.length !== 1) continue;
    const value = node.arguments[0]?.value;
    if (value?.kind !== "member" && value?.kind !== "element") continue;
    const written = text.slice(...node.span).replace(/\s+/g, "");
    const known = places.get(written);
    if (known === undefined) places.set(written, [node.span]);
    else known.push(node.span);
  }
  for (const [value, spans] of places) {
    const third = spans[mostRepeated - 1];
    if (third !== undefined) report("kql/lint-repeated", { value: value.length > 80 ? `${value.slice(0, 80)}...` : value, count: spans.length }, { span: place(third) });
  }
}

/** Columns of time, with what begins like a function of time. */
const timeColumn = /^(?:Timestamp|TimeGenerated|.*(?:Time|Date|time))$/;
const timeFunction = /^(?:ago|now|startof|endof|datetime|todatetime|ingestion_time|bin_at)/;

/** Whether a query says when, anywhere. */
function lintTime(statements: readonly KqlStatement[], nodes: readonly KqlNode[], { place, report }: LintContext): void {
  const namesTime = nodes.some((node) => {
    if (node.kind === "datetime" || (node.kind === "call" && timeFunction.test(node.name))) return true;
    const tested = node.kind === "comparison" || node.kind === "between" ? node.left : undefined;
    return tested?.kind === "name" && timeColumn.test(tested.name);
  });
  if (namesTime) return;
  const defined = new Set(statements.flatMap((statement) => (statement.kind === "let" || statement.kind === "letFunction" ? [statement.name] : [])));
  const first = nodes.find((node): node is KqlPipe => isPipe(node) && node.source?.kind === "name" && !defined.has(node.source.name) && node.operators.some(({ kind }) => kind === "where"));
  if (first?.source?.kind !== "name") return;
  // Tables without events keep the present state.
  if (/^(?:IdentityInfo|DeviceInfo|DeviceTvm|Exposure|Resources)/.test(first.source.name)) return;
  const column = /^(?:Device|Email|Url|Alert|Identity|CloudApp|EntraId|AADSignInEventsBeta)/.test(first.source.name) ? "Timestamp" : "TimeGenerated";
  report("kql/lint-no-time", { table: first.source.name, column }, { span: place(first.source.span) });
}

/** Columns to the kinds that tables of a vocabulary hold them as. */
const kindsOf = oncePer((vocabulary: Vocabulary): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, readonly string[]>();
  for (const { kinds } of tablesOf(vocabulary).values()) {
    for (const [column, kind] of kinds) found.set(column, [...new Set([...(found.get(column) ?? []), kind])]);
  }
  return found;
});
