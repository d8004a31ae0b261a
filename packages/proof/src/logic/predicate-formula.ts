import type { Predicate } from "@isorule/core";
import type { AtomMaker } from "../field/make-atoms.js";
import { type Formulas, type Literal, no, not, yes } from "./formula.js";

/** The formula of a predicate in normal form. */
export function formulaOf(predicate: Predicate, formulas: Formulas, atoms: AtomMaker): Literal {
  switch (predicate.kind) {
    case "and":
      return formulas.all(predicate.operands.map((operand) => formulaOf(operand, formulas, atoms)));
    case "or":
      return formulas.any(predicate.operands.map((operand) => formulaOf(operand, formulas, atoms)));
    case "not":
      return not(formulaOf(predicate.operand, formulas, atoms));
    case "comparison":
      return atoms.comparison(predicate);
    case "exists":
      return atoms.exists(predicate.field);
    case "keyword":
      return atoms.keyword(predicate);
    case "fieldComparison":
      return atoms.pair(predicate);
    case "constant":
      return predicate.value ? yes : no;
  }
}

/** Deeper trees are not looked into: core's own functions are recursive. */
export const mostDepth = 1_000;

/** Whether a tree is nested deeper than is looked into. */
export function isTooDeep(predicate: Predicate): boolean {
  const stack: { readonly node: Predicate; readonly depth: number }[] = [{ node: predicate, depth: 0 }];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const { node, depth } = top;
    if (depth > mostDepth) return true;
    if (node.kind === "and" || node.kind === "or") for (const operand of node.operands) stack.push({ node: operand, depth: depth + 1 });
    else if (node.kind === "not") stack.push({ node: node.operand, depth: depth + 1 });
  }
  return false;
}
