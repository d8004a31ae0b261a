import type { Bound, Detection, Event, Rule, Signal } from "@isorule/core";
import { compileRule, uuidOfName } from "@isorule/core";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { sigmaFires, type TimedSigmaEvent } from "../../kit/sigma-correlate.js";
import { sigmaEvent } from "../../kit/sigma-event.js";
import type { ReadSigmaCorrelation } from "../../kit/sigma-read.js";
import { renderSigma, ruleOf, type SigmaOutput } from "../../kit/sigma-rule.js";
import { sigmaVocabulary } from "../../kit/sigma-vocabulary.js";

const hour = 3_600_000;
const rise = (name: string, event: string, field: string, value: string): Signal => ({
  name,
  event,
  predicate: { kind: "comparison", field, operator: "contains", values: [value], caseSensitive: false },
});
const set = rise("key_set", "registry_set", "registry.path", "w3svc");
const dropped = rise("dll_dropped", "file_event", "file.path", "inetsrv");
const loaded = rise("dll_loaded", "image_load", "dll.path", "temp");
const deleted = rise("file_gone", "file_delete", "file.path", "log");
const signals = [set, dropped, loaded, deleted];

const rule = (detection: Detection, extra: Partial<Rule> = {}): Rule => ruleOf({ signals, detection, ...extra });
const atLeast = (value: number): readonly Bound[] => [{ operator: "gte", value }];
const correlationsOf = ({ read }: SigmaOutput): readonly ReadSigmaCorrelation[] => read.filter((document) => document.kind === "correlation");
const namesOf = ({ read }: SigmaOutput): readonly unknown[] => read.map(({ keys }) => keys["name"]);

const shapes = suite("Sigma correlations");

shapes("a sequence is temporal_ordered over base rules that ask for the key", () => {
  const output = renderSigma(rule({ kind: "sequence", by: ["host.name"], within: hour, steps: ["key_set", "dll_dropped"] }));
  const [base, , correlation] = output.read;
  assert.equal(namesOf(output), ["key_set_7ab35511", "dll_dropped_7ab35511", undefined]);
  assert.equal(correlation?.keys["correlation"], {
    type: "temporal_ordered",
    rules: ["key_set_7ab35511", "dll_dropped_7ab35511"],
    "group-by": ["Computer"],
    timespan: "1h",
  });
  assert.is(correlation?.keys["generate"], false);
  assert.is(correlation?.keys["level"], "medium");
  assert.equal(Object.keys(base?.keys ?? {}), ["title", "id", "name", "logsource", "detection"]);
  assert.equal(base?.keys["detection"], { selection: { "TargetObject|contains": "w3svc", Computer: "?*" }, condition: "selection" });
  assert.is(output.fidelity, "approximate");
  assert.equal(output.codes, ["sigma/sequence-order"]);
});

shapes("a key that the conditions demand anyway is not asked for twice", () => {
  const on: Signal = { ...set, predicate: { kind: "and", operands: [set.predicate, { kind: "comparison", field: "host.name", operator: "startsWith", values: ["WEB"], caseSensitive: false }] } };
  const { read } = renderSigma(ruleOf({ signals: [on, dropped], detection: { kind: "together", by: ["host.name"], within: hour, steps: ["key_set", "dll_dropped"] } }));
  assert.equal(read[0]?.keys["detection"], { selection: { "TargetObject|contains": "w3svc", "Computer|startswith": "WEB" }, condition: "selection" });
});

shapes("together is temporal and exact; a step that comes twice is one rule", () => {
  const output = renderSigma(rule({ kind: "together", by: ["host.name", "user.account"], within: 90_000, steps: ["key_set", "dll_dropped", "key_set"] }));
  assert.equal(correlationsOf(output)[0]?.keys["correlation"], {
    type: "temporal",
    rules: ["key_set_7ab35511", "dll_dropped_7ab35511"],
    "group-by": ["Computer", "User"],
    timespan: "90s",
  });
  assert.is(output.fidelity, "exact");
});

