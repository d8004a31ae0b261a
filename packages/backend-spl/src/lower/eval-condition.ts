import {
  allOf, anyOf, type Comparison, type Expression, type FieldComparison, fieldInfo, type Keyword, leafOf, notOf, parseLike, parseRegex, type Predicate, regexSearch,
} from "@isorule/core";
import { escapeRegexText, hexNumber } from "../print/literals.js";
import type { EvalLeaf, EvalValue, FieldRelation, NumberOperator } from "../query.js";
import { columnOf, evalValue, isFilled, meetsFiller, type Place, reportFiller } from "./place.js";
import { regexText } from "./regex-text.js";

type Eval = Expression<EvalLeaf>;

/** The most characters of one alternation: the engine of Splunk refuses patterns of more than 64 kilobytes. */
const mostAlternation = 10_000;

/** The condition in the words of `where`. Everything can be said there; each leaf is two-valued. */
export function evalCondition(node: Predicate, place: Place): Eval {
  switch (node.kind) {
    case "and":
      return allOf(node.operands.map((operand) => evalCondition(operand, place)));
    case "or":
      return anyOf(node.operands.map((operand) => evalCondition(operand, place)));
    case "not":
      return notOf(evalCondition(node.operand, place));
    case "exists":
      if (meetsFiller(place, node)) reportFiller(place, node.field, node.span);
      return leafOf({ kind: "present", value: evalValue(place, columnOf(place, node.field)) });
    case "comparison":
      if (meetsFiller(place, node)) reportFiller(place, node.field, node.span);
      return comparison(node, place);
    case "fieldComparison":
      return fields(node, place);
    case "keyword":
      return keyword(node);
    case "constant":
      return leafOf({ kind: "constant", value: node.value });
  }
}

function comparison(node: Comparison, place: Place): Eval {
  const column = columnOf(place, node.field);
  const value = evalValue(place, column);
  const text = value.hex ? decimalText(value) : value;
  const contained = column.rewrite === "contained";
  switch (node.operator) {
    case "lt":
    case "lte":
    case "gt":
    case "gte":
      return numbers(value, numberOperators[node.operator], node.values.map(Number));
    case "cidr":
      return anyOf(node.values.map((network) => leafOf<EvalLeaf>({ kind: "cidr", value, network: networkText(String(network)) })));
    case "regex":
      return regexes(node, text, contained);
    case "like":
      return matches(text, node.caseSensitive, node.values.map((each) => likeText(String(each), contained)), identity);
    case "equals":
    case "contains":
    case "startsWith":
    case "endsWith": {
      const numeric = node.operator === "equals" && (value.hex || column.type === "number");
      if (numeric && node.values.every((each) => typeof each === "number")) return numbers(value, "=", node.values.map(Number));
      const texts = node.values.map((each) => escapeRegexText(String(each)));
      return matches(text, node.caseSensitive, texts, contained ? identity : anchors[node.operator]);
    }
  }
}

/** A number of hexadecimal digits as the decimal text that conditions on text are about. */
function decimalText(value: EvalValue): EvalValue {
  return { ...value, expression: `(${hexNumber(value.expression)}."")`, hex: false };
}

const numberOperators: Readonly<Record<"lt" | "lte" | "gt" | "gte", NumberOperator>> = { lt: "<", lte: "<=", gt: ">", gte: ">=" };

const identity = (pattern: string): string => pattern;

/** `\z` and not `$`, which also matches before a last line feed. */
const anchors = {
  equals: (pattern: string): string => `^${pattern}\\z`,
  contains: identity,
  startsWith: (pattern: string): string => `^${pattern}`,
  endsWith: (pattern: string): string => `${pattern}\\z`,
} as const;

function numbers(value: EvalValue, operator: NumberOperator, values: readonly number[]): Eval {
  return anyOf(values.map((number) => leafOf<EvalLeaf>({ kind: "number", value, operator, number })));
}

