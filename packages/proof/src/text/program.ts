import type { Regex } from "@isorule/core";
import { everyLetter, hasOddLetter, type LetterSet, lineFeeds, notLineFeeds, setOfClass, setOfLetter, wordLetters } from "./letter-set.js";
import type { Pattern, RegexPattern, TextPattern } from "./pattern.js";

/** A step of a program. Steps name the steps that follow by their numbers. */
export type Step =
  | { readonly op: "letter"; readonly set: LetterSet; readonly next: number }
  | { readonly op: "assert"; readonly what: "start" | "end" | "lineStart" | "lineEnd" | "edge" | "notEdge"; readonly next: number }
  | { readonly op: "split"; to: readonly number[] }
  /** Texts that begin alike share their steps: of the ways on, those whose set has the letter are taken. */
  | { readonly op: "branch"; readonly ways: Map<string, { readonly set: LetterSet; readonly next: number }>; readonly ends: number[] }
  | { readonly op: "match" };

/** Patterns, any of which may match, as a program that searches a text for all of them at once. */
export interface Program {
  readonly steps: readonly Step[];
  readonly start: number;
  /** Whether nothing can match that does not begin at the start of the text. */
  readonly isAnchored: boolean;
  /** Whether it asks which letters stand beside a place. */
  readonly looksAround: boolean;
  /** The sets that it tells apart. */
  readonly sets: ReadonlyMap<string, LetterSet>;
}

interface Writer {
  readonly steps: Step[];
  readonly sets: Map<string, LetterSet>;
  looksAround: boolean;
  /** A pattern was left out because it is not looked into. */
  leftOut: boolean;
}

/**
 * The program of patterns of which any one suffices.
 *
 * @returns also whether all of them are in it: a number, an IPv6 network and a pattern with odd letters have no program
 */
export function makeProgram(patterns: readonly Pattern[]): { readonly program: Program; readonly isWhole: boolean } {
  const writer: Writer = { steps: [], sets: new Map(), looksAround: false, leftOut: false };
  const anchored: number[] = [];
  const floating: number[] = [];
  const texts: TextPattern[] = [];
  for (const pattern of patterns) {
    if (pattern.kind === "any") floating.push(add(writer, { op: "match" }));
    else if (pattern.kind === "regex") addRegex(writer, pattern, isStart(pattern) ? anchored : floating);
    else if (pattern.kind === "network" && pattern.regex !== undefined) anchored.push(emit(writer, pattern.regex, plainFlags, add(writer, { op: "match" })));
    else if (pattern.kind === "number" || pattern.kind === "network") writer.leftOut = true;
    else texts.push(pattern);
  }
  const tree = (kinds: readonly TextPattern["kind"][]): readonly number[] => addTree(writer, texts.filter(({ kind }) => kinds.includes(kind)));
  anchored.push(...tree(["equals", "startsWith"]).map((next) => add(writer, { op: "assert", what: "start", next })));
  floating.push(...tree(["contains", "endsWith"]));
  const start = add(writer, { op: "split", to: [...anchored, ...floating] });
  if (writer.looksAround) for (const set of [wordLetters, lineFeeds]) writer.sets.set(set.key, set);
  const { steps, sets, looksAround } = writer;
  return { program: { steps, sets, looksAround, start, isAnchored: floating.length === 0 }, isWhole: !writer.leftOut };
}

function add(writer: Writer, step: Step): number {
  return writer.steps.push(step) - 1;
}

/** A tree of texts, each followed by what its kind asks for. */
function addTree(writer: Writer, patterns: readonly TextPattern[]): readonly number[] {
  if (patterns.length === 0) return [];
  const root = add(writer, { op: "branch", ways: new Map(), ends: [] });
  const match = add(writer, { op: "match" });
  const end = add(writer, { op: "assert", what: "end", next: match });
  for (const { kind, text, caseSensitive } of patterns) {
    if (hasOddLetter(text)) {
      writer.leftOut = true;
      continue;
    }
    let at = root;
    for (const char of text) {
      const set = setOfLetter(char.codePointAt(0) as number, caseSensitive) as LetterSet;
      const { ways } = writer.steps[at] as Extract<Step, { op: "branch" }>;
      const known = ways.get(set.key);
      if (known === undefined) {
        writer.sets.set(set.key, set);
        at = add(writer, { op: "branch", ways: new Map(), ends: [] });
        ways.set(set.key, { set, next: at });
      } else at = known.next;
    }
    (writer.steps[at] as Extract<Step, { op: "branch" }>).ends.push(kind === "equals" || kind === "endsWith" ? end : match);
  }
  return [root];
}

interface Flags {
  readonly caseSensitive: boolean;
  readonly multiline: boolean;
  readonly dotAll: boolean;
}

const plainFlags: Flags = { caseSensitive: true, multiline: false, dotAll: true };

function isStart({ regex, multiline }: RegexPattern): boolean {
  return !multiline && (regex.kind === "start" || (regex.kind === "sequence" && regex.items[0]?.kind === "start"));
}

/** Carries the news that a regex is not looked into out of the recursion; caught by {@link addRegex}. */
class UnreadLetter {}

function addRegex(writer: Writer, pattern: RegexPattern, into: number[]): void {
  try {
    into.push(emit(writer, pattern.regex, pattern, add(writer, { op: "match" })));
  } catch (signal) {
    if (!(signal instanceof UnreadLetter)) throw signal;
    writer.leftOut = true;
  }
}

/** Writes the steps of a regex that go on to `next`; gives where they begin. */
function emit(writer: Writer, regex: Regex, flags: Flags, next: number): number {
  switch (regex.kind) {
    case "character":
      return letter(writer, setOfLetter(regex.codePoint, flags.caseSensitive), next);
    case "any":
      return letter(writer, flags.dotAll ? everyLetter : notLineFeeds, next);
    case "class":
      return letter(writer, setOfClass(regex.ranges, regex.negated, flags.caseSensitive), next);
    case "start":
    case "end": {
      if (flags.multiline) writer.looksAround = true;
      const what = regex.kind === "start" ? (flags.multiline ? "lineStart" : "start") : flags.multiline ? "lineEnd" : "end";
      return add(writer, { op: "assert", what, next });
    }
    case "wordBoundary":
      writer.looksAround = true;
      return add(writer, { op: "assert", what: regex.negated ? "notEdge" : "edge", next });
    case "sequence":
      return regex.items.reduceRight((after, item) => emit(writer, item, flags, after), next);
    case "alternatives":
      return add(writer, { op: "split", to: regex.items.map((item) => emit(writer, item, flags, next)) });
    case "repeat":
      return repeat(writer, regex, flags, next);
  }
}

function repeat(writer: Writer, { item, min, max }: Extract<Regex, { kind: "repeat" }>, flags: Flags, next: number): number {
  let start = next;
  if (max === undefined) {
    const split: Extract<Step, { op: "split" }> = { op: "split", to: [] };
    start = add(writer, split);
    split.to = [emit(writer, item, flags, start), next];
  } else {
    for (let turn = min; turn < max; turn++) start = add(writer, { op: "split", to: [emit(writer, item, flags, start), next] });
  }
  for (let turn = 0; turn < min; turn++) start = emit(writer, item, flags, start);
  return start;
}

function letter(writer: Writer, set: LetterSet | undefined, next: number): number {
  if (set === undefined) throw new UnreadLetter();
  writer.sets.set(set.key, set);
  return add(writer, { op: "letter", set, next });
}
