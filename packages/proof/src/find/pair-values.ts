import type { Event, FieldValue } from "@isorule/core";
import type { PairAtom } from "../field/atom.js";

/**
 * The event, changed so that fields which are compared with each other agree or differ as they are asked to: several
 * attempts, since a value that serves one comparison may not serve another.
 */
export function pairVariants(event: Event, wanted: readonly PairAtom[], unwanted: readonly PairAtom[]): readonly Event[] {
  const variants: Event[] = [event];
  for (const copy of ["right", "left"] as const) {
    let fields: Record<string, FieldValue> = { ...event.fields };
    for (const { comparison } of wanted) fields = { ...fields, ...agreeing(fields, comparison, copy) };
    variants.push({ ...event, fields });
  }
  for (const { comparison } of unwanted) {
    for (const name of [comparison.field, comparison.other]) {
      for (const variant of [...variants].slice(0, mostVariants)) {
        const value = variant.fields[name];
        if (typeof value === "string") for (const other of [`${value}1`, `1${value}`]) variants.push({ ...variant, fields: { ...variant.fields, [name]: other } });
        else if (typeof value === "number") for (const other of [value + 1, value - 1]) variants.push({ ...variant, fields: { ...variant.fields, [name]: other } });
      }
    }
  }
  return variants;
}

const mostVariants = 30;

function agreeing(fields: Readonly<Record<string, FieldValue>>, { field, other, operator }: PairAtom["comparison"], copy: "left" | "right"): Readonly<Record<string, FieldValue>> {
  const [left, right] = [fields[field], fields[other]];
  if (operator === "lt" || operator === "gt") {
    const base = Number(copy === "right" ? left : right);
    const number = Number.isFinite(base) ? base : 1;
    const step = operator === "lt" ? 1 : -1;
    return copy === "right" ? { [field]: number, [other]: number + step } : { [other]: number, [field]: number - step };
  }
  if (operator === "lte" || operator === "gte") {
    const base = Number(copy === "right" ? left : right);
    const number = Number.isFinite(base) ? base : 1;
    return { [field]: number, [other]: number };
  }
  return copy === "right" ? { [other]: left ?? null } : { [field]: right ?? null };
}
