import { sigma } from "@isorule/backend-sigma/read";
import type { JsonObject, RecordedEvent } from "@isorule/core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { sigmaVocabulary } from "../../kit/sigma-vocabulary.js";

const test = suite("sigma: recorded events");

const time = "2026-08-05T12:00:00.123456Z";
const data = {
  UtcTime: "2026-08-05 12:00:00.123", ProcessGuid: "{1-2}", ProcessId: "4660", Image: "C:\\Windows\\System32\\cmd.exe", CommandLine: "cmd /c whoami",
  User: "NT AUTHORITY\\SYSTEM", Hashes: "MD5=0123456789ABCDEF0123456789ABCDEF,SHA256=AB,IMPHASH=CD", ParentImage: "C:\\Windows\\System32\\inetsrv\\w3wp.exe",
};
const provider = "Microsoft-Windows-Sysmon";
const channel = "Microsoft-Windows-Sysmon/Operational";

/** The same event as each program writes it. */
const forms: Readonly<Record<string, JsonObject>> = {
  evtx_dump: {
    Event: {
      System: { Provider: { "#attributes": { Name: provider } }, EventID: 1, TimeCreated: { "#attributes": { SystemTime: time } }, Channel: channel, Computer: "WEB01" },
      EventData: data,
    },
  },
  "evtx_dump with separate attributes": {
    Event: {
      System: { Provider_attributes: { Name: provider }, EventID: { "#text": 1, "#attributes": { Qualifiers: 0 } }, TimeCreated_attributes: { SystemTime: time }, Channel: channel, Computer: "WEB01" },
      EventData: data,
    },
  },
  "XML with marked attributes": {
    Event: {
      System: { Provider: { "@Name": provider }, EventID: { "#text": "1" }, TimeCreated: { "@SystemTime": time }, Channel: channel, Computer: "WEB01" },
      EventData: { Data: Object.entries(data).map(([name, text]) => ({ "@Name": name, "#text": text })) },
    },
  },
  Winlogbeat: { "@timestamp": time, event: { code: "1", provider }, winlog: { channel, provider_name: provider, event_id: "1", computer_name: "WEB01", event_data: data } },
  "Winlogbeat, dotted, of a search": { _source: { "@timestamp": time, "winlog.channel": channel, "winlog.provider_name": provider, "winlog.event_id": 1, "winlog.computer_name": "WEB01", "winlog.event_data": data } },
  EvtxECmd: {
    EventId: 1, Provider: provider, Channel: channel, Computer: "WEB01", TimeCreated: "2026-08-05 12:00:00.123456", PayloadData1: "not a name of the data",
    Payload: JSON.stringify({ EventData: { Data: Object.entries(data).map(([name, text]) => ({ "@Name": name, "#text": text })) } }),
  },
  NXLog: { EventID: 1, SourceName: provider, Channel: channel, Hostname: "WEB01", "@timestamp": time, ...data },
};

const fieldsOf = (events: readonly RecordedEvent[] | undefined, name: string): RecordedEvent["fields"] => ({ ...events?.find((event) => event.class === name)?.fields });

/** Without the fields that tell of the record itself, which classes have as the rules need them. */
function withoutRecord(fields: RecordedEvent["fields"]): RecordedEvent["fields"] {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !name.startsWith("event.")));
}

for (const [form, record] of Object.entries(forms)) {
  test(`are the same event from ${form}`, () => {
    const events = read(record) ?? [];
    assert.equal(events.map((event) => event.class).sort(), ["process_creation", "sysmon"]);
    assert.ok(events.every((event) => event.time !== undefined && Math.abs(event.time - Date.parse(time)) < 1));
    assert.equal(withoutRecord(fieldsOf(events, "process_creation")), {
      "host.name": "WEB01",
      "user.account": "NT AUTHORITY\\SYSTEM",
      "process.executable": data.Image,
      "process.command_line": data.CommandLine,
      "process.pid": 4660,
      "process.entity_id": "{1-2}",
      "process.hash.md5": "0123456789ABCDEF0123456789ABCDEF",
      "process.hash.sha256": "AB",
      "process.pe.imphash": "CD",
      "process.parent.executable": data.ParentImage,
    });
    assert.is(fieldsOf(events, "sysmon")["event_data.CommandLine"], data.CommandLine);
    assert.is(fieldsOf(events, "sysmon")["event.code"], "1");
  });
}

function read(record: JsonObject, event?: string): readonly RecordedEvent[] | undefined {
  return sigma.recordReader?.(sigmaVocabulary(), event)(record);
}

function windowsEvent(from: { readonly provider: string; readonly channel: string; readonly id: number }, parts: JsonObject): JsonObject {
  return { Event: { System: { Provider: { "#attributes": { Name: from.provider } }, EventID: from.id, Channel: from.channel, Computer: "PC", Execution: { "#attributes": { ProcessID: 8 } } }, ...parts } };
}

