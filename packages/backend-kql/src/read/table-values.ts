import type { KqlExpression } from "../parse/tree.js";
import { type ConstantValue, constantValue } from "./constant-value.js";
import { lookUp, type Scope } from "./scope.js";

/**
 * The values of a table of one column that stands in the query itself: `datatable (A: string) ["x", "y"]`, with a
 * `project` or `distinct` of a column of it, if any. Undefined for any other table.
 */
export function tableValues(node: KqlExpression, scope: Scope, depth: number): Extract<ConstantValue, { kind: "list" }> | undefined {
  if (depth > 20) return undefined;
  switch (node.kind) {
    case "name": {
      const entry = lookUp(node.name, scope);
      return entry?.kind === "value" ? tableValues(entry.node, entry.scope, depth + 1) : undefined;
    }
    case "datatable":
      return node.columns.length === 1 ? columnOf(node, 0) : undefined;
    case "call": {
      const [only] = node.name === "materialize" ? node.arguments : [];
      return only === undefined ? undefined : tableValues(only.value, scope, depth + 1);
    }
    case "pipe": {
      const [operator] = node.operators;
      const source = node.source === undefined ? undefined : literalTable(node.source, scope, depth + 1);
      if (source === undefined || operator === undefined || node.operators.length !== 1 || (operator.kind !== "project" && operator.kind !== "distinct")) return undefined;
      const [item] = operator.items;
      const at = item?.value.kind === "name" && operator.items.length === 1 ? source.columns.findIndex(({ name }) => item.value.kind === "name" && item.value.name === name) : -1;
      return at < 0 ? undefined : columnOf(source, at);
    }
    default:
      return undefined;
  }
}

function literalTable(node: KqlExpression, scope: Scope, depth: number): Extract<KqlExpression, { kind: "datatable" }> | undefined {
  if (node.kind === "datatable") return node;
  const entry = node.kind === "name" && depth < 20 ? lookUp(node.name, scope) : undefined;
  return entry?.kind === "value" ? literalTable(entry.node, entry.scope, depth + 1) : undefined;
}

function columnOf({ columns, values }: Extract<KqlExpression, { kind: "datatable" }>, at: number): Extract<ConstantValue, { kind: "list" }> | undefined {
  const cells = values.filter((_, index) => index % columns.length === at).map(constantValue);
  const known = cells.flatMap((cell) => (cell?.kind === "scalar" ? [cell.value] : []));
  return known.length === cells.length ? { kind: "list", values: known } : undefined;
}