shapes("a count is event_count; signals of one log source are one base rule", () => {
  const other = rise("other_key", "registry_set", "registry.path", "isapi");
  const output = renderSigma(ruleOf({ signals: [set, other, dropped], detection: { kind: "count", of: ["key_set", "other_key", "dll_dropped"], by: [], within: 60_000, threshold: [{ operator: "gt", value: 2.5 }] } }));
  assert.equal(namesOf(output), ["key_set_or_other_key_7ab35511", "dll_dropped_7ab35511", undefined]);
  assert.equal(output.read[0]?.keys["detection"], { selection: [{ "TargetObject|contains": "w3svc" }, { "TargetObject|contains": "isapi" }], condition: "selection" });
  assert.equal(correlationsOf(output)[0]?.keys["correlation"], {
    type: "event_count",
    rules: ["key_set_or_other_key_7ab35511", "dll_dropped_7ab35511"],
    "group-by": [],
    timespan: "1m",
    condition: { gt: 2 },
  });
  assert.is(output.fidelity, "exact");
});

shapes("a distinct count is value_count with its field", () => {
  const output = renderSigma(rule({ kind: "distinct", of: ["dll_loaded"], field: "process.executable", by: ["host.name"], within: 2 * 24 * hour, threshold: atLeast(5) }));
  const [correlation] = correlationsOf(output);
  assert.equal([correlation?.type, correlation?.condition, correlation?.timespan], ["value_count", { field: "Image", gte: 5 }, 2 * 24 * hour]);
  assert.is(output.fidelity, "exact");
});

const bounds: readonly (readonly [readonly Bound[], Readonly<Record<string, number>>])[] = [
  [[{ operator: "gte", value: 3 }, { operator: "gte", value: 5 }], { gte: 5 }],
  [[{ operator: "gte", value: 3 }, { operator: "lt", value: 9 }], { gte: 3, lt: 9 }],
  [[{ operator: "lte", value: 3.5 }], { lte: 3 }],
  [[{ operator: "lt", value: 3.5 }], { lt: 4 }],
  [[{ operator: "gte", value: 2 }, { operator: "neq", value: 2.5 }], { gte: 2 }],
  [[{ operator: "eq", value: 4 }], { eq: 4 }],
];

for (const [threshold, condition] of bounds) {
  shapes(`writes the bounds ${JSON.stringify(threshold)}`, () => {
    const output = renderSigma(rule({ kind: "count", of: ["key_set"], by: [], within: hour, threshold }));
    assert.equal(correlationsOf(output)[0]?.condition, condition);
    const lower = threshold.every(({ operator }) => operator === "gte" || operator === "gt");
    assert.is(output.fidelity, lower ? "exact" : "approximate");
    assert.equal(output.codes, lower ? [] : ["sigma/window-moment"]);
  });
}

const ports = { name: "connected", event: "network_connection", predicate: { kind: "exists", field: "destination.domain" } } as const;
const functions = [
  ["sum", "value_sum", { field: "DestinationPort", gte: 5 }, []],
  ["avg", "value_avg", { field: "DestinationPort", gte: 5 }, ["sigma/window-moment"]],
  ["percentile", "value_percentile", { field: "DestinationPort", gte: 5, percentile: 95 }, ["sigma/percentile", "sigma/window-moment"]],
] as const;

for (const [name, type, condition, codes] of functions) {
  shapes(`the ${name} of a number is ${type}`, () => {
    const aggregate: Detection = { kind: "aggregate", of: ["connected"], field: "destination.port", function: name, percentile: 95, by: ["host.name"], within: hour, threshold: atLeast(5) };
    const output = renderSigma(ruleOf({ signals: [ports], detection: aggregate }));
    assert.equal([correlationsOf(output)[0]?.type, correlationsOf(output)[0]?.condition], [type, condition]);
    assert.equal(output.codes, codes);
  });
}

shapes("keys with different names in their logs get an alias", () => {
  const vocabulary = sigmaVocabulary();
  const events = { ...vocabulary.events };
  events["file_event"] = { ...events["file_event"], fields: { ...events["file_event"]?.fields, "host.name": { name: "MachineName", source: "test" } } };
  const output = renderSigma(rule({ kind: "together", by: ["host.name"], within: hour, steps: ["key_set", "dll_dropped"] }), { vocabulary: { ...vocabulary, events } });
  assert.equal(correlationsOf(output)[0]?.keys["correlation"], {
    type: "temporal",
    rules: ["key_set_7ab35511", "dll_dropped_7ab35511"],
    aliases: { host_name: { key_set_7ab35511: "Computer", dll_dropped_7ab35511: "MachineName" } },
    "group-by": ["host_name"],
    timespan: "1h",
  });
});

