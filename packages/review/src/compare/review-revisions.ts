import { normalizeRule, type Event, type Rule } from "@isorule/core";
import { compareRules, ruleWithUnits, type Verdict } from "@isorule/proof";
import type { RecordedAnswer, ReviewQuestion, SourceFileSide } from "../model/question.js";
import type { DetectionReview, Region, Review, ReviewFinding, ReviewSummary, RuleChange, RuleReview, RuleSide } from "../model/review.js";
import { type ComparedSides, compareSides, isReadInPart, wholeRegion, witnessEvents } from "./compare-sides.js";
import { placeOf } from "./find-places.js";
import { documentFindings, isLessExact, isUnfaithful, makeFinding, ruleFindings } from "./make-findings.js";
import { metadataChanges } from "./metadata-changes.js";
import { pairRules, type PlacedSource, type RulePair } from "./pair-rules.js";
import { changeOf, reviewDocuments } from "./review-documents.js";
import { pairUnits, structureChanges } from "./structure-changes.js";
import { textDiff } from "./text-diff.js";

/**
 * Compares two revisions of a folder of rules: what became of each rule, what its change means, with events for each
 * difference, and what became of the documents made from it.
 *
 * Findings: `review/*`. Never throws for any text that was read.
 *
 * @example
 * const review = reviewRevisions({ base: "main", head: "this branch", sources, unchangedFiles: 120, targets });
 * review.rules[0].verdict // "narrower"
 */
export function reviewRevisions(question: ReviewQuestion): Review {
  const faulty = new Set(question.sources.head.filter(isFaulty).map(({ file }) => file));
  // Of a rule whose file cannot be read any more nobody knows that it is gone.
  const pairs = pairRules(question.sources.base, question.sources.head).filter(({ base, head }) => head !== undefined || base === undefined || !faulty.has(base.source.file));
  const rules = pairs.map((pair, at): RuleReview => {
    const review = reviewRule(pair, question);
    question.progress?.(at + 1, pairs.length);
    return review;
  });
  const findings = [...unreadableFindings(question), ...leftOverFindings(question, rules)];
  const shown = rules.filter(isWorthTelling).sort((left, right) => weight(left) - weight(right) || (left.key < right.key ? -1 : 1));
  return { version: 1, base: question.base, head: question.head, summary: summaryOf(question, rules, findings), rules: shown, findings };
}

const meanings: Readonly<Record<Verdict, string>> = {
  equal: "Selects the same events as before.",
  narrower: "No longer selects some events, and selects nothing new.",
  wider: "Selects all that it selected, and more.",
  changed: "No longer selects some events, and selects others that it did not.",
  disjoint: "Selects nothing of what it selected, and other events.",
  unknown: "It is not proved what the change means.",
};

function meaningOf(verdict: Verdict, isPart: boolean): string {
  const words = meanings[verdict];
  return isPart && verdict !== "unknown" ? `As far as it is read: ${words.charAt(0).toLowerCase()}${words.slice(1)}` : words;
}

