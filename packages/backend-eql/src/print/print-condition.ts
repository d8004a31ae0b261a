import { type ExpressionSyntax, printExpression } from "@isorule/core";
import type { EqlExpression, EqlLeaf, EqlLiteral } from "../query/query.js";
import { quoteField } from "./quote-field.js";
import { quoteText } from "./quote-text.js";

/** The longest list that stays on one line, in characters. */
const lineWidth = 100;

/**
 * How EQL writes boolean expressions. `not` takes the comparison behind it, or a pair of parentheses.
 * Source: https://www.elastic.co/docs/reference/query-languages/eql/eql-syntax#eql-syntax-logical-operators, EqlBase.g4
 */
const syntax: ExpressionSyntax<EqlLeaf> = {
  and: "and",
  or: "or",
  not: (operand) => `not ${operand}`,
  leaf: printLeaf,
  width: lineWidth,
};

/** The text of a condition; its lines are indented relative to the first one. */
export function printCondition(condition: EqlExpression): string {
  return printExpression(condition, syntax);
}

function printLeaf(leaf: EqlLeaf): string {
  switch (leaf.kind) {
    case "compare":
      return printComparison(leaf);
    case "null":
      return `${quoteField(leaf.field)} ${leaf.negated ? "!=" : "=="} null`;
    case "call":
      return `${leaf.name}${printList([...leaf.fields.map(quoteField), ...leaf.values.map(quoteText)])}`;
    case "order":
      return `subtract(${quoteField(leaf.left)}, ${quoteField(leaf.right)}) ${leaf.operator} 0`;
    case "constant":
      return String(leaf.value);
  }
}

/** `f : "a"`, `f : ("a", "b")`; a list of exact values is `f in (...)`, and `in~` always has a list. */
function printComparison({ field, operator, values }: Extract<EqlLeaf, { kind: "compare" }>): string {
  const name = quoteField(field);
  const texts = values.map(printLiteral);
  if (operator === "in~" || texts.length !== 1) return `${name} ${operator === "==" ? "in" : operator} ${printList(texts)}`;
  return `${name} ${operator} ${texts[0] as string}`;
}

function printLiteral(value: EqlLiteral): string {
  return typeof value === "string" ? quoteText(value) : String(value);
}

/** The items in parentheses, over several lines when they are many. */
function printList(items: readonly string[]): string {
  const flat = `(${items.join(", ")})`;
  if (flat.length <= lineWidth) return flat;
  const lines: string[] = [];
  let line = "";
  for (const item of items) {
    if (line !== "" && line.length + item.length > lineWidth) {
      lines.push(`${line},`);
      line = item;
    } else line = line === "" ? item : `${line}, ${item}`;
  }
  return `(\n    ${[...lines, line].join("\n    ")}\n  )`;
}
