import type { Comparison, Constant, Exists, Not, Predicate, Scalar } from "../generated/model.js";
import { escapeLike, parseLike } from "../model/like.js";

/**
 * The canonical form of a predicate, with the same meaning: nested `and` and `or` are flat, constants and empty needles
 * are folded (`contains ''` is `exists`), `like` is the plainest operator that means the same, alternatives on one field
 * are one list, duplicates are gone. The order of the source is kept, so that a diff of the output stays small.
 */
export function normalizePredicate(predicate: Predicate): Predicate {
  switch (predicate.kind) {
    case "and":
    case "or":
      return normalizeChain(predicate.kind, predicate.operands.map(normalizePredicate), predicate.span);
    case "not":
      return negate(normalizePredicate(predicate.operand), predicate.span);
    case "comparison":
      return normalizeComparison(predicate);
    case "keyword":
      return { ...predicate, values: unique(predicate.values, predicate.caseSensitive) as readonly string[] };
    case "fieldComparison":
    case "exists":
    case "constant":
      return predicate;
  }
}

/** A text that is the same for two predicates of the same shape and values, wherever they were read. */
export function predicateKey(predicate: Predicate): string {
  switch (predicate.kind) {
    case "and":
    case "or":
      return `${predicate.kind}(${predicate.operands.map(predicateKey).join(",")})`;
    case "not":
      return `not(${predicateKey(predicate.operand)})`;
    case "comparison": {
      const { field, operator, values, caseSensitive, multiline, dotAll } = predicate;
      return JSON.stringify([field, operator, values, caseSensitive, multiline === true, dotAll === true]);
    }
    case "fieldComparison":
      return JSON.stringify(["fieldComparison", predicate.field, predicate.operator, predicate.other, predicate.caseSensitive]);
    case "exists":
      return JSON.stringify(["exists", predicate.field]);
    case "keyword":
      return JSON.stringify(["keyword", predicate.values, predicate.caseSensitive]);
    case "constant":
      return String(predicate.value);
  }
}

type Chain = "and" | "or";
type Place = { readonly span?: readonly [number, number] };

function normalizeChain(kind: Chain, operands: readonly Predicate[], span: Place["span"]): Predicate {
  const absorbing = kind === "or"; // `true` decides an or, `false` an and
  const flat: Predicate[] = [];
  for (const operand of operands) {
    if (operand.kind === kind) flat.push(...operand.operands);
    else if (operand.kind === "constant") {
      if (operand.value === absorbing) return constant(absorbing, span);
    } else flat.push(operand);
  }
  const merged = withoutDuplicates(mergeAlternatives(kind, flat));
  const only = merged[0];
  if (only === undefined) return constant(!absorbing, span);
  if (merged.length === 1) return only;
  if (isContradictory(merged)) return constant(absorbing, span);
  return { kind, operands: merged, ...place(span) };
}

/** `or`: f=a or f=b is f in (a, b). `and`: not f=a and not f=b is not f in (a, b). The first of each stays in place. */
function mergeAlternatives(kind: Chain, operands: readonly Predicate[]): readonly Predicate[] {
  const lists = new Map<string, Scalar[]>();
  const order: (Predicate | { readonly list: string; readonly first: Comparison; readonly negated: Not | undefined })[] = [];
  for (const operand of operands) {
    const negated = operand.kind === "not" ? operand : undefined;
    const inner = kind === "or" ? operand : negated?.operand;
    if (inner?.kind !== "comparison") {
      order.push(operand);
      continue;
    }
    const list = mergeKey(inner);
    const values = lists.get(list);
    if (values === undefined) {
      lists.set(list, [...inner.values]);
      order.push({ list, first: inner, negated });
    } else for (const value of inner.values) values.push(value);
  }
  return order.map((entry) => {
    if ("kind" in entry) return entry;
    const values = unique(lists.get(entry.list) ?? [], entry.first.caseSensitive || entry.first.operator === "regex");
    const merged: Comparison = { ...entry.first, values };
    return entry.negated === undefined ? merged : { ...entry.negated, operand: merged };
  });
}

