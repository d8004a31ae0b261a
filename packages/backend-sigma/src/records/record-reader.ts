import { classesOfLogs, compileFieldReader, eventAt, eventClass, type FieldReader, flatten, type JsonObject, type Layer, type NamedValues, ownObject, readTime, type RecordReader, type RecordValues, type ValueReader, type Vocabulary } from "@isorule/core";
import { processCreationNames } from "./process-creation-names.js";
import { type WindowsEvent, windowsEventOf } from "./windows-event.js";

/**
 * The reader of records of the Windows event log: see {@link windowsEventOf} for their forms. A record is an event of each
 * class whose logs or channels have it, so one of Sysmon may be registry_set, registry_event and sysmon. With a class
 * given, any object is read as that class, its names, or paths with points between, taken as Sigma's.
 *
 * @example recordReader(vocabulary)({ Event: { System: { EventID: 1, … }, EventData: { Image: "C:\\a.exe" } } })
 */
export function recordReader(vocabulary: Vocabulary, event?: string): RecordReader {
  const readers = new Map<string, FieldReader>();
  const readerOf = (name: string): FieldReader => {
    const reader = readers.get(name) ?? compileFieldReader(name, layersOf(vocabulary, name), undoRewrite);
    readers.set(name, reader);
    return reader;
  };
  const headerColumns = new Set(Object.values(vocabulary.fields ?? {}).flatMap((row) => ("unavailable" in row ? [] : [row.name])));
  const classesOf = classesOfLogs();
  return (record) => {
    const found = windowsEventOf(record);
    if (event !== undefined) {
      const values = found === undefined ? pathValues(ownObject(record, "_source") ?? record) : eventValues(found, headerColumns);
      const reader = readerOf(event);
      return [eventAt(event, readTime(found?.time ?? timeOf(values)), () => reader.all(values), (field) => reader.one(values, field))];
    }
    if (found === undefined) return undefined;
    const time = readTime(found.time);
    return classesOf(found).map((name) => {
      const reader = readerOf(name);
      let known: RecordValues | undefined;
      // A class of a whole channel has the names of its log; the others have those of Sysmon.
      const values = (): RecordValues => (known ??= eventValues(eventClass(name)?.channels === undefined ? processCreationNames(found) : found, headerColumns));
      return eventAt(name, time, () => reader.all(values()), (field) => reader.one(values(), field));
    });
  };
}

/** The rows of all places together: Sigma names fields by log source, and places of one class share their names. */
function layersOf(vocabulary: Vocabulary, event: string): readonly Layer[] {
  const row = Object.hasOwn(vocabulary.events, event) ? vocabulary.events[event] : undefined;
  return row === undefined ? [vocabulary] : [...(row.variants ?? []), row, vocabulary];
}

/** Names of the header are looked up there first, all others in the data. */
function eventValues(event: WindowsEvent, headerColumns: ReadonlySet<string>): RecordValues {
  return {
    get(name) {
      const { data } = event;
      // Most names are those of data; the header is read where one is not.
      if (headerColumns.has(name)) return event.header.has(name) ? event.header.get(name) : data.get(name);
      return data.get(name) ?? event.header.get(name);
    },
    has: (name) => event.data.has(name) || (!headerColumns.has(name) && event.header.has(name)),
    *names() {
      const { header, data } = event;
      yield* data.keys();
      for (const name of header.keys()) if (!headerColumns.has(name) && !data.has(name)) yield name;
    },
  };
}

function pathValues(record: JsonObject): RecordValues {
  const leaves = flatten(record);
  return { get: (name) => leaves.get(name), names: () => leaves.keys(), has: (name) => leaves.has(name) };
}

/** What products call the time of an event. Where a record has none of these it has no time. */
const timeNames = ["@timestamp", "timestamp", "Timestamp", "TimeGenerated", "time", "eventTime", "CreationTime", "published", "ts"];

function timeOf({ get }: NamedValues): unknown {
  return timeNames.map(get).find((value) => value !== undefined && value !== null);
}

/** `Hashes` holds `NAME=DIGITS`, separated by commas: https://learn.microsoft.com/en-us/sysinternals/downloads/sysmon */
function undoRewrite(name: string): ValueReader | undefined {
  if (!name.startsWith("hashes-")) return undefined;
  const algorithm = name.slice("hashes-".length).toUpperCase();
  return ({ get }, column) => {
    const text = get(column.name);
    if (typeof text !== "string") return undefined;
    for (const part of text.split(",")) {
      const cut = part.indexOf("=");
      if (cut > 0 && part.slice(0, cut).trim().toUpperCase() === algorithm) return part.slice(cut + 1).trim();
    }
    return undefined;
  };
}