function reviewRule(pair: RulePair, question: ReviewQuestion): RuleReview {
  const { base, head, key } = pair;
  const side = (head ?? base) as PlacedSource;
  const sameText = base !== undefined && head !== undefined && base.source.text === head.source.text && base.at === head.at && isSameRule(base.rule, head.rule);
  const compared = base === undefined || head === undefined ? undefined : sameText ? sameSides : compareSides(base, head, question.steps);
  const answer = question.recorded?.answer(base?.rule, head?.rule);
  const documents = reviewDocuments(pair, question);
  const change: RuleChange = changeOf(base?.source.text, head?.source.text);
  const isPart = [base, head].some((each) => each !== undefined && isReadInPart(each));
  const doubts = [...(compared?.doubt === undefined ? [] : [compared.doubt]), ...(isPart ? ["A part of the text is not understood, and the verdict says nothing of it."] : [])];
  const regions = regionsOf(pair, compared, answer);
  const findings = [...(sameText ? [] : ruleFindings(pair, compared, question)), ...documentFindings(pair, documents, question)];
  const never = findings.find(({ code }) => code === "review/never-matches");
  const units = base === undefined || head === undefined || sameText ? [] : pairUnits(normalizeRule(base.rule), normalizeRule(head.rule));
  return {
    key,
    id: side.rule.id,
    title: side.rule.title,
    change,
    ...(base === undefined ? {} : { base: sideOf(base) }),
    ...(head === undefined ? {} : { head: sideOf(head) }),
    ...(compared === undefined ? {} : { verdict: compared.verdict }),
    meaning: never !== undefined ? `No event can match it. ${never.help ?? ""}`.trim() : compared === undefined ? (base === undefined ? "A new rule." : "The rule is gone.") : sameText ? "The rule is the same." : meaningOf(compared.verdict, isPart),
    doubts,
    ...regions,
    detections: units.length > 1 ? units.map(({ name, base: left, head: right }) => reviewUnit(name, left?.name, right?.name, pair, question)) : [],
    structure: units.flatMap(structureChanges),
    metadata: base === undefined || head === undefined || sameText ? [] : metadataChanges(base.rule, head.rule),
    documents,
    ...(question.recorded === undefined || answer === undefined ? {} : { recorded: { events: question.recorded.events, base: answer.base, head: answer.head, lost: answer.lost, gained: answer.gained } }),
    diff: textDiff(base?.source.text ?? "", head?.source.text ?? ""),
    findings,
  };
}

/** A rule may mean something else although its text is the same: a filter of another file applies to it. */
function isSameRule(base: Rule, head: Rule): boolean {
  return JSON.stringify([base.signals, base.detection]) === JSON.stringify([head.signals, head.detection]);
}

const sameSides: ComparedSides = { verdict: "equal", key: "equal" };

/** What is lost and gained; an event that was recorded is shown before one that was made up. */
function regionsOf({ base, head }: RulePair, compared: ComparedSides | undefined, answer: RecordedAnswer | undefined): Pick<RuleReview, "lost" | "gained"> {
  const lost = observed(compared === undefined && head === undefined ? wholeOf(base) : compared?.lost, answer?.firstLost);
  const gained = observed(compared === undefined && base === undefined ? wholeOf(head) : compared?.gained, answer?.firstGained);
  return { ...(lost === undefined ? {} : { lost }), ...(gained === undefined ? {} : { gained }) };
}

function observed(region: Region | undefined, seen: { readonly event: Event; readonly origin: string } | undefined): Region | undefined {
  if (seen === undefined) return region;
  // What was recorded is shown, too, where nothing was proved.
  const { formula = [], within = [], places = [] } = region ?? {};
  return { formula, within, places, witness: { observed: true, origin: seen.origin, events: witnessEvents([seen.event]) } };
}

/** All that a rule selects, with an event. */
function wholeOf(side: PlacedSource | undefined): Region | undefined {
  if (side === undefined) return undefined;
  const nothing: Rule = { ...side.rule, signals: side.rule.signals.map((signal) => ({ ...signal, predicate: { kind: "constant", value: false } })) };
  return wholeRegion(compareRules(nothing, side.rule).onlyRight);
}

function reviewUnit(name: string, left: string | undefined, right: string | undefined, { base, head }: RulePair, { steps }: ReviewQuestion): DetectionReview {
  const change = changeOf(left, right);
  if (base === undefined || head === undefined || left === undefined || right === undefined) return { name, change };
  const part = (side: PlacedSource, unit: string): PlacedSource => ({ ...side, rule: ruleWithUnits(normalizeRule(side.rule), [unit]) });
  const { verdict, doubt, lost, gained } = compareSides(part(base, left), part(head, right), steps);
  return {
    name,
    change: verdict === "equal" ? "unchanged" : "changed",
    verdict,
    ...(doubt === undefined ? {} : { doubt }),
    ...(lost === undefined ? {} : { lost }),
    ...(gained === undefined ? {} : { gained }),
  };
}

function sideOf({ rule, source, fidelity }: PlacedSource): RuleSide {
  return { file: source.file, title: rule.title, severity: rule.severity, format: source.format, read: fidelity };
}

function isFaulty({ diagnostics }: SourceFileSide): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}

