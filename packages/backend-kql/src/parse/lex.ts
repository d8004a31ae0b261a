import type { Span } from "@isorule/core";
import { readString } from "./string-literal.js";

/** A word of a query. Blanks and comments are left out. */
export interface Token {
  /**
   * - `name`: an identifier or a word of the language (which depends on its place), `$left`, and the operators that are
   *   words with a mark: `!contains`, `in~`, `!in~`;
   * - `text`, `number`, `timespan`: literals;
   * - `mark`: punctuation, and any character that is none of the language;
   * - `end`: behind the last word.
   */
  readonly kind: "name" | "text" | "number" | "timespan" | "mark" | "end";
  /** As written; of a string literal its value. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What is wrong with a text, and where. */
export interface KqlSyntaxFault {
  /** Reads as a part of a sentence: “this quote is never closed”. */
  readonly reason: string;
  readonly span: Span;
  /** A way out, as a sentence. */
  readonly help?: string;
}

/** The words of a text, the last of kind `end`. */
export interface LexedKql {
  readonly tokens: readonly Token[];
  readonly faults: readonly KqlSyntaxFault[];
  /** Where comments stand. */
  readonly comments: readonly Span[];
}

/**
 * The words of a query. Every character has its place: what no word begins with is a mark of its own, so that nothing is
 * lost and the parser can say what is wrong.
 *
 * Source: https://github.com/microsoft/Kusto-Query-Language/blob/master/grammar/KqlTokens.g4
 */
export function lexKql(text: string): LexedKql {
  const tokens: Token[] = [];
  const faults: KqlSyntaxFault[] = [];
  const comments: Span[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isBlank(code)) {
      at++;
      continue;
    }
    if (code === slash && text.charCodeAt(at + 1) === slash) {
      const end = commentEnd(text, at);
      comments.push([at, end]);
      at = end;
      continue;
    }
    const literal = mayStartString(code) ? readString(text, at) : undefined;
    if (literal !== undefined) {
      tokens.push({ kind: "text", text: literal.value, start: at, end: literal.end });
      if (literal.fault !== undefined) faults.push(literal.fault);
      at = literal.end;
      continue;
    }
    const token = readName(text, at, code) ?? readNumber(text, at, code) ?? readMark(text, at);
    tokens.push(token);
    at = token.end;
  }
  tokens.push({ kind: "end", text: "", start: text.length, end: text.length });
  return { tokens, faults, comments };
}

const slash = 0x2f;

/** Blanks of the language: also spaces of other widths, the zero-width space and the byte-order mark. */
export function isBlank(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  if (code < 0xa0) return false;
  return code === 0xa0 || code === 0x1680 || code === 0x180e || (code >= 0x2000 && code <= 0x200d) || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x2060 || code === 0x3000 || code === 0xfeff;
}

function commentEnd(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029) return at;
  }
  return text.length;
}

/** `"`, `'`, `@`, `` ` ``, `~`, `h`, `H` */
function mayStartString(code: number): boolean {
  return code === 0x22 || code === 0x27 || code === 0x40 || code === 0x60 || code === 0x7e || code === 0x68 || code === 0x48;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** A letter or `_`. Letters outside of ASCII are taken, too: the parser of the vendor does, its grammar does not. */
function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x5f || (code >= 0xaa && !isBlank(code) && isOtherLetter(code));
}

function isOtherLetter(code: number): boolean {
  return /^\p{L}$/u.test(String.fromCharCode(code));
}

function wordEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (!isLetter(code) && !isDigit(code)) break;
    at++;
  }
  return at;
}

/** `Image`, `$left`, `in~`, `!contains`, `!in~` */
function readName(text: string, start: number, code: number): Token | undefined {
  const marked = code === 0x21 || code === 0x24; // ! $
  if (marked ? !isLetter(text.charCodeAt(start + 1)) : !isLetter(code)) return undefined;
  const end = wordEnd(text, start + 1);
  const word = text.slice(start, end);
  const tilde = (word === "in" || word === "!in") && text[end] === "~";
  return { kind: "name", text: tilde ? `${word}~` : word, start, end: tilde ? end + 1 : end };
}

