import { compileRule, type Event, type FieldValue, type Rule } from "@isorule/core";
import { type Verdict, witnessesOf } from "@isorule/proof";
import { reviewRevisions, type RuleReview, type SourceFileSide } from "@isorule/review";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { corpusFiles } from "../kit/corpus.js";
import { editsOf, onlyRule, relatedPairs, type RuleTextChange } from "../kit/rule-changes.js";

/** `ISORULE_ALL=1` takes every rule; else so many of both kinds. */
const all = process.env["ISORULE_ALL"] === "1";

const recorded = suite("corpus: the review of changes of real rules");

function sideOf(text: string, file: string, id: string): SourceFileSide | undefined {
  const rule = onlyRule(text, file);
  return rule === undefined ? undefined : { file, text, format: "sigma", rules: [{ ...rule, id }], fidelities: [], diagnostics: [] };
}

interface Reviewed extends RuleTextChange {
  readonly base: Rule;
  readonly head: Rule;
  readonly review: RuleReview;
}

function reviewed(change: RuleTextChange): readonly Reviewed[] {
  const [base, head] = [sideOf(change.before, "rule.yml", "a"), sideOf(change.after, "rule.yml", "a")];
  if (base === undefined || head === undefined) return [];
  const [review] = reviewRevisions({ base: "base", head: "head", sources: { base: [base], head: [head] }, unchangedFiles: 0, targets: [] }).rules;
  assert.ok(review, change.path);
  return [{ ...change, base: base.rules[0] as Rule, head: head.rules[0] as Rule, review }];
}

type Fires = (events: readonly Event[]) => boolean;

function compiled(rule: Rule): Fires {
  const hits = compileRule(rule);
  return (events) => hits(events).length > 0;
}

/** Events that could tell the two rules apart: the witnesses of both, and each with the values of the other. */
function* manyEvents(base: Rule, head: Rule): Generator<readonly Event[]> {
  const witnesses = [...witnessesOf(base), ...witnessesOf(head)].map(({ events }) => events);
  yield* witnesses;
  const singles = witnesses.filter(({ length }) => length === 1).map(([event]) => event as Event);
  const values: [string, FieldValue][] = singles.flatMap(({ fields }) => Object.entries(fields));
  for (const [at, event] of singles.entries()) {
    for (let step = 1; step <= 6; step++) {
      const [field, value] = values[(at * 31 + step * 17) % Math.max(1, values.length)] ?? [];
      if (field !== undefined && value !== undefined) yield [{ ...event, fields: { ...event.fields, [field]: value } }];
    }
  }
}

recorded("each witness tells the two apart, no `equal` and no direction is refuted, and few are unknown", () => {
  const files = [...corpusFiles("sigma", /^rules[^/]*\/.*\.ya?ml$/), ...corpusFiles("t1505.004/sigma", /\.ya?ml$/)];
  const related = relatedPairs(files);
  const mutated = files.filter((_, at) => at % (all ? 1 : 80) === 0).flatMap(editsOf);
  const rows = [...(all ? related : related.filter((_, at) => at % 5 === 0)), ...mutated].flatMap(reviewed);
  const verdicts = new Map<Verdict, number>();
  const unknown = new Map<string, number>();
  let tried = 0;
  let regions = 0;
  for (const { base, head, review, what, path } of rows) {
    const { verdict = "unknown", lost, gained } = review;
    const [inBase, inHead] = [compiled(base), compiled(head)];
    verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
    if (verdict === "unknown") unknown.set(review.doubts[0] ?? "", (unknown.get(review.doubts[0] ?? "") ?? 0) + 1);
    for (const [region, here, there] of [[lost, inBase, inHead], [gained, inHead, inBase]] as const) {
      if (region === undefined) continue;
      regions++;
      const events = (region.witness?.events ?? []).map(({ class: name, after, fields }): Event => ({ class: name, time: after, fields }));
      if (events.length < 12) assert.ok(here(events) && !there(events), `${what} ${path}: ${JSON.stringify(events)}`);
      assert.ok(region.formula.length > 0, `${what} ${path}: a region without a formula`);
      assert.ok(region.places.length > 0, `${what} ${path}: a difference without a place`);
    }
    const mayLose = verdict !== "equal" && verdict !== "wider";
    const mayGain = verdict !== "equal" && verdict !== "narrower";
    for (const events of manyEvents(base, head)) {
      tried++;
      const [before, after] = [inBase(events), inHead(events)];
      if (before && !after) assert.ok(mayLose, `${what} ${path} is ${verdict}, and loses ${JSON.stringify(events)}`);
      if (!before && after) assert.ok(mayGain, `${what} ${path} is ${verdict}, and gains ${JSON.stringify(events)}`);
    }
  }
  console.log(`\n  ${rows.length} changes (${rows.filter(({ what }) => /^(?:one id|related)/.test(what)).length} of pairs of rules, ${mutated.length} made by script): ${[...verdicts].map(([verdict, count]) => `${count} ${verdict}`).join(", ")}`);
  console.log(`  ${regions} regions, each with events that tell; ${tried} lists of events tried, none refutes a verdict`);
  for (const [reason, count] of unknown) console.log(`  ${count} unknown: ${reason}`);
  assert.ok(rows.length >= 120, `${rows.length}`);
  assert.ok((verdicts.get("unknown") ?? 0) <= rows.length * 0.02);
});

recorded.run();
