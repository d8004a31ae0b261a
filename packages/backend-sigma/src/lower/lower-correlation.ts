import { type Aggregate, type Count, type Distinct, eventClass, keysOfStep, type Sequence, type Span, type Together } from "@isorule/core";
import type { SigmaCorrelation, SigmaCorrelationType } from "../document.js";
import { type BaseRule, type Place, type UnitContext, baseRule } from "./base-rules.js";
import { alertAbout } from "./describe-rule.js";
import type { LoweredUnit, UnitNaming } from "./lower-rule.js";
import { type Threshold, dependsOnMoment, lowerThreshold } from "./lower-threshold.js";
import { timespan } from "./timespan.js";

/** The detections that need a correlation rule. */
type Correlated = Sequence | Together | Count | Distinct | Aggregate;

/** The most correlation documents that one unit may become. */
const mostCombinations = 16;

/**
 * A unit of several events as correlation rules over base rules.
 *
 * Diagnostics: those of {@link baseRule}; `sigma/timespan`, `sigma/threshold`, `sigma/window-moment`, `sigma/percentile`,
 * `sigma/repeated-step`, `sigma/sequence-order`, `sigma/counted-field`, `sigma/too-many-places`.
 */
export function lowerCorrelation(context: UnitContext, detection: Correlated, naming: UnitNaming): LoweredUnit | undefined {
  const span = timespan(detection.within);
  if (span === undefined) {
    context.report("sigma/timespan", { unit: context.unit.name, milliseconds: detection.within }, { span: detection.span });
    return undefined;
  }
  return detection.kind === "sequence" || detection.kind === "together"
    ? lowerTemporal(context, detection, naming, span)
    : lowerCounting(context, detection, naming, span);
}

/**
 * `temporal` or `temporal_ordered`. A step is one rule and a rule has one log source, so that each combination of places
 * is a correlation of its own; the unit fires when any of them does.
 */
function lowerTemporal(context: UnitContext, detection: Sequence | Together, naming: UnitNaming, span: string): LoweredUnit | undefined {
  const { unit, report } = context;
  const names = unit.signals.map(({ signal }) => signal.name);
  const repeated = names.find((name, at) => names.indexOf(name) !== at);
  if (repeated !== undefined && (detection.kind === "sequence" || detection.keys !== undefined)) {
    report("sigma/repeated-step", { unit: unit.name, signal: repeated }, { span: detection.span });
    return undefined;
  }
  // A step of `together` that comes twice is met by the event that meets it once.
  const steps = unit.signals.filter((_, at) => names.indexOf(names[at] as string) === at);
  const rules = steps.map((signal, step) => {
    const keys = keysOfStep(detection, step);
    return signal.variants.map((variant) => withKeys(baseRule(context, [{ signal, variant }], keys, keys), detection.by, keys));
  });
  if (!rules.every((step): step is BaseRule[] => step.every((rule) => rule !== undefined))) return undefined;
  const count = rules.reduce((product, step) => product * step.length, 1);
  if (count > mostCombinations) {
    report("sigma/too-many-places", { unit: unit.name, count, most: mostCombinations }, { span: detection.span });
    return undefined;
  }
  if (detection.kind === "sequence") report("sigma/sequence-order", { unit: unit.name }, { span: detection.span });
  const type = detection.kind === "sequence" ? "temporal_ordered" : "temporal";
  const alerts = combinations(rules).map((chosen, at) => correlation(context, naming, { type, rules: chosen, by: detection.by, span, condition: [], at, count }));
  return { unit: unit.name, bases: baseNames(rules.flat()), alerts };
}

/** The names of the rule's keys under the fields that the correlation groups by. */
function withKeys(rule: BaseRule | undefined, by: readonly string[], keys: readonly string[]): BaseRule | undefined {
  if (rule === undefined || keys === by) return rule;
  return { ...rule, names: new Map(by.map((field, at) => [field, rule.names.get(keys[at] as string) as string])) };
}

/**
 * `event_count` and the value correlations. All base rules count together; those of one log source are one rule, so that
 * an event that fits two signals is counted once.
 */
function lowerCounting(context: UnitContext, detection: Threshold, naming: UnitNaming, span: string): LoweredUnit | undefined {
  const { unit, report } = context;
  const threshold = lowerThreshold(detection);
  const place = { span: detection.span };
  if ("fault" in threshold) {
    report("sigma/threshold", { unit: unit.name, reason: threshold.fault }, place);
    return undefined;
  }
  const extra = detection.kind === "count" ? [] : [detection.field];
  const fields = [...detection.by, ...extra];
  const rules = groupPlaces(unit.signals.flatMap((signal) => signal.variants.map((variant) => ({ signal, variant }))), fields).map((places) =>
    baseRule(context, places, detection.by, fields),
  );
  if (!rules.every((rule) => rule !== undefined)) return undefined;
  const condition = [...threshold.condition];
  if (detection.kind !== "count") {
    const names = new Set(rules.map((rule) => rule.names.get(detection.field)));
    const [name] = names;
    if (name === undefined || names.size > 1) {
      report("sigma/counted-field", { unit: unit.name, field: detection.field, names: [...names].join(", ") }, place);
      return undefined;
    }
    condition.unshift({ key: "field", value: name });
  }
  if (detection.kind === "aggregate" && detection.function === "percentile") {
    const percentile = detection.percentile ?? 50;
    if (!Number.isInteger(percentile)) {
      report("sigma/threshold", { unit: unit.name, reason: `the percentile ${percentile} is no whole number` }, place);
      return undefined;
    }
    report("sigma/percentile", { unit: unit.name, percentile }, place);
    condition.push({ key: "percentile", value: percentile });
  }
  if (detection.kind !== "distinct") reportOverlap(context, place);
  if (dependsOnMoment(detection)) report("sigma/window-moment", { unit: unit.name, what: momentWord(detection) }, place);
  const alert = correlation(context, naming, { type: countingType(detection), rules, by: detection.by, span, condition, at: 0, count: 1 });
  return { unit: unit.name, bases: baseNames(rules), alerts: [alert] };
}

