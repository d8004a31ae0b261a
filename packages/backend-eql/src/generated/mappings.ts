// Written by packages/codegen from packages/backend-eql/mappings/**/*.yaml. Do not edit: run `npm run generate`.
import type { Vocabulary } from "@isorule/core";

const shared1 = [
    "winlog.event_data.param2",
    "winlog.event_data.param3",
    "winlog.event_data.param4",
    "winlog.event_data.param5",
    "winlog.event_data.param6",
    "winlog.event_data.param7",
    "winlog.event_data.param8",
  ] as const;
const shared2 = [
    "azure.auditlogs.properties.target_resources.0.modified_properties.1.display_name",
    "azure.auditlogs.properties.target_resources.0.modified_properties.2.display_name",
  ] as const;
const shared3 = [
    "azure.auditlogs.properties.target_resources.0.modified_properties.1.new_value",
    "azure.auditlogs.properties.target_resources.0.modified_properties.2.new_value",
  ] as const;
const shared4 = [
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
const shared5 = {
    name: "process.parent.pid",
    type: "number",
  } as const;
const shared6 = [
    "process.command_line",
    "process.executable",
    "process.parent.command_line",
    "process.parent.executable",
    "process.working_directory",
  ] as const;
const shared7 = {
    name: "process.hash.md5",
    rewrite: "lower-case",
  } as const;
const shared8 = {
    name: "process.hash.sha1",
    rewrite: "lower-case",
  } as const;
const shared9 = {
    name: "process.hash.sha256",
    rewrite: "lower-case",
  } as const;
const shared10 = {
    unavailable: "Elastic Defend records only the original file name of the version resource.",
    absent: true,
  } as const;
const shared11 = {
    name: "process.hash.md5",
    rewrite: "lower-case",
    optional: true,
  } as const;
const shared12 = {
    name: "process.hash.sha1",
    rewrite: "lower-case",
    optional: true,
  } as const;
const shared13 = {
    name: "process.hash.sha256",
    rewrite: "lower-case",
    optional: true,
  } as const;
const shared14 = {
    name: "process.pe.imphash",
    rewrite: "lower-case",
    optional: true,
  } as const;
const shared15 = {
    name: "winlog.event_data.ParentUser",
    optional: true,
  } as const;
const shared16 = {
    unavailable: "Sysmon 1 does not record the grandparent.",
    absent: true,
  } as const;
const shared17 = {
    unavailable: "Security 4688 has no process GUID.",
    absent: true,
  } as const;
const shared18 = {
    unavailable: "Security 4688 does not record the version resource.",
    absent: true,
  } as const;
const shared19 = {
    unavailable: "Security 4688 does not record hashes.",
    absent: true,
  } as const;
const shared20 = {
    name: "file.extension",
    rewrite: "last-dot",
  } as const;
const shared21 = {
    "file.path": { name: "file.path" },
    "file.name": { name: "file.name" },
    "file.extension": shared20,
  } as const;
const shared22 = {
    name: "process.command_line",
    optional: true,
  } as const;
const shared23 = {
    unavailable: "File events of Elastic Defend record only the process id of the parent.",
    absent: true,
  } as const;
const shared24 = {
    unavailable: "Sysmon 11 does not record the command line.",
    absent: true,
  } as const;
const shared25 = {
    unavailable: "Sysmon 11 does not record the parent.",
    absent: true,
  } as const;
const shared26 = {
    name: "winlog.event_data.CreationUtcTime",
  } as const;
const shared27 = {
    unavailable: "Elastic Defend records no hash when a file is deleted.",
    absent: true,
  } as const;
const shared28 = {
    stream: "sysmon",
    package: "windows",
    index: ["logs-windows.sysmon_operational-*"],
    category: "file",
    select: { "event.provider": "Microsoft-Windows-Sysmon", "event.code": "26" },
  } as const;
const shared29 = {
    name: "file.hash.md5",
    rewrite: "lower-case",
    optional: true,
  } as const;
const shared30 = {
    name: "file.hash.sha1",
    rewrite: "lower-case",
    optional: true,
  } as const;
const shared31 = {
    name: "file.hash.sha256",
    rewrite: "lower-case",
    optional: true,
  } as const;
const shared32 = {
    name: "file.pe.imphash",
    rewrite: "lower-case",
    optional: true,
  } as const;
const shared33 = {
    "registry.path": { name: "registry.path" },
    "registry.value": { name: "registry.value" },
    "registry.data": { name: "registry.data.strings", array: true, rewrite: "registry-data" },
  } as const;
const shared34 = {
    stream: "defend",
    package: "endpoint",
    index: ["logs-endpoint.events.registry-*"],
    category: "registry",
    select: { "host.os.type": "windows", "event.action": "modification" },
  } as const;
const shared35 = {
    unavailable: "windows_registry_modification.md of Elastic Defend has no command line.",
    absent: true,
  } as const;
const shared36 = {
    unavailable: "Elastic Defend has the action modification for every change of a value.",
    nearest: "event.action",
  } as const;
const shared37 = {
    unavailable: "Sysmon 13 does not record the command line.",
    absent: true,
  } as const;
const shared38 = {
    name: "winlog.event_data.NewName",
    optional: true,
  } as const;
const shared39 = {
    "host.os.type": "windows",
    "event.action": "load",
  } as const;
const shared40 = {
    name: "dll.code_signature.exists",
    type: "boolean",
  } as const;
const shared41 = {
    name: "dll.code_signature.subject_name",
  } as const;
const shared42 = {
    unavailable: "Elastic Defend has words of its own for the state, such as trusted and errorExpired.",
    nearest: "dll.code_signature.status",
  } as const;
const shared43 = {
    name: "dll.hash.md5",
    rewrite: "lower-case",
  } as const;
const shared44 = {
    name: "dll.hash.sha1",
    rewrite: "lower-case",
  } as const;
const shared45 = {
    name: "dll.hash.sha256",
    rewrite: "lower-case",
  } as const;
const shared46 = {
    name: "dll.pe.imphash",
    rewrite: "lower-case",
  } as const;
const shared47 = {
    name: "file.code_signature.subject_name",
  } as const;
const shared48 = {
    unavailable: "Sysmon 7 does not record the command line.",
    absent: true,
  } as const;
const shared49 = {
    name: "destination.port",
    type: "number",
  } as const;
const shared50 = {
    "source.ip": { name: "source.ip", type: "ip" },
    "source.port": { name: "source.port", type: "number" },
    "destination.ip": { name: "destination.ip", type: "ip" },
    "destination.port": shared49,
    "network.transport": { name: "network.transport" },
  } as const;
const shared51 = [
    "connection_attempted",
    "connection_accepted",
  ] as const;
const shared52 = {
    unavailable: "Elastic Defend records addresses of connections and not the name that was looked up.",
    absent: true,
  } as const;
const shared53 = {
    unavailable: "Elastic Defend records addresses of connections and not names.",
    absent: true,
  } as const;
const shared54 = {
    unavailable: "Network events of Elastic Defend on Windows have no command line.",
    absent: true,
  } as const;
const shared55 = {
    name: "event.action",
    rewrite: "connection",
  } as const;
const shared56 = {
    unavailable: "Sysmon 3 does not record the command line.",
    absent: true,
  } as const;
const shared57 = {
    unavailable: "Sysmon 3 does not record the parent.",
    absent: true,
  } as const;
const shared58 = {
    name: "network.direction",
    rewrite: "direction",
  } as const;
const shared59 = {
    "dns.question.name": { name: "dns.question.name" },
  } as const;
const shared60 = {
    unavailable: "Sysmon 22 does not record the command line.",
    absent: true,
  } as const;
const shared61 = {
    unavailable: "The pipeline keeps only the SID of the user (user.id) of script block events.",
  } as const;
const shared62 = [
    "logs-windows.powershell_operational-*",
  ] as const;
const shared63 = {
    name: "user.name",
    optional: true,
    rewrite: "account",
  } as const;
const shared64 = {
    name: "aws.cloudtrail.request_parameters",
    rewrite: "entry",
    fidelity: "approximate",
    reason: "Elastic renders the parameters as {name=value} in one text, in which the name may stand at any depth and the value may go on.",
  } as const;
const shared65 = {
    name: "aws.cloudtrail.response_elements",
    rewrite: "entry",
    fidelity: "approximate",
    reason: "Elastic renders the elements as {name=value} in one text, in which the name may stand at any depth and the value may go on.",
  } as const;
const shared66 = {
    name: "azure.activitylogs.operation_name",
  } as const;
const shared67 = {
    name: "azure.auditlogs.operation_name",
  } as const;
const shared68 = {
    name: "azure.auditlogs.properties.activity_display_name",
  } as const;
const shared69 = {
    name: "azure.auditlogs.properties.category",
  } as const;
const shared70 = {
    name: "azure.auditlogs.properties.target_resources.0.modified_properties.0.display_name",
    optional: true,
    fidelity: "approximate",
    reason: "Elastic numbers the resources and their properties, and the query looks at the first three properties of the first resource.",
  } as const;
const shared71 = {
    name: "azure.auditlogs.properties.target_resources.0.modified_properties.0.new_value",
    optional: true,
    fidelity: "approximate",
    reason: "Elastic numbers the resources and their properties, and the query looks at the first three properties of the first resource.",
  } as const;
const shared72 = {
    name: "azure.signinlogs.properties.client_app_used",
  } as const;
const shared73 = {
    name: "azure.signinlogs.properties.user_principal_name",
  } as const;
const shared74 = {
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
    ],
  } as const;
const shared75 = {
    name: "event.provider",
    rewrite: "service-name",
  } as const;
const shared76 = {
    name: "kubernetes.audit.objectRef.apiGroup",
  } as const;
const shared77 = {
    unavailable: "The pipeline gives the fields of this log names of its own. A mapping file of yours can name them.",
  } as const;
const shared78 = {
    unavailable: "Sysmon 10 does not record command lines.",
    absent: true,
  } as const;
const shared79 = {
    name: "winlog.event_data.TargetImage",
  } as const;
const shared80 = {
    name: "winlog.event_data.TargetProcessId",
  } as const;
const shared81 = {
    name: "winlog.event_data.TargetProcessGUID",
  } as const;
const shared82 = {
    name: "winlog.event_data.TargetUser",
    optional: true,
  } as const;
