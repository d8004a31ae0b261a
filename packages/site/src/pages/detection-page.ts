import { html } from "../html/html.js";
import { highlighted } from "../html/highlighted.js";
import type { SiteFile } from "../model/site-file.js";
import type { SiteDetection, SiteDocument, SitePlatform } from "../model/site-input.js";
import { pageName } from "../html/page-name.js";
import { detectionText, predicateList, proseBlocks, referenceViews, ruleFacts, testViews } from "./detection-parts.js";
import type { Page } from "./page.js";
import { badgesOf, platformTitle } from "./platform-words.js";
import { detectionPath, platformName, platformPath, relativePath, ruleAt, type SiteContext, techniqueLink } from "./site-context.js";

/** The page of a rule of the team: what it means, and what it is on each platform. */
export function detectionPage(site: SiteContext, detection: SiteDetection): Page {
  const { rule } = detection;
  const path = detectionPath(detection);
  return {
    path,
    template: "detection",
    section: "detections",
    title: rule.title,
    summary: oneSentence(rule.description ?? rule.title),
    trail: [{ title: "Detections", path: "detections/index.html" }],
    view: {
      ...commonView(site, path, detection),
      platformRows: detection.platforms.map((platform) => ({ ...platformView(path, detection, platform), id: platformName(platform), losses: platform.losses, texts: queryViews(site, detection, platform, `${platformName(platform)}-query`) })),
      signals: rule.signals.map(({ name, event, description, predicate }) => ({ name, event, description, predicate: predicateList(predicate) })),
      detect: detectionText(rule.detection),
      source: { id: "source", name: detection.file.split("/").at(-1) ?? "", text: highlighted(site.input.backends, "isorule", detection.source), href: `${pageName(detection.slug)}.rule.yml` },
    },
    json: { rule: withoutSpans(rule), platforms: detection.platforms.map(({ documents, ...platform }) => ({ ...platform, page: `${platformName(platform as SitePlatform)}.html`, documents: documents.map((each) => ({ ...each, file: fileNameOf(detection, platform as SitePlatform, each) })) })), tests: detection.tests, relatives: detection.relatives },
  };
}

/** The page of a rule on one platform: everything that is needed to run it there. */
export function platformPage(site: SiteContext, detection: SiteDetection, platform: SitePlatform): Page {
  const { rule } = detection;
  const path = platformPath(detection, platform);
  const plain = platform.documents.filter((document) => document.plain);
  return {
    path,
    template: "platform",
    section: "detections",
    title: `${rule.title}: ${platformTitle(platform)}`,
    summary: `${platform.languageTitle} for: ${rule.title}. ${badgesOf(platform).map(({ word }) => word).join(", ")}.`,
    trail: [{ title: "Detections", path: "detections/index.html" }, { title: rule.title, path: detectionPath(detection) }],
    view: {
      ...commonView(site, path, detection),
      platform: platformView(path, detection, platform),
      losses: platform.losses,
      faithReason: platform.faithReason,
      runs: platform.runs,
      queries: queryViews(site, detection, platform, "query"),
      several: plain.length > 1,
      envelopes: platform.documents.filter((document) => !document.plain).map((document) => ({ title: document.part === "" ? document.formatTitle : `${document.formatTitle}: ${document.part}`, href: fileNameOf(detection, platform, document) })),
      places: platform.places.map((place) => ({ ...place, tables: place.tables, select: place.select.map(({ name, values }) => ({ name, values: values.join(", ") })) })),
      tables: [...new Set(platform.places.flatMap((place) => place.tables))],
      others: detection.platforms.filter((each) => each !== platform).map((each) => platformView(path, detection, each)),
    },
    json: { rule: { id: rule.id, title: rule.title }, ...platform, documents: platform.documents.map((document) => ({ ...document, file: fileNameOf(detection, platform, document) })) },
  };
}

function queryViews(site: SiteContext, detection: SiteDetection, platform: SitePlatform, id: string): readonly object[] {
  return platform.documents.filter((document) => document.plain).map((document, at) => ({
    id: `${id}-${at + 1}`,
    name: document.part === "" ? platform.languageTitle : `${platform.languageTitle}: ${document.part}`,
    text: highlighted(site.input.backends, platform.language, document.text),
    href: fileNameOf(detection, platform, document),
  }));
}

/** The documents of a rule as files for download. */
export function detectionFiles(detection: SiteDetection): readonly SiteFile[] {
  const folder = detectionPath(detection).replace(/index\.html$/, "");
  return [
    { path: `${folder}${pageName(detection.slug)}.rule.yml`, text: detection.source },
    ...detection.platforms.flatMap((platform) => platform.documents.map((document) => ({ path: folder + fileNameOf(detection, platform, document), text: document.text }))),
  ];
}

