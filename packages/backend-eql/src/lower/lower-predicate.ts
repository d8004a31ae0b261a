import { allOf, anyOf, type Exists, leafOf, notOf, type Predicate } from "@isorule/core";
import type { EqlExpression } from "../query/query.js";
import { inEachColumn } from "./alternatives.js";
import { columnOf, fieldReference } from "./field-reference.js";
import { lowerComparison } from "./lower-comparison.js";
import { lowerFieldComparison } from "./lower-field-comparison.js";
import type { Place } from "./place.js";
import { rewriteExists } from "./rewrites.js";
import { existsLeaf } from "./text-leaves.js";

/**
 * A predicate as an expression of EQL, with `not` wherever the predicate has one. When the place has faults afterwards,
 * the expression means nothing.
 *
 * Faults: `eql/no-keywords`, and those of comparisons.
 */
export function lowerPredicate(predicate: Predicate, place: Place): EqlExpression {
  switch (predicate.kind) {
    case "and":
      return allOf(predicate.operands.map((operand) => lowerPredicate(operand, place)));
    case "or":
      return anyOf(predicate.operands.map((operand) => lowerPredicate(operand, place)));
    case "not":
      return notOf(lowerPredicate(predicate.operand, place));
    case "comparison":
      return lowerComparison(predicate, place);
    case "fieldComparison":
      return lowerFieldComparison(predicate, place);
    case "exists":
      return lowerExists(predicate, place);
    case "keyword":
      place.faults.push({ code: "eql/no-keywords", args: {}, span: predicate.span });
      return leafOf({ kind: "constant", value: false });
    case "constant":
      return leafOf({ kind: "constant", value: predicate.value });
  }
}

function lowerExists(node: Exists, place: Place): EqlExpression {
  return inEachColumn(columnOf(place, node.field), place, (column) => {
    const plain = leafOf(existsLeaf(fieldReference(place, column, node.span), column.type));
    return rewriteExists(node, column, plain, place);
  });
}
