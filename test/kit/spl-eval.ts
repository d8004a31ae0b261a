import { inNetwork, parseAddress, parseNetwork } from "@isorule/core";
import { closingQuote, unquoted } from "./spl-pipeline.js";
import { pcre } from "./spl-regex.js";
import type { SplOpenQuestions, SplRow, SplValue } from "./spl-search.js";

/** An expression of `eval` and `where`. */
export type EvalNode =
  | { readonly kind: "value"; readonly value: SplValue }
  | { readonly kind: "field"; readonly name: string }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly EvalNode[] }
  | { readonly kind: "not"; readonly operand: EvalNode }
  | { readonly kind: "minus"; readonly operand: EvalNode }
  | { readonly kind: "binary"; readonly operator: string; readonly left: EvalNode; readonly right: EvalNode };

type Token = { readonly kind: "text" | "field" | "name" | "number" | "sign"; readonly text: string };

/** How tightly binary operators bind: AND before OR, unlike in a search. */
const bindings: Readonly<Record<string, number>> = {
  OR: 1, AND: 2, "=": 4, "==": 4, "!=": 4, "<": 4, "<=": 4, ">": 4, ">=": 4, "+": 5, "-": 5, ".": 5, "*": 6, "/": 6,
};

/** Reads one expression. */
export function parseEval(text: string): EvalNode {
  const [node, rest] = parseExpressions(text);
  if (rest.length > 0 || node === undefined) throw new Error(`more than one expression: ${text}`);
  return node;
}

/** Reads the assignments of `eval`: names and expressions, separated by commas. */
export function parseAssignments(text: string): readonly { readonly name: string; readonly value: EvalNode }[] {
  const tokens = tokensOf(text);
  const cursor = { at: 0 };
  const assignments: { name: string; value: EvalNode }[] = [];
  for (;;) {
    const name = tokens[cursor.at++];
    const sign = tokens[cursor.at++];
    if (name?.kind !== "name" || sign?.text !== "=") throw new Error(`an assignment is expected in: ${text}`);
    assignments.push({ name: name.text, value: expression(tokens, cursor, 0) });
    if (cursor.at >= tokens.length) return assignments;
    if (tokens[cursor.at++]?.text !== ",") throw new Error(`a comma is expected in: ${text}`);
  }
}

function parseExpressions(text: string): readonly [EvalNode | undefined, readonly Token[]] {
  const tokens = tokensOf(text);
  const cursor = { at: 0 };
  const node = expression(tokens, cursor, 0);
  return [node, tokens.slice(cursor.at)];
}

function expression(tokens: readonly Token[], cursor: { at: number }, least: number): EvalNode {
  let left = unary(tokens, cursor);
  for (;;) {
    const token = tokens[cursor.at];
    const binding = token !== undefined && (token.kind === "sign" || token.kind === "name") ? bindings[token.text] : undefined;
    if (token === undefined || binding === undefined || binding <= least) return left;
    cursor.at++;
    left = { kind: "binary", operator: token.text, left, right: expression(tokens, cursor, binding) };
  }
}

function unary(tokens: readonly Token[], cursor: { at: number }): EvalNode {
  const token = tokens[cursor.at++];
  if (token === undefined) throw new Error("an expression ends too early");
  if (token.kind === "text") return { kind: "value", value: token.text };
  if (token.kind === "number") return { kind: "value", value: Number(token.text) };
  if (token.kind === "field") return { kind: "field", name: token.text };
  if (token.text === "NOT") return { kind: "not", operand: expression(tokens, cursor, 3) };
  if (token.text === "-") return { kind: "minus", operand: unary(tokens, cursor) };
  if (token.text === "(") {
    const inner = expression(tokens, cursor, 0);
    if (tokens[cursor.at++]?.text !== ")") throw new Error("a parenthesis is never closed");
    return inner;
  }
  if (token.kind !== "name") throw new Error(`${token.text} begins no expression`);
  if (tokens[cursor.at]?.text !== "(") return { kind: "field", name: token.text };
  cursor.at++;
  const args: EvalNode[] = [];
  while (tokens[cursor.at]?.text !== ")") {
    args.push(expression(tokens, cursor, 0));
    if (tokens[cursor.at]?.text === ",") cursor.at++;
    else if (tokens[cursor.at]?.text !== ")") throw new Error(`a call of ${token.text} is never closed`);
  }
  cursor.at++;
  return { kind: "call", name: token.text, args };
}

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const rest = text.slice(at, at + 400);
    const char = text[at];
    const blank = /^\s+/.exec(rest);
    if (blank !== null) {
      at += blank[0].length;
    } else if (char === '"') {
      const end = closingQuote(text, at);
      tokens.push({ kind: "text", text: unquoted(text.slice(at, end + 1)) });
      at = end + 1;
    } else if (char === "'") {
      const end = text.indexOf("'", at + 1);
      if (end < 0) throw new Error("a field quote is never closed");
      tokens.push({ kind: "field", text: text.slice(at + 1, end) });
      at = end + 1;
    } else {
      const number = /^\d+(\.\d+)?/.exec(rest);
      const name = /^[A-Za-z_][A-Za-z0-9_]*/.exec(rest);
      const sign = /^(==|!=|<=|>=|[=<>(),+*/.-])/.exec(rest);
      const found = number ?? name ?? sign;
      if (found === null) throw new Error(`an expression does not hold this: ${rest.slice(0, 20)}`);
      tokens.push({ kind: number !== null ? "number" : name !== null ? "name" : "sign", text: found[0] });
      at += found[0].length;
    }
  }
  return tokens;
}

