import path from "node:path";

import type { Faith } from "@isorule/proof";

import { applyMappingFiles } from "../config/apply-mapping-files.js";
import type { Config, FailOn } from "../config/config.js";
import { loadConfig } from "../config/load-config.js";
import { readMappingFiles } from "../config/mapping-files.js";
import { exitCodes, worstExit } from "../exit-codes.js";
import { backends } from "../generated/backends.js";
import { chooseRuleFiles } from "../rules/choose-rule-files.js";
import { displayName } from "../rules/find-rule-files.js";
import { readRuleFiles } from "../rules/read-rule-files.js";
import { colorsOf } from "../terminal/colors.js";
import type { Io } from "../terminal/io.js";
import { jsonLine } from "../terminal/json-line.js";
import { startProgress } from "../terminal/progress.js";
import { UsageFault } from "../usage-fault.js";
import { buildRules, type Build, type BuiltDocument } from "./build-rules.js";
import { checkOutput } from "./check-output.js";
import { givenFolder } from "./given-folder.js";
import { planOutput, type BuildScope, type OutputPlan } from "./plan-output.js";
import { narrowsTargets, planTargets, type Target, type TargetOptions } from "./plan-targets.js";
import { printDocuments } from "./print-documents.js";
import { refuseUnknownNames } from "./refuse-unknown-names.js";
import { reportFindings, reportLoss, reportRest } from "./report-findings.js";
import { buildSummary, buildTable, countFidelities, documentRecord, plural } from "./report-build.js";
import { writeOutput } from "./write-output.js";

/** The options of `isorule build`. */
export interface BuildOptions extends TargetOptions {
  readonly out?: string | undefined;
  readonly check?: boolean | undefined;
  readonly print?: boolean | undefined;
  /** True for --verify, false for --no-verify. */
  readonly verify?: boolean | undefined;
  readonly strict?: boolean | undefined;
  readonly failOn?: FailOn | undefined;
  readonly verbose?: boolean | undefined;
  readonly json?: boolean | undefined;
  readonly config?: string | undefined;
  readonly mapping?: readonly string[] | undefined;
}

/** `isorule build`: renders rules into files, prints them, or checks that the files are fresh. Gives the exit code. */
export async function runBuild(paths: readonly string[], options: BuildOptions, io: Io): Promise<number> {
  const config = await loadConfig(options.config, io);
  const root = outputRoot(options, config?.config, config?.folder, io);
  const known = applyMappingFiles(backends, await readMappingFiles(options.mapping, config, io), io);
  const { targets, diagnostics } = planTargets(options, config, known);
  refuseUnknownNames(diagnostics, config, io);

  const files = await chooseRuleFiles(paths, config, io);
  const sources = await readRuleFiles(files, io);
  const progress = startProgress("rendering", sources.length, io);
  const build = buildRules(sources, targets, progress.update);
  progress.end();
  const failOn = options.strict === true ? "approximate" : (options.failOn ?? config?.config.failOn ?? "never");
  const rest = reportFindings(build, sources.length, failOn, options, io);

  const scope: BuildScope = { sources, targets, narrowed: narrowsTargets(options) };
  const faiths = await faithsOf(root, build, targets, options, io);
  const failed = await deliver(root, build, { ...scope, faiths }, options, io);
  reportRest(rest, io);
  return worstExit(ruleFaults(build) ? exitCodes.ruleFault : exitCodes.ok, failed, reportLoss(build, failOn, options, io));
}

/** For more documents than these a table need not tell how far each means its rule: `isorule verify` does. */
const mostVerified = 400;

/** How far each document means its rule, where a table shows that; undefined where it does not. */
async function faithsOf(root: string | undefined, build: Build, targets: readonly Target[], options: BuildOptions, io: Io): Promise<Faiths | undefined> {
  if (root === undefined || options.check === true || options.verify === false) return undefined;
  const documents = build.outcomes.reduce((sum, outcome) => sum + outcome.documents.length, 0);
  if (documents > mostVerified && options.verify !== true) return undefined;
  const { faithOfBuild } = await import("../verify/faith-of-build.js");
  return faithOfBuild(build, targets, io);
}

