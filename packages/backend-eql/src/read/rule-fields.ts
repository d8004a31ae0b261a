import { isJsonObject, type JsonObject, ownValue } from "@isorule/core";

/** A text of a rule's fields; undefined where it is none. */
export function textField(fields: JsonObject | undefined, key: string): string | undefined {
  const value = fields === undefined ? undefined : ownValue(fields, key);
  return typeof value === "string" ? value : undefined;
}

/** The texts of a field that is a text or a list; what is no text is left out. */
export function textsField(fields: JsonObject, key: string): readonly string[] {
  const value = ownValue(fields, key);
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return items.filter((item) => typeof item === "string");
}

/** The objects of a list. */
export function objectsField(fields: JsonObject, key: string): readonly JsonObject[] {
  const value = ownValue(fields, key);
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return items.filter(isJsonObject);
}

/** A number; undefined where it is none. */
export function numberField(fields: JsonObject, key: string): number | undefined {
  const value = ownValue(fields, key);
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}
