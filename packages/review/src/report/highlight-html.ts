import type { HighlightToken } from "@isorule/core";

/** What cannot stand in HTML as it is, in text as in an attribute between quotes. Source: HTML, 13.1.4 Character references. */
const references: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** A text that stands in HTML, or in an attribute between quotes, and shows as it is. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => references[char] ?? "");
}

/**
 * A text as HTML, its tokens in `<span class="h-keyword">` and so on; see {@link highlightStyles} for the classes. All of
 * the text is escaped, and all of it is there. Whoever shows texts of strangers makes invisible characters visible before
 * the text is highlighted, since places would not fit afterwards.
 *
 * @param tokens in order and without overlap, as a highlighter gives them; what does not fit the text is left out
 * @example highlightHtml("a = 1", [{ kind: "number", span: [4, 5] }]) // 'a = <span class="h-number">1</span>'
 */
export function highlightHtml(text: string, tokens: readonly HighlightToken[]): string {
  return pieces(text, tokens)
    .map(({ kind, part }) => inSpan(kind, part))
    .join("");
}

/**
 * The lines of a text as HTML, each complete in itself: a token over several lines has a span in each. Lines end with `\n`
 * or `\r\n`, which are left out; a text has one line more than it has line ends.
 *
 * @example highlightLines("/* a\nb *" + "/", [{ kind: "comment", span: [0, 9] }]).length // 2
 */
export function highlightLines(text: string, tokens: readonly HighlightToken[]): readonly string[] {
  const lines: string[] = [];
  let line: string[] = [];
  for (const { kind, part } of pieces(text, tokens)) {
    const [first = "", ...others] = part.split(/\r?\n/);
    line.push(inSpan(kind, first));
    for (const other of others) {
      lines.push(line.join(""));
      line = [inSpan(kind, other)];
    }
  }
  return [...lines, line.join("")];
}

interface Piece {
  readonly kind: HighlightToken["kind"] | undefined;
  readonly part: string;
}

function pieces(text: string, tokens: readonly HighlightToken[]): readonly Piece[] {
  const found: Piece[] = [];
  let at = 0;
  for (const { kind, span: [start, end] } of tokens) {
    if (start < at || end <= start || end > text.length) continue;
    found.push({ kind: undefined, part: text.slice(at, start) }, { kind, part: text.slice(start, end) });
    at = end;
  }
  return [...found, { kind: undefined, part: text.slice(at) }];
}

function inSpan(kind: Piece["kind"], part: string): string {
  const html = escapeHtml(part);
  return kind === undefined || part === "" ? html : `<span class="h-${kind}">${html}</span>`;
}
