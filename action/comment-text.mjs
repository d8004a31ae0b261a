import { createHash } from "node:crypto";

/**
 * The text of the comment and of the summary.
 */

/**
 * Characters in a comment at most.
 * Source: the API's own answer 422, `Body is too long (maximum is 65536 characters)`, as in
 * https://github.com/telia-oss/github-pr-resource/issues/259
 */
export const commentLimit = 65_536;

/**
 * Bytes of a summary of one step at most, with some to spare: 1 MiB.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
 */
export const summaryLimit = 1_040_000;

/**
 * The first line of a comment, by which it is found again. Uses of the action in other folders, or on other paths,
 * have other markers.
 *
 * @param {{ readonly workingDirectory: string, readonly config: string, readonly paths: readonly string[], readonly to: string }} use
 * @returns {string}
 * @example marker({ workingDirectory: "rules", config: "", paths: [], to: "" }); // <!-- isorule-review: rules -->
 */
export function marker(use) {
  return `<!-- isorule-review: ${useKey(use)} -->`;
}

/**
 * A name of this use of the action in its repository. Only characters that end no HTML comment.
 *
 * @param {{ readonly workingDirectory: string, readonly config: string, readonly paths: readonly string[], readonly to: string }} use
 * @returns {string}
 */
export function useKey({ workingDirectory, config, paths, to }) {
  const folder = workingDirectory.replaceAll("\\", "/").replace(/^(?:\.\/)+/, "").replace(/\/+$/, "") || ".";
  const parts = folder.split("/").map((part) => encodeURIComponent(part).replaceAll("--", "-%2D")).join("/");
  if (config === "" && to === "" && paths.length === 0) return parts;
  return `${parts}#${createHash("sha256").update(JSON.stringify([config, to, paths])).digest("hex").slice(0, 8)}`;
}

/**
 * The output of a failed `isorule check` as Markdown, folded.
 *
 * @param {number} code
 * @param {string} output
 * @param {number} room characters of the output that are shown at most
 * @returns {string}
 */
export function checkSection(code, output, room) {
  const lines = plain(output).trim().split("\n");
  const shown = [];
  let length = 0;
  for (const line of lines) {
    length += line.length + 1;
    if (length > room) break;
    shown.push(line);
  }
  if (shown.length < lines.length) shown.push(`… ${lines.length - shown.length} more lines in the log`);
  const text = shown.join("\n");
  const fence = "`".repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  return `\n<details>\n<summary><code>isorule check</code> fails (exit code ${code})</summary>\n\n${fence}text\n${text}\n${fence}\n\n</details>\n`;
}

/**
 * Cuts Markdown before a heading or a folded part, so that nothing is left open, and says so.
 *
 * @param {string} markdown
 * @param {number} room what may be left, the note included
 * @param {string} note Markdown that stands at the end of what was cut
 * @param {(text: string) => number} [measure] the size of a text; default: characters (UTF-16)
 * @returns {string} the text itself where it fits
 */
export function cutAtRule(markdown, room, note, measure = (text) => text.length) {
  if (measure(markdown) <= room) return markdown;
  const end = `\n${note}\n`;
  const left = room - measure(end);
  const parts = topLevelParts(markdown);
  const kept = [];
  let size = 0;
  for (const part of parts) {
    size += measure(part);
    if (size > left) break;
    kept.push(part);
  }
  return kept.join("").trimEnd() + end;
}

/**
 * The text in parts, each of which begins with a heading or a folded part that is in no other.
 *
 * @param {string} markdown
 */
function topLevelParts(markdown) {
  const parts = [""];
  let depth = 0;
  let fence = "";
  for (const line of markdown.split(/(?<=\n)/)) {
    const opens = fence === "" && depth === 0 && /^(?:#{1,6} |<details\b)/.test(line);
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence === "") {
      if (mark !== undefined) fence = mark;
      else depth = Math.max(0, depth + count(line, /<details\b/g) - count(line, /<\/details>/g));
    } else if (mark !== undefined && mark[0] === fence[0] && mark.length >= fence.length && line.trim() === mark) {
      fence = "";
    }
    if (opens) parts.push(line);
    else parts[parts.length - 1] += line;
  }
  return parts;
}

/**
 * @param {string} text
 * @param {RegExp} pattern
 */
function count(text, pattern) {
  return text.match(pattern)?.length ?? 0;
}

/**
 * Text without escapes of terminals, other control characters, and characters that turn the direction of writing.
 *
 * @param {string} text
 */
function plain(text) {
  return text
    .replaceAll("\r\n", "\n")
    .replace(/\u001b\[[0-9;?]*[ -/]*[@-~]/g, "")
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "");
}
