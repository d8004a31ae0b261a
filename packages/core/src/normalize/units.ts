import type { Detection, Predicate, Span } from "../generated/model.js";
import { type Rule, type Signal, signalOf } from "../model/rule.js";

/** The detection node of a unit: a whole node, or one event of a signal. */
export type UnitDetection =
  | Exclude<Detection, { kind: "any" | "all" | "signal" }>
  | { readonly kind: "event"; readonly signal: string; readonly span?: Span };

/** A part of a detection that fires by itself, before it is mapped. */
export interface RuleUnit {
  /** Unique in the rule, made from the names of its signals. */
  readonly name: string;
  readonly detection: UnitDetection;
  /** In the order of the detection. An `all` is one signal: the conjunction. */
  readonly signals: readonly Signal[];
}

/**
 * The units of a rule, in the order of its detection: a rule fires when any of them does. Nested `any` is flat; an `all`
 * of signals is one event unit whose predicate is their conjunction, and an `all` over alternatives is spread out.
 */
export function unitsOf(rule: Rule): readonly RuleUnit[] {
  const names = new Map<string, number>();
  return flatten(rule, rule.detection).map((unit) => {
    const uses = (names.get(unit.name) ?? 0) + 1;
    names.set(unit.name, uses);
    return uses === 1 ? unit : { ...unit, name: `${unit.name}-${uses}` };
  });
}

/** The names of the signals that a detection uses, in order and each once. */
export function signalsUsed(detection: Detection): readonly string[] {
  const names: string[] = [];
  const visit = (node: Detection): void => {
    if (node.kind === "signal") names.push(node.signal);
    else if (node.kind === "any" || node.kind === "all") node.operands.forEach(visit);
    else if (node.kind === "sequence" || node.kind === "together") names.push(...node.steps);
    else names.push(...node.of);
  };
  visit(detection);
  return [...new Set(names)];
}

function flatten(rule: Rule, detection: Detection): readonly RuleUnit[] {
  switch (detection.kind) {
    case "signal":
      return [eventUnit(signalOf(rule, detection.signal))];
    case "any":
      return detection.operands.flatMap((operand) => flatten(rule, operand));
    case "all":
      return conjunctions(rule, detection).map(eventUnit);
    case "sequence":
    case "together":
      return [{ name: detection.steps.join("-"), detection, signals: detection.steps.map((step) => signalOf(rule, step)) }];
    case "count":
    case "distinct":
    case "aggregate":
      return [{ name: `${detection.of.join("-")}-${detection.kind}`, detection, signals: detection.of.map((name) => signalOf(rule, name)) }];
  }
}

function eventUnit(signal: Signal): RuleUnit {
  const { name, span } = signal;
  return { name, detection: { kind: "event", signal: name, ...(span === undefined ? {} : { span }) }, signals: [signal] };
}

/** The signals that an `all` (or what stands in one) amounts to; it fires when any of them matches. */
function conjunctions(rule: Rule, detection: Detection): readonly Signal[] {
  if (detection.kind === "signal") return [signalOf(rule, detection.signal)];
  if (detection.kind === "any") return detection.operands.flatMap((operand) => conjunctions(rule, operand));
  if (detection.kind !== "all") throw new Error(`Invariant: a ${detection.kind} cannot stand in an all`);
  return detection.operands
    .map((operand) => conjunctions(rule, operand))
    .reduce((lefts, rights) => lefts.flatMap((left) => rights.map((right) => conjunction(left, right))));
}

function conjunction(left: Signal, right: Signal): Signal {
  const predicate: Predicate = { kind: "and", operands: [left.predicate, right.predicate] };
  return { name: `${left.name}-and-${right.name}`, event: left.event, predicate };
}
