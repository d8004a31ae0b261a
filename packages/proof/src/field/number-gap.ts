import { isBetween, type NumberPattern } from "../text/pattern.js";

/**
 * A number that lies in the range and in none of the others; undefined when they leave none.
 *
 * @param whole whether only whole numbers count
 */
export function numberBetween(range: NumberPattern, others: readonly NumberPattern[], whole: boolean): number | undefined {
  const bounds = new Set<number>();
  for (const { low, high } of [range, ...others]) {
    if (Number.isFinite(low)) bounds.add(low);
    if (Number.isFinite(high)) bounds.add(high);
  }
  const sorted = [...bounds].sort((a, b) => a - b);
  const [first, last] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
  const tries: number[] = [];
  for (const [at, bound] of sorted.entries()) {
    const middle = (bound + (sorted[at + 1] ?? bound + 1)) / 2;
    if (whole) tries.push(Math.floor(bound), Math.ceil(bound), Math.floor(bound) + 1, Math.ceil(bound) - 1, Math.floor(middle));
    else tries.push(bound, Math.floor(bound) + 1, middle);
  }
  tries.push(Math.floor(first) - 1, Math.ceil(last) + 1, first - 1, last + 1, first - Math.abs(first) - 1, last + Math.abs(last) + 1, 0);
  return tries.find((number) => (!whole || Number.isInteger(number)) && isBetween(range, number) && !others.some((other) => isBetween(other, number)));
}
