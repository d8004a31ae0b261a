import { compileFieldReader, eventAt, type FieldReader, flatten, type Layer, ownObject, readTime, type RecordReader, type Vocabulary } from "@isorule/core";
import { indexPlaces, type IndexedPlace } from "./place-index.js";
import { undoRewrite } from "./undo-rewrite.js";

/**
 * The reader of documents in the Elastic Common Schema, nested or with points in their keys, bare or as a search gives
 * them (`_source`). A document is an event of each class that has a place whose category and `select` it has. What
 * Winlogbeat ships before a pipeline has given it these fields is left to other readers.
 *
 * @example recordReader(vocabulary)({ event: { category: ["process"], … }, process: { executable: "C:\\a.exe" } })
 */
export function recordReader(vocabulary: Vocabulary, event?: string): RecordReader {
  const find = indexPlaces(vocabulary);
  const readers = new Map<IndexedPlace["variant"], FieldReader>();
  const readerOf = (place: IndexedPlace): FieldReader => {
    const layers: readonly Layer[] = [place.variant, place.row, vocabulary];
    const reader = readers.get(place.variant) ?? compileFieldReader(place.event, layers, undoRewrite);
    readers.set(place.variant, reader);
    return reader;
  };
  return (record) => {
    const document = ownObject(record, "_source") ?? record;
    // Most records of other forms end here, without the work of flattening.
    if (!Object.keys(document).some((key) => key === "event" || key === "data_stream" || key.startsWith("event.") || key.startsWith("data_stream."))) return undefined;
    const leaves = flatten(document);
    if (!pipelineFields.some((field) => leaves.has(field))) return undefined;
    const found = find((field) => [leaves.get(field) ?? []].flat().map(String)).filter((place) => event === undefined || place.event === event);
    if (found.length === 0) return event === undefined ? [] : undefined;
    const values = { get: (name: string) => leaves.get(name), names: () => leaves.keys(), has: (name: string) => leaves.has(name) };
    const time = readTime(leaves.get("@timestamp") ?? leaves.get("event.created"));
    // Two places of one class never have the same document, unless they are one place in two streams.
    const places = new Map(found.map((place) => [place.event, place]));
    return [...places.values()].map((place) => {
      const reader = readerOf(place);
      return eventAt(place.event, time, () => reader.all(values), (field) => reader.one(values, field));
    });
  };
}

/** Fields of which every document that a pipeline has made has one, and what a shipper sends has none. */
const pipelineFields = ["event.category", "data_stream.dataset", "event.dataset"];
