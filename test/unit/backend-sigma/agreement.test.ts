import { compilePredicate } from "@isorule/core";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { predicateCase } from "../../kit/sigma-arbitraries.js";
import { matchesSigma } from "../../kit/sigma-evaluate.js";
import { sigmaEvent } from "../../kit/sigma-event.js";
import { renderSigma, ruleOf, signalOfClass } from "../../kit/sigma-rule.js";
import { sigmaVocabulary } from "../../kit/sigma-vocabulary.js";

const agreement = suite("Sigma rules and the model agree");

/** More of it: `SIGMA_RUNS=50000 node test/dist/run.js backend-sigma/agreement`. */
const numRuns = Number(process.env["SIGMA_RUNS"] ?? 800);

/** The reasons for which a random predicate may have no rule. */
const allowed = new Set(["map/constant-unit", "map/regex-on-derived-field"]);

agreement("on random predicates and events", () => {
  let rendered = 0;
  let runs = 0;
  const verdicts = { true: 0, false: 0 };
  fc.assert(
    fc.property(predicateCase, ({ event, predicate, events }) => {
      runs++;
      const { read, diagnostics, documents } = renderSigma(ruleOf({ signals: [signalOfClass(event, predicate)] }));
      const [rule] = read;
      if (rule === undefined) {
        const dropped = diagnostics.filter(({ fidelity }) => fidelity === "dropped").map(({ code }) => code);
        assert.ok(dropped.length > 0 && dropped.every((code) => allowed.has(code)), dropped.join());
        return;
      }
      rendered++;
      assert.is(read.length, 1);
      assert.is(rule.kind, "rule");
      if (rule.kind !== "rule") return;
      const matches = compilePredicate(predicate);
      for (const each of events) {
        const wanted = matches(each);
        verdicts[`${wanted}`]++;
        const { fields } = sigmaEvent(sigmaVocabulary(), each);
        assert.is(matchesSigma(rule, fields), wanted, `${documents[0]?.text ?? ""}\non ${JSON.stringify(fields)}`);
      }
    }),
    { numRuns, includeErrorInReport: true },
  );
  // The loop would prove nothing if most predicates were dropped or all events were alike.
  assert.ok(rendered > runs * 0.85, `${rendered} of ${runs}`);
  assert.ok(verdicts.true > numRuns && verdicts.false > numRuns, JSON.stringify(verdicts));
});

agreement.run();
