import type { CatalogRule, RulePredicate } from "@isorule/catalog";
import { html, type Hole, type SafeHtml } from "../html/html.js";
import { webAddress } from "../html/web-address.js";
import { readingWords, short } from "./catalog-tables.js";
import { type Page, tableView } from "./page.js";
import { eventText, relativePath, ruleAt, ruleLink, type SiteContext, techniqueLink } from "./site-context.js";

/** What was read of a rule of the corpus: facts and a link, never its text. */
export function rulePage(site: SiteContext, at: number): Page {
  const rule = ruleAt(site, at);
  const path = site.rulePaths[at] ?? "";
  const vendor = site.catalog?.vendors.find(({ id }) => id === rule.vendor)?.title ?? rule.vendor;
  const looks = rule.predicates.filter(({ excluded }) => !excluded);
  const excludes = rule.predicates.filter(({ excluded }) => excluded);
  const title = rule.title === "" ? rule.file : rule.title;
  return {
    path,
    template: "rule",
    section: "techniques",
    title,
    summary: `What ${title} of ${vendor} looks for, read from the rule.`,
    trail: [{ title: "Techniques", path: "techniques/index.html" }, ...(rule.techniques[0] === undefined ? [] : [{ title: rule.techniques[0], path: site.techniquePaths.get(rule.techniques[0]) ?? "techniques/index.html" }])],
    view: {
      title,
      vendor,
      link: rule.link === undefined ? undefined : webAddress(rule.link),
      file: rule.file,
      facts: factsOf(site, path, rule),
      unread: rule.read === "unread",
      losses: rule.losses.join(", "),
      approximate: rule.read === "approximate",
      looks: looks.length === 0 ? undefined : predicatesTable(site, path, "looks", "Conditions that were read", looks),
      excludes: excludes.length === 0 ? undefined : predicatesTable(site, path, "excludes", "Conditions that leave events out", excludes),
      relations: relationItems(site, path, at),
    },
    json: { ...rule, events: rule.events.map((event) => site.catalog?.events[event]).map((event) => (event === undefined ? undefined : eventText(event))), predicates: rule.predicates.map((each) => predicateJson(site, each)) },
  };
}

function factsOf(site: SiteContext, path: string, rule: CatalogRule): readonly object[] {
  const facts: readonly (readonly [string, Hole])[] = [
    ["Language", rule.language],
    ["Level", rule.level],
    ["Status", rule.status],
    ["Read", readingWords[rule.read]],
    ["Techniques", rule.techniques.length > 0 && rule.techniques.map((id) => html`${techniqueLink(site, path, id)} `)],
    ["Tactics", rule.tactics.join(", ")],
    ["Renamed", rule.renamed.map(({ from, to }) => `${from} is ${to ?? "gone"}`).join(", ")],
    ["Combines", rule.detection],
    ["Events", rule.events.length > 0 && rule.events.map((event) => eventLink(site, path, event))],
    ["Id", rule.id],
  ];
  return facts.filter(([, value]) => value !== undefined && value !== "" && value !== false).map(([name, value]) => ({ name, value }));
}

/** A link to an event of the catalog. */
function eventLink(site: SiteContext, path: string, event: number): SafeHtml {
  const found = site.catalog?.events[event];
  return html`<a class="item" href="${relativePath(path, site.eventPaths[event] ?? "")}">${found === undefined ? "" : eventText(found)}</a> `;
}

function predicatesTable(site: SiteContext, path: string, id: string, caption: string, predicates: readonly RulePredicate[]): ReturnType<typeof tableView> {
  return tableView(id, caption, ["Field", "Operator", "Values, and how many rules of the corpus look for each"], predicates.map((predicate) => ({
    head: html`<a href="${relativePath(path, site.fieldPaths[predicate.field] ?? "")}"><code>${predicate.name}</code></a>`,
    cells: [predicate.caseSensitive ? `${predicate.operator}, with case` : predicate.operator, valuesOf(site, predicate)],
  })));
}

/** So many values of one comparison are shown. */
const mostValues = 200;

function valuesOf({ catalog }: SiteContext, { values, excluded }: RulePredicate): SafeHtml {
  const shown = values.slice(0, mostValues).map((at) => {
    const value = catalog?.values[at];
    const reach = (excluded ? value?.excluding : value?.rules)?.length ?? 0;
    return html`<li><code>${short(value?.value ?? "")}</code> <span class="quiet">${reach === 1 ? "only here" : reach}</span></li>`;
  });
  return html`<ul class="plain">${shown}</ul>${values.length > mostValues && html`<p>and ${values.length - mostValues} more</p>`}`;
}

function relationItems(site: SiteContext, path: string, at: number): readonly SafeHtml[] {
  return (site.catalog?.relations ?? []).filter(({ rule, other }) => rule === at || other === at).map(({ rule, other, verdict }) => {
    const words = verdict === "equal" ? "Selects the same events as" : rule === at ? "Selects a part of the events of" : "Selects all events of, and more than,";
    const found = rule === at ? other : rule;
    return html`${words} ${ruleLink(site, path, found)} (${ruleAt(site, found).vendor})`;
  });
}

function predicateJson({ catalog }: SiteContext, { field, values, ...predicate }: RulePredicate): object {
  return { field: catalog?.fields[field]?.field, ...predicate, values: values.map((at) => catalog?.values[at]?.value) };
}
