import { readFileSync } from "node:fs";

import type { Diagnostic, Report } from "@isorule/core";

import type { cliDiagnostics } from "../diagnostics/catalogue.js";
import { decodeUtf8, reasonOf } from "../rules/decode-utf8.js";
import type { RuleFile } from "../rules/find-rule-files.js";
import { formatOf } from "../rules/source-format.js";
import type { Io } from "../terminal/io.js";

/** A file with its text; or the reason why it has none. */
export interface TextFile extends RuleFile {
  readonly text: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads files. One that cannot be read has a diagnostic: `cli/unreadable-file`, `cli/not-utf8`.
 *
 * @returns the files to convert, and how many were passed over: files of a folder that hold no rule, such as settings
 */
export async function readTexts(files: readonly RuleFile[], io: Io): Promise<{ readonly files: readonly TextFile[]; readonly skipped: number }> {
  const found: TextFile[] = [];
  let skipped = 0;
  for (const file of files) {
    const read = await readText(file, io);
    if (file.folders !== undefined && read.text !== undefined && formatOf(file.name, read.text) === "other") skipped++;
    else found.push(read);
  }
  return { files: found, skipped };
}

async function readText(file: RuleFile, io: Io): Promise<TextFile> {
  let bytes: Uint8Array;
  try {
    // One after another without waiting in between is the fastest way to read thousands of small files.
    bytes = file.path === undefined ? await io.stdin() : readFileSync(file.path);
  } catch (error) {
    const { report, diagnostics } = await reporting();
    report("cli/unreadable-file", { file: file.name, reason: reasonOf(error) });
    return { ...file, text: undefined, diagnostics };
  }
  const text = decodeUtf8(bytes);
  if (typeof text === "string") return { ...file, text, diagnostics: [] };
  const { report, diagnostics } = await reporting();
  report("cli/not-utf8", { file: file.name, offset: text });
  return { ...file, text: undefined, diagnostics };
}

/** Reports of the command. What they need is loaded when there is something to report. */
async function reporting(): Promise<{ readonly report: Report<typeof cliDiagnostics>; readonly diagnostics: readonly Diagnostic[] }> {
  const [core, catalogue] = await Promise.all([import("@isorule/core"), import("../diagnostics/catalogue.js")]);
  const diagnostics: Diagnostic[] = [];
  return { report: core.reporter(catalogue.cliDiagnostics, (diagnostic) => diagnostics.push(diagnostic)), diagnostics };
}
