import { type Diagnostic, type Fix, readRule, type Severity } from "@isorule/core";
import { deadLogic, lintRule } from "@isorule/proof";

import { plural } from "../build/report-build.js";
import { loadConfig } from "../config/load-config.js";
import { checkFrom } from "../convert/check-from.js";
import { readDefinitions } from "../convert/read-definitions.js";
import { diagnosticRecord, printDiagnostics, type Finding } from "../diagnostics/print-diagnostics.js";
import { exitCodes } from "../exit-codes.js";
import { backendLoaders } from "../generated/backend-loaders.js";
import { chooseRuleFiles } from "../rules/choose-rule-files.js";
import { findRuleFiles, searchedSources } from "../rules/find-rule-files.js";
import { rewriteFile } from "../rules/rewrite-file.js";
import { readSourceFiles, type SourceFile } from "../rules/read-source-files.js";
import { colorsOf } from "../terminal/colors.js";
import type { Io } from "../terminal/io.js";
import { jsonLine } from "../terminal/json-line.js";
import { printableLine } from "../terminal/printable.js";
import { startProgress } from "../terminal/progress.js";
import { applyFixes } from "./apply-fixes.js";

/** The options of `isorule lint`. */
export interface LintCommandOptions {
  readonly from?: string | undefined;
  readonly definitions?: readonly string[] | undefined;
  readonly fix?: boolean | undefined;
  readonly failOn?: Severity | "never" | undefined;
  readonly json?: boolean | undefined;
  readonly config?: string | undefined;
}

const severities: readonly Severity[] = ["info", "warning", "error"];

/** `isorule lint`: what is dubious in rules and queries. Gives the exit code. */
export async function runLint(paths: readonly string[], options: LintCommandOptions, io: Io): Promise<number> {
  const config = await loadConfig(options.config, io);
  const { from, dialect } = checkFrom(options.from);
  const files = paths.length > 0 ? await findRuleFiles(paths, io.cwd, io.cwd, searchedSources(from)) : await chooseRuleFiles(paths, config, io);
  const definitions = await readDefinitions(options.definitions, io);
  const sources = await readSourceFiles(files, { placeholders: config?.config.placeholders ?? {}, definitions, from, dialect }, io);
  const progress = startProgress("linting", sources.length, io);
  const findings: Finding[] = [];
  const unwritten: { readonly name: string; readonly reason: string }[] = [];
  let fixed = 0;
  for (const [at, source] of sources.entries()) {
    const found = source.format === "other" ? source.diagnostics : await lintFile(source, definitions[source.format] ?? {});
    const { fixes: mended, reason } = options.fix === true ? mend(source, found) : { fixes: [] };
    fixed += mended.length;
    if (reason !== undefined) unwritten.push({ name: source.name, reason });
    for (const diagnostic of found) if (diagnostic.fix === undefined || !mended.includes(diagnostic.fix)) findings.push({ diagnostic, text: source.text });
    progress.update(at + 1);
  }
  progress.end();
  report(findings, sources.length, fixed, options, io);
  for (const { name, reason } of unwritten) io.stderr.write(`${colorsOf(io.stderr, io.env).red("not written")}: ${printableLine(name)}: ${reason}\n`);
  if (unwritten.length > 0) return exitCodes.usage;
  const failOn = options.failOn ?? "warning";
  if (findings.some(({ diagnostic }) => diagnostic.severity === "error" && !/^(?:lint|logic)\/|\/lint-/.test(diagnostic.code))) return exitCodes.ruleFault;
  const failing = failOn === "never" ? [] : findings.filter(({ diagnostic }) => severities.indexOf(diagnostic.severity) >= severities.indexOf(failOn));
  return failing.length > 0 ? exitCodes.findings : exitCodes.ok;
}

/** What reading says of a file, then what its language and the meaning of its rules say, in the order of the file. */
async function lintFile(source: SourceFile, definitions: Readonly<Record<string, string>>): Promise<readonly Diagnostic[]> {
  const backend = await backendLoaders[source.format]?.();
  const ofLanguage = backend?.lint?.(source.text, { file: source.name, definitions }) ?? [];
  const ofRules = source.rules.flatMap((rule) => [...deadLogic(rule), ...lintRule(rule, { source: source.text, file: source.name })]).map((diagnostic) => ({ ...diagnostic, file: diagnostic.file ?? source.name }));
  const all = [...source.diagnostics, ...ofLanguage, ...ofRules];
  const keys = new Set<string>();
  const distinct = all.filter(({ code, span, message }) => {
    const key = JSON.stringify([code, span, message]);
    const known = keys.has(key);
    keys.add(key);
    return !known;
  });
  return distinct.sort((one, other) => (one.span?.[0] ?? 0) - (other.span?.[0] ?? 0));
}

/** What was mended in a file, and why it could not be written. */
interface Mended {
  readonly fixes: readonly Fix[];
  readonly reason?: string | undefined;
}

/** Mends a file where that is safe. A rule file of ours must still be right afterwards. */
function mend(source: SourceFile, found: readonly Diagnostic[]): Mended {
  if (source.path === undefined) return { fixes: [] };
  const { text, applied } = applyFixes(source.text, found.flatMap(({ fix }) => (fix?.safe === true ? [fix] : [])));
  if (applied.length === 0 || (source.format === "isorule" && readRule(text).rule === undefined)) return { fixes: [] };
  const reason = rewriteFile(source.path, source.text, text);
  return { fixes: reason === undefined ? applied : [], reason };
}

function report(findings: readonly Finding[], files: number, fixed: number, options: LintCommandOptions, io: Io): void {
  if (options.json === true) {
    for (const finding of findings) io.stdout.write(jsonLine(diagnosticRecord(finding)));
    io.stdout.write(jsonLine({ type: "summary", files, fixed, ...countsOf(findings) }));
    return;
  }
  printDiagnostics(findings, io);
  const colors = colorsOf(io.stderr, io.env);
  const { error, warning, info } = countsOf(findings);
  const words = [error > 0 ? colors.red(plural(error, "error")) : "", warning > 0 ? colors.yellow(plural(warning, "warning")) : "", info > 0 ? colors.blue(plural(info, "remark")) : ""].filter((word) => word !== "");
  io.stderr.write(`${plural(files, "file")}: ${words.length === 0 ? colors.green("nothing to report") : words.join(", ")}${fixed > 0 ? `; ${fixed} mended` : ""}.\n`);
}

function countsOf(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { diagnostic } of findings) counts[diagnostic.severity]++;
  return counts;
}
