import type { HighlightKind, HighlightToken } from "./highlight-token.js";

/** Collects the tokens of one text. */
export interface TokenList {
  /** The tokens so far. */
  readonly tokens: readonly HighlightToken[];
  /** Adds the part from `start` to `end`, without the white space around it. What was covered before stays as it is. */
  readonly add: (kind: HighlightKind, start: number, end: number) => void;
  /** Adds tokens of a part of the text that begins at `offset`. */
  readonly addAll: (tokens: readonly HighlightToken[], offset: number) => void;
}

/**
 * A list for the tokens of a text. Whatever is added, they stand in order, do not overlap, lie inside of the text, and
 * neither begin nor end with white space.
 *
 * @example
 * const list = tokenList("a  = 1");
 * list.add("field", 0, 3);
 * list.tokens // [{ kind: "field", span: [0, 1] }]
 */
export function tokenList(text: string): TokenList {
  const tokens: HighlightToken[] = [];
  let behind = 0;
  const add = (kind: HighlightKind, start: number, end: number): void => {
    let from = Math.max(start, behind);
    let to = Math.min(end, text.length);
    while (from < to && isWhite(text.charCodeAt(from))) from++;
    while (to > from && isWhite(text.charCodeAt(to - 1))) to--;
    if (from >= to) return;
    tokens.push({ kind, span: [from, to] });
    behind = to;
  };
  return { tokens, add, addAll: (more, offset) => more.forEach(({ kind, span: [start, end] }) => add(kind, start + offset, end + offset)) };
}

/** The same characters as `\s` of a regular expression. */
function isWhite(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return code === 0xa0 || code === 0x1680 || (code >= 0x2000 && code <= 0x200a) || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x3000 || code === 0xfeff;
}
