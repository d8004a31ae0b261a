// Written by packages/codegen from packages/core/taxonomy/*.yaml. Do not edit: run `npm run generate`.
import type { EventClass, FieldInfo } from "../model/taxonomy.js";

/** The name of a canonical field. */
export type CanonicalField =
  | "host.name"
  | "user.account"
  | "user.name"
  | "process.executable"
  | "process.name"
  | "process.command_line"
  | "process.working_directory"
  | "process.pid"
  | "process.entity_id"
  | "process.integrity_level"
  | "process.pe.original_file_name"
  | "process.pe.company"
  | "process.pe.product"
  | "process.pe.description"
  | "process.pe.file_version"
  | "process.hash.md5"
  | "process.hash.sha1"
  | "process.hash.sha256"
  | "process.parent.executable"
  | "process.parent.name"
  | "process.parent.command_line"
  | "process.parent.pid"
  | "process.parent.entity_id"
  | "file.path"
  | "file.name"
  | "file.directory"
  | "file.extension"
  | "file.hash.md5"
  | "file.hash.sha1"
  | "file.hash.sha256"
  | "dll.path"
  | "dll.name"
  | "dll.extension"
  | "dll.signed"
  | "dll.code_signature.subject_name"
  | "dll.code_signature.status"
  | "dll.pe.original_file_name"
  | "dll.hash.md5"
  | "dll.hash.sha1"
  | "dll.hash.sha256"
  | "registry.path"
  | "registry.key"
  | "registry.value"
  | "registry.data"
  | "source.ip"
  | "source.port"
  | "destination.ip"
  | "destination.port"
  | "destination.domain"
  | "network.transport"
  | "dns.question.name"
  | "powershell.script_block_text"
  | "powershell.script_block_id"
  | "powershell.script_path"
  | "powershell.payload"
  | "powershell.context"
  | "powershell.pipeline_data"
  | "event.code"
  | "event.provider"
  | "event.channel";

/** The name of an event class. */
export type EventClassName =
  | "process_creation"
  | "file_event"
  | "file_delete"
  | "registry_set"
  | "registry_event"
  | "image_load"
  | "network_connection"
  | "dns_query"
  | "ps_script"
  | "ps_module"
  | "ps_classic_script"
  | "iis_configuration"
  | "application"
  | "security";

