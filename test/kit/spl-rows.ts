import { type ColumnRow, type Event, eventClass, eventDataName, type EventRow, type Rows, type VariantRow, valuesOf, type Vocabulary } from "@isorule/core";
import type { SplData } from "./spl-run.js";
import type { SplRow } from "./spl-search.js";

/** How fields that were cut out of XML hold `&`, `<` and `>`: as entities, or as themselves where something resolved them. */
export type XmlSpelling = "entities" | "characters";

/**
 * Events as Splunk holds them with the names of a vocabulary: raw events, or rows of the datasets of a data model, whose
 * missing fields are filled where the vocabulary says so. The field `id` tells which event a row is.
 */
export function splData(events: readonly Event[], vocabulary: Vocabulary, spelling: XmlSpelling = "entities"): SplData {
  const raw: SplRow[] = [];
  const datasets: Record<string, SplRow[]> = {};
  for (const { variants = [] } of Object.values(vocabulary.events)) {
    for (const { source } of variants) if (typeof source["datamodel"] === "string") datasets[source["datamodel"]] = [];
  }
  events.forEach((event, index) => {
    const row = vocabulary.events[event.class];
    const variant = row?.variants?.[0];
    if (row === undefined || variant === undefined) return;
    const format = String(variant.source["format"] ?? vocabulary.settings?.["format"] ?? "other");
    const plain = fieldsOfEvent(event, row, variant, vocabulary);
    const fields = format === "xml" && spelling === "entities" ? mapTexts(plain, escaped) : plain;
    const held: Record<string, SplRow[string]> = { id: String(index), _time: event.time / 1000, ...termFields(variant), ...fields, ...elementField(event, row, variant, vocabulary) };
    const datamodel = variant.source["datamodel"];
    if (typeof datamodel === "string") datasets[datamodel]?.push(filled(held, vocabulary, datamodel));
    else raw.push({ ...held, _raw: rawText(event, termFields(variant), plain, format) });
  });
  return { events: raw, datasets };
}

function mapTexts(fields: SplRow, change: (text: string) => string): SplRow {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, typeof value === "string" ? change(value) : Array.isArray(value) ? value.map(change) : value]));
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (char) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[char] as string);
}

/** The unnamed event data of an event: a column with the rewrite `elements`. */
function elementField(event: Event, row: EventRow, variant: VariantRow, vocabulary: Vocabulary): SplRow {
  const held: Record<string, string> = {};
  for (const field of Object.keys(event.fields)) {
    const column = columnRow(field, [variant.fields, row.fields, vocabulary.fields]);
    if (column?.rewrite !== "elements") continue;
    const values = valuesOf(event, field).map((value) => `<Data>${escaped(String(value))}</Data>`);
    held[column.name] = `${held[column.name] ?? ""}${values.join("")}`;
  }
  return held;
}

function termFields(variant: VariantRow): SplRow {
  const terms = (variant.source["terms"] ?? {}) as Readonly<Record<string, unknown>>;
  return Object.fromEntries(Object.entries(terms).map(([field, value]) => [field, String(Array.isArray(value) ? value[0] : value)]));
}

function fieldsOfEvent(event: Event, row: EventRow, variant: VariantRow, vocabulary: Vocabulary): SplRow {
  const names = new Set([...(eventClass(event.class)?.fields ?? []), ...Object.keys(event.fields)]);
  const held: Record<string, SplRow[string]> = {};
  for (const field of names) {
    const column = columnRow(field, [variant.fields, row.fields, vocabulary.fields]);
    const own = eventDataName(field);
    const pattern = (variant.eventData ?? row.eventData ?? vocabulary.eventData)?.name ?? "{name}";
    const name = column?.name ?? (own === undefined ? undefined : pattern.replaceAll("{name}", () => own));
    const values = valuesOf(event, field);
    const isComputed = column?.expression !== undefined && !column.expression.startsWith("nullif(");
    if (name === undefined || isComputed || column?.rewrite === "elements") continue;
    const whole = values.map((value) => (column?.type === "hexNumber" ? `0x${Number(value).toString(16)}` : String(value)));
    const texts = column?.rewrite === "basename" ? whole.map((path) => path.replace(/^.*[\\/]/, "")) : whole;
    if (texts.length > 0) held[name] = texts.length === 1 ? texts[0] : texts;
    // What the log states as empty stays in Splunk as an empty text.
    else if (event.fields[field] === "") held[name] = "";
  }
  return held;
}

function columnRow(field: string, layers: readonly (Rows | undefined)[]): ColumnRow | undefined {
  for (const layer of layers) {
    const row = layer !== undefined && Object.hasOwn(layer, field) ? layer[field] : undefined;
    if (row !== undefined) return "unavailable" in row ? undefined : row;
  }
  return undefined;
}

function filled(row: Record<string, SplRow[string]>, vocabulary: Vocabulary, datamodel: string): SplRow {
  const filler = vocabulary.settings?.["filled"] as { readonly text: string; readonly columns: readonly string[] };
  const prefix = `${datamodel.slice(datamodel.indexOf(".") + 1)}.`;
  const missing = filler.columns.filter((column) => column.startsWith(prefix) && (row[column] === undefined || row[column] === ""));
  return { ...row, ...Object.fromEntries(missing.map((column) => [column, filler.text])) };
}

/** The text of a record. An event that a class of lines holds has all its texts in one line. */
function rawText(event: Event, terms: SplRow, fields: SplRow, format: string): string {
  const values = (row: SplRow): (readonly [string, string])[] => Object.entries(row).flatMap(([name, value]) => (Array.isArray(value) ? value : [value]).map((each) => [name, String(each)] as const));
  const all = [...values(fields), ...Object.keys(event.fields).filter((name) => name.startsWith("keyword")).flatMap((name) => valuesOf(event, name).map((value) => [name, String(value)] as const))];
  switch (format) {
    case "line":
      return all.map(([, text]) => text).join(" ");
    case "json":
      return JSON.stringify(Object.fromEntries(all));
    case "pairs":
      return all.map(([name, text]) => `${name}=${JSON.stringify(text)}`).join(" ");
    default:
      return `<Event><System><Provider Name='${escaped(String(terms["source"] ?? "X"))}'/></System><EventData>${all.map(([name, text]) => `<Data Name='${name}'>${escaped(text)}</Data>`).join("")}</EventData></Event>`;
  }
}
