import type { Event, FieldValue } from "@isorule/core";

/** The event with only the fields, and of lists only the values, without which the test would no longer hold. */
export function minimalEvent(event: Event, holds: (event: Event) => boolean): Event {
  let kept = event;
  for (const field of Object.keys(event.fields)) {
    const { [field]: value, ...others } = kept.fields;
    const without = { ...kept, fields: others };
    if (holds(without)) kept = without;
    else if (typeof value === "object" && value !== null) kept = shorterList(kept, field, value, holds);
  }
  return kept;
}

/** A longer list stays as it is: each value would be tried by itself. */
const mostValues = 50;

function shorterList(event: Event, field: string, values: readonly (string | number | boolean)[], holds: (event: Event) => boolean): Event {
  if (values.length > mostValues) return event;
  let kept = event;
  let list = values;
  for (const value of values) {
    if (list.length < 2) break;
    const fewer = list.filter((each) => each !== value);
    const shorter: FieldValue = fewer.length === 1 ? (fewer[0] as FieldValue) : fewer;
    const next = { ...event, fields: { ...kept.fields, [field]: shorter } };
    if (!holds(next)) continue;
    kept = next;
    list = fewer;
  }
  return kept;
}
