import type { Pattern, TextPattern } from "../text/pattern.js";
import type { TextAtom } from "./atom.js";

/**
 * Whether it is plain that every text that fits the pattern fits the atom: the same pattern, a shorter text in the same
 * place, a wider network, wider bounds. Both are seen alike. False says nothing.
 */
export function plainlyCovers(atom: TextAtom, pattern: Pattern): boolean {
  if (atom.keys.has("any") || atom.keys.has(pattern.key)) return true;
  switch (pattern.kind) {
    case "any":
      return false;
    case "equals":
    case "contains":
    case "startsWith":
    case "endsWith":
      return coversText(atom, pattern);
    case "regex":
      return pattern.parts.some((part) => coversText(atom, part));
    case "number":
      return atom.patterns.some((wide) => wide.kind === "number" && isInside(pattern, wide));
    case "network":
      return atom.patterns.some(
        (wide) =>
          wide.kind === "network" &&
          wide.network.prefix <= pattern.network.prefix &&
          wide.network.bytes.length === pattern.network.bytes.length &&
          `${bitsOf(pattern.network.bytes).slice(0, wide.network.prefix)}` === bitsOf(wide.network.bytes).slice(0, wide.network.prefix),
      );
  }
}

function bitsOf(bytes: readonly number[]): string {
  return bytes.map((byte) => byte.toString(2).padStart(8, "0")).join("");
}

function isInside(narrow: Extract<Pattern, { kind: "number" }>, wide: Extract<Pattern, { kind: "number" }>): boolean {
  const low = narrow.low > wide.low || (narrow.low === wide.low && (narrow.lowOpen || !wide.lowOpen));
  const high = narrow.high < wide.high || (narrow.high === wide.high && (narrow.highOpen || !wide.highOpen));
  return low && high;
}

function coversText({ patterns }: TextAtom, narrow: TextPattern): boolean {
  const folded = narrow.text.toLowerCase();
  for (const wide of patterns) {
    if (wide.kind === "any") return true;
    if (wide.kind !== "equals" && wide.kind !== "contains" && wide.kind !== "startsWith" && wide.kind !== "endsWith") continue;
    if (wide.caseSensitive && !narrow.caseSensitive) continue;
    const text = wide.caseSensitive ? narrow.text : folded;
    if (wide.text.length > text.length) continue;
    if (wide.kind === "contains" ? text.includes(wide.text) : isAtEnd(wide, narrow, text)) return true;
  }
  return false;
}

function isAtEnd(wide: TextPattern, narrow: TextPattern, text: string): boolean {
  if (wide.kind === "equals") return narrow.kind === "equals" && text === wide.text;
  if (wide.kind === "startsWith") return (narrow.kind === "equals" || narrow.kind === "startsWith") && text.startsWith(wide.text);
  return (narrow.kind === "equals" || narrow.kind === "endsWith") && text.endsWith(wide.text);
}
