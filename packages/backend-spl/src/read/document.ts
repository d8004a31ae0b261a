import type { Rule, Span } from "@isorule/core";

/** A search of a document, with what the document says of it. */
export interface SourceSearch {
  /** The search as Splunk gets it. */
  readonly text: string;
  /** Offsets of the search to offsets of the document. */
  readonly place: (span: Span) => Span;
  readonly about: Partial<Omit<Rule, "signals" | "detection">>;
  /** Milliseconds of events that one run looks at; undefined where it is not said. */
  readonly range: number | undefined;
}

/** What a document holds. */
export interface SplDocument {
  readonly searches: readonly SourceSearch[];
  /** Macros that the document defines, by name, with the names of arguments in parentheses behind it. */
  readonly definitions: Readonly<Record<string, string>>;
}

/**
 * Places of a text that was written in another form, such as a folded block of YAML: the characters of the text are found
 * one after the other in the source, where blanks, quotes and backslashes may stand between them.
 *
 * @returns a function from offsets of `text` to offsets of the document; where the two do not fit, all of `span`
 */
export function alignedPlace(text: string, source: string, span: Span): (span: Span) => Span {
  const [start, end] = span;
  const direct = source.slice(start, end).indexOf(text);
  if (direct >= 0) return ([from, to]) => [start + direct + from, start + direct + to];
  const offsets = new Uint32Array(text.length + 1);
  let at = start;
  for (let index = 0; index < text.length; index++) {
    const char = text[index] as string;
    if (char === " " || char === "\n") {
      // A line break with its indentation may stand for one blank.
      while (at < end && !isBetween(source[at] as string)) at++;
    } else while (at < end && source[at] !== char) at++;
    if (at >= end) return () => span;
    offsets[index] = at++;
  }
  offsets[text.length] = at;
  return ([from, to]) => [offsets[Math.min(from, text.length)] ?? start, to > from ? (offsets[Math.min(to, text.length) - 1] ?? end - 1) + 1 : (offsets[Math.min(to, text.length)] ?? end)];
}

function isBetween(char: string): boolean {
  return char === " " || char === "\n" || char === "\r" || char === "\t" || char === "\\";
}
