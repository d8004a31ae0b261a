import type { Bound } from "@isorule/core";

/** Whether a value meets all bounds of a threshold. */
export function meetsAll(threshold: readonly Bound[], value: number): boolean {
  return threshold.every(({ operator, value: bound }) => {
    switch (operator) {
      case "gt":
        return value > bound;
      case "gte":
        return value >= bound;
      case "lt":
        return value < bound;
      case "lte":
        return value <= bound;
      case "eq":
        return value === bound;
      case "neq":
        return value !== bound;
    }
  });
}

/**
 * Values of which one is in every stretch on which the thresholds do not change their mind, in order.
 *
 * @param from the least value, where only whole numbers occur
 */
export function tellingValues(thresholds: readonly (readonly Bound[])[], from: number | undefined): readonly number[] {
  const counted = from !== undefined;
  const bounds = [...new Set(thresholds.flat().map(({ value }) => value))].sort((a, b) => a - b);
  const values = new Set<number>([from ?? 0]);
  for (const [at, bound] of bounds.entries()) {
    const next = bounds[at + 1] ?? bound + 2;
    if (counted) for (const near of [Math.floor(bound) - 1, Math.floor(bound), Math.ceil(bound), Math.floor(bound) + 1]) values.add(near);
    else values.add(bound - 1).add(bound).add((bound + next) / 2).add(bound + 1);
  }
  return [...values].filter((value) => from === undefined || value >= from).sort((a, b) => a - b);
}

/** Whether every value that meets the one threshold meets the other. */
export function thresholdImplies(left: readonly Bound[], right: readonly Bound[], from: number | undefined): boolean {
  return tellingValues([left, right], from).every((value) => !meetsAll(left, value) || meetsAll(right, value));
}

/** The least whole number, from a first one on, that meets a threshold; undefined when none does. */
export function leastCount(threshold: readonly Bound[], from: number): number | undefined {
  return tellingValues([threshold], from).find((value) => meetsAll(threshold, value));
}

/** Whether more is never worse. */
export function isLowerBound(threshold: readonly Bound[]): boolean {
  return threshold.every(({ operator }) => operator === "gt" || operator === "gte");
}
