import { compilePredicate, type Event, eventClass, fieldInfo, type FieldValue, type Predicate } from "@isorule/core";
import { newBudget } from "../budget.js";
import type { Atom } from "../field/atom.js";
import { clausesOf } from "../logic/clauses.js";
import type { Literal } from "../logic/formula.js";
import { isTooDeep } from "../logic/predicate-formula.js";
import { makeSolver, type Solver } from "../logic/solver.js";
import { type Choice, type FieldModel, isPair, modelFields, spare, valueOfTexts } from "./field-model.js";
import { minimalEvent } from "./minimal-event.js";
import { pairVariants } from "./pair-values.js";
import { type FindOptions, makeWorkspace, type Workspace } from "./workspace.js";

/** Whether some event meets a condition: one that does, the proof that none does, or why neither was found. */
export type FoundEvent =
  | { readonly kind: "event"; readonly event: Event }
  | { readonly kind: "none" }
  | { readonly kind: "unknown"; readonly reason: UnknownReason };

/**
 * Why a question stays open: the work was used up, patterns are of a kind that no automaton is made for, two fields are
 * compared with each other, the tree is nested too deep, or an event that should have done did not (a fault of ours).
 */
export type UnknownReason = "budget" | "pattern" | "field comparison" | "depth" | "witness";

/**
 * An event that a predicate is true of, with no field more than it needs; or the proof that it is true of none. The
 * values of fields are taken as they are in logs: of a number field they are whole numbers, of a boolean field true or
 * false, a base name is that of its path, and a field may hold several. Texts with letters whose case depends on what
 * stands beside them (İ, Σ) are left out of account.
 *
 * @example findEvent(signal.predicate, { event: signal.event }).kind === "none" // nothing can match
 */
export function findEvent(predicate: Predicate, options: FindOptions = {}): FoundEvent {
  if (isTooDeep(predicate)) return { kind: "unknown", reason: "depth" };
  const workspace = makeWorkspace([predicate], options, newBudget(options.steps));
  return findIn(workspace, workspace.roots[0] as Literal, compilePredicate(predicate));
}

/** After so many events that were built and did not do, the search is given up. */
const mostMissed = 40;

/**
 * An event that makes a formula of the workspace true.
 *
 * @param holds what the event is tried on, so that none is shown that does not do
 */
export function findIn(workspace: Workspace, root: Literal, holds: (event: Event) => boolean): FoundEvent {
  const { budget, lemmas } = workspace;
  const clauses = clausesOf(workspace.formulas, root);
  if (clauses === undefined) return { kind: "none" };
  const solver = makeSolver(clauses.variables, budget);
  for (const clause of clauses.clauses) solver.add(clause);
  const addLemma = (lemma: readonly number[]): void => {
    const literals = lemma.map((each) => (each < 0 ? complement(clauses.variableOf.get(-1 - each)) : plain(clauses.variableOf.get(each))));
    if (literals.every((literal) => literal !== undefined)) solver.add(literals);
  };
  lemmas.forEach(addLemma);
  let reason: UnknownReason | undefined;
  let missed = 0;
  for (;;) {
    const solved = solver.solve();
    if (solved === undefined) return { kind: "unknown", reason: "budget" };
    if (!solved) return reason === undefined ? { kind: "none" } : { kind: "unknown", reason };
    const choice = choiceOf(solver, clauses.variableOf, workspace.atoms.atoms);
    const model = modelFields(choice, workspace);
    if (model.kind === "lemmas") {
      if (model.unknown === undefined) lemmas.push(...model.lemmas);
      else reason = model.unknown === "budget" ? "budget" : "pattern";
      model.lemmas.forEach(addLemma);
      continue;
    }
    const built = buildEvent(choice, model, workspace, holds);
    if (built !== undefined) return { kind: "event", event: minimalEvent(built, holds) };
    const hasPairs = [...choice.yes, ...choice.no].some(isPair);
    if (!hasPairs || ++missed > mostMissed) return { kind: "unknown", reason: hasPairs ? "field comparison" : "witness" };
    reason = "field comparison";
    addLemma([...choice.yes.map(({ id }) => -1 - id), ...choice.no.map(({ id }) => id)]);
  }
}

function plain(variable: number | undefined): number | undefined {
  return variable === undefined ? undefined : 2 * variable;
}

function complement(variable: number | undefined): number | undefined {
  return variable === undefined ? undefined : 2 * variable + 1;
}

function choiceOf(solver: Solver, variableOf: ReadonlyMap<number, number>, atoms: readonly Atom[]): Choice {
  const choice: { yes: Atom[]; no: Atom[] } = { yes: [], no: [] };
  for (const [atom, variable] of variableOf) (solver.valueOf(variable) ? choice.yes : choice.no).push(atoms[atom] as Atom);
  return choice;
}

function buildEvent(choice: Choice, model: Extract<FieldModel, { kind: "values" }>, workspace: Workspace, holds: (event: Event) => boolean): Event | undefined {
  const fields: Record<string, FieldValue> = {};
  const free = spareFields(workspace);
  for (const [field, texts] of model.values) {
    const name = field.startsWith(spare) ? free() : field;
    fields[name] = valueOfTexts(name, texts);
  }
  const event: Event = { class: workspace.event, time: 0, fields };
  if (holds(event)) return event;
  return pairVariants(event, choice.yes.filter(isPair), choice.no.filter(isPair)).find(holds);
}

/** Names of fields of the class that no predicate asks for, for texts that may stand anywhere. */
function spareFields({ event, families }: Workspace): () => string {
  const names = (eventClass(event)?.fields ?? []).filter((field) => {
    const info = fieldInfo(field);
    return info?.type === "text" && info.derive === undefined && !families.mentioned.has(field);
  });
  let used = 0;
  return () => names[used++] ?? `event_data.Text${used}`;
}
