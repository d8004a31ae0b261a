import { EngineFault } from "@isorule/core";
import { fieldOf, type Row, type SplValue, textsOf, withField } from "./values.js";

/** The most groups that one row with several values belongs to. */
const mostGroups = 100_000;

/** Rows with the same values in the fields of a BY clause. */
export interface RowGroup {
  /** The fields of the clause, each with one value. */
  readonly by: Row;
  readonly rows: Row[];
}

/**
 * The groups of a BY clause. A row without one of the fields is in no group, but for `filler`, which stands for what is
 * missing; one with several values is in a group for each of them. Values are told apart by case.
 */
export function groupRows(rows: readonly Row[], fields: readonly string[], filler?: string): readonly RowGroup[] {
  const groups = new Map<string, RowGroup>();
  for (const row of rows) {
    for (const by of groupsOf(row, fields, filler)) {
      const key = JSON.stringify(fields.map((field) => textsOf(fieldOf(by, field))));
      const known = groups.get(key);
      if (known === undefined) groups.set(key, { by, rows: [row] });
      else known.rows.push(row);
    }
  }
  return [...groups.values()];
}

function groupsOf(row: Row, fields: readonly string[], filler: string | undefined): readonly Row[] {
  let groups: readonly Row[] = [Object.create(null) as Row];
  for (const field of fields) {
    const value = fieldOf(row, field);
    const held: readonly Exclude<SplValue, null>[] = typeof value === "object" ? textsOf(value) : [value];
    const values = held.length > 0 ? held : filler === undefined ? [] : [filler];
    if (groups.length * values.length > mostGroups) throw new EngineFault("one row belongs to too many groups");
    groups = groups.flatMap((group) => values.map((each) => withField(group, field, each)));
  }
  return groups;
}
