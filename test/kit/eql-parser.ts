import { EqlError, type EqlToken, lexEql } from "./eql-lexer.js";

export interface EqlField {
  readonly kind: "field";
  readonly name: string;
  readonly optional: boolean;
}

export type EqlValue = string | number | boolean | null;
export type EqlOperand = EqlField | { readonly kind: "literal"; readonly value: EqlValue } | EqlCall;

export interface EqlCall {
  readonly kind: "call";
  readonly name: string;
  /** Whether `~` follows the name. */
  readonly insensitive: boolean;
  readonly args: readonly EqlOperand[];
}

export type EqlNode =
  | { readonly kind: "and" | "or"; readonly left: EqlNode; readonly right: EqlNode }
  | { readonly kind: "not"; readonly operand: EqlNode }
  | { readonly kind: "compare"; readonly left: EqlOperand; readonly operator: string; readonly values: readonly EqlValue[] }
  | { readonly kind: "value"; readonly operand: EqlOperand };

export interface EqlFilter {
  /** `any`, or a value of event.category. */
  readonly category: string;
  readonly condition: EqlNode;
}

export interface EqlStep extends EqlFilter {
  readonly by: readonly EqlField[];
  readonly runs: number;
}

export type ParsedQuery =
  | { readonly kind: "event"; readonly filter: EqlFilter }
  | { readonly kind: "sequence"; readonly by: readonly EqlField[]; readonly maxspan: number | undefined; readonly steps: readonly EqlStep[] };

const keywords = new Set("and any by false in join like maxspan not null of or regex runs sample sequence true until where with".split(" "));
const units: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

interface Cursor {
  readonly tokens: readonly EqlToken[];
  at: number;
}

/** Reads a query of EQL: the part of EqlBase.g4 that single events and sequences need. Throws an {@link EqlError}. */
export function parseEql(text: string): ParsedQuery {
  const cursor: Cursor = { tokens: lexEql(text), at: 0 };
  const query = isWord(cursor, "sequence") ? sequence(cursor) : { kind: "event" as const, filter: filter(cursor) };
  if (peek(cursor).kind !== "end") throw unexpected(cursor, "the end");
  return query;
}

// sequence [by keys] [with maxspan=span] term+
function sequence(cursor: Cursor): ParsedQuery {
  cursor.at++;
  const by = isWord(cursor, "by") ? keys(cursor) : [];
  let maxspan: number | undefined;
  if (isWord(cursor, "with")) {
    cursor.at++;
    word(cursor, "maxspan");
    sign(cursor, "=");
    maxspan = span(cursor);
  }
  const steps: EqlStep[] = [];
  while (isSign(cursor, "[")) steps.push(term(cursor));
  const count = steps.reduce((sum, step) => sum + step.runs, 0);
  if (count < 2) throw new EqlError(`a sequence takes two events at least, found ${count}`);
  if (new Set(steps.map((step) => step.by.length)).size > 1) throw new EqlError("steps have different numbers of keys");
  return { kind: "sequence", by, maxspan, steps };
}

// [ filter ] [by keys] [with runs=n]
function term(cursor: Cursor): EqlStep {
  sign(cursor, "[");
  const found = filter(cursor);
  sign(cursor, "]");
  const by = isWord(cursor, "by") ? keys(cursor) : [];
  let runs = 1;
  if (isWord(cursor, "with")) {
    cursor.at++;
    word(cursor, "runs");
    sign(cursor, "=");
    runs = number(cursor);
    if (!Number.isInteger(runs) || runs < 1 || runs > 100) throw new EqlError(`runs=${runs}`);
  }
  return { ...found, by, runs };
}

function keys(cursor: Cursor): readonly EqlField[] {
  word(cursor, "by");
  const found = [field(cursor)];
  while (isSign(cursor, ",")) {
    cursor.at++;
    found.push(field(cursor));
  }
  return found;
}

function span(cursor: Cursor): number {
  const amount = number(cursor);
  const token = next(cursor);
  const unit = token.kind === "word" && Object.hasOwn(units, token.text) ? units[token.text] : undefined;
  if (unit === undefined || !Number.isInteger(amount) || amount <= 0) throw new EqlError("maxspan takes a positive whole number and ms, s, m, h or d");
  return amount * unit;
}

// (any | identifier | string) where expression
function filter(cursor: Cursor): EqlFilter {
  const token = next(cursor);
  if (token.kind === "word" && keywords.has(token.text) && token.text !== "any") throw new EqlError(`${token.text} is no category`);
  if (token.kind !== "word" && token.kind !== "quoted" && token.kind !== "string") throw new EqlError("a category is missing");
  word(cursor, "where");
  return { category: token.text, condition: or(cursor) };
}

function or(cursor: Cursor): EqlNode {
  let left = and(cursor);
  while (isWord(cursor, "or")) {
    cursor.at++;
    left = { kind: "or", left, right: and(cursor) };
  }
  return left;
}

function and(cursor: Cursor): EqlNode {
  let left = not(cursor);
  while (isWord(cursor, "and")) {
    cursor.at++;
    left = { kind: "and", left, right: not(cursor) };
  }
  return left;
}

