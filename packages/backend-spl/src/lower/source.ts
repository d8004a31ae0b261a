import { type MappedVariant, oncePer, type Vocabulary } from "@isorule/core";
import type { Source, Term } from "../query.js";

/**
 * The text of a record: `xml`, whose entities stay in the fields that are cut out of it; `json`; `pairs` of names and
 * values with an equals sign; `line`, a line of a log, which holds nothing but what the log says; or something else with
 * names of fields in it.
 */
export type RawFormat = (typeof formats)[number];

const formats = ["xml", "json", "pairs", "line", "other"] as const;

/** The `format` of a place, or of its vocabulary. */
export function formatOf(variant: MappedVariant, vocabulary: Vocabulary): RawFormat {
  const format = variant.source["format"] ?? vocabulary.settings?.["format"];
  return formats.find((each) => each === format) ?? "other";
}

/** The fields that a data model fills, and the text that it fills them with. */
export interface FilledColumns {
  readonly text: string;
  readonly columns: ReadonlySet<string>;
}

/**
 * Where the events of a place are found: the `source` of the mapping file. `terms` are field and values of the base
 * search; `datamodel` (such as `Endpoint.Processes`) makes it a dataset, of which a result shows the fields of `show`. The
 * setting `terms` of the vocabulary, such as `{ index: [windows] }`, stands before the terms of every raw source.
 */
export function sourceOf(variant: MappedVariant, vocabulary: Vocabulary): Source {
  return sourcesOf(vocabulary)(variant.source);
}

const sourcesOf = oncePer((vocabulary: Vocabulary) =>
  oncePer(({ datamodel, terms, show }: MappedVariant["source"]): Source => {
    if (typeof datamodel !== "string") return { kind: "raw", terms: [...termsOf(vocabulary.settings?.["terms"]), ...termsOf(terms)] };
    return { kind: "dataset", datamodel, terms: termsOf(terms), show: textsOf(show) };
  }),
);

/** The names of the data sources of a place, as security_content calls them: `dataSource` of the mapping file. */
export function dataSourcesOf(variant: MappedVariant): readonly string[] {
  return textsOf(variant.source["dataSource"]);
}

/** The setting `filled` of a vocabulary; undefined where nothing is filled. */
export const filledColumns = oncePer((vocabulary: Vocabulary): FilledColumns | undefined => {
  const filled = vocabulary.settings?.["filled"];
  if (typeof filled !== "object" || filled === null || !("text" in filled) || typeof filled.text !== "string") return undefined;
  return { text: filled.text, columns: new Set(textsOf("columns" in filled ? filled.columns : undefined)) };
});

function termsOf(terms: unknown): readonly Term[] {
  if (typeof terms !== "object" || terms === null) return [];
  return Object.entries(terms).map(([field, value]) => ({ field, values: (Array.isArray(value) ? value : [value]).filter(isTermValue) }));
}

function isTermValue(value: unknown): value is string | number {
  return typeof value === "string" || typeof value === "number";
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === "string") : [];
}
