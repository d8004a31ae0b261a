import { oncePer, type Vocabulary } from "@isorule/core";

/** How sequences are said: by joins, or by the `scan` operator where the product has it. */
export type SequenceRecipe = "join" | "scan";

/** What an alert shows of the result: an entity of the product, and the columns that it is made from. */
export interface EntityRow {
  /** The product's name: `Host`, `files`. */
  readonly type: string;
  /** Result columns without which there is no such entity. */
  readonly needs: readonly string[];
  /** Columns that are computed from them for this entity: name to expression. */
  readonly extend: Readonly<Record<string, string>>;
  /** The product's name of an identifier to a column. */
  readonly identifiers: Readonly<Record<string, string>>;
}

/** What a vocabulary's `settings` say. */
export interface KqlSettings {
  /** The column with the time of the event. */
  readonly time: string;
  /** Columns that every result has and that tell records apart, the time among them. */
  readonly identity: readonly string[];
  readonly sequence: SequenceRecipe;
  /** Whether a table that a workspace does not have is passed over: `union isfuzzy=true`. */
  readonly fuzzyUnion: boolean;
  /** Canonical fields that a result shows, where the event has them. */
  readonly context: readonly string[];
  /** The envelopes of the product, beside the plain query. */
  readonly formats: readonly string[];
  readonly entities: readonly EntityRow[];
  /** Table to what brings its data: a connector and its data types. */
  readonly connectors: Readonly<Record<string, readonly Connector[]>>;
}

/** A data connector of Microsoft Sentinel. */
export interface Connector {
  readonly connectorId: string;
  readonly dataTypes: readonly string[];
}

/** Where the events of a variant are: its `source` in the mapping file. */
export interface KqlSource {
  readonly table: string;
  /** Conditions that select the events in the table: column to its possible values. */
  readonly where: readonly SourceCondition[];
  /** Conditions that no list of values says, as finished text of the language. */
  readonly conditions: readonly string[];
  /** The identity of its records, where it is another than that of the vocabulary. */
  readonly identity: readonly string[] | undefined;
  /** The column with the event data: a dynamic value, or the text of an XML element. */
  readonly data: { readonly column: string; readonly form: "dynamic" | "xml" } | undefined;
  /** Columns of the table that a result shows. */
  readonly columns: readonly string[];
  /** Columns of the table that a computed column must not hide. */
  readonly reserved: readonly string[];
}

/** One condition of a source. */
export interface SourceCondition {
  readonly column: string;
  readonly values: readonly (string | number)[];
}

/** The settings of a vocabulary; what is not said has the value that suits a plain Kusto table of Azure Monitor. */
export const settingsOf = oncePer((vocabulary: Vocabulary): KqlSettings => {
  const settings = vocabulary.settings ?? {};
  const time = textOf(settings["time"]) ?? "TimeGenerated";
  return {
    time,
    identity: [...new Set([time, ...textsOf(settings["identity"])])],
    sequence: settings["sequence"] === "scan" ? "scan" : "join",
    fuzzyUnion: settings["fuzzyUnion"] === true,
    context: textsOf(settings["context"]),
    formats: textsOf(settings["formats"]),
    entities: listOf(settings["entities"]).flatMap(entityOf),
    connectors: Object.fromEntries(Object.entries(recordOf(settings["connectors"])).map(([table, list]) => [table, listOf(list).flatMap(connectorOf)])),
  };
});

/** What a variant's `source` says, or undefined when it names no table. */
export const sourceOf = oncePer((source: Readonly<Record<string, unknown>>): KqlSource | undefined => {
  const table = textOf(source["table"]);
  if (table === undefined) return undefined;
  const where = Object.entries(recordOf(source["where"])).map(([column, values]) => ({
    column,
    values: (Array.isArray(values) ? values : [values]).filter((value) => typeof value === "string" || typeof value === "number"),
  }));
  if (where.some(({ values }) => values.length === 0)) return undefined;
  const [dynamic, xml] = [textOf(source["data"]), textOf(source["xmlData"])];
  const data = dynamic !== undefined ? ({ column: dynamic, form: "dynamic" } as const) : xml !== undefined ? ({ column: xml, form: "xml" } as const) : undefined;
  return {
    table,
    where,
    conditions: textsOf(source["conditions"]),
    identity: source["identity"] === undefined ? undefined : textsOf(source["identity"]),
    data,
    columns: textsOf(source["columns"]),
    reserved: textsOf(source["reserved"]),
  };
});

function entityOf(row: unknown): readonly EntityRow[] {
  const record = recordOf(row);
  const type = textOf(record["type"]);
  if (type === undefined) return [];
  return [{ type, needs: textsOf(record["needs"]), extend: textRecordOf(record["extend"]), identifiers: textRecordOf(record["identifiers"]) }];
}

function connectorOf(row: unknown): readonly Connector[] {
  const record = recordOf(row);
  const connectorId = textOf(record["connectorId"]);
  return connectorId === undefined ? [] : [{ connectorId, dataTypes: textsOf(record["dataTypes"]) }];
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textsOf(value: unknown): readonly string[] {
  return listOf(value).filter((each) => typeof each === "string");
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : {};
}

function textRecordOf(value: unknown): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(recordOf(value)).filter((entry): entry is [string, string] => typeof entry[1] === "string"));
}
