/** A piece of a Sigma value: literal text, any run of characters (`*`), or exactly one character (`?`). */
export type SigmaTextPart = { readonly kind: "text"; readonly text: string } | { readonly kind: "run" } | { readonly kind: "one" };

/** How one character of literal text is written, by what follows it. */
export interface SigmaEscape {
  readonly character: string;
  readonly context: string;
  readonly written: string;
  /** The sentence of the rules specification, section Escaping, that demands it. */
  readonly manual: string;
}

/**
 * The escapes of Sigma values.
 * Manual: https://github.com/SigmaHQ/sigma-specification/blob/main/specification/sigma-rules-specification.md#escaping
 */
export const sigmaEscapes: readonly SigmaEscape[] = [
  { character: "*", context: "anywhere", written: "\\*", manual: "A wildcard has to be escaped to be handled as a plain character." },
  { character: "?", context: "anywhere", written: "\\?", manual: "A wildcard has to be escaped to be handled as a plain character." },
  { character: "\\", context: "alone, before another character or at the end", written: "\\", manual: "A plain backslash not followed by a wildcard can be written as a single one, which is recommended." },
  { character: "\\", context: "before a wildcard, live or escaped", written: "\\\\", manual: "The backslash before a wildcard has to be escaped; three are a plain backslash and a plain wildcard." },
  { character: "\\", context: "in a run of two or more", written: "\\\\", manual: "Four backslashes are recommended for two plain ones." },
];

/**
 * Writes a value so that {@link parseSigmaText} gives the same parts.
 *
 * A single backslash at the very end stays single: with `contains` and `startswith` the wildcard is added after the value
 * has been read, so that `C:\Windows\` does not become an escaped star.
 *
 * @example printSigmaText([{ kind: "text", text: "C:\\a*" }, { kind: "run" }]) // C:\a\**
 */
export function printSigmaText(parts: readonly SigmaTextPart[]): string {
  const merged = mergeTexts(parts);
  return merged.map((part, at) => (part.kind === "run" ? "*" : part.kind === "one" ? "?" : escapeText(part.text, at + 1 < merged.length))).join("");
}

function escapeText(text: string, beforeWildcard: boolean): string {
  return text.replace(/\\+|[*?]/g, (found, offset: number) => {
    if (!found.startsWith("\\")) return `\\${found}`;
    const next = text[offset + found.length];
    const doubled = found.length > 1 || (next === undefined ? beforeWildcard : next === "*" || next === "?");
    return doubled ? found + found : found;
  });
}

/**
 * Reads a value as the specification says: a backslash makes a following `*`, `?` or backslash ordinary and is itself
 * ordinary before anything else. Neighbouring runs are one.
 *
 * @example parseSigmaText("a\\\\*b") // a\ , run, b
 */
export function parseSigmaText(value: string): readonly SigmaTextPart[] {
  // Most values have none of the three, or a backslash before other characters only.
  if (!/[*?]|\\\\/.test(value)) return value === "" ? [] : [{ kind: "text", text: value }];
  const parts: SigmaTextPart[] = [];
  for (const [token] of value.matchAll(/\\[*?\\]|[*?]|[^*?\\]+|\\/g)) {
    if (token === "*") parts.push({ kind: "run" });
    else if (token === "?") parts.push({ kind: "one" });
    else parts.push({ kind: "text", text: /^\\[*?\\]$/.test(token) ? token.slice(1) : token });
  }
  return mergeTexts(parts);
}

/** Neighbouring texts and neighbouring runs become one part; empty texts go. */
function mergeTexts(parts: readonly SigmaTextPart[]): readonly SigmaTextPart[] {
  const merged: SigmaTextPart[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (part.kind === "text" && part.text === "") continue;
    if (part.kind === "run" && last?.kind === "run") continue;
    if (part.kind === "text" && last?.kind === "text") merged[merged.length - 1] = { kind: "text", text: last.text + part.text };
    else merged.push(part);
  }
  return merged;
}
