import { compilePredicate, type Detection, detect, type Event, parseNetwork, type Predicate, type Rule } from "@isorule/core";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { sequenceCases, sequenceRule } from "../../kit/sequence-cases.js";

const test = suite("core: evaluate");

const holds = (node: Predicate, fields: Event["fields"]): boolean => compilePredicate(node)({ class: "process_creation", time: 0, fields });
const text = (operator: "equals" | "contains" | "like" | "regex" | "cidr", value: string, caseSensitive = false): Predicate => ({
  kind: "comparison", field: "process.command_line", operator, values: [value], caseSensitive,
});
const not = (operand: Predicate): Predicate => ({ kind: "not", operand });
const line = (value: Event["fields"][string]): Event["fields"] => ({ "process.command_line": value });

test("a comparison with an absent, null or empty field is false and its complement true", () => {
  for (const fields of [{}, line(null), line(""), line([]), line([""])]) {
    assert.is(holds(text("contains", "a"), fields), false);
    assert.is(holds(not(text("contains", "a")), fields), true);
    assert.is(holds({ kind: "exists", field: "process.command_line" }, fields), false);
  }
});

test("a list matches when any element does, and does not when none does", () => {
  assert.is(holds(text("equals", "b"), line(["a", "B"])), true);
  assert.is(holds(not(text("equals", "b")), line(["a", "B"])), false);
  assert.is(holds(not(text("equals", "c")), line(["a", "B"])), true);
});

test("text compares without case unless told", () => {
  assert.is(holds(text("equals", "CMD"), line("cmd")), true);
  assert.is(holds(text("equals", "CMD", true), line("cmd")), false);
  assert.is(holds(text("like", "C?D*", true), line("CxDy")), true);
  assert.is(holds(text("like", "c?d*", true), line("CxDy")), false);
});

test("equals has no wildcards; like matches the whole value", () => {
  assert.is(holds(text("equals", "a*"), line("ab")), false);
  assert.is(holds(text("equals", "a*"), line("a*")), true);
  assert.is(holds(text("like", "a*b"), line("xa1b")), false);
  assert.is(holds(text("like", "a*b"), line("a\n1b")), true);
  assert.is(holds(text("like", "a\\*b"), line("a1b")), false);
});

test("numbers compare by value, text by characters", () => {
  const pid = (operator: "equals" | "gt" | "lte", value: number): Predicate => ({ kind: "comparison", field: "process.pid", operator, values: [value], caseSensitive: false });
  assert.is(holds(pid("equals", 5), { "process.pid": "5" }), true);
  assert.is(holds(pid("equals", 5), { "process.pid": "05" }), true);
  assert.is(holds(pid("gt", 9), { "process.pid": "10" }), true);
  assert.is(holds(pid("gt", 9), { "process.pid": "ten" }), false);
  assert.is(holds(not(pid("gt", 9)), {}), true);
});

test("networks hold the addresses of their family", () => {
  assert.is(holds(text("cidr", "10.0.0.0/8"), line("10.1.2.3")), true);
  assert.is(holds(text("cidr", "10.0.0.0/8"), line("11.1.2.3")), false);
  assert.is(holds(text("cidr", "10.0.0.0/8"), line("not an address")), false);
  assert.is(holds(text("cidr", "fe80::/10"), line("FE80::1")), true);
  assert.is(holds(text("cidr", "fe80::/10"), line("10.1.2.3")), false);
  assert.is(holds(text("cidr", "0.0.0.0/0"), line("255.255.255.255")), true);
  assert.is(parseNetwork("10.0.0.1/8"), undefined);
  assert.is(parseNetwork("10.0.0.0/33"), undefined);
  assert.is(parseNetwork("1:2:3"), undefined);
  assert.is(parseNetwork("::ffff:10.0.0.0/104")?.prefix, 104);
});

test("two fields compare only when both are there", () => {
  const same: Predicate = { kind: "fieldComparison", field: "process.executable", operator: "equals", other: "process.parent.executable", caseSensitive: false };
  assert.is(holds(same, { "process.executable": "C:\\A", "process.parent.executable": "c:\\a" }), true);
  assert.is(holds(same, {}), false);
  assert.is(holds(not(same), {}), true);
});

test("a derived field follows from the other one, and a stated one wins", () => {
  const name: Predicate = { kind: "comparison", field: "process.name", operator: "equals", values: ["w3wp.exe"], caseSensitive: false };
  assert.is(holds(name, { "process.executable": "C:\\a\\W3WP.exe" }), true);
  assert.is(holds(name, { "process.executable": "C:\\a\\xw3wp.exe" }), false);
  assert.is(holds(name, { "process.executable": "C:\\a\\x.exe", "process.name": "w3wp.exe" }), true);
});

for (const each of sequenceCases) {
  test(`sequence: ${each.name}`, () => {
    assert.is(detect(sequenceRule, each.events).length > 0, each.fires);
    assert.is(detect(sequenceRule, [...each.events].reverse()).length > 0, each.fires, "whatever the order of the list");
  });
}

