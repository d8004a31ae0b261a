import { type CodePointRange, mergeRanges } from "@isorule/core";

/** A set of characters that a pattern tells from the others. Equal sets have equal keys. */
export interface LetterSet {
  readonly key: string;
  readonly ranges: readonly CodePointRange[];
}

const last = 0x10ffff;

/** The set of all characters. */
export const everyLetter: LetterSet = { key: "all", ranges: [[0, last]] };

/** The characters of a word for `\b`. */
export const wordLetters: LetterSet = { key: "word", ranges: [[0x30, 0x39], [0x41, 0x5a], [0x5f, 0x5f], [0x61, 0x7a]] };

/** The line feed alone, where `^` and `$` look for lines. */
export const lineFeeds: LetterSet = { key: "line", ranges: [[10, 10]] };

/** All but the line feed: the plain `.`. */
export const notLineFeeds: LetterSet = { key: "dot", ranges: [[0, 9], [11, last]] };

/** One character, with its other case unless case counts. Undefined for an odd letter. */
export function setOfLetter(codePoint: number, caseSensitive: boolean): LetterSet | undefined {
  if (codePoint < 0x80) return setOfPlain(codePoint, caseSensitive);
  if (isOddLetter(codePoint)) return undefined;
  if (caseSensitive) return setOf([[codePoint, codePoint]]);
  return setOf(variantsOf(codePoint).map((code): CodePointRange => [code, code]));
}

/** Nearly every letter is one of these. */
function setOfPlain(code: number, caseSensitive: boolean): LetterSet {
  const lower = code | 0x20;
  if (caseSensitive || lower < 0x61 || lower > 0x7a || code < 0x41) return { key: `${code},${code}`, ranges: [[code, code]] };
  const upper = lower - 0x20;
  return { key: `${upper},${upper};${lower},${lower}`, ranges: [[upper, upper], [lower, lower]] };
}

/** A class of a regex. Undefined where its meaning without case is not told apart here: wide ranges of foreign letters. */
export function setOfClass(ranges: readonly CodePointRange[], negated: boolean, caseSensitive: boolean): LetterSet | undefined {
  const all = [...ranges];
  if (!caseSensitive) {
    for (const [from, to] of ranges) {
      const closed = from <= 0x80 && to === last;
      if (to >= 0x80 && !closed && to - Math.max(from, 0x80) > widestRange) return undefined;
      for (let code = from; code <= Math.min(to, closed ? 0x7f : to); code++) {
        if (isOddLetter(code)) return undefined;
        for (const variant of variantsOf(code)) all.push([variant, variant]);
      }
    }
  }
  const merged = mergeRanges(all);
  return setOf(negated ? complementOf(merged) : merged);
}

const widestRange = 512;

/**
 * Whether the case of a letter depends on what stands beside it or on who asks: İ, ı, ſ, the sign for kelvin, the sigmas.
 * A pattern with one is not looked into, and texts with one are left out of account.
 */
export function isOddLetter(codePoint: number): boolean {
  if (codePoint < 0x80) return false;
  if (codePoint >= 0xd800 && codePoint <= 0xdfff) return true;
  if (codePoint === 0x3a3) return true;
  const char = String.fromCodePoint(codePoint);
  const lower = char.toLowerCase();
  const upper = char.toUpperCase();
  if (lower === char && upper === char) return false;
  return lower !== char ? lower.toUpperCase() !== char : upper.toLowerCase() !== char;
}

/** Whether a text has an odd letter, or half of a character. */
export function hasOddLetter(text: string): boolean {
  if (/^[\0-\x7f]*$/.test(text)) return false;
  for (const char of text) if (isOddLetter(char.codePointAt(0) as number)) return true;
  return false;
}

function variantsOf(codePoint: number): readonly number[] {
  const char = String.fromCodePoint(codePoint);
  return [...new Set([char, char.toLowerCase(), char.toUpperCase()])].map((each) => each.codePointAt(0) as number);
}

function setOf(ranges: readonly CodePointRange[]): LetterSet {
  const merged = mergeRanges(ranges);
  return { key: merged.join(";"), ranges: merged };
}

function complementOf(ranges: readonly CodePointRange[]): readonly CodePointRange[] {
  const gaps: CodePointRange[] = [];
  let next = 0;
  for (const [from, to] of ranges) {
    if (from > next) gaps.push([next, from - 1]);
    next = to + 1;
  }
  if (next <= last) gaps.push([next, last]);
  return gaps;
}
