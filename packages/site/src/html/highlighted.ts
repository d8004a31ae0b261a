import type { Backend } from "@isorule/core";
import { highlightYaml } from "@isorule/core/highlight";
import { highlightHtml } from "@isorule/review";
import { finishedHtml, type SafeHtml } from "./html.js";
import { shownText } from "./shown-text.js";

/** A text in the colours of its language; `isorule` and anything unknown is YAML. */
export function highlighted(backends: readonly Backend[], language: string, text: string): SafeHtml {
  // First what cannot be seen is made visible: the places of tokens would not fit afterwards.
  const shown = shownText(text);
  const highlight = backends.find((backend) => backend.language === language)?.highlight;
  return finishedHtml(highlightHtml(shown, highlight === undefined ? highlightYaml(shown) : highlight(shown)));
}
