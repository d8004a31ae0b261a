import { allKeys, type Bound, type Count, keysOfStep, type Together, type Unit, type Vocabulary } from "@isorule/core";
import type { EqlQuery, SequenceStep } from "../query/query.js";
import { eventFilter } from "./event-filter.js";
import { hasKey, type JoinKey, type KeyedPlaces, mustAskFor, placesByKey } from "./join-keys.js";
import type { LoweredPlace } from "./lower-signal.js";
import { optionalTest } from "./mapped-fields.js";
import type { Remark } from "./place.js";
import { markField } from "./settle.js";

/** The most repetitions of a step. Source: https://www.elastic.co/docs/reference/query-languages/eql/eql-syntax#eql-with-runs-statement */
const mostRuns = 100;
/** More orders than this are more queries than a team wants to run: three steps have six. */
const mostSteps = 3;
/** The most queries for one unit. */
const mostQueries = 12;

const aggregates = { sum: "a sum", avg: "an average", percentile: "a percentile" } as const;

/** The queries of one unit, or why there is none; `notes` says where they are approximate. */
export interface LoweredUnit {
  readonly queries: readonly EqlQuery[];
  readonly fault?: Remark;
  readonly notes: readonly Remark[];
}

/** A sequence before it is split by the columns of its keys. */
interface Steps {
  readonly steps: readonly { readonly places: readonly LoweredPlace[]; readonly runs: number }[];
  readonly by: readonly string[];
  readonly keys?: readonly (readonly string[])[];
  readonly within: number;
}

/**
 * The queries of a unit over places whose conditions EQL can say.
 *
 * @param signals the places of each signal, in the order of `unit.signals`
 */
export function lowerUnit(unit: Unit, signals: readonly (readonly LoweredPlace[])[], vocabulary: Vocabulary): LoweredUnit {
  const { detection } = unit;
  const context: Context = { unit, vocabulary };
  switch (detection.kind) {
    case "event":
      return { queries: [eventQuery([unit.name], signals.flat(), vocabulary)], notes: [] };
    case "sequence":
      return sequenceUnit(context, { ...detection, steps: signals.map((places) => ({ places, runs: 1 })) });
    case "together":
      return togetherUnit(context, signals, detection);
    case "count":
      return countUnit(context, signals.flat(), detection);
    case "distinct":
      return { queries: [], fault: { code: "eql/no-aggregation", args: { what: "the number of different values" }, span: detection.span }, notes: [] };
    case "aggregate":
      return { queries: [], fault: { code: "eql/no-aggregation", args: { what: aggregates[detection.function] }, span: detection.span }, notes: [] };
  }
}

interface Context {
  readonly unit: Unit;
  readonly vocabulary: Vocabulary;
}

/**
 * One query for the events of all the places.
 *
 * @param by keys that the event must have
 */
export function eventQuery(units: readonly string[], places: readonly LoweredPlace[], vocabulary: Vocabulary, by: readonly JoinKey[] = []): EqlQuery {
  const filter = eventFilter(places, optionalTest([places], vocabulary), by.map(hasKey));
  return { kind: "event", part: "", units, sources: places.map(({ source }) => source), filter };
}

function sequenceUnit(context: Context, steps: Steps): LoweredUnit {
  const notes: Remark[] = [{ code: "eql/sequence-order", args: {}, span: context.unit.detection.span }, ...keyNotes(context, allKeys(context.unit.detection))];
  const lowered = sequences(context, steps);
  return "fault" in lowered ? { queries: [], fault: lowered.fault, notes: [] } : { queries: lowered.queries, notes };
}

/** One sequence for each order of the steps. */
function togetherUnit(context: Context, signals: readonly (readonly LoweredPlace[])[], detection: Pick<Together, "by" | "keys" | "within">): LoweredUnit {
  const { span } = context.unit.detection;
  if (signals.length > mostSteps) {
    const documents = signals.reduce((product, _, index) => product * (index + 1), 1);
    return { queries: [], fault: { code: "eql/together-too-many", args: { count: signals.length, documents }, span }, notes: [] };
  }
  const queries: EqlQuery[] = [];
  for (const order of permutations(signals.map((places, step) => ({ places, keys: keysOfStep(detection, step) })))) {
    const lowered = sequences(context, { ...detection, steps: order.map(({ places }) => ({ places, runs: 1 })), keys: order.map(({ keys }) => keys) });
    if ("fault" in lowered) return { queries: [], fault: lowered.fault, notes: [] };
    queries.push(...lowered.queries);
  }
  return { queries, notes: [{ code: "eql/together-as-sequences", args: { count: queries.length }, span }, ...keyNotes(context, allKeys(context.unit.detection))] };
}

