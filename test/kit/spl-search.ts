import { inNetwork, parseAddress, parseNetwork } from "@isorule/core";
import { closingQuote, unquoted } from "./spl-pipeline.js";

/** A row of a search: field to value or values. A field that is not there is missing. */
export type SplRow = Readonly<Record<string, SplValue | undefined>>;

/** What a field holds: text or a number, several of them, or (in expressions) nothing. */
export type SplValue = string | number | boolean | null | readonly string[];

/** What the manuals leave open, so that tests can run both ways. */
export interface SplOpenQuestions {
  /** Whether `f=*` takes an empty value. */
  readonly starTakesEmpty: boolean;
  /** Whether `false AND null` is false and `true OR null` true; else both are null. */
  readonly kleene: boolean;
  /** Whether an event exactly as old as `time_window` counts. */
  readonly edgeCounts: boolean;
}

/** A condition of the `search` command. */
export type SearchNode =
  | { readonly kind: "and" | "or"; readonly operands: readonly SearchNode[] }
  | { readonly kind: "not"; readonly operand: SearchNode }
  | { readonly kind: "compare"; readonly field: string; readonly operator: string; readonly values: readonly string[] };

interface Token {
  readonly kind: "word" | "quoted" | "sign";
  readonly text: string;
}

/** Reads the conditions of a search: NOT binds tightest, then OR, then AND, which two neighbours mean as well. */
export function parseSearch(text: string): SearchNode {
  const tokens = tokensOf(text);
  let at = 0;
  const peek = (offset = 0): Token | undefined => tokens[at + offset];
  const isSign = (sign: string, offset = 0): boolean => peek(offset)?.kind === "sign" && peek(offset)?.text === sign;
  const isWord = (word: string): boolean => peek()?.kind === "word" && peek()?.text === word;

  const conjunction = (): SearchNode => {
    const operands = [disjunction()];
    while (at < tokens.length && !isSign(")")) {
      if (isWord("AND")) at++;
      operands.push(disjunction());
    }
    return operands.length === 1 ? (operands[0] as SearchNode) : { kind: "and", operands };
  };
  const disjunction = (): SearchNode => {
    const operands = [negation()];
    while (isWord("OR")) {
      at++;
      operands.push(negation());
    }
    return operands.length === 1 ? (operands[0] as SearchNode) : { kind: "or", operands };
  };
  const negation = (): SearchNode => {
    if (!isWord("NOT")) return primary();
    at++;
    return { kind: "not", operand: negation() };
  };
  const primary = (): SearchNode => {
    if (isSign("(")) {
      at++;
      const inner = conjunction();
      if (!isSign(")")) throw new Error("a parenthesis is never closed");
      at++;
      return inner;
    }
    const field = tokens[at++];
    if (field === undefined || field.kind === "sign") throw new Error(`a term is missing in: ${text}`);
    if (peek()?.kind === "word" && peek()?.text === "IN" && isSign("(", 1)) {
      at += 2;
      const values: string[] = [];
      while (!isSign(")")) {
        const value = tokens[at++];
        if (value === undefined || value.kind === "sign") throw new Error("a value is missing in a list");
        values.push(value.text);
        if (isSign(",")) at++;
      }
      at++;
      return { kind: "compare", field: field.text, operator: "=", values };
    }
    const operator = tokens[at++];
    const value = tokens[at++];
    if (operator?.kind !== "sign" || value === undefined || value.kind === "sign") throw new Error(`a bare term: ${field.text}`);
    if (operator.text === "!=") throw new Error("!= drops events without the field");
    return { kind: "compare", field: field.text, operator: operator.text, values: [value.text] };
  };

  const node = conjunction();
  if (at < tokens.length) throw new Error(`more text than conditions: ${JSON.stringify(tokens[at])}`);
  return node;
}

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const rest = text.slice(at, at + 400);
    const blank = /^\s+/.exec(rest);
    if (blank !== null) at += blank[0].length;
    else if (text[at] === '"') {
      const end = closingQuote(text, at);
      tokens.push({ kind: "quoted", text: unquoted(text.slice(at, end + 1)) });
      at = end + 1;
    } else {
      const sign = /^(<=|>=|!=|[=<>(),])/.exec(rest);
      const word = /^[A-Za-z0-9_*.:{}+-]+/.exec(rest);
      const found = sign ?? word;
      if (found === null) throw new Error(`a search does not hold this bare: ${rest.slice(0, 20)}`);
      tokens.push({ kind: sign === null ? "word" : "sign", text: found[0] });
      at += found[0].length;
    }
  }
  return tokens;
}

/** Whether a row meets the conditions. Case of values is ignored, case of field names is not. */
export function meetsSearch(node: SearchNode, row: SplRow, open: SplOpenQuestions): boolean {
  switch (node.kind) {
    case "and":
      return node.operands.every((operand) => meetsSearch(operand, row, open));
    case "or":
      return node.operands.some((operand) => meetsSearch(operand, row, open));
    case "not":
      return !meetsSearch(node.operand, row, open);
    case "compare": {
      const held = fieldTexts(row[node.field]);
      return node.values.some((value) => held.some((text) => comparesTrue(node.operator, text, value, open)));
    }
  }
}

/** The values of a field as texts; none when it is missing. */
export function fieldTexts(value: SplValue | undefined): readonly string[] {
  if (value === undefined || value === null) return [];
  return typeof value === "object" ? value : [String(value)];
}

function comparesTrue(operator: string, held: string, value: string, open: SplOpenQuestions): boolean {
  if (operator !== "=") {
    const [left, right] = [Number(held), Number(value)];
    const order = held !== "" && !Number.isNaN(left) && !Number.isNaN(right) ? left - right : held < value ? -1 : held > value ? 1 : 0;
    if (operator === "<") return order < 0;
    if (operator === "<=") return order <= 0;
    return operator === ">" ? order > 0 : order >= 0;
  }
  if (value === "*") return held !== "" || open.starTakesEmpty;
  const network = /^[0-9a-fA-F.:]+\/\d+$/.test(value) ? parseNetwork(value) : undefined;
  if (network !== undefined) {
    const address = parseAddress(held);
    return address !== undefined && inNetwork(address, network);
  }
  return wildcardMatches(value.toLowerCase(), held.toLowerCase());
}

/** `*` is any run of characters and nothing escapes it. Greedy from the left, which is enough for runs. */
function wildcardMatches(pattern: string, text: string): boolean {
  const pieces = pattern.split("*");
  const [first = "", ...rest] = pieces;
  if (rest.length === 0) return text === first;
  const last = rest.pop() as string;
  if (!text.startsWith(first) || text.length < first.length + last.length || !text.endsWith(last)) return false;
  let at = first.length;
  for (const piece of rest) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return at <= text.length - last.length;
}
