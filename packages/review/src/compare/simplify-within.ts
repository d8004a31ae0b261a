import { type Comparison, normalizePredicate, type Predicate, predicateKey } from "@isorule/core";
import { findEvent, type FindOptions } from "@isorule/proof";

/** Questions to the solver for one condition. */
const mostQuestions = 300;

const mostPasses = 3;

/** Longer lists are taken as one condition. */
const longestList = 60;

/** Steps of one question: most take a few hundred. */
const questionSteps = 150_000;

interface Asked {
  readonly options: FindOptions;
  questions: number;
}

/**
 * A shorter condition that is the same as the given one on all events that meet the others: parts that these decide
 * already are left out. What cannot be decided within the bounds stays.
 *
 * @param around what the events meet
 * @param options `lists: false` takes it that a field holds one value, and makes shorter conditions
 */
export function simplifyWithin(predicate: Predicate, around: readonly Predicate[], options: FindOptions): Predicate {
  const asked: Asked = { options: { ...options, steps: questionSteps }, questions: 0 };
  let made = normalizePredicate(predicate);
  // What was shortened late can decide what was looked at before it.
  for (let pass = 0; pass < mostPasses; pass++) {
    const shorter = normalizePredicate(simplify(made, around, asked));
    if (predicateKey(shorter) === predicateKey(made)) break;
    made = shorter;
  }
  return made;
}

const always: Predicate = { kind: "constant", value: true };
const never: Predicate = { kind: "constant", value: false };

function simplify(node: Predicate, around: readonly Predicate[], asked: Asked): Predicate {
  switch (node.kind) {
    case "constant":
      return node;
    case "not": {
      const operand = simplify(node.operand, around, asked);
      return operand.kind === "constant" ? (operand.value ? never : always) : { kind: "not", operand };
    }
    case "and":
      return simplifyChain(node, around, asked);
    case "or":
      return simplifyChain(node, around, asked);
    case "comparison":
      return node.values.length > 1 && node.values.length <= longestList ? simplifyList(node, around, asked) : simplifyLeaf(node, around, asked);
    default:
      return simplifyLeaf(node, around, asked);
  }
}

/** Each operand is looked at where the others do not decide: in a conjunction where they hold, else where none does. */
function simplifyChain(node: Extract<Predicate, { kind: "and" | "or" }>, around: readonly Predicate[], asked: Asked): Predicate {
  const decisive = node.kind === "or";
  const inContext = (operand: Predicate): Predicate => (decisive ? { kind: "not", operand } : operand);
  const kept: Predicate[] = [];
  for (const [at, operand] of node.operands.entries()) {
    const others = [...kept, ...node.operands.slice(at + 1)].map(inContext);
    const made = simplify(operand, [...around, ...others], asked);
    if (made.kind !== "constant") kept.push(made);
    else if (made.value === decisive) return decisive ? always : never;
  }
  const [only] = kept;
  if (only === undefined) return decisive ? never : always;
  return kept.length === 1 ? only : { kind: node.kind, operands: kept };
}

function simplifyList(node: Comparison, around: readonly Predicate[], asked: Asked): Predicate {
  const single = (value: Comparison["values"][number]): Comparison => ({ ...node, values: [value] });
  const values = node.values.filter((value) => !isImpossible([...around, single(value)], asked));
  if (values.length === 0) return never;
  const rest: Comparison = { ...node, values };
  return isImpossible([...around, { kind: "not", operand: rest }], asked) ? always : rest;
}

function simplifyLeaf(node: Predicate, around: readonly Predicate[], asked: Asked): Predicate {
  if (isImpossible([...around, node], asked)) return never;
  return isImpossible([...around, { kind: "not", operand: node }], asked) ? always : node;
}

function isImpossible(operands: readonly Predicate[], asked: Asked): boolean {
  if (asked.questions++ >= mostQuestions) return false;
  return findEvent({ kind: "and", operands }, asked.options).kind === "none";
}
