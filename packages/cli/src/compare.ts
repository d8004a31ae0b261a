import type { Diagnostic, Fidelity, Rule } from "@isorule/core";
import { type CompareOptions as RuleCompareOptions, compareRules, type RuleComparison } from "@isorule/proof";

import { formatOf } from "./rules/source-format.js";
import { read, type ReadAnyOptions } from "./read.js";

/** The languages of two texts, what their readers are told, and how much work a comparison may take. */
export interface CompareOptions extends RuleCompareOptions, Omit<ReadAnyOptions, "from"> {
  /** The language of both texts, or of the first and the second. Default: the texts tell. */
  readonly from?: string | readonly [string | undefined, string | undefined];
}

/** What the second of two rules is against the first, and what was found while they were read. */
export interface TextComparison extends RuleComparison {
  readonly left: Rule;
  readonly right: Rule;
  /** How far each side is its text: what is said of an approximate one is said of what was read of it. */
  readonly fidelities: readonly [Fidelity, Fidelity];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Compares two rules, or texts of any languages with one rule each: what the second is against the first. Undefined where
 * a text holds no rule or several; what is wrong with it is told by {@link read}.
 *
 * @example compare(oldText, newText, { from: "spl" })?.verdict // "narrower"
 */
export function compare(left: Rule | string, right: Rule | string, options: CompareOptions = {}): TextComparison | undefined {
  const { from, steps, ...others } = options;
  const [leftFrom, rightFrom] = typeof from === "string" || from === undefined ? [from, from] : from;
  // Texts of one language need no names of ours: what a query looks at is taken as it is said.
  const exact = leftFrom !== undefined && leftFrom === rightFrom ? { ...others, prefer: { ...others.prefer, exact: true } } : others;
  const [first, second] = [ruleOf(left, leftFrom, exact), ruleOf(right, rightFrom, exact)] as const;
  // A query is about the events that a rule names, where its product leaves a choice.
  const expecting = (rule: Rule): Omit<ReadAnyOptions, "from"> => ({ ...exact, prefer: { events: rule.signals.map(({ event }) => event), ...exact.prefer } });
  const one = second.rule !== undefined && isRule(right, rightFrom) && !isRule(left, leftFrom) ? ruleOf(left, leftFrom, expecting(second.rule)) : first;
  const other = first.rule !== undefined && isRule(left, leftFrom) && !isRule(right, rightFrom) ? ruleOf(right, rightFrom, expecting(first.rule)) : second;
  if (one.rule === undefined || other.rule === undefined) return undefined;
  const comparison = compareRules(one.rule, other.rule, steps === undefined ? {} : { steps });
  return { ...comparison, left: one.rule, right: other.rule, fidelities: [one.fidelity, other.fidelity], diagnostics: [...one.diagnostics, ...other.diagnostics] };
}

/** Whether a side names event classes of ours. */
function isRule(side: Rule | string, from: string | undefined): boolean {
  return typeof side !== "string" || ["rule", "isorule", "sigma"].includes(from ?? formatOf("", side));
}

function ruleOf(side: Rule | string, from: string | undefined, options: Omit<ReadAnyOptions, "from">): { readonly rule: Rule | undefined; readonly fidelity: Fidelity; readonly diagnostics: readonly Diagnostic[] } {
  if (typeof side !== "string") return { rule: side, fidelity: "exact", diagnostics: [] };
  const { rules, fidelities, diagnostics } = read(side, { ...options, ...(from === undefined ? {} : { from }) });
  // Of several rules none is the one that was meant.
  return { rule: rules.length === 1 ? rules[0] : undefined, fidelity: fidelities[0] ?? "exact", diagnostics };
}
