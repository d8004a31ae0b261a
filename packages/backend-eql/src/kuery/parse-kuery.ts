import { type Diagnostic, type Report, reporter } from "@isorule/core";
import { eqlReadDiagnostics } from "../read/read-diagnostics.js";
import { hasWildcard, type KueryLiteral, type KueryNode, type KueryRange, literalText } from "./tree.js";

const mostCharacters = 1_000_000;
const mostDepth = 200;
/** After so many faults a text is no query, and telling more helps nobody. */
const mostFaults = 200;

/** The tree of a query, or why there is none. */
export interface ParsedKuery {
  /** Missing where a diagnostic is an error. */
  readonly query?: KueryNode;
  readonly diagnostics: readonly Diagnostic[];
}

/** Where the parser is. Local to one call of {@link parseKuery}. */
interface Cursor {
  readonly text: string;
  at: number;
  depth: number;
  readonly report: Report<typeof eqlReadDiagnostics>;
}

/** Ends the parsing of a text that is nested too deeply; caught by {@link parseKuery}. */
class TooDeep extends Error {}

/**
 * Parses a query of Kibana's query language. Literals without quotes reach over spaces up to a keyword or a special
 * character, as in Kibana. Many faults at once; never throws.
 *
 * Diagnostics: `eql/read-unexpected`, `eql/read-string-end`, `eql/read-escape`, `eql/read-too-deep`, `eql/read-too-long`.
 *
 * @example parseKuery('process.name: ("cmd.exe" or power*) and not user.id: S-1-5-18').query
 */
export function parseKuery(text: string, file?: string): ParsedKuery {
  const diagnostics: Diagnostic[] = [];
  const report = reporter(eqlReadDiagnostics, (diagnostic) => {
    if (diagnostics.length < mostFaults) diagnostics.push(diagnostic);
  }, file);
  if (text.length > mostCharacters) {
    report("eql/read-too-long", { most: mostCharacters });
    return { diagnostics };
  }
  const cursor: Cursor = { text, at: 0, depth: 0, report };
  try {
    const query = parseWhole(cursor);
    return diagnostics.length === 0 ? { query, diagnostics } : { diagnostics };
  } catch (signal) {
    if (signal instanceof TooDeep) return { diagnostics };
    throw signal;
  }
}

// start = [ or ]
function parseWhole(cursor: Cursor): KueryNode {
  skipSpace(cursor);
  if (cursor.at >= cursor.text.length) return { kind: "all", span: [0, cursor.text.length] };
  const query = parseLogical(cursor, "or", parseTerm);
  for (skipSpace(cursor); cursor.at < cursor.text.length; skipSpace(cursor)) {
    unexpected(cursor, "`and`, `or` or the end of the query");
    do cursor.at++;
    while (cursor.at < cursor.text.length && !(isSpace(cursor.text[cursor.at - 1]) && (isKeyword(cursor, "and") || isKeyword(cursor, "or"))));
    if (takeKeyword(cursor, "and") || takeKeyword(cursor, "or")) parseLogical(cursor, "or", parseTerm);
  }
  return query;
}

type Parse = (cursor: Cursor) => KueryNode;

// or = and *( "or" and ); and = not *( "and" not )
function parseLogical(cursor: Cursor, kind: "and" | "or", parsePart: Parse): KueryNode {
  if (kind === "or") deeper(cursor);
  const operands: KueryNode[] = [];
  do operands.push(kind === "or" ? parseLogical(cursor, "and", parsePart) : parseNot(cursor, parsePart));
  while (takeKeyword(cursor, kind));
  if (kind === "or") cursor.depth--;
  const [first] = operands as [KueryNode];
  return operands.length === 1 ? first : { kind, operands, span: [first.span[0], (operands.at(-1) as KueryNode).span[1]] };
}

// not = *"not" part
function parseNot(cursor: Cursor, parsePart: Parse): KueryNode {
  skipSpace(cursor);
  const { at: start } = cursor;
  if (!takeKeyword(cursor, "not")) return parsePart(cursor);
  deeper(cursor);
  const operand = parseNot(cursor, parsePart);
  cursor.depth--;
  return { kind: "not", operand, span: [start, operand.span[1]] };
}

