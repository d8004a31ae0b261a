import { coreDiagnostics } from "../diagnostics/core-diagnostics.js";
import { type Report, reporter } from "../diagnostics/diagnostic.js";
import { onceEach } from "../diagnostics/once-each.js";
import { parseAddress } from "../evaluate/cidr.js";
import type { Comparison, Exists, Predicate } from "../generated/model.js";
import { separatorOf } from "../model/derive.js";
import type { Rule, Signal } from "../model/rule.js";
import { eventDataName, fieldInfo, nativeName } from "../model/taxonomy.js";
import { normalizePredicate } from "../normalize/normalize-predicate.js";
import { keysOfStep, type RuleUnit, unitsOf } from "../normalize/units.js";
import { oncePer } from "../once-per.js";
import type { DiagnosticSink } from "../render/backend.js";
import type { MappedRule, MappedSignal, MappedVariant, Unit } from "./mapped.js";
import { rewriteDerived } from "./rewrite-derived.js";
import type { Column, ColumnRow, ColumnType, EventDataRow, EventRow, NativeRow, Rows, UnavailableRow, VariantRow, Vocabulary } from "./vocabulary.js";

/**
 * Finds the columns and tables of a normalized rule in a vocabulary. A derived field without a column is rewritten to
 * the field that it follows from. A unit that needs an event class or a field that the vocabulary lacks is left out as a
 * whole.
 *
 * Diagnostics: `map/*`.
 *
 * @param all the units of the rule, where the caller knows them
 */
export function mapRule(rule: Rule, vocabulary: Vocabulary, sink: DiagnosticSink, all: readonly RuleUnit[] = unitsOf(rule)): MappedRule {
  const report = reporter(coreDiagnostics, onceEach(sink), rule.file);
  const units = all.flatMap((unit) => mapUnit({ unit, step: 0, vocabulary, report }) ?? []);
  return { rule, vocabulary, units, unitCount: all.length };
}

interface Context {
  readonly unit: RuleUnit;
  /** Which signal of the unit. */
  readonly step: number;
  readonly vocabulary: Vocabulary;
  readonly report: Report<typeof coreDiagnostics>;
}

/** A field that a place lacks, and the report that says so. */
interface Lack {
  readonly field: string;
  readonly reason: string;
  /** The events of the place never have the field. */
  readonly absent: boolean;
  readonly tell: () => void;
}

function mapUnit(context: Context): Unit | undefined {
  const signals: MappedSignal[] = [];
  for (const [step, signal] of context.unit.signals.entries()) {
    const mapped = mapSignal({ ...context, step }, signal);
    if (mapped === undefined) return undefined;
    signals.push(mapped);
  }
  return { name: context.unit.name, detection: context.unit.detection, signals };
}

function mapSignal(context: Context, signal: Signal): MappedSignal | undefined {
  const { report, unit, vocabulary } = context;
  const row = Object.hasOwn(vocabulary.events, signal.event) ? vocabulary.events[signal.event] : nativeEvents(vocabulary)(signal.event);
  if (row === undefined || row.unavailable !== undefined) {
    report("map/event-unavailable", { unit: unit.name, vocabulary: vocabulary.vocabulary, event: signal.event, reason: row?.unavailable ?? "" }, { span: signal.span });
    return undefined;
  }
  const places = (row.variants ?? wholeClass).filter(({ alias }) => alias !== true);
  const whole = places.map((variant) => mapVariant(context, signal, row, variant, false));
  const hasAll = whole.some((mapped) => "predicate" in mapped);
  const mappedPlaces = whole.map((mapped, index): FoldedPlace => {
    const variant = places[index];
    if (variant === undefined || !("lacks" in mapped) || !mapped.lacks.every(({ absent }) => absent)) return { mapped };
    // A comparison with a field that the events of a place never have is simply false there.
    return { mapped: mapVariant(context, signal, row, variant, true), lacks: mapped.lacks };
  });
  if (!mappedPlaces.some(({ mapped }) => "predicate" in mapped)) {
    for (const mapped of whole) if ("lacks" in mapped) for (const lack of mapped.lacks) lack.tell();
    return undefined;
  }
  const variants: MappedVariant[] = [];
  const skipped: { place: string; lacks: readonly Lack[] }[] = [];
  for (const [index, { mapped, lacks: absent }] of mappedPlaces.entries()) {
    const place = placeName(context, places[index] as VariantRow);
    if (absent !== undefined) {
      const fields = [...new Set(absent.map(({ field }) => `\`${field}\``))].join(", ");
      report(hasAll ? "map/absent-field" : "map/never-recorded", { unit: unit.name, place, fields }, { span: signal.span });
    }
    if ("predicate" in mapped) variants.push(mapped);
    else if ("lacks" in mapped) skipped.push({ place, lacks: mapped.lacks });
  }
  for (const { place, lacks } of skipped) {
    report("map/variant-skipped", { unit: unit.name, place, field: lacks[0]?.field ?? "" }, { span: signal.span });
  }
  return { signal, variants };
}

