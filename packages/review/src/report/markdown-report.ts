import { templateRenderer, type TemplateRenderer } from "@isorule/core";
import { templates } from "../generated/templates.js";
import type { Review, ReviewFinding, RuleReview } from "../model/review.js";
import { acceptanceText } from "./report-parts.js";
import { fitReport, type Part } from "./fit-report.js";
import { markdownCode, markdownFence, markdownHtml, markdownText } from "./markdown-text.js";
import { lineView, ruleView, tableRow } from "./markdown-view.js";
import { counted, shortened, textLines } from "./plain-text.js";
import { summarySentence } from "./verdict-words.js";

/** How a review is written in Markdown. */
export interface MarkdownReportOptions {
  /** A comment of HTML as the first line, by which a program finds its own comment again. Letters, digits and `-` only. */
  readonly marker?: string | undefined;
  /** How many characters there may be. GitHub takes 65,536 in a comment. Default: 65,000. */
  readonly limit?: number | undefined;
  /** Where the whole report is. */
  readonly reportUrl?: string | undefined;
}

/** Rows of the table of all rules. */
const mostRows = 60;

/** Findings about files that are shown. */
const mostFiles = 20;

/**
 * A review for a pull request: the answer in a sentence, a table of all rules, then a screen for each changed rule,
 * the gravest first, with texts folded. What does not fit the limit is left out from the end: first the texts of
 * documents, then those of rules, then whole rules become one line each, and a sentence says what is missing.
 * Nothing of what rules hold is read as Markdown or HTML, or becomes a link, a mention or a picture.
 *
 * @example markdownReport(review, { marker: "isorule-review", reportUrl: "https://ci.example/report.html" })
 */
export function markdownReport(review: Review, options: MarkdownReportOptions = {}): string {
  const render = templateRenderer(templates, helpers);
  const { limit = 65_000, marker, reportUrl } = options;
  const rows = review.rules.map(tableRow);
  const frame = (shownRows: number, leftOut: string, body: string): string =>
    render("markdown", {
      marker: marker?.replace(/[^A-Za-z0-9 ._:-]|--+>?/g, "-"),
      sentence: summarySentence(review),
      compared: true,
      base: shortened(review.base, 100),
      head: shortened(review.head, 100),
      reportUrl: isWebAddress(reportUrl) ? reportUrl : undefined,
      rows: rows.slice(0, shownRows).join("\n"),
      moreRows: shownRows < rows.length && shownRows > 0 ? `… and ${counted(rows.length - shownRows, "more rule")}.` : "",
      leftOut,
      files: filesText(review.findings.slice(0, shownRows === 0 ? 0 : mostFiles), review.findings.length),
      body,
    });
  return fitReport(review.rules.map((rule) => partOf(rule, render)), rows.map((row) => row.length + 1), mostRows, limit, frame, isWebAddress(reportUrl) ? `[The full report](${webAddress(reportUrl)}) has all of it` : "`isorule diff` shows all of it");
}

/** One rule in Markdown, in pieces that can be left out. */
function partOf(rule: RuleReview, render: TemplateRenderer): Part {
  const fold = (title: string, name: string, diff: string): string => {
    const lines = textLines(diff);
    const count = (sign: string): number => lines.filter((line) => line.startsWith(sign)).length;
    return render("markdown-fold", { title, name: shortened(name, 200), added: count("+"), removed: count("-"), diff });
  };
  return {
    body: render("markdown-rule", ruleView(rule)).trimEnd(),
    source: rule.diff === "" ? "" : fold("Text of", (rule.head ?? rule.base)?.file ?? "", rule.diff).trimEnd(),
    documents: rule.documents.filter(({ diff }) => diff !== "").map(({ name, diff }) => fold("Document", name, diff).trimEnd()),
    line: render("markdown-line", lineView(rule)).trimEnd(),
  };
}

function filesText(findings: readonly ReviewFinding[], all: number): string {
  if (findings.length === 0) return "";
  const lines = findings.map(({ file, level, failing, message, code, accepted }) => {
    const reason = accepted === undefined ? "" : ` Accepted: ${acceptanceText(accepted, (text) => markdownText(shortened(text, 300)))}`;
    return `- ${failing ? "**Fails**" : level}: ${markdownCode(shortened(file, 300))} ${markdownText(shortened(message, 300))} (${markdownCode(code)})${reason}`;
  });
  return [...lines, ...(all > findings.length ? [`- … ${counted(all - findings.length, "more finding")} about files`] : [])].join("\n");
}

const helpers = {
  text: markdownText,
  code: markdownCode,
  codes: (texts: readonly string[]): string => texts.map(markdownCode).join(", "),
  fence: (text: string, info?: string): string => markdownFence(text, info ?? ""),
  html: markdownHtml,
  url: webAddress,
};

function isWebAddress(text: string | undefined): text is string {
  return text !== undefined && /^https?:\/\//.test(text);
}

/** An address between the parentheses of a link: what could end it is percent-encoded. */
function webAddress(text: string): string {
  return text.replace(/[^A-Za-z0-9:/?#@!$&'*+,;=%._~-]/gu, (char) => (char === "(" ? "%28" : char === ")" ? "%29" : encodeURIComponent(/\p{Surrogate}/u.test(char) ? "\ufffd" : char)));
}
