import { allOf, anyOf, type Column, type Comparison, inNetwork, leafOf, notOf, numberOf, parseAddress, parseNetwork, type Scalar } from "@isorule/core";
import type { EqlExpression, EqlOperator, FieldReference } from "../query/query.js";
import { fieldReference } from "./field-reference.js";
import type { Place } from "./place.js";
import { textComparison } from "./text-leaves.js";

/** Number operators. Source: https://www.elastic.co/docs/reference/query-languages/eql/eql-syntax#eql-syntax-comparison-operators */
const numberOperators: Readonly<Partial<Record<Comparison["operator"], EqlOperator>>> = { equals: "==", lt: "<", lte: "<=", gt: ">", gte: ">=" };

/**
 * A comparison on a column as it is, by the column's type; without the rewrite that its row may ask for.
 *
 * Faults: `eql/operator-not-for-type`, `eql/value-not-for-type`, and those of texts.
 */
export function compareColumn(node: Comparison, column: Column, place: Place): EqlExpression {
  const field = fieldReference(place, column, node.span);
  switch (column.type) {
    case "text":
      if (node.operator in { cidr: 0, lt: 0, lte: 0, gt: 0, gte: 0 }) return refuseOperator(node, column, place);
      return textComparison(node, field, place);
    case "number":
      return compareNumbers(node, column, field, place);
    case "boolean":
      return compareBooleans(node, column, field, place);
    case "ip":
      return compareAddresses(node, column, field, place);
    default:
      return refuseOperator(node, column, place);
  }
}

function compareNumbers(node: Comparison, column: Column, field: FieldReference, place: Place): EqlExpression {
  const operator = numberOperators[node.operator];
  if (operator === undefined) return refuseOperator(node, column, place);
  const values = node.values.map((value) => numberOf(value) ?? refuseValue(value, node, column, "number", place));
  const numbers = values.filter((value) => typeof value === "number");
  if (operator === "==") return leafOf({ kind: "compare", field, operator, values: numbers });
  // Any one bound suffices: the widest one.
  const widest = operator.startsWith("<") ? Math.max(...numbers) : Math.min(...numbers);
  return leafOf({ kind: "compare", field, operator, values: [widest] });
}

function compareBooleans(node: Comparison, column: Column, field: FieldReference, place: Place): EqlExpression {
  if (node.operator !== "equals") return refuseOperator(node, column, place);
  const values = node.values.map((value) => {
    const text = String(value).toLowerCase();
    return text === "true" || text === "false" ? text === "true" : refuseValue(value, node, column, "boolean", place);
  });
  return leafOf({ kind: "compare", field, operator: "==", values: values.filter((value) => typeof value === "boolean") });
}

/**
 * Addresses and networks. cidrMatch takes both; a comparison of an address field with a text by `in` is a type error.
 *
 * Elasticsearch holds an IPv4 address as ::ffff:a.b.c.d, so that a network such as ::/0 has all of them in it. In a rule no
 * IPv4 address lies in an IPv6 network: they are taken out again.
 *
 * Sources: https://www.elastic.co/docs/reference/query-languages/eql/eql-function-ref#eql-fn-cidrmatch;
 * https://lucene.apache.org/core/9_11_0/core/org/apache/lucene/document/InetAddressPoint.html (IPv4-mapped form)
 */
function compareAddresses(node: Comparison, column: Column, field: FieldReference, place: Place): EqlExpression {
  if (node.operator !== "equals" && node.operator !== "cidr") return refuseOperator(node, column, place);
  const match = (values: readonly string[]): EqlExpression => leafOf({ kind: "call", name: "cidrMatch", fields: [field], values });
  const plain: string[] = [];
  const wide: string[] = [];
  for (const value of node.values.map(String)) {
    const network = node.operator === "cidr" || parseAddress(value) !== undefined ? parseNetwork(value) : undefined;
    if (network === undefined) refuseValue(value, node, column, "address", place);
    else if (inNetwork(mappedIpv4, network)) wide.push(value);
    else if (network.bytes.length === 16 && inNetwork(network.bytes, { bytes: mappedIpv4, prefix: 96 })) refuseValue(value, node, column, "IPv6 address", place);
    else plain.push(value);
  }
  const options = plain.length === 0 ? [] : [match(plain)];
  return anyOf(wide.length === 0 ? options : [...options, allOf([match(wide), notOf(match(["0.0.0.0/0"]))])]);
}

/** ::ffff:0.0.0.0, the first of the IPv4 addresses in their IPv6 form. */
const mappedIpv4: readonly number[] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 0, 0, 0, 0];

function refuseOperator(node: Comparison, column: Column, place: Place): EqlExpression {
  place.faults.push({ code: "eql/operator-not-for-type", args: { operator: node.operator, column: column.name, type: column.type }, span: node.span });
  return anyOf([]);
}

function refuseValue(value: Scalar, node: Comparison, column: Column, type: string, place: Place): undefined {
  place.faults.push({ code: "eql/value-not-for-type", args: { value: String(value).slice(0, 60), column: column.name, type }, span: node.span });
}
