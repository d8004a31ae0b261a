import { columnFinder, type NativeRecord, oncePer, type VariantRow, type Vocabulary } from "@isorule/core";
import type { KqlExpression } from "../parse/tree.js";
import { columnType } from "./column-types.js";
import { expressionTree } from "./expression.js";
import type { EngineColumn, Row } from "./scope.js";
import { convert, datetimeIn, type KqlType, type KqlValue } from "./values.js";

/** Table to columns. */
export type Schema = ReadonlyMap<string, readonly EngineColumn[]>;

/** The time columns of the products: Azure Monitor's, and Defender's. */
const timeColumns = ["TimeGenerated", "Timestamp"];

/** What the mapping of a vocabulary says of tables: every column that a place names, computes with or shows. */
export const schemaOf = oncePer((vocabulary: Vocabulary): Schema => {
  const tables = new Map<string, Map<string, KqlType>>();
  const times = timeOf(vocabulary);
  const identity = textsOf(vocabulary.settings?.["identity"]);
  for (const event of Object.values(vocabulary.events)) {
    for (const variant of event.variants ?? []) {
      const table = variant.source["table"];
      if (typeof table !== "string") continue;
      const columns = tables.get(table) ?? new Map<string, KqlType>();
      tables.set(table, columns);
      const add = (name: string, type: KqlType | undefined): void => {
        const known = columnType(table, name) ?? type;
        if (known !== undefined && !columns.has(name)) columns.set(name, known);
        else if (!columns.has(name)) columns.set(name, "string");
      };
      for (const name of times) add(name, "datetime");
      for (const [name, type] of sourceColumns(variant)) add(name, type);
      for (const condition of textsOf(variant.source["conditions"])) for (const [other, names] of askedTables(expressionTree(condition))) tables.set(other, new Map([...(tables.get(other) ?? []), ...names, ...times.map((name) => [name, "datetime"] as const)]));
      if (variant.source["identity"] === undefined) for (const name of identity) add(name, undefined);
      const find = columnFinder([variant, event, vocabulary]);
      for (const field of fieldsOf([variant.fields, event.fields, vocabulary.fields])) {
        const column = find(field);
        if (column === undefined || "unavailable" in column) continue;
        if (column.expression !== undefined) for (const [name, type] of namedColumns(column.expression, rowTypes[column.type])) add(name, type);
        else if (column.type !== "dynamic" || (variant.source["data"] === undefined && variant.source["xmlData"] === undefined)) add(column.name, rowTypes[column.type]);
      }
    }
  }
  return new Map([...tables].map(([table, columns]) => [table, [...columns].map(([name, type]) => ({ name, type }))]));
});

/** The columns with the time of a record: that of the vocabulary, or either where none is known. */
export function timeOf(vocabulary: Vocabulary | undefined): readonly string[] {
  if (vocabulary === undefined) return timeColumns;
  const time = vocabulary.settings?.["time"];
  return [typeof time === "string" ? time : "TimeGenerated"];
}

/** How the types of mapping rows are held in a table. */
const rowTypes: Readonly<Record<string, KqlType>> = {
  text: "string", ip: "string", hexNumber: "string", number: "long", boolean: "bool", time: "datetime", guid: "guid", dynamic: "dynamic",
};

function fieldsOf(layers: readonly (Readonly<Record<string, unknown>> | undefined)[]): ReadonlySet<string> {
  return new Set(layers.flatMap((layer) => Object.keys(layer ?? {})));
}

/** The columns that a `source` of a mapping names, with what they hold where that is said. */
function sourceColumns({ source }: VariantRow): readonly (readonly [string, KqlType | undefined])[] {
  const where = Object.entries((source["where"] ?? {}) as Readonly<Record<string, unknown>>);
  const isNumber = (values: unknown): boolean => typeof (Array.isArray(values) ? (values as readonly unknown[])[0] : values) === "number";
  const plain = [...textsOf(source["columns"]), ...textsOf(source["reserved"]), ...textsOf(source["identity"])];
  const conditions = textsOf(source["conditions"]).flatMap((condition) => namedColumns(condition, "string"));
  const data = [[source["data"], "dynamic"], [source["xmlData"], "string"]].flatMap(([name, type]) => (typeof name === "string" ? [[name, type as KqlType] as const] : []));
  return [...data, ...where.map(([name, values]) => [name, isNumber(values) ? "long" : "string"] as const), ...conditions, ...plain.map((name) => [name, undefined] as const)];
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === "string") : [];
}

