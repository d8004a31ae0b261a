export * from "./compare/verdict.js";
