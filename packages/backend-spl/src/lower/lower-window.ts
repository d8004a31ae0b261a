import type { Aggregate, Bound, Distinct, Report } from "@isorule/core";
import type { Limit } from "../query.js";
import type { splDiagnostics } from "../spl-diagnostics.js";

/** `max_stream_window` of limits.conf: the most events of one window of `streamstats`. */
const mostEvents = 10_000;

/** The counts that meet a threshold: at least the first number, below the second, and none of the third. */
export interface CountRange {
  readonly least: number;
  readonly below: number | undefined;
  readonly not: readonly number[];
}

/**
 * The whole numbers that meet all bounds of a threshold.
 *
 * @returns undefined, with a diagnostic, when there are none or when a window would need more than 10,000 events
 */
export function countRange(unit: string, bounds: readonly Bound[], report: Report<typeof splDiagnostics>): CountRange | undefined {
  let least = 1; // a count is taken at an event, which is one
  let below: number | undefined;
  const not: number[] = [];
  const atMost = (value: number): void => void (below = Math.min(below ?? value + 1, value + 1));
  for (const { operator, value } of bounds) {
    if (operator === "gte") least = Math.max(least, Math.ceil(value));
    else if (operator === "gt") least = Math.max(least, Math.floor(value) + 1);
    else if (operator === "lte") atMost(Math.floor(value));
    else if (operator === "lt") atMost(Math.ceil(value) - 1);
    else if (operator === "neq") not.push(...(Number.isInteger(value) ? [value] : []));
    else {
      least = Math.max(least, Math.ceil(value));
      atMost(Math.floor(value));
    }
  }
  if (below !== undefined && below <= least) {
    report("spl/threshold", { unit, reason: "no number of events meets its bounds" });
    return undefined;
  }
  const needed = Math.max(least, below ?? 1, ...not.map((value) => value + 1));
  if (needed > mostEvents) {
    report("spl/threshold", { unit, reason: `it counts more than ${mostEvents} events in one window` });
    return undefined;
  }
  return { least, below, not: not.filter((value) => value >= least && (below === undefined || value < below)) };
}

const limitOperators: Readonly<Record<Bound["operator"], Limit["operator"]>> = { gte: ">=", gt: ">", lte: "<=", lt: "<", eq: "=", neq: "!=" };

/** The bounds of a measured value. */
export function limitsOf(bounds: readonly Bound[]): readonly Limit[] {
  return bounds.map(({ operator, value }) => ({ operator: limitOperators[operator], value }));
}

/** The length of a `time_window`, which is a whole number of seconds. */
export function wholeSeconds(seconds: number): number {
  return Math.max(1, Math.ceil(seconds));
}

/** The function of `streamstats` that measures; undefined, with a diagnostic, for a percentile that it does not have. */
export function measureOf(unit: string, detection: Distinct | Aggregate, report: Report<typeof splDiagnostics>): string | undefined {
  if (detection.kind === "distinct") return "dc(value)";
  if (detection.function !== "percentile") return `${detection.function}(value)`;
  const percentile = detection.percentile ?? 50;
  if (!Number.isInteger(percentile)) {
    report("spl/threshold", { unit, reason: `exactperc takes a whole number and not ${percentile}` });
    return undefined;
  }
  report("spl/percentile", { unit });
  return `exactperc${percentile}(value)`;
}
