import { didYouMean, reporter, type Backend, type Diagnostic } from "@isorule/core";

import type { LoadedConfig } from "../config/config.js";
import { cliDiagnostics } from "../diagnostics/catalogue.js";
import { UsageFault } from "../usage-fault.js";

/** One language in one vocabulary, with the formats to render. */
export interface Target {
  readonly backend: Backend;
  readonly vocabulary: string;
  readonly formats: readonly string[];
}

/** What the command line says about targets; the texts as they were typed. */
export interface TargetOptions {
  /** `spl,kql`, or several of these. */
  readonly to?: readonly string[] | undefined;
  /** `spl=cim`, `spl=cim,sysmon`, or `cim` where only one language has it. */
  readonly vocabulary?: readonly string[] | undefined;
  /** `spl=savedsearch`, as above. */
  readonly format?: readonly string[] | undefined;
}

/** What is wanted of one language, before defaults: undefined where nothing is said. */
export interface Wish {
  readonly backend: Backend;
  readonly vocabularies: readonly string[] | undefined;
  readonly formats: readonly string[] | undefined;
}

/** Whether the command line narrows the targets, so that other files of an earlier build stay. */
export function narrowsTargets(options: TargetOptions): boolean {
  return [options.to, options.vocabulary, options.format].some((list) => (list ?? []).length > 0);
}

/**
 * The targets of a build: the command line over the configuration over the defaults of the backends. Each language and
 * vocabulary comes once, with all the formats that were wished for.
 *
 * @throws UsageFault for a name on the command line that does not exist
 */
export function planTargets(options: TargetOptions, config: LoadedConfig | undefined, backends: readonly Backend[]): { readonly targets: readonly Target[]; readonly diagnostics: readonly Diagnostic[] } {
  const { wishes, diagnostics } = planWishes(options, config, backends);
  const targets = new Map<string, Target>();
  for (const { backend, vocabularies, formats } of wishes) {
    for (const vocabulary of vocabularies ?? backend.defaultVocabularies) {
      const key = `${backend.language}=${vocabulary}`;
      targets.set(key, { backend, vocabulary, formats: [...new Set([...(targets.get(key)?.formats ?? []), ...(formats ?? backend.defaultFormats)])] });
    }
  }
  return { targets: [...targets.values()], diagnostics };
}

/**
 * What is wanted of each language: the command line over the configuration.
 *
 * @param usual the languages where neither says any
 * @param others names that the caller takes besides, for messages
 * @throws UsageFault for a name on the command line that does not exist
 */
export function planWishes(options: TargetOptions, config: LoadedConfig | undefined, backends: readonly Backend[], usual = backends, others: readonly string[] = []): { readonly wishes: readonly Wish[]; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const configured = config?.config.targets === undefined ? undefined : wishesOfConfig(config, backends, (diagnostic) => diagnostics.push(diagnostic));
  const wishes = chooseLanguages(options, configured ?? usual.map(plainWish), configured, { backends, others });
  const vocabularies = assignNames(options.vocabulary, "vocabulary", wishes, backends);
  const formats = assignNames(options.format, "format", wishes, backends);
  const all = wishes.map((wish) => ({ backend: wish.backend, vocabularies: vocabularies.get(wish.backend) ?? wish.vocabularies, formats: formats.get(wish.backend) ?? wish.formats }));
  return { wishes: all, diagnostics };
}

function chooseLanguages(options: TargetOptions, unsaid: readonly Wish[], configured: readonly Wish[] | undefined, { backends, others }: { readonly backends: readonly Backend[]; readonly others: readonly string[] }): readonly Wish[] {
  const asked = (options.to ?? []).flatMap((text) => text.split(",")).map((name) => name.trim()).filter((name) => name !== "");
  if (asked.length === 0) return unsaid;
  return [...new Set(asked)].flatMap((name) => {
    const backend = backends.find((each) => each.language === name);
    if (backend === undefined) throw unknownName("language", name, [...backends.map((each) => each.language), ...others]);
    const own = configured?.filter((wish) => wish.backend === backend) ?? [];
    return own.length > 0 ? own : [plainWish(backend)];
  });
}

