import type { Backend, Vocabulary } from "@isorule/core";
import { highlightSigma } from "./highlight/highlight-sigma.js";
import type { SigmaFilter } from "./read/read-filter.js";
import { readSigma, readSigmaFilters } from "./read/read-sigma.js";
import { sigmaReadDiagnostics } from "./read/read-diagnostics.js";
import { sigma as printing } from "./sigma.js";

export * from "./index.js";
export * from "./read/encode-text.js";
export * from "./read/log-sources.js";
export * from "./read/modifiers.js";
export * from "./read/parse-condition.js";
export * from "./read/read-diagnostics.js";
export type { SigmaFilter } from "./read/read-filter.js";
export * from "./read/read-sigma.js";

/**
 * Sigma, read and checked as well: {@link printing} with a reader of documents and, where the language has them, checks.
 *
 * A package for those who only render is smaller, which is why this is an entry point of its own.
 *
 * @example
 * import { sigma } from "@isorule/backend-sigma/read";
 * sigma.read?.(text).rules
 */
export const sigma: Backend = {
  ...printing,
  diagnostics: { ...printing.diagnostics, ...sigmaReadDiagnostics },
  // Filters that a caller hands over are those that `readFilters` gave it.
  read: (text, { filters = [], vocabulary = ownVocabulary(), ...options } = {}) => readSigma(vocabulary, text, { ...options, filters: filters as readonly SigmaFilter[] }),
  readFilters: (text, { vocabulary = ownVocabulary(), ...options } = {}) => readSigmaFilters(vocabulary, text, options),
  highlight: highlightSigma,
};

function ownVocabulary(): Vocabulary {
  return printing.vocabularies["sigma"] as Vocabulary;
}
