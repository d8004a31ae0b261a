import { compilePredicate, type Predicate, type Source } from "@isorule/core";
import type { NamedField } from "./field-names.js";
import { describeSource, shorten, textOfScalar } from "./read-context.js";
import { type ItemReading, numberOfText, refuse } from "./read-item.js";

/**
 * An event id beside a log source that says it already: true where it repeats an id of the class, false where it names
 * another. The answer is a constant, because the events of such a class have no field for it.
 *
 * Diagnostics: `sigma/event-id`, `sigma/event-id-of-some`, `sigma/value-type`.
 *
 * @example // EventID: 11 in file_event is true
 */
export function readEventId(item: ItemReading, { ids, name }: Extract<NamedField, { kind: "eventId" }>, values: readonly Source[]): Predicate | undefined {
  const { context, modifiers, span } = item;
  if (modifiers.text !== "" && modifiers.text !== "neq") {
    context.report("sigma/unknown-field", { event: context.names.event, field: name }, { span, help: "The log source says the event id; compare it with plain numbers only, or leave it out." });
    return undefined;
  }
  const wanted: number[] = [];
  for (const value of values) {
    const number = value.kind === "scalar" && value.value !== null && typeof value.value !== "boolean" ? numberOfText(textOfScalar(value)) : undefined;
    if (number === undefined) return refuse(item, value, "numbers");
    wanted.push(number);
  }
  const shared = ids.filter((id) => wanted.includes(id));
  const texts = { field: name, values: wanted.join(", "), event: context.names.event };
  if (shared.length > 0 && shared.length < ids.length) return allOfThem(item, texts);
  // A log source that lists several classes uses the id to tell them apart.
  if (shared.length === 0 && context.otherNames.length === 0) context.report("sigma/event-id", { ...texts, known: ids.join(", ") }, { span });
  return { kind: "constant", value: shared.length > 0 !== modifiers.negated, span };
}

/**
 * A condition on the provider or channel beside a log source that says it already: what it is on each log of the class.
 *
 * Diagnostics: `sigma/event-id`, `sigma/event-id-of-some`.
 *
 * @param predicate what the item says of the field
 * @example // Provider_Name: Microsoft-Windows-Sysmon in file_event is true
 */
export function readLogField(item: ItemReading, { field, name, known }: Extract<NamedField, { kind: "log" }>, predicate: Predicate, values: readonly Source[]): Predicate {
  const { context, modifiers } = item;
  const matches = compilePredicate(predicate);
  const { event } = context.names;
  const hits = known.filter((text) => matches({ class: event, time: 0, fields: { [field]: text } })).length;
  const shown = values.slice(0, 3).map((value) => (value.kind === "scalar" ? shorten(textOfScalar(value)) : describeSource(value)));
  const texts = { field: name, values: shown.join(", "), event };
  if (hits > 0 && hits < known.length) return allOfThem(item, texts);
  const named = modifiers.negated ? known.length - hits : hits;
  if (named === 0 && context.otherNames.length === 0) context.report("sigma/event-id", { ...texts, known: known.join(", ") }, { span: item.span });
  return { kind: "constant", value: hits > 0, span: item.span };
}

/**
 * What names some of the logs of a class is read for all of them, because its events do not tell: with the report that
 * says so, and not under a negation, which would make none of all.
 */
function allOfThem({ context, span }: ItemReading, texts: { readonly field: string; readonly values: string; readonly event: string }): Predicate {
  context.report("sigma/event-id-of-some", texts, { span });
  context.noteLoose(`\`${texts.field}\` is read for all logs of \`${texts.event}\``);
  return { kind: "constant", value: true, span };
}
