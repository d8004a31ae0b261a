import { type Detection, type Diagnostic, type Event, eventDataName, fieldInfo, fieldsOf, type Predicate, predicateKey, normalizePredicate, type Report, reporter, type Rule, type RuleUnit, type Signal, type Span, unitsOf } from "@isorule/core";
import { comparePredicates } from "../compare/compare-predicates.js";
import { leastCount } from "../compare/thresholds.js";
import { findEvent } from "../find/find-event.js";
import { isTooDeep } from "../logic/predicate-formula.js";
import { coveredValues } from "./covered-values.js";
import { deadLogicDiagnostics } from "./dead-diagnostics.js";
import { idleConditions } from "./idle-conditions.js";

const mostSteps = 2_000_000;
/** Pairs of signals, and of units, that are compared. */
const mostPairs = 60;
/** Values of one list that are named. */
const mostNamed = 20;

interface Context {
  readonly report: Report<typeof deadLogicDiagnostics>;
  readonly rule: Rule;
}

/**
 * What a rule says without an effect: signals, alternatives and thresholds that nothing can meet, conditions and exclusions
 * that decide nothing, values that others cover, signals that are the same. Each is proved; what could not be decided
 * within the bounds is not named.
 *
 * Diagnostics: `logic/*`, with the place of the condition.
 *
 * @example deadLogic(rule).map(({ code, span }) => [code, span])
 */
export function deadLogic(rule: Rule): readonly Diagnostic[] {
  if (rule.signals.some(({ predicate }) => isTooDeep(predicate))) return [];
  const found: Diagnostic[] = [];
  const context: Context = { report: reporter(deadLogicDiagnostics, (diagnostic) => found.push(diagnostic), rule.file), rule };
  const dead = new Set<string>();
  for (const signal of rule.signals) if (lookAtSignal(context, signal)) dead.add(signal.name);
  lookAtUnits(context, dead);
  lookAtPairs(context, dead);
  return found;
}

const at = (span: Span | undefined): { readonly span?: Span } => (span === undefined ? {} : { span });

/** Looks at one signal; true when nothing can match it. */
function lookAtSignal({ report }: Context, signal: Signal): boolean {
  const { event, predicate, name } = signal;
  const what = `the signal \`${name}\``;
  for (const comparison of comparisonsOf(predicate)) {
    const covered = coveredValues(comparison, event);
    for (const { value, by } of covered.slice(0, mostNamed)) report("logic/covered-value", { field: comparison.field, operator: comparison.operator, value: brief(value), by: brief(by) }, at(comparison.span ?? signal.span));
  }
  const lists = mayHoldSeveral(predicate);
  const options = { event, lists, steps: mostSteps };
  if (findEvent(predicate, options).kind === "none") {
    const several = lists ? undefined : findEvent(predicate, { ...options, lists: true });
    const field = several?.kind === "event" ? listedField(several.event) : undefined;
    const swallowing = exclusionsOf(predicate).find((exclusion) => findEvent(withoutNode(predicate, exclusion), options).kind === "event");
    if (field !== undefined && swallowing === undefined) {
      report("logic/several-values", { field, what }, at(predicate.span ?? signal.span));
      return true;
    }
    if (swallowing !== undefined) report("logic/swallowed", { what: describe(inner(swallowing)) }, at(swallowing.span ?? signal.span));
    else report("logic/never", { what }, at(predicate.span ?? signal.span));
    return true;
  }
  if (findEvent({ kind: "not", operand: predicate }, options).kind === "none") {
    report("logic/always", { event, what }, at(predicate.span ?? signal.span));
    return false;
  }
  for (const { node, kind } of idleConditions(predicate, options)) {
    const place = at(node.span ?? signal.span);
    if (kind === "never") report("logic/branch-never", { what: describe(node) }, place);
    else if (kind === "excludes nothing") report("logic/excludes-nothing", { what: describe(inner(node)) }, place);
    else report("logic/no-effect", { what: capital(describe(node)), reason: kind === "covered" ? "the other alternatives match its events as well" : "the other conditions imply it" }, place);
  }
  return false;
}

/** The first field with several values in an event. */
function listedField({ fields }: Event): string | undefined {
  return Object.keys(fields).find((field) => typeof fields[field] === "object");
}

/** Canonical fields of which one event may hold several values; the others are of one process, file or connection. */
const listFields: readonly string[] = ["dns.answer"];

/** Whether a predicate names a field that may hold several values: such a one, or one of a provider, of which nothing is known. */
function mayHoldSeveral(predicate: Predicate): boolean {
  return fieldsOf(predicate).some((field) => listFields.includes(field) || eventDataName(field) !== undefined || fieldInfo(field) === undefined);
}

