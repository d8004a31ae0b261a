import { highlightHtml } from "@isorule/review";
import { element, make } from "./dom.js";
import type { Compared, Explained, ExplainedNode, Proved, Remark, Rendered } from "./protocol.js";

/** The diagnostics of the source; each leads to its place. */
export function showRemarks(remarks: readonly Remark[]): void {
  const source = element("source", HTMLTextAreaElement);
  const shown = remarks.slice(0, 50).map(({ severity, message, line, column, span }) => {
    const text = `${line === undefined ? "" : `${line}:${column ?? 1} `}${severity}: ${message}`;
    if (span === undefined) return make("li", severity, text);
    const button = make("button", "", text);
    button.setAttribute("type", "button");
    button.addEventListener("click", () => {
      source.focus();
      source.setSelectionRange(span[0], span[1]);
    });
    return make("li", severity, button);
  });
  element("diagnostics", HTMLUListElement).replaceChildren(...(shown.length > 0 ? shown : [make("li", "quiet", "None.")]));
}

/** The queries. */
export function showRendered({ targets }: Rendered): void {
  for (const box of document.querySelectorAll<HTMLElement>(".target")) {
    const target = targets.find(({ language }) => language === box.dataset["language"]);
    const code = box.querySelector("code");
    if (code !== null && code.textContent !== (target?.text ?? "")) code.textContent = target?.text ?? "";
    const select = box.querySelector("select");
    if (select !== null && target !== undefined) select.value = target.vocabulary;
    box.dataset["extension"] = target?.extension ?? "txt";
    box.querySelector(".badges")?.replaceChildren(...(target === undefined ? [] : [badge(target.text === "" ? "none" : target.fidelity, target.text === "" ? "no query" : target.fidelity === "dropped" ? "partly dropped" : target.fidelity)]));
    box.querySelector(".losses")?.replaceChildren(...(target?.losses ?? []).map((loss) => make("li", "", loss)));
  }
}

/** How far each query is shown to mean the rule, and its colours. */
export function showProved({ faiths }: Proved): void {
  for (const box of document.querySelectorAll<HTMLElement>(".target")) {
    const found = faiths.find(({ language }) => language === box.dataset["language"]);
    const code = box.querySelector("code");
    if (found === undefined || code === null || code.textContent !== found.text) continue;
    // Escaped by the highlighter, which adds nothing but spans.
    code.innerHTML = highlightHtml(found.text, found.tokens);
    if (found.faith === undefined) continue;
    const badges = box.querySelector(".badges");
    badges?.querySelector(".faith")?.remove();
    const shown = badge(found.faith, found.faith === "unreadable" ? "not shown" : found.faith);
    shown.classList.add("faith");
    if (found.reason !== undefined) shown.title = found.reason;
    badges?.prepend(shown, " ");
  }
}

/** Which comparison matched. */
export function showExplained({ events, fault, fires }: Explained): void {
  const box = element("explained", HTMLDivElement);
  if (fault !== undefined) {
    box.replaceChildren(make("p", "note", fault));
    return;
  }
  box.replaceChildren(
    make("p", "", badge(fires ? "proved" : "none", fires ? "the rule fires" : "the rule does not fire")),
    ...events.map(({ name, signals }) => {
      const fold = make("details", "", make("summary", "", name, " ", ...signals.map(({ matches, signal }) => badge(matches ? "proved" : "none", `${signal}: ${matches ? "matches" : "no match"}`))), ...signals.map(({ tree }) => make("ul", "outcome", node(tree))));
      if (events.length <= 3) fold.setAttribute("open", "");
      if (signals.length === 0) fold.append(make("p", "quiet", "No signal of the rule looks at events of this class."));
      return fold;
    }),
  );
}

/** Deeper conditions are not drawn. */
const deepest = 60;

function node({ text, outcome, actual, parts }: ExplainedNode, depth = 0): HTMLElement {
  const sign = outcome === "true" ? "✓ " : outcome === "false" ? "✗ " : "– ";
  const item = make("li", outcome, sign, make("code", "", text), parts.length > 0 ? "" : outcome === "missing" ? " the event has no such field" : actual === "" ? "" : ` it holds ${actual}`);
  if (parts.length > 0 && depth < deepest) item.append(make("ul", "outcome", ...parts.map((part) => node(part, depth + 1))));
  return item;
}

const verdictWords: Readonly<Record<string, string>> = {
  equal: "Equal: both fire on the same events.",
  narrower: "Narrower: the second fires on a part of the events of the first.",
  wider: "Wider: the second fires on all events of the first, and on more.",
  changed: "Changed: each fires on events that the other does not.",
  disjoint: "Disjoint: no event makes both fire.",
  unknown: "Unknown: it could not be shown.",
};

/** The verdict on the second rule, with events that show it. */
export function showCompared({ fault, onlyFirst, onlySecond, reason, verdict }: Compared): void {
  const box = element("verdict", HTMLDivElement);
  if (fault !== undefined) box.replaceChildren(make("p", "note", fault));
  else if (verdict === "") box.replaceChildren();
  else box.replaceChildren(
    make("p", "verdict", verdictWords[verdict] ?? verdict),
    ...(reason === undefined ? [] : [make("p", "quiet", reason)]),
    ...witness("Only the first fires on", onlyFirst),
    ...witness("Only the second fires on", onlySecond),
  );
}

function witness(title: string, json: string | undefined): readonly HTMLElement[] {
  if (json === undefined) return [];
  const text = make("pre", "", make("code", "", json));
  text.tabIndex = 0;
  text.setAttribute("role", "group");
  text.setAttribute("aria-label", title);
  return [make("h3", "", title), make("div", "code", text)];
}

function badge(kind: string, text: string): HTMLElement {
  return make("span", `badge ${kind}`, text);
}
