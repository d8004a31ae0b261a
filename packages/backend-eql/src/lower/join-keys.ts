import { leafOf } from "@isorule/core";
import type { EqlExpression, FieldReference } from "../query/query.js";
import { columnOf, fieldReference } from "./field-reference.js";
import type { LoweredPlace } from "./lower-signal.js";
import { placeOf } from "./place.js";

/** The places of a step that have the same key columns. */
export interface KeyedPlaces {
  readonly keys: readonly FieldReference[];
  readonly places: readonly LoweredPlace[];
}

/** Splits the places of a step by the columns of the keys. */
export function placesByKey(places: readonly LoweredPlace[], by: readonly string[]): readonly KeyedPlaces[] {
  const groups = new Map<string, { keys: readonly FieldReference[]; places: LoweredPlace[] }>();
  for (const place of places) {
    const keys = by.flatMap((field) => keyColumns(place, field));
    const id = JSON.stringify(keys.map(({ name }) => name));
    const group = groups.get(id);
    if (group === undefined) groups.set(id, { keys, places: [place] });
    else group.places.push(place);
  }
  return [...groups.values()];
}

/** The columns of one key: an account has two. */
function keyColumns(place: LoweredPlace, field: string): readonly FieldReference[] {
  const at = placeOf(place.variant);
  const column = columnOf(at, field);
  const reference = fieldReference(at, column);
  return column.rewrite === "account" ? [{ ...reference, name: "user.domain" }, reference] : [reference];
}

/** The condition that the event has the key. */
export function hasKey(key: FieldReference): EqlExpression {
  return leafOf({ kind: "null", field: key, negated: true });
}
