import type { Predicate } from "@isorule/core";
import type { FromCommand, SplCommand, SplPipeline, TstatsCommand } from "../syntax/tree.js";
import { aggregatedValue } from "./aggregate-values.js";
import { columnText } from "./eval-text.js";
import { compared, lose, type Losses, negated, present } from "./predicates.js";
import type { Branch, Rows, StageContext } from "./rows.js";
import { searchConjuncts } from "./search-predicate.js";
import { assigned, type Environment, nativeField, only, rawEnvironment, type Value } from "./values.js";
import { spanSeconds } from "../syntax/parse-command.js";

/** Reads a pipeline inside of another one. */
export type ReadSubPipeline = (pipeline: SplPipeline, losses: Losses) => Rows | undefined;

/** Rows of branches, with nothing asked of groups yet. */
export function plainRows(branches: readonly Branch[]): Rows {
  return { branches, thresholds: [], windows: [], grouped: false, bin: undefined, unfinished: false, fires: false };
}

/**
 * The rows that the first command of a pipeline makes.
 *
 * @returns undefined, with a loss, where the command makes rows of something else than events
 */
export function baseRows(command: SplCommand, context: StageContext, sub: ReadSubPipeline): Rows | undefined {
  switch (command.kind) {
    case "search":
      return plainRows([{ conjuncts: searchConjuncts(command.expression, { ...context, environment: rawEnvironment }), environment: rawEnvironment, span: command.span }]);
    case "tstats":
    case "mstats":
      return tstatsRows(command, context);
    case "from":
      return fromRows(command, context);
    case "multisearch":
    case "union": {
      const found = command.searches.map((each) => sub(each, context.losses));
      if (command.datasets.length > 0) lose(context.losses, command.kind, `${command.kind} names data sets that are not read: the rule misses their events.`, command.span);
      const rows = found.flatMap((each) => (each === undefined ? [] : [each]));
      if (rows.length === 0) return unread(command, context);
      if (rows.length < command.searches.length || rows.some((each) => each.thresholds.length > 0 || each.windows.length > 0)) {
        lose(context.losses, command.kind, `A search of ${command.kind} is not read in full.`, command.span);
      }
      return { ...plainRows(withoutKeysOfOthers(rows.flatMap(({ branches }) => branches))), grouped: rows.some(({ grouped }) => grouped) };
    }
    default:
      return unread(command, context);
  }
}

/**
 * The key of a window (`key_host`, `key2_host`) that one branch has and another has not is nothing there: no event has a
 * field of such a name of its own.
 */
function withoutKeysOfOthers(branches: readonly Branch[]): readonly Branch[] {
  const keys = new Set(branches.flatMap(({ environment }) => [...environment.known.keys()].filter((name) => /^key\d*_/.test(name))));
  if (keys.size === 0 || keys.size > 100) return branches;
  return branches.map((branch) => {
    const missing = [...keys].filter((name) => !branch.environment.known.has(name));
    return { ...branch, environment: assigned(branch.environment, missing.map((name): [string, Value] => [name, only({ kind: "null" })])) };
  });
}

function unread(command: SplCommand, context: StageContext): undefined {
  const name = command.kind === "other" || command.kind === "macro" ? command.name : command.kind;
  lose(context.losses, `first command ${name}`.trim(), `The search begins with ${name || "something"} and not with events: there is no rule without them.`, command.span, "dropped");
  return undefined;
}

/** The condition that a data set of a data model is read. */
export function datasetCondition(datamodel: string, span?: Predicate["span"]): Predicate {
  return compared("$datamodel", "equals", [datamodel], false, span);
}

// from datamodel:A.B
function fromRows(command: FromCommand, context: StageContext): Rows | undefined {
  if (command.datamodel === undefined) return unread(command, context);
  const dataset = command.datamodel.slice(command.datamodel.lastIndexOf(".") + 1);
  // The fields of the rows have no name of the data set before them; their columns do.
  const environment: Environment = { known: new Map(), other: "column" };
  const rows = plainRows([{ conjuncts: [datasetCondition(command.datamodel, command.span)], environment: { ...environment, prefix: `${dataset}.` }, span: command.span }]);
  return rows;
}

/** The rows of a `tstats`: groups of events of a data set, of which only the fields of the BY clause are left. */
export function tstatsRows(command: TstatsCommand, context: StageContext): Rows | undefined {
  const { datamodel, where, span } = command;
  let dataset = datamodel === undefined ? undefined : datasetCondition(datamodel, span);
  const nodename = (name: string): Predicate => {
    if (datamodel === undefined || datamodel.includes(".")) return compared("nodename", "equals", [name], false, span);
    // The node of a model that was named alone is its data set.
    dataset = undefined;
    return datasetCondition(name.startsWith(`${datamodel}.`) ? name : `${datamodel}.${name}`, span);
  };
  const conditions = where === undefined ? [] : searchConjuncts(where, { ...context, environment: rawEnvironment, nodename });
  if (command.kind === "mstats") lose(context.losses, "mstats", "Metrics are read and not events.", span);
  const conjuncts = [...(dataset === undefined ? [] : [dataset]), ...conditions];
  const fill = command.options["fillnull_value"];
  const by = command.by.filter(({ field }) => field !== "_time").map(({ field }): [string, Value] => [field, filledColumn(field, fill)]);
  const timeSpan = command.by.find(({ field }) => field === "_time")?.spanText;
  const bin = timeSpan === undefined ? undefined : spanSeconds(timeSpan);
  const groups = by.map(([, value]) => value);
  const aggregated = command.prestats && command.aggregations.length === 0 ? [] : command.aggregations;
  const environment: Environment = {
    known: new Map([...by, ...aggregated.map((each): [string, Value] => [each.as, aggregatedValue(each, rawEnvironment, { by: groups, bin: bin === undefined ? undefined : bin * 1000, context })])]),
    other: only({ kind: "null" }),
  };
  return { ...plainRows([{ conjuncts, environment, span }]), grouped: true, unfinished: command.prestats, bin: bin === undefined ? undefined : bin * 1000 };
}

/** A column of which missing values are filled with a text. */
function filledColumn(name: string, fill: string | undefined): Value {
  const field = nativeField(name);
  const text = columnText(name);
  if (fill === undefined) return only(field, text);
  const there = present(name);
  return {
    cases: [
      { when: there, value: { ...field, present: true, filler: fill } },
      { when: negated(there), value: { kind: "text", text: fill } },
    ],
    text,
  };
}
