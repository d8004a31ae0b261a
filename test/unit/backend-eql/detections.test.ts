import { type Detection, detect, type Event, mapRule, normalizeRule, type Rule, type Signal, type Vocabulary } from "@isorule/core";
import { eql } from "@isorule/backend-eql/read";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type ElasticDocument, type IndexMapping, searchElastic } from "../../kit/elastic-search.js";
import { elasticDocument, indexMapping, readElasticFields } from "../../kit/eql-documents.js";
import { sequenceCases, sequenceRule } from "../../kit/sequence-cases.js";
import { codesOf, compare, makeEvent, makeRule, not, onlyQuery, toEql } from "./make-rule.js";

const test = suite("detections");
const known = readElasticFields();
const minute = 60_000;

/** Whether any of the queries of a rule finds something among the documents of a stream. */
function fires(rule: Rule, events: readonly Event[], stream: string, installed: readonly string[]): boolean {
  const documents = events.map((event) => elasticDocument(event, stream));
  return toEql(rule).documents.some(({ text }) => searchElastic(text, indexMapping(known, installed, documents)).fires(documents));
}

// What EQL decides otherwise, and says so: keys compare with case, and equal timestamps have an order.
const otherwise: Readonly<Record<string, boolean>> = { "the host in another case": false, "at the same instant": true };

for (const { name, fires: expected, events } of sequenceCases) {
  test(`sequence: ${name}`, () => {
    const wanted = otherwise[name] ?? expected;
    for (const stream of ["defend", "sysmon"]) {
      for (const installed of [[stream], ["defend", "sysmon"]]) assert.is(fires(sequenceRule, events, stream, installed), wanted, `${stream} with ${installed.join(", ")}`);
    }
    assert.is(detect(sequenceRule, events).length > 0, expected);
  });
}

test("sequence: the differences are reported", () => {
  const transpiled = toEql(sequenceRule);
  assert.equal(codesOf(transpiled), ["eql/sequence-order", "eql/key-case"]);
  assert.is(transpiled.fidelity, "approximate");
  assert.is(onlyQuery(sequenceRule).split("\n")[0], "sequence by host.name with maxspan=1h");
});

const signal = (name: string, value: string, event = "iis_configuration"): Signal => ({ name, event, predicate: compare("event_data.Step", "equals", value) });
const steps = [signal("a", "a"), signal("b", "b"), signal("c", "c"), signal("d", "d")];
const names = steps.map(({ name }) => name);

test("sequence: spans in their longest unit, and no keys", () => {
  for (const [within, text] of [[500, "500ms"], [30_000, "30s"], [90_000, "90s"], [90 * minute, "90m"], [7_200_000, "2h"], [172_800_000, "2d"]] as const) {
    const query = onlyQuery(makeRule(steps, { kind: "sequence", by: [], within, steps: ["a", "b"] }));
    assert.is(query.split("\n")[0], `sequence with maxspan=${text}`);
    const mapping = indexMapping(known, ["windows-custom"]);
    for (const [gap, expected] of [[within, true], [within + 1, false]] as const) {
      const documents = ["a", "b"].map((step, index) => elasticDocument(makeEvent("iis_configuration", { "event_data.Step": step }, index * gap), "windows-custom"));
      assert.is(searchElastic(query, new Map([...mapping, ["winlog.event_data.Step", "keyword"]])).fires(documents), expected, `${text} and a gap of ${gap}`);
    }
  }
  assert.equal(codesOf(toEql(makeRule(steps, { kind: "sequence", by: [], within: minute, steps: ["a", "b"] }))), ["eql/sequence-order"]);
});

test("sequence: a key that some index may lack is optional and must be there", () => {
  const query = onlyQuery(makeRule(steps, { kind: "sequence", by: ["host.name", "event_data.Key"], within: minute, steps: ["a", "b"] }));
  assert.ok(query.startsWith("sequence by host.name, ?winlog.event_data.Key with maxspan=1m\n"), query);
  assert.is(query.match(/\?winlog\.event_data\.Key : "\?\*"/g)?.length, 2);
  assert.not.match(query, 'host.name :');
});

test("sequence: events with an empty key take no part", () => {
  const signals: readonly Signal[] = [
    { name: "started", event: "process_creation", predicate: compare("process.pid", "gt", 0) },
    { name: "written", event: "file_event", predicate: compare("file.path", "contains", "x") },
  ];
  const rule = makeRule(signals, { kind: "sequence", by: ["process.executable"], within: minute, steps: ["started", "written"] });
  const events = (key: string): readonly Event[] => [
    makeEvent("process_creation", { "process.pid": 4, "process.executable": key }, 1),
    makeEvent("file_event", { "file.path": "C:\\x", "process.executable": key }, 2),
  ];
  assert.is(fires(rule, events("C:\\a.exe"), "defend", ["defend"]), true);
  assert.is(fires(rule, events(""), "defend", ["defend"]), false);
  assert.is(detect(rule, events("")).length, 0);
});

