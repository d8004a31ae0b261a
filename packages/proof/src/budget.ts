/** Work that may still be done. One for a whole comparison: all its parts take from it. */
export interface Budget {
  /** Steps: a step of a search, a state of an automaton, a clause that is looked at. About 10 million are a second. */
  readonly most: number;
  used: number;
}

/** How much a comparison may do when nobody says otherwise. */
export const defaultSteps = 8_000_000;

/** A fresh budget. */
export function newBudget(most: number = defaultSteps): Budget {
  return { most, used: 0 };
}

/** Takes steps from a budget; false when it is used up. */
export function spend(budget: Budget, steps: number): boolean {
  budget.used += steps;
  return budget.used <= budget.most;
}

/** Whether nothing is left. */
export function isSpent(budget: Budget): boolean {
  return budget.used > budget.most;
}
