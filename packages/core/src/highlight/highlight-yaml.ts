import { Lexer } from "yaml";
import type { HighlightKind, HighlightToken } from "./highlight-token.js";
import { type TokenList, tokenList } from "./token-list.js";

/**
 * The tokens of a value in another language, such as a query in a rule.
 *
 * @param key the key that the value stands behind
 * @param value the value as it stands in the file, with the indentation of its lines
 * @returns undefined where the value is no such text
 */
export type EmbeddedHighlight = (key: string, value: string) => readonly HighlightToken[] | undefined;

/**
 * Tokens of YAML, and so of JSON: keys, texts, numbers, constants, comments, anchors, tags. Faults of the text do not
 * matter. Never throws, and takes time in proportion to the length of the text.
 *
 * @param embedded is asked about each value that stands as it is: plain, in single quotes, or as a block
 * @example highlightYaml("id: 7 # seven") // field, punctuation, number, comment
 */
export function highlightYaml(text: string, embedded: EmbeddedHighlight = () => undefined): readonly HighlightToken[] {
  const list = tokenList(text);
  const parts = partsOf(text);
  let key = "";
  parts.forEach((part, index) => {
    if (part.kind === "space") return;
    if (part.kind !== "scalar") {
      list.add(part.kind, part.start, part.end);
      return;
    }
    const value = text.slice(part.start, part.end);
    if (isKey(parts, index, text)) {
      key = unquoted(value);
      list.add("field", part.start, part.end);
    } else addScalar(list, part.start, value, (inner) => embedded(key, inner));
  });
  return list.tokens;
}

/** A run of the text. `space` is what has no colour. */
interface Part {
  readonly kind: HighlightKind | "scalar" | "space";
  readonly start: number;
  readonly end: number;
}

/** What the lexer says of what comes next. Source: the comment of its class. */
const [documentMark, flowEndMark, scalarMark] = ["\u0002", "\u0018", "\u001f"];

function partsOf(text: string): readonly Part[] {
  const parts: Part[] = [];
  let at = 0;
  let scalar = false;
  for (const piece of new Lexer().lex(text)) {
    if (!scalar && (piece === documentMark || piece === flowEndMark || piece === scalarMark)) {
      scalar = piece === scalarMark;
      continue;
    }
    if (!text.startsWith(piece, at)) break;
    parts.push({ kind: scalar ? "scalar" : kindOf(piece), start: at, end: at + piece.length });
    at += piece.length;
    scalar = false;
  }
  return parts;
}

function kindOf(piece: string): Part["kind"] {
  switch (piece[0]) {
    case '"':
    case "'":
      return "scalar";
    case "#":
      return "comment";
    case "&":
    case "*":
      return "variable";
    case "!":
    case "%":
      return "keyword";
    case undefined:
    case " ":
    case "\t":
    case "\r":
    case "\n":
      return "space";
    default:
      return piece === "---" || piece === "..." ? "keyword" : "punctuation";
  }
}

/** Whether the next thing behind a scalar, in its line, is the colon of a key. */
function isKey(parts: readonly Part[], index: number, text: string): boolean {
  let next = parts[index + 1];
  if (next?.kind === "space" && !text.slice(next.start, next.end).includes("\n")) next = parts[index + 2];
  return next?.kind === "punctuation" && text[next.start] === ":";
}

function unquoted(value: string): string {
  return /^["'].*["']$/.test(value) ? value.slice(1, -1) : value;
}

function addScalar(list: TokenList, start: number, value: string, embedded: (value: string) => readonly HighlightToken[] | undefined): void {
  const [quote] = value;
  const inner = quote === '"' ? undefined : quote === "'" ? value.slice(1, value.length > 1 && value.endsWith("'") ? -1 : undefined) : value;
  const tokens = inner === undefined ? undefined : embedded(inner);
  if (inner === undefined || tokens === undefined) {
    list.add(plainKind(value), start, start + value.length);
    return;
  }
  const from = quote === "'" ? start + 1 : start;
  list.add("punctuation", start, from);
  list.addAll(tokens, from);
  list.add("punctuation", from + inner.length, start + value.length);
}

/** Longer texts are no number that anybody writes. */
const longestNumber = 40;

/** Source: YAML 1.2.2, 10.3.2 Tag Resolution of the core schema. */
function plainKind(value: string): HighlightKind {
  if (/^(?:true|True|TRUE|false|False|FALSE|null|Null|NULL|~)$/.test(value)) return "constant";
  return value.length <= longestNumber && /^(?:[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|0o[0-7]+|0x[\da-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/.test(value) ? "number" : "string";
}
