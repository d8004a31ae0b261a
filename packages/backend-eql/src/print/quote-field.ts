import type { FieldReference } from "../query/query.js";

/** A level that is a word of the language, which an identifier cannot be (nor `like~`). Source: the tokens of EqlBase.g4. */
const reserved = /(?:^|\.)(?:and|any|by|false|fork|in|join|like|maxspan|not|null|of|or|regex|runs|sample|sequence|true|until|where|with)(?:\.|$)/;

/** Levels that are identifiers but for these words. */
const identifiers = /^[A-Za-z_@][A-Za-z0-9_]*(?:\.[A-Za-z_@][A-Za-z0-9_]*)*$/;

/**
 * A field as it stands in a query: `?` when it is optional, each level in backticks when it is no plain identifier.
 *
 * Sources: https://www.elastic.co/docs/reference/query-languages/eql/eql-syntax#eql-syntax-escape-a-field-name; IDENTIFIER
 * and QUOTED_IDENTIFIER in EqlBase.g4
 *
 * @example quoteField({ name: "winlog.event_data.my-key", optional: true }) // ?winlog.event_data.`my-key`
 */
export function quoteField({ name, optional }: FieldReference): string {
  const quoted = isPlainPath(name) ? name : name.split(".").map(quoteLevel).join(".");
  return optional ? `?${quoted}` : quoted;
}

/** Whether a name is an identifier as it stands. */
export function isPlainName(name: string): boolean {
  return !name.includes(".") && isPlainPath(name);
}

/** Whether each level of a dotted name is. */
function isPlainPath(name: string): boolean {
  return identifiers.test(name) && !reserved.test(name);
}

function quoteLevel(level: string): string {
  if (isPlainName(level)) return level;
  return `\`${level.replaceAll("`", "``")}\``;
}
