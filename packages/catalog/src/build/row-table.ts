/** Rows by their keys, with the rules that are in each. A key may be any text. */
export interface RowTable<Row> {
  /** The row of a key; made where there is none. */
  at(key: string, make: () => Row): Row;
  readonly rows: ReadonlyMap<string, Row>;
}

/** A table without rows. */
export function rowTable<Row>(): RowTable<Row> {
  const rows = new Map<string, Row>();
  return {
    at(key, make) {
      const known = rows.get(key);
      if (known !== undefined) return known;
      const row = make();
      rows.set(key, row);
      return row;
    },
    rows,
  };
}

/** Counts one more of a text. */
export function countOne(counts: Map<string, number>, text: string): void {
  counts.set(text, (counts.get(text) ?? 0) + 1);
}

/** The texts, the most frequent first; of equals in the order of their characters. */
export function mostFirst(counts: ReadonlyMap<string, number>): readonly (readonly [text: string, count: number])[] {
  return [...counts].sort(([left, some], [right, others]) => others - some || byText(left, right));
}

/** The same order on every machine, whatever its language. */
export function byText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
