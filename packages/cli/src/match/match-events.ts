import { compileRules, type Event, type Rule, type WindowMatch } from "@isorule/core";

import type { Io } from "../terminal/io.js";
import { recordsOf, readerOfAllForms, timedEvents } from "./classify-records.js";
import { type EventFile, readText } from "./event-files.js";
import { splitJson } from "./json-values.js";

/** Where a recorded event stands. */
export interface EventPlace {
  readonly file: string;
  /** The line on which it begins, from 1. */
  readonly line: number;
  /** Its number in the file, from 1. */
  readonly number: number;
  /** Milliseconds since the epoch; undefined where the record states none. */
  readonly time: number | undefined;
}

/** A rule that fired on one event. */
export interface SingleMatch {
  readonly rule: number;
  readonly units: readonly string[];
  readonly place: EventPlace;
  readonly event: Event;
}

/** A rule that fired on several events. */
export interface SeveralMatch extends Omit<WindowMatch, "records" | "time"> {
  /** Of the last event; undefined where it states none. */
  readonly time: number | undefined;
  /** How many events there are. */
  readonly count: number;
  /** The first and the last of them, in the order of time. */
  readonly places: readonly EventPlace[];
}

/** Takes what is found, in the order of the events; firings on several events come last. */
export interface MatchSink {
  single(match: SingleMatch): void;
  several(match: SeveralMatch): void;
  /** A part of a file that is no event. */
  unread(file: string, line: number, reason: string): void;
  progress(bytes: number): void;
}

/** Counts of a run. */
export interface MatchCounts {
  /** Records that were read, whatever they are. */
  readonly events: number;
  /** Of these, records of a log that no event class covers, or of no form that is known. */
  readonly unclassified: number;
  /** Parts of files that are no JSON object. */
  readonly unread: number;
  /** Records without a time; each counts as one second after the record before it. */
  readonly untimed: number;
  /** Events that were kept for rules over several. */
  readonly kept: number;
}

/** Of a firing on many events, so many places are told. */
const mostPlaces = 20;

/**
 * Runs rules on files of recorded events. Memory holds no more than the current event, and of rules over several events
 * the keys of those that match one of their signals.
 *
 * @param event the class of all records, where the caller says it
 * @throws UsageFault when a file cannot be read
 */
export async function matchEvents(rules: readonly Rule[], files: readonly EventFile[], event: string | undefined, sink: MatchSink, io: Io): Promise<MatchCounts> {
  const set = compileRules(rules);
  const read = readerOfAllForms(event);
  const keptPlaces = new Map<number, EventPlace>();
  const counts = { events: 0, unclassified: 0, unread: 0, untimed: 0 };
  let kept = 0;
  let bytesBefore = 0;
  for (const file of files) {
    let number = 0;
    let time = 0;
    const splitter = splitJson({
      value(value, line) {
        for (const record of recordsOf(value)) {
          number++;
          const recorded = read(record) ?? [];
          const events = timedEvents(recorded, time);
          const [first] = events;
          const id = counts.events++;
          if (first === undefined) {
            counts.unclassified++;
            continue;
          }
          const timed = recorded[0]?.time !== undefined;
          if (!timed) counts.untimed++;
          time = first.time;
          const matches = set.add(events, id);
          if (matches.length === 0 && set.kept() === kept) continue;
          const place: EventPlace = { file: file.name, line, number, time: timed ? time : undefined };
          if (set.kept() > kept) keptPlaces.set(id, place);
          kept = set.kept();
          for (const match of matches) sink.single({ ...match, place });
        }
      },
      fault(reason, line) {
        counts.unread++;
        sink.unread(file.name, line, reason);
      },
    });
    for await (const { text, bytes } of readText(file, io)) {
      splitter.push(text);
      sink.progress(bytesBefore + bytes);
    }
    splitter.end();
    bytesBefore += file.size;
  }
  for (const match of set.finish()) sink.several(severalMatch(match, keptPlaces));
  return { ...counts, kept };
}

function severalMatch({ rule, unit, key, records }: WindowMatch, places: ReadonlyMap<number, EventPlace>): SeveralMatch {
  const half = mostPlaces / 2;
  const shown = records.length <= mostPlaces ? records : [...records.slice(0, half), ...records.slice(-half)];
  const told = shown.flatMap((record) => places.get(record) ?? []);
  return { rule, unit, key, time: told.at(-1)?.time, count: records.length, places: told };
}
