/** Operators that the dialect writes as `like` and `ilike`, so that the text after them is a pattern. */
const patternOperator = /!?(?:contains|startswith|endswith)(?:_cs)?\s*$/;

/**
 * A query of KQL as the Kusto dialect of ClickHouse takes it: every verbatim string as an escaped one, because it does not
 * know `@"…"`; and after operators that it takes for patterns, the characters of patterns escaped. Comments are left as
 * they are.
 */
export function escapedStrings(query: string): string {
  let out = "";
  for (let at = 0; at < query.length; ) {
    const rest = query.slice(at, at + 100_000);
    const found = /^(@)(["'])((?:(?!\2)[^]|\2\2)*)\2|^(?:"((?:[^"\\]|\\[^])*)"|'((?:[^'\\]|\\[^])*)')|^\/\/[^\n]*/.exec(rest);
    if (found === null) {
      out += query[at++];
      continue;
    }
    const [whole, verbatim, quote = '"', text, double, single] = found;
    at += whole.length;
    const value = verbatim === undefined ? unescaped(double ?? single) : (text ?? "").replaceAll(quote + quote, quote);
    if (value === undefined) out += whole;
    else out += quoted(patternOperator.test(out) ? value.replace(/[\\%_]/g, "\\$&") : value);
  }
  return out;
}

const controls: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t" };

function unescaped(text: string | undefined): string | undefined {
  return text?.replace(/\\(.)/g, (_, char: string) => controls[char] ?? char);
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, "\\$&").replaceAll("\n", "\\n").replaceAll("\r", "\\r").replaceAll("\t", "\\t")}"`;
}
