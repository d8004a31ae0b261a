import { type Backend, defineBackend, type Vocabulary } from "@isorule/core";
import { eqlDiagnostics } from "./diagnostics/eql-diagnostics.js";
import { eqlFidelity } from "./fidelity/eql-fidelity.js";
import { mappings } from "./generated/mappings.js";
import { lintDocument } from "./lint/lint-document.js";
import { eqlLintDiagnostics } from "./lint/lint-diagnostics.js";
import { lowerRule } from "./lower/lower-rule.js";
import { printQuery } from "./print/print-query.js";
import type { EqlQuery } from "./query/query.js";
import { placeCondition } from "./read/place-condition.js";
import { eqlReadDiagnostics } from "./read/read-diagnostics.js";
import { readDocument } from "./read/read-document.js";
import { recordReader } from "./records/record-reader.js";
import { renderDocuments } from "./render/render-documents.js";

/**
 * Elastic EQL, as plain queries, as rules for Kibana to import (NDJSON) and as TOML files in the form of
 * elastic/detection-rules.
 *
 * @example transpile(rule, eql, { formats: ["query", "kibana"] })
 */
export const eql: Backend = defineBackend<EqlQuery>({
  language: "eql",
  title: "Elastic EQL",
  vocabularies: inOrder(mappings),
  defaultVocabularies: ["ecs"],
  formats: {
    query: { title: "EQL query", extension: "eql", mediaType: "text/plain" },
    kibana: { title: "Kibana detection rules to import, one on each line", extension: "ndjson", mediaType: "application/x-ndjson" },
    toml: { title: "Rule in the form of elastic/detection-rules", extension: "toml", mediaType: "application/toml" },
  },
  defaultFormats: ["query"],
  fidelity: eqlFidelity,
  diagnostics: { ...eqlDiagnostics, ...eqlReadDiagnostics, ...eqlLintDiagnostics },
  read: (text, { vocabulary, ...options } = {}) => readDocument(text, { ...options, vocabularies: vocabulary === undefined ? vocabulariesOf(text) : [vocabulary] }),
  lint: lintDocument,
  placeCondition,
  recordReader,
  lower: lowerRule,
  print: printQuery,
  render: renderDocuments,
});

/** Lines of a log are any events of a system: a query is about them only where it names the field that holds them. */
function vocabulariesOf(text: string): readonly Vocabulary[] {
  const { wildcard, ...others } = inOrder(mappings);
  return wildcard !== undefined && text.includes("message.wildcard") ? [...Object.values(others), wildcard] : Object.values(others);
}

/** Integrations first: where two vocabularies say a rule equally well, the one that needs mappings of one's own comes last. */
function inOrder(vocabularies: Readonly<Record<string, Vocabulary>>): Readonly<Record<string, Vocabulary>> {
  const { ecs, wildcard, winlog, ...others } = vocabularies;
  return Object.fromEntries(Object.entries({ ecs, winlog, ...others, wildcard }).flatMap(([name, each]) => (each === undefined ? [] : [[name, each]])));
}
