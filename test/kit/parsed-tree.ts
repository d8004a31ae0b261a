import { readSources, type Source, type Span } from "@isorule/core";

/** A comment with a tab, which the short way leaves to the parser of all of YAML. */
const comment = "#\t\n";

/** What the parser of all of YAML reads, with the spans of the text without the comment; undefined where it reports something. */
export function parsedTree(text: string): Source | undefined {
  let faults = 0;
  const sources = readSources(comment + text, () => void faults++);
  return faults === 0 && sources?.length === 1 && sources[0] !== undefined ? moved(sources[0]) : undefined;
}

function moved(source: Source): Source {
  const span = movedSpan(source.span);
  if (source.kind === "scalar") return { ...source, span };
  if (source.kind === "list") return { ...source, span, items: source.items.map(moved) };
  return { ...source, span, entries: source.entries.map(({ key, keySpan, value }) => ({ key, keySpan: movedSpan(keySpan), value: moved(value) })) };
}

function movedSpan([start, end]: Span): Span {
  return [start - comment.length, end - comment.length];
}
