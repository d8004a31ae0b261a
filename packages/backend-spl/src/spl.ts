import { type Backend, defineBackend } from "@isorule/core";
import { splFidelity } from "./fidelity.js";
import { mappings } from "./generated/mappings.js";
import { lowerRule } from "./lower/lower-rule.js";
import { printQuery } from "./print/print-query.js";
import type { SplQuery } from "./query.js";
import { renderDocuments } from "./render/render-documents.js";
import { splDiagnostics } from "./spl-diagnostics.js";

/**
 * Splunk SPL: raw Windows events with and without Sysmon, and the data model Endpoint of the CIM.
 *
 * @example transpile(rule, spl, { vocabulary: "cim", formats: ["savedsearch"] })
 */
export const spl: Backend = defineBackend<SplQuery>({
  language: "spl",
  title: "Splunk SPL",
  vocabularies: mappings,
  defaultVocabularies: ["sysmon", "cim"],
  formats: {
    query: { title: "Search", extension: "spl", mediaType: "text/plain" },
    savedsearch: { title: "Stanza of savedsearches.conf", extension: "conf", mediaType: "text/plain" },
    "security-content": { title: "Detection in the form of splunk/security_content", extension: "yml", mediaType: "application/yaml" },
  },
  defaultFormats: ["query"],
  fidelity: splFidelity,
  diagnostics: splDiagnostics,
  lower: lowerRule,
  print: printQuery,
  render: renderDocuments,
});
