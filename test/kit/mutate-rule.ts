import type { Bound, Comparison, Detection, Predicate, Rule } from "@isorule/core";

/** A rule with one small change. */
export interface Mutant {
  /** The change in words. */
  readonly change: string;
  readonly rule: Rule;
}

interface Change<Node> {
  readonly change: string;
  readonly node: Node;
}

/**
 * Every rule that differs from the given one by one condition, one value, one step, one millisecond of the window or one
 * in a threshold. Examples that are worth their name tell each of them from the original.
 */
export function mutantsOf(rule: Rule): readonly Mutant[] {
  const signals = rule.signals.flatMap((signal, index) =>
    predicateChanges(signal.predicate).map(({ change, node }) => ({
      change: `${signal.name}: ${change}`,
      rule: { ...rule, signals: rule.signals.map((each, at) => (at === index ? { ...each, predicate: node } : each)) },
    })),
  );
  const detection = detectionChanges(rule.detection).map(({ change, node }) => ({ change, rule: { ...rule, detection: node } }));
  return [...signals, ...detection];
}

function predicateChanges(node: Predicate): readonly Change<Predicate>[] {
  switch (node.kind) {
    case "and":
    case "or": {
      const inside = node.operands.flatMap((operand, index) =>
        predicateChanges(operand).map((change) => ({ ...change, node: { ...node, operands: replaced(node.operands, index, change.node) } })),
      );
      const dropped = node.operands.map((operand, index) => ({
        change: `without ${describe(operand)}`,
        node: { ...node, operands: node.operands.filter((_, at) => at !== index) },
      }));
      return [...inside, ...dropped];
    }
    case "not":
      return predicateChanges(node.operand).map((change) => ({ ...change, node: { ...node, operand: change.node } }));
    case "comparison":
      return node.values.length < 2 ? [] : valueChanges(node);
    default:
      return [];
  }
}

function valueChanges(node: Comparison): readonly Change<Predicate>[] {
  return node.values.map((value, index) => ({
    change: `without ${node.field} ${node.operator} ${String(value)}`,
    node: { ...node, values: node.values.filter((_, at) => at !== index) },
  }));
}

function detectionChanges(node: Detection): readonly Change<Detection>[] {
  switch (node.kind) {
    case "signal":
      return [];
    case "any":
    case "all": {
      const inside = node.operands.flatMap((operand, index) =>
        detectionChanges(operand).map((change) => ({ ...change, node: { ...node, operands: replaced(node.operands, index, change.node) } })),
      );
      const dropped = node.operands.map((operand, index) => ({
        change: `${node.kind} without ${operand.kind === "signal" ? operand.signal : operand.kind}`,
        node: { ...node, operands: node.operands.filter((_, at) => at !== index) },
      }));
      return [...inside, ...dropped];
    }
    case "sequence":
    case "together": {
      const windows = windowChanges(node);
      const reversed = { change: "steps reversed", node: { ...node, steps: [...node.steps].reverse() } };
      return node.kind === "sequence" ? [...windows, reversed] : windows;
    }
    default:
      return [...windowChanges(node), ...thresholdChanges(node)];
  }
}

type Windowed = Exclude<Detection, { kind: "signal" | "any" | "all" }>;

function windowChanges(node: Windowed): readonly Change<Detection>[] {
  return [
    { change: "window a millisecond longer", node: { ...node, within: node.within + 1 } },
    { change: "window a millisecond shorter", node: { ...node, within: node.within - 1 } },
    ...node.by.map((field) => ({ change: `not by ${field}`, node: { ...node, by: node.by.filter((each) => each !== field) } })),
  ];
}

function thresholdChanges(node: Extract<Detection, { kind: "count" | "distinct" | "aggregate" }>): readonly Change<Detection>[] {
  return node.threshold.flatMap((bound, index) =>
    [-1, 1].map((step) => {
      const changed: Bound = { ...bound, value: bound.value + step };
      return { change: `threshold ${bound.operator} ${changed.value}`, node: { ...node, threshold: replaced(node.threshold, index, changed) } };
    }),
  );
}

function replaced<Item>(items: readonly Item[], index: number, item: Item): readonly Item[] {
  return items.map((each, at) => (at === index ? item : each));
}

function describe(node: Predicate): string {
  if (node.kind === "comparison") return `${node.field} ${node.operator} ${node.values.join(" | ").slice(0, 80)}`;
  if (node.kind === "exists") return `${node.field} exists`;
  if (node.kind === "not") return `not (${describe(node.operand)})`;
  return node.kind === "and" || node.kind === "or" ? `(${node.operands.map(describe).join(` ${node.kind} `)})` : node.kind;
}
