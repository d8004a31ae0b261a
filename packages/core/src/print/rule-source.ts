import type { Bound, Comparison, Detection, Predicate, Scalar } from "../generated/model.js";
import type { Event, Example, Rule, TestCase } from "../model/rule.js";
import { eventClass, fieldInfo, nativeName } from "../model/taxonomy.js";
import { normalizePredicate } from "../normalize/normalize-predicate.js";
import { printDuration } from "../read/duration.js";

/** Plain data of a rule file, in the order of its keys. */
export type SourceData = Scalar | null | readonly SourceData[] | { readonly [key: string]: SourceData };

/** A rule as the data of a rule file, and what that cannot say. */
export interface RuleSource {
  readonly data: { readonly [key: string]: SourceData };
  /** Sentences; empty where the file says all of the rule. */
  readonly losses: readonly string[];
}

/** The keys of a rule file, in the order in which they are written. */
export const ruleKeys: readonly string[] = [
  "id", "title", "description", "status", "author", "created", "modified", "license", "severity", "confidence", "attack", "software",
  "signals", "detect", "explanation", "dataSources", "falsePositives", "tuning", "tests", "examples", "response", "investigation",
  "hunting", "related", "references", "tags",
];

/** What a rule file may say of how far a rule is. */
const statuses: readonly string[] = ["experimental", "test", "stable", "deprecated"];

/** The data of the rule file that says a rule. Keys that would be empty are left out. */
export function ruleSource(rule: Rule): RuleSource {
  const losses: string[] = [];
  const where = (event: string | undefined, predicate: Predicate): { where?: SourceData } => ({ where: groupOf(normalizePredicate(predicate), { event, losses }) });
  const hasStatus = rule.status === undefined || statuses.includes(rule.status);
  if (!hasStatus) losses.push(`The status ${JSON.stringify(rule.status)} is left out.`);
  const data = filled({
    id: rule.id,
    title: rule.title,
    description: prose(rule.description),
    status: hasStatus ? rule.status : undefined,
    author: rule.authors.length === 1 ? rule.authors[0] : rule.authors,
    created: rule.created,
    modified: rule.modified,
    license: rule.license,
    severity: rule.severity,
    confidence: rule.confidence,
    attack: rule.attack.map(({ technique, name, tactics, version }) => filled({ technique, name, tactics, version })),
    software: rule.software,
    signals: Object.fromEntries(rule.signals.map(({ name, event, description, predicate }) => [name, filled({ event, description: prose(description), ...where(event, predicate) })])),
    detect: detectOf(rule.detection),
    explanation: prose(rule.explanation),
    dataSources: rule.dataSources,
    falsePositives: rule.falsePositives,
    tuning: rule.tuning,
    tests: rule.tests.map(testOf),
    examples: filled({ match: rule.examples.match.map(exampleOf), ignore: rule.examples.ignore.map(exampleOf) }),
    response: rule.response,
    investigation: rule.investigation,
    hunting: rule.hunting.map(({ name, description, event, predicate }) => filled({ name, description: prose(description), event, ...(predicate === undefined ? {} : where(event, predicate)) })),
    related: rule.related.map(({ id, type, note }) => filled({ id, type, note })),
    references: rule.references.map(({ url, title }) => (title === undefined ? url : { url, title })),
    tags: rule.tags,
  });
  return { data, losses };
}

type Draft = { readonly [key: string]: SourceData | undefined };

/** Without what is undefined or empty. */
function filled(draft: Draft): { readonly [key: string]: SourceData } {
  return Object.fromEntries(Object.entries(draft).filter((entry): entry is [string, SourceData] => !isEmpty(entry[1])));
}

function isEmpty(value: SourceData | undefined): boolean {
  if (value === undefined) return true;
  return typeof value === "object" && value !== null && (Array.isArray(value) ? value.length === 0 : Object.keys(value).length === 0);
}

/** Prose without the line feeds at its end, which the reader of rules leaves out. */
function prose(text: string | undefined): string | undefined {
  return text?.replace(/\n+$/, "");
}

interface Context {
  /** The class of the events; undefined where any event is meant. */
  readonly event: string | undefined;
  readonly losses: string[];
}

/** A map of conditions, all of which hold. */
function groupOf(node: Predicate, context: Context): SourceData {
  const operands = node.kind === "and" ? node.operands : [node];
  const entries: Record<string, SourceData> = {};
  /** Groups of what has no place in the map any more. */
  const others: SourceData[] = [];
  const excluded: SourceData[] = [];
  const add = (key: string, value: SourceData): void => {
    const known = entries[key];
    if (known === undefined) entries[key] = value;
    else if (isTestMap(known) && isTestMap(value) && !sharesKeys(known, value)) entries[key] = { ...known, ...value };
    else others.push({ [key]: value });
  };
  for (const operand of operands) {
    if (operand.kind === "not" && operand.operand.kind !== "exists") excluded.push(...excludedGroups(operand.operand, context));
    else for (const [key, value] of entryOf(operand, context)) add(key, value);
  }
  if (others.length > 0) entries["all"] = [...((entries["all"] as readonly SourceData[] | undefined) ?? []), ...others];
  if (excluded.length > 0) entries["not"] = excluded.length === 1 ? (excluded[0] as SourceData) : excluded;
  return entries;
}

/** `not` over a list excludes each of its groups. */
function excludedGroups(node: Predicate, context: Context): readonly SourceData[] {
  return node.kind === "or" ? node.operands.map((operand) => groupOf(operand, context)) : [groupOf(node, context)];
}

