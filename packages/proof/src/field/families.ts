import { fieldInfo, type Predicate, separatorOf } from "@isorule/core";
import type { View } from "../text/derived-machine.js";

/** How fields are looked at: by themselves, or through the field that they follow from. */
export interface Families {
  /** The field whose values count, and how it is seen. */
  axisOf(field: string): { readonly field: string; readonly view: View | undefined };
  /** Every field that is named, and every field that one of them follows from. */
  readonly mentioned: ReadonlySet<string>;
}

/**
 * Finds which fields belong together: a base name and its path are looked at as one text where both are named, or two
 * parts of one path are. A part that is named alone is a text of its own.
 */
export function familiesOf(predicates: readonly Predicate[], event: string): Families {
  const named = new Set<string>();
  for (const predicate of predicates) addFields(predicate, named);
  const sizes = new Map<string, number>();
  const mentioned = new Set(named);
  for (const field of named) {
    const base = fieldInfo(field)?.derive?.from ?? field;
    mentioned.add(base);
    sizes.set(base, (sizes.get(base) ?? 0) + 1);
  }
  const views = new Map<string, View>();
  const separator = separatorOf(event);
  return {
    mentioned,
    axisOf(field) {
      const derivation = fieldInfo(field)?.derive;
      if (derivation === undefined || (sizes.get(derivation.from) ?? 0) < 2) return { field, view: undefined };
      const known = views.get(field) ?? { derivation, separator };
      views.set(field, known);
      return { field: derivation.from, view: known };
    },
  };
}

/** Adds the names of the fields of a predicate. */
export function addFields(predicate: Predicate, into: Set<string>): void {
  const stack: Predicate[] = [predicate];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.kind === "and" || node.kind === "or") for (const operand of node.operands) stack.push(operand);
    else if (node.kind === "not") stack.push(node.operand);
    else if (node.kind === "comparison" || node.kind === "exists") into.add(node.field);
    else if (node.kind === "fieldComparison") into.add(node.field).add(node.other);
  }
}
