import type { CompiledText, QueryEngine } from "@isorule/core";
import { type KqlCompiledQuery, type KqlResult, type RunOptions } from "./engine/compile-query.js";
import { queriesOf } from "./engine/queries.js";
import { storeEvent } from "./engine/store.js";

export { type KqlRegex, kqlRegex } from "./engine/regex.js";
export type { KqlCompiledQuery, KqlResult, RunOptions };

/** {@link CompiledText} with queries that give their rows. */
export interface KqlCompiledText extends CompiledText {
  readonly queries: readonly KqlCompiledQuery[];
}

/** The engine of KQL. */
export interface KqlEngine extends QueryEngine {
  compile(text: string, options?: Parameters<QueryEngine["compile"]>[1]): KqlCompiledText;
}

/**
 * The engine of KQL: what a query returns, as the manual of Kusto tells it. It shares the syntax tree with the reader of
 * this package, and nothing with the printer. Estimates of the product (`dcount`, `percentile`) are exact here.
 *
 * @example
 * const { queries } = kqlEngine.compile('DeviceProcessEvents | where FileName =~ "cmd.exe"');
 * queries[0].fires([{ source: "DeviceProcessEvents", time: 0, values: { FileName: "CMD.EXE" } }]) // true
 */
export const kqlEngine: KqlEngine = {
  language: "kql",
  compile: (text, options = {}) => queriesOf(text, options),
  store: storeEvent,
};
