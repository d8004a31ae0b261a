import { compilePredicate, type Event, normalizePredicate, predicateKey, type Predicate, type Span } from "@isorule/core";

/** More leaves are not told apart: the whole condition is named. */
const mostLeaves = 2_000;

/** The places in a condition that decide about an event. */
export interface DecidingSpans {
  /** Those of conditions that the other side does not have. */
  readonly own: readonly Span[];
  /** Those of conditions that both have. */
  readonly common: readonly Span[];
}

/**
 * The places in a condition that decide about an event: the leaves that made it true, or those that made it false.
 *
 * @param other the conditions of the other side
 */
export function decidingSpans(predicate: Predicate, event: Event, other: readonly Predicate[]): DecidingSpans {
  const leaves: Leaf[] = [];
  addDeciders(predicate, event, predicate.span, leaves);
  if (leaves.length > mostLeaves) return { own: predicate.span === undefined ? [] : [predicate.span], common: [] };
  const known = new Set(other.flatMap(leafKeys));
  const spans = (isCommon: boolean): readonly Span[] => distinctSpans(leaves.filter(({ node }) => known.has(keyOf(node)) === isCommon).flatMap(({ span }) => (span === undefined ? [] : [span])));
  return { own: spans(false), common: spans(true) };
}

/** The same in one list: where conditions of its own decide, those that both have are not named. */
export function responsibleSpans(predicate: Predicate, event: Event, other: readonly Predicate[]): readonly Span[] {
  const { own, common } = decidingSpans(predicate, event, other);
  return own.length > 0 ? own : common;
}

/** A leaf, and the place of it or of what it stands in. */
interface Leaf {
  readonly node: Predicate;
  readonly span: Span | undefined;
}

function addDeciders(node: Predicate, event: Event, around: Span | undefined, into: Leaf[]): void {
  const span = node.span ?? around;
  if (node.kind === "not") addDeciders(node.operand, event, span, into);
  else if (node.kind === "and" || node.kind === "or") {
    const decisive = node.kind === "or";
    const values = node.operands.map((operand) => compilePredicate(operand)(event));
    const decides = values.some((value) => value === decisive);
    node.operands.forEach((operand, at) => {
      if (!decides || values[at] === decisive) addDeciders(operand, event, span, into);
    });
  } else into.push({ node, span });
}

function leafKeys(predicate: Predicate): readonly string[] {
  const keys: string[] = [];
  const stack: Predicate[] = [predicate];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.kind === "not") stack.push(node.operand);
    else if (node.kind === "and" || node.kind === "or") for (const operand of node.operands) stack.push(operand);
    else keys.push(keyOf(node));
  }
  return keys;
}

function keyOf(node: Predicate): string {
  return predicateKey(normalizePredicate(node));
}

/** Each place once, in the order of the source. */
export function distinctSpans(spans: readonly Span[]): readonly Span[] {
  const byKey = new Map(spans.map((span) => [span.join(), span]));
  return [...byKey.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}
