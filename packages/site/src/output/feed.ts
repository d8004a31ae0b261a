import { uuidOfName } from "@isorule/core";
import type { PageRenderer } from "../html/template.js";
import type { SiteFile } from "../model/site-file.js";
import { detectionPath, type SiteContext } from "../pages/site-context.js";

/** Changes of the detections, by the dates that rules give: no clock is asked, so that the same rules give the same feed. */
export function feedFile({ detections, input }: SiteContext, render: PageRenderer): SiteFile {
  const url = input.url ?? "";
  const entries = detections.map((detection) => ({
    title: detection.rule.title,
    id: detection.rule.id,
    updated: atomDate(detection.rule.modified ?? detection.rule.created),
    href: url + detectionPath(detection),
    author: detection.rule.authors.join(", ") || input.title,
    summary: (detection.rule.description ?? detection.rule.title).trim(),
  })).sort((left, right) => (left.updated > right.updated ? -1 : left.updated < right.updated ? 1 : left.title < right.title ? -1 : 1));
  return { path: "feed.xml", text: render("feed", { title: input.title, id: url === "" ? `urn:uuid:${uuidOfName("6ba7b811-9dad-11d1-80b4-00c04fd430c8", input.title)}` : url, url, updated: entries[0]?.updated ?? atomDate(undefined), entries }) };
}

/** A date of a rule in the form of RFC 3339. */
function atomDate(date: string | undefined): string {
  return `${date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : "1970-01-01"}T00:00:00Z`;
}
