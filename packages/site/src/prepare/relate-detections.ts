import { normalizeRule, type Rule, unitsOf } from "@isorule/core";
import { compareRules } from "@isorule/proof";
import type { SiteDetection, SiteRelative } from "../model/site-input.js";

/** How much the comparison of two rules may do: thousands of pairs are asked. */
const mostSteps = 300_000;

/**
 * The same detections with what each is to every other: compared as by `isorule compare`, where they have an event class
 * in common. What cannot be shown is left out.
 */
export function relateDetections(detections: readonly SiteDetection[]): readonly SiteDetection[] {
  const rules = detections.map(({ rule }) => normalizeRule(rule));
  const relatives = detections.map((): SiteRelative[] => []);
  for (const [at, one] of rules.entries()) {
    const classes = new Set(one.signals.map(({ event }) => event));
    for (const [behind, other] of rules.slice(at + 1).entries()) {
      if (!other.signals.some(({ event }) => classes.has(event))) continue;
      const verdict = relation(compareRules(one, other, { steps: mostSteps }).verdict, isSingle(one) && isSingle(other));
      if (verdict === undefined) continue;
      relatives[at]?.push({ id: other.id, verdict });
      relatives[at + 1 + behind]?.push({ id: one.id, verdict: mirrored(verdict) });
    }
  }
  return detections.map((detection, at) => ({ ...detection, relatives: relatives[at] ?? [] }));
}

/** Whether each part of a rule fires on one event: only then `changed` says that the rules are not apart. */
function isSingle(rule: Rule): boolean {
  return unitsOf(rule).every(({ detection }) => detection.kind === "event");
}

function relation(verdict: ReturnType<typeof compareRules>["verdict"], single: boolean): SiteRelative["verdict"] | undefined {
  if (verdict === "changed") return single ? "overlaps" : undefined;
  return verdict === "disjoint" || verdict === "unknown" ? undefined : verdict;
}

function mirrored(verdict: SiteRelative["verdict"]): SiteRelative["verdict"] {
  return verdict === "narrower" ? "wider" : verdict === "wider" ? "narrower" : verdict;
}
