/**
 * isorule in one import: the core, every backend, proofs, and ways to read, render and compare in one call.
 *
 * @example
 * import { compare, read, transpile } from "isorule";
 * const { documents } = transpile(textOfRuleFile, { to: "spl", vocabulary: "cim" });
 * const { rules } = read("process where process.name : \"cmd.exe\"", { from: "eql" });
 * const { verdict } = compare(textOfRuleFile, documents[0].text, { from: ["rule", "spl"] });
 */
export * from "@isorule/core";
export * from "@isorule/proof";
export { compare, type CompareOptions as CompareTextOptions } from "./compare.js";
export * from "./generated/backends.js";
export { cliDiagnostics } from "./diagnostics/catalogue.js";
export { read, type ReadAnyOptions } from "./read.js";
export { transpile, type RuleTranspiled, type TranspileRuleOptions } from "./transpile.js";