function not(cursor: Cursor): EqlNode {
  if (!isWord(cursor, "not")) return comparison(cursor);
  cursor.at++;
  return { kind: "not", operand: not(cursor) };
}

function comparison(cursor: Cursor): EqlNode {
  if (isSign(cursor, "(")) {
    cursor.at++;
    const inner = or(cursor);
    sign(cursor, ")");
    return inner;
  }
  const left = operand(cursor);
  const token = peek(cursor);
  if (token.kind === "sign" && ["==", "!=", "<", "<=", ">", ">=", ":"].includes(token.text)) {
    cursor.at++;
    return { kind: "compare", left, operator: token.text, values: token.text === ":" ? list(cursor, true) : [literal(cursor)] };
  }
  if (token.kind === "word" && ["in", "like", "regex"].includes(token.text)) {
    cursor.at++;
    const operator = token.text + tilde(cursor, token);
    return { kind: "compare", left, operator, values: list(cursor, token.text !== "in") };
  }
  return { kind: "value", operand: left };
}

function tilde(cursor: Cursor, before: EqlToken): "" | "~" {
  const token = peek(cursor);
  if (token.kind !== "sign" || token.text !== "~" || token.at !== before.at + before.text.length) return "";
  cursor.at++;
  return "~";
}

function list(cursor: Cursor, mayBeSingle: boolean): readonly EqlValue[] {
  if (mayBeSingle && !isSign(cursor, "(")) return [literal(cursor)];
  sign(cursor, "(");
  const values = [literal(cursor)];
  while (isSign(cursor, ",")) {
    cursor.at++;
    values.push(literal(cursor));
  }
  sign(cursor, ")");
  return values;
}

function operand(cursor: Cursor): EqlOperand {
  const token = peek(cursor);
  if (token.kind === "word" && !keywords.has(token.text)) {
    const after = cursor.tokens[cursor.at + 1] as EqlToken;
    const isCall = after.kind === "sign" && (after.text === "(" || (after.text === "~" && cursor.tokens[cursor.at + 2]?.text === "("));
    return isCall ? call(cursor) : field(cursor);
  }
  if (token.kind === "quoted" || (token.kind === "sign" && token.text === "?")) return field(cursor);
  return { kind: "literal", value: literal(cursor) };
}

function call(cursor: Cursor): EqlCall {
  const name = next(cursor);
  const insensitive = tilde(cursor, name) === "~";
  sign(cursor, "(");
  const args = [operand(cursor)];
  while (isSign(cursor, ",")) {
    cursor.at++;
    args.push(operand(cursor));
  }
  sign(cursor, ")");
  return { kind: "call", name: name.text, insensitive, args };
}

// ["?"] identifier *( "." identifier )
function field(cursor: Cursor): EqlField {
  const optional = isSign(cursor, "?");
  if (optional) cursor.at++;
  const levels = [identifier(cursor)];
  while (isSign(cursor, ".")) {
    cursor.at++;
    levels.push(identifier(cursor));
  }
  return { kind: "field", name: levels.join("."), optional };
}

function identifier(cursor: Cursor): string {
  const token = next(cursor);
  if (token.kind === "quoted") return token.text;
  if (token.kind !== "word" || keywords.has(token.text)) throw new EqlError(`${token.text} is no identifier`);
  return token.text;
}

function literal(cursor: Cursor): EqlValue {
  const negative = isSign(cursor, "-");
  if (negative) return -numberAfterSign(cursor);
  const token = next(cursor);
  if (token.kind === "string") return token.text;
  if (token.kind === "number") return Number(token.text);
  if (token.kind === "word" && token.text === "null") return null;
  if (token.kind === "word" && (token.text === "true" || token.text === "false")) return token.text === "true";
  throw new EqlError(`${JSON.stringify(token.text)} is no literal`);
}

function numberAfterSign(cursor: Cursor): number {
  cursor.at++;
  return number(cursor);
}

function number(cursor: Cursor): number {
  const token = next(cursor);
  if (token.kind !== "number") throw new EqlError(`${token.text} is no number`);
  return Number(token.text);
}

function peek(cursor: Cursor): EqlToken {
  return cursor.tokens[cursor.at] as EqlToken;
}

function next(cursor: Cursor): EqlToken {
  const token = peek(cursor);
  if (token.kind === "end") throw new EqlError("the query ends too early");
  cursor.at++;
  return token;
}

function isWord(cursor: Cursor, text: string): boolean {
  return peek(cursor).kind === "word" && peek(cursor).text === text;
}

function isSign(cursor: Cursor, text: string): boolean {
  return peek(cursor).kind === "sign" && peek(cursor).text === text;
}

function word(cursor: Cursor, text: string): void {
  if (!isWord(cursor, text)) throw unexpected(cursor, text);
  cursor.at++;
}

function sign(cursor: Cursor, text: string): void {
  if (!isSign(cursor, text)) throw unexpected(cursor, text);
  cursor.at++;
}

function unexpected(cursor: Cursor, wanted: string): EqlError {
  return new EqlError(`${JSON.stringify(peek(cursor).text)} stands where ${wanted} should be`);
}
