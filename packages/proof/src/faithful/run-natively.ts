import { compileRule, type CompiledQuery, EngineFault, type Event, type MappedRule, type NativeRecord, type QueryEngine, type Rule, type StoredEvent, type Vocabulary } from "@isorule/core";
import type { Witness } from "../witness/witness.js";
import type { Promises } from "./promises.js";

/** A list of events on which a document and its rule do not agree. */
export interface Disagreement {
  readonly why: string;
  /** As the place holds them, in canonical names. */
  readonly events: readonly Event[];
  readonly places: readonly string[];
  readonly records: readonly NativeRecord[];
  /** The answer of the rule; the document gives the other one. */
  readonly fires: boolean;
}

/** What running a document on witnesses gave. */
export interface NativeRun {
  readonly verdict: "agrees" | "differs" | "fault" | "nothing";
  /** How many lists of records were run. */
  readonly runs: number;
  /** On how many of them the rule fires. */
  readonly firing: number;
  readonly disagreements: readonly Disagreement[];
  /** On how many further lists the engine refused the query: an index without any event of a step may lack its fields. */
  readonly faults: number;
  /** Of the engine, where it refused. */
  readonly reason?: string;
}

/** What a document is run with. */
export interface NativeWorld {
  readonly engine: QueryEngine;
  readonly vocabulary: Vocabulary;
  readonly promises: Promises;
  /** Where the document looks: by event class the names of places. Events elsewhere are left out. */
  readonly looked: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The most disagreements that are worth the time. */
const mostDisagreements = 12;
/** After so many refusals and no answer there will be none. */
const mostFaults = 30;

/** By event class, the places in which the units that a document says have their events. */
export function lookedPlaces(mapped: MappedRule, said: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Set(said);
  const looked = new Map<string, Set<string>>();
  for (const { name, signals } of mapped.units) {
    if (!names.has(name)) continue;
    for (const { signal, variants } of signals) {
      const places = looked.get(signal.event) ?? new Set();
      for (const variant of variants) places.add(variant.name);
      looked.set(signal.event, places);
    }
  }
  return looked;
}

/**
 * Runs the queries of a document on lists of events and compares with the rule. Each list is kept by the engine in one
 * place after the other, and the rule is asked about the events as that place holds them.
 *
 * @param rule with the units that the document says and no others
 */
export function runNatively(queries: readonly CompiledQuery[], rule: Rule, witnesses: readonly Witness[], world: NativeWorld): NativeRun {
  const fires = compileRule(rule);
  const disagreements: Disagreement[] = [];
  const seen = new Set<string>();
  let runs = 0;
  let firing = 0;
  let faults = 0;
  let reason: string | undefined;
  for (const { events, why } of witnesses) {
    if (disagreements.length >= mostDisagreements || (runs === 0 && faults >= mostFaults)) break;
    for (const stored of worldsOf(events, world)) {
      const records = stored.flatMap(({ record, companions = [] }) => [record, ...companions]);
      const id = JSON.stringify(records);
      if (seen.has(id)) continue;
      seen.add(id);
      const held = stored.map((each) => each.held);
      if (!world.promises(held)) continue;
      const expected = fires(held).length > 0;
      const answer = answerOf(queries, records);
      if (typeof answer === "string") {
        faults++;
        reason = answer;
        continue;
      }
      runs++;
      if (expected) firing++;
      if (answer !== expected) disagreements.push({ why, events: held, places: stored.map(({ place }) => place), records, fires: expected });
    }
  }
  const verdict = disagreements.length > 0 ? "differs" : runs > 0 ? "agrees" : faults > 0 ? "fault" : "nothing";
  return { verdict, runs, firing, faults, disagreements: bySize(disagreements), ...(reason === undefined ? {} : { reason }) };
}

/** Whether any of the queries fires; why the engine refuses them. */
function answerOf(queries: readonly CompiledQuery[], records: readonly NativeRecord[]): boolean | string {
  try {
    return queries.some((query) => query.fires(records));
  } catch (error) {
    if (error instanceof EngineFault) return error.message;
    throw error;
  }
}

/** The smallest first. */
function bySize(disagreements: readonly Disagreement[]): readonly Disagreement[] {
  const size = ({ events }: Disagreement): number => events.length * 10_000 + JSON.stringify(events.map(({ fields }) => fields)).length;
  return [...disagreements].sort((left, right) => size(left) - size(right));
}

/** The events in their first places, in their second ones and so on. An event of no place is nowhere. */
function worldsOf(events: readonly Event[], { engine, vocabulary, looked }: NativeWorld): readonly (readonly StoredEvent[])[] {
  const places = events.map((event) => {
    const own = looked.get(event.class);
    return own === undefined ? [] : engine.store(event, vocabulary).filter(({ place }) => own.has(place));
  });
  const most = Math.max(0, ...places.map(({ length }) => length));
  return Array.from({ length: most }, (_, turn) => places.flatMap((each) => each[Math.min(turn, each.length - 1)] ?? []));
}
