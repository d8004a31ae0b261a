import type { Comparison, FieldComparison, FieldValue, Keyword, Operator, Predicate, Scalar } from "../generated/model.js";
import { foldText } from "../model/fold-text.js";
import { deriveText, separatorOf } from "../model/derive.js";
import type { Event } from "../model/rule.js";
import { fieldInfo } from "../model/taxonomy.js";
import { regexSearch } from "../regex/match-regex.js";
import { parseRegex } from "../regex/parse-regex.js";
import { inNetwork, parseAddress, parseNetwork } from "./cidr.js";
import { compileLike } from "./match-like.js";

/** Tells whether an event matches. */
export type Matcher = (event: Event) => boolean;

/**
 * Compiles a predicate to a function, so that patterns are prepared once and not for each event. The meaning is
 * two-valued: a comparison with an absent field is false and its complement true; absent, null and empty text are the
 * same; a list matches when any of its elements does; text compares without case unless the comparison says otherwise.
 *
 * @example compilePredicate(signal.predicate)({ class: "image_load", time: 0, fields: { "dll.path": "C:\\Temp\\a.dll" } })
 */
export function compilePredicate(predicate: Predicate): Matcher {
  switch (predicate.kind) {
    case "and": {
      const operands = predicate.operands.map(compilePredicate);
      return (event) => operands.every((operand) => operand(event));
    }
    case "or": {
      const operands = predicate.operands.map(compilePredicate);
      return (event) => operands.some((operand) => operand(event));
    }
    case "not": {
      const operand = compilePredicate(predicate.operand);
      return (event) => !operand(event);
    }
    case "comparison":
      return compileComparison(predicate);
    case "fieldComparison":
      return compileFieldComparison(predicate);
    case "exists":
      return (event) => valuesOf(event, predicate.field).length > 0;
    case "keyword": {
      const test = compileKeyword(predicate);
      return (event) => test(allTexts(event, predicate.caseSensitive));
    }
    case "constant":
      return () => predicate.value;
  }
}

/**
 * The values that an event holds in a field, without null and empty text: none when the field is absent. A derived
 * field that the event does not state follows from the other field.
 */
export function valuesOf(event: LazyEvent, field: string): readonly Scalar[] {
  const stated = present(event.value === undefined ? (Object.hasOwn(event.fields, field) ? event.fields[field] : undefined) : event.value(field));
  if (stated.length > 0) return stated;
  const derive = fieldInfo(field)?.derive;
  if (derive === undefined) return stated;
  const separator = separatorOf(event.class);
  return valuesOf(event, derive.from).flatMap((value) => deriveText(derive, String(value), separator) ?? []);
}

/** An event that reads a field without reading the others. */
export interface LazyEvent extends Event {
  /** The value of `fields` for a field. */
  readonly value?: (field: string) => FieldValue | undefined;
}

function present(value: FieldValue | undefined): readonly Scalar[] {
  if (value === undefined || value === null || value === "") return [];
  if (typeof value === "object") return value.filter((element) => element !== "" && element !== null);
  return [value];
}

/** Every text of an event, folded unless case counts: what keywords are looked for in. */
export function allTexts(event: Event, caseSensitive: boolean): readonly string[] {
  return Object.keys(event.fields).flatMap((field) => valuesOf(event, field).map((value) => fold(String(value), caseSensitive)));
}

/** A test of {@link allTexts}. */
export function compileKeyword({ values, caseSensitive }: Keyword): (texts: readonly string[]) => boolean {
  const needles = values.map((value) => fold(value, caseSensitive));
  return (texts) => needles.some((needle) => texts.some((text) => text.includes(needle)));
}

function compileComparison(comparison: Comparison): Matcher {
  const test = compileValuesTest(comparison);
  return (event) => test(valuesOf(event, comparison.field));
}

/** A test of what {@link valuesOf} gives for the field of a comparison. */
export function compileValuesTest(comparison: Comparison): (values: readonly Scalar[]) => boolean {
  const test = compileTest(comparison);
  const { operator } = comparison;
  // Empty text and an absent field are the same, so that being equal to empty text is being absent.
  const wantsAbsent = (operator === "equals" || operator === "like") && comparison.values.includes("");
  return (values) => (values.length === 0 ? wantsAbsent : values.some(test));
}

