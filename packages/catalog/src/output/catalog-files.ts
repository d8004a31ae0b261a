import type { Catalog } from "../model/catalog.js";
import { tablesOf, techniqueTables } from "../tables/tables-of.js";
import { catalogCsv, csvTables, type CsvTables } from "./catalog-csv.js";
import { navigatorLayer } from "./navigator-layer.js";
import { techniqueDocument } from "./technique-document.js";

/** A file of a catalog: its path below the output folder, with `/`, and its text. */
export type CatalogFile = readonly [path: string, text: string];

/** The name of the catalog itself. */
export const catalogFile = "catalog.json";

/**
 * The files of a catalog, one after the other: `catalog.json`, the tables of the whole corpus in CSV, the layer of ATT&CK
 * Navigator, and for each technique a document and its tables. They are made when they are asked for, so that a corpus of
 * thousands of rules is never in memory as text.
 */
export function* catalogFiles(catalog: Catalog): Generator<CatalogFile> {
  yield [catalogFile, `${JSON.stringify(catalog)}\n`];
  yield ["attack-navigator-layer.json", `${JSON.stringify(navigatorLayer(catalog), null, 2)}\n`];
  yield* csvFiles("", { ...csvTables(catalog, tablesOf(catalog, catalog.rules.map((_, at) => at))), ...catalogCsv(catalog) });
  for (const { id } of catalog.techniques) {
    const tables = techniqueTables(catalog, id);
    if (tables === undefined) continue;
    yield [`techniques/${id}.json`, `${JSON.stringify(techniqueDocument(catalog, tables))}\n`];
    yield* csvFiles(`techniques/${id}/`, csvTables(catalog, tables));
  }
}

/** The files that {@link catalogFiles} makes of a technique, below the output folder. */
export function filesOfTechnique(id: string): readonly string[] {
  return [`techniques/${id}.json`, ...["events", "fields", "indicators", "exclusions", "rules"].map((table) => `techniques/${id}/${table}.csv`)];
}

function* csvFiles(folder: string, tables: CsvTables): Generator<CatalogFile> {
  for (const [name, text] of Object.entries(tables)) yield [`${folder}${name}.csv`, text];
}
