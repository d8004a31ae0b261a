import type { Predicate } from "@isorule/core";

import { familyOf } from "../alike/family.js";

/**
 * The fields that every event has which meets a predicate, or fails it: what all alternatives compare. A comparison needs
 * its field, and its complement holds without it.
 *
 * @param met false: events that fail the predicate
 */
export function neededFields(predicate: Predicate, met = true): ReadonlySet<string> {
  switch (predicate.kind) {
    case "comparison":
      // An absent field is the same as an empty text.
      return new Set(met && !predicate.values.includes("") ? [familyOf(predicate.field)] : []);
    case "exists":
      return new Set(met ? [familyOf(predicate.field)] : []);
    case "fieldComparison":
      return new Set(met ? [familyOf(predicate.field), familyOf(predicate.other)] : []);
    case "not":
      return neededFields(predicate.operand, !met);
    case "and":
    case "or": {
      const sets = predicate.operands.map((operand) => neededFields(operand, met));
      // By De Morgan's laws, what fails an `or` fails all of it.
      return (predicate.kind === "and") === met ? new Set(sets.flatMap((set) => [...set])) : inAll(sets);
    }
    case "keyword":
    case "constant":
      return new Set();
  }
}

function inAll(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const [first = new Set<string>(), ...others] = sets;
  return new Set([...first].filter((field) => others.every((set) => set.has(field))));
}
