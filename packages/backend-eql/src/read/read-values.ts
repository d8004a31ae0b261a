import { type Comparison, escapeLike, type Predicate, type Scalar, type Span } from "@isorule/core";
import { endsWithValue, portablePattern } from "./lucene-pattern.js";
import { anyPredicate, constantOf, isRead, type Lost, lost, type LostPart, type Reading } from "./reading.js";

/** A field that is compared, and where. */
export interface Compared {
  readonly field: string;
  readonly span: Span;
}

/**
 * A field that equals one of the values. An empty text is what the model takes for an absent field, which no comparison
 * of the language finds: it is left out, and told.
 */
export function equalsAny({ field, span }: Compared, values: readonly Scalar[], caseSensitive: boolean): Reading {
  const kept = values.filter((value) => value !== "");
  if (kept.length < values.length && kept.length === 0) return lost("empty text", "An empty text and an absent field are the same in a rule", span);
  const hasText = kept.some((value) => typeof value === "string");
  return comparison(field, "equals", kept, hasText && caseSensitive, span);
}

/**
 * A field that fits one of the wildcard patterns: `*` is any run, `?` is one character, and a backslash is ordinary.
 *
 * Source: https://www.elastic.co/docs/reference/query-languages/eql/eql-syntax#eql-syntax-wildcards
 */
export function likeAny({ field, span }: Compared, patterns: readonly string[], caseSensitive: boolean): Reading {
  if (patterns.every((pattern) => pattern === "")) return lost("empty text", "An empty text and an absent field are the same in a rule", span);
  if (patterns.some(isAnything)) return { kind: "exists", field, span };
  const values = patterns.filter((pattern) => pattern !== "").map((pattern) => escapeLike(pattern).replace(/\\([*?])/g, "$1"));
  return comparison(field, "like", values, caseSensitive, span);
}

/** A pattern that every value fits; the empty text is no value. */
function isAnything(pattern: string): boolean {
  return /^(?:\*+|\*+\?\**|\?\*+)$/.test(pattern);
}

/** A field that fits one of Lucene's regular expressions as a whole. */
export function regexAny({ field, span }: Compared, patterns: readonly string[], insensitive: boolean): Reading {
  const parts: Predicate[] = [];
  const missing: LostPart[] = [];
  for (const text of patterns) {
    const read = portablePattern(text, insensitive);
    const like = "problem" in read ? undefined : likeOfPattern(read.pattern);
    if ("problem" in read) missing.push({ what: "regular expression", why: `The regular expression has ${read.problem}`, span });
    else if (like !== undefined) parts.push(like === "?*" ? { kind: "exists", field, span } : { kind: "comparison", field, operator: "like", values: [like], caseSensitive: read.caseSensitive, span });
    else parts.push({ kind: "comparison", field, operator: "regex", values: [read.pattern], caseSensitive: read.caseSensitive, dotAll: true, span });
  }
  return missing.length > 0 ? { kind: "lost", parts: missing } : anyPredicate(parts);
}

