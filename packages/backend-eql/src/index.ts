export { eqlDiagnostics } from "./diagnostics/eql-diagnostics.js";
export { eql } from "./eql.js";
export { parseKuery, type ParsedKuery } from "./kuery/parse-kuery.js";
export type * from "./kuery/tree.js";
export { eqlLintDiagnostics } from "./lint/lint-diagnostics.js";
export { eqlReadDiagnostics } from "./read/read-diagnostics.js";
export { type ParsedEql, parseEql } from "./syntax/parse-eql.js";
export type * from "./syntax/tree.js";
export { undoRewrite } from "./records/undo-rewrite.js";
