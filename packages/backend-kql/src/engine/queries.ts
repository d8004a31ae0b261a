import { type Diagnostic, reporter, type Vocabulary } from "@isorule/core";
import { kqlDiagnostics } from "../kql-diagnostics.js";
import { parseKql } from "../parse/parse-kql.js";
import { documentsOf, type QueryDocument } from "../read/documents.js";
import { compileQuery, type KqlCompiledQuery } from "./compile-query.js";

/**
 * The queries of a text, ready to run; none where the text cannot be parsed. The text is a query, several of them, or a
 * document with queries in it.
 *
 * Diagnostics: `kql/syntax`, and those of a document that cannot be read.
 */
export function queriesOf(text: string, options: { readonly file?: string; readonly vocabulary?: Vocabulary }): { readonly queries: readonly KqlCompiledQuery[]; readonly diagnostics: readonly Diagnostic[] } {
  const queries: KqlCompiledQuery[] = [];
  const diagnostics: Diagnostic[] = [];
  const report = reporter(kqlDiagnostics, (diagnostic) => diagnostics.push(diagnostic), options.file);
  for (const document of documentsOf(text, (diagnostic) => diagnostics.push(diagnostic), options.file)) {
    const { faults, statements } = parseKql(document.text);
    for (const { reason, span } of faults) report("kql/syntax", { reason }, { span: placed(document, span) });
    if (faults.length > 0) continue;
    statements.forEach((statement, at) => {
      if (statement.kind === "query") queries.push(compileQuery(statements, at, options.vocabulary, rowTest(document.trigger)));
    });
  }
  return { queries, diagnostics };
}

/** Where a part of a query stands in the document; the whole query where its text is written in another way there. */
function placed({ isVerbatim, span }: QueryDocument, part: readonly [number, number]): readonly [number, number] {
  return isVerbatim ? [span[0] + part[0], span[0] + part[1]] : span;
}

/**
 * Which counts of rows alert: more than none, unless a rule of Microsoft Sentinel says otherwise, as `gt 5`.
 * Manual: https://learn.microsoft.com/azure/sentinel/sentinel-analytic-rules-creation (triggerOperator, triggerThreshold)
 */
function rowTest(trigger: string | undefined): (rows: number) => boolean {
  const [, operator = "gt", threshold = "0"] = /^(\w+) (-?\d+)$/.exec(trigger ?? "") ?? [];
  const wanted = Number(threshold);
  switch (operator) {
    case "lt":
    case "lessthan":
      return (rows) => rows < wanted;
    case "eq":
    case "equal":
      return (rows) => rows === wanted;
    case "ne":
    case "notequal":
      return (rows) => rows !== wanted;
    default:
      return (rows) => rows > wanted;
  }
}
