import { type Column, type Comparison, type Scalar, type Span, parseRegex, regexSearch } from "@isorule/core";
import type { SigmaModifier, SigmaValue } from "../document.js";
import { isWritable } from "../print/quote-yaml.js";
import { printRegex, regexHas } from "../value/print-regex.js";
import { parseSigmaText } from "../value/sigma-text.js";
import { tellsOfChannel } from "../value/told-channel.js";
import type { LowerContext } from "./context.js";
import { checkTexts, checkedField } from "./lower-field.js";
import { isHashRewrite, lowerHash, lowerHashPresence } from "./lower-hash.js";
import { type Lowered, itemOf, joinLowered, negateLowered, textValue } from "./lowered.js";

/**
 * A comparison as items with modifiers.
 *
 * Diagnostics: `sigma/field-name`, `sigma/computed-column`, `sigma/hash-operator`, `sigma/unwritable-text`,
 * `sigma/number`, `sigma/regex`, `sigma/regex-end`, `sigma/word-boundary`.
 */
export function lowerComparison(node: Comparison, context: LowerContext): Lowered | undefined {
  const span = node.span ?? context.span;
  const told = node.field === "event_data.Channel" && node.operator === "equals" && !node.caseSensitive && tellsOfChannel(context.event, node.values.map(String));
  const column = checkedField(node.field, context, span, undefined, told);
  if (column === undefined || !checkTexts(node.values, context, span)) return undefined;
  if (column.rewrite !== undefined) return lowerRewritten(node, column, context);
  switch (node.operator) {
    case "equals":
      return lowerEquals(node, column, context);
    case "contains":
      return lowerTexts(node, column, "contains");
    case "startsWith":
      return lowerTexts(node, column, "startswith");
    case "endsWith":
      return lowerTexts(node, column, "endswith");
    case "like":
      return joinLoweredValues(node.values.map((value) => lowerLike(node, column, String(value), context)));
    case "regex":
      return joinLoweredValues(node.values.map((value) => lowerRegex(node, column, String(value), context)));
    case "cidr":
      return itemOf(column.name, ["cidr"], node.values.map((value) => ({ kind: "verbatim", text: network(String(value)) })));
    case "lt":
    case "lte":
    case "gt":
    case "gte":
      return lowerOrder(node, node.operator, column, context);
  }
}

/**
 * A field that is present and not empty, in one item where it holds text: `?` is "a single mandatory character" (rules
 * specification, string wildcard). `|exists` would do for less: it "only verifies the presence of a field, not its value,
 * be it empty or null" (modifiers appendix). Typed fields hold no empty text; for them the specification's own
 * "not null" serves.
 */
export function presence(field: string, context: LowerContext, span: Span | undefined): Lowered | undefined {
  const column = checkedField(field, context, span ?? context.span);
  if (column === undefined) return undefined;
  if (column.rewrite !== undefined) {
    return isHashRewrite(column.rewrite) ? lowerHashPresence(column.name, column.rewrite) : unknownRewrite(field, column, context, span);
  }
  if (column.type === "text" || column.type === "hexNumber" || column.type === "guid" || column.type === "dynamic") {
    return itemOf(column.name, [], [{ kind: "text", parts: [{ kind: "one" }, { kind: "run" }] }]);
  }
  return negateLowered(itemOf(column.name, [], [{ kind: "null" }]));
}

function lowerRewritten(node: Comparison, column: Column, context: LowerContext): Lowered | undefined {
  const { rewrite } = column;
  if (isHashRewrite(rewrite)) return lowerHash(node, column.name, rewrite, context);
  return unknownRewrite(node.field, column, context, node.span);
}

function unknownRewrite(field: string, column: Column, context: LowerContext, span: Span | undefined): undefined {
  const args = { unit: context.unit, field, place: context.variant.name, how: column.rewrite ?? "", where: "" };
  context.report("sigma/computed-column", args, { span: span ?? context.span });
  return undefined;
}

function lowerEquals(node: Comparison, column: Column, context: LowerContext): Lowered | undefined {
  const values: SigmaValue[] = [];
  let absent = false;
  for (const value of node.values) {
    const equal = value === "" ? "absent" : equalValue(value, column, node.caseSensitive);
    if (equal === "absent") absent = true;
    else if (equal !== undefined) values.push(equal);
    else {
      const reason = typeof value === "number" && !Number.isFinite(value) ? "not finite" : "not a whole number";
      context.report("sigma/number", { unit: context.unit, field: column.name, value: String(value), operator: "equals", reason }, { span: node.span ?? context.span });
      return undefined;
    }
  }
  const found = presence(node.field, context, node.span);
  const parts = [...(values.length > 0 ? [itemOf(column.name, casedFor(node), values)] : []), ...(absent && found !== undefined ? [negateLowered(found)] : [])];
  return joinLowered("or", parts);
}

