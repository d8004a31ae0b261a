// Written by packages/codegen from packages/core/taxonomy/*.yaml. Do not edit: run `npm run generate`.
import type { EventClass, FieldInfo } from "../model/taxonomy.js";

/** The name of a canonical field. */
export type CanonicalField =
  | "host.name"
  | "user.account"
  | "user.name"
  | "user.logon_id"
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
  | "process.pe.imphash"
  | "process.hash.md5"
  | "process.hash.sha1"
  | "process.hash.sha256"
  | "process.parent.executable"
  | "process.parent.name"
  | "process.parent.command_line"
  | "process.parent.pid"
  | "process.parent.entity_id"
  | "process.parent.user"
  | "process.parent.parent.executable"
  | "process.tampering"
  | "target.process.executable"
  | "target.process.name"
  | "target.process.pid"
  | "target.process.parent.pid"
  | "target.process.entity_id"
  | "target.user.account"
  | "process.granted_access"
  | "process.call_trace"
  | "thread.start.address"
  | "thread.start.module"
  | "thread.start.function"
  | "file.path"
  | "file.name"
  | "file.directory"
  | "file.extension"
  | "file.hash.md5"
  | "file.hash.sha1"
  | "file.hash.sha256"
  | "file.pe.imphash"
  | "file.contents"
  | "file.created"
  | "file.created_before"
  | "file.previous_path"
  | "pipe.name"
  | "device.name"
  | "threat.name"
  | "dll.path"
  | "dll.name"
  | "dll.extension"
  | "dll.signed"
  | "dll.code_signature.subject_name"
  | "dll.code_signature.status"
  | "dll.pe.company"
  | "dll.pe.product"
  | "dll.pe.description"
  | "dll.pe.file_version"
  | "dll.pe.imphash"
  | "dll.pe.original_file_name"
  | "dll.hash.md5"
  | "dll.hash.sha1"
  | "dll.hash.sha256"
  | "registry.path"
  | "registry.key"
  | "registry.value"
  | "registry.data"
  | "registry.change"
  | "registry.new_path"
  | "source.ip"
  | "source.port"
  | "destination.ip"
  | "destination.port"
  | "destination.domain"
  | "network.transport"
  | "network.initiated"
  | "source.domain"
  | "network.direction"
  | "event.blocked"
  | "event.action"
  | "dns.question.name"
  | "dns.question.type"
  | "dns.answer"
  | "dns.response_code"
  | "url.full"
  | "url.domain"
  | "url.path"
  | "url.query"
  | "url.extension"
  | "http.version"
  | "http.request.method"
  | "http.request.referrer"
  | "http.request.cookie"
  | "http.request.bytes"
  | "http.response.bytes"
  | "http.response.status_code"
  | "http.response.mime_type"
  | "user_agent.original"
  | "powershell.script_block_text"
  | "powershell.script_block_id"
  | "powershell.script_path"
  | "powershell.payload"
  | "powershell.context"
  | "powershell.pipeline_data"
  | "powershell.details"
  | "event.code"
  | "event.provider"
  | "event.channel"
  | "event.level";

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
  | "security"
  | "process_access"
  | "create_remote_thread"
  | "process_termination"
  | "process_tampering"
  | "pipe_created"
  | "driver_load"
  | "raw_access_thread"
  | "create_stream_hash"
  | "file_change"
  | "file_delete_detected"
  | "file_executable_detected"
  | "file_block_executable"
  | "file_block_shredding"
  | "file_access"
  | "file_rename"
  | "registry_add"
  | "registry_delete"
  | "registry_rename"
  | "clipboard_capture"
  | "wmi_event"
  | "sysmon_status"
  | "sysmon_error"
  | "linux_process_creation"
  | "linux_file_event"
  | "linux_network_connection"
  | "macos_process_creation"
  | "macos_file_event"
  | "macos_network_connection"
  | "linux_file_delete"
  | "ps_classic_start"
  | "ps_classic_provider_start"
  | "webserver"
  | "proxy"
  | "dns"
  | "firewall"
  | "antivirus"
  | "aws_cloudtrail"
  | "aws_route53"
  | "azure_activitylogs"
  | "azure_auditlogs"
  | "azure_signinlogs"
  | "azure_riskdetection"
  | "azure_pim"
  | "m365_audit"
  | "m365_exchange"
  | "m365_threat_management"
  | "m365_threat_detection"
  | "gcp_audit"
  | "google_workspace_admin"
  | "google_workspace_login"
  | "okta"
  | "onelogin"
  | "github_audit"
  | "bitbucket_audit"
  | "kubernetes_audit"
  | "cisco_aaa"
  | "cisco_bgp"
  | "cisco_ldp"
  | "cisco_syslog"
  | "cisco_duo"
  | "huawei_bgp"
  | "juniper_bgp"
  | "fortigate_event"
  | "paloalto_globalprotect"
  | "zeek_http"
  | "zeek_dns"
  | "zeek_dce_rpc"
  | "zeek_smb_files"
  | "zeek_rdp"
  | "zeek_kerberos"
  | "zeek_x509"
  | "zeek_conn"
  | "database"
  | "network_log_connection"
  | "network_log_dns"
  | "netflow"
  | "opencanary"
  | "rpc_firewall"
  | "jvm"
  | "spring"
  | "django"
  | "python"
  | "nodejs"
  | "ruby_on_rails"
  | "velocity"
  | "sql"
  | "apache"
  | "nginx"
  | "qualys"
  | "linux"
  | "linux_auditd"
  | "linux_auth"
  | "linux_syslog"
  | "linux_sshd"
  | "linux_sudo"
  | "linux_cron"
  | "linux_clamav"
  | "linux_guacamole"
  | "linux_vsftpd"
  | "linux_modsecurity"
  | "system"
  | "sysmon"
  | "powershell"
  | "powershell_classic"
  | "windefend"
  | "taskscheduler"
  | "wmi"
  | "codeintegrity_operational"
  | "applocker"
  | "appmodel_runtime"
  | "appxdeployment_server"
  | "appxpackaging_om"
  | "bits_client"
  | "capi2"
  | "certificateservicesclient_lifecycle_system"
  | "diagnosis_scripted"
  | "dhcp"
  | "dns_client"
  | "dns_server"
  | "dns_server_analytic"
  | "dns_server_audit"
  | "driver_framework"
  | "firewall_as"
  | "hyper_v_worker"
  | "kernel_event_tracing"
  | "kernel_shimengine"
  | "ldap"
  | "lsa_server"
  | "microsoft_servicebus_client"
  | "msexchange_management"
  | "ntfs"
  | "ntlm"
  | "openssh"
  | "application_experience"
  | "bitlocker"
  | "printservice_admin"
  | "printservice_operational"
  | "security_mitigations"
  | "sense"
  | "shell_core"
  | "smbclient_connectivity"
  | "smbclient_security"
  | "smbserver_connectivity"
  | "terminalservices_localsessionmanager"
  | "vhdmp";

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
    "user.logon_id": { type: "text", description: "Identity of the logon session, as its log spells it.", example: "0x3e7" },
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
    "process.pe.imphash": { type: "text", description: "Import hash of the executable in hexadecimal digits." },
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
    "process.parent.user": { type: "text", description: "Account of the parent process, with its domain where the log has one." },
    "process.parent.parent.executable": { type: "text", description: "Full path of the executable of the parent of the parent process." },
    "process.tampering": { type: "text", description: "How the image of the process was replaced, such as Image is replaced." },
    "target.process.executable": {
      type: "text",
      description: "Full path of the executable of the process that is acted on.",
      example: "C:\\Windows\\System32\\lsass.exe",
    },
    "target.process.name": {
      type: "text",
      description: "File name of the executable of the process that is acted on.",
      derive: { rooted: true, from: "target.process.executable", how: "basename" },
    },
    "target.process.pid": { type: "number", description: "Process id of the process that is acted on." },
    "target.process.parent.pid": { type: "number", description: "Process id of the parent of the process that is acted on." },
    "target.process.entity_id": { type: "text", description: "Identity of the process that is acted on." },
    "target.user.account": { type: "text", description: "Account of the process that is acted on, with its domain where the log has one." },
    "process.granted_access": {
      type: "text",
      description: "Access mask that was granted, as hexadecimal number without leading zeros.",
      example: "0x1410",
    },
    "process.call_trace": { type: "text", description: "Modules and offsets on the call stack from which the process was opened." },
    "thread.start.address": { type: "text", description: "Address at which a new thread starts." },
    "thread.start.module": { type: "text", description: "Full path of the module in which a new thread starts." },
    "thread.start.function": { type: "text", description: "Name of the function in which a new thread starts." },
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
      derive: { from: "file.path", how: "extension" },
      example: "dll",
    },
    "file.hash.md5": { type: "text", description: "MD5 of the file in hexadecimal digits." },
    "file.hash.sha1": { type: "text", description: "SHA-1 of the file in hexadecimal digits." },
    "file.hash.sha256": { type: "text", description: "SHA-256 of the file in hexadecimal digits." },
    "file.pe.imphash": { type: "text", description: "Import hash of the file in hexadecimal digits." },
    "file.contents": { type: "text", description: "Text contents of a named stream." },
    "file.created": { type: "text", description: "Creation time that the file was given." },
    "file.created_before": { type: "text", description: "Creation time that the file had before." },
    "file.previous_path": { type: "text", description: "Full path of the file before it was renamed." },
    "pipe.name": { type: "text", description: "Name of a named pipe with its leading backslash.", example: "\\lsadump" },
    "device.name": { type: "text", description: "Name of the device that was read." },
    "threat.name": { type: "text", description: "Name that a product gives to what it found." },
    "dll.path": { type: "text", description: "Full path of the loaded module." },
    "dll.name": {
      type: "text",
      description: "File name of the loaded module.",
      derive: { rooted: true, from: "dll.path", how: "basename" },
    },
    "dll.extension": {
      type: "text",
      description: "Extension of the loaded module without its dot.",
      derive: { from: "dll.path", how: "extension" },
    },
    "dll.signed": { type: "boolean", description: "Whether the loaded module carries a signature." },
    "dll.code_signature.subject_name": { type: "text", description: "Signer of the loaded module." },
    "dll.code_signature.status": { type: "text", description: "State of the signature, such as Valid or Unavailable." },
    "dll.pe.company": { type: "text", description: "Company in the version resource of the loaded module." },
    "dll.pe.product": { type: "text", description: "Product in the version resource of the loaded module." },
    "dll.pe.description": { type: "text", description: "Description in the version resource of the loaded module." },
    "dll.pe.file_version": { type: "text", description: "File version in the version resource of the loaded module." },
    "dll.pe.imphash": { type: "text", description: "Import hash of the loaded module in hexadecimal digits." },
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
    "registry.change": {
      type: "text",
      description: "What happened to the key or value: CreateKey, DeleteKey, DeleteValue, SetValue or RenameKey.",
    },
    "registry.new_path": { type: "text", description: "Full path that a renamed key or value has now." },
    "source.ip": { type: "ip", description: "Address from which the connection comes." },
    "source.port": { type: "number", description: "Port from which the connection comes." },
    "destination.ip": { type: "ip", description: "Address to which the connection goes." },
    "destination.port": { type: "number", description: "Port to which the connection goes." },
    "destination.domain": { type: "text", description: "Name of the host to which the connection goes." },
    "network.transport": { type: "text", description: "Transport protocol: tcp or udp." },
    "network.initiated": { type: "boolean", description: "Whether the process opened the connection; false where it accepted it." },
    "source.domain": { type: "text", description: "Name of the host from which the connection comes." },
    "network.direction": { type: "text", description: "Direction of the traffic, as its log spells it." },
    "event.blocked": { type: "boolean", description: "Whether what was seen was stopped, where the log says it beside the action." },
    "event.action": { type: "text", description: "What was done, as the log spells it, such as allow or block." },
    "dns.question.name": { type: "text", description: "Name that is looked up." },
    "dns.question.type": { type: "text", description: "Type of the record that is looked up, such as A or TXT." },
    "dns.answer": { type: "text", description: "Answer to a look-up." },
    "dns.response_code": { type: "text", description: "Result code of a look-up." },
    "url.full": { type: "text", description: "Requested address with host, path and query, as the log has it." },
    "url.domain": { type: "text", description: "Host of the requested address." },
    "url.path": { type: "text", description: "Path of the requested address." },
    "url.query": { type: "text", description: "Query of the requested address without its question mark." },
    "url.extension": { type: "text", description: "Extension of the requested file without its dot." },
    "http.version": { type: "text", description: "Version of the protocol that the client used.", example: "HTTP/1.1" },
    "http.request.method": { type: "text", description: "Method of the request.", example: "POST" },
    "http.request.referrer": { type: "text", description: "Address of the page that the request came from." },
    "http.request.cookie": { type: "text", description: "Cookies of the request." },
    "http.request.bytes": { type: "number", description: "Size of the request in bytes." },
    "http.response.bytes": { type: "number", description: "Size of the response in bytes." },
    "http.response.status_code": { type: "number", description: "Status of the response.", example: "500" },
    "http.response.mime_type": { type: "text", description: "Media type of the response." },
    "user_agent.original": { type: "text", description: "Name that the client gives itself." },
    "powershell.script_block_text": { type: "text", description: "Text of a script block." },
    "powershell.script_block_id": { type: "text", description: "Identity of a script block whose text is split over several events." },
    "powershell.script_path": { type: "text", description: "Path of the script file that the block comes from." },
    "powershell.payload": { type: "text", description: "Invoked commands and their parameters in a module logging event." },
    "powershell.context": { type: "text", description: "Host and user of the pipeline in a module logging event." },
    "powershell.pipeline_data": { type: "text", description: "Details of the executed pipeline in the classic log." },
    "powershell.details": {
      type: "text",
      description: "Details of an event of the classic log: provider or engine state, host application and version.",
    },
    "event.code": { type: "text", description: "Event id in its log as text.", example: "2282" },
    "event.provider": { type: "text", description: "Provider that wrote the event.", example: "Microsoft-Windows-IIS-W3SVC-WP" },
    "event.channel": { type: "text", description: "Channel of the log.", example: "Application" },
    "event.level": {
      type: "text",
      description: "Level of the event in its log: 1 critical, 2 error, 3 warning, 4 information, 5 verbose.",
      example: "2",
    },
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
        "user.logon_id",
        "process.pe.imphash",
        "process.parent.user",
        "process.parent.parent.executable",
        "event.provider",
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
        "process.command_line",
        "process.parent.executable",
        "process.parent.command_line",
        "file.created",
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
        "process.command_line",
        "file.pe.imphash",
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
        "process.command_line",
        "registry.change",
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
        "process.command_line",
        "registry.change",
        "registry.new_path",
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
        "process.command_line",
        "dll.pe.company",
        "dll.pe.product",
        "dll.pe.description",
        "dll.pe.file_version",
        "dll.pe.imphash",
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
        "process.command_line",
        "process.parent.executable",
        "source.domain",
        "network.initiated",
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
        "process.command_line",
        "dns.answer",
        "dns.response_code",
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
      channels: ["Microsoft-IIS-Configuration/Operational"],
      eventData: true,
      fields: ["host.name", "event.code", "event.provider", "event.channel", "event.level"],
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
      channels: ["Application"],
      eventData: true,
      fields: ["host.name", "event.code", "event.provider", "event.channel", "event.level"],
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
      channels: ["Security"],
      eventData: true,
      fields: ["host.name", "event.code", "event.provider", "event.channel", "event.level"],
      logs: [],
    },
    process_access: {
      title: "Process opened",
      description: "A process opened another one.",
      platform: "windows",
      fields: [
        "host.name",
        "user.account",
        "user.name",
        "process.executable",
        "process.name",
        "process.pid",
        "process.entity_id",
        "process.command_line",
        "target.process.executable",
        "target.process.name",
        "target.process.pid",
        "target.process.entity_id",
        "target.user.account",
        "process.granted_access",
        "process.call_trace",
      ],
      logs: [
        {
          provider: "Microsoft-Windows-Sysmon",
          channel: "Microsoft-Windows-Sysmon/Operational",
          id: 10,
          title: "ProcessAccess",
        },
      ],
    },
    create_remote_thread: {
      title: "Thread in another process",
      description: "A process started a thread in another one.",
      platform: "windows",
      fields: [
        "host.name",
        "user.account",
        "user.name",
        "process.executable",
        "process.name",
        "process.pid",
        "process.entity_id",
        "process.command_line",
        "process.parent.executable",
        "target.process.executable",
        "target.process.name",
        "target.process.pid",
        "target.process.entity_id",
        "target.process.parent.pid",
        "target.user.account",
        "thread.start.address",
        "thread.start.module",
        "thread.start.function",
      ],
      logs: [
        {
          provider: "Microsoft-Windows-Sysmon",
          channel: "Microsoft-Windows-Sysmon/Operational",
          id: 8,
          title: "CreateRemoteThread",
        },
      ],
    },
    process_termination: {
      title: "Process end",
      description: "A process ended.",
      platform: "windows",
      fields: ["host.name", "user.account", "user.name", "process.executable", "process.name", "process.pid", "process.entity_id"],
      logs: [
        {
          provider: "Microsoft-Windows-Sysmon",
          channel: "Microsoft-Windows-Sysmon/Operational",
          id: 5,
          title: "Process terminated",
        },
      ],
    },
    process_tampering: {
      title: "Process image changed",
      description: "The image of a process was replaced or hidden.",
      platform: "windows",
      fields: [
        "host.name",
        "user.account",
        "user.name",
        "process.executable",
        "process.name",
        "process.pid",
        "process.entity_id",
        "process.tampering",
      ],
      logs: [
        {
          provider: "Microsoft-Windows-Sysmon",
          channel: "Microsoft-Windows-Sysmon/Operational",
          id: 25,
          title: "ProcessTampering (process image change)",
        },
      ],
    },
    pipe_created: {
      title: "Named pipe",
      description: "A named pipe was created or connected to.",
      platform: "windows",
      fields: [
        "host.name",
        "user.account",
        "user.name",
        "process.executable",
        "process.name",
        "process.pid",
        "process.entity_id",
        "pipe.name",
      ],
      logs: [
        {
          provider: "Microsoft-Windows-Sysmon",
          channel: "Microsoft-Windows-Sysmon/Operational",
          id: 17,
          title: "PipeEvent (pipe created)",
        },
        {
          provider: "Microsoft-Windows-Sysmon",
          channel: "Microsoft-Windows-Sysmon/Operational",
          id: 18,
          title: "PipeEvent (pipe connected)",
        },
      ],
    },
    driver_load: {
      title: "Driver loaded",
      description: "A driver was loaded.",
      platform: "windows",
      fields: [
        "host.name",
        "dll.path",
        "dll.name",
        "dll.extension",
        "dll.signed",
        "dll.code_signature.subject_name",
        "dll.code_signature.status",
        "dll.hash.md5",
        "dll.hash.sha1",
        "dll.hash.sha256",
        "dll.pe.imphash",
      ],
      logs: [
        {
          provider: "Microsoft-Windows-Sysmon",
          channel: "Microsoft-Windows-Sysmon/Operational",
          id: 6,
          title: "Driver loaded",
        },
      ],
    },
    raw_access_thread: {
      title: "Raw disk access",
      description: "A process read a drive past its file system.",
      platform: "windows",
      fields: [
        "host.name",
        "user.account",
        "user.name",
        "process.executable",
        "process.name",
        "process.pid",
        "process.entity_id",
        "device.name",
      ],
      logs: [
        {
          provider: "Microsoft-Windows-Sysmon",
          channel: "Microsoft-Windows-Sysmon/Operational",
          id: 9,
          title: "RawAccessRead",
        },
      ],
    },
    create_stream_hash: {
      title: "Named stream created",
      description: "A named stream of a file was created.",
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
        "file.pe.imphash",
        "file.created",
        "file.contents",
      ],
      logs: [
        {
          provider: "Microsoft-Windows-Sysmon",
          channel: "Microsoft-Windows-Sysmon/Operational",
          id: 15,
          title: "FileCreateStreamHash",
        },
      ],
    },
    file_change: {
      title: "File creation time changed",
      description: "A process changed the creation time of a file.",
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
        "file.created",
        "file.created_before",
      ],
      logs: [
        {
          provider: "Microsoft-Windows-Sysmon",
          channel: "Microsoft-Windows-Sysmon/Operational",
          id: 2,
          title: "A process changed a file creation time",
        },
      ],
    },
    file_delete_detected: {
      title: "File deletion detected",
      description: "A file was deleted, and not kept in an archive.",
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
        "file.pe.imphash",
      ],
      logs: [
        {
          provider: "Microsoft-Windows-Sysmon",
          channel: "Microsoft-Windows-Sysmon/Operational",
          id: 26,
          title: "FileDeleteDetected (a file delete was logged)",
        },
      ],
    },
    file_executable_detected: {
      title: "Executable file created",
      description: "A file in the executable format was created.",
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
        "file.pe.imphash",
      ],
      logs: [
        {
          provider: "Microsoft-Windows-Sysmon",
          channel: "Microsoft-Windows-Sysmon/Operational",
          id: 29,
          title: "FileExecutableDetected",
        },
      ],
    },
    file_block_executable: {
      title: "Executable file blocked",
      description: "The creation of a file in the executable format was blocked.",
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
        "file.pe.imphash",
      ],
      logs: [
        {
          provider: "Microsoft-Windows-Sysmon",
          channel: "Microsoft-Windows-Sysmon/Operational",
          id: 27,
          title: "FileBlockExecutable",
        },
      ],
    },
    file_block_shredding: {
      title: "File shredding blocked",
      description: "The overwriting of a file before its deletion was blocked.",
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
        "file.pe.imphash",
      ],
      logs: [
        {
          provider: "Microsoft-Windows-Sysmon",
          channel: "Microsoft-Windows-Sysmon/Operational",
          id: 28,
          title: "FileBlockShredding",
        },
      ],
    },
    file_access: {
      title: "File opened",
      description: "A process opened a file.",
      platform: "windows",
      fields: [
        "host.name",
        "user.account",
        "user.name",
        "process.executable",
        "process.name",
        "process.pid",
        "process.entity_id",
        "process.parent.executable",
        "file.path",
        "file.name",
        "file.directory",
        "file.extension",
      ],
    },
    file_rename: {
      title: "File renamed",
      description: "A file was renamed.",
      platform: "windows",
      fields: [
        "host.name",
        "user.account",
        "user.name",
        "process.executable",
        "process.name",
        "process.pid",
        "process.entity_id",
        "process.command_line",
        "file.path",
        "file.name",
        "file.directory",
        "file.extension",
        "file.previous_path",
      ],
    },
    registry_add: {
      title: "Registry key created",
      description: "A registry key was created.",
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
        "registry.change",
      ],
      logs: [
        {
          provider: "Microsoft-Windows-Sysmon",
          channel: "Microsoft-Windows-Sysmon/Operational",
          id: 12,
          title: "RegistryEvent (object create and delete)",
        },
      ],
    },
    registry_delete: {
      title: "Registry key or value deleted",
      description: "A registry key or value was deleted.",
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
        "registry.change",
      ],
      logs: [
        {
          provider: "Microsoft-Windows-Sysmon",
          channel: "Microsoft-Windows-Sysmon/Operational",
          id: 12,
          title: "RegistryEvent (object create and delete)",
        },
      ],
    },
    registry_rename: {
      title: "Registry key or value renamed",
      description: "A registry key or value was renamed.",
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
        "registry.new_path",
        "registry.change",
      ],
      logs: [
        {
          provider: "Microsoft-Windows-Sysmon",
          channel: "Microsoft-Windows-Sysmon/Operational",
          id: 14,
          title: "RegistryEvent (key and value rename)",
        },
      ],
    },
    clipboard_capture: {
      title: "Clipboard changed",
      description: "The contents of the clipboard changed.",
      platform: "windows",
      fields: [
        "host.name",
        "user.account",
        "user.name",
        "process.executable",
        "process.name",
        "process.pid",
        "process.entity_id",
        "file.hash.md5",
        "file.hash.sha1",
        "file.hash.sha256",
      ],
      logs: [
        {
          provider: "Microsoft-Windows-Sysmon",
          channel: "Microsoft-Windows-Sysmon/Operational",
          id: 24,
          title: "ClipboardChange (new content in the clipboard)",
        },
      ],
    },
    wmi_event: {
      title: "WMI subscription",
      description: "A WMI filter, consumer or binding was registered.",
      platform: "windows",
      eventData: true,
      fields: ["host.name", "user.account", "user.name", "event.code"],
      logs: [
        {
          provider: "Microsoft-Windows-Sysmon",
          channel: "Microsoft-Windows-Sysmon/Operational",
          id: 19,
          title: "WmiEvent (WmiEventFilter activity detected)",
        },
        {
          provider: "Microsoft-Windows-Sysmon",
          channel: "Microsoft-Windows-Sysmon/Operational",
          id: 20,
          title: "WmiEvent (WmiEventConsumer activity detected)",
        },
        {
          provider: "Microsoft-Windows-Sysmon",
          channel: "Microsoft-Windows-Sysmon/Operational",
          id: 21,
          title: "WmiEvent (WmiEventConsumerToFilter activity detected)",
        },
      ],
    },
    sysmon_status: {
      title: "Sysmon state",
      description: "The service state or the configuration of Sysmon changed.",
      platform: "windows",
      eventData: true,
      fields: ["host.name", "event.code"],
      logs: [
        {
          provider: "Microsoft-Windows-Sysmon",
          channel: "Microsoft-Windows-Sysmon/Operational",
          id: 4,
          title: "Sysmon service state changed",
        },
        {
          provider: "Microsoft-Windows-Sysmon",
          channel: "Microsoft-Windows-Sysmon/Operational",
          id: 16,
          title: "ServiceConfigurationChange",
        },
      ],
    },
    sysmon_error: {
      title: "Sysmon error",
      description: "An error happened inside Sysmon.",
      platform: "windows",
      eventData: true,
      fields: ["host.name", "event.code"],
      logs: [{ provider: "Microsoft-Windows-Sysmon", channel: "Microsoft-Windows-Sysmon/Operational", id: 255, title: "Error" }],
    },
    linux_process_creation: {
      title: "Process creation on Linux",
      description: "A process was started on Linux.",
      platform: "linux",
      fields: [
        "host.name",
        "user.account",
        "user.name",
        "process.executable",
        "process.name",
        "process.pid",
        "process.entity_id",
        "process.command_line",
        "process.working_directory",
        "user.logon_id",
        "process.hash.md5",
        "process.hash.sha1",
        "process.hash.sha256",
        "process.parent.executable",
        "process.parent.name",
        "process.parent.command_line",
        "process.parent.pid",
        "process.parent.entity_id",
        "process.parent.user",
      ],
    },
    linux_file_event: {
      title: "File created on Linux",
      description: "A file was created or overwritten on Linux.",
      platform: "linux",
      fields: [
        "host.name",
        "user.account",
        "user.name",
        "process.executable",
        "process.name",
        "process.pid",
        "process.entity_id",
        "process.command_line",
        "file.path",
        "file.name",
        "file.directory",
        "file.extension",
      ],
    },
    linux_network_connection: {
      title: "Network connection on Linux",
      description: "A process opened or accepted a network connection on Linux.",
      platform: "linux",
      fields: [
        "host.name",
        "user.account",
        "user.name",
        "process.executable",
        "process.name",
        "process.pid",
        "process.entity_id",
        "process.command_line",
        "source.ip",
        "source.port",
        "source.domain",
        "destination.ip",
        "destination.port",
        "destination.domain",
        "network.transport",
        "network.initiated",
      ],
    },
    macos_process_creation: {
      title: "Process creation on macOS",
      description: "A process was started on macOS.",
      platform: "macos",
      fields: [
        "host.name",
        "user.account",
        "user.name",
        "process.executable",
        "process.name",
        "process.pid",
        "process.entity_id",
        "process.command_line",
        "process.working_directory",
        "user.logon_id",
        "process.hash.md5",
        "process.hash.sha1",
        "process.hash.sha256",
        "process.parent.executable",
        "process.parent.name",
        "process.parent.command_line",
        "process.parent.pid",
        "process.parent.entity_id",
        "process.parent.user",
      ],
    },
    macos_file_event: {
      title: "File created on macOS",
      description: "A file was created or overwritten on macOS.",
      platform: "macos",
      fields: [
        "host.name",
        "user.account",
        "user.name",
        "process.executable",
        "process.name",
        "process.pid",
        "process.entity_id",
        "process.command_line",
        "file.path",
        "file.name",
        "file.directory",
        "file.extension",
      ],
    },
    macos_network_connection: {
      title: "Network connection on macOS",
      description: "A process opened or accepted a network connection on macOS.",
      platform: "macos",
      fields: [
        "host.name",
        "user.account",
        "user.name",
        "process.executable",
        "process.name",
        "process.pid",
        "process.entity_id",
        "process.command_line",
        "source.ip",
        "source.port",
        "source.domain",
        "destination.ip",
        "destination.port",
        "destination.domain",
        "network.transport",
        "network.initiated",
      ],
    },
    linux_file_delete: {
      title: "File deleted on Linux",
      description: "A file was deleted on Linux.",
      platform: "linux",
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
    },
    ps_classic_start: {
      title: "PowerShell engine start",
      description: "The engine of PowerShell started, as the classic log tells it.",
      platform: "windows",
      fields: ["host.name", "powershell.details"],
      logs: [
        {
          provider: "PowerShell",
          channel: "Windows PowerShell",
          id: 400,
          title: "Engine state is changed from None to Available",
        },
      ],
    },
    ps_classic_provider_start: {
      title: "PowerShell provider start",
      description: "A provider of PowerShell started, as the classic log tells it.",
      platform: "windows",
      fields: ["host.name", "powershell.details"],
      logs: [{ provider: "PowerShell", channel: "Windows PowerShell", id: 600, title: "Provider is Started" }],
    },
    webserver: {
      title: "Request to a web server",
      description: "A web server answered a request.",
      fields: [
        "host.name",
        "source.ip",
        "source.port",
        "destination.ip",
        "destination.port",
        "user.account",
        "user.name",
        "url.full",
        "url.domain",
        "url.path",
        "url.query",
        "http.version",
        "http.request.method",
        "http.request.referrer",
        "http.request.cookie",
        "http.request.bytes",
        "http.response.bytes",
        "http.response.status_code",
        "http.response.mime_type",
        "user_agent.original",
      ],
    },
    proxy: {
      title: "Request through a proxy",
      description: "A proxy passed on or refused a request.",
      fields: [
        "host.name",
        "source.ip",
        "source.port",
        "destination.ip",
        "destination.port",
        "user.account",
        "user.name",
        "url.full",
        "url.domain",
        "url.path",
        "url.query",
        "url.extension",
        "http.version",
        "http.request.method",
        "http.request.referrer",
        "http.request.cookie",
        "http.request.bytes",
        "http.response.bytes",
        "http.response.status_code",
        "http.response.mime_type",
        "user_agent.original",
      ],
    },
    dns: {
      title: "DNS look-up on the network",
      description: "A name server or a network sensor saw a look-up.",
      fields: [
        "host.name",
        "source.ip",
        "source.port",
        "destination.ip",
        "destination.port",
        "dns.question.name",
        "dns.question.type",
        "dns.answer",
        "dns.response_code",
        "network.transport",
      ],
    },
    firewall: {
      title: "Firewall decision",
      description: "A firewall allowed or refused traffic.",
      fields: [
        "host.name",
        "source.ip",
        "source.port",
        "destination.ip",
        "destination.port",
        "user.account",
        "user.name",
        "network.transport",
        "network.direction",
        "event.action",
        "event.blocked",
      ],
    },
    antivirus: {
      title: "Virus found",
      description: "A virus scanner reported a finding.",
      fields: [
        "host.name",
        "user.account",
        "user.name",
        "threat.name",
        "file.path",
        "file.name",
        "file.directory",
        "file.extension",
        "event.action",
      ],
    },
    aws_cloudtrail: {
      title: "AWS CloudTrail",
      description: "A call to an interface of Amazon Web Services.",
      eventData: true,
      fields: [],
    },
    aws_route53: {
      title: "AWS Route 53 resolver log",
      description: "A look-up by the resolver of Amazon Route 53.",
      eventData: true,
      fields: [],
    },
    azure_activitylogs: { title: "Azure activity log", description: "An operation on a resource of Azure.", eventData: true, fields: [] },
    azure_auditlogs: {
      title: "Microsoft Entra audit log",
      description: "A change in the directory of Microsoft Entra.",
      eventData: true,
      fields: [],
    },
    azure_signinlogs: { title: "Microsoft Entra sign-in log", description: "A sign-in to Microsoft Entra.", eventData: true, fields: [] },
    azure_riskdetection: {
      title: "Microsoft Entra risk detection",
      description: "A risk that Microsoft Entra ID Protection detected.",
      eventData: true,
      fields: [],
    },
    azure_pim: {
      title: "Microsoft Entra privileged identity alert",
      description: "An alert of Privileged Identity Management.",
      eventData: true,
      fields: [],
    },
    m365_audit: {
      title: "Microsoft 365 audit log",
      description: "An operation in the unified audit log of Microsoft 365.",
      eventData: true,
      fields: [],
    },
    m365_exchange: {
      title: "Microsoft 365 Exchange audit log",
      description: "An operation of Exchange Online.",
      eventData: true,
      fields: [],
    },
    m365_threat_management: {
      title: "Microsoft 365 threat management alert",
      description: "An alert of Microsoft 365 or Defender for Cloud Apps about a threat.",
      eventData: true,
      fields: [],
    },
    m365_threat_detection: {
      title: "Microsoft 365 threat detection alert",
      description: "An alert of Microsoft 365 or Defender for Cloud Apps about an anomaly.",
      eventData: true,
      fields: [],
    },
    gcp_audit: {
      title: "Google Cloud audit log",
      description: "A call to an interface of Google Cloud.",
      eventData: true,
      fields: [],
    },
    google_workspace_admin: {
      title: "Google Workspace admin log",
      description: "An action of an administrator of Google Workspace.",
      eventData: true,
      fields: [],
    },
    google_workspace_login: { title: "Google Workspace login log", description: "A login to Google Workspace.", eventData: true, fields: [] },
    okta: { title: "Okta system log", description: "An event of the system log of Okta.", eventData: true, fields: [] },
    onelogin: { title: "OneLogin events", description: "An event of OneLogin.", eventData: true, fields: [] },
    github_audit: {
      title: "GitHub audit log",
      description: "An event of the audit log of a GitHub organization.",
      eventData: true,
      fields: [],
    },
    bitbucket_audit: { title: "Bitbucket audit log", description: "An event of the audit log of Bitbucket.", eventData: true, fields: [] },
    kubernetes_audit: {
      title: "Kubernetes audit log",
      description: "A request to the interface of Kubernetes.",
      eventData: true,
      fields: [],
    },
    cisco_aaa: {
      title: "Cisco command accounting",
      description: "A command on a Cisco device, as its accounting logs it.",
      eventData: true,
      fields: [],
    },
    cisco_bgp: { title: "Cisco BGP messages", description: "A message of a Cisco device about BGP.", eventData: true, fields: [] },
    cisco_ldp: { title: "Cisco LDP messages", description: "A message of a Cisco device about LDP.", eventData: true, fields: [] },
    cisco_syslog: { title: "Cisco system messages", description: "A system message of a Cisco device.", eventData: true, fields: [] },
    cisco_duo: {
      title: "Cisco Duo administration log",
      description: "An action of an administrator of Cisco Duo.",
      eventData: true,
      fields: [],
    },
    huawei_bgp: { title: "Huawei BGP messages", description: "A message of a Huawei device about BGP.", eventData: true, fields: [] },
    juniper_bgp: {
      title: "Juniper BGP messages",
      description: "A message of a Juniper device about BGP.",
      eventData: true,
      fields: [],
    },
    fortigate_event: {
      title: "FortiGate event log",
      description: "An event of the system log of a FortiGate.",
      eventData: true,
      fields: [],
    },
    paloalto_globalprotect: {
      title: "Palo Alto GlobalProtect log",
      description: "An event of the GlobalProtect log of a Palo Alto firewall.",
      eventData: true,
      fields: [],
    },
    zeek_http: { title: "Zeek http.log", description: "A request that Zeek saw.", eventData: true, fields: [] },
    zeek_dns: { title: "Zeek dns.log", description: "A look-up that Zeek saw.", eventData: true, fields: [] },
    zeek_dce_rpc: { title: "Zeek dce_rpc.log", description: "A remote procedure call that Zeek saw.", eventData: true, fields: [] },
    zeek_smb_files: { title: "Zeek smb_files.log", description: "A file operation over SMB that Zeek saw.", eventData: true, fields: [] },
    zeek_rdp: { title: "Zeek rdp.log", description: "A remote desktop connection that Zeek saw.", eventData: true, fields: [] },
    zeek_kerberos: { title: "Zeek kerberos.log", description: "A Kerberos request that Zeek saw.", eventData: true, fields: [] },
    zeek_x509: { title: "Zeek x509.log", description: "A certificate that Zeek saw.", eventData: true, fields: [] },
    zeek_conn: { title: "Zeek conn.log", description: "A connection that Zeek saw.", eventData: true, fields: [] },
    database: {
      title: "Database log",
      description: "A query, or another event, that a database recorded.",
      eventData: true,
      fields: [],
    },
    network_log_connection: {
      title: "Connection on the network",
      description: "A connection that a network sensor saw.",
      eventData: true,
      fields: [],
    },
    network_log_dns: {
      title: "DNS record on the network",
      description: "A query or an answer that a network sensor saw.",
      eventData: true,
      fields: [],
    },
    netflow: { title: "Network flow", description: "A flow record.", eventData: true, fields: [] },
    opencanary: { title: "OpenCanary", description: "An event of an OpenCanary honeypot.", eventData: true, fields: [] },
    rpc_firewall: { title: "RPC Firewall", description: "An event of the RPC Firewall.", eventData: true, fields: [] },
    jvm: { title: "Java application", description: "A message of a Java application.", eventData: true, fields: [] },
    spring: { title: "Spring application", description: "A message of a Spring application.", eventData: true, fields: [] },
    django: { title: "Django application", description: "A message of a Django application.", eventData: true, fields: [] },
    python: { title: "Python application", description: "A message of a Python application.", eventData: true, fields: [] },
    nodejs: { title: "Node.js application", description: "A message of a Node.js application.", eventData: true, fields: [] },
    ruby_on_rails: {
      title: "Ruby on Rails application",
      description: "A message of a Ruby on Rails application.",
      eventData: true,
      fields: [],
    },
    velocity: {
      title: "Velocity application",
      description: "A message of an application with Velocity templates.",
      eventData: true,
      fields: [],
    },
    sql: { title: "SQL application", description: "A message of an application about SQL.", eventData: true, fields: [] },
    apache: { title: "Apache log", description: "A line of the error log of Apache.", eventData: true, fields: [] },
    nginx: { title: "nginx log", description: "A line of the error log of nginx.", eventData: true, fields: [] },
    qualys: { title: "Qualys scan", description: "A finding of a Qualys scan.", eventData: true, fields: [] },
    linux: {
      title: "Linux logs",
      description: "A line of any log of a Linux host.",
      platform: "linux",
      eventData: true,
      fields: ["host.name"],
    },
    linux_auditd: {
      title: "Linux audit log",
      description: "A record of the Linux audit daemon.",
      platform: "linux",
      eventData: true,
      fields: ["host.name"],
    },
    linux_auth: {
      title: "Linux authentication log",
      description: "A line of the authentication log.",
      platform: "linux",
      eventData: true,
      fields: ["host.name"],
    },
    linux_syslog: {
      title: "Linux syslog",
      description: "A line of the system log.",
      platform: "linux",
      eventData: true,
      fields: ["host.name"],
    },
    linux_sshd: {
      title: "OpenSSH server log",
      description: "A line of the OpenSSH server on Linux.",
      platform: "linux",
      eventData: true,
      fields: ["host.name"],
    },
    linux_sudo: { title: "sudo log", description: "A line of sudo.", platform: "linux", eventData: true, fields: ["host.name"] },
    linux_cron: { title: "cron log", description: "A line of cron.", platform: "linux", eventData: true, fields: ["host.name"] },
    linux_clamav: { title: "ClamAV log", description: "A line of ClamAV.", platform: "linux", eventData: true, fields: ["host.name"] },
    linux_guacamole: {
      title: "Guacamole log",
      description: "A line of Apache Guacamole.",
      platform: "linux",
      eventData: true,
      fields: ["host.name"],
    },
    linux_vsftpd: { title: "vsftpd log", description: "A line of vsftpd.", platform: "linux", eventData: true, fields: ["host.name"] },
    linux_modsecurity: {
      title: "ModSecurity log",
      description: "A line of ModSecurity.",
      platform: "linux",
      eventData: true,
      fields: ["host.name"],
    },
    system: {
      title: "System log",
      description: "An event of the channel System.",
      platform: "windows",
      channels: ["System"],
      eventData: true,
      fields: ["host.name", "event.code", "event.provider", "event.channel", "event.level"],
    },
    sysmon: {
      title: "Sysmon log",
      description: "An event of the channel Microsoft-Windows-Sysmon/Operational.",
      platform: "windows",
      channels: ["Microsoft-Windows-Sysmon/Operational"],
      eventData: true,
      fields: ["host.name", "event.code", "event.provider", "event.channel", "event.level"],
    },
    powershell: {
      title: "PowerShell log",
      description: "An event of the channels Microsoft-Windows-PowerShell/Operational and PowerShellCore/Operational.",
      platform: "windows",
      channels: ["Microsoft-Windows-PowerShell/Operational", "PowerShellCore/Operational"],
      eventData: true,
      fields: ["host.name", "event.code", "event.provider", "event.channel", "event.level"],
    },
    powershell_classic: {
      title: "Windows PowerShell log",
      description: "An event of the channel Windows PowerShell.",
      platform: "windows",
      channels: ["Windows PowerShell"],
      eventData: true,
      fields: ["host.name", "event.code", "event.provider", "event.channel", "event.level"],
    },
    windefend: {
      title: "Microsoft Defender Antivirus log",
      description: "An event of the channel Microsoft-Windows-Windows Defender/Operational.",
      platform: "windows",
      channels: ["Microsoft-Windows-Windows Defender/Operational"],
      eventData: true,
      fields: ["host.name", "event.code", "event.provider", "event.channel", "event.level"],
    },
    taskscheduler: {
      title: "Task Scheduler log",
      description: "An event of the channel Microsoft-Windows-TaskScheduler/Operational.",
      platform: "windows",
      channels: ["Microsoft-Windows-TaskScheduler/Operational"],
      eventData: true,
      fields: ["host.name", "event.code", "event.provider", "event.channel", "event.level"],
    },
    wmi: {
      title: "WMI log",
      description: "An event of the channel Microsoft-Windows-WMI-Activity/Operational.",
      platform: "windows",
      channels: ["Microsoft-Windows-WMI-Activity/Operational"],
      eventData: true,
      fields: ["host.name", "event.code", "event.provider", "event.channel", "event.level"],
    },
    codeintegrity_operational: {
      title: "Code Integrity log",
      description: "An event of the channel Microsoft-Windows-CodeIntegrity/Operational.",
      platform: "windows",
      channels: ["Microsoft-Windows-CodeIntegrity/Operational"],
      eventData: true,
      fields: ["host.name", "event.code", "event.provider", "event.channel", "event.level"],
    },
    applocker: {
      title: "AppLocker logs",
      description: "An event of one of the channels of AppLocker.",
      platform: "windows",
      channels: [
        "Microsoft-Windows-AppLocker/EXE and DLL",
        "Microsoft-Windows-AppLocker/MSI and Script",
        "Microsoft-Windows-AppLocker/Packaged app-Deployment",
        "Microsoft-Windows-AppLocker/Packaged app-Execution",
      ],
      eventData: true,
      fields: ["host.name", "event.code", "event.provider", "event.channel", "event.level"],
    },
    appmodel_runtime: {
      title: "AppModel Runtime log",
      description: "An event of the channel Microsoft-Windows-AppModel-Runtime/Admin.",
      platform: "windows",
      channels: ["Microsoft-Windows-AppModel-Runtime/Admin"],
      eventData: true,
      fields: ["host.name", "event.code", "event.provider", "event.channel", "event.level"],
    },
    appxdeployment_server: {
      title: "AppX deployment log",
      description: "An event of the channel Microsoft-Windows-AppXDeploymentServer/Operational.",
      platform: "windows",
      channels: ["Microsoft-Windows-AppXDeploymentServer/Operational"],
      eventData: true,
      fields: ["host.name", "event.code", "event.provider", "event.channel", "event.level"],
    },
    appxpackaging_om: {
      title: "AppX packaging log",
      description: "An event of the channel Microsoft-Windows-AppxPackaging/Operational.",
      platform: "windows",
      channels: ["Microsoft-Windows-AppxPackaging/Operational"],
      eventData: true,
      fields: ["host.name", "event.code", "event.provider", "event.channel", "event.level"],
    },
    bits_client: {
      title: "BITS client log",
      description: "An event of the channel Microsoft-Windows-Bits-Client/Operational.",
      platform: "windows",
      channels: ["Microsoft-Windows-Bits-Client/Operational"],
      eventData: true,
      fields: ["host.name", "event.code", "event.provider", "event.channel", "event.level"],
    },
    capi2: {
      title: "CAPI2 log",
      description: "An event of the channel Microsoft-Windows-CAPI2/Operational.",
      platform: "windows",
      channels: ["Microsoft-Windows-CAPI2/Operational"],
      eventData: true,
      fields: ["host.name", "event.code", "event.provider", "event.channel", "event.level"],
    },
    certificateservicesclient_lifecycle_system: {
      title: "Certificate lifecycle log",
      description: "An event of the channel Microsoft-Windows-CertificateServicesClient-Lifecycle-System/Operational.",
      platform: "windows",
      channels: ["Microsoft-Windows-CertificateServicesClient-Lifecycle-System/Operational"],
      eventData: true,
      fields: ["host.name", "event.code", "event.provider", "event.channel", "event.level"],
    },
    diagnosis_scripted: {
      title: "Scripted diagnosis log",
      description: "An event of the channel Microsoft-Windows-Diagnosis-Scripted/Operational.",
      platform: "windows",
      channels: ["Microsoft-Windows-Diagnosis-Scripted/Operational"],
      eventData: true,
      fields: ["host.name", "event.code", "event.provider", "event.channel", "event.level"],
    },
    dhcp: {
      title: "DHCP server log",
      description: "An event of the channel Microsoft-Windows-DHCP-Server/Operational.",
      platform: "windows",
      channels: ["Microsoft-Windows-DHCP-Server/Operational"],
      eventData: true,
      fields: ["host.name", "event.code", "event.provider", "event.channel", "event.level"],
    },
    dns_client: {
      title: "DNS client log",
      description: "An event of the channel Microsoft-Windows-DNS-Client/Operational, which the Event Viewer shows as DNS Client Events.",
      platform: "windows",
      channels: ["Microsoft-Windows-DNS-Client/Operational", "Microsoft-Windows-DNS Client Events/Operational"],
      eventData: true,
      fields: ["host.name", "event.code", "event.provider", "event.channel", "event.level"],
    },
    dns_server: {
      title: "DNS server log",
      description: "An event of the channel DNS Server.",
      platform: "windows",
      channels: ["DNS Server"],
      eventData: true,
      fields: ["host.name", "event.code", "event.provider", "event.channel", "event.level"],
    },
    dns_server_analytic: {
      title: "DNS server analytic log",
      description: "An event of the channel Microsoft-Windows-DNS-Server/Analytical.",
      platform: "windows",
      channels: ["Microsoft-Windows-DNS-Server/Analytical"],
      eventData: true,
      fields: ["host.name", "event.code", "event.provider", "event.channel", "event.level"],
    },
    dns_server_audit: {
      title: "DNS server audit log",
      description: "An event of the channel Microsoft-Windows-DNS-Server/Audit.",
      platform: "windows",
      channels: ["Microsoft-Windows-DNS-Server/Audit"],
      eventData: true,
      fields: ["host.name", "event.code", "event.provider", "event.channel", "event.level"],
    },
    driver_framework: {
      title: "Driver framework log",
      description: "An event of the channel Microsoft-Windows-DriverFrameworks-UserMode/Operational.",
      platform: "windows",
      channels: ["Microsoft-Windows-DriverFrameworks-UserMode/Operational"],
      eventData: true,
      fields: ["host.name", "event.code", "event.provider", "event.channel", "event.level"],
    },
    firewall_as: {
      title: "Windows Firewall log",
      description: "An event of the channel Microsoft-Windows-Windows Firewall With Advanced Security/Firewall.",
      platform: "windows",
      channels: ["Microsoft-Windows-Windows Firewall With Advanced Security/Firewall"],
      eventData: true,
      fields: ["host.name", "event.code", "event.provider", "event.channel", "event.level"],
    },
    hyper_v_worker: {
      title: "Hyper-V worker log",
      description: "An event of the channel Microsoft-Windows-Hyper-V-Worker.",
      platform: "windows",
      channels: ["Microsoft-Windows-Hyper-V-Worker"],
      eventData: true,
      fields: ["host.name", "event.code", "event.provider", "event.channel", "event.level"],
    },
    kernel_event_tracing: {
      title: "Event tracing log",
      description: "An event of the channel Microsoft-Windows-Kernel-EventTracing.",
      platform: "windows",
      channels: ["Microsoft-Windows-Kernel-EventTracing"],
      eventData: true,
      fields: ["host.name", "event.code", "event.provider", "event.channel", "event.level"],
    },
    kernel_shimengine: {
      title: "Shim engine logs",
      description: "An event of the channels Microsoft-Windows-Kernel-ShimEngine/Operational and Microsoft-Windows-Kernel-ShimEngine/Diagnostic.",
      platform: "windows",
      channels: ["Microsoft-Windows-Kernel-ShimEngine/Operational", "Microsoft-Windows-Kernel-ShimEngine/Diagnostic"],
      eventData: true,
      fields: ["host.name", "event.code", "event.provider", "event.channel", "event.level"],
    },
    ldap: {
      title: "LDAP client log",
      description: "An event of the channel Microsoft-Windows-LDAP-Client/Debug.",
      platform: "windows",
      channels: ["Microsoft-Windows-LDAP-Client/Debug"],
      eventData: true,
      fields: ["host.name", "event.code", "event.provider", "event.channel", "event.level"],
    },
    lsa_server: {
      title: "LSA log",
      description: "An event of the channel Microsoft-Windows-LSA/Operational.",
      platform: "windows",
      channels: ["Microsoft-Windows-LSA/Operational"],
      eventData: true,
      fields: ["host.name", "event.code", "event.provider", "event.channel", "event.level"],
    },
    microsoft_servicebus_client: {
      title: "Service Bus client log",
      description: "An event of the channel Microsoft-ServiceBus-Client.",
      platform: "windows",
      channels: ["Microsoft-ServiceBus-Client"],
      eventData: true,
      fields: ["host.name", "event.code", "event.provider", "event.channel", "event.level"],
    },
    msexchange_management: {
      title: "Exchange management log",
      description: "An event of the channel MSExchange Management.",
      platform: "windows",
      channels: ["MSExchange Management"],
      eventData: true,
      fields: ["host.name", "event.code", "event.provider", "event.channel", "event.level"],
    },
    ntfs: {
      title: "NTFS log",
      description: "An event of the channel Microsoft-Windows-Ntfs/Operational.",
      platform: "windows",
      channels: ["Microsoft-Windows-Ntfs/Operational"],
      eventData: true,
      fields: ["host.name", "event.code", "event.provider", "event.channel", "event.level"],
    },
    ntlm: {
      title: "NTLM log",
      description: "An event of the channel Microsoft-Windows-NTLM/Operational.",
      platform: "windows",
      channels: ["Microsoft-Windows-NTLM/Operational"],
      eventData: true,
      fields: ["host.name", "event.code", "event.provider", "event.channel", "event.level"],
    },
    openssh: {
      title: "OpenSSH log",
      description: "An event of the channel OpenSSH/Operational.",
      platform: "windows",
      channels: ["OpenSSH/Operational"],
      eventData: true,
      fields: ["host.name", "event.code", "event.provider", "event.channel", "event.level"],
    },
    application_experience: {
      title: "Application experience log",
      description: "An event of the channels of Microsoft-Windows-Application-Experience.",
      platform: "windows",
      channels: [
        "Microsoft-Windows-Application-Experience/Program-Telemetry",
        "Microsoft-Windows-Application-Experience/Program-Compatibility-Assistant",
      ],
      eventData: true,
      fields: ["host.name", "event.code", "event.provider", "event.channel", "event.level"],
    },
    bitlocker: {
      title: "BitLocker management log",
      description: "An event of the channel Microsoft-Windows-BitLocker/BitLocker Management.",
      platform: "windows",
      channels: ["Microsoft-Windows-BitLocker/BitLocker Management"],
      eventData: true,
      fields: ["host.name", "event.code", "event.provider", "event.channel", "event.level"],
    },
    printservice_admin: {
      title: "Print service admin log",
      description: "An event of the channel Microsoft-Windows-PrintService/Admin.",
      platform: "windows",
      channels: ["Microsoft-Windows-PrintService/Admin"],
      eventData: true,
      fields: ["host.name", "event.code", "event.provider", "event.channel", "event.level"],
    },
    printservice_operational: {
      title: "Print service log",
      description: "An event of the channel Microsoft-Windows-PrintService/Operational.",
      platform: "windows",
      channels: ["Microsoft-Windows-PrintService/Operational"],
      eventData: true,
      fields: ["host.name", "event.code", "event.provider", "event.channel", "event.level"],
    },
    security_mitigations: {
      title: "Security mitigation logs",
      description: "An event of the channels Microsoft-Windows-Security-Mitigations/Kernel Mode and Microsoft-Windows-Security-Mitigations/User Mode.",
      platform: "windows",
      channels: ["Microsoft-Windows-Security-Mitigations/Kernel Mode", "Microsoft-Windows-Security-Mitigations/User Mode"],
      eventData: true,
      fields: ["host.name", "event.code", "event.provider", "event.channel", "event.level"],
    },
    sense: {
      title: "Defender for Endpoint sensor log",
      description: "An event of the channel Microsoft-Windows-SENSE/Operational.",
      platform: "windows",
      channels: ["Microsoft-Windows-SENSE/Operational"],
      eventData: true,
      fields: ["host.name", "event.code", "event.provider", "event.channel", "event.level"],
    },
    shell_core: {
      title: "Shell core log",
      description: "An event of the channel Microsoft-Windows-Shell-Core/Operational.",
      platform: "windows",
      channels: ["Microsoft-Windows-Shell-Core/Operational"],
      eventData: true,
      fields: ["host.name", "event.code", "event.provider", "event.channel", "event.level"],
    },
    smbclient_connectivity: {
      title: "SMB client connectivity log",
      description: "An event of the channel Microsoft-Windows-SmbClient/Connectivity.",
      platform: "windows",
      channels: ["Microsoft-Windows-SmbClient/Connectivity"],
      eventData: true,
      fields: ["host.name", "event.code", "event.provider", "event.channel", "event.level"],
    },
    smbclient_security: {
      title: "SMB client security log",
      description: "An event of the channel Microsoft-Windows-SmbClient/Security.",
      platform: "windows",
      channels: ["Microsoft-Windows-SmbClient/Security"],
      eventData: true,
      fields: ["host.name", "event.code", "event.provider", "event.channel", "event.level"],
    },
    smbserver_connectivity: {
      title: "SMB server connectivity log",
      description: "An event of the channel Microsoft-Windows-SMBServer/Connectivity.",
      platform: "windows",
      channels: ["Microsoft-Windows-SMBServer/Connectivity"],
      eventData: true,
      fields: ["host.name", "event.code", "event.provider", "event.channel", "event.level"],
    },
    terminalservices_localsessionmanager: {
      title: "Remote desktop session log",
      description: "An event of the channel Microsoft-Windows-TerminalServices-LocalSessionManager/Operational.",
      platform: "windows",
      channels: ["Microsoft-Windows-TerminalServices-LocalSessionManager/Operational"],
      eventData: true,
      fields: ["host.name", "event.code", "event.provider", "event.channel", "event.level"],
    },
    vhdmp: {
      title: "Virtual disk log",
      description: "An event of the channel Microsoft-Windows-VHDMP/Operational.",
      platform: "windows",
      channels: ["Microsoft-Windows-VHDMP/Operational"],
      eventData: true,
      fields: ["host.name", "event.code", "event.provider", "event.channel", "event.level"],
    },
  };
