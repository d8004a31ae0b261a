import { dataOf, type OpenQuestions, parseSpl, type Row, type SplCommand, type SplData, splEngineWith, storeEvent, usualAnswers, type XmlSpelling } from "@isorule/backend-spl/engine";
import type { Event, NativeRecord, NativeValue, Vocabulary } from "@isorule/core";

/** All answers to what the manuals leave open, for conditions that must not depend on them. */
export const everyAnswer: readonly OpenQuestions[] = [true, false].flatMap((starTakesEmpty) =>
  [true, false].map((kleene) => ({ starTakesEmpty, kleene, edgeCounts: true })),
);

/** A raw event with these fields. */
export function rawRecord(values: Readonly<Record<string, NativeValue>>, time = 0): NativeRecord {
  return { source: "", time, values };
}

/**
 * Events as the first place that can hold each one keeps it; events that no place can hold are left out. The field `id` of
 * a record tells which event it is.
 */
export function splRecords(events: readonly Event[], vocabulary: Vocabulary, spelling: XmlSpelling = "entities"): readonly NativeRecord[] {
  return events.flatMap((event, index) => {
    const [stored] = storeEvent(event, vocabulary, { spelling });
    return stored === undefined ? [] : [{ ...stored.record, values: { ...stored.record.values, id: String(index) } }];
  });
}

/** The data of {@link splRecords}. */
export function splData(events: readonly Event[], vocabulary: Vocabulary, spelling: XmlSpelling = "entities"): SplData {
  return dataOf(splRecords(events, vocabulary, spelling));
}

/** The rows of one search. Throws where it does not parse and where the engine would refuse it. */
export function runSpl(search: string, data: SplData, answers: OpenQuestions = usualAnswers): readonly Row[] {
  const { queries, diagnostics } = splEngineWith(answers).compile(search);
  const [query] = queries;
  if (query === undefined || queries.length > 1) throw new Error(`${queries.length} searches in: ${search.slice(0, 200)}\n${JSON.stringify(diagnostics)}`);
  return query.rowsOf(data);
}

/** Which events a search about single events finds, in order: each event is asked alone. */
export function foundEvents(search: string, records: readonly NativeRecord[], answers: OpenQuestions = usualAnswers): readonly number[] {
  const { queries, diagnostics } = splEngineWith(answers).compile(search);
  const [query] = queries;
  if (query === undefined || queries.length > 1) throw new Error(`${queries.length} searches in: ${search.slice(0, 200)}\n${JSON.stringify(diagnostics)}`);
  return records.flatMap((record) => (query.fires([record]) ? [Number(record.values["id"])] : [])).sort((a, b) => a - b);
}

/** The commands of a search. Throws on what is no SPL, and on macros without a definition. */
export function commandsOf(search: string): readonly SplCommand[] {
  const { pipeline, problems } = parseSpl(search);
  if (problems.length > 0) throw new Error(`${JSON.stringify(problems)} in: ${search.slice(0, 200)}`);
  return pipeline.commands;
}
