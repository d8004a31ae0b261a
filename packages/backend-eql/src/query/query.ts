import type { Expression } from "@isorule/core";
import type { EventSource } from "../lower/event-source.js";

/** A field in a query. */
export interface FieldReference {
  /** The dotted name, not quoted. */
  readonly name: string;
  /** Written `?name`: null, and no error, where no index maps the field. */
  readonly optional: boolean;
}

/** How a field is compared with literals, any one of which suffices. */
export type EqlOperator = ":" | "in~" | "==" | "like" | "regex" | "regex~" | "<" | "<=" | ">" | ">=";

/** What an EQL literal can be. Text is not escaped yet. */
export type EqlLiteral = string | number | boolean;

/** A condition without and, or and not. */
export type EqlLeaf =
  | { readonly kind: "compare"; readonly field: FieldReference; readonly operator: EqlOperator; readonly values: readonly EqlLiteral[] }
  /** `field == null`, or `field != null` when `negated`. */
  | { readonly kind: "null"; readonly field: FieldReference; readonly negated: boolean }
  /** A function that returns true or false: of a field and literals, or of two fields. */
  | { readonly kind: "call"; readonly name: string; readonly fields: readonly FieldReference[]; readonly values: readonly string[] }
  /** `subtract(left, right) < 0`: the order of two number fields. */
  | { readonly kind: "order"; readonly left: FieldReference; readonly right: FieldReference; readonly operator: "==" | "<" | "<=" | ">" | ">=" }
  | { readonly kind: "constant"; readonly value: boolean };

/** A boolean expression of EQL. */
export type EqlExpression = Expression<EqlLeaf>;

/** `category where condition`. */
export interface EventFilter {
  /** A value of event.category, or `any`. */
  readonly category: string;
  readonly condition: EqlExpression;
}

/** One step of a sequence. */
export interface SequenceStep {
  readonly filter: EventFilter;
  /** Keys of this step alone; empty when the whole sequence has the same ones. */
  readonly by: readonly FieldReference[];
  /** How often the step is repeated; 1 is not printed. */
  readonly runs: number;
}

/** A query of EQL, ready to be printed. */
export type EqlQuery = QueryHead & (EventBody | SequenceBody);

/** What every query has. */
export interface QueryHead {
  /** Empty when the query says the whole rule. */
  readonly part: string;
  /** The units that the query says. */
  readonly units: readonly string[];
  /** Where the query looks. */
  readonly sources: readonly EventSource[];
}

/** A query for single events. */
export interface EventBody {
  readonly kind: "event";
  readonly filter: EventFilter;
}

/** A query for events that follow each other. */
export interface SequenceBody {
  readonly kind: "sequence";
  readonly by: readonly FieldReference[];
  /** Milliseconds. */
  readonly within: number;
  readonly steps: readonly SequenceStep[];
}

/** The fields of a leaf. */
export function fieldsOfLeaf(leaf: EqlLeaf): readonly FieldReference[] {
  switch (leaf.kind) {
    case "compare":
    case "null":
      return [leaf.field];
    case "call":
      return leaf.fields;
    case "order":
      return [leaf.left, leaf.right];
    case "constant":
      return [];
  }
}
