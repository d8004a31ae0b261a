import type { Keyword, Predicate, ScalarSource, Source } from "@isorule/core";
import type { SigmaTextPart } from "../value/sigma-text.js";
import { describeSource, shorten, textOfScalar } from "./read-context.js";
import { type ItemReading, refuse, textsOf } from "./read-item.js";

/**
 * Texts that stand anywhere in an event (rules specification, keywords search): any of them suffices, or with `all` every
 * one is there. `contains` says nothing more, and neither do stars at the ends. A text with a wildcard inside is read as
 * all of its pieces: what stands between them is not told by a keyword of the model.
 *
 * Diagnostics: `sigma/unreadable-keyword`, `sigma/keyword-pieces`, `sigma/value-type`.
 */
export function readKeywords(item: ItemReading, values: readonly Source[]): Predicate | undefined {
  const { context, modifiers, span } = item;
  if (modifiers.match !== undefined && modifiers.match !== "contains") {
    context.report("sigma/unreadable-keyword", { value: valueText(values[0] as Source), reason: `\`${modifiers.match}\` needs a field` }, { span });
    return undefined;
  }
  const nodes = values.map((value) => keywordOf(item, value));
  if (!nodes.every((node) => node !== undefined)) return undefined;
  const predicate = modifiers.all ? joined("and", nodes, span) : anyOf(nodes, span);
  return modifiers.negated ? { kind: "not", operand: predicate, span } : predicate;
}

/** Keywords of one case rule are one node, at the place of the first. */
function anyOf(nodes: readonly Predicate[], span: ItemReading["span"]): Predicate {
  const plain = nodes.filter((node): node is Keyword => node.kind === "keyword");
  const [first] = plain;
  const list = first === undefined ? [] : [{ ...first, values: plain.flatMap((node) => node.values), span }];
  return joined("or", [...list, ...nodes.filter((node) => node.kind !== "keyword")], span);
}

function joined(kind: "and" | "or", operands: readonly Predicate[], span: ItemReading["span"]): Predicate {
  const [only] = operands;
  return operands.length === 1 && only !== undefined ? only : { kind, operands, span };
}

function keywordOf(item: ItemReading, source: Source): Predicate | undefined {
  if (source.kind !== "scalar" || source.value === null || source.value === "") return refuse(item, source, "text");
  const texts = textsOf(item, source);
  const nodes = texts !== undefined && item.context.spend(texts.length) ? texts.map((parts) => nodeOf(item, source, parts)) : undefined;
  return nodes?.every((node) => node !== undefined) === true ? anyOf(nodes, source.span) : undefined;
}

function nodeOf(item: ItemReading, source: ScalarSource, parts: readonly SigmaTextPart[]): Predicate | undefined {
  const { context, modifiers } = item;
  const keyword = (text: string): Keyword => ({ kind: "keyword", values: [text], caseSensitive: modifiers.cased, span: source.span });
  const inner = parts.slice(parts[0]?.kind === "run" ? 1 : 0, parts.at(-1)?.kind === "run" ? -1 : undefined);
  const [first] = inner;
  if (inner.length === 1 && first?.kind === "text") return keyword(first.text);
  const value = shorten(textOfScalar(source));
  const texts = inner.flatMap((part) => (part.kind === "text" ? [part.text] : []));
  if (texts.length === 0 || modifiers.negated) {
    const reason = texts.length === 0 ? "it has nothing but wildcards" : "it has a wildcard inside, and stands under a negation";
    context.report("sigma/unreadable-keyword", { value, reason }, { span: source.span });
    return undefined;
  }
  context.report("sigma/keyword-pieces", { value }, { span: source.span });
  context.noteLoose("keywords with a wildcard inside are read as their pieces");
  return joined("and", withoutParts(texts).map(keyword), source.span);
}

/** The most pieces that are compared with each other. */
const mostPieces = 200;

/** Without those that stand in another one. */
function withoutParts(texts: readonly string[]): readonly string[] {
  if (texts.length > mostPieces) return [...new Set(texts)];
  const folded = texts.map((text) => text.toLowerCase());
  return texts.filter((_, at) => !folded.some((other, place) => place !== at && (other.length > (folded[at] as string).length || place < at) && other.includes(folded[at] as string)));
}

function valueText(source: Source): string {
  return source.kind === "scalar" ? shorten(textOfScalar(source)) : describeSource(source);
}
