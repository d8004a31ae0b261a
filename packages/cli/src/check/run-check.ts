import path from "node:path";

import type { Faith } from "@isorule/proof";

import { buildRules } from "../build/build-rules.js";
import { checkOutput, type StaleFile } from "../build/check-output.js";
import { planOutput } from "../build/plan-output.js";
import { narrowsTargets, planTargets, type Target, type TargetOptions } from "../build/plan-targets.js";
import { refuseUnknownNames } from "../build/refuse-unknown-names.js";
import { countFidelities } from "../build/report-build.js";
import { applyMappingFiles } from "../config/apply-mapping-files.js";
import type { LoadedConfig } from "../config/config.js";
import { loadConfig } from "../config/load-config.js";
import { readMappingFiles } from "../config/mapping-files.js";
import { readDefinitions } from "../convert/read-definitions.js";
import type { Finding } from "../diagnostics/print-diagnostics.js";
import { exitCodes, worstExit } from "../exit-codes.js";
import { backends } from "../generated/backends.js";
import { chooseRuleFiles } from "../rules/choose-rule-files.js";
import { searchedSources } from "../rules/find-rule-files.js";
import { withDuplicates, type RuleSource } from "../rules/read-rule-files.js";
import { readSourceFiles, type SourceFile } from "../rules/read-source-files.js";
import type { Io } from "../terminal/io.js";
import { startProgress } from "../terminal/progress.js";
import { testRules } from "../test/run-test.js";
import { failingDocuments } from "../verify/report-verify.js";
import { verifySources } from "../verify/run-verify.js";
import { verifyPlan } from "../verify/verify-plan.js";
import { reportCheck, type CheckReport, type Freshness } from "./report-check.js";

/** The options of `isorule check`. */
export interface CheckOptions extends TargetOptions {
  readonly mapping?: readonly string[] | undefined;
  readonly definitions?: readonly string[] | undefined;
  readonly require?: Extract<Faith, "proved" | "tested"> | undefined;
  readonly json?: boolean | undefined;
  readonly config?: string | undefined;
}

/**
 * `isorule check`: whether rules are valid, the files made from them fresh, their documents faithful, and whether their
 * examples and tests pass. All of it is looked at, whatever fails first. Gives the exit code.
 */
export async function runCheck(paths: readonly string[], options: CheckOptions, io: Io): Promise<number> {
  const config = await loadConfig(options.config, io);
  const mappings = await readMappingFiles(options.mapping, config, io);
  const known = applyMappingFiles(backends, mappings, io);
  const { targets, diagnostics } = planTargets(options, config, known);
  refuseUnknownNames(diagnostics, config, io);
  const definitions = await readDefinitions(options.definitions, io);

  const out = config?.config.out === undefined ? undefined : path.resolve(config.folder, config.config.out);
  const files = await chooseRuleFiles(paths, config, io, { ...searchedSources(), except: out });
  const reading = startProgress("reading rules", files.length, io);
  const sources = await readSourceFiles(files, { placeholders: config?.config.placeholders ?? {}, definitions, changed: known.filter((backend) => !backends.includes(backend)) }, io, reading.update);
  reading.end();
  const read = sources.filter(({ format, diagnostics: own }) => format !== "other" || own.length > 0);
  const rules = withDuplicates(read.filter(isOwn).map(ruleSource));
  const findings = [...read.filter((source) => !isOwn(source)), ...rules].flatMap((source) => source.diagnostics.filter(({ severity }) => severity === "error").map((diagnostic): Finding => ({ diagnostic, text: source.text })));

  const built = await build(rules, out, targets, options, config, io);
  const verified = await verifySources(read, verifyPlan(targets.map(({ backend, vocabulary, formats }) => ({ backend, vocabularies: [vocabulary], formats })), mappings), undefined, () => undefined, io);
  const report: CheckReport = {
    files: read.length,
    rules: read.reduce((sum, source) => sum + source.rules.length, 0),
    findings: [...findings, ...built.findings],
    freshness: built.freshness,
    inexact: built.inexact,
    verified,
    unfaithful: failingDocuments(verified, options.require),
    tested: testRules(rules, io),
  };
  const passed = reportCheck(report, options.json === true, io);
  return worstExit(report.findings.length > 0 ? exitCodes.ruleFault : exitCodes.ok, passed ? exitCodes.ok : exitCodes.findings);
}

/** What a build would give, as far as it is asked for. */
async function build(rules: readonly RuleSource[], out: string | undefined, targets: readonly Target[], options: CheckOptions, config: LoadedConfig | undefined, io: Io): Promise<{ readonly freshness: Freshness | undefined; readonly inexact: number | undefined; readonly findings: readonly Finding[] }> {
  const failOn = config?.config.failOn ?? "never";
  if (out === undefined && failOn === "never") return { freshness: undefined, inexact: undefined, findings: [] };
  const progress = startProgress("rendering", rules.length, io);
  const built = buildRules(rules, targets, progress.update);
  progress.end();
  const { approximate, dropped } = countFidelities(built);
  const known = new Set(rules.flatMap(({ diagnostics }) => diagnostics));
  const findings = built.findings.filter(({ diagnostic }) => diagnostic.severity === "error" && !known.has(diagnostic));
  const inexact = failOn === "never" ? undefined : dropped + (failOn === "approximate" ? approximate : 0);
  if (out === undefined) return { freshness: undefined, inexact, findings };
  const plan = await planOutput(out, built, { sources: rules, targets, narrowed: narrowsTargets(options) });
  const stale: readonly StaleFile[] = await checkOutput(out, plan, targets);
  return { freshness: { root: out, files: plan.files.size - 1, stale }, inexact, findings };
}

function isOwn({ format }: SourceFile): boolean {
  return format === "isorule";
}

function ruleSource({ rules, ...file }: SourceFile): RuleSource {
  return { ...file, rule: rules[0] };
}
