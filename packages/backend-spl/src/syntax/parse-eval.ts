import { behindQuote, isBlank, isClosed, unescaped } from "./scan.js";
import { type ParseContext, problem } from "./source-text.js";
import type { EvalAssignment, EvalCompare, EvalExpression, EvalMany } from "./tree.js";

/** Parentheses, calls and chains of operators deeper than this are given up. */
const mostDepth = 150;

type TokenKind = "text" | "field" | "name" | "number" | "sign" | "macro";

interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Cursor {
  readonly context: ParseContext;
  readonly tokens: readonly Token[];
  readonly end: number;
  at: number;
}

/** Ends the reading of an expression that is none. Caught in this file. */
class Unreadable {
  constructor(
    readonly message: string,
    readonly start: number,
    readonly end: number,
    readonly what: "syntax" | "limit" = "syntax",
  ) {}
}

/** An expression and where it ends; what is behind it is for the caller. */
export interface ReadExpression {
  readonly expression: EvalExpression;
  /** Offset of the first token behind it; the end of the text where there is none. */
  readonly behind: number;
}

/**
 * Reads the expression between two offsets.
 *
 * ```
 * either  = both *( ( "OR" | "XOR" ) both )
 * both    = not *( "AND" not )
 * not     = ( "NOT" | "!" ) not | compare
 * compare = sum [ ( "=" | "==" | "!=" | "<" | "<=" | ">" | ">=" | "LIKE" ) sum | [ "NOT" ] "IN" "(" list ")" ]
 * sum     = product *( ( "+" | "-" | "." ) product )
 * product = unary *( ( "*" | "/" | "%" ) unary )
 * unary   = "-" unary | text | number | field | name "(" list ")" | "(" either ")"
 * ```
 *
 * @returns undefined, with a problem, where there is no expression
 * @see https://help.splunk.com/en/splunk-enterprise/search/spl-search-reference/10.0/search-commands/eval
 * @see https://help.splunk.com/en/splunk-enterprise/search/search-manual/10.0/search-primer/boolean-expressions-with-logical-operators
 */
export function parseEval(context: ParseContext, start: number, end: number): ReadExpression | undefined {
  return guarded(context, () => {
    const cursor: Cursor = { context, tokens: tokensOf(context.text, start, end), end, at: 0 };
    const expression = either(cursor, 0);
    return { expression, behind: cursor.tokens[cursor.at]?.start ?? end };
  });
}

/**
 * Reads the assignments of `eval` between two offsets: `name = expression *( "," name = expression )`.
 *
 * @returns the assignments up to one that cannot be read, which is a problem
 */
export function parseAssignments(context: ParseContext, start: number, end: number): { readonly assignments: readonly EvalAssignment[]; readonly complete: boolean; readonly behind: number } {
  const assignments: EvalAssignment[] = [];
  let behind = start;
  const complete = guarded(context, () => {
    const cursor: Cursor = { context, tokens: tokensOf(context.text, start, end), end, at: 0 };
    for (;;) {
      const first = cursor.tokens[cursor.at];
      const name = targetName(cursor);
      if (first === undefined || name === undefined) throw unreadable(cursor, "An assignment is expected here.");
      const value = either(cursor, 0);
      const next = cursor.tokens[cursor.at];
      behind = next?.start ?? end;
      assignments.push({ name, value, span: context.spanOf(first.start, cursor.tokens[cursor.at - 1]?.end ?? end) });
      if (next === undefined || next.kind === "macro") return true;
      if (next.text !== "," || next.kind !== "sign") throw unreadable(cursor, "A comma is expected here.");
      cursor.at++;
      // A last comma with nothing behind it is common and harmless.
      if (cursor.at >= cursor.tokens.length) return true;
    }
  });
  return { assignments, complete: complete === true, behind };
}

// Names of results may hold more than those of an expression: `a-b=1`, `x*=1`, `{key}=1`.
function targetName(cursor: Cursor): string | undefined {
  const first = cursor.tokens[cursor.at];
  if (first === undefined) return undefined;
  let at = cursor.at;
  while (at < cursor.tokens.length && at < cursor.at + 20 && !isSign(cursor.tokens[at], "=")) at++;
  const last = cursor.tokens[at - 1];
  if (at === cursor.at || last === undefined || !isSign(cursor.tokens[at], "=")) return undefined;
  const name = at === cursor.at + 1 && first.kind !== "sign" ? first.text : cursor.context.text.slice(first.start, last.end);
  cursor.at = at + 1;
  return name;
}

