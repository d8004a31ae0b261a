import { readFile } from "node:fs/promises";

import { readRule, reporter, type Diagnostic, type Rule } from "@isorule/core";

import { cliDiagnostics } from "../diagnostics/catalogue.js";
import type { Io } from "../terminal/io.js";
import { decodeUtf8, reasonOf } from "./decode-utf8.js";
import type { RuleFile } from "./find-rule-files.js";
import { formatOf } from "./source-format.js";

export { decodeUtf8, reasonOf };

/** A rule file after reading: its text, its rule unless it is wrong, and what was found. */
export interface RuleSource extends RuleFile {
  readonly text: string;
  readonly rule: Rule | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads and checks rule files, one by one. A wrong or unreadable file gives diagnostics and no rule, and never stops
 * the others. Two rules of one id are reported at the second.
 */
export async function readRuleFiles(files: readonly RuleFile[], io: Io): Promise<readonly RuleSource[]> {
  const sources: RuleSource[] = [];
  for (const file of files) sources.push(await readRuleFile(file, io));
  return withDuplicates(sources);
}

/** Rule files with `cli/duplicate-id` at each that has the id of one before it. */
export function withDuplicates(sources: readonly RuleSource[]): readonly RuleSource[] {
  const ids = new Map<string, string>();
  return sources.map((source) => {
    const id = source.rule?.id.toLowerCase();
    const other = id === undefined ? undefined : ids.get(id);
    if (id !== undefined && other === undefined) ids.set(id, source.name);
    return id === undefined || other === undefined ? source : withDuplicate(source, id, other);
  });
}

/** Reads one rule file. A Sigma rule is `cli/sigma-rule`: every key of it would be a fault. */
export async function readRuleFile(file: RuleFile, io: Io): Promise<RuleSource> {
  const { text, diagnostics } = await readTextFile(file, io);
  if (text === undefined) return { ...file, text: "", rule: undefined, diagnostics };
  if (formatOf(file.name, text) === "sigma") {
    const found: Diagnostic[] = [];
    reporter(cliDiagnostics, (diagnostic) => found.push(diagnostic), file.name)("cli/sigma-rule", { file: file.name });
    return { ...file, text, rule: undefined, diagnostics: found };
  }
  const read = readRule(text, { file: file.name });
  return { ...file, text, rule: read.rule, diagnostics: read.diagnostics };
}

/** The text of a file, or the diagnostic that says why there is none: `cli/unreadable-file`, `cli/not-utf8`. */
export async function readTextFile(file: RuleFile, io: Io): Promise<{ readonly text: string | undefined; readonly diagnostics: readonly Diagnostic[] }> {
  const diagnostics: Diagnostic[] = [];
  const report = reporter(cliDiagnostics, (diagnostic) => diagnostics.push(diagnostic), file.name);
  let bytes: Uint8Array;
  try {
    bytes = file.path === undefined ? await io.stdin() : await readFile(file.path);
  } catch (error) {
    report("cli/unreadable-file", { file: file.name, reason: reasonOf(error) });
    return { text: undefined, diagnostics };
  }
  const text = decodeUtf8(bytes);
  if (typeof text === "string") return { text, diagnostics };
  report("cli/not-utf8", { file: file.name, offset: text });
  return { text: undefined, diagnostics };
}

function withDuplicate(source: RuleSource, id: string, other: string): RuleSource {
  const diagnostics = [...source.diagnostics];
  const at = source.text.toLowerCase().indexOf(id);
  reporter(cliDiagnostics, (diagnostic) => diagnostics.push(diagnostic), source.name)(
    "cli/duplicate-id", { id, other }, at < 0 ? {} : { span: [at, at + id.length] },
  );
  return { ...source, diagnostics };
}
