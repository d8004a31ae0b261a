import { classHasField, type Expression, fieldsOf, leafOf, type MappedSignal, type MappedVariant, normalizePredicate, oncePer, type Predicate, type Signal } from "@isorule/core";
import { column, type Kql, number, oneOf, text } from "../syntax/kql.js";
import { asText, type FieldFinder, fieldFinder, type PlacedField } from "./fields.js";
import { type Losses, lowerPredicate } from "./lower-predicate.js";
import type { ComputedKql, NamedKql, Place, SignalPlan } from "./query.js";
import { sameData } from "./same-data.js";
import type { KqlSettings, KqlSource, SourceCondition } from "./settings.js";

/** A variant whose source was read. */
export interface ReadVariant {
  readonly variant: MappedVariant;
  readonly source: KqlSource;
}

/** What a signal is planned for. */
export interface SignalNeeds {
  /** Fields beside those of the predicate: keys and what is counted. */
  readonly fields: readonly string[];
  /** Whether all columns may stay, because the query is nothing but this signal. */
  readonly alone: boolean;
}

/** A planned signal and how its fields are named in its result. */
export interface PlannedSignal {
  readonly plan: SignalPlan;
  readonly field: (field: string) => PlacedField | undefined;
}

interface LoweredVariant extends ReadVariant {
  readonly fields: FieldFinder;
  /** The fields that the predicate names. */
  readonly tested: readonly string[];
  readonly condition: Expression<Kql>;
}

/** Plans the events of a signal: one table, or the union of several. */
export function planSignal(signal: Signal, name: string, variants: readonly ReadVariant[], needs: SignalNeeds, settings: KqlSettings, losses: Losses): PlannedSignal {
  const lowered: LoweredVariant[] = [];
  for (const read of variants) lowered.push(lowerVariant(read, lowered[0], losses));
  const [only] = lowered;
  if (needs.alone && only !== undefined && lowered.length === 1) return planBare(only, name, settings);

  const shown = new Set(needs.fields);
  for (const { tested } of lowered) for (const field of tested) shown.add(field);
  for (const field of contextOf(signal, settings)) shown.add(field);
  const outputs: PlacedField[] = [];
  for (const field of shown) {
    const output = outputOf(field, lowered);
    if (output !== undefined) outputs.push(output);
  }
  const shared = sharedCondition(lowered);
  return {
    plan: { name, places: lowered.map((each) => planPlace(each, outputs, settings, shared !== undefined)), condition: shared },
    field: (field) => outputs.find((output) => output.field === field),
  };
}

/** @param first another variant, whose condition is this one's too where both test the same fields of the same columns */
function lowerVariant(read: ReadVariant, first: LoweredVariant | undefined, losses: Losses): LoweredVariant {
  const { source, variant } = read;
  const fields = fieldFinder(variant, source);
  const tested = fieldsOf(variant.predicate);
  const isSame = first !== undefined && sameData(first.variant.predicate, variant.predicate) && tested.every((field) => isSameColumn(first.fields.find(field), fields.find(field)));
  return { variant, source, fields, tested, condition: isSame ? first.condition : lowerPredicate(variant.predicate, fields, losses) };
}

function isSameColumn(one: PlacedField | undefined, other: PlacedField | undefined): boolean {
  return one?.name === other?.name && one?.type === other?.type && one?.list === other?.list && one?.rewrite === other?.rewrite;
}

function planBare({ condition, fields, source, tested }: LoweredVariant, name: string, settings: KqlSettings): PlannedSignal {
  const used = tested.flatMap((field) => fields.find(field) ?? []);
  const columns = [...ownColumns(settings)(source), ...used.map((field) => field.name)];
  const place: Place = { ...placeOf(source), computed: computedOf(used), condition, output: undefined, columns };
  return { plan: { name, places: [place], condition: undefined }, field: fields.find };
}

function planPlace({ condition, fields, source, tested }: LoweredVariant, outputs: readonly PlacedField[], settings: KqlSettings, shared: boolean): Place {
  const used: PlacedField[] = shared ? [] : tested.flatMap((field) => fields.find(field) ?? []);
  for (const output of outputs) {
    const field = fields.find(output.field);
    if (field !== undefined && field.type !== output.type) used.push(field);
  }
  const computed = computedOf(used);
  const columns = new Set(ownColumns(settings)(source));
  const output: NamedKql[] = [];
  for (const name of columns) output.push({ name, value: undefined });
  for (const wanted of outputs) {
    const field = fields.find(wanted.field);
    if (field === undefined || columns.has(wanted.name)) continue;
    columns.add(wanted.name);
    output.push({ name: wanted.name, value: outputValue(field, wanted, computed) });
  }
  return { ...placeOf(source), computed, condition: shared ? undefined : condition, output, columns: [...columns] };
}

