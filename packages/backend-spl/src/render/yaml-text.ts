/**
 * A text as a YAML scalar in double quotes, which every version of YAML reads back unchanged. Whatever is no plain
 * character of every YAML version is written by its code.
 *
 * @see https://yaml.org/spec/1.2.2/#731-double-quoted-style
 */
export function yamlText(text: string): string {
  return JSON.stringify(text).replace(unsafe, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/**
 * A text of several lines as a literal block, indented by four blanks, or in double quotes where a block would change
 * it: YAML 1.1, which contentctl reads, breaks lines at U+0085, U+2028 and U+2029.
 */
export function yamlBlock(text: string): string {
  const [first = ""] = text.split("\n");
  const asBlock = text.includes("\n") && first.trim() !== "" && !/^\s/.test(first) && !/\n$/.test(text) && !/[ \t](\n|$)/.test(text);
  if (!asBlock || text.search(unsafe) >= 0 || /[\u0000-\u0009\u000b-\u001f]/.test(text)) return yamlText(text);
  return `|-\n${text.split("\n").map((line) => (line === "" ? "" : `    ${line}`)).join("\n")}`;
}

/** Characters that JSON writes plainly and that some version of YAML does not take, or takes for a line break. */
const unsafe = /[\u007f-\u009f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]/g;
