import { classesOfLogs, compileFieldReader, eventClasses, firstReader, flatten, readCanonicalRecord, readTime, typedValueOf } from "@isorule/core";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const times = suite("core: times of records");

times("are read in the forms that logs write, UTC where none is said", () => {
  const noon = Date.UTC(2026, 7, 5, 12, 0, 0);
  const cases: readonly (readonly [unknown, number | undefined])[] = [
    ["2026-08-05T12:00:00Z", noon],
    ["2026-08-05 12:00:00", noon],
    ["2026-08-05 12:00:00.250 UTC", noon + 250],
    ["2026-08-05T14:00:00+02:00", noon],
    ["2026-08-05T14:00:00.5+0200", noon + 500],
    [`/Date(${noon})/`, noon],
    [`/Date(${noon}+0200)/`, noon],
    [noon, noon],
    [noon / 1000, noon],
    [String(noon), noon],
    ["1785931200", 1_785_931_200_000],
    ["Wed, 05 Aug 2026 12:00:00 GMT", noon],
    ["yesterday", undefined],
    ["", undefined],
    [Number.NaN, undefined],
    [null, undefined],
    [{}, undefined],
    ["9".repeat(200_000), undefined],
  ];
  for (const [written, wanted] of cases) assert.is(readTime(written), wanted, String(written).slice(0, 40));
});

times("keep the order of events of one millisecond", () => {
  const first = readTime("2026-08-05T12:00:00.1234561Z") ?? 0;
  const second = readTime("2026-08-05T12:00:00.1234562Z") ?? 0;
  const third = readTime("2026-08-05T12:00:00.124Z") ?? 0;
  assert.ok(first <= second && second < third);
  assert.ok((readTime("2026-08-05T12:00:00.123900Z") ?? 0) > (readTime("2026-08-05T12:00:00.123100Z") ?? 0));
});

times.run();

const objects = suite("core: objects of JSON");

objects("have their leaves by path, dotted keys and lists of objects too", () => {
  const leaves = flatten(JSON.parse('{"a":{"b":1,"c.d":[1,2]},"e.f":null,"g":[{"h":1},{"h":2},{"i":"x"}]}') as Record<string, unknown>);
  assert.equal(Object.fromEntries(leaves), { "a.b": 1, "a.c.d": [1, 2], "e.f": null, "g.h": [1, 2], "g.i": "x" });
});

objects("of any depth and with keys of the prototype do no harm", () => {
  let deep: Record<string, unknown> = { leaf: 1 };
  for (let level = 0; level < 5_000; level++) deep = { a: deep };
  assert.is(flatten(deep).size, 0);
  const leaves = flatten(JSON.parse('{"__proto__":{"polluted":1},"constructor":{"name":"x"}}') as Record<string, unknown>);
  assert.equal([...leaves.keys()], ["__proto__.polluted", "constructor.name"]);
  assert.is(({} as Record<string, unknown>)["polluted"], undefined);
});

objects.run();

const values = suite("core: values of records");

values("have the type of their field", () => {
  assert.is(typedValueOf("0x1a2C", "number"), 0x1a2c);
  assert.is(typedValueOf("443", "number"), 443);
  assert.is(typedValueOf("n/a", "number"), "n/a");
  assert.is(typedValueOf("1".repeat(40), "number"), "1".repeat(40));
  assert.is(typedValueOf("True", "boolean"), true);
  assert.is(typedValueOf("-", "boolean"), "-");
  assert.is(typedValueOf(4688, "text"), "4688");
  assert.is(typedValueOf(false, "text"), "false");
  assert.equal(typedValueOf(["1", null, { a: 1 }, "2"], "number"), [1, 2]);
  assert.is(typedValueOf(null, "text"), undefined);
  assert.is(typedValueOf({ a: 1 }, "text"), undefined);
  assert.is(typedValueOf("a\0b", "text"), "a\0b");
});

