import type { ColumnKinds } from "./column-kinds.js";
import { type Bound, type Detection, type NativeRule, type NativeSignal, normalizePredicate, type Predicate } from "@isorule/core";
import type { ParsedSpl, SplPipeline } from "../syntax/tree.js";
import { applyCommand } from "./apply-command.js";
import { baseRows } from "./base-rows.js";
import { allOf, anyOf, constant, type Losses, lose, withoutImplied } from "./predicates.js";
import { type Branch, nameIn, type Rows, type StageContext, stageContext, type Threshold } from "./rows.js";
import { type MeasureValue, singleOf, type Value } from "./values.js";
import { type WindowRecipe, windowRecipe } from "./window-recipe.js";

/** What a document says of its search beside its text. */
export interface SearchFrame {
  /** Milliseconds of events that one run looks at; undefined where it is not said. */
  readonly range: number | undefined;
  /** Whether an expression in its canonical text is a column of the vocabulary. */
  readonly isColumn: (text: string) => boolean;
  /** What the vocabularies say of columns, where there are some. */
  readonly columns?: ColumnKinds;
}

/** The window of a threshold where nothing says how many events a run looks at. */
const usualRange = 3_600_000;

/** Commands behind this many are not read. */
const mostCommands = 1_000;

/** A search that was read, before its parts are named. */
interface Reading {
  readonly rows: Rows;
  readonly recipes: readonly { readonly recipe: WindowRecipe; readonly branches: readonly Branch[] }[];
}

/**
 * The rule that a search is, over the names of the product: `$datamodel` for a data set of a data model, columns, and
 * expressions under their canonical text. The parts that no rule says are losses, and the rule then finds more.
 *
 * Groups of `stats` and `tstats` show results and are no condition, although they leave out rows that lack a field of the
 * BY clause; the same is said of commands that cut, order or show rows. A number of a group that is compared with a number is a threshold,
 * over windows that slide where those of the search are fixed pieces of time.
 */
export function readPipeline(parsed: ParsedSpl, frame: SearchFrame): Omit<NativeRule, "about"> {
  const losses: Losses = { list: [] };
  for (const { what, message, span } of parsed.problems) if (what !== "macro") lose(losses, what, message, span);
  const context = stageContext(losses, frame.isColumn, frame.columns);
  const reading = readCommands(parsed.pipeline, context, 0);
  if (reading === undefined) return { signals: [], detection: { kind: "any", operands: [] }, losses: losses.list };
  return { ...finished(reading, losses, frame), losses: losses.list };
}

function readCommands(pipeline: SplPipeline, context: StageContext, depth: number): Reading | undefined {
  const { commands } = pipeline;
  const [first] = commands;
  if (first === undefined) {
    lose(context.losses, "no search", "There is no search.", pipeline.span, "dropped");
    return undefined;
  }
  const sub = (inner: SplPipeline, losses: Losses): Rows | undefined => {
    if (depth >= 8) {
      lose(losses, "depth", "Searches are nested too deep.", inner.span);
      return undefined;
    }
    return readCommands(inner, { ...context, losses }, depth + 1)?.rows;
  };
  let rows = baseRows(first, context, sub);
  if (rows === undefined) return undefined;
  const recipes: { recipe: WindowRecipe; branches: readonly Branch[] }[] = [];
  for (let at = 1; at < commands.length; ) {
    if (at > mostCommands) {
      lose(context.losses, "size", `The search has more than ${mostCommands} commands: the rule is what is before.`, commands[at]?.span);
      break;
    }
    const recipe = windowRecipe(commands, at);
    if (recipe !== undefined && stepsAreKnown(recipe, rows)) {
      recipes.push({ recipe, branches: rows.branches });
      at += recipe.length;
      continue;
    }
    const command = commands[at] as SplPipeline["commands"][number];
    // Behind windows that mark their hits, `where fires=1` keeps them.
    if (recipes.length > 0 && command.kind === "where" && isFiresTest(command.condition)) {
      rows = { ...rows, fires: true };
    } else {
      if (recipes.length > 0 && (command.kind === "where" || command.kind === "search" || command.kind === "regex")) lose(context.losses, "condition behind a window", "A condition on the hits of a window is not read: the rule finds more.", command.span);
      rows = applyCommand(rows, command, context, sub);
    }
    at++;
  }
  return { rows, recipes };
}

function isFiresTest(node: Extract<SplPipeline["commands"][number], { kind: "where" }>["condition"]): boolean {
  return node.kind === "compare" && node.operator === "=" && node.left.kind === "field" && node.left.name === "fires" && node.right.kind === "number" && node.right.value === 1;
}

