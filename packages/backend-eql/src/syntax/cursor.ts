import type { EqlReport, EqlToken } from "./lex-eql.js";

/** Where the parser is. Local to one call of `parseEql`. */
export interface Cursor {
  readonly tokens: readonly EqlToken[];
  at: number;
  /** How deep the expression is nested here. */
  depth: number;
  /** How many faults the parser found; those that follow at the same token are not told. */
  faults: number;
  readonly report: EqlReport;
  /** The token of the last fault. */
  faultAt?: number;
}

/** Ends the parsing of a text that is nested too deeply; caught by `parseEql`, never seen by callers. */
export class TooDeep extends Error {}

/** How deep an expression may be nested. */
export const mostDepth = 200;

/** Words that are neither a field name nor a category without quotes; `any` stands for all categories. Source: EqlBase.g4. */
export const keywords: ReadonlySet<string> = new Set("and any by false in join like maxspan not null of or regex sample sequence true until where with".split(" "));

/** Where the last token that was taken ends. */
export function lastEnd(cursor: Cursor): number {
  return cursor.tokens[Math.max(0, cursor.at - 1)]?.end ?? 0;
}

/** Reports and gives up where an expression is nested too deeply. */
export function deeper(cursor: Cursor, levels = 1): void {
  cursor.depth += levels;
  if (cursor.depth <= mostDepth) return;
  const { start, end } = peek(cursor);
  cursor.report("eql/read-too-deep", { most: mostDepth }, { span: [start, end] });
  throw new TooDeep();
}

/** The token at the cursor. */
export function peek(cursor: Cursor): EqlToken {
  return cursor.tokens[cursor.at] as EqlToken;
}

/** Takes a token; the end stays. */
export function step(cursor: Cursor): EqlToken {
  const token = peek(cursor);
  if (token.kind !== "end") cursor.at++;
  return token;
}

/** Whether a sign is next. */
export function isSign(cursor: Cursor, text: string): boolean {
  const token = peek(cursor);
  return token.kind === "sign" && token.text === text;
}

/** Whether a keyword is next. */
export function isWord(cursor: Cursor, text: string): boolean {
  const token = peek(cursor);
  return token.kind === "word" && !token.tilde && token.text === text;
}

/** Takes a sign where it is next. */
export function takeSign(cursor: Cursor, text: string): boolean {
  if (!isSign(cursor, text)) return false;
  cursor.at++;
  return true;
}

/** Takes a keyword where it is next. */
export function takeWord(cursor: Cursor, text: string): boolean {
  if (!isWord(cursor, text)) return false;
  cursor.at++;
  return true;
}

/** Reports what stands at the cursor, once for each token. */
export function unexpected(cursor: Cursor, wanted: string): void {
  cursor.faults++;
  if (cursor.faultAt === cursor.at) return;
  cursor.faultAt = cursor.at;
  const token = peek(cursor);
  const span = [token.start, token.end] as const;
  if (token.kind === "sign" && token.text === "=") cursor.report("eql/read-equals", {}, { span });
  else cursor.report("eql/read-unexpected", { found: nameOf(token), wanted }, { span });
}

function nameOf(token: EqlToken): string {
  if (token.kind === "end") return "The end of the query";
  if (token.kind === "string") return "A text";
  return `\`${token.text.slice(0, 60)}${token.tilde ? "~" : ""}\``;
}

const closers: Readonly<Record<string, string>> = { "(": ")", "[": "]", "![": "]" };

/** Steps to the next of some signs or keywords outside of brackets that open here, or to a bracket that closes, or to the end. */
export function skipTo(cursor: Cursor, wanted: readonly string[]): void {
  let open = 0;
  for (; peek(cursor).kind !== "end"; cursor.at++) {
    const token = peek(cursor);
    if (token.kind !== "sign" && token.kind !== "word") continue;
    if (open === 0 && wanted.includes(token.text)) return;
    if (token.kind !== "sign") continue;
    if (Object.hasOwn(closers, token.text)) open++;
    else if ((token.text === ")" || token.text === "]") && open > 0) open--;
  }
}
