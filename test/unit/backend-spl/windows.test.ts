import { spl } from "@isorule/backend-spl/read";
import { type OpenQuestions, textsOf, usualAnswers } from "@isorule/backend-spl/engine";
import { type Bound, compileRule, type Detection, type Event, type Predicate, type Rule, type Vocabulary } from "@isorule/core";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { sequenceCases, sequenceRule } from "../../kit/sequence-cases.js";
import { runSpl, splData } from "../../kit/spl-engine.js";
import { compare, ruleOf, toSpl } from "../../kit/spl-rule.js";

const test = suite("backend-spl: windows of several events");

const vocabularies = spl.vocabularies as Readonly<Record<string, Vocabulary>>;

/** The search of a rule that has one, and the diagnostics beside it. */
function searchOf(rule: Rule, vocabulary: string): string {
  const { documents, diagnostics } = toSpl(rule, vocabulary);
  assert.is(documents.length, 1, JSON.stringify(diagnostics));
  return documents[0]?.text ?? "";
}

/** Where a search fires: the time of the event, and its key. */
function hitsOf(search: string, events: readonly Event[], vocabulary: string, by: readonly string[], open = usualAnswers): readonly string[] {
  const rows = runSpl(search, splData(events, vocabularies[vocabulary] as Vocabulary), open);
  const found = rows.map((row) => {
    const event = events[Number(textsOf(row["id"] ?? null)[0])] as Event;
    return `${event.time} ${keyOf(event, by)}`;
  });
  return [...new Set(found)].sort();
}

function keyOf(event: Event, by: readonly string[]): string {
  return by.map((field) => String(event.fields[field]).toLowerCase()).join("/");
}

function expectedHits(rule: Rule, events: readonly Event[], by: readonly string[]): readonly string[] {
  const hits = compileRule(rule)(events).map(({ events: indexes, time }) => {
    const last = events[indexes.find((index) => events[index]?.time === time) as number] as Event;
    return `${time} ${keyOf(last, by)}`;
  });
  return [...new Set(hits)].sort();
}

for (const { name, fires, events } of sequenceCases) {
  test(`sequence of raw events: ${name}`, () => {
    assert.is(hitsOf(searchOf(sequenceRule, "sysmon"), events, "sysmon", ["host.name"]).length > 0, fires);
  });
  test(`sequence in a data model: ${name}`, () => {
    const inSeconds = events.map((event) => ({ ...event, time: Math.floor(event.time / 1000) * 1000 }));
    const rows = runSpl(searchOf(sequenceRule, "cim"), splData(events, vocabularies["cim"] as Vocabulary));
    // Whole seconds are all that the model knows, and the diagnostic says so.
    assert.is(rows.length > 0, compileRule(sequenceRule)(inSeconds).length > 0);
  });
}

test("a data model gives the fidelity approximate to a sequence, raw events exact", () => {
  assert.is(toSpl(sequenceRule, "sysmon").fidelity, "exact");
  const { fidelity, diagnostics } = toSpl(sequenceRule, "cim");
  assert.is(fidelity, "approximate");
  assert.ok(diagnostics.some(({ code }) => code === "spl/whole-seconds"));
});

test("no printed search uses commands that cut rows", () => {
  for (const vocabulary of ["sysmon", "cim"]) {
    assert.not.match(searchOf(sequenceRule, vocabulary), /\b(transaction|join|append\b(?!=)|dedup|head|tail)\b/);
  }
});

const commandLine = (text: string): ReturnType<typeof compare> => compare("process.command_line", "contains", text);
const signals = {
  a: ["process_creation", commandLine("a")],
  b: ["process_creation", commandLine("b")],
  c: ["file_event", compare("file.path", "endsWith", ".dll")],
} as const;

