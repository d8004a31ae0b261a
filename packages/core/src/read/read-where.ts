import { parseNetwork } from "../evaluate/cidr.js";
import { type Comparison, type FieldOperator, type Operator, operators, type Predicate, type Scalar, type Span } from "../generated/model.js";
import { canonicalFields, classHasField, eventClass, eventDataName, type FieldInfo, fieldInfo, nativeName } from "../model/taxonomy.js";
import { parseRegex } from "../regex/parse-regex.js";
import { asList, asMap, asText, helpOf, kindName, type ReadContext } from "./read-context.js";
import { readFieldValue, readTextValue } from "./read-value.js";
import type { Entry, MapSource, Source } from "./source-tree.js";
import { didYouMean } from "./suggest.js";

interface WhereContext extends ReadContext {
  /** The event class; undefined when it is unknown, which was reported. */
  readonly event: string | undefined;
}

const groupKeys = ["any", "all", "not", "keyword"] as const;
const switches = ["match", "caseSensitive", "multiline", "dotAll", "compare"] as const;
const testKeys = [...operators, "exists", "field", ...switches] as const;
const fieldOperators: readonly FieldOperator[] = ["equals", "contains", "startsWith", "endsWith", "lt", "lte", "gt", "gte"];

/**
 * Reads the conditions of a signal: a map of fields to tests, all of which must hold, with `any`, `all`, `not` and
 * `keyword` groups.
 *
 * Diagnostics: `rule/*`, `yaml/looks-like-*`. What is wrong is left out of the result, so that all faults are found.
 *
 * @param event the event class, for which fields there are; undefined when it is unknown
 */
export function readWhere(context: ReadContext, source: Source, event: string | undefined): Predicate {
  return readGroup({ ...context, event }, source, "where");
}

function readGroup(context: WhereContext, source: Source, name: string): Predicate {
  const map = asMap(context, source, name);
  if (map === undefined) return always(source.span);
  if (map.entries.length === 0) context.report("rule/empty-conditions", { name }, { span: map.span });
  const operands = map.entries.map((entry) => readEntry(context, entry));
  const only = operands[0];
  return operands.length === 1 && only !== undefined ? only : { kind: "and", operands, span: map.span };
}

function readEntry(context: WhereContext, entry: Entry): Predicate {
  const span: Span = [entry.keySpan[0], Math.max(entry.keySpan[1], entry.value.span[1])];
  switch (entry.key) {
    case "any":
    case "all": {
      const kind = entry.key === "any" ? "or" : "and";
      const items = asList(context, entry.value, entry.key)?.items ?? [];
      return { kind, operands: items.map((item) => readGroup(context, item, entry.key)), span };
    }
    case "not": {
      const items = entry.value.kind === "list" ? (asList(context, entry.value, "not")?.items ?? []) : [entry.value];
      const operands = items.map((item) => readGroup(context, item, "not"));
      const operand: Predicate = operands.length === 1 ? (operands[0] as Predicate) : { kind: "or", operands, span };
      return { kind: "not", operand, span };
    }
    case "keyword": {
      const values = listOf(context, entry.value, "keyword").flatMap((item) => asText(context, item, "keyword")?.value ?? []);
      return values.length === 0 ? always(span) : { kind: "keyword", values, caseSensitive: false, span };
    }
    default:
      return readField(context, entry, span);
  }
}

function readField(context: WhereContext, entry: Entry, span: Span): Predicate {
  const info = checkField(context, entry.key, entry.keySpan);
  if (info === undefined) return always(span);
  const { key: field, value: source } = entry;
  if (source.kind === "map") return readTest({ context, field, info, map: source, span });
  if (source.kind === "scalar" && source.value === null) {
    if (source.raw === "") context.report("rule/no-value", { field }, { span: entry.keySpan });
    return { kind: "not", operand: { kind: "exists", field, span }, span };
  }
  const values = listOf(context, source, field).flatMap((item) => readEqual(context, item, field, info) ?? []);
  return comparison(field, "equals", values, span, {});
}

