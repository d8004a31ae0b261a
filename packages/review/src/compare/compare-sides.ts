import type { Event, Rule } from "@isorule/core";
import { compareRules, type RuleComparison, type Verdict } from "@isorule/proof";
import type { Region, Witness, WitnessEvent } from "../model/review.js";
import { findPlaces } from "./find-places.js";
import { findRegion } from "./find-region.js";
import type { PlacedSource } from "./pair-rules.js";
import { changedLines } from "./text-diff.js";

/** What head is against base, with what is lost and gained. */
export interface ComparedSides {
  readonly verdict: Verdict;
  /** Why it is `unknown`, as a sentence. */
  readonly doubt?: string;
  readonly lost?: Region;
  readonly gained?: Region;
  /** Tells the difference from others of the same rule. */
  readonly key: string;
}

const reasons: Readonly<Record<NonNullable<RuleComparison["reason"]>, string>> = {
  budget: "The comparison took more work than it may.",
  depth: "A condition nests too deeply.",
  pattern: "A pattern is of a kind that cannot be compared with others.",
  "field comparison": "Two fields are compared with each other, and no event was found that tells the rules apart.",
  witness: "An event that should tell the rules apart does not.",
  structure: "The detections are built in different ways, and no events were found that tell them apart.",
};

/** Events of a witness that are shown. */
const mostEvents = 12;

/**
 * Compares two rules, or parts of them.
 *
 * @param base where the base rule stands; its `rule` is what is compared
 */
export function compareSides(base: PlacedSource, head: PlacedSource, steps: number | undefined): ComparedSides {
  const comparison = compareRules(base.rule, head.rule, steps === undefined ? {} : { steps });
  const lost = regionOf(base.rule, head.rule, comparison.onlyLeft, base, head, comparison.verdict);
  const gained = regionOf(head.rule, base.rule, comparison.onlyRight, base, head, comparison.verdict);
  const isPart = isReadInPart(base) || isReadInPart(head);
  // What is not read may have changed.
  const verdict = isPart && comparison.verdict === "equal" ? "unknown" : comparison.verdict;
  // Where regions do not say all of a change, its text tells it from others.
  const isTold = !isPart && verdict !== "unknown" && [lost, gained].every((region) => region?.key !== "");
  return {
    verdict,
    ...(comparison.reason !== undefined ? { doubt: reasons[comparison.reason] } : verdict !== comparison.verdict ? { doubt: "What is read of it selects the same as before, and a part of it is not read." } : {}),
    ...(lost === undefined ? {} : { lost: lost.region }),
    ...(gained === undefined ? {} : { gained: gained.region }),
    key: [verdict, lost?.key ?? "", gained?.key ?? "", ...(isTold ? [] : [changedLines(base.source.text, head.source.text)])].join("\n\n"),
  };
}

/** Whether a rule says a part of its text only. */
export function isReadInPart({ fidelity }: Pick<PlacedSource, "fidelity">): boolean {
  return fidelity !== "exact";
}

interface KeyedRegion {
  readonly region: Region;
  readonly key: string;
}

function regionOf(rule: Rule, other: Rule, events: readonly Event[] | undefined, base: PlacedSource, head: PlacedSource, verdict: Verdict): KeyedRegion | undefined {
  if (events === undefined || verdict === "equal") return undefined;
  const { formula, within, key, values } = findRegion(rule, other);
  return { region: { formula, within, witness: syntheticWitness(events), places: findPlaces(base, head, events, values) }, key };
}

/** The region of a rule that is in one revision alone. */
export function wholeRegion(events: readonly Event[] | undefined): Region | undefined {
  return events === undefined ? undefined : { formula: [], within: [], witness: syntheticWitness(events), places: [] };
}

function syntheticWitness(events: readonly Event[]): Witness {
  return { observed: false, events: witnessEvents(events) };
}

/** Events for a report: times from the first of them. */
export function witnessEvents(events: readonly Event[]): readonly WitnessEvent[] {
  const shown = events.slice(0, mostEvents);
  const start = shown.reduce((least, { time }) => Math.min(least, time), Number.POSITIVE_INFINITY);
  return shown.map(({ class: name, time, fields }) => ({ class: name, after: time - start, fields }));
}
