import type { Predicate } from "@isorule/core";
import type { FoundEvent, UnknownReason } from "../find/find-event.js";
import type { Asker } from "./inclusion.js";
import { keyRow, type RuleParts, type Step, type StructuredUnit } from "./rule-units.js";
import { isLowerBound, leastCount, thresholdImplies } from "./thresholds.js";

/** Whether a rule fires wherever a unit does: proved or not; and why it may stay open. */
export interface Covered {
  readonly proved: boolean;
  readonly unknown: UnknownReason | undefined;
}

/** A proof attempt, which remembers why a part of it stayed open. */
interface Attempt {
  readonly ask: Asker;
  unknown: UnknownReason | undefined;
}

/**
 * Tries to prove that wherever the unit fires, the rule does: a step of it alone suffices for the rule, or a unit of the
 * rule asks for less: fewer steps, fewer keys, a longer window, a lower threshold, wider steps.
 */
export function coversUnit(unit: StructuredUnit, rule: RuleParts, ask: Asker): Covered {
  const attempt: Attempt = { ask, unknown: undefined };
  const proved = neverFires(unit, attempt) || firesOnStep(unit, rule, attempt) || rule.structured.some((wide) => coversStructured(unit, wide, attempt));
  return { proved, unknown: attempt.unknown };
}

function isNone(found: FoundEvent, attempt: Attempt): boolean {
  if (found.kind === "unknown") attempt.unknown = found.reason;
  return found.kind === "none";
}

function neverFires({ detection, steps }: StructuredUnit, attempt: Attempt): boolean {
  const isDead = ({ event, predicate }: Step): boolean => isNone(attempt.ask.find(event, predicate, []), attempt);
  if (detection.kind === "sequence" || detection.kind === "together") return steps.some(isDead);
  if (detection.kind === "count" && leastCount(detection.threshold, 1) === undefined) return true;
  return steps.every(isDead);
}

/** Every firing has an event that the rule fires on by itself. */
function firesOnStep({ detection, steps }: StructuredUnit, { events }: RuleParts, attempt: Attempt): boolean {
  const alone = (step: Step): boolean => {
    const wide = events.get(step.event);
    return wide !== undefined && isInside(step, wide, attempt);
  };
  return detection.kind === "sequence" || detection.kind === "together" ? steps.some(alone) : steps.every(alone);
}

function isInside({ event, predicate }: Step, wide: Predicate, attempt: Attempt): boolean {
  return predicate === wide || isNone(attempt.ask.find(event, predicate, [wide]), attempt);
}

function isStepInside(narrow: Step, wide: Step, attempt: Attempt): boolean {
  return narrow.event === wide.event && isInside(narrow, wide.predicate, attempt);
}

function coversStructured(narrow: StructuredUnit, wide: StructuredUnit, attempt: Attempt): boolean {
  const [left, right] = [narrow.detection, wide.detection];
  if (left.within > right.within) return false;
  if (left.kind === "sequence" || left.kind === "together") {
    if (right.kind !== "together" && (right.kind !== "sequence" || left.kind !== "sequence")) return false;
    return keyPairings(narrow, wide).some((pairing) => {
      const isPaired = (step: number, wideStep: number): boolean =>
        isKeyedAlike(keyRow(left, step), keyRow(right, wideStep), pairing) && isStepInside(narrow.steps[step] as Step, wide.steps[wideStep] as Step, attempt);
      if (right.kind === "together") return wide.steps.every((_, wideStep) => narrow.steps.some((_, step) => isPaired(step, wideStep)));
      return isSubsequence(wide.steps.length, narrow.steps.length, isPaired);
    });
  }
  if (!right.by.every((field) => left.by.includes(field))) return false;
  if (right.kind !== left.kind) return false;
  if (left.kind !== "count" && (right as typeof left).field !== left.field) return false;
  if (left.kind === "aggregate" && right.kind === "aggregate" && (left.function !== right.function || (left.percentile ?? 50) !== (right.percentile ?? 50))) return false;
  if (!isCountedInside(narrow, wide, attempt)) return false;
  const counted = left.kind !== "aggregate";
  // Of more events, over a longer time, in bigger groups there are only more: where more is never worse, that is enough.
  if (counted && isLowerBound(right.threshold)) return leastOf(left) >= leastOf(right);
  const alike = left.by.every((field) => right.by.includes(field)) && left.within === right.within && isCountedInside(wide, narrow, attempt);
  return alike && thresholdImplies(left.threshold, right.threshold, firstValueOf(left));
}

type Threshold = Exclude<StructuredUnit["detection"], { kind: "sequence" | "together" }>;

function leastOf(detection: Threshold): number {
  return leastCount(detection.threshold, firstValueOf(detection) ?? 0) ?? Number.POSITIVE_INFINITY;
}

/** The least that a threshold may be asked about; undefined where it need not be a whole number. */
function firstValueOf({ kind }: Threshold): number | undefined {
  // An event that counts may have no value in the field whose different values are counted.
  return kind === "count" ? 1 : kind === "distinct" ? 0 : undefined;
}

/** Of the keys of the wide unit, each as the place of a key of the narrow one. More pairings are not looked at. */
const mostPairings = 64;

/** Which key of the narrow unit may be which of the wide one: by the names in the steps. */
function keyPairings(narrow: StructuredUnit, wide: StructuredUnit): readonly (readonly number[])[] {
  const namesOf = ({ detection, steps }: StructuredUnit, at: number): readonly (string | undefined)[] => steps.map((_, step) => keyRow(detection, step)[at]);
  const own = keyRow(narrow.detection, 0).map((_, at) => new Set(namesOf(narrow, at)));
  return keyRow(wide.detection, 0).reduce<readonly (readonly number[])[]>((pairings, _, at) => {
    const wanted = namesOf(wide, at);
    const places = own.flatMap((names, place) => (wanted.every((name) => names.has(name)) ? [place] : []));
    return pairings.flatMap((pairing) => places.map((place) => [...pairing, place])).slice(0, mostPairings);
  }, [[]]);
}

function isKeyedAlike(own: readonly string[], wide: readonly string[], pairing: readonly number[]): boolean {
  return pairing.every((place, at) => wide[at] === own[place]);
}

/** Whether the steps of the wide sequence stand among those of the narrow one, in their order. */
function isSubsequence(wide: number, narrow: number, isInside: (step: number, wideStep: number) => boolean): boolean {
  let at = 0;
  for (let step = 0; step < wide; step++) {
    while (at < narrow && !isInside(at, step)) at++;
    if (at++ >= narrow) return false;
  }
  return true;
}

/** Whether every event that the one counts is counted by the other. */
function isCountedInside(narrow: StructuredUnit, wide: StructuredUnit, attempt: Attempt): boolean {
  return narrow.steps.every((step) => {
    const same = wide.steps.filter(({ event }) => event === step.event);
    if (same.some((each) => isStepInside(step, each, attempt))) return true;
    return same.length > 1 && isNone(attempt.ask.find(step.event, step.predicate, same.map(({ predicate }) => predicate)), attempt);
  });
}