/** The output folder, absolute; undefined when the documents are printed. */
function outputRoot(options: BuildOptions, config: Config | undefined, folder: string | undefined, io: Io): string | undefined {
  if (options.print === true && options.check === true) throw new UsageFault("--print and --check exclude each other");
  const root = givenFolder(options.out, io.cwd) ?? (config?.out !== undefined && folder !== undefined ? path.resolve(folder, config.out) : undefined);
  if (root === undefined && options.check === true) throw new UsageFault("--check needs a folder to look at", "Give --out DIR, or set out in isorule.config.yaml.");
  return options.print === true ? undefined : root;
}

type Faiths = ReadonlyMap<BuiltDocument, Faith>;
type Delivered = BuildScope & { readonly faiths: Faiths | undefined };

async function deliver(root: string | undefined, build: Build, scope: Delivered, options: BuildOptions, io: Io): Promise<number> {
  if (root === undefined) {
    printDocuments(build, options.json === true, io);
    return exitCodes.ok;
  }
  const plan = await planOutput(root, build, scope);
  return options.check === true ? check(root, build, plan, scope, options, io) : write(root, build, plan, scope.faiths, options, io);
}

async function write(root: string, build: Build, plan: OutputPlan, faiths: Faiths | undefined, options: BuildOptions, io: Io): Promise<number> {
  const counts = await writeOutput(root, plan);
  if (options.json === true) {
    for (const outcome of build.outcomes) {
      for (const document of outcome.documents) io.stdout.write(jsonLine({ ...documentRecord(outcome, document, faiths?.get(document)), file: displayName(path.join(root, document.path), io.cwd) }));
    }
    io.stdout.write(jsonLine({ type: "summary", ...countFidelities(build), ...counts }));
    return exitCodes.ok;
  }
  const colors = colorsOf(io.stdout, io.env);
  for (const line of buildTable(build, root, io.cwd, colors, io.stdout.isTTY ? io.stdout.columns : undefined, faiths)) io.stdout.write(`${line}\n`);
  const changes = [`${counts.written} written`, `${counts.unchanged} unchanged`, ...(counts.removed > 0 ? [`${counts.removed} removed`] : [])];
  io.stdout.write(`\n${buildSummary(build)} Files: ${changes.join(", ")}.\n`);
  return exitCodes.ok;
}

async function check(root: string, build: Build, plan: OutputPlan, scope: BuildScope, options: BuildOptions, io: Io): Promise<number> {
  const stale = await checkOutput(root, plan, scope.targets);
  const code = stale.length > 0 ? exitCodes.findings : exitCodes.ok;
  if (options.json === true) {
    for (const file of stale) io.stdout.write(jsonLine({ type: "stale", path: file.path, file: displayName(path.join(root, file.path), io.cwd), state: file.state }));
    io.stdout.write(jsonLine({ type: "summary", ...countFidelities(build), fresh: stale.length === 0, stale: stale.length }));
    return code;
  }
  const { staleLines } = await import("./report-check.js");
  const colors = colorsOf(io.stdout, io.env);
  for (const line of staleLines(stale, root, io.cwd, colors)) io.stdout.write(`${line}\n`);
  const name = displayName(root, io.cwd);
  io.stdout.write(stale.length === 0
    ? `${colors.green("fresh")}: ${plural(plan.files.size - 1, "file")} below ${name} are what a build gives.\n`
    : `\n${plural(stale.length, "file")} below ${name} ${stale.length === 1 ? "is" : "are"} not what a build gives. Run the same command without --check.\n`);
  return code;
}

function ruleFaults(build: Build): boolean {
  return build.findings.some(({ diagnostic }) => diagnostic.severity === "error");
}
