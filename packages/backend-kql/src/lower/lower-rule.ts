import { allKeys, type Bound, type DiagnosticSink, keysOfStep, type MappedRule, type MappedSignal, onceEach, type Report, reporter, type Unit } from "@isorule/core";
import { kqlDiagnostics } from "../kql-diagnostics.js";
import { call, type Kql } from "../syntax/kql.js";
import { isReservedWord } from "../syntax/reserved-words.js";
import { checkUnit } from "./check-unit.js";
import { asNumber, asText, xmlTextFunction } from "./fields.js";
import type { Losses } from "./lower-predicate.js";
import { mergeSignals, type PlannedSignal, planSignal, type ReadVariant } from "./plan-signal.js";
import { shareRecords } from "./share-records.js";
import type { KqlQuery, Measure, SignalInUnit, UnitPlan } from "./query.js";
import { type KqlSettings, settingsOf, sourceOf } from "./settings.js";

/**
 * One query for all the units of a rule: a `let` statement for each signal and each unit, and the union of the units. A
 * rule that is one signal is a plain pipeline. No query when no unit can be said.
 *
 * Diagnostics: `kql/bad-source`, `kql/unsupported-column`, `kql/lone-surrogate` (the unit is left out);
 * `kql/hive-spelling`, `kql/keyword`, `kql/letter-case`, `kql/counted-twice` (approximate).
 */
export function lowerRule(mapped: MappedRule, sink: DiagnosticSink): readonly KqlQuery[] {
  const settings = settingsOf(mapped.vocabulary);
  const report = reporter(kqlDiagnostics, onceEach(sink), mapped.rule.file);
  const units = mapped.units.filter((unit) => checkUnit(unit, mapped.vocabulary.vocabulary, report));
  if (units.length === 0) return [];

  const context: Context = { mapped, settings, report, names: new Set(tablesOf(units)), signals: new Map(), alone: units.length === 1 && units[0]?.detection.kind === "event" };
  const plans = units.map((unit) => planUnit(context, unit));
  const signals = [...context.signals.values()].map(({ plan }) => plan);
  return [
    {
      signals,
      units: plans,
      tables: [...new Set(signals.flatMap(({ places }) => places.map(({ table }) => table)))],
      window: longestWindow(plans),
    },
  ];
}

interface Context {
  readonly mapped: MappedRule;
  readonly settings: KqlSettings;
  readonly report: Report<typeof kqlDiagnostics>;
  /** Names that are taken: of tables, and of `let` statements so far. */
  readonly names: Set<string>;
  /** By the name of the signal, the fields that are needed of it and what it tests. */
  readonly signals: Map<string, PlannedSignal>;
  readonly alone: boolean;
}

function planUnit(context: Context, unit: Unit): UnitPlan {
  const { detection } = unit;
  switch (detection.kind) {
    case "event": {
      const signal = planned(context, unit, unit.signals[0] as MappedSignal, []).plan.name;
      return { kind: "event", unit: unit.name, name: signal, signal };
    }
    case "sequence":
    case "together": {
      const signals = unit.signals.map((signal, step) => inUnit(context, unit, signal, keysOfStep(detection, step)));
      const parts = detection.kind === "together" ? ["_all"] : detection.steps.map((_step, at) => `_step${at + 1}`);
      const common = { unit: unit.name, name: freeName(context, unit.name, parts), signals, within: detection.within };
      return detection.kind === "together" ? { kind: "together", ...common } : { kind: "sequence", recipe: context.settings.sequence, ...common };
    }
    case "count":
    case "distinct":
    case "aggregate": {
      const measured = detection.kind === "count" ? undefined : detection.field;
      const merged = mergeSignals(unit.signals);
      if (detection.kind !== "distinct" && shareRecords(merged)) {
        context.report("kql/counted-twice", { unit: unit.name, vocabulary: context.mapped.vocabulary.vocabulary }, { span: unit.signals[0]?.signal.span });
      }
      const signals = merged.map((signal) => inUnit(context, unit, signal, detection.by, measured, detection.kind === "aggregate", merged.length > 1));
      const common = { unit: unit.name, name: freeName(context, unit.name, ["_all"]), signals, within: detection.within };
      const least = detection.kind === "count" ? leastCount(detection.threshold) : undefined;
      if (least !== undefined) return { kind: "atLeast", ...common, least };
      const measure: Measure = detection.kind !== "aggregate" ? { kind: detection.kind } : detection.function === "percentile" ? { kind: "percentile", percentile: detection.percentile ?? 50 } : { kind: detection.function };
      return { kind: "measure", ...common, measure, bounds: detection.threshold };
    }
  }
}

