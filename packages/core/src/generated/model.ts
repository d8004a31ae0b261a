// Written by packages/codegen from schemas/rule.schema.json. Do not edit: run `npm run generate`.

/** A value of a field: text, number or boolean. */
export type Scalar = string | number | boolean;

/** What an event holds in a field: a value, a list of values, or null for absent. */
export type FieldValue = string | number | boolean | null | readonly (string | number | boolean)[];

/** Where the node was read: start and end offset in the source text. */
export type Span = readonly [number, number];

/** How a comparison compares. */
export type Operator = "equals" | "contains" | "startsWith" | "endsWith" | "like" | "regex" | "cidr" | "lt" | "lte" | "gt" | "gte";

/** How a comparison of two fields compares. */
export type FieldOperator = "equals" | "contains" | "startsWith" | "endsWith" | "lt" | "lte" | "gt" | "gte";

/** A boolean tree of comparisons on one event. */
export type Predicate = And | Or | Not | Comparison | FieldComparison | Exists | Keyword | Constant;

/** True when every operand is. */
export interface And {
  readonly kind: "and";
  readonly operands: readonly Predicate[];
  readonly span?: Span;
}

/** True when at least one operand is. */
export interface Or {
  readonly kind: "or";
  readonly operands: readonly Predicate[];
  readonly span?: Span;
}

/** The plain complement of its operand. */
export interface Not {
  readonly kind: "not";
  readonly operand: Predicate;
  readonly span?: Span;
}

/** A field compared with values, any one of which suffices. False when the field is absent. */
export interface Comparison {
  readonly kind: "comparison";
  readonly field: string;
  readonly operator: Operator;
  readonly values: readonly Scalar[];
  readonly caseSensitive: boolean;
  readonly multiline?: boolean;
  readonly dotAll?: boolean;
  readonly span?: Span;
}

/** A field compared with another field of the same event. False when either is absent. */
export interface FieldComparison {
  readonly kind: "fieldComparison";
  readonly field: string;
  readonly operator: FieldOperator;
  readonly other: string;
  readonly caseSensitive: boolean;
  readonly span?: Span;
}

/** True when the field is present and not empty. */
export interface Exists {
  readonly kind: "exists";
  readonly field: string;
  readonly span?: Span;
}

/** True when some text value of the event contains one of the texts. */
export interface Keyword {
  readonly kind: "keyword";
  readonly values: readonly string[];
  readonly caseSensitive: boolean;
  readonly span?: Span;
}

/** Always true or always false. */
export interface Constant {
  readonly kind: "constant";
  readonly value: boolean;
  readonly span?: Span;
}

/** One bound of a threshold. */
export interface Bound {
  readonly operator: "gt" | "gte" | "lt" | "lte" | "eq" | "neq";
  readonly value: number;
}

/** How signals combine. */
export type Detection = SignalUse | AnyOf | AllOf | Sequence | Together | Count | Distinct | Aggregate;

/** Fires on every event that the signal matches. */
export interface SignalUse {
  readonly kind: "signal";
  readonly signal: string;
  readonly span?: Span;
}

/** Fires when at least one operand does. */
export interface AnyOf {
  readonly kind: "any";
  readonly operands: readonly Detection[];
  readonly span?: Span;
}

/** Fires on an event that every operand matches: operands are signals, any or all. */
export interface AllOf {
  readonly kind: "all";
  readonly operands: readonly Detection[];
  readonly span?: Span;
}

/** Fires when the steps happen one strictly after the other, the last at most `within` after the first, with equal `by` values. */
export interface Sequence {
  readonly kind: "sequence";
  /** The key fields; those of the first step where `keys` says that steps have others. */
  readonly by: readonly string[];
  /** The key fields of each step, as many as in `by`, where they are not the same in all steps. */
  readonly keys?: readonly (readonly string[])[];
  /** Milliseconds. */
  readonly within: number;
  readonly steps: readonly string[];
  readonly span?: Span;
}

/** Fires when every step happens within one window, in any order, with equal `by` values. */
export interface Together {
  readonly kind: "together";
  /** The key fields; those of the first step where `keys` says that steps have others. */
  readonly by: readonly string[];
  /** The key fields of each step, as many as in `by`, where they are not the same in all steps. */
  readonly keys?: readonly (readonly string[])[];
  /** Milliseconds. */
  readonly within: number;
  readonly steps: readonly string[];
  readonly span?: Span;
}

/** Fires when the number of events in a window that ends at one of them meets the threshold. */
export interface Count {
  readonly kind: "count";
  readonly of: readonly string[];
  readonly by: readonly string[];
  /** Milliseconds. */
  readonly within: number;
  readonly threshold: readonly Bound[];
  readonly span?: Span;
}

