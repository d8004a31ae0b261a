import type { HighlightToken } from "@isorule/core";
import fc from "fast-check";
import * as assert from "uvu/assert";

/** Highlights a text. */
export type Highlight = (text: string) => readonly HighlightToken[];

/** The tokens of a text as `kind text`, for comparison with what a person would say. */
export function shownTokens(highlight: Highlight, text: string): readonly string[] {
  return highlight(text).map(({ kind, span }) => `${kind} ${text.slice(...span)}`);
}

/** Fails unless tokens stand in order, without overlap, inside of the text, and neither begin nor end with white space. */
export function assertTokens(text: string, tokens: readonly HighlightToken[]): void {
  let behind = 0;
  for (const { kind, span: [start, end] } of tokens) {
    const part = text.slice(start, end);
    const isRight = start >= behind && end > start && end <= text.length && part.trim() === part;
    // The message is long: it is made where it is needed.
    if (!isRight) assert.unreachable(`${kind} ${start}-${end} behind ${behind} in ${JSON.stringify(text)}`);
    behind = end;
  }
}

/** Texts that a highlighter may meet: of its own words and signs in any order, and seeds with parts cut out, doubled or put elsewhere. */
export function highlightTexts(words: readonly string[], seeds: readonly string[]): fc.Arbitrary<string> {
  const signs = ['"', "'", "`", "```", "~~~", '"""', "'''", "\\", "/*", "*/", "//", "#", "|", "[", "]", "(", ")", "{", "}", ",", ";", ":", "=", "==", "!=", "~", "!", "?", ".", "..", "-", "*", "@", "$", "&", "%", "<", ">", " ", "\n", "\r\n", "\t", "\u00a0", "\ufeff", "\u2028", "\u200b", "\ud83d", "😀", "é", "\u0000", "\u0002", "\u0018", "\u001f", "0x1f", "1.5e-3", "5m"];
  const soup = fc.array(fc.oneof(fc.constantFrom(...signs), fc.constantFrom(...words), fc.string({ maxLength: 4 })), { maxLength: 60 }).map((parts) => parts.join(""));
  const cut = fc.tuple(fc.constantFrom(...seeds), fc.array(fc.tuple(fc.nat(), fc.nat(12), fc.oneof(fc.constant(""), fc.constantFrom(...signs), fc.constantFrom(...words))), { minLength: 1, maxLength: 6 })).map(([seed, edits]) =>
    edits.reduce((text, [at, length, put]) => {
      const from = text.length === 0 ? 0 : at % text.length;
      return text.slice(0, from) + put + text.slice(from + length);
    }, seed),
  );
  return fc.oneof(soup, cut, fc.string({ unit: "binary" }), fc.tuple(fc.constantFrom(...seeds), fc.nat()).map(([seed, at]) => seed.slice(0, at % (seed.length + 1))));
}

/** Fails on a text whose tokens break the rules of {@link assertTokens}. */
export function assertAllTokens(highlight: Highlight, words: readonly string[], seeds: readonly string[]): void {
  fc.assert(fc.property(highlightTexts(words, seeds), (text) => assertTokens(text, highlight(text))), { numRuns: 1_500 });
}

/** How many characters that are no white space are in a token, and how many are not. */
export function coverage(text: string, tokens: readonly HighlightToken[]): { readonly covered: number; readonly all: number } {
  const count = (part: string): number => part.replace(/\s+/g, "").length;
  return { covered: tokens.reduce((sum, { span }) => sum + count(text.slice(...span)), 0), all: count(text) };
}
