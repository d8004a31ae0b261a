import type { Detection, Predicate, Sequence, Span } from "../generated/model.js";
import { type Rule, type Signal, signalOf } from "../model/rule.js";

/** Names go into file names, which most systems end at 255 bytes. */
const longestName = 120;

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
 * is one event unit with the conditions of all its signals, those of an `any` in it as alternatives.
 */
export function unitsOf(rule: Rule): readonly RuleUnit[] {
  const names = new Map<string, number>();
  return flatten(rule, rule.detection).map((unit) => {
    const name = unit.name.length > longestName ? `${unit.name.slice(0, longestName)}-etc` : unit.name;
    const uses = (names.get(name) ?? 0) + 1;
    names.set(name, uses);
    return { ...unit, name: uses === 1 ? name : `${name}-${uses}` };
  });
}

/** The key fields of a step, in the order of `by`. */
export function keysOfStep({ by, keys }: Pick<Sequence, "by" | "keys">, step: number): readonly string[] {
  return keys?.[step] ?? by;
}

/** The key fields of every step of a unit, each once. */
export function allKeys(detection: UnitDetection): readonly string[] {
  if (detection.kind === "event") return [];
  return "keys" in detection && detection.keys !== undefined ? [...new Set(detection.keys.flat())] : detection.by;
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
      return [eventUnit(foldedSignal(rule, detection))];
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

/** The one signal that an `all`, or what stands in it, amounts to: all its signals are of one event class. */
function foldedSignal(rule: Rule, detection: Detection): Signal {
  if (detection.kind === "signal") return signalOf(rule, detection.signal);
  if (detection.kind !== "all" && detection.kind !== "any") throw new Error(`Invariant: a ${detection.kind} cannot stand in an all`);
  const signals = detection.operands.map((operand) => foldedSignal(rule, operand));
  const [first] = signals;
  if (first === undefined) throw new Error(`Invariant: an ${detection.kind} has an operand`);
  if (signals.length === 1) return first;
  const predicate: Predicate = { kind: detection.kind === "all" ? "and" : "or", operands: signals.map((signal) => signal.predicate) };
  return { name: signals.map(({ name }) => name).join(detection.kind === "all" ? "-and-" : "-or-"), event: first.event, predicate };
}
