import type { Bound } from "@isorule/core";
import type { KqlAssignment, KqlComparisonOperator, KqlExpression, KqlSummarize, KqlWhere } from "../parse/tree.js";
import { constantValue } from "./constant-value.js";
import { type Definition, inlineNames } from "./inline-names.js";
import { defaultName } from "./default-name.js";
import { type Aggregate, type EventRows, type Group, mapBranches, namesOf, type QueryContext, type Rows, type Window } from "./rows.js";
import type { Scope } from "./scope.js";
import { subjectOf } from "./subject.js";

/**
 * `summarize`: the rows are groups from here on. Conditions on keys are still conditions on the events, conditions on a
 * count are a threshold.
 */
export function summarizeRows(rows: EventRows, operator: KqlSummarize, scope: Scope, context: QueryContext): Rows {
  if (rows.group !== undefined) {
    context.lose({ what: "summarize of groups", reason: "Groups of groups are not read.", fidelity: "approximate", span: operator.span });
    return { ...hide(rows, operator.aggregates.map(nameOfItem)), group: { ...rows.group, aggregates: new Map() } };
  }
  const bins = operator.by.flatMap(({ value }) => binOf(value, rows, scope) ?? []);
  const keys = operator.by.filter(({ value }) => binOf(value, rows, scope) === undefined);
  const aggregates = new Map<string, Aggregate>();
  for (const item of operator.aggregates) for (const [name, aggregate] of aggregatesOf(item)) aggregates.set(name, aggregate);
  const group: Group = { aggregates, by: keys.map(({ value }) => value), bin: bins[0], span: operator.span };
  // Keys with a name are columns; what an aggregate makes hides a column of its name.
  const named = mapBranches(rows, (branch) => {
    const columns = new Map<string, Definition>(branch.columns);
    for (const { names, value } of keys) {
      const { node, opaque } = inlineNames(value, namesOf(branch, scope));
      const definition: Definition = opaque.length > 0 ? { kind: "opaque", what: opaque[0] as string } : { kind: "expression", node };
      for (const name of names) columns.set(name, definition);
    }
    for (const [name, aggregate] of aggregates) {
      if (aggregate.kind !== "value") columns.set(name, { kind: "opaque", what: "summarize" });
      else if (aggregate.node.kind !== "star") columns.set(name, valueDefinition(aggregate, branch.columns, scope));
    }
    return { ...branch, columns };
  });
  // `arg_max(Timestamp, *)`: all columns are those of one event of the group.
  const whole = operator.aggregates.find(({ value }) => value.kind === "call" && value.arguments.some((argument) => argument.value.kind === "star"));
  return whole?.value.kind === "call" ? { ...named, group, mixed: whole.value.name } : { ...named, group };
}

/** A value of some event of a group is near the value of each. */
function valueDefinition({ node, what }: Extract<Aggregate, { kind: "value" }>, columns: ReadonlyMap<string, Definition>, scope: Scope): Definition {
  const { node: inlined, opaque } = inlineNames(node, { columns, scope });
  return opaque.length > 0 ? { kind: "opaque", what } : { kind: "expression", node: inlined, near: what };
}

function hide(rows: EventRows, names: readonly string[]): EventRows {
  return mapBranches(rows, (branch) => {
    const columns = new Map(branch.columns);
    for (const name of names) columns.set(name, { kind: "opaque", what: "summarize" });
    return { ...branch, columns };
  });
}

function nameOfItem({ names, value }: KqlAssignment): string {
  return names[0] ?? defaultName(value);
}

/** The columns that an aggregate makes: `arg_max(Timestamp, FileName)` makes two. */
function aggregatesOf(item: KqlAssignment): readonly (readonly [string, Aggregate])[] {
  const { names, value } = item;
  if (value.kind !== "call" || !/^arg_(?:max|min)$/.test(value.name)) return [[nameOfItem(item), aggregateOf(value)]];
  return value.arguments.flatMap((argument, at): readonly (readonly [string, Aggregate])[] => (argument.value.kind === "star" ? [] : [[names[at] ?? defaultName(argument.value), { kind: "value", node: argument.value, what: value.name }]]));
}

