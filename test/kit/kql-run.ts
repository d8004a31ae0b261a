import { evaluateScalar, isRowAggregate, type KqlRow, type Scope, truth } from "./kql-scalars.js";
import { childOf, fail, findChild, type KqlNode, kqlTree, listOf, nameOf } from "./kql-tree.js";
import type { KqlValue, NullEquality } from "./kql-values.js";

/** A table: its columns with the value that an absent one has (empty for text, else null), and its records. */
export interface KqlTable {
  readonly columns: Readonly<Record<string, KqlValue>>;
  readonly rows: readonly KqlRow[];
}

/** What a query is run on. */
export interface KqlRun {
  readonly tables: Readonly<Record<string, KqlTable>>;
  readonly nulls?: NullEquality;
  readonly now?: number;
}

/**
 * Prepares a query: an evaluator of the part of KQL that the printer uses, written from the manual and from the notes on
 * null, over the syntax tree of Microsoft's own parser. It shares no code with the printer.
 */
export function prepareKql(query: string, vocabulary: string): (run: KqlRun) => KqlTable {
  const statements = listOf(kqlTree(query, vocabulary));
  return (run) => {
    const tables = new Map(Object.entries(run.tables));
    const context: Context = {
      tables,
      scope: {
        tabular: (node) => tabular(node, { tables, scope: { ...context.scope, row: {} } }).rows, row: {}, rows: [], at: 0, states: {}, functions: new Map(), group: undefined, nulls: run.nulls ?? "null", now: run.now ?? 0 },
    };
    let result: KqlTable | undefined;
    for (const statement of statements) {
      if (statement.kind === "LetStatement") declare(statement, context);
      else result = tabular(statement.children[0] as KqlNode, context);
    }
    return result ?? { columns: {}, rows: [] };
  };
}

interface Context {
  readonly tables: Map<string, KqlTable>;
  readonly scope: Scope;
}

function declare(statement: KqlNode, context: Context): void {
  const name = nameOf(childOf(statement, "NameDeclaration"));
  const value = statement.children.at(3) ?? statement.children.at(-1);
  const declared = statement.children.find(({ kind }) => kind === "FunctionDeclaration");
  if (declared !== undefined) {
    const parameter = nameOf(listOf(childOf(declared, "FunctionParameters"))[0] as KqlNode);
    (context.scope.functions as Map<string, { parameter: string; body: KqlNode }>).set(name, { parameter, body: childOf(declared, "FunctionBody") });
  } else context.tables.set(name, tabular(value as KqlNode, context));
}

function tabular(node: KqlNode, context: Context): KqlTable {
  switch (node.kind) {
    case "NameReference":
      return context.tables.get(nameOf(node)) ?? fail(node, "is no table");
    case "ParenthesizedExpression":
      return tabular(node.children[1] as KqlNode, context);
    case "PipeExpression":
      return apply(node.children[2] as KqlNode, tabular(node.children[0] as KqlNode, context), context);
    case "UnionOperator":
      return union(listOf(node).map((part) => tabular(part, context)));
    default:
      return fail(node, "is no table expression");
  }
}

function apply(operator: KqlNode, table: KqlTable, context: Context): KqlTable {
  const { scope } = context;
  switch (operator.kind) {
    case "FilterOperator":
      return { ...table, rows: table.rows.filter((row, at) => truth(operator.children.at(-1), { ...scope, row, rows: table.rows, at }) === true) };
    case "ExtendOperator":
      return extend(operator, table, scope);
    case "ProjectOperator":
      return project(operator, table, scope);
    case "DistinctOperator":
      return distinct(operator, table);
    case "ProjectAwayOperator":
      return projectAway(operator, table);
    case "SortOperator":
      return { ...table, rows: sort(operator, table.rows) };
    case "SummarizeOperator":
      return summarize(operator, table, scope);
    case "JoinOperator":
      return join(operator, table, context);
    case "MvExpandOperator":
      return expand(operator, table, scope);
    case "ScanOperator":
      return scan(operator, table, scope);
    default:
      return fail(operator, "is unknown");
  }
}

interface Item {
  readonly name: string;
  readonly value: KqlNode;
}

/** `Name = value`, or a plain column. */
function itemOf(node: KqlNode): Item {
  if (node.kind === "SimpleNamedExpression") return { name: nameOf(node.children[0] as KqlNode), value: node.children[2] as KqlNode };
  return { name: nameOf(node), value: node };
}

