import {
  type Column, columnFinder, type Derivation, deriveText, type Event, eventClass, eventDataName, fieldInfo, type FieldValue, isProcessWithoutFile, nativeEventRow, type NativeValue,
  oncePer, parseAddress, type Scalar, separatorOf, type StoredEvent, type Vocabulary,
} from "@isorule/core";
import { columnType, indexed } from "./field-types.js";
import { placesOf, type PlaceSource, placeSource } from "./index-mapping.js";
import { type Draft, put, storedForm, writeRegistryData } from "./store-rewrites.js";

/** A place of an event class, prepared for storing. */
interface StorePlace {
  readonly name: string;
  readonly source: PlaceSource;
  readonly column: (field: string) => Column | undefined;
  /** The canonical fields that the place has columns for, event data without rows of its own aside. */
  readonly rows: readonly PlaceRow[];
  /** What the names of event data begin with, where such may be stored. */
  readonly eventData: string | undefined;
}

/** A field with its column. */
interface PlaceRow {
  readonly field: string;
  readonly column: Column;
  readonly derive: Derivation | undefined;
}

/**
 * An event as each place of a vocabulary keeps it, in the form that its pipeline gives it: {@link StoredEvent.held} says
 * what of the event is there. Where a mapping names several columns for a field, the event is stored once for each.
 *
 * A place whose conditions the event contradicts is left out; so is a value that a column cannot hold.
 */
export function storeEvent(event: Event, vocabulary: Vocabulary): readonly StoredEvent[] {
  return placesFor(vocabulary)(event.class).flatMap((place) => {
    const others = otherColumns(event, place, vocabulary);
    const turns = Math.max(0, ...[...others.values()].map((names) => names.length));
    return Array.from({ length: turns + 1 }, (_, turn) => storeAt(event, withColumns(place, others, turn), vocabulary) ?? []).flat();
  });
}

/** The places of an event class; those of the classes that mappings name are made once. */
const placesFor = oncePer((vocabulary: Vocabulary) => {
  const known = new Map<string, readonly StorePlace[]>();
  return (event: string): readonly StorePlace[] => {
    const found = known.get(event);
    if (found !== undefined) return found;
    const row = Object.hasOwn(vocabulary.events, event) ? vocabulary.events[event] : nativeEventRow(event, vocabulary.native);
    if (row === undefined) return [];
    const places = placesOf(row).map((variant): StorePlace => {
      const layers = [variant, row, vocabulary];
      const find = columnFinder(layers, vocabulary.native);
      const column = (field: string): Column | undefined => {
        const each = find(field);
        return each === undefined || "unavailable" in each ? undefined : each;
      };
      const named = layers.flatMap(({ fields = {} }) => Object.keys(fields).filter((field) => eventDataName(field) !== undefined));
      const pattern = layers.find((layer) => layer.eventData !== undefined)?.eventData?.name ?? "";
      const isPrefix = eventClass(event)?.eventData === true && pattern.endsWith("{name}");
      return {
        name: variant.name ?? vocabulary.vocabulary,
        source: placeSource(variant),
        column,
        rows: [...new Set([...(eventClass(event)?.fields ?? []), ...named])].flatMap((field): readonly PlaceRow[] => {
          const found = column(field);
          return found === undefined ? [] : [{ field, column: found, derive: fieldInfo(field)?.derive }];
        }),
        eventData: isPrefix ? pattern.slice(0, -"{name}".length) : undefined,
      };
    });
    // Native classes are without number.
    if (Object.hasOwn(vocabulary.events, event)) known.set(event, places);
    return places;
  };
});

const windowsData = "winlog.event_data.";

/**
 * The further columns in any of which an event may hold a field: `settings.alternatives` by event class (`*` for any), and
 * for classes of `settings.userData` the object of what a provider writes as UserData.
 * Source: Fields() in elastic/beats, winlogbeat/sys/winevent/event.go
 */
function otherColumns(event: Event, place: StorePlace, { settings = {} }: Vocabulary): ReadonlyMap<string, readonly string[]> {
  const listed = (settings["alternatives"] ?? {}) as Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  const hasUserData = ((settings["userData"] ?? []) as readonly string[]).includes(event.class);
  const others = new Map<string, readonly string[]>();
  for (const field of Object.keys(event.fields)) {
    const column = place.column(field);
    if (column === undefined) continue;
    const rows = [event.class, "*"].flatMap((group) => (Object.hasOwn(listed, group) && Object.hasOwn(listed[group] ?? {}, field) ? [listed[group]?.[field] ?? []] : []));
    if (rows[0] !== undefined) others.set(field, rows[0]);
    else if (hasUserData && column.name.startsWith(windowsData)) others.set(field, [`winlog.user_data.${column.name.slice(windowsData.length)}`]);
  }
  return others;
}

