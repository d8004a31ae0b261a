const escapes: Readonly<Record<string, string>> = { "\\": "\\\\", '"': '\\"', "\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r" };

/**
 * A text as a basic string of TOML 1.0, on one line.
 *
 * Source: https://toml.io/en/v1.0.0#string (control characters but tab must be escaped; `\uXXXX` takes any scalar value)
 *
 * @param text must hold no lone surrogate: TOML has no way to write one
 */
export function quoteToml(text: string): string {
  return `"${escapeToml(text)}"`;
}

/** A list of texts: on one line when it is short, else one text a line. */
export function quoteTomlList(texts: readonly string[]): string {
  const items = texts.map(quoteToml);
  const flat = `[${items.join(", ")}]`;
  return flat.length <= 100 ? flat : `[\n${items.map((item) => `    ${item},\n`).join("")}]`;
}

/**
 * A query as a string of several lines: literal, in which nothing needs an escape, where the query allows that. The value
 * ends with a line break.
 *
 * Source: https://toml.io/en/v1.0.0#string (a literal string has no escapes and ends at three apostrophes; the line break
 * behind the opening quotes is not part of either kind)
 */
export function quoteTomlQuery(query: string): string {
  const isLiteral = !query.includes("'''") && !/[\u0000-\u0008\u000b-\u001f\u007f]/.test(query);
  if (isLiteral) return `'''\n${query}\n'''`;
  return `"""\n${query.split("\n").map(escapeToml).join("\n")}\n"""`;
}

function escapeToml(text: string): string {
  return text.replace(/[\\"\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, (char) => escapes[char] ?? `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
