import { type Column, deriveText, type Event, eventClass, fieldInfo, fieldsOf, type FieldValue, type MappedVariant, type Predicate, rewriteDerived, type Scalar, separatorOf, type Vocabulary } from "@isorule/core";
import { undoRewrite } from "@isorule/backend-eql";
import { isIP } from "node:net";
import { elasticType, readElasticFields, registryData } from "./eql-documents.js";
import type { EqlDocument, FieldType, IndexMapping } from "./eql-evaluator.js";

type Fields = Record<string, Scalar | readonly Scalar[]>;

/** An event as far as a place records it, and the document that it is there. */
export interface PlacedEvent {
  readonly event: Event;
  readonly document: EqlDocument;
}

/** The predicate with every derived field as the field that it follows from, so that an event made for it states no others. */
export function onBaseFields(node: Predicate, separator: string): Predicate {
  if (node.kind === "and" || node.kind === "or") return { ...node, operands: node.operands.map((operand) => onBaseFields(operand, separator)) };
  if (node.kind === "not") return { ...node, operand: onBaseFields(node.operand, separator) };
  const derive = node.kind === "comparison" || node.kind === "exists" ? fieldInfo(node.field)?.derive : undefined;
  return derive === undefined ? node : (rewriteDerived(node as Parameters<typeof rewriteDerived>[0], derive, separator) ?? node);
}

/**
 * The document that a place of a mapping holds of a canonical event: each field in its column, in the form that the place's
 * pipeline gives it. The event is returned without what the place does not record, and with what else the document says.
 *
 * @returns undefined where the event is none of the place: another code, another provider
 */
export function placeEvent(event: Event, variant: MappedVariant, predicate: Predicate): PlacedEvent | undefined {
  const document: Fields = {};
  const stated: Record<string, FieldValue> = {};
  const separator = separatorOf(event.class);
  const values = withDerived(event, variant, separator);
  for (const [field, value] of Object.entries(values)) {
    const column = field.startsWith("keyword.") ? keywordColumn(variant, field) : variant.column(field);
    if (value === null || column === undefined || !fits(value, column)) continue;
    // Of two fields that one column holds the first is taken.
    const taken = column.rewrite === undefined && Object.hasOwn(document, column.name) && document[column.name] !== value;
    if (!taken && write(document, column, value as Scalar)) stated[field] = column.rewrite === "scheme" ? withHost(String(value)) : value;
  }
  if (!select(document, variant)) return undefined;
  const named = [...fieldsOf(predicate), ...fieldsOf(variant.predicate)];
  for (const field of named) {
    const column = variant.column(field);
    if (column === undefined || Object.hasOwn(stated, field) || isDerivedFrom(field, stated)) continue;
    const value = readColumn(document, column);
    if (value !== undefined) stated[field] = value;
  }
  return { event: { ...event, fields: stated }, document: { time: event.time, fields: document } };
}

/** The fields of an event, and the derived ones that the class has a column for. */
function withDerived({ class: name, fields }: Event, variant: MappedVariant, separator: string): Readonly<Record<string, FieldValue>> {
  const values: Record<string, FieldValue> = { ...fields };
  for (const field of eventClass(name)?.fields ?? []) {
    const derive = fieldInfo(field)?.derive;
    const from = derive === undefined ? undefined : fields[derive.from];
    const column = variant.column(field);
    if (derive === undefined || typeof from !== "string" || Object.hasOwn(fields, field) || column === undefined) continue;
    // The Sysmon pipeline takes the extension from the whole path.
    const value = column.rewrite === "last-dot" && from.includes(".") ? from.slice(from.lastIndexOf(".") + 1) : deriveText(derive, from, separator);
    if (value !== undefined && value !== "") values[field] = value;
  }
  return values;
}

function isDerivedFrom(field: string, stated: Readonly<Record<string, FieldValue>>): boolean {
  const from = fieldInfo(field)?.derive?.from;
  return from !== undefined && Object.hasOwn(stated, from);
}

function keywordColumn({ source }: MappedVariant, field: string): Column | undefined {
  const [name] = (source["keywords"] ?? []) as readonly string[];
  return name === undefined ? undefined : { field, name, type: "text" };
}

/** Whether a column of this type can hold the value. */
function fits(value: FieldValue, { type }: Column): boolean {
  if (type === "number") return Number.isSafeInteger(Number(value)) && String(Number(value)) === String(value);
  if (type === "ip") return isIP(String(value)) !== 0;
  return type !== "boolean" || /^(true|false)$/.test(String(value));
}

