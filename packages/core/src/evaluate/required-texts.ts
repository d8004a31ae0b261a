import type { Comparison, Predicate } from "../generated/model.js";
import { parseLike } from "../model/like.js";

/** A text that a value of a field holds. */
export interface RequiredText {
  readonly field: string;
  /** In lower case. */
  readonly text: string;
}

/**
 * Texts of which an event holds at least one, in its field and without regard to case, when the predicate is true of it.
 * So an event with none of them need not be looked at further. Empty when the predicate is never true; undefined when
 * nothing is known, as for `not`.
 *
 * Of an `and` it is what is required by the operand whose shortest text is the longest.
 *
 * @example // process.name equals cmd.exe and process.command_line contains [" /c ", " /k "]: process.name holds cmd.exe
 */
export function requiredTexts(predicate: Predicate): readonly RequiredText[] | undefined {
  switch (predicate.kind) {
    case "and":
      return predicate.operands.map(requiredTexts).reduce((best, texts) => (worth(texts) > worth(best) ? texts : best), undefined);
    case "or": {
      const all = predicate.operands.map(requiredTexts);
      return all.every((texts) => texts !== undefined) ? all.flat() : undefined;
    }
    case "comparison":
      return textsOf(predicate);
    case "constant":
      return predicate.value ? undefined : [];
    default:
      return undefined;
  }
}

/** How much a list of texts narrows the choice of events. */
function worth(texts: readonly RequiredText[] | undefined): number {
  if (texts === undefined) return -1;
  return texts.reduce((least, { text }) => Math.min(least, text.length), Number.POSITIVE_INFINITY);
}

function textsOf({ field, operator, values, caseSensitive }: Comparison): readonly RequiredText[] | undefined {
  if (operator !== "equals" && operator !== "contains" && operator !== "startsWith" && operator !== "endsWith" && operator !== "like") return undefined;
  const texts: RequiredText[] = [];
  for (const value of values) {
    // Equal numbers may be written in several ways: 443, 443.0.
    if (operator === "equals" && typeof value === "number") return undefined;
    const whole = String(value).toLowerCase();
    // Lower case goes by whole texts for some letters, such as the last sigma of a word. Plain letters never change.
    const text = operator === "like" ? longestRun(String(value)) : caseSensitive ? longestPlain(whole) : whole;
    if (text === "") return undefined;
    texts.push({ field, text });
  }
  return texts;
}

function longestRun(pattern: string): string {
  return longest(parseLike(pattern).flatMap((part) => (part.kind === "text" ? longestPlain(part.text.toLowerCase()) : [])));
}

function longestPlain(text: string): string {
  return longest(text.split(/[^\0-\x7f]+/));
}

function longest(texts: readonly string[]): string {
  return texts.reduce((best, text) => (text.length > best.length ? text : best), "");
}
