import { type DiagnosticSink, type MappedRule, type PrintedQuery, type RenderedDocument, reporter, templateRenderer } from "@isorule/core";
import { templates } from "../generated/templates.js";
import { splDiagnostics } from "../spl-diagnostics.js";
import { confStanza, confValue, continued } from "./conf-text.js";
import { schedule } from "./schedule.js";
import { securityContent } from "./security-content.js";
import { yamlBlock, yamlText } from "./yaml-text.js";

const render = templateRenderer(templates, { yaml: yamlText, yamlBlock });

/**
 * The documents of one format: the plain search, a stanza of savedsearches.conf, or a detection in the form of
 * splunk/security_content.
 *
 * Diagnostics: `spl/text-changed`.
 */
export function renderDocuments(queries: readonly PrintedQuery[], mapped: MappedRule, format: string, sink: DiagnosticSink): readonly RenderedDocument[] {
  return queries.map((query) => ({ part: query.part, units: query.units, text: documentText(query, mapped, format, sink) }));
}

function documentText(query: PrintedQuery, mapped: MappedRule, format: string, sink: DiagnosticSink): string {
  switch (format) {
    case "savedsearch":
      return savedSearch(query, mapped, sink);
    case "security-content":
      return `${render("security-content", securityContent(query, mapped)).trimEnd()}\n`;
    default:
      return `${query.text}\n`;
  }
}

/** `alert.severity` of savedsearches.conf.spec: 2 info, 3 warn, 4 error, 5 severe, 6 fatal. */
const severities = { informational: 2, low: 3, medium: 4, high: 5, critical: 6 } as const;

function savedSearch(query: PrintedQuery, mapped: MappedRule, sink: DiagnosticSink): string {
  const { rule } = mapped;
  const report = reporter(splDiagnostics, sink, rule.file);
  const stanza = confStanza(query.part === "" ? rule.title : `${rule.title} - ${query.part}`);
  const description = confValue(rule.description ?? "");
  if (stanza.changed !== "") report("spl/text-changed", { what: "title", reason: stanza.changed });
  if (description.changed !== "") report("spl/text-changed", { what: "description", reason: description.changed });
  const { earliest, latest, recent } = schedule(query, mapped);
  const text = render("savedsearch", {
    stanza: stanza.text,
    description: description.text,
    search: continued(recent === "" ? query.text : `${query.text}\n${recent}`),
    earliest,
    latest,
    severity: severities[rule.severity],
  });
  return `${text.trimEnd()}\n`;
}
