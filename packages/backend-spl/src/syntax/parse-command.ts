import { type Argument, argumentsOf, isOn, isWord, macrosBehind, namesOf, pairsOf, sortKeysOf, takeOptions } from "./arguments.js";
import { parseAggregations } from "./parse-aggregations.js";
import { parseAssignments, parseEval } from "./parse-eval.js";
import { type ParseSubsearch, parseSearch } from "./parse-search.js";
import { parseTstats } from "./parse-tstats.js";
import { isClosed, skipBlanks, unescaped } from "./scan.js";
import { type ParseContext, problem } from "./source-text.js";
import type { OtherCommand, SplCommand } from "./tree.js";

/** A command before its arguments are read. */
export interface RawCommand {
  /** In lower case. */
  readonly name: string;
  /** Where the command begins, with its name. */
  readonly start: number;
  /** Where its arguments begin. */
  readonly from: number;
  readonly end: number;
}

/** What the readers of commands share. */
interface Reading {
  readonly context: ParseContext;
  readonly command: RawCommand;
  readonly subsearch: ParseSubsearch;
  readonly span: OtherCommand["span"];
}

/**
 * Reads the arguments of a command. A command that is not known, or whose arguments are not understood, becomes an
 * {@link OtherCommand}; macros without a definition that are glued to its end come behind it.
 */
export function parseCommand(context: ParseContext, command: RawCommand, subsearch: ParseSubsearch): readonly SplCommand[] {
  const read = Object.hasOwn(readers, command.name) ? readers[command.name] : undefined;
  const glued = isSearchLike(command.name) ? { end: command.end, macros: [] } : macrosBehind(context, command.from, command.end);
  const own = glued.macros.length > 0 ? { ...command, end: glued.end } : command;
  const reading: Reading = { context, command: own, subsearch, span: context.spanOf(own.start, own.end) };
  if (read === undefined) return [other(reading, false), ...glued.macros];
  return [read(reading) ?? other(reading, true), ...glued.macros];
}

/** In a search a macro is a condition. */
function isSearchLike(name: string): boolean {
  return name === "search" || name === "tstats" || name === "mstats";
}

function other({ context, command, span }: Reading, faulty: boolean): OtherCommand {
  const text = context.text.slice(command.from, command.end).trim();
  return { kind: "other", name: command.name, text, faulty, span };
}

function words({ context, command }: Reading): readonly Argument[] {
  return argumentsOf(context.text, command.from, command.end);
}

function fault({ context, command }: Reading, message: string): undefined {
  problem(context, "syntax", message, command.start, command.end);
  return undefined;
}

type Reader = (reading: Reading) => SplCommand | undefined;

// Each function reads the arguments as the page of its command shows them:
// https://help.splunk.com/en/splunk-enterprise/search/spl-search-reference/10.0/search-commands
const readers: Readonly<Record<string, Reader | undefined>> = {
  search: ({ context, command, subsearch, span }) => ({ kind: "search", expression: parseSearch(context, command.from, command.end, subsearch), span }),
  where: readWhere,
  eval: readEval,
  regex: readRegex,
  rex: readRex,
  rename: (reading) => ({ kind: "rename", pairs: pairsOf(words(reading)), span: reading.span }),
  stats: readStats,
  eventstats: readStats,
  streamstats: readStreamstats,
  tstats: ({ context, command, subsearch, span }) => parseTstats("tstats", context, command.from, command.end, span, subsearch),
  mstats: ({ context, command, subsearch, span }) => parseTstats("mstats", context, command.from, command.end, span, subsearch),
  fields: readFields,
  table: readFields,
  dedup: readDedup,
  bin: readBin,
  bucket: readBin,
  sort: readSort,
  fillnull: readFillnull,
  from: readFrom,
  datamodel: readFrom,
  multisearch: readMultisearch,
  union: readMultisearch,
  append: readSubsearch,
  appendcols: readSubsearch,
  appendpipe: readSubsearch,
  join: readJoin,
  spath: readSpath,
  mvexpand: (reading) => {
    const [field] = namesOf(takeOptions(words(reading)).rest);
    return field === undefined ? fault(reading, "mvexpand names no field.") : { kind: "mvexpand", field, span: reading.span };
  },
  lookup: readLookup,
  inputlookup: readInputlookup,
  head: readHead,
};

