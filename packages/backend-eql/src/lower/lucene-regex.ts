import { type CodePointRange, mergeRanges, type Regex, type RegexFlags } from "@isorule/core";
import { automatonWork } from "./automaton-work.js";
import { complementOf, lastCodePoint } from "./complement-of.js";

/** A pattern in Lucene's syntax with its tree over the whole value, or what of the regex has no counterpart there. */
export type LuceneRegex = { readonly pattern: string; readonly whole: Regex } | { readonly problem: string };

/**
 * The most work that a pattern may be. Lucene gives up at 100,000 (a limit of 10,000, ten times over); what is counted here
 * is half of its count for plain texts.
 */
const mostWork = 50_000;

const lineFeed = 0x0a;
/** Letters outside this range are folded by the engine or not at all; a class of theirs is left as it is. */
const lastFolded = 0x24f;

/** Any character, a line feed included: what Lucene's `.` is. */
const anything: Regex = { kind: "class", negated: true, ranges: [] };
const anyText: Regex = { kind: "repeat", item: anything, min: 0, max: undefined };
const empty: Regex = { kind: "sequence", items: [] };
const newLine: Regex = { kind: "character", codePoint: lineFeed };

/**
 * A search in the portable core as a pattern of Lucene that matches whole values.
 *
 * - Lucene's patterns are anchored and have no anchors: an end without `^` or `$` gets `.*`, an alternative by itself.
 * - Lucene's `.` matches a line feed; where the rule's does not, it is `[^\n]`.
 * - `regex~` folds single characters but not ranges (Lucene issue 14378), so that classes hold both cases.
 *
 * Source: https://www.elastic.co/docs/reference/query-languages/query-dsl/regexp-syntax
 *
 * @example lowerRegex(parsed("^cmd|\\.exe$"), { caseSensitive: true }) // pattern: "cmd.*|.*\\.exe"
 */
export function lowerRegex(regex: Regex, flags: RegexFlags): LuceneRegex {
  const whole = openEnd(openStart(regex, flags), flags);
  const problem = problemOf(whole);
  return problem === undefined ? { pattern: alternativesText(simplify(whole), flags), whole } : { problem };
}

/** Whether Lucene would refuse to run a regex over the whole value, in which no anchor is left. */
export function isTooComplex(regex: Regex, flags: RegexFlags): boolean {
  return !isShortText(regex) && automatonWork(regex, flags, mostWork) >= mostWork;
}

/**
 * Whether the regex is a text of some characters, with a run of anything before and behind it at most. How much of the
 * text was read, and whether all of it was before, tells the set of states: there are two sets for each length, and none
 * has more states than the regex.
 */
function isShortText(regex: Regex): boolean {
  if (regex.kind !== "sequence") return false;
  const length = regex.items.length;
  const isText = regex.items.every((item, at) => item.kind === "character" || ((item === anyText || isRun(item)) && (at === 0 || at === length - 1)));
  return isText && 2 * (length + 1) ** 2 < mostWork;
}

function isRun(regex: Regex): boolean {
  return regex.kind === "repeat" && regex.item.kind === "any" && regex.min === 0 && regex.max === undefined;
}

/** Whether the search is true of the empty text. */
export function matchesEmpty(regex: Regex): boolean {
  switch (regex.kind) {
    case "start":
    case "end":
      return true;
    case "wordBoundary":
      return regex.negated;
    case "sequence":
      return regex.items.every(matchesEmpty);
    case "alternatives":
      return regex.items.some(matchesEmpty);
    case "repeat":
      return regex.min === 0 || matchesEmpty(regex.item);
    default:
      return false;
  }
}

/** The regex with `.*` before it wherever it does not begin with an anchor. */
function openStart(regex: Regex, flags: RegexFlags): Regex {
  switch (regex.kind) {
    case "start":
      return flags.multiline === true ? optional({ kind: "sequence", items: [anyText, newLine] }) : empty;
    case "alternatives":
      return hasAnchor(regex) ? { ...regex, items: regex.items.map((item) => openStart(item, flags)) } : sequenceOf([anyText, regex]);
    case "sequence": {
      const [first, ...rest] = regex.items;
      return first === undefined ? anyText : sequenceOf([openStart(first, flags), ...rest]);
    }
    default:
      return sequenceOf([anyText, regex]);
  }
}

/** The regex with `.*` behind it wherever it does not end with an anchor. */
function openEnd(regex: Regex, flags: RegexFlags): Regex {
  switch (regex.kind) {
    case "end":
      return flags.multiline === true ? optional({ kind: "sequence", items: [newLine, anyText] }) : empty;
    case "alternatives":
      return hasAnchor(regex) ? { ...regex, items: regex.items.map((item) => openEnd(item, flags)) } : sequenceOf([regex, anyText]);
    case "sequence": {
      const last = regex.items.at(-1);
      return last === undefined ? anyText : sequenceOf([...regex.items.slice(0, -1), openEnd(last, flags)]);
    }
    default:
      return regex === anyText ? anyText : sequenceOf([regex, anyText]);
  }
}