function isSign(token: Token | undefined, text: string): boolean {
  return token?.kind === "sign" && token.text === text;
}

function guarded<Result>(context: ParseContext, read: () => Result): Result | undefined {
  try {
    return read();
  } catch (fault) {
    if (!(fault instanceof Unreadable)) throw fault;
    problem(context, fault.what, fault.message, fault.start, fault.end);
    return undefined;
  }
}

function unreadable(cursor: Cursor, message: string): Unreadable {
  const token = cursor.tokens[cursor.at];
  return token === undefined ? new Unreadable(`${message} The expression ends too early.`, cursor.end, cursor.end) : new Unreadable(message, token.start, token.end);
}

function tooDeep(cursor: Cursor): Unreadable {
  return new Unreadable(`An expression is nested deeper than ${mostDepth}.`, cursor.tokens[cursor.at]?.start ?? cursor.end, cursor.end, "limit");
}

function word(cursor: Cursor, offset = 0): string | undefined {
  const token = cursor.tokens[cursor.at + offset];
  return token?.kind === "name" ? token.text.toUpperCase() : undefined;
}

function spanBehind(cursor: Cursor, start: number): EvalExpression["span"] {
  return cursor.context.spanOf(start, cursor.tokens[cursor.at - 1]?.end ?? start);
}

// either = both *( ( "OR" | "XOR" ) both )
function either(cursor: Cursor, depth: number): EvalExpression {
  if (depth > mostDepth) throw tooDeep(cursor);
  const start = cursor.tokens[cursor.at]?.start ?? cursor.end;
  let left = both(cursor, depth);
  let changes = 0;
  for (let operator = word(cursor); operator === "OR" || operator === "XOR"; operator = word(cursor)) {
    const kind = operator === "OR" ? "or" : "xor";
    const operands = [left];
    while (word(cursor) === operator) {
      cursor.at++;
      operands.push(both(cursor, depth));
    }
    if (++changes + depth > mostDepth) throw tooDeep(cursor);
    left = { kind, operands, span: spanBehind(cursor, start) };
  }
  return left;
}

// both = not *( "AND" not )
function both(cursor: Cursor, depth: number): EvalExpression {
  const start = cursor.tokens[cursor.at]?.start ?? cursor.end;
  const operands = [negation(cursor, depth)];
  while (word(cursor) === "AND") {
    cursor.at++;
    operands.push(negation(cursor, depth));
  }
  return many("and", operands, spanBehind(cursor, start));
}

function many(kind: EvalMany["kind"], operands: readonly EvalExpression[], span: EvalExpression["span"]): EvalExpression {
  const [only] = operands;
  return operands.length === 1 && only !== undefined ? only : { kind, operands, span };
}

// not = ( "NOT" | "!" ) not | compare
function negation(cursor: Cursor, depth: number): EvalExpression {
  const start = cursor.tokens[cursor.at]?.start ?? cursor.end;
  let count = 0;
  while (word(cursor) === "NOT" || isSign(cursor.tokens[cursor.at], "!")) {
    cursor.at++;
    count++;
  }
  const operand = comparison(cursor, depth);
  // Two of them take each other away: what is neither true nor false stays so.
  return count % 2 === 0 ? operand : { kind: "not", operand, span: spanBehind(cursor, start) };
}

function comparisonOperator(token: Token | undefined): EvalCompare["operator"] | undefined {
  if (token?.kind === "name") return token.text.toUpperCase() === "LIKE" ? "like" : undefined;
  if (token?.kind !== "sign") return undefined;
  switch (token.text) {
    case "=":
    case "==":
      return "=";
    case "!=":
    case "<>":
      return "!=";
    case "<":
    case "<=":
    case ">":
    case ">=":
      return token.text;
    default:
      return undefined;
  }
}

