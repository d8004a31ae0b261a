import { type Column, type DiagnosticSink, keysOfStep, type MappedRule, type MappedSignal, onceEach, type Predicate, type Report, reporter, type Unit } from "@isorule/core";
import { hexNumber, quoteText } from "../print/literals.js";
import type { Assignment, Branch, DatasetSource, EvalValue, Filter, RawSource, SplBody, SplQuery, Window } from "../query.js";
import { splDiagnostics } from "../spl-diagnostics.js";
import { isFieldRefused, isPartRefused, lowerFilter } from "./lower-filter.js";
import { countRange, limitsOf, measureOf, wholeSeconds } from "./lower-window.js";
import { mergePlaces, type RawBranch } from "./merge-places.js";
import { columnOf, evalValue, isFilled, type Place } from "./place.js";
import { filledColumns, formatOf, sourceOf } from "./source.js";

/**
 * What a search can express of a rule. All units over raw events are one search; each place of a data model, and each
 * window over data models, is a search of its own, because `tstats` is the first command of one.
 *
 * Diagnostics: `spl/*`.
 */
export function lowerRule(mapped: MappedRule, sink: DiagnosticSink): readonly SplQuery[] {
  const context: Context = {
    mapped,
    report: reporter(splDiagnostics, onceEach(sink), mapped.rule.file),
    steps: new Set(),
    windows: mapped.units.filter((unit) => unit.detection.kind !== "event").length,
  };
  const parts = mapped.units.flatMap((unit) => {
    const lowered = lowerUnit(context, unit);
    if (lowered.length > 0) reportNeeds(context, unit);
    return lowered;
  });
  return queriesOf(parts, mapped);
}

/** What a team must set up itself for a place: the text `needs` of its source. */
function reportNeeds({ report }: Context, unit: Unit): void {
  for (const { signal, variants } of unit.signals) {
    for (const { source } of variants) if (typeof source["needs"] === "string") report("spl/needs-setup", { unit: unit.name, needs: source["needs"] }, { span: signal.span });
  }
}

interface Context {
  readonly mapped: MappedRule;
  readonly report: Report<typeof splDiagnostics>;
  /** The marks of steps that are taken. */
  readonly steps: Set<string>;
  /** How many units of the rule look at several events. */
  readonly windows: number;
}

/** A unit, or the places of a unit that one search can hold. */
type Part = { readonly unit: string } & (
  | { readonly kind: "events"; readonly branches: readonly RawBranch[] }
  | { readonly kind: "dataset"; readonly filter: Filter<DatasetSource> }
  | { readonly kind: "window"; readonly branches: readonly Branch[]; readonly window: Window; readonly dataset: boolean }
);

function lowerUnit(context: Context, unit: Unit): readonly Part[] {
  return unit.detection.kind === "event" ? lowerEvents(context, unit) : lowerWindow(context, unit);
}

function lowerEvents(context: Context, unit: Unit): readonly Part[] {
  const branches: RawBranch[] = [];
  const datasets: Part[] = [];
  for (const signal of unit.signals) {
    const step = stepName(context, signal);
    for (const place of placesOf(context, unit, signal)) {
      const source = sourceOf(place.variant, context.mapped.vocabulary);
      const filter = lowerFilter(source, place);
      if (filter === undefined) return [];
      if (isRaw(filter)) branches.push({ filter, step, fires: true, assignments: [] });
      else datasets.push({ unit: unit.name, kind: "dataset", filter: filter as Filter<DatasetSource> });
    }
  }
  return branches.length === 0 ? datasets : [{ unit: unit.name, kind: "events", branches: mergePlaces(branches) }, ...datasets];
}

/** The places of all signals, each place once: an event that two of the signals match counts once. */
function onePlaceEach(unit: Unit, places: readonly (readonly Place[])[]): readonly Place[] {
  const merged = new Map<string, Place>();
  for (const [index, ofSignal] of places.entries()) {
    for (const place of ofSignal) {
      const { name, source, predicate } = place.variant;
      const key = JSON.stringify([unit.signals[index]?.signal.event, name, source]);
      const known = merged.get(key);
      merged.set(key, known === undefined ? place : { ...known, variant: { ...known.variant, predicate: either(known.variant.predicate, predicate) } });
    }
  }
  return [...merged.values()];
}

function either(left: Predicate, right: Predicate): Predicate {
  const always = [left, right].find((each) => each.kind === "constant" && each.value);
  if (always !== undefined) return always;
  return { kind: "or", operands: [left, right].flatMap((each) => (each.kind === "or" ? each.operands : [each])) };
}

function isRaw(filter: Filter): filter is Filter<RawSource> {
  return filter.source.kind === "raw";
}

