import type { CompiledQuery, NativeRecord, Vocabulary } from "@isorule/core";
import { oncePer } from "@isorule/core";
import type { KqlExpression, KqlStatement } from "../parse/tree.js";
import { compileRelation, declare } from "./compile-relation.js";
import { extendSchema, rowOf, type Schema, schemaOf, timeOf } from "./schema.js";
import type { EngineColumn, NullEquality, Relation, Row, Run, Scope } from "./scope.js";
import { type KqlValue, refuse } from "./values.js";

/** What a query returns. */
export interface KqlResult {
  readonly columns: readonly EngineColumn[];
  /** Column to value. */
  readonly rows: readonly Readonly<Record<string, KqlValue>>[];
}

/** How a query is run. */
export interface RunOptions {
  /** What `==` and `!=` give where one side is null. Default: `boolean`, as the page on null values has it. */
  readonly nulls?: NullEquality;
  /** What `now()` is, in milliseconds. Default: the time of the latest record. */
  readonly now?: number;
}

/** A query of this language that is ready to run. */
export interface KqlCompiledQuery extends CompiledQuery {
  /**
   * The rows that it returns.
   *
   * @throws EngineFault where the product would refuse the query, or this engine does not know a construct
   */
  readonly rows: (records: readonly NativeRecord[], options?: RunOptions) => KqlResult;
}

/** As many rows as a run may make. */
const mostRows = 3_000_000;

/** As many nodes as a query may have once its functions are written out. */
const mostNodes = 1_000_000;

/**
 * Prepares a query for lists of records.
 *
 * @param statements all statements of the text
 * @param target the one whose rows are wanted; those after it do not count
 * @param alerts which counts of rows alert
 */
export function compileQuery(statements: readonly KqlStatement[], target: number, vocabulary: Vocabulary | undefined, alerts: (rows: number) => boolean = (rows) => rows > 0): KqlCompiledQuery {
  const times = timeOf(vocabulary);
  const base: Schema = vocabulary === undefined ? new Map() : schemaOf(vocabulary);
  // Most lists of records have no column that the vocabulary does not know, and the plan serves again.
  const plans: Readonly<Record<NullEquality, (schema: Schema) => Relation>> = {
    boolean: oncePer((schema: Schema) => planOf(statements, target, schema, "boolean")),
    null: oncePer((schema: Schema) => planOf(statements, target, schema, "null")),
  };
  let last: { readonly id: string; readonly schema: Schema } | undefined;
  const run = (records: readonly NativeRecord[], { now, nulls = "boolean" }: RunOptions): { readonly plan: Relation; readonly rows: readonly Row[] } => {
    let schema = extendSchema(base, records, times);
    if (schema !== base) {
      const id = JSON.stringify([...schema]);
      if (last?.id === id) schema = last.schema;
      else last = { id, schema };
    }
    try {
      const plan = plans[nulls](schema);
      return { plan, rows: plan.rows(runOf(records, schema, times, now)) };
    } catch (error) {
      // Values of records may lie deeper within one another than the stack.
      if (error instanceof RangeError) return refuse("values or expressions too deep within one another");
      throw error;
    }
  };
  return {
    fires: (records) => alerts(run(records, {}).rows.length),
    rows: (records, options = {}) => {
      const { plan, rows } = run(records, options);
      return { columns: plan.columns, rows: rows.map((row) => Object.fromEntries(plan.columns.map(({ name }, at) => [name, row[at] as KqlValue]))) };
    },
  };
}

function planOf(statements: readonly KqlStatement[], target: number, schema: Schema, nulls: NullEquality): Relation {
  let scope: Scope = {
    columns: [], bindings: new Map(), table: (name) => schema.get(name), nulls, level: 0, serialized: false, keys: undefined, steps: undefined, source: undefined, size: { left: mostNodes }, depth: 0,
  };
  for (const statement of statements.slice(0, target)) scope = declare(statement, scope);
  const statement = statements[target];
  return statement?.kind === "query" ? compileRelation(statement.value as KqlExpression, scope) : refuse("a text without a query");
}

function runOf(records: readonly NativeRecord[], schema: Schema, times: readonly string[], now: number | undefined): Run {
  const tables = new Map<string, Row[]>();
  let latest = Number.NEGATIVE_INFINITY;
  for (const record of records) {
    latest = Math.max(latest, record.time);
    const columns = schema.get(record.source);
    if (columns === undefined) continue;
    const rows = tables.get(record.source);
    if (rows === undefined) tables.set(record.source, [rowOf(record, columns, times)]);
    else rows.push(rowOf(record, columns, times));
  }
  return { now: now ?? (latest === Number.NEGATIVE_INFINITY ? 0 : latest), tables, memo: new Map(), left: mostRows };
}
