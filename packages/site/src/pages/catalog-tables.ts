import type { CatalogTables, EventRow, FieldRow, OperatorCount, ValueRow } from "@isorule/catalog";
import { html, type SafeHtml } from "../html/html.js";
import { webAddress } from "../html/web-address.js";
import { type TableView, tableView } from "./page.js";
import { relativePath, ruleAt, ruleCount, ruleLink, type SiteContext } from "./site-context.js";

/** Readings in words. */
export const readingWords: Readonly<Record<string, string>> = { exact: "exactly", approximate: "in part", unread: "not read" };

/** Events that rules look at. */
export function eventsTable(site: SiteContext, from: string, rows: readonly EventRow[]): TableView {
  return tableView("events", "Events covered, those of most rules first", ["Provider", "Id", "Title", "#Rules", "#Whole corpus"], rows.map((row) => ({
    head: html`<a href="${relativePath(from, site.eventPaths[row.event] ?? "")}">${row.kind === "log" ? row.provider : (row.classes[0] ?? row.title)}</a>`,
    cells: [row.id === undefined ? "any" : String(row.id), row.title, ruleCount(site, from, row.rules), row.reach],
  })));
}

/** Fields that rules filter. */
export function fieldsTable(site: SiteContext, from: string, rows: readonly FieldRow[]): TableView {
  return tableView("fields", "Fields filtered, those of most rules first", ["Field", "#Rules", "Operators", "Sample values", "Spelled", "#Excluding", "#Whole corpus"], rows.map((row) => ({
    head: html`<a href="${relativePath(from, site.fieldPaths[row.field] ?? "")}"><code>${row.name}</code></a>`,
    cells: [
      ruleCount(site, from, row.rules),
      operatorsText(row.operators),
      html`${row.samples.map((sample) => html`<code class="sample">${short(sample)}</code> `)}`,
      html`${firstOfEach(row.spellings).map(({ vendor, name }) => html`<span class="spelling">${vendor} <code>${name}</code></span> `)}`,
      ruleCount(site, from, row.excluding),
      row.reach,
    ],
  })));
}

/** What most rules of each vendor write. */
function firstOfEach(spellings: FieldRow["spellings"]): FieldRow["spellings"] {
  return spellings.filter(({ vendor }, at) => spellings.findIndex((each) => each.vendor === vendor) === at).slice(0, 5);
}

/** Values that rules look for, or exclude. */
export function valuesTable(site: SiteContext, from: string, kind: "indicators" | "exclusions", rows: readonly ValueRow[]): TableView {
  const caption = kind === "indicators" ? "Values that rules look for, those of most rules first" : "Values that rules exclude, those of most rules first";
  return tableView(kind, caption, ["Value", "Field", "Operator", "#Rules", "#Whole corpus", "#Lift", "Vendors"], rows.map((row) => ({
    head: html`<code>${short(row.value)}</code>${row.spellings.length > 0 && html` <span class="quiet">also ${row.spellings.slice(0, 4).map((each) => html`<code>${short(each)}</code> `)}</span>`}`,
    cells: [
      html`<a href="${relativePath(from, fieldPathOf(site, row.at))}"><code>${row.field}</code></a>`,
      row.operator,
      ruleCount(site, from, row.rules),
      row.reach === row.rules.length ? html`<span class="quiet" title="no other rule of the corpus">only these</span>` : row.reach,
      row.lift.toLocaleString("en", { maximumFractionDigits: row.lift < 10 ? 1 : 0 }),
      row.vendors.join(", "),
    ],
  })));
}

/** Rules with what is known of them. */
export function rulesTable(site: SiteContext, from: string, id: string, caption: string, rules: readonly number[], most = 1000): TableView {
  return tableView(id, caption, ["Rule", "Level", "Status", "Read", "Techniques", "Source"], rules.map((at) => {
    const rule = ruleAt(site, at);
    return {
      head: ruleLink(site, from, at),
      cells: [rule.level ?? "", rule.status ?? "", rule.read === "unread" ? html`<span class="quiet">not read</span>` : (readingWords[rule.read] ?? ""), rule.techniques.join(", "), sourceLink(rule.link, rule.language)],
    };
  }), most);
}

/** Rules of different vendors that were shown to be equal, or one a part of the other. */
export function relationsTable(site: SiteContext, from: string, relations: CatalogTables["relations"]): TableView {
  return tableView("relations", "Rules of different vendors, compared by proof", ["Rule", "Vendor", "Is", "Other rule", "Vendor"], relations.map(({ rule, other, verdict }) => ({
    head: ruleLink(site, from, rule),
    cells: [ruleAt(site, rule).vendor, verdict === "equal" ? "equal to" : "contained in", ruleLink(site, from, other), ruleAt(site, other).vendor],
  })));
}

/** Where the text of a rule stands. */
export function sourceLink(link: string | undefined, language: string): SafeHtml {
  const address = link === undefined ? undefined : webAddress(link);
  return address === undefined ? html`${language}` : html`<a href="${address}" rel="noreferrer">${language}</a>`;
}

/** Operators with the number of rules: `equals 3, contains 2`. */
export function operatorsText(operators: readonly OperatorCount[]): string {
  return operators.map(({ operator, rules }) => `${operator} ${rules}`).join(", ");
}

/** A value as a table shows it. */
export function short(value: string): string {
  return value === "" ? "(empty)" : value.length <= 160 ? value : `${value.slice(0, 160)}…`;
}

function fieldPathOf(site: SiteContext, value: number): string {
  return site.fieldPaths[site.catalog?.values[value]?.field ?? -1] ?? "fields/index.html";
}

/** The tables as data whose rules can be told without the catalog. */
export function tablesJson(site: SiteContext, from: string, tables: CatalogTables): object {
  return { ...tables, ruleList: tables.rules.map((at) => {
    const { key, title, vendor, language, level, link, read } = ruleAt(site, at);
    return { at, key, title, vendor, language, level, read, link, page: relativePath(from, site.rulePaths[at] ?? "") };
  }) };
}
