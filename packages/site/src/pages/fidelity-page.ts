import type { Backend } from "@isorule/core";
import { html } from "../html/html.js";
import { type Page, type TableView, tableView } from "./page.js";
import { faithWords, fidelityWords } from "./platform-words.js";
import type { SiteContext } from "./site-context.js";

const chapters = [
  { key: "predicates", title: "Conditions" },
  { key: "operators", title: "Operators of a comparison" },
  { key: "detections", title: "How signals combine" },
] as const;

/** What each language can say of each construct of a rule. */
export function fidelityPage(site: SiteContext): Page {
  const { backends } = site.input;
  return {
    path: "fidelity.html",
    template: "fidelity",
    section: "fidelity",
    title: "Fidelity",
    summary: "What each language can say of each construct of a rule, and what the badges mean.",
    view: {
      tables: chapters.map(({ key, title }) => chapterTable(backends, key, title)),
      faiths: Object.entries(faithWords).map(([kind, words]) => ({ kind, ...words })),
      fidelities: Object.entries(fidelityWords).map(([kind, words]) => ({ kind, ...words })),
    },
    json: Object.fromEntries(backends.map(({ language, fidelity }) => [language, fidelity])),
  };
}

function chapterTable(backends: readonly Backend[], key: (typeof chapters)[number]["key"], title: string): TableView {
  const rows = backends.map(({ fidelity }) => new Map(Object.entries(fidelity[key])));
  const constructs = [...new Set(rows.flatMap((each) => [...each.keys()]))];
  return tableView(key, title, ["Construct", ...backends.map((backend) => backend.title)], constructs.map((construct) => ({
    head: html`<code>${construct}</code>`,
    cells: rows.map((each) => {
      const row = each.get(construct);
      return row === undefined ? "" : html`<span class="badge ${row.fidelity}">${fidelityWords[row.fidelity].word === "partly dropped" ? "dropped" : row.fidelity}</span> <span class="quiet">${row.note}</span>`;
    }),
  })));
}
