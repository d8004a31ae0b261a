import type { SafeHtml } from "../html/html.js";
import { relativePath } from "./site-context.js";

/** A page before it is written: which template, what is in it, and what stands beside it as JSON. */
export interface Page {
  readonly path: string;
  readonly template: string;
  readonly title: string;
  /** One sentence for search engines. */
  readonly summary: string;
  /** In the navigation: `techniques`, `detections` and so on. */
  readonly section: string;
  readonly view: object;
  /** The data of the page, for programs. */
  readonly json?: unknown;
  /** Scripts beyond those of every page, from the root of the site. */
  readonly scripts?: readonly string[];
  readonly trail?: readonly Crumb[];
}

/** A step of the way to a page. */
export interface Crumb {
  readonly title: string;
  readonly path: string;
}

/** A table with finished cells. */
export interface TableView {
  readonly id: string;
  readonly caption: string;
  readonly head: readonly { readonly title: string; readonly kind: string }[];
  readonly rows: readonly { readonly id: string | undefined; readonly head: SafeHtml | string; readonly cells: readonly CellView[] }[];
  /** What is not shown, such as `400 more rows`. */
  readonly rest: string | undefined;
}

/** A cell with its class. */
export interface CellView {
  readonly kind: string;
  readonly content: SafeHtml | string | number;
}

/** Rows of a table beyond these stand in the JSON only, so that a page stays one that a person reads. */
export const mostRows = 100;

/**
 * A table whose first column names its rows.
 *
 * @param columns titles; one that starts with `#` is a number
 */
export function tableView(id: string, caption: string, columns: readonly string[], rows: readonly { readonly id?: string; readonly head: SafeHtml | string; readonly cells: readonly (SafeHtml | string | number)[] }[], most = mostRows): TableView {
  const kinds = columns.map((title) => (title.startsWith("#") ? "number" : ""));
  const rest = rows.length - most;
  return {
    id,
    caption,
    head: columns.map((title, at) => ({ title: title.replace(/^#/, ""), kind: kinds[at] ?? "" })),
    rows: rows.slice(0, most).map((row) => ({ id: row.id, head: row.head, cells: row.cells.map((content, at) => ({ kind: kinds[at + 1] ?? "", content })) })),
    rest: rest > 0 ? `${rest.toLocaleString("en")} more ${rest === 1 ? "row" : "rows"}` : undefined,
  };
}

/** The address of the data of a page, from the page. */
export function jsonName(path: string): string {
  return relativePath(path, path.replace(/\.html$/, ".json"));
}
