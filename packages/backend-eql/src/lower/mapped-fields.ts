import { eventClass, oncePer, type Vocabulary } from "@isorule/core";
import { type EqlExpression, fieldsOfLeaf } from "../query/query.js";
import { indexKey } from "./event-source.js";
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
      const key = indexKey(place.source);
      const index = known.get(key) ?? { places: [], named: new Set() };
      known.set(key, index);
      index.places.push(place);
      for (const [field] of place.source.select) index.named.add(field);
      addPlainFields(place.condition, index.named);
      return index;
    }),
  );
  const isMapped = (index: Index, name: string): boolean => index.named.has(name) || index.places.some((place) => isMappedAt(place, name, listed));
  const answers = new Map<string, boolean>();
  return (name) => {
    const answer = answers.get(name) ?? !indices.some((of) => of.every((index) => isMapped(index, name)));
    answers.set(name, answer);
    return answer;
  };
}

/** An index that the query looks at. */
interface Index {
  readonly places: LoweredPlace[];
  /** The fields that the query itself shows to be mapped there. */
  readonly named: Set<string>;
}

/** Whether the place's mapping or the vocabulary's list has the name: most queries name all the fields that they ask for, so that no table is made. */
function isMappedAt({ event, source, variant }: LoweredPlace, name: string, listed: Readonly<Record<string, readonly string[]>>): boolean {
  if (Object.hasOwn(listed, source.stream) && namesIn(listed[source.stream] ?? []).has(name)) return true;
  return (eventClass(event)?.fields ?? []).some((field) => {
    const column = variant.column(field);
    return column !== undefined && column.optional !== true && (column.name === name || namesOf(column).includes(name));
  });
}

const namesIn = oncePer((names: readonly string[]): ReadonlySet<string> => new Set(names));

/** A field that the place's own mapping does not call optional is mapped there. */
function addPlainFields(expression: EqlExpression, mapped: Set<string>): void {
  if (expression.kind === "leaf") {
    for (const field of fieldsOfLeaf(expression.leaf)) if (!field.optional) mapped.add(field.name);
  } else if (expression.kind === "not") addPlainFields(expression.operand, mapped);
  else for (const operand of expression.operands) addPlainFields(operand, mapped);
}
