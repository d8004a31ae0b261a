import { type Diagnostic, reporter } from "@isorule/core";
import { eqlReadDiagnostics } from "../read/read-diagnostics.js";
import { type Cursor, isSign, isWord, keywords, lastEnd, peek, skipTo, step, takeSign, takeWord, TooDeep, unexpected } from "./cursor.js";
import { lexEql } from "./lex-eql.js";
import { parseExpression } from "./parse-expression.js";
import type { EqlEventFilter, EqlExpression, EqlPipe, EqlQueryTree, EqlStatement, EqlStep, EqlTimeSpan } from "./tree.js";

const mostCharacters = 1_000_000;
const mostRuns = 100;
/** After so many faults a text is no query, and telling more helps nobody. */
const mostFaults = 200;

/** Milliseconds of the units of `maxspan`. Source: "EQL syntax reference", with maxspan keywords. */
const units: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** The tree of a query, or why there is none. */
export interface ParsedEql {
  /** Missing where a diagnostic is an error. */
  readonly statement?: EqlStatement;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Parses one query of EQL, the whole grammar of Elasticsearch. Many faults at once; never throws, and never goes deeper
 * than the depth that `eql/read-too-deep` names.
 *
 * Diagnostics: those of {@link eqlReadDiagnostics}, with spans in `text`.
 *
 * @example parseEql('sequence by host.id with maxspan=1m [process where true] [file where true]').statement
 */
export function parseEql(text: string, file?: string): ParsedEql {
  const diagnostics: Diagnostic[] = [];
  const report = reporter(eqlReadDiagnostics, (diagnostic) => {
    if (diagnostics.length < mostFaults) diagnostics.push(diagnostic);
  }, file);
  if (text.length > mostCharacters) {
    report("eql/read-too-long", { most: mostCharacters });
    return { diagnostics };
  }
  const cursor: Cursor = { tokens: lexEql(text, report), at: 0, depth: 0, report, faults: 0 };
  try {
    const statement = parseStatement(cursor);
    return diagnostics.length === 0 && cursor.faults === 0 ? { statement, diagnostics } : { diagnostics };
  } catch (signal) {
    if (signal instanceof TooDeep) return { diagnostics };
    throw signal;
  }
}

// statement = query *( "|" pipe )
function parseStatement(cursor: Cursor): EqlStatement {
  const query = parseQuery(cursor);
  const pipes: EqlPipe[] = [];
  for (;;) {
    while (isSign(cursor, "|")) pipes.push(parsePipe(cursor));
    if (peek(cursor).kind === "end") break;
    unexpected(cursor, "the end of the query or a pipe");
    skipTo(cursor, ["|"]);
  }
  return { kind: "statement", query, pipes, span: [query.span[0], lastEnd(cursor)] };
}

// query = sequence / sample / event
function parseQuery(cursor: Cursor): EqlQueryTree {
  const { start } = peek(cursor);
  if (isWord(cursor, "sequence")) return parseSequence(cursor);
  if (isWord(cursor, "sample")) return parseSample(cursor);
  if (isWord(cursor, "join")) {
    unsupported(cursor, "`join`");
    step(cursor);
    const by = isWord(cursor, "by") ? parseKeys(cursor) : [];
    const steps = parseSteps(cursor, false);
    return { kind: "sample", by, steps, span: [start, lastEnd(cursor)] };
  }
  const filter = parseFilter(cursor, ["|"]);
  return { kind: "event", filter, span: filter.span };
}

// sequence = "sequence" [ by keys [ with ] / with ] 1*step [ "until" step ]
function parseSequence(cursor: Cursor): EqlQueryTree {
  const { start } = step(cursor);
  let by = isWord(cursor, "by") ? parseKeys(cursor) : [];
  const maxspan = isWord(cursor, "with") ? parseMaxspan(cursor) : undefined;
  if (by.length === 0 && isWord(cursor, "by")) {
    unexpected(cursor, "a step (`by` comes before `with`)");
    by = parseKeys(cursor);
  }
  const steps = parseSteps(cursor, true);
  const until = isWord(cursor, "until") ? parseUntil(cursor) : undefined;
  const sequence = {
    kind: "sequence" as const,
    by,
    ...(maxspan === undefined ? {} : { maxspan }),
    steps,
    ...(until === undefined ? {} : { until }),
    span: [start, lastEnd(cursor)] as const,
  };
  checkSteps(cursor, until === undefined ? steps : [...steps, until], sequence.span);
  checkSequence(cursor, steps, maxspan !== undefined, sequence.span);
  return sequence;
}

function parseUntil(cursor: Cursor): EqlStep | undefined {
  step(cursor);
  return parseStep(cursor, true);
}

// sample = "sample" [ by keys ] 1*step
function parseSample(cursor: Cursor): EqlQueryTree {
  const { start } = step(cursor);
  const by = isWord(cursor, "by") ? parseKeys(cursor) : [];
  const steps = parseSteps(cursor, false);
  const span = [start, lastEnd(cursor)] as const;
  checkSteps(cursor, steps, span);
  if (cursor.faults === 0 && steps.length < 2) cursor.report("eql/read-sequence", { reason: "A sample takes two events at least" }, { span });
  if (cursor.faults === 0 && by.length + (steps[0]?.by.length ?? 0) === 0) cursor.report("eql/read-sequence", { reason: "A sample needs `by` and a key" }, { span });
  return { kind: "sample", by, steps, span };
}

/** Elasticsearch's LogicalPlanBuilder asks for the same number of keys in each step. */
function checkSteps(cursor: Cursor, steps: readonly EqlStep[], span: readonly [number, number]): void {
  if (cursor.faults > 0) return;
  const odd = steps.find((each) => each.by.length !== steps[0]?.by.length);
  if (odd !== undefined) cursor.report("eql/read-sequence", { reason: "The steps have different numbers of keys" }, { span: odd.span ?? span });
}

function checkSequence(cursor: Cursor, steps: readonly EqlStep[], hasMaxspan: boolean, span: readonly [number, number]): void {
  if (cursor.faults > 0) return;
  const count = steps.reduce((sum, each) => sum + each.runs, 0);
  if (count < 2) cursor.report("eql/read-sequence", { reason: "A sequence takes two events at least" }, { span });
  if (!steps.some((each) => each.missing)) return;
  if (!hasMaxspan) cursor.report("eql/read-sequence", { reason: "A sequence with a missing event needs `with maxspan`" }, { span });
  if (steps.every((each) => each.missing)) cursor.report("eql/read-sequence", { reason: "A sequence needs one event that is not missing" }, { span });
}

// keys = "by" expression *( "," expression )
function parseKeys(cursor: Cursor): readonly EqlExpression[] {
  step(cursor);
  const keys = [parseExpression(cursor)];
  while (takeSign(cursor, ",")) keys.push(parseExpression(cursor));
  return keys;
}

// with = "with" "maxspan" "=" number unit
function parseMaxspan(cursor: Cursor): EqlTimeSpan | undefined {
  step(cursor);
  if (!takeWord(cursor, "maxspan")) {
    unexpected(cursor, "`maxspan`");
    skipTo(cursor, ["[", "!["]);
    return undefined;
  }
  if (!takeSign(cursor, "=")) unexpected(cursor, "`=`");
  const amount = peek(cursor);
  if (amount.kind !== "number") {
    cursor.report("eql/read-time-span", {}, { span: [amount.start, amount.end] });
    skipTo(cursor, ["[", "!["]);
    return undefined;
  }
  step(cursor);
  const unit = peek(cursor);
  const factor = unit.kind === "word" && Object.hasOwn(units, unit.text) ? units[unit.text] : undefined;
  if (unit.kind === "word") step(cursor);
  const milliseconds = Number(amount.text) * (factor ?? Number.NaN);
  const span = [amount.start, factor === undefined ? amount.end : unit.end] as const;
  if (factor === undefined || !/^\d+$/.test(amount.text) || !Number.isSafeInteger(milliseconds) || milliseconds <= 0) {
    cursor.report("eql/read-time-span", {}, { span });
    return undefined;
  }
  return { kind: "timeSpan", milliseconds, span };
}

function parseSteps(cursor: Cursor, isSequence: boolean): readonly EqlStep[] {
  const steps: EqlStep[] = [];
  for (;;) {
    if (isSign(cursor, "[") || isSign(cursor, "![")) steps.push(parseStep(cursor, isSequence));
    else if (peek(cursor).kind === "end" || isSign(cursor, "|") || isWord(cursor, "until")) break;
    else {
      unexpected(cursor, "a step in brackets");
      skipTo(cursor, ["[", "![", "|"]);
    }
  }
  if (steps.length === 0) unexpected(cursor, "a step in brackets");
  return steps;
}

// step = ( "[" / "![" ) filter "]" [ keys ] [ "with" "runs" "=" number ]
function parseStep(cursor: Cursor, isSequence: boolean): EqlStep {
  const { start } = peek(cursor);
  const missing = isSequence && takeSign(cursor, "![");
  if (!missing && !takeSign(cursor, "[")) unexpected(cursor, "`[`");
  const filter = parseFilter(cursor, ["]"]);
  if (!takeSign(cursor, "]")) {
    unexpected(cursor, "`]`");
    skipTo(cursor, ["]", "|"]);
    takeSign(cursor, "]");
  }
  if (isWord(cursor, "fork")) {
    unsupported(cursor, "`fork`");
    step(cursor);
    if (takeSign(cursor, "=") || takeSign(cursor, "==")) step(cursor);
  }
  const by = isWord(cursor, "by") ? parseKeys(cursor) : [];
  const runs = isSequence && isWord(cursor, "with") ? parseRuns(cursor) : 1;
  return { kind: "step", missing, filter, by, runs, span: [start, lastEnd(cursor)] };
}

function parseRuns(cursor: Cursor): number {
  step(cursor);
  if (!takeWord(cursor, "runs")) {
    unexpected(cursor, "`runs`");
    return 1;
  }
  if (!takeSign(cursor, "=")) unexpected(cursor, "`=`");
  const amount = peek(cursor);
  const runs = amount.kind === "number" && /^\d+$/.test(amount.text) ? Number(amount.text) : 0;
  if (amount.kind === "number") step(cursor);
  if (runs >= 1 && runs <= mostRuns) return runs;
  cursor.report("eql/read-runs", {}, { span: [amount.start, amount.end] });
  return 1;
}

// filter = ( "any" / identifier / string ) "where" expression
function parseFilter(cursor: Cursor, stops: readonly string[]): EqlEventFilter {
  const token = peek(cursor);
  const isName = (token.kind === "word" && !token.tilde && (token.text === "any" || !keywords.has(token.text))) || token.kind === "string" || token.kind === "quoted";
  if (isName) step(cursor);
  else unexpected(cursor, "an event category or `any`");
  if (!takeWord(cursor, "where")) {
    unexpected(cursor, "`where`");
    skipTo(cursor, ["where", ...stops]);
    takeWord(cursor, "where");
  }
  const condition = parseExpression(cursor);
  while (!stops.some((stop) => isSign(cursor, stop)) && peek(cursor).kind !== "end" && !isStepEnd(cursor)) {
    unexpected(cursor, "`and`, `or` or the end of the condition");
    step(cursor);
    skipTo(cursor, ["and", "or", ...stops]);
    if (takeWord(cursor, "and") || takeWord(cursor, "or")) parseExpression(cursor);
  }
  const category = token.kind === "word" && token.text === "any" ? undefined : token.text;
  return { kind: "filter", category, condition, span: [token.start, lastEnd(cursor)] };
}

/** A step whose bracket is missing ends where the next one begins. */
function isStepEnd(cursor: Cursor): boolean {
  return isSign(cursor, "[") || isSign(cursor, "![") || isWord(cursor, "until");
}

// pipe = "|" identifier [ expression *( "," expression ) ]
function parsePipe(cursor: Cursor): EqlPipe {
  const { start } = step(cursor);
  const name = peek(cursor);
  if (name.kind !== "word") {
    unexpected(cursor, "the name of a pipe");
    skipTo(cursor, ["|"]);
    return { kind: "pipe", name: "", args: [], span: [start, lastEnd(cursor)] };
  }
  step(cursor);
  const args: EqlExpression[] = [];
  if (!isSign(cursor, "|") && peek(cursor).kind !== "end") {
    args.push(parseExpression(cursor));
    while (takeSign(cursor, ",")) args.push(parseExpression(cursor));
  }
  return { kind: "pipe", name: name.text, args, span: [start, lastEnd(cursor)] };
}

function unsupported(cursor: Cursor, what: string): void {
  const { start, end } = peek(cursor);
  cursor.report("eql/read-unsupported", { what }, { span: [start, end] });
  cursor.faults++;
}