/** Whether every branch says with a constant which step it is, so that the recipe is about these branches. */
function stepsAreKnown(recipe: WindowRecipe, rows: Rows): boolean {
  const { decides } = recipe;
  if (decides.kind === "count" || decides.kind === "measure") return true;
  return rows.branches.every((branch) => stepOf(branch, decides.stepField) !== undefined);
}

function stepOf(branch: Branch, field: string): string | undefined {
  const value = singleOf(nameIn(branch.environment, field));
  return value?.kind === "text" ? value.text : undefined;
}

// The rule

function finished(reading: Reading, losses: Losses, frame: SearchFrame): Omit<NativeRule, "about" | "losses"> {
  if (reading.recipes.length > 0) return windowsRule(reading, losses);
  const { rows } = reading;
  const thresholds = mergedThresholds(rows.thresholds, losses);
  const marks = rows.branches.map((branch) => stepOf(branch, "step"));
  const named = new Set(marks).size === marks.length && !marks.includes(undefined);
  const nameAt = (index: number): string => (named ? (marks[index] as string) : rows.branches.length === 1 ? "events" : `events_${index + 1}`);
  const signals = rows.branches.map((branch, index): NativeSignal => ({ name: nameAt(index), predicate: predicateOf(branch), span: branch.span }));
  if (signals.length === 0) return { signals: [{ name: "events", predicate: constant(false) }], detection: { kind: "signal", signal: "events" } };
  const names = signals.map(({ name }) => name);
  const found = thresholds === undefined ? undefined : thresholdDetection(thresholds, names, losses, frame);
  if (found !== undefined) return { signals, detection: found };
  const uses = names.map((signal): Detection => ({ kind: "signal", signal }));
  const [only] = uses;
  return { signals, detection: uses.length === 1 && only !== undefined ? only : { kind: "any", operands: uses } };
}

/** What a key of a window is in one branch: that it is there is part of the window. */
interface Keyed {
  readonly column: string;
  /** The text that stands for a missing value. */
  readonly filler: string | undefined;
}

function predicateOf(branch: Branch, keyed: readonly Keyed[] = []): Predicate {
  const flat = branch.conjuncts.flatMap((each) => (each.kind === "and" ? each.operands : [each]));
  const asked = withoutImplied(flat).filter((each) => !keyed.some((key) => asksForKey(each, key)));
  return normalizePredicate(allOf(asked));
}

function asksForKey(condition: Predicate, { column, filler }: Keyed): boolean {
  if (condition.kind === "exists") return condition.field === column;
  if (condition.kind !== "not" || condition.operand.kind !== "comparison" || filler === undefined) return false;
  const { field, operator, values } = condition.operand;
  return field === column && operator === "equals" && values.length === 1 && values[0] === filler;
}

// Thresholds of stats

function mergedThresholds(thresholds: readonly Threshold[], losses: Losses): Threshold | undefined {
  const [first, ...others] = thresholds;
  if (first === undefined) return undefined;
  const same = others.filter(({ measure }) => measure.function === first.measure.function && nativeName(measure.of) === nativeName(first.measure.of));
  for (const { span } of others.filter((each) => !same.includes(each))) lose(losses, "second threshold", "Two numbers of a group are compared: the rule has the first threshold only, and finds more.", span);
  return { ...first, bounds: [first, ...same].flatMap(({ bounds }) => bounds) };
}

function nativeName(value: Value | undefined): string | undefined {
  const simple = value === undefined ? undefined : fieldOf(value);
  return simple?.name;
}

/** The column behind a value, also where missing values are filled. */
function fieldOf(value: Value): { readonly name: string; readonly filler: string | undefined } | undefined {
  const fields = value.cases.flatMap(({ value: each }) => (each.kind === "field" ? [each] : each.kind === "grouped" ? each.inner.cases.flatMap(({ value: inner }) => (inner.kind === "field" ? [inner] : [])) : []));
  const [first] = fields;
  if (first === undefined || !fields.every(({ name }) => name === first.name)) return undefined;
  const rest = value.cases.filter(({ value: each }) => each.kind !== "field" && each.kind !== "grouped");
  return rest.every(({ value: each }) => each.kind === "text" || each.kind === "null") ? { name: first.name, filler: first.filler } : undefined;
}

