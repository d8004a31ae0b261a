import type { KqlCall } from "../parse/tree.js";
import { compileScalar } from "./compile-scalar.js";
import { asBag, asList } from "./functions-dynamic.js";
import { type Frame, frameOf, type Row, type Scalar, type Scope } from "./scope.js";
import { compareOrder, isNumeric, isWhole, keyOf, type KqlType, type KqlValue, refuse } from "./values.js";

/** What an aggregate makes of the values of its first argument, nulls left out. */
interface Aggregate {
  readonly type: (argument: KqlType) => KqlType;
  readonly fold: (values: readonly KqlValue[], others: readonly KqlValue[]) => KqlValue;
}

const same = (type: KqlType): KqlType => type;
const fixed = (type: KqlType) => (): KqlType => type;

/**
 * The aggregates of one value. Those with an estimate in the product (`dcount`, `percentile`) are exact here.
 * Manual: https://learn.microsoft.com/kusto/query/aggregation-functions
 */
const aggregates: Readonly<Record<string, Aggregate>> = {
  dcount: { type: fixed("long"), fold: (values) => new Set(values.map((value) => keyOf([value]))).size },
  count_distinct: { type: fixed("long"), fold: (values) => new Set(values.map((value) => keyOf([value]))).size },
  sum: { type: numeric, fold: (values) => numbers(values).reduce((total, each) => total + each, 0) },
  avg: { type: (type) => (type === "timespan" || type === "datetime" ? type : "real"), fold: (values) => mean(numbers(values)) },
  min: { type: same, fold: (values) => extreme(values, -1) },
  max: { type: same, fold: (values) => extreme(values, 1) },
  make_set: { type: fixed("dynamic"), fold: (values, [most]) => limited(uniqueOf(values.flatMap((value) => asList(value) ?? [value])), most) },
  make_list: { type: fixed("dynamic"), fold: (values, [most]) => limited(values, most) },
  make_bag: { type: fixed("dynamic"), fold: (values) => Object.assign({}, ...values.map((value) => asBag(value) ?? {}).reverse()) as KqlValue },
  take_any: { type: same, fold: (values) => values[0] ?? null },
  any: { type: same, fold: (values) => values[0] ?? null },
  percentile: { type: same, fold: (values, [rank]) => nearestRank(values, Number(rank)) },
  stdev: { type: fixed("real"), fold: (values) => (values.length < 2 ? 0 : Math.sqrt(variance(numbers(values)))) },
  variance: { type: fixed("real"), fold: (values) => (values.length < 2 ? 0 : variance(numbers(values))) },
  binary_all_or: { type: fixed("long"), fold: (values) => Number(numbers(values).reduce((all, each) => all | BigInt(each), 0n)) },
};

/** The names under which an aggregate takes a condition last. */
const conditional: Readonly<Record<string, string>> = {
  dcountif: "dcount", count_distinctif: "count_distinct", sumif: "sum", avgif: "avg", minif: "min", maxif: "max",
  make_set_if: "make_set", make_list_if: "make_list", make_bag_if: "make_bag", take_anyif: "take_any", anyif: "take_any", stdevif: "stdev", varianceif: "variance",
};

const oldNames: Readonly<Record<string, string>> = { makeset: "make_set", makelist: "make_list" };

/** Whether a function is an aggregate. */
export function isAggregate(name: string): boolean {
  return name === "count" || name === "countif" || name === "arg_max" || name === "arg_min" || Object.hasOwn(aggregates, name) || Object.hasOwn(conditional, name) || Object.hasOwn(oldNames, name);
}

/** The name of a column that an aggregate gives without a name; the manuals of the functions show it. */
export function aggregateName(node: KqlCall, argument: string | undefined): string {
  const name = Object.hasOwn(oldNames, node.name) ? (oldNames[node.name] as string) : node.name;
  const before = name.startsWith("make_") ? name.slice(5) : name === "any" || name === "take_any" ? "" : name;
  if (before === "") return argument ?? "any_";
  const rank = node.name === "percentile" ? node.arguments[1]?.value : undefined;
  return `${before}_${argument ?? ""}${rank?.kind === "number" ? `_${rank.text}` : ""}`;
}