/** The canonical fields by name. */
export const fields: Readonly<Record<string, FieldInfo>> = {
    "host.name": { type: "text", description: "Name of the computer on which the event happened.", example: "WEB01" },
    "user.account": {
      type: "text",
      description: "Account that acted, with its domain where the log has one.",
      example: "IIS APPPOOL\\DefaultAppPool",
    },
    "user.name": {
      type: "text",
      description: "Account that acted, without its domain.",
      derive: { from: "user.account", how: "basename" },
      example: "DefaultAppPool",
    },
    "process.executable": {
      type: "text",
      description: "Full path of the executable of the process.",
      example: "C:\\Windows\\System32\\inetsrv\\w3wp.exe",
    },
    "process.name": {
      type: "text",
      description: "File name of the executable of the process.",
      derive: { rooted: true, from: "process.executable", how: "basename" },
      example: "w3wp.exe",
    },
    "process.command_line": { type: "text", description: "Command line of the process with its arguments." },
    "process.working_directory": { type: "text", description: "Current directory of the process when it started." },
    "process.pid": { type: "number", description: "Process id." },
    "process.entity_id": { type: "text", description: "Identity of the process that is unique over time and hosts." },
    "process.integrity_level": { type: "text", description: "Windows integrity level: Low, Medium, High or System." },
    "process.pe.original_file_name": { type: "text", description: "File name in the version resource of the executable." },
    "process.pe.company": { type: "text", description: "Company in the version resource of the executable." },
    "process.pe.product": { type: "text", description: "Product in the version resource of the executable." },
    "process.pe.description": { type: "text", description: "Description in the version resource of the executable." },
    "process.pe.file_version": { type: "text", description: "File version in the version resource of the executable." },
    "process.hash.md5": { type: "text", description: "MD5 of the executable in hexadecimal digits." },
    "process.hash.sha1": { type: "text", description: "SHA-1 of the executable in hexadecimal digits." },
    "process.hash.sha256": { type: "text", description: "SHA-256 of the executable in hexadecimal digits." },
    "process.parent.executable": { type: "text", description: "Full path of the executable of the parent process." },
    "process.parent.name": {
      type: "text",
      description: "File name of the executable of the parent process.",
      derive: { rooted: true, from: "process.parent.executable", how: "basename" },
    },
    "process.parent.command_line": { type: "text", description: "Command line of the parent process." },
    "process.parent.pid": { type: "number", description: "Process id of the parent." },
    "process.parent.entity_id": { type: "text", description: "Identity of the parent process that is unique over time and hosts." },
    "file.path": { type: "text", description: "Full path of the file.", example: "C:\\Windows\\System32\\inetsrv\\evil.dll" },
    "file.name": {
      type: "text",
      description: "Name of the file with its extension.",
      derive: { rooted: true, from: "file.path", how: "basename" },
    },
    "file.directory": {
      type: "text",
      description: "Folder of the file without a separator at its end.",
      derive: { rooted: true, from: "file.path", how: "dirname" },
    },
    "file.extension": {
      type: "text",
      description: "Extension of the file without its dot.",
      derive: { rooted: true, from: "file.path", how: "extension" },
      example: "dll",
    },
    "file.hash.md5": { type: "text", description: "MD5 of the file in hexadecimal digits." },
    "file.hash.sha1": { type: "text", description: "SHA-1 of the file in hexadecimal digits." },
    "file.hash.sha256": { type: "text", description: "SHA-256 of the file in hexadecimal digits." },
    "dll.path": { type: "text", description: "Full path of the loaded module." },
    "dll.name": {
      type: "text",
      description: "File name of the loaded module.",
      derive: { rooted: true, from: "dll.path", how: "basename" },
    },
    "dll.extension": {
      type: "text",
      description: "Extension of the loaded module without its dot.",
      derive: { rooted: true, from: "dll.path", how: "extension" },
    },
    "dll.signed": { type: "boolean", description: "Whether the loaded module carries a signature." },
    "dll.code_signature.subject_name": { type: "text", description: "Signer of the loaded module." },
    "dll.code_signature.status": { type: "text", description: "State of the signature, such as Valid or Unavailable." },
    "dll.pe.original_file_name": { type: "text", description: "File name in the version resource of the loaded module." },
    "dll.hash.md5": { type: "text", description: "MD5 of the loaded module in hexadecimal digits." },
    "dll.hash.sha1": { type: "text", description: "SHA-1 of the loaded module in hexadecimal digits." },
    "dll.hash.sha256": { type: "text", description: "SHA-256 of the loaded module in hexadecimal digits." },
    "registry.path": {
      type: "text",
      description: "Full path of the key or value with hive and value name.",
      example: "HKLM\\SYSTEM\\CurrentControlSet\\Services\\W3SVC\\Parameters\\Filter DLLs",
    },
    "registry.key": {
      type: "text",
      description: "Path of the key without the value name.",
      derive: { rooted: true, from: "registry.path", how: "dirname" },
    },
    "registry.value": { type: "text", description: "Name of the value.", derive: { rooted: true, from: "registry.path", how: "basename" } },
    "registry.data": {
      type: "text",
      description: "Data of the value as text; a number as DWORD (0x0000002a) or QWORD (0x00000000-0x0000002a).",
    },
    "source.ip": { type: "ip", description: "Address from which the connection comes." },
    "source.port": { type: "number", description: "Port from which the connection comes." },
    "destination.ip": { type: "ip", description: "Address to which the connection goes." },
    "destination.port": { type: "number", description: "Port to which the connection goes." },
    "destination.domain": { type: "text", description: "Name of the host to which the connection goes." },
    "network.transport": { type: "text", description: "Transport protocol: tcp or udp." },
    "dns.question.name": { type: "text", description: "Name that is looked up." },
    "powershell.script_block_text": { type: "text", description: "Text of a script block." },
    "powershell.script_block_id": { type: "text", description: "Identity of a script block whose text is split over several events." },
    "powershell.script_path": { type: "text", description: "Path of the script file that the block comes from." },
    "powershell.payload": { type: "text", description: "Invoked commands and their parameters in a module logging event." },
    "powershell.context": { type: "text", description: "Host and user of the pipeline in a module logging event." },
    "powershell.pipeline_data": { type: "text", description: "Details of the executed pipeline in the classic log." },
    "event.code": { type: "text", description: "Event id in its log as text.", example: "2282" },
    "event.provider": { type: "text", description: "Provider that wrote the event.", example: "Microsoft-Windows-IIS-W3SVC-WP" },
    "event.channel": { type: "text", description: "Channel of the log.", example: "Application" },
  };

