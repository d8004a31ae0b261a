import type { EqlEventFilter, EqlExpression, EqlStatement } from "../syntax/tree.js";

/** The names of all fields in a query, each once, with that of the category where a filter has one. */
export function fieldNamesOf({ query }: EqlStatement): readonly string[] {
  const names = new Set<string>();
  const addFilter = ({ category, condition }: EqlEventFilter): void => {
    if (category !== undefined) names.add("event.category");
    addNames(condition, names);
  };
  if (query.kind === "event") addFilter(query.filter);
  else {
    const until = query.kind === "sequence" && query.until !== undefined ? [query.until] : [];
    for (const key of query.by) addNames(key, names);
    for (const step of [...query.steps, ...until]) {
      addFilter(step.filter);
      for (const key of step.by) addNames(key, names);
    }
  }
  return [...names];
}

function addNames(node: EqlExpression, names: Set<string>): void {
  switch (node.kind) {
    case "and":
    case "or":
      for (const operand of node.operands) addNames(operand, names);
      return;
    case "not":
    case "negative":
      return addNames(node.operand, names);
    case "compare":
    case "arithmetic":
      addNames(node.left, names);
      return addNames(node.right, names);
    case "membership":
      addNames(node.operand, names);
      for (const value of node.values) addNames(value, names);
      return;
    case "pattern":
      return addNames(node.operand, names);
    case "call":
      for (const arg of node.args) addNames(arg, names);
      return;
    case "field":
      names.add(node.name);
      return;
    case "literal":
  }
}
