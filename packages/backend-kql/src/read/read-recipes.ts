import type { Bound } from "@isorule/core";
import type { KqlAssignment, KqlExpression, KqlJoin, KqlPipe, KqlTabular } from "../parse/tree.js";
import { constantValue } from "./constant-value.js";
import { canonicalText } from "./expression-text.js";
import { fieldOf } from "./read-summarize.js";
import { type EventRows, eventsOf, mapBranches, type QueryContext, type Rows, type Window } from "./rows.js";
import { lookUp, type Scope } from "./scope.js";

/** The readers of tables, given by the file that needs this one. */
export interface TableReaders {
  readonly table: (node: KqlExpression, scope: Scope) => Rows;
  readonly pipe: (pipe: KqlPipe) => Rows;
}

interface Work {
  readonly scope: Scope;
  readonly context: QueryContext;
  readonly readers: TableReaders;
}

/**
 * Several events in a window, where a pipe says so in one of the ways that people use: a chain of joins in slots of time,
 * `scan`, `prev`, and a join of events with themselves. Undefined for any other pipe.
 *
 * Manuals: https://learn.microsoft.com/kusto/query/join-time-window, .../scan-operator, .../prev-function
 */
export function readRecipe(pipe: KqlPipe, scope: Scope, context: QueryContext, readers: TableReaders): Rows | undefined {
  const work: Work = { scope, context, readers };
  const window = readScan(pipe, work) ?? readPrevious(pipe, work) ?? readWindowJoin(pipe, work) ?? readJoinChain(pipe, work);
  return window === undefined ? undefined : { kind: "window", window, span: pipe.span };
}

/** A pipe with only some of its operators. */
function part(pipe: KqlPipe, operators: readonly KqlTabular[]): KqlPipe {
  return { ...pipe, operators };
}

function isOnlyOutput(operators: readonly KqlTabular[]): boolean {
  return operators.every(({ kind }) => kind === "project-away" || kind === "project-reorder" || kind === "sort" || kind === "project-keep" || kind === "take" || kind === "as" || kind === "extend");
}

/** The texts of the operands of an `and`. */
function conjunctTexts(node: KqlExpression): readonly string[] {
  return (node.kind === "and" ? node.operands : [node]).map(canonicalText);
}

function span(node: KqlExpression | undefined, { scope }: Work): number | undefined {
  if (node?.kind === "name") {
    const entry = lookUp(node.name, scope);
    return entry?.kind === "value" ? span(entry.node, { scope: entry.scope } as Work) : undefined;
  }
  const value = node === undefined ? undefined : constantValue(node);
  return value?.kind === "timespan" ? value.milliseconds : undefined;
}

function assigned(items: readonly KqlAssignment[], name: string): KqlExpression | undefined {
  return items.find(({ names }) => names.length === 1 && names[0] === name)?.value;
}

/** The events of a step, without the tests that its keys are there: a rule asks for that itself. */
function step(rows: Rows, keys: readonly string[], { context }: Work): EventRows | undefined {
  const events = eventsOf(rows);
  const [only] = events;
  if (only === undefined || rows.kind !== "events" || only.group !== undefined) return undefined;
  const isAsked = (key: string): boolean => only.branches.every((branch) => branch.conditions.some((each) => "field" in each && each.field === key));
  if (!keys.every(isAsked)) context.lose({ what: "empty keys", reason: "Events without a key are tied to each other in the query, and take no part in the rule.", fidelity: "approximate" });
  return mapBranches(only, (branch) => ({ ...branch, conditions: branch.conditions.filter((each) => !(each.kind === "exists" && keys.includes(each.field))) }));
}

/** The native names of key columns in the events of a step. */
function keysOf(names: readonly string[], rows: Rows, { scope, context }: Work): readonly string[] | undefined {
  if (rows.kind !== "events") return undefined;
  const fields = names.map((name) => fieldOf({ kind: "name", name, span: [0, 0] }, rows, scope, context));
  return fields.every((field) => field !== undefined) ? fields : undefined;
}

