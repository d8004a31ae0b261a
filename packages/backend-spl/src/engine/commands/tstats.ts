import { EngineFault } from "@isorule/core";
import type { FromCommand, TstatsCommand } from "../../syntax/tree.js";
import { type Aggregate, compileAggregate, prestatsCount } from "../aggregate.js";
import { groupRows } from "../group-rows.js";
import { compileSearch } from "../search-condition.js";
import { secondsOf } from "../time-span.js";
import { emptyRow, fieldOf, type Row, textsOf, withField } from "../values.js";
import { type SplData, type Stage, type StageContext, timeOf } from "./stage.js";

/**
 * `tstats`: statistics over the rows of a data model, or over indexed fields of raw events. Its WHERE is a search. A row
 * without one of the BY fields is left out, but where `fillnull_value` stands for what is missing. With `prestats=true`
 * the rows stand for partial results, which `stats` adds up.
 *
 * @see https://help.splunk.com/en/splunk-enterprise/search/spl-search-reference/10.0/search-commands/tstats
 */
export function tstatsStage(command: TstatsCommand, context: StageContext, first: boolean): Stage {
  if (command.kind === "mstats") throw new EngineFault("the command mstats is not known here");
  if (command.append && !command.prestats) throw new EngineFault("tstats append=true needs prestats=true");
  if (!first && !command.append) throw new EngineFault("tstats stands first");
  const aggregates = command.aggregations.map((node) => compileAggregate(node, context));
  if (aggregates.length === 0) throw new EngineFault("tstats without a function is not known here");
  const partial = command.prestats ? command.aggregations.map(({ function: name, field }) => (name === "count" || name === "c") && field === undefined) : [];
  if (partial.some((isCount) => !isCount)) throw new EngineFault("tstats prestats=true with another function than count is not known here");
  const test = command.where === undefined ? undefined : compileSearch(command.where, context.answers);
  const spans = command.by.map(({ field, spanText }) => ({ field, width: widthOf(field, spanText) }));
  const fields = command.by.map(({ field }) => field);
  const filler = command.options["fillnull_value"];
  return (before, data) => {
    const source = rowsOf(command.datamodel, data);
    const met = test === undefined ? source : source.filter(test);
    const binned = spans.some(({ width }) => width !== undefined) ? met.map((row) => inSpans(row, spans)) : met;
    const groups = fields.length === 0 ? [{ by: emptyRow() as Row, rows: binned }] : groupRows(binned, fields, filler);
    const found = groups.map(({ by, rows }) => (command.prestats ? withField(by, prestatsCount, rows.length) : results(by, rows, aggregates)));
    const kept = fields.length === 0 && binned.length === 0 && !aggregates.some(({ counts }) => counts) ? [] : found;
    return command.append ? [...before, ...kept] : kept;
  };
}

function results(by: Row, rows: readonly Row[], aggregates: readonly Aggregate[]): Row {
  let result = by;
  for (const { as, start } of aggregates) {
    const accumulator = start();
    for (const row of rows) accumulator.add(row);
    result = withField(result, as, accumulator.value());
  }
  return result;
}

function widthOf(field: string, spanText: string | undefined): number | undefined {
  if (spanText === undefined) {
    if (field === "_time") throw new EngineFault("tstats BY _time without a span is not known here");
    return undefined;
  }
  const width = secondsOf(spanText);
  if (width === undefined || width === 0) throw new EngineFault(`tstats span=${spanText} is not known here`);
  return width;
}

function inSpans(row: Row, spans: readonly { readonly field: string; readonly width: number | undefined }[]): Row {
  let result = row;
  for (const { field, width } of spans) {
    if (width === undefined) continue;
    const value = field === "_time" ? timeOf(row) : Number(fieldOf(row, field));
    result = withField(result, field, Number.isNaN(value) ? null : Math.floor(value / width) * width);
  }
  return result;
}

/** The rows of `Endpoint.Processes`, of all datasets of `Endpoint`, or the raw events. */
function rowsOf(datamodel: string | undefined, data: SplData): readonly Row[] {
  if (datamodel === undefined) return data.events;
  const found: Row[] = [];
  for (const [name, rows] of data.datasets) {
    if (name !== datamodel && !name.startsWith(`${datamodel}.`)) continue;
    const own = name.slice(name.lastIndexOf(".") + 1);
    // A row is a member of its dataset, whatever dataset below it the record names: by its path in the model, too.
    const path = name.slice(name.indexOf(".") + 1);
    for (const row of rows) found.push(withField(row, "nodename", [...new Set([...textsOf(fieldOf(row, "nodename")), name, path, own])]));
  }
  return found;
}

/** `from datamodel:Endpoint.Processes`: the rows with their fields, without the name of the dataset before them. */
export function fromStage(command: FromCommand): Stage {
  const { datamodel } = command;
  if (datamodel === undefined) throw new EngineFault(`from ${command.text.slice(0, 60)} is not known here`);
  return (_rows, data) =>
    rowsOf(datamodel, data).map((row) => {
      const plain = emptyRow();
      for (const [name, value] of Object.entries(row)) if (name !== "nodename") plain[name.slice(name.indexOf(".") + 1)] = value;
      return plain;
    });
}