/** The place with the other column of each field at one turn; at turn 0 with its own. */
function withColumns(place: StorePlace, others: ReadonlyMap<string, readonly string[]>, turn: number): StorePlace {
  if (turn === 0) return place;
  const moved = (field: string, column: Column): Column => {
    const name = others.get(field)?.[turn - 1];
    return name === undefined ? column : { ...column, name };
  };
  return {
    ...place,
    column: (field) => {
      const column = place.column(field);
      return column === undefined ? undefined : moved(field, column);
    },
    rows: place.rows.map((row) => ({ ...row, column: moved(row.field, row.column) })),
  };
}

function storeAt(event: Event, place: StorePlace, vocabulary: Vocabulary): StoredEvent | undefined {
  const draft: Draft = { values: {}, stream: place.source.stream };
  const held: Record<string, FieldValue> = {};
  const fields = statedFields(event, place);
  for (const [field, value] of Object.entries(fields)) {
    const column = place.column(field);
    const kept = column === undefined || value === null ? undefined : writeField(draft, column, value, vocabulary);
    if (kept !== undefined) held[field] = kept;
  }
  writeDerived(event, place, draft, held, vocabulary);
  completeAccount(event, place, draft);
  if (!select(draft, place.source)) return undefined;
  readBack(place, draft, held, vocabulary);
  const date = new Date(event.time);
  if (!Number.isNaN(date.getTime())) draft.values["@timestamp"] ??= date.toISOString();
  return { place: place.name, record: { source: place.source.index, time: event.time, values: draft.values }, held: { ...event, fields: held } };
}

/** The fields of an event; the bare name of a process without a file is in the field of its path. */
function statedFields({ fields }: Event, place: StorePlace): Readonly<Record<string, FieldValue>> {
  const stated: Record<string, FieldValue> = {};
  for (const [field, value] of Object.entries(fields)) {
    const from = place.column(field)?.rewrite === "bare-name" && typeof value === "string" && isProcessWithoutFile(value) ? fieldInfo(field)?.derive?.from : undefined;
    if (from === undefined) stated[field] = value;
    else if (!Object.hasOwn(fields, from)) stated[from] = value;
  }
  return stated;
}

/** Puts the values of a field into its column; gives what of them it holds. */
function writeField(draft: Draft, column: Column, value: Exclude<FieldValue, null>, vocabulary: Vocabulary): FieldValue | undefined {
  const filled = (vocabulary.settings?.["filled"] ?? []) as readonly string[];
  const values = (typeof value === "object" ? value : [value]).filter((each) => each !== "" || !filled.includes(column.name));
  if (column.rewrite === "registry-data") {
    const kept = writeRegistryData(draft, column, values);
    return kept === undefined ? undefined : asStated(kept, value);
  }
  if (column.rewrite !== undefined) {
    const form = storedForm(column.rewrite);
    const [single] = values;
    // Several values in one text are none that a sensor writes.
    if (form === undefined || single === undefined || values.length > 1 || !form.write(draft, column, single)) return undefined;
    const stored = draft.values[column.name];
    const read = typeof stored === "string" && form.read !== undefined ? form.read(stored, draft, column) : String(single);
    return read === String(single) ? single : read;
  }
  const written = values.flatMap((each) => {
    const stored = storedValue(each, column);
    return stored === undefined ? [] : [{ stated: each, stored }];
  });
  const [only] = written;
  const stored: NativeValue | undefined = typeof value === "object" || column.array === true ? written.map((each) => each.stored) : only?.stored;
  if (only === undefined || stored === undefined || !put(draft, column.name, stored)) return undefined;
  // What is too long for the index is in the document and never found.
  const type = columnType(column, vocabulary) ?? "keyword";
  const found = written.filter((each) => indexed(each.stored, type) !== undefined).map(({ stated }) => stated);
  return found.length === 0 ? undefined : asStated(found, value);
}

function asStated(kept: readonly Scalar[], stated: FieldValue): FieldValue {
  return typeof stated === "object" ? kept : (kept[0] as Scalar);
}

