import { type ColumnRow, type Event, eventClass, eventDataName, type EventRow, type Rows, type VariantRow, valuesOf, type Vocabulary } from "@isorule/core";
import type { SplData } from "./spl-run.js";
import type { SplRow } from "./spl-search.js";

/**
 * Events as Splunk holds them with the names of a vocabulary: raw events, or rows of the datasets of a data model, whose
 * missing fields are filled where the vocabulary says so. The field `id` tells which event a row is.
 */
export function splData(events: readonly Event[], vocabulary: Vocabulary): SplData {
  const raw: SplRow[] = [];
  const datasets: Record<string, SplRow[]> = { "Endpoint.Processes": [], "Endpoint.Filesystem": [], "Endpoint.Registry": [] };
  events.forEach((event, index) => {
    const row = vocabulary.events[event.class];
    const variant = row?.variants?.[0];
    if (row === undefined || variant === undefined) return;
    const held: Record<string, SplRow[string]> = { id: String(index), _time: event.time / 1000, ...termFields(variant), ...fieldsOfEvent(event, row, variant, vocabulary) };
    const datamodel = variant.source["datamodel"];
    if (typeof datamodel === "string") datasets[datamodel]?.push(filled(held, vocabulary, datamodel));
    else raw.push({ ...held, _raw: rawText(held) });
  });
  return { events: raw, datasets };
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
    const name = column?.name ?? eventDataName(field);
    const values = valuesOf(event, field);
    if (name === undefined || column?.expression !== undefined) continue;
    const texts = values.map((value) => (column?.type === "hexNumber" ? `0x${Number(value).toString(16)}` : String(value)));
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

/** The record as XML, in which some characters are entities. */
function rawText(row: SplRow): string {
  const escape = (text: string): string => text.replace(/[&<>]/g, (char) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[char] as string);
  const data = Object.entries(row).flatMap(([name, value]) => (Array.isArray(value) ? value : [value]).map((each) => `<Data Name='${name}'>${escape(String(each))}</Data>`));
  return `<Event>${data.join("")}</Event>`;
}
