import { classesOfLogs, compileFieldReader, eventAt, eventClass, type FieldReader, flatten, type JsonObject, type Layer, type NamedValues, ownObject, type RecordReader, type ValueReader, type Vocabulary } from "@isorule/core";
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
      return [eventAt(event, found?.time ?? timeOf(values), () => readerOf(event)(values))];
    }
    if (found === undefined) return undefined;
    return classesOf(found).map((name) => eventAt(name, found.time, () => {
      // A class of a whole channel has the names of its log; the others have those of Sysmon.
      const renamed = eventClass(name)?.channels === undefined ? processCreationNames(found) : found;
      return readerOf(name)(eventValues(renamed, headerColumns));
    }));
  };
}

/** The rows of all places together: Sigma names fields by log source, and places of one class share their names. */
function layersOf(vocabulary: Vocabulary, event: string): readonly Layer[] {
  const row = Object.hasOwn(vocabulary.events, event) ? vocabulary.events[event] : undefined;
  return row === undefined ? [vocabulary] : [...(row.variants ?? []), row, vocabulary];
}

/** Names of the header are looked up there first, all others in the data. */
function eventValues(event: WindowsEvent, headerColumns: ReadonlySet<string>): NamedValues {
  const { header, data } = event;
  return {
    get: (name) => (headerColumns.has(name) && header.has(name) ? header.get(name) : (data.get(name) ?? header.get(name))),
    *names() {
      yield* data.keys();
      for (const name of header.keys()) if (!headerColumns.has(name) && !data.has(name)) yield name;
    },
  };
}

function pathValues(record: JsonObject): NamedValues {
  const leaves = flatten(record);
  return { get: (name) => leaves.get(name), names: () => leaves.keys() };
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