// --- steps by joins ---------------------------------------------------------------------------------------------------

interface Chain {
  readonly steps: readonly { readonly rows: Rows; readonly keys: readonly string[] }[];
  readonly within: number | undefined;
}

/**
 * ```
 * B | extend KeyA = .., Slot = bin(T, w) | where isnotempty(KeyA)
 * | join kind=inner (A | mv-expand Slot = pack_array(bin(StepTime, w), bin(StepTime, w) + w) to typeof(datetime)) on KeyA, Slot
 * | where StepTime < T and T - StartTime <= w
 * | summarize ...
 * ```
 */
function readJoinChain(pipe: KqlPipe, work: Work): Window | undefined {
  if (!pipe.operators.some(({ kind }) => kind === "join")) return undefined;
  const chain = chainOf(pipe, work, 0);
  if (chain?.within === undefined || chain.steps.length < 2) return undefined;
  return sequence(chain.steps, chain.within, work);
}

function sequence(parts: Chain["steps"], within: number, work: Work): Window | undefined {
  const steps = parts.map(({ rows, keys }) => step(rows, keys, work));
  return steps.every((each) => each !== undefined) ? { kind: "sequence", steps, keys: parts.map(({ keys }) => keys), within } : undefined;
}

function chainOf(pipe: KqlPipe, work: Work, depth: number): Chain | undefined {
  if (depth > 30) return undefined;
  const at = pipe.operators.findIndex(({ kind }) => kind === "join");
  if (at < 0) return firstOf(pipe, work);
  const joined = slotJoin(pipe.operators[at] as KqlJoin, work);
  const condition = pipe.operators[at + 1];
  if (joined === undefined || joined.time.name !== "StepTime" || condition?.kind !== "where") return undefined;
  const texts = conjunctTexts(condition.condition);
  const own = /^StepTime < (\S+)$/.exec(texts[0] ?? "")?.[1];
  if (own === undefined || texts.length !== 2 || !isWithin(condition.condition, own, "StartTime", joined.width, work)) return undefined;
  if (!isSlotOf(pipe.operators.slice(0, at), own, joined, work)) return undefined;
  const [after, ...rest] = pipe.operators.slice(at + 2);
  if (after?.kind !== "summarize" || !isOnlyOutput(rest)) return undefined;
  const aggregate = after.aggregates.length === 1 ? canonicalText((after.aggregates[0] as KqlAssignment).value) : "";
  if (aggregate !== "max(StartTime)" && aggregate !== "arg_max(StartTime, *)") return undefined;
  if (aggregate === "max(StartTime)" && !isGroupedBy(after.by, [...joined.keys, "StepTime"])) return undefined;
  const before = pipeOf(joined.source, work);
  const previous = before === undefined ? undefined : chainOf(before.pipe, { ...work, scope: before.scope }, depth + 1);
  if (previous === undefined || (previous.within !== undefined && previous.within !== joined.width)) return undefined;
  const rows = work.readers.pipe(part(pipe, pipe.operators.slice(0, at)));
  const keys = keysOf(joined.keys, rows, work);
  return keys === undefined ? undefined : { steps: [...previous.steps, { rows, keys }], within: joined.width };
}

/** `A | where isnotempty(KeyA) | summarize by KeyA, StepTime = T | extend StartTime = StepTime` */
function firstOf(pipe: KqlPipe, work: Work): Chain | undefined {
  const [summarize, extend] = pipe.operators.slice(-2);
  if (summarize?.kind !== "summarize" || summarize.aggregates.length > 0 || extend?.kind !== "extend") return undefined;
  const start = assigned(extend.items, "StartTime");
  if (start === undefined || canonicalText(start) !== "StepTime" || assigned(summarize.by, "StepTime") === undefined) return undefined;
  const names = summarize.by.flatMap(({ names: own, value }) => (own.length === 0 && value.kind === "name" ? [value.name] : []));
  const rows = work.readers.pipe(part(pipe, pipe.operators.slice(0, -2)));
  const keys = keysOf(names, rows, work);
  return keys === undefined ? undefined : { steps: [{ rows, keys }], within: undefined };
}

