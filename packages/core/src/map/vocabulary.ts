import type { Fidelity } from "../diagnostics/diagnostic.js";

/** The type of a target column; `untyped`: the values that it is compared with tell. */
export type ColumnType = "text" | "number" | "hexNumber" | "boolean" | "ip" | "time" | "guid" | "dynamic" | "untyped";

/** A row of a mapping file: how the target names and holds a canonical field. */
export interface ColumnRow {
  readonly name: string;
  /** Other names that a reader takes for it. They are never written. */
  readonly aliases?: readonly string[];
  readonly type?: ColumnType;
  readonly array?: boolean;
  readonly optional?: boolean;
  readonly expression?: string;
  readonly rewrite?: string;
  readonly fidelity?: Exclude<Fidelity, "dropped">;
  readonly reason?: string;
  /** Where the fact comes from. Mapping files must say it; the built vocabularies leave it out. */
  readonly source?: string;
}

/** A row that says why the target has no such column. */
export interface UnavailableRow {
  readonly unavailable: string;
  /** The events themselves never have the field: a comparison with it is false for them, and nothing is lost. */
  readonly absent?: boolean;
  readonly nearest?: string;
}

/** How provider-specific fields (`event_data.X`) are named; `{name}` stands for X. */
export interface EventDataRow {
  readonly name: string;
  readonly type?: ColumnType;
  readonly optional?: boolean;
  readonly expression?: string;
  readonly fidelity?: Exclude<Fidelity, "dropped">;
  readonly reason?: string;
  readonly source?: string;
}

/** Canonical field to row. */
export type Rows = Readonly<Record<string, ColumnRow | UnavailableRow>>;

/** One place where the events of a class are found. */
export interface VariantRow {
  readonly name?: string;
  /** What the backend needs to select these events. */
  readonly source: Readonly<Record<string, unknown>>;
  /** Another way to name the place before it: it is read, and never written. */
  readonly alias?: boolean;
  readonly fields?: Rows;
  readonly eventData?: EventDataRow;
  readonly fidelity?: Exclude<Fidelity, "dropped">;
  readonly reason?: string;
  readonly cite?: string;
}

/** How a class of events appears in a vocabulary. */
export interface EventRow {
  readonly variants?: readonly VariantRow[];
  readonly fields?: Rows;
  readonly eventData?: EventDataRow;
  readonly unavailable?: string;
}

/** How names of the language's own are written: fields `prefix:Column` and event classes `prefix:Name`. */
export interface NativeRow {
  readonly prefix: string;
  /** Names after the prefix of a class to the source of its only place; `*` for all others, with `{name}` in it. */
  readonly sources: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** The field and table names of one product: a mapping file, as data. */
export interface Vocabulary {
  readonly vocabulary: string;
  readonly title: string;
  readonly description?: string;
  readonly sources?: readonly string[];
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly fields?: Rows;
  readonly eventData?: EventDataRow;
  readonly native?: NativeRow;
  readonly events: Readonly<Record<string, EventRow>>;
}

/** A canonical field as the target holds it. */
export interface Column extends Omit<ColumnRow, "type" | "source"> {
  /** The canonical field. */
  readonly field: string;
  readonly type: ColumnType;
  readonly source?: string;
}
