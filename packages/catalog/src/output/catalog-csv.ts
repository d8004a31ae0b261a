import type { Catalog, CatalogRule } from "../model/catalog.js";
import type { CatalogTables, ValueRow } from "../model/tables.js";
import { csvText } from "./csv.js";

/** Name of a table to its text in CSV. */
export type CsvTables = Readonly<Record<string, string>>;

/** The tables of some rules in CSV: `events`, `fields`, `indicators`, `exclusions`, `rules`. Every row has the keys of its rules. */
export function csvTables(catalog: Catalog, tables: CatalogTables): CsvTables {
  const keys = (rules: readonly number[]): readonly string[] => rules.map((at) => keyOf(catalog, at));
  const values = (rows: readonly ValueRow[]): string => csvText(
    ["field", "operator", "value", "spellings", "rules", "reach", "lift", "vendors", "case sensitive", "rule keys"],
    rows.map(({ field, operator, value, spellings, rules, reach, lift, vendors, caseSensitive }) => [field, operator, value, spellings, rules.length, reach, lift, vendors, caseSensitive, keys(rules)]),
  );
  return {
    events: csvText(
      ["kind", "provider", "event id", "channel", "title", "classes", "rules", "reach", "rule keys"],
      tables.events.map(({ kind, provider, id, channel, title, classes, rules, reach }) => [kind, provider, id, channel, title, classes, rules.length, reach, keys(rules)]),
    ),
    fields: csvText(
      ["field", "kind", "rules", "reach", "excluding", "operators", "names", "samples", "spellings", "rule keys"],
      tables.fields.map(({ name, kind, rules, reach, excluding, operators, names, samples, spellings }) => [
        name, kind, rules.length, reach, excluding.length,
        operators.map((each) => `${each.operator} ${each.rules}`), names.map((each) => `${each.name} ${each.rules}`), samples,
        spellings.map((each) => `${each.vendor} ${each.name} ${each.rules}`), keys(rules),
      ]),
    ),
    indicators: values(tables.indicators),
    exclusions: values(tables.exclusions),
    rules: csvText(
      ["key", "id", "title", "vendor", "language", "level", "status", "read", "losses", "techniques", "tactics", "detection", "events", "file", "link"],
      tables.rules.map((at) => ruleRow(catalog, catalog.rules[at] as CatalogRule)),
    ),
  };
}

/** The tables that are of the whole catalog alone: `techniques` and `relations`. */
export function catalogCsv(catalog: Catalog): CsvTables {
  return {
    techniques: csvText(
      ["technique", "name", "tactics", "url", "rules", "exact", "approximate", "unread"],
      catalog.techniques.map(({ id, name, tactics, url, rules, counts }) => [id, name, tactics, url, rules.length, counts.exact, counts.approximate, counts.unread]),
    ),
    relations: csvText(["rule", "verdict", "other"], catalog.relations.map(({ rule, verdict, other }) => [keyOf(catalog, rule), verdict, keyOf(catalog, other)])),
  };
}

function keyOf(catalog: Catalog, at: number): string {
  return (catalog.rules[at] as CatalogRule).key;
}

function ruleRow(catalog: Catalog, rule: CatalogRule): readonly (string | readonly string[] | undefined)[] {
  const events = rule.events.map((at) => {
    const { provider, id, title } = catalog.events[at] as Catalog["events"][number];
    return [provider, id, title].filter((part) => part !== undefined && part !== "").join(" ");
  });
  return [rule.key, rule.id, rule.title, rule.vendor, rule.language, rule.level, rule.status, rule.read, rule.losses, rule.techniques, rule.tactics, rule.detection, events, rule.file, rule.link];
}
