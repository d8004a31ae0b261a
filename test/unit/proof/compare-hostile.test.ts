import type { Predicate } from "@isorule/core";
import { comparePredicates, compareRules, defaultSteps, findEvent } from "@isorule/proof";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { randomNumbers } from "../../kit/random-numbers.js";
import { and, compare, eventRule, not, or } from "../backend-eql/make-rule.js";

const line = "process.command_line";

/** Steps are what is asserted, not time: they are what time grows with. */
const few = 2_000_000;

const hostile = suite("comparing what blows up");

const texts = (count: number, before = "value", after = ""): readonly string[] => Array.from({ length: count }, (_, at) => `${before}${at}${after}`);

for (const operator of ["equals", "contains", "startsWith", "endsWith"] as const) {
  hostile(`lists of 5,000 values compare value by value: ${operator}`, () => {
    const left = compare(line, operator, texts(5_000, "x", "z"));
    const right = compare(line, operator, [...texts(4_999, "x", "z").toReversed(), "another"]);
    const found = comparePredicates(left, right);
    assert.is(found.verdict, "changed");
    assert.is(found.onlyLeft?.fields[line], "x4999z");
    assert.is(found.onlyRight?.fields[line], "another");
    assert.ok(found.steps < few, `${found.steps} steps`);
    assert.is(comparePredicates(left, compare(line, operator, texts(5_000, "x", "z").toReversed())).verdict, "equal");
  });
}

hostile("a list of 5,000 values that are all absorbed by shorter ones", () => {
  const found = comparePredicates(compare(line, "contains", texts(5_000, "a", "z")), compare(line, "contains", texts(5_000, "a")));
  assert.is(found.verdict, "wider");
});

hostile("5,000 alternatives and 5,000 exclusions, each a node", () => {
  const each = texts(5_000).map((text) => compare(line, "contains", text));
  assert.is(comparePredicates(or(...each), or(...each.toReversed())).verdict, "equal");
  assert.is(comparePredicates(and(...each.map(not)), not(or(...each))).verdict, "equal");
  assert.is(comparePredicates(and(...each), and(...each.slice(1))).verdict, "wider");
});

hostile("200 alternatives with wildcards against their reversal, and one less", () => {
  const patterns = texts(200, "*a", "*b*");
  assert.is(comparePredicates(compare(line, "like", patterns), compare(line, "like", patterns.toReversed())).verdict, "equal");
  const found = comparePredicates(compare(line, "like", patterns), compare(line, "like", patterns.slice(1)));
  assert.ok(found.verdict === "narrower" || found.verdict === "unknown", found.verdict);
  assert.ok(found.steps < defaultSteps * 1.5);
});

hostile("200 alternatives that only together cover another end within the budget", () => {
  const patterns = texts(200, "*x", "*y*z*");
  const found = comparePredicates(compare(line, "like", patterns), compare(line, "regex", "x\\d.*y.*z", { caseSensitive: false }));
  assert.ok(found.steps < defaultSteps * 1.5, `${found.steps} steps`);
});

hostile("regexes whose automata are huge are not looked through to the end", () => {
  const found = comparePredicates(compare(line, "regex", "a.{200}b", { dotAll: true }), compare(line, "regex", "a.{199}[bc].{3}", { dotAll: true }));
  assert.ok(found.steps < defaultSteps * 1.5, `${found.steps} steps`);
  const nested = comparePredicates(compare(line, "regex", "((a+)+)+$"), compare(line, "regex", "^((a|aa)+)+b"));
  assert.is(nested.verdict, "changed");
});

hostile("a tree that is nested deeper than a stack is unknown", () => {
  let deep: Predicate = compare(line, "equals", "a");
  for (let depth = 0; depth < 100_000; depth++) deep = not(deep);
  assert.equal(comparePredicates(deep, compare(line, "equals", "a")), { verdict: "unknown", reason: "depth", steps: 0 });
  assert.is(compareRules(eventRule("process_creation", deep), eventRule("process_creation", deep)).reason, "depth");
  let bearable: Predicate = compare(line, "equals", "a");
  for (let depth = 0; depth < 600; depth++) bearable = depth % 2 === 0 ? and(bearable, compare(line, "contains", `${depth}`)) : or(bearable, compare("user.account", "equals", `${depth}`));
  assert.is(comparePredicates(bearable, not(not(bearable))).verdict, "equal");
});

hostile("random formulas of 30 fields with three alternatives each are decided", () => {
  const next = randomNumbers(3);
  for (let turn = 0; turn < 20; turn++) {
    // Near 4.26 clauses for a variable such formulas are hardest.
    const clauses = Array.from({ length: 128 }, () =>
      or(...Array.from({ length: 3 }, () => {
        const leaf = compare(`event_data.F${next(30)}`, "equals", "yes");
        return next(2) === 0 ? leaf : not(leaf);
      })),
    );
    const found = findEvent(and(...clauses));
    assert.ok(found.kind !== "unknown", JSON.stringify(found));
    assert.is(comparePredicates(and(...clauses), and(...clauses.toReversed())).verdict, "equal");
  }
});

hostile("texts with zero characters, half characters and letters of odd case", () => {
  const odd = ["\0", "\ud83d", "\udc00a", "İ", "ı", "ſ", "ΑΣ", "ς", "K", "ß", "😀"];
  for (const text of odd) {
    assert.is(comparePredicates(compare(line, "contains", text), compare(line, "contains", text)).verdict, "equal");
    const wider = comparePredicates(compare(line, "equals", text), compare(line, "contains", text));
    assert.ok(wider.verdict === "wider" || wider.verdict === "unknown", `${JSON.stringify(text)} ${JSON.stringify(wider)}`);
    for (const other of odd) assert.ok(comparePredicates(compare(line, "regex", other), compare(line, "contains", other)).reason !== "witness");
  }
});

hostile("a text of 300,000 characters", () => {
  const long = "ab".repeat(150_000);
  assert.is(comparePredicates(compare(line, "contains", long), compare(line, "contains", `${long}c`)).verdict, "narrower");
  const found = comparePredicates(compare(line, "like", `${long.slice(0, 20_000)}*c`), compare(line, "like", `${long.slice(0, 20_000)}*d`));
  assert.ok(found.verdict === "changed" || found.verdict === "unknown");
});

hostile("names of fields that objects have", () => {
  for (const field of ["event_data.__proto__", "event_data.constructor", "__proto__", "toString"]) {
    const found = comparePredicates(compare(field, "equals", "a"), compare(field, "equals", "b"));
    assert.ok(found.verdict === "changed" || found.verdict === "unknown", JSON.stringify(found));
  }
});

hostile.run();