/** A signal in one place, and the fields that its events never have where the conditions on them were taken as false. */
interface FoldedPlace {
  readonly mapped: MappedPlace;
  readonly lacks?: readonly Lack[];
}

/** The rows of the classes of a vocabulary that have native names. */
const nativeEvents = oncePer((vocabulary: Vocabulary) => {
  const known = new Map<string, EventRow | undefined>();
  return (event: string): EventRow | undefined => {
    if (!event.includes(":")) return undefined;
    // The column finders are kept with the row, so that the same row has to be handed out again.
    if (known.has(event)) return known.get(event);
    const row = nativeEventRow(event, vocabulary.native);
    if (known.size >= mostKnown) known.clear();
    known.set(event, row);
    return row;
  };
});

/** The row of an event class with a native name: the one place that the vocabulary has for the name. */
export function nativeEventRow(event: string, native: NativeRow | undefined): EventRow | undefined {
  const found = nativeName(event);
  if (found === undefined || native === undefined || found.prefix !== native.prefix) return undefined;
  const source = Object.hasOwn(native.sources, found.name) ? native.sources[found.name] : native.sources["*"];
  if (source === undefined) return undefined;
  const fill = (value: unknown): unknown => (typeof value === "string" ? value.replaceAll("{name}", () => found.name) : Array.isArray(value) ? value.map(fill) : value);
  return { variants: [{ name: found.name, source: Object.fromEntries(Object.entries(source).map(([key, value]) => [key, fill(value)])) }] };
}

/** The only place of a class without variants. */
const wholeClass: readonly VariantRow[] = [{ source: {} }];

/** What a column finder knows serves all rules. */
const findersOf = oncePer((vocabulary: Vocabulary) => oncePer((event: EventRow) => oncePer((variant: VariantRow) => columnFinder([variant, event, vocabulary], vocabulary.native))));

/** Most signals keep their predicate in all vocabularies. */
const normalized = oncePer(normalizePredicate);

/** A signal in one place; or what the place lacks; or that no event of the place can match. */
type MappedPlace = MappedVariant | { readonly lacks: readonly Lack[] } | { readonly never: true };

/** @param fold whether a comparison with a field that the events of the place never have is false, instead of a lack */
function mapVariant(context: Context, signal: Signal, event: EventRow, variant: VariantRow, fold: boolean): MappedPlace {
  const { report, unit, vocabulary } = context;
  const place = placeName(context, variant);
  const column = findersOf(vocabulary)(event)(variant);
  const lacks: Lack[] = [];
  const lack = (field: string, node?: Comparison | Exists): void => {
    const span = node?.span ?? signal.span;
    const found = column(field);
    const reason = found !== undefined && "unavailable" in found ? found.unavailable : "";
    const derive = fieldInfo(field)?.derive;
    const tell =
      node?.kind === "comparison" && derive !== undefined
        ? () => report("map/regex-on-derived-field", { unit: unit.name, vocabulary: vocabulary.vocabulary, field, operator: node.operator, from: derive.from }, { span })
        : () => report("map/field-unavailable", { unit: unit.name, vocabulary: vocabulary.vocabulary, place, field, reason }, { span });
    lacks.push({ field, reason, absent: isAbsent(found), tell });
  };
  const has = (field: string): boolean => isColumn(column(field));
  const source = fold ? withoutAbsent(signal.predicate, (field) => isAbsentHere(column, field)) : signal.predicate;
  const mapped = mapFields(source, has, separatorOf(signal.event), lack);
  const predicate = mapped === signal.predicate ? normalized(mapped) : normalizePredicate(mapped);
  // An event without a key takes no part, so that a place that never has one is left out without loss.
  const others = otherFields(unit, context.step);
  if (fold && others.some((field) => isAbsentHere(column, field))) return { never: true };
  if (fold && predicate.kind === "constant" && !predicate.value) return { never: true };
  for (const field of others) if (!has(field)) lack(field);
  if (lacks.length > 0) return { lacks };
  if (predicate.kind === "constant") {
    const value = String(predicate.value);
    const field = fieldsOf(signal.predicate).find((each) => isAbsentHere(column, each)) ?? "";
    return { lacks: [{ field, reason: "", absent: false, tell: () => report("map/constant-unit", { unit: unit.name, value }, { span: signal.span }) }] };
  }
  const named = fieldsOf(predicate);
  for (const field of others.length === 0 ? named : new Set([...named, ...others])) {
    const found = column(field);
    if (isColumn(found) && found.fidelity === "approximate") {
      report("map/approximate-field", { field, vocabulary: vocabulary.vocabulary, reason: found.reason ?? "" }, { span: signal.span });
    }
  }
  if (variant.fidelity === "approximate") {
    report("map/approximate-event", { event: signal.event, vocabulary: vocabulary.vocabulary, place, reason: variant.reason ?? "" }, { span: signal.span });
  }
  return {
    name: place,
    source: variant.source,
    predicate,
    column: (field) => {
      const found = column(field);
      return isColumn(found) ? typedColumn(found, predicate) : undefined;
    },
  };
}

