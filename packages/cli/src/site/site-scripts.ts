import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

import type { SiteFile } from "@isorule/site";

import { UsageFault } from "../usage-fault.js";

/**
 * The scripts of the pages, as the package of the site was built with them.
 *
 * @throws UsageFault where the build has not made them
 */
export function siteScripts(): readonly SiteFile[] {
  const folder = path.join(path.dirname(fileURLToPath(import.meta.resolve("@isorule/site"))), "scripts");
  try {
    return readdirSync(folder).filter((name) => name.endsWith(".js")).sort().map((name) => ({ path: name, text: readFileSync(path.join(folder, name), "utf8") }));
  } catch {
    throw new UsageFault("the scripts of the pages are not there", "They are made by `npm run build`.");
  }
}