/** Units that cannot fire though their signals can match, and alternatives of one event that others cover. */
function lookAtUnits({ report, rule }: Context, dead: ReadonlySet<string>): void {
  const units = unitsOf(rule);
  for (const unit of units) {
    const span = unit.detection.span ?? rule.detection.span;
    if (unit.signals.some(({ name }) => dead.has(name))) continue;
    const threshold = "threshold" in unit.detection ? unit.detection : undefined;
    if (threshold !== undefined && leastCount(threshold.threshold, threshold.kind === "aggregate" ? -1_000_000_000 : 1) === undefined) report("logic/never", { what: `the threshold of ${threshold.kind}` }, at(span));
    const [signal] = unit.signals;
    const folded = unit.detection.kind === "event" && signal !== undefined && !rule.signals.includes(signal);
    if (folded && findEvent(signal.predicate, { event: signal.event, lists: mayHoldSeveral(signal.predicate), steps: mostSteps }).kind === "none") report("logic/never", { what: `the conjunction of ${signalsIn(rule.detection).map((name) => `\`${name}\``).join(", ")}` }, at(span));
  }
  if (units.length > 1) coveredUnits(units, dead, (unit) => {
    report("logic/no-effect", { what: `The part \`${unit.name}\` of the detection`, reason: "the other parts match its events as well" }, at(unit.detection.span ?? unit.signals[0]?.span));
  });
}

function coveredUnits(units: readonly RuleUnit[], dead: ReadonlySet<string>, report: (unit: RuleUnit) => void): void {
  const open = units.filter(({ detection, signals }) => detection.kind === "event" && signals.every(({ name }) => !dead.has(name)));
  if (open.length > mostPairs) return;
  let kept = open;
  for (const unit of [...open].reverse()) {
    const signal = unit.signals[0] as Signal;
    const others = kept.filter((other) => other !== unit && other.signals[0]?.event === signal.event).map(({ signals }) => (signals[0] as Signal).predicate);
    if (others.length === 0) continue;
    const { verdict } = comparePredicates({ kind: "or", operands: others }, { kind: "or", operands: [...others, signal.predicate] }, { event: signal.event, steps: mostSteps });
    if (verdict !== "equal") continue;
    kept = kept.filter((other) => other !== unit);
    report(unit);
  }
}

/** Signals that match the same events. Those that the parts of the detection cover already are not named again. */
function lookAtPairs({ report, rule }: Context, dead: ReadonlySet<string>): void {
  const signals = rule.signals.filter(({ name }) => !dead.has(name));
  const seen = new Map<string, Signal>();
  let pairs = 0;
  for (const [index, signal] of signals.entries()) {
    const key = JSON.stringify([signal.event, predicateKey(normalizePredicate(signal.predicate))]);
    const same = seen.get(key) ?? signals.slice(0, index).find((other) => other.event === signal.event && sharesFields(other, signal) && pairs++ < mostPairs && comparePredicates(other.predicate, signal.predicate, { event: signal.event, steps: 300_000 }).verdict === "equal");
    if (same !== undefined) report("logic/same-signals", { name: same.name, other: signal.name }, at(signal.span));
    else seen.set(key, signal);
  }
}

function sharesFields(left: Signal, right: Signal): boolean {
  const key = ({ predicate }: Signal): string => [...new Set(comparisonsOf(predicate).map(({ field }) => field))].sort().join("\n");
  return key(left) === key(right);
}

function signalsIn(detection: Detection): readonly string[] {
  if (detection.kind === "signal") return [detection.signal];
  return detection.kind === "any" || detection.kind === "all" ? detection.operands.flatMap(signalsIn) : [];
}

type Comparison = Extract<Predicate, { kind: "comparison" }>;

function comparisonsOf(predicate: Predicate): readonly Comparison[] {
  const found: Comparison[] = [];
  const stack: Predicate[] = [predicate];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.kind === "and" || node.kind === "or") for (let last = node.operands.length - 1; last >= 0; last--) stack.push(node.operands[last] as Predicate);
    else if (node.kind === "not") stack.push(node.operand);
    else if (node.kind === "comparison") found.push(node);
  }
  return found;
}

/** The exclusions of the outermost conjunction. */
function exclusionsOf(predicate: Predicate): readonly Predicate[] {
  if (predicate.kind !== "and") return [];
  return predicate.operands.flatMap((operand) => (operand.kind === "not" ? [operand] : exclusionsOf(operand)));
}

function withoutNode(node: Predicate, left: Predicate): Predicate {
  if (node.kind !== "and") return node;
  return { ...node, operands: node.operands.filter((operand) => operand !== left).map((operand) => withoutNode(operand, left)) };
}

function inner(exclusion: Predicate): Predicate {
  return exclusion.kind === "not" ? exclusion.operand : exclusion;
}

/** A condition in few words. */
function describe(node: Predicate): string {
  switch (node.kind) {
    case "comparison":
      return `\`${node.field} ${node.operator} ${brief(node.values.join(" | "))}\``;
    case "exists":
      return `\`${node.field} exists\``;
    case "fieldComparison":
      return `\`${node.field} ${node.operator} ${node.other}\``;
    case "keyword":
      return `the keyword \`${brief(node.values.join(" | "))}\``;
    case "not":
      return `not ${describe(node.operand)}`;
    case "constant":
      return `\`${node.value}\``;
    default: {
      const [first] = comparisonsOf(node);
      return first === undefined ? `an ${node.kind}` : `${node.kind === "and" ? "all" : "any"} of ${describe(first)} and ${node.operands.length - 1} more`;
    }
  }
}

function brief(value: string | number | boolean): string {
  const text = String(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
