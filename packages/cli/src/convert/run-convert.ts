import { givenFolder } from "../build/given-folder.js";
import type { TargetOptions } from "../build/plan-targets.js";
import { loadConfig } from "../config/load-config.js";
import type { FailOn } from "../config/config.js";
import { readGivenFile, readMappingFiles } from "../config/mapping-files.js";
import { exitCodes, worstExit } from "../exit-codes.js";
import { findRuleFiles, ruleFiles, searchedSources, type SearchedFiles } from "../rules/find-rule-files.js";
import { formatOf } from "../rules/source-format.js";
import type { Io } from "../terminal/io.js";
import { startProgress } from "../terminal/progress.js";
import { UsageFault } from "../usage-fault.js";
import type { ConvertPlan } from "./conversion.js";
import { conversionsOf } from "./conversions.js";
import { keyOf, openCache, rememberingCache, type ConvertCache } from "./convert-cache.js";
import { convertFiles } from "./convert-files.js";
import { createDelivery } from "./deliver-conversions.js";
import { readDefinitions } from "./read-definitions.js";
import { readTexts, type TextFile } from "./read-texts.js";
import { toolVersion } from "./tool-version.js";

/** The options of `isorule convert`. */
export interface ConvertOptions extends TargetOptions {
  readonly from?: string | undefined;
  readonly out?: string | undefined;
  readonly json?: boolean | undefined;
  readonly mapping?: readonly string[] | undefined;
  readonly placeholders?: string | undefined;
  readonly definitions?: readonly string[] | undefined;
  readonly workers?: string | undefined;
  /** False for `--no-cache`. */
  readonly cache?: boolean | undefined;
  readonly failOn?: "approximate" | "refused" | "dropped" | "never" | undefined;
  readonly verbose?: boolean | undefined;
  readonly watch?: boolean | undefined;
  readonly config?: string | undefined;
}

/** A conversion that is ready to run, as often as its files change. */
interface Session {
  readonly options: ConvertOptions;
  readonly root: string | undefined;
  readonly plan: ConvertPlan;
  readonly cache: ConvertCache | undefined;
  /** Of everything that decides the results, besides texts and filters. */
  readonly key: string;
  readonly workers: number | undefined;
  readonly failOn: FailOn;
  /** The configuration, where it narrows what the command line leaves open. */
  readonly narrowedBy: string | undefined;
}

/** `isorule convert`: converts rule files to other languages. Gives the exit code. */
export async function runConvert(paths: readonly string[], options: ConvertOptions, io: Io): Promise<number> {
  if (paths.length === 0) throw new UsageFault("there is nothing to convert", "Name files or folders of rules, or - for standard input.");
  if (options.watch !== true) return convertOnce(paths, await startSession(options, io), io);
  const { watchAndConvert } = await import("./watch-convert.js");
  const known = new Map<string, string>();
  const others = [...(options.mapping ?? []), ...[options.placeholders, options.config].filter((file) => file !== undefined)];
  const convert = async (): Promise<number> => {
    const session = await startSession(options, io);
    return convertOnce(paths, { ...session, cache: rememberingCache(session.cache, known) }, io);
  };
  return watchAndConvert({ paths, others, except: options.out }, convert, io);
}

async function startSession(options: ConvertOptions, io: Io): Promise<Session> {
  const workers = workersOf(options.workers);
  const config = await loadConfig(options.config, io);
  const mappings = await readMappingFiles(options.mapping, config, io);
  const placeholders = options.placeholders === undefined ? undefined : await readGivenFile(options.placeholders, "file of placeholders", io);
  const definitions = await readDefinitions(options.definitions, io);
  const version = options.cache === false ? undefined : toolVersion();
  const cache = version === undefined ? undefined : openCache(io.env, version);
  const asked = [options.from ?? "", JSON.stringify([options.to, options.vocabulary, options.format]), JSON.stringify(config?.config ?? {}), JSON.stringify(mappings), JSON.stringify(placeholders ?? ""), JSON.stringify(definitions)];
  const key = keyOf("plan", ...asked);
  const known = cache?.get(key);
  let plan = known === undefined ? undefined : (JSON.parse(known) as ConvertPlan);
  if (plan === undefined) {
    const { planConvert } = await import("./plan-convert.js");
    plan = await planConvert({ options, config, mappings, placeholders, definitions }, io);
    cache?.set(key, JSON.stringify(plan));
  }
  const root = givenFolder(options.out, io.cwd);
  const failOn = options.failOn === "refused" ? "dropped" : (options.failOn ?? config?.config.failOn ?? "never");
  const narrowedBy = config?.config.targets !== undefined && options.vocabulary === undefined ? config.name : undefined;
  return { options, root, plan, cache, key, workers, failOn, narrowedBy };
}

async function convertOnce(paths: readonly string[], session: Session, io: Io): Promise<number> {
  const { options, root } = session;
  const found = await findRuleFiles(paths, io.cwd, io.cwd, wantedFiles(options.from, root));
  const { files, skipped } = await readTexts(found, io);
  // In a watched folder rules come later.
  if (files.length === 0 && options.watch !== true) throw new UsageFault(`no rules below ${paths.join(", ")}`, `${skipped === 1 ? "The file there has" : `The ${skipped} files there have`} none of the keys by which rules are known, such as detection of Sigma, search of Splunk or detect of isorule.`);
  const plan = withoutSource(session.plan, files);
  const place = conversionsOf(plan);
  const delivery = createDelivery({ root, json: options.json === true, verbose: options.verbose === true, failOn: session.failOn, plan, files, skipped, narrowedBy: session.narrowedBy }, io);
  // A line on the terminal that the results go to as well would stand between them.
  const progress = startProgress("converting", files.length, options.json === true && io.stdout.isTTY ? { ...io, stderr: { ...io.stderr, isTTY: false, write: () => undefined } } : io);
  let done = 0;
  await convertFiles(files, { ...session, plan, key: plan === session.plan ? session.key : `${session.key}-${plan.targets.map(({ language }) => language).join()}` }, (file, converted) => {
    delivery.add(place(file, converted));
    progress.update(++done);
  });
  progress.end();
  const { wrong, ourFault, lost } = await delivery.finish();
  return worstExit(wrong ? exitCodes.ruleFault : exitCodes.ok, lost > 0 ? exitCodes.findings : exitCodes.ok, ourFault ? exitCodes.internal : exitCodes.ok);
}

/** The plan without the language that all files are written in, where nobody said which languages to convert to. */
function withoutSource(plan: ConvertPlan, files: readonly TextFile[]): ConvertPlan {
  if (!plan.unasked) return plan;
  const sources = new Set(files.map(({ name, text }) => plan.from ?? formatOf(name, text ?? "")));
  const [only] = sources;
  return sources.size === 1 ? { ...plan, targets: plan.targets.filter(({ language }) => language !== only) } : plan;
}

/** What a folder is searched for: our own rule files where these are asked for, else every file that may hold a rule. */
function wantedFiles(from: string | undefined, except: string | undefined): SearchedFiles {
  if (from === "isorule" || from === "rule") return { ...ruleFiles, except };
  return { ...searchedSources(from), except };
}

function workersOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,3}$/.test(text)) throw new UsageFault(`--workers needs a number, and ${text} is none`, "0 converts without workers.");
  return Number(text);
}
