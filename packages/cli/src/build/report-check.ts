import path from "node:path";

import { createTwoFilesPatch, OMIT_HEADERS } from "diff";

import { displayName } from "../rules/find-rule-files.js";
import type { Colors } from "../terminal/colors.js";
import { printable, printableLine } from "../terminal/printable.js";
import type { StaleFile } from "./check-output.js";

/** The files that are not fresh, each with the start of what differs. */
export function staleLines(stale: readonly StaleFile[], root: string, cwd: string, colors: Colors): readonly string[] {
  return stale.flatMap((file) => {
    const name = printableLine(displayName(path.join(root, file.path), cwd));
    const state = file.state === "different" ? colors.yellow(file.state) : colors.red(file.state);
    return [`${state.padEnd(state.length + 9 - file.state.length)}  ${name}`, ...(file.texts === undefined ? [] : diffLines(file.texts, colors))];
  });
}

const longestDiff = 14;

function diffLines(texts: { readonly actual: string; readonly expected: string }, colors: Colors): readonly string[] {
  // A bound on the work: texts that have nearly nothing in common are not worth a minimal difference.
  const patch = createTwoFilesPatch("", "", texts.actual, texts.expected, "", "", { context: 1, maxEditLength: 2000, headerOptions: OMIT_HEADERS });
  if (patch === undefined) return [colors.dim("    nearly every line is different")];
  const lines = printable(patch).split("\n").filter((line) => line !== "");
  const shown = lines.slice(0, longestDiff).map((line) => `    ${line.startsWith("+") ? colors.green(line) : line.startsWith("-") ? colors.red(line) : colors.dim(line)}`);
  return lines.length > longestDiff ? [...shown, colors.dim(`    … ${lines.length - longestDiff} more lines`)] : shown;
}
