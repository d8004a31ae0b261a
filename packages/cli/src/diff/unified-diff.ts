import { createTwoFilesPatch, OMIT_HEADERS } from "diff";

/** A bound on the work: texts that have less in common are shown as a whole, one after the other. */
const mostEdits = 5_000;

/**
 * The lines of a unified diff of two texts, with three lines around each change and without headers.
 *
 * @example unifiedDiff("a\nb\n", "a\nc\n") // ["@@ -1,2 +1,2 @@", " a", "-b", "+c"]
 */
export function unifiedDiff(before: string, after: string): readonly string[] {
  const patch = createTwoFilesPatch("", "", before, after, "", "", { context: 3, maxEditLength: mostEdits, headerOptions: OMIT_HEADERS });
  if (patch !== undefined) return patch.split("\n").filter((line, at, lines) => line !== "" || at < lines.length - 1);
  const [ours, theirs] = [linesOf(before), linesOf(after)];
  return [`@@ -1,${ours.length} +1,${theirs.length} @@`, ...ours.map((line) => `-${line}`), ...theirs.map((line) => `+${line}`)];
}

function linesOf(text: string): readonly string[] {
  const lines = text.split("\n");
  return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}
