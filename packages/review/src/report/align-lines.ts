import { diffArrays } from "diff";

/** Two lines side by side, by their numbers from 0; on one side there may be none. */
export interface LinePair {
  readonly left?: number;
  readonly right?: number;
  readonly same: boolean;
}

/** Bound on the work: texts that have nearly nothing in common are put beside each other as they are. */
const maxEditLength = 2000;

/**
 * Two texts side by side, line by line: equal lines in one row, and what was replaced beside what replaced it.
 *
 * @example alignLines(["a", "b"], ["a", "c", "d"]) // a|a, b|c, |d
 */
export function alignLines(left: readonly string[], right: readonly string[]): readonly LinePair[] {
  const changes = diffArrays([...left], [...right], { maxEditLength });
  if (changes === undefined) return pairUp(0, left.length, 0, right.length);
  const pairs: LinePair[] = [];
  let [fromLeft, fromRight] = [0, 0];
  let [toLeft, toRight] = [0, 0];
  const flush = (): void => {
    pairs.push(...pairUp(fromLeft, toLeft, fromRight, toRight));
    [fromLeft, fromRight] = [toLeft, toRight];
  };
  for (const { added, removed, value } of changes) {
    if (removed) toLeft += value.length;
    else if (added) toRight += value.length;
    else {
      flush();
      for (let at = 0; at < value.length; at++) pairs.push({ left: toLeft + at, right: toRight + at, same: true });
      [toLeft, toRight] = [toLeft + value.length, toRight + value.length];
      [fromLeft, fromRight] = [toLeft, toRight];
    }
  }
  flush();
  return pairs;
}

function pairUp(fromLeft: number, toLeft: number, fromRight: number, toRight: number): readonly LinePair[] {
  return Array.from({ length: Math.max(toLeft - fromLeft, toRight - fromRight) }, (_, at) => ({
    ...(fromLeft + at < toLeft ? { left: fromLeft + at } : {}),
    ...(fromRight + at < toRight ? { right: fromRight + at } : {}),
    same: false,
  }));
}

/** A part of a unified diff: lines of both sides, with the numbers of their first lines from 1. */
export interface Hunk {
  readonly leftStart: number;
  readonly rightStart: number;
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/** The parts of a unified diff without a heading. A line that has no sign belongs to both sides. */
export function hunksOf(diff: string): readonly Hunk[] {
  const hunks: { leftStart: number; rightStart: number; left: string[]; right: string[] }[] = [];
  const lines = diff.split("\n");
  if (lines.at(-1) === "") lines.pop();
  for (const line of lines) {
    const heading = /^@@ -(\d{1,9})(?:,\d+)? \+(\d{1,9})(?:,\d+)? @@/.exec(line);
    if (heading !== null) {
      hunks.push({ leftStart: Math.max(1, Number(heading[1])), rightStart: Math.max(1, Number(heading[2])), left: [], right: [] });
      continue;
    }
    // "\ No newline at end of file" is no line of a side.
    if (line.startsWith("\\ ")) continue;
    if (hunks.length === 0) hunks.push({ leftStart: 1, rightStart: 1, left: [], right: [] });
    const hunk = hunks.at(-1) as (typeof hunks)[number];
    const text = /^[ +-]/.test(line) ? line.slice(1) : line;
    if (!line.startsWith("+")) hunk.left.push(text);
    if (!line.startsWith("-")) hunk.right.push(text);
  }
  return hunks;
}
