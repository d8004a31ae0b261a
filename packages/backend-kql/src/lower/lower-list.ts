import { allOf, anyOf, type Comparison, type Expression, leafOf, parseLike, parseRegex, type Regex } from "@isorule/core";
import { compare, type Kql, text } from "../syntax/kql.js";
import { matchesEmptyText, regexText } from "../syntax/regex-text.js";
import { asText, itemSeparator, type PlacedField } from "./fields.js";

/*
 * A list as one text, with a separator before and behind each item: an item equals `a` where the text holds `␞a␞`, begins
 * with it where it holds `␞a`, ends with it where it holds `a␞`. So that any item suffices, and a `not` means none of them.
 */

const separator: Regex = { kind: "character", codePoint: itemSeparator.codePointAt(0) as number };

/** Any character of an item. */
const inItem: Regex = { kind: "class", negated: true, ranges: [[0x1e, 0x1e]] };

/** A comparison of the items of a list, any one of which suffices. `unsupportedOnList` has judged it. */
export function lowerListComparison(node: Comparison, field: PlacedField): Expression<Kql> {
  // No item is empty or holds the separator.
  const values = node.values.map(String).filter((value) => node.operator === "regex" || (value !== "" && !value.includes(itemSeparator)));
  return values.length === 0 ? leafOf({ kind: "boolean", value: false }) : anyOf(values.map((value) => lowerValue(node, field, value)));
}

function lowerValue(node: Comparison, field: PlacedField, value: string): Expression<Kql> {
  switch (node.operator) {
    case "equals":
      return holds(node, field, itemSeparator + value + itemSeparator);
    case "startsWith":
      return holds(node, field, itemSeparator + value);
    case "endsWith":
      return holds(node, field, value + itemSeparator);
    case "contains":
      return holds(node, field, value);
    case "like":
      return search(node, field, { kind: "sequence", items: [separator, ...parseLike(value).flatMap(likeItems), separator] });
    default: {
      const parsed = parseRegex(value);
      if (node.operator !== "regex" || "fault" in parsed) throw new Error(`Invariant: ${node.operator} ${value} is no test of a list`);
      const found = search(node, field, itemRegex(parsed.regex, node.dotAll === true));
      return matchesEmptyText(parsed.regex) ? allOf([leafOf(listExists(field)), found]) : found;
    }
  }
}

/** Whether a list has an item that is not empty. */
export function listExists(field: PlacedField): Kql {
  return compare(asText(field), "matches regex", text(regexText(inItem, { caseSensitive: true })));
}

/** Why a comparison cannot be said of the items of a list; undefined where it can. */
export function unsupportedOnList(node: Comparison): string | undefined {
  if (node.operator === "regex") {
    const parsed = node.values.map((value) => parseRegex(String(value)));
    const plain = node.multiline !== true && parsed.every((each) => "regex" in each && hasAnchorsAtEdges(each.regex));
    return plain ? undefined : "which holds a list, and the pattern has `^` or `$` inside";
  }
  const isText = ["equals", "contains", "startsWith", "endsWith", "like"].includes(node.operator);
  return isText ? undefined : "which holds a list";
}

function holds(node: Comparison, field: PlacedField, needle: string): Expression<Kql> {
  return leafOf(compare(asText(field), node.caseSensitive ? "contains_cs" : "contains", text(needle)));
}

function search(node: Comparison, field: PlacedField, regex: Regex): Expression<Kql> {
  return leafOf(compare(asText(field), "matches regex", text(regexText(regex, { caseSensitive: node.caseSensitive }))));
}

function likeItems(part: ReturnType<typeof parseLike>[number]): readonly Regex[] {
  if (part.kind === "one") return [inItem];
  if (part.kind === "run") return [{ kind: "repeat", item: inItem, min: 0, max: undefined }];
  return [...part.text].map((char) => ({ kind: "character", codePoint: char.codePointAt(0) as number }));
}

/** The same search inside of one item: no class reaches over the separator, and the edges of the item are separators. */
function itemRegex(regex: Regex, dotAll: boolean): Regex {
  switch (regex.kind) {
    case "any":
      return dotAll ? inItem : { kind: "class", negated: true, ranges: [[0x0a, 0x0a], [0x1e, 0x1e]] };
    case "class":
      return regex.negated ? { ...regex, ranges: withSeparator(regex.ranges) } : { ...regex, ranges: regex.ranges.flatMap(withoutSeparator) };
    case "start":
    case "end":
      return separator;
    case "sequence":
    case "alternatives":
      return { ...regex, items: regex.items.map((item) => itemRegex(item, dotAll)) };
    case "repeat":
      return { ...regex, item: itemRegex(regex.item, dotAll) };
    default:
      return regex;
  }
}

type Ranges = Extract<Regex, { kind: "class" }>["ranges"];

function withSeparator(ranges: Ranges): Ranges {
  const has = ranges.some(([first, last]) => first <= 0x1e && last >= 0x1e);
  return has ? ranges : [...ranges, [0x1e, 0x1e] as const].sort(([a], [b]) => a - b);
}

function withoutSeparator([first, last]: Ranges[number]): Ranges {
  if (first > 0x1e || last < 0x1e) return [[first, last]];
  const parts: Ranges = [[first, 0x1d], [0x1f, last]];
  return parts.filter(([from, to]) => from <= to);
}

/** Whether `^` stands first and `$` last only, so that nothing is before or behind the separators that they become. */
function hasAnchorsAtEdges(regex: Regex): boolean {
  if (regex.kind === "alternatives") return regex.items.every(hasAnchorsAtEdges);
  const items = regex.kind === "sequence" ? regex.items : [regex];
  return items.every((item, at) => {
    if (item.kind === "start") return at === 0;
    if (item.kind === "end") return at === items.length - 1;
    return !hasAnchor(item);
  });
}

function hasAnchor(regex: Regex): boolean {
  if (regex.kind === "sequence" || regex.kind === "alternatives") return regex.items.some(hasAnchor);
  return regex.kind === "start" || regex.kind === "end" || (regex.kind === "repeat" && hasAnchor(regex.item));
}
