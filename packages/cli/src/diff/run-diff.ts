import type { Backend, QueryEngine } from "@isorule/core";
import { reviewRevisions, type FailureKind, type RecordedAnswers, type Review, type ReviewQuestion, type ReviewTarget } from "@isorule/review";

import { planTargets, type Target } from "../build/plan-targets.js";
import { refuseUnknownNames } from "../build/refuse-unknown-names.js";
import { applyMappingFiles } from "../config/apply-mapping-files.js";
import type { LoadedConfig } from "../config/config.js";
import { loadConfig } from "../config/load-config.js";
import { readMappingFiles } from "../config/mapping-files.js";
import { readDefinitions } from "../convert/read-definitions.js";
import { exitCodes } from "../exit-codes.js";
import { engineLoaders } from "../generated/backend-loaders.js";
import { backends } from "../generated/backends.js";
import { findEventFiles } from "../match/event-files.js";
import { colorsOf } from "../terminal/colors.js";
import type { Io } from "../terminal/io.js";
import { printable } from "../terminal/printable.js";
import { startProgress } from "../terminal/progress.js";
import { UsageFault } from "../usage-fault.js";
import { acceptOptions, acceptAll, type AcceptOptions } from "./accept-options.js";
import { loadAccepted } from "./accepted-findings.js";
import { findingsOf } from "./accept-findings.js";
import { choosePair } from "./choose-pair.js";
import { committedIndex, fileOfDocuments, readCommitted, sourcesWithDocuments } from "./committed-documents.js";
import { formatWishes } from "./format-wishes.js";
import { readSides, type ReadSides } from "./read-sides.js";
import type { RevisionPair } from "./revision-pair.js";
import { ruleScope, type RuleScope } from "./rule-scope.js";
import { writeReports } from "./write-reports.js";

/** The options of `isorule diff`. */
export interface DiffOptions extends AcceptOptions {
  readonly format?: readonly string[] | undefined;
  readonly failOn?: string | undefined;
  readonly events?: readonly string[] | undefined;
  readonly class?: string | undefined;
  readonly path?: readonly string[] | undefined;
  readonly to?: readonly string[] | undefined;
  readonly vocabulary?: readonly string[] | undefined;
  /** False for --no-documents. */
  readonly documents?: boolean | undefined;
  readonly mapping?: readonly string[] | undefined;
  readonly definitions?: readonly string[] | undefined;
  readonly accepted?: string | undefined;
  readonly reportUrl?: string | undefined;
  readonly config?: string | undefined;
  /** Taken by the command itself where it is the first option. */
  readonly gitDriver?: unknown;
}

const failureKinds: readonly FailureKind[] = ["narrower", "wider", "changed", "unfaithful", "unknown", "stale"];

/** `isorule diff`: what a change of rules means. Gives the exit code. */
export async function runDiff(args: readonly string[], options: DiffOptions, io: Io): Promise<number> {
  if (options.gitDriver !== undefined) throw new UsageFault("--git-driver has to be the first argument of isorule diff");
  const wishes = formatWishes(options.format);
  const failOn = failureKindsOf(options.failOn);
  const accepting = acceptOptions(options, failOn);
  const config = await loadConfig(options.config, io);
  const mappings = await readMappingFiles(options.mapping, config, io);
  const known = applyMappingFiles(backends, mappings, io);
  const targets = options.documents === false ? [] : targetsOf(options, config, known, io);
  const definitions = await readDefinitions(options.definitions, io);
  const events = options.events === undefined ? [] : await findEventFiles(options.events, io);

  const pair = await choosePair(args, io);
  const scope = ruleScope(pair.root, config, options.path ?? [], pair.from);
  const accepted = await loadAccepted(options.accepted, config, pair.root, accepting !== undefined, io);
  const index = targets.length === 0 ? undefined : await committedIndex(pair, scope.out);
  const besides = index === undefined ? new Set<string>() : sourcesWithDocuments(index, pair, settingsChanged(pair, scope, io));

  const reading = startProgress("reading rules", pair.changes.length, io);
  const sides = await readSides(pair, scope, besides, { placeholders: config?.config.placeholders ?? {}, definitions, changed: known.filter((backend) => !backends.includes(backend)) }, reading.update);
  reading.end();
  const recorded = events.length === 0 || sides.base.length + sides.head.length === 0 ? undefined : await runEvents(sides, events, options.class, io);
  const committed = index === undefined ? undefined : await readCommitted(index, pair, new Set([...sides.base, ...sides.head].map(({ file }) => file)));

  const asking = startProgress("comparing", Math.max(sides.base.length, sides.head.length), io);
  const question: ReviewQuestion = {
    base: pair.base,
    head: pair.head,
    sources: sides,
    unchangedFiles: sides.unchangedFiles,
    targets: await withEngines(targets),
    accepted: accepted.entries,
    failOn,
    progress: asking.update,
    ...(recorded === undefined ? {} : { recorded }),
    ...(index === undefined || committed === undefined ? {} : { committed, fileOf: fileOfDocuments(index, new Map(targets.map(({ backend }) => [backend.language, backend.defaultFormats[0]]))) }),
  };
  const found = reviewRevisions(question);
  asking.end();
  const review = accepting === undefined ? found : await acceptAll(found, accepted, accepting, pair.root, io);

  await writeReports(review, wishes, { reportUrl: options.reportUrl, sources: sides, backends: known }, io);
  if (wishes.some(({ format, file }) => format === "text" && file === undefined)) noteUnused(review, accepted, io);
  return exitCodeOf(review);
}