const key = fc.constantFrom("WEB01", "web01", "WEB02", null, "");
const time = fc.integer({ min: 0, max: 12 }).map((step) => step * 500);
const randomEvent: fc.Arbitrary<Event> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ class: fc.constant("process_creation"), time, fields: fc.record({ "host.name": key, "user.account": key, "process.command_line": fc.constantFrom("a", "b", "ab", "x"), "process.pid": fc.integer({ min: 1, max: 4 }) }) }) },
  fc.record({ class: fc.constant("file_event"), time, fields: fc.record({ "host.name": key, "user.account": key, "file.path": fc.constantFrom("C:\\x.dll", "C:\\x.exe") }) }),
);
const randomEvents = fc.array(randomEvent, { minLength: 1, maxLength: 14 });
const bys = [["host.name"], ["host.name", "user.account"], []] as const;
const by = fc.constantFrom<readonly string[]>(...bys);
const within = fc.constantFrom(500, 1000, 2500, 3000);

/** The search and the rule fire at the same times for the same keys. */
function agree(detection: Exclude<Detection, { kind: "signal" | "any" | "all" }>, events: readonly Event[], open: OpenQuestions = usualAnswers): void {
  const rule = ruleOf(signals, detection);
  const search = searchOf(rule, "sysmon");
  assert.equal(hitsOf(search, events, "sysmon", detection.by, open), expectedHits(rule, events, detection.by), search);
}

test("a field of the events that is called fires does not make them fire", () => {
  const holds = (text: string): readonly [string, Predicate] => ["application", compare("event_data.x", "equals", text)];
  const rule = ruleOf({ a: holds("a"), b: holds("b"), c: holds("c") }, { kind: "any", operands: [{ kind: "sequence", by: ["host.name"], within: 1000, steps: ["a", "b"] }, { kind: "signal", signal: "c" }] });
  const event = (x: string): Event => ({ class: "application", time: 0, fields: { "host.name": "WEB01", "event_data.x": x, "event_data.fires": "1" } });
  const found = (x: string): number => runSpl(searchOf(rule, "sysmon"), splData([event(x)], spl.vocabularies["sysmon"] as Vocabulary)).length;
  assert.is(found("a"), 0);
  assert.is(found("c"), 1);
});

test("random sequences of two to four steps, a step twice among them", () => {
  const steps = fc.array(fc.constantFrom("a", "b", "c"), { minLength: 2, maxLength: 4 });
  fc.assert(fc.property(steps, by, within, randomEvents, (names, keys, window, events) => agree({ kind: "sequence", steps: names, by: keys, within: window }, events)), { numRuns: Number(process.env["SPL_RUNS"] ?? 250) });
});

test("random steps in any order", () => {
  const steps = fc.shuffledSubarray(["a", "b", "c"], { minLength: 2 });
  fc.assert(fc.property(steps, by, within, randomEvents, (names, keys, window, events) => agree({ kind: "together", steps: names, by: keys, within: window }, events)), { numRuns: Number(process.env["SPL_RUNS"] ?? 250) });
});

const bound: fc.Arbitrary<Bound> = fc.record({ operator: fc.constantFrom("gt" as const, "gte" as const, "lt" as const, "lte" as const, "eq" as const, "neq" as const), value: fc.constantFrom(0, 1, 2, 3, 4, 2.5) });
const threshold = fc.array(bound, { minLength: 1, maxLength: 2 });
const of = fc.shuffledSubarray(["a", "b", "c"], { minLength: 1 });

test("random counts with lower and upper bounds", () => {
  fc.assert(
    fc.property(of, by, within, threshold, randomEvents, (names, keys, window, bounds, events) => {
      const detection: Detection = { kind: "count", of: names, by: keys, within: window, threshold: bounds };
      if (toSpl(ruleOf(signals, detection), "sysmon").documents.length === 0) {
        assert.equal(expectedHits(ruleOf(signals, detection), events, keys), []);
      } else agree(detection, events);
    }),
    { numRuns: Number(process.env["SPL_RUNS"] ?? 250) },
  );
});