/**
 * At least N events are one step that is repeated N times: per key, some N events lie within the window when, and only
 * when, N that follow each other do. Equal timestamps do no harm, because any order of them will do.
 */
function countUnit(context: Context, places: readonly LoweredPlace[], detection: Count): LoweredUnit {
  const runs = leastCount(detection.threshold);
  if (runs === undefined || runs > mostRuns) {
    const bounds = detection.threshold.map(({ operator, value }) => `${operator} ${value}`).join(" and ");
    return { queries: [], fault: { code: "eql/count-bounds", args: { bounds }, span: detection.span }, notes: [] };
  }
  if (runs <= 1) {
    const groups = placesByKey(places, detection.by);
    return { queries: groups.map(({ keys, places: of }) => eventQuery([context.unit.name], of, context.vocabulary, keys)), notes: [] };
  }
  const lowered = sequences(context, { steps: [{ places, runs }], by: detection.by, within: detection.within });
  return "fault" in lowered ? { queries: [], fault: lowered.fault, notes: [] } : { queries: lowered.queries, notes: keyNotes(context, detection.by) };
}

/** The number of events that all the bounds together ask for; undefined when one of them is no lower bound. */
function leastCount(threshold: readonly Bound[]): number | undefined {
  let least = 1;
  for (const { operator, value } of threshold) {
    if (operator === "gte") least = Math.max(least, Math.ceil(value));
    else if (operator === "gt") least = Math.max(least, Math.floor(value) + 1);
    else return undefined;
  }
  return least;
}

function keyNotes(context: Context, by: readonly string[]): readonly Remark[] {
  if (by.length === 0) return [];
  return [{ code: "eql/key-case", args: { keys: by.map((field) => `\`${field}\``).join(", ") }, span: context.unit.detection.span }];
}

/** One query for each combination of places whose keys have the same columns in a step. */
function sequences(context: Context, { steps, by, keys, within }: Steps): { readonly queries: readonly EqlQuery[] } | { readonly fault: Remark } {
  const choices = steps.map(({ places, runs }, step) => placesByKey(places, keysOfStep({ by, ...(keys === undefined ? {} : { keys }) }, step)).map((group) => ({ ...group, runs })));
  const documents = choices.reduce((product, groups) => product * groups.length, 1);
  if (documents > mostQueries) return { fault: { code: "eql/key-differs", args: { documents }, span: context.unit.detection.span } };
  const combinations = choices.reduce<readonly (readonly (KeyedPlaces & { runs: number })[])[]>(
    (lists, groups) => lists.flatMap((list) => groups.map((group) => [...list, group])),
    [[]],
  );
  return { queries: combinations.map((combination) => sequenceQuery(context, combination, within)) };
}

function sequenceQuery(context: Context, combination: readonly (KeyedPlaces & { readonly runs: number })[], within: number): EqlQuery {
  const isOptional = optionalTest(combination.map(({ places }) => places), context.vocabulary);
  const marked = combination.map(({ keys }) => keys.map((key): JoinKey => ({ ...key, field: markField(key.field, isOptional) })));
  const names = new Set(marked.map((keys) => JSON.stringify(keys.map(({ field }) => field.name))));
  const shared = names.size === 1;
  const steps = combination.map(({ places, runs }, index): SequenceStep => {
    const keys = marked[index] as readonly JoinKey[];
    const asked = keys.filter((key) => mustAskFor(key, context.vocabulary)).map(hasKey);
    return { filter: eventFilter(places, isOptional, asked), by: shared ? [] : keys.map(({ field }) => field), runs };
  });
  const sources = combination.flatMap(({ places }) => places.map(({ source }) => source));
  const by = shared ? (marked[0] ?? []).map(({ field }) => field) : [];
  return { kind: "sequence", part: "", units: [context.unit.name], sources, by, within, steps };
}

function permutations<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  if (items.length <= 1) return [items];
  return items.flatMap((item, index) => permutations(items.filter((_, other) => other !== index)).map((rest) => [item, ...rest]));
}
