import { type Column, oncePer, type Scalar, type Vocabulary } from "@isorule/core";

/** How an index holds a field. `text` is analysed, and EQL refuses it. */
export type FieldType = "keyword" | "wildcard" | "long" | "double" | "boolean" | "ip" | "date" | "text";

/**
 * Fields of the Elastic Common Schema of another type than keyword, by the end of their name. Longer ends first.
 * Source: https://github.com/elastic/ecs, generated/csv/fields.csv
 */
const typesByEnd: readonly (readonly [end: string, type: FieldType])[] = [
  ["powershell.file.script_block_text", "text"],
  ["error.message", "text"],
  ["command_line", "wildcard"],
  ["registry.data.strings", "wildcard"],
  ["url.original", "wildcard"],
  ["url.full", "wildcard"],
  ["url.path", "wildcard"],
  ["body.content", "wildcard"],
  ["http.response.status_code", "long"],
  ["code_signature.exists", "boolean"],
  ["code_signature.trusted", "boolean"],
  ["code_signature.valid", "boolean"],
  ["dns.resolved_ip", "ip"],
  ["args_count", "long"],
  ["exit_code", "long"],
  ["event.sequence", "long"],
  ["event.severity", "long"],
  ["event.duration", "long"],
  ["event.risk_score", "double"],
  ["event.ingested", "date"],
  ["event.created", "date"],
  ["file.size", "long"],
  ["thread.id", "long"],
  ["@timestamp", "date"],
  [".bytes", "long"],
  [".packets", "long"],
  [".port", "long"],
  [".pid", "long"],
  [".ip", "ip"],
];

/** The type that the Elastic Common Schema gives a field; undefined for a keyword and for names that it does not know. */
export function schemaType(name: string): FieldType | undefined {
  if (name === "message") return "text";
  // What a provider of Windows calls ip or port is a text like all its data.
  if (name.startsWith("winlog.")) return undefined;
  return typesByEnd.find(([end]) => name === end || (name.endsWith(end) && (end.startsWith(".") || name[name.length - end.length - 1] === ".")))?.[1];
}

/** The types of the columns of a mapping file. */
const columnTypes: Readonly<Record<Column["type"], FieldType | undefined>> = {
  text: undefined,
  number: "long",
  hexNumber: "long",
  boolean: "boolean",
  ip: "ip",
  time: "date",
  guid: "keyword",
  dynamic: undefined,
  untyped: undefined,
};

/** The fields that a team has to map itself, which a vocabulary asks to be of type wildcard: `settings.needs`. */
export const neededFields: (vocabulary: Vocabulary) => ReadonlySet<string> = oncePer((vocabulary: Vocabulary) => new Set(Object.keys(vocabulary.settings?.["needs"] ?? {})));

/** The type of a column; undefined where the values of the records tell. */
export function columnType({ name, type }: Pick<Column, "name" | "type">, vocabulary: Vocabulary): FieldType | undefined {
  const known = columnTypes[type];
  if (known !== undefined || type !== "text") return known ?? schemaType(name);
  // The mapping says that it is a text that can be compared; the schema knows how long it may be.
  return schemaType(name) === "wildcard" || neededFields(vocabulary).has(name) ? "wildcard" : "keyword";
}

/** The type that dynamic mapping gives a field with such a value. */
export function dynamicType(value: Scalar): FieldType {
  if (typeof value === "boolean") return "boolean";
  if (typeof value === "string") return "keyword";
  return Number.isInteger(value) ? "long" : "double";
}

/** The families of types that a comparison tells apart. */
export type ValueKind = "text" | "number" | "boolean" | "ip" | "date";

/** Which literals a field of a type is compared with. */
export function kindOf(type: FieldType): ValueKind {
  if (type === "long" || type === "double") return "number";
  return type === "keyword" || type === "wildcard" || type === "text" ? "text" : type;
}

/** The longest value that most keyword fields index, in characters; a longer one is not found. Source: `ignore_above` in ECS. */
export const longestKeyword = 1_024;

/** The value as a field of the type indexes it; undefined where it is not indexed. */
export function indexed(value: Scalar, type: FieldType): Scalar | undefined {
  switch (type) {
    case "keyword":
      return typeof value === "string" && value.length <= longestKeyword ? value : String(value).length > longestKeyword ? undefined : String(value);
    case "wildcard":
    case "text":
    case "ip":
      return String(value);
    case "long":
    case "double": {
      if (typeof value === "boolean") return undefined;
      const number = typeof value === "number" ? value : typeof value === "string" && value.trim() !== "" ? Number(value) : Number.NaN;
      return Number.isFinite(number) ? (type === "long" ? Math.trunc(number) : number) : undefined;
    }
    case "boolean":
      return value === true || value === "true" ? true : value === false || value === "false" ? false : undefined;
    case "date": {
      const time = typeof value === "number" ? value : Date.parse(String(value));
      return Number.isFinite(time) ? time : undefined;
    }
  }
}
