import type { Column, MappedVariant, Report, Span } from "@isorule/core";
import type { sigmaDiagnostics } from "../diagnostics.js";

/** Reports to the catalogue of this package. */
export type SigmaReport = Report<typeof sigmaDiagnostics>;

/**
 * What lowering one signal in one place needs to know. Functions that get it return undefined when a part cannot be said;
 * they have reported why, and the whole unit is left out.
 */
export interface LowerContext {
  readonly report: SigmaReport;
  /** The name of the unit, for messages. */
  readonly unit: string;
  /** The name of the signal, for messages. */
  readonly signal: string;
  /** The event class of the signal. */
  readonly event: string;
  readonly variant: MappedVariant;
  /** Where to point when a node has no place of its own. */
  readonly span: Span | undefined;
}

/** The column of a field that a mapped predicate names. */
export function columnOf(context: LowerContext, field: string): Column {
  const column = context.variant.column(field);
  if (column === undefined) throw new Error(`Invariant: ${field} has no column in ${context.variant.name}`);
  return column;
}
