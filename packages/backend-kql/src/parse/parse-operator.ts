import { didYouMean } from "@isorule/core";
import { columnTypes, parseExpression, parseName, path, typeName } from "./parse-expression.js";
import { parseText } from "./parse-literal.js";
import { accept, acceptWord, commaList, expect, isMark, isWord, nested, peek, skipPart, spanFrom, SyntaxFault, take, type TokenStream, unexpected } from "./token-stream.js";
import type {
  KqlAssignment, KqlExpandItem, KqlExpression, KqlMakeSeries, KqlOrder, KqlParameters, KqlParsePart, KqlPipe, KqlScanStep, KqlTabular,
} from "./tree.js";

/**
 * A table and what is done with it, or a scalar expression where no pipe follows.
 *
 * `Pipe := (Expression | Maker) ('|' Operator)*`
 *
 * An operator that cannot be read becomes one of kind `other`, with a fault, and the pipe goes on behind it.
 */
export function parsePipe(stream: TokenStream): KqlExpression {
  const start = peek(stream).start;
  const operators: KqlTabular[] = [];
  let source: KqlExpression | undefined;
  if (isMaker(stream)) operators.push(parseOperator(stream));
  else source = parseExpression(stream);
  followers(stream, operators);
  if (source !== undefined && operators.length === 0) return source;
  return { kind: "pipe", source, operators, span: spanFrom(stream, start) };
}

/** `Body := '|'? Operator ('|' Operator)*`: a pipe without a source, as in `mv-apply ... on (...)`. */
function parseBody(stream: TokenStream): KqlPipe {
  const start = peek(stream).start;
  accept(stream, "|");
  const operators = [parseOperator(stream)];
  followers(stream, operators);
  return { kind: "pipe", source: undefined, operators, span: spanFrom(stream, start) };
}

function followers(stream: TokenStream, operators: KqlTabular[]): void {
  // A text with faults without end is given up by whoever called.
  while (stream.faults.length < 200 && accept(stream, "|")) operators.push(parseOperator(stream));
}

/** Operators that make their rows themselves. */
const makers: Readonly<Record<string, true>> = { union: true, print: true, range: true, search: true, find: true, evaluate: true };

/** Whether an operator begins a pipe: a column may be called `search`, too, and `range(...)` is a function. */
function isMaker(stream: TokenStream): boolean {
  const token = peek(stream);
  if (token.kind !== "name" || makers[token.text] !== true) return false;
  const next = peek(stream, 1);
  if (next.kind === "text" || next.kind === "number" || next.kind === "timespan") return true;
  if (next.kind === "mark") {
    if (next.text === "(") return token.text !== "range";
    if (token.text === "print" && (next.text === "-" || next.text === "[")) return true;
    return next.text === "*" && (token.text === "search" || token.text === "union");
  }
  if (next.kind !== "name") return false;
  return token.text === "range" ? isWord(stream, "from", 2) : next.text !== "and" && next.text !== "or" && next.text !== "has" && next.text !== "contains";
}

function parseOperator(stream: TokenStream): KqlTabular {
  const start = peek(stream).start;
  const word = operatorWord(stream);
  const { depth, height } = stream;
  try {
    const parse = Object.hasOwn(operators, word) ? operators[word] : undefined;
    if (parse === undefined) throw new SyntaxFault(word === "" ? "an operator is expected here" : `there is no operator \`${word}\``, spanFrom(stream, start), word === "" ? undefined : didYouMean(word, Object.keys(operators)));
    const operator = parse(stream, start, word);
    // What an operator does not take is a fault of this operator, and not the end of the query.
    if (!isPartEnd(stream)) throw unexpected(stream, "`|`");
    return operator;
  } catch (error) {
    if (!(error instanceof SyntaxFault)) throw error;
    stream.depth = depth;
    stream.height = Math.max(height, stream.height);
    stream.faults.push({ reason: error.reason, span: error.span, ...(error.help === undefined ? {} : { help: error.help }) });
    skipPart(stream, true);
    return { kind: "other", word, span: spanFrom(stream, start) };
  }
}

/** Whether an operator may end here. */
function isPartEnd(stream: TokenStream): boolean {
  const token = peek(stream);
  return token.kind === "end" || (token.kind === "mark" && (token.text === "|" || token.text === ";" || token.text === ")" || token.text === "}" || token.text === "," || token.text === "]"));
}

/** `where`, `mv-expand`: parts with hyphens and no blanks between them are one word. */
function operatorWord(stream: TokenStream): string {
  const first = peek(stream);
  if (first.kind !== "name") return "";
  let { text, end } = take(stream);
  while (isMark(stream, "-") && peek(stream).start === end && peek(stream, 1).kind === "name" && peek(stream, 1).start === end + 1) {
    stream.at++;
    const part = take(stream);
    text += `-${part.text}`;
    end = part.end;
  }
  return text;
}

