import { sigma } from "@isorule/backend-sigma/read";
import { detect, type Detection, type Event, transpile } from "@isorule/core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { onlyRule, readText, type SigmaReading } from "../../kit/sigma-reader.js";

const bases = `title: Dropped
name: dropped
id: 10000000-0000-4000-8000-000000000001
logsource: { category: file_event, product: windows }
detection: { a: { TargetFilename|endswith: .dll }, condition: a }
level: low
---
title: Loaded
name: loaded
id: 10000000-0000-4000-8000-000000000002
logsource: { category: image_load, product: windows }
detection: { a: { ImageLoaded|endswith: .dll }, condition: a }
level: low
`;

function correlated(correlation: string, top = ""): SigmaReading {
  const body = correlation.split("\n").map((line) => `    ${line}`).join("\n");
  return readText(`${bases}---\ntitle: Both\nid: 20000000-0000-4000-8000-000000000000\nlevel: high\n${top}correlation:\n${body}\n`);
}

function detection(correlation: string): Detection {
  const { rules: read, diagnostics } = correlated(correlation);
  return JSON.parse(JSON.stringify(onlyRule({ rules: read.filter(({ title }) => title === "Both"), diagnostics }).detection, (key, value: unknown) => (key === "span" ? undefined : value))) as Detection;
}

const test = suite("Sigma, read: correlations");

const rules = "rules: [dropped, loaded]\ngroup-by: [Computer]\ntimespan: 1h";
const shared = { by: ["host.name"], within: 3_600_000 };
const counted = { ...shared, of: ["dropped", "loaded"], threshold: [{ operator: "gte", value: 5 }] };

const kinds: readonly (readonly [correlation: string, detection: object])[] = [
  [`type: temporal\n${rules}`, { kind: "together", ...shared, steps: ["dropped", "loaded"] }],
  [`type: temporal_ordered\n${rules}`, { kind: "sequence", ...shared, steps: ["dropped", "loaded"] }],
  [`type: temporal\n${rules}\ncondition: { gte: 2 }`, { kind: "together", ...shared, steps: ["dropped", "loaded"] }],
  [`type: event_count\n${rules}\ncondition: { gte: 5 }`, { kind: "count", ...counted }],
  [`type: event_count\n${rules}\ncondition: { gt: 1, lte: 9 }`, { kind: "count", ...counted, threshold: [{ operator: "gt", value: 1 }, { operator: "lte", value: 9 }] }],
  [`type: value_count\n${rules}\ncondition: { field: Image, gte: 5 }`, { kind: "distinct", field: "process.executable", ...counted }],
  [`type: value_sum\n${rules}\ncondition: { field: ProcessId, gte: 5 }`, { kind: "aggregate", function: "sum", field: "process.pid", ...counted }],
  [`type: value_avg\n${rules}\ncondition: { field: ProcessId, gte: 5 }`, { kind: "aggregate", function: "avg", field: "process.pid", ...counted }],
  [`type: value_percentile\n${rules}\ncondition: { field: ProcessId, gte: 5, percentile: 95 }`, { kind: "aggregate", function: "percentile", percentile: 95, field: "process.pid", ...counted }],
  ["type: event_count\nrules: dropped\ntimespan: 90s\ncondition: { gte: 5 }", { kind: "count", by: [], within: 90_000, of: ["dropped"], threshold: [{ operator: "gte", value: 5 }] }],
  ["type: temporal\nrules: [10000000-0000-4000-8000-000000000001, loaded]\ngroup-by: [who]\naliases:\n    who: { 10000000-0000-4000-8000-000000000001: User, loaded: User }\ntimespan: 2d", { kind: "together", by: ["user.account"], within: 172_800_000, steps: ["dropped", "loaded"] }],
];

for (const [correlation, expected] of kinds) {
  test(correlation.split("\n")[0] ?? "", () => assert.equal(sorted(detection(correlation)), sorted(expected)));
}

