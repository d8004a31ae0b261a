export * from "./budget.js";
export * from "./compare/compare-predicates.js";
export * from "./compare/verdict.js";
export { findEvent, type FindOptions, type FoundEvent, type UnknownReason } from "./find/find-event.js";
export { minimalEvent } from "./find/minimal-event.js";
export * from "./witness/witness.js";
export * from "./witness/witnesses-of.js";
export * from "./compare/compare-rules.js";
