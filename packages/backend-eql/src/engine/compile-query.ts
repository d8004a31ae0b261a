import { type CompiledQuery, EngineFault, type NativeRecord, type Scalar, type Vocabulary } from "@isorule/core";
import type { EqlEventFilter, EqlExpression, EqlSample, EqlSequence, EqlStatement, EqlStep } from "../syntax/tree.js";
import { compileCondition } from "./conditions.js";
import { documentOf, type EngineDocument, valuesOf } from "./document.js";
import { fieldUses } from "./field-uses.js";
import { type IndexMapping, mappingFor } from "./index-mapping.js";
import { findsSample, findsSequence, type OrderedEvent, type SequencePlan, type SequenceStage } from "./run-sequence.js";
import { type MappedField, mappedField, readField } from "./values.js";

/** How the events are found that a query may see, and in which order. */
export interface QueryOptions {
  readonly vocabulary?: Vocabulary;
  /** The index patterns of the document, where it has any: records of other indices are not seen. */
  readonly index?: readonly string[];
  /** A field that orders events of one point in time. */
  readonly tiebreaker?: string;
  /** Whether the rule has conditions beside its query, in the language of Elasticsearch's API. */
  readonly isFiltered?: boolean;
}

/** Whether a query finds anything among events in their order. */
type Run = (events: readonly OrderedEvent[]) => boolean;

/** A query is compiled anew for each set of mapped fields; more sets than this mean that records are thrown at it at random. */
const mostMappings = 64;

/**
 * Makes a query ready to run. What the types of its fields decide is worked out when it runs, since the records tell which
 * fields are mapped, and kept for records with the same fields.
 */
export function compileQuery(statement: EqlStatement, { vocabulary, index, tiebreaker, isFiltered }: QueryOptions): CompiledQuery {
  const uses = fieldUses(statement);
  const names = [...uses.keys()];
  const known = new Map<string, Run>();
  const isSeen = sourceTest(index ?? []);
  return {
    fires: (records) => {
      if (isFiltered === true) throw new EngineFault("The rule has filters beside its query, which this engine does not know.");
      const seen = records.filter(({ source }) => isSeen(source));
      if (seen.length === 0) return false;
      const mapping = mappingFor(uses, seen, vocabulary);
      const key = names.map((name) => mapping.get(name) ?? "").join(" ");
      const run = known.get(key) ?? compileStatement(statement, mapping);
      if (known.size >= mostMappings) known.clear();
      known.set(key, run);
      return run(inOrder(seen, tiebreaker));
    },
  };
}

/** Whether records of a source lie in one of the indices of a document; in any where it names none. A source is a list of patterns itself. */
export function sourceTest(patterns: readonly string[]): (source: string) => boolean {
  if (patterns.length === 0) return () => true;
  // A pattern covers another one when it takes it as a text: logs-* covers logs-a-*.
  const tests = patterns.map((pattern) => pattern.split("*"));
  const covers = (parts: readonly string[], text: string): boolean => {
    const [first = "", ...others] = parts;
    const last = others.pop();
    if (last === undefined) return text === first;
    let at = first.length;
    if (!text.startsWith(first)) return false;
    for (const part of others) {
      const found = text.indexOf(part, at);
      if (found < 0) return false;
      at = found + part.length;
    }
    return text.length - last.length >= at && text.endsWith(last);
  };
  return (source) => source === "" || source.split(",").some((each) => tests.some((parts) => covers(parts, each)));
}

function inOrder(records: readonly NativeRecord[], tiebreaker: string | undefined): readonly OrderedEvent[] {
  const rank = (document: EngineDocument): Scalar | undefined => (tiebreaker === undefined ? undefined : valuesOf(document, tiebreaker)[0]);
  const events = records.map((record, index) => ({ document: documentOf(record), time: record.time, index }));
  if (events.length > 1) {
    events.sort((a, b) => {
      if (a.time !== b.time) return a.time - b.time;
      const [left, right] = [rank(a.document), rank(b.document)];
      // An event without the field comes last.
      if (left !== right) return left === undefined ? 1 : right === undefined ? -1 : left < right ? -1 : 1;
      return a.index - b.index;
    });
  }
  return events.map(({ document, time }, at) => ({ document, time, at }));
}

