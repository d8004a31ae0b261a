import type { Bound, Expression } from "@isorule/core";
import type { Kql } from "../syntax/kql.js";
import type { SequenceRecipe } from "./settings.js";

/** A column that a query makes: its name, and its value where it is no plain column of that name. */
export interface NamedKql {
  readonly name: string;
  readonly value: Kql | undefined;
}

/** A column that a query computes before it tests it. */
export interface ComputedKql extends NamedKql {
  readonly value: Kql;
}

/** The events of a signal in one table. */
export interface Place {
  readonly table: string;
  /** What selects the event class in the table. */
  readonly selection: readonly Expression<Kql>[];
  /** Columns that the condition needs and the table lacks. */
  readonly computed: readonly ComputedKql[];
  /** The signal's condition; undefined where it stands once for all places. */
  readonly condition: Expression<Kql> | undefined;
  /** The columns that are kept; undefined keeps all. */
  readonly output: readonly NamedKql[] | undefined;
  /** The columns of the result that are known by name. */
  readonly columns: readonly string[];
}

/** The events of a signal, in one or more tables. */
export interface SignalPlan {
  /** The name of the `let` statement. */
  readonly name: string;
  readonly places: readonly Place[];
  /** The condition over the columns that all places put out, when it is the same in each. */
  readonly condition: Expression<Kql> | undefined;
}

/** A signal as a unit uses it. */
export interface SignalInUnit {
  /** The name of the signal's `let` statement. */
  readonly signal: string;
  /** One for each `by` field: text in lower case, empty where absent. */
  readonly keys: readonly Kql[];
  /** What is counted or computed; undefined where only events are counted. */
  readonly value: Kql | undefined;
}

/** What is computed over the events of a window. */
export type Measure = { readonly kind: "count" | "distinct" | "sum" | "avg" } | { readonly kind: "percentile"; readonly percentile: number };

interface UnitBase {
  /** The name of the unit in the rule. */
  readonly unit: string;
  /** The name of the unit's `let` statement. */
  readonly name: string;
}

interface WindowBase extends UnitBase {
  readonly signals: readonly SignalInUnit[];
  /** Milliseconds. */
  readonly within: number;
}

/** One unit of a rule, ready to be printed. */
export type UnitPlan =
  | (UnitBase & { readonly kind: "event"; readonly signal: string })
  | (WindowBase & { readonly kind: "sequence"; readonly recipe: SequenceRecipe })
  | (WindowBase & { readonly kind: "together" })
  /** At least `least` events in a window: needs no look at all of them, only at the one so many places before. */
  | (WindowBase & { readonly kind: "atLeast"; readonly least: number })
  | (WindowBase & { readonly kind: "measure"; readonly measure: Measure; readonly bounds: readonly Bound[] });

/** One query for all units of a rule that the vocabulary can say. */
export interface KqlQuery {
  readonly signals: readonly SignalPlan[];
  readonly units: readonly UnitPlan[];
  /** The tables that are read. */
  readonly tables: readonly string[];
  /** Milliseconds; undefined when every unit looks at single events. */
  readonly window: number | undefined;
}

/** The columns of the result that are known by name, each once. */
export function resultColumns({ signals, units }: KqlQuery): readonly string[] {
  const columnsOf = (name: string): readonly string[] => signals.find((signal) => signal.name === name)?.places.flatMap(({ columns }) => columns) ?? [];
  const all = units.flatMap((unit) => {
    if (unit.kind === "event") return columnsOf(unit.signal);
    if (unit.kind === "sequence") return columnsOf(unit.signals.at(-1)?.signal ?? "");
    return unit.signals.flatMap(({ signal }) => columnsOf(signal));
  });
  return [...new Set(all)];
}
