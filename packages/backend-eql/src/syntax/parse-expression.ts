import { type Cursor, deeper, isSign, isWord, keywords, lastEnd, peek, skipTo, step, takeSign, takeWord, unexpected } from "./cursor.js";
import type { EqlToken } from "./lex-eql.js";
import type { EqlArithmetic, EqlCompare, EqlExpression, EqlFieldName, EqlLiteral } from "./tree.js";

const comparisons: ReadonlySet<string> = new Set(["==", "!=", "<", "<=", ">", ">="]);

/**
 * Reads an expression at the cursor; where there is none, reports and gives a null, so that parsing can go on.
 *
 * Operators bind in this order, from the loosest: or, and, not, comparison, `+ -`, `* / %`, sign, `in` and its like.
 */
export function parseExpression(cursor: Cursor): EqlExpression {
  deeper(cursor);
  const expression = parseLogical(cursor, "or");
  cursor.depth--;
  return expression;
}

// or = and *( "or" and ); and = not *( "and" not )
function parseLogical(cursor: Cursor, kind: "and" | "or"): EqlExpression {
  const operands = [];
  do operands.push(kind === "or" ? parseLogical(cursor, "and") : parseNot(cursor));
  while (takeWord(cursor, kind));
  const [first] = operands as [EqlExpression];
  return operands.length === 1 ? first : { kind, operands, span: [first.span[0], endOf(operands)] };
}

function endOf(expressions: readonly EqlExpression[]): number {
  return (expressions.at(-1) as EqlExpression).span[1];
}

// not = *"not" comparison
function parseNot(cursor: Cursor): EqlExpression {
  const starts: number[] = [];
  while (isWord(cursor, "not")) {
    deeper(cursor);
    starts.push(step(cursor).start);
  }
  cursor.depth -= starts.length;
  let expression = parseComparison(cursor);
  for (const start of starts.reverse()) expression = { kind: "not", operand: expression, span: [start, expression.span[1]] };
  return expression;
}

// comparison = sum [ ( "==" / "!=" / "<" / "<=" / ">" / ">=" ) sum ]; comparisons cannot be chained
function parseComparison(cursor: Cursor): EqlExpression {
  const left = parseSum(cursor);
  const token = peek(cursor);
  if (token.kind !== "sign") return left;
  if (token.text === "=") {
    unexpected(cursor, "`==`");
    step(cursor);
    parseSum(cursor);
    return left;
  }
  if (!comparisons.has(token.text)) return left;
  step(cursor);
  const right = parseSum(cursor);
  return { kind: "compare", operator: token.text as EqlCompare["operator"], left, right, span: [left.span[0], right.span[1]] };
}

// sum = product *( ( "+" / "-" ) product )
function parseSum(cursor: Cursor): EqlExpression {
  return parseChain(cursor, ["+", "-"], parseProduct);
}

// product = signed *( ( "*" / "/" / "%" ) signed )
function parseProduct(cursor: Cursor): EqlExpression {
  return parseChain(cursor, ["*", "/", "%"], parseSigned);
}

/** A chain of operators that bind to the left. Each makes the tree a level deeper. */
function parseChain(cursor: Cursor, signs: readonly string[], parsePart: (cursor: Cursor) => EqlExpression): EqlExpression {
  let left = parsePart(cursor);
  const { depth } = cursor;
  for (let token = peek(cursor); token.kind === "sign" && signs.includes(token.text); token = peek(cursor)) {
    deeper(cursor);
    step(cursor);
    const right = parsePart(cursor);
    left = { kind: "arithmetic", operator: token.text as EqlArithmetic["operator"], left, right, span: [left.span[0], right.span[1]] };
  }
  cursor.depth = depth;
  return left;
}

