import { allKeys, compilePredicate, type Event, type FieldValue, type Predicate } from "@isorule/core";
import type { Asker } from "./inclusion.js";
import { keyRow, type RuleParts, type Step, type StructuredUnit } from "./rule-units.js";
import { meetsAll, tellingValues } from "./thresholds.js";

/** So many lists are made at most. */
const mostLists = 400;

/** Of more events no list is made: a threshold of thousands is not shown event by event. */
const mostEvents = 1_000;

/**
 * Lists of events on which the unit may fire and the other rule may not: with events that the steps of the other rule do
 * not take, at the edge of the window, in another order, with other keys, just as many as the threshold asks for. Which
 * of them do is for the caller to see.
 */
export function* unitWitnesses(unit: StructuredUnit, other: RuleParts, ask: Asker): Generator<readonly Event[]> {
  let made = 0;
  for (const events of unit.detection.kind === "sequence" || unit.detection.kind === "together" ? orderedLists(unit, other, ask) : countedLists(unit, other, ask)) {
    yield events;
    if (++made >= mostLists) return;
  }
}

/** Events for a step, first those that the other rule has no use for. */
function eventsFor(step: Step, other: RuleParts, ask: Asker): readonly Event[] {
  const alone = other.events.get(step.event);
  const outside = alone === undefined ? [] : [alone];
  const wides = other.structured.flatMap(({ steps }) => steps.filter(({ event }) => event === step.event).map(({ predicate }) => predicate));
  const choices: (readonly Predicate[])[] = [outside, [...outside, ...wides], ...wides.map((wide) => [...outside, wide]), []];
  const events: Event[] = [];
  const seen = new Set<string>();
  for (const others of choices.slice(0, 10)) {
    const found = ask.find(step.event, step.predicate, others);
    if (found.kind !== "event") continue;
    const key = JSON.stringify(found.event.fields);
    if (!seen.has(key)) events.push(found.event);
    seen.add(key);
  }
  return events;
}

function* orderedLists(unit: StructuredUnit, other: RuleParts, ask: Asker): Generator<readonly Event[]> {
  const { detection, steps } = unit;
  const choices = steps.map((step) => eventsFor(step, other, ask));
  if (choices.some((events) => events.length === 0)) return;
  const plain = choices.map((events) => events[0] as Event);
  const rows: Event[][] = [plain, choices.map((events) => events[1] ?? (events[0] as Event))];
  choices.forEach((events, at) => {
    for (const event of events.slice(1)) rows.push(plain.map((each, index) => (index === at ? event : each)));
  });
  const otherKeys = other.structured.flatMap((wide) => allKeys(wide.detection)).filter((field) => !allKeys(detection).includes(field));
  const windows = [...new Set([detection.within, ...other.structured.map((wide) => wide.detection.within + 1)])].filter((span) => span <= detection.within && span >= steps.length - 1);
  for (const row of rows) {
    for (const keyed of withKeys(row, steps, steps.map((_, step) => keyRow(detection, step)), otherKeys)) {
      for (const span of windows) {
        const list = keyed.map((event, at) => ({ ...event, time: Math.floor((span * at) / Math.max(1, steps.length - 1)) }));
        yield list;
        if (detection.kind === "together") yield list.map((event) => ({ ...event, time: span - event.time }));
      }
    }
  }
}

/** The events with one value in each key, and with different values where the other rule wants one. */
function* withKeys(row: readonly Event[], steps: readonly Step[], keys: readonly (readonly string[])[], otherKeys: readonly string[]): Generator<readonly Event[]> {
  const tests = steps.map(({ predicate }) => compilePredicate(predicate));
  const fits = (events: readonly Event[]): boolean => events.every((event, at) => tests[at % tests.length]?.(event) === true);
  let same = row;
  const keyOf = (step: number, key: number): string => keys[step % keys.length]?.[key] ?? "";
  for (const key of keys[0]?.keys() ?? []) {
    const values = [...row.map(({ fields }, step) => fields[keyOf(step, key)]), "A", 1].filter((value): value is string | number => typeof value === "string" || typeof value === "number");
    const made = values.map((value) => same.map((event, step) => withField(event, keyOf(step, key), value))).find(fits);
    if (made !== undefined) same = made;
  }
  if (otherKeys.length > 0) {
    const different = same.map((event, at) => otherKeys.reduce((made, key) => (made.fields[key] === undefined ? withField(made, key, `A${at}`) : made), event));
    if (fits(different)) yield different;
    const numbered = same.map((event, at) => otherKeys.reduce((made, key) => withField(made, key, `A${at}`), event));
    if (fits(numbered)) yield numbered;
    const shared = same.map((event) => otherKeys.reduce((made, key) => (made.fields[key] === undefined ? withField(made, key, "A") : made), event));
    yield shared;
  }
  yield same;
}

function withField(event: Event, field: string, value: FieldValue): Event {
  return { ...event, fields: { ...event.fields, [field]: value } };
}

function* countedLists(unit: StructuredUnit, other: RuleParts, ask: Asker): Generator<readonly Event[]> {
  const { detection, steps } = unit;
  if (detection.kind === "sequence" || detection.kind === "together") return;
  const thresholds = [detection.threshold, ...other.structured.flatMap((wide) => ("threshold" in wide.detection ? [wide.detection.threshold] : []))];
  const values = tellingValues(thresholds, detection.kind === "aggregate" ? undefined : 1).filter((value) => meetsAll(detection.threshold, value) && (detection.kind === "aggregate" || value <= mostEvents));
  const otherKeys = other.structured.flatMap((wide) => allKeys(wide.detection)).filter((field) => !allKeys(detection).includes(field));
  for (const step of steps) {
    const test = compilePredicate(step.predicate);
    for (const event of eventsFor(step, other, ask)) {
      for (const value of values) {
        const row = detection.kind === "aggregate" ? [withField(event, detection.field, value)] : Array.from({ length: value }, () => event);
        const varied = detection.kind === "distinct" ? row.map((each, at) => withField(each, detection.field, typeof each.fields[detection.field] === "number" ? at + 1 : `value${at + 1}`)) : row;
        if (detection.kind === "distinct") yield* withKeys([withField(event, detection.field, Array.from({ length: value }, (_, at) => `value${at + 1}`))].filter(test), [step], [detection.by], otherKeys);
        if (varied.some((each) => !test(each))) continue;
        for (const keyed of withKeys(varied, [step], [detection.by], otherKeys)) {
          for (const gap of [1, detection.within / Math.max(1, value - 1), 0]) {
            if (gap * (keyed.length - 1) <= detection.within) yield keyed.map((each, at) => ({ ...each, time: Math.floor(gap * at) }));
          }
        }
      }
    }
  }
}