test("random numbers of different values, when the edge of time_window counts", () => {
  // time_window takes whole seconds.
  const seconds = fc.constantFrom(1000, 2000, 3000);
  fc.assert(
    fc.property(by, seconds, threshold, randomEvents, (keys, window, bounds, events) => {
      agree({ kind: "distinct", of: ["a", "b"], field: "process.command_line", by: keys, within: window, threshold: bounds }, events);
    }),
    { numRuns: Number(process.env["SPL_RUNS"] ?? 250) },
  );
});

test("random sums, averages and percentiles, when the edge of time_window counts", () => {
  const seconds = fc.constantFrom(1000, 2000, 3000);
  const measure = fc.constantFrom({ function: "sum" as const }, { function: "avg" as const }, { function: "percentile" as const, percentile: 90 });
  fc.assert(
    fc.property(measure, by, seconds, threshold, randomEvents, (how, keys, window, bounds, events) => {
      agree({ kind: "aggregate", of: ["a", "b"], field: "process.pid", by: keys, within: window, threshold: bounds, ...how }, events);
    }),
    { numRuns: Number(process.env["SPL_RUNS"] ?? 250) },
  );
});

test("several windows and single events in one search fire as each would alone", () => {
  const detection: Detection = {
    kind: "any",
    operands: [
      { kind: "sequence", steps: ["a", "c"], by: ["host.name"], within: 2000 },
      { kind: "count", of: ["a"], by: ["user.account"], within: 1000, threshold: [{ operator: "gte", value: 3 }] },
      { kind: "together", steps: ["b", "c"], by: [], within: 500 },
      { kind: "signal", signal: "d" },
    ],
  };
  const rule = ruleOf({ ...signals, d: ["process_creation", compare("process.command_line", "equals", "x")] }, detection);
  const search = searchOf(rule, "sysmon");
  fc.assert(
    fc.property(randomEvents, (events) => {
      assert.equal(hitsOf(search, events, "sysmon", []), expectedHits(rule, events, []), search);
    }),
    { numRuns: Number(process.env["SPL_RUNS"] ?? 250) },
  );
});

/** The search fires where the rule does, whatever the keys. */
function agreeOn(rule: Rule, events: readonly Event[], vocabulary = "sysmon"): void {
  const search = searchOf(rule, vocabulary);
  assert.equal(hitsOf(search, events, vocabulary, []), expectedHits(rule, events, []), search);
}

const started = (at: number, fields: Event["fields"]): Event => ({ class: "process_creation", time: at, fields: { "host.name": "WEB01", ...fields } });
const file = (at: number): Event => ({ class: "file_event", time: at, fields: { "host.name": "WEB01", "file.path": "C:\\x.dll" } });

test("an event of one window is not judged by what another window wrote into it", () => {
  const steps: Detection = {
    kind: "any",
    operands: [{ kind: "sequence", steps: ["a", "b", "c"], by: ["host.name"], within: 60_000 }, { kind: "together", steps: ["a", "c"], by: ["host.name"], within: 10_000 }],
  };
  // The second b stands behind a and b, which the sequence noted in it; there is no c.
  agreeOn(ruleOf(signals, steps), [started(0, { "process.command_line": "a" }), started(1000, { "process.command_line": "b" }), started(2000, { "process.command_line": "b" })]);
  const atLeast = (signal: string, window: number): Detection => ({ kind: "count", of: [signal], by: ["host.name"], within: window, threshold: [{ operator: "gte", value: 2 }] });
  agreeOn(ruleOf(signals, { kind: "any", operands: [atLeast("a", 1000), atLeast("c", 60_000)] }), [started(0, { "process.command_line": "a" }), started(5000, { "process.command_line": "a" })]);
  const random: Detection = { kind: "any", operands: [...(steps as Extract<Detection, { kind: "any" }>).operands, atLeast("a", 1000), atLeast("c", 3000), atLeast("b", 2000)] };
  fc.assert(fc.property(randomEvents, (events) => agreeOn(ruleOf(signals, random), events)), { numRuns: Number(process.env["SPL_RUNS"] ?? 250) });
});

