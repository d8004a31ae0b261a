import { classHasField, type ColumnRow, type Event, type EventRow, eventClasses, fieldInfo, type FieldValue, type Vocabulary } from "@isorule/core";

/** A recorded event in the JSON form of the Windows event XML. */
interface RecordedEvent {
  readonly Event: {
    readonly System: {
      readonly Provider: { readonly "#attributes": { readonly Name: string } };
      readonly EventID: number | { readonly "#text": number };
      readonly Channel: string;
      readonly Computer: string;
      readonly TimeCreated: { readonly "#attributes": { readonly SystemTime: string } };
    };
    readonly EventData?: Readonly<Record<string, unknown>>;
  };
}

/** The records of a file: JSON objects one after the other, each of which begins at the start of a line. */
export function readRecords(text: string): readonly RecordedEvent[] {
  return text.split(/\r?\n(?=\{)/).filter((part) => part.trim() !== "").map((part) => JSON.parse(part) as RecordedEvent);
}

/** A record as an event of each class that such records belong to; none where no class has them. */
export function eventsOfRecord(record: RecordedEvent, vocabulary: Vocabulary): readonly Event[] {
  const { System: system } = record.Event;
  const id = typeof system.EventID === "number" ? system.EventID : system.EventID["#text"];
  const provider = system.Provider["#attributes"].Name;
  const time = Date.parse(system.TimeCreated["#attributes"].SystemTime);
  const names: Readonly<Record<string, unknown>> = { ...record.Event.EventData, Computer: system.Computer, EventID: id, Provider_Name: provider, Channel: system.Channel };
  return Object.entries(eventClasses)
    .filter(([name, { logs = [] }]) => (logs.length === 0 ? name === system.Channel.toLowerCase() : logs.some((log) => log.provider === provider && log.id === id)))
    .map(([name]) => ({ class: name, time, fields: canonicalFields(name, names, record.Event.EventData ?? {}, vocabulary) }));
}

function canonicalFields(event: string, names: Readonly<Record<string, unknown>>, data: Readonly<Record<string, unknown>>, vocabulary: Vocabulary): Readonly<Record<string, FieldValue>> {
  const fields: Record<string, FieldValue> = {};
  const row: EventRow = vocabulary.events[event] ?? {};
  for (const [field, column] of Object.entries({ ...vocabulary.fields, ...row.fields })) {
    if (!classHasField(event, field) || "unavailable" in column) continue;
    const value = valueOf(field, column, names[column.name]);
    if (value !== undefined) fields[field] = value;
  }
  if (row.eventData !== undefined) for (const [name, value] of Object.entries(data)) if (value !== null) fields[`event_data.${name}`] = String(value);
  return fields;
}

function valueOf(field: string, column: ColumnRow, value: unknown): FieldValue | undefined {
  if (value === undefined || value === null) return undefined;
  const text = String(value);
  if (column.rewrite?.startsWith("hashes-") === true) {
    const algorithm = column.rewrite.slice("hashes-".length).toUpperCase();
    return text.split(",").map((part) => part.split("=")).find(([name]) => name === algorithm)?.[1];
  }
  const type = fieldInfo(field)?.type;
  if (type === "number") return Number(text);
  return type === "boolean" ? text.toLowerCase() === "true" : text;
}
