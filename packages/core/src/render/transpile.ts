import { coreDiagnostics } from "../diagnostics/core-diagnostics.js";
import { type Diagnostic, type Fidelity, reporter, worstFidelity } from "../diagnostics/diagnostic.js";
import type { Vocabulary } from "../map/vocabulary.js";
import type { Rule } from "../model/rule.js";
import { normalizeRule } from "../normalize/normalize-rule.js";
import { oncePer } from "../once-per.js";
import type { Backend, DiagnosticSink } from "./backend.js";
import { chooseVocabulary, lowerRuleIn, vocabulariesInOrder } from "./choose-vocabulary.js";

/** What to render. */
export interface TranspileOptions {
  /**
   * A name of the backend's vocabularies, or a vocabulary of the caller's own; or several of these, or `"auto"` for all
   * of the backend, of which the one is taken that keeps most of the rule. Default: the backend's first default.
   */
  readonly vocabulary?: string | Vocabulary | readonly (string | Vocabulary)[];
  /** Names of the backend's formats. Default: its default formats. */
  readonly formats?: readonly string[];
  /** Whether the rule comes from `normalizeRule`, so that a caller who renders it many times has it normalized once. */
  readonly normalized?: boolean;
}

/** One rendered document. */
export interface Document {
  readonly language: string;
  readonly vocabulary: string;
  readonly format: string;
  /** Empty, or a name that keeps the documents of one rule and format apart. */
  readonly part: string;
  readonly extension: string;
  readonly text: string;
  /** The units of the detection that the document says. */
  readonly units: readonly string[];
}

/** What became of a rule in one language and vocabulary. */
export interface Transpiled {
  readonly language: string;
  readonly vocabulary: string;
  readonly documents: readonly Document[];
  readonly diagnostics: readonly Diagnostic[];
  /** The worst of the diagnostics: `dropped` when a part of the rule has no document. */
  readonly fidelity: Fidelity;
}

/**
 * Renders a rule in one language and vocabulary: normalize, map, lower, print, render. Where several vocabularies are
 * given, {@link chooseVocabulary} takes one, and the result names it.
 *
 * Diagnostics: those of {@link mapRule} and of the backend; `render/unknown-vocabulary` and `render/unknown-format` for
 * names that the backend does not have; `render/no-whole-vocabulary` where none of several has all. Never throws for a rule that was read.
 *
 * @example
 * const { documents, fidelity } = transpile(rule, spl, { vocabulary: "cim" });
 * const { vocabulary } = transpile(rule, spl, { vocabulary: "auto" }); // the one that has all the fields
 */
export function transpile(rule: Rule, backend: Backend, options: TranspileOptions = {}): Transpiled {
  const diagnostics: Diagnostic[] = [];
  const sink: DiagnosticSink = (diagnostic) => {
    diagnostics.push(diagnostic.file === undefined && rule.file !== undefined ? { ...diagnostic, file: rule.file } : diagnostic);
  };
  const report = reporter(coreDiagnostics, sink, rule.file);
  const asked = options.vocabulary === "auto" ? allOf(backend) : listOf(options.vocabulary ?? backend.defaultVocabularies[0] ?? "");
  const candidates = candidatesOf(backend, asked, (name) => {
    report("render/unknown-vocabulary", { vocabulary: name, language: backend.language, known: Object.keys(backend.vocabularies).join(", ") });
  });
  const [first] = candidates;
  if (first === undefined) return finish(backend, typeof asked[0] === "string" ? asked[0] : "", [], diagnostics, "dropped");
  const normalized = options.normalized === true ? rule : normalizeRule(rule);
  const lowered = candidates.length === 1 ? lowerRuleIn(normalized, backend, first.vocabulary) : chooseVocabulary(normalized, backend, candidates.map(({ vocabulary }) => vocabulary));
  lowered.diagnostics.forEach(sink);
  const { mapped, queries } = lowered;
  const { name } = candidates.find(({ vocabulary }) => vocabulary === mapped.vocabulary) ?? first;
  if (candidates.length > 1 && lowered.lost > 0) {
    report("render/no-whole-vocabulary", { language: backend.language, tried: candidates.map((candidate) => candidate.name).join(", "), vocabulary: name });
  }
  const documents: Document[] = [];
  for (const format of options.formats ?? backend.defaultFormats) {
    const known = ownValue(backend.formats, format);
    if (known === undefined) {
      report("render/unknown-format", { format, language: backend.language, known: Object.keys(backend.formats).join(", ") });
      continue;
    }
    if (queries.length === 0) continue;
    for (const { part, text, units } of backend.render(queries, mapped, format, sink)) {
      documents.push({ language: backend.language, vocabulary: name, format, part, extension: known.extension, text, units });
    }
  }
  return finish(backend, name, documents, diagnostics, lowered.lost > 0 ? "dropped" : "exact");
}

/** A vocabulary and what the backend calls it. */
interface Candidate {
  readonly name: string;
  readonly vocabulary: Vocabulary;
}

function candidatesOf(backend: Backend, asked: readonly (string | Vocabulary)[], unknown: (name: string) => void): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const each of asked) {
    const vocabulary = typeof each === "string" ? ownValue(backend.vocabularies, each) : each;
    if (vocabulary !== undefined) candidates.push({ name: typeof each === "string" ? each : each.vocabulary, vocabulary });
    else if (typeof each === "string") unknown(each);
  }
  return candidates;
}

/** All vocabularies of a backend, for every rule the same. */
const allOf = oncePer(vocabulariesInOrder);

function listOf<Item>(value: Item | readonly Item[]): readonly Item[] {
  return Array.isArray(value) ? (value as readonly Item[]) : [value as Item];
}

function finish(backend: Backend, vocabulary: string, documents: readonly Document[], diagnostics: readonly Diagnostic[], least: Fidelity): Transpiled {
  const fidelity = worstFidelity([least, ...diagnostics.map((diagnostic) => diagnostic.fidelity)]);
  return { language: backend.language, vocabulary, documents, diagnostics, fidelity };
}

function ownValue<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