/** The gravest of what a review says: a file of head that cannot be read, then findings at which the caller fails. */
export function exitCodeOf(review: Review): number {
  if (findingsOf(review).some(({ finding }) => finding.code === "review/unreadable")) return exitCodes.ruleFault;
  return review.summary.failing > 0 ? exitCodes.findings : exitCodes.ok;
}

function failureKindsOf(text: string | undefined): readonly FailureKind[] {
  const words = (text ?? "").split(",").map((word) => word.trim()).filter((word) => word !== "" && word !== "none");
  return words.map((word) => {
    const found = failureKinds.find((kind) => kind === word);
    if (found === undefined) throw new UsageFault(`--fail-on does not know ${word}`, `Known are: ${failureKinds.join(", ")}; or none.`);
    return found;
  });
}

function targetsOf(options: DiffOptions, config: LoadedConfig | undefined, known: readonly Backend[], io: Io): readonly Target[] {
  const { targets, diagnostics } = planTargets({ to: options.to, vocabulary: options.vocabulary }, config, known);
  refuseUnknownNames(diagnostics, config, io);
  return targets;
}

async function withEngines(targets: readonly Target[]): Promise<readonly ReviewTarget[]> {
  const engines = new Map<string, QueryEngine>();
  for (const language of new Set(targets.map(({ backend }) => backend.language))) {
    const engine = await engineLoaders[language]?.();
    if (engine !== undefined) engines.set(language, engine);
  }
  return targets.map((target) => {
    const engine = engines.get(target.backend.language);
    return engine === undefined ? target : { ...target, engine };
  });
}

/** Whether what all documents depend on has changed. The names of the working folder are used for both sides. */
function settingsChanged(pair: RevisionPair, { settings }: RuleScope, io: Io): boolean {
  const changed = pair.changes.filter(({ file }) => settings.includes(file)).map(({ file }) => file);
  if (changed.length > 0) io.stderr.write(`note: ${printable(changed.join(", "))} ${changed.length === 1 ? "differs" : "differ"} as well. Those of the working folder are used for both sides, and all committed documents are looked at.\n`);
  return changed.length > 0;
}

async function runEvents(sides: ReadSides, files: Awaited<ReturnType<typeof findEventFiles>>, event: string | undefined, io: Io): Promise<RecordedAnswers> {
  const { recordedAnswers } = await import("./recorded-answers.js");
  const mebibyte = 1024 * 1024;
  const size = Math.ceil(files.reduce((total, file) => total + file.size, 0) / mebibyte);
  const progress = startProgress("matching, MiB", size, io);
  try {
    return await recordedAnswers(sides.base, sides.head, files, event, (bytes) => (size === 0 ? undefined : progress.update(Math.floor(bytes / mebibyte))), io);
  } finally {
    progress.end();
  }
}

function noteUnused(review: Review, accepted: { readonly name: string; readonly entries: readonly { readonly fingerprint: string }[] }, io: Io): void {
  const found = new Set(findingsOf(review).map(({ finding }) => finding.fingerprint));
  const unused = accepted.entries.filter(({ fingerprint }) => !found.has(fingerprint)).length;
  const { dim } = colorsOf(io.stderr, io.env);
  if (unused > 0) io.stderr.write(`${dim(`${printable(accepted.name)}: ${unused} ${unused === 1 ? "entry is" : "entries are"} about no finding of this comparison.`)}\n`);
}
