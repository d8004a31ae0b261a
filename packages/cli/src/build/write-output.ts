import { manifestName } from "./manifest.js";
import { removeOutputFile, writeOutputFile } from "./output-folder.js";
import type { OutputPlan } from "./plan-output.js";

/** How many documents a build has written, found as they must be, and removed. */
export interface Written {
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
}

/** Makes the output folder what the plan says: the documents first, the manifest last. */
export async function writeOutput(root: string, plan: OutputPlan): Promise<Written> {
  let written = 0;
  let removed = 0;
  const folders = new Set<string>();
  for (const [file, text] of plan.files) {
    if (file !== manifestName && writeOutputFile(root, file, text, folders)) written++;
  }
  for (const file of plan.leftOver) {
    if (await removeOutputFile(root, file)) removed++;
  }
  writeOutputFile(root, manifestName, plan.files.get(manifestName) ?? "");
  return { written, unchanged: plan.files.size - 1 - written, removed };
}
