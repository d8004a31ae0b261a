import type { CodePointRange, Regex, RegexFault, RegexResult } from "./syntax.js";

const mostDepth = 60;
const mostSize = 8_000;
const mostRepeat = 1_000;
const lastCodePoint = 0x10ffff;

const digit: readonly CodePointRange[] = [[0x30, 0x39]];
const word: readonly CodePointRange[] = [[0x30, 0x39], [0x41, 0x5a], [0x5f, 0x5f], [0x61, 0x7a]];
const space: readonly CodePointRange[] = [[0x09, 0x0d], [0x20, 0x20]];
const namedClasses: Readonly<Record<string, readonly CodePointRange[]>> = { d: digit, w: word, s: space };
const controls: Readonly<Record<string, number>> = { t: 9, n: 10, v: 11, f: 12, r: 13, e: 27, a: 7 };

/** Reading position in a pattern. Local to one call of {@link parseRegex}. */
interface Cursor {
  readonly text: string;
  at: number;
  size: number;
}

/** Carries a fault out of the recursive descent; caught by {@link parseRegex}, never seen by callers. */
class FaultSignal {
  constructor(readonly fault: RegexFault) {}
}

/**
 * Reads a pattern of the portable core in PCRE spelling. `(?:...)`, named and plain groups mean the same; lazy
 * quantifiers are read as greedy ones, because only match or no match counts; `\d \w \s` are their ASCII sets; `\A` and
 * `^` are the start, `\z`, `\Z` and `$` the very end of the value (or of a line, when the comparison is `multiline`).
 *
 * @returns the tree, or a fault with its offset for look-around, back-references, atomic and possessive groups, inline
 * flags, syntax errors, and patterns whose bounded repetitions multiply to more than 8,000 nodes
 * @example parseRegex("^cmd(\\.exe)?$")
 */
export function parseRegex(pattern: string): RegexResult {
  const cursor: Cursor = { text: pattern, at: 0, size: 0 };
  try {
    const regex = alternatives(cursor, 0);
    if (cursor.at < pattern.length) fail(cursor, "this parenthesis closes nothing; write \\) for an ordinary one");
    if (sizeOf(regex) > mostSize) fail(cursor, `its repetitions multiply to more than ${mostSize} steps`, 0);
    return { regex };
  } catch (signal) {
    if (signal instanceof FaultSignal) return { fault: signal.fault };
    throw signal;
  }
}

/** How many nodes the regex has when its bounded repetitions are written out. */
export function sizeOf(regex: Regex): number {
  switch (regex.kind) {
    case "sequence":
    case "alternatives":
      return regex.items.reduce((sum, item) => sum + sizeOf(item), 1);
    case "repeat":
      return sizeOf(regex.item) * Math.max(1, regex.max ?? regex.min + 1) + 1;
    default:
      return 1;
  }
}

// alternatives = sequence *( "|" sequence )
function alternatives(cursor: Cursor, depth: number): Regex {
  if (depth > mostDepth) fail(cursor, `groups are nested deeper than ${mostDepth}`);
  const items = [sequence(cursor, depth)];
  while (cursor.text[cursor.at] === "|") {
    cursor.at++;
    items.push(sequence(cursor, depth));
  }
  return items.length === 1 ? (items[0] as Regex) : { kind: "alternatives", items };
}

// sequence = *( atom [ quantifier ] )
function sequence(cursor: Cursor, depth: number): Regex {
  const items: Regex[] = [];
  while (cursor.at < cursor.text.length) {
    const char = cursor.text[cursor.at];
    if (char === "|" || char === ")") break;
    const start = cursor.at;
    const item = atom(cursor, depth);
    if (++cursor.size > mostSize) fail(cursor, `it has more than ${mostSize} parts`, 0);
    items.push(quantified(cursor, item, start));
  }
  return items.length === 1 ? (items[0] as Regex) : { kind: "sequence", items };
}

// quantifier = ( "*" / "+" / "?" / "{" n [ "," [ m ] ] "}" ) [ "?" ]
function quantified(cursor: Cursor, item: Regex, start: number): Regex {
  const bounds = quantifier(cursor);
  if (bounds === undefined) return item;
  const isAnchor = item.kind === "start" || item.kind === "end" || item.kind === "wordBoundary";
  if (isAnchor && cursor.text[start] !== "(") {
    fail(cursor, "an anchor cannot be repeated", start);
  }
  const next = cursor.text[cursor.at];
  if (next === "?") cursor.at++;
  if (next === "+") fail(cursor, "a possessive quantifier is not portable; drop the second +");
  const again = cursor.at;
  if (quantifier(cursor) !== undefined) fail(cursor, "two quantifiers in a row; put the first one in a group", again);
  return { kind: "repeat", item, min: bounds.min, max: bounds.max };
}