/** One match for many alternatives, cut where a pattern would grow too large. */
function matches(value: EvalValue, caseSensitive: boolean, patterns: readonly string[], anchor: (pattern: string) => string): Eval {
  const flags = caseSensitive ? "" : "(?i)";
  return anyOf(
    chunksOf(patterns).map((chunk) => {
      const only = chunk[0];
      const alternation = chunk.length === 1 && only !== undefined ? only : `(?:${chunk.join("|")})`;
      return leafOf<EvalLeaf>({ kind: "match", value, regex: flags + anchor(alternation) });
    }),
  );
}

function chunksOf(patterns: readonly string[]): readonly (readonly string[])[] {
  const chunks: string[][] = [];
  let size = mostAlternation;
  for (const pattern of patterns) {
    size += pattern.length + 1;
    if (size > mostAlternation) {
      chunks.push([]);
      size = pattern.length;
    }
    chunks.at(-1)?.push(pattern);
  }
  return chunks;
}

/** A `like` pattern with its anchors; a run at an end needs none. The ends of a part of a value are those of a word. */
function likeText(pattern: string, contained: boolean): string {
  const parts = parseLike(pattern);
  const body = parts.map((part, index) => {
    if (part.kind === "text") return escapeRegexText(part.text);
    if (part.kind === "one") return "[\\s\\S]";
    return index === 0 || index === parts.length - 1 ? "" : "[\\s\\S]*";
  });
  const start = parts[0]?.kind === "run" ? "" : contained ? "\\b" : "^";
  const end = parts.at(-1)?.kind === "run" ? "" : contained ? "\\b" : "\\z";
  return `${start}${body.join("")}${end}`;
}

function regexes(node: Comparison, value: EvalValue, contained: boolean): Eval {
  const { caseSensitive, multiline = false, dotAll = false } = node;
  const leaves = node.values.map((pattern) => {
    const result = parseRegex(String(pattern));
    if ("fault" in result) throw new Error(`Invariant: a rule with the regex ${String(pattern)} is not read`);
    const text = regexText(result.regex, { multiline, dotAll, contained });
    const leaf = leafOf<EvalLeaf>({ kind: "match", value, regex: (caseSensitive ? "" : "(?i)") + text });
    // An absent field is compared as empty text, which such a regex would match.
    const matchesNothing = regexSearch(result.regex, { caseSensitive, multiline, dotAll })("");
    return matchesNothing ? allOf([leafOf<EvalLeaf>({ kind: "present", value }), leaf]) : leaf;
  });
  return anyOf(leaves);
}

function fields(node: FieldComparison, place: Place): Eval {
  for (const field of [node.field, node.other]) if (isFilled(place, columnOf(place, field))) reportFiller(place, field, node.span);
  const left = evalValue(place, columnOf(place, node.field));
  const right = evalValue(place, columnOf(place, node.other));
  const numeric = fieldInfo(node.field)?.type === "number" && fieldInfo(node.other)?.type === "number";
  return leafOf({ kind: "fields", left, relation: relationOf(node, numeric), right, caseSensitive: node.caseSensitive });
}

function relationOf(node: FieldComparison, numeric: boolean): FieldRelation {
  switch (node.operator) {
    case "lt":
    case "lte":
    case "gt":
    case "gte":
      return numberOperators[node.operator];
    case "equals":
      return numeric ? "=" : "equals";
    default:
      return node.operator;
  }
}

/** Characters that XML writes as entities are looked for in both spellings. */
const entities: Readonly<Record<string, string>> = {
  "&": "(?:&|&amp;)",
  "<": "(?:<|&lt;)",
  ">": "(?:>|&gt;)",
  '"': '(?:"|&quot;)',
  "'": "(?:'|&apos;|&#39;)",
};

function keyword(node: Keyword): Eval {
  const raw: EvalValue = { expression: "_raw", array: false, hex: false };
  const patterns = node.values.map((value) => [...value].map((char) => entities[char] ?? escapeRegexText(char)).join(""));
  return matches(raw, node.caseSensitive, patterns, identity);
}

function networkText(value: string): string {
  if (value.includes("/")) return value;
  return value.includes(":") ? `${value}/128` : `${value}/32`;
}
