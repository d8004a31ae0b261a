import type { MappedRule, PrintedQuery, Rule } from "@isorule/core";
import { dataSourcesOf } from "../lower/source.js";
import { type Asset, assetOf } from "./assets.js";

/** Finished pieces of a detection file; the template quotes them. */
export interface SecurityContent {
  readonly name: string;
  readonly id: string;
  readonly created: string;
  readonly modified: string;
  readonly author: string;
  readonly status: "experimental" | "deprecated";
  readonly type: "TTP" | "Anomaly";
  readonly description: string;
  readonly dataSource: readonly string[];
  readonly search: string;
  readonly howToImplement: string;
  readonly falsePositives: string;
  readonly references: readonly string[];
  readonly asset: Asset;
  readonly drilldownName: string;
  readonly finding: boolean;
  readonly message: string;
  readonly score: number;
  readonly stories: readonly string[];
  readonly techniques: readonly string[];
}

const scores = { informational: 10, low: 20, medium: 40, high: 60, critical: 80 } as const;

/**
 * A detection in the form that splunk/security_content has in 2026: dates in two keys, ATT&CK ids and products at the
 * top, a finding for a TTP and intermediate findings for an anomaly.
 *
 * The status is never `production`, which contentctl accepts only with recorded test data.
 *
 * @see https://github.com/splunk/security_content/blob/develop/detections/endpoint/windows_iis_components_module_failed_to_load.yml
 */
export function securityContent(query: PrintedQuery, mapped: MappedRule): SecurityContent {
  const { rule } = mapped;
  const name = query.part === "" ? rule.title : `${rule.title} - ${query.part}`;
  const asset = assetOf(mapped);
  const technique = rule.attack.map(({ technique: id }) => id);
  return {
    name,
    id: query.part === "" ? rule.id : partId(rule.id, query.part),
    created: rule.created ?? rule.modified ?? "",
    modified: rule.modified ?? rule.created ?? "",
    author: rule.authors.length === 0 ? "unknown" : rule.authors.join(", "),
    status: rule.status === "deprecated" ? "deprecated" : "experimental",
    type: rule.confidence === "high" ? "TTP" : "Anomaly",
    description: oneText(rule.description ?? rule.title),
    dataSource: dataSources(query, mapped),
    search: `${query.text}\n| \`${filterMacro(name)}\``,
    howToImplement: howToImplement(rule, mapped),
    falsePositives: rule.falsePositives.length === 0 ? "No false positives are known yet." : rule.falsePositives.map(oneText).join("\n"),
    references: rule.references.map(({ url }) => url),
    asset,
    drilldownName: `View the events behind the finding - "$${asset.entity}$"`,
    finding: rule.confidence === "high",
    message: `${rule.title} on $${asset.entity}$`,
    score: scores[rule.severity],
    stories: stories(rule),
    techniques: technique,
  };
}

function oneText(text: string): string {
  return text.trim();
}

function stories(rule: Rule): readonly string[] {
  const names = rule.attack.map(({ name, technique }) => name ?? technique);
  return names.length === 0 ? [rule.title] : [...new Set(names)];
}

function dataSources(query: PrintedQuery, mapped: MappedRule): readonly string[] {
  const units = mapped.units.filter((unit) => query.units.includes(unit.name));
  return [...new Set(units.flatMap((unit) => unit.signals.flatMap((signal) => signal.variants.flatMap(dataSourcesOf))))];
}

function howToImplement(rule: Rule, mapped: MappedRule): string {
  const { title, description } = mapped.vocabulary;
  const needed = rule.dataSources.length === 0 ? [] : ["The rule needs:", ...rule.dataSources.map((source) => `- ${oneText(source)}`)];
  return [`Field names: ${title}.`, ...(description === undefined ? [] : [oneText(description)]), ...needed].join("\n");
}

/** The macro with which contentctl lets a team tune a search: the name of the detection in lower case. */
export function filterMacro(name: string): string {
  const words = name.toLowerCase().replace(/[^a-z0-9]+/g, "_").replace(/^_+|_+$/g, "");
  return `${words === "" ? "detection" : words.slice(0, 90)}_filter`;
}

/** Another UUID for each part of a rule, always the same one. */
function partId(id: string, part: string): string {
  const digits = id.replace(/-/g, "");
  let seed = 0x811c9dc5; // FNV-1a, enough to tell the parts of one rule apart
  const mixed = [...digits].map((digit, index) => {
    for (const char of `${part}${index}`) seed = Math.imul(seed ^ char.charCodeAt(0), 0x01000193);
    const value = (Number.parseInt(digit, 16) ^ (seed >>> 13)) & 0xf;
    if (index === 12) return "8"; // a UUID of a maker's own scheme: version 8, variant 1
    return index === 16 ? ((value & 0x3) | 0x8).toString(16) : value.toString(16);
  });
  return mixed.join("").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
