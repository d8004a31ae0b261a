import { type Column, type Event, eventClass, fieldInfo, type FieldValue, type NativeRecord, type NativeValue, type Scalar, separatorOf, type StoredEvent, typedValueOf, valuesOf, type Vocabulary } from "@isorule/core";
import { dataElement, eventDataXml, plainText, type RawParts, rawText, xmlText } from "./raw-text.js";
import { placesOf, type StorePlace } from "./store-place.js";
import { emptyRow, listOf, type Row, textsOf } from "./values.js";

/** How fields that were cut out of XML hold `&`, `<` and `>`: as entities, or as themselves where something resolved them. */
export type XmlSpelling = "entities" | "characters";

/** What an installation decides about its records. */
export interface StoreOptions {
  /** Default: entities, which is what Splunk's add-ons for Windows leave. */
  readonly spelling?: XmlSpelling;
}

/**
 * An event as each place of a vocabulary keeps it. What the mapping says of the place is all that counts: the terms that
 * pick its events, the columns with their types, expressions and rewrites, the format of its text, and what a data model
 * writes into missing fields.
 *
 * A place that cannot hold the event is left out: another value than that of a term, two values for one column, a value
 * that the expression of a column never gives.
 *
 * @example storeEvent({ class: "process_creation", time: 0, fields: { "process.executable": "C:\\a.exe" } }, sysmon)
 * // [{ place: "Sysmon 1", record: { source: "", time: 0, values: { EventCode: "1", Image: "C:\\a.exe", … } }, held: … }]
 */
export function storeEvent(event: Event, vocabulary: Vocabulary, options: StoreOptions = {}): readonly StoredEvent[] {
  return placesOf(event.class, vocabulary).flatMap((place) => storeIn(event, place, options.spelling ?? "entities") ?? []);
}

/** A record while it is filled. */
interface Draft {
  readonly place: StorePlace;
  /** Texts as the event states them, by column. */
  readonly columns: Map<string, readonly string[]>;
  /** The canonical values that a column was filled with. */
  readonly origin: Map<string, readonly Scalar[]>;
  /** Columns of which no second field may have another value. */
  readonly firm: Set<string>;
  readonly unnamed: string[];
  readonly elements: { readonly field: string; readonly name: string; readonly data: boolean; readonly text: string }[];
  readonly json: Record<string, string>;
}

function storeIn(event: Event, place: StorePlace, spelling: XmlSpelling): StoredEvent | undefined {
  const draft: Draft = { place, columns: new Map(), origin: new Map(), firm: new Set(), unnamed: [], elements: [], json: {} };
  const fields = factsOf(event, place);
  if (!setTerms(draft, fields)) return undefined;
  for (const fact of fields) if (fact.stated && !setColumn(draft, event, fact)) return undefined;
  // What follows from another field gives way to what a field states.
  for (const fact of fields) if (!fact.stated && fact.column.expression === undefined) setColumn(draft, event, fact);
  for (const fact of fields) if (!fact.stated && fact.column.expression !== undefined) setComputed(draft, fact);
  for (const name of Object.keys(event.fields)) {
    if (name.startsWith("keyword") && !draft.columns.has(name)) draft.columns.set(name, scalarsOf(event.fields[name]).map(String));
  }
  const values = finished(draft, event, spelling);
  const record: NativeRecord = { source: place.datamodel ?? "", time: event.time, values };
  const held = heldOf(event, fields, draft, values);
  return held === undefined ? undefined : { place: place.name, record, held: { class: event.class, time: event.time, fields: held } };
}

/** A field of the event in the place. */
interface Fact {
  readonly field: string;
  readonly column: Column;
  readonly stated: boolean;
  readonly values: readonly Scalar[];
}

/** What the event states first, in its order, so that the first of two fields of one column stands. */
function factsOf(event: Event, place: StorePlace): readonly Fact[] {
  const facts: Fact[] = [];
  for (const field of Object.keys(event.fields)) {
    const column = place.column(field);
    if (column !== undefined) facts.push({ field, column, stated: true, values: valuesOf(event, field) });
  }
  for (const column of place.columns) {
    if (!Object.hasOwn(event.fields, column.field)) facts.push({ field: column.field, column, stated: false, values: valuesOf(event, column.field) });
  }
  return facts;
}

function scalarsOf(value: FieldValue | undefined): readonly Scalar[] {
  if (value === undefined || value === null) return [];
  return typeof value === "object" ? value : [value];
}

/** The terms of the place, with the value that the event states where a term leaves a choice. */
function setTerms(draft: Draft, fields: readonly Fact[]): boolean {
  for (const [name, values] of draft.place.terms) {
    const stated = fields.find(({ column, stated: isStated }) => isStated && column.name === name && column.expression === undefined)?.values.map(String) ?? [];
    const chosen = stated.length === 0 ? values[0] : values.find((value) => stated.length === 1 && value.toLowerCase() === (stated[0] as string).toLowerCase());
    if (chosen === undefined) return false;
    draft.columns.set(name, [stated[0] ?? chosen]);
    draft.firm.add(name);
  }
  return true;
}

