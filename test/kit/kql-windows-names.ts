import { eventClasses } from "@isorule/core";

/*
 * How Sysmon and the other Windows logs name what the event classes tell, written from Sysmon's manual (the table of its
 * events) and not from the mapping files.
 */

/** Canonical field to the name in the event data. */
export type DataNames = Readonly<Record<string, string>>;

const acting: DataNames = { "user.account": "User", "process.executable": "Image", "process.pid": "ProcessId", "process.entity_id": "ProcessGuid" };
const onProcess: DataNames = {
  "user.account": "SourceUser", "process.executable": "SourceImage", "process.pid": "SourceProcessId",
  "target.process.executable": "TargetImage", "target.process.pid": "TargetProcessId", "target.user.account": "TargetUser",
};
const file: DataNames = { ...acting, "file.path": "TargetFilename", "file.created": "CreationUtcTime" };
const registry: DataNames = { ...acting, "registry.path": "TargetObject", "registry.data": "Details", "registry.change": "EventType", "registry.new_path": "NewName" };
const moduleNames: DataNames = {
  "dll.path": "ImageLoaded", "dll.signed": "Signed", "dll.code_signature.subject_name": "Signature", "dll.code_signature.status": "SignatureStatus",
};
const version = (kind: string): DataNames => ({
  [`${kind}.pe.original_file_name`]: "OriginalFileName", [`${kind}.pe.company`]: "Company", [`${kind}.pe.product`]: "Product",
  [`${kind}.pe.description`]: "Description", [`${kind}.pe.file_version`]: "FileVersion",
});

/** The event data of each class. */
export const windowsNames: Readonly<Record<string, DataNames>> = {
  // As recorded events of Microsoft Defender Antivirus have them.
  windefend: {
    "event_data.ThreatName": "Threat Name", "event_data.SourceName": "Source Name", "event_data.ProcessName": "Process Name",
    "event_data.NewValue": "New Value", "event_data.OldValue": "Old Value", "event_data.Feature_Name": "Feature Name",
  },
  process_creation: {
    ...acting, ...version("process"), "process.command_line": "CommandLine", "process.working_directory": "CurrentDirectory", "process.integrity_level": "IntegrityLevel",
    "process.parent.executable": "ParentImage", "process.parent.command_line": "ParentCommandLine", "process.parent.pid": "ParentProcessId", "process.parent.user": "ParentUser",
    "user.logon_id": "LogonId",
  },
  process_access: { ...onProcess, "process.entity_id": "SourceProcessGUID", "target.process.entity_id": "TargetProcessGUID", "process.granted_access": "GrantedAccess", "process.call_trace": "CallTrace" },
  create_remote_thread: { ...onProcess, "process.entity_id": "SourceProcessGuid", "target.process.entity_id": "TargetProcessGuid", "thread.start.address": "StartAddress", "thread.start.module": "StartModule", "thread.start.function": "StartFunction" },
  process_termination: acting,
  process_tampering: { ...acting, "process.tampering": "Type" },
  pipe_created: { ...acting, "pipe.name": "PipeName" },
  driver_load: moduleNames,
  raw_access_thread: { ...acting, "device.name": "Device" },
  create_stream_hash: { ...file, "file.contents": "Contents" },
  file_change: { ...file, "file.created_before": "PreviousCreationUtcTime" },
  file_executable_detected: file,
  file_block_executable: file,
  file_block_shredding: file,
  file_event: file,
  file_delete: file,
  registry_set: registry,
  registry_event: registry,
  registry_add: registry,
  registry_delete: registry,
  registry_rename: registry,
  image_load: { ...acting, ...moduleNames, ...version("dll") },
  network_connection: {
    ...acting, "source.ip": "SourceIp", "source.port": "SourcePort", "source.domain": "SourceHostname", "destination.ip": "DestinationIp", "destination.port": "DestinationPort",
    "destination.domain": "DestinationHostname", "network.transport": "Protocol", "network.initiated": "Initiated",
  },
  dns_query: { ...acting, "dns.question.name": "QueryName", "dns.answer": "QueryResults", "dns.response_code": "QueryStatus" },
  clipboard_capture: acting,
  wmi_event: { "user.account": "User" },
  ps_script: { "powershell.script_block_text": "ScriptBlockText", "powershell.script_block_id": "ScriptBlockId", "powershell.script_path": "Path" },
  ps_module: { "powershell.payload": "Payload", "powershell.context": "ContextInfo" },
};

/** Where a class is in the log. */
export interface WindowsLog {
  readonly channel: string;
  readonly provider: string;
  readonly id: number;
}

const sysmonIds: Readonly<Record<string, number>> = {
  process_creation: 1, file_change: 2, network_connection: 3, sysmon_status: 4, process_termination: 5, driver_load: 6, image_load: 7, create_remote_thread: 8,
  raw_access_thread: 9, process_access: 10, file_event: 11, registry_add: 12, registry_delete: 12, registry_event: 13, registry_set: 13, registry_rename: 14,
  create_stream_hash: 15, pipe_created: 17, wmi_event: 19, dns_query: 22, file_delete: 23, clipboard_capture: 24, process_tampering: 25,
  file_block_executable: 27, file_block_shredding: 28, file_executable_detected: 29, sysmon_error: 255,
};

const otherLogs: Readonly<Record<string, WindowsLog>> = {
  ps_script: { channel: "Microsoft-Windows-PowerShell/Operational", provider: "Microsoft-Windows-PowerShell", id: 4104 },
  ps_module: { channel: "Microsoft-Windows-PowerShell/Operational", provider: "Microsoft-Windows-PowerShell", id: 4103 },
  ps_classic_script: { channel: "Windows PowerShell", provider: "PowerShell", id: 800 },
  ps_classic_start: { channel: "Windows PowerShell", provider: "PowerShell", id: 400 },
  ps_classic_provider_start: { channel: "Windows PowerShell", provider: "PowerShell", id: 600 },
  iis_configuration: { channel: "Microsoft-IIS-Configuration/Operational", provider: "Microsoft-Windows-IIS-Configuration", id: 29 },
  application: { channel: "Application", provider: "Application Error", id: 1000 },
  security: { channel: "Security", provider: "Microsoft-Windows-Security-Auditing", id: 4688 },
};

/** Channel, provider and event id of a class; undefined for one that no Windows log records. */
export function windowsLog(event: string): WindowsLog | undefined {
  const known = otherLogs[event];
  if (known !== undefined) return known;
  const id = sysmonIds[event];
  if (id !== undefined) return { channel: "Microsoft-Windows-Sysmon/Operational", provider: "Microsoft-Windows-Sysmon", id };
  const [channel] = eventClasses[event]?.channels ?? [];
  return channel === undefined ? undefined : { channel, provider: channel.split("/")[0] as string, id: 1 };
}

/** What the event data of a record of the class holds, whatever else happened. */
export const fixedData: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  registry_add: { EventType: "CreateKey" },
  registry_delete: { EventType: "DeleteValue" },
};
