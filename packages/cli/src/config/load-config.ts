import { readFile } from "node:fs/promises";
import path from "node:path";

import { decodeUtf8, reasonOf } from "../rules/decode-utf8.js";
import { displayName } from "../rules/find-rule-files.js";
import type { Io } from "../terminal/io.js";
import { UsageFault } from "../usage-fault.js";
import type { LoadedConfig } from "./config.js";

/** The names under which a configuration is looked for. */
export const configNames = ["isorule.config.yaml", "isorule.config.yml"] as const;

/**
 * The configuration of a run: the file that was asked for, or the first one found in the working folder and upward.
 * Undefined when there is none.
 *
 * @throws UsageFault when it cannot be read or has a fault; the faults are printed before
 */
export async function loadConfig(file: string | undefined, io: Io): Promise<LoadedConfig | undefined> {
  const found = file === undefined ? await findConfig(io.cwd) : await readAsked(path.resolve(io.cwd, file), file);
  if (found === undefined) return undefined;
  const name = displayName(found.path, io.cwd);
  const text = decodeUtf8(found.bytes);
  if (typeof text === "number") throw new UsageFault(`${name} is not UTF-8 text`);
  // What reads YAML is only loaded where there is a configuration.
  const [{ parseConfig }, { printDiagnostics }] = await Promise.all([import("./parse-config.js"), import("../diagnostics/print-diagnostics.js")]);
  const { config, diagnostics, spanOf } = parseConfig(text, name);
  if (config === undefined) {
    printDiagnostics(diagnostics.map((diagnostic) => ({ diagnostic, text })), io);
    throw new UsageFault(`${name} has ${diagnostics.length === 1 ? "a fault" : `${diagnostics.length} faults`}`, "`isorule schema config` prints what may stand in it.");
  }
  return { config, folder: path.dirname(found.path), name, text, spanOf };
}

async function readAsked(file: string, asked: string): Promise<{ path: string; bytes: Uint8Array }> {
  try {
    return { path: file, bytes: await readFile(file) };
  } catch (error) {
    throw new UsageFault(`the configuration ${asked} cannot be read: ${reasonOf(error)}`);
  }
}

async function findConfig(start: string): Promise<{ path: string; bytes: Uint8Array } | undefined> {
  for (let folder = path.resolve(start); ; folder = path.dirname(folder)) {
    for (const name of configNames) {
      const file = path.join(folder, name);
      const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
        // Not there, or a folder of that name: look on. Anything else must not pass unseen.
        if (error.code === "ENOENT" || error.code === "ENOTDIR" || error.code === "EISDIR") return undefined;
        throw new UsageFault(`${file} cannot be read: ${reasonOf(error)}`);
      });
      if (bytes !== undefined) return { path: file, bytes };
    }
    if (folder === path.dirname(folder)) return undefined;
  }
}
