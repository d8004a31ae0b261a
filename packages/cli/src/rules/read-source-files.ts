import { type Diagnostic, readRule, type ReadFilter, type Rule } from "@isorule/core";

import type { Placeholders } from "../config/config.js";
import { sigma } from "../generated/backends.js";
import type { Io } from "../terminal/io.js";
import type { RuleFile } from "./find-rule-files.js";
import { readTextFile } from "./read-rule-files.js";
import { formatOf, type SourceFormat } from "./source-format.js";

/** A file of rules in any format that is read. */
export interface SourceFile extends RuleFile {
  readonly format: SourceFormat;
  readonly text: string;
  /** The rules without a fault, in the order of the file. */
  readonly rules: readonly Rule[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads files of rules in our own format and in Sigma. A wrong file gives diagnostics, and its other rules. Filters of
 * Sigma apply to the rules of all files.
 *
 * @param placeholders what `%name%` stands for in Sigma
 * @param step is called with the number of files that are read
 */
export async function readSourceFiles(files: readonly RuleFile[], placeholders: Placeholders, io: Io, step: (done: number) => void = () => undefined): Promise<readonly SourceFile[]> {
  const texts = [];
  const filters: ReadFilter[] = [];
  for (const file of files) {
    const { text, diagnostics } = await readTextFile(file, io);
    const format = text === undefined ? "other" : formatOf(file.name, text);
    texts.push({ file, text, format, diagnostics });
    if (format === "sigma" && text !== undefined && /^filter[ \t]*:/m.test(text)) filters.push(...(sigma.readFilters?.(text, { file: file.name }).filters ?? []));
  }
  return texts.map(({ file, text, format, diagnostics }, at): SourceFile => {
    step(at + 1);
    if (text === undefined || format === "other") return { ...file, format, text: text ?? "", rules: [], diagnostics };
    if (format === "isorule") {
      const read = readRule(text, { file: file.name });
      return { ...file, format, text, rules: read.rule === undefined ? [] : [read.rule], diagnostics: read.diagnostics };
    }
    const read = sigma.read?.(text, { file: file.name, placeholders, filters: filters.filter((filter) => filter.file !== file.name) }) ?? { rules: [], diagnostics: [] };
    return { ...file, format, text, rules: read.rules, diagnostics: read.diagnostics };
  });
}