/** The pipe that a table expression is, through names. */
function pipeOf(node: KqlExpression, { scope }: Work): { readonly pipe: KqlPipe; readonly scope: Scope } | undefined {
  let [at, inner] = [node, scope];
  for (let turns = 0; turns < 30; turns++) {
    if (at.kind === "pipe") {
      if (at.operators.length > 0 || at.source === undefined) return { pipe: at, scope: inner };
      at = at.source;
      continue;
    }
    const entry = at.kind === "name" ? lookUp(at.name, inner) : undefined;
    if (entry?.kind !== "value") return undefined;
    [at, inner] = [entry.node, entry.scope];
  }
  return undefined;
}

interface SlotJoin {
  readonly source: KqlExpression;
  readonly operators: readonly KqlTabular[];
  readonly time: { readonly name: string };
  readonly width: number;
  /** The column with the slot, on both sides. */
  readonly slot: string;
  readonly keys: readonly string[];
}

/** Whether the slot of the left side is that of the right side: of its own time, and as wide. */
function isSlotOf(operators: readonly KqlTabular[], own: string, { slot, width }: SlotJoin, work: Work): boolean {
  const made = operators.flatMap((operator) => (operator.kind === "extend" || operator.kind === "project" ? (assigned(operator.items, slot) ?? []) : []));
  const [node] = made;
  if (made.length !== 1 || node?.kind !== "call" || node.name !== "bin" || node.arguments.length !== 2) return false;
  const [time, wide] = node.arguments.map(({ value }) => value);
  return time?.kind === "name" && time.name === own && span(wide, work) === width;
}

/** Whether groups are by all of some names. */
function isGroupedBy(by: readonly KqlAssignment[], names: readonly string[]): boolean {
  return names.every((name) => by.some(({ names: own, value }) => (own.length === 0 ? value.kind === "name" && value.name === name : own.length === 1 && own[0] === name)));
}

/** A join of each event with those of its own slot of time and of the one before. */
function slotJoin(join: KqlJoin, work: Work): SlotJoin | undefined {
  const { right } = join;
  if (join.parameters["kind"] !== "inner" || right.kind !== "pipe" || right.source === undefined) return undefined;
  const expand = right.operators.at(-1);
  const item = expand?.kind === "mv-expand" && expand.items.length === 1 ? expand.items[0] : undefined;
  if (item?.value.kind !== "call" || item.value.name !== "pack_array" || item.name === undefined) return undefined;
  const [one, two] = item.value.arguments.map(({ value }) => value);
  const time = one?.kind === "call" && one.name === "bin" && one.arguments[0]?.value.kind === "name" ? one.arguments[0].value : undefined;
  const width = one?.kind === "call" ? span(one.arguments[1]?.value, work) : undefined;
  if (one === undefined || two?.kind !== "arithmetic" || two.operator !== "+" || time === undefined || width === undefined) return undefined;
  if (canonicalText(two.left) !== canonicalText(one) || span(two.right, work) !== width) return undefined;
  const names = join.on.map((node) => (node.kind === "name" ? node.name : undefined));
  if (!names.includes(item.name) || names.includes(undefined)) return undefined;
  return { source: right.source, operators: right.operators.slice(0, -1), time, width, slot: item.name, keys: names.filter((name): name is string => name !== item.name) };
}

/** Whether a condition has `later - earlier <= width` among its operands. */
function isWithin(condition: KqlExpression, later: string, earlier: string, width: number, work: Work): boolean {
  const operands = condition.kind === "and" ? condition.operands : [condition];
  return operands.some((node) => node.kind === "comparison" && node.operator === "<=" && canonicalText(node.left) === `${later} - ${earlier}` && span(node.right, work) === width);
}

// --- scan -------------------------------------------------------------------------------------------------------------

