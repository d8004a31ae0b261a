import { eventClass, type Vocabulary } from "@isorule/core";
import { type EqlExpression, fieldsOfLeaf } from "../query/query.js";
import type { LoweredPlace } from "./lower-signal.js";
import { namesOf } from "./rewrites.js";
import type { OptionalTest } from "./settle.js";

/**
 * Tells which fields a query must mark as optional: a query looks at several indices, and a team may have any one of them
 * only, because it collects only some kinds of events. A field is plain when it is mapped wherever the query can fire at
 * all: when every index of some step maps it.
 *
 * An index maps the columns of the event classes that are looked for in it, what selects its events, and what the
 * vocabulary's `settings.mapped` lists for its stream.
 *
 * @param steps the places of each step of the query; an event query has one step
 */
export function optionalTest(steps: readonly (readonly LoweredPlace[])[], vocabulary: Vocabulary): OptionalTest {
  const listed = (vocabulary.settings?.["mapped"] ?? {}) as Readonly<Record<string, readonly string[]>>;
  const known = new Map<string, Index>();
  const indices = steps.map((places) =>
    places.map((place): Index => {
      const key = indexOf(place);
      const index = known.get(key) ?? { places: [], named: new Set() };
      known.set(key, index);
      index.places.push(place);
      for (const [field] of place.source.select) index.named.add(field);
      addPlainFields(place.condition, index.named);
      return index;
    }),
  );
  const maps = (index: Index, name: string): boolean => {
    if (index.named.has(name)) return true;
    index.others ??= new Set(index.places.flatMap((place) => fieldsOfPlace(place, listed)));
    return index.others.has(name);
  };
  return (name) => !indices.some((of) => of.every((index) => maps(index, name)));
}

/** An index that the query looks at. */
interface Index {
  readonly places: LoweredPlace[];
  /** The fields that the query itself shows to be mapped there. */
  readonly named: Set<string>;
  /** The others, computed when one is asked for: most queries look at one index and name all that they ask for. */
  others?: ReadonlySet<string>;
}

function fieldsOfPlace({ event, source, variant }: LoweredPlace, listed: Readonly<Record<string, readonly string[]>>): readonly string[] {
  const columns = (eventClass(event)?.fields ?? []).map((field) => variant.column(field));
  const named = columns.flatMap((column) => (column === undefined || column.optional === true ? [] : namesOf(column)));
  return [...(Object.hasOwn(listed, source.stream) ? (listed[source.stream] ?? []) : []), ...named];
}

/** The streams of one sensor lie in an index each, or in one for all: then the patterns are the same. */
function indexOf({ source }: LoweredPlace): string {
  return JSON.stringify([source.stream, source.index]);
}

/** A field that the place's own mapping does not call optional is mapped there. */
function addPlainFields(expression: EqlExpression, mapped: Set<string>): void {
  if (expression.kind === "leaf") {
    for (const field of fieldsOfLeaf(expression.leaf)) if (!field.optional) mapped.add(field.name);
  } else if (expression.kind === "not") addPlainFields(expression.operand, mapped);
  else for (const operand of expression.operands) addPlainFields(operand, mapped);
}
