export * from "./kql.js";
export * from "./kql-diagnostics.js";