/**
 * ```
 * union (A | extend Step = 1, KeyA = ..), (B | extend Step = 2, KeyA = ..)
 * | where isnotempty(KeyA) | sort by KeyA asc, T asc, Step desc
 * | scan declare (StartTime: datetime) with (step s1 output=none: Step == 1 => StartTime = T; step s2: Step == 2 and KeyA == s1.KeyA and T - s1.StartTime <= w => ...;)
 * ```
 */
function readScan(pipe: KqlPipe, work: Work): Window | undefined {
  const at = pipe.operators.findIndex(({ kind }) => kind === "scan");
  const scan = pipe.operators[at];
  const [union] = pipe.operators;
  if (scan?.kind !== "scan" || union?.kind !== "union" || pipe.source !== undefined || !isOnlyOutput(pipe.operators.slice(at + 1))) return undefined;
  const between = pipe.operators.slice(1, at);
  const sort = between.at(-1);
  if (sort?.kind !== "sort" || !between.slice(0, -1).every(({ kind }) => kind === "where")) return undefined;
  if (scan.steps.length < 2 || scan.steps.length !== union.tables.length || scan.steps.some(({ optional }) => optional)) return undefined;
  const [last] = sort.by.slice(-1);
  const [time] = sort.by.slice(-2);
  if (last === undefined || canonicalText(last.value) !== "Step" || last.order !== "desc" || time === undefined || time.order !== "asc") return undefined;
  const names = sort.by.slice(0, -2).map(({ value }) => canonicalText(value));
  const own = canonicalText(time.value);
  const parts: { readonly rows: Rows; readonly keys: readonly string[] }[] = [];
  let within: number | undefined;
  for (const [index, each] of scan.steps.entries()) {
    const texts = conjunctTexts(each.condition);
    const before = scan.steps[index - 1]?.name ?? "";
    const start = assigned(each.assignments, "StartTime");
    const wantedStart = index === 0 ? own : `${before}.StartTime`;
    if (texts[0] !== `Step == ${index + 1}` || start === undefined || canonicalText(start) !== wantedStart) return undefined;
    if (index === 0 ? texts.length !== 1 : texts.length !== names.length + 2) return undefined;
    if (index > 0) {
      const bound = each.condition.kind === "and" ? each.condition.operands.at(-1) : undefined;
      const width = bound?.kind === "comparison" && bound.operator === "<=" && canonicalText(bound.left) === `${own} - ${before}.StartTime` ? span(bound.right, work) : undefined;
      if (width === undefined || (within !== undefined && within !== width) || !names.every((name, key) => texts[key + 1] === `${name} == ${before}.${name}`)) return undefined;
      within = width;
    }
    const rows = stepRows(union.tables[index] as KqlExpression, index + 1, between.slice(0, -1), work);
    const keys = rows === undefined ? undefined : keysOf(names, rows, work);
    if (rows === undefined || keys === undefined) return undefined;
    parts.push({ rows, keys });
  }
  return within === undefined ? undefined : sequence(parts, within, work);
}

/** The events of one part of a union whose rows say which step they are. */
function stepRows(node: KqlExpression, number: number, filters: readonly KqlTabular[], work: Work): Rows | undefined {
  if (node.kind !== "pipe") return undefined;
  const marks = node.operators.some((operator) => operator.kind === "extend" && canonicalText(assigned(operator.items, "Step") ?? node) === String(number));
  return marks ? work.readers.pipe({ ...node, operators: [...node.operators, ...filters] }) : undefined;
}

// --- at least n events --------------------------------------------------------------------------------------------------

/**
 * ```
 * events | where isnotempty(KeyA) | sort by KeyA asc, T asc
 * | extend FirstTime = prev(T, 4), FirstKeyA = prev(KeyA, 4)
 * | where FirstKeyA == KeyA and T - FirstTime <= w
 * ```
 */
