import { escapeLike, parseRegex, type Predicate, type Regex, regexSearch, type Span } from "@isorule/core";
import { anyOf, comparison, constant, exists, negate } from "./predicates.js";

/** A pattern of the model and the flags that stood in it. */
export interface PortablePattern {
  readonly pattern: string;
  readonly caseSensitive: boolean;
  readonly multiline: boolean;
  readonly dotAll: boolean;
}

/**
 * A pattern of the language as one of the model; or why it is none. Flags at its start are taken off. Manual:
 * https://learn.microsoft.com/kusto/query/regex (groups of flags elsewhere are not read; `(?-u:\\b)` is the boundary of the
 * letters of ASCII, as ours is)
 */
export function portablePattern(pattern: string): PortablePattern | { readonly reason: string } {
  const flags = /^(?:\(\?[imsU]+\))+/.exec(pattern)?.[0] ?? "";
  const rest = pattern.slice(flags.length).replace(/\(\?P</g, "(?<").replace(/\(\?-u:(\\[bBwWdDsS])\)/g, "$1");
  const parsed = parseRegex(rest);
  if ("fault" in parsed) return { reason: parsed.fault.message };
  return { pattern: rest, caseSensitive: !flags.includes("i"), multiline: flags.includes("m"), dotAll: flags.includes("s") };
}

/**
 * `subject matches regex pattern`, where the subject is never null: an absent value is the empty text, which a pattern may
 * match, too. An anchored pattern of texts and `.*` is a `like`.
 */
export function regexTest(field: string, { pattern, ...flags }: PortablePattern, span?: Span): Predicate {
  const parsed = parseRegex(pattern);
  if ("fault" in parsed) return constant(false);
  const like = flags.dotAll && !flags.multiline ? likeOf(parsed.regex) : undefined;
  if (like === "*") return constant(true);
  const place = span === undefined ? {} : { span };
  const found: Predicate =
    like !== undefined
      ? comparison(field, "like", [like], flags.caseSensitive, span)
      : { kind: "comparison", field, operator: "regex", values: [pattern], caseSensitive: flags.caseSensitive, ...(flags.multiline ? { multiline: true } : {}), ...(flags.dotAll ? { dotAll: true } : {}), ...place };
  return regexSearch(parsed.regex, flags)("") ? anyOf([found, negate(exists(field))]) : found;
}

/** The `like` pattern of `\Atext.*text\z`; undefined for any other. */
function likeOf(regex: Regex): string | undefined {
  if (regex.kind !== "sequence" || regex.items.length < 2) return undefined;
  if (regex.items[0]?.kind !== "start" || regex.items.at(-1)?.kind !== "end") return undefined;
  let like = "";
  for (const item of regex.items.slice(1, -1)) {
    if (item.kind === "character") like += escapeLike(String.fromCodePoint(item.codePoint));
    else if (item.kind === "any") like += "?";
    else if (item.kind === "repeat" && item.item.kind === "any" && item.min === 0 && item.max === undefined) like += "*";
    else return undefined;
  }
  return like;
}

/** How much of a term an operator compares. */
export type TermEdges = "term" | "prefix" | "suffix";

/**
 * The test that a text holds a term, as a search: a term is a run of letters and digits, so that none of them stands next
 * to it. Where the needle begins or ends with another character, that edge is free. Letters outside of ASCII count as
 * letters in the language; in the pattern they are the ones behind U+0080.
 *
 * Manual: https://learn.microsoft.com/kusto/query/datatypes-string-operators#what-is-a-term
 */
export function termTest(field: string, needle: string, edges: TermEdges, caseSensitive: boolean, span?: Span): Predicate {
  if (needle === "") return constant(true);
  const before = edges !== "suffix" && isTermCharacter(needle, 0) ? `(?:\\A|${notTerm})` : "";
  const after = edges !== "prefix" && isTermCharacter(needle, needle.length - 1) ? `(?:${notTerm}|\\z)` : "";
  if (before === "" && after === "") return comparison(field, "contains", [needle], caseSensitive, span);
  return comparison(field, "regex", [`${before}${escapePattern(needle)}${after}`], caseSensitive, span);
}

const notTerm = "[^0-9A-Za-z\\x80-\\x{10FFFF}]";

function isTermCharacter(text: string, at: number): boolean {
  return /[0-9A-Za-z\u0080-\uffff]/.test(text[at] ?? "");
}

/** A text as a pattern that matches exactly it. */
export function escapePattern(text: string): string {
  return text.replace(/[\\^$.|?*+()[\]{}]/g, "\\$&").replace(/[\n\r\t]/g, (char) => (char === "\n" ? "\\n" : char === "\r" ? "\\r" : "\\t"));
}