type OperatorParser = (stream: TokenStream, start: number, word: string) => KqlTabular;

const where: OperatorParser = (stream, start) => {
  parameters(stream);
  const named = peek(stream).kind === "name" && isMark(stream, "=", 1);
  const name = named ? take(stream).text : undefined;
  if (named) stream.at++;
  const condition = nested(stream, parseExpression);
  return { kind: "where", ...(name === undefined ? {} : { name }), condition, span: spanFrom(stream, start) };
};

const sort: OperatorParser = (stream, start) => {
  parameters(stream);
  expect(stream, "by");
  const by = commaList(stream, orderKey);
  return { kind: "sort", by, span: spanFrom(stream, start) };
};

const takeRows: OperatorParser = (stream, start, word) => {
  parameters(stream);
  const count = nested(stream, parseExpression);
  return { kind: word === "sample" ? "sample" : "take", count, span: spanFrom(stream, start) };
};

const join: OperatorParser = (stream, start, word) => {
  const given = parameters(stream);
  const right = nested(stream, path);
  const on = acceptWord(stream, "on") ? commaList(stream, (inner) => nested(inner, parseExpression)) : [];
  return { kind: word === "lookup" ? "lookup" : "join", parameters: given, right, on, span: spanFrom(stream, start) };
};

const projectColumns: OperatorParser = (stream, start, word) => {
  const columns = commaList(stream, (inner) => {
    const column = columnPattern(inner);
    for (const order of ["asc", "desc", "granny-asc", "granny-desc"]) acceptWord(inner, order);
    return column;
  });
  return { kind: word as "project-away", columns, span: spanFrom(stream, start) };
};

const mvExpand: OperatorParser = (stream, start) => {
  const given = parameters(stream);
  const items = commaList(stream, expandItem);
  const limit = acceptWord(stream, "limit") ? nested(stream, parseExpression) : undefined;
  return { kind: "mv-expand", parameters: given, items, limit, span: spanFrom(stream, start) };
};

const mvApply: OperatorParser = (stream, start) => {
  const given = parameters(stream);
  const items = commaList(stream, expandItem);
  const limit = acceptWord(stream, "limit") ? nested(stream, parseExpression) : undefined;
  if (isWord(stream, "id") && isMark(stream, "(", 1)) {
    stream.at += 2;
    skipPart(stream, false);
    expect(stream, ")");
  }
  expect(stream, "on");
  expect(stream, "(");
  const body = nested(stream, parseBody);
  expect(stream, ")");
  return { kind: "mv-apply", parameters: given, items, limit, body, span: spanFrom(stream, start) };
};

const parse: OperatorParser = (stream, start, word) => {
  const given = parameters(stream);
  const value = nested(stream, parseExpression);
  expect(stream, "with");
  const parts: KqlParsePart[] = [];
  while (!isPartEnd(stream)) {
    if (accept(stream, "*")) parts.push({ kind: "star" });
    else if (peek(stream).kind === "text") parts.push({ kind: "text", value: parseText(stream).value });
    else {
      const name = parseName(stream);
      parts.push({ kind: "column", name, type: accept(stream, ":") ? typeName(stream) : "string" });
    }
  }
  return { kind: word as "parse", parameters: given, value, parts, span: spanFrom(stream, start) };
};

const parseKv: OperatorParser = (stream, start) => {
  const value = nested(stream, parseExpression);
  expect(stream, "as");
  const columns = columnTypes(stream);
  if (acceptWord(stream, "with")) skipGroup(stream);
  return { kind: "parse-kv", value, columns, span: spanFrom(stream, start) };
};

const callOperator: OperatorParser = (stream, start, word) => {
  parameters(stream);
  const call = nested(stream, path);
  if (accept(stream, ":")) typeName(stream); // the columns that a plugin gives
  return { kind: word as "evaluate", call, span: spanFrom(stream, start) };
};

/** An operator whose details matter to nobody: kept as a word. */
const opaque: OperatorParser = (stream, start, word) => {
  skipPart(stream, true);
  return { kind: "other", word, span: spanFrom(stream, start) };
};