function readPrevious(pipe: KqlPipe, work: Work): Window | undefined {
  const at = pipe.operators.findIndex((operator) => operator.kind === "extend" && operator.items.some(({ value }) => value.kind === "call" && value.name === "prev"));
  const [sort, extend, where] = [pipe.operators[at - 1], pipe.operators[at], pipe.operators[at + 1]];
  if (sort?.kind !== "sort" || extend?.kind !== "extend" || where?.kind !== "where" || !isOnlyOutput(pipe.operators.slice(at + 2))) return undefined;
  const own = sort.by.at(-1);
  if (own === undefined || own.order !== "asc") return undefined;
  const time = canonicalText(own.value);
  const names = sort.by.slice(0, -1).map(({ value }) => canonicalText(value));
  const back = extend.items.map(({ names: made, value }) => {
    const [of, count] = value.kind === "call" && value.name === "prev" ? value.arguments.map((argument) => argument.value) : [];
    const places = count === undefined ? 1 : count.kind === "number" ? count.value : undefined;
    return of === undefined || made.length !== 1 ? undefined : { name: made[0] as string, of: canonicalText(of), places };
  });
  const first = back.find((each) => each?.of === time);
  if (first?.places === undefined || first.places < 1 || back.some((each) => each === undefined || each.places !== first.places)) return undefined;
  const operands = where.condition.kind === "and" ? where.condition.operands : [where.condition];
  const bound = operands.at(-1);
  const width = bound?.kind === "comparison" && bound.operator === "<=" && canonicalText(bound.left) === `${time} - ${first.name}` ? span(bound.right, work) : undefined;
  if (width === undefined || operands.length !== names.length + 1) return undefined;
  const same = names.every((name, key) => {
    const earlier = back.find((each) => each?.of === name)?.name;
    const text = canonicalText(operands[key] as KqlExpression);
    return text === `${earlier} == ${name}` || text === `${name} == ${earlier}`;
  });
  if (!same) return undefined;
  const counted = countedOf(part(pipe, pipe.operators.slice(0, at - 1)), names, work);
  return counted === undefined ? undefined : { kind: "count", of: counted.of, by: counted.keys, within: width, threshold: [{ operator: "gte", value: first.places + 1 }] };
}

/** The events that are counted, and their keys. A union of signals is all of them. */
function countedOf(pipe: KqlPipe, names: readonly string[], work: Work): { readonly of: readonly EventRows[]; readonly keys: readonly string[]; readonly rows: readonly Rows[] } | undefined {
  const parts = partsOf(pipe, work);
  const keys = parts.map((rows) => keysOf(names, rows, work));
  const steps = parts.map((rows, at) => step(rows, keys[at] ?? [], work));
  const [first] = keys;
  if (first === undefined || keys.some((each) => each?.join("\u0000") !== first.join("\u0000")) || !steps.every((each) => each !== undefined)) return undefined;
  return { of: steps, keys: first, rows: parts };
}

/** The parts of `union (A | extend ...), (B | extend ...) | where ...`, each with what follows; else the pipe itself. */
function partsOf(pipe: KqlPipe, work: Work): readonly Rows[] {
  const [union, ...rest] = pipe.operators;
  if (pipe.source !== undefined || union?.kind !== "union" || !rest.every(({ kind }) => kind === "where")) return [work.readers.pipe(pipe)];
  return union.tables.map((table) => (table.kind === "pipe" ? work.readers.pipe({ ...table, operators: [...table.operators, ...rest] }) : work.readers.pipe({ kind: "pipe", source: table, operators: rest, span: table.span })));
}

// --- everything else in a window ---------------------------------------------------------------------------------------------

/**
 * ```
 * E | summarize take_any(*) by KeyA, T | extend Slot = bin(T, w)
 * | join kind=inner (E | project KeyA, EarlierTime = T, EarlierStep = Step | mv-expand Slot = pack_array(...)) on KeyA, Slot
 * | where EarlierTime <= T and T - EarlierTime <= w
 * | summarize WindowCount = count(), take_any(*) by KeyA, T
 * | where WindowCount > 5
 * ```
 */
