import type { CharTest } from "./pcre.js";

const isDigit: CharTest = (code) => code >= 48 && code <= 57;
const isUpper: CharTest = (code) => code >= 65 && code <= 90;
const isLower: CharTest = (code) => code >= 97 && code <= 122;
/** Letters, digits and the underscore of ASCII: PCRE knows no others without `(*UCP)`. */
export const isWord: CharTest = (code) => isDigit(code) || isUpper(code) || isLower(code) || code === 95;
// Since PCRE 8.34, \s takes the vertical tab too.
const isSpace: CharTest = (code) => (code >= 9 && code <= 13) || code === 32;
const isHorizontal: CharTest = (code) => code === 9 || code === 32 || code === 0xa0 || code === 0x1680 || code === 0x180e || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x205f || code === 0x3000;
const isVertical: CharTest = (code) => (code >= 10 && code <= 13) || code === 0x85 || code === 0x2028 || code === 0x2029;
const not = (test: CharTest): CharTest => (code) => !test(code);

/** @see https://www.pcre.org/original/doc/html/pcrepattern.html (Generic character types) */
export const escapeClasses: ReadonlyMap<string, CharTest> = new Map([
  ["d", isDigit], ["D", not(isDigit)],
  ["w", isWord], ["W", not(isWord)],
  ["s", isSpace], ["S", not(isSpace)],
  ["h", isHorizontal], ["H", not(isHorizontal)],
  ["v", isVertical], ["V", not(isVertical)],
  ["N", (code) => code !== 10],
]);

/** @see https://www.pcre.org/original/doc/html/pcrepattern.html (POSIX character classes) */
export const posixClasses: ReadonlyMap<string, CharTest> = new Map<string, CharTest>([
  ["alpha", (code) => isUpper(code) || isLower(code)],
  ["digit", isDigit],
  ["alnum", (code) => isDigit(code) || isUpper(code) || isLower(code)],
  ["upper", isUpper],
  ["lower", isLower],
  ["space", isSpace],
  ["blank", (code) => code === 9 || code === 32],
  ["word", isWord],
  ["xdigit", (code) => isDigit(code) || (code >= 65 && code <= 70) || (code >= 97 && code <= 102)],
  ["punct", (code) => (code >= 33 && code <= 47) || (code >= 58 && code <= 64) || (code >= 91 && code <= 96) || (code >= 123 && code <= 126)],
  ["print", (code) => code >= 32 && code <= 126],
  ["graph", (code) => code >= 33 && code <= 126],
  ["cntrl", (code) => code < 32 || code === 127],
  ["ascii", (code) => code < 128],
]);

/** A test for any of the ranges and tests. ASCII is looked up in a table. */
export function classOf(ranges: readonly (readonly [number, number])[], tests: readonly CharTest[]): CharTest {
  const slow: CharTest = (code) => ranges.some(([low, high]) => code >= low && code <= high) || tests.some((test) => test(code));
  const ascii = Array.from({ length: 128 }, (_, code) => slow(code));
  return (code) => (code < 128 ? (ascii[code] as boolean) : slow(code));
}

/** The class without regard to case. */
export function foldedTest(test: CharTest): CharTest {
  const slow: CharTest = (code) => test(code) || otherCases(code).some(test);
  const ascii = Array.from({ length: 128 }, (_, code) => slow(code));
  return (code) => (code < 128 ? (ascii[code] as boolean) : slow(code));
}

/** The other cases of a letter. */
export function otherCases(code: number): readonly number[] {
  if (isUpper(code)) return [code + 32];
  if (isLower(code)) return [code - 32];
  if (code < 128 || (code >= 0xd800 && code <= 0xdfff)) return [];
  const char = String.fromCodePoint(code);
  return [char.toLowerCase(), char.toUpperCase()].flatMap((other) => {
    const found = other.codePointAt(0) as number;
    return found !== code && String.fromCodePoint(found) === other ? [found] : [];
  });
}
