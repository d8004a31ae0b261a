import { applyMappings, lineAndColumn, normalizeRule, readMapping, readRule, reporter, transpile, type Backend, type Diagnostic, type ReadOptions, type Rule } from "@isorule/core";

import type { GivenFile } from "../config/mapping-files.js";
import { cliDiagnostics } from "../diagnostics/catalogue.js";
import { backendLoaders } from "../generated/backend-loaders.js";
import { formatOf } from "../rules/source-format.js";
import type { ConvertedLanguage, ConvertedRule, ConvertedText, ConvertPlan, ConvertTarget, PlacedDiagnostic } from "./conversion.js";

/** Converts one text. Never throws: a fault of ours in one rule is a diagnostic like any other. */
export type Converter = (text: string, name: string) => ConvertedText;

/**
 * Loads what a plan needs and nothing else, and makes the function that converts texts by it.
 *
 * @param filters files with filters that change the rules of other files
 */
export async function createConverter(plan: ConvertPlan, filters: readonly GivenFile[]): Promise<Converter> {
  const loaded = await loadBackends(plan);
  const backends = new Map(loaded.map((backend) => [backend.language, backend]));
  const reader = backends.get(plan.reader);
  const vocabulary = reader?.vocabularies[reader.defaultVocabularies[0] ?? ""];
  const names = vocabulary === undefined ? {} : { vocabulary };
  const found = filters.flatMap(({ name, text }) => reader?.readFilters?.(text, { file: name, ...names }).filters ?? []);
  const targets = plan.targets.flatMap((target) => {
    const backend = backends.get(target.language);
    return backend === undefined ? [] : [{ ...target, backend }];
  });
  return (text, name) => {
    const place = placer(text);
    const { rules, diagnostics } = guarded(() => readText(plan, reader, { ...names, filters: found }, text, name), (diagnostic) => ({ rules: [], diagnostics: [diagnostic] }));
    const wrong = rules.length === 0 || diagnostics.some(({ severity }) => severity === "error");
    return {
      rules: rules.map((rule) => convertRule(rule, targets, place)),
      diagnostics: diagnostics.map(place),
      ...(wrong ? { refused: guessNames(text) } : {}),
    };
  };
}

async function loadBackends({ reader, targets, mappings }: ConvertPlan): Promise<readonly Backend[]> {
  const languages = [...new Set([reader, ...targets.map(({ language }) => language)])];
  const loaded = await Promise.all(languages.map((language) => backendLoaders[language]?.()));
  const backends = loaded.filter((backend) => backend !== undefined);
  const wanted = mappings.filter(({ language }) => languages.includes(language));
  const read = wanted.flatMap(({ name, text, language }) => {
    const mapping = readMapping(text, { file: name }).read;
    return mapping === undefined ? [] : [{ ...mapping, mapping: { ...mapping.mapping, language } }];
  });
  return applyMappings(backends, read).backends;
}

interface ReadText {
  readonly rules: readonly Rule[];
  readonly diagnostics: readonly Diagnostic[];
}

function readText(plan: ConvertPlan, reader: Backend | undefined, { filters = [], ...options }: ReadOptions, text: string, name: string): ReadText {
  if (plan.from === "isorule" || (plan.from === undefined && formatOf(name, text) === "isorule")) {
    const { rule, diagnostics } = readRule(text);
    return { rules: rule === undefined ? [] : [rule], diagnostics };
  }
  // The filters of the text itself are known to its reader.
  const others = filters.filter(({ file }) => file !== name);
  return reader?.read?.(text, { ...options, placeholders: plan.placeholders, filters: others }) ?? { rules: [], diagnostics: [] };
}

type Place = (diagnostic: Diagnostic) => PlacedDiagnostic;

function convertRule(rule: Rule, targets: readonly (ConvertTarget & { readonly backend: Backend })[], place: Place): ConvertedRule {
  const normalized = guarded(() => normalizeRule(rule), () => undefined);
  const languages = targets.map(({ backend, vocabularies, formats, language }): ConvertedLanguage => guarded(
    () => {
      const options = { vocabulary: vocabularies, formats, normalized: normalized !== undefined };
      const { vocabulary, fidelity, documents, diagnostics } = transpile(normalized ?? rule, backend, options);
      return {
        to: language,
        vocabulary,
        fidelity,
        documents: documents.map(({ format, part, extension, text }) => ({ format, part, extension, text })),
        diagnostics: diagnostics.map(place),
      };
    },
    (diagnostic) => ({ to: language, vocabulary: "", fidelity: "dropped", documents: [], diagnostics: [diagnostic] }),
  ));
  return { id: rule.id, title: rule.title, languages };
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
