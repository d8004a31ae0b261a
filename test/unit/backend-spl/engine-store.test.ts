import { spl } from "@isorule/backend-spl/read";
import { splEngine, storeEvent } from "@isorule/backend-spl/engine";
import { compileRule, type Event, type FieldValue, type NativeValue, type StoredEvent, type Vocabulary } from "@isorule/core";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { splEvent } from "../../kit/spl-arbitraries.js";
import { compare, eventRule, toSpl } from "../../kit/spl-rule.js";

const test = suite("backend-spl: events as Splunk keeps them");

const vocabularies = spl.vocabularies as Readonly<Record<string, Vocabulary>>;

function store(vocabulary: string, event: string, fields: Readonly<Record<string, FieldValue>>): readonly StoredEvent[] {
  return splEngine.store({ class: event, time: 1500, fields }, vocabularies[vocabulary] as Vocabulary);
}

/** The one place that holds the event. */
function only(vocabulary: string, event: string, fields: Readonly<Record<string, FieldValue>>): StoredEvent {
  const stored = store(vocabulary, event, fields);
  assert.is(stored.length, 1, JSON.stringify(stored));
  return stored[0] as StoredEvent;
}

function values(stored: StoredEvent, ...names: readonly string[]): readonly (NativeValue | undefined)[] {
  return names.map((name) => stored.record.values[name]);
}

test("fields under the names of the add-on, with the terms that pick the place, and a time in milliseconds", () => {
  const stored = only("sysmon", "process_creation", { "process.executable": "C:\\a\\b.exe", "process.pid": 7 });
  assert.is(stored.place, "Sysmon 1");
  assert.is(stored.record.source, "");
  assert.is(stored.record.time, 1500);
  assert.equal(values(stored, "source", "EventCode", "Image", "ProcessId"), ["XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", "1", "C:\\a\\b.exe", "7"]);
  assert.equal(stored.held.fields, { "process.executable": "C:\\a\\b.exe", "process.pid": 7 });
});

test("one of several values of a term is that of the event, and no other value can be held", () => {
  assert.equal(values(only("sysmon", "registry_event", { "registry.change": "SetValue" }), "EventType"), ["SetValue"]);
  assert.equal(only("sysmon", "registry_add", {}).held.fields["registry.change"], "CreateKey");
  assert.equal(store("sysmon", "registry_add", { "registry.change": "DeleteKey" }), []);
});

test("signs of XML are entities in fields that are cut out of it, and characters for those who read them back", () => {
  const fields = { "process.command_line": "a & <b>" };
  const stored = only("sysmon", "process_creation", fields);
  assert.equal(values(stored, "CommandLine"), ["a &amp; &lt;b&gt;"]);
  assert.equal(stored.held.fields, fields);
  const [plain] = storeEvent({ class: "process_creation", time: 0, fields }, vocabularies["sysmon"] as Vocabulary, { spelling: "characters" });
  assert.is(plain?.record.values["CommandLine"], "a & <b>");
  assert.match(String(plain?.record.values["_raw"]), "a &amp; &lt;b&gt;");
});

test("the text of a record holds every value that its fields hold", () => {
  const stored = only("sysmon", "process_creation", { "host.name": "WEB01", "process.command_line": "it's", "user.account": "A\\b" });
  const raw = String(stored.record.values["_raw"]);
  for (const text of ["<Computer>WEB01</Computer>", "<Data Name='CommandLine'>it's</Data>", "<EventID>1</EventID>", "<Data Name='User'>A\\b</Data>"]) assert.ok(raw.includes(text), `${text} in ${raw}`);
  assert.not.ok(raw.includes("<Data Name='Computer'>"), "what stands in the header is no event data");
});

test("process ids of 4688 have hexadecimal digits, and are numbers for those who read them back", () => {
  const stored = only("windows", "process_creation", { "process.pid": 3972 });
  assert.equal(values(stored, "NewProcessId"), ["0xf84"]);
  assert.equal(stored.held.fields["process.pid"], 3972);
  assert.equal(store("windows", "process_creation", { "process.pid": -1 }), []);
});

test("an account of two columns is parted at its last backslash; one without a domain is none", () => {
  const stored = only("windows", "process_termination", { "user.account": "CORP\\bob" });
  assert.equal(values(stored, "SubjectDomainName", "SubjectUserName"), ["CORP", "bob"]);
  assert.equal([stored.held.fields["user.account"], stored.held.fields["user.name"]], ["CORP\\bob", "bob"]);
  assert.equal(store("windows", "process_termination", { "user.account": "bob" }), []);
});

