import type { Aggregate, Bound, Count, Distinct, Sequence, Together } from "../generated/model.js";
import { foldText } from "../model/fold-text.js";
import type { Event, Rule, Signal } from "../model/rule.js";
import { type RuleUnit, unitsOf } from "../normalize/units.js";
import { compilePredicate, type Matcher, numberOf, valuesOf } from "./match-predicate.js";

/** One firing of a rule. */
export interface Hit {
  /** The name of the unit that fired. */
  readonly unit: string;
  /** Positions of the events in the list, in the order of time; for a sequence one for each step. */
  readonly events: readonly number[];
  /** The values of the `by` fields, as compared: lower case. Empty for a single event. */
  readonly key: readonly string[];
  /** The time of the last event, in the unit of `Event.time`. */
  readonly time: number;
}

/**
 * Runs a rule on a list of events and tells where it fires. The order of the list does not matter: time does.
 *
 * - one event: a hit for each event that the signal matches;
 * - sequence: steps strictly one after the other, the last at most `within` after the first (inclusive); a hit for each
 *   event that completes one, with the latest possible start;
 * - together: a hit for each event at which every step has an event in the window that ends there;
 * - thresholds: a hit for each counted event at which the events of the window that ends there meet all bounds.
 *
 * Events whose `by` fields are absent take no part; keys compare without case.
 *
 * @example detect(rule, [{ class: "image_load", time: 0, fields }]).length > 0
 */
export function detect(rule: Rule, events: readonly Event[]): readonly Hit[] {
  return compileRule(rule)(events);
}

/** The same, prepared once for many lists of events. */
export function compileRule(rule: Rule): (events: readonly Event[]) => readonly Hit[] {
  const units = unitsOf(rule).map((unit) => compileUnit(unit));
  return (events) => {
    const ordered = events.map((event, index) => ({ event, index })).sort((a, b) => a.event.time - b.event.time || a.index - b.index);
    return units.flatMap((unit) => unit(ordered));
  };
}

/** Whether a single event matches a signal: its class and its conditions. */
export function compileSignal(signal: Signal): Matcher {
  const matches = compilePredicate(signal.predicate);
  return (event) => event.class === signal.event && matches(event);
}

/** An event with its position in the list that the caller gave. */
export interface Placed {
  readonly event: Event;
  readonly index: number;
}

/** Tells where a unit fires on events in the order of time. */
export type UnitRunner = (ordered: readonly Placed[]) => readonly Hit[];

/**
 * One unit of a rule as a function.
 *
 * @param signals how to tell whether an event matches each signal, where the caller knows it already
 */
export function compileUnit(unit: RuleUnit, signals: readonly Matcher[] = unit.signals.map(compileSignal)): UnitRunner {
  const { detection } = unit;
  switch (detection.kind) {
    case "event":
      return (ordered) =>
        ordered
          .filter(({ event }) => signals.some((matches) => matches(event)))
          .map(({ event, index }) => ({ unit: unit.name, events: [index], key: [], time: event.time }));
    case "sequence":
      return byStepKey(detection, signals, (list, key, steps) => sequenceHits(unit.name, detection, steps, list, key));
    case "together":
      return byStepKey(detection, signals, (list, key, steps) => togetherHits(unit.name, detection, steps, list, key));
    case "count":
    case "distinct":
    case "aggregate":
      return byKey(detection.by, (list, key) => thresholdHits(unit.name, detection, signals, list, key));
  }
}

type KeyRunner = (list: readonly Placed[], key: readonly string[]) => readonly Hit[];

/** Splits the events by the values of the key fields; an event with a list in one stands under each element. */
function byKey(by: readonly string[], run: KeyRunner): UnitRunner {
  return (ordered) => groupsOf(ordered, [by]).flatMap(({ key, list }) => run(list, key));
}

/** The same where each step may have key fields of its own: in a group, an event is a step only by the keys of that step. */
function byStepKey(detection: Sequence | Together, signals: readonly Matcher[], run: (list: readonly Placed[], key: readonly string[], steps: readonly Matcher[]) => readonly Hit[]): UnitRunner {
  const { keys } = detection;
  if (keys === undefined) return byKey(detection.by, (list, key) => run(list, key, signals));
  return (ordered) =>
    groupsOf(ordered, keys).flatMap(({ key, list }) => {
      const id = JSON.stringify(key);
      return run(list, key, signals.map((matches, step) => (event) => matches(event) && keysOf(event, keys[step] ?? []).some((each) => JSON.stringify(each) === id)));
    });
}

/** The events under each key that one of the lists of fields gives them. */
function groupsOf(ordered: readonly Placed[], lists: readonly (readonly string[])[]): readonly { readonly key: readonly string[]; readonly list: readonly Placed[] }[] {
  const groups = new Map<string, { key: readonly string[]; list: Placed[] }>();
  for (const placed of ordered) {
    for (const key of lists.flatMap((by) => keysOf(placed.event, by))) {
      const id = JSON.stringify(key);
      const group = groups.get(id);
      if (group === undefined) groups.set(id, { key, list: [placed] });
      else if (group.list.at(-1) !== placed) group.list.push(placed);
    }
  }
  return [...groups.values()];
}

function keysOf(event: Event, by: readonly string[]): readonly (readonly string[])[] {
  return by.reduce<readonly (readonly string[])[]>((keys, field) => {
    const values = [...new Set(valuesOf(event, field).map((value) => foldText(String(value))))];
    return keys.flatMap((key) => values.map((value) => [...key, value]));
  }, [[]]);
}

