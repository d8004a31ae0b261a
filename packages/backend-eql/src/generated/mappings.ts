// Written by packages/codegen from packages/backend-eql/mappings/**/*.yaml. Do not edit: run `npm run generate`.
import type { Vocabulary } from "@isorule/core";

const shared1 = {
    prefix: "eql",
    sources: { any: { stream: "native" }, "*": { stream: "native", category: "{name}" } },
  } as const;
const shared2 = [
    "winlog.event_data.param2",
    "winlog.event_data.param3",
    "winlog.event_data.param4",
    "winlog.event_data.param5",
    "winlog.event_data.param6",
    "winlog.event_data.param7",
    "winlog.event_data.param8",
  ] as const;
const shared3 = [
    "azure.auditlogs.properties.target_resources.0.modified_properties.1.display_name",
    "azure.auditlogs.properties.target_resources.0.modified_properties.2.display_name",
  ] as const;
const shared4 = [
    "azure.auditlogs.properties.target_resources.0.modified_properties.1.new_value",
    "azure.auditlogs.properties.target_resources.0.modified_properties.2.new_value",
  ] as const;
const shared5 = [
    "applocker",
    "capi2",
    "driver_framework",
    "printservice_admin",
    "printservice_operational",
    "smbclient_connectivity",
    "smbclient_security",
    "smbserver_connectivity",
    "terminalservices_localsessionmanager",
    "wmi",
  ] as const;
const shared6 = {
    name: "process.parent.pid",
    type: "number",
  } as const;
const shared7 = [
    "process.command_line",
    "process.executable",
    "process.parent.command_line",
    "process.parent.executable",
    "process.working_directory",
  ] as const;
const shared8 = {
    name: "process.hash.md5",
    rewrite: "lower-case",
  } as const;
const shared9 = {
    name: "process.hash.sha1",
    rewrite: "lower-case",
  } as const;
const shared10 = {
    name: "process.hash.sha256",
    rewrite: "lower-case",
  } as const;
const shared11 = {
    unavailable: "Elastic Defend records only the original file name of the version resource.",
    absent: true,
  } as const;
const shared12 = {
    "process.working_directory": { name: "process.working_directory" },
    "process.integrity_level": { name: "process.Ext.token.integrity_level_name" },
    "process.pe.original_file_name": { name: "process.pe.original_file_name" },
    "process.hash.md5": shared8,
    "process.hash.sha1": shared9,
    "process.hash.sha256": shared10,
    "process.parent.command_line": { name: "process.parent.command_line" },
    "process.parent.entity_id": { name: "process.parent.entity_id" },
    "process.pe.imphash": { name: "process.pe.imphash", rewrite: "lower-case" },
    "user.logon_id": { name: "process.Ext.authentication_id" },
    "process.parent.user": { unavailable: "Elastic Defend does not record the account of the parent on Windows.", absent: true },
    "process.parent.parent.executable": {
      unavailable: "Elastic Defend records only the ids of further ancestors.",
      nearest: "process.Ext.ancestry",
      absent: true,
    },
    "event.provider": { unavailable: "Process events of Elastic Defend do not say which provider wrote them.", absent: true },
    "process.pe.company": shared11,
    "process.pe.product": shared11,
    "process.pe.description": shared11,
    "process.pe.file_version": shared11,
  } as const;
const shared13 = {
    name: "process.hash.md5",
    rewrite: "lower-case",
    optional: true,
  } as const;
const shared14 = {
    name: "process.hash.sha1",
    rewrite: "lower-case",
    optional: true,
  } as const;
const shared15 = {
    name: "process.hash.sha256",
    rewrite: "lower-case",
    optional: true,
  } as const;
const shared16 = {
    name: "process.pe.imphash",
    rewrite: "lower-case",
    optional: true,
  } as const;
const shared17 = {
    name: "winlog.event_data.ParentUser",
    optional: true,
  } as const;
const shared18 = {
    unavailable: "Sysmon 1 does not record the grandparent.",
    absent: true,
  } as const;
const shared19 = {
    unavailable: "Security 4688 has no process GUID.",
    absent: true,
  } as const;
const shared20 = {
    unavailable: "Security 4688 does not record the version resource.",
    absent: true,
  } as const;
const shared21 = {
    unavailable: "Security 4688 does not record hashes.",
    absent: true,
  } as const;
const shared22 = {
    "host.os.type": "windows",
    "event.type": "start",
  } as const;
const shared23 = {
    name: "file.extension",
    rewrite: "last-dot",
  } as const;
const shared24 = {
    "file.path": { name: "file.path" },
    "file.name": { name: "file.name" },
    "file.extension": shared23,
  } as const;
const shared25 = {
    name: "process.command_line",
    optional: true,
  } as const;
const shared26 = {
    unavailable: "File events of Elastic Defend record only the process id of the parent.",
    absent: true,
  } as const;
const shared27 = {
    unavailable: "Sysmon 11 does not record the command line.",
    absent: true,
  } as const;
const shared28 = {
    unavailable: "Sysmon 11 does not record the parent.",
    absent: true,
  } as const;
const shared29 = {
    name: "winlog.event_data.CreationUtcTime",
  } as const;
const shared30 = {
    unavailable: "Elastic Defend records no hash when a file is deleted.",
    absent: true,
  } as const;
const shared31 = {
    "file.hash.md5": shared30,
    "file.hash.sha1": shared30,
    "file.hash.sha256": shared30,
    "file.pe.imphash": shared30,
    "process.command_line": { unavailable: "windows_file_delete.md of Elastic Defend has no command line.", absent: true },
  } as const;
const shared32 = {
    stream: "sysmon",
    package: "windows",
    index: ["logs-windows.sysmon_operational-*"],
    category: "file",
    select: { "event.provider": "Microsoft-Windows-Sysmon", "event.code": "26" },
  } as const;
const shared33 = {
    name: "file.hash.md5",
    rewrite: "lower-case",
    optional: true,
  } as const;
const shared34 = {
    name: "file.hash.sha1",
    rewrite: "lower-case",
    optional: true,
  } as const;
const shared35 = {
    name: "file.hash.sha256",
    rewrite: "lower-case",
    optional: true,
  } as const;
const shared36 = {
    name: "file.pe.imphash",
    rewrite: "lower-case",
    optional: true,
  } as const;
const shared37 = {
    "registry.path": { name: "registry.path" },
    "registry.value": { name: "registry.value" },
    "registry.data": { name: "registry.data.strings", array: true, rewrite: "registry-data" },
  } as const;
const shared38 = {
    stream: "defend",
    package: "endpoint",
    index: ["logs-endpoint.events.registry-*"],
    category: "registry",
    select: { "host.os.type": "windows", "event.action": "modification" },
  } as const;
const shared39 = {
    unavailable: "windows_registry_modification.md of Elastic Defend has no command line.",
    absent: true,
  } as const;
const shared40 = {
    unavailable: "Elastic Defend has the action modification for every change of a value.",
    nearest: "event.action",
  } as const;
const shared41 = {
    unavailable: "Sysmon 13 does not record the command line.",
    absent: true,
  } as const;
const shared42 = {
    "process.command_line": shared39,
    "registry.change": shared40,
    "registry.new_path": { unavailable: "Elastic Defend does not report renamed keys.", absent: true },
  } as const;
const shared43 = {
    name: "winlog.event_data.NewName",
    optional: true,
  } as const;
const shared44 = {
    "host.os.type": "windows",
    "event.action": "load",
  } as const;
const shared45 = {
    name: "dll.code_signature.exists",
    type: "boolean",
  } as const;
const shared46 = {
    name: "dll.code_signature.subject_name",
  } as const;
const shared47 = {
    unavailable: "Elastic Defend has words of its own for the state, such as trusted and errorExpired.",
    nearest: "dll.code_signature.status",
  } as const;
const shared48 = {
    name: "dll.hash.md5",
    rewrite: "lower-case",
  } as const;
const shared49 = {
    name: "dll.hash.sha1",
    rewrite: "lower-case",
  } as const;
const shared50 = {
    name: "dll.hash.sha256",
    rewrite: "lower-case",
  } as const;
const shared51 = {
    name: "dll.pe.imphash",
    rewrite: "lower-case",
  } as const;
const shared52 = {
    "dll.path": { name: "dll.path" },
    "dll.name": { name: "dll.name" },
    "dll.signed": shared45,
    "dll.code_signature.subject_name": shared46,
    "dll.code_signature.status": shared47,
    "dll.pe.original_file_name": { name: "dll.pe.original_file_name" },
    "dll.hash.md5": shared48,
    "dll.hash.sha1": shared49,
    "dll.hash.sha256": shared50,
    "dll.pe.imphash": shared51,
    "dll.pe.file_version": { name: "dll.pe.file_version" },
    "dll.pe.company": { unavailable: "Elastic Defend does not record the company of a module.", absent: true },
    "dll.pe.product": { unavailable: "Elastic Defend does not record the product of a module.", absent: true },
    "dll.pe.description": { unavailable: "Elastic Defend does not record the description of a module.", absent: true },
    "process.command_line": { unavailable: "windows_library_load.md of Elastic Defend has no command line.", absent: true },
  } as const;
const shared53 = {
    name: "file.code_signature.subject_name",
  } as const;
const shared54 = {
    unavailable: "Sysmon 7 does not record the command line.",
    absent: true,
  } as const;
const shared55 = {
    name: "destination.port",
    type: "number",
  } as const;
const shared56 = {
    "source.ip": { name: "source.ip", type: "ip" },
    "source.port": { name: "source.port", type: "number" },
    "destination.ip": { name: "destination.ip", type: "ip" },
    "destination.port": shared55,
    "network.transport": { name: "network.transport" },
  } as const;
const shared57 = [
    "connection_attempted",
    "connection_accepted",
  ] as const;
const shared58 = {
    unavailable: "Elastic Defend records addresses of connections and not the name that was looked up.",
    absent: true,
  } as const;
const shared59 = {
    unavailable: "Elastic Defend records addresses of connections and not names.",
    absent: true,
  } as const;
const shared60 = {
    unavailable: "Network events of Elastic Defend on Windows have no command line.",
    absent: true,
  } as const;
const shared61 = {
    name: "event.action",
    rewrite: "connection",
  } as const;
const shared62 = {
    "destination.domain": shared58,
    "source.domain": shared59,
    "process.command_line": shared60,
    "process.parent.executable": { unavailable: "Network events of Elastic Defend do not record the parent.", absent: true },
    "network.initiated": shared61,
  } as const;
const shared63 = {
    unavailable: "Sysmon 3 does not record the command line.",
    absent: true,
  } as const;
const shared64 = {
    unavailable: "Sysmon 3 does not record the parent.",
    absent: true,
  } as const;
const shared65 = {
    name: "network.direction",
    rewrite: "direction",
  } as const;
const shared66 = {
    "dns.question.name": { name: "dns.question.name" },
  } as const;
const shared67 = {
    unavailable: "Sysmon 22 does not record the command line.",
    absent: true,
  } as const;
const shared68 = {
    unavailable: "The pipeline keeps only the SID of the user (user.id) of script block events.",
  } as const;
const shared69 = [
    "logs-windows.powershell_operational-*",
  ] as const;
const shared70 = {
    name: "user.name",
    optional: true,
    rewrite: "account",
  } as const;
const shared71 = {
    name: "aws.cloudtrail.request_parameters",
    rewrite: "entry",
    fidelity: "approximate",
    reason: "Elastic renders the parameters as {name=value} in one text, in which the name may stand at any depth and the value may go on.",
  } as const;
const shared72 = {
    name: "aws.cloudtrail.response_elements",
    rewrite: "entry",
    fidelity: "approximate",
    reason: "Elastic renders the elements as {name=value} in one text, in which the name may stand at any depth and the value may go on.",
  } as const;
const shared73 = {
    name: "azure.activitylogs.operation_name",
  } as const;
const shared74 = {
    name: "azure.auditlogs.operation_name",
  } as const;
const shared75 = {
    name: "azure.auditlogs.properties.activity_display_name",
  } as const;
const shared76 = {
    name: "azure.auditlogs.properties.category",
  } as const;
const shared77 = {
    name: "azure.auditlogs.properties.target_resources.0.modified_properties.0.display_name",
    optional: true,
    fidelity: "approximate",
    reason: "Elastic numbers the resources and their properties, and the query looks at the first three properties of the first resource.",
  } as const;
const shared78 = {
    name: "azure.auditlogs.properties.target_resources.0.modified_properties.0.new_value",
    optional: true,
    fidelity: "approximate",
    reason: "Elastic numbers the resources and their properties, and the query looks at the first three properties of the first resource.",
  } as const;
const shared79 = {
    name: "azure.signinlogs.properties.client_app_used",
  } as const;
const shared80 = {
    name: "azure.signinlogs.properties.user_principal_name",
  } as const;
const shared81 = {
    fields: {
      "event_data.Operation": {
        name: "event.action",
        fidelity: "approximate",
        reason: "Elastic renames a few operations, such as Add user. to added-user-account.",
      },
      "event_data.Workload": { name: "event.provider" },
      "event_data.UserId": { name: "user.id" },
      "event_data.ResultStatus": { name: "o365.audit.ResultStatus", optional: true },
      "event_data.eventSource": { name: "event.provider" },
      "event_data.eventName": {
        name: "event.action",
        fidelity: "approximate",
        reason: "Elastic has the operation there, which of later alerts is AlertTriggered and not their name.",
      },
      "event_data.status": { name: "event.outcome", fidelity: "approximate", reason: "Elastic writes success where an event has no result." },
      "event_data.Parameters": { unavailable: "The pipeline makes a field of each parameter.", nearest: "o365.audit.Parameters" },
    },
    variants: [
      {
        name: "Microsoft 365 audit",
        source: { stream: "o365", package: "o365", index: ["logs-o365.audit-*"], select: { "event.dataset": "o365.audit" } },
      },
      {
        name: "Microsoft 365 audit",
        source: { stream: "o365", package: "o365", index: ["logs-o365.audit-*"], select: { "data_stream.dataset": "o365.audit" } },
        alias: true,
      },
    ],
  } as const;
const shared82 = {
    name: "event.provider",
    rewrite: "service-name",
  } as const;
const shared83 = {
    name: "kubernetes.audit.objectRef.apiGroup",
  } as const;
const shared84 = {
    unavailable: "The pipeline gives the fields of this log names of its own. A mapping file of yours can name them.",
  } as const;
const shared85 = {
    unavailable: "Sysmon 10 does not record command lines.",
    absent: true,
  } as const;
const shared86 = {
    name: "winlog.event_data.TargetImage",
  } as const;
const shared87 = {
    name: "winlog.event_data.TargetProcessId",
  } as const;
const shared88 = {
    name: "winlog.event_data.TargetProcessGUID",
  } as const;
const shared89 = {
    name: "winlog.event_data.TargetUser",
    optional: true,
  } as const;
const shared90 = {
    name: "winlog.event_data.SourceUser",
    optional: true,
  } as const;
const shared91 = {
    unavailable: "The account stands in one text, with its domain.",
  } as const;
const shared92 = {
    unavailable: "Sysmon 8 does not record parents.",
    absent: true,
  } as const;
const shared93 = {
    "dll.path": { name: "dll.path" },
    "dll.name": { name: "dll.name" },
    "dll.signed": shared45,
    "dll.code_signature.subject_name": shared46,
    "dll.code_signature.status": shared47,
    "dll.hash.md5": shared48,
    "dll.hash.sha1": shared49,
    "dll.hash.sha256": shared50,
    "dll.pe.imphash": shared51,
  } as const;
const shared94 = {
    name: "winlog.event_data.Contents",
    optional: true,
  } as const;
const shared95 = {
    "file.path": { name: "file.path" },
    "file.name": { name: "file.name" },
    "file.extension": shared23,
    "file.hash.md5": shared33,
    "file.hash.sha1": shared34,
    "file.hash.sha256": shared35,
    "file.pe.imphash": shared36,
  } as const;
const shared96 = {
    unavailable: "The pipeline removes the hashes of events 27 and 28. The vocabulary winlog has them.",
  } as const;
const shared97 = {
    "file.path": { name: "file.path" },
    "file.name": { name: "file.name" },
    "file.extension": shared23,
    "file.hash.md5": shared96,
    "file.hash.sha1": shared96,
    "file.hash.sha256": shared96,
    "file.pe.imphash": shared96,
  } as const;
const shared98 = {
    "registry.path": { name: "registry.path" },
    "registry.value": { name: "registry.value" },
    "registry.change": { name: "winlog.event_data.EventType" },
  } as const;
const shared99 = {
    name: "winlog.event_data.{name}",
    optional: true,
  } as const;
const shared100 = {
    name: "url.original",
    rewrite: "url-path",
  } as const;
const shared101 = {
    name: "url.original",
    rewrite: "url-query",
  } as const;
const shared102 = {
    name: "http.request.referrer",
    optional: true,
  } as const;
const shared103 = {
    name: "http.response.body.bytes",
    type: "number",
  } as const;
const shared104 = {
    name: "http.response.status_code",
    type: "number",
  } as const;
const shared105 = [
    "url.original",
    "http.request.referrer",
    "user_agent.original",
  ] as const;
const shared106 = {
    name: "source.user.name",
    optional: true,
  } as const;
const shared107 = {
    unavailable: "Each network sensor has an integration of its own. A mapping file of yours can name one.",
  } as const;
const shared108 = {
    "event_data.id.orig_h": { name: "source.ip", type: "ip" },
    "event_data.id.orig_p": { name: "source.port", type: "number" },
    "event_data.id.resp_h": { name: "destination.ip", type: "ip" },
    "event_data.id.resp_p": shared55,
    "event_data.uid": { name: "zeek.session_id" },
  } as const;
const shared109 = {
    unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
    nearest: "message",
  } as const;
const shared110 = {
    "process.name": { name: "process.name" },
    "process.parent.name": { name: "process.parent.name" },
    "user.account": { name: "user.name" },
    "user.name": { name: "user.name" },
    "user.logon_id": { unavailable: "Elastic Defend does not record the id of the logon session on Linux.", absent: true },
    "process.hash.md5": shared8,
    "process.hash.sha1": shared9,
    "process.hash.sha256": shared10,
    "process.parent.user": { name: "process.parent.user.name", optional: true },
  } as const;
const shared111 = {
    unavailable: "The pipeline puts the name of the sending program there, which is sysmon.",
  } as const;
const shared112 = {
    unavailable: "The pipeline removes a user name without a domain.",
  } as const;
const shared113 = {
    name: "winlog.event_data.LogonId",
    optional: true,
  } as const;
const shared114 = {
    "process.name": { name: "process.name" },
    "user.account": { name: "user.name" },
    "process.command_line": shared25,
    "file.name": { name: "file.name" },
    "file.extension": { name: "file.extension" },
  } as const;
const shared115 = {
    "process.name": { name: "process.name" },
    "user.account": { name: "user.name" },
    "file.name": { name: "file.name" },
    "file.extension": { name: "file.extension" },
  } as const;
const shared116 = {
    "process.name": { name: "process.name" },
    "user.account": { name: "user.name" },
    "process.command_line": shared25,
    "source.domain": shared59,
    "destination.domain": shared58,
    "network.initiated": shared61,
  } as const;
const shared117 = {
    name: "process.args",
    array: true,
    fidelity: "approximate",
    reason: "Elastic keeps the arguments of an EXECVE record in one list, so that any of them may be at any place.",
  } as const;
