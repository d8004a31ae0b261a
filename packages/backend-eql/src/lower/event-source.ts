import { oncePer, type VariantRow } from "@isorule/core";

/** The `source` of a variant in a mapping file of this backend. */
export interface EventSource {
  /** Variants of one stream have the same fields mapped. */
  readonly stream: string;
  /** The Fleet package; empty when the mapping names none. */
  readonly package: string;
  /** Index patterns. */
  readonly index: readonly string[];
  /** The value of event.category; undefined when the events have none, or any. */
  readonly category: string | undefined;
  /** Fields in which a text is looked for that a rule looks for in the whole event. */
  readonly keywords: readonly string[];
  /** Field to the values of which one suffices, compared exactly. */
  readonly select: readonly (readonly [field: string, values: readonly string[]])[];
}

/** Reads the `source` of a variant; what is absent is empty. */
export function eventSource({ name, source }: Pick<VariantRow, "name" | "source">): EventSource {
  const read = readSource(source);
  return read.stream === "" && name !== undefined ? { ...read, stream: name } : read;
}

/** The text that is the same for sources that pick the same events; the index does not stand in a query. */
export const selectionKey = oncePer(({ category, select }: EventSource) => JSON.stringify([category, select]));

/** The text that is the same for sources that look in the same place: streams of one sensor lie in an index each, or in one for all. */
export const indexKey = oncePer(({ stream, index }: EventSource) => JSON.stringify([stream, index]));

const readSource = oncePer((source: VariantRow["source"]): EventSource => {
  const { stream, package: fleet, index, category, keywords, select } = source;
  const rows = typeof select === "object" && select !== null ? Object.entries(select as Readonly<Record<string, unknown>>) : [];
  return {
    stream: typeof stream === "string" ? stream : "",
    package: typeof fleet === "string" ? fleet : "",
    index: texts(index),
    category: typeof category === "string" && category !== "any" ? category : undefined,
    keywords: texts(keywords),
    select: rows.map(([field, values]) => [field, texts(values)] as const),
  };
});

function texts(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.map(String);
  return value === undefined ? [] : [String(value)];
}
