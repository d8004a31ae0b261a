import { oneLine, textLines } from "./plain-text.js";

/**
 * What hosts make links, mentions, pictures or commands of after Markdown has been rendered, where a backslash is long
 * gone: `@name`, `#12`, `!12`, `GH-12`, `:smile:`, addresses, hashes of commits. A zero-width space behind the sign ends
 * that, as dependency bots do it.
 * @see https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 * @see https://docs.gitlab.com/user/markdown/#gitlab-specific-references
 */
const references: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  [/[@#:~$[](?=\S)|[!%&^](?=[\d"'])/g, "$&\u200b"],
  [/\b(www|gh|xmpp|mailto)(?=[.:-])/gi, "$&\u200b"],
  [/\b[0-9a-f]{6}(?=[0-9a-f]{1,34}\b)/gi, "$&\u200b"],
];

/**
 * What means something in Markdown within a line, and what does at its start (`- `, `+ `, `1. `). Each is written behind
 * a backslash (CommonMark 2.4).
 */
const punctuation = /[\\`*_{}[\]<>()#!|~&$:=@^]|(?<!\w)[-+]|[-+](?!\w)|(?<=\d)\./g;

/**
 * A text of somebody else as text of Markdown on one line, also in a table: nothing in it is read as Markdown or HTML,
 * and nothing becomes a link, a mention or a picture. Zero-width spaces are the only thing that is added.
 */
export function markdownText(text: string): string {
  const broken = references.reduce((all, [pattern, replacement]) => all.replace(pattern, replacement), oneLine(text));
  // Spaces at the ends are no text of a paragraph, and four of them at the start are code.
  return broken.trim().replace(punctuation, "\\$&");
}

/**
 * A text of somebody else as inline code (CommonMark 6.1), with more backticks around it than there are in it. Hosts
 * look for no references there.
 */
export function markdownCode(text: string): string {
  const line = oneLine(text);
  // Code of nothing, or of spaces only, is no code.
  if (line.trim() === "") return line === "" ? "(empty)" : `(${line.length} spaces)`;
  const ticks = "`".repeat(longestRun(line) + 1);
  const pad = /^`|`$|^ .* $/.test(line) ? " " : "";
  return `${ticks}${pad}${line}${pad}${ticks}`;
}

/**
 * The same in a cell of a table, where a pipe ends the cell even in code, but behind a backslash
 * (https://github.github.com/gfm/#example-200). Behind a backslash that is in the text already no pipe can be written:
 * the code is ended and begun again there.
 */
export function markdownCellCode(text: string): string {
  const pieces = oneLine(text).split(/(?<=\\)(?=\|)/);
  return pieces.map((piece) => markdownCode(piece).replaceAll("|", "\\|")).join("\u200b");
}

/**
 * Lines of somebody else as a block of code, with a fence that is longer than any run of backticks in them
 * (CommonMark 4.5).
 *
 * @param info a word of ours behind the fence, such as `diff`
 */
export function markdownFence(text: string, info = ""): string {
  const lines = textLines(text);
  const fence = "`".repeat(Math.max(3, longestRun(lines.join("\n")) + 1));
  return [`${fence}${info}`, ...lines, fence].join("\n");
}

/** A text of somebody else within HTML that is within Markdown: every character but letters, digits and spaces by its number. */
export function markdownHtml(text: string): string {
  return oneLine(text).replace(/[!-/:-@[-`{-~]/g, (char) => `&#${char.charCodeAt(0)};`);
}

function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
