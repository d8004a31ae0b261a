import type { Comparison, Exists, FieldComparison, Predicate, Scalar } from "../generated/model.js";
import type { Column } from "../map/vocabulary.js";
import { fieldInfo } from "../model/taxonomy.js";
import { normalizePredicate } from "../normalize/normalize-predicate.js";
import { numberOf } from "../evaluate/match-predicate.js";
import type { IndexedPlace } from "./place-index.js";
import type { UnmapHooks, UnmapPreference } from "./unmap-hooks.js";

/** A leaf that could not be given a canonical name exactly. */
export interface UnknownLeaf {
  /** The native name. */
  readonly column: string;
  readonly span?: Comparison["span"];
}

/**
 * A predicate over native names as one over canonical fields, in one place. A column that no canonical field is keeps its
 * own name with the prefix of the language.
 *
 * @param unknown is told of columns whose test cannot be undone
 */
export function canonicalPredicate(predicate: Predicate, place: IndexedPlace | undefined, hooks: UnmapHooks, prefer: UnmapPreference, unknown: (leaf: UnknownLeaf) => void): Predicate {
  const preferred = new Set(prefer.fields);
  const visit = (node: Predicate): Predicate => {
    switch (node.kind) {
      case "and":
      case "or":
      case "not": {
        const group = place === undefined ? undefined : hooks.undoGroup?.(node, place, visit);
        if (group !== undefined) return group;
        return node.kind === "not" ? { ...node, operand: visit(node.operand) } : { ...node, operands: node.operands.map(visit) };
      }
      case "comparison":
      case "exists":
        return leaf(node);
      case "fieldComparison":
        return fields(node);
      default:
        return node;
    }
  };
  const leaf = (node: Comparison | Exists): Predicate => {
    const other = place === undefined ? undefined : hooks.undoOther?.(node, place);
    if (other !== undefined) return other;
    const candidates = candidatesOf(node.field, place, preferred);
    for (const column of candidates) {
      const undone = undoColumn(node, column, place as IndexedPlace, hooks);
      if (undone !== undefined) return undone;
    }
    if (candidates.length > 0) unknown({ column: node.field, ...(node.span === undefined ? {} : { span: node.span }) });
    return { ...node, field: `${hooks.prefix}:${node.field}` };
  };
  const fields = (node: FieldComparison): Predicate => {
    const name = (native: string): string => {
      const plain = candidatesOf(native, place, preferred).find(({ rewrite }) => rewrite === undefined);
      return plain?.field ?? `${hooks.prefix}:${native}`;
    };
    return { ...node, field: name(node.field), other: name(node.other) };
  };
  return normalizePredicate(visit(predicate));
}

/** The canonical columns of a native name, the most likely first. */
export function candidatesOf(name: string, place: IndexedPlace | undefined, preferred: ReadonlySet<string>): readonly Column[] {
  if (place === undefined) return [];
  const named = place.named(name);
  const wanted = named.some(({ field }) => preferred.has(field));
  const data = named.length === 0 || (preferred.size > 0 && !wanted) ? place.eventData(name) : undefined;
  if (data !== undefined && (named.length === 0 || preferred.has(data.field))) return [data];
  if (named.length < 2) return named;
  const rank = (column: Column): number => (preferred.has(column.field) ? 0 : 4) + (column.rewrite === undefined ? 0 : 2) + (column.fidelity === "approximate" ? 1 : 0);
  return [...named].sort((left, right) => rank(left) - rank(right));
}

function undoColumn(node: Comparison | Exists, column: Column, place: IndexedPlace, hooks: UnmapHooks): Predicate | undefined {
  if (hooks.undoLeaf !== undefined && (hooks.undoAll === true || column.rewrite !== undefined || column.expression !== undefined)) {
    const undone = hooks.undoLeaf(node, column, place);
    if (undone !== undefined || column.rewrite !== undefined) return undone;
  }
  if (column.rewrite !== undefined) return undefined;
  if (node.kind === "exists") return { ...node, field: column.field };
  return typedComparison({ ...node, field: column.field });
}

/** The comparison with values of the type of its field, where they spell such. */
export function typedComparison(node: Comparison): Comparison {
  const type = fieldInfo(node.field)?.type;
  if (node.operator === "equals") {
    const values = node.values.map((value) => typed(value, type));
    return values.every((value, at) => value === node.values[at]) ? node : { ...node, values };
  }
  return node;
}

function typed(value: Scalar, type: string | undefined): Scalar {
  if (type === "number" && typeof value === "string") {
    const number = numberOf(value);
    return number !== undefined && String(number) === value ? number : value;
  }
  if (type === "boolean" && typeof value === "string" && /^(?:true|false)$/i.test(value)) return value.toLowerCase() === "true";
  if (type === "text" && typeof value !== "string") return String(value);
  return value;
}
