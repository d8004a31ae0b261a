import { templateRenderer } from "@isorule/core";
import { templates } from "../generated/templates.js";
import type { DetectionReview, DocumentReview, Place, Region, Review, ReviewFinding, RuleReview, WitnessEvent } from "../model/review.js";
import { escapeHtml } from "./highlight-html.js";
import { highlightStyles } from "./highlight-theme.js";
import { type Highlight, textRows, unifiedRows } from "./html-diff.js";
import { counted, oneLine, shortened } from "./plain-text.js";
import { acceptanceText, disagreementWords, sameRegion } from "./report-parts.js";
import { afterText, changeTexts, documentState, fieldText, headline, isTroubled, nothingOf, type Outcome, outcomeOf, outcomeWords, signs, summarySentence } from "./verdict-words.js";

/** How a review is written as a page. */
export interface HtmlReportOptions {
  /** Colours of texts, as the `highlight` of each backend gives them. Default: none. */
  readonly highlight?: Highlight | undefined;
}

/** Texts longer than this are cut; nobody reads a value of a megabyte. */
const longest = 4000;

/**
 * A review as one page that needs nothing else: the answer, a table of all rules, each rule with what is lost and gained,
 * and its text and documents before and now side by side. No script, no request, light and dark, and nothing of what
 * rules hold becomes an element or an attribute.
 *
 * @example htmlReport(review, { highlight: (language, text) => backends[language]?.highlight?.(text) ?? [] })
 */
export function htmlReport(review: Review, options: HtmlReportOptions = {}): string {
  const highlight = options.highlight ?? ((): readonly never[] => []);
  const h = (text: string): string => escapeHtml(shortened(oneLine(text), longest));
  return templateRenderer(templates, { h, highlightStyles })("html", {
    base: review.base,
    head: review.head,
    sentence: summarySentence(review),
    rules: review.rules.map((rule, at) => ruleView(rule, at + 1, highlight)),
    files: review.findings.map((finding) => findingView(finding, true)),
  });
}

function ruleView(rule: RuleReview, number: number, highlight: Highlight): object {
  const side = rule.head ?? rule.base;
  const { base, head, recorded } = rule;
  return {
    ...outcomeView(outcomeOf(rule)),
    number,
    title: rule.title,
    file: side?.file ?? "",
    movedFrom: base !== undefined && head !== undefined && base.file !== head.file ? base.file : undefined,
    severity: side?.severity ?? "",
    format: side === undefined || side.format === "isorule" ? undefined : side.format,
    read: side === undefined || side.read === "exact" ? undefined : side.read,
    meaning: rule.meaning,
    doubts: rule.doubts,
    failing: rule.findings.some(({ failing }) => failing),
    otherwise: nothingOf(outcomeOf(rule)),
    lostShort: rule.change === "removed" ? "all of it" : shortRegion(rule.lost),
    gainedShort: rule.change === "added" ? "all of it" : shortRegion(rule.gained),
    documentsShort: shortDocuments(rule.documents),
    findings: rule.findings.map((finding) => findingView(finding, false)),
    recorded: recorded === undefined ? undefined : `Of ${counted(recorded.events, "recorded event")} base matched ${recorded.base}, head ${recorded.head}: ${recorded.lost} lost, ${recorded.gained} gained.`,
    regions: [...regionViews("lost", rule.lost), ...regionViews("gained", rule.gained)],
    detections: rule.detections.length < 2 ? [] : rule.detections.map((detection) => detectionView(detection, rule)),
    changes: rule.structure.concat(rule.metadata).map(changeTexts),
    source: rule.diff === "" ? undefined : unifiedRows(rule.diff, side?.format ?? "", highlight),
    documents: rule.documents.map((document) => documentView(document, highlight)),
  };
}

/** The class of an outcome: those of lines of a diff are called alike. */
function outcomeView(outcome: Outcome): object {
  return { outcome: outcome === "added" || outcome === "removed" ? `${outcome}-rule` : outcome, sign: signs[outcome], word: outcomeWords[outcome] };
}

function shortRegion(region: Region | undefined): string | undefined {
  if (region === undefined) return undefined;
  const short = headline(region.formula);
  return short === undefined ? "some events" : `${shortened(short.line, 120)}${short.others > 0 ? " …" : ""}`;
}

function shortDocuments(documents: readonly DocumentReview[]): string {
  if (documents.length === 0) return "";
  const troubled = documents.filter(isTroubled).length;
  const changed = documents.filter(({ change }) => change !== "unchanged").length;
  return [troubled > 0 ? `${troubled} to look at` : "", changed > 0 ? `${changed} changed` : ""].filter((each) => each !== "").join(", ") || "same text";
}

function findingView({ accepted, code, failing, file, fingerprint, help, level, message }: ReviewFinding, withFile: boolean): object {
  return { code, failing, level, message, help, fingerprint, file: withFile ? file : undefined, reason: accepted === undefined ? undefined : acceptanceText(accepted, (text) => text) };
}

function regionViews(kind: "lost" | "gained", region: Region | undefined): readonly object[] {
  if (region === undefined) return [];
  const { formula, places, within, witness } = region;
  return [{
    kind,
    sign: kind === "lost" ? "▼" : "▲",
    heading: kind === "lost" ? "No longer caught" : "Newly caught",
    formula,
    within,
    witness: witness === undefined ? undefined : { observed: witness.observed, origin: witness.origin, events: eventViews(witness.events) },
    places: places.map(placeView),
  }];
}

function placeView({ endLine, file, line, side, text }: Place): object {
  return { side: side === "base" ? "before:" : "now:", where: `${file}:${line}${endLine > line ? `-${endLine}` : ""}`, text: text.split("\n").map((each) => each.trim()).join(" ") };
}

function eventViews(events: readonly WitnessEvent[]): readonly object[] {
  return events.map((event) => ({
    class: event.class,
    after: events.length > 1 ? afterText(event.after) : undefined,
    fields: Object.entries(event.fields).map(([name, value]) => ({ name, value: fieldText(value) })),
  }));
}

function detectionView(detection: DetectionReview, rule: RuleReview): object {
  return {
    ...outcomeView(outcomeOf(detection)),
    name: detection.name,
    doubt: detection.doubt,
    regions: [...(sameRegion(detection.lost, rule.lost) ? [] : regionViews("lost", detection.lost)), ...(sameRegion(detection.gained, rule.gained) ? [] : regionViews("gained", detection.gained))],
  };
}

function documentView(document: DocumentReview, highlight: Highlight): object {
  const { after, before, diff, disagreement, language } = document;
  const isWhole = before !== undefined || after !== undefined;
  return {
    name: document.name,
    grave: document.fresh === false || document.faith === "differs",
    state: documentState(document).join(", "),
    reason: document.reason,
    losses: document.losses,
    disagreement: disagreement === undefined ? "" : disagreementWords(disagreement.fires),
    events: disagreement === undefined ? [] : eventViews(disagreement.events),
    diff: document.change === "unchanged" && diff === "" ? undefined : isWhole ? textRows(before ?? "", after ?? "", language, highlight) : diff === "" ? undefined : unifiedRows(diff, language, highlight),
  };
}
