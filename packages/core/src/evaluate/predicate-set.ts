import type { Comparison, FieldComparison, Predicate, Scalar } from "../generated/model.js";
import { foldText } from "../model/fold-text.js";
import { allTexts, compileFieldTest, compileKeyword, compileValuesTest, type LazyEvent, valuesOf } from "./match-predicate.js";
import { requiredTexts } from "./required-texts.js";
import { compileTextSearch, type SearchedText, type TextSearch } from "./text-search.js";

/** Tells which of many predicates an event makes true: their positions, ascending. */
export type PredicateSet = (event: LazyEvent) => readonly number[];

/**
 * Prepares many predicates for one look at each event. What `compilePredicate` says of each of them comes out, but
 *
 * - every field is read once, and brought to lower case once;
 * - one search through a value finds the texts of all comparisons, so that those of texts without case are decided
 *   before anybody asks;
 * - nothing is done for a predicate unless something that it requires is there;
 * - a comparison that several predicates have is decided once.
 *
 * @example compilePredicates([isShell, isEditor])(event) // [1]
 */
export function compilePredicates(predicates: readonly Predicate[]): PredicateSet {
  const scope: Scope = { leaves: new Map(), nodes: new Map(), fields: new Map(), look: { event: undefined, number: 0, signs: [], found: () => undefined } };
  const { look } = scope;
  const tests = predicates.map((predicate) => compileNode(predicate, scope).test);
  const always: number[] = [];
  /** By the number of a sign, the predicates that need not be looked at without it. */
  const waiting: number[][] = look.signs.map(() => []);
  const first = new Set<Field>();
  for (const [at, predicate] of predicates.entries()) {
    const required = requiredTexts(predicate)?.map(({ comparison }) => comparisonOf(comparison, scope));
    if (required === undefined || required.some(({ sign }) => sign === undefined)) always.push(at);
    else for (const { sign, field } of new Set(required)) {
      waiting[sign as number]?.push(at);
      first.add(field);
    }
  }
  for (const field of scope.fields.values()) if (field.wanted.length > 0) field.search = compileTextSearch(field.wanted);
  const seen = predicates.map(() => 0);
  let candidates: number[] = [];
  look.found = (sign) => {
    const { signs, number } = look;
    if (signs[sign] === number) return;
    signs[sign] = number;
    for (const at of waiting[sign] as readonly number[]) {
      if (seen[at] === number) continue;
      seen[at] = number;
      candidates.push(at);
    }
  };
  return (event) => {
    look.event = event;
    look.number++;
    candidates = always.slice();
    for (const field of first) searchField(field, look);
    return candidates.filter((at) => (tests[at] as Test)()).sort((a, b) => a - b);
  };
}

/** What is known of the event that is looked at. What an earlier event has left has another number. */
interface Look {
  event: LazyEvent | undefined;
  /** Counts the events. */
  number: number;
  /** For each sign the event that last had it. */
  readonly signs: number[];
  /** Takes the sign of something that is in the event. */
  found: (sign: number) => void;
}

/** A field of events, and what is looked for in it. */
interface Field {
  readonly name: string;
  /** The values of the event with the number `readAt`. */
  values: readonly Scalar[];
  readAt: number;
  searchedAt: number;
  /** Signs by the whole text of a value. */
  readonly wholes: Map<string, number[]>;
  readonly wanted: SearchedText[];
  search: TextSearch | undefined;
}

interface Scope {
  /** Conditions that stand in several predicates are one. */
  readonly leaves: Map<string, Node>;
  readonly nodes: Map<Predicate, Node>;
  readonly fields: Map<string, Field>;
  readonly look: Look;
}

/** Whether the event that is looked at has the condition. */
type Test = () => boolean;

interface Node {
  readonly test: Test;
  /** Conditions with patterns are asked last. */
  readonly isSlow: boolean;
}

/** A comparison, and the sign without which it is false. */
interface ComparisonNode extends Node {
  readonly field: Field;
  readonly sign: number | undefined;
}

function compileNode(predicate: Predicate, scope: Scope): Node {
  switch (predicate.kind) {
    case "and": {
      const { tests, isSlow } = compileOperands(predicate.operands, scope);
      return { isSlow, test: () => everyTest(tests) };
    }
    case "or": {
      const { tests, isSlow } = compileOperands(predicate.operands, scope);
      return { isSlow, test: () => someTest(tests) };
    }
    case "not": {
      const { test, isSlow } = compileNode(predicate.operand, scope);
      return { isSlow, test: () => !test() };
    }
    case "comparison":
      return comparisonOf(predicate, scope);
    case "fieldComparison":
      return shared(predicate, scope, () => compilePair(predicate, scope));
    case "exists": {
      const field = fieldOf(predicate.field, scope);
      return { isSlow: false, test: () => readField(field, scope.look).length > 0 };
    }
    case "keyword":
      return shared(predicate, scope, () => {
        const has = compileKeyword(predicate);
        const { look } = scope;
        return decidedOnce(() => has(allTexts(look.event as LazyEvent, predicate.caseSensitive)), look);
      });
    case "constant":
      return { isSlow: false, test: () => predicate.value };
  }
}

