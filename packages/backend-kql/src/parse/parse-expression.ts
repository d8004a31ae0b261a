import { numberOf, parseDynamic, parseText, parseTypedLiteral } from "./parse-literal.js";
import { timespanValue } from "./lex.js";
import { accept, commaList, expect, grow, isMark, isWord, nested, peek, skipPart, spanFrom, take, type TokenStream, unexpected } from "./token-stream.js";
import type { KqlArgument, KqlArithmetic, KqlColumnType, KqlComparisonOperator, KqlExpression, KqlMembershipOperator } from "./tree.js";

/**
 * A scalar expression: everything between two pipes or commas.
 *
 * `Or := And ('or' And)*`
 *
 * The order of binding, loosest first: `or`, `and`, equality and lists, order, `+ -`, `* / %`, operators on texts, signs,
 * paths. Source: https://github.com/microsoft/Kusto-Query-Language/blob/master/grammar/Kql.g4
 */
export function parseExpression(stream: TokenStream): KqlExpression {
  return logic(stream, "or", (inner) => logic(inner, "and", equality));
}

/** A chain is one node, however long it is. */
function logic(stream: TokenStream, kind: "and" | "or", operand: (stream: TokenStream) => KqlExpression): KqlExpression {
  const start = peek(stream).start;
  const first = operand(stream);
  if (!isWord(stream, kind)) return first;
  const operands = [first];
  // The operands stand beside one another: the tree is as high as the highest.
  let highest = stream.height;
  while (isWord(stream, kind)) {
    stream.at++;
    stream.height = 0;
    operands.push(operand(stream));
    highest = Math.max(highest, stream.height);
  }
  stream.height = highest;
  grow(stream);
  return { kind, operands, span: spanFrom(stream, start) };
}

const equalityMarks: Readonly<Record<string, KqlComparisonOperator>> = { "==": "==", "!=": "!=", "<>": "!=" };

const memberships: Readonly<Record<string, KqlMembershipOperator>> = { in: "in", "!in": "!in", "in~": "in~", "!in~": "!in~", has_any: "has_any", has_all: "has_all" };

/**
 * ```
 * Equality := Order (('==' | '!=' | '<>') Order
 *                   | ('in' | '!in' | 'in~' | '!in~' | 'has_any' | 'has_all') (Name | '(' Values ')')
 *                   | ('between' | '!between') '(' Sum '..' Sum ')')?
 * ```
 */
function equality(stream: TokenStream): KqlExpression {
  const start = peek(stream).start;
  const left = order(stream);
  const token = peek(stream);
  const operator = token.kind === "mark" && Object.hasOwn(equalityMarks, token.text) ? equalityMarks[token.text] : undefined;
  if (operator !== undefined) {
    stream.at++;
    grow(stream);
    const right = order(stream);
    return { kind: "comparison", operator, left, right, span: spanFrom(stream, start) };
  }
  if (token.kind !== "name") return left;
  const membership = Object.hasOwn(memberships, token.text) ? memberships[token.text] : undefined;
  if (membership !== undefined) {
    stream.at++;
    grow(stream);
    const values = memberValues(stream);
    return { kind: "membership", operator: membership, left, values, span: spanFrom(stream, start) };
  }
  if (token.text !== "between" && token.text !== "!between") return left;
  stream.at++;
  grow(stream);
  expect(stream, "(");
  const from = nested(stream, sum);
  expect(stream, "..");
  const to = nested(stream, sum);
  expect(stream, ")");
  return { kind: "between", negated: token.text === "!between", left, from, to, span: spanFrom(stream, start) };
}

/** `Values := '(' (Pipe (',' Pipe)*)? ')' | Path` */
function memberValues(stream: TokenStream): readonly KqlExpression[] {
  if (!accept(stream, "(")) return [path(stream)];
  const values: KqlExpression[] = [];
  while (!isMark(stream, ")")) {
    values.push(nested(stream, stream.pipe));
    if (!accept(stream, ",")) break;
  }
  expect(stream, ")");
  return values;
}

const orderMarks: Readonly<Record<string, KqlComparisonOperator>> = { "<": "<", "<=": "<=", ">": ">", ">=": ">=" };

/** `Order := Sum (('<' | '<=' | '>' | '>=') Sum)?` */
function order(stream: TokenStream): KqlExpression {
  const start = peek(stream).start;
  const left = sum(stream);
  const token = peek(stream);
  const operator = token.kind === "mark" && Object.hasOwn(orderMarks, token.text) ? orderMarks[token.text] : undefined;
  if (operator === undefined) return left;
  stream.at++;
  grow(stream);
  const right = sum(stream);
  return { kind: "comparison", operator, left, right, span: spanFrom(stream, start) };
}

/** `Sum := Product (('+' | '-') Product)*` */
function sum(stream: TokenStream): KqlExpression {
  return arithmetic(stream, ["+", "-"], product);
}

/** `Product := TextTest (('*' | '/' | '%') TextTest)*` */
function product(stream: TokenStream): KqlExpression {
  return arithmetic(stream, ["*", "/", "%"], textTest);
}

