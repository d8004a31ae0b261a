import type { Span } from "@isorule/core";
import { expandMacros, parseMacroCall } from "./expand-macros.js";
import { parseCommand } from "./parse-command.js";
import { parseSearch } from "./parse-search.js";
import { type Cut, cutAtPipes, skipBlanks } from "./scan.js";
import { type ParseContext, problem } from "./source-text.js";
import type { ParsedSpl, ParseSplOptions, SearchExpression, SplCommand, SplPipeline, SplProblem } from "./tree.js";

/** Searches inside of searches deeper than this are given up. */
const mostSubsearches = 16;
const mostCharacters = 2_000_000;

/**
 * Parses a search: macros are written out and comments taken away, then the text is cut at its pipes, then each command is
 * read. Never throws for any input: what is not understood is a problem with its place, and the rest is read.
 *
 * @example parseSpl('index=windows EventCode=1 | where like(Image, "%\\\\cmd.exe")').pipeline.commands // search, where
 */
export function parseSpl(text: string, options: ParseSplOptions = {}): ParsedSpl {
  const problems: SplProblem[] = [];
  if (text.length > mostCharacters) {
    problems.push({ what: "limit", message: `The search has more than ${mostCharacters} characters.`, span: [0, text.length] });
    return { pipeline: { kind: "pipeline", commands: [], span: [0, text.length] }, problems };
  }
  const source = expandMacros(text, options.definitions ?? {}, problems);
  const context: ParseContext = { ...source, problems };
  const pipeline = parsePipeline(context, 0, source.text.length, "outer", 0);
  if (pipeline.commands.length === 0) problem(context, "syntax", "There is no search.", 0, source.text.length);
  return { pipeline, problems };
}

/** Where a pipeline stands: by itself, in brackets, or in brackets of a command that runs commands on rows. */
type Place = "outer" | "subsearch" | "commands";

function parsePipeline(context: ParseContext, start: number, end: number, place: Place, depth: number): SplPipeline {
  const span = context.spanOf(start, end);
  if (depth > mostSubsearches) {
    problem(context, "limit", `Searches are nested deeper than ${mostSubsearches}.`, start, end);
    return { kind: "pipeline", commands: [], span };
  }
  const cuts = cutAtPipes(context.text, start, end);
  if (cuts.openQuote !== undefined) problem(context, "syntax", "A quote is never closed.", cuts.openQuote, cuts.openQuote + 1);
  if (cuts.strayBracket !== undefined) problem(context, "syntax", "A bracket has no partner.", cuts.strayBracket, cuts.strayBracket + 1);
  const commands: SplCommand[] = [];
  cuts.stages.forEach((cut, index) => {
    const from = skipBlanks(context.text, cut.start, cut.end);
    if (from === cut.end) {
      // Nothing before the first pipe is how a search with a leading command begins.
      if (index > 0 && index < cuts.stages.length - 1) problem(context, "syntax", "A command is missing between two pipes.", cut.start, cut.end);
      return;
    }
    for (const command of parseStage(context, { start: from, end: cut.end }, index === 0 ? place : "commands", depth)) commands.push(command);
  });
  return { kind: "pipeline", commands, span };
}

function parseStage(context: ParseContext, cut: Cut, place: Place, depth: number): readonly SplCommand[] {
  const subsearch = (start: number, end: number): SplPipeline => parsePipeline(context, start, end, placeInside(context.text, cut), depth + 1);
  const { text } = context;
  if (place !== "commands" && !beginsCommand(text, cut, place)) {
    return [{ kind: "search", expression: parseSearch(context, cut.start, cut.end, subsearch), span: context.spanOf(cut.start, cut.end) }];
  }
  if (text[cut.start] === "`") return macroStage(context, cut);
  const name = /^[A-Za-z_][A-Za-z0-9_]*/.exec(text.slice(cut.start, Math.min(cut.end, cut.start + 60)))?.[0];
  if (name === undefined) {
    problem(context, "syntax", "A command is expected here.", cut.start, Math.min(cut.end, cut.start + 20));
    return [{ kind: "other", name: "", text: text.slice(cut.start, cut.end).trim(), faulty: true, span: context.spanOf(cut.start, cut.end) }];
  }
  return parseCommand(context, { name: name.toLowerCase(), start: cut.start, from: cut.start + name.length, end: cut.end }, subsearch);
}

/** Whether the first stage is a command: the word `search` before an outer search, any command that makes rows in brackets. */
function beginsCommand(text: string, cut: Cut, place: Place): boolean {
  const found = /^([A-Za-z]+)(?=[\s[(`"]|$)(?!\s*[=<>!])/.exec(text.slice(cut.start, Math.min(cut.end, cut.start + 60)));
  const name = found?.[1]?.toLowerCase();
  if (name === undefined) return false;
  if (name === "search") return true;
  return place === "subsearch" && ["tstats", "mstats", "inputlookup", "from", "datamodel", "makeresults", "rest", "metadata", "loadjob", "savedsearch", "multisearch", "union", "dbxquery", "gentimes", "inputcsv", "eventcount"].includes(name);
}

/** Brackets of appendpipe hold commands that go on with the rows. */
function placeInside(text: string, cut: Cut): Place {
  return /^(appendpipe|foreach)\b/i.test(text.slice(cut.start, cut.start + 12)) ? "commands" : "subsearch";
}

/** Macros without a definition where a command is expected; what is behind them is kept as text. */
function macroStage(context: ParseContext, cut: Cut): readonly SplCommand[] {
  const { text } = context;
  const found: SplCommand[] = [];
  let at = cut.start;
  while (at < cut.end && text[at] === "`") {
    const close = text.indexOf("`", at + 1);
    const behind = close < 0 || close >= cut.end ? cut.end : close + 1;
    found.push({ kind: "macro", ...parseMacroCall(text.slice(at + 1, behind - 1)), span: context.spanOf(at, behind) });
    at = skipBlanks(text, behind, cut.end);
  }
  if (at < cut.end) found.push({ kind: "other", name: "", text: text.slice(at, cut.end).trim(), faulty: false, span: context.spanOf(at, cut.end) });
  return found;
}

/**
 * Parses the condition of a search that stands as text in another one, as in `searchmatch("...")`. All of it has the span
 * of the text around it. Undefined where it is none.
 */
export function parseSearchText(text: string, span: Span): SearchExpression | undefined {
  const context: ParseContext = { text, spanOf: () => span, problems: [] };
  const expression = parseSearch(context, 0, text.length, () => ({ kind: "pipeline", commands: [], span }));
  return context.problems.length === 0 ? expression : undefined;
}
