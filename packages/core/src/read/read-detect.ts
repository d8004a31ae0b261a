import type { Bound, Detection, Span } from "../generated/model.js";
import { classHasField, eventDataName, fieldInfo, nativeName } from "../model/taxonomy.js";
import { parseDuration } from "./duration.js";
import { asList, asMap, asNumber, asText, asTexts, kindName, type ReadContext } from "./read-context.js";
import { type Entry, entryOf, type MapSource, type Source } from "./source-tree.js";
import { didYouMean } from "./suggest.js";

interface DetectContext extends ReadContext {
  /** Signal name to event class; undefined where the class is unknown, which was reported. */
  readonly signals: ReadonlyMap<string, string | undefined>;
}

const kinds = ["any", "all", "sequence", "together", "count", "distinct", "aggregate"] as const;
const keysOf: Readonly<Record<string, readonly string[]>> = {
  sequence: ["by", "within", "steps"],
  together: ["by", "within", "steps"],
  count: ["of", "by", "within", "threshold"],
  distinct: ["of", "field", "by", "within", "threshold"],
  aggregate: ["of", "field", "function", "percentile", "by", "within", "threshold"],
};
const optionalKeys = ["by", "percentile"];
const boundNames = ["gt", "gte", "lt", "lte", "eq", "neq"] as const;

/**
 * Reads how signals combine: the name of a signal, or a map with one of `any`, `all`, `sequence`, `together`, `count`,
 * `distinct`, `aggregate`.
 *
 * Diagnostics: `rule/*`.
 *
 * @returns undefined when nothing of it can be used; what is wrong was reported
 */
export function readDetect(context: DetectContext, source: Source): Detection | undefined {
  if (source.kind === "scalar") {
    const name = asText(context, source, "detect");
    if (name === undefined || !isSignal(context, name.value, name.span)) return undefined;
    return { kind: "signal", signal: name.value, span: name.span };
  }
  if (source.kind === "list") {
    const help = "Put the list under `any`, `all`, or under the steps of a `sequence` or `together`.";
    context.report("rule/wrong-type", { name: "detect", wanted: "the name of a signal or a map", found: "a list" }, { span: source.span, help });
    return undefined;
  }
  const map = source;
  const entry = map.entries[0];
  if (entry === undefined || map.entries.length > 1) {
    context.report("rule/one-detection", { known: kinds.join(", ") }, { span: map.entries[1]?.keySpan ?? map.span });
    if (entry === undefined) return undefined;
  }
  const span: Span = [entry.keySpan[0], entry.value.span[1]];
  switch (entry.key) {
    case "any":
      return { kind: "any", operands: readOperands(context, entry), span };
    case "all":
      return readAll(context, entry, span);
    case "sequence":
    case "together":
    case "count":
    case "distinct":
    case "aggregate":
      return readCorrelation(context, entry.key, entry, span);
    default:
      context.report("rule/unknown-detection", { name: entry.key }, { span: entry.keySpan, help: didYouMean(entry.key, kinds, `Known are ${kinds.join(", ")}.`) });
      return undefined;
  }
}

function readOperands(context: DetectContext, entry: Entry): readonly Detection[] {
  return (asList(context, entry.value, entry.key)?.items ?? []).flatMap((item) => readDetect(context, item) ?? []);
}

function readAll(context: DetectContext, entry: Entry, span: Span): Detection {
  const operands = readOperands(context, entry);
  const classes = new Set<string>();
  const visit = (node: Detection): void => {
    if (node.kind === "signal") {
      const event = context.signals.get(node.signal);
      if (event !== undefined) classes.add(event);
    } else if (node.kind === "any" || node.kind === "all") node.operands.forEach(visit);
    else context.report("rule/all-not-events", { kind: node.kind }, { span: node.span });
  };
  operands.forEach(visit);
  if (classes.size > 1) context.report("rule/all-different-events", { classes: [...classes].join(", ") }, { span });
  return { kind: "all", operands, span };
}

