import type { KqlAssignment, KqlDistinct, KqlExpression, KqlOrder, KqlProject, KqlRange, KqlTabular, KqlUnion } from "../parse/tree.js";
import { compileRelation, mapped } from "./compile-relation.js";
import { compileCondition, compileScalar, constantValue } from "./compile-scalar.js";
import { joinRelation } from "./join.js";
import { expandRelation, applyRelation } from "./expand.js";
import { partitionRelation } from "./partition.js";
import { scanRelation } from "./scan.js";
import { columnIndex, columnScalar, type EngineColumn, frameOf, ownName, type Relation, type Row, type Scalar, type Scope, spend } from "./scope.js";
import { summarizeRelation } from "./summarize.js";
import { absentOf, compareOrder, keyOf, type KqlValue, refuse } from "./values.js";

/** A table after an operator. @param source undefined where the operator is the first of its pipe */
export function compileOperator(node: KqlTabular, source: Relation | undefined, outer: Scope): Relation {
  if (node.kind === "union") return unionRelation(node, source, outer);
  if (node.kind === "print") return printRelation(node, outer);
  if (node.kind === "range") return rangeRelation(node, outer);
  if (source === undefined) return refuse(`${node.kind} without a table before it`);
  const scope: Scope = { ...outer, columns: source.columns, serialized: source.serialized };
  switch (node.kind) {
    case "where": {
      const condition = compileCondition(node.condition, scope);
      return { ...source, rows: (run) => {
        const rows = source.rows(run);
        const frame = frameOf(run, rows);
        return rows.filter((row, at) => {
          frame.row = row;
          frame.at = at;
          return condition.run(frame) === true;
        });
      } };
    }
    case "extend":
    case "serialize": {
      const ordered = node.kind === "serialize" ? { ...source, serialized: true } : source;
      return extendRelation(node.items, ordered, { ...scope, serialized: ordered.serialized });
    }
    case "project":
      return projectRelation(node, source, scope);
    case "project-rename":
      return renameRelation(node, source);
    case "project-away":
    case "project-keep": {
      const patterns = node.columns.map(columnPattern);
      for (const [at, { exact, test }] of patterns.entries()) if (exact && !source.columns.some(({ name }) => test(name))) refuse(`there is no column ${nameOf(node.columns[at] as KqlExpression)}`);
      return picked(source, source.columns.filter(({ name }) => patterns.some(({ test }) => test(name)) === (node.kind === "project-keep")).map(({ name }) => name));
    }
    case "project-reorder":
    case "render":
    case "as":
      return source;
    case "getschema":
      return refuse("getschema");
    case "summarize":
      return summarizeRelation(node, source, scope);
    case "distinct":
      return distinctRelation(node, source, scope);
    case "join":
    case "lookup":
      return joinRelation(node, source, outer);
    case "sort":
      return sortRelation(node.by, source, scope);
    case "top": {
      const count = countOf(node.count, scope);
      const sorted = sortRelation(node.by, source, scope);
      return { ...sorted, rows: (run) => sorted.rows(run).slice(0, count) };
    }
    case "take": {
      const count = countOf(node.count, scope);
      return { ...source, rows: (run) => source.rows(run).slice(0, count) };
    }
    case "count":
      return { columns: [{ name: node.name, type: "long" }], serialized: false, rows: (run) => [[source.rows(run).length]] };
    case "mv-expand":
      return expandRelation(node, source, scope);
    case "mv-apply":
      return applyRelation(node, source, scope);
    case "scan":
      return scanRelation(node, source, scope);
    case "partition":
      return partitionRelation(node, source, scope);
    case "other":
      return refuse(`the operator ${node.word}`);
    default:
      return refuse(`the operator ${node.kind}`);
  }
}

function countOf(node: KqlExpression, scope: Scope): number {
  const count = constantValue(node, scope);
  return typeof count === "number" && count >= 0 ? count : refuse("a count of rows that is none");
}

function nameOf(node: KqlExpression): string {
  return node.kind === "name" ? node.name : refuse(`${node.kind} where a column stands`);
}

