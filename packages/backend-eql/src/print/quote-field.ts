import type { FieldReference } from "../query/query.js";

/** The words of the language, which an identifier cannot be. Source: the tokens of EqlBase.g4. */
const keywords: ReadonlySet<string> = new Set(
  "and any by false fork in join like like~ maxspan not null of or regex runs sample sequence true until where with".split(" "),
);

/**
 * A field as it stands in a query: `?` when it is optional, each level in backticks when it is no plain identifier.
 *
 * Sources: https://www.elastic.co/docs/reference/query-languages/eql/eql-syntax#eql-syntax-escape-a-field-name; IDENTIFIER
 * and QUOTED_IDENTIFIER in EqlBase.g4
 *
 * @example quoteField({ name: "winlog.event_data.my-key", optional: true }) // ?winlog.event_data.`my-key`
 */
export function quoteField({ name, optional }: FieldReference): string {
  return (optional ? "?" : "") + name.split(".").map(quoteLevel).join(".");
}

/** Whether a name is an identifier as it stands. */
export function isPlainName(name: string): boolean {
  return /^[A-Za-z_@][A-Za-z0-9_]*$/.test(name) && !keywords.has(name);
}

function quoteLevel(level: string): string {
  if (isPlainName(level)) return level;
  return `\`${level.replaceAll("`", "``")}\``;
}
