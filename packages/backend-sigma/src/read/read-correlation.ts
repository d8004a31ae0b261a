import { type Bound, type Detection, type Entry, entryOf, fieldInfo, type MapSource, type Rule, type Signal, type Source, type Span } from "@isorule/core";
import { nameSuffix } from "../value/uuid.js";
import { namedField } from "./field-names.js";
import { readAbout } from "./read-about.js";
import { describeSource, itemsOf, referenceName, shorten, type SigmaReadContext, textOfScalar } from "./read-context.js";
import { modelRule, type ReadRuleDocument, type ReadSignal } from "./read-rule-document.js";

/** What a name or id of a file refers to: a rule, or something that cannot stand in a correlation. */
export type Referred = ReadRuleDocument | "correlation" | "faulty" | "ambiguous" | undefined;

/** A signal of a correlation, with what the correlation calls its rule by. */
interface Step extends ReadSignal {
  readonly references: readonly string[];
}

const types = ["event_count", "value_count", "temporal", "temporal_ordered", "value_sum", "value_avg", "value_percentile"] as const;
type CorrelationType = (typeof types)[number];

/** The correlation while it is read. */
interface Reading {
  readonly context: SigmaReadContext;
  readonly map: MapSource;
  readonly type: CorrelationType;
  readonly steps: readonly Step[];
  readonly keySpan: Span;
}

/**
 * A correlation with the rules that it refers to: one rule of the model, whose signals are those rules
 * (correlation specification).
 *
 * Diagnostics: `sigma/correlation`, `sigma/wrong-shape`, and those of metadata.
 */
export function readCorrelation(context: SigmaReadContext, root: MapSource, ordinal: number, lookUp: (reference: string) => Referred, file: string | undefined): Rule | undefined {
  const about = readAbout(context, root, ordinal);
  const { keySpan, value: map } = entryOf(root, "correlation") as Entry;
  if (map.kind !== "map") {
    context.report("sigma/wrong-shape", { name: "correlation", wanted: "a map", found: describeSource(map) }, { span: map.span });
    return undefined;
  }
  const type = types.find((each) => each === textAt(map, "type"));
  const steps = readSteps(context, map, keySpan, about.id, lookUp, type);
  if (type === undefined) context.report("sigma/correlation", { reason: `its type is none of ${types.join(", ")}` }, { span: entryOf(map, "type")?.value.span ?? keySpan });
  if (type === undefined || steps === undefined) return undefined;
  const detection = readDetection({ context, map, type, steps, keySpan });
  return detection && modelRule(about, steps.map(({ signal }) => signal), detection, [], file);
}

/** The names and ids that a correlation refers to, as written and, for ids, in lower case. */
export function referencesOf(root: MapSource): readonly string[] {
  const rules = entryOf(entryOf(root, "correlation")?.value, "rules")?.value;
  return rules === undefined ? [] : itemsOf(rules).flatMap((item) => (item.kind === "scalar" && item.value !== null ? [referenceName(String(item.value))] : []));
}

/** Whether the rules of a correlation are rules of their own too. */
export function isGenerating(root: MapSource): boolean {
  const generate = entryOf(root, "generate")?.value ?? entryOf(entryOf(root, "correlation")?.value, "generate")?.value;
  return generate?.kind === "scalar" && (generate.value === true || generate.value === "true");
}

function readSteps(context: SigmaReadContext, map: MapSource, keySpan: Span, id: string, lookUp: (reference: string) => Referred, type: string | undefined): readonly Step[] | undefined {
  const rules = entryOf(map, "rules")?.value;
  const sources = rules === undefined ? [] : itemsOf(rules);
  const steps: Step[] = [];
  let fine = true;
  const fail = (reason: string, span: Span): void => {
    fine = false;
    context.report("sigma/correlation", { reason }, { span });
  };
  if (sources.length === 0) fail("it names no rules", keySpan);
  const known = new Set<ReadRuleDocument>();
  for (const source of sources) {
    const reference = source.kind === "scalar" && source.value !== null ? String(source.value) : "";
    const found = lookUp(reference);
    if (found === undefined) fail(`its file has no rule \`${shorten(reference)}\``, source.span);
    else if (found === "ambiguous") fail(`several documents of its file are called \`${shorten(reference)}\``, source.span);
    else if (found === "correlation") fail(`\`${shorten(reference)}\` is a correlation itself, and a rule of the model has one`, source.span);
    else if (found === "faulty") fail(`its rule \`${shorten(reference)}\` could not be read`, source.span);
    else if (type?.startsWith("temporal") === true && (known.has(found) || found.signals.length > 1)) {
      fail(known.has(found) ? `it names \`${shorten(reference)}\` twice` : `\`${shorten(reference)}\` has several log sources, and a step has one`, source.span);
    } else if (!known.has(found)) steps.push(...stepsOf(found, id, steps));
    if (typeof found === "object") known.add(found);
  }
  return fine ? steps : undefined;
}

