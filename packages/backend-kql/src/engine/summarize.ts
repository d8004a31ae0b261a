import type { KqlAssignment, KqlCall, KqlSummarize } from "../parse/tree.js";
import { aggregateName, isAggregate } from "./aggregates.js";
import { madeColumns } from "./compile-operator.js";
import { compileScalar } from "./compile-scalar.js";
import { columnIndex, columnScalar, type EngineColumn, frameOf, ownName, type Relation, type Row, type Scalar, type Scope, spend } from "./scope.js";
import { absentOf, compareOrder, keyOf, type KqlValue, refuse } from "./values.js";

/** What an aggregate adds to the row of a group: some columns. */
interface GroupColumns {
  readonly columns: readonly EngineColumn[];
  readonly run: (group: readonly Row[], frame: ReturnType<typeof frameOf>) => readonly KqlValue[];
}

/**
 * `summarize`: one row for each group, null and empty keys included. Without keys there is one row, even of no rows.
 * Manual: https://learn.microsoft.com/kusto/query/summarize-operator
 */
export function summarizeRelation(node: KqlSummarize, source: Relation, scope: Scope): Relation {
  const keys = madeColumns(node.by, scope, (at) => `Column${at + 1}`);
  const keyNames = keys.map(({ name }) => name);
  const taken = new Set(keyNames);
  const aggregates = node.aggregates.map((item) => {
    const made = groupColumns(item, source, scope, keyNames);
    const columns = made.columns.map(({ name, type }) => ({ name: freeName(name, taken), type }));
    return { ...made, columns };
  });
  const columns = [...keys.map(({ name, type }) => ({ name, type })), ...aggregates.flatMap((aggregate) => aggregate.columns)];
  return {
    columns,
    serialized: false,
    rows: (run) => {
      const rows = source.rows(run);
      spend(run, rows.length);
      const frame = frameOf(run, rows);
      const groups = new Map<string, { readonly key: Row; readonly rows: Row[] }>();
      rows.forEach((row, at) => {
        frame.row = row;
        frame.at = at;
        const key = keys.map(({ scalar }) => scalar.run(frame));
        const id = keyOf(key);
        const known = groups.get(id);
        if (known === undefined) groups.set(id, { key, rows: [row] });
        else known.rows.push(row);
      });
      if (keys.length === 0 && groups.size === 0 && aggregates.length > 0) groups.set("", { key: [], rows: [] });
      return [...groups.values()].map(({ key, rows: group }) => {
        const own = frameOf(run, group);
        own.group = group;
        own.row = group[0] ?? [];
        return [...key, ...aggregates.flatMap((aggregate) => aggregate.run(group, own))];
      });
    },
  };
}

function freeName(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let turn = 1; taken.has(name); turn++) name = `${wanted}${turn}`;
  taken.add(name);
  return name;
}

function groupColumns({ names, value }: KqlAssignment, source: Relation, scope: Scope, keys: readonly string[]): GroupColumns {
  if (value.kind === "call" && !scope.bindings.has(value.name)) {
    if (value.name === "arg_max" || value.name === "arg_min") return bestRow(value, value.name === "arg_max" ? 1 : -1, names, source, scope, keys);
    const stars = value.arguments.some((argument) => argument.value.kind === "star");
    if ((value.name === "take_any" || value.name === "any") && (stars || value.arguments.length > 1)) return anyRow(value, names, source, scope, keys);
  }
  if (names.length > 1) return refuse("several names for one aggregate");
  // Outside of aggregates only the keys have one value for the group.
  const scalar = compileScalar(value, { ...scope, keys: source.columns.filter(({ name }) => keys.includes(name)) });
  const name = names[0] ?? (value.kind === "call" && isAggregate(value.name) ? aggregateName(value, argumentName(value)) : (ownName(value) ?? "Column1"));
  return { columns: [{ name, type: scalar.type }], run: (_group, frame) => [scalar.run(frame)] };
}

function argumentName(node: KqlCall): string | undefined {
  const [first] = node.arguments;
  return first === undefined || node.name === "countif" ? undefined : ownName(first.value);
}

/** The row in which a value is most; of `*` all columns but the keys. Rows where it is null are the last to be taken. */
function bestRow(node: KqlCall, sign: 1 | -1, names: readonly string[], source: Relation, scope: Scope, keys: readonly string[]): GroupColumns {
  const [of, ...rest] = node.arguments;
  if (of === undefined) return refuse(`${node.name} of nothing`);
  const value = compileScalar(of.value, scope);
  const first: EngineColumn = { name: names[0] ?? ownName(of.value) ?? `${node.name === "arg_max" ? "max" : "min"}_`, type: value.type };
  const others = shownColumns(rest.map((argument) => argument.value), source, scope, [...keys, first.name]);
  const columns = [first, ...others.map(({ name, type }, at) => ({ name: names[at + 1] ?? name, type }))];
  return { columns, run: (group, frame) => {
    let best: { readonly row: Row; readonly value: KqlValue } | undefined;
    const own = frameOf(frame.run, group);
    for (const row of group) {
      own.row = row;
      const found = value.run(own);
      if (best === undefined || (found !== null && (best.value === null || compareOrder(found, best.value) * sign > 0))) best = { row, value: found };
    }
    if (best === undefined) return columns.map(({ type }) => absentOf(type));
    own.row = best.row;
    return [best.value, ...others.map(({ scalar }) => scalar.run(own))];
  } };
}

function anyRow(node: KqlCall, names: readonly string[], source: Relation, scope: Scope, keys: readonly string[]): GroupColumns {
  const shown = shownColumns(node.arguments.map((argument) => argument.value), source, scope, keys);
  const columns = shown.map(({ name, type }, at) => ({ name: names[at] ?? name, type }));
  return { columns, run: (group, frame) => {
    const [row] = group;
    if (row === undefined) return columns.map(({ type }) => absentOf(type));
    const own = frameOf(frame.run, group);
    own.row = row;
    return shown.map(({ scalar }) => scalar.run(own));
  } };
}

function shownColumns(values: readonly KqlCall["arguments"][number]["value"][], source: Relation, scope: Scope, without: readonly string[]): readonly (EngineColumn & { readonly scalar: Scalar })[] {
  return values.flatMap((value) => {
    if (value.kind !== "star") {
      const scalar = compileScalar(value, scope);
      return [{ name: ownName(value) ?? "Column1", type: scalar.type, scalar }];
    }
    return source.columns.filter(({ name }) => !without.includes(name)).map((column) => ({ ...column, scalar: columnScalar(source.columns, columnIndex(source.columns, column.name)) }));
  });
}
