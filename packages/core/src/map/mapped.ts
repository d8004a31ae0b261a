import type { Detection, Predicate, Span } from "../generated/model.js";
import type { Rule, Signal } from "../model/rule.js";
import type { Column, Vocabulary } from "./vocabulary.js";

/** A signal in one place of a vocabulary: every field of the predicate has a column there. */
export interface MappedVariant {
  /** A short name, for messages. */
  readonly name: string;
  /** What the backend needs to select the events: the `source` of the mapping file. */
  readonly source: Readonly<Record<string, unknown>>;
  /** Over canonical fields; derived fields that the vocabulary lacks are rewritten already. */
  readonly predicate: Predicate;
  /** The column of a canonical field, `event_data.X` included; undefined when there is none. */
  readonly column: (field: string) => Column | undefined;
}

/** A signal with all the places where its events are found; at least one. */
export interface MappedSignal {
  readonly signal: Signal;
  readonly variants: readonly MappedVariant[];
}

/**
 * A part of a detection that fires by itself: a rule fires when any of its units does.
 *
 * - `event`: one event that the predicate of one signal (or the conjunction of several of one event class) matches;
 * - the others: the detection node of that kind over mapped signals.
 */
export interface Unit {
  /** A name for files and messages, from the signals: `component_registered-dll_dropped`. Unique in the rule. */
  readonly name: string;
  readonly detection: Exclude<Detection, { kind: "any" | "all" | "signal" }> | { readonly kind: "event"; readonly signal: string; readonly span?: Span };
  /** In the order of the detection; an `all` is folded into one signal. */
  readonly signals: readonly MappedSignal[];
}

/** A normalized rule with the names of one vocabulary. */
export interface MappedRule {
  readonly rule: Rule;
  readonly vocabulary: Vocabulary;
  /** The units that the vocabulary has all the events and fields for. The others were reported as dropped. */
  readonly units: readonly Unit[];
  /** How many units the rule has, dropped ones included. */
  readonly unitCount: number;
}
