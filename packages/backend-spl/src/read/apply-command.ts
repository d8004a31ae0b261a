import type { Bound, Predicate, Span } from "@isorule/core";
import { spanSeconds } from "../syntax/parse-command.js";
import type { ByField, EvalCompare, EvalExpression, NamePair, SearchExpression, SplCommand, StatsCommand, StreamstatsCommand } from "../syntax/tree.js";
import { aggregatedValue, valuesOf } from "./aggregate-values.js";
import { type ReadSubPipeline, tstatsRows } from "./base-rows.js";
import { columnText, literalText } from "./eval-text.js";
import { groupsOpened, mayMiss, namesIn, namesInSearch, noteAdded, noteGroup, searchMayMiss } from "./group-conditions.js";
import { lose, negated, present, said, Unsaid } from "./predicates.js";
import { patternTruth } from "./eval-truth.js";
import { type Branch, evalContext, filtered, nameIn, type Rows, type StageContext, type Threshold, valueIn } from "./rows.js";
import { searchPredicate } from "./search-predicate.js";
import { assigned, type Environment, type MeasureValue, nativeField, only, opaque, singleOf, type Value } from "./values.js";

/** Commands that show, order or keep rows and ask nothing of events. */
const outputCommands: ReadonlySet<string> = new Set([
  "iplocation", "addinfo", "reverse", "outputlookup", "outputcsv", "collect", "sendalert", "sendemail",
  "fieldformat", "reltime", "tags", "highlight", "localize", "eventcount", "abstract", "typer", "rangemap", "addcoltotals", "return", "format", "geostats", "geom", "expand",
  "extract", "kv", "xmlkv", "multikv", "xpath", "fromjson", "tojson", "noop", "localop",
]);

/** Commands that write fields which they name. */
const writingCommands: ReadonlySet<string> = new Set(["convert", "makemv", "nomv", "mvcombine", "strcat", "foreach", "replace", "addtotals", "filldown"]);

/**
 * The fields that some commands add.
 *
 * @see https://help.splunk.com/en/splunk-enterprise/search/spl-search-reference/10.0/search-commands/iplocation (and addinfo)
 */
const addedFields: Readonly<Record<string, readonly string[]>> = {
  iplocation: ["City", "Continent", "Country", "MetroCode", "Region", "Timezone", "lat", "lon"],
  addinfo: ["info_min_time", "info_max_time", "info_sid", "info_search_time"],
};

/** Those of them that add fields whose names their text does not say. */
const addingCommands: ReadonlySet<string> = new Set(["extract", "kv", "xmlkv", "multikv", "xpath", "fromjson", "tojson", "rangemap", "typer", "tags"]);

/**
 * The rows behind a command. A command that asks something that the model cannot say is a loss with its name; the rows
 * then are those before it, so that the rule finds more.
 */
