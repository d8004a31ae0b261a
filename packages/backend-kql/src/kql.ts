import { type Backend, defineBackend, templateRenderer, type TemplateRenderer } from "@isorule/core";
import { fidelity } from "./fidelity.js";
import { mappings } from "./generated/mappings.js";
import { templates } from "./generated/templates.js";
import { kqlDiagnostics } from "./kql-diagnostics.js";
import { kqlLintDiagnostics } from "./lint/lint-diagnostics.js";
import { lintKql } from "./lint/lint-kql.js";
import { lowerRule } from "./lower/lower-rule.js";
import type { KqlQuery } from "./lower/query.js";
import { settingsOf } from "./lower/settings.js";
import { printQuery } from "./print/print-query.js";
import { placeCondition } from "./read/place-condition.js";
import { readKql } from "./read/read-kql.js";
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
  diagnostics: { ...kqlDiagnostics, ...kqlLintDiagnostics },
  read: (text, { file, prefer, vocabulary } = {}) => readKql(text, { vocabularies: vocabulary === undefined ? Object.values(mappings) : [vocabulary], ...(file === undefined ? {} : { file }), ...(prefer === undefined ? {} : { prefer }) }),
  placeCondition,
  lint: (text, { file, vocabulary } = {}) => lintKql(text, vocabulary === undefined ? Object.values(mappings) : [vocabulary], file === undefined ? {} : { file }),
  lower: lowerRule,
  print: (query, mapped) => printQuery(query, settingsOf(mapped.vocabulary), render),
  render: (queries, mapped, format, sink) => renderDocuments(queries, mapped, format, sink, render),
});
