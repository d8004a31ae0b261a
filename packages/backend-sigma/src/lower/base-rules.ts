import type { MappedSignal, MappedVariant, Predicate, Unit } from "@isorule/core";
import type { SigmaLogsource, SigmaRule } from "../document.js";
import type { LowerContext, SigmaReport } from "./context.js";
import { type RuleDescription, baseAbout } from "./describe-rule.js";
import { presence } from "./lower-comparison.js";
import { checkedField } from "./lower-field.js";
import { lowerPredicate } from "./lower-predicate.js";
import { nameSuffix } from "../value/name-suffix.js";
import { type Lowered, joinLowered } from "./lowered.js";
import { nameSearches } from "./name-searches.js";

/** A signal in one of its places. */
export interface Place {
  readonly signal: MappedSignal;
  readonly variant: MappedVariant;
}

/** What {@link baseRule} and {@link detectionRule} need to know of the unit that they serve. */
export interface UnitContext {
  readonly report: SigmaReport;
  readonly description: RuleDescription;
  readonly unit: Unit;
  /** The base rules of the rule so far, by name. */
  readonly bases: Map<string, SigmaRule>;
}

/** A rule that a correlation refers to, with the names that its log has for the fields of the correlation. */
export interface BaseRule {
  readonly rule: SigmaRule;
  /** Canonical field to the name in this rule's log. */
  readonly names: ReadonlyMap<string, string>;
}

/**
 * The base rule of some places with one log source: their conditions joined by `or`, so that an event that fits two of
 * them is one event; and every key of the correlation present, because "the values of fields defined in group-by must all
 * have the same value" (correlation specification, temporal proximity) does not say what absent keys do.
 *
 * Diagnostics: those of {@link lowerPredicate}, `sigma/logsource-missing`, `sigma/no-selection`.
 *
 * @param keys canonical fields that must be present
 * @param fields all canonical fields that the correlation names
 */
export function baseRule(context: UnitContext, places: readonly Place[], keys: readonly string[], fields: readonly string[]): BaseRule | undefined {
  const [first] = places;
  if (first === undefined) throw new Error("Invariant: a base rule has at least one place");
  const lowering = lowerContext(context, first);
  const names = fieldNames(fields, lowering);
  const present = keys.filter((key) => !places.every(({ variant }) => implies(variant.predicate, key))).map((key) => presence(key, lowering, undefined));
  const conditions = places.map((place) => lowerPredicate(place.variant.predicate, lowerContext(context, place)));
  const logsource = logsourceOf(context, first);
  if (names === undefined || logsource === undefined || !conditions.every((each) => each !== undefined) || !present.every((each) => each !== undefined)) return undefined;
  const expression = joinLowered("and", [joinLowered("or", conditions), ...present]);
  const detection = detectionOf(context, first, expression);
  if (detection === undefined) return undefined;
  const signals = [...new Set(places.map(({ signal }) => signal.signal.name))];
  const body = { kind: "rule", logsource, detection, units: [] } as const;
  const name = freeName(context.bases, baseName(context, signals, first), body);
  const known = context.bases.get(name);
  if (known !== undefined) return { rule: known, names };
  const part = `${signals.join(" or ")}${placeSuffix(first, ", ")}`;
  const description = places.length === 1 ? first.signal.signal.description : undefined;
  const rule: SigmaRule = { ...body, about: baseAbout(context.description.rule, part, name, description) };
  context.bases.set(name, rule);
  return { rule, names };
}

/** The name itself where it is free or stands for the same rule; else the name with a number. */
function freeName(bases: ReadonlyMap<string, SigmaRule>, name: string, body: Omit<SigmaRule, "about">): string {
  let free = name;
  for (let turn = 2; ; turn++) {
    const known = bases.get(free);
    if (known === undefined) return free;
    const { about: _about, ...rest } = known;
    if (JSON.stringify(rest) === JSON.stringify(body)) return free;
    free = `${name}_${turn}`;
  }
}

/** The rule of one place, without a heading; undefined when it cannot be said. */
export function detectionRule(context: UnitContext, place: Place): Pick<SigmaRule, "logsource" | "detection"> | undefined {
  const lowered = lowerPredicate(place.variant.predicate, lowerContext(context, place));
  const logsource = logsourceOf(context, place);
  const detection = lowered && detectionOf(context, place, lowered);
  return logsource && detection && { logsource, detection };
}

/** The name of a variant at the end of a name, where a signal has several; else nothing. */
export function placeSuffix({ signal, variant }: Place, separator: string): string {
  return signal.variants.length === 1 ? "" : separator + variant.name.replace(/[^A-Za-z0-9_-]/g, "_");
}

function lowerContext({ report, unit }: UnitContext, { signal, variant }: Place): LowerContext {
  return { report, unit: unit.name, signal: signal.signal.name, event: signal.signal.event, variant, span: signal.signal.span ?? unit.detection.span };
}

/**
 * Names of base rules are looked up across everything that a tool has loaded, so that they hold the first eight digits of
 * the rule's id: two source rules may well have a signal of the same name.
 */
function baseName({ description }: UnitContext, signals: readonly string[], place: Place): string {
  const joined = signals.join("_or_");
  const short = joined.length <= 120 ? joined : `${signals[0] ?? ""}_or_others`.slice(0, 120);
  return `${short}${placeSuffix(place, "_")}_${nameSuffix(description.rule.id)}`;
}

function fieldNames(fields: readonly string[], context: LowerContext): ReadonlyMap<string, string> | undefined {
  const names = new Map<string, string>();
  for (const field of fields) {
    const column = checkedField(field, context, context.span, ", not what a correlation groups by or counts");
    if (column !== undefined) names.set(field, column.name);
  }
  return names.size === new Set(fields).size ? names : undefined;
}

/** Whether the predicate is false on every event without the field. */
function implies(predicate: Predicate, field: string): boolean {
  if (predicate.kind === "and") return predicate.operands.some((operand) => implies(operand, field));
  if (predicate.kind === "or") return predicate.operands.length > 0 && predicate.operands.every((operand) => implies(operand, field));
  if (predicate.kind === "exists") return predicate.field === field;
  return predicate.kind === "comparison" && predicate.field === field && !predicate.values.includes("");
}

function detectionOf(context: UnitContext, { signal }: Place, expression: Lowered): SigmaRule["detection"] | undefined {
  if (expression.kind !== "constant") return nameSearches(expression);
  const value = expression.value ? "every event" : "no event";
  context.report("sigma/no-selection", { unit: context.unit.name, signal: signal.signal.name, value }, { span: signal.signal.span });
  return undefined;
}

function logsourceOf(context: UnitContext, { variant }: Place): SigmaLogsource | undefined {
  const text = (key: string): string | undefined => (typeof variant.source[key] === "string" ? variant.source[key] : undefined);
  const [category, product, service, definition] = [text("category"), text("product"), text("service"), text("definition")];
  if (category === undefined && product === undefined && service === undefined) {
    context.report("sigma/logsource-missing", { unit: context.unit.name, place: variant.name });
    return undefined;
  }
  return {
    ...(category === undefined ? {} : { category }),
    ...(product === undefined ? {} : { product }),
    ...(service === undefined ? {} : { service }),
    ...(definition === undefined ? {} : { definition }),
  };
}
