import type { DetectionReview, DocumentReview, Place, Region, RuleReview, ValueChange, WitnessEvent } from "../model/review.js";
import { counted, oneLine, shortened } from "./plain-text.js";
import { markdownCellCode, markdownCode, markdownText } from "./markdown-text.js";
import { acceptanceText, disagreementWords, sameRegion } from "./report-parts.js";
import { afterText, changeTexts, documentState, fieldText, headline, isLessExact, isTroubled, nothingOf, outcomeOf, outcomeWords, signs } from "./verdict-words.js";

/** How much of a rule is shown, so that it fits a screen. */
const most = { lines: 14, within: 8, places: 3, events: 4, fields: 12, documents: 8, losses: 3, changes: 10, values: 8, text: 600, value: 160, title: 200 };

/** What the template `markdown-rule` takes. Texts are as they are in the files: the holes quote them. */
export function ruleView(rule: RuleReview): object {
  const outcome = outcomeOf(rule);
  const side = rule.head ?? rule.base;
  const { base } = rule;
  // Of a stale document that nobody has touched the finding says all.
  const shownDocuments = rule.documents.filter((document) => isTroubled(document) && (document.fresh !== false || document.change !== "unchanged")).slice(0, most.documents);
  const quiet = rule.documents.filter((document) => !isTroubled(document)).length;
  return {
    sign: signs[outcome],
    word: outcomeWords[outcome],
    title: shortened(rule.title, most.title),
    file: side?.file ?? "",
    movedFrom: base !== undefined && rule.head !== undefined && base.file !== rule.head.file ? base.file : undefined,
    severity: side?.severity ?? "",
    format: side === undefined || side.format === "isorule" ? undefined : side.format,
    read: side === undefined || side.read === "exact" ? undefined : side.read,
    meaning: shortened(rule.meaning, most.text),
    doubts: rule.doubts.map((doubt) => shortened(doubt, most.text)).slice(0, most.losses),
    recorded: recordedText(rule),
    lost: regionView(rule.lost),
    gained: regionView(rule.gained, samePlaces(rule.lost, rule.gained) ? [] : rule.gained?.places),
    detections: rule.detections.length < 2 ? [] : rule.detections.slice(0, most.documents).map((detection) => detectionView(detection, rule)),
    ...findingViews(rule),
    changes: rule.structure.concat(rule.metadata).slice(0, most.changes).map(changeView),
    documents: shownDocuments.map(documentView),
    moreDocuments: quietDocuments(rule, quiet),
  };
}

function recordedText({ recorded }: RuleReview): string | undefined {
  if (recorded === undefined) return undefined;
  const { events, base, head, lost, gained } = recorded;
  return `Of ${counted(events, "recorded event")} base matched ${base}, head ${head}: **${lost} lost, ${gained} gained**.`;
}

/** Whether the same conditions make both differences, so that they are named once. */
function samePlaces(one: Region | undefined, other: Region | undefined): boolean {
  const keys = (region: Region | undefined): string => (region?.places ?? []).map(({ side, file, span }) => `${side} ${file} ${span.join()}`).sort().join("\n");
  return one !== undefined && other !== undefined && keys(one) === keys(other);
}

function regionView(region: Region | undefined, places: readonly Place[] = region?.places ?? []): object | undefined {
  if (region === undefined) return undefined;
  const lines = region.formula.slice(0, most.lines).map((line) => shortened(line, most.text));
  if (region.formula.length > most.lines) lines.push(`… ${counted(region.formula.length - most.lines, "more line")}`);
  if (lines.length > 0 && region.within.length > 0) {
    lines.push("of events that meet", ...region.within.slice(0, most.within).map((line) => `  ${shortened(line, most.text)}`));
    if (region.within.length > most.within) lines.push(`  … ${counted(region.within.length - most.within, "more line")}`);
  }
  return { formula: lines.map(oneLine).join("\n"), witness: witnessView(region), places: placeViews(places) };
}

