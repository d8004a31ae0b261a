import { compilePredicate, type Event, type Predicate } from "@isorule/core";
import type { Budget } from "../budget.js";
import { findIn, type FoundEvent } from "../find/find-event.js";
import { type FindOptions, makeWorkspace } from "../find/workspace.js";
import { type Literal, not } from "../logic/formula.js";
import { isTooDeep } from "../logic/predicate-formula.js";

/** Answers questions about predicates of one class, each once. */
export interface Asker {
  /** An event of the class that the first is true of and none of the others is. */
  find(event: string, predicate: Predicate, others: readonly Predicate[]): FoundEvent;
  /** Whether no event of the class is such that both are true of it. False also where that is not known. */
  areDisjoint(event: string, one: Predicate, other: Predicate): boolean;
}

/** An asker that takes from a budget. */
export function makeAsker(budget: Budget, options: Omit<FindOptions, "event">): Asker {
  const numbers = new Map<Predicate, number>();
  const known = new Map<string, FoundEvent>();
  const numberOf = (predicate: Predicate): number => {
    const number = numbers.get(predicate) ?? numbers.size;
    numbers.set(predicate, number);
    return number;
  };
  return {
    areDisjoint(event, one, other) {
      if (isTooDeep(one) || isTooDeep(other)) return false;
      const workspace = makeWorkspace([one, other], { ...options, event }, budget, false);
      return findIn(workspace, workspace.formulas.all(workspace.roots), () => true).kind === "none";
    },
    find(event, predicate, others) {
      const key = `${event} ${[predicate, ...others].map(numberOf).join()}`;
      const before = known.get(key);
      if (before !== undefined) return before;
      const found = findOutside(predicate, others, { ...options, event }, budget);
      known.set(key, found);
      return found;
    },
  };
}

function findOutside(predicate: Predicate, others: readonly Predicate[], options: FindOptions, budget: Budget): FoundEvent {
  if ([predicate, ...others].some(isTooDeep)) return { kind: "unknown", reason: "depth" };
  const workspace = makeWorkspace([predicate, ...others], options, budget);
  const [inside, ...outside] = workspace.roots as readonly [Literal, ...Literal[]];
  const root = workspace.formulas.all([inside, ...outside.map(not)]);
  const matches = compilePredicate(predicate);
  const tests = others.map(compilePredicate);
  return findIn(workspace, root, (each: Event) => matches(each) && !tests.some((test) => test(each)));
}
