import type { Comparison } from "@isorule/core";
import type { EqlExpression } from "../query/query.js";
import { inEachColumn } from "./alternatives.js";
import { compareColumn } from "./compare-column.js";
import { columnOf } from "./field-reference.js";
import type { Place } from "./place.js";
import { rewriteComparison } from "./rewrites.js";

/** A comparison as an expression over its column, in the form in which the column holds its values. */
export function lowerComparison(node: Comparison, place: Place): EqlExpression {
  return inEachColumn(columnOf(place, node.field), place, (column) => rewriteComparison(node, column, place) ?? compareColumn(node, column, place));
}