function witnessView({ witness }: Region): object | undefined {
  if (witness === undefined) return undefined;
  const { observed, origin, events } = witness;
  return { observed, origin, class: events.length === 1 ? events[0]?.class : undefined, table: eventTable(events) };
}

/** Events as a table of fields and values. */
function eventTable(events: readonly WitnessEvent[]): string {
  const several = events.length > 1;
  const rows = events.slice(0, most.events).flatMap((event, at) => {
    const fields = Object.entries(event.fields);
    const cells = fields.slice(0, most.fields).map(([field, value]) => `${markdownCellCode(shortened(field, most.value))} | ${markdownCellCode(shortened(fieldText(value), most.value))}`);
    if (fields.length > most.fields) cells.push(`… | ${counted(fields.length - most.fields, "more field")}`);
    if (cells.length === 0) cells.push("(no field) |");
    const heading = `${at + 1}: ${markdownCellCode(event.class)}, ${afterText(event.after)}`;
    return cells.map((cell, row) => (several ? `| ${row === 0 ? heading : ""} | ${cell} |` : `| ${cell} |`));
  });
  if (events.length > most.events) rows.push(`| … ${counted(events.length - most.events, "more event")} | | |`);
  return [...(several ? ["| event | field | value |", "|---|---|---|"] : ["| field | value |", "|---|---|"]), ...rows].join("\n");
}

function placeViews(places: readonly Place[]): readonly object[] {
  return (["base", "head"] as const).flatMap((side) =>
    places.filter((place) => place.side === side).slice(0, most.places).map(({ file, line, endLine, text }) => ({
      side: side === "base" ? "before:" : "now:",
      where: `${file}:${line}${endLine > line ? `-${endLine}` : ""}`,
      text: shortened(text.split("\n").map((each) => each.trim()).join(" "), most.value),
    })));
}

function detectionView(detection: DetectionReview, rule: RuleReview): object {
  const outcome = outcomeOf(detection);
  return {
    name: detection.name,
    sign: signs[outcome],
    word: outcomeWords[outcome],
    doubt: detection.doubt,
    lost: rule.lost === undefined ? ownRegion(detection.lost, rule.lost) : undefined,
    gained: rule.gained === undefined ? ownRegion(detection.gained, rule.gained) : undefined,
  };
}

/** A region of a detection, where it says something that the region of the rule does not. */
function ownRegion(region: Region | undefined, whole: Region | undefined): object | undefined {
  const isEmpty = region?.formula.length === 0 && region.witness === undefined;
  return isEmpty || sameRegion(region, whole) ? undefined : regionView(region);
}

/** What is to be said of meaning is asked for its purpose; what the headings say already is not said again. */
function findingViews({ findings, meaning }: RuleReview): { readonly purpose: readonly object[]; readonly findings: readonly object[] } {
  const views = findings.map((finding) => ({
    isMeaning: finding.kind === "narrower" || finding.kind === "wider" || finding.kind === "changed" || finding.message === meaning,
    code: finding.code,
    level: finding.level,
    failing: finding.failing,
    message: shortened(finding.message, most.text),
    help: finding.help === undefined ? undefined : shortened(finding.help, most.text),
    accept: `isorule diff --accept ${finding.fingerprint} --reason TEXT`,
    reason: finding.accepted === undefined ? undefined : acceptanceText(finding.accepted, (text) => markdownText(shortened(text, most.text))),
  }));
  return { purpose: views.filter(({ isMeaning }) => isMeaning).slice(0, most.changes), findings: views.filter(({ isMeaning }) => !isMeaning).slice(0, most.changes) };
}

function changeView(change: ValueChange): object {
  const { what, before, after, isList } = changeTexts(change);
  const cut = (texts: readonly string[]): readonly string[] => texts.slice(0, most.values).map((text) => shortened(text, most.value));
  const one = (texts: readonly string[]): string => (texts.length === 0 ? "(none)" : cut(texts).map(markdownCode).join(", "));
  const [removed, added] = isList ? [cut(before), cut(after)] : [[], []];
  return { what, removed, added, both: removed.length > 0 && added.length > 0, plain: !isList, before: one(before), after: one(after) };
}

