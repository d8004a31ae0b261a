import { allOf, anyOf, type Column, type Exists, type Keyword, leafOf, notOf, type Predicate } from "@isorule/core";
import type { EqlExpression } from "../query/query.js";
import { inEachColumn } from "./alternatives.js";
import { compareColumn } from "./compare-column.js";
import { eventSource } from "./event-source.js";
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
 * Faults: `eql/no-keywords`, and those of comparisons. Note: `eql/keywords-in-fields`.
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
      return lowerKeyword(predicate, place);
    case "constant":
      return leafOf({ kind: "constant", value: predicate.value });
  }
}

/** A text anywhere in the event: in the fields that the place names for it. */
function lowerKeyword({ values, caseSensitive, span }: Keyword, place: Place): EqlExpression {
  const { keywords: names, stream } = eventSource(place.variant);
  const mapped = (place.settings["mapped"] ?? {}) as Readonly<Record<string, readonly string[]>>;
  if (names.length === 0) {
    place.faults.push({ code: "eql/no-keywords", args: {}, span });
    return leafOf({ kind: "constant", value: false });
  }
  place.notes.push({ code: "eql/keywords-in-fields", args: { columns: names.join(", ") }, span });
  return anyOf(
    names.map((name) => {
      const column: Column = { field: name, name, type: "text", optional: mapped[stream]?.includes(name) !== true };
      return compareColumn({ kind: "comparison", field: name, operator: "contains", values, caseSensitive, ...(span === undefined ? {} : { span }) }, column, place);
    }),
  );
}

function lowerExists(node: Exists, place: Place): EqlExpression {
  return inEachColumn(columnOf(place, node.field), place, (column) => {
    const plain = leafOf(existsLeaf(fieldReference(place, column, node.span), column.type));
    return rewriteExists(node, column, plain, place);
  });
}
