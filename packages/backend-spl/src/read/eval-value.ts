import type { ColumnKinds } from "./column-kinds.js";
import type { Predicate } from "@isorule/core";
import type { EvalCall, EvalExpression } from "../syntax/tree.js";
import { columnText, evalText } from "./eval-text.js";
import { both, checkSize, compared, constant, either, isNever, negated, present, Unsaid, type Losses } from "./predicates.js";
import { type Case, type Environment, lookUp, nativeField, only, opaque, type Simple, singleOf, type Value } from "./values.js";

/** What the readers of expressions share. */
export interface EvalContext {
  readonly environment: Environment;
  /** When an expression is true, for the conditions of `if` and `case`. */
  readonly truth: (node: EvalExpression, context: EvalContext) => Truth;
  /** Steps that are left: an expression that is built of itself again and again may have very many. */
  readonly budget: { steps: number };
  /** Whether an expression is a column of the vocabulary, so that it is not taken apart. */
  readonly isColumn?: (text: string) => boolean;
  /** What is known of columns, and where losses are noted that leave a condition readable. */
  readonly columns?: ColumnKinds;
  readonly losses?: Losses;
}

/** When a condition is true, and when it is false; it is neither where it is null. */
export interface Truth {
  readonly true: Predicate;
  readonly false: Predicate;
}

const mostCases = 60;

/**
 * The value of an expression as cases: each a condition on the event, and a column, a constant or nothing. What the model
 * has no word for, but one event decides, becomes a column under the canonical text of the expression.
 */
export function evalValue(node: EvalExpression, context: EvalContext): Value {
  if (--context.budget.steps < 0) throw new Unsaid("size", "An expression is built of too many parts.", node.span);
  if (context.isColumn !== undefined && (node.kind === "call" || node.kind === "concat")) {
    const text = textOf(node, context);
    if (text !== undefined && context.isColumn(text)) return only(nativeField(text), text);
  }
  switch (node.kind) {
    case "text":
      return only({ kind: "text", text: node.text }, textOf(node, context));
    case "number":
      return only({ kind: "number", value: node.value }, textOf(node, context));
    case "field":
      if (node.name === "_time" && !context.environment.known.has("_time")) return opaque("time", "A condition depends on the time of the event.");
      return lookUp(context.environment, node.name, columnText);
    case "minus": {
      const operand = singleOf(evalValue(node.operand, context));
      return operand?.kind === "number" ? only({ kind: "number", value: -operand.value }, textOf(node, context)) : asColumn(node, context);
    }
    case "concat":
      return concatenated(node.operands.map((operand) => evalValue(operand, context)), node, context);
    case "call":
      return callValue(node, context);
    default:
      return asColumn(node, context);
  }
}

function textOf(node: EvalExpression, context: EvalContext): string | undefined {
  return evalText(node, (name) => lookUp(context.environment, name, columnText).text);
}

/** The expression as a column of its own name. */
function asColumn(node: EvalExpression, context: EvalContext): Value {
  const blocked = blockedBy(node, context);
  if (blocked !== undefined) return only(blocked);
  const text = textOf(node, context);
  if (text === undefined) return opaque("computed value", "A value is computed in a way that cannot be written as one expression.");
  return only(nativeField(text), text);
}

/** Calls whose value one event does not decide. */
const outsideEvent = new Set(["now", "time", "random", "relative_time", "strptime", "strftime"]);

/** What of the expression is not looked into: then all of it is not. Deep expressions have a bounded depth. */
function blockedBy(node: EvalExpression, context: EvalContext): Simple | undefined {
  if (--context.budget.steps < 0) throw new Unsaid("size", "An expression is built of too many parts.", node.span);
  switch (node.kind) {
    case "text":
    case "number":
      return undefined;
    case "field": {
      if (node.name === "_time") return { kind: "opaque", what: "time", reason: "A condition depends on the time of the event." };
      return lookUp(context.environment, node.name, columnText).cases.find(({ value }) => value.kind === "opaque" || value.kind === "measure" || value.kind === "grouped")?.value;
    }
    case "call":
      if (outsideEvent.has(node.name)) return { kind: "opaque", what: "time", reason: "A condition depends on a time or on chance." };
      return firstBlocked(node.arguments, context);
    case "not":
    case "minus":
      return blockedBy(node.operand, context);
    case "and":
    case "or":
    case "xor":
    case "concat":
      return firstBlocked(node.operands, context);
    case "compare":
    case "arithmetic":
      return blockedBy(node.left, context) ?? blockedBy(node.right, context);
  }
}

