import { allOf, anyOf, leafOf } from "@isorule/core";
import type { EqlExpression, EqlLeaf, EventFilter } from "../query/query.js";
import type { LoweredPlace } from "./lower-signal.js";
import { flatten, type OptionalTest, settle } from "./settle.js";

/**
 * One filter for the events of several places. Places with the same condition share it; places of different categories are
 * looked for in `any`, each with its own `event.category`.
 *
 * @param more conditions that hold for all places
 */
export function eventFilter(places: readonly LoweredPlace[], isOptional: OptionalTest, more: readonly EqlExpression[] = []): EventFilter {
  const categories = new Set(places.map((place) => place.source.category));
  const [only] = categories;
  const category = categories.size === 1 && only !== undefined ? only : "any";
  const groups = new Map<string, { condition: EqlExpression; selections: Map<string, EqlExpression> }>();
  for (const place of places) {
    const condition = settle(place.condition, isOptional);
    const key = JSON.stringify(condition);
    const group = groups.get(key) ?? { condition, selections: new Map<string, EqlExpression>() };
    groups.set(key, group);
    const selection = settle(selectionOf(place, category), isOptional);
    group.selections.set(JSON.stringify(selection), selection);
  }
  const options = [...groups.values()].map(({ condition, selections }) => allOf([anyOf([...selections.values()]), condition]));
  return { category, condition: flatten(allOf([anyOf(options), ...more.map((each) => settle(each, isOptional))])) };
}

/** What picks the events of a place, beside the category when that stands before `where`. */
function selectionOf(place: LoweredPlace, category: string): EqlExpression {
  const rows = [...place.source.select];
  if (category === "any" && place.source.category !== undefined) rows.unshift(["event.category", [place.source.category]]);
  return allOf(rows.map(([name, values]) => leafOf<EqlLeaf>({ kind: "compare", field: { name, optional: false }, operator: "==", values })));
}
