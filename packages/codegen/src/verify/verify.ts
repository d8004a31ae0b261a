import type { Fault } from "../workspace/fault.js";
import type { Workspace } from "../workspace/workspace.js";
import { dependencyDirection } from "./dependency-direction.js";
import { documentedExports } from "./documented-exports.js";
import { fidelityTables } from "./fidelity-tables.js";
import { fileLength } from "./file-length.js";
import { neutralCore } from "./neutral-core.js";
import { plainTypescript } from "./plain-typescript.js";
import { portablePackages } from "./portable-packages.js";
import { runningTests } from "./running-tests.js";
import { readSources, type Rule } from "./source-files.js";

/** The facts that hold of this code. */
export const rules: readonly Rule[] = [
  dependencyDirection,
  portablePackages,
  neutralCore,
  fidelityTables,
  documentedExports,
  runningTests,
  plainTypescript,
  fileLength,
];

/** One rule and what contradicts it. */
export interface Verdict {
  readonly rule: Rule;
  readonly faults: readonly Fault[];
}

/** Checks every rule. */
export async function verify(workspace: Workspace): Promise<readonly Verdict[]> {
  const sources = readSources(workspace);
  return Promise.all(rules.map(async (rule) => ({ rule, faults: await rule.check(sources) })));
}
