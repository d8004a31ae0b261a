/** A cell: a number, a text, or several texts. */
export type CsvCell = string | number | undefined | readonly (string | number)[];

/**
 * What a spreadsheet takes for a formula when it stands at the start of a cell, and the apostrophe that keeps it from doing so.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
const formula = /^[=+\-@\t\r\n']/;

/**
 * A table as RFC 4180 has it, with a line of titles. Values come from strangers' rules: one that begins with `=`, `+`, `-`,
 * `@`, a tab, a line break or an apostrophe gets an apostrophe before it, so that a spreadsheet shows it and never runs it. A
 * program that reads the file takes one apostrophe away. Several texts in a cell stand on lines of their own.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export function csvText(titles: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return [titles, ...rows].map((row) => `${row.map(cellText).join(",")}\r\n`).join("");
}

function cellText(cell: CsvCell): string {
  if (cell === undefined) return "";
  if (typeof cell === "number") return String(cell);
  const text = typeof cell === "string" ? cell : cell.join("\n");
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
