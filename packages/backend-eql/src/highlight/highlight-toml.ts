import type { HighlightKind, HighlightToken } from "@isorule/core";
import { type EmbeddedHighlight, type TokenList, tokenList } from "@isorule/core/highlight";

/**
 * Tokens of TOML: tables, keys, texts, numbers, constants, comments.
 *
 * @param embedded is asked about each text of several lines and each one in single quotes
 * @see https://toml.io/en/v1.0.0
 * @example highlightToml("[rule]\nname = 'x' # y") // keyword, field, operator, string, comment
 */
export function highlightToml(text: string, embedded: EmbeddedHighlight): readonly HighlightToken[] {
  const list = tokenList(text);
  const scan: Scan = { text, list, embedded, key: "", isValue: false, depth: 0 };
  for (let at = 0; at < text.length; ) at = token(scan, at);
  return list.tokens;
}

interface Scan {
  readonly text: string;
  readonly list: TokenList;
  readonly embedded: EmbeddedHighlight;
  key: string;
  /** Whether an equals sign was passed in this line. */
  isValue: boolean;
  /** How many brackets are open. */
  depth: number;
}

function token(scan: Scan, at: number): number {
  const { list, text } = scan;
  const char = text[at] as string;
  if (char === "\n") {
    if (scan.depth === 0) scan.isValue = false;
    return at + 1;
  }
  if (char === " " || char === "\t" || char === "\r") return at + 1;
  if (char === "#") return add(list, "comment", at, lineEnd(text, at));
  if (char === '"' || char === "'") return quoted(scan, at, char);
  if (char === "=") {
    scan.isValue = true;
    return add(list, "operator", at, at + 1);
  }
  if (char === "[" && !scan.isValue && scan.depth === 0) return table(scan, at);
  if (char === "[" || char === "{") scan.depth++;
  else if (char === "]" || char === "}") scan.depth = Math.max(0, scan.depth - 1);
  if ("[]{},".includes(char)) {
    // { key = 1, other = 2 }
    if (char === "{" || char === ",") scan.isValue = false;
    return add(list, "punctuation", at, at + 1);
  }
  return bare(scan, at);
}

function add(list: TokenList, kind: HighlightKind, start: number, end: number): number {
  list.add(kind, start, end);
  return end;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}

// [table], [[table]]
function table(scan: Scan, at: number): number {
  const end = lineEnd(scan.text, at);
  const close = scan.text.slice(at, end).indexOf("]");
  const behind = close < 0 ? end : at + close + (scan.text[at + close + 1] === "]" ? 2 : 1);
  return add(scan.list, "keyword", at, behind);
}

function quoted(scan: Scan, start: number, quote: string): number {
  const { list, text } = scan;
  const fence = text.startsWith(quote.repeat(3), start) ? quote.repeat(3) : quote;
  const from = start + fence.length;
  const close = closing(text, from, fence);
  const end = close < 0 ? (fence === quote ? lineEnd(text, start) : text.length) : close + fence.length;
  if (isKeyAhead(scan, end)) {
    scan.key = text.slice(from, end - fence.length);
    return add(list, "field", start, end);
  }
  const tokens = fence === '"' ? undefined : scan.embedded(scan.key, text.slice(from, close < 0 ? end : close));
  if (tokens === undefined) return add(list, "string", start, end);
  list.add("punctuation", start, from);
  list.addAll(tokens, from);
  return close < 0 ? end : add(list, "punctuation", close, end);
}

/** Where the closing quotes stand; a text in one pair of quotes ends in its line. */
function closing(text: string, from: number, fence: string): number {
  const hasEscapes = fence[0] === '"';
  for (let at = from; at < text.length; at++) {
    const char = text[at];
    if (char === "\\" && hasEscapes) at++;
    else if (char === "\n" && fence.length === 1) return -1;
    else if (char === fence[0] && text.startsWith(fence, at)) {
      // Up to two quotes more belong to the text.
      let end = at;
      while (fence.length === 3 && end < at + 2 && text[end + 3] === fence[0]) end++;
      return end;
    }
  }
  return -1;
}

function bare(scan: Scan, at: number): number {
  let end = at + 1;
  while (end < scan.text.length && !" \t\r\n#=[]{},\"'".includes(scan.text[end] as string)) end++;
  const value = scan.text.slice(at, end);
  if (isKeyAhead(scan, end)) {
    scan.key = value;
    return add(scan.list, "field", at, end);
  }
  const kind = value === "true" || value === "false" ? "constant" : /^[-+]?(?:\d|inf$|nan$)/.test(value) ? "number" : undefined;
  return kind === undefined ? end : add(scan.list, kind, at, end);
}

function isKeyAhead(scan: Scan, end: number): boolean {
  if (scan.isValue) return false;
  let at = end;
  while (scan.text[at] === " " || scan.text[at] === "\t") at++;
  return scan.text[at] === "=" || scan.text[at] === ".";
}
