import { familyOf, neededFields } from "@isorule/catalog";
import { compileRule, type Event, type Predicate } from "@isorule/core";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { randomEvent, randomPredicate } from "../../kit/random-rules.js";

const test = suite("catalog: the fields that a rule cannot do without");

const about = { id: "", title: "", authors: [], severity: "medium" as const, attack: [], software: [], dataSources: [], falsePositives: [], tuning: [], tests: [], examples: { match: [], ignore: [] }, hunting: [], related: [], references: [], tags: [] };

function fires(predicate: Predicate, event: Event): boolean {
  return compileRule({ ...about, signals: [{ name: "a", event: "process_creation", predicate }], detection: { kind: "signal", signal: "a" } })([event]).length > 0;
}

test("an event without one of them does not meet the predicate", () => {
  fc.assert(fc.property(randomPredicate, randomEvent, (predicate, event) => {
    for (const needed of neededFields(predicate)) {
      const fields = Object.fromEntries(Object.entries(event.fields).filter(([name]) => familyOf(name) !== needed));
      assert.is(fires(predicate, { ...event, fields }), false);
    }
  }), { numRuns: 1_000 });
});

test("by hand", () => {
  const is = (field: string): Predicate => ({ kind: "comparison", field, operator: "equals", values: ["a"], caseSensitive: false });
  const needed = (predicate: Predicate): readonly string[] => [...neededFields(predicate)].sort();
  assert.equal(needed({ kind: "and", operands: [is("process.name"), is("user.account"), { kind: "not", operand: is("dll.path") }] }), ["process.executable", "user.account"]);
  assert.equal(needed({ kind: "or", operands: [is("process.name"), is("user.account")] }), []);
  assert.equal(needed({ kind: "not", operand: { kind: "or", operands: [{ kind: "not", operand: is("process.name") }, { kind: "not", operand: is("user.account") }] } }), ["process.executable", "user.account"]);
});

test.run();
