import { compileValuesTest } from "../evaluate/match-predicate.js";
import type { Comparison, Predicate, Scalar } from "../generated/model.js";
import { foldText } from "../model/fold-text.js";
import { normalizePredicate, predicateKey } from "../normalize/normalize-predicate.js";
import { oncePer } from "../once-per.js";

/** What is known of an event: a conjunction, sorted for questions. */
export interface Facts {
  /** Column to the values of which it has one. */
  readonly values: ReadonlyMap<string, readonly Scalar[]>;
  /** Texts of predicates to whether they hold. */
  readonly truths: ReadonlyMap<string, boolean>;
  /** Comparisons without their values to values of which none, or the list of which some, is met. */
  readonly tests: ReadonlyMap<string, { readonly none: ReadonlySet<Scalar>; readonly some: readonly (readonly Scalar[])[] }>;
}

/** The same parts of a predicate are asked about for every place. */
const keyOf = oncePer(predicateKey);

/** The operands of a normalized conjunction; the predicate itself where it is none. */
export function conjuncts(predicate: Predicate): readonly Predicate[] {
  if (predicate.kind === "and") return predicate.operands.flatMap(conjuncts);
  return predicate.kind === "constant" && predicate.value ? [] : [predicate];
}

/** The facts that a list of conditions states. */
export function factsOf(conditions: readonly Predicate[]): Facts {
  const values = new Map<string, readonly Scalar[]>();
  const truths = new Map<string, boolean>();
  const tests = new Map<string, { none: Set<Scalar>; some: (readonly Scalar[])[] }>();
  const testsOf = (leaf: Comparison): { none: Set<Scalar>; some: (readonly Scalar[])[] } => {
    const key = testKey(leaf);
    const known = tests.get(key) ?? { none: new Set(), some: [] };
    tests.set(key, known);
    return known;
  };
  for (const condition of conditions) {
    const negated = condition.kind === "not";
    const inner = negated ? condition.operand : condition;
    truths.set(keyOf(inner), !negated);
    if (inner.kind !== "comparison") continue;
    if (negated) for (const value of inner.values) testsOf(inner).none.add(folded(value, inner));
    else testsOf(inner).some.push(inner.values.map((value) => folded(value, inner)));
    if (!negated && inner.operator === "equals" && !inner.values.includes("")) {
      const before = values.get(inner.field);
      const test = compileValuesTest(inner);
      values.set(inner.field, before === undefined ? inner.values : before.filter((value) => test([value])));
    }
  }
  return { values, truths, tests };
}

/**
 * What is left of a predicate on events of which some facts are known: a comparison that they decide is a constant. A
 * column with a known value is taken to have one value only.
 *
 * @returns normalized
 */
export function assume(predicate: Predicate, facts: Facts): Predicate {
  return normalizePredicate(decide(predicate, facts));
}

function decide(node: Predicate, facts: Facts): Predicate {
  if (node.kind === "constant") return node;
  const known = node.kind === "comparison" && node.values.length > 50 ? undefined : facts.truths.get(keyOf(node));
  if (known !== undefined) return { kind: "constant", value: known };
  switch (node.kind) {
    case "and":
    case "or":
      return { ...node, operands: node.operands.map((operand) => decide(operand, facts)) };
    case "not":
      return { ...node, operand: decide(node.operand, facts) };
    case "exists":
      return facts.values.has(node.field) ? { kind: "constant", value: true } : node;
    case "comparison":
      return decideComparison(node, facts);
    default:
      return node;
  }
}

function decideComparison(node: Comparison, facts: Facts): Predicate {
  const values = facts.values.get(node.field);
  if (values !== undefined) {
    const test = compileValuesTest(node);
    const passing = values.filter((value) => test([value]));
    if (passing.length === values.length) return { kind: "constant", value: true };
    if (passing.length === 0) return { kind: "constant", value: false };
    return { ...node, operator: "equals", values: passing };
  }
  const known = facts.tests.get(testKey(node));
  if (known === undefined) return node;
  const own = new Set(node.values.map((value) => folded(value, node)));
  if (known.some.some((list) => list.every((value) => own.has(value)))) return { kind: "constant", value: true };
  if (known.none.size === 0) return node;
  const left = node.values.filter((value) => !known.none.has(folded(value, node)));
  return left.length === 0 ? { kind: "constant", value: false } : left.length === node.values.length ? node : { ...node, values: left };
}

function testKey({ field, operator, caseSensitive, multiline, dotAll }: Comparison): string {
  return `${operator} ${caseSensitive} ${multiline === true} ${dotAll === true} ${field}`;
}

function folded(value: Scalar, { caseSensitive, operator }: Comparison): Scalar {
  return typeof value === "string" && !caseSensitive && operator !== "regex" ? foldText(value) : value;
}

/** The most cases that {@link implies} looks at. */
const mostCases = 2_000;

/**
 * Whether an event that matches the predicate meets all conditions of at least one of the alternatives, as far as that
 * follows from splitting cases over the columns that the alternatives compare.
 *
 * @param predicate normalized
 */
export function implies(predicate: Predicate, alternatives: readonly (readonly Predicate[])[]): boolean {
  const columns = new Set(alternatives.flatMap((conditions) => conditions.flatMap(columnsOf)));
  const open: (readonly Predicate[])[] = [conjuncts(predicate)];
  for (let cases = 0; open.length > 0; cases++) {
    if (cases > mostCases) return false;
    const conditions = open.pop() as readonly Predicate[];
    const facts = factsOf(conditions);
    if (alternatives.some((alternative) => alternative.every((condition) => isTrue(assume(condition, facts))))) continue;
    const at = conditions.findIndex((condition) => isSplittable(condition) && columnsOf(condition).some((column) => columns.has(column)));
    const chosen = conditions[at];
    if (chosen === undefined) return false;
    const others = conditions.filter((_, index) => index !== at);
    for (const part of partsOf(chosen)) {
      const assumed = factsOf(conjuncts(part));
      const rest = others.map((other) => assume(other, assumed));
      if (rest.some(isFalse)) continue;
      open.push([...conjuncts(part), ...rest.flatMap(conjuncts)]);
    }
  }
  return true;
}

function isSplittable(node: Predicate): boolean {
  return node.kind === "or" || (node.kind === "comparison" && node.operator === "equals" && node.values.length > 1 && node.values.length <= 100);
}

function partsOf(node: Predicate): readonly Predicate[] {
  if (node.kind === "or") return node.operands;
  return node.kind === "comparison" ? node.values.map((value) => ({ ...node, values: [value] })) : [node];
}

/** The columns that a predicate compares. */
export function columnsOf(node: Predicate): readonly string[] {
  switch (node.kind) {
    case "and":
    case "or":
      return node.operands.flatMap(columnsOf);
    case "not":
      return columnsOf(node.operand);
    case "comparison":
    case "exists":
      return [node.field];
    case "fieldComparison":
      return [node.field, node.other];
    default:
      return [];
  }
}

/** Whether it is the constant that is always true. */
export function isTrue(node: Predicate): boolean {
  return node.kind === "constant" && node.value;
}

/** Whether it is the constant that is never true. */
export function isFalse(node: Predicate): boolean {
  return node.kind === "constant" && !node.value;
}
