/** Letters whose lower case is not one letter, or hangs on what stands beside them: İ and Σ. */
const dependent = /[\u0130\u03a3]/;

/**
 * A text as it is compared without case: each letter by itself in lower case, whatever stands beside it, and İ, whose
 * lower case is two letters, as it is. So every operator takes the same letters for the same, and the length stays.
 *
 * @example foldText("ΟΔΟΣ") // "οδοσ"
 */
export function foldText(text: string): string {
  if (!dependent.test(text)) return text.toLowerCase();
  return text.replaceAll("\u03a3", "\u03c3").split("\u0130").map((part) => part.toLowerCase()).join("\u0130");
}
