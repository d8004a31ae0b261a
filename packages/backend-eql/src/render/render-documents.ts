import { type DiagnosticSink, type MappedRule, type RenderedDocument, reporter, templateRenderer } from "@isorule/core";
import { eqlDiagnostics } from "../diagnostics/eql-diagnostics.js";
import { templates } from "../generated/templates.js";
import type { PrintedEql } from "../print/print-query.js";
import { quoteToml, quoteTomlList, quoteTomlQuery } from "./quote-toml.js";
import { type RuleFields, ruleFields } from "./rule-fields.js";

/** JSON on one line: what NDJSON asks for. Lone surrogates are escaped. */
const json = (value: unknown): string => JSON.stringify(value);

/** The envelopes: `query`, `kibana`, `toml`. Every hole goes through a helper of its format. */
const envelope = templateRenderer(templates, { json, toml: quoteToml, tomlList: quoteTomlList, tomlQuery: quoteTomlQuery });

/**
 * The documents of one format: a plain query each, a TOML file each, or one NDJSON file with a line for each.
 *
 * Diagnostics: `eql/toml-text`, `eql/toml-without-date`.
 */
export function renderDocuments(queries: readonly PrintedEql[], mapped: MappedRule, format: string, sink: DiagnosticSink): readonly RenderedDocument[] {
  switch (format) {
    case "kibana": {
      const text = envelope("kibana", { rules: queries.map((query) => ruleFields(query, mapped)) });
      return [{ part: "", text, units: [...new Set(queries.flatMap((query) => query.units))] }];
    }
    case "toml":
      return queries.flatMap((query) => tomlDocument(query, mapped, sink));
    default:
      return queries.map((query) => ({ part: query.part, text: envelope("query", query), units: query.units }));
  }
}

function tomlDocument(query: PrintedEql, mapped: MappedRule, sink: DiagnosticSink): readonly RenderedDocument[] {
  const report = reporter(eqlDiagnostics, sink, mapped.rule.file);
  const fields = ruleFields(query, mapped);
  const broken = brokenField(fields);
  if (broken !== undefined) {
    report("eql/toml-text", { what: broken });
    return [];
  }
  if (fields.created === "") report("eql/toml-without-date", {});
  return [{ part: query.part, text: envelope("toml", fields), units: query.units }];
}

/** The field that holds a lone surrogate. */
function brokenField(fields: RuleFields): string | undefined {
  return Object.entries(fields).find(([, value]) => /\p{Cs}/u.test(textOf(value)))?.[0];
}

function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  return typeof value === "object" && value !== null ? Object.values(value).map(textOf).join("\n") : "";
}
