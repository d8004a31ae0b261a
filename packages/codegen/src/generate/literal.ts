const lineWidth = 120;

/**
 * Data as the text of a TypeScript literal: what fits stands on one line, keys are quoted only where they must be.
 *
 * @param nameOf the name of a constant for a part that has one
 */
export function literal(value: unknown, depth = 0, nameOf: (part: object) => string | undefined = () => undefined): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const name = depth === 0 ? undefined : nameOf(value);
  if (name !== undefined) return name;
  const items = Array.isArray(value)
    ? value.map((item) => literal(item, depth + 1, nameOf))
    : Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([key, item]) => `${propertyName(key)}: ${literal(item, depth + 1, nameOf)}`);
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  if (items.length === 0) return `${open}${close}`;
  const flat = Array.isArray(value) ? `[${items.join(", ")}]` : `{ ${items.join(", ")} }`;
  if (depth > 0 && !flat.includes("\n") && flat.length + 2 * depth <= lineWidth) return flat;
  const indent = "  ".repeat(depth + 1);
  return `${open}\n${items.map((item) => `${indent}${item},\n`).join("")}${"  ".repeat(depth)}${close}`;
}

/** A key of an object literal. */
export function propertyName(key: string): string {
  return /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(key) ? key : JSON.stringify(key);
}

/** A union of string literal types, one line or one member a line. */
export function unionOf(names: readonly string[]): string {
  if (names.length === 0) return "never";
  const members = names.map((name) => JSON.stringify(name));
  const flat = members.join(" | ");
  return flat.length <= lineWidth - 20 ? flat : `\n${members.map((member) => `| ${member}`).join("\n")}`;
}
