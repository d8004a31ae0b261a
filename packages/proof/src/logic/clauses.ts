import type { Formulas, Literal } from "./formula.js";
import { no, not, yes } from "./formula.js";
import type { SolverLiteral } from "./solver.js";

/** A formula as clauses over variables. */
export interface Clauses {
  readonly variables: number;
  readonly clauses: readonly (readonly SolverLiteral[])[];
  /** The variable of each atom that the formula has. */
  readonly variableOf: ReadonlyMap<number, number>;
}

/**
 * The clauses that hold together exactly when the formula does. Nodes that are needed on one side only are said on that
 * side only: Plaisted and Greenbaum, A structure-preserving clause form translation, 1986. Undefined for a formula that
 * is plainly false.
 */
export function clausesOf(formulas: Formulas, root: Literal): Clauses | undefined {
  if (root === no) return undefined;
  const clauses: SolverLiteral[][] = [];
  const variableOf = new Map<number, number>();
  const variables = new Map<number, number>();
  const done = new Set<Literal>();
  const stack: Literal[] = [];
  const variableOfNode = (node: number): number => {
    const known = variables.get(node);
    if (known !== undefined) return known;
    const fresh = variables.size;
    variables.set(node, fresh);
    const { kind, ...rest } = formulas.nodes[node] as (typeof formulas.nodes)[number];
    if (kind === "atom") variableOf.set((rest as { atom: number }).atom, fresh);
    return fresh;
  };
  const literalOf = (literal: Literal): SolverLiteral => {
    stack.push(literal);
    return 2 * variableOfNode(literal >> 1) + (literal & 1);
  };
  if (root !== yes) clauses.push([literalOf(root)]);
  while (stack.length > 0) {
    const literal = stack.pop() as Literal;
    if (done.has(literal)) continue;
    done.add(literal);
    const node = formulas.nodes[literal >> 1] as (typeof formulas.nodes)[number];
    if (node.kind === "atom") continue;
    const self = 2 * variableOfNode(literal >> 1);
    if ((literal & 1) === 0) for (const part of node.of) clauses.push([self ^ 1, literalOf(part)]);
    else clauses.push([self, ...node.of.map((part) => literalOf(not(part)))]);
  }
  return { variables: variables.size, clauses, variableOf };
}
