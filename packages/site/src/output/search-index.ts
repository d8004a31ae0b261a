import type { SiteFile } from "../model/site-file.js";
import { platformTitle } from "../pages/platform-words.js";
import { detectionPath, eventText, platformPath, type SiteContext } from "../pages/site-context.js";

/** A thing that can be found: what kind it is, its address from the root, its words, and how many rules it stands for. */
export type SearchEntry = readonly [kind: string, path: string, text: string, weight: number];

/** So many values can be found: those of most rules. */
const mostValues = 12_000;

/** Longer values are cut in the index. */
const longest = 120;

/** What the search of a browser loads when somebody starts to type: pages first, and values by themselves, since they are many. */
export function searchIndex(site: SiteContext): readonly SiteFile[] {
  const { catalog } = site;
  const entries: SearchEntry[] = [
    ...site.detections.flatMap((detection): readonly SearchEntry[] => [
      ["detection", detectionPath(detection), detection.rule.title, 5000],
      ...detection.platforms.map((platform): SearchEntry => ["query", platformPath(detection, platform), `${detection.rule.title}: ${platformTitle(platform)}`, 1]),
    ]),
    ...[...site.techniquePaths].map(([id, path]): SearchEntry => ["technique", path, `${id} ${site.techniques.get(id)?.name ?? ""}`.trim(), 1000 + (site.techniques.get(id)?.rules.length ?? 0)]),
    ...(catalog?.fields ?? []).map(({ field, names, rules }, at): SearchEntry => ["field", site.fieldPaths[at] ?? "", [field, ...names.slice(0, 3).map(({ name }) => name).filter((name) => name !== field)].join(" "), rules.length]),
    ...(catalog?.events ?? []).map((event, at): SearchEntry => ["event", site.eventPaths[at] ?? "", event.title === "" ? eventText(event) : `${eventText(event)}: ${event.title}`, event.rules.length]),
    ...(catalog?.rules ?? []).map(({ title, file, vendor }, at): SearchEntry => ["rule", site.rulePaths[at] ?? "", `${title === "" ? file : title} (${vendor})`, 1]),
    ["page", "fidelity.html", "Fidelity: what each language can say", 1],
    ["page", "playground/index.html", "Playground", 1],
  ];
  const values = (catalog?.values ?? []).toSorted((left, right) => right.rules.length - left.rules.length).slice(0, mostValues)
    .map(({ field, name, value, rules }): SearchEntry => ["value", site.fieldPaths[field] ?? "", `${value.slice(0, longest)} (${name})`, rules.length]);
  return [{ path: "search/pages.json", text: JSON.stringify(entries) }, { path: "search/values.json", text: JSON.stringify(values) }];
}
