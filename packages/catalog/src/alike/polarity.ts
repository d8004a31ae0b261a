import type { Comparison, Exists, FieldComparison, Keyword, Predicate } from "@isorule/core";

/** A condition that is no `and`, `or` or `not`. */
export type Leaf = Comparison | FieldComparison | Exists | Keyword;

/** A condition, and whether events that meet it are left out. */
export interface PolarLeaf {
  readonly leaf: Leaf;
  /** It stands under an odd number of negations. */
  readonly excluded: boolean;
}

/**
 * The conditions of a predicate in their order, each with its polarity: by De Morgan's laws `not (a or not b)` leaves out
 * what meets `a` and looks for what meets `b`. Any depth is walked without recursion.
 */
export function polarLeaves(predicate: Predicate): readonly PolarLeaf[] {
  const leaves: PolarLeaf[] = [];
  const open: { readonly node: Predicate; readonly excluded: boolean }[] = [{ node: predicate, excluded: false }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, excluded } = next;
    if (node.kind === "not") open.push({ node: node.operand, excluded: !excluded });
    else if (node.kind === "and" || node.kind === "or") {
      for (let at = node.operands.length - 1; at >= 0; at--) open.push({ node: node.operands[at] as Predicate, excluded });
    } else if (node.kind !== "constant") leaves.push({ leaf: node, excluded });
  }
  return leaves;
}
