import { applyMappings, lineAndColumn, normalizeRule, printRule, readMapping, readRule, reporter, transpile, worstFidelity, type Backend, type Diagnostic, type Fidelity, type ReadOptions, type Rule, type UnmapPreference } from "@isorule/core";

import type { GivenFile } from "../config/mapping-files.js";
import { cliDiagnostics } from "../diagnostics/catalogue.js";
import { backendLoaders } from "../generated/backend-loaders.js";
import { formatOf } from "../rules/source-format.js";
import { nameRule } from "../rules/name-rule.js";
import { namesOf, readText, type ReadText } from "../rules/read-text.js";
import { ruleFormat, type ConvertedLanguage, type ConvertedRule, type ConvertedText, type ConvertPlan, type ConvertTarget, type PlacedDiagnostic } from "./conversion.js";

/** Converts one text. Never throws: a fault of ours in one rule is a diagnostic like any other. */
export type Converter = (text: string, name: string) => ConvertedText;

/**
 * Loads what a plan needs and nothing else, and makes the function that converts texts by it.
 *
 * @param filters files with filters that change the rules of other files
 * @param formats the formats of all files, where the plan does not say one for all
 */
export async function createConverter(plan: ConvertPlan, filters: readonly GivenFile[], formats: readonly string[]): Promise<Converter> {
  const loaded = await loadBackends(plan, formats);
  const backends = new Map(loaded.map((backend) => [backend.language, backend]));
  // Mapping files of the user change the names that a language is read with.
  const changed = new Set(plan.mappings.map(({ language }) => language));
  const own = (backend: Backend): Pick<ReadOptions, "vocabulary" | "vocabularies"> => (changed.has(backend.language) ? namesOf(backend) : {});
  const found = filters.flatMap(({ name, text }) => {
    const reader = backends.get(plan.from ?? formatOf(name, text));
    return reader?.readFilters?.(text, { file: name, ...own(reader) }).filters ?? [];
  });
  const targets = plan.targets.map((target) => ({ ...target, backend: backends.get(target.language) }));
  return (text, name) => {
    const place = placer(text);
    const format = plan.from ?? formatOf(name, text);
    const reader = backends.get(format);
    const readWith = (prefer: UnmapPreference): ReadText => guarded(() => readIn(plan, format, reader, { ...(reader === undefined ? {} : own(reader)), filters: found, prefer }, text, name), (diagnostic) => ({ rules: [], diagnostics: [diagnostic], fidelities: [], readings: [] }));
    const plain = readWith({});
    const { rules, fidelities } = plain;
    const wanted = plan.unasked ? targets.filter(({ language }) => language !== format) : targets;
    // Events that only the product has a name for say nothing to other languages: there the class nearest to them is taken.
    const isNative = (rule: Rule): boolean => rule.signals.some(({ event }) => event.startsWith(`${format}:`));
    const near = rules.some(isNative) && wanted.some(({ language }) => language !== format) ? readWith({ near: true }) : plain;
    const isNear = near.rules.length === rules.length;
    const diagnostics = isNear && wanted.every(({ language }) => language !== format) ? near.diagnostics : [...plain.diagnostics, ...(isNear ? near.diagnostics.filter((each) => !plain.diagnostics.some((other) => other.code === each.code && other.message === each.message)) : [])];
    const wrong = rules.length === 0 || diagnostics.some(({ severity }) => severity === "error");
    const convert = (read: ReadText, at: number, isWanted: (target: ConvertTarget) => boolean): ConvertedRule => convertRule(nameRule(read.rules[at] as Rule, name, rules.length === 1 ? 0 : at + 1), read.fidelities[at] ?? "exact", wanted.filter(isWanted), place);
    return {
      rules: rules.map((rule, at): ConvertedRule => {
        if (!isNear || near === plain || !isNative(rule)) return convertRule(nameRule(rule, name, rules.length === 1 ? 0 : at + 1), fidelities[at] ?? "exact", wanted, place);
        const own = convert(plain, at, ({ language }) => language === format);
        const others = convert(near, at, ({ language }) => language !== format);
        const languages = wanted.flatMap(({ language }) => [...own.languages, ...others.languages].filter(({ to }) => to === language));
        return { ...others, languages: [...new Set(languages)] };
      }),
      diagnostics: diagnostics.map(place),
      ...(wrong ? { refused: guessNames(text) } : {}),
    };
  };
}

