import type { Event, Rule } from "@isorule/core";
import type { RecordedAnswer, RecordedAnswers, SourceFileSide } from "@isorule/review";

import type { EventFile } from "../match/event-files.js";
import { type EventPlace, matchEvents } from "../match/match-events.js";
import type { Io } from "../terminal/io.js";

/** A rule of one revision and what it fired on: numbers of records, see {@link recordNumber}. */
interface Fired {
  readonly rule: Rule;
  readonly records: Set<number>;
}

/** Two rules that are probably one, and the first events that one of them alone fires on. */
interface Candidates {
  readonly base: number;
  readonly head: number;
  firstLost?: Seen;
  firstGained?: Seen;
}

interface Seen {
  readonly event: Event;
  readonly origin: string;
  readonly record: number;
}

/** Records of a file before those of the next one. */
const mostRecords = 2 ** 32;

/**
 * Runs the rules of both revisions on recorded events, once over the files. Memory holds the current event, the numbers
 * of the records that each rule fires on, and two events for each rule.
 *
 * @param event the class of all records, where the caller says it
 * @throws UsageFault when a file cannot be read
 */
export async function recordedAnswers(base: readonly SourceFileSide[], head: readonly SourceFileSide[], files: readonly EventFile[], event: string | undefined, progress: (bytes: number) => void, io: Io): Promise<RecordedAnswers> {
  const sides = [base, head].map((sources) => sources.flatMap((source) => source.rules.map((rule) => ({ rule, file: source.file }))));
  const fired: readonly Fired[] = sides.flat().map(({ rule }) => ({ rule, records: new Set<number>() }));
  const pairs = candidatesOf(sides[0] ?? [], sides[1] ?? []);
  const fileNumbers = new Map(files.map((file, at) => [file.name, at]));
  const recordNumber = ({ file, number }: EventPlace): number => (fileNumbers.get(file) ?? 0) * mostRecords + number;

  let current: { readonly place: EventPlace; readonly event: Event; readonly rules: Set<number> } | undefined;
  const endOfRecord = (): void => {
    if (current === undefined) return;
    const { place, event: found, rules } = current;
    const seen = (): Seen => ({ event: { class: found.class, time: found.time, fields: found.fields }, origin: `${place.file}:${place.line}`, record: recordNumber(place) });
    for (const rule of rules) {
      for (const pair of pairs.get(rule) ?? []) {
        if (rules.has(pair.base) && !rules.has(pair.head)) pair.firstLost ??= seen();
        if (rules.has(pair.head) && !rules.has(pair.base)) pair.firstGained ??= seen();
      }
    }
    current = undefined;
  };
  const { events } = await matchEvents(fired.map(({ rule }) => rule), files, event, {
    single({ rule, place, event: found }) {
      if (current?.place !== place) {
        endOfRecord();
        current = { place, event: found, rules: new Set() };
      }
      current.rules.add(rule);
      fired[rule]?.records.add(recordNumber(place));
    },
    several({ rule, places }) {
      const last = places.at(-1);
      if (last !== undefined) fired[rule]?.records.add(recordNumber(last));
    },
    unread: () => undefined,
    progress,
  }, io);
  endOfRecord();

  const numbers = new Map(fired.map(({ rule }, at) => [rule, at]));
  return {
    events,
    answer(one, other) {
      const [left, right] = [one, other].map((rule) => (rule === undefined ? undefined : numbers.get(rule)));
      if (left === undefined && right === undefined) return undefined;
      const [ours, theirs] = [left, right].map((at) => (at === undefined ? new Set<number>() : (fired[at]?.records ?? new Set<number>())));
      const pair = pairs.get(left ?? right ?? -1)?.find(({ base: each, head: against }) => each === (left ?? -1) && against === (right ?? -1));
      return answerOf(ours ?? new Set(), theirs ?? new Set(), pair);
    },
  };
}

function answerOf(ours: ReadonlySet<number>, theirs: ReadonlySet<number>, pair: Candidates | undefined): RecordedAnswer {
  const without = (one: ReadonlySet<number>, other: ReadonlySet<number>): number => [...one].filter((record) => !other.has(record)).length;
  // A firing on several events, known at the end only, may end at the same event.
  const lost = pair?.firstLost !== undefined && !theirs.has(pair.firstLost.record) ? { firstLost: pair.firstLost } : {};
  const gained = pair?.firstGained !== undefined && !ours.has(pair.firstGained.record) ? { firstGained: pair.firstGained } : {};
  return { base: ours.size, head: theirs.size, lost: without(ours, theirs), gained: without(theirs, ours), ...lost, ...gained };
}

type Placed = { readonly rule: Rule; readonly file: string };

/** Rules of one id, of one file, or of one title; and each rule by itself, as one that came or went. */
function candidatesOf(base: readonly Placed[], head: readonly Placed[]): ReadonlyMap<number, readonly Candidates[]> {
  const found = new Map<number, Candidates[]>();
  const add = (rule: number, pair: Candidates): void => {
    const known = found.get(rule);
    if (known === undefined) found.set(rule, [pair]);
    else known.push(pair);
  };
  const byKey = new Map<string, number[]>();
  const keysOf = ({ rule, file }: Placed): readonly string[] => [...(rule.id === "" ? [] : [`id ${rule.id.toLowerCase()}`]), `file ${file}`, `title ${rule.title}`];
  for (const [at, each] of head.entries()) {
    const number = base.length + at;
    add(number, { base: -1, head: number });
    for (const key of keysOf(each)) byKey.set(key, [...(byKey.get(key) ?? []), number]);
  }
  for (const [number, each] of base.entries()) {
    add(number, { base: number, head: -1 });
    for (const other of new Set(keysOf(each).flatMap((key) => byKey.get(key) ?? []))) {
      const pair: Candidates = { base: number, head: other };
      add(number, pair);
      add(other, pair);
    }
  }
  return found;
}
