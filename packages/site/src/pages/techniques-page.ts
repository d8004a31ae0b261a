import { tableView, type Page } from "./page.js";
import { html } from "../html/html.js";
import { relativePath, type SiteContext, techniqueLink } from "./site-context.js";

const path = "techniques/index.html";

/** The techniques as a layer of ATT&CK Navigator. */
export const layerPath = "techniques/attack-navigator-layer.json";

/** All techniques that a rule names. */
export function techniquesPage(site: SiteContext): Page {
  const ids = [...site.techniquePaths.keys()];
  const vendors = site.catalog?.vendors ?? [];
  const rows = ids.map((id) => {
    const technique = site.techniques.get(id);
    const own = site.detectionsOf.get(id) ?? [];
    const counts = new Map<string, number>();
    for (const at of technique?.rules ?? []) {
      const vendor = site.catalog?.rules[at]?.vendor ?? "";
      counts.set(vendor, (counts.get(vendor) ?? 0) + 1);
    }
    return { id, name: technique?.name || (own[0]?.rule.attack.find((each) => each.technique === id)?.name ?? ""), tactics: technique?.tactics.join(", ") ?? "", rules: technique?.rules.length ?? 0, own, counts };
  });
  return {
    path,
    template: "list",
    section: "techniques",
    title: "Techniques",
    summary: `${ids.length} techniques of MITRE ATT&CK that rules name, with the rules of each vendor.`,
    view: {
      lead: site.catalog === undefined ? "Techniques that our rules name." : `Techniques that a rule names, in ATT&CK ${site.catalog.attack}. Each number is how many rules name it.`,
      picture: undefined,
      more: site.catalog === undefined ? undefined : { href: relativePath(path, layerPath), title: "Layer of ATT&CK Navigator" },
      table: tableView("all", "All techniques", ["Technique", "Tactics", "#Rules", ...vendors.map(({ title }) => `#${title}`), "#Ours"], rows.map((row) => ({
        head: html`${techniqueLink(site, path, row.id)} ${row.name}`,
        cells: [row.tactics, row.rules, ...vendors.map(({ id }) => row.counts.get(id) ?? html`<span class="none">0</span>`), row.own.length === 0 ? html`<span class="none">0</span>` : html`<a href="${relativePath(path, site.techniquePaths.get(row.id) ?? "")}#ours">${row.own.length}</a>`],
      })), Infinity),
    },
    json: rows.map(({ own, counts, ...row }) => ({ ...row, vendors: Object.fromEntries(counts), detections: own.map(({ rule }) => rule.id), page: relativePath(path, site.techniquePaths.get(row.id) ?? "") })),
  };
}
