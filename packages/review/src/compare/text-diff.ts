import { createTwoFilesPatch, OMIT_HEADERS } from "diff";

/** A unified diff without a heading; empty where the texts are the same. */
export function textDiff(before: string, after: string): string {
  if (before === after) return "";
  // A bound on the work: texts that have nearly nothing in common are not worth a minimal difference.
  const patch = createTwoFilesPatch("", "", before, after, "", "", { context: 3, maxEditLength: 2000, headerOptions: OMIT_HEADERS });
  return patch ?? wholeDiff(before, after);
}

function wholeDiff(before: string, after: string): string {
  const [left, right] = [linesOf(before), linesOf(after)];
  return [`@@ -1,${left.length} +1,${right.length} @@`, ...left.map((line) => `-${line}`), ...right.map((line) => `+${line}`), ""].join("\n");
}

function linesOf(text: string): readonly string[] {
  const lines = text.split("\n");
  return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}

/** The lines that went and came: the same for the same change, wherever in the file it stands. */
export function changedLines(before: string, after: string): string {
  return textDiff(before, after).split("\n").filter((line) => /^[+-]/.test(line)).join("\n");
}