// signed = *( "-" / "+" ) predicate
function parseSigned(cursor: Cursor): EqlExpression {
  const signs: EqlToken[] = [];
  while (isSign(cursor, "-") || isSign(cursor, "+")) {
    deeper(cursor);
    signs.push(step(cursor));
  }
  cursor.depth -= signs.length;
  let expression = parsePredicate(cursor);
  for (const sign of signs.reverse()) {
    const span = [sign.start, expression.span[1]] as const;
    if (expression.kind === "literal" && typeof expression.value === "number") {
      expression = { ...expression, value: sign.text === "-" ? -expression.value : expression.value, span };
    } else if (sign.text === "-") expression = { kind: "negative", operand: expression, span };
  }
  return expression;
}

// predicate = primary [ [ "not" ] ( "in" / "in~" ) list / ( ":" / "like" / "like~" / "regex" / "regex~" ) ( literal / list ) ]
function parsePredicate(cursor: Cursor): EqlExpression {
  const operand = parsePrimary(cursor);
  const negated = isWord(cursor, "not") && nextIsIn(cursor);
  if (negated) step(cursor);
  const token = peek(cursor);
  if (token.kind === "sign" && token.text === ":") {
    step(cursor);
    return pattern(cursor, operand, ":", true);
  }
  if (token.kind !== "word") return operand;
  if (token.text === "in") {
    step(cursor);
    const values = parseList(cursor, parseExpression);
    return { kind: "membership", negated, insensitive: token.tilde, operand, values, span: [operand.span[0], lastEnd(cursor)] };
  }
  if (token.text !== "like" && token.text !== "regex") return operand;
  step(cursor);
  return pattern(cursor, operand, token.text, token.tilde);
}

function nextIsIn(cursor: Cursor): boolean {
  const next = cursor.tokens[cursor.at + 1];
  return next?.kind === "word" && next.text === "in";
}

function pattern(cursor: Cursor, operand: EqlExpression, operator: ":" | "like" | "regex", insensitive: boolean): EqlExpression {
  const values = isSign(cursor, "(") ? parseList(cursor, parseConstant) : [parseConstant(cursor)];
  return { kind: "pattern", operator, insensitive, operand, values, span: [operand.span[0], lastEnd(cursor)] };
}

// list = "(" item *( "," item ) ")"
function parseList<Item>(cursor: Cursor, parseItem: (cursor: Cursor) => Item): readonly Item[] {
  if (!takeSign(cursor, "(")) {
    unexpected(cursor, "`(` and a list of values");
    return [];
  }
  const items = [parseItem(cursor)];
  while (takeSign(cursor, ",")) items.push(parseItem(cursor));
  if (!takeSign(cursor, ")")) {
    unexpected(cursor, "`,` or `)`");
    skipTo(cursor, [")", "]"]);
    takeSign(cursor, ")");
  }
  return items;
}

// constant = "null" / "true" / "false" / [ "-" / "+" ] number / string
function parseConstant(cursor: Cursor): EqlLiteral {
  const sign = isSign(cursor, "-") || isSign(cursor, "+") ? step(cursor) : undefined;
  const literal = parseLiteral(cursor);
  if (sign !== undefined && typeof literal?.value === "number") {
    return { ...literal, value: sign.text === "-" ? -literal.value : literal.value, span: [sign.start, literal.span[1]] };
  }
  if (literal !== undefined && sign === undefined) return literal;
  return nothing(cursor, "a value");
}

function parseLiteral(cursor: Cursor): EqlLiteral | undefined {
  const token = peek(cursor);
  const span = [token.start, token.end] as const;
  if (token.kind === "string") return taken(cursor, { kind: "literal", value: token.text, span });
  if (token.kind === "number") return taken(cursor, { kind: "literal", value: Number(token.text), integer: /^\d+$/.test(token.text), span });
  if (token.kind !== "word" || token.tilde) return undefined;
  if (token.text === "null") return taken(cursor, { kind: "literal", value: null, span });
  if (token.text === "true" || token.text === "false") return taken(cursor, { kind: "literal", value: token.text === "true", span });
  return undefined;
}

