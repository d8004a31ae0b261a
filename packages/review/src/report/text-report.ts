import type { DetectionReview, DocumentReview, Place, Region, Review, ReviewFinding, RuleReview, Witness, WitnessEvent } from "../model/review.js";
import { counted, oneLine, shortened, textLines } from "./plain-text.js";
import { acceptanceText, disagreementWords, sameRegion } from "./report-parts.js";
import { afterText, changeTexts, documentState, fieldText, isLessExact, isTroubled, type Outcome, outcomeOf, outcomeWords, signs, summarySentence } from "./verdict-words.js";

/** Functions that wrap a text in colour, or return it unchanged. */
export type ReportColors = Readonly<Record<"bold" | "dim" | "red" | "green" | "yellow" | "cyan", (text: string) => string>>;

/** How a review is written for a terminal. */
export interface TextReportOptions {
  readonly colors: ReportColors;
  /** Columns of the terminal; undefined for a file or a pipe, where a line may have any length. */
  readonly width?: number | undefined;
  /** The whole text of a file, for the lines of places. Without it the text that the place itself has is shown. */
  readonly sourceOf?: (place: Place) => string | undefined;
  /** Which texts are shown: those of rules (default), those of documents too, or none. */
  readonly diffs?: "none" | "rules" | "all";
}

/** Events of a list that are shown, and places of a side. */
const most = { events: 6, places: 4, fields: 14, value: 300 };

/**
 * A review as lines for a terminal: the answer in a sentence, the rules as a list, then each rule, the gravest first.
 * Control characters of rules and values are shown as `·`.
 *
 * @example for (const line of textReport(review, { colors, width: 100 })) io.stdout.write(`${line}\n`);
 */
export function textReport(review: Review, options: TextReportOptions): readonly string[] {
  const { colors } = options;
  const list = review.rules.length > 1 ? ["", ...review.rules.map((rule) => overviewLine(rule, options))] : [];
  return [
    `${colors.bold(`${oneLine(review.base)} → ${oneLine(review.head)}`)}: ${summarySentence(review)}`,
    ...list,
    ...review.rules.flatMap((rule) => ["", ...ruleLines(rule, options)]),
    ...(review.findings.length === 0 ? [] : ["", colors.bold("files"), ...review.findings.flatMap((finding) => findingLines(finding, colors))]),
  ];
}

/** One rule as lines, as {@link textReport} has it: what an external diff driver shows. */
export function ruleLines(rule: RuleReview, options: TextReportOptions): readonly string[] {
  const { colors, diffs = "rules" } = options;
  const lines = [
    `${headOf(outcomeOf(rule), colors)} ${colors.bold(oneLine(rule.title))}`,
    `  ${colors.dim(fileText(rule))}`,
    `  ${oneLine(rule.meaning)}`,
    ...rule.doubts.map((doubt) => `  ${colors.yellow("doubt")}: ${oneLine(doubt)}`),
    ...regionLines("no longer caught", rule.lost, options, colors.red),
    ...regionLines("newly caught", rule.gained, options, colors.green),
    ...detectionLines(rule, options),
    ...recordedLines(rule, colors),
    ...rule.structure.concat(rule.metadata).map((change) => `  ${valueChangeLine(change, colors)}`),
    ...rule.documents.flatMap((document) => documentLines(document, colors)),
    ...rule.findings.flatMap((finding) => findingLines(finding, colors)),
  ];
  if (diffs !== "none") lines.push(...diffLines(rule.diff, colors));
  if (diffs === "all") for (const { name, diff } of rule.documents) if (diff !== "") lines.push(`  ${colors.bold(oneLine(name))}`, ...diffLines(diff, colors));
  return lines;
}

function colorOf(outcome: Outcome, colors: ReportColors): (text: string) => string {
  if (outcome === "equal" || outcome === "same") return colors.dim;
  if (outcome === "wider" || outcome === "added") return colors.green;
  return outcome === "unknown" ? colors.yellow : colors.red;
}

function headOf(outcome: Outcome, colors: ReportColors): string {
  return colorOf(outcome, colors)(`${signs[outcome]} ${outcomeWords[outcome]}`);
}

