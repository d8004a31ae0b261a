import type { RuleSeverity } from "@isorule/core";
import { resultColumns } from "../lower/query.js";
import { timespanLiteral } from "../syntax/literals.js";
import type { Envelope } from "./sentinel-rule.js";
import { tacticUses } from "./tactics.js";

const hour = 3_600_000;

/**
 * How often a rule runs, as an ISO 8601 duration, and how far it looks back then.
 * Manual: https://learn.microsoft.com/defender-xdr/custom-detection-rules ("Rule frequency")
 */
const schedules: readonly { readonly frequency: string; readonly every: number; readonly lookback: number }[] = [
  { frequency: "PT1H", every: hour, lookback: 4 * hour },
  { frequency: "PT3H", every: 3 * hour, lookback: 12 * hour },
  { frequency: "PT12H", every: 12 * hour, lookback: 48 * hour },
  { frequency: "PT24H", every: 24 * hour, lookback: 30 * 24 * hour },
];

/** Severities as the product spells them; it has none above high. */
const severities: Readonly<Record<RuleSeverity, string>> = {
  informational: "informational",
  low: "low",
  medium: "medium",
  high: "high",
  critical: "high",
};

/**
 * A custom detection of Microsoft Defender XDR: the body of `POST /security/rules/detectionRules` of Microsoft Graph. The
 * query returns Timestamp, ReportId and DeviceId, because the settings of the vocabulary keep them in every result.
 *
 * Manuals: https://learn.microsoft.com/graph/api/security-rulesroot-post-detectionrules and
 * https://learn.microsoft.com/graph/api/resources/security-detectionrule. The older names of the same things
 * (`isEnabled`, `schedule.period`, `category`, `mitreTechniques`, `impactedAssets`) were removed on 2026-10-01.
 *
 * @returns undefined when the product cannot take the rule; diagnostics tell why
 */
export function defenderDetection(envelope: Envelope): string | undefined {
  const { format, mapped, plan, printed, render, report, settings } = envelope;
  const { rule, vocabulary } = mapped;
  const window = plan.window ?? 0;
  const schedule = schedules.find(({ every, lookback }) => window + every <= lookback);
  if (schedule === undefined) {
    const most = schedules.at(-1)?.lookback ?? 0;
    report("kql/window-too-long", { format, vocabulary: vocabulary.vocabulary, window: timespanLiteral(window), most: timespanLiteral(most) });
    return undefined;
  }
  const columns = resultColumns(plan);
  const description = (rule.description ?? rule.title).trim();
  return render("defender-detection", {
    id: rule.id,
    title: rule.title,
    description,
    query: printed.text,
    frequency: schedule.frequency,
    severity: severities[rule.severity],
    recommendedActions: rule.response?.trim() ?? null,
    entityMappings: entityMappings(settings.entities.filter(({ needs }) => needs.every((column) => columns.includes(column)))),
    tactics: tacticUses(rule, report).map(({ tactic, techniques }) => ({ tactic, techniques: techniques.map((technique) => ({ technique })) })),
  });
}

/** Entity type to its mappings, as `entityMappingConfiguration` holds them. */
function entityMappings(entities: Envelope["settings"]["entities"]): readonly { readonly type: string; readonly mappings: readonly Readonly<Record<string, string>>[] }[] {
  const types = [...new Set(entities.map(({ type }) => type))];
  return types.map((type) => ({ type, mappings: entities.filter((entity) => entity.type === type).map(({ identifiers }) => identifiers) }));
}
