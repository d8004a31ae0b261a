import type { Fidelity, Operator, RuleSeverity } from "@isorule/core";

/**
 * What a corpus of rules looks for, as facts that are made from the rules: the data that pages, tables and look-ups are
 * made from. Plain data; `schemas/catalog.schema.json` says the same as a JSON Schema.
 *
 * Tables are for the whole corpus, and every row names its rules by their place in `rules`. The tables of a technique, a
 * vendor or any other choice of rules are the same rows with fewer rules: see `tablesOf`. All texts are as they stand in
 * the files of strangers: whoever shows them has to quote them.
 */
export interface Catalog {
  readonly version: 1;
  /** The version of ATT&CK that all ids of techniques and tactics are of. */
  readonly attack: string;
  /** By their ids. */
  readonly vendors: readonly CatalogVendor[];
  /** By vendor, title and file. Everything else names a rule by its place in this list. */
  readonly rules: readonly CatalogRule[];
  /** What at least one rule looks at, that most rules do first. */
  readonly events: readonly CatalogEvent[];
  /** What at least one rule filters, that most rules do first. */
  readonly fields: readonly CatalogField[];
  /** What at least one rule looks for or excludes, that most rules look for first. */
  readonly values: readonly CatalogValue[];
  /** By their ids. A technique has the rules of its sub-techniques only where the rule names it, too. */
  readonly techniques: readonly CatalogTechnique[];
  /** What rules of different vendors are to each other, as far as it was shown. By their rules. */
  readonly relations: readonly RuleRelation[];
  /** How many pairs of rules were compared, and how many more could have been. */
  readonly compared: { readonly pairs: number; readonly leftOut: number; readonly undecided: number };
}

/** How far rules could be read. A number of the catalog rests on the first two. */
export interface ReadCounts {
  /** The predicates are exactly the rule. */
  readonly exact: number;
  /** The predicates are a part of the rule, or near it. */
  readonly approximate: number;
  /** Nothing but title, level and techniques is known. */
  readonly unread: number;
}

/** Who publishes rules. */
export interface CatalogVendor {
  /** Lower case, such as `sigma` or `bert-janp`. */
  readonly id: string;
  readonly title: string;
  readonly counts: ReadCounts;
}

/** How far a rule could be read. */
export type RuleReading = Exclude<Fidelity, "dropped"> | "unread";

/** One rule of the corpus: facts about it, and where its text is. */
export interface CatalogRule {
  /** Unique in the catalog and stable over runs: letters, digits, `-`, `_` and `.` only, for addresses and names of files. */
  readonly key: string;
  /** As the rule gives it; empty where it has none. */
  readonly id: string;
  readonly title: string;
  /** {@link CatalogVendor.id}. */
  readonly vendor: string;
  /** `isorule` or a language, such as `sigma`; for an unread rule what its file says, such as `esql`. */
  readonly language: string;
  /** With `/`, as it was found below the folder that was named. */
  readonly file: string;
  /** Where people find the file, where that is known: an address of http or https. */
  readonly link?: string;
  readonly level?: RuleSeverity;
  /** As the rule gives it, such as `test` or `production`. */
  readonly status?: string;
  readonly read: RuleReading;
  /** Why it is not exact: short words such as `join`, each once. */
  readonly losses: readonly string[];
  /** Ids of {@link Catalog.attack}, each once, sorted. */
  readonly techniques: readonly string[];
  /** Short names such as `persistence`, each once, sorted. */
  readonly tactics: readonly string[];
  /** Ids that the rule names otherwise: by an older name. */
  readonly renamed: readonly RenamedTechnique[];
  /** Event classes of its signals, each once. */
  readonly classes: readonly string[];
  /** How its signals combine, such as `signal`, `any`, `sequence`, `count`. Empty for an unread rule. */
  readonly detection: string;
  /** Places in {@link Catalog.events}, ascending. */
  readonly events: readonly number[];
  /** What it compares, in its own order, each once. */
  readonly predicates: readonly RulePredicate[];
}

