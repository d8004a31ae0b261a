import { printableLine } from "./printable.js";

/** One column of a printed table. */
export interface TableColumn {
  readonly title: string;
  /** The longest text that is shown in full, in characters of the terminal. */
  readonly max?: number;
  /** Colours a cell; the text comes padded. */
  readonly color?: (padded: string, text: string) => string;
}

/**
 * Text lines of a table: columns aligned, two spaces apart, no trailing space. Cells are made printable.
 *
 * @param rows cells in the order of the columns
 * @param heading colours the line of titles
 */
export function tableLines(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  heading: (text: string) => string = (text) => text,
): string[] {
  const cells = rows.map((row) => columns.map((column, at) => shorten(printableLine(row[at] ?? ""), column.max)));
  const widths = columns.map((column, at) => cells.reduce((width, row) => Math.max(width, displayWidth(row[at] ?? "")), displayWidth(column.title)));
  const last = columns.length - 1;
  const lines = cells.map((row) => row
    .map((cell, at) => {
      const padded = at === last ? cell : pad(cell, widths[at] ?? 0);
      return columns[at]?.color?.(padded, cell) ?? padded;
    })
    .join("  ")
    .trimEnd());
  return [heading(columns.map((column, at) => pad(column.title, widths[at] ?? 0)).join("  ").trimEnd()), ...lines];
}

/**
 * The same for a terminal: where the lines would be wider than it, the cells of the last column stand on lines of their
 * own below their row, so that a terminal does not break the columns.
 *
 * @param width columns of the terminal; undefined for a file or a pipe, which take lines of any length
 */
export function fittedTableLines(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  width: number | undefined,
  heading: (text: string) => string = (text) => text,
): string[] {
  const last = columns.at(-1);
  if (last === undefined || width === undefined || tableWidth(columns, rows) <= width) return tableLines(columns, rows, heading);
  const room = width - 4;
  const [titles, ...lines] = tableLines(columns.slice(0, -1), rows, heading);
  const below = rows.map((row) => {
    const cell = printableLine(row[columns.length - 1] ?? "");
    return cell === "" ? [] : wrap(cell, room).map((text) => `    ${last.color?.(text, cell) ?? text}`);
  });
  return [titles ?? "", ...lines.flatMap((line, at) => [line, ...(below[at] ?? [])])];
}

/** A text in lines of at most so many columns, broken at spaces; a longer word stays whole. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    if (line !== undefined && displayWidth(line) + 1 + displayWidth(word) <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** How wide the lines of a table are, in columns of the terminal. */
export function tableWidth(columns: readonly TableColumn[], rows: readonly (readonly string[])[]): number {
  const plain = columns.map(({ title, max }) => (max === undefined ? { title } : { title, max }));
  return tableLines(plain, rows).reduce((width, line) => Math.max(width, displayWidth(line)), 0);
}

/** How many columns of a terminal a text takes: two for wide letters and emoji, none for marks that combine. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const char of text) width += /\p{Mn}|\p{Me}|\p{Cf}/u.test(char) ? 0 : wide.test(char) ? 2 : 1;
  return width;
}

// The blocks that Unicode's EastAsianWidth.txt gives as wide, and emoji that are shown as pictures.
const wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;

/** The text, or its start and an ellipsis when it takes more than `max` columns. */
export function shorten(text: string, max = Number.POSITIVE_INFINITY): string {
  if (displayWidth(text) <= max) return text;
  let kept = "";
  let width = 0;
  for (const char of text) {
    width += displayWidth(char);
    if (width > max - 1) break;
    kept += char;
  }
  return `${kept.trimEnd()}…`;
}

function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}
