import type { EventRow, VariantRow, Vocabulary } from "@isorule/core";
import { eventSource } from "../lower/event-source.js";

/** One place of a class of events. */
export interface IndexedPlace {
  readonly event: string;
  readonly row: EventRow;
  readonly variant: VariantRow;
}

/** The places whose category and `select` a document has, given its values by field. */
export type PlaceFinder = (values: (field: string) => readonly string[]) => readonly IndexedPlace[];

/** Places that are selected by the same fields, by the values of these. */
interface Group {
  readonly fields: readonly string[];
  readonly places: Map<string, IndexedPlace[]>;
}

/**
 * An index of all places of a vocabulary, so that a document is looked up once for each combination of fields that some
 * place is selected by, however many classes there are. A place that nothing selects is never found.
 */
export function indexPlaces(vocabulary: Vocabulary): PlaceFinder {
  const groups = new Map<string, Group>();
  for (const [event, row] of Object.entries(vocabulary.events)) {
    for (const variant of row.variants ?? []) {
      // What queries say otherwise is no other place.
      if (variant.alias === true) continue;
      const wanted = selectedBy(variant);
      const fields = Object.keys(wanted).sort();
      if (fields.length === 0) continue;
      const id = fields.join(" ");
      const group = groups.get(id) ?? { fields, places: new Map<string, IndexedPlace[]>() };
      groups.set(id, group);
      for (const key of combinations(fields.map((field) => wanted[field] ?? []))) {
        group.places.set(key, [...(group.places.get(key) ?? []), { event, row, variant }]);
      }
    }
  }
  const all = [...groups.values()];
  return (values) => all.flatMap(({ fields, places }) => combinations(fields.map(values)).flatMap((key) => places.get(key) ?? []));
}

/** Fields with the values of which one suffices. */
function selectedBy(variant: VariantRow): Readonly<Record<string, readonly string[]>> {
  const { category, select } = eventSource(variant);
  return { ...Object.fromEntries(select), ...(category === undefined ? {} : { "event.category": [category] }) };
}

/** Of lists that a hostile document makes long, the beginning suffices: no place is selected by more values. */
const mostCombinations = 64;

function combinations(lists: readonly (readonly string[])[]): readonly string[] {
  return lists.reduce<readonly string[]>((keys, values) => keys.flatMap((key) => values.map((value) => `${key}\n${value}`)).slice(0, mostCombinations), [""]);
}
