import type { FindingLevel, Review, ReviewFinding } from "../model/review.js";
import { counted, oneLine, shortened } from "./plain-text.js";
import { worstFirst } from "./verdict-words.js";

/** The commands of levels. */
const commands: Readonly<Record<FindingLevel, string>> = { error: "error", warning: "warning", note: "notice" };

/**
 * How many annotations of each kind GitHub shows for a step.
 * @see https://docs.github.com/en/rest/checks/runs and https://github.com/orgs/community/discussions/26680
 */
const mostOfAKind = 10;

/** Characters that are shown. */
const longest = { message: 2000, title: 200, path: 1000 };

/**
 * A review as workflow commands, which GitHub shows as annotations of the changed files: the worst first, ten of each
 * kind at most, the rest counted in the last notice. What was accepted is left out. One line for each command: nothing in
 * a message can start another one.
 *
 * @see https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 * @example "::warning file=rules/a.rule.yml,line=3,endLine=3,col=5,endColumn=9,title=A rule selects less::…"
 */
export function githubReport(review: Review): string {
  const open = worstFirst(review).filter(({ accepted }) => accepted === undefined);
  const counts = { error: 0, warning: 0, note: 0 };
  const fits = open.filter((finding) => counts[finding.level]++ < mostOfAKind);
  // The last notice says what is missing.
  const shown = fits.length === open.length ? fits : fits.filter((finding) => finding.level !== "note" || fits.filter(({ level }) => level === "note").indexOf(finding) < mostOfAKind - 1);
  const lines = shown.map(commandOf);
  const rest = open.length - shown.length;
  if (rest > 0) lines.push(`::notice title=isorule::${data(`${counted(rest, "more finding")}: GitHub shows ten annotations of a kind. The report has all of them.`)}`);
  return lines.map((line) => `${line}\n`).join("");
}

function commandOf(finding: ReviewFinding): string {
  const { code, file, failing, help, level, message, place } = finding;
  const inHead = place?.side === "head" ? place : undefined;
  const properties = [
    ["file", (inHead?.file ?? file).slice(0, longest.path)],
    ...(inHead === undefined ? [] : [["line", String(inHead.line)], ["endLine", String(inHead.endLine)]]),
    // Columns of a part over several lines are refused.
    ...(inHead === undefined || inHead.line !== inHead.endLine ? [] : [["col", String(inHead.column)], ["endColumn", String(inHead.endColumn)]]),
    ["title", shortened(`${oneLine(code)}${failing ? " (fails)" : ""}`, longest.title)],
  ];
  const text = help === undefined ? message : `${message} ${help}`;
  return `::${commands[level]} ${properties.map(([name = "", value = ""]) => `${name}=${property(value)}`).join(",")}::${data(shortened(text, longest.message))}`;
}

/** Text of a message: https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts, `escapeData`. */
function data(text: string): string {
  return oneLine(text).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** Value of a property, which ends at a comma or a colon: the same file, `escapeProperty`. */
function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
