import path from "node:path";

import { formatRule } from "@isorule/core";

import { plural } from "../build/report-build.js";
import { writeOutputFile } from "../build/output-folder.js";
import { loadConfig } from "../config/load-config.js";
import { diagnosticRecord, printDiagnostics } from "../diagnostics/print-diagnostics.js";
import { exitCodes } from "../exit-codes.js";
import { chooseRuleFiles } from "../rules/choose-rule-files.js";
import { readRuleFiles, type RuleSource } from "../rules/read-rule-files.js";
import { colorsOf } from "../terminal/colors.js";
import type { Io } from "../terminal/io.js";
import { jsonLine } from "../terminal/json-line.js";
import { printableLine } from "../terminal/printable.js";

/** The options of `isorule fmt`. */
export interface FmtOptions {
  readonly check?: boolean | undefined;
  readonly json?: boolean | undefined;
  readonly config?: string | undefined;
}

/** What became of a file. `kept`: it could not be written anew without a risk for its meaning. */
type State = "formatted" | "unchanged" | "kept" | "wrong";

/** `isorule fmt`: writes rule files in one form. Gives the exit code. */
export async function runFmt(paths: readonly string[], options: FmtOptions, io: Io): Promise<number> {
  const config = await loadConfig(options.config, io);
  const sources = await readRuleFiles(await chooseRuleFiles(paths, config, io), io);
  const results = sources.map((source) => formatFile(source, options.check === true, io));
  // Warnings are for the other commands: a form has no opinion on them.
  const errors = sources.flatMap((source) => source.diagnostics.filter(({ severity }) => severity === "error").map((diagnostic) => ({ diagnostic, text: source.text })));
  if (options.json === true) {
    for (const finding of errors) io.stdout.write(jsonLine(diagnosticRecord(finding)));
    for (const [at, { name }] of sources.entries()) io.stdout.write(jsonLine({ type: "format", file: name, state: results[at] }));
  } else {
    printDiagnostics(errors, io);
    report(sources, results, options.check === true, io);
  }
  if (errors.length > 0) return exitCodes.ruleFault;
  return options.check === true && results.includes("formatted") ? exitCodes.findings : exitCodes.ok;
}

function formatFile({ path: file, text, rule }: RuleSource, check: boolean, io: Io): State {
  const formatted = rule === undefined ? undefined : formatRule(text);
  if (file === undefined && !check) io.stdout.write(formatted ?? text);
  if (rule === undefined) return "wrong";
  if (formatted === undefined) return "kept";
  if (formatted === text) return "unchanged";
  if (file !== undefined && !check) writeOutputFile(path.dirname(file), path.basename(file), formatted);
  return "formatted";
}

function report(sources: readonly RuleSource[], results: readonly State[], check: boolean, io: Io): void {
  const colors = colorsOf(io.stderr, io.env);
  for (const [at, { name }] of sources.entries()) {
    if (results[at] === "formatted" && sources[at]?.path !== undefined) io.stderr.write(`${check ? colors.yellow("not in form") : colors.green("formatted")}: ${printableLine(name)}\n`);
    if (results[at] === "kept") io.stderr.write(`${colors.yellow("kept")}: ${printableLine(name)}, whose meaning might change\n`);
  }
  const changed = results.filter((state) => state === "formatted").length;
  if (sources.length > 1 || check) io.stderr.write(`${plural(sources.length, "rule file")}, ${changed} ${check ? "not in form" : "formatted"}.\n`);
}
