import { anyOf, type Column, type Comparison, parseNetwork } from "@isorule/core";
import type { EqlExpression } from "../query/query.js";
import { compareColumn } from "./compare-column.js";
import type { Place } from "./place.js";

/**
 * Addresses in a text field. An IPv4 address has one spelling, and a network of them is the beginnings that its addresses
 * have: `172.16.0.0/12` is `172.16.` to `172.31.`. An IPv6 address has several spellings, and is refused.
 */
export function rewriteAddress(node: Comparison, column: Column, place: Place): EqlExpression | undefined {
  if (node.operator !== "cidr" && node.operator !== "equals") return undefined;
  const networks = node.values.map((value) => parseNetwork(String(value)));
  if (networks.some((network) => network === undefined || network.bytes.length !== 4)) {
    place.faults.push({ code: "eql/value-rewritten", args: { field: node.field, operator: node.operator, column: column.name }, span: node.span });
    return anyOf([]);
  }
  const said = networks.flatMap((network) => (network === undefined ? [] : beginnings(network)));
  const option = (operator: Comparison["operator"], values: readonly string[]): readonly EqlExpression[] =>
    values.length === 0 ? [] : [compareColumn({ ...node, operator, values }, column, place)];
  return anyOf([...option("equals", said.filter((text) => !text.endsWith("."))), ...option("startsWith", said.filter((text) => text.endsWith(".")))]);
}

/** What the addresses of an IPv4 network begin with: whole parts, a dot behind the last where more follow. */
function beginnings({ bytes, prefix }: { readonly bytes: readonly number[]; readonly prefix: number }): readonly string[] {
  const whole = Math.floor(prefix / 8);
  const start = bytes.slice(0, whole);
  if (prefix % 8 === 0) return whole === 0 ? firstParts(0, 256, []) : [text(start)];
  const size = 2 ** (8 - (prefix % 8));
  const first = Math.floor((bytes[whole] ?? 0) / size) * size;
  return firstParts(first, first + size, start);
}

function firstParts(from: number, to: number, start: readonly number[]): readonly string[] {
  return Array.from({ length: to - from }, (_, index) => text([...start, from + index]));
}

function text(parts: readonly number[]): string {
  return parts.length === 4 ? parts.join(".") : `${parts.join(".")}.`;
}
