export * from "./kql.js";
export * from "./kql-diagnostics.js";
export type { KqlSyntaxFault } from "./parse/lex.js";
export { type ParsedKql, parseKql } from "./parse/parse-kql.js";
export type * from "./parse/tree.js";
export { type KqlQueryConditions, kqlConditions } from "./read/document-conditions.js";
export type { ReadCondition } from "./read/read-condition.js";