test("fields that the records of a place never have are not held", () => {
  const stored = only("sysmon", "file_event", { "file.path": "C:\\x", "process.command_line": "a" });
  assert.equal(stored.held.fields, { "file.path": "C:\\x" });
  assert.not.ok(JSON.stringify(stored.record.values).includes('"a"'));
});

test("a data model has base names beside paths, and writes unknown where there is nothing", () => {
  const stored = only("cim", "process_creation", { "process.executable": "C:\\a\\b.exe" });
  assert.is(stored.record.source, "Endpoint.Processes");
  assert.equal(values(stored, "Processes.process_path", "Processes.process_name", "Processes.user", "Processes.process_guid", "_raw"), ["C:\\a\\b.exe", "b.exe", "unknown", undefined, undefined]);
  assert.equal(stored.held.fields, { "process.executable": "C:\\a\\b.exe", "process.name": "b.exe" });
});

test("the text that a data model writes into empty fields is no value", () => {
  assert.equal(only("cim", "process_creation", { "process.command_line": "unknown" }).held.fields, {});
});

test("a list is held where the mapping has one: BY of tstats would make a row of each value", () => {
  assert.equal(store("cim", "process_creation", { "process.command_line": ["a", "b"] }), []);
  assert.equal(values(only("cim", "dns_query", { "dns.answer": ["a", "b"] }), "DNS.answer"), [["a", "b"]]);
  assert.equal(values(only("sysmon", "process_creation", { "process.command_line": ["a", "b"] }), "CommandLine"), [["a", "b"]]);
});

test("all hashes stand in one field of a data model, and what has not the digits of a hash is none", () => {
  const [md5, sha1] = ["AB".repeat(16), "cd".repeat(20)] as const;
  const stored = only("cim", "process_creation", { "process.hash.md5": md5, "process.hash.sha1": sha1 });
  assert.equal(values(stored, "Processes.process_hash"), [[`MD5=${md5}`, `SHA1=${sha1}`]]);
  assert.equal(stored.held.fields, { "process.hash.md5": md5, "process.hash.sha1": sha1 });
  assert.equal(store("cim", "process_creation", { "process.hash.md5": `${md5}0` }), []);
});

test("two fields that a product keeps in one column are read back alike", () => {
  const stored = only("cim", "process_creation", { "user.account": "CORP\\bob" });
  assert.equal(values(stored, "Processes.user"), ["CORP\\bob"]);
  assert.equal(stored.held.fields, { "user.account": "CORP\\bob", "user.name": "CORP\\bob" });
  assert.equal(store("sysmon", "security", { "event_data.ComputerName": "a", "host.name": "b" }), [], "one column has no two values");
});

test("unnamed event data stands between its tags, named data with its name", () => {
  const stored = only("sysmon", "application", { "event_data.Data": ["a & b", "c"], "event_data.param1": "x" });
  assert.equal(values(stored, "EventData_Xml", "param1"), ["<Data Name='param1'>x</Data><Data>a &amp; b</Data><Data>c</Data>", "x"]);
  assert.equal(stored.held.fields["event_data.Data"], ["a & b", "c"]);
});

test("user data and the data called Name are elements of the XML, which their expressions read", () => {
  const user = only("sysmon", "terminalservices_localsessionmanager", { "event_data.Address": "::%16777216" });
  assert.match(String(user.record.values["UserData_Xml"]), "<Address>::%16777216</Address>");
  assert.is(user.held.fields["event_data.Address"], "::%16777216");
  const named = only("sysmon", "shell_core", { "event_data.Name": "AnyDesk" });
  assert.match(String(named.record.values["EventData_Xml"]), "<Data Name='Name'>AnyDesk</Data>");
  assert.is(named.held.fields["event_data.Name"], "AnyDesk");
});

test("a text that means nothing is written where there is nothing, and cannot be a value", () => {
  const [first] = store("addons", "webserver", {});
  assert.ok(Object.values(first?.record.values ?? {}).includes("-"));
  assert.is(first?.held.fields["http.request.referrer"], undefined);
  for (const { held } of store("addons", "webserver", { "http.request.referrer": "-" })) assert.is(held.fields["http.request.referrer"], undefined);
});

test("a place with an expression that always gives a value holds no event with another", () => {
  assert.equal(store("defender", "network_connection", { "network.initiated": "false" }), []);
  assert.is(only("defender", "network_connection", {}).held.fields["network.initiated"], true);
});

