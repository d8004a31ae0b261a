import { type Predicate, predicateKey, printDuration, type Rule } from "@isorule/core";
import { partsOf, type StructuredUnit } from "@isorule/proof";
import { conditionLines } from "./condition-lines.js";
import { subtract } from "./subtract.js";
import { thresholdText, unitText } from "./unit-text.js";

/** A region in words, and what tells it from others. */
export interface FoundRegion {
  readonly formula: readonly string[];
  readonly within: readonly string[];
  /** The same for the same region, whatever the files are called and wherever its conditions stand. */
  readonly key: string;
  /** The texts that its conditions compare with. */
  readonly values: ReadonlySet<string>;
}

/** What one rule selects and the other does not, class by class and unit by unit. */
export function findRegion(rule: Rule, other: Rule): FoundRegion {
  const [own, others] = [partsOf(rule), partsOf(other)];
  const severalClasses = new Set([...own.events.keys(), ...others.events.keys()]).size > 1 || own.structured.length > 0;
  const formula: string[] = [];
  const within: string[] = [];
  const keys: string[] = [];
  const conditions: Predicate[] = [];
  for (const [event, predicate] of own.events) {
    const found = subtract(predicate, others.events.get(event), event);
    if (found === undefined) continue;
    const lines = conditionLines(found.condition);
    const around = found.within.flatMap((each) => conditionLines(each, 8));
    formula.push(...(severalClasses ? [`in ${event} events`, ...lines.map((line) => `  ${line}`)] : lines));
    within.push(...(severalClasses && around.length > 0 ? [`in ${event} events`, ...around.map((line) => `  ${line}`)] : around));
    keys.push(`${event}:${predicateKey(found.condition)}`);
    conditions.push(found.condition);
  }
  for (const unit of own.structured) {
    const before = conditions.length;
    const lines = structuredLines(unit, others.structured, conditions);
    if (lines.length === 0) continue;
    formula.push(...lines);
    // What is shown is cut, and what tells regions apart must not be.
    const isGone = lines.length === 1;
    keys.push(isGone ? unitKey(unit) : lines.join("\n"), ...conditions.slice(before).map(predicateKey));
  }
  return { formula, within, key: keys.sort().join("\n"), values: valuesOf(conditions) };
}

/** The same for units of the same events, keys and bounds. */
function unitKey({ detection, steps }: StructuredUnit): string {
  const { span: _, ...bounds } = detection;
  return JSON.stringify([bounds, ...steps.map(({ event, predicate }) => [event, predicateKey(predicate)])]);
}

function structuredLines(unit: StructuredUnit, others: readonly StructuredUnit[], conditions: Predicate[]): readonly string[] {
  const other = others.find(({ name, detection }) => name === unit.name && detection.kind === unit.detection.kind) ?? (others.length === 1 ? others[0] : undefined);
  if (other === undefined || other.detection.kind !== unit.detection.kind || other.steps.length !== unit.steps.length) return [unitText(unit)];
  const lines: string[] = [];
  const [mine, theirs] = [unit.detection, other.detection];
  if (mine.within > theirs.within) lines.push(`more than ${printDuration(theirs.within)} and at most ${printDuration(mine.within)} between the first and the last event`);
  if ("threshold" in mine && "threshold" in theirs && thresholdText(mine) !== thresholdText(theirs)) lines.push(`${thresholdText(mine)}, and not ${thresholdText(theirs)}`);
  if (mine.by.join() !== theirs.by.join()) lines.push(`the same ${mine.by.join(", ") || "of everything"}, and not the same ${theirs.by.join(", ") || "of everything"}`);
  for (const [at, step] of unit.steps.entries()) {
    const theirStep = other.steps[at];
    if (theirStep === undefined) continue;
    const found = subtract(step.predicate, theirStep.event === step.event ? theirStep.predicate : undefined, step.event);
    if (found === undefined) continue;
    conditions.push(found.condition);
    lines.push(`step ${at + 1}, ${step.event}`, ...conditionLines(found.condition).map((line) => `  ${line}`));
  }
  return lines.length === 0 ? [] : [`of ${unit.name}`, ...lines.map((line) => `  ${line}`)];
}

function valuesOf(conditions: readonly Predicate[]): ReadonlySet<string> {
  const values = new Set<string>();
  const stack = [...conditions];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.kind === "and" || node.kind === "or") stack.push(...node.operands);
    else if (node.kind === "not") stack.push(node.operand);
    else if (node.kind === "comparison" || node.kind === "keyword") for (const value of node.values) values.add(String(value));
  }
  return values;
}