function readWindowJoin(pipe: KqlPipe, work: Work): Window | undefined {
  const at = pipe.operators.findIndex(({ kind }) => kind === "join");
  const join = pipe.operators[at];
  if (join?.kind !== "join" || at !== 2 || pipe.source === undefined) return undefined;
  const joined = slotJoin(join, work);
  const [once, slot] = pipe.operators;
  const [near, summarize, where, ...rest] = pipe.operators.slice(3);
  if (joined === undefined || once?.kind !== "summarize" || slot?.kind !== "extend" || near?.kind !== "where" || summarize?.kind !== "summarize" || where?.kind !== "where" || !isOnlyOutput(rest)) return undefined;
  const earlier = joined.time.name;
  const own = new RegExp(`^${earlier} <= (\\S+)$`).exec(conjunctTexts(near.condition)[0] ?? "")?.[1];
  if (own === undefined || conjunctTexts(near.condition).length !== 2 || !isWithin(near.condition, own, earlier, joined.width, work)) return undefined;
  // Groups are of one key and one time: those of the rows, which are once each, and those of what is counted.
  if (!isSlotOf([slot], own, joined, work) || !isGroupedBy(once.by, [...joined.keys, own]) || !isGroupedBy(summarize.by, [...joined.keys, own])) return undefined;
  if (canonicalText(pipe.source) !== canonicalText(joined.source) || joined.operators.length !== 1) return undefined;
  const [project] = joined.operators;
  const inner = pipeOf(pipe.source, work);
  if (project?.kind !== "project" || inner === undefined) return undefined;
  const inScope: Work = { ...work, scope: inner.scope };
  const earlierOf = (name: string): string | undefined => {
    const value = assigned(project.items, name);
    return value === undefined ? undefined : canonicalText(value);
  };
  const aggregates = summarize.aggregates.filter(({ value }) => canonicalText(value) !== "take_any(*)");
  const together = readTogether(aggregates, where.condition, inner.pipe, joined, earlierOf, inScope);
  return together ?? readMeasure(aggregates, where.condition, inner.pipe, joined, earlierOf, inScope);
}

function readTogether(aggregates: readonly KqlAssignment[], condition: KqlExpression, pipe: KqlPipe, joined: SlotJoin, earlierOf: (name: string) => string | undefined, work: Work): Window | undefined {
  const [union, ...filters] = pipe.operators;
  if (pipe.source !== undefined || union?.kind !== "union" || aggregates.length !== union.tables.length || !filters.every(({ kind }) => kind === "where")) return undefined;
  const texts = conjunctTexts(condition);
  const isEach = aggregates.every(({ names, value }, at) => {
    const match = /^countif\((\w+) == (\d+)\)$/.exec(bare(canonicalText(value)));
    return match !== null && earlierOf(match[1] as string) === "Step" && match[2] === String(at + 1) && texts[at] === `${names[0]} > 0`;
  });
  if (!isEach || texts.length !== aggregates.length || aggregates.length < 2) return undefined;
  const parts = union.tables.map((table, at) => {
    const rows = stepRows(table, at + 1, filters, work);
    const keys = rows === undefined ? undefined : keysOf(joined.keys, rows, work);
    return rows === undefined || keys === undefined ? undefined : { rows: step(rows, keys, work), keys };
  });
  if (!parts.every((each) => each?.rows !== undefined)) return undefined;
  const known = parts as readonly { readonly rows: EventRows; readonly keys: readonly string[] }[];
  return { kind: "together", steps: known.map(({ rows }) => rows), keys: known.map(({ keys }) => keys), within: joined.width };
}

/** Without the brackets around a comparison that is the only argument. */
function bare(text: string): string {
  return text.replace(/\(\((.*)\)\)$/, "($1)");
}

