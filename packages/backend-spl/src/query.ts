import type { Expression } from "@isorule/core";

/**
 * A condition that the `search` command and the WHERE clause of `tstats` can say: two-valued, without regard to case,
 * and `*` is any run of characters.
 */
export type SearchLeaf =
  /** The field is one of the patterns. A `*` in a pattern is a wildcard: an ordinary star cannot be said here. */
  | { readonly kind: "equals"; readonly field: string; readonly patterns: readonly string[] }
  /** The field has a value that is not empty. */
  | { readonly kind: "present"; readonly field: string }
  | { readonly kind: "number"; readonly field: string; readonly operator: NumberOperator; readonly value: number };

/** How a number is compared. */
export type NumberOperator = "=" | "<" | "<=" | ">" | ">=";

/**
 * A condition of the `where` and `eval` commands. Each one is printed so that it is true or false and never null, which
 * is what makes `NOT` mean the plain complement.
 */
export type EvalLeaf =
  /** A regular expression (PCRE) matches somewhere in the value. */
  | { readonly kind: "match"; readonly value: EvalValue; readonly regex: string }
  | { readonly kind: "present"; readonly value: EvalValue }
  | { readonly kind: "number"; readonly value: EvalValue; readonly operator: NumberOperator; readonly number: number }
  | { readonly kind: "cidr"; readonly value: EvalValue; readonly network: string }
  | { readonly kind: "fields"; readonly left: EvalValue; readonly relation: FieldRelation; readonly right: EvalValue; readonly caseSensitive: boolean }
  | { readonly kind: "constant"; readonly value: boolean };

/** How two fields of one event are compared. */
export type FieldRelation = "equals" | "contains" | "startsWith" | "endsWith" | NumberOperator;

/** A value in an eval expression. */
export interface EvalValue {
  /** The expression that gives the value, ready to print: a field name in its quotes, or a call. */
  readonly expression: string;
  /** Whether the field may hold several values. */
  readonly array: boolean;
  /** Whether the value is text of hexadecimal digits behind 0x. */
  readonly hex: boolean;
}

/** Where events come from: raw events by their search terms, or a dataset of a data model. */
export type Source = RawSource | DatasetSource;

/** Raw events. */
export interface RawSource {
  readonly kind: "raw";
  /** Field and values of the base search. */
  readonly terms: readonly Term[];
}

/** A dataset that `tstats` reads. */
export interface DatasetSource {
  readonly kind: "dataset";
  /** Model and dataset: `Endpoint.Processes`. */
  readonly datamodel: string;
  readonly terms: readonly Term[];
  /** The fields that a result shows. */
  readonly show: readonly string[];
}

/** One term of a base search. */
export interface Term {
  readonly field: string;
  readonly values: readonly (string | number)[];
}

/** The conditions of one place: what the base search says, and what a `where` after it says. Both must hold. */
export interface Filter<Place extends Source = Source> {
  readonly source: Place;
  readonly search: readonly Expression<SearchLeaf>[];
  readonly where: readonly Expression<EvalLeaf>[];
  /** The fields of a dataset that the `where` reads. */
  readonly read: readonly string[];
}

/** A value that a branch keeps for the stages after it. */
export interface Assignment {
  readonly name: string;
  /** An eval expression. */
  readonly expression: string;
  /** The field that it reads; undefined for a constant. */
  readonly column: string | undefined;
}

/** One branch of a query over several kinds of events. */
export interface Branch {
  readonly filter: Filter;
  /** Marks the events of the branch: the name of the signal, unique among the steps of the query. */
  readonly step: string;
  /** Whether one event of the branch is a hit by itself. */
  readonly fires: boolean;
  readonly assignments: readonly Assignment[];
}

/** One bound of a measured value. */
export interface Limit {
  readonly operator: ">=" | "<=" | ">" | "<" | "=" | "!=";
  readonly value: number;
}

/** A part of a query that looks at several events. `seconds` is the window, `keys` the fields that tie events together. */
export type Window = {
  readonly keys: readonly string[];
  readonly seconds: number;
} & (
  | { readonly kind: "sequence"; readonly steps: readonly string[] }
  | { readonly kind: "together"; readonly steps: readonly string[] }
  /** The number of events is at least the first number and below the second, and not one of the third. */
  | { readonly kind: "count"; readonly least: number; readonly below: number | undefined; readonly not: readonly number[] }
  /**
   * A function of `streamstats` over the window, such as `dc(value)`, meets every limit. `zero`: it is 0 and not null
   * where no event has a value. `growing`: another event never makes it smaller.
   */
  | { readonly kind: "measure"; readonly function: string; readonly limits: readonly Limit[]; readonly zero: boolean; readonly growing: boolean }
);

/** One search. `part` is empty when it says the whole rule. */
export type SplQuery = { readonly units: readonly string[]; readonly part: string } & SplBody;

/** The skeleton of a search. */
export type SplBody =
  /** One event at a time; every condition is in the base search. */
  | { readonly kind: "search"; readonly filters: readonly Filter<RawSource>[] }
  /** One event at a time of one dataset; several filters have no `where`. */
  | { readonly kind: "dataset"; readonly filters: readonly Filter<DatasetSource>[] }
  /** Several kinds of events, each in its branch, and windows over them. */
  | { readonly kind: "branches"; readonly branches: readonly Branch[]; readonly windows: readonly Window[] };