// compare = sum [ operator sum | [ "NOT" ] "IN" "(" list ")" ]
function comparison(cursor: Cursor, depth: number): EvalExpression {
  const start = cursor.tokens[cursor.at]?.start ?? cursor.end;
  let left = sum(cursor, depth);
  for (let chained = 0; ; chained++) {
    if (chained + depth > mostDepth) throw tooDeep(cursor);
    const operator = comparisonOperator(cursor.tokens[cursor.at]);
    if (operator !== undefined) {
      cursor.at++;
      const right = sum(cursor, depth);
      left = { kind: "compare", operator, left, right, span: spanBehind(cursor, start) };
      continue;
    }
    const negated = word(cursor) === "NOT" && word(cursor, 1) === "IN";
    if (!negated && (word(cursor) !== "IN" || !isSign(cursor.tokens[cursor.at + 1], "("))) return left;
    cursor.at += negated ? 2 : 1;
    const list = argumentList(cursor, depth);
    const span = spanBehind(cursor, start);
    left = { kind: "call", name: "in", arguments: [left, ...list], span };
    if (negated) left = { kind: "not", operand: left, span };
  }
}

// sum = product *( ( "+" | "-" | "." ) product )
function sum(cursor: Cursor, depth: number): EvalExpression {
  const start = cursor.tokens[cursor.at]?.start ?? cursor.end;
  let left = product(cursor, depth);
  let texts: EvalExpression[] = [];
  for (let count = 0; ; count++) {
    const token = cursor.tokens[cursor.at];
    const sign = token?.kind === "sign" ? token.text : undefined;
    if (sign === ".") {
      cursor.at++;
      if (texts.length === 0) texts = [left];
      texts.push(product(cursor, depth));
      continue;
    }
    if (texts.length > 0) left = { kind: "concat", operands: texts, span: spanBehind(cursor, start) };
    texts = [];
    if (sign !== "+" && sign !== "-") return left;
    if (count + depth > mostDepth * 4) throw tooDeep(cursor);
    cursor.at++;
    const right = product(cursor, depth);
    left = { kind: "arithmetic", operator: sign, left, right, span: spanBehind(cursor, start) };
  }
}

// product = unary *( ( "*" | "/" | "%" ) unary )
function product(cursor: Cursor, depth: number): EvalExpression {
  const start = cursor.tokens[cursor.at]?.start ?? cursor.end;
  let left = unary(cursor, depth);
  for (let count = 0; ; count++) {
    const token = cursor.tokens[cursor.at];
    if (token?.kind !== "sign" || (token.text !== "*" && token.text !== "/" && token.text !== "%")) return left;
    if (count + depth > mostDepth) throw tooDeep(cursor);
    cursor.at++;
    const right = unary(cursor, depth);
    left = { kind: "arithmetic", operator: token.text, left, right, span: spanBehind(cursor, start) };
  }
}

// unary = "-" unary | text | number | field | name "(" list ")" | "(" either ")"
function unary(cursor: Cursor, depth: number): EvalExpression {
  const token = cursor.tokens[cursor.at];
  if (token === undefined || depth > mostDepth) throw depth > mostDepth ? tooDeep(cursor) : unreadable(cursor, "A value is missing.");
  const { spanOf } = cursor.context;
  const span = spanOf(token.start, token.end);
  if (token.kind === "sign") {
    if (token.text === "-" || token.text === "+") {
      cursor.at++;
      const operand = unary(cursor, depth + 1);
      return token.text === "+" ? operand : { kind: "minus", operand, span: spanBehind(cursor, token.start) };
    }
    if (token.text === "!" ) return negation(cursor, depth + 1);
    if (token.text !== "(") throw unreadable(cursor, "A value is expected here.");
    cursor.at++;
    const inner = either(cursor, depth + 1);
    if (!isSign(cursor.tokens[cursor.at], ")")) throw unreadable(cursor, "A parenthesis is never closed.");
    cursor.at++;
    return inner;
  }
  switch (token.kind) {
    case "text":
      cursor.at++;
      return { kind: "text", text: token.text, span };
    case "number":
      cursor.at++;
      return { kind: "number", value: Number(token.text), span };
    case "field":
      cursor.at++;
      return { kind: "field", name: token.text, span };
    case "macro":
      throw unreadable(cursor, "A macro that is not defined stands where a value is expected.");
    case "name":
      if (word(cursor) === "NOT") return negation(cursor, depth + 1);
      cursor.at++;
      if (!isSign(cursor.tokens[cursor.at], "(")) return { kind: "field", name: token.text, span };
      return { kind: "call", name: token.text.toLowerCase(), arguments: argumentList(cursor, depth), span: spanBehind(cursor, token.start) };
  }
}