function isSignal(context: DetectContext, name: string, span: Span): boolean {
  if (context.signals.has(name)) return true;
  const names = [...context.signals.keys()];
  const known = names.length > 0 ? `The signals are ${names.join(", ")}.` : undefined;
  const help = /\s/.test(name) ? "Signals combine by any, all, sequence and their like, not by words in a text." : didYouMean(name, [...names, ...kinds], known);
  context.report("rule/unknown-signal", { signal: name }, { span, help });
  return false;
}

function readCorrelation(context: DetectContext, kind: "sequence" | "together" | "count" | "distinct" | "aggregate", entry: Entry, span: Span): Detection | undefined {
  const map = asMap(context, entry.value, kind);
  if (map === undefined) return undefined;
  checkKeys(context, kind, map, entry.keySpan);
  const within = readWithin(context, map);
  const names = readSignals(context, map, kind === "sequence" || kind === "together" ? "steps" : "of");
  if (kind === "sequence" || kind === "together") {
    const keys = readStepKeys(context, map, names);
    const steps = entryOf(map, "steps")?.value;
    if (steps?.kind === "list" && steps.items.length === 1) context.report("rule/too-few-steps", { kind }, { span: steps.span });
    return { kind, ...keys, within, steps: names, span };
  }
  const by = readKeyFields(context, map, names);
  const threshold = readThreshold(context, map);
  if (kind === "count") return { kind, of: names, by, within, threshold, span };
  const field = readFieldOf(context, map, names, kind === "aggregate");
  if (kind === "distinct") return { kind, of: names, field, by, within, threshold, span };
  return { kind, of: names, field, ...readFunction(context, map), by, within, threshold, span };
}

function checkKeys(context: DetectContext, kind: string, map: MapSource, at: Span): void {
  const known = keysOf[kind] ?? [];
  for (const { key, keySpan } of map.entries) {
    if (!known.includes(key)) context.report("rule/unknown-key", { key, place: kind }, { span: keySpan, help: didYouMean(key, known, `Known are ${known.join(", ")}.`) });
  }
  const needsBy = kind === "sequence" || kind === "together";
  for (const key of known) {
    const optional = optionalKeys.includes(key) && !(needsBy && key === "by");
    if (!optional && entryOf(map, key) === undefined) context.report("rule/missing-key", { key, place: kind }, { span: at });
  }
}

function readWithin(context: DetectContext, map: MapSource): number {
  const source = entryOf(map, "within")?.value;
  if (source === undefined) return 1;
  const text = source.kind === "scalar" ? source.value : undefined;
  const duration = typeof text === "string" ? parseDuration(text) : undefined;
  if (duration !== undefined && duration > 0) return duration;
  const found = source.kind === "scalar" ? String(source.value) : kindName(source);
  context.report("rule/bad-duration", { found: found.slice(0, 40) }, { span: source.span });
  return 1;
}

function readSignals(context: DetectContext, map: MapSource, key: "steps" | "of"): readonly string[] {
  const source = entryOf(map, key)?.value;
  if (source === undefined) return [];
  if (key === "steps" && asList(context, source, key) === undefined) return [];
  return asTexts(context, source, key).flatMap((name) => (isSignal(context, name.value, name.span) ? [name.value] : []));
}

function readKeyFields(context: DetectContext, map: MapSource, signals: readonly string[]): readonly string[] {
  const source = entryOf(map, "by")?.value;
  if (source === undefined) return [];
  const names = asTexts(context, source, "by");
  return [...new Set(names.flatMap(({ value, span }) => (hasField(context, value, span, signals) ? [value] : [])))];
}

/** `by` of steps: `[host.name, [process.entity_id, process.parent.entity_id]]` names a field of each step in a list of its own. */
function readStepKeys(context: DetectContext, map: MapSource, steps: readonly string[]): { readonly by: readonly string[]; readonly keys?: readonly (readonly string[])[] } {
  const source = entryOf(map, "by")?.value;
  if (source?.kind !== "list" || !source.items.some(({ kind }) => kind === "list")) return { by: readKeyFields(context, map, steps) };
  const rows = source.items.map((item): readonly string[] => {
    if (item.kind !== "list") {
      const name = asText(context, item, "by");
      return name !== undefined && hasField(context, name.value, name.span, steps) ? steps.map(() => name.value) : [];
    }
    const names = asTexts(context, item, "by");
    if (names.length === item.items.length && names.length !== steps.length) context.report("rule/step-keys", { count: names.length, steps: steps.length }, { span: item.span });
    return names.flatMap(({ value, span }, at) => (hasField(context, value, span, steps.slice(at, at + 1)) ? [value] : []));
  });
  const whole = rows.filter((row) => row.length === steps.length);
  const keys = steps.map((_, step) => whole.map((row) => row[step] as string));
  return { by: keys[0] ?? [], keys };
}

