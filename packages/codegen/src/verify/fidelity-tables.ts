import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Fault } from "../workspace/fault.js";
import { backendPackages, type Workspace, type WorkspacePackage } from "../workspace/workspace.js";
import type { Rule } from "./source-files.js";

type Exports = Readonly<Record<string, unknown>>;
type Rows = Readonly<Record<string, { readonly fidelity: string; readonly note: string } | undefined>>;

const fidelities = ["exact", "approximate", "dropped"];

/** A reason is a sentence, not a word. Characters. */
const shortestReason = 20;

/** Each backend says of each kind of node and each operator what becomes of it. Looks at the built packages. */
export const fidelityTables: Rule = {
  name: "every backend declares every kind of node and every operator, with a reason for each loss",
  check: async ({ workspace }) => {
    const core = await load(workspace, "packages/core");
    if (core === undefined) return [{ file: "packages/core", message: "is not built: run `npm run build`" }];
    const faults = await Promise.all(backendPackages(workspace).map((backend) => check(workspace, backend, core)));
    return faults.flat();
  },
};

async function check(workspace: Workspace, backend: WorkspacePackage, core: Exports): Promise<readonly Fault[]> {
  const file = `${backend.folder}/src/index.ts`;
  const built = await load(workspace, backend.folder);
  if (built === undefined) return [{ file, message: "is not built: run `npm run build`" }];
  const name = backend.json.isorule?.export ?? "";
  const table = (built[name] as { fidelity?: Readonly<Record<string, Rows>> } | undefined)?.fidelity;
  if (table === undefined) return [{ file, message: `exports no ${name} with a fidelity table` }];
  return Object.entries({ predicates: core.predicateKinds, operators: core.operators, detections: core.detectionKinds }).flatMap(([part, kinds]) =>
    (kinds as readonly string[]).flatMap((kind) => {
      const problem = problemOf(table[part]?.[kind]);
      return problem === undefined ? [] : [{ file, message: `${part} > ${kind} ${problem}` }];
    }),
  );
}

function problemOf(row: Rows[string]): string | undefined {
  if (row === undefined) return "is not declared";
  if (!fidelities.includes(row.fidelity)) return `has the unknown fidelity ${row.fidelity}`;
  if (row.note.trim() === "") return "has no note";
  if (row.fidelity !== "exact" && row.note.trim().length < shortestReason) return `is ${row.fidelity} without a reason`;
  return undefined;
}

async function load(workspace: Workspace, folder: string): Promise<Exports | undefined> {
  const file = join(workspace.root, folder, "dist", "index.js");
  return existsSync(file) ? ((await import(pathToFileURL(file).href)) as Exports) : undefined;
}
