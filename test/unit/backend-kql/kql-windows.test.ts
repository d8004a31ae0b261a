import { type Bound, detect, type Detection, type Event, type Predicate, type Rule, type Vocabulary } from "@isorule/core";
import { kql } from "@isorule/backend-kql/read";
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { asimRecorder, defenderRecorder, eventRecorder, type Recorder, windowsEventRecorder } from "../../kit/kql-rows.js";
import { printKqlRule, queryOf, type QueryRunner, rowsOf, ruleOf, runnerOf } from "../../kit/kql-rules.js";
import { sequenceCases, sequenceRule } from "../../kit/sequence-cases.js";

function vocabularyWith(name: string, sequence: "join" | "scan"): Vocabulary {
  const vocabulary = kql.vocabularies[name] as Vocabulary;
  return { ...vocabulary, settings: { ...vocabulary.settings, sequence } };
}

/** Events of a list go to both tables in turn, as in a workspace with two ways of collection. */
const either: Recorder = (event) => (event.time % 2 === 0 ? windowsEventRecorder(event) : eventRecorder(event));

const places: readonly (readonly [name: string, recorder: Recorder])[] = [
  ["defender-xdr", defenderRecorder],
  ["sentinel", either],
  ["sentinel-asim", asimRecorder],
];

for (const [name, recorder] of places) {
  for (const recipe of ["join", "scan"] as const) {
    const query = queryOf(sequenceRule, vocabularyWith(name, recipe)) as string;
    const run = runnerOf(query, name);
    for (const { events, fires, name: what } of sequenceCases) {
      test(`${name}, ${recipe}: ${fires ? "fires" : "is silent"} on ${what}`, () => {
        assert.is(run(recorder, events).length > 0, fires, query);
        assert.is(detect(sequenceRule, events).length > 0, fires);
      });
    }
  }
}

test("each product gets the recipe that its vocabulary names", () => {
  assert.match(queryOf(sequenceRule, "defender-xdr") ?? "", "join kind=inner");
  assert.not.match(queryOf(sequenceRule, "defender-xdr") ?? "", "scan");
  assert.match(queryOf(sequenceRule, "sentinel") ?? "", "scan declare");
  assert.match(queryOf(sequenceRule, "sentinel-asim") ?? "", "scan declare");
});

const contains = (field: string, value: string): Predicate => ({ kind: "comparison", field, operator: "contains", values: [value], caseSensitive: false });

type Signal_ = { readonly event: string; readonly predicate: Predicate };

/** Signals that overlap: an event of `both` is one of `file` and of `library`. */
const signals: Readonly<Record<string, Signal_>> = {
  registry: { event: "registry_set", predicate: contains("registry.path", "W3SVC") },
  file: { event: "file_event", predicate: contains("file.path", "a") },
  library: { event: "file_event", predicate: contains("file.path", "b") },
  process: { event: "process_creation", predicate: contains("process.command_line", "a") },
};

const host = fc.constantFrom("WEB", "web", "DB", null);
const second = 1_000;
const time = fc.integer({ min: 0, max: 14 }).map((at) => at * second);
const aEvent: fc.Arbitrary<Event> = fc.oneof(
  fc.record({ time, host }).map(({ time, host }) => ({ class: "registry_set", time, fields: { "host.name": host, "registry.path": "HKLM\\W3SVC\\x" } })),
  fc.record({ time, host, path: fc.constantFrom("C:\\a", "C:\\b", "C:\\ab", "C:\\c") }).map(({ time, host, path }) => ({ class: "file_event", time, fields: { "host.name": host, "file.path": path, "process.pid": path.length } })),
  fc.record({ time, host, line: fc.constantFrom("a", "A b", "c"), pid: fc.constantFrom(1, 2, 5, 9, null) }).map(({ time, host, line, pid }) => ({ class: "process_creation", time, fields: { "host.name": host, "process.command_line": line, "process.pid": pid } })),
);
const events = fc.array(aEvent, { minLength: 1, maxLength: 14 });

