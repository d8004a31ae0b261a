import type { HighlightToken } from "@isorule/core";
import { alignLines, hunksOf, type LinePair } from "./align-lines.js";
import { highlightLines } from "./highlight-html.js";
import { counted, textLines } from "./plain-text.js";

/** Colours of a text of a language; none for a language without a highlighter. */
export type Highlight = (language: string, text: string) => readonly HighlightToken[];

/** A line of one side, finished for the template `_html-diff`. */
interface Cell {
  readonly number: string;
  readonly kind: "" | "removed" | "added" | "none";
  readonly sign: string;
  readonly html: string;
}

/** Two lines side by side. */
interface LineRow {
  readonly folded: "";
  readonly left: Cell;
  readonly right: Cell;
}

/** A row of the template `_html-diff`: two lines, or how many equal ones are left out. */
export type DiffRow = { readonly folded: string } | LineRow;

/** Equal lines that are shown around a change. */
const context = 4;

/** What the template `_html-diff` takes, of two whole texts. */
export function textRows(before: string, after: string, language: string, highlight: Highlight): { readonly rows: readonly DiffRow[] } {
  return { rows: foldEqual(rowsOf(textLines(before), textLines(after), 1, 1, language, highlight)) };
}

/** What the template `_html-diff` takes, of a unified diff. */
export function unifiedRows(diff: string, language: string, highlight: Highlight): { readonly rows: readonly DiffRow[] } {
  const rows = hunksOf(diff).flatMap(({ left, right, leftStart, rightStart }, at): readonly DiffRow[] => [
    ...(at === 0 ? [] : [{ folded: "…" }]),
    ...rowsOf(textLines(`${left.join("\n")}\n`), textLines(`${right.join("\n")}\n`), leftStart, rightStart, language, highlight),
  ]);
  return { rows };
}

function rowsOf(left: readonly string[], right: readonly string[], leftStart: number, rightStart: number, language: string, highlight: Highlight): readonly LineRow[] {
  const html = (lines: readonly string[]): readonly string[] => {
    const text = lines.join("\n");
    return highlightLines(text, highlight(language, text));
  };
  const [leftHtml, rightHtml] = [html(left), html(right)];
  const cell = (at: number | undefined, start: number, lines: readonly string[], kind: "removed" | "added", { same }: LinePair): Cell => {
    if (at === undefined) return { number: "", kind: "none", sign: "", html: "" };
    return { number: String(start + at), kind: same ? "" : kind, sign: same ? "\u00a0\u00a0" : kind === "removed" ? "−\u00a0" : "+\u00a0", html: lines[at] ?? "" };
  };
  return alignLines(left, right).map((pair) => ({ folded: "", left: cell(pair.left, leftStart, leftHtml, "removed", pair), right: cell(pair.right, rightStart, rightHtml, "added", pair) }));
}

/** Leaves out equal lines that are far from any change. */
function foldEqual(rows: readonly LineRow[]): readonly DiffRow[] {
  const isNear = new Array<boolean>(rows.length).fill(false);
  rows.forEach(({ left, right }, at) => {
    if (left.kind === "" && right.kind === "") return;
    for (let near = Math.max(0, at - context); near <= Math.min(rows.length - 1, at + context); near++) isNear[near] = true;
  });
  const shown: DiffRow[] = [];
  for (let at = 0; at < rows.length; ) {
    let end = at;
    while (end < rows.length && isNear[end] !== true) end++;
    if (end - at > 2) shown.push({ folded: `… ${counted(end - at, "equal line")}` });
    else shown.push(...rows.slice(at, end));
    at = end;
    while (at < rows.length && isNear[at] === true) shown.push(rows[at++] as DiffRow);
  }
  return shown;
}
