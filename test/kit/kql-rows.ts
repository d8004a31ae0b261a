import { type Event, valuesOf } from "@isorule/core";
import { kustoTables } from "./kusto-check.js";
import type { KqlTable } from "./kql-run.js";
import type { KqlRow } from "./kql-scalars.js";
import type { KqlValue } from "./kql-values.js";

/*
 * What the products record of a canonical event: one function for each table, written from the notes on event schemas
 * (O.1 to O.10) and not from the mapping files, so that a wrong row in a mapping file shows.
 */

/** A record of a table. */
export interface Recorded {
  readonly table: string;
  readonly row: Readonly<Record<string, KqlValue>>;
}

/** The places in which a vocabulary's products record events, by name. */
export type Recorder = (event: Event) => Recorded | undefined;

/** The tables of a vocabulary with the records of some events. */
export function tablesWith(vocabulary: string, recorded: readonly Recorded[]): Readonly<Record<string, KqlTable>> {
  const tables = kustoTables()[vocabulary] ?? {};
  return Object.fromEntries(
    Object.entries(tables).map(([name, types]) => {
      const columns: KqlRow = Object.fromEntries(Object.entries(types).map(([column, type]) => [column, type === "string" ? "" : null]));
      const rows = recorded.filter(({ table }) => table === name).map(({ row }) => checked(name, columns, row));
      return [name, { columns, rows }];
    }),
  );
}

function checked(table: string, columns: KqlRow, row: Readonly<Record<string, KqlValue>>): KqlRow {
  for (const [name, value] of Object.entries(row)) {
    if (!Object.hasOwn(columns, name)) throw new Error(`${table} has no column ${name}`);
    if ((typeof value === "string") !== (columns[name] === "")) throw new Error(`${table}.${name} does not hold ${JSON.stringify(value)}`);
  }
  return { ...columns, ...row };
}

/** The value of a field as text, empty where absent. The products' columns hold no lists: a list is one text. */
export function textIn(event: Event, field: string): string {
  return valuesOf(event, field).join(",");
}

function numberIn(event: Event, field: string): number | null {
  const [value] = valuesOf(event, field);
  return value === undefined ? null : Number(value);
}

function accountParts(account: string): readonly [domain: string, name: string] {
  const [, domain = "", name = account] = /^([^\\]+)\\([^\\]+)$/.exec(account) ?? [];
  return [domain, name];
}

/** The path with the hive as Defender and the ASIM parsers spell it. */
export function longHive(path: string): string {
  return path
    .replace(/^HKLM(?=\\|$)/i, "HKEY_LOCAL_MACHINE")
    .replace(/^HKU(?=\\|$)/i, "HKEY_USERS");
}

/** Data of a DWORD in decimal digits, as Defender holds it. */
function plainData(data: string): string {
  const found = /^DWORD \(0x([0-9a-f]+)\)$/i.exec(data);
  return found === null ? data : String(Number.parseInt(found[1] as string, 16));
}

const initiating = (event: Event): Record<string, KqlValue> => {
  const [domain, name] = accountParts(textIn(event, "user.account"));
  return {
    InitiatingProcessFolderPath: textIn(event, "process.executable"),
    InitiatingProcessFileName: textIn(event, "process.name"),
    InitiatingProcessId: numberIn(event, "process.pid"),
    InitiatingProcessAccountDomain: domain,
    InitiatingProcessAccountName: name,
  };
};

/** Microsoft Defender XDR. */
export const defenderRecorder: Recorder = (event) => {
  const common = { Timestamp: event.time, DeviceName: textIn(event, "host.name"), DeviceId: `id-${textIn(event, "host.name").toLowerCase()}`, ReportId: event.time };
  switch (event.class) {
    case "process_creation": {
      const [domain, name] = accountParts(textIn(event, "user.account"));
      return {
        table: "DeviceProcessEvents",
        row: {
          ...common,
          ActionType: "ProcessCreated",
          FolderPath: textIn(event, "process.executable"),
          FileName: textIn(event, "process.name"),
          ProcessCommandLine: textIn(event, "process.command_line"),
          ProcessId: numberIn(event, "process.pid"),
          AccountDomain: domain,
          AccountName: name,
          SHA256: textIn(event, "process.hash.sha256"),
          ProcessVersionInfoOriginalFileName: textIn(event, "process.pe.original_file_name"),
          InitiatingProcessFolderPath: textIn(event, "process.parent.executable"),
          InitiatingProcessFileName: textIn(event, "process.parent.name"),
        },
      };
    }
    case "file_event":
      return { table: "DeviceFileEvents", row: { ...common, ...initiating(event), ActionType: "FileCreated", FolderPath: textIn(event, "file.path"), FileName: textIn(event, "file.name") } };
    case "registry_set":
      return {
        table: "DeviceRegistryEvents",
        row: {
          ...common,
          ...initiating(event),
          ActionType: "RegistryValueSet",
          RegistryKey: longHive(textIn(event, "registry.key")).replace(/CurrentControlSet/i, "ControlSet001"),
          RegistryValueName: textIn(event, "registry.value"),
          RegistryValueData: plainData(textIn(event, "registry.data")),
        },
      };
    case "image_load":
      return { table: "DeviceImageLoadEvents", row: { ...common, ...initiating(event), ActionType: "ImageLoaded", FolderPath: textIn(event, "dll.path"), FileName: textIn(event, "dll.name") } };
    case "network_connection":
      return {
        table: "DeviceNetworkEvents",
        row: { ...common, ...initiating(event), ActionType: "ConnectionSuccess", Protocol: textIn(event, "network.transport"), RemoteUrl: textIn(event, "destination.domain"), RemoteIP: textIn(event, "destination.ip"), RemotePort: numberIn(event, "destination.port"), LocalIP: textIn(event, "source.ip"), LocalPort: numberIn(event, "source.port") },
      };
    case "dns_query":
      return { table: "DeviceEvents", row: { ...common, ...initiating(event), ActionType: "DnsQueryResponse", AdditionalFields: JSON.stringify({ DnsQueryString: textIn(event, "dns.question.name") }) } };
    default:
      return undefined;
  }
};