const shared83 = {
    name: "winlog.event_data.SourceUser",
    optional: true,
  } as const;
const shared84 = {
    unavailable: "The account stands in one text, with its domain.",
  } as const;
const shared85 = {
    unavailable: "Sysmon 8 does not record parents.",
    absent: true,
  } as const;
const shared86 = {
    name: "winlog.event_data.Contents",
    optional: true,
  } as const;
const shared87 = {
    "file.path": { name: "file.path" },
    "file.name": { name: "file.name" },
    "file.extension": shared20,
    "file.hash.md5": shared29,
    "file.hash.sha1": shared30,
    "file.hash.sha256": shared31,
    "file.pe.imphash": shared32,
  } as const;
const shared88 = {
    unavailable: "The pipeline removes the hashes of events 27 and 28. The vocabulary winlog has them.",
  } as const;
const shared89 = {
    "file.path": { name: "file.path" },
    "file.name": { name: "file.name" },
    "file.extension": shared20,
    "file.hash.md5": shared88,
    "file.hash.sha1": shared88,
    "file.hash.sha256": shared88,
    "file.pe.imphash": shared88,
  } as const;
const shared90 = {
    "registry.path": { name: "registry.path" },
    "registry.value": { name: "registry.value" },
    "registry.change": { name: "winlog.event_data.EventType" },
  } as const;
const shared91 = {
    name: "winlog.event_data.{name}",
    optional: true,
  } as const;
const shared92 = {
    name: "url.original",
    rewrite: "url-path",
  } as const;
const shared93 = {
    name: "url.original",
    rewrite: "url-query",
  } as const;
const shared94 = {
    name: "http.request.referrer",
    optional: true,
  } as const;
const shared95 = {
    name: "http.response.body.bytes",
    type: "number",
  } as const;
const shared96 = {
    name: "http.response.status_code",
    type: "number",
  } as const;
const shared97 = [
    "url.original",
    "http.request.referrer",
    "user_agent.original",
  ] as const;
const shared98 = {
    name: "source.user.name",
    optional: true,
  } as const;
const shared99 = {
    unavailable: "Each network sensor has an integration of its own. A mapping file of yours can name one.",
  } as const;
const shared100 = {
    "event_data.id.orig_h": { name: "source.ip", type: "ip" },
    "event_data.id.orig_p": { name: "source.port", type: "number" },
    "event_data.id.resp_h": { name: "destination.ip", type: "ip" },
    "event_data.id.resp_p": shared49,
    "event_data.uid": { name: "zeek.session_id" },
  } as const;
const shared101 = {
    unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
    nearest: "message",
  } as const;
const shared102 = {
    unavailable: "The pipeline puts the name of the sending program there, which is sysmon.",
  } as const;
const shared103 = {
    unavailable: "The pipeline removes a user name without a domain.",
  } as const;
const shared104 = {
    name: "winlog.event_data.LogonId",
    optional: true,
  } as const;
const shared105 = {
    "process.name": { name: "process.name" },
    "user.account": { name: "user.name" },
    "process.command_line": shared22,
    "source.domain": shared53,
    "destination.domain": shared52,
    "network.initiated": shared55,
  } as const;
const shared106 = {
    name: "process.args",
    array: true,
    fidelity: "approximate",
    reason: "Elastic keeps the arguments of an EXECVE record in one list, so that any of them may be at any place.",
  } as const;
const shared107 = {
    unavailable: "A line of a log is in the message, an analysed text field, and EQL cannot search text fields. The vocabulary wildcard is for logs whose message has a wildcard field.",
  } as const;
const shared108 = {
    name: "log.level",
    rewrite: "level",
    optional: true,
  } as const;
const shared109 = {
    "event.provider": { name: "winlog.provider_name" },
    "event.channel": { name: "winlog.channel" },
    "event.level": shared108,
    "event_data.Data": {
      name: "winlog.event_data.param1",
      fidelity: "approximate",
      reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
    },
    "event_data.Message": shared101,
  } as const;
const shared110 = {
    name: "winlog.user_data.Channel",
    optional: true,
  } as const;
const shared111 = {
    name: "winlog.event_data.Threat_Name",
    optional: true,
  } as const;
const shared112 = {
    name: "winlog.event_data.New_Value",
    optional: true,
  } as const;
const shared113 = {
    name: "winlog.event_data.Old_Value",
    optional: true,
  } as const;
const shared114 = {
    name: "winlog.event_data.Source_Name",
    optional: true,
  } as const;
const shared115 = {
    name: "winlog.event_data.Process_Name",
    optional: true,
  } as const;
const shared116 = [
    "logs-winlog.winlog-*",
    "logs-windows_custom-*",
  ] as const;
const shared117 = {
    "winlog.channel": "Microsoft-Windows-Windows Defender/Operational",
  } as const;
const shared118 = {
    name: "winlog.event_data.Path",
    optional: true,
    fidelity: "approximate",
    reason: "Microsoft Defender Antivirus writes the kind of the path before it, as in file:_C:\\x.",
  } as const;
const shared119 = {
    name: "winlog.event_data.Detection_User",
    optional: true,
  } as const;
const shared120 = {
    name: "winlog.event_data.Action_Name",
    optional: true,
  } as const;
const shared121 = {
    "winlog.channel": "Microsoft-Windows-Windows Defender/Operational",
    "event.code": ["1116", "1117"],
  } as const;
