import type { Span } from "@isorule/core";
import type { KqlAssignment, KqlExpandItem, KqlExpression, KqlJoin, KqlPipe, KqlTabular, KqlUnion, KqlWhere } from "../parse/tree.js";
import { constantValue } from "./constant-value.js";
import { defaultName } from "./default-name.js";
import { type Definition, inlineNames, isTable, sizeOf } from "./inline-names.js";
import { comparison } from "./predicates.js";
import { type ConditionContext, readCondition, type ReadCondition } from "./read-condition.js";
import { readThreshold, summarizeRows } from "./read-summarize.js";
import { readRecipe } from "./read-recipes.js";
import { type Branch, type EventRows, mapBranches, namesOf, type QueryContext, type Rows } from "./rows.js";
import { callScope, lookUp, resultOf, blockScope, type Scope } from "./scope.js";

const mostDepth = 40;

/** The rows of a table expression. */
export function readTable(node: KqlExpression, scope: Scope, context: QueryContext, depth = 0): Rows {
  if (depth > mostDepth || !context.spend(1)) return opaque("nesting", node.span, context, "Tables nest too deeply, or there are too many of them.");
  switch (node.kind) {
    case "pipe":
      return readPipe(node, scope, context, depth);
    case "name": {
      const entry = lookUp(node.name, scope);
      if (entry === undefined) return table(node.name);
      if (entry.kind === "function") return readBody(node.name, entry, [], scope, context, depth);
      return readLet(node.name, entry.node, entry.scope, context, depth);
    }
    case "member":
      return isTable(node, scope, 0) ? table(node.name) : opaque("table", node.span, context, "What stands here names no table.");
    case "call":
      return readCallTable(node, scope, context, depth);
    case "datatable":
    case "externaldata":
      return foreign(node.kind, node.span, context, "The rows come from elsewhere and are no events.");
    default:
      return opaque("table", node.span, context, "What stands here names no table.");
  }
}

/** The events of a table. A pattern such as `Device*` stands for several. */
function table(name: string | undefined): EventRows {
  const conditions = name === undefined ? [] : [name.includes("*") ? comparison("$table", "like", [name], true) : comparison("$table", "equals", [name], true)];
  return { kind: "events", name: undefined, branches: [{ table: name, conditions, columns: new Map() }], group: undefined };
}

/** Rows that are no events: conditions on them are read all the same, and no rule comes of them. */
function foreign(what: string, span: Span, context: QueryContext, why: string): Rows {
  context.lose({ what, reason: why, fidelity: "approximate", span });
  return { kind: "events", name: undefined, branches: [{ table: undefined, foreign: what, conditions: [], columns: new Map() }], group: undefined };
}

function opaque(what: string, span: Span, context: QueryContext, why: string): Rows {
  context.lose({ what, reason: why, fidelity: "approximate", span });
  return { kind: "opaque", what, span };
}

/** A `let` is read once, however often it is named. */
function readLet(name: string, node: KqlExpression, scope: Scope, context: QueryContext, depth: number): Rows {
  const known = context.known.get(node);
  if (known !== undefined) return known;
  const rows = readTable(node, scope, context, depth + 1);
  const named = rows.kind === "events" ? { ...rows, name: rows.name ?? name } : rows;
  context.known.set(node, named);
  return named;
}

function readBody(name: string, entry: Extract<ReturnType<typeof lookUp>, { kind: "function" }>, args: Parameters<typeof callScope>[1], scope: Scope, context: QueryContext, depth: number): Rows {
  const body = resultOf(entry.body);
  if (body === undefined) return table(name);
  const inner = callScope(entry, args, scope);
  return readTable(body, inner, context, depth + 1);
}

function readCallTable(node: Extract<KqlExpression, { kind: "call" }>, scope: Scope, context: QueryContext, depth: number): Rows {
  const [first] = node.arguments;
  const entry = node.of === undefined ? lookUp(node.name, scope) : undefined;
  if (entry?.kind === "function") return readBody(node.name, entry, node.arguments, scope, context, depth);
  if (entry?.kind === "value") return readLet(node.name, entry.node, entry.scope, context, depth);
  if ((node.name === "materialize" || node.name === "totable") && first !== undefined) return readTable(first.value, scope, context, depth + 1);
  if (node.name === "table" && first !== undefined) {
    const name = constantValue(first.value);
    if (name?.kind === "scalar") return table(String(name.value));
  }
  if (/^_GetWatchlist/.test(node.name)) return foreign("watchlist", node.span, context, "The rows are those of a watchlist and no events.");
  if (node.arguments.length > 0 && node.of === undefined) context.lose({ what: "table function", reason: `What ${node.name} is asked for by its arguments is not read; the rule is wider.`, fidelity: "approximate", span: node.span });
  return table(node.name);
}

