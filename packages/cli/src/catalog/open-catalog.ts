import { readFile } from "node:fs/promises";
import path from "node:path";

import { type Catalog, catalogFile, isCatalog } from "@isorule/catalog";

import { reasonOf } from "../rules/decode-utf8.js";
import type { Io } from "../terminal/io.js";
import { UsageFault } from "../usage-fault.js";
import { readCatalog, type ReadCatalogOptions } from "./read-catalog.js";

/** Where a catalog to look at comes from. */
export interface OpenCatalogOptions extends ReadCatalogOptions {
  readonly catalog?: string | undefined;
  readonly json?: boolean | undefined;
}

/** The folder that is looked in where nothing is said. */
const defaultFolder = "catalog";

/**
 * A catalog that was built before, or that of the rules below some folders.
 *
 * @throws UsageFault where there is none
 */
export async function openCatalog(paths: readonly string[], options: OpenCatalogOptions, io: Io): Promise<Catalog> {
  if (paths.length > 0) {
    if (options.catalog !== undefined) throw new UsageFault("folders of rules and --catalog do not go together");
    return (await readCatalog(paths, options, undefined, io)).catalog;
  }
  const folder = options.catalog ?? defaultFolder;
  const file = path.resolve(io.cwd, folder, catalogFile);
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    throw new UsageFault(`there is no catalog in ${folder}: ${reasonOf(error)}`, "Name folders of rules, or make one with `isorule catalog build PATHS --out catalog` and name it with --catalog.");
  });
  const catalog = parse(text);
  if (!isCatalog(catalog)) throw new UsageFault(`${path.join(folder, catalogFile)} is no catalog of this version`, "Make it again with `isorule catalog build`.");
  return catalog;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
