import { type Event, valuesOf } from "@isorule/core";
import { kustoTables } from "./kusto-check.js";
import { fixedData, windowsLog, windowsNames } from "./kql-windows-names.js";
import type { KqlTable } from "./kql-engine.js";
import type { KqlRow } from "./kql-engine.js";
import type { KqlValue } from "./kql-engine.js";

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
    .replace(/^HKU(?=\\|$)/i, "HKEY_USERS")
    .replace(/^HKCR(?=\\|$)/i, "HKEY_CLASSES_ROOT");
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
    InitiatingProcessCommandLine: textIn(event, "process.command_line"),
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
          MD5: textIn(event, "process.hash.md5"),
          SHA1: textIn(event, "process.hash.sha1"),
          SHA256: textIn(event, "process.hash.sha256"),
          ProcessVersionInfoCompanyName: textIn(event, "process.pe.company"),
          ProcessVersionInfoProductName: textIn(event, "process.pe.product"),
          ProcessVersionInfoFileDescription: textIn(event, "process.pe.description"),
          ProcessIntegrityLevel: textIn(event, "process.integrity_level"),
          InitiatingProcessCommandLine: textIn(event, "process.parent.command_line"),
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
      return { table: "DeviceImageLoadEvents", row: { ...common, ...initiating(event), ActionType: "ImageLoaded", MD5: textIn(event, "dll.hash.md5"), SHA1: textIn(event, "dll.hash.sha1"), SHA256: textIn(event, "dll.hash.sha256"), FolderPath: textIn(event, "dll.path"), FileName: textIn(event, "dll.name") } };
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

/** The event data by its own names, without what is absent. Hashes are one field: `MD5=..,IMPHASH=..`. */
function eventData(event: Event): Readonly<Record<string, string>> {
  const names = windowsNames[event.class] ?? {};
  const data: Record<string, string> = { ...fixedData[event.class] };
  const hashes: string[] = [];
  for (const field of Object.keys(event.fields)) {
    const name = names[field] ?? /^event_data\.(.+)$/s.exec(field)?.[1];
    const value = textIn(event, field);
    const [, algorithm] = /^(?:process|file|dll)\.(?:hash|pe)\.(md5|sha1|sha256|imphash)$/.exec(field) ?? [];
    if (algorithm !== undefined && value !== "") hashes.push(`${algorithm.toUpperCase()}=${value}`);
    else if (name !== undefined && value !== "") data[name] = value;
  }
  if (hashes.length > 0) data[event.class === "create_stream_hash" ? "Hash" : "Hashes"] = hashes.join(",");
  return data;
}

/** The WindowsEvent table: event data as a dynamic value. */
export const windowsEventRecorder: Recorder = (event) => {
  const log = windowsLog(event.class);
  if (log === undefined || event.class === "ps_classic_script") return undefined;
  const provider = textIn(event, "event.provider");
  // Keywords are no event data, though rules name them as if they were.
  const { Keywords = "", ...data } = eventData(event);
  const row = { TimeGenerated: event.time, Computer: textIn(event, "host.name"), Keywords, Channel: log.channel, Provider: provider === "" ? log.provider : provider, EventID: numberIn(event, "event.code") ?? log.id, EventLevel: numberIn(event, "event.level"), EventData: data };
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
  const { Channel, Computer, EventData, EventID, EventLevel, Provider, TimeGenerated } = recorded.row;
  const named = Object.entries({ ...(EventData as Readonly<Record<string, string>>) });
  const unnamed = valuesOf(event, "powershell.details").map((value) => ["Data", String(value)] as const);
  const items = [...named, ...unnamed].map(([name, value]) => (name === "Data" ? `<Data>Available</Data><Data>${xml(value)}</Data>` : `<Data Name="${xml(name)}">${xml(value)}</Data>`));
  const text = `<DataItem type="System.XmlData" time="2026-01-01T00:00:00" sourceHealthServiceId="x"><EventData xmlns="http://schemas.microsoft.com/win/2004/08/events/event">${items.join("")}</EventData></DataItem>`;
  return { table: "Event", row: { TimeGenerated: TimeGenerated as number, Computer: Computer as string, EventLog: Channel as string, Source: Provider as string, EventID: EventID as number, EventLevel: EventLevel as number | null, EventData: text } };
};

function xml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("'", "&apos;").replaceAll("\r", "&#xD;");
}

/** The SecurityEvent table. Of 4688: hexadecimal ids, the creator's account where the target has none. */
export const securityRecorder: Recorder = (event) => {
  if (event.class === "security") {
    const columns = kustoTables()["sentinel"]?.["SecurityEvent"] ?? {};
    const data = Object.entries(eventData(event));
    const own = data.filter(([name]) => columns[name] !== undefined).map(([name, value]) => [name, columns[name] === "int" ? Number(value) : value] as const);
    const others = data.filter(([name]) => columns[name] === undefined).map(([name, value]) => `<Data Name="${xml(name)}">${xml(value)}</Data>`);
    const text = others.length === 0 ? "" : `<EventData xmlns="http://schemas.microsoft.com/win/2004/08/events/event">\r\n  ${others.join("\r\n  ")}\r\n</EventData>`;
    return { table: "SecurityEvent", row: { ...Object.fromEntries(own), EventData: text, TimeGenerated: event.time, Computer: textIn(event, "host.name"), Channel: "Security", EventSourceName: textIn(event, "event.provider"), EventID: numberIn(event, "event.code") } };
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
      SubjectLogonId: textIn(event, "user.logon_id"),
      MandatoryLabel: ({ low: "S-1-16-4096", medium: "S-1-16-8192", high: "S-1-16-12288", system: "S-1-16-16384" } as Readonly<Record<string, string>>)[textIn(event, "process.integrity_level").toLowerCase()] ?? "",
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