values("are read by the rows of a mapping, backwards", () => {
  const read = compileFieldReader("security", [
    {
      fields: { "event.code": { name: "id", source: "test" }, "event_data.Moved": { name: "elsewhere", source: "test" }, "host.name": { name: "host", aliases: ["computer"], source: "test" } },
      eventData: { name: "data.{name}" },
    },
  ], () => undefined);
  const leaves = new Map<string, unknown>([["id", 4688], ["elsewhere", "x"], ["computer", "PC"], ["data.A", "1"], ["data.", "no name"], ["data.__proto__", "y"], ["other", "z"]]);
  const named = { get: (name: string) => leaves.get(name), names: () => leaves.keys(), has: (name: string) => leaves.has(name) };
  const fields = read.all(named);
  assert.equal({ ...fields }, { "event.code": "4688", "event_data.Moved": "x", "host.name": "PC", "event_data.A": "1", "event_data.__proto__": "y" });
  for (const [field, value] of Object.entries(fields)) assert.is(read.one(named, field), value, field);
  for (const field of ["event_data.", "event_data.B", "event_data.hasOwnProperty", "constructor", "other", "process.name"]) assert.is(read.one(named, field), undefined, field);
});

values.run();

const classes = suite("core: classes of records");

classes("are found by provider and id, by whole channels, and by channel and id where no provider is said", () => {
  const find = classesOfLogs();
  const sysmon = { provider: "Microsoft-Windows-Sysmon", channel: "Microsoft-Windows-Sysmon/Operational" };
  assert.ok(["registry_set", "registry_event"].every((name) => find({ ...sysmon, id: 13 }).includes(name)));
  assert.equal(find({ ...sysmon, id: 13 }), find({ provider: "", channel: sysmon.channel.toUpperCase(), id: 13 }));
  assert.equal([...find({ provider: "Microsoft-Windows-Security-Auditing", channel: "Security", id: 4688 })].sort(), ["process_creation", "security"]);
  assert.equal(find({ provider: "Anything", channel: "security", id: 1 }), ["security"]);
  assert.equal(find({ provider: "constructor", channel: "__proto__", id: 1 }), []);
});

classes("of every log are found, and those of every channel", () => {
  const find = classesOfLogs();
  for (const [name, { logs = [], channels = [] }] of Object.entries(eventClasses)) {
    for (const { provider, channel = "", id } of logs) assert.ok(find({ provider, channel, id }).includes(name), `${name} ${id}`);
    for (const channel of channels) assert.ok(find({ provider: "x", channel, id: 0 }).includes(name), `${name} ${channel}`);
  }
});

classes("of canonical records are what they say", () => {
  const [event] = readCanonicalRecord({ class: "process_creation", time: "2026-08-05T12:00:00Z", fields: { "process.pid": 4, "process.name": null, odd: { a: 1 }, list: ["a", 1] } }) ?? [];
  assert.equal([event?.class, event?.time, { ...event?.fields }], ["process_creation", Date.UTC(2026, 7, 5, 12), { "process.pid": 4, list: ["a", 1] }]);
  assert.equal(readCanonicalRecord({ event: "no_such_class", fields: {} }), []);
  assert.is(readCanonicalRecord({ class: "process_creation" }), undefined);
  assert.is(readCanonicalRecord(JSON.parse('{"__proto__":{"class":"process_creation","fields":{}}}') as Record<string, unknown>), undefined);
  const odd = readCanonicalRecord({ class: "process_creation", fields: JSON.parse('{"__proto__":"x"}') as Record<string, unknown> }) ?? [];
  assert.equal(Object.keys(odd[0]?.fields ?? {}), ["__proto__"]);
});

classes("the first reader that knows a class answers", () => {
  const one = { class: "security", fields: {} };
  assert.equal(firstReader([() => undefined, () => [], () => [one], () => []])({}), [one]);
  assert.equal(firstReader([() => undefined, () => []])({}), []);
  assert.is(firstReader([() => undefined])({}), undefined);
});

classes.run();
