import { eql } from "@isorule/backend-eql/read";
import { eqlEngine } from "@isorule/backend-eql/engine";
import { compileRule, EngineFault, type Rule, separatorOf, type StoredEvent, type Vocabulary } from "@isorule/core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { corpusFiles } from "../kit/corpus.js";
import { changedEvents, onBaseFields, witnessEvent } from "../kit/rule-witness.js";

/** Names of Elastic and nothing else, so that every rule can be read whole. */
const vocabulary: Vocabulary = { vocabulary: "own", title: "Own names", native: { prefix: "eql", sources: { any: { stream: "native" }, "*": { stream: "native", category: "{name}" } } }, events: {} };

const test = suite("Elastic's rules: the engine of EQL");
const files = corpusFiles("elastic", /\.toml$/);
const texts = files.filter(({ text }) => /^language\s*=\s*"(?:eql|kuery)"/m.test(text));

/** How many events are made of one choice among the alternatives of a signal. */
const mostEvents = 10;

test("takes every query", () => {
  const faults = new Map<string, number>();
  for (const { path, text } of texts) {
    const { queries, diagnostics } = eqlEngine.compile(text, { vocabulary });
    assert.ok(queries.length > 0 || diagnostics.some(({ code }) => code === "eql/read-language"), `${path}: ${diagnostics.map(({ message }) => message).join(" ")}`);
    for (const query of queries) {
      try {
        query.fires([{ source: "", time: 0, values: { "event.category": "process" } }]);
      } catch (fault) {
        assert.instance(fault, EngineFault);
        faults.set((fault as Error).message, (faults.get((fault as Error).message) ?? 0) + 1);
      }
    }
  }
  console.log(`\n${texts.length} rules; refused: ${JSON.stringify([...faults])}`);
  assert.equal([...faults.keys()], ["The rule has filters beside its query, which this engine does not know."]);
});

/** Events for a signal of a rule, as they are kept. */
function eventsOf(rule: Rule): readonly StoredEvent[] {
  return rule.signals.flatMap(({ event, predicate }) => {
    const base = onBaseFields(predicate, separatorOf(event));
    return [0, 1, 2].flatMap((turn) => changedEvents(witnessEvent(event, base, turn)).slice(0, mostEvents)).flatMap((each) => eqlEngine.store(each, vocabulary).slice(0, 1));
  });
}

test("finds what the rule matches that the reader makes of a query, and nothing else", () => {
  let asked = 0;
  let found = 0;
  const differ: string[] = [];
  for (const { path, text } of texts) {
    const { rules, readings = [] } = eql.read?.(text, { vocabulary, file: path }) ?? { rules: [] };
    const [rule] = rules;
    const [query] = eqlEngine.compile(text, { vocabulary }).queries;
    if (rule === undefined || query === undefined || readings[0]?.fidelity !== "exact" || rule.detection.kind !== "signal") continue;
    asked++;
    const fires = compileRule(rule);
    let matched = false;
    for (const { record, held } of eventsOf(rule)) {
      // An empty text is a value for Elasticsearch and none for a rule.
      if (Object.values(held.fields).includes("")) continue;
      const expected = fires([held]).length > 0;
      matched ||= expected;
      // The index patterns of the rule are another matter.
      let actual: boolean;
      try {
        actual = query.fires([{ ...record, source: "" }]);
      } catch (fault) {
        if (fault instanceof EngineFault) continue;
        throw fault;
      }
      if (actual !== expected) {
        differ.push(`${path}: the rule says ${expected}\n${JSON.stringify(held.fields)}`);
        break;
      }
    }
    if (matched) found++;
  }
  console.log(`\n${asked} rules asked, ${found} of them with an event that matches; ${differ.length} differ`);
  assert.equal(differ.slice(0, 5), []);
  assert.ok(asked > 600 && found / asked > 0.9, `${found} of ${asked}`);
});

test.run();