/** What an absent value of an expression looks like: its type, as far as it matters. */
function absentOf(value: KqlNode, table: KqlTable, rows: readonly KqlValue[]): KqlValue {
  if (value.kind === "NameReference" && Object.hasOwn(table.columns, nameOf(value))) return table.columns[nameOf(value)] as KqlValue;
  if (value.kind === "StringLiteralExpression") return "";
  if (value.kind === "FunctionCallExpression") {
    const name = nameOf(value.children[0] as KqlNode);
    if (["tostring", "tolower", "strcat", "strcat_array", "extract", "replace_regex", "replace_string", "url_decode", "tohex", "XmlText"].includes(name)) return "";
    const args = listOf(childOf(value, "ExpressionList"));
    if (name === "iff" || name === "case") return absentOf(args[1] as KqlNode, table, rows);
  }
  return rows.some((each) => typeof each === "string") ? "" : null;
}

function extend(operator: KqlNode, table: KqlTable, scope: Scope): KqlTable {
  const items = listOf(operator).map(itemOf);
  const rows = table.rows.map((row, at): KqlRow => {
    const values = items.map(({ name, value }) => [name, evaluateScalar(value, { ...scope, row, rows: table.rows, at })] as const);
    return { ...row, ...Object.fromEntries(values) };
  });
  const added = items.map(({ name, value }) => [name, absentOf(value, table, rows.map((row) => row[name] as KqlValue))] as const);
  return { columns: { ...table.columns, ...Object.fromEntries(added) }, rows };
}

function project(operator: KqlNode, table: KqlTable, scope: Scope): KqlTable {
  const items = listOf(operator).map(itemOf);
  const extended = extend(operator, table, scope);
  const names = items.map(({ name }) => name);
  return pick(extended, names);
}

function distinct(operator: KqlNode, table: KqlTable): KqlTable {
  const { columns, rows } = pick(table, listOf(operator).map(nameOf));
  return { columns, rows: [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()] };
}

function projectAway(operator: KqlNode, table: KqlTable): KqlTable {
  const gone = listOf(operator).map(nameOf);
  for (const name of gone) if (!Object.hasOwn(table.columns, name)) fail(operator, `: no column ${name}`);
  return pick(table, Object.keys(table.columns).filter((name) => !gone.includes(name)));
}

function pick(table: KqlTable, names: readonly string[]): KqlTable {
  const only = (record: KqlRow): KqlRow => Object.fromEntries(names.map((name) => [name, record[name] as KqlValue]));
  return { columns: only(table.columns), rows: table.rows.map(only) };
}

/** All columns of all tables; where a table lacks one, its records have the absent value of its type. */
function union(tables: readonly KqlTable[]): KqlTable {
  const columns: KqlRow = Object.assign({}, ...tables.map((table) => table.columns).reverse()) as KqlRow;
  return { columns, rows: tables.flatMap(({ rows }) => rows.map((row) => ({ ...columns, ...row }))) };
}

function sort(operator: KqlNode, rows: readonly KqlRow[]): readonly KqlRow[] {
  const keys = listOf(operator).map((node) => {
    const word = childOf(node, "OrderingClause").children[0]?.kind;
    if (word !== "AscKeyword" && word !== "DescKeyword") return fail(node, "does not say which way");
    return { name: nameOf(node), sign: word === "AscKeyword" ? 1 : -1 };
  });
  return [...rows].sort((left, right) => {
    for (const { name, sign } of keys) {
      const [a, b] = [left[name] as string | number, right[name] as string | number];
      if (a !== b) return (a < b ? -1 : 1) * sign;
    }
    return 0;
  });
}

function summarize(operator: KqlNode, table: KqlTable, scope: Scope): KqlTable {
  const by = findChild(operator, "SummarizeByClause");
  const keys = by === undefined ? [] : listOf(by).map(itemOf);
  const groups = new Map<string, { key: KqlRow; rows: KqlRow[] }>();
  for (const row of table.rows) {
    const key = Object.fromEntries(keys.map(({ name, value }) => [name, evaluateScalar(value, { ...scope, row })]));
    const id = JSON.stringify(key);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, { key, rows: [row] });
    else group.rows.push(row);
  }
  const items = listOf(operator).filter(({ kind }) => kind !== "NamedParameter");
  const columns: Record<string, KqlValue> = Object.fromEntries(keys.map(({ name, value }) => [name, absentOf(value, table, [])]));
  for (const item of items) for (const [name, value] of Object.entries(aggregateColumns(item, table, columns))) columns[name] = value;
  const rows = [...groups.values()].map(({ key, rows: group }) => {
    const row: Record<string, KqlValue> = { ...key };
    for (const item of items) Object.assign(row, aggregateRow(item, group, scope, row));
    return row;
  });
  return { columns, rows };
}

function aggregateColumns(item: KqlNode, table: KqlTable, known: KqlRow): KqlRow {
  if (isRowAggregate(item) === undefined) return { [itemOf(item).name]: null };
  return Object.fromEntries(Object.entries(table.columns).filter(([name]) => !Object.hasOwn(known, name)));
}

