import { type DiagnosticSink, type MappedRule, type PrintedQuery, type RenderedDocument, reporter } from "@isorule/core";
import { sigmaDiagnostics } from "./diagnostics.js";

/**
 * The files of one format.
 *
 * - `rules`: one file with every document, base rules before the correlations that refer to them
 *   (YAML 1.2, document stream; the correlation specification writes its example so);
 * - `portable`: a file for each unit of one event, which needs no correlation engine.
 *
 * Diagnostics: `sigma/no-portable-rule`.
 */
export function renderDocuments(queries: readonly PrintedQuery[], mapped: MappedRule, format: string, sink: DiagnosticSink): readonly RenderedDocument[] {
  if (format !== "portable") return [file("", queries)];
  const alone = mapped.units.filter((unit) => unit.detection.kind === "event");
  const files = alone.flatMap((unit) => {
    const own = queries.filter((query) => query.units.includes(unit.name));
    return own.length === 0 ? [] : [file(unit.name, own)];
  });
  if (files.length === 0) reporter(sigmaDiagnostics, sink, mapped.rule.file)("sigma/no-portable-rule", {});
  return files;
}

function file(part: string, queries: readonly PrintedQuery[]): RenderedDocument {
  return { part, text: queries.map((query) => query.text).join("---\n"), units: [...new Set(queries.flatMap((query) => query.units))] };
}