/** One parser for each operator, by its word. Manual: https://learn.microsoft.com/kusto/query/tabular-operators (and its pages) */
const operators: Readonly<Record<string, OperatorParser>> = {
  where,
  filter: where,
  extend: (stream, start) => ({ kind: "extend", items: assignments(stream), span: spanFrom(stream, start) }),
  serialize: (stream, start) => ({ kind: "serialize", items: isPartEnd(stream) ? [] : assignments(stream), span: spanFrom(stream, start) }),
  project: (stream, start) => ({ kind: "project", items: isPartEnd(stream) ? [] : assignments(stream), span: spanFrom(stream, start) }),
  "project-rename": (stream, start) => ({ kind: "project-rename", items: assignments(stream), span: spanFrom(stream, start) }),
  print: (stream, start) => ({ kind: "print", items: assignments(stream), span: spanFrom(stream, start) }),
  "project-away": projectColumns,
  "project-keep": projectColumns,
  "project-reorder": projectColumns,
  summarize: (stream, start) => {
    const given = parameters(stream);
    const aggregates = isPartEnd(stream) || isWord(stream, "by") ? [] : assignments(stream);
    const by = acceptWord(stream, "by") ? assignments(stream) : [];
    return { kind: "summarize", parameters: given, aggregates, by, span: spanFrom(stream, start) };
  },
  distinct: (stream, start) => {
    parameters(stream);
    return { kind: "distinct", items: assignments(stream), span: spanFrom(stream, start) };
  },
  union: (stream, start) => {
    const given = parameters(stream);
    return { kind: "union", parameters: given, tables: commaList(stream, tableName), span: spanFrom(stream, start) };
  },
  join,
  lookup: join,
  sort,
  order: sort,
  top: (stream, start) => {
    parameters(stream);
    const count = nested(stream, parseExpression);
    expect(stream, "by");
    return { kind: "top", count, by: commaList(stream, orderKey), span: spanFrom(stream, start) };
  },
  take: takeRows,
  limit: takeRows,
  sample: takeRows,
  count: (stream, start) => ({ kind: "count", name: acceptWord(stream, "as") ? parseName(stream) : "Count", span: spanFrom(stream, start) }),
  "mv-expand": mvExpand,
  mvexpand: mvExpand,
  "mv-apply": mvApply,
  mvapply: mvApply,
  parse,
  "parse-where": parse,
  "parse-kv": parseKv,
  evaluate: callOperator,
  invoke: callOperator,
  "make-series": makeSeries,
  render: (stream, start) => {
    const chart = peek(stream).kind === "name" ? take(stream).text : "";
    skipPart(stream, true);
    return { kind: "render", chart, span: spanFrom(stream, start) };
  },
  scan,
  partition: (stream, start) => {
    const before = parameters(stream);
    expect(stream, "by");
    const given = { ...before, ...parameters(stream) };
    // A name alone: with the bracket behind it, it would be a call.
    const from = peek(stream).start;
    const by: KqlExpression = { kind: "name", name: parseName(stream), span: spanFrom(stream, from) };
    const close = accept(stream, "(") ? ")" : expect(stream, "{").text === "{" ? "}" : "";
    const body = nested(stream, close === ")" ? parseBody : pipeOf);
    expect(stream, close);
    return { kind: "partition", parameters: given, by, body, span: spanFrom(stream, start) };
  },
  range: (stream, start) => {
    const name = parseName(stream);
    expect(stream, "from");
    const from = nested(stream, parseExpression);
    expect(stream, "to");
    const to = nested(stream, parseExpression);
    expect(stream, "step");
    return { kind: "range", name, from, to, step: nested(stream, parseExpression), span: spanFrom(stream, start) };
  },
  search: (stream, start) => {
    const given = parameters(stream);
    const tables = acceptWord(stream, "in") ? tableGroup(stream) : [];
    const condition = nested(stream, parseExpression);
    return { kind: "search", parameters: given, tables, condition, span: spanFrom(stream, start) };
  },
  find: (stream, start) => {
    const given = parameters(stream);
    const tables = acceptWord(stream, "in") ? tableGroup(stream) : [];
    acceptWord(stream, "where");
    const condition = nested(stream, parseExpression);
    if (!isPartEnd(stream)) skipPart(stream, true); // what it shows
    return { kind: "find", parameters: given, tables, condition, span: spanFrom(stream, start) };
  },
  as: (stream, start) => {
    parameters(stream);
    return { kind: "as", name: parseName(stream), span: spanFrom(stream, start) };
  },
  "sample-distinct": (stream, start) => {
    parameters(stream);
    const count = nested(stream, parseExpression);
    expect(stream, "of");
    return { kind: "sample-distinct", count, of: nested(stream, parseExpression), span: spanFrom(stream, start) };
  },
  getschema: (stream, start) => {
    if (!isPartEnd(stream)) skipPart(stream, true);
    return { kind: "getschema", span: spanFrom(stream, start) };
  },
  consume: (stream, start) => {
    if (!isPartEnd(stream)) skipPart(stream, true);
    return { kind: "consume", span: spanFrom(stream, start) };
  },
  fork: opaque,
  facet: opaque,
  reduce: opaque,
  "top-nested": opaque,
  "top-hitters": opaque,
  "make-graph": opaque,
  "graph-match": opaque,
  "graph-to-table": opaque,
  "graph-shortest-paths": opaque,
  "graph-mark-components": opaque,
  "graph-where-nodes": opaque,
  "graph-where-edges": opaque,
  "macro-expand": opaque,
  "execute-and-cache": opaque,
  "assert-schema": opaque,
  "project-by-names": opaque,
};

