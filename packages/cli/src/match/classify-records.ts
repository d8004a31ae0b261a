import { eventClasses, didYouMean, firstReader, isJsonObject, type JsonObject, type LazyEvent, ownObject, ownValue, readCanonicalRecord, type RecordedEvent, type RecordReader } from "@isorule/core";

import { backends } from "../generated/backends.js";
import { UsageFault } from "../usage-fault.js";

/** Under which keys exports put their list of events: CloudTrail, Microsoft Graph, a search, and others. */
const listKeys = ["Records", "records", "value", "events", "Events", "hits", "results"];

/**
 * The reader of every form of record that some backend knows, in its default vocabularies: canonical events first.
 *
 * @param event the class of all records, where the caller says it
 * @throws UsageFault when there is no such class
 */
export function readerOfAllForms(event: string | undefined): RecordReader {
  if (event !== undefined && !Object.hasOwn(eventClasses, event)) {
    throw new UsageFault(`there is no event class ${event}`, didYouMean(event, Object.keys(eventClasses), "`isorule fields` lists the event classes."));
  }
  const readers = backends.flatMap((backend) => backend.defaultVocabularies.flatMap((name) => {
    const vocabulary = backend.vocabularies[name];
    return vocabulary === undefined || backend.recordReader === undefined ? [] : [backend.recordReader(vocabulary, event)];
  }));
  return firstReader([readCanonicalRecord, ...readers]);
}

/** The records of a JSON value: itself, or those of the list that it wraps. */
export function recordsOf(value: unknown): readonly JsonObject[] {
  if (!isJsonObject(value)) return [];
  for (const key of listKeys) {
    const inner = ownValue(value, key);
    const list = Array.isArray(inner) ? (inner as readonly unknown[]) : key === "hits" ? ownValue(ownObject(value, key) ?? {}, key) : undefined;
    if (Array.isArray(list) && list.length > 0 && list.every(isJsonObject)) return list;
  }
  return [value];
}

/** A record's events with a time: where it states none, one second after the record before it. */
export function timedEvents(events: readonly RecordedEvent[], before: number): readonly LazyEvent[] {
  return events.map((event): LazyEvent => {
    if (event.time !== undefined) return event as LazyEvent;
    return {
      class: event.class,
      time: before + 1000,
      ...(event.value === undefined ? {} : { value: event.value }),
      get fields() {
        return event.fields;
      },
    };
  });
}
