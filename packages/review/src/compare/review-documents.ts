import { type Document, type Fidelity, normalizeRule, type Rule, transpile, type Transpiled } from "@isorule/core";
import { compareRules, documentGroups, faithfulness, type FaithfulnessQuestion, type Verdict, type Witness, witnessesOf } from "@isorule/proof";
import type { CommittedDocument, ReviewQuestion, ReviewTarget } from "../model/question.js";
import type { DocumentReview, RuleChange } from "../model/review.js";
import { witnessEvents } from "./compare-sides.js";
import type { RulePair } from "./pair-rules.js";
import { textDiff } from "./text-diff.js";

/** A document in two revisions, before it is judged. */
interface DocumentPair {
  readonly base: Document | undefined;
  readonly head: Document | undefined;
  readonly committedBase: CommittedDocument | undefined;
  readonly committedHead: CommittedDocument | undefined;
}

/** Of these formats documents are made; a query is one itself. */
const ruleFormats: readonly string[] = ["isorule", "sigma"];

/** What became of the documents of a rule: text, freshness, fidelity, and whether each means the rule of head. */
export function reviewDocuments(pair: RulePair, question: ReviewQuestion): readonly DocumentReview[] {
  const head = pair.head === undefined ? undefined : normalizeRule(pair.head.rule);
  const base = pair.base === undefined ? undefined : normalizeRule(pair.base.rule);
  let witnesses: readonly Witness[] | undefined;
  const witnessesOfHead = (rule: Rule): readonly Witness[] => (witnesses ??= witnessesOf(rule));
  const format = (pair.head ?? pair.base)?.source.format;
  if (format === undefined || !ruleFormats.includes(format)) return [];
  return question.targets.filter(({ backend }) => backend.language !== format).flatMap((target) => {
    const [before, after] = [render(base, target), render(head, target)];
    const pairs = pairDocuments(pair, before?.documents ?? [], after?.documents ?? [], question);
    const faiths = head === undefined ? new Map() : faithsOf(head, target, pairs, witnessesOfHead);
    return pairs.map((each): DocumentReview => {
      const document = (each.head ?? each.base) as Document;
      return documentReview(each, nameOf(each, document, target, question, pair), target, { before, after }, faiths.get(each.head) ?? {}, question.committed !== undefined && format === "isorule", pair);
    });
  });
}

function render(rule: Rule | undefined, { backend, vocabulary, formats }: ReviewTarget): Transpiled | undefined {
  return rule === undefined ? undefined : transpile(rule, backend, { vocabulary, formats, normalized: true });
}

function pairDocuments(pair: RulePair, before: readonly Document[], after: readonly Document[], { committed, fileOf }: ReviewQuestion): readonly DocumentPair[] {
  const keyOf = ({ format, part }: Document): string => `${format}\n${part}`;
  const keys = [...new Set([...after, ...before].map(keyOf))];
  const find = (documents: readonly CommittedDocument[] | undefined, document: Document | undefined, source: string | undefined): CommittedDocument | undefined =>
    document === undefined || source === undefined || fileOf === undefined ? undefined : documents?.find(({ file }) => file === fileOf(document, source));
  return keys.map((key) => {
    const [base, head] = [before.find((each) => keyOf(each) === key), after.find((each) => keyOf(each) === key)];
    return { base, head, committedBase: find(committed?.base, base, pair.base?.source.file), committedHead: find(committed?.head, head, pair.head?.source.file) };
  });
}

function nameOf({ committedHead, committedBase }: DocumentPair, document: Document, { vocabulary }: ReviewTarget, { committed, fileOf }: ReviewQuestion, pair: RulePair): string {
  const known = committedHead?.file ?? committedBase?.file;
  if (known !== undefined) return known;
  const source = (pair.head ?? pair.base)?.source;
  if (committed !== undefined && fileOf !== undefined && source?.format === "isorule") return fileOf(document, source.file);
  return [document.language, vocabulary, document.format, document.part].filter((each) => each !== "").join(" · ");
}

type Faithful = Pick<DocumentReview, "faith" | "reason" | "disagreement">;

