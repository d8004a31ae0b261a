import type { KqlBetween, KqlComparison, KqlMembership } from "../parse/tree.js";
import { type KqlRegex, kqlRegex } from "./regex.js";
import { type Frame, type NullEquality, type Relation, type Scalar, scalarOf } from "./scope.js";
import { textTest } from "./terms.js";
import { convert, fold, isNumeric, type KqlType, type KqlValue, refuse, toText } from "./values.js";

/** Kleene's `and` over any number of conditions. Manual: https://learn.microsoft.com/kusto/query/logical-operators */
export function allOf(operands: readonly Scalar[]): Scalar {
  for (const { type } of operands) if (type !== "bool") refuse(`and of a ${type}`);
  return scalarOf("bool", operands, (frame) => {
    let result: boolean | null = true;
    for (const operand of operands) {
      const value = operand.run(frame);
      if (value === false) return false;
      if (value === null) result = null;
    }
    return result;
  });
}

/** Kleene's `or`. */
export function anyOf(operands: readonly Scalar[]): Scalar {
  for (const { type } of operands) if (type !== "bool") refuse(`or of a ${type}`);
  return scalarOf("bool", operands, (frame) => {
    let result: boolean | null = false;
    for (const operand of operands) {
      const value = operand.run(frame);
      if (value === true) return true;
      if (value === null) result = null;
    }
    return result;
  });
}

/** The complement; null stays null. */
export function notOf(operand: Scalar): Scalar {
  if (operand.type !== "bool") refuse(`not of a ${operand.type}`);
  return scalarOf("bool", [operand], (frame) => {
    const value = operand.run(frame);
    return value === null ? null : value !== true;
  });
}

/** A value as text: text itself, or a dynamic value, whose null is empty text. Refuses other types. */
export function textOf(value: Scalar, where: string): Scalar {
  if (value.type === "string") return value;
  if (value.type !== "dynamic") refuse(`${where} of a ${value.type}`);
  return scalarOf("string", [value], (frame) => toText(value.run(frame), "dynamic"));
}

/** One of the operators with a value on each side. */
export function comparison(node: Pick<KqlComparison, "operator">, left: Scalar, right: Scalar, nulls: NullEquality): Scalar {
  const { operator } = node;
  switch (operator) {
    case "==":
    case "!=":
      return equality(operator === "!=", left, right, nulls);
    case "<":
    case "<=":
    case ">":
    case ">=":
      return ordering(operator, left, right);
    case "=~":
    case "!~":
      return foldedEquality(operator === "!~", textOf(left, operator), textOf(right, operator));
    case "matches regex":
      return regexTest(textOf(left, operator), textOf(right, operator));
    case "like":
    case "notlike":
    case "likecs":
    case "notlikecs":
      return refuse(`the operator ${operator}, which has no documents`);
    default: {
      const test = textTest(operator === ":" ? "has" : operator) ?? refuse(`the operator ${operator}`);
      const [text, needle] = [textOf(left, operator), textOf(right, operator)];
      return scalarOf("bool", [text, needle], (frame) => test(text.run(frame) as string, needle.run(frame) as string));
    }
  }
}

function foldedEquality(negated: boolean, left: Scalar, right: Scalar): Scalar {
  if (right.constant !== undefined) {
    const wanted = fold(right.constant.value as string);
    return scalarOf("bool", [left], (frame) => (fold(left.run(frame) as string) === wanted) !== negated);
  }
  return scalarOf("bool", [left, right], (frame) => (fold(left.run(frame) as string) === fold(right.run(frame) as string)) !== negated);
}

function regexTest(left: Scalar, right: Scalar): Scalar {
  const find = regexOf(right);
  return scalarOf("bool", [left, right], (frame) => find(frame).test(left.run(frame) as string));
}

/** The regex of an argument: compiled at once where the argument is known, which the product asks for nearly everywhere. */
export function regexOf(pattern: Scalar): (frame: Frame) => KqlRegex {
  if (pattern.constant !== undefined) {
    const regex = kqlRegex(pattern.constant.value as string);
    return () => regex;
  }
  let last: { readonly text: string; readonly regex: KqlRegex } | undefined;
  return (frame) => {
    const text = pattern.run(frame) as string;
    if (last?.text !== text) last = { text, regex: kqlRegex(text) };
    return last.regex;
  };
}

/**
 * With one null the result is false for `==` and true for `!=`, with two it is null; or null in either case.
 * Manual: https://learn.microsoft.com/kusto/query/scalar-data-types/null-values
 */
