import { eql, undoRewrite } from "@isorule/backend-eql/read";
import { detect, type Event, type JsonObject, type RecordedEvent, type Vocabulary } from "@isorule/core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { compare, eventRule } from "./make-rule.js";

const test = suite("eql: recorded documents");

const read = (record: JsonObject, event?: string): readonly RecordedEvent[] | undefined => eql.recordReader?.(eql.vocabularies["ecs"] as Vocabulary, event)(record);
const classesOf = (record: JsonObject): readonly string[] => (read(record) ?? []).map((event) => event.class).sort();
const fieldsOf = (record: JsonObject, name: string): RecordedEvent["fields"] => ({ ...read(record)?.find((event) => event.class === name)?.fields });

/** Without the fields that tell of the record itself, which classes have as the rules need them. */
function withoutRecord(fields: RecordedEvent["fields"]): RecordedEvent["fields"] {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !name.startsWith("event.")));
}

const time = "2026-08-05T12:00:00.000Z";
const sysmon = { provider: "Microsoft-Windows-Sysmon" };
const created = {
  "@timestamp": time,
  event: { ...sysmon, code: "1", category: ["process"] },
  host: { name: "web01" },
  user: { domain: "CORP", name: "alice" },
  process: { executable: "C:\\Windows\\cmd.exe", name: "cmd.exe", pid: 42, command_line: "cmd /c", hash: { sha256: "ab" }, parent: { executable: "C:\\w3wp.exe" } },
};

test("are events of the class whose place they have", () => {
  assert.equal(classesOf(created), ["process_creation"]);
  assert.equal(withoutRecord(fieldsOf(created, "process_creation")), {
    "host.name": "web01", "user.account": "CORP\\alice", "user.name": "alice", "process.executable": "C:\\Windows\\cmd.exe", "process.name": "cmd.exe", "process.command_line": "cmd /c",
    "process.pid": 42, "process.hash.sha256": "ab", "process.parent.executable": "C:\\w3wp.exe",
  });
  assert.is(read(created)?.[0]?.time, Date.parse(time));
});

test("nested, dotted and in the envelope of a search are the same", () => {
  const dotted = {
    "@timestamp": time, "event.provider": sysmon.provider, "event.code": 1, "event.category": "process", "host.name": "web01", "user.domain": "CORP", "user.name": "alice",
    "process.executable": "C:\\Windows\\cmd.exe", "process.name": "cmd.exe", "process.pid": "42", "process.command_line": "cmd /c", "process.hash.sha256": "ab", "process.parent.executable": "C:\\w3wp.exe",
  };
  for (const form of [dotted, { _index: "logs", _source: created }, { _source: dotted }]) assert.equal(fieldsOf(form, "process_creation"), fieldsOf(created, "process_creation"));
});

test("of two sensors are told apart by what selects them", () => {
  const defend = { event: { category: ["file"], action: ["creation"] }, host: { os: { type: "windows" } }, file: { path: "C:\\a.dll", extension: "dll" } };
  assert.equal(classesOf(defend), ["file_event"]);
  assert.equal(classesOf({ ...defend, host: { os: { type: "linux" } } }).includes("file_event"), false);
  assert.equal(classesOf({ ...defend, event: { category: ["process"], action: ["creation"] } }), []);
});

test("of a registry value are an event of both classes, numbers in the words of the log", () => {
  const set = (type: string, strings: readonly string[]): JsonObject => ({ event: { ...sysmon, code: "13", category: ["registry"] }, registry: { path: "HKLM\\a\\b", data: { type, strings } } });
  assert.ok(["registry_event", "registry_set"].every((name) => classesOf(set("REG_SZ", ["x"])).includes(name)));
  assert.equal(fieldsOf(set("SZ_DWORD", ["42"]), "registry_set")["registry.data"], ["DWORD (0x0000002a)"]);
  assert.equal(fieldsOf(set("REG_QWORD", ["4294967338"]), "registry_set")["registry.data"], ["QWORD (0x00000001-0x0000002a)"]);
  assert.equal(fieldsOf(set("REG_DWORD", ["no number", "99999999999"]), "registry_set")["registry.data"], ["no number", "99999999999"]);
  assert.equal(fieldsOf(set("REG_SZ", ["42"]), "registry_set")["registry.data"], ["42"]);
});

test("with an extension of a folder follow from the path", () => {
  const file = { event: { ...sysmon, code: "11", category: ["file"] }, file: { path: "C:\\a.b\\file", extension: "b\\file" } };
  const [event] = read(file) ?? [];
  assert.is(Object.hasOwn(event?.fields ?? {}, "file.extension"), false);
  assert.equal(detect(eventRule("file_event", { kind: "exists", field: "file.extension" }), [event as Event]), []);
  assert.is(detect(eventRule("file_event", compare("file.name", "equals", "FILE")), [{ ...event, time: 0 } as Event]).length, 1);
});

test("of the Security log have the fields that the pipeline moved, and the others", () => {
  const security = { event: { code: "4688", provider: "Microsoft-Windows-Security-Auditing", category: ["process"] }, winlog: { channel: "Security", event_data: { TokenElevationType: "%%1936" } }, process: { executable: "C:\\a.exe" } };
  assert.equal(classesOf(security), ["process_creation", "security"]);
  const fields = fieldsOf(security, "security");
  assert.equal([fields["event_data.NewProcessName"], fields["event_data.TokenElevationType"]], ["C:\\a.exe", "%%1936"]);
});

test("hold what a mapping has rewritten in a form that is known", () => {
  const rows = Object.values(eql.vocabularies).flatMap((vocabulary) => JSON.stringify(vocabulary).match(/"rewrite":"[^"]+"/g) ?? []);
  const names = [...new Set(rows.map((row) => row.slice('"rewrite":"'.length, -1)))];
  assert.ok(names.length > 3);
  for (const name of names) assert.ok(undoRewrite(name) !== undefined, name);
  assert.is(undoRewrite("no-such-rewrite"), undefined);
});

test("have the words of the log for words of the schema, and the parts of an address", () => {
  const undone = (rewrite: string, value: string, field = "x"): unknown => undoRewrite(rewrite)?.({ get: () => value, names: () => [] }, { name: "column", field, type: "text", rewrite });
  assert.is(undone("level", "information"), "4");
  assert.is(undone("connection", "connection_accepted"), "false");
  assert.is(undone("hashes-sha1", "MD5=aa,SHA1=BB"), "BB");
  assert.is(undone("url-path", "https://host.example/a/b?c=d"), "/a/b");
  assert.is(undone("url-query", "/a/b?c=d?e"), "c=d?e");
  assert.is(undone("url-query", "/a/b"), undefined);
  assert.is(undone("entry", "{type=Root, inner={name=value}}", "event_data.inner.name"), "value");
  assert.is(undone("service-name", "admin"), "admin.googleapis.com");
});

test("that no pipeline has made are left to others, and nothing throws", () => {
  for (const record of [{}, { event: 5 }, { event: { code: "1" }, winlog: { channel: "Security" } }, { _source: [] }, { Event: {} }, { event: null }]) assert.is(read(record as JsonObject), undefined, JSON.stringify(record));
  assert.equal(read({ event: { category: ["process"], code: Array.from({ length: 10_000 }, String), provider: Array.from({ length: 10_000 }, String) } }), []);
  assert.is(read(created, "file_event"), undefined);
});

test.run();
