import { type MappedRule, type Rule, type RuleSeverity, type Unit, uuidOfName } from "@isorule/core";
import type { PrintedEql } from "../print/print-query.js";
import { type Threat, threatOf } from "./attack.js";
import { scheduleOf } from "./schedule.js";

/** What the envelopes say of one query. Empty text and empty lists stand for what the rule does not tell. */
export interface RuleFields {
  readonly ruleId: string;
  readonly name: string;
  readonly description: string;
  readonly query: string;
  readonly index: readonly string[];
  readonly packages: readonly string[];
  readonly severity: string;
  readonly riskScore: number;
  readonly from: string;
  readonly interval: string;
  readonly timestampOverride: string;
  readonly threat: readonly Threat[];
  readonly falsePositives: readonly string[];
  readonly references: readonly string[];
  readonly note: string;
  readonly setup: string;
  readonly tags: readonly string[];
  readonly author: readonly string[];
  readonly license: string;
  readonly maturity: string;
  /** YYYY/MM/DD. */
  readonly created: string;
  /** YYYY/MM/DD. */
  readonly updated: string;
  /** YYYY/MM/DD; empty when the rule is in use. */
  readonly deprecated: string;
}

/**
 * Severities of Kibana, which has no informational, and the risk scores that detection-rules gives them.
 * Source: https://www.elastic.co/docs/solutions/security/detect-and-alert/create-detection-rule (severity, default risk score)
 */
const severities: Readonly<Record<RuleSeverity, readonly [severity: string, riskScore: number]>> = {
  informational: ["low", 1],
  low: ["low", 21],
  medium: ["medium", 47],
  high: ["high", 73],
  critical: ["critical", 99],
};

/** What the envelopes say of a printed query of a rule. */
export function ruleFields(query: PrintedEql, mapped: MappedRule): RuleFields {
  const { rule } = mapped;
  const units = mapped.units.filter((unit) => query.units.includes(unit.name));
  const [severity, riskScore] = severities[rule.severity];
  return {
    ruleId: query.part === "" ? rule.id.toLowerCase() : uuidOfName(rule.id, `eql/${query.part}`),
    name: query.part === "" ? rule.title : `${rule.title} (${query.part})`,
    description: rule.description ?? rule.title,
    query: query.text,
    index: unique(query.sources.flatMap((source) => source.index)),
    packages: unique(query.sources.map((source) => source.package).filter((name) => name !== "")),
    severity,
    riskScore,
    ...scheduleOf(units),
    // A sequence is ordered by @timestamp; the arrival of single events is what a run must not miss.
    timestampOverride: units.every(isSingleEvent) ? "event.ingested" : "",
    threat: threatOf(rule.attack),
    falsePositives: rule.falsePositives,
    references: unique(rule.references.map(({ url }) => url)),
    note: noteOf(rule),
    setup: rule.dataSources.length === 0 ? "" : `## Data sources\n\n${listOf(rule.dataSources)}\n`,
    tags: rule.tags,
    author: rule.authors,
    license: rule.license ?? "",
    maturity: rule.status === "stable" ? "production" : rule.status === "deprecated" ? "deprecated" : "development",
    created: dateOf(rule.created ?? rule.modified),
    updated: dateOf(rule.modified ?? rule.created),
    // The last change of a deprecated rule is the one that deprecated it, as far as the rule tells.
    deprecated: rule.status === "deprecated" ? dateOf(rule.modified ?? rule.created) : "",
  };
}

function isSingleEvent(unit: Unit): boolean {
  return unit.detection.kind === "event";
}

/** The investigation guide, in Markdown. */
function noteOf(rule: Rule): string {
  const sections: readonly (readonly [title: string, text: string])[] = [
    ["Explanation", rule.explanation ?? ""],
    ["Investigation", rule.investigation ?? ""],
    ["Response", rule.response ?? ""],
    ["Tuning", listOf(rule.tuning)],
  ];
  return sections
    .filter(([, text]) => text.trim() !== "")
    .map(([title, text]) => `## ${title}\n\n${text.trim()}\n`)
    .join("\n");
}

function listOf(items: readonly string[]): string {
  return items.map((item) => `- ${item.trim().replaceAll("\n", "\n  ")}`).join("\n");
}

function dateOf(date: string | undefined): string {
  return date === undefined ? "" : date.replaceAll("-", "/");
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
