import { oncePer, type Rows as FieldRows, type Vocabulary } from "@isorule/core";
import { expressionName } from "./expression-text.js";
import type { ColumnKind } from "./read-condition.js";
import type { EventData } from "./event-data.js";

/** What vocabularies tell of a table. */
export interface TableFacts {
  readonly kinds: ReadonlyMap<string, ColumnKind>;
  readonly data: EventData;
}

/** The kinds of columns, as far as null matters: addresses, ids and hexadecimal numbers are texts. */
const kinds: Readonly<Record<string, ColumnKind>> = { text: "text", ip: "text", hexNumber: "text", number: "number", boolean: "boolean", time: "time" };

interface Draft {
  readonly kinds: Map<string, ColumnKind>;
  readonly known: Set<string>;
  readonly reserved: Set<string>;
  column: string | undefined;
  form: EventData["form"];
}

/** The tables of a vocabulary, by name. */
export const tablesOf = oncePer((vocabulary: Vocabulary): ReadonlyMap<string, TableFacts> => {
  const tables = new Map<string, Draft>();
  for (const event of Object.values(vocabulary.events)) {
    for (const { fields, source } of event.variants ?? []) {
      const { conditions, data, reserved, table, xmlData } = source;
      if (typeof table !== "string") continue;
      const draft = tables.get(table) ?? { kinds: new Map(), known: new Set(), reserved: new Set(), column: undefined, form: "dynamic" };
      tables.set(table, draft);
      draft.column ??= typeof data === "string" ? data : typeof xmlData === "string" ? xmlData : undefined;
      if (draft.column !== undefined && draft.column === xmlData) draft.form = "xml";
      for (const name of listOf(reserved)) draft.reserved.add(name);
      // A condition on another table has no test in the model: it is a column that is true or not.
      for (const condition of listOf(conditions)) if (condition.includes("|")) draft.known.add(expressionName(condition, vocabulary));
      for (const rows of [vocabulary.fields, event.fields, fields]) addRows(draft, rows, vocabulary);
    }
  }
  return new Map([...tables].map(([name, { column, form, kinds: found, known, reserved }]) => [name, { kinds: found, data: { column, form, known, reserved } }]));
});

function addRows(draft: Draft, rows: FieldRows | undefined, vocabulary: Vocabulary): void {
  for (const row of Object.values(rows ?? {})) {
    if ("unavailable" in row) continue;
    if (row.expression !== undefined) draft.known.add(expressionName(row.expression, vocabulary));
    else if (row.array !== true) {
      const kind = row.type === undefined ? undefined : kinds[row.type];
      if (kind !== undefined) draft.kinds.set(row.name, kind);
    }
  }
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
}