/** A pipe: the rows of its source, and what each operator makes of them. A recipe of several events is one thing. */
export function readPipe(pipe: KqlPipe, scope: Scope, context: QueryContext, depth: number): Rows {
  const recipe = readRecipe(pipe, scope, context, { table: (node, inner) => readTable(node, inner, context, depth + 1), pipe: (part) => readPipe(part, scope, context, depth + 1) });
  if (recipe !== undefined) return recipe;
  let rows: Rows | undefined = pipe.source === undefined ? undefined : readTable(pipe.source, scope, context, depth + 1);
  for (const operator of pipe.operators) {
    if (!context.spend(0)) break;
    rows = apply(rows, operator, scope, context, depth);
  }
  return rows ?? opaque("table", pipe.span, context, "It names no table.");
}

function apply(rows: Rows | undefined, operator: KqlTabular, scope: Scope, context: QueryContext, depth: number): Rows {
  switch (operator.kind) {
    case "union":
      return readUnion(rows, operator, scope, context, depth);
    case "search":
    case "find":
      return readSearch(rows, operator, scope, context, depth);
    case "print":
    case "range":
      return opaque(operator.kind, operator.span, context, "The rows are made by the query and are no events.");
    default:
      break;
  }
  if (rows === undefined) return opaque(operator.kind, operator.span, context, "It names no table.");
  if (rows.kind === "any") return { kind: "any", parts: rows.parts.map((part) => apply(part, operator, scope, context, depth)) };
  if (rows.kind === "opaque") {
    loseConditions(operator, scope, context, rows.what);
    return rows;
  }
  if (rows.kind === "window") {
    if (operator.kind === "where") {
      const names = { columns: new Map<string, Definition>(), scope };
      loseConditions(operator, scope, context, "condition on a window");
      if (!isTimeOnly(operator, names, context)) context.lose({ what: "condition on a window", reason: "A condition on the result of several events is not read; the rule is wider.", fidelity: "approximate", span: operator.span });
    }
    return rows;
  }
  return applyToEvents(rows, operator, scope, context, depth);
}

function isTimeOnly(operator: KqlWhere, names: ConditionContext["names"], context: QueryContext): boolean {
  let other = false;
  readCondition(operator.condition, { names, typeOf: (name) => context.typeOf(undefined, name), data: undefined, window: () => undefined, lose: () => { other = true; }, note: ({ state }) => { other ||= state !== "time"; } });
  return !other;
}

/** Conditions on rows that are no events of a table. One on the time is one wherever it stands. */
function loseConditions(operator: KqlTabular, scope: Scope, context: QueryContext, what: string): void {
  if (operator.kind !== "where") return;
  const names = { columns: new Map<string, Definition>(), scope };
  const times = new Map<string, ReadCondition>();
  readCondition(operator.condition, { names, typeOf: () => undefined, data: undefined, window: () => undefined, note: (condition) => (condition.state === "time" ? times.set(condition.span.join(), condition) : undefined), lose: () => undefined });
  for (const { span } of leavesOf(operator.condition)) context.note(times.get(span.join()) ?? { span, state: "lost", what });
}

/** The conditions of an expression without `and`, `or` and `not`. */
export function leavesOf(node: KqlExpression): readonly KqlExpression[] {
  const leaves: KqlExpression[] = [];
  const open: KqlExpression[] = [node];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [only] = next.kind === "call" && next.name === "not" ? next.arguments : [];
    if (next.kind === "and" || next.kind === "or") for (const operand of next.operands) open.push(operand);
    else if (only !== undefined) open.push(only.value);
    else leaves.push(next);
  }
  return leaves;
}

