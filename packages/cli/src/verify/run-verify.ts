import type { Faith } from "@isorule/proof";

import { planWishes, type TargetOptions } from "../build/plan-targets.js";
import { refuseUnknownNames } from "../build/refuse-unknown-names.js";
import { applyMappingFiles } from "../config/apply-mapping-files.js";
import { loadConfig } from "../config/load-config.js";
import { readMappingFiles } from "../config/mapping-files.js";
import { checkFrom } from "../convert/check-from.js";
import { readDefinitions } from "../convert/read-definitions.js";
import { diagnosticRecord, printDiagnostics } from "../diagnostics/print-diagnostics.js";
import { exitCodes, worstExit } from "../exit-codes.js";
import { backends } from "../generated/backends.js";
import { chooseRuleFiles } from "../rules/choose-rule-files.js";
import { findRuleFiles, searchedSources } from "../rules/find-rule-files.js";
import { readSourceFiles, type SourceFile } from "../rules/read-source-files.js";
import type { Io } from "../terminal/io.js";
import { jsonLine } from "../terminal/json-line.js";
import { startProgress } from "../terminal/progress.js";
import { UsageFault } from "../usage-fault.js";
import { failingDocuments, reportVerify, verifiedRecord } from "./report-verify.js";
import { verifyPlan, type VerifyPlan } from "./verify-plan.js";
import type { VerifiedDocument } from "./verify-rule.js";
import { usefulWorkers, verifyRules } from "./verify-rules.js";

/** The options of `isorule verify`. */
export interface VerifyOptions extends TargetOptions {
  readonly from?: string | undefined;
  readonly mapping?: readonly string[] | undefined;
  readonly definitions?: readonly string[] | undefined;
  readonly require?: Extract<Faith, "proved" | "tested"> | undefined;
  readonly workers?: string | undefined;
  readonly verbose?: boolean | undefined;
  readonly json?: boolean | undefined;
  readonly config?: string | undefined;
}

/** `isorule verify`: whether every document means its rule. Gives the exit code. */
export async function runVerify(paths: readonly string[], options: VerifyOptions, io: Io): Promise<number> {
  const workers = workersOf(options.workers);
  const config = await loadConfig(options.config, io);
  const mappings = await readMappingFiles(options.mapping, config, io);
  const known = applyMappingFiles(backends, mappings, io);
  const { wishes, diagnostics } = planWishes(options, config, known);
  refuseUnknownNames(diagnostics, config, io);
  const { from, dialect } = checkFrom(options.from);
  const files = paths.length > 0 ? await findRuleFiles(paths, io.cwd, io.cwd, searchedSources(from)) : await chooseRuleFiles(paths, config, io);
  const definitions = await readDefinitions(options.definitions, io);
  const sources = await readSourceFiles(files, { placeholders: config?.config.placeholders ?? {}, definitions, from, dialect, changed: known.filter((backend) => !backends.includes(backend)) }, io);
  const read = sources.filter(({ format, diagnostics }) => format !== "other" || diagnostics.length > 0);
  const findings = read.flatMap((source) => source.diagnostics.filter(({ severity }) => severity === "error").map((diagnostic) => ({ diagnostic, text: source.text })));
  if (options.json === true) for (const finding of findings) io.stdout.write(jsonLine(diagnosticRecord(finding)));
  else if (findings.length <= 20 || options.verbose === true) printDiagnostics(findings, io);
  else io.stderr.write(`${findings.length} errors in files that cannot be read as rules; --verbose shows them.\n`);

  const rules = read.reduce((sum, source) => sum + source.rules.length, 0);
  const verified = await verifySources(read, verifyPlan(wishes, mappings), workers, (found) => {
    if (options.json === true) io.stdout.write(jsonLine(verifiedRecord(found)));
  }, io);
  const failing = failingDocuments(verified, options.require);
  if (options.json !== true) reportVerify(verified, failing, { verbose: options.verbose === true, rules }, io);
  return worstExit(findings.length > 0 ? exitCodes.ruleFault : exitCodes.ok, failing.length > 0 ? exitCodes.findings : exitCodes.ok);
}

/**
 * Verifies all rules of some files, with progress on standard error.
 *
 * @param workers undefined for as many as are worth it
 * @param each is called for every document, in the order of the rules
 */
export async function verifySources(sources: readonly SourceFile[], plan: VerifyPlan, workers: number | undefined, each: (document: VerifiedDocument) => void, io: Io): Promise<readonly VerifiedDocument[]> {
  const verified: VerifiedDocument[] = [];
  const rules = sources.flatMap((source) => source.rules.map((rule) => ({ source, rule })));
  const progress = startProgress("verifying", rules.length, io);
  await verifyRules(rules.map(({ rule }) => rule), plan, workers ?? usefulWorkers(rules.length), (at, documents) => {
    const { source, rule: { id, title } } = rules[at] as (typeof rules)[number];
    for (const document of documents) {
      const found: VerifiedDocument = { ...document, source: { name: source.name }, rule: { id, title } };
      verified.push(found);
      each(found);
    }
    progress.update(at + 1);
  });
  progress.end();
  return verified;
}

function workersOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,3}$/.test(text)) throw new UsageFault(`--workers needs a number, and ${text} is none`, "0 verifies without workers.");
  return Number(text);
}
