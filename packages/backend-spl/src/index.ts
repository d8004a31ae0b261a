export { spl } from "./spl.js";
export { splDiagnostics } from "./spl-diagnostics.js";
