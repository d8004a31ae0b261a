import { columnFinder, EngineFault, eventClass, type EventRow, type NativeRecord, oncePer, type Scalar, type VariantRow, type Vocabulary } from "@isorule/core";
import { documentOf } from "./document.js";
import { columnType, dynamicType, type FieldType, indexed, kindOf, neededFields, schemaType } from "./field-types.js";
import type { FieldUse } from "./field-uses.js";

/** What an index maps before any event was seen, and how it would map what a vocabulary says of further fields. */
export interface IndexFields {
  readonly mapped: ReadonlyMap<string, FieldType>;
  readonly known: ReadonlyMap<string, FieldType>;
}

/** What picks the events of a place, as the mapping files of this backend say it. */
export interface PlaceSource {
  readonly stream: string;
  readonly category: string | undefined;
  readonly select: readonly (readonly [field: string, values: readonly string[]])[];
  /** The index patterns, or what stands for them: records of one index have the same fields mapped. */
  readonly index: string;
}

/** Reads the `source` of a place: `stream`, `index`, `category` (none for `any`) and `select`. */
export function placeSource({ source, name }: VariantRow): PlaceSource {
  const texts = (value: unknown): readonly string[] => (value === undefined || value === null ? [] : [value].flat().map(String));
  const select = typeof source["select"] === "object" && source["select"] !== null ? Object.entries(source["select"]) : [];
  const stream = String(source["stream"] ?? name ?? "");
  const category = typeof source["category"] === "string" && source["category"] !== "any" ? source["category"] : undefined;
  return { stream, category, select: select.map(([field, values]) => [field, texts(values)] as const), index: texts(source["index"]).join(",") || stream };
}

/**
 * What a rewrite reads beside its column, which a pipeline fills together with it.
 * Source: the ingest pipelines of the Windows integration (user.domain; registry.data.type) and of Elastic Defend
 */
const companions: Readonly<Record<string, string>> = { account: "user.domain", "registry-data": "registry.data.type" };

/** The places of a class, those that only a reader knows by another name left out. */
export function placesOf(row: EventRow): readonly VariantRow[] {
  return row.unavailable === undefined ? (row.variants ?? [{ source: {} }]).filter(({ alias }) => alias !== true) : [];
}

/** The indices of a vocabulary by the source of their records, and what each maps. */
export const indicesOf: (vocabulary: Vocabulary) => ReadonlyMap<string, IndexFields> = oncePer((vocabulary: Vocabulary) => {
  const indices = new Map<string, { readonly mapped: Map<string, FieldType>; readonly known: Map<string, FieldType> }>();
  const listed = (vocabulary.settings?.["mapped"] ?? {}) as Readonly<Record<string, readonly string[]>>;
  const needed = [...neededFields(vocabulary)].map((name) => [name, "wildcard"] as const);
  for (const [event, row] of Object.entries(vocabulary.events)) {
    for (const variant of placesOf(row)) {
      const { stream, category, select, index } = placeSource(variant);
      const { mapped, known } = indices.get(index) ?? { mapped: new Map<string, FieldType>([["@timestamp", "date"], ...needed]), known: new Map<string, FieldType>() };
      indices.set(index, { mapped, known });
      const named = [...select.map(([field]) => field), ...(category === undefined ? [] : ["event.category"]), ...(Object.hasOwn(listed, stream) ? (listed[stream] ?? []) : [])];
      for (const name of named) if (!mapped.has(name)) mapped.set(name, schemaType(name) ?? "keyword");
      const column = columnFinder([variant, row, vocabulary]);
      const rows = [variant, row, vocabulary].flatMap(({ fields = {} }) => Object.keys(fields));
      for (const field of new Set([...(eventClass(event)?.fields ?? []), ...rows])) {
        const found = column(field);
        if (found === undefined || "unavailable" in found) continue;
        const type = columnType(found, vocabulary) ?? "keyword";
        known.set(found.name, type);
        if (found.optional === true) continue;
        mapped.set(found.name, type);
        const companion = found.rewrite === undefined || !Object.hasOwn(companions, found.rewrite) ? undefined : companions[found.rewrite];
        if (companion !== undefined) mapped.set(companion, "keyword");
      }
    }
  }
  return indices;
});

/**
 * Whether a vocabulary says nothing of a field, and takes the names of Elastic for what it has no names for: no more is
 * known of such a field than that the author of a query has it.
 */
const isUnknown: (vocabulary: Vocabulary) => (name: string) => boolean = oncePer((vocabulary: Vocabulary) => {
  const names = new Set([...indicesOf(vocabulary).values()].flatMap(({ mapped, known }) => [...mapped.keys(), ...known.keys()]));
  const rows = [vocabulary, ...Object.values(vocabulary.events).flatMap((row) => [row, ...(row.variants ?? [])])];
  const prefixes = new Set(rows.flatMap(({ eventData }) => (eventData?.name.endsWith("{name}") === true ? [eventData.name.slice(0, -"{name}".length)] : [])));
  return (name: string) => vocabulary.native !== undefined && !names.has(name) && ![...prefixes].some((prefix) => name.startsWith(prefix));
});

/** The types of the fields that a query names; undefined for one that no index maps. */
export type IndexMapping = ReadonlyMap<string, FieldType | undefined>;

const noFields: IndexFields = { mapped: new Map(), known: new Map() };

/**
 * What the indices that hold these records map of the fields that a query names: the columns that a vocabulary has there,
 * every field that a record holds, and what a query names plainly of which the vocabulary knows nothing.
 *
 * @throws EngineFault where the indices hold a field in types that cannot be searched together
 */
export function mappingFor(uses: ReadonlyMap<string, FieldUse>, records: readonly NativeRecord[], vocabulary: Vocabulary | undefined): IndexMapping {
  const indices = vocabulary === undefined ? undefined : indicesOf(vocabulary);
  const sources = new Map(records.map(({ source }) => [source, indices?.get(source) ?? noFields]));
  return new Map([...uses].map(([name, { plain, type: wanted }]) => {
    const types = new Set<FieldType>();
    for (const { mapped } of sources.values()) {
      const type = mapped.get(name);
      if (type !== undefined) types.add(type);
    }
    if (types.size < sources.size || types.size === 0) {
      for (const record of records) {
        const index = sources.get(record.source);
        if (index?.mapped.has(name) === true) continue;
        const value = documentOf(record).get(name)?.[0];
        if (value !== undefined) types.add(index?.known.get(name) ?? schemaType(name) ?? likelyType(value, wanted));
      }
    }
    if (types.size === 0 && plain && vocabulary !== undefined && isUnknown(vocabulary)(name)) types.add(schemaType(name) ?? wanted ?? "keyword");
    return [name, oneType(name, types)];
  }));
}

/** The type of a field that only a record tells of: that of the query, where the value can be one of it. */
function likelyType(value: Scalar, wanted: FieldType | undefined): FieldType {
  const type = wanted === "long" && !Number.isInteger(Number(value)) ? "double" : wanted;
  return type !== undefined && indexed(value, type) !== undefined ? type : dynamicType(value);
}

function oneType(name: string, types: ReadonlySet<FieldType>): FieldType | undefined {
  const [first, ...others] = types;
  if (first === undefined || others.length === 0) return first;
  if (types.has("text") || others.some((type) => kindOf(type) !== kindOf(first))) {
    throw new EngineFault(`The indices hold ${name} in types that cannot be searched together: ${[...types].join(", ")}.`);
  }
  return types.has("double") ? "double" : types.has("wildcard") ? "wildcard" : first;
}