function pipeOf(stream: TokenStream): KqlPipe {
  const inner = stream.pipe(stream);
  return inner.kind === "pipe" ? inner : { kind: "pipe", source: inner, operators: [], span: inner.span };
}

/** Names of parameters that stand before what an operator works on; those that begin with `hint.` are others. */
const parameterNames: Readonly<Record<string, true>> = {
  kind: true, isfuzzy: true, withsource: true, with_source: true, bagexpansion: true, with_itemindex: true, flags: true,
  decodeblocks: true, expandoutput: true, with_match_id: true, with_step_name: true, nulls: true, datascope: true,
};

/** `Parameters := (Name ('.' Name)* '=' Word)*` */
function parameters(stream: TokenStream): KqlParameters {
  const given: [string, string][] = [];
  for (;;) {
    const token = peek(stream);
    if (token.kind !== "name") break;
    const hint = token.text === "hint" && isMark(stream, ".", 1);
    if (!hint && parameterNames[token.text.toLowerCase()] !== true) break;
    const words = hint ? 3 : 1;
    if (!isMark(stream, "=", words)) break;
    const name = hint ? `hint.${peek(stream, 2).text}` : token.text.toLowerCase();
    stream.at += words + 1;
    const value = take(stream);
    given.push([name, value.text]);
  }
  return Object.fromEntries(given);
}

/** `Assignments := Assignment (',' Assignment)*` */
function assignments(stream: TokenStream): readonly KqlAssignment[] {
  return commaList(stream, assignment);
}

/** `Assignment := ((Name | '(' Name (',' Name)* ')') '=')? Expression` */
function assignment(stream: TokenStream): KqlAssignment {
  const start = peek(stream).start;
  const names = assignedNames(stream);
  const value = nested(stream, parseExpression);
  return { names, value, span: spanFrom(stream, start) };
}

function assignedNames(stream: TokenStream): readonly string[] {
  if (peek(stream).kind === "name" && isMark(stream, "=", 1)) {
    const name = parseName(stream);
    stream.at++;
    return [name];
  }
  if (isMark(stream, "[") && peek(stream, 1).kind === "text" && isMark(stream, "]", 2) && isMark(stream, "=", 3)) {
    const name = parseName(stream);
    stream.at++;
    return [name];
  }
  if (!isMark(stream, "(")) return [];
  let ahead = 1;
  while (peek(stream, ahead).kind === "name" || isMark(stream, ",", ahead)) ahead++;
  if (!isMark(stream, ")", ahead) || !isMark(stream, "=", ahead + 1)) return [];
  stream.at++;
  const names = commaList(stream, parseName);
  expect(stream, ")");
  expect(stream, "=");
  return names;
}

/** `Key := Expression ('asc' | 'desc')? ('nulls' ('first' | 'last'))?` */
function orderKey(stream: TokenStream): KqlOrder {
  assignedNames(stream);
  const value = nested(stream, parseExpression);
  const order = acceptWord(stream, "asc") ? "asc" : "desc";
  if (order === "desc") acceptWord(stream, "desc");
  const standard = order === "asc" ? "first" : "last";
  const nulls = acceptWord(stream, "nulls") ? (acceptWord(stream, "first") ? "first" : (expect(stream, "last"), "last")) : standard;
  return { value, order, nulls };
}

/** `Item := (Name '=')? Expression ('to' 'typeof' '(' Type ')')?` */
function expandItem(stream: TokenStream): KqlExpandItem {
  const [name] = assignedNames(stream);
  const value = nested(stream, parseExpression);
  const common = name === undefined ? { value } : { name, value };
  if (!acceptWord(stream, "to")) return common;
  expect(stream, "typeof");
  expect(stream, "(");
  const type = typeName(stream);
  expect(stream, ")");
  return { ...common, type };
}

