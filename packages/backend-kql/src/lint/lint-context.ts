import type { Fix, Report, Span } from "@isorule/core";
import type { kqlLintDiagnostics } from "./lint-diagnostics.js";

/** What a check of a query is told, and how it reports. */
export interface LintContext {
  /** The text of the query; offsets of its nodes are in it. */
  readonly text: string;
  readonly report: Report<typeof kqlLintDiagnostics>;
  /** A place of the query in its document. */
  readonly place: (span: Span) => Span;
  /** A change of the query, where its text stands in the document as it is. */
  readonly fix: (span: Span, text: string, safe: boolean) => { readonly fix?: Fix };
  /** The kind of a column that all tables hold alike, as far as it is known. */
  readonly kindOf: (column: string) => string | undefined;
}
