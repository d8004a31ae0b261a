/**
 * The text as a JSON value, in ASCII where a reader could not see what it is.
 *
 * @param value a string, number, boolean, or a list or record of them
 */
export function jsonText(value: unknown): string {
  return escapeInvisible(JSON.stringify(value));
}

/**
 * The text as a YAML scalar in double quotes: a JSON string is one. Characters that YAML does not print stand as escapes.
 * Manual: https://yaml.org/spec/1.2.2/#57-escaped-characters
 */
export function yamlText(value: string): string {
  return escapeInvisible(JSON.stringify(value));
}

/** JSON leaves controls above U+007F, format marks and line separators as they are; YAML and readers mind some of them. */
function escapeInvisible(json: string): string {
  return json.replace(/(?! )[\p{C}\p{Z}]/gu, (char) =>
    [...Array(char.length).keys()].map((at) => `\\u${char.charCodeAt(at).toString(16).padStart(4, "0")}`).join(""),
  );
}

/** The text with every line that is not empty indented by so many spaces. */
export function indent(text: string, spaces: number): string {
  return text.replace(/^(?=.)/gm, " ".repeat(spaces));
}
