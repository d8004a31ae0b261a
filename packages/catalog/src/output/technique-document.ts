import type { Catalog, CatalogRule } from "../model/catalog.js";
import type { TechniqueTables } from "../model/tables.js";

/**
 * The tables of a technique as a document of their own: rules are named by their keys, and what is known of each is in it.
 * `schemas/catalog.schema.json` has its form as `TechniqueDocument`.
 */
export function techniqueDocument(catalog: Catalog, tables: TechniqueTables): Readonly<Record<string, unknown>> {
  const keys = (rules: readonly number[]): readonly string[] => rules.map((at) => (catalog.rules[at] as CatalogRule).key);
  const { technique, counts, vendors, events, fields, indicators, exclusions, relations } = tables;
  const related = [...new Set(relations.flatMap(({ rule, other }) => [rule, other]))].filter((at) => !tables.rules.includes(at)).sort((left, right) => left - right);
  const { rules: _, ...about } = technique;
  return {
    version: 1,
    attack: catalog.attack,
    technique: about,
    counts,
    vendors: vendors.map((row) => ({ ...row, rules: keys(row.rules) })),
    events: events.map(({ event: _event, ...row }) => ({ ...row, rules: keys(row.rules) })),
    fields: fields.map(({ field: _field, ...row }) => ({ ...row, rules: keys(row.rules), excluding: keys(row.excluding) })),
    indicators: indicators.map(({ at: _at, ...row }) => ({ ...row, rules: keys(row.rules) })),
    exclusions: exclusions.map(({ at: _at, ...row }) => ({ ...row, rules: keys(row.rules) })),
    relations: relations.map(({ verdict, rule, other }) => ({ verdict, rule: keys([rule])[0], other: keys([other])[0] })),
    rules: tables.rules.map((at) => ruleFacts(catalog.rules[at] as CatalogRule)),
    related: related.map((at) => ruleFacts(catalog.rules[at] as CatalogRule)),
  };
}

function ruleFacts({ events: _events, predicates: _predicates, ...facts }: CatalogRule): Omit<CatalogRule, "events" | "predicates"> {
  return facts;
}
