import { type Diagnostic, type NativeRule, type Predicate, type ReadDocumentResult, type ReadOptions, type ReadRule, reporter, type Span, unmapRule, type Vocabulary } from "@isorule/core";
import { kqlDiagnostics } from "../kql-diagnostics.js";
import { lexKql } from "../parse/lex.js";
import { documentsOf, type QueryDocument } from "./documents.js";
import { readQueries, type ReadQuery } from "./read-query.js";
import { kqlHooks } from "./undo-column.js";

/** What a caller may say of a document. */
export interface ReadKqlOptions extends Pick<ReadOptions, "file" | "prefer"> {
  /** Whose names are read backwards; the one that knows most of the events is taken. */
  readonly vocabularies: readonly Vocabulary[];
}

/** The most queries of one text. */
const mostQueries = 1_000;

/**
 * Reads a document: plain queries, Markdown with queries between fences, an analytics rule of Microsoft Sentinel (YAML or
 * ARM), a custom detection of Microsoft Defender (JSON). The content tells which. Never throws for any input.
 *
 * Diagnostics: `kql/syntax`, `kql/no-query`, `kql/too-many-queries`, `yaml/*`, and `query/*` for what a rule does not say.
 *
 * @example readKql("DeviceProcessEvents | where FileName =~ 'cmd.exe'", { vocabularies: [defenderXdr] }).rules
 */
export function readKql(text: string, { file, prefer, vocabularies }: ReadKqlOptions): ReadDocumentResult {
  const diagnostics: Diagnostic[] = [];
  const sink = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic);
  const report = reporter(kqlDiagnostics, sink, file);
  const documents = documentsOf(text, sink, file);
  if (documents.length > mostQueries) report("kql/too-many-queries", { most: mostQueries }, { span: (documents[mostQueries] as QueryDocument).span });
  const readings: ReadRule[] = [];
  let count = 0;
  for (const document of documents.slice(0, mostQueries)) {
    const { parsed, queries } = readQueries(document.text, vocabularies, document.lookBack);
    const place = placeIn(document);
    const [fault] = parsed.faults;
    if (fault !== undefined && !hasPipe(document.text, queries) && !isMeantAsQuery(document)) {
      report("kql/no-query", {}, { span: document.span });
      continue;
    }
    for (const each of parsed.faults) report("kql/syntax", { reason: each.reason }, { span: place(each.span), help: each.help });
    for (const query of queries) {
      if (++count > mostQueries) break;
      const native = nativeRule(query, document, fault !== undefined, place);
      const read = unmapRule(native, vocabularies, kqlHooks, sink, { ...(file === undefined ? {} : { file }), ...(prefer === undefined ? {} : { prefer }) });
      if (read !== undefined) readings.push(read);
    }
  }
  return { rules: readings.map(({ rule }) => rule), diagnostics, readings };
}

/** Whether a text with faults is a query all the same: it has a pipe behind which an operator was read. */
function hasPipe(text: string, queries: readonly ReadQuery[]): boolean {
  return text.includes("|") && queries.some(({ conditions, rule }) => conditions.length > 0 || rule.signals.some(({ predicate }) => predicate.kind !== "constant"));
}

/** Whether a text that cannot be parsed is a query all the same: the document says so, or it begins with a table and a pipe or with `let`. */
function isMeantAsQuery({ isFenced, isVerbatim, text }: QueryDocument): boolean {
  if (isFenced === true) return false;
  if (!isVerbatim) return true;
  const [first, second, third] = lexKql(text).tokens;
  if (first?.kind !== "name" || second === undefined) return false;
  if (second.kind === "mark" && second.text === "|") return true;
  return first.text === "let" && second.kind === "name" && third?.kind === "mark" && third.text === "=";
}

/** Where a place of the query is in the document. The places of a text in quotes are those of all of it. */
function placeIn({ isVerbatim, span }: QueryDocument): (inner: Span) => Span {
  return isVerbatim ? ([from, to]) => [span[0] + from, span[0] + to] : () => span;
}

function nativeRule({ rule }: ReadQuery, document: QueryDocument, hasFaults: boolean, place: (span: Span) => Span): NativeRule {
  const losses = rule.losses.map(({ span, ...loss }) => ({ ...loss, ...(span === undefined ? {} : { span: place(span) }) }));
  if (hasFaults && !losses.some(({ what }) => what === "syntax")) losses.push({ what: "syntax", reason: "A part of the query cannot be parsed.", fidelity: "approximate", span: document.span });
  if (document.trigger !== undefined) losses.push({ what: "trigger", reason: `The document alerts on a number of rows (${document.trigger}), which the rule does not say.`, fidelity: "approximate", span: document.span });
  return {
    about: document.about,
    signals: rule.signals.map(({ name, predicate, span }) => ({ name, predicate: placed(predicate, place), ...(span === undefined ? {} : { span: place(span) }) })),
    detection: rule.detection,
    losses,
  };
}

/** The predicate with the places of the document. */
function placed(node: Predicate, place: (span: Span) => Span): Predicate {
  const span = node.span === undefined ? {} : { span: place(node.span) };
  if (node.kind === "and" || node.kind === "or") return { ...node, ...span, operands: node.operands.map((operand) => placed(operand, place)) };
  return node.kind === "not" ? { ...node, ...span, operand: placed(node.operand, place) } : { ...node, ...span };
}