function taken(cursor: Cursor, literal: EqlLiteral): EqlLiteral {
  step(cursor);
  return literal;
}

// primary = constant / function / name / "(" expression ")"
function parsePrimary(cursor: Cursor): EqlExpression {
  const token = peek(cursor);
  if (takeSign(cursor, "(")) {
    const inner = parseExpression(cursor);
    if (!takeSign(cursor, ")")) {
      unexpected(cursor, "`)`");
      skipTo(cursor, [")", "]", "|"]);
      takeSign(cursor, ")");
    }
    return { ...inner, span: [token.start, lastEnd(cursor)] };
  }
  const literal = parseLiteral(cursor);
  if (literal !== undefined) return literal;
  const next = cursor.tokens[cursor.at + 1];
  const isCall = token.kind === "word" && !keywords.has(token.text) && next?.kind === "sign" && next.text === "(";
  if (isCall) return parseCall(cursor);
  if (token.kind === "word" && next?.kind === "word" && next.text === "of") {
    cursor.report("eql/read-unsupported", { what: `\`${token.text} of\`` }, { span: [token.start, next.end] });
    cursor.faults++;
    cursor.at += 2;
    if (takeSign(cursor, "[")) skipTo(cursor, ["]"]);
    takeSign(cursor, "]");
    return { kind: "literal", value: null, span: [token.start, lastEnd(cursor)] };
  }
  return parseField(cursor);
}

// function = IDENTIFIER [ "~" ] "(" [ expression *( "," expression ) ] ")"
function parseCall(cursor: Cursor): EqlExpression {
  const name = step(cursor);
  const next = cursor.tokens[cursor.at + 1];
  let args: readonly EqlExpression[] = [];
  if (next?.kind === "sign" && next.text === ")") cursor.at += 2;
  else args = parseList(cursor, parseExpression);
  return { kind: "call", name: name.text, insensitive: name.tilde, args, span: [name.start, lastEnd(cursor)] };
}

// name = [ "?" ] identifier *( "." identifier / "[" 1*digit "]" )
function parseField(cursor: Cursor): EqlFieldName | EqlLiteral {
  const { start } = peek(cursor);
  const optional = takeSign(cursor, "?");
  const levels = [parseIdentifier(cursor)];
  if (levels[0] === undefined) return nothing(cursor, optional ? "a field name" : "a value, a field or a function");
  for (;;) {
    if (takeSign(cursor, ".")) {
      const level = parseIdentifier(cursor);
      if (level === undefined) unexpected(cursor, "a part of a field name");
      else levels.push(`.${level}`);
      continue;
    }
    const index = cursor.tokens[cursor.at + 1];
    const close = cursor.tokens[cursor.at + 2];
    if (!isSign(cursor, "[") || index?.kind !== "number" || !/^\d+$/.test(index.text) || close?.text !== "]") break;
    levels.push(`[${index.text}]`);
    cursor.at += 3;
  }
  return { kind: "field", name: levels.join(""), optional, span: [start, lastEnd(cursor)] };
}

function parseIdentifier(cursor: Cursor): string | undefined {
  const token = peek(cursor);
  if (token.kind === "quoted" || (token.kind === "word" && !token.tilde && !keywords.has(token.text))) return step(cursor).text;
  return undefined;
}

/** Reports what is missing, and gives a null in its place. What cannot begin anything else is stepped over. */
function nothing(cursor: Cursor, wanted: string): EqlLiteral {
  unexpected(cursor, wanted);
  const token = peek(cursor);
  const mayFollow = token.kind === "end" || (token.kind === "word" && ["and", "or", "by", "with", "until"].includes(token.text)) || (token.kind === "sign" && [")", "]", ",", "|", "[", "!["].includes(token.text));
  if (!mayFollow) step(cursor);
  return { kind: "literal", value: null, span: [token.start, token.end] };
}