/** A technique that a rule calls by an older id. */
export interface RenamedTechnique {
  readonly from: string;
  /** Undefined: it is gone without one in its place. */
  readonly to?: string;
}

/** How a field is tested: as a rule compares, or whether it is there. */
export type CatalogOperator = Operator | "exists" | "field";

/** One comparison of a rule, after its names and values were made alike. */
export interface RulePredicate {
  /** Place in {@link Catalog.fields}. */
  readonly field: number;
  /** The field by its own name, such as `process.name` in the row of `process.executable`. */
  readonly name: string;
  readonly operator: CatalogOperator;
  /** Places in {@link Catalog.values}; any one suffices. Empty for `exists` and `field`. */
  readonly values: readonly number[];
  /** Whether events that meet it are left out: it stands under an odd number of negations. */
  readonly excluded: boolean;
  readonly caseSensitive: boolean;
}

/** Events that rules look at. */
export interface CatalogEvent {
  /**
   * `log`: one event of a Windows log, with its provider and id. `class`: events of a canonical class that no such log
   * is known of. `table`: events of a product that no canonical class is.
   */
  readonly kind: "log" | "class" | "table";
  /** Such as `Microsoft-Windows-Sysmon`; empty where it is not known. Of a table: the prefix of its native name, such as `kql`. */
  readonly provider: string;
  /** The id of the event; undefined where any is meant. */
  readonly id?: number;
  readonly channel?: string;
  /** Such as `Process creation`; empty where it is not known. */
  readonly title: string;
  /** The event class, or the native name of the product's events. */
  readonly classes: readonly string[];
  /** Ascending, as everywhere. */
  readonly rules: readonly number[];
}

/** A field, with those that follow from it: `process.name` is in the row of `process.executable`. */
export interface CatalogField {
  /** A canonical name, `event_data.X`, a native name such as `kql:DeviceType`, or `(keyword)` for the whole event. */
  readonly field: string;
  readonly kind: "canonical" | "event_data" | "native" | "keyword";
  /** The names that rules have it by, with rules for each, that most rules have first. */
  readonly names: readonly { readonly name: string; readonly rules: number }[];
  /** Rules that compare it, to look for something or to exclude it. */
  readonly rules: readonly number[];
  /** Of these, those that exclude by it. */
  readonly excluding: readonly number[];
  /** In how many rules each is, most first. */
  readonly operators: readonly OperatorCount[];
  /** What rules of each vendor call it, most rules first. */
  readonly spellings: readonly VendorSpelling[];
}

/** In how many rules an operator is. */
export interface OperatorCount {
  readonly operator: CatalogOperator;
  readonly rules: number;
}

/** A name that rules of a vendor write. */
export interface VendorSpelling {
  readonly vendor: string;
  readonly name: string;
  readonly rules: number;
}

/** A value that rules compare a field with. */
export interface CatalogValue {
  /** Place in {@link Catalog.fields}. */
  readonly field: number;
  /** The field by its own name, such as `process.name`. */
  readonly name: string;
  readonly operator: Operator;
  /** As most rules spell it. */
  readonly value: string;
  /** Other spellings of the same, such as `0x00000001` of `1`. */
  readonly spellings: readonly string[];
  /** Rules that look for it. */
  readonly rules: readonly number[];
  /** Rules that exclude it. */
  readonly excluding: readonly number[];
  /** How many of all of them compare with case. */
  readonly caseSensitive: number;
}

/** A technique that at least one rule names. */
export interface CatalogTechnique {
  readonly id: string;
  /** Of {@link Catalog.attack}, a sub-technique with the name of its technique before it; else as most rules call it, or empty. */
  readonly name: string;
  /** The short name of the tactic that lists it first, and those that rules give beside it alone. Sorted. */
  readonly tactics: readonly string[];
  readonly url: string;
  readonly rules: readonly number[];
  readonly counts: ReadCounts;
}

/** What two rules of different vendors are to each other: shown, not guessed. */
export interface RuleRelation {
  /** `equal`: both select the same events. `narrower`: all that `rule` selects, `other` selects, too. */
  readonly verdict: "equal" | "narrower";
  readonly rule: number;
  readonly other: number;
}
