import { type Count, type Detection, type Diagnostic, type Distinct, type JsonObject, type NativeLoss, type NativeRule, type NativeSignal, parseDuration, type Predicate, type Report, type Span } from "@isorule/core";
import { parseKuery } from "../kuery/parse-kuery.js";
import { readKuery } from "../kuery/read-kuery.js";
import { parseEql } from "../syntax/parse-eql.js";
import { readAbout } from "./read-about.js";
import type { eqlReadDiagnostics } from "./read-diagnostics.js";
import { readFilters } from "./read-filters.js";
import { type NativeQuery, readStatement } from "./read-statement.js";
import { constantOf, dropOf, isRead } from "./reading.js";
import { numberField, objectsField, textField, textsField } from "./rule-fields.js";
import type { SourceRule } from "./source-rules.js";

/** Where the diagnostics of a rule go. */
export interface RuleSinks {
  readonly report: Report<typeof eqlReadDiagnostics>;
  readonly sink: (diagnostic: Diagnostic) => void;
}

/** How far back a rule looks that does not say: the default of Kibana's API. */
const defaultLookBack = 360_000;

/**
 * A rule of Kibana over native names: its query in EQL or Kibana's query language, with its filters, and what its type adds.
 * A threshold is a count or a number of different values; that values must be new, or stand in a list, is not said. That
 * alerts are suppressed, and which index patterns are searched, changes nothing of which events a rule is about.
 *
 * Diagnostics: those of the parsers, in places of the file; `eql/read-language`.
 *
 * @returns undefined where the query has an error or is of a language that is not read
 */
export function readSourceRule(rule: SourceRule, { report, sink }: RuleSinks): NativeRule | undefined {
  const { fields, place, span } = rule;
  const type = textField(fields, "type") ?? "";
  const language = queryLanguage(fields);
  const text = textField(fields, "query");
  if ((language !== "eql" && language !== "kuery") || text === undefined) {
    report("eql/read-language", { what: language === "" ? "without a query" : `of the kind ${language}` }, { span: place([0, 0]) });
    return undefined;
  }
  const losses: NativeLoss[] = [];
  const ruleSpan: Span = [span[0], Math.min(span[0] + 1, span[1])];
  const filters = readFilters(fields, ruleSpan, (loss) => losses.push(loss));
  const lookBack = lookBackOf(textField(fields, "from"));
  const parsed = language === "eql" ? parseEql(text) : parseKuery(text);
  for (const diagnostic of parsed.diagnostics) sink(diagnostic.span === undefined ? diagnostic : { ...diagnostic, span: place(diagnostic.span) });
  const inQuery: (NativeLoss)[] = [];
  let query: NativeQuery | undefined;
  if ("statement" in parsed && parsed.statement !== undefined) query = readStatement(parsed.statement, { filters, ...(lookBack === undefined ? {} : { lookBack }) });
  else if ("query" in parsed && parsed.query !== undefined) query = eventQuery(readKuery(parsed.query, (loss) => inQuery.push(loss)), filters, parsed.query.span);
  if (query === undefined) return undefined;
  const placed = <Node extends { readonly span?: Span }>(node: Node): Node => (node.span === undefined ? node : { ...node, span: place(node.span) });
  const signals = query.signals.map((signal): NativeSignal => ({ ...placed(signal), predicate: placedPredicate(signal.predicate, placed, new Set(filters)) }));
  const of = signals.map(({ name }) => name);
  const detection = type === "threshold" ? thresholdOf(rule, of, lookBack ?? defaultLookBack, losses, ruleSpan) : placed(query.detection);
  if (type === "new_terms") losses.push(approximate("new terms", "Only values that were not seen before make an alert; the rule takes events with any value.", ruleSpan));
  if (type === "threat_match") losses.push(approximate("threat match", "Only values of a list of indicators make an alert; the rule takes events with any value.", ruleSpan));
  if (objectsField(fields, "exceptions_list").length > 0) losses.push(approximate("exceptions list", "Exceptions are kept beside the rule; without them the rule takes more events.", ruleSpan));
  return { about: readAbout(rule), signals, detection, losses: [...[...query.losses, ...inQuery].map(placed), ...losses] };
}

/** The language of a rule's query: the one that it names, or else the one that rules of its type have. */
export function queryLanguage(fields: JsonObject): string {
  const type = textField(fields, "type") ?? "";
  return textField(fields, "language") ?? (type === "" || kueryTypes.has(type) ? "kuery" : type);
}

const kueryTypes: ReadonlySet<string> = new Set(["query", "threshold", "new_terms", "threat_match"]);

function approximate(what: string, reason: string, span: Span): NativeLoss {
  return { what, reason, fidelity: "approximate", span };
}

/** A query over single events as one signal. */
function eventQuery(reading: ReturnType<typeof readKuery>, filters: readonly Predicate[], span: Span): NativeQuery {
  const losses = isRead(reading) ? [] : reading.parts.map(dropOf);
  const operands = [isRead(reading) ? reading : constantOf(true), ...filters];
  const predicate: Predicate = operands.length === 1 ? (operands[0] as Predicate) : { kind: "and", operands, span };
  return { signals: [{ name: "event", predicate, span }], detection: { kind: "signal", signal: "event", span }, losses };
}

/** The predicate with places of the file; the filters have them already. */
function placedPredicate(node: Predicate, placed: <Node extends { readonly span?: Span }>(node: Node) => Node, filters: ReadonlySet<Predicate>): Predicate {
  if (filters.has(node)) return node;
  const visit = (each: Predicate): Predicate => placedPredicate(each, placed, filters);
  if (node.kind === "and" || node.kind === "or") return placed({ ...node, operands: node.operands.map(visit) });
  return placed(node.kind === "not" ? { ...node, operand: visit(node.operand) } : node);
}

/** `now-9m`: how far a run of the rule looks back, in milliseconds. */
function lookBackOf(from: string | undefined): number | undefined {
  const found = /^now-(\d{1,6}[smhd])(?:\/[smhd])?$/.exec(from ?? "");
  return found === null ? undefined : parseDuration(found[1] as string);
}

/**
 * `threshold`: so many events with the same values, or so many different values in them, among those that a run looks at.
 *
 * Source: https://www.elastic.co/docs/solutions/security/detect-and-alert/create-detection-rule#create-threshold-rule
 */
function thresholdOf({ fields }: SourceRule, of: readonly string[], within: number, losses: NativeLoss[], span: Span): Detection {
  const [threshold = {}] = objectsField(fields, "threshold");
  const by = textsField(threshold, "field").filter((field) => field !== "");
  const value = Math.max(1, Math.floor(numberField(threshold, "value") ?? 1));
  const [distinct, ...others] = objectsField(threshold, "cardinality");
  const field = distinct === undefined ? undefined : textField(distinct, "field");
  const least = distinct === undefined ? 0 : (numberField(distinct, "value") ?? 1);
  losses.push(approximate("threshold", "Each run of the rule counts what it looks back at, so that events of two runs may not meet; the window of the rule slides.", span));
  if (field === undefined) return { kind: "count", of, by, within, threshold: [{ operator: "gte", value }], span } satisfies Count;
  if (value > least || others.length > 0) losses.push(approximate("threshold", "The rule asks for different values only, and not for a number of events beside them.", span));
  return { kind: "distinct", of, field, by, within, threshold: [{ operator: "gte", value: least }], span } satisfies Distinct;
}