/** Puts a value into its column; false where the column cannot hold it. */
function write(document: Fields, column: Column, value: Scalar): boolean {
  const { name, rewrite } = column;
  const text = String(value);
  const put = (stored: Scalar | undefined): boolean => {
    if (stored !== undefined) document[name] = stored;
    return stored !== undefined;
  };
  if (rewrite?.startsWith("hashes-") === true) {
    if (!/^[0-9a-f]+$/i.test(text)) return false;
    return put([document[name], `${rewrite.slice("hashes-".length).toUpperCase()}=${text}`].filter((part) => part !== undefined).join(","));
  }
  switch (rewrite) {
    case undefined:
      return put(column.type === "number" ? Number(text) : column.type === "boolean" ? text === "true" : typeof value === "object" ? value : text);
    case "lower-case":
      return put(text.toLowerCase());
    case "account": {
      const parts = text.split("\\");
      if (parts.length !== 2 || parts.includes("")) return false;
      document["user.domain"] = parts[0] ?? "";
      return put(parts[1]);
    }
    case "registry-data":
      registryData(document, value);
      return true;
    case "url-path": {
      if (!text.startsWith("/") || text.startsWith("//") || text.includes("?")) return false;
      const [, query] = String(document[name] ?? "").split("?");
      return put(query === undefined ? text : `${text}?${query}`);
    }
    case "url-query":
      return put(`${String(document[name] ?? "/a/b")}?${text}`);
    case "connection":
      return put(text === "true" ? "connection_attempted" : "connection_accepted");
    case "direction":
      return put(text === "true" ? "egress" : "ingress");
    case "level":
      return put(({ 1: "critical", 2: "error", 3: "warning", 4: "information", 5: "verbose" } as Readonly<Record<string, string>>)[text]);
    case "logtype":
      return put(({ 3000: "LOG_HTTP_GET", 4000: "LOG_SSH_NEW_CONNECTION", 18004: "LOG_TCP_BANNER_KEEP_ALIVE_DATA_RECEIVED" } as Readonly<Record<string, string>>)[text]);
    case "service-name":
      return put(/^([^.]+)\.googleapis\.com$/.exec(text)?.[1]);
    case "entry":
      return /[{},=]/.test(text) ? false : put(`{first=1, ${column.field.slice(column.field.lastIndexOf(".") + 1)}=${text}, last={x=y}}`);
    case "scheme":
      return put(`https://${withHost(text)}`);
    default:
      return put(text);
  }
}

/** The address in the log of a proxy: it begins with a host. */
function withHost(text: string): string {
  return `www.example.com/${text}`;
}

/** Gives a document what selects it; false where it has another value there. */
function select(document: Fields, { source }: MappedVariant): boolean {
  const rows = Object.entries((source["select"] ?? {}) as Readonly<Record<string, Scalar | readonly Scalar[]>>);
  for (const [name, wanted] of rows) {
    const values = [wanted].flat().map(String);
    document[name] ??= values[0] ?? "";
    if (!values.includes(String(document[name]))) return false;
  }
  const category = source["category"];
  if (typeof category === "string" && category !== "any") document["event.category"] = [category];
  return true;
}

function readColumn(document: Fields, column: Column): FieldValue | undefined {
  const { name, rewrite } = column;
  const undo = rewrite === undefined ? undefined : undoRewrite(rewrite);
  const value = undo === undefined ? document[name] : undo({ get: (each) => document[each], names: () => Object.keys(document) }, column);
  return value as FieldValue | undefined;
}

const known = readElasticFields();
const types: Readonly<Record<string, FieldType>> = { number: "long", boolean: "boolean", ip: "ip", time: "date" };

/**
 * What the index of a place maps: what its integration ships, what the vocabulary tells its users to map, and what
 * documents brought.
 *
 * @param fields canonical names, for the types of their columns
 */
export function placeMapping(variant: MappedVariant, { settings = {} }: Vocabulary, fields: readonly string[], documents: readonly EqlDocument[]): IndexMapping {
  const stream = String(variant.source["stream"]);
  const listed = (settings["mapped"] ?? {}) as Readonly<Record<string, readonly string[]>>;
  const needed = Object.keys((settings["needs"] ?? {}) as Readonly<Record<string, string>>);
  const columns = new Map(fields.flatMap((field) => variant.column(field) ?? []).map(({ name, type }) => [name, types[type]]));
  const names = [...needed, ...(known.streams[stream]?.mapped ?? listed[stream] ?? []), ...documents.flatMap((document) => Object.keys(document.fields))];
  return new Map(names.map((name) => [name, elasticType(known, name) ?? columns.get(name) ?? "keyword"]));
}
