import type { Predicate } from "@isorule/core";
import { allOf, anyOf, assumePresence, constant, negate } from "./predicates.js";

/**
 * When an expression is true and when it is false: with null there is a third case, so that the one is not the complement
 * of the other. Undefined: that cannot be said, and a loss tells so.
 */
export interface Truth {
  readonly t: Predicate | undefined;
  readonly f: Predicate | undefined;
  /** Whether there is no third case: the one is the plain complement of the other. */
  readonly isSure?: boolean;
}

/** Of an expression that is never null. */
export function sure(t: Predicate): Truth {
  return { t, f: negate(t), isSure: true };
}

/** Of an expression that is null exactly where something is missing. */
export function whereKnown(t: Predicate, known: Predicate): Truth {
  return { t, f: allOf([known, negate(t)]) };
}

/** What is lost. */
export const lost: Truth = { t: undefined, f: undefined };

/** Kleene's `and` and `or`: what is lost is left out. Manual: https://learn.microsoft.com/kusto/query/logical-operators */
export function logicOf(kind: "and" | "or", operands: readonly Truth[]): Truth {
  const [ts, fs] = [operands.flatMap(({ t }) => t ?? []), operands.flatMap(({ f }) => f ?? [])];
  const join = (parts: readonly Predicate[], isAll: boolean): Predicate | undefined => (parts.length === 0 ? undefined : isAll ? assumePresence(allOf(parts)) : anyOf(parts));
  if (operands.length > 0 && operands.every(({ isSure }) => isSure === true)) return sure(kind === "and" ? assumePresence(allOf(ts)) : anyOf(ts));
  return { t: join(ts, kind === "and"), f: join(fs, kind === "or") };
}

/** The complement. */
export function notTruth({ t, f, isSure }: Truth): Truth {
  return isSure === true ? { t: f, f: t, isSure } : { t: f, f: t };
}

/** `coalesce(a, b)`: b where a is null. */
export function coalesceTruth(a: Truth, b: Truth): Truth {
  if (a.t === undefined || a.f === undefined || b.t === undefined || b.f === undefined) return lost;
  const isNull = allOf([negate(a.t), negate(a.f)]);
  // Where b is a constant, one side is the plain complement of the other.
  if (b.t.kind === "constant") return b.t.value ? { t: negate(a.f), f: a.f, isSure: true } : sure(a.t);
  return { t: anyOf([a.t, allOf([isNull, b.t])]), f: anyOf([a.f, allOf([isNull, b.f])]) };
}

/** `iff(c, a, b)`: b where c is false or null. */
export function choiceTruth(c: Truth, a: Truth, b: Truth): Truth {
  if (c.t === undefined || a.t === undefined || a.f === undefined || b.t === undefined || b.f === undefined) return lost;
  const otherwise = negate(c.t);
  return { t: anyOf([allOf([c.t, a.t]), allOf([otherwise, b.t])]), f: anyOf([allOf([c.t, a.f]), allOf([otherwise, b.f])]) };
}

/** Always or never. */
export function fixed(value: boolean): Truth {
  return sure(constant(value));
}
