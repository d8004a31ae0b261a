import { classHasField, type Expression, fieldsOf, leafOf, type MappedSignal, type MappedVariant, normalizePredicate, type Predicate, type Signal } from "@isorule/core";
import { column, type Kql, number, oneOf, text } from "../syntax/kql.js";
import { asText, type FieldFinder, fieldFinder, type PlacedField } from "./fields.js";
import { type Losses, lowerPredicate } from "./lower-predicate.js";
import type { NamedKql, Place, SignalPlan } from "./query.js";
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
  readonly condition: Expression<Kql>;
}

/** Plans the events of a signal: one table, or the union of several. */
export function planSignal(signal: Signal, name: string, variants: readonly ReadVariant[], needs: SignalNeeds, settings: KqlSettings, losses: Losses): PlannedSignal {
  const lowered = variants.map((read): LoweredVariant => {
    const fields = fieldFinder(read.variant, read.source);
    return { ...read, fields, condition: lowerPredicate(read.variant.predicate, fields, losses) };
  });
  const [only] = lowered;
  if (needs.alone && only !== undefined && lowered.length === 1) return planBare(only, name, settings);

  const shown = [...new Set([...needs.fields, ...variants.flatMap(({ variant }) => fieldsOf(variant.predicate)), ...contextOf(signal, settings)])];
  const outputs = shown.flatMap((field) => outputOf(field, lowered) ?? []);
  const shared = sharedCondition(lowered);
  const places = lowered.map((each) => planPlace(each, outputs, settings, shared !== undefined));
  const columns = [...new Set(places.flatMap(({ output }) => output?.map((each) => each.name) ?? []))];
  return {
    plan: { name, places, condition: shared, columns },
    field: (field) => outputs.find((output) => output.field === field),
  };
}

function planBare(only: LoweredVariant, name: string, settings: KqlSettings): PlannedSignal {
  const used = fieldsOf(only.variant.predicate).flatMap((field) => only.fields.find(field) ?? []);
  const place: Place = { ...placeOf(only.source), computed: computedOf(used), condition: only.condition, output: undefined };
  const columns = [...new Set([...identityOf(only.source, settings), ...only.source.columns, ...used.map((field) => field.name)])];
  return { plan: { name, places: [place], condition: undefined, columns }, field: only.fields.find };
}

function planPlace(lowered: LoweredVariant, outputs: readonly PlacedField[], settings: KqlSettings, shared: boolean): Place {
  const { condition, fields, source, variant } = lowered;
  const tested = shared ? [] : fieldsOf(variant.predicate).flatMap((field) => fields.find(field) ?? []);
  const converted = outputs.flatMap((output) => (fields.find(output.field)?.type === output.type ? [] : (fields.find(output.field) ?? [])));
  const computed = computedOf([...tested, ...converted]);
  const kept = new Map<string, NamedKql>();
  const keep = (name: string, value: Kql | undefined): void => {
    if (!kept.has(name)) kept.set(name, { name, value });
  };
  for (const name of [...identityOf(source, settings), ...source.columns]) keep(name, undefined);
  for (const output of outputs) {
    const field = fields.find(output.field);
    if (field !== undefined) keep(output.name, outputValue(field, output, computed));
  }
  return { ...placeOf(source), computed, condition: shared ? undefined : condition, output: [...kept.values()] };
}

function outputValue(field: PlacedField, output: PlacedField, computed: readonly NamedKql[]): Kql | undefined {
  if (field.type !== output.type) return asText(field);
  if (field.computed !== undefined && !computed.some(({ name }) => name === field.name)) return field.computed;
  return field.name === output.name ? undefined : column(field.name);
}

function placeOf(source: KqlSource): Pick<Place, "table" | "selection"> {
  const conditions = source.conditions.map((text): Expression<Kql> => leafOf({ kind: "expression", text }));
  return { table: source.table, selection: [...source.where.map(selectionOf), ...conditions] };
}

/** The columns that tell the records of a table apart: those of the vocabulary, where the table has them. */
function identityOf(source: KqlSource, settings: KqlSettings): readonly string[] {
  return source.identity ?? settings.identity;
}

function selectionOf({ column: name, values }: SourceCondition): Expression<Kql> {
  return leafOf(oneOf(column(name), "==", values.map((value) => (typeof value === "number" ? number(value) : text(value)))));
}

function computedOf(fields: readonly PlacedField[]): readonly NamedKql[] {
  const named = new Map<string, NamedKql>();
  for (const { name, computed } of fields) if (computed !== undefined) named.set(name, { name, value: computed });
  return [...named.values()];
}

/** A field as the result of all places names it: as the first place does, as text where the places differ in type. */
function outputOf(field: string, lowered: readonly LoweredVariant[]): PlacedField | undefined {
  const placed = lowered.flatMap(({ fields }) => fields.find(field) ?? []);
  const [first] = placed;
  if (first === undefined) return undefined;
  const type = placed.every((each) => each.type === first.type) ? first.type : "text";
  return { ...first, type, computed: undefined };
}

/** The condition that all places share, where it can stand behind their union: it names the same columns in each. */
function sharedCondition(lowered: readonly LoweredVariant[]): Expression<Kql> | undefined {
  const [first, ...rest] = lowered;
  if (first === undefined || rest.length === 0 || hasKeyword(first.variant.predicate)) return undefined;
  const key = (each: LoweredVariant): string =>
    JSON.stringify([each.condition, fieldsOf(each.variant.predicate).map((field) => [each.fields.find(field)?.name, each.fields.find(field)?.type])]);
  const wanted = key(first);
  return rest.every((each) => key(each) === wanted) ? first.condition : undefined;
}

function hasKeyword(node: Predicate): boolean {
  if (node.kind === "and" || node.kind === "or") return node.operands.some(hasKeyword);
  return node.kind === "keyword" || (node.kind === "not" && hasKeyword(node.operand));
}

function contextOf(signal: Signal, settings: KqlSettings): readonly string[] {
  return settings.context.filter((field) => classHasField(signal.event, field));
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