/** The event classes by name. */
export const events: Readonly<Record<string, EventClass>> = {
    process_creation: {
      title: "Process creation",
      description: "A process was started.",
      platform: "windows",
      fields: [
        "host.name",
        "user.account",
        "user.name",
        "process.executable",
        "process.name",
        "process.command_line",
        "process.working_directory",
        "process.pid",
        "process.entity_id",
        "process.integrity_level",
        "process.pe.original_file_name",
        "process.pe.company",
        "process.pe.product",
        "process.pe.description",
        "process.pe.file_version",
        "process.hash.md5",
        "process.hash.sha1",
        "process.hash.sha256",
        "process.parent.executable",
        "process.parent.name",
        "process.parent.command_line",
        "process.parent.pid",
        "process.parent.entity_id",
      ],
      logs: [
        {
          provider: "Microsoft-Windows-Sysmon",
          channel: "Microsoft-Windows-Sysmon/Operational",
          id: 1,
          title: "Process creation",
        },
        {
          provider: "Microsoft-Windows-Security-Auditing",
          channel: "Security",
          id: 4688,
          title: "A new process has been created",
        },
      ],
    },
    file_event: {
      title: "File created",
      description: "A file was created or overwritten.",
      platform: "windows",
      fields: [
        "host.name",
        "user.account",
        "user.name",
        "process.executable",
        "process.name",
        "process.pid",
        "process.entity_id",
        "file.path",
        "file.name",
        "file.directory",
        "file.extension",
      ],
      logs: [
        {
          provider: "Microsoft-Windows-Sysmon",
          channel: "Microsoft-Windows-Sysmon/Operational",
          id: 11,
          title: "FileCreate",
        },
      ],
    },
    file_delete: {
      title: "File deleted",
      description: "A file was deleted.",
      platform: "windows",
      fields: [
        "host.name",
        "user.account",
        "user.name",
        "process.executable",
        "process.name",
        "process.pid",
        "process.entity_id",
        "file.path",
        "file.name",
        "file.directory",
        "file.extension",
        "file.hash.md5",
        "file.hash.sha1",
        "file.hash.sha256",
      ],
      logs: [
        {
          provider: "Microsoft-Windows-Sysmon",
          channel: "Microsoft-Windows-Sysmon/Operational",
          id: 23,
          title: "FileDelete (a file delete was archived)",
        },
        {
          provider: "Microsoft-Windows-Sysmon",
          channel: "Microsoft-Windows-Sysmon/Operational",
          id: 26,
          title: "FileDeleteDetected (a file delete was logged)",
        },
      ],
    },
    registry_set: {
      title: "Registry value set",
      description: "A registry value was created or changed.",
      platform: "windows",
      fields: [
        "host.name",
        "user.account",
        "user.name",
        "process.executable",
        "process.name",
        "process.pid",
        "process.entity_id",
        "registry.path",
        "registry.key",
        "registry.value",
        "registry.data",
      ],
      logs: [
        {
          provider: "Microsoft-Windows-Sysmon",
          channel: "Microsoft-Windows-Sysmon/Operational",
          id: 13,
          title: "RegistryEvent (value set)",
        },
      ],
    },
    registry_event: {
      title: "Registry changed",
      description: "A registry key or value was created, changed, deleted or renamed.",
      platform: "windows",
      fields: [
        "host.name",
        "user.account",
        "user.name",
        "process.executable",
        "process.name",
        "process.pid",
        "process.entity_id",
        "registry.path",
        "registry.key",
        "registry.value",
        "registry.data",
      ],
      logs: [
        {
          provider: "Microsoft-Windows-Sysmon",
          channel: "Microsoft-Windows-Sysmon/Operational",
          id: 12,
          title: "RegistryEvent (object create and delete)",
        },
        {
          provider: "Microsoft-Windows-Sysmon",
          channel: "Microsoft-Windows-Sysmon/Operational",
          id: 13,
          title: "RegistryEvent (value set)",
        },
        {
          provider: "Microsoft-Windows-Sysmon",
          channel: "Microsoft-Windows-Sysmon/Operational",
          id: 14,
          title: "RegistryEvent (key and value rename)",
        },
      ],
    },
    image_load: {
      title: "Module loaded",
      description: "A process loaded a module.",
      platform: "windows",
      fields: [
        "host.name",
        "user.account",
        "user.name",
        "process.executable",
        "process.name",
        "process.pid",
        "process.entity_id",
        "dll.path",
        "dll.name",
        "dll.extension",
        "dll.signed",
        "dll.code_signature.subject_name",
        "dll.code_signature.status",
        "dll.pe.original_file_name",
        "dll.hash.md5",
        "dll.hash.sha1",
        "dll.hash.sha256",
      ],
      logs: [
        {
          provider: "Microsoft-Windows-Sysmon",
          channel: "Microsoft-Windows-Sysmon/Operational",
          id: 7,
          title: "Image loaded",
        },
      ],
    },
    network_connection: {
      title: "Network connection",
      description: "A process opened or accepted a network connection.",
      platform: "windows",
      fields: [
        "host.name",
        "user.account",
        "user.name",
        "process.executable",
        "process.name",
        "process.pid",
        "process.entity_id",
        "source.ip",
        "source.port",
        "destination.ip",
        "destination.port",
        "destination.domain",
        "network.transport",
      ],
      logs: [
        {
          provider: "Microsoft-Windows-Sysmon",
          channel: "Microsoft-Windows-Sysmon/Operational",
          id: 3,
          title: "Network connection",
        },
      ],
    },
    dns_query: {
      title: "DNS query",
      description: "A process looked up a name.",
      platform: "windows",
      fields: [
        "host.name",
        "user.account",
        "user.name",
        "process.executable",
        "process.name",
        "process.pid",
        "process.entity_id",
        "dns.question.name",
      ],
      logs: [
        {
          provider: "Microsoft-Windows-Sysmon",
          channel: "Microsoft-Windows-Sysmon/Operational",
          id: 22,
          title: "DNSEvent (DNS query)",
        },
      ],
    },
    ps_script: {
      title: "PowerShell script block",
      description: "PowerShell compiled a script block; long scripts are split over several events.",
      platform: "windows",
      fields: [
        "host.name",
        "user.account",
        "user.name",
        "powershell.script_block_text",
        "powershell.script_block_id",
        "powershell.script_path",
      ],
      logs: [
        {
          provider: "Microsoft-Windows-PowerShell",
          channel: "Microsoft-Windows-PowerShell/Operational",
          id: 4104,
          title: "Creating Scriptblock text",
        },
      ],
    },
    ps_module: {
      title: "PowerShell module logging",
      description: "PowerShell executed a pipeline of a logged module.",
      platform: "windows",
      fields: ["host.name", "user.account", "user.name", "powershell.payload", "powershell.context"],
      logs: [
        {
          provider: "Microsoft-Windows-PowerShell",
          channel: "Microsoft-Windows-PowerShell/Operational",
          id: 4103,
          title: "Executing Pipeline",
        },
      ],
    },
    ps_classic_script: {
      title: "PowerShell pipeline in the classic log",
      description: "PowerShell executed a pipeline, as the classic log tells it.",
      platform: "windows",
      fields: ["host.name", "user.account", "user.name", "powershell.pipeline_data"],
      logs: [{ provider: "PowerShell", channel: "Windows PowerShell", id: 800, title: "Pipeline execution details" }],
    },
    iis_configuration: {
      title: "IIS configuration log",
      description: "The IIS configuration system recorded an event of its operational log.",
      platform: "windows",
      eventData: true,
      fields: ["host.name", "event.code", "event.provider"],
      logs: [
        {
          provider: "Microsoft-Windows-IIS-Configuration",
          channel: "Microsoft-IIS-Configuration/Operational",
          id: 29,
          title: "Changes to 'Configuration' at 'ConfigPath' have successfully been committed",
        },
      ],
    },
    application: {
      title: "Application log",
      description: "An event of the Windows Application log.",
      platform: "windows",
      eventData: true,
      fields: ["host.name", "event.code", "event.provider"],
      logs: [
        {
          provider: "Microsoft-Windows-IIS-W3SVC-WP",
          channel: "Application",
          id: 2282,
          title: "The module DLL could not be loaded due to a configuration problem",
        },
      ],
    },
    security: {
      title: "Security log",
      description: "An event of the Windows Security log.",
      platform: "windows",
      eventData: true,
      fields: ["host.name", "event.code", "event.provider"],
      logs: [],
    },
  };
