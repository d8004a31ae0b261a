import type { Comparison, Predicate, Scalar, Span } from "@isorule/core";

/** A condition that always or never holds. */
export function constant(value: boolean): Predicate {
  return { kind: "constant", value };
}

/** True when all operands are; flat, and folded where an operand is constant. */
export function allOf(operands: readonly Predicate[], span?: Span): Predicate {
  return chain("and", operands, span);
}

/** True when an operand is; flat, and folded where an operand is constant. */
export function anyOf(operands: readonly Predicate[], span?: Span): Predicate {
  return chain("or", operands, span);
}

function chain(kind: "and" | "or", operands: readonly Predicate[], span: Span | undefined): Predicate {
  const absorbing = kind === "or";
  const flat: Predicate[] = [];
  for (const operand of operands) {
    if (operand.kind === "constant") {
      if (operand.value === absorbing) return operand;
    } else if (operand.kind === kind) for (const inner of operand.operands) flat.push(inner);
    else flat.push(operand);
  }
  const [only] = flat;
  if (only === undefined) return constant(!absorbing);
  return flat.length === 1 ? only : { kind, operands: flat, ...(span === undefined ? {} : { span }) };
}

/** The complement. */
export function negate(operand: Predicate): Predicate {
  if (operand.kind === "constant") return constant(!operand.value);
  return operand.kind === "not" ? operand.operand : { kind: "not", operand };
}

/** True when the field is present and not empty. */
export function exists(field: string, span?: Span): Predicate {
  return { kind: "exists", field, ...(span === undefined ? {} : { span }) };
}

/** A comparison with values, any of which suffices. */
export function comparison(field: string, operator: Comparison["operator"], values: readonly Scalar[], caseSensitive: boolean, span?: Span): Comparison {
  return { kind: "comparison", field, operator, values, caseSensitive, ...(span === undefined ? {} : { span }) };
}

/** Most operands that are looked at for what they assume of one another: the work is their square. */
const mostAssumed = 60;

/**
 * The same conjunction, in which the operands next to “x is present” no longer ask whether x is: a test of text that an
 * empty column would pass, too, is then a plain one.
 */
export function assumePresence(predicate: Predicate): Predicate {
  if (predicate.kind !== "and" || predicate.operands.length > mostAssumed) return predicate;
  const plain = predicate.operands.filter((operand) => !isColonOfAddress(operand, predicate.operands));
  if (plain.length < predicate.operands.length) return assumePresence(allOf(plain, predicate.span));
  const present = new Set(predicate.operands.flatMap((operand) => presentIn(operand)));
  if (present.size === 0) return predicate;
  const operands = predicate.operands.map((operand) => (operand.kind === "exists" ? operand : withPresent(operand, present, 0)));
  return allOf(operands, predicate.span);
}

/** Whether an operand only says that an address has a colon, beside a test that it is in networks of IPv6. */
function isColonOfAddress(node: Predicate, others: readonly Predicate[]): boolean {
  if (node.kind !== "comparison" || node.operator !== "contains" || node.values.length !== 1 || node.values[0] !== ":") return false;
  return others.some((other) => other.kind === "comparison" && other.operator === "cidr" && other.field === node.field && other.values.every((value) => String(value).includes(":")));
}

/** The fields that are surely there where the predicate holds. */
function presentIn(node: Predicate): readonly string[] {
  if (node.kind === "exists" || node.kind === "comparison") return [node.field];
  return node.kind === "fieldComparison" ? [node.field, node.other] : [];
}

function withPresent(node: Predicate, present: ReadonlySet<string>, depth: number): Predicate {
  if (depth > 50) return node;
  switch (node.kind) {
    case "exists":
      return present.has(node.field) ? constant(true) : node;
    case "not":
      return negate(withPresent(node.operand, present, depth + 1));
    case "and":
    case "or":
      return chain(node.kind, node.operands.map((operand) => withPresent(operand, present, depth + 1)), node.span);
    default:
      return node;
  }
}
