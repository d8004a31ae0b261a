/**
 * The values at a path of a JSON text, as `spath` gives them: `a.b` for members, `a{}` for all items of a list, `a{2}` for
 * one (counted from 0). Objects and lists come as JSON text; null is nothing; what is no JSON has no values.
 *
 * @see https://help.splunk.com/en/splunk-enterprise/search/spl-search-reference/10.0/search-commands/spath
 */
export function jsonAt(text: string, path: string): readonly string[] {
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch {
    return [];
  }
  let found: readonly unknown[] = [root];
  for (const step of path.split(".")) {
    const parts = /^([^{}]*)((?:\{\d*\})*)$/.exec(step);
    if (parts === null) return [];
    const [, name = "", items = ""] = parts;
    if (name !== "") found = found.flatMap((value) => (isObject(value) && Object.hasOwn(value, name) ? [value[name]] : []));
    for (const [, index = ""] of items.matchAll(/\{(\d*)\}/g)) {
      found = found.flatMap((value) => (!Array.isArray(value) ? [] : index === "" ? (value as unknown[]) : value.slice(Number(index), Number(index) + 1)));
    }
  }
  return found.flatMap((value) => (value === null || value === undefined ? [] : [typeof value === "string" ? value : JSON.stringify(value)]));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
