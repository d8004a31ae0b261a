/** Characters with an escape of their own. */
const escapes: Readonly<Record<string, string>> = { "\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/**
 * A text as a string of EQL. Control characters, line separators and invisible characters (direction marks, zero-width
 * ones) are escaped as `\u{...}`, so that nothing in a query is unseen; every other character stands for itself.
 *
 * Sources: https://www.elastic.co/docs/reference/query-languages/eql/eql-syntax#eql-syntax-escape-characters (the five
 * escapes, and `\u{` 2 to 8 digits `}`); STRING in EqlBase.g4 (no raw CR or LF, no other escape)
 *
 * @param text must hold no lone surrogate: the grammar has no way to write one
 */
export function quoteText(text: string): string {
  if (/^[ -~]*$/.test(text)) return `"${text.replace(/[\\"]/g, "\\$&")}"`;
  const body = text.replace(/[\\"]|(?! )[\p{Cc}\p{Cf}\p{Z}\p{Cn}]/gu, (char) => escapes[char] ?? `\\u{${(char.codePointAt(0) as number).toString(16).padStart(2, "0")}}`);
  return `"${body}"`;
}
