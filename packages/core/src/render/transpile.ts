import type { Diagnostic, Fidelity } from "../diagnostics/diagnostic.js";
import type { Vocabulary } from "../map/vocabulary.js";
import type { Rule } from "../model/rule.js";
import type { Backend } from "./backend.js";

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
 * @example
 * const { documents } = transpile(rule, spl, { vocabulary: "cim" });
 */
export function transpile(_rule: Rule, _backend: Backend, _options: TranspileOptions = {}): Transpiled {
  throw new Error("not built yet");
}