/** Reports an unknown field, or one that events of the class do not have. */
export function checkField(context: WhereContext, field: string, span: Span): FieldInfo | undefined {
  const info = fieldInfo(field);
  const known = context.event === undefined ? undefined : eventClass(context.event);
  if (info === undefined) {
    const names = [...(known?.fields ?? Object.keys(canonicalFields)), ...groupKeys];
    const help = modifierHelp(field) ?? groupHelp(field) ?? didYouMean(field, names, "`isorule fields` lists the fields of every event class.");
    context.report("rule/unknown-field", { field: field.slice(0, 80) }, { span, help });
    return undefined;
  }
  // Nobody knows which fields the events of a product's own class have.
  if (context.event !== undefined && known !== undefined && nativeName(context.event) === undefined && !classHasField(context.event, field)) {
    const help = didYouMean(field.split(".").at(-1) ?? field, known.fields, `\`isorule fields ${context.event}\` lists the fields of these events.`);
    context.report("rule/field-not-in-event", { field, event: context.event }, { span, help });
    return undefined;
  }
  return info;
}

/** Words of other formats for the groups of conditions. */
const groupWords: Readonly<Record<string, (typeof groupKeys)[number]>> = { or: "any", anyof: "any", oneof: "any", and: "all", allof: "all", none: "not", noneof: "not", except: "not" };

function groupHelp(field: string): string | undefined {
  const word = field.toLowerCase();
  return Object.hasOwn(groupWords, word) ? `Did you mean \`${groupWords[word]}\`?` : undefined;
}

/** Words of other formats for operators, and how to say the same. */
const operatorWords: Readonly<Record<string, string>> = {
  is: "Did you mean `equals`?",
  eq: "Did you mean `equals`?",
  in: "Write the values as a list: any of them suffices.",
  ne: "Put the test under `not`.",
  neq: "Put the test under `not`.",
  re: "Did you mean `regex`?",
  matches: "Did you mean `regex`?",
  wildcard: "Did you mean `like`?",
  min: "Did you mean `gte`?",
  max: "Did you mean `lte`?",
};

/** What YAML 1.1 and other formats put into names: `process.name|endswith` as it is written here, and merge keys. */
function modifierHelp(field: string): string | undefined {
  if (field === "<<") return "YAML 1.2 has no merge keys: write the conditions out.";
  const [name = "", ...modifiers] = field.split("|");
  if (modifiers.length === 0 || fieldInfo(name) === undefined) return undefined;
  const operator = operators.find((each) => modifiers.some((modifier) => modifier.toLowerCase() === each.toLowerCase()));
  const all = modifiers.includes("all") ? ", match: all" : "";
  return `Operators stand below the field: \`${name}: { ${operator ?? "equals"}: ...${all} }\`.`;
}

interface TestContext {
  readonly context: WhereContext;
  readonly field: string;
  readonly info: FieldInfo;
  readonly map: MapSource;
  readonly span: Span;
}

interface Flags {
  readonly caseSensitive?: boolean;
  readonly multiline?: boolean;
  readonly dotAll?: boolean;
}

/** A map of operators, all of which must hold: `{ contains: [a, b], match: all }`. */
function readTest(test: TestContext): Predicate {
  const { context, field, map, span } = test;
  for (const { key, keySpan } of map.entries) {
    if ((testKeys as readonly string[]).includes(key)) continue;
    const word = Object.hasOwn(operatorWords, key.toLowerCase()) ? operatorWords[key.toLowerCase()] : undefined;
    const help = word ?? didYouMean(key, testKeys, `The operators are ${operators.join(", ")}, exists and field.`);
    context.report("rule/unknown-operator", { operator: key, field }, { span: keySpan, help });
  }
  const flags = readFlags(test);
  const all = readMatch(test) === "all";
  const tests = map.entries.flatMap((entry) => readOperator(test, entry, flags, all) ?? []);
  const hasOperator = map.entries.some(({ key }) => !(switches as readonly string[]).includes(key));
  if (!hasOperator) context.report("rule/no-operator", { field }, { span: map.span });
  else reportUselessSwitches(test);
  const only = tests[0];
  if (only === undefined) return always(span);
  return tests.length === 1 ? only : { kind: "and", operands: tests, span };
}

