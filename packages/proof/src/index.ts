export * from "./compare/verdict.js";
export * from "./witness/witness.js";
export * from "./witness/witnesses-of.js";