function quantifier(cursor: Cursor): { min: number; max: number | undefined } | undefined {
  const char = cursor.text[cursor.at];
  if (char === "*" || char === "+" || char === "?") {
    cursor.at++;
    return { min: char === "+" ? 1 : 0, max: char === "?" ? 1 : undefined };
  }
  if (char !== "{") return undefined;
  const found = /^\{(\d{1,6})(?:(,)(\d{0,6}))?\}/.exec(cursor.text.slice(cursor.at, cursor.at + 20));
  if (found === null) return undefined; // an ordinary brace, as in PCRE
  const min = Number(found[1]);
  const max = found[2] === undefined ? min : found[3] === "" ? undefined : Number(found[3]);
  if (max !== undefined && max < min) fail(cursor, "the second number is smaller than the first");
  if (Math.max(min, max ?? 0) > mostRepeat) fail(cursor, `it repeats more than ${mostRepeat} times`);
  cursor.at += found[0].length;
  return { min, max };
}

function atom(cursor: Cursor, depth: number): Regex {
  const char = cursor.text[cursor.at] as string;
  switch (char) {
    case "(":
      return group(cursor, depth);
    case "[":
      return bracket(cursor);
    case ".":
      cursor.at++;
      return { kind: "any" };
    case "^":
      cursor.at++;
      return { kind: "start" };
    case "$":
      cursor.at++;
      return { kind: "end" };
    case "*":
    case "+":
    case "?":
      return fail(cursor, `nothing to repeat; write \\${char} for an ordinary ${char}`);
    case "\\":
      return escape(cursor);
    default:
      return { kind: "character", codePoint: takeCodePoint(cursor) };
  }
}

