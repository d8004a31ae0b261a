export { readSplDefinitions } from "./read/read-spl.js";
export { spl } from "./spl.js";
export { splDiagnostics } from "./spl-diagnostics.js";
