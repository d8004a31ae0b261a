import { stat } from "node:fs/promises";
import { resolve } from "node:path";

import type { Diagnostic, Fidelity, Rule, UnmapPreference } from "@isorule/core";

import { checkFrom } from "../convert/check-from.js";
import type { ConvertPlan } from "../convert/conversion.js";
import { backendLoaders } from "../generated/backend-loaders.js";
import { findRuleFiles, type RuleFile } from "../rules/find-rule-files.js";
import { nameRule } from "../rules/name-rule.js";
import { readTextFile } from "../rules/read-rule-files.js";
import { readText } from "../rules/read-text.js";
import { formatOf } from "../rules/source-format.js";
import type { Io } from "../terminal/io.js";
import { UsageFault } from "../usage-fault.js";

/** A rule of a side, and how far it is its text. */
export interface SideRule {
  readonly side: Side;
  readonly rule: Rule;
  readonly fidelity: Fidelity;
  /** By which rules of several are paired: the id that the text gives, or the place in the file. */
  readonly key: string;
}

/** One side of a comparison: a file with its rules. */
export interface Side {
  /** As messages name it. */
  readonly name: string;
  readonly text: string;
  /** The language that it was read in. */
  readonly format: string;
  readonly rules: readonly SideRule[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a file with rules of any language.
 *
 * @param from the language; undefined where the file tells
 * @param prefer what is expected where names of the product leave a choice
 * @throws UsageFault where it names no single file, or a language that does not exist
 */
export async function readSide(path: string, from: string | undefined, definitions: ConvertPlan["definitions"], prefer: UnmapPreference, io: Io): Promise<Side> {
  const info = path === "-" ? undefined : await stat(resolve(io.cwd, path)).catch(() => undefined);
  if (info?.isDirectory() === true) throw new UsageFault(`${path} is a folder, and a side is one file`);
  const [file, ...others] = await findRuleFiles([path], io.cwd, io.cwd);
  if (file === undefined || others.length > 0) throw new UsageFault(`${path} is no single file`);
  return sideOf(file, from, definitions, prefer, io);
}

async function sideOf(file: RuleFile, from: string | undefined, definitions: ConvertPlan["definitions"], prefer: UnmapPreference, io: Io): Promise<Side> {
  const { text = "", diagnostics } = await readTextFile(file, io);
  if (diagnostics.length > 0) return { name: file.name, text, format: "other", rules: [], diagnostics };
  const { from: language, dialect } = checkFrom(from);
  const format = language ?? formatOf(file.name, text);
  const backend = await backendLoaders[format]?.();
  const read = readText(format, backend, text, { file: file.name, prefer, definitions: definitions[format] ?? {}, ...(dialect === undefined ? {} : { dialect }) });
  const rules: SideRule[] = [];
  const named = read.diagnostics.map((diagnostic) => (diagnostic.file === undefined ? { ...diagnostic, file: file.name } : diagnostic));
  const side: Side = { name: file.name, text, format, rules, diagnostics: named };
  for (const [at, rule] of read.rules.entries()) rules.push({ side, rule: nameRule(rule, file.name, read.rules.length === 1 ? 0 : at + 1), fidelity: read.fidelities[at] ?? "exact", key: rule.id === "" ? `#${at}` : rule.id.toLowerCase() });
  return side;
}
