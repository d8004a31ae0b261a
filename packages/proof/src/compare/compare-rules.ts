import { compileRule, type Event, type Rule, type Span } from "@isorule/core";
import { newBudget } from "../budget.js";
import type { UnknownReason } from "../find/find-event.js";
import { minimalEvent } from "../find/minimal-event.js";
import type { FindOptions } from "../find/workspace.js";
import { isTooDeep } from "../logic/predicate-formula.js";
import { coversUnit } from "./cover-unit.js";
import { type Asker, makeAsker } from "./inclusion.js";
import { distinctSpans, responsibleSpans } from "./responsible.js";
import { partsOf, type RuleParts } from "./rule-units.js";
import { unitWitnesses } from "./unit-witness.js";
import type { Verdict } from "./verdict.js";

/** What the second rule is against the first. */
export interface RuleComparison {
  readonly verdict: Verdict;
  /** Events on which the first rule fires and the second does not. */
  readonly onlyLeft?: readonly Event[];
  /** Events on which the second rule fires and the first does not. */
  readonly onlyRight?: readonly Event[];
  /** Why the verdict is `unknown`. A difference that was found is shown all the same. */
  readonly reason?: UnknownReason | "structure";
  /** The places in the source of the first rule that the shown differences hang on. */
  readonly leftSpans: readonly Span[];
  /** The places in the source of the second rule. */
  readonly rightSpans: readonly Span[];
  /** The work that was done. */
  readonly steps: number;
}

/** How much work two rules may take, and whether fields hold lists. */
export type CompareOptions = Omit<FindOptions, "event">;

/**
 * Compares two rules: what the second is against the first. Conditions on single events compare by event class, all of a
 * class together; sequences, sets of steps and thresholds by their steps, keys, windows and bounds. Every verdict but
 * `unknown` is proved, and every list of events was run through both rules.
 *
 * `disjoint` is said of rules that fire on single events only. Where a difference is plain but could not be shown, the
 * reason is `structure`.
 *
 * @example
 * const { verdict, onlyRight } = compareRules(before, after); // "wider", and events that only `after` fires on
 */
export function compareRules(left: Rule, right: Rule, options: CompareOptions = {}): RuleComparison {
  if ([left, right].some(({ signals }) => signals.some(({ predicate }) => isTooDeep(predicate)))) return { verdict: "unknown", reason: "depth", leftSpans: [], rightSpans: [], steps: 0 };
  const budget = newBudget(options.steps);
  const ask = makeAsker(budget, options);
  const [leftParts, rightParts] = [partsOf(left), partsOf(right)];
  const onlyLeft = beyond(leftParts, rightParts, ask);
  const onlyRight = beyond(rightParts, leftParts, ask);
  return {
    ...verdictOf(onlyLeft, onlyRight, leftParts, rightParts, ask),
    ...(onlyLeft.kind === "shown" ? { onlyLeft: onlyLeft.events } : {}),
    ...(onlyRight.kind === "shown" ? { onlyRight: onlyRight.events } : {}),
    leftSpans: spansOf(leftParts, rightParts, [onlyLeft, onlyRight]),
    rightSpans: spansOf(rightParts, leftParts, [onlyLeft, onlyRight]),
    steps: Math.round(budget.used),
  };
}

/** Whether one rule fires where another does not. */
type Beyond =
  | { readonly kind: "nowhere" }
  | { readonly kind: "shown"; readonly events: readonly Event[]; readonly spans: readonly Span[] }
  | { readonly kind: "unknown"; readonly reason: UnknownReason | "structure" };

function beyond(one: RuleParts, other: RuleParts, ask: Asker): Beyond {
  const fires = compileRule(one.rule);
  const otherFires = compileRule(other.rule);
  const tells = (events: readonly Event[]): boolean => fires(events).length > 0 && otherFires(events).length === 0;
  let unknown: Beyond | undefined;
  for (const [event, predicate] of one.events) {
    const wide = other.events.get(event);
    const found = ask.find(event, predicate, wide === undefined ? [] : [wide]);
    if (found.kind === "none") continue;
    if (found.kind === "event" && tells([found.event])) return { kind: "shown", events: [minimalEvent(found.event, (each) => tells([each]))], spans: [] };
    unknown = { kind: "unknown", reason: found.kind === "unknown" ? found.reason : "structure" };
  }
  for (const unit of one.structured) {
    const covered = coversUnit(unit, other, ask);
    if (covered.proved) continue;
    for (const events of unitWitnesses(unit, other, ask)) {
      if (tells(events)) return { kind: "shown", events: shortest(events, tells), spans: unit.span === undefined ? [] : [unit.span] };
    }
    unknown = { kind: "unknown", reason: covered.unknown ?? "structure" };
  }
  return unknown ?? { kind: "nowhere" };
}

/** Longer lists are shown as they are. */
const mostShortened = 40;

/** The list with no event, and events with no field, more than it needs. */
function shortest(events: readonly Event[], tells: (events: readonly Event[]) => boolean): readonly Event[] {
  if (events.length > mostShortened) return events;
  let kept = events;
  for (const event of events) {
    const without = kept.filter((each) => each !== event);
    if (without.length > 0 && tells(without)) kept = without;
  }
  for (let at = 0; at < kept.length; at++) {
    const minimal = minimalEvent(kept[at] as Event, (event) => tells(kept.map((each, index) => (index === at ? event : each))));
    kept = kept.map((each, index) => (index === at ? minimal : each));
  }
  return kept;
}

function verdictOf(onlyLeft: Beyond, onlyRight: Beyond, left: RuleParts, right: RuleParts, ask: Asker): Pick<RuleComparison, "verdict" | "reason"> {
  for (const side of [onlyLeft, onlyRight]) if (side.kind === "unknown") return { verdict: "unknown", reason: side.reason };
  if (onlyLeft.kind === "nowhere") return { verdict: onlyRight.kind === "nowhere" ? "equal" : "wider" };
  if (onlyRight.kind === "nowhere") return { verdict: "narrower" };
  return { verdict: areDisjoint(left, right, ask) ? "disjoint" : "changed" };
}

function areDisjoint(left: RuleParts, right: RuleParts, ask: Asker): boolean {
  if (left.structured.length > 0 || right.structured.length > 0) return false;
  return [...left.events].every(([event, predicate]) => {
    const other = right.events.get(event);
    return other === undefined || ask.areDisjoint(event, predicate, other);
  });
}

function spansOf(own: RuleParts, other: RuleParts, differences: readonly Beyond[]): readonly Span[] {
  const theirs = other.rule.signals.map(({ predicate }) => predicate);
  const spans: Span[] = [];
  for (const difference of differences) {
    if (difference.kind !== "shown") continue;
    for (const event of difference.events.slice(0, mostShortened)) {
      for (const signal of own.rule.signals) {
        if (signal.event === event.class) spans.push(...responsibleSpans(signal.predicate, event, theirs));
      }
    }
    if (difference.events.length > 1) for (const { span } of own.structured) if (span !== undefined) spans.push(span);
  }
  return distinctSpans(spans);
}