const step = fc.constantFrom("registry", "file", "library", "process");
const by = fc.constantFrom<readonly string[]>(["host.name"], ["host.name"], []);
const within = fc.integer({ min: 1, max: 8 }).map((seconds) => seconds * second);
const bound: fc.Arbitrary<Bound> = fc.record({ operator: fc.constantFrom("gt", "gte", "lt", "lte", "eq", "neq"), value: fc.integer({ min: 0, max: 4 }) });
const threshold = fc.array(bound, { minLength: 1, maxLength: 2 });
const steps = fc.array(step, { minLength: 2, maxLength: 4 });
const of = fc.uniqueArray(step, { minLength: 1, maxLength: 3 });
const sequence: fc.Arbitrary<Detection> = fc.record({ kind: fc.constant("sequence" as const), by, within, steps });
const others: readonly (readonly [name: string, detection: fc.Arbitrary<Detection>])[] = [
  ["together", fc.record({ kind: fc.constant("together" as const), by, within, steps })],
  ["count", fc.record({ kind: fc.constant("count" as const), of, by, within, threshold })],
  ["distinct", fc.record({ kind: fc.constant("distinct" as const), of: fc.constant(["file"]), field: fc.constant("file.path"), by, within, threshold })],
  [
    "aggregate",
    fc.record({ kind: fc.constant("aggregate" as const), of: fc.constantFrom(["process"], ["file", "library"]), field: fc.constant("process.pid"), function: fc.constantFrom("sum" as const, "avg" as const, "percentile" as const), percentile: fc.constantFrom(1, 50, 90, 100), by, within, threshold }),
  ],
];

/** Where a rule fires: key and time of the last event, each once. */
function expected(rule: Rule, list: readonly Event[]): readonly string[] {
  return [...new Set(detect(rule, list).map(({ key, time }) => JSON.stringify([...key, time])))].sort();
}

function found(run: QueryRunner, recorder: Recorder, list: readonly Event[], keyed: boolean): readonly string[] {
  const rows = run(recorder, list);
  const keys = rows.map((row) => [...(keyed ? [String(row["DeviceName"] ?? row["Computer"] ?? row["Dvc"]).toLowerCase()] : []), row["Timestamp"] ?? row["TimeGenerated"]]);
  return [...new Set(keys.map((key) => JSON.stringify(key)))].sort();
}

for (const [name, recorder] of places) {
  for (const recipe of ["join", "scan"] as const) {
    test(`${name}, ${recipe}: sequences of two to four steps alert where the model does`, () => {
      fc.assert(
        fc.property(sequence, fc.array(events, { minLength: 16, maxLength: 16 }), (detection, lists) => {
          const rule = ruleOf(signals, detection);
          const query = queryOf(rule, vocabularyWith(name, recipe)) as string;
          const run = runnerOf(query, name);
          const keyed = detection.kind === "sequence" && detection.by.length > 0;
          for (const list of lists) {
            const [wanted, got] = [expected(rule, list), found(run, recorder, list, keyed)];
            if (recipe === "join") assert.equal(got, wanted, `${JSON.stringify(list)}\n${query}`);
            else {
              // A scan may pass over a second hit of the same key, never over the key, and never invents a hit.
              const keysOf = (hits: readonly string[]): readonly string[] => [...new Set(hits.map((hit) => JSON.stringify((JSON.parse(hit) as unknown[]).slice(0, -1))))];
              assert.equal(keysOf(got), keysOf(wanted), `${JSON.stringify(list)}\n${query}`);
              assert.equal(got.filter((hit) => !wanted.includes(hit)), [], query);
            }
          }
        }),
        { numRuns: 8 },
      );
    });
  }
  for (const [kind, detections] of others) {
    test(`${name}: ${kind} alerts where the model does`, () => {
      fc.assert(
        fc.property(detections, fc.array(events, { minLength: 16, maxLength: 16 }), (detection, lists) => {
          const rule = ruleOf(signals, detection);
          const query = queryOf(rule, name) as string;
          const run = runnerOf(query, name);
          const keyed = "by" in detection && detection.by.length > 0;
          for (const list of lists) {
            assert.equal(found(run, recorder, list, keyed), expected(rule, list), `${JSON.stringify(detection)}\n${JSON.stringify(list)}\n${query}`);
          }
        }),
        { numRuns: 6 },
      );
    });
  }
}

const fileAt = (time: number, host: string, path: string): Event => ({ class: "file_event", time, fields: { "host.name": host, "file.path": path, "process.pid": 4 } });

test("an event that matches two counted signals counts once", () => {
  const threshold = [{ operator: "gte" as const, value: 2 }];
  const common = { of: ["file", "library"], by: ["host.name"], within: 10_000 };
  const rules = [ruleOf(signals, { kind: "count", ...common, threshold }), ruleOf(signals, { kind: "aggregate", ...common, field: "process.pid", function: "sum", threshold: [{ operator: "eq", value: 4 }] })];
  for (const [name, recorder] of places) {
    const [count, sum] = rules.map((rule) => runnerOf(queryOf(rule, name) as string, name)) as [QueryRunner, QueryRunner];
    assert.is(count(recorder, [fileAt(0, "A", "C:\\ab")]).length, 0, name);
    assert.is(count(recorder, [fileAt(0, "A", "C:\\ab"), fileAt(1, "A", "C:\\b")]).length, 1, name);
    assert.is(sum(recorder, [fileAt(0, "A", "C:\\ab")]).length, 1, name);
  }
});

