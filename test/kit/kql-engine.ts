import { kqlEngine, type KqlResult } from "@isorule/backend-kql/engine";
import type { NativeRecord, NativeValue, Rows, Vocabulary } from "@isorule/core";
import { kustoTables } from "./kusto-check.js";

/** A value of a record. */
export type KqlValue = NativeValue;

/** A record: column to value. */
export type KqlRow = Readonly<Record<string, KqlValue>>;

/** What `==` and `!=` give when a side is null; the manual's pages differ. */
export type NullEquality = "null" | "boolean";

/** A table: its columns with the value that an absent one has (empty for text, else null), and its records. */
export interface KqlTable {
  readonly columns: KqlRow;
  readonly rows: readonly KqlRow[];
}

/** What a query is run on. */
export interface KqlRun {
  readonly tables: Readonly<Record<string, KqlTable>>;
  readonly nulls?: NullEquality;
  readonly now?: number;
}

const rowTypes: Readonly<Record<string, "text" | "number" | "boolean" | "time" | "guid" | "dynamic">> = {
  string: "text", int: "number", long: "number", real: "number", decimal: "number", bool: "boolean", datetime: "time", guid: "guid", dynamic: "dynamic",
};

const known = new Map<string, Vocabulary>();

/** A vocabulary that names every column of every table of a product, from the products' own lists. */
function wholeTables(vocabulary: string): Vocabulary {
  const before = known.get(vocabulary);
  if (before !== undefined) return before;
  const tables = kustoTables()[vocabulary] ?? {};
  const time = Object.values(tables).some((columns) => columns["Timestamp"] !== undefined) ? "Timestamp" : "TimeGenerated";
  const events = Object.fromEntries(
    Object.entries(tables).map(([table, columns]) => {
      const fields: Rows = Object.fromEntries(Object.entries(columns).map(([name, type]) => [`event_data.${name}`, { name, type: rowTypes[type] ?? "text" }]));
      return [table, { variants: [{ name: table, source: { table }, fields }] }];
    }),
  );
  const whole: Vocabulary = { vocabulary, title: vocabulary, settings: { time }, events };
  known.set(vocabulary, whole);
  return whole;
}

/** Prepares a query for many lists of records: the engine of the package, with all columns that the products' tables have. */
export function prepareKql(query: string, vocabulary: string): (run: KqlRun) => KqlResult {
  const whole = wholeTables(vocabulary);
  const { diagnostics, queries } = kqlEngine.compile(query, { vocabulary: whole });
  const [compiled] = queries;
  if (compiled === undefined || queries.length > 1) throw new Error(`${diagnostics.map(({ message }) => message).join("\n")}\n${query}`);
  return ({ now, nulls, tables }) => {
    const records = Object.entries(tables).flatMap(([source, { rows }]) =>
      rows.map((values): NativeRecord => ({ source, time: Number(values["TimeGenerated"] ?? values["Timestamp"] ?? 0), values })),
    );
    return compiled.rows(records, { ...(nulls === undefined ? {} : { nulls }), ...(now === undefined ? {} : { now }) });
  };
}
