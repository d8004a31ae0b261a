import { matchesSigma, type SigmaEvent } from "./sigma-evaluate.js";
import type { ReadSigma, ReadSigmaCorrelation, ReadSigmaRule } from "./sigma-read.js";

/** An event with its log source and time in milliseconds. */
export interface TimedSigmaEvent {
  readonly logsource: Readonly<Record<string, unknown>>;
  readonly time: number;
  readonly fields: SigmaEvent;
}

/**
 * Whether any document of a file raises an alert on a list of events. Detection rules with a name that a correlation
 * refers to raise none of their own. Windows slide and include both ends; an order needs different times; a group needs
 * all of its fields, compared without case.
 */
export function sigmaFires(documents: readonly ReadSigma[], events: readonly TimedSigmaEvent[]): boolean {
  const referred = new Set(documents.flatMap((document) => (document.kind === "correlation" ? document.rules : [])));
  return documents.some((document) => {
    if (document.kind === "correlation") return correlates(document, documents, events);
    return !referred.has(String(document.keys["name"])) && events.some((event) => matches(document, event));
  });
}

function matches(rule: ReadSigmaRule, event: TimedSigmaEvent): boolean {
  const logsource = rule.keys["logsource"] as Readonly<Record<string, unknown>>;
  const same = ["category", "product", "service"].every((key) => logsource[key] === undefined || logsource[key] === event.logsource[key]);
  return same && matchesSigma(rule, event.fields);
}

interface Hit {
  readonly rule: string;
  readonly time: number;
  readonly fields: SigmaEvent;
}

function correlates(correlation: ReadSigmaCorrelation, documents: readonly ReadSigma[], events: readonly TimedSigmaEvent[]): boolean {
  const groups = new Map<string, Hit[]>();
  for (const name of correlation.rules) {
    const rule = documents.find((document): document is ReadSigmaRule => document.kind === "rule" && document.keys["name"] === name);
    if (rule === undefined) throw new Error(`no rule is named ${name}`);
    for (const event of events.filter((each) => matches(rule, each))) {
      const key = correlation.groupBy.map((field) => event.fields[correlation.aliases[field]?.[name] ?? field]);
      if (key.some((value) => value === undefined || value === null || value === "")) throw new Error(`${name} lets an event without its group through`);
      const id = JSON.stringify(key.map((value) => String(value).toLowerCase()));
      groups.set(id, [...(groups.get(id) ?? []), { rule: name, time: event.time, fields: event.fields }]);
    }
  }
  return [...groups.values()].some((hits) => hits.some((last) => meets(correlation, hits.filter(({ time }) => time <= last.time && last.time - time <= correlation.timespan))));
}

function meets(correlation: ReadSigmaCorrelation, window: readonly Hit[]): boolean {
  switch (correlation.type) {
    case "temporal":
      return correlation.rules.every((rule) => window.some((hit) => hit.rule === rule));
    case "temporal_ordered":
      return inOrder(correlation.rules, window);
    default:
      return meetsCondition(correlation, window);
  }
}

/** The earliest hit of each rule after the one before it. */
function inOrder(rules: readonly string[], window: readonly Hit[]): boolean {
  let after = Number.NEGATIVE_INFINITY;
  for (const rule of rules) {
    const times = window.filter((hit) => hit.rule === rule && hit.time > after).map((hit) => hit.time);
    if (times.length === 0) return false;
    after = Math.min(...times);
  }
  return true;
}

function meetsCondition({ type, condition }: ReadSigmaCorrelation, window: readonly Hit[]): boolean {
  const { field, percentile: _percentile, ...bounds } = condition;
  const values = window.map((hit) => hit.fields[String(field)]).filter((value) => value !== undefined && value !== null && value !== "");
  const sum = values.reduce<number>((total, value) => total + Number(value), 0);
  const measures: Readonly<Record<string, number>> = {
    event_count: window.length,
    value_count: new Set(values.map((value) => String(value).toLowerCase())).size,
    value_sum: sum,
    value_avg: sum / values.length,
  };
  const measure = measures[type];
  if (measure === undefined) throw new Error(`no measure for ${type}`);
  const tests: Readonly<Record<string, (bound: number) => boolean>> = {
    gt: (bound) => measure > bound,
    gte: (bound) => measure >= bound,
    lt: (bound) => measure < bound,
    lte: (bound) => measure <= bound,
    eq: (bound) => measure === bound,
    neq: (bound) => measure !== bound,
  };
  const entries = Object.entries(bounds);
  if (entries.length === 0) throw new Error("a condition without a bound");
  return entries.every(([operator, bound]) => (tests[operator] as (bound: number) => boolean)(Number(bound)));
}
