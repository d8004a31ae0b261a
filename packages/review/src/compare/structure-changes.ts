import { keysOfStep, printDuration, type Rule, type RuleUnit, unitsOf } from "@isorule/core";
import type { ValueChange } from "../model/review.js";
import { valueChange } from "./metadata-changes.js";
import { thresholdText } from "./unit-text.js";

/** Two units that are one unit in two revisions, or one that is in one of them alone. */
export interface UnitPair {
  readonly name: string;
  readonly base?: RuleUnit;
  readonly head?: RuleUnit;
}

/** The units of two revisions of a rule: by name, and a lone one of each that is left over by its kind. */
export function pairUnits(base: Rule, head: Rule): readonly UnitPair[] {
  const [left, right] = [unitsOf(base), unitsOf(head)];
  const pairs: UnitPair[] = [];
  const openRight = new Map(right.map((unit) => [unit.name, unit]));
  const openLeft: RuleUnit[] = [];
  for (const unit of left) {
    const other = openRight.get(unit.name);
    if (other === undefined) openLeft.push(unit);
    else pairs.push({ name: unit.name, base: unit, head: other });
    openRight.delete(unit.name);
  }
  const [one, other] = [openLeft[0], [...openRight.values()][0]];
  if (openLeft.length === 1 && openRight.size === 1 && one !== undefined && other !== undefined && one.detection.kind === other.detection.kind) return [...pairs, { name: other.name, base: one, head: other }];
  return [...pairs, ...openLeft.map((unit) => ({ name: unit.name, base: unit })), ...[...openRight.values()].map((unit) => ({ name: unit.name, head: unit }))];
}

/** What changed about windows, keys, steps and thresholds of a unit. */
export function structureChanges({ name, base, head }: UnitPair): readonly ValueChange[] {
  if (base === undefined || head === undefined) return [];
  const [left, right] = [aspectsOf(base), aspectsOf(head)];
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].flatMap((what) => valueChange(`${what} of ${name}`, left[what], right[what]));
}

function aspectsOf({ detection, signals }: RuleUnit): Readonly<Record<string, string>> {
  if (detection.kind === "event") return {};
  const common = { kind: detection.kind, window: printDuration(detection.within) };
  if (detection.kind === "sequence" || detection.kind === "together") {
    const keys = signals.map((_, step) => keysOfStep(detection, step).join(", "));
    return { ...common, steps: detection.steps.join(detection.kind === "sequence" ? ", then " : " and "), "join key": new Set(keys).size === 1 ? (keys[0] ?? "") : keys.join(" = ") };
  }
  return { ...common, events: detection.of.join(" or "), "group key": detection.by.join(", "), threshold: thresholdText(detection) };
}
