import { type ColumnType, leafOf, type Vocabulary } from "@isorule/core";
import type { EqlExpression, FieldReference } from "../query/query.js";
import { columnOf, fieldReference } from "./field-reference.js";
import type { LoweredPlace } from "./lower-signal.js";
import { placeOf } from "./place.js";
import { existsLeaf } from "./text-leaves.js";

/** A field by which events belong together. */
export interface JoinKey {
  readonly field: FieldReference;
  readonly type: ColumnType;
}

/** The places of a step that have the same key columns. */
export interface KeyedPlaces {
  readonly keys: readonly JoinKey[];
  readonly places: readonly LoweredPlace[];
}

/** Splits the places of a step by the columns of the keys. */
export function placesByKey(places: readonly LoweredPlace[], by: readonly string[]): readonly KeyedPlaces[] {
  const groups = new Map<string, { keys: readonly JoinKey[]; places: LoweredPlace[] }>();
  for (const place of places) {
    const keys = by.flatMap((field) => keyColumns(place, field));
    const id = JSON.stringify(keys.map(({ field }) => field.name));
    const group = groups.get(id);
    if (group === undefined) groups.set(id, { keys, places: [place] });
    else group.places.push(place);
  }
  return [...groups.values()];
}

/** The columns of one key: an account has two. */
function keyColumns(place: LoweredPlace, name: string): readonly JoinKey[] {
  const at = placeOf(place.variant, place.event, {});
  const column = columnOf(at, name);
  const key: JoinKey = { field: fieldReference(at, column), type: column.type };
  return column.rewrite === "account" ? [{ ...key, field: { ...key.field, name: "user.domain" } }, key] : [key];
}

/** The condition that the event has the key: a key of text that is empty is none. */
export function hasKey({ field, type }: JoinKey): EqlExpression {
  return leafOf(existsLeaf(field, type));
}

/**
 * Whether a step has to ask for the key. EQL leaves out events whose key is null, unless the key may be unmapped; and some
 * streams index empty texts, but for the fields that the vocabulary's `settings.filled` lists.
 */
export function mustAskFor({ field, type }: JoinKey, vocabulary: Vocabulary): boolean {
  const filled = (vocabulary.settings?.["filled"] ?? []) as readonly string[];
  return field.optional || (type === "text" && !filled.includes(field.name));
}
