/** A query that the language refuses. */
export class EqlError extends Error {}

/** One token. `text` is decoded for strings and quoted identifiers. */
export interface EqlToken {
  readonly kind: "string" | "number" | "word" | "quoted" | "sign" | "end";
  readonly text: string;
  readonly at: number;
}

const words = /[A-Za-z_@][A-Za-z0-9_]*/y;
const numbers = /(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?/y;
const signs = /==|!=|<=|>=|[<>:()[\],.?~=|+\-*/%!]/y;

/** The tokens of a text, by the lexer rules of EqlBase.g4 as semantics notes M.1 and N tell them. */
export function lexEql(text: string): readonly EqlToken[] {
  const tokens: EqlToken[] = [];
  let at = 0;
  while (at < text.length) {
    const char = text[at] as string;
    if (/[ \r\n\t]/.test(char)) at++;
    else if (text.startsWith("//", at)) at = endOfLine(text, at);
    else if (text.startsWith("/*", at)) at = endOfComment(text, at);
    else if (text.startsWith('"""', at)) at = rawString(text, at, tokens);
    else if (char === '"') at = quotedString(text, at, tokens);
    else if (char === "`") at = quotedIdentifier(text, at, tokens);
    else {
      const found = sticky(words, text, at) ?? sticky(numbers, text, at) ?? sticky(signs, text, at);
      if (found === undefined) throw new EqlError(`character ${JSON.stringify(char)} at ${at} begins no token`);
      const kind = /[A-Za-z_@]/.test(char) ? "word" : /[\d.]/.test(char) && found !== "." ? "number" : "sign";
      tokens.push({ kind, text: found, at });
      at += found.length;
    }
  }
  tokens.push({ kind: "end", text: "", at });
  return tokens;
}

function sticky(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}

function endOfComment(text: string, at: number): number {
  const end = text.indexOf("*/", at + 2);
  if (end < 0) throw new EqlError("comment without an end");
  return end + 2;
}

// """ ... """ without a line break
function rawString(text: string, at: number, tokens: EqlToken[]): number {
  const end = text.indexOf('"""', at + 3);
  const body = text.slice(at + 3, end);
  if (end < 0 || /[\r\n]/.test(body)) throw new EqlError("raw string without an end on its line");
  tokens.push({ kind: "string", text: body, at });
  return end + 3;
}

const escapes: Readonly<Record<string, string>> = { b: "\b", t: "\t", n: "\n", f: "\f", r: "\r", '"': '"', "'": "'", "\\": "\\" };

// " ... " with the escapes \b \t \n \f \r \" \' \\ \u{2-8 hexadecimal digits}
function quotedString(text: string, at: number, tokens: EqlToken[]): number {
  let value = "";
  for (let next = at + 1; next < text.length; next++) {
    const char = text[next] as string;
    if (char === '"') {
      tokens.push({ kind: "string", text: value, at });
      return next + 1;
    }
    if (char === "\r" || char === "\n") throw new EqlError("a string cannot hold a line break");
    if (char !== "\\") {
      value += char;
      continue;
    }
    const escape = text[next + 1] as string;
    if (escape === "u") {
      const found = /^\{([0-9a-fA-F]{2,8})\}/.exec(text.slice(next + 2, next + 12));
      const code = Number.parseInt(found?.[1] ?? "", 16);
      if (found === null || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) throw new EqlError("no character for \\u");
      value += String.fromCodePoint(code);
      next += 1 + found[0].length;
    } else {
      const meaning = Object.hasOwn(escapes, escape) ? escapes[escape] : undefined;
      if (meaning === undefined) throw new EqlError(`\\${escape} is no escape`);
      value += meaning;
      next++;
    }
  }
  throw new EqlError("string without an end");
}

// ` ... ` with `` for a backtick
function quotedIdentifier(text: string, at: number, tokens: EqlToken[]): number {
  const found = /^`((?:[^`]|``)*)`/.exec(text.slice(at));
  if (found === null) throw new EqlError("quoted identifier without an end");
  tokens.push({ kind: "quoted", text: (found[1] as string).replaceAll("``", "`"), at });
  return at + found[0].length;
}
