import { visible } from "../diagnostics/format-diagnostic.js";
import type { Predicate, Scalar, Span } from "../generated/model.js";
import type { Event, Rule, Signal } from "../model/rule.js";
import { signalsUsed } from "../normalize/units.js";
import { compilePredicate, valuesOf } from "./match-predicate.js";

/** How a condition came out: `missing` is false because the event has no such field. */
export type Outcome = "true" | "false" | "missing";

/** A condition with its outcome and, below it, the outcomes of its parts: all of them, whatever decided. */
export interface PredicateExplanation {
  readonly kind: Predicate["kind"];
  readonly outcome: Outcome;
  /** The condition in short: `process.name equals w3wp.exe`. */
  readonly text: string;
  /** What the event holds in the field or fields. */
  readonly actual: readonly Scalar[];
  readonly operands: readonly PredicateExplanation[];
  readonly span?: Span;
}

/** How one event fares against one signal. */
export interface SignalExplanation {
  readonly signal: string;
  readonly event: string;
  /** Whether the event is of the signal's class. */
  readonly classMatches: boolean;
  /** Class and conditions together. */
  readonly matches: boolean;
  readonly predicate: PredicateExplanation;
}

/** How one event fares against every signal that a rule's detection uses. */
export interface Explanation {
  readonly signals: readonly SignalExplanation[];
}

/**
 * Tells of one event which comparison was true, false or had no field to look at. Nothing is short-circuited.
 *
 * @example explain(rule, event).signals.filter((signal) => signal.matches)
 */
export function explain(rule: Rule, event: Event): Explanation {
  const used = signalsUsed(rule.detection);
  return { signals: rule.signals.filter((signal) => used.includes(signal.name)).map((signal) => explainSignal(signal, event)) };
}

/** The same for one signal. */
export function explainSignal(signal: Signal, event: Event): SignalExplanation {
  const predicate = explainPredicate(signal.predicate, event);
  const classMatches = signal.event === event.class;
  return { signal: signal.name, event: signal.event, classMatches, matches: classMatches && predicate.outcome === "true", predicate };
}

function explainPredicate(node: Predicate, event: Event): PredicateExplanation {
  const operands = node.kind === "and" || node.kind === "or" ? node.operands : node.kind === "not" ? [node.operand] : [];
  const fields = node.kind === "fieldComparison" ? [node.field, node.other] : node.kind === "comparison" || node.kind === "exists" ? [node.field] : [];
  const values = fields.map((field) => valuesOf(event, field));
  const holds = compilePredicate(node)(event);
  const missing = !holds && values.some((each) => each.length === 0);
  return {
    kind: node.kind,
    outcome: holds ? "true" : missing ? "missing" : "false",
    text: describePredicate(node),
    actual: values.flat(),
    operands: operands.map((operand) => explainPredicate(operand, event)),
    ...(node.span === undefined ? {} : { span: node.span }),
  };
}

/** A predicate in one line for people; its operands are not spelled out. */
export function describePredicate(node: Predicate): string {
  switch (node.kind) {
    case "and":
      return "all of";
    case "or":
      return "any of";
    case "not":
      return "not";
    case "comparison":
      return `${node.field} ${node.operator} ${listOf(node.values)}${node.caseSensitive ? " (with case)" : ""}`;
    case "fieldComparison":
      return `${node.field} ${node.operator} the field ${node.other}${node.caseSensitive ? " (with case)" : ""}`;
    case "exists":
      return `${node.field} exists`;
    case "keyword":
      return `any field contains ${listOf(node.values)}`;
    case "constant":
      return node.value ? "always" : "never";
  }
}

function listOf(values: readonly Scalar[]): string {
  const shown = values.slice(0, 12).map((value) => (typeof value === "string" ? JSON.stringify(value) : String(value)));
  const rest = values.length - shown.length;
  return shown.join(" or ") + (rest > 0 ? ` or ${rest} more` : "");
}

/** A value for people: text in double quotes as it stands, with control characters made visible. */
export function quoteValue(value: Scalar): string {
  return typeof value === "string" ? `"${visible(value)}"` : String(value);
}
