import { mergeRanges, parseRegex } from "@isorule/core";

/** A pattern of Lucene as a search of the portable core, or what of it has no counterpart. */
export type PortablePattern = { readonly pattern: string; readonly caseSensitive: boolean } | { readonly problem: string };

/** Where the translation is. Local to one call of {@link portablePattern}. */
interface Cursor {
  readonly chars: readonly string[];
  at: number;
  depth: number;
  /** Whether single characters match both cases and classes do not. */
  readonly insensitive: boolean;
  /** Whether single characters are written as classes with both cases. */
  readonly expand: boolean;
  /** Whether a class matches only one case of some letter. */
  uneven: boolean;
}

/** Carries a problem out of the recursive descent; caught by {@link portablePattern}. */
class Problem {
  constructor(readonly text: string) {}
}

const mostDepth = 40;

/**
 * Translates a regular expression of Lucene, with all its optional operators on, as EQL has it: it compares the whole
 * value, `.` is any character, a line feed too, and `^` and `$` are ordinary. The result is anchored and wants `dotAll`.
 * Without case, Lucene folds single characters but not classes (Lucene issue 14378): where a class tells the cases apart,
 * the pattern is written out for a comparison with case.
 *
 * `~`, `&` and `<1-9>` have no counterpart; a group that begins with `?` is a mistake that Lucene takes for text.
 *
 * Source: https://www.elastic.co/docs/reference/query-languages/query-dsl/regexp-syntax
 *
 * @example portablePattern("cmd@", true) // pattern: "\\Acmd.*\\z", without case
 */
export function portablePattern(text: string, insensitive: boolean): PortablePattern {
  try {
    const first = translate(text, insensitive, false);
    const { pattern, uneven } = first.uneven ? translate(text, insensitive, true) : first;
    const parsed = parseRegex(pattern);
    if ("fault" in parsed) return { problem: parsed.fault.message };
    return { pattern, caseSensitive: !insensitive || uneven };
  } catch (problem) {
    if (problem instanceof Problem) return { problem: problem.text };
    throw problem;
  }
}

function translate(text: string, insensitive: boolean, expand: boolean): { readonly pattern: string; readonly uneven: boolean } {
  const cursor: Cursor = { chars: [...text], at: 0, depth: 0, insensitive, expand, uneven: false };
  const { pattern, isUnion } = union(cursor);
  if (cursor.at < cursor.chars.length) throw new Problem("a parenthesis closes nothing");
  return { pattern: isUnion ? `\\A(?:${pattern})\\z` : anchored(pattern), uneven: cursor.uneven };
}

