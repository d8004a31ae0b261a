import type { coreDiagnostics } from "../diagnostics/core-diagnostics.js";
import type { Report } from "../diagnostics/diagnostic.js";
import type { ListSource, MapSource, ScalarSource, Source } from "./source-tree.js";

/** What every part of the reader needs. */
export interface ReadContext {
  readonly report: Report<typeof coreDiagnostics>;
}

/** What a source is, in words for a message. */
export function kindName(source: Source): string {
  if (source.kind === "map") return "a map";
  if (source.kind === "list") return "a list";
  if (source.value === null) return "nothing";
  if (typeof source.value === "string") return "text";
  return typeof source.value === "number" ? "a number" : "true or false";
}

/** How to write a source as what is wanted; undefined where that would be a guess. */
export function helpOf(source: Source, wanted: string): string | undefined {
  if (source.kind !== "scalar" || source.value === null || source.raw === "" || source.raw.length > 40) return undefined;
  const { raw, value } = source;
  if (wanted === "text" && typeof value !== "string") return `Put it in quotes: '${raw}'.`;
  if (wanted === "a list") return `Write it as a list: [${raw}].`;
  if (wanted === "true or false" && /^(yes|on|y)$/i.test(String(value))) return "Write true.";
  if (wanted === "true or false" && /^(no|off|n)$/i.test(String(value))) return "Write false.";
  return wanted === "true or false" ? "Write true or false without quotes." : undefined;
}

/** The source as a map, or a report of what it is instead. */
export function asMap(context: ReadContext, source: Source, name: string): MapSource | undefined {
  if (source.kind === "map") return source;
  context.report("rule/wrong-type", { name, wanted: "a map", found: kindName(source) }, { span: source.span });
  return undefined;
}

/** The source as a list, or a report of what it is instead. An empty list is reported too. */
export function asList(context: ReadContext, source: Source, name: string): ListSource | undefined {
  if (source.kind !== "list") {
    context.report("rule/wrong-type", { name, wanted: "a list", found: kindName(source) }, { span: source.span });
    return undefined;
  }
  if (source.items.length > 0) return source;
  context.report("rule/empty-list", { name }, { span: source.span });
  return undefined;
}

/** The source as text with at least one character, or a report of what it is instead. */
export function asText(context: ReadContext, source: Source, name: string): (ScalarSource & { readonly value: string }) | undefined {
  if (source.kind === "scalar" && typeof source.value === "string" && source.value !== "") return source as ScalarSource & { value: string };
  const found = source.kind === "scalar" && source.value === "" ? "an empty text" : kindName(source);
  context.report("rule/wrong-type", { name, wanted: "text", found }, { span: source.span, help: helpOf(source, "text") });
  return undefined;
}

/** The source as a whole or broken number, or a report of what it is instead. */
export function asNumber(context: ReadContext, source: Source, name: string): number | undefined {
  if (source.kind === "scalar" && typeof source.value === "number") return source.value;
  context.report("rule/wrong-type", { name, wanted: "a number", found: kindName(source) }, { span: source.span });
  return undefined;
}

/** One text or a list of texts, as a list. */
export function asTexts(context: ReadContext, source: Source, name: string): readonly (ScalarSource & { readonly value: string })[] {
  const items = source.kind === "list" ? (asList(context, source, name)?.items ?? []) : [source];
  return items.flatMap((item) => asText(context, item, name) ?? []);
}
