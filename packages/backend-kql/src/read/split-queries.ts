import type { Span } from "@isorule/core";
import { lexKql, type Token } from "../parse/lex.js";

/** A piece of a text. */
export interface TextPart {
  readonly text: string;
  readonly span: Span;
}

/**
 * The queries of a text: people keep several in a file, with blank lines between them. Pieces belong together where the
 * first ends with a semicolon, a pipe or an open bracket, and where the second begins with a pipe or a word that cannot
 * begin a query. Pieces without a word of the language (comments) are left out.
 *
 * @example splitQueries("A | take 1\n\nB\n\n| count").map(({ text }) => text) // ["A | take 1", "B\n\n| count"]
 */
export function splitQueries(text: string): readonly TextPart[] {
  const { tokens } = lexKql(text);
  const parts: TextPart[] = [];
  let first: Token | undefined;
  let last: Token | undefined;
  let open = 0;
  const close = (): void => {
    if (first !== undefined && last !== undefined) parts.push({ text: text.slice(first.start, last.end), span: [first.start, last.end] });
    first = undefined;
  };
  for (const [at, token] of tokens.entries()) {
    if (token.kind === "end") break;
    if (last !== undefined && open <= 0 && !continues(last, token, tokens[at + 1]) && hasBlankLine(text, last.end, token.start)) {
      close();
      open = 0;
    }
    first ??= token;
    last = token;
    if (token.kind === "mark") open += "([{".includes(token.text) ? 1 : ")]}".includes(token.text) ? -1 : 0;
  }
  close();
  return parts;
}

/** Words that go on with what stands before them. */
const followers: Readonly<Record<string, true>> = { on: true, by: true, and: true, or: true, with: true, has_any: true, has_all: true, in: true, contains: true, has: true, between: true };

/** Marks behind which something must follow. */
const openEnds: Readonly<Record<string, true>> = { ";": true, "|": true, ",": true, "=": true, "==": true, "=~": true, "!=": true, "(": true, "[": true, "{": true, "=>": true };

function continues(before: Token, after: Token, next: Token | undefined): boolean {
  if (before.kind === "mark" && openEnds[before.text] === true) return true;
  if (after.kind === "mark") return after.text !== "[" && after.text !== "(" && after.text !== "*";
  if (before.kind === "name" && (followers[before.text] === true || before.text === "union" || before.text === "where" || before.text === "extend" || before.text === "project")) return true;
  // `by` can also be the name of a table that is followed by a pipe.
  return after.kind === "name" && followers[after.text] === true && !(next?.kind === "mark" && next.text === "|");
}

/** Whether a line with nothing in it stands between two words. */
function hasBlankLine(text: string, from: number, to: number): boolean {
  return /\n[^\S\n\u200b]*\r?\n/.test(text.slice(from, to).replaceAll("\u200b", ""));
}

/** The blocks of a Markdown text between fences. */
export interface Fence extends TextPart {
  /** What stands behind the opening fence, in lower case. */
  readonly language: string;
}

/**
 * The fenced blocks of a Markdown text; undefined where it has none. A fence that is never closed ends with the text.
 * Manual: https://spec.commonmark.org/0.31.2/#fenced-code-blocks
 */
export function fencesOf(text: string): readonly Fence[] | undefined {
  const fences: Fence[] = [];
  let open: { readonly mark: string; readonly language: string; readonly start: number } | undefined;
  let found = false;
  for (let from = 0; from <= text.length; ) {
    const lineFeed = text.indexOf("\n", from);
    const end = lineFeed < 0 ? text.length : lineFeed;
    const match = /^[ \t]*(`{3,}|~{3,})[ \t]*([^`\s]*)[ \t]*\r?$/.exec(text.slice(from, Math.min(end, from + 200)));
    if (match !== null && end - from < 200) {
      const [mark, language] = [match[1] as string, match[2] as string];
      if (open === undefined) {
        found = true;
        open = { mark, language: language.toLowerCase(), start: Math.min(end + 1, text.length) };
      } else if (mark.startsWith(open.mark) && language === "") {
        fences.push({ text: text.slice(open.start, from), span: [open.start, from], language: open.language });
        open = undefined;
      }
    }
    if (lineFeed < 0) break;
    from = end + 1;
  }
  if (open !== undefined) fences.push({ text: text.slice(open.start), span: [open.start, text.length], language: open.language });
  return found ? fences : undefined;
}

const ownLanguage = /^(?:kql|kusto|kusto-query|csl|)$/;

/** Under these names queries are kept for their colours; a text with a pipeline of operators is one. */
const borrowedLanguage = /^(?:c#|csharp)$/;
const pipeline = /^[ \t]*\|[ \t]*(?:where|extend|project|summarize|join|union|mv-expand|distinct)\b/m;

/** Whether a fenced block may hold queries. */
export function holdsQueries({ language, text }: Fence): boolean {
  return ownLanguage.test(language) || (borrowedLanguage.test(language) && pipeline.test(text));
}
