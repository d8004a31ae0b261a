import type { CatalogRule } from "@isorule/catalog";
import type { MatrixInput } from "./matrix.js";
import { strengthOf } from "./matrix.js";

/** What {@link overlapMatrix} needs of a rule. */
export type OverlapRule = Pick<CatalogRule, "vendor" | "predicates">;

/**
 * How many values vendors have in common: of the values that rules of a row look for, so many per cent does a rule of the
 * column look for too. In the diagonal stands how many values the vendor has.
 */
export function overlapMatrix(id: string, rules: readonly OverlapRule[], titles: ReadonlyMap<string, string>): MatrixInput | undefined {
  const values = new Map<string, Set<number>>();
  for (const { vendor, predicates } of rules) {
    const own = values.get(vendor) ?? new Set();
    for (const predicate of predicates) if (!predicate.excluded) for (const value of predicate.values) own.add(value);
    values.set(vendor, own);
  }
  const vendors = [...values].filter(([, own]) => own.size > 0).map(([vendor]) => vendor).sort();
  if (vendors.length < 2) return undefined;
  return {
    id,
    title: "Values in common: how much of what a vendor of a row looks for, a vendor of a column looks for, too",
    columns: vendors.map((vendor) => titles.get(vendor) ?? vendor),
    rows: vendors.map((row) => ({ label: titles.get(row) ?? row, cells: vendors.map((column) => {
      const own = values.get(row) ?? new Set();
      if (row === column) return { text: `${own.size.toLocaleString("en")} values`, strength: 0 };
      const shared = [...own].filter((value) => values.get(column)?.has(value) === true).length;
      return { text: `${shared.toLocaleString("en")} · ${Math.round((100 * shared) / own.size)} %`, strength: strengthOf(shared, own.size) };
    }) })),
  };
}