export function applyCommand(rows: Rows, command: SplCommand, context: StageContext, sub: ReadSubPipeline): Rows {
  // Some of the results are as much of an alert as all of them; that is not so of rows that something else is asked of.
  if (rows.cut !== undefined && asks(command)) {
    lose(context.losses, rows.cut, `The command ${rows.cut} leaves out rows before a condition is asked: the rule finds more.`, command.span);
  }
  switch (command.kind) {
    case "search":
      return conjunctsOfSearch(command.expression).reduce((left, each) => keepSearch(left, each, context), rows);
    case "where":
      return conjunctsOf(command.condition).reduce((left, each) => keepWhere(left, each, context), rows);
    case "eval":
      return mapEnvironments(rows, (environment) => {
        // One after the other, so that the second sees what the first assigned.
        const known = new Map(environment.known);
        for (const { name, value } of command.assignments) known.set(name, evaluated(value, { ...environment, known }, context));
        return { ...environment, known };
      });
    case "regex":
      return keep(rows, context, (branch) => regexPredicate(branch, command.field, command.pattern, command.negated, command.span));
    case "rename":
      return mapEnvironments(rows, (environment) => command.pairs.reduce(renamed, environment));
    case "stats":
      return grouped(rows, command, context, true);
    case "eventstats":
      return grouped(rows, command, context, false);
    case "streamstats":
      return running(rows, command);
    case "tstats": {
      const more = command.append ? tstatsRows(command, context) : undefined;
      return more === undefined ? unread(rows, command, context) : { ...rows, branches: [...rows.branches, ...more.branches], grouped: true };
    }
    case "bin": {
      const seconds = spanSeconds(command.spanText);
      const field = command.field ?? "_time";
      if (field === "_time") return { ...rows, bin: seconds === undefined ? rows.bin : seconds * 1000 };
      return mapEnvironments(rows, (environment) => assigned(environment, [[command.as ?? field, opaque("bin", "Values are put into ranges.")]]));
    }
    case "fillnull":
      if (command.fields.length === 0) return filledEverywhere(rows, command.value);
      return mapEnvironments(rows, (environment) => assigned(environment, command.fields.map((field): [string, Value] => [field, filledValue(nameIn(environment, field), command.value)])));
    case "rex":
      return rexed(rows, command.field, command.sed, command.pattern, command.options["offset_field"]);
    case "lookup": {
      if (command.outputs.length === 0) return loosened(rows, "lookup");
      const why = opaque("lookup", `A condition depends on the lookup ${command.name.slice(0, 80)}.`);
      return mapEnvironments(rows, (environment) => assigned(environment, command.outputs.map(({ to }): [string, Value] => [to, why])));
    }
    case "spath": {
      const name = command.output ?? command.path;
      const { path } = command;
      if (name === undefined || path === undefined) return rows;
      // Fields of a JSON event are columns under their paths.
      const value = command.input === "_raw" ? only(nativeField(path), columnText(path)) : opaque("spath", "A condition depends on a part of a field.");
      return mapEnvironments(rows, (environment) => assigned(environment, [[name, value]]));
    }
    case "join":
      return joinedRows(rows, command, context, sub);
    case "append": {
      const more = sub(command.search, context.losses);
      if (more === undefined || more.thresholds.length > 0 || rows.thresholds.length > 0) return unread(rows, command, context);
      return { ...rows, branches: [...rows.branches, ...more.branches] };
    }
    case "fields":
    case "table":
      return mapEnvironments(rows, (environment) => chosen(environment, command.names, command.removed));
    case "dedup":
      return { ...rows, cut: "dedup" };
    case "sort":
      return command.limit === undefined || command.limit === 0 ? rows : { ...rows, cut: "sort" };
    case "mvexpand":
      return mapEnvironments(rows, (environment) => assigned(environment, [[command.field, valuesOf(nameIn(environment, command.field), "mvexpand")]]));
    case "head":
      return { ...rows, cut: "head" };
    case "macro":
      lose(context.losses, "macro", `The macro ${command.name.slice(0, 80)} is not defined: what it does is not read.`, command.span);
      return rows;
    case "other":
      if (!command.faulty && command.name === "tail") return { ...rows, cut: "tail" };
      if (command.faulty || !outputCommands.has(command.name)) return otherCommand(rows, command, context);
      if (Object.hasOwn(addedFields, command.name)) return mapEnvironments(rows, (environment) => assigned(environment, (addedFields[command.name] ?? []).map((name): [string, Value] => [name, opaque(command.name, `A condition depends on what ${command.name} computes.`)])));
      return addingCommands.has(command.name) ? loosened(rows, command.name) : rows;
    default:
      return unread(rows, command, context);
  }
}

/** Whether a command keeps some rows by what they hold. Groups have an event for every event, until their numbers are asked. */
function asks(command: SplCommand): boolean {
  if (command.kind === "search") return command.expression.kind !== "text" || command.expression.value.text !== "*";
  return command.kind === "where" || command.kind === "regex" || command.kind === "streamstats" || command.kind === "join";
}

/** The fields that are left: those that are not are gone for the conditions behind. */
function chosen(environment: Environment, names: readonly string[], removed: boolean): Environment {
  const patterns = names.map((name) => name.split("*"));
  const isNamed = (name: string): boolean => patterns.some((parts) => matchesParts(name, parts));
  const gone = only({ kind: "null" }, "null()");
  if (removed) {
    const known = [...environment.known.keys(), ...names.filter((name) => !name.includes("*"))].filter(isNamed);
    return assigned(environment, known.map((name): [string, Value] => [name, gone]));
  }
  if (environment.other !== "column" || names.some((name) => name.includes("*"))) return environment;
  const kept = [...names, ...[...environment.known.keys()].filter((name) => name.startsWith("_")), "_time", "_raw"];
  return { ...environment, known: new Map(kept.map((name): [string, Value] => [name, nameIn(environment, name)])), other: gone };
}

