import type { HighlightToken } from "@isorule/core";
import { highlightYaml } from "@isorule/core/highlight";
import { languageOf } from "../read/language-of.js";
import { isJsonRules, isTomlRule } from "../read/source-rules.js";
import { highlightEql } from "./highlight-eql.js";
import { highlightKuery } from "./highlight-kuery.js";
import { highlightToml } from "./highlight-toml.js";

/**
 * Tokens of a query of EQL or of Kibana's query language, or of a document that holds one: of a TOML rule the keys and
 * values, with the query in its own colours; of rules for Kibana to import, which are JSON, the keys and values.
 *
 * @example highlightDocument('process where process.name : "cmd*"')
 */
export function highlightDocument(text: string): readonly HighlightToken[] {
  if (isJsonRules(text)) return highlightYaml(text);
  if (!isTomlRule(text)) return highlightQuery(text, languageOf(text));
  const [, language] = /^[ \t]*language[ \t]*=[ \t]*["']([a-z]*)/m.exec(text) ?? [];
  return highlightToml(text, (key, value) => (key === "query" && (language === "eql" || language === "kuery") ? highlightQuery(value, language) : undefined));
}

function highlightQuery(text: string, language: "eql" | "kuery"): readonly HighlightToken[] {
  return language === "eql" ? highlightEql(text) : highlightKuery(text);
}
