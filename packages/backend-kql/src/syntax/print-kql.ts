import { type ExpressionSyntax, type Expression, printExpression } from "@isorule/core";
import type { Kql } from "./kql.js";
import { isIdentifier, nameText, numberLiteral, textLiteral } from "./literals.js";
import { isReservedWord } from "./reserved-words.js";

/** The text of a scalar expression. */
export function printKql(node: Kql): string {
  switch (node.kind) {
    case "column":
      return nameText(node.name);
    case "text":
      return textLiteral(node.value);
    case "number":
      return numberLiteral(node.value);
    case "boolean":
      return String(node.value);
    case "member":
      return memberText(node);
    case "call":
      return `${node.name}(${node.arguments.map(printKql).join(", ")})`;
    case "compare":
      return `${printKql(node.left)} ${node.operator} ${printKql(node.right)}`;
    case "list":
      return `${printKql(node.left)} ${node.operator} (${node.values.map(printKql).join(", ")})`;
    case "anyColumn":
      return "*";
    case "expression":
      return node.text;
  }
}

/** `EventData.Image`; a name that is no identifier in brackets. Manual: .../kusto/query/scalar-data-types/dynamic */
function memberText(node: Extract<Kql, { kind: "member" }>): string {
  const of = printKql(node.of);
  return isIdentifier(node.name) && !isReservedWord(node.name) ? `${of}.${node.name}` : `${of}[${textLiteral(node.name)}]`;
}

/**
 * How the language writes boolean expressions. `not` is a function, and comparisons bind tighter than `and`, `and`
 * tighter than `or`. Manual: https://learn.microsoft.com/kusto/query/logical-operators
 *
 * A flat chain of more than 490 operands is too deep for the vendor's language service (error KS245), so that long ones
 * become trees.
 */
const syntax: ExpressionSyntax<Kql> = {
  and: "and",
  or: "or",
  not: (operand) => (operand.startsWith("(") ? `not${operand}` : `not(${operand})`),
  leaf: printKql,
  maxChain: 32,
};

/** The text of a boolean expression, with line breaks where it is long. */
export function printCondition(expression: Expression<Kql>): string {
  return printExpression(expression, syntax);
}
