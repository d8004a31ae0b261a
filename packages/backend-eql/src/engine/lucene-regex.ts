import { EngineFault } from "@isorule/core";
import { type CodeRange, type Language, type Languages, makeLanguages, otherRanges } from "./derivatives.js";
import { foldCharacter } from "./fold-case.js";

/** index.max_regex_length of Elasticsearch. */
const mostCharacters = 1_000;
/** Repetitions above this are the work of minutes, and refused by Lucene as too complex. */
const mostRepetitions = 10_000;
const lastCode = 0x10ffff;

interface Cursor {
  readonly chars: readonly string[];
  readonly insensitive: boolean;
  readonly languages: Languages;
  at: number;
}

/**
 * A regular expression of Lucene, with all its optional operators, as a test of a whole value: there are no anchors, `.`
 * is any character, `# @ & < > ~ "` are operators, a letter behind a backslash is a class (d, w, s) or an error. Without
 * case, single characters match in both cases and what stands in a class does not.
 *
 * Source: https://www.elastic.co/docs/reference/query-languages/query-dsl/regexp-syntax and RegExp of Lucene
 *
 * @throws EngineFault for an expression that Elasticsearch refuses
 * @example compileLuceneRegex(".*ev[a-i]l.*", false)("an evil thing") // true
 */
export function compileLuceneRegex(pattern: string, insensitive: boolean): (value: string) => boolean {
  if (pattern.length > mostCharacters) throw new EngineFault(`The regular expression has more than ${mostCharacters} characters.`);
  const languages = makeLanguages();
  const cursor: Cursor = { chars: Array.from(pattern), insensitive, languages, at: 0 };
  const language = cursor.chars.length === 0 ? languages.empty : union(cursor);
  if (cursor.at < cursor.chars.length) refuse(`${cursor.chars[cursor.at] ?? ""} closes nothing`);
  return (value) => languages.includes(language, value);
}

function refuse(reason: string): never {
  throw new EngineFault(`The regular expression is refused: ${reason}.`);
}

// union = intersection *( "|" intersection )
function union(cursor: Cursor): Language {
  const options = [intersection(cursor)];
  while (take(cursor, "|")) options.push(intersection(cursor));
  return cursor.languages.or(options);
}

// intersection = concatenation *( "&" concatenation )
function intersection(cursor: Cursor): Language {
  const parts = [concatenation(cursor)];
  while (take(cursor, "&")) parts.push(concatenation(cursor));
  return cursor.languages.and(parts);
}

// concatenation = 1*repetition
function concatenation(cursor: Cursor): Language {
  const parts: Language[] = [];
  while (cursor.at < cursor.chars.length && !")|&".includes(cursor.chars[cursor.at] as string)) parts.push(repetition(cursor));
  if (parts.length === 0) refuse("nothing stands between operators");
  return inOrder(cursor, parts);
}

function inOrder({ languages }: Cursor, parts: readonly Language[]): Language {
  return parts.reduceRight((rest, part) => languages.then(part, rest), languages.empty);
}

// repetition = complement *( "?" / "*" / "+" / "{" min [ "," [ max ] ] "}" )
function repetition(cursor: Cursor): Language {
  let item = complement(cursor);
  for (;;) {
    if (take(cursor, "?")) item = cursor.languages.repeat(item, 0, 1);
    else if (take(cursor, "*")) item = cursor.languages.repeat(item, 0, Infinity);
    else if (take(cursor, "+")) item = cursor.languages.repeat(item, 1, Infinity);
    else if (take(cursor, "{")) item = counted(cursor, item);
    else return item;
  }
}

function counted(cursor: Cursor, item: Language): Language {
  const [, min = "", more, max = ""] = /^(\d+)(,)?(\d*)\}/.exec(cursor.chars.slice(cursor.at, cursor.at + 40).join("")) ?? refuse("a brace without numbers");
  if (more === undefined && max !== "") refuse("a brace without numbers");
  cursor.at += min.length + (more?.length ?? 0) + max.length + 1;
  const least = Number(min);
  const most = more === undefined ? least : max === "" ? Infinity : Number(max);
  if (least > mostRepetitions || (most !== Infinity && most > mostRepetitions)) refuse("too many repetitions");
  if (least > most) refuse("the numbers of a brace are the wrong way round");
  return cursor.languages.repeat(item, least, most);
}

// complement = *"~" simple
function complement(cursor: Cursor): Language {
  let count = 0;
  while (take(cursor, "~")) count++;
  const item = simple(cursor);
  return count % 2 === 1 ? cursor.languages.not(item) : item;
}

// simple = "." / "#" / "@" / DQUOTE text DQUOTE / "(" [ union ] ")" / class / "<" number "-" number ">" / "\" escape / character
function simple(cursor: Cursor): Language {
  const { languages } = cursor;
  const char = cursor.chars[cursor.at++];
  switch (char) {
    case undefined:
      return refuse("it ends too early");
    case ".":
      return languages.one([[0, lastCode]]);
    case "#":
      return languages.none;
    case "@":
      return languages.all;
    case '"':
      return quoted(cursor);
    case "(": {
      if (take(cursor, ")")) return languages.empty;
      const inner = union(cursor);
      if (!take(cursor, ")")) refuse("a group has no end");
      return inner;
    }
    case "[":
      return bracket(cursor);
    case "<":
      return interval(cursor);
    case "\\":
      return languages.one(escaped(cursor));
    case "?":
    case "*":
    case "+":
    case "{":
    case ")":
      return refuse(`${char} has nothing before it`);
    default:
      return languages.one(single(char, cursor.insensitive));
  }
}

