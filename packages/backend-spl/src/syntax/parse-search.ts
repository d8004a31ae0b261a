import { type MacroCall, parseMacroCall } from "./expand-macros.js";
import { behindClosing, behindQuote, isBlank, isClosed, skipBlanks, unescaped } from "./scan.js";
import { type ParseContext, problem } from "./source-text.js";
import type { SearchExpression, SearchOperator, SearchValue, SplPipeline } from "./tree.js";

/** Parentheses and NOT deeper than this are given up. */
const mostDepth = 150;
/** More brackets without a partner are not looked for. */
const mostOpen = 20;

/** What a search needs of the parser of pipelines: the search between brackets. */
export type ParseSubsearch = (start: number, end: number) => SplPipeline;

interface Cursor {
  readonly context: ParseContext;
  readonly text: string;
  readonly end: number;
  readonly subsearch: ParseSubsearch;
  at: number;
  /** Whether the nesting was too deep: the rest is passed over. */
  deep: boolean;
  /** How many brackets were found that are never closed; each costs a look at the whole text. */
  open: number;
}

/**
 * Reads the condition of a search between two offsets.
 *
 * ```
 * search  = [ any *( [ "AND" ] any ) ]
 * any     = no *( "OR" no )
 * no      = "NOT" no | "(" search ")" | term
 * term    = field operator value | field [ "NOT" ] "IN" "(" value *( [ "," ] value ) ")" | value
 *         | "TERM(" text ")" | "CASE(" text ")" | "`" macro "`" | "[" pipeline "]"
 * ```
 *
 * Words in lower case such as `and` are terms to look for. What cannot be read is a problem, and passed over.
 *
 * @see https://help.splunk.com/en/splunk-enterprise/search/spl-search-reference/10.0/search-commands/search
 * @see https://help.splunk.com/en/splunk-enterprise/search/search-manual/10.0/search-primer/boolean-expressions-with-logical-operators
 */
export function parseSearch(context: ParseContext, start: number, end: number, subsearch: ParseSubsearch): SearchExpression {
  const cursor: Cursor = { context, text: context.text, end, subsearch, at: start, deep: false, open: 0 };
  const operands: SearchExpression[] = [];
  for (;;) {
    operands.push(all(cursor, 0));
    skip(cursor);
    if (cursor.at >= end || cursor.deep) break;
    problem(context, "syntax", "A parenthesis closes nothing.", cursor.at, cursor.at + 1);
    cursor.at++;
    // Behind a stray parenthesis an operator may stand.
    if (atWord(cursor, "OR") || atWord(cursor, "AND")) cursor.at += atWord(cursor, "OR") ? 2 : 3;
  }
  return joined("and", operands.filter((each) => !isEmpty(each)), context, start, end);
}

function joined(kind: "and" | "or", operands: readonly SearchExpression[], context: ParseContext, start: number, end: number): SearchExpression {
  const [only] = operands;
  if (operands.length === 1 && only !== undefined) return only;
  let last = end;
  while (last > start && isBlank(context.text.charCodeAt(last - 1))) last--;
  return { kind, operands, span: context.spanOf(start, last) };
}

function isEmpty(node: SearchExpression): boolean {
  return node.kind === "and" && node.operands.length === 0;
}

function skip(cursor: Cursor): void {
  cursor.at = skipBlanks(cursor.text, cursor.at, cursor.end);
  // A comma between conditions, as in the list of a subsearch, means nothing.
  while (cursor.text[cursor.at] === "," && cursor.at < cursor.end) cursor.at = skipBlanks(cursor.text, cursor.at + 1, cursor.end);
}

/** Whether the word stands here by itself. */
function atWord(cursor: Cursor, word: string): boolean {
  skip(cursor);
  if (!cursor.text.startsWith(word, cursor.at) || cursor.at + word.length > cursor.end) return false;
  const next = cursor.at + word.length;
  return next >= cursor.end || isBlank(cursor.text.charCodeAt(next)) || "()[]`,\"".includes(cursor.text[next] as string);
}

function atClose(cursor: Cursor): boolean {
  skip(cursor);
  return cursor.at >= cursor.end || cursor.text[cursor.at] === ")";
}

// search = [ any *( [ "AND" ] any ) ]
function all(cursor: Cursor, depth: number): SearchExpression {
  skip(cursor);
  const start = cursor.at;
  const operands: SearchExpression[] = [];
  while (!atClose(cursor) && !cursor.deep) {
    if (atWord(cursor, "AND")) {
      const at = cursor.at;
      cursor.at += 3;
      if (operands.length === 0 || atClose(cursor)) problem(cursor.context, "syntax", "AND stands without a condition on both of its sides.", at, at + 3);
      continue;
    }
    const operand = any(cursor, depth);
    if (operand !== undefined) operands.push(operand);
  }
  return joined("and", operands, cursor.context, start, cursor.at);
}

