import type { DiagnosticKind } from "@isorule/core";
import { reviewDiagnostics } from "../model/review-diagnostics.js";
import type { FindingLevel, Place, Review, ReviewFinding } from "../model/review.js";
import { jsonText } from "./json-report.js";
import { counted, oneLine, shortened } from "./plain-text.js";
import { acceptanceText } from "./report-parts.js";
import { worstFirst } from "./verdict-words.js";

/** Who writes the report. */
export interface SarifReportOptions {
  /** The version of isorule, such as `1.2.0`. */
  readonly version: string;
  /** Where isorule is described. */
  readonly informationUri?: string | undefined;
  /** How many results there may be. Default: 5,000, which GitHub shows; it refuses more than 25,000. */
  readonly most?: number | undefined;
}

/**
 * GitHub shows 5,000 results of a run, 100 locations of each, and takes 10 MB when packed; this many characters are less.
 * @see https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */
const limits = { results: 5000, characters: 9_000_000, related: 20, message: 2000, excerpt: 300, path: 2000 };

/** A part of a SARIF log. */
type Json = Readonly<Record<string, unknown>>;

/**
 * A review as a log of SARIF 2.1.0: each finding a result, with its place in head as the location and those in base as
 * related ones, the fingerprint as a partial one, and a suppression where it was accepted. The worst come first; what
 * GitHub would not show is left out, and a notification says how many that are.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function sarifReport(review: Review, options: SarifReportOptions): string {
  const findings = worstFirst(review);
  const codes = [...new Set([...Object.keys(reviewDiagnostics), ...findings.map(({ code }) => code)])];
  const indexes = new Map(codes.map((code, at) => [code, at]));
  const results = resultsOf(findings, indexes, review.base, Math.min(options.most ?? limits.results, 25_000));
  const left = findings.length - results.length;
  const notifications = left === 0 ? [] : [{ level: "warning", message: { text: `${counted(left, "more finding")} left out: code scanning shows ${limits.results.toLocaleString("en")} results of a run and takes a log of 10 MB. The gravest are here.` } }];
  return jsonText({
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [{
      tool: { driver: { name: "isorule", semanticVersion: options.version, ...(options.informationUri === undefined ? {} : { informationUri: options.informationUri }), rules: codes.map(descriptorOf) } },
      // The slash at the end: a category without a run of its own (3.17.3).
      automationDetails: { id: "isorule-diff/", description: { text: "What the change of detection rules means." } },
      invocations: [{ executionSuccessful: true, ...(notifications.length === 0 ? {} : { toolExecutionNotifications: notifications }) }],
      originalUriBaseIds: { "%SRCROOT%": { description: { text: "The root of the repository." } } },
      columnKind: "utf16CodeUnits",
      results,
    }],
  });
}

function resultsOf(findings: readonly ReviewFinding[], indexes: ReadonlyMap<string, number>, base: string, most: number): readonly Json[] {
  const results: Json[] = [];
  let characters = 0;
  for (const finding of findings.slice(0, most)) {
    const result = resultOf(finding, indexes.get(finding.code) ?? 0, base);
    // As it will be written: with two more levels of indentation.
    characters += jsonText(result).replaceAll("\n", "\n      ").length;
    if (characters > limits.characters) break;
    results.push(result);
  }
  return results;
}

function resultOf(finding: ReviewFinding, ruleIndex: number, base: string): Json {
  const { accepted, code, file, fingerprint, level, message, place, related } = finding;
  const inHead = place?.side === "head" ? place : undefined;
  const others = [...(place !== undefined && inHead === undefined ? [place] : []), ...related].slice(0, limits.related);
  return {
    ruleId: code,
    ruleIndex,
    level,
    message: { text: messageText(message) },
    // Code scanning wants a line; a finding about a whole file is at its first.
    locations: [{ physicalLocation: inHead === undefined ? { artifactLocation: artifactOf(file), region: { startLine: 1 } } : physicalOf(inHead) }],
    ...(others.length === 0 ? {} : { relatedLocations: others.map((each, at) => ({ id: at + 1, physicalLocation: physicalOf(each), message: { text: relatedText(each, base) } })) }),
    partialFingerprints: { "isorule/v1": fingerprint },
    ...(accepted === undefined ? {} : { suppressions: [{ kind: "external", status: "accepted", justification: acceptanceText(accepted, (text) => shortened(oneLine(text), limits.message)) }] }),
  };
}

function physicalOf({ file, line, column, endLine, endColumn }: Place): Json {
  return { artifactLocation: artifactOf(file), region: { startLine: line, startColumn: column, endLine, endColumn } };
}

function artifactOf(file: string): Json {
  return { uri: uriOf(file), uriBaseId: "%SRCROOT%" };
}

/** A path as a relative reference of RFC 3986, each part percent-encoded. */
function uriOf(file: string): string {
  return file.slice(0, limits.path).split("/").map((part) => encodeURIComponent(part.replace(/\p{Surrogate}/gu, "\ufffd"))).join("/");
}

function relatedText({ side, text }: Place, base: string): string {
  const excerpt = messageText(text.split("\n").map((line) => line.trim()).join(" "), limits.excerpt);
  return side === "base" ? `Before, in ${messageText(base, limits.excerpt)}: ${excerpt}` : `Now: ${excerpt}`;
}

/**
 * Text of a message on one line. `[text](target)` would be a link, and `{0}` a hole for an argument (3.11.5, 3.11.6): a
 * zero-width space ends both, which every reader shows right, as not all undo the escapes of the standard.
 */
function messageText(text: string, most = limits.message): string {
  const line = shortened(oneLine(text), most).replace(/\](?=\()/g, "]\u200b").replace(/\{(?=\d)/g, "{\u200b");
  return line.trim() === "" ? "(no text)" : line;
}

const levels: Readonly<Record<DiagnosticKind["severity"], FindingLevel>> = { error: "error", warning: "warning", info: "note" };

/** A code with its help. The texts are ours. */
function descriptorOf(code: string): Json {
  const kind = (reviewDiagnostics as Readonly<Record<string, DiagnosticKind>>)[code];
  if (kind === undefined) return { id: code };
  const { explanation, severity, title } = kind;
  return {
    id: code,
    name: code.split(/[/-]/).map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(""),
    shortDescription: { text: `${title}.` },
    fullDescription: { text: explanation },
    help: { text: explanation, markdown: explanation },
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: ["detection", "maintainability"] },
  };
}
