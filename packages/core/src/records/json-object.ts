/** An object of JSON. Its keys are the sender's: look them up with {@link ownValue} only. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value of JSON is an object, and no list. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value of a key; undefined for a key that only the prototype has, such as `constructor`. */
export function ownValue(object: JsonObject, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** The value of a key, where it is an object. */
export function ownObject(object: JsonObject, key: string): JsonObject | undefined {
  const value = ownValue(object, key);
  return isJsonObject(value) ? value : undefined;
}

/** What is nested deeper stands in no column. */
const deepest = 24;

/**
 * The leaves of an object by their paths: `{ "a": { "b": 1 }, "a.c": 2 }` has `a.b` and `a.c`. A list is a leaf; of a
 * list of objects, the leaves of all its objects are lists.
 */
export function flatten(object: JsonObject): ReadonlyMap<string, unknown> {
  const leaves = new Map<string, unknown>();
  addLeaves(leaves, object, "", 0);
  return leaves;
}

function addLeaves(leaves: Map<string, unknown>, object: JsonObject, prefix: string, depth: number): void {
  for (const key of Object.keys(object)) {
    const value = object[key];
    const path = prefix + key;
    if (typeof value !== "object" || value === null) addLeaf(leaves, path, value);
    else if (depth >= deepest) continue;
    else if (!Array.isArray(value)) addLeaves(leaves, value as JsonObject, `${path}.`, depth + 1);
    else if (!value.some(isJsonObject)) addLeaf(leaves, path, value);
    else for (const item of value) if (isJsonObject(item)) addLeaves(leaves, item, `${path}.`, depth + 1);
  }
}

function addLeaf(leaves: Map<string, unknown>, path: string, value: unknown): void {
  const before = leaves.get(path);
  leaves.set(path, before === undefined ? value : [before, value].flat());
}
