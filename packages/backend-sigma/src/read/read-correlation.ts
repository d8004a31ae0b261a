import { type Bound, type Detection, didYouMean, type Entry, entryOf, fieldInfo, type MapSource, type Predicate, type Signal, type Source, type Span } from "@isorule/core";
import { apartHelp, type Part, type ReadCorrelation, readParts, type Referred, type Step } from "./correlation-parts.js";
import { dropImpliedPresence } from "./drop-implied-presence.js";
import { namedField } from "./field-names.js";
import { readAbout, textOf } from "./read-about.js";
import { describeSource, itemsOf, referenceName, shorten, type SigmaReadContext, textOfScalar } from "./read-context.js";
import { modelRule } from "./read-rule-document.js";
import { mostAlternatives, readAlternatives } from "./temporal-condition.js";

/** All keys of a correlation. Others, misspelt ones above all, would change what it detects. */
const knownKeys: readonly string[] = ["type", "rules", "aliases", "group-by", "timespan", "timeframe", "condition", "generate"];

const types = ["event_count", "value_count", "temporal", "temporal_ordered", "value_sum", "value_avg", "value_percentile"] as const;
type CorrelationType = (typeof types)[number];

/** The correlation while it is read. */
interface Reading {
  readonly context: SigmaReadContext;
  readonly map: MapSource;
  readonly type: CorrelationType;
  readonly parts: readonly Part[];
  /** Of all parts. */
  readonly steps: readonly Step[];
  readonly keySpan: Span;
}

/**
 * A correlation with the rules that it refers to: one rule of the model, whose signals are those rules
 * (correlation specification). A condition in text, or one that asks for some of the rules, becomes alternatives; a
 * correlation in the place of a rule is read where it is an alternative of its own.
 *
 * Diagnostics: `sigma/correlation`, `sigma/wrong-shape`, and those of metadata.
 */
export function readCorrelation(context: SigmaReadContext, root: MapSource, ordinal: number, lookUp: (reference: string) => Referred, file: string | undefined): ReadCorrelation | undefined {
  const about = readAbout(context, root, ordinal);
  const { keySpan, value: map } = entryOf(root, "correlation") as Entry;
  if (map.kind !== "map") {
    context.report("sigma/wrong-shape", { name: "correlation", wanted: "a map", found: describeSource(map) }, { span: map.span });
    return undefined;
  }
  const type = types.find((each) => each === textAt(map, "type"));
  const own = [about.id, textOf(context, root, "id"), textOf(context, root, "name")].flatMap((name) => (name === undefined ? [] : referenceName(name)));
  const filter = context.filters.find(({ references }) => Array.isArray(references) && references.some(({ name }) => own.includes(name)));
  if (filter !== undefined) {
    context.report("sigma/correlation", { reason: `the filter \`${filter.title}\` is for it, and filters apply to rules of single events` }, { span: keySpan, help: "Name the rules of the correlation in the filter." });
    return undefined;
  }
  for (const { key, keySpan: place } of map.entries) {
    if (!knownKeys.includes(key)) context.report("sigma/correlation", { reason: `it has no key \`${shorten(key)}\`` }, { span: place, help: didYouMean(key, knownKeys) });
  }
  const parts = readParts({ context, root, map, keySpan, id: about.id, type }, lookUp);
  if (type === undefined) context.report("sigma/correlation", { reason: `its type is none of ${types.join(", ")}` }, { span: entryOf(map, "type")?.value.span ?? keySpan });
  if (type === undefined || parts === undefined) return undefined;
  const found = readDetection({ context, map, type, parts, steps: parts.flatMap(({ steps }) => steps), keySpan });
  if (found === undefined) return undefined;
  const { detection, by, steps } = found;
  return { rule: modelRule(about, steps.map(({ signal }) => signal), detection, [], file), steps, by };
}

/** Whether the rules of a correlation are rules of their own too. */
export function isGenerating(root: MapSource): boolean {
  const generate = entryOf(root, "generate")?.value ?? entryOf(entryOf(root, "correlation")?.value, "generate")?.value;
  // `yes` and `on` are true to the YAML 1.1 of most Sigma tools.
  return generate?.kind === "scalar" && /^(?:true|yes|on)$/i.test(String(generate.value));
}

/** What a correlation detects, over its steps. */
interface Found {
  readonly detection: Detection;
  readonly by: readonly string[];
  readonly steps: readonly Step[];
}