test("merged signals are not taken for a signal of their joined name", () => {
  const named = { a: signals["file"] as Signal_, b: signals["library"] as Signal_, a_or_b: { event: "file_event", predicate: contains("file.path", "zzz") } };
  const common = { kind: "count" as const, by: ["host.name"], within: 10_000, threshold: [{ operator: "gte" as const, value: 1 }] };
  const rule = ruleOf(named, { kind: "any", operands: [{ ...common, of: ["a", "b"] }, { ...common, of: ["a_or_b"] }] });
  for (const [name, recorder] of places) {
    const rows = rowsOf(queryOf(rule, name) as string, name, recorder, [fileAt(0, "A", "C:\\a")]);
    assert.equal(rows.map((row) => row["DetectedBy"]), ["a-b-count"], name);
  }
});

test("numbers of signals whose columns differ in type are computed over together", () => {
  const of = ["process", "file"];
  const rule = ruleOf(signals, { kind: "aggregate", of, field: "process.pid", function: "sum", by: ["host.name"], within: 10_000, threshold: [{ operator: "eq", value: 9 }] });
  const list: readonly Event[] = [{ class: "process_creation", time: 0, fields: { "host.name": "A", "process.command_line": "a", "process.pid": 5 } }, fileAt(1, "A", "C:\\a")];
  for (const [name, recorder] of places) assert.is(runnerOf(queryOf(rule, name) as string, name)(recorder, list).length, 1, name);
});

test("a count tells where a record is of two of its classes", () => {
  const threshold = [{ operator: "gte" as const, value: 2 }];
  const told = (classes: readonly string[], vocabulary: string): boolean => {
    const two = Object.fromEntries(classes.map((event) => [event, { event, predicate: contains("host.name", "a") }]));
    const rule = ruleOf(two, { kind: "count", of: classes, by: [], within: 10_000, threshold });
    return printKqlRule(rule, vocabulary).diagnostics.some(({ code }) => code === "kql/counted-twice");
  };
  for (const [name] of places) {
    assert.ok(told(["registry_set", "registry_event"], name), name);
    assert.not.ok(told(["file_event", "file_delete"], name), name);
    assert.not.ok(told(["registry_set", "process_creation"], name), name);
  }
  assert.ok(told(["process_creation", "security"], "sentinel"));
  assert.not.ok(told(["process_creation", "application"], "sentinel"));
});

test("events of other keys between do not count", () => {
  const rule = ruleOf(signals, { kind: "count", of: ["file"], by: ["host.name"], within: 10_000, threshold: [{ operator: "gt", value: 2 }] });
  for (const [name, recorder] of places) {
    const run = runnerOf(queryOf(rule, name) as string, name);
    assert.is(run(recorder, [fileAt(0, "A", "C:\\a"), fileAt(1, "B", "C:\\a"), fileAt(2, "B", "C:\\a"), fileAt(3, "C", "C:\\a")]).length, 0, name);
    assert.is(run(recorder, [fileAt(0, "A", "C:\\a"), fileAt(1, "B", "C:\\a"), fileAt(2, "a", "C:\\a"), fileAt(3, "A", "C:\\a")]).length, 1, name);
  }
});

test("a rule of several units is the union of them, each row with its unit", () => {
  const rule = ruleOf(signals, { kind: "any", operands: [{ kind: "sequence", by: ["host.name"], within: 60_000, steps: ["registry", "file"] }, { kind: "signal", signal: "process" }] });
  const list: readonly Event[] = [
    { class: "registry_set", time: 0, fields: { "host.name": "A", "registry.path": "HKLM\\W3SVC\\x" } },
    { class: "file_event", time: 10, fields: { "host.name": "a", "file.path": "C:\\a" } },
    { class: "process_creation", time: 20, fields: { "host.name": "B", "process.command_line": "a" } },
  ];
  for (const [name, recorder] of places) {
    const rows = rowsOf(queryOf(rule, name) as string, name, recorder, list);
    assert.equal(rows.map((row) => row["DetectedBy"]).sort(), ["process", "registry-file"], name);
  }
});

test.run();