/** How a column of its type spells a value; undefined for a number that it cannot. */
function equalValue(value: Scalar, column: Column, caseSensitive: boolean): SigmaValue | undefined {
  if (typeof value === "boolean") return column.type === "boolean" ? { kind: "boolean", value } : textValue(String(value));
  if (typeof value === "number") {
    if (!Number.isFinite(value)) return undefined;
    if (column.type === "hexNumber") return Number.isSafeInteger(value) && value >= 0 ? textValue(`0x${value.toString(16)}`) : undefined;
    return column.type === "number" && !caseSensitive ? { kind: "number", value: value === 0 ? 0 : value } : textValue(String(value));
  }
  // "Numeric values don't use any quotes" (rules specification, YAML file): the text 29 of a number field is 29.
  const isNumber = column.type === "number" && !caseSensitive && /^(?:0|-?[1-9]\d{0,14})$/.test(value);
  return isNumber ? { kind: "number", value: Number(value) } : textValue(value);
}

function lowerTexts(node: Comparison, column: Column, modifier: SigmaModifier): Lowered {
  return itemOf(column.name, [modifier, ...casedFor(node)], node.values.map((value) => textValue(String(value))));
}

/** Wildcards at the ends become modifiers: no converter then has to ask whether a backslash before them escapes them. */
function lowerLike(node: Comparison, column: Column, pattern: string, context: LowerContext): Lowered | undefined {
  const parts = parseSigmaText(pattern);
  const [first] = parts;
  if (first === undefined) {
    const found = presence(node.field, context, node.span);
    return found && negateLowered(found);
  }
  if (parts.length === 1 && first.kind === "run") return presence(node.field, context, node.span);
  const starts = first.kind === "run";
  const ends = parts.at(-1)?.kind === "run";
  const inner = parts.slice(starts ? 1 : 0, ends ? -1 : undefined);
  const modifier: readonly SigmaModifier[] = starts && ends ? ["contains"] : starts ? ["endswith"] : ends ? ["startswith"] : [];
  return itemOf(column.name, [...modifier, ...casedFor(node)], [{ kind: "text", parts: inner }]);
}

function lowerRegex(node: Comparison, column: Column, pattern: string, context: LowerContext): Lowered | undefined {
  const span = node.span ?? context.span;
  const { caseSensitive, multiline = false, dotAll = false } = node;
  const result = parseRegex(pattern);
  const text = "fault" in result ? undefined : printRegex(result.regex, caseSensitive);
  if ("fault" in result || text === undefined || !isWritable(text)) {
    const reason = "fault" in result ? result.fault.message : "it holds half of a surrogate pair";
    context.report("sigma/regex", { unit: context.unit, pattern, reason }, { span });
    return undefined;
  }
  if (!multiline && regexHas(result.regex, "end")) context.report("sigma/regex-end", { pattern }, { span });
  if (regexHas(result.regex, "wordBoundary")) context.report("sigma/word-boundary", { pattern }, { span });
  const modifiers: readonly SigmaModifier[] = ["re", ...(caseSensitive ? [] : ["i" as const]), ...(multiline ? ["m" as const] : []), ...(dotAll ? ["s" as const] : [])];
  const item = itemOf(column.name, modifiers, [{ kind: "verbatim", text }]);
  if (!regexSearch(result.regex, { caseSensitive, multiline, dotAll })("")) return item;
  // The pattern also matches empty text, which for the model is an absent field.
  const found = presence(node.field, context, node.span);
  return found && joinLowered("and", [found, item]);
}

/** Any one bound suffices, so the widest one says it all. */
function lowerOrder(node: Comparison, operator: "lt" | "lte" | "gt" | "gte", column: Column, context: LowerContext): Lowered | undefined {
  const bounds = node.values.map(Number);
  const value = operator === "lt" || operator === "lte" ? Math.max(...bounds) : Math.min(...bounds);
  if (Number.isFinite(value) && column.type !== "hexNumber") return itemOf(column.name, [operator], [{ kind: "number", value: value === 0 ? 0 : value }]);
  const reason = Number.isFinite(value) ? "the field holds hexadecimal text" : "not finite";
  context.report("sigma/number", { unit: context.unit, field: column.name, value: String(value), operator, reason }, { span: node.span ?? context.span });
  return undefined;
}

/** Values of one comparison that came out with the same modifiers stand in one list. */
function joinLoweredValues(parts: readonly (Lowered | undefined)[]): Lowered | undefined {
  if (!parts.every((part) => part !== undefined)) return undefined;
  const merged: Lowered[] = [];
  for (const part of parts) {
    const same = merged.findIndex((other) => isSameItem(other, part));
    if (same < 0) merged.push(part);
    else merged[same] = withValues(merged[same] as Lowered, part);
  }
  return joinLowered("or", merged);
}

function isSameItem(left: Lowered, right: Lowered): boolean {
  if (left.kind !== "leaf" || right.kind !== "leaf" || left.leaf.kind !== "item" || right.leaf.kind !== "item") return false;
  return left.leaf.field === right.leaf.field && left.leaf.modifiers.join() === right.leaf.modifiers.join();
}

function withValues(left: Lowered, right: Lowered): Lowered {
  if (left.kind !== "leaf" || right.kind !== "leaf") return left;
  return { kind: "leaf", leaf: { ...left.leaf, values: [...left.leaf.values, ...right.leaf.values] } };
}

function casedFor(node: Comparison): readonly SigmaModifier[] {
  return node.caseSensitive && node.values.some((value) => typeof value === "string") ? ["cased"] : [];
}

/** A plain address is a network of one; its length is written out, because the appendix speaks of CIDR notation only. */
function network(value: string): string {
  return value.includes("/") ? value : `${value}/${value.includes(":") ? 128 : 32}`;
}

