export { eqlDiagnostics } from "./diagnostics/eql-diagnostics.js";
export { eql } from "./eql.js";
export { undoRewrite } from "./records/undo-rewrite.js";
