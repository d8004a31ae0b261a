import type { Report, Span } from "@isorule/core";
import type { eqlReadDiagnostics } from "../read/read-diagnostics.js";

/** One token of EQL. */
export interface EqlToken {
  readonly kind: "string" | "number" | "word" | "quoted" | "sign" | "end";
  /** Decoded for a string and a quoted name; without its `~` for a word. */
  readonly text: string;
  /** A word that is followed by `~` at once, such as `like~`. */
  readonly tilde: boolean;
  readonly start: number;
  readonly end: number;
}

/** Reports a fault of a text. */
export type EqlReport = Report<typeof eqlReadDiagnostics>;

/** Escapes of "..." to what they stand for. Source: "EQL syntax reference", Escape characters in a string, and EqlBase.g4. */
const escapes: Readonly<Record<string, string>> = { b: "\b", t: "\t", n: "\n", f: "\f", r: "\r", '"': '"', "'": "'", "\\": "\\" };

const twoSigns: ReadonlySet<string> = new Set(["==", "!=", "<=", ">=", "!["]);
const oneSign: ReadonlySet<string> = new Set("<>:()[],.?~=|+-*/%!");

/** Where the lexer is. Local to one call of {@link lexEql}. */
interface Lexer {
  readonly text: string;
  readonly report: EqlReport;
  readonly tokens: EqlToken[];
  readonly comments: Span[];
}

/**
 * The tokens of a text, by the lexer rules of EqlBase.g4; the last is of the kind `end`. What is no token is reported
 * and stepped over, so that one fault does not hide the next.
 *
 * Diagnostics: `eql/read-character`, `eql/read-string-end`, `eql/read-escape`, `eql/read-old-string`,
 * `eql/read-comment-end`, `eql/read-name-end`.
 *
 * @param comments takes the places of comments, which are no tokens
 * @example lexEql('process where process.name : "cmd*"', report)
 */
export function lexEql(text: string, report: EqlReport, comments: Span[] = []): readonly EqlToken[] {
  const lexer: Lexer = { text, report, tokens: [], comments };
  let at = 0;
  while (at < text.length) at = token(lexer, at);
  push(lexer, "end", "", text.length, text.length);
  return lexer.tokens;
}

function push(lexer: Lexer, kind: EqlToken["kind"], text: string, start: number, end: number, tilde = false): number {
  lexer.tokens.push({ kind, text, tilde, start, end });
  return end;
}

/** Reads what begins at `at`, and returns where it ends. */
function token(lexer: Lexer, at: number): number {
  const { text } = lexer;
  const char = text[at] as string;
  if (char === " " || char === "\n" || char === "\r" || char === "\t") return at + 1;
  if (isWordStart(char)) return word(lexer, at);
  if (isDigit(char) || (char === "." && isDigit(text[at + 1] ?? ""))) return number(lexer, at);
  if (char === '"') return text.startsWith('"""', at) ? rawString(lexer, at) : quotedString(lexer, at, '"');
  if (char === "`") return quotedName(lexer, at);
  if (char === "'") return oldString(lexer, at, at);
  if (char === "?" && (text[at + 1] === '"' || text[at + 1] === "'")) return oldString(lexer, at, at + 1);
  if (char === "/" && text[at + 1] === "/") return comment(lexer, at, lineComment(text, at));
  if (char === "/" && text[at + 1] === "*") return comment(lexer, at, blockComment(lexer, at));
  const two = text.slice(at, at + 2);
  if (twoSigns.has(two)) return push(lexer, "sign", two, at, at + 2);
  if (oneSign.has(char)) return push(lexer, "sign", char, at, at + 1);
  const end = at + ((text.codePointAt(at) as number) > 0xffff ? 2 : 1);
  lexer.report("eql/read-character", { char: named(text.slice(at, end)) }, { span: [at, end] });
  return end;
}