/** The columns that an expression of a mapping names, with their types as far as their places in it tell them. */
function namedColumns(expression: string, type: KqlType | undefined): readonly (readonly [string, KqlType])[] {
  const found: (readonly [string, KqlType])[] = [];
  const visit = (node: KqlExpression, expected: KqlType): void => {
    switch (node.kind) {
      case "name":
        found.push([node.name, expected]);
        return;
      case "member":
      case "element":
        visit(node.of, "dynamic");
        return;
      case "comparison":
        visit(node.left, "string");
        visit(node.right, "string");
        return;
      case "membership":
        visit(node.left, "string");
        return;
      case "and":
      case "or":
        for (const operand of node.operands) visit(operand, "bool");
        return;
      case "call": {
        const values = node.arguments.map(({ value }) => value);
        const [first] = values;
        if (node.name === "column_ifexists") found.push([first?.kind === "text" ? first.value : "", expected === "dynamic" ? "string" : expected]);
        else if (node.name === "iff" || node.name === "case") values.forEach((value, at) => visit(value, at === values.length - 1 || at % 2 === 1 ? expected : "bool"));
        else for (const value of values) visit(value, argumentTypes[node.name] ?? "string");
        return;
      }
      default:
    }
  };
  visit(expressionTree(expression), type ?? "string");
  return found.filter(([name]) => name !== "");
}

/** The tables that a condition asks: `DeviceId in ((DeviceInfo | where OSPlatform == "Linux" | distinct DeviceId))`. Their columns are text. */
function askedTables(node: KqlExpression): readonly (readonly [string, readonly (readonly [string, KqlType])[]])[] {
  if (node.kind !== "membership") return [];
  return node.values.flatMap((value) => {
    if (value.kind !== "pipe" || value.source?.kind !== "name") return [];
    const asked = value.operators.flatMap((operator) => (operator.kind === "where" ? [operator.condition] : operator.kind === "distinct" ? operator.items.map((item) => item.value) : []));
    return [[value.source.name, asked.flatMap((each) => columnNames(each)).map((name) => [name, "string"] as const)] as const];
  });
}

function columnNames(node: KqlExpression): readonly string[] {
  return node.kind === "name" ? [node.name] : node.kind === "comparison" ? columnNames(node.left) : [];
}

const argumentTypes: Readonly<Record<string, KqlType>> = { tostring: "dynamic", tolong: "dynamic", tohex: "long", isnull: "long" };

/** What records add to a schema: tables and columns that it does not name, with the type of their values. */
export function extendSchema(schema: Schema, records: readonly NativeRecord[], times: readonly string[]): Schema {
  const added = new Map<string, Map<string, KqlType>>();
  for (const { source, values } of records) {
    const known = schema.get(source);
    for (const name of known === undefined ? [...times, ...Object.keys(values)] : Object.keys(values)) {
      if (known?.some((column) => column.name === name) === true) continue;
      const columns = added.get(source) ?? new Map<string, KqlType>();
      added.set(source, columns);
      const type = times.includes(name) ? "datetime" : valueType(values[name] ?? null);
      const before = columns.get(name);
      columns.set(name, before === undefined || before === type || type === undefined ? (before ?? type ?? "string") : isNumberType(before) && isNumberType(type) ? "real" : "dynamic");
    }
  }
  if (added.size === 0) return schema;
  const extended = new Map(schema);
  for (const [table, columns] of added) extended.set(table, [...(schema.get(table) ?? []), ...[...columns].map(([name, type]) => ({ name, type }))]);
  return extended;
}

function isNumberType(type: KqlType): boolean {
  return type === "long" || type === "real";
}

function valueType(value: KqlValue): KqlType | undefined {
  if (value === null) return undefined;
  if (typeof value === "number") return Number.isInteger(value) ? "long" : "real";
  return typeof value === "string" ? "string" : typeof value === "boolean" ? "bool" : "dynamic";
}

/** A record as a row of its table. Values are put into the type of their column; what is not there is absent in its way. */
export function rowOf(record: NativeRecord, columns: readonly EngineColumn[], times: readonly string[]): Row {
  return columns.map(({ name, type }) => {
    const value = Object.hasOwn(record.values, name) ? (record.values[name] as KqlValue) : null;
    if (value === null) return times.includes(name) ? record.time : type === "string" ? "" : null;
    if (type === "dynamic") return value;
    if (type === "datetime") return typeof value === "string" ? datetimeIn(value) : typeof value === "number" ? value : null;
    return convert(value, valueType(value) ?? "string", type);
  });
}
