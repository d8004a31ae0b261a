import type { Catalog, CatalogEvent, CatalogRule, CatalogTechnique } from "@isorule/catalog";
import { html, type SafeHtml } from "../html/html.js";
import { pageName, pageNames } from "../html/page-name.js";
import { type AlikeFinder, alikeFinder } from "./alike-rules.js";
import type { SiteDetection, SiteInput, SitePlatform } from "../model/site-input.js";

/** What pages know of the site: all of its addresses, each from the root of the site. */
export interface SiteContext {
  readonly input: SiteInput;
  readonly catalog: Catalog | undefined;
  readonly detections: readonly SiteDetection[];
  /** By place in the catalog. */
  readonly rulePaths: readonly string[];
  readonly fieldPaths: readonly string[];
  readonly eventPaths: readonly string[];
  /** By id. */
  readonly techniquePaths: ReadonlyMap<string, string>;
  readonly techniques: ReadonlyMap<string, CatalogTechnique>;
  /** By id of the rule. */
  readonly detectionsById: ReadonlyMap<string, SiteDetection>;
  /** By technique, in the order of the site. */
  readonly detectionsOf: ReadonlyMap<string, readonly SiteDetection[]>;
  readonly alike: AlikeFinder;
}

/** Decides the address of every page. */
export function siteContext(input: SiteInput): SiteContext {
  const { catalog, detections } = input;
  const own = [...new Set(detections.flatMap(({ rule }) => rule.attack.map(({ technique }) => technique)))];
  const ids = [...new Set([...(catalog?.techniques.map(({ id }) => id) ?? []), ...own])].sort();
  const paths = (folder: string, names: readonly string[]): readonly string[] => pageNames(names).map((name) => `${folder}/${name}.html`);
  const techniquePaths = paths("techniques", ids);
  return {
    input,
    catalog,
    detections,
    rulePaths: paths("rules", catalog?.rules.map(({ key }) => key) ?? []),
    fieldPaths: paths("fields", catalog?.fields.map(({ field }) => field) ?? []),
    eventPaths: paths("events", catalog?.events.map(eventText) ?? []),
    techniquePaths: new Map(ids.map((id, at) => [id, techniquePaths[at] as string])),
    alike: alikeFinder(input),
    techniques: new Map(catalog?.techniques.map((each) => [each.id, each]) ?? []),
    detectionsById: new Map(detections.map((each) => [each.rule.id.toLowerCase(), each])),
    detectionsOf: new Map(own.map((id) => [id, detections.filter(({ rule }) => rule.attack.some(({ technique }) => technique === id))])),
  };
}

/** The page of a rule of the team. */
export function detectionPath({ slug }: SiteDetection): string {
  return `detections/${pageName(slug)}/index.html`;
}

/** The page of a rule of the team on one platform. */
export function platformPath({ slug }: SiteDetection, platform: SitePlatform): string {
  return `detections/${pageName(slug)}/${platformName(platform)}.html`;
}

/** Names a platform in addresses. */
export function platformName({ language, vocabulary }: SitePlatform): string {
  return pageName(language === vocabulary ? language : `${language}-${vocabulary}`);
}

/** An event in short, such as `Microsoft-Windows-Sysmon 11`. */
export function eventText({ provider, id, title, classes, kind }: Pick<CatalogEvent, "provider" | "id" | "title" | "classes" | "kind">): string {
  if (kind === "log") return id === undefined ? provider : `${provider} ${id}`;
  return classes[0] ?? title;
}

/** The address of a page seen from another one. */
export function relativePath(from: string, to: string): string {
  const folders = from.split("/").slice(0, -1);
  const target = to.split("/");
  let shared = 0;
  while (shared < folders.length && shared < target.length - 1 && folders[shared] === target[shared]) shared++;
  return `${"../".repeat(folders.length - shared)}${target.slice(shared).join("/")}`;
}

/** Rules of the catalog as links, in a fold that opens at their number. */
export function ruleCount(site: SiteContext, from: string, rules: readonly number[], most = 40): SafeHtml {
  if (rules.length === 0) return html`<span class="none">0</span>`;
  const links = rules.slice(0, most).map((at) => html`<li>${ruleLink(site, from, at)}</li>`);
  const rest = rules.length - links.length;
  return html`<details class="count"><summary>${rules.length}</summary><ul>${links}${rest > 0 && html`<li>and ${rest} more, in the <a href="${relativePath(from, from.replace(/html$/, "json"))}">JSON of this page</a></li>`}</ul></details>`;
}

/** A link to a rule of the catalog. */
export function ruleLink(site: SiteContext, from: string, at: number): SafeHtml {
  const rule = ruleAt(site, at);
  return html`<a href="${relativePath(from, site.rulePaths[at] ?? "")}">${rule.title === "" ? rule.file : rule.title}</a>`;
}

/** A link to a technique, or its id where the site has no page of it. */
export function techniqueLink(site: SiteContext, from: string, id: string): SafeHtml {
  const path = site.techniquePaths.get(id);
  return path === undefined ? html`${id}` : html`<a href="${relativePath(from, path)}">${id}</a>`;
}

/** The rule at a place of the catalog. */
export function ruleAt(site: SiteContext, at: number): CatalogRule {
  const rule = site.catalog?.rules[at];
  if (rule === undefined) throw new Error(`Invariant: the catalog has no rule ${at}`);
  return rule;
}