function overviewLine(rule: RuleReview, { colors, width }: TextReportOptions): string {
  const outcome = outcomeOf(rule);
  const head = `${signs[outcome]} ${outcomeWords[outcome]}`.padEnd(13);
  const room = width === undefined ? Number.POSITIVE_INFINITY : Math.max(20, width - head.length - 4);
  const marks = [rule.lost === undefined ? "" : "loses", rule.gained === undefined ? "" : "gains", rule.documents.some(isTroubled) ? "look at its documents" : ""].filter((mark) => mark !== "");
  const title = cutTo(`${oneLine(rule.title)}${marks.length === 0 ? "" : ` (${marks.join(", ")})`}`, room);
  return `  ${colorOf(outcome, colors)(head)} ${title}`;
}

function cutTo(text: string, room: number): string {
  return text.length <= room ? text : `${text.slice(0, room - 1)}…`;
}

function fileText({ base, head }: RuleReview): string {
  const from = base === undefined || head === undefined || base.file === head.file ? "" : `${oneLine(base.file)} → `;
  const side = head ?? base;
  if (side === undefined) return "";
  return `${from}${oneLine(side.file)}, ${oneLine(side.severity)}${side.format === "isorule" ? "" : `, ${oneLine(side.format)}`}${side.read === "exact" ? "" : `, read as ${side.read}`}`;
}

function regionLines(heading: string, region: Region | undefined, options: TextReportOptions, color: (text: string) => string, indent = "  "): readonly string[] {
  if (region === undefined) return [];
  const { colors } = options;
  const lines = [`${indent}${color(`${heading}:`)}`];
  if (region.formula.length === 0) lines.push(`${indent}  ${colors.dim("no short condition was found for these events")}`);
  for (const line of region.formula) lines.push(`${indent}  ${oneLine(line)}`);
  if (region.within.length > 0) lines.push(`${indent}  ${colors.dim("of events that meet:")}`, ...region.within.map((line) => `${indent}    ${colors.dim(oneLine(line))}`));
  if (region.witness !== undefined) lines.push(...witnessLines(region.witness, colors).map((line) => `${indent}  ${line}`));
  for (const side of ["base", "head"] as const) lines.push(...placeLines(side, region.places, options).map((line) => `${indent}  ${line}`));
  return lines;
}

function witnessLines({ observed, origin, events }: Witness, colors: ReportColors): readonly string[] {
  const heading = observed ? colors.bold(`observed${origin === undefined ? "" : ` in ${oneLine(origin)}`}`) : "for example (made up, and run through both sides)";
  return [`${heading}:`, ...eventLines(events, colors).map((line) => `  ${line}`)];
}

function eventLines(events: readonly WitnessEvent[], colors: ReportColors): readonly string[] {
  const lines = events.slice(0, most.events).flatMap((event) => {
    const fields = Object.entries(event.fields).slice(0, most.fields);
    const width = Math.max(0, ...fields.map(([field]) => oneLine(field).length));
    const rest = Object.keys(event.fields).length - fields.length;
    return [
      `${colors.cyan(oneLine(event.class))}${events.length > 1 ? ` ${colors.dim(afterText(event.after))}` : ""}`,
      ...fields.map(([field, value]) => `  ${oneLine(field).padEnd(width)}  ${shortened(oneLine(fieldText(value)), most.value)}`),
      ...(rest > 0 ? [`  … ${counted(rest, "more field")}`] : []),
    ];
  });
  return events.length > most.events ? [...lines, `… ${counted(events.length - most.events, "more event")}`] : lines;
}

function placeLines(side: Place["side"], places: readonly Place[], { colors, sourceOf }: TextReportOptions): readonly string[] {
  const shown = places.filter((place) => place.side === side);
  const lines = shown.slice(0, most.places).flatMap((place) => {
    const line = sourceOf?.(place)?.split("\n")[place.line - 1];
    const text = line === undefined ? place.text : line;
    const heading = `${side} ${oneLine(place.file)}:${place.line}:${place.column}`;
    return [`${colors.dim(heading)}  ${shortened(oneLine(textLines(text).map((each) => each.trim()).join(" ")), most.value)}`];
  });
  return shown.length > most.places ? [...lines, colors.dim(`… ${counted(shown.length - most.places, "more place")} of ${side}`)] : lines;
}