function compileOperands(operands: readonly Predicate[], scope: Scope): { readonly tests: readonly Test[]; readonly isSlow: boolean } {
  const nodes = operands.map((operand) => compileNode(operand, scope));
  const ordered = [...nodes.filter(({ isSlow }) => !isSlow), ...nodes.filter(({ isSlow }) => isSlow)];
  return { tests: ordered.map(({ test }) => test), isSlow: nodes.some(({ isSlow }) => isSlow) };
}

function everyTest(tests: readonly Test[]): boolean {
  for (let at = 0; at < tests.length; at++) if (!(tests[at] as Test)()) return false;
  return true;
}

function someTest(tests: readonly Test[]): boolean {
  for (let at = 0; at < tests.length; at++) if ((tests[at] as Test)()) return true;
  return false;
}

/** The node of a condition that was compiled before, wherever it stood; else a new one. */
function shared<T extends Node>(predicate: Predicate, { leaves, nodes }: Scope, make: () => T): T {
  const same = nodes.get(predicate);
  if (same !== undefined) return same as T;
  const { span: _, ...meaning } = predicate;
  const key = JSON.stringify(Object.entries(meaning).sort(([a], [b]) => (a < b ? -1 : 1)));
  const node = (leaves.get(key) as T | undefined) ?? make();
  leaves.set(key, node);
  nodes.set(predicate, node);
  return node;
}

function comparisonOf(comparison: Comparison, scope: Scope): ComparisonNode {
  return shared(comparison, scope, () => (isOfTexts(comparison) ? compileTexts(comparison, scope) : compileOther(comparison, scope)));
}

/** Whether the search through the field decides the comparison, and not only that it may be true. */
function isOfTexts({ operator, values, caseSensitive }: Comparison): boolean {
  if (caseSensitive || values.includes("")) return false;
  if (operator === "equals") return values.every((value) => typeof value !== "number");
  return operator === "contains" || operator === "startsWith" || operator === "endsWith";
}

const places = { contains: "anywhere", startsWith: "start", endsWith: "end" } as const;

function compileTexts({ field: name, operator, values }: Comparison, scope: Scope): ComparisonNode {
  const { look } = scope;
  const field = fieldOf(name, scope);
  const sign = newSign(look);
  for (const value of values) {
    const text = foldText(String(value));
    if (operator === "contains" || operator === "startsWith" || operator === "endsWith") field.wanted.push({ text, id: sign, exactly: places[operator] });
    else addWhole(field, text, sign);
  }
  const test = (): boolean => {
    if (field.searchedAt !== look.number) searchField(field, look);
    return look.signs[sign] === look.number;
  };
  return { test, isSlow: false, field, sign };
}

function addWhole({ wholes }: Field, text: string, sign: number): void {
  const known = wholes.get(text);
  if (known === undefined) wholes.set(text, [sign]);
  else known.push(sign);
}

/** What nearly every value holds, such as a single letter, tells nothing of a pattern. */
const shortestSign = 3;

function compileOther(comparison: Comparison, scope: Scope): ComparisonNode {
  const { look } = scope;
  const field = fieldOf(comparison.field, scope);
  const decide = compileValuesTest(comparison);
  const required = requiredTexts(comparison);
  if (required === undefined || required.some(({ text }) => text.length < shortestSign)) return { ...decidedOnce(() => decide(readField(field, look)), look), field, sign: undefined };
  const sign = newSign(look);
  for (const { text } of required) field.wanted.push({ text, id: sign });
  const node = decidedOnce(() => {
    if (field.searchedAt !== look.number) searchField(field, look);
    return look.signs[sign] === look.number && decide(readField(field, look));
  }, look);
  return { ...node, field, sign };
}

function compilePair(node: FieldComparison, scope: Scope): Node {
  const { look } = scope;
  const decide = compileFieldTest(node);
  const left = fieldOf(node.field, scope);
  const right = fieldOf(node.other, scope);
  return decidedOnce(() => decide(readField(left, look), readField(right, look)), look);
}

/** A condition that is decided when it is asked for, once for an event. */
function decidedOnce(decide: Test, look: Look): Node {
  let at = 0;
  let answer = false;
  const test = (): boolean => {
    if (at !== look.number) {
      at = look.number;
      answer = decide();
    }
    return answer;
  };
  return { test, isSlow: true };
}

function newSign({ signs }: Look): number {
  return signs.push(0) - 1;
}

function fieldOf(name: string, { fields }: Scope): Field {
  const known = fields.get(name);
  if (known !== undefined) return known;
  const field: Field = { name, values: [], readAt: 0, searchedAt: 0, wholes: new Map(), wanted: [], search: undefined };
  fields.set(name, field);
  return field;
}

function readField(field: Field, look: Look): readonly Scalar[] {
  if (field.readAt !== look.number) {
    field.readAt = look.number;
    field.values = valuesOf(look.event as LazyEvent, field.name);
  }
  return field.values;
}

/** Finds the signs of all that is looked for in a field. */
function searchField(field: Field, look: Look): void {
  field.searchedAt = look.number;
  const values = readField(field, look);
  for (let at = 0; at < values.length; at++) {
    const text = foldText(String(values[at]));
    const wholes = field.wholes.size === 0 ? undefined : field.wholes.get(text);
    if (wholes !== undefined) for (const sign of wholes) look.found(sign);
    field.search?.(text, look.found);
  }
}