function equality(negated: boolean, left: Scalar, right: Scalar, nulls: NullEquality): Scalar {
  const same = sameTest(left.type, right.type, negated ? "!=" : "==");
  return scalarOf("bool", [left, right], (frame) => {
    const [a, b] = [left.run(frame), right.run(frame)];
    if (a === null || b === null) return nulls === "null" || a === b ? null : negated;
    return same(a, b) !== negated;
  });
}

/** Whether two values that are not null are equal. Refuses types that the product does not compare. */
function sameTest(left: KqlType, right: KqlType, operator: string): (a: KqlValue, b: KqlValue) => boolean {
  if (left === "dynamic" && right === "dynamic") refuse(`${operator} of two dynamic values`);
  if (left === "dynamic") return (a, b) => dynamicEquals(a, b, right);
  if (right === "dynamic") return (a, b) => dynamicEquals(b, a, left);
  if (left !== right && !(isNumeric(left) && isNumeric(right))) refuse(`${operator} of ${left} and ${right}`);
  return (a, b) => a === b;
}

/** A dynamic value against one of another type: it must hold the like. */
function dynamicEquals(value: KqlValue, other: KqlValue, type: KqlType): boolean {
  if (type === "datetime" || type === "timespan" || type === "guid") return convert(value, "dynamic", type) === other;
  return value === other;
}

function ordering(operator: "<" | "<=" | ">" | ">=", left: Scalar, right: Scalar): Scalar {
  const [a, b] = ordered(operator, left, right);
  return scalarOf("bool", [a, b], (frame) => {
    const [one, two] = [a.run(frame), b.run(frame)];
    return one === null || two === null ? null : inOrder(operator, one as number, two as number);
  });
}

function inOrder(operator: string, left: number, right: number): boolean {
  if (operator === "<") return left < right;
  if (operator === "<=") return left <= right;
  return operator === ">" ? left > right : left >= right;
}

/** Two values of which one is less: numbers, points in time or spans. Text has no order in this language. */
function ordered(operator: string, left: Scalar, right: Scalar): readonly [Scalar, Scalar] {
  const typed = (value: Scalar, other: KqlType): Scalar => (value.type === "dynamic" ? scalarOf(other, [value], (frame) => convert(value.run(frame), "dynamic", other)) : value);
  const [a, b] = [typed(left, right.type), typed(right, left.type)];
  const known = ["datetime", "timespan", "bool"].includes(a.type) ? a.type === b.type : isNumeric(a.type) && isNumeric(b.type);
  if (!known) refuse(`${operator} of ${left.type} and ${right.type}`);
  return [a, b];
}

/** `between`, with both ends; `datetime between (from .. span)` ends so long after its start. Manual: .../kusto/query/between-operator */
export function between(node: Pick<KqlBetween, "negated">, left: Scalar, from: Scalar, to: Scalar): Scalar {
  const [value, low] = ordered("between", left, from);
  const end = value.type === "datetime" && to.type === "timespan" ? scalarOf("datetime", [low, to], (frame) => sum(low.run(frame), to.run(frame))) : to;
  const [, high] = ordered("between", left, end);
  const inside = allOf([ordering(">=", value, low), ordering("<=", value, high)]);
  return node.negated ? notOf(inside) : inside;
}

function sum(left: KqlValue, right: KqlValue): KqlValue {
  return left === null || right === null ? null : (left as number) + (right as number);
}

/**
 * `in` and its like: an `or` of `==` or `=~`. One value on the right may be a list or a table, of which the first column
 * counts. Manual: https://learn.microsoft.com/kusto/query/in-operator
 */
export function membership(node: Pick<KqlMembership, "operator">, left: Scalar, values: readonly Scalar[] | Relation, nulls: NullEquality): Scalar {
  const { operator } = node;
  if (operator === "has_any" || operator === "has_all") return hasMany(operator, left, values);
  const negated = operator.startsWith("!");
  const folded = operator.endsWith("~");
  const subject = folded ? textOf(left, operator) : left;
  const items = itemsOf(values, subject.type, folded);
  if (items.constant !== undefined && Array.isArray(items.constant.value)) {
    const test = listTest(items.constant.value, subject.type, items.itemType, folded, nulls);
    return scalarOf("bool", [subject], (frame) => flip(test(subject.run(frame)), negated));
  }
  // A list that is the same for all rows of a run is prepared once in it.
  const key = {};
  const find = (frame: Frame): ((value: KqlValue) => boolean | null) => {
    const known = items.fixed ? frame.run.memo.get(key) : undefined;
    if (known !== undefined) return known as (value: KqlValue) => boolean | null;
    const list = items.run(frame);
    const test = listTest(Array.isArray(list) ? list : list === null ? [] : [list as KqlValue], subject.type, items.itemType, folded, nulls);
    if (items.fixed) frame.run.memo.set(key, test);
    return test;
  };
  return scalarOf("bool", [subject, items], (frame) => flip(find(frame)(subject.run(frame)), negated));
}