function firstBlocked(nodes: readonly EvalExpression[], context: EvalContext): Simple | undefined {
  for (const node of nodes) {
    const found = blockedBy(node, context);
    if (found !== undefined) return found.kind === "opaque" ? found : { kind: "opaque", what: "computed aggregate", reason: "A value is computed of what a group of events has." };
  }
  return undefined;
}

// Texts that are the same for all events are joined, and an empty text adds nothing.
function concatenated(values: readonly Value[], node: EvalExpression, context: EvalContext): Value {
  const singles = values.map(singleOf);
  if (singles.every((each) => each?.kind === "text" || each?.kind === "number")) {
    return only({ kind: "text", text: singles.map((each) => (each?.kind === "text" ? each.text : each?.kind === "number" ? String(each.value) : "")).join("") }, textOf(node, context));
  }
  const filled = values.filter((_, index) => !(singles[index]?.kind === "text" && singles[index].text === ""));
  const [one] = filled;
  return filled.length === 1 && one !== undefined ? one : asColumn(node, context);
}

/**
 * @see https://help.splunk.com/en/splunk-enterprise/search/spl-search-reference/10.0/evaluation-functions/comparison-and-conditional-functions
 */
function callValue(node: EvalCall, context: EvalContext): Value {
  const [first, second, third] = node.arguments;
  const count = node.arguments.length;
  switch (node.name) {
    case "null":
      return only({ kind: "null" }, "null()");
    case "lower":
    case "upper":
      return count === 1 && first !== undefined ? folded(evalValue(first, context), node.name, node, context) : asColumn(node, context);
    case "coalesce":
      return coalesced(node.arguments.map((each) => evalValue(each, context)), textOf(node, context), context);
    case "if":
      return count === 3 && first !== undefined && second !== undefined && third !== undefined ? chosen([[first, second]], third, node, context) : asColumn(node, context);
    case "case": {
      const rows: [EvalExpression, EvalExpression][] = [];
      for (let index = 0; index + 1 < count; index += 2) rows.push([node.arguments[index] as EvalExpression, node.arguments[index + 1] as EvalExpression]);
      return chosen(rows, undefined, node, context);
    }
    case "nullif":
      return first !== undefined && second !== undefined ? withoutText(evalValue(first, context), evalValue(second, context), node, context) : asColumn(node, context);
    case "tostring":
      return count === 1 && first !== undefined ? evalValue(first, context) : asColumn(node, context);
    case "tonumber":
      return first === undefined ? asColumn(node, context) : numeric(node, first, context);
    case "replace":
      return decoded(node, context) ?? asColumn(node, context);
    default:
      return asColumn(node, context);
  }
}

function folded(value: Value, fold: "lower" | "upper", node: EvalCall, context: EvalContext): Value {
  if (value.cases.some((each) => each.value.kind === "measure")) return asColumn(node, context);
  const cases = value.cases.map(({ when, value: simple }): Case => {
    if (simple.kind === "text") return { when, value: { kind: "text", text: fold === "lower" ? simple.text.toLowerCase() : simple.text.toUpperCase() } };
    if (simple.kind === "grouped") return { when, value: { ...simple, inner: folded(simple.inner, fold, node, context) } };
    return { when, value: simple.kind === "field" && !simple.numeric ? { ...simple, fold } : simple };
  });
  return { cases, text: textOf(node, context) };
}

/** When a case has a value and not null. */
function isThere(simple: Simple): Predicate {
  if (simple.kind === "null") return constant(false);
  if (simple.kind !== "field" || simple.present) return constant(true);
  return present(simple.name);
}

function coalesced(values: readonly Value[], text: string | undefined, context: EvalContext): Value {
  const cases: Case[] = [];
  let left: Predicate = constant(true);
  for (const value of values) {
    let taken: Predicate = constant(false);
    for (const { when, value: simple } of value.cases) {
      const here = both(when, isThere(simple));
      if (isNever(here)) continue;
      cases.push({ when: both(left, here), value: simple.kind === "field" ? { ...simple, present: true } : simple });
      taken = either(taken, here);
    }
    left = both(left, negated(taken));
    if (isNever(left)) break;
  }
  if (!isNever(left)) cases.push({ when: left, value: { kind: "null" } });
  return limited(cases, text, context);
}

