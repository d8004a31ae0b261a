import { anyOf, type Column, type Comparison, escapeRegex, type Exists, leafOf } from "@isorule/core";
import type { EqlExpression } from "../query/query.js";
import { compareColumn } from "./compare-column.js";
import { fieldReference } from "./field-reference.js";
import type { Place } from "./place.js";

/** The digits of a hash of each algorithm. Source: FIPS 180-4, RFC 1321; an import hash is an MD5. */
const lengths: Readonly<Record<string, number>> = { MD5: 32, SHA1: 40, SHA256: 64, IMPHASH: 32 };

/**
 * `SHA1=...,MD5=...,SHA256=...,IMPHASH=...`, as Sysmon writes its hashes into one text, in the order of its configuration.
 * No name of an algorithm ends with the name of another, and a hash of full length ends where its digits do, so that a whole
 * hash is looked for as a part of the text.
 *
 * Source: https://learn.microsoft.com/en-us/sysinternals/downloads/sysmon, HashAlgorithms
 */
export function rewriteHash(node: Comparison, column: Column, place: Place): EqlExpression {
  const algorithm = algorithmOf(column);
  const isWhole = (value: string): boolean => value.length === lengths[algorithm] && /^[0-9a-f]*$/i.test(value);
  const texts = node.values.map(String);
  if (node.operator === "equals") {
    const whole = texts.filter(isWhole).map((value) => `${algorithm}=${value}`);
    const others = texts.filter((value) => !isWhole(value)).map((value) => inside(algorithm, escapeRegex(value)));
    return anyOf([...compared(node, "contains", whole, column, place), ...compared(node, "regex", others, column, place)]);
  }
  const patterns = texts.flatMap((value) => {
    const body = bodies[node.operator]?.(escapeRegex(value));
    if (body === undefined) place.faults.push({ code: "eql/value-rewritten", args: { field: node.field, operator: node.operator, column: column.name }, span: node.span });
    return body === undefined ? [] : [inside(algorithm, body)];
  });
  return anyOf(compared(node, "regex", patterns, column, place));
}

/** The digits between the name and the next comma. */
const bodies: Readonly<Partial<Record<Comparison["operator"], (text: string) => string>>> = {
  contains: (text) => `[^,]*${text}[^,]*`,
  startsWith: (text) => `${text}[^,]*`,
  endsWith: (text) => `[^,]*${text}`,
};

/** True when the text has a hash of the algorithm. */
export function existsInHashes(_node: Exists, column: Column, place: Place): EqlExpression {
  return leafOf({ kind: "compare", field: fieldReference(place, column), operator: ":", values: [`*${algorithmOf(column)}=?*`] });
}

function compared(node: Comparison, operator: Comparison["operator"], values: readonly string[], column: Column, place: Place): readonly EqlExpression[] {
  return values.length === 0 ? [] : [compareColumn({ ...node, operator, values, dotAll: true }, column, place)];
}

function inside(algorithm: string, body: string): string {
  return `^(?:.*,)?${algorithm}=${body}(?:,.*)?$`;
}

function algorithmOf({ rewrite = "" }: Column): string {
  return rewrite.replace("hashes-", "").toUpperCase();
}