function entryOf(node: Predicate, context: Context): readonly (readonly [key: string, value: SourceData])[] {
  switch (node.kind) {
    case "and":
      return [["all", node.operands.map((operand) => groupOf(operand, context))]];
    case "or":
      return [["any", node.operands.map((operand) => groupOf(operand, context))]];
    case "not":
      return node.operand.kind === "exists" ? [[node.operand.field, null]] : [["not", groupOf(node.operand, context)]];
    case "exists":
      return [[node.field, { exists: true }]];
    case "keyword":
      if (node.caseSensitive) context.losses.push("Keywords are looked for without case.");
      return [["keyword", listOrOne(node.values)]];
    case "fieldComparison": {
      const { field, other, operator, caseSensitive } = node;
      return [[field, { field: other, ...(operator === "equals" ? {} : { compare: operator }), ...(caseSensitive ? { caseSensitive } : {}) }]];
    }
    case "comparison":
      return comparisonEntries(node, context);
    case "constant":
      return [constantEntry(node.value, context.event)];
  }
}

/** A field that most events have. */
const usualField = "host.name";

/** A rule file has no constants: a field is there or not, and never both. */
function constantEntry(value: boolean, event: string | undefined): readonly [key: string, value: SourceData] {
  const known = event === undefined || nativeName(event) !== undefined ? undefined : eventClass(event);
  const field = known === undefined || known.fields.includes(usualField) ? usualField : (known.fields[0] ?? "event_data.id");
  return [value ? "any" : "all", [{ [field]: { exists: true } }, { [field]: null }]];
}

function comparisonEntries(node: Comparison, context: Context): readonly (readonly [key: string, value: SourceData])[] {
  const { field, operator, caseSensitive, multiline, dotAll } = node;
  const values = node.values.map((value) => writable(value, node, context));
  if (operator === "equals" && !caseSensitive) return [[field, listOrOne(values)]];
  const flags = { ...(caseSensitive && operator !== "cidr" ? { caseSensitive: true } : {}), ...(multiline === true ? { multiline } : {}), ...(dotAll === true ? { dotAll } : {}) };
  if (operator === "lt" || operator === "lte" || operator === "gt" || operator === "gte") {
    // Any one bound suffices: the widest one.
    const numbers = values.map(Number);
    return [[field, { [operator]: operator.startsWith("l") ? Math.max(...numbers) : Math.min(...numbers) }]];
  }
  return [[field, { [operator]: listOrOne(values), ...flags }]];
}

/** The value in the type of its field, as the reader of rules asks for it. */
function writable(value: Scalar, { field, operator }: Comparison, { losses }: Context): Scalar {
  if (nativeName(field) !== undefined || operator !== "equals") return value;
  const type = fieldInfo(field)?.type ?? "text";
  if ((type === "number" || type === "boolean") === (typeof value !== "string")) return value;
  if (type === "text" || type === "ip" || type === "time") {
    if (typeof value === "number") losses.push(`${field} is compared as text, and not as a number.`);
    return String(value);
  }
  losses.push(`${field} is of type ${type}, and ${String(value)} is no such value.`);
  return value;
}

function listOrOne(values: readonly Scalar[]): SourceData {
  return values.length === 1 ? (values[0] as Scalar) : values;
}

/** Several operators on one field stand in one map, unless a switch would change both. */
function isTestMap(value: SourceData): value is { readonly [key: string]: SourceData } {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !["caseSensitive", "multiline", "dotAll", "field"].some((key) => Object.hasOwn(value, key));
}

function sharesKeys(left: object, right: object): boolean {
  return Object.keys(left).some((key) => Object.hasOwn(right, key));
}

function detectOf(detection: Detection): SourceData {
  switch (detection.kind) {
    case "signal":
      return detection.signal;
    case "any":
    case "all":
      return { [detection.kind]: detection.operands.map(detectOf) };
    case "sequence":
    case "together": {
      const { by, keys, within, steps, kind } = detection;
      const fields = by.map((field, at): SourceData => {
        const own = keys?.map((row) => row[at] as string) ?? [];
        return own.every((each) => each === field) ? field : own;
      });
      return { [kind]: { by: fields.length === 1 && typeof fields[0] === "string" ? fields[0] : fields, within: printDuration(within), steps } };
    }
    case "count":
    case "distinct":
    case "aggregate": {
      const { of, by, within, threshold, kind } = detection;
      const counted = kind === "count" ? {} : { field: detection.field };
      const measure = kind === "aggregate" ? { function: detection.function, percentile: detection.percentile } : {};
      return { [kind]: filled({ of: of.length === 1 ? of[0] : of, ...counted, ...measure, by: by.length === 1 ? by[0] : by, within: printDuration(within), threshold: thresholdOf(threshold) }) };
    }
  }
}

function thresholdOf(threshold: readonly Bound[]): SourceData {
  const [first] = threshold;
  if (threshold.length === 1 && first?.operator === "gte") return first.value;
  return Object.fromEntries(threshold.map(({ operator, value }) => [operator, value]));
}

function eventOf({ class: event, time, fields }: Event, withTime: boolean): { readonly [key: string]: SourceData } {
  return filled({ event, ...(withTime ? { at: time === 0 ? "0" : printDuration(time) } : {}), fields: fields as { readonly [key: string]: SourceData } });
}

function exampleOf({ name, events, signals = [] }: Example): SourceData {
  const [only] = events;
  if (events.length === 1 && only !== undefined) return filled({ name, ...eventOf(only, false), signals });
  return filled({ name, events: events.map((event) => eventOf(event, true)), signals });
}

function testOf({ name, description, atomic, platform, executor, elevated, command, cleanup, expect, fires }: TestCase): SourceData {
  return filled({
    name, description, atomic, platform, executor, elevated, command, cleanup,
    expect: expect.map(({ event, signal, log }) => filled({ ...eventOf(event, expect.length > 1), signal, log })),
    fires: fires ? undefined : false,
  });
}