test("an event that two signals of a threshold match counts once", () => {
  const count: Detection = { kind: "count", of: ["a", "b", "c"], by: ["host.name"], within: 60_000, threshold: [{ operator: "gte", value: 2 }] };
  const sum: Detection = { kind: "aggregate", of: ["a", "b"], field: "process.pid", function: "sum", by: [], within: 60_000, threshold: [{ operator: "eq", value: 4 }] };
  const cased: Rule["signals"][number]["predicate"] = { kind: "comparison", field: "process.command_line", operator: "contains", values: ["b"], caseSensitive: true };
  const one = [started(0, { "process.command_line": "ab", "process.pid": 4 })];
  for (const detection of [count, sum]) {
    agreeOn(ruleOf(signals, detection), one);
    agreeOn(ruleOf({ ...signals, b: ["process_creation", cased] }, detection), [...one, file(1000)]);
  }
  const search = searchOf(ruleOf(signals, count), "cim");
  assert.is(runSpl(search, splData(one, vocabularies["cim"] as Vocabulary)).length, 0, search);
});

test("a key may have any name of the events, and names that differ in a sign only stay apart", () => {
  const by = ["event_data.step", "event_data.a-b", "event_data.a_b"];
  const rule = ruleOf({ s: ["security", compare("event_data.user", "equals", "bob")] }, { kind: "count", of: ["s"], by, within: 60_000, threshold: [{ operator: "gte", value: 2 }] });
  const event = (at: number, step: string, first: string): Event => ({ class: "security", time: at, fields: { "event_data.user": "bob", "event_data.step": step, "event_data.a-b": first, "event_data.a_b": "z" } });
  agreeOn(rule, [event(0, "1", "x"), event(1000, "2", "x"), event(2000, "1", "y")]);
  agreeOn(rule, [event(0, "1", "x"), event(1000, "1", "X")]);
  const twice = searchOf(ruleOf(signals, { kind: "count", of: ["a"], by: ["user.name", "user.account"], within: 60_000, threshold: [{ operator: "gte", value: 2 }] }), "cim");
  assert.not.match(twice, /BY user user\b/);
});

test("a data model judges an upper bound at events without a value, too", () => {
  const few: Detection = { kind: "distinct", of: ["a"], field: "process.executable", by: ["host.name"], within: 10_000, threshold: [{ operator: "lte", value: 1 }] };
  const rule = ruleOf(signals, few);
  const rows = runSpl(searchOf(rule, "cim"), splData([started(0, { "process.command_line": "a" })], vocabularies["cim"] as Vocabulary));
  assert.is(rows.length, compileRule(rule)([started(0, { "process.command_line": "a" })]).length);
});

test("a time_window is told in whole seconds, and that it was rounded up", () => {
  const messageOf = (window: number): string => {
    const detection: Detection = { kind: "distinct", of: ["a"], field: "process.executable", by: [], within: window, threshold: [{ operator: "gte", value: 2 }] };
    return toSpl(ruleOf(signals, detection), "sysmon").diagnostics.map(({ message }) => message).join();
  };
  assert.match(messageOf(1500), "2 seconds, rounded up from 1.5");
  assert.not.match(messageOf(2000), "rounded");
});

test("a window over one signal alone needs no multisearch", () => {
  const search = searchOf(ruleOf(signals, { kind: "count", of: ["a"], by: ["host.name"], within: 60_000, threshold: [{ operator: "gte", value: 5 }] }), "sysmon");
  assert.not.match(search, "multisearch");
  assert.match(search, "streamstats window=5 global=f");
});

