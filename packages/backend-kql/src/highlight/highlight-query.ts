import type { HighlightKind, HighlightToken, Span } from "@isorule/core";
import { type TokenList, tokenList } from "@isorule/core/highlight";
import { lexKql, type Token } from "../parse/lex.js";
import { splitQueries } from "../read/split-queries.js";
import { bareLiterals, constants, operatorClauses, punctuation, signOperators, statementWords, typeNames, wordOperators } from "./words.js";

/**
 * Tokens of one query, or of several with blank lines between them. What a word is follows from the words around it and
 * not from a tree, so that a query which is half written has its colours too.
 *
 * @example highlightQuery("T | where A has 'x'") // variable, punctuation, keyword, field, operator, string
 */
export function highlightQuery(text: string): readonly HighlightToken[] {
  const { tokens, comments } = lexKql(text);
  const list = tokenList(text);
  const scan: Scan = { tokens, at: 0, list, comments, comment: 0, starts: new Set(splitQueries(text).map(({ span: [start] }) => start)), names: letNames(tokens), frames: [], frame: newFrame("statement"), operand: false, last: undefined };
  while (at(scan).kind !== "end") highlightToken(scan);
  addComments(scan, text.length);
  return list.tokens;
}

/** What is known inside of one bracket. */
interface Frame {
  /** What may stand next: an operator behind a pipe, a statement, the begin of a bracket, or anything else. */
  expects: "operator" | "statement" | "begin" | "anything";
  /** The operator that the text belongs to. */
  operator: string;
  /** Whether its `on` was passed. */
  on: boolean;
}

interface Scan {
  readonly tokens: readonly Token[];
  at: number;
  readonly list: TokenList;
  readonly comments: readonly Span[];
  /** How many comments were added. */
  comment: number;
  /** Where queries begin. */
  readonly starts: ReadonlySet<number>;
  /** What `let` gives a name. */
  readonly names: ReadonlySet<string>;
  readonly frames: Frame[];
  frame: Frame;
  /** Whether the last token ends something that can be compared. */
  operand: boolean;
  last: HighlightKind | undefined;
}

function newFrame(expects: Frame["expects"]): Frame {
  return { expects, operator: "", on: false };
}

function letNames(tokens: readonly Token[]): ReadonlySet<string> {
  return new Set(tokens.flatMap(({ kind, text }, index) => (kind === "name" && tokens[index - 1]?.text === "let" && tokens[index + 1]?.text === "=" ? [text] : [])));
}

function at(scan: Scan, ahead = 0): Token {
  return scan.tokens[Math.min(Math.max(scan.at + ahead, 0), scan.tokens.length - 1)] as Token;
}

function isMark(scan: Scan, ahead: number, text: string): boolean {
  const token = scan.at + ahead < 0 ? undefined : at(scan, ahead);
  return token?.kind === "mark" && token.text === text;
}

/** Takes the next words up to `end`, as one token. */
function take(scan: Scan, kind: HighlightKind, count = 1): void {
  const { start } = at(scan);
  const { end } = at(scan, count - 1);
  addComments(scan, start);
  scan.list.add(kind, start, end);
  scan.at += count;
  scan.last = kind;
  scan.operand = kind !== "keyword" && kind !== "operator" && kind !== "punctuation";
  scan.frame.expects = "anything";
}

function addComments(scan: Scan, before: number): void {
  for (let next = scan.comments[scan.comment]; next !== undefined && next[0] < before; next = scan.comments[++scan.comment]) scan.list.add("comment", ...next);
}

function highlightToken(scan: Scan): void {
  const token = at(scan);
  if (scan.starts.has(token.start)) {
    scan.frames.length = 0;
    scan.frame = newFrame("statement");
    scan.operand = false;
  }
  if (token.kind === "name") highlightName(scan, token);
  else if (token.kind === "mark") highlightMark(scan, token);
  // ['a name'] is a name, x['a key'] has a key.
  else if (token.kind === "text") take(scan, isMark(scan, -1, "[") && isMark(scan, 1, "]") && scan.last === "punctuation" && scan.frame.operator === "name" ? "field" : "string");
  else take(scan, "number");
}

function highlightMark(scan: Scan, { text }: Token): void {
  const { operand } = scan;
  if (signOperators.has(text)) {
    const { frame } = scan;
    take(scan, "operator");
    if (text === "=" && frame.operator === "let") frame.expects = "begin";
  } else if (punctuation.has(text)) {
    take(scan, "punctuation");
    if (text === "|") Object.assign(scan.frame, newFrame("operator"));
    else if (text === ";") Object.assign(scan.frame, newFrame("statement"));
    else if (text === "(" || text === "[" || text === "{") {
      scan.frames.push(scan.frame);
      scan.frame = newFrame(text === "{" ? "statement" : text === "(" ? "begin" : "anything");
      scan.frame.operator = insideOf(scan, text, operand);
    } else if (text === ")" || text === "]" || text === "}") {
      scan.frame = scan.frames.pop() ?? newFrame("anything");
      scan.operand = true;
    }
  } else {
    // No character of the language.
    scan.at++;
    scan.operand = false;
    scan.last = undefined;
  }
}

