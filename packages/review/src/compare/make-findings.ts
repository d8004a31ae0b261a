import { type Diagnostic, type DiagnosticArguments, type Predicate, reporter, type Rule, type RuleSeverity } from "@isorule/core";
import { deadLogic, findEvent, partsOf, type Verdict } from "@isorule/proof";
import type { ReviewQuestion } from "../model/question.js";
import type { DocumentReview, Place, Region, ReviewFinding, FindingLevel } from "../model/review.js";
import { failureKinds, type ReviewCode, reviewDiagnostics } from "../model/review-diagnostics.js";
import { type ComparedSides, isReadInPart } from "./compare-sides.js";
import { placeOf } from "./find-places.js";
import { fingerprintOf } from "./fingerprint.js";
import type { RulePair } from "./pair-rules.js";

const levels: Readonly<Record<Diagnostic["severity"], FindingLevel>> = { error: "error", warning: "warning", info: "note" };

/** What a finding needs beside its words. */
export interface FindingPlace {
  readonly rule?: string;
  readonly file: string;
  readonly place?: Place;
  readonly related?: readonly Place[];
}

/**
 * Makes a finding.
 *
 * @param identity what tells it from other findings of the same code and rule; nothing that a rebase changes
 */
export function makeFinding<Code extends ReviewCode>(code: Code, args: Omit<DiagnosticArguments<(typeof reviewDiagnostics)[Code]>, "fingerprint">, { rule, file, place, related = [] }: FindingPlace, identity: string, { failOn = [], accepted = [] }: ReviewQuestion): ReviewFinding {
  const fingerprint = fingerprintOf(code, rule ?? file, identity);
  let made: Diagnostic | undefined;
  reporter(reviewDiagnostics, (diagnostic) => (made = diagnostic))(code, { ...args, fingerprint } as unknown as DiagnosticArguments<(typeof reviewDiagnostics)[Code]>);
  if (made === undefined) throw new Error(`Invariant: ${code} gives a finding`);
  const kind = failureKinds[code];
  const word = accepted.find((each) => each.fingerprint === fingerprint);
  return {
    code,
    level: levels[made.severity],
    message: made.message,
    ...(made.help === undefined || made.help === "" ? {} : { help: made.help }),
    fingerprint,
    ...(rule === undefined ? {} : { rule }),
    file,
    ...(place === undefined ? {} : { place }),
    related,
    ...(kind === undefined ? {} : { kind }),
    failing: kind !== undefined && failOn.includes(kind) && word === undefined,
    ...(word === undefined ? {} : { accepted: word }),
  };
}

const codes: Readonly<Partial<Record<Verdict, "review/narrower" | "review/wider" | "review/changed" | "review/disjoint">>> = { narrower: "review/narrower", wider: "review/wider", changed: "review/changed", disjoint: "review/disjoint" };

/** The findings about what a rule of both revisions, or of one, selects. */
export function ruleFindings(pair: RulePair, compared: ComparedSides | undefined, question: ReviewQuestion): readonly ReviewFinding[] {
  const { base, head, key } = pair;
  const side = head ?? base;
  if (side === undefined) return [];
  const title = side.rule.title;
  const findings: ReviewFinding[] = [];
  const at = { rule: key, file: side.source.file };
  if (head === undefined) return [makeFinding("review/rule-removed", { title }, at, "", question)];
  const whole = placeOf("head", head, head.rule.detection.span ?? head.rule.signals[0]?.span ?? [0, 0]);
  if (base === undefined) findings.push(makeFinding("review/rule-added", { title }, { ...at, place: whole }, "", question));
  const dead = newDeadLogic(pair);
  const never = dead.find(({ code }) => deadCodes.includes(code));
  const cannot = never !== undefined && neverMatches(head.rule);
  if (cannot) findings.push(makeFinding("review/never-matches", { title, reason: never.message }, { ...at, place: never.span === undefined ? whole : placeOf("head", head, never.span) }, never.message, question));
  if (compared !== undefined && !cannot) {
    const { place, related } = placesOf(compared);
    const here = { ...at, place: place ?? whole, related };
    const code = codes[compared.verdict];
    if (code !== undefined) findings.push(makeFinding(code, { title } as never, here, compared.key, question));
    if (compared.verdict === "unknown") findings.push(makeFinding("review/unknown", { title, reason: compared.doubt ?? "" }, here, compared.key, question));
    if ([base, head].some((each) => each !== undefined && isReadInPart(each)) && compared.verdict !== "unknown" && base?.source.text !== head.source.text) findings.push(makeFinding("review/read-in-part", { title }, here, compared.key, question));
  }
  for (const { message, span } of cannot ? dead.filter((each) => each !== never) : dead) {
    findings.push(makeFinding("review/dead-part", { title, reason: message }, { ...at, place: span === undefined ? whole : placeOf("head", head, span) }, message, question));
  }
  if (base !== undefined && severities.indexOf(head.rule.severity) < severities.indexOf(base.rule.severity)) {
    findings.push(makeFinding("review/severity-lowered", { title, before: base.rule.severity, after: head.rule.severity }, { ...at, place: whole }, `${base.rule.severity} ${head.rule.severity}`, question));
  }
  return findings;
}

