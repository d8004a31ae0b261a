import type { Expression } from "@isorule/core";
import { visibleName } from "./read-context.js";

/** A leaf of a condition, with its place in the text: the name of a search, or a quantifier over names. */
export type ConditionLeaf = { readonly from: number; readonly to: number } & (
  | { readonly kind: "search"; readonly name: string }
  | { readonly kind: "of"; readonly quantifier: "any" | "all"; readonly pattern: string }
);

/** The tree of a condition, or why there is none. */
export type ConditionResult = { readonly condition: Expression<ConditionLeaf> } | { readonly fault: ConditionFault };

/** What is wrong with a condition, and where. */
export interface ConditionFault {
  readonly code: "syntax" | "aggregation" | "count";
  readonly reason: string;
  readonly from: number;
  readonly to: number;
}

interface Token {
  readonly text: string;
  /** In lower case, for keywords. */
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

interface Cursor {
  readonly tokens: readonly Token[];
  readonly length: number;
  at: number;
}

/** How deep parentheses and `not` may nest: what reads the tree recurses too. */
const mostDepth = 100;

/** Carries a fault out of the recursive descent; caught by {@link parseCondition}, never seen by callers. */
class FaultSignal {
  constructor(readonly fault: ConditionFault) {}
}

/**
 * Parses a condition (rules specification, Condition). Loosest first: or, and, not, `x of`, parentheses. Keywords count
 * as whole words only and in any case, so that a search may be called `notepad`; `1`, `all` and `any` are keywords before
 * `of` only.
 *
 * @example parseCondition("selection and not 1 of filter_*")
 */
export function parseCondition(text: string): ConditionResult {
  const tokens = [...text.matchAll(/[()]|[^\s()]+/g)].flatMap(({ 0: token, index }) => {
    const visible = visibleName(token);
    return visible === "" ? [] : [{ text: visible, word: visible.toLowerCase(), from: index, to: index + token.length }];
  });
  const cursor: Cursor = { tokens, length: text.length, at: 0 };
  try {
    const bar = !text.includes("|") ? -1 : text.search(/\|\s*(?:count|min|max|avg|sum|near)\b|(?<!\S)\|/i);
    if (bar >= 0) fail("aggregation", text.slice(bar), bar, text.length);
    const condition = alternatives(cursor, 0);
    const rest = tokens[cursor.at];
    if (rest !== undefined) fail("syntax", rest.text === ")" ? "this parenthesis closes nothing" : "a word such as `and` is missing before this", rest.from, rest.to);
    return { condition };
  } catch (signal) {
    if (signal instanceof FaultSignal) return { fault: signal.fault };
    throw signal;
  }
}

// alternatives = conjunction *( "or" conjunction )
function alternatives(cursor: Cursor, depth: number): Expression<ConditionLeaf> {
  return chain(cursor, "or", () => chain(cursor, "and", () => negation(cursor, depth)));
}

function chain(cursor: Cursor, kind: "and" | "or", operand: () => Expression<ConditionLeaf>): Expression<ConditionLeaf> {
  const first = operand();
  if (cursor.tokens[cursor.at]?.word !== kind) return first;
  const operands = [first];
  while (cursor.tokens[cursor.at]?.word === kind) {
    cursor.at++;
    operands.push(operand());
  }
  return { kind, operands };
}

// negation = *( "not" ) primary
function negation(cursor: Cursor, depth: number): Expression<ConditionLeaf> {
  let negated = false;
  for (; cursor.tokens[cursor.at]?.word === "not"; cursor.at++) negated = !negated;
  const operand = primary(cursor, depth);
  return negated ? { kind: "not", operand } : operand;
}

// primary = "(" alternatives ")" / quantifier "of" pattern / name
function primary(cursor: Cursor, depth: number): Expression<ConditionLeaf> {
  const token = cursor.tokens[cursor.at];
  if (token === undefined) return fail("syntax", cursor.at === 0 ? "it is empty" : "something is missing at its end", cursor.length, cursor.length);
  cursor.at++;
  if (token.text === "(") return group(cursor, token, depth);
  if (token.text === ")" || token.word === "and" || token.word === "or") return fail("syntax", `the name of a search is missing before \`${token.text}\``, token.from, token.to);
  const of = cursor.tokens[cursor.at];
  const target = cursor.tokens[cursor.at + 1];
  if (of?.word !== "of" || target === undefined) return { kind: "leaf", leaf: { kind: "search", name: token.text, from: token.from, to: token.to } };
  cursor.at += 2;
  const quantifier = token.word === "all" ? "all" : token.word === "1" || token.word === "any" ? "any" : undefined;
  if (quantifier === undefined) return fail(/^\d+$/.test(token.text) ? "count" : "syntax", /^\d+$/.test(token.text) ? `${token.text} of ${target.text}` : "before `of` stands 1, any or all", token.from, target.to);
  if (target.text === "(" || target.text === ")") return fail("syntax", "after `of` stands a pattern of names, or `them`", target.from, target.to);
  return { kind: "leaf", leaf: { kind: "of", quantifier, pattern: target.text, from: token.from, to: target.to } };
}

function group(cursor: Cursor, open: Token, depth: number): Expression<ConditionLeaf> {
  if (depth >= mostDepth) return fail("syntax", `parentheses are nested deeper than ${mostDepth}`, open.from, open.to);
  const inner = alternatives(cursor, depth + 1);
  if (cursor.tokens[cursor.at]?.text !== ")") return fail("syntax", "this parenthesis is never closed", open.from, open.to);
  cursor.at++;
  return inner;
}

function fail(code: ConditionFault["code"], reason: string, from: number, to: number): never {
  throw new FaultSignal({ code, reason, from, to });
}

/** Whether a name fits a pattern, in which each `*` is any number of characters. */
export function fitsPattern(name: string, pattern: string): boolean {
  let at = 0;
  let from = 0;
  let star = -1;
  let resume = 0;
  while (at < name.length) {
    if (pattern[from] === "*") {
      star = from++;
      resume = at;
    } else if (pattern[from] === name[at]) {
      from++;
      at++;
    } else if (star >= 0) {
      from = star + 1;
      at = ++resume;
    } else return false;
  }
  while (pattern[from] === "*") from++;
  return from === pattern.length;
}