shapes("events found in two places are two rules, and a correlation for each combination", () => {
  const events = { ...sigmaVocabulary().events };
  events["file_delete"] = { ...events["file_delete"], variants: ["file_delete", "file_delete_detected"].map((category) => ({ name: category, source: { category, product: "windows" } })) };
  const vocabulary = { ...sigmaVocabulary(), events };
  const alone = renderSigma(rule({ kind: "signal", signal: "file_gone" }), { vocabulary });
  assert.equal(alone.read.map(({ keys }) => (keys["logsource"] as { category: string }).category), ["file_delete", "file_delete_detected"]);
  const output = renderSigma(rule({ kind: "sequence", by: ["host.name"], within: hour, steps: ["file_gone", "dll_dropped"] }), { vocabulary });
  assert.equal(correlationsOf(output).map(({ rules }) => rules), [
    ["file_gone_file_delete_7ab35511", "dll_dropped_7ab35511"],
    ["file_gone_file_delete_detected_7ab35511", "dll_dropped_7ab35511"],
  ]);
  assert.is(new Set(output.read.map(({ keys }) => keys["id"])).size, 5);
  const counted = renderSigma(rule({ kind: "count", of: ["file_gone"], by: [], within: hour, threshold: atLeast(2) }), { vocabulary });
  assert.equal(correlationsOf(counted)[0]?.rules, ["file_gone_file_delete_7ab35511", "file_gone_file_delete_detected_7ab35511"]);
});

shapes("units share base rules that say the same, and only those", () => {
  const sequence = (by: readonly string[], ...steps: readonly string[]): Detection => ({ kind: "sequence", by, within: hour, steps });
  const output = renderSigma(rule({ kind: "any", operands: [sequence(["host.name"], "key_set", "dll_dropped"), sequence(["host.name"], "key_set", "dll_loaded"), sequence(["user.account"], "key_set", "dll_loaded"), { kind: "signal", signal: "key_set" }] }));
  assert.equal(namesOf(output), [
    "key_set_7ab35511", "dll_dropped_7ab35511", undefined, "dll_loaded_7ab35511", undefined, "key_set_7ab35511_2", "dll_loaded_7ab35511_2", undefined, undefined,
  ]);
  assert.is(new Set(output.read.map(({ keys }) => keys["id"])).size, output.read.length);
  assert.equal(output.documents[0]?.units, ["key_set-dll_dropped", "key_set-dll_loaded", "key_set-dll_loaded-2", "key_set"]);
});

shapes("the first unit has the rule's id, the others ids of their own that stay", () => {
  const id = "0f1e2d3c-4b5a-4697-8877-665544332211";
  const output = renderSigma(rule({ kind: "any", operands: [{ kind: "sequence", by: ["host.name"], within: hour, steps: ["key_set", "dll_dropped"] }, { kind: "signal", signal: "dll_loaded" }] }));
  const [first, second, correlation, plain] = output.read.map(({ keys }) => keys);
  assert.equal([first?.["id"], second?.["id"], correlation?.["id"], plain?.["id"]], [
    uuidOfName(id, "sigma/base/key_set_7ab35511"),
    uuidOfName(id, "sigma/base/dll_dropped_7ab35511"),
    id,
    uuidOfName(id, "sigma/dll_loaded"),
  ]);
  assert.equal(plain?.["related"], [{ id, type: "derived" }]);
  assert.is(plain?.["title"], "A rule (dll loaded)");
});

shapes("a first unit that is left out takes the rule's id with it", () => {
  const detection: Detection = { kind: "any", operands: [{ kind: "count", of: ["key_set"], by: [], within: 500, threshold: atLeast(2) }, { kind: "signal", signal: "dll_loaded" }] };
  const output = renderSigma(rule(detection));
  assert.equal(output.codes, ["sigma/timespan"]);
  assert.is(output.fidelity, "dropped");
  assert.equal(output.read.map(({ keys }) => keys["id"]), [uuidOfName("0f1e2d3c-4b5a-4697-8877-665544332211", "sigma/dll_loaded")]);
});

