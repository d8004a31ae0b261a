export { placeCondition } from "./read/place-condition.js";
export { readNative, readSplDefinitions } from "./read/read-spl.js";
export { spl } from "./spl.js";
export { splDiagnostics } from "./spl-diagnostics.js";
export { parseSpl } from "./syntax/parse-spl.js";
export type * from "./syntax/tree.js";
