import { html, type SafeHtml } from "../html/html.js";
import { clipped } from "./bar-chart.js";

/** What {@link matrix} shows. */
export interface MatrixInput {
  /** Unique in the page. */
  readonly id: string;
  readonly title: string;
  /** Titles; a second line after a line end. */
  readonly columns: readonly string[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly MatrixCell[] }[];
}

/** One cell: what it says, and how strong it is from 0 to 4. */
export interface MatrixCell {
  readonly text: string;
  readonly strength: number;
}

/** Letters that a label of a row may have, and how wide one is. */
const longestLabel = 33;
const letter = 6.7;
const cellWidth = 108;
const cellHeight = 24;
const head = 40;

/** A table of shaded cells as inline SVG. Those who do not see it hear the title and every row. */
export function matrix({ id, title, columns, rows }: MatrixInput): SafeHtml {
  const labels = Math.ceil(Math.min(longestLabel, Math.max(0, ...rows.map(({ label }) => label.length))) * letter) + 16;
  const width = labels + columns.length * cellWidth;
  const height = head + rows.length * cellHeight;
  const description = rows.map(({ label, cells }) => `${label}: ${cells.map(({ text }, at) => `${(columns[at] ?? "").replace("\n", ", ")} ${text === "" ? "none" : text}`).join(", ")}`).join(". ");
  return html`<svg class="picture matrix" role="img" aria-labelledby="${id}-t ${id}-d" viewBox="0 0 ${String(width)} ${String(height)}" width="${String(width)}" height="${String(height)}">
<title id="${id}-t">${title}</title><desc id="${id}-d">${description}.</desc>
${columns.map((column, at) => columnTitle(column, labels + at * cellWidth + cellWidth / 2))}
${rows.map(({ label, cells }, at) => html`<text class="label" x="${String(labels - 8)}" y="${String(head + at * cellHeight + 16)}" text-anchor="end">${clipped(label, longestLabel)}</text>${cells.map(({ text, strength }, column) => html`<rect class="s${String(strength)}" x="${String(labels + column * cellWidth + 1)}" y="${String(head + at * cellHeight + 1)}" width="${String(cellWidth - 2)}" height="${String(cellHeight - 2)}" rx="2"/><text class="t${String(strength)}" x="${String(labels + column * cellWidth + cellWidth / 2)}" y="${String(head + at * cellHeight + 16)}" text-anchor="middle">${text}</text>`)}
`)}</svg>`;
}

function columnTitle(title: string, x: number): SafeHtml {
  const [first = "", second] = title.split("\n");
  return html`<text class="label" x="${String(x)}" y="${second === undefined ? "30" : "14"}" text-anchor="middle">${clipped(first, 17)}</text>${second !== undefined && html`<text class="label" x="${String(x)}" y="30" text-anchor="middle">${clipped(second, 17)}</text>`}`;
}

/** How strong a number is among others, from 0 (none) to 4. */
export function strengthOf(value: number, most: number): number {
  if (value === 0) return 0;
  return Math.min(4, 1 + Math.floor((3 * Math.log1p(value)) / Math.log1p(Math.max(1, most))));
}