/** The operators that each switch changes. `multiline` and `dotAll` have a report of their own. */
const switchedBy: Readonly<Record<string, readonly string[]>> = {
  match: ["equals", "contains", "startsWith", "endsWith", "like", "regex", "cidr"],
  caseSensitive: ["equals", "contains", "startsWith", "endsWith", "like", "regex", "field"],
  compare: ["field"],
};

function reportUselessSwitches({ context, map }: TestContext): void {
  for (const { key, keySpan } of map.entries) {
    const wanted = Object.hasOwn(switchedBy, key) ? switchedBy[key] : undefined;
    if (wanted === undefined || map.entries.some((entry) => wanted.includes(entry.key))) continue;
    context.report("rule/useless-switch", { name: key, operators: wanted.join(", ") }, { span: keySpan });
  }
}

function readFlags(test: TestContext): Flags {
  const flags: Record<string, boolean> = {};
  const hasRegex = test.map.entries.some(({ key }) => key === "regex");
  for (const { key, keySpan, value } of test.map.entries) {
    if (key !== "caseSensitive" && key !== "multiline" && key !== "dotAll") continue;
    if (value.kind === "scalar" && typeof value.value === "boolean") flags[key] = value.value;
    else test.context.report("rule/wrong-type", { name: key, wanted: "true or false", found: kindName(value) }, { span: value.span, help: helpOf(value, "true or false") });
    if (key !== "caseSensitive" && !hasRegex) test.context.report("rule/regex-only", { name: key }, { span: keySpan });
  }
  return flags;
}

function readMatch(test: TestContext): "any" | "all" {
  const entry = test.map.entries.find(({ key }) => key === "match");
  if (entry === undefined) return "any";
  const value = entry.value.kind === "scalar" ? entry.value.value : undefined;
  if (value === "any" || value === "all") return value;
  test.context.report("rule/wrong-value", { name: "match", allowed: "any, all", found: String(value) }, { span: entry.value.span });
  return "any";
}

function readOperator(test: TestContext, entry: Entry, flags: Flags, all: boolean): Predicate | undefined {
  const { context, field, info } = test;
  const span: Span = [entry.keySpan[0], entry.value.span[1]];
  if (entry.key === "exists") {
    if (entry.value.kind !== "scalar" || typeof entry.value.value !== "boolean") {
      context.report("rule/wrong-type", { name: "exists", wanted: "true or false", found: kindName(entry.value) }, { span: entry.value.span, help: helpOf(entry.value, "true or false") });
      return undefined;
    }
    const exists: Predicate = { kind: "exists", field, span };
    return entry.value.value ? exists : { kind: "not", operand: exists, span };
  }
  if (entry.key === "field") return readFieldComparison(test, entry, flags);
  if (!(operators as readonly string[]).includes(entry.key)) return undefined;
  const operator = entry.key as Operator;
  if (!fits(context, operator, field, info, entry.keySpan)) return undefined;
  const bound = operator === "lt" || operator === "lte" || operator === "gt" || operator === "gte";
  if (bound && entry.value.kind !== "scalar") {
    context.report("rule/wrong-type", { name: `${field} ${operator}`, wanted: "one number", found: kindName(entry.value) }, { span: entry.value.span });
    return undefined;
  }
  const values = listOf(context, entry.value, `${field} ${operator}`).flatMap((item) => readOperand(context, operator, item, field, info) ?? []);
  if (!all) return comparison(field, operator, values, span, flags);
  return { kind: "and", operands: values.map((value) => comparison(field, operator, [value], span, flags)), span };
}

/** Whether the operator makes sense for the field's type; a report when not. */
function fits(context: WhereContext, operator: Operator, field: string, info: FieldInfo, span: Span): boolean {
  const ordering = operator === "lt" || operator === "lte" || operator === "gt" || operator === "gte";
  const textual = operator === "contains" || operator === "startsWith" || operator === "endsWith" || operator === "like" || operator === "regex";
  const wrong = (ordering && info.type !== "number") || (textual && info.type !== "text") || (operator === "cidr" && info.type !== "ip" && info.type !== "text");
  // The type of a column of a product is not known, nor that of a field of its provider.
  if (!wrong || nativeName(field) !== undefined || (ordering && eventDataName(field) !== undefined)) return true;
  const operatorsOfType = { text: "equals, contains, startsWith, endsWith, like, regex", number: "equals, lt, lte, gt, gte", boolean: "equals", ip: "equals, cidr", time: "equals" };
  context.report("rule/operator-not-for-type", { operator, field, type: info.type, allowed: operatorsOfType[info.type] }, { span });
  return false;
}

