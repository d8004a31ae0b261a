import { templateRenderer } from "@isorule/core";
import { highlightStyles } from "@isorule/review";
import { templates } from "../generated/templates.js";
import { type Hole, htmlText } from "./html.js";

/** Writes a page from a template of `templates/site`: each hole of them is one of `h`, which escapes all but finished HTML. */
export type PageRenderer = (name: string, view: object) => string;

/** The renderer of all pages. */
export function pageRenderer(): PageRenderer {
  return templateRenderer(templates, { h: (hole: Hole) => htmlText(hole), highlightStyles });
}