function applyToEvents(rows: EventRows, operator: KqlTabular, scope: Scope, context: QueryContext, depth: number): Rows {
  const lose = (what: string, reason: string): void => context.lose({ what, reason, fidelity: "approximate", span: operator.span });
  const cut = rows.branches.find((branch) => branch.cut !== undefined)?.cut;
  if (cut !== undefined && asks(operator, cut)) lose(cut, `The operator ${cut} leaves out rows before a condition is asked; the rule is wider.`);
  switch (operator.kind) {
    case "where":
      return rows.group === undefined ? filter(rows, operator, scope, context) : readThreshold(rows, operator, scope, context, filter);
    case "extend":
    case "serialize":
    case "project":
    case "project-rename":
      return define(rows, operator.items, scope, context);
    case "summarize":
      return summarizeRows(rows, operator, scope, context);
    case "count":
      return summarizeRows(rows, { kind: "summarize", parameters: {}, aggregates: [{ names: [operator.name], value: { kind: "call", name: "count", arguments: [], span: operator.span }, span: operator.span }], by: [], span: operator.span }, scope, context);
    case "distinct":
      return cutBy(define(rows, operator.items, scope, context), operator.kind);
    case "top":
    case "take":
    case "sample":
    case "sample-distinct":
      return cutBy(rows, operator.kind);
    case "project-away":
    case "project-keep":
    case "project-reorder":
    case "sort":
    case "render":
    case "as":
    case "getschema":
    case "consume":
      return rows;
    case "join":
    case "lookup":
      return readJoin(rows, operator, scope, context, depth);
    case "mv-expand":
      return expand(rows, operator.items, scope);
    case "mv-apply": {
      const made = operator.items.flatMap(({ name, value }) => [name ?? defaultName(value)]);
      const inner = operatorsWithin(operator.body.operators, 0);
      for (const each of inner) loseConditions(each, scope, context, "mv-apply");
      if (inner.some(({ kind }) => kind === "where")) lose("mv-apply", "Conditions on the items of a list are not read; the rule is wider.");
      return mark(rows, [...made, ...inner.flatMap(namesMadeBy)], "mv-apply");
    }
    case "parse":
      return mark(rows, operator.parts.flatMap((part) => (part.kind === "column" ? [part.name] : [])), "parse");
    case "parse-where":
      lose("parse-where", "Rows that do not fit a pattern are dropped, which is not read; the rule is wider.");
      return mark(rows, operator.parts.flatMap((part) => (part.kind === "column" ? [part.name] : [])), "parse");
    case "parse-kv":
      return mark(rows, operator.columns.map(({ name }) => name), "parse-kv");
    case "evaluate":
      return readPlugin(rows, operator.call, operator.span, context);
    case "invoke":
      return readInvoke(rows, operator.call, operator.span, scope, context, depth);
    case "make-series":
    case "scan":
    case "partition":
    case "other": {
      const what = operator.kind === "other" ? (operator.word === "" ? "unread part" : operator.word) : operator.kind;
      if (operator.kind === "other" && /^(?:where|filter|extend|project|sort|order|top|take|limit|distinct|render)$/.test(what)) {
        lose("syntax", `A part with ${what} cannot be parsed; the rule is wider without it.`);
        return rows;
      }
      lose(what, `What ${what} makes of the events is not read.`);
      return { kind: "opaque", what, span: operator.span };
    }
    default:
      return rows;
  }
}

/** Some results are as much of an alert as all of them; that is not so of rows that something else is asked of. */
function cutBy(rows: EventRows, cut: string): EventRows {
  return mapBranches(rows, (branch) => ({ ...branch, cut: branch.cut ?? cut }));
}

/** Whether an operator finds other things where rows were left out before. Of rows that are alike each is there. */
function asks({ kind }: KqlTabular, cut: string): boolean {
  return kind === "summarize" || kind === "count" || (cut !== "distinct" && (kind === "where" || kind === "join" || kind === "lookup" || kind === "parse-where" || kind === "mv-apply"));
}

/** The operators of a body, with those of the bodies inside. */
function operatorsWithin(operators: readonly KqlTabular[], level: number): readonly KqlTabular[] {
  return operators.flatMap((operator) => (operator.kind === "mv-apply" && level < mostDepth ? [operator, ...operatorsWithin(operator.body.operators, level + 1)] : [operator]));
}

