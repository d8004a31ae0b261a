import type { Expression } from "@isorule/core";
import type { SigmaTextPart } from "./value/sigma-text.js";

/**
 * The syntax tree of a Sigma file: what a printer writes and a reader reads. A file is a list of documents; a detection
 * rule describes single events, a correlation rule refers to detection rules.
 *
 * Manuals, named in this package by their short names:
 * - rules specification: https://github.com/SigmaHQ/sigma-specification/blob/main/specification/sigma-rules-specification.md
 * - modifiers appendix: https://github.com/SigmaHQ/sigma-specification/blob/main/specification/sigma-appendix-modifiers.md
 * - correlation specification: https://github.com/SigmaHQ/sigma-specification/blob/main/specification/sigma-correlation-rules-specification.md
 * - tags appendix: https://github.com/SigmaHQ/sigma-specification/blob/main/specification/sigma-appendix-tags.md
 */
export type SigmaDocument = SigmaRule | SigmaCorrelation;

/** What a document says of itself beside its logic. */
export interface SigmaAbout {
  readonly title: string;
  /** A UUID in lower case. */
  readonly id: string;
  /** What correlations call the document by. */
  readonly name?: string;
  readonly related: readonly { readonly id: string; readonly type: SigmaRelation }[];
  readonly status?: string;
  readonly description?: string;
  readonly license?: string;
  readonly references: readonly string[];
  readonly author?: string;
  /** YYYY-MM-DD. */
  readonly date?: string;
  /** YYYY-MM-DD. */
  readonly modified?: string;
  /** With their name space: `attack.t1505.004`. */
  readonly tags: readonly string[];
  readonly falsePositives: readonly string[];
  readonly level?: string;
}

/** How a rule relates to another one (rules specification, identification). */
export type SigmaRelation = "derived" | "obsolete" | "merged" | "renamed" | "similar";

/** A detection rule: the events of a log source that its detection selects. */
export interface SigmaRule {
  readonly kind: "rule";
  readonly about: SigmaAbout;
  readonly logsource: SigmaLogsource;
  readonly detection: SigmaDetection;
  /** The units of the source rule that the document serves. */
  readonly units: readonly string[];
}

/** Where the events come from. At least one of category, product and service. */
export interface SigmaLogsource {
  readonly category?: string;
  readonly product?: string;
  readonly service?: string;
  /** For people: what has to be logged. */
  readonly definition?: string;
}

/** Named searches and the condition that combines them. */
export interface SigmaDetection {
  readonly searches: readonly { readonly name: string; readonly search: SigmaSearch }[];
  readonly condition: Expression<SigmaConditionLeaf>;
}

/** A leaf of a condition: the name of a search, or `1 of` the searches whose names fit a pattern. */
export type SigmaConditionLeaf =
  | { readonly kind: "search"; readonly name: string }
  | { readonly kind: "oneOf"; readonly pattern: string };

/** A search: one map whose items must all match, a list of such maps any of which suffices, or texts anywhere in the event. */
export type SigmaSearch =
  | { readonly kind: "map"; readonly items: readonly SigmaItem[] }
  | { readonly kind: "maps"; readonly maps: readonly (readonly SigmaItem[])[] }
  | SigmaKeywords;

/** A field with modifiers and values: any value suffices, unless `all` is among the modifiers. */
export interface SigmaItem {
  readonly kind: "item";
  readonly field: string;
  readonly modifiers: readonly SigmaModifier[];
  readonly values: readonly SigmaValue[];
}

/** Texts that are looked for in the whole event. */
export interface SigmaKeywords {
  readonly kind: "keywords";
  readonly modifiers: readonly SigmaModifier[];
  readonly values: readonly SigmaValue[];
}

/** The modifiers that the printer writes, by their names in the modifiers appendix. */
export type SigmaModifier =
  | "contains" | "startswith" | "endswith" | "cased" | "all" | "re" | "i" | "m" | "s" | "cidr" | "lt" | "lte" | "gt" | "gte" | "fieldref";

/** A value: text with wildcards, text that is taken as it stands, a number, a boolean or null. */
export type SigmaValue =
  | { readonly kind: "text"; readonly parts: readonly SigmaTextPart[] }
  /** A regular expression, a network or the name of a field: no wildcard and no escape of Sigma's own. */
  | { readonly kind: "verbatim"; readonly text: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "null" };

/** The kinds of correlation (correlation specification, correlation types; the value ones since 2.1). */
export type SigmaCorrelationType =
  | "event_count" | "value_count" | "temporal" | "temporal_ordered" | "value_sum" | "value_avg" | "value_percentile";

/** A correlation rule: events of several rules, or many of one, in a span of time. */
export interface SigmaCorrelation {
  readonly kind: "correlation";
  readonly about: SigmaAbout;
  readonly type: SigmaCorrelationType;
  /** Names of rules; in order for `temporal_ordered`. */
  readonly rules: readonly string[];
  /** A name for fields that the rules name differently. */
  readonly aliases: readonly { readonly alias: string; readonly fields: readonly { readonly rule: string; readonly field: string }[] }[];
  readonly groupBy: readonly string[];
  /** Such as `1h`. */
  readonly timespan: string;
  readonly condition: readonly { readonly key: SigmaConditionKey; readonly value: number | string }[];
  readonly units: readonly string[];
}

/** The keys of a correlation condition. */
export type SigmaConditionKey = "gt" | "gte" | "lt" | "lte" | "eq" | "neq" | "field" | "percentile";