const base: Omit<Rule, "detection" | "signals"> = {
  id: "5f8a0d5e-0000-4000-8000-000000000001", title: "t", severity: "low",
  authors: [], attack: [], software: [], dataSources: [], falsePositives: [], tuning: [], tests: [], examples: { match: [], ignore: [] }, hunting: [], related: [], references: [], tags: [],
};
const stepRule = (detection: Detection): Rule => ({
  ...base, detection,
  signals: ["a", "b", "c"].map((name) => ({ name, event: "process_creation", predicate: { kind: "comparison", field: "process.command_line", operator: "contains", values: [name], caseSensitive: false } })),
});
const step = (time: number, commandLine: string, host: string, account = "u"): Event => ({ class: "process_creation", time, fields: { "process.command_line": commandLine, "host.name": host, "user.account": account } });
const timeline = fc.array(fc.record({ time: fc.integer({ min: 0, max: 12 }), line: fc.constantFrom("a", "b", "c", "ab", "abc", "x"), host: fc.constantFrom("h", "H", "g"), account: fc.constantFrom("u", "v", "w") }), { maxLength: 9 })
  .map((steps) => steps.map((each) => step(each.time, each.line, each.host, each.account)));

test("a sequence of three fires exactly when some three events are one", () => {
  const rule = stepRule({ kind: "sequence", by: ["host.name"], within: 5, steps: ["a", "b", "c"] });
  fc.assert(
    fc.property(timeline, (events) => {
      const has = (event: Event, name: string): boolean => String(event.fields["process.command_line"]).includes(name);
      const host = (event: Event): string => String(event.fields["host.name"]).toLowerCase();
      const brute = events.some((a) => events.some((b) => events.some((c) =>
        has(a, "a") && has(b, "b") && has(c, "c") && a.time < b.time && b.time < c.time && c.time - a.time <= 5 && host(a) === host(b) && host(b) === host(c))));
      assert.is(detect(rule, events).length > 0, brute);
    }),
    { numRuns: 3000 },
  );
});

test("together fires exactly when every step has an event in one window", () => {
  const rule = stepRule({ kind: "together", by: ["host.name"], within: 3, steps: ["a", "b"] });
  fc.assert(
    fc.property(timeline, (events) => {
      const has = (event: Event, name: string): boolean => String(event.fields["process.command_line"]).includes(name);
      const host = (event: Event): string => String(event.fields["host.name"]).toLowerCase();
      const brute = events.some((a) => events.some((b) => has(a, "a") && has(b, "b") && Math.abs(a.time - b.time) <= 3 && host(a) === host(b)));
      assert.is(detect(rule, events).length > 0, brute);
    }),
    { numRuns: 2000 },
  );
});

test("count and distinct look at every sliding window", () => {
  const count = stepRule({ kind: "count", of: ["a", "b"], by: ["host.name"], within: 4, threshold: [{ operator: "gte", value: 3 }] });
  const distinct = stepRule({ kind: "distinct", of: ["a", "b"], field: "user.account", by: [], within: 4, threshold: [{ operator: "gte", value: 2 }, { operator: "lt", value: 3 }] });
  fc.assert(
    fc.property(timeline, (events) => {
      const counted = events.filter((event) => /[ab]/.test(String(event.fields["process.command_line"])));
      const window = (end: Event, all: readonly Event[]): readonly Event[] => all.filter(({ time }) => time <= end.time && end.time - time <= 4);
      const host = (event: Event): string => String(event.fields["host.name"]).toLowerCase();
      const bruteCount = counted.some((end) => window(end, counted.filter((event) => host(event) === host(end))).length >= 3);
      const bruteDistinct = counted.some((end) => new Set(window(end, counted).map((event) => event.fields["user.account"])).size === 2);
      assert.is(detect(count, events).length > 0, bruteCount);
      assert.is(detect(distinct, events).length > 0, bruteDistinct);
    }),
    { numRuns: 2000 },
  );
});

test("sums, averages and percentiles", () => {
  const fires = (fn: "sum" | "avg" | "percentile", value: number): boolean =>
    detect(stepRule({ kind: "aggregate", of: ["a"], field: "process.pid", function: fn, percentile: 50, by: [], within: 10, threshold: [{ operator: "gte", value }] }), [
      { class: "process_creation", time: 0, fields: { "process.command_line": "a", "process.pid": 1 } },
      { class: "process_creation", time: 1, fields: { "process.command_line": "a", "process.pid": 2 } },
      { class: "process_creation", time: 2, fields: { "process.command_line": "a", "process.pid": 9 } },
    ]).length > 0;
  assert.is(fires("sum", 12), true);
  assert.is(fires("sum", 13), false);
  assert.is(fires("avg", 4), true);
  assert.is(fires("avg", 5), false);
  assert.is(fires("percentile", 2), true);
  assert.is(fires("percentile", 3), false);
});

test("an all is about one event, and spreads over alternatives", () => {
  const rule = stepRule({ kind: "all", operands: [{ kind: "signal", signal: "a" }, { kind: "any", operands: [{ kind: "signal", signal: "b" }, { kind: "signal", signal: "c" }] }] });
  assert.is(detect(rule, [step(0, "a c", "h")]).length, 1);
  assert.is(detect(rule, [step(0, "a", "h"), step(0, "c", "h")]).length, 0);
});

test("10,000 events of one host take no more than a pass", () => {
  const events = Array.from({ length: 10_000 }, (_, index) => step(index, index % 2 === 0 ? "a" : "b", "h"));
  assert.is(detect(stepRule({ kind: "sequence", by: ["host.name"], within: 5, steps: ["a", "b"] }), events).length, 5_000);
});

test.run();
