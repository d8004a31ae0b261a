import { EngineFault } from "@isorule/core";
import type { EngineDocument } from "./document.js";

/** A record in the order of time: ties are broken by the order in which the records came. */
export interface OrderedEvent {
  readonly document: EngineDocument;
  readonly time: number;
  /** The place in the order. */
  readonly at: number;
}

/** One step of a sequence, ready to be asked. */
export interface SequenceStage {
  readonly matches: (event: OrderedEvent) => boolean;
  /** The keys of an event: one for each combination of values, none where one is missing. */
  readonly keys: (event: OrderedEvent) => readonly string[];
  /** `![ … ]`: no such event. */
  readonly missing: boolean;
}

/** A sequence, ready to run. */
export interface SequencePlan {
  /** In order; a step with `runs` stands there as often. */
  readonly stages: readonly SequenceStage[];
  readonly until?: SequenceStage;
  /** Milliseconds. */
  readonly maxspan?: number;
}

interface Pending {
  readonly first: OrderedEvent;
  readonly last: OrderedEvent;
  /** The events of the stages that are not missing ones. */
  readonly events: readonly OrderedEvent[];
}

/**
 * Whether a sequence is found. For each key and stage the newest unfinished sequence is kept; an event takes the one of
 * the stage before it, whether or not it can go on from there; the window is measured from the first event, both ends
 * included; an event that `until` names ends what is unfinished.
 *
 * Source: SequenceMatcher of Elasticsearch (trimBefore, exceedsMaxSpan, the check of until), and for missing events
 * test_missing_events.toml of its tests
 */
export function findsSequence({ stages, until, maxspan }: SequencePlan, events: readonly OrderedEvent[]): boolean {
  const positive = stages.filter(({ missing }) => !missing);
  const isAbsent = missingTest(stages, events, maxspan);
  const last = positive.length - 1;
  const pending = new Map<string, (Pending | undefined)[]>();
  const ended = new Map<string, number>();
  for (const event of events) {
    if (until?.matches(event) === true) for (const key of until.keys(event)) ended.set(key, event.at);
    // From the last stage to the first, so that an event is not its own predecessor.
    for (let stage = last; stage >= 0; stage--) {
      const { matches, keys } = positive[stage] as SequenceStage;
      if (!matches(event)) continue;
      for (const key of keys(event)) {
        const states = pending.get(key) ?? [];
        pending.set(key, states);
        const before = stage === 0 ? { first: event, last: event, events: [] } : states[stage - 1];
        if (before === undefined) continue;
        if (stage > 0) {
          states[stage - 1] = undefined;
          if (maxspan !== undefined && event.time - before.first.time > maxspan) continue;
          if ((ended.get(key) ?? -1) >= before.last.at) continue;
        }
        const found: Pending = { first: before.first, last: event, events: [...before.events, event] };
        if (stage < last) states[stage] = found;
        else if (isAbsent(key, found.events)) return true;
      }
    }
  }
  return false;
}

/** Events of one missing stage and key, in order. */
type Occurrences = ReadonlyMap<string, readonly OrderedEvent[]>;

/** Whether none of the missing events of a sequence is there between its other events. */
function missingTest(stages: readonly SequenceStage[], events: readonly OrderedEvent[], maxspan: number | undefined): (key: string, found: readonly OrderedEvent[]) => boolean {
  if (stages.every(({ missing }) => !missing)) return () => true;
  if (maxspan === undefined) throw new EngineFault("A sequence with missing events needs maxspan.");
  // By the number of other stages before it.
  const groups = new Map<number, Occurrences[]>();
  let before = 0;
  for (const stage of stages) {
    if (stage.missing) groups.set(before, [...(groups.get(before) ?? []), occurrencesOf(stage, events)]);
    else before++;
  }
  const count = before;
  return (key, found) => {
    const first = found[0] as OrderedEvent;
    const last = found[count - 1] as OrderedEvent;
    const within = (group: number, test: (event: OrderedEvent) => boolean): readonly OrderedEvent[] => (groups.get(group) ?? []).flatMap((of) => (of.get(key) ?? []).filter(test));
    for (let group = 1; group < count; group++) {
      const [left, right] = [found[group - 1] as OrderedEvent, found[group] as OrderedEvent];
      if (within(group, ({ at }) => left.at < at && at < right.at).length > 0) return false;
    }
    const leading = within(0, ({ at, time }) => at < first.at && last.time - time <= maxspan);
    const trailing = within(count, ({ at, time }) => at > last.at && time - first.time <= maxspan);
    if (!groups.has(0)) return trailing.length === 0;
    if (!groups.has(count)) return leading.length === 0;
    // With both ends missing, the two have to lie within the span of each other.
    return !leading.some((one) => trailing.some((other) => other.time - one.time <= maxspan));
  };
}

function occurrencesOf({ matches, keys }: SequenceStage, events: readonly OrderedEvent[]): Occurrences {
  const found = new Map<string, OrderedEvent[]>();
  for (const event of events) {
    if (!matches(event)) continue;
    for (const key of keys(event)) {
      const list = found.get(key) ?? [];
      found.set(key, list);
      list.push(event);
    }
  }
  return found;
}

/**
 * Whether there is a key for which each step has an event of its own, in any order and at any time.
 *
 * Source: https://www.elastic.co/docs/explore-analyze/query-filter/languages/eql, samples; SampleIterator of Elasticsearch
 */
export function findsSample(steps: readonly SequenceStage[], events: readonly OrderedEvent[]): boolean {
  const perStep = steps.map((step) => occurrencesOf(step, events));
  const [first] = perStep;
  // An event fills one step only. So many of each suffice to find a different one for each step.
  return [...(first?.keys() ?? [])].some((key) => hasOneEach(perStep.map((found) => (found.get(key) ?? []).slice(0, steps.length).map(({ at }) => at))));
}

/** Whether a different choice can be made from each list: augmenting paths. */
function hasOneEach(lists: readonly (readonly number[])[]): boolean {
  const taken = new Map<number, number>();
  const assign = (list: number, tried: Set<number>): boolean =>
    (lists[list] ?? []).some((choice) => {
      if (tried.has(choice)) return false;
      tried.add(choice);
      const other = taken.get(choice);
      if (other !== undefined && !assign(other, tried)) return false;
      taken.set(choice, list);
      return true;
    });
  return lists.every((_, index) => assign(index, new Set()));
}
