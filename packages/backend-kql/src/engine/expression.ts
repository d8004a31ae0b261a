import type { KqlExpression } from "../parse/tree.js";
import { parseKql } from "../parse/parse-kql.js";

/** The tree of an expression that a mapping file holds; a fault where it is none. */
export function expressionTree(text: string): KqlExpression {
  const { faults, statements } = parseKql(`print ${text}`);
  const [statement] = statements;
  const operator = statement?.kind === "query" && statement.value.kind === "pipe" ? statement.value.operators[0] : undefined;
  const item = operator?.kind === "print" && operator.items.length === 1 ? operator.items[0] : undefined;
  return faults.length > 0 || item === undefined ? { kind: "fault", span: [0, 0] } : item.value;
}