test("values of JSON stand under their path, also in the text of the record", () => {
  const stored = only("addons", "aws_cloudtrail", { "event_data.userIdentity.arn": "arn:x", "event_data.requestParameters": '{"a":1}' });
  assert.equal(values(stored, "userIdentity.arn", "errorCode"), ["arn:x", "success"]);
  const raw = JSON.parse(String(stored.record.values["_raw"])) as Readonly<Record<string, unknown>>;
  assert.equal(raw["userIdentity"], { arn: "arn:x" });
  assert.is(stored.held.fields["event_data.requestParameters"], '{"a":1}');
});

test("a column with the name of a file and not its folder holds the end of a path, and no path without a folder", () => {
  const parent = "process.parent.executable";
  const stored = only("addons", "macos_process_creation", { [parent]: "/bin/bash" });
  assert.equal(values(stored, "ParentBaseFileName"), ["bash"]);
  assert.is(stored.held.fields[parent], "/bin/bash");
  assert.equal(store("addons", "macos_process_creation", { [parent]: "bash" }), []);
});

test("an expression over a column that holds something else gives what is there, and no other value can be held", () => {
  const path = { "url.path": "/a/b.php" };
  const places = (fields: Readonly<Record<string, FieldValue>>): number => store("addons", "proxy", fields).filter(({ record }) => "uri_path" in record.values).length;
  assert.ok(places(path) > 0);
  assert.is(places({ ...path, "url.extension": "php" }), places(path));
  assert.ok(places({ ...path, "url.extension": "exe" }) < places(path));
});

test("a class of several places is kept in each of them", () => {
  const places = store("addons", "webserver", { "http.request.method": "GET" }).map(({ place }) => place);
  assert.ok(places.length >= 3, places.join());
  assert.is(new Set(places).size, places.length);
});

test("classes that a vocabulary does not have are nowhere, and events of native names are", () => {
  assert.equal(store("windows", "file_event", {}), []);
  assert.equal(store("sysmon", "no_such_class", {}), []);
  assert.is(only("sysmon", "spl:events", { "spl:index": "main" }).record.values["index"], "main");
});

test("hostile names and values are kept as they are", () => {
  const fields = JSON.parse('{"event_data.__proto__":"x","event_data.constructor":"y","event_data.a\'b":"<\\u0000\\ud800"}') as Record<string, FieldValue>;
  const stored = only("sysmon", "security", fields);
  assert.is(Object.getOwnPropertyDescriptor(stored.record.values, "__proto__")?.value, "x");
  assert.is(stored.held.fields["event_data.constructor"], "y");
});

for (const [vocabulary, event] of [["sysmon", "process_creation"], ["windows", "process_creation"], ["cim", "file_event"], ["sysmon", "network_connection"]] as const) {
  test(`what is stated exactly in ${vocabulary} is held as it is stated: ${event}`, () => {
    fc.assert(
      fc.property(splEvent(event, vocabularies[vocabulary] as Vocabulary, false), (random: Event) => {
        const [stored] = splEngine.store(random, vocabularies[vocabulary] as Vocabulary);
        for (const [field, value] of Object.entries(random.fields)) {
          if (value === null || value === "") assert.is(stored?.held.fields[field], undefined);
          else assert.equal(stored?.held.fields[field], value, field);
        }
      }),
      { numRuns: 200 },
    );
  });
}

test("what a rule asks and what is held tell the same, wherever an event is kept", () => {
  const rule = eventRule("webserver", compare("http.request.referrer", "startsWith", "http://evil"));
  const events = ["http://evil/x", "HTTP://EVIL", "-", null].map((referrer): Event => ({ class: "webserver", time: 0, fields: { "http.request.referrer": referrer } }));
  const queries = toSpl(rule, "addons").documents.flatMap(({ text }) => splEngine.compile(text).queries);
  const answers = events.map((event) => {
    const kept = splEngine.store(event, vocabularies["addons"] as Vocabulary).filter(({ held }) => Object.hasOwn(held.fields, "http.request.referrer") === (event.fields["http.request.referrer"] !== null && event.fields["http.request.referrer"] !== "-"));
    return kept.map(({ record, held }) => {
      const found = queries.some((query) => query.fires([record]));
      assert.is(found, compileRule(rule)([held]).length > 0, JSON.stringify(record));
      return found;
    });
  });
  assert.ok(answers[0]?.every((found) => found) && (answers[0]?.length ?? 0) > 0);
  assert.ok(answers[3]?.every((found) => !found));
});

test.run();
