import type { HighlightToken } from "@isorule/core";
import { highlightYaml, tokenList } from "@isorule/core/highlight";
import { fencesOf, holdsQueries } from "../read/split-queries.js";
import { highlightQuery } from "./highlight-query.js";

/**
 * Tokens of a query, or of a document that holds queries: the keys and values of YAML and JSON with the query in its own
 * colours where it stands as it is, and of Markdown the queries alone.
 *
 * @example highlightDocument("DeviceEvents | take 5")
 */
export function highlightDocument(text: string): readonly HighlightToken[] {
  if (isJson(text)) return highlightYaml(text);
  if (/^query[ \t]*:/m.test(text) && /^(?:id|name|kind|severity|description|displayName)[ \t]*:/m.test(text)) return highlightYaml(text, (key, value) => (key === "query" ? highlightQuery(value) : undefined));
  const fences = text.includes("```") || text.includes("~~~") ? fencesOf(text) : undefined;
  if (fences === undefined) return highlightQuery(text);
  const list = tokenList(text);
  for (const fence of fences) if (holdsQueries(fence)) list.addAll(highlightQuery(fence.text), fence.span[0]);
  return list.tokens;
}

/** A query may begin with a bracket too, around a name. */
function isJson(text: string): boolean {
  return /^[\s\ufeff\u200b]*(?:\{|\[\s*[{\]])/.test(text.slice(0, 2_000));
}
