import type { Comparison, Operator, Predicate } from "@isorule/core";

/** A predicate with one small change. */
export interface PredicateMutant {
  /** The change in words. */
  readonly change: string;
  readonly predicate: Predicate;
}

const neighbours: Partial<Readonly<Record<Operator, readonly Operator[]>>> = {
  equals: ["contains", "startsWith", "endsWith"], contains: ["startsWith", "endsWith", "equals"], startsWith: ["contains", "equals"], endsWith: ["contains", "equals"],
  lt: ["lte"], lte: ["lt"], gt: ["gte"], gte: ["gt"],
};

/** Every predicate with one leaf dropped, one value dropped or changed, case flipped, a neighbouring operator, a `not` more or less, or `and` for `or`. */
export function predicateMutants(node: Predicate): readonly PredicateMutant[] {
  const negated: PredicateMutant = node.kind === "not" ? { change: "a not dropped", predicate: node.operand } : { change: `a not before ${node.kind}`, predicate: { kind: "not", operand: node } };
  return [negated, ...ownMutants(node)];
}

function ownMutants(node: Predicate): readonly PredicateMutant[] {
  switch (node.kind) {
    case "and":
    case "or": {
      const inside = node.operands.flatMap((operand, at) =>
        predicateMutants(operand).map(({ change, predicate }) => ({ change, predicate: { ...node, operands: node.operands.map((each, index) => (index === at ? predicate : each)) } })),
      );
      const dropped = node.operands.map((operand, at) => ({ change: `${node.kind}: ${operand.kind} dropped`, predicate: { ...node, operands: node.operands.filter((_, index) => index !== at) } }));
      return [...inside, ...dropped, { change: "and for or", predicate: { ...node, kind: node.kind === "and" ? "or" : "and" } }];
    }
    case "not":
      return predicateMutants(node.operand).map(({ change, predicate }) => ({ change, predicate: { ...node, operand: predicate } }));
    case "comparison":
      return comparisonMutants(node);
    case "keyword":
      return [
        { change: "case flipped", predicate: { ...node, caseSensitive: !node.caseSensitive } },
        ...node.values.flatMap((_, at) => (node.values.length < 2 ? [] : [{ change: "a keyword dropped", predicate: { ...node, values: node.values.filter((__, index) => index !== at) } }])),
      ];
    default:
      return [];
  }
}

function comparisonMutants(node: Comparison): readonly PredicateMutant[] {
  const found: PredicateMutant[] = [{ change: `${node.operator}: case flipped`, predicate: { ...node, caseSensitive: !node.caseSensitive } }];
  for (const operator of neighbours[node.operator] ?? []) found.push({ change: `${node.operator}: ${operator}`, predicate: { ...node, operator } });
  for (const [at, value] of node.values.entries()) {
    const put = (change: string, other: Comparison["values"][number]): void => {
      found.push({ change: `${node.operator}: ${change}`, predicate: { ...node, values: node.values.map((each, index) => (index === at ? other : each)) } });
    };
    if (node.values.length > 1) found.push({ change: `${node.operator}: a value dropped`, predicate: { ...node, values: node.values.filter((_, index) => index !== at) } });
    if (typeof value === "number") {
      put("one more", value + 1);
      put("one less", value - 1);
    } else if (typeof value === "string" && value !== "" && node.operator !== "regex" && node.operator !== "cidr") {
      put("the last character cut", value.slice(0, -1));
      put("the first character cut", value.slice(1));
      put("a character added", `${value}x`);
    }
  }
  return found;
}
