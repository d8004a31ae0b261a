import { EngineFault } from "@isorule/core";
import type { SplCommand, SplPipeline } from "../syntax/tree.js";
import { dedupStage, headStage, sortStage } from "./commands/ordering.js";
import type { Stage, StageContext } from "./commands/stage.js";
import { eventstatsStage, statsStage, streamstatsStage } from "./commands/statistics.js";
import { binStage, evalStage, fieldsStage, fillnullStage, mvexpandStage, regexStage, renameStage, rexStage, searchStage, spathStage, whereStage } from "./commands/streaming.js";
import { fromStage, tstatsStage } from "./commands/tstats.js";
import { isOwnFilter } from "./search-condition.js";
import { emptyRow, type Row } from "./values.js";

/**
 * Compiles commands to one stage.
 *
 * @throws EngineFault with the name of a command that is not known here, or for what Splunk would refuse
 */
export function compilePipeline(pipeline: SplPipeline, context: StageContext): Stage {
  const stages = pipeline.commands.map((command, index) => compileCommand(command, context, index === 0));
  return (rows, data) => stages.reduce((current, stage) => stage(current, data), rows);
}

/** Commands that work on one event at a time, the only ones in the branches of `multisearch`. */
const streaming: ReadonlySet<SplCommand["kind"]> = new Set(["search", "where", "eval", "fields", "rex", "regex", "rename", "fillnull", "spath", "mvexpand"]);
/** What a subsearch gives at most: `maxout` of limits.conf. */
const mostSubsearchRows = 50_000;

function compileCommand(command: SplCommand, context: StageContext, first: boolean): Stage {
  switch (command.kind) {
    case "search":
      return searchStage(command, context, first);
    case "where":
      return whereStage(command, context);
    case "eval":
      return evalStage(command, context);
    case "regex":
      return regexStage(command);
    case "rex":
      return rexStage(command);
    case "rename":
      return renameStage(command);
    case "stats":
      return statsStage(command, context);
    case "eventstats":
      return eventstatsStage(command, context);
    case "streamstats":
      return streamstatsStage(command, context);
    case "tstats":
    case "mstats":
      return tstatsStage(command, context, first);
    case "fields":
    case "table":
      return fieldsStage(command);
    case "dedup":
      return dedupStage(command);
    case "bin":
      return binStage(command);
    case "sort":
      return sortStage(command);
    case "fillnull":
      return fillnullStage(command);
    case "from":
      return fromStage(command);
    case "multisearch":
    case "union": {
      if (command.datasets.length > 0) throw new EngineFault("union of data sets is not known here");
      if (command.kind === "multisearch") {
        if (!first || command.searches.length < 2) throw new EngineFault("multisearch stands first and has at least two branches");
        const isStreaming = command.searches.every(({ commands }) => commands[0]?.kind === "search" && commands.every(({ kind }) => streaming.has(kind)));
        if (!isStreaming) throw new EngineFault("a branch of multisearch is a streaming search");
      }
      const branches = command.searches.map((search) => compilePipeline(search, context));
      return (rows, data) => [...rows, ...branches.flatMap((branch) => branch([], data))];
    }
    case "append": {
      const branch = compilePipeline(command.search, context);
      return (rows, data) => [...rows, ...branch([], data).slice(0, mostSubsearchRows)];
    }
    case "spath":
      return spathStage(command);
    case "mvexpand":
      return mvexpandStage(command);
    case "head":
      return headStage(command);
    case "macro":
      if (isOwnFilter(command.name)) return (rows) => rows;
      throw new EngineFault(`the macro ${command.name} is not defined`);
    case "other":
      return otherStage(command.name, command.text);
    default:
      throw new EngineFault(`the command ${command.kind} is not known here`);
  }
}

function otherStage(name: string, text: string): Stage {
  // ctime() changes how a time is shown.
  if (name === "convert" && /^\s*(timeformat\s*=\s*("[^"]*"|\S+)\s*)?(ctime\([^()]*\)\s*,?\s*)+$/i.test(text)) return (rows) => rows;
  if (name === "reverse") return (rows) => [...rows].reverse();
  if (name === "addinfo") return (rows, data) => rows.map((row): Row => Object.assign(emptyRow(), row, { info_max_time: data.latest }));
  throw new EngineFault(`the command ${name} is not known here`);
}
