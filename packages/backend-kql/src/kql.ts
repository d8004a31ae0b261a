import { type Backend, defineBackend, templateRenderer, type TemplateRenderer } from "@isorule/core";
import { fidelity } from "./fidelity.js";
import { mappings } from "./generated/mappings.js";
import { templates } from "./generated/templates.js";
import { kqlDiagnostics } from "./kql-diagnostics.js";
import { lowerRule } from "./lower/lower-rule.js";
import type { KqlQuery } from "./lower/query.js";
import { settingsOf } from "./lower/settings.js";
import { printQuery } from "./print/print-query.js";
import { formats } from "./render/formats.js";
import { renderDocuments } from "./render/render-documents.js";
import { indent, jsonText, yamlText } from "./render/quoting.js";

const render: TemplateRenderer = templateRenderer(templates, { indent, json: jsonText, yaml: yamlText });

/**
 * Microsoft KQL (Kusto): advanced hunting in Microsoft Defender XDR, and Microsoft Sentinel on its Windows event tables or
 * on its normalized schemas.
 *
 * One query says all units of a rule. Manual: https://learn.microsoft.com/kusto/query/
 *
 * @example
 * transpile(rule, kql, { vocabulary: "sentinel", formats: ["sentinel-rule"] })
 */
export const kql: Backend = defineBackend<KqlQuery>({
  language: "kql",
  title: "Microsoft KQL",
  vocabularies: mappings,
  defaultVocabularies: ["defender-xdr", "sentinel"],
  formats,
  defaultFormats: ["query"],
  fidelity,
  diagnostics: kqlDiagnostics,
  lower: lowerRule,
  print: (query, mapped) => printQuery(query, settingsOf(mapped.vocabulary), render),
  render: (queries, mapped, format, sink) => renderDocuments(queries, mapped, format, sink, render),
});
