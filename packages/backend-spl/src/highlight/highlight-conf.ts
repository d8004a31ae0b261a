import type { HighlightToken } from "@isorule/core";
import { type EmbeddedHighlight, tokenList } from "@isorule/core/highlight";

/**
 * Tokens of a .conf file: stanzas, settings, values, comments. A line that ends with a backslash goes on in the next one.
 *
 * @param embedded is asked about each value
 * @see https://help.splunk.com/en/splunk-enterprise/administer/admin-manual/10.0/administer-splunk-enterprise-with-configuration-files/configuration-file-structure
 * @example highlightConf("[a]\nsearch = index=x", () => undefined) // keyword, field, operator, string
 */
export function highlightConf(text: string, embedded: EmbeddedHighlight): readonly HighlightToken[] {
  const list = tokenList(text);
  for (let start = 0; start < text.length; ) {
    const end = settingEnd(text, start);
    const line = text.slice(start, end);
    const head = line.slice(0, 400);
    const setting = /^(\s*)([A-Za-z_][\w.:-]*)([ \t]*)=/.exec(head);
    if (/^\s*#/.test(head)) list.add("comment", start, end);
    else if (/^\s*\[/.test(head)) list.add("keyword", start, end);
    else if (setting !== null) {
      const key = setting[2] as string;
      const sign = start + setting[0].length - 1;
      list.add("field", start, sign);
      list.add("operator", sign, sign + 1);
      const value = text.slice(sign + 1, end);
      const tokens = embedded(key.toLowerCase(), value);
      if (tokens !== undefined) list.addAll(tokens, sign + 1);
      else list.add(/^\s*-?\d+(?:\.\d+)?\s*$/.test(value.slice(0, 40)) ? "number" : "string", sign + 1, end);
    }
    start = end + 1;
  }
  return list.tokens;
}

/** Where a line ends that may go on in the next ones; comments do not. */
function settingEnd(text: string, start: number): number {
  for (let from = start; ; ) {
    const feed = text.indexOf("\n", from);
    if (feed < 0) return text.length;
    const last = text[feed - 1] === "\r" ? feed - 2 : feed - 1;
    if (last < from || text[last] !== "\\") return feed;
    from = feed + 1;
  }
}