/** The units of a time span, as the vendor's lexer knows them, to milliseconds. */
const timespanUnits: Readonly<Record<string, number>> = {
  d: 86_400_000, day: 86_400_000, days: 86_400_000,
  h: 3_600_000, hr: 3_600_000, hrs: 3_600_000, hour: 3_600_000, hours: 3_600_000,
  m: 60_000, min: 60_000, minute: 60_000, minutes: 60_000,
  s: 1_000, sec: 1_000, second: 1_000, seconds: 1_000,
  ms: 1, milli: 1, millis: 1, millisec: 1, millisecond: 1, milliseconds: 1,
  micro: 0.001, micros: 0.001, microsec: 0.001, microsecond: 0.001, microseconds: 0.001,
  nano: 0.000_001, nanos: 0.000_001, nanosec: 0.000_001, nanosecond: 0.000_001, nanoseconds: 0.000_001,
  tick: 0.000_1, ticks: 0.000_1,
};

/** Milliseconds of `5m`, `1.5h`; undefined for a text that is none. */
export function timespanValue(text: string): number | undefined {
  const match = /^(\d+(?:\.\d+)?)([a-z]+)$/.exec(text);
  const unit = match === null || !Object.hasOwn(timespanUnits, match[2] as string) ? undefined : timespanUnits[match[2] as string];
  return unit === undefined ? undefined : Number(match?.[1]) * unit;
}

/** `12`, `0x1f`, `1.5`, `1e3`, `5m`; a word that only begins with digits is a name. */
function readNumber(text: string, start: number, code: number): Token | undefined {
  if (!isDigit(code)) return undefined;
  let end = digitsEnd(text, start);
  if (end === start + 1 && code === 0x30 && (text[end] === "x" || text[end] === "X")) {
    const hex = wordEnd(text, end + 1);
    if (hex > end + 1 && /^[0-9A-Fa-f]+$/.test(text.slice(end + 1, hex))) return { kind: "number", text: text.slice(start, hex), start, end: hex };
  }
  const whole = end;
  if (text[end] === "." && isDigit(text.charCodeAt(end + 1))) end = digitsEnd(text, end + 1);
  const word = wordEnd(text, end);
  if (word > end) {
    const spelled = text.slice(start, word);
    if (timespanValue(spelled) !== undefined) return { kind: "timespan", text: spelled, start, end: word };
    const exponent = exponentEnd(text, end);
    if (exponent !== undefined) return { kind: "number", text: text.slice(start, exponent), start, end: exponent };
    const name = wordEnd(text, whole);
    if (name > whole) return { kind: "name", text: text.slice(start, name), start, end: name };
  }
  return { kind: "number", text: text.slice(start, end), start, end };
}

/** Behind `e+10`, where nothing else of a word follows. */
function exponentEnd(text: string, start: number): number | undefined {
  if (text[start] !== "e" && text[start] !== "E") return undefined;
  const digits = text[start + 1] === "+" || text[start + 1] === "-" ? start + 2 : start + 1;
  const end = digitsEnd(text, digits);
  return end === digits || wordEnd(text, end) > end ? undefined : end;
}

function digitsEnd(text: string, start: number): number {
  let at = start;
  while (isDigit(text.charCodeAt(at))) at++;
  return at;
}

const twoCharacterMarks: readonly string[] = ["==", "=~", "=>", "!=", "!~", "<=", "<>", ">=", ".."];

function readMark(text: string, start: number): Token {
  const two = text.slice(start, start + 2);
  // A pair of surrogates is one character to whoever reads the message.
  const code = text.charCodeAt(start);
  const length = twoCharacterMarks.includes(two) || (code >= 0xd800 && code < 0xdc00 && start + 1 < text.length) ? 2 : 1;
  return { kind: "mark", text: text.slice(start, start + length), start, end: start + length };
}
