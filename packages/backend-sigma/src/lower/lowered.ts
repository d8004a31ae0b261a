import type { Expression } from "@isorule/core";
import type { SigmaItem, SigmaKeywords, SigmaModifier, SigmaValue } from "../document.js";

/** What a search can hold: an item of a map, or keywords. */
export type SigmaLeaf = SigmaItem | SigmaKeywords;

/** A predicate in Sigma's terms, before its parts have names; or a constant that a larger one swallows. */
export type Lowered = Expression<SigmaLeaf> | { readonly kind: "constant"; readonly value: boolean };

/** An item as an expression. */
export function itemOf(field: string, modifiers: readonly SigmaModifier[], values: readonly SigmaValue[]): Lowered {
  return { kind: "leaf", leaf: { kind: "item", field, modifiers, values } };
}

/** Joins with constants folded away and chains of the same kind flat. */
export function joinLowered(kind: "and" | "or", operands: readonly Lowered[]): Lowered {
  const absorbing = kind === "or";
  const flat: Expression<SigmaLeaf>[] = [];
  for (const operand of operands) {
    if (operand.kind === "constant") {
      if (operand.value === absorbing) return operand;
    } else if (operand.kind === kind) flat.push(...operand.operands);
    else flat.push(operand);
  }
  const [only] = flat;
  if (only === undefined) return { kind: "constant", value: !absorbing };
  return flat.length === 1 ? only : { kind, operands: flat };
}

/** The complement; a double one cancels out. */
export function negateLowered(operand: Lowered): Lowered {
  if (operand.kind === "constant") return { kind: "constant", value: !operand.value };
  return operand.kind === "not" ? operand.operand : { kind: "not", operand };
}

/** Literal text as a value. */
export function textValue(text: string): SigmaValue {
  return { kind: "text", parts: [{ kind: "text", text }] };
}
