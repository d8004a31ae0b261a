import { kql } from "@isorule/backend-kql/read";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const test = suite("backend-kql: places as people write them");

interface Row {
  readonly query: string;
  readonly event: string;
  /** The fields that the rule names, sorted. */
  readonly fields: readonly string[];
  /** A part of the reason why the query is about more than the class. */
  readonly wider?: RegExp;
}

const rows: readonly Row[] = [
  { query: `DeviceProcessEvents | where FileName =~ "whoami.exe" and InitiatingProcessFileName =~ "cmd.exe"`, event: "process_creation", fields: ["process.name", "process.parent.name"], wider: /Linux and macOS/ },
  { query: `DeviceProcessEvents | where ActionType == "ProcessCreated" | where ProcessCommandLine contains "x"`, event: "process_creation", fields: ["process.command_line"], wider: /Linux and macOS/ },
  { query: `DeviceProcessEvents | where ActionType == "ProcessCreated" and FolderPath !startswith "/" | where FileName =~ "a.exe"`, event: "process_creation", fields: ["process.name"] },
  { query: `DeviceFileEvents | where FileName endswith ".ps1"`, event: "file_event", fields: ["file.name"], wider: /renamed or deleted/ },
  { query: `DeviceFileEvents | where ActionType == "FileDeleted" and FileName endswith ".ps1"`, event: "file_delete", fields: ["file.name"], wider: /Linux and macOS/ },
  { query: `DeviceFileEvents | where ActionType == "FileRenamed" and FileName endswith ".ps1"`, event: "file_rename", fields: ["file.name"], wider: /Linux and macOS/ },
  { query: `DeviceRegistryEvents | where RegistryValueName =~ "Start"`, event: "registry_event", fields: ["registry.value"], wider: /Previous columns/ },
  { query: `DeviceImageLoadEvents | where FileName =~ "a.dll"`, event: "image_load", fields: ["dll.name"] },
  { query: `DeviceNetworkEvents | where RemotePort == 4444`, event: "network_connection", fields: ["destination.port"], wider: /the remote end is taken for the destination/ },
  // The action tells which end is which, and stays.
  { query: `DeviceNetworkEvents | where ActionType == "ConnectionSuccess" and RemoteIP == "192.0.2.1"`, event: "network_connection", fields: ["destination.ip", "kql:ActionType"], wider: /Linux and macOS/ },
  { query: `DeviceNetworkEvents | where ActionType == "InboundConnectionAccepted" and RemoteIP == "192.0.2.1"`, event: "network_connection", fields: ["kql:ActionType", "source.ip"], wider: /Linux and macOS/ },
  { query: `CloudAppEvents | where ActionType == "MailItemsAccessed"`, event: "m365_audit", fields: ["event_data.Operation"], wider: /not in the audit log/ },
  { query: `AADSignInEventsBeta | where ErrorCode == 50126`, event: "azure_signinlogs", fields: ["event_data.ResultType"], wider: /AADSignInEventsBeta/ },
  { query: `DnsEvents | where Name endswith ".example.com"`, event: "dns", fields: ["dns.question.name"], wider: /not lookups alone/ },
  // No event of these actions is in a place of the class: a rule of the class would never fire.
  { query: `DeviceNetworkEvents | where ActionType == "ListeningConnectionCreated" and LocalPort == 22`, event: "kql:DeviceNetworkEvents", fields: ["kql:ActionType", "kql:LocalPort"] },
  { query: `DeviceFileEvents | where ActionType == "FileCreatedAggregatedReport"`, event: "kql:DeviceFileEvents", fields: ["kql:ActionType"] },
  { query: `DeviceInfo | where DeviceType == "Server"`, event: "kql:DeviceInfo", fields: ["kql:DeviceType"] },
];

for (const { event, fields, query, wider } of rows) {
  test(query, () => {
    const { diagnostics, rules } = kql.read?.(query) ?? { diagnostics: [], rules: [] };
    const found = rules[0]?.signals ?? [];
    assert.equal(found.map((signal) => signal.event), [event]);
    const named = new Set<string>();
    JSON.stringify(found, (key, value: unknown) => {
      if (key === "field" && typeof value === "string") named.add(value);
      return value;
    });
    assert.equal([...named].sort(), fields);
    const reasons = diagnostics.filter(({ code }) => code === "query/wider-place").map(({ message }) => message);
    assert.is(reasons.length, wider === undefined ? 0 : 1, reasons.join("\n"));
    if (wider !== undefined) assert.match(reasons[0] ?? "", wider);
  });
}

test("a query with a slip is a faulty query, and prose is prose", () => {
  const of = (text: string) => (kql.read?.(text)?.diagnostics ?? []).filter(({ code }) => code.startsWith("kql/")).map(({ code, help, severity, span }) => [code, severity, help ?? "", span === undefined ? "" : text.slice(...span)]);
  assert.equal(of("T | wher x == 1"), [["kql/syntax", "error", "Did you mean `where`?", "wher"]]);
  assert.equal(of("T | where x == 1 | sumarize count() by y"), [["kql/syntax", "error", "Did you mean `summarize`?", "sumarize"]]);
  assert.equal(of("T | where (").map(([code]) => code), ["kql/syntax"]);
  assert.equal(of("let x = ;").map(([code]) => code), ["kql/syntax"]);
  assert.equal(of("id: 1\nname: x\nquery: T wher x\n").map(([code]) => code), ["kql/syntax"]);
  assert.equal(of("This is prose.").map(([code]) => code), ["kql/no-query"]);
  assert.equal(of("~~~\nTool | findstr b\n~~~").map(([code]) => code), ["kql/no-query"]);
});

test.run();