/** Names of Sysmon's fields, and of those of the other Windows logs. */
const windowsNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  process_creation: {
    "user.account": "User", "process.executable": "Image", "process.command_line": "CommandLine", "process.pid": "ProcessId",
    "process.parent.executable": "ParentImage", "process.parent.command_line": "ParentCommandLine", "process.working_directory": "CurrentDirectory",
    "process.pe.original_file_name": "OriginalFileName", "process.pe.company": "Company", "process.pe.product": "Product", "process.pe.description": "Description",
  },
  file_event: { "user.account": "User", "process.executable": "Image", "process.pid": "ProcessId", "file.path": "TargetFilename" },
  registry_set: { "user.account": "User", "process.executable": "Image", "registry.path": "TargetObject", "registry.data": "Details" },
  image_load: { "user.account": "User", "process.executable": "Image", "dll.path": "ImageLoaded", "dll.signed": "Signed" },
  network_connection: { "process.executable": "Image", "destination.ip": "DestinationIp", "destination.port": "DestinationPort", "destination.domain": "DestinationHostname", "network.transport": "Protocol", "source.ip": "SourceIp", "source.port": "SourcePort" },
  dns_query: { "process.executable": "Image", "dns.question.name": "QueryName" },
  ps_script: { "powershell.script_block_text": "ScriptBlockText" },
  ps_module: { "powershell.payload": "Payload", "powershell.context": "ContextInfo" },
};

const windowsLogs: Readonly<Record<string, { readonly channel: string; readonly provider: string; readonly id: number }>> = {
  process_creation: { channel: "Microsoft-Windows-Sysmon/Operational", provider: "Microsoft-Windows-Sysmon", id: 1 },
  file_event: { channel: "Microsoft-Windows-Sysmon/Operational", provider: "Microsoft-Windows-Sysmon", id: 11 },
  registry_set: { channel: "Microsoft-Windows-Sysmon/Operational", provider: "Microsoft-Windows-Sysmon", id: 13 },
  image_load: { channel: "Microsoft-Windows-Sysmon/Operational", provider: "Microsoft-Windows-Sysmon", id: 7 },
  network_connection: { channel: "Microsoft-Windows-Sysmon/Operational", provider: "Microsoft-Windows-Sysmon", id: 3 },
  dns_query: { channel: "Microsoft-Windows-Sysmon/Operational", provider: "Microsoft-Windows-Sysmon", id: 22 },
  ps_script: { channel: "Microsoft-Windows-PowerShell/Operational", provider: "Microsoft-Windows-PowerShell", id: 4104 },
  ps_module: { channel: "Microsoft-Windows-PowerShell/Operational", provider: "Microsoft-Windows-PowerShell", id: 4103 },
  iis_configuration: { channel: "Microsoft-IIS-Configuration/Operational", provider: "Microsoft-Windows-IIS-Configuration", id: 29 },
  application: { channel: "Application", provider: "Application Error", id: 1000 },
  ps_classic_script: { channel: "Windows PowerShell", provider: "PowerShell", id: 800 },
  security: { channel: "Security", provider: "Microsoft-Windows-Security-Auditing", id: 4688 },
};

/** The event data by its own names, without what is absent. */
function eventData(event: Event): Readonly<Record<string, string>> {
  const names = windowsNames[event.class] ?? {};
  const data: Record<string, string> = {};
  for (const field of Object.keys(event.fields)) {
    const name = names[field] ?? /^event_data\.(.+)$/s.exec(field)?.[1];
    const value = textIn(event, field);
    if (name !== undefined && value !== "") data[name] = value;
  }
  return data;
}

/** The WindowsEvent table: event data as a dynamic value. */
export const windowsEventRecorder: Recorder = (event) => {
  const log = windowsLogs[event.class];
  if (log === undefined || event.class === "ps_classic_script") return undefined;
  const provider = textIn(event, "event.provider");
  const row = { TimeGenerated: event.time, Computer: textIn(event, "host.name"), Channel: log.channel, Provider: provider === "" ? log.provider : provider, EventID: numberIn(event, "event.code") ?? log.id, EventData: eventData(event) };
  return { table: "WindowsEvent", row };
};

