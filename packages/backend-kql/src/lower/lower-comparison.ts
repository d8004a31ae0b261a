import { allOf, anyOf, type Comparison, type Expression, leafOf, parseLike, parseNetwork, parseRegex, type LikePart, type Regex, type Scalar } from "@isorule/core";
import { call, compare, type Kql, type KqlOperator, number, oneOf, text } from "../syntax/kql.js";
import { matchesEmptyText, regexText } from "../syntax/regex-text.js";
import { asNumber, asText, type PlacedField } from "./fields.js";
import { lowerListComparison } from "./lower-list.js";

type Condition = Expression<Kql>;

/** A condition that is never true. */
export const never: Condition = leafOf({ kind: "boolean", value: false });

/**
 * A comparison of one field with values, any one of which suffices.
 *
 * @param strict whether the condition must be true or false and never null, because it stands below a `not`
 */
export function lowerComparison(node: Comparison, field: PlacedField, strict: boolean): Condition {
  if (field.list) return lowerListComparison(node, field);
  switch (node.operator) {
    case "equals":
      return lowerEquals(node, field, strict);
    case "contains":
    case "startsWith":
    case "endsWith": {
      const operator = textOperator(node.operator, node.caseSensitive);
      const subject = asText(field);
      return anyOf(node.values.map((value) => leafOf(compare(subject, operator, text(String(value))))));
    }
    case "like":
      return anyOf(node.values.map((value) => lowerLike(node, field, String(value))));
    case "regex":
      return anyOf(node.values.map((value) => lowerRegex(node, field, String(value))));
    case "cidr":
      return lowerCidr(node, field, strict);
    case "lt":
    case "lte":
    case "gt":
    case "gte": {
      const operator = numberOperators[node.operator];
      return anyOf(node.values.map((value) => leafOf(sure(compare(asNumber(field), operator, number(Number(value))), strict))));
    }
  }
}

/** The operators of order. Manual: https://learn.microsoft.com/kusto/query/numerical-operators */
export const numberOperators = { lt: "<", lte: "<=", gt: ">", gte: ">=" } as const;

/**
 * The text operator without or with case. Never a `has` operator: those compare whole terms.
 * Manual: https://learn.microsoft.com/kusto/query/datatypes-string-operators
 */
export function textOperator(operator: "equals" | "contains" | "startsWith" | "endsWith", caseSensitive: boolean): KqlOperator {
  switch (operator) {
    case "equals":
      return caseSensitive ? "==" : "=~";
    case "contains":
      return caseSensitive ? "contains_cs" : "contains";
    case "startsWith":
      return caseSensitive ? "startswith_cs" : "startswith";
    case "endsWith":
      return caseSensitive ? "endswith_cs" : "endswith";
  }
}

/**
 * A boolean that is false where it would be null: the complement of null is null, and null selects nothing.
 * Manual: https://learn.microsoft.com/kusto/query/scalar-data-types/null-values
 */
export function sure(condition: Kql, strict: boolean): Kql {
  return strict ? call("coalesce", condition, { kind: "boolean", value: false }) : condition;
}

function lowerEquals(node: Comparison, field: PlacedField, strict: boolean): Condition {
  const operands: Condition[] = [];
  const [numbers, texts] = split(node.values, (value) => isNumberLike(field, value));
  if (numbers.length > 0) {
    operands.push(leafOf(sure(oneOf(asNumber(field), "==", numbers.map((value) => number(Number(value)))), strict)));
  }
  const [booleans, others] = split(texts, (value) => field.type === "boolean" && /^(true|false)$/i.test(String(value)));
  for (const value of booleans) {
    const literal: Kql = { kind: "boolean", value: String(value).toLowerCase() === "true" };
    operands.push(leafOf(sure(compare(asBoolean(field), "==", literal), strict)));
  }
  // Only whole values are compared, so that an empty one is equal to nothing that is present.
  const literals = others.filter((value) => value !== "").map((value) => text(String(value)));
  if (literals.length > 0) operands.push(leafOf(oneOf(asText(field), node.caseSensitive ? "==" : "=~", literals)));
  return operands.length === 0 ? never : anyOf(operands);
}

function asBoolean(field: PlacedField): Kql {
  return { kind: "column", name: field.name };
}

/** Whether a value is compared as a number: the column holds numbers, and the value is spelled as one. */
function isNumberLike(field: PlacedField, value: Scalar): boolean {
  if (field.type === "number" || field.type === "hexNumber") return typeof value === "number" || (typeof value === "string" && String(Number(value)) === value && Number.isFinite(Number(value)));
  return false;
}

/** Like patterns whose text is at an edge have an operator of their own; the others are an anchored regex. */
function lowerLike(node: Comparison, field: PlacedField, pattern: string): Condition {
  const parts = parseLike(pattern);
  const regex: Regex = { kind: "sequence", items: [{ kind: "start" }, ...parts.flatMap(likeItems), { kind: "end" }] };
  return search(field, regex, { caseSensitive: node.caseSensitive, dotAll: true });
}

function likeItems(part: LikePart): readonly Regex[] {
  if (part.kind === "one") return [{ kind: "any" }];
  if (part.kind === "run") return [{ kind: "repeat", item: { kind: "any" }, min: 0, max: undefined }];
  return [...part.text].map((char) => ({ kind: "character", codePoint: char.codePointAt(0) as number }));
}

function lowerRegex(node: Comparison, field: PlacedField, pattern: string): Condition {
  const parsed = parseRegex(pattern);
  // The reader refuses such a pattern, so that a rule that was read never holds one.
  if ("fault" in parsed) throw new Error(`Invariant: ${pattern} is no regex: ${parsed.fault.message}`);
  return search(field, parsed.regex, node);
}

/** A search that never matches an absent value, though the pattern may match the empty text. */
function search(field: PlacedField, regex: Regex, flags: Pick<Comparison, "caseSensitive" | "multiline" | "dotAll">): Condition {
  const found = leafOf(compare(asText(field), "matches regex", text(regexText(regex, flags))));
  return matchesEmptyText(regex) ? allOf([leafOf(call("isnotempty", asText(field))), found]) : found;
}

/**
 * Networks of both families: each has its own function, and both give null for text that is no address of theirs. The
 * IPv6 one also takes IPv4 addresses, as mapped ones; our IPv6 networks hold none, so that a colon is asked for.
 *
 * Manual: https://learn.microsoft.com/kusto/query/ipv4-is-in-any-range-function and .../ipv6-is-in-any-range-function
 */
function lowerCidr(node: Comparison, field: PlacedField, strict: boolean): Condition {
  const networks = node.values.map(String).filter((value) => parseNetwork(value) !== undefined);
  const [version6, version4] = split(networks, (value) => value.includes(":"));
  const inRange = (name: string, values: readonly string[]): Condition =>
    leafOf(sure(call(name, asText(field), ...values.map(text)), strict));
  const operands: Condition[] = [];
  if (version4.length > 0) operands.push(inRange("ipv4_is_in_any_range", version4));
  if (version6.length > 0) operands.push(allOf([leafOf(compare(asText(field), "contains", text(":"))), inRange("ipv6_is_in_any_range", version6)]));
  return operands.length === 0 ? never : anyOf(operands);
}

function split<Value>(values: readonly Value[], test: (value: Value) => boolean): readonly [readonly Value[], readonly Value[]] {
  return [values.filter(test), values.filter((value) => !test(value))];
}
