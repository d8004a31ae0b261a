import { type DiagnosticSink, type MappedRule, reporter, type Unit, type Vocabulary } from "@isorule/core";
import { type EqlCode, eqlDiagnostics } from "../diagnostics/eql-diagnostics.js";
import { type EqlExpression, type EqlQuery, fieldsOfLeaf } from "../query/query.js";
import { type LoweredPlace, lowerSignal } from "./lower-signal.js";
import { eventQuery, lowerUnit } from "./lower-unit.js";
import type { Remark } from "./place.js";

/** Source: https://www.elastic.co/docs/reference/elasticsearch/configuration-reference/search-settings, indices.query.bool.max_nested_depth. */
const deepest = 30;
/** The same page: the number of clauses follows from the memory of the node, and is this at least. */
const mostClauses = 1_024;
/** The longest name of a part that is put together from names of units, in characters: with more it would not fit a file name. */
const longestPart = 100;

/** A unit that EQL can say. */
interface SaidUnit {
  readonly queries: readonly EqlQuery[];
  /** Of a unit of single events: its name, and where its events are found. */
  readonly event?: { readonly unit: string; readonly places: readonly LoweredPlace[] };
}

/**
 * The queries of a rule: one for all the units of single events, and one for each other unit, or more where that takes
 * several orders or key columns.
 *
 * Diagnostics: `eql/*`. A unit that EQL cannot say is reported and left out.
 */
export function lowerRule(mapped: MappedRule, sink: DiagnosticSink): readonly EqlQuery[] {
  const report = reportTo(sink);
  const said = mapped.units.flatMap((unit) => sayUnit(unit, mapped, (remark) => report(remark, unit)) ?? []);
  return nameParts(joinEvents(said, mapped.vocabulary), mapped.unitCount);
}

/**
 * All the queries, with those for single events made one. They stay apart where the one query would be nested too deeply
 * or have too many values for a small node.
 */
function joinEvents(said: readonly SaidUnit[], vocabulary: Vocabulary): readonly EqlQuery[] {
  const events = said.flatMap(({ event }) => event ?? []);
  const apart = said.flatMap(({ queries }) => queries);
  if (events.length < 2) return apart;
  const joined = eventQuery(events.map(({ unit }) => unit), events.flatMap(({ places }) => places), vocabulary);
  if (depthFault(joined) !== undefined || clausesOf(joined) > mostClauses) return apart;
  const first = said.findIndex(({ event }) => event !== undefined);
  return said.flatMap(({ event, queries }, index) => (event === undefined ? queries : index === first ? [joined] : []));
}

/** The queries with names that keep them apart; none when the only one says the whole rule. */
function nameParts(queries: readonly EqlQuery[], unitCount: number): readonly EqlQuery[] {
  if (queries.length === 1 && queries[0]?.units.length === unitCount) return queries;
  const names = queries.map(({ units }) => partName(units));
  const taken = new Set<string>();
  return queries.map((query, index) => {
    const name = names[index] as string;
    let number = names.slice(0, index).filter((other) => other === name).length + 1;
    let part = names.indexOf(name) === names.lastIndexOf(name) ? name : `${name}-${number}`;
    while (taken.has(part)) part = `${name}-${++number}`;
    taken.add(part);
    return { ...query, part };
  });
}

/** The names of the units; the first one alone where that would be too long for the name of a file. */
function partName(units: readonly string[]): string {
  const name = units.join("-or-");
  return units.length > 1 && name.length > longestPart ? `${units[0] as string}-or-${units.length - 1}-more` : name;
}

