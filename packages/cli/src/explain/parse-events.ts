import { classHasField, didYouMean, eventClass, eventClasses, fieldInfo, canonicalFields, type Event, type FieldValue } from "@isorule/core";

import { UsageFault } from "../usage-fault.js";

/** Events from JSON, and what looks odd about them. */
export interface ParsedEvents {
  readonly events: readonly Event[];
  /** One sentence each: an unknown class or field cannot match anything, which is seldom meant. */
  readonly warnings: readonly string[];
}

const keys = ["class", "event", "time", "fields"];

/**
 * Reads one event, a list of events, or one event per line. An event is
 * `{ "class": …, "fields": { … }, "time": milliseconds or ISO 8601 }`; `event` is another name for `class`, as in rule
 * files. Without a time, an event is one second after the event before it.
 *
 * @param name how messages call the text
 * @throws UsageFault when it is no such thing
 */
export function parseEvents(text: string, name: string): ParsedEvents {
  const values = parseJson(text, name);
  if (values.length === 0) throw new UsageFault(`${name} holds no event`);
  const warnings: string[] = [];
  const events: Event[] = [];
  for (const [at, value] of values.entries()) {
    const label = values.length === 1 ? name : `event ${at + 1} of ${name}`;
    const before = events.at(-1);
    events.push(eventOf(value, label, before === undefined ? 0 : before.time + 1000, warnings));
  }
  return { events, warnings: [...new Set(warnings)] };
}

function parseJson(text: string, name: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [value];
  } catch (error) {
    const lines = text.split("\n").filter((line) => line.trim() !== "");
    try {
      if (lines.length > 1) return lines.map((line): unknown => JSON.parse(line));
    } catch {
      // Neither one value nor one for each line: the first error says more.
    }
    throw new UsageFault(`${name} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function eventOf(value: unknown, label: string, time: number, warnings: string[]): Event {
  if (!isRecord(value)) throw new UsageFault(`${label} must be an object`, 'Such as { "class": "process_creation", "fields": { "process.name": "cmd.exe" } }.');
  for (const key of Object.keys(value)) {
    if (!keys.includes(key)) throw new UsageFault(`${label} has an unknown key ${key}`, didYouMean(key, keys, "Fields of the event go below fields."));
  }
  const name = value["class"] ?? value["event"];
  if (typeof name !== "string" || name === "") throw new UsageFault(`${label} has no class`, "`isorule fields` lists the event classes.");
  if (!isRecord(value["fields"])) throw new UsageFault(`${label} has no fields`, 'Such as "fields": { "process.name": "cmd.exe" }.');
  const fields: Record<string, FieldValue> = Object.create(null) as Record<string, FieldValue>;
  for (const [field, content] of Object.entries(value["fields"])) {
    if (!isFieldValue(content)) throw new UsageFault(`${field} of ${label} must be a text, a number, true or false, null, or a list of these`);
    fields[field] = content;
  }
  warnings.push(...oddities(name, Object.keys(fields)));
  return { class: name, time: timeOf(value["time"], label) ?? time, fields };
}

function timeOf(value: unknown, label: string): number | undefined {
  if (value === undefined || value === null) return undefined;
  const time = typeof value === "string" ? Date.parse(value) : value;
  if (typeof time !== "number" || !Number.isFinite(time)) throw new UsageFault(`the time of ${label} must be a number of milliseconds or an ISO 8601 text`);
  return time;
}

function oddities(name: string, fields: readonly string[]): readonly string[] {
  const hint = (given: string, known: readonly string[]): string => {
    const near = didYouMean(given, known);
    return near === undefined ? "" : ` ${near}`;
  };
  if (eventClass(name) === undefined) return [`There is no event class ${name}, so no signal can match.${hint(name, Object.keys(eventClasses))}`];
  return fields.flatMap((field) => {
    if (fieldInfo(field) === undefined) return [`There is no field ${field}.${hint(field, Object.keys(canonicalFields))}`];
    return classHasField(name, field) ? [] : [`${name} events have no field ${field}.${hint(field, eventClass(name)?.fields ?? [])}`];
  });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isFieldValue(value: unknown): value is FieldValue {
  if (Array.isArray(value)) return value.every((each) => typeof each === "string" || typeof each === "number" || typeof each === "boolean");
  return value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
