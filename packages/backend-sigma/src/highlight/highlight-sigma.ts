import type { HighlightKind, HighlightToken } from "@isorule/core";
import { highlightYaml, tokenList } from "@isorule/core/highlight";

/**
 * Tokens of Sigma: those of YAML, with the modifiers behind a field as functions and the words of a condition as what
 * they are.
 *
 * @see https://github.com/SigmaHQ/sigma-specification/blob/main/specification/sigma-rules-specification.md
 * @example highlightSigma("Image|endswith: '\\cmd.exe'") // field, punctuation, function, punctuation, string
 */
export function highlightSigma(text: string): readonly HighlightToken[] {
  const list = tokenList(text);
  for (const token of highlightYaml(text, (key, value) => (key === "condition" ? highlightCondition(value) : undefined))) {
    const [start, end] = token.span;
    const bar = token.kind === "field" ? text.slice(start, end).indexOf("|") : -1;
    if (bar < 0) {
      list.add(token.kind, start, end);
      continue;
    }
    list.add("field", start, start + bar);
    for (let at = start + bar; at < end; ) {
      const next = text.indexOf("|", at + 1);
      const behind = next < 0 || next > end ? end : next;
      list.add("punctuation", at, at + 1);
      list.add("function", at + 1, behind);
      at = behind;
    }
  }
  return list.tokens;
}

const operators: ReadonlySet<string> = new Set(["and", "or", "not"]);

// selection and not 1 of filter_*
function highlightCondition(text: string): readonly HighlightToken[] {
  const list = tokenList(text);
  const words = [...text.matchAll(/[()|]|[^\s()|]+/g)].map(({ 0: word, index }) => ({ word: word.toLowerCase(), start: index, end: index + word.length }));
  words.forEach(({ end, start, word }, at) => {
    const kind: HighlightKind = word === "(" || word === ")" || word === "|" ? "punctuation" : operators.has(word) ? "operator" : isQuantifier(word, words[at - 1]?.word, words[at + 1]?.word) ? "keyword" : "variable";
    list.add(kind, start, end);
  });
  return list.tokens;
}

/** `1`, `any` and `all` are words of the language before `of` alone, and `them` behind it. */
function isQuantifier(word: string, before: string | undefined, next: string | undefined): boolean {
  if (word === "them") return before === "of";
  if (word === "of") return before === "1" || before === "any" || before === "all";
  return next === "of" && (word === "1" || word === "any" || word === "all");
}
