import {
  allOf, anyOf, type Column, type Comparison, type Expression, type FieldComparison, fieldInfo, type Keyword, leafOf, notOf, parseLike, parseRegex, type Predicate, regexSearch,
} from "@isorule/core";
import { casesOf, escapeRegexText, hasOtherLetters, hexNumber } from "../print/literals.js";
import type { EvalLeaf, EvalValue, FieldRelation, NumberOperator } from "../query.js";
import { columnOf, evalValue, holdsElements, isFilled, meetsFiller, type Place, reportFiller } from "./place.js";
import { type RegexPlace, regexText } from "./regex-text.js";
import type { RawFormat } from "./source.js";
import { anyXmlText, cutsEntity, element, hasXmlCharacter, insideElement, withoutEntities } from "./xml-text.js";

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
      return present(place, columnOf(place, node.field));
    case "comparison":
      if (meetsFiller(place, node)) reportFiller(place, node.field, node.span);
      return comparison(node, place);
    case "fieldComparison":
      return fields(node, place);
    case "keyword":
      return keyword(node, place);
    case "constant":
      return leafOf({ kind: "constant", value: node.value });
  }
}

function present(place: Place, column: Column): Eval {
  const value = evalValue(place, column);
  return holdsElements(column) ? leafOf({ kind: "match", value, regex: `${element.start}[^<]` }) : leafOf({ kind: "present", value });
}

function comparison(node: Comparison, place: Place): Eval {
  const column = columnOf(place, node.field);
  const value = evalValue(place, column);
  const text = value.hex ? decimalText(value) : needsCharacters(node, column, place) ? plainText(value) : value;
  const style = styleOf(column);
  switch (node.operator) {
    case "lt":
    case "lte":
    case "gt":
    case "gte":
      return numbers(value, numberOperators[node.operator], node.values.map(Number));
    case "cidr":
      return anyOf(node.values.map((network) => leafOf<EvalLeaf>({ kind: "cidr", value, network: networkText(String(network)) })));
    case "regex":
      return regexes(node, text, style, place);
    case "like":
      return matches(text, node.caseSensitive, node.values.map((each) => likeText(String(each), style, node.caseSensitive)), identity);
    case "equals":
    case "contains":
    case "startsWith":
    case "endsWith": {
      const numeric = node.operator === "equals" && (value.hex || column.type === "number");
      if (numeric && node.values.every((each) => typeof each === "number")) return numbers(value, "=", node.values.map(Number));
      const texts = node.values.map((each) => foldedText(String(each), node.caseSensitive, style.literal));
      return matches(text, node.caseSensitive, texts, style.anchors[node.operator]);
    }
  }
}

/** How a regular expression finds a value in the text of a column. */
interface Style {
  readonly place: RegexPlace;
  /** Any characters of the value, and one of them. */
  readonly any: string;
  readonly one: string;
  readonly start: string;
  readonly end: string;
  readonly literal: (text: string) => string;
  readonly anchors: Readonly<Record<"equals" | "contains" | "startsWith" | "endsWith", (pattern: string) => string>>;
}

function styleOf(column: Column): Style {
  if (holdsElements(column)) return elementStyle;
  const common = { any: "[\\s\\S]*", one: "[\\s\\S]", literal: escapeRegexText };
  if (column.rewrite !== "contained") return { ...common, place: "value", start: "^", end: "\\z", anchors };
  return { ...common, place: "contained", start: "\\b", end: "\\b", anchors: { equals: identity, contains: identity, startsWith: identity, endsWith: identity } };
}

/** Whether a condition would find something else in a text in which entities stand for characters. */
function needsCharacters(node: Comparison, column: Column, place: Place): boolean {
  if (place.format !== "xml" || column.type !== "text" || column.array === true || holdsElements(column)) return false;
  if (node.operator === "regex") return true;
  const [before, after] = [node.operator === "contains" || node.operator === "endsWith" ? "*" : "", node.operator === "contains" || node.operator === "startsWith" ? "*" : ""];
  return node.values.some((value) => {
    const text = node.operator === "like" ? printedLike(String(value)) : before + String(value).replaceAll("*", "\u0000") + after;
    return text.includes("?") || hasXmlCharacter(text) || cutsEntity(text);
  });
}

/** A `like` pattern in which a star is any run and a question mark one character or itself. */
function printedLike(pattern: string): string {
  return parseLike(pattern).map((part) => (part.kind === "run" ? "*" : part.kind === "one" ? "?" : part.text.replaceAll("*", "\u0000"))).join("");
}

function plainText(value: EvalValue): EvalValue {
  return { ...value, expression: withoutEntities(value.expression) };
}

/** A whole unnamed element of event data; what is compared lies between its tags. */
const elementStyle: Style = {
  place: "element",
  any: element.other,
  one: element.character,
  start: element.start,
  end: element.end,
  literal: insideElement,
  anchors: {
    equals: (pattern) => element.start + pattern + element.end,
    contains: (pattern) => element.start + element.other + pattern,
    startsWith: (pattern) => element.start + pattern,
    endsWith: (pattern) => element.start + element.other + pattern + element.end,
  },
};

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
function likeText(pattern: string, style: Style, caseSensitive: boolean): string {
  const parts = parseLike(pattern);
  const inElement = style.place === "element";
  const body = parts.map((part, index) => {
    if (part.kind === "text") return foldedText(part.text, caseSensitive, style.literal);
    if (part.kind === "one") return style.one;
    return !inElement && (index === 0 || index === parts.length - 1) ? "" : style.any;
  });
  const start = !inElement && parts[0]?.kind === "run" ? "" : style.start;
  const end = !inElement && parts.at(-1)?.kind === "run" ? "" : style.end;
  return `${start}${body.join("")}${end}`;
}

