import type { Bound, Detection } from "@isorule/core";
import type { Aggregation, EvalExpression, SplCommand, StreamstatsCommand } from "../syntax/tree.js";

/**
 * A window of several events as streamstats says it, in the names of the rows: steps are values of the field `step`, keys
 * the fields of the BY clauses.
 */
export interface WindowRecipe {
  /** The commands that it took. */
  readonly length: number;
  readonly keys: readonly string[];
  /** Milliseconds. */
  readonly within: number;
  /** Whether `fires` is set on hits, and no row is left out. */
  readonly marks: boolean;
  readonly decides:
    | { readonly kind: "sequence"; readonly steps: readonly string[]; readonly stepField: string }
    | { readonly kind: "together"; readonly steps: readonly string[]; readonly stepField: string }
    | { readonly kind: "count"; readonly threshold: readonly Bound[] }
    | { readonly kind: "measure"; readonly aggregation: Aggregation; readonly threshold: readonly Bound[] };
}

/**
 * Recognizes what streamstats over sorted rows decides:
 *
 * - sequence: rows are sorted by key, time and the steps backwards; for each step but the last, the latest start of what came
 *   before is carried forward; the last step asks that it is before it and not too old.
 * - together: the latest time of each step is carried forward, and none is too old.
 * - count: the time of the N-th last row is not too old.
 * - measure: a function over `time_window` meets bounds.
 *
 * @returns undefined where the commands from `at` on are none of these
 */
export function windowRecipe(commands: readonly SplCommand[], at: number): WindowRecipe | undefined {
  const sequence = sequenceRecipe(commands, at);
  if (sequence !== undefined) return sequence;
  const together = togetherRecipe(commands, at);
  if (together !== undefined) return together;
  const closing = closingLength(commands, at);
  return countRecipe(commands, at, closing) ?? measureRecipe(commands, at, closing);
}

// Parts of expressions

function isField(node: EvalExpression | undefined, name: string): boolean {
  return node?.kind === "field" && node.name === name;
}

function isNull(node: EvalExpression | undefined): boolean {
  return node?.kind === "call" && node.name === "null" && node.arguments.length === 0;
}

/** `step="a"` */
function stepTest(node: EvalExpression | undefined): { readonly field: string; readonly step: string } | undefined {
  if (node?.kind !== "compare" || node.operator !== "=" || node.left.kind !== "field" || node.right.kind !== "text") return undefined;
  return { field: node.left.name, step: node.right.text };
}

/** `if(test, x, null())` */
function keptWhere(node: EvalExpression): { readonly test: EvalExpression; readonly kept: EvalExpression } | undefined {
  if (node.kind !== "call" || node.name !== "if" || node.arguments.length !== 3 || !isNull(node.arguments[2])) return undefined;
  const [test, kept] = node.arguments;
  return test === undefined || kept === undefined ? undefined : { test, kept };
}

/** `round(_time-start, 3)<=seconds`: the name of start, and the milliseconds. */
function withinTest(node: EvalExpression): { readonly start: string; readonly within: number } | undefined {
  if (node.kind !== "compare" || node.operator !== "<=" || node.right.kind !== "number") return undefined;
  const { left } = node;
  if (left.kind !== "call" || left.name !== "round" || left.arguments[1]?.kind !== "number" || left.arguments[1].value !== 3) return undefined;
  const [difference] = left.arguments;
  if (difference?.kind !== "arithmetic" || difference.operator !== "-" || !isField(difference.left, "_time") || difference.right.kind !== "field") return undefined;
  return { start: difference.right.name, within: Math.round(node.right.value * 1000) };
}

function conjuncts(node: EvalExpression): readonly EvalExpression[] {
  return node.kind === "and" ? node.operands.flatMap(conjuncts) : [node];
}

/** `isnotnull(key)` */
function isKeyTest(node: EvalExpression, keys: readonly string[]): boolean {
  return node.kind === "call" && node.name === "isnotnull" && node.arguments[0]?.kind === "field" && keys.includes(node.arguments[0].name);
}

interface Decision {
  readonly conditions: readonly EvalExpression[];
  readonly marks: boolean;
}

