import type { Column, Comparison, Exists, Predicate } from "@isorule/core";
import { endsWithValue } from "./lucene-pattern.js";
import { likeOfPattern } from "./read-values.js";
import { anyPredicate } from "./reading.js";

/** What stands before the path, as the patterns of this reader write it: a scheme and a host, or nothing. */
const authority = "\\A(?:[^\\#\\/\\:\\?]+\\:\\/\\/[^\\#\\/\\?]*)?";
/** What stands before the query. */
const upToQuery = "\\A[^\\?]*\\?";
/** What stands behind the path. */
const queryOrEnd = "(?:\\?.*)?\\z";

/**
 * A pattern over a request as it was sent (`/a/b?c=d`, or a whole address) as a test of its path or of its query. Undefined
 * for what is a test of neither, or of the other.
 *
 * Source: https://www.elastic.co/docs/reference/enrich-processor/uri-parts-processor (keep_original)
 */
export function undoAddressPart(leaf: Comparison | Exists, { field, rewrite }: Column): Predicate | undefined {
  if (leaf.kind === "exists" || leaf.operator !== "regex") return undefined;
  const texts = leaf.values.map(String);
  const { dotAll: _dotAll, ...plain } = leaf;
  if (rewrite !== "url-path") {
    const patterns = texts.map(queryPattern);
    if (patterns.includes(undefined)) return undefined;
    return patterns.every((pattern) => pattern === "?*") ? { kind: "exists", field } : { ...plain, field, operator: "like", values: patterns as readonly string[] };
  }
  const tests = texts.map(pathTest);
  if (tests.includes(undefined)) return undefined;
  const read = withoutRoots(tests as readonly PartTest[]);
  if (read === undefined) return undefined;
  const said = operators.flatMap((operator): readonly Predicate[] => {
    const values = read.filter((test) => test.operator === operator).map(({ text }) => text);
    return values.length === 0 ? [] : operator === "exists" ? [{ kind: "exists", field }] : [{ ...plain, field, operator, values }];
  });
  return anyPredicate(said);
}

const operators = ["equals", "startsWith", "endsWith", "contains", "exists"] as const;

/** A test of a part of an address. */
interface PartTest {
  readonly operator: (typeof operators)[number];
  readonly text: string;
}

/**
 * Behind a slash a path is looked through; a text that begins with a slash may also begin the path, which is a pattern of its
 * own and part of the same test. Undefined where it is missing.
 */
function withoutRoots(tests: readonly PartTest[]): readonly PartTest[] | undefined {
  const isInner = ({ operator }: PartTest): boolean => operator === "contains" || operator === "endsWith";
  const root = ({ operator, text }: PartTest): string => `${operator === "contains" ? "startsWith" : "equals"} ${text}`;
  const given = new Set(tests.map(({ operator, text }) => `${operator} ${text}`));
  const needed = new Set(tests.filter((test) => isInner(test) && test.text.startsWith("/")).map(root));
  if ([...needed].some((each) => !given.has(each))) return undefined;
  return tests.filter((test) => isInner(test) || !needed.has(`${test.operator} ${test.text}`));
}

function pathTest(pattern: string): PartTest | undefined {
  if (!pattern.startsWith(authority)) return undefined;
  const rest = pattern.slice(authority.length);
  if (rest === "\\/") return { operator: "exists", text: "" };
  const inside = "\\/[^\\?]*";
  const isInside = rest.startsWith(inside);
  const body = isInside ? rest.slice(inside.length) : rest;
  const isEnd = body.endsWith(queryOrEnd);
  const text = literal(isEnd ? body.slice(0, -queryOrEnd.length) : endsWithValue(body) ? undefined : body);
  if (text === undefined || text.includes("?")) return undefined;
  if (isInside) return { operator: isEnd ? "endsWith" : "contains", text };
  return text.startsWith("/") ? { operator: isEnd ? "equals" : "startsWith", text } : undefined;
}

/** What follows the question mark, as a pattern of it. */
function queryPattern(pattern: string): string | undefined {
  return pattern.startsWith(upToQuery) ? likeOfPattern(`\\A${pattern.slice(upToQuery.length)}`) : undefined;
}

/** The text of a pattern in which every character stands for itself. */
function literal(pattern: string | undefined): string | undefined {
  if (pattern === undefined || !/^(?:[^\\.*+?()[\]{}|^$]|\\[^A-Za-z0-9])*$/.test(pattern)) return undefined;
  return pattern.replace(/\\(.)/g, "$1");
}