function thresholdDetection({ measure, bounds, span }: Threshold, of: readonly string[], losses: Losses, frame: SearchFrame): Detection | undefined {
  const by: string[] = [];
  for (const value of measure.by) {
    const field = fieldOf(value);
    if (field !== undefined) by.push(field.name);
    else if (singleOf(value)?.kind !== "text") {
      lose(losses, "group", "A threshold is asked of groups by a value that is no column.", span);
      return undefined;
    }
  }
  const { bin } = measure;
  const within = bin ?? frame.range ?? usualRange;
  const fixed = bin === undefined ? (frame.range === undefined ? "all events that one run of the search looks at, which the text does not say" : "all events that one run of the search looks at") : "fixed pieces of time";
  lose(losses, "window", `The threshold is asked of ${fixed}; the window of the rule slides.`, span);
  return measuredDetection(measure, bounds, of, by, within);
}

function measuredDetection(measure: MeasureValue, threshold: readonly Bound[], of: readonly string[], by: readonly string[], within: number): Detection | undefined {
  const field = nativeName(measure.of);
  switch (measure.function) {
    case "count":
      return { kind: "count", of, by, within, threshold };
    case "distinct":
      return field === undefined ? undefined : { kind: "distinct", of, field, by, within, threshold };
    case "sum":
    case "avg":
      return field === undefined ? undefined : { kind: "aggregate", of, field, function: measure.function, by, within, threshold };
    case "percentile":
      return field === undefined || measure.percentile === undefined ? undefined : { kind: "aggregate", of, field, function: "percentile", percentile: measure.percentile, by, within, threshold };
  }
}

// Windows

/** A part of the rule with the branches that are its events. */
interface Step {
  readonly name: string;
  readonly branches: Branch[];
}

function windowsRule({ rows, recipes }: Reading, losses: Losses): Omit<NativeRule, "about" | "losses"> {
  const detections: Detection[] = [];
  const steps = new Map<string, Step>();
  const windowKeys: string[] = [];
  const stepField = recipes.flatMap(({ recipe }) => ("stepField" in recipe.decides ? [recipe.decides.stepField] : []))[0] ?? "step";
  rows.branches.forEach((branch, index) => {
    const name = stepOf(branch, stepField) ?? `events_${index + 1}`;
    const step = steps.get(name) ?? { name, branches: [] };
    steps.set(name, step);
    step.branches.push(branch);
  });
  const marks = recipes.filter(({ recipe }) => recipe.marks).length;
  if (marks > 0 && !rows.fires) lose(losses, "unasked window", "Hits of a window are marked, and no condition keeps them alone: the search finds more.", rows.branches[0]?.span);
  if (recipes.length > 1 && marks < recipes.length) lose(losses, "windows behind each other", "One window is asked of the hits of another: the rule fires for any of them.", rows.branches[0]?.span);
  for (const { recipe } of recipes) {
    const members = membersOf(recipe, [...steps.values()]);
    const keys = members.map((step) => keysOf(step, recipe.keys));
    if (recipe.keys.some((key) => foldsOf(members, key).size > 1)) lose(losses, "case of keys", "The keys of a window are brought to lower case for some events and not for others: they do not meet.", rows.branches[0]?.span);
    if (keys.some((each) => each === undefined) || members.length === 0) {
      lose(losses, "window keys", "The events of a window are tied together by values that are no columns.", rows.branches[0]?.span, "dropped");
      continue;
    }
    const columns = keys as readonly (readonly string[])[];
    windowKeys.push(...recipe.keys);
    const detection = recipeDetection(recipe, members, columns, losses);
    if (detection !== undefined) detections.push(detection);
  }
  if (rows.grouped) lose(losses, "whole seconds", "Rows of a data model are put together by the second, so that events closer than that have no order.", rows.branches[0]?.span);
  for (const step of steps.values()) {
    if (step.branches.some((branch) => isFiring(branch))) detections.push({ kind: "signal", signal: step.name });
  }
  const signals = [...steps.values()].map(({ name, branches }): NativeSignal => {
    const predicate = normalizePredicate(anyOf(branches.map((branch) => predicateOf(branch, keyedIn(branch, windowKeys)))));
    const [first] = branches;
    return { name, predicate, ...(first === undefined ? {} : { span: first.span }) };
  });
  const [only] = detections;
  return { signals, detection: detections.length === 1 && only !== undefined ? only : { kind: "any", operands: detections } };
}

function keyedIn({ environment }: Branch, keys: readonly string[]): readonly Keyed[] {
  return keys.flatMap((key) => {
    const field = environment.known.has(key) ? fieldOf(nameIn(environment, key)) : undefined;
    return field === undefined ? [] : [{ column: field.name, filler: field.filler }];
  });
}