/** The value of an expression for a row. Null is what a missing field gives, and what most operations give for null. */
export function evaluateEval(node: EvalNode, row: SplRow, open: SplOpenQuestions): SplValue {
  switch (node.kind) {
    case "value":
      return node.value;
    case "field":
      return row[node.name] ?? null;
    case "not": {
      const operand = evaluateEval(node.operand, row, open);
      return operand === null ? null : !truth(operand);
    }
    case "minus": {
      const operand = numberOf(evaluateEval(node.operand, row, open));
      return operand === null ? null : -operand;
    }
    case "binary":
      return binary(node, row, open);
    case "call":
      return call(node.name, node.args, row, open);
  }
}

function truth(value: SplValue): boolean {
  if (typeof value !== "boolean") throw new Error(`a boolean is expected and not ${JSON.stringify(value)}`);
  return value;
}

function binary(node: Extract<EvalNode, { kind: "binary" }>, row: SplRow, open: SplOpenQuestions): SplValue {
  const left = evaluateEval(node.left, row, open);
  const right = evaluateEval(node.right, row, open);
  const { operator } = node;
  if (operator === "AND" || operator === "OR") {
    const decisive = operator === "OR";
    if (open.kleene && (left === decisive || right === decisive)) return decisive;
    if (left === null || right === null) return null;
    return decisive ? truth(left) || truth(right) : truth(left) && truth(right);
  }
  if (left === null || right === null) return null;
  if (operator === ".") return `${text(left)}${text(right)}`;
  if (/^[+*/-]$/.test(operator)) {
    const [a, b] = [numberOf(left), numberOf(right)];
    if (a === null || b === null) return null;
    return operator === "+" ? a + b : operator === "-" ? a - b : operator === "*" ? a * b : a / b;
  }
  return elements(left).some((each) => compares(operator, each, elements(right)[0] as string | number));
}

function elements(value: SplValue): readonly (string | number)[] {
  if (Array.isArray(value)) return value as readonly string[];
  if (typeof value === "string" || typeof value === "number") return [value];
  throw new Error(`a ${typeof value} cannot be compared`);
}

/** Texts that look like numbers compare as numbers; other texts with case. */
function compares(operator: string, left: string | number, right: string | number): boolean {
  const [a, b] = [numberOf(left), numberOf(right)];
  const order = a !== null && b !== null ? a - b : String(left) < String(right) ? -1 : String(left) > String(right) ? 1 : 0;
  switch (operator) {
    case "=":
    case "==":
      return order === 0;
    case "!=":
      return order !== 0;
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    case ">":
      return order > 0;
    default:
      return order >= 0;
  }
}

function numberOf(value: SplValue): number | null {
  if (typeof value === "number") return value;
  return typeof value === "string" && /^-?(\d+\.?\d*|\.\d+)$/.test(value) ? Number(value) : null;
}

function text(value: SplValue): string {
  if (typeof value === "string" || typeof value === "number") return String(value);
  throw new Error(`a text is expected and not ${JSON.stringify(value)}`);
}

function call(name: string, args: readonly EvalNode[], row: SplRow, open: SplOpenQuestions): SplValue {
  const value = (index: number): SplValue => {
    const node = args[index];
    if (node === undefined) throw new Error(`${name} lacks an argument`);
    return evaluateEval(node, row, open);
  };
  switch (name) {
    case "null":
      return null;
    case "isnull":
      return value(0) === null;
    case "isnotnull":
      return value(0) !== null;
    case "coalesce":
      return args.map((_, index) => value(index)).find((each) => each !== null) ?? null;
    case "if":
      return value(0) === true ? value(1) : value(2);
    case "case":
      for (let index = 0; index + 1 < args.length; index += 2) if (value(index) === true) return value(index + 1);
      return null;
  }
  const values = args.map((_, index) => value(index));
  const [first = null, second = null, third = null] = values;
  if (first === null) return null;
  if (name === "nullif") return second !== null && compares("=", text(first), text(second)) ? null : first;
  if (second === null && args.length > 1) return null;
  switch (name) {
    case "match": {
      const regex = pcre(text(second));
      return elements(first).some((each) => regex.test(String(each)));
    }
    case "mvfind": {
      const regex = pcre(text(second));
      const index = elements(first).findIndex((each) => regex.test(String(each)));
      return index < 0 ? null : index;
    }
    case "lower":
      return Array.isArray(first) ? first.map((each: string) => each.toLowerCase()) : text(first).toLowerCase();
    case "len":
      return text(first).length;
    case "substr": {
      const start = Number(second) - 1;
      return third === null ? text(first).slice(start) : text(first).slice(start, start + Number(third));
    }
    case "split":
      return text(first).split(text(second)).filter((piece) => piece !== "");
    case "mvjoin":
      return (elements(first) as readonly string[]).length === 0 ? null : elements(first).join(text(second));
    case "replace": {
      const regex = new RegExp(pcre(text(second)), "gu");
      const replaced = (each: string | number): string => String(each).replace(regex, (...groups: readonly string[]) => text(third).replace(/\\(\d)/g, (_, index: string) => groups[Number(index)] ?? ""));
      return Array.isArray(first) ? first.map(replaced) : replaced(text(first));
    }
    case "tonumber":
      return toNumber(text(first), second === null ? 10 : Number(second));
    case "round":
      return Number(Number(first).toFixed(Number(second ?? 0)));
    case "cidrmatch": {
      const network = parseNetwork(text(first));
      const address = parseAddress(text(second));
      return network !== undefined && address !== undefined && inNetwork(address, network);
    }
    default:
      throw new Error(`no function ${name}`);
  }
}

function toNumber(digits: string, base: number): number | null {
  if (base === 10) return numberOf(digits);
  return /^[0-9a-f]+$/i.test(digits) ? Number.parseInt(digits, base) : null;
}