/** The events of a partial sequence, and when it began. */
interface Partial {
  readonly start: number;
  readonly events: readonly number[];
}

/**
 * One pass in the order of time. For each step it keeps the partial that began last: a later start is never worse for
 * the window. Events of one instant are looked at together against the partials of earlier instants, so that ties do
 * not count as an order.
 */
function sequenceHits(unit: string, detection: Sequence, signals: readonly Matcher[], list: readonly Placed[], key: readonly string[]): readonly Hit[] {
  const partials: (Partial | undefined)[] = signals.map(() => undefined);
  const hits: Hit[] = [];
  for (let at = 0; at < list.length; ) {
    const time = (list[at] as Placed).event.time;
    const reached: { step: number; partial: Partial }[] = [];
    for (; at < list.length && (list[at] as Placed).event.time === time; at++) {
      const { event, index } = list[at] as Placed;
      signals.forEach((matches, step) => {
        const before = step === 0 ? { start: time, events: [] } : partials[step - 1];
        if (before === undefined || time - before.start > detection.within || !matches(event)) return;
        const partial = { start: before.start, events: [...before.events, index] };
        if (step === signals.length - 1) hits.push({ unit, events: partial.events, key, time });
        else reached.push({ step, partial });
      });
    }
    for (const { step, partial } of reached) {
      const kept = partials[step];
      if (kept === undefined || partial.start >= kept.start) partials[step] = partial;
    }
  }
  return hits;
}

function togetherHits(unit: string, detection: Together, signals: readonly Matcher[], list: readonly Placed[], key: readonly string[]): readonly Hit[] {
  const last: (Placed | undefined)[] = signals.map(() => undefined);
  const hits: Hit[] = [];
  for (let at = 0; at < list.length; ) {
    const time = (list[at] as Placed).event.time;
    let touched = false;
    for (; at < list.length && (list[at] as Placed).event.time === time; at++) {
      const placed = list[at] as Placed;
      signals.forEach((matches, step) => {
        if (!matches(placed.event)) return;
        last[step] = placed;
        touched = true;
      });
    }
    const inside = last.filter((placed): placed is Placed => placed !== undefined && time - placed.event.time <= detection.within);
    if (!touched || inside.length < signals.length) continue;
    const indexes = [...new Set(inside.sort((a, b) => a.event.time - b.event.time).map(({ index }) => index))];
    hits.push({ unit, events: indexes, key, time });
  }
  return hits;
}

type Threshold = Count | Distinct | Aggregate;

function thresholdHits(unit: string, detection: Threshold, signals: readonly Matcher[], list: readonly Placed[], key: readonly string[]): readonly Hit[] {
  const counted = list.filter(({ event }) => signals.some((matches) => matches(event)));
  const hits: Hit[] = [];
  const seen = new Map<string, number>();
  let first = 0;
  let after = 0;
  for (let at = 0; at < counted.length; at = after) {
    const { time } = (counted[at] as Placed).event;
    for (; after < counted.length && (counted[after] as Placed).event.time === time; after++) tally(seen, detection, counted[after] as Placed, 1);
    for (; time - (counted[first] as Placed).event.time > detection.within; first++) tally(seen, detection, counted[first] as Placed, -1);
    const start = first;
    const end = after;
    const value = detection.kind === "count" ? end - start : detection.kind === "distinct" ? seen.size : measure(detection, counted.slice(start, end));
    if (value === undefined || !detection.threshold.every((bound) => meets(bound, value))) continue;
    // Windows overlap: written out, their lists would grow with the square of the events.
    hits.push({
      unit,
      get events() {
        return counted.slice(start, end).map(({ index }) => index);
      },
      key,
      time,
    });
  }
  return hits;
}

/** Counts the values of an event that comes into the window (1) or leaves it (-1), where different values are counted. */
function tally(seen: Map<string, number>, detection: Threshold, { event }: Placed, step: 1 | -1): void {
  if (detection.kind !== "distinct") return;
  for (const value of valuesOf(event, detection.field)) {
    const text = foldText(String(value));
    const count = (seen.get(text) ?? 0) + step;
    if (count === 0) seen.delete(text);
    else seen.set(text, count);
  }
}

function measure(detection: Aggregate, window: readonly Placed[]): number | undefined {
  const values = window.flatMap(({ event }) => valuesOf(event, detection.field));
  const numbers = values.flatMap((value) => numberOf(value) ?? []).sort((a, b) => a - b);
  if (numbers.length === 0) return undefined;
  const sum = numbers.reduce((total, number) => total + number, 0);
  if (detection.function === "sum") return sum;
  if (detection.function === "avg") return sum / numbers.length;
  // Nearest rank: the smallest value that at least so many percent of the values do not exceed.
  const rank = Math.ceil(((detection.percentile ?? 50) / 100) * numbers.length);
  return numbers[Math.max(0, rank - 1)];
}

function meets(bound: Bound, value: number): boolean {
  switch (bound.operator) {
    case "gt":
      return value > bound.value;
    case "gte":
      return value >= bound.value;
    case "lt":
      return value < bound.value;
    case "lte":
      return value <= bound.value;
    case "eq":
      return value === bound.value;
    case "neq":
      return value !== bound.value;
  }
}
