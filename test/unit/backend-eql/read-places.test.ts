import { eql } from "@isorule/backend-eql/read";
import type { Vocabulary } from "@isorule/core";
import { suite } from "uvu";
import * as assert from "uvu/assert";

/** What a query is read as: classes of its signals, whether exactly, and which names of the product are left. */
function readingOf(text: string): string {
  const { rules, readings = [] } = eql.read?.(text) ?? { rules: [] };
  const native = new Set<string>();
  for (const { predicate } of rules.flatMap(({ signals }) => signals)) {
    JSON.stringify(predicate, (key, value: unknown) => {
      if (key === "field" && typeof value === "string" && value.startsWith("eql:")) native.add(value);
      return value;
    });
  }
  return [rules.flatMap(({ signals }) => signals.map(({ event }) => event)).join(" "), ...readings.map(({ fidelity }) => fidelity), ...native].join(", ");
}

/** Each row: a query as people write it, and what it is read as. */
const spellings: readonly (readonly [query: string, reading: string])[] = [
  ['process where host.os.type == "windows" and event.type == "start" and process.name : "a.exe"', "process_creation, exact"],
  ['process where host.os.type == "windows" and event.type == "start" and event.action == "start" and process.name : "a.exe"', "process_creation, exact"],
  ['process where host.os.type == "windows" and event.type in ("start", "process_started") and process.name : "a.exe"', "process_creation, exact"],
  ['event.category:process and host.os.type:windows and event.type:start and process.name:"a.exe"', "process_creation, exact"],
  ['process where host.os.type == "linux" and event.type == "start" and event.action in ("exec", "exec_event", "start", "ProcessRollup2") and process.name == "a"', "linux_process_creation, exact"],
  ['process where host.os.type == "linux" and event.type == "start" and event.action == "exec" and process.name == "a"', "linux_process_creation, exact"],
  ['process where host.os.type == "macos" and event.type == "start" and event.action == "exec" and process.name == "a"', "macos_process_creation, exact"],
  ['file where host.os.type == "linux" and event.type == "creation" and file.path : "/etc/x"', "linux_file_event, exact"],
  ['file where host.os.type == "linux" and event.type == "deletion" and file.path : "/etc/x"', "linux_file_delete, exact"],
  ['file where host.os.type == "windows" and event.type == "deletion" and file.path : "C:\\\\x"', "file_delete, exact"],
  ['registry where host.os.type == "windows" and event.type == "change" and registry.path : "HKLM\\\\x"', "registry_event, exact"],
  ['library where host.os.type == "windows" and dll.name : "x.dll"', "image_load, exact"],
  ['driver where host.os.type == "windows" and dll.name : "x.sys"', "driver_load, exact"],
  ['network where host.os.type == "windows" and event.type == "start" and destination.port == 443', "network_connection, exact"],
  ['network where host.os.type == "linux" and event.type == "start" and event.action == "connection_attempted" and destination.port == 443', "linux_network_connection, exact"],
  ['network where host.os.type == "macos" and event.type == "start" and destination.port == 443', "macos_network_connection, exact"],
  ["data_stream.dataset:azure.activitylogs and azure.activitylogs.operation_name:x", "azure_activitylogs, exact"],
  ['any where data_stream.dataset == "okta.system" and event.outcome == "x"', "okta, exact, eql:event.outcome"],
  ['any where event.provider == "Microsoft-Windows-Security-Auditing" and event.code == "4688"', "security, exact"],
  ['any where event.provider == "Microsoft-Windows-Security-Auditing" and event.code == "5136"', "security, exact"],
  ['any where host.os.type == "windows" and event.provider == "Microsoft-Windows-Security-Auditing" and event.code == "5136"', "security, exact"],
  // Not the events of a class: forks of processes, files that are overwritten, look-ups of names, logs of any provider.
  ['process where host.os.type == "linux" and event.type == "start" and process.name == "a"', "eql:process, exact, eql:host.os.type, eql:event.type, eql:process.name"],
  ['file where host.os.type == "windows" and event.type == "creation" and file.path : "C:\\\\x"', "eql:file, exact, eql:host.os.type, eql:event.type, eql:file.path"],
  ['network where host.os.type == "windows" and destination.port == 443', "eql:network, exact, eql:host.os.type, eql:destination.port"],
  ['process where host.os.type == "windows" and process.name : "a.exe"', "eql:process, exact, eql:host.os.type, eql:process.name"],
  ['any where event.code == "5136"', "eql:any, exact, eql:event.code"],
];

const test = suite("EQL: events as people name them");

for (const [query, expected] of spellings) test(query, () => assert.is(readingOf(query), expected));

test("keeps what picks other events than a log's own", () => {
  const { rules } = eql.read?.('any where event.provider == "Microsoft-Windows-Security-Auditing" and event.code == "5136"') ?? { rules: [] };
  // The log has events of a second provider: the condition stays.
  assert.match(JSON.stringify(rules[0]?.signals[0]?.predicate), /"field":"event\.provider".*Microsoft-Windows-Security-Auditing/);
});

test("takes them for no places of recorded events", () => {
  const read = eql.recordReader?.(eql.vocabularies["ecs"] as Vocabulary);
  const document = (action: string): Record<string, unknown> => ({ "@timestamp": "2026-01-01T00:00:00Z", event: { category: ["process"], type: ["start"], action }, host: { os: { type: "windows" } } });
  assert.is(read?.(document("start"))?.length, 1);
  assert.is(read?.(document("other"))?.length ?? 0, 0);
});

test("writes none of them", () => {
  for (const { events } of Object.values(eql.vocabularies)) {
    for (const [name, { variants = [] }] of Object.entries(events)) {
      const first = variants[0];
      if (first !== undefined) assert.not.ok(first.alias, `${name} begins with a spelling`);
    }
  }
});

test.run();