shapes("portable rules are those of single events", () => {
  const detection: Detection = { kind: "any", operands: [{ kind: "sequence", by: ["host.name"], within: hour, steps: ["key_set", "dll_dropped"] }, { kind: "signal", signal: "dll_loaded" }, { kind: "signal", signal: "file_gone" }] };
  const output = renderSigma(rule(detection), { format: "portable" });
  assert.equal(output.documents.map(({ part, units }) => [part, units]), [["dll_loaded", ["dll_loaded"]], ["file_gone", ["file_gone"]]]);
  assert.is(output.read.length, 2);
  const none = renderSigma(rule({ kind: "count", of: ["key_set"], by: [], within: hour, threshold: atLeast(2) }), { format: "portable" });
  assert.equal([none.documents, none.codes], [[], ["sigma/no-portable-rule"]]);
});

shapes("base rules of two rules have names of their own, also when the ids begin alike", () => {
  const detection: Detection = { kind: "together", by: [], within: hour, steps: ["key_set", "dll_dropped"] };
  const ids = ["0192f3a4-0000-7000-8000-000000000001", "0192f3a4-0000-7000-8000-000000000002"];
  const names = ids.flatMap((id) => namesOf(renderSigma(rule(detection, { id }))).filter((name) => name !== undefined));
  assert.is(new Set(names).size, 4, names.join());
});

shapes("an alias takes no name that a rule has for another key", () => {
  const vocabulary = sigmaVocabulary();
  const at = (event: string, computer: string): object => ({ ...vocabulary.events[event], fields: { ...vocabulary.events[event]?.fields, "host.name": { name: computer, source: "test" }, "user.account": { name: "host_name", source: "test" } } });
  const events = { ...vocabulary.events, registry_set: at("registry_set", "A"), file_event: at("file_event", "B") } as typeof vocabulary.events;
  const output = renderSigma(rule({ kind: "together", by: ["host.name", "user.account"], within: hour, steps: ["key_set", "dll_dropped"] }), { vocabulary: { ...vocabulary, events } });
  const [correlation] = correlationsOf(output);
  assert.equal(correlation?.groupBy, ["host_name_2", "host_name"]);
  assert.equal(Object.keys(correlation?.aliases ?? {}), ["host_name_2"]);
});

shapes("a count over classes that share events is approximate, a count of different values is not", () => {
  const wide = rise("key_changed", "registry_event", "registry.path", "w3svc");
  const over = (detection: Detection): SigmaOutput => renderSigma(ruleOf({ signals: [set, wide, dropped], detection }));
  const shared = { by: [], within: hour, threshold: atLeast(3) } as const;
  assert.equal(over({ kind: "count", of: ["key_set", "key_changed"], ...shared }).codes, ["sigma/counted-twice"]);
  assert.is(over({ kind: "count", of: ["key_set", "key_changed"], ...shared }).fidelity, "approximate");
  assert.equal(over({ kind: "distinct", field: "registry.path", of: ["key_set", "key_changed"], ...shared }).codes, []);
  assert.equal(over({ kind: "count", of: ["key_set", "dll_dropped"], ...shared }).codes, []);
});

shapes.run();

const timing = suite("Sigma correlations and the model agree");

/** A list of events of the flagship's kind: what, when (seconds) and on which host. */
const flagship = rule({ kind: "any", operands: [{ kind: "sequence", by: ["host.name"], within: hour, steps: ["key_set", "dll_dropped"] }, { kind: "signal", signal: "dll_loaded" }] });
type Moment = readonly [signal: Signal, seconds: number, host: string | null];

function eventAt([signal, seconds, host]: Moment, matches = true): Event {
  const { predicate } = signal;
  if (predicate.kind !== "comparison") throw new Error("a comparison is expected");
  const value = matches ? `C:\\x\\${String(predicate.values[0]).toUpperCase()}\\a` : "C:\\y";
  return { class: signal.event, time: seconds * 1000, fields: { "host.name": host, [predicate.field]: value } };
}

