import type { LazyEvent } from "../evaluate/match-predicate.js";
import type { FieldValue } from "../generated/model.js";
import type { Event } from "../model/rule.js";
import { eventClass } from "../model/taxonomy.js";
import { fieldValueOf } from "./field-values.js";
import { type JsonObject, ownObject, ownValue } from "./json-object.js";
import { readTime } from "./read-time.js";

/** An event as it was recorded; without a time where the record states none. */
export interface RecordedEvent extends Omit<LazyEvent, "time"> {
  readonly time?: number;
}

/**
 * Reads a record, which is an object of JSON, to the events that it is: one for each class that it belongs to, none where
 * it belongs to no class. Undefined when the record has another form, so that another reader may try. Never throws.
 */
export type RecordReader = (record: JsonObject) => readonly RecordedEvent[] | undefined;

/**
 * The reader of events that have canonical names already: `{ "class": …, "time": …, "fields": { … } }`, as in examples
 * of rules. `event` is another name for `class`. The class need not be one that is known.
 */
export const readCanonicalRecord: RecordReader = (record) => {
  const name = ownValue(record, "class") ?? ownValue(record, "event");
  const fields = ownObject(record, "fields");
  if (typeof name !== "string" || fields === undefined) return undefined;
  if (eventClass(name) === undefined) return [];
  return [eventAt(name, readTime(ownValue(record, "time")), () => canonicalValues(fields))];
};

function canonicalValues(fields: JsonObject): Readonly<Record<string, FieldValue>> {
  // Keys are the sender's: without a prototype, `__proto__` is a key as any other.
  const values: Record<string, FieldValue> = Object.create(null) as Record<string, FieldValue>;
  for (const field of Object.keys(fields)) {
    const value = fieldValueOf(fields[field]);
    if (value !== undefined) values[field] = value;
  }
  return values;
}

/**
 * An event whose fields are read when they are asked for: all of them once, or one by itself.
 *
 * @param time milliseconds, see {@link readTime}
 * @param value one field, where it can be read without the others
 */
export function eventAt(name: string, time: number | undefined, read: () => Event["fields"], value?: LazyEvent["value"]): RecordedEvent {
  let known: Event["fields"] | undefined;
  const fields = (): Event["fields"] => (known ??= read());
  const one = value ?? ((field: string) => ownField(fields(), field));
  if (time === undefined) {
    return {
      class: name,
      value: one,
      get fields() {
        return fields();
      },
    };
  }
  return {
    class: name,
    time,
    value: one,
    get fields() {
      return fields();
    },
  };
}

function ownField(fields: Event["fields"], field: string): FieldValue | undefined {
  return Object.hasOwn(fields, field) ? fields[field] : undefined;
}

/** The first answer of several readers; the first that knows a class for the record counts. */
export function firstReader(readers: readonly RecordReader[]): RecordReader {
  return (record) => {
    let found: readonly RecordedEvent[] | undefined;
    for (const read of readers) {
      const events = read(record);
      if (events !== undefined && events.length > 0) return events;
      found ??= events;
    }
    return found;
  };
}
