import { compilePredicate, type Event, type Matcher, type Predicate } from "@isorule/core";
import { comparePredicates } from "../compare/compare-predicates.js";
import { findEvent } from "../find/find-event.js";
import type { FindOptions } from "../find/workspace.js";
import { decidingEvents } from "../witness/deciding-events.js";

/** A condition of a predicate that could as well not be there. */
export interface IdleCondition {
  readonly node: Predicate;
  /**
   * - `never`: an alternative that nothing can match;
   * - `covered`: an alternative whose events another one matches as well;
   * - `implied`: a condition that the others imply;
   * - `excludes nothing`: the same of an exclusion.
   */
  readonly kind: "never" | "covered" | "implied" | "excludes nothing";
}

/** Conditions that are looked at, and steps of comparing for one of them and for all. */
const mostConditions = 400;
/** Conditions times the square of all leaves: for each an event is made for all leaves, and tried on all of them. */
const mostWork = 20_000_000;
const mostSteps = 1_000_000;
const mostStepsInAll = 12_000_000;

/** Where a condition stands: the chain that it is an operand of, from the inside. */
interface Place {
  readonly chain: Extract<Predicate, { kind: "and" | "or" }>;
  readonly at: number;
  readonly outer: Place | undefined;
}

/**
 * The conditions of a predicate without which the same events match. Of two that make each other superfluous the later one
 * is named. Only what no event tells from the predicate is compared at all, so that an ordinary rule takes no time.
 */
export function idleConditions(predicate: Predicate, options: FindOptions & { readonly event: string }): readonly IdleCondition[] {
  const left = Math.min(mostConditions, Math.ceil(mostWork / leavesIn(predicate) ** 2));
  const events = decidingEvents(predicate, options.event, { boundaries: false, values: 3, comparisons: left }).shown.map((shown) => shown.event);
  const search: Search = { options: { ...options, steps: mostSteps }, events, predicate, current: predicate, holds: compilePredicate(predicate), idle: new Set(), found: [], left, steps: 0 };
  visit(search, predicate, undefined);
  return search.found.reverse();
}

/** Local to one call of {@link idleConditions}. */
interface Search {
  readonly options: FindOptions;
  readonly events: readonly Event[];
  readonly predicate: Predicate;
  /** The predicate without what is idle. */
  current: Predicate;
  holds: Matcher;
  /** What is left out from then on. */
  readonly idle: Set<Predicate>;
  readonly found: IdleCondition[];
  /** How many conditions may still be looked at. */
  left: number;
  steps: number;
}

/** Nesting is bounded by what comparing bounds; deeper trees are left alone. */
const mostDepth = 200;

function visit(search: Search, node: Predicate, outer: Place | undefined, depth = 0): void {
  if (depth > mostDepth || search.left <= 0 || search.steps > mostStepsInAll) return;
  if (node.kind === "not") return visit(search, node.operand, outer, depth + 1);
  if (node.kind !== "and" && node.kind !== "or") return;
  for (let at = node.operands.length - 1; at >= 0; at--) {
    const operand = node.operands[at] as Predicate;
    if (node.operands.length > 1 && search.left > 0 && isIdle(search, operand)) {
      search.found.push({ node: operand, kind: kindOf(search, node.kind, operand) });
      continue;
    }
    visit(search, operand, { chain: node, at, outer }, depth + 1);
  }
}

function isIdle(search: Search, operand: Predicate): boolean {
  search.left--;
  search.idle.add(operand);
  const after = without(search.predicate, search.idle);
  const holds = compilePredicate(after);
  if (!search.events.some((event) => search.holds(event) !== holds(event))) {
    const { verdict, steps } = comparePredicates(search.current, after, search.options);
    search.steps += steps;
    if (verdict === "equal") {
      search.current = after;
      search.holds = holds;
      return true;
    }
  }
  search.idle.delete(operand);
  return false;
}

function leavesIn(predicate: Predicate): number {
  let count = 1;
  const stack = [predicate];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    count++;
    if (node.kind === "not") stack.push(node.operand);
    else if (node.kind === "and" || node.kind === "or") for (const operand of node.operands) stack.push(operand);
  }
  return count;
}

/** The predicate without some operands; a chain without any is what it is of none. */
function without(node: Predicate, left: ReadonlySet<Predicate>): Predicate {
  if (node.kind === "not") return { ...node, operand: without(node.operand, left) };
  if (node.kind !== "and" && node.kind !== "or") return node;
  return { ...node, operands: node.operands.filter((operand) => !left.has(operand)).map((operand) => without(operand, left)) };
}

function kindOf(search: Search, chain: "and" | "or", operand: Predicate): IdleCondition["kind"] {
  if (chain === "and") return operand.kind === "not" ? "excludes nothing" : "implied";
  return findEvent(operand, search.options).kind === "none" ? "never" : "covered";
}
