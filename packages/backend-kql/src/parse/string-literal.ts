import type { Span } from "@isorule/core";

/** A string literal of a text. */
export interface StringLiteral {
  readonly value: string;
  /** Offset behind the literal. */
  readonly end: number;
  /** What is wrong with it; the value is what can be read all the same. */
  readonly fault?: { readonly reason: string; readonly span: Span };
}

/**
 * The string literal at an offset; undefined where none starts there.
 *
 * ```
 * "a\tb" 'a'     escapes, on one line
 * @"C:\a" @'b'   verbatim: a doubled quote is one, nothing else is an escape; may go over lines
 * ```...``` ~~~...~~~   everything up to the next such fence
 * h"..." H@'...' the same, kept out of logs
 * ```
 * Manual: https://learn.microsoft.com/kusto/query/scalar-data-types/string
 */
export function readString(text: string, start: number): StringLiteral | undefined {
  let at = start;
  const prefix = text[at];
  if (prefix === "h" || prefix === "H") at++;
  const verbatim = text[at] === "@";
  if (verbatim) at++;
  const quote = text[at];
  if (quote === '"' || quote === "'") return verbatim ? readVerbatim(text, at, quote) : readEscaped(text, at, quote);
  if (verbatim) return undefined;
  for (const fence of fences) if (text.startsWith(fence, at)) return readFenced(text, at, fence);
  return undefined;
}

const fences = ["```", "~~~"] as const;

function readFenced(text: string, start: number, fence: string): StringLiteral {
  const from = start + fence.length;
  const end = text.indexOf(fence, from);
  return end < 0 ? unclosed(text.slice(from), start, text.length) : { value: text.slice(from, end), end: end + fence.length };
}

function readVerbatim(text: string, start: number, quote: string): StringLiteral {
  const parts: string[] = [];
  let from = start + 1;
  for (;;) {
    const end = text.indexOf(quote, from);
    if (end < 0) {
      // The rest of the line is the most that an author can have meant: what follows can still be read.
      const line = lineEnd(text, start);
      return unclosed(text.slice(start + 1, line), start, line);
    }
    parts.push(text.slice(from, end));
    if (text[end + 1] !== quote) return { value: parts.join(quote), end: end + 1 };
    from = end + 2;
  }
}

function readEscaped(text: string, start: number, quote: string): StringLiteral {
  const parts: string[] = [];
  let fault: StringLiteral["fault"];
  let from = start + 1;
  for (let at = from; ; ) {
    const char = text[at];
    if (char === quote) {
      parts.push(text.slice(from, at));
      const value = parts.length === 1 ? (parts[0] as string) : parts.join("");
      return fault === undefined ? { value, end: at + 1 } : { value, end: at + 1, fault };
    }
    if (char === undefined || char === "\n" || char === "\r") {
      parts.push(text.slice(from, at));
      return unclosed(parts.join(""), start, at);
    }
    if (char !== "\\") {
      at++;
      continue;
    }
    parts.push(text.slice(from, at));
    const escape = readEscape(text, at);
    if (escape === undefined) {
      fault ??= { reason: "this is no escape: double the backslash, or write @ before the quote", span: [at, Math.min(at + 2, text.length)] };
      parts.push("\\");
      at += 1;
    } else {
      parts.push(escape.value);
      at = escape.end;
    }
    from = at;
  }
}

function unclosed(value: string, start: number, end: number): StringLiteral {
  return { value, end, fault: { reason: "this quote is never closed", span: [start, start + 1] } };
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

/** The escapes of one character. Source: https://github.com/microsoft/Kusto-Query-Language/blob/master/grammar/KqlTokens.g4 */
const shortEscapes: Readonly<Record<string, string>> = {
  "'": "'", '"': '"', "\\": "\\", a: "\u0007", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v",
};

/** `\n`, `\x41`, `\u0041`, `\U00000041`, `\101` (octal, at most \377); undefined for any other. */
function readEscape(text: string, start: number): { readonly value: string; readonly end: number } | undefined {
  const letter = text[start + 1] ?? "";
  const short = Object.hasOwn(shortEscapes, letter) ? shortEscapes[letter] : undefined;
  if (short !== undefined) return { value: short, end: start + 2 };
  const digits = letter === "x" ? 2 : letter === "u" ? 4 : letter === "U" ? 8 : 0;
  if (digits > 0) {
    const hex = text.slice(start + 2, start + 2 + digits);
    const code = new RegExp(`^[0-9A-Fa-f]{${digits}}$`).test(hex) ? Number.parseInt(hex, 16) : Number.NaN;
    return code <= 0x10ffff ? { value: String.fromCodePoint(code), end: start + 2 + digits } : undefined;
  }
  const octal = /^(?:[0-3][0-7][0-7]|[0-7][0-7]?)/.exec(text.slice(start + 1, start + 4))?.[0];
  return octal === undefined ? undefined : { value: String.fromCharCode(Number.parseInt(octal, 8)), end: start + 1 + octal.length };
}