test("of Security 4688 have the process that was created, not its creator", () => {
  const events = read(windowsEvent({ provider: "Microsoft-Windows-Security-Auditing", channel: "Security", id: 4688 }, {
    EventData: {
      SubjectUserName: "alice", SubjectDomainName: "CORP", NewProcessId: "0x1a2c", NewProcessName: "C:\\Windows\\cmd.exe", ProcessId: "0x10", ParentProcessName: "C:\\Windows\\explorer.exe",
      CommandLine: "cmd", TargetUserName: "-", TargetDomainName: "-", MandatoryLabel: "S-1-16-12288",
    },
  }));
  const fields = fieldsOf(events, "process_creation");
  assert.equal(
    [fields["process.executable"], fields["process.pid"], fields["process.parent.executable"], fields["process.parent.pid"], fields["user.account"], fields["process.integrity_level"]],
    ["C:\\Windows\\cmd.exe", 0x1a2c, "C:\\Windows\\explorer.exe", 0x10, "CORP\\alice", "High"],
  );
  const whole = fieldsOf(events, "security");
  assert.equal([whole["event_data.NewProcessName"], whole["event_data.ProcessId"], whole["event.provider"]], ["C:\\Windows\\cmd.exe", "0x10", "Microsoft-Windows-Security-Auditing"]);
});

test("of a whole channel pass their data through, that of user data and of the header too", () => {
  const cleared = read(windowsEvent({ provider: "Microsoft-Windows-Eventlog", channel: "Security", id: 1102 }, {
    UserData: { LogFileCleared: { "#attributes": { xmlns: "http://manifests.microsoft.com" }, SubjectUserName: "alice", Nested: { Inner: 5 } } },
  }));
  const fields = fieldsOf(cleared, "security");
  assert.equal([fields["event_data.SubjectUserName"], fields["event_data.Inner"], fields["event_data.Execution_ProcessID"], fields["event_data.xmlns"]], ["alice", "5", "8", undefined]);
});

test("without names of their data have it as Data, and names with spaces stand under both spellings", () => {
  const classic = read(windowsEvent({ provider: "PowerShell", channel: "Windows PowerShell", id: 800 }, { EventData: { Data: { "#text": ["one", "two"] } } }));
  assert.equal(fieldsOf(classic, "ps_classic_script")["powershell.pipeline_data"], ["one", "two"]);
  const defender = read(windowsEvent({ provider: "Microsoft-Windows-Windows Defender", channel: "Microsoft-Windows-Windows Defender/Operational", id: 1119 }, { EventData: { "Threat Name": "EICAR" } }));
  assert.equal([fieldsOf(defender, "windefend")["event_data.ThreatName"], fieldsOf(defender, "windefend")["event_data.Threat Name"]], ["EICAR", "EICAR"]);
});

test("booleans and signatures of loaded modules have their types", () => {
  const loaded = read(windowsEvent({ provider, channel, id: 7 }, { EventData: { ImageLoaded: "C:\\a.dll", Signed: "false" } }));
  assert.is(fieldsOf(loaded, "image_load")["dll.signed"], false);
});

test("of a class that the caller names are read by Sigma's names, as paths where they are nested", () => {
  const [event] = read({ eventTime: "2026-08-05T12:00:00Z", eventName: "DeleteTrail", userIdentity: { type: "Root" } }, "aws_cloudtrail") ?? [];
  assert.equal([event?.class, event?.time, { ...event?.fields }["event_data.eventName"], { ...event?.fields }["event_data.userIdentity.type"]], ["aws_cloudtrail", Date.UTC(2026, 7, 5, 12), "DeleteTrail", "Root"]);
});

test("of other forms are left to others, and nothing throws", () => {
  const odd: readonly unknown[] = [
    {}, { Event: null }, { Event: { System: null } }, { Event: { System: {} } }, { Event: { System: { EventID: {}, Channel: 5, Provider: [] } } }, { EventID: "x", Channel: "Security" }, { EventID: 1 },
    { EventId: 1, Payload: "{" }, { winlog: 5 }, { winlog: { channel: {} } }, { System: [] }, { Event: { System: { EventID: 1e400, Channel: "Security" } } },
    { Event: { System: { EventID: 1.5, Channel: "Security" } } }, { _source: null }, { class: "process_creation", fields: {} },
  ];
  for (const record of odd) assert.is(read(record as JsonObject), undefined, JSON.stringify(record));
  const hostile = JSON.parse('{"Event":{"System":{"EventID":1,"Channel":"Security","Provider":{"__proto__":{"Name":"x"}}},"EventData":{"__proto__":"p","constructor":"c","Data":[null,5,{"@Name":5},{"@Name":"__proto__","#text":"q"},[["x"]]],"deep":{"a":{"b":1}}}}}') as JsonObject;
  const fields = fieldsOf(read(hostile), "security");
  assert.equal([fields["event_data.__proto__"], fields["event_data.constructor"]], [["p", "q"], "c"]);
});

test("changed by a pipeline of Elastic's are none of these forms", () => {
  assert.is(read({ event: { category: ["process"], code: "1" }, winlog: { channel, event_id: 1 } }), undefined);
});

test.run();