/** The Event table: event data as the text of an XML element. */
export const eventRecorder: Recorder = (event) => {
  if (event.class === "ps_classic_script") {
    const message = `Pipeline execution details for command line: ${textIn(event, "powershell.pipeline_data")}`;
    return { table: "Event", row: { TimeGenerated: event.time, Computer: textIn(event, "host.name"), EventLog: "Windows PowerShell", Source: "PowerShell", EventID: 800, RenderedDescription: message } };
  }
  const recorded = windowsEventRecorder(event);
  // The Security log is collected into SecurityEvent or WindowsEvent only.
  if (recorded === undefined || event.class === "security") return undefined;
  const { Channel, Computer, EventData, EventID, Provider, TimeGenerated } = recorded.row;
  const items = Object.entries(EventData as Readonly<Record<string, string>>).map(([name, value]) => `<Data Name="${xml(name)}">${xml(value)}</Data>`);
  const text = `<DataItem type="System.XmlData" time="2026-01-01T00:00:00" sourceHealthServiceId="x"><EventData xmlns="http://schemas.microsoft.com/win/2004/08/events/event">${items.join("")}</EventData></DataItem>`;
  return { table: "Event", row: { TimeGenerated: TimeGenerated as number, Computer: Computer as string, EventLog: Channel as string, Source: Provider as string, EventID: EventID as number, EventData: text } };
};

function xml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("'", "&apos;").replaceAll("\r", "&#xD;");
}

/** The SecurityEvent table. Of 4688: hexadecimal ids, the creator's account where the target has none. */
export const securityRecorder: Recorder = (event) => {
  if (event.class === "security") {
    const data = Object.entries(eventData(event)).map(([name, value]) => [name, kustoTables()["sentinel"]?.["SecurityEvent"]?.[name] === "int" ? Number(value) : value] as const);
    return { table: "SecurityEvent", row: { ...Object.fromEntries(data), TimeGenerated: event.time, Computer: textIn(event, "host.name"), Channel: "Security", EventID: numberIn(event, "event.code") } };
  }
  if (event.class !== "process_creation") return undefined;
  const [domain, name] = accountParts(textIn(event, "user.account"));
  const pid = numberIn(event, "process.pid");
  return {
    table: "SecurityEvent",
    row: {
      TimeGenerated: event.time,
      Computer: textIn(event, "host.name"),
      Channel: "Security",
      EventID: 4688,
      NewProcessName: textIn(event, "process.executable"),
      CommandLine: textIn(event, "process.command_line"),
      NewProcessId: pid === null ? "" : `0x${pid.toString(16)}`,
      ParentProcessName: textIn(event, "process.parent.executable"),
      SubjectDomainName: domain,
      SubjectUserName: name,
      TargetDomainName: "-",
      TargetUserName: "-",
    },
  };
};

/** The unifying parsers of ASIM. */
export const asimRecorder: Recorder = (event) => {
  const common = { TimeGenerated: event.time, Dvc: textIn(event, "host.name") };
  const acting = { ActorUsername: textIn(event, "user.account"), ActingProcessName: textIn(event, "process.executable"), ActingProcessId: textIn(event, "process.pid") };
  switch (event.class) {
    case "process_creation":
      return {
        table: "imProcessCreate",
        row: {
          ...common,
          EventType: "ProcessCreated",
          TargetUsername: textIn(event, "user.account"),
          TargetProcessName: textIn(event, "process.executable"),
          TargetProcessCommandLine: textIn(event, "process.command_line"),
          TargetProcessId: textIn(event, "process.pid"),
          TargetProcessFileOriginalName: textIn(event, "process.pe.original_file_name"),
          ActingProcessName: textIn(event, "process.parent.executable"),
        },
      };
    case "file_event":
      return { table: "imFileEvent", row: { ...common, ...acting, EventType: "FileCreated", TargetFilePath: textIn(event, "file.path"), TargetFileName: textIn(event, "file.name") } };
    case "registry_set":
      return { table: "imRegistry", row: { ...common, ...acting, EventType: "RegistryValueSet", RegistryKey: longHive(textIn(event, "registry.key")), RegistryValue: textIn(event, "registry.value"), RegistryValueData: textIn(event, "registry.data") } };
    case "network_connection":
      return { table: "imNetworkSession", row: { ...common, NetworkProtocol: textIn(event, "network.transport").toUpperCase(), DstHostname: textIn(event, "destination.domain"), DstIpAddr: textIn(event, "destination.ip"), DstPortNumber: numberIn(event, "destination.port"), SrcProcessName: textIn(event, "process.executable") } };
    default:
      return undefined;
  }
};

/** The recorders of each vocabulary: an event is in the table of any one of them. */
export const kqlRecorders: Readonly<Record<string, readonly Recorder[]>> = {
  "defender-xdr": [defenderRecorder],
  sentinel: [windowsEventRecorder, eventRecorder, securityRecorder],
  "sentinel-asim": [asimRecorder],
};
