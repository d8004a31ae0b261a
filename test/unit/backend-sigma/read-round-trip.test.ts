import { sigma } from "@isorule/backend-sigma/read";
import { compilePredicate, type Rule, transpile } from "@isorule/core";
import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readRule } from "@isorule/core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { canonicalSignals } from "../../kit/canonical-predicate.js";
import { repositoryRoot } from "../../kit/paths.js";
import { predicateCase } from "../../kit/sigma-arbitraries.js";
import { onlyRule, readText } from "../../kit/sigma-reader.js";
import { ruleOf, signalOfClass } from "../../kit/sigma-rule.js";

const test = suite("Sigma, read: there and back");

function printed(rule: Rule): readonly string[] {
  return transpile(rule, sigma).documents.map(({ text }) => text);
}

test("a printed predicate is read with the same meaning, and from then on nothing changes", () => {
  let compared = 0;
  fc.assert(fc.property(predicateCase, ({ event, predicate, events }) => {
    const [text] = printed(ruleOf({ signals: [signalOfClass(event, predicate)] }));
    if (text === undefined) return;
    const first = onlyRule(readText(text));
    const before = compilePredicate(predicate);
    const after = compilePredicate(first.signals[0]?.predicate ?? { kind: "constant", value: false });
    for (const each of events) {
      assert.is(after(each), before(each), `${text}\n${JSON.stringify(each)}`);
      compared++;
    }
    const [second = ""] = printed(first);
    const again = onlyRule(readText(second));
    assert.equal(canonicalSignals(again), canonicalSignals(first), second);
    assert.equal(printed(again), [second]);
  }), { numRuns: 400 });
  assert.ok(compared > 2_000);
});

test("the rules of this repository come back from their Sigma documents", () => {
  const folder = join(repositoryRoot, "rules");
  const files = readdirSync(folder, { recursive: true }).map(String).filter((name) => name.endsWith(".rule.yml"));
  let read = 0;
  for (const file of files) {
    const { rule } = readRule(readFileSync(join(folder, file), "utf8"));
    assert.ok(rule !== undefined, file);
    for (const text of printed(rule)) {
      const reading = readText(text);
      assert.equal(reading.diagnostics.filter(({ severity }) => severity === "error"), [], `${file}\n${text}`);
      assert.ok(reading.rules.length > 0, file);
      assert.is(reading.rules[0]?.id, rule.id.toLowerCase());
      for (const first of reading.rules) {
        const again = readText(printed(first).join("---\n")).rules;
        assert.equal(again.slice(0, 1).map(canonicalSignals), [canonicalSignals(first)], file);
        assert.equal(again[0]?.detection.kind, first.detection.kind);
        read++;
      }
    }
  }
  assert.ok(read >= files.length);
});

test.run();
