import { kql } from "@isorule/backend-kql/read";
import { kqlEngine } from "@isorule/backend-kql/engine";
import { compilePredicate, type Event, eventClasses, fieldInfo, type FieldValue, type Predicate, type StoredEvent, transpile, type Vocabulary } from "@isorule/core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { signalRule } from "../../kit/kql-rules.js";
import { asimRecorder, defenderRecorder, eventRecorder, type Recorder, windowsEventRecorder } from "../../kit/kql-rows.js";

const test = suite("backend-kql: events as the tables keep them");

const vocabularies = Object.entries(kql.vocabularies) as readonly (readonly [string, Vocabulary])[];
const event = (name: string, fields: Event["fields"], time = 1_000): Event => ({ class: name, time, fields });

function stored(vocabulary: string, name: string, fields: Event["fields"]): readonly StoredEvent[] {
  return kqlEngine.store(event(name, fields), kql.vocabularies[vocabulary] as Vocabulary);
}

// Columns by the pages of the tables, not by the mapping.
test("records in the columns of their tables", () => {
  const [process] = stored("defender-xdr", "process_creation", { "process.executable": "C:\\a\\b.exe", "process.pid": 5, "user.account": "DOM\\joe", "process.parent.parent.executable": "C:\\x\\y.exe", "user.logon_id": "0x3e7" });
  assert.equal(process?.record, { source: "DeviceProcessEvents", time: 1_000, values: { Timestamp: 1_000, ActionType: "ProcessCreated", FolderPath: "C:\\a\\b.exe", FileName: "b.exe", ProcessId: 5, AccountDomain: "DOM", AccountName: "joe", InitiatingProcessParentFileName: "y.exe", LogonId: 999 } });
  assert.is(process?.held.fields["process.parent.parent.executable"], "\\y.exe");
  const [registry] = stored("defender-xdr", "registry_set", { "registry.path": "HKLM\\SYSTEM\\CurrentControlSet\\Run\\Upd", "registry.data": "DWORD (0x00000010)" });
  assert.equal(registry?.record.values, { Timestamp: 1_000, ActionType: "RegistryValueSet", RegistryKey: "HKEY_LOCAL_MACHINE\\SYSTEM\\ControlSet001\\Run", RegistryValueName: "Upd", RegistryValueData: "16" });
  assert.equal([registry?.held.fields["registry.path"], registry?.held.fields["registry.data"], registry?.held.fields["registry.change"]], ["HKLM\\SYSTEM\\CurrentControlSet\\Run\\Upd", "DWORD (0x00000010)", "SetValue"]);
  const [inbound] = stored("defender-xdr", "network_connection", { "destination.ip": "1.2.3.4", "source.ip": "5.6.7.8", "network.initiated": "false" });
  assert.equal([inbound?.record.values["LocalIP"], inbound?.record.values["RemoteIP"], inbound?.record.values["ActionType"]], ["1.2.3.4", "5.6.7.8", "InboundConnectionAccepted"]);
  const [pipe] = stored("defender-xdr", "pipe_created", { "pipe.name": "\\evil" });
  assert.is(pipe?.record.values["AdditionalFields"], '{"PipeName":"\\\\Device\\\\NamedPipe\\\\evil"}');
  const [linux] = stored("defender-xdr", "linux_process_creation", { "process.executable": "/bin/sh" });
  assert.equal(linux?.companions?.map(({ source, values }) => [source, values["OSPlatform"], values["DeviceId"]]), [["DeviceInfo", "Linux", linux?.record.values["DeviceId"]]]);
  const [dynamic, xml, security] = stored("sentinel", "process_creation", { "process.executable": "C:\\a & <b>.exe", "process.hash.md5": "ab", "process.hash.sha1": "cd" });
  assert.equal(dynamic?.record.values["EventData"], { Image: "C:\\a & <b>.exe", Hashes: "MD5=ab,SHA1=cd" });
  assert.ok(String(xml?.record.values["EventData"]).includes('<Data Name="Image">C:\\a &amp; &lt;b&gt;.exe</Data><Data Name="Hashes">MD5=ab,SHA1=cd</Data>'));
  assert.is(security?.record.values["NewProcessName"], "C:\\a & <b>.exe");
  assert.is(security?.held.fields["process.hash.md5"], undefined, "the Security log has no hashes");
  const [syslog] = stored("sentinel", "linux_process_creation", { "process.executable": "/bin/sh" });
  assert.ok(/^<Event><System><Provider Name="Linux-Sysmon".*<EventID>1<\/EventID>.*<Data Name="Image">\/bin\/sh<\/Data>/.test(String(syslog?.record.values["SyslogMessage"])));
  const [audit] = stored("sentinel", "linux_auditd", { "event_data.type": "EXECVE", "event_data.a0": "cat", "event_data.a1": "/etc/my file" });
  assert.is(audit?.record.values["SyslogMessage"], 'type=EXECVE msg=audit(1700000000.123:42): a0="cat" a1=2F6574632F6D792066696C65');
  const [iis] = stored("sentinel", "webserver", { "url.full": "/a?b=1", "user_agent.original": "Mozilla 5" });
  assert.equal([iis?.record.values["csUriStem"], iis?.record.values["csUriQuery"], iis?.record.values["csUserAgent"]], ["/a", "b=1", "Mozilla+5"]);
  const [hive] = stored("sentinel-asim", "registry_set", { "registry.path": "HKCR\\a\\b" });
  assert.equal([hive?.record.values["RegistryKey"], hive?.record.values["RegistryValue"]], ["HKEY_LOCAL_MACHINE\\Classes\\a", "b"]);
});

