import { type Comparison, type Exists, escapeLike, type Not, type Operator, type Predicate, type Scalar, type Span } from "@isorule/core";
import type { SigmaTextPart } from "../value/sigma-text.js";

/** One value of an item: an operator with a value, or a node of its own. */
export type Atom = AtomComparison | { readonly kind: "node"; readonly node: Predicate };

/** A comparison with one value. */
export interface AtomComparison {
  readonly kind: "atom";
  readonly field: string;
  readonly operator: Operator;
  readonly value: Scalar;
  readonly caseSensitive: boolean;
  readonly multiline?: boolean;
  readonly dotAll?: boolean;
}

/** A field that is present and not empty. */
export function existsNode(field: string, span: Span): Exists {
  return { kind: "exists", field, span };
}

/** A field that is absent or empty. */
export function absentNode(field: string, span: Span): Not {
  return { kind: "not", operand: existsNode(field, span), span };
}

/**
 * A text with wildcards as the plainest comparison: runs at the ends become contains, startsWith and endsWith, and what
 * only asks for a character is `exists`.
 *
 * @example textAtom("process.executable", [run, text("\\a.exe")], false, span) // endsWith \a.exe
 */
export function textAtom(field: string, parts: readonly SigmaTextPart[], caseSensitive: boolean, span: Span): Atom {
  const [first] = parts;
  if (first === undefined) return { kind: "node", node: absentNode(field, span) };
  if (asksForPresence(parts)) return { kind: "node", node: existsNode(field, span) };
  const last = parts.at(-1) as SigmaTextPart;
  const starts = first.kind === "run";
  const ends = last.kind === "run";
  const inner = parts.slice(starts ? 1 : 0, ends ? -1 : undefined);
  const [only] = inner;
  if (inner.length === 1 && only?.kind === "text") {
    const operator = starts && ends ? "contains" : starts ? "endsWith" : ends ? "startsWith" : "equals";
    return { kind: "atom", field, operator, value: only.text, caseSensitive };
  }
  const value = parts.map((part) => (part.kind === "run" ? "*" : part.kind === "one" ? "?" : escapeLike(part.text))).join("");
  return { kind: "atom", field, operator: "like", value, caseSensitive };
}

/** Whether some runs and at most one single character are all there is: any value but an empty one. */
function asksForPresence(parts: readonly SigmaTextPart[]): boolean {
  let ones = 0;
  for (const { kind } of parts) {
    if (kind === "text") return false;
    if (kind === "one") ones++;
  }
  return ones <= 1 && parts.length > ones;
}

/** Alternatives as one node: values that are compared in the same way stand in one list, in the order of the source. */
export function anyOfAtoms(atoms: readonly Atom[], span: Span): Predicate {
  const lists: { readonly first: AtomComparison; readonly values: Scalar[] }[] = [];
  const order: (Predicate | { readonly first: AtomComparison; readonly values: Scalar[] })[] = [];
  for (const atom of atoms) {
    if (atom.kind === "node") {
      order.push(atom.node);
      continue;
    }
    // An item has one field and one chain of modifiers, so that there are few lists.
    const list = lists.find(({ first }) => isComparedAlike(first, atom));
    if (list !== undefined) list.values.push(atom.value);
    else {
      const fresh = { first: atom, values: [atom.value] };
      lists.push(fresh);
      order.push(fresh);
    }
  }
  const nodes = order.map((each): Predicate => ("first" in each ? comparisonOf(each.first, each.values, span) : each));
  const [only] = nodes;
  return nodes.length === 1 && only !== undefined ? only : { kind: "or", operands: nodes, span };
}

function isComparedAlike(left: AtomComparison, right: AtomComparison): boolean {
  return (
    left.operator === right.operator &&
    left.field === right.field &&
    left.caseSensitive === right.caseSensitive &&
    (left.multiline === true) === (right.multiline === true) &&
    (left.dotAll === true) === (right.dotAll === true)
  );
}

function comparisonOf(atom: AtomComparison, values: readonly Scalar[], span: Span): Comparison {
  const { field, operator, caseSensitive, multiline, dotAll } = atom;
  if (multiline !== true && dotAll !== true) return { kind: "comparison", field, operator, values, caseSensitive, span };
  return { kind: "comparison", field, operator, values, caseSensitive, ...(multiline === true ? { multiline } : {}), ...(dotAll === true ? { dotAll } : {}), span };
}