function documentView(document: DocumentReview): object {
  const { disagreement } = document;
  return {
    name: document.name,
    grave: document.fresh === false || document.faith === "differs",
    state: documentState(document).join(", "),
    reason: document.reason === undefined ? undefined : shortened(document.reason, most.text),
    losses: document.losses.slice(0, most.losses).map((loss) => shortened(loss, most.text)),
    disagreement: disagreement === undefined ? undefined : disagreementWords(disagreement.fires),
    events: disagreement === undefined ? undefined : eventTable(disagreement.events),
  };
}

function quietDocuments({ documents }: RuleReview, quiet: number): string | undefined {
  if (quiet === 0) return undefined;
  const changed = documents.filter((document) => !isTroubled(document) && document.change !== "unchanged").length;
  const proved = documents.filter((document) => !isTroubled(document) && document.faith === "proved").length;
  const parts = [changed > 0 ? `${changed} with another text` : "", proved > 0 ? `${proved} proved to mean the rule` : ""].filter((part) => part !== "");
  return `Documents without a remark: ${quiet}${parts.length === 0 ? "" : ` (${parts.join(", ")})`}.`;
}

/** A rule in a row of the table of all. */
export function tableRow(rule: RuleReview): string {
  const outcome = outcomeOf(rule);
  const cells = [
    `${markdownText(shortened(rule.title, most.title))}${rule.findings.some(({ failing }) => failing) ? " (fails)" : isAccepted(rule) ? " (accepted)" : ""}`,
    `${signs[outcome]}&nbsp;**${outcomeWords[outcome]}**`,
    regionCell(rule.lost, rule.change === "removed" ? "all of it" : nothingOf(outcome)),
    regionCell(rule.gained, rule.change === "added" ? "all of it" : nothingOf(outcome)),
    documentsCell(rule.documents),
  ];
  return `| ${cells.join(" | ")} |`;
}

function isAccepted({ findings }: RuleReview): boolean {
  const asked = findings.filter(({ kind }) => kind !== undefined);
  return asked.length > 0 && asked.every(({ accepted }) => accepted !== undefined);
}

function regionCell(region: Region | undefined, otherwise: string): string {
  if (region === undefined) return otherwise;
  const short = headline(region.formula);
  const seen = region.witness?.observed === true ? ", **observed**" : "";
  if (short === undefined) return `some events${seen}`;
  return `${markdownCellCode(shortened(short.line, 100))}${short.others > 0 ? ` and ${counted(short.others, "more condition")}` : ""}${seen}`;
}

function documentsCell(documents: readonly DocumentReview[]): string {
  const count = (test: (document: DocumentReview) => boolean): number => documents.filter(test).length;
  const parts = ([
    [count(({ faith }) => faith === "differs"), "**not faithful**"],
    [count(({ fresh }) => fresh === false), "**stale**"],
    [count(isLessExact), "less exact"],
    [count(({ faith }) => faith === "unreadable"), "not checked"],
    [count(({ change }) => change !== "unchanged"), "changed"],
  ] as const).filter(([number]) => number > 0).map(([number, words]) => `${number} ${words}`);
  if (parts.length > 0) return parts.join(", ");
  return documents.length === 0 ? "" : "same text";
}

/** What the template `markdown-line` takes: a rule in one line. */
export function lineView(rule: RuleReview): object {
  const outcome = outcomeOf(rule);
  const region = (from: Region | undefined): string | undefined => {
    const short = headline(from?.formula ?? []);
    return short === undefined ? undefined : shortened(short.line, 100);
  };
  return { sign: signs[outcome], word: outcomeWords[outcome], title: shortened(rule.title, 100), file: shortened((rule.head ?? rule.base)?.file ?? "", 200), loses: region(rule.lost), gains: region(rule.gained) };
}
