import type { Fidelity } from "../diagnostics/diagnostic.js";
import type { Detection, Predicate, Span } from "../generated/model.js";
import type { Rule } from "../model/rule.js";

/**
 * A rule as a query says it, in the names of its product: what the reader of a language makes of a text, before a
 * vocabulary is read backwards by {@link unmapRule}.
 *
 * All predicates have two truth values, as everywhere in the model: a reader of a language with null says with `exists`
 * what a null does there.
 */
export interface NativeRule {
  /** What a document says of the rule beside its logic. */
  readonly about: Partial<Omit<Rule, "signals" | "detection">>;
  readonly signals: readonly NativeSignal[];
  /** Names of signals; `by` and `field` hold native names. */
  readonly detection: Detection;
  /** What the text says and the rule does not. Empty: the rule is exactly the text. */
  readonly losses: readonly NativeLoss[];
}

/** One event filter of a query. */
export interface NativeSignal {
  readonly name: string;
  /**
   * All conditions, those that pick the place included. A field is the name of a column as the query would write it
   * without quotes, or the text of an expression in the form in which the language prints it. Where a query names the
   * place by other means than a condition, that is a comparison of a field that begins with `$`: `$table` (KQL),
   * `$datamodel` (SPL); `event.category` in EQL is a field like any other.
   */
  readonly predicate: Predicate;
  readonly span?: Span;
}

/** A part of a text that the rule does not say. */
export interface NativeLoss {
  /** A short word for counting, such as `join`, `regex look-around`, `macro`. `syntax` is a fault: there is no rule. */
  readonly what: string;
  /** A sentence: why, and in which direction the rule differs. */
  readonly reason: string;
  /** `approximate`: the rule says something near; `dropped`: there is no rule without it. */
  readonly fidelity: Exclude<Fidelity, "exact">;
  readonly span?: Span;
}

/** A rule that was read from a query, and how far it is the query. */
export interface ReadRule {
  readonly rule: Rule;
  readonly fidelity: Exclude<Fidelity, "dropped">;
  readonly losses: readonly NativeLoss[];
  /** By the name of a signal: what the query asks in each place of the vocabulary where the events of its class are. */
  readonly places: Readonly<Record<string, readonly ReadPlace[]>>;
}

/** What a query asks of the events in one place. */
export interface ReadPlace {
  /** The name of the place, as {@link MappedVariant.name} has it. */
  readonly name: string;
  /** Over canonical fields; a constant `false` where the query does not look there. */
  readonly predicate: Predicate;
  /** Another spelling of a place, which is never written. */
  readonly alias?: boolean;
}
