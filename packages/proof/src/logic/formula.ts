/** A formula: twice the number of a node, and one more for its complement. 0 is true, 1 is false. */
export type Literal = number;

/** What stands for a node: an atom of the caller's, or all of some formulas. */
export type FormulaNode = { readonly kind: "atom"; readonly atom: number } | { readonly kind: "all"; readonly of: readonly Literal[] };

/** Formulas that share what is equal: two that are built of the same parts are the same number. */
export interface Formulas {
  readonly nodes: readonly FormulaNode[];
  atom(atom: number): Literal;
  all(of: readonly Literal[]): Literal;
  any(of: readonly Literal[]): Literal;
}

/** Always true. */
export const yes: Literal = 0;

/** Always false. */
export const no: Literal = 1;

/** The complement. */
export function not(literal: Literal): Literal {
  return literal ^ 1;
}

/** An empty store of formulas. */
export function makeFormulas(): Formulas {
  const nodes: FormulaNode[] = [{ kind: "all", of: [] }];
  const atoms = new Map<number, Literal>();
  const known = new Map<string, Literal>();
  const all = (of: readonly Literal[]): Literal => {
    const parts = new Set<Literal>();
    for (const literal of of) {
      const node = nodes[literal >> 1];
      if (literal === no) return no;
      if (literal === yes) continue;
      if ((literal & 1) === 0 && node?.kind === "all") for (const each of node.of) parts.add(each);
      else parts.add(literal);
    }
    for (const part of parts) if (parts.has(not(part))) return no;
    const sorted = [...parts].sort((a, b) => a - b);
    if (sorted.length === 0) return yes;
    if (sorted.length === 1) return sorted[0] as Literal;
    const key = sorted.join();
    const same = known.get(key);
    if (same !== undefined) return same;
    const literal = 2 * (nodes.push({ kind: "all", of: sorted }) - 1);
    known.set(key, literal);
    return literal;
  };
  return {
    nodes,
    all,
    any: (of) => not(all(of.map(not))),
    atom(atom) {
      const same = atoms.get(atom);
      if (same !== undefined) return same;
      const literal = 2 * (nodes.push({ kind: "atom", atom }) - 1);
      atoms.set(atom, literal);
      return literal;
    },
  };
}
