import type { Fix, Report, Span } from "@isorule/core";
import type { splLintDiagnostics } from "./lint-diagnostics.js";

/** What the checks of one search share. */
export interface LintContext {
  readonly report: Report<typeof splLintDiagnostics>;
  /** The search as Splunk gets it. */
  readonly text: string;
  /** Offsets of the search to offsets of the document. */
  readonly place: (span: Span) => Span;
  /** The document. */
  readonly source: string;
}

/** What is known of the fields in a pipeline. */
export interface LintFields {
  /** Names that commands make, or of which only rows with a value are left. */
  readonly there: ReadonlySet<string>;
  /** Names whose values have letters of one case only. */
  readonly folded: ReadonlySet<string>;
}

/** Whether a part was written here: what a macro brought in is a matter of the macro, whose call has its place. */
export function isWritten(span: Span, { text }: LintContext): boolean {
  return text[span[0]] !== "`";
}

/** The text of a part, cut off where it is long. */
export function shown(text: string): string {
  const plain = text.replace(/\s+/g, " ").trim();
  return plain.length > 60 ? `${plain.slice(0, 60)}…` : plain;
}

/**
 * A change of the document. None where the document writes the part in another way, in which a plain text may not stand.
 */
export function fixAt(span: Span, text: string, safe: boolean, context: LintContext): { readonly fix?: Fix } {
  const place = context.place(span);
  if (context.source.slice(...place) !== context.text.slice(...span)) return {};
  return { fix: { span: place, text, safe } };
}