function limited(cases: readonly Case[], text: string | undefined, { budget }: EvalContext): Value {
  const possible = cases.filter(({ when }) => !isNever(when));
  if (possible.length > mostCases) throw new Unsaid("size", "A value has too many cases.", undefined);
  for (const { when } of possible) checkSize(when, budget, undefined);
  return { cases: possible, text };
}

/** `if` and `case`: the value behind the first condition that is true; without a last value, null. */
function chosen(rows: readonly (readonly [EvalExpression, EvalExpression])[], last: EvalExpression | undefined, node: EvalCall, context: EvalContext): Value {
  const cases: Case[] = [];
  let left: Predicate = constant(true);
  for (const [condition, result] of rows) {
    const here = context.truth(condition, context).true;
    for (const each of evalValue(result, context).cases) cases.push({ when: both(left, here, each.when), value: each.value });
    left = both(left, negated(here));
    if (cases.length > mostCases) break;
  }
  if (last === undefined) cases.push({ when: left, value: { kind: "null" } });
  else for (const each of evalValue(last, context).cases) cases.push({ when: both(left, each.when), value: each.value });
  return limited(cases, textOf(node, context), context);
}

/** `nullif(x, "text")` */
function withoutText(value: Value, other: Value, node: EvalCall, context: EvalContext): Value {
  const text = singleOf(other);
  if (text?.kind !== "text") return asColumn(node, context);
  const cases = value.cases.flatMap(({ when, value: simple }): readonly Case[] => {
    if (simple.kind === "text") return [{ when, value: simple.text === text.text ? { kind: "null" } : simple }];
    // Empty text and no value are the same to a rule.
    if (simple.kind !== "field" || text.text === "" || text.text === simple.filler) return [{ when, value: simple }];
    if (simple.numeric) return [{ when, value: { kind: "opaque", what: "computed value", reason: "A text is taken out of a number." } }];
    const equal = compared(simple.name, "equals", [text.text], simple.fold === "none", node.span);
    return [
      { when: both(when, negated(equal)), value: { ...simple, filler: text.text } },
      { when: both(when, equal), value: { kind: "null" } },
    ];
  });
  return limited(cases, textOf(node, context), context);
}

/** `tonumber(x)`; `tonumber(replace(x, "^0[xX]", ""), 16)` is the number that x spells with hexadecimal digits. */
function numeric(node: EvalCall, first: EvalExpression, context: EvalContext): Value {
  const [, base] = node.arguments;
  if (base === undefined || (base.kind === "number" && base.value === 10)) return asNumber(evalValue(first, context), node, context);
  const inner = first.kind === "call" && first.name === "replace" ? first : undefined;
  const [digits, prefix, nothing] = inner?.arguments ?? [];
  const spelled = prefix?.kind === "text" && prefix.text === "^0[xX]" && nothing?.kind === "text" && nothing.text === "";
  if (base.kind !== "number" || base.value !== 16 || !spelled || digits === undefined) return asColumn(node, context);
  return asNumber(evalValue(digits, context), node, context);
}

function asNumber(value: Value, node: EvalCall, context: EvalContext): Value {
  const cases = value.cases.map(({ when, value: simple }): Case => {
    if (simple.kind === "text") {
      const number = Number(simple.text);
      return { when, value: simple.text.trim() === "" || Number.isNaN(number) ? { kind: "null" } : { kind: "number", value: number } };
    }
    return { when, value: simple.kind === "field" ? { ...simple, numeric: true, present: false } : simple };
  });
  return { cases, text: textOf(node, context) };
}

/** Entities of XML and the characters that they are, as three calls of `replace` undo them, the innermost first. */
const entities = [["&lt;", "<"], ["&gt;", ">"], ["&amp;", "&"]] as const;

/** A value without the entities of XML: it is the value that the record holds, however its text spells it. */
function decoded(node: EvalCall, context: EvalContext): Value | undefined {
  let current: EvalExpression = node;
  for (const [entity, character] of [...entities].reverse()) {
    if (current.kind !== "call" || current.name !== "replace") return undefined;
    const [inner, from, to]: readonly (EvalExpression | undefined)[] = current.arguments;
    if (inner === undefined || from?.kind !== "text" || from.text !== entity || to?.kind !== "text" || to.text !== character) return undefined;
    current = inner;
  }
  return evalValue(current, context);
}
