import { findTechnique, techniqueDocument, techniqueTables } from "@isorule/catalog";
import { suggest } from "@isorule/core";

import { exitCodes } from "../exit-codes.js";
import type { Io } from "../terminal/io.js";
import { jsonLine } from "../terminal/json-line.js";
import { UsageFault } from "../usage-fault.js";
import { openCatalog, type OpenCatalogOptions } from "./open-catalog.js";
import { printTechnique } from "./report-catalog.js";

/** The options of the commands that look into a catalog. */
export interface CatalogShowOptions extends OpenCatalogOptions {
  readonly all?: boolean | undefined;
}

/** `isorule catalog show T1505.004`: what rules do about a technique. Gives the exit code. */
export async function runCatalogShow(id: string, paths: readonly string[], options: CatalogShowOptions, io: Io): Promise<number> {
  const catalog = await openCatalog(paths, options, io);
  const technique = findTechnique(catalog, id);
  const tables = technique === undefined ? undefined : techniqueTables(catalog, technique.id);
  if (tables === undefined) {
    const near = suggest(id.toUpperCase(), catalog.techniques.map((each) => each.id));
    throw new UsageFault(`no rule names the technique ${id}`, near === undefined ? "`isorule catalog search TEXT` looks for names of techniques, rules, fields and values." : `Did you mean ${near}?`);
  }
  if (options.json === true) io.stdout.write(jsonLine({ type: "technique", ...techniqueDocument(catalog, tables) }));
  else printTechnique(catalog, tables, options.all === true, io);
  return exitCodes.ok;
}
