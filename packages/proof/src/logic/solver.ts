import { type Budget, spend } from "../budget.js";

/** A variable (from 0) times two, and one more for its complement. */
export type SolverLiteral = number;

/** Looks for values of variables under which every clause has a true literal. */
export interface Solver {
  /** Adds a clause: one of the literals is true. */
  add(clause: readonly SolverLiteral[]): void;
  /**
   * Whether there are such values, with each variable false where nothing asks for more. Undefined when the budget is
   * used up.
   */
  solve(): boolean | undefined;
  /** The value of a variable after `solve` said true. */
  valueOf(variable: number): boolean;
}

interface Clause {
  readonly literals: SolverLiteral[];
}

const unset = 2;

/**
 * A solver that learns a clause from each contradiction and goes back to where it would have mattered: Marques-Silva and
 * Sakallah, GRASP, 1999, with the two watched literals of Chaff, 2001.
 */
export function makeSolver(variables: number, budget: Budget): Solver {
  const values = new Uint8Array(variables).fill(unset);
  const levels = new Int32Array(variables);
  const reasons: (Clause | undefined)[] = new Array<Clause | undefined>(variables).fill(undefined);
  const activities = new Float64Array(variables);
  const marks = new Uint8Array(variables);
  const watches: Clause[][] = Array.from({ length: variables * 2 }, () => []);
  const trail: SolverLiteral[] = [];
  const limits: number[] = [];
  let head = 0;
  let bump = 1;
  let isImpossible = false;
  let nextFree = 0;

  /** 1 true, 0 false, 2 unset. */
  const valueOfLiteral = (literal: SolverLiteral): number => {
    const value = values[literal >> 1] as number;
    return value === unset ? unset : value ^ (literal & 1);
  };

  const assign = (literal: SolverLiteral, reason: Clause | undefined): void => {
    const variable = literal >> 1;
    values[variable] = 1 - (literal & 1);
    levels[variable] = limits.length;
    reasons[variable] = reason;
    trail.push(literal);
  };

  const backTo = (level: number): void => {
    const start = limits[level];
    if (start === undefined) return;
    for (let at = trail.length - 1; at >= start; at--) {
      const variable = (trail[at] as SolverLiteral) >> 1;
      values[variable] = unset;
      reasons[variable] = undefined;
      if (variable < nextFree) nextFree = variable;
    }
    trail.length = start;
    limits.length = level;
    head = Math.min(head, start);
  };

  const attach = (literals: SolverLiteral[]): Clause => {
    const clause = { literals };
    watches[literals[0] as number]?.push(clause);
    watches[literals[1] as number]?.push(clause);
    return clause;
  };

  /** Draws the plain consequences; the clause that is contradicted, if one is. */
  const propagate = (): Clause | undefined => {
    while (head < trail.length) {
      const falsified = (trail[head++] as SolverLiteral) ^ 1;
      const watching = watches[falsified] as Clause[];
      let kept = 0;
      spend(budget, watching.length + 1);
      for (let at = 0; at < watching.length; at++) {
        const clause = watching[at] as Clause;
        const { literals } = clause;
        if (literals[0] === falsified) [literals[0], literals[1]] = [literals[1] as number, falsified];
        const first = literals[0] as number;
        if (valueOfLiteral(first) === 1) {
          watching[kept++] = clause;
          continue;
        }
        let other = 2;
        while (other < literals.length && valueOfLiteral(literals[other] as number) === 0) other++;
        if (other < literals.length) {
          [literals[1], literals[other]] = [literals[other] as number, falsified];
          watches[literals[1] as number]?.push(clause);
          spend(budget, other / 4);
          continue;
        }
        watching[kept++] = clause;
        if (valueOfLiteral(first) === 0) {
          for (let rest = at + 1; rest < watching.length; rest++) watching[kept++] = watching[rest] as Clause;
          watching.length = kept;
          return clause;
        }
        assign(first, clause);
      }
      watching.length = kept;
    }
    return undefined;
  };

  const raise = (variable: number): void => {
    activities[variable] = (activities[variable] as number) + bump;
    if ((activities[variable] as number) > 1e100) {
      for (let each = 0; each < variables; each++) activities[each] = (activities[each] as number) * 1e-100;
      bump *= 1e-100;
    }
  };

  /** The clause that the contradiction teaches, its first literal the one to turn round; and the level to go back to. */
  const learn = (conflict: Clause): { readonly literals: SolverLiteral[]; readonly level: number } => {
    const learnt: SolverLiteral[] = [0];
    const touched: number[] = [];
    let open = 0;
    let at = trail.length - 1;
    let literal = -1;
    let reason: Clause | undefined = conflict;
    do {
      for (const each of (reason as Clause).literals) {
        const variable = each >> 1;
        if (each === literal || marks[variable] === 1 || levels[variable] === 0) continue;
        marks[variable] = 1;
        touched.push(variable);
        raise(variable);
        if (levels[variable] === limits.length) open++;
        else learnt.push(each);
      }
      while (marks[(trail[at] as SolverLiteral) >> 1] !== 1) at--;
      literal = trail[at--] as SolverLiteral;
      reason = reasons[literal >> 1];
      open--;
    } while (open > 0);
    learnt[0] = literal ^ 1;
    for (const variable of touched) marks[variable] = 0;
    spend(budget, touched.length);
    let level = 0;
    for (let index = 1; index < learnt.length; index++) {
      const each = levels[(learnt[index] as number) >> 1] as number;
      if (each <= level) continue;
      level = each;
      [learnt[1], learnt[index]] = [learnt[index] as number, learnt[1] as number];
    }
    return { literals: learnt, level };
  };

  /** The unset variable that took part in most contradictions; of several the first. */
  const choose = (): number => {
    while (nextFree < variables && values[nextFree] !== unset) nextFree++;
    let best = nextFree < variables ? nextFree : -1;
    if (bump === 1 || best < 0) return best;
    spend(budget, variables / 8);
    for (let variable = nextFree; variable < variables; variable++) {
      if (values[variable] === unset && (activities[variable] as number) > (activities[best] as number)) best = variable;
    }
    return best;
  };

  return {
    add(clause) {
      backTo(0);
      const unique = new Set(clause);
      const literals = [...unique].filter((literal) => valueOfLiteral(literal) !== 0);
      if (literals.some((literal) => valueOfLiteral(literal) === 1 || unique.has(literal ^ 1))) return;
      const [only] = literals;
      if (only === undefined) isImpossible = true;
      else if (literals.length === 1) assign(only, undefined);
      else attach(literals);
    },
    solve() {
      backTo(0);
      for (;;) {
        if (isImpossible) return false;
        if (!spend(budget, 1)) return undefined;
        const conflict = propagate();
        if (conflict === undefined) {
          const variable = choose();
          if (variable < 0) return true;
          limits.push(trail.length);
          assign(2 * variable + 1, undefined);
          continue;
        }
        if (limits.length === 0) {
          isImpossible = true;
          return false;
        }
        const { literals, level } = learn(conflict);
        backTo(level);
        bump *= 1.05;
        assign(literals[0] as number, literals.length === 1 ? undefined : attach(literals));
      }
    },
    valueOf: (variable) => values[variable] === 1,
  };
}