test("sequence: an account is two keys", () => {
  const rule = makeRule([{ name: "a", event: "file_event", predicate: compare("file.path", "contains", "x") }], { kind: "count", of: ["a"], by: ["user.account"], within: minute, threshold: [{ operator: "gte", value: 2 }] });
  assert.is(onlyQuery(rule).split("\n")[0], "sequence by user.domain, user.name with maxspan=1m");
});

test("sequence: a key with two columns takes a query for each combination", () => {
  const signals: readonly Signal[] = [
    { name: "dropped", event: "file_event", predicate: compare("file.path", "contains", "x") },
    { name: "loaded", event: "image_load", predicate: compare("dll.path", "contains", "x") },
  ];
  const rule = makeRule(signals, { kind: "sequence", by: ["process.hash.sha256"], within: minute, steps: ["dropped", "loaded"] });
  assert.equal(codesOf(toEql(rule)), ["map/field-unavailable"]);
  const loads = makeRule([signals[1] as Signal], { kind: "count", of: ["loaded"], by: ["dll.path"], within: minute, threshold: [{ operator: "gte", value: 3 }] });
  const { documents } = toEql(loads);
  assert.equal(documents.map(({ text }) => text.split("\n")[0]), ["sequence by dll.path with maxspan=1m", "sequence by file.path with maxspan=1m"]);
  assert.equal(documents.map(({ part }) => part), ["loaded-count-1", "loaded-count-2"]);
  assert.equal(new Set(documents.flatMap(({ units }) => units)), new Set(["loaded-count"]));
});

test("sequence: too many combinations are refused", () => {
  const loads = ["a", "b", "c", "d"].map((name): Signal => ({ name, event: "image_load", predicate: compare("dll.path", "contains", name) }));
  const transpiled = toEql(makeRule(loads, { kind: "sequence", by: ["dll.path"], within: minute, steps: ["a", "b", "c", "d"] }));
  assert.equal(codesOf(transpiled), ["eql/key-differs"]);
  assert.is(transpiled.documents.length, 0);
});

test("together: a sequence for each order of two and three steps", () => {
  for (const [count, orders] of [[2, 2], [3, 6]] as const) {
    const transpiled = toEql(makeRule(steps, { kind: "together", by: ["host.name"], within: minute, steps: names.slice(0, count) }));
    assert.is(transpiled.documents.length, orders);
    assert.is(new Set(transpiled.documents.map(({ text }) => text)).size, orders);
    assert.is(new Set(transpiled.documents.map(({ part }) => part)).size, orders);
    assert.equal(codesOf(transpiled), ["eql/together-as-sequences", "eql/key-case"]);
  }
});

test("together: four steps are refused", () => {
  const transpiled = toEql(makeRule(steps, { kind: "together", by: [], within: minute, steps: names }));
  assert.equal(codesOf(transpiled), ["eql/together-too-many"]);
  assert.match(transpiled.diagnostics[0]?.message ?? "", "24 queries");
});

test("thirty steps in any order are refused without counting them out", () => {
  const names = Array.from({ length: 30 }, (_, index) => `s${index}`);
  const signals = names.map((name): Signal => ({ name, event: "process_creation", predicate: compare("process.name", "equals", `${name}.exe`) }));
  assert.equal(codesOf(toEql(makeRule(signals, { kind: "together", by: ["host.name"], within: 1000, steps: names }))), ["eql/together-too-many"]);
});

const count = (threshold: Extract<Detection, { kind: "count" }>["threshold"], by: readonly string[] = [], of: readonly string[] = ["a"]): Rule =>
  makeRule(steps, { kind: "count", of, by, within: 10 * minute, threshold });

test("count: at least N events are N runs of one step", () => {
  assert.match(onlyQuery(count([{ operator: "gte", value: 5 }])), /^sequence with maxspan=10m\n {2}\[any where[^\]]*\] with runs=5$/);
  assert.match(onlyQuery(count([{ operator: "gt", value: 5 }])), "with runs=6");
  assert.match(onlyQuery(count([{ operator: "gte", value: 4.5 }, { operator: "gt", value: 2 }])), "with runs=5");
  assert.equal(codesOf(toEql(count([{ operator: "gte", value: 5 }]))), []);
  assert.equal(codesOf(toEql(count([{ operator: "gte", value: 5 }], ["host.name"]))), ["eql/key-case"]);
});

