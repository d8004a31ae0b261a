import { type Aggregate, type Count, compilePredicate, type Distinct, type Event, fieldInfo, type FieldValue, keysOfStep, type RuleUnit, type Sequence, type Signal, type Together } from "@isorule/core";
import { swapCase } from "./boundary-values.js";
import { type DecidingEvents, decidingEvents } from "./deciding-events.js";
import { statedField } from "./field-values.js";
import { realisticValues } from "./realistic-values.js";
import { solverFor } from "./solve-goals.js";
import type { LeftOut, WitnessOptions } from "./witness.js";

/** A list of events that shows something of a unit. */
export interface ShownList {
  readonly why: string;
  readonly events: readonly Event[];
}

/** The lists of a unit, and what they leave out. */
export interface ShownLists {
  readonly lists: readonly ShownList[];
  readonly leftOut: readonly LeftOut[];
}

type Correlation = Sequence | Together | Count | Distinct | Aggregate;
type Threshold = Count | Distinct | Aggregate;

/** 2026-01-05 12:00 UTC: a working day, and no multiple of common windows. */
const start = Date.UTC(2026, 0, 5, 12, 0, 7);

/** Windows are filled with no more events than this. */
const mostEvents = 500;

/**
 * Lists of events around the decisions of a sequence, of events together or of a threshold: of its signals, its window,
 * its keys and its numbers.
 */
export function correlatedEvents(unit: RuleUnit, detection: Correlation, options: WitnessOptions): ShownLists {
  const keys = unit.signals.map((_, step) => (detection.kind === "sequence" || detection.kind === "together" ? keysOfStep(detection, step) : detection.by));
  const events = matchingEvents(unit.signals, keys);
  if (events === undefined) return { lists: [], leftOut: [{ reason: "undecided", what: `${unit.name}: no events were found that its steps match with equal keys` }] };
  return detection.kind === "sequence" || detection.kind === "together" ? stepLists(unit, detection, events, options) : thresholdLists(unit, detection, events, options);
}

/**
 * An event for each signal, all with the same keys; undefined where none were found.
 *
 * @param keys the key fields of each signal, in one order
 */
function matchingEvents(signals: readonly Signal[], keys: readonly (readonly string[])[]): readonly Event[] | undefined {
  const found = signals.map(({ predicate, event }, at) => solverFor(event).solve([{ node: predicate, truth: true }, ...(keys[at] ?? []).map((field) => ({ node: { kind: "exists" as const, field }, truth: true }))]));
  if (!found.every((event) => event !== undefined)) return undefined;
  let events = found;
  for (let position = 0; position < (keys[0]?.length ?? 0); position++) {
    const fields = signals.map((_, at) => statedField(keys[at]?.[position] ?? ""));
    const values = [...events.map((event, at) => event.fields[fields[at] ?? ""]), ...realisticValues(fields[0] ?? "", signals[0]?.event ?? "")];
    const placed = (value: FieldValue): readonly Event[] => events.map((event, at) => withField(event, fields[at] ?? "", value));
    const shared = values.find((value) => value !== undefined && placed(value).every((event, at) => holds(signals[at] as Signal, event) && (keys[at] ?? []).every((field) => has(event, field))));
    if (shared === undefined) return undefined;
    events = [...placed(shared)];
  }
  return events;
}

function has(event: Event, field: string): boolean {
  return compilePredicate({ kind: "exists", field })(event);
}

function holds(signal: Signal, event: Event): boolean {
  return compilePredicate(signal.predicate)(event);
}

function withField(event: Event, field: string, value: FieldValue | undefined): Event {
  const { [field]: _, ...others } = event.fields;
  return { ...event, fields: value === undefined ? others : { ...others, [field]: value } };
}

const at = (event: Event, time: number): Event => ({ ...event, time });

/** The distance of events that are to lie within a window together: whole seconds where it has room for them. */
function distance(within: number, count: number): number {
  const room = within / Math.max(1, count);
  return room >= 1000 ? Math.min(60_000, Math.floor(room / 1000) * 1000) : Math.floor(room);
}