/** Whether a name has the parts between the stars, one behind the other. */
function matchesParts(name: string, parts: readonly string[]): boolean {
  const [first = "", ...others] = parts;
  const last = others.pop();
  if (last === undefined) return name === first;
  let at = first.length;
  for (const part of others) {
    const found = name.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return name.startsWith(first) && name.endsWith(last) && name.length - last.length >= at;
}

function unread(rows: Rows, command: SplCommand, context: StageContext): Rows {
  const name = command.kind === "other" ? command.name : command.kind;
  lose(context.losses, name === "" ? "syntax" : name, `The command ${name || "in this place"} is not read: the rule is what is before it.`, command.span);
  return loosened(rows, name);
}

/** Names that are not known may come from the command: then nothing is said of them. */
function loosened(rows: Rows, name: string): Rows {
  const why = opaque(name, `A condition depends on what ${name} computes.`);
  const opened = mapEnvironments(rows, (environment) => (environment.other === "column" ? environment : { ...environment, other: why }));
  return name === "lookup" ? { ...opened, added: name } : opened;
}

function otherCommand(rows: Rows, command: Extract<SplCommand, { kind: "other" }>, context: StageContext): Rows {
  // Rows of these are new ones: what they hold is not looked into, and a condition on it is the loss.
  if (!command.faulty && (writingCommands.has(command.name) || ["rare", "top", "chart", "timechart", "xyseries", "untable", "transpose", "makecontinuous"].includes(command.name))) {
    const why = opaque(command.name, `A condition depends on what ${command.name} computes.`);
    if (writingCommands.has(command.name)) return rewritten(rows, command, why);
    return mapEnvironments(rows, (environment) => ({ ...environment, known: new Map(), other: why }));
  }
  return unread(rows, command, context);
}

/** Commands that change fields which their text names. */
function rewritten(rows: Rows, command: Extract<SplCommand, { kind: "other" }>, why: Value): Rows {
  // These may change any field.
  if ((command.name === "foreach" && /\*.*(?:\beval\s|,)[^=,]*<<[^=,]*=(?!=)/is.test(command.text)) || (command.name === "replace" && !/\sIN\s/i.test(command.text))) {
    return mapEnvironments(rows, (environment) => ({ ...environment, known: new Map([...environment.known.keys()].map((name) => [name, why])), other: why }));
  }
  const names = command.name === "addtotals" ? [/fieldname=("?)([^\s"]+)\1/.exec(command.text)?.[2] ?? "Total"] : (command.text.match(/[A-Za-z_][\w.{}]*/g) ?? []).slice(0, 200);
  return mapEnvironments(rows, (environment) => assigned(environment, names.map((name): [string, Value] => [name, why])));
}

function mapEnvironments(rows: Rows, change: (environment: Environment) => Environment): Rows {
  return { ...rows, branches: rows.branches.map((branch) => ({ ...branch, environment: change(branch.environment) })) };
}

// eval

function evaluated(node: EvalExpression, environment: Environment, context: StageContext): Value {
  try {
    return valueIn(context, environment, node);
  } catch (signal) {
    if (!(signal instanceof Unsaid)) throw signal;
    return opaque(signal.what, signal.reason);
  }
}

function filledValue(value: Value, text: string): Value {
  const cases = value.cases.flatMap(({ when, value: simple }) => {
    if (simple.kind === "null") return [{ when, value: { kind: "text" as const, text } }];
    if (simple.kind !== "field" || simple.present) return [{ when, value: simple }];
    const there = present(simple.name);
    const and = (more: Predicate): Predicate => (when.kind === "constant" ? (when.value ? more : when) : { kind: "and", operands: [when, more] });
    return [
      { when: and(there), value: { ...simple, present: true } },
      { when: and(negated(there)), value: { kind: "text" as const, text } },
    ];
  });
  return { cases, text: value.text === undefined ? undefined : `coalesce(${value.text}, ${literalText(text)})` };
}

/** All fields are filled: those that were not named yet, too. */
function filledEverywhere(rows: Rows, text: string): Rows {
  const why = opaque("fillnull", "A condition depends on a field that may be filled.");
  return mapEnvironments(rows, (environment) => {
    const filled = assigned(environment, [...environment.known].map(([name, value]): [string, Value] => [name, filledValue(value, text)]));
    return filled.other === "column" ? { ...filled, other: why } : filled;
  });
}

// rename

function renamed(environment: Environment, { from, to }: NamePair): Environment {
  if (!from.includes("*")) {
    const value = nameIn(environment, from);
    const known = new Map(environment.known);
    if (from !== to) known.set(from, only({ kind: "null" }, "null()"));
    known.set(to, value);
    return { ...environment, known };
  }
  const [before = "", after = ""] = from.split("*");
  const [start = "", end = ""] = to.split("*");
  const known = new Map(environment.known);
  for (const [name, value] of environment.known) {
    if (name.length < before.length + after.length || !name.startsWith(before) || !name.endsWith(after)) continue;
    known.delete(name);
    known.set(start + name.slice(before.length, name.length - after.length) + end, value);
  }
  // Columns of raw rows that were not named yet: those of a data set lose the name of the data set.
  if (environment.other === "column" && to === "*" && after === "") return { ...environment, known, prefix: before };
  return { ...environment, known };
}

