import type { FieldValue, Predicate } from "../generated/model.js";
import type { Event, Rule } from "../model/rule.js";
import { normalizeRule } from "../normalize/normalize-rule.js";
import { type RuleUnit, unitsOf } from "../normalize/units.js";
import { compileUnit, type Hit } from "./detect.js";
import { compilePredicate, type Matcher, valuesOf } from "./match-predicate.js";
import { requiredTexts } from "./required-texts.js";
import { compileTextSearch, type SearchedText, type TextSearch } from "./text-search.js";

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
  add(events: readonly Event[], record: number): readonly EventMatch[];
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
  const plans = new Map<string, (event: Event) => readonly Test[]>();
  const planOf = (event: string): ((event: Event) => readonly Test[]) => {
    const known = plans.get(event);
    if (known !== undefined) return known;
    const plan = compileTests(tests.get(event) ?? []);
    plans.set(event, plan);
    return plan;
  };
  return {
    add(events, record) {
      const matches = new Map<number, { rule: number; units: string[]; event: Event }>();
      const steps = new Map<Window, Step[]>();
      for (const event of events) {
        if (!tests.has(event.class)) continue;
        for (const test of planOf(event.class)(event)) {
          if ("window" in test) {
            const reached = steps.get(test.window);
            if (reached === undefined) steps.set(test.window, [{ step: test.step, event }]);
            else reached.push({ step: test.step, event });
          } else {
            const match = matches.get(test.rule);
            if (match === undefined) matches.set(test.rule, { rule: test.rule, units: [test.unit], event });
            else if (!match.units.includes(test.unit)) match.units.push(test.unit);
          }
        }
      }
      for (const [window, reached] of steps) window.kept.push(keptOf(window, reached, record));
      return [...matches.values()].sort((a, b) => a.rule - b.rule);
    },
    finish: () => windows.flatMap(finishWindow),
    kept: () => windows.reduce((total, { kept }) => total + kept.length, 0),
  };
}

/** A predicate of a rule, and what it is for. */
type Test = { readonly predicate: Predicate } & ({ readonly rule: number; readonly unit: string } | { readonly window: Window; readonly step: number });

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

function keptOf({ unit: { detection } }: Window, reached: readonly Step[], record: number): Kept {
  const [first] = reached as readonly [Step, ...Step[]];
  const fields: Record<string, FieldValue> = {};
  const counted = detection.kind === "distinct" || detection.kind === "aggregate" ? [detection.field] : [];
  const keys = detection.kind === "event" ? [] : detection.by;
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

/** The tests of one class as a function that gives those that an event passes. */
function compileTests(tests: readonly Test[]): (event: Event) => readonly Test[] {
  const matchers = tests.map(({ predicate }) => compilePredicate(predicate));
  const always: number[] = [];
  const texts = new Map<string, SearchedText[]>();
  const textsOf = (field: string): SearchedText[] => {
    const known = texts.get(field) ?? [];
    texts.set(field, known);
    return known;
  };
  for (const [id, { predicate }] of tests.entries()) {
    const required = requiredTexts(predicate);
    if (required === undefined) always.push(id);
    else for (const { field, text } of required) textsOf(field).push({ text, id });
  }
  const searches = [...texts].map(([field, wanted]): readonly [string, TextSearch] => [field, compileTextSearch(wanted)]);
  const seen = new Uint32Array(tests.length);
  let now = 0;
  return (event) => {
    const candidates = [...always];
    // After 2^32 events the numbers start again, and only then could an old one be taken for a new one.
    now = (now + 1) >>> 0;
    if (now === 0) seen.fill(now++);
    const found = (id: number): void => {
      if (seen[id] === now) return;
      seen[id] = now;
      candidates.push(id);
    };
    for (const [field, search] of searches) for (const value of valuesOf(event, field)) search(String(value).toLowerCase(), found);
    return candidates.filter((id) => (matchers[id] as Matcher)(event)).sort((a, b) => a - b).map((id) => tests[id] as Test);
  };
}
