import { readFile } from "node:fs/promises";

import { backendLoaders } from "../generated/backend-loaders.js";
import { decodeUtf8, reasonOf } from "../rules/decode-utf8.js";
import { findRuleFiles, stdinName } from "../rules/find-rule-files.js";
import type { Io } from "../terminal/io.js";
import { UsageFault } from "../usage-fault.js";
import type { ConvertPlan } from "./conversion.js";

/**
 * The texts of files that queries refer to by name, such as macros: for each language that has such, what its files say.
 *
 * @param paths files and folders, as the command line names them
 * @throws UsageFault for a file that cannot be read, or defines nothing although it was named itself
 */
export async function readDefinitions(paths: readonly string[] | undefined, io: Io): Promise<ConvertPlan["definitions"]> {
  if (paths === undefined || paths.length === 0) return {};
  const files = await findRuleFiles(paths, io.cwd, io.cwd, { isRule: (name) => /\.(?:ya?ml|conf)$/i.test(name), called: "*.yml, *.yaml or *.conf" });
  const backends = await Promise.all(Object.values(backendLoaders).map((load) => load()));
  const found: Record<string, Record<string, string>> = {};
  for (const file of files) {
    const text = decodeUtf8(await bytesOf(file.path, io));
    if (typeof text !== "string") throw new UsageFault(`${file.name} is no text in UTF-8`);
    let count = 0;
    for (const { language, readDefinitions: read } of backends) {
      const definitions = read?.(text, { file: file.name }) ?? {};
      count += Object.keys(definitions).length;
      if (Object.keys(definitions).length > 0) found[language] = { ...found[language], ...definitions };
    }
    // A folder may hold other files too; one that was named itself was meant.
    if (count === 0 && file.folders === undefined) throw new UsageFault(`${file.name} defines nothing`, "Macros of Splunk stand in macros.conf, or in YAML files with `name` and `definition`.");
  }
  if (Object.keys(found).length === 0) throw new UsageFault(`${paths.join(", ")} ${paths.length === 1 ? "defines" : "define"} nothing`);
  return found;
}

async function bytesOf(path: string | undefined, io: Io): Promise<Uint8Array> {
  try {
    return path === undefined ? await io.stdin() : await readFile(path);
  } catch (error) {
    throw new UsageFault(`${path ?? stdinName} cannot be read: ${reasonOf(error)}`);
  }
}
