import type { Backend, Vocabulary } from "@isorule/core";
import { highlightDocument } from "./highlight/highlight-document.js";
import { kql as printing } from "./kql.js";
import { kqlLintDiagnostics } from "./lint/lint-diagnostics.js";
import { lintKql } from "./lint/lint-kql.js";
import { placeCondition } from "./read/place-condition.js";
import { readKql } from "./read/read-kql.js";

export * from "./index.js";
export { kqlLintDiagnostics } from "./lint/lint-diagnostics.js";
export type { KqlSyntaxFault } from "./parse/lex.js";
export { type ParsedKql, parseKql } from "./parse/parse-kql.js";
export type * from "./parse/tree.js";
export { type KqlQueryConditions, kqlConditions } from "./read/document-conditions.js";
export type { ReadCondition } from "./read/read-condition.js";

/**
 * Microsoft KQL, read and checked as well: {@link printing} with a reader of documents and, where the language has them, checks.
 *
 * A package for those who only render is smaller, which is why this is an entry point of its own.
 *
 * @example
 * import { kql } from "@isorule/backend-kql/read";
 * kql.read?.(text).rules
 */
export const kql: Backend = {
  ...printing,
  diagnostics: { ...printing.diagnostics, ...kqlLintDiagnostics },
  read: (text, { file, prefer, vocabulary, vocabularies } = {}) => readKql(text, { vocabularies: vocabulariesOf(vocabulary, vocabularies), ...(file === undefined ? {} : { file }), ...(prefer === undefined ? {} : { prefer }) }),
  lint: (text, { file, vocabulary } = {}) => lintKql(text, vocabulariesOf(vocabulary), file === undefined ? {} : { file }),
  highlight: highlightDocument,
  placeCondition,
};

function vocabulariesOf(vocabulary: Vocabulary | undefined, known = printing.vocabularies): readonly Vocabulary[] {
  return vocabulary === undefined ? Object.values(known) : [vocabulary];
}