/** A test of one value of a field. */
function compileTest(comparison: Comparison): (value: Scalar) => boolean {
  const { operator, caseSensitive } = comparison;
  switch (operator) {
    case "equals":
      return equalsTest(comparison.values, caseSensitive);
    case "contains":
    case "startsWith":
    case "endsWith": {
      const needles = comparison.values.map((value) => fold(String(value), caseSensitive));
      const has = textTests[operator];
      return (value) => {
        const text = fold(String(value), caseSensitive);
        return needles.some((needle) => has(text, needle));
      };
    }
    case "like": {
      const searches = comparison.values.map((value) => compileLike(String(value), caseSensitive));
      return (value) => searches.some((search) => search(String(value)));
    }
    case "regex": {
      const searches = comparison.values.map((value) => compileRegex(String(value), comparison));
      return (value) => searches.some((search) => search(String(value)));
    }
    case "cidr": {
      const networks = comparison.values.flatMap((value) => parseNetwork(String(value)) ?? []);
      return (value) => {
        const address = parseAddress(String(value));
        return address !== undefined && networks.some((network) => inNetwork(address, network));
      };
    }
    case "lt":
    case "lte":
    case "gt":
    case "gte": {
      const bounds = comparison.values.map(Number);
      return (value) => bounds.some((bound) => compareNumbers(operator, numberOf(value), bound));
    }
  }
}

const textTests = {
  equals: (text: string, needle: string) => text === needle,
  contains: (text: string, needle: string) => text.includes(needle),
  startsWith: (text: string, needle: string) => text.startsWith(needle),
  endsWith: (text: string, needle: string) => text.endsWith(needle),
} as const;

function equalsTest(values: readonly Scalar[], caseSensitive: boolean): (value: Scalar) => boolean {
  const texts = new Set(values.filter((value) => typeof value !== "number").map((value) => fold(String(value), caseSensitive)));
  const numbers = new Set(values.filter((value) => typeof value === "number"));
  return (value) => {
    if (texts.size > 0 && texts.has(fold(String(value), caseSensitive))) return true;
    const number = numbers.size > 0 ? numberOf(value) : undefined;
    return number !== undefined && numbers.has(number);
  };
}

function compileRegex(pattern: string, flags: Comparison): (text: string) => boolean {
  const result = parseRegex(pattern);
  // The reader refuses such a pattern, so that a rule that was read never holds one.
  if ("fault" in result) return () => false;
  const { caseSensitive, multiline = false, dotAll = false } = flags;
  return regexSearch(result.regex, { caseSensitive, multiline, dotAll });
}

function compileFieldComparison(node: FieldComparison): Matcher {
  const test = compileFieldTest(node);
  return (event) => test(valuesOf(event, node.field), valuesOf(event, node.other));
}

/** A test of what {@link valuesOf} gives for the two fields of a comparison. */
export function compileFieldTest({ operator, caseSensitive }: FieldComparison): (lefts: readonly Scalar[], rights: readonly Scalar[]) => boolean {
  if (operator === "lt" || operator === "lte" || operator === "gt" || operator === "gte") {
    return anyPair((left, right) => {
      const bound = numberOf(right);
      return bound !== undefined && compareNumbers(operator, numberOf(left), bound);
    });
  }
  const has = textTests[operator];
  return anyPair((left, right) => has(fold(String(left), caseSensitive), fold(String(right), caseSensitive)));
}

function anyPair(test: (left: Scalar, right: Scalar) => boolean): (lefts: readonly Scalar[], rights: readonly Scalar[]) => boolean {
  return (lefts, rights) => lefts.some((left) => rights.some((right) => test(left, right)));
}

function compareNumbers(operator: Extract<Operator, "lt" | "lte" | "gt" | "gte">, value: number | undefined, bound: number): boolean {
  if (value === undefined) return false;
  if (operator === "lt") return value < bound;
  if (operator === "lte") return value <= bound;
  return operator === "gt" ? value > bound : value >= bound;
}

/** The number that a value is or spells in decimal digits; undefined for anything else. */
export function numberOf(value: Scalar): number | undefined {
  if (typeof value === "number") return value;
  if (typeof value !== "string" || !/^\s*[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?\s*$/.test(value)) return undefined;
  return Number(value);
}

function fold(text: string, caseSensitive: boolean): string {
  return caseSensitive ? text : foldText(text);
}