function flip(value: boolean | null, negated: boolean): boolean | null {
  return value === null ? null : value !== negated;
}

/** The values on the right as one list, and the type of its items. */
interface Items extends Scalar {
  readonly itemType: KqlType;
}

function itemsOf(values: readonly Scalar[] | Relation, subject: KqlType, folded: boolean): Items {
  if (!("length" in values)) {
    const [first] = values.columns;
    if (first === undefined) return refuse("in of a table without columns");
    checkItem(subject, first.type, folded);
    const key = {};
    const run = (frame: Frame): KqlValue => {
      const known = frame.run.memo.get(key);
      if (known !== undefined) return known as KqlValue;
      const list = values.rows(frame.run).map((row) => row[0] ?? null);
      frame.run.memo.set(key, list);
      return list;
    };
    return { type: "dynamic", itemType: first.type, fixed: true, constant: undefined, run };
  }
  if (values.length === 0) return refuse("in of an empty list");
  const [only] = values;
  if (values.length === 1 && only !== undefined && only.type === "dynamic") return { ...only, itemType: "dynamic" };
  for (const { type } of values) checkItem(subject, type, folded);
  // A dynamic value among others stands for one value here.
  const scalar = scalarOf("dynamic", values, (frame) => values.map((value) => value.run(frame)));
  const itemType = values.some(({ type }) => type === "dynamic") ? "dynamic" : (only as Scalar).type;
  return { ...scalar, itemType };
}

function checkItem(subject: KqlType, item: KqlType, folded: boolean): void {
  if (folded ? item !== "string" && item !== "dynamic" : subject !== item && subject !== "dynamic" && item !== "dynamic" && !(isNumeric(subject) && isNumeric(item))) {
    refuse(`in of ${subject} and ${item}`);
  }
}

/** A test of one value with a list; plain values are looked up and not tried one by one. */
function listTest(list: readonly KqlValue[], subject: KqlType, item: KqlType, folded: boolean, nulls: NullEquality): (value: KqlValue) => boolean | null {
  if (folded) {
    const texts = new Set(list.map((each) => fold(toText(each, item))));
    return (value) => texts.has(fold(value as string));
  }
  const same = subject === "dynamic" ? (a: KqlValue, b: KqlValue) => dynamicEquals(a, b, item === "dynamic" ? "string" : item) : undefined;
  const typed = item === "dynamic" && subject !== "dynamic" ? list.map((each) => (typeof each === "object" ? each : subject === "string" && typeof each !== "string" ? null : convertLike(each, subject))) : list;
  const plain = new Set<KqlValue>(typed.filter((each) => each !== null));
  const hasNull = typed.includes(null);
  return (value) => {
    if (value === null) return plain.size > 0 && nulls === "boolean" && !hasNull ? false : null;
    if (same === undefined ? plain.has(value) : [...plain].some((each) => same(value, each))) return true;
    return hasNull && nulls === "null" ? null : false;
  };
}

/** An item of a list as the type of the subject compares it: a text stays one, unless the subject is a time or a GUID. */
function convertLike(value: KqlValue, type: KqlType): KqlValue {
  return type === "datetime" || type === "timespan" || type === "guid" ? convert(value, "dynamic", type) : value;
}

/** Manuals: https://learn.microsoft.com/kusto/query/has-any-operator, .../has-all-operator */
function hasMany(operator: "has_any" | "has_all", left: Scalar, values: readonly Scalar[] | Relation): Scalar {
  const subject = textOf(left, operator);
  const items = itemsOf(values, "string", true);
  const has = textTest("has") as (text: string, needle: string) => boolean;
  return scalarOf("bool", [subject, items], (frame) => {
    const text = subject.run(frame) as string;
    const list = items.run(frame);
    const needles = (Array.isArray(list) ? (list as readonly KqlValue[]) : [list]).map((each) => toText(each, items.itemType));
    return operator === "has_any" ? needles.some((needle) => has(text, needle)) : needles.every((needle) => has(text, needle));
  });
}
