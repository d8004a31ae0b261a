import { spl } from "@isorule/backend-spl/read";
import { type Predicate, type Transpiled, transpile } from "@isorule/core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { ruleOf, signalOfClass } from "../../kit/sigma-rule.js";

const test = suite("backend-spl: names that no canonical field has");

function equals(field: string): Predicate {
  return { kind: "comparison", field, operator: "equals", values: ["x"], caseSensitive: false };
}

function written(event: string, field: string, vocabulary: string): Transpiled {
  return transpile(ruleOf({ signals: [signalOfClass(event, equals(field))] }), spl, { vocabulary, formats: ["query"] });
}

test("a dataset without fields to show is grouped by time, since without a group there is always a row", () => {
  const { documents, fidelity } = written("spl:Change.All_Changes", "spl:All_Changes.result", "cim");
  assert.is(fidelity, "exact");
  assert.match(documents[0]?.text ?? "", /BY _time span=1s\n/);
});

test("a field of a dataset is none of raw events, nor of another dataset", () => {
  for (const [event, field, vocabulary] of [
    ["process_creation", "spl:Processes.user_id", "sysmon"],
    ["webserver", "spl:Web.category", "addons"],
    ["process_creation", "spl:Web.category", "cim"],
    ["process_creation", "spl:Signed", "cim"],
  ] as const) {
    const { documents, diagnostics } = written(event, field, vocabulary);
    assert.equal([documents.length, diagnostics.some(({ code }) => code === "spl/field-name")], [0, true], `${field} in ${vocabulary}`);
  }
});

test("other names stay where they were read", () => {
  for (const [event, field, vocabulary] of [
    ["process_creation", "spl:Processes.user_id", "cim"],
    ["process_creation", "spl:sourcetype", "cim"],
    ["process_creation", "spl:Signed", "sysmon"],
    ["spl:events", "spl:requestParameters.ruleAction", "sysmon"],
  ] as const) {
    assert.is(written(event, field, vocabulary).documents.length, 1, `${field} in ${vocabulary}`);
  }
});

test.run();