function outputValue(field: PlacedField, output: PlacedField, computed: readonly NamedKql[]): Kql | undefined {
  if (field.type !== output.type) return asText(field);
  if (field.computed !== undefined && !computed.some(({ name }) => name === field.name)) return field.computed;
  return field.name === output.name ? undefined : column(field.name);
}

const placeOf = oncePer((source: KqlSource): Pick<Place, "table" | "selection"> => {
  const conditions = source.conditions.map((text): Expression<Kql> => leafOf({ kind: "expression", text }));
  return { table: source.table, selection: [...source.where.map(selectionOf), ...conditions] };
});

/** The columns of a table that every result has: those that tell its records apart, and those that its place names. */
const ownColumns = oncePer((settings: KqlSettings) => oncePer((source: KqlSource): readonly string[] => [...new Set([...(source.identity ?? settings.identity), ...source.columns])]));

function selectionOf({ column: name, values }: SourceCondition): Expression<Kql> {
  return leafOf(oneOf(column(name), "==", values.map((value) => (typeof value === "number" ? number(value) : text(value)))));
}

function computedOf(fields: readonly PlacedField[]): readonly ComputedKql[] {
  const named = new Map<string, ComputedKql>();
  for (const { name, computed } of fields) if (computed !== undefined) named.set(name, { name, value: computed });
  return [...named.values()];
}

/** A field as the result of all places names it: as the first place does, as text where the places differ in type. */
function outputOf(field: string, lowered: readonly LoweredVariant[]): PlacedField | undefined {
  let first: PlacedField | undefined;
  let isOneType = true;
  for (const { fields } of lowered) {
    const placed = fields.find(field);
    if (placed !== undefined && first !== undefined && placed.type !== first.type) isOneType = false;
    first ??= placed;
  }
  if (first === undefined || (isOneType && first.computed === undefined)) return first;
  return { ...first, type: isOneType ? first.type : "text", computed: undefined };
}

/** The condition that all places share, where it can stand behind their union: it names the same columns in each. */
function sharedCondition(lowered: readonly LoweredVariant[]): Expression<Kql> | undefined {
  const [first, ...rest] = lowered;
  if (first === undefined || rest.length === 0 || hasKeyword(first.variant.predicate)) return undefined;
  return rest.every((each) => sameData(first.condition, each.condition) && namesAlike(first, each)) ? first.condition : undefined;
}

/** Whether two variants test columns of the same names and types. */
function namesAlike(one: LoweredVariant, other: LoweredVariant): boolean {
  if (one.tested.length !== other.tested.length) return false;
  return one.tested.every((field, at) => {
    const [left, right] = [one.fields.find(field), other.fields.find(other.tested[at] as string)];
    return left?.name === right?.name && left?.type === right?.type;
  });
}

function hasKeyword(node: Predicate): boolean {
  if (node.kind === "and" || node.kind === "or") return node.operands.some(hasKeyword);
  return node.kind === "keyword" || (node.kind === "not" && hasKeyword(node.operand));
}

/** Event class to the fields that results show of it. */
const contexts = oncePer((_: KqlSettings) => new Map<string, readonly string[]>());

function contextOf(signal: Signal, settings: KqlSettings): readonly string[] {
  const known = contexts(settings);
  const found = known.get(signal.event) ?? settings.context.filter((field) => classHasField(signal.event, field));
  known.set(signal.event, found);
  return found;
}

/** Several signals as one: their events, each once though it matches more than one of them. */
export function mergeSignals(signals: readonly MappedSignal[]): readonly MappedSignal[] {
  const merged: MappedSignal[] = [];
  for (const next of signals) {
    const at = merged.findIndex(({ signal }) => signal.event === next.signal.event);
    const before = merged[at];
    if (before === undefined) merged.push(next);
    else merged[at] = { signal: { ...before.signal, name: `${before.signal.name}_or_${next.signal.name}` }, variants: mergeVariants(before.variants, next.variants) };
  }
  return merged;
}

function mergeVariants(left: readonly MappedVariant[], right: readonly MappedVariant[]): readonly MappedVariant[] {
  const merged = [...left];
  for (const next of right) {
    const at = merged.findIndex(({ source }) => JSON.stringify(source) === JSON.stringify(next.source));
    const before = merged[at];
    if (before === undefined) merged.push(next);
    else merged[at] = { ...before, predicate: normalizePredicate({ kind: "or", operands: [before.predicate, next.predicate] }) };
  }
  return merged;
}
