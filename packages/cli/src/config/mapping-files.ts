import { readFile } from "node:fs/promises";
import path from "node:path";

import type { Io } from "../terminal/io.js";
import { decodeUtf8, reasonOf } from "../rules/decode-utf8.js";
import { displayName } from "../rules/find-rule-files.js";
import { UsageFault } from "../usage-fault.js";
import type { LoadedConfig } from "./config.js";

/** A text file that a run was given beside its rules. */
export interface GivenFile {
  /** As messages name it. */
  readonly name: string;
  readonly text: string;
}

/**
 * The mapping files of a run: those of the configuration, then those of the command line, which come on top.
 *
 * @throws UsageFault when one cannot be read
 */
export async function readMappingFiles(args: readonly string[] | undefined, config: LoadedConfig | undefined, io: Io): Promise<readonly GivenFile[]> {
  const files = [...(config?.config.mappings ?? []).map((file) => path.resolve(config?.folder ?? io.cwd, file)), ...(args ?? []).map((file) => path.resolve(io.cwd, file))];
  const found: GivenFile[] = [];
  for (const file of new Set(files)) found.push(await readGivenFile(file, "mapping file", io));
  return found;
}

/**
 * A text file that the command line or the configuration names.
 *
 * @param what it is, for the message
 * @throws UsageFault when it cannot be read or is not UTF-8
 */
export async function readGivenFile(file: string, what: string, io: Io): Promise<GivenFile> {
  const place = path.resolve(io.cwd, file);
  const name = displayName(place, io.cwd);
  const bytes = await readFile(place).catch((error: unknown) => {
    throw new UsageFault(`the ${what} ${name} cannot be read: ${reasonOf(error)}`);
  });
  const text = decodeUtf8(bytes);
  if (typeof text === "number") throw new UsageFault(`${name} is not UTF-8 text`);
  return { name, text };
}
