import type { NativeLoss, Predicate, Span } from "@isorule/core";

/** What the reader makes of a part of a condition. */
export type Reading = Predicate | Lost;

/** A part of a condition that no predicate says. */
export interface Lost {
  readonly kind: "lost";
  readonly parts: readonly LostPart[];
}

/** One part of a text that cannot be said, before it is known in which direction the rule differs without it. */
export interface LostPart {
  /** A short word for counting. */
  readonly what: string;
  /** A sentence without its end: why. */
  readonly why: string;
  readonly span?: Span;
}

/** When an expression is true and when it is false: where neither holds, it is null. */
export interface Truths {
  readonly whenTrue: Predicate;
  readonly whenFalse: Predicate;
}

/** A part that cannot be said. */
export function lost(what: string, why: string, span?: Span): Lost {
  return { kind: "lost", parts: [span === undefined ? { what, why } : { what, why, span }] };
}

/** Whether it is a predicate. */
export function isRead<Value extends { readonly kind?: string }>(reading: Value | Lost): reading is Value {
  return reading.kind !== "lost";
}

/**
 * Several readings as one. What is lost is left out, which makes an `and` wider and an `or` narrower; it is lost as a
 * whole where nothing is left. Negations have to be at the leaves, so that leaving out has the direction that it seems to
 * have.
 *
 * @param lose is told of each part that is left out
 */
export function combine(kind: "and" | "or", readings: readonly Reading[], lose: (loss: NativeLoss) => void, span: Span): Reading {
  const kept = readings.filter((reading) => isRead(reading));
  const missing = readings.flatMap((reading) => (isRead(reading) ? [] : reading.parts));
  if (kept.length === 0) return { kind: "lost", parts: missing };
  for (const part of missing) lose(lossOf(part, kind === "and" ? "wider" : "narrower"));
  return kept.length === 1 ? (kept[0] as Predicate) : { kind, operands: kept, span };
}

/** A part that is left out of a rule, which is wider or narrower for it. */
export function lossOf({ what, why, span }: LostPart, direction: "wider" | "narrower"): NativeLoss {
  const reason = direction === "wider" ? `${why}; without it the rule takes more events.` : `${why}; without it the rule takes fewer events.`;
  return { what, reason, fidelity: "approximate", ...(span === undefined ? {} : { span }) };
}

/** A part without which there is no rule. */
export function dropOf({ what, why, span }: LostPart): NativeLoss {
  return { what, reason: `${why}.`, fidelity: "dropped", ...(span === undefined ? {} : { span }) };
}

/** A constant. */
export function constantOf(value: boolean): Predicate {
  return { kind: "constant", value };
}

/** The complement. */
export function notOf(operand: Predicate, span?: Span): Predicate {
  if (operand.kind === "not") return operand.operand;
  return operand.kind === "constant" ? constantOf(!operand.value) : { kind: "not", operand, ...(span === undefined ? {} : { span }) };
}

/** Any of some predicates. */
export function anyPredicate(operands: readonly Predicate[]): Predicate {
  return operands.length === 1 ? (operands[0] as Predicate) : operands.length === 0 ? constantOf(false) : { kind: "or", operands };
}
