import type { Diagnostic, Vocabulary } from "@isorule/core";
import { parseKql } from "../parse/parse-kql.js";
import { splitQueries } from "../read/split-queries.js";
import { compileQuery, type KqlCompiledQuery } from "./compile-query.js";

/** The queries of a text, ready to run; none where the text cannot be parsed. */
export function queriesOf(text: string, options: { readonly file?: string; readonly vocabulary?: Vocabulary }): { readonly queries: readonly KqlCompiledQuery[]; readonly diagnostics: readonly Diagnostic[] } {
  const queries: KqlCompiledQuery[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const part of splitQueries(text)) {
    const { faults, statements } = parseKql(part.text);
    for (const { reason, span } of faults) {
      diagnostics.push({
        code: "kql/syntax", severity: "error", message: `The query cannot be parsed here: ${reason}.`, span: [span[0] + part.span[0], span[1] + part.span[0]],
        ...(options.file === undefined ? {} : { file: options.file }),
      });
    }
    if (faults.length > 0) continue;
    statements.forEach((statement, at) => {
      if (statement.kind === "query") queries.push(compileQuery(statements, at, options.vocabulary));
    });
  }
  return { queries, diagnostics };
}