function sigmaEvents(events: readonly Event[]): readonly TimedSigmaEvent[] {
  return events.map((event, at) => sigmaEvent(sigmaVocabulary(), event, at % (sigmaVocabulary().events[event.class]?.variants?.length ?? 1)));
}

const lists: readonly (readonly [name: string, moments: readonly Moment[], fires: boolean])[] = [
  ["in order within the hour", [[set, 0, "WEB01"], [dropped, 60, "web01"]], true],
  ["exactly one hour apart", [[set, 0, "WEB01"], [dropped, 3600, "WEB01"]], true],
  ["just over one hour apart", [[set, 0, "WEB01"], [dropped, 3600.001, "WEB01"]], false],
  ["in the wrong order", [[dropped, 0, "WEB01"], [set, 60, "WEB01"]], false],
  ["at the same instant", [[set, 5, "WEB01"], [dropped, 5, "WEB01"]], false],
  ["on two hosts", [[set, 0, "WEB01"], [dropped, 60, "WEB02"]], false],
  ["without a host", [[set, 0, null], [dropped, 60, null]], false],
  ["with an empty host", [[set, 0, ""], [dropped, 60, ""]], false],
  ["a late start among two", [[set, 0, "WEB01"], [set, 3000, "WEB01"], [dropped, 6000, "WEB01"]], true],
  ["an earlier start beside a tie", [[set, 0, "WEB01"], [set, 60, "WEB01"], [dropped, 60, "WEB01"]], true],
  ["the other way in", [[loaded, 0, null]], true],
];

for (const [name, moments, fires] of lists) {
  timing(`${name}: ${fires ? "fires" : "stays silent"}`, () => {
    const events = moments.map((moment) => eventAt(moment));
    assert.is(compileRule(flagship)(events).length > 0, fires);
    assert.is(sigmaFires(renderSigma(flagship).read, sigmaEvents(events)), fires);
  });
}

const host = fc.constantFrom("WEB01", "web01", "WEB02", null, "");
const moment = fc.tuple(fc.constantFrom(...signals), fc.integer({ min: 0, max: 12 }), host, fc.boolean());
const names = fc.uniqueArray(fc.constantFrom(...signals.map(({ name }) => name)), { minLength: 2, maxLength: 3 });
const by: fc.Arbitrary<readonly string[]> = fc.constantFrom(["host.name"], []);
const threshold = fc.tuple(fc.constantFrom("gte" as const, "gt" as const, "lt" as const, "eq" as const), fc.integer({ min: 1, max: 4 })).map(([operator, value]): readonly Bound[] => [{ operator, value }]);
const within = fc.integer({ min: 1, max: 6 }).map((seconds) => seconds * 1000);
const detection: fc.Arbitrary<Detection> = fc.oneof(
  fc.tuple(names, within).map(([steps, window]): Detection => ({ kind: "sequence", by: ["host.name"], within: window, steps })),
  fc.tuple(names, within).map(([steps, window]): Detection => ({ kind: "together", by: ["host.name"], within: window, steps })),
  fc.tuple(names, by, within, threshold).map(([of, keys, window, bound]): Detection => ({ kind: "count", of, by: keys, within: window, threshold: bound })),
  fc.tuple(by, within, threshold).map(([keys, window, bound]): Detection => ({ kind: "distinct", of: ["key_set", "dll_dropped"], field: "host.name", by: keys, within: window, threshold: bound })),
);

timing("on random detections and lists of events", () => {
  const verdicts = { true: 0, false: 0 };
  fc.assert(
    fc.property(detection, fc.array(moment, { maxLength: 10 }), (node, moments) => {
      const source = rule(node);
      const events = moments.map(([signal, seconds, name, matches]) => eventAt([signal, seconds, name], matches));
      const wanted = compileRule(source)(events).length > 0;
      verdicts[`${wanted}`]++;
      assert.is(sigmaFires(renderSigma(source).read, sigmaEvents(events)), wanted);
    }),
    { numRuns: 500, includeErrorInReport: true },
  );
  assert.ok(verdicts.true > 50 && verdicts.false > 50, JSON.stringify(verdicts));
});

timing.run();
