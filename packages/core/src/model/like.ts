/** A piece of a `like` pattern: literal text, any run of characters, or exactly one character. */
export type LikePart = { readonly kind: "text"; readonly text: string } | { readonly kind: "run" } | { readonly kind: "one" };

/**
 * The parts of a `like` pattern: `*` is any run, `?` is one character, and a backslash makes a following `*`, `?` or
 * backslash ordinary. Any other backslash is a backslash. Neighbouring runs are one.
 *
 * @example parseLike("C:\\\\Temp\\*a?") // text `C:\Temp*a`, one
 */
export function parseLike(pattern: string): readonly LikePart[] {
  const parts: LikePart[] = [];
  let text = "";
  const flush = (): void => {
    if (text !== "") parts.push({ kind: "text", text });
    text = "";
  };
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern[at] as string;
    const next = pattern[at + 1];
    if (char === "\\" && (next === "*" || next === "?" || next === "\\")) {
      text += next;
      at++;
    } else if (char === "*") {
      flush();
      if (parts.at(-1)?.kind !== "run") parts.push({ kind: "run" });
    } else if (char === "?") {
      flush();
      parts.push({ kind: "one" });
    } else {
      text += char;
    }
  }
  flush();
  return parts;
}

/** The pattern of the parts: the inverse of {@link parseLike}, with every backslash of a text doubled. */
export function printLike(parts: readonly LikePart[]): string {
  return parts.map((part) => (part.kind === "run" ? "*" : part.kind === "one" ? "?" : escapeLike(part.text))).join("");
}

/** The text as a pattern that matches exactly it. */
export function escapeLike(text: string): string {
  return text.replace(/[\\*?]/g, "\\$&");
}
