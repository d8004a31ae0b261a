import type { CodePointRange, Regex } from "@isorule/core";

/**
 * Spells a regex with the metacharacters that the modifiers appendix allows and no others: `. ^ $ * + ? {n,m} [a-z]
 * [^a-z] () |`. So `\d`, `\w` and `\s` become ASCII ranges, every group is a plain one, and every other character stands
 * for itself. Only `\b` has no such spelling; it is written as every PCRE reads it, and the caller reports it.
 *
 * @param caseSensitive whether the comparison is; without case a class is not turned into its complement where that would
 * change what it matches
 * @example printRegex(parsed("\\d+(?:a|b)$"), true) // [0-9]+(a|b)$
 */
export function printRegex(regex: Regex, caseSensitive: boolean): string {
  switch (regex.kind) {
    case "character":
      return escaped(regex.codePoint, /[\\.^$*+?{}[\]()|]/);
    case "any":
      return ".";
    case "class":
      return printClass(regex.ranges, regex.negated, caseSensitive);
    case "start":
      return "^";
    case "end":
      return "$";
    case "wordBoundary":
      return regex.negated ? "\\B" : "\\b";
    case "sequence":
      return regex.items.map((item) => (item.kind === "alternatives" ? `(${printRegex(item, caseSensitive)})` : printRegex(item, caseSensitive))).join("");
    case "alternatives":
      return regex.items.map((item) => printRegex(item, caseSensitive)).join("|");
    case "repeat":
      return repeated(regex, caseSensitive);
  }
}

/** Whether some part of the regex is of one of the kinds. */
export function regexHas(regex: Regex, kind: Regex["kind"]): boolean {
  if (regex.kind === kind) return true;
  if (regex.kind === "sequence" || regex.kind === "alternatives") return regex.items.some((item) => regexHas(item, kind));
  return regex.kind === "repeat" && regexHas(regex.item, kind);
}

function repeated(regex: Extract<Regex, { kind: "repeat" }>, caseSensitive: boolean): string {
  const inner = printRegex(regex.item, caseSensitive);
  const single = regex.item.kind === "character" || regex.item.kind === "any" || regex.item.kind === "class";
  return (single ? inner : `(${inner})`) + quantifier(regex.min, regex.max);
}

function quantifier(min: number, max: number | undefined): string {
  if (min === 0 && max === undefined) return "*";
  if (min === 1 && max === undefined) return "+";
  if (min === 0 && max === 1) return "?";
  if (max === undefined) return `{${min},}`;
  return min === max ? `{${min}}` : `{${min},${max}}`;
}

const lastCodePoint = 0x10ffff;

function printClass(ranges: readonly CodePointRange[], negated: boolean, caseSensitive: boolean): string {
  const gaps = complement(ranges);
  const flip = ranges[0]?.[0] === 0 && ranges.at(-1)?.[1] === lastCodePoint && gaps.length > 0 && (caseSensitive || isCaseless(gaps));
  const shown = flip ? gaps : ranges;
  return `[${negated !== flip ? "^" : ""}${shown.map(printRange).join("")}]`;
}

function printRange([first, last]: CodePointRange): string {
  const spell = (code: number): string => escaped(code, /[\\\]^[-]/);
  if (first === last) return spell(first);
  return last === first + 1 ? spell(first) + spell(last) : `${spell(first)}-${spell(last)}`;
}

function escaped(codePoint: number, special: RegExp): string {
  const char = String.fromCodePoint(codePoint);
  return special.test(char) ? `\\${char}` : char;
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

/** Whether ignoring case adds nothing to the ranges or to their complement: they are ASCII and hold no letter. */
function isCaseless(ranges: readonly CodePointRange[]): boolean {
  return ranges.every(([first, last]) => last < 0x41 || (first > 0x5a && last < 0x61) || (first > 0x7a && last < 0x80));
}