function stepLists(unit: RuleUnit, detection: Sequence | Together, events: readonly Event[], options: WitnessOptions): ShownLists {
  const { within } = detection;
  const keysOf = (index: number): readonly string[] => keysOfStep(detection, index);
  const step = distance(within, events.length);
  const timed = events.map((event, index) => at(event, start + index * step));
  const last = timed.length - 1;
  const replaced = (index: number, event: Event): readonly Event[] => timed.map((each, position) => (position === index ? event : each));
  const lists: ShownList[] = [{ why: "all steps in order", events: timed }];
  const leftOut: LeftOut[] = [];
  const lastAt = (time: number): readonly Event[] => replaced(last, at(timed[last] as Event, time));
  lists.push(
    { why: "the last step at the very end of the window", events: lastAt(start + within) },
    { why: "the last step a millisecond behind the window", events: lastAt(start + within + 1) },
    { why: "the last step a second behind the window", events: lastAt(start + within + 1000) },
    { why: "the steps the other way round", events: timed.map((event, index) => at(event, start + (last - index) * step)).reverse() },
    { why: "all steps at one instant", events: timed.map((event) => at(event, start)) },
    { why: "all steps twice", events: [...timed, ...timed.map((event) => at(event, event.time + within * 3 + 60_000))] },
  );
  for (const [index, event] of timed.entries()) {
    if (timed.length > 1) lists.push({ why: `without step ${index + 1}`, events: timed.filter((_, position) => position !== index) });
    if (index > 0) lists.push({ why: `step ${index + 1} at the instant of the one before`, events: replaced(index, at(event, (timed[index - 1] as Event).time)) });
  }
  lists.push(...keyLists(keysOf(last), timed, replaced, last));
  for (const [index, signal] of unit.signals.entries()) {
    const deciding = shownWithKeys(signal, keysOf(index), options, timed[index] as Event);
    leftOut.push(...deciding.leftOut);
    for (const { why, event } of deciding.shown) lists.push({ why: `${signal.name}: ${why}`, events: replaced(index, at(event, (timed[index] as Event).time)) });
  }
  return { lists, leftOut };
}

/** Deciding events of a signal with the keys of the list that they stand in, where no comparison is about a key. */
function shownWithKeys(signal: Signal, by: readonly string[], options: WitnessOptions, like: Event): DecidingEvents {
  const keys = [...new Set(by.map(statedField))];
  const deciding = decidingEvents(signal.predicate, signal.event, options);
  const shown = deciding.shown.map(({ why, event }) => ({ why, event: keys.reduce((each, key) => (Object.hasOwn(each.fields, key) ? each : withField(each, key, like.fields[key])), event) }));
  return { ...deciding, shown };
}

/** Keys that differ, are missing or are written in another case. */
function keyLists(by: readonly string[], timed: readonly Event[], replaced: (index: number, event: Event) => readonly Event[], last: number): readonly ShownList[] {
  return [...new Set(by.map(statedField))].flatMap((key): readonly ShownList[] => {
    const event = timed[last] as Event;
    const value = event.fields[key];
    const other = otherValue(value);
    return [
      { why: `another ${key} in the last event`, events: replaced(last, withField(event, key, other)) },
      { why: `no ${key} in the last event`, events: replaced(last, withField(event, key, undefined)) },
      { why: `no ${key} in any event`, events: timed.map((each) => withField(each, key, undefined)) },
      ...(typeof value === "string" && swapCase(value) !== value ? [{ why: `${key} of the last event in the other case`, events: replaced(last, withField(event, key, swapCase(value))) }] : []),
    ];
  });
}

function otherValue(value: FieldValue | undefined, turn = 1): FieldValue {
  if (typeof value === "number") return value + turn;
  if (typeof value === "boolean") return !value;
  const text = String(value ?? "");
  if (/^\d+\.\d+\.\d+\.\d+$/.test(text)) return `198.51.${Math.floor(turn / 250)}.${(turn % 250) + 1}`;
  return `${text}-${turn}`;
}