/** `where condition`, or `eval fires=if(condition, 1, fires)`. */
function decisionOf(command: SplCommand | undefined): Decision | undefined {
  if (command?.kind === "where") return { conditions: conjuncts(command.condition), marks: false };
  if (command?.kind !== "eval" || command.assignments.length !== 1) return undefined;
  const [assignment] = command.assignments;
  const value = assignment?.value;
  if (assignment?.name !== "fires" || value?.kind !== "call" || value.name !== "if") return undefined;
  const [condition, yes, no] = value.arguments;
  if (condition === undefined || yes?.kind !== "number" || yes.value !== 1 || !isField(no, "fires")) return undefined;
  return { conditions: conjuncts(condition), marks: true };
}

// Parts of commands

interface SortShape {
  /** The keys before the time. */
  readonly keys: readonly string[];
  readonly descending: boolean;
  /** The keys behind the time. */
  readonly ties: readonly string[];
}

/** `sort 0 str(key), num(_time), num(tie)` */
function sortShape(command: SplCommand | undefined): SortShape | undefined {
  if (command?.kind !== "sort" || command.limit !== 0) return undefined;
  const time = command.keys.findIndex(({ field }) => field === "_time");
  const before = command.keys.slice(0, time);
  const behind = command.keys.slice(time + 1);
  if (time < 0 || before.some(({ descending }) => descending) || behind.some(({ descending, as }) => descending || as !== "num")) return undefined;
  return { keys: before.map(({ field }) => field), descending: command.keys[time]?.descending === true, ties: behind.map(({ field }) => field) };
}

function sameNames(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((name, index) => name === right[index]);
}

function byNames(command: StreamstatsCommand): readonly string[] {
  return command.by.map(({ field }) => field);
}

/**
 * `sort 0 keys, -num(_time) | streamstats current=f window=1 global=f last(_time) AS next BY keys
 * | eval closes=if(coalesce(next, _time+1)>_time, 1, 0)`: marks the last row of each instant. 3, or 0 where it is not there.
 */
function closingLength(commands: readonly SplCommand[], at: number): number {
  const sort = sortShape(commands[at]);
  const stream = commands[at + 1];
  const mark = commands[at + 2];
  if (sort === undefined || !sort.descending || sort.ties.length > 0 || stream?.kind !== "streamstats" || mark?.kind !== "eval") return 0;
  const [last] = stream.aggregations;
  const shape = !stream.current && stream.window === 1 && !stream.global && stream.seconds === undefined && stream.aggregations.length === 1 && sameNames(byNames(stream), sort.keys);
  if (!shape || last?.function !== "last" || last.field !== "_time" || mark.assignments.length !== 1) return 0;
  const value = mark.assignments[0]?.value;
  if (mark.assignments[0]?.name !== "closes" || value?.kind !== "call" || value.name !== "if") return 0;
  const [test, yes, no] = value.arguments;
  if (test?.kind !== "compare" || test.operator !== ">" || !isField(test.right, "_time") || yes?.kind !== "number" || yes.value !== 1 || no?.kind !== "number" || no.value !== 0) return 0;
  const [next, later] = test.left.kind === "call" && test.left.name === "coalesce" ? test.left.arguments : [];
  return isField(next, last.as) && later?.kind === "arithmetic" && later.operator === "+" && isField(later.left, "_time") ? 3 : 0;
}

/** `closes=1` */
function isClosing(node: EvalExpression): boolean {
  return node.kind === "compare" && node.operator === "=" && isField(node.left, "closes") && node.right.kind === "number" && node.right.value === 1;
}

// Recipes