/** A call of an aggregate: a value of the group. @param scope the columns of the rows that are grouped */
export function aggregateCall(node: KqlCall, scope: Scope): Scalar {
  const args = node.arguments.map(({ value }) => compileScalar(value, scope));
  const name = Object.hasOwn(oldNames, node.name) ? (oldNames[node.name] as string) : node.name;
  if (name === "count" || name === "countif") return counted(name, args);
  if (name === "arg_max" || name === "arg_min") return refuse(`${name} within an expression`);
  const isConditional = Object.hasOwn(conditional, name);
  const aggregate = aggregates[isConditional ? (conditional[name] as string) : name] as Aggregate;
  const [value, ...rest] = args;
  if (value === undefined) return refuse(`${name} of nothing`);
  // In `make_set_if(value, condition, most)` the condition is second, as it is in all of them.
  const condition = isConditional ? rest[0] : undefined;
  if (isConditional && condition?.type !== "bool") return refuse(`${name} without a condition`);
  const others = (isConditional ? rest.slice(1) : rest).map(({ constant }) => constant?.value ?? null);
  return grouped(aggregate.type(value.type), (frame, group) => {
    const values: KqlValue[] = [];
    for (const row of group) {
      frame.row = row;
      if (condition !== undefined && condition.run(frame) !== true) continue;
      const found = value.run(frame);
      if (found !== null) values.push(found);
    }
    const result = aggregate.fold(values, others);
    return result === null && aggregate.type(value.type) === "string" ? "" : result;
  });
}

function counted(name: string, [condition]: readonly Scalar[]): Scalar {
  if (name === "count") return grouped("long", (_frame, group) => group.length);
  if (condition?.type !== "bool") return refuse("countif without a condition");
  return grouped("long", (frame, group) => {
    let count = 0;
    for (const row of group) {
      frame.row = row;
      if (condition.run(frame) === true) count++;
    }
    return count;
  });
}

function grouped(type: KqlType, run: (frame: Frame, group: readonly Row[]) => KqlValue): Scalar {
  return { type, fixed: false, constant: undefined, run: (frame) => run(frameOf(frame.run, frame.group ?? []), frame.group ?? []) };
}

function numeric(type: KqlType): KqlType {
  if (!isNumeric(type) && type !== "timespan") refuse(`sum of a ${type}`);
  return isWhole(type) ? "long" : type;
}

function numbers(values: readonly KqlValue[]): readonly number[] {
  return values.filter((value) => typeof value === "number");
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((total, each) => total + each, 0) / values.length;
}

function variance(values: readonly number[]): number {
  const middle = mean(values) ?? 0;
  return values.reduce((total, each) => total + (each - middle) ** 2, 0) / (values.length - 1);
}

function extreme(values: readonly KqlValue[], sign: 1 | -1): KqlValue {
  let best: KqlValue = null;
  for (const value of values) if (best === null || compareOrder(value, best) * sign > 0) best = value;
  return best;
}

function uniqueOf(values: readonly KqlValue[]): readonly KqlValue[] {
  return [...new Map(values.filter((value) => value !== null).map((value) => [keyOf([value]), value])).values()];
}

function limited(values: readonly KqlValue[], most: KqlValue | undefined): readonly KqlValue[] {
  return typeof most === "number" ? values.slice(0, most) : values;
}

/** The value of which so many per cent are not above it. Manual: https://learn.microsoft.com/kusto/query/percentiles-aggregation-function */
function nearestRank(values: readonly KqlValue[], rank: number): KqlValue {
  const inOrder = [...values].sort(compareOrder);
  return inOrder[Math.max(0, Math.ceil((rank / 100) * inOrder.length) - 1)] ?? null;
}
