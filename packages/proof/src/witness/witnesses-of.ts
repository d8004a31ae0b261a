import { compileRule, type Event, type Predicate, type Rule, type RuleUnit, unitsOf } from "@isorule/core";
import { isTooDeep } from "../logic/predicate-formula.js";
import { correlatedEvents, type ShownList } from "./correlated-events.js";
import { decidingEvents } from "./deciding-events.js";
import type { LeftOut, Witness, WitnessOptions, WitnessSet } from "./witness.js";

/**
 * A small set of lists of events for a rule, such that every comparison, and every value of one, decides the answer at
 * least once in each direction, with the values and times beside those. Only the fields that matter are set; a field that
 * follows from another one is never stated.
 *
 * @returns each list with the answer of the rule itself
 * @example witnessesOf(rule).filter(({ fires }) => fires) // what the rule is about
 */
export function witnessesOf(rule: Rule, options: WitnessOptions = {}): readonly Witness[] {
  return witnessSet(rule, options).witnesses;
}

/** The same with what is left out: parts that no event was found for, and those beyond the bounds of the options. */
export function witnessSet(rule: Rule, options: WitnessOptions = {}): WitnessSet {
  if (rule.signals.some(({ predicate }) => isTooDeep(predicate))) return { witnesses: [], leftOut: [{ reason: "bound", what: "a rule that is nested too deeply" }] };
  const lists: ShownList[] = [];
  const leftOut: LeftOut[] = [];
  const units = unitsOf(rule);
  for (const [event, own] of eventUnits(units)) {
    const predicate = anyOf(own.flatMap(({ signals }) => signals.map((signal) => signal.predicate)));
    const deciding = decidingEvents(predicate, event, options);
    leftOut.push(...deciding.leftOut);
    for (const { why, event: shown } of deciding.shown) lists.push({ why, events: [shown] });
  }
  const alone = new Map([...eventUnits(units)].map(([event, own]) => [event, anyOf(own.flatMap(({ signals }) => signals.map(({ predicate }) => predicate)))]));
  for (const unit of units) {
    if (unit.detection.kind === "event") continue;
    const found = correlatedEvents(withoutOthers(unit, alone), unit.detection, options);
    const usable = found.lists.length > 0 ? found : correlatedEvents(unit, unit.detection, options);
    leftOut.push(...usable.leftOut);
    lists.push(...usable.lists);
  }
  const most = options.most ?? 400;
  const fires = compileRule(rule);
  const seen = new Set<string>();
  const witnesses: Witness[] = [];
  let over = 0;
  for (const { why, events } of lists) {
    const id = JSON.stringify(events.map((event: Event) => [event.class, event.time, event.fields]));
    if (seen.has(id)) continue;
    seen.add(id);
    if (witnesses.length >= most) over++;
    else witnesses.push({ why, events, fires: fires(events).length > 0 });
  }
  if (over > 0) leftOut.push({ reason: "bound", what: `${over} of ${over + witnesses.length} witnesses` });
  return { witnesses, leftOut };
}

/** The units of one event by its class: on an event, those of one class answer together. */
function eventUnits(units: readonly RuleUnit[]): ReadonlyMap<string, readonly RuleUnit[]> {
  const byClass = new Map<string, RuleUnit[]>();
  for (const unit of units) {
    const event = unit.signals[0]?.event;
    if (unit.detection.kind !== "event" || event === undefined) continue;
    byClass.set(event, [...(byClass.get(event) ?? []), unit]);
  }
  return byClass;
}

function anyOf(predicates: readonly Predicate[]): Predicate {
  const [only] = predicates;
  return predicates.length === 1 && only !== undefined ? only : { kind: "or", operands: predicates };
}

/** The unit with signals that match no event on which the rule fires anyway. */
function withoutOthers(unit: RuleUnit, alone: ReadonlyMap<string, Predicate>): RuleUnit {
  return {
    ...unit,
    signals: unit.signals.map((signal) => {
      const other = alone.get(signal.event);
      return other === undefined ? signal : { ...signal, predicate: { kind: "and", operands: [signal.predicate, { kind: "not", operand: other }] } };
    }),
  };
}