/** The pattern with anchors, or without where a run of anything begins or ends it. */
function anchored(pattern: string): string {
  const opens = pattern.startsWith(".*") && !/^[?*+{]/.test(pattern.slice(2));
  const body = opens ? pattern.slice(2) : pattern;
  const closes = body.endsWith(".*") && !isEscaped(body, body.length - 2);
  const middle = closes ? body.slice(0, -2) : body;
  // What is left empty is a search for nothing, which finds every text.
  return `${opens ? "" : "\\A"}${middle}${closes ? "" : "\\z"}`;
}

/** Whether a pattern of {@link portablePattern} ends where the value does. */
export function endsWithValue(pattern: string): boolean {
  return pattern.endsWith("\\z") && !isEscaped(pattern, pattern.length - 2);
}

function isEscaped(pattern: string, at: number): boolean {
  let slashes = 0;
  while (pattern[at - 1 - slashes] === "\\") slashes++;
  return slashes % 2 === 1;
}

// unionexp = interexp *( "|" interexp )
function union(cursor: Cursor): { readonly pattern: string; readonly isUnion: boolean } {
  if (++cursor.depth > mostDepth) throw new Problem(`groups are nested deeper than ${mostDepth}`);
  const options = [concatenation(cursor)];
  while (take(cursor, "|")) options.push(concatenation(cursor));
  cursor.depth--;
  return { pattern: options.join("|"), isUnion: options.length > 1 };
}

// concatexp = 1*repeatexp
function concatenation(cursor: Cursor): string {
  const parts: string[] = [];
  for (let char = cursor.chars[cursor.at]; char !== undefined && char !== "|" && char !== ")"; char = cursor.chars[cursor.at]) {
    if (char === "&") throw new Problem("an intersection (&)");
    parts.push(repetition(cursor));
  }
  return parts.join("");
}

// repeatexp = charclassexp *( "?" / "*" / "+" / "{" n [ "," [ m ] ] "}" )
function repetition(cursor: Cursor): string {
  let part = atom(cursor);
  for (let repeated = false; ; repeated = true) {
    const counted = counts(cursor);
    if (counted === undefined) return part;
    part = `${repeated ? `(?:${part})` : part}${counted}`;
  }
}

function counts(cursor: Cursor): string | undefined {
  for (const sign of ["?", "*", "+"]) if (take(cursor, sign)) return sign;
  if (cursor.chars[cursor.at] !== "{") return undefined;
  const found = /^\{(\d{1,6})(,\d{0,6})?\}/.exec(cursor.chars.slice(cursor.at, cursor.at + 20).join(""));
  if (found === null) throw new Problem("a brace without numbers");
  cursor.at += found[0].length;
  return found[0];
}

function atom(cursor: Cursor): string {
  const char = cursor.chars[cursor.at++] as string;
  switch (char) {
    case ".":
      return ".";
    case "@":
      return "(?:.*)";
    case "#":
      throw new Problem("the empty language (#)");
    case "~":
      throw new Problem("a complement (~)");
    case "<":
      throw new Problem("a range of numbers (<1-9>)");
    case '"':
      return quoted(cursor);
    case "(":
      return group(cursor);
    case "[":
      return bracket(cursor);
    case "\\":
      return escaped(cursor);
    case "?":
    case "*":
    case "+":
    case "{":
      throw new Problem(`${char} repeats nothing`);
    default:
      return single(cursor, char);
  }
}

function group(cursor: Cursor): string {
  if (take(cursor, ")")) return "(?:)";
  // Lucene knows no (?:, (?= or (?i): it takes the question mark for a character.
  if (cursor.chars[cursor.at] === "?") throw new Problem("a group that begins with a question mark");
  const { pattern } = union(cursor);
  if (!take(cursor, ")")) throw new Problem("a group without an end");
  return `(?:${pattern})`;
}

/** `"..."`: text in which nothing has a meaning. */
function quoted(cursor: Cursor): string {
  const end = cursor.chars.indexOf('"', cursor.at);
  if (end < 0) throw new Problem("a quote without an end");
  const parts = cursor.chars.slice(cursor.at, end).map((char) => single(cursor, char));
  cursor.at = end + 1;
  return `(?:${parts.join("")})`;
}

function single(cursor: Cursor, char: string): string {
  const literal = literalOf(char);
  if (!cursor.insensitive || !cursor.expand) return literal;
  const cases = [...new Set([char, char.toLowerCase(), char.toUpperCase()])].filter((each) => [...each].length === 1);
  return cases.length === 1 ? literal : `[${cases.map(literalOf).join("")}]`;
}

/** A character that stands for itself in the portable core. */
function literalOf(char: string): string {
  if (/^[A-Za-z0-9_ ]$/.test(char)) return char;
  const code = char.codePointAt(0) as number;
  if (code < 0x20 || code === 0x7f || (code >= 0xd800 && code <= 0xdfff)) return `\\x{${code.toString(16)}}`;
  return code < 0x80 ? `\\${char}` : char;
}

const classes: Readonly<Record<string, string>> = { d: "0-9", w: "A-Za-z0-9_", s: "\\t\\n\\x{b}\\f\\r " };

/** `\d` and its like, or a character that stands for itself. */
function escaped(cursor: Cursor): string {
  const char = cursor.chars[cursor.at++];
  if (char === undefined) throw new Problem("a backslash at the end");
  const lower = char.toLowerCase();
  if (Object.hasOwn(classes, lower)) return `[${char === lower ? "" : "^"}${classes[lower]}]`;
  if (/^[A-Za-z0-9]$/.test(char)) throw new Problem(`\\${char}, which is no escape`);
  return single(cursor, char);
}

// charclass = "[" [ "^" ] 1*( char [ "-" char ] / "\" class ) "]"
function bracket(cursor: Cursor): string {
  const negated = take(cursor, "^");
  const ranges: (readonly [number, number])[] = [];
  let named = "";
  for (let char = cursor.chars[cursor.at]; char !== "]"; char = cursor.chars[cursor.at]) {
    if (char === undefined) throw new Problem("a class without an end");
    const next = cursor.chars[cursor.at + 1] ?? "";
    if (char === "\\" && /^[dwsDWS]$/.test(next)) {
      if (next !== next.toLowerCase()) throw new Problem(`\\${next} inside of a class`);
      named += classes[next] ?? "";
      cursor.at += 2;
      continue;
    }
    const first = classCharacter(cursor);
    if (!take(cursor, "-")) {
      ranges.push([first, first]);
      continue;
    }
    if (cursor.chars[cursor.at] === "]" || cursor.chars[cursor.at] === undefined) throw new Problem("a range without an end");
    const last = classCharacter(cursor);
    if (last < first) throw new Problem("a range the wrong way round");
    ranges.push([first, last]);
  }
  cursor.at++;
  if (ranges.length === 0 && named === "") throw new Problem("an empty class");
  if (cursor.insensitive && !isEven(ranges)) cursor.uneven = true;
  const written = ranges.map(([first, last]) => (first === last ? classLiteral(first) : `${classLiteral(first)}-${classLiteral(last)}`));
  return `[${negated ? "^" : ""}${named}${written.join("")}]`;
}

function classCharacter(cursor: Cursor): number {
  const escape = take(cursor, "\\");
  const char = cursor.chars[cursor.at++];
  if (char === undefined) throw new Problem("a class without an end");
  if (escape && /^[A-Za-z0-9]$/.test(char)) throw new Problem(`\\${char}, which is no escape`);
  return char.codePointAt(0) as number;
}

function classLiteral(code: number): string {
  return literalOf(String.fromCodePoint(code));
}

/** Whether a class has both cases of each of its letters. Letters beyond Latin are taken to have none. */
function isEven(ranges: readonly (readonly [number, number])[]): boolean {
  const merged = mergeRanges(ranges);
  const has = (code: number): boolean => merged.some(([first, last]) => code >= first && code <= last);
  for (const [first, last] of merged) {
    for (let code = first; code <= Math.min(last, 0x24f); code++) {
      const char = String.fromCodePoint(code);
      for (const other of [char.toLowerCase(), char.toUpperCase()]) if (other.length === 1 && !has(other.charCodeAt(0))) return false;
    }
  }
  return true;
}

function take(cursor: Cursor, char: string): boolean {
  if (cursor.chars[cursor.at] !== char) return false;
  cursor.at++;
  return true;
}
