import path from "node:path";

import { UsageFault } from "../usage-fault.js";

/**
 * The output folder of the command line, absolute; undefined when none is given.
 *
 * @throws UsageFault for an empty name: an unset variable of a shell must not fill the working folder
 */
export function givenFolder(out: string | undefined, cwd: string): string | undefined {
  if (out === undefined) return undefined;
  if (out.trim() === "") throw new UsageFault("--out names no folder", "Give a folder, or . for the working folder.");
  return path.resolve(cwd, out);
}