function sequenceRecipe(commands: readonly SplCommand[], at: number): WindowRecipe | undefined {
  const order = commands[at];
  const sort = sortShape(commands[at + 1]);
  if (order?.kind !== "eval" || order.assignments.length !== 1 || sort === undefined || sort.descending) return undefined;
  const [assignment] = order.assignments;
  const ranks = assignment === undefined ? undefined : ranksOf(assignment.value);
  if (assignment === undefined || ranks === undefined || !sameNames(sort.ties, [assignment.name])) return undefined;
  const steps = ranks.steps;
  let next = at + 2;
  let carried: string | undefined;
  for (const step of steps.slice(0, -1)) {
    const start = commands[next];
    const stream = commands[next + 1];
    if (start?.kind !== "eval" || start.assignments.length !== 1 || stream?.kind !== "streamstats") return undefined;
    const [own] = start.assignments;
    const kept = own === undefined ? undefined : keptWhere(own.value);
    const tested = stepTest(kept?.test);
    if (own === undefined || kept === undefined || tested?.step !== step || tested.field !== ranks.field || !isField(kept.kept, carried ?? "_time")) return undefined;
    const [latest] = stream.aggregations;
    const running = !stream.current && stream.window === 0 && stream.seconds === undefined && stream.aggregations.length === 1 && sameNames(byNames(stream), sort.keys);
    if (!running || latest?.function !== "max" || latest.field !== own.name) return undefined;
    carried = latest.as;
    next += 2;
  }
  const decision = decisionOf(commands[next]);
  if (decision === undefined) return undefined;
  const { conditions, marks } = decision;
  const [first, before, within] = conditions;
  const last = stepTest(first);
  if (last === undefined || last.step !== steps.at(-1) || last.field !== ranks.field) return undefined;
  const decides = { kind: "sequence", steps, stepField: ranks.field } as const;
  if (carried === undefined) return conditions.length === 1 ? { length: next + 1 - at, keys: sort.keys, within: 1000, marks, decides } : undefined;
  const isBefore = before?.kind === "compare" && before.operator === "<" && isField(before.left, carried) && isField(before.right, "_time");
  const age = within === undefined ? undefined : withinTest(within);
  if (conditions.length !== 3 || !isBefore || age?.start !== carried) return undefined;
  return { length: next + 1 - at, keys: sort.keys, within: age.within, marks, decides };
}

/** `case(step="a", 3, step="b", 2, step="c", 1)`: the steps in their order. */
function ranksOf(node: EvalExpression): { readonly field: string; readonly steps: readonly string[] } | undefined {
  if (node.kind !== "call" || node.name !== "case" || node.arguments.length === 0 || node.arguments.length % 2 !== 0) return undefined;
  const count = node.arguments.length / 2;
  const steps: string[] = [];
  let field: string | undefined;
  for (let index = 0; index < count; index++) {
    const test = stepTest(node.arguments[index * 2]);
    const rank = node.arguments[index * 2 + 1];
    if (test === undefined || rank?.kind !== "number" || rank.value !== count - index || (field !== undefined && field !== test.field)) return undefined;
    ({ field } = test);
    steps.push(test.step);
  }
  return field === undefined ? undefined : { field, steps };
}

function togetherRecipe(commands: readonly SplCommand[], at: number): WindowRecipe | undefined {
  const sort = sortShape(commands[at]);
  const times = commands[at + 1];
  const stream = commands[at + 2];
  const decision = decisionOf(commands[at + 3]);
  if (sort === undefined || sort.descending || sort.ties.length > 0 || times?.kind !== "eval" || stream?.kind !== "streamstats" || decision === undefined) return undefined;
  if (!stream.current || stream.window !== 0 || stream.seconds !== undefined || !sameNames(byNames(stream), sort.keys)) return undefined;
  const steps: string[] = [];
  const latest = new Set<string>();
  let stepField = "";
  for (const [index, { name, value }] of times.assignments.entries()) {
    const kept = keptWhere(value);
    const test = stepTest(kept?.test);
    const carried = stream.aggregations[index];
    if (kept === undefined || test === undefined || !isField(kept.kept, "_time") || carried?.function !== "max" || carried.field !== name) return undefined;
    stepField = test.field;
    steps.push(test.step);
    latest.add(carried.as);
  }
  if (stream.aggregations.length !== steps.length) return undefined;
  let within: number | undefined;
  for (const condition of decision.conditions) {
    if (isKeyTest(condition, sort.keys)) continue;
    const age = withinTest(condition);
    if (age === undefined || !latest.delete(age.start) || (within !== undefined && within !== age.within)) return undefined;
    ({ within } = age);
  }
  if (latest.size > 0 || within === undefined) return undefined;
  return { length: 4, keys: sort.keys, within, marks: decision.marks, decides: { kind: "together", steps, stepField } };
}

