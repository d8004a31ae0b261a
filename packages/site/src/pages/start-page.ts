import { html, type SafeHtml } from "../html/html.js";
import { matrix, strengthOf } from "../pictures/matrix.js";
import { overlapMatrix } from "../pictures/overlap.js";
import { coveragePicture } from "./detections-page.js";
import { type Page, tableView } from "./page.js";
import { provedText } from "./platform-words.js";
import { detectionPath, type SiteContext, techniqueLink } from "./site-context.js";

const path = "index.html";

/** The first page: what is here, in pictures and numbers. */
export function startPage(site: SiteContext): Page {
  const { catalog, detections, input } = site;
  const platforms = new Set(detections.flatMap((each) => each.platforms.map(({ language, vocabulary }) => `${language} ${vocabulary}`)));
  return {
    path,
    template: "start",
    section: "start",
    title: input.title,
    summary: "What the world detects for each technique, and every detection of ours on every platform, with what was shown of each query.",
    view: {
      facts: [
        { value: catalog?.rules.length, label: "rules read", href: "techniques/index.html" },
        { value: catalog?.techniques.length, label: "techniques", href: "techniques/index.html" },
        { value: catalog?.fields.length, label: "fields", href: "fields/index.html" },
        { value: catalog?.events.length, label: "events", href: "events/index.html" },
        { value: detections.length, label: "detections of ours", href: "detections/index.html" },
        { value: platforms.size, label: "platforms", href: "detections/index.html" },
      ].filter(({ value }) => value !== undefined && value > 0),
      coverage: coveragePicture(site),
      tactics: tacticsPicture(site),
      overlap: overlapPicture(site),
      detections: detections.map((each) => ({ title: each.rule.title, href: detectionPath(each), severity: each.rule.severity, proved: provedText(each.platforms) })),
      techniques: catalog === undefined ? undefined : techniquesTable(site),
      vendors: catalog === undefined ? undefined : tableView("vendors", "Whose rules were read, and how far", ["Vendor", "#Rules", "#Exactly", "#In part", "#Not read"], catalog.vendors.map(({ title, counts }) => ({ head: title, cells: [counts.exact + counts.approximate + counts.unread, counts.exact, counts.approximate, counts.unread] }))),
      attack: catalog?.attack,
    },
    json: { title: input.title, rules: catalog?.rules.length, techniques: catalog?.techniques.length, vendors: catalog?.vendors, detections: detections.map(({ rule }) => ({ id: rule.id, title: rule.title })) },
  };
}

function techniquesTable(site: SiteContext): ReturnType<typeof tableView> {
  const most = (site.catalog?.techniques ?? []).toSorted((left, right) => right.rules.length - left.rules.length || (left.id < right.id ? -1 : 1));
  return tableView("techniques", "Techniques of most rules", ["Technique", "Name", "#Rules", "#Read exactly", "#Ours"], most.slice(0, 15).map(({ id, name, rules, counts }) => ({
    head: techniqueLink(site, path, id),
    cells: [name, rules.length, counts.exact, site.detectionsOf.get(id)?.length ?? html`<span class="none">0</span>`],
  })));
}

/** In the order in which an intrusion goes on. https://attack.mitre.org/tactics/enterprise/ */
const tacticOrder = ["reconnaissance", "resource-development", "initial-access", "execution", "persistence", "privilege-escalation", "stealth", "defense-impairment", "defense-evasion", "credential-access", "discovery", "lateral-movement", "collection", "command-and-control", "exfiltration", "impact"];

function tacticsPicture({ catalog }: SiteContext): SafeHtml | undefined {
  if (catalog === undefined || catalog.rules.length === 0) return undefined;
  const vendors = catalog.vendors;
  const tactics = [...new Set(catalog.rules.flatMap((rule) => rule.tactics))].sort((left, right) => rank(left) - rank(right) || (left < right ? -1 : 1));
  const counts = tactics.map((tactic) => vendors.map(({ id }) => catalog.rules.filter((rule) => rule.vendor === id && rule.tactics.includes(tactic)).length));
  const most = Math.max(1, ...counts.flat());
  return matrix({
    id: "tactics",
    title: "Rules by tactic and vendor",
    columns: vendors.map(({ title }) => title),
    rows: tactics.map((tactic, at) => ({ label: tactic.replaceAll("-", " "), cells: (counts[at] ?? []).map((count) => ({ text: count === 0 ? "" : count.toLocaleString("en"), strength: strengthOf(count, most) })) })),
  });
}

function rank(tactic: string): number {
  const at = tacticOrder.indexOf(tactic);
  return at < 0 ? tacticOrder.length : at;
}

function overlapPicture({ catalog }: SiteContext): SafeHtml | undefined {
  if (catalog === undefined) return undefined;
  const found = overlapMatrix("overlap", catalog.rules, new Map(catalog.vendors.map(({ id, title }) => [id, title])));
  return found === undefined ? undefined : matrix(found);
}
