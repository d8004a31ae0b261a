import type { FieldValue, Scalar } from "../generated/model.js";
import type { FieldInfo } from "../model/taxonomy.js";

/** A value of JSON as a field holds it; undefined for null, objects and lists of nothing else. */
export function fieldValueOf(value: unknown): FieldValue | undefined {
  if (isScalar(value)) return value;
  if (!Array.isArray(value)) return undefined;
  const items = value.filter(isScalar);
  return items.length === 0 ? undefined : items;
}

/**
 * A recorded value in the type of its canonical field: logs hold numbers and booleans as text, too, and process ids as
 * `0x1a2c`. What is no value of the type stays as it is recorded, so that the field is there.
 */
export function typedValueOf(value: unknown, type: FieldInfo["type"]): FieldValue | undefined {
  if (isScalar(value)) return typedScalar(value, type);
  const field = fieldValueOf(value);
  return typeof field === "object" && field !== null ? field.map((item) => typedScalar(item, type)) : field;
}

function typedScalar(value: Scalar, type: FieldInfo["type"]): Scalar {
  if (type === "number") return typeof value === "string" ? (numberOfText(value) ?? value) : value;
  if (type === "boolean") return typeof value === "string" ? (booleanOfText(value) ?? value) : value;
  return typeof value === "string" ? value : String(value);
}

function numberOfText(text: string): number | undefined {
  return /^\s*([-+]?\d{1,15}(\.\d+)?|0[xX][0-9a-fA-F]{1,13})\s*$/.test(text) ? Number(text) : undefined;
}

function booleanOfText(text: string): boolean | undefined {
  const folded = text.toLowerCase();
  return folded === "true" ? true : folded === "false" ? false : undefined;
}

function isScalar(value: unknown): value is Scalar {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
