import type { QueryEngine } from "@isorule/core";
import { compileDocument } from "./engine/compile-document.js";
import { storeEvent } from "./engine/store-event.js";

/**
 * The engine of EQL: what a query finds, as Elasticsearch's documents and tests tell it. It shares the syntax tree with the
 * reader of this package, and nothing with the printer.
 *
 * @example
 * const { queries } = eqlEngine.compile('process where process.name : "cmd.exe"');
 * queries[0].fires([{ source: "", time: 0, values: { "event.category": "process", "process.name": "CMD.EXE" } }]) // true
 */
export const eqlEngine: QueryEngine = {
  language: "eql",
  compile: (text, options = {}) => compileDocument(text, options),
  store: storeEvent,
};