/** The predicate with derived fields rewritten where they have no column; what cannot be said is reported to `lack`. */
function mapFields(
  node: Predicate,
  has: (field: string) => boolean,
  separator: string,
  lack: (field: string, node?: Comparison | Exists) => void,
): Predicate {
  switch (node.kind) {
    case "and":
    case "or": {
      const operands = mapSame(node.operands, (operand) => mapFields(operand, has, separator, lack));
      return operands === node.operands ? node : { ...node, operands };
    }
    case "not": {
      const operand = mapFields(node.operand, has, separator, lack);
      return operand === node.operand ? node : { ...node, operand };
    }
    case "comparison":
    case "exists": {
      if (has(node.field)) return node;
      const derive = fieldInfo(node.field)?.derive;
      if (derive === undefined || !has(derive.from)) {
        lack(derive === undefined ? node.field : derive.from);
        return node;
      }
      const rewritten = rewriteDerived(node, derive, separator);
      if (rewritten === undefined) lack(node.field, node);
      return rewritten ?? node;
    }
    case "fieldComparison":
      for (const field of [node.field, node.other]) if (!has(field)) lack(field);
      return node;
    case "keyword":
    case "constant":
      return node;
  }
}

/** The items mapped; the list itself where each is mapped to itself. */
function mapSame<Item>(items: readonly Item[], map: (item: Item) => Item): readonly Item[] {
  let mapped: Item[] | undefined;
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item;
    const other = map(item);
    if (mapped === undefined && other !== item) mapped = items.slice(0, at);
    mapped?.push(other);
  }
  return mapped ?? items;
}

/** The predicate with every leaf on an absent field as the constant that it is on such an event: false. */
function withoutAbsent(node: Predicate, absent: (field: string) => boolean): Predicate {
  switch (node.kind) {
    case "and":
    case "or":
      return { ...node, operands: node.operands.map((operand) => withoutAbsent(operand, absent)) };
    case "not":
      return { ...node, operand: withoutAbsent(node.operand, absent) };
    case "comparison":
    case "exists":
      return absent(node.field) ? { kind: "constant", value: false } : node;
    case "fieldComparison":
      return absent(node.field) || absent(node.other) ? { kind: "constant", value: false } : node;
    case "keyword":
    case "constant":
      return node;
  }
}

/** Whether the events of a place never have a field, nor the one that it follows from. */
function isAbsentHere(column: (field: string) => Found, field: string): boolean {
  const found = column(field);
  if (isColumn(found)) return false;
  const from = fieldInfo(field)?.derive?.from;
  return isAbsent(found) || (found === undefined && from !== undefined && isAbsent(column(from)));
}

function isAbsent(found: Found): boolean {
  return found !== undefined && "unavailable" in found && found.absent === true;
}

/** The canonical fields that a predicate names, each once. */
export function fieldsOf(predicate: Predicate): readonly string[] {
  const found = new Set<string>();
  const visit = (node: Predicate): void => {
    if (node.kind === "and" || node.kind === "or") node.operands.forEach(visit);
    else if (node.kind === "not") visit(node.operand);
    else if (node.kind === "comparison" || node.kind === "exists") found.add(node.field);
    else if (node.kind === "fieldComparison") found.add(node.field).add(node.other);
  };
  visit(predicate);
  return [...found];
}

