import type { Comparison, Predicate } from "../generated/model.js";
import { parseRegex } from "../regex/parse-regex.js";

/**
 * A text that is the same for predicates that differ only in the order of their parts, in how these are nested and in
 * where `not` stands: a place that lacks a field has other groups of what is left, and asks nothing else.
 *
 * @param predicate normalized
 */
export function plainKey(predicate: Predicate, negated = false): string {
  switch (predicate.kind) {
    case "and":
    case "or": {
      const kind = (predicate.kind === "and") !== negated ? "and" : "or";
      return chain(kind, predicate.operands.map((operand) => plainKey(operand, negated)));
    }
    case "not":
      return plainKey(predicate.operand, !negated);
    case "constant":
      return String(predicate.value !== negated);
    case "comparison":
      return chain(negated ? "and" : "or", predicate.values.map((value) => sign(negated) + JSON.stringify(["comparison", predicate.field, predicate.operator, folded(value, predicate), predicate.caseSensitive, predicate.multiline === true, predicate.dotAll === true])));
    case "exists":
      return sign(negated) + JSON.stringify(["exists", predicate.field]);
    case "fieldComparison":
      return sign(negated) + JSON.stringify(["fieldComparison", predicate.field, predicate.operator, predicate.other, predicate.caseSensitive]);
    case "keyword":
      return chain(negated ? "and" : "or", predicate.values.map((value) => sign(negated) + JSON.stringify(["keyword", value, predicate.caseSensitive])));
  }
}

const sign = (negated: boolean): string => (negated ? "!" : "");

function folded(value: Comparison["values"][number], { caseSensitive, operator, multiline }: Comparison): Comparison["values"][number] {
  if (typeof value !== "string") return value;
  if (operator === "regex") return multiline === true ? value : regexKey(value);
  return caseSensitive ? value : value.toLowerCase();
}

/** Languages escape more or fewer characters, and name the end of a text in two ways. */
function regexKey(value: string): string {
  const parsed = parseRegex(value.replace(/^\\A/, "^").replace(/(^|[^\\])((?:\\\\)*)\\z$/, "$1$2$$"));
  return "regex" in parsed ? JSON.stringify(parsed.regex) : value;
}

/** Parts of a chain of the same kind are parts of the chain itself; each stands once. */
function chain(kind: "and" | "or", parts: readonly string[]): string {
  const prefix = `${kind}\n`;
  const flat = parts.flatMap((part) => (part.startsWith(prefix) ? (JSON.parse(part.slice(prefix.length)) as readonly string[]) : [part]));
  const each = [...new Set(flat)].sort();
  return each.length === 1 ? (each[0] as string) : prefix + JSON.stringify(each);
}
