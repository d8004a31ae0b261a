import type { Span } from "@isorule/core";

/** Turns a span in a query into one in the file that holds it. */
export type QueryPlace = (span: Span) => Span;

/** The place of a query that is the whole file. */
export const plainPlace: QueryPlace = (span) => span;

/**
 * Where a query stands in a document: behind its key, in any of the quotes of TOML or JSON. Where the text there is not the
 * query, such as under a key of the same name elsewhere, every span is that of the key.
 *
 * @param key the key with what stands before the value
 * @param within where the rule stands
 */
export function queryPlace(text: string, key: RegExp, within: Span, query: unknown): QueryPlace {
  const part = text.slice(within[0], within[1]);
  const pattern = new RegExp(key.source, key.flags.includes("g") ? key.flags : `${key.flags}g`);
  for (let found = pattern.exec(part), tries = 0; found !== null && tries < 20; found = pattern.exec(part), tries++) {
    const start = within[0] + found.index + found[0].length;
    const offsets = offsetsOf(text, start, query);
    if (offsets === undefined) continue;
    return ([from, to]) => [offsets(from), offsets(to)];
  }
  const first = key.exec(part);
  const span: Span = first === null ? [within[0], Math.min(within[0] + 1, within[1])] : [within[0] + first.index, within[0] + first.index + first[0].trimEnd().length];
  return () => span;
}

/** The offset in the file of each offset in the query; undefined where the literal that begins there is not the query. */
function offsetsOf(text: string, start: number, query: unknown): ((at: number) => number) | undefined {
  if (typeof query !== "string") return undefined;
  const quote = ["'''", '"""', "'", '"'].find((each) => text.startsWith(each, start));
  if (quote === undefined) return undefined;
  let from = start + quote.length;
  // A line break at once behind three quotes is no part of the text.
  if (quote.length === 3) from += text.startsWith("\r\n", from) ? 2 : text[from] === "\n" ? 1 : 0;
  const unescaped = normalized(text, from, query.length + countReturns(text, from, query.length));
  if (quote.startsWith("'") || text.startsWith(query, from)) {
    if (text.startsWith(query, from)) return (at) => from + at;
    return unescaped.startsWith(query) ? (at) => from + at : undefined;
  }
  return escapedOffsets(text, from, quote, query);
}

function normalized(text: string, from: number, length: number): string {
  return text.slice(from, from + length).replaceAll("\r\n", "\n");
}

function countReturns(text: string, from: number, length: number): number {
  return text.slice(from, from + length * 2).split("\r\n").length - 1;
}

/** Steps through a literal with escapes, which are those of JSON in TOML too; a backslash at the end of a line joins lines. */
function escapedOffsets(text: string, from: number, quote: string, query: string): ((at: number) => number) | undefined {
  const starts: number[] = [];
  let at = from;
  while (starts.length < query.length) {
    if (at >= text.length || text.startsWith(quote, at)) return undefined;
    const char = text[at] as string;
    if (char !== "\\") {
      if (char !== "\r" || text[at + 1] !== "\n" || query[starts.length] === "\r") {
        if (query[starts.length] !== char) return undefined;
        starts.push(at);
      }
      at++;
      continue;
    }
    const joined = quote === '"""' ? /^\\[ \t]*\r?\n\s*/.exec(text.slice(at, at + 2_000)) : null;
    if (joined !== null) {
      at += joined[0].length;
      continue;
    }
    starts.push(at);
    if (text[at + 1] === "U" && (query.codePointAt(starts.length - 1) ?? 0) > 0xffff) starts.push(at);
    at += text[at + 1] === "u" ? 6 : text[at + 1] === "U" ? 10 : text[at + 1] === "x" ? 4 : 2;
  }
  return (offset) => starts[offset] ?? at;
}
