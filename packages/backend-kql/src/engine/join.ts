import type { KqlExpression, KqlJoin } from "../parse/tree.js";
import { compileRelation } from "./compile-relation.js";
import { columnIndex, type EngineColumn, type Relation, type Row, type Run, type Scope, spend } from "./scope.js";
import { absentOf, keyOf, refuse } from "./values.js";

type JoinKind = "innerunique" | "inner" | "leftouter" | "rightouter" | "fullouter" | "leftsemi" | "rightsemi" | "leftanti" | "rightanti";

const kinds: Readonly<Record<string, JoinKind>> = {
  innerunique: "innerunique", inner: "inner", leftouter: "leftouter", rightouter: "rightouter", fullouter: "fullouter", leftsemi: "leftsemi", rightsemi: "rightsemi",
  leftanti: "leftanti", anti: "leftanti", leftantisemi: "leftanti", rightanti: "rightanti", rightantisemi: "rightanti",
};

/**
 * `join` and `lookup`. Without a kind, one row of each key of the left side takes part.
 * Manual: https://learn.microsoft.com/kusto/query/join-operator, .../lookup-operator
 */
export function joinRelation(node: KqlJoin, left: Relation, scope: Scope): Relation {
  const lookup = node.kind === "lookup";
  const kind = kinds[node.parameters["kind"] ?? (lookup ? "leftouter" : "innerunique")] ?? refuse(`join kind=${node.parameters["kind"]}`);
  const right = compileRelation(node.right, scope);
  const pairs = node.on.flatMap(keyPairs);
  if (pairs.length === 0) refuse("a join without keys");
  const keys = pairs.map(([one, two]) => [indexOf(left, one), indexOf(right, two)] as const);
  for (const [one, two] of keys) {
    const [a, b] = [left.columns[one]?.type, right.columns[two]?.type];
    if (a !== b && !(["int", "long"].includes(a as string) && ["int", "long"].includes(b as string))) refuse(`a join of ${a} with ${b}`);
  }
  if (kind === "leftsemi" || kind === "leftanti") return halfJoin(left, right, keys, kind === "leftsemi");
  if (kind === "rightsemi" || kind === "rightanti") return halfJoin(right, left, keys.map(([one, two]) => [two, one] as const), kind === "rightsemi");
  const shown = right.columns.map((_column, at) => at).filter((at) => !(lookup && keys.some(([, two]) => two === at)));
  const taken = new Set(left.columns.map(({ name }) => name));
  const columns: EngineColumn[] = [...left.columns];
  for (const at of shown) {
    const { name, type } = right.columns[at] as EngineColumn;
    let free = name;
    for (let turn = 1; taken.has(free); turn++) free = `${name}${turn}`;
    taken.add(free);
    columns.push({ name: free, type });
  }
  return { columns, serialized: false, rows: (run) => fullJoin(left, right, keys, shown, kind, run) };
}

/** `name`, `$left.a == $right.b`, either way round, or several with `and`. */
function keyPairs(node: KqlExpression): readonly (readonly [string, string])[] {
  if (node.kind === "name") return [[node.name, node.name]];
  if (node.kind === "and") return node.operands.flatMap(keyPairs);
  if (node.kind !== "comparison" || node.operator !== "==") return refuse("a join on something else than equal columns");
  const sides = new Map([node.left, node.right].map((side) => (side.kind === "member" && side.of.kind === "name" ? [side.of.name, side.name] : ["", ""])));
  const [one, two] = [sides.get("$left"), sides.get("$right")];
  return one === undefined || two === undefined ? refuse("a join on something else than equal columns") : [[one, two]];
}

function indexOf(relation: Relation, name: string): number {
  const index = columnIndex(relation.columns, name);
  return index < 0 ? refuse(`there is no column ${name}`) : index;
}

/** The key of a row, or undefined where it has a null, which equals nothing. */
function keyText(row: Row, indexes: readonly number[]): string | undefined {
  const values = indexes.map((index) => row[index] ?? null);
  return values.includes(null) ? undefined : keyOf(values);
}

function byKey(rows: readonly Row[], indexes: readonly number[]): ReadonlyMap<string, Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyText(row, indexes);
    if (key === undefined) continue;
    const known = found.get(key);
    if (known === undefined) found.set(key, [row]);
    else known.push(row);
  }
  return found;
}

/** The rows of one side that have, or have not, a row of the other side. */
function halfJoin(shown: Relation, other: Relation, keys: readonly (readonly [number, number])[], wanted: boolean): Relation {
  return { columns: shown.columns, serialized: false, rows: (run) => {
    const found = byKey(other.rows(run), keys.map(([, two]) => two));
    return shown.rows(run).filter((row) => {
      const key = keyText(row, keys.map(([one]) => one));
      return (key !== undefined && found.has(key)) === wanted;
    });
  } };
}

function fullJoin(left: Relation, right: Relation, keys: readonly (readonly [number, number])[], shown: readonly number[], kind: JoinKind, run: Run): readonly Row[] {
  const [leftKeys, rightKeys] = [keys.map(([one]) => one), keys.map(([, two]) => two)];
  const rightRows = right.rows(run);
  const found = byKey(rightRows, rightKeys);
  const out: Row[] = [];
  const met = new Set<Row>();
  const seen = new Set<string>();
  for (const row of left.rows(run)) {
    const key = keyText(row, leftKeys);
    if (kind === "innerunique") {
      if (key === undefined || seen.has(key)) continue;
      seen.add(key);
    }
    const others = key === undefined ? [] : (found.get(key) ?? []);
    spend(run, others.length + 1);
    for (const other of others) {
      if (kind === "rightouter" || kind === "fullouter") met.add(other);
      out.push([...row, ...shown.map((at) => other[at] ?? null)]);
    }
    if (others.length === 0 && (kind === "leftouter" || kind === "fullouter")) out.push([...row, ...shown.map((at) => absentOf((right.columns[at] as EngineColumn).type))]);
  }
  if (kind === "rightouter" || kind === "fullouter") {
    for (const other of rightRows) if (!met.has(other)) out.push([...left.columns.map(({ type }) => absentOf(type)), ...shown.map((at) => other[at] ?? null)]);
  }
  return out;
}
