import type { HighlightKind, HighlightToken } from "@isorule/core";
import { type TokenList, tokenList } from "@isorule/core/highlight";

/** What a literal without quotes cannot hold, and the sign of an escape. Source: grammar.peg, SpecialCharacter. */
const special: ReadonlySet<string> = new Set("():<>{}");

/**
 * Tokens of a query of Kibana's query language. Source: grammar.peg.
 *
 * @example highlightKuery('process.name: "cmd.exe" and not user.id: S-1-5-18')
 */
export function highlightKuery(text: string): readonly HighlightToken[] {
  const list = tokenList(text);
  // A literal, until it is known whether a field operator follows.
  let open: { kind: HighlightKind; start: number; end: number } | undefined;
  const close = (kind?: HighlightKind): void => {
    if (open !== undefined) list.add(kind ?? (open.kind === "string" ? literalKind(text.slice(open.start, open.end)) : open.kind), open.start, open.end);
    open = undefined;
  };
  for (let at = 0; at < text.length; ) {
    const char = text[at] as string;
    if (isSpace(char)) at++;
    else if (special.has(char)) {
      const isOperator = char === ":" || char === "<" || char === ">";
      close(isOperator ? "field" : undefined);
      at = sign(list, text, at, isOperator);
    } else {
      const end = char === '"' ? behindQuotes(text, at) : behindWord(text, at);
      const isConnective = /^(?:and|or|not)$/i.test(text.slice(at, Math.min(end, at + 4)));
      if (isConnective) {
        close();
        list.add("operator", at, end);
      } else if (open === undefined || char === '"') {
        close();
        open = { kind: "string", start: at, end };
      } else open.end = end;
      at = end;
    }
  }
  close();
  return list.tokens;
}

function sign(list: TokenList, text: string, at: number, isOperator: boolean): number {
  const end = at + (isOperator && text[at] !== ":" && text[at + 1] === "=" ? 2 : 1);
  list.add(isOperator ? "operator" : "punctuation", at, end);
  return end;
}

function behindQuotes(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === '"') return at + 1;
  }
  return text.length;
}

function behindWord(text: string, start: number): number {
  let at = start;
  for (; at < text.length; at++) {
    const char = text[at] as string;
    if (char === "\\") at++;
    else if (isSpace(char) || special.has(char) || char === '"') break;
  }
  return Math.min(Math.max(at, start + 1), text.length);
}

function literalKind(value: string): HighlightKind {
  if (value === "true" || value === "false" || value === "*") return "constant";
  return value.length <= 40 && /^-?(?:\d+(?:\.\d+)?|\.\d+)$/.test(value) ? "number" : "string";
}

function isSpace(char: string): boolean {
  return char === " " || char === "\t" || char === "\r" || char === "\n" || char === "\u00a0";
}