function sayUnit(unit: Unit, mapped: MappedRule, report: (remark: Remark) => void): SaidUnit | undefined {
  const signals = unit.signals.map((signal) => lowerSignal(signal, mapped.vocabulary));
  const impossible = signals.flatMap(({ faults }) => faults);
  if (impossible.length > 0) {
    for (const fault of impossible) report(fault);
    return undefined;
  }
  const { queries, fault, notes } = lowerUnit(unit, signals.map(({ places }) => places), mapped.vocabulary);
  const found = fault ?? queries.map(depthFault).find((each) => each !== undefined);
  if (found !== undefined) {
    report({ span: unit.detection.span, ...found });
    return undefined;
  }
  for (const { place, reason } of signals.flatMap(({ leftOut }) => leftOut)) {
    report({ code: "eql/place-left-out", args: { place, reason: messageOf(reason, unit) }, span: reason.span });
  }
  for (const note of [...signals.flatMap((signal) => signal.notes), ...notes]) report(note);
  for (const needs of neededMappings(queries, mapped.vocabulary)) report({ code: "eql/needs-setup", args: { needs }, span: unit.detection.span });
  const count = Math.max(0, ...queries.map(clausesOf));
  if (count > mostClauses) report({ code: "eql/many-clauses", args: { count, limit: mostClauses }, span: unit.detection.span });
  return unit.detection.kind === "event" ? { queries, event: { unit: unit.name, places: signals.flatMap(({ places }) => places) } } : { queries };
}

/** What a team must have mapped itself: the texts of the vocabulary's `settings.needs` for the fields of the queries. */
function neededMappings(queries: readonly EqlQuery[], vocabulary: Vocabulary): readonly string[] {
  const needs = (vocabulary.settings?.["needs"] ?? {}) as Readonly<Record<string, string>>;
  return Object.entries(needs).flatMap(([name, text]) => (queries.some((query) => conditionsOf(query).some((condition) => namesField(condition, name))) ? [text] : []));
}

function namesField(expression: EqlExpression, name: string): boolean {
  if (expression.kind === "leaf") return fieldsOfLeaf(expression.leaf).some((field) => field.name === name);
  return expression.kind === "not" ? namesField(expression.operand, name) : expression.operands.some((operand) => namesField(operand, name));
}

function depthFault(query: EqlQuery): Remark | undefined {
  // The category and the condition are two clauses of one query.
  const depth = Math.max(...conditionsOf(query).map(depthOf)) + 1;
  return depth > deepest ? { code: "eql/too-deep", args: { depth, limit: deepest } } : undefined;
}

function conditionsOf(query: EqlQuery): readonly EqlExpression[] {
  return query.kind === "event" ? [query.filter.condition] : query.steps.map((step) => step.filter.condition);
}

function depthOf(expression: EqlExpression): number {
  // A list of values is a query of alternatives.
  if (expression.kind === "leaf") return expression.leaf.kind === "compare" && expression.leaf.values.length > 1 ? 1 : 0;
  if (expression.kind === "not") return depthOf(expression.operand) + 1;
  return expression.operands.reduce((most, operand) => Math.max(most, depthOf(operand)), 0) + 1;
}

function clausesOf(query: EqlQuery): number {
  return Math.max(...conditionsOf(query).map(countClauses));
}

function countClauses(expression: EqlExpression): number {
  // A list of exact values is one query of terms; every other list is a clause for each value.
  if (expression.kind === "leaf") return "values" in expression.leaf && expression.leaf.kind === "compare" && expression.leaf.operator !== "==" ? expression.leaf.values.length : 1;
  if (expression.kind === "not") return countClauses(expression.operand);
  return expression.operands.reduce((sum, operand) => sum + countClauses(operand), 0);
}

/** Reports each remark once, with the name of its unit. */
function reportTo(sink: DiagnosticSink): (remark: Remark, unit: Unit) => void {
  const seen = new Set<string>();
  const report = reporter(eqlDiagnostics, (diagnostic) => {
    const key = JSON.stringify([diagnostic.code, diagnostic.message, diagnostic.span]);
    if (!seen.has(key)) sink(diagnostic);
    seen.add(key);
  }) as (code: EqlCode, args: Readonly<Record<string, string | number>>, place: { span: Remark["span"] }) => void;
  return ({ code, args, span }, unit) => report(code, { unit: unit.name, ...args }, { span });
}

/** The message of a remark as the reason of another one, without the name of the unit that begins it. */
function messageOf(remark: Remark, unit: Unit): string {
  let text = "";
  reportTo((diagnostic) => (text = diagnostic.message))(remark, unit);
  return text.replace(`\`${unit.name}\` has no EQL query: `, "");
}
