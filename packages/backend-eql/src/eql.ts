import { type Backend, defineBackend, type Vocabulary } from "@isorule/core";
import { eqlDiagnostics } from "./diagnostics/eql-diagnostics.js";
import { eqlFidelity } from "./fidelity/eql-fidelity.js";
import { mappings } from "./generated/mappings.js";
import { lowerRule } from "./lower/lower-rule.js";
import { printQuery } from "./print/print-query.js";
import type { EqlQuery } from "./query/query.js";
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
  diagnostics: eqlDiagnostics,
  recordReader,
  lower: lowerRule,
  print: printQuery,
  render: renderDocuments,
});

/** Integrations first: where two vocabularies say a rule equally well, the one that needs mappings of one's own comes last. */
function inOrder(vocabularies: Readonly<Record<string, Vocabulary>>): Readonly<Record<string, Vocabulary>> {
  const { ecs, wildcard, winlog, ...others } = vocabularies;
  return Object.fromEntries(Object.entries({ ecs, winlog, ...others, wildcard }).flatMap(([name, each]) => (each === undefined ? [] : [[name, each]])));
}
