export { eqlDiagnostics } from "./diagnostics/eql-diagnostics.js";
export { eql } from "./eql.js";