function compileStatement({ query, pipes }: EqlStatement, mapping: IndexMapping): Run {
  // head and tail of at least one leave something of what was found.
  const leavesNone = pipes.some((pipe) => limitOf(pipe) === 0);
  const run = query.kind === "event" ? anyEvent(compileFilter(query.filter, mapping)) : query.kind === "sequence" ? compileSequence(query, mapping) : compileSample(query, mapping);
  return leavesNone ? () => false : run;
}

/** Source: https://www.elastic.co/docs/reference/query-languages/eql/eql-pipe-ref */
function limitOf({ name, args }: EqlStatement["pipes"][number]): number {
  const [limit] = args;
  if ((name !== "head" && name !== "tail") || args.length !== 1) throw new EngineFault(`There is no pipe ${name} with ${args.length} arguments.`);
  if (limit?.kind !== "literal" || typeof limit.value !== "number" || !Number.isInteger(limit.value) || limit.value < 0) throw new EngineFault(`${name} takes a whole number.`);
  return limit.value;
}

function anyEvent(matches: (event: OrderedEvent) => boolean): Run {
  return (events) => events.some(matches);
}

function compileFilter({ category, condition }: EqlEventFilter, mapping: IndexMapping): (event: OrderedEvent) => boolean {
  const test = compileCondition(condition, mapping);
  if (category === undefined) return ({ document }) => test(document) === true;
  if (mapping.get("event.category") === undefined) throw new EngineFault("No index maps the field event.category.");
  return ({ document }) => valuesOf(document, "event.category").includes(category) && test(document) === true;
}

function compileSequence({ by, maxspan, steps, until }: EqlSequence, mapping: IndexMapping): Run {
  const sizes = new Set([...steps, ...(until === undefined ? [] : [until])].map((step) => step.by.length));
  if (sizes.size > 1) throw new EngineFault("The steps of a sequence have different numbers of keys.");
  const plan: SequencePlan = {
    stages: steps.flatMap((step) => {
      const stage = compileStage(step, by, mapping);
      return Array.from({ length: step.runs }, () => stage);
    }),
    ...(until === undefined ? {} : { until: compileStage(until, by, mapping) }),
    ...(maxspan === undefined ? {} : { maxspan: maxspan.milliseconds }),
  };
  return (events) => findsSequence(plan, events);
}

function compileSample({ by, steps }: EqlSample, mapping: IndexMapping): Run {
  const stages = steps.map((step) => compileStage(step, by, mapping));
  return (events) => findsSample(stages, events);
}

/** What is asked of an event several times, for each stage of a step with `runs`, is worked out once. */
function compileStage(step: EqlStep, by: readonly EqlExpression[], mapping: IndexMapping): SequenceStage {
  const matches = compileFilter(step.filter, mapping);
  return { matches, keys: keyReader([...by, ...step.by], mapping), missing: step.missing };
}

/** An event with lists in several keys takes part under each combination of their values. */
const mostKeys = 10_000;

function keyReader(by: readonly EqlExpression[], mapping: IndexMapping): (event: OrderedEvent) => readonly string[] {
  const fields = by.map((key): { readonly field: MappedField | undefined; readonly optional: boolean } => {
    if (key.kind !== "field") throw new EngineFault("A key of a sequence is not a field.");
    return { field: mappedField(key, mapping), optional: key.optional };
  });
  if (fields.length === 0) return () => [""];
  return ({ document }) => {
    let keys: readonly string[] = [""];
    for (const { field, optional } of fields) {
      const values: readonly (Scalar | null)[] = field === undefined ? [] : readField(document, field);
      // A key that is missing is one more value only where the query says so.
      const choices = values.length > 0 ? values : optional ? [null] : [];
      if (keys.length * choices.length > mostKeys) throw new EngineFault("The keys of a sequence have too many values.");
      keys = keys.flatMap((key) => choices.map((value) => `${key}\u0000${JSON.stringify(value)}`));
    }
    return keys;
  };
}