async function loadBackends({ from, targets, mappings }: ConvertPlan, formats: readonly string[]): Promise<readonly Backend[]> {
  const readers = from === undefined ? formats : [from];
  const languages = [...new Set([...readers, ...targets.map(({ language }) => language)])];
  const loaded = await Promise.all(languages.map((language) => backendLoaders[language]?.()));
  const backends = loaded.filter((backend) => backend !== undefined);
  const wanted = mappings.filter(({ language }) => languages.includes(language));
  const read = wanted.flatMap(({ name, text, language }) => {
    const mapping = readMapping(text, { file: name }).read;
    return mapping === undefined ? [] : [{ ...mapping, mapping: { ...mapping.mapping, language } }];
  });
  return applyMappings(backends, read).backends;
}

function readIn(plan: ConvertPlan, format: string, reader: Backend | undefined, { filters = [], ...options }: ReadOptions, text: string, name: string): ReadText {
  // The filters of the text itself are known to its reader.
  const others = filters.filter(({ file }) => file !== name);
  const definitions = plan.definitions[format] ?? {};
  const dialect = plan.dialect === undefined ? {} : { dialect: plan.dialect };
  return readText(format, reader, text, { ...options, ...dialect, placeholders: plan.placeholders, filters: others, definitions });
}

type Place = (diagnostic: Diagnostic) => PlacedDiagnostic;

/** @param read how far the rule is the text that it was read from */
function convertRule(rule: Rule, read: Fidelity, targets: readonly (ConvertTarget & { readonly backend: Backend | undefined })[], place: Place): ConvertedRule {
  const normalized = guarded(() => normalizeRule(rule), () => undefined);
  const languages = targets.map(({ backend, vocabularies, formats, language }): ConvertedLanguage => guarded(
    () => {
      if (backend === undefined) return ruleFile(rule, language, read, place);
      const options = { vocabulary: vocabularies, formats, normalized: normalized !== undefined };
      const { vocabulary, fidelity, documents, diagnostics } = transpile(normalized ?? rule, backend, options);
      return {
        to: language,
        vocabulary,
        fidelity: worstFidelity([fidelity, read]),
        documents: documents.map(({ format, part, extension, text }) => ({ format, part, extension, text })),
        diagnostics: diagnostics.map(place),
      };
    },
    (diagnostic) => ({ to: language, vocabulary: "", fidelity: "dropped", documents: [], diagnostics: [diagnostic] }),
  ));
  return { id: rule.id, title: rule.title, languages };
}

/** The rule as a rule file of ours. */
function ruleFile(rule: Rule, language: string, read: Fidelity, place: Place): ConvertedLanguage {
  const { text, losses } = printRule(rule);
  const diagnostics: Diagnostic[] = [];
  const report = reporter(cliDiagnostics, (diagnostic) => diagnostics.push(diagnostic));
  for (const reason of losses) report("cli/rule-file-loss", { reason });
  // What is written must be a rule again.
  const fault = readRule(text).diagnostics.find(({ severity }) => severity === "error");
  if (fault !== undefined) report("cli/no-rule-file", { reason: fault.message });
  return {
    to: language,
    vocabulary: ruleFormat.vocabulary,
    fidelity: fault === undefined ? worstFidelity([read, ...(losses.length > 0 ? ["approximate" as const] : [])]) : "dropped",
    documents: fault !== undefined ? [] : [{ format: ruleFormat.format, part: "", extension: ruleFormat.extension, text }],
    diagnostics: diagnostics.map(place),
  };
}

/** The result of some work, or what to make of a fault of ours in it: it must not stop the other rules. */
function guarded<Result>(work: () => Result, otherwise: (fault: Diagnostic) => Result): Result {
  try {
    return work();
  } catch (error) {
    return otherwise(internalFault(error instanceof Error ? error.message : String(error)));
  }
}

/** The diagnostic for a fault of isorule itself. */
export function internalFault(reason: string): Diagnostic {
  const found: Diagnostic[] = [];
  reporter(cliDiagnostics, (diagnostic) => found.push(diagnostic))("cli/internal-fault", { reason: reason.slice(0, 200) });
  return found[0] as Diagnostic;
}

function placer(text: string): Place {
  return (diagnostic) => {
    if (diagnostic.span === undefined) return diagnostic;
    const start = lineAndColumn(text, diagnostic.span[0]);
    const end = lineAndColumn(text, diagnostic.span[1]);
    return { ...diagnostic, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
  };
}

/** The names of a rule that cannot be read, so that a person finds it again. */
function guessNames(text: string): { readonly id: string | null; readonly title: string | null } {
  const valueOf = (key: string): string | null => new RegExp(`^${key}:[ \\t]*(['"]?)(.+?)\\1[ \\t]*$`, "m").exec(text.slice(0, 10_000))?.[2]?.slice(0, 200) ?? null;
  return { id: valueOf("id"), title: valueOf("title") };
}
