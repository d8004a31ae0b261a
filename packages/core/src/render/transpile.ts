import { coreDiagnostics } from "../diagnostics/core-diagnostics.js";
import { type Diagnostic, type Fidelity, reporter, worstFidelity } from "../diagnostics/diagnostic.js";
import { mapRule } from "../map/map-rule.js";
import type { Vocabulary } from "../map/vocabulary.js";
import type { Rule } from "../model/rule.js";
import { normalizeRule } from "../normalize/normalize-rule.js";
import type { Backend, DiagnosticSink } from "./backend.js";

/** What to render. */
export interface TranspileOptions {
  /** A name of the backend's vocabularies, or a vocabulary of the caller's own. Default: the backend's first default. */
  readonly vocabulary?: string | Vocabulary;
  /** Names of the backend's formats. Default: its default formats. */
  readonly formats?: readonly string[];
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
 * Renders a rule in one language and vocabulary: normalize, map, lower, print, render.
 *
 * Diagnostics: those of {@link mapRule} and of the backend; `render/unknown-vocabulary` and `render/unknown-format` for
 * names that the backend does not have. Never throws for a rule that was read.
 *
 * @example
 * const { documents, fidelity } = transpile(rule, spl, { vocabulary: "cim" });
 */
export function transpile(rule: Rule, backend: Backend, options: TranspileOptions = {}): Transpiled {
  const diagnostics: Diagnostic[] = [];
  const sink: DiagnosticSink = (diagnostic) => {
    diagnostics.push(diagnostic.file === undefined && rule.file !== undefined ? { ...diagnostic, file: rule.file } : diagnostic);
  };
  const report = reporter(coreDiagnostics, sink, rule.file);
  const asked = options.vocabulary ?? backend.defaultVocabularies[0] ?? "";
  const vocabulary = typeof asked === "string" ? ownValue(backend.vocabularies, asked) : asked;
  const name = typeof asked === "string" ? asked : asked.vocabulary;
  if (vocabulary === undefined) {
    report("render/unknown-vocabulary", { vocabulary: name, language: backend.language, known: Object.keys(backend.vocabularies).join(", ") });
    return finish(backend, name, [], diagnostics, "dropped");
  }
  const mapped = mapRule(normalizeRule(rule), vocabulary, sink);
  const printed = backend.lower(mapped, sink).map((query) => backend.print(query, mapped));
  const documents: Document[] = [];
  for (const format of options.formats ?? backend.defaultFormats) {
    const known = ownValue(backend.formats, format);
    if (known === undefined) {
      report("render/unknown-format", { format, language: backend.language, known: Object.keys(backend.formats).join(", ") });
      continue;
    }
    if (printed.length === 0) continue;
    for (const { part, text, units } of backend.render(printed, mapped, format, sink)) {
      documents.push({ language: backend.language, vocabulary: name, format, part, extension: known.extension, text, units });
    }
  }
  const said = new Set(printed.flatMap((query) => query.units));
  return finish(backend, name, documents, diagnostics, said.size < mapped.unitCount ? "dropped" : "exact");
}

function finish(backend: Backend, vocabulary: string, documents: readonly Document[], diagnostics: readonly Diagnostic[], least: Fidelity): Transpiled {
  const fidelity = worstFidelity([least, ...diagnostics.map((diagnostic) => diagnostic.fidelity)]);
  return { language: backend.language, vocabulary, documents, diagnostics, fidelity };
}

function ownValue<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