// any = no *( "OR" no )
function any(cursor: Cursor, depth: number): SearchExpression | undefined {
  skip(cursor);
  const start = cursor.at;
  const operands: SearchExpression[] = [];
  if (!atWord(cursor, "OR")) {
    const first = no(cursor, depth);
    if (first !== undefined) operands.push(first);
  }
  while (!cursor.deep && atWord(cursor, "OR")) {
    const at = cursor.at;
    cursor.at += 2;
    if (atClose(cursor) || operands.length === 0) problem(cursor.context, "syntax", "OR stands without a condition on both of its sides.", at, at + 2);
    if (atClose(cursor) || atWord(cursor, "AND") || atWord(cursor, "OR")) continue;
    const next = no(cursor, depth);
    if (next !== undefined) operands.push(next);
  }
  return operands.length === 0 ? undefined : joined("or", operands, cursor.context, start, cursor.at);
}

// no = "NOT" no | "(" search ")" | term
function no(cursor: Cursor, depth: number): SearchExpression | undefined {
  skip(cursor);
  const start = cursor.at;
  let negated = false;
  let negations = 0;
  while (atWord(cursor, "NOT")) {
    negated = !negated;
    negations++;
    cursor.at += 3;
  }
  if (negations > 0 && atClose(cursor)) {
    problem(cursor.context, "syntax", "NOT stands before no condition.", start, cursor.at);
    return undefined;
  }
  if (cursor.text[cursor.at] === "!" && cursor.text[cursor.at + 1] !== "=") {
    problem(cursor.context, "syntax", "A search has no operator !, only NOT.", cursor.at, cursor.at + 1);
    cursor.at++;
  }
  const operand = primary(cursor, depth);
  if (operand === undefined || negations === 0) return operand;
  // Two of them take each other away, also for what is missing.
  return negated ? { kind: "not", operand, span: cursor.context.spanOf(start, cursor.at) } : operand;
}

function primary(cursor: Cursor, depth: number): SearchExpression | undefined {
  skip(cursor);
  const { text, context } = cursor;
  const start = cursor.at;
  if (cursor.at >= cursor.end) return undefined;
  switch (text[start]) {
    case "(": {
      if (depth >= mostDepth) {
        problem(context, "limit", `Parentheses are nested deeper than ${mostDepth}.`, start, cursor.end);
        cursor.deep = true;
        cursor.at = cursor.end;
        return undefined;
      }
      cursor.at++;
      const inner = all(cursor, depth + 1);
      skip(cursor);
      if (cursor.at < cursor.end) cursor.at++;
      else if (!cursor.deep) problem(context, "syntax", "A parenthesis is never closed.", start, start + 1);
      return inner;
    }
    case "[": {
      const behind = cursor.open > mostOpen ? -1 : behindClosing(text, start, cursor.end);
      if (behind < 0) {
        cursor.open++;
        problem(context, "syntax", "A bracket is never closed.", start, start + 1);
        cursor.at++;
        return undefined;
      }
      cursor.at = behind;
      return { kind: "subsearch", search: cursor.subsearch(start + 1, behind - 1), span: context.spanOf(start, behind) };
    }
    case "`": {
      const macro = macroAt(cursor);
      return { kind: "macro", ...macro, span: context.spanOf(start, cursor.at) };
    }
  }
  return term(cursor);
}

function macroAt(cursor: Cursor): MacroCall {
  const start = cursor.at;
  const close = cursor.text.indexOf("`", start + 1);
  const behind = close < 0 || close >= cursor.end ? cursor.end : close;
  cursor.at = Math.min(behind + 1, cursor.end);
  return parseMacroCall(cursor.text.slice(start + 1, behind));
}

// term = field operator value | field [ "NOT" ] "IN" "(" values ")" | value | "TERM(" text ")" | "CASE(" text ")"
function term(cursor: Cursor): SearchExpression | undefined {
  const { context } = cursor;
  const start = cursor.at;
  const function_ = functionValue(cursor);
  if (function_ !== undefined) return { kind: "text", value: function_, span: context.spanOf(start, cursor.at) };
  const name = value(cursor, true);
  if (name === undefined) {
    const at = cursor.at;
    cursor.at = Math.max(at + 1, start + 1);
    problem(context, "syntax", `A condition is expected and not ${JSON.stringify(cursor.text.slice(at, at + 10))}.`, at, at + 1);
    // What was meant to be compared goes with its operator, so that it is not taken for a text to look for.
    value(cursor, false);
    return undefined;
  }
  const nameEnd = cursor.at;
  const operator = operatorAt(cursor);
  if (operator !== undefined) {
    const right = functionValue(cursor) ?? value(cursor, false);
    if (right === undefined) {
      problem(context, "syntax", `A value is missing behind ${name.text.slice(0, 80)}.`, start, cursor.at);
      return undefined;
    }
    return { kind: "compare", field: name.text, operator, value: right, span: context.spanOf(start, cursor.at) };
  }
  const negated = atWord(cursor, "NOT") && isListAhead(cursor, cursor.at + 3);
  if (negated) cursor.at += 3;
  if (isListAhead(cursor, cursor.at)) return list(cursor, name, start, negated);
  cursor.at = nameEnd;
  return { kind: "text", value: name, span: context.spanOf(start, nameEnd) };
}

