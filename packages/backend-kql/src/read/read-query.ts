import { type Detection, type NativeLoss, type NativeRule, type NativeSignal, normalizePredicate, predicateKey, type Span, type Vocabulary } from "@isorule/core";
import { parseKql, type ParsedKql } from "../parse/parse-kql.js";
import type { KqlExpression, KqlPipe } from "../parse/tree.js";
import { allOf, anyOf } from "./predicates.js";
import type { ReadCondition } from "./read-condition.js";
import { leavesOf, readTable } from "./read-pipe.js";
import type { EventRows, QueryContext, Rows, Window } from "./rows.js";
import { blockScope, emptyScope, type Scope } from "./scope.js";
import { tablesOf } from "./vocabulary-tables.js";

/** A query as a rule in the names of its product. */
export interface ReadQuery {
  readonly rule: NativeRule;
  /** Every condition of a `where` that was come by, each once. */
  readonly conditions: readonly ReadCondition[];
  readonly span: Span;
}

/** The most query statements of one text. */
const mostQueries = 1_000;

/** How much one query may cost: branches times operators. */
const budget = 20_000;

/**
 * The rules of a text of KQL: one for each of its query statements, `let`s written out.
 *
 * @param vocabularies tell the types of columns and which column holds the data of an event
 * @param lookBack how far back the document looks, in milliseconds
 */
export function readQueries(text: string, vocabularies: readonly Vocabulary[], lookBack?: number): { readonly queries: readonly ReadQuery[]; readonly parsed: ParsedKql } {
  const parsed = parseKql(text);
  const { statements } = parsed;
  const scope = blockScope(statements, emptyScope);
  const queries = statements.filter(({ kind }) => kind === "query").slice(0, mostQueries).flatMap((statement) => (statement.kind === "query" ? [readOne(statement.value, statement.span, scope, { vocabularies, lookBack })] : []));
  return { queries, parsed };
}

/**
 * Every condition of a `where` in a text, each once, with how it was taken: those that a rule uses, and those of tables
 * beside it (the list of a membership, the other side of a join).
 */
export function readConditions(text: string, vocabularies: readonly Vocabulary[]): { readonly conditions: readonly ReadCondition[]; readonly parsed: ParsedKql } {
  const parsed = parseKql(text);
  const { statements } = parsed;
  const scope = blockScope(statements, emptyScope);
  const found = new Map<string, ReadCondition>();
  const note = (condition: ReadCondition): void => {
    const key = condition.span.join();
    const before = found.get(key);
    if (before === undefined || before.state === "read") found.set(key, condition);
  };
  for (const statement of statements) {
    if (statement.kind !== "query") continue;
    for (const condition of readOne(statement.value, statement.span, scope, { vocabularies, lookBack: undefined }).conditions) note(condition);
  }
  for (const pipe of pipesIn(statements)) {
    const wheres = pipe.operators.flatMap((operator) => (operator.kind === "where" ? leavesOf(operator.condition) : []));
    if (wheres.length === 0 || wheres.every(({ span }) => found.has(span.join()))) continue;
    for (const condition of readOne(pipe, pipe.span, scope, { vocabularies, lookBack: undefined }).conditions) note(condition);
  }
  for (const leaf of pipesIn(statements).flatMap(({ operators }) => operators.flatMap((operator) => (operator.kind === "where" ? leavesOf(operator.condition) : [])))) {
    if (!found.has(leaf.span.join())) note({ span: leaf.span, state: "lost", what: "not reached" });
  }
  return { conditions: [...found.values()], parsed };
}