// group = "(" [ "?:" / "?<" name ">" / "?P<" name ">" ] alternatives ")"
function group(cursor: Cursor, depth: number): Regex {
  const start = cursor.at;
  const head = cursor.text.slice(cursor.at, cursor.at + 80);
  const opened = /^\((?:\?:|\?P?<[A-Za-z_]\w*>|(?!\?|\*))/.exec(head);
  if (opened === null) fail(cursor, unsupportedGroup(head));
  cursor.at += opened[0].length;
  const inside = alternatives(cursor, depth + 1);
  if (cursor.text[cursor.at] !== ")") fail(cursor, "this group is never closed; write \\( for an ordinary parenthesis", start);
  cursor.at++;
  return inside;
}

function unsupportedGroup(head: string): string {
  if (/^\(\?<?[=!]/.test(head)) return "look-ahead and look-behind are not portable: not every language has them";
  if (head.startsWith("(?>")) return "an atomic group is not portable; use (?:...)";
  if (/^\(\?[a-zA-Z-]+[):]/.test(head)) return "inline flags are not portable; use caseSensitive, multiline and dotAll beside the regex";
  return "this kind of group is not portable";
}

function escape(cursor: Cursor): Regex {
  const letter = cursor.text[cursor.at + 1];
  if (letter === undefined) fail(cursor, "a backslash at the end escapes nothing; write \\\\ for an ordinary one");
  const lower = letter.toLowerCase();
  const named = namedClasses[lower];
  if (named !== undefined) {
    cursor.at += 2;
    return { kind: "class", negated: letter !== lower, ranges: named };
  }
  if (lower === "b") {
    cursor.at += 2;
    return { kind: "wordBoundary", negated: letter === "B" };
  }
  if (letter === "A") {
    cursor.at += 2;
    return { kind: "start" };
  }
  if (letter === "z" || letter === "Z") {
    cursor.at += 2;
    return { kind: "end" };
  }
  return { kind: "character", codePoint: escapedCodePoint(cursor) };
}

/** Reads an escape that stands for one character; the cursor is at its backslash. */
function escapedCodePoint(cursor: Cursor): number {
  const letter = cursor.text[cursor.at + 1];
  if (letter === undefined) fail(cursor, "a backslash at the end escapes nothing; write \\\\ for an ordinary one");
  const control = controls[letter];
  if (control !== undefined) {
    cursor.at += 2;
    return control;
  }
  if (letter === "x" || letter === "u") {
    const found = /^\\(?:x([0-9a-fA-F]{2})|x\{([0-9a-fA-F]{1,6})\}|u([0-9a-fA-F]{4}))/.exec(cursor.text.slice(cursor.at, cursor.at + 12));
    const code = Number.parseInt(found?.[1] ?? found?.[2] ?? found?.[3] ?? "", 16);
    if (found === null || code > lastCodePoint) fail(cursor, `\\${letter} needs hexadecimal digits`);
    cursor.at += found[0].length;
    return code;
  }
  if (/[1-9]/.test(letter)) fail(cursor, "a back-reference is not portable");
  if (letter === "0") fail(cursor, "an octal escape is not portable; write \\x00");
  if (/[A-Za-z]/.test(letter)) fail(cursor, `\\${letter} is not portable`);
  cursor.at++;
  return takeCodePoint(cursor);
}

// class = "[" [ "^" ] 1*( item [ "-" item ] ) "]"
function bracket(cursor: Cursor): Regex {
  const start = cursor.at;
  cursor.at++;
  const negated = cursor.text[cursor.at] === "^";
  if (negated) cursor.at++;
  const ranges: CodePointRange[] = [];
  for (let first = true; ; first = false) {
    const char = cursor.text[cursor.at];
    if (char === undefined) fail(cursor, "this class is never closed; write \\[ for an ordinary bracket", start);
    if (char === "]" && !first) break;
    if (char === "[" && cursor.text[cursor.at + 1] === ":") fail(cursor, "a POSIX class is not portable; write out its ranges");
    ranges.push(...classItem(cursor));
  }
  cursor.at++;
  return { kind: "class", negated, ranges: mergeRanges(ranges) };
}

function classItem(cursor: Cursor): readonly CodePointRange[] {
  const start = cursor.at;
  const named = cursor.text[cursor.at] === "\\" ? cursor.text[cursor.at + 1] : undefined;
  const set = named === undefined ? undefined : namedClasses[named.toLowerCase()];
  if (named !== undefined && set !== undefined) {
    cursor.at += 2;
    return named === named.toLowerCase() ? set : complement(set);
  }
  const from = classCharacter(cursor);
  const isRange = cursor.text[cursor.at] === "-" && cursor.text[cursor.at + 1] !== "]" && cursor.text[cursor.at + 1] !== undefined;
  if (!isRange) return [[from, from]];
  cursor.at++;
  if (cursor.text[cursor.at] === "\\" && Object.hasOwn(namedClasses, (cursor.text[cursor.at + 1] ?? "").toLowerCase())) {
    fail(cursor, "a range cannot end in a class; write \\- for an ordinary hyphen");
  }
  const to = classCharacter(cursor);
  if (to < from) fail(cursor, "the range is the wrong way round", start);
  return [[from, to]];
}

function classCharacter(cursor: Cursor): number {
  if (cursor.text[cursor.at] !== "\\") return takeCodePoint(cursor);
  if (cursor.text[cursor.at + 1] === "b") {
    cursor.at += 2;
    return 8; // a backspace, as in PCRE
  }
  return escapedCodePoint(cursor);
}

function takeCodePoint(cursor: Cursor): number {
  const code = cursor.text.codePointAt(cursor.at) as number;
  cursor.at += code > 0xffff ? 2 : 1;
  return code;
}

/** Sorted ranges without overlaps. */
export function mergeRanges(ranges: readonly CodePointRange[]): readonly CodePointRange[] {
  const merged: [number, number][] = [];
  for (const [first, last] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const previous = merged.at(-1);
    if (previous !== undefined && first <= previous[1] + 1) previous[1] = Math.max(previous[1], last);
    else merged.push([first, last]);
  }
  return merged;
}

function complement(ranges: readonly CodePointRange[]): readonly CodePointRange[] {
  const gaps: CodePointRange[] = [];
  let next = 0;
  for (const [first, last] of mergeRanges(ranges)) {
    if (first > next) gaps.push([next, first - 1]);
    next = last + 1;
  }
  if (next <= lastCodePoint) gaps.push([next, lastCodePoint]);
  return gaps;
}

function fail(cursor: Cursor, message: string, at = cursor.at): never {
  throw new FaultSignal({ message, at });
}
