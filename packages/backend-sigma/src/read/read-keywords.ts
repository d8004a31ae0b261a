import type { Keyword, Predicate, Source } from "@isorule/core";
import type { SigmaTextPart } from "../value/sigma-text.js";
import { describeSource, shorten, textOfScalar } from "./read-context.js";
import { type ItemReading, refuse, textsOf } from "./read-item.js";
import { plainText } from "./transform-text.js";

/**
 * Texts that stand anywhere in an event (rules specification, keywords search): any of them suffices, or with `all` every
 * one is there. `contains` says nothing more, and neither do stars at the ends.
 *
 * Diagnostics: `sigma/unreadable-keyword`, `sigma/value-type`.
 */
export function readKeywords(item: ItemReading, values: readonly Source[]): Predicate | undefined {
  const { context, modifiers, span } = item;
  if (modifiers.match !== undefined && modifiers.match !== "contains") {
    context.report("sigma/unreadable-keyword", { value: valueText(values[0] as Source), reason: `\`${modifiers.match}\` needs a field` }, { span });
    return undefined;
  }
  const nodes = values.map((value) => keywordOf(item, value));
  if (!nodes.every((node) => node !== undefined)) return undefined;
  const keyword = modifiers.all && nodes.length > 1 ? ({ kind: "and", operands: nodes, span } as const) : { ...nodes[0] as Keyword, values: nodes.flatMap((node) => node.values), span };
  return modifiers.negated ? { kind: "not", operand: keyword, span } : keyword;
}

function keywordOf(item: ItemReading, source: Source): Keyword | undefined {
  if (source.kind !== "scalar" || source.value === null || source.value === "") return refuse(item, source, "text");
  const texts = textsOf(item, source);
  if (texts === undefined) return undefined;
  const values = texts.map((parts) => plainText(withoutRuns(parts)));
  if (values.every((value) => value !== undefined && value !== "")) return { kind: "keyword", values: values as string[], caseSensitive: item.modifiers.cased, span: source.span };
  const reason = "it has a wildcard inside, or nothing else";
  item.context.report("sigma/unreadable-keyword", { value: shorten(textOfScalar(source)), reason }, { span: source.span });
  return undefined;
}

function valueText(source: Source): string {
  return source.kind === "scalar" ? shorten(textOfScalar(source)) : describeSource(source);
}

function withoutRuns(parts: readonly SigmaTextPart[]): readonly SigmaTextPart[] {
  return parts.slice(parts[0]?.kind === "run" ? 1 : 0, parts.at(-1)?.kind === "run" ? -1 : undefined);
}
