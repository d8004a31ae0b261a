import type { Comparison } from "@isorule/core";
import type { SigmaModifier, SigmaValue } from "../document.js";
import type { LowerContext } from "./context.js";
import { type Lowered, itemOf, joinLowered, textValue } from "./lowered.js";

/**
 * Hashes that stand together in one text, `SHA1=..,MD5=..,SHA256=..,IMPHASH=..`, by the name of the rewrite in a mapping
 * file. Source: https://learn.microsoft.com/en-us/sysinternals/downloads/sysmon (HashAlgorithms), field Hashes of events
 * 1, 6, 7, 15, 23, 26 and 29.
 */
const hashes = {
  "hashes-md5": { name: "MD5", digits: 32 },
  "hashes-sha1": { name: "SHA1", digits: 40 },
  "hashes-sha256": { name: "SHA256", digits: 64 },
  "hashes-imphash": { name: "IMPHASH", digits: 32 },
} as const;

/** A rewrite that finds one hash among others. */
export type HashRewrite = keyof typeof hashes;

/** Whether a mapping file's rewrite is one of the hash rewrites. */
export function isHashRewrite(rewrite: string | undefined): rewrite is HashRewrite {
  return rewrite !== undefined && Object.hasOwn(hashes, rewrite);
}

/**
 * A comparison of one hash as a search for its name and digits. Diagnostics: `sigma/hash-operator`.
 *
 * @example // process.hash.sha256 equals <64 digits> is Hashes|contains: SHA256=<64 digits>
 */
export function lowerHash(node: Comparison, field: string, rewrite: HashRewrite, context: LowerContext): Lowered | undefined {
  const { name, digits } = hashes[rewrite];
  if (node.operator !== "equals" && node.operator !== "startsWith") {
    context.report("sigma/hash-operator", { unit: context.unit, field: node.field, operator: node.operator }, { span: node.span ?? context.span });
    return undefined;
  }
  const within: SigmaValue[] = [];
  const last: SigmaValue[] = [];
  for (const value of node.values.map(String)) {
    // A whole hash cannot be the beginning of a longer one. Anything else has to end at a comma or with the text.
    if (node.operator === "startsWith" || isDigits(value, digits)) within.push(textValue(`${name}=${value}`));
    else {
      within.push(textValue(`${name}=${value},`));
      last.push(textValue(`${name}=${value}`));
    }
  }
  const item = (modifier: SigmaModifier, values: readonly SigmaValue[]): Lowered[] =>
    values.length === 0 ? [] : [itemOf(field, node.caseSensitive ? [modifier, "cased"] : [modifier], values)];
  return joinLowered("or", [...item("contains", within), ...item("endswith", last)]);
}

/** An event that has the hash at all. */
export function lowerHashPresence(field: string, rewrite: HashRewrite): Lowered {
  return itemOf(field, ["contains"], [textValue(`${hashes[rewrite].name}=`)]);
}

function isDigits(value: string, count: number): boolean {
  return value.length === count && /^[0-9a-fA-F]*$/.test(value);
}
