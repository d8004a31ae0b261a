import type { Span } from "@isorule/core";

/**
 * The syntax tree of Kibana's query language, which its documents call KQL and its programs kuery.
 *
 * Facts: elastic/kibana, packages/kbn-es-query/src/kuery/grammar/grammar.peg, and "Kibana Query Language" of the manual.
 */
export type KueryNode = KueryLogical | KueryNot | KueryMatch | KueryRange | KueryNested | KueryAll;

/** `a and b`: two operands at least. */
export interface KueryLogical {
  readonly kind: "and" | "or";
  readonly operands: readonly KueryNode[];
  readonly span: Span;
}

/** `not a` */
export interface KueryNot {
  readonly kind: "not";
  readonly operand: KueryNode;
  readonly span: Span;
}

/** `field: value`, one for each value of a list; without a field the value is looked for in all fields. */
export interface KueryMatch {
  readonly kind: "match";
  readonly field: KueryLiteral | undefined;
  readonly value: KueryLiteral;
  readonly span: Span;
}

/** `field >= value` */
export interface KueryRange {
  readonly kind: "range";
  readonly field: KueryLiteral;
  readonly operator: "<" | "<=" | ">" | ">=";
  readonly value: KueryLiteral;
  readonly span: Span;
}

/** `field: { … }`: the conditions are about one object of a list. */
export interface KueryNested {
  readonly kind: "nested";
  readonly field: KueryLiteral;
  readonly operand: KueryNode;
  readonly span: Span;
}

/** An empty query, `*` or `*: *`: every event. */
export interface KueryAll {
  readonly kind: "all";
  readonly span: Span;
}

/** A text, with or without quotes. */
export interface KueryLiteral {
  readonly quoted: boolean;
  /** Escapes read; where there are wildcards, the texts between them. */
  readonly parts: readonly string[];
  readonly span: Span;
}

/** The text of a literal; a wildcard is a star. */
export function literalText({ parts }: KueryLiteral): string {
  return parts.join("*");
}

/** Whether a literal has wildcards, which stand without quotes only. */
export function hasWildcard({ parts }: KueryLiteral): boolean {
  return parts.length > 1;
}
