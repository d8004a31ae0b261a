import { kql } from "@isorule/backend-kql/read";
import { transpile, type Transpiled } from "@isorule/core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type Recorded, tablesWith } from "../../kit/kql-rows.js";
import { prepareKql } from "../../kit/kql-engine.js";
import { kustoErrors } from "../../kit/kusto-check.js";
import { onlyRule, readText, sigmaText } from "../../kit/sigma-reader.js";

/*
 * Records as the connectors and parsers of Microsoft write them, by their published sources, and what the queries say of
 * them. The records are written by hand, and not from the mapping.
 */
const test = suite("KQL: records of tables");

function said(detection: string, logsource: string, vocabulary: string): Transpiled {
  const result = transpile(onlyRule(readText(sigmaText(detection, logsource))), kql, { vocabulary, formats: ["query"] });
  assert.equal(kustoErrors(result.documents[0]?.text ?? "", vocabulary), []);
  return result;
}

function finds(result: Transpiled, vocabulary: string, record: Recorded): boolean {
  return prepareKql(result.documents[0]?.text ?? "", vocabulary)({ tables: tablesWith(vocabulary, [record]) }).rows.length > 0;
}

const condition = "  condition: selection";

test("the host of a proxy's record is in Url where the parser leaves HttpHost empty, as the one for Squid does", () => {
  const result = said(`  selection:\n    cs-host: evil.example\n${condition}`, "{ category: proxy }", "sentinel-asim");
  assert.is(result.fidelity, "exact");
  const record = (row: Recorded["row"]): Recorded => ({ table: "_Im_WebSession", row: { TimeGenerated: 0, EventType: "HTTPsession", ...row } });
  for (const Url of ["http://evil.example/a?b=http://x.example", "https://user@evil.example:8443/", "evil.example:443", "EVIL.example/a"]) assert.ok(finds(result, "sentinel-asim", record({ Url })), Url);
  for (const Url of ["http://x.example/evil.example", "/evil.example", "http://not-evil.example/", ""]) assert.not.ok(finds(result, "sentinel-asim", record({ Url })), Url);
  assert.ok(finds(result, "sentinel-asim", record({ Url: "/a", HttpHost: "evil.example" })));
});

test("TCP is every protocol of Defender that begins with Tcp", () => {
  const result = said(`  selection:\n    Protocol: tcp\n    DestinationPort: 445\n${condition}`, "{ category: network_connection, product: windows }", "defender-xdr");
  const record = (Protocol: string): Recorded => ({ table: "DeviceNetworkEvents", row: { Timestamp: 0, ActionType: "ConnectionSuccess", InitiatingProcessFolderPath: "c:\\a.exe", RemotePort: 445, Protocol } });
  assert.equal(["Tcp", "TcpV4", "Udp", ""].filter((name) => finds(result, "defender-xdr", record(name))), ["Tcp", "TcpV4"]);
});

test("the URI of Okta is in a column of its own, or in the text of debugData", () => {
  const result = said(`  selection:\n    debugContext.debugData.requestUri|contains: admin\n${condition}`, "{ product: okta, service: okta }", "sentinel");
  const record = (row: Recorded["row"]): Recorded => ({ table: "Okta_CL", row: { TimeGenerated: 0, ...row } });
  assert.ok(finds(result, "sentinel", record({ debugContext_debugData_requestUri_s: "/admin/x" })));
  assert.ok(finds(result, "sentinel", record({ debugContext_debugData_s: '{"requestUri":"/admin/x"}' })));
  assert.not.ok(finds(result, "sentinel", record({ debugContext_debugData_s: '{"url":"/admin/x"}' })));
});

test("the data of Defender Antivirus has names with blanks", () => {
  const result = said(`  selection:\n    EventID: 1121\n    ProcessName|endswith: '\\R&D.exe'\n${condition}`, "{ product: windows, service: windefend }", "sentinel");
  assert.is(result.fidelity, "exact");
  const Channel = "Microsoft-Windows-Windows Defender/Operational";
  assert.ok(finds(result, "sentinel", { table: "WindowsEvent", row: { TimeGenerated: 0, EventID: 1121, Channel, EventData: { "Process Name": "C:\\R&D.exe" } } }));
  const xml = (name: string): string => `<DataItem><EventData><Data Name="${name}">C:\\R&amp;D.exe</Data></EventData></DataItem>`;
  assert.ok(finds(result, "sentinel", { table: "Event", row: { TimeGenerated: 0, EventID: 1121, EventLog: Channel, EventData: xml("Process Name") } }));
  assert.not.ok(finds(result, "sentinel", { table: "Event", row: { TimeGenerated: 0, EventID: 1121, EventLog: Channel, EventData: xml("Path") } }));
});

test("data that an event has in UserData is found in Event, and near only, for nobody says how WindowsEvent holds it", () => {
  const result = said(`  selection:\n    EventID: 21\n    Address|contains: '16777216'\n${condition}`, "{ product: windows, service: terminalservices-localsessionmanager }", "sentinel");
  assert.is(result.fidelity, "approximate");
  const EventData = '<DataItem type="System.XmlData"><UserData><EventXML xmlns="Event_NS"><User>A</User><Address>16777216</Address></EventXML></UserData></DataItem>';
  assert.ok(finds(result, "sentinel", { table: "Event", row: { TimeGenerated: 0, EventID: 21, EventLog: "Microsoft-Windows-TerminalServices-LocalSessionManager/Operational", EventData } }));
  assert.is(said(`  selection:\n    EventID: 8004\n${condition}`, "{ product: windows, service: applocker }", "sentinel").fidelity, "exact", "an event id is no user data");
});

test("the logs of Apache and NGINX need no column but the line", () => {
  for (const service of ["apache", "nginx"]) {
    const query = said(`  selection:\n    - segfault\n${condition}`, `{ service: ${service} }`, "sentinel").documents[0]?.text ?? "";
    assert.not.match(query, "Computer");
  }
});

const near: Readonly<Record<string, readonly [vocabulary: string, logsource: string, detection: string]>> = {
  "OfficeActivity lacks the records of Entra ID": ["sentinel", "{ product: m365, service: audit }", "    Operation: Disable Strong Authentication."],
  "parameters of CloudAppEvents are JSON text": ["defender-xdr", "{ product: m365, service: audit }", "    Parameters|contains: DeleteMessage"],
  "parameters of AWS requests are JSON text": ["sentinel", "{ product: aws, service: cloudtrail }", `    requestParameters|contains: '"s3:GetObject"'`],
  "IIS writes plus signs for spaces": ["sentinel-asim", "{ category: webserver }", "    cs-user-agent|contains: 'a b'"],
  "web servers have no host in Url": ["sentinel-asim", "{ category: webserver }", "    cs-uri|startswith: 'http://a'"],
  "sessions of firewalls are no connections of processes": ["sentinel-asim", "{ category: network_connection, product: windows }", "    DestinationPort: 445"],
};

for (const [why, [vocabulary, logsource, detection]] of Object.entries(near)) {
  test(`near only: ${why}`, () => assert.is(said(`  selection:\n${detection}\n${condition}`, logsource, vocabulary).fidelity, "approximate"));
}

test.run();