/** Columns that an operator of a body makes. */
function namesMadeBy(operator: KqlTabular): readonly string[] {
  switch (operator.kind) {
    case "extend":
    case "project":
    case "project-rename":
    case "distinct":
      return operator.items.map(nameOfItem);
    case "summarize":
      return [...operator.by, ...operator.aggregates].flatMap(namesOfAggregate);
    case "mv-expand":
    case "mv-apply":
      return operator.items.map(({ name, value }) => name ?? defaultName(value));
    case "parse":
    case "parse-where":
      return operator.parts.flatMap((part) => (part.kind === "column" ? [part.name] : []));
    default:
      return [];
  }
}

/** `mv-expand`: a condition on an item is near one on the list. */
function expand(rows: EventRows, items: readonly KqlExpandItem[], scope: Scope): EventRows {
  return mapBranches(rows, (branch) => {
    const columns = new Map(branch.columns);
    for (const { name, value } of items) {
      const made = name ?? defaultName(value);
      const definition = definitionOf(value, branch, scope);
      if (made !== "") columns.set(made, definition.kind === "opaque" ? definition : { ...definition, near: "mv-expand" });
    }
    return { ...branch, columns };
  });
}

/** Columns that nothing here says more of. */
function mark(rows: EventRows, names: readonly string[], what: string): EventRows {
  return mapBranches(rows, (branch) => {
    const columns = new Map(branch.columns);
    for (const name of names) columns.set(name, { kind: "opaque", what });
    return { ...branch, columns };
  });
}

const mostDefinition = 1000;

/** `extend` and `project`: what a name stands for from here on. */
function define(rows: EventRows, items: readonly KqlAssignment[], scope: Scope, context: QueryContext): EventRows {
  const named = items.map(({ names, value }) => ({ names: names.length > 0 ? names : [defaultName(value)].filter((name) => name !== ""), value }));
  const made = named.filter(({ names, value }) => names.length > 0 && !(value.kind === "name" && value.name === names[0]));
  if (made.length === 0) return rows;
  return mapBranches(rows, (branch) => {
    if (!context.spend(1 + (branch.columns.size + made.length) / 100)) return branch;
    // All items of one operator see the columns before it.
    const columns = new Map(branch.columns);
    for (const { names, value } of made) {
      const definition = definitionOf(value, branch, scope);
      for (const name of names) columns.set(name, names.length === 1 ? definition : { kind: "opaque", what: "several columns at once" });
    }
    return { ...branch, columns };
  });
}

function definitionOf(value: KqlExpression, branch: Branch, scope: Scope): Definition {
  const { near, node, opaque: parts } = inlineNames(value, namesOf(branch, scope));
  if (parts.length > 0) return { kind: "opaque", what: parts[0] as string };
  if (sizeOf(node, mostDefinition) >= mostDefinition) return { kind: "opaque", what: "large expression" };
  return near.length === 0 ? { kind: "expression", node } : { kind: "expression", node, near: near[0] as string };
}

/** `where`: each branch by the meaning that the names have there. What is lost in one is lost once. */
export function filter(rows: EventRows, operator: KqlWhere, scope: Scope, context: QueryContext): EventRows {
  const filtered = mapBranches(rows, (branch) => {
    if (!context.spend(1 + branch.conditions.length / 50)) return branch;
    const predicate = readCondition(operator.condition, conditionContext(branch, scope, context));
    if (predicate === undefined || (predicate.kind === "constant" && predicate.value)) return branch;
    const added = predicate.kind === "and" && predicate.operands.length <= 100 ? predicate.operands : [predicate];
    return { ...branch, conditions: [...branch.conditions, ...added] };
  });
  const isAsked = rows.mixed !== undefined && filtered.branches.some((branch, at) => branch !== rows.branches[at]);
  if (isAsked) context.lose({ what: rows.mixed ?? "", reason: `A condition is read as one on the events, though its columns may be those that ${rows.mixed} added.`, fidelity: "approximate", span: operator.span });
  return filtered;
}

/** What a condition on a branch is read with. */
export function conditionContext(branch: Branch, scope: Scope, context: QueryContext): ConditionContext {
  return { names: namesOf(branch, scope), typeOf: (name) => context.typeOf(branch.table, name), data: context.dataOf(branch.table), lose: context.lose, note: context.note, window: context.window };
}

