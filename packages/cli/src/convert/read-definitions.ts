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
 * @throws UsageFault for a file that cannot be read
 */
export async function readDefinitions(paths: readonly string[] | undefined, io: Io): Promise<ConvertPlan["definitions"]> {
  if (paths === undefined || paths.length === 0) return {};
  const files = await findRuleFiles(paths, io.cwd, io.cwd, { isRule: (name) => /\.(?:ya?ml|conf)$/i.test(name), called: "*.yml, *.yaml or *.conf" });
  const backends = await Promise.all(Object.values(backendLoaders).map((load) => load()));
  const found: Record<string, Record<string, string>> = {};
  for (const file of files) {
    const text = decodeUtf8(await bytesOf(file.path, io));
    if (typeof text !== "string") throw new UsageFault(`${file.name} is no text in UTF-8`);
    for (const { language, readDefinitions: read } of backends) {
      if (read !== undefined) found[language] = { ...found[language], ...read(text, { file: file.name }) };
    }
  }
  return found;
}

async function bytesOf(path: string | undefined, io: Io): Promise<Uint8Array> {
  try {
    return path === undefined ? await io.stdin() : await readFile(path);
  } catch (error) {
    throw new UsageFault(`${path ?? stdinName} cannot be read: ${reasonOf(error)}`);
  }
}
