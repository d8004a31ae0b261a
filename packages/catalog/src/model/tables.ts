import type { CatalogEvent, CatalogField, CatalogOperator, CatalogTechnique, CatalogValue, OperatorCount, ReadCounts, RuleRelation, VendorSpelling } from "./catalog.js";

/** The tables of some rules of a catalog: of a technique, of a vendor, of all. Every row names its rules. */
export interface CatalogTables {
  /** The rules, ascending. */
  readonly rules: readonly number[];
  readonly counts: ReadCounts;
  /** Of each vendor that has a rule among them, by its id. */
  readonly vendors: readonly VendorRules[];
  readonly events: readonly EventRow[];
  readonly fields: readonly FieldRow[];
  /** What the rules look for. */
  readonly indicators: readonly ValueRow[];
  /** What the rules leave out. */
  readonly exclusions: readonly ValueRow[];
  /** Between a rule of these and any other. */
  readonly relations: readonly RuleRelation[];
}

/** The tables of a technique. */
export interface TechniqueTables extends CatalogTables {
  readonly technique: CatalogTechnique;
}

/** The rules of a vendor. */
export interface VendorRules {
  readonly vendor: string;
  readonly title: string;
  readonly counts: ReadCounts;
  /** By title. */
  readonly rules: readonly number[];
}

/** An event that some of the rules look at. */
export interface EventRow extends Omit<CatalogEvent, "rules"> {
  /** Place in {@link Catalog.events}. */
  readonly event: number;
  readonly rules: readonly number[];
  /** How many rules of the whole corpus do. */
  readonly reach: number;
}

/** A field that some of the rules filter. */
export interface FieldRow {
  /** Place in {@link Catalog.fields}. */
  readonly field: number;
  readonly name: string;
  readonly kind: CatalogField["kind"];
  readonly names: CatalogField["names"];
  readonly rules: readonly number[];
  readonly excluding: readonly number[];
  readonly operators: readonly OperatorCount[];
  /** What most of the rules compare it with. At most eight. */
  readonly samples: readonly string[];
  /** In the whole corpus. */
  readonly spellings: readonly VendorSpelling[];
  /** How many rules of the whole corpus filter it. */
  readonly reach: number;
}

/** A value that some of the rules look for, or exclude. */
export interface ValueRow {
  /** Place in {@link Catalog.values}. */
  readonly at: number;
  /** The field by its own name, such as `process.name`. */
  readonly field: string;
  readonly operator: CatalogOperator;
  readonly value: string;
  readonly spellings: CatalogValue["spellings"];
  /** Of the chosen rules, those that look for it; in the table of exclusions those that exclude it. */
  readonly rules: readonly number[];
  /** How many rules of the whole corpus do. */
  readonly reach: number;
  /** How many times as often as in the whole corpus a rule here does; 1 is as often. */
  readonly lift: number;
  /** Whose rules here do, by id. */
  readonly vendors: readonly string[];
  readonly caseSensitive: number;
}
