import type { BuildScope, OutputPlan } from "./plan-output.js";
import { manifestName } from "./manifest.js";
import { listOutputFolder, readOutputFile } from "./output-folder.js";

/** A file that is not what a build would give. */
export interface StaleFile {
  /** Below the output folder, with `/`. */
  readonly path: string;
  readonly state: "missing" | "different" | "left over";
  /** Where it differs: the text that is there, and the text that a build gives. */
  readonly texts?: { readonly actual: string; readonly expected: string };
}

/**
 * Compares the output folder with what a build would make of it, and changes nothing. A file in the folder of a target
 * that neither this build nor an earlier one accounts for is left over as well.
 */
export async function checkOutput(root: string, plan: OutputPlan, targets: BuildScope["targets"]): Promise<readonly StaleFile[]> {
  const stale: StaleFile[] = [];
  for (const [path, expected] of plan.files) {
    const actual = await readOutputFile(root, path);
    if (actual === undefined) stale.push({ path, state: "missing" });
    // Git may have checked the file out with the line ends of Windows.
    else if (actual !== expected && actual.replaceAll("\r\n", "\n") !== expected) stale.push({ path, state: "different", texts: { actual, expected } });
  }
  const leftOver = new Set<string>();
  for (const path of plan.leftOver) {
    if ((await readOutputFile(root, path)) !== undefined) leftOver.add(path);
  }
  const kept = new Set(plan.kept);
  for (const { backend, vocabulary } of targets) {
    for (const path of await listOutputFolder(root, `${backend.language}/${vocabulary}`)) {
      if (!plan.files.has(path) && !kept.has(path)) leftOver.add(path);
    }
  }
  stale.push(...[...leftOver].map((path): StaleFile => ({ path, state: "left over" })));
  return stale.sort((left, right) => order(left.path, right.path));
}

/** The manifest last: it only repeats what the other files say. */
function order(left: string, right: string): number {
  if (left === manifestName || right === manifestName) return left === right ? 0 : left === manifestName ? 1 : -1;
  return left < right ? -1 : left > right ? 1 : 0;
}
