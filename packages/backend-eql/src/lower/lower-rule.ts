import { type DiagnosticSink, type MappedRule, reporter, type Unit } from "@isorule/core";
import { type EqlCode, eqlDiagnostics } from "../diagnostics/eql-diagnostics.js";
import type { EqlExpression, EqlQuery } from "../query/query.js";
import { lowerSignal } from "./lower-signal.js";
import { lowerUnit } from "./lower-unit.js";
import type { Remark } from "./place.js";

/** Source: https://www.elastic.co/docs/reference/elasticsearch/configuration-reference/search-settings, indices.query.bool.max_nested_depth. */
const deepest = 30;
/** The same page: the number of clauses follows from the memory of the node, and is this at least. */
const mostClauses = 1_024;

/**
 * The queries of a rule: one for each unit, more where a unit takes several orders or key columns.
 *
 * Diagnostics: `eql/*`. A unit that EQL cannot say is reported and left out.
 */
export function lowerRule(mapped: MappedRule, sink: DiagnosticSink): readonly EqlQuery[] {
  const report = reportTo(sink);
  const queries = mapped.units.flatMap((unit) => queriesOf(unit, mapped, (remark) => report(remark, unit)));
  if (queries.length === 1 && mapped.unitCount === 1) return queries;
  return queries.map((query) => {
    const unit = query.units[0] as string;
    const siblings = queries.filter((other) => other.units[0] === unit);
    return { ...query, part: siblings.length === 1 ? unit : `${unit}-${siblings.indexOf(query) + 1}` };
  });
}

function queriesOf(unit: Unit, mapped: MappedRule, report: (remark: Remark) => void): readonly EqlQuery[] {
  const signals = unit.signals.map(lowerSignal);
  const impossible = signals.flatMap(({ faults }) => faults);
  if (impossible.length > 0) {
    for (const fault of impossible) report(fault);
    return [];
  }
  const { queries, fault, notes } = lowerUnit(unit, signals.map(({ places }) => places), mapped.vocabulary);
  const found = fault ?? queries.map(depthFault).find((each) => each !== undefined);
  if (found !== undefined) {
    report({ span: unit.detection.span, ...found });
    return [];
  }
  for (const { place, reason } of signals.flatMap(({ leftOut }) => leftOut)) {
    report({ code: "eql/place-left-out", args: { place, reason: messageOf(reason, unit) }, span: reason.span });
  }
  for (const note of [...signals.flatMap((signal) => signal.notes), ...notes]) report(note);
  const count = Math.max(0, ...queries.map(clausesOf));
  if (count > mostClauses) report({ code: "eql/many-clauses", args: { count, limit: mostClauses }, span: unit.detection.span });
  return queries;
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
  return Math.max(...expression.operands.map(depthOf)) + 1;
}

function clausesOf(query: EqlQuery): number {
  return Math.max(...conditionsOf(query).map(countClauses));
}

function countClauses(expression: EqlExpression): number {
  if (expression.kind === "leaf") return "values" in expression.leaf ? expression.leaf.values.length : 1;
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
