import { detect, type Detection, type Event } from "@isorule/core";
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
  ["type: temporal\nrules: [dropped, 20000000-0000-4000-8000-000000000000]\ntimespan: 1h", /is a correlation itself/],
  ["type: temporal\nrules: [dropped, dropped]\ntimespan: 1h", /names `dropped` twice/],
  ["type: temporal\nrules: [dropped, loaded]\ntimespan: 1w", /`timespan`/],
  ["type: temporal\nrules: [dropped, loaded]\ntimespan: 1.5h", /`timespan`/],
  ["type: temporal\nrules: [dropped, loaded]", /`timespan`/],
  [`type: temporal\n${rules}\ncondition: { gte: 1 }`, /asks for some of the rules/],
  [`type: temporal\n${rules}\ncondition: dropped and not loaded`, /asks for some of the rules/],
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
