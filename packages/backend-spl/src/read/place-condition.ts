import type { Predicate, VariantRow, Vocabulary } from "@isorule/core";
import { datasetCondition } from "./base-rows.js";
import { both, compared } from "./predicates.js";
import { searchPattern } from "./regex-condition.js";

/**
 * What picks the events of a place, over native names: the `source` of a mapping file as a condition. A data model with
 * its dataset is `$datamodel`; terms are fields and their values, of raw events behind those of the setting `terms` of the
 * vocabulary. A star in a value is a wildcard, as in every search.
 */
export function placeCondition(source: VariantRow["source"], vocabulary: Vocabulary): Predicate {
  const { datamodel, terms } = source;
  if (typeof datamodel === "string") return both(datasetCondition(datamodel), ...termConditions(terms));
  return both(...termConditions(vocabulary.settings?.["terms"]), ...termConditions(terms));
}

function termConditions(terms: unknown): readonly Predicate[] {
  if (typeof terms !== "object" || terms === null) return [];
  return Object.entries(terms).map(([field, value]) => {
    const values = (Array.isArray(value) ? value : [value]).flatMap((each: unknown) => (typeof each === "string" || typeof each === "number" ? [String(each)] : []));
    const live = values.some((each) => each.includes("*"));
    return live ? compared(field, "like", values.map(searchPattern), false) : compared(field, "equals", values, false);
  });
}
