import type { Aggregation } from "../syntax/tree.js";
import { nameIn, type StageContext } from "./rows.js";
import { type Environment, type MeasureValue, opaque, only, singleOf, type Value } from "./values.js";

/** The group that a function is taken of. */
export interface GroupOf {
  readonly by: readonly Value[];
  readonly bin: number | undefined;
  readonly context: StageContext;
  /** Whether the rows are groups already. */
  readonly regrouped?: boolean;
}

/**
 * What a function of `stats` gives: a number that a threshold may be asked of, all values of the group, or something that
 * is not looked into.
 *
 * @see https://help.splunk.com/en/splunk-enterprise/search/spl-search-reference/10.0/statistical-and-charting-functions/aggregate-functions
 */
export function aggregatedValue(aggregation: Aggregation, environment: Environment, group: GroupOf): Value {
  const { function: name, field, expression } = aggregation;
  const inner = expression !== undefined ? undefined : field === undefined || field === "" ? undefined : field.includes("*") ? undefined : nameIn(environment, field);
  const measure = (kind: MeasureValue["function"], of: Value | undefined, percentile?: number): Value =>
    only({ kind: "measure", function: kind, percentile, of, by: group.by, bin: group.bin });
  const single = singleOf(inner);
  switch (name) {
    case "c":
    case "count":
      if (expression !== undefined) return opaque("count of a condition", "Events that meet a condition are counted among others.");
      if (group.regrouped === true) return opaque("count of groups", "Groups of events are counted.");
      return inner === undefined ? measure("count", undefined) : measure("count", inner);
    case "dc":
    case "distinct_count":
    case "estdc":
      return inner === undefined || expression !== undefined ? opaque("count of a condition", "Values that meet a condition are counted.") : measure("distinct", inner);
    case "sum":
      // The sum of the counts of groups is the count of their events.
      if (single?.kind === "measure" && single.function === "count") return only({ ...single, by: group.by, bin: group.bin });
      return inner === undefined || single?.kind !== "field" ? opaque("sum", "A sum is taken of what is no column.") : measure("sum", inner);
    case "avg":
    case "mean":
      return inner === undefined || single?.kind !== "field" ? opaque("average", "An average is taken of what is no column.") : measure("avg", inner);
    case "values":
    case "list":
    case "first":
    case "last":
    case "earliest":
    case "latest":
    case "mode": {
      const value = expression === undefined ? inner : undefined;
      if (value === undefined) return opaque("values of a group", "Values of a group are computed.");
      return isTime(field) ? opaque("time", "A condition depends on the time of events.") : valuesOf(value, name);
    }
    case "min":
    case "max":
    case "range":
      return isTime(field) ? opaque("time", "A condition depends on the time of events.") : opaque("aggregate", `A condition depends on ${name} of a group.`);
    default: {
      const percentile = /^(?:p|perc|exactperc|upperperc)(\d+)$/.exec(name);
      if (percentile !== null && single?.kind === "field") return measure("percentile", inner, Number(percentile[1]));
      if (name === "median" && single?.kind === "field") return measure("percentile", inner, 50);
      return opaque(/^(stdev|stdevp|var|varp)$/.test(name) ? "standard deviation" : "aggregate", `A condition depends on ${name} of a group.`);
    }
  }
}

/** All values of a column over the events of a group, or over the rows that one event was made into. */
export function valuesOf(value: Value, by: string): Value {
  return { cases: value.cases.map(({ when, value: each }) => ({ when, value: each.kind === "field" || each.kind === "text" ? { kind: "grouped", inner: only(each, value.text), by } : each })), text: undefined };
}

function isTime(field: string | undefined): boolean {
  return field === "_time" || field === "_indextime";
}
