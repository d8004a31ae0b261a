import type { Comparison, Predicate } from "../generated/model.js";
import { foldText } from "../model/fold-text.js";
import { parseLike } from "../model/like.js";
import { parseRegex } from "../regex/parse-regex.js";
import type { Regex } from "../regex/syntax.js";

/** A text that a value of a field holds. */
export interface RequiredText {
  readonly field: string;
  /** In lower case. */
  readonly text: string;
  /** The comparison that requires it: none of its texts, and it is false. */
  readonly comparison: Comparison;
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

function textsOf(comparison: Comparison): readonly RequiredText[] | undefined {
  const { field, operator, values, caseSensitive } = comparison;
  if (operator === "regex") return regexTexts(comparison);
  if (operator !== "equals" && operator !== "contains" && operator !== "startsWith" && operator !== "endsWith" && operator !== "like") return undefined;
  const texts: RequiredText[] = [];
  for (const value of values) {
    // Equal numbers may be written in several ways: 443, 443.0.
    if (operator === "equals" && typeof value === "number") return undefined;
    const whole = foldText(String(value));
    // Lower case goes by whole texts for some letters, such as the last s of a Greek word. Plain letters never change.
    const text = operator === "like" ? longestRun(String(value)) : caseSensitive ? longestPlain(whole) : whole;
    if (text === "") return undefined;
    texts.push({ field, text, comparison });
  }
  return texts;
}

/** Any of the patterns suffices, so each must require something. */
function regexTexts(comparison: Comparison): readonly RequiredText[] | undefined {
  const { field, values } = comparison;
  const all: RequiredText[] = [];
  for (const pattern of values) {
    const parsed = parseRegex(String(pattern));
    const texts = "fault" in parsed ? undefined : textsOfRegex(parsed.regex);
    if (texts === undefined) return undefined;
    for (const text of texts) all.push({ field, text, comparison });
  }
  return all;
}

/** Of several letters at one place so many are told apart. */
const mostAlternatives = 64;

/** Texts of plain letters of which one is in every match, in lower case; undefined when there are none. */
function textsOfRegex(regex: Regex): readonly string[] | undefined {
  switch (regex.kind) {
    case "character":
      return regex.codePoint < 128 ? [String.fromCharCode(regex.codePoint).toLowerCase()] : undefined;
    case "sequence":
      return textsOfSequence(regex.items);
    case "alternatives": {
      const all = regex.items.map(textsOfRegex);
      const texts = all.every((each) => each !== undefined) ? all.flat() : undefined;
      return texts !== undefined && texts.length <= mostAlternatives ? texts : undefined;
    }
    case "repeat":
      return regex.min > 0 ? textsOfRegex(regex.item) : undefined;
    default:
      return undefined;
  }
}

/** The best of: the runs of letters that stand side by side, and what each other item requires. */
function textsOfSequence(items: readonly Regex[]): readonly string[] | undefined {
  let best: readonly string[] | undefined;
  let run = "";
  const offer = (texts: readonly string[] | undefined): void => {
    if (texts !== undefined && (best === undefined || shortest(texts) > shortest(best))) best = texts;
  };
  for (const item of items) {
    const isLetter = item.kind === "character" && item.codePoint < 128;
    run = isLetter ? run + String.fromCharCode(item.codePoint).toLowerCase() : "";
    offer(isLetter ? [run] : textsOfRegex(item));
  }
  return best;
}

function shortest(texts: readonly string[]): number {
  return texts.reduce((least, text) => Math.min(least, text.length), Number.POSITIVE_INFINITY);
}

function longestRun(pattern: string): string {
  return longest(parseLike(pattern).flatMap((part) => (part.kind === "text" ? longestPlain(foldText(part.text)) : [])));
}

function longestPlain(text: string): string {
  return longest(text.split(/[^\0-\x7f]+/));
}

function longest(texts: readonly string[]): string {
  return texts.reduce((best, text) => (text.length > best.length ? text : best), "");
}
