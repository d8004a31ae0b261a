import { sha1 } from "@isorule/core";
import type { FindingLevel, Review } from "../model/review.js";
import { jsonText } from "./json-report.js";
import { oneLine, shortened } from "./plain-text.js";
import { worstFirst } from "./verdict-words.js";

/** What GitLab takes for how grave something is. */
const severities: Readonly<Record<FindingLevel, string>> = { error: "critical", warning: "major", note: "info" };

/** Characters of a description. */
const longest = 2000;

/**
 * A review as a code quality report of GitLab, which shows it in the merge request. What was accepted is left out, since
 * GitLab has no word for it.
 *
 * @see https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export function codeQualityReport(review: Review): string {
  const seen = new Map<string, number>();
  const issues = worstFirst(review).filter(({ accepted }) => accepted === undefined).map(({ code, failing, file, fingerprint, help, level, message, place }) => {
    const times = seen.get(fingerprint) ?? 0;
    seen.set(fingerprint, times + 1);
    return {
      // GitLab refuses an issue without a description.
      description: shortened(oneLine(help === undefined ? message : `${message} ${help}`), longest) || code,
      check_name: code,
      // Two findings with one fingerprint would be shown as one.
      fingerprint: times === 0 ? fingerprint : `${fingerprint}-${hex(`${fingerprint}/${times}`)}`,
      severity: failing ? "blocker" : severities[level],
      location: { path: file, lines: { begin: place?.side === "head" ? place.line : 1 } },
    };
  });
  return jsonText(issues);
}

function hex(text: string): string {
  return sha1(Array.from(text, (char) => char.charCodeAt(0) & 0xff)).slice(0, 8).map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
