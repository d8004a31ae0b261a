import { plainYaml, quoteYaml } from "./quote-yaml.js";

/** What {@link blockYaml} writes. A map keeps the order of its keys, whatever they are. */
export type YamlData = string | number | boolean | null | readonly YamlData[] | ReadonlyMap<string, YamlData>;

/** The longest key that may stand before its colon without a question mark. Manual: https://yaml.org/spec/1.2.2/#742-flow-mappings */
const longestKey = 1_024;

/**
 * Writes data as YAML in block style, indented by four spaces (rules specification, YAML file) and then as a whole. Texts
 * are always quoted, keys where they have to be. What stands in a list is indented by the two characters of its hyphen.
 *
 * @param indent how many spaces every line stands in
 * @returns lines without a break at the end
 */
export function blockYaml(data: YamlData, indent: number): string {
  const margin = " ".repeat(indent);
  return margin + valueText(data, margin);
}

/** @param margin of the lines after the first */
function valueText(data: YamlData, margin: string): string {
  if (isList(data)) return data.length === 0 ? "[]" : data.map((item) => `- ${valueText(item, `${margin}  `)}`).join(`\n${margin}`);
  if (typeof data === "string") return quoteYaml(data);
  if (typeof data === "number") return numberText(data);
  if (data === null || typeof data === "boolean") return String(data);
  return data.size === 0 ? "{}" : Array.from(data, ([key, value]) => entryText(key, value, margin)).join(`\n${margin}`);
}

function entryText(key: string, value: YamlData, margin: string): string {
  const written = plainYaml(key);
  const before = written.length > longestKey ? `? ${written}\n${margin}:` : `${written}:`;
  const inner = `${margin}    `;
  return isBlock(value) ? `${before}\n${inner}${valueText(value, inner)}` : `${before} ${valueText(value, inner)}`;
}

function isList(data: YamlData): data is readonly YamlData[] {
  return Array.isArray(data);
}

function isBlock(data: YamlData): boolean {
  return isList(data) ? data.length > 0 : typeof data === "object" && data !== null && data.size > 0;
}

/** Exponents as every reader takes them: to PyYAML, `1e+21` without a point is text. */
function numberText(value: number): string {
  if (Object.is(value, -0)) return "-0";
  return String(value).replace(/^(-?\d+)e/, "$1.0e");
}
