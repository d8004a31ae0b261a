/** Milliseconds of the units of a timespan, largest first (correlation specification, time selection). */
const units: readonly (readonly [string, number])[] = [["d", 86_400_000], ["h", 3_600_000], ["m", 60_000], ["s", 1_000]];

/**
 * A span of time in the largest unit that divides it: `1h`, `90m`. Undefined for a span that is no whole number of
 * seconds.
 */
export function timespan(milliseconds: number): string | undefined {
  const unit = units.find(([, size]) => milliseconds % size === 0);
  return unit === undefined || milliseconds <= 0 ? undefined : `${milliseconds / unit[1]}${unit[0]}`;
}
