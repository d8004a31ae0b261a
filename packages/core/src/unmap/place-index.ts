import type { Predicate, Scalar } from "../generated/model.js";
import { columnFinder } from "../map/map-rule.js";
import type { Column, EventDataRow, VariantRow, Vocabulary } from "../map/vocabulary.js";
import { eventClass, eventDataName } from "../model/taxonomy.js";
import { normalizePredicate } from "../normalize/normalize-predicate.js";
import { oncePer } from "../once-per.js";
import { conjuncts, type Facts, factsOf } from "./assume.js";
import type { UnmapHooks, UnmapPlace } from "./unmap-hooks.js";

/** A place of a vocabulary, prepared for reading backwards. */
export interface IndexedPlace extends UnmapPlace {
  readonly name: string;
  /** What picks its events, all of them. */
  readonly conditions: readonly Predicate[];
  readonly facts: Facts;
  /** The canonical columns that have a native name, in the order of the class. */
  readonly named: (name: string) => readonly Column[];
  /** The column that a canonical field has. */
  readonly column: (field: string) => Column | undefined;
  /** The field of the event data that has a native name. */
  readonly eventData: (name: string) => Column | undefined;
}

/** The places of a vocabulary. */
export interface PlaceIndex {
  readonly places: readonly IndexedPlace[];
  /** The places each of whose conditions on a value is met by one of these pairs of {@link pairKey}. */
  readonly among: (pairs: ReadonlySet<string>) => readonly IndexedPlace[];
}

/** A column with a value, as a text that is the same in any case. */
export function pairKey(column: string, value: Scalar): string {
  return `${column}\u0000${String(value).toLowerCase()}`;
}

/** The index of a vocabulary, made once for each pair of hooks and vocabulary. */
export const placeIndex = oncePer((hooks: UnmapHooks) => oncePer((vocabulary: Vocabulary): PlaceIndex => {
  const places = Object.entries(vocabulary.events).flatMap(([event, row]) => {
    const variants = row.unavailable === undefined ? (row.variants ?? [{ source: {} }]) : [];
    return variants.map((variant) => indexPlace(hooks, vocabulary, event, variant));
  });
  const keys = new Map(places.map((place) => [place, [...place.facts.values].map(([column, values]) => values.map((value) => pairKey(column, value)))]));
  return { places, among: (pairs) => places.filter((place) => keys.get(place)?.every((some) => some.some((key) => pairs.has(key)))) };
}));

function indexPlace(hooks: UnmapHooks, vocabulary: Vocabulary, event: string, variant: VariantRow): IndexedPlace {
  const row = vocabulary.events[event] ?? {};
  const layers = [variant, row, vocabulary];
  const find = columnFinder(layers);
  const conditions = conjuncts(normalizePredicate(hooks.placeCondition(variant.source, vocabulary)));
  const passed = layers.flatMap(({ fields = {} }) => Object.keys(fields).filter((field) => eventDataName(field) !== undefined));
  const fields = new Set([...(eventClass(event)?.fields ?? []), ...passed]);
  // A browser loads all places and asks few of them.
  const columns = lazy(() => [...fields].flatMap((field) => {
    const found = find(field);
    return found === undefined || "unavailable" in found ? [] : [found];
  }));
  const byName = lazy(() => {
    const map = new Map<string, Column[]>();
    for (const column of columns()) {
      const main = column.expression === undefined ? column.name : (hooks.expressionName?.(column.expression, vocabulary) ?? column.expression);
      for (const name of new Set([main, ...(column.aliases ?? [])])) map.set(name, [...(map.get(name) ?? []), column]);
    }
    return map;
  });
  const elementOf = (name: string): string | undefined => (hooks.elementOf === undefined ? name : hooks.elementOf(name, variant.source));
  const data = eventClass(event)?.eventData === true ? (variant.eventData ?? row.eventData ?? vocabulary.eventData) : undefined;
  return {
    event,
    variant,
    vocabulary,
    get columns() {
      return columns();
    },
    name: variant.name ?? vocabulary.vocabulary,
    conditions,
    facts: factsOf(conditions),
    named: (name) => {
      const element = elementOf(name);
      const rows = byName().get(name) ?? [];
      if (element === name) return rows;
      const isElement = (column: Column): boolean => hooks.isElement?.(column, variant.source) === true;
      return [...rows.filter((column) => !isElement(column)), ...(element === undefined ? [] : (byName().get(element) ?? []).filter(isElement))];
    },
    column: (field) => {
      const found = find(field);
      return found === undefined || "unavailable" in found ? undefined : found;
    },
    eventData: (name) => {
      // Where the row is an expression, the native name is its text.
      const element = data?.expression === undefined ? elementOf(name) : name;
      return data === undefined || element === undefined ? undefined : eventDataColumn(element, data, hooks, vocabulary, find);
    },
  };
}

/** The columns of event data have a row for all of them, with `{name}` in it. */
function eventDataColumn(name: string, row: EventDataRow, hooks: UnmapHooks, vocabulary: Vocabulary, find: ReturnType<typeof columnFinder>): Column | undefined {
  const template = row.expression === undefined ? row.name : row.expression;
  const marker = "isoruleMarker";
  const filled = template.replaceAll("{name}", () => marker);
  const written = row.expression === undefined ? filled : (hooks.expressionName?.(filled, vocabulary) ?? filled);
  const [before = "", ...after] = written.split(marker);
  const end = after.at(-1) ?? "";
  if (!name.startsWith(before) || !name.endsWith(end) || name.length <= before.length + end.length) return undefined;
  const data = after.length === 1 ? name.slice(before.length, name.length - end.length) : name.slice(before.length).split(after[0] ?? "")[0];
  if (data === undefined || data === "" || written.replaceAll(marker, () => data) !== name) return undefined;
  const found = find(`event_data.${data}`);
  if (found === undefined || "unavailable" in found) return undefined;
  // A row of its own says that this field is somewhere else.
  const own = found.expression === undefined ? found.name : (hooks.expressionName?.(found.expression, vocabulary) ?? found.expression);
  return own === name ? found : undefined;
}

function lazy<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
