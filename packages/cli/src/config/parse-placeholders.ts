import { coreDiagnostics, readSource, reporter, type Diagnostic, type Source } from "@isorule/core";

import { cliDiagnostics } from "../diagnostics/catalogue.js";
import { printDiagnostics } from "../diagnostics/print-diagnostics.js";
import type { Io } from "../terminal/io.js";
import { UsageFault } from "../usage-fault.js";
import type { LoadedConfig, Placeholders } from "./config.js";
import type { GivenFile } from "./mapping-files.js";

/**
 * The values of placeholders from a file of its own: a YAML or JSON map of names to a value or several.
 *
 * @throws UsageFault when the file has a fault; the faults are printed before
 * @example parsePlaceholders({ name: "p.yaml", text: "Admins: [root, adm_*]\n" }, io) // { Admins: ["root", "adm_*"] }
 */
export function parsePlaceholders({ name, text }: GivenFile, io: Io): Placeholders {
  const diagnostics: Diagnostic[] = [];
  const sink = (diagnostic: Diagnostic): unknown => diagnostics.push(diagnostic);
  const source = readSource(text, reporter(coreDiagnostics, sink, name));
  const report = reporter(cliDiagnostics, sink, name);
  const invalid = (setting: string, reason: string, { span }: Source): void => report("config/invalid", { setting, reason }, { span });
  const found: Record<string, readonly string[]> = {};
  if (source !== undefined && source.kind !== "map") invalid("The file", "must be a group of names with their values", source);
  for (const { key, value } of source?.kind === "map" ? source.entries : []) {
    const values = (value.kind === "list" ? value.items : [value]).flatMap((item) => (item.kind === "scalar" && item.value !== null ? [String(item.value)] : []));
    if (values.length === 0 || (value.kind === "list" && values.length < value.items.length)) invalid(key, "must be a value or a list of values", value);
    found[nameOf(key)] = values;
  }
  if (diagnostics.length === 0) return found;
  printDiagnostics(diagnostics.map((diagnostic) => ({ diagnostic, text })), io);
  throw new UsageFault(`${name} has ${diagnostics.length === 1 ? "a fault" : `${diagnostics.length} faults`}`);
}

/**
 * All values of placeholders: those of the configuration, and on top those of a file of its own.
 *
 * @throws UsageFault when the file has a fault; the faults are printed before
 */
export function allPlaceholders(config: LoadedConfig | undefined, file: GivenFile | undefined, io: Io): Placeholders {
  const named = Object.fromEntries(Object.entries(config?.config.placeholders ?? {}).map(([name, values]) => [nameOf(name), values]));
  return file === undefined ? named : { ...named, ...parsePlaceholders(file, io) };
}

/** The name without the percent signs that it has in a rule. */
export function nameOf(written: string): string {
  return /^%.+%$/s.test(written) ? written.slice(1, -1) : written;
}
