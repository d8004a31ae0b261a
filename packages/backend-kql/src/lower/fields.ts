import { type Column, type ColumnType, escapeRegex, eventDataName, fieldInfo, type MappedVariant, oncePer } from "@isorule/core";
import { call, column, type Kql, number, text } from "../syntax/kql.js";
import { isIdentifier } from "../syntax/literals.js";
import { isNativeExpression, nativeExpression } from "./native-expression.js";
import { isOwnName } from "./own-names.js";
import type { KqlSource } from "./settings.js";

/** The name of the function that turns XML text back into what it stands for; see the template `_xml-text.hbs`. */
export const xmlTextFunction = "XmlText";

/** A canonical field in one place: the column to name, and how it is computed where the table has no such column. */
export interface PlacedField {
  readonly field: string;
  /** The name of the column, as it is; quoting is the printer's. */
  readonly name: string;
  /** What the column holds by the time that it is named. */
  readonly type: ColumnType;
  /** Whether it holds a list that no operator tests. */
  readonly array: boolean;
  /** Whether it is the text of a list: a separator before and behind each item. See `lower-list.ts`. */
  readonly list: boolean;
  readonly rewrite: string | undefined;
  /** Undefined for a column of the table itself. */
  readonly computed: Kql | undefined;
  /** Why it cannot be named; the unit is left out. */
  readonly impossible?: string;
}

/** The fields of one place, with names that do not hide columns of the table or one another. */
export interface FieldFinder {
  /** The field, or undefined when the place has no column for it. */
  readonly find: (field: string) => PlacedField | undefined;
}

/** Makes the finder of a variant. Each field gets one name for the whole query. */
export function fieldFinder(variant: MappedVariant, source: KqlSource): FieldFinder {
  const found = new Map<string, PlacedField | undefined>();
  const taken = new Map<string, string>();
  return {
    find: (field) => {
      const known = found.get(field);
      if (known !== undefined || found.has(field)) return known;
      const placed = place(variant.column(field), source, taken);
      found.set(field, placed);
      return placed;
    },
  };
}

/** A field of a place before it is known which other fields a query names. */
interface Draft {
  /** The field, where its column has the name that it wants. */
  readonly placed: PlacedField;
  /** How a computed column is computed, as a text to compare. Undefined for a column of the table itself. */
  readonly how: string | undefined;
}

/** A row says the same in every rule. */
const draftsOf = oncePer((source: KqlSource) => oncePer((row: Column) => draft(row, source)));

function draft(row: Column, source: KqlSource): Draft {
  const list = row.array === true && (row.expression !== undefined || hasUnnamedItems(row, source));
  const common = { field: row.field, array: row.array === true && !list, list, rewrite: row.rewrite };
  const isExpression = isNativeExpression(row);
  const found = isExpression ? nativeExpression(row) : computedColumn(row, source);
  if (isExpression && found === undefined) return { placed: { ...common, name: row.name, type: row.type, computed: undefined, impossible: "whose name is no column, no path into one, and no call of a plain function" }, how: undefined };
  if (found === undefined) return { placed: { ...common, name: row.name, type: row.type, computed: undefined }, how: undefined };
  const name = isIdentifier(row.name) ? row.name : identifierLike(row.name);
  return { placed: { ...common, name, type: found.type, computed: found.computed }, how: JSON.stringify(found.computed) };
}

/** @param taken name of a computed column to how it is computed */
function place(row: Column | undefined, source: KqlSource, taken: Map<string, string>): PlacedField | undefined {
  if (row === undefined) return undefined;
  const { how, placed } = draftsOf(source)(row);
  if (how === undefined) return placed;
  const name = freeName(placed.name, how, source.reserved, taken);
  return name === placed.name ? placed : { ...placed, name };
}

function computedColumn(row: Column, source: KqlSource): { readonly computed: Kql; readonly type: ColumnType } | undefined {
  if (row.array === true && row.expression !== undefined) return { computed: listText({ kind: "expression", text: row.expression }), type: "text" };
  if (row.expression !== undefined) return { computed: { kind: "expression", text: row.expression }, type: row.type };
  if (hasUnnamedItems(row, source)) return { computed: unnamedItems(source), type: "text" };
  if (row.type === "dynamic" && source.data !== undefined) return eventDataValue(row, source.data);
  if (row.optional === true) return { computed: call("column_ifexists", text(row.name), absent(row.type)), type: row.type };
  return undefined;
}

/** What stands before and behind each item in the text of a list. XML 1.0 has no such character, and people do not type it. */
export const itemSeparator = "\u001e";

