import { html } from "../html/html.js";
import { matrix } from "../pictures/matrix.js";
import type { SitePlatform } from "../model/site-input.js";
import { type Page, tableView } from "./page.js";
import { badgesOf, platformTitle } from "./platform-words.js";
import { detectionPath, platformPath, relativePath, type SiteContext, techniqueLink } from "./site-context.js";

const path = "detections/index.html";

/** All rules of the team on all platforms. */
export function detectionsPage(site: SiteContext): Page {
  const columns = platformColumns(site);
  return {
    path,
    template: "list",
    section: "detections",
    title: "Detections",
    summary: `${site.detections.length} detections on ${columns.length} platforms, each query read back and compared with its rule.`,
    view: {
      lead: "Each rule is written once. The query of every platform is read back and compared with the rule; the badge says what was shown.",
      picture: undefined,
      more: undefined,
      table: tableView("all", "All detections", ["Detection", "Severity", "Techniques", ...columns.map(({ title }) => title.replace(", ", " "))], site.detections.map((detection) => ({
        head: html`<a href="${relativePath(path, detectionPath(detection))}">${detection.rule.title}</a>`,
        cells: [detection.rule.severity, html`${detection.rule.attack.map(({ technique }) => html`${techniqueLink(site, path, technique)} `)}`, ...columns.map(({ key }) => {
          const platform = detection.platforms.find((each) => keyOf(site, each) === key);
          if (platform === undefined) return html`<span class="none">none</span>`;
          const [badge] = badgesOf(platform);
          return html`<a class="badge ${badge?.kind}" href="${relativePath(path, platformPath(detection, platform))}">${badge?.word}</a>`;
        })],
      })), Infinity),
    },
    json: site.detections.map((detection) => ({ id: detection.rule.id, title: detection.rule.title, severity: detection.rule.severity, techniques: detection.rule.attack.map(({ technique }) => technique), page: relativePath(path, detectionPath(detection)), platforms: detection.platforms.map(({ language, vocabulary, fidelity, faith }) => ({ language, vocabulary, fidelity, faith })) })),
  };
}

const strengths: Readonly<Record<string, number>> = { proved: 4, tested: 3, unreadable: 1, differs: 1 };

/** Which platforms each technique of the team is covered on, as a picture. */
export function coveragePicture(site: SiteContext): ReturnType<typeof matrix> | undefined {
  const columns = platformColumns(site);
  const techniques = [...site.detectionsOf].sort(([one], [other]) => (one < other ? -1 : 1));
  if (techniques.length === 0) return undefined;
  return matrix({
    id: "coverage",
    title: "Detections by technique and platform, and how far their queries are shown to mean the rule",
    columns: columns.map(({ title }) => title.replace(", ", "\n")),
    rows: techniques.map(([id, detections]) => ({ label: `${id} (${detections.length})`, cells: columns.map(({ key }) => {
      const faiths = detections.flatMap((detection) => detection.platforms.filter((each) => keyOf(site, each) === key && each.documents.length > 0).map(({ faith }) => faith ?? "unreadable"));
      const proved = faiths.filter((faith) => faith === "proved").length;
      return { text: faiths.length === 0 ? "" : proved === faiths.length ? `${faiths.length} proved` : `${faiths.length}, ${proved} proved`, strength: faiths.length === 0 ? 0 : Math.min(...faiths.map((faith) => strengths[faith] ?? 1)) };
    }) })),
  });
}

interface PlatformColumn {
  readonly key: string;
  readonly title: string;
}

function platformColumns(site: SiteContext): readonly PlatformColumn[] {
  const found = new Map<string, string>();
  for (const { platforms } of site.detections) for (const platform of platforms) if (!found.has(keyOf(site, platform)) || isUsual(site, platform)) found.set(keyOf(site, platform), platformTitle(platform));
  return [...found].sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, title]) => ({ key, title }));
}

/** A vocabulary that stands in for the usual ones has no column of its own. */
function keyOf(site: SiteContext, platform: SitePlatform): string {
  const usual = site.input.backends.find((backend) => backend.language === platform.language)?.defaultVocabularies[0];
  return `${platform.language} ${isUsual(site, platform) ? platform.vocabulary : (usual ?? platform.vocabulary)}`;
}

function isUsual({ input }: SiteContext, { language, vocabulary }: SitePlatform): boolean {
  return input.backends.find((backend) => backend.language === language)?.defaultVocabularies.includes(vocabulary) !== false;
}