function sorted(value: object): object {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

test("every kind comes back from what is printed", () => {
  for (const [correlation] of kinds) {
    const read = correlated(correlation);
    const rule = onlyRule({ ...read, rules: read.rules.filter(({ title }) => title === "Both") });
    const again = onlyRule(readText(transpile(rule, sigma).documents.map(({ text }) => text).join("---\n")));
    assert.equal(withoutPlaces(again.detection), withoutPlaces(rule.detection), correlation);
    assert.equal(again.signals.map(({ name, event }) => [name, event]), rule.signals.map(({ name, event }) => [name, event]), correlation);
  }
});

function withoutPlaces(node: Detection): object {
  return sorted(JSON.parse(JSON.stringify(node, (key, value: unknown) => (key === "span" ? undefined : value))) as object);
}

test("a correlation and its rules are one rule, with the signals of its rules", () => {
  const rule = onlyRule(correlated(`type: temporal_ordered\n${rules}`));
  assert.equal([rule.id, rule.title, rule.severity], ["20000000-0000-4000-8000-000000000000", "Both", "high"]);
  assert.equal(rule.signals.map(({ name, event }) => [name, event]), [["dropped", "file_event"], ["loaded", "image_load"]]);
  const at = (event: string, field: string, time: number, host = "A"): Event => ({ class: event, time, fields: { [field]: "x.dll", "host.name": host } });
  const drop = (time: number): Event => at("file_event", "file.path", time);
  const load = (time: number, host?: string): Event => at("image_load", "dll.path", time, host);
  assert.is(detect(rule, [drop(0), load(3_600_000)]).length, 1);
  assert.is(detect(rule, [drop(0), load(3_600_001)]).length, 0);
  assert.is(detect(rule, [drop(0), load(1, "B")]).length, 0);
  assert.is(detect(rule, [load(0), drop(1)]).length, 0);
});

test("rules that nothing refers to, and those of generating correlations, are rules of their own", () => {
  const ids = ({ rules: read }: SigmaReading): readonly string[] => read.map(({ title }) => title);
  const counting = "type: event_count\nrules: [dropped]\ntimespan: 1m\ncondition: { gte: 2 }";
  assert.equal(ids(correlated(counting)), ["Loaded", "Both"]);
  assert.equal(ids(correlated(counting, "generate: true\n")), ["Dropped", "Loaded", "Both"]);
  assert.equal(ids(correlated(`${counting}\ngenerate: true`)), ["Dropped", "Loaded", "Both"]);
  assert.equal(ids(readText(bases)), ["Dropped", "Loaded"]);
  const letters = bases.replace("000000000001", "00000000000a");
  assert.equal(ids(readText(`${letters}---\ntitle: Both\nlevel: high\ncorrelation: { type: event_count, rules: [10000000-0000-4000-8000-00000000000A], timespan: 1m, condition: { gte: 2 } }\n`)), ["Loaded", "Both"]);
});

const refused: readonly (readonly [correlation: string, reason: RegExp])[] = [
  [`type: odd\n${rules}`, /its type is none of/],
  [rules, /its type is none of/],
  ["type: temporal\ntimespan: 1h", /names no rules/],
  ["type: temporal\nrules: [dropped, missing]\ntimespan: 1h", /no rule `missing`/],
  ["type: temporal\nrules: [dropped, 20000000-0000-4000-8000-000000000000]\ntimespan: 1h", /refers back to it/],
  ["type: temporal\nrules: [dropped, dropped]\ntimespan: 1h", /names `dropped` twice/],
  ["type: temporal\nrules: [dropped, loaded]\ntimespan: 1w", /`timespan`/],
  ["type: temporal\nrules: [dropped, loaded]\ntimespan: 1.5h", /`timespan`/],
  ["type: temporal\nrules: [dropped, loaded]", /`timespan`/],
  [`type: temporal\n${rules}\ncondition: { gte: 3 }`, /asks for 3 of 2 rules/],
  [`type: temporal\n${rules}\ncondition: { gte: 0 }`, /asks for 0 of 2 rules/],
  [`type: temporal\n${rules}\ncondition: { lte: 1 }`, /asks for rules that do not match/],
  [`type: temporal\n${rules}\ncondition: { eq: 1 }`, /asks for rules that do not match/],
  [`type: temporal\n${rules}\ncondition: { gte: 1, lte: 2 }`, /no map of one bound/],
  [`type: temporal\n${rules}\ncondition: [dropped]`, /no map of one bound/],
  [`type: temporal_ordered\n${rules}\ncondition: { gte: 1 }`, /in order is not said/],
  [`type: temporal\n${rules}\ncondition: dropped and not loaded`, /events that do not happen/],
  [`type: temporal_ordered\n${rules}\ncondition: dropped and not loaded`, /events that do not happen/],
  [`type: temporal\n${rules}\ncondition: dropped and (`, /cannot be read/],
  [`type: temporal\n${rules}\ncondition: dropped`, /does not use the rule `loaded`/],
  [`type: temporal\n${rules}\ncondition: dropped and loaded and more`, /names `more`, which is none of its rules/],
  [`type: temporal\n${rules}\ncondition: 1 of *`, /pattern of names/],
  [`type: temporal\nrules: [dropped, loaded]\ntimespan: 1h\ncondition: ${Array<string>(7).fill("(dropped or loaded)").join(" and ")}`, /more than 64 alternatives/],
  [`type: event_count\n${rules}\ncondition: dropped or loaded`, /no map of gt/],
  [`type: event_count\n${rules}`, /no map of gt/],
  [`type: event_count\n${rules}\ncondition: { gte: many }`, /no map of gt/],
  [`type: event_count\n${rules}\ncondition: { most: 5 }`, /no map of gt/],
  [`type: value_count\n${rules}\ncondition: { gte: 5 }`, /names no `field`/],
  [`type: value_count\n${rules}\ncondition: { field: [Image, User], gte: 5 }`, /several fields/],
  [`type: value_percentile\n${rules}\ncondition: { field: ProcessId, gte: 5 }`, /`percentile`/],
  ["type: temporal\nrules: [dropped, loaded]\ngroup-by: [Nope]\ntimespan: 1h", /no field `Nope`/],
  ["type: temporal\nrules: [dropped, loaded]\ngroup-by: [x]\naliases:\n    x: { dropped: TargetFilename, loaded: ImageLoaded }\ntimespan: 1h", /different fields/],
];

for (const [correlation, reason] of refused) {
  test(`refuses ${JSON.stringify(correlation)}`, () => {
    const { rules: read, diagnostics } = correlated(correlation);
    assert.not.ok(read.some(({ title }) => title === "Both"));
    assert.equal(diagnostics.map(({ code }) => code), ["sigma/correlation"]);
    assert.match(diagnostics[0]?.message ?? "", reason);
    assert.ok(diagnostics[0]?.span !== undefined);
  });
}

const alternatives: readonly (readonly [correlation: string, detection: object])[] = [
  [`type: temporal\n${rules}\ncondition: dropped and loaded`, { kind: "together", ...shared, steps: ["dropped", "loaded"] }],
  [`type: temporal\n${rules}\ncondition: loaded and dropped`, { kind: "together", ...shared, steps: ["dropped", "loaded"] }],
  [`type: temporal_ordered\n${rules}\ncondition: loaded and dropped`, { kind: "sequence", ...shared, steps: ["dropped", "loaded"] }],
  [`type: temporal_ordered\n${rules}\ncondition: not not (loaded and dropped)`, { kind: "sequence", ...shared, steps: ["dropped", "loaded"] }],
  ["type: temporal_ordered\ngroup-by: [Computer]\ntimespan: 1h\ncondition: loaded and dropped", { kind: "sequence", ...shared, steps: ["loaded", "dropped"] }],
  [`type: temporal\n${rules}\ncondition: dropped or loaded`, { kind: "any", operands: [{ kind: "signal", signal: "dropped" }, { kind: "signal", signal: "loaded" }] }],
  [`type: temporal\n${rules}\ncondition: { gte: 1 }`, { kind: "any", operands: [{ kind: "signal", signal: "dropped" }, { kind: "signal", signal: "loaded" }] }],
  [`type: temporal\n${rules}\ncondition: { gt: 0 }`, { kind: "any", operands: [{ kind: "signal", signal: "dropped" }, { kind: "signal", signal: "loaded" }] }],
  [`type: temporal\n${rules}\ncondition: { eq: 2 }`, { kind: "together", ...shared, steps: ["dropped", "loaded"] }],
  [`type: temporal\n${rules}\ncondition: dropped or dropped and loaded`, { kind: "signal", signal: "dropped" }],
];

for (const [correlation, expected] of alternatives) {
  test(`reads ${JSON.stringify(correlation)}`, () => assert.equal(sorted(detection(correlation)), sorted(expected)));
}

const third = "title: Asked\nname: asked\nid: 10000000-0000-4000-8000-000000000003\nlogsource: { category: dns_query, product: windows }\ndetection: { a: { QueryName: x }, condition: a }\nlevel: low\n";
const at = (event: string, field: string, time: number, host: string | null = "A"): Event => ({ class: event, time, fields: { [field]: field === "dns.question.name" ? "x" : "x.dll", "host.name": host } });
const drop = (time: number, host?: string | null): Event => at("file_event", "file.path", time, host);
const load = (time: number, host?: string | null): Event => at("image_load", "dll.path", time, host);
const ask = (time: number, host?: string | null): Event => at("dns_query", "dns.question.name", time, host);

/** The rule called Both of several documents, and what else is read. */
function several(...documents: readonly string[]): SigmaReading {
  return readText([bases + `---\n${third}`, ...documents].join("---\n"));
}

function both({ rules: read, diagnostics }: SigmaReading): (...events: readonly Event[]) => boolean {
  const rule = onlyRule({ rules: read.filter(({ title }) => title === "Both"), diagnostics });
  return (...events) => detect(rule, events).length > 0;
}

const outer = (correlation: string): string => `title: Both\nid: 20000000-0000-4000-8000-000000000000\nlevel: high\ncorrelation: { ${correlation}, timespan: 1h }\n`;

test("a condition of names: what happens together, and one event alone with its keys", () => {
  const fires = both(several(outer("type: temporal, group-by: [Computer], condition: dropped and (loaded or asked)")));
  assert.equal([fires(drop(0), load(1)), fires(ask(0), drop(1)), fires(drop(0)), fires(load(0), ask(1)), fires(drop(0), load(1, "B"))], [true, true, false, false, false]);
  const either = both(several(outer("type: temporal, group-by: [Computer], condition: dropped or loaded and asked")));
  assert.equal([either(drop(0)), either(drop(0, null)), either(load(0), ask(1)), either(load(0))], [true, false, true, false]);
  const two = both(several(outer("type: temporal, rules: [dropped, loaded, asked], group-by: [Computer], condition: { gte: 2 }")));
  assert.equal([two(drop(0), load(1)), two(load(0), ask(1)), two(drop(0), ask(1)), two(drop(0), drop(1)), two(ask(0))], [true, true, true, false, false]);
});

test("in order, with alternatives", () => {
  const fires = both(several(outer("type: temporal_ordered, rules: [dropped, loaded, asked], group-by: [Computer], condition: dropped and (loaded or asked)")));
  assert.equal([fires(drop(0), load(1)), fires(drop(0), ask(1)), fires(load(0), drop(1)), fires(ask(0), drop(1))], [true, true, false, false]);
});

test("what is printed of alternatives means the same", () => {
  const read = several(outer("type: temporal, group-by: [Computer], condition: dropped and (loaded or asked)"));
  const rule = onlyRule({ ...read, rules: read.rules.filter(({ title }) => title === "Both") });
  const again = readText(transpile(rule, sigma).documents.map(({ text }) => text).join("---\n")).rules;
  const cases = [[drop(0), load(1)], [ask(0), drop(1)], [drop(0)], [load(0), ask(1)], [drop(0), load(1, "B")]];
  for (const events of cases) assert.is(again.some((each) => detect(each, events).length > 0), detect(rule, events).length > 0);
});

test("a rule of several log sources is any of them in a correlation", () => {
  const wide = "title: Started\nname: started\nid: 10000000-0000-4000-8000-000000000004\nlogsource: { category: process_creation, product: [windows, linux] }\ndetection: { a: { CommandLine: x }, condition: a }\nlevel: low\n";
  const start = (event: string, time: number): Event => ({ class: event, time, fields: { "process.command_line": "x" } });
  const fires = both(several(wide, outer("type: temporal, rules: [dropped, started]")));
  assert.equal([fires(drop(0), start("process_creation", 1)), fires(start("linux_process_creation", 0), drop(1)), fires(drop(0), start("macos_process_creation", 1))], [true, true, false]);
});

const many = (generate = ""): string => `title: Many\nname: many\nid: 30000000-0000-4000-8000-000000000000\nlevel: low\n${generate}correlation: { type: event_count, rules: [dropped], group-by: [Computer, User], timespan: 1m, condition: { gte: 2 } }\n`;
const dropBy = (time: number, user: string): Event => ({ ...drop(time), fields: { ...drop(time).fields, "user.account": user } });

test("a correlation of correlations is read where one alert of it is enough", () => {
  for (const group of ["", "group-by: [Computer], "]) {
    const read = several(many(), outer(`type: temporal, rules: [many, loaded], ${group}condition: many or loaded`));
    assert.equal(read.rules.map(({ title }) => title), ["Asked", "Both"]);
    const fires = both(read);
    assert.equal([fires(dropBy(0, "ann"), dropBy(1, "ann")), fires(dropBy(0, "ann"), dropBy(1, "bob")), fires(load(0)), fires(dropBy(0, "ann"))], [true, false, true, false]);
  }
  assert.equal(several(many(), outer("type: temporal, rules: [many]")).rules.map(({ title }) => title), ["Loaded", "Asked", "Both"]);
  assert.equal(several(many(), `generate: true\n${outer("type: temporal, rules: [many]")}`).rules.map(({ title }) => title), ["Loaded", "Asked", "Many", "Both"]);
});

const chains: readonly (readonly [documents: readonly string[], reason: RegExp])[] = [
  [[many(), outer("type: temporal_ordered, rules: [many, loaded]")], /`many` is a correlation itself, and a step/],
  [[many(), outer("type: temporal, rules: [many, loaded]")], /`many` is a correlation itself, and a step/],
  [[many(), outer("type: event_count, rules: [many], condition: { gte: 2 }")], /`many` is a correlation itself, and a rule here counts events/],
  [[many(), outer("type: temporal, rules: [many, loaded], group-by: [Image], condition: many or loaded")], /groups by `process.executable`, which the alerts of `many` do not have/],
  [[many().replace("[dropped]", "[20000000-0000-4000-8000-000000000000]").replace("event_count", "temporal").replace(", condition: { gte: 2 }", ""), outer("type: temporal, rules: [many]")], /refers back to it/],
  [[many().replace("event_count", "odd"), outer("type: temporal, rules: [many]")], /could not be read/],
];

for (const [documents, reason] of chains) {
  test(`refuses a chain: ${reason}`, () => {
    const { rules: read, diagnostics } = several(...documents);
    assert.not.ok(read.some(({ title }) => title === "Both"));
    assert.ok(diagnostics.some(({ code, message, span }) => code === "sigma/correlation" && reason.test(message) && span !== undefined), diagnostics.map(({ message }) => message).join("\n"));
  });
}

test("chains that double at each level end", () => {
  const level = (at: number): string => ["a", "b"].map((side) => `title: L${at}${side}\nname: l${at}${side}\nid: 40000000-0000-4000-8000-${String(at).padStart(11, "0")}${side}\nlevel: low\ncorrelation: { type: temporal, rules: [${at === 0 ? "dropped, loaded" : `l${at - 1}a, l${at - 1}b`}], timespan: 1h, condition: { gte: 1 } }\n`).join("---\n");
  const start = Date.now();
  const { codes } = several(...Array.from({ length: 40 }, (_, at) => level(at)));
  assert.ok(codes.includes("sigma/correlation"));
  assert.ok(Date.now() - start < 20_000);
});

test("a fault in a rule of a correlation leaves the correlation out too", () => {
  const text = `${bases.replace("ImageLoaded|endswith", "Nope")}---\ntitle: Both\nid: 20000000-0000-4000-8000-000000000000\nlevel: high\ncorrelation: { type: temporal, rules: [dropped, loaded], timespan: 1h }\n`;
  const { rules: read, codes } = readText(text);
  assert.equal(read, []);
  assert.equal(codes, ["sigma/unknown-field", "sigma/correlation"]);
});

test("a name or id of two documents refers to neither", () => {
  const again = (name: string, id: string): string => `---\ntitle: Again\n${name}id: ${id}\nlogsource: { category: file_event, product: windows }\ndetection: { a: { TargetFilename: x }, condition: a }\nlevel: low\n`;
  const count = (reference: string): string => `---\ntitle: Both\nid: 20000000-0000-4000-8000-000000000000\nlevel: high\ncorrelation: { type: event_count, rules: [${reference}], timespan: 1h, condition: { gte: 3 } }\n`;
  const first = "10000000-0000-4000-8000-000000000001";
  for (const text of [
    bases + again("name: dropped\n", "10000000-0000-4000-8000-000000000003") + count("dropped"),
    bases + again("", first) + count(first),
  ]) {
    const { rules: read, codes } = readText(text);
    assert.ok(codes.includes("sigma/correlation"), codes.join());
    assert.not.ok(read.some(({ title }) => title === "Both"));
  }
});

test("a rule whose name differs by case from a referred one still alerts", () => {
  const other = "---\ntitle: Other\nname: DROPPED\nid: 10000000-0000-4000-8000-000000000003\nlogsource: { category: file_event, product: windows }\ndetection: { a: { TargetFilename: x }, condition: a }\nlevel: low\n";
  const upper = "---\ntitle: Both\nid: 20000000-0000-4000-8000-000000000000\nlevel: high\ncorrelation: { type: event_count, rules: [DROPPED], timespan: 1h, condition: { gte: 3 } }\n";
  const { rules: read } = readText(bases + other + upper);
  assert.equal(read.map(({ title }) => title).sort(), ["Both", "Dropped", "Loaded"]);
});

test("a field that an event count would ignore and a sum of text are refused", () => {
  for (const correlation of [`type: event_count\n${rules}\ncondition: { field: Image, gte: 5 }`, `type: value_sum\n${rules}\ncondition: { field: Image, gte: 5 }`]) {
    const { codes, rules: read } = correlated(correlation);
    assert.ok(codes.includes("sigma/correlation"), correlation);
    assert.not.ok(read.some(({ title }) => title === "Both"));
  }
});

test.run();