const severities: readonly RuleSeverity[] = ["informational", "low", "medium", "high", "critical"];

/** What head says without an effect and base does not. */
function newDeadLogic({ base, head }: RulePair): readonly Diagnostic[] {
  if (head === undefined) return [];
  const known = new Set(base === undefined ? [] : deadLogic(base.rule).map(({ code, message }) => `${code} ${message}`));
  return deadLogic(head.rule).filter(({ code, message }) => !known.has(`${code} ${message}`));
}

/** Of a signal nothing can match: that it has such a part was proved, with what its fields may hold in mind. */
const deadCodes: readonly string[] = ["logic/never", "logic/swallowed", "logic/several-values"];

/** Whether a rule with a dead part is dead as a whole: each of its units needs an event that there is not. */
function neverMatches(rule: Rule): boolean {
  const { events, structured } = partsOf(rule);
  const isDead = (event: string, predicate: Predicate): boolean => findEvent(predicate, { event, lists: false }).kind === "none";
  return (
    [...events].every(([event, predicate]) => isDead(event, predicate)) &&
    structured.every(({ detection, steps }) => {
      const dead = steps.filter(({ event, predicate }) => isDead(event, predicate)).length;
      return detection.kind === "sequence" || detection.kind === "together" ? dead > 0 : dead === steps.length;
    })
  );
}

function placesOf({ lost, gained }: ComparedSides): { readonly place?: Place; readonly related: readonly Place[] } {
  const places = distinct([lost, gained].flatMap((region: Region | undefined) => region?.places ?? []));
  const place = places.find(({ side }) => side === "head");
  return { ...(place === undefined ? {} : { place }), related: places.filter((each) => each !== place) };
}

function distinct(places: readonly Place[]): readonly Place[] {
  return [...new Map(places.map((place) => [`${place.side} ${place.span.join()}`, place])).values()];
}

const fidelities = ["exact", "approximate", "dropped"];

/** Whether a document does not mean its rule. What is nearly the rule says so itself. */
export function isUnfaithful({ faith, fidelity, fresh }: DocumentReview): boolean {
  return faith === "differs" && (fidelity.head === "exact" || fresh === false);
}

/** Whether a document says its rule less exactly than it did. */
export function isLessExact({ fidelity: { base, head } }: DocumentReview): boolean {
  return base !== undefined && head !== undefined && fidelities.indexOf(head) > fidelities.indexOf(base);
}

/** The findings about the documents of a rule: one of each kind, whatever the number of documents. */
export function documentFindings({ base, head, key }: RulePair, documents: readonly DocumentReview[], question: ReviewQuestion): readonly ReviewFinding[] {
  const side = head ?? base;
  if (side === undefined) return [];
  const title = side.rule.title;
  const findings: ReviewFinding[] = [];
  const report = (code: "review/unfaithful" | "review/unverified" | "review/stale" | "review/less-exact", found: readonly DocumentReview[], reasonOf: (document: DocumentReview) => string, identityOf: (document: DocumentReview) => string): void => {
    const [first] = found;
    if (first === undefined) return;
    const names = namesOf(found);
    const place = { rule: key, file: first.committed ? first.name : side.source.file };
    const { base: before = "exact", head: after = "exact" } = first.fidelity;
    const args = { document: names, documents: names, title, reason: reasonOf(first), before, after };
    findings.push(makeFinding(code, args as never, place, found.map((document) => `${identityOf(document)}\n${keyOf(document)}`).sort().join("\n\n"), question));
  };
  report("review/unfaithful", documents.filter(isUnfaithful), ({ reason = "" }) => reason, ({ disagreement, reason }) => JSON.stringify(disagreement?.events ?? reason));
  report("review/unverified", documents.filter(({ faith, fidelity }) => faith === "unreadable" && fidelity.head !== "dropped"), ({ reason = "" }) => reason, ({ after = "" }) => after);
  report("review/less-exact", documents.filter(isLessExact), ({ losses }) => losses[0] ?? "", ({ losses }) => losses.join("\n"));
  report("review/stale", documents.filter(({ fresh }) => fresh === false), () => "", ({ after = "" }) => after);
  return findings;
}

/** The same for the same document wherever it is kept. */
function keyOf({ language, vocabulary, format, name }: DocumentReview): string {
  return [language, vocabulary, format, name.split("/").at(-1) ?? name].join(" ");
}

/** Names of documents that are listed. */
const mostNames = 4;

function namesOf(documents: readonly DocumentReview[]): string {
  const names = documents.slice(0, mostNames).map(({ name }) => name);
  return documents.length > mostNames ? `${names.join(", ")} and ${documents.length - mostNames} more` : names.length < 2 ? names.join() : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}