function plainWish(backend: Backend): Wish {
  return { backend, vocabularies: undefined, formats: undefined };
}

type NameKind = "vocabulary" | "format";

function namesOf(backend: Backend, kind: NameKind): readonly string[] {
  return Object.keys(kind === "vocabulary" ? backend.vocabularies : backend.formats);
}

/** The names that `--vocabulary` or `--format` give to each language. */
function assignNames(texts: readonly string[] | undefined, kind: NameKind, wishes: readonly Wish[], backends: readonly Backend[]): ReadonlyMap<Backend, readonly string[]> {
  const assigned = new Map<Backend, string[]>();
  const wished = [...new Set(wishes.map((wish) => wish.backend))];
  for (const text of texts ?? []) {
    const [left, right] = splitAtEquals(text);
    for (const name of right.split(",").map((each) => each.trim()).filter((each) => each !== "")) {
      const backend = left === undefined ? onlyOwner(name, kind, wished) : wishedLanguage(left, kind, wished, backends);
      if (!namesOf(backend, kind).includes(name)) throw unknownName(`${kind} of ${backend.language}`, name, namesOf(backend, kind));
      assigned.set(backend, [...new Set([...(assigned.get(backend) ?? []), name])]);
    }
  }
  return assigned;
}

function splitAtEquals(text: string): readonly [string | undefined, string] {
  const at = text.indexOf("=");
  return at < 0 ? [undefined, text] : [text.slice(0, at).trim(), text.slice(at + 1)];
}

function wishedLanguage(language: string, kind: NameKind, wished: readonly Backend[], backends: readonly Backend[]): Backend {
  const backend = backends.find((each) => each.language === language);
  if (backend === undefined) throw unknownName("language", language, backends.map((each) => each.language));
  if (!wished.includes(backend)) {
    throw new UsageFault(`--${kind} names ${language}, which is not rendered`, `Add --to ${language}, or leave the ${kind} out.`);
  }
  return backend;
}

/** The one language that has the name; `query` belongs to all of them and must be given one. */
function onlyOwner(name: string, kind: NameKind, wished: readonly Backend[]): Backend {
  const owners = wished.filter((backend) => namesOf(backend, kind).includes(name));
  const [only] = owners;
  if (only === undefined) throw unknownName(kind, name, wished.flatMap((backend) => namesOf(backend, kind)));
  if (owners.length > 1) {
    throw new UsageFault(`several languages have the ${kind} ${name}`, `Say which: ${owners.map((backend) => `--${kind} ${backend.language}=${name}`).join(" or ")}.`);
  }
  return only;
}

function unknownName(what: string, name: string, known: readonly string[]): UsageFault {
  return new UsageFault(`there is no ${what} called ${name}`, didYouMean(name, known, `Known are: ${[...new Set(known)].join(", ")}.`));
}

/** The targets of the configuration; names that do not exist are reported where they stand. */
function wishesOfConfig(loaded: LoadedConfig, backends: readonly Backend[], sink: (diagnostic: Diagnostic) => void): readonly Wish[] {
  const report = reporter(cliDiagnostics, sink, loaded.name);
  const check = (what: string, name: string, known: readonly string[], path: readonly (string | number)[]): boolean => {
    if (known.includes(name)) return true;
    report("config/unknown-name", { what, name, known: known.join(", ") }, { span: loaded.spanOf(path), help: didYouMean(name, known) });
    return false;
  };
  return (loaded.config.targets ?? []).flatMap((target, at) => {
    const backend = backends.find((each) => each.language === target.to);
    if (backend === undefined) {
      check("language", target.to, backends.map((each) => each.language), ["targets", at, "to"]);
      return [];
    }
    const valid = (kind: NameKind, key: string, names: readonly string[] | undefined): readonly string[] | undefined =>
      names?.filter((name, index) => check(`${kind} of ${backend.language}`, name, namesOf(backend, kind), ["targets", at, key, index]));
    return [{ backend, vocabularies: valid("vocabulary", "vocabulary", target.vocabularies), formats: valid("format", "formats", target.formats) }];
  });
}
