import { type Aggregate, type Bound, type Count, type Distinct, type Exists, keysOfStep, normalizeRule, oncePer, type Predicate, type Rule, type RuleUnit, type Sequence, type Span, type Together, unitsOf } from "@isorule/core";
import { meetsAll } from "./thresholds.js";

/** One event filter of a unit. It asks for the keys, too: an event without them takes no part. */
export interface Step {
  readonly event: string;
  readonly predicate: Predicate;
}

/** A unit that needs several events. */
export interface StructuredUnit {
  readonly name: string;
  readonly detection: Sequence | Together | Count | Distinct | Aggregate;
  readonly steps: readonly Step[];
  readonly span: Span | undefined;
}

/** A rule for comparing: what it says of single events, class by class, and its other units. */
export interface RuleParts {
  readonly rule: Rule;
  /** By event class: the rule fires on every event of the class that the predicate is true of. */
  readonly events: ReadonlyMap<string, Predicate>;
  readonly structured: readonly StructuredUnit[];
}

/**
 * Takes a rule apart. Units that in truth need one event (a sequence of one step, a count of one) are event units, and
 * those of one class are one predicate.
 */
export const partsOf = oncePer((rule: Rule): RuleParts => {
  const alternatives = new Map<string, Predicate[]>();
  const structured: StructuredUnit[] = [];
  const add = ({ event, predicate }: Step): void => {
    const known = alternatives.get(event);
    if (known === undefined) alternatives.set(event, [predicate]);
    else known.push(predicate);
  };
  for (const unit of unitsOf(normalizeRule(rule))) {
    const steps = stepsOf(unit);
    const { detection, name } = unit;
    if (detection.kind === "event" || needsOneEvent(detection)) steps.forEach(add);
    else structured.push({ name, detection, steps, span: detection.span });
  }
  const events = new Map([...alternatives].map(([event, operands]): [string, Predicate] => [event, operands.length === 1 ? (operands[0] as Predicate) : { kind: "or", operands }]));
  return { rule, events, structured };
});

function stepsOf({ detection, signals }: RuleUnit): readonly Step[] {
  return signals.map(({ event, predicate }, step) => {
    const keys = detection.kind === "event" ? [] : keyRow(detection, step);
    const asked = keys.map((field): Exists => ({ kind: "exists", field }));
    return { event, predicate: asked.length === 0 ? predicate : { kind: "and", operands: [predicate, ...asked] } };
  });
}

/** The key fields of the events of one step: of a threshold, those of all its events. */
export function keyRow(detection: StructuredUnit["detection"], step: number): readonly string[] {
  return detection.kind === "sequence" || detection.kind === "together" ? keysOfStep(detection, step) : detection.by;
}

function needsOneEvent(detection: StructuredUnit["detection"]): boolean {
  if (detection.kind === "sequence" || detection.kind === "together") return detection.steps.length === 1;
  return detection.kind === "count" && isMetByAll(detection.threshold);
}

/** Whether one event meets the threshold, and more as well. */
function isMetByAll(threshold: readonly Bound[]): boolean {
  return threshold.every(({ operator }) => operator === "gt" || operator === "gte") && meetsAll(threshold, 1);
}
