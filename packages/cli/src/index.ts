/**
 * isorule in one import: the core, every backend and a way to render a rule in one call.
 *
 * @example
 * import { transpile } from "isorule";
 * const { documents } = transpile(textOfRuleFile, { to: "spl", vocabulary: "cim" });
 */
export * from "@isorule/core";
export * from "./generated/backends.js";
export { cliDiagnostics } from "./diagnostics/catalogue.js";
export { transpile, type RuleTranspiled, type TranspileRuleOptions } from "./transpile.js";
