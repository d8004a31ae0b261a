import type { HighlightToken } from "@isorule/core";
import { highlightYaml } from "@isorule/core/highlight";
import { isConf } from "../read/conf-document.js";
import { isYaml } from "../read/yaml-document.js";
import { highlightConf } from "./highlight-conf.js";
import { highlightSearch } from "./highlight-search.js";

/**
 * Tokens of a search, or of a document that holds one: of .conf files and of YAML the keys and values too, with the search
 * in its own colours where it stands as it is.
 *
 * @example highlightDocument("index=win EventCode=1 | stats count by host")
 */
export function highlightDocument(text: string): readonly HighlightToken[] {
  if (isConf(text)) return highlightConf(text, embedded);
  return isYaml(text) ? highlightYaml(text, embedded) : highlightSearch(text);
}

function embedded(key: string, value: string): readonly HighlightToken[] | undefined {
  return key === "search" || key === "logic" || key === "definition" ? highlightSearch(value) : undefined;
}