// where expression
function readWhere(reading: Reading): SplCommand | undefined {
  const { context, command } = reading;
  const read = parseEval(context, command.from, command.end);
  if (read === undefined) return undefined;
  if (read.behind < command.end) return fault(reading, "An operator is missing in this condition.");
  return { kind: "where", condition: read.expression, span: reading.span };
}

// eval name = expression *( "," name = expression )
function readEval(reading: Reading): SplCommand | undefined {
  const { context, command } = reading;
  const { assignments, complete } = parseAssignments(context, command.from, command.end);
  return complete ? { kind: "eval", assignments, span: reading.span } : undefined;
}

// regex [ field ( "=" | "!=" ) ] pattern
function readRegex(reading: Reading): SplCommand | undefined {
  const { context, command } = reading;
  const { text } = context;
  const end = lastIndex(text, command.from, command.end);
  const start = skipBlanks(text, command.from, end);
  // A field name, in quotes or not, and its operator: `"a b" != `. What is none begins the pattern.
  const named = /^("(?:[^"\\]|\\.)*"|'[^']*'|[^\s"'=!<>()|[\]\\^$*+?]+)\s*(!=|==?)\s*/.exec(text.slice(start, Math.min(end, start + 1000)));
  const from = start + (named?.[0].length ?? 0);
  const field = named?.[1] === undefined ? "_raw" : nameText(named[1]);
  if (from >= end) return fault(reading, "regex has no pattern.");
  return { kind: "regex", field, negated: named?.[2] === "!=", pattern: patternText(text, from, end), span: reading.span };
}

function nameText(written: string): string {
  return /^["']/.test(written) ? unescaped(written.slice(1, -1)) : written;
}

function lastIndex(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && /\s/.test(text[last - 1] as string)) last--;
  return last;
}

/** A pattern in quotes, or bare to the end. */
function patternText(text: string, start: number, end: number): string {
  const quoted = text[start] === '"' && isClosed(text, start, end);
  return quoted ? unescaped(text.slice(start + 1, end - 1)) : text.slice(start, end);
}

// rex [ "field=" name ] [ options ] pattern
function readRex(reading: Reading): SplCommand | undefined {
  const found = words(reading);
  const { options, rest } = takeOptions(found, new Set(["field", "mode", "max_match", "offset_field"]));
  const [first] = rest;
  if (first === undefined) return fault(reading, "rex has no pattern.");
  const { text } = reading.context;
  const pattern = first.kind === "quoted" && rest.length === 1 ? first.text : patternText(text, first.start, rest.at(-1)?.end ?? first.end);
  return { kind: "rex", field: options["field"] ?? "_raw", sed: options["mode"]?.toLowerCase() === "sed", options, pattern, span: reading.span };
}

const statsOptions = ["partitions", "allnum", "delim", "dedup_splitvals"];

// stats [ options ] functions [ "BY" fields ]
function readStats(reading: Reading): SplCommand | undefined {
  const { options, rest } = takeOptions(words(reading), new Set(statsOptions));
  const kind = reading.command.name === "stats" ? "stats" : "eventstats";
  return { kind, options, ...parseAggregations(reading.context, rest), span: reading.span };
}

const streamOptions = ["current", "window", "global", "time_window", "reset_on_change", "reset_before", "reset_after", "allnum"];

// streamstats [ options ] functions [ "BY" fields ]
function readStreamstats(reading: Reading): SplCommand | undefined {
  const { options, rest } = takeOptions(words(reading), new Set(streamOptions));
  const window = Number(options["window"] ?? 0);
  return {
    kind: "streamstats",
    current: isOn(options["current"], true),
    window: Number.isInteger(window) && window >= 0 ? window : 0,
    global: isOn(options["global"], true),
    seconds: spanSeconds(options["time_window"]),
    options,
    ...parseAggregations(reading.context, rest),
    span: reading.span,
  };
}

