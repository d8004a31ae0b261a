import type { Aggregate, Bound, Count, Distinct } from "@isorule/core";
import type { SigmaCorrelation } from "../document.js";

/** A detection with a threshold. */
export type Threshold = Count | Distinct | Aggregate;

/** A condition, or why there is none. */
export type ThresholdResult = { readonly condition: SigmaCorrelation["condition"] } | { readonly fault: string };

/**
 * The bounds of a threshold as the condition of a correlation. Its values are integers (JSON schema of correlation
 * rules), so that a bound of a count, which is whole anyway, is rounded to the one that means the same.
 *
 * @example // count gte 2.5 is gte: 3
 */
export function lowerThreshold(detection: Threshold): ThresholdResult {
  const whole = detection.kind !== "aggregate";
  const bounds = new Map<Bound["operator"], number>();
  for (const bound of detection.threshold) {
    const value = whole ? wholeBound(bound) : bound.value;
    if (value === "always") continue;
    if (value === "never") return { fault: `a count is never ${String(bound.value)}` };
    if (!Number.isSafeInteger(value)) return { fault: `the bound ${String(bound.value)} is no whole number, and Sigma takes no other` };
    const known = bounds.get(bound.operator);
    const both = known === undefined ? value : stricter(bound.operator, known, value);
    if (both === undefined) return { fault: `it has two bounds ${bound.operator}, and Sigma takes one` };
    bounds.set(bound.operator, both);
  }
  if (bounds.size === 0) return { fault: "it has no bound" };
  return { condition: [...bounds].map(([key, value]) => ({ key, value })) };
}

/** Whether the truth of the bounds may change with the moment at which a window is measured. */
export function dependsOnMoment(detection: Threshold): boolean {
  if (detection.kind === "aggregate" && detection.function !== "sum") return true;
  return detection.threshold.some(({ operator }) => operator !== "gte" && operator !== "gt");
}

function wholeBound({ operator, value }: Bound): number | "always" | "never" {
  if (Number.isInteger(value) || !Number.isFinite(value)) return value;
  switch (operator) {
    case "gte":
    case "lt":
      return Math.ceil(value);
    case "gt":
    case "lte":
      return Math.floor(value);
    case "eq":
      return "never";
    case "neq":
      return "always";
  }
}

function stricter(operator: Bound["operator"], left: number, right: number): number | undefined {
  if (left === right) return left;
  if (operator === "gt" || operator === "gte") return Math.max(left, right);
  if (operator === "lt" || operator === "lte") return Math.min(left, right);
  return undefined;
}
