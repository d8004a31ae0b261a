import type { Span } from "../generated/model.js";
import type { Diagnostic, RelatedPlace } from "./diagnostic.js";

/** A place as people count it: both from 1, columns in UTF-16 code units. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** How a diagnostic is written for a terminal or a log. */
export interface FormatOptions {
  /** Adds colour; the functions wrap a text. Default: none. */
  readonly style?: Partial<Record<"error" | "warning" | "info" | "dim" | "bold", (text: string) => string>>;
}

const widest = 160;

/** The line and column of an offset. An offset behind the end is the end. */
export function lineAndColumn(text: string, offset: number): LineColumn {
  const at = Math.min(Math.max(offset, 0), text.length);
  const before = text.lastIndexOf("\n", at - 1);
  let line = 1;
  for (let feed = text.indexOf("\n"); feed !== -1 && feed < at; feed = text.indexOf("\n", feed + 1)) line++;
  return { line, column: at - before };
}

/**
 * A diagnostic for people: `file:line:column`, severity, message and code, the lines of the source with the place
 * marked, and the way out. Control characters of the source are shown as `·`, so that a hostile file cannot steer a terminal.
 *
 * @param source the text of the file; without it there is no line, column or code frame
 * @example
 * rules/iis.rule.yml:12:5 error: registry_set events have no field `registry.pth` [rule/unknown-field]
 */
export function formatDiagnostic(diagnostic: Diagnostic, source?: string, options: FormatOptions = {}): string {
  const style = options.style ?? {};
  const paint = (name: keyof typeof style, text: string): string => style[name]?.(text) ?? text;
  const place = placeText(diagnostic.file, source, diagnostic.span);
  const fidelity = diagnostic.fidelity === undefined ? "" : `, ${diagnostic.fidelity}`;
  const head = `${place}${paint(diagnostic.severity, diagnostic.severity)}${fidelity}: ${paint("bold", visible(diagnostic.message))} ${paint("dim", `[${diagnostic.code}]`)}`;
  const lines = [head];
  if (source !== undefined && diagnostic.span !== undefined) lines.push(...codeFrame(source, diagnostic.span, (text) => paint(diagnostic.severity, text)));
  for (const related of diagnostic.related ?? []) lines.push(...relatedLines(related, source));
  if (diagnostic.help !== undefined) lines.push(`  = help: ${visible(diagnostic.help)}`);
  return lines.join("\n");
}

function placeText(file: string | undefined, source: string | undefined, span: Span | undefined): string {
  if (source === undefined || span === undefined) return file === undefined ? "" : `${visible(file)} `;
  const { line, column } = lineAndColumn(source, span[0]);
  return `${visible(file ?? "<input>")}:${line}:${column} `;
}

function relatedLines(related: RelatedPlace, source: string | undefined): readonly string[] {
  if (source === undefined || related.span === undefined) return [`  = note: ${visible(related.message)}`];
  const { line, column } = lineAndColumn(source, related.span[0]);
  return [`  = note: ${line}:${column}: ${visible(related.message)}`];
}

/** The line of the place with its neighbour above, and a mark below it. */
function codeFrame(source: string, span: Span, paint: (text: string) => string): readonly string[] {
  const { line, column } = lineAndColumn(source, span[0]);
  const text = lineOf(source, span[0]);
  const above = line > 1 ? lineOf(source, Math.max(0, span[0] - column)) : undefined;
  const gutter = String(line).length;
  // A long line is cut around the place.
  const from = column - 1 > widest - 40 ? column - 41 : 0;
  const shown = text.slice(from, from + widest);
  const start = column - 1 - from;
  const length = Math.max(1, Math.min(span[1] - span[0], shown.length - start, text.length - column + 1));
  const prefix = (number: string): string => `  ${number.padStart(gutter)} |`;
  return [
    ...(above === undefined || above.trim() === "" ? [] : [trimEnd(`${prefix(String(line - 1))} ${visible(above.slice(0, widest))}`)]),
    trimEnd(`${prefix(String(line))} ${from > 0 ? "…" : ""}${visible(shown)}`),
    `${prefix("")} ${" ".repeat(start + (from > 0 ? 1 : 0))}${paint("^".repeat(length))}`,
  ];
}

function lineOf(source: string, offset: number): string {
  const start = source.lastIndexOf("\n", Math.min(offset, source.length) - 1) + 1;
  const end = source.indexOf("\n", start);
  return source.slice(start, end === -1 ? undefined : end).replace(/\r$/, "");
}

function trimEnd(text: string): string {
  return text.replace(/ +$/, "");
}

/** The text with control characters and text-direction marks shown as `·`; each stays one column wide. */
export function visible(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, (char) => (char === "\t" ? " " : "·"));
}