function countingType(detection: Threshold): SigmaCorrelationType {
  if (detection.kind === "count") return "event_count";
  if (detection.kind === "distinct") return "value_count";
  return ({ sum: "value_sum", avg: "value_avg", percentile: "value_percentile" } as const)[detection.function];
}

function momentWord(detection: Threshold): string {
  if (detection.kind === "aggregate" && detection.function !== "sum") return detection.function === "avg" ? "an average" : "a percentile";
  return "an upper bound";
}

/** Reports two event classes of a count that some log records as one: an event of both has two rules. */
function reportOverlap({ unit, report }: UnitContext, place: { readonly span: Span | undefined }): void {
  const events = [...new Set(unit.signals.map(({ signal }) => signal.event))];
  const logs = (event: string): readonly string[] => (eventClass(event)?.logs ?? []).map(({ provider, channel, id }) => JSON.stringify([provider, channel, id]));
  for (const [at, event] of events.entries()) {
    const own = logs(event);
    const other = events.slice(at + 1).find((each) => logs(each).some((log) => own.includes(log)));
    if (other !== undefined) report("sigma/counted-twice", { unit: unit.name, event, other }, place);
  }
}

/** Places with the same log source and the same names for the fields of the correlation stand together. */
function groupPlaces(places: readonly Place[], fields: readonly string[]): readonly (readonly Place[])[] {
  const groups = new Map<string, Place[]>();
  for (const place of places) {
    const { source, column } = place.variant;
    const key = JSON.stringify([Object.entries(source).sort(), fields.map((field) => column(field)?.name)]);
    groups.set(key, [...(groups.get(key) ?? []), place]);
  }
  return [...groups.values()];
}

interface CorrelationParts {
  readonly type: SigmaCorrelationType;
  readonly rules: readonly BaseRule[];
  /** Canonical fields. */
  readonly by: readonly string[];
  readonly span: string;
  readonly condition: SigmaCorrelation["condition"];
  /** Which of how many correlations of the unit this is. */
  readonly at: number;
  readonly count: number;
}

function correlation(context: UnitContext, naming: UnitNaming, parts: CorrelationParts): SigmaCorrelation {
  const { unit, description } = context;
  const suffix = parts.count === 1 ? "" : `/${parts.at + 1}`;
  const part = [naming.part, ...(parts.count === 1 ? [] : [`${parts.at + 1} of ${parts.count}`])].filter((text) => text !== "").join(", ");
  const keys = keysOf(parts);
  return {
    kind: "correlation",
    about: alertAbout(description, part, unit.name + suffix, naming.isFirst && parts.at === 0),
    type: parts.type,
    rules: parts.rules.map(nameOf),
    aliases: keys.flatMap(({ alias }) => alias ?? []),
    groupBy: [...new Set(keys.map(({ name }) => name))],
    timespan: parts.span,
    condition: parts.condition,
    units: [unit.name],
  };
}

/** The fields of the group, under names that differ from each other and from every field of the rules. */
function keysOf({ rules, by }: CorrelationParts): readonly GroupKey[] {
  const taken = new Set(rules.flatMap((rule) => [...rule.names.values()]));
  return by.map((field) => {
    const key = keyOf(rules, field, taken);
    taken.add(key.name);
    return key;
  });
}

interface GroupKey {
  readonly name: string;
  readonly alias?: SigmaCorrelation["aliases"][number];
}

/** A field of the group: its name where all rules share one, else an alias (correlation specification, field name aliases). */
function keyOf(rules: readonly BaseRule[], field: string, taken: ReadonlySet<string>): GroupKey {
  const fields = rules.map((rule) => ({ rule: nameOf(rule), field: rule.names.get(field) ?? "" }));
  const [first] = fields;
  if (first !== undefined && fields.every((each) => each.field === first.field)) return { name: first.field };
  const word = field.replace(/[^A-Za-z0-9]+/g, "_");
  let alias = word;
  for (let turn = 2; taken.has(alias); turn++) alias = `${word}_${turn}`;
  return { name: alias, alias: { alias, fields } };
}

function nameOf({ rule }: BaseRule): string {
  return rule.about.name ?? rule.about.id;
}

function baseNames(rules: readonly BaseRule[]): readonly string[] {
  return [...new Set(rules.map(nameOf))];
}

/** Every way to choose one of each list. */
function combinations<Item>(lists: readonly (readonly Item[])[]): readonly (readonly Item[])[] {
  return lists.reduce<readonly (readonly Item[])[]>((chosen, list) => chosen.flatMap((items) => list.map((item) => [...items, item])), [[]]);
}
