import { type Backend, defineBackend, type Vocabulary } from "@isorule/core";
import { splFidelity } from "./fidelity.js";
import { mappings } from "./generated/mappings.js";
import { lowerRule } from "./lower/lower-rule.js";
import { printQuery } from "./print/print-query.js";
import type { SplQuery } from "./query.js";
import { renderDocuments } from "./render/render-documents.js";
import { splDiagnostics } from "./spl-diagnostics.js";

/**
 * Splunk SPL: raw Windows events with and without Sysmon, raw events of the other add-ons, and data models of the CIM.
 *
 * @example transpile(rule, spl, { vocabulary: "cim", formats: ["savedsearch"] })
 */
export const spl: Backend = defineBackend<SplQuery>({
  language: "spl",
  title: "Splunk SPL",
  vocabularies: inOrder(mappings),
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

/** Raw events first: where two vocabularies say a rule equally well, data models, which need an acceleration, come last. */
function inOrder(vocabularies: Readonly<Record<string, Vocabulary>>): Readonly<Record<string, Vocabulary>> {
  const { cim, addons, defender, ...others } = vocabularies;
  return Object.fromEntries(Object.entries({ ...others, addons, defender, cim }).flatMap(([name, each]) => (each === undefined ? [] : [[name, each]])));
}
