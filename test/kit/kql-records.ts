import { eventClasses, type Event, type MappedVariant, valuesOf } from "@isorule/core";
import { kustoTables } from "./kusto-check.js";
import { asimRecorder, defenderRecorder, eventRecorder, longHive, type Recorded, securityRecorder, textIn, windowsEventRecorder } from "./kql-rows.js";
import type { KqlValue } from "./kql-engine.js";

/*
 * What a place of a vocabulary records of an event. Windows, Linux and Defender events by the notes on their schemas; the
 * tables of clouds and services, whose columns are the fields, by the names in the mapping, which the tables of the
 * products check.
 */

/**
 * The records of an event in one place; undefined where the place cannot record it, or where nobody knows how.
 *
 * @param variant the place, for the tables whose columns are the fields
 */
export function recordsIn(vocabulary: string, variant: MappedVariant, event: Event): readonly Recorded[] | undefined {
  if (!isNatural(event)) return undefined;
  const table = String(variant.source["table"]);
  if (vocabulary === "sentinel" && table === "WindowsEvent") return listOf(windowsEventRecorder(event));
  if (vocabulary === "sentinel" && table === "Event") return listOf(eventRecorder(event));
  if (vocabulary === "sentinel" && table === "SecurityEvent") return listOf(securityRecorder(event));
  if (vocabulary === "sentinel" && table === "Syslog" && event.class.startsWith("linux_")) return syslogRecords(event);
  if (vocabulary === "defender-xdr" && table.startsWith("Device")) return defenderRecords(event) ?? listOf(defenderRecorder(event));
  return columnRecords(vocabulary, variant, event) ?? listOf(asimRecorder(event));
}

function listOf(recorded: Recorded | undefined): readonly Recorded[] | undefined {
  return recorded === undefined ? undefined : [recorded];
}

const numbers = /\.(pid|port|bytes|status_code|code|level)$/;

/** Whether a sensor could report such an event: numbers are numbers, a Windows path does not begin with a slash. */
function isNatural(event: Event): boolean {
  const windows = !/^(linux|macos)/.test(event.class);
  return Object.entries(event.fields).every(([field, value]) => {
    if (value === "" || Array.isArray(value)) return false;
    if (field === "event.channel") return (eventClasses[event.class]?.channels ?? []).includes(String(value));
    if (field === "event_data.Level") return false;
    if (field === "registry.change") return changesOf(event.class).includes(String(value));
    if (/\.(md5|sha1|sha256|imphash)$/.test(field)) return /^[0-9a-f]+$/i.test(String(value));
    if (numbers.test(field) && field !== "dns.response_code" && !field.startsWith("event_data.")) return isCanonical(String(value));
    if (/^registry\.(path|new_path)$/.test(field)) return /^HK(LM|U|CR)\\.*[^\\]$/s.test(String(value));
    if (windows && /\.(path|executable)$/.test(field)) return !String(value).startsWith("/");
    // A list of items has no separators of ours in it, and no text of a log ends in a control character.
    return !/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(String(value));
  });
}

/** What can happen to a key or value of the class. */
function changesOf(event: string): readonly string[] {
  const known: Readonly<Record<string, readonly string[]>> = { registry_add: ["CreateKey"], registry_delete: ["DeleteValue", "DeleteKey"], registry_set: ["SetValue"], registry_rename: ["RenameKey"] };
  return known[event] ?? ["SetValue"];
}

/** A number as a log spells it. */
function isCanonical(text: string): boolean {
  return /^(0|[1-9]\d*)$/.test(text);
}

// --- Linux

const sysmonForLinux: Readonly<Record<string, { readonly id: number; readonly names: Readonly<Record<string, string>> }>> = {
  linux_process_creation: {
    id: 1,
    names: {
      "user.account": "User", "user.logon_id": "LogonId", "process.executable": "Image", "process.pid": "ProcessId", "process.command_line": "CommandLine",
      "process.working_directory": "CurrentDirectory", "process.parent.executable": "ParentImage", "process.parent.command_line": "ParentCommandLine", "process.parent.user": "ParentUser",
    },
  },
  linux_network_connection: {
    id: 3,
    names: {
      "user.account": "User", "process.executable": "Image", "source.ip": "SourceIp", "source.port": "SourcePort", "destination.ip": "DestinationIp", "destination.port": "DestinationPort",
      "destination.domain": "DestinationHostname", "network.transport": "Protocol", "network.initiated": "Initiated",
    },
  },
  linux_file_event: { id: 11, names: { "user.account": "User", "process.executable": "Image", "file.path": "TargetFilename" } },
  linux_file_delete: { id: 23, names: { "user.account": "User", "process.executable": "Image", "file.path": "TargetFilename" } },
};