// "(" [ either *( "," either ) ] ")"
function argumentList(cursor: Cursor, depth: number): readonly EvalExpression[] {
  if (!isSign(cursor.tokens[cursor.at], "(")) throw unreadable(cursor, "A parenthesis is expected here.");
  cursor.at++;
  const found: EvalExpression[] = [];
  while (!isSign(cursor.tokens[cursor.at], ")")) {
    found.push(either(cursor, depth + 1));
    if (isSign(cursor.tokens[cursor.at], ",")) cursor.at++;
    else if (!isSign(cursor.tokens[cursor.at], ")")) throw unreadable(cursor, "A comma or the end of the list is expected here.");
  }
  cursor.at++;
  return found;
}

function tokensOf(text: string, start: number, end: number): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = start; at < end; ) {
    const code = text.charCodeAt(at);
    if (isBlank(code)) {
      at++;
      continue;
    }
    const token = tokenAt(text, at, end, tokens.at(-1));
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function tokenAt(text: string, at: number, end: number, before: Token | undefined): Token {
  const char = text[at] as string;
  if (char === '"') {
    const behind = behindQuote(text, at, end);
    if (!isClosed(text, at, behind)) throw new Unreadable("A quote is never closed.", at, at + 1);
    return { kind: "text", text: unescaped(text.slice(at + 1, behind - 1)), start: at, end: behind };
  }
  if (char === "'" || char === "`") {
    const close = text.indexOf(char, at + 1);
    if (close < 0 || close >= end) throw new Unreadable(char === "'" ? "The quote of a field is never closed." : "A backtick is never closed.", at, at + 1);
    return { kind: char === "'" ? "field" : "macro", text: text.slice(at + 1, close), start: at, end: close + 1 };
  }
  if (isDigit(char) || (char === "." && isDigit(text[at + 1]) && !isOperand(before))) return numberAt(text, at, end);
  const name = nameEnd(text, at, end);
  if (name > at) return { kind: "name", text: text.slice(at, name), start: at, end: name };
  const two = text.slice(at, Math.min(at + 2, end));
  if (["==", "!=", "<=", ">=", "<>", "&&", "||"].includes(two)) {
    // Not of this language, and seen in the wild: they are read as what they mean elsewhere.
    if (two === "&&" || two === "||") return { kind: "name", text: two === "&&" ? "AND" : "OR", start: at, end: at + 2 };
    return { kind: "sign", text: two, start: at, end: at + 2 };
  }
  if ("=<>()+-*/%.,!{}?:$@#&;~^\\[]|".includes(char)) return { kind: "sign", text: char, start: at, end: at + 1 };
  throw new Unreadable(`An expression does not hold ${JSON.stringify(char)} here.`, at, at + 1);
}

function isOperand(token: Token | undefined): boolean {
  return token !== undefined && (token.kind !== "sign" || token.text === ")");
}

function isDigit(char: string | undefined): boolean {
  return char !== undefined && char >= "0" && char <= "9";
}

// 12, 12.5, .5, 1e5, 0x1f
function numberAt(text: string, at: number, end: number): Token {
  const found = /^(0[xX][0-9a-fA-F]+|(\d+(\.\d+)?|\.\d+)([eE][+-]?\d+)?)/.exec(text.slice(at, Math.min(end, at + 400)));
  const length = found?.[0].length ?? 1;
  const behind = nameEnd(text, at + length, end);
  // `1day` is a name that begins with a digit.
  if (behind > at + length) return { kind: "name", text: text.slice(at, behind), start: at, end: behind };
  return { kind: "number", text: text.slice(at, at + length), start: at, end: at + length };
}

function nameEnd(text: string, at: number, end: number): number {
  const start = at;
  for (;;) {
    while (at < end && isNameCode(text.charCodeAt(at))) at++;
    // `a{}` and `a{}.b` are written without quotes now and then.
    if (at === start || at + 2 > end || !text.startsWith("{}", at)) return at;
    at += 2;
    if (at + 1 >= end || text[at] !== "." || !isNameCode(text.charCodeAt(at + 1))) return at;
    at++;
  }
}

function isNameCode(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code === 0x5f || (code > 0xbf && !isBlank(code));
}
