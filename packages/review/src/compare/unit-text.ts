import { type Bound, printDuration, type UnitDetection } from "@isorule/core";
import type { StructuredUnit } from "@isorule/proof";

const signs: Readonly<Record<Bound["operator"], string>> = { gt: "more than", gte: "at least", lt: "less than", lte: "at most", eq: "exactly", neq: "not" };

/** A threshold in words: `at least 5 events`. */
export function thresholdText(detection: Extract<UnitDetection, { kind: "count" | "distinct" | "aggregate" }>): string {
  const bounds = detection.threshold.map(({ operator, value }) => `${signs[operator]} ${value}`).join(" and ");
  if (detection.kind === "count") return `${bounds} events`;
  if (detection.kind === "distinct") return `${bounds} values of ${detection.field}`;
  const name = detection.function === "percentile" ? `percentile ${detection.percentile ?? 50}` : detection.function;
  return `${name} of ${detection.field} ${bounds}`;
}

/** A unit of several events in one line. */
export function unitText({ name, detection, steps }: StructuredUnit): string {
  const by = detection.by.length === 0 ? "" : `, the same ${detection.by.join(", ")}`;
  const within = `within ${printDuration(detection.within)}${by}`;
  if (detection.kind === "sequence") return `${detection.steps.join(", then ")} ${within}`;
  if (detection.kind === "together") return `${detection.steps.join(" and ")} in any order ${within}`;
  return `${thresholdText(detection)} of ${detection.of.length === 0 ? `${name} (${steps.length})` : detection.of.join(" or ")} ${within}`;
}