/** The text of an array, in which every test of an item is a test of text. Manual: .../kusto/query/strcat-array-function */
function listText(array: Kql): Kql {
  return call("strcat", text(itemSeparator), call("strcat_array", array, text(itemSeparator)), text(itemSeparator));
}

/** Whether the row stands for the items of XML event data that have no name. */
function hasUnnamedItems(row: Column, source: KqlSource): boolean {
  return row.array === true && row.expression === undefined && row.type === "dynamic" && source.data?.form === "xml";
}

/** The `<Data>` elements without a name, of which an event of the older providers has several. */
function unnamedItems(source: KqlSource): Kql {
  const items = call("extract_all", text(`<Data(?: Name="Data")?>([^<]*)</Data>`), column(source.data?.column ?? ""));
  return call(xmlTextFunction, listText(items));
}

/**
 * A value of the event data: a property of a dynamic column, or the content of `<Data Name="X">` in XML text, where
 * `<`, `>`, `&` and quotes stand as entities. Source of the XML form: the parsers of Azure-Sentinel for the Event table,
 * such as Parsers/ASimFileEvent/Parsers/vimFileEventMicrosoftSysmon.yaml
 */
function eventDataValue(row: Column, data: NonNullable<KqlSource["data"]>): { readonly computed: Kql; readonly type: ColumnType } {
  const name = eventDataName(row.field) ?? row.name;
  const isNumber = fieldInfo(row.field)?.type === "number";
  if (data.form === "dynamic") {
    const value: Kql = { kind: "member", of: column(data.column), name };
    return isNumber ? { computed: call("tolong", value), type: "number" } : { computed: call("tostring", value), type: "text" };
  }
  const content = call("extract", text(`<Data Name="${attributePattern(name)}">([^<]*)</Data>`), number(1), column(data.column));
  return isNumber ? { computed: call("tolong", content), type: "number" } : { computed: call(xmlTextFunction, content), type: "text" };
}

/** How a name stands in an XML attribute in double quotes; some characters may stand as themselves or as an entity. */
const attributeForms: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "(?:>|&gt;)",
  '"': "&quot;",
  "'": "(?:'|&apos;)",
  "\t": "(?:\\t|&#x9;)",
  "\n": "(?:\\n|&#xA;)",
  "\r": "(?:\\r|&#xD;)",
};

function attributePattern(name: string): string {
  return [...name].map((char) => attributeForms[char] ?? escapeRegex(char)).join("");
}

/** The value that an absent column has, in its type. Manual: .../kusto/query/column-ifexists-function */
function absent(type: ColumnType): Kql {
  switch (type) {
    case "number":
      return call("long", { kind: "expression", text: "null" });
    case "boolean":
      return call("bool", { kind: "expression", text: "null" });
    case "time":
      return call("datetime", { kind: "expression", text: "null" });
    case "guid":
      return call("guid", { kind: "expression", text: "null" });
    case "dynamic":
      return call("dynamic", { kind: "expression", text: "null" });
    default:
      return text("");
  }
}

/** A name like the wanted one that no column of the table and no other computed column has. */
function freeName(base: string, how: string, reserved: readonly string[], taken: Map<string, string>): string {
  for (let turn = 1; ; turn++) {
    const name = turn === 1 ? base : `${base}_${turn}`;
    const before = taken.get(name);
    if (before === how) return name;
    if (before !== undefined || isOwnName(name) || reserved.includes(name)) continue;
    taken.set(name, how);
    return name;
  }
}

function identifierLike(wanted: string): string {
  const word = wanted.replace(/[^A-Za-z0-9]+/g, "_").replace(/^_|_$/g, "").slice(0, 100);
  return word === "" ? "Field" : /^[0-9]/.test(word) ? `Field_${word}` : word;
}

/** The field as text that is never null. */
export function asText(field: PlacedField): Kql {
  const self = column(field.name);
  switch (field.type) {
    case "text":
    case "ip":
      return self;
    case "hexNumber":
      return call("tostring", call("tolong", self));
    default:
      return call("tostring", self);
  }
}

/** The field as a number, null where it holds none. */
export function asNumber(field: PlacedField): Kql {
  const self = column(field.name);
  switch (field.type) {
    case "number":
      return self;
    case "hexNumber":
      return call("tolong", self); // reads 0x1f4; manual: .../kusto/query/tolong-function
    default: {
      const isNumber = fieldInfo(field.field)?.type === "number";
      return call("todouble", isNumber ? asText(field) : call("extract", text(plainNumber), number(1), asText(field)));
    }
  }
}

/** Free text that is a number to us: decimal digits. What the function makes of `0x10` or `NaN` is not documented. */
const plainNumber = String.raw`^[ \t\r\n]*([-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]+)?)[ \t\r\n]*$`;
