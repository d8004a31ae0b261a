import type { Span } from "@isorule/core";

/** How much of a condition is looked at for the name of its field. */
const most = 300;

/** Before the name: parentheses, negations, the quote of a name, and functions that the name is given to. */
const name = /^[\s(!-]*(?:(?:not|where|regex)\s+)*(?:[A-Za-z_]\w*\(\s*){0,4}["'`[]*([A-Za-z_$@][\w.$@{}-]*)/i;

/** Words at the start of a condition that are no name of a field. */
const words = new Set(["not", "and", "or", "where", "regex", "true", "false", "in", "any", "search", "keywords"]);

/**
 * What a condition calls its field, as its text shows it: the first name, after functions such as `tolower(`.
 *
 * @returns undefined where the text begins otherwise
 * @example spellingOf("Image|endswith: '\\cmd.exe'", [0, 26]) // "Image"
 */
export function spellingOf(text: string, span: Span | undefined): string | undefined {
  if (span === undefined) return undefined;
  const found = name.exec(text.slice(span[0], Math.min(span[1], span[0] + most)))?.[1]?.replace(/[.-]+$/, "");
  return found === undefined || found.length > 120 || words.has(found.toLowerCase()) ? undefined : found;
}
