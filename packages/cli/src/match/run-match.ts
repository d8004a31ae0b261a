import type { Rule } from "@isorule/core";

import type { LoadedConfig, Placeholders } from "../config/config.js";
import { loadConfig } from "../config/load-config.js";
import { readGivenFile } from "../config/mapping-files.js";
import { allPlaceholders } from "../config/parse-placeholders.js";
import { diagnosticRecord, printBriefly, printDiagnostics, type Finding } from "../diagnostics/print-diagnostics.js";
import { exitCodes } from "../exit-codes.js";
import { chooseRuleFiles } from "../rules/choose-rule-files.js";
import { findRuleFiles, searchedSources } from "../rules/find-rule-files.js";
import { readSourceFiles, type SourceFile } from "../rules/read-source-files.js";
import type { Io } from "../terminal/io.js";
import { jsonLine } from "../terminal/json-line.js";
import { startProgress } from "../terminal/progress.js";
import { UsageFault } from "../usage-fault.js";
import { findEventFiles } from "./event-files.js";
import { type MatchCounts, matchEvents } from "./match-events.js";
import { jsonReport, type MatchReport, textReport } from "./report-match.js";

/** The options of `isorule match`. */
export interface MatchOptions {
  readonly events?: readonly string[] | undefined;
  readonly class?: string | undefined;
  readonly limit?: string | undefined;
  readonly explain?: boolean | undefined;
  readonly verbose?: boolean | undefined;
  readonly json?: boolean | undefined;
  readonly config?: string | undefined;
  readonly placeholders?: string | undefined;
}

/** `isorule match`: runs rules on recorded events. Gives the exit code. */
export async function runMatch(paths: readonly string[], options: MatchOptions, io: Io): Promise<number> {
  if (options.events === undefined) throw new UsageFault("no events are given", "Name files of recorded events with --events, or - for standard input.");
  const limit = limitOf(options.limit);
  const files = await findEventFiles(options.events, io);
  if (paths.includes("-") && options.events.includes("-")) throw new UsageFault("standard input cannot be the rules and the events");
  const config = await loadConfig(options.config, io);
  const given = options.placeholders === undefined ? undefined : await readGivenFile(options.placeholders, "file of placeholders", io);
  const sources = await readRules(paths, config, allPlaceholders(config, given, io), io);
  const rules = sources.flatMap((source) => source.rules.map((rule) => ({ rule, source })));
  if (rules.length === 0) {
    reportSources(sources, options, io);
    return exitCodes.ruleFault;
  }
  const started = Date.now();
  const report: MatchReport = (options.json === true ? jsonReport : textReport)(rules, { limit, explain: options.explain === true, verbose: options.verbose === true }, io);
  reportSources(sources, options, io);
  const mebibyte = 1024 * 1024;
  const size = Math.ceil(files.reduce((total, file) => total + file.size, 0) / mebibyte);
  const progress = startProgress("matching, MiB", size, io);
  // How much comes from standard input nobody knows before.
  const step = (bytes: number): void => (size === 0 ? undefined : progress.update(Math.floor(bytes / mebibyte)));
  let counts: MatchCounts;
  try {
    counts = await matchEvents(rules.map(({ rule }): Rule => rule), files, options.class, { ...report, progress: step }, io);
  } finally {
    progress.end();
  }
  const matched = report.end(counts, Date.now() - started);
  if (counts.events === 0 && counts.unread > 0) throw new UsageFault(`${options.events.join(", ")}: there is no JSON object to read`, "Events are JSON: one object on each line, one after the other, or a list.");
  if (sources.some((source) => source.format !== "sigma" && hasError(source))) return exitCodes.ruleFault;
  return matched > 0 ? exitCodes.findings : exitCodes.ok;
}

function limitOf(text: string | undefined): number {
  if (text === undefined) return 10;
  if (text === "all") return Number.POSITIVE_INFINITY;
  if (!/^\d{1,9}$/.test(text)) throw new UsageFault(`--limit takes a number or all, not ${text}`);
  return Number(text);
}

async function readRules(paths: readonly string[], config: LoadedConfig | undefined, placeholders: Placeholders, io: Io): Promise<readonly SourceFile[]> {
  const files = paths.length > 0 ? await findRuleFiles(paths, io.cwd, io.cwd, searchedSources()) : await chooseRuleFiles(paths, config, io);
  const progress = startProgress("reading rules", files.length, io);
  const sources = await readSourceFiles(files, { placeholders }, io, (done) => progress.update(done));
  progress.end();
  // A file that is named by itself, and no YAML of a rule, is a mistake; in a folder there is other YAML as well.
  const lone = sources.find(({ format, text }) => format === "other" && text !== "");
  if (lone !== undefined && sources.length === 1) throw new UsageFault(`${lone.name} is no rule`, "A rule has the key detect, or detection in Sigma.");
  return sources;
}

function hasError({ diagnostics }: SourceFile): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}

/**
 * Faults of our own rules are shown in full. Of Sigma folders some rules are always beyond what can be read: a line each
 * with --verbose, else a count; of a single rule everything is shown.
 */
function reportSources(sources: readonly SourceFile[], options: MatchOptions, io: Io): void {
  const findings = sources.flatMap((source): readonly (Finding & { readonly source: SourceFile })[] => source.diagnostics.map((diagnostic) => ({ diagnostic, text: source.text, source })));
  const errors = findings.filter(({ diagnostic }) => diagnostic.severity === "error");
  if (options.json === true) {
    for (const finding of findings) io.stdout.write(jsonLine(diagnosticRecord({ diagnostic: finding.diagnostic, text: finding.text })));
    return;
  }
  if (sources.length === 1) {
    printDiagnostics(findings, io);
    return;
  }
  printDiagnostics(errors.filter(({ source }) => source.format !== "sigma"), io);
  const foreign = errors.filter(({ source }) => source.format === "sigma");
  if (options.verbose === true) printBriefly(foreign, io);
  else if (foreign.length > 0) {
    const wrong = new Set(foreign.map(({ source }) => source)).size;
    io.stderr.write(`${wrong} ${wrong === 1 ? "file has a rule" : "files have rules"} that cannot be read; --verbose says why.\n`);
  }
}