/** Fires when the number of different values of a field in a window meets the threshold. */
export interface Distinct {
  readonly kind: "distinct";
  readonly of: readonly string[];
  readonly field: string;
  readonly by: readonly string[];
  /** Milliseconds. */
  readonly within: number;
  readonly threshold: readonly Bound[];
  readonly span?: Span;
}

/** Fires when a sum, average or percentile of a number field in a window meets the threshold. */
export interface Aggregate {
  readonly kind: "aggregate";
  readonly of: readonly string[];
  readonly field: string;
  readonly function: "sum" | "avg" | "percentile";
  readonly percentile?: number;
  readonly by: readonly string[];
  /** Milliseconds. */
  readonly within: number;
  readonly threshold: readonly Bound[];
  readonly span?: Span;
}

/** The operators of a comparison, in the order of the schema. */
export const operators = ["equals", "contains", "startsWith", "endsWith", "like", "regex", "cidr", "lt", "lte", "gt", "gte"] as const;

/** The operators of a comparison of two fields, in the order of the schema. */
export const fieldOperators = ["equals", "contains", "startsWith", "endsWith", "lt", "lte", "gt", "gte"] as const;

/** The kinds of predicate nodes, in the order of the schema. */
export const predicateKinds = ["and", "or", "not", "comparison", "fieldComparison", "exists", "keyword", "constant"] as const;

/** One function for each kind of predicate. */
export type PredicateVisitor<Result> = { readonly [Kind in Predicate["kind"]]: (node: Extract<Predicate, { kind: Kind }>) => Result };

/** Calls the visitor's function for the node's kind. */
export function visitPredicate<Result>(node: Predicate, visitor: PredicateVisitor<Result>): Result {
  return (visitor[node.kind] as (node: Predicate) => Result)(node);
}

/** Whether the predicate is of the kind `and`. */
export function isAnd(node: Predicate): node is And {
  return node.kind === "and";
}

/** Whether the predicate is of the kind `or`. */
export function isOr(node: Predicate): node is Or {
  return node.kind === "or";
}

/** Whether the predicate is of the kind `not`. */
export function isNot(node: Predicate): node is Not {
  return node.kind === "not";
}

/** Whether the predicate is of the kind `comparison`. */
export function isComparison(node: Predicate): node is Comparison {
  return node.kind === "comparison";
}

/** Whether the predicate is of the kind `fieldComparison`. */
export function isFieldComparison(node: Predicate): node is FieldComparison {
  return node.kind === "fieldComparison";
}

/** Whether the predicate is of the kind `exists`. */
export function isExists(node: Predicate): node is Exists {
  return node.kind === "exists";
}

/** Whether the predicate is of the kind `keyword`. */
export function isKeyword(node: Predicate): node is Keyword {
  return node.kind === "keyword";
}

/** Whether the predicate is of the kind `constant`. */
export function isConstant(node: Predicate): node is Constant {
  return node.kind === "constant";
}

/** The kinds of detection nodes, in the order of the schema. */
export const detectionKinds = ["signal", "any", "all", "sequence", "together", "count", "distinct", "aggregate"] as const;

/** One function for each kind of detection. */
export type DetectionVisitor<Result> = { readonly [Kind in Detection["kind"]]: (node: Extract<Detection, { kind: Kind }>) => Result };

/** Calls the visitor's function for the node's kind. */
export function visitDetection<Result>(node: Detection, visitor: DetectionVisitor<Result>): Result {
  return (visitor[node.kind] as (node: Detection) => Result)(node);
}

/** Whether the detection is of the kind `signal`. */
export function isSignalUse(node: Detection): node is SignalUse {
  return node.kind === "signal";
}

/** Whether the detection is of the kind `any`. */
export function isAnyOf(node: Detection): node is AnyOf {
  return node.kind === "any";
}

/** Whether the detection is of the kind `all`. */
export function isAllOf(node: Detection): node is AllOf {
  return node.kind === "all";
}

/** Whether the detection is of the kind `sequence`. */
export function isSequence(node: Detection): node is Sequence {
  return node.kind === "sequence";
}

/** Whether the detection is of the kind `together`. */
export function isTogether(node: Detection): node is Together {
  return node.kind === "together";
}

/** Whether the detection is of the kind `count`. */
export function isCount(node: Detection): node is Count {
  return node.kind === "count";
}

/** Whether the detection is of the kind `distinct`. */
export function isDistinct(node: Detection): node is Distinct {
  return node.kind === "distinct";
}

/** Whether the detection is of the kind `aggregate`. */
export function isAggregate(node: Detection): node is Aggregate {
  return node.kind === "aggregate";
}