function readUnion(rows: Rows | undefined, operator: KqlUnion, scope: Scope, context: QueryContext, depth: number): Rows {
  const parts = operator.tables.map((node) => readTable(node, scope, context, depth + 1));
  const all = rows === undefined ? parts : [rows, ...parts];
  const source = operator.parameters["withsource"] ?? operator.parameters["with_source"];
  return unionOf(source === undefined ? all : all.map((part) => withSource(part, source)));
}

/** `union withsource=T`: a column with the name of the table, which for other parts is made up. */
function withSource(rows: Rows, name: string): Rows {
  if (rows.kind === "any") return { ...rows, parts: rows.parts.map((part) => withSource(part, name)) };
  return rows.kind === "events" ? mark(rows, [name], "withsource") : rows;
}

/** Rows of all parts. Plain events are one signal; what has a window stays apart. */
function unionOf(parts: readonly Rows[]): Rows {
  const flat = parts.flatMap((part) => (part.kind === "any" ? part.parts : [part]));
  const [only] = flat;
  if (only !== undefined && flat.length === 1) return only;
  const marked = flat.every((part) => part.kind !== "events" || part.branches.every(({ columns }) => columns.has("DetectedBy")));
  if (marked || flat.some(({ kind }) => kind === "window")) return { kind: "any", parts: flat };
  const events = flat.filter((part): part is EventRows => part.kind === "events");
  if (events.length === 0) return only ?? { kind: "any", parts: [] };
  if (events.some(({ group }) => group !== undefined)) return { kind: "any", parts: flat };
  const mixed = events.find((each) => each.mixed !== undefined)?.mixed;
  return { kind: "events", name: undefined, branches: events.flatMap(({ branches }) => branches), group: undefined, ...(mixed === undefined ? {} : { mixed }) };
}

/** `search in (T) "x" or A == 1`: a condition on any column, where a text alone is looked for everywhere. */
function readSearch(rows: Rows | undefined, operator: Extract<KqlTabular, { kind: "search" | "find" }>, scope: Scope, context: QueryContext, depth: number): Rows {
  const source = rows ?? (operator.tables.length === 0 ? table(undefined) : unionOf(operator.tables.map((node) => readTable(node, scope, context, depth + 1))));
  if (leavesOf(operator.condition).some(({ kind }) => kind === "text")) context.lose({ what: "search", reason: "A search looks for whole terms in all columns; the rule looks for the text.", fidelity: "approximate", span: operator.span });
  if (operator.condition.kind === "star") return source;
  return apply(source, { kind: "where", condition: operator.condition, span: operator.span }, scope, context, depth);
}

/** Kinds of join that keep rows of the left side whatever the right side has. Manual: .../kusto/query/join-operator */
const outerKinds: Readonly<Record<string, true>> = { leftouter: true, fullouter: true };

/**
 * A join: the left side goes on. Conditions inside of the right side are read, as those of events of their own; which
 * pairs of rows the join makes is not.
 */
function readJoin(rows: EventRows, operator: KqlJoin, scope: Scope, context: QueryContext, depth: number): Rows {
  const right = readTable(operator.right, scope, context, depth + 1);
  const kind = operator.parameters["kind"] ?? (operator.kind === "lookup" ? "leftouter" : "innerunique");
  const isOuter = Object.hasOwn(outerKinds, kind);
  const keys = new Set(operator.on.flatMap((node) => (node.kind === "name" ? [node.name] : [])));
  if (!isOuter) {
    const reason = /anti/.test(kind) ? "Events without a partner are asked for, which a rule on events does not say; the rule is wider." : "Only events with a partner on the other side are asked for; the rule is wider.";
    context.lose({ what: operator.kind, reason, fidelity: "approximate", span: operator.span });
  }
  if (kind.startsWith("right")) return right.kind === "events" ? { ...right, group: undefined } : right;
  const made = columnsMadeBy(operator.right, scope, 0);
  const columns = made.filter((name) => !keys.has(name));
    // Conditions behind the join on columns of the other side are conditions on its rows.
  const known = made.length === 0 ? { ...rows, mixed: operator.kind } : rows;
  return mark(known, columns.filter((name) => !rows.branches.every((branch) => branch.columns.has(name))), operator.kind);
}

