import type { Span } from "@isorule/core";

/**
 * The syntax tree of EQL. It keeps everything that a query says, and nothing of what it means.
 *
 * Facts: Elastic's grammar (elastic/elasticsearch, x-pack/plugin/eql/src/main/antlr/EqlBase.g4) and the page "EQL syntax
 * reference" of Elasticsearch's manual.
 */
export interface EqlStatement {
  readonly kind: "statement";
  readonly query: EqlQueryTree;
  readonly pipes: readonly EqlPipe[];
  readonly span: Span;
}

/** What stands before the pipes. */
export type EqlQueryTree = EqlEventQuery | EqlSequence | EqlSample;

/** `process where …` */
export interface EqlEventQuery {
  readonly kind: "event";
  readonly filter: EqlEventFilter;
  readonly span: Span;
}

/** `category where condition` */
export interface EqlEventFilter {
  readonly kind: "filter";
  /** The value of event.category; undefined for `any`. */
  readonly category: string | undefined;
  readonly condition: EqlExpression;
  readonly span: Span;
}

/** `sequence by keys with maxspan=1m [ … ] [ … ] until [ … ]` */
export interface EqlSequence {
  readonly kind: "sequence";
  /** Keys of the head, the same for each step. Expressions by the grammar, fields in practice. */
  readonly by: readonly EqlExpression[];
  readonly maxspan?: EqlTimeSpan;
  readonly steps: readonly EqlStep[];
  readonly until?: EqlStep;
  readonly span: Span;
}

/** `sample by keys [ … ] [ … ]`: events in any order and without a limit of time. */
export interface EqlSample {
  readonly kind: "sample";
  readonly by: readonly EqlExpression[];
  readonly steps: readonly EqlStep[];
  readonly span: Span;
}

/** `[ filter ] by keys with runs=3`, or `![ filter ]`. */
export interface EqlStep {
  readonly kind: "step";
  /** `![ … ]`: no such event. */
  readonly missing: boolean;
  readonly filter: EqlEventFilter;
  /** Keys of this step, behind those of the head. */
  readonly by: readonly EqlExpression[];
  /** 1 where the step does not say. */
  readonly runs: number;
  readonly span: Span;
}

/** `30s` */
export interface EqlTimeSpan {
  readonly kind: "timeSpan";
  readonly milliseconds: number;
  readonly span: Span;
}

/** `| head 10` */
export interface EqlPipe {
  readonly kind: "pipe";
  readonly name: string;
  readonly args: readonly EqlExpression[];
  readonly span: Span;
}

/** A condition or a value; the grammar does not tell them apart. */
export type EqlExpression =
  | EqlLogical
  | EqlNot
  | EqlCompare
  | EqlMembership
  | EqlPattern
  | EqlArithmetic
  | EqlNegative
  | EqlCall
  | EqlFieldName
  | EqlLiteral;

/** `a and b and c`: two operands at least. A group in parentheses is a node of its own. */
export interface EqlLogical {
  readonly kind: "and" | "or";
  readonly operands: readonly EqlExpression[];
  readonly span: Span;
}

/** `not a` */
export interface EqlNot {
  readonly kind: "not";
  readonly operand: EqlExpression;
  readonly span: Span;
}

/** `a >= b`; `:` is an {@link EqlPattern}. */
export interface EqlCompare {
  readonly kind: "compare";
  readonly operator: "==" | "!=" | "<" | "<=" | ">" | ">=";
  readonly left: EqlExpression;
  readonly right: EqlExpression;
  readonly span: Span;
}

/** `a not in~ (b, c)` */
export interface EqlMembership {
  readonly kind: "membership";
  readonly negated: boolean;
  readonly insensitive: boolean;
  readonly operand: EqlExpression;
  readonly values: readonly EqlExpression[];
  readonly span: Span;
}

/** `a : "x*"`, `a like~ ("x*", "y*")`, `a regex "x.*"`: one value of the list suffices. */
export interface EqlPattern {
  readonly kind: "pattern";
  /** `:` is `like` without case. */
  readonly operator: ":" | "like" | "regex";
  /** Whether case does not count: `:`, `like~`, `regex~`. */
  readonly insensitive: boolean;
  readonly operand: EqlExpression;
  readonly values: readonly EqlLiteral[];
  readonly span: Span;
}

/** `a + b` */
export interface EqlArithmetic {
  readonly kind: "arithmetic";
  readonly operator: "+" | "-" | "*" | "/" | "%";
  readonly left: EqlExpression;
  readonly right: EqlExpression;
  readonly span: Span;
}

/** `-a`; a number with a sign is a literal. */
export interface EqlNegative {
  readonly kind: "negative";
  readonly operand: EqlExpression;
  readonly span: Span;
}

/** `stringContains~(a, "b")` */
export interface EqlCall {
  readonly kind: "call";
  /** As written, without `~`. Elasticsearch finds functions in any case of their names. */
  readonly name: string;
  readonly insensitive: boolean;
  readonly args: readonly EqlExpression[];
  readonly span: Span;
}

/** `?process.pe.original_file_name` */
export interface EqlFieldName {
  readonly kind: "field";
  /** Levels joined by dots, without backticks; an index `[0]` stays as written. */
  readonly name: string;
  /** `?`: null where no index has the field, instead of an error. */
  readonly optional: boolean;
  readonly span: Span;
}

/** A text, number or boolean, or null. */
export interface EqlLiteral {
  readonly kind: "literal";
  /** Escapes read. */
  readonly value: string | number | boolean | null;
  /** Whether a number was written without fraction and exponent: division of such numbers gives whole numbers. */
  readonly integer?: boolean;
  readonly span: Span;
}
