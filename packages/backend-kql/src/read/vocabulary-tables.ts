import { oncePer, type Rows as FieldRows, type Vocabulary } from "@isorule/core";
import type { ColumnKind } from "./read-condition.js";
import type { EventData } from "./subject.js";

/** What vocabularies tell of a table. */
export interface TableFacts {
  readonly kinds: ReadonlyMap<string, ColumnKind>;
  readonly data: EventData | undefined;
}

/** The kinds of columns, as far as null matters: addresses, ids and hexadecimal numbers are texts. */
const kinds: Readonly<Record<string, ColumnKind>> = { text: "text", ip: "text", hexNumber: "text", number: "number", boolean: "boolean", time: "time", dynamic: "dynamic" };

/** The tables of a vocabulary, by name. */
export const tablesOf = oncePer((vocabulary: Vocabulary): ReadonlyMap<string, TableFacts> => {
  const tables = new Map<string, { kinds: Map<string, ColumnKind>; data: EventData | undefined }>();
  for (const event of Object.values(vocabulary.events)) {
    for (const variant of event.variants ?? []) {
      const name = variant.source["table"];
      if (typeof name !== "string") continue;
      const facts = tables.get(name) ?? { kinds: new Map<string, ColumnKind>(), data: dataOf(variant.source) };
      tables.set(name, facts);
      for (const rows of [vocabulary.fields, event.fields, variant.fields]) addKinds(facts.kinds, rows);
    }
  }
  return tables;
});

function addKinds(found: Map<string, ColumnKind>, rows: FieldRows | undefined): void {
  for (const row of Object.values(rows ?? {})) {
    if ("unavailable" in row || row.expression !== undefined || row.array === true) continue;
    const kind = row.type === undefined ? undefined : kinds[row.type];
    // A value of event data is text by the time that it is compared.
    if (kind !== undefined && kind !== "dynamic") found.set(row.name, kind);
  }
}

function dataOf(source: Readonly<Record<string, unknown>>): EventData | undefined {
  const { data, reserved, xmlData } = source;
  const column = typeof data === "string" ? data : typeof xmlData === "string" ? xmlData : undefined;
  if (column === undefined) return undefined;
  return { column, form: typeof data === "string" ? "dynamic" : "xml", reserved: new Set(Array.isArray(reserved) ? reserved.filter((name) => typeof name === "string") : []) };
}
