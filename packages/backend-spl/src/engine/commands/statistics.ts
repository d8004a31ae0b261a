import { EngineFault } from "@isorule/core";
import type { Aggregation, ByField, StatsCommand, StreamstatsCommand } from "../../syntax/tree.js";
import { type Accumulator, type Aggregate, compileAggregate } from "../aggregate.js";
import { groupRows } from "../group-rows.js";
import { secondsOf } from "../time-span.js";
import { emptyRow, fieldOf, type Row, type SplValue, textsOf } from "../values.js";
import { isYes } from "./ordering.js";
import { type Stage, type StageContext, timeOf } from "./stage.js";

function compileAggregates(nodes: readonly Aggregation[], context: StageContext, command: string): readonly Aggregate[] {
  if (nodes.length === 0) throw new EngineFault(`${command} without a function is not known here`);
  return nodes.map((node) => compileAggregate(node, context));
}

function fieldsOf(by: readonly ByField[]): readonly string[] {
  if (by.some(({ spanText }) => spanText !== undefined)) throw new EngineFault("a span in the BY of stats is not known here");
  return by.map(({ field }) => field);
}

/** The results of functions over rows, written into a row. */
function measured(base: Row, rows: readonly Row[], aggregates: readonly Aggregate[]): Row {
  const result = Object.assign(emptyRow(), base);
  for (const { as, start } of aggregates) {
    const accumulator = start();
    for (const row of rows) accumulator.add(row);
    setValue(result, as, accumulator);
  }
  return result;
}

function setValue(row: Record<string, SplValue>, name: string, accumulator: Accumulator): void {
  const value = accumulator.value();
  if (value === null) delete row[name];
  else row[name] = value;
}

/**
 * `stats`: a row for each group. Without BY a count gives a row also where there was none.
 *
 * @see https://help.splunk.com/en/splunk-enterprise/search/spl-search-reference/10.0/search-commands/stats
 */
export function statsStage(command: StatsCommand, context: StageContext): Stage {
  const aggregates = compileAggregates(command.aggregations, context, "stats");
  const fields = fieldsOf(command.by);
  return (rows) => {
    if (fields.length === 0) {
      const whole = measured(emptyRow(), rows, aggregates);
      return rows.length > 0 || aggregates.some(({ counts }) => counts) ? [whole] : [];
    }
    return groupRows(rows, fields).map(({ by, rows: members }) => measured(by, members, aggregates));
  };
}

/** `eventstats`: every row gets the results of its group; rows without a BY field get none. */
export function eventstatsStage(command: StatsCommand, context: StageContext): Stage {
  const aggregates = compileAggregates(command.aggregations, context, "eventstats");
  const fields = fieldsOf(command.by);
  return (rows) => {
    const keyOf = (row: Row): string => JSON.stringify(fields.map((field) => textsOf(fieldOf(row, field))));
    const groups = new Map<string, Row[]>();
    for (const row of rows) {
      if (fields.some((field) => fieldOf(row, field) === null)) continue;
      const key = keyOf(row);
      const known = groups.get(key);
      if (known === undefined) groups.set(key, [row]);
      else known.push(row);
    }
    const results = new Map([...groups].map(([key, members]) => [key, measured(emptyRow(), members, aggregates)]));
    return rows.map((row) => {
      const result = fields.some((field) => fieldOf(row, field) === null) ? undefined : results.get(keyOf(row));
      return result === undefined ? row : (Object.assign(emptyRow(), row, result) as Row);
    });
  };
}

/** `max_stream_window` of limits.conf. */
const largestWindow = 10_000;

/**
 * `streamstats`: every row gets the results over the rows of its group so far. Rows without a BY field are passed over
 * and end nothing. With `window` the last rows count: of all groups together unless `global=f`.
 *
 * @see https://help.splunk.com/en/splunk-enterprise/search/spl-search-reference/10.0/search-commands/streamstats
 */
export function streamstatsStage(command: StreamstatsCommand, context: StageContext): Stage {
  const aggregates = compileAggregates(command.aggregations, context, "streamstats");
  const fields = fieldsOf(command.by);
  const { current, window, global } = command;
  const span = command.options["time_window"] === undefined ? undefined : (command.seconds ?? secondsOf(command.options["time_window"]));
  if (command.options["time_window"] !== undefined && span === undefined) throw new EngineFault(`streamstats time_window=${command.options["time_window"]} is not known here`);
  if (window > largestWindow) throw new EngineFault(`streamstats takes a window of at most ${largestWindow} rows`);
  for (const option of ["reset_before", "reset_after"]) if (command.options[option] !== undefined) throw new EngineFault(`streamstats ${option} is not known here`);
  const resets = isYes(command.options["reset_on_change"]);
  const together = window > 0 && global;

  return (rows) => {
    if (span !== undefined) checkTimeOrder(rows);
    const groups = new Map<string, Running>();
    const all: { readonly row: Row; readonly key: string }[] = [];
    let last: string | undefined;
    return rows.map((row) => {
      if (fields.some((field) => fieldOf(row, field) === null)) return row;
      const key = JSON.stringify(fields.map((field) => textsOf(fieldOf(row, field))));
      if (resets && last !== undefined && last !== key) groups.clear();
      last = key;
      if (together) all.push({ row, key });
      const group = groups.get(key) ?? { rows: [], from: 0, totals: aggregates.map(({ start }) => start()) };
      groups.set(key, group);
      const result = Object.assign(emptyRow(), row);
      if (window === 0 && span === undefined) {
        if (current) for (const total of group.totals) total.add(row);
        aggregates.forEach(({ as }, index) => setValue(result, as, group.totals[index] as Accumulator));
        if (!current) for (const total of group.totals) total.add(row);
        return result;
      }
      if (current) group.rows.push(row);
      const members = together ? lastOfAll(all, key, window, current) : lastRows(group, row, window, span, context.answers.edgeCounts);
      if (!current) group.rows.push(row);
      return measured(result, members, aggregates);
    });
  };
}

/** A group of `streamstats` under way. `from`: rows before it are out of every window to come. */
interface Running {
  readonly rows: Row[];
  from: number;
  readonly totals: readonly Accumulator[];
}

function lastRows(group: Running, row: Row, window: number, span: number | undefined, edgeCounts: boolean): readonly Row[] {
  if (window > 0) group.from = Math.max(group.from, group.rows.length - window);
  if (span !== undefined) {
    const isOld = (each: Row): boolean => {
      // Times are floating numbers of seconds with three places behind the point.
      const age = Number(Math.abs(timeOf(row) - timeOf(each)).toFixed(3));
      return edgeCounts ? age > span : age >= span;
    };
    while (group.from < group.rows.length && isOld(group.rows[group.from] as Row)) group.from++;
  }
  return group.rows.slice(group.from);
}

function lastOfAll(all: readonly { readonly row: Row; readonly key: string }[], key: string, window: number, current: boolean): readonly Row[] {
  const end = current ? all.length : all.length - 1;
  return all.slice(Math.max(0, end - window), end).flatMap((each) => (each.key === key ? [each.row] : []));
}

/** `time_window` works on rows in the order of time, in either direction. */
function checkTimeOrder(rows: readonly Row[]): void {
  let [rising, falling] = [true, true];
  for (let at = 1; at < rows.length; at++) {
    const difference = timeOf(rows[at] as Row) - timeOf(rows[at - 1] as Row);
    if (difference < 0) rising = false;
    if (difference > 0) falling = false;
  }
  if (!rising && !falling) throw new EngineFault("streamstats time_window needs rows in the order of time");
}
