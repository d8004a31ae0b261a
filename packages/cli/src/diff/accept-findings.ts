import path from "node:path";

import type { Acceptance, Review, ReviewFinding, RuleReview } from "@isorule/review";
import { isSeq, parseDocument, stringify, YAMLSeq } from "yaml";

import { writeOutputFile } from "../build/output-folder.js";
import { rewriteFile } from "../rules/rewrite-file.js";
import type { Io } from "../terminal/io.js";
import { shorten } from "../terminal/table.js";
import { UsageFault } from "../usage-fault.js";
import { parseAccepted, type AcceptedFindings } from "./accepted-findings.js";

/** Characters of a region that an entry keeps for its readers. */
const longestRegion = 200;

/** All findings of a review, with the rule that each is about. */
export function findingsOf(review: Review): readonly { readonly finding: ReviewFinding; readonly rule: RuleReview | undefined }[] {
  return [...review.rules.flatMap((rule) => rule.findings.map((finding) => ({ finding, rule }))), ...review.findings.map((finding) => ({ finding, rule: undefined }))];
}

/**
 * Adds findings to the file of accepted ones, which keeps its comments and its order, and gives the review with them
 * accepted. The file is written whole or not at all.
 *
 * @param fingerprints of the findings; none: all that fail
 * @param by who accepts them, where that is known
 * @throws UsageFault where there is no such finding, none fails, or the file cannot be written
 */
export function acceptFindings(review: Review, accepted: AcceptedFindings, { fingerprints, reason, by }: { readonly fingerprints: readonly string[]; readonly reason: string; readonly by: string | undefined }, io: Io): { readonly review: Review; readonly added: readonly Acceptance[] } {
  const all = findingsOf(review);
  for (const fingerprint of fingerprints) {
    if (!all.some(({ finding }) => finding.fingerprint === fingerprint)) throw new UsageFault(`there is no finding with the fingerprint ${fingerprint}`, "Every report shows the fingerprints of its findings.");
  }
  const known = new Set(accepted.entries.map(({ fingerprint }) => fingerprint));
  const wanted = all.filter(({ finding }) => !known.has(finding.fingerprint) && (fingerprints.length === 0 ? finding.failing : fingerprints.includes(finding.fingerprint)));
  const date = today(io);
  const word = { reason, ...(by === undefined ? {} : { by }), date };
  const entries = new Map(wanted.map(({ finding, rule }) => [finding.fingerprint, entryOf(finding, rule, word)]));
  if (entries.size === 0) return { review, added: [] };
  write(accepted, [...entries.values()]);
  const added = new Map([...entries.keys()].map((fingerprint): readonly [string, Acceptance] => [fingerprint, { fingerprint, ...word }]));
  return { review: withAccepted(review, added), added: [...added.values()] };
}

function entryOf(finding: ReviewFinding, rule: RuleReview | undefined, word: Omit<Acceptance, "fingerprint">): Readonly<Record<string, string>> {
  const region = regionOf(finding, rule);
  return {
    fingerprint: finding.fingerprint,
    rule: finding.rule ?? finding.file,
    ...(rule === undefined ? {} : { title: rule.title }),
    code: finding.code,
    ...(region === "" ? {} : { region: shorten(region, longestRegion) }),
    ...word,
  };
}

/** What a finding about the meaning is about in words; the document of one about a document. */
function regionOf(finding: ReviewFinding, rule: RuleReview | undefined): string {
  if (rule === undefined || finding.file !== (rule.head ?? rule.base)?.file) return finding.file;
  const lines = (side: "lost" | "gained"): readonly string[] => (rule[side]?.formula ?? []).map((line) => `${side}: ${line.trim()}`);
  return [...lines("lost"), ...lines("gained")].join("; ");
}

function write(accepted: AcceptedFindings, entries: readonly Readonly<Record<string, string>>[]): void {
  const text = withEntries(accepted, entries);
  const [fault] = parseAccepted(text, accepted.name).diagnostics;
  if (fault !== undefined) throw new UsageFault(`${accepted.name} would have a fault: ${fault.message}`);
  if (accepted.text === "") writeOutputFile(path.dirname(accepted.path), path.basename(accepted.path), text);
  else {
    const refused = rewriteFile(accepted.path, accepted.text, text);
    if (refused !== undefined) throw new UsageFault(`cannot write ${accepted.name}: ${refused}`);
  }
}

/** The text with more entries at its end. What is there stays as it is, down to the letter where YAML allows that. */
function withEntries({ text, name, entries: before }: AcceptedFindings, entries: readonly Readonly<Record<string, string>>[]): string {
  const document = parseDocument(text);
  const list = isSeq(document.contents) ? document.contents : new YAMLSeq();
  if (!list.flow && before.length > 0) {
    const start = list.range?.[0] ?? 0;
    const indent = " ".repeat(start - (text.lastIndexOf("\n", start - 1) + 1));
    const added = stringify(entries, { lineWidth: 0 }).replace(/^(?=.)/gm, indent);
    const whole = `${text}${text.endsWith("\n") ? "" : "\n"}${added}`;
    const read = parseAccepted(whole, name);
    if (read.diagnostics.length === 0 && read.entries.length === before.length + entries.length) return whole;
  }
  list.flow = false;
  for (const entry of entries) list.add(document.createNode(entry));
  document.contents = list as unknown as typeof document.contents;
  return document.toString({ lineWidth: 0 });
}

/** The day in UTC; of SOURCE_DATE_EPOCH where a build asks to be repeatable (https://reproducible-builds.org/specs/source-date-epoch). */
function today({ env }: Io): string {
  const epoch = env["SOURCE_DATE_EPOCH"] ?? "";
  return new Date(/^\d{1,11}$/.test(epoch) ? Number(epoch) * 1000 : Date.now()).toISOString().slice(0, 10);
}

/** A review in which some more findings are accepted. */
function withAccepted(review: Review, added: ReadonlyMap<string, Acceptance>): Review {
  const mark = (finding: ReviewFinding): ReviewFinding => {
    const word = added.get(finding.fingerprint);
    return word === undefined ? finding : { ...finding, failing: false, accepted: word };
  };
  const marked: Review = { ...review, rules: review.rules.map((rule) => ({ ...rule, findings: rule.findings.map(mark) })), findings: review.findings.map(mark) };
  const all = findingsOf(marked).map(({ finding }) => finding);
  return { ...marked, summary: { ...review.summary, failing: all.filter(({ failing }) => failing).length, accepted: all.filter(({ accepted }) => accepted !== undefined).length } };
}
