import { type Comparison, numberOf, parseNetwork, type Scalar } from "@isorule/core";
import { newBudget, spend } from "../budget.js";
import { comparePredicates } from "../compare/compare-predicates.js";

/** A value of a list that never decides. */
export interface CoveredValue {
  readonly value: Scalar;
  /** The value that passes whenever it does. */
  readonly by: Scalar;
}

/** Steps of looking into texts, so that lists of thousands of long texts come to an end. */
const mostSteps = 5_000_000;
/** Patterns are compared one by one, which is dear. */
const mostPatterns = 40;

/**
 * The values of a comparison that another value of the same list covers, such as `abc` of a `contains` that has `ab`.
 * Plain texts are looked up in the set of the others by their parts, so that lists of thousands are no matter; patterns are
 * compared with each other in short lists only.
 *
 * @param event the class of the events
 */
export function coveredValues(comparison: Comparison, event: string): readonly CoveredValue[] {
  const { operator, values } = comparison;
  if (values.length < 2) return [];
  switch (operator) {
    case "equals":
    case "contains":
    case "startsWith":
    case "endsWith":
      return coveredTexts(comparison, partsBy[operator]);
    case "cidr":
      return coveredNetworks(values);
    case "lt":
    case "lte":
    case "gt":
    case "gte":
      return coveredBounds(operator, values);
    case "like":
    case "regex":
      return values.length > mostPatterns ? [] : coveredPatterns(comparison, event);
  }
}

type Parts = (text: string, length: number) => Iterable<string>;

const partsBy: Readonly<Record<"equals" | "contains" | "startsWith" | "endsWith", Parts>> = {
  equals: (text, length) => (length === text.length ? [text] : []),
  startsWith: (text, length) => [text.slice(0, length)],
  endsWith: (text, length) => [text.slice(text.length - length)],
  contains: function* (text, length) {
    for (let at = 0; at + length <= text.length; at++) yield text.slice(at, at + length);
  },
};

function coveredTexts({ values, caseSensitive }: Comparison, parts: Parts): readonly CoveredValue[] {
  const fold = (value: Scalar): string => (caseSensitive ? String(value) : String(value).toLowerCase());
  const first = new Map<string, Scalar>();
  for (const value of values) if (!first.has(fold(value)) && value !== "") first.set(fold(value), value);
  const lengths = [...new Set([...first.keys()].map(({ length }) => length))].sort((a, b) => a - b);
  const budget = newBudget(mostSteps);
  const found: CoveredValue[] = [];
  const seen = new Set<string>();
  for (const value of values) {
    const text = fold(value);
    const by = seen.has(text) ? first.get(text) : coveringText(text, lengths, first, parts, budget);
    seen.add(text);
    if (by !== undefined) found.push({ value, by });
  }
  return found;
}

function coveringText(text: string, lengths: readonly number[], known: ReadonlyMap<string, Scalar>, parts: Parts, budget: Parameters<typeof spend>[0]): Scalar | undefined {
  for (const length of lengths) {
    if (length >= text.length) return undefined;
    for (const part of parts(text, length)) {
      if (!spend(budget, 1)) return undefined;
      const by = known.get(part);
      if (by !== undefined) return by;
    }
  }
  return undefined;
}

/** Networks by their first bits. */
function coveredNetworks(values: readonly Scalar[]): readonly CoveredValue[] {
  const bitsOf = (value: Scalar): string | undefined => {
    const network = parseNetwork(String(value));
    return network === undefined ? undefined : `${network.bytes.length}:${network.bytes.map((byte) => byte.toString(2).padStart(8, "0")).join("").slice(0, network.prefix)}`;
  };
  const known = new Map<string, Scalar>();
  for (const value of values) {
    const bits = bitsOf(value);
    if (bits !== undefined && !known.has(bits)) known.set(bits, value);
  }
  return values.flatMap((value) => {
    const bits = bitsOf(value);
    if (bits === undefined) return [];
    for (let length = bits.indexOf(":") + 1; length <= bits.length; length++) {
      const by = known.get(bits.slice(0, length));
      if (by !== undefined && by !== value) return [{ value, by }];
    }
    return [];
  });
}

function coveredBounds(operator: "lt" | "lte" | "gt" | "gte", values: readonly Scalar[]): readonly CoveredValue[] {
  const numbers = values.flatMap((value) => numberOf(value) ?? []);
  const by = operator === "lt" || operator === "lte" ? Math.max(...numbers) : Math.min(...numbers);
  return values.flatMap((value) => (numberOf(value) === undefined || numberOf(value) === by ? [] : [{ value, by }]));
}

function coveredPatterns(comparison: Comparison, event: string): readonly CoveredValue[] {
  const alone = (value: Scalar): Comparison => ({ ...comparison, values: [value] });
  const covered = new Map<Scalar, Scalar>();
  for (const value of comparison.values) {
    const by = comparison.values.find((other) => {
      if (other === value || covered.get(other) === value) return false;
      const { verdict } = comparePredicates(alone(other), alone(value), { event, steps: 50_000 });
      return verdict === "narrower" || verdict === "equal";
    });
    if (by !== undefined) covered.set(value, by);
  }
  return [...covered].map(([value, by]) => ({ value, by }));
}
