import type { Comparison, Constant, Exists, Not, Predicate, Scalar } from "../generated/model.js";
import { foldText } from "../model/fold-text.js";
import { escapeLike, parseLike } from "../model/like.js";
import { isComparedAlike, isSamePredicate } from "./same-predicate.js";

/**
 * The canonical form of a predicate, with the same meaning: nested `and` and `or` are flat, constants and empty needles
 * are folded (`contains ''` is `exists`), `like` is the plainest operator that means the same, alternatives on one field
 * are one list, duplicates are gone. The order of the source is kept, so that a diff of the output stays small.
 */
export function normalizePredicate(predicate: Predicate): Predicate {
  switch (predicate.kind) {
    case "and":
    case "or":
      return normalizeOperands(predicate);
    case "not": {
      const operand = normalizePredicate(predicate.operand);
      return operand === predicate.operand && operand.kind !== "not" && operand.kind !== "constant" ? predicate : negate(operand, predicate.span);
    }
    case "comparison":
      return normalizeComparison(predicate);
    case "keyword":
      return withValues(predicate, unique(predicate.values, predicate.caseSensitive) as readonly string[]);
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

/** The node itself when it is normal already. */
function normalizeOperands(node: Extract<Predicate, { kind: Chain }>): Predicate {
  const operands = node.operands.map(normalizePredicate);
  const result = normalizeChain(node.kind, operands, node.span);
  const same = result.kind === node.kind && result.operands.length === node.operands.length && result.operands.every((operand, at) => operand === node.operands[at]);
  return same ? node : result;
}

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

/** Alternatives that are one list by and by. */
interface Merging {
  readonly first: Comparison;
  readonly negated: Not | undefined;
  /** Undefined while there is the first alone. */
  values: Scalar[] | undefined;
}

/** `or`: f=a or f=b is f in (a, b). `and`: not f=a and not f=b is not f in (a, b). The first of each stays in place. */
function mergeAlternatives(kind: Chain, operands: readonly Predicate[]): readonly Predicate[] {
  if (!operands.some(({ kind: each }) => each === (kind === "or" ? "comparison" : "not"))) return operands;
  const lists: Merging[] = [];
  const order: (Predicate | Merging)[] = [];
  for (const operand of operands) {
    const negated = operand.kind === "not" ? operand : undefined;
    const inner = kind === "or" ? operand : negated?.operand;
    if (inner?.kind !== "comparison") {
      order.push(operand);
      continue;
    }
    const list = lists.find(({ first }) => isComparedAlike(first, inner));
    if (list === undefined) {
      const fresh = { first: inner, negated, values: undefined };
      lists.push(fresh);
      order.push(fresh);
    } else {
      list.values ??= [...list.first.values];
      for (const value of inner.values) list.values.push(value);
    }
  }
  return order.map((entry) => {
    if ("kind" in entry) return entry;
    const { first, negated } = entry;
    const merged = withValues(first, unique(entry.values ?? first.values, first.caseSensitive || first.operator === "regex"));
    return negated === undefined ? merged : merged === negated.operand ? negated : { ...negated, operand: merged };
  });
}

/** The node with other values; itself when they are its own. */
function withValues<Node extends { readonly values: readonly Scalar[] }>(node: Node, values: Node["values"]): Node {
  return values === node.values ? node : { ...node, values };
}

/** So few operands are compared with each other faster than they are spelled. */
const few = 24;

function withoutDuplicates(operands: readonly Predicate[]): readonly Predicate[] {
  if (operands.length < 2) return operands;
  if (operands.length <= few) return operands.filter((operand, at) => operands.findIndex((other) => isSamePredicate(other, operand)) === at);
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
  if (operands.length <= few) return operands.some((operand) => operand.kind === "not" && operands.some((other) => isSamePredicate(other, operand.operand)));
  if (!operands.some(({ kind }) => kind === "not")) return false;
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
  if (node.operator !== "like" && !node.values.includes("")) return withValues(node, unique(node.values, sensitive));
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

/** The values, each once; the same list when it has no doubled ones. */
function unique(values: readonly Scalar[], caseSensitive: boolean): readonly Scalar[] {
  if (values.length < 2) return values;
  const seen = new Set<Scalar>();
  const kept = values.filter((value) => {
    const before = seen.size;
    seen.add(typeof value === "string" && !caseSensitive ? foldText(value) : value);
    return seen.size > before;
  });
  return kept.length === values.length ? values : kept;
}

function constant(value: boolean, span: Place["span"]): Constant {
  return { kind: "constant", value, ...place(span) };
}

function place(span: Place["span"]): Place {
  return span === undefined ? {} : { span };
}
