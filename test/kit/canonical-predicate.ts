import { printRegex } from "@isorule/backend-sigma/read";
import { type Comparison, normalizePredicate, normalizeRule, parseRegex, type Predicate, predicateKey, type Rule, type Scalar } from "@isorule/core";

/**
 * A text that two predicates share only when they mean the same: negations are pushed down to the comparisons, what is
 * nested is flat, values and operands are in one order and each is there once.
 */
export function canonicalKey(predicate: Predicate): string {
  return keyOf(normalizePredicate(pushed(normalizePredicate(predicate), false)));
}

/** The signals of a rule in canonical form, with their event classes and names. */
export function canonicalSignals(rule: Rule): readonly string[] {
  return normalizeRule(rule).signals.map(({ name, event, predicate }) => `${name} ${event} ${canonicalKey(predicate)}`);
}

function pushed(predicate: Predicate, negated: boolean): Predicate {
  switch (predicate.kind) {
    case "not":
      return pushed(predicate.operand, !negated);
    case "and":
    case "or": {
      const kind = (predicate.kind === "and") === negated ? "or" : "and";
      return { kind, operands: predicate.operands.map((operand) => pushed(operand, negated)) };
    }
    case "comparison": {
      // One comparison with many values is an or of comparisons; it is taken apart so that negations meet single values.
      const single = predicate.values.map((value): Predicate => {
        if (typeof value !== "string") return { ...predicate, caseSensitive: false, values: [value] };
        const spelled = predicate.operator === "regex" ? spelledRegex(value, predicate.caseSensitive) : predicate.caseSensitive ? value : value.toLowerCase();
        return { ...predicate, values: [spelled] };
      });
      return { kind: negated ? "and" : "or", operands: single.map((operand) => (negated ? { kind: "not", operand } : operand)) };
    }
    default:
      return negated ? { kind: "not", operand: predicate } : predicate;
  }
}

/** One spelling for patterns that differ in nothing but how they are written: `\\s` and its class, groups with and without a capture. */
function spelledRegex(pattern: string, caseSensitive: boolean): string {
  const result = parseRegex(pattern);
  return "fault" in result ? pattern : printRegex(result.regex, caseSensitive);
}

/** Of several bounds, any of which suffices, the widest says it all. */
function widest({ operator, values }: Comparison): readonly Scalar[] {
  if (operator === "lt" || operator === "lte") return [Math.max(...values.map(Number))];
  if (operator === "gt" || operator === "gte") return [Math.min(...values.map(Number))];
  return [...values].sort();
}

function keyOf(predicate: Predicate): string {
  switch (predicate.kind) {
    case "not":
      return `not ${keyOf(predicate.operand)}`;
    case "and":
    case "or":
      return `${predicate.kind}(${[...new Set(predicate.operands.map(keyOf))].sort().join(", ")})`;
    case "comparison":
      return predicateKey({ ...predicate, values: widest(predicate) });
    default:
      return predicateKey(predicate);
  }
}
