import type { Predicate, Span } from "@isorule/core";
import { constant } from "./predicates.js";

/** What a field or an expression holds, as far as the model can say it. */
export type Simple = NativeField | TextValue | NumberValue | NullValue | OpaqueValue | GroupedValue | MeasureValue;

/** A column of the events, or an expression over such under its canonical text. */
export interface NativeField {
  readonly kind: "field";
  readonly name: string;
  /** The case that its letters were put into. */
  readonly fold: "none" | "lower" | "upper";
  /** Whether it was read as a number: what is no number is missing. */
  readonly numeric: boolean;
  /** Whether it is known to be there, so that its tests are true or false and not neither. */
  readonly present: boolean;
  /** A text that stands for a missing value, so that the field itself is never equal to it. */
  readonly filler: string | undefined;
}

/** A text that is the same for all events. */
export interface TextValue {
  readonly kind: "text";
  readonly text: string;
}

/** A number that is the same for all events. */
export interface NumberValue {
  readonly kind: "number";
  readonly value: number;
}

/** Nothing. */
export interface NullValue {
  readonly kind: "null";
}

/** Something that is not looked into: captures, lookups, times. A condition on it is a loss. */
export interface OpaqueValue {
  readonly kind: "opaque";
  readonly what: string;
  readonly reason: string;
}

/** All values of an expression over the events of a group: `values(x)`. */
export interface GroupedValue {
  readonly kind: "grouped";
  readonly inner: Value;
  /** The function or command that put them together: `values`, `latest`, `mvexpand`. */
  readonly by: string;
}

/** A number that is taken of the events of a group: `count`, `dc(x)`. */
export interface MeasureValue {
  readonly kind: "measure";
  readonly function: "count" | "distinct" | "sum" | "avg" | "percentile";
  readonly percentile: number | undefined;
  /** What is counted or added up; undefined for a plain count. */
  readonly of: Value | undefined;
  /** The fields of the BY clause, with the values that they had. */
  readonly by: readonly Value[];
  /** Milliseconds of a fixed piece of time that groups are cut into. */
  readonly bin: number | undefined;
}

/** One of the values that an expression may have. */
export interface Case {
  readonly when: Predicate;
  readonly value: Simple;
}

/** The value of an expression: exactly one case holds for each event. */
export interface Value {
  readonly cases: readonly Case[];
  /** The canonical text of the expression over columns; undefined where it is none over one event. */
  readonly text: string | undefined;
}

/** The value without conditions. */
export function only(value: Simple, text?: string): Value {
  return { cases: [{ when: constant(true), value }], text };
}

/** A column. */
export function nativeField(name: string): NativeField {
  return { kind: "field", name, fold: "none", numeric: false, present: false, filler: undefined };
}

/** Something that is not looked into. */
export function opaque(what: string, reason: string): Value {
  return only({ kind: "opaque", what, reason });
}

/** The value where there is one case only. */
export function singleOf(value: Value | undefined): Simple | undefined {
  return value?.cases.length === 1 ? value.cases[0]?.value : undefined;
}

/** What the names in a stage of a search stand for. */
export interface Environment {
  readonly known: ReadonlyMap<string, Value>;
  /** What a name stands for that is not known: the column of that name, nothing, or something that is not looked into. */
  readonly other: "column" | Value;
  /** What columns are called beside their names here: the data set before the names of a data model. */
  readonly prefix?: string;
}

/** The environment of raw events: each name is a column. */
export const rawEnvironment: Environment = { known: new Map(), other: "column" };

/** What a name stands for. */
export function lookUp(environment: Environment, name: string, columnText: (name: string) => string): Value {
  const known = environment.known.get(name);
  if (known !== undefined) return known;
  if (environment.other !== "column") return environment.other;
  const column = environment.prefix === undefined || name.startsWith(environment.prefix) || name.startsWith("_") ? name : environment.prefix + name;
  return only(nativeField(column), columnText(column));
}

/** The environment with other values for some names. */
export function assigned(environment: Environment, values: Iterable<readonly [string, Value]>): Environment {
  const known = new Map(environment.known);
  for (const [name, value] of values) known.set(name, value);
  return { ...environment, known };
}

/** A place in the source, for nodes that have one. */
export type Placed = { readonly span: Span };