/**
 * The seconds of a time span such as `5m`, `1h`, `30s`, `300`; undefined where it is none, or of months.
 *
 * @see https://help.splunk.com/en/splunk-enterprise/search/spl-search-reference/10.0/search-commands/bin (Time scale units)
 */
export function spanSeconds(text: string | undefined): number | undefined {
  const found = /^(\d+(?:\.\d+)?)\s*([a-z]*)$/i.exec(text ?? "");
  if (found === null) return undefined;
  const count = Number(found[1]);
  switch ((found[2] as string).toLowerCase()) {
    case "us":
      return count / 1_000_000;
    case "ms":
      return count / 1000;
    case "cs":
      return count / 100;
    case "ds":
      return count / 10;
    case "":
    case "s":
    case "sec":
    case "secs":
    case "second":
    case "seconds":
      return count;
    case "m":
    case "min":
    case "mins":
    case "minute":
    case "minutes":
      return count * 60;
    case "h":
    case "hr":
    case "hrs":
    case "hour":
    case "hours":
      return count * 3600;
    case "d":
    case "day":
    case "days":
      return count * 86_400;
    case "w":
    case "week":
    case "weeks":
      return count * 604_800;
    default:
      return undefined;
  }
}

// ( "fields" [ "+" | "-" ] | "table" ) names
function readFields(reading: Reading): SplCommand {
  const names = namesOf(words(reading));
  const [sign = ""] = names;
  const removed = reading.command.name === "fields" && sign.startsWith("-");
  const kind = reading.command.name === "table" ? "table" : "fields";
  const own = kind === "fields" && /^[+-]/.test(sign) ? [sign.slice(1), ...names.slice(1)].filter((name) => name !== "") : names;
  return { kind, removed, names: own, span: reading.span };
}

// dedup [ number ] fields [ options ] [ "sortby" keys ]
function readDedup(reading: Reading): SplCommand {
  const { options, rest } = takeOptions(words(reading), new Set(["keepevents", "keepempty", "consecutive"]));
  const sort = rest.findIndex((each) => isWord(each, "sortby"));
  const fields = namesOf(sort < 0 ? rest : rest.slice(0, sort));
  const counted = /^\d+$/.test(fields[0] ?? "");
  return {
    kind: "dedup",
    count: counted ? Number(fields[0]) : 1,
    fields: counted ? fields.slice(1) : fields,
    options,
    sortBy: sort < 0 ? [] : sortKeysOf(rest.slice(sort + 1)),
    span: reading.span,
  };
}

// bin [ options ] field [ "AS" name ]
function readBin(reading: Reading): SplCommand {
  const { options, rest } = takeOptions(words(reading));
  const [pair] = pairsOf(rest);
  return { kind: "bin", field: pair?.from, as: pair === undefined || pair.to === pair.from ? undefined : pair.to, spanText: options["span"], options, span: reading.span };
}

// sort [ number ] keys [ "d" | "desc" ]
function readSort(reading: Reading): SplCommand {
  const { options, rest } = takeOptions(words(reading), new Set(["limit"]));
  const [first] = rest;
  const counted = first?.kind === "word" && /^\d+$/.test(first.text);
  const written = options["limit"] ?? (counted ? first.text : undefined);
  const keys = sortKeysOf(counted ? rest.slice(1) : rest);
  const last = keys.at(-1);
  const turned = keys.length > 1 && last !== undefined && /^d(esc)?$/i.test(last.field);
  const sorted = turned ? keys.slice(0, -1).map((key) => ({ ...key, descending: !key.descending })) : keys;
  return { kind: "sort", limit: written === undefined ? undefined : Number(written), keys: sorted, span: reading.span };
}

// fillnull [ "value=" text ] [ fields ]
function readFillnull(reading: Reading): SplCommand {
  const { options, rest } = takeOptions(words(reading), new Set(["value"]));
  return { kind: "fillnull", value: options["value"] ?? "0", fields: namesOf(rest), span: reading.span };
}

