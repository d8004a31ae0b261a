import type { Comparison, Predicate, Scalar } from "../generated/model.js";

/** Whether two predicates have the same shape and values, wherever they were read. What `predicateKey` says in text. */
export function isSamePredicate(left: Predicate, right: Predicate): boolean {
  if (left === right) return true;
  switch (left.kind) {
    case "and":
    case "or":
      return right.kind === left.kind && left.operands.length === right.operands.length && left.operands.every((operand, at) => isSamePredicate(operand, right.operands[at] as Predicate));
    case "not":
      return right.kind === "not" && isSamePredicate(left.operand, right.operand);
    case "comparison":
      return right.kind === "comparison" && isComparedAlike(left, right) && areSame(left.values, right.values);
    case "fieldComparison":
      return right.kind === "fieldComparison" && left.field === right.field && left.operator === right.operator && left.other === right.other && left.caseSensitive === right.caseSensitive;
    case "exists":
      return right.kind === "exists" && left.field === right.field;
    case "keyword":
      return right.kind === "keyword" && left.caseSensitive === right.caseSensitive && areSame(left.values, right.values);
    case "constant":
      return right.kind === "constant" && left.value === right.value;
  }
}

/** Whether two comparisons differ in their values at most. */
export function isComparedAlike(left: Comparison, right: Comparison): boolean {
  return (
    left.field === right.field &&
    left.operator === right.operator &&
    left.caseSensitive === right.caseSensitive &&
    (left.multiline === true) === (right.multiline === true) &&
    (left.dotAll === true) === (right.dotAll === true)
  );
}

function areSame(left: readonly Scalar[], right: readonly Scalar[]): boolean {
  return left.length === right.length && left.every((value, at) => value === right[at]);
}