function readDetection(reading: Reading): Found | undefined {
  const { context, map, type, steps, keySpan } = reading;
  const within = timespanOf(textAt(map, "timespan") ?? textAt(map, "timeframe"));
  if (within === undefined) context.report("sigma/correlation", { reason: "its `timespan` is no number with s, m, h or d" }, { span: entryOf(map, "timespan")?.value.span ?? keySpan });
  const by = readKeys(reading);
  const condition = entryOf(map, "condition");
  if (type === "temporal" || type === "temporal_ordered") return readTemporal(reading, type, condition?.value, within, by);
  const threshold = readThreshold(reading, condition?.value);
  if (within === undefined || by === undefined || threshold === undefined) return undefined;
  const shared = { of: steps.map(({ signal }) => signal.name), by, within, threshold, span: keySpan };
  const detection = type === "event_count" ? readCount(reading, shared) : readValues(reading, type, shared);
  return detection && { detection, by, steps };
}

/** What the counting correlations have in common. */
interface Counting {
  readonly of: readonly string[];
  readonly by: readonly string[];
  readonly within: number;
  readonly threshold: readonly Bound[];
  readonly span: Span;
}

function readCount({ context, map }: Reading, shared: Counting): Detection | undefined {
  const counted = entryOf(entryOf(map, "condition")?.value, "field");
  if (counted === undefined) return { kind: "count", ...shared };
  context.report("sigma/correlation", { reason: "`event_count` counts events, and its condition names a `field`" }, { span: counted.keySpan });
  return undefined;
}

function readValues(reading: Reading, type: Exclude<CorrelationType, "event_count" | "temporal" | "temporal_ordered">, shared: Counting): Detection | undefined {
  const { context, map, keySpan } = reading;
  const condition = entryOf(map, "condition")?.value;
  const field = readCountedField(reading, condition as Source);
  if (field === undefined) return undefined;
  if (type === "value_count") return { kind: "distinct", field, ...shared };
  if (fieldInfo(field)?.type !== "number" && !field.startsWith("event_data.")) {
    context.report("sigma/correlation", { reason: `\`${type}\` calculates with numbers, and \`${field}\` holds none` }, { span: condition?.span ?? keySpan });
    return undefined;
  }
  if (type !== "value_percentile") return { kind: "aggregate", field, function: type === "value_sum" ? "sum" : "avg", ...shared };
  const percentile = numberAt(condition, "percentile");
  if (percentile !== undefined && percentile > 0 && percentile <= 100) return { kind: "aggregate", field, function: "percentile", percentile, ...shared };
  context.report("sigma/correlation", { reason: "its condition names no `percentile` between 0 and 100" }, { span: condition?.span ?? keySpan });
  return undefined;
}

/** The alternatives of a temporal correlation: sets of rules that happen together or in order, and single ones that happen. */
function readTemporal(reading: Reading, type: "temporal" | "temporal_ordered", condition: Source | undefined, within: number | undefined, by: readonly string[] | undefined): Found | undefined {
  const { context, parts, steps, keySpan } = reading;
  const span = condition?.span ?? keySpan;
  const refuse = (reason: string, help?: string): undefined => {
    context.report("sigma/correlation", { reason }, { span, help });
    return undefined;
  };
  const found = readAlternatives(condition, parts.map(({ references, written }) => [...references, referenceName(written)]), referenceName, type === "temporal_ordered");
  if ("reason" in found) return refuse(found.reason, "Write a rule that says it in the language of the target.");
  if (within === undefined || by === undefined) return undefined;
  const operands: Detection[] = [];
  const alone = new Set<string>();
  for (const set of found.alternatives) {
    const chosen = set.map((at) => parts[at] as Part);
    const [only] = chosen;
    if (chosen.length === 1 && only?.nested !== undefined) {
      const missing = by.find((field) => only.nested?.by.includes(field) !== true);
      if (missing !== undefined) return refuse(`it groups by \`${missing}\`, which the alerts of \`${shorten(only.written)}\` do not have`);
      operands.push(only.nested.detection);
      continue;
    }
    const nested = chosen.find((part) => part.nested !== undefined);
    if (nested !== undefined) return refuse(`\`${shorten(nested.written)}\` is a correlation itself, and a step of a rule here is one event`, apartHelp);
    const combinations = chosen.reduce<readonly (readonly string[])[]>((all, part) => (all.length > mostAlternatives ? all : all.flatMap((names) => part.steps.map(({ signal }) => [...names, signal.name]))), [[]]);
    if (operands.length + combinations.length > mostAlternatives) return refuse(`its rules have more than ${mostAlternatives} combinations of log sources`);
    for (const names of combinations) {
      const [name] = names;
      if (names.length > 1 || name === undefined) operands.push({ kind: type === "temporal" ? "together" : "sequence", by, within, steps: names, span: keySpan });
      else {
        alone.add(name);
        operands.push({ kind: "signal", signal: name, span: keySpan });
      }
    }
  }
  const [only] = operands;
  const detection: Detection | undefined = operands.length === 1 ? only : { kind: "any", operands, span: keySpan };
  return detection && { detection, by, steps: steps.map((step) => (alone.has(step.signal.name) ? { ...step, signal: withKeys(step.signal, by) } : step)) };
}