/** The least count that meets bounds which all are lower ones; undefined when one is not. */
function leastCount(bounds: readonly Bound[]): number | undefined {
  if (bounds.length === 0 || !bounds.every(({ operator }) => operator === "gt" || operator === "gte")) return undefined;
  return Math.max(1, ...bounds.map(({ operator, value }) => (operator === "gt" ? Math.floor(value) + 1 : Math.ceil(value))));
}

function inUnit(context: Context, unit: Unit, signal: MappedSignal, by: readonly string[], measured?: string, isNumber = false, many = false): SignalInUnit {
  const { field, plan } = planned(context, unit, signal, measured === undefined ? by : [...by, measured]);
  const textOf = (name: string): Kql => {
    const found = field(name);
    if (found === undefined) throw new Error(`Invariant: ${name} was mapped and has no column`);
    return call("tolower", asText(found));
  };
  const value = measured === undefined ? undefined : isNumber ? numberOf(field, measured, many) : textOf(measured);
  return { signal: plan.name, keys: by.map(textOf), value };
}

/**
 * What is computed over. Where several signals put it out it is a `real` in each: `union` makes two columns of one name
 * that has two types. Manual: https://learn.microsoft.com/kusto/query/union-operator
 */
function numberOf(field: PlannedSignal["field"], name: string, many: boolean): Kql {
  const found = field(name);
  if (found === undefined) throw new Error(`Invariant: ${name} was mapped and has no column`);
  const isLong = found.type === "number" || found.type === "hexNumber";
  return many && isLong ? call("todouble", asNumber(found)) : asNumber(found);
}

/** The plan of a signal. Units that use it with other keys share the plan: it puts out the keys of all of them. */
function planned(context: Context, unit: Unit, signal: MappedSignal, fields: readonly string[]): PlannedSignal {
  const needed = context.alone ? fields : [...new Set([...neededFields(context.mapped.units, signal.signal.name), ...fields])];
  // The predicates too: a merged signal may have the name of another one of the rule.
  const id = context.alone ? "" : JSON.stringify([signal.signal.name, needed, signal.variants.map(({ source, predicate }) => [source, predicate])]);
  const known = context.signals.get(id);
  if (known !== undefined) return known;
  const variants: ReadVariant[] = [];
  for (const variant of signal.variants) {
    const source = sourceOf(variant.source);
    if (source !== undefined) variants.push({ variant, source });
  }
  const needs = { fields: needed, alone: context.alone };
  const plan = planSignal(signal.signal, freeName(context, signal.signal.name), variants, needs, context.settings, lossesOf(context, unit, signal));
  context.signals.set(id, plan);
  return plan;
}

/** The fields that the units of a rule need of a signal beside those that it tests. */
function neededFields(units: readonly Unit[], signal: string): readonly string[] {
  return units
    .filter(({ signals }) => signals.some((each) => each.signal.name === signal))
    .flatMap(({ detection }) => {
      if (detection.kind === "event") return [];
      return detection.kind === "distinct" || detection.kind === "aggregate" ? [...detection.by, detection.field] : allKeys(detection);
    });
}

function lossesOf(context: Context, unit: Unit, { signal }: MappedSignal): Losses {
  const { vocabulary } = context.mapped.vocabulary;
  const place = { span: signal.span };
  return {
    approximate: (kind, field, reason) => {
      if (kind === "hive") context.report("kql/hive-spelling", { field, vocabulary, reason }, place);
      else if (kind === "keyword") context.report("kql/keyword", { unit: unit.name, vocabulary }, place);
      else context.report("kql/letter-case", { field, vocabulary, reason }, place);
    },
  };
}

/**
 * A name for a `let` statement: the wanted one, unless it is a word of the language, a table or another such name.
 *
 * @param parts endings of further names that the recipe of a unit makes from it
 */
function freeName(context: Context, wanted: string, parts: readonly string[] = []): string {
  const base = wanted.replace(/[^A-Za-z0-9_]+/g, "_");
  for (let turn = 1; ; turn++) {
    const name = turn === 1 ? base : turn === 2 ? `${base}_events` : `${base}_events_${turn - 1}`;
    const all = [name, ...parts.map((part) => name + part)];
    if (all.some((each) => isReservedWord(each) || context.names.has(each) || each === xmlTextFunction)) continue;
    for (const each of all) context.names.add(each);
    return name;
  }
}

function tablesOf(units: readonly Unit[]): readonly string[] {
  const tables: string[] = [];
  for (const { signals } of units) {
    for (const { variants } of signals) for (const { source } of variants) tables.push(sourceOf(source)?.table ?? "");
  }
  return tables;
}

function longestWindow(units: readonly UnitPlan[]): number | undefined {
  const windows = units.flatMap((unit) => (unit.kind === "event" ? [] : [unit.within]));
  return windows.length === 0 ? undefined : Math.max(...windows);
}
