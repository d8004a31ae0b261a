import { type ColumnRow, classHasField, type EventDataRow, eventClass, type FieldInfo, fieldInfo, oncePer, type Rows, suggest, type Vocabulary } from "@isorule/core";
import { isHashRewrite } from "../lower/lower-hash.js";

/** What a field name of a rule stands for. */
export type NamedField =
  | { readonly kind: "field"; readonly field: string; readonly info: FieldInfo; readonly name: string }
  /** A text that holds several hashes: algorithm, as the text spells it, to canonical field. */
  | { readonly kind: "hashes"; readonly fields: ReadonlyMap<string, string>; readonly name: string }
  /** The event id of a class whose events have no field for it: the log source says it. */
  | { readonly kind: "eventId"; readonly ids: readonly number[]; readonly name: string }
  /** The provider or channel of a class whose events have no field for it: the log source says it. */
  | { readonly kind: "log"; readonly field: string; readonly info: FieldInfo; readonly known: readonly string[]; readonly name: string }
  | { readonly kind: "unknown"; readonly suggestion: string | undefined };

/** The Sigma names of one event class, backwards. */
export interface FieldNames {
  readonly event: string;
  readonly byName: ReadonlyMap<string, NamedField>;
  readonly byFoldedName: ReadonlyMap<string, readonly NamedField[]>;
  readonly eventData: EventDataRow | undefined;
}

/** Which canonical fields the names of a class stand for: the rows of the mapping file, read backwards. */
export function fieldNamesOf(vocabulary: Vocabulary, event: string): FieldNames {
  const known = knownNames(vocabulary);
  const names = known.get(event) ?? readNames(vocabulary, event);
  known.set(event, names);
  return names;
}

const knownNames = oncePer((_: Vocabulary) => new Map<string, FieldNames>());

function readNames(vocabulary: Vocabulary, event: string): FieldNames {
  const byName = new Map<string, NamedField>();
  const hashes = new Map<string, Map<string, string>>();
  const row = vocabulary.events[event];
  const rows: Rows = { ...vocabulary.fields, ...row?.fields, ...Object.assign({}, ...(row?.variants ?? []).map((variant) => variant.fields ?? {})) as Rows };
  for (const [field, column] of Object.entries(rows)) {
    if ("unavailable" in column || column.expression !== undefined) continue;
    addColumn(byName, hashes, event, field, column);
  }
  for (const [name, fields] of hashes) byName.set(name, { kind: "hashes", fields, name });
  const byFoldedName = new Map<string, NamedField[]>();
  for (const [name, named] of byName) {
    const folded = name.toLowerCase();
    byFoldedName.set(folded, [...(byFoldedName.get(folded) ?? []), named]);
  }
  const eventData = eventClass(event)?.eventData === true ? (row?.eventData ?? vocabulary.eventData) : undefined;
  return { event, byName, byFoldedName, eventData };
}

/**
 * What a name stands for: as it is written, else in another case where only one fits, else a field of the event data
 * where the class has such.
 */
export function namedField(names: FieldNames, name: string): NamedField {
  const exact = names.byName.get(name);
  if (exact !== undefined) return exact;
  const folded = names.byFoldedName.get(name.toLowerCase()) ?? [];
  if (folded.length === 1 && folded[0] !== undefined) return folded[0];
  const data = names.eventData === undefined ? undefined : dataName(names.eventData, name);
  const info = data === undefined ? undefined : fieldInfo(data);
  if (data !== undefined && info !== undefined) return { kind: "field", field: data, info, name };
  return { kind: "unknown", suggestion: suggest(name, names.byName.keys()) };
}

function addColumn(byName: Map<string, NamedField>, hashes: Map<string, Map<string, string>>, event: string, field: string, column: ColumnRow): void {
  const { name, rewrite } = column;
  const has = classHasField(event, field);
  if (isHashRewrite(rewrite)) {
    // Logs that have been taken apart hold each hash in a field of its own, by its other names.
    const apart = fieldInfo(field);
    if (has && apart !== undefined) for (const each of column.aliases ?? []) byName.set(each, { kind: "field", field, info: apart, name: each });
    if (has) hashes.set(name, (hashes.get(name) ?? new Map<string, string>()).set(rewrite.slice("hashes-".length).toUpperCase(), field));
    return;
  }
  const info = fieldInfo(field);
  if (rewrite !== undefined || info === undefined) return;
  if (has) for (const each of [name, ...(column.aliases ?? [])]) byName.set(each, { kind: "field", field, info, name: each });
  else if (field === "event.code" && idsOf(event).length > 0) byName.set(name, { kind: "eventId", ids: idsOf(event), name });
  else if (logTexts(event, field).length > 0) byName.set(name, { kind: "log", field, info, known: logTexts(event, field), name });
  // A name of every event of Windows that this class lacks is no name of its event data. Other products have names of their own.
  else if (!byName.has(name) && eventClass(event)?.platform === "windows") byName.set(name, { kind: "unknown", suggestion: undefined });
}

function idsOf(event: string): readonly number[] {
  return [...new Set((eventClass(event)?.logs ?? []).map(({ id }) => id))];
}

/** The providers or channels of a class. */
function logTexts(event: string, field: string): readonly string[] {
  if (field !== "event.provider" && field !== "event.channel") return [];
  return [...new Set((eventClass(event)?.logs ?? []).flatMap(({ provider, channel }) => (field === "event.provider" ? provider : (channel ?? []))))];
}

/** The canonical name of a field of the event data: the row's template, read backwards. */
function dataName(row: EventDataRow, name: string): string | undefined {
  const [before = "", after = ""] = row.name.split("{name}");
  const inner = name.slice(before.length, name.length - after.length);
  return name.startsWith(before) && name.endsWith(after) && inner !== "" ? `event_data.${inner}` : undefined;
}
