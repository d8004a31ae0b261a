import type { RuleFacts } from "../model/rule-facts.js";
import { vendorId } from "./rule-keys.js";

/** Rules without those that are there already: of one vendor, with one id, and saying the same. The first one stays. */
export function withoutCopies(rules: readonly RuleFacts[]): readonly RuleFacts[] {
  const seen = new Set<string>();
  return rules.filter((rule) => {
    if (rule.id === "") return true;
    const key = JSON.stringify([vendorId(rule.vendor), rule.id.toLowerCase(), rule.title, rule.read, rule.techniques, rule.events, rule.predicates.map(({ name, operator, excluded, values }) => [name, operator, excluded, values.map(({ key: value }) => value)])]);
    return !seen.has(key) && seen.add(key);
  });
}