function fileNameOf({ slug }: SiteDetection, platform: SitePlatform, { part, format, extension, plain }: SiteDocument): string {
  return `${[platformName(platform), pageName(slug), ...(part === "" ? [] : [pageName(part)]), ...(plain ? [] : [pageName(format)])].join(".")}.${pageName(extension)}`;
}

function platformView(from: string, detection: SiteDetection, platform: SitePlatform): object {
  return { title: platformTitle(platform), language: platform.languageTitle, vocabulary: platform.vocabularyTitle, href: relativePath(from, platformPath(detection, platform)), badges: badgesOf(platform), queries: platform.documents.filter((document) => document.plain).length };
}

/** What the page of a rule and its pages of platforms have in common. */
function commonView(site: SiteContext, path: string, detection: SiteDetection): object {
  const { rule, platforms } = detection;
  const sigma = platforms.find(({ language }) => language === "sigma");
  const portable = sigma?.documents.find(({ plain }) => plain);
  return {
    title: rule.title,
    home: relativePath(path, detectionPath(detection)),
    severity: rule.severity,
    description: proseBlocks(rule.description),
    attack: rule.attack.map((each) => ({ link: techniqueLink(site, path, each.technique), name: each.name ?? "", tactics: each.tactics.join(", "), url: `https://attack.mitre.org/techniques/${encodeURIComponent(each.technique).replace(".", "/")}/` })),
    facts: ruleFacts(rule),
    explanation: proseBlocks(rule.explanation),
    dataSources: rule.dataSources,
    falsePositives: rule.falsePositives,
    tuning: rule.tuning,
    tests: testViews(detection),
    response: proseBlocks(rule.response),
    investigation: proseBlocks(rule.investigation),
    hunting: rule.hunting.map(({ name, description, event, predicate }) => ({ name, description, event, predicate: predicate === undefined ? undefined : predicateList(predicate) })),
    related: relatedViews(site, path, detection),
    references: referenceViews(rule),
    sigma: sigma === undefined || portable === undefined ? undefined : fileNameOf(detection, sigma, portable),
    badgesHref: relativePath(path, "fidelity.html"),
    tryHref: `${relativePath(path, "playground/index.html")}#rule=${encodeURIComponent(`detections/${pageName(detection.slug)}/${pageName(detection.slug)}.rule.yml`)}`,
  };
}

const relativeWords = { equal: "fires on exactly the same events", narrower: "fires on a part of the same events", wider: "fires on all of these events and more", overlaps: "may fire on the same events; each fires on others, too" } as const;

/** Other rules: those that the author names, those that were compared, and those of the catalog that look for the same. */
function relatedViews(site: SiteContext, path: string, detection: SiteDetection): readonly object[] {
  const { rule, relatives } = detection;
  const rows = new Map<string, { readonly title: string; readonly href: string; readonly notes: string[] }>();
  const row = (id: string): string[] | undefined => {
    const other = site.detectionsById.get(id.toLowerCase());
    if (other === undefined || other.rule.id === rule.id) return undefined;
    const found = rows.get(other.rule.id) ?? { title: other.rule.title, href: relativePath(path, detectionPath(other)), notes: [] };
    rows.set(other.rule.id, found);
    return found.notes;
  };
  for (const { id, note, type } of rule.related) row(id)?.push(note ?? type ?? "related");
  // Of rules that only may fire on the same events there are too many to name.
  for (const { id, verdict } of relatives) if (verdict !== "overlaps" || rows.has(site.detectionsById.get(id.toLowerCase())?.rule.id ?? "")) row(id)?.push(`By proof: ${relativeWords[verdict]}.`);
  return [...rows.values(), ...alikeViews(site, path, detection)].map(({ title, href, notes }) => ({ title: html`<a href="${href}">${title}</a>`, notes }));
}

function alikeViews(site: SiteContext, path: string, detection: SiteDetection): readonly { readonly title: string; readonly href: string; readonly notes: readonly string[] }[] {
  return site.alike(detection).map(({ rule, shared, verdict }) => {
    const { title, vendor } = ruleAt(site, rule);
    const notes = [...(verdict === undefined ? [] : [`By proof: ${relativeWords[verdict]}.`]), ...(shared === 0 ? [] : [`Looks for ${shared} of the same ${shared === 1 ? "value" : "values"}.`])];
    return { title: `${title} (${vendor})`, href: relativePath(path, site.rulePaths[rule] ?? ""), notes };
  });
}

/** A rule without places in its source, which mean nothing to readers of the JSON. */
function withoutSpans(rule: SiteDetection["rule"]): unknown {
  return JSON.parse(JSON.stringify(rule, (key, value: unknown) => (key === "span" || key === "file" ? undefined : value)));
}

function oneSentence(text: string): string {
  const line = text.trim().split(/\s+/).join(" ");
  return line.length <= 200 ? line : `${line.slice(0, 199)}…`;
}