/** The signals of a rule, under its name. Names that our printer made end in the first digits of the rule's id. */
function stepsOf(rule: ReadRuleDocument, id: string, before: readonly Step[]): readonly Step[] {
  const own = rule.name ?? rule.about.title;
  const suffix = `_${nameSuffix(id)}`;
  const short = own.endsWith(suffix) && own.length > suffix.length ? own.slice(0, -suffix.length) : own;
  const steps: Step[] = [];
  for (const { signal, names } of rule.signals) {
    const name = freeName(rule.signals.length === 1 ? short : `${short}_${signal.event}`, [...before, ...steps]);
    const { description } = rule.about;
    const named: Signal = { ...signal, name, ...(description === undefined ? {} : { description }) };
    steps.push({ signal: named, names, references: [rule.about.id, ...(rule.name === undefined ? [] : [rule.name])] });
  }
  return steps;
}

function freeName(wanted: string, taken: readonly Step[]): string {
  const word = wanted.replace(/[^A-Za-z0-9_]+/g, "_").replace(/^[^A-Za-z]+/, "").slice(0, 80);
  const name = word === "" ? "signal" : word;
  let free = name;
  for (let turn = 2; taken.some(({ signal }) => signal.name === free); turn++) free = `${name}_${turn}`;
  return free;
}

function readDetection(reading: Reading): Detection | undefined {
  const { context, map, type, steps, keySpan } = reading;
  const within = timespanOf(textAt(map, "timespan") ?? textAt(map, "timeframe"));
  if (within === undefined) context.report("sigma/correlation", { reason: "its `timespan` is no number with s, m, h or d" }, { span: entryOf(map, "timespan")?.value.span ?? keySpan });
  const by = readKeys(reading);
  const condition = entryOf(map, "condition");
  const names = steps.map(({ signal }) => signal.name);
  if (type === "temporal" || type === "temporal_ordered") {
    const fine = condition === undefined || asksForAll(reading, condition.value);
    if (!fine) context.report("sigma/correlation", { reason: "its condition asks for some of the rules, or for more than rules" }, { span: condition.value.span });
    return within === undefined || by === undefined || !fine ? undefined : { kind: type === "temporal" ? "together" : "sequence", by, within, steps: names, span: keySpan };
  }
  const threshold = readThreshold(reading, condition?.value);
  if (within === undefined || by === undefined || threshold === undefined) return undefined;
  const shared = { of: names, by, within, threshold, span: keySpan };
  if (type === "event_count") {
    const counted = entryOf(condition?.value, "field");
    if (counted === undefined) return { kind: "count", ...shared };
    context.report("sigma/correlation", { reason: "`event_count` counts events, and its condition names a `field`" }, { span: counted.keySpan });
    return undefined;
  }
  const field = readCountedField(reading, condition?.value as Source);
  if (field === undefined) return undefined;
  if (type === "value_count") return { kind: "distinct", field, ...shared };
  if (fieldInfo(field)?.type !== "number" && !field.startsWith("event_data.")) {
    context.report("sigma/correlation", { reason: `\`${type}\` calculates with numbers, and \`${field}\` holds none` }, { span: condition?.value.span ?? keySpan });
    return undefined;
  }
  const percentile = numberAt(condition?.value, "percentile");
  if (type !== "value_percentile") return { kind: "aggregate", field, function: type === "value_sum" ? "sum" : "avg", ...shared };
  if (percentile !== undefined && percentile > 0 && percentile <= 100) return { kind: "aggregate", field, function: "percentile", percentile, ...shared };
  context.report("sigma/correlation", { reason: "its condition names no `percentile` between 0 and 100" }, { span: condition?.value.span ?? keySpan });
  return undefined;
}

/** A temporal condition that says no more than the default: every rule. */
function asksForAll({ steps }: Reading, condition: Source): boolean {
  if (condition.kind !== "map" || condition.entries.length !== 1) return false;
  const [entry] = condition.entries;
  const value = entry?.value.kind === "scalar" ? entry.value.value : undefined;
  return (entry?.key === "gte" || entry?.key === "eq") && value === steps.length;
}