function regexes(node: Comparison, value: EvalValue, style: Style, place: Place): Eval {
  const { caseSensitive, multiline = false, dotAll = false } = node;
  const leaves = node.values.map((pattern) => {
    const result = parseRegex(String(pattern));
    if ("fault" in result) throw new Error(`Invariant: a rule with the regex ${String(pattern)} is not read`);
    if (style.place === "element") place.report("spl/xml-entities", { unit: place.unit, field: columnOf(place, node.field).name }, { span: node.span });
    const text = regexText(result.regex, { multiline, dotAll, place: style.place });
    const within = style.place === "element" ? `${element.start}${element.other}(?:${text})` : text;
    const leaf = leafOf<EvalLeaf>({ kind: "match", value, regex: (caseSensitive ? "" : "(?i)") + within });
    // An absent field is compared as empty text, which such a regex would match.
    const matchesNothing = regexSearch(result.regex, { caseSensitive, multiline, dotAll })("");
    return matchesNothing ? allOf([present(place, columnOf(place, node.field)), leaf]) : leaf;
  });
  return anyOf(leaves);
}

function fields(node: FieldComparison, place: Place): Eval {
  for (const field of [node.field, node.other]) if (isFilled(place, columnOf(place, field))) reportFiller(place, field, node.span);
  const left = fieldValue(place, node.field, node.operator);
  const right = fieldValue(place, node.other, node.operator);
  const numeric = fieldInfo(node.field)?.type === "number" && fieldInfo(node.other)?.type === "number";
  return leafOf({ kind: "fields", left, relation: relationOf(node, numeric), right, caseSensitive: node.caseSensitive });
}

/** A field that another one is compared with. Entities are cut only where a text may end or begin inside of one. */
function fieldValue(place: Place, field: string, operator: FieldComparison["operator"]): EvalValue {
  const column = columnOf(place, field);
  const value = evalValue(place, column);
  const cuts = operator === "contains" || operator === "endsWith";
  return cuts && place.format === "xml" && column.type === "text" ? plainText(value) : value;
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

/** The manuals do not say whether the engine folds letters outside ASCII, so that both cases of these are spelled out. */
function foldedText(text: string, caseSensitive: boolean, literal: (text: string) => string): string {
  if (caseSensitive || !hasOtherLetters(text)) return literal(text);
  return [...text].map((char) => {
    const cases = casesOf(char).map(literal);
    return cases.length === 1 ? cases.join("") : `(?:${cases.join("|")})`;
  }).join("");
}

/**
 * Keywords are looked for in the values that the text of a record holds: between the tags of XML and in the attributes of
 * its header, in the values of JSON and of pairs and not in their names, anywhere in a line.
 */
function keyword(node: Keyword, place: Place): Eval {
  const raw: EvalValue = { expression: "_raw", array: false, hex: false };
  const format = rawFormats[place.format];
  const texts = node.values.map((value) => foldedText(value, node.caseSensitive, format.literal));
  return matches(raw, node.caseSensitive, texts, format.within);
}

/** Any text inside of quotes. It ends at no place inside of an escape. */
const anyQuoted = '[^"\\\\]*(?:\\\\.[^"\\\\]*)*';

interface RawText {
  readonly literal: (text: string) => string;
  /** The pattern inside of a value. */
  readonly within: (pattern: string) => string;
}

const rawFormats: Readonly<Record<RawFormat, RawText>> = {
  line: { literal: escapeRegexText, within: identity },
  other: { literal: escapeRegexText, within: identity },
  // Names of elements follow <, and the names of event data are attributes of other elements than these.
  xml: {
    literal: (text) => [...text].map((char) => quoteEntities[char] ?? insideElement(char)).join(""),
    within: (pattern) => `(?:>${anyXmlText}|<(?:Provider|TimeCreated|Correlation|Execution|Security)\\b[^>]*=(?:'[^']*|"[^"]*))${pattern}`,
  },
  // A text that a colon follows is a name. Numbers, true and false have no quotes.
  json: {
    literal: (text) => escapeRegexText(JSON.stringify(text).slice(1, -1)).replaceAll("/", "\\\\?/"),
    within: (pattern) => `(?:[:\\[,]\\s*"${anyQuoted}${pattern}${anyQuoted}"(?!\\s*:)|(?:"\\s*:|[\\[,])\\s*[-+0-9.a-z]*${pattern})`,
  },
  // name="some text" or name=text
  pairs: {
    literal: (text) => escapeRegexText(text).replaceAll('"', '\\\\?"'),
    within: (pattern) => `=(?:"${anyQuoted}|[^\\s"]*)${pattern}`,
  },
};

/** In XML, quotes may be entities too. */
const quoteEntities: Readonly<Record<string, string>> = { '"': '(?:"|&quot;)', "'": "(?:'|&apos;|&#39;)" };

function networkText(value: string): string {
  if (value.includes("/")) return value;
  return value.includes(":") ? `${value}/128` : `${value}/32`;
}