function hasAnchor(regex: Regex): boolean {
  switch (regex.kind) {
    case "start":
    case "end":
    case "wordBoundary":
      return true;
    case "sequence":
    case "alternatives":
      return regex.items.some(hasAnchor);
    case "repeat":
      return hasAnchor(regex.item);
    default:
      return false;
  }
}

/** What is left that Lucene cannot say. */
function problemOf(regex: Regex): string | undefined {
  switch (regex.kind) {
    case "start":
    case "end":
      return "an anchor in its middle";
    case "wordBoundary":
      return "a word boundary";
    case "sequence":
    case "alternatives":
      return regex.items.map(problemOf).find((problem) => problem !== undefined);
    case "repeat":
      return problemOf(regex.item);
    default:
      return undefined;
  }
}

function sequenceOf(items: readonly Regex[]): Regex {
  return { kind: "sequence", items: items.flatMap((item) => (item.kind === "sequence" ? item.items : [item])) };
}

function optional(item: Regex): Regex {
  return { kind: "repeat", item, min: 0, max: 1 };
}

/** Two runs of anything beside each other are one. */
function simplify(regex: Regex): Regex {
  if (regex.kind === "alternatives") return { ...regex, items: regex.items.map(simplify) };
  if (regex.kind !== "sequence") return regex;
  return { ...regex, items: regex.items.map(simplify).filter((item, index, all) => item !== anyText || all[index - 1] !== anyText) };
}

// unionexp = concatexp *( "|" concatexp )
function alternativesText(regex: Regex, flags: RegexFlags): string {
  if (regex.kind !== "alternatives") return sequenceText(regex, flags);
  return regex.items.map((item) => sequenceText(item, flags)).join("|");
}

// concatexp = *repeatexp
function sequenceText(regex: Regex, flags: RegexFlags): string {
  if (regex.kind !== "sequence") return repeatText(regex, flags);
  if (regex.items.length === 0) return "()";
  return regex.items.map((item) => repeatText(item, flags)).join("");
}

// repeatexp = charclassexp [ "?" / "*" / "+" / "{" n [ "," [ m ] ] "}" ]
function repeatText(regex: Regex, flags: RegexFlags): string {
  if (regex.kind !== "repeat") return atomText(regex, flags);
  const { min, max } = regex;
  if (max === 0) return "()";
  return atomText(regex.item, flags) + quantifier(min, max);
}

function quantifier(min: number, max: number | undefined): string {
  if (max === undefined) return min === 0 ? "*" : min === 1 ? "+" : `{${min},}`;
  if (min === 0 && max === 1) return "?";
  if (min === max) return min === 1 ? "" : `{${min}}`;
  return `{${min},${max}}`;
}

function atomText(regex: Regex, flags: RegexFlags): string {
  switch (regex.kind) {
    case "character":
      return escapeCharacter(regex.codePoint);
    case "any":
      return flags.dotAll === true ? "." : `[^${String.fromCodePoint(lineFeed)}]`;
    case "class":
      return classText(regex.ranges, regex.negated, flags);
    default:
      return `(${alternativesText(regex, flags)})`;
  }
}

function classText(ranges: readonly CodePointRange[], negated: boolean, flags: RegexFlags): string {
  const both = flags.caseSensitive ? mergeRanges(ranges) : mergeRanges(ranges.flatMap(bothCases));
  // A class that reaches the last character is shorter, and safer to read, as its complement.
  const turned = both.at(-1)?.[1] === lastCodePoint;
  const written = turned ? complementOf(both) : both;
  const isNegated = negated !== turned;
  // `#` matches nothing at all.
  if (written.length === 0) return isNegated ? "." : "#";
  return `[${isNegated ? "^" : ""}${written.map(rangeText).join("")}]`;
}

function rangeText([first, last]: CodePointRange): string {
  const end = escapeCharacter(last);
  return first === last ? end : last === first + 1 ? escapeCharacter(first) + end : `${escapeCharacter(first)}-${end}`;
}

function bothCases(range: CodePointRange): readonly CodePointRange[] {
  const found: CodePointRange[] = [range];
  for (let code = range[0]; code <= Math.min(range[1], lastFolded); code++) {
    const char = String.fromCodePoint(code);
    for (const variant of [char.toLowerCase(), char.toUpperCase()]) {
      if (variant !== char && variant.length === 1) found.push([variant.charCodeAt(0), variant.charCodeAt(0)]);
    }
  }
  return found;
}

/**
 * A character that stands for itself. Everything in ASCII but letters, digits, underscore and space is escaped, because
 * all optional operators of Lucene are on (`# @ & < > ~`); a letter is never escaped, because `\d` and its like have a
 * meaning.
 */
function escapeCharacter(codePoint: number): string {
  const char = String.fromCodePoint(codePoint);
  return /^[!-/:-@[-^`{-~]$/.test(char) ? `\\${char}` : char;
}
