import { Lexer } from "yaml";

/** What the lexer puts before the text of a document and of a scalar, and no text of the file is. */
const marks: readonly string[] = ["\u0002", "\u0018", "\u001f"];

/**
 * A YAML text with its lists in one line as `[a, b]`, where `yaml` writes lists and maps alike as `[ a, b ]` and
 * `{ a: b }`. Nothing but spaces behind and before brackets changes.
 */
export function tightLists(text: string): string {
  const tokens = [...new Lexer().lex(text)];
  const kept: string[] = [];
  for (const [at, token] of tokens.entries()) {
    if (marks.includes(token)) continue;
    const isScalar = tokens[at - 1] === "\u001f";
    const isSpace = !isScalar && /^ +$/.test(token);
    const opened = tokens[at - 1] === "[" && tokens[at - 2] !== "\u001f";
    if (isSpace && (opened || tokens[at + 1] === "]")) continue;
    kept.push(token);
  }
  return kept.join("");
}
