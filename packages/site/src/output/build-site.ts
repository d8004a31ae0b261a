import { navigatorLayer } from "@isorule/catalog";
import { type PageRenderer, pageRenderer } from "../html/template.js";
import type { SiteFile } from "../model/site-file.js";
import type { SiteInput } from "../model/site-input.js";
import { detectionFiles, detectionPage, platformPage } from "../pages/detection-page.js";
import { detectionsPage } from "../pages/detections-page.js";
import { eventPage, eventsPage } from "../pages/event-page.js";
import { fidelityPage } from "../pages/fidelity-page.js";
import { fieldPage, fieldsPage } from "../pages/field-page.js";
import type { Page } from "../pages/page.js";
import { playgroundPage } from "../pages/playground-page.js";
import { rulePage } from "../pages/rule-page.js";
import { type SiteContext, siteContext } from "../pages/site-context.js";
import { startPage } from "../pages/start-page.js";
import { techniqueFiles, techniquePage } from "../pages/technique-page.js";
import { layerPath, techniquesPage } from "../pages/techniques-page.js";
import { writePage } from "../pages/write-page.js";
import { feedFile } from "./feed.js";
import { searchIndex } from "./search-index.js";

/** Addresses that a sitemap may hold. https://www.sitemaps.org/protocol.html */
const mostAddresses = 50_000;

/**
 * Makes all files of a site, one after the other, so that thousands of pages need not be in memory at once. The same input
 * gives the same files, byte by byte, in the same order; no clock and no folder is asked.
 *
 * All pages are static and need no other host. Nothing of what rules hold becomes an element, an attribute or a script.
 *
 * @example for (const { path, text } of buildSite({ title: "Detections", detections, catalog, backends, scripts })) write(path, text);
 */
export function* buildSite(input: SiteInput): Generator<SiteFile, void, undefined> {
  const site = siteContext(input);
  const render = pageRenderer();
  const addresses: string[] = [];
  for (const page of pagesOf(site)) {
    addresses.push(page.path);
    yield* writePage(site, page, render);
  }
  for (const detection of site.detections) yield* detectionFiles(detection);
  for (const id of site.techniquePaths.keys()) yield* techniqueFiles(site, id);
  if (input.catalog !== undefined) yield { path: layerPath, text: `${JSON.stringify(navigatorLayer(input.catalog))}\n` };
  yield* searchIndex(site);
  yield feedFile(site, render);
  if (input.url !== undefined) yield sitemap(input.url, addresses, render);
  yield { path: "assets/style.css", text: render("style", {}) };
  yield { path: "assets/icon.svg", text: render("icon", {}) };
  yield* input.scripts.map(({ path, text }) => ({ path: `${/^(?:page|theme)\./.test(path) ? "assets" : "playground"}/${path}`, text }));
}

function* pagesOf(site: SiteContext): Generator<Page, void, undefined> {
  const { catalog } = site;
  yield startPage(site);
  yield techniquesPage(site);
  for (const id of site.techniquePaths.keys()) yield techniquePage(site, id);
  yield detectionsPage(site);
  for (const detection of site.detections) {
    yield detectionPage(site, detection);
    for (const platform of detection.platforms) yield platformPage(site, detection, platform);
  }
  yield fidelityPage(site);
  yield playgroundPage(site);
  if (catalog === undefined) return;
  yield fieldsPage(site);
  const values = valuesByField(site);
  for (const at of catalog.fields.keys()) yield fieldPage(site, at, values.get(at) ?? []);
  yield eventsPage(site);
  for (const at of catalog.events.keys()) yield eventPage(site, at);
  for (const at of catalog.rules.keys()) yield rulePage(site, at);
}

/** The values of each field, in the order of the catalog: those of most rules first. */
function valuesByField({ catalog }: SiteContext): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  for (const [at, { field }] of (catalog?.values ?? []).entries()) {
    const own = found.get(field);
    if (own === undefined) found.set(field, [at]);
    else own.push(at);
  }
  return found;
}

function sitemap(url: string, addresses: readonly string[], render: PageRenderer): SiteFile {
  return { path: "sitemap.xml", text: render("sitemap", { addresses: addresses.slice(0, mostAddresses).map((path) => url + path.replace(/(^|\/)index\.html$/, "$1")) }) };
}
