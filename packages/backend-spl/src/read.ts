import type { Backend } from "@isorule/core";
import { highlightDocument } from "./highlight/highlight-document.js";
import { splLintDiagnostics } from "./lint/lint-diagnostics.js";
import { lintSpl } from "./lint/lint-spl.js";
import { placeCondition } from "./read/place-condition.js";
import { readSpl, readSplDefinitions } from "./read/read-spl.js";
import { spl as printing } from "./spl.js";

export * from "./index.js";
export { splLintDiagnostics } from "./lint/lint-diagnostics.js";
export { placeCondition } from "./read/place-condition.js";
export { readNative, readSplDefinitions } from "./read/read-spl.js";
export { parseSpl } from "./syntax/parse-spl.js";
export type * from "./syntax/tree.js";

/**
 * Splunk SPL, read and checked as well: {@link printing} with a reader of documents and, where the language has them, checks.
 *
 * A package for those who only render is smaller, which is why this is an entry point of its own.
 *
 * @example
 * import { spl } from "@isorule/backend-spl/read";
 * spl.read?.(text).rules
 */
export const spl: Backend = {
  ...printing,
  diagnostics: { ...printing.diagnostics, ...splLintDiagnostics },
  read: (text, { vocabulary, vocabularies = printing.vocabularies, ...options } = {}) => readSpl(text, { ...options, vocabularies: vocabulary === undefined ? Object.values(vocabularies) : [vocabulary] }),
  readDefinitions: (text) => readSplDefinitions(text),
  lint: lintSpl,
  highlight: highlightDocument,
  placeCondition,
};
