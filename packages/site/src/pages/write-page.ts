import type { PageRenderer } from "../html/template.js";
import type { SiteFile } from "../model/site-file.js";
import { jsonName, type Page } from "./page.js";
import { relativePath, type SiteContext } from "./site-context.js";

/** The parts of the site, in the order of the navigation. */
const sections = [
  { id: "techniques", title: "Techniques", path: "techniques/index.html" },
  { id: "detections", title: "Detections", path: "detections/index.html" },
  { id: "fields", title: "Fields", path: "fields/index.html" },
  { id: "events", title: "Events", path: "events/index.html" },
  { id: "fidelity", title: "Fidelity", path: "fidelity.html" },
  { id: "playground", title: "Playground", path: "playground/index.html" },
];

/** The files of a page: the page, and its data where it has some. */
export function writePage(site: SiteContext, page: Page, render: PageRenderer): readonly SiteFile[] {
  const { json, path, scripts = [], section, summary, template, title, trail = [], view } = page;
  const to = (target: string): string => relativePath(path, target);
  const text = render(template, {
    ...view,
    page: {
      title,
      fullTitle: path === "index.html" ? title : `${title} · ${site.input.title}`,
      summary,
      site: site.input.title,
      home: to("index.html"),
      root: to("index.html").replace(/index\.html$/, ""),
      style: to("assets/style.css"),
      theme: to("assets/theme.js"),
      script: to("assets/page.js"),
      scripts: scripts.map(to),
      feed: to("feed.xml"),
      json: json === undefined ? undefined : jsonName(path),
      trail: trail.map((crumb) => ({ title: crumb.title, href: to(crumb.path) })),
      sections: sections.filter(({ id }) => site.catalog !== undefined || !["fields", "events"].includes(id)).map((each) => ({ title: each.title, href: to(each.path), current: each.id === section })),
    },
  });
  return [{ path, text }, ...(json === undefined ? [] : [{ path: path.replace(/\.html$/, ".json"), text: `${JSON.stringify(json)}\n` }])];
}