const dataModelCases: readonly Exclude<Detection, { kind: "signal" | "any" | "all" }>[] = [
  { kind: "sequence", steps: ["a", "c"], by: ["host.name"], within: 2000 },
  { kind: "sequence", steps: ["a", "b", "c"], by: ["host.name"], within: 3000 },
  { kind: "together", steps: ["a", "b", "c"], by: ["host.name"], within: 2000 },
  { kind: "count", of: ["a", "c"], by: ["host.name"], within: 2000, threshold: [{ operator: "gte", value: 3 }] },
  { kind: "distinct", of: ["a", "b"], field: "process.command_line", by: ["host.name"], within: 2000, threshold: [{ operator: "gte", value: 2 }] },
];

for (const detection of dataModelCases) {
  test(`data model, ${detection.kind} over ${JSON.stringify("steps" in detection ? detection.steps : detection.of)}: fires for the same hosts at whole seconds`, () => {
    const rule = ruleOf({ ...signals, b: ["process_creation", { kind: "comparison", field: "process.command_line", operator: "contains", values: ["b"], caseSensitive: true }] }, detection);
    const search = searchOf(rule, "cim");
    fc.assert(
      fc.property(randomEvents, (random) => {
        const events = random.map((event) => ({ ...event, time: Math.floor(event.time / 1000) * 1000 }));
        const rows = runSpl(search, splData(events, vocabularies["cim"] as Vocabulary));
        const found = [...new Set(rows.map((row) => `${Number(row["_time"]) * 1000} ${String(row["dest"])}`))].sort();
        assert.equal(found, expectedHits(rule, events, detection.by), search);
      }),
      { numRuns: Number(process.env["SPL_RUNS"] ?? 150) },
    );
  });
}

test("thresholds that no search can watch are left out with a reason", () => {
  const count = (bounds: readonly Bound[]): readonly string[] => {
    const { documents, diagnostics, fidelity } = toSpl(ruleOf(signals, { kind: "count", of: ["a"], by: ["host.name"], within: 60_000, threshold: bounds }), "sysmon");
    assert.is(documents.length, 0);
    assert.is(fidelity, "dropped");
    return diagnostics.map(({ message }) => message);
  };
  assert.match(count([{ operator: "gte", value: 10_001 }]).join(), "more than 10000 events");
  assert.match(count([{ operator: "gt", value: 5 }, { operator: "lt", value: 3 }]).join(), "no number of events");
  const percentile = toSpl(ruleOf(signals, { kind: "aggregate", of: ["a"], field: "process.pid", function: "percentile", percentile: 99.5, by: [], within: 60_000, threshold: [{ operator: "gte", value: 1 }] }), "sysmon");
  assert.match(percentile.diagnostics[0]?.message ?? "", "whole number");
  const sum = toSpl(ruleOf(signals, { kind: "aggregate", of: ["a"], field: "process.pid", function: "sum", by: [], within: 60_000, threshold: [{ operator: "gte", value: 1 }] }), "cim");
  assert.equal(sum.documents.length, 0);
  assert.ok(sum.diagnostics.some(({ code }) => code === "spl/aggregate-in-data-model"));
});

test("raw events and data models do not mix in one window", () => {
  const sysmon = vocabularies["sysmon"] as Vocabulary;
  const cim = vocabularies["cim"] as Vocabulary;
  const mixed = { ...sysmon, vocabulary: "mixed", events: { ...sysmon.events, file_event: cim.events["file_event"] } } as Vocabulary;
  const { documents, diagnostics } = toSpl(ruleOf(signals, { kind: "sequence", steps: ["a", "c"], by: ["host.name"], within: 1000 }), mixed);
  assert.is(documents.length, 0);
  assert.ok(diagnostics.some(({ code }) => code === "spl/mixed-sources"));
  const single = toSpl(ruleOf(signals, { kind: "any", operands: [{ kind: "signal", signal: "a" }, { kind: "signal", signal: "c" }] }), mixed);
  assert.equal(single.documents.map(({ part }) => part), ["a", "c"]);
});

test.run();
