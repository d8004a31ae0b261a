import { defineBackend, type Vocabulary } from "@isorule/core";
import { sigmaDiagnostics } from "./diagnostics.js";
import type { SigmaDocument } from "./document.js";
import { sigmaFidelity } from "./fidelity.js";
import { mappings } from "./generated/mappings.js";
import { lowerRule } from "./lower/lower-rule.js";
import { printDocument } from "./print/print-document.js";
import type { SigmaFilter } from "./read/read-filter.js";
import { readSigma, readSigmaFilters } from "./read/read-sigma.js";
import { sigmaReadDiagnostics } from "./read/read-diagnostics.js";
import { recordReader } from "./records/record-reader.js";
import { renderDocuments } from "./render-documents.js";

/**
 * Sigma, specification 2.1: detection rules for single events, correlation rules for everything over several.
 *
 * @example
 * const { documents } = transpile(rule, sigma);
 * const portable = transpile(rule, sigma, { formats: ["portable"] });
 */
export const sigma = defineBackend<SigmaDocument>({
  language: "sigma",
  title: "Sigma",
  vocabularies: mappings,
  defaultVocabularies: ["sigma"],
  formats: {
    rules: { title: "all documents of a rule: base rules, correlations and plain rules", extension: "yml", mediaType: "application/yaml" },
    portable: { title: "a plain rule for each part of a single event", extension: "yml", mediaType: "application/yaml" },
  },
  defaultFormats: ["rules"],
  fidelity: sigmaFidelity,
  diagnostics: { ...sigmaDiagnostics, ...sigmaReadDiagnostics },
  // Filters that a caller hands over are those that `readFilters` gave it.
  read: (text, { filters = [], vocabulary = ownVocabulary(), ...options } = {}) => readSigma(vocabulary, text, { ...options, filters: filters as readonly SigmaFilter[] }),
  readFilters: (text, { vocabulary = ownVocabulary(), ...options } = {}) => readSigmaFilters(vocabulary, text, options),
  recordReader,
  lower: lowerRule,
  print: printDocument,
  render: renderDocuments,
});

function ownVocabulary(): Vocabulary {
  return mappings["sigma"] as Vocabulary;
}