// rex

function rexed(rows: Rows, field: string, sed: boolean, pattern: string, offset: string | undefined): Rows {
  const why = opaque("rex", "A condition depends on a part of a field that rex cuts out.");
  const names = sed ? [field] : [...pattern.matchAll(/\(\?P?<([A-Za-z_][A-Za-z0-9_]*)>/g)].map((found) => found[1] as string);
  return mapEnvironments(rows, (environment) => assigned(environment, [...names, ...(offset === undefined ? [] : [offset])].map((name): [string, Value] => [name, why])));
}

// where and search

function conjunctsOf(node: EvalExpression): readonly EvalExpression[] {
  return node.kind === "and" ? node.operands.flatMap(conjunctsOf) : [node];
}

/** `f=* NOT f=""` belongs together: conjuncts are taken apart where each says something of its own. */
function conjunctsOfSearch(node: SearchExpression): readonly SearchExpression[] {
  if (node.kind !== "and") return [node];
  return node.operands.some((each) => each.kind === "not" && each.operand.kind === "compare" && each.operand.value.text === "") ? [node] : node.operands;
}

/** The rows for which a condition holds; those before where it is a loss. */
function keep(rows: Rows, context: StageContext, test: (branch: Branch) => Predicate): Rows {
  const branches = rows.branches.flatMap((branch) => {
    const predicate = said(context.losses, () => test(branch));
    return predicate === undefined ? [branch] : (filtered(branch, predicate) ?? []);
  });
  return { ...rows, branches };
}

/**
 * `_time>=info_max_time-3600`: a run keeps the newest rows of its time range, so that runs that overlap find nothing twice.
 * Which events a rule selects is not touched.
 */
function isRunsOwn(node: EvalExpression): boolean {
  if (node.kind !== "compare" || (node.operator !== ">=" && node.operator !== ">") || node.left.kind !== "field" || node.left.name !== "_time") return false;
  const { right } = node;
  const start = right.kind === "arithmetic" && right.operator === "-" && right.right.kind === "number" ? right.left : right;
  return start.kind === "field" && (start.name === "info_max_time" || start.name === "info_min_time");
}

function keepWhere(rows: Rows, condition: EvalExpression, context: StageContext): Rows {
  if (isRunsOwn(condition)) return rows;
  const threshold = condition.kind === "compare" ? thresholdOf(rows, condition) : undefined;
  if (threshold !== undefined) return { ...rows, thresholds: [...rows.thresholds, threshold] };
  const names = namesIn(condition);
  const opened = noteGroup(rows, names, mayMiss(condition), condition.span, context);
  noteAdded(rows, names, condition.span, context);
  return keep(opened, context, (branch) => {
    const environment = groupsOpened(branch.environment, names, rows.branches.length);
    return context.truth(condition, evalContext(context, environment)).true;
  });
}

function keepSearch(rows: Rows, expression: SearchExpression, context: StageContext): Rows {
  if (expression.kind === "compare") {
    const number = Number(expression.value.text);
    const { span } = expression;
    const compare: EvalCompare = { kind: "compare", operator: expression.operator, left: { kind: "field", name: expression.field, span }, right: { kind: "number", value: number, span }, span };
    const threshold = expression.value.text.trim() === "" || Number.isNaN(number) ? undefined : thresholdOf(rows, compare);
    if (threshold !== undefined) return { ...rows, thresholds: [...rows.thresholds, threshold] };
  }
  const names = namesInSearch(expression);
  const opened = noteGroup(rows, names, searchMayMiss(expression), expression.span, context);
  noteAdded(rows, names, expression.span, context);
  return keep(opened, context, (branch) => {
    const environment = groupsOpened(branch.environment, names, rows.branches.length);
    return searchPredicate(expression, { ...context, environment });
  });
}

const boundOperators: Readonly<Record<EvalCompare["operator"], Bound["operator"] | undefined>> = { "=": "eq", "!=": "neq", "<": "lt", "<=": "lte", ">": "gt", ">=": "gte", like: undefined };
const turned: Readonly<Record<string, EvalCompare["operator"]>> = { "<": ">", "<=": ">=", ">": "<", ">=": "<=", "=": "=", "!=": "!=" };

/** A number of a group that is compared with a number. */
function thresholdOf(rows: Rows, node: EvalCompare): Threshold | undefined {
  const right = numberOf(node.right);
  const left = numberOf(node.left);
  const name = right !== undefined ? node.left : node.right;
  const value = right ?? left;
  if (value === undefined || name.kind !== "field") return undefined;
  const measures = rows.branches.map(({ environment }) => singleOf(nameIn(environment, name.name)));
  const [measure] = measures;
  if (measure?.kind !== "measure" || !measures.every((each) => each?.kind === "measure" && each.function === measure.function)) return undefined;
  const operator = boundOperators[right !== undefined ? node.operator : (turned[node.operator] ?? "like")];
  return operator === undefined ? undefined : { measure, bounds: [{ operator, value }], span: node.span };
}

function numberOf(node: EvalExpression): number | undefined {
  if (node.kind === "number") return node.value;
  if (node.kind === "minus" && node.operand.kind === "number") return -node.operand.value;
  return node.kind === "text" && /^-?\d+(\.\d+)?$/.test(node.text) ? Number(node.text) : undefined;
}

function regexPredicate(branch: Branch, field: string, pattern: string, isNegated: boolean, span: Span): Predicate {
  const value = field === "_raw" ? only(nativeField("_raw")) : nameIn(branch.environment, field);
  const found = patternTruth(value, pattern, span).true;
  // What `field!=` gives for events without the field is not in the manual: they are kept, as in a complement.
  return isNegated ? negated(found) : found;
}

// stats and its relatives

function grouped(rows: Rows, command: StatsCommand, context: StageContext, closes: boolean): Rows {
  const timed = command.by.find(({ field }) => field === "_time");
  const bin = timed === undefined ? undefined : (secondsOf(timed) ?? rows.bin);
  const branches = rows.branches.map((branch) => {
    const { environment } = branch;
    const by = command.by.filter(({ field }) => field !== "_time").map(({ field }): [string, Value] => [field, nameIn(environment, field)]);
    const group = { by: by.map(([, value]) => value), bin, context, regrouped: rows.grouped && closes && !rows.unfinished };
    const values = command.aggregations.flatMap((each): readonly [string, Value][] => (isEverything(each.field, each.as) ? everything(environment) : [[each.as, aggregatedValue(each, environment, group)]]));
    if (!closes) return { ...branch, environment: assigned(environment, values) };
    const all = command.aggregations.some((each) => isEverything(each.field, each.as));
    return { ...branch, environment: { known: new Map([...values, ...by]), other: all && environment.other === "column" ? "column" : only({ kind: "null" }), ...(environment.prefix === undefined ? {} : { prefix: environment.prefix }) } as Environment };
  });
  return { ...rows, branches, grouped: rows.grouped || closes, unfinished: rows.unfinished && !closes };
}

function secondsOf(by: ByField): number | undefined {
  const seconds = spanSeconds(by.spanText);
  return seconds === undefined ? undefined : seconds * 1000;
}

/** `values(*) AS *`: every field keeps its name. */
function isEverything(field: string | undefined, as: string): boolean {
  return field === "*" && as === "*";
}

function everything(environment: Environment): readonly [string, Value][] {
  return [...environment.known];
}

function running(rows: Rows, command: StreamstatsCommand): Rows {
  const why = opaque("streamstats", "A condition depends on the rows before it.");
  return mapEnvironments(rows, (environment) => assigned(environment, command.aggregations.map((each): [string, Value] => [each.as, why])));
}

/** The measure of a name where all branches have the same. */
export function measureOf(rows: Rows, name: string): MeasureValue | undefined {
  const [first] = rows.branches.map(({ environment }) => singleOf(nameIn(environment, name)));
  return first?.kind === "measure" ? first : undefined;
}

// join

function joinedRows(rows: Rows, command: Extract<SplCommand, { kind: "join" }>, context: StageContext, sub: ReadSubPipeline): Rows {
  // What is lost inside of the other search is lost with it.
  const other = sub(command.search, { list: [] });
  const outer = /^(left|outer)$/i.test(command.options["type"] ?? "");
  if (!outer) lose(context.losses, "join", "Rows are joined with those of another search: that there are such is not read, and the rule finds more.", command.span);
  const why = opaque("join", "A condition depends on the rows of another search.");
  const names = new Set((other?.branches ?? []).flatMap(({ environment }) => [...environment.known.keys()]));
  for (const field of command.fields) names.delete(field);
  return mapEnvironments(rows, (environment) => assigned(environment, [...names].map((name): [string, Value] => [name, why])));
}
