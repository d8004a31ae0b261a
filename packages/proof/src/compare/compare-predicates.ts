import { compilePredicate, type Event, type Predicate } from "@isorule/core";
import { newBudget } from "../budget.js";
import { findIn, type FoundEvent, type UnknownReason } from "../find/find-event.js";
import { type FindOptions, makeWorkspace } from "../find/workspace.js";
import { type Formulas, type Literal, not } from "../logic/formula.js";
import { isTooDeep } from "../logic/predicate-formula.js";
import type { Verdict } from "./verdict.js";

/** What the second predicate is against the first. */
export interface PredicateComparison {
  readonly verdict: Verdict;
  /** An event that the first is true of and the second is not: what the change loses. */
  readonly onlyLeft?: Event;
  /** An event that the second is true of and the first is not: what the change gains. */
  readonly onlyRight?: Event;
  /** Why the verdict is `unknown`. A difference that was found is shown all the same. */
  readonly reason?: UnknownReason;
  /** The work that was done. */
  readonly steps: number;
}

/**
 * Compares two predicates over events of one class: what the second is against the first, with an event for each side
 * that has one of its own. See {@link findEvent} for what is taken as an event. Every verdict but `unknown` is proved,
 * and every event was tried on both predicates.
 *
 * @example
 * comparePredicates(before, after, { event: "process_creation" }).verdict // "narrower": `after` selects less
 */
export function comparePredicates(left: Predicate, right: Predicate, options: FindOptions = {}): PredicateComparison {
  if (isTooDeep(left) || isTooDeep(right)) return { verdict: "unknown", reason: "depth", steps: 0 };
  const budget = newBudget(options.steps);
  const workspace = makeWorkspace([left, right], options, budget);
  const [leftRoot, rightRoot] = workspace.roots as readonly [Literal, Literal];
  if (leftRoot === rightRoot) return { verdict: "equal", steps: budget.used };
  const [inLeft, inRight] = [compilePredicate(left), compilePredicate(right)];
  const { formulas } = workspace;
  const onlyLeft = findIn(workspace, both(formulas, leftRoot, not(rightRoot)), (event) => inLeft(event) && !inRight(event));
  const onlyRight = findIn(workspace, both(formulas, rightRoot, not(leftRoot)), (event) => inRight(event) && !inLeft(event));
  const shared = (): FoundEvent => findIn(workspace, both(formulas, leftRoot, rightRoot), (event) => inLeft(event) && inRight(event));
  const verdict = verdictOf(onlyLeft, onlyRight, shared);
  return {
    ...verdict,
    ...(onlyLeft.kind === "event" ? { onlyLeft: onlyLeft.event } : {}),
    ...(onlyRight.kind === "event" ? { onlyRight: onlyRight.event } : {}),
    steps: Math.round(budget.used),
  };
}

function both(formulas: Formulas, one: Literal, other: Literal): Literal {
  return formulas.all([one, other]);
}

function verdictOf(onlyLeft: FoundEvent, onlyRight: FoundEvent, shared: () => FoundEvent): Pick<PredicateComparison, "verdict" | "reason"> {
  for (const found of [onlyLeft, onlyRight]) if (found.kind === "unknown") return { verdict: "unknown", reason: found.reason };
  if (onlyLeft.kind === "none") return { verdict: onlyRight.kind === "none" ? "equal" : "wider" };
  if (onlyRight.kind === "none") return { verdict: "narrower" };
  return { verdict: shared().kind === "none" ? "disjoint" : "changed" };
}
