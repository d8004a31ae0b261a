import { type Operator, type FieldOperator, type Predicate, quoteValue, type Scalar, visible } from "@isorule/core";

const words: Readonly<Record<Operator | FieldOperator, string>> = {
  equals: "is",
  contains: "contains",
  startsWith: "starts with",
  endsWith: "ends with",
  like: "is like",
  regex: "matches",
  cidr: "is in",
  lt: "<",
  lte: "≤",
  gt: ">",
  gte: "≥",
};

/** Values of one list that are shown. */
const mostValues = 12;

/** Characters of one value that are shown. */
const longestValue = 160;

/**
 * A condition as lines for people, each part of a conjunction on its own line; nested parts are indented by two spaces.
 *
 * @param most lines; what is more is counted in the last one
 * @example conditionLines(predicate) // ['process.name is "cmd.exe" or "pwsh.exe"', 'none of', '  user.name is "SYSTEM"', …]
 */
export function conditionLines(predicate: Predicate, most = 24): readonly string[] {
  const lines: string[] = [];
  if (predicate.kind === "and") for (const operand of predicate.operands) addLines(operand, 0, "", lines);
  else addLines(predicate, 0, "", lines);
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), `… ${lines.length - most + 1} more lines`];
}

function addLines(node: Predicate, depth: number, before: string, into: string[]): void {
  const indent = "  ".repeat(depth);
  if (node.kind === "and" || node.kind === "or") {
    into.push(`${indent}${before === "" ? "" : "not "}${node.kind === "and" ? "all of" : "any of"}`);
    for (const operand of node.operands) addLines(operand, depth + 1, "", into);
  } else if (node.kind === "not") {
    if (node.operand.kind === "or") {
      into.push(`${indent}none of`);
      for (const operand of node.operand.operands) addLines(operand, depth + 1, "", into);
    } else addLines(node.operand, depth, before === "" ? "not " : "", into);
  } else into.push(`${indent}${before}${leafText(node)}`);
}

/** A condition without parts in one line. */
function leafText(node: Exclude<Predicate, { kind: "and" | "or" | "not" }>): string {
  const withCase = "caseSensitive" in node && node.caseSensitive ? " (with case)" : "";
  switch (node.kind) {
    case "comparison":
      return `${visible(node.field)} ${words[node.operator]} ${valuesText(node.values)}${withCase}`;
    case "fieldComparison":
      return `${visible(node.field)} ${words[node.operator]} the field ${visible(node.other)}${withCase}`;
    case "exists":
      return `${visible(node.field)} is there`;
    case "keyword":
      return `any field contains ${valuesText(node.values)}${withCase}`;
    case "constant":
      return node.value ? "every event" : "no event";
  }
}

function valuesText(values: readonly Scalar[]): string {
  const shown = values.slice(0, mostValues).map((value) => cut(quoteValue(value), longestValue));
  return values.length > mostValues ? `${shown.join(" or ")} or one of ${values.length - mostValues} more` : shown.join(" or ");
}

/** A text with an ellipsis for what is longer. */
export function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}