function lowerWindow(context: Context, unit: Unit): readonly Part[] {
  const { detection } = unit;
  if (detection.kind === "event") return [];
  const steps = stepsOf(context, unit);
  const each = unit.signals.map((signal) => placesOf(context, unit, signal));
  const places = detection.kind === "sequence" || detection.kind === "together" ? each : [onePlaceEach(unit, each)];
  const kinds = new Set(places.flat().map((place) => place.dataset));
  if (kinds.size > 1) {
    context.report("spl/mixed-sources", { unit: unit.name }, { span: detection.span });
    return [];
  }
  const dataset = kinds.has(true);
  const keys = keyNames(context, unit, detection.by, dataset ? places[0]?.[0] : undefined);
  const window = windowOf(context, unit, steps, keys.map(({ name }) => name), dataset);
  if (window === undefined) return [];
  const branches: Branch[] = [];
  for (const [index, signalPlaces] of places.entries()) {
    const stepKeys = keysIn(detection, index, keys);
    for (const place of signalPlaces) {
      const filter = lowerFilter(sourceOf(place.variant, context.mapped.vocabulary), place);
      const named = [...stepKeys.flatMap(({ field }) => field ?? []), ...measuredFields(unit)];
      if (filter === undefined || named.map((field) => isFieldRefused(field, place, detection.span) || isPartRefused(field, place, "which events belong together", detection.span)).includes(true)) return [];
      branches.push({ filter, step: steps[index] as string, fires: false, assignments: assignmentsOf(unit, place, stepKeys) });
    }
  }
  reportApproximations(context, unit, window, dataset);
  return [{ unit: unit.name, kind: "window", branches, window, dataset }];
}

function windowOf(context: Context, unit: Unit, steps: readonly string[], keys: readonly string[], dataset: boolean): Window | undefined {
  const { detection } = unit;
  const { report } = context;
  if (detection.kind === "event") return undefined;
  const common = { keys, seconds: detection.within / 1000 };
  switch (detection.kind) {
    case "sequence":
    case "together":
      return { ...common, kind: detection.kind, steps };
    case "count": {
      // In rows of a data model each row counts for several events.
      if (dataset) return { ...common, kind: "measure", function: "sum(count)", limits: limitsOf(detection.threshold), zero: false, growing: true };
      const range = countRange(unit.name, detection.threshold, report);
      return range === undefined ? undefined : { ...common, kind: "count", ...range };
    }
    case "distinct":
    case "aggregate": {
      if (dataset && detection.kind === "aggregate") {
        report("spl/aggregate-in-data-model", { unit: unit.name }, { span: detection.span });
        return undefined;
      }
      const measure = measureOf(unit.name, detection, report);
      if (measure === undefined) return undefined;
      const distinct = detection.kind === "distinct";
      return { ...common, kind: "measure", function: measure, limits: limitsOf(detection.threshold), zero: distinct, growing: distinct };
    }
  }
}

function reportApproximations(context: Context, unit: Unit, window: Window, dataset: boolean): void {
  const place = { span: unit.detection.span };
  if (dataset) context.report("spl/whole-seconds", { unit: unit.name }, place);
  if (window.kind !== "measure") return;
  const seconds = wholeSeconds(window.seconds);
  context.report("spl/time-window", { unit: unit.name, seconds: String(seconds), rounded: seconds === window.seconds ? "" : `, rounded up from ${window.seconds}` }, place);
}

/** A key that ties events together, and the field behind it; a constant when events are not told apart. */
interface Key {
  readonly name: string;
  readonly field: string | undefined;
}

/** Rows of a data model keep the names of its fields; to raw events the keys are added beside the fields that they have. */
function keyNames(context: Context, unit: Unit, by: readonly string[], dataset: Place | undefined): readonly Key[] {
  const index = context.mapped.units.filter((each) => each.detection.kind !== "event").indexOf(unit);
  const prefix = context.windows === 1 ? "key" : `key${index + 1}`;
  if (by.length === 0) return [{ name: `${prefix}_all`, field: undefined }];
  const keys: Key[] = [];
  const perStep = "keys" in unit.detection && unit.detection.keys !== undefined;
  for (const field of perStep ? by : new Set(by)) {
    const wanted = dataset === undefined ? `${prefix}_${field.replace(/[^A-Za-z0-9]/g, "_")}` : bareName(columnOf(dataset, field).name);
    let name = wanted;
    for (let use = 2; keys.some((key) => key.name === name); use++) name = `${wanted}_${use}`;
    keys.push({ name, field });
  }
  return keys;
}

/** The keys with the fields that they are in one step. */
function keysIn(detection: Unit["detection"], step: number, keys: readonly Key[]): readonly Key[] {
  if ((detection.kind !== "sequence" && detection.kind !== "together") || detection.keys === undefined) return keys;
  const fields = keysOfStep(detection, step);
  return keys.map((key, at) => (key.field === undefined ? key : { ...key, field: fields[at] }));
}

