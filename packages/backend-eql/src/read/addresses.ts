import { type NativeRule, parseAddress, type Predicate } from "@isorule/core";

/**
 * A rule with tests for an address as tests for a network of one, where the same field is asked about networks: such a
 * field is of type `ip`, in which `::1` is the address in all of its spellings.
 * Source: Elasticsearch, field type ip: queries take addresses and networks in CIDR notation.
 */
export function withAddresses(native: NativeRule): NativeRule {
  const fields = new Set<string>();
  for (const { predicate } of native.signals) {
    visit(predicate, (leaf) => {
      if (leaf.operator === "cidr") fields.add(leaf.field);
      return leaf;
    });
  }
  if (fields.size === 0) return native;
  const signals = native.signals.map((signal) => ({
    ...signal,
    predicate: visit(signal.predicate, (leaf) => {
      const isAddress = leaf.operator === "equals" && fields.has(leaf.field) && leaf.values.every((value) => typeof value === "string" && parseAddress(value) !== undefined);
      return isAddress ? { ...leaf, operator: "cidr", caseSensitive: false } : leaf;
    }),
  }));
  return { ...native, signals };
}

type Leaf = Extract<Predicate, { readonly kind: "comparison" }>;

function visit(node: Predicate, change: (leaf: Leaf) => Predicate): Predicate {
  switch (node.kind) {
    case "and":
    case "or":
      return { ...node, operands: node.operands.map((operand) => visit(operand, change)) };
    case "not":
      return { ...node, operand: visit(node.operand, change) };
    case "comparison":
      return change(node);
    default:
      return node;
  }
}
