import type { Comparison, Predicate } from "../generated/model.js";
import { rewriteDerived } from "../map/rewrite-derived.js";
import { separatorOf } from "../model/derive.js";
import { eventClass, fieldInfo } from "../model/taxonomy.js";
import { normalizePredicate, predicateKey } from "../normalize/normalize-predicate.js";

/**
 * The predicate with the ends of paths as the base names that they are: `process.executable` ends with `\w3wp.exe` is
 * `process.name` equals `w3wp.exe`, so that products that record the one and products that record the other meet. Only
 * where both mean the same by {@link rewriteDerived}.
 */
export function liftDerived(node: Predicate, event: string): Predicate {
  switch (node.kind) {
    case "and":
    case "or": {
      const operands = node.operands.map((operand) => liftDerived(operand, event));
      return operands.every((operand, at) => operand === node.operands[at]) ? node : { ...node, operands };
    }
    case "not": {
      const operand = liftDerived(node.operand, event);
      return operand === node.operand ? node : { ...node, operand };
    }
    case "comparison":
      return node.operator === "endsWith" ? liftEnding(node, event) : node;
    default:
      return node;
  }
}

function liftEnding(node: Comparison, event: string): Predicate {
  const field = baseNameField(node.field, event);
  const derive = field === undefined ? undefined : fieldInfo(field)?.derive;
  const separator = separatorOf(event);
  const names = node.values.map((value) => (typeof value === "string" && value.startsWith(separator) ? value.slice(separator.length) : ""));
  if (field === undefined || derive === undefined || names.some((name) => name === "" || name.includes(separator))) return node;
  const lifted: Comparison = { ...node, field, operator: "equals", values: names };
  const back = rewriteDerived(lifted, derive, separator);
  return back !== undefined && predicateKey(normalizePredicate(back)) === predicateKey(node) ? lifted : node;
}

function baseNameField(from: string, event: string): string | undefined {
  return eventClass(event)?.fields.find((field) => {
    const derive = fieldInfo(field)?.derive;
    return derive?.from === from && derive.how === "basename";
  });
}
