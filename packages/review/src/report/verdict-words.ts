import type { DocumentReview, Review, ReviewFinding, RuleReview, ValueChange, WitnessEvent } from "../model/review.js";
import { printDuration, quoteValue } from "@isorule/core";
import { counted } from "./plain-text.js";

/** How a rule came out, as one word: its verdict, or what became of it where it is in one revision alone. */
export type Outcome = NonNullable<RuleReview["verdict"]> | "added" | "removed" | "same" | "never";

/** A sign for each outcome: other shapes, so that it needs no colour. */
export const signs: Readonly<Record<Outcome, string>> = {
  narrower: "▼",
  wider: "▲",
  changed: "◆",
  disjoint: "✖",
  unknown: "?",
  never: "⊘",
  removed: "−",
  added: "+",
  equal: "=",
  same: "=",
};

/** Each outcome in two words, for tables and headings. */
export const outcomeWords: Readonly<Record<Outcome, string>> = {
  narrower: "narrower",
  wider: "wider",
  changed: "changed",
  disjoint: "disjoint",
  unknown: "unknown",
  never: "never matches",
  removed: "removed",
  added: "added",
  equal: "equal",
  same: "not changed",
};

/** How a rule came out. */
export function outcomeOf({ verdict, change, findings }: Pick<RuleReview, "verdict" | "change"> & Partial<Pick<RuleReview, "findings">>): Outcome {
  if (findings?.some(({ code }) => code === "review/never-matches") === true) return "never";
  if (change === "added" || change === "removed") return change;
  return verdict ?? (change === "unchanged" ? "same" : "unknown");
}

/** What is said of a direction in which no event was found. */
export function nothingOf(outcome: Outcome): string {
  return outcome === "unknown" ? "not known" : "nothing";
}

/** How faithful a document is, as a reviewer reads it. */
export const faithWords: Readonly<Record<NonNullable<DocumentReview["faith"]>, string>> = {
  proved: "proved to mean the rule",
  tested: "agrees with the rule on all witness events",
  differs: "does NOT mean the rule",
  unreadable: "could not be checked",
};

/**
 * A review in one sentence.
 *
 * @example "2 rules lose detections, 1 rule gains, 3 rules are equal; 1 document is stale; 1 finding is accepted."
 */
export function summarySentence(review: Review): string {
  const { verdicts, documents, added, removed, changed, renamed, accepted } = review.summary;
  const losing = verdicts.narrower + verdicts.changed + verdicts.disjoint + removed;
  const gaining = verdicts.wider + verdicts.changed + verdicts.disjoint + added;
  const rules = [
    part(losing, (n) => `${counted(n, "rule")} ${n === 1 ? "loses" : "lose"} detections${of(removed, "removed")}`),
    part(gaining, (n) => `${counted(n, "rule")} ${n === 1 ? "gains" : "gain"} detections${of(added, "new")}`),
    part(verdicts.equal, (n) => `${counted(n, "rule")} ${n === 1 ? "means" : "mean"} what ${n === 1 ? "it" : "they"} did`),
    part(verdicts.unknown, (n) => `of ${counted(n, "rule")} it is unknown`),
    part(renamed, (n) => `${counted(n, "file")} ${n === 1 ? "is" : "are"} renamed`),
  ];
  const papers = [
    part(documents.unfaithful, (n) => `${counted(n, "document")} ${n === 1 ? "does" : "do"} not mean ${n === 1 ? "its rule" : "their rules"}`),
    part(documents.stale, (n) => `${counted(n, "document")} ${n === 1 ? "is" : "are"} stale`),
    part(documents.lessExact, (n) => `${counted(n, "document")} ${n === 1 ? "is" : "are"} less exact than before`),
  ];
  const unread = review.findings.length;
  const words = [
    ...sentence(rules),
    ...sentence(papers),
    ...sentence([part(unread, (n) => `${counted(n, "finding")} about files`)]),
    ...sentence([part(accepted, (n) => `${counted(n, "finding")} ${n === 1 ? "is" : "are"} accepted`)]),
  ];
  if (words.length > 0) return `${words.join("; ")}.`.replace(/^o/, "O");
  return changed === 0 ? "No rule changed." : "No rule means anything else than before.";
}

