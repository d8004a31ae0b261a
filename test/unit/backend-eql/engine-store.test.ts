import { eql } from "@isorule/backend-eql/read";
import { eqlEngine } from "@isorule/backend-eql/engine";
import type { FieldValue, NativeValue, StoredEvent, Vocabulary } from "@isorule/core";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { elasticDocument } from "../../kit/eql-documents.js";
import { makeEvent } from "./make-rule.js";
import { eventOf, worlds } from "./random-worlds.js";

const test = suite("the engine of EQL: events as a pipeline keeps them");
const ecs = eql.vocabularies["ecs"] as Vocabulary;

type Fields = Readonly<Record<string, FieldValue>>;

const stored = (event: string, fields: Fields, vocabulary: Vocabulary = ecs): readonly StoredEvent[] => eqlEngine.store(makeEvent(event, fields), vocabulary);

/** The event in one place. */
function at(place: string, event: string, fields: Fields): StoredEvent {
  const found = stored(event, fields).filter((each) => each.place === place);
  assert.is(found.length, 1, place);
  return found[0] as StoredEvent;
}

/** What a place makes of the fields of an event: some of the values of its record, and all that is held of the fields. */
const cases: readonly {
  readonly name: string;
  readonly event: string;
  readonly place: string;
  readonly fields: Fields;
  readonly values: Readonly<Record<string, NativeValue | undefined>>;
  readonly held: Fields;
}[] = [
  { name: "an account is two fields", event: "file_event", place: "Sysmon", fields: { "user.account": "CONTOSO\\bob" }, values: { "user.name": "bob", "user.domain": "CONTOSO" }, held: { "user.account": "CONTOSO\\bob" } },
  { name: "an account without a domain is no field", event: "file_event", place: "Sysmon", fields: { "user.account": "bob" }, values: { "user.name": undefined, "user.domain": undefined }, held: {} },
  { name: "the name of a user has lost its domain", event: "file_event", place: "Sysmon", fields: { "user.name": "bob" }, values: { "user.name": "bob", "user.domain": "WORKGROUP" }, held: { "user.name": "bob", "user.account": "WORKGROUP\\bob" } },
  { name: "a process has a name behind the last backslash", event: "process_creation", place: "Elastic Defend", fields: { "process.executable": "C:\\a\\B.exe" }, values: { "process.executable": "C:\\a\\B.exe", "process.name": "B.exe" }, held: { "process.executable": "C:\\a\\B.exe" } },
  { name: "a process without a file has no name", event: "process_creation", place: "Sysmon", fields: { "process.executable": "System" }, values: { "process.executable": "System", "process.name": undefined }, held: { "process.executable": "System", "event.provider": "Microsoft-Windows-Sysmon" } },
  { name: "the name of a process without a file is in its path", event: "process_creation", place: "Elastic Defend", fields: { "process.name": "System" }, values: { "process.executable": "System", "process.name": undefined }, held: { "process.executable": "System" } },
  { name: "an extension is what follows the last dot of the path", event: "file_event", place: "Sysmon", fields: { "file.path": "C:\\a.b\\c" }, values: { "file.extension": "b\\c", "file.name": "c" }, held: { "file.path": "C:\\a.b\\c" } },
  { name: "hashes are in lower case", event: "process_creation", place: "Elastic Defend", fields: { "process.hash.md5": "ABCD" }, values: { "process.hash.md5": "abcd" }, held: { "process.hash.md5": "abcd" } },
  { name: "what no sensor records is not held", event: "process_creation", place: "Security log", fields: { "process.hash.md5": "ABCD", "process.working_directory": "C:\\" }, values: { "process.hash.md5": undefined, "event.code": "4688" }, held: { "event.provider": "Microsoft-Windows-Security-Auditing" } },
  { name: "a number of the registry is digits", event: "registry_set", place: "Sysmon", fields: { "registry.data": "dword (0x0000000A)" }, values: { "registry.data.strings": ["10"], "registry.data.type": "SZ_DWORD" }, held: { "registry.data": "DWORD (0x0000000a)" } },
  { name: "a long number of the registry is digits", event: "registry_set", place: "Elastic Defend", fields: { "registry.data": "QWORD (0x00000000-0x0000000a)" }, values: { "registry.data.strings": ["10"], "registry.data.type": "REG_QWORD" }, held: { "registry.data": "QWORD (0x00000000-0x0000000a)" } },
  { name: "a number with an upper half is lost", event: "registry_set", place: "Sysmon", fields: { "registry.data": "QWORD (0x00000001-0x0000000a)" }, values: { "registry.data.strings": undefined }, held: {} },
  { name: "texts of the registry are a list", event: "registry_set", place: "Sysmon", fields: { "registry.data": ["a", "b"] }, values: { "registry.data.strings": ["a", "b"], "registry.data.type": "REG_SZ" }, held: { "registry.data": ["a", "b"] } },
  { name: "a library is a file, and its signature a text", event: "image_load", place: "Sysmon", fields: { "dll.path": "C:\\a.dll", "dll.signed": true }, values: { "file.path": "C:\\a.dll", "file.name": "a.dll", "file.extension": "dll", "winlog.event_data.Signed": "true", "event.category": ["process"] }, held: { "dll.path": "C:\\a.dll", "dll.signed": true } },
  { name: "a library is one, and its signature a boolean", event: "image_load", place: "Elastic Defend", fields: { "dll.path": "C:\\a.dll", "dll.signed": "false" }, values: { "dll.path": "C:\\a.dll", "dll.code_signature.exists": false, "event.category": ["library"] }, held: { "dll.path": "C:\\a.dll", "dll.signed": "false" } },
  { name: "the direction of a connection is a word", event: "network_connection", place: "Sysmon", fields: { "network.initiated": true }, values: { "network.direction": "egress" }, held: { "network.initiated": true } },
  { name: "the direction of a connection is the name of the event", event: "network_connection", place: "Elastic Defend", fields: { "network.initiated": "false" }, values: { "event.action": "connection_accepted" }, held: { "network.initiated": "false" } },
  { name: "what is no number and no address is lost", event: "network_connection", place: "Sysmon", fields: { "destination.port": "http", "destination.ip": "localhost", "source.port": "80" }, values: { "destination.port": undefined, "destination.ip": undefined, "source.port": 80 }, held: { "source.port": "80" } },
];

