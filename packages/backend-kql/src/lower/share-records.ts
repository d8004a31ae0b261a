import type { MappedSignal } from "@isorule/core";
import { type KqlSource, sourceOf } from "./settings.js";

/**
 * Whether a record may be an event of two of the signals: their classes are in one table, and what selects them there
 * can hold of the same record. So are `registry_set` and `registry_event`.
 *
 * @param signals of different classes
 */
export function shareRecords(signals: readonly MappedSignal[]): boolean {
  const sources = signals.map(({ variants }) => variants.flatMap(({ source }) => sourceOf(source) ?? []));
  return sources.some((left, at) => sources.slice(at + 1).some((right) => left.some((one) => right.some((other) => overlap(one, other)))));
}

/** Selections by different columns, such as a provider and a channel, are those of different logs. */
function overlap(one: KqlSource, other: KqlSource): boolean {
  return one.table === other.table && (isWithin(one, other) || isWithin(other, one));
}

/** Whether each condition of the wide selection is one of the narrow selection too, with a value in common. */
function isWithin(narrow: KqlSource, wide: KqlSource): boolean {
  return wide.where.every(({ column, values }) =>
    narrow.where.some((each) => each.column === column && each.values.some((value) => values.includes(value))),
  );
}