function readOperand(context: WhereContext, operator: Operator, source: Source, field: string, info: FieldInfo): Scalar | undefined {
  switch (operator) {
    case "equals":
      return readEqual(context, source, field, info);
    case "lt":
    case "lte":
    case "gt":
    case "gte":
      return readFieldValue(context, source, field, "number");
    case "regex":
      return readRegex(context, source, field);
    case "cidr": {
      const text = readTextValue(context, source, field, operator);
      if (text === undefined || parseNetwork(text) !== undefined) return text;
      context.report("rule/bad-network", { network: text.slice(0, 60) }, { span: source.span });
      return undefined;
    }
    default:
      return readTextValue(context, source, field, operator);
  }
}

function readEqual(context: WhereContext, source: Source, field: string, info: FieldInfo): Scalar | undefined {
  if (nativeName(field) !== undefined && source.kind === "scalar" && source.value !== null && typeof source.value !== "string") return source.value;
  const value = readFieldValue(context, source, field, info.type);
  if (typeof value === "string" && /^\*.|.\*$/.test(value)) {
    context.report("rule/star-is-literal", { field, value: value.slice(0, 60) }, { span: source.span });
  }
  return value;
}

function readRegex(context: WhereContext, source: Source, field: string): string | undefined {
  const pattern = readTextValue(context, source, field, "regex");
  if (pattern === undefined) return undefined;
  const result = parseRegex(pattern);
  if (!("fault" in result)) return pattern;
  // In single quotes and in plain text, pattern and source agree character by character up to the first quote.
  const raw = source.kind === "scalar" ? source.raw : "";
  const lead = raw.startsWith("'") ? 1 : 0;
  const direct = raw.slice(lead, lead + result.fault.at + 1) === pattern.slice(0, result.fault.at + 1);
  const at = source.span[0] + lead + result.fault.at;
  context.report("rule/bad-regex", { reason: result.fault.message, at: result.fault.at + 1 }, { span: direct ? [at, at + 1] : source.span });
  return undefined;
}

function readFieldComparison(test: TestContext, entry: Entry, flags: Flags): Predicate | undefined {
  const { context, field } = test;
  const other = asText(context, entry.value, "field");
  if (other === undefined || checkField(context, other.value, other.span) === undefined) return undefined;
  const compare = test.map.entries.find(({ key }) => key === "compare");
  const wanted = compare === undefined ? "equals" : compare.value.kind === "scalar" ? compare.value.value : undefined;
  const operator = fieldOperators.find((name) => name === wanted);
  if (operator === undefined) {
    context.report("rule/wrong-value", { name: "compare", allowed: fieldOperators.join(", "), found: String(wanted) }, { span: compare?.value.span });
    return undefined;
  }
  const span: Span = [entry.keySpan[0], entry.value.span[1]];
  return { kind: "fieldComparison", field, operator, other: other.value, caseSensitive: flags.caseSensitive ?? false, span };
}

function comparison(field: string, operator: Operator, values: readonly Scalar[], span: Span, flags: Flags): Predicate {
  if (values.length === 0) return always(span); // every value was reported
  const base: Comparison = { kind: "comparison", field, operator, values, caseSensitive: flags.caseSensitive ?? false, span };
  if (operator !== "regex") return base;
  return { ...base, ...(flags.multiline === true ? { multiline: true } : {}), ...(flags.dotAll === true ? { dotAll: true } : {}) };
}

function listOf(context: ReadContext, source: Source, name: string): readonly Source[] {
  return source.kind === "list" ? (asList(context, source, name)?.items ?? []) : [source];
}

/** Stands where something was reported, so that reading goes on; such a rule is never handed out. */
function always(span: Span): Predicate {
  return { kind: "constant", value: true, span };
}
