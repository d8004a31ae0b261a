import type { FieldValue, Predicate } from "../generated/model.js";
import type { Event, Rule } from "../model/rule.js";
import { normalizeRule } from "../normalize/normalize-rule.js";
import { allKeys, type RuleUnit, unitsOf } from "../normalize/units.js";
import { compileUnit, type Hit } from "./detect.js";
import { type LazyEvent, type Matcher, valuesOf } from "./match-predicate.js";
import { compilePredicates, type PredicateSet } from "./predicate-set.js";

/** A rule that fires on one event. */
export interface EventMatch {
  /** Position of the rule in the list. */
  readonly rule: number;
  /** The units that fire. */
  readonly units: readonly string[];
  /** The class in which the event is looked at. */
  readonly event: Event;
}

/** A firing of a rule on several events: a sequence, a count and so on. */
export interface WindowMatch extends Omit<Hit, "events"> {
  readonly rule: number;
  /** The records, by the numbers that `add` was given, in the order of time. */
  readonly records: readonly number[];
}

/** Many rules, prepared for many events. */
export interface RuleSet {
  /**
   * Takes one recorded event, as the events of all classes that it belongs to, and tells which rules fire on it alone.
   *
   * @param record a number for it, which the matches of several events name
   */
  add(events: readonly LazyEvent[], record: number): readonly EventMatch[];
  /** Where rules fire on several events, after the last one: by rule, then by unit. The order of events does not matter. */
  finish(): readonly WindowMatch[];
  /** How many events are kept for `finish`: those that a step or a counted signal matches, with their keys only. */
  kept(): number;
}

/**
 * Prepares rules to run on a stream of events. Rules that need one event are answered at once and keep nothing, so that
 * memory does not grow with the stream; of rules that need several, the events that match a signal are kept to the end.
 *
 * An event is looked at by the rules of its classes, of which one search over its texts leaves those that can match.
 * The answers are those of {@link detect}.
 *
 * @example
 * const set = compileRules(rules);
 * for (const [at, event] of events.entries()) report(set.add([event], at));
 * report(set.finish());
 */
export function compileRules(rules: readonly Rule[]): RuleSet {
  const windows: Window[] = [];
  const tests = new Map<string, Test[]>();
  const addTest = (event: string, test: Test): void => {
    const list = tests.get(event);
    if (list === undefined) tests.set(event, [test]);
    else list.push(test);
  };
  for (const [rule, each] of rules.entries()) {
    for (const unit of unitsOf(normalizeRule(each))) {
      if (unit.detection.kind === "event") {
        for (const { event, predicate } of unit.signals) addTest(event, { predicate, rule, unit: unit.name });
        continue;
      }
      const window: Window = { rule, unit, kept: [] };
      windows.push(window);
      for (const [step, { event, predicate }] of unit.signals.entries()) addTest(event, { predicate, window, step });
    }
  }
  const plans = new Map<string, Plan>();
  const planOf = (event: string): Plan | undefined => {
    const known = plans.get(event);
    const ofClass = known === undefined ? tests.get(event) : undefined;
    if (ofClass === undefined) return known;
    const plan: Plan = { tests: ofClass, matching: compilePredicates(ofClass.map(({ predicate }) => predicate)) };
    plans.set(event, plan);
    return plan;
  };
  let kept = 0;
  return {
    add(events, record) {
      let matches: Map<number, FoundMatch> | undefined;
      let steps: Map<Window, Step[]> | undefined;
      for (const event of events) {
        const plan = planOf(event.class);
        if (plan === undefined) continue;
        for (const at of plan.matching(event)) {
          const test = plan.tests[at] as Test;
          if ("window" in test) addStep((steps ??= new Map()), test, event);
          else addMatch((matches ??= new Map()), test, event);
        }
      }
      if (steps !== undefined) {
        for (const [window, reached] of steps) window.kept.push(keptOf(window, reached, record));
        kept += steps.size;
      }
      return matches === undefined ? [] : [...matches.values()].sort((a, b) => a.rule - b.rule);
    },
    finish: () => windows.flatMap(finishWindow),
    kept: () => kept,
  };
}

/** A predicate of a rule, and what it is for. */
type Test = EventTest | StepTest;

interface EventTest {
  readonly predicate: Predicate;
  readonly rule: number;
  readonly unit: string;
}

interface StepTest {
  readonly predicate: Predicate;
  readonly window: Window;
  readonly step: number;
}

/** The tests of one class. */
interface Plan {
  readonly tests: readonly Test[];
  readonly matching: PredicateSet;
}

interface FoundMatch extends EventMatch {
  readonly units: string[];
}

/** A unit that needs several events. */
interface Window {
  readonly rule: number;
  readonly unit: RuleUnit;
  readonly kept: Kept[];
}

interface Step {
  readonly step: number;
  readonly event: Event;
}

/** What is left of an event: the steps that it matches, and the fields that the unit joins by and counts. */
interface Kept extends Event {
  readonly record: number;
  readonly steps: readonly number[];
}

function addMatch(matches: Map<number, FoundMatch>, { rule, unit }: EventTest, event: Event): void {
  const match = matches.get(rule);
  if (match === undefined) matches.set(rule, { rule, units: [unit], event });
  else if (!match.units.includes(unit)) match.units.push(unit);
}

function addStep(steps: Map<Window, Step[]>, { window, step }: StepTest, event: Event): void {
  const reached = steps.get(window);
  if (reached === undefined) steps.set(window, [{ step, event }]);
  else reached.push({ step, event });
}

function keptOf({ unit: { detection } }: Window, reached: readonly Step[], record: number): Kept {
  const [first] = reached as readonly [Step, ...Step[]];
  const fields: Record<string, FieldValue> = {};
  const counted = detection.kind === "distinct" || detection.kind === "aggregate" ? [detection.field] : [];
  const keys = allKeys(detection);
  for (const field of [...keys, ...counted]) fields[field] = [...new Set(reached.flatMap(({ event }) => valuesOf(event, field)))];
  return { class: first.event.class, time: first.event.time, fields, record, steps: reached.map(({ step }) => step) };
}

function finishWindow({ rule, unit, kept }: Window): readonly WindowMatch[] {
  const signals = unit.signals.map((_, step): Matcher => (event) => (event as Kept).steps.includes(step));
  const ordered = kept.map((event, index) => ({ event, index })).sort((a, b) => a.event.time - b.event.time || a.index - b.index);
  return compileUnit(unit, signals)(ordered).map((hit) => ({
    rule,
    unit: hit.unit,
    key: hit.key,
    time: hit.time,
    get records() {
      return hit.events.map((index) => (kept[index] as Kept).record);
    },
  }));
}