/** `fires=1` */
function isFiring(branch: Branch): boolean {
  const value = branch.environment.known.has("fires") ? singleOf(nameIn(branch.environment, "fires")) : undefined;
  return value?.kind === "number" && value.value === 1;
}

/** The steps that a window is about: those that it names, or all whose events have its keys. */
function membersOf(recipe: WindowRecipe, steps: readonly Step[]): readonly Step[] {
  const { decides } = recipe;
  if (decides.kind === "sequence" || decides.kind === "together") {
    return decides.steps.flatMap((name) => steps.find((step) => step.name === name) ?? []);
  }
  return steps.filter(({ branches }) => branches.every((branch) => recipe.keys.every((key) => singleOf(nameIn(branch.environment, key))?.kind !== "null" && (branch.environment.known.has(key) || branch.environment.other !== "column"))));
}

/** The columns of the keys of a window in one step; undefined where one is none. A constant ties all events together. */
function keysOf(step: Step, keys: readonly string[]): readonly string[] | undefined {
  const rows = step.branches.map(({ environment }) => keys.map((key) => {
    const value = nameIn(environment, key);
    return singleOf(value)?.kind === "text" ? "" : fieldOf(value)?.name;
  }));
  const [first] = rows;
  if (first === undefined || first.includes(undefined) || !rows.every((row) => row.every((name, index) => isSameColumn(name, first[index])))) return undefined;
  return (first as readonly string[]).filter((name) => name !== "");
}

/** The cases that the letters of a key are put into, of all events. */
function foldsOf(members: readonly Step[], key: string): ReadonlySet<string> {
  const values = members.flatMap(({ branches }) => branches.map(({ environment }) => nameIn(environment, key)));
  return new Set(values.flatMap(({ cases }) => cases.flatMap(({ value }) => (value.kind === "field" ? [value.fold] : []))));
}

/** Data sets of one step have the same field under the name of each. */
function isSameColumn(left: string | undefined, right: string | undefined): boolean {
  const bare = (name: string): string => name.slice(name.lastIndexOf(".") + 1);
  return left !== undefined && right !== undefined && bare(left) === bare(right);
}

function recipeDetection(recipe: WindowRecipe, members: readonly Step[], keys: readonly (readonly string[])[], losses: Losses): Detection | undefined {
  const { decides, within } = recipe;
  const by = keys[0] ?? [];
  const isSame = keys.every((row) => row.length === by.length && row.every((name, index) => name === by[index]));
  const names = members.map(({ name }) => name);
  switch (decides.kind) {
    case "sequence":
    case "together":
      return { kind: decides.kind, by, ...(isSame ? {} : { keys }), within, steps: names };
    case "count":
    case "measure": {
      if (!isSame) {
        lose(losses, "window keys", "The events of a count are tied together by different columns.", members[0]?.branches[0]?.span);
      }
      if (decides.kind === "count") return { kind: "count", of: names, by, within, threshold: decides.threshold };
      return measureDetection(decides.aggregation, decides.threshold, members, names, by, within, losses);
    }
  }
}

function measureDetection(aggregation: Extract<WindowRecipe["decides"], { kind: "measure" }>["aggregation"], threshold: readonly Bound[], members: readonly Step[], of: readonly string[], by: readonly string[], within: number, losses: Losses): Detection | undefined {
  const { function: name, field } = aggregation;
  const values = members.flatMap(({ branches }) => branches.map(({ environment }) => (field === undefined ? undefined : nameIn(environment, field))));
  const [first] = values;
  const single = singleOf(first);
  if (name === "sum" && single?.kind === "measure" && single.function === "count") return { kind: "count", of, by, within, threshold };
  const columns = values.map((value) => (value === undefined ? undefined : fieldOf(value)));
  const column = columns[0]?.name;
  if (column === undefined || !columns.every((each) => isSameColumn(each?.name, column))) {
    lose(losses, "measure", "A function over a window is taken of what is no column.", members[0]?.branches[0]?.span, "dropped");
    return undefined;
  }
  const percentile = /^exactperc(\d+)$/.exec(name);
  if (name === "dc") return { kind: "distinct", of, field: column, by, within, threshold };
  if (name === "sum" || name === "avg") return { kind: "aggregate", of, field: column, function: name, by, within, threshold };
  if (percentile !== null) return { kind: "aggregate", of, field: column, function: "percentile", percentile: Number(percentile[1]), by, within, threshold };
  lose(losses, "measure", `The function ${name} over a window is none that a rule has.`, members[0]?.branches[0]?.span, "dropped");
  return undefined;
}

