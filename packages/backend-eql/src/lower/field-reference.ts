import type { Column, Span } from "@isorule/core";
import type { FieldReference } from "../query/query.js";
import type { Place } from "./place.js";

/** The column of a canonical field. Throws when there is none: a mapped predicate names no other field. */
export function columnOf(place: Place, field: string): Column {
  const column = place.variant.column(field);
  if (column === undefined) throw new Error(`Invariant: ${place.variant.name} has no column for ${field}`);
  return column;
}

/**
 * A column as a field of a query. Whether it is optional beyond what the mapping says is settled later, when all the
 * places of the query are known.
 *
 * Fault: `eql/name-impossible`.
 */
export function fieldReference(place: Place, column: Column, span?: Span): FieldReference {
  if (!isFieldName(column.name)) place.faults.push({ code: "eql/name-impossible", args: { field: column.field }, span });
  return { name: column.name, optional: column.optional === true };
}

/**
 * Whether a field of an index can have the name, and a query can hold it: a dot parts its levels, no level may be blank, a
 * star is a wildcard, a control character would break the line that it stands in, and one that is not seen (a direction
 * mark) would show another name than the one that is meant.
 * Source: https://www.elastic.co/docs/reference/elasticsearch/mapping-reference/dynamic-field-mapping and the refusal of
 * blank names by the mapper ("field name cannot be an empty string", "contains only whitespace").
 */
export function isFieldName(name: string): boolean {
  if (/^[\w@]+(?:\.[\w@]+)*$/.test(name)) return true;
  return !/[*]|\p{Cc}|\p{Cf}|\p{Cs}|\p{Zl}|\p{Zp}/u.test(name) && name.split(".").every((level) => level.trim() !== "");
}
