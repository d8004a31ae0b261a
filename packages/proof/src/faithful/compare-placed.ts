import { type Comparison, compileValuesTest, type Event, fieldsOf, type Predicate } from "@isorule/core";
import { comparePredicates } from "../compare/compare-predicates.js";
import { thresholdImplies } from "../compare/thresholds.js";
import type { PlacedPredicates, PlacedRule, PlacedUnit } from "./placed-rule.js";

/** An event on which a rule and its document differ as far as reading goes. */
export interface ReadDifference {
  /** Whether the rule (`rule`) or the document matches the event. */
  readonly side: "rule" | "document";
  readonly event: Event;
  readonly place: string;
  /** Only where a single event decides: whether a step of a correlation differs. */
  readonly step?: number;
}

/** What the comparison of a rule with what was read of its document gives. */
export interface ReadComparison {
  /** `structure`: the parts do not correspond, which no event was made for. */
  readonly verdict: "equal" | "differs" | "structure" | "unknown";
  readonly reason?: string;
  readonly differences: readonly ReadDifference[];
}

/** How much a comparison of one place may do. */
const mostSteps = 8_000_000;

/**
 * Compares what a rule asks in each place with what its document was read to ask there. Parts of several events must
 * correspond one to one: kind, keys, window and threshold, and step by step the places.
 */
export function comparePlaced(rule: PlacedRule, document: PlacedRule): ReadComparison {
  const single = comparePlaces(rule.events, document.events);
  if (single.verdict !== "equal") return single;
  const left = [...document.structured];
  for (const unit of rule.structured) {
    const same = left.findIndex((other) => isSameStructure(unit, other) && stepsOf(unit, other).every(({ verdict }) => verdict === "equal"));
    if (same >= 0) {
      left.splice(same, 1);
      continue;
    }
    const near = left.find((other) => isSameStructure(unit, other));
    if (near === undefined) return { verdict: "structure", reason: `The document has no part with the kind, keys, window and threshold of ${unit.name}: ${left.map(describe).join("; ")} for ${describe(unit)}.`, differences: [] };
    const steps = stepsOf(unit, near);
    const worst = steps.find(({ verdict }) => verdict === "differs") ?? steps.find(({ verdict }) => verdict !== "equal");
    return { verdict: worst?.verdict ?? "unknown", ...(worst?.reason === undefined ? {} : { reason: worst.reason }), differences: steps.flatMap(({ differences }, step) => differences.map((each) => ({ ...each, step }))) };
  }
  if (left.length > 0) return { verdict: "structure", reason: `The document has parts that the rule does not have: ${left.map(describe).join("; ")}.`, differences: [] };
  return { verdict: "equal", differences: [] };
}

function describe({ detection }: PlacedUnit): string {
  const { span: _, ...shown } = detection;
  return JSON.stringify(shown);
}

function stepsOf(unit: PlacedUnit, other: PlacedUnit): readonly ReadComparison[] {
  const swapped = unit.detection.kind === "together" ? orderLike(unit, other) : other.steps;
  return unit.steps.map((step, at) => comparePlaces(step, swapped[at] ?? new Map()));
}

/** The steps of events in any order, in the order in which they are those of the other unit. */
function orderLike(unit: PlacedUnit, other: PlacedUnit): readonly PlacedPredicates[] {
  const left = [...other.steps];
  return unit.steps.map((step) => {
    const same = left.findIndex((each) => comparePlaces(step, each).verdict === "equal");
    return left.splice(Math.max(0, same), 1)[0] ?? new Map();
  });
}

function comparePlaces(rule: PlacedPredicates, document: PlacedPredicates): ReadComparison {
  const differences: ReadDifference[] = [];
  const reasons: string[] = [];
  let unknown = false;
  for (const key of new Set([...rule.keys(), ...document.keys()])) {
    const one = rule.get(key);
    const other = document.get(key);
    const { event, place } = (one ?? other) as { event: string; place: string };
    const given = one?.given ?? [];
    const [ruled, said] = inColumns(under(one?.predicate ?? never, given), under(other?.predicate ?? never, given), one?.column);
    const compared = comparePredicates(ruled, said, { event, steps: mostSteps });
    if (compared.onlyLeft !== undefined) differences.push({ side: "rule", event: compared.onlyLeft, place });
    if (compared.onlyRight !== undefined) differences.push({ side: "document", event: compared.onlyRight, place });
    if (compared.verdict === "equal") continue;
    unknown ||= compared.verdict === "unknown" && compared.onlyLeft === undefined && compared.onlyRight === undefined;
    const where = place === "" ? event : `${event} in ${place}`;
    reasons.push(compared.verdict === "unknown" ? `${where}: ${compared.reason ?? "unknown"}` : `${where}: ${one === undefined ? "the document looks there and the rule does not" : other === undefined ? "the document does not look there" : `the document is ${compared.verdict}`}`);
  }
  if (reasons.length === 0) return { verdict: "equal", differences: [] };
  return { verdict: differences.length > 0 ? "differs" : unknown ? "unknown" : "differs", reason: reasons.join("; "), differences };
}

