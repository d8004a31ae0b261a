import type { CodePointRange, Regex } from "@isorule/core";
import { escapeRegexText } from "../print/literals.js";

/** What a dot and the anchors mean. */
export interface RegexTextFlags {
  readonly multiline: boolean;
  readonly dotAll: boolean;
  /** Whether the column holds the value among others: the ends of a value are then those of a word. */
  readonly contained: boolean;
}

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
      return escapeRegexText(String.fromCodePoint(regex.codePoint));
    case "any":
      return flags.dotAll ? "[\\s\\S]" : "[^\\n]";
    case "class":
      return classText(regex.ranges, regex.negated);
    case "start":
      if (flags.contained) return "\\b";
      return flags.multiline ? "(?:^|(?<=\\n))" : "^";
    case "end":
      if (flags.contained) return "\\b";
      return flags.multiline ? "(?:\\z|(?=\\n))" : "\\z";
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

function atom(item: Regex, flags: RegexTextFlags): string {
  const single = item.kind === "character" || item.kind === "any" || item.kind === "class";
  return single ? regexText(item, flags) : group(item, flags);
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
