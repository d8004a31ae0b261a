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
  const indices = new Map<string, Set<string>>();
  for (const place of steps.flat()) {
    const { stream, select } = place.source;
    const mapped = indices.get(indexOf(place)) ?? new Set(Object.hasOwn(listed, stream) ? listed[stream] : []);
    indices.set(indexOf(place), mapped);
    for (const [field] of select) mapped.add(field);
    for (const field of eventClass(place.event)?.fields ?? []) {
      const column = place.variant.column(field);
      if (column !== undefined && column.optional !== true) for (const name of namesOf(column)) mapped.add(name);
    }
    addPlainFields(place.condition, mapped);
  }
  return (name) => !steps.some((places) => places.every((place) => indices.get(indexOf(place))?.has(name)));
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
