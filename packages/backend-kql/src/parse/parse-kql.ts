import type { KqlSyntaxFault } from "./lex.js";
import { lexKql } from "./lex.js";
import { columnTypes, parseName } from "./parse-expression.js";
import { parsePipe } from "./parse-operator.js";
import { accept, acceptWord, expect, isMark, isWord, nested, peek, skipPart, spanFrom, SyntaxFault, take, type TokenStream, unexpected } from "./token-stream.js";
import type { KqlStatement } from "./tree.js";

/** The tree of a text. */
export interface ParsedKql {
  /** In the order of the text. A part that cannot be read is left out, or is a node of kind `fault` or `other`. */
  readonly statements: readonly KqlStatement[];
  /** Empty: the whole text was read. */
  readonly faults: readonly KqlSyntaxFault[];
}

/**
 * Parses a query of KQL: statements with semicolons between them. Never throws, for any text; work and memory grow with
 * the length of the text.
 *
 * `Query := Statement (';' Statement)* ';'?`
 *
 * @example
 * parseKql("let n = 5; DeviceEvents | where ActionType == 'x' | take n").statements.map(({ kind }) => kind) // ["let", "query"]
 */
export function parseKql(source: string): ParsedKql {
  const { faults, tokens } = lexKql(source);
  const stream: TokenStream = { source, tokens, faults: [...faults], at: 0, depth: 0, height: 0, pipe: parsePipe, statements: parseStatements };
  const statements: KqlStatement[] = [];
  for (;;) {
    for (const statement of parseStatements(stream)) statements.push(statement);
    const token = peek(stream);
    if (token.kind === "end" || isGivenUp(stream)) break;
    // A bracket that nothing opened.
    stream.faults.push({ reason: `nothing opened this \`${token.text}\``, span: [token.start, token.end] });
    stream.at++;
  }
  return { statements, faults: stream.faults.sort((a, b) => a.span[0] - b.span[0]) };
}

/** Most faults that are looked for: a text with more is no query. */
const mostFaults = 200;

function isGivenUp(stream: TokenStream): boolean {
  return stream.faults.length >= mostFaults;
}

/** The statements up to the end of the text or a bracket that closes. */
function parseStatements(stream: TokenStream): readonly KqlStatement[] {
  const statements: KqlStatement[] = [];
  for (;;) {
    while (accept(stream, ";")) {} // an empty statement
    const token = peek(stream);
    if (token.kind === "end" || isGivenUp(stream) || (token.kind === "mark" && (token.text === "}" || token.text === ")" || token.text === "]"))) return statements;
    const { depth } = stream;
    try {
      statements.push(parseStatement(stream));
      if (!isStatementEnd(stream)) throw unexpected(stream, "`;`");
    } catch (error) {
      if (!(error instanceof SyntaxFault)) throw error;
      stream.depth = depth;
      stream.faults.push({ reason: error.reason, span: error.span });
      skipPart(stream, false);
    }
    stream.height = 0;
  }
}

function isStatementEnd(stream: TokenStream): boolean {
  const token = peek(stream);
  return token.kind === "end" || (token.kind === "mark" && (token.text === ";" || token.text === "}"));
}

/** `Statement := Let | 'declare' ... | 'set' ... | 'alias' ... | 'restrict' ... | Pipe` */
function parseStatement(stream: TokenStream): KqlStatement {
  const token = peek(stream);
  const { start } = token;
  const follows = peek(stream, 1);
  if (token.kind === "name" && (follows.kind === "name" || (follows.kind === "mark" && follows.text === "["))) {
    switch (token.text) {
      case "let":
        return parseLet(stream);
      case "declare":
        return parseDeclare(stream);
      case "set":
      case "alias":
      case "restrict":
        skipPart(stream, false);
        return { kind: "setting", word: token.text, span: spanFrom(stream, start) };
    }
  }
  const value = stream.pipe(stream);
  return { kind: "query", value, span: spanFrom(stream, start) };
}

/** `Let := 'let' Name '=' ('view'? Columns '{' Statements '}' | Pipe)` */
function parseLet(stream: TokenStream): KqlStatement {
  const start = take(stream).start;
  const name = parseName(stream);
  expect(stream, "=");
  const isView = isWord(stream, "view") && isMark(stream, "(", 1);
  if (isView || isFunction(stream)) {
    acceptWord(stream, "view");
    const parameters = columnTypes(stream);
    expect(stream, "{");
    const body = nested(stream, stream.statements);
    expect(stream, "}");
    return { kind: "letFunction", name, parameters, body, span: spanFrom(stream, start) };
  }
  const value = stream.pipe(stream);
  return { kind: "let", name, value, span: spanFrom(stream, start) };
}

/** Whether brackets with a list of parameters are next, and a body: `() {`, `(a: string) {`, `(T: (*)) {`. */
function isFunction(stream: TokenStream): boolean {
  if (!isMark(stream, "(")) return false;
  const isEmpty = isMark(stream, ")", 1);
  if (isEmpty) return isMark(stream, "{", 2);
  const first = peek(stream, 1);
  const isBracketed = isMark(stream, "[", 1);
  return isBracketed ? isMark(stream, ":", 4) : first.kind === "name" && isMark(stream, ":", 2);
}

/** `Declare := 'declare' 'query_parameters' Columns | 'declare' 'pattern' ...` */
function parseDeclare(stream: TokenStream): KqlStatement {
  const start = take(stream).start;
  if (!isWord(stream, "query_parameters")) {
    skipPart(stream, false);
    return { kind: "setting", word: "declare", span: spanFrom(stream, start) };
  }
  stream.at++;
  const parameters = columnTypes(stream);
  return { kind: "declare", parameters, span: spanFrom(stream, start) };
}
