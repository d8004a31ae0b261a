import type { Predicate, Span } from "@isorule/core";
import type { EvalExpression } from "../syntax/tree.js";
import type { ColumnKinds } from "./column-kinds.js";
import { columnText } from "./eval-text.js";
import { type EvalContext, evalValue, type Truth } from "./eval-value.js";
import { truthReader } from "./eval-truth.js";
import { both, isNever, type Losses, Unsaid } from "./predicates.js";
import { searchPredicate } from "./search-predicate.js";
import { type Environment, lookUp, type MeasureValue, only, type Value } from "./values.js";
import { normalizePredicate, type Detection, type Bound } from "@isorule/core";
import { parseSearchText } from "../syntax/parse-spl.js";

/** One kind of events in a search: the conditions on them, and what their names stand for by now. */
export interface Branch {
  readonly conjuncts: readonly Predicate[];
  readonly environment: Environment;
  readonly span: Span;
}

/** A threshold that a search asks of a group. */
export interface Threshold {
  readonly measure: MeasureValue;
  readonly bounds: readonly Bound[];
  readonly span: Span;
}

/** A window of several events that was read from its recipe. */
export interface ReadWindow {
  /** Over the names of steps, or of no step where all branches with the keys take part. */
  readonly detection: Detection;
  /** The columns that are keys: that they are there is part of the window. */
  readonly keyed: ReadonlySet<string>;
}

/** Where the reading of a pipeline stands. */
export interface Rows {
  readonly branches: readonly Branch[];
  readonly thresholds: readonly Threshold[];
  readonly windows: readonly ReadWindow[];
  /** Whether rows stand for groups of events. */
  readonly grouped: boolean;
  /** Milliseconds of the pieces that `bin` cut the time into. */
  readonly bin: number | undefined;
  /** Whether the rows wait for a `stats` that finishes what `tstats prestats=true` began: its functions are over events. */
  readonly unfinished: boolean;
  /** Whether `where fires=1` was seen behind windows. */
  readonly fires: boolean;
  /** The command that left out rows which the conditions before it kept. */
  readonly cut?: string;
  /** Whether a condition has looked at all values of a group. */
  readonly opened?: boolean;
  /** A command that added fields whose names are not known. */
  readonly added?: string;
}

/** What all stages share. */
export interface StageContext {
  readonly losses: Losses;
  readonly truth: (node: EvalExpression, context: EvalContext) => Truth;
  readonly isColumn: (text: string) => boolean;
  readonly columns?: ColumnKinds;
  /** Steps that are left for the expressions of the whole search. */
  readonly budget: { steps: number };
}

/** A context without losses yet. */
export function stageContext(losses: Losses, isColumn: (text: string) => boolean, columns?: ColumnKinds): StageContext {
  return {
    losses,
    isColumn,
    ...(columns === undefined ? {} : { columns }),
    budget: { steps: 3_000_000 },
    truth: (node, context) =>
      truthReader((text, span) => {
        const parsed = parseSearchText(text, span);
        if (parsed === undefined) throw new Unsaid("searchmatch", "The search of searchmatch cannot be parsed.", span);
        return searchPredicate(parsed, { environment: context.environment, losses, ...(columns === undefined ? {} : { columns }) });
      })(node, context),
  };
}

/** The context of an expression in a branch. */
export function evalContext(context: StageContext, environment: Environment): EvalContext {
  return { environment, truth: context.truth, budget: context.budget, isColumn: context.isColumn, losses: context.losses, ...(context.columns === undefined ? {} : { columns: context.columns }) };
}

/** The value of an expression in a branch. */
export function valueIn(context: StageContext, environment: Environment, node: EvalExpression): Value {
  return evalValue(node, evalContext(context, environment));
}

/** The value of a name in a branch. */
export function nameIn(environment: Environment, name: string): Value {
  return lookUp(environment, name, columnText);
}

/** The branch with one more condition; undefined where nothing is left of it. Values that cannot be any more are left out. */
export function filtered(branch: Branch, condition: Predicate): Branch | undefined {
  if (isNever(condition)) return undefined;
  const conjuncts = condition.kind === "constant" ? branch.conjuncts : [...branch.conjuncts, condition];
  const known = new Map([...branch.environment.known].map(([name, value]): [string, Value] => [name, value.cases.length < 2 ? value : narrowed(value, condition)]));
  return { ...branch, conjuncts, environment: { ...branch.environment, known } };
}

function narrowed(value: Value, condition: Predicate): Value {
  const cases = value.cases.filter(({ when }) => !isNever(normalizePredicate(both(when, condition))));
  const [one] = cases;
  if (cases.length === value.cases.length || one === undefined) return value;
  return cases.length === 1 ? only(one.value, value.text) : { ...value, cases };
}