function readFieldOf(context: DetectContext, map: MapSource, signals: readonly string[], number: boolean): string {
  const source = entryOf(map, "field")?.value;
  const name = source === undefined ? undefined : asText(context, source, "field");
  if (name === undefined || !hasField(context, name.value, name.span, signals)) return "";
  const type = fieldInfo(name.value)?.type;
  // What a product or provider calls its own may hold numbers.
  const isForeign = nativeName(name.value) !== undefined || eventDataName(name.value) !== undefined;
  if (number && type !== "number" && !isForeign) context.report("rule/number-field-expected", { field: name.value, type: type ?? "text" }, { span: name.span });
  return name.value;
}

/** Whether every signal's events have the field; a report when not. */
function hasField(context: DetectContext, field: string, span: Span, signals: readonly string[]): boolean {
  if (fieldInfo(field) === undefined) {
    const known = ["host.name", "user.name", "user.account", "process.executable", "process.name"];
    context.report("rule/unknown-field", { field }, { span, help: didYouMean(field, known, "`isorule fields` lists the fields of every event class.") });
    return false;
  }
  const lacking = signals.map((signal) => context.signals.get(signal)).find((event) => event !== undefined && nativeName(event) === undefined && !classHasField(event, field));
  if (lacking === undefined) return true;
  context.report("rule/field-not-in-event", { field, event: lacking }, { span, help: `\`isorule fields ${lacking}\` lists the fields of these events.` });
  return false;
}

function readThreshold(context: DetectContext, map: MapSource): readonly Bound[] {
  const source = entryOf(map, "threshold")?.value;
  if (source === undefined) return [{ operator: "gte", value: 1 }];
  if (source.kind === "map") {
    if (source.entries.length === 0) context.report("rule/empty-conditions", { name: "threshold" }, { span: source.span });
    return source.entries.flatMap(({ key, keySpan, value }) => {
      const operator = boundNames.find((name) => name === key);
      if (operator === undefined) {
        context.report("rule/unknown-key", { key, place: "threshold" }, { span: keySpan, help: `Known are ${boundNames.join(", ")}.` });
        return [];
      }
      const number = asNumber(context, value, `threshold ${key}`);
      return number === undefined ? [] : [{ operator, value: number }];
    });
  }
  const number = asNumber(context, source, "threshold");
  return [{ operator: "gte", value: number ?? 1 }];
}

function readFunction(context: DetectContext, map: MapSource): { readonly function: "sum" | "avg" | "percentile"; readonly percentile?: number } {
  const source = entryOf(map, "function")?.value;
  const name = source?.kind === "scalar" ? source.value : undefined;
  const percentile = entryOf(map, "percentile")?.value;
  if (name === "percentile") {
    if (percentile === undefined) {
      context.report("rule/missing-key", { key: "percentile", place: "aggregate" }, { span: source?.span ?? map.span });
      return { function: "percentile", percentile: 50 };
    }
    const number = asNumber(context, percentile, "percentile");
    if (number !== undefined && !(number > 0 && number < 100)) {
      context.report("rule/wrong-form", { name: "percentile", form: "between 0 and 100, and neither of them" }, { span: percentile.span });
    }
    return { function: "percentile", percentile: number ?? 50 };
  }
  if (percentile !== undefined) context.report("rule/percentile-only", {}, { span: percentile.span });
  if (name === "sum" || name === "avg") return { function: name };
  if (source !== undefined) context.report("rule/wrong-value", { name: "function", allowed: "sum, avg, percentile", found: String(name) }, { span: source.span });
  return { function: "sum" };
}
