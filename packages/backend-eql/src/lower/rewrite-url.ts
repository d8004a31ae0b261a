import { anyOf, type Column, type Comparison, escapeLike, escapeRegex, type Exists, parseLike } from "@isorule/core";
import type { EqlExpression } from "../query/query.js";
import { compareColumn } from "./compare-column.js";
import type { Place } from "./place.js";

/**
 * The path or the query as a part of url.original, which is the request as it was sent: `/a/b?c=d`, or a whole address. The
 * fields url.path and url.query hold them decoded, `%2e` as a dot.
 *
 * Source: https://www.elastic.co/docs/reference/enrich-processor/uri-parts-processor (keep_original), and getPath and
 * getQuery of java.net.URI, which decode
 */
export function rewriteAddressPart(node: Comparison, column: Column, place: Place): EqlExpression {
  const patterns = node.values.flatMap((value) => {
    const found = patternsOf(node.operator, String(value), column.rewrite === "url-path");
    if (found === undefined) place.faults.push({ code: "eql/value-rewritten", args: { field: node.field, operator: node.operator, column: column.name }, span: node.span });
    return found ?? [];
  });
  return patterns.length === 0 ? anyOf([]) : compareColumn({ ...node, operator: "regex", values: patterns, dotAll: true }, column, place);
}

/** True when the part is there and not empty. */
export function existsInAddress(node: Exists, column: Column, place: Place): EqlExpression {
  const pattern = column.rewrite === "url-path" ? `${authority}/` : `${upToQuery}.`;
  return compareColumn({ kind: "comparison", field: node.field, operator: "regex", values: [pattern], caseSensitive: true, dotAll: true }, column, place);
}

/**
 * An address before which the pipeline puts its scheme. A piece or an end is looked for behind it, since `/x` is in
 * `https://x.org` as well; what looks at its beginning sees the scheme, too.
 */
export function rewriteScheme(node: Comparison, column: Column, place: Place): EqlExpression | undefined {
  if (node.operator === "contains" || node.operator === "endsWith") {
    const end = node.operator === "contains" ? "*" : "";
    return compareColumn({ ...node, operator: "like", values: node.values.map((value) => `*://*${escapeLike(String(value))}${end}`) }, column, place);
  }
  place.notes.push({ code: "eql/value-nearly", args: { field: node.field, column: column.name, reason: "Elastic puts the scheme before the address" }, span: node.span });
  return undefined;
}

const authority = "^(?:[^:/?#]+://[^/?#]*)?";
const upToQuery = "^[^?]*\\?";

/** Patterns of which one suffices; undefined for an operator that they cannot say. */
function patternsOf(operator: Comparison["operator"], value: string, isPath: boolean): readonly string[] | undefined {
  const text = escapeRegex(value);
  if (!isPath) {
    const body = queryBodies[operator]?.(text, value);
    return body === undefined ? undefined : [upToQuery + body];
  }
  const isRooted = value.startsWith("/");
  const end = "(?:\\?.*)?$";
  switch (operator) {
    case "equals":
      return isRooted && !value.includes("?") ? [`${authority}${text}${end}`] : [];
    case "startsWith":
      return isRooted && !value.includes("?") ? [`${authority}${text}`] : [];
    case "contains":
      return value.includes("?") ? [] : [`${authority}/[^?]*${text}`, ...(isRooted ? [`${authority}${text}`] : [])];
    case "endsWith":
      return value.includes("?") ? [] : [`${authority}/[^?]*${text}${end}`, ...(isRooted ? [`${authority}${text}${end}`] : [])];
    default:
      return undefined;
  }
}

/** What follows the question mark. */
const queryBodies: Readonly<Partial<Record<Comparison["operator"], (text: string, value: string) => string | undefined>>> = {
  equals: (text) => `${text}$`,
  startsWith: (text) => text,
  endsWith: (text) => `.*${text}$`,
  contains: (text) => `.*${text}`,
  like: (_text, value) => `${parseLike(value).map((part) => (part.kind === "text" ? escapeRegex(part.text) : part.kind === "one" ? "." : ".*")).join("")}$`,
  // A beginning in the middle of the address has no counterpart.
  regex: (_text, value) => (/\^|\\[AZbBG]|\(\?/.test(value.replace(/\[\^/g, "[").replaceAll("(?:", "(")) ? undefined : `.*(?:${value})`),
};