// from ( "datamodel" ( ":" | " " | "=" ) name | text ), datamodel model [ dataset ] [ "search" ]
function readFrom(reading: Reading): SplCommand {
  const { context, command, span } = reading;
  const text = context.text.slice(command.from, command.end).trim();
  const names = namesOf(words(reading)).flatMap((name) => name.split(":")).filter((name) => name !== "");
  if (command.name === "datamodel") {
    const [model, dataset] = names;
    const whole = model === undefined || model.includes(".") || dataset === undefined || /^(search|flat|acceleration_search)$/i.test(dataset) ? model : `${model}.${dataset}`;
    return { kind: "from", datamodel: whole, text, span };
  }
  return { kind: "from", datamodel: names[0]?.toLowerCase() === "datamodel" ? names[1] : undefined, text, span };
}

function searches(reading: Reading, found: readonly Argument[]): readonly ReturnType<ParseSubsearch>[] {
  return found.flatMap((each) => (each.kind === "search" ? [reading.subsearch(each.start + 1, each.end - 1)] : []));
}

// ( "multisearch" | "union" ) 1*( "[" pipeline "]" | dataset )
function readMultisearch(reading: Reading): SplCommand {
  const { options, rest } = takeOptions(words(reading));
  const kind = reading.command.name === "union" ? "union" : "multisearch";
  return { kind, searches: searches(reading, rest), datasets: namesOf(rest), options, span: reading.span };
}

// ( "append" | "appendcols" | "appendpipe" ) [ options ] "[" pipeline "]"
function readSubsearch(reading: Reading): SplCommand | undefined {
  const { options, rest } = takeOptions(words(reading));
  const [search] = searches(reading, rest);
  if (search === undefined) return fault(reading, `${reading.command.name} has no search in brackets.`);
  return { kind: reading.command.name as "append" | "appendcols" | "appendpipe", options, search, span: reading.span };
}

// join [ options ] [ fields ] "[" pipeline "]"
function readJoin(reading: Reading): SplCommand | undefined {
  const { options, rest } = takeOptions(words(reading));
  const [search] = searches(reading, rest);
  if (search === undefined) return fault(reading, "join has no search in brackets.");
  return { kind: "join", options, fields: namesOf(rest), search, span: reading.span };
}

// spath [ "input=" field ] [ "output=" field ] [ [ "path=" ] path ]
function readSpath(reading: Reading): SplCommand {
  const { options, rest } = takeOptions(words(reading), new Set(["input", "output", "path"]));
  const [bare] = namesOf(rest);
  return { kind: "spath", input: options["input"] ?? "_raw", output: options["output"], path: options["path"] ?? bare, span: reading.span };
}

// lookup [ options ] name inputs [ ( "OUTPUT" | "OUTPUTNEW" ) outputs ]
function readLookup(reading: Reading): SplCommand | undefined {
  const { options, rest } = takeOptions(words(reading));
  const [name] = rest;
  if (name === undefined) return fault(reading, "lookup names no table.");
  const output = rest.findIndex((each) => isWord(each, "output") || isWord(each, "outputnew"));
  return {
    kind: "lookup",
    name: name.text,
    inputs: pairsOf(output < 0 ? rest.slice(1) : rest.slice(1, output)),
    outputs: output < 0 ? [] : pairsOf(rest.slice(output + 1)),
    onlyNew: isWord(rest[output], "outputnew"),
    options,
    span: reading.span,
  };
}

// inputlookup [ options ] name [ "where" search ]
function readInputlookup(reading: Reading): SplCommand | undefined {
  const { context, command, subsearch, span } = reading;
  const found = words(reading);
  const where = found.find((each) => isWord(each, "where"));
  const { options, rest } = takeOptions(where === undefined ? found : found.filter((each) => each.start < where.start));
  const [name] = rest;
  if (name === undefined) return fault(reading, "inputlookup names no table.");
  return { kind: "inputlookup", name: name.text, options, where: where === undefined ? undefined : parseSearch(context, where.end, command.end, subsearch), span };
}

// head [ number | expression ] [ options ]
function readHead(reading: Reading): SplCommand {
  const { options, rest } = takeOptions(words(reading), new Set(["limit", "null", "keeplast"]));
  const text = options["limit"] ?? (rest.length === 0 ? "10" : rest.length === 1 ? rest[0]?.text : undefined) ?? "";
  return { kind: "head", limit: /^\d+$/.test(text) ? Number(text) : undefined, span: reading.span };
}