function aggregateRow(item: KqlNode, group: readonly KqlRow[], scope: Scope, known: KqlRow): KqlRow {
  const kind = isRowAggregate(item);
  const [first] = group as [KqlRow];
  if (kind === undefined) {
    const { name, value } = itemOf(item);
    return { [name]: evaluateScalar(value, { ...scope, row: first, group }) };
  }
  const rest = (row: KqlRow): KqlRow => Object.fromEntries(Object.entries(row).filter(([name]) => !Object.hasOwn(known, name)));
  if (kind === "take_any") return rest(first);
  const of = listOf(childOf(item, "ExpressionList"))[0] as KqlNode;
  const best = group.reduce((most, row) => ((evaluateScalar(of, { ...scope, row }) as number) > (evaluateScalar(of, { ...scope, row: most }) as number) ? row : most));
  return rest(best);
}

/** `kind=inner`: every pair. Columns of the right that the left has, too, get a 1. */
function join(operator: KqlNode, left: KqlTable, context: Context): KqlTable {
  const kind = nameOf(childOf(childOf(operator, "List").children[0] as KqlNode, "TokenLiteralExpression"));
  if (kind !== "inner") return fail(operator, `: kind is ${kind}`);
  const right = tabular(childOf(operator, "ParenthesizedExpression"), context);
  const on = listOf(childOf(operator, "JoinOnClause")).map(nameOf);
  const renamed = (record: KqlRow): KqlRow => Object.fromEntries(Object.entries(record).map(([name, value]) => [Object.hasOwn(left.columns, name) ? `${name}1` : name, value]));
  const byKey = new Map<string, KqlRow[]>();
  const keyOf = (row: KqlRow): string => JSON.stringify(on.map((name) => row[name] as KqlValue));
  for (const row of right.rows) byKey.set(keyOf(row), [...(byKey.get(keyOf(row)) ?? []), row]);
  const rows = left.rows.flatMap((row) => (byKey.get(keyOf(row)) ?? []).map((other) => ({ ...row, ...renamed(other) })));
  return { columns: { ...left.columns, ...renamed(right.columns) }, rows };
}

function expand(operator: KqlNode, table: KqlTable, scope: Scope): KqlTable {
  const { name, value } = itemOf((listOf(operator)[0] as KqlNode).children[0] as KqlNode);
  const rows = table.rows.flatMap((row) => (evaluateScalar(value, { ...scope, row }) as readonly KqlValue[]).map((each) => ({ ...row, [name]: each })));
  return { columns: { ...table.columns, [name]: null }, rows };
}

interface Step {
  readonly name: string;
  readonly silent: boolean;
  readonly condition: KqlNode;
  readonly assignments: readonly { readonly name: string; readonly value: KqlNode }[];
}

/**
 * Each record is tried on the steps from the last to the first: on the state of the step before (which is then promoted),
 * else on the step's own. Manual: https://learn.microsoft.com/kusto/query/scan-operator ("Matching logic")
 */
function scan(operator: KqlNode, table: KqlTable, scope: Scope): KqlTable {
  const declared = listOf(childOf(operator, "ScanDeclareClause")).map((parameter) => nameOf(parameter));
  const empty = Object.fromEntries(declared.map((name) => [name, null]));
  const steps = listOf(operator).map(stepOf);
  const states: (Record<string, KqlRow> | undefined)[] = steps.map(() => undefined);
  const rows: KqlRow[] = [];
  for (const plain of table.rows) {
    const row: KqlRow = { ...plain, ...empty };
    for (let at = steps.length - 1; at >= 0; at--) {
      const step = steps[at] as Step;
      const meets = (state: Record<string, KqlRow>): boolean => truth(step.condition, { ...scope, row, states: state }) === true;
      const before = at === 0 ? undefined : states[at - 1];
      const own = states[at];
      let state: Record<string, KqlRow>;
      if (before !== undefined && meets(before)) {
        state = { ...before };
        states[at - 1] = undefined;
      } else if ((own !== undefined || at === 0) && meets(own ?? {})) state = { ...own };
      else continue;
      const values = step.assignments.map(({ name, value }) => [name, evaluateScalar(value, { ...scope, row, states: state })] as const);
      const extended: KqlRow = { ...row, ...Object.fromEntries(values) };
      states[at] = { ...state, [step.name]: extended };
      if (!step.silent) rows.push(extended);
    }
  }
  return { columns: { ...table.columns, ...empty }, rows };
}

function stepOf(node: KqlNode): Step {
  const computation = findChild(node, "ScanComputationClause");
  const output = findChild(node, "ScanStepOutput");
  const colon = node.children.findIndex(({ kind }) => kind === "ColonToken");
  return {
    name: nameOf(childOf(node, "NameDeclaration")),
    silent: output?.children.some(({ text }) => text === "none") === true,
    condition: node.children[colon + 1] as KqlNode,
    assignments: (computation === undefined ? [] : listOf(computation)).map((each) => ({ name: nameOf(each.children[0] as KqlNode), value: each.children[2] as KqlNode })),
  };
}
