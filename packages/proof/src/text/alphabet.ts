import type { CodePointRange } from "@isorule/core";
import { isOddLetter, type LetterSet } from "./letter-set.js";

/**
 * The characters, cut into as few kinds as some patterns tell apart: `*.exe` and `cmd*` without case know the letters
 * c m d . e x, and all others are one. The kinds are numbered from 0.
 */
export interface Alphabet {
  readonly count: number;
  /** For each kind whether it belongs to the set: 1 or 0. The set is one of those that the alphabet was made of. */
  membersOf(set: LetterSet): Uint8Array;
  /** A character of the kind, a letter or a digit where there is one. */
  sampleOf(kind: number): string;
}

/** The alphabet that tells the sets apart. Kinds that hold odd letters only are left out. */
export function makeAlphabet(sets: ReadonlyMap<string, LetterSet>): Alphabet {
  const marks = new Set<number>([0]);
  for (const { ranges } of sets.values()) {
    for (const [from, to] of ranges) {
      marks.add(from);
      if (to < 0x10ffff) marks.add(to + 1);
    }
  }
  const starts = [...marks].sort((a, b) => a - b);
  const place = new Map(starts.map((start, at) => [start, at]));
  const signs: number[][] = starts.map(() => []);
  let number = 0;
  for (const { ranges } of sets.values()) {
    for (const [from, to] of ranges) {
      for (let at = place.get(from) as number; at < starts.length && (starts[at] as number) <= to; at++) (signs[at] as number[]).push(number);
    }
    number++;
  }
  const kinds = new Map<string, CodePointRange[]>();
  starts.forEach((start, at) => {
    const key = (signs[at] as number[]).join();
    const range: CodePointRange = [start, (starts[at + 1] ?? 0x110000) - 1];
    const known = kinds.get(key);
    if (known === undefined) kinds.set(key, [range]);
    else known.push(range);
  });
  const members = new Map([...sets.keys()].map((key): [string, number[]] => [key, []]));
  const keys = [...sets.keys()];
  const samples: string[] = [];
  for (const [key, ranges] of kinds) {
    const sample = sampleIn(ranges);
    if (sample === undefined) continue;
    if (key !== "") for (const index of key.split(",")) members.get(keys[Number(index)] as string)?.push(samples.length);
    samples.push(sample);
  }
  const tables = new Map<string, Uint8Array>();
  return {
    count: samples.length,
    membersOf({ key }) {
      const known = tables.get(key);
      if (known !== undefined) return known;
      const table = new Uint8Array(samples.length);
      for (const kind of members.get(key) ?? []) table[kind] = 1;
      tables.set(key, table);
      return table;
    },
    sampleOf: (kind) => samples[kind] as string,
  };
}

/** What a person takes for a filler comes first. */
const preferred = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ -_.,;:()[]{}=+@#%&$!~'\"/<>|?*^`\\";

function sampleIn(ranges: readonly CodePointRange[]): string | undefined {
  const has = (code: number): boolean => ranges.some(([from, to]) => code >= from && code <= to);
  for (const char of preferred) if (has(char.charCodeAt(0))) return char;
  for (const [from, to] of ranges) {
    let looked = 0;
    for (let code = from; code <= to && looked < 1_000; code++, looked++) {
      if (code >= 0xd800 && code <= 0xdfff) code = 0xe000;
      if (code <= to && !isOddLetter(code)) return String.fromCodePoint(code);
    }
  }
  return undefined;
}
