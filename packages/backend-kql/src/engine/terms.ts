import { fold } from "./values.js";

/** A test of a text with another. */
export type TextTest = (text: string, needle: string) => boolean;

/**
 * The operators on texts by their name without `!` and `_cs`. A term is a run of letters and digits that cannot be made
 * longer; a needle that has other characters, too, must stand in the text with the ends of terms at its own ends.
 * Manual: https://learn.microsoft.com/kusto/query/datatypes-string-operators ("What is a term?")
 */
export const textTests: Readonly<Record<string, TextTest>> = {
  contains: (text, needle) => text.includes(needle),
  startswith: (text, needle) => text.startsWith(needle),
  endswith: (text, needle) => text.endsWith(needle),
  has: (text, needle) => findTerm(text, needle, true, true),
  hasprefix: (text, needle) => findTerm(text, needle, true, false),
  hassuffix: (text, needle) => findTerm(text, needle, false, true),
};

/** Prepares an operator such as `!has_cs` for many texts. */
export function textTest(operator: string): TextTest | undefined {
  const [, not, name = "", cased] = /^(!?)(contains|startswith|endswith|hasprefix|hassuffix|has)(_cs)?$/.exec(operator) ?? [];
  const test = textTests[name];
  if (test === undefined) return undefined;
  const negated = not === "!";
  return cased === undefined ? (text, needle) => test(fold(text), fold(needle)) !== negated : (text, needle) => test(text, needle) !== negated;
}

function findTerm(text: string, needle: string, atStart: boolean, atEnd: boolean): boolean {
  if (needle === "") return true;
  const start = atStart && isTermCode(needle.charCodeAt(0));
  const end = atEnd && isTermCode(needle.charCodeAt(needle.length - 1));
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
    if (start && at > 0 && isTermCode(text.charCodeAt(at - 1))) continue;
    if (end && at + needle.length < text.length && isTermCode(text.charCodeAt(at + needle.length))) continue;
    return true;
  }
  return false;
}

/** Letters and digits. What the product makes of other letters than those of ASCII is not written down. */
function isTermCode(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}
