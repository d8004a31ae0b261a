import { allOf, anyOf, type Comparison, type Expression, leafOf, notOf, parseLike, type Predicate, type Scalar } from "@isorule/core";
import { hasOtherLetters, isSearchModifier } from "../print/literals.js";
import type { NumberOperator, SearchLeaf } from "../query.js";
import { columnOf, holdsElements, meetsFiller, type Place, reportFiller } from "./place.js";
import { cutsEntity, element, hasXmlCharacter, xmlText } from "./xml-text.js";

type Search = Expression<SearchLeaf>;

/**
 * The condition in the words of a search; undefined when some part of it cannot be said there: an ordinary star, exactly
 * one character, case, a regular expression, two fields, control characters, or a text that a search would take for a
 * network.
 */
export function searchCondition(node: Predicate, place: Place): Search | undefined {
  switch (node.kind) {
    case "and":
    case "or": {
      const operands: Search[] = [];
      for (const operand of node.operands) {
        const lowered = searchCondition(operand, place);
        if (lowered === undefined) return undefined;
        operands.push(lowered);
      }
      return node.kind === "and" ? allOf(operands) : anyOf(operands);
    }
    case "not": {
      const operand = searchCondition(node.operand, place);
      return operand === undefined ? undefined : notOf(operand);
    }
    case "exists": {
      const field = holdsElements(columnOf(place, node.field)) ? undefined : searchableField(place, node.field);
      return field === undefined ? undefined : guarded(node, place, leafOf({ kind: "present", field }));
    }
    case "comparison": {
      const leaf = comparisonLeaf(node, place);
      return leaf === undefined ? undefined : guarded(node, place, leaf);
    }
    case "fieldComparison":
    case "keyword":
    case "constant":
      return undefined;
  }
}

/** Whether a comparison without case has letters that a search may not fold. */
function hasForeignCase(node: Comparison): boolean {
  return node.values.some((value) => typeof value === "string" && hasOtherLetters(value));
}

function comparisonLeaf(node: Comparison, place: Place): Search | undefined {
  const column = columnOf(place, node.field);
  const field = searchableField(place, node.field);
  if (field === undefined || node.caseSensitive || node.operator === "regex" || hasForeignCase(node) || column.type === "hexNumber") return undefined;
  switch (node.operator) {
    case "lt":
    case "lte":
    case "gt":
    case "gte": {
      // A search orders values that are no numbers as text; such a value meets no bound here.
      if (column.type !== "number") return undefined;
      const operator = numberOperators[node.operator];
      return anyOf(node.values.map((value) => leafOf<SearchLeaf>({ kind: "number", field, operator, value: Number(value) })));
    }
    case "cidr": {
      // The manual of tstats warns that networks may match there by their text.
      if (column.type !== "ip" || place.dataset) return undefined;
      return anyOf(node.values.map((value) => leafOf<SearchLeaf>({ kind: "equals", field, patterns: [networkText(String(value))] })));
    }
    default: {
      const patterns: string[] = [];
      for (const value of node.values) {
        const found = holdsElements(column) ? elementPatterns(node.operator, String(value)) : spellings(patternOf(node.operator, value, column.rewrite === "contained"), place);
        if (found === undefined) return undefined;
        patterns.push(...found);
      }
      return leafOf({ kind: "equals", field, patterns });
    }
  }
}

/** The name of the column where a search can name it. */
function searchableField(place: Place, field: string): string | undefined {
  const column = columnOf(place, field);
  return column.expression !== undefined || isSearchModifier(column.name) ? undefined : column.name;
}

const numberOperators: Readonly<Record<"lt" | "lte" | "gt" | "gte", NumberOperator>> = { lt: "<", lte: "<=", gt: ">", gte: ">=" };

/** A pattern in the spellings that the place may hold; undefined where one would also find something else. */
function spellings(pattern: string | undefined, place: Place): readonly string[] | undefined {
  if (pattern === undefined || place.format !== "xml") return pattern === undefined ? undefined : [pattern];
  if (cutsEntity(pattern)) return undefined;
  return hasXmlCharacter(pattern) ? [pattern, xmlText(pattern)] : [pattern];
}

/** A search can say where the text of an element begins, and not that no other element ends between two texts. */
function elementPatterns(operator: Comparison["operator"], text: string): readonly string[] | undefined {
  if (!isPlain(text)) return undefined;
  if (operator === "equals") return [`*${element.start}${xmlText(text)}${element.end}*`];
  return operator === "startsWith" ? [`*${element.start}${xmlText(text)}*`] : undefined;
}

/** The value with its wildcards; undefined where a search would read it as something else. */
function patternOf(operator: Comparison["operator"], value: Scalar, contained: boolean): string | undefined {
  const text = String(value);
  if (operator === "like") return likePattern(text, contained);
  if (!isPlain(text)) return undefined;
  if (operator === "equals" && !contained) return isNetworkLike(text) || hasEdgeBlank(text) ? undefined : text;
  const before = operator === "startsWith" && !contained ? "" : "*";
  const after = operator === "endsWith" && !contained ? "" : "*";
  const pattern = before + text + after;
  return hasEdgeBlank(pattern) ? undefined : pattern;
}

function likePattern(value: string, contained: boolean): string | undefined {
  const parts = parseLike(value);
  let pattern = "";
  for (const part of parts) {
    if (part.kind === "one" || (part.kind === "text" && !isPlain(part.text))) return undefined;
    pattern += part.kind === "run" ? "*" : part.text;
  }
  if (contained) return `*${pattern.replace(/^\*|\*$/g, "")}*`;
  return hasEdgeBlank(pattern) || !parts.some((part) => part.kind === "run") ? undefined : pattern;
}

/** No star (a wildcard that nothing escapes), no control character, no opening of a comment. */
function isPlain(text: string): boolean {
  return !/[*\u0000-\u001f\u007f]|```/.test(text);
}

/** Whether a search may compare by network: the manual reads an address with a prefix length so; a mask is not ruled out. */
function isNetworkLike(text: string): boolean {
  return /^[0-9a-fA-F.:]+\/[\d.]+$/.test(text);
}

function hasEdgeBlank(text: string): boolean {
  return text.trim() !== text;
}

function networkText(value: string): string {
  return value.includes("/") || !value.includes(":") ? value : `${value}/128`;
}

/** Keeps the filler text of a data model from being taken for a value. */
function guarded(node: Extract<Predicate, { kind: "comparison" | "exists" }>, place: Place, leaf: Search): Search {
  if (!meetsFiller(place, node) || place.filled === undefined) return leaf;
  reportFiller(place, node.field, node.span);
  const filler = leafOf<SearchLeaf>({ kind: "equals", field: columnOf(place, node.field).name, patterns: [place.filled.text] });
  return allOf([leaf, notOf(filler)]);
}

