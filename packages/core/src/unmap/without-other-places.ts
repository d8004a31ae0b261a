import type { Predicate } from "../generated/model.js";
import { normalizePredicate } from "../normalize/normalize-predicate.js";
import { assume, conjuncts, type Facts, factsOf, isTrue } from "./assume.js";
import type { IndexedPlace } from "./place-index.js";

/**
 * What a query asks of the events of one place: a part that asks for everything that picks another place of the class is
 * false there, because an event lies in one place. A query that asks something else in each place is an `or` of such parts.
 *
 * @param others the places of the class
 * @returns normalized
 */
export function withoutOtherPlaces(predicate: Predicate, place: IndexedPlace, others: readonly IndexedPlace[]): Predicate {
  // A place whose events lie in this one too takes nothing away, and another way to name a place is none of its own.
  if (place.variant.alias === true) return predicate;
  const foreign = others.filter((other) => other !== place && other.variant.alias !== true && other.conditions.length > 0 && !holds(other, place.facts) && !holds(place, other.facts));
  if (foreign.length === 0) return predicate;
  const visit = (node: Predicate, known: readonly Predicate[]): Predicate => {
    switch (node.kind) {
      case "and": {
        const conditions = [...known, ...conjuncts(node)];
        const facts = factsOf(conditions);
        if (foreign.some((other) => holds(other, facts))) return { kind: "constant", value: false };
        return { ...node, operands: node.operands.map((operand) => (operand.kind === "or" ? visit(operand, conditions) : operand)) };
      }
      case "or":
        return { ...node, operands: node.operands.map((operand) => visit(operand, known)) };
      default: {
        const facts = factsOf([...known, node]);
        return foreign.some((other) => holds(other, facts)) ? { kind: "constant", value: false } : node;
      }
    }
  };
  return normalizePredicate(visit(predicate, []));
}

/** Whether what is known says everything that picks a place. */
function holds(place: IndexedPlace, facts: Facts): boolean {
  return place.conditions.every((condition) => isTrue(assume(condition, facts)));
}
