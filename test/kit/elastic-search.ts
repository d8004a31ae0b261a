import { eqlEngine } from "@isorule/backend-eql/engine";
import type { CompiledQuery, NativeRecord, Scalar, Vocabulary } from "@isorule/core";

/** Type of a mapped field. */
export type FieldType = "keyword" | "wildcard" | "long" | "boolean" | "ip" | "date" | "text";

/** Which fields the searched indices map, and how. */
export type IndexMapping = ReadonlyMap<string, FieldType>;

/** A document as Elasticsearch holds it: dotted name to a value or a list of values. */
export interface ElasticDocument {
  /** Milliseconds. */
  readonly time: number;
  readonly fields: Readonly<Record<string, Scalar | readonly Scalar[]>>;
}

const columnTypes: Readonly<Record<FieldType, "text" | "number" | "boolean" | "ip" | "time">> = { keyword: "text", wildcard: "text", text: "text", long: "number", boolean: "boolean", ip: "ip", date: "time" };

/** A vocabulary that tells the engine what the one index of a test maps of the fields that a query names, and nothing else. */
function vocabularyOf(mapping: IndexMapping, text: string): Vocabulary {
  const named = [...mapping].filter(([name]) => name === "event.category" || name.split(".").every((level) => text.includes(level.replaceAll("`", "``"))));
  return {
    vocabulary: "test",
    title: "The index of a test",
    settings: { needs: Object.fromEntries(named.flatMap(([name, type]) => (type === "wildcard" ? [[name, "of type wildcard"]] : []))) },
    events: {
      test: {
        variants: [{ source: { stream: "test" }, fields: Object.fromEntries(named.map(([name, type]) => [`event_data.${name}`, { name, type: columnTypes[type] }])) }],
      },
    },
  };
}

/** A query as the engine of EQL reads it. Throws where it cannot be parsed. */
export function compileEql(text: string, vocabulary?: Vocabulary): CompiledQuery {
  const { queries, diagnostics } = eqlEngine.compile(text, vocabulary === undefined ? {} : { vocabulary });
  const [query, other] = queries;
  if (query === undefined || other !== undefined) throw new Error(`not one query: ${diagnostics.map(({ message }) => message).join(" ")}\n${text}`);
  return query;
}

const recordOf = ({ time, fields }: ElasticDocument): NativeRecord => ({ source: "test", time, values: fields });

/** A query in an index that maps these fields. */
export interface ElasticSearch {
  /** Whether it finds anything among the documents. */
  readonly fires: (documents: readonly ElasticDocument[]) => boolean;
  /** The documents that it finds by themselves, by their places in the list. */
  readonly hits: (documents: readonly ElasticDocument[]) => readonly number[];
}

/** Runs a query in an index that maps these fields. Throws where the query cannot be parsed, or is refused. */
export function searchElastic(text: string, mapping: IndexMapping): ElasticSearch {
  const query = compileEql(text, vocabularyOf(mapping, text));
  return {
    fires: (documents) => query.fires(documents.map(recordOf)),
    hits: (documents) => documents.flatMap((document, index) => (query.fires([recordOf(document)]) ? [index] : [])),
  };
}
