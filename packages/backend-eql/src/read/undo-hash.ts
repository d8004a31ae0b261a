import type { Column, Comparison, Exists, Predicate, UnmapPlace } from "@isorule/core";

/** The digits of a hash of each algorithm. Source: FIPS 180-4, RFC 1321; an import hash is an MD5. */
const lengths: Readonly<Record<string, number>> = { MD5: 32, SHA1: 40, SHA256: 64, IMPHASH: 32 };

/**
 * A test of Sysmon's text `SHA1=…,MD5=…,SHA256=…,IMPHASH=…` as one of the hash of one algorithm: a whole hash behind its
 * name, that some hash is there, or a pattern between commas. Undefined for other tests, and for other algorithms.
 *
 * Source: https://learn.microsoft.com/en-us/sysinternals/downloads/sysmon, HashAlgorithms
 */
export function undoHash(leaf: Comparison | Exists, { name: column, rewrite = "", field }: Column, place: UnmapPlace): Predicate | undefined {
  if (leaf.kind === "comparison" && leaf.values.length > 1 && (leaf.operator === "contains" || leaf.operator === "like" || leaf.operator === "regex")) {
    return anyOfAlgorithms(leaf, place.columns.filter(({ name, rewrite: each = "" }) => name === column && each.startsWith("hashes-")), place);
  }
  const algorithm = rewrite.slice("hashes-".length).toUpperCase();
  if (leaf.kind === "exists") return undefined;
  const texts = leaf.values.map(String);
  const name = `${algorithm}=`;
  if (leaf.operator === "contains") {
    const isWhole = (text: string): boolean => text.toUpperCase().startsWith(name) && new RegExp(`^[0-9a-f]{${lengths[algorithm] ?? 0}}$`, "i").test(text.slice(name.length));
    return texts.every(isWhole) ? { ...leaf, field, operator: "equals", values: texts.map((text) => text.slice(name.length)) } : undefined;
  }
  if (leaf.operator === "like") return texts.length === 1 && texts[0]?.toUpperCase() === `*${name}?*` ? { kind: "exists", field } : undefined;
  if (leaf.operator !== "regex") return undefined;
  const bodies = texts.map((text) => bodyOf(text, name));
  const [first] = bodies;
  if (first === undefined || bodies.some((body) => body?.operator !== first.operator)) return undefined;
  const { dotAll: _dotAll, ...rest } = leaf;
  return { ...rest, field, operator: first.operator, values: bodies.map((body) => body?.value ?? "") };
}

/** Values of several algorithms in one list: each belongs to the column of its own. */
function anyOfAlgorithms(leaf: Comparison, columns: readonly Column[], place: UnmapPlace): Predicate | undefined {
  const parts = leaf.values.map((value) => columns.map((column) => undoHash({ ...leaf, values: [value] }, column, place)).find((part) => part !== undefined));
  // The model makes one list of what one field is compared with.
  return parts.includes(undefined) ? undefined : { kind: "or", operands: parts as readonly Predicate[] };
}

/** What stands between the name and the next comma in `\A(?:.*,)?NAME=…(?:,.*)?\z`. */
function bodyOf(pattern: string, name: string): { readonly operator: Comparison["operator"]; readonly value: string } | undefined {
  const start = `\\A(?:.*\\,)?${name.replace("=", "\\=")}`;
  const end = "(?:\\,.*)?\\z";
  if (!pattern.startsWith(start) || !pattern.endsWith(end)) return undefined;
  const body = pattern.slice(start.length, pattern.length - end.length);
  const any = "[^\\,]*";
  const opens = body.startsWith(any);
  const closes = body.length > any.length && body.endsWith(any);
  const middle = body.slice(opens ? any.length : 0, closes ? -any.length : undefined);
  if (!/^(?:[A-Za-z0-9]|\\[^A-Za-z0-9])*$/.test(middle)) return undefined;
  const operator = opens ? (closes ? "contains" : "endsWith") : closes ? "startsWith" : "equals";
  return { operator, value: middle.replace(/\\(.)/g, "$1") };
}
