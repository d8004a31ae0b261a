import type { Event } from "@isorule/core";

/** Whether a language promises the answer of the rule on a list of events; where not, its documents and tables say so. */
export type Promises = (events: readonly Event[]) => boolean;

/** What a language says nothing of, although our events can have it. */
interface Silence {
  /** Events at one instant: the language takes an order of arrival, or the row of the table, for one of time. */
  readonly ties?: boolean;
  /** Several values in one field. */
  readonly lists?: boolean;
  /** Keys that differ in case only. */
  readonly keyCase?: boolean;
  /** Times between two seconds. */
  readonly parts?: boolean;
}

/**
 * By language, and by `language/vocabulary` where it is a matter of the data.
 *
 * - eql: keys of a sequence compare as the index holds them; events of one instant are ordered by the tiebreaker field.
 * - kql: a column holds one value; a list is a dynamic value, which columns of text are not.
 * - spl/cim: `tstats` gives times in whole seconds, in which events of one second have no order.
 * - sigma: the specification leaves the order of equal times open.
 */
const silences: Readonly<Record<string, Silence>> = {
  eql: { ties: true, keyCase: true },
  kql: { lists: true },
  "spl/cim": { ties: true, parts: true },
  sigma: { ties: true },
};

/**
 * What the documents of a language promise.
 *
 * @param by the key fields of the rule
 */
export function promisesOf(language: string, vocabulary: string, by: readonly string[] = []): Promises {
  const { ties, lists, keyCase, parts } = { ...silences[language], ...silences[`${language}/${vocabulary}`] };
  return (events) => {
    if (ties === true && new Set(events.map(({ time }) => time)).size < events.length) return false;
    if (lists === true && events.some(({ fields }) => Object.values(fields).some((value) => typeof value === "object" && value !== null))) return false;
    if (parts === true && events.some(({ time }) => time % 1000 !== 0)) return false;
    return keyCase !== true || by.every((field) => sameCase(events, field));
  };
}

/** Whether values of a field that are the same without case are the same with case. */
function sameCase(events: readonly Event[], field: string): boolean {
  const values = new Set(events.flatMap(({ fields }) => (typeof fields[field] === "string" ? [fields[field]] : [])));
  return new Set([...values].map((value) => value.toLowerCase())).size === values.size;
}