/** A search that holds nothing but text, `.` and `.*` as a wildcard pattern over the whole value; undefined for another one. */
export function likeOfPattern(pattern: string): string | undefined {
  const opens = !pattern.startsWith("\\A");
  const closes = !endsWithValue(pattern);
  const parts: string[] = opens ? ["*"] : [];
  const end = closes ? pattern.length : pattern.length - 2;
  for (let at = opens ? 0 : 2; at < end; at++) {
    const char = pattern[at] as string;
    if (char === ".") {
      const isRun = pattern[at + 1] === "*";
      parts.push(isRun ? "*" : "?");
      if (isRun) at++;
      if (/[*+?{]/.test(pattern[at + 1] ?? "")) return undefined;
      continue;
    }
    const literal = char === "\\" ? (pattern[++at] as string) : char;
    if ((char === "\\" && /[A-Za-z0-9]/.test(literal)) || (char !== "\\" && /[*+?()[\]{}|^$]/.test(char)) || /[*+?{]/.test(pattern[at + 1] ?? "")) return undefined;
    parts.push(escapeLike(literal));
  }
  if (closes && parts.at(-1) !== "*") parts.push("*");
  return parts.join("");
}

/** A comparison with a list of values. */
export function comparison(field: string, operator: Comparison["operator"], values: readonly Scalar[], caseSensitive: boolean, span: Span): Predicate {
  return values.length === 0 ? constantOf(false) : { kind: "comparison", field, operator, values, caseSensitive, span };
}

/** `length(field) op bound`, as a regular expression over the whole value; characters are counted as the model does. */
export function lengthTest({ field, span }: Compared, operator: "==" | "<" | "<=" | ">" | ">=", bound: number): Predicate | Lost {
  const least = operator === ">" ? Math.floor(bound) + 1 : operator === ">=" || operator === "==" ? Math.ceil(bound) : 0;
  const most = operator === "<" ? Math.ceil(bound) - 1 : operator === "<=" ? Math.floor(bound) : operator === "==" ? Math.floor(bound) : undefined;
  if (Math.max(least, most ?? 0) > 7_000) return lost("length", "The length is more than a pattern can count", span);
  if (most !== undefined && (most < least || most < 1)) return constantOf(false);
  // An absent field has no length, and an empty text is absent.
  if (most === undefined && least <= 1) return { kind: "exists", field, span };
  const pattern = most === undefined ? repeat(least) : least === most ? `\\A${repeat(least)}\\z` : `\\A${repeat(least)}${upTo(most - least)}\\z`;
  return { kind: "comparison", field, operator: "regex", values: [pattern], caseSensitive: false, dotAll: true, span };
}

/**
 * `field >= "text"`: texts are ordered by their characters, so that a greater one has a greater character behind some
 * beginning of the text, or goes on where the text ends. Said as a regular expression over the whole value.
 */
export function orderOfTexts({ field, span }: Compared, operator: "<" | "<=" | ">" | ">=", text: string): Predicate | Lost {
  const chars = [...text].map((char) => char.codePointAt(0) as number);
  if (chars.length === 0 || chars.length > 60) return lost("order of texts", "The text is too long or too short for a pattern", span);
  const isGreater = operator.startsWith(">");
  const written = chars.map((code) => `\\x{${code.toString(16)}}`);
  const options = chars.flatMap((code, at) => {
    const before = written.slice(0, at).join("");
    if (isGreater) return code >= 0x10ffff ? [] : [`${before}[\\x{${(code + 1).toString(16)}}-\\x{10ffff}]`];
    // What ends before the text does is less, but the empty text, which is none.
    return [...(at === 0 ? [] : [`${before}\\z`]), ...(code === 0 ? [] : [`${before}[\\x{0}-\\x{${(code - 1).toString(16)}}]`])];
  });
  const same = written.join("");
  if (isGreater) options.push(operator === ">=" ? same : `${same}.`);
  else if (operator === "<=") options.push(`${same}\\z`);
  return { kind: "comparison", field, operator: "regex", values: [`\\A(?:${options.join("|")})`], caseSensitive: true, dotAll: true, span };
}

/** One repetition takes 1,000 at most. */
const mostRepeat = 1_000;

function repeat(count: number): string {
  if (count === 0) return "";
  const rest = count % mostRepeat;
  const whole = Math.floor(count / mostRepeat);
  return `${whole === 0 ? "" : whole === 1 ? `.{${mostRepeat}}` : `(?:.{${mostRepeat}}){${whole}}`}${rest === 0 ? "" : `.{${rest}}`}`;
}

function upTo(count: number): string {
  const rest = count % mostRepeat;
  return `${`.{0,${mostRepeat}}`.repeat(Math.floor(count / mostRepeat))}${rest === 0 ? "" : `.{0,${rest}}`}`;
}

/** Whether all are read. */
export function areRead(readings: readonly Reading[]): readings is readonly Predicate[] {
  return readings.every((reading) => isRead(reading));
}
