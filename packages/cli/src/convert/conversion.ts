import type { Diagnostic, Fidelity } from "@isorule/core";

import type { Placeholders } from "../config/config.js";
import type { GivenFile } from "../config/mapping-files.js";

/** A language to convert to, with what is chosen from. Plain data, like all of this file: it goes to workers and into the cache. */
export interface ConvertTarget {
  readonly language: string;
  /** Best first; the one that keeps most of a rule is taken. */
  readonly vocabularies: readonly string[];
  readonly formats: readonly string[];
  /** The format of the plain query, which file names leave out. */
  readonly plainFormat: string;
}

/** Everything that decides what a text is converted to, besides the text and the filters. */
export interface ConvertPlan {
  /** The language of the files, `isorule`, or undefined where each file tells. */
  readonly from: string | undefined;
  /** The notation of the language, where it has several and one was asked for. */
  readonly dialect: string | undefined;
  /** Whether nobody said which languages to convert to, so that a rule is not written in its own again. */
  readonly unasked: boolean;
  readonly targets: readonly ConvertTarget[];
  /** Right mapping files, each with the language that it is for. */
  readonly mappings: readonly (GivenFile & { readonly language: string })[];
  readonly placeholders: Placeholders;
  /** Texts that queries refer to by name: language to name to text. */
  readonly definitions: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The title of every diagnostic that may come up, by code. */
  readonly titles: Readonly<Record<string, string>>;
}

/** Our own rule files as a language to convert to. */
export const ruleFormat = { language: "rule", vocabulary: "canonical", format: "rule", extension: "rule.yml" } as const;

/** A diagnostic whose place is also given as people count it, from 1. */
export interface PlacedDiagnostic extends Diagnostic {
  readonly line?: number;
  readonly column?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/** A document without its place. */
export interface ConvertedDocument {
  readonly format: string;
  readonly part: string;
  readonly extension: string;
  readonly text: string;
}

/** What became of a rule in one language. */
export interface ConvertedLanguage {
  readonly to: string;
  readonly vocabulary: string;
  readonly fidelity: Fidelity;
  readonly documents: readonly ConvertedDocument[];
  readonly diagnostics: readonly PlacedDiagnostic[];
}

/** One rule of a text. */
export interface ConvertedRule {
  readonly id: string;
  readonly title: string;
  /** In the order of the targets. */
  readonly languages: readonly ConvertedLanguage[];
}

/** What became of a text. It names no file, so that the same text has one result wherever it lies. */
export interface ConvertedText {
  readonly rules: readonly ConvertedRule[];
  /** What reading found. */
  readonly diagnostics: readonly PlacedDiagnostic[];
  /** Id and title of what was no right rule, as far as they can be seen. */
  readonly refused?: { readonly id: string | null; readonly title: string | null };
}
