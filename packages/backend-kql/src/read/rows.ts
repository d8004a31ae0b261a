import type { Bound, NativeLoss, Predicate, Span } from "@isorule/core";
import type { KqlExpression } from "../parse/tree.js";
import type { EventData } from "./event-data.js";
import type { Definition, Names } from "./inline-names.js";
import type { ColumnKind, ReadCondition } from "./read-condition.js";

/** Events of one table with the conditions on them. */
export interface Branch {
  /** Undefined: any table, as in `search`. A pattern holds `*`. */
  readonly table: string | undefined;
  /** Set where the rows are no events but a list from elsewhere: what it is. */
  readonly foreign?: string;
  readonly conditions: readonly Predicate[];
  /** The columns that operators have made. */
  readonly columns: ReadonlyMap<string, Definition>;
  /** The operator that kept so many of the rows, or one of those that are alike. */
  readonly cut?: string;
}

/** What a `summarize` makes of a column. */
export type Aggregate =
  | { readonly kind: "count"; readonly condition: KqlExpression | undefined }
  | { readonly kind: "distinct"; readonly field: KqlExpression; readonly condition: KqlExpression | undefined }
  | { readonly kind: "aggregate"; readonly field: KqlExpression; readonly function: "sum" | "avg" | "percentile"; readonly percentile?: number }
  /** A value of one of the events of the group, or all of them: a condition on it is near one on the events. */
  | { readonly kind: "value"; readonly node: KqlExpression; readonly what: string }
  | { readonly kind: "other"; readonly what: string };

/** Groups of events, behind `summarize`. */
export interface Group {
  readonly aggregates: ReadonlyMap<string, Aggregate>;
  readonly by: readonly KqlExpression[];
  /** The width of a `bin` of the time among the keys, in milliseconds. */
  readonly bin: number | undefined;
  readonly span: Span;
}

/** Rows that are events of tables, in any of several ways. */
export interface EventRows {
  readonly kind: "events";
  /** The name of a `let`, if any. */
  readonly name: string | undefined;
  readonly branches: readonly Branch[];
  readonly group: Group | undefined;
  /** An operator that added columns of which nobody here knows the names: a condition may be about one of them. */
  readonly mixed?: string;
}

/** What fires by several events. Keys are native names, one list for each step where they differ. */
export type Window =
  | { readonly kind: "sequence"; readonly steps: readonly EventRows[]; readonly keys: readonly (readonly string[])[]; readonly within: number }
  | { readonly kind: "together"; readonly steps: readonly EventRows[]; readonly keys: readonly (readonly string[])[]; readonly within: number }
  | { readonly kind: "count"; readonly of: readonly EventRows[]; readonly by: readonly string[]; readonly within: number; readonly threshold: readonly Bound[] }
  | { readonly kind: "distinct"; readonly of: readonly EventRows[]; readonly by: readonly string[]; readonly field: string; readonly within: number; readonly threshold: readonly Bound[] }
  | { readonly kind: "aggregate"; readonly of: readonly EventRows[]; readonly by: readonly string[]; readonly field: string; readonly function: "sum" | "avg" | "percentile"; readonly percentile?: number; readonly within: number; readonly threshold: readonly Bound[] };

/** Rows of any kind. */
export type Rows =
  | EventRows
  | { readonly kind: "window"; readonly window: Window; readonly span: Span }
  | { readonly kind: "any"; readonly parts: readonly Rows[] }
  /** Rows that are no events, such as a list from elsewhere. */
  | { readonly kind: "opaque"; readonly what: string; readonly span: Span };

/** What reading a query collects. */
export interface QueryContext {
  readonly lose: (loss: NativeLoss) => void;
  readonly note: (condition: ReadCondition) => void;
  /** The longest look-back of a condition on time, in milliseconds. */
  readonly window: (milliseconds: number) => void;
  readonly lookBack: () => number | undefined;
  readonly typeOf: (table: string | undefined, column: string) => ColumnKind | undefined;
  readonly dataOf: (table: string | undefined) => EventData | undefined;
  /** Takes some of what one query may cost; false where it is used up. */
  readonly spend: (amount: number) => boolean;
  /** Rows of `let`s that were read before. */
  readonly known: Map<KqlExpression, Rows>;
}

/** The names that an expression over the rows of a branch can use. */
export function namesOf(branch: Branch, scope: Names["scope"]): Names {
  return { columns: branch.columns, scope };
}

/** One rows' branches with something done to each. */
export function mapBranches(rows: EventRows, change: (branch: Branch) => Branch): EventRows {
  return { ...rows, branches: rows.branches.map(change) };
}

/** All events among the rows. */
export function eventsOf(rows: Rows): readonly EventRows[] {
  if (rows.kind === "events") return [rows];
  return rows.kind === "any" ? rows.parts.flatMap(eventsOf) : [];
}