for (const { name, event, place, fields, values, held } of cases) {
  test(name, () => {
    const found = at(place, event, fields);
    for (const [column, value] of Object.entries(values)) assert.equal(found.record.values[column], value, column);
    // What picks the place says a field, too.
    const said = Object.fromEntries(Object.entries(found.held.fields).filter(([field]) => Object.hasOwn(held, field) || Object.hasOwn(fields, field)));
    assert.equal(said, held);
  });
}

test("a value that is longer than a keyword is in the record and not held, unless its field is of type wildcard", () => {
  const long = "x".repeat(1_025);
  const { record, held } = at("Sysmon", "process_creation", { "process.executable": long, "process.command_line": long });
  assert.equal([record.values["process.executable"], record.values["process.command_line"]], [long, long]);
  assert.equal([held.fields["process.executable"], held.fields["process.command_line"]], [undefined, long]);
});

test("an empty text is a value, unless no stream keeps one", () => {
  const { record, held } = at("Elastic Defend", "process_creation", { "process.command_line": "", "host.name": "" });
  assert.equal([record.values["process.command_line"], held.fields["process.command_line"]], ["", ""]);
  assert.not.ok("host.name" in record.values || "host.name" in held.fields);
});

test("an event of another kind is in no place", () => {
  assert.equal(stored("process_creation", { "event.provider": "Other" }).map(({ place }) => place), ["Elastic Defend"]);
  assert.equal(stored("no_such_class", {}), []);
  assert.equal(stored("__proto__", {}), []);
});