/** Fills the column of a field; false where it has another value already, or cannot hold this one. */
function setColumn(draft: Draft, event: Event, fact: Fact): boolean {
  const { column, values, field } = fact;
  if (column.expression !== undefined) return setComputed(draft, fact);
  if (column.rewrite === "elements") {
    draft.unnamed.push(...values.map(String));
    return true;
  }
  // BY of tstats makes a row of each value, so that only what the mapping calls a list is one in a data model.
  if (draft.place.datamodel !== undefined && values.length > 1 && column.array !== true) return false;
  const texts = recordTexts(fact, event);
  if (texts === undefined) return false;
  if (texts.length === 0) {
    // What the log states as empty stays in Splunk as an empty text.
    if (fact.stated && event.fields[field] === "" && !draft.columns.has(column.name)) draft.columns.set(column.name, [""]);
    return true;
  }
  const known = draft.columns.get(column.name);
  if (known !== undefined && known.some((text) => text !== "")) return joinColumn(draft, fact, texts, known);
  draft.columns.set(column.name, texts);
  draft.origin.set(column.name, values);
  return true;
}

/** A second value for a column. */
function joinColumn(draft: Draft, { column, stated }: Fact, texts: readonly string[], known: readonly string[]): boolean {
  if (texts.every((text) => known.includes(text))) return true;
  if (column.rewrite === "contained") {
    if (column.array === true && !draft.firm.has(column.name)) draft.columns.set(column.name, [...known, ...texts]);
    else return texts.every((text) => known.some((each) => each.includes(text)));
    return true;
  }
  // Two fields that a product does not tell apart: the first one stands.
  return !stated || (column.fidelity === "approximate" && !draft.firm.has(column.name));
}

/** The texts of a field as a column of its type has them; undefined where the column cannot hold a value. */
function recordTexts({ column, values, field }: Fact, event: Event): readonly string[] | undefined {
  if (column.type === "hexNumber") {
    if (!values.every((value) => typeof value === "number" && Number.isSafeInteger(value) && value >= 0)) return undefined;
    return values.map((value) => `0x${Number(value).toString(16)}`);
  }
  const texts = values.map(String);
  if (column.rewrite === "basename") {
    const separator = separatorOf(event.class);
    // A name without a folder would be read back as the name of any file of that name.
    if (texts.some((text) => !text.includes(separator))) return undefined;
    return texts.map((text) => text.slice(text.lastIndexOf(separator) + 1)).filter((text) => text !== "");
  }
  // All hashes of a file stand in one field with their names: MD5=... What has not the digits of its kind is no hash.
  if (column.rewrite === "contained" && column.array === true) {
    const kind = field.slice(field.lastIndexOf(".") + 1);
    const digits = hashDigits[kind];
    if (digits !== undefined && texts.some((text) => text.length !== digits || !/^[0-9a-fA-F]*$/.test(text))) return undefined;
    return texts.map((text) => `${kind.toUpperCase()}=${text}`);
  }
  return texts;
}

/** Hexadecimal digits of a hash. */
const hashDigits: Readonly<Record<string, number>> = { md5: 32, imphash: 32, sha1: 40, sha256: 64 };

function setComputed(draft: Draft, { column, values, stated }: Fact): boolean {
  const inverse = draft.place.computed(column)?.inverse;
  const [value] = values;
  if (value === undefined) {
    const placed = inverse?.(undefined);
    for (const [name, text] of Object.entries(placed?.fields ?? {})) if (!draft.columns.has(name)) draft.columns.set(name, [text]);
    return true;
  }
  const placed = values.length === 1 ? inverse?.(String(value)) : undefined;
  if (placed === undefined) return false;
  for (const [name, text] of Object.entries(placed.fields)) {
    const known = draft.columns.get(name);
    if (known === undefined || (stated && !draft.firm.has(name) && known.every((each) => each === ""))) draft.columns.set(name, [text]);
    // The expression decides below whether the other value does as well.
  }
  draft.elements.push(...placed.elements);
  Object.assign(draft.json, placed.json);
  return true;
}