function arithmetic(stream: TokenStream, operators: readonly KqlArithmetic["operator"][], operand: (stream: TokenStream) => KqlExpression): KqlExpression {
  const start = peek(stream).start;
  let left = operand(stream);
  for (;;) {
    const operator = operators.find((each) => isMark(stream, each));
    if (operator === undefined) return left;
    stream.at++;
    grow(stream);
    const right = operand(stream);
    left = { kind: "arithmetic", operator, left, right, span: spanFrom(stream, start) };
  }
}

/** Words and marks that test a text. The last eight are older spellings. */
const textOperators: Readonly<Record<string, KqlComparisonOperator>> = {
  "=~": "=~", "!~": "!~", ":": ":",
  has: "has", "!has": "!has", has_cs: "has_cs", "!has_cs": "!has_cs",
  hasprefix: "hasprefix", "!hasprefix": "!hasprefix", hasprefix_cs: "hasprefix_cs", "!hasprefix_cs": "!hasprefix_cs",
  hassuffix: "hassuffix", "!hassuffix": "!hassuffix", hassuffix_cs: "hassuffix_cs", "!hassuffix_cs": "!hassuffix_cs",
  contains: "contains", "!contains": "!contains", contains_cs: "contains_cs", "!contains_cs": "!contains_cs",
  startswith: "startswith", "!startswith": "!startswith", startswith_cs: "startswith_cs", "!startswith_cs": "!startswith_cs",
  endswith: "endswith", "!endswith": "!endswith", endswith_cs: "endswith_cs", "!endswith_cs": "!endswith_cs",
  containscs: "contains_cs", notcontains: "!contains", notcontainscs: "!contains_cs",
  like: "like", notlike: "notlike", likecs: "likecs", notlikecs: "notlikecs",
};

/** The operator that is next, and how many words it has. */
function textOperator(stream: TokenStream): readonly [KqlComparisonOperator, number] | undefined {
  const token = peek(stream);
  if (token.kind !== "name" && token.kind !== "mark") return undefined;
  if (token.text === "matches" && isWord(stream, "regex", 1)) return ["matches regex", 2];
  const operator = Object.hasOwn(textOperators, token.text) ? textOperators[token.text] : undefined;
  return operator === undefined ? undefined : [operator, 1];
}

/** `TextTest := Signed (TextOperator Signed)*` */
function textTest(stream: TokenStream): KqlExpression {
  const start = peek(stream).start;
  let left = signed(stream);
  for (;;) {
    const operator = textOperator(stream);
    if (operator === undefined) return left;
    stream.at += operator[1];
    grow(stream);
    const right = signed(stream);
    left = { kind: "comparison", operator: operator[0], left, right, span: spanFrom(stream, start) };
  }
}

/** `Signed := ('+' | '-')? Path` */
function signed(stream: TokenStream): KqlExpression {
  const start = peek(stream).start;
  const operator = accept(stream, "-") ? "-" : accept(stream, "+") ? "+" : undefined;
  if (operator === undefined) return path(stream);
  grow(stream);
  const operand = path(stream);
  return { kind: "unary", operator, operand, span: spanFrom(stream, start) };
}

/** `Path := Primary ('.' Name Arguments? | '.'? '[' Expression ']')*` */
export function path(stream: TokenStream): KqlExpression {
  const start = peek(stream).start;
  let of = primary(stream);
  for (;;) {
    const dot = isMark(stream, ".");
    if (isMark(stream, "[", dot ? 1 : 0)) {
      stream.at += dot ? 2 : 1;
      grow(stream);
      const index = nested(stream, parseExpression);
      expect(stream, "]");
      of = { kind: "element", of, index, span: spanFrom(stream, start) };
      continue;
    }
    if (!dot) return of;
    stream.at++;
    grow(stream);
    const name = peek(stream);
    if (name.kind !== "name" && name.kind !== "number") throw unexpected(stream, "a name");
    stream.at++;
    if (isMark(stream, "(")) of = { kind: "call", of, name: name.text, arguments: callArguments(stream), span: spanFrom(stream, start) };
    else of = { kind: "member", of, name: name.text, span: spanFrom(stream, start) };
  }
}

/** Words that cannot be the name of a column. */
const neverNames: Readonly<Record<string, true>> = { and: true, or: true };

/** `Primary := Literal | '*' | '(' Pipe ')' | '[' Text ']' | Name Arguments? | Datatable | ExternalData` */
function primary(stream: TokenStream): KqlExpression {
  const token = peek(stream);
  const { start } = token;
  switch (token.kind) {
    case "text":
      return parseText(stream);
    case "number":
      return numberOf(take(stream));
    case "timespan":
      stream.at++;
      return { kind: "timespan", milliseconds: timespanValue(token.text) ?? 0, span: [start, token.end] };
    case "name":
      return named(stream);
    case "mark":
      break;
    case "end":
      throw unexpected(stream, "an expression");
  }
  if (accept(stream, "(")) {
    const inner = nested(stream, stream.pipe);
    expect(stream, ")");
    return inner;
  }
  if (isMark(stream, "[")) return { kind: "name", name: parseName(stream), span: spanFrom(stream, start) };
  if (accept(stream, "*")) return { kind: "star", span: [start, token.end] };
  throw unexpected(stream, "an expression");
}

