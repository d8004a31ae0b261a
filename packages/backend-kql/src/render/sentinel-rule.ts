import type { MappedRule, PrintedQuery, Report, RuleSeverity, TemplateRenderer } from "@isorule/core";
import type { kqlDiagnostics } from "../kql-diagnostics.js";
import { type KqlQuery, resultColumns } from "../lower/query.js";
import type { EntityRow, KqlSettings } from "../lower/settings.js";
import { nameText, timespanLiteral } from "../syntax/literals.js";
import { tacticNames } from "./tactics.js";

/** What an envelope is made from. */
export interface Envelope {
  readonly printed: PrintedQuery;
  readonly plan: KqlQuery;
  readonly mapped: MappedRule;
  readonly settings: KqlSettings;
  readonly format: string;
  readonly report: Report<typeof kqlDiagnostics>;
  readonly render: TemplateRenderer;
}

const minute = 60_000;
const hour = 60 * minute;

/** Limits of scheduled rules. Manual: https://learn.microsoft.com/azure/sentinel/scheduled-rules-overview */
const limits = { frequency: hour, period: 14 * 24 * hour, query: 10_000, entities: 10 } as const;

/** Severities as the product spells them; it has none above High. */
const severities: Readonly<Record<RuleSeverity, string>> = {
  informational: "Informational",
  low: "Low",
  medium: "Medium",
  high: "High",
  critical: "High",
};

/**
 * A scheduled analytics rule of Microsoft Sentinel, as its content repository writes one:
 * https://github.com/Azure/Azure-Sentinel/wiki/Query-Style-Guide
 *
 * The rule runs every hour and looks back for the longest window and that hour. Where there is a window, only rows of the
 * last hour are kept, so that runs that overlap do not alert twice.
 *
 * @returns undefined when the product cannot take the rule; diagnostics tell why
 */
export function sentinelRule(envelope: Envelope): string | undefined {
  const { plan, mapped, printed, report, settings, format } = envelope;
  const { rule, vocabulary } = mapped;
  const period = Math.ceil((limits.frequency + (plan.window ?? 0)) / minute) * minute; // the product takes no seconds
  if (period > limits.period) {
    report("kql/window-too-long", { format, vocabulary: vocabulary.vocabulary, window: timespanLiteral(plan.window ?? 0), most: timespanLiteral(limits.period) });
    return undefined;
  }
  const columns = resultColumns(plan);
  const entities = settings.entities.filter(({ needs }) => needs.every((column) => columns.includes(column))).slice(0, limits.entities);
  const query = [printed.text, ...recentRows(envelope), ...entityColumns(entities)].join("\n");
  if (query.length > limits.query) {
    report("kql/query-too-long", { format, vocabulary: vocabulary.vocabulary, length: query.length, most: limits.query });
    return undefined;
  }
  const connectors = plan.tables.flatMap((table) => settings.connectors[table] ?? []);
  return envelope.render("sentinel-rule", {
    id: rule.id,
    title: rule.title,
    description: (rule.description ?? rule.title).trim(),
    severity: severities[rule.severity],
    connectors: connectors.filter((each, at) => connectors.findIndex(({ connectorId }) => connectorId === each.connectorId) === at),
    frequency: timespanLiteral(limits.frequency),
    period: timespanLiteral(period),
    tactics: tacticNames(rule, report),
    techniques: [...new Set(rule.attack.map(({ technique }) => technique))],
    query,
    entities: entities.map(({ type, identifiers }) => ({
      type,
      mappings: Object.entries(identifiers).map(([identifier, column]) => ({ identifier, column })),
    })),
  });
}

function recentRows({ plan, settings }: Envelope): readonly string[] {
  return plan.window === undefined ? [] : [`| where ${nameText(settings.time)} > ago(${timespanLiteral(limits.frequency)})`];
}

function entityColumns(entities: readonly EntityRow[]): readonly string[] {
  const columns = new Map(entities.flatMap(({ extend }) => Object.entries(extend)));
  return [...columns].map(([name, expression]) => `| extend ${nameText(name)} = ${expression}`);
}