test("count: at least one event is an event query that demands the key", () => {
  assert.ok(onlyQuery(count([{ operator: "gt", value: 0 }])).startsWith("any where"));
  assert.match(onlyQuery(count([{ operator: "gte", value: 1 }], ["host.name"])), 'host.name : "?*"');
});

test("count: several signals are one step", () => {
  const query = onlyQuery(count([{ operator: "gte", value: 2 }], [], ["a", "b"]));
  assert.is(query.match(/\[any where/g)?.length, 1);
  assert.match(query, '?winlog.event_data.Step : "a"');
  assert.match(query, '?winlog.event_data.Step : "b"');
});

test("count: other bounds and more than a hundred are refused", () => {
  for (const threshold of [[{ operator: "lt", value: 5 }], [{ operator: "eq", value: 5 }], [{ operator: "gte", value: 101 }], [{ operator: "gte", value: 2 }, { operator: "lte", value: 9 }]] as const) {
    const transpiled = toEql(count(threshold));
    assert.equal(codesOf(transpiled), ["eql/count-bounds"]);
    assert.is(transpiled.documents.length, 0);
  }
  assert.is(toEql(count([{ operator: "gte", value: 100 }])).documents.length, 1);
});

test("distinct and aggregate are refused", () => {
  const rest = { of: ["a"], by: [], within: minute, threshold: [{ operator: "gte", value: 2 }] } as const;
  assert.equal(codesOf(toEql(makeRule(steps, { kind: "distinct", field: "event_data.X", ...rest }))), ["eql/no-aggregation"]);
  assert.equal(codesOf(toEql(makeRule(steps, { kind: "aggregate", field: "event_data.X", function: "sum", ...rest }))), ["eql/no-aggregation"]);
});

test("any: a document for each part, with a name of its own", () => {
  const rule = makeRule(steps, { kind: "any", operands: [{ kind: "sequence", by: ["host.name"], within: minute, steps: ["a", "b"] }, { kind: "signal", signal: "c" }] });
  const { documents } = toEql(rule);
  assert.equal(documents.map(({ part, units }) => [part, ...units]), [["a-b", "a-b"], ["c", "c"]]);
  const dropped = toEql(makeRule(steps, { kind: "any", operands: [{ kind: "together", by: [], within: minute, steps: names }, { kind: "signal", signal: "c" }] }));
  assert.equal(dropped.documents.map(({ part }) => part), ["c"]);
  assert.is(dropped.fidelity, "dropped");
});

test("all: one event query with both conditions", () => {
  const signals = [steps[0] as Signal, { ...(steps[1] as Signal), predicate: compare("event_data.Other", "equals", "b") }];
  const query = onlyQuery(makeRule(signals, { kind: "all", operands: [{ kind: "signal", signal: "a" }, { kind: "signal", signal: "b" }] }));
  assert.match(query, '?winlog.event_data.Step : "a"');
  assert.match(query, '?winlog.event_data.Other : "b"');
});

/** Events of one instant each, so that the order is the same for all: where EQL promises to agree. */
const timeline = fc
  .array(fc.record({ step: fc.constantFrom("a", "b", "c", "x"), host: fc.constantFrom("H1", "H2", null), gap: fc.integer({ min: 1, max: 4 }) }), { maxLength: 9 })
  .map((items) => {
    let time = 0;
    return items.map(({ step, host, gap }) => makeEvent("iis_configuration", { "host.name": host, "event_data.Step": step }, (time += gap * minute)));
  });

const random: readonly { readonly name: string; readonly detection: fc.Arbitrary<Detection> }[] = [
  { name: "sequence", detection: fc.record({ within: fc.integer({ min: 1, max: 8 }), length: fc.constantFrom(2, 3), by: fc.constantFrom<readonly string[]>([], ["host.name"]) }).map(({ within, length, by }) => ({ kind: "sequence", by, within: within * minute, steps: names.slice(0, length) })) },
  { name: "together", detection: fc.record({ within: fc.integer({ min: 1, max: 8 }), length: fc.constantFrom(2, 3), by: fc.constantFrom<readonly string[]>([], ["host.name"]) }).map(({ within, length, by }) => ({ kind: "together", by, within: within * minute, steps: names.slice(0, length) })) },
  { name: "count", detection: fc.record({ within: fc.integer({ min: 1, max: 8 }), value: fc.integer({ min: 1, max: 4 }), by: fc.constantFrom<readonly string[]>([], ["host.name"]) }).map(({ within, value, by }) => ({ kind: "count", of: ["a", "b"], by, within: within * minute, threshold: [{ operator: "gte", value }] })) },
];

for (const { name, detection } of random) {
  test(`${name}: the same keys fire on random lists of events`, () => {
    fc.assert(
      fc.property(detection, timeline, (found, events) => {
        const rule = makeRule(steps, found);
        const documents = events.map((event) => elasticDocument(event, "windows-custom"));
        const mapping = indexMapping(known, ["windows-custom"], documents);
        const byHost = "by" in found && found.by.length > 0;
        assert.equal(keysThatFire(toEql(rule).documents.map(({ text }) => text), documents, mapping, byHost), new Set(detect(rule, events).map(({ key }) => JSON.stringify(key))));
      }),
      { numRuns: 200 },
    );
  });
}

/** The keys for which any of the queries finds something: each host is asked alone. */
function keysThatFire(queries: readonly string[], documents: readonly ElasticDocument[], mapping: IndexMapping, byHost: boolean): ReadonlySet<string> {
  const searches = queries.map((query) => searchElastic(query, mapping));
  const fire = (some: readonly ElasticDocument[]): boolean => searches.some((search) => search.fires(some));
  if (!byHost) return new Set(fire(documents) ? ["[]"] : []);
  const hosts = [...new Set(documents.map(({ fields }) => fields["host.name"]))];
  const found = hosts.filter((host) => fire(documents.filter(({ fields }) => fields["host.name"] === host)));
  // What fires among all of them fires for one of them.
  assert.is(fire(documents), found.length > 0);
  return new Set(found.map((host) => JSON.stringify([String(host).toLowerCase()])));
}

test("sequence: three steps of several categories, each event from either sensor", () => {
  const signals: readonly Signal[] = [
    { name: "set", event: "registry_set", predicate: not(compare("registry.path", "contains", "x")) },
    { name: "written", event: "file_event", predicate: compare("file.path", "endsWith", ".dll") },
    { name: "loaded", event: "image_load", predicate: not(compare("dll.path", "startsWith", "D:")) },
  ];
  const of: Readonly<Record<string, readonly [event: string, field: string, values: readonly string[]]>> = {
    set: ["registry_set", "registry.path", ["HKLM\\a", "HKLM\\x"]],
    written: ["file_event", "file.path", ["C:\\a.dll", "C:\\a.txt"]],
    loaded: ["image_load", "dll.path", ["C:\\a.dll", "D:\\a.dll"]],
  };
  const rule = makeRule(signals, { kind: "sequence", by: ["host.name"], within: 8 * minute, steps: ["set", "written", "loaded"] });
  const query = onlyQuery(rule);
  const item = fc.record({ step: fc.constantFrom("set", "written", "loaded"), value: fc.constantFrom(0, 0, 1, undefined), host: fc.constantFrom("H1", "H1", "H1", "H2", null), stream: fc.constantFrom("defend", "sysmon"), gap: fc.integer({ min: 1, max: 2 }) });
  let fired = 0;
  const property = fc.property(fc.array(item, { minLength: 4, maxLength: 14, size: "max" }), fc.constantFrom("defend", "sysmon", undefined), (items, alone) => {
    let time = 0;
    const recorded = items.map(({ step, value, host, stream, gap }) => {
      const [event, field, values] = of[step] as NonNullable<(typeof of)[string]>;
      time += gap * minute;
      return { event: makeEvent(event, { "host.name": host, ...(value === undefined ? {} : { [field]: values[value] as string }) }, time), stream: alone ?? stream };
    });
    const documents = recorded.map(({ event, stream }) => elasticDocument(event, stream));
    const installed = alone === "defend" ? ["defend/registry", "defend/file", "defend/library"] : [alone ?? "defend", "sysmon"];
    const wanted = new Set(detect(rule, recorded.map(({ event }) => event)).map(({ key }) => JSON.stringify(key)));
    fired += wanted.size;
    assert.equal(keysThatFire([query], documents, indexMapping(known, installed, documents), true), wanted);
  });
  fc.assert(property, { numRuns: 600 });
  assert.ok(fired > 20, `${fired} keys fired`);
});

test("every unit that is mapped is said or reported", () => {
  const rule = makeRule(steps, { kind: "any", operands: [{ kind: "signal", signal: "a" }, { kind: "together", by: [], within: minute, steps: names }] });
  const mapped = mapRule(normalizeRule(rule), eql.vocabularies["ecs"] as Vocabulary, () => undefined);
  const { documents, diagnostics } = toEql(rule);
  const said = new Set(documents.flatMap(({ units }) => units));
  for (const unit of mapped.units) {
    const reported = diagnostics.some(({ fidelity, message }) => fidelity === "dropped" && message.includes(`\`${unit.name}\``));
    assert.ok(said.has(unit.name) !== reported, unit.name);
  }
});

test.run();
