import { type Backend, defineBackend } from "@isorule/core";
import { sigmaDiagnostics } from "./diagnostics.js";
import type { SigmaDocument } from "./document.js";
import { sigmaFidelity } from "./fidelity.js";
import { mappings } from "./generated/mappings.js";
import { lowerRule } from "./lower/lower-rule.js";
import { printDocument } from "./print/print-document.js";
import { recordReader } from "./records/record-reader.js";
import { renderDocuments } from "./render-documents.js";

/**
 * Sigma, specification 2.1: detection rules for single events, correlation rules for everything over several.
 *
 * @example
 * const { documents } = transpile(rule, sigma);
 * const portable = transpile(rule, sigma, { formats: ["portable"] });
 */
export const sigma: Backend = defineBackend<SigmaDocument>({
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
  diagnostics: sigmaDiagnostics,
  recordReader,
  lower: lowerRule,
  print: printDocument,
  render: renderDocuments,
});