/** The width of `bin(Timestamp, 1h)`, in milliseconds; undefined where the key is no point in time. */
function binOf(value: KqlExpression, rows: EventRows, scope: Scope): number | undefined {
  const [branch] = rows.branches;
  const { node } = branch === undefined ? { node: value } : inlineNames(value, namesOf(branch, scope));
  if (node.kind !== "call") return undefined;
  const [of, width] = node.arguments.map((argument) => argument.value);
  if (node.name === "startofday" || node.name === "startofhour") return node.name === "startofday" ? 86_400_000 : 3_600_000;
  if ((node.name !== "bin" && node.name !== "floor" && node.name !== "bin_at") || of === undefined || width === undefined) return undefined;
  const span = constantValue(width);
  return span?.kind === "timespan" ? span.milliseconds : undefined;
}

/** Manual: https://learn.microsoft.com/kusto/query/aggregation-functions. `dcount` estimates; near what it counts. */
function aggregateOf(node: KqlExpression): Aggregate {
  if (node.kind !== "call") return { kind: "other", what: "expression of aggregates" };
  const [first, second] = node.arguments.map(({ value }) => value);
  switch (node.name) {
    case "count":
      return { kind: "count", condition: undefined };
    case "countif":
      return { kind: "count", condition: first };
    case "dcount":
    case "count_distinct":
      return first === undefined ? { kind: "other", what: node.name } : { kind: "distinct", field: first, condition: undefined };
    case "dcountif":
    case "count_distinctif":
      return first === undefined ? { kind: "other", what: node.name } : { kind: "distinct", field: first, condition: second };
    case "sum":
    case "avg":
      return first === undefined ? { kind: "other", what: node.name } : { kind: "aggregate", field: first, function: node.name };
    case "array_length": {
      const isSet = first?.kind === "call" && (first.name === "make_set" || first.name === "makeset" || first.name === "make_set_if");
      const of = isSet ? first.arguments[0]?.value : undefined;
      return of === undefined ? { kind: "other", what: node.name } : { kind: "distinct", field: of, condition: first?.kind === "call" && first.name === "make_set_if" ? first.arguments[1]?.value : undefined };
    }
    case "any":
    case "take_any":
    case "anyif":
    case "take_anyif":
    case "make_set":
    case "makeset":
    case "make_list":
    case "makelist":
      return { kind: "value", node: first ?? node, what: node.name };
    default:
      return { kind: "other", what: node.name };
  }
}

const bounds: Readonly<Partial<Record<KqlComparisonOperator, Bound["operator"]>>> = { ">": "gt", ">=": "gte", "<": "lt", "<=": "lte", "==": "eq", "!=": "neq" };
const mirrored: Readonly<Record<Bound["operator"], Bound["operator"]>> = { gt: "lt", gte: "lte", lt: "gt", lte: "gte", eq: "eq", neq: "neq" };

interface Limit {
  readonly name: string;
  readonly aggregate: Aggregate;
  readonly bound: Bound;
  readonly node: KqlExpression;
}

/** `where Count > 5` behind `summarize Count = count()`: a threshold. Other conditions are those on keys. */
export function readThreshold(rows: EventRows, operator: KqlWhere, scope: Scope, context: QueryContext, filter: (rows: EventRows, operator: KqlWhere, scope: Scope, context: QueryContext) => EventRows): Rows {
  const { group } = rows;
  if (group === undefined) return rows;
  const conjuncts = operator.condition.kind === "and" ? operator.condition.operands : [operator.condition];
  const limits = conjuncts.flatMap((node) => limitOf(node, group, scope));
  const others = conjuncts.filter((node) => !limits.some((limit) => limit.node === node));
  const kept = others.reduce((each, condition) => filter(each, { kind: "where", condition, span: condition.span }, scope, context), rows);
  const [first] = limits;
  if (first === undefined) return kept;
  const mine = limits.filter(({ name }) => name === first.name);
  for (const { node } of limits) {
    const isMine = mine.some((limit) => limit.node === node);
    context.note(isMine ? { span: node.span, state: "read" } : { span: node.span, state: "lost", what: "second threshold" });
    if (!isMine) context.lose({ what: "second threshold", reason: "A rule has one threshold; the rule is wider without this one.", fidelity: "approximate", span: node.span });
  }
  return thresholdOf(kept, group, first.aggregate, mine.map(({ bound }) => bound), operator, scope, context, filter);
}

