import type { HighlightKind, HighlightToken, Span } from "@isorule/core";
import { tokenList } from "@isorule/core/highlight";
import { type EqlToken, lexEql } from "../syntax/lex-eql.js";

/** Source: "EQL syntax reference", and EqlBase.g4. */
const kinds: ReadonlyMap<string, HighlightKind> = new Map<string, HighlightKind>([
  ...["and", "or", "not", "in", "like", "regex"].map((word): [string, HighlightKind] => [word, "operator"]),
  ...["any", "by", "join", "maxspan", "of", "sample", "sequence", "until", "where", "with"].map((word): [string, HighlightKind] => [word, "keyword"]),
  ...["true", "false", "null"].map((word): [string, HighlightKind] => [word, "constant"]),
]);

const operators: ReadonlySet<string> = new Set(["==", "!=", "<=", ">=", "<", ">", "=", ":", "+", "-", "*", "/", "%", "~"]);

/**
 * Tokens of a query of EQL. What a word is follows from the words beside it and not from a tree, so that a query which is
 * half written has its colours too.
 *
 * @example highlightEql('process where process.name : "cmd*"') // variable, keyword, field, punctuation, field, operator, string
 */
export function highlightEql(text: string): readonly HighlightToken[] {
  const comments: Span[] = [];
  const tokens = lexEql(text, () => undefined, comments);
  const list = tokenList(text);
  let comment = 0;
  tokens.forEach((token, index) => {
    for (let next = comments[comment]; next !== undefined && next[0] < token.start; next = comments[++comment]) list.add("comment", ...next);
    if (token.kind !== "end") list.add(kindOf(tokens, index, token), token.start, token.end);
  });
  for (const rest of comments.slice(comment)) list.add("comment", ...rest);
  return list.tokens;
}

function kindOf(tokens: readonly EqlToken[], index: number, token: EqlToken): HighlightKind {
  switch (token.kind) {
    case "string":
      return isWhere(tokens[index + 1]) ? "variable" : "string";
    case "number":
      return "number";
    case "quoted":
      return "field";
    case "sign":
      // An equals sign of `with maxspan=1m` is one as well.
      return operators.has(token.text) ? "operator" : "punctuation";
    default:
      return wordKind(tokens, index, token);
  }
}

function wordKind(tokens: readonly EqlToken[], index: number, token: EqlToken): HighlightKind {
  const [before, next] = [tokens[index - 1], tokens[index + 1]];
  // process.where: behind a dot, a word of the language is none.
  if (isSign(before, ".")) return "field";
  // 5m
  if (before?.kind === "number" && before.end === token.start) return "number";
  if (isSign(before, "|")) return "keyword";
  if (isSign(next, "=") && (token.text === "runs" || token.text === "maxspan")) return "keyword";
  const known = kinds.get(token.text);
  if (token.text === "any" && isWhere(next)) return "variable";
  if (known !== undefined && (!token.tilde || known === "operator")) return known;
  if (isSign(next, "(")) return "function";
  return isWhere(next) ? "variable" : "field";
}

function isWhere(token: EqlToken | undefined): boolean {
  return token?.kind === "word" && token.text === "where";
}

function isSign(token: EqlToken | undefined, text: string): boolean {
  return token?.kind === "sign" && token.text === text;
}
