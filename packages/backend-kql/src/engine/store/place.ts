import { type Column, columnFinder, type EventRow, eventDataName, fieldInfo, oncePer, type VariantRow, type Vocabulary } from "@isorule/core";
import type { KqlExpression } from "../../parse/tree.js";
import { compileScalar } from "../compile-scalar.js";
import { expressionTree } from "../expression.js";
import { schemaOf } from "../schema.js";
import type { EngineColumn, Scalar, Scope } from "../scope.js";
import type { DraftPlace } from "./draft.js";

/** How a place holds a canonical field. */
export interface PlaceColumn {
  readonly field: string;
  readonly column: Column;
  /** Of a column that is computed. */
  readonly expression: { readonly tree: KqlExpression; readonly scalar: Scalar } | undefined;
  /** The name in the event data, where the value lies there. */
  readonly dataName: string | undefined;
  /** Whether it stands for the event data without names. */
  readonly unnamed: boolean;
}

/** What a mapping says of a place, ready to put records together. */
export interface Place extends DraftPlace {
  readonly name: string;
  readonly columns: readonly EngineColumn[];
  /** What expressions of the mapping may name. */
  readonly scope: Scope;
  readonly where: readonly { readonly column: string; readonly values: readonly (string | number)[] }[];
  readonly conditions: readonly { readonly tree: KqlExpression; readonly scalar: Scalar }[];
  /** The table with facts on devices that a condition asks, and what it asks for. */
  readonly devices: { readonly column: string; readonly value: string } | undefined;
  /** The fields that the rows of the mapping name. */
  readonly fields: readonly PlaceColumn[];
  /** A field of the event data that no row names. */
  readonly find: (field: string) => PlaceColumn | undefined;
}

/** The places of an event class. */
export const placesOf = oncePer((vocabulary: Vocabulary) => oncePer((event: EventRow): readonly Place[] => (event.variants ?? []).filter(({ alias }) => alias !== true).flatMap((variant) => placeOf(variant, event, vocabulary) ?? [])));

const mostKnown = 2_000;

function placeOf(variant: VariantRow, event: EventRow, vocabulary: Vocabulary): Place | undefined {
  const { source } = variant;
  const table = textOf(source["table"]);
  if (table === undefined) return undefined;
  const schema = schemaOf(vocabulary);
  const columns = schema.get(table) ?? [];
  const scope: Scope = {
    columns, bindings: new Map(), table: (name) => schema.get(name), nulls: "boolean", level: 0, serialized: false, keys: undefined, steps: undefined, source: undefined, size: { left: 1_000_000 }, depth: 0,
  };
  const [dataColumn, xmlColumn] = [textOf(source["data"]), textOf(source["xmlData"])];
  const finder = columnFinder([variant, event, vocabulary]);
  const made = new Map<string, PlaceColumn | undefined>();
  const find = (field: string): PlaceColumn | undefined => {
    if (made.has(field)) return made.get(field);
    const column = finder(field);
    const placed = column === undefined || "unavailable" in column ? undefined : placeColumn(field, column, dataColumn ?? xmlColumn, xmlColumn !== undefined, scope);
    if (made.size >= mostKnown) made.clear();
    made.set(field, placed);
    return placed;
  };
  const texts = Array.isArray(source["conditions"]) ? source["conditions"].filter((each): each is string => typeof each === "string") : [];
  const names = new Set([variant.fields, event.fields, vocabulary.fields].flatMap((layer) => Object.keys(layer ?? {})));
  return {
    name: variant.name ?? vocabulary.vocabulary,
    table,
    dataColumn,
    xmlColumn,
    eventId: texts.map((text) => /<EventID>(\d+)<\/EventID>/.exec(text)?.[1]).find((each) => each !== undefined),
    columns,
    scope,
    where: Object.entries((source["where"] ?? {}) as Readonly<Record<string, unknown>>).map(([column, values]) => ({ column, values: (Array.isArray(values) ? values : [values]) as readonly (string | number)[] })),
    conditions: texts.map((text) => {
      const tree = expressionTree(text);
      return { tree, scalar: compileScalar(tree, scope) };
    }),
    devices: texts.map(deviceCondition).find((each) => each !== undefined),
    fields: [...names].flatMap((field) => find(field) ?? []),
    find,
  };
}

/** `DeviceId in ((DeviceInfo | where OSPlatform == "Linux" | distinct DeviceId))` */
function deviceCondition(text: string): Place["devices"] {
  const found = /^DeviceId in \(\(DeviceInfo \| where (\w+) == "(\w+)" \| distinct DeviceId\)\)$/.exec(text);
  return found === null ? undefined : { column: found[1] as string, value: found[2] as string };
}

function placeColumn(field: string, column: Column, dataColumn: string | undefined, isXml: boolean, scope: Scope): PlaceColumn | undefined {
  if (column.expression !== undefined) {
    const tree = expressionTree(column.expression);
    return { field, column, expression: { tree, scalar: compileScalar(tree, scope) }, dataName: undefined, unnamed: false };
  }
  const inData = column.type === "dynamic" && dataColumn !== undefined;
  const unnamed = inData && column.array === true && isXml;
  return { field, column, expression: undefined, dataName: inData && !unnamed ? (eventDataName(field) ?? column.name) : undefined, unnamed };
}

/** Whether a field holds numbers wherever it is. */
export function isNumberField(field: string): boolean {
  return fieldInfo(field)?.type === "number";
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
