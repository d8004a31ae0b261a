import { anyOf, type Column, type Comparison, escapeRegex, type Exists } from "@isorule/core";
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

const authority = "^(?:[^:/?#]+://[^/?#]*)?";
const upToQuery = "^[^?]*\\?";

/** Patterns of which one suffices; undefined for an operator that they cannot say. */
function patternsOf(operator: Comparison["operator"], value: string, isPath: boolean): readonly string[] | undefined {
  const text = escapeRegex(value);
  if (!isPath) {
    const body = { equals: `${text}$`, startsWith: text, endsWith: `.*${text}$`, contains: `.*${text}` }[operator as "equals"];
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