const shared118 = [
    "process.args",
    "process.executable",
    "process.name",
    "auditd.log.name",
    "auditd.log.proctitle",
  ] as const;
const shared119 = {
    unavailable: "A line of a log is in the message, an analysed text field, and EQL cannot search text fields. The vocabulary wildcard is for logs whose message has a wildcard field.",
  } as const;
const shared120 = {
    name: "log.level",
    rewrite: "level",
    optional: true,
  } as const;
const shared121 = {
    "event.provider": { name: "winlog.provider_name" },
    "event.channel": { name: "winlog.channel" },
    "event.level": shared120,
    "event_data.Data": {
      name: "winlog.event_data.param1",
      fidelity: "approximate",
      reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
    },
    "event_data.Message": shared109,
  } as const;
const shared122 = {
    name: "winlog.user_data.Channel",
    optional: true,
  } as const;
const shared123 = [
    "Microsoft-Windows-Security-Auditing",
    "Microsoft-Windows-Eventlog",
  ] as const;
const shared124 = {
    name: "winlog.event_data.Threat_Name",
    optional: true,
  } as const;
const shared125 = {
    name: "winlog.event_data.New_Value",
    optional: true,
  } as const;
const shared126 = {
    name: "winlog.event_data.Old_Value",
    optional: true,
  } as const;
const shared127 = {
    name: "winlog.event_data.Source_Name",
    optional: true,
  } as const;
const shared128 = {
    name: "winlog.event_data.Process_Name",
    optional: true,
  } as const;
const shared129 = [
    "logs-winlog.winlog-*",
    "logs-windows_custom-*",
  ] as const;
const shared130 = {
    "winlog.channel": "Microsoft-Windows-Windows Defender/Operational",
  } as const;
const shared131 = {
    name: "winlog.event_data.Path",
    optional: true,
    fidelity: "approximate",
    reason: "Microsoft Defender Antivirus writes the kind of the path before it, as in file:_C:\\x.",
  } as const;
const shared132 = {
    name: "winlog.event_data.Detection_User",
    optional: true,
  } as const;
const shared133 = {
    name: "winlog.event_data.Action_Name",
    optional: true,
  } as const;
const shared134 = {
    "winlog.channel": "Microsoft-Windows-Windows Defender/Operational",
    "event.code": ["1116", "1117"],
  } as const;
const shared135 = {
    "event_data.EventLog": { name: "winlog.channel" },
    "event_data.EventID": { name: "event.code" },
    "event_data.Function": { name: "winlog.event_data.param1", optional: true },
    "event_data.ProcessID": { name: "winlog.event_data.param2", optional: true },
    "event_data.ImagePath": { name: "winlog.event_data.param3", optional: true },
    "event_data.Protocol": { name: "winlog.event_data.param4", optional: true },
    "event_data.Endpoint": { name: "winlog.event_data.param5", optional: true },
    "event_data.ClientNetworkAddress": { name: "winlog.event_data.param6", optional: true },
    "event_data.InterfaceUuid": { name: "winlog.event_data.param7", optional: true },
    "event_data.OpNum": { name: "winlog.event_data.param8", optional: true },
    "event_data.SecurityContextName": { name: "winlog.event_data.param9", optional: true },
    "event_data.AuthenticationLevel": { name: "winlog.event_data.param10", optional: true },
    "event_data.AuthenticationType": { name: "winlog.event_data.param11", optional: true },
  } as const;
const shared136 = {
    "event.provider": { name: "winlog.provider_name" },
    "event.channel": { name: "winlog.channel" },
    "event.level": shared120,
  } as const;
const shared137 = {
    "winlog.channel": "Microsoft-IIS-Configuration/Operational",
  } as const;
const shared138 = {
    "winlog.channel": "Microsoft-Windows-Sysmon/Operational",
  } as const;
const shared139 = [
    "Microsoft-Windows-PowerShell/Operational",
    "PowerShellCore/Operational",
  ] as const;
const shared140 = {
    "winlog.channel": shared139,
  } as const;
const shared141 = {
    "winlog.channel": "Microsoft-Windows-TaskScheduler/Operational",
  } as const;
const shared142 = {
    "winlog.channel": "Microsoft-Windows-WMI-Activity/Operational",
  } as const;
const shared143 = {
    "winlog.channel": "Microsoft-Windows-CodeIntegrity/Operational",
  } as const;
const shared144 = {
    "winlog.channel": [
      "Microsoft-Windows-AppLocker/EXE and DLL",
      "Microsoft-Windows-AppLocker/MSI and Script",
      "Microsoft-Windows-AppLocker/Packaged app-Deployment",
      "Microsoft-Windows-AppLocker/Packaged app-Execution",
    ],
  } as const;
const shared145 = {
    "winlog.channel": "Microsoft-Windows-AppModel-Runtime/Admin",
  } as const;
const shared146 = {
    "winlog.channel": "Microsoft-Windows-AppXDeploymentServer/Operational",
  } as const;
const shared147 = {
    "winlog.channel": "Microsoft-Windows-AppxPackaging/Operational",
  } as const;
const shared148 = {
    "winlog.channel": "Microsoft-Windows-Bits-Client/Operational",
  } as const;
const shared149 = {
    "winlog.channel": "Microsoft-Windows-CAPI2/Operational",
  } as const;
const shared150 = {
    "winlog.channel": "Microsoft-Windows-CertificateServicesClient-Lifecycle-System/Operational",
  } as const;
const shared151 = {
    "winlog.channel": "Microsoft-Windows-Diagnosis-Scripted/Operational",
  } as const;
const shared152 = {
    "winlog.channel": "Microsoft-Windows-DHCP-Server/Operational",
  } as const;
const shared153 = {
    "winlog.channel": ["Microsoft-Windows-DNS-Client/Operational", "Microsoft-Windows-DNS Client Events/Operational"],
  } as const;
const shared154 = {
    "winlog.channel": "Microsoft-Windows-DNS-Server/Analytical",
  } as const;
const shared155 = {
    "winlog.channel": "Microsoft-Windows-DNS-Server/Audit",
  } as const;
const shared156 = {
    "winlog.channel": "Microsoft-Windows-DriverFrameworks-UserMode/Operational",
  } as const;
const shared157 = {
    "winlog.channel": "Microsoft-Windows-Windows Firewall With Advanced Security/Firewall",
  } as const;
const shared158 = {
    "winlog.channel": "Microsoft-Windows-Hyper-V-Worker",
  } as const;
const shared159 = {
    "winlog.channel": "Microsoft-Windows-Kernel-EventTracing",
  } as const;
const shared160 = {
    "winlog.channel": ["Microsoft-Windows-Kernel-ShimEngine/Operational", "Microsoft-Windows-Kernel-ShimEngine/Diagnostic"],
  } as const;
const shared161 = {
    "winlog.channel": "Microsoft-Windows-LDAP-Client/Debug",
  } as const;
const shared162 = {
    "winlog.channel": "Microsoft-Windows-LSA/Operational",
  } as const;
const shared163 = {
    "winlog.channel": "Microsoft-ServiceBus-Client",
  } as const;
const shared164 = {
    "winlog.channel": "MSExchange Management",
  } as const;
const shared165 = {
    "winlog.channel": "Microsoft-Windows-Ntfs/Operational",
  } as const;
const shared166 = {
    "winlog.channel": "Microsoft-Windows-NTLM/Operational",
  } as const;
const shared167 = {
    "winlog.channel": "OpenSSH/Operational",
  } as const;
const shared168 = {
    "winlog.channel": [
      "Microsoft-Windows-Application-Experience/Program-Telemetry",
      "Microsoft-Windows-Application-Experience/Program-Compatibility-Assistant",
    ],
  } as const;
const shared169 = {
    "winlog.channel": "Microsoft-Windows-BitLocker/BitLocker Management",
  } as const;
const shared170 = {
    "winlog.channel": "Microsoft-Windows-PrintService/Admin",
  } as const;
const shared171 = {
    "winlog.channel": "Microsoft-Windows-PrintService/Operational",
  } as const;
const shared172 = {
    "winlog.channel": ["Microsoft-Windows-Security-Mitigations/Kernel Mode", "Microsoft-Windows-Security-Mitigations/User Mode"],
  } as const;
const shared173 = {
    "winlog.channel": "Microsoft-Windows-SENSE/Operational",
  } as const;
const shared174 = {
    "winlog.channel": "Microsoft-Windows-Shell-Core/Operational",
  } as const;
const shared175 = {
    "winlog.channel": "Microsoft-Windows-SmbClient/Connectivity",
  } as const;
const shared176 = {
    "winlog.channel": "Microsoft-Windows-SmbClient/Security",
  } as const;
const shared177 = {
    "winlog.channel": "Microsoft-Windows-SMBServer/Connectivity",
  } as const;
const shared178 = {
    "winlog.channel": "Microsoft-Windows-TerminalServices-LocalSessionManager/Operational",
  } as const;
const shared179 = {
    "winlog.channel": "Microsoft-Windows-VHDMP/Operational",
  } as const;
const shared180 = [
    "winlog.event_data.param2",
    "winlog.event_data.param3",
  ] as const;
const shared181 = {
    "*": { "event_data.Data": shared2, "powershell.pipeline_data": shared180, "powershell.details": shared180 },
  } as const;
const shared182 = {
    "host.name": { name: "host.name" },
    "event.code": { name: "event.code" },
    "event.provider": { name: "winlog.provider_name" },
    "event.channel": { name: "winlog.channel" },
    "event.level": { name: "log.level", rewrite: "level" },
  } as const;
const shared183 = {
    name: "winlog.event_data.param1",
    optional: true,
    fidelity: "approximate",
    reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
  } as const;
const shared184 = {
    unavailable: "Event 4104 names its user by a security identifier only.",
  } as const;
const shared185 = {
    name: "winlog.event_data.ScriptBlockId",
    optional: true,
  } as const;
const shared186 = {
    name: "winlog.event_data.Path",
    optional: true,
  } as const;
const shared187 = [
    {
      name: "PowerShell",
      source: {
        stream: "winlog",
        package: "winlog",
        index: ["winlogbeat-*", "logs-winlog.winlog-*"],
        select: { "winlog.channel": shared139, "event.code": "4104" },
      },
    },
  ] as const;
const shared188 = {
    unavailable: "Event 4103 names its user inside the text of ContextInfo only.",
    nearest: "winlog.event_data.ContextInfo",
  } as const;
const shared189 = [
    {
      name: "PowerShell",
      source: {
        stream: "winlog",
        package: "winlog",
        index: ["winlogbeat-*", "logs-winlog.winlog-*"],
        select: { "winlog.channel": shared139, "event.code": "4103" },
      },
    },
  ] as const;
const shared190 = {
    unavailable: "The events of this channel name their user inside a text only.",
  } as const;
const shared191 = [
    {
      name: "Windows PowerShell",
      source: {
        stream: "winlog",
        package: "winlog",
        index: ["winlogbeat-*", "logs-winlog.winlog-*"],
        select: { "winlog.channel": "Windows PowerShell", "event.code": "800" },
      },
    },
  ] as const;
const shared192 = {
    "powershell.details": { name: "winlog.event_data.param1" },
  } as const;
const shared193 = [
    {
      name: "Windows PowerShell",
      source: {
        stream: "winlog",
        package: "winlog",
        index: ["winlogbeat-*", "logs-winlog.winlog-*"],
        select: { "winlog.channel": "Windows PowerShell", "event.code": "400" },
      },
    },
  ] as const;
const shared194 = [
    {
      name: "Windows PowerShell",
      source: {
        stream: "winlog",
        package: "winlog",
        index: ["winlogbeat-*", "logs-winlog.winlog-*"],
        select: { "winlog.channel": "Windows PowerShell", "event.code": "600" },
      },
    },
  ] as const;
const shared195 = {
    name: "winlog.event_data.SourceImage",
    optional: true,
  } as const;
const shared196 = {
    name: "winlog.event_data.SourceProcessId",
    optional: true,
  } as const;
const shared197 = {
    name: "winlog.event_data.TargetImage",
    optional: true,
  } as const;
const shared198 = {
    name: "winlog.event_data.TargetProcessId",
    optional: true,
  } as const;
const shared199 = {
    name: "winlog.event_data.SourceProcessGUID",
    optional: true,
  } as const;
const shared200 = {
    name: "winlog.event_data.TargetProcessGUID",
    optional: true,
  } as const;
const shared201 = {
    name: "winlog.event_data.GrantedAccess",
    optional: true,
  } as const;
const shared202 = [
    {
      name: "Sysmon",
      source: {
        stream: "winlog",
        package: "winlog",
        index: ["winlogbeat-*", "logs-winlog.winlog-*"],
        select: { "winlog.channel": "Microsoft-Windows-Sysmon/Operational", "event.code": "10" },
      },
    },
  ] as const;
const shared203 = {
    stream: "lines",
    index: ["logs-*", "filebeat-*"],
    keywords: ["message.wildcard"],
    select: { "host.os.type": "linux" },
  } as const;
const shared204 = {
    variants: [
      {
        name: "Log lines of Linux hosts",
        source: shared203,
        fidelity: "approximate",
        reason: "the query looks at the lines of every log of a Linux host, whatever program wrote them.",
      },
    ],
  } as const;
const shared205 = {
    variants: [
      {
        name: "Log lines",
        source: { stream: "lines", index: ["logs-*", "filebeat-*"], keywords: ["message.wildcard"] },
        fidelity: "approximate",
        reason: "the query looks at the lines of every log, whatever program wrote them.",
      },
    ],
  } as const;
const shared206 = {
    "event_data.Data": shared183,
    "event_data.Message": { name: "message.wildcard" },
  } as const;
const shared207 = {
    name: "winlog.event_data.param1",
    optional: true,
    fidelity: "approximate",
    reason: "the three unnamed texts of the event are param1 to param3, and one longer than 1,024 characters is not indexed.",
  } as const;
const shared208 = {
    "powershell.details": shared207,
  } as const;
const shared209 = {
    name: "winlog.event_data.User",
    optional: true,
  } as const;
const shared210 = {
    name: "winlog.event_data.Image",
    optional: true,
  } as const;
const shared211 = {
    name: "winlog.event_data.ProcessId",
    optional: true,
  } as const;
const shared212 = {
    name: "winlog.event_data.ProcessGuid",
    optional: true,
  } as const;
const shared213 = {
    name: "winlog.event_data.OriginalFileName",
    optional: true,
  } as const;
const shared214 = {
    name: "winlog.event_data.Company",
    optional: true,
  } as const;
const shared215 = {
    name: "winlog.event_data.Product",
    optional: true,
  } as const;
const shared216 = {
    name: "winlog.event_data.Description",
    optional: true,
  } as const;
const shared217 = {
    name: "winlog.event_data.FileVersion",
    optional: true,
  } as const;
const shared218 = {
    name: "winlog.event_data.Hashes",
    optional: true,
    rewrite: "hashes-md5",
  } as const;
const shared219 = {
    name: "winlog.event_data.Hashes",
    optional: true,
    rewrite: "hashes-sha1",
  } as const;
const shared220 = {
    name: "winlog.event_data.Hashes",
    optional: true,
    rewrite: "hashes-sha256",
  } as const;
const shared221 = {
    name: "winlog.event_data.Hashes",
    optional: true,
    rewrite: "hashes-imphash",
  } as const;
const shared222 = {
    name: "winlog.event_data.TargetFilename",
    optional: true,
  } as const;
const shared223 = {
    name: "winlog.event_data.CreationUtcTime",
    optional: true,
  } as const;
const shared224 = {
    name: "winlog.event_data.TargetObject",
    optional: true,
  } as const;
const shared225 = {
    name: "winlog.event_data.Details",
    optional: true,
  } as const;
const shared226 = {
    name: "winlog.event_data.EventType",
    optional: true,
  } as const;
const shared227 = {
    name: "winlog.event_data.ImageLoaded",
    optional: true,
  } as const;
const shared228 = {
    name: "winlog.event_data.Signed",
    optional: true,
  } as const;
const shared229 = {
    name: "winlog.event_data.Signature",
    optional: true,
  } as const;
const shared230 = {
    name: "winlog.event_data.SignatureStatus",
    optional: true,
  } as const;
const shared231 = {
    "user.account": shared209,
    "process.executable": shared210,
    "process.pid": shared211,
    "process.entity_id": shared212,
    "file.path": shared222,
    "file.hash.md5": shared218,
    "file.hash.sha1": shared219,
    "file.hash.sha256": shared220,
    "file.pe.imphash": shared221,
  } as const;
const shared232 = {
    "user.account": shared209,
    "process.executable": shared210,
    "process.pid": shared211,
    "process.entity_id": shared212,
    "registry.path": shared224,
    "registry.change": shared226,
  } as const;
const shared233 = {
    "event_data.Data": shared183,
    "event_data.Message": shared109,
  } as const;

