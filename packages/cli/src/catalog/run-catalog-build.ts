import { catalogFiles, filesOfTechnique } from "@isorule/catalog";

import { givenFolder } from "../build/given-folder.js";
import { listOutputFolder, removeOutputFile, writeOutputFile } from "../build/output-folder.js";
import { exitCodes } from "../exit-codes.js";
import type { Io } from "../terminal/io.js";
import { jsonLine } from "../terminal/json-line.js";
import { UsageFault } from "../usage-fault.js";
import { type ReadCatalog, readCatalog, type ReadCatalogOptions } from "./read-catalog.js";
import { printVendors } from "./report-catalog.js";

/** The options of `isorule catalog build`. */
export interface CatalogBuildOptions extends ReadCatalogOptions {
  readonly out?: string | undefined;
  readonly json?: boolean | undefined;
}

/** `isorule catalog build PATHS… --out DIR`: makes the files of a catalog. Gives the exit code. */
export async function runCatalogBuild(paths: readonly string[], options: CatalogBuildOptions, io: Io): Promise<number> {
  const root = givenFolder(options.out, io.cwd);
  if (root === undefined) throw new UsageFault("there is no folder to write to", "Give one with --out.");
  const read = await readCatalog(paths, options, root, io);
  const { written, unchanged } = await writeCatalog(root, read);
  const { catalog, files, skipped } = read;
  if (options.json === true) {
    const { vendors, compared, relations, attack } = catalog;
    io.stdout.write(jsonLine({ type: "catalog", attack, files, skipped, rules: catalog.rules.length, vendors, techniques: catalog.techniques.length, events: catalog.events.length, fields: catalog.fields.length, values: catalog.values.length, relations: relations.length, compared, written, unchanged }));
    return exitCodes.ok;
  }
  printVendors(catalog, io);
  const { pairs, leftOut, undecided } = catalog.compared;
  io.stdout.write(`\n${catalog.rules.length} rules of ${files} files name ${catalog.techniques.length} techniques of ATT&CK ${catalog.attack}, filter ${catalog.fields.length} fields and compare ${catalog.values.length} values.${skipped === 0 ? "" : ` ${skipped} files were passed over.`}\n`);
  if (pairs > 0) io.stdout.write(`${pairs} pairs of rules of two vendors were compared: ${catalog.relations.length} are equal or one contains the other, ${undecided} were not decided${leftOut === 0 ? "" : `, ${leftOut} more were not looked at`}.\n`);
  io.stdout.write(`Files: ${written} written, ${unchanged} unchanged.\n`);
  return exitCodes.ok;
}

/** Makes the output folder what the catalog says. Files of techniques that no rule names any more are removed. */
async function writeCatalog(root: string, { catalog }: ReadCatalog): Promise<{ readonly written: number; readonly unchanged: number }> {
  let written = 0;
  let unchanged = 0;
  const folders = new Set<string>();
  for (const [file, text] of catalogFiles(catalog)) {
    if (writeOutputFile(root, file, text, folders)) written++;
    else unchanged++;
  }
  const wanted = new Set(catalog.techniques.map(({ id }) => id));
  const there = (await listOutputFolder(root, "techniques")).flatMap((file) => /^techniques\/(T\d{4}(?:\.\d{3})?)(?:\.json)?$/.exec(file)?.[1] ?? []);
  for (const id of new Set(there)) if (!wanted.has(id)) for (const file of filesOfTechnique(id)) await removeOutputFile(root, file);
  return { written, unchanged };
}