/** A signal that is an alternative by itself: an event without a key of the group takes no part there either. */
function withKeys(signal: Signal, by: readonly string[]): Signal {
  if (by.length === 0) return signal;
  const predicate: Predicate = { kind: "and", operands: [signal.predicate, ...by.map((field) => ({ kind: "exists", field }) as const)], ...(signal.predicate.span === undefined ? {} : { span: signal.predicate.span }) };
  return { ...signal, predicate: dropImpliedPresence(predicate) };
}

function readThreshold({ context, type, keySpan }: Reading, condition: Source | undefined): readonly Bound[] | undefined {
  const bounds: Bound[] = [];
  let odd = condition?.kind !== "map";
  for (const { key, value } of condition?.kind === "map" ? condition.entries : []) {
    if (key === "field" || (key === "percentile" && type === "value_percentile")) continue;
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
  if (items.length === 1 && only?.kind === "scalar" && typeof only.value === "string") return sharedField(reading, only.value, only.span);
  context.report("sigma/correlation", { reason: items.length > 1 ? "it counts combinations of several fields, and a rule here counts values of one" : "its condition names no `field`" }, { span: source?.span ?? keySpan });
  return undefined;
}

/** The canonical fields of `group-by`, with aliases looked up. All rules have to mean the same field by one. */
function readKeys(reading: Reading): readonly string[] | undefined {
  const { map, context } = reading;
  const groupBy = entryOf(map, "group-by")?.value;
  if (groupBy === undefined || (groupBy.kind === "scalar" && groupBy.value === null)) return [];
  const keys = itemsOf(groupBy).map((item) => {
    if (item.kind === "scalar" && typeof item.value === "string" && item.value !== "" && !item.value.includes("|")) return sharedField(reading, item.value, item.span);
    context.report("sigma/wrong-shape", { name: "group-by", wanted: "a list of field names", found: describeSource(item) }, { span: item.span });
    return undefined;
  });
  return keys.every((key) => key !== undefined) ? [...new Set(keys)] : undefined;
}

/** The names of a field in each rule, where the name is an alias; undefined after an error. */
function aliasesOf({ map, context, steps }: Reading, name: string): ReadonlyMap<string, string> | undefined {
  const aliases = entryOf(map, "aliases")?.value;
  const refuse = (reason: string, span: Span): undefined => {
    context.report("sigma/correlation", { reason }, { span });
    return undefined;
  };
  if (aliases === undefined || (aliases.kind === "scalar" && aliases.value === null)) return new Map();
  if (aliases.kind !== "map") return refuse(`its \`aliases\` have to be a map, not ${describeSource(aliases)}`, aliases.span);
  const alias = entryOf(aliases, name)?.value;
  if (alias === undefined) return new Map();
  if (alias.kind !== "map") return refuse(`its alias \`${shorten(name)}\` has to be a map of rules to fields, not ${describeSource(alias)}`, alias.span);
  const names = new Map<string, string>();
  for (const { key, keySpan, value } of alias.entries) {
    const rule = referenceName(key);
    if (!steps.some(({ references }) => references.includes(rule))) return refuse(`its alias \`${shorten(name)}\` names \`${shorten(key)}\`, which is none of its rules`, keySpan);
    if (value.kind !== "scalar" || value.value === null) return refuse(`its alias \`${shorten(name)}\` gives \`${shorten(key)}\` no field`, value.span);
    names.set(rule, textOfScalar(value));
  }
  return names;
}

/** The field that all rules mean by a name, which may be an alias. */
function sharedField(reading: Reading, name: string, span: Span): string | undefined {
  const { context, steps } = reading;
  const aliases = aliasesOf(reading, name);
  if (aliases === undefined) return undefined;
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
