import type { RuleSource } from "../rules/read-rule-files.js";
import type { CheckResult } from "./check-rule.js";

/** A rule file after its examples ran; without results when the rule is wrong or has none. */
export interface TestedRule {
  readonly source: RuleSource;
  readonly results: readonly CheckResult[];
}