/** Files of head with faults, and of base where they cannot be compared for that. */
function unreadableFindings(question: ReviewQuestion): readonly ReviewFinding[] {
  return question.sources.head.flatMap(({ file, diagnostics, text }) =>
    diagnostics.filter(({ severity }) => severity === "error").map((diagnostic) => {
      const source: SourceFileSide = { file, text, format: "", rules: [], fidelities: [], diagnostics: [] };
      const place = diagnostic.span === undefined ? {} : { place: placeIn(source, diagnostic.span) };
      return makeFinding("review/unreadable", { reason: diagnostic.message }, { file, ...place }, `${diagnostic.code} ${diagnostic.message}`, question);
    }),
  );
}

function leftOverFindings(question: ReviewQuestion, rules: readonly RuleReview[]): readonly ReviewFinding[] {
  const known = new Set(rules.flatMap(({ documents, head }) => (head === undefined ? [] : documents.flatMap(({ name, after, fresh }) => (after !== undefined && fresh !== undefined ? [name] : [])))));
  const read = new Set(question.sources.head.filter((source) => !isFaulty(source)).map(({ file }) => file));
  const gone = new Set(question.sources.base.map(({ file }) => file).filter((file) => question.sources.head.every((source) => source.file !== file)));
  return (question.committed?.head ?? [])
    .filter(({ file, source }) => !known.has(file) && (read.has(source) || gone.has(source)) && question.targets.some(({ backend, vocabulary }) => file.includes(`${backend.language}/${vocabulary}/`)))
    .map(({ file, source }) => makeFinding("review/left-over", { document: file, source }, { file }, "", question));
}

function isWorthTelling({ change, findings, documents, base, head }: RuleReview): boolean {
  return change !== "unchanged" || findings.length > 0 || base?.file !== head?.file || documents.some((document) => document.change !== "unchanged");
}

const order: readonly (Verdict | undefined)[] = ["disjoint", "changed", "narrower", "unknown", "wider", undefined, "equal"];

/** The gravest first: what fails, then errors, then what is lost. */
function weight({ findings, verdict, change }: RuleReview): number {
  const failing = findings.some((finding) => finding.failing) ? 0 : 100;
  const error = findings.some(({ level }) => level === "error") ? 0 : 20;
  return failing + error + (change === "removed" ? 1 : order.indexOf(verdict));
}

function summaryOf(question: ReviewQuestion, rules: readonly RuleReview[], findings: readonly ReviewFinding[]): ReviewSummary {
  const count = (test: (rule: RuleReview) => boolean): number => rules.filter(test).length;
  const both = rules.filter(({ base, head }) => base !== undefined && head !== undefined);
  const documents = rules.flatMap((rule) => rule.documents);
  const all = [...findings, ...rules.flatMap((rule) => rule.findings)];
  const verdict = (name: Verdict): number => both.filter((rule) => (rule.change === "changed" || rule.verdict !== "equal") && rule.verdict === name).length;
  return {
    unchangedFiles: question.unchangedFiles,
    added: count(({ change }) => change === "added"),
    removed: count(({ change }) => change === "removed"),
    changed: count(({ change }) => change === "changed"),
    renamed: both.filter(({ base, head }) => base?.file !== head?.file).length,
    verdicts: { equal: verdict("equal"), narrower: verdict("narrower"), wider: verdict("wider"), changed: verdict("changed"), disjoint: verdict("disjoint"), unknown: verdict("unknown") },
    documents: {
      changed: documents.filter(({ change }) => change !== "unchanged").length,
      stale: documents.filter(({ fresh }) => fresh === false).length + findings.filter(({ code }) => code === "review/left-over").length,
      unfaithful: documents.filter(isUnfaithful).length,
      lessExact: documents.filter(isLessExact).length,
    },
    failing: all.filter(({ failing }) => failing).length,
    accepted: all.filter(({ accepted }) => accepted !== undefined).length,
  };
}

function placeIn(source: SourceFileSide, span: readonly [number, number]): ReturnType<typeof placeOf> {
  return placeOf("head", { source }, span);
}
