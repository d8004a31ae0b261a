import { EngineFault } from "@isorule/core";
import { foldCase } from "./fold-case.js";

/** What stands between two `*`: code points, with `anyOne` for `?`. */
interface Segment {
  readonly codes: readonly number[];
  /** The text, where it has no `?`. */
  readonly text: string | undefined;
}

const anyOne = -1;
const surrogate = /[\ud800-\udfff]/;
/** More steps than this are the work of minutes. Lucene refuses such a pattern as too complex to determinize. */
const mostSteps = 200_000_000;

/** How a wildcard pattern is read. */
export interface WildcardOptions {
  readonly insensitive: boolean;
  /**
   * Whether a backslash takes the meaning from the next character. The operators of EQL escape each backslash before
   * Lucene reads the pattern, and the functions do not.
   * Source: toLuceneWildcard in StringUtils of Elasticsearch; QueryTranslator, which makes `"*" + substring + "*"`
   */
  readonly escapes: boolean;
}

/**
 * A pattern as a test of a whole value: `*` is any run of characters, `?` is one. The time for a value is bounded by the
 * product of both lengths; where a piece holds no `?`, by their sum.
 *
 * @throws EngineFault on a value for which the pattern takes too long
 * @example compileWildcard("*\\temp\\?.dll", { insensitive: true, escapes: false })("C:\\Temp\\a.DLL") // true
 */
export function compileWildcard(pattern: string, options: WildcardOptions): (value: string) => boolean {
  const segments = segmentsOf(options.insensitive ? foldCase(pattern) : pattern, options.escapes);
  const spelled = segments.reduce((sum, { codes, text }) => sum + (text === undefined ? codes.length : 0), 0);
  return (value) => {
    const text = options.insensitive ? foldCase(value) : value;
    if (spelled * text.length > mostSteps) throw new EngineFault("The pattern is too complex for a value of this length.");
    return surrogate.test(text) ? matchCodes(segments, Array.from(text, (char) => char.codePointAt(0) as number)) : matchText(segments, text);
  };
}

function segmentsOf(pattern: string, escapes: boolean): readonly Segment[] {
  const segments: Segment[] = [];
  const chars = Array.from(pattern);
  let codes: number[] = [];
  let text = "";
  const close = (): void => {
    segments.push({ codes, text: codes.includes(anyOne) ? undefined : text });
    codes = [];
    text = "";
  };
  for (let at = 0; at < chars.length; at++) {
    const char = chars[at] as string;
    if (char === "*") close();
    else if (char === "?") codes.push(anyOne);
    else {
      const literal = escapes && char === "\\" && at + 1 < chars.length ? (chars[++at] as string) : char;
      codes.push(literal.codePointAt(0) as number);
      text += literal;
    }
  }
  close();
  return segments;
}

/** The first segment stands at the start and the last at the end; of the others, the first place is never worse than a later one. */
function matchText(segments: readonly Segment[], value: string): boolean {
  const first = segments[0] as Segment;
  const last = segments.length > 1 ? (segments.at(-1) as Segment) : undefined;
  if (last === undefined && value.length !== first.codes.length) return false;
  if (!standsInText(first, value, 0)) return false;
  if (last === undefined) return true;
  let at = first.codes.length;
  for (let index = 1; index < segments.length - 1; index++) {
    const segment = segments[index] as Segment;
    const found = segment.text === undefined ? findSpelled(segment, value, at) : value.indexOf(segment.text, at);
    if (found < 0) return false;
    at = found + segment.codes.length;
  }
  const end = value.length - last.codes.length;
  return end >= at && standsInText(last, value, end);
}

function findSpelled(segment: Segment, value: string, from: number): number {
  for (let at = from; at + segment.codes.length <= value.length; at++) if (standsInText(segment, value, at)) return at;
  return -1;
}

function standsInText({ codes, text }: Segment, value: string, at: number): boolean {
  if (text !== undefined) return value.startsWith(text, at);
  if (at + codes.length > value.length) return false;
  return codes.every((code, index) => code === anyOne || code === value.charCodeAt(at + index));
}

/** The same on code points, for values with characters of two units. */
function matchCodes(segments: readonly Segment[], value: readonly number[]): boolean {
  const stands = ({ codes }: Segment, at: number): boolean => at >= 0 && at + codes.length <= value.length && codes.every((code, index) => code === anyOne || code === value[at + index]);
  const first = segments[0] as Segment;
  if (segments.length === 1) return first.codes.length === value.length && stands(first, 0);
  if (!stands(first, 0)) return false;
  let at = first.codes.length;
  for (const segment of segments.slice(1, -1)) {
    while (at + segment.codes.length <= value.length && !stands(segment, at)) at++;
    if (at + segment.codes.length > value.length) return false;
    at += segment.codes.length;
  }
  const last = segments.at(-1) as Segment;
  const end = value.length - last.codes.length;
  return end >= at && stands(last, end);
}
