import { rowsByKey } from "./partition.js";
import { frameOf, type Row, type Run, type Scalar } from "./scope.js";
import { keyOf } from "./values.js";

/** Cuts rows in order into those of each key, each in the same order; without keys they are one part. */
export function partitionKeys(keys: readonly Scalar[]): (rows: readonly Row[], run: Run) => readonly (readonly Row[])[] {
  if (keys.length === 0) return (rows) => [rows];
  return (rows, run) => {
    const frame = frameOf(run, rows);
    return rowsByKey(rows, (row, at) => {
      frame.row = row;
      frame.at = at;
      return keyOf(keys.map((key) => key.run(frame)));
    });
  };
}
