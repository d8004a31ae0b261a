import type { NativeRecord, NativeValue } from "@isorule/core";
import type { SplData } from "./commands/stage.js";
import { emptyRow, type Row, textOf } from "./values.js";

/** The most fields that one record makes. */
const mostFields = 20_000;

/**
 * Records as a search sees them: raw events with the newest first, and the rows of data models by the name of their
 * dataset. Members of objects are fields with dots, items of lists of objects have `{}` in their name. Null, and lists
 * without items, are missing fields. Values are text, as Splunk's extractions give them.
 */
export function dataOf(records: readonly NativeRecord[]): SplData {
  const events: Row[] = [];
  const datasets = new Map<string, Row[]>();
  let latest = 0;
  // Equal times are no order: the order given is not kept on purpose.
  const newestFirst = [...records].reverse().sort((a, b) => b.time - a.time);
  for (const record of newestFirst) {
    const row = rowOf(record);
    latest = Math.max(latest, record.time / 1000);
    if (record.source === "") events.push(row);
    else {
      const known = datasets.get(record.source);
      if (known === undefined) datasets.set(record.source, [row]);
      else known.push(row);
    }
  }
  return { events, datasets, latest };
}

function rowOf(record: NativeRecord): Row {
  const fields = new Map<string, string[]>();
  for (const name of Object.keys(record.values)) collect(fields, name, record.values[name] as NativeValue, 0);
  const row = emptyRow();
  for (const [name, texts] of fields) row[name] = texts.length === 1 ? (texts[0] as string) : texts;
  row["_time"] = record.time / 1000;
  return row;
}

function collect(fields: Map<string, string[]>, name: string, value: NativeValue, depth: number): void {
  if (value === null || depth > 50 || fields.size > mostFields) return;
  if (typeof value !== "object") {
    const known = fields.get(name);
    if (known === undefined) fields.set(name, [textOf(value)]);
    else known.push(textOf(value));
    return;
  }
  if (isList(value)) {
    for (const item of value) collect(fields, isPlain(item) || name.endsWith("{}") ? name : `${name}{}`, item, depth + 1);
    return;
  }
  for (const member of Object.keys(value)) collect(fields, `${name}.${member}`, value[member] as NativeValue, depth + 1);
}

function isList(value: NativeValue): value is readonly NativeValue[] {
  return Array.isArray(value);
}

function isPlain(value: NativeValue): boolean {
  return value === null || typeof value !== "object";
}
