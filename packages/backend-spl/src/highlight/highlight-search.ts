import type { HighlightKind, HighlightToken } from "@isorule/core";
import { type TokenList, tokenList } from "@isorule/core/highlight";
import { behindQuote, isBlank, skipBlanks } from "../syntax/scan.js";
import { clauses, commands, evalCommands, evalOperators, searchCommands, searchOperators, tableCommands } from "./words.js";

/**
 * Tokens of a search. What a word is follows from its command and from what stands beside it, not from a tree, so that a
 * search which is half written has its colours too.
 *
 * @example highlightSearch('index=win | where like(Image, "%cmd.exe")')
 */
export function highlightSearch(text: string): readonly HighlightToken[] {
  const list = tokenList(text);
  const scan: Scan = { text, list, frames: [], frame: newFrame("search", "start"), before: "", noApostrophe: false, noBacktick: false };
  for (let at = skipBlanks(text, 0, text.length); at < text.length; at = skipBlanks(text, at, text.length)) at = token(scan, at);
  return list.tokens;
}

/** What words are: terms of a search, parts of an expression, or fields and options of another command. */
type Mode = "search" | "eval" | "other";

/** What is known inside of one bracket. */
interface Frame {
  /** The bracket that opens it; empty for the whole text. */
  readonly bracket: "" | "[" | "(";
  mode: Mode;
  command: string;
  /** What may stand next: a command behind a pipe, one or a term at the start, the name of a table, or anything else. */
  expects: "command" | "start" | "table" | "anything";
}

interface Scan {
  readonly text: string;
  readonly list: TokenList;
  readonly frames: Frame[];
  frame: Frame;
  /** The last sign or word. */
  before: string;
  /** Whether no such quote is left: it is not looked for again. */
  noApostrophe: boolean;
  noBacktick: boolean;
}

function newFrame(mode: Mode, expects: Frame["expects"], bracket: Frame["bracket"] = "", command = ""): Frame {
  return { bracket, mode, command, expects };
}

/** Reads what begins at `at`, and returns where it ends. */
function token(scan: Scan, at: number): number {
  const { frame, text } = scan;
  const char = text[at] as string;
  switch (char) {
    case "`":
      return backtick(scan, at);
    case '"':
      frame.expects = "anything";
      return add(scan, "string", at, behindQuote(text, at));
    case "'":
      return frame.mode === "search" ? word(scan, at) : apostrophe(scan, at);
    case "|":
      return pipe(scan, at);
    case "[":
    case "(":
      return open(scan, at, char);
    case "]":
    case ")":
      return close(scan, at, char);
    case "\\":
      // A line of a .conf file that goes on in the next one.
      return isLineEnd(text, at + 1) ? add(scan, "punctuation", at, at + 1) : word(scan, at);
    case ",":
      return add(scan, "punctuation", at, at + 1);
    default:
      return isSign(scan, at) ? sign(scan, at) : word(scan, at);
  }
}

function add(scan: Scan, kind: HighlightKind, start: number, end: number): number {
  scan.list.add(kind, start, end);
  scan.before = scan.text.slice(start, Math.min(end, start + 60));
  return end;
}

// ``` comment ``` or `macro(a, "b")`
function backtick(scan: Scan, at: number): number {
  const { text } = scan;
  if (text.startsWith("```", at)) {
    const close = text.indexOf("```", at + 3);
    const end = close < 0 ? text.length : close + 3;
    scan.list.add("comment", at, end);
    return end;
  }
  const close = scan.noBacktick ? -1 : text.indexOf("`", at + 1);
  if (close < 0) {
    scan.noBacktick = true;
    return at + 1;
  }
  if (scan.frame.expects !== "command") scan.frame.expects = "anything";
  return add(scan, "variable", at, close + 1);
}

// 'a field'
function apostrophe(scan: Scan, at: number): number {
  const close = scan.noApostrophe ? -1 : scan.text.indexOf("'", at + 1);
  if (close < 0) {
    scan.noApostrophe = true;
    return at + 1;
  }
  scan.frame.expects = "anything";
  return add(scan, "field", at, close + 1);
}

/** A pipe ends all parentheses of its search. */
function pipe(scan: Scan, at: number): number {
  while (scan.frame.bracket === "(") scan.frame = scan.frames.pop() ?? newFrame("search", "start");
  Object.assign(scan.frame, newFrame("other", "command", scan.frame.bracket));
  return add(scan, "punctuation", at, at + 1);
}

function open(scan: Scan, at: number, bracket: "[" | "("): number {
  const { frame } = scan;
  frame.expects = "anything";
  // stats count(eval(x=1))
  const inner = bracket === "[" ? newFrame("search", "start", bracket) : newFrame(scan.before.toLowerCase() === "eval" ? "eval" : frame.mode, "anything", bracket, frame.command);
  scan.frames.push(frame);
  scan.frame = inner;
  return add(scan, "punctuation", at, at + 1);
}

function close(scan: Scan, at: number, bracket: "]" | ")"): number {
  const opening = bracket === "]" ? "[" : "(";
  if (bracket === "]") while (scan.frame.bracket === "(") scan.frame = scan.frames.pop() ?? newFrame("search", "start");
  if (scan.frame.bracket === opening) scan.frame = scan.frames.pop() ?? newFrame("search", "start");
  return add(scan, "punctuation", at, at + 1);
}

