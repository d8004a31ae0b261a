import type { Span } from "@isorule/core";
import type { KqlSyntaxFault, Token } from "./lex.js";
import type { KqlExpression, KqlStatement } from "./tree.js";

/** Where the parser stands in a text. */
export interface TokenStream {
  readonly source: string;
  readonly tokens: readonly Token[];
  readonly faults: KqlSyntaxFault[];
  at: number;
  /** How many brackets are open. */
  depth: number;
  /** An upper bound of the height of the tree that is being built inside of the innermost bracket. */
  height: number;
  /** The parsers of what may stand in any bracket: given here, because the files of the parser would need one another. */
  readonly pipe: (stream: TokenStream) => KqlExpression;
  readonly statements: (stream: TokenStream) => readonly KqlStatement[];
}

/** What a parse function throws where it cannot go on; caught at the next pipe or statement. Never leaves the parser. */
export class SyntaxFault extends Error {
  override readonly name = "SyntaxFault";
  constructor(
    readonly reason: string,
    readonly span: Span,
    /** A way out, as a sentence. */
    readonly help?: string,
  ) {
    super(reason);
  }
}

/** Brackets in brackets, and the height of the tree: a reader of the tree may recurse. */
export const mostDepth = 150;
const mostHeight = 1000;

/** The word that is next. */
export function peek(stream: TokenStream, ahead = 0): Token {
  return stream.tokens[Math.min(stream.at + ahead, stream.tokens.length - 1)] as Token;
}

/** Takes the next word. */
export function take(stream: TokenStream): Token {
  const token = peek(stream);
  if (token.kind !== "end") stream.at++;
  return token;
}

/** Whether the next word is this mark. */
export function isMark(stream: TokenStream, text: string, ahead = 0): boolean {
  const token = peek(stream, ahead);
  return token.kind === "mark" && token.text === text;
}

/** Whether the next word is this name. */
export function isWord(stream: TokenStream, text: string, ahead = 0): boolean {
  const token = peek(stream, ahead);
  return token.kind === "name" && token.text === text;
}

/** Takes the mark where it is next. */
export function accept(stream: TokenStream, text: string): boolean {
  if (!isMark(stream, text)) return false;
  stream.at++;
  return true;
}

/** Takes the word of the language where it is next. */
export function acceptWord(stream: TokenStream, text: string): boolean {
  if (!isWord(stream, text)) return false;
  stream.at++;
  return true;
}

/** Takes the mark or word. @throws SyntaxFault where something else is next */
export function expect(stream: TokenStream, text: string): Token {
  const token = peek(stream);
  if ((token.kind === "mark" || token.kind === "name") && token.text === text) return take(stream);
  throw unexpected(stream, `\`${text}\``);
}

/** The fault that something else than this is next. */
export function unexpected(stream: TokenStream, wanted: string): SyntaxFault {
  const token = peek(stream);
  const found = token.kind === "end" ? "the end of the text" : `\`${stream.source.slice(token.start, Math.min(token.end, token.start + 40))}\``;
  return new SyntaxFault(`${wanted} is expected, and ${found} stands here`, [token.start, Math.max(token.end, token.start)]);
}

/** From an offset to the end of the last word that was taken. */
export function spanFrom(stream: TokenStream, start: number): Span {
  const last = stream.tokens[stream.at - 1];
  return [start, Math.max(start, last?.end ?? start)];
}

/**
 * Parses what stands in a bracket.
 *
 * @throws SyntaxFault where brackets nest too deeply or the tree grows too high
 */
export function nested<Result>(stream: TokenStream, parse: (stream: TokenStream) => Result): Result {
  const { height } = stream;
  if (stream.depth >= mostDepth) throw new SyntaxFault(`brackets nest more than ${mostDepth} deep`, tokenSpan(stream));
  stream.depth++;
  stream.height = 0;
  try {
    return parse(stream);
  } finally {
    stream.depth--;
    stream.height = Math.max(height, stream.height + 1);
  }
}

/** Counts a link of a chain whose nodes hold one another: `a + b + c`, `a.b.c`. @throws SyntaxFault where there are too many */
export function grow(stream: TokenStream): void {
  stream.height++;
  if (stream.height > mostHeight) throw new SyntaxFault(`an expression has more than ${mostHeight} parts in one another`, tokenSpan(stream));
}

function tokenSpan(stream: TokenStream): Span {
  const token = peek(stream);
  return [token.start, token.end];
}

/** Items with commas between them, at least one. */
export function commaList<Item>(stream: TokenStream, parse: (stream: TokenStream) => Item): readonly Item[] {
  const items = [parse(stream)];
  while (accept(stream, ",")) items.push(parse(stream));
  return items;
}

const closers: Readonly<Record<string, true>> = { ")": true, "]": true, "}": true };
const openers: Readonly<Record<string, true>> = { "(": true, "[": true, "{": true };

/**
 * Goes to where the parser can go on: the next pipe or semicolon outside of brackets, or the bracket that closes what the
 * parser is in. A semicolon ends open round and square brackets, too: there it cannot stand.
 */
export function skipPart(stream: TokenStream, stopAtPipe: boolean): void {
  const open: string[] = [];
  let braces = 0;
  for (;;) {
    const token = peek(stream);
    if (token.kind === "end") return;
    if (token.kind === "mark") {
      if (closers[token.text] === true) {
        if (open.length === 0) return;
        if (open.pop() === "{") braces--;
      } else if (openers[token.text] === true) {
        open.push(token.text);
        if (token.text === "{") braces++;
      } else if (token.text === ";" && braces === 0) return;
      else if (token.text === "|" && open.length === 0 && stopAtPipe) return;
    }
    stream.at++;
  }
}