function bareName(column: string): string {
  return column.slice(column.lastIndexOf(".") + 1).replace(/[^A-Za-z0-9]/g, "_");
}

function assignmentsOf(unit: Unit, place: Place, keys: readonly Key[]): readonly Assignment[] {
  const assignments: Assignment[] = keys.map(({ name, field }) => {
    if (field === undefined) return { name, expression: quoteText("all"), column: undefined };
    return { name, expression: foldedValue(place, columnOf(place, field)), column: columnOf(place, field).name };
  });
  for (const field of measuredFields(unit)) {
    const column = columnOf(place, field);
    const expression = unit.detection.kind === "distinct" ? foldedValue(place, column) : numberText(evalValue(place, column));
    assignments.push({ name: "value", expression, column: column.name });
  }
  return assignments;
}

/** Keys and values compare without case, and an empty text is none. A column that the model fills is never empty. */
function foldedValue(place: Place, column: Column): string {
  const text = `lower(${evalValue(place, column).expression})`;
  return isFilled(place, column) ? text : `nullif(${text}, "")`;
}

function numberText(value: EvalValue): string {
  return value.hex ? hexNumber(value.expression) : `tonumber(${value.expression})`;
}

function measuredFields(unit: Unit): readonly string[] {
  return unit.detection.kind === "distinct" || unit.detection.kind === "aggregate" ? [unit.detection.field] : [];
}

function stepsOf(context: Context, unit: Unit): readonly string[] {
  if (unit.detection.kind === "sequence" || unit.detection.kind === "together") return unit.signals.map((signal) => stepName(context, signal));
  const name = uniqueStep(context, unit.name);
  return unit.signals.map(() => name);
}

function stepName(context: Context, signal: MappedSignal): string {
  return uniqueStep(context, signal.signal.name);
}

function uniqueStep(context: Context, name: string): string {
  let step = name;
  for (let use = 2; context.steps.has(step); use++) step = `${name}-${use}`;
  context.steps.add(step);
  return step;
}

function placesOf(context: Context, unit: Unit, signal: MappedSignal): readonly Place[] {
  const filled = filledColumns(context.mapped.vocabulary);
  return signal.variants.map((variant) => ({
    unit: unit.name,
    variant,
    dataset: sourceOf(variant, context.mapped.vocabulary).kind === "dataset",
    filled,
    format: formatOf(variant, context.mapped.vocabulary),
    report: context.report,
  }));
}

/** A skeleton and the units that it says. */
interface Said {
  readonly units: readonly string[];
  readonly body: SplBody;
}

function queriesOf(parts: readonly Part[], mapped: MappedRule): readonly SplQuery[] {
  const raw = parts.filter((part) => part.kind === "events" || (part.kind === "window" && !part.dataset));
  const said: Said[] = raw.length > 0 ? [rawSearch(raw)] : [];
  said.push(...datasetSearches(parts));
  for (const part of parts) {
    if (part.kind === "window" && part.dataset) said.push({ units: [part.unit], body: { kind: "branches", branches: part.branches, windows: [part.window] } });
  }
  const whole = said.length === 1 && said[0]?.units.length === mapped.unitCount;
  const parted = new Map<string, number>();
  return said.map(({ units, body }) => {
    const name = units.join("-or-");
    const use = (parted.get(name) ?? 0) + 1;
    parted.set(name, use);
    return { ...body, units, part: whole ? "" : use === 1 ? name : `${name}-${use}` };
  });
}

/** Parts over one dataset are one tstats, unless a `where` after it holds for some of them only. */
function datasetSearches(parts: readonly Part[]): readonly Said[] {
  const groups = new Map<string, { readonly units: string[]; readonly filters: Filter<DatasetSource>[] }>();
  for (const [index, part] of parts.entries()) {
    if (part.kind !== "dataset") continue;
    const { source, where } = part.filter;
    const key = where.length > 0 ? String(index) : JSON.stringify([source.datamodel, source.show]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { units: [part.unit], filters: [part.filter] });
    else {
      if (!group.units.includes(part.unit)) group.units.push(part.unit);
      group.filters.push(part.filter);
    }
  }
  return [...groups.values()].map(({ units, filters }) => ({ units, body: { kind: "dataset", filters } }));
}

function rawSearch(parts: readonly Part[]): Said {
  const units = [...new Set(parts.map((part) => part.unit))];
  const windows = parts.flatMap((part) => (part.kind === "window" ? [part.window] : []));
  const branches = parts.flatMap((part): readonly Branch[] => (part.kind === "dataset" ? [] : part.branches));
  const filters = parts.flatMap((part) => (part.kind === "events" ? part.branches.map((branch) => branch.filter) : []));
  const plain = windows.length === 0 && filters.every((filter) => filter.where.length === 0);
  return { units, body: plain ? { kind: "search", filters } : { kind: "branches", branches, windows } };
}
