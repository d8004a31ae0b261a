import { spl } from "@isorule/backend-spl/read";
import { splEngine } from "@isorule/backend-spl/engine";
import type { ReadRule } from "@isorule/core";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const test = suite("backend-spl: the usual spellings of places");

function readings(text: string, definitions: Readonly<Record<string, string>> = {}): readonly ReadRule[] {
  return spl.read?.(text, { definitions }).readings ?? [];
}

/** The class that a search is about, its fields, and the losses. */
function readOf(text: string, definitions: Readonly<Record<string, string>> = {}): string {
  return readings(text, definitions)
    .map(({ rule, losses }) => {
      const fields = new Set<string>();
      JSON.stringify(rule.signals, (key, value: unknown) => (key === "field" && typeof value === "string" ? (fields.add(value), value) : value));
      return `${rule.signals.map(({ event }) => event).join(" + ")}: ${[...fields].join(", ")}${losses.length > 0 ? ` (${losses.map(({ what }) => what).join(", ")})` : ""}`;
    })
    .join(" | ");
}

/** Macros of security_content, as they are delivered. */
const macros = {
  sysmon: "sourcetype=XmlWinEventLog:Microsoft-Windows-Sysmon/Operational OR source=XmlWinEventLog:Microsoft-Windows-Sysmon/Operational OR source=Syslog:Linux-Sysmon/Operational",
  powershell: '(source=WinEventLog:Microsoft-Windows-PowerShell/Operational OR source="XmlWinEventLog:Microsoft-Windows-PowerShell/Operational")',
  wineventlog_security: "eventtype=wineventlog_security OR Channel=security OR source=XmlWinEventLog:Security",
  wineventlog_system: "eventtype=wineventlog_system",
  okta: 'eventtype=okta_log OR sourcetype = "OktaIM2:log"',
  linux_auditd: 'sourcetype="linux:audit"',
};

const table: readonly (readonly [text: string, read: string])[] = [
  // The place as it is written.
  ['source="XmlWinEventLog:Microsoft-Windows-Sysmon/Operational" EventCode=7 ImageLoaded="*a.dll"', "image_load: dll.path"],
  // Its other spellings, of the same events.
  ['source="WinEventLog:Microsoft-Windows-Sysmon/Operational" EventCode=7 ImageLoaded="*a.dll"', "image_load: dll.path"],
  ['sourcetype="XmlWinEventLog:Microsoft-Windows-Sysmon/Operational" EventID=7 ImageLoaded="*a.dll"', "image_load: dll.path"],
  ['sourcetype="WinEventLog:Security" EventCode=4625 TargetUserName=a', "security: event.code, event_data.TargetUserName"],
  ["`wineventlog_security` EventCode=4625 TargetUserName=a", "security: event.code, event_data.TargetUserName"],
  ["`wineventlog_system` EventCode=7045 ServiceName=a", "system: event.code, event_data.ServiceName"],
  ["`powershell` EventCode=4104 ScriptBlockText=*a*", "ps_script: powershell.script_block_text"],
  ["`okta` eventType=a", "okta: event_data.eventType"],
  ["`linux_auditd` type=EXECVE", "linux_auditd: event_data.type"],
  ['source="WinEventLog:Microsoft-Windows-Windows Defender/Operational" EventCode=5007', "windefend: event.code"],
  // Spellings of more events say so.
  ["`sysmon` EventCode=7 ImageLoaded=*a.dll", "image_load: dll.path (place)"],
  ["`sysmon` EventID=11 TargetFilename=*a.dll", "file_event: file.path (place)"],
  ['| tstats count from datamodel=Endpoint.Filesystem where Filesystem.file_path="*a" by Filesystem.dest', "file_event: file.path (place)"],
  ['| tstats count from datamodel=Web where Web.http_method="POST" by Web.src', "webserver: http.request.method (place)"],
  ['sourcetype="aws:cloudtrail:lake" api.operation=DeleteTrail', "aws_cloudtrail: event_data.eventName (place)"],
  // Another place is no spelling of this one.
  ['source="Syslog:Linux-Sysmon/Operational" EventCode=1 Image="*/sh"', "linux_process_creation: process.name"],
  ["| tstats count from datamodel=Endpoint.Filesystem where Filesystem.action=deleted by Filesystem.dest", "file_delete: "],
  ["index=w EventCode=7 ImageLoaded=*a.dll", "spl:events: spl:index, spl:EventCode, spl:ImageLoaded"],
];

for (const [text, read] of table) test(text, () => assert.is(readOf(text, macros), read));

test("spellings are read and never written", () => {
  for (const vocabulary of Object.values(spl.vocabularies)) {
    for (const [event, { variants = [] }] of Object.entries(vocabulary.events)) {
      if (variants.length > 0) assert.not.ok(variants[0]?.alias, `${vocabulary.vocabulary} ${event}`);
      for (const { alias, fidelity, reason } of variants) if (alias === true && fidelity === "approximate") assert.ok(reason, `${vocabulary.vocabulary} ${event}`);
    }
  }
});

test("macros of other files are handed over, to the reader and to the engine", () => {
  const definitions = spl.readDefinitions?.("name: cmds\narguments: [field]\ndefinition: $field$ IN (cmd.exe, sh.exe)\ndescription: d\n") ?? {};
  assert.equal(definitions, { "cmds(field)": "$field$ IN (cmd.exe, sh.exe)" });
  assert.equal(spl.readDefinitions?.("[m]\ndefinition = a=1\n[n(1)]\nargs = x\ndefinition = b=$x$\n"), { m: "a=1", "n(x)": "b=$x$" });
  assert.equal(spl.readDefinitions?.("index=w a=1"), {});
  const text = "index=w `cmds(Image)`";
  assert.is(readOf(text), "spl:events: spl:index (macro)");
  assert.is(readOf(text, definitions), "spl:events: spl:index, spl:Image");
  const record = { source: "", time: 0, values: { index: "w", Image: "cmd.exe" } };
  assert.is(splEngine.compile(text, { definitions }).queries[0]?.fires([record]), true);
  assert.throws(() => splEngine.compile(text).queries[0]?.fires([record]), /macro/);
});

test("what Splunk asks of lists and of texts in an order is said where a rule cannot", () => {
  assert.is(readOf("index=w a{}!=b"), "spl:events: spl:index, spl:a{} (list)");
  assert.is(readOf("index=w NOT a{}=b"), "spl:events: spl:index, spl:a{}");
  assert.is(readOf("index=w n>5"), "spl:events: spl:index, spl:n (order)");
  assert.is(readOf("index=w | where n>5"), "spl:events: spl:index, spl:n (order)");
  assert.is(readOf("index=w | where tonumber(n)>5"), "spl:events: spl:index, spl:n");
  assert.is(readOf('source="XmlWinEventLog:Microsoft-Windows-Sysmon/Operational" EventCode=3 DestinationPort>5'), "network_connection: destination.port");
});

test.run();
