/** Units of maxspan in milliseconds, the longest first. Source: TimeValue units of LogicalPlanBuilder.java (ms, s, m, h, d). */
const units: readonly (readonly [unit: string, milliseconds: number])[] = [
  ["d", 86_400_000],
  ["h", 3_600_000],
  ["m", 60_000],
  ["s", 1_000],
  ["ms", 1],
];

/**
 * A span of time as EQL writes it, in the longest unit that holds it without a rest.
 *
 * @param milliseconds positive
 * @example printDuration(5_400_000) // "90m"
 */
export function printDuration(milliseconds: number): string {
  const [unit, size] = units.find(([, each]) => milliseconds % each === 0) ?? ["ms", 1];
  return `${milliseconds / size}${unit}`;
}
