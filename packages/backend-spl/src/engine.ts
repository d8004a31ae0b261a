import type { CompiledQuery, CompiledText, NativeRecord, QueryEngine } from "@isorule/core";
import type { SplData, Stage } from "./engine/commands/stage.js";
import { compilePipeline } from "./engine/compile-pipeline.js";
import { dataOf } from "./engine/records.js";
import { searchesOf } from "./engine/searches.js";
import { storeEvent } from "./engine/store.js";
import { type OpenQuestions, type Row, usualAnswers } from "./engine/values.js";
import type { SplPipeline } from "./syntax/tree.js";

export { parseSpl } from "./syntax/parse-spl.js";
export type * from "./syntax/tree.js";
export { type OpenQuestions, type Row, type SplValue, textsOf, usualAnswers } from "./engine/values.js";
export { storeEvent, type StoreOptions, type XmlSpelling } from "./engine/store.js";
export type { SplData } from "./engine/commands/stage.js";
export { dataOf } from "./engine/records.js";

/** A search that gives its rows. */
export interface CompiledSearch extends CompiledQuery {
  /** The rows that the search gives on records. Throws as {@link CompiledQuery.fires} does. */
  readonly rows: (records: readonly NativeRecord[]) => readonly Row[];
  /** The same on data that is prepared already. */
  readonly rowsOf: (data: SplData) => readonly Row[];
}

/** {@link CompiledText} with searches that give their rows. */
export interface CompiledSearches extends CompiledText {
  readonly queries: readonly CompiledSearch[];
}

/** The engine of SPL. */
export interface SplEngine extends QueryEngine {
  compile(text: string, options?: Parameters<QueryEngine["compile"]>[1]): CompiledSearches;
}

/**
 * The engine of SPL, with the usual answers to what Splunk's manuals leave open.
 *
 * @example splEngine.compile('EventCode=1 NOT User="bob"').queries[0]?.fires(records)
 */
export const splEngine: SplEngine = splEngineWith(usualAnswers);

/** The engine of SPL with other answers: a condition that Splunk's manuals settle gives the same with all of them. */
export function splEngineWith(answers: OpenQuestions): SplEngine {
  return {
    language: "spl",
    compile: (text, options) => {
      const { searches, diagnostics } = searchesOf(text, options?.file, options?.definitions);
      return { queries: searches.map((pipeline) => compileSearch(pipeline, answers)), diagnostics };
    },
    store: (event, vocabulary) => storeEvent(event, vocabulary),
  };
}

/** What a search says is compiled when it first runs, because a fault of it is one of the run. */
function compileSearch(pipeline: SplPipeline, answers: OpenQuestions): CompiledSearch {
  const time = { latest: 0 };
  let stage: Stage | undefined;
  const rowsOf = (data: SplData): readonly Row[] => {
    stage ??= compilePipeline(pipeline, { answers, now: () => time.latest });
    time.latest = data.latest;
    return stage([], data);
  };
  const rows = (records: readonly NativeRecord[]): readonly Row[] => rowsOf(dataOf(records));
  return { fires: (records) => rows(records).length > 0, rows, rowsOf };
}