/** `Name := word | '[' Text ']'` */
export function parseName(stream: TokenStream): string {
  if (accept(stream, "[")) {
    const { value } = parseText(stream);
    expect(stream, "]");
    return value;
  }
  const token = peek(stream);
  if (token.kind !== "name" || token.text.startsWith("!") || token.text.endsWith("~")) throw unexpected(stream, "a name");
  return take(stream).text;
}

function named(stream: TokenStream): KqlExpression {
  const token = peek(stream);
  const { start, text } = token;
  const open = isMark(stream, "(", 1);
  if (!open) {
    if (text === "true" || text === "false") {
      stream.at++;
      return { kind: "boolean", value: text === "true", span: [start, token.end] };
    }
    if (neverNames[text] === true) throw unexpected(stream, "an expression");
    return { kind: "name", name: parseName(stream), span: [start, token.end] };
  }
  switch (text) {
    case "dynamic": {
      // Some write `dynamic(x)` for `todynamic(x)`; what is in the brackets decides.
      const at = stream.at;
      const inside = peek(stream, 2);
      const isLiteral = inside.kind !== "name" || !isMark(stream, "(", 3) || isMark(stream, ")", 3);
      if (isLiteral) return parseDynamic(stream);
      stream.at = at;
      break;
    }
    case "datatable":
      return datatable(stream);
    case "externaldata":
    case "external_data":
      return externalData(stream);
    case "typeof": {
      stream.at += 2;
      const from = peek(stream).start;
      skipPart(stream, false);
      const type = stream.source.slice(from, peek(stream).start).trim();
      expect(stream, ")");
      return { kind: "typeof", type, span: spanFrom(stream, start) };
    }
  }
  const literal = parseTypedLiteral(stream);
  if (literal !== undefined) return literal;
  const name = parseName(stream);
  return { kind: "call", name, arguments: callArguments(stream), span: spanFrom(stream, start) };
}

/** `Arguments := '(' ((Name '=')? Pipe (',' (Name '=')? Pipe)*)? ')'` */
function callArguments(stream: TokenStream): readonly KqlArgument[] {
  expect(stream, "(");
  const items: KqlArgument[] = [];
  while (!isMark(stream, ")")) {
    items.push(nested(stream, argument));
    if (!accept(stream, ",")) break;
  }
  expect(stream, ")");
  return items;
}

function argument(stream: TokenStream): KqlArgument {
  const token = peek(stream);
  if (token.kind === "name" && isMark(stream, "=", 1)) {
    stream.at += 2;
    return { name: token.text, value: stream.pipe(stream) };
  }
  return { value: stream.pipe(stream) };
}

/** `Columns := '(' (Name ':' Type ('=' Literal)? (',' ...)*)? ')'`; the type of a table is kept as text. */
export function columnTypes(stream: TokenStream): readonly KqlColumnType[] {
  expect(stream, "(");
  const columns: KqlColumnType[] = [];
  while (!isMark(stream, ")")) {
    const name = parseName(stream);
    const type = accept(stream, ":") ? typeName(stream) : "";
    columns.push(accept(stream, "=") ? { name, type, value: nested(stream, parseExpression) } : { name, type });
    if (!accept(stream, ",")) break;
  }
  expect(stream, ")");
  return columns;
}

/** `string`, `(*)`, `(a: string)` */
export function typeName(stream: TokenStream): string {
  const { start } = peek(stream);
  if (accept(stream, "(")) {
    skipPart(stream, false);
    expect(stream, ")");
    return stream.source.slice(start, spanFrom(stream, start)[1]);
  }
  return parseName(stream);
}

/** `Datatable := 'datatable' Columns '[' (Literal ','?)* ']'` */
function datatable(stream: TokenStream): KqlExpression {
  const start = take(stream).start;
  const columns = columnTypes(stream);
  expect(stream, "[");
  const values: KqlExpression[] = [];
  while (!isMark(stream, "]")) {
    values.push(nested(stream, parseExpression));
    if (!accept(stream, ",")) break;
  }
  expect(stream, "]");
  return { kind: "datatable", columns, values, span: spanFrom(stream, start) };
}

/** `ExternalData := 'externaldata' Columns ('[' Text (',' Text)* ']' | '(' ... ')') ('with' '(' ... ')')?` */
function externalData(stream: TokenStream): KqlExpression {
  const start = take(stream).start;
  const columns = columnTypes(stream);
  const close = accept(stream, "[") ? "]" : accept(stream, "(") ? ")" : undefined;
  if (close === undefined) throw unexpected(stream, "`[`");
  const sources = commaList(stream, (inner) => nested(inner, parseExpression));
  expect(stream, close);
  if (isWord(stream, "with") && isMark(stream, "(", 1)) {
    stream.at += 2;
    skipPart(stream, false);
    expect(stream, ")");
  }
  return { kind: "externaldata", columns, sources, span: spanFrom(stream, start) };
}
