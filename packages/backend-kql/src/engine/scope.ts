import type { KqlExpression, KqlLetFunction } from "../parse/tree.js";
import { absentOf, type KqlType, type KqlValue, refuse } from "./values.js";

/** A column of a table. */
export interface EngineColumn {
  readonly name: string;
  readonly type: KqlType;
}

/** The values of a record, in the order of the columns of its table. */
export type Row = readonly KqlValue[];

/** What `==` and `!=` give when one side is null; the pages of the manual differ. */
export type NullEquality = "boolean" | "null";

/** What one run of a query works on. */
export interface Run {
  /** Milliseconds: what `now()` is. */
  readonly now: number;
  /** The rows of the product's tables. */
  readonly tables: ReadonlyMap<string, readonly Row[]>;
  /** What was computed once and serves again: the rows of `let` statements, the values of `toscalar`. */
  readonly memo: Map<object, unknown>;
  /** How many more rows may be made. */
  left: number;
}

/** Counts rows that a run makes. */
export function spend(run: Run, rows: number): void {
  run.left -= rows;
  if (run.left < 0) refuse("more rows on the way than this engine makes");
}

/** Where a scalar expression is worked out. One object serves all rows of an operator. */
export interface Frame {
  readonly run: Run;
  row: Row;
  /** The rows of the table, in their order, and the place of the row among them. */
  rows: readonly Row[];
  at: number;
  /** The rows of a group, where aggregates are allowed. */
  group: readonly Row[] | undefined;
  /** What the steps of `scan` matched last. */
  states: readonly (Row | undefined)[];
}

/** The columns that an expression sees. */
export function frameOf(run: Run, rows: readonly Row[]): Frame {
  return { run, row: [], rows, at: 0, group: undefined, states: [] };
}

/** An expression that gives a value, ready to run. */
export interface Scalar {
  readonly type: KqlType;
  /** Whether it has the same value for all rows of a run. */
  readonly fixed: boolean;
  /** Its value, where that needs no run. */
  readonly constant: { readonly value: KqlValue } | undefined;
  readonly run: (frame: Frame) => KqlValue;
}

/** An expression that gives rows, ready to run. */
export interface Relation {
  readonly columns: readonly EngineColumn[];
  /** Whether the rows have an order that functions such as `prev` may use. */
  readonly serialized: boolean;
  readonly rows: (run: Run) => readonly Row[];
}

/** What a name of a `let` statement or of a parameter stands for. */
export type Binding =
  | { readonly kind: "scalar"; readonly scalar: Scalar; readonly level: number }
  | { readonly kind: "table"; readonly relation: Relation }
  | { readonly kind: "function"; readonly declared: KqlLetFunction; readonly scope: Scope };

/** A step of `scan` whose columns a condition may name. */
export interface StepState {
  readonly index: number;
  readonly columns: readonly EngineColumn[];
}

/** What an expression may name. */
export interface Scope {
  readonly columns: readonly EngineColumn[];
  readonly bindings: ReadonlyMap<string, Binding>;
  /** The columns of a table of the product, or undefined where there is no such table. */
  readonly table: (name: string) => readonly EngineColumn[] | undefined;
  readonly nulls: NullEquality;
  /** How many tables the expression lies within; a value that hangs on a row is good in its own only. */
  readonly level: number;
  readonly serialized: boolean;
  /** Whether aggregates are allowed: their arguments see the columns, the rest sees the keys alone. */
  readonly keys: readonly EngineColumn[] | undefined;
  readonly steps: ReadonlyMap<string, StepState> | undefined;
  /** The rows of `$left` and `$right` have no names outside of a join; inside of `mv-apply` and `partition` a pipe begins with these. */
  readonly source: Relation | undefined;
  /** Counts nodes, so that functions that call functions cannot grow without end. */
  readonly size: { left: number };
  readonly depth: number;
}

/** One level deeper; refuses what is too deep or too large for the stack and for patience. */
export function deeper(scope: Scope): Scope {
  if (--scope.size.left < 0) refuse("a query that grows too large");
  if (scope.depth > 900) refuse("expressions too deep within one another");
  return { ...scope, depth: scope.depth + 1 };
}

/** A value that is known. */
export function constantOf(type: KqlType, value: KqlValue): Scalar {
  return { type, fixed: true, constant: { value }, run: () => value };
}

const noRun: Run = { now: 0, tables: new Map(), memo: new Map(), left: Number.POSITIVE_INFINITY };

/** A value made of others; worked out once where they are known. */
export function scalarOf(type: KqlType, args: readonly Scalar[], run: (frame: Frame) => KqlValue): Scalar {
  if (args.every(({ constant }) => constant !== undefined)) return constantOf(type, run(frameOf(noRun, [])));
  return { type, fixed: args.every(({ fixed }) => fixed), constant: undefined, run };
}

/** The column of that name, or undefined. */
export function columnIndex(columns: readonly EngineColumn[], name: string): number {
  return columns.findIndex((column) => column.name === name);
}

/** The value of a column of the row. */
export function columnScalar(columns: readonly EngineColumn[], index: number): Scalar {
  const { type } = columns[index] as EngineColumn;
  const absent = absentOf(type);
  return { type, fixed: false, constant: undefined, run: (frame) => frame.row[index] ?? absent };
}

/** What an expression is called where it gives a column without a name. Undefined: it has no name of its own. */
export function ownName(node: KqlExpression): string | undefined {
  switch (node.kind) {
    case "name":
      return node.name;
    case "member": {
      const before = ownName(node.of);
      return before === undefined ? node.name : `${before}_${node.name}`;
    }
    case "element": {
      const before = ownName(node.of);
      const index = node.index.kind === "text" ? node.index.value : node.index.kind === "number" ? node.index.text : undefined;
      return before === undefined || index === undefined ? before : `${before}_${index}`;
    }
    case "call": {
      const [first] = node.arguments;
      return first !== undefined && /^(bin|floor|to[a-z]+|startof[a-z]+|take_any|any|parse_json)$/.test(node.name) ? ownName(first.value) : undefined;
    }
    default:
      return undefined;
  }
}