function isListAhead(cursor: Cursor, from: number): boolean {
  const at = skipBlanks(cursor.text, from, cursor.end);
  if (!/^in$/i.test(cursor.text.slice(at, at + 2))) return false;
  const open = skipBlanks(cursor.text, at + 2, cursor.end);
  return open < cursor.end && cursor.text[open] === "(";
}

function list(cursor: Cursor, name: SearchValue, start: number, negated: boolean): SearchExpression {
  const { context, text } = cursor;
  cursor.at = skipBlanks(text, cursor.at, cursor.end) + 2;
  cursor.at = skipBlanks(text, cursor.at, cursor.end) + 1;
  const values: SearchValue[] = [];
  for (;;) {
    skip(cursor);
    if (cursor.at >= cursor.end) {
      problem(context, "syntax", `The list behind ${name.text.slice(0, 80)} is never closed.`, start, cursor.at);
      break;
    }
    if (text[cursor.at] === ")") {
      cursor.at++;
      break;
    }
    if (atWord(cursor, "OR")) {
      cursor.at += 2;
      continue;
    }
    const found = functionValue(cursor) ?? value(cursor, false, true);
    if (found !== undefined) values.push(found);
    else {
      problem(context, "syntax", "A value of a list is expected here.", cursor.at, cursor.at + 1);
      cursor.at++;
    }
  }
  const span = context.spanOf(start, cursor.at);
  const node: SearchExpression = { kind: "in", field: name.text, values, span };
  return negated ? { kind: "not", operand: node, span } : node;
}

function operatorAt(cursor: Cursor): SearchOperator | undefined {
  const at = skipBlanks(cursor.text, cursor.at, cursor.end);
  if (at >= cursor.end) return undefined;
  const two = cursor.text.slice(at, Math.min(at + 2, cursor.end));
  const found = two === "==" ? "=" : two === "!=" || two === "<=" || two === ">=" ? two : two === "<>" ? "!=" : ["=", "<", ">"].find((sign) => two.startsWith(sign));
  if (found === undefined) return undefined;
  cursor.at = skipBlanks(cursor.text, at + (two === "==" || two === "<>" ? 2 : found.length), cursor.end);
  return found as SearchOperator;
}

// TERM(text), CASE(text): what stands between the parentheses is one text, without quotes around it.
function functionValue(cursor: Cursor): SearchValue | undefined {
  const found = /^(TERM|CASE)\(/.exec(cursor.text.slice(cursor.at, cursor.at + 5));
  if (found === null) return undefined;
  const start = cursor.at;
  const behind = behindClosing(cursor.text, start + 4, cursor.end);
  if (behind < 0) return undefined;
  cursor.at = behind;
  const inside = cursor.text.slice(start + 5, behind - 1).trim();
  const quoted = inside.length > 1 && inside.startsWith('"') && behindQuote(inside, 0) === inside.length;
  return { text: unescaped(quoted ? inside.slice(1, -1) : inside), quoted, form: found[1] === "CASE" ? "case" : "term", span: cursor.context.spanOf(start, behind) };
}

/**
 * A word or a text in quotes, or both glued together: `"C:\\Program Files"*.exe`. A name ends at an operator; in a value
 * the signs of operators are ordinary. Parentheses that open inside of a word belong to it.
 */
function value(cursor: Cursor, isName: boolean, inList = false): SearchValue | undefined {
  const { text, end } = cursor;
  const start = cursor.at;
  const parts: string[] = [];
  let quoted = false;
  let plain = start;
  const flush = (): void => {
    if (plain < cursor.at) parts.push(unescaped(text.slice(plain, cursor.at)));
  };
  while (cursor.at < end) {
    const char = text[cursor.at] as string;
    if (char === '"') {
      // A text in quotes that stands behind the name of a field by mistake is not glued to it.
      flush();
      const behind = behindQuote(text, cursor.at, end);
      const closed = isClosed(text, cursor.at, behind);
      if (!closed) problem(cursor.context, "syntax", "A quote is never closed.", cursor.at, cursor.at + 1);
      parts.push(unescaped(text.slice(cursor.at + 1, closed ? behind - 1 : behind)));
      quoted = true;
      cursor.at = plain = behind;
      continue;
    }
    if (char === "\\" && cursor.at + 1 < end && !isBlank(text.charCodeAt(cursor.at + 1))) {
      cursor.at += 2;
      continue;
    }
    if (char === "(" && cursor.at > start && !isName) {
      const behind = behindClosing(text, cursor.at, end);
      if (behind > 0) {
        cursor.at = behind;
        continue;
      }
    }
    if (isBlank(text.charCodeAt(cursor.at)) || char === "(" || char === ")" || char === "[" || char === "]" || char === "`" || char === "|") break;
    if (char === "," && (isName || inList)) break;
    if (isName && (char === "=" || char === "<" || char === ">" || (char === "!" && text[cursor.at + 1] === "="))) break;
    cursor.at++;
  }
  flush();
  if (cursor.at === start) return undefined;
  return { text: parts.join(""), quoted, form: "plain", span: cursor.context.spanOf(start, cursor.at) };
}
