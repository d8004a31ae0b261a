import type { Fix } from "@isorule/core";

/** A text with fixes, and which of them it has: of two that overlap the first is taken. */
export function applyFixes(text: string, fixes: readonly Fix[]): { readonly text: string; readonly applied: readonly Fix[] } {
  const applied: Fix[] = [];
  let end = 0;
  const parts: string[] = [];
  for (const fix of [...fixes].sort((one, other) => one.span[0] - other.span[0] || one.span[1] - other.span[1])) {
    if (fix.span[0] < end || fix.span[1] > text.length || (applied.length > 0 && fix.span[0] === applied.at(-1)?.span[0])) continue;
    parts.push(text.slice(end, fix.span[0]), fix.text);
    end = fix.span[1];
    applied.push(fix);
  }
  return { text: parts.join("") + text.slice(end), applied };
}