function countRecipe(commands: readonly SplCommand[], at: number, closing: number): WindowRecipe | undefined {
  const sort = sortShape(commands[at + closing]);
  if (sort === undefined || sort.descending || !sameNames(sort.ties, closing > 0 ? ["closes"] : [])) return undefined;
  /** The name of a count to its number, and the name of the first time beside it. */
  const counts = new Map<string, { readonly number: number; readonly first: string }>();
  let next = at + closing + 1;
  for (let stream = commands[next]; stream?.kind === "streamstats"; stream = commands[++next]) {
    const [first, count] = stream.aggregations;
    const shape = stream.current && stream.window > 0 && !stream.global && stream.seconds === undefined && stream.aggregations.length === 2 && sameNames(byNames(stream), sort.keys);
    if (!shape || first?.function !== "min" || first.field !== "_time" || count?.function !== "count" || count.field !== undefined) return undefined;
    counts.set(count.as, { number: stream.window, first: first.as });
  }
  const decision = decisionOf(commands[next]);
  if (decision === undefined || sort.keys.length === 0) return undefined;
  let within: number | undefined;
  /** `count_n=n AND round(_time-first_n, 3)<=seconds`: at least n. */
  const atLeast = (nodes: readonly EvalExpression[]): number | undefined => {
    const [count, age] = nodes;
    if (nodes.length !== 2 || count?.kind !== "compare" || count.operator !== "=" || count.left.kind !== "field" || count.right.kind !== "number" || age === undefined) return undefined;
    const known = counts.get(count.left.name);
    const test = withinTest(age);
    if (known === undefined || known.number !== count.right.value || test?.start !== known.first || (within !== undefined && within !== test.within)) return undefined;
    ({ within } = test);
    return known.number;
  };
  const threshold: Bound[] = [];
  const rest = decision.conditions.filter((each) => !isKeyTest(each, sort.keys) && !(closing > 0 && isClosing(each)));
  const keyTests = decision.conditions.length - rest.length;
  for (let index = 0; index < rest.length; index++) {
    const condition = rest[index] as EvalExpression;
    if (condition.kind === "not") {
      const number = atLeast(conjuncts(condition.operand));
      if (number === undefined) return undefined;
      threshold.push({ operator: "lt", value: number });
    } else if (condition.kind === "or") {
      const [below, above] = condition.operands;
      const low = below?.kind === "not" ? atLeast(conjuncts(below.operand)) : undefined;
      const high = above === undefined ? undefined : atLeast(conjuncts(above));
      if (condition.operands.length !== 2 || low === undefined || high !== low + 1) return undefined;
      threshold.push({ operator: "neq", value: low });
    } else {
      const number = atLeast(rest.slice(index, index + 2));
      if (number === undefined) return undefined;
      threshold.push({ operator: "gte", value: number });
      index++;
    }
  }
  // Without any number every event with the keys is enough.
  if (threshold.length === 0 && (counts.size > 0 || keyTests === 0)) return undefined;
  if (threshold.length === 0) return { length: next + 1 - at, keys: sort.keys, within: 1000, marks: decision.marks, decides: { kind: "count", threshold: [{ operator: "gte", value: 1 }] } };
  return { length: next + 1 - at, keys: sort.keys, within: within as number, marks: decision.marks, decides: { kind: "count", threshold } };
}

const limits: Readonly<Record<string, Bound["operator"]>> = { ">=": "gte", "<=": "lte", ">": "gt", "<": "lt", "=": "eq", "!=": "neq" };

function measureRecipe(commands: readonly SplCommand[], at: number, closing: number): WindowRecipe | undefined {
  const sort = sortShape(commands[at + closing]);
  const stream = commands[at + closing + 1];
  const decision = decisionOf(commands[at + closing + 2]);
  if (sort === undefined || sort.descending || sort.keys.length > 0 || !sameNames(sort.ties, closing > 0 ? ["closes"] : [])) return undefined;
  if (stream?.kind !== "streamstats" || !stream.current || stream.window !== 0 || stream.seconds === undefined || stream.aggregations.length !== 1 || decision === undefined) return undefined;
  const aggregation = stream.aggregations[0] as Aggregation;
  const keys = byNames(stream);
  const threshold: Bound[] = [];
  for (const condition of decision.conditions) {
    if (isKeyTest(condition, keys) || (closing > 0 && isClosing(condition))) continue;
    if (condition.kind !== "compare" || condition.right.kind !== "number") return undefined;
    const { left } = condition;
    const operator = limits[condition.operator];
    // coalesce(measured, 0): no value at all counts as none.
    const measured = left.kind === "call" && left.name === "coalesce" && left.arguments[1]?.kind === "number" && left.arguments[1].value === 0 ? left.arguments[0] : left;
    if (operator === undefined || !isField(measured, aggregation.as)) return undefined;
    threshold.push({ operator, value: condition.right.value });
  }
  if (threshold.length === 0) return undefined;
  return { length: closing + 3, keys, within: Math.round(stream.seconds * 1000), marks: decision.marks, decides: { kind: "measure", aggregation, threshold } };
}

/** The kinds of detection that a recipe may be. */
export type WindowDetection = Exclude<Detection, { kind: "signal" | "any" | "all" }>;
