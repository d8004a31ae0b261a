import { sha1 } from "@isorule/core";

/**
 * 32 hexadecimal digits of some texts: the same texts give the same digits for ever.
 *
 * @example fingerprintOf("review/narrower", rule.id, region) // "5f0c1c9be2…"
 */
export function fingerprintOf(...texts: readonly string[]): string {
  // Units of UTF-16 and no UTF-8: half a surrogate pair has none.
  const bytes = texts.flatMap((text) => [...unitsOf(text), 0, 0]).flatMap((unit) => [unit >> 8, unit & 0xff]);
  return sha1(bytes).slice(0, 16).map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

function unitsOf(text: string): readonly number[] {
  return Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
}
