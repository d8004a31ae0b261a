import { formatRule } from "@isorule/core";

import { plural } from "../build/report-build.js";
import { loadConfig } from "../config/load-config.js";
import { diagnosticRecord, printDiagnostics } from "../diagnostics/print-diagnostics.js";
import { exitCodes, worstExit } from "../exit-codes.js";
import { chooseRuleFiles } from "../rules/choose-rule-files.js";
import { readRuleFiles, type RuleSource } from "../rules/read-rule-files.js";
import { rewriteFile } from "../rules/rewrite-file.js";
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
type State = "formatted" | "unchanged" | "kept" | "wrong" | "unwritten";

/** The state of a file, and why it could not be written. */
interface Formatted {
  readonly state: State;
  readonly reason?: string;
}

/** `isorule fmt`: writes rule files in one form. Gives the exit code. */
export async function runFmt(paths: readonly string[], options: FmtOptions, io: Io): Promise<number> {
  const config = await loadConfig(options.config, io);
  const sources = await readRuleFiles(await chooseRuleFiles(paths, config, io), io);
  const results = sources.map((source) => formatFile(source, { check: options.check === true, json: options.json === true }, io));
  // Warnings are for the other commands: a form has no opinion on them, and none on a second rule of the same id.
  const errors = sources.flatMap((source) => source.diagnostics.filter(({ code, severity }) => severity === "error" && code !== "cli/duplicate-id").map((diagnostic) => ({ diagnostic, text: source.text })));
  if (options.json === true) {
    for (const finding of errors) io.stdout.write(jsonLine(diagnosticRecord(finding)));
    for (const [at, { name }] of sources.entries()) io.stdout.write(jsonLine({ type: "format", file: name, ...results[at] }));
  } else {
    printDiagnostics(errors, io);
    report(sources, results, options.check === true, io);
  }
  const states = results.map(({ state }) => state);
  return worstExit(errors.length > 0 ? exitCodes.ruleFault : exitCodes.ok, options.check === true && states.includes("formatted") ? exitCodes.findings : exitCodes.ok, states.includes("unwritten") ? exitCodes.usage : exitCodes.ok);
}

function formatFile({ path: file, text, rule }: RuleSource, { check, json }: { readonly check: boolean; readonly json: boolean }, io: Io): Formatted {
  const formatted = rule === undefined ? undefined : formatRule(text);
  if (file === undefined && !check && !json) io.stdout.write(formatted ?? text);
  if (rule === undefined) return { state: "wrong" };
  if (formatted === undefined) return { state: "kept" };
  if (formatted === text) return { state: "unchanged" };
  const reason = file !== undefined && !check ? rewriteFile(file, text, formatted) : undefined;
  return reason === undefined ? { state: "formatted" } : { state: "unwritten", reason };
}

function report(sources: readonly RuleSource[], results: readonly Formatted[], check: boolean, io: Io): void {
  const colors = colorsOf(io.stderr, io.env);
  for (const [at, { name }] of sources.entries()) {
    const { state, reason } = results[at] ?? { state: "wrong" };
    if (state === "formatted" && sources[at]?.path !== undefined) io.stderr.write(`${check ? colors.yellow("not in form") : colors.green("formatted")}: ${printableLine(name)}\n`);
    if (state === "unwritten") io.stderr.write(`${colors.red("not written")}: ${printableLine(name)}: ${reason ?? ""}\n`);
    if (state === "kept") io.stderr.write(`${colors.yellow("kept")}: ${printableLine(name)}, whose meaning might change\n`);
  }
  const changed = results.filter(({ state }) => state === "formatted").length;
  if (sources.length > 1 || check) io.stderr.write(`${plural(sources.length, "rule file")}, ${changed} ${check ? "not in form" : "formatted"}.\n`);
}
