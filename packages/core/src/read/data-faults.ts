import type { Span } from "../generated/model.js";
import type { SchemaError } from "../generated/schema-validator.js";
import { entryOf, type Source } from "./source-tree.js";

/** Keys and positions from the top of a file, such as `["targets", 0, "to"]`. */
export type DataPath = readonly (string | number)[];

/** What a schema has against one value of a file, in words for a person. */
export interface DataFault {
  readonly path: DataPath;
  /** The value, or the unknown key itself. */
  readonly span: Span | undefined;
  /** Such as `must be a text`. */
  readonly reason: string;
  /** Where a key is unknown: the key, and those that may stand there. */
  readonly unknown?: { readonly key: string; readonly known: readonly string[] };
}

interface Fault extends SchemaError {
  readonly path: DataPath;
}

/**
 * The faults that a compiled schema found, as far as a person can act on them, each once and with its place.
 *
 * @param errors of a validator that was compiled with `verbose`, so that a fault knows the keys that may stand there
 */
export function dataFaults(source: Source | undefined, errors: readonly SchemaError[]): readonly DataFault[] {
  return clearest(errors.map((error) => ({ ...error, path: pathOf(error.instancePath) }))).map((fault) => {
    const { path } = fault;
    if (fault.keyword !== "additionalProperties") return { path, span: source && sourceAt(source, path).span, reason: reasonOf(fault) };
    const key = String(fault.params["additionalProperty"]);
    const span = source && entryOf(sourceAt(source, path), key)?.keySpan;
    return { path, span, reason: `has an unknown key ${key}`, unknown: { key, known: knownKeys(fault) } };
  });
}

/** The value at a path, or the nearest one around it. */
export function sourceAt(source: Source, path: DataPath): Source {
  let found = source;
  for (const part of path) {
    const next = found.kind === "list" ? found.items[Number(part)] : entryOf(found, String(part))?.value;
    if (next === undefined) return found;
    found = next;
  }
  return found;
}

/** A path as it is said: `targets[0].to`; the whole for an empty path. */
export function pathText(path: DataPath, whole: string): string {
  if (path.length === 0) return whole;
  return path.map((part, at) => (typeof part === "number" ? `[${part}]` : at === 0 ? part : `.${part}`)).join("");
}

/**
 * A failed `oneOf` or `if` says less than the faults of its branches, and of branches that fail at different depths the
 * deepest one is what was meant.
 */
function clearest(errors: readonly Fault[]): readonly Fault[] {
  const plain = errors.filter(({ keyword }) => keyword !== "oneOf" && keyword !== "if");
  const deepest = plain.filter((error) => !plain.some((other) => error.keyword === "type" && other.path.length > error.path.length && isPrefix(error.path, other.path)));
  const seen = new Map<string, Fault>();
  for (const error of deepest) {
    const key = `${error.path.join("/")}\n${error.keyword}\n${String(error.params["additionalProperty"] ?? error.params["missingProperty"] ?? "")}`;
    const before = seen.get(key);
    // Several types are allowed at one place: they are named together.
    seen.set(key, before === undefined || error.keyword !== "type" ? error : { ...error, params: { type: [before.params["type"], error.params["type"]].flat() } });
  }
  return [...seen.values()];
}

function isPrefix(short: DataPath, long: DataPath): boolean {
  return short.every((part, at) => part === long[at]);
}

const typeNames: Readonly<Record<string, string>> = { string: "a text", array: "a list", object: "a group of settings", boolean: "true or false", number: "a number" };

function reasonOf({ keyword, params, message }: Fault): string {
  switch (keyword) {
    case "type":
      return `must be ${[...new Set([params["type"]].flat().map((type) => typeNames[String(type)] ?? String(type)))].join(" or ")}`;
    case "enum":
      return `must be one of ${(params["allowedValues"] as readonly unknown[]).join(", ")}`;
    case "required":
      return `needs the setting ${String(params["missingProperty"])}`;
    case "minLength":
    case "minItems":
      return "must not be empty";
    case "pattern":
      return "may have small letters, digits and hyphens only";
    default:
      return message ?? "is not allowed";
  }
}

/** The keys that the schema knows where one is unknown. */
function knownKeys(error: SchemaError): readonly string[] {
  const properties = (error as { readonly parentSchema?: { readonly properties?: object } }).parentSchema?.properties;
  return properties === undefined ? [] : Object.keys(properties);
}

function pathOf(pointer: string): DataPath {
  return pointer.split("/").slice(1).map((part) => (/^\d+$/.test(part) ? Number(part) : part.replaceAll("~1", "/").replaceAll("~0", "~")));
}
