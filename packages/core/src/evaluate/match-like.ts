import { foldText } from "../model/fold-text.js";
import { parseLike } from "../model/like.js";
import { regexSearch } from "../regex/match-regex.js";
import type { Regex } from "../regex/syntax.js";

/** What stands between two `*`: code units, with `anyOne` for `?`. */
interface Segment {
  readonly units: readonly number[];
  /** The text, where it holds no `?`. */
  readonly text: string | undefined;
}

const anyOne = -1;

/** Two code units that are one character. */
const pair = /[\ud800-\udfff]/;

/**
 * A pattern of `*` and `?` as a test of a whole value. Each piece between two `*` is looked for at its first place, which
 * is never worse than a later one, so that the time is linear in the value for most patterns.
 *
 * @example compileLike("*\\Temp\\*.dll", false)("C:\\TEMP\\a.dll") // true
 */
export function compileLike(pattern: string, caseSensitive: boolean): (value: string) => boolean {
  const segments: Segment[] = [];
  let units: number[] = [];
  let written = "";
  const close = (): void => {
    segments.push({ units, text: units.includes(anyOne) ? undefined : written });
    units = [];
    written = "";
  };
  for (const part of parseLike(pattern)) {
    if (part.kind === "run") close();
    else if (part.kind === "one") units.push(anyOne);
    else {
      const text = caseSensitive ? part.text : foldText(part.text);
      written += text;
      for (let at = 0; at < text.length; at++) units.push(text.charCodeAt(at));
    }
  }
  close();
  const hasOne = segments.some(({ text }) => text === undefined);
  let slow: ((value: string) => boolean) | undefined;
  return (value) => {
    // One character may be two code units: the other way counts characters.
    if (hasOne && pair.test(value)) return (slow ??= regexSearch(likeRegex(pattern), { caseSensitive, dotAll: true }))(value);
    return matchSegments(segments, caseSensitive ? value : foldText(value));
  };
}

/** The first segment stands at the start and the last at the end; either is empty where a `*` stands there. */
function matchSegments(segments: readonly Segment[], value: string): boolean {
  const [first, ...others] = segments as readonly [Segment, ...Segment[]];
  const last = others.pop();
  if (last === undefined) return value.length === first.units.length && standsAt(first, value, 0);
  if (!standsAt(first, value, 0)) return false;
  let at = first.units.length;
  for (const segment of others) {
    const found = findSegment(segment, value, at);
    if (found < 0) return false;
    at = found + segment.units.length;
  }
  const end = value.length - last.units.length;
  return end >= at && standsAt(last, value, end);
}

function findSegment(segment: Segment, value: string, from: number): number {
  if (segment.text !== undefined) return value.indexOf(segment.text, from);
  for (let at = from; at + segment.units.length <= value.length; at++) if (standsAt(segment, value, at)) return at;
  return -1;
}

function standsAt({ units, text }: Segment, value: string, at: number): boolean {
  if (text !== undefined) return value.startsWith(text, at);
  if (at + units.length > value.length) return false;
  for (let each = 0; each < units.length; each++) {
    if (units[each] !== anyOne && units[each] !== value.charCodeAt(at + each)) return false;
  }
  return true;
}

function likeRegex(pattern: string): Regex {
  const items = parseLike(pattern).flatMap((part): readonly Regex[] => {
    if (part.kind === "one") return [{ kind: "any" }];
    if (part.kind === "run") return [{ kind: "repeat", item: { kind: "any" }, min: 0, max: undefined }];
    return [...part.text].map((char) => ({ kind: "character", codePoint: char.codePointAt(0) as number }));
  });
  return { kind: "sequence", items: [{ kind: "start" }, ...items, { kind: "end" }] };
}
