import type { Backend, Vocabulary } from "@isorule/core";
import { eql as printing } from "./eql.js";
import { highlightDocument } from "./highlight/highlight-document.js";
import { eqlLintDiagnostics } from "./lint/lint-diagnostics.js";
import { lintDocument } from "./lint/lint-document.js";
import { placeCondition } from "./read/place-condition.js";
import { eqlReadDiagnostics } from "./read/read-diagnostics.js";
import { readDocument } from "./read/read-document.js";

export * from "./index.js";
export { parseKuery, type ParsedKuery } from "./kuery/parse-kuery.js";
export type * from "./kuery/tree.js";
export { eqlLintDiagnostics } from "./lint/lint-diagnostics.js";
export { eqlReadDiagnostics } from "./read/read-diagnostics.js";
export { type ParsedEql, parseEql } from "./syntax/parse-eql.js";
export type * from "./syntax/tree.js";

/**
 * Elastic EQL, and the query language of Kibana, read and checked as well: {@link printing} with a reader of documents and, where the language has them, checks.
 *
 * A package for those who only render is smaller, which is why this is an entry point of its own.
 *
 * @example
 * import { eql } from "@isorule/backend-eql/read";
 * eql.read?.(text).rules
 */
export const eql: Backend = {
  ...printing,
  diagnostics: { ...printing.diagnostics, ...eqlReadDiagnostics, ...eqlLintDiagnostics },
  read: (text, { vocabulary, vocabularies = printing.vocabularies, ...options } = {}) => readDocument(text, { ...options, vocabularies: vocabulary === undefined ? vocabulariesOf(text, vocabularies) : [vocabulary] }),
  lint: lintDocument,
  highlight: highlightDocument,
  placeCondition,
};

/** Lines of a log are any events of a system: a query is about them only where it names the field that holds them. */
function vocabulariesOf(text: string, known: Readonly<Record<string, Vocabulary>>): readonly Vocabulary[] {
  const { wildcard, ...others } = known;
  return wildcard !== undefined && text.includes("message.wildcard") ? [...Object.values(others), wildcard] : Object.values(others);
}
