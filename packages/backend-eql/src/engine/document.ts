import { flatten, type NativeRecord, oncePer, type Scalar } from "@isorule/core";

/** A record as an index holds it: each field by its whole name, with all its values. */
export type EngineDocument = ReadonlyMap<string, readonly Scalar[]>;

const none: readonly Scalar[] = [];

/**
 * The document of a record, made once: objects become names with dots, the values of a list are values of the field, and
 * null is no value.
 */
export const documentOf: (record: NativeRecord) => EngineDocument = oncePer((record: NativeRecord) => {
  const document = new Map<string, readonly Scalar[]>();
  for (const [name, value] of flatten(record.values)) {
    const values = (Array.isArray(value) ? (value as readonly unknown[]) : [value]).filter(isScalar);
    if (values.length > 0) document.set(name, values);
  }
  return document;
});

/** The values of a field; none where it is missing. */
export function valuesOf(document: EngineDocument, name: string): readonly Scalar[] {
  return document.get(name) ?? none;
}

function isScalar(value: unknown): value is Scalar {
  return typeof value === "string" || typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value));
}
