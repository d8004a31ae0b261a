import { allOf, anyOf, leafOf } from "@isorule/core";
import type { EqlExpression, EqlLeaf, EventFilter } from "../query/query.js";
import { type EventSource, selectionKey } from "./event-source.js";
import type { LoweredPlace } from "./lower-signal.js";
import { isSameExpression } from "./same-expression.js";
import { flatten, type OptionalTest, settle } from "./settle.js";

/** Conditions of which one suffices, and the sources that they are looked for in, each once. */
interface Branch {
  /** As it was before it was settled. */
  readonly raw: EqlExpression;
  readonly conditions: EqlExpression[];
  readonly sources: Map<string, EventSource>;
}

/**
 * One filter for the events of several places, of one signal or of several. Each condition stands once: places with the
 * same one share it, and conditions for the same places share what selects these. Places of different categories are looked
 * for in `any`, with the `event.category` of each.
 *
 * @param more conditions that hold for all places
 */
export function eventFilter(places: readonly LoweredPlace[], isOptional: OptionalTest, more: readonly EqlExpression[] = []): EventFilter {
  const categories = new Set(places.map((place) => place.source.category));
  const [only] = categories;
  const category = categories.size === 1 && only !== undefined ? only : "any";
  const settled = (expression: EqlExpression): EqlExpression => settle(expression, isOptional);
  const found: Branch[] = [];
  for (const { condition: raw, source } of places) {
    let branch = found.find((other) => isSameExpression(other.raw, raw));
    if (branch === undefined) {
      const said = settled(raw);
      branch = found.find(({ conditions: [first] }) => first !== undefined && isSameExpression(first, said));
      if (branch === undefined) found.push((branch = { raw, conditions: [said], sources: new Map() }));
    }
    branch.sources.set(selectionKey(source), source);
  }
  const options = withEqualSources(found).map(({ conditions, sources }) =>
    allOf([settled(selectionOf([...sources.values()], category)), anyOf(conditions)]),
  );
  return { category, condition: flatten(allOf([anyOf(options), ...more.map(settled)])) };
}

/** The branches with those made one that look in the same sources. */
function withEqualSources(branches: readonly Branch[]): readonly Branch[] {
  if (branches.length === 1) return branches;
  const found = new Map<string, Branch>();
  for (const branch of branches) {
    const key = JSON.stringify([...branch.sources.keys()].sort());
    const same = found.get(key);
    if (same === undefined) found.set(key, branch);
    else same.conditions.push(...branch.conditions);
  }
  return [...found.values()];
}

/** What picks the events of the sources; their categories too, when none of these stands before `where`. */
function selectionOf(sources: readonly EventSource[], category: string): EqlExpression {
  const picked = (of: readonly EventSource[]): EqlExpression => anyOf(of.map(({ select }) => allOf(select.map(([name, values]) => oneOf(name, values)))));
  if (category !== "any") return picked(sources);
  const categories = [...new Set(sources.map((source) => source.category))];
  return anyOf(
    categories.map((each) => {
      const rest = picked(sources.filter((source) => source.category === each));
      return each === undefined ? rest : allOf([oneOf("event.category", [each]), rest]);
    }),
  );
}

function oneOf(name: string, values: readonly string[]): EqlExpression {
  return leafOf<EqlLeaf>({ kind: "compare", field: { name, optional: false }, operator: "==", values });
}
