import type { Regex } from "@isorule/core";

/** How a regex is applied. */
export interface RegexTextFlags {
  readonly caseSensitive: boolean;
  readonly multiline?: boolean | undefined;
  readonly dotAll?: boolean | undefined;
}

/**
 * The text of a regex for `matches regex`, which searches like ours. Classes are spelled out in ASCII, because `\d`,
 * `\w`, `\s` and `\b` of this language know Unicode.
 *
 * Manual: https://learn.microsoft.com/kusto/query/regex
 *
 * @example regexText(parsed, { caseSensitive: false }) // (?i)cmd(?:\.exe)?$
 */
export function regexText(regex: Regex, flags: RegexTextFlags): string {
  const letters = [
    flags.caseSensitive ? "" : "i",
    flags.multiline === true && has(regex, (node) => node.kind === "start" || node.kind === "end") ? "m" : "",
    flags.dotAll === true && has(regex, (node) => node.kind === "any") ? "s" : "",
  ].join("");
  return (letters === "" ? "" : `(?${letters})`) + print(regex);
}

/** Whether the regex finds something in the empty text: an absent value, which must not match, looks like that. */
export function matchesEmptyText(regex: Regex): boolean {
  switch (regex.kind) {
    case "character":
    case "any":
    case "class":
      return false;
    case "start":
    case "end":
      return true;
    case "wordBoundary":
      return regex.negated;
    case "sequence":
      return regex.items.every(matchesEmptyText);
    case "alternatives":
      return regex.items.some(matchesEmptyText);
    case "repeat":
      return regex.min === 0 || matchesEmptyText(regex.item);
  }
}

function has(regex: Regex, test: (node: Regex) => boolean): boolean {
  if (test(regex)) return true;
  if (regex.kind === "sequence" || regex.kind === "alternatives") return regex.items.some((item) => has(item, test));
  return regex.kind === "repeat" && has(regex.item, test);
}

function print(regex: Regex): string {
  switch (regex.kind) {
    case "character":
      return isSurrogate(regex.codePoint) ? nothing : characterText(regex.codePoint, special);
    case "any":
      return ".";
    case "class":
      return classText(regex);
    case "start":
      return "^";
    case "end":
      return "$";
    case "wordBoundary":
      return regex.negated ? "(?-u:\\B)" : "(?-u:\\b)"; // plain \b is a boundary of Unicode words
    case "sequence":
      return regex.items.map((item) => (item.kind === "alternatives" ? `(?:${print(item)})` : print(item))).join("");
    case "alternatives":
      return regex.items.map(print).join("|");
    case "repeat":
      return `${repeated(regex.item)}${quantifier(regex.min, regex.max)}`;
  }
}

function repeated(item: Regex): string {
  const single = item.kind === "character" || item.kind === "any" || item.kind === "class";
  return single ? print(item) : `(?:${print(item)})`;
}

function quantifier(min: number, max: number | undefined): string {
  if (max === undefined) return min === 0 ? "*" : min === 1 ? "+" : `{${min},}`;
  if (min === 0 && max === 1) return "?";
  return min === max ? `{${min}}` : `{${min},${max}}`;
}

/** A class without characters, as the manual writes it. */
const nothing = "[a&&b]";
const anything = "[\\x{0}-\\x{10FFFF}]";

/** Characters that are operators outside of a class. `<` and `>` must not be escaped: `\<` is a word boundary. */
const special = /[\\.+*?()|[\]{}^$]/;

/** Characters that are operators inside of a class, the set operations `&&`, `--` and `~~` included. */
const specialInClass = /[\\\][^\-&~]/;

function classText(regex: Extract<Regex, { kind: "class" }>): string {
  const ranges = regex.ranges.flatMap(([first, last]) => withoutSurrogates(first, last));
  const isAll = ranges.length === 1 && ranges[0]?.[0] === 0 && ranges[0][1] === 0x10ffff;
  if (ranges.length === 0 || isAll) return isAll === regex.negated ? nothing : anything;
  const inside = ranges.map(([first, last]) => rangeText(first, last)).join("");
  return `[${regex.negated ? "^" : ""}${inside}]`;
}

function rangeText(first: number, last: number): string {
  const [from, to] = [characterText(first, specialInClass), characterText(last, specialInClass)];
  return first === last ? from : last === first + 1 ? from + to : `${from}-${to}`;
}

/** Surrogates are no characters, so that no range may begin or end in them. */
function withoutSurrogates(first: number, last: number): readonly (readonly [number, number])[] {
  const from = isSurrogate(first) ? 0xe000 : first;
  const to = isSurrogate(last) ? 0xd7ff : last;
  return from <= to ? [[from, to]] : [];
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}

const controls: Readonly<Record<number, string>> = { 9: "\\t", 10: "\\n", 11: "\\v", 12: "\\f", 13: "\\r" };

function characterText(code: number, operators: RegExp): string {
  const char = String.fromCodePoint(code);
  if (operators.test(char)) return `\\${char}`;
  if (char !== " " && /[\p{C}\p{Z}]/u.test(char)) return controls[code] ?? `\\x{${code.toString(16).toUpperCase()}}`;
  return char;
}