function part(count: number, words: (count: number) => string): string | undefined {
  return count === 0 ? undefined : words(count);
}

function of(count: number, what: string): string {
  return count === 0 ? "" : ` (${count.toLocaleString("en")} ${what})`;
}

function sentence(parts: readonly (string | undefined)[]): readonly string[] {
  const known = parts.filter((each) => each !== undefined);
  return known.length === 0 ? [] : [known.join(", ")];
}

/** A value of an event for people: text in quotes, a list with commas. */
export function fieldText(value: WitnessEvent["fields"][string]): string {
  if (value === null) return "(absent)";
  return typeof value === "object" ? value.map((each) => quoteValue(each)).join(", ") : quoteValue(value);
}

/** A time between events for people. */
export function afterText(milliseconds: number): string {
  return milliseconds > 0 && milliseconds % 1000 === 0 ? `after ${printDuration(milliseconds)}` : `after ${milliseconds / 1000} s`;
}

/** A changed value as pieces: what it is, what went and what came. */
export interface ChangeTexts {
  readonly what: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Whether it is a list, of which only what went and what came is given. */
  readonly isList: boolean;
}

/** The same form for values and lists. */
export function changeTexts({ what, before, after, removed, added }: ValueChange): ChangeTexts {
  const isList = removed !== undefined || added !== undefined;
  if (isList) return { what, before: removed ?? [], after: added ?? [], isList };
  return { what, before: before === undefined ? [] : [before], after: after === undefined ? [] : [after], isList };
}

/** The findings of a review, the worst first: what fails, then by level, what is accepted last. */
export function worstFirst(review: Review): readonly ReviewFinding[] {
  const rank = ({ accepted, failing, level }: ReviewFinding): number => (accepted === undefined ? 0 : 10) + (failing ? 0 : 5) + ["error", "warning", "note"].indexOf(level);
  const all = [...review.rules.flatMap(({ findings }) => findings), ...review.findings];
  return all.map((finding, at) => ({ finding, at })).sort((a, b) => rank(a.finding) - rank(b.finding) || a.at - b.at).map(({ finding }) => finding);
}

/** What a document is against its base, beside its text. */
const documentVerdicts: Readonly<Record<NonNullable<DocumentReview["verdict"]>, string>> = {
  equal: "same meaning",
  narrower: "narrower",
  wider: "wider",
  changed: "other meaning",
  disjoint: "disjoint",
  unknown: "meaning not known",
};

/** What became of a document, in a few words: `other text, STALE: …, proved to mean the rule`. */
export function documentState({ change, fresh, faith, fidelity, verdict }: DocumentReview): readonly string[] {
  const { base, head } = fidelity;
  const words: string[] = [change === "unchanged" ? "same text" : change === "changed" ? "other text" : change];
  if (fresh === false) words.push("STALE: not what the rule gives");
  if (change === "changed" && verdict !== undefined) words.push(documentVerdicts[verdict]);
  if (base !== undefined && head !== undefined && base !== head) words.push(`${base} → ${head}`);
  else if (head !== undefined && head !== "exact") words.push(head);
  if (faith !== undefined) words.push(faithWords[faith]);
  return words;
}

const fidelities = ["exact", "approximate", "dropped"];

/** Whether a document says its rule less exactly than it did, or is new and does not say it exactly. */
export function isLessExact({ fidelity: { base = "exact", head = "exact" } }: DocumentReview): boolean {
  return fidelities.indexOf(head) > fidelities.indexOf(base);
}

/** Whether something is to be said of a document beside its text. */
export function isTroubled(document: DocumentReview): boolean {
  const { fresh, faith } = document;
  return fresh === false || faith === "differs" || faith === "unreadable" || isLessExact(document);
}

/** The line of a formula that tells most: the first that has no parts below it, and how many of these there are. */
export function headline(formula: readonly string[]): { readonly line: string; readonly others: number } | undefined {
  const depth = (line: string): number => line.length - line.trimStart().length;
  const leaves = formula.filter((line, at) => depth(formula[at + 1] ?? "") <= depth(line));
  const [line] = leaves;
  return line === undefined ? undefined : { line: line.trim(), others: leaves.length - 1 };
}