/** A character as a person can see it. */
function named(char: string): string {
  const code = char.codePointAt(0) as number;
  return code > 0x20 && code < 0x7f ? `\`${char}\`` : `The character U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
}

function comment(lexer: Lexer, at: number, end: number): number {
  lexer.comments.push([at, end]);
  return end;
}

// LINE_COMMENT: "//" up to the end of the line
function lineComment(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}

// BRACKETED_COMMENT: "/*" *( BRACKETED_COMMENT / any ) "*/"; comments nest
function blockComment(lexer: Lexer, at: number): number {
  const { text } = lexer;
  let depth = 1;
  for (let next = at + 2; next < text.length; next++) {
    if (text[next] === "*" && text[next + 1] === "/") {
      if (--depth === 0) return next + 2;
      next++;
    } else if (text[next] === "/" && text[next + 1] === "*") {
      depth++;
      next++;
    }
  }
  lexer.report("eql/read-comment-end", {}, { span: [at, at + 2] });
  return text.length;
}

// IDENTIFIER: ( letter / "_" / "@" ) *( letter / digit / "_" ); TILDE_IDENTIFIER: the same and "~"
function word(lexer: Lexer, at: number): number {
  const { text } = lexer;
  let end = at + 1;
  while (end < text.length && isWordPart(text[end] as string)) end++;
  const tilde = text[end] === "~";
  return push(lexer, "word", text.slice(at, end), at, tilde ? end + 1 : end, tilde);
}

// INTEGER_VALUE: 1*digit; DECIMAL_VALUE: 1*digit "." *digit [ exponent ] / "." 1*digit [ exponent ] / 1*digit exponent
function number(lexer: Lexer, at: number): number {
  const { text } = lexer;
  let end = digits(text, at);
  if (text[end] === ".") end = digits(text, end + 1);
  if (text[end] === "e" || text[end] === "E") {
    const sign = text[end + 1] === "+" || text[end + 1] === "-" ? 1 : 0;
    if (isDigit(text[end + 1 + sign] ?? "")) end = digits(text, end + 1 + sign);
  }
  return push(lexer, "number", text.slice(at, end), at, end);
}

function digits(text: string, at: number): number {
  let end = at;
  while (end < text.length && isDigit(text[end] as string)) end++;
  return end;
}

// STRING: '"""' *( any but CR and LF, as few as possible ) '"""' [ '"' ] [ '"' ]; a backslash is an ordinary character
function rawString(lexer: Lexer, at: number): number {
  const { text } = lexer;
  const close = text.indexOf('"""', at + 3);
  const lineEnd = endOfLine(text, at, close < 0 ? text.length : close);
  if (close < 0 || close > lineEnd) {
    lexer.report("eql/read-string-end", { quotes: '"""' }, { span: [at, at + 3] });
    return push(lexer, "string", text.slice(at + 3, lineEnd), at, lineEnd);
  }
  // One or two quotes more belong to the text.
  const extra = text[close + 3] === '"' ? (text[close + 4] === '"' ? 2 : 1) : 0;
  return push(lexer, "string", text.slice(at + 3, close + extra), at, close + 3 + extra);
}

/** Where a line ends, or `most` where it goes on until there. */
function endOfLine(text: string, at: number, most: number): number {
  for (let end = at; end < most; end++) if (text[end] === "\n" || text[end] === "\r") return end;
  return most;
}

// STRING: '"' *( "\" escape / any but CR, LF, '"' and "\" ) '"'
function quotedString(lexer: Lexer, at: number, quote: string): number {
  const { text } = lexer;
  const parts: string[] = [];
  let from = at + 1;
  let next = from;
  for (;;) {
    const char = text[next];
    if (char === quote) {
      parts.push(text.slice(from, next));
      return push(lexer, "string", parts.join(""), at, next + 1);
    }
    if (char === undefined || char === "\r" || char === "\n") {
      lexer.report("eql/read-string-end", { quotes: quote }, { span: [at, Math.min(at + 1, text.length)] });
      parts.push(text.slice(from, next));
      return push(lexer, "string", parts.join(""), at, next);
    }
    if (char !== "\\") {
      next++;
      continue;
    }
    const { value, end } = escape(lexer, next);
    parts.push(text.slice(from, next), value);
    from = end;
    next = end;
  }
}

// "\" ( "b" / "t" / "n" / "f" / "r" / '"' / "'" / "\" ) / "\u{" 2*8hex "}"
function escape(lexer: Lexer, at: number): { readonly value: string; readonly end: number } {
  const { text } = lexer;
  const letter = text[at + 1] ?? "";
  const plain = Object.hasOwn(escapes, letter) ? escapes[letter] : undefined;
  if (plain !== undefined) return { value: plain, end: at + 2 };
  if (letter === "u") {
    const found = /^\{([0-9a-fA-F]{2,8})\}/.exec(text.slice(at + 2, at + 12));
    const code = found === null ? Number.NaN : Number.parseInt(found[1] as string, 16);
    if (found !== null && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)) return { value: String.fromCodePoint(code), end: at + 2 + found[0].length };
  }
  const end = letter === "\r" || letter === "\n" ? at + 1 : Math.min(at + 2, text.length);
  lexer.report("eql/read-escape", { escape: text.slice(at, end) }, { span: [at, end] });
  return { value: text.slice(at, end), end };
}

/** A text of the EQL before Elasticsearch: reported, and read as if its quotes were double. */
function oldString(lexer: Lexer, at: number, quoteAt: number): number {
  const quote = lexer.text[quoteAt] as string;
  const silent: Lexer = { ...lexer, report: () => undefined };
  const end = quotedString(silent, quoteAt, quote);
  lexer.report("eql/read-old-string", {}, { span: [at, end] });
  return end;
}

// QUOTED_IDENTIFIER: "`" *( any but "`" / "``" ) "`"
function quotedName(lexer: Lexer, at: number): number {
  const { text } = lexer;
  for (let next = at + 1; ; next++) {
    const close = text.indexOf("`", next);
    if (close < 0) {
      lexer.report("eql/read-name-end", {}, { span: [at, at + 1] });
      return push(lexer, "quoted", text.slice(at + 1), at, text.length);
    }
    if (text[close + 1] !== "`") return push(lexer, "quoted", text.slice(at + 1, close).replaceAll("``", "`"), at, close + 1);
    next = close + 1;
  }
}

function isDigit(char: string): boolean {
  return char >= "0" && char <= "9" && char.length === 1;
}

function isWordStart(char: string): boolean {
  return (char >= "a" && char <= "z") || (char >= "A" && char <= "Z") || char === "_" || char === "@";
}

function isWordPart(char: string): boolean {
  return (char >= "a" && char <= "z") || (char >= "A" && char <= "Z") || char === "_" || isDigit(char);
}