test("an event that a place cannot hold is left out of it", () => {
  const places = (vocabulary: string, name: string, fields: Event["fields"]): readonly string[] => stored(vocabulary, name, fields).map(({ place }) => place);
  assert.equal(places("defender-xdr", "process_creation", { "process.pid": "abc" }), []);
  assert.equal(places("defender-xdr", "process_creation", { "process.executable": "/bin/sh" }), [], "the table's Windows records have no such paths");
  assert.equal(places("defender-xdr", "process_creation", { "process.executable": ["a", "b"] }), []);
  assert.equal(places("defender-xdr", "registry_set", { "registry.path": "Software\\Run\\x" }), [], "no hive");
  assert.equal(places("defender-xdr", "registry_set", { "registry.path": "HKLM\\SYSTEM\\ControlSet001\\x" }), [], "read back, it is the current control set");
  assert.equal(places("defender-xdr", "registry_set", { "registry.path": "HKLM\\a\\b", "registry.data": "16" }), [], "read back, it could be a DWORD");
  assert.equal(places("sentinel", "process_creation", { "process.command_line": "a\u0001b" }), ["Sysmon in WindowsEvent", "Security 4688 in SecurityEvent"], "XML has no such character");
  assert.equal(places("sentinel", "process_creation", { "process.hash.md5": "no digits" }), ["Security 4688 in SecurityEvent"]);
  assert.equal(places("sentinel", "windefend", { "event.channel": "Security" }), [], "another channel");
  assert.equal(places("sentinel", "registry_add", { "registry.change": "SetValue" }), [], "another change");
  assert.equal(places("sentinel", "nothing_like_it", {}), []);
});

// The recorders of the tests are written from the schemas, not from the mapping: a wrong row of either shows.
test("records are those of the notes on the schemas", () => {
  const fields: Readonly<Record<string, Event["fields"]>> = {
    process_creation: { "process.executable": "C:\\W\\b.exe", "process.command_line": "b -x", "process.pid": 7, "user.account": "D\\u", "process.parent.executable": "C:\\W\\p.exe", "process.pe.original_file_name": "B.EXE", "host.name": "h" },
    file_event: { "file.path": "C:\\W\\f.txt", "process.executable": "C:\\W\\b.exe", "host.name": "h" },
    registry_set: { "registry.path": "HKLM\\SYSTEM\\CurrentControlSet\\k\\v", "registry.data": "DWORD (0x00000002)", "process.executable": "C:\\W\\b.exe", "host.name": "h" },
    image_load: { "dll.path": "C:\\W\\d.dll", "process.executable": "C:\\W\\b.exe", "host.name": "h" },
    network_connection: { "destination.ip": "1.2.3.4", "destination.port": 443, "source.ip": "5.6.7.8", "network.transport": "udp", "process.executable": "C:\\W\\b.exe", "host.name": "h" },
    dns_query: { "dns.question.name": "evil.example", "process.executable": "C:\\W\\b.exe", "host.name": "h" },
    ps_script: { "powershell.script_block_text": "iex <x>", "host.name": "h" },
  };
  const recorders: readonly (readonly [string, Recorder])[] = [["defender-xdr", defenderRecorder], ["sentinel", windowsEventRecorder], ["sentinel", eventRecorder], ["sentinel-asim", asimRecorder]];
  let compared = 0;
  for (const [name, given] of Object.entries(fields)) {
    for (const [vocabulary, recorder] of recorders) {
      const whole = { ...given, ...Object.fromEntries(Object.entries(given).flatMap(([field, value]) => derivedOf(field, value))) };
      const recorded = recorder(event(name, whole));
      const found = stored(vocabulary, name, given).find(({ record }) => record.source === recorded?.table);
      if (recorded === undefined || found === undefined) continue;
      for (const [column, value] of Object.entries(recorded.row)) {
        if (["DeviceId", "ReportId", "EventType", "Channel", "Provider", "EventLog", "Source", "EventData"].includes(column) || value === "" || value === null) continue;
        // The process is in the one or in the other column, by the direction of the connection.
        if (column === "SrcProcessName") assert.is(found.record.values["SrcProcessName"] ?? found.record.values["DstProcessName"], value);
        if (column === "SrcProcessName") continue;
        // A parser of ASIM may change case, which no row of a mapping says.
        assert.is(String(found.record.values[column]).toLowerCase(), String(value).toLowerCase(), `${vocabulary} ${recorded.table}.${column}`);
        compared++;
      }
      const data = recorded.row["EventData"];
      if (typeof data === "object") assert.equal(found.record.values["EventData"], data);
    }
  }
  assert.ok(compared > 60, `${compared} columns`);
});