function readOne(node: KqlExpression, span: Span, scope: Scope, given: { readonly vocabularies: readonly Vocabulary[]; readonly lookBack: number | undefined }): ReadQuery {
  const { lookBack, vocabularies } = given;
  const losses = new Map<string, NativeLoss>();
  const conditions = new Map<string, ReadCondition>();
  let left = budget;
  let window = lookBack;
  const tables = vocabularies.map((vocabulary) => tablesOf(vocabulary));
  const context: QueryContext = {
    lose: (loss) => {
      const key = `${loss.what} ${loss.span?.join()}`;
      if (!losses.has(key)) losses.set(key, loss);
    },
    note: (condition) => {
      const key = condition.span.join();
      const before = conditions.get(key);
      if (before === undefined || before.state === "read") conditions.set(key, condition);
    },
    window: (milliseconds) => {
      window = Math.max(window ?? 0, milliseconds);
    },
    lookBack: () => window,
    typeOf: (table, column) => (table === undefined ? undefined : tables.find((each) => each.has(table))?.get(table)?.kinds.get(column)),
    dataOf: (table) => (table === undefined ? undefined : tables.find((each) => each.has(table))?.get(table)?.data),
    spend: (amount) => {
      left -= amount;
      if (left < 0) context.lose({ what: "size", reason: "The query combines too many tables and operators to be read in full.", fidelity: "dropped", span });
      return left >= 0;
    },
    known: new Map(),
  };
  const rows = readTable(node, scope, context);
  const signals: NativeSignal[] = [];
  const detection = detectionOf(rows, signals, span);
  if (detection === undefined) context.lose({ what: "no events", reason: "It asks for no events of a table.", fidelity: "dropped", span });
  const rule: NativeRule = { about: {}, signals, detection: detection ?? { kind: "any", operands: [] }, losses: [...losses.values()] };
  return { rule, conditions: [...conditions.values()], span };
}

const mostPipes = 300;

/** The pipes in an expression, the outer before the inner. */
function pipesIn(root: unknown): readonly KqlPipe[] {
  const pipes: KqlPipe[] = [];
  const open: unknown[] = [root];
  while (open.length > 0 && pipes.length < mostPipes) {
    const next = open.pop();
    if (Array.isArray(next)) for (const each of next) open.push(each);
    else if (typeof next === "object" && next !== null) {
      const node = next as KqlExpression;
      if (node.kind === "pipe") pipes.push(node);
      for (const value of Object.values(next)) if (typeof value === "object") open.push(value);
    }
  }
  return pipes;
}

/** The detection, and the signals that it names. Undefined where nothing of the rows is an event. */
function detectionOf(rows: Rows, signals: NativeSignal[], span: Span): Detection | undefined {
  switch (rows.kind) {
    case "events": {
      const branches = rows.branches.filter((branch) => branch.foreign === undefined);
      return branches.length === 0 ? undefined : { kind: "signal", signal: signalOf({ ...rows, branches }, signals, span) };
    }
    case "window":
      return windowOf(rows.window, signals, rows.span);
    case "any": {
      const operands = rows.parts.flatMap((part) => detectionOf(part, signals, span) ?? []);
      const [only] = operands;
      return only === undefined ? undefined : operands.length === 1 ? only : { kind: "any", operands };
    }
    case "opaque":
      return undefined;
  }
}

function windowOf(window: Window, signals: NativeSignal[], span: Span): Detection {
  const { within } = window;
  if (window.kind === "sequence" || window.kind === "together") {
    const steps = window.steps.map((step) => signalOf(step, signals, span));
    const by = window.keys[0] ?? [];
    const same = window.keys.every((keys) => keys.every((key, at) => key === by[at]));
    return { kind: window.kind, by, ...(same ? {} : { keys: window.keys }), within, steps, span };
  }
  const of = window.of.map((events) => signalOf(events, signals, span));
  const { by, threshold } = window;
  switch (window.kind) {
    case "count":
      return { kind: "count", of, by, within, threshold, span };
    case "distinct":
      return { kind: "distinct", of, field: window.field, by, within, threshold, span };
    case "aggregate":
      return { kind: "aggregate", of, field: window.field, function: window.function, ...(window.percentile === undefined ? {} : { percentile: window.percentile }), by, within, threshold, span };
  }
}

/** The signal of events: one that is there already where it says the same. */
function signalOf(rows: EventRows, signals: NativeSignal[], span: Span): string {
  const predicate = normalizePredicate(anyOf(rows.branches.map(({ conditions }) => allOf(conditions))));
  const wanted = (rows.name ?? "events").replace(/[^A-Za-z0-9_]+/g, "_");
  const key = predicateKey(predicate);
  for (let turn = 1; ; turn++) {
    const name = turn === 1 ? wanted : `${wanted}_${turn}`;
    const known = signals.find((signal) => signal.name === name);
    if (known === undefined) {
      signals.push({ name, predicate, span });
      return name;
    }
    if (predicateKey(known.predicate) === key) return name;
  }
}
