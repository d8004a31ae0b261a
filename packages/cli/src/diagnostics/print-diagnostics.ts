import { formatDiagnostic, lineAndColumn, type Diagnostic } from "@isorule/core";

import { colorsOf } from "../terminal/colors.js";
import type { Io } from "../terminal/io.js";
import { printableLine } from "../terminal/printable.js";

/** A diagnostic with the text that its span points into. */
export interface Finding {
  readonly diagnostic: Diagnostic;
  /** The text of the file; empty where it could not be read. */
  readonly text: string;
  /** The outputs that it is about, such as `spl · cim`. Empty: the rule itself. */
  readonly outputs?: readonly string[];
}

/** Writes findings to standard error: place, message, code frame and help. */
export function printDiagnostics(findings: readonly Finding[], io: Io): void {
  const { red, yellow, blue, dim, bold } = colorsOf(io.stderr, io.env);
  const style = { error: red, warning: yellow, info: blue, dim, bold };
  for (const { diagnostic, text, outputs = [] } of findings) {
    const report = formatDiagnostic(diagnostic, text === "" ? undefined : text, { style });
    const where = outputs.length === 0 ? "" : `\n  = in: ${outputs.join(", ")}`;
    io.stderr.write(`${report}${where}\n\n`);
  }
}

/**
 * Writes findings to standard error in a line each: place, fidelity, message, code and the outputs that it is about.
 * For builds of many rules, where the frames of every loss would hide the errors.
 */
export function printBriefly(findings: readonly Finding[], io: Io): void {
  const { yellow, blue, dim } = colorsOf(io.stderr, io.env);
  for (const { diagnostic, text, outputs = [] } of findings) {
    const line = diagnostic.span === undefined ? "" : `:${lineAndColumn(text, diagnostic.span[0]).line}`;
    const label = diagnostic.fidelity ?? diagnostic.severity;
    const where = outputs.length === 0 ? "" : ` ${dim(`(${outputs.join(", ")})`)}`;
    io.stderr.write(`${printableLine(diagnostic.file ?? "")}${line} ${(diagnostic.severity === "info" ? blue : yellow)(label)}: ${printableLine(diagnostic.message).trimEnd()} ${dim(`[${diagnostic.code}]`)}${where}\n`);
  }
}

/** A finding as one object of the JSON output. Lines and columns count from 1. */
export function diagnosticRecord({ diagnostic, text, outputs = [] }: Finding): { readonly type: "diagnostic" } & Readonly<Record<string, unknown>> {
  const start = diagnostic.span === undefined ? undefined : lineAndColumn(text, diagnostic.span[0]);
  const end = diagnostic.span === undefined ? undefined : lineAndColumn(text, diagnostic.span[1]);
  return {
    type: "diagnostic",
    ...diagnostic,
    ...(start === undefined ? {} : { line: start.line, column: start.column }),
    ...(end === undefined ? {} : { endLine: end.line, endColumn: end.column }),
    ...(outputs.length === 0 ? {} : { outputs }),
  };
}

/**
 * Findings without repetitions: what several outputs of one rule say in the same words at the same place is one
 * finding that names all of them.
 */
export function mergeFindings(findings: readonly Finding[]): readonly Finding[] {
  const merged = new Map<string, Finding>();
  for (const finding of findings) {
    const { code, message, file, span } = finding.diagnostic;
    const key = JSON.stringify([code, message, file, span]);
    const before = merged.get(key);
    const outputs = [...new Set([...(before?.outputs ?? []), ...(finding.outputs ?? [])])];
    merged.set(key, { ...finding, outputs });
  }
  return [...merged.values()];
}
