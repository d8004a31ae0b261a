import type { KqlExpandItem, KqlMvApply, KqlMvExpand } from "../parse/tree.js";
import { compileRelation } from "./compile-relation.js";
import { compileScalar, constantValue } from "./compile-scalar.js";
import { asBag, asList } from "./functions-dynamic.js";
import { columnIndex, type EngineColumn, frameOf, ownName, type Relation, type Row, type Run, type Scalar, type Scope, spend } from "./scope.js";
import { convert, type KqlType, type KqlValue, refuse, typeNamed } from "./values.js";

interface Expanded extends EngineColumn {
  readonly scalar: Scalar;
}

/** How the rows of a table become more: columns of lists that become columns of their items. */
interface Expansion {
  readonly columns: readonly EngineColumn[];
  readonly rowsOf: (row: Row, at: number, rows: readonly Row[], run: Run) => readonly Row[];
}

function expansionOf(items: readonly KqlExpandItem[], parameters: Readonly<Record<string, string>>, limit: number, source: Relation, scope: Scope): Expansion {
  const made = items.map((item, at): Expanded => {
    const scalar = compileScalar(item.value, scope);
    if (scalar.type !== "dynamic") refuse(`a ${scalar.type} that is expanded`);
    return { name: item.name ?? ownName(item.value) ?? `Column${at + 1}`, type: item.type === undefined ? "dynamic" : typeNamed(item.type), scalar };
  });
  const index = parameters["with_itemindex"];
  const added: EngineColumn[] = [...made.filter(({ name }) => columnIndex(source.columns, name) < 0).map(({ name, type }) => ({ name, type })), ...(index === undefined ? [] : [{ name: index, type: "long" as KqlType }])];
  const columns = [...source.columns.map((column) => made.find(({ name }) => name === column.name) ?? column).map(({ name, type }) => ({ name, type })), ...added];
  const places = made.map(({ name }) => columnIndex(columns, name));
  const bagsAsArrays = parameters["kind"] === "array";
  return { columns, rowsOf: (row, at, rows, run) => {
    const frame = frameOf(run, rows);
    frame.row = row;
    frame.at = at;
    const lists = made.map(({ scalar }) => itemsOf(scalar.run(frame), bagsAsArrays));
    const count = Math.min(Math.max(1, ...lists.map((list) => list.length)), limit);
    spend(run, count);
    return Array.from({ length: count }, (_none, item): Row => {
      const values: KqlValue[] = columns.map((_column, place) => row[place] ?? null);
      made.forEach(({ type }, which) => {
        const value = (lists[which] as readonly KqlValue[])[item] ?? null;
        values[places[which] as number] = convert(value, "dynamic", type);
      });
      if (index !== undefined) values[columns.length - 1] = item;
      return values;
    });
  } };
}

/** The items of a list; the properties of a bag, one bag each; anything else is one item, and null is one that is null. */
function itemsOf(value: KqlValue, bagsAsArrays: boolean): readonly KqlValue[] {
  const list = asList(value);
  if (list !== undefined) return list;
  const bag = asBag(value);
  return bag === undefined ? [value] : Object.entries(bag).map(([name, each]): KqlValue => (bagsAsArrays ? [name, each] : { [name]: each }));
}

function limitOf(node: KqlMvExpand | KqlMvApply, scope: Scope): number {
  return node.limit === undefined ? Number.POSITIVE_INFINITY : Number(constantValue(node.limit, scope));
}

/** Manual: https://learn.microsoft.com/kusto/query/mv-expand-operator */
export function expandRelation(node: KqlMvExpand, source: Relation, scope: Scope): Relation {
  const { columns, rowsOf } = expansionOf(node.items, node.parameters, limitOf(node, scope), source, scope);
  return { columns, serialized: false, rows: (run) => {
    const rows = source.rows(run);
    return rows.flatMap((row, at) => rowsOf(row, at, rows, run));
  } };
}

/** Operators on the expanded rows of each record. Manual: https://learn.microsoft.com/kusto/query/mv-apply-operator */
export function applyRelation(node: KqlMvApply, source: Relation, scope: Scope): Relation {
  const expansion = expansionOf(node.items, node.parameters, limitOf(node, scope), source, scope);
  const expanded = new Set(node.items.map((item, at) => item.name ?? ownName(item.value) ?? `Column${at + 1}`));
  const room: { rows: readonly Row[] } = { rows: [] };
  const body = compileRelation(node.body, { ...scope, columns: [], source: { columns: expansion.columns, serialized: false, rows: () => room.rows } });
  const kept = source.columns.filter(({ name }) => !expanded.has(name));
  const made = body.columns.filter(({ name }) => columnIndex(kept, name) < 0);
  const columns = [...kept.map((column) => body.columns.find(({ name }) => name === column.name) ?? column), ...made];
  const places = columns.map(({ name }) => [columnIndex(body.columns, name), columnIndex(source.columns, name)] as const);
  return { columns, serialized: false, rows: (run) => {
    const rows = source.rows(run);
    return rows.flatMap((row, at) => {
      room.rows = expansion.rowsOf(row, at, rows, run);
      return body.rows(run).map((inner) => places.map(([own, other]) => (own >= 0 ? inner[own] : row[other]) ?? null));
    });
  } };
}
