import type { CodePointRange, Regex } from "@isorule/core";
import { escapeRegexText } from "../print/literals.js";
import { element, insideElement } from "./xml-text.js";

/** What a dot and the anchors mean. */
export interface RegexTextFlags {
  readonly multiline: boolean;
  readonly dotAll: boolean;
  readonly place: RegexPlace;
}

/** Where a value stands: alone in its field; among others, so that its ends are those of a word; or in an element of XML. */
export type RegexPlace = "value" | "contained" | "element";

const lastCodePoint = 0x10ffff;

/**
 * The text of a regular expression for PCRE, the engine of Splunk. Anchors and dots are written so that no option of the
 * engine changes them: `\z` is the very end (`$` would also match before a last line feed), and `[^\n]` is any character
 * but a line feed.
 *
 * @see https://help.splunk.com/en/splunk-enterprise/search/search-manual/10.0/search-primer/spl-and-regular-expressions
 */
export function regexText(regex: Regex, flags: RegexTextFlags): string {
  switch (regex.kind) {
    case "character":
      return characterText(String.fromCodePoint(regex.codePoint), flags.place);
    case "any":
      if (flags.place === "element") return flags.dotAll ? "[^<]" : "[^<\\n]";
      return flags.dotAll ? "[\\s\\S]" : "[^\\n]";
    case "class":
      return placedClass(regex.ranges, regex.negated, flags.place);
    case "start":
      return anchorText(startAnchors[flags.place], "(?<=\\n)", flags);
    case "end":
      return anchorText(endAnchors[flags.place], "(?=\\n)", flags);
    case "wordBoundary":
      return regex.negated ? "\\B" : "\\b";
    case "sequence":
      return regex.items.map((item) => (item.kind === "alternatives" ? group(item, flags) : regexText(item, flags))).join("");
    case "alternatives":
      return regex.items.map((item) => regexText(item, flags)).join("|");
    case "repeat":
      return atom(regex.item, flags) + quantifier(regex.min, regex.max);
  }
}

const startAnchors: Readonly<Record<RegexPlace, string>> = { value: "^", contained: "\\b", element: `(?<=${element.start})` };
const endAnchors: Readonly<Record<RegexPlace, string>> = { value: "\\z", contained: "\\b", element: `(?=${element.end})` };

function anchorText(whole: string, line: string, flags: RegexTextFlags): string {
  return flags.multiline && flags.place !== "contained" ? `(?:${whole}|${line})` : whole;
}

function characterText(char: string, place: RegexPlace): string {
  return place === "element" ? insideElement(char) : escapeRegexText(char);
}

/** In an element a class never takes its end. */
function placedClass(ranges: readonly CodePointRange[], negated: boolean, place: RegexPlace): string {
  const text = classText(ranges, negated);
  const takesEnd = ranges.some(([first, last]) => first <= tagStart && tagStart <= last) !== negated;
  return place === "element" && takesEnd ? `(?:(?!<)${text})` : text;
}

const tagStart = 0x3c; // <

function atom(item: Regex, flags: RegexTextFlags): string {
  const single = item.kind === "character" || item.kind === "any" || item.kind === "class";
  if (!single) return group(item, flags);
  const text = regexText(item, flags);
  // A character with an entity is several.
  return item.kind === "character" && text.includes("&") ? `(?:${text})` : text;
}

function group(item: Regex, flags: RegexTextFlags): string {
  return `(?:${regexText(item, flags)})`;
}

function quantifier(min: number, max: number | undefined): string {
  if (max === undefined) return min === 0 ? "*" : min === 1 ? "+" : `{${min},}`;
  if (min === 0 && max === 1) return "?";
  return min === max ? `{${min}}` : `{${min},${max}}`;
}

function classText(ranges: readonly CodePointRange[], negated: boolean): string {
  // A class that reaches to the last character is shorter, and free of unprintable ones, as its complement.
  if (ranges.at(-1)?.[1] === lastCodePoint) return classText(complement(ranges), !negated);
  if (ranges.length === 0) return negated ? "[\\s\\S]" : "[^\\s\\S]";
  const items = ranges.map(([first, last]) => {
    if (first === last) return classCharacter(first);
    return classCharacter(first) + (last === first + 1 ? "" : "-") + classCharacter(last);
  });
  return `[${negated ? "^" : ""}${items.join("")}]`;
}

function classCharacter(code: number): string {
  const char = String.fromCodePoint(code);
  return char === "-" || char === "&" || char === "~" ? `\\${char}` : escapeRegexText(char);
}

function complement(ranges: readonly CodePointRange[]): readonly CodePointRange[] {
  const gaps: CodePointRange[] = [];
  let next = 0;
  for (const [first, last] of ranges) {
    if (first > next) gaps.push([next, first - 1]);
    next = last + 1;
  }
  if (next <= lastCodePoint) gaps.push([next, lastCodePoint]);
  return gaps;
}