/** The vocabularies by name. */
export const mappings: Readonly<Record<string, Vocabulary>> = {
    ecs: {
      vocabulary: "ecs",
      title: "Elastic Common Schema, as the integrations of Elastic Agent fill it",
      description: "Events that Elastic Agent collects: Elastic Defend on Windows, Linux and macOS; Sysmon and PowerShell through the Windows integration; the Security, System and Application logs through the System integration, and every other channel through the integration Custom Windows Event Logs; Linux audit logs; clouds, identity providers and services; web servers, proxies, name servers, firewalls and Zeek. Most keyword fields do not index values longer than 1,024 characters: such a value is absent for a query. The fields of an address are absent where it is no valid one.",
      native: shared1,
      settings: {
        mapped: {
          defend: ["event.action", "event.category", "event.code", "event.provider", "event.type", "host.os.type"],
          sysmon: ["event.action", "event.category", "event.code", "event.provider", "event.type"],
          security: ["event.action", "event.category", "event.code", "event.provider", "event.type", "winlog.channel"],
          powershell: ["event.category", "event.code", "event.provider", "event.type", "winlog.channel"],
          application: ["event.code", "winlog.channel"],
          "windows-custom": [
            "event.code",
            "winlog.channel",
            "winlog.event_data.param1",
            "winlog.event_data.param2",
            "winlog.event_data.param3",
          ],
          "sysmon-linux": ["event.category", "event.code", "event.dataset"],
        },
        alternatives: {
          "*": { "event_data.Data": shared2 },
          linux_auditd: { "event_data.type": ["auditd.log.record_type"] },
          azure_auditlogs: {
            "event_data.TargetResources": [
              "azure.auditlogs.properties.target_resources.0.display_name",
              "azure.auditlogs.properties.target_resources.0.user_principal_name",
              "azure.auditlogs.properties.target_resources.0.modified_properties.0.new_value",
              "azure.auditlogs.properties.target_resources.0.modified_properties.1.new_value",
              "azure.auditlogs.properties.target_resources.0.modified_properties.2.new_value",
              "azure.auditlogs.properties.target_resources.1.id",
              "azure.auditlogs.properties.target_resources.1.display_name",
              "azure.auditlogs.properties.target_resources.2.id",
              "azure.auditlogs.properties.target_resources.2.display_name",
            ],
            "event_data.TargetResources.ModifiedProperties.DisplayName": shared3,
            "event_data.TargetResources.modifiedProperties.displayName": shared3,
            "event_data.TargetResources.ModifiedProperties.NewValue": shared4,
            "event_data.TargetResources.modifiedProperties.newValue": shared4,
          },
        },
        userData: shared5,
        filled: ["host.name", "process.entity_id"],
      },
      fields: {
        "host.name": { name: "host.name" },
        "user.name": { name: "user.name" },
        "user.account": { name: "user.name", rewrite: "account" },
        "process.executable": { name: "process.executable" },
        "process.name": { name: "process.name", rewrite: "bare-name" },
        "process.pid": { name: "process.pid", type: "number" },
        "process.entity_id": { name: "process.entity_id" },
        "event.code": { name: "event.code" },
      },
      events: {
        process_creation: {
          fields: {
            "event.provider": { name: "event.provider" },
            "process.command_line": { name: "process.command_line" },
            "process.parent.executable": { name: "process.parent.executable" },
            "process.parent.name": { name: "process.parent.name", rewrite: "bare-name" },
            "process.parent.pid": shared6,
          },
          variants: [
            {
              name: "Elastic Defend",
              source: {
                stream: "defend",
                package: "endpoint",
                index: ["logs-endpoint.events.process-*"],
                category: "process",
                keywords: shared7,
                select: { "host.os.type": "windows", "event.action": "start" },
              },
              fields: shared12,
            },
            {
              name: "Sysmon",
              source: {
                stream: "sysmon",
                package: "windows",
                index: ["logs-windows.sysmon_operational-*"],
                category: "process",
                keywords: shared7,
                select: { "event.provider": "Microsoft-Windows-Sysmon", "event.code": "1" },
              },
              fields: {
                "process.working_directory": { name: "process.working_directory" },
                "process.integrity_level": { name: "winlog.event_data.IntegrityLevel" },
                "process.pe.original_file_name": { name: "process.pe.original_file_name", optional: true },
                "process.pe.company": { name: "process.pe.company", optional: true },
                "process.pe.product": { name: "process.pe.product", optional: true },
                "process.pe.description": { name: "process.pe.description", optional: true },
                "process.pe.file_version": { name: "process.pe.file_version", optional: true },
                "process.hash.md5": shared13,
                "process.hash.sha1": shared14,
                "process.hash.sha256": shared15,
                "process.parent.command_line": { name: "process.parent.command_line" },
                "process.parent.entity_id": { name: "process.parent.entity_id" },
                "process.pe.imphash": shared16,
                "user.logon_id": { name: "winlog.event_data.LogonId" },
                "process.parent.user": shared17,
                "process.parent.parent.executable": shared18,
                "event.provider": { name: "event.provider" },
              },
            },
            {
              name: "Security log",
              source: {
                stream: "security",
                package: "system",
                index: ["logs-system.security-*"],
                category: "process",
                keywords: ["process.command_line", "process.executable", "process.parent.executable"],
                select: { "event.provider": "Microsoft-Windows-Security-Auditing", "event.code": "4688" },
              },
              fields: {
                "process.entity_id": shared19,
                "process.working_directory": { unavailable: "Security 4688 does not record the current directory.", absent: true },
                "process.integrity_level": { unavailable: "Security 4688 records a label SID instead.", nearest: "winlog.event_data.MandatoryLabel" },
                "process.pe.original_file_name": shared20,
                "process.pe.company": shared20,
                "process.pe.product": shared20,
                "process.pe.description": shared20,
                "process.pe.file_version": shared20,
                "process.hash.md5": shared21,
                "process.hash.sha1": shared21,
                "process.hash.sha256": shared21,
                "process.parent.command_line": { unavailable: "Security 4688 does not record the command line of the parent.", absent: true },
                "process.parent.entity_id": shared19,
                "process.pe.imphash": shared21,
                "user.logon_id": { name: "winlog.event_data.SubjectLogonId" },
                "process.parent.user": { unavailable: "Security 4688 does not record the account of the parent.", absent: true },
                "process.parent.parent.executable": { unavailable: "Security 4688 does not record the grandparent.", absent: true },
                "event.provider": { name: "event.provider" },
              },
            },
            {
              name: "Process start, start",
              source: {
                stream: "defend",
                package: "endpoint",
                index: ["logs-endpoint.events.process-*"],
                category: "process",
                select: { "host.os.type": "windows", "event.type": "start", "event.action": "start" },
              },
              alias: true,
              fields: shared12,
            },
            {
              name: "Process start",
              source: {
                stream: "defend",
                package: "endpoint",
                index: ["logs-endpoint.events.process-*"],
                category: "process",
                select: shared22,
              },
              alias: true,
              fields: shared12,
            },
            {
              name: "Process start, process_started",
              source: {
                stream: "defend",
                package: "endpoint",
                index: ["logs-endpoint.events.process-*"],
                category: "process",
                select: { "host.os.type": "windows", "event.type": "process_started" },
              },
              alias: true,
              fields: shared12,
            },
          ],
        },
        file_event: {
          fields: shared24,
          variants: [
            {
              name: "Elastic Defend",
              source: {
                stream: "defend",
                package: "endpoint",
                index: ["logs-endpoint.events.file-*"],
                category: "file",
                select: { "host.os.type": "windows", "event.action": ["creation", "overwrite"] },
              },
              fields: {
                "process.command_line": shared25,
                "process.parent.executable": shared26,
                "process.parent.command_line": shared26,
                "file.created": { unavailable: "Elastic Defend does not record the creation time of a file.", absent: true },
              },
            },
            {
              name: "Sysmon",
              source: {
                stream: "sysmon",
                package: "windows",
                index: ["logs-windows.sysmon_operational-*"],
                category: "file",
                select: { "event.provider": "Microsoft-Windows-Sysmon", "event.code": "11" },
              },
              fields: {
                "process.command_line": shared27,
                "process.parent.executable": shared28,
                "process.parent.command_line": shared28,
                "file.created": shared29,
              },
            },
          ],
        },
        file_delete: {
          fields: shared24,
          variants: [
            {
              name: "Elastic Defend",
              source: {
                stream: "defend",
                package: "endpoint",
                index: ["logs-endpoint.events.file-*"],
                category: "file",
                select: { "host.os.type": "windows", "event.action": "deletion" },
              },
              fields: shared31,
            },
            {
              name: "Sysmon 23",
              source: {
                stream: "sysmon",
                package: "windows",
                index: ["logs-windows.sysmon_operational-*"],
                category: "file",
                select: { "event.provider": "Microsoft-Windows-Sysmon", "event.code": "23" },
              },
              fields: {
                "file.hash.md5": shared13,
                "file.hash.sha1": shared14,
                "file.hash.sha256": shared15,
                "file.pe.imphash": shared16,
                "process.command_line": { unavailable: "Sysmon 23 does not record the command line.", absent: true },
              },
            },
            {
              name: "Sysmon 26",
              source: shared32,
              fields: {
                "file.hash.md5": shared33,
                "file.hash.sha1": shared34,
                "file.hash.sha256": shared35,
                "file.pe.imphash": shared36,
                "process.command_line": { unavailable: "Sysmon 26 does not record the command line.", absent: true },
              },
            },
            {
              name: "File deletion",
              source: {
                stream: "defend",
                package: "endpoint",
                index: ["logs-endpoint.events.file-*"],
                category: "file",
                select: { "host.os.type": "windows", "event.type": "deletion" },
              },
              alias: true,
              fields: shared31,
            },
          ],
        },
        registry_set: {
          fields: shared37,
          variants: [
            {
              name: "Elastic Defend",
              source: shared38,
              fields: { "process.command_line": shared39, "registry.change": shared40 },
            },
            {
              name: "Sysmon",
              source: {
                stream: "sysmon",
                package: "windows",
                index: ["logs-windows.sysmon_operational-*"],
                category: "registry",
                select: { "event.provider": "Microsoft-Windows-Sysmon", "event.code": "13" },
              },
              fields: { "process.command_line": shared41, "registry.change": { name: "winlog.event_data.EventType" } },
            },
          ],
        },
        registry_event: {
          fields: shared37,
          variants: [
            {
              name: "Elastic Defend",
              source: shared38,
              fidelity: "approximate",
              reason: "Elastic Defend reports changes of values; keys that are created, deleted or renamed are not among its registry events.",
              fields: shared42,
            },
            {
              name: "Sysmon",
              source: {
                stream: "sysmon",
                package: "windows",
                index: ["logs-windows.sysmon_operational-*"],
                category: "registry",
                select: { "event.provider": "Microsoft-Windows-Sysmon", "event.code": ["12", "13", "14"] },
              },
              fields: {
                "process.command_line": { unavailable: "Sysmon 12 to 14 do not record the command line.", absent: true },
                "registry.change": { name: "winlog.event_data.EventType" },
                "registry.new_path": shared43,
              },
            },
            {
              name: "Registry change",
              source: {
                stream: "defend",
                package: "endpoint",
                index: ["logs-endpoint.events.registry-*"],
                category: "registry",
                select: { "host.os.type": "windows", "event.type": "change" },
              },
              alias: true,
              fields: shared42,
            },
          ],
        },
        image_load: {
          variants: [
            {
              name: "Elastic Defend",
              source: {
                stream: "defend",
                package: "endpoint",
                index: ["logs-endpoint.events.library-*"],
                category: "library",
                select: shared44,
              },
              fields: shared52,
            },
            {
              name: "Sysmon",
              source: {
                stream: "sysmon",
                package: "windows",
                index: ["logs-windows.sysmon_operational-*"],
                category: "process",
                select: { "event.provider": "Microsoft-Windows-Sysmon", "event.code": "7" },
              },
              fields: {
                "dll.path": { name: "file.path" },
                "dll.name": { name: "file.name" },
                "dll.extension": shared23,
                "dll.signed": { name: "winlog.event_data.Signed" },
                "dll.code_signature.subject_name": shared53,
                "dll.code_signature.status": { name: "file.code_signature.status" },
                "dll.pe.original_file_name": { name: "file.pe.original_file_name", optional: true },
                "dll.hash.md5": shared33,
                "dll.hash.sha1": shared34,
                "dll.hash.sha256": shared35,
                "dll.pe.imphash": shared36,
                "dll.pe.company": { name: "file.pe.company", optional: true },
                "dll.pe.product": { name: "file.pe.product", optional: true },
                "dll.pe.description": { name: "file.pe.description", optional: true },
                "dll.pe.file_version": { name: "file.pe.file_version", optional: true },
                "process.command_line": shared54,
              },
            },
            {
              name: "Library load",
              source: {
                stream: "defend",
                package: "endpoint",
                index: ["logs-endpoint.events.library-*"],
                category: "library",
                select: { "host.os.type": "windows" },
              },
              alias: true,
              fields: shared52,
            },
          ],
        },
        network_connection: {
          fields: shared56,
          variants: [
            {
              name: "Elastic Defend",
              source: {
                stream: "defend",
                package: "endpoint",
                index: ["logs-endpoint.events.network-*"],
                category: "network",
                select: { "host.os.type": "windows", "event.action": shared57 },
              },
              fields: shared62,
            },
            {
              name: "Sysmon",
              source: {
                stream: "sysmon",
                package: "windows",
                index: ["logs-windows.sysmon_operational-*"],
                category: "network",
                select: { "event.provider": "Microsoft-Windows-Sysmon", "event.code": "3" },
              },
              fields: {
                "destination.domain": { name: "destination.domain" },
                "source.domain": { name: "source.domain" },
                "process.command_line": shared63,
                "process.parent.executable": shared64,
                "network.initiated": shared65,
              },
            },
            {
              name: "Start of a connection",
              source: {
                stream: "defend",
                package: "endpoint",
                index: ["logs-endpoint.events.network-*"],
                category: "network",
                select: shared22,
              },
              alias: true,
              fields: shared62,
            },
          ],
        },
        dns_query: {
          fields: shared66,
          variants: [
            {
              name: "Elastic Defend",
              source: {
                stream: "defend",
                package: "endpoint",
                index: ["logs-endpoint.events.network-*"],
                category: "network",
                select: { "host.os.type": "windows", "event.action": "lookup_requested" },
              },
              fields: {
                "process.command_line": shared60,
                "dns.answer": { unavailable: "A request of a look-up has no answer.", absent: true },
                "dns.response_code": { unavailable: "A request of a look-up has no result.", absent: true },
              },
            },
            {
              name: "Sysmon",
              source: {
                stream: "sysmon",
                package: "windows",
                index: ["logs-windows.sysmon_operational-*"],
                category: "network",
                select: { "event.provider": "Microsoft-Windows-Sysmon", "event.code": "22" },
              },
              fields: {
                "process.command_line": shared67,
                "dns.answer": {
                  unavailable: "The pipeline splits the results into dns.answers and dns.resolved_ip.",
                  nearest: "dns.answers.data",
                },
                "dns.response_code": {
                  unavailable: "The pipeline translates the number of the status into its name.",
                  nearest: "sysmon.dns.status",
                },
              },
            },
          ],
        },
        ps_script: {
          fields: {
            "powershell.script_block_text": {
              unavailable: "powershell.file.script_block_text is an analysed text field, and EQL cannot search text fields. Write a Kibana rule of type query for it.",
              nearest: "powershell.file.script_block_text",
            },
            "powershell.script_block_id": { name: "powershell.file.script_block_id" },
            "powershell.script_path": { name: "file.path", optional: true },
            "user.name": shared68,
            "user.account": shared68,
          },
          variants: [
            {
              name: "PowerShell",
              source: {
                stream: "powershell",
                package: "windows",
                index: shared69,
                category: "process",
                select: { "event.provider": "Microsoft-Windows-PowerShell", "event.code": "4104" },
              },
            },
          ],
        },
        ps_module: {
          fields: {
            "powershell.payload": {
              unavailable: "The pipeline parses the payload into objects whose values are an analysed text field, which EQL cannot search, and removes the payload itself.",
              nearest: "powershell.command.invocation_details.value",
            },
            "powershell.context": { unavailable: "The pipeline parses the context into many fields and removes the context itself." },
            "user.name": { name: "user.name", optional: true },
            "user.account": shared70,
          },
          variants: [
            {
              name: "PowerShell",
              source: {
                stream: "powershell",
                package: "windows",
                index: shared69,
                category: "process",
                select: { "event.provider": "Microsoft-Windows-PowerShell", "event.code": "4103" },
              },
            },
          ],
        },
        ps_classic_script: {
          fields: {
            "powershell.pipeline_data": {
              unavailable: "The pipeline parses param3 of event 800 into objects whose values are an analysed text field, which EQL cannot search, and removes param1 to param3.",
              nearest: "powershell.command.invocation_details.value",
            },
            "user.name": { name: "user.name", optional: true },
            "user.account": shared70,
          },
          variants: [
            {
              name: "PowerShell classic",
              source: {
                stream: "powershell",
                package: "windows",
                index: ["logs-windows.powershell-*"],
                category: "process",
                select: { "event.provider": "PowerShell", "event.code": "800" },
              },
            },
          ],
        },
        aws_cloudtrail: {
          fields: {
            "event_data.eventName": { name: "event.action" },
            "event_data.eventSource": { name: "event.provider" },
            "event_data.eventType": { name: "aws.cloudtrail.event_type" },
            "event_data.eventCategory": { name: "aws.cloudtrail.event_category" },
            "event_data.eventVersion": { name: "aws.cloudtrail.event_version" },
            "event_data.eventID": { name: "event.id" },
            "event_data.awsRegion": { name: "cloud.region" },
            "event_data.sourceIPAddress": { name: "source.address" },
            "event_data.userAgent": { name: "user_agent.original" },
            "event_data.errorCode": { name: "aws.cloudtrail.error_code" },
            "event_data.errorMessage": { name: "aws.cloudtrail.error_message" },
            "event_data.recipientAccountId": { name: "aws.cloudtrail.recipient_account_id" },
            "event_data.readOnly": { name: "aws.cloudtrail.read_only", type: "boolean" },
            "event_data.userIdentity.type": { name: "aws.cloudtrail.user_identity.type" },
            "event_data.userIdentity.arn": { name: "aws.cloudtrail.user_identity.arn" },
            "event_data.userIdentity.accessKeyId": { name: "aws.cloudtrail.user_identity.access_key_id" },
            "event_data.userIdentity.invokedBy": { name: "aws.cloudtrail.user_identity.invoked_by" },
            "event_data.userIdentity.accountId": { name: "cloud.account.id" },
            "event_data.userIdentity.principalId": { name: "user.id" },
            "event_data.userIdentity.sessionContext.attributes.mfaAuthenticated": { name: "aws.cloudtrail.user_identity.session_context.mfa_authenticated" },
            "event_data.userIdentity.sessionContext.sessionIssuer.type": { name: "aws.cloudtrail.user_identity.session_context.session_issuer.type" },
            "event_data.userIdentity.sessionContext.sessionIssuer.arn": { name: "aws.cloudtrail.user_identity.session_context.session_issuer.arn" },
            "event_data.userIdentity.userName": {
              name: "user.name",
              fidelity: "approximate",
              reason: "Elastic puts the name of a role that a session was issued for into the same field.",
            },
            "event_data.requestParameters": {
              name: "aws.cloudtrail.request_parameters",
              fidelity: "approximate",
              reason: "Elastic renders the parameters as {name=value}, and not as JSON; a text longer than 8,191 characters is not indexed.",
            },
            "event_data.responseElements": {
              name: "aws.cloudtrail.response_elements",
              fidelity: "approximate",
              reason: "Elastic renders the parameters as {name=value}, and not as JSON; a text longer than 8,191 characters is not indexed.",
            },
            "event_data.additionalEventData": {
              name: "aws.cloudtrail.additional_eventdata",
              fidelity: "approximate",
              reason: "Elastic renders the parameters as {name=value}, and not as JSON; a text longer than 1,024 characters is not indexed.",
            },
            "event_data.requestParameters.attribute": shared71,
            "event_data.requestParameters.userName": shared71,
            "event_data.requestParameters.bucketName": shared71,
            "event_data.requestParameters.roleName": shared71,
            "event_data.requestParameters.policyArn": shared71,
            "event_data.responseElements.pendingModifiedValues.masterUserPassword": shared72,
            "event_data.responseElements.ConsoleLogin": shared72,
          },
          variants: [
            {
              name: "AWS CloudTrail",
              source: {
                stream: "cloudtrail",
                package: "aws",
                index: ["logs-aws.cloudtrail-*"],
                select: { "event.dataset": "aws.cloudtrail" },
              },
            },
            {
              name: "AWS CloudTrail",
              source: {
                stream: "cloudtrail",
                package: "aws",
                index: ["logs-aws.cloudtrail-*"],
                select: { "data_stream.dataset": "aws.cloudtrail" },
              },
              alias: true,
            },
          ],
        },
        aws_route53: {
          unavailable: "The pipeline of route53_resolver_logs gives the fields names of its own. A mapping file of yours can name them.",
        },
        azure_activitylogs: {
          fields: {
            "event_data.operationName": shared73,
            "event_data.OperationName": shared73,
            "event_data.OperationNameValue": shared73,
            "event_data.CategoryValue": {
              name: "azure.activitylogs.event_category",
              fidelity: "approximate",
              reason: "Elastic writes Administrative or Policy where an event has no category.",
            },
            "event_data.category": { name: "azure.activitylogs.category" },
            "event_data.resultType": { name: "azure.activitylogs.result_type" },
            "event_data.resultSignature": { name: "azure.activitylogs.result_signature" },
            "event_data.ResourceId": { name: "azure.resource.id" },
            "event_data.resourceId": { name: "azure.resource.id" },
            "event_data.ResourceProviderValue": {
              unavailable: "Elastic has the provider together with the kind of the resource.",
              nearest: "azure.resource.provider",
            },
            "event_data.callerIpAddress": { name: "source.ip", type: "ip" },
          },
          variants: [
            {
              name: "Azure activity logs",
              source: {
                stream: "azure-activity",
                package: "azure",
                index: ["logs-azure.activitylogs-*"],
                keywords: ["azure.activitylogs.operation_name"],
                select: { "event.dataset": "azure.activitylogs" },
              },
            },
            {
              name: "Azure activity logs",
              source: {
                stream: "azure-activity",
                package: "azure",
                index: ["logs-azure.activitylogs-*"],
                keywords: ["azure.activitylogs.operation_name"],
                select: { "data_stream.dataset": "azure.activitylogs" },
              },
              alias: true,
            },
          ],
        },
        azure_auditlogs: {
          fields: {
            "event_data.OperationName": shared74,
            "event_data.operationName": shared74,
            "event_data.ActivityDisplayName": shared75,
            "event_data.activityDisplayName": shared75,
            "event_data.ActivityType": {
              name: "azure.auditlogs.properties.activity_display_name",
              fidelity: "approximate",
              reason: "the portal shows the name of the activity under this heading.",
            },
            "event_data.properties.message": {
              name: "azure.auditlogs.operation_name",
              rewrite: "operation",
              fidelity: "approximate",
              reason: "Sigma rules call the name of the operation properties.message.",
            },
            "event_data.Category": shared76,
            "event_data.category": shared76,
            "event_data.LoggedByService": { name: "azure.auditlogs.properties.logged_by_service" },
            "event_data.Result": { name: "event.outcome" },
            "event_data.Status": { name: "event.outcome" },
            "event_data.ResultReason": { name: "azure.auditlogs.properties.result_reason" },
            "event_data.TargetResources": {
              name: "azure.auditlogs.properties.target_resources.0.id",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic numbers the resources and their properties, and the query looks at ids, names and the first three new values of the first three.",
            },
            "event_data.TargetResources.ModifiedProperties.DisplayName": shared77,
            "event_data.TargetResources.modifiedProperties.displayName": shared77,
            "event_data.TargetResources.ModifiedProperties.NewValue": shared78,
            "event_data.TargetResources.modifiedProperties.newValue": shared78,
            "event_data.ConsentContext.IsAdminConsent": {
              unavailable: "It is one of the numbered modified properties of a target resource.",
              nearest: "azure.auditlogs.properties.target_resources.0.modified_properties.0.new_value",
            },
            "event_data.Initiatedby": {
              unavailable: "The rule means the kind of the initiator, which Elastic has not as a value.",
              nearest: "azure.auditlogs.properties.initiated_by.user.userPrincipalName",
            },
            "event_data.properties.initiatedBy": {
              unavailable: "Elastic has the parts of the initiator in fields of their own.",
              nearest: "azure.auditlogs.properties.initiated_by.user.userPrincipalName",
            },
            "event_data.Target": {
              unavailable: "The rule means the kind of the target, which Elastic has not as a value.",
              nearest: "azure.auditlogs.properties.target_resources.0.type",
            },
          },
          variants: [
            {
              name: "Microsoft Entra audit logs",
              source: {
                stream: "azure-audit",
                package: "azure",
                index: ["logs-azure.auditlogs-*"],
                select: { "event.dataset": "azure.auditlogs" },
              },
            },
            {
              name: "Microsoft Entra audit logs",
              source: {
                stream: "azure-audit",
                package: "azure",
                index: ["logs-azure.auditlogs-*"],
                select: { "data_stream.dataset": "azure.auditlogs" },
              },
              alias: true,
            },
          ],
        },
        azure_signinlogs: {
          fields: {
            "event_data.ResultType": { name: "azure.signinlogs.result_type" },
            "event_data.resultType": { name: "azure.signinlogs.result_type" },
            "event_data.ResultDescription": { name: "azure.signinlogs.result_description" },
            "event_data.Status": { name: "event.outcome" },
            "event_data.AuthenticationRequirement": { name: "azure.signinlogs.properties.authentication_requirement" },
            "event_data.ConditionalAccessStatus": { name: "azure.signinlogs.properties.conditional_access_status" },
            "event_data.AppDisplayName": { name: "azure.signinlogs.properties.app_display_name" },
            "event_data.AppId": { name: "azure.signinlogs.properties.app_id" },
            "event_data.ClientAppUsed": shared79,
            "event_data.ClientApp": shared79,
            "event_data.Username": shared80,
            "event_data.UserPrincipalName": shared80,
            "event_data.ResourceDisplayName": { name: "azure.signinlogs.properties.resource_display_name" },
            "event_data.RiskState": { name: "azure.signinlogs.properties.risk_state" },
            "event_data.DeviceDetail.deviceId": { name: "azure.signinlogs.properties.device_detail.device_id" },
            "event_data.DeviceDetail.isCompliant": { name: "azure.signinlogs.properties.device_detail.is_compliant", type: "boolean" },
            "event_data.DeviceDetail.trusttype": { name: "azure.signinlogs.properties.device_detail.trust_type" },
            "event_data.homeTenantId": { name: "azure.signinlogs.properties.home_tenant_id" },
            "event_data.resourceTenantId": { name: "azure.signinlogs.properties.resource_tenant_id" },
            "event_data.NetworkLocationDetails": {
              unavailable: "azure.signinlogs.properties.network_location_details is a flattened field, which EQL cannot search.",
              nearest: "azure.signinlogs.properties.network_location_details",
            },
            "event_data.properties.message": {
              unavailable: "A sign-in has no message; the protocol of a sign-in has words of its own, such as deviceCode and ropc.",
              nearest: "azure.signinlogs.properties.authentication_protocol",
            },
          },
          variants: [
            {
              name: "Microsoft Entra sign-in logs",
              source: {
                stream: "azure-signin",
                package: "azure",
                index: ["logs-azure.signinlogs-*"],
                select: { "event.dataset": "azure.signinlogs" },
              },
            },
            {
              name: "Microsoft Entra sign-in logs",
              source: {
                stream: "azure-signin",
                package: "azure",
                index: ["logs-azure.signinlogs-*"],
                select: { "data_stream.dataset": "azure.signinlogs" },
              },
              alias: true,
            },
          ],
        },
        azure_riskdetection: {
          fields: {
            "event_data.riskEventType": { name: "azure.identityprotection.properties.risk_event_type" },
            "event_data.riskState": { name: "azure.identityprotection.properties.risk_state" },
            "event_data.riskLevel": { name: "azure.identityprotection.properties.risk_level" },
            "event_data.riskDetail": { name: "azure.identityprotection.properties.risk_detail" },
            "event_data.userPrincipalName": { name: "azure.identityprotection.properties.user_principal_name" },
          },
          variants: [
            {
              name: "Microsoft Entra ID Protection",
              source: {
                stream: "azure-risk",
                package: "azure",
                index: ["logs-azure.identity_protection-*"],
                select: { "event.dataset": "azure.identity_protection" },
              },
            },
            {
              name: "Microsoft Entra ID Protection",
              source: {
                stream: "azure-risk",
                package: "azure",
                index: ["logs-azure.identity_protection-*"],
                select: { "data_stream.dataset": "azure.identity_protection" },
              },
              alias: true,
            },
          ],
        },
        azure_pim: { unavailable: "No integration collects the alerts of Privileged Identity Management." },
        m365_audit: shared81,
        m365_exchange: shared81,
        m365_threat_management: shared81,
        m365_threat_detection: shared81,
        gcp_audit: {
          fields: {
            "event_data.gcp.audit.method_name": { name: "event.action" },
            "event_data.data.protoPayload.methodName": { name: "event.action" },
            "event_data.protoPayload.methodName": { name: "event.action" },
            "event_data.gcp.audit.service_name": { name: "service.name" },
            "event_data.gcp.audit.resource_name": { name: "gcp.audit.resource_name", optional: true },
            "event_data.data.protoPayload.logName": { name: "log.logger", fidelity: "approximate", reason: "The name of a log begins with that of its project." },
            "event_data.data.protoPayload.resource.type": { unavailable: "The pipeline keeps only that a resource is one of Kubernetes.", nearest: "orchestrator.type" },
          },
          variants: [
            {
              name: "Google Cloud audit logs",
              source: {
                stream: "gcp-audit",
                package: "gcp",
                index: ["logs-gcp.audit-*"],
                select: { "event.dataset": "gcp.audit" },
              },
            },
            {
              name: "Google Cloud audit logs",
              source: {
                stream: "gcp-audit",
                package: "gcp",
                index: ["logs-gcp.audit-*"],
                select: { "data_stream.dataset": "gcp.audit" },
              },
              alias: true,
            },
          ],
        },
        google_workspace_admin: {
          fields: {
            "event_data.eventName": { name: "event.action" },
            "event_data.eventService": shared82,
            "event_data.new_value": { name: "google_workspace.admin.new_value", optional: true },
            "event_data.old_value": { name: "google_workspace.admin.old_value", optional: true },
            "event_data.setting_name": { name: "google_workspace.admin.setting.name", optional: true },
          },
          variants: [
            {
              name: "Google Workspace admin",
              source: {
                stream: "workspace-admin",
                package: "google_workspace",
                index: ["logs-google_workspace.admin-*"],
                select: { "event.dataset": "google_workspace.admin" },
              },
            },
            {
              name: "Google Workspace admin",
              source: {
                stream: "workspace-admin",
                package: "google_workspace",
                index: ["logs-google_workspace.admin-*"],
                select: { "data_stream.dataset": "google_workspace.admin" },
              },
              alias: true,
            },
          ],
        },
        google_workspace_login: {
          fields: { "event_data.eventName": { name: "event.action" }, "event_data.eventService": shared82 },
          variants: [
            {
              name: "Google Workspace login",
              source: {
                stream: "workspace-login",
                package: "google_workspace",
                index: ["logs-google_workspace.login-*"],
                select: { "event.dataset": "google_workspace.login" },
              },
            },
            {
              name: "Google Workspace login",
              source: {
                stream: "workspace-login",
                package: "google_workspace",
                index: ["logs-google_workspace.login-*"],
                select: { "data_stream.dataset": "google_workspace.login" },
              },
              alias: true,
            },
          ],
        },
        okta: {
          fields: {
            "event_data.eventType": { name: "okta.event_type" },
            "event_data.eventtype": { name: "okta.event_type" },
            "event_data.displayMessage": { name: "okta.display_message" },
            "event_data.displaymessage": { name: "okta.display_message" },
            "event_data.severity": { name: "okta.severity" },
            "event_data.outcome.reason": { name: "okta.outcome.reason" },
            "event_data.outcome.result": { name: "okta.outcome.result" },
            "event_data.actor.alternateId": { name: "okta.actor.alternate_id" },
            "event_data.actor.displayName": { name: "okta.actor.display_name" },
            "event_data.actor.id": { name: "okta.actor.id" },
            "event_data.actor.type": { name: "okta.actor.type" },
            "event_data.client.ipAddress": { name: "okta.client.ip", type: "ip" },
            "event_data.client.zone": { name: "okta.client.zone" },
            "event_data.client.userAgent.rawUserAgent": { name: "okta.client.user_agent.raw_user_agent" },
            "event_data.securityContext.isProxy": { name: "okta.security_context.is_proxy", type: "boolean" },
            "event_data.securityContext.isp": { name: "okta.security_context.isp" },
            "event_data.debugContext.debugData.requestUri": { name: "okta.debug_context.debug_data.request_uri" },
            "event_data.debugContext.debugData.threatSuspected": { name: "okta.debug_context.debug_data.threat_suspected" },
            "event_data.debugContext.debugData.behaviors": {
              unavailable: "The pipeline takes the behaviours apart.",
              nearest: "okta.debug_context.debug_data.flattened",
            },
            "event_data.target.displayName": { name: "okta.target.display_name", array: true },
            "event_data.target.alternateId": { name: "okta.target.alternate_id", array: true },
            "event_data.target.type": { name: "okta.target.type", array: true },
          },
          variants: [
            {
              name: "Okta",
              source: {
                stream: "okta",
                package: "okta",
                index: ["logs-okta.system-*"],
                select: { "event.dataset": "okta.system" },
              },
            },
            {
              name: "Okta",
              source: {
                stream: "okta",
                package: "okta",
                index: ["logs-okta.system-*"],
                select: { "data_stream.dataset": "okta.system" },
              },
              alias: true,
            },
          ],
        },
        onelogin: { unavailable: "Elastic has no integration for the events of OneLogin." },
        github_audit: {
          fields: {
            "event_data.action": { name: "event.action" },
            "event_data.actor": { name: "user.name" },
            "event_data.user": { name: "user.target.name", optional: true },
            "event_data.org": { name: "github.org" },
            "event_data.repo": { name: "github.repo", optional: true },
            "event_data.team": { name: "github.team", optional: true },
          },
          variants: [
            {
              name: "GitHub audit",
              source: {
                stream: "github",
                package: "github",
                index: ["logs-github.audit-*"],
                select: { "event.dataset": "github.audit" },
              },
            },
            {
              name: "GitHub audit",
              source: {
                stream: "github",
                package: "github",
                index: ["logs-github.audit-*"],
                select: { "data_stream.dataset": "github.audit" },
              },
              alias: true,
            },
          ],
        },
        bitbucket_audit: {
          fields: {
            "event_data.auditType.category": { name: "bitbucket.audit.type.category" },
            "event_data.auditType.action": { name: "bitbucket.audit.type.action" },
            "event_data.auditType.area": { name: "bitbucket.audit.type.area" },
            "event_data.auditType.level": { name: "bitbucket.audit.type.level" },
            "event_data.method": { name: "bitbucket.audit.method" },
          },
          variants: [
            {
              name: "Bitbucket audit",
              source: {
                stream: "bitbucket",
                package: "atlassian_bitbucket",
                index: ["logs-atlassian_bitbucket.audit-*"],
                select: { "event.dataset": "atlassian_bitbucket.audit" },
              },
            },
            {
              name: "Bitbucket audit",
              source: {
                stream: "bitbucket",
                package: "atlassian_bitbucket",
                index: ["logs-atlassian_bitbucket.audit-*"],
                select: { "data_stream.dataset": "atlassian_bitbucket.audit" },
              },
              alias: true,
            },
          ],
        },
        kubernetes_audit: {
          fields: {
            "event_data.verb": { name: "kubernetes.audit.verb" },
            "event_data.stage": { name: "kubernetes.audit.stage" },
            "event_data.requestURI": { name: "kubernetes.audit.requestURI" },
            "event_data.userAgent": { name: "kubernetes.audit.userAgent" },
            "event_data.user.username": { name: "kubernetes.audit.user.username" },
            "event_data.objectRef.resource": { name: "kubernetes.audit.objectRef.resource" },
            "event_data.objectRef.subresource": { name: "kubernetes.audit.objectRef.subresource" },
            "event_data.objectRef.namespace": { name: "kubernetes.audit.objectRef.namespace" },
            "event_data.objectRef.name": { name: "kubernetes.audit.objectRef.name" },
            "event_data.objectRef.apiGroup": shared83,
            "event_data.apiGroup": shared83,
            "event_data.responseStatus.code": { name: "kubernetes.audit.responseStatus.code", type: "number" },
            "event_data.responseStatus.status": { name: "kubernetes.audit.responseStatus.status" },
            "event_data.hostPath": {
              unavailable: "The paths of volumes are an analysed text field, and EQL cannot search text fields.",
              nearest: "kubernetes.audit.requestObject.spec.volumes.hostPath.path",
            },
            "event_data.capabilities": {
              unavailable: "The mapping of the request leaves out the capabilities of containers.",
              nearest: "kubernetes.audit.requestObject.spec.containers.securityContext.privileged",
            },
          },
          variants: [
            {
              name: "Kubernetes audit logs",
              source: {
                stream: "kubernetes-audit",
                package: "kubernetes",
                index: ["logs-kubernetes.audit_logs-*"],
                select: { "event.dataset": "kubernetes.audit_logs" },
              },
            },
            {
              name: "Kubernetes audit logs",
              source: {
                stream: "kubernetes-audit",
                package: "kubernetes",
                index: ["logs-kubernetes.audit_logs-*"],
                select: { "data_stream.dataset": "kubernetes.audit_logs" },
              },
              alias: true,
            },
          ],
        },
        cisco_duo: shared84,
        process_access: {
          fields: {
            "process.command_line": shared85,
            "target.process.executable": shared86,
            "target.process.pid": shared87,
            "target.process.entity_id": shared88,
            "target.user.account": shared89,
            "user.account": shared90,
            "user.name": shared91,
            "process.granted_access": { name: "winlog.event_data.GrantedAccess" },
            "process.call_trace": {
              name: "winlog.event_data.CallTrace",
              fidelity: "approximate",
              reason: "a call trace longer than 1,024 characters is not indexed.",
            },
          },
          variants: [
            {
              name: "Sysmon",
              source: {
                stream: "sysmon",
                package: "windows",
                index: ["logs-windows.sysmon_operational-*"],
                category: "process",
                select: { "event.provider": "Microsoft-Windows-Sysmon", "event.code": "10" },
              },
            },
          ],
        },
        create_remote_thread: {
          fields: {
            "process.command_line": { unavailable: "Sysmon 8 does not record command lines.", absent: true },
            "process.parent.executable": shared92,
            "target.process.executable": shared86,
            "target.process.pid": shared87,
            "target.process.entity_id": shared88,
            "target.process.parent.pid": shared92,
            "target.user.account": shared89,
            "user.account": shared90,
            "user.name": shared91,
            "thread.start.address": { name: "winlog.event_data.StartAddress" },
            "thread.start.module": { name: "winlog.event_data.StartModule" },
            "thread.start.function": { name: "winlog.event_data.StartFunction" },
          },
          variants: [
            {
              name: "Sysmon",
              source: {
                stream: "sysmon",
                package: "windows",
                index: ["logs-windows.sysmon_operational-*"],
                category: "process",
                select: { "event.provider": "Microsoft-Windows-Sysmon", "event.code": "8" },
              },
            },
          ],
        },
        process_termination: {
          variants: [
            {
              name: "Elastic Defend",
              source: {
                stream: "defend",
                package: "endpoint",
                index: ["logs-endpoint.events.process-*"],
                category: "process",
                select: { "host.os.type": "windows", "event.action": "end" },
              },
            },
            {
              name: "Sysmon",
              source: {
                stream: "sysmon",
                package: "windows",
                index: ["logs-windows.sysmon_operational-*"],
                category: "process",
                select: { "event.provider": "Microsoft-Windows-Sysmon", "event.code": "5" },
              },
            },
          ],
        },
        process_tampering: {
          fields: {
            "process.tampering": {
              unavailable: "The pipeline moves the type of event 25 to the message, an analysed text field, which EQL cannot search. The vocabulary winlog has it as it is.",
              nearest: "message",
            },
          },
          variants: [
            {
              name: "Sysmon",
              source: {
                stream: "sysmon",
                package: "windows",
                index: ["logs-windows.sysmon_operational-*"],
                category: "process",
                select: { "event.provider": "Microsoft-Windows-Sysmon", "event.code": "25" },
              },
            },
          ],
        },
        pipe_created: {
          fields: { "pipe.name": { name: "file.name" } },
          variants: [
            {
              name: "Sysmon",
              source: {
                stream: "sysmon",
                package: "windows",
                index: ["logs-windows.sysmon_operational-*"],
                category: "file",
                select: { "event.provider": "Microsoft-Windows-Sysmon", "event.code": ["17", "18"] },
              },
            },
          ],
        },
        driver_load: {
          variants: [
            {
              name: "Elastic Defend",
              source: {
                stream: "defend",
                package: "endpoint",
                index: ["logs-endpoint.events.library-*"],
                category: "driver",
                select: shared44,
              },
              fields: shared93,
            },
            {
              name: "Sysmon",
              source: {
                stream: "sysmon",
                package: "windows",
                index: ["logs-windows.sysmon_operational-*"],
                category: "driver",
                select: { "event.provider": "Microsoft-Windows-Sysmon", "event.code": "6" },
              },
              fields: {
                "dll.path": { name: "file.path" },
                "dll.name": { name: "file.name" },
                "dll.extension": shared23,
                "dll.signed": { name: "winlog.event_data.Signed" },
                "dll.code_signature.subject_name": shared53,
                "dll.code_signature.status": { name: "file.code_signature.status" },
                "dll.hash.md5": shared33,
                "dll.hash.sha1": shared34,
                "dll.hash.sha256": shared35,
                "dll.pe.imphash": shared36,
              },
            },
            {
              name: "Driver load",
              source: {
                stream: "defend",
                package: "endpoint",
                index: ["logs-endpoint.events.library-*"],
                category: "driver",
                select: { "host.os.type": "windows" },
              },
              alias: true,
              fields: shared93,
            },
          ],
        },
        raw_access_thread: {
          fields: { "device.name": { name: "file.path" } },
          variants: [
            {
              name: "Sysmon",
              source: {
                stream: "sysmon",
                package: "windows",
                index: ["logs-windows.sysmon_operational-*"],
                category: "process",
                select: { "event.provider": "Microsoft-Windows-Sysmon", "event.code": "9" },
              },
            },
          ],
        },
        create_stream_hash: {
          fields: {
            "file.path": { name: "file.path" },
            "file.name": { name: "file.name" },
            "file.extension": shared23,
            "file.hash.md5": shared33,
            "file.hash.sha1": shared34,
            "file.hash.sha256": shared35,
            "file.pe.imphash": shared36,
            "file.created": shared29,
            "file.contents": shared94,
          },
          variants: [
            {
              name: "Sysmon",
              source: {
                stream: "sysmon",
                package: "windows",
                index: ["logs-windows.sysmon_operational-*"],
                category: "file",
                select: { "event.provider": "Microsoft-Windows-Sysmon", "event.code": "15" },
              },
            },
          ],
        },
        file_change: {
          fields: {
            "file.path": { name: "file.path" },
            "file.name": { name: "file.name" },
            "file.extension": shared23,
            "file.created": shared29,
            "file.created_before": { name: "winlog.event_data.PreviousCreationUtcTime" },
          },
          variants: [
            {
              name: "Sysmon",
              source: {
                stream: "sysmon",
                package: "windows",
                index: ["logs-windows.sysmon_operational-*"],
                category: "file",
                select: { "event.provider": "Microsoft-Windows-Sysmon", "event.code": "2" },
              },
            },
          ],
        },
        file_delete_detected: { fields: shared95, variants: [{ name: "Sysmon", source: shared32 }] },
        file_executable_detected: {
          fields: shared95,
          variants: [
            {
              name: "Sysmon",
              source: {
                stream: "sysmon",
                package: "windows",
                index: ["logs-windows.sysmon_operational-*"],
                category: "file",
                select: { "event.provider": "Microsoft-Windows-Sysmon", "event.code": "29" },
              },
            },
          ],
        },
        file_block_executable: {
          fields: shared97,
          variants: [
            {
              name: "Sysmon",
              source: {
                stream: "sysmon",
                package: "windows",
                index: ["logs-windows.sysmon_operational-*"],
                category: "file",
                select: { "event.provider": "Microsoft-Windows-Sysmon", "event.code": "27" },
              },
            },
          ],
        },
        file_block_shredding: {
          fields: shared97,
          variants: [
            {
              name: "Sysmon",
              source: {
                stream: "sysmon",
                package: "windows",
                index: ["logs-windows.sysmon_operational-*"],
                category: "file",
                select: { "event.provider": "Microsoft-Windows-Sysmon", "event.code": "28" },
              },
            },
          ],
        },
        file_access: {
          fields: {
            "file.path": { name: "file.path" },
            "file.name": { name: "file.name" },
            "file.extension": shared23,
            "process.parent.executable": shared26,
          },
          variants: [
            {
              name: "Elastic Defend",
              source: {
                stream: "defend",
                package: "endpoint",
                index: ["logs-endpoint.events.file-*"],
                category: "file",
                select: { "host.os.type": "windows", "event.action": "open" },
              },
              fidelity: "approximate",
              reason: "Elastic Defend reports that a file was opened for files that it watches, such as stores of credentials, and not for all.",
            },
          ],
        },
        file_rename: {
          fields: {
            "file.path": { name: "file.path" },
            "file.name": { name: "file.name" },
            "file.extension": shared23,
            "file.previous_path": { name: "file.Ext.original.path" },
            "process.command_line": { unavailable: "windows_file_rename.md of Elastic Defend has no command line.", absent: true },
          },
          variants: [
            {
              name: "Elastic Defend",
              source: {
                stream: "defend",
                package: "endpoint",
                index: ["logs-endpoint.events.file-*"],
                category: "file",
                select: { "host.os.type": "windows", "event.action": "rename" },
              },
            },
          ],
        },
        registry_add: {
          fields: shared98,
          variants: [
            {
              name: "Sysmon",
              source: {
                stream: "sysmon",
                package: "windows",
                index: ["logs-windows.sysmon_operational-*"],
                category: "registry",
                select: {
                  "event.provider": "Microsoft-Windows-Sysmon",
                  "event.code": "12",
                  "winlog.event_data.EventType": "CreateKey",
                },
              },
            },
          ],
        },
        registry_delete: {
          fields: shared98,
          variants: [
            {
              name: "Sysmon",
              source: {
                stream: "sysmon",
                package: "windows",
                index: ["logs-windows.sysmon_operational-*"],
                category: "registry",
                select: {
                  "event.provider": "Microsoft-Windows-Sysmon",
                  "event.code": "12",
                  "winlog.event_data.EventType": ["DeleteKey", "DeleteValue"],
                },
              },
            },
          ],
        },
        registry_rename: {
          fields: {
            "registry.path": { name: "registry.path" },
            "registry.value": { name: "registry.value" },
            "registry.change": { name: "winlog.event_data.EventType" },
            "registry.new_path": shared43,
          },
          variants: [
            {
              name: "Sysmon",
              source: {
                stream: "sysmon",
                package: "windows",
                index: ["logs-windows.sysmon_operational-*"],
                category: "registry",
                select: { "event.provider": "Microsoft-Windows-Sysmon", "event.code": "14" },
              },
            },
          ],
        },
        clipboard_capture: {
          fields: { "file.hash.md5": shared13, "file.hash.sha1": shared14, "file.hash.sha256": shared15 },
          variants: [
            {
              name: "Sysmon",
              source: {
                stream: "sysmon",
                package: "windows",
                index: ["logs-windows.sysmon_operational-*"],
                select: { "event.provider": "Microsoft-Windows-Sysmon", "event.code": "24" },
              },
            },
          ],
        },
        wmi_event: {
          fields: {
            "event_data.Destination": { name: "process.executable" },
            "event_data.User": { unavailable: "The pipeline splits it into user.domain and user.name.", nearest: "user.name" },
          },
          eventData: shared99,
          variants: [
            {
              name: "Sysmon",
              source: {
                stream: "sysmon",
                package: "windows",
                index: ["logs-windows.sysmon_operational-*"],
                category: "process",
                select: { "event.provider": "Microsoft-Windows-Sysmon", "event.code": ["19", "20", "21"] },
              },
            },
          ],
        },
        sysmon_status: {
          eventData: shared99,
          variants: [
            {
              name: "Sysmon",
              source: {
                stream: "sysmon",
                package: "windows",
                index: ["logs-windows.sysmon_operational-*"],
                select: { "event.provider": "Microsoft-Windows-Sysmon", "event.code": ["4", "16"] },
              },
            },
          ],
        },
        sysmon_error: {
          fields: { "event_data.ID": { name: "error.code", optional: true } },
          eventData: shared99,
          variants: [
            {
              name: "Sysmon",
              source: {
                stream: "sysmon",
                package: "windows",
                index: ["logs-windows.sysmon_operational-*"],
                category: "process",
                select: { "event.provider": "Microsoft-Windows-Sysmon", "event.code": "255" },
              },
            },
          ],
        },
        webserver: {
          fields: {
            "source.ip": { name: "source.ip", type: "ip" },
            "source.port": { unavailable: "The access logs do not have the port of the client.", absent: true },
            "destination.ip": { unavailable: "The access logs do not have the address of the server.", absent: true },
            "destination.port": { name: "destination.port", type: "number", optional: true },
            "user.account": { name: "user.name", optional: true },
            "user.name": { name: "user.name", optional: true },
            "url.full": { name: "url.original" },
            "url.path": shared100,
            "url.query": shared101,
            "url.domain": { name: "url.domain", optional: true },
            "http.version": {
              unavailable: "The logs have the version as a number, without the name of the protocol.",
              nearest: "http.version",
            },
            "http.request.method": { name: "http.request.method" },
            "http.request.referrer": shared102,
            "http.request.cookie": { unavailable: "The access logs do not have the cookies.", absent: true },
            "http.request.bytes": { unavailable: "The access logs do not have the size of the request.", absent: true },
            "http.response.bytes": shared103,
            "http.response.status_code": shared104,
            "http.response.mime_type": { unavailable: "The access logs do not have the media type of the response.", absent: true },
            "user_agent.original": { name: "user_agent.original", optional: true },
          },
          variants: [
            {
              name: "Apache",
              source: {
                stream: "apache",
                package: "apache",
                index: ["logs-apache.access-*"],
                category: "web",
                keywords: shared105,
                select: { "event.dataset": "apache.access" },
              },
            },
            {
              name: "Apache",
              source: {
                stream: "apache",
                package: "apache",
                index: ["logs-apache.access-*"],
                category: "web",
                keywords: shared105,
                select: { "data_stream.dataset": "apache.access" },
              },
              alias: true,
            },
            {
              name: "nginx",
              source: {
                stream: "nginx",
                package: "nginx",
                index: ["logs-nginx.access-*"],
                category: "web",
                keywords: shared105,
                select: { "event.dataset": "nginx.access" },
              },
            },
            {
              name: "nginx",
              source: {
                stream: "nginx",
                package: "nginx",
                index: ["logs-nginx.access-*"],
                category: "web",
                keywords: shared105,
                select: { "data_stream.dataset": "nginx.access" },
              },
              alias: true,
            },
          ],
        },
        proxy: {
          fields: {
            "source.ip": { name: "source.ip", type: "ip" },
            "destination.ip": { name: "destination.ip", type: "ip" },
            "url.path": shared100,
            "url.query": shared101,
            "url.extension": { name: "url.extension", optional: true },
            "url.domain": { name: "url.domain", optional: true },
            "http.request.method": { name: "http.request.method" },
            "http.version": { unavailable: "The logs do not have the version of the protocol as the client sent it." },
            "http.request.cookie": { unavailable: "The log does not have the cookies.", absent: true },
            "destination.port": { unavailable: "The log does not have the port of the server.", absent: true },
          },
          variants: [
            {
              name: "Zscaler Internet Access",
              source: {
                stream: "zscaler",
                package: "zscaler_zia",
                index: ["logs-zscaler_zia.web-*"],
                category: "web",
                select: { "event.dataset": "zscaler_zia.web" },
              },
              fields: {
                "url.full": { name: "url.original", rewrite: "scheme" },
                "source.port": { name: "source.port", type: "number", optional: true },
                "user.account": { name: "user.name", optional: true },
                "user.name": { name: "user.name", optional: true },
                "http.request.referrer": shared102,
                "http.request.bytes": { name: "http.request.bytes", type: "number" },
                "http.response.bytes": { name: "http.response.bytes", type: "number" },
                "http.response.status_code": shared104,
                "http.response.mime_type": { name: "zscaler_zia.web.content_type", optional: true },
                "user_agent.original": { name: "user_agent.original" },
              },
            },
            {
              name: "Squid",
              source: {
                stream: "squid",
                package: "squid",
                index: ["logs-squid.log-*"],
                category: "web",
                select: { "event.dataset": "squid.log" },
              },
              fields: {
                "url.full": { name: "url.original" },
                "source.port": { unavailable: "The log of Squid does not have the port of the client.", absent: true },
                "user.account": shared106,
                "user.name": shared106,
                "http.request.referrer": { unavailable: "The native log of Squid does not have the referrer.", absent: true },
                "http.request.bytes": { unavailable: "The native log of Squid does not have the size of the request.", absent: true },
                "http.response.bytes": { name: "destination.bytes", type: "number" },
                "http.response.status_code": { name: "squid.status_code", type: "number" },
                "http.response.mime_type": { name: "squid.content_type" },
                "user_agent.original": { unavailable: "The native log of Squid does not have the user agent.", absent: true },
              },
            },
          ],
        },
        dns: {
          fields: {
            "source.ip": { name: "source.ip", type: "ip" },
            "source.port": { name: "source.port", type: "number" },
            "destination.ip": { name: "destination.ip", type: "ip" },
            "destination.port": shared55,
            "network.transport": { name: "network.transport" },
            "dns.response_code": { name: "dns.response_code" },
            "dns.question.type": { name: "dns.question.type" },
            "dns.answer": { name: "dns.answers.data", array: true, optional: true },
          },
          variants: [
            {
              name: "Network Packet Capture",
              source: {
                stream: "network-traffic",
                package: "network_traffic",
                index: ["logs-network_traffic.dns-*"],
                category: "network",
                select: { "event.dataset": "network_traffic.dns" },
              },
              fields: shared66,
            },
            {
              name: "Zeek",
              source: {
                stream: "zeek",
                package: "zeek",
                index: ["logs-zeek.dns-*"],
                category: "network",
                select: { "event.dataset": "zeek.dns" },
              },
              fields: { "dns.question.name": { name: "zeek.dns.query" } },
            },
          ],
        },
        firewall: {
          fields: {
            "source.ip": { name: "source.ip", type: "ip" },
            "source.port": { name: "source.port", type: "number" },
            "destination.ip": { name: "destination.ip", type: "ip" },
            "destination.port": shared55,
            "network.transport": { name: "network.transport" },
            "network.direction": {
              name: "network.direction",
              optional: true,
              fidelity: "approximate",
              reason: "each integration translates the direction into the words of ECS.",
            },
            "user.account": shared106,
            "user.name": shared106,
            "event.action": {
              name: "event.action",
              optional: true,
              fidelity: "approximate",
              reason: "each integration has words of its own for what a firewall does.",
            },
            "event.blocked": { unavailable: "The integrations tell it by the words of event.action only.", nearest: "event.action" },
          },
          variants: [
            {
              name: "Firewall integrations",
              source: {
                stream: "firewall",
                index: [
                  "logs-cisco_asa.log-*",
                  "logs-cisco_ftd.log-*",
                  "logs-fortinet_fortigate.log-*",
                  "logs-panw.panos-*",
                  "logs-checkpoint.firewall-*",
                  "logs-pfsense.log-*",
                  "logs-juniper_srx.log-*",
                  "logs-sophos.xg-*",
                ],
                select: {
                  "event.dataset": [
                    "cisco_asa.log",
                    "cisco_ftd.log",
                    "fortinet_fortigate.log",
                    "panw.panos",
                    "checkpoint.firewall",
                    "pfsense.log",
                    "juniper_srx.log",
                    "sophos.xg",
                  ],
                },
              },
            },
          ],
        },
        database: { unavailable: "Each database has an integration of its own. A mapping file of yours can name one." },
        network_log_connection: shared107,
        network_log_dns: shared107,
        netflow: {
          fields: {
            "event_data.destination.port": shared55,
            "event_data.source.port": { name: "source.port", type: "number" },
            "event_data.destination.ip": { name: "destination.ip", type: "ip" },
            "event_data.source.ip": { name: "source.ip", type: "ip" },
          },
          variants: [
            {
              name: "NetFlow Records",
              source: {
                stream: "netflow",
                package: "netflow",
                index: ["logs-netflow.log-*"],
                select: { "event.dataset": "netflow.log" },
              },
            },
            {
              name: "NetFlow Records",
              source: {
                stream: "netflow",
                package: "netflow",
                index: ["logs-netflow.log-*"],
                select: { "data_stream.dataset": "netflow.log" },
              },
              alias: true,
            },
          ],
        },
        zeek_http: {
          fields: {
            "event_data.id.orig_h": { name: "source.ip", type: "ip" },
            "event_data.id.orig_p": { name: "source.port", type: "number" },
            "event_data.id.resp_h": { name: "destination.ip", type: "ip" },
            "event_data.id.resp_p": shared55,
            "event_data.uid": { name: "zeek.session_id" },
            "event_data.method": { name: "http.request.method" },
            "event_data.uri": { name: "url.original" },
            "event_data.c-uri": { name: "url.original" },
            "event_data.host": { name: "url.domain" },
            "event_data.user_agent": { name: "user_agent.original" },
            "event_data.c-useragent": { name: "user_agent.original" },
            "event_data.referrer": { name: "http.request.referrer" },
            "event_data.status_code": shared104,
            "event_data.request_body_len": { name: "http.request.body.bytes", type: "number" },
            "event_data.response_body_len": shared103,
            "event_data.trans_depth": { name: "zeek.http.trans_depth", type: "number", optional: true },
            "event_data.username": { name: "url.username", optional: true },
          },
          eventData: { name: "zeek.http.{name}", optional: true },
          variants: [
            {
              name: "Zeek",
              source: { stream: "zeek", package: "zeek", index: ["logs-zeek.http-*"], select: { "event.dataset": "zeek.http" } },
            },
            {
              name: "Zeek",
              source: {
                stream: "zeek",
                package: "zeek",
                index: ["logs-zeek.http-*"],
                select: { "data_stream.dataset": "zeek.http" },
              },
              alias: true,
            },
          ],
        },
        zeek_dns: {
          fields: {
            "event_data.id.orig_h": { name: "source.ip", type: "ip" },
            "event_data.id.orig_p": { name: "source.port", type: "number" },
            "event_data.id.resp_h": { name: "destination.ip", type: "ip" },
            "event_data.id.resp_p": shared55,
            "event_data.uid": { name: "zeek.session_id" },
            "event_data.proto": { name: "network.transport" },
            "event_data.Z": { unavailable: "The pipeline removes the flag Z." },
            "event_data.qclass": { name: "zeek.dns.qclass", type: "number", optional: true },
            "event_data.qtype": { name: "zeek.dns.qtype", type: "number", optional: true },
            "event_data.rcode": { name: "zeek.dns.rcode", type: "number", optional: true },
            "event_data.rejected": { name: "zeek.dns.rejected", type: "boolean", optional: true },
          },
          eventData: { name: "zeek.dns.{name}", optional: true },
          variants: [
            {
              name: "Zeek",
              source: { stream: "zeek", package: "zeek", index: ["logs-zeek.dns-*"], select: { "event.dataset": "zeek.dns" } },
            },
            {
              name: "Zeek",
              source: {
                stream: "zeek",
                package: "zeek",
                index: ["logs-zeek.dns-*"],
                select: { "data_stream.dataset": "zeek.dns" },
              },
              alias: true,
            },
          ],
        },
        zeek_dce_rpc: {
          fields: shared108,
          eventData: { name: "zeek.dce_rpc.{name}", optional: true },
          variants: [
            {
              name: "Zeek",
              source: {
                stream: "zeek",
                package: "zeek",
                index: ["logs-zeek.dce_rpc-*"],
                select: { "event.dataset": "zeek.dce_rpc" },
              },
            },
            {
              name: "Zeek",
              source: {
                stream: "zeek",
                package: "zeek",
                index: ["logs-zeek.dce_rpc-*"],
                select: { "data_stream.dataset": "zeek.dce_rpc" },
              },
              alias: true,
            },
          ],
        },
        zeek_smb_files: {
          fields: shared108,
          eventData: { name: "zeek.smb_files.{name}", optional: true },
          variants: [
            {
              name: "Zeek",
              source: {
                stream: "zeek",
                package: "zeek",
                index: ["logs-zeek.smb_files-*"],
                select: { "event.dataset": "zeek.smb_files" },
              },
            },
            {
              name: "Zeek",
              source: {
                stream: "zeek",
                package: "zeek",
                index: ["logs-zeek.smb_files-*"],
                select: { "data_stream.dataset": "zeek.smb_files" },
              },
              alias: true,
            },
          ],
        },
        zeek_rdp: {
          fields: shared108,
          eventData: { name: "zeek.rdp.{name}", optional: true },
          variants: [
            {
              name: "Zeek",
              source: { stream: "zeek", package: "zeek", index: ["logs-zeek.rdp-*"], select: { "event.dataset": "zeek.rdp" } },
            },
            {
              name: "Zeek",
              source: {
                stream: "zeek",
                package: "zeek",
                index: ["logs-zeek.rdp-*"],
                select: { "data_stream.dataset": "zeek.rdp" },
              },
              alias: true,
            },
          ],
        },
        zeek_kerberos: {
          fields: shared108,
          eventData: { name: "zeek.kerberos.{name}", optional: true },
          variants: [
            {
              name: "Zeek",
              source: {
                stream: "zeek",
                package: "zeek",
                index: ["logs-zeek.kerberos-*"],
                select: { "event.dataset": "zeek.kerberos" },
              },
            },
            {
              name: "Zeek",
              source: {
                stream: "zeek",
                package: "zeek",
                index: ["logs-zeek.kerberos-*"],
                select: { "data_stream.dataset": "zeek.kerberos" },
              },
              alias: true,
            },
          ],
        },
        zeek_conn: {
          fields: {
            "event_data.id.orig_h": { name: "source.ip", type: "ip" },
            "event_data.id.orig_p": { name: "source.port", type: "number" },
            "event_data.id.resp_h": { name: "destination.ip", type: "ip" },
            "event_data.id.resp_p": shared55,
            "event_data.uid": { name: "zeek.session_id" },
            "event_data.proto": { name: "network.transport" },
            "event_data.service": { name: "network.protocol", optional: true },
            "event_data.history": { name: "zeek.connection.history", optional: true },
          },
          variants: [
            {
              name: "Zeek",
              source: {
                stream: "zeek",
                package: "zeek",
                index: ["logs-zeek.connection-*"],
                select: { "event.dataset": "zeek.connection" },
              },
            },
            {
              name: "Zeek",
              source: {
                stream: "zeek",
                package: "zeek",
                index: ["logs-zeek.connection-*"],
                select: { "data_stream.dataset": "zeek.connection" },
              },
              alias: true,
            },
          ],
        },
        zeek_x509: {
          unavailable: "The pipeline takes certificates apart into fields of its own. A mapping file of yours can name them.",
        },
        fortigate_event: {
          fields: {
            "event_data.level": { name: "log.level" },
            "event_data.logid": { name: "event.code" },
            "event_data.logdesc": { name: "rule.description", optional: true },
            "event_data.user": shared106,
            "event_data.srcip": { name: "source.ip", type: "ip", optional: true },
            "event_data.dstip": { name: "destination.ip", type: "ip", optional: true },
            "event_data.msg": shared109,
          },
          eventData: { name: "fortinet.firewall.{name}", optional: true },
          variants: [
            {
              name: "FortiGate",
              source: {
                stream: "fortigate",
                package: "fortinet_fortigate",
                index: ["logs-fortinet_fortigate.log-*"],
                select: { "event.dataset": "fortinet_fortigate.log", "fortinet.firewall.type": "event" },
              },
            },
          ],
        },
        paloalto_globalprotect: shared84,
        opencanary: {
          fields: {
            "event_data.logtype": { name: "log.logger", rewrite: "logtype" },
            "event_data.src_host": { name: "opencanary.src_host", optional: true },
            "event_data.dst_host": { name: "opencanary.dst_host", optional: true },
            "event_data.node_id": { name: "opencanary.node.id" },
          },
          variants: [
            {
              name: "OpenCanary",
              source: {
                stream: "opencanary",
                package: "opencanary",
                index: ["logs-opencanary.events-*"],
                select: { "event.dataset": "opencanary.events" },
              },
            },
            {
              name: "OpenCanary",
              source: {
                stream: "opencanary",
                package: "opencanary",
                index: ["logs-opencanary.events-*"],
                select: { "data_stream.dataset": "opencanary.events" },
              },
              alias: true,
            },
          ],
        },
        qualys: { unavailable: "The integration Qualys VMDR has a document for each finding of a host, and no list of findings." },
        linux_process_creation: {
          fields: {
            "process.command_line": { name: "process.command_line" },
            "process.parent.executable": { name: "process.parent.executable" },
            "process.parent.pid": shared6,
            "process.parent.command_line": { name: "process.parent.command_line" },
            "process.parent.entity_id": { name: "process.parent.entity_id" },
            "process.working_directory": { name: "process.working_directory" },
          },
          variants: [
            {
              name: "Elastic Defend",
              source: {
                stream: "defend",
                package: "endpoint",
                index: ["logs-endpoint.events.process-*"],
                category: "process",
                select: { "host.os.type": "linux", "event.action": "exec" },
              },
              fields: shared110,
            },
            {
              name: "Sysmon for Linux",
              source: {
                stream: "sysmon-linux",
                package: "sysmon_linux",
                index: ["logs-sysmon_linux.log-*"],
                category: "process",
                select: { "event.dataset": "sysmon_linux.log", "event.code": "1" },
              },
              fields: {
                "process.name": shared111,
                "process.parent.name": { unavailable: "The pipeline looks for a backslash in the path, and so finds no name on Linux." },
                "user.account": shared112,
                "user.name": shared112,
                "user.logon_id": shared113,
                "process.hash.md5": shared13,
                "process.hash.sha1": shared14,
                "process.hash.sha256": shared15,
                "process.parent.user": shared17,
              },
            },
            {
              name: "Process start, exec",
              source: {
                stream: "defend",
                package: "endpoint",
                index: ["logs-endpoint.events.process-*"],
                category: "process",
                select: { "host.os.type": "linux", "event.type": "start", "event.action": "exec" },
              },
              alias: true,
              fields: shared110,
            },
            {
              name: "Process start, exec_event",
              source: {
                stream: "defend",
                package: "endpoint",
                index: ["logs-endpoint.events.process-*"],
                category: "process",
                select: { "host.os.type": "linux", "event.type": "start", "event.action": "exec_event" },
              },
              alias: true,
              fields: shared110,
            },
            {
              name: "Process start, start",
              source: {
                stream: "defend",
                package: "endpoint",
                index: ["logs-endpoint.events.process-*"],
                category: "process",
                select: { "host.os.type": "linux", "event.type": "start", "event.action": "start" },
              },
              alias: true,
              fields: shared110,
            },
            {
              name: "Process start, ProcessRollup2",
              source: {
                stream: "defend",
                package: "endpoint",
                index: ["logs-endpoint.events.process-*"],
                category: "process",
                select: { "host.os.type": "linux", "event.type": "start", "event.action": "ProcessRollup2" },
              },
              alias: true,
              fields: shared110,
            },
            {
              name: "Process start, executed",
              source: {
                stream: "defend",
                package: "endpoint",
                index: ["logs-endpoint.events.process-*"],
                category: "process",
                select: { "host.os.type": "linux", "event.type": "start", "event.action": "executed" },
              },
              alias: true,
              fields: shared110,
            },
            {
              name: "Process start, process_started",
              source: {
                stream: "defend",
                package: "endpoint",
                index: ["logs-endpoint.events.process-*"],
                category: "process",
                select: { "host.os.type": "linux", "event.type": "start", "event.action": "process_started" },
              },
              alias: true,
              fields: shared110,
            },
          ],
        },
        linux_file_event: {
          fields: { "file.path": { name: "file.path" } },
          variants: [
            {
              name: "Elastic Defend",
              source: {
                stream: "defend",
                package: "endpoint",
                index: ["logs-endpoint.events.file-*"],
                category: "file",
                select: { "host.os.type": "linux", "event.action": "creation" },
              },
              fields: shared114,
            },
            {
              name: "Sysmon for Linux",
              source: {
                stream: "sysmon-linux",
                package: "sysmon_linux",
                index: ["logs-sysmon_linux.log-*"],
                category: "file",
                select: { "event.dataset": "sysmon_linux.log", "event.code": "11" },
              },
              fields: {
                "process.name": shared111,
                "user.account": shared112,
                "user.name": shared112,
                "process.command_line": { unavailable: "File events of Sysmon for Linux do not record the command line.", absent: true },
              },
            },
            {
              name: "File creation",
              source: {
                stream: "defend",
                package: "endpoint",
                index: ["logs-endpoint.events.file-*"],
                category: "file",
                select: { "host.os.type": "linux", "event.type": "creation" },
              },
              alias: true,
              fields: shared114,
            },
          ],
        },
        linux_file_delete: {
          fields: { "file.path": { name: "file.path" } },
          variants: [
            {
              name: "Elastic Defend",
              source: {
                stream: "defend",
                package: "endpoint",
                index: ["logs-endpoint.events.file-*"],
                category: "file",
                select: { "host.os.type": "linux", "event.action": "deletion" },
              },
              fields: shared115,
            },
            {
              name: "Sysmon for Linux",
              source: {
                stream: "sysmon-linux",
                package: "sysmon_linux",
                index: ["logs-sysmon_linux.log-*"],
                category: "file",
                select: { "event.dataset": "sysmon_linux.log", "event.code": "23" },
              },
              fields: { "process.name": shared111, "user.account": shared112, "user.name": shared112 },
            },
            {
              name: "File deletion",
              source: {
                stream: "defend",
                package: "endpoint",
                index: ["logs-endpoint.events.file-*"],
                category: "file",
                select: { "host.os.type": "linux", "event.type": "deletion" },
              },
              alias: true,
              fields: shared115,
            },
          ],
        },
        linux_network_connection: {
          fields: shared56,
          variants: [
            {
              name: "Elastic Defend",
              source: {
                stream: "defend",
                package: "endpoint",
                index: ["logs-endpoint.events.network-*"],
                category: "network",
                select: { "host.os.type": "linux", "event.action": shared57 },
              },
              fields: shared116,
            },
            {
              name: "Sysmon for Linux",
              source: {
                stream: "sysmon-linux",
                package: "sysmon_linux",
                index: ["logs-sysmon_linux.log-*"],
                category: "network",
                select: { "event.dataset": "sysmon_linux.log", "event.code": "3" },
              },
              fields: {
                "process.name": shared111,
                "user.account": shared112,
                "user.name": shared112,
                "process.command_line": shared63,
                "source.domain": { name: "source.domain", optional: true },
                "destination.domain": { name: "destination.domain", optional: true },
                "network.initiated": shared65,
              },
            },
            {
              name: "Start of a connection",
              source: {
                stream: "defend",
                package: "endpoint",
                index: ["logs-endpoint.events.network-*"],
                category: "network",
                select: { "host.os.type": "linux", "event.type": "start" },
              },
              alias: true,
              fields: shared116,
            },
          ],
        },
        macos_process_creation: {
          fields: {
            "process.name": { name: "process.name" },
            "process.command_line": { name: "process.command_line" },
            "process.parent.executable": { name: "process.parent.executable" },
            "process.parent.name": { name: "process.parent.name" },
            "process.parent.pid": shared6,
            "process.parent.entity_id": { name: "process.parent.entity_id" },
            "process.parent.command_line": { unavailable: "macos_process_exec.md of Elastic Defend has no command line of the parent.", absent: true },
            "process.parent.user": { unavailable: "Elastic Defend does not record the account of the parent on macOS.", absent: true },
            "process.working_directory": { unavailable: "Elastic Defend does not record the current directory on macOS.", absent: true },
            "user.account": { name: "user.name" },
            "user.name": { name: "user.name" },
            "user.logon_id": { unavailable: "Elastic Defend does not record the id of the logon session on macOS.", absent: true },
            "process.hash.md5": shared8,
            "process.hash.sha1": shared9,
            "process.hash.sha256": shared10,
          },
          variants: [
            {
              name: "Elastic Defend",
              source: {
                stream: "defend",
                package: "endpoint",
                index: ["logs-endpoint.events.process-*"],
                category: "process",
                select: { "host.os.type": "macos", "event.action": "exec" },
              },
            },
            {
              name: "Process start, exec",
              source: {
                stream: "defend",
                package: "endpoint",
                index: ["logs-endpoint.events.process-*"],
                category: "process",
                select: { "host.os.type": "macos", "event.type": "start", "event.action": "exec" },
              },
              alias: true,
            },
          ],
        },
        macos_file_event: {
          fields: {
            "process.name": { name: "process.name" },
            "user.account": { name: "user.name" },
            "process.command_line": shared25,
            "file.path": { name: "file.path" },
            "file.name": { name: "file.name" },
            "file.extension": { name: "file.extension" },
          },
          variants: [
            {
              name: "Elastic Defend",
              source: {
                stream: "defend",
                package: "endpoint",
                index: ["logs-endpoint.events.file-*"],
                category: "file",
                select: { "host.os.type": "macos", "event.action": "modification" },
              },
              fidelity: "approximate",
              reason: "on macOS Elastic Defend reports that a file was modified, and not whether it is new.",
            },
          ],
        },
        macos_network_connection: {
          fields: shared56,
          variants: [
            {
              name: "Elastic Defend",
              source: {
                stream: "defend",
                package: "endpoint",
                index: ["logs-endpoint.events.network-*"],
                category: "network",
                select: { "host.os.type": "macos", "event.action": shared57 },
              },
              fields: shared116,
            },
            {
              name: "Start of a connection",
              source: {
                stream: "defend",
                package: "endpoint",
                index: ["logs-endpoint.events.network-*"],
                category: "network",
                select: { "host.os.type": "macos", "event.type": "start" },
              },
              alias: true,
              fields: shared116,
            },
          ],
        },
        linux_auditd: {
          fields: {
            "event_data.type": { name: "event.action" },
            "event_data.exe": { name: "process.executable" },
            "event_data.comm": { name: "process.name" },
            "event_data.pid": { name: "process.pid", type: "number" },
            "event_data.ppid": shared6,
            "event_data.acct": {
              name: "user.name",
              fidelity: "approximate",
              reason: "Elastic has the account that logged in there where a record names it as well.",
            },
            "event_data.uid": {
              name: "user.id",
              fidelity: "approximate",
              reason: "Of many types of records Elastic has the id of the account that logged in there.",
            },
            "event_data.auid": { name: "user.audit.id", optional: true },
            "event_data.euid": { name: "user.effective.id", optional: true },
            "event_data.cwd": { name: "process.working_directory", optional: true },
            "event_data.terminal": { name: "user.terminal", optional: true },
            "event_data.success": { name: "auditd.log.success", type: "boolean", optional: true },
            "event_data.addr": { unavailable: "The pipeline moves it to source.address and source.ip.", nearest: "source.ip" },
            "event_data.a0": {
              name: "process.executable",
              fidelity: "approximate",
              reason: "Elastic keeps the arguments of an EXECVE record in a list and the first one as the executable; those of a system call are elsewhere.",
            },
            "event_data.a1": shared117,
            "event_data.a2": shared117,
            "event_data.a3": shared117,
            "event_data.a4": shared117,
            "event_data.a5": shared117,
            "event_data.a6": shared117,
            "event_data.a7": shared117,
          },
          eventData: { name: "auditd.log.{name}", optional: true },
          variants: [
            {
              name: "Auditd logs",
              source: {
                stream: "auditd",
                package: "auditd",
                index: ["logs-auditd.log-*"],
                keywords: shared118,
                select: { "event.dataset": "auditd.log" },
              },
            },
            {
              name: "Auditd logs",
              source: {
                stream: "auditd",
                package: "auditd",
                index: ["logs-auditd.log-*"],
                keywords: shared118,
                select: { "data_stream.dataset": "auditd.log" },
              },
              alias: true,
            },
          ],
        },
        linux: shared119,
        linux_auth: shared119,
        linux_syslog: shared119,
        linux_sshd: shared119,
        linux_sudo: shared119,
        linux_cron: shared119,
        linux_clamav: shared119,
        linux_guacamole: shared119,
        linux_vsftpd: shared119,
        linux_modsecurity: shared119,
        apache: shared119,
        nginx: shared119,
        jvm: shared119,
        spring: shared119,
        django: shared119,
        python: shared119,
        nodejs: shared119,
        ruby_on_rails: shared119,
        velocity: shared119,
        sql: shared119,
        cisco_aaa: shared119,
        cisco_bgp: shared119,
        cisco_ldp: shared119,
        cisco_syslog: shared119,
        huawei_bgp: shared119,
        juniper_bgp: shared119,
        application: {
          fields: shared121,
          eventData: shared99,
          variants: [
            {
              name: "Application log",
              source: {
                stream: "application",
                package: "system",
                index: ["logs-system.application-*"],
                select: { "winlog.channel": "Application" },
              },
            },
          ],
        },
        system: {
          fields: shared121,
          eventData: shared99,
          variants: [
            {
              name: "System log",
              source: {
                stream: "application",
                package: "system",
                index: ["logs-system.system-*"],
                select: { "winlog.channel": "System" },
              },
              fields: { "event_data.Channel": shared122 },
            },
          ],
        },
        security: {
          fields: {
            "event.provider": { name: "event.provider" },
            "event.channel": { name: "winlog.channel" },
            "event.level": shared120,
            "event_data.NewProcessName": { name: "process.executable" },
            "event_data.ParentProcessName": { name: "process.parent.executable" },
            "event_data.NewProcessId": {
              unavailable: "The pipeline turns the hexadecimal text into a number and removes the text.",
              nearest: "process.pid",
            },
            "event_data.ProcessId": {
              unavailable: "The pipeline turns the hexadecimal text into a number and removes the text.",
              nearest: "process.parent.pid",
            },
            "event_data.ProcessName": {
              unavailable: "For some event ids the pipeline moves it to process.executable, where event 4688 has its new process. The vocabulary winlog has it as it is.",
              nearest: "process.executable",
            },
            "event_data.IpAddress": {
              unavailable: "For some event ids the pipeline moves it to source.ip, and leaves it where it is for others. The vocabulary winlog has it as it is.",
              nearest: "source.ip",
            },
            "event_data.IpPort": {
              unavailable: "For some event ids the pipeline turns it into the number source.port. The vocabulary winlog has it as it is.",
              nearest: "source.port",
            },
            "event_data.WorkstationName": {
              unavailable: "For some event ids the pipeline moves it to source.domain, and leaves it where it is for others. The vocabulary winlog has it as it is.",
              nearest: "source.domain",
            },
            "event_data.ClientAddress": {
              unavailable: "For some event ids the pipeline moves it to related.ip. The vocabulary winlog has it as it is.",
              nearest: "related.ip",
            },
            "event_data.UserAccountControl": {
              unavailable: "The pipeline splits it into a list. The vocabulary winlog has it as it is.",
              nearest: "winlog.event_data.UserAccountControl",
            },
            "event_data.PrivilegeList": {
              unavailable: "For some event ids the pipeline splits it into a list. The vocabulary winlog has it as it is.",
              nearest: "winlog.event_data.PrivilegeList",
            },
          },
          eventData: shared99,
          variants: [
            {
              name: "Security log",
              source: {
                stream: "security",
                package: "system",
                index: ["logs-system.security-*"],
                select: { "winlog.channel": "Security" },
              },
            },
            {
              name: "Security log, by provider and system",
              source: {
                stream: "security",
                package: "system",
                index: ["logs-system.security-*"],
                select: { "event.provider": shared123, "host.os.type": "windows" },
              },
              alias: true,
            },
            {
              name: "Security log, by provider",
              source: {
                stream: "security",
                package: "system",
                index: ["logs-system.security-*"],
                select: { "event.provider": shared123 },
              },
              alias: true,
            },
            {
              name: "Security log, by channel and system",
              source: {
                stream: "security",
                package: "system",
                index: ["logs-system.security-*"],
                select: { "winlog.channel": "Security", "host.os.type": "windows" },
              },
              alias: true,
            },
          ],
        },
        windefend: {
          fields: {
            "event.provider": { name: "winlog.provider_name" },
            "event.channel": { name: "winlog.channel" },
            "event.level": shared120,
            "event_data.ThreatName": shared124,
            "event_data.NewValue": shared125,
            "event_data.OldValue": shared126,
            "event_data.SourceName": shared127,
            "event_data.ProcessName": shared128,
          },
          eventData: shared99,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared129, select: shared130 },
            },
          ],
        },
        antivirus: {
          fields: {
            "host.name": { name: "host.name" },
            "threat.name": shared124,
            "file.path": shared131,
            "user.account": shared132,
            "user.name": shared91,
            "event.action": shared133,
          },
          variants: [
            {
              name: "Microsoft Defender Antivirus",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: shared129,
                keywords: ["winlog.event_data.Threat_Name", "winlog.event_data.Path"],
                select: shared134,
              },
            },
          ],
        },
        ps_classic_start: {
          unavailable: "The PowerShell pipeline parses the details of event 400 into many fields and removes them. The vocabulary winlog has them as they are.",
        },
        ps_classic_provider_start: {
          unavailable: "The PowerShell pipeline parses the details of event 600 into many fields and removes them. The vocabulary winlog has them as they are.",
        },
        rpc_firewall: {
          fields: shared135,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared129, select: { "winlog.channel": "RPCFW" } },
            },
          ],
        },
        iis_configuration: {
          fields: shared136,
          eventData: shared99,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared129, select: shared137 },
            },
          ],
        },
        sysmon: {
          fields: shared136,
          eventData: shared99,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared129, select: shared138 },
            },
          ],
        },
        powershell: {
          fields: shared136,
          eventData: shared99,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared129, select: shared140 },
            },
          ],
        },
        powershell_classic: {
          fields: shared136,
          eventData: shared99,
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: shared129,
                select: { "winlog.channel": "Windows PowerShell" },
              },
            },
          ],
        },
        taskscheduler: {
          fields: shared136,
          eventData: shared99,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared129, select: shared141 },
            },
          ],
        },
        wmi: {
          fields: shared136,
          eventData: shared99,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared129, select: shared142 },
            },
          ],
        },
        codeintegrity_operational: {
          fields: shared136,
          eventData: shared99,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared129, select: shared143 },
            },
          ],
        },
        applocker: {
          fields: shared136,
          eventData: shared99,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared129, select: shared144 },
            },
          ],
        },
        appmodel_runtime: {
          fields: shared136,
          eventData: shared99,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared129, select: shared145 },
            },
          ],
        },
        appxdeployment_server: {
          fields: shared136,
          eventData: shared99,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared129, select: shared146 },
            },
          ],
        },
        appxpackaging_om: {
          fields: shared136,
          eventData: shared99,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared129, select: shared147 },
            },
          ],
        },
        bits_client: {
          fields: shared136,
          eventData: shared99,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared129, select: shared148 },
            },
          ],
        },
        capi2: {
          fields: shared136,
          eventData: shared99,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared129, select: shared149 },
            },
          ],
        },
        certificateservicesclient_lifecycle_system: {
          fields: shared136,
          eventData: shared99,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared129, select: shared150 },
            },
          ],
        },
        diagnosis_scripted: {
          fields: shared136,
          eventData: shared99,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared129, select: shared151 },
            },
          ],
        },
        dhcp: {
          fields: shared136,
          eventData: shared99,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared129, select: shared152 },
            },
          ],
        },
        dns_client: {
          fields: shared136,
          eventData: shared99,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared129, select: shared153 },
            },
          ],
        },
        dns_server: {
          fields: shared136,
          eventData: shared99,
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: shared129,
                select: { "winlog.channel": "DNS Server" },
              },
            },
          ],
        },
        dns_server_analytic: {
          fields: shared136,
          eventData: shared99,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared129, select: shared154 },
            },
          ],
        },
        dns_server_audit: {
          fields: shared136,
          eventData: shared99,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared129, select: shared155 },
            },
          ],
        },
        driver_framework: {
          fields: shared136,
          eventData: shared99,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared129, select: shared156 },
            },
          ],
        },
        firewall_as: {
          fields: shared136,
          eventData: shared99,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared129, select: shared157 },
            },
          ],
        },
        hyper_v_worker: {
          fields: shared136,
          eventData: shared99,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared129, select: shared158 },
            },
          ],
        },
        kernel_event_tracing: {
          fields: shared136,
          eventData: shared99,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared129, select: shared159 },
            },
          ],
        },
        kernel_shimengine: {
          fields: shared136,
          eventData: shared99,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared129, select: shared160 },
            },
          ],
        },
        ldap: {
          fields: shared136,
          eventData: shared99,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared129, select: shared161 },
            },
          ],
        },
        lsa_server: {
          fields: shared136,
          eventData: shared99,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared129, select: shared162 },
            },
          ],
        },
        microsoft_servicebus_client: {
          fields: shared136,
          eventData: shared99,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared129, select: shared163 },
            },
          ],
        },
        msexchange_management: {
          fields: shared136,
          eventData: shared99,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared129, select: shared164 },
            },
          ],
        },
        ntfs: {
          fields: shared136,
          eventData: shared99,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared129, select: shared165 },
            },
          ],
        },
        ntlm: {
          fields: shared136,
          eventData: shared99,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared129, select: shared166 },
            },
          ],
        },
        openssh: {
          fields: shared136,
          eventData: shared99,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared129, select: shared167 },
            },
          ],
        },
        application_experience: {
          fields: shared136,
          eventData: shared99,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared129, select: shared168 },
            },
          ],
        },
        bitlocker: {
          fields: shared136,
          eventData: shared99,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared129, select: shared169 },
            },
          ],
        },
        printservice_admin: {
          fields: shared136,
          eventData: shared99,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared129, select: shared170 },
            },
          ],
        },
        printservice_operational: {
          fields: shared136,
          eventData: shared99,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared129, select: shared171 },
            },
          ],
        },
        security_mitigations: {
          fields: shared136,
          eventData: shared99,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared129, select: shared172 },
            },
          ],
        },
        sense: {
          fields: shared136,
          eventData: shared99,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared129, select: shared173 },
            },
          ],
        },
        shell_core: {
          fields: shared136,
          eventData: shared99,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared129, select: shared174 },
            },
          ],
        },
        smbclient_connectivity: {
          fields: shared136,
          eventData: shared99,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared129, select: shared175 },
            },
          ],
        },
        smbclient_security: {
          fields: shared136,
          eventData: shared99,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared129, select: shared176 },
            },
          ],
        },
        smbserver_connectivity: {
          fields: shared136,
          eventData: shared99,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared129, select: shared177 },
            },
          ],
        },
        terminalservices_localsessionmanager: {
          fields: shared136,
          eventData: shared99,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared129, select: shared178 },
            },
          ],
        },
        vhdmp: {
          fields: shared136,
          eventData: shared99,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared129, select: shared179 },
            },
          ],
        },
      },
    },
    iis: {
      vocabulary: "iis",
      title: "Access logs of Internet Information Services by the IIS integration",
      description: "The W3C log of IIS. The pipeline decodes the query and the user agent, so that a rule that looks for `%2e%2e` sees `..` instead: queries on them are approximate.",
      native: shared1,
      settings: { mapped: { iis: ["event.category", "event.dataset"] } },
      fields: { "host.name": { name: "host.name" } },
      events: {
        webserver: {
          fields: {
            "source.ip": { name: "source.ip", type: "ip" },
            "source.port": { unavailable: "The log does not have the port of the client.", absent: true },
            "destination.ip": { name: "destination.ip", type: "ip" },
            "destination.port": shared55,
            "user.account": { name: "user.name", optional: true },
            "url.full": { unavailable: "IIS writes path and query into two fields.", nearest: "url.original" },
            "url.path": { name: "url.original" },
            "url.query": { name: "url.query", optional: true, fidelity: "approximate", reason: "the pipeline decodes the query." },
            "url.domain": { name: "url.domain", optional: true },
            "http.request.method": { name: "http.request.method" },
            "http.request.referrer": shared102,
            "http.request.cookie": { name: "iis.access.cookie", optional: true },
            "http.request.bytes": { name: "http.request.body.bytes", type: "number", optional: true },
            "http.response.bytes": { name: "http.response.body.bytes", type: "number", optional: true },
            "http.response.status_code": shared104,
            "http.response.mime_type": { unavailable: "The log does not have the media type of the response.", absent: true },
            "user_agent.original": {
              name: "user_agent.original",
              optional: true,
              fidelity: "approximate",
              reason: "the pipeline decodes the user agent, with + as a space.",
            },
          },
          variants: [
            {
              name: "IIS",
              source: {
                stream: "iis",
                package: "iis",
                index: ["logs-iis.access-*"],
                category: "web",
                select: { "event.dataset": "iis.access" },
              },
            },
          ],
        },
      },
    },
    wildcard: {
      vocabulary: "wildcard",
      title: "Log lines, and long texts of Windows events, in fields of type wildcard",
      description: "For teams that give long texts a field of type wildcard, which EQL searches without a limit of length: script blocks and the like of Windows events that are otherwise as in the vocabulary winlog, and a field message.wildcard beside the analysed message of every log. The mappings go into the @custom component template of each data stream, or into the index template of a Beat; no integration brings them.",
      native: shared1,
      settings: {
        mapped: {
          winlog: [
            "event.code",
            "event.provider",
            "host.name",
            "log.level",
            "message.wildcard",
            "winlog.channel",
            "winlog.provider_name",
          ],
          lines: ["host.name", "host.os.type", "message.wildcard"],
        },
        needs: {
          "message.wildcard": "a field message.wildcard of type wildcard beside the message.",
          "winlog.event_data.CallTrace": "the field winlog.event_data.CallTrace to be of type wildcard.",
          "winlog.event_data.ContextInfo": "the field winlog.event_data.ContextInfo to be of type wildcard.",
          "winlog.event_data.Payload": "the field winlog.event_data.Payload to be of type wildcard.",
          "winlog.event_data.ScriptBlockText": "the field winlog.event_data.ScriptBlockText to be of type wildcard.",
          "winlog.event_data.param3": "the fields winlog.event_data.param1, param2 and param3 to be of type wildcard.",
        },
        alternatives: shared181,
        userData: shared5,
        filled: ["host.name"],
      },
      fields: shared182,
      events: {
        system: {
          fields: {
            "event_data.Data": shared183,
            "event_data.Message": { name: "message.wildcard" },
            "event_data.Channel": shared122,
          },
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: { "winlog.channel": "System" },
              },
            },
          ],
        },
        ps_script: {
          fields: {
            "user.account": shared184,
            "user.name": shared184,
            "powershell.script_block_text": { name: "winlog.event_data.ScriptBlockText" },
            "powershell.script_block_id": shared185,
            "powershell.script_path": shared186,
          },
          variants: shared187,
        },
        ps_module: {
          fields: {
            "user.account": shared188,
            "user.name": shared188,
            "powershell.payload": { name: "winlog.event_data.Payload" },
            "powershell.context": { name: "winlog.event_data.ContextInfo" },
          },
          variants: shared189,
        },
        ps_classic_script: {
          fields: {
            "user.account": shared190,
            "user.name": shared190,
            "powershell.pipeline_data": { name: "winlog.event_data.param1" },
          },
          variants: shared191,
        },
        ps_classic_start: { fields: shared192, variants: shared193 },
        ps_classic_provider_start: { fields: shared192, variants: shared194 },
        process_access: {
          fields: {
            "process.executable": shared195,
            "process.pid": shared196,
            "process.command_line": shared85,
            "user.account": shared90,
            "target.process.executable": shared197,
            "target.process.pid": shared198,
            "target.user.account": shared89,
            "process.entity_id": shared199,
            "target.process.entity_id": shared200,
            "process.granted_access": shared201,
            "process.call_trace": { name: "winlog.event_data.CallTrace" },
          },
          variants: shared202,
        },
        linux: { variants: [{ name: "Log lines of Linux hosts", source: shared203 }] },
        linux_auth: shared204,
        linux_syslog: shared204,
        linux_sshd: shared204,
        linux_sudo: shared204,
        linux_cron: shared204,
        linux_clamav: shared204,
        linux_guacamole: shared204,
        linux_vsftpd: shared204,
        linux_modsecurity: shared204,
        apache: shared205,
        nginx: shared205,
        jvm: shared205,
        spring: shared205,
        django: shared205,
        python: shared205,
        nodejs: shared205,
        ruby_on_rails: shared205,
        velocity: shared205,
        sql: shared205,
        cisco_aaa: shared205,
        cisco_bgp: shared205,
        cisco_ldp: shared205,
        cisco_syslog: shared205,
        huawei_bgp: shared205,
        juniper_bgp: shared205,
        iis_configuration: {
          fields: shared206,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: shared137,
              },
            },
          ],
        },
        application: {
          fields: shared206,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: { "winlog.channel": "Application" },
              },
            },
          ],
        },
        security: {
          fields: shared206,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: { "winlog.channel": "Security" },
              },
            },
          ],
        },
        sysmon: {
          fields: shared206,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: shared138,
              },
            },
          ],
        },
        powershell: {
          fields: shared206,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: shared140,
              },
            },
          ],
        },
        powershell_classic: {
          fields: shared206,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: { "winlog.channel": "Windows PowerShell" },
              },
            },
          ],
        },
        windefend: {
          fields: shared206,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: shared130,
              },
            },
          ],
        },
        taskscheduler: {
          fields: shared206,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: shared141,
              },
            },
          ],
        },
        wmi: {
          fields: shared206,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: shared142,
              },
            },
          ],
        },
        codeintegrity_operational: {
          fields: shared206,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: shared143,
              },
            },
          ],
        },
        applocker: {
          fields: shared206,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: shared144,
              },
            },
          ],
        },
        appmodel_runtime: {
          fields: shared206,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: shared145,
              },
            },
          ],
        },
        appxdeployment_server: {
          fields: shared206,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: shared146,
              },
            },
          ],
        },
        appxpackaging_om: {
          fields: shared206,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: shared147,
              },
            },
          ],
        },
        bits_client: {
          fields: shared206,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: shared148,
              },
            },
          ],
        },
        capi2: {
          fields: shared206,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: shared149,
              },
            },
          ],
        },
        certificateservicesclient_lifecycle_system: {
          fields: shared206,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: shared150,
              },
            },
          ],
        },
        diagnosis_scripted: {
          fields: shared206,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: shared151,
              },
            },
          ],
        },
        dhcp: {
          fields: shared206,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: shared152,
              },
            },
          ],
        },
        dns_client: {
          fields: shared206,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: shared153,
              },
            },
          ],
        },
        dns_server: {
          fields: shared206,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: { "winlog.channel": "DNS Server" },
              },
            },
          ],
        },
        dns_server_analytic: {
          fields: shared206,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: shared154,
              },
            },
          ],
        },
        dns_server_audit: {
          fields: shared206,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: shared155,
              },
            },
          ],
        },
        driver_framework: {
          fields: shared206,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: shared156,
              },
            },
          ],
        },
        firewall_as: {
          fields: shared206,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: shared157,
              },
            },
          ],
        },
        hyper_v_worker: {
          fields: shared206,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: shared158,
              },
            },
          ],
        },
        kernel_event_tracing: {
          fields: shared206,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: shared159,
              },
            },
          ],
        },
        kernel_shimengine: {
          fields: shared206,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: shared160,
              },
            },
          ],
        },
        ldap: {
          fields: shared206,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: shared161,
              },
            },
          ],
        },
        lsa_server: {
          fields: shared206,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: shared162,
              },
            },
          ],
        },
        microsoft_servicebus_client: {
          fields: shared206,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: shared163,
              },
            },
          ],
        },
        msexchange_management: {
          fields: shared206,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: shared164,
              },
            },
          ],
        },
        ntfs: {
          fields: shared206,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: shared165,
              },
            },
          ],
        },
        ntlm: {
          fields: shared206,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: shared166,
              },
            },
          ],
        },
        openssh: {
          fields: shared206,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: shared167,
              },
            },
          ],
        },
        application_experience: {
          fields: shared206,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: shared168,
              },
            },
          ],
        },
        bitlocker: {
          fields: shared206,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: shared169,
              },
            },
          ],
        },
        printservice_admin: {
          fields: shared206,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: shared170,
              },
            },
          ],
        },
        printservice_operational: {
          fields: shared206,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: shared171,
              },
            },
          ],
        },
        security_mitigations: {
          fields: shared206,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: shared172,
              },
            },
          ],
        },
        sense: {
          fields: shared206,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: shared173,
              },
            },
          ],
        },
        shell_core: {
          fields: shared206,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: shared174,
              },
            },
          ],
        },
        smbclient_connectivity: {
          fields: shared206,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: shared175,
              },
            },
          ],
        },
        smbclient_security: {
          fields: shared206,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: shared176,
              },
            },
          ],
        },
        smbserver_connectivity: {
          fields: shared206,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: shared177,
              },
            },
          ],
        },
        terminalservices_localsessionmanager: {
          fields: shared206,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: shared178,
              },
            },
          ],
        },
        vhdmp: {
          fields: shared206,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: shared179,
              },
            },
          ],
        },
      },
    },
    winlog: {
      vocabulary: "winlog",
      title: "Windows event logs as Winlogbeat or the integration Custom Windows Event Logs keeps them",
      description: "Every channel of the Windows event log, Sysmon and PowerShell included, with the event data under the names that its provider gives it. It is for events that no pipeline of the Windows and System integrations has taken apart: Winlogbeat without them, or the integration Custom Windows Event Logs with each channel added. A keyword field does not index values longer than 1,024 characters: such a value is absent for a query, and script blocks are often longer.",
      native: shared1,
      settings: {
        mapped: { winlog: ["event.code", "event.provider", "host.name", "log.level", "winlog.channel", "winlog.provider_name"] },
        alternatives: shared181,
        userData: shared5,
        filled: ["host.name"],
      },
      fields: shared182,
      events: {
        system: {
          fields: { "event_data.Channel": shared122, "event_data.Data": shared183, "event_data.Message": shared109 },
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "System" },
              },
            },
          ],
        },
        windefend: {
          fields: {
            "event_data.ThreatName": shared124,
            "event_data.NewValue": shared125,
            "event_data.OldValue": shared126,
            "event_data.SourceName": shared127,
            "event_data.ProcessName": shared128,
          },
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared130 },
            },
          ],
        },
        ps_script: {
          fields: {
            "user.account": shared184,
            "user.name": shared184,
            "powershell.script_block_text": {
              name: "winlog.event_data.ScriptBlockText",
              optional: true,
              fidelity: "approximate",
              reason: "a script block longer than 1,024 characters is not indexed, unless the mapping of winlog.event_data.ScriptBlockText is made a wildcard field.",
            },
            "powershell.script_block_id": shared185,
            "powershell.script_path": shared186,
          },
          variants: shared187,
        },
        ps_module: {
          fields: {
            "user.account": shared188,
            "user.name": shared188,
            "powershell.payload": {
              name: "winlog.event_data.Payload",
              optional: true,
              fidelity: "approximate",
              reason: "a payload longer than 1,024 characters is not indexed, unless the mapping of winlog.event_data.Payload is made a wildcard field.",
            },
            "powershell.context": {
              name: "winlog.event_data.ContextInfo",
              optional: true,
              fidelity: "approximate",
              reason: "a context longer than 1,024 characters is not indexed, unless the mapping of winlog.event_data.ContextInfo is made a wildcard field.",
            },
          },
          variants: shared189,
        },
        ps_classic_script: {
          fields: { "user.account": shared190, "user.name": shared190, "powershell.pipeline_data": shared207 },
          variants: shared191,
        },
        ps_classic_start: { fields: shared208, variants: shared193 },
        ps_classic_provider_start: { fields: shared208, variants: shared194 },
        antivirus: {
          fields: { "threat.name": shared124, "file.path": shared131, "user.account": shared132, "event.action": shared133 },
          variants: [
            {
              name: "Microsoft Defender Antivirus",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared134 },
            },
          ],
        },
        rpc_firewall: {
          fields: shared135,
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "RPCFW" },
              },
            },
          ],
        },
        process_creation: {
          fields: {
            "user.account": shared209,
            "process.executable": shared210,
            "process.command_line": { name: "winlog.event_data.CommandLine", optional: true },
            "process.working_directory": { name: "winlog.event_data.CurrentDirectory", optional: true },
            "process.pid": shared211,
            "process.entity_id": shared212,
            "process.integrity_level": { name: "winlog.event_data.IntegrityLevel", optional: true },
            "process.pe.original_file_name": shared213,
            "process.pe.company": shared214,
            "process.pe.product": shared215,
            "process.pe.description": shared216,
            "process.pe.file_version": shared217,
            "process.hash.md5": shared218,
            "process.hash.sha1": shared219,
            "process.hash.sha256": shared220,
            "process.pe.imphash": shared221,
            "process.parent.executable": { name: "winlog.event_data.ParentImage", optional: true },
            "process.parent.command_line": { name: "winlog.event_data.ParentCommandLine", optional: true },
            "process.parent.pid": { name: "winlog.event_data.ParentProcessId", optional: true },
            "process.parent.entity_id": { name: "winlog.event_data.ParentProcessGuid", optional: true },
            "process.parent.user": shared17,
            "user.logon_id": shared113,
            "process.parent.parent.executable": shared18,
          },
          variants: [
            {
              name: "Sysmon",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-Sysmon/Operational", "event.code": "1" },
              },
            },
          ],
        },
        file_event: {
          fields: {
            "user.account": shared209,
            "process.executable": shared210,
            "process.pid": shared211,
            "process.entity_id": shared212,
            "file.path": shared222,
            "process.command_line": shared27,
            "process.parent.executable": shared28,
            "process.parent.command_line": shared28,
            "file.created": shared223,
          },
          variants: [
            {
              name: "Sysmon",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-Sysmon/Operational", "event.code": "11" },
              },
            },
          ],
        },
        file_delete: {
          fields: {
            "user.account": shared209,
            "process.executable": shared210,
            "process.pid": shared211,
            "process.entity_id": shared212,
            "file.path": shared222,
            "file.hash.md5": shared218,
            "file.hash.sha1": shared219,
            "file.hash.sha256": shared220,
            "process.command_line": { unavailable: "Sysmon 23 and 26 does not record the command line.", absent: true },
            "file.pe.imphash": shared221,
          },
          variants: [
            {
              name: "Sysmon",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-Sysmon/Operational", "event.code": ["23", "26"] },
              },
            },
          ],
        },
        registry_set: {
          fields: {
            "user.account": shared209,
            "process.executable": shared210,
            "process.pid": shared211,
            "process.entity_id": shared212,
            "registry.path": shared224,
            "registry.data": shared225,
            "process.command_line": shared41,
            "registry.change": shared226,
          },
          variants: [
            {
              name: "Sysmon",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-Sysmon/Operational", "event.code": "13" },
              },
            },
          ],
        },
        registry_event: {
          fields: {
            "user.account": shared209,
            "process.executable": shared210,
            "process.pid": shared211,
            "process.entity_id": shared212,
            "registry.path": shared224,
            "registry.data": shared225,
            "process.command_line": { unavailable: "Sysmon 12 to 14 does not record the command line.", absent: true },
            "registry.change": shared226,
            "registry.new_path": shared43,
          },
          variants: [
            {
              name: "Sysmon",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-Sysmon/Operational", "event.code": ["12", "13", "14"] },
              },
            },
          ],
        },
        image_load: {
          fields: {
            "user.account": shared209,
            "process.executable": shared210,
            "process.pid": shared211,
            "process.entity_id": shared212,
            "dll.path": shared227,
            "dll.signed": shared228,
            "dll.code_signature.subject_name": shared229,
            "dll.code_signature.status": shared230,
            "dll.pe.original_file_name": shared213,
            "dll.hash.md5": shared218,
            "dll.hash.sha1": shared219,
            "dll.hash.sha256": shared220,
            "process.command_line": shared54,
            "dll.pe.company": shared214,
            "dll.pe.product": shared215,
            "dll.pe.description": shared216,
            "dll.pe.file_version": shared217,
            "dll.pe.imphash": shared221,
          },
          variants: [
            {
              name: "Sysmon",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-Sysmon/Operational", "event.code": "7" },
              },
            },
          ],
        },
        network_connection: {
          fields: {
            "user.account": shared209,
            "process.executable": shared210,
            "process.pid": shared211,
            "process.entity_id": shared212,
            "source.ip": { name: "winlog.event_data.SourceIp", optional: true, rewrite: "address" },
            "source.port": { name: "winlog.event_data.SourcePort", optional: true },
            "destination.ip": { name: "winlog.event_data.DestinationIp", optional: true, rewrite: "address" },
            "destination.port": { name: "winlog.event_data.DestinationPort", optional: true },
            "destination.domain": { name: "winlog.event_data.DestinationHostname", optional: true },
            "network.transport": { name: "winlog.event_data.Protocol", optional: true },
            "process.command_line": shared63,
            "process.parent.executable": shared64,
            "source.domain": { name: "winlog.event_data.SourceHostname", optional: true },
            "network.initiated": { name: "winlog.event_data.Initiated", optional: true },
          },
          variants: [
            {
              name: "Sysmon",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-Sysmon/Operational", "event.code": "3" },
              },
            },
          ],
        },
        dns_query: {
          fields: {
            "user.account": shared209,
            "process.executable": shared210,
            "process.pid": shared211,
            "process.entity_id": shared212,
            "dns.question.name": { name: "winlog.event_data.QueryName", optional: true },
            "process.command_line": shared67,
            "dns.answer": { name: "winlog.event_data.QueryResults", optional: true },
            "dns.response_code": { name: "winlog.event_data.QueryStatus", optional: true },
          },
          variants: [
            {
              name: "Sysmon",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-Sysmon/Operational", "event.code": "22" },
              },
            },
          ],
        },
        process_access: {
          fields: {
            "process.executable": shared195,
            "process.pid": shared196,
            "process.command_line": { unavailable: "Sysmon 10 does not record the command line.", absent: true },
            "user.account": shared90,
            "target.process.executable": shared197,
            "target.process.pid": shared198,
            "target.user.account": shared89,
            "process.entity_id": shared199,
            "target.process.entity_id": shared200,
            "process.granted_access": shared201,
            "process.call_trace": {
              name: "winlog.event_data.CallTrace",
              optional: true,
              fidelity: "approximate",
              reason: "a call trace longer than 1,024 characters is not indexed.",
            },
          },
          variants: shared202,
        },
        create_remote_thread: {
          fields: {
            "process.executable": shared195,
            "process.pid": shared196,
            "process.command_line": { unavailable: "Sysmon 8 does not record the command line.", absent: true },
            "user.account": shared90,
            "target.process.executable": shared197,
            "target.process.pid": shared198,
            "target.user.account": shared89,
            "process.entity_id": { name: "winlog.event_data.SourceProcessGuid", optional: true },
            "process.parent.executable": { unavailable: "Sysmon 8 does not record the parent.", absent: true },
            "target.process.entity_id": { name: "winlog.event_data.TargetProcessGuid", optional: true },
            "target.process.parent.pid": { unavailable: "Sysmon 8 does not record the parent of the other process.", absent: true },
            "thread.start.address": { name: "winlog.event_data.StartAddress", optional: true },
            "thread.start.module": { name: "winlog.event_data.StartModule", optional: true },
            "thread.start.function": { name: "winlog.event_data.StartFunction", optional: true },
          },
          variants: [
            {
              name: "Sysmon",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-Sysmon/Operational", "event.code": "8" },
              },
            },
          ],
        },
        process_termination: {
          fields: {
            "user.account": shared209,
            "process.executable": shared210,
            "process.pid": shared211,
            "process.entity_id": shared212,
          },
          variants: [
            {
              name: "Sysmon",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-Sysmon/Operational", "event.code": "5" },
              },
            },
          ],
        },
        process_tampering: {
          fields: {
            "user.account": shared209,
            "process.executable": shared210,
            "process.pid": shared211,
            "process.entity_id": shared212,
            "process.tampering": { name: "winlog.event_data.Type", optional: true },
          },
          variants: [
            {
              name: "Sysmon",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-Sysmon/Operational", "event.code": "25" },
              },
            },
          ],
        },
        pipe_created: {
          fields: {
            "user.account": shared209,
            "process.executable": shared210,
            "process.pid": shared211,
            "process.entity_id": shared212,
            "pipe.name": { name: "winlog.event_data.PipeName", optional: true },
          },
          variants: [
            {
              name: "Sysmon",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-Sysmon/Operational", "event.code": ["17", "18"] },
              },
            },
          ],
        },
        driver_load: {
          fields: {
            "dll.path": shared227,
            "dll.signed": shared228,
            "dll.code_signature.subject_name": shared229,
            "dll.code_signature.status": shared230,
            "dll.hash.md5": shared218,
            "dll.hash.sha1": shared219,
            "dll.hash.sha256": shared220,
            "dll.pe.imphash": shared221,
          },
          variants: [
            {
              name: "Sysmon",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-Sysmon/Operational", "event.code": "6" },
              },
            },
          ],
        },
        raw_access_thread: {
          fields: {
            "user.account": shared209,
            "process.executable": shared210,
            "process.pid": shared211,
            "process.entity_id": shared212,
            "device.name": { name: "winlog.event_data.Device", optional: true },
          },
          variants: [
            {
              name: "Sysmon",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-Sysmon/Operational", "event.code": "9" },
              },
            },
          ],
        },
        create_stream_hash: {
          fields: {
            "user.account": shared209,
            "process.executable": shared210,
            "process.pid": shared211,
            "process.entity_id": shared212,
            "file.path": shared222,
            "file.hash.md5": { name: "winlog.event_data.Hash", optional: true, rewrite: "hashes-md5" },
            "file.hash.sha1": { name: "winlog.event_data.Hash", optional: true, rewrite: "hashes-sha1" },
            "file.hash.sha256": { name: "winlog.event_data.Hash", optional: true, rewrite: "hashes-sha256" },
            "file.pe.imphash": { name: "winlog.event_data.Hash", optional: true, rewrite: "hashes-imphash" },
            "file.created": shared223,
            "file.contents": shared94,
          },
          variants: [
            {
              name: "Sysmon",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-Sysmon/Operational", "event.code": "15" },
              },
            },
          ],
        },
        file_change: {
          fields: {
            "user.account": shared209,
            "process.executable": shared210,
            "process.pid": shared211,
            "process.entity_id": shared212,
            "file.path": shared222,
            "file.created": shared223,
            "file.created_before": { name: "winlog.event_data.PreviousCreationUtcTime", optional: true },
          },
          variants: [
            {
              name: "Sysmon",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-Sysmon/Operational", "event.code": "2" },
              },
            },
          ],
        },
        file_delete_detected: {
          fields: shared231,
          variants: [
            {
              name: "Sysmon",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-Sysmon/Operational", "event.code": "26" },
              },
            },
          ],
        },
        file_executable_detected: {
          fields: shared231,
          variants: [
            {
              name: "Sysmon",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-Sysmon/Operational", "event.code": "29" },
              },
            },
          ],
        },
        file_block_executable: {
          fields: shared231,
          variants: [
            {
              name: "Sysmon",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-Sysmon/Operational", "event.code": "27" },
              },
            },
          ],
        },
        file_block_shredding: {
          fields: shared231,
          variants: [
            {
              name: "Sysmon",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-Sysmon/Operational", "event.code": "28" },
              },
            },
          ],
        },
        registry_add: {
          fields: shared232,
          variants: [
            {
              name: "Sysmon",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: {
                  "winlog.channel": "Microsoft-Windows-Sysmon/Operational",
                  "event.code": "12",
                  "winlog.event_data.EventType": "CreateKey",
                },
              },
            },
          ],
        },
        registry_delete: {
          fields: shared232,
          variants: [
            {
              name: "Sysmon",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: {
                  "winlog.channel": "Microsoft-Windows-Sysmon/Operational",
                  "event.code": "12",
                  "winlog.event_data.EventType": ["DeleteKey", "DeleteValue"],
                },
              },
            },
          ],
        },
        registry_rename: {
          fields: {
            "user.account": shared209,
            "process.executable": shared210,
            "process.pid": shared211,
            "process.entity_id": shared212,
            "registry.path": shared224,
            "registry.change": shared226,
            "registry.new_path": shared43,
          },
          variants: [
            {
              name: "Sysmon",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-Sysmon/Operational", "event.code": "14" },
              },
            },
          ],
        },
        clipboard_capture: {
          fields: {
            "user.account": shared209,
            "process.executable": shared210,
            "process.pid": shared211,
            "process.entity_id": shared212,
            "file.hash.md5": shared218,
            "file.hash.sha1": shared219,
            "file.hash.sha256": shared220,
          },
          variants: [
            {
              name: "Sysmon",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-Sysmon/Operational", "event.code": "24" },
              },
            },
          ],
        },
        wmi_event: {
          fields: { "user.account": shared209 },
          eventData: shared99,
          variants: [
            {
              name: "Sysmon",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-Sysmon/Operational", "event.code": ["19", "20", "21"] },
              },
            },
          ],
        },
        sysmon_status: {
          eventData: shared99,
          variants: [
            {
              name: "Sysmon",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-Sysmon/Operational", "event.code": ["4", "16"] },
              },
            },
          ],
        },
        sysmon_error: {
          eventData: shared99,
          variants: [
            {
              name: "Sysmon",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-Sysmon/Operational", "event.code": "255" },
              },
            },
          ],
        },
        iis_configuration: {
          fields: shared233,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared137 },
            },
          ],
        },
        application: {
          fields: shared233,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Application" },
              },
            },
          ],
        },
        security: {
          fields: shared233,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Security" },
              },
            },
          ],
        },
        sysmon: {
          fields: shared233,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared138 },
            },
          ],
        },
        powershell: {
          fields: shared233,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared140 },
            },
          ],
        },
        powershell_classic: {
          fields: shared233,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Windows PowerShell" },
              },
            },
          ],
        },
        taskscheduler: {
          fields: shared233,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared141 },
            },
          ],
        },
        wmi: {
          fields: shared233,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared142 },
            },
          ],
        },
        codeintegrity_operational: {
          fields: shared233,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared143 },
            },
          ],
        },
        applocker: {
          fields: shared233,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared144 },
            },
          ],
        },
        appmodel_runtime: {
          fields: shared233,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared145 },
            },
          ],
        },
        appxdeployment_server: {
          fields: shared233,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared146 },
            },
          ],
        },
        appxpackaging_om: {
          fields: shared233,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared147 },
            },
          ],
        },
        bits_client: {
          fields: shared233,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared148 },
            },
          ],
        },
        capi2: {
          fields: shared233,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared149 },
            },
          ],
        },
        certificateservicesclient_lifecycle_system: {
          fields: shared233,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared150 },
            },
          ],
        },
        diagnosis_scripted: {
          fields: shared233,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared151 },
            },
          ],
        },
        dhcp: {
          fields: shared233,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared152 },
            },
          ],
        },
        dns_client: {
          fields: shared233,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared153 },
            },
          ],
        },
        dns_server: {
          fields: shared233,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "DNS Server" },
              },
            },
          ],
        },
        dns_server_analytic: {
          fields: shared233,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared154 },
            },
          ],
        },
        dns_server_audit: {
          fields: shared233,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared155 },
            },
          ],
        },
        driver_framework: {
          fields: shared233,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared156 },
            },
          ],
        },
        firewall_as: {
          fields: shared233,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared157 },
            },
          ],
        },
        hyper_v_worker: {
          fields: shared233,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared158 },
            },
          ],
        },
        kernel_event_tracing: {
          fields: shared233,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared159 },
            },
          ],
        },
        kernel_shimengine: {
          fields: shared233,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared160 },
            },
          ],
        },
        ldap: {
          fields: shared233,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared161 },
            },
          ],
        },
        lsa_server: {
          fields: shared233,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared162 },
            },
          ],
        },
        microsoft_servicebus_client: {
          fields: shared233,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared163 },
            },
          ],
        },
        msexchange_management: {
          fields: shared233,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared164 },
            },
          ],
        },
        ntfs: {
          fields: shared233,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared165 },
            },
          ],
        },
        ntlm: {
          fields: shared233,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared166 },
            },
          ],
        },
        openssh: {
          fields: shared233,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared167 },
            },
          ],
        },
        application_experience: {
          fields: shared233,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared168 },
            },
          ],
        },
        bitlocker: {
          fields: shared233,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared169 },
            },
          ],
        },
        printservice_admin: {
          fields: shared233,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared170 },
            },
          ],
        },
        printservice_operational: {
          fields: shared233,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared171 },
            },
          ],
        },
        security_mitigations: {
          fields: shared233,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared172 },
            },
          ],
        },
        sense: {
          fields: shared233,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared173 },
            },
          ],
        },
        shell_core: {
          fields: shared233,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared174 },
            },
          ],
        },
        smbclient_connectivity: {
          fields: shared233,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared175 },
            },
          ],
        },
        smbclient_security: {
          fields: shared233,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared176 },
            },
          ],
        },
        smbserver_connectivity: {
          fields: shared233,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared177 },
            },
          ],
        },
        terminalservices_localsessionmanager: {
          fields: shared233,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared178 },
            },
          ],
        },
        vhdmp: {
          fields: shared233,
          eventData: shared99,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared179 },
            },
          ],
        },
      },
    },
  };
