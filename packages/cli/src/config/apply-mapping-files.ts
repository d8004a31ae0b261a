import { applyMappings, readMapping, type Backend, type ReadMapping } from "@isorule/core";

import { printDiagnostics, type Finding } from "../diagnostics/print-diagnostics.js";
import type { Io } from "../terminal/io.js";
import { UsageFault } from "../usage-fault.js";
import type { GivenFile } from "./mapping-files.js";

/**
 * Backends with the vocabularies of mapping files on top.
 *
 * @throws UsageFault when a file has a fault; the faults are printed before
 */
export function applyMappingFiles(backends: readonly Backend[], files: readonly GivenFile[], io: Io): readonly Backend[] {
  const findings: Finding[] = [];
  const read: ReadMapping[] = [];
  for (const { name, text } of files) {
    const result = readMapping(text, { file: name });
    for (const diagnostic of result.diagnostics) findings.push({ diagnostic, text });
    if (result.read !== undefined) read.push(result.read);
  }
  const applied = applyMappings(backends, read);
  for (const diagnostic of applied.diagnostics) findings.push({ diagnostic, text: files.find(({ name }) => name === diagnostic.file)?.text ?? "" });
  if (findings.length === 0) return applied.backends;
  printDiagnostics(findings, io);
  const names = [...new Set(findings.map(({ diagnostic }) => diagnostic.file))];
  throw new UsageFault(`${names.join(", ")} ${findings.length === 1 ? "has a fault" : `${names.length === 1 ? "has" : "have"} ${findings.length} faults`}`, "`isorule schema mapping` prints what may stand in a mapping file.");
}