/** What a bracket that was just opened is of: a name of any characters, an array, or nothing to know of. */
function insideOf(scan: Scan, bracket: string, operand: boolean): string {
  if (bracket === "(") return scan.at > 1 && at(scan, -2).text === "dynamic" ? "dynamic" : "";
  if (scan.frames.at(-1)?.operator === "dynamic") return "dynamic";
  return bracket === "[" && !operand ? "name" : "";
}

function highlightName(scan: Scan, token: Token): void {
  const { frame } = scan;
  const { text } = token;
  const isCall = isMark(scan, 1, "(");
  if (isMark(scan, -1, ".") && at(scan, -1).end === token.start && scan.at > 1) return take(scan, isCall ? "function" : "field");
  if (operator(scan)) return undefined;
  const isClause = (scan.operand || scan.last === "keyword" || scan.last === "constant") && operatorClauses.get(frame.operator)?.has(text) === true;
  if (isClause && !(isCall && text === "range")) {
    take(scan, "keyword");
    if (text === "on") frame.on = true;
    return undefined;
  }
  // kind=inner
  if (isMark(scan, -1, "=") && isParameter(scan, at(scan, -2))) return take(scan, "constant");
  if (wordOperators.has(text) && (scan.operand || text === "regex")) return take(scan, "operator");
  if (text === "not" && isCall) return take(scan, "operator");
  if (typeNames.has(text) && (isMark(scan, -1, ":") || (isMark(scan, -1, "(") && at(scan, -2).text === "typeof"))) return take(scan, "keyword");
  if (constants.has(text)) return take(scan, "constant");
  if (isCall) return call(scan, text);
  return take(scan, isRows(scan, text) ? "variable" : "field");
}

/** Whether a word before an equals sign was taken as one of its operator. */
function isParameter(scan: Scan, { text }: Token): boolean {
  return text !== "on" && text !== "by" && text !== "from" && text !== "to" && operatorClauses.get(scan.frame.operator)?.has(text) === true;
}

/** Takes a word that begins a statement, or an operator, where one may stand. */
function operator(scan: Scan): boolean {
  const { frame } = scan;
  const { expects } = frame;
  if (expects === "anything" && frame.operator !== "declare") return false;
  const { count, text } = joined(scan);
  if (expects === "statement" && statementWords.has(text) && at(scan, 1).kind === "name") {
    take(scan, "keyword");
    frame.operator = text;
    // What `let` names may be called like an operator.
    if (text === "let") take(scan, isMark(scan, 2, "(") ? "function" : "variable");
    return true;
  }
  if (frame.operator === "declare") {
    if (!statementWords.has(text)) return false;
    take(scan, "keyword");
    return true;
  }
  if (!operatorClauses.has(text)) return false;
  // Elsewhere the word may be a table or a column, unless something follows that is no part of an expression.
  if (expects !== "operator" && !goesOn(at(scan, count), text)) return false;
  take(scan, "keyword", count);
  frame.operator = text;
  return true;
}

function goesOn(next: Token, word: string): boolean {
  if (next.kind === "mark") return (next.text === "(" && (word === "union" || word === "datatable" || word === "externaldata" || word === "find" || word === "search")) || (next.text === "*" && (word === "search" || word === "union"));
  return next.kind === "text" || next.kind === "number" || next.kind === "timespan" || (next.kind === "name" && !wordOperators.has(next.text));
}

/** A name with its hyphens: `project-away`. */
function joined(scan: Scan): { readonly text: string; readonly count: number } {
  let count = 1;
  while (count < 9 && isMark(scan, count, "-") && at(scan, count).start === at(scan, count - 1).end && at(scan, count + 1).kind === "name" && at(scan, count + 1).start === at(scan, count).end) count += 2;
  for (; count > 1; count -= 2) {
    const text = scan.tokens.slice(scan.at, scan.at + count).map((token) => token.text).join("");
    if (operatorClauses.has(text)) return { text, count };
  }
  return { text: at(scan).text, count: 1 };
}

function call(scan: Scan, text: string): void {
  take(scan, "function");
  if (!bareLiterals.has(text)) return;
  let count = 1;
  while (count < 20 && isBare(at(scan, count))) count++;
  if (count === 1 || !isMark(scan, count, ")") || (at(scan, 1).kind === "name" && isMark(scan, 2, ")"))) return;
  highlightMark(scan, at(scan));
  take(scan, "number", count - 1);
}

function isBare({ kind, text }: Token): boolean {
  return kind === "number" || kind === "name" || kind === "timespan" || (kind === "mark" && (text === "-" || text === ":" || text === "." || text === "+"));
}

/** Whether a name is one of rows: a table, what `let` named, or `$left`. */
function isRows(scan: Scan, text: string): boolean {
  const { frame } = scan;
  if (text.startsWith("$") || scan.names.has(text) || frame.expects === "statement") return true;
  if (frame.operator === "union" || ((frame.operator === "join" || frame.operator === "lookup") && !frame.on)) return !isMark(scan, 1, "=");
  return frame.expects === "begin" && (isMark(scan, 1, "|") || (frame.operator === "let" && (isMark(scan, 1, ";") || at(scan, 1).kind === "end")));
}