function mergeKey(comparison: Comparison): string {
  const { field, operator, caseSensitive, multiline, dotAll } = comparison;
  return JSON.stringify([field, operator, caseSensitive, multiline === true, dotAll === true]);
}

function withoutDuplicates(operands: readonly Predicate[]): readonly Predicate[] {
  const seen = new Set<string>();
  return operands.filter((operand) => {
    const key = predicateKey(operand);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Whether a predicate and its plain complement stand side by side. */
function isContradictory(operands: readonly Predicate[]): boolean {
  const keys = new Set(operands.map(predicateKey));
  return operands.some((operand) => operand.kind === "not" && keys.has(predicateKey(operand.operand)));
}

function negate(operand: Predicate, span: Place["span"]): Predicate {
  if (operand.kind === "not") return operand.operand;
  if (operand.kind === "constant") return { ...operand, value: !operand.value };
  return { kind: "not", operand, ...place(span) };
}

function normalizeComparison(node: Comparison): Predicate {
  const sensitive = node.caseSensitive || node.operator === "regex";
  if (node.operator !== "like" && !node.values.includes("")) return { ...node, values: unique(node.values, sensitive) };
  const lists = new Map<Comparison["operator"], Scalar[]>();
  const folded: Predicate[] = [];
  for (const value of node.values) {
    const plain = typeof value === "string" ? plainest(node, value) : { operator: node.operator, value };
    if ("kind" in plain) {
      folded.push(plain);
      continue;
    }
    const list = lists.get(plain.operator);
    if (list === undefined) lists.set(plain.operator, [plain.value]);
    else list.push(plain.value);
  }
  const parts: Predicate[] = [...lists].map(([operator, values]) => ({ ...node, operator, values: unique(values, sensitive) }));
  return normalizeChain("or", [...parts, ...folded], node.span);
}

/** The plainest operator and value with the same meaning, or a node where the value is empty. */
function plainest(node: Comparison, value: string): { operator: Comparison["operator"]; value: string } | Exists | Not | Constant {
  const exists: Exists = { kind: "exists", field: node.field, ...place(node.span) };
  switch (node.operator) {
    case "contains":
    case "startsWith":
    case "endsWith":
    case "regex":
      return value === "" ? exists : { operator: node.operator, value };
    case "equals":
      return value === "" ? { kind: "not", operand: exists, ...place(node.span) } : { operator: "equals", value };
    case "like":
      return plainestLike(value, exists);
    default:
      return { operator: node.operator, value };
  }
}

function plainestLike(pattern: string, exists: Exists): { operator: Comparison["operator"]; value: string } | Exists | Not {
  const parts = parseLike(pattern);
  const [first, second, third] = parts;
  if (first === undefined) return { kind: "not", operand: exists, ...place(exists.span) };
  if (parts.length === 1) {
    if (first.kind === "run") return exists;
    if (first.kind === "text") return { operator: "equals", value: first.text };
  }
  if (parts.length === 2 && first.kind === "text" && second?.kind === "run") return { operator: "startsWith", value: first.text };
  if (parts.length === 2 && first.kind === "run" && second?.kind === "text") return { operator: "endsWith", value: second.text };
  if (parts.length === 3 && first.kind === "run" && second?.kind === "text" && third?.kind === "run") {
    return { operator: "contains", value: second.text };
  }
  const spelled = parts.map((part) => (part.kind === "run" ? "*" : part.kind === "one" ? "?" : escapeLike(part.text))).join("");
  return { operator: "like", value: spelled };
}

function unique(values: readonly Scalar[], caseSensitive: boolean): readonly Scalar[] {
  const seen = new Set<Scalar>();
  return values.filter((value) => {
    const key = typeof value === "string" && !caseSensitive ? value.toLowerCase() : value;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function constant(value: boolean, span: Place["span"]): Constant {
  return { kind: "constant", value, ...place(span) };
}

function place(span: Place["span"]): Place {
  return span === undefined ? {} : { span };
}
