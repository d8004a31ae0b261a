import { eventClass, type Vocabulary } from "@isorule/core";
import { type EqlExpression, fieldsOfLeaf } from "../query/query.js";
import type { LoweredPlace } from "./lower-signal.js";
import { namesOf } from "./rewrites.js";
import type { OptionalTest } from "./settle.js";

/**
 * Tells which fields a query must mark as optional: a query looks at several streams, and a team may have any one of them
 * only. A field is plain when every stream of the query maps it.
 *
 * A stream maps the columns of the event classes that are looked for in it, what selects its events, and what the
 * vocabulary's `settings.mapped` lists.
 */
export function optionalTest(places: readonly LoweredPlace[], vocabulary: Vocabulary): OptionalTest {
  const listed = (vocabulary.settings?.["mapped"] ?? {}) as Readonly<Record<string, readonly string[]>>;
  const streams = new Map<string, Set<string>>();
  for (const place of places) {
    const { stream, select } = place.source;
    const mapped = streams.get(stream) ?? new Set(Object.hasOwn(listed, stream) ? listed[stream] : []);
    streams.set(stream, mapped);
    for (const [field] of select) mapped.add(field);
    for (const field of eventClass(place.event)?.fields ?? []) {
      const column = place.variant.column(field);
      if (column !== undefined && column.optional !== true) for (const name of namesOf(column)) mapped.add(name);
    }
    addPlainFields(place.condition, mapped);
  }
  return (name) => [...streams.values()].some((mapped) => !mapped.has(name));
}

/** A field that the place's own mapping does not call optional is mapped there. */
function addPlainFields(expression: EqlExpression, mapped: Set<string>): void {
  if (expression.kind === "leaf") {
    for (const field of fieldsOfLeaf(expression.leaf)) if (!field.optional) mapped.add(field.name);
  } else if (expression.kind === "not") addPlainFields(expression.operand, mapped);
  else for (const operand of expression.operands) addPlainFields(operand, mapped);
}