function isSign({ frame, text }: Scan, at: number): boolean {
  const char = text[at] as string;
  if ("=<>".includes(char) || (char === "!" && (text[at + 1] === "=" || frame.mode === "eval"))) return true;
  return frame.mode === "eval" ? "+-*/%.;".includes(char) && !(char === "." && isDigit(text[at + 1])) : frame.mode === "other" && "+-".includes(char) && !isDigit(text[at + 1]);
}

function sign(scan: Scan, at: number): number {
  const { text } = scan;
  const end = at + (text[at + 1] === "=" && "=<>!".includes(text[at] as string) ? 2 : 1);
  scan.frame.expects = "anything";
  return add(scan, "operator", at, end);
}

function word(scan: Scan, at: number): number {
  const { frame, text } = scan;
  const end = wordEnd(scan, at);
  const value = text.slice(at, end);
  const { expects } = frame;
  frame.expects = "anything";
  const command = value.toLowerCase();
  if (expects === "command" || (expects === "start" && commands.has(command) && beginsCommand(text, end))) {
    const mode = evalCommands.has(command) ? "eval" : searchCommands.has(command) ? "search" : "other";
    Object.assign(frame, newFrame(mode, tableCommands.has(command) ? "table" : "anything", frame.bracket, command));
    return add(scan, "keyword", at, end);
  }
  // The condition of tstats ends where its groups begin.
  if (frame.command.endsWith("stats") && frame.mode === "search" && frame.bracket !== "(" && (command === "by" || command === "groupby")) frame.mode = "other";
  const next = skipBlanks(text, end, text.length);
  const kind = frame.mode === "search" ? searchWord(scan, value, next) : frame.mode === "eval" ? evalWord(scan, value, next) : otherWord(scan, value, next, end);
  if (expects === "table") {
    if (kind === "field" && text[next] !== "=") return add(scan, "variable", at, end);
    frame.expects = "table";
  }
  return add(scan, kind, at, end);
}

function wordEnd({ frame, text }: Scan, start: number): number {
  let at = start;
  for (; at < text.length; at++) {
    const char = text[at] as string;
    if (char === "\\" && !isLineEnd(text, at + 1)) at++;
    else if (char === "\\" || isBlank(text.charCodeAt(at)) || '"`|[](),=<>'.includes(char)) break;
    else if (char === "!" && text[at + 1] === "=") break;
    else if (frame.mode !== "search" && char === "'") break;
    else if (frame.mode === "eval" && "+-*/%!;".includes(char) && !isExponent(text, start, at)) break;
  }
  return Math.min(Math.max(at, start + 1), text.length);
}

function isLineEnd(text: string, at: number): boolean {
  return text[at] === "\n" || (text[at] === "\r" && text[at + 1] === "\n");
}

// 1e-5
function isExponent(text: string, start: number, at: number): boolean {
  return isDigit(text[start]) && (text[at - 1] === "e" || text[at - 1] === "E") && isDigit(text[at + 1]);
}

/** A field that is called like a command has a comparison behind it. */
function beginsCommand(text: string, end: number): boolean {
  const next = text[skipBlanks(text, end, text.length)];
  return next === undefined || !"=<>!".includes(next);
}

function searchWord(scan: Scan, value: string, next: number): HighlightKind {
  const { before, text } = scan;
  if (searchOperators.has(value)) return "operator";
  if (isComparison(text, next) || isList(text, next)) return "field";
  if (text[next] === "(" && (value === "TERM" || value === "CASE")) return "function";
  if (scan.frame.command.endsWith("stats") && value.toLowerCase() === "by") return "keyword";
  return valueKind(value, /^(?:!?=|[<>]=?|==)$/.test(before));
}

function evalWord(scan: Scan, value: string, next: number): HighlightKind {
  const lower = value.toLowerCase();
  const isCall = scan.text[next] === "(";
  if (evalOperators.has(lower) && !(lower === "like" && isCall)) return "operator";
  if (isCall) return "function";
  if (lower === "true" || lower === "false" || lower === "null") return "constant";
  return isNumber(value) ? "number" : "field";
}

function otherWord(scan: Scan, value: string, next: number, end: number): HighlightKind {
  const { before, frame, text } = scan;
  const lower = value.toLowerCase();
  const isOption = isComparison(text, next);
  if (before === "=" || before === "==") return valueKind(value, true);
  if (clauses.has(lower) && !isOption) {
    if (lower === "where" && frame.command.endsWith("stats")) frame.mode = "search";
    if (lower === "from") frame.expects = "table";
    return "keyword";
  }
  if (text[end] === "(") return "function";
  return !isOption && isNumber(value) ? "number" : "field";
}

function isComparison(text: string, at: number): boolean {
  const char = text[at];
  return char === "=" || char === "<" || char === ">" || (char === "!" && text[at + 1] === "=");
}

// IN (a, b), NOT IN (a, b)
function isList(text: string, at: number): boolean {
  return /^(?:NOT\s{1,20})?IN\s{0,20}\(/i.test(text.slice(at, at + 60));
}

function valueKind(value: string, isCompared: boolean): HighlightKind {
  if (isNumber(value)) return "number";
  return isCompared && /^(?:true|false|t|f)$/i.test(value) ? "constant" : "string";
}

/** `5`, `-1.5`, `1e9`, and times such as `5m`, `-24h@h` */
function isNumber(value: string): boolean {
  return value.length <= 40 && /^[-+]?(?:\.\d+|\d+(?:\.\d*)?(?:[eE][-+]?\d+)?|\d+[a-zA-Z]{1,7})(?:@[a-z]{1,4}\d?)?$/.test(value);
}

function isDigit(char: string | undefined): boolean {
  return char !== undefined && char >= "0" && char <= "9";
}