/** A name, or a pattern with stars. */
function columnPattern(node: KqlExpression): { readonly exact: boolean; readonly test: (name: string) => boolean } {
  if (node.kind === "star") return { exact: false, test: () => true };
  const name = nameOf(node);
  if (!name.includes("*")) return { exact: true, test: (other) => other === name };
  const parts = name.split("*");
  return { exact: false, test: (other) => {
    let at = 0;
    for (const [index, part] of parts.entries()) {
      const found = index === 0 ? (other.startsWith(part) ? 0 : -1) : index === parts.length - 1 ? (other.endsWith(part) && other.length - part.length >= at ? other.length - part.length : -1) : other.indexOf(part, at);
      if (found < 0) return false;
      at = found + part.length;
    }
    return true;
  } };
}

/** The columns of that name, in that order. */
export function picked(source: Relation, names: readonly string[]): Relation {
  const indexes = names.map((name) => {
    const index = columnIndex(source.columns, name);
    return index < 0 ? refuse(`there is no column ${name}`) : index;
  });
  return mapped(source, indexes.map((index) => source.columns[index] as EngineColumn), indexes.map((index) => columnScalar(source.columns, index)));
}

/** A column that an assignment makes. */
export interface MadeColumn extends EngineColumn {
  readonly scalar: Scalar;
}

/** The columns that assignments make; those without a name of their own are counted. */
export function madeColumns(items: readonly KqlAssignment[], scope: Scope, other: (at: number) => string): readonly MadeColumn[] {
  return items.map(({ names, value }, at) => {
    if (names.length > 1) return refuse("several names for one value");
    const scalar = compileScalar(value, scope);
    return { name: names[0] ?? ownName(value) ?? other(at), type: scalar.type, scalar };
  });
}

/** New columns, and old ones with new values: all are worked out on the row as it was. */
function extendRelation(items: readonly KqlAssignment[], source: Relation, scope: Scope): Relation {
  if (items.length === 0) return source;
  const made = madeColumns(items, scope, (at) => `Column${at + 1}`);
  const last = new Map(made.map((column) => [column.name, column]));
  const old = source.columns.map((column, index) => last.get(column.name) ?? { ...column, scalar: columnScalar(source.columns, index) });
  const added = [...last.values()].filter(({ name }) => columnIndex(source.columns, name) < 0);
  const all = [...old, ...added];
  return mapped(source, all.map(({ name, type }) => ({ name, type })), all.map(({ scalar }) => scalar));
}

function projectRelation(node: KqlProject, source: Relation, scope: Scope): Relation {
  const made = madeColumns(node.items, scope, (at) => `Column${at + 1}`);
  checkNames(made);
  return mapped(source, made.map(({ name, type }) => ({ name, type })), made.map(({ scalar }) => scalar));
}

function checkNames(columns: readonly EngineColumn[]): void {
  const seen = new Set<string>();
  for (const { name } of columns) {
    if (seen.has(name)) refuse(`the column ${name} twice`);
    seen.add(name);
  }
}

function renameRelation(node: KqlProject, source: Relation): Relation {
  const names = new Map(node.items.map(({ names: [to = ""], value }) => [nameOf(value), to]));
  for (const name of names.keys()) if (columnIndex(source.columns, name) < 0) refuse(`there is no column ${name}`);
  return { ...source, columns: source.columns.map(({ name, type }) => ({ name: names.get(name) ?? name, type })) };
}

function distinctRelation(node: KqlDistinct, source: Relation, scope: Scope): Relation {
  const all = node.items.some(({ value }) => value.kind === "star");
  const made = all ? source : projectRelation({ kind: "project", items: node.items, span: node.span }, source, scope);
  return { ...made, serialized: false, rows: (run) => [...new Map(made.rows(run).map((row) => [keyOf(row), row])).values()] };
}

/** Rows in an order; those that are the same in it stay as they were. */
export function sortRelation(by: readonly KqlOrder[], source: Relation, scope: Scope): Relation {
  const keys = by.map(({ nulls, order, value }) => ({ scalar: compileScalar(value, scope), sign: order === "asc" ? 1 : -1, nulls: nulls === "first" ? -1 : 1 }));
  return { ...source, serialized: true, rows: (run) => {
    const rows = source.rows(run);
    const frame = frameOf(run, rows);
    const keyed = rows.map((row, at) => {
      frame.row = row;
      frame.at = at;
      return { row, values: keys.map(({ scalar }) => scalar.run(frame)) };
    });
    keyed.sort((left, right) => {
      for (const [at, { nulls, sign }] of keys.entries()) {
        const [a, b] = [left.values[at] as KqlValue, right.values[at] as KqlValue];
        if (a === null || b === null) {
          if (a === b) continue;
          return a === null ? nulls : -nulls;
        }
        const order = compareOrder(a, b);
        if (order !== 0) return order * sign;
      }
      return 0;
    });
    return keyed.map(({ row }) => row);
  } };
}

