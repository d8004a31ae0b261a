import type { KqlPartition } from "../parse/tree.js";
import { compileRelation } from "./compile-relation.js";
import { compileScalar } from "./compile-scalar.js";
import { frameOf, type Relation, type Row, type Run, type Scope } from "./scope.js";
import { keyOf, refuse } from "./values.js";

/** The rows of each key, in the order in which the keys are met. */
export function rowsByKey(rows: readonly Row[], keys: (row: Row, at: number) => string): readonly (readonly Row[])[] {
  const groups = new Map<string, Row[]>();
  rows.forEach((row, at) => {
    const key = keys(row, at);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [row]);
    else known.push(row);
  });
  return [...groups.values()];
}

/** Operators on the rows of each key. Manual: https://learn.microsoft.com/kusto/query/partition-operator */
export function partitionRelation(node: KqlPartition, source: Relation, scope: Scope): Relation {
  if (node.body.source !== undefined) return refuse("a partition whose body begins with a table");
  const key = compileScalar(node.by, scope);
  const room: { rows: readonly Row[] } = { rows: [] };
  const body = compileRelation(node.body, { ...scope, columns: [], source: { columns: source.columns, serialized: false, rows: () => room.rows } });
  return { columns: body.columns, serialized: false, rows: (run: Run) => {
    const rows = source.rows(run);
    const frame = frameOf(run, rows);
    const groups = rowsByKey(rows, (row, at) => {
      frame.row = row;
      frame.at = at;
      return keyOf([key.run(frame)]);
    });
    return groups.flatMap((group) => {
      room.rows = group;
      return body.rows(run);
    });
  } };
}