/** A value in the type of its column; undefined where it is none of that type. */
function storedValue(value: Scalar, { type }: Column): Scalar | undefined {
  const text = String(value);
  switch (type) {
    case "number":
    case "hexNumber":
      return Number.isSafeInteger(Number(text)) && String(Number(text)) === text ? Number(text) : undefined;
    case "boolean":
      return text === "true" ? true : text === "false" ? false : undefined;
    case "ip":
      return parseAddress(text) === undefined ? undefined : text;
    case "untyped":
    case "dynamic":
      return value;
    default:
      return text;
  }
}

/** Gives the columns of derived fields what the pipeline takes from the other field. */
function writeDerived(event: Event, place: StorePlace, draft: Draft, held: Record<string, FieldValue>, vocabulary: Vocabulary): void {
  const separator = separatorOf(event.class);
  for (const { field, column, derive } of place.rows) {
    const from = derive === undefined ? undefined : event.fields[derive.from];
    if (derive === undefined || typeof from !== "string" || Object.hasOwn(event.fields, field)) continue;
    // What the pipeline cannot take apart it gives no field at all, such as an account without a domain.
    const source = place.column(derive.from);
    if (source !== undefined && !Object.hasOwn(draft.values, source.name)) continue;
    // Elastic Defend takes the extension from the name of the file. Source: DEFEND, file/windows
    const value = column.rewrite === "last-dot" && draft.stream !== "defend" ? (from.includes(".") ? from.slice(from.lastIndexOf(".") + 1) : undefined) : deriveText(derive, from, separator);
    if (value === undefined || value === "") continue;
    const kept = writeField(draft, column, value, vocabulary);
    // Where the place does not hold the other field, this one says what is left of it.
    if (kept !== undefined && !Object.hasOwn(held, derive.from)) held[field] = kept;
  }
}

/** The name of an account alone has lost its domain on the way: every account of Windows has one. */
function completeAccount(event: Event, place: StorePlace, draft: Draft): void {
  const column = place.column("user.account");
  if (column?.rewrite !== "account" || separatorOf(event.class) !== "\\" || !place.rows.some(({ field }) => field === "user.account")) return;
  if (Object.hasOwn(draft.values, column.name)) draft.values["user.domain"] ??= "WORKGROUP";
}

/** Gives a document what picks the events of its place; false where it has another value there. */
function select(draft: Draft, { select: conditions, category }: PlaceSource): boolean {
  for (const [name, values] of conditions) {
    const before = Object.hasOwn(draft.values, name) ? draft.values[name] : undefined;
    const stated = [before ?? []].flat().map(String);
    if (before === undefined) draft.values[name] = values[0] ?? "";
    else if (!stated.some((value) => values.includes(value))) return false;
  }
  return category === undefined || put(draft, "event.category", [category]);
}

/** What the document says of fields that the event does not state: columns that two fields share, and what picks the place. */
function readBack(place: StorePlace, draft: Draft, held: Record<string, FieldValue>, vocabulary: Vocabulary): void {
  for (const { field, column, derive } of place.rows) {
    const from = derive?.from;
    if (Object.hasOwn(held, field) || (from !== undefined && Object.hasOwn(held, from)) || !Object.hasOwn(draft.values, column.name)) continue;
    const stored = draft.values[column.name];
    const form = column.rewrite === undefined ? undefined : storedForm(column.rewrite);
    if (form?.read !== undefined) {
      const value = typeof stored === "string" ? form.read(stored, draft, column) : undefined;
      if (value !== undefined) held[field] = value;
    } else if (column.rewrite !== "registry-data") {
      const value = fieldValue(stored, column, vocabulary);
      if (value !== undefined) held[field] = value;
    }
  }
  const prefix = place.eventData;
  if (prefix === undefined || prefix === "") return;
  for (const [name, stored] of Object.entries(draft.values)) {
    const field = name.startsWith(prefix) ? `event_data.${name.slice(prefix.length)}` : undefined;
    if (field === undefined || Object.hasOwn(held, field)) continue;
    const column = place.column(field);
    const value = column?.name === name ? fieldValue(stored, column, vocabulary) : undefined;
    if (value !== undefined) held[field] = value;
  }
}

function fieldValue(stored: NativeValue | undefined, column: Column, vocabulary: Vocabulary): FieldValue | undefined {
  const type = columnType(column, vocabulary) ?? "keyword";
  const isFound = (value: NativeValue): value is Scalar => typeof value !== "object" && indexed(value, type) !== undefined;
  if (Array.isArray(stored)) return (stored as readonly NativeValue[]).filter(isFound);
  return stored !== undefined && stored !== null && isFound(stored) ? stored : undefined;
}