/** Letters beyond ASCII that are the lower-case letter in another case, beside the usual one. */
const otherCapitals: Readonly<Record<string, string>> = { k: "\u212a", å: "\u212b", ω: "\u2126", θ: "\u03f4", ß: "\u1e9e" };

function single(char: string, insensitive: boolean): readonly CodeRange[] {
  const folded = foldCharacter(char);
  const spellings = insensitive ? [char, folded, folded.toUpperCase(), otherCapitals[folded] ?? char].filter((each) => Array.from(each).length === 1 && foldCharacter(each) === folded) : [char];
  return spellings.map((each): CodeRange => [each.codePointAt(0) as number, each.codePointAt(0) as number]);
}

function quoted(cursor: Cursor): Language {
  const end = cursor.chars.indexOf('"', cursor.at);
  if (end < 0) refuse("a quote has no end");
  const parts = cursor.chars.slice(cursor.at, end).map((char) => cursor.languages.one(single(char, cursor.insensitive)));
  cursor.at = end + 1;
  return inOrder(cursor, parts);
}

/** `<7-12>` is a number between; where both bounds have the same length, with so many digits. */
function interval(cursor: Cursor): Language {
  const [all, first, last] = /^(\d{1,15})-(\d{1,15})>/.exec(cursor.chars.slice(cursor.at, cursor.at + 40).join("")) ?? refuse("an interval without numbers");
  cursor.at += all.length;
  const [low, high] = Number(first) <= Number(last) ? [first as string, last as string] : [last as string, first as string];
  if (low.length === high.length) return between(cursor, low, high);
  const [from, to] = [String(Number(low)), String(Number(high))];
  const lengths = Array.from({ length: to.length - from.length + 1 }, (_, index) => from.length + index);
  const zeros = cursor.languages.repeat(cursor.languages.one([[48, 48]]), 0, Infinity);
  const numbers = lengths.map((length) => between(cursor, length === from.length ? from : `1${"0".repeat(length - 1)}`, length === to.length ? to : "9".repeat(length)));
  return cursor.languages.then(zeros, cursor.languages.or(numbers));
}

/** Numbers of one length from the first to the last. */
function between(cursor: Cursor, low: string, high: string): Language {
  const { one, then, or, repeat, empty } = cursor.languages;
  if (low === "") return empty;
  const digit = (from: number, to: number): Language => one(from <= to ? [[48 + from, 48 + to]] : []);
  const rest = low.length - 1;
  const [first, last] = [Number(low[0]), Number(high[0])];
  if (first === last) return then(digit(first, first), between(cursor, low.slice(1), high.slice(1)));
  return or([
    then(digit(first, first), between(cursor, low.slice(1), "9".repeat(rest))),
    then(digit(first + 1, last - 1), repeat(digit(0, 9), rest, rest)),
    then(digit(last, last), between(cursor, "0".repeat(rest), high.slice(1))),
  ]);
}

const code = (char: string): number => char.codePointAt(0) as number;

/** The classes behind a backslash. Source: https://www.elastic.co/docs/reference/query-languages/query-dsl/regexp-syntax */
const classes: Readonly<Record<string, readonly CodeRange[]>> = {
  d: [[48, 57]],
  w: [[48, 57], [65, 90], [95, 95], [97, 122]],
  s: [[9, 10], [12, 13], [32, 32]],
};

function classBehind(char: string | undefined): readonly CodeRange[] | undefined {
  const lower = (char ?? "").toLowerCase();
  if (!Object.hasOwn(classes, lower)) return undefined;
  const ranges = classes[lower] ?? [];
  return char === lower ? ranges : otherRanges(ranges);
}

function escaped(cursor: Cursor): readonly CodeRange[] {
  const char = cursor.chars[cursor.at++];
  if (char === undefined) return refuse("a backslash stands at the end");
  const known = classBehind(char);
  if (known !== undefined) return known;
  if (/[A-Za-z0-9]/.test(char)) return refuse(`\\${char} is no escape`);
  return single(char, cursor.insensitive);
}

// class = "[" [ "^" ] 1*( character / character "-" character / "\" escape ) "]"; the case of what stands in it counts
function bracket(cursor: Cursor): Language {
  const negated = take(cursor, "^");
  const ranges: CodeRange[] = [];
  do {
    if (cursor.at >= cursor.chars.length) refuse("a class has no end");
    const known = cursor.chars[cursor.at] === "\\" ? classBehind(cursor.chars[cursor.at + 1]) : undefined;
    if (known !== undefined) {
      ranges.push(...known);
      cursor.at += 2;
      continue;
    }
    const from = code(classCharacter(cursor));
    if (cursor.chars[cursor.at] !== "-") {
      ranges.push([from, from]);
      continue;
    }
    cursor.at++;
    if (cursor.chars[cursor.at] === "]") refuse("a range has no end");
    const to = code(classCharacter(cursor));
    if (from > to) refuse("a range is the wrong way round");
    ranges.push([from, to]);
  } while (cursor.chars[cursor.at] !== "]");
  cursor.at++;
  return cursor.languages.one(negated ? otherRanges(ranges) : ranges);
}

function classCharacter(cursor: Cursor): string {
  const char = cursor.chars[cursor.at++];
  if (char === undefined) return refuse("a class has no end");
  if (char !== "\\") return char;
  const next = cursor.chars[cursor.at++];
  if (next === undefined || /[A-Za-z0-9]/.test(next)) return refuse(`\\${next ?? ""} is no escape`);
  return next;
}

function take(cursor: Cursor, char: string): boolean {
  if (cursor.chars[cursor.at] !== char) return false;
  cursor.at++;
  return true;
}