// term = "(" or ")" / field ":" "{" or "}" / field ":" list / field ( "<" / "<=" / ">" / ">=" ) literal / literal
function parseTerm(cursor: Cursor): KueryNode {
  skipSpace(cursor);
  const start = cursor.at;
  if (take(cursor, "(")) return closed(cursor, parseLogical(cursor, "or", parseTerm), ")", start);
  const literal = parseLiteral(cursor);
  if (literal === undefined) return nothing(cursor, "a field or a value");
  skipSpace(cursor);
  const operator = rangeOperator(cursor);
  if (operator !== undefined) {
    skipSpace(cursor);
    const value = parseLiteral(cursor);
    return value === undefined ? nothing(cursor, "a value") : { kind: "range", field: literal, operator, value, span: [start, value.span[1]] };
  }
  if (!take(cursor, ":")) return isStar(literal) ? { kind: "all", span: literal.span } : { kind: "match", field: undefined, value: literal, span: literal.span };
  skipSpace(cursor);
  if (take(cursor, "{")) {
    const operand = closed(cursor, parseLogical(cursor, "or", parseTerm), "}", start);
    return { kind: "nested", field: literal, operand, span: [start, cursor.at] };
  }
  return parseList(cursor, literal);
}

// list = "(" or-list ")" / literal, with `and`, `or` and `not` in it
function parseList(cursor: Cursor, field: KueryLiteral): KueryNode {
  skipSpace(cursor);
  const start = cursor.at;
  const part: Parse = (inner) => parseList(inner, field);
  if (take(cursor, "(")) return closed(cursor, parseLogical(cursor, "or", part), ")", start);
  if (isKeyword(cursor, "not")) return parseNot(cursor, part);
  const value = parseLiteral(cursor);
  if (value === undefined) return nothing(cursor, "a value");
  if (isStar(field) && isStar(value)) return { kind: "all", span: [field.span[0], value.span[1]] };
  return { kind: "match", field, value, span: [start, value.span[1]] };
}

function isStar(literal: KueryLiteral): boolean {
  return hasWildcard(literal) && literalText(literal).replaceAll("*", "") === "";
}

function closed(cursor: Cursor, node: KueryNode, sign: ")" | "}", start: number): KueryNode {
  skipSpace(cursor);
  while (cursor.at < cursor.text.length && cursor.text[cursor.at] !== sign) {
    unexpected(cursor, `\`${sign}\``);
    skipToClose(cursor, sign);
  }
  if (!take(cursor, sign)) unexpected(cursor, `\`${sign}\``);
  return { ...node, span: [start, cursor.at] };
}

function skipToClose(cursor: Cursor, sign: string): void {
  while (cursor.at < cursor.text.length && cursor.text[cursor.at] !== sign) cursor.at++;
}

function rangeOperator(cursor: Cursor): KueryRange["operator"] | undefined {
  return (["<=", ">=", "<", ">"] as const).find((sign) => take(cursor, sign));
}

// literal = quoted / 1*( escape / "*" / any but special characters, keywords and line ends )
function parseLiteral(cursor: Cursor): KueryLiteral | undefined {
  return cursor.text[cursor.at] === '"' ? parseQuoted(cursor) : parseUnquoted(cursor);
}

/** Escapes of white space. Source: grammar.peg, EscapedWhitespace. */
const whiteSpace: Readonly<Record<string, string>> = { t: "\t", r: "\r", n: "\n" };

// quoted = '"' *( "\" ( "\" / '"' / "t" / "r" / "n" / "u" 4hex ) / any but '"' ) '"'
function parseQuoted(cursor: Cursor): KueryLiteral {
  const { text, at: start } = cursor;
  const parts: string[] = [];
  let from = start + 1;
  for (let at = from; ; at++) {
    const char = text[at];
    if (char === undefined || char === '"') {
      if (char === undefined) cursor.report("eql/read-string-end", { quotes: '"' }, { span: [start, start + 1] });
      parts.push(text.slice(from, at));
      cursor.at = Math.min(at + 1, text.length);
      return { quoted: true, parts: [parts.join("")], span: [start, cursor.at] };
    }
    if (char !== "\\") continue;
    const next = text[at + 1] ?? "";
    const unicode = unicodeEscape(text, at);
    const value = unicode ?? (next === "\\" || next === '"' ? next : Object.hasOwn(whiteSpace, next) ? whiteSpace[next] : undefined);
    // Another backslash is an ordinary one.
    if (value === undefined) continue;
    parts.push(text.slice(from, at), value);
    at += unicode === undefined ? 1 : 5;
    from = at + 1;
  }
}