/**
 * All columns of all tables; a name with two types becomes two columns with the type in their names.
 * Manual: https://learn.microsoft.com/kusto/query/union-operator
 */
function unionRelation(node: KqlUnion, source: Relation | undefined, outer: Scope): Relation {
  const fuzzy = node.parameters["isfuzzy"] === "true";
  const named = node.tables.filter((table) => !fuzzy || isThere(table, outer));
  if (named.some((table) => table.kind === "star" || (table.kind === "name" && table.name.includes("*")))) refuse("a union over a pattern of names");
  const relations = [...(source === undefined ? [] : [source]), ...named.map((table) => compileRelation(table, outer))];
  if (relations.length === 0) refuse("a union of no table that exists");
  const types = new Map<string, Set<string>>();
  for (const { columns } of relations) for (const { name, type } of columns) types.set(name, (types.get(name) ?? new Set()).add(type));
  const renamed = ({ name, type }: EngineColumn): string => ((types.get(name)?.size ?? 0) > 1 ? `${name}_${type}` : name);
  const kept = node.parameters["kind"] === "inner" ? (name: string) => relations.every(({ columns }) => columns.some((column) => renamed(column) === name)) : () => true;
  const columns = new Map<string, EngineColumn>();
  for (const relation of relations) for (const column of relation.columns) if (kept(renamed(column)) && !columns.has(renamed(column))) columns.set(renamed(column), { name: renamed(column), type: column.type });
  const all = [...columns.values()];
  const label = node.parameters["withsource"] ?? node.parameters["with_source"];
  const places = relations.map((relation) => all.map(({ name }) => relation.columns.findIndex((column) => renamed(column) === name)));
  const absent = all.map(({ type }) => absentOf(type));
  const labels = relations.map((_relation, at) => {
    const table = source === undefined ? named[at] : at === 0 ? undefined : named[at - 1];
    return table?.kind === "name" ? table.name : `union_arg${at}`;
  });
  return {
    columns: label === undefined ? all : [{ name: label, type: "string" }, ...all],
    serialized: false,
    rows: (run) => relations.flatMap((relation, which) => {
      const rows = relation.rows(run);
      spend(run, rows.length);
      return rows.map((row): Row => {
        const values = (places[which] as readonly number[]).map((index, at) => (index < 0 ? (absent[at] as KqlValue) : (row[index] as KqlValue)));
        return label === undefined ? values : [labels[which] as string, ...values];
      });
    }),
  };
}

/** Whether a table, or the one that a pipe begins with, exists. */
function isThere(table: KqlExpression, scope: Scope): boolean {
  if (table.kind === "pipe") return table.source === undefined || isThere(table.source, scope);
  return table.kind !== "name" || scope.bindings.has(table.name) || scope.table(table.name) !== undefined;
}

function printRelation(node: KqlProject, scope: Scope): Relation {
  const one: Relation = { columns: [], serialized: false, rows: () => [[]] };
  const made = madeColumns(node.items, { ...scope, columns: [] }, (at) => `print_${at}`);
  return mapped(one, made.map(({ name, type }) => ({ name, type })), made.map(({ scalar }) => scalar));
}

function rangeRelation(node: KqlRange, scope: Scope): Relation {
  const bare = { ...scope, columns: [] };
  const [from, to, step] = [compileScalar(node.from, bare), compileScalar(node.to, bare), compileScalar(node.step, bare)];
  return { columns: [{ name: node.name, type: from.type }], serialized: true, rows: (run) => {
    const frame = frameOf(run, []);
    const [first, last, size] = [from.run(frame), to.run(frame), step.run(frame)] as readonly (number | null)[];
    if (first == null || last == null || size == null || size === 0) return [];
    const count = Math.max(0, Math.floor((last - first) / size) + 1);
    spend(run, count);
    return Array.from({ length: count }, (_none, at) => [first + at * size]);
  } };
}
