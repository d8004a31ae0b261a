import { csvTables, techniqueTables, type TechniqueTables } from "@isorule/catalog";
import { html, type SafeHtml } from "../html/html.js";
import type { SiteFile } from "../model/site-file.js";
import type { SiteDetection } from "../model/site-input.js";
import { webAddress } from "../html/web-address.js";
import { barChart } from "../pictures/bar-chart.js";
import { matrix } from "../pictures/matrix.js";
import { overlapMatrix } from "../pictures/overlap.js";
import { eventsTable, fieldsTable, relationsTable, rulesTable, tablesJson, valuesTable } from "./catalog-tables.js";
import type { Page } from "./page.js";
import { provedText } from "./platform-words.js";
import { detectionPath, relativePath, ruleAt, type SiteContext } from "./site-context.js";

/** What the world detects for a technique, and what the team does. */
export function techniquePage(site: SiteContext, id: string): Page {
  const path = site.techniquePaths.get(id) ?? "";
  const tables = site.catalog === undefined ? undefined : techniqueTables(site.catalog, id);
  const detections = site.detectionsOf.get(id) ?? [];
  const name = tables?.technique.name || nameOf(detections, id);
  const title = name === "" ? id : `${id} ${name}`;
  const rules = tables?.rules.length ?? 0;
  return {
    path,
    template: "technique",
    section: "techniques",
    title,
    summary: `${rules} public ${rules === 1 ? "rule" : "rules"} and ${detections.length} of our own for ${title}: events, fields, values, exclusions.`,
    trail: [{ title: "Techniques", path: "techniques/index.html" }],
    view: {
      id,
      name,
      tactics: tables?.technique.tactics.join(", ") || tacticsOf(detections, id),
      url: webAddress(tables?.technique.url ?? `https://attack.mitre.org/techniques/${encodeURIComponent(id).replace(".", "/")}/`),
      attack: site.catalog?.attack,
      oursOpen: detections.length <= 6 || tables === undefined,
      ours: detections.map((each) => ours(path, each)),
      tables: tables === undefined ? undefined : tablesViewOf(site, path, tables),
    },
    json: { id, name, detections: detections.map(({ slug, rule }) => ({ id: rule.id, title: rule.title, page: `../detections/${slug}/index.html` })), ...(tables === undefined ? {} : tablesJson(site, path, tables)) },
  };
}

/** The tables of a technique in CSV, for spreadsheets. */
export function techniqueFiles({ catalog, techniquePaths }: SiteContext, id: string): readonly SiteFile[] {
  const tables = catalog === undefined ? undefined : techniqueTables(catalog, id);
  if (catalog === undefined || tables === undefined) return [];
  return Object.entries(csvTables(catalog, tables)).map(([name, text]) => ({ path: `${csvFolder(techniquePaths.get(id) ?? "")}${name}.csv`, text }));
}

function csvFolder(path: string): string {
  return `${path.replace(/\.html$/, "")}/`;
}

function ours(from: string, detection: SiteDetection): object {
  const { rule, platforms } = detection;
  return {
    title: rule.title,
    href: relativePath(from, detectionPath(detection)),
    severity: rule.severity,
    proved: provedText(platforms),
  };
}

function nameOf(detections: readonly SiteDetection[], id: string): string {
  return detections.flatMap(({ rule }) => rule.attack).find(({ technique, name }) => technique === id && name !== undefined)?.name ?? "";
}

function tacticsOf(detections: readonly SiteDetection[], id: string): string {
  return [...new Set(detections.flatMap(({ rule }) => rule.attack.filter(({ technique }) => technique === id).flatMap(({ tactics }) => tactics)))].join(", ");
}

function tablesViewOf(site: SiteContext, path: string, tables: TechniqueTables): object {
  const { counts, events, exclusions, fields, indicators, relations, vendors } = tables;
  const titles = new Map(site.catalog?.vendors.map((vendor) => [vendor.id, vendor.title]) ?? []);
  const overlap = overlapMatrix("overlap", tables.rules.map((at) => ruleAt(site, at)), titles);
  return {
    rules: tables.rules.length,
    counts,
    facts: [
      { href: "#rules", value: tables.rules.length, label: "rules" },
      { href: "#events", value: events.length, label: "events" },
      { href: "#fields", value: fields.length, label: "fields" },
      { href: "#indicators", value: indicators.length, label: "values" },
      { href: "#exclusions", value: exclusions.length, label: "exclusions" },
    ],
    charts: charts(tables),
    overlap: overlap === undefined ? undefined : matrix(overlap),
    events: eventsTable(site, path, events),
    fields: fieldsTable(site, path, fields),
    indicators: valuesTable(site, path, "indicators", indicators),
    exclusions: valuesTable(site, path, "exclusions", exclusions),
    relations: relations.length === 0 ? undefined : relationsTable(site, path, relations),
    csv: Object.fromEntries(["events", "fields", "indicators", "exclusions", "rules"].map((table) => [table, relativePath(path, `${csvFolder(path)}${table}.csv`)])),
    vendors: vendors.map((vendor, at) => ({ title: vendor.title, rules: vendor.rules.length, open: vendor.rules.length <= 15, table: rulesTable(site, path, `rules-${at + 1}`, `Rules of ${vendor.title}`, vendor.rules) })),
  };
}

function charts({ fields }: TechniqueTables): readonly SafeHtml[] {
  if (fields.length === 0) return [];
  const operators = new Map<string, number>();
  for (const { operators: own } of fields) for (const { operator, rules } of own) operators.set(operator, (operators.get(operator) ?? 0) + rules);
  const most = [...operators].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1)).slice(0, 10);
  return [
    html`<figure><figcaption>Fields by rules</figcaption><div class="scroll" role="group" aria-label="Fields by rules" tabindex="0">${barChart("by-field", "Rules by field", fields.slice(0, 10).map(({ name, rules }) => ({ label: name, value: rules.length })))}</div></figure>`,
    html`<figure><figcaption>Operators, added up over fields</figcaption><div class="scroll" role="group" aria-label="Operators" tabindex="0">${barChart("by-operator", "Rules and fields by operator", most.map(([label, value]) => ({ label, value })))}</div></figure>`,
  ];
}
