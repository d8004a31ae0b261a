import { type PredicateExplanation, quoteValue, type Scalar } from "@isorule/core";

import type { Colors } from "../terminal/colors.js";
import { printableLine } from "../terminal/printable.js";
import { shorten } from "../terminal/table.js";

const marks = { true: "✓", false: "✗", missing: "∅" } as const;

/**
 * A tree of conditions as lines: a mark (true, false, no such field), the condition, and what the event holds.
 *
 * @param deciding leave out what did not decide: for a true `any of` its false parts, and so on
 * @param depth how far the lines are indented, in steps of two spaces
 */
export function explanationLines(node: PredicateExplanation, colors: Colors, deciding = false, depth = 0): readonly string[] {
  const color = { true: colors.green, false: colors.red, missing: colors.yellow }[node.outcome];
  const line = `${"  ".repeat(depth)}${color(marks[node.outcome])} ${printableLine(node.text)}${colors.dim(remarkOf(node))}`;
  const parts = deciding ? decidingParts(node) : node.operands;
  return [line, ...parts.flatMap((part) => explanationLines(part, colors, deciding, depth + 1))];
}

/** The parts of a condition that made it come out as it did. */
export function decidingParts(node: PredicateExplanation): readonly PredicateExplanation[] {
  const holds = (part: PredicateExplanation): boolean => part.outcome === "true";
  if (node.kind === "and" && node.outcome !== "true") return node.operands.filter((part) => !holds(part));
  if (node.kind === "or" && node.outcome === "true") return node.operands.filter(holds);
  return node.operands;
}

function remarkOf(node: PredicateExplanation): string {
  if (node.operands.length > 0 || node.kind === "constant" || node.kind === "keyword") return "";
  if (node.actual.length === 0) return "  — the event has no such field";
  return `  — is ${printableLine(node.actual.map(valueText).join(" and "))}`;
}

function valueText(value: Scalar): string {
  return shorten(quoteValue(value), 160);
}
