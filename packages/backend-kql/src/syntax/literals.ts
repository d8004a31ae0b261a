import { isReservedWord } from "./reserved-words.js";

/**
 * The escapes inside quotes, character by character; the quote itself is escaped too. Anything else that a reader
 * cannot see (controls, format and bidirectional marks, line separators, spaces other than the plain one) is `\uXXXX`.
 *
 * Manual: https://learn.microsoft.com/kusto/query/scalar-data-types/string; the full list of escapes:
 * https://github.com/microsoft/Kusto-Query-Language/blob/master/grammar/KqlTokens.g4
 */
const escapes: Readonly<Record<string, string>> = {
  "\\": "\\\\", // else the next character is read as an escape: "C:\new" holds a line feed
  "\n": "\\n", // a raw line feed is not allowed
  "\r": "\\r", // a raw carriage return is not allowed
  "\t": "\\t",
};

const invisible = /[\p{C}\p{Z}]/u;

/** Most texts by far, in which no character is invisible. */
const plainAscii = /^[ -~]*$/;

/** The same without the characters that have an escape of their own. */
const unescaped = /^[ !#-&(-[\]-~]*$/;

/** Whether the text holds half of a surrogate pair, which no UTF-8 document can hold. */
export function hasLoneSurrogate(value: string): boolean {
  return !plainAscii.test(value) && /\p{Surrogate}/u.test(value);
}

/**
 * A text as a literal. A text with backslashes and nothing invisible is written verbatim (`@"C:\Windows"`, a quote is
 * doubled), as people write paths and patterns; any other in the escaped form.
 *
 * @param value without lone surrogates
 * @example textLiteral('a"b') // "a\"b"
 */
export function textLiteral(value: string): string {
  if (!value.includes("\\")) return `"${escapeText(value, '"')}"`;
  if (hasInvisible(value)) return `"${escapeText(value, '"')}"`;
  return value.includes('"') ? `@"${value.replaceAll('"', '""')}"` : `@"${value}"`;
}

/**
 * The name of a column or table as it stands in a query: plain where it is an identifier and no word of the language,
 * else `['...']`, in which the escapes of a text literal apply.
 *
 * Manual: https://learn.microsoft.com/kusto/query/schema-entities/entity-names
 */
export function nameText(name: string): string {
  return isIdentifier(name) && !isReservedWord(name) ? name : `['${escapeText(name, "'")}']`;
}

/** Whether the text can stand in a query as a name without quotes, reserved words aside. */
export function isIdentifier(name: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name);
}

function hasInvisible(value: string): boolean {
  return !plainAscii.test(value) && invisible.test(value.replaceAll(" ", ""));
}

function escapeText(value: string, quote: '"' | "'"): string {
  if (unescaped.test(value)) return value;
  let escaped = "";
  for (const char of value) {
    const known = char === quote ? `\\${quote}` : escapes[char];
    escaped += known ?? (char !== " " && invisible.test(char) ? unitEscapes(char) : char);
  }
  return escaped;
}

/** One `\uXXXX` for each UTF-16 unit: the vendor's own lexer reads the long form `\UXXXXXXXX` as a plain U. */
function unitEscapes(char: string): string {
  return Array.from({ length: char.length }, (_none, at) => `\\u${char.charCodeAt(at).toString(16).padStart(4, "0")}`).join("");
}

/**
 * A number as a literal: plain for what fits a `long`, `real(...)` for the rest.
 * Manual: https://learn.microsoft.com/kusto/query/scalar-data-types/long and .../real
 */
export function numberLiteral(value: number): string {
  if (Number.isSafeInteger(value)) return String(value);
  const spelled = String(value);
  return /^-?\d+\.\d+$/.test(spelled) ? spelled : `real(${spelled})`;
}

const units: readonly (readonly [milliseconds: number, letter: string])[] = [
  [86_400_000, "d"],
  [3_600_000, "h"],
  [60_000, "m"],
  [1_000, "s"],
  [1, "ms"],
];

/**
 * A span of time as a literal, in the largest unit that divides it.
 * Manual: https://learn.microsoft.com/kusto/query/scalar-data-types/timespan
 *
 * @param milliseconds a positive whole number
 * @example timespanLiteral(5_400_000) // 90m
 */
export function timespanLiteral(milliseconds: number): string {
  const [size, letter] = units.find(([unit]) => milliseconds % unit === 0) ?? [1, "ms"];
  return `${milliseconds / size}${letter}`;
}
