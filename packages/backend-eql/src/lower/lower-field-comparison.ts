import { allOf, type Column, type FieldComparison, leafOf } from "@isorule/core";
import type { EqlExpression, EqlLeaf, FieldReference } from "../query/query.js";
import { isVerbatim } from "./alternatives.js";
import { columnOf, fieldReference } from "./field-reference.js";
import type { Place } from "./place.js";
import { existsLeaf } from "./text-leaves.js";

const orders = { lt: "<", lte: "<=", gt: ">", gte: ">=" } as const;

/**
 * A comparison of two fields. EQL's operators take no field on the right; its functions do. Two texts are equal when each
 * starts with the other, and the order of two numbers is the sign of their difference.
 *
 * Sources: https://www.elastic.co/docs/reference/query-languages/eql/eql-syntax#limitations-for-comparisons and
 * https://www.elastic.co/docs/reference/query-languages/eql/eql-function-ref (startsWith, endsWith, stringContains,
 * subtract: both arguments may be fields, null when either is missing)
 *
 * Faults: `eql/array-fields`, `eql/operator-not-for-type`, `eql/account-not-split`.
 */
export function lowerFieldComparison(node: FieldComparison, place: Place): EqlExpression {
  const columns = [columnOf(place, node.field), columnOf(place, node.other)] as const;
  for (const column of columns) refuseColumn(column, node, place);
  const [left, right] = columns.map((column) => fieldReference(place, column, node.span)) as [FieldReference, FieldReference];
  const areNumbers = columns.every((column) => column.type === "number");
  if (areNumbers && node.operator === "equals") return leafOf({ kind: "order", left, right, operator: "==" });
  if (node.operator in orders) {
    if (!areNumbers) return refuse(node, columns, place);
    return leafOf({ kind: "order", left, right, operator: orders[node.operator as keyof typeof orders] });
  }
  if (!columns.every((column) => column.type === "text")) return refuse(node, columns, place);
  const call = (name: string, fields: readonly FieldReference[]): EqlExpression =>
    leafOf({ kind: "call", name: node.caseSensitive ? name : `${name}~`, fields, values: [] } satisfies EqlLeaf);
  // An empty text is the start and the end of every text, and stands for an absent field.
  const isPresent = leafOf(existsLeaf(right, "text"));
  switch (node.operator) {
    case "startsWith":
    case "endsWith":
      return allOf([call(node.operator, [left, right]), isPresent]);
    case "contains":
      return call("stringContains", [left, right]);
    default:
      return allOf([call("startsWith", [left, right]), call("startsWith", [right, left]), isPresent]);
  }
}

function refuseColumn(column: Column, node: FieldComparison, place: Place): void {
  if (column.array === true) place.faults.push({ code: "eql/array-fields", args: { column: column.name }, span: node.span });
  if (column.rewrite === "account") {
    place.faults.push({ code: "eql/account-not-split", args: { field: column.field, operator: "a comparison of fields" }, span: node.span });
  } else if (!isVerbatim(column, place)) {
    place.faults.push({ code: "eql/value-rewritten", args: { field: column.field, operator: "a comparison of fields", column: column.name }, span: node.span });
  }
}

function refuse(node: FieldComparison, columns: readonly Column[], place: Place): EqlExpression {
  const column = columns.find((each) => each.type !== (node.operator in orders ? "number" : "text")) ?? columns[0];
  const { name, type } = column as Column;
  place.faults.push({ code: "eql/operator-not-for-type", args: { operator: `${node.operator} on two fields`, column: name, type }, span: node.span });
  return leafOf({ kind: "constant", value: false });
}