/** The fields that a unit needs of a signal beside those of its predicate: keys and the field that it counts. */
function otherFields(unit: RuleUnit, step: number): readonly string[] {
  const { detection } = unit;
  if (detection.kind === "event") return [];
  if (detection.kind === "distinct" || detection.kind === "aggregate") return [...detection.by, detection.field];
  return detection.kind === "count" ? detection.by : keysOfStep(detection, step);
}

/** Rows that hold in one place: of a variant, of an event class or of a whole vocabulary. */
export interface Layer {
  readonly fields?: Rows;
  readonly eventData?: EventDataRow;
}

/** The most fields that a column finder keeps in memory. */
const mostKnown = 5_000;

type Found = Column | UnavailableRow | undefined;

/**
 * Looks a field up in the rows of the variant, then of the event class, then of the whole vocabulary.
 *
 * @param native how native names are written: such a field is the column of its own name
 */
export function columnFinder(layers: readonly Layer[], native?: NativeRow): (field: string) => Found {
  const known = new Map<string, Found>();
  return (field) => {
    if (known.has(field)) return known.get(field);
    const found = findColumn(layers, field) ?? nativeColumn(field, native);
    // Names of event data are without number.
    if (known.size >= mostKnown) known.clear();
    known.set(field, found);
    return found;
  };
}

function nativeColumn(field: string, row: NativeRow | undefined): Column | undefined {
  const native = row === undefined ? undefined : nativeName(field);
  if (row === undefined || native?.prefix !== row.prefix) return undefined;
  return { field, name: native.name, type: "untyped" };
}

/** The column with the type that its comparisons tell, where the vocabulary does not know it. */
function typedColumn(column: Column | undefined, predicate: Predicate): Column | undefined {
  if (column?.type !== "untyped") return column;
  const comparisons = comparisonsOf(predicate, column.field);
  // Beside a network an address is one, and no text.
  const isAddress = comparisons.some(({ operator }) => operator === "cidr");
  const types = new Set(comparisons.flatMap((comparison) => typesOf(comparison, isAddress)));
  const [only] = types;
  return { ...column, type: types.size === 1 && only !== undefined ? only : types.size === 0 ? "untyped" : "text" };
}

function typesOf({ operator, values }: Comparison, isAddress: boolean): readonly ColumnType[] {
  if (operator === "cidr") return ["ip"];
  if (operator !== "equals") return [/^[lg]te?$/.test(operator) ? "number" : "text"];
  return values.map((value) => (typeof value === "string" ? (isAddress && parseAddress(value) !== undefined ? "ip" : "text") : typeof value === "number" ? "number" : "boolean"));
}

function comparisonsOf(node: Predicate, field: string): readonly Comparison[] {
  if (node.kind === "and" || node.kind === "or") return node.operands.flatMap((operand) => comparisonsOf(operand, field));
  if (node.kind === "not") return comparisonsOf(node.operand, field);
  return node.kind === "comparison" && node.field === field ? [node] : [];
}

function findColumn(layers: readonly Layer[], field: string): Found {
  for (const { fields } of layers) {
    if (fields === undefined || !Object.hasOwn(fields, field)) continue;
    const row = fields[field] as ColumnRow | UnavailableRow;
    return "unavailable" in row ? row : { type: "text", ...row, field };
  }
  const name = eventDataName(field);
  const row = layers.find((layer) => layer.eventData !== undefined)?.eventData;
  return name === undefined || row === undefined ? undefined : eventDataColumn(field, name, row);
}

function eventDataColumn(field: string, name: string, row: EventDataRow): Found {
  if (row.expression !== undefined && !/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
    return { unavailable: `The name ${name} cannot stand in an expression.` };
  }
  const filled = { ...row, name: row.name.replaceAll("{name}", () => name) };
  const expression = row.expression?.replaceAll("{name}", () => name);
  return { type: "text", ...filled, ...(expression === undefined ? {} : { expression }), field };
}

function isColumn(found: Found): found is Column {
  return found !== undefined && !("unavailable" in found);
}

function placeName(context: Context, variant: VariantRow): string {
  return variant.name ?? context.vocabulary.vocabulary;
}
