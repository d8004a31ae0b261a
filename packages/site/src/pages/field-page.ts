import type { CatalogValue } from "@isorule/catalog";
import { canonicalFields } from "@isorule/core";
import { html } from "../html/html.js";
import { barChart } from "../pictures/bar-chart.js";
import { operatorsText, short } from "./catalog-tables.js";
import { type Page, tableView } from "./page.js";
import { relativePath, ruleCount, type SiteContext } from "./site-context.js";

/** A field: who filters it, how, and by what. */
export function fieldPage(site: SiteContext, at: number, values: readonly number[]): Page {
  const { catalog, fieldPaths } = site;
  const field = catalog?.fields[at];
  const path = fieldPaths[at] ?? "";
  if (catalog === undefined || field === undefined) throw new Error(`Invariant: the catalog has no field ${at}`);
  const own = values.map((value) => catalog.values[value] as CatalogValue);
  return {
    path,
    template: "field",
    section: "fields",
    title: field.field,
    summary: `${field.rules.length} rules filter ${field.field}: operators, values and how each vendor spells it.`,
    trail: [{ title: "Fields", path: "fields/index.html" }],
    view: {
      name: field.field,
      description: Object.hasOwn(canonicalFields, field.field) ? canonicalFields[field.field]?.description : undefined,
      names: field.names.length > 1 ? field.names.map(({ name, rules }) => `${name} in ${rules}`).join(", ") : undefined,
      rules: ruleCount(site, path, field.rules),
      excluding: ruleCount(site, path, field.excluding),
      operators: field.operators.length === 0 ? undefined : barChart("operators", "Rules by operator", field.operators.slice(0, 12).map(({ operator, rules }) => ({ label: operator, value: rules }))),
      spellings: tableView("spellings", "What vendors call it", ["Vendor", "Name", "#Rules"], field.spellings.map(({ vendor, name, rules }) => ({ head: vendor, cells: [html`<code>${name}</code>`, rules] }))),
      values: tableView("values", "Values, those of most rules first", ["Value", "Operator", "#Looked for by", "#Excluded by"], own.map((value) => ({
        head: html`<code>${short(value.value)}</code>`,
        cells: [value.operator, ruleCount(site, path, value.rules, 20), ruleCount(site, path, value.excluding, 20)],
      }))),
    },
    json: { ...field, rules: keysOf(site, field.rules), excluding: keysOf(site, field.excluding), values: own.slice(0, 1000).map((value) => ({ ...value, rules: keysOf(site, value.rules), excluding: keysOf(site, value.excluding) })) },
  };
}

/** All fields. */
export function fieldsPage(site: SiteContext): Page {
  const path = "fields/index.html";
  const fields = site.catalog?.fields ?? [];
  return {
    path,
    template: "list",
    section: "fields",
    title: "Fields",
    summary: `${fields.length} fields that rules filter, each with the names that vendors give it.`,
    view: {
      lead: "One row for each thing that rules filter, whatever vendors call it.",
      picture: undefined,
      more: undefined,
      table: tableView("all", "All fields, those of most rules first", ["Field", "#Rules", "Operators", "Spelled"], fields.map((field, at) => ({
        head: html`<a href="${relativePath(path, site.fieldPaths[at] ?? "")}"><code>${field.field}</code></a>`,
        cells: [field.rules.length, operatorsText(field.operators.slice(0, 4)), field.spellings.slice(0, 4).map(({ name }) => name).join(", ")],
      })), 400),
    },
    json: fields.map(({ field, kind, rules, excluding }, at) => ({ field, kind, rules: rules.length, excluding: excluding.length, page: relativePath(path, site.fieldPaths[at] ?? "") })),
  };
}

/** Rules by their keys, for JSON. */
export function keysOf({ catalog }: SiteContext, rules: readonly number[]): readonly string[] {
  return rules.map((at) => catalog?.rules[at]?.key ?? "");
}