/** How far the documents of head, as they are committed where they are, mean the rule of head. */
function faithsOf(rule: Rule, { backend, vocabulary, formats, engine }: ReviewTarget, pairs: readonly DocumentPair[], witnesses: (rule: Rule) => readonly Witness[]): ReadonlyMap<Document | undefined, Faithful> {
  const names = backend.vocabularies[vocabulary];
  const found = new Map<Document | undefined, Faithful>();
  if (names === undefined) return found;
  for (const format of formats) {
    const documents = pairs.flatMap(({ head, committedHead }) => (head === undefined || head.format !== format ? [] : [{ head, units: head.units, text: committedHead?.text ?? head.text }]));
    for (const group of documentGroups(documents)) {
      // What reading has proved need not be run, too: `isorule check` does that.
      const question: FaithfulnessQuestion = {
        rule,
        documents: group,
        backend,
        vocabulary: names,
        get witnesses() {
          return witnesses(rule);
        },
        always: false,
        ...(engine === undefined ? {} : { engine }),
      };
      const { verdict, reason, witness } = faithfulness(question);
      const faithful: Faithful = {
        faith: verdict,
        ...(reason === undefined || reason === "" ? {} : { reason }),
        ...(witness === undefined ? {} : { disagreement: { events: witnessEvents(witness.events), fires: witness.fires } }),
      };
      for (const { head } of group) found.set(head, faithful);
    }
  }
  return found;
}

function documentReview({ base, head, committedBase, committedHead }: DocumentPair, name: string, target: ReviewTarget, { before, after }: { readonly before: Transpiled | undefined; readonly after: Transpiled | undefined }, faithful: Faithful, isKept: boolean, pair: RulePair): DocumentReview {
  const document = (head ?? base) as Document;
  const beforeText = committedBase?.text ?? base?.text;
  const afterText = committedHead?.text ?? head?.text;
  const verdict = verdictOf(beforeText, afterText, target, pair);
  const fidelity: { base?: Fidelity; head?: Fidelity } = {};
  if (before !== undefined) fidelity.base = before.fidelity;
  if (after !== undefined) fidelity.head = after.fidelity;
  const losses = (after?.diagnostics ?? []).filter((each) => each.fidelity !== undefined && each.fidelity !== "exact").map(({ message }) => message);
  return {
    name,
    committed: isKept || committedHead !== undefined || committedBase !== undefined,
    language: document.language,
    vocabulary: target.vocabulary,
    format: document.format,
    change: changeOf(beforeText, afterText),
    ...(beforeText === undefined ? {} : { before: beforeText }),
    ...(afterText === undefined ? {} : { after: afterText }),
    diff: textDiff(beforeText ?? "", afterText ?? ""),
    fidelity,
    losses: [...new Set(losses)],
    ...(verdict === undefined ? {} : { verdict }),
    ...(isKept && head !== undefined ? { fresh: committedHead?.text === head.text } : {}),
    ...faithful,
  };
}

/** What became of a text. */
export function changeOf(before: string | undefined, after: string | undefined): RuleChange {
  if (before === undefined) return "added";
  return after === undefined ? "removed" : before === after ? "unchanged" : "changed";
}

/** What the one text is against the other, where both are read as a whole. */
function verdictOf(before: string | undefined, after: string | undefined, { backend, vocabulary }: ReviewTarget, pair: RulePair): Verdict | undefined {
  if (before === undefined || after === undefined) return undefined;
  if (before === after) return "equal";
  const names = backend.vocabularies[vocabulary];
  if (backend.read === undefined || names === undefined) return undefined;
  const events = [...new Set([pair.base, pair.head].flatMap((side) => side?.rule.signals.map(({ event }) => event) ?? []))];
  const [left, right] = [before, after].map((text) => backend.read?.(text, { vocabulary: names, prefer: { events } }));
  const whole = [left, right].every((read) => read !== undefined && read.rules.length === 1 && read.readings?.every(({ fidelity }) => fidelity === "exact") !== false && !read.diagnostics.some(({ severity }) => severity === "error"));
  const [one, other] = [left?.rules[0], right?.rules[0]];
  if (!whole || one === undefined || other === undefined) return undefined;
  const { verdict } = compareRules(one, other);
  return verdict === "unknown" ? undefined : verdict;
}
