import { escapeHtml } from "@isorule/review";
import { shownText } from "./shown-text.js";

const mark: unique symbol = Symbol("html");

/** Finished HTML. Only {@link html} and {@link finishedHtml} make it, so that no text of a rule can pass for it. */
export interface SafeHtml {
  readonly [mark]: string;
}

/** What may stand in a hole: text is escaped, finished HTML is not, lists are joined, nothing is nothing. */
export type Hole = string | number | SafeHtml | undefined | false | readonly Hole[];

/**
 * HTML from a template: every hole is escaped, for text as for an attribute between double quotes.
 *
 * @example html`<a href="${href}">${title}</a>`
 */
export function html(strings: TemplateStringsArray, ...holes: readonly Hole[]): SafeHtml {
  return finishedHtml(strings.map((text, at) => (at < holes.length ? text + htmlText(holes[at]) : text)).join(""));
}

/** A text that is HTML already, from one of our own renderers. */
export function finishedHtml(text: string): SafeHtml {
  return { [mark]: text };
}

/** The text of a hole in HTML. */
export function htmlText(hole: Hole): string {
  if (hole === undefined || hole === false) return "";
  if (typeof hole === "number") return hole.toLocaleString("en");
  if (typeof hole === "string") return escapeHtml(shownText(hole));
  if (isList(hole)) return hole.map(htmlText).join("");
  return hole[mark];
}

function isList(hole: SafeHtml | readonly Hole[]): hole is readonly Hole[] {
  return Array.isArray(hole);
}
