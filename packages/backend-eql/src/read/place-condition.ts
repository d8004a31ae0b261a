import type { Predicate, Scalar, VariantRow } from "@isorule/core";

/**
 * What picks the events of a place, over native names: `category` is the value of event.category, and each field of
 * `select` holds one of its values. The stream and its index are chosen beside a query and are no part of it.
 *
 * @example placeCondition({ category: "process", select: { "event.type": "start" } }) // both, compared with case
 */
export function placeCondition(source: VariantRow["source"]): Predicate {
  const { category, select } = source;
  const operands: Predicate[] = typeof category === "string" && category !== "any" ? [oneOf("event.category", [category])] : [];
  if (typeof select === "object" && select !== null) {
    for (const [field, value] of Object.entries(select)) operands.push(oneOf(field, Array.isArray(value) ? value.filter(isScalar) : isScalar(value) ? [value] : []));
  }
  return operands.length === 1 ? (operands[0] as Predicate) : { kind: "and", operands };
}

function isScalar(value: unknown): value is Scalar {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

/** Values of a place are printed as texts, so that they are compared as such. */
function oneOf(field: string, values: readonly Scalar[]): Predicate {
  return { kind: "comparison", field, operator: "equals", values: values.map(String), caseSensitive: true };
}