function limitOf(node: KqlExpression, group: Group, scope: Scope): readonly Limit[] {
  if (node.kind === "between" && !node.negated) {
    const low = limitOf({ kind: "comparison", operator: ">=", left: node.left, right: node.from, span: node.span }, group, scope);
    const high = limitOf({ kind: "comparison", operator: "<=", left: node.left, right: node.to, span: node.span }, group, scope);
    return [...low, ...high].map((limit) => ({ ...limit, node }));
  }
  if (node.kind !== "comparison") return [];
  const operator = bounds[node.operator];
  if (operator === undefined) return [];
  const read = (side: KqlExpression, other: KqlExpression, named: Bound["operator"]): readonly Limit[] => {
    const found = side.kind === "name" ? group.aggregates.get(side.name) : setLength(side, group);
    const value = constantValue(inlineNames(other, { columns: new Map(), scope }).node);
    if (found === undefined || found.kind === "value" || found.kind === "other" || value?.kind !== "scalar" || typeof value.value !== "number") return [];
    return [{ name: side.kind === "name" ? side.name : "set", aggregate: found, bound: { operator: named, value: value.value }, node }];
  };
  const direct = read(node.left, node.right, operator);
  return direct.length > 0 ? direct : read(node.right, node.left, mirrored[operator]);
}

/** `array_length(Set)` of `Set = make_set(X)`. */
function setLength(node: KqlExpression, group: Group): Aggregate | undefined {
  const [only] = node.kind === "call" && node.name === "array_length" ? node.arguments : [];
  const set = only?.value.kind === "name" ? group.aggregates.get(only.value.name) : undefined;
  return set?.kind === "value" && /^make_?set$/.test(set.what) ? { kind: "distinct", field: set.node, condition: undefined } : undefined;
}

const day = 86_400_000;

function thresholdOf(rows: EventRows, group: Group, aggregate: Aggregate, threshold: readonly Bound[], operator: KqlWhere, scope: Scope, context: QueryContext, filter: (rows: EventRows, operator: KqlWhere, scope: Scope, context: QueryContext) => EventRows): Rows {
  const condition = aggregate.kind === "count" || aggregate.kind === "distinct" ? aggregate.condition : undefined;
  const counted = condition === undefined ? rows : filter({ ...rows, group: undefined }, { kind: "where", condition, span: condition.span }, scope, context);
  const events: EventRows = { ...counted, group: undefined };
  if (aggregate.kind === "count" && threshold.every(isAlways)) return { ...events, group };
  const lose = (what: string, reason: string): void => context.lose({ what, reason, fidelity: "approximate", span: operator.span });
  const within = group.bin ?? context.lookBack();
  if (group.bin !== undefined) lose("bin", "The query counts in windows that begin at full multiples of their length; the rule counts in windows that end at an event.");
  if (within === undefined) lose("no window", "The query counts over all that it is run on; the rule counts in windows of a day.");
  if (!threshold.some((bound) => bound.operator === "gt" || bound.operator === "gte")) lose("few events", "Groups with few events are asked for; the rule counts those of the window that ends at each event.");
  const by = group.by.map((key) => fieldOf(key, events, scope, context));
  const field = aggregate.kind === "distinct" || aggregate.kind === "aggregate" ? fieldOf(aggregate.field, events, scope, context) : undefined;
  if (by.some((name) => name === undefined) || (field === undefined && aggregate.kind !== "count")) {
    lose("key", "A key or a counted value is no column; the threshold is not read and the rule is wider.");
    return { ...events, group };
  }
  const keys = by as readonly string[];
  if (keys.some((key) => !events.branches.every((branch) => branch.conditions.some((each) => "field" in each && each.field === key)))) lose("empty keys", "Events without a key are a group of their own in the query, and take no part in the rule.");
  const common = { of: [events], by: keys, within: within ?? day, threshold };
  const window: Window =
    aggregate.kind === "count"
      ? { kind: "count", ...common }
      : aggregate.kind === "distinct"
        ? { kind: "distinct", ...common, field: field as string }
        : { kind: "aggregate", ...common, field: field as string, function: aggregate.kind === "aggregate" ? aggregate.function : "sum" };
  return { kind: "window", window, span: operator.span };
}

/** Whether every group meets the bound: it has at least one event. */
function isAlways({ operator, value }: Bound): boolean {
  return (operator === "gt" && value < 1) || (operator === "gte" && value <= 1);
}

/** The native name of an expression over the rows; undefined where it is none or not the same in all branches. */
export function fieldOf(node: KqlExpression, rows: EventRows, scope: Scope, context: QueryContext): string | undefined {
  const names = rows.branches.map((branch) => {
    const { node: inlined, opaque } = inlineNames(node, namesOf(branch, scope));
    if (opaque.length > 0) return undefined;
    const subject = subjectOf(inlined, context.dataOf(branch.table));
    return subject.kind === "field" ? subject.field : undefined;
  });
  return names.every((name) => name === names[0]) ? names[0] : undefined;
}
