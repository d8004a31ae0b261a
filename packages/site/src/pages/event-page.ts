import { tablesOf } from "@isorule/catalog";
import { eventClasses } from "@isorule/core";
import { html } from "../html/html.js";
import { fieldsTable, rulesTable } from "./catalog-tables.js";
import { keysOf } from "./field-page.js";
import { type Page, tableView } from "./page.js";
import { eventText, relativePath, type SiteContext } from "./site-context.js";

/** An event: which rules look at it, and which fields they filter. */
export function eventPage(site: SiteContext, at: number): Page {
  const { catalog } = site;
  const event = catalog?.events[at];
  const path = site.eventPaths[at] ?? "";
  if (catalog === undefined || event === undefined) throw new Error(`Invariant: the catalog has no event ${at}`);
  const tables = tablesOf(catalog, event.rules);
  const title = event.title === "" ? eventText(event) : `${eventText(event)}: ${event.title}`;
  return {
    path,
    template: "event",
    section: "events",
    title,
    summary: `${event.rules.length} rules look at ${title}, and the fields that they filter.`,
    trail: [{ title: "Events", path: "events/index.html" }],
    view: {
      title,
      description: event.classes.flatMap((name) => (Object.hasOwn(eventClasses, name) ? [eventClasses[name]?.description ?? ""] : [])),
      channel: event.channel,
      classes: event.classes.join(", "),
      rules: event.rules.length,
      fields: fieldsTable(site, path, tables.fields.slice(0, 60)),
      vendors: tables.vendors.map((vendor, place) => ({ title: vendor.title, rules: vendor.rules.length, open: vendor.rules.length <= 15, table: rulesTable(site, path, `rules-${place + 1}`, `Rules of ${vendor.title}`, vendor.rules) })),
    },
    json: { ...event, rules: keysOf(site, event.rules), fields: tables.fields.map(({ name, operators, samples, rules }) => ({ name, operators, samples, rules: rules.length })) },
  };
}

/** All events. */
export function eventsPage(site: SiteContext): Page {
  const path = "events/index.html";
  const events = site.catalog?.events ?? [];
  return {
    path,
    template: "list",
    section: "events",
    title: "Events",
    summary: `${events.length} events that rules look at, with the rules of each.`,
    view: {
      lead: "One event of a log, where rules name one, or a class of events, or a table of a product.",
      picture: undefined,
      more: undefined,
      table: tableView("all", "All events, those of most rules first", ["Event", "Title", "Class", "#Rules"], events.map((event, at) => ({
        head: html`<a href="${relativePath(path, site.eventPaths[at] ?? "")}">${eventText(event)}</a>`,
        cells: [event.title, event.classes.join(", "), event.rules.length],
      })), 400),
    },
    json: events.map(({ rules, ...event }, at) => ({ ...event, rules: rules.length, page: relativePath(path, site.eventPaths[at] ?? "") })),
  };
}