function thresholdLists(unit: RuleUnit, detection: Threshold, events: readonly Event[], options: WitnessOptions): ShownLists {
  const { within, by } = detection;
  const lists: ShownList[] = [];
  const leftOut: LeftOut[] = [];
  const [signal] = unit.signals;
  const [event] = events;
  if (signal === undefined || event === undefined) return { lists, leftOut };
  const reached = detection.kind === "aggregate" ? aggregateLists(detection, signal, event) : countLists(unit, detection, events, leftOut);
  lists.push(...reached);
  const full = reached.reduce<readonly Event[]>((best, list) => (list.why.startsWith("reaches") && list.events.length > best.length ? list.events : best), []);
  const last = full.length - 1;
  if (last < 0) return { lists, leftOut };
  const replaced = (index: number, other: Event): readonly Event[] => full.map((each, position) => (position === index ? other : each));
  const end = full[last] as Event;
  if (last > 0) {
    lists.push(
      { why: "the last event at the very end of the window", events: replaced(last, at(end, start + within)) },
      { why: "the last event a millisecond behind the window", events: replaced(last, at(end, start + within + 1)) },
      { why: "the last event a second behind the window", events: replaced(last, at(end, start + within + 1000)) },
      { why: "all events at one instant", events: full.map((each) => at(each, start)) },
      ...keyLists(by, full, replaced, last),
    );
  }
  for (const [index, own] of unit.signals.entries()) {
    const deciding = shownWithKeys(own, by, options, end);
    leftOut.push(...deciding.leftOut);
    for (const { why, event: other } of deciding.shown) {
      const placed = detection.kind === "count" ? other : withField(other, statedField(detection.field), end.fields[statedField(detection.field)]);
      lists.push({ why: `${own.name}: ${why}`, events: replaced(index === 0 ? last : Math.max(0, last - 1), at(placed, (full[last] as Event).time)) });
    }
  }
  return { lists, leftOut };
}

/** As many events, or different values, as a bound asks for, one fewer and one more. */
function countLists(unit: RuleUnit, detection: Count | Distinct, events: readonly Event[], leftOut: LeftOut[]): readonly ShownList[] {
  const bounds = detection.threshold.map(({ value }) => value);
  const wanted = [...new Set(bounds.flatMap((value) => [Math.ceil(value), Math.ceil(value) - 1, Math.floor(value) + 1]))].filter((count) => count > 0);
  const counts = wanted.filter((count) => count <= mostEvents);
  if (counts.length < wanted.length) leftOut.push({ reason: "bound", what: `${unit.name}: more than ${mostEvents} events`, ...(detection.span === undefined ? {} : { span: detection.span }) });
  return counts.flatMap((count): readonly ShownList[] => {
    const step = distance(detection.within, count);
    const made = Array.from({ length: count }, (_, turn): Event => {
      const which = turn % events.length;
      const event = at(events[which] as Event, start + turn * step);
      return detection.kind === "count" ? event : withField(event, statedField(detection.field), distinctValue(detection.field, unit.signals[which] as Signal, event, turn));
    });
    const [first] = made;
    const list: ShownList = { why: `reaches ${count}`, events: made };
    if (detection.kind === "count" || first === undefined) return [list];
    const field = statedField(detection.field);
    const same = made.map((event) => withField(event, field, first.fields[field]));
    const value = first.fields[field];
    const cased = typeof value === "string" && swapCase(value) !== value ? [{ why: "one value in two cases", events: [...made, at(withField(first, field, swapCase(value)), first.time + 1)] }] : [];
    return [list, { why: `${count} events with one value`, events: same }, { why: "the last value is missing", events: [...made.slice(0, -1), withField(made.at(-1) as Event, field, undefined)] }, ...cased];
  });
}

/** The value of a field in one of many events that all differ in it. */
function distinctValue(field: string, signal: Signal, event: Event, turn: number): FieldValue {
  const stated = statedField(field);
  const now = event.fields[stated] ?? realisticValues(stated, signal.event)[0] ?? "value";
  if (turn === 0) return now;
  const text = String(now);
  const tries: readonly FieldValue[] = [otherValue(now, turn), `v${turn}${text}`, `${text}\\v${turn}`, `${text.slice(0, Math.ceil(text.length / 2))}${turn}${text.slice(Math.ceil(text.length / 2))}`];
  return (fieldInfo(stated)?.type === "number" ? tries.slice(0, 1) : tries).find((value) => holds(signal, withField(event, stated, value))) ?? otherValue(now, turn);
}

/** Numbers whose sum, mean or rank is at a bound, and beside it. */
function aggregateLists(detection: Aggregate, signal: Signal, event: Event): readonly ShownList[] {
  const field = statedField(detection.field);
  const sorted = detection.threshold.flatMap(({ value }) => [value, value - 1, value + 1]);
  const step = distance(detection.within, 2);
  const placed = (values: readonly number[]): readonly Event[] => values.map((value, turn) => at(withField(event, field, value), start + turn * step));
  return sorted.flatMap((value): readonly ShownList[] => {
    const half = Math.floor(value / 2);
    const parts = detection.function === "sum" ? [half, value - half] : [value, value];
    return [{ why: `reaches ${value}`, events: placed(parts) }, { why: `one event with ${value}`, events: placed([value]) }];
  }).filter(({ events }) => events.every((each) => holds(signal, each)));
}
