import type { CodePointRange } from "@isorule/core";

/** The last character of Unicode. */
export const lastCodePoint = 0x10ffff;

/** The characters outside the ranges, which are sorted and do not touch. */
export function complementOf(ranges: readonly CodePointRange[]): readonly CodePointRange[] {
  let next = 0;
  const gaps: CodePointRange[] = [];
  for (const [first, last] of ranges) {
    if (first > next) gaps.push([next, first - 1]);
    next = last + 1;
  }
  return next > lastCodePoint ? gaps : [...gaps, [next, lastCodePoint]];
}
