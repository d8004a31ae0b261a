import { coreDiagnostics, vocabulariesInOrder, type Backend } from "@isorule/core";

import { refuseUnknownNames } from "../build/refuse-unknown-names.js";
import { planWishes, type TargetOptions, type Wish } from "../build/plan-targets.js";
import { applyMappingFiles } from "../config/apply-mapping-files.js";
import type { LoadedConfig } from "../config/config.js";
import type { GivenFile } from "../config/mapping-files.js";
import { allPlaceholders } from "../config/parse-placeholders.js";
import { cliDiagnostics } from "../diagnostics/catalogue.js";
import { backendLoaders } from "../generated/backend-loaders.js";
import type { Io } from "../terminal/io.js";
import { checkFrom } from "./check-from.js";
import { ruleFormat, type ConvertPlan, type ConvertTarget } from "./conversion.js";

/** What a plan is made from. */
export interface PlanSource {
  readonly options: TargetOptions & { readonly from?: string | undefined };
  /** Language to texts that queries refer to by name. */
  readonly definitions: ConvertPlan["definitions"];
  readonly config: LoadedConfig | undefined;
  readonly mappings: readonly GivenFile[];
  readonly placeholders: GivenFile | undefined;
}

/**
 * Checks what was asked for and says it as plain data.
 *
 * @throws UsageFault for names that do not exist and for faulty files
 */
export async function planConvert(source: PlanSource, io: Io): Promise<ConvertPlan> {
  const { options, config, mappings, placeholders } = source;
  const ownBackends = await loadBackends(source);
  const backends = applyMappingFiles(ownBackends, mappings, io);
  const { from, dialect } = checkFrom(options.from);
  // What --from calls isorule is called so here, too.
  const asked = wordsOf(options.to).map((name) => (name === "isorule" ? ruleFormat.language : name));
  const rules = asked.includes(ruleFormat.language);
  const others = asked.filter((name) => name !== ruleFormat.language);
  const { wishes, diagnostics } = rules && others.length === 0 ? { wishes: [], diagnostics: [] } : planWishes({ ...options, ...(rules ? { to: others } : {}) }, config, backends, backends, [ruleFormat.language]);
  refuseUnknownNames(diagnostics, config, io);
  return {
    from,
    dialect,
    unasked: asked.length === 0 && config?.config.targets === undefined,
    targets: [...targetsOf(wishes), ...(rules ? [{ language: ruleFormat.language, vocabularies: [ruleFormat.vocabulary], formats: [ruleFormat.format], plainFormat: ruleFormat.format }] : [])],
    definitions: source.definitions,
    mappings: mappings.map((file) => ({ ...file, language: languageOf(file, mappings, ownBackends, io) })),
    placeholders: allPlaceholders(config, placeholders, io),
    titles: titlesOf(await readersAnd(backends)),
  };
}

function wordsOf(texts: readonly string[] | undefined): readonly string[] {
  return (texts ?? []).flatMap((text) => text.split(",")).map((name) => name.trim()).filter((name) => name !== "");
}

/** The backends that a plan is made from: all of them, unless the command line names a few and nothing else does. */
async function loadBackends({ options, config, mappings }: PlanSource): Promise<readonly Backend[]> {
  const named = wordsOf(options.to).filter((name) => name !== ruleFormat.language);
  const prefixes = [...(options.vocabulary ?? []), ...(options.format ?? [])].flatMap((text) => (text.includes("=") ? [(text.split("=", 1)[0] ?? "").trim()] : []));
  const wanted = new Set(named);
  const few = named.length > 0 && mappings.length === 0 && config?.config.targets === undefined && prefixes.every((name) => named.includes(name)) && [...wanted].every((name) => Object.hasOwn(backendLoaders, name));
  const loaders = Object.entries(backendLoaders).filter(([language]) => !few || wanted.has(language));
  return Promise.all(loaders.map(([, load]) => load()));
}

/** One target for each language: the vocabularies of all wishes for it are chosen from. */
function targetsOf(wishes: readonly Wish[]): readonly ConvertTarget[] {
  const targets = new Map<string, ConvertTarget>();
  for (const { backend, vocabularies, formats } of wishes) {
    const { language, defaultFormats } = backend;
    const before = targets.get(language);
    targets.set(language, {
      language,
      vocabularies: [...new Set([...(before?.vocabularies ?? []), ...(vocabularies ?? vocabulariesInOrder(backend))])],
      formats: [...new Set([...(before?.formats ?? []), ...(formats ?? defaultFormats)])],
      plainFormat: defaultFormats[0] ?? "",
    });
  }
  return [...targets.values()];
}

/** The language that a right mapping file belongs to, given those before it: the backend that it changes. */
function languageOf(file: GivenFile, files: readonly GivenFile[], ownBackends: readonly Backend[], io: Io): string {
  const before = applyMappingFiles(ownBackends, files.slice(0, files.indexOf(file)), io);
  const after = applyMappingFiles(before, [file], io);
  return after.find((backend, at) => backend !== before[at])?.language ?? "";
}

/** Backends, and those whose readers may find something. */
async function readersAnd(backends: readonly Backend[]): Promise<readonly Backend[]> {
  const others = Object.entries(backendLoaders).filter(([language]) => !backends.some((backend) => backend.language === language));
  return [...backends, ...(await Promise.all(others.map(([, load]) => load())))];
}

function titlesOf(backends: readonly Backend[]): Readonly<Record<string, string>> {
  const catalogues = [coreDiagnostics, cliDiagnostics, ...backends.map(({ diagnostics }) => diagnostics)];
  return Object.fromEntries(catalogues.flatMap((catalogue) => Object.entries(catalogue).map(([code, { title }]) => [code, title])));
}
