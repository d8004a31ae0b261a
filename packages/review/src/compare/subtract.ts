import { type Comparison, isComparedAlike, normalizePredicate, type Predicate, predicateKey } from "@isorule/core";
import { findEvent } from "@isorule/proof";
import { simplifyWithin } from "./simplify-within.js";

/** What one condition selects and another does not. */
export interface Difference {
  /** Short, for events whose fields hold one value each where that is enough to tell the two apart. */
  readonly condition: Predicate;
  /** What both ask for. */
  readonly within: readonly Predicate[];
}

/**
 * The events that a condition selects and another one does not, as a condition; undefined where there are none.
 *
 * @param other undefined: nothing
 * @param event the class of the events
 */
export function subtract(predicate: Predicate, other: Predicate | undefined, event: string): Difference | undefined {
  const left = normalizePredicate(predicate);
  if (other === undefined) {
    const condition = simplifyWithin(left, [], { event, lists: false });
    return condition.kind === "constant" && !condition.value ? undefined : { condition, within: [] };
  }
  const right = normalizePredicate(other);
  const rightKeys = new Set(conjuncts(right).map(predicateKey));
  const within = conjuncts(left).filter((each) => rightKeys.has(predicateKey(each)));
  const shared = new Set(within.map(predicateKey));
  const own = conjuncts(left).filter((each) => !shared.has(predicateKey(each)));
  const others = conjuncts(right).filter((each) => !shared.has(predicateKey(each)));
  const region: Predicate = { kind: "and", operands: [...own.map((each) => withoutCovered(each, others)), { kind: "not", operand: all(others) }] };
  // Most fields hold one value, and of these the condition is shorter.
  for (const lists of [false, true]) {
    const options = { event, lists };
    if (findEvent({ kind: "and", operands: [...within, region] }, options).kind === "none") continue;
    return { condition: plainFirst(simplifyWithin(ordered(region), within, options)), within };
  }
  return undefined;
}

/** Long conditions first: these are what can be left out where shorter ones say enough. */
function ordered(region: Extract<Predicate, { kind: "and" }>): Predicate {
  return { kind: "and", operands: region.operands.flatMap((operand) => conjuncts(normalizePredicate(negationsInside(operand)))) };
}

/** What events are before what they are not: it tells more. */
function plainFirst(condition: Predicate): Predicate {
  if (condition.kind !== "and") return condition;
  const rank = ({ kind }: Predicate): number => (kind === "not" ? 2 : kind === "or" ? 1 : 0);
  return { ...condition, operands: [...condition.operands].sort((left, right) => rank(left) - rank(right)) };
}

/** `not (a and b)` as `not a or not b`, and `not (a or b)` as two conditions: what each of them is can be looked at alone. */
function negationsInside(node: Predicate): Predicate {
  if (node.kind !== "not") return node;
  const { operand } = node;
  if (operand.kind === "not") return negationsInside(operand.operand);
  if (operand.kind !== "and" && operand.kind !== "or") return node;
  return { kind: operand.kind === "and" ? "or" : "and", operands: operand.operands.map((each) => negationsInside({ kind: "not", operand: each })) };
}

function conjuncts(node: Predicate): readonly Predicate[] {
  return node.kind === "and" ? node.operands : node.kind === "constant" && node.value ? [] : [node];
}

function all(operands: readonly Predicate[]): Predicate {
  return operands.length === 0 ? { kind: "constant", value: true } : { kind: "and", operands };
}

/**
 * A list without the values that the other side has in the same list, and alternatives without those that it has: only
 * the others can be in the difference, where nothing else of the other side fails.
 */
function withoutCovered(node: Predicate, others: readonly Predicate[]): Predicate {
  const [other] = others;
  if (other === undefined || others.length > 1) return node;
  if (node.kind === "comparison" && other.kind === "comparison" && isComparedAlike(node, other)) return withoutValues(node, other);
  if (node.kind !== "or") return node;
  const keys = new Set((other.kind === "or" ? other.operands : [other]).map(predicateKey));
  const operands = node.operands.filter((each) => !keys.has(predicateKey(each)));
  return operands.length === 0 ? node : { ...node, operands };
}

function withoutValues(node: Comparison, other: Comparison): Comparison {
  const known = new Set(other.values);
  const values = node.values.filter((value) => !known.has(value));
  return values.length === 0 ? node : { ...node, values };
}