function syslogRecords(event: Event): readonly Recorded[] | undefined {
  const sysmon = sysmonForLinux[event.class];
  const message = sysmon !== undefined ? sysmonText(event, sysmon.id, sysmon.names) : event.class === "linux_auditd" ? auditText(event) : undefined;
  return message === undefined ? undefined : [{ table: "Syslog", row: { TimeGenerated: event.time, Computer: textIn(event, "host.name"), SyslogMessage: message } }];
}

function sysmonText(event: Event, id: number, names: Readonly<Record<string, string>>): string {
  const data = Object.entries(names).map(([field, name]) => `<Data Name="${name}">${xml(textIn(event, field))}</Data>`);
  return `<Event><System><Provider Name="Linux-Sysmon" Guid="{ff032593-a8d3-4f13-b0d6-01fc615a0f97}"/><EventID>${id}</EventID><Version>5</Version></System><EventData>${data.join("")}</EventData></Event>`;
}

function xml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** A record of the audit daemon: text that others choose in quotes, or in hexadecimal digits where it has spaces or quotes. */
function auditText(event: Event): string | undefined {
  const type = textIn(event, "event_data.type").toUpperCase();
  if (!/^[A-Z0-9_]*$/.test(type)) return undefined;
  const parts = Object.keys(event.fields).flatMap((field): readonly string[] => {
    const name = /^event_data\.(\w+)$/.exec(field)?.[1];
    const value = textIn(event, field);
    if (name === undefined || name === "type" || value === "") return [];
    if (/^a\d$/.test(name) && type !== "EXECVE" && type !== "") return [`${name}=${value.replace(/\W/g, "")}`];
    if (["nametype", "unit"].includes(name)) return [`${name}=${value}`];
    return [`${name}=${/^[!#-~]*$/.test(value) ? `"${value}"` : Buffer.from(value, "utf8").toString("hex").toUpperCase()}`];
  });
  if (parts.some((part) => /^(nametype|unit)=.*[ '"]/.test(part))) return undefined;
  return `type=${type === "" ? "EXECVE" : type} msg=audit(1700000000.123:42): ${parts.join(" ")}`;
}

// --- Defender

const platforms: Readonly<Record<string, string>> = { linux: "Linux", macos: "macOS" };

function defenderRecords(event: Event): readonly Recorded[] | undefined {
  const [, system = "", kind = ""] = /^(?:(linux|macos)_)?(.*)$/.exec(event.class) ?? [];
  const common = { Timestamp: event.time, DeviceName: textIn(event, "host.name"), DeviceId: "id-1", ReportId: event.time };
  const info: readonly Recorded[] = platforms[system] === undefined ? [] : [{ table: "DeviceInfo", row: { Timestamp: event.time, DeviceId: "id-1", OSPlatform: platforms[system] } }];
  const initiating = { InitiatingProcessFolderPath: textIn(event, "process.executable"), InitiatingProcessFileName: base(event, "process.executable"), InitiatingProcessCommandLine: textIn(event, "process.command_line"), InitiatingProcessParentFileName: base(event, "process.parent.executable") };
  const device = (table: string, row: Readonly<Record<string, KqlValue>>): readonly Recorded[] => [{ table, row: { ...common, ...row } }, ...info];
  switch (kind) {
    case "process_creation":
      if (system === "" && event.fields["process.parent.parent.executable"] === undefined) return undefined;
      return device("DeviceProcessEvents", {
        ActionType: "ProcessCreated", FolderPath: textIn(event, "process.executable"), FileName: base(event, "process.executable"), ProcessCommandLine: textIn(event, "process.command_line"),
        AccountName: textIn(event, "user.account"), InitiatingProcessFolderPath: textIn(event, "process.parent.executable"), InitiatingProcessFileName: base(event, "process.parent.executable"),
        InitiatingProcessCommandLine: textIn(event, "process.parent.command_line"), InitiatingProcessAccountName: textIn(event, "process.parent.user"),
        InitiatingProcessParentFileName: base(event, "process.parent.parent.executable"), ProcessVersionInfoOriginalFileName: textIn(event, "process.pe.original_file_name"),
      });
    case "file_delete":
      return device("DeviceFileEvents", { ...initiating, ActionType: "FileDeleted", FolderPath: textIn(event, "file.path"), FileName: base(event, "file.path") });
    case "file_rename": {
      const [folder, name] = parts(textIn(event, "file.previous_path"));
      return device("DeviceFileEvents", { ...initiating, ActionType: "FileRenamed", FolderPath: textIn(event, "file.path"), FileName: base(event, "file.path"), PreviousFolderPath: folder, PreviousFileName: name });
    }
    case "registry_delete": {
      const [key, value] = parts(textIn(event, "registry.path"));
      if (textIn(event, "registry.change") === "DeleteKey") return device("DeviceRegistryEvents", { ...initiating, ActionType: "RegistryKeyDeleted", PreviousRegistryKey: longHive(textIn(event, "registry.path")) });
      return device("DeviceRegistryEvents", { ...initiating, ActionType: "RegistryValueDeleted", PreviousRegistryKey: longHive(key), PreviousRegistryValueName: value });
    }
    case "registry_add":
      return device("DeviceRegistryEvents", { ...initiating, ActionType: "RegistryKeyCreated", RegistryKey: longHive(textIn(event, "registry.path")) });
    case "pipe_created":
      return device("DeviceEvents", { ...initiating, ActionType: "NamedPipeEvent", AdditionalFields: JSON.stringify({ PipeName: `\\Device\\NamedPipe${textIn(event, "pipe.name")}` }) });
    case "driver_load":
      return device("DeviceEvents", { ActionType: "DriverLoad", FolderPath: textIn(event, "dll.path"), FileName: base(event, "dll.path"), SHA1: textIn(event, "dll.hash.sha1"), SHA256: textIn(event, "dll.hash.sha256"), MD5: textIn(event, "dll.hash.md5") });
    case "create_remote_thread": {
      const [folder, name] = parts(textIn(event, "target.process.executable"));
      return device("DeviceEvents", { ...initiating, ActionType: "CreateRemoteThreadApiCall", FolderPath: folder, FileName: name });
    }
    case "antivirus":
      return device("DeviceEvents", { ActionType: "AntivirusDetection", FolderPath: textIn(event, "file.path"), FileName: base(event, "file.path"), AdditionalFields: JSON.stringify({ ThreatName: textIn(event, "threat.name") }) });
    default:
      return undefined;
  }
}

function parts(path: string): readonly [folder: string, name: string] {
  const at = Math.max(path.lastIndexOf("\\"), path.lastIndexOf("/"));
  return [path.slice(0, Math.max(at, 0)), path.slice(at + 1)];
}

function base(event: Event, field: string): string {
  return parts(textIn(event, field))[1];
}

// --- tables whose columns are the fields

function columnRecords(vocabulary: string, variant: MappedVariant, event: Event): readonly Recorded[] | undefined {
  const table = String(variant.source["table"]);
  const types = kustoTables()[vocabulary]?.[table] ?? {};
  const row: Record<string, KqlValue> = Object.fromEntries(Object.entries((variant.source["where"] ?? {}) as object).map(([name, values]) => [name, (Array.isArray(values) ? values[0] : values) as KqlValue]));
  for (const field of Object.keys(event.fields)) {
    const column = variant.column(field);
    const [value] = valuesOf(event, field);
    if (value === undefined) continue;
    const name = column?.name ?? "";
    const path = column?.expression === undefined ? undefined : /^tostring\((?:parse_json\((\w+)\)|(\w+))\.([\w.]+)\)$/.exec(column.expression);
    const dash = column?.expression === undefined ? undefined : /^iff\((\w+) == "-", "", \1\)$/.exec(column.expression)?.[1];
    const constant = column?.expression === undefined ? undefined : /^"(.*)"$/.exec(column.expression)?.[1];
    if (path !== undefined && path !== null) put(row, path, String(value));
    else if (dash !== undefined && value !== "-") row[dash] = String(value);
    else if (constant !== undefined && constant.toLowerCase() === String(value).toLowerCase()) continue;
    else if (column?.expression !== undefined || types[name] === undefined) return undefined;
    else if (types[name] === "bool") {
      if (!/^(true|false)$/i.test(String(value))) return undefined;
      row[name] = String(value).toLowerCase() === "true";
    } else if (["int", "long", "real"].includes(types[name])) {
      if (!isCanonical(String(value))) return undefined;
      row[name] = Number(value);
    } else if (types[name] === "string") row[name] = String(value);
    else return undefined;
  }
  const time = types["TimeGenerated"] === undefined ? { Timestamp: event.time } : { TimeGenerated: event.time };
  return [{ table, row: { ...row, ...time, ...special(table, row) } }];
}

/** A property of a dynamic column, or of the JSON text in a column. */
function put(row: Record<string, KqlValue>, [, json, dynamic, members = ""]: readonly (string | undefined)[], value: string): void {
  const name = json ?? dynamic ?? "";
  const whole = (typeof row[name] === "string" ? JSON.parse(row[name]) : (row[name] ?? {})) as Record<string, KqlValue>;
  const names = members.split(".");
  let inner: Record<string, KqlValue> = whole;
  for (const each of names.slice(0, -1)) inner = (inner[each] ??= {}) as Record<string, KqlValue>;
  inner[names.at(-1) as string] = value;
  row[name] = json === undefined ? whole : JSON.stringify(whole);
}

/** What every record of a table holds. */
function special(table: string, row: Readonly<Record<string, KqlValue>>): Readonly<Record<string, KqlValue>> {
  if (table === "CloudAppEvents") return { RawEventData: { Workload: "AzureActiveDirectory", ...(row["RawEventData"] as object | undefined) } };
  return table === "CommonSecurityLog" ? { DeviceProduct: "Fortigate", AdditionalExtensions: `FTNTFGTlevel=information;${String(row["AdditionalExtensions"] ?? "")}` } : {};
}