/** The columns that a table expression surely makes: those of its last `project`, `summarize`, `distinct` or `extend`. */
function columnsMadeBy(node: KqlExpression, scope: Scope, depth: number): readonly string[] {
  if (depth > 20) return [];
  if (node.kind === "name") {
    const entry = lookUp(node.name, scope);
    return entry?.kind === "value" ? columnsMadeBy(entry.node, entry.scope, depth + 1) : [];
  }
  if (node.kind === "call" && node.name === "materialize" && node.arguments[0] !== undefined) return columnsMadeBy(node.arguments[0].value, scope, depth + 1);
  if (node.kind === "datatable" || node.kind === "externaldata") return node.columns.map(({ name }) => name);
  if (node.kind !== "pipe") return [];
  let made: readonly string[] = node.source === undefined ? [] : columnsMadeBy(node.source, scope, depth + 1);
  for (const operator of node.operators) {
    if (operator.kind === "project" || operator.kind === "distinct") made = operator.items.map(nameOfItem);
    else if (operator.kind === "summarize") made = [...operator.by, ...operator.aggregates].map(nameOfItem);
    else if (operator.kind === "extend") made = [...made, ...operator.items.map(nameOfItem)];
  }
  return made.filter((name) => name !== "");
}

function nameOfItem({ names, value }: KqlAssignment): string {
  return names[0] ?? defaultName(value);
}

/** `arg_max(Timestamp, FileName)` makes a column of each. */
function namesOfAggregate(item: KqlAssignment): readonly string[] {
  const { names, value } = item;
  if (value.kind !== "call" || !/^arg_(?:max|min)$/.test(value.name)) return [nameOfItem(item)];
  return [...names, ...value.arguments.slice(names.length).map((argument) => defaultName(argument.value))];
}

/** Plugins that only add columns or change their form. Manual: https://learn.microsoft.com/kusto/query/evaluate-operator */
function readPlugin(rows: EventRows, call: KqlExpression, span: Span, context: QueryContext): Rows {
  const name = call.kind === "call" ? call.name : "";
  if (name === "bag_unpack" || name === "ipv4_lookup" || name === "narrow" || name === "pivot") {
    if (name === "bag_unpack") return { ...rows, mixed: "bag_unpack" };
    context.lose({ what: `evaluate ${name}`, reason: `What the plugin ${name} makes of the rows is not read.`, fidelity: "approximate", span });
    return rows;
  }
  context.lose({ what: `evaluate ${name}`.trim(), reason: "What a plugin makes of the rows is not read.", fidelity: "approximate", span });
  return { kind: "opaque", what: `evaluate ${name}`.trim(), span };
}

/** The columns of the file profile. Manual: https://learn.microsoft.com/defender-xdr/advanced-hunting-fileprofile-function */
const profileColumns: readonly string[] = [
  "GlobalPrevalence", "GlobalFirstSeen", "GlobalLastSeen", "Signer", "Issuer", "SignerHash", "IsCertificateValid", "IsRootSignerMicrosoft",
  "SignatureState", "IsExecutable", "ThreatName", "Publisher", "SoftwareName", "ProfileAvailability",
];

function readInvoke(rows: EventRows, call: KqlExpression, span: Span, scope: Scope, context: QueryContext, depth: number): Rows {
  const name = call.kind === "call" ? call.name : "";
  if (/^(?:FileProfile|DeviceFromIP|AssignedIPAddresses)$/.test(name)) return mark(rows, name === "FileProfile" ? profileColumns : ["DeviceId"], `invoke ${name}`);
  const entry = lookUp(name, scope);
  const body = entry?.kind === "function" ? resultOf(entry.body) : undefined;
  const parameter = entry?.kind === "function" ? entry.parameters[0] : undefined;
  if (entry?.kind === "function" && body?.kind === "pipe" && parameter !== undefined && body.source?.kind === "name" && body.source.name === parameter.name && depth < mostDepth) {
    const inner = blockScope(entry.body, entry.scope);
    let result: Rows = rows;
    for (const operator of body.operators) result = apply(result, operator, inner, context, depth + 1);
    return result;
  }
  context.lose({ what: `invoke ${name}`.trim(), reason: "What a function makes of the rows is not read.", fidelity: "approximate", span });
  return rows;
}
