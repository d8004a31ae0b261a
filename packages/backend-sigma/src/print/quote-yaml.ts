/**
 * Characters that never stand as themselves in a document: YAML does not allow them, reads them as line breaks, or a
 * reader of the rule would not see them.
 * Manual: https://yaml.org/spec/1.2.2/#51-character-set (printable characters) and #54-line-break-characters; line breaks
 * of YAML 1.1, which Python's readers follow, are U+0085, U+2028 and U+2029 as well.
 */
const hidden =
  /[\u0000-\u001f\u007f-\u00a0\u00ad\u061c\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\ufff9-\uffff\u{e0000}-\u{e0fff}]/u;

/** Escapes of double-quoted text that are better known by a letter. Manual: https://yaml.org/spec/1.2.2/#57-escaped-characters */
const letters: Readonly<Record<string, string>> = { "\\": "\\\\", '"': '\\"', "\0": "\\0", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

/** Words that YAML 1.1 or 1.2 reads as something else than text. Manual: https://yaml.org/type/bool.html, null.html, float.html */
const reserved = /^(?:y|n|yes|no|on|off|true|false|null|inf|nan)$/i;

/** Whether text is well-formed Unicode: YAML and UTF-8 have no spelling for half of a surrogate pair. */
export function isWritable(text: string): boolean {
  return !/[\ud800-\udfff]/u.test(text);
}

/**
 * Writes text as a quoted scalar on one line: in single quotes, as the rules specification asks for, or in double quotes
 * with escapes where a character cannot stand as itself.
 *
 * @example quoteYaml("C:\\a's") // 'C:\a''s'
 */
export function quoteYaml(text: string): string {
  if (!hidden.test(text)) return `'${text.replaceAll("'", "''")}'`;
  return `"${[...text].map((char) => letters[char] ?? (hidden.test(char) ? codeEscape(char) : char)).join("")}"`;
}

function codeEscape(char: string): string {
  const code = char.codePointAt(0) as number;
  const [letter, width] = code <= 0xff ? ["x", 2] : code <= 0xffff ? ["u", 4] : ["U", 8];
  return `\\${letter}${code.toString(16).padStart(width as number, "0")}`;
}

/**
 * Writes a name or a sentence as people do: without quotes where nothing in it could be read as YAML, else quoted.
 *
 * @example plainYaml("Image|endswith") // Image|endswith
 */
export function plainYaml(text: string): string {
  const plain = /^[A-Za-z](?:[A-Za-z0-9 ,.;()/_+&%=|'-]|:(?=[^ ])|#(?<=[^ ]#))*$/.test(text) && !/ $|:$/.test(text) && !reserved.test(text);
  return plain ? text : quoteYaml(text);
}

/**
 * Writes prose: like {@link plainYaml} on one line; as a literal block where it has several.
 *
 * @param indent how many spaces the lines of a block stand in
 */
export function proseYaml(text: string, indent: number): string {
  const body = text.endsWith("\n") ? text.slice(0, -1) : text;
  const lines = body.split("\n");
  const block = lines.length > 1 && !/^\s/.test(body) && lines.at(-1) !== "" && lines.every((line) => !hidden.test(line) && !/\s$/.test(line));
  if (!block) return plainYaml(text);
  const margin = " ".repeat(indent);
  return [text.endsWith("\n") ? "|" : "|-", ...lines.map((line) => (line === "" ? "" : margin + line))].join("\n");
}