function detectionLines(rule: RuleReview, options: TextReportOptions): readonly string[] {
  // What a lone detection loses is what the rule loses.
  if (rule.detections.length < 2) return [];
  return rule.detections.flatMap((detection: DetectionReview) => [
    `  detection ${oneLine(detection.name)}: ${headOf(outcomeOf(detection), options.colors)}${detection.doubt === undefined ? "" : ` (${oneLine(detection.doubt)})`}`,
    ...(sameRegion(detection.lost, rule.lost) ? [] : regionLines("no longer caught", detection.lost, options, options.colors.red, "    ")),
    ...(sameRegion(detection.gained, rule.gained) ? [] : regionLines("newly caught", detection.gained, options, options.colors.green, "    ")),
  ]);
}

function recordedLines({ recorded }: RuleReview, { bold }: ReportColors): readonly string[] {
  if (recorded === undefined) return [];
  return [`  of ${counted(recorded.events, "recorded event")}: ${recorded.base} → ${recorded.head} matched, ${bold(`${recorded.lost} lost, ${recorded.gained} gained`)}`];
}

function valueChangeLine(change: RuleReview["metadata"][number], colors: ReportColors): string {
  const { what, before, after, isList } = changeTexts(change);
  const shown = (texts: readonly string[]): string => texts.map((text) => shortened(oneLine(text), most.value)).join(", ");
  if (isList) return `${oneLine(what)}:${before.length > 0 ? ` ${colors.red(`− ${shown(before)}`)}` : ""}${after.length > 0 ? ` ${colors.green(`+ ${shown(after)}`)}` : ""}`;
  return `${oneLine(what)}: ${before.length === 0 ? "(none)" : shown(before)} → ${after.length === 0 ? "(none)" : shown(after)}`;
}

function documentLines(document: DocumentReview, colors: ReportColors): readonly string[] {
  const color = document.fresh === false || document.faith === "differs" ? colors.red : isTroubled(document) ? colors.yellow : colors.dim;
  const lines = [`  document ${oneLine(document.name)}: ${color(documentState(document).join(", "))}`];
  // What was so before is no news.
  if (document.reason !== undefined && isTroubled(document)) lines.push(`    ${oneLine(document.reason)}`);
  if (isLessExact(document)) for (const loss of document.losses) lines.push(`    ${colors.yellow("less")}: ${oneLine(loss)}`);
  if (document.disagreement !== undefined) {
    lines.push(`    ${disagreementWords(document.disagreement.fires)}`, ...eventLines(document.disagreement.events, colors).map((line) => `      ${line}`));
  }
  return lines;
}

function findingLines(finding: ReviewFinding, colors: ReportColors): readonly string[] {
  const { level, code, message, help, accepted, fingerprint, failing } = finding;
  const color = level === "error" ? colors.red : level === "warning" ? colors.yellow : colors.dim;
  const place = finding.place === undefined ? oneLine(finding.file) : `${oneLine(finding.file)}:${finding.place.line}`;
  const lines = [`  ${color(failing ? `${level}, fails` : level)}: ${oneLine(message)} ${colors.dim(`[${oneLine(code)}] ${place} ${oneLine(fingerprint)}`)}`];
  if (help !== undefined) lines.push(`    help: ${oneLine(help)}`);
  if (accepted !== undefined) lines.push(`    ${colors.green("accepted")}: ${acceptanceText(accepted, oneLine)}`);
  return lines;
}

function diffLines(diff: string, colors: ReportColors): readonly string[] {
  return textLines(diff).map((line) => {
    const shown = line.replaceAll("\t", "    ");
    if (line.startsWith("+")) return `  ${colors.green(shown)}`;
    if (line.startsWith("-")) return `  ${colors.red(shown)}`;
    return `  ${colors.dim(shown)}`;
  });
}
