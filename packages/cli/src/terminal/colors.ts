import picocolors from "picocolors";

import type { Io, Output } from "./io.js";

/** Functions that wrap text in colour, or return it unchanged. */
export type Colors = ReturnType<typeof picocolors.createColors>;

/**
 * Whether an output gets colours: never with `NO_COLOR` (https://no-color.org: set and not empty), always with
 * `FORCE_COLOR` (set and not `0`), else in a terminal that is not `dumb`.
 */
export function wantsColor(output: Output, env: Io["env"]): boolean {
  if ((env["NO_COLOR"] ?? "") !== "") return false;
  const forced = env["FORCE_COLOR"] ?? "";
  if (forced !== "") return forced !== "0" && forced !== "false";
  return output.isTTY && env["TERM"] !== "dumb";
}

/** The colours of an output. */
export function colorsOf(output: Output, env: Io["env"]): Colors {
  return picocolors.createColors(wantsColor(output, env));
}
