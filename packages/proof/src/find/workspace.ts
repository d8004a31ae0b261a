import { normalizePredicate, type Predicate } from "@isorule/core";
import type { Budget } from "../budget.js";
import { type Families, familiesOf } from "../field/families.js";
import { type AtomMaker, makeAtoms } from "../field/make-atoms.js";
import type { Settled } from "../field/settle.js";
import { type Formulas, type Literal, makeFormulas } from "../logic/formula.js";
import { formulaOf } from "../logic/predicate-formula.js";

/** Some predicates over events of one class, as formulas over the same atoms; and what was found out about those. */
export interface Workspace {
  readonly event: string;
  readonly families: Families;
  readonly formulas: Formulas;
  readonly atoms: AtomMaker;
  /** The formula of each predicate. */
  readonly roots: readonly Literal[];
  /** What fields allow, as clauses: numbers of atoms, and -1 less the number for a complement. */
  readonly lemmas: (readonly number[])[];
  readonly settled: Map<string, Settled>;
  /** Whether a field may hold several values. */
  readonly lists: boolean;
  /** Whether an event is shown to people, so that single values are better than lists. */
  readonly isShown: boolean;
  readonly budget: Budget;
}

/** What a comparison or a search for an event may be told. */
export interface FindOptions {
  /** The class of the events. Default: `process_creation`. */
  readonly event?: string;
  /** How many steps may be done. Default: 8 million, about a second. */
  readonly steps?: number;
  /** Whether a field may hold several values, as the model says. Default: true. */
  readonly lists?: boolean;
}

/** The class of events where the caller names none. */
export const defaultClass = "process_creation";

/** Builds the formulas of predicates, in their order. */
export function makeWorkspace(predicates: readonly Predicate[], { event = defaultClass, lists = true }: FindOptions, budget: Budget, isShown = true): Workspace {
  const normal = predicates.map(normalizePredicate);
  const families = familiesOf(normal, event);
  const formulas = makeFormulas();
  const atoms = makeAtoms(families, formulas);
  return { event, families, formulas, atoms, roots: normal.map((each) => formulaOf(each, formulas, atoms)), lemmas: [], settled: new Map(), lists, isShown, budget };
}