function derivedOf(field: string, value: FieldValue): readonly (readonly [string, FieldValue])[] {
  const text = String(value);
  const base = text.slice(text.lastIndexOf("\\") + 1);
  if (field === "registry.path") return [["registry.key", text.slice(0, text.lastIndexOf("\\"))], ["registry.value", base]];
  const names: Readonly<Record<string, string>> = { "process.executable": "process.name", "process.parent.executable": "process.parent.name", "file.path": "file.name", "dll.path": "dll.name" };
  return names[field] === undefined ? [] : [[names[field], base]];
}

/** A value that a sensor could report. */
function sample(name: string, field: string, windows: boolean): FieldValue {
  if (field === "event.channel") return eventClasses[name]?.channels?.[0] ?? "value";
  if (field === "event.code" || field === "event.level") return 7;
  if (field === "user.logon_id") return "0x3e7";
  const changes: Readonly<Record<string, string>> = { registry_add: "CreateKey", registry_delete: "DeleteValue", registry_rename: "RenameKey" };
  if (field === "registry.change") return changes[name] ?? "SetValue";
  if (/\.(md5|sha1|sha256|imphash)$/.test(field)) return "0123456789abcdef";
  if (fieldInfo(field)?.type === "number") return 7;
  if (fieldInfo(field)?.type === "boolean" || /initiated|signed$/.test(field)) return "true";
  if (/^registry\.(path|new_path|key)$/.test(field)) return "HKLM\\Software\\k\\v";
  if (/\.(path|executable|previous_path)$/.test(field) && field !== "url.path") return windows ? "C:\\dir\\file.exe" : "/dir/file";
  if (field === "url.path") return "/p";
  if (field === "url.domain") return "host.example";
  if (/\.ip$/.test(field)) return "10.1.2.3";
  if (field === "process.integrity_level") return "High";
  if (field === "user.account" || field === "process.parent.user") return "DOM\\user";
  return "value";
}

test("each field of each class, in each place that holds it: its query finds the record, and the query of the opposite does not", () => {
  let asked = 0;
  const lost: string[] = [];
  for (const [vocabulary, whole] of vocabularies) {
    for (const name of Object.keys(whole.events)) {
      const windows = !/^(linux|macos)_/.test(name);
      for (const field of eventClasses[name]?.fields ?? []) {
        const value = sample(name, field, windows);
        const predicate: Predicate = { kind: "comparison", field, operator: "equals", values: [Array.isArray(value) || value === null ? "value" : (value as string)], caseSensitive: false };
        const { documents, fidelity } = transpile(signalRule(name, predicate), kql, { vocabulary, formats: ["query"] });
        const query = documents[0]?.text;
        if (query === undefined || fidelity !== "exact") continue;
        const opposite = transpile(signalRule(name, { kind: "not", operand: predicate }), kql, { vocabulary, formats: ["query"] }).documents[0]?.text;
        const places = kqlEngine.store(event(name, { [field]: value }), whole);
        if (places.length === 0) lost.push(`${vocabulary} ${name} ${field}`);
        for (const { companions = [], held, place, record } of places) {
          const records = [record, ...companions];
          const expected = compilePredicate(predicate)(held);
          const fires = (text: string): boolean => kqlEngine.compile(text, { vocabulary: whole }).queries.some((each) => each.fires(records));
          assert.is(fires(query), expected, `${vocabulary} ${name} ${field} in ${place}\n${JSON.stringify(record)}\n${query}`);
          // A query does not look where no record ever has the field.
          if (opposite !== undefined && held.fields[field] !== undefined) assert.is(fires(opposite), !expected, `not ${vocabulary} ${name} ${field} in ${place}\n${JSON.stringify(record)}\n${opposite}`);
          asked++;
        }
      }
    }
  }
  console.log(`\n${asked} fields in places; ${lost.length} in none: ${lost.slice(0, 40).join(", ")}`);
  assert.ok(asked > 1_000);
});

test.run();