function readMeasure(aggregates: readonly KqlAssignment[], condition: KqlExpression, pipe: KqlPipe, joined: SlotJoin, earlierOf: (name: string) => string | undefined, work: Work): Window | undefined {
  const counted = countedOf(pipe, joined.keys, work);
  const first = counted?.rows[0];
  if (counted === undefined || first === undefined) return undefined;
  const common = { of: counted.of, by: counted.keys, within: joined.width };
  const texts = aggregates.map(({ names, value }) => [names[0] ?? "", canonicalText(value)] as const);
  const valueField = (name: string): string | undefined => {
    const column = earlierOf(name);
    const fields = column === undefined ? [] : counted.rows.map((rows) => keysOf([column], rows, work)?.[0]);
    return fields.every((field) => field === fields[0]) ? fields[0] : undefined;
  };
  const operands = condition.kind === "and" ? condition.operands : [condition];
  const boundsOn = (isValue: (text: string) => boolean, nodes: readonly KqlExpression[]): readonly Bound[] | undefined => {
    const found = nodes.map((node) => boundOf(node, isValue));
    return found.every((bound) => bound !== undefined) && found.length > 0 ? found : undefined;
  };
  const [one, two] = texts;
  if (one === undefined) return undefined;
  const [name, text] = one;
  if (text === "count()" && two === undefined) {
    const threshold = boundsOn((each) => each === name, operands);
    return threshold === undefined ? undefined : { kind: "count", ...common, threshold };
  }
  const set = /^array_length\(make_set_if\((\w+), isnotempty\(\1\)\)\)$/.exec(text);
  if (set !== null && two === undefined) {
    const [field, threshold] = [valueField(set[1] as string), boundsOn((each) => each === name, operands)];
    return field === undefined || threshold === undefined ? undefined : { kind: "distinct", ...common, field, threshold };
  }
  const present = /^countif\(isnotnull\((\w+)\)\)$/.exec(text);
  const measure = /^(sum|avg)\((\w+)\)$/.exec(two?.[1] ?? "");
  if (present !== null && measure !== null && two !== undefined && present[1] === measure[2] && canonicalText(operands[0] as KqlExpression) === `${name} > 0`) {
    const [field, threshold] = [valueField(measure[2] as string), boundsOn((each) => each === two[0], operands.slice(1))];
    return field === undefined || threshold === undefined ? undefined : { kind: "aggregate", ...common, field, function: measure[1] as "sum", threshold };
  }
  // With the values stands how many there are: an empty list has no percentile.
  const [values, ...ranked] = two === undefined ? [one, ...operands] : [two, ...operands.slice(1)];
  if (two !== undefined && (present === null || canonicalText(operands[0] as KqlExpression) !== `${name} > 0`)) return undefined;
  const list = /^array_sort_asc\(make_list_if\((\w+), isnotnull\(\1\)\)\)$/.exec(values[1]);
  if (list === null || texts.length > 2) return undefined;
  let percentile: number | undefined;
  const isRank = (each: string): boolean => {
    const rank = /^todouble\((\w+)\[toint\(max_of\(1, ceiling\((\S+) \* array_length\((\w+)\)\)\)\) - 1\]\)$/.exec(each.replaceAll("real(", "("));
    if (rank === null || rank[1] !== values[0] || rank[3] !== values[0]) return false;
    percentile = Math.round(Number(rank[2]) * 1e10) / 1e8;
    return true;
  };
  const [field, threshold] = [valueField(list[1] as string), boundsOn(isRank, ranked)];
  return field === undefined || threshold === undefined || percentile === undefined ? undefined : { kind: "aggregate", ...common, field, function: "percentile", percentile, threshold };
}

/** Manual: https://learn.microsoft.com/kusto/query/numerical-operators */
const boundOperators: Readonly<Record<string, Bound["operator"]>> = { ">": "gt", ">=": "gte", "<": "lt", "<=": "lte", "==": "eq", "!=": "neq" };

function boundOf(node: KqlExpression, isValue: (text: string) => boolean): Bound | undefined {
  if (node.kind !== "comparison" || !isValue(canonicalText(node.left))) return undefined;
  const operator = boundOperators[node.operator];
  const value = constantValue(node.right);
  return operator === undefined || value?.kind !== "scalar" || typeof value.value !== "number" ? undefined : { operator, value: value.value };
}