/** Both predicates with one field for each column, the first of the rule: a place cannot tell them apart. */
function inColumns(rule: Predicate, document: Predicate, column: ((field: string) => string | undefined) | undefined): readonly [Predicate, Predicate] {
  if (column === undefined) return [rule, document];
  const first = new Map<string, string>();
  const names = new Map<string, string>();
  for (const field of [...fieldsOf(rule), ...fieldsOf(document)]) {
    const name = column(field);
    if (name === undefined) continue;
    const chosen = first.get(name) ?? field;
    first.set(name, chosen);
    if (chosen !== field) names.set(field, chosen);
  }
  return names.size === 0 ? [rule, document] : [renamed(rule, names), renamed(document, names)];
}

function renamed(node: Predicate, names: ReadonlyMap<string, string>): Predicate {
  switch (node.kind) {
    case "and":
    case "or":
      return { ...node, operands: node.operands.map((operand) => renamed(operand, names)) };
    case "not":
      return { ...node, operand: renamed(node.operand, names) };
    case "comparison":
    case "exists":
      return { ...node, field: names.get(node.field) ?? node.field };
    case "fieldComparison":
      return { ...node, field: names.get(node.field) ?? node.field, other: names.get(node.other) ?? node.other };
    default:
      return node;
  }
}

function under(predicate: Predicate, given: readonly Comparison[]): Predicate {
  return given.length === 0 ? predicate : { kind: "and", operands: [...given, folded(predicate, given)] };
}

/** The predicate with tests of a field that picks the place as what they are there: such a field holds one value. */
function folded(node: Predicate, given: readonly Comparison[]): Predicate {
  switch (node.kind) {
    case "and":
    case "or":
      return { ...node, operands: node.operands.map((operand) => folded(operand, given)) };
    case "not":
      return { ...node, operand: folded(node.operand, given) };
    case "comparison": {
      const known = given.find(({ field, operator, caseSensitive }) => field === node.field && operator === "equals" && (caseSensitive || !node.caseSensitive));
      if (known === undefined) return node;
      const test = compileValuesTest(node);
      const passing = known.values.filter((value) => test([value]));
      return passing.length === known.values.length ? { kind: "constant", value: true } : passing.length === 0 ? { kind: "constant", value: false } : node;
    }
    default:
      return node;
  }
}

const never: Predicate = { kind: "constant", value: false };

/** Whether two parts have the same kind, keys, window and threshold. The order of keys is of no matter. */
function isSameStructure({ detection: left, steps }: PlacedUnit, { detection: right, steps: others }: PlacedUnit): boolean {
  if (left.kind !== right.kind || left.within !== right.within || steps.length !== others.length) return false;
  if (keysId(left, steps.length) !== keysId(right, steps.length)) return false;
  switch (left.kind) {
    case "sequence":
    case "together":
      return true;
    case "count":
      return right.kind === "count" && isSameThreshold(left.threshold, right.threshold, 1);
    case "distinct":
      return right.kind === "distinct" && left.field === right.field && isSameThreshold(left.threshold, right.threshold, 1);
    case "aggregate":
      return right.kind === "aggregate" && left.field === right.field && left.function === right.function && left.percentile === right.percentile && isSameThreshold(left.threshold, right.threshold, undefined);
  }
}

type Threshold = Parameters<typeof thresholdImplies>[0];

function isSameThreshold(left: Threshold, right: Threshold, from: number | undefined): boolean {
  return thresholdImplies(left, right, from) && thresholdImplies(right, left, from);
}

/** The keys, step by step, in an order that does not depend on how they are written. */
function keysId(detection: PlacedUnit["detection"], steps: number): string {
  const rows = "keys" in detection && detection.keys !== undefined ? detection.keys : Array.from({ length: steps }, () => detection.by);
  const columns = (rows[0] ?? []).map((_, at) => JSON.stringify(rows.map((row) => row[at])));
  return [...new Set(columns)].sort().join("\n");
}
