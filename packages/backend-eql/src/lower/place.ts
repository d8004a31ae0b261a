import type { MappedVariant, Span, Vocabulary } from "@isorule/core";
import type { EqlCode } from "../diagnostics/eql-diagnostics.js";

/** A reason why a condition cannot be said in EQL, or only nearly; the unit's name is added when it is reported. */
export interface Remark {
  readonly code: EqlCode;
  readonly args: Readonly<Record<string, string | number>>;
  readonly span?: Span | undefined;
}

/** One place of a signal while its condition is lowered, and what was found wrong with it. */
export interface Place {
  readonly variant: MappedVariant;
  /** The event class. */
  readonly event: string;
  /** The `settings` of the vocabulary. */
  readonly settings: NonNullable<Vocabulary["settings"]>;
  /** What makes a query impossible here. */
  readonly faults: Remark[];
  /** What the query says only nearly. */
  readonly notes: Remark[];
}

/** A place without remarks. */
export function placeOf(variant: MappedVariant, event: string, settings: Place["settings"]): Place {
  return { variant, event, settings, faults: [], notes: [] };
}
