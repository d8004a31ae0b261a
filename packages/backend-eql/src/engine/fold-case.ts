const ascii = /^[\0-\x7f]*$/;

/**
 * A text as comparisons without case see it: each character by itself in lower case, so that the length in characters
 * stays the same.
 * Source: AutomatonQueries of Elasticsearch, which takes each code point in both cases.
 */
export function foldCase(text: string): string {
  return ascii.test(text) ? text.toLowerCase() : Array.from(text, foldCharacter).join("");
}

/** One character in lower case; a character that would become two stays. */
export function foldCharacter(char: string): string {
  const lower = char.toLowerCase();
  return Array.from(lower).length === 1 ? lower : char;
}