function unicodeEscape(text: string, at: number): string | undefined {
  const found = /^\\u([0-9a-fA-F]{4})$/.exec(text.slice(at, at + 6));
  return found === null ? undefined : String.fromCharCode(Number.parseInt(found[1] as string, 16));
}

const special: ReadonlySet<string> = new Set('\\():<>"*{}');

function parseUnquoted(cursor: Cursor): KueryLiteral | undefined {
  const { text, at: start } = cursor;
  const parts: string[] = [];
  let part = "";
  let end = start;
  while (cursor.at < text.length) {
    const char = text[cursor.at] as string;
    if (char === "*") {
      parts.push(part);
      part = "";
      cursor.at++;
    } else if (char === "\\") part += unquotedEscape(cursor);
    else if (isSpace(char)) {
      const next = afterSpace(text, cursor.at);
      if (isKeywordAt(text, next)) break;
      part += text.slice(cursor.at, next);
      cursor.at = next;
      continue;
    } else if (special.has(char)) break;
    else {
      part += char;
      cursor.at++;
    }
    end = cursor.at;
  }
  // Space behind a literal is none of it.
  const trailing = text.slice(end, cursor.at).length;
  if (end === start) return undefined;
  parts.push(trailing > 0 ? part.slice(0, part.length - trailing) : part);
  return { quoted: false, parts, span: [start, end] };
}

// escape = "\" ( "t" / "r" / "n" / special / "u" 4hex / "and" / "or" / "not" )
function unquotedEscape(cursor: Cursor): string {
  const { text, at } = cursor;
  const next = text[at + 1] ?? "";
  const unicode = unicodeEscape(text, at);
  const keyword = /^(?:and|or|not)\b/i.exec(text.slice(at + 1, at + 5))?.[0];
  const value = unicode ?? (special.has(next) ? next : Object.hasOwn(whiteSpace, next) && keyword === undefined ? whiteSpace[next] : keyword);
  cursor.at += unicode === undefined ? 1 + Math.max(1, keyword !== undefined && value === keyword ? keyword.length : 1) : 6;
  if (value !== undefined) return value;
  cursor.at = Math.min(cursor.at, text.length);
  cursor.report("eql/read-escape", { escape: text.slice(at, cursor.at) }, { span: [at, cursor.at], help: "Write \\\\ for a backslash." });
  return text.slice(at, cursor.at);
}

function isSpace(char: string | undefined): boolean {
  return char === " " || char === "\t" || char === "\r" || char === "\n" || char === "\u00a0";
}

function skipSpace(cursor: Cursor): void {
  cursor.at = afterSpace(cursor.text, cursor.at);
}

function afterSpace(text: string, from: number): number {
  let at = from;
  while (isSpace(text[at])) at++;
  return at;
}

function isKeywordAt(text: string, at: number): boolean {
  return keywordAt(text, at, "and") || keywordAt(text, at, "or") || keywordAt(text, at, "not");
}

function keywordAt(text: string, at: number, word: string): boolean {
  const end = at + word.length;
  const after = text[end];
  return text.slice(at, end).toLowerCase() === word && (after === undefined || isSpace(after) || after === "(" || after === '"');
}

function isKeyword(cursor: Cursor, word: string): boolean {
  return keywordAt(cursor.text, cursor.at, word);
}

function takeKeyword(cursor: Cursor, word: string): boolean {
  skipSpace(cursor);
  if (!isKeyword(cursor, word)) return false;
  cursor.at += word.length;
  return true;
}

function take(cursor: Cursor, sign: string): boolean {
  if (!cursor.text.startsWith(sign, cursor.at)) return false;
  cursor.at += sign.length;
  return true;
}

function deeper(cursor: Cursor): void {
  if (++cursor.depth <= mostDepth) return;
  cursor.report("eql/read-too-deep", { most: mostDepth }, { span: [cursor.at, cursor.at] });
  throw new TooDeep();
}

/** Reports what is missing, and gives a node in its place. */
function nothing(cursor: Cursor, wanted: string): KueryNode {
  unexpected(cursor, wanted);
  const span = [cursor.at, cursor.at] as const;
  if (cursor.at < cursor.text.length && !")}".includes(cursor.text[cursor.at] as string)) cursor.at++;
  return { kind: "all", span };
}

function unexpected(cursor: Cursor, wanted: string): void {
  const { text, at } = cursor;
  const found = at >= text.length ? "The end of the query" : `\`${text[at]}\``;
  cursor.report("eql/read-unexpected", { found, wanted }, { span: [at, Math.min(at + 1, text.length)] });
}