/** The values of the record. */
function finished(draft: Draft, event: Event, spelling: XmlSpelling): NativeRecord["values"] {
  const { place, columns } = draft;
  const xml = place.format === "xml";
  const spelled = (text: string): string => (xml && spelling === "entities" ? xmlText(text) : text);
  const values: Record<string, NativeValue> = emptyRow() as Record<string, NativeValue>;
  for (const [name, texts] of columns) values[name] = valueOf(texts.map(spelled));
  for (const [name, text] of place.filler) if (values[name] === undefined || values[name] === "") values[name] = text;
  const parts: RawParts = { fields: [...columns], unnamed: draft.unnamed, json: draft.json };
  if (place.datamodel !== undefined) return values;
  const isWindows = xml && (eventClass(event.class)?.platform ?? "windows") === "windows";
  const blocks: string[] = [];
  if (isWindows || draft.unnamed.length > 0 || draft.elements.length > 0) {
    const data = draft.elements.filter(({ field, data: isData }) => isData || field === "EventData_Xml");
    const user = draft.elements.filter((element) => !data.includes(element));
    const eventData = eventDataXml(parts) + data.map(({ name, text }) => dataElement(name, text)).join("");
    if (eventData !== "" && user.length === 0) {
      values["EventData_Xml"] ??= eventData;
      blocks.push(`<EventData>${eventData}</EventData>`);
    }
    if (user.length > 0) {
      const userData = `<EventXML xmlns='Event_NS'>${user.map(({ name, text }) => `<${name}>${xmlText(text)}</${name}>`).join("")}</EventXML>`;
      values["UserData_Xml"] = userData;
      blocks.push(`<UserData>${userData}</UserData>`);
      if (eventData !== "") values["EventData_Xml"] ??= eventData;
    }
  } else if (xml) blocks.push(eventDataXml(parts));
  values["_raw"] = rawText(place.format, parts, blocks);
  return values;
}

function valueOf(texts: readonly string[]): NativeValue {
  const value = listOf(texts);
  return value === null || typeof value === "boolean" ? null : value;
}

function rowOf(values: NativeRecord["values"]): Row {
  const row = emptyRow();
  for (const [name, value] of Object.entries(values)) row[name] = value as Row[string];
  return row;
}

/**
 * What can be read back from the record: what the event states where the column holds it in full, else what the column
 * gives. Undefined where a column gives another value than the event states.
 */
function heldOf(event: Event, fields: readonly Fact[], draft: Draft, record: NativeRecord["values"]): Event["fields"] | undefined {
  const held: Record<string, FieldValue> = {};
  let row: Row | undefined;
  for (const fact of fields) {
    const { field, column, values, stated } = fact;
    const back = column.expression === undefined ? readBack(fact, draft) : computedBack(fact, draft, (row ??= rowOf(record)));
    if (back === undefined) {
      if (stated && values.length > 0 && !isFiller(draft, column, values)) return undefined;
      continue;
    }
    if (stated && column.expression !== undefined && !sameTexts(back, values)) return undefined;
    const value = back.length === 1 ? back[0] : back;
    if (value !== undefined && back.length > 0) define(held, field, value);
  }
  for (const [name, value] of Object.entries(event.fields)) if (name.startsWith("keyword") && !Object.hasOwn(held, name)) define(held, name, value);
  return held;
}

function isFiller(draft: Draft, column: Column, values: readonly Scalar[]): boolean {
  const filler = draft.place.filler.get(column.name);
  return filler !== undefined && values.every((value) => String(value).toLowerCase() === filler.toLowerCase());
}

function readBack({ field, column, values }: Fact, draft: Draft): readonly Scalar[] | undefined {
  if (isFiller(draft, column, values)) return undefined;
  if (column.rewrite === "elements") return draft.unnamed.length > 0 ? draft.unnamed : undefined;
  const texts = (draft.columns.get(column.name) ?? []).filter((text) => text !== "");
  if (texts.length === 0) return undefined;
  if (column.rewrite === "basename" || column.rewrite === "contained") return values.length > 0 ? values : undefined;
  const origin = draft.origin.get(column.name);
  if (origin !== undefined && origin.length > 0 && (values === origin || sameTexts(origin, values))) return values;
  const typed = texts.map((text) => typedValueOf(column.type === "hexNumber" ? String(Number(text)) : text, typeOf(field)));
  return typed.flatMap((value) => scalarsOf(value));
}

function computedBack({ field, column, values }: Fact, draft: Draft, row: Row): readonly Scalar[] | undefined {
  const computed = draft.place.computed(column);
  if (computed === undefined) return undefined;
  const texts = textsOf(computed.value(row)).map((text) => (draft.place.format === "xml" ? plainText(text) : text)).filter((text) => text !== "");
  if (texts.length === 0) return undefined;
  return sameTexts(texts, values) ? values : texts.flatMap((text) => scalarsOf(typedValueOf(text, typeOf(field))));
}

const typeOf = (field: string): "text" | "number" | "boolean" | "ip" => {
  const type = fieldInfo(field)?.type;
  return type === "number" || type === "boolean" || type === "ip" ? type : "text";
};

function sameTexts(left: readonly Scalar[], right: readonly Scalar[]): boolean {
  return left.length === right.length && left.every((value, index) => String(value) === String(right[index]));
}

/** Names are the sender's: `__proto__` is one as any other. */
function define(target: Record<string, FieldValue>, name: string, value: FieldValue): void {
  if (name !== "__proto__") target[name] = value;
  else Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
}
