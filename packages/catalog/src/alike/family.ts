import { canonicalFields, eventDataName, fieldInfo } from "@isorule/core";

import type { CatalogField } from "../model/catalog.js";

/** The row of comparisons that look at the whole event. */
export const keywordField = "(keyword)";

/**
 * Fields that hold another one in pieces.
 *
 * Source: https://www.elastic.co/docs/reference/ecs/ecs-process#field-process-args
 */
const inPieces = new Map([["eql:process.args", "process.command_line"], ["eql:process.parent.args", "process.parent.command_line"]]);

/**
 * The field that a row is called by: `process.name` follows from `process.executable` and is in its row, and
 * `process.args` in that of the command line.
 *
 * @example familyOf("file.extension") // "file.path"
 */
export function familyOf(field: string): string {
  return fieldInfo(field)?.derive?.from ?? inPieces.get(field) ?? field;
}

/** What a field is, by its name. */
export function kindOf(field: string): CatalogField["kind"] {
  if (field === keywordField) return "keyword";
  if (Object.hasOwn(canonicalFields, field)) return "canonical";
  return eventDataName(field) === undefined ? "native" : "event_data";
}

const basenames = new Map(Object.entries(canonicalFields).flatMap(([name, { derive }]) => (derive?.how === "basename" ? [[derive.from, name] as const] : [])));

/** The field that holds what stands after the last separator of another one. */
export function basenameField(field: string): string | undefined {
  return basenames.get(field);
}

/** The field whose extension a field is. */
export function extensionOf(field: string): string | undefined {
  const derive = Object.hasOwn(canonicalFields, field) ? canonicalFields[field]?.derive : undefined;
  return derive?.how === "extension" ? derive.from : undefined;
}