const shared122 = {
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
const shared123 = {
    "event.provider": { name: "winlog.provider_name" },
    "event.channel": { name: "winlog.channel" },
    "event.level": shared108,
  } as const;
const shared124 = {
    "winlog.channel": "Microsoft-IIS-Configuration/Operational",
  } as const;
const shared125 = {
    "winlog.channel": "Microsoft-Windows-Sysmon/Operational",
  } as const;
const shared126 = [
    "Microsoft-Windows-PowerShell/Operational",
    "PowerShellCore/Operational",
  ] as const;
const shared127 = {
    "winlog.channel": shared126,
  } as const;
const shared128 = {
    "winlog.channel": "Microsoft-Windows-TaskScheduler/Operational",
  } as const;
const shared129 = {
    "winlog.channel": "Microsoft-Windows-WMI-Activity/Operational",
  } as const;
const shared130 = {
    "winlog.channel": "Microsoft-Windows-CodeIntegrity/Operational",
  } as const;
const shared131 = {
    "winlog.channel": [
      "Microsoft-Windows-AppLocker/EXE and DLL",
      "Microsoft-Windows-AppLocker/MSI and Script",
      "Microsoft-Windows-AppLocker/Packaged app-Deployment",
      "Microsoft-Windows-AppLocker/Packaged app-Execution",
    ],
  } as const;
const shared132 = {
    "winlog.channel": "Microsoft-Windows-AppModel-Runtime/Admin",
  } as const;
const shared133 = {
    "winlog.channel": "Microsoft-Windows-AppXDeploymentServer/Operational",
  } as const;
const shared134 = {
    "winlog.channel": "Microsoft-Windows-AppxPackaging/Operational",
  } as const;
const shared135 = {
    "winlog.channel": "Microsoft-Windows-Bits-Client/Operational",
  } as const;
const shared136 = {
    "winlog.channel": "Microsoft-Windows-CAPI2/Operational",
  } as const;
const shared137 = {
    "winlog.channel": "Microsoft-Windows-CertificateServicesClient-Lifecycle-System/Operational",
  } as const;
const shared138 = {
    "winlog.channel": "Microsoft-Windows-Diagnosis-Scripted/Operational",
  } as const;
const shared139 = {
    "winlog.channel": "Microsoft-Windows-DHCP-Server/Operational",
  } as const;
const shared140 = {
    "winlog.channel": ["Microsoft-Windows-DNS-Client/Operational", "Microsoft-Windows-DNS Client Events/Operational"],
  } as const;
const shared141 = {
    "winlog.channel": "Microsoft-Windows-DNS-Server/Analytical",
  } as const;
const shared142 = {
    "winlog.channel": "Microsoft-Windows-DNS-Server/Audit",
  } as const;
const shared143 = {
    "winlog.channel": "Microsoft-Windows-DriverFrameworks-UserMode/Operational",
  } as const;
const shared144 = {
    "winlog.channel": "Microsoft-Windows-Windows Firewall With Advanced Security/Firewall",
  } as const;
const shared145 = {
    "winlog.channel": "Microsoft-Windows-Hyper-V-Worker",
  } as const;
const shared146 = {
    "winlog.channel": "Microsoft-Windows-Kernel-EventTracing",
  } as const;
const shared147 = {
    "winlog.channel": ["Microsoft-Windows-Kernel-ShimEngine/Operational", "Microsoft-Windows-Kernel-ShimEngine/Diagnostic"],
  } as const;
const shared148 = {
    "winlog.channel": "Microsoft-Windows-LDAP-Client/Debug",
  } as const;
const shared149 = {
    "winlog.channel": "Microsoft-Windows-LSA/Operational",
  } as const;
const shared150 = {
    "winlog.channel": "Microsoft-ServiceBus-Client",
  } as const;
const shared151 = {
    "winlog.channel": "MSExchange Management",
  } as const;
const shared152 = {
    "winlog.channel": "Microsoft-Windows-Ntfs/Operational",
  } as const;
const shared153 = {
    "winlog.channel": "Microsoft-Windows-NTLM/Operational",
  } as const;
const shared154 = {
    "winlog.channel": "OpenSSH/Operational",
  } as const;
const shared155 = {
    "winlog.channel": [
      "Microsoft-Windows-Application-Experience/Program-Telemetry",
      "Microsoft-Windows-Application-Experience/Program-Compatibility-Assistant",
    ],
  } as const;
const shared156 = {
    "winlog.channel": "Microsoft-Windows-BitLocker/BitLocker Management",
  } as const;
const shared157 = {
    "winlog.channel": "Microsoft-Windows-PrintService/Admin",
  } as const;
const shared158 = {
    "winlog.channel": "Microsoft-Windows-PrintService/Operational",
  } as const;
const shared159 = {
    "winlog.channel": ["Microsoft-Windows-Security-Mitigations/Kernel Mode", "Microsoft-Windows-Security-Mitigations/User Mode"],
  } as const;
const shared160 = {
    "winlog.channel": "Microsoft-Windows-SENSE/Operational",
  } as const;
const shared161 = {
    "winlog.channel": "Microsoft-Windows-Shell-Core/Operational",
  } as const;
const shared162 = {
    "winlog.channel": "Microsoft-Windows-SmbClient/Connectivity",
  } as const;
const shared163 = {
    "winlog.channel": "Microsoft-Windows-SmbClient/Security",
  } as const;
const shared164 = {
    "winlog.channel": "Microsoft-Windows-SMBServer/Connectivity",
  } as const;
const shared165 = {
    "winlog.channel": "Microsoft-Windows-TerminalServices-LocalSessionManager/Operational",
  } as const;
const shared166 = {
    "winlog.channel": "Microsoft-Windows-VHDMP/Operational",
  } as const;
const shared167 = [
    "winlog.event_data.param2",
    "winlog.event_data.param3",
  ] as const;
const shared168 = {
    "*": { "event_data.Data": shared1, "powershell.pipeline_data": shared167, "powershell.details": shared167 },
  } as const;
const shared169 = {
    "host.name": { name: "host.name" },
    "event.code": { name: "event.code" },
    "event.provider": { name: "winlog.provider_name" },
    "event.channel": { name: "winlog.channel" },
    "event.level": { name: "log.level", rewrite: "level" },
  } as const;
const shared170 = {
    name: "winlog.event_data.param1",
    optional: true,
    fidelity: "approximate",
    reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
  } as const;
const shared171 = {
    unavailable: "Event 4104 names its user by a security identifier only.",
  } as const;
const shared172 = {
    name: "winlog.event_data.ScriptBlockId",
    optional: true,
  } as const;
const shared173 = {
    name: "winlog.event_data.Path",
    optional: true,
  } as const;
const shared174 = [
    {
      name: "PowerShell",
      source: {
        stream: "winlog",
        package: "winlog",
        index: ["winlogbeat-*", "logs-winlog.winlog-*"],
        select: { "winlog.channel": shared126, "event.code": "4104" },
      },
    },
  ] as const;
const shared175 = {
    unavailable: "Event 4103 names its user inside the text of ContextInfo only.",
    nearest: "winlog.event_data.ContextInfo",
  } as const;
const shared176 = [
    {
      name: "PowerShell",
      source: {
        stream: "winlog",
        package: "winlog",
        index: ["winlogbeat-*", "logs-winlog.winlog-*"],
        select: { "winlog.channel": shared126, "event.code": "4103" },
      },
    },
  ] as const;
const shared177 = {
    unavailable: "The events of this channel name their user inside a text only.",
  } as const;
const shared178 = [
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
const shared179 = {
    "powershell.details": { name: "winlog.event_data.param1" },
  } as const;
const shared180 = [
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
const shared181 = [
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
const shared182 = {
    name: "winlog.event_data.SourceImage",
    optional: true,
  } as const;
const shared183 = {
    name: "winlog.event_data.SourceProcessId",
    optional: true,
  } as const;
const shared184 = {
    name: "winlog.event_data.TargetImage",
    optional: true,
  } as const;
const shared185 = {
    name: "winlog.event_data.TargetProcessId",
    optional: true,
  } as const;
const shared186 = {
    name: "winlog.event_data.SourceProcessGUID",
    optional: true,
  } as const;
const shared187 = {
    name: "winlog.event_data.TargetProcessGUID",
    optional: true,
  } as const;
const shared188 = {
    name: "winlog.event_data.GrantedAccess",
    optional: true,
  } as const;
const shared189 = [
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
const shared190 = {
    stream: "lines",
    index: ["logs-*", "filebeat-*"],
    keywords: ["message.wildcard"],
    select: { "host.os.type": "linux" },
  } as const;
const shared191 = {
    variants: [
      {
        name: "Log lines of Linux hosts",
        source: shared190,
        fidelity: "approximate",
        reason: "the query looks at the lines of every log of a Linux host, whatever program wrote them.",
      },
    ],
  } as const;
const shared192 = {
    variants: [
      {
        name: "Log lines",
        source: { stream: "lines", index: ["logs-*", "filebeat-*"], keywords: ["message.wildcard"] },
        fidelity: "approximate",
        reason: "the query looks at the lines of every log, whatever program wrote them.",
      },
    ],
  } as const;
const shared193 = {
    "event_data.Data": shared170,
    "event_data.Message": { name: "message.wildcard" },
  } as const;
const shared194 = {
    name: "winlog.event_data.param1",
    optional: true,
    fidelity: "approximate",
    reason: "the three unnamed texts of the event are param1 to param3, and one longer than 1,024 characters is not indexed.",
  } as const;
const shared195 = {
    "powershell.details": shared194,
  } as const;
const shared196 = {
    name: "winlog.event_data.User",
    optional: true,
  } as const;
const shared197 = {
    name: "winlog.event_data.Image",
    optional: true,
  } as const;
const shared198 = {
    name: "winlog.event_data.ProcessId",
    optional: true,
  } as const;
const shared199 = {
    name: "winlog.event_data.ProcessGuid",
    optional: true,
  } as const;
const shared200 = {
    name: "winlog.event_data.OriginalFileName",
    optional: true,
  } as const;
const shared201 = {
    name: "winlog.event_data.Company",
    optional: true,
  } as const;
const shared202 = {
    name: "winlog.event_data.Product",
    optional: true,
  } as const;
const shared203 = {
    name: "winlog.event_data.Description",
    optional: true,
  } as const;
const shared204 = {
    name: "winlog.event_data.FileVersion",
    optional: true,
  } as const;
const shared205 = {
    name: "winlog.event_data.Hashes",
    optional: true,
    rewrite: "hashes-md5",
  } as const;
const shared206 = {
    name: "winlog.event_data.Hashes",
    optional: true,
    rewrite: "hashes-sha1",
  } as const;
const shared207 = {
    name: "winlog.event_data.Hashes",
    optional: true,
    rewrite: "hashes-sha256",
  } as const;
const shared208 = {
    name: "winlog.event_data.Hashes",
    optional: true,
    rewrite: "hashes-imphash",
  } as const;
const shared209 = {
    name: "winlog.event_data.TargetFilename",
    optional: true,
  } as const;
const shared210 = {
    name: "winlog.event_data.CreationUtcTime",
    optional: true,
  } as const;
const shared211 = {
    name: "winlog.event_data.TargetObject",
    optional: true,
  } as const;
const shared212 = {
    name: "winlog.event_data.Details",
    optional: true,
  } as const;
const shared213 = {
    name: "winlog.event_data.EventType",
    optional: true,
  } as const;
const shared214 = {
    name: "winlog.event_data.ImageLoaded",
    optional: true,
  } as const;
const shared215 = {
    name: "winlog.event_data.Signed",
    optional: true,
  } as const;
const shared216 = {
    name: "winlog.event_data.Signature",
    optional: true,
  } as const;
const shared217 = {
    name: "winlog.event_data.SignatureStatus",
    optional: true,
  } as const;
const shared218 = {
    "user.account": shared196,
    "process.executable": shared197,
    "process.pid": shared198,
    "process.entity_id": shared199,
    "file.path": shared209,
    "file.hash.md5": shared205,
    "file.hash.sha1": shared206,
    "file.hash.sha256": shared207,
    "file.pe.imphash": shared208,
  } as const;
const shared219 = {
    "user.account": shared196,
    "process.executable": shared197,
    "process.pid": shared198,
    "process.entity_id": shared199,
    "registry.path": shared211,
    "registry.change": shared213,
  } as const;
const shared220 = {
    "event_data.Data": shared170,
    "event_data.Message": shared101,
  } as const;

/** The vocabularies by name. */
export const mappings: Readonly<Record<string, Vocabulary>> = {
    ecs: {
      vocabulary: "ecs",
      title: "Elastic Common Schema, as the integrations of Elastic Agent fill it",
      description: "Events that Elastic Agent collects: Elastic Defend on Windows, Linux and macOS; Sysmon and PowerShell through the Windows integration; the Security, System and Application logs through the System integration, and every other channel through the integration Custom Windows Event Logs; Linux audit logs; clouds, identity providers and services; web servers, proxies, name servers, firewalls and Zeek. Most keyword fields do not index values longer than 1,024 characters: such a value is absent for a query. The fields of an address are absent where it is no valid one.",
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
          "*": { "event_data.Data": shared1 },
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
            "event_data.TargetResources.ModifiedProperties.DisplayName": shared2,
            "event_data.TargetResources.modifiedProperties.displayName": shared2,
            "event_data.TargetResources.ModifiedProperties.NewValue": shared3,
            "event_data.TargetResources.modifiedProperties.newValue": shared3,
          },
        },
        userData: shared4,
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
            "process.parent.pid": shared5,
          },
          variants: [
            {
              name: "Elastic Defend",
              source: {
                stream: "defend",
                package: "endpoint",
                index: ["logs-endpoint.events.process-*"],
                category: "process",
                keywords: shared6,
                select: { "host.os.type": "windows", "event.action": "start" },
              },
              fields: {
                "process.working_directory": { name: "process.working_directory" },
                "process.integrity_level": { name: "process.Ext.token.integrity_level_name" },
                "process.pe.original_file_name": { name: "process.pe.original_file_name" },
                "process.hash.md5": shared7,
                "process.hash.sha1": shared8,
                "process.hash.sha256": shared9,
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
                "process.pe.company": shared10,
                "process.pe.product": shared10,
                "process.pe.description": shared10,
                "process.pe.file_version": shared10,
              },
            },
            {
              name: "Sysmon",
              source: {
                stream: "sysmon",
                package: "windows",
                index: ["logs-windows.sysmon_operational-*"],
                category: "process",
                keywords: shared6,
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
                "process.hash.md5": shared11,
                "process.hash.sha1": shared12,
                "process.hash.sha256": shared13,
                "process.parent.command_line": { name: "process.parent.command_line" },
                "process.parent.entity_id": { name: "process.parent.entity_id" },
                "process.pe.imphash": shared14,
                "user.logon_id": { name: "winlog.event_data.LogonId" },
                "process.parent.user": shared15,
                "process.parent.parent.executable": shared16,
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
                "process.entity_id": shared17,
                "process.working_directory": { unavailable: "Security 4688 does not record the current directory.", absent: true },
                "process.integrity_level": { unavailable: "Security 4688 records a label SID instead.", nearest: "winlog.event_data.MandatoryLabel" },
                "process.pe.original_file_name": shared18,
                "process.pe.company": shared18,
                "process.pe.product": shared18,
                "process.pe.description": shared18,
                "process.pe.file_version": shared18,
                "process.hash.md5": shared19,
                "process.hash.sha1": shared19,
                "process.hash.sha256": shared19,
                "process.parent.command_line": { unavailable: "Security 4688 does not record the command line of the parent.", absent: true },
                "process.parent.entity_id": shared17,
                "process.pe.imphash": shared19,
                "user.logon_id": { name: "winlog.event_data.SubjectLogonId" },
                "process.parent.user": { unavailable: "Security 4688 does not record the account of the parent.", absent: true },
                "process.parent.parent.executable": { unavailable: "Security 4688 does not record the grandparent.", absent: true },
                "event.provider": { name: "event.provider" },
              },
            },
          ],
        },
        file_event: {
          fields: shared21,
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
                "process.command_line": shared22,
                "process.parent.executable": shared23,
                "process.parent.command_line": shared23,
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
                "process.command_line": shared24,
                "process.parent.executable": shared25,
                "process.parent.command_line": shared25,
                "file.created": shared26,
              },
            },
          ],
        },
        file_delete: {
          fields: shared21,
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
              fields: {
                "file.hash.md5": shared27,
                "file.hash.sha1": shared27,
                "file.hash.sha256": shared27,
                "file.pe.imphash": shared27,
                "process.command_line": { unavailable: "windows_file_delete.md of Elastic Defend has no command line.", absent: true },
              },
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
                "file.hash.md5": shared11,
                "file.hash.sha1": shared12,
                "file.hash.sha256": shared13,
                "file.pe.imphash": shared14,
                "process.command_line": { unavailable: "Sysmon 23 does not record the command line.", absent: true },
              },
            },
            {
              name: "Sysmon 26",
              source: shared28,
              fields: {
                "file.hash.md5": shared29,
                "file.hash.sha1": shared30,
                "file.hash.sha256": shared31,
                "file.pe.imphash": shared32,
                "process.command_line": { unavailable: "Sysmon 26 does not record the command line.", absent: true },
              },
            },
          ],
        },
        registry_set: {
          fields: shared33,
          variants: [
            {
              name: "Elastic Defend",
              source: shared34,
              fields: { "process.command_line": shared35, "registry.change": shared36 },
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
              fields: { "process.command_line": shared37, "registry.change": { name: "winlog.event_data.EventType" } },
            },
          ],
        },
        registry_event: {
          fields: shared33,
          variants: [
            {
              name: "Elastic Defend",
              source: shared34,
              fidelity: "approximate",
              reason: "Elastic Defend reports changes of values; keys that are created, deleted or renamed are not among its registry events.",
              fields: {
                "process.command_line": shared35,
                "registry.change": shared36,
                "registry.new_path": { unavailable: "Elastic Defend does not report renamed keys.", absent: true },
              },
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
                "registry.new_path": shared38,
              },
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
                select: shared39,
              },
              fields: {
                "dll.path": { name: "dll.path" },
                "dll.name": { name: "dll.name" },
                "dll.signed": shared40,
                "dll.code_signature.subject_name": shared41,
                "dll.code_signature.status": shared42,
                "dll.pe.original_file_name": { name: "dll.pe.original_file_name" },
                "dll.hash.md5": shared43,
                "dll.hash.sha1": shared44,
                "dll.hash.sha256": shared45,
                "dll.pe.imphash": shared46,
                "dll.pe.file_version": { name: "dll.pe.file_version" },
                "dll.pe.company": { unavailable: "Elastic Defend does not record the company of a module.", absent: true },
                "dll.pe.product": { unavailable: "Elastic Defend does not record the product of a module.", absent: true },
                "dll.pe.description": { unavailable: "Elastic Defend does not record the description of a module.", absent: true },
                "process.command_line": { unavailable: "windows_library_load.md of Elastic Defend has no command line.", absent: true },
              },
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
                "dll.extension": shared20,
                "dll.signed": { name: "winlog.event_data.Signed" },
                "dll.code_signature.subject_name": shared47,
                "dll.code_signature.status": { name: "file.code_signature.status" },
                "dll.pe.original_file_name": { name: "file.pe.original_file_name", optional: true },
                "dll.hash.md5": shared29,
                "dll.hash.sha1": shared30,
                "dll.hash.sha256": shared31,
                "dll.pe.imphash": shared32,
                "dll.pe.company": { name: "file.pe.company", optional: true },
                "dll.pe.product": { name: "file.pe.product", optional: true },
                "dll.pe.description": { name: "file.pe.description", optional: true },
                "dll.pe.file_version": { name: "file.pe.file_version", optional: true },
                "process.command_line": shared48,
              },
            },
          ],
        },
        network_connection: {
          fields: shared50,
          variants: [
            {
              name: "Elastic Defend",
              source: {
                stream: "defend",
                package: "endpoint",
                index: ["logs-endpoint.events.network-*"],
                category: "network",
                select: { "host.os.type": "windows", "event.action": shared51 },
              },
              fields: {
                "destination.domain": shared52,
                "source.domain": shared53,
                "process.command_line": shared54,
                "process.parent.executable": { unavailable: "Network events of Elastic Defend do not record the parent.", absent: true },
                "network.initiated": shared55,
              },
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
                "process.command_line": shared56,
                "process.parent.executable": shared57,
                "network.initiated": shared58,
              },
            },
          ],
        },
        dns_query: {
          fields: shared59,
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
                "process.command_line": shared54,
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
                "process.command_line": shared60,
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
            "user.name": shared61,
            "user.account": shared61,
          },
          variants: [
            {
              name: "PowerShell",
              source: {
                stream: "powershell",
                package: "windows",
                index: shared62,
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
            "user.account": shared63,
          },
          variants: [
            {
              name: "PowerShell",
              source: {
                stream: "powershell",
                package: "windows",
                index: shared62,
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
            "user.account": shared63,
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
            "event_data.requestParameters.attribute": shared64,
            "event_data.requestParameters.userName": shared64,
            "event_data.requestParameters.bucketName": shared64,
            "event_data.requestParameters.roleName": shared64,
            "event_data.requestParameters.policyArn": shared64,
            "event_data.responseElements.pendingModifiedValues.masterUserPassword": shared65,
            "event_data.responseElements.ConsoleLogin": shared65,
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
          ],
        },
        aws_route53: {
          unavailable: "The pipeline of route53_resolver_logs gives the fields names of its own. A mapping file of yours can name them.",
        },
        azure_activitylogs: {
          fields: {
            "event_data.operationName": shared66,
            "event_data.OperationName": shared66,
            "event_data.OperationNameValue": shared66,
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
          ],
        },
        azure_auditlogs: {
          fields: {
            "event_data.OperationName": shared67,
            "event_data.operationName": shared67,
            "event_data.ActivityDisplayName": shared68,
            "event_data.activityDisplayName": shared68,
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
            "event_data.Category": shared69,
            "event_data.category": shared69,
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
            "event_data.TargetResources.ModifiedProperties.DisplayName": shared70,
            "event_data.TargetResources.modifiedProperties.displayName": shared70,
            "event_data.TargetResources.ModifiedProperties.NewValue": shared71,
            "event_data.TargetResources.modifiedProperties.newValue": shared71,
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
            "event_data.ClientAppUsed": shared72,
            "event_data.ClientApp": shared72,
            "event_data.Username": shared73,
            "event_data.UserPrincipalName": shared73,
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
          ],
        },
        azure_pim: { unavailable: "No integration collects the alerts of Privileged Identity Management." },
        m365_audit: shared74,
        m365_exchange: shared74,
        m365_threat_management: shared74,
        m365_threat_detection: shared74,
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
          ],
        },
        google_workspace_admin: {
          fields: {
            "event_data.eventName": { name: "event.action" },
            "event_data.eventService": shared75,
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
          ],
        },
        google_workspace_login: {
          fields: { "event_data.eventName": { name: "event.action" }, "event_data.eventService": shared75 },
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
            "event_data.objectRef.apiGroup": shared76,
            "event_data.apiGroup": shared76,
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
          ],
        },
        cisco_duo: shared77,
        process_access: {
          fields: {
            "process.command_line": shared78,
            "target.process.executable": shared79,
            "target.process.pid": shared80,
            "target.process.entity_id": shared81,
            "target.user.account": shared82,
            "user.account": shared83,
            "user.name": shared84,
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
            "process.parent.executable": shared85,
            "target.process.executable": shared79,
            "target.process.pid": shared80,
            "target.process.entity_id": shared81,
            "target.process.parent.pid": shared85,
            "target.user.account": shared82,
            "user.account": shared83,
            "user.name": shared84,
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
                select: shared39,
              },
              fields: {
                "dll.path": { name: "dll.path" },
                "dll.name": { name: "dll.name" },
                "dll.signed": shared40,
                "dll.code_signature.subject_name": shared41,
                "dll.code_signature.status": shared42,
                "dll.hash.md5": shared43,
                "dll.hash.sha1": shared44,
                "dll.hash.sha256": shared45,
                "dll.pe.imphash": shared46,
              },
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
                "dll.extension": shared20,
                "dll.signed": { name: "winlog.event_data.Signed" },
                "dll.code_signature.subject_name": shared47,
                "dll.code_signature.status": { name: "file.code_signature.status" },
                "dll.hash.md5": shared29,
                "dll.hash.sha1": shared30,
                "dll.hash.sha256": shared31,
                "dll.pe.imphash": shared32,
              },
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
            "file.extension": shared20,
            "file.hash.md5": shared29,
            "file.hash.sha1": shared30,
            "file.hash.sha256": shared31,
            "file.pe.imphash": shared32,
            "file.created": shared26,
            "file.contents": shared86,
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
            "file.extension": shared20,
            "file.created": shared26,
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
        file_delete_detected: { fields: shared87, variants: [{ name: "Sysmon", source: shared28 }] },
        file_executable_detected: {
          fields: shared87,
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
          fields: shared89,
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
          fields: shared89,
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
            "file.extension": shared20,
            "process.parent.executable": shared23,
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
            "file.extension": shared20,
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
          fields: shared90,
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
          fields: shared90,
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
            "registry.new_path": shared38,
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
          fields: { "file.hash.md5": shared11, "file.hash.sha1": shared12, "file.hash.sha256": shared13 },
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
          eventData: shared91,
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
          eventData: shared91,
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
          eventData: shared91,
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
            "url.path": shared92,
            "url.query": shared93,
            "url.domain": { name: "url.domain", optional: true },
            "http.version": {
              unavailable: "The logs have the version as a number, without the name of the protocol.",
              nearest: "http.version",
            },
            "http.request.method": { name: "http.request.method" },
            "http.request.referrer": shared94,
            "http.request.cookie": { unavailable: "The access logs do not have the cookies.", absent: true },
            "http.request.bytes": { unavailable: "The access logs do not have the size of the request.", absent: true },
            "http.response.bytes": shared95,
            "http.response.status_code": shared96,
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
                keywords: shared97,
                select: { "event.dataset": "apache.access" },
              },
            },
            {
              name: "nginx",
              source: {
                stream: "nginx",
                package: "nginx",
                index: ["logs-nginx.access-*"],
                category: "web",
                keywords: shared97,
                select: { "event.dataset": "nginx.access" },
              },
            },
          ],
        },
        proxy: {
          fields: {
            "source.ip": { name: "source.ip", type: "ip" },
            "destination.ip": { name: "destination.ip", type: "ip" },
            "url.path": shared92,
            "url.query": shared93,
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
                "http.request.referrer": shared94,
                "http.request.bytes": { name: "http.request.bytes", type: "number" },
                "http.response.bytes": { name: "http.response.bytes", type: "number" },
                "http.response.status_code": shared96,
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
                "user.account": shared98,
                "user.name": shared98,
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
            "destination.port": shared49,
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
              fields: shared59,
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
            "destination.port": shared49,
            "network.transport": { name: "network.transport" },
            "network.direction": {
              name: "network.direction",
              optional: true,
              fidelity: "approximate",
              reason: "each integration translates the direction into the words of ECS.",
            },
            "user.account": shared98,
            "user.name": shared98,
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
        network_log_connection: shared99,
        network_log_dns: shared99,
        netflow: {
          fields: {
            "event_data.destination.port": shared49,
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
          ],
        },
        zeek_http: {
          fields: {
            "event_data.id.orig_h": { name: "source.ip", type: "ip" },
            "event_data.id.orig_p": { name: "source.port", type: "number" },
            "event_data.id.resp_h": { name: "destination.ip", type: "ip" },
            "event_data.id.resp_p": shared49,
            "event_data.uid": { name: "zeek.session_id" },
            "event_data.method": { name: "http.request.method" },
            "event_data.uri": { name: "url.original" },
            "event_data.c-uri": { name: "url.original" },
            "event_data.host": { name: "url.domain" },
            "event_data.user_agent": { name: "user_agent.original" },
            "event_data.c-useragent": { name: "user_agent.original" },
            "event_data.referrer": { name: "http.request.referrer" },
            "event_data.status_code": shared96,
            "event_data.request_body_len": { name: "http.request.body.bytes", type: "number" },
            "event_data.response_body_len": shared95,
            "event_data.trans_depth": { name: "zeek.http.trans_depth", type: "number", optional: true },
            "event_data.username": { name: "url.username", optional: true },
          },
          eventData: { name: "zeek.http.{name}", optional: true },
          variants: [
            {
              name: "Zeek",
              source: { stream: "zeek", package: "zeek", index: ["logs-zeek.http-*"], select: { "event.dataset": "zeek.http" } },
            },
          ],
        },
        zeek_dns: {
          fields: {
            "event_data.id.orig_h": { name: "source.ip", type: "ip" },
            "event_data.id.orig_p": { name: "source.port", type: "number" },
            "event_data.id.resp_h": { name: "destination.ip", type: "ip" },
            "event_data.id.resp_p": shared49,
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
          ],
        },
        zeek_dce_rpc: {
          fields: shared100,
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
          ],
        },
        zeek_smb_files: {
          fields: shared100,
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
          ],
        },
        zeek_rdp: {
          fields: shared100,
          eventData: { name: "zeek.rdp.{name}", optional: true },
          variants: [
            {
              name: "Zeek",
              source: { stream: "zeek", package: "zeek", index: ["logs-zeek.rdp-*"], select: { "event.dataset": "zeek.rdp" } },
            },
          ],
        },
        zeek_kerberos: {
          fields: shared100,
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
          ],
        },
        zeek_conn: {
          fields: {
            "event_data.id.orig_h": { name: "source.ip", type: "ip" },
            "event_data.id.orig_p": { name: "source.port", type: "number" },
            "event_data.id.resp_h": { name: "destination.ip", type: "ip" },
            "event_data.id.resp_p": shared49,
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
            "event_data.user": shared98,
            "event_data.srcip": { name: "source.ip", type: "ip", optional: true },
            "event_data.dstip": { name: "destination.ip", type: "ip", optional: true },
            "event_data.msg": shared101,
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
        paloalto_globalprotect: shared77,
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
          ],
        },
        qualys: { unavailable: "The integration Qualys VMDR has a document for each finding of a host, and no list of findings." },
        linux_process_creation: {
          fields: {
            "process.command_line": { name: "process.command_line" },
            "process.parent.executable": { name: "process.parent.executable" },
            "process.parent.pid": shared5,
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
              fields: {
                "process.name": { name: "process.name" },
                "process.parent.name": { name: "process.parent.name" },
                "user.account": { name: "user.name" },
                "user.name": { name: "user.name" },
                "user.logon_id": { unavailable: "Elastic Defend does not record the id of the logon session on Linux.", absent: true },
                "process.hash.md5": shared7,
                "process.hash.sha1": shared8,
                "process.hash.sha256": shared9,
                "process.parent.user": { name: "process.parent.user.name", optional: true },
              },
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
                "process.name": shared102,
                "process.parent.name": { unavailable: "The pipeline looks for a backslash in the path, and so finds no name on Linux." },
                "user.account": shared103,
                "user.name": shared103,
                "user.logon_id": shared104,
                "process.hash.md5": shared11,
                "process.hash.sha1": shared12,
                "process.hash.sha256": shared13,
                "process.parent.user": shared15,
              },
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
              fields: {
                "process.name": { name: "process.name" },
                "user.account": { name: "user.name" },
                "process.command_line": shared22,
                "file.name": { name: "file.name" },
                "file.extension": { name: "file.extension" },
              },
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
                "process.name": shared102,
                "user.account": shared103,
                "user.name": shared103,
                "process.command_line": { unavailable: "File events of Sysmon for Linux do not record the command line.", absent: true },
              },
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
              fields: {
                "process.name": { name: "process.name" },
                "user.account": { name: "user.name" },
                "file.name": { name: "file.name" },
                "file.extension": { name: "file.extension" },
              },
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
              fields: { "process.name": shared102, "user.account": shared103, "user.name": shared103 },
            },
          ],
        },
        linux_network_connection: {
          fields: shared50,
          variants: [
            {
              name: "Elastic Defend",
              source: {
                stream: "defend",
                package: "endpoint",
                index: ["logs-endpoint.events.network-*"],
                category: "network",
                select: { "host.os.type": "linux", "event.action": shared51 },
              },
              fields: shared105,
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
                "process.name": shared102,
                "user.account": shared103,
                "user.name": shared103,
                "process.command_line": shared56,
                "source.domain": { name: "source.domain", optional: true },
                "destination.domain": { name: "destination.domain", optional: true },
                "network.initiated": shared58,
              },
            },
          ],
        },
        macos_process_creation: {
          fields: {
            "process.name": { name: "process.name" },
            "process.command_line": { name: "process.command_line" },
            "process.parent.executable": { name: "process.parent.executable" },
            "process.parent.name": { name: "process.parent.name" },
            "process.parent.pid": shared5,
            "process.parent.entity_id": { name: "process.parent.entity_id" },
            "process.parent.command_line": { unavailable: "macos_process_exec.md of Elastic Defend has no command line of the parent.", absent: true },
            "process.parent.user": { unavailable: "Elastic Defend does not record the account of the parent on macOS.", absent: true },
            "process.working_directory": { unavailable: "Elastic Defend does not record the current directory on macOS.", absent: true },
            "user.account": { name: "user.name" },
            "user.name": { name: "user.name" },
            "user.logon_id": { unavailable: "Elastic Defend does not record the id of the logon session on macOS.", absent: true },
            "process.hash.md5": shared7,
            "process.hash.sha1": shared8,
            "process.hash.sha256": shared9,
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
          ],
        },
        macos_file_event: {
          fields: {
            "process.name": { name: "process.name" },
            "user.account": { name: "user.name" },
            "process.command_line": shared22,
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
          fields: shared50,
          variants: [
            {
              name: "Elastic Defend",
              source: {
                stream: "defend",
                package: "endpoint",
                index: ["logs-endpoint.events.network-*"],
                category: "network",
                select: { "host.os.type": "macos", "event.action": shared51 },
              },
              fields: shared105,
            },
          ],
        },
        linux_auditd: {
          fields: {
            "event_data.type": { name: "event.action" },
            "event_data.exe": { name: "process.executable" },
            "event_data.comm": { name: "process.name" },
            "event_data.pid": { name: "process.pid", type: "number" },
            "event_data.ppid": shared5,
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
            "event_data.a1": shared106,
            "event_data.a2": shared106,
            "event_data.a3": shared106,
            "event_data.a4": shared106,
            "event_data.a5": shared106,
            "event_data.a6": shared106,
            "event_data.a7": shared106,
          },
          eventData: { name: "auditd.log.{name}", optional: true },
          variants: [
            {
              name: "Auditd logs",
              source: {
                stream: "auditd",
                package: "auditd",
                index: ["logs-auditd.log-*"],
                keywords: ["process.args", "process.executable", "process.name", "auditd.log.name", "auditd.log.proctitle"],
                select: { "event.dataset": "auditd.log" },
              },
            },
          ],
        },
        linux: shared107,
        linux_auth: shared107,
        linux_syslog: shared107,
        linux_sshd: shared107,
        linux_sudo: shared107,
        linux_cron: shared107,
        linux_clamav: shared107,
        linux_guacamole: shared107,
        linux_vsftpd: shared107,
        linux_modsecurity: shared107,
        apache: shared107,
        nginx: shared107,
        jvm: shared107,
        spring: shared107,
        django: shared107,
        python: shared107,
        nodejs: shared107,
        ruby_on_rails: shared107,
        velocity: shared107,
        sql: shared107,
        cisco_aaa: shared107,
        cisco_bgp: shared107,
        cisco_ldp: shared107,
        cisco_syslog: shared107,
        huawei_bgp: shared107,
        juniper_bgp: shared107,
        application: {
          fields: shared109,
          eventData: shared91,
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
          fields: shared109,
          eventData: shared91,
          variants: [
            {
              name: "System log",
              source: {
                stream: "application",
                package: "system",
                index: ["logs-system.system-*"],
                select: { "winlog.channel": "System" },
              },
              fields: { "event_data.Channel": shared110 },
            },
          ],
        },
        security: {
          fields: {
            "event.provider": { name: "event.provider" },
            "event.channel": { name: "winlog.channel" },
            "event.level": shared108,
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
          eventData: shared91,
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
          ],
        },
        windefend: {
          fields: {
            "event.provider": { name: "winlog.provider_name" },
            "event.channel": { name: "winlog.channel" },
            "event.level": shared108,
            "event_data.ThreatName": shared111,
            "event_data.NewValue": shared112,
            "event_data.OldValue": shared113,
            "event_data.SourceName": shared114,
            "event_data.ProcessName": shared115,
          },
          eventData: shared91,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared116, select: shared117 },
            },
          ],
        },
        antivirus: {
          fields: {
            "host.name": { name: "host.name" },
            "threat.name": shared111,
            "file.path": shared118,
            "user.account": shared119,
            "user.name": shared84,
            "event.action": shared120,
          },
          variants: [
            {
              name: "Microsoft Defender Antivirus",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: shared116,
                keywords: ["winlog.event_data.Threat_Name", "winlog.event_data.Path"],
                select: shared121,
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
          fields: shared122,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared116, select: { "winlog.channel": "RPCFW" } },
            },
          ],
        },
        iis_configuration: {
          fields: shared123,
          eventData: shared91,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared116, select: shared124 },
            },
          ],
        },
        sysmon: {
          fields: shared123,
          eventData: shared91,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared116, select: shared125 },
            },
          ],
        },
        powershell: {
          fields: shared123,
          eventData: shared91,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared116, select: shared127 },
            },
          ],
        },
        powershell_classic: {
          fields: shared123,
          eventData: shared91,
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: shared116,
                select: { "winlog.channel": "Windows PowerShell" },
              },
            },
          ],
        },
        taskscheduler: {
          fields: shared123,
          eventData: shared91,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared116, select: shared128 },
            },
          ],
        },
        wmi: {
          fields: shared123,
          eventData: shared91,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared116, select: shared129 },
            },
          ],
        },
        codeintegrity_operational: {
          fields: shared123,
          eventData: shared91,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared116, select: shared130 },
            },
          ],
        },
        applocker: {
          fields: shared123,
          eventData: shared91,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared116, select: shared131 },
            },
          ],
        },
        appmodel_runtime: {
          fields: shared123,
          eventData: shared91,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared116, select: shared132 },
            },
          ],
        },
        appxdeployment_server: {
          fields: shared123,
          eventData: shared91,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared116, select: shared133 },
            },
          ],
        },
        appxpackaging_om: {
          fields: shared123,
          eventData: shared91,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared116, select: shared134 },
            },
          ],
        },
        bits_client: {
          fields: shared123,
          eventData: shared91,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared116, select: shared135 },
            },
          ],
        },
        capi2: {
          fields: shared123,
          eventData: shared91,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared116, select: shared136 },
            },
          ],
        },
        certificateservicesclient_lifecycle_system: {
          fields: shared123,
          eventData: shared91,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared116, select: shared137 },
            },
          ],
        },
        diagnosis_scripted: {
          fields: shared123,
          eventData: shared91,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared116, select: shared138 },
            },
          ],
        },
        dhcp: {
          fields: shared123,
          eventData: shared91,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared116, select: shared139 },
            },
          ],
        },
        dns_client: {
          fields: shared123,
          eventData: shared91,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared116, select: shared140 },
            },
          ],
        },
        dns_server: {
          fields: shared123,
          eventData: shared91,
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: shared116,
                select: { "winlog.channel": "DNS Server" },
              },
            },
          ],
        },
        dns_server_analytic: {
          fields: shared123,
          eventData: shared91,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared116, select: shared141 },
            },
          ],
        },
        dns_server_audit: {
          fields: shared123,
          eventData: shared91,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared116, select: shared142 },
            },
          ],
        },
        driver_framework: {
          fields: shared123,
          eventData: shared91,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared116, select: shared143 },
            },
          ],
        },
        firewall_as: {
          fields: shared123,
          eventData: shared91,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared116, select: shared144 },
            },
          ],
        },
        hyper_v_worker: {
          fields: shared123,
          eventData: shared91,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared116, select: shared145 },
            },
          ],
        },
        kernel_event_tracing: {
          fields: shared123,
          eventData: shared91,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared116, select: shared146 },
            },
          ],
        },
        kernel_shimengine: {
          fields: shared123,
          eventData: shared91,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared116, select: shared147 },
            },
          ],
        },
        ldap: {
          fields: shared123,
          eventData: shared91,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared116, select: shared148 },
            },
          ],
        },
        lsa_server: {
          fields: shared123,
          eventData: shared91,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared116, select: shared149 },
            },
          ],
        },
        microsoft_servicebus_client: {
          fields: shared123,
          eventData: shared91,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared116, select: shared150 },
            },
          ],
        },
        msexchange_management: {
          fields: shared123,
          eventData: shared91,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared116, select: shared151 },
            },
          ],
        },
        ntfs: {
          fields: shared123,
          eventData: shared91,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared116, select: shared152 },
            },
          ],
        },
        ntlm: {
          fields: shared123,
          eventData: shared91,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared116, select: shared153 },
            },
          ],
        },
        openssh: {
          fields: shared123,
          eventData: shared91,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared116, select: shared154 },
            },
          ],
        },
        application_experience: {
          fields: shared123,
          eventData: shared91,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared116, select: shared155 },
            },
          ],
        },
        bitlocker: {
          fields: shared123,
          eventData: shared91,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared116, select: shared156 },
            },
          ],
        },
        printservice_admin: {
          fields: shared123,
          eventData: shared91,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared116, select: shared157 },
            },
          ],
        },
        printservice_operational: {
          fields: shared123,
          eventData: shared91,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared116, select: shared158 },
            },
          ],
        },
        security_mitigations: {
          fields: shared123,
          eventData: shared91,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared116, select: shared159 },
            },
          ],
        },
        sense: {
          fields: shared123,
          eventData: shared91,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared116, select: shared160 },
            },
          ],
        },
        shell_core: {
          fields: shared123,
          eventData: shared91,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared116, select: shared161 },
            },
          ],
        },
        smbclient_connectivity: {
          fields: shared123,
          eventData: shared91,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared116, select: shared162 },
            },
          ],
        },
        smbclient_security: {
          fields: shared123,
          eventData: shared91,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared116, select: shared163 },
            },
          ],
        },
        smbserver_connectivity: {
          fields: shared123,
          eventData: shared91,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared116, select: shared164 },
            },
          ],
        },
        terminalservices_localsessionmanager: {
          fields: shared123,
          eventData: shared91,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared116, select: shared165 },
            },
          ],
        },
        vhdmp: {
          fields: shared123,
          eventData: shared91,
          variants: [
            {
              name: "Custom Windows event logs",
              source: { stream: "windows-custom", package: "winlog", index: shared116, select: shared166 },
            },
          ],
        },
      },
    },
    iis: {
      vocabulary: "iis",
      title: "Access logs of Internet Information Services by the IIS integration",
      description: "The W3C log of IIS. The pipeline decodes the query and the user agent, so that a rule that looks for `%2e%2e` sees `..` instead: queries on them are approximate.",
      settings: { mapped: { iis: ["event.category", "event.dataset"] } },
      fields: { "host.name": { name: "host.name" } },
      events: {
        webserver: {
          fields: {
            "source.ip": { name: "source.ip", type: "ip" },
            "source.port": { unavailable: "The log does not have the port of the client.", absent: true },
            "destination.ip": { name: "destination.ip", type: "ip" },
            "destination.port": shared49,
            "user.account": { name: "user.name", optional: true },
            "url.full": { unavailable: "IIS writes path and query into two fields.", nearest: "url.original" },
            "url.path": { name: "url.original" },
            "url.query": { name: "url.query", optional: true, fidelity: "approximate", reason: "the pipeline decodes the query." },
            "url.domain": { name: "url.domain", optional: true },
            "http.request.method": { name: "http.request.method" },
            "http.request.referrer": shared94,
            "http.request.cookie": { name: "iis.access.cookie", optional: true },
            "http.request.bytes": { name: "http.request.body.bytes", type: "number", optional: true },
            "http.response.bytes": { name: "http.response.body.bytes", type: "number", optional: true },
            "http.response.status_code": shared96,
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
        alternatives: shared168,
        userData: shared4,
        filled: ["host.name"],
      },
      fields: shared169,
      events: {
        system: {
          fields: {
            "event_data.Data": shared170,
            "event_data.Message": { name: "message.wildcard" },
            "event_data.Channel": shared110,
          },
          eventData: shared91,
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
            "user.account": shared171,
            "user.name": shared171,
            "powershell.script_block_text": { name: "winlog.event_data.ScriptBlockText" },
            "powershell.script_block_id": shared172,
            "powershell.script_path": shared173,
          },
          variants: shared174,
        },
        ps_module: {
          fields: {
            "user.account": shared175,
            "user.name": shared175,
            "powershell.payload": { name: "winlog.event_data.Payload" },
            "powershell.context": { name: "winlog.event_data.ContextInfo" },
          },
          variants: shared176,
        },
        ps_classic_script: {
          fields: {
            "user.account": shared177,
            "user.name": shared177,
            "powershell.pipeline_data": { name: "winlog.event_data.param1" },
          },
          variants: shared178,
        },
        ps_classic_start: { fields: shared179, variants: shared180 },
        ps_classic_provider_start: { fields: shared179, variants: shared181 },
        process_access: {
          fields: {
            "process.executable": shared182,
            "process.pid": shared183,
            "process.command_line": shared78,
            "user.account": shared83,
            "target.process.executable": shared184,
            "target.process.pid": shared185,
            "target.user.account": shared82,
            "process.entity_id": shared186,
            "target.process.entity_id": shared187,
            "process.granted_access": shared188,
            "process.call_trace": { name: "winlog.event_data.CallTrace" },
          },
          variants: shared189,
        },
        linux: { variants: [{ name: "Log lines of Linux hosts", source: shared190 }] },
        linux_auth: shared191,
        linux_syslog: shared191,
        linux_sshd: shared191,
        linux_sudo: shared191,
        linux_cron: shared191,
        linux_clamav: shared191,
        linux_guacamole: shared191,
        linux_vsftpd: shared191,
        linux_modsecurity: shared191,
        apache: shared192,
        nginx: shared192,
        jvm: shared192,
        spring: shared192,
        django: shared192,
        python: shared192,
        nodejs: shared192,
        ruby_on_rails: shared192,
        velocity: shared192,
        sql: shared192,
        cisco_aaa: shared192,
        cisco_bgp: shared192,
        cisco_ldp: shared192,
        cisco_syslog: shared192,
        huawei_bgp: shared192,
        juniper_bgp: shared192,
        iis_configuration: {
          fields: shared193,
          eventData: shared91,
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: shared124,
              },
            },
          ],
        },
        application: {
          fields: shared193,
          eventData: shared91,
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
          fields: shared193,
          eventData: shared91,
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
          fields: shared193,
          eventData: shared91,
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: shared125,
              },
            },
          ],
        },
        powershell: {
          fields: shared193,
          eventData: shared91,
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: shared127,
              },
            },
          ],
        },
        powershell_classic: {
          fields: shared193,
          eventData: shared91,
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
          fields: shared193,
          eventData: shared91,
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: shared117,
              },
            },
          ],
        },
        taskscheduler: {
          fields: shared193,
          eventData: shared91,
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: shared128,
              },
            },
          ],
        },
        wmi: {
          fields: shared193,
          eventData: shared91,
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: shared129,
              },
            },
          ],
        },
        codeintegrity_operational: {
          fields: shared193,
          eventData: shared91,
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
        applocker: {
          fields: shared193,
          eventData: shared91,
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: shared131,
              },
            },
          ],
        },
        appmodel_runtime: {
          fields: shared193,
          eventData: shared91,
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: shared132,
              },
            },
          ],
        },
        appxdeployment_server: {
          fields: shared193,
          eventData: shared91,
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: shared133,
              },
            },
          ],
        },
        appxpackaging_om: {
          fields: shared193,
          eventData: shared91,
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: shared134,
              },
            },
          ],
        },
        bits_client: {
          fields: shared193,
          eventData: shared91,
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: shared135,
              },
            },
          ],
        },
        capi2: {
          fields: shared193,
          eventData: shared91,
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: shared136,
              },
            },
          ],
        },
        certificateservicesclient_lifecycle_system: {
          fields: shared193,
          eventData: shared91,
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
        diagnosis_scripted: {
          fields: shared193,
          eventData: shared91,
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
        dhcp: {
          fields: shared193,
          eventData: shared91,
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: shared139,
              },
            },
          ],
        },
        dns_client: {
          fields: shared193,
          eventData: shared91,
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
        dns_server: {
          fields: shared193,
          eventData: shared91,
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
          fields: shared193,
          eventData: shared91,
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
        dns_server_audit: {
          fields: shared193,
          eventData: shared91,
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
        driver_framework: {
          fields: shared193,
          eventData: shared91,
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
        firewall_as: {
          fields: shared193,
          eventData: shared91,
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
        hyper_v_worker: {
          fields: shared193,
          eventData: shared91,
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
        kernel_event_tracing: {
          fields: shared193,
          eventData: shared91,
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
        kernel_shimengine: {
          fields: shared193,
          eventData: shared91,
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
        ldap: {
          fields: shared193,
          eventData: shared91,
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
        lsa_server: {
          fields: shared193,
          eventData: shared91,
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
        microsoft_servicebus_client: {
          fields: shared193,
          eventData: shared91,
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
        msexchange_management: {
          fields: shared193,
          eventData: shared91,
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
        ntfs: {
          fields: shared193,
          eventData: shared91,
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
        ntlm: {
          fields: shared193,
          eventData: shared91,
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
        openssh: {
          fields: shared193,
          eventData: shared91,
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
        application_experience: {
          fields: shared193,
          eventData: shared91,
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
        bitlocker: {
          fields: shared193,
          eventData: shared91,
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
        printservice_admin: {
          fields: shared193,
          eventData: shared91,
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
        printservice_operational: {
          fields: shared193,
          eventData: shared91,
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
        security_mitigations: {
          fields: shared193,
          eventData: shared91,
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
        sense: {
          fields: shared193,
          eventData: shared91,
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
        shell_core: {
          fields: shared193,
          eventData: shared91,
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
        smbclient_connectivity: {
          fields: shared193,
          eventData: shared91,
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
        smbclient_security: {
          fields: shared193,
          eventData: shared91,
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
        smbserver_connectivity: {
          fields: shared193,
          eventData: shared91,
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
        terminalservices_localsessionmanager: {
          fields: shared193,
          eventData: shared91,
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
        vhdmp: {
          fields: shared193,
          eventData: shared91,
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
      },
    },
    winlog: {
      vocabulary: "winlog",
      title: "Windows event logs as Winlogbeat or the integration Custom Windows Event Logs keeps them",
      description: "Every channel of the Windows event log, Sysmon and PowerShell included, with the event data under the names that its provider gives it. It is for events that no pipeline of the Windows and System integrations has taken apart: Winlogbeat without them, or the integration Custom Windows Event Logs with each channel added. A keyword field does not index values longer than 1,024 characters: such a value is absent for a query, and script blocks are often longer.",
      settings: {
        mapped: { winlog: ["event.code", "event.provider", "host.name", "log.level", "winlog.channel", "winlog.provider_name"] },
        alternatives: shared168,
        userData: shared4,
        filled: ["host.name"],
      },
      fields: shared169,
      events: {
        system: {
          fields: { "event_data.Channel": shared110, "event_data.Data": shared170, "event_data.Message": shared101 },
          eventData: shared91,
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
            "event_data.ThreatName": shared111,
            "event_data.NewValue": shared112,
            "event_data.OldValue": shared113,
            "event_data.SourceName": shared114,
            "event_data.ProcessName": shared115,
          },
          eventData: shared91,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared117 },
            },
          ],
        },
        ps_script: {
          fields: {
            "user.account": shared171,
            "user.name": shared171,
            "powershell.script_block_text": {
              name: "winlog.event_data.ScriptBlockText",
              optional: true,
              fidelity: "approximate",
              reason: "a script block longer than 1,024 characters is not indexed, unless the mapping of winlog.event_data.ScriptBlockText is made a wildcard field.",
            },
            "powershell.script_block_id": shared172,
            "powershell.script_path": shared173,
          },
          variants: shared174,
        },
        ps_module: {
          fields: {
            "user.account": shared175,
            "user.name": shared175,
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
          variants: shared176,
        },
        ps_classic_script: {
          fields: { "user.account": shared177, "user.name": shared177, "powershell.pipeline_data": shared194 },
          variants: shared178,
        },
        ps_classic_start: { fields: shared195, variants: shared180 },
        ps_classic_provider_start: { fields: shared195, variants: shared181 },
        antivirus: {
          fields: { "threat.name": shared111, "file.path": shared118, "user.account": shared119, "event.action": shared120 },
          variants: [
            {
              name: "Microsoft Defender Antivirus",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared121 },
            },
          ],
        },
        rpc_firewall: {
          fields: shared122,
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
            "user.account": shared196,
            "process.executable": shared197,
            "process.command_line": { name: "winlog.event_data.CommandLine", optional: true },
            "process.working_directory": { name: "winlog.event_data.CurrentDirectory", optional: true },
            "process.pid": shared198,
            "process.entity_id": shared199,
            "process.integrity_level": { name: "winlog.event_data.IntegrityLevel", optional: true },
            "process.pe.original_file_name": shared200,
            "process.pe.company": shared201,
            "process.pe.product": shared202,
            "process.pe.description": shared203,
            "process.pe.file_version": shared204,
            "process.hash.md5": shared205,
            "process.hash.sha1": shared206,
            "process.hash.sha256": shared207,
            "process.pe.imphash": shared208,
            "process.parent.executable": { name: "winlog.event_data.ParentImage", optional: true },
            "process.parent.command_line": { name: "winlog.event_data.ParentCommandLine", optional: true },
            "process.parent.pid": { name: "winlog.event_data.ParentProcessId", optional: true },
            "process.parent.entity_id": { name: "winlog.event_data.ParentProcessGuid", optional: true },
            "process.parent.user": shared15,
            "user.logon_id": shared104,
            "process.parent.parent.executable": shared16,
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
            "user.account": shared196,
            "process.executable": shared197,
            "process.pid": shared198,
            "process.entity_id": shared199,
            "file.path": shared209,
            "process.command_line": shared24,
            "process.parent.executable": shared25,
            "process.parent.command_line": shared25,
            "file.created": shared210,
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
            "user.account": shared196,
            "process.executable": shared197,
            "process.pid": shared198,
            "process.entity_id": shared199,
            "file.path": shared209,
            "file.hash.md5": shared205,
            "file.hash.sha1": shared206,
            "file.hash.sha256": shared207,
            "process.command_line": { unavailable: "Sysmon 23 and 26 does not record the command line.", absent: true },
            "file.pe.imphash": shared208,
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
            "user.account": shared196,
            "process.executable": shared197,
            "process.pid": shared198,
            "process.entity_id": shared199,
            "registry.path": shared211,
            "registry.data": shared212,
            "process.command_line": shared37,
            "registry.change": shared213,
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
            "user.account": shared196,
            "process.executable": shared197,
            "process.pid": shared198,
            "process.entity_id": shared199,
            "registry.path": shared211,
            "registry.data": shared212,
            "process.command_line": { unavailable: "Sysmon 12 to 14 does not record the command line.", absent: true },
            "registry.change": shared213,
            "registry.new_path": shared38,
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
            "user.account": shared196,
            "process.executable": shared197,
            "process.pid": shared198,
            "process.entity_id": shared199,
            "dll.path": shared214,
            "dll.signed": shared215,
            "dll.code_signature.subject_name": shared216,
            "dll.code_signature.status": shared217,
            "dll.pe.original_file_name": shared200,
            "dll.hash.md5": shared205,
            "dll.hash.sha1": shared206,
            "dll.hash.sha256": shared207,
            "process.command_line": shared48,
            "dll.pe.company": shared201,
            "dll.pe.product": shared202,
            "dll.pe.description": shared203,
            "dll.pe.file_version": shared204,
            "dll.pe.imphash": shared208,
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
            "user.account": shared196,
            "process.executable": shared197,
            "process.pid": shared198,
            "process.entity_id": shared199,
            "source.ip": { name: "winlog.event_data.SourceIp", optional: true, rewrite: "address" },
            "source.port": { name: "winlog.event_data.SourcePort", optional: true },
            "destination.ip": { name: "winlog.event_data.DestinationIp", optional: true, rewrite: "address" },
            "destination.port": { name: "winlog.event_data.DestinationPort", optional: true },
            "destination.domain": { name: "winlog.event_data.DestinationHostname", optional: true },
            "network.transport": { name: "winlog.event_data.Protocol", optional: true },
            "process.command_line": shared56,
            "process.parent.executable": shared57,
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
            "user.account": shared196,
            "process.executable": shared197,
            "process.pid": shared198,
            "process.entity_id": shared199,
            "dns.question.name": { name: "winlog.event_data.QueryName", optional: true },
            "process.command_line": shared60,
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
            "process.executable": shared182,
            "process.pid": shared183,
            "process.command_line": { unavailable: "Sysmon 10 does not record the command line.", absent: true },
            "user.account": shared83,
            "target.process.executable": shared184,
            "target.process.pid": shared185,
            "target.user.account": shared82,
            "process.entity_id": shared186,
            "target.process.entity_id": shared187,
            "process.granted_access": shared188,
            "process.call_trace": {
              name: "winlog.event_data.CallTrace",
              optional: true,
              fidelity: "approximate",
              reason: "a call trace longer than 1,024 characters is not indexed.",
            },
          },
          variants: shared189,
        },
        create_remote_thread: {
          fields: {
            "process.executable": shared182,
            "process.pid": shared183,
            "process.command_line": { unavailable: "Sysmon 8 does not record the command line.", absent: true },
            "user.account": shared83,
            "target.process.executable": shared184,
            "target.process.pid": shared185,
            "target.user.account": shared82,
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
            "user.account": shared196,
            "process.executable": shared197,
            "process.pid": shared198,
            "process.entity_id": shared199,
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
            "user.account": shared196,
            "process.executable": shared197,
            "process.pid": shared198,
            "process.entity_id": shared199,
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
            "user.account": shared196,
            "process.executable": shared197,
            "process.pid": shared198,
            "process.entity_id": shared199,
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
            "dll.path": shared214,
            "dll.signed": shared215,
            "dll.code_signature.subject_name": shared216,
            "dll.code_signature.status": shared217,
            "dll.hash.md5": shared205,
            "dll.hash.sha1": shared206,
            "dll.hash.sha256": shared207,
            "dll.pe.imphash": shared208,
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
            "user.account": shared196,
            "process.executable": shared197,
            "process.pid": shared198,
            "process.entity_id": shared199,
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
            "user.account": shared196,
            "process.executable": shared197,
            "process.pid": shared198,
            "process.entity_id": shared199,
            "file.path": shared209,
            "file.hash.md5": { name: "winlog.event_data.Hash", optional: true, rewrite: "hashes-md5" },
            "file.hash.sha1": { name: "winlog.event_data.Hash", optional: true, rewrite: "hashes-sha1" },
            "file.hash.sha256": { name: "winlog.event_data.Hash", optional: true, rewrite: "hashes-sha256" },
            "file.pe.imphash": { name: "winlog.event_data.Hash", optional: true, rewrite: "hashes-imphash" },
            "file.created": shared210,
            "file.contents": shared86,
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
            "user.account": shared196,
            "process.executable": shared197,
            "process.pid": shared198,
            "process.entity_id": shared199,
            "file.path": shared209,
            "file.created": shared210,
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
          fields: shared218,
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
          fields: shared218,
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
          fields: shared218,
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
          fields: shared218,
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
          fields: shared219,
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
          fields: shared219,
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
            "user.account": shared196,
            "process.executable": shared197,
            "process.pid": shared198,
            "process.entity_id": shared199,
            "registry.path": shared211,
            "registry.change": shared213,
            "registry.new_path": shared38,
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
            "user.account": shared196,
            "process.executable": shared197,
            "process.pid": shared198,
            "process.entity_id": shared199,
            "file.hash.md5": shared205,
            "file.hash.sha1": shared206,
            "file.hash.sha256": shared207,
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
          fields: { "user.account": shared196 },
          eventData: shared91,
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
          eventData: shared91,
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
          eventData: shared91,
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
          fields: shared220,
          eventData: shared91,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared124 },
            },
          ],
        },
        application: {
          fields: shared220,
          eventData: shared91,
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
          fields: shared220,
          eventData: shared91,
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
          fields: shared220,
          eventData: shared91,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared125 },
            },
          ],
        },
        powershell: {
          fields: shared220,
          eventData: shared91,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared127 },
            },
          ],
        },
        powershell_classic: {
          fields: shared220,
          eventData: shared91,
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
          fields: shared220,
          eventData: shared91,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared128 },
            },
          ],
        },
        wmi: {
          fields: shared220,
          eventData: shared91,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared129 },
            },
          ],
        },
        codeintegrity_operational: {
          fields: shared220,
          eventData: shared91,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared130 },
            },
          ],
        },
        applocker: {
          fields: shared220,
          eventData: shared91,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared131 },
            },
          ],
        },
        appmodel_runtime: {
          fields: shared220,
          eventData: shared91,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared132 },
            },
          ],
        },
        appxdeployment_server: {
          fields: shared220,
          eventData: shared91,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared133 },
            },
          ],
        },
        appxpackaging_om: {
          fields: shared220,
          eventData: shared91,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared134 },
            },
          ],
        },
        bits_client: {
          fields: shared220,
          eventData: shared91,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared135 },
            },
          ],
        },
        capi2: {
          fields: shared220,
          eventData: shared91,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared136 },
            },
          ],
        },
        certificateservicesclient_lifecycle_system: {
          fields: shared220,
          eventData: shared91,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared137 },
            },
          ],
        },
        diagnosis_scripted: {
          fields: shared220,
          eventData: shared91,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared138 },
            },
          ],
        },
        dhcp: {
          fields: shared220,
          eventData: shared91,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared139 },
            },
          ],
        },
        dns_client: {
          fields: shared220,
          eventData: shared91,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared140 },
            },
          ],
        },
        dns_server: {
          fields: shared220,
          eventData: shared91,
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
          fields: shared220,
          eventData: shared91,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared141 },
            },
          ],
        },
        dns_server_audit: {
          fields: shared220,
          eventData: shared91,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared142 },
            },
          ],
        },
        driver_framework: {
          fields: shared220,
          eventData: shared91,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared143 },
            },
          ],
        },
        firewall_as: {
          fields: shared220,
          eventData: shared91,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared144 },
            },
          ],
        },
        hyper_v_worker: {
          fields: shared220,
          eventData: shared91,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared145 },
            },
          ],
        },
        kernel_event_tracing: {
          fields: shared220,
          eventData: shared91,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared146 },
            },
          ],
        },
        kernel_shimengine: {
          fields: shared220,
          eventData: shared91,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared147 },
            },
          ],
        },
        ldap: {
          fields: shared220,
          eventData: shared91,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared148 },
            },
          ],
        },
        lsa_server: {
          fields: shared220,
          eventData: shared91,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared149 },
            },
          ],
        },
        microsoft_servicebus_client: {
          fields: shared220,
          eventData: shared91,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared150 },
            },
          ],
        },
        msexchange_management: {
          fields: shared220,
          eventData: shared91,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared151 },
            },
          ],
        },
        ntfs: {
          fields: shared220,
          eventData: shared91,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared152 },
            },
          ],
        },
        ntlm: {
          fields: shared220,
          eventData: shared91,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared153 },
            },
          ],
        },
        openssh: {
          fields: shared220,
          eventData: shared91,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared154 },
            },
          ],
        },
        application_experience: {
          fields: shared220,
          eventData: shared91,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared155 },
            },
          ],
        },
        bitlocker: {
          fields: shared220,
          eventData: shared91,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared156 },
            },
          ],
        },
        printservice_admin: {
          fields: shared220,
          eventData: shared91,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared157 },
            },
          ],
        },
        printservice_operational: {
          fields: shared220,
          eventData: shared91,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared158 },
            },
          ],
        },
        security_mitigations: {
          fields: shared220,
          eventData: shared91,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared159 },
            },
          ],
        },
        sense: {
          fields: shared220,
          eventData: shared91,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared160 },
            },
          ],
        },
        shell_core: {
          fields: shared220,
          eventData: shared91,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared161 },
            },
          ],
        },
        smbclient_connectivity: {
          fields: shared220,
          eventData: shared91,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared162 },
            },
          ],
        },
        smbclient_security: {
          fields: shared220,
          eventData: shared91,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared163 },
            },
          ],
        },
        smbserver_connectivity: {
          fields: shared220,
          eventData: shared91,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared164 },
            },
          ],
        },
        terminalservices_localsessionmanager: {
          fields: shared220,
          eventData: shared91,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared165 },
            },
          ],
        },
        vhdmp: {
          fields: shared220,
          eventData: shared91,
          variants: [
            {
              name: "Windows event log",
              source: { stream: "winlog", package: "winlog", index: ["winlogbeat-*", "logs-winlog.winlog-*"], select: shared166 },
            },
          ],
        },
      },
    },
  };