function readThreshold({ context, keySpan }: Reading, condition: Source | undefined): readonly Bound[] | undefined {
  const bounds: Bound[] = [];
  let odd = condition?.kind !== "map";
  for (const { key, value } of condition?.kind === "map" ? condition.entries : []) {
    if (key === "field" || key === "percentile") continue;
    const operator = (["gt", "gte", "lt", "lte", "eq", "neq"] as const).find((each) => each === key);
    const number = value.kind === "scalar" && typeof value.value === "number" ? value.value : undefined;
    if (operator === undefined || number === undefined) odd = true;
    else bounds.push({ operator, value: number });
  }
  if (!odd && bounds.length > 0) return bounds;
  context.report("sigma/correlation", { reason: "its condition is no map of gt, gte, lt, lte, eq or neq to numbers" }, { span: condition?.span ?? keySpan });
  return undefined;
}

function readCountedField(reading: Reading, condition: Source): string | undefined {
  const { context, keySpan } = reading;
  const source = entryOf(condition, "field")?.value;
  const items = source === undefined ? [] : itemsOf(source);
  const [only] = items;
  if (items.length === 1 && only?.kind === "scalar" && typeof only.value === "string") return sharedField(reading, only.value, only.span, new Map());
  context.report("sigma/correlation", { reason: items.length > 1 ? "it counts combinations of several fields" : "its condition names no `field`" }, { span: source?.span ?? keySpan });
  return undefined;
}

/** The canonical fields of `group-by`, with aliases looked up. All rules have to mean the same field by one. */
function readKeys(reading: Reading): readonly string[] | undefined {
  const { map, context } = reading;
  const groupBy = entryOf(map, "group-by")?.value;
  if (groupBy === undefined || (groupBy.kind === "scalar" && groupBy.value === null)) return [];
  const aliases = entryOf(map, "aliases")?.value;
  const keys = itemsOf(groupBy).map((item) => {
    if (item.kind !== "scalar" || typeof item.value !== "string" || item.value === "") {
      context.report("sigma/wrong-shape", { name: "group-by", wanted: "a list of field names", found: describeSource(item) }, { span: item.span });
      return undefined;
    }
    const alias = entryOf(aliases, item.value)?.value;
    const names = new Map(alias?.kind === "map" ? alias.entries.flatMap(({ key, value }) => (value.kind === "scalar" ? [[key, textOfScalar(value)] as const] : [])) : []);
    return sharedField(reading, item.value, item.span, names);
  });
  return keys.every((key) => key !== undefined) ? [...new Set(keys)] : undefined;
}

function sharedField({ context, steps }: Reading, name: string, span: Span, aliases: ReadonlyMap<string, string>): string | undefined {
  const fields = new Set<string>();
  for (const { references, names, signal } of steps) {
    const alias = references.map((reference) => aliases.get(reference)).find((each) => each !== undefined);
    const own = alias ?? name;
    const named = namedField(names, own);
    if (named.kind === "field") fields.add(named.field);
    else {
      context.report("sigma/correlation", { reason: `events of the class \`${signal.event}\` have no field \`${shorten(own)}\`` }, { span });
      return undefined;
    }
  }
  const [only] = fields;
  if (fields.size === 1) return only;
  context.report("sigma/correlation", { reason: `by \`${shorten(name)}\` its rules mean different fields: ${[...fields].join(", ")}` }, { span });
  return undefined;
}

/** Milliseconds of `90m`: "number + letter (in lowercase)", s, m, h or d (correlation specification, Time Selection). */
function timespanOf(text: string | undefined): number | undefined {
  const found = /^(\d{1,9})([smhd])$/.exec(text ?? "");
  if (found === null) return undefined;
  const milliseconds = Number(found[1]) * { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 }[found[2] as "s" | "m" | "h" | "d"];
  return milliseconds > 0 ? milliseconds : undefined;
}

function textAt(map: Source, key: string): string | undefined {
  const value = entryOf(map, key)?.value;
  return value?.kind === "scalar" && value.value !== null ? String(value.value) : undefined;
}

function numberAt(map: Source | undefined, key: string): number | undefined {
  const value = entryOf(map, key)?.value;
  return value?.kind === "scalar" && typeof value.value === "number" ? value.value : undefined;
}