test("an event without a class of its own keeps the names of Elastic", () => {
  const [found, other] = eqlEngine.store({ class: "eql:process", time: 5, fields: { "eql:process.args": ["a", "b"], "eql:process.pid": 4 } }, ecs);
  assert.is(other, undefined);
  const { "@timestamp": _, ...values } = found?.record.values ?? {};
  assert.equal(values, { "process.args": ["a", "b"], "process.pid": 4, "event.category": ["process"] });
  assert.is(found?.record.time, 5);
});

test("a field that lies in any of several columns is stored once in each", () => {
  const found = stored("application", { "event_data.Data": "x" });
  assert.equal(found.map(({ record }) => Object.keys(record.values).filter((name) => name.includes("param"))), ["param1", "param2", "param3", "param4", "param5", "param6", "param7", "param8"].map((name) => [`winlog.event_data.${name}`]));
  for (const { held } of found) assert.is(held.fields["event_data.Data"], "x");
  const winlog = eql.vocabularies["winlog"] as Vocabulary;
  assert.equal(stored("applocker", { "event_data.FilePath": "x" }, winlog).map(({ record }) => Object.keys(record.values).filter((name) => name.includes("FilePath"))), [["winlog.event_data.FilePath"], ["winlog.user_data.FilePath"]]);
});

test("hashes, requests and parameters that share a text", () => {
  const winlog = eql.vocabularies["winlog"] as Vocabulary;
  const [hashes] = stored("process_creation", { "process.hash.md5": "0a", "process.hash.sha1": "0B" }, winlog);
  assert.is(hashes?.record.values["winlog.event_data.Hashes"], "MD5=0a,SHA1=0B");
  assert.equal([hashes?.held.fields["process.hash.md5"], hashes?.held.fields["process.hash.sha1"]], ["0a", "0B"]);
  const [parameters] = stored("aws_cloudtrail", { "event_data.requestParameters.attribute": "userData" });
  assert.is(Object.values(parameters?.record.values ?? {}).includes("{attribute=userData}"), true);
});

// The pipelines by tables of their own, which nothing else shares with the mapping.
const streams: Readonly<Record<string, readonly (readonly [stream: string, place: string])[]>> = {
  process_creation: [["defend", "Elastic Defend"], ["sysmon", "Sysmon"], ["security", "Security log"]],
  file_event: [["defend", "Elastic Defend"], ["sysmon", "Sysmon"]],
  registry_set: [["defend", "Elastic Defend"], ["sysmon", "Sysmon"]],
  image_load: [["defend", "Elastic Defend"], ["sysmon", "Sysmon"]],
  network_connection: [["defend", "Elastic Defend"], ["sysmon", "Sysmon"]],
};

for (const world of worlds) {
  const places = streams[world.event];
  if (places === undefined) continue;
  test(`random ${world.event} events have what the tables of the pipelines give them`, () => {
    let checks = 0;
    const property = fc.property(eventOf(world), (event) => {
      for (const [stream, place] of places) {
        const expected = elasticDocument(event, stream).fields;
        const { record } = eqlEngine.store(event, ecs).find((each) => each.place === place) as StoredEvent;
        for (const [name, value] of Object.entries(record.values)) {
          // The class of an event has several words; the time is not a field there; a pipeline without empty texts is one of two.
          if (name === "@timestamp" || name === "event.action" || name === "event.category" || value === "") continue;
          // The tables have the type of a registry value as the Sysmon pipeline names it.
          if (name === "registry.data.type" && stream === "defend") continue;
          assert.equal([value].flat(), [expected[name] ?? []].flat(), `${place}: ${name} of ${JSON.stringify(event.fields)}`);
          checks++;
        }
      }
    });
    fc.assert(property, { numRuns: 150 });
    assert.ok(checks > 300, `${checks} checks`);
  });
}

test.run();
