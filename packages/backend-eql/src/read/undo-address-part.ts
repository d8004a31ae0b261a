import type { Column, Comparison, Exists, Predicate } from "@isorule/core";
import { endsWithValue } from "./lucene-pattern.js";

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
  const isPath = rewrite === "url-path";
  const read = leaf.values.map((value) => (isPath ? pathTest(String(value)) : queryTest(String(value))));
  if (read.includes(undefined)) return undefined;
  const tests = read as readonly PartTest[];
  const [first] = tests;
  if (first === undefined) return undefined;
  if (tests.every(({ operator }) => operator === "exists")) return { kind: "exists", field };
  if (isPath && tests.some(({ rooted }) => rooted !== true)) return rootedPairs(leaf, field, tests);
  if (tests.some(({ operator }) => operator !== first.operator)) return undefined;
  return said(leaf, field, first.operator, tests.map(({ text }) => text));
}

/** A test of a part of an address. */
interface PartTest {
  readonly operator: "equals" | "startsWith" | "endsWith" | "contains" | "exists";
  readonly text: string;
  /** Whether the text is looked for at the beginning of the path, and nowhere else. */
  readonly rooted?: boolean;
}

function said({ dotAll: _dotAll, ...leaf }: Comparison, field: string, operator: PartTest["operator"], values: readonly string[]): Predicate {
  return operator === "exists" ? { kind: "exists", field } : { ...leaf, field, operator, values };
}

/** Behind a slash a path is looked through; a text that begins with a slash may also begin the path, which is a pattern of its own. */
function rootedPairs(leaf: Comparison, field: string, tests: readonly PartTest[]): Predicate | undefined {
  const inner = tests.filter(({ rooted }) => rooted !== true);
  const [first] = inner;
  if (first === undefined || inner.some(({ operator }) => operator !== first.operator)) return undefined;
  const wanted = first.operator === "contains" ? "startsWith" : "equals";
  const roots = new Set(tests.filter(({ rooted }) => rooted === true).map(({ operator, text }) => `${operator} ${text}`));
  const needed = new Set(inner.filter(({ text }) => text.startsWith("/")).map(({ text }) => `${wanted} ${text}`));
  if (roots.size !== needed.size || [...needed].some((each) => !roots.has(each))) return undefined;
  return said(leaf, field, first.operator, inner.map(({ text }) => text));
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
  return text.startsWith("/") ? { operator: isEnd ? "equals" : "startsWith", text, rooted: true } : undefined;
}

function queryTest(pattern: string): PartTest | undefined {
  if (!pattern.startsWith(upToQuery)) return undefined;
  const rest = pattern.slice(upToQuery.length);
  if (rest === ".") return { operator: "exists", text: "" };
  const isOpen = rest.startsWith(".*");
  const body = isOpen ? rest.slice(2) : rest;
  const isRun = !endsWithValue(body);
  const text = literal(isRun ? body : body.slice(0, -"\\z".length));
  if (text === undefined || text === "") return undefined;
  return { operator: isOpen ? (isRun ? "contains" : "endsWith") : isRun ? "startsWith" : "equals", text };
}

/** The text of a pattern in which every character stands for itself. */
function literal(pattern: string | undefined): string | undefined {
  if (pattern === undefined || !/^(?:[^\\.*+?()[\]{}|^$]|\\[^A-Za-z0-9])*$/.test(pattern)) return undefined;
  return pattern.replace(/\\(.)/g, "$1");
}
