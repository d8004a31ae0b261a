import type { Comparison, NativeLoss, Operator, Predicate, Scalar, Span } from "@isorule/core";
import { columnText } from "./eval-text.js";

/** Ends the reading of one condition that the model cannot say. Caught where conditions are joined, never seen outside. */
export class Unsaid {
  constructor(
    /** A short word for counting. */
    readonly what: string,
    readonly reason: string,
    readonly span: Span | undefined,
  ) {}
}

/** Collects what a text says and the rule does not. */
export interface Losses {
  readonly list: NativeLoss[];
}

/** Notes a loss, once for each reason. */
export function lose(losses: Losses, what: string, reason: string, span: Span | undefined, fidelity: NativeLoss["fidelity"] = "approximate"): void {
  if (losses.list.length >= 200 || losses.list.some((each) => each.what === what && each.reason === reason)) return;
  losses.list.push({ what, reason, fidelity, ...(span === undefined ? {} : { span }) });
}

/** The predicate of a condition; undefined, with a loss, where the model cannot say it. */
export function said<Result>(losses: Losses, read: () => Result): Result | undefined {
  try {
    return read();
  } catch (signal) {
    if (!(signal instanceof Unsaid)) throw signal;
    lose(losses, signal.what, signal.reason, signal.span);
    return undefined;
  }
}

/** Always true, or always false. */
export function constant(value: boolean): Predicate {
  return { kind: "constant", value };
}

/** All of the predicates, constants folded. */
export function both(...operands: readonly Predicate[]): Predicate {
  return chain("and", operands);
}

/** Any of the predicates, constants folded. */
export function either(...operands: readonly Predicate[]): Predicate {
  return chain("or", operands);
}

/** The same for lists, which may be longer than a call has arguments. */
export function allOf(operands: readonly Predicate[]): Predicate {
  return chain("and", operands);
}

/** The same for lists, which may be longer than a call has arguments. */
export function anyOf(operands: readonly Predicate[]): Predicate {
  return chain("or", operands);
}

/** The most nodes of one condition, with those that stand in it several times counted as often. */
const mostNodes = 100_000;
/** The deepest nesting of one condition. */
const mostDepth = 400;

/**
 * Sees to it that a condition has not grown too large: one that takes others twice, again and again, is small in memory
 * and endless to whoever walks through it.
 *
 * @throws Unsaid where it has
 */
export function checkSize(predicate: Predicate, budget: { steps: number }, span: Span | undefined): Predicate {
  const open: { readonly node: Predicate; readonly depth: number }[] = [{ node: predicate, depth: 0 }];
  let nodes = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, depth } = next;
    if (++nodes > mostNodes || depth > mostDepth || --budget.steps < 0) throw new Unsaid("size", "A condition is built of too many parts.", span);
    if (node.kind === "not") open.push({ node: node.operand, depth: depth + 1 });
    else if (node.kind === "and" || node.kind === "or") for (const operand of node.operands) open.push({ node: operand, depth: depth + 1 });
  }
  return predicate;
}

function chain(kind: "and" | "or", operands: readonly Predicate[]): Predicate {
  const absorbing = kind === "or";
  const decided = operands.find((each) => each.kind === "constant" && each.value === absorbing);
  if (decided !== undefined) return decided;
  const open = operands.filter((each) => each.kind !== "constant");
  const [single] = open;
  // The node itself stays what it is, so that it is known again beside its complement.
  if (open.length === 1 && single !== undefined) return single;
  const kept: Predicate[] = [];
  for (const operand of open) {
    if (operand.kind === kind) {
      for (const each of operand.operands) kept.push(each);
    } else kept.push(operand);
  }
  if (hasComplement(kind, kept)) return constant(absorbing);
  const simpler = kind === "and" ? withoutImplied(kept) : withoutPresence(kept);
  const [only] = simpler;
  if (only === undefined) return constant(!absorbing);
  return simpler.length === 1 ? only : { kind, operands: simpler };
}

/** Whether a condition stands beside its own complement; the same condition is the same object. */
function hasComplement(kind: "and" | "or", operands: readonly Predicate[]): boolean {
  if (!operands.some((each) => each.kind === "not")) return false;
  const all = new Set(operands);
  return operands.some((each) => each.kind === "not" && (all.has(each.operand) || (each.operand.kind === kind && each.operand.operands.every((operand) => all.has(operand)))));
}

/**
 * `f is missing, or f is there and x`: x alone suffices beside the first, and where x is the complement of a test of f, a
 * missing f is in x already.
 */
function withoutPresence(operands: readonly Predicate[]): readonly Predicate[] {
  const missing = new Set(operands.flatMap((each) => (each.kind === "not" && each.operand.kind === "exists" ? [each.operand.field] : [])));
  if (missing.size === 0) return operands;
  const covered = new Set<string>();
  const rest = operands.map((operand) => {
    if (operand.kind !== "and") return operand;
    const kept = operand.operands.filter((each) => each.kind !== "exists" || !missing.has(each.field));
    return kept.length === operand.operands.length ? operand : allOf(kept);
  });
  for (const each of rest) if (each.kind === "not" && each.operand.kind === "comparison" && !takesEmpty(each.operand)) covered.add(each.operand.field);
  return rest.filter((each) => !(each.kind === "not" && each.operand.kind === "exists" && covered.has(each.operand.field)));
}

/** The complement. */
export function negated(operand: Predicate): Predicate {
  if (operand.kind === "constant") return constant(!operand.value);
  return operand.kind === "not" ? operand.operand : { kind: "not", operand };
}

/** The field is there and not empty. */
export function present(field: string, span?: Span): Predicate {
  return { kind: "exists", field, ...(span === undefined ? {} : { span }) };
}

/** A comparison of a field with values. */
export function compared(field: string, operator: Operator, values: readonly Scalar[], caseSensitive: boolean, span?: Span): Comparison {
  return { kind: "comparison", field, operator, values, caseSensitive, ...(span === undefined ? {} : { span }) };
}

/** Whether the predicate can never be true by its form: it holds a condition and its complement. */
export function isNever(predicate: Predicate): boolean {
  return predicate.kind === "constant" && !predicate.value;
}

/**
 * Presence that other conditions of the same conjunction ask for already is left out: a comparison with a field that is
 * not there is false.
 */
export function withoutImplied(operands: readonly Predicate[]): readonly Predicate[] {
  const asked = new Set<string>();
  for (const operand of operands) {
    if (operand.kind === "comparison" && !takesEmpty(operand)) asked.add(operand.field);
    if (operand.kind === "fieldComparison") asked.add(operand.field).add(operand.other);
  }
  if (asked.size === 0) return operands;
  const lengths = new Set(operands.flatMap((each) => (each.kind === "fieldComparison" && each.operator === "endsWith" ? lengthTests(each.field, each.other) : [])));
  return operands.filter((operand) => {
    if (operand.kind === "exists") return !asked.has(operand.field);
    return !(operand.kind === "fieldComparison" && operand.operator === "gte" && lengths.has(`${operand.field}>=${operand.other}`));
  });
}

/** What ends with another text is at least as long. */
function lengthTests(field: string, other: string): readonly string[] {
  const [a, b] = [columnText(field), columnText(other)];
  return [`len(${a})>=len(${b})`, `len(lower(${a}))>=len(lower(${b}))`, `len(upper(${a}))>=len(upper(${b}))`];
}

/** Being equal to empty text is being absent. */
function takesEmpty({ operator, values }: Comparison): boolean {
  return (operator === "equals" || operator === "like") && values.includes("");
}