/** `Pattern := (Name | '*')+` without blanks between the parts. A pattern is a name with stars. */
function columnPattern(stream: TokenStream): KqlExpression {
  const start = peek(stream).start;
  if (isMark(stream, "[")) return { kind: "name", name: parseName(stream), span: spanFrom(stream, start) };
  let name = "";
  let end = start;
  for (let token = peek(stream); token.start === end && (token.kind === "name" || token.kind === "number" || (token.kind === "mark" && (token.text === "*" || token.text === "."))); token = peek(stream)) {
    name += token.text;
    end = token.end;
    stream.at++;
  }
  if (name === "") throw unexpected(stream, "the name of a column");
  return name === "*" ? { kind: "star", span: [start, end] } : { kind: "name", name, span: [start, end] };
}

/** A table in a union: an expression, or a pattern such as `Device*`. */
function tableName(stream: TokenStream): KqlExpression {
  const token = peek(stream);
  const next = peek(stream, 1);
  const isPattern = isMark(stream, "*") || (token.kind === "name" && isMark(stream, "*", 1) && next.start === token.end);
  return isPattern ? columnPattern(stream) : nested(stream, path);
}

function tableGroup(stream: TokenStream): readonly KqlExpression[] {
  expect(stream, "(");
  const tables = nested(stream, (inner) => commaList(inner, tableName));
  expect(stream, ")");
  return tables;
}

function skipGroup(stream: TokenStream): void {
  expect(stream, "(");
  skipPart(stream, false);
  expect(stream, ")");
}

/** `make-series Aggregate ('default' '=' Value)?, ... 'on' Axis ('from' A)? ('to' B)? 'step' C | 'in' 'range' '(' ... ')'  ('by' ...)?` */
function makeSeries(stream: TokenStream, start: number): KqlMakeSeries {
  parameters(stream);
  const aggregates = commaList(stream, (inner) => {
    const item = assignment(inner);
    if (!isWord(inner, "default")) return item;
    inner.at++;
    expect(inner, "=");
    return { ...item, default: nested(inner, parseExpression) };
  });
  expect(stream, "on");
  const on = nested(stream, path);
  let [from, to, step]: readonly (KqlExpression | undefined)[] = [];
  if (acceptWord(stream, "in")) {
    expect(stream, "range");
    expect(stream, "(");
    [from, to, step] = nested(stream, (inner) => commaList(inner, parseExpression));
    expect(stream, ")");
  } else {
    if (acceptWord(stream, "from")) from = nested(stream, parseExpression);
    if (acceptWord(stream, "to")) to = nested(stream, parseExpression);
    if (acceptWord(stream, "step")) step = nested(stream, parseExpression);
  }
  const by = acceptWord(stream, "by") ? assignments(stream) : [];
  return { kind: "make-series", aggregates, on, from, to, step, by, span: spanFrom(stream, start) };
}

/** `scan Parameters ('order' 'by' ...)? ('partition' 'by' ...)? ('declare' Columns)? 'with' '(' (Step ';')+ ')'` */
function scan(stream: TokenStream, start: number): KqlTabular {
  const given = parameters(stream);
  let order: readonly KqlOrder[] = [];
  if (acceptWord(stream, "order")) {
    expect(stream, "by");
    order = commaList(stream, orderKey);
  }
  let partitionBy: readonly KqlExpression[] = [];
  if (acceptWord(stream, "partition")) {
    expect(stream, "by");
    partitionBy = commaList(stream, (inner) => nested(inner, parseExpression));
  }
  const declare = acceptWord(stream, "declare") ? columnTypes(stream) : [];
  expect(stream, "with");
  expect(stream, "(");
  const steps: KqlScanStep[] = [];
  while (!isMark(stream, ")")) {
    steps.push(nested(stream, scanStep));
    if (!accept(stream, ";")) break;
  }
  expect(stream, ")");
  return { kind: "scan", parameters: given, order, partitionBy, declare, steps, span: spanFrom(stream, start) };
}

/** `Step := 'step' Name 'optional'? ('output' '=' Kind)? ':' Expression ('=>' Name '=' Expression (',' ...)*)?` */
function scanStep(stream: TokenStream): KqlScanStep {
  expect(stream, "step");
  const name = parseName(stream);
  const optional = acceptWord(stream, "optional");
  let output: KqlScanStep["output"] = "all";
  if (acceptWord(stream, "output")) {
    expect(stream, "=");
    const kind = parseName(stream);
    output = kind === "last" || kind === "none" ? kind : "all";
  }
  expect(stream, ":");
  const condition = nested(stream, parseExpression);
  const isAssigned = isMark(stream, "=>");
  if (isAssigned) stream.at++;
  return { name, output, optional, condition, assignments: isAssigned ? assignments(stream) : [] };
}
