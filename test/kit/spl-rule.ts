import { type Detection, type Predicate, type Rule, transpile, type Transpiled, type Vocabulary } from "@isorule/core";
import { spl } from "@isorule/backend-spl/read";

/** A rule with nothing but its signals and its detection. */
export function ruleOf(signals: Readonly<Record<string, readonly [event: string, predicate: Predicate]>>, detection: Detection): Rule {
  return {
    id: "3d1c2b5e-7f0a-4c56-9c1b-1d6a2b7e9f01",
    title: "A rule",
    severity: "high",
    signals: Object.entries(signals).map(([name, [event, predicate]]) => ({ name, event, predicate })),
    detection,
    authors: [], attack: [], software: [], dataSources: [], falsePositives: [], tuning: [], tests: [],
    examples: { match: [], ignore: [] }, hunting: [], related: [], references: [], tags: [],
  };
}

/** A rule that fires on one event. */
export function eventRule(event: string, predicate: Predicate): Rule {
  return ruleOf({ a: [event, predicate] }, { kind: "signal", signal: "a" });
}

/** The searches of a rule. */
export function toSpl(rule: Rule, vocabulary: string | Vocabulary, formats: readonly string[] = ["query"]): Transpiled {
  return transpile(rule, spl, { vocabulary, formats });
}

/** A comparison that ignores case. */
export function compare(field: string, operator: Extract<Predicate, { kind: "comparison" }>["operator"], ...values: readonly (string | number | boolean)[]): Predicate {
  return { kind: "comparison", field, operator, values, caseSensitive: false };
}
