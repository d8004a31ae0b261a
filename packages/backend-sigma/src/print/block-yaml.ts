import { Document, type ScalarTag } from "yaml";
import { plainYaml, quoteYaml } from "./quote-yaml.js";

/** What {@link blockYaml} writes. A map keeps the order of its keys, whatever they are. */
export type YamlData = string | number | boolean | null | readonly YamlData[] | ReadonlyMap<string, YamlData>;

/** Writes numbers with an exponent as every reader takes them: to PyYAML, `1e+21` without a point is text. */
const exponentNumber: ScalarTag = {
  identify: (value) => typeof value === "number" && /^-?\d+e/.test(String(value)),
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^-?\d\.0e[-+]\d+$/,
  resolve: Number,
  stringify: ({ value }) => String(value).replace("e", ".0e"),
};

/** Replaces the text tag of the library: values are always quoted, keys where they have to be. */
const quotedText: ScalarTag = {
  identify: (value) => typeof value === "string",
  default: true,
  tag: "tag:yaml.org,2002:str",
  resolve: (text) => text,
  stringify: ({ value }, context) => (context.implicitKey ? plainYaml(String(value)) : quoteYaml(String(value))),
};

/**
 * Writes data as YAML in block style, indented by four spaces (rules specification, YAML file) and then as a whole.
 *
 * @param indent how many spaces every line stands in
 * @returns lines without a break at the end
 */
export function blockYaml(data: YamlData, indent: number): string {
  const document = new Document(data, {
    customTags: (tags) => [exponentNumber, ...tags.map((tag) => (typeof tag === "object" && tag.tag === quotedText.tag ? quotedText : tag))],
    aliasDuplicateObjects: false,
  });
  const margin = " ".repeat(indent);
  return document
    .toString({ indent: 4, lineWidth: 0 })
    .trimEnd()
    .split("\n")
    .map((line) => margin + line)
    .join("\n");
}
