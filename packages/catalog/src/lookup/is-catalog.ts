import type { Catalog } from "../model/catalog.js";

type Row = Readonly<Record<string, unknown>>;

/**
 * Whether a value, such as the JSON of a file, is a catalog of this version that can be looked into: its lists are there, texts
 * are texts, and every place that a row names is there. `schemas/catalog.schema.json` says more.
 */
export function isCatalog(value: unknown): value is Catalog {
  if (!isRow(value) || value["version"] !== 1 || typeof value["attack"] !== "string" || !isRow(value["compared"])) return false;
  const [vendors, rules, events, fields, values, techniques, relations] = ["vendors", "rules", "events", "fields", "values", "techniques", "relations"].map((name) => rowsOf(value[name]));
  if (vendors === undefined || rules === undefined || events === undefined || fields === undefined || values === undefined || techniques === undefined || relations === undefined) return false;
  const inRules = (row: Row, ...names: readonly string[]): boolean => names.every((name) => isPlaces(row[name], rules.length));
  return (
    vendors.every((row) => hasTexts(row, "id", "title") && isRow(row["counts"])) &&
    rules.every((row) => hasTexts(row, "key", "id", "title", "vendor", "language", "file", "read") && isTexts(row["techniques"]) && isPlaces(row["events"], events.length)
      && rowsOf(row["predicates"])?.every((each) => hasTexts(each, "name", "operator") && isPlaces([each["field"]], fields.length) && isPlaces(each["values"], values.length)) === true) &&
    events.every((row) => hasTexts(row, "kind", "provider", "title") && inRules(row, "rules")) &&
    fields.every((row) => hasTexts(row, "field", "kind") && inRules(row, "rules", "excluding") && rowsOf(row["names"])?.every((each) => hasTexts(each, "name")) === true && rowsOf(row["operators"]) !== undefined && rowsOf(row["spellings"])?.every((each) => hasTexts(each, "vendor", "name")) === true) &&
    values.every((row) => hasTexts(row, "name", "operator", "value") && isTexts(row["spellings"]) && isPlaces([row["field"]], fields.length) && inRules(row, "rules", "excluding")) &&
    techniques.every((row) => hasTexts(row, "id", "name", "url") && isTexts(row["tactics"]) && inRules(row, "rules")) &&
    relations.every((row) => hasTexts(row, "verdict") && isPlaces([row["rule"], row["other"]], rules.length))
  );
}

function isRow(value: unknown): value is Row {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function rowsOf(value: unknown): readonly Row[] | undefined {
  return Array.isArray(value) && value.every(isRow) ? value : undefined;
}

function hasTexts(row: Row, ...names: readonly string[]): boolean {
  return names.every((name) => typeof row[name] === "string");
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((each) => typeof each === "string");
}

function isPlaces(value: unknown, length: number): boolean {
  return Array.isArray(value) && value.every((each) => typeof each === "number" && Number.isInteger(each) && each >= 0 && each < length);
}
