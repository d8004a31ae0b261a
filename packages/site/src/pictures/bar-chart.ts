import { html, type SafeHtml } from "../html/html.js";

/** A row of {@link barChart}. */
export interface Bar {
  readonly label: string;
  readonly value: number;
}

const row = 22;
const labels = 170;
const width = 400;

/**
 * Horizontal bars with their numbers, as inline SVG. Those who do not see it hear the title and all rows.
 *
 * @param id unique in the page
 */
export function barChart(id: string, title: string, bars: readonly Bar[]): SafeHtml {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const room = width - labels - 60;
  const height = bars.length * row + 4;
  return html`<svg class="picture" role="img" aria-labelledby="${id}-t ${id}-d" viewBox="0 0 ${String(width)} ${String(height)}" width="${String(width)}" height="${String(height)}">
<title id="${id}-t">${title}</title><desc id="${id}-d">${bars.map(({ label, value }) => `${label}: ${value}`).join(", ")}.</desc>
${bars.map(({ label, value }, at) => html`<text class="label" x="${String(labels - 8)}" y="${String(at * row + 16)}" text-anchor="end">${clipped(label, 25)}</text><rect class="bar" x="${String(labels)}" y="${String(at * row + 4)}" width="${String(Math.max(2, Math.round((value / most) * room)))}" height="${String(row - 7)}" rx="2"/><text class="value" x="${String(labels + Math.max(2, Math.round((value / most) * room)) + 6)}" y="${String(at * row + 16)}">${value}</text>
`)}</svg>`;
}

/** A text that fits a picture. */
export function clipped(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}
