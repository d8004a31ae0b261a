// Written by packages/codegen from packages/backend-kql/mappings/**/*.yaml. Do not edit: run `npm run generate`.
import type { Vocabulary } from "@isorule/core";

const shared1 = {
    prefix: "kql",
    sources: { "*": { table: "{name}" } },
  } as const;
const shared2 = {
    name: "InitiatingProcessAccount",
    type: "text",
    expression: "iff(isempty(InitiatingProcessAccountDomain), InitiatingProcessAccountName, strcat(InitiatingProcessAccountDomain, @\"\\\", InitiatingProcessAccountName))",
  } as const;
const shared3 = {
    name: "InitiatingProcessAccountName",
    type: "text",
  } as const;
const shared4 = {
    name: "InitiatingProcessFolderPath",
    type: "text",
  } as const;
const shared5 = {
    name: "InitiatingProcessFileName",
    type: "text",
  } as const;
const shared6 = {
    name: "InitiatingProcessId",
    type: "number",
  } as const;
const shared7 = {
    name: "ProcessCommandLine",
    type: "text",
  } as const;
const shared8 = {
    unavailable: "The table does not record the current directory.",
  } as const;
const shared9 = {
    name: "InitiatingProcessCommandLine",
    type: "text",
  } as const;
const shared10 = {
    unavailable: "The table has no process GUID.",
    nearest: "InitiatingProcessId",
  } as const;
const shared11 = {
    name: "InitiatingProcessParent",
    type: "text",
    expression: "iff(isempty(InitiatingProcessParentFileName), \"\", strcat(@\"\\\", InitiatingProcessParentFileName))",
    rewrite: "only-base-name",
  } as const;
const shared12 = {
    unavailable: "The table has no import hashes.",
    nearest: "SHA256",
  } as const;
const shared13 = {
    ActionType: ["FileCreated", "FileModified"],
  } as const;
const shared14 = [
    "FileName",
    "FolderPath",
    "SHA1",
    "SHA256",
    "InitiatingProcessFileName",
    "InitiatingProcessFolderPath",
    "InitiatingProcessCommandLine",
    "InitiatingProcessAccountName",
    "InitiatingProcessAccountDomain",
    "InitiatingProcessAccountSid",
  ] as const;
const shared15 = {
    name: "RegistryPath",
    type: "text",
    expression: "iff(isempty(RegistryValueName), RegistryKey, strcat(RegistryKey, @\"\\\", RegistryValueName))",
    rewrite: "defender-registry-path",
  } as const;
const shared16 = {
    name: "RegistryKey",
    type: "text",
    rewrite: "defender-registry-path",
  } as const;
const shared17 = {
    name: "RegistryValueName",
    type: "text",
  } as const;
const shared18 = {
    name: "RegistryValueData",
    type: "text",
    rewrite: "defender-registry-data",
  } as const;
const shared19 = {
    name: "RegistryChange",
    type: "text",
    expression: "case(ActionType == \"RegistryKeyCreated\", \"CreateKey\", ActionType == \"RegistryKeyDeleted\", \"DeleteKey\", ActionType == \"RegistryValueDeleted\", \"DeleteValue\", ActionType == \"RegistryValueSet\", \"SetValue\", ActionType == \"RegistryKeyRenamed\", \"RenameKey\", \"\")",
  } as const;
const shared20 = {
    unavailable: "Signatures are in DeviceFileCertificateInfo and not in this table.",
    nearest: "SHA1",
  } as const;
const shared21 = {
    unavailable: "The version resource in this table is that of the loading process and not that of the module.",
  } as const;
const shared22 = {
    ActionType: [
      "ConnectionSuccess",
      "ConnectionFailed",
      "ConnectionAttempt",
      "ConnectionRequest",
      "ConnectionFound",
      "InboundConnectionAccepted",
    ],
  } as const;
const shared23 = {
    "source.ip": { name: "LocalIP", type: "text" },
    "source.port": { name: "LocalPort", type: "number" },
    "destination.ip": { name: "RemoteIP", type: "text" },
    "destination.port": { name: "RemotePort", type: "number" },
  } as const;
const shared24 = {
    name: "SourceIP",
    type: "text",
    expression: "iff(ActionType startswith \"Inbound\", RemoteIP, LocalIP)",
  } as const;
const shared25 = {
    name: "SourcePort",
    type: "number",
    expression: "iff(ActionType startswith \"Inbound\", RemotePort, LocalPort)",
  } as const;
const shared26 = {
    name: "DestinationIP",
    type: "text",
    expression: "iff(ActionType startswith \"Inbound\", LocalIP, RemoteIP)",
  } as const;
const shared27 = {
    name: "DestinationPort",
    type: "number",
    expression: "iff(ActionType startswith \"Inbound\", LocalPort, RemotePort)",
  } as const;
const shared28 = {
    name: "RemoteUrl",
    type: "text",
    fidelity: "approximate",
    reason: "RemoteUrl holds a URL or a host name and is often empty.",
  } as const;
const shared29 = {
    name: "Transport",
    type: "text",
    expression: "iff(Protocol in~ (\"TcpV4\", \"TcpV6\"), \"tcp\", Protocol)",
  } as const;
const shared30 = {
    unavailable: "The table has no name of the host from which a connection comes.",
    nearest: "RemoteUrl",
  } as const;
const shared31 = {
    name: "Initiated",
    type: "boolean",
    expression: "case(ActionType startswith \"Inbound\", false, ActionType == \"ConnectionFound\", bool(null), true)",
    fidelity: "approximate",
    reason: "Connections that were found open do not tell who opened them.",
  } as const;
const shared32 = [
    "ActionType",
    "Application",
    "AccountObjectId",
    "AccountDisplayName",
    "IPAddress",
    "ObjectName",
  ] as const;
const shared33 = [
    "Application",
    "ActionType",
    "ActivityType",
    "ObjectType",
    "ReportId",
    "Timestamp",
  ] as const;
const shared34 = {
    "event_data.Operation": { name: "ActionType", type: "text" },
    "event_data.eventName": { name: "ActionType", type: "text" },
    "event_data.Parameters": {
      name: "Parameters",
      type: "text",
      expression: "tostring(RawEventData.Parameters)",
      fidelity: "approximate",
      reason: "The parameters are a list of objects whose JSON text is searched, names and escapes included.",
    },
    "event_data.ModifiedProperties": {
      name: "ModifiedProperties",
      type: "text",
      expression: "tostring(RawEventData.ModifiedProperties)",
      fidelity: "approximate",
      reason: "The properties are a list of objects whose JSON text is searched, names and escapes included.",
    },
    "event_data.eventSource": { name: "Workload", type: "text", expression: "tostring(RawEventData.Workload)" },
    "event_data.status": {
      name: "ResultStatus",
      type: "text",
      expression: "tostring(RawEventData.ResultStatus)",
      fidelity: "approximate",
      reason: "ResultStatus spells success in several ways: True, Succeeded, Success.",
    },
  } as const;
const shared35 = {
    name: "{name}",
    type: "text",
    expression: "tostring(RawEventData.{name})",
  } as const;
const shared36 = {
    variants: [
      {
        name: "AlertInfo",
        source: {
          table: "AlertInfo",
          identity: ["Timestamp", "AlertId"],
          where: {
            ServiceSource: [
              "Microsoft Defender for Cloud Apps",
              "Microsoft Defender for Office 365",
              "Microsoft Cloud App Security",
              "Office 365 Advanced Threat Protection",
            ],
          },
          columns: ["Title", "Category", "Severity", "ServiceSource"],
        },
        fidelity: "approximate",
        reason: "AlertInfo has the alerts themselves and not their records in the audit log, and titles of alerts change over time.",
      },
    ],
    fields: {
      "event_data.eventName": { name: "Title", type: "text" },
      "event_data.eventSource": { name: "AlertSource", type: "text", expression: "\"SecurityComplianceCenter\"" },
      "event_data.status": { name: "AlertOutcome", type: "text", expression: "\"success\"" },
    },
  } as const;
const shared37 = [
    "ActionType",
    "FileName",
    "FolderPath",
    "InitiatingProcessFileName",
    "InitiatingProcessFolderPath",
    "InitiatingProcessCommandLine",
    "InitiatingProcessAccountName",
    "InitiatingProcessAccountDomain",
    "InitiatingProcessAccountSid",
  ] as const;
const shared38 = {
    name: "TargetPath",
    type: "text",
    expression: "case(isempty(FolderPath), FileName, FolderPath endswith FileName, FolderPath, strcat(FolderPath, @\"\\\", FileName))",
  } as const;
const shared39 = {
    unavailable: "The tables have no process GUID.",
    nearest: "ProcessId",
  } as const;
const shared40 = {
    unavailable: "The table does not tell the account of the process that is acted on.",
  } as const;
const shared41 = {
    unavailable: "The table does not tell where the thread starts.",
    nearest: "AdditionalFields",
  } as const;
const shared42 = [
    "ActionType",
    "RegistryKey",
    "RegistryValueName",
    "PreviousRegistryKey",
    "PreviousRegistryValueName",
    "InitiatingProcessFileName",
    "InitiatingProcessFolderPath",
    "InitiatingProcessCommandLine",
    "InitiatingProcessAccountName",
    "InitiatingProcessAccountDomain",
    "InitiatingProcessAccountSid",
  ] as const;
const shared43 = [
    "DeviceId in ((DeviceInfo | where OSPlatform == \"Linux\" | distinct DeviceId))",
  ] as const;
const shared44 = [
    "AccountName",
    "FileName",
    "FolderPath",
    "SHA1",
    "SHA256",
    "ProcessId",
    "ProcessCommandLine",
    "InitiatingProcessFileName",
    "InitiatingProcessCommandLine",
  ] as const;
const shared45 = {
    "user.account": { name: "AccountName", type: "text" },
    "process.executable": { name: "FolderPath", type: "text" },
    "process.name": { name: "FileName", type: "text" },
    "process.command_line": shared7,
    "process.working_directory": shared8,
    "process.pid": { name: "ProcessId", type: "number" },
    "process.hash.md5": { name: "MD5", type: "text" },
    "process.hash.sha1": { name: "SHA1", type: "text" },
    "process.hash.sha256": { name: "SHA256", type: "text" },
    "process.parent.executable": shared4,
    "process.parent.name": shared5,
    "process.parent.command_line": shared9,
    "process.parent.pid": shared6,
    "process.parent.entity_id": shared10,
    "process.parent.user": shared3,
    "user.logon_id": { unavailable: "The sensor numbers logon sessions in a way of its own.", nearest: "LogonId" },
  } as const;
const shared46 = [
    "ActionType",
    "FileName",
    "FolderPath",
    "SHA1",
    "SHA256",
    "InitiatingProcessFileName",
    "InitiatingProcessFolderPath",
    "InitiatingProcessCommandLine",
    "InitiatingProcessAccountName",
  ] as const;
const shared47 = {
    "user.account": shared3,
    "process.command_line": shared9,
    "file.path": { name: "FolderPath", type: "text" },
    "file.name": { name: "FileName", type: "text" },
  } as const;
const shared48 = [
    "ActionType",
    "LocalIP",
    "LocalPort",
    "RemoteIP",
    "RemotePort",
    "RemoteUrl",
    "Protocol",
    "InitiatingProcessFileName",
    "InitiatingProcessFolderPath",
    "InitiatingProcessCommandLine",
    "InitiatingProcessAccountName",
  ] as const;
const shared49 = {
    "user.account": shared3,
    "process.command_line": shared9,
    "source.ip": shared24,
    "source.port": shared25,
    "destination.ip": shared26,
    "destination.port": shared27,
    "destination.domain": shared28,
    "source.domain": shared30,
    "network.transport": shared29,
    "network.initiated": shared31,
  } as const;
const shared50 = [
    "DeviceId in ((DeviceInfo | where OSPlatform == \"macOS\" | distinct DeviceId))",
  ] as const;
const shared51 = {
    Name: "TargetFileBase",
    Directory: "TargetFileFolder",
  } as const;
const shared52 = {
    Hive: "RegistryHive",
    Key: "RegistrySubKey",
  } as const;
const shared53 = {
    name: "ActingProcessName",
    type: "text",
  } as const;
const shared54 = {
    name: "ActingProcessId",
    type: "text",
  } as const;
const shared55 = {
    name: "ActingProcessGuid",
    type: "text",
    fidelity: "approximate",
    reason: "The parsers take the braces off.",
  } as const;
const shared56 = {
    name: "ActingProcessCommandLine",
    type: "text",
  } as const;
const shared57 = [
    "EventType",
    "ActorUsername",
    "TargetFilePath",
    "ActingProcessName",
    "EventProduct",
  ] as const;
const shared58 = {
    name: "TargetFilePath",
    type: "text",
    fidelity: "approximate",
    reason: "The parser for Defender appends the file name to a path that has it already.",
  } as const;
const shared59 = {
    unavailable: "The schema has no column for it.",
  } as const;
const shared60 = [
    "EventType",
    "ActorUsername",
    "RegistryKey",
    "RegistryValue",
    "RegistryValueData",
    "ActingProcessName",
    "EventProduct",
  ] as const;
const shared61 = {
    name: "RegistryPath",
    type: "text",
    expression: "iff(isempty(RegistryValue), RegistryKey, strcat(RegistryKey, @\"\\\", RegistryValue))",
    rewrite: "asim-registry-path",
  } as const;
const shared62 = {
    name: "RegistryKey",
    type: "text",
    rewrite: "asim-registry-path",
  } as const;
const shared63 = {
    name: "RegistryValueData",
    type: "text",
    rewrite: "asim-registry-data",
  } as const;
const shared64 = {
    name: "RegistryChange",
    type: "text",
    expression: "case(EventType == \"RegistryKeyCreated\", \"CreateKey\", EventType == \"RegistryKeyDeleted\", \"DeleteKey\", EventType == \"RegistryValueDeleted\", \"DeleteValue\", EventType == \"RegistryValueSet\", \"SetValue\", EventType == \"RegistryKeyRenamed\", \"RenameKey\", \"\")",
  } as const;
const shared65 = {
    name: "SrcPortNumber",
    type: "number",
  } as const;
const shared66 = {
    name: "DstPortNumber",
    type: "number",
  } as const;
const shared67 = [
    "SrcIpAddr",
    "SrcUsername",
    "DstIpAddr",
    "Url",
    "HttpRequestMethod",
    "HttpUserAgent",
    "EventResultDetails",
    "EventProduct",
  ] as const;
const shared68 = {
    "source.ip": { name: "SrcIpAddr" },
    "source.port": shared65,
    "destination.ip": { name: "DstIpAddr" },
    "destination.port": shared66,
    "user.account": { name: "SrcUsername" },
    "url.full": { name: "Url" },
    "url.domain": {
      name: "UrlHost",
      expression: "iff(isempty(HttpHost), extract(@\"^(?:[A-Za-z][A-Za-z0-9+.-]*://)?(?:[^/?#@]*@)?([^/?#:@]+)\", 1, Url), HttpHost)",
    },
    "url.path": { name: "UrlPath", expression: "extract(@\"^(?:[A-Za-z][A-Za-z0-9+.-]*://)?[^/?#]*([^?#]*)\", 1, Url)" },
    "url.query": { name: "UrlQuery", expression: "extract(@\"\\?([^#]*)\", 1, Url)" },
    "http.version": { unavailable: "HttpVersion is the number of the version, without the name of the protocol.", nearest: "HttpVersion" },
    "http.request.method": { name: "HttpRequestMethod" },
    "http.request.referrer": { name: "HttpReferrer" },
    "http.request.cookie": { unavailable: "ASIM has no column for cookies." },
    "http.request.bytes": { name: "SrcBytes", type: "number" },
    "http.response.bytes": { name: "DstBytes", type: "number" },
    "http.response.status_code": { name: "EventResultDetails" },
    "http.response.mime_type": { name: "HttpContentType" },
    "user_agent.original": { name: "HttpUserAgent" },
  } as const;
const shared69 = {
    unavailable: "The parsers do not all tell the operating system, so that Linux is not told from Windows and macOS.",
  } as const;
const shared70 = [
    "Channel",
    "Computer",
    "Correlation",
    "EventData",
    "EventID",
    "EventLevel",
    "EventLevelName",
    "EventOriginId",
    "EventRecordId",
    "Keywords",
    "ManagementGroupName",
    "Opcode",
    "Provider",
    "RawEventData",
    "SystemProcessId",
    "SystemThreadId",
    "SystemUserId",
    "Task",
    "TenantId",
    "TimeGenerated",
    "Type",
    "Version",
    "_BilledSize",
    "_IsBillable",
    "_ResourceId",
    "_SubscriptionId",
  ] as const;
const shared71 = {
    name: "MD5",
    type: "text",
    expression: "extract(\"(?:^|,)MD5=([0-9A-Fa-f]+)\", 1, tostring(EventData.Hashes))",
  } as const;
const shared72 = {
    name: "SHA1",
    type: "text",
    expression: "extract(\"(?:^|,)SHA1=([0-9A-Fa-f]+)\", 1, tostring(EventData.Hashes))",
  } as const;
const shared73 = {
    name: "IMPHASH",
    type: "text",
    expression: "extract(\"(?:^|,)IMPHASH=([0-9A-Fa-f]+)\", 1, tostring(EventData.Hashes))",
  } as const;
const shared74 = {
    name: "SHA256",
    type: "text",
    expression: "extract(\"(?:^|,)SHA256=([0-9A-Fa-f]+)\", 1, tostring(EventData.Hashes))",
  } as const;
const shared75 = [
    "AzureDeploymentID",
    "Computer",
    "EventCategory",
    "EventData",
    "EventID",
    "EventLevel",
    "EventLevelName",
    "EventLog",
    "ManagementGroupName",
    "Message",
    "ParameterXml",
    "RenderedDescription",
    "Role",
    "Source",
    "SourceSystem",
    "TimeGenerated",
    "Type",
    "UserName",
    "_BilledSize",
    "_IsBillable",
    "_ResourceId",
    "_SubscriptionId",
  ] as const;
const shared76 = {
    name: "MD5",
    type: "text",
    expression: "extract(\"<Data Name=\\\"Hashes\\\">(?:[^<]*,)?MD5=([0-9A-Fa-f]+)\", 1, EventData)",
  } as const;
const shared77 = {
    name: "SHA1",
    type: "text",
    expression: "extract(\"<Data Name=\\\"Hashes\\\">(?:[^<]*,)?SHA1=([0-9A-Fa-f]+)\", 1, EventData)",
  } as const;
const shared78 = {
    name: "IMPHASH",
    type: "text",
    expression: "extract(\"<Data Name=\\\"Hashes\\\">(?:[^<]*,)?IMPHASH=([0-9A-Fa-f]+)\", 1, EventData)",
  } as const;
const shared79 = {
    name: "SHA256",
    type: "text",
    expression: "extract(\"<Data Name=\\\"Hashes\\\">(?:[^<]*,)?SHA256=([0-9A-Fa-f]+)\", 1, EventData)",
  } as const;
const shared80 = {
    name: "EventSourceName",
    type: "text",
  } as const;
const shared81 = {
    unavailable: "Event 4688 does not record it.",
    absent: true,
  } as const;
const shared82 = {
    name: "CurrentDirectory",
    type: "dynamic",
  } as const;
const shared83 = {
    name: "OriginalFileName",
    type: "dynamic",
  } as const;
const shared84 = {
    name: "ParentCommandLine",
    type: "dynamic",
  } as const;
const shared85 = {
    name: "ParentProcessId",
    type: "dynamic",
  } as const;
const shared86 = {
    name: "ParentProcessGuid",
    type: "dynamic",
  } as const;
const shared87 = {
    unavailable: "Sysmon does not record it in this event.",
    absent: true,
  } as const;
const shared88 = {
    name: "TargetFilename",
    type: "dynamic",
  } as const;
const shared89 = {
    name: "CreationUtcTime",
    type: "dynamic",
  } as const;
const shared90 = {
    "user.account": { name: "User", type: "dynamic" },
    "process.executable": { name: "Image", type: "dynamic" },
    "process.pid": { name: "ProcessId", type: "dynamic" },
    "process.entity_id": { name: "ProcessGuid", type: "dynamic" },
    "file.path": shared88,
    "process.command_line": shared87,
  } as const;
const shared91 = {
    name: "TargetObject",
    type: "dynamic",
  } as const;
const shared92 = {
    name: "SignatureStatus",
    type: "dynamic",
  } as const;
const shared93 = {
    name: "DestinationIp",
    type: "dynamic",
  } as const;
const shared94 = {
    name: "DestinationPort",
    type: "dynamic",
  } as const;
const shared95 = {
    name: "DestinationHostname",
    type: "dynamic",
  } as const;
const shared96 = {
    name: "SourceHostname",
    type: "dynamic",
  } as const;
const shared97 = [
    "Microsoft-Windows-PowerShell/Operational",
  ] as const;
const shared98 = {
    "user.account": { unavailable: "WindowsEvent records the SID of the user only.", nearest: "SystemUserId" },
  } as const;
const shared99 = {
    "user.account": { name: "UserName", type: "text" },
  } as const;
const shared100 = {
    unavailable: "WindowsEvent has no rendered message.",
    nearest: "EventData",
  } as const;
const shared101 = {
    "event.code": { name: "EventID", type: "number" },
  } as const;
const shared102 = [
    "Microsoft-Windows-Windows Defender/Operational",
  ] as const;
const shared103 = {
    unavailable: "How WindowsEvent holds event data without a name is not documented.",
    nearest: "EventData",
  } as const;
const shared104 = {
    name: "RenderedDescription",
    type: "text",
  } as const;
const shared105 = {
    unavailable: "Event has no keywords.",
    nearest: "EventCategory",
  } as const;
const shared106 = {
    name: "Data",
    type: "dynamic",
    array: true,
  } as const;
const shared107 = {
    "event.code": { name: "EventID", type: "number" },
    "event.level": { name: "EventLevel", type: "number" },
  } as const;
const shared108 = [
    "Microsoft-Windows-AppLocker/EXE and DLL",
    "Microsoft-Windows-AppLocker/MSI and Script",
    "Microsoft-Windows-AppLocker/Packaged app-Deployment",
    "Microsoft-Windows-AppLocker/Packaged app-Execution",
  ] as const;
const shared109 = {
    name: "{name}",
    type: "dynamic",
    fidelity: "approximate",
    reason: "Events of this channel have UserData and no EventData, and how WindowsEvent holds that is not documented.",
  } as const;
const shared110 = {
    "event.provider": { name: "Provider", type: "text" },
    "event.channel": { name: "Channel", type: "text" },
    "event_data.Keywords": { name: "Keywords", type: "text" },
    "event_data.Message": shared100,
    "event_data.Data": shared103,
  } as const;
const shared111 = {
    name: "{name}",
    expression: "replace_strings(extract(\"<{name}(?: [^>]*)?>([^<]*)</{name}>\", 1, EventData), dynamic([\"&lt;\", \"&gt;\", \"&quot;\", \"&apos;\", \"&amp;\"]), dynamic([\"<\", \">\", \"\\\"\", \"'\", \"&\"]))",
  } as const;
const shared112 = {
    "event.provider": { name: "Source", type: "text" },
    "event.channel": { name: "EventLog", type: "text" },
    "event_data.Message": shared104,
    "event_data.Keywords": shared105,
    "event_data.Data": shared106,
  } as const;
const shared113 = [
    "Microsoft-Windows-DriverFrameworks-UserMode/Operational",
  ] as const;
const shared114 = [
    "Microsoft-Windows-PrintService/Admin",
  ] as const;
const shared115 = [
    "Microsoft-Windows-PrintService/Operational",
  ] as const;
const shared116 = [
    "Microsoft-Windows-SmbClient/Connectivity",
  ] as const;
const shared117 = [
    "Microsoft-Windows-SmbClient/Security",
  ] as const;
const shared118 = [
    "Microsoft-Windows-SMBServer/Connectivity",
  ] as const;
const shared119 = [
    "Microsoft-Windows-TerminalServices-LocalSessionManager/Operational",
  ] as const;
const shared120 = [
    "Microsoft-Windows-WMI-Activity/Operational",
  ] as const;
const shared121 = {
    name: "InitiatedByText",
    expression: "tostring(InitiatedBy)",
    fidelity: "approximate",
    reason: "InitiatedBy is a JSON object whose text is searched.",
  } as const;
const shared122 = {
    name: "TargetResourcesText",
    expression: "tostring(TargetResources)",
    fidelity: "approximate",
    reason: "TargetResources is a list of JSON objects whose text is searched, names and escapes included.",
  } as const;
const shared123 = {
    unavailable: "The property is in a list of objects within a list of objects, which no test of one column reaches.",
    nearest: "TargetResources",
  } as const;
const shared124 = {
    name: "DeviceTrustType",
    expression: "tostring(DeviceDetail.trustType)",
  } as const;
const shared125 = [
    "Operation",
    "OfficeWorkload",
    "UserId",
    "ClientIP",
    "OfficeObjectId",
    "Parameters",
  ] as const;
const shared126 = {
    name: "Parameters",
    fidelity: "approximate",
    reason: "The column holds JSON text, which is searched with the names of its members and its escapes.",
  } as const;
const shared127 = {
    name: "ResultStatus",
    fidelity: "approximate",
    reason: "ResultStatus spells success in several ways: True, Succeeded, Success.",
  } as const;
const shared128 = {
    variants: [
      {
        name: "SecurityAlert",
        source: {
          table: "SecurityAlert",
          identity: ["TimeGenerated", "SystemAlertId"],
          where: {
            ProductName: ["Microsoft Cloud App Security", "Office 365 Advanced Threat Protection", "Microsoft 365 Defender"],
          },
          columns: ["AlertName", "AlertSeverity", "CompromisedEntity", "Entities"],
        },
        fidelity: "approximate",
        reason: "SecurityAlert has the alerts themselves and not their records in the audit log, and names of alerts change over time.",
      },
    ],
    fields: {
      "event_data.eventName": { name: "AlertName" },
      "event_data.eventSource": { name: "AlertSource", expression: "\"SecurityComplianceCenter\"" },
      "event_data.status": { name: "AlertOutcome", expression: "\"success\"" },
    },
  } as const;
const shared129 = {
    name: "actor_email_s",
    optional: true,
  } as const;
const shared130 = {
    "event_data.action": { name: "Action", optional: true },
    "event_data.actor": { name: "Actor", optional: true },
    "event_data.org": { name: "Org", optional: true },
    "event_data.repo": { name: "Repo", optional: true },
    "event_data.user": { name: "User", optional: true },
    "event_data.visibility": { name: "Visibility", optional: true },
    "event_data.permission": { name: "Permission", optional: true },
    "event_data.team": { name: "Team", optional: true },
    "event_data.actor_location.country_code": { name: "CountryCode", optional: true },
  } as const;
const shared131 = [
    "Verb",
    "RequestUri",
    "User",
    "SourceIps",
    "ObjectRef",
  ] as const;
const shared132 = [
    "Annotations",
    "AuditId",
    "Level",
    "ObjectRef",
    "PodName",
    "RequestObject",
    "RequestUri",
    "ResponseObject",
    "ResponseStatus",
    "SourceIps",
    "Stage",
    "User",
    "UserAgent",
    "Verb",
  ] as const;
const shared133 = {
    unavailable: "Each network sensor has a table of its own. A mapping file of yours can name it.",
  } as const;
const shared134 = [
    "CollectorHostName",
    "Computer",
    "EventTime",
    "Facility",
    "HostIP",
    "HostName",
    "ProcessID",
    "ProcessName",
    "SeverityLevel",
    "SourceSystem",
    "SyslogMessage",
    "TimeGenerated",
    "Type",
    "_BilledSize",
    "_IsBillable",
    "_ResourceId",
    "_SubscriptionId",
  ] as const;
const shared135 = {
    "user.account": { name: "User", type: "dynamic" },
    "process.executable": { name: "Image", type: "dynamic" },
    "process.pid": { name: "ProcessId", type: "dynamic" },
    "process.entity_id": { name: "ProcessGuid", type: "dynamic" },
    "file.path": shared88,
  } as const;
const shared136 = {
    unavailable: "Sentinel has no connector for events of macOS. The vocabulary defender-xdr has them.",
  } as const;
const shared137 = [
    "Computer",
    "Facility",
    "ProcessName",
    "SyslogMessage",
  ] as const;
const shared138 = {
    variants: [{ name: "Syslog", source: { table: "Syslog", columns: shared137, reserved: shared134 } }],
  } as const;
const shared139 = {
    unavailable: "DnsEvents has no column for it.",
  } as const;
const shared140 = {
    variants: [
      {
        name: "Cisco messages in Syslog",
        source: {
          table: "Syslog",
          conditions: ["SyslogMessage matches regex @\"%[A-Z][A-Z0-9_]*(?:-[A-Z0-9_]+)*-[0-7]-[A-Z0-9_]+\""],
          columns: ["Computer", "HostIP", "SyslogMessage"],
          reserved: shared134,
        },
        fidelity: "approximate",
        reason: "Messages of Cisco devices are told by the form of their names, and other devices have messages of that form.",
      },
    ],
  } as const;
const shared141 = {
    variants: [
      {
        name: "Syslog",
        source: { table: "Syslog", columns: ["Computer", "HostIP", "SyslogMessage"] },
        fidelity: "approximate",
        reason: "Syslog does not tell of which vendor a device is, so that the lines of all are searched.",
      },
    ],
  } as const;
const shared142 = {
    name: "id_orig_p_d",
    type: "number",
    optional: true,
  } as const;
const shared143 = {
    name: "id_resp_p_d",
    type: "number",
    optional: true,
  } as const;
const shared144 = {
    unavailable: "Microsoft Sentinel has no table for logs of applications. They are in a custom table whose columns a team chooses.",
  } as const;
const shared145 = {
    name: "SourceProcessId",
    type: "dynamic",
  } as const;
const shared146 = {
    name: "TargetProcessId",
    type: "dynamic",
  } as const;
const shared147 = {
    "user.account": { name: "User", type: "dynamic" },
    "process.executable": { name: "Image", type: "dynamic" },
    "process.pid": { name: "ProcessId", type: "dynamic" },
    "process.entity_id": { name: "ProcessGuid", type: "dynamic" },
  } as const;
const shared148 = {
    "file.hash.md5": shared71,
    "file.hash.sha1": shared72,
    "file.hash.sha256": shared74,
    "file.pe.imphash": shared73,
  } as const;
const shared149 = {
    "file.hash.md5": shared76,
    "file.hash.sha1": shared77,
    "file.hash.sha256": shared79,
    "file.pe.imphash": shared78,
  } as const;
const shared150 = {
    Provider: "Microsoft-Windows-Sysmon",
    EventID: [12],
  } as const;
const shared151 = {
    Source: "Microsoft-Windows-Sysmon",
    EventID: [12],
  } as const;
const shared152 = {
    "user.account": { name: "User", type: "dynamic" },
    "process.executable": { name: "Image", type: "dynamic" },
    "process.pid": { name: "ProcessId", type: "dynamic" },
    "process.entity_id": { name: "ProcessGuid", type: "dynamic" },
    "registry.path": shared91,
    "registry.change": { name: "EventType", type: "dynamic" },
  } as const;
const shared153 = {
    "powershell.details": { name: "Details", aliases: ["Data"], type: "dynamic", array: true },
  } as const;
const shared154 = [
    "Microsoft-Windows-PowerShell/Operational",
    "PowerShellCore/Operational",
  ] as const;
const shared155 = [
    "Microsoft-Windows-DNS-Client/Operational",
    "Microsoft-Windows-DNS Client Events/Operational",
  ] as const;
const shared156 = [
    "Microsoft-Windows-Kernel-ShimEngine/Operational",
    "Microsoft-Windows-Kernel-ShimEngine/Diagnostic",
  ] as const;
const shared157 = [
    "Microsoft-Windows-Application-Experience/Program-Telemetry",
    "Microsoft-Windows-Application-Experience/Program-Compatibility-Assistant",
  ] as const;
const shared158 = [
    "Microsoft-Windows-Security-Mitigations/Kernel Mode",
    "Microsoft-Windows-Security-Mitigations/User Mode",
  ] as const;

/** The vocabularies by name. */
export const mappings: Readonly<Record<string, Vocabulary>> = {
    "defender-xdr": {
      vocabulary: "defender-xdr",
      title: "Microsoft Defender XDR advanced hunting",
      description: "The Device* tables of Microsoft Defender XDR, filled by Defender for Endpoint. Needs no set-up beyond onboarded devices.\nIts sensor decides what is recorded: it does not record every event that Sysmon does, and it adds up some of the others\nin AggregatedReport actions, which are not searched. Windows is told from Linux and macOS by its paths; Linux and macOS are\ntold apart by DeviceInfo.\n",
      native: shared1,
      settings: {
        time: "Timestamp",
        identity: ["Timestamp", "ReportId", "DeviceId", "DeviceName"],
        sequence: "join",
        formats: ["defender-detection"],
        entities: [
          {
            type: "hosts",
            needs: ["DeviceId", "DeviceName"],
            identifiers: { deviceIdColumn: "DeviceId", nameColumn: "DeviceName" },
          },
          {
            type: "accounts",
            needs: ["AccountName", "AccountDomain", "AccountSid"],
            identifiers: { nameColumn: "AccountName", ntDomainColumn: "AccountDomain", sidColumn: "AccountSid" },
          },
          {
            type: "accounts",
            needs: ["InitiatingProcessAccountName", "InitiatingProcessAccountDomain", "InitiatingProcessAccountSid"],
            identifiers: {
              nameColumn: "InitiatingProcessAccountName",
              ntDomainColumn: "InitiatingProcessAccountDomain",
              sidColumn: "InitiatingProcessAccountSid",
            },
          },
          {
            type: "files",
            needs: ["FileName", "SHA1", "SHA256"],
            identifiers: { nameColumn: "FileName", sha1Column: "SHA1", sha256Column: "SHA256" },
          },
          {
            type: "processes",
            needs: ["InitiatingProcessSHA1", "InitiatingProcessSHA256"],
            identifiers: { sha1Column: "InitiatingProcessSHA1", sha256Column: "InitiatingProcessSHA256" },
          },
          {
            type: "registryValues",
            needs: ["RegistryKey", "RegistryValueName"],
            identifiers: { keyColumn: "RegistryKey", valueNameColumn: "RegistryValueName" },
          },
        ],
      },
      fields: {
        "host.name": { name: "DeviceName", type: "text" },
        "user.account": shared2,
        "user.name": shared3,
        "process.executable": shared4,
        "process.name": shared5,
        "process.pid": shared6,
        "process.entity_id": {
          unavailable: "The tables have no process GUID. A process is told by DeviceId with its id and creation time.",
          nearest: "InitiatingProcessId",
        },
      },
      events: {
        process_creation: {
          variants: [
            {
              name: "DeviceProcessEvents",
              source: {
                table: "DeviceProcessEvents",
                where: { ActionType: ["ProcessCreated"] },
                conditions: ["FolderPath !startswith \"/\""],
                columns: [
                  "AccountName",
                  "AccountDomain",
                  "AccountSid",
                  "FileName",
                  "FolderPath",
                  "SHA1",
                  "SHA256",
                  "ProcessId",
                  "ProcessCommandLine",
                  "InitiatingProcessFileName",
                  "InitiatingProcessCommandLine",
                ],
              },
            },
            {
              name: "DeviceProcessEvents of all systems",
              source: { table: "DeviceProcessEvents", where: { ActionType: ["ProcessCreated"] } },
              alias: true,
              fidelity: "approximate",
              reason: "The query finds processes of Linux and macOS too, which have event classes of their own.",
            },
            {
              name: "DeviceProcessEvents of all systems and actions",
              source: { table: "DeviceProcessEvents" },
              alias: true,
              fidelity: "approximate",
              reason: "The query finds processes of Linux and macOS too, which have event classes of their own.",
            },
          ],
          fields: {
            "event.provider": { unavailable: "The table records no provider.", absent: true },
            "user.account": {
              name: "Account",
              type: "text",
              expression: "iff(isempty(AccountDomain), AccountName, strcat(AccountDomain, @\"\\\", AccountName))",
            },
            "user.name": { name: "AccountName", type: "text" },
            "process.executable": { name: "FolderPath", type: "text" },
            "process.name": { name: "FileName", type: "text" },
            "process.command_line": shared7,
            "process.working_directory": shared8,
            "process.pid": { name: "ProcessId", type: "number" },
            "process.integrity_level": { name: "ProcessIntegrityLevel", type: "text" },
            "process.pe.original_file_name": { name: "ProcessVersionInfoOriginalFileName", type: "text" },
            "process.pe.company": { name: "ProcessVersionInfoCompanyName", type: "text" },
            "process.pe.product": { name: "ProcessVersionInfoProductName", type: "text" },
            "process.pe.description": { name: "ProcessVersionInfoFileDescription", type: "text" },
            "process.pe.file_version": {
              unavailable: "The table records the version of the product and not that of the file.",
              nearest: "ProcessVersionInfoProductVersion",
            },
            "process.hash.md5": { name: "MD5", type: "text" },
            "process.hash.sha1": { name: "SHA1", type: "text" },
            "process.hash.sha256": { name: "SHA256", type: "text" },
            "process.parent.executable": shared4,
            "process.parent.name": shared5,
            "process.parent.command_line": shared9,
            "process.parent.pid": shared6,
            "process.parent.entity_id": shared10,
            "process.parent.user": shared2,
            "process.parent.parent.executable": shared11,
            "process.pe.imphash": shared12,
            "user.logon_id": {
              name: "LogonIdText",
              type: "text",
              expression: "iff(isnull(LogonId), \"\", strcat(\"0x\", tohex(LogonId)))",
            },
          },
        },
        file_event: {
          variants: [
            {
              name: "DeviceFileEvents",
              source: {
                table: "DeviceFileEvents",
                where: shared13,
                conditions: ["FolderPath !startswith \"/\""],
                columns: [
                  "ActionType",
                  "FileName",
                  "FolderPath",
                  "SHA1",
                  "SHA256",
                  "InitiatingProcessFileName",
                  "InitiatingProcessFolderPath",
                  "InitiatingProcessCommandLine",
                  "InitiatingProcessAccountName",
                  "InitiatingProcessAccountDomain",
                  "InitiatingProcessAccountSid",
                ],
              },
              fidelity: "approximate",
              reason: "A file that is overwritten and one that is changed in place are both FileModified, so changed files are searched too.",
            },
            {
              name: "DeviceFileEvents of all systems",
              source: { table: "DeviceFileEvents", where: shared13 },
              alias: true,
              fidelity: "approximate",
              reason: "The query finds files on Linux and macOS too, which have event classes of their own.",
            },
            {
              name: "DeviceFileEvents of all systems and actions",
              source: { table: "DeviceFileEvents" },
              alias: true,
              fidelity: "approximate",
              reason: "The query finds files that are renamed or deleted and files on Linux and macOS too, which have event classes of their own.",
            },
          ],
          fields: {
            "file.path": { name: "FolderPath", type: "text" },
            "file.name": { name: "FileName", type: "text" },
            "process.command_line": shared9,
            "process.parent.executable": shared11,
            "process.parent.command_line": { unavailable: "The tables have no command line of the parent of the process that acted." },
            "file.created": { unavailable: "The table does not record the creation time of the file." },
          },
        },
        file_delete: {
          variants: [
            {
              name: "DeviceFileEvents",
              source: {
                table: "DeviceFileEvents",
                where: { ActionType: ["FileDeleted"] },
                conditions: ["FolderPath !startswith \"/\""],
                columns: shared14,
              },
            },
            {
              name: "DeviceFileEvents of all systems",
              source: { table: "DeviceFileEvents", where: { ActionType: ["FileDeleted"] } },
              alias: true,
              fidelity: "approximate",
              reason: "The query finds files on Linux and macOS too, which have event classes of their own.",
            },
          ],
          fields: {
            "file.path": { name: "FolderPath", type: "text" },
            "file.name": { name: "FileName", type: "text" },
            "file.hash.md5": { name: "MD5", type: "text" },
            "file.hash.sha1": { name: "SHA1", type: "text" },
            "file.hash.sha256": { name: "SHA256", type: "text" },
            "process.command_line": shared9,
            "file.pe.imphash": shared12,
          },
        },
        registry_set: {
          variants: [
            {
              name: "DeviceRegistryEvents",
              source: {
                table: "DeviceRegistryEvents",
                where: { ActionType: ["RegistryValueSet"] },
                columns: [
                  "RegistryKey",
                  "RegistryValueName",
                  "RegistryValueData",
                  "InitiatingProcessFileName",
                  "InitiatingProcessFolderPath",
                  "InitiatingProcessCommandLine",
                  "InitiatingProcessAccountName",
                  "InitiatingProcessAccountDomain",
                  "InitiatingProcessAccountSid",
                ],
              },
            },
          ],
          fields: {
            "registry.path": shared15,
            "registry.key": shared16,
            "registry.value": shared17,
            "registry.data": shared18,
            "process.command_line": shared9,
            "registry.change": shared19,
          },
        },
        registry_event: {
          variants: [
            {
              name: "DeviceRegistryEvents",
              source: {
                table: "DeviceRegistryEvents",
                where: {
                  ActionType: [
                    "RegistryKeyCreated",
                    "RegistryKeyDeleted",
                    "RegistryKeyRenamed",
                    "RegistryValueSet",
                    "RegistryValueDeleted",
                  ],
                },
                columns: [
                  "ActionType",
                  "RegistryKey",
                  "RegistryValueName",
                  "RegistryValueData",
                  "PreviousRegistryKey",
                  "PreviousRegistryValueName",
                  "InitiatingProcessFileName",
                  "InitiatingProcessFolderPath",
                  "InitiatingProcessCommandLine",
                  "InitiatingProcessAccountName",
                  "InitiatingProcessAccountDomain",
                  "InitiatingProcessAccountSid",
                ],
              },
            },
            {
              name: "DeviceRegistryEvents of all actions",
              source: { table: "DeviceRegistryEvents" },
              alias: true,
              fidelity: "approximate",
              reason: "The query tests columns in which deleted and renamed keys and values do not stand, for those are in the Previous columns.",
              fields: { "registry.path": shared15, "registry.key": shared16, "registry.value": shared17 },
            },
          ],
          fields: {
            "registry.path": {
              name: "RegistryPath",
              type: "text",
              expression: "case(ActionType == \"RegistryValueDeleted\", strcat(PreviousRegistryKey, @\"\\\", PreviousRegistryValueName), ActionType in (\"RegistryKeyDeleted\", \"RegistryKeyRenamed\"), PreviousRegistryKey, isempty(RegistryValueName), RegistryKey, strcat(RegistryKey, @\"\\\", RegistryValueName))",
              rewrite: "defender-registry-path",
            },
            "registry.key": {
              name: "ChangedKey",
              type: "text",
              expression: "iff(ActionType in (\"RegistryKeyDeleted\", \"RegistryKeyRenamed\", \"RegistryValueDeleted\"), PreviousRegistryKey, RegistryKey)",
              rewrite: "defender-registry-path",
            },
            "registry.value": {
              name: "ChangedValueName",
              type: "text",
              expression: "iff(ActionType == \"RegistryValueDeleted\", PreviousRegistryValueName, RegistryValueName)",
            },
            "registry.data": shared18,
            "process.command_line": shared9,
            "registry.change": shared19,
            "registry.new_path": {
              name: "RegistryNewPath",
              type: "text",
              expression: "iff(ActionType == \"RegistryKeyRenamed\", RegistryKey, \"\")",
              rewrite: "defender-registry-path",
            },
          },
        },
        image_load: {
          variants: [
            {
              name: "DeviceImageLoadEvents",
              source: { table: "DeviceImageLoadEvents", where: { ActionType: ["ImageLoaded"] }, columns: shared14 },
            },
            { name: "DeviceImageLoadEvents without the action", source: { table: "DeviceImageLoadEvents" }, alias: true },
          ],
          fields: {
            "dll.path": { name: "FolderPath", type: "text" },
            "dll.name": { name: "FileName", type: "text" },
            "dll.signed": shared20,
            "dll.code_signature.subject_name": { unavailable: "Signers are in DeviceFileCertificateInfo and not in this table.", nearest: "SHA1" },
            "dll.code_signature.status": shared20,
            "dll.pe.original_file_name": {
              unavailable: "The version resource in this table is that of the loading process and not that of the module.",
              nearest: "InitiatingProcessVersionInfoOriginalFileName",
            },
            "process.command_line": shared9,
            "dll.pe.company": shared21,
            "dll.pe.product": shared21,
            "dll.pe.description": shared21,
            "dll.pe.file_version": shared21,
            "dll.pe.imphash": shared12,
            "dll.hash.md5": { name: "MD5", type: "text" },
            "dll.hash.sha1": { name: "SHA1", type: "text" },
            "dll.hash.sha256": { name: "SHA256", type: "text" },
          },
        },
        network_connection: {
          variants: [
            {
              name: "DeviceNetworkEvents",
              source: {
                table: "DeviceNetworkEvents",
                where: shared22,
                conditions: ["InitiatingProcessFolderPath !startswith \"/\""],
                columns: [
                  "ActionType",
                  "LocalIP",
                  "LocalPort",
                  "RemoteIP",
                  "RemotePort",
                  "RemoteUrl",
                  "Protocol",
                  "InitiatingProcessFileName",
                  "InitiatingProcessFolderPath",
                  "InitiatingProcessCommandLine",
                  "InitiatingProcessAccountName",
                  "InitiatingProcessAccountDomain",
                  "InitiatingProcessAccountSid",
                ],
              },
            },
            {
              name: "DeviceNetworkEvents of connections from the device",
              source: { table: "DeviceNetworkEvents", conditions: ["ActionType !startswith \"Inbound\""] },
              alias: true,
              fidelity: "approximate",
              reason: "The query finds connections of Linux and macOS too, which have event classes of their own.",
              fields: shared23,
            },
            {
              name: "DeviceNetworkEvents of connections to the device",
              source: { table: "DeviceNetworkEvents", conditions: ["ActionType startswith \"Inbound\""] },
              alias: true,
              fidelity: "approximate",
              reason: "The query finds connections of Linux and macOS too, which have event classes of their own.",
              fields: {
                "source.ip": { name: "RemoteIP", type: "text" },
                "source.port": { name: "RemotePort", type: "number" },
                "destination.ip": { name: "LocalIP", type: "text" },
                "destination.port": { name: "LocalPort", type: "number" },
              },
            },
            {
              name: "DeviceNetworkEvents of all systems and actions",
              source: { table: "DeviceNetworkEvents" },
              alias: true,
              fidelity: "approximate",
              reason: "The query finds all actions of all systems, and the remote end is taken for the destination, which it is not of connections that come in.",
              fields: shared23,
            },
          ],
          fields: {
            "source.ip": shared24,
            "source.port": shared25,
            "destination.ip": shared26,
            "destination.port": shared27,
            "destination.domain": shared28,
            "network.transport": shared29,
            "process.command_line": shared9,
            "process.parent.executable": shared11,
            "source.domain": shared30,
            "network.initiated": shared31,
          },
        },
        dns_query: {
          variants: [
            {
              name: "DeviceEvents",
              source: {
                table: "DeviceEvents",
                where: { ActionType: ["DnsQueryResponse"] },
                columns: [
                  "AdditionalFields",
                  "InitiatingProcessFileName",
                  "InitiatingProcessFolderPath",
                  "InitiatingProcessCommandLine",
                  "InitiatingProcessAccountName",
                  "InitiatingProcessAccountDomain",
                  "InitiatingProcessAccountSid",
                ],
              },
            },
          ],
          fields: {
            "dns.question.name": { name: "DnsQueryString", type: "text", expression: "tostring(parse_json(AdditionalFields).DnsQueryString)" },
            "process.command_line": shared9,
            "dns.answer": {
              name: "DnsQueryResult",
              type: "text",
              expression: "tostring(parse_json(AdditionalFields).DnsQueryResult)",
              fidelity: "approximate",
              reason: "The answers are a list whose JSON text is searched.",
            },
            "dns.response_code": { unavailable: "The table does not record the result code." },
          },
        },
        ps_script: {
          unavailable: "Defender keeps no script blocks. DeviceEvents has AmsiScriptContent, the text that was scanned, for some scripts only.",
        },
        ps_module: {
          unavailable: "Defender keeps no module logging events. DeviceEvents has PowerShellCommand, which holds the name of the cmdlet only.",
        },
        ps_classic_script: { unavailable: "Defender does not collect the classic PowerShell log." },
        iis_configuration: { unavailable: "Defender does not collect the operational log of the IIS configuration." },
        application: { unavailable: "Defender does not collect the Application log." },
        security: {
          unavailable: "Defender does not collect the Security log. Its tables record logons and processes in a form of their own.",
        },
        antivirus: {
          variants: [
            {
              name: "DeviceEvents",
              source: {
                table: "DeviceEvents",
                where: { ActionType: ["AntivirusDetection"] },
                columns: [
                  "AdditionalFields",
                  "FileName",
                  "FolderPath",
                  "SHA1",
                  "SHA256",
                  "InitiatingProcessFileName",
                  "InitiatingProcessFolderPath",
                  "InitiatingProcessCommandLine",
                  "InitiatingProcessAccountName",
                  "InitiatingProcessAccountDomain",
                  "InitiatingProcessAccountSid",
                ],
              },
            },
          ],
          fields: {
            "threat.name": { name: "ThreatName", type: "text", expression: "tostring(parse_json(AdditionalFields).ThreatName)" },
            "file.path": {
              name: "FindingPath",
              type: "text",
              expression: "case(isempty(FolderPath), FileName, FolderPath endswith FileName, FolderPath, strcat(FolderPath, @\"\\\", FileName))",
            },
            "file.name": { name: "FileName", type: "text" },
            "event.action": { unavailable: "The table does not tell in one column what was done.", nearest: "AdditionalFields" },
          },
        },
        m365_audit: {
          variants: [
            {
              name: "CloudAppEvents",
              source: {
                table: "CloudAppEvents",
                identity: ["Timestamp", "ReportId"],
                conditions: ["isnotempty(RawEventData.Workload)"],
                columns: shared32,
                reserved: shared33,
              },
            },
            {
              name: "CloudAppEvents of all applications",
              source: { table: "CloudAppEvents" },
              alias: true,
              fidelity: "approximate",
              reason: "The query finds records of applications that are not in the audit log of Microsoft 365 too.",
            },
          ],
          fields: shared34,
          eventData: shared35,
        },
        m365_exchange: {
          variants: [
            {
              name: "Exchange in CloudAppEvents",
              source: {
                table: "CloudAppEvents",
                identity: ["Timestamp", "ReportId"],
                conditions: ["tostring(RawEventData.Workload) == \"Exchange\""],
                columns: shared32,
                reserved: shared33,
              },
            },
          ],
          fields: shared34,
          eventData: shared35,
        },
        m365_threat_management: shared36,
        m365_threat_detection: shared36,
        azure_signinlogs: {
          variants: [
            {
              name: "EntraIdSignInEvents",
              source: {
                table: "EntraIdSignInEvents",
                identity: ["Timestamp", "ReportId"],
                columns: ["AccountUpn", "AccountObjectId", "Application", "ErrorCode", "IPAddress", "LogonType", "UserAgent"],
              },
              fidelity: "approximate",
              reason: "EntraIdSignInEvents has records of interactive and of other sign-ins, and error codes without their text.",
            },
            {
              name: "AADSignInEventsBeta",
              source: { table: "AADSignInEventsBeta" },
              alias: true,
              fidelity: "approximate",
              reason: "AADSignInEventsBeta had records of interactive and of other sign-ins, and error codes without their text.",
            },
          ],
          fields: {
            "event_data.ResultType": { name: "ErrorCode", type: "number" },
            "event_data.resultType": { name: "ErrorCode", type: "number" },
            "event_data.AppDisplayName": { name: "Application", type: "text" },
            "event_data.AuthenticationRequirement": { name: "AuthenticationRequirement", type: "text" },
            "event_data.ClientAppUsed": { name: "ClientAppUsed", type: "text" },
            "event_data.DeviceDetail.deviceId": { name: "EntraIdDeviceId", aliases: ["AadDeviceId"], type: "text" },
            "event_data.IPAddress": { name: "IPAddress", type: "text" },
            "event_data.NetworkLocationDetails": { name: "NetworkLocationDetails", type: "text" },
            "event_data.ResourceDisplayName": { name: "ResourceDisplayName", type: "text" },
            "event_data.resourceTenantId": { name: "ResourceTenantId", type: "text" },
            "event_data.ResultDescription": { unavailable: "The table has error codes and not their text.", nearest: "ErrorCode" },
            "event_data.UserAgent": { name: "UserAgent", type: "text" },
            "event_data.UserPrincipalName": { name: "AccountUpn", type: "text" },
          },
        },
        process_access: {
          variants: [
            {
              name: "DeviceEvents",
              source: { table: "DeviceEvents", where: { ActionType: ["OpenProcessApiCall"] }, columns: shared37 },
              fidelity: "approximate",
              reason: "Defender records the opening of few processes, of lsass.exe above all.",
            },
          ],
          fields: {
            "process.command_line": shared9,
            "target.process.executable": shared38,
            "target.process.name": { name: "FileName", type: "text" },
            "target.process.pid": { name: "ProcessId", type: "number" },
            "target.process.entity_id": shared39,
            "target.user.account": shared40,
            "process.granted_access": {
              unavailable: "The table records the access that was asked for, in AdditionalFields.DesiredAccess, and not what was granted.",
              nearest: "AdditionalFields",
            },
            "process.call_trace": { unavailable: "The table has no call stacks." },
          },
        },
        create_remote_thread: {
          variants: [
            {
              name: "DeviceEvents",
              source: { table: "DeviceEvents", where: { ActionType: ["CreateRemoteThreadApiCall"] }, columns: shared37 },
            },
          ],
          fields: {
            "process.command_line": shared9,
            "process.parent.executable": shared11,
            "target.process.executable": shared38,
            "target.process.name": { name: "FileName", type: "text" },
            "target.process.pid": { name: "ProcessId", type: "number" },
            "target.process.parent.pid": { unavailable: "The table does not tell the parent of the process that is acted on." },
            "target.process.entity_id": shared39,
            "target.user.account": shared40,
            "thread.start.address": shared41,
            "thread.start.module": shared41,
            "thread.start.function": shared41,
          },
        },
        pipe_created: {
          variants: [
            {
              name: "DeviceEvents",
              source: {
                table: "DeviceEvents",
                where: { ActionType: ["NamedPipeEvent"] },
                columns: [
                  "ActionType",
                  "AdditionalFields",
                  "InitiatingProcessFileName",
                  "InitiatingProcessFolderPath",
                  "InitiatingProcessCommandLine",
                  "InitiatingProcessAccountName",
                  "InitiatingProcessAccountDomain",
                  "InitiatingProcessAccountSid",
                ],
              },
            },
          ],
          fields: {
            "pipe.name": {
              name: "PipeName",
              type: "text",
              expression: "replace_regex(tostring(parse_json(AdditionalFields).PipeName), @\"^\\\\Device\\\\NamedPipe\", \"\")",
            },
          },
        },
        driver_load: {
          variants: [
            {
              name: "DeviceEvents",
              source: {
                table: "DeviceEvents",
                where: { ActionType: ["DriverLoad"] },
                columns: ["FileName", "FolderPath", "SHA1", "SHA256"],
              },
            },
          ],
          fields: {
            "dll.path": {
              name: "DriverPath",
              type: "text",
              expression: "case(isempty(FolderPath), FileName, FolderPath endswith FileName, FolderPath, strcat(FolderPath, @\"\\\", FileName))",
            },
            "dll.name": { name: "FileName", type: "text" },
            "dll.signed": shared20,
            "dll.code_signature.subject_name": shared20,
            "dll.code_signature.status": shared20,
            "dll.hash.md5": { name: "MD5", type: "text" },
            "dll.hash.sha1": { name: "SHA1", type: "text" },
            "dll.hash.sha256": { name: "SHA256", type: "text" },
            "dll.pe.imphash": shared12,
          },
        },
        file_rename: {
          variants: [
            {
              name: "DeviceFileEvents",
              source: {
                table: "DeviceFileEvents",
                where: { ActionType: ["FileRenamed"] },
                conditions: ["FolderPath !startswith \"/\""],
                columns: [
                  "FileName",
                  "FolderPath",
                  "PreviousFileName",
                  "PreviousFolderPath",
                  "SHA1",
                  "SHA256",
                  "InitiatingProcessFileName",
                  "InitiatingProcessFolderPath",
                  "InitiatingProcessCommandLine",
                  "InitiatingProcessAccountName",
                  "InitiatingProcessAccountDomain",
                  "InitiatingProcessAccountSid",
                ],
              },
            },
            {
              name: "DeviceFileEvents of all systems",
              source: { table: "DeviceFileEvents", where: { ActionType: ["FileRenamed"] } },
              alias: true,
              fidelity: "approximate",
              reason: "The query finds files on Linux and macOS too, where no event class has their new names.",
            },
          ],
          fields: {
            "process.command_line": shared9,
            "file.path": { name: "FolderPath", type: "text" },
            "file.name": { name: "FileName", type: "text" },
            "file.previous_path": {
              name: "PreviousPath",
              type: "text",
              expression: "case(isempty(PreviousFileName), \"\", PreviousFolderPath endswith strcat(@\"\\\", PreviousFileName), PreviousFolderPath, strcat(PreviousFolderPath, @\"\\\", PreviousFileName))",
            },
          },
        },
        file_access: { unavailable: "Defender does not record that a file is opened, but for a few that it holds sensitive." },
        registry_add: {
          variants: [
            {
              name: "DeviceRegistryEvents",
              source: { table: "DeviceRegistryEvents", where: { ActionType: ["RegistryKeyCreated"] }, columns: shared42 },
            },
          ],
          fields: {
            "registry.path": shared16,
            "registry.change": { name: "RegistryChange", type: "text", expression: "\"CreateKey\"" },
          },
        },
        registry_delete: {
          variants: [
            {
              name: "DeviceRegistryEvents",
              source: {
                table: "DeviceRegistryEvents",
                where: { ActionType: ["RegistryKeyDeleted", "RegistryValueDeleted"] },
                columns: shared42,
              },
            },
          ],
          fields: {
            "registry.path": {
              name: "RegistryPath",
              type: "text",
              expression: "iff(ActionType == \"RegistryKeyDeleted\" or isempty(PreviousRegistryValueName), PreviousRegistryKey, strcat(PreviousRegistryKey, @\"\\\", PreviousRegistryValueName))",
              rewrite: "defender-registry-path",
            },
            "registry.change": {
              name: "RegistryChange",
              type: "text",
              expression: "iff(ActionType == \"RegistryKeyDeleted\", \"DeleteKey\", \"DeleteValue\")",
            },
          },
        },
        registry_rename: {
          variants: [
            {
              name: "DeviceRegistryEvents",
              source: { table: "DeviceRegistryEvents", where: { ActionType: ["RegistryKeyRenamed"] }, columns: shared42 },
            },
          ],
          fields: {
            "registry.path": { name: "PreviousRegistryKey", type: "text", rewrite: "defender-registry-path" },
            "registry.new_path": shared16,
            "registry.change": { name: "RegistryChange", type: "text", expression: "\"RenameKey\"" },
          },
        },
        linux_process_creation: {
          variants: [
            {
              name: "DeviceProcessEvents on Linux",
              source: {
                table: "DeviceProcessEvents",
                where: { ActionType: ["ProcessCreated"] },
                conditions: shared43,
                columns: shared44,
              },
            },
          ],
          fields: shared45,
        },
        linux_file_event: {
          variants: [
            {
              name: "DeviceFileEvents on Linux",
              source: { table: "DeviceFileEvents", where: shared13, conditions: shared43, columns: shared46 },
              fidelity: "approximate",
              reason: "A file that is overwritten and one that is changed in place are both FileModified, so changed files are searched too.",
            },
          ],
          fields: shared47,
        },
        linux_file_delete: {
          variants: [
            {
              name: "DeviceFileEvents on Linux",
              source: {
                table: "DeviceFileEvents",
                where: { ActionType: ["FileDeleted"] },
                conditions: shared43,
                columns: shared46,
              },
            },
          ],
          fields: {
            "user.account": shared3,
            "file.path": { name: "FolderPath", type: "text" },
            "file.name": { name: "FileName", type: "text" },
          },
        },
        linux_network_connection: {
          variants: [
            {
              name: "DeviceNetworkEvents on Linux",
              source: { table: "DeviceNetworkEvents", where: shared22, conditions: shared43, columns: shared48 },
            },
          ],
          fields: shared49,
        },
        macos_process_creation: {
          variants: [
            {
              name: "DeviceProcessEvents on macOS",
              source: {
                table: "DeviceProcessEvents",
                where: { ActionType: ["ProcessCreated"] },
                conditions: shared50,
                columns: shared44,
              },
            },
          ],
          fields: shared45,
        },
        macos_file_event: {
          variants: [
            {
              name: "DeviceFileEvents on macOS",
              source: { table: "DeviceFileEvents", where: shared13, conditions: shared50, columns: shared46 },
              fidelity: "approximate",
              reason: "A file that is overwritten and one that is changed in place are both FileModified, so changed files are searched too.",
            },
          ],
          fields: shared47,
        },
        macos_network_connection: {
          variants: [
            {
              name: "DeviceNetworkEvents on macOS",
              source: { table: "DeviceNetworkEvents", where: shared22, conditions: shared50, columns: shared48 },
            },
          ],
          fields: shared49,
        },
      },
    },
    "sentinel-asim": {
      vocabulary: "sentinel-asim",
      title: "Microsoft Sentinel, normalized schemas (ASIM)",
      description: "The unifying parsers of the Advanced Security Information Model: one function for each schema, over all sources that a\nworkspace has. Needs the ASIM parsers in the workspace. Parsers change values on the way: hives are spelled out, the\nregistry value name has a column of its own, process ids are decimal text.\n",
      native: shared1,
      settings: {
        time: "TimeGenerated",
        identity: ["TimeGenerated", "Dvc"],
        sequence: "scan",
        formats: ["sentinel-rule"],
        entities: [
          { type: "Host", needs: ["Dvc"], identifiers: { FullName: "Dvc" } },
          { type: "Account", needs: ["ActorUsername"], identifiers: { FullName: "ActorUsername" } },
          { type: "Account", needs: ["TargetUsername"], identifiers: { FullName: "TargetUsername" } },
          { type: "Account", needs: ["SrcUsername"], identifiers: { FullName: "SrcUsername" } },
          {
            type: "Process",
            needs: ["TargetProcessCommandLine", "TargetProcessId"],
            identifiers: { CommandLine: "TargetProcessCommandLine", ProcessId: "TargetProcessId" },
          },
          {
            type: "File",
            needs: ["TargetFilePath"],
            extend: {
              TargetFileBase: "tostring(parse_path(TargetFilePath).Filename)",
              TargetFileFolder: "tostring(parse_path(TargetFilePath).DirectoryPath)",
            },
            identifiers: shared51,
          },
          {
            type: "File",
            needs: ["ActingProcessName"],
            extend: {
              ActingProcessBase: "tostring(parse_path(ActingProcessName).Filename)",
              ActingProcessFolder: "tostring(parse_path(ActingProcessName).DirectoryPath)",
            },
            identifiers: { Name: "ActingProcessBase", Directory: "ActingProcessFolder" },
          },
          {
            type: "RegistryKey",
            needs: ["RegistryKey"],
            extend: {
              RegistryHive: "tostring(split(RegistryKey, @\"\\\", 0)[0])",
              RegistrySubKey: "substring(RegistryKey, indexof(RegistryKey, @\"\\\") + 1)",
            },
            identifiers: shared52,
          },
          {
            type: "RegistryValue",
            needs: ["RegistryValue", "RegistryValueData"],
            identifiers: { Name: "RegistryValue", Value: "RegistryValueData" },
          },
          { type: "IP", needs: ["SrcIpAddr"], identifiers: { Address: "SrcIpAddr" } },
          { type: "IP", needs: ["DstIpAddr"], identifiers: { Address: "DstIpAddr" } },
        ],
      },
      fields: {
        "host.name": { name: "Dvc", type: "text" },
        "user.account": { name: "ActorUsername", type: "text" },
        "process.executable": shared53,
        "process.pid": shared54,
        "process.entity_id": shared55,
      },
      events: {
        process_creation: {
          variants: [
            {
              name: "imProcessCreate",
              source: {
                table: "imProcessCreate",
                columns: [
                  "TargetUsername",
                  "TargetProcessName",
                  "TargetProcessCommandLine",
                  "TargetProcessId",
                  "ActingProcessName",
                  "ActingProcessCommandLine",
                  "EventProduct",
                ],
              },
            },
          ],
          fields: {
            "event.provider": { unavailable: "The parsers keep the product and not the provider.", nearest: "EventProduct" },
            "user.account": { name: "TargetUsername", type: "text" },
            "process.executable": { name: "TargetProcessName", type: "text" },
            "process.command_line": { name: "TargetProcessCommandLine", type: "text" },
            "process.working_directory": { name: "TargetProcessCurrentDirectory", type: "text" },
            "process.pid": { name: "TargetProcessId", type: "text" },
            "process.entity_id": {
              name: "TargetProcessGuid",
              type: "text",
              fidelity: "approximate",
              reason: "The parsers take the braces off.",
            },
            "process.integrity_level": { name: "TargetProcessIntegrityLevel", type: "text" },
            "process.pe.original_file_name": {
              name: "TargetProcessFileOriginalName",
              type: "text",
              fidelity: "approximate",
              reason: "The parser for Sysmon puts the original file name into TargetProcessFilename.",
            },
            "process.pe.company": { name: "TargetProcessFileCompany", type: "text" },
            "process.pe.product": { name: "TargetProcessFileProduct", type: "text" },
            "process.pe.description": { name: "TargetProcessFileDescription", type: "text" },
            "process.pe.file_version": { name: "TargetProcessFileVersion", type: "text" },
            "process.hash.md5": { name: "TargetProcessMD5", type: "text" },
            "process.hash.sha1": { name: "TargetProcessSHA1", type: "text" },
            "process.hash.sha256": { name: "TargetProcessSHA256", type: "text" },
            "process.parent.executable": shared53,
            "process.parent.command_line": shared56,
            "process.parent.pid": shared54,
            "process.parent.entity_id": shared55,
            "process.parent.user": { name: "ActorUsername", type: "text" },
            "process.parent.parent.executable": { name: "ParentProcessName", type: "text" },
            "process.pe.imphash": { name: "TargetProcessIMPHASH", type: "text" },
            "user.logon_id": {
              name: "TargetUserSessionId",
              type: "text",
              fidelity: "approximate",
              reason: "The parsers take the number of the session as each source spells it.",
            },
          },
        },
        file_event: {
          variants: [
            {
              name: "imFileEvent",
              source: { table: "imFileEvent", where: { EventType: ["FileCreated", "FileModified"] }, columns: shared57 },
              fidelity: "approximate",
              reason: "A file that is overwritten and one that is changed in place are both FileModified, so changed files are searched too.",
            },
          ],
          fields: {
            "file.path": shared58,
            "file.name": { name: "TargetFileName", type: "text" },
            "process.command_line": shared56,
            "process.parent.executable": shared59,
            "process.parent.command_line": shared59,
            "file.created": { unavailable: "The parsers do not fill the creation time of the file.", nearest: "TargetFileCreationTime" },
          },
        },
        file_delete: {
          variants: [
            {
              name: "imFileEvent",
              source: { table: "imFileEvent", where: { EventType: ["FileDeleted"] }, columns: shared57 },
            },
          ],
          fields: {
            "file.path": shared58,
            "file.name": { name: "TargetFileName", type: "text" },
            "file.hash.md5": { name: "TargetFileMD5", type: "text" },
            "file.hash.sha1": { name: "TargetFileSHA1", type: "text" },
            "file.hash.sha256": { name: "TargetFileSHA256", type: "text" },
            "process.command_line": shared56,
            "file.pe.imphash": shared59,
          },
        },
        registry_set: {
          variants: [
            {
              name: "imRegistry",
              source: { table: "imRegistry", where: { EventType: ["RegistryValueSet"] }, columns: shared60 },
            },
          ],
          fields: {
            "registry.path": shared61,
            "registry.key": shared62,
            "registry.value": { name: "RegistryValue", type: "text" },
            "registry.data": shared63,
            "process.command_line": shared59,
            "registry.change": shared64,
          },
        },
        registry_event: {
          variants: [{ name: "imRegistry", source: { table: "imRegistry", columns: shared60 } }],
          fields: {
            "registry.path": shared61,
            "registry.key": shared62,
            "registry.value": { name: "RegistryValue", type: "text" },
            "registry.data": shared63,
            "process.command_line": shared59,
            "registry.change": shared64,
            "registry.new_path": { unavailable: "The parsers do not agree on where the new path of a renamed key stands." },
          },
        },
        network_connection: {
          variants: [
            {
              name: "imNetworkSession",
              source: {
                table: "imNetworkSession",
                columns: [
                  "SrcIpAddr",
                  "SrcPortNumber",
                  "DstIpAddr",
                  "DstPortNumber",
                  "DstHostname",
                  "NetworkProtocol",
                  "SrcProcessName",
                  "DstProcessName",
                  "SrcUsername",
                  "EventProduct",
                ],
              },
              fidelity: "approximate",
              reason: "Sessions that firewalls and other devices on the way report are searched too.",
            },
          ],
          fields: {
            "user.account": {
              name: "SessionUser",
              type: "text",
              expression: "iff(isempty(SrcUsername), DstUsername, SrcUsername)",
              fidelity: "approximate",
              reason: "The user stands on one of two sides of the session, depending on the parser.",
            },
            "process.executable": {
              name: "SessionProcess",
              type: "text",
              expression: "iff(isempty(SrcProcessName), DstProcessName, SrcProcessName)",
              fidelity: "approximate",
              reason: "The process stands on one of two sides of the session, depending on the parser.",
            },
            "process.pid": {
              name: "SessionProcessId",
              type: "text",
              expression: "iff(isempty(SrcProcessId), DstProcessId, SrcProcessId)",
              fidelity: "approximate",
              reason: "The process stands on one of two sides of the session, depending on the parser.",
            },
            "process.entity_id": {
              name: "SessionProcessGuid",
              type: "text",
              expression: "iff(isempty(SrcProcessGuid), DstProcessGuid, SrcProcessGuid)",
              fidelity: "approximate",
              reason: "The process stands on one of two sides of the session, without braces.",
            },
            "source.ip": { name: "SrcIpAddr", type: "text" },
            "source.port": shared65,
            "destination.ip": { name: "DstIpAddr", type: "text" },
            "destination.port": shared66,
            "destination.domain": {
              name: "DstHostname",
              type: "text",
              fidelity: "approximate",
              reason: "DstHostname is the name without its domain.",
            },
            "network.transport": { name: "NetworkProtocol", type: "text" },
            "process.command_line": shared59,
            "process.parent.executable": shared59,
            "source.domain": {
              name: "SrcHostname",
              type: "text",
              fidelity: "approximate",
              reason: "SrcHostname is the name without its domain.",
            },
            "network.initiated": {
              name: "Initiated",
              type: "boolean",
              expression: "case(NetworkDirection == \"Outbound\", true, NetworkDirection == \"Inbound\", false, bool(null))",
              fidelity: "approximate",
              reason: "The direction is that of the device, and is missing for connections within it.",
            },
          },
        },
        dns_query: {
          variants: [
            {
              name: "_Im_Dns",
              source: { table: "_Im_Dns", columns: ["SrcUsername", "SrcProcessName", "SrcIpAddr", "DnsQuery", "DnsResponseName"] },
            },
          ],
          fields: {
            "user.account": { name: "SrcUsername", type: "text" },
            "process.executable": { name: "SrcProcessName", type: "text" },
            "process.pid": { name: "SrcProcessId", type: "text" },
            "process.entity_id": { name: "SrcProcessGuid", type: "text", fidelity: "approximate", reason: "The parsers take the braces off." },
            "dns.question.name": { name: "DnsQuery", type: "text" },
            "process.command_line": shared59,
            "dns.answer": {
              name: "DnsResponseName",
              type: "text",
              fidelity: "approximate",
              reason: "DnsResponseName holds the answer as each source has it, several answers in one text.",
            },
            "dns.response_code": {
              name: "EventResultDetails",
              type: "text",
              fidelity: "approximate",
              reason: "EventResultDetails is the name of the response code and not its number.",
            },
          },
        },
        image_load: { unavailable: "ASIM has no schema for loaded modules." },
        ps_script: { unavailable: "ASIM has no schema for script blocks." },
        ps_module: { unavailable: "ASIM has no schema for PowerShell module logging." },
        ps_classic_script: { unavailable: "ASIM has no schema for the classic PowerShell log." },
        iis_configuration: { unavailable: "ASIM has no schema for the IIS configuration log." },
        application: { unavailable: "ASIM has no schema for the Application log." },
        security: { unavailable: "ASIM has schemas for what Security events tell, and none for the events themselves." },
        proxy: {
          variants: [
            {
              name: "_Im_WebSession, HTTPsession",
              source: { table: "_Im_WebSession", where: { EventType: ["HTTPsession"] }, columns: shared67 },
              fields: {
                "url.extension": {
                  name: "UrlExtension",
                  expression: "extract(@\"^(?:[A-Za-z][A-Za-z0-9+.-]*://)?[^/?#]*/(?:[^?#]*/)?[^/?#]*\\.([^./?#]+)(?:[?#]|$)\", 1, Url)",
                },
              },
            },
          ],
          fields: shared68,
        },
        webserver: {
          variants: [
            {
              name: "_Im_WebSession, WebServerSession",
              source: { table: "_Im_WebSession", where: { EventType: ["WebServerSession"] }, columns: shared67 },
              fields: {
                "url.full": {
                  name: "Url",
                  fidelity: "approximate",
                  reason: "Parsers of web servers have path and query in Url and not the host.",
                },
                "user_agent.original": {
                  name: "HttpUserAgent",
                  fidelity: "approximate",
                  reason: "The parser for IIS leaves the plus signs that IIS writes for spaces.",
                },
              },
            },
          ],
          fields: shared68,
        },
        dns: {
          variants: [
            {
              name: "_Im_Dns",
              source: {
                table: "_Im_Dns",
                where: { EventType: ["Query"] },
                columns: ["SrcIpAddr", "SrcUsername", "DnsQuery", "DnsResponseName", "EventProduct"],
              },
            },
          ],
          fields: {
            "source.ip": { name: "SrcIpAddr" },
            "source.port": shared65,
            "destination.ip": { name: "DstIpAddr" },
            "destination.port": shared66,
            "dns.question.name": { name: "DnsQuery" },
            "dns.question.type": { name: "DnsQueryTypeName" },
            "dns.answer": {
              name: "DnsResponseName",
              fidelity: "approximate",
              reason: "DnsResponseName holds the answer as each source has it, several answers in one text.",
            },
            "dns.response_code": { name: "EventResultDetails" },
            "network.transport": { name: "NetworkProtocol" },
          },
        },
        firewall: {
          variants: [
            {
              name: "imNetworkSession, NetworkSession",
              source: {
                table: "imNetworkSession",
                where: { EventType: ["NetworkSession"] },
                columns: [
                  "SrcIpAddr",
                  "SrcPortNumber",
                  "DstIpAddr",
                  "DstPortNumber",
                  "NetworkProtocol",
                  "DvcAction",
                  "EventProduct",
                ],
              },
              fidelity: "approximate",
              reason: "Parsers of sensors on hosts, such as that for Defender, report NetworkSession too.",
            },
          ],
          fields: {
            "source.ip": { name: "SrcIpAddr" },
            "source.port": shared65,
            "destination.ip": { name: "DstIpAddr" },
            "destination.port": shared66,
            "user.account": { name: "SrcUsername" },
            "network.transport": { name: "NetworkProtocol" },
            "network.direction": {
              name: "NetworkDirection",
              fidelity: "approximate",
              reason: "The parsers turn the directions of the products into Inbound, Outbound, Local and their like.",
            },
            "event.blocked": { unavailable: "The schema tells it by the words of the action only.", nearest: "DvcAction" },
            "event.action": {
              name: "DvcAction",
              fidelity: "approximate",
              reason: "The parsers turn the actions of the products into Allow, Deny, Drop and their like.",
            },
          },
        },
        netflow: {
          variants: [
            {
              name: "imNetworkSession, Flow",
              source: {
                table: "imNetworkSession",
                where: { EventType: ["Flow"] },
                columns: ["SrcIpAddr", "SrcPortNumber", "DstIpAddr", "DstPortNumber", "NetworkProtocol", "EventProduct"],
              },
            },
          ],
          fields: {
            "event_data.source.ip": { name: "SrcIpAddr" },
            "event_data.source.port": shared65,
            "event_data.destination.ip": { name: "DstIpAddr" },
            "event_data.destination.port": shared66,
          },
        },
        antivirus: { unavailable: "ASIM has no schema for findings of virus scanners." },
        process_access: { unavailable: "ASIM has no schema for a process that opens another." },
        linux_process_creation: shared69,
        linux_file_event: shared69,
        linux_file_delete: shared69,
        linux_network_connection: shared69,
        macos_process_creation: shared69,
        macos_file_event: shared69,
        macos_network_connection: shared69,
      },
    },
    sentinel: {
      vocabulary: "sentinel",
      title: "Microsoft Sentinel, tables of its connectors",
      description: "The tables in which Microsoft Sentinel keeps events as they are. Windows events are in SecurityEvent (Security log),\nWindowsEvent (Windows Forwarded Events) and Event (Windows events that the Azure Monitor Agent collects): Sysmon, PowerShell\nand the other channels are looked for in WindowsEvent and in Event, because either may hold them. Linux is in Syslog, Sysmon\nfor Linux included; clouds, identity providers, web servers and network devices are in the tables of their connectors. A\ntable that a workspace does not have is passed over where there are several.\n",
      native: shared1,
      settings: {
        time: "TimeGenerated",
        identity: ["TimeGenerated", "Computer"],
        sequence: "scan",
        fuzzyUnion: true,
        formats: ["sentinel-rule"],
        context: [
          "user.account",
          "process.executable",
          "process.command_line",
          "process.parent.executable",
          "file.path",
          "dll.path",
          "registry.path",
          "registry.data",
          "destination.ip",
          "dns.question.name",
          "powershell.script_block_text",
          "powershell.payload",
          "powershell.pipeline_data",
          "event.code",
          "event.provider",
        ],
        connectors: {
          SecurityEvent: [
            { connectorId: "SecurityEvents", dataTypes: ["SecurityEvent"] },
            { connectorId: "WindowsSecurityEvents", dataTypes: ["SecurityEvent"] },
          ],
          WindowsEvent: [{ connectorId: "WindowsForwardedEvents", dataTypes: ["WindowsEvent"] }],
          AWSCloudTrail: [{ connectorId: "AWS", dataTypes: ["AWSCloudTrail"] }],
          AzureActivity: [{ connectorId: "AzureActivity", dataTypes: ["AzureActivity"] }],
          AuditLogs: [{ connectorId: "AzureActiveDirectory", dataTypes: ["AuditLogs"] }],
          SigninLogs: [{ connectorId: "AzureActiveDirectory", dataTypes: ["SigninLogs"] }],
          OfficeActivity: [{ connectorId: "Office365", dataTypes: ["OfficeActivity"] }],
          Okta_CL: [{ connectorId: "OktaSSO", dataTypes: ["Okta_CL"] }],
          Syslog: [{ connectorId: "Syslog", dataTypes: ["Syslog"] }],
          W3CIISLog: [{ connectorId: "AzureMonitor(IIS)", dataTypes: ["W3CIISLog"] }],
          DnsEvents: [{ connectorId: "DNS", dataTypes: ["DnsEvents"] }],
          CommonSecurityLog: [{ connectorId: "CefAma", dataTypes: ["CommonSecurityLog"] }],
        },
        entities: [
          { type: "Host", needs: ["Computer"], identifiers: { FullName: "Computer" } },
          { type: "Account", needs: ["User"], identifiers: { FullName: "User" } },
          { type: "Account", needs: ["UserName"], identifiers: { FullName: "UserName" } },
          { type: "Process", needs: ["CommandLine"], identifiers: { CommandLine: "CommandLine" } },
          {
            type: "File",
            needs: ["TargetFilename"],
            extend: {
              TargetFileBase: "tostring(parse_path(TargetFilename).Filename)",
              TargetFileFolder: "tostring(parse_path(TargetFilename).DirectoryPath)",
            },
            identifiers: shared51,
          },
          {
            type: "File",
            needs: ["ImageLoaded"],
            extend: {
              ModuleBase: "tostring(parse_path(ImageLoaded).Filename)",
              ModuleFolder: "tostring(parse_path(ImageLoaded).DirectoryPath)",
            },
            identifiers: { Name: "ModuleBase", Directory: "ModuleFolder" },
          },
          {
            type: "File",
            needs: ["Image"],
            extend: {
              ImageBase: "tostring(parse_path(Image).Filename)",
              ImageFolder: "tostring(parse_path(Image).DirectoryPath)",
            },
            identifiers: { Name: "ImageBase", Directory: "ImageFolder" },
          },
          {
            type: "RegistryKey",
            needs: ["TargetObject"],
            extend: {
              RegistryHive: "case(TargetObject startswith @\"HKLM\\\", \"HKEY_LOCAL_MACHINE\", TargetObject startswith @\"HKU\\\", \"HKEY_USERS\", TargetObject startswith @\"HKCR\\\", \"HKEY_CLASSES_ROOT\", \"\")",
              RegistrySubKey: "extract(@\"^[^\\\\]+\\\\(.*)\\\\[^\\\\]*$\", 1, TargetObject)",
            },
            identifiers: shared52,
          },
          {
            type: "RegistryValue",
            needs: ["TargetObject", "Details"],
            extend: { RegistryValueName: "tostring(split(TargetObject, @\"\\\")[-1])" },
            identifiers: { Name: "RegistryValueName", Value: "Details" },
          },
          { type: "IP", needs: ["DestinationIp"], identifiers: { Address: "DestinationIp" } },
          { type: "Account", needs: ["UserPrincipalName"], identifiers: { FullName: "UserPrincipalName" } },
          { type: "Account", needs: ["UserIdentityArn"], identifiers: { FullName: "UserIdentityArn" } },
          { type: "Account", needs: ["Caller"], identifiers: { FullName: "Caller" } },
          { type: "IP", needs: ["SourceIpAddress"], identifiers: { Address: "SourceIpAddress" } },
          { type: "IP", needs: ["CallerIpAddress"], identifiers: { Address: "CallerIpAddress" } },
          { type: "IP", needs: ["IPAddress"], identifiers: { Address: "IPAddress" } },
          { type: "IP", needs: ["cIP"], identifiers: { Address: "cIP" } },
        ],
      },
      fields: {
        "event_data.Channel": {
          unavailable: "Events that tell of a channel, such as 104, hold it in UserData, for which the tables have no documented form.",
          nearest: "EventData",
        },
        "host.name": { name: "Computer", type: "text" },
      },
      events: {
        process_creation: {
          variants: [
            {
              name: "Sysmon in WindowsEvent",
              source: {
                table: "WindowsEvent",
                where: { Provider: "Microsoft-Windows-Sysmon", EventID: [1] },
                data: "EventData",
                reserved: shared70,
              },
              fields: {
                "event.provider": { name: "Provider", type: "text" },
                "process.hash.md5": shared71,
                "process.hash.sha1": shared72,
                "process.pe.imphash": shared73,
                "process.hash.sha256": shared74,
              },
            },
            {
              name: "Sysmon in Event",
              source: {
                table: "Event",
                where: { Source: "Microsoft-Windows-Sysmon", EventID: [1] },
                xmlData: "EventData",
                reserved: shared75,
              },
              fields: {
                "event.provider": { name: "Source", type: "text" },
                "process.hash.md5": shared76,
                "process.hash.sha1": shared77,
                "process.pe.imphash": shared78,
                "process.hash.sha256": shared79,
              },
            },
            {
              name: "Security 4688 in SecurityEvent",
              source: {
                table: "SecurityEvent",
                where: { EventID: [4688] },
                reserved: [
                  "CommandLine",
                  "Computer",
                  "EventID",
                  "NewProcessId",
                  "NewProcessName",
                  "ParentProcessName",
                  "ProcessId",
                  "TimeGenerated",
                ],
              },
              fields: {
                "event.provider": shared80,
                "user.account": {
                  name: "User",
                  type: "text",
                  expression: "case(TargetUserName !in (\"\", \"-\"), strcat(TargetDomainName, @\"\\\", TargetUserName), isnotempty(SubjectUserName), strcat(SubjectDomainName, @\"\\\", SubjectUserName), \"\")",
                },
                "process.executable": { name: "Image", type: "text", expression: "NewProcessName" },
                "process.command_line": { name: "CommandLine", type: "text" },
                "process.pid": { name: "NewProcessId", type: "hexNumber" },
                "process.entity_id": shared81,
                "process.working_directory": shared81,
                "process.integrity_level": {
                  name: "IntegrityLevel",
                  type: "text",
                  expression: "case(MandatoryLabel == \"S-1-16-4096\", \"Low\", MandatoryLabel == \"S-1-16-8192\", \"Medium\", MandatoryLabel == \"S-1-16-12288\", \"High\", MandatoryLabel == \"S-1-16-16384\", \"System\", \"\")",
                },
                "process.pe.original_file_name": shared81,
                "process.pe.company": shared81,
                "process.pe.product": shared81,
                "process.pe.description": shared81,
                "process.pe.file_version": shared81,
                "process.hash.md5": shared81,
                "process.hash.sha1": shared81,
                "process.hash.sha256": shared81,
                "process.parent.executable": { name: "ParentImage", type: "text", expression: "ParentProcessName" },
                "process.parent.command_line": shared81,
                "process.parent.pid": { name: "ProcessId", type: "hexNumber" },
                "process.parent.entity_id": shared81,
                "process.parent.user": shared81,
                "process.pe.imphash": shared81,
                "user.logon_id": {
                  name: "LogonId",
                  type: "text",
                  expression: "iff(TargetUserName in (\"\", \"-\"), SubjectLogonId, TargetLogonId)",
                },
              },
            },
          ],
          fields: {
            "user.account": { name: "User", type: "dynamic" },
            "process.executable": { name: "Image", type: "dynamic" },
            "process.pid": { name: "ProcessId", type: "dynamic" },
            "process.entity_id": { name: "ProcessGuid", type: "dynamic" },
            "process.command_line": { name: "CommandLine", type: "dynamic" },
            "process.working_directory": shared82,
            "process.integrity_level": { name: "IntegrityLevel", type: "dynamic" },
            "process.pe.original_file_name": shared83,
            "process.pe.company": { name: "Company", type: "dynamic" },
            "process.pe.product": { name: "Product", type: "dynamic" },
            "process.pe.description": { name: "Description", type: "dynamic" },
            "process.pe.file_version": { name: "FileVersion", type: "dynamic" },
            "process.parent.executable": { name: "ParentImage", type: "dynamic" },
            "process.parent.command_line": shared84,
            "process.parent.pid": shared85,
            "process.parent.entity_id": shared86,
            "process.parent.user": { name: "ParentUser", type: "dynamic" },
            "user.logon_id": { name: "LogonId", type: "dynamic" },
            "process.parent.parent.executable": shared87,
          },
        },
        file_event: {
          variants: [
            {
              name: "Sysmon in WindowsEvent",
              source: {
                table: "WindowsEvent",
                where: { Provider: "Microsoft-Windows-Sysmon", EventID: [11] },
                data: "EventData",
                reserved: shared70,
              },
            },
            {
              name: "Sysmon in Event",
              source: {
                table: "Event",
                where: { Source: "Microsoft-Windows-Sysmon", EventID: [11] },
                xmlData: "EventData",
                reserved: shared75,
              },
            },
          ],
          fields: {
            "user.account": { name: "User", type: "dynamic" },
            "process.executable": { name: "Image", type: "dynamic" },
            "process.pid": { name: "ProcessId", type: "dynamic" },
            "process.entity_id": { name: "ProcessGuid", type: "dynamic" },
            "file.path": shared88,
            "file.created": shared89,
            "process.command_line": shared87,
            "process.parent.executable": shared87,
            "process.parent.command_line": shared87,
          },
        },
        file_delete: {
          variants: [
            {
              name: "Sysmon in WindowsEvent",
              source: {
                table: "WindowsEvent",
                where: { Provider: "Microsoft-Windows-Sysmon", EventID: [23, 26] },
                data: "EventData",
                reserved: shared70,
              },
              fields: {
                "file.hash.md5": shared71,
                "file.pe.imphash": shared73,
                "file.hash.sha1": shared72,
                "file.hash.sha256": shared74,
              },
            },
            {
              name: "Sysmon in Event",
              source: {
                table: "Event",
                where: { Source: "Microsoft-Windows-Sysmon", EventID: [23, 26] },
                xmlData: "EventData",
                reserved: shared75,
              },
              fields: {
                "file.hash.md5": shared76,
                "file.pe.imphash": shared78,
                "file.hash.sha1": shared77,
                "file.hash.sha256": shared79,
              },
            },
          ],
          fields: shared90,
        },
        registry_set: {
          variants: [
            {
              name: "Sysmon in WindowsEvent",
              source: {
                table: "WindowsEvent",
                where: { Provider: "Microsoft-Windows-Sysmon", EventID: [13] },
                data: "EventData",
                reserved: shared70,
              },
            },
            {
              name: "Sysmon in Event",
              source: {
                table: "Event",
                where: { Source: "Microsoft-Windows-Sysmon", EventID: [13] },
                xmlData: "EventData",
                reserved: shared75,
              },
            },
          ],
          fields: {
            "user.account": { name: "User", type: "dynamic" },
            "process.executable": { name: "Image", type: "dynamic" },
            "process.pid": { name: "ProcessId", type: "dynamic" },
            "process.entity_id": { name: "ProcessGuid", type: "dynamic" },
            "registry.path": shared91,
            "registry.data": { name: "Details", type: "dynamic" },
            "registry.change": { name: "EventType", type: "dynamic" },
            "process.command_line": shared87,
          },
        },
        registry_event: {
          variants: [
            {
              name: "Sysmon in WindowsEvent",
              source: {
                table: "WindowsEvent",
                where: { Provider: "Microsoft-Windows-Sysmon", EventID: [12, 13, 14] },
                data: "EventData",
                reserved: shared70,
              },
            },
            {
              name: "Sysmon in Event",
              source: {
                table: "Event",
                where: { Source: "Microsoft-Windows-Sysmon", EventID: [12, 13, 14] },
                xmlData: "EventData",
                reserved: shared75,
              },
            },
          ],
          fields: {
            "user.account": { name: "User", type: "dynamic" },
            "process.executable": { name: "Image", type: "dynamic" },
            "process.pid": { name: "ProcessId", type: "dynamic" },
            "process.entity_id": { name: "ProcessGuid", type: "dynamic" },
            "registry.path": shared91,
            "registry.data": { name: "Details", type: "dynamic" },
            "registry.change": { name: "EventType", type: "dynamic" },
            "registry.new_path": { name: "NewName", type: "dynamic" },
            "process.command_line": shared87,
          },
        },
        image_load: {
          variants: [
            {
              name: "Sysmon in WindowsEvent",
              source: {
                table: "WindowsEvent",
                where: { Provider: "Microsoft-Windows-Sysmon", EventID: [7] },
                data: "EventData",
                reserved: shared70,
              },
              fields: {
                "dll.hash.md5": shared71,
                "dll.pe.imphash": shared73,
                "dll.hash.sha1": shared72,
                "dll.hash.sha256": shared74,
              },
            },
            {
              name: "Sysmon in Event",
              source: {
                table: "Event",
                where: { Source: "Microsoft-Windows-Sysmon", EventID: [7] },
                xmlData: "EventData",
                reserved: shared75,
              },
              fields: {
                "dll.hash.md5": shared76,
                "dll.pe.imphash": shared78,
                "dll.hash.sha1": shared77,
                "dll.hash.sha256": shared79,
              },
            },
          ],
          fields: {
            "user.account": { name: "User", type: "dynamic" },
            "process.executable": { name: "Image", type: "dynamic" },
            "process.pid": { name: "ProcessId", type: "dynamic" },
            "process.entity_id": { name: "ProcessGuid", type: "dynamic" },
            "dll.path": { name: "ImageLoaded", type: "dynamic" },
            "dll.signed": { name: "Signed", type: "dynamic" },
            "dll.code_signature.subject_name": { name: "Signature", type: "dynamic" },
            "dll.code_signature.status": shared92,
            "dll.pe.original_file_name": shared83,
            "dll.pe.company": { name: "Company", type: "dynamic" },
            "dll.pe.product": { name: "Product", type: "dynamic" },
            "dll.pe.description": { name: "Description", type: "dynamic" },
            "dll.pe.file_version": { name: "FileVersion", type: "dynamic" },
            "process.command_line": shared87,
          },
        },
        network_connection: {
          variants: [
            {
              name: "Sysmon in WindowsEvent",
              source: {
                table: "WindowsEvent",
                where: { Provider: "Microsoft-Windows-Sysmon", EventID: [3] },
                data: "EventData",
                reserved: shared70,
              },
            },
            {
              name: "Sysmon in Event",
              source: {
                table: "Event",
                where: { Source: "Microsoft-Windows-Sysmon", EventID: [3] },
                xmlData: "EventData",
                reserved: shared75,
              },
            },
          ],
          fields: {
            "user.account": { name: "User", type: "dynamic" },
            "process.executable": { name: "Image", type: "dynamic" },
            "process.pid": { name: "ProcessId", type: "dynamic" },
            "process.entity_id": { name: "ProcessGuid", type: "dynamic" },
            "source.ip": { name: "SourceIp", type: "dynamic" },
            "source.port": { name: "SourcePort", type: "dynamic" },
            "destination.ip": shared93,
            "destination.port": shared94,
            "destination.domain": shared95,
            "network.transport": { name: "Protocol", type: "dynamic" },
            "source.domain": shared96,
            "network.initiated": { name: "Initiated", type: "dynamic" },
            "process.command_line": shared87,
            "process.parent.executable": shared87,
          },
        },
        dns_query: {
          variants: [
            {
              name: "Sysmon in WindowsEvent",
              source: {
                table: "WindowsEvent",
                where: { Provider: "Microsoft-Windows-Sysmon", EventID: [22] },
                data: "EventData",
                reserved: shared70,
              },
            },
            {
              name: "Sysmon in Event",
              source: {
                table: "Event",
                where: { Source: "Microsoft-Windows-Sysmon", EventID: [22] },
                xmlData: "EventData",
                reserved: shared75,
              },
            },
          ],
          fields: {
            "user.account": { name: "User", type: "dynamic" },
            "process.executable": { name: "Image", type: "dynamic" },
            "process.pid": { name: "ProcessId", type: "dynamic" },
            "process.entity_id": { name: "ProcessGuid", type: "dynamic" },
            "dns.question.name": { name: "QueryName", type: "dynamic" },
            "dns.answer": { name: "QueryResults", type: "dynamic" },
            "dns.response_code": { name: "QueryStatus", type: "dynamic" },
            "process.command_line": shared87,
          },
        },
        ps_script: {
          variants: [
            {
              name: "Microsoft-Windows-PowerShell/Operational in WindowsEvent",
              source: {
                table: "WindowsEvent",
                where: { Channel: shared97, EventID: [4104] },
                data: "EventData",
                reserved: shared70,
              },
              fields: shared98,
            },
            {
              name: "Microsoft-Windows-PowerShell/Operational in Event",
              source: { table: "Event", where: { EventLog: shared97, EventID: [4104] }, xmlData: "EventData", reserved: shared75 },
              fields: shared99,
            },
          ],
          fields: {
            "powershell.script_block_text": { name: "ScriptBlockText", type: "dynamic" },
            "powershell.script_block_id": { name: "ScriptBlockId", type: "dynamic" },
            "powershell.script_path": { name: "Path", type: "dynamic" },
          },
        },
        ps_module: {
          variants: [
            {
              name: "Microsoft-Windows-PowerShell/Operational in WindowsEvent",
              source: {
                table: "WindowsEvent",
                where: { Channel: shared97, EventID: [4103] },
                data: "EventData",
                reserved: shared70,
              },
              fields: shared98,
            },
            {
              name: "Microsoft-Windows-PowerShell/Operational in Event",
              source: { table: "Event", where: { EventLog: shared97, EventID: [4103] }, xmlData: "EventData", reserved: shared75 },
              fields: shared99,
            },
          ],
          fields: {
            "powershell.payload": { name: "Payload", type: "dynamic" },
            "powershell.context": { name: "ContextInfo", type: "dynamic" },
          },
        },
        ps_classic_script: {
          variants: [
            {
              name: "Windows PowerShell in Event",
              source: {
                table: "Event",
                where: { EventLog: ["Windows PowerShell"], EventID: [800] },
                columns: ["RenderedDescription"],
                reserved: shared75,
              },
              fields: {
                "user.account": { name: "UserName", type: "text" },
                "powershell.pipeline_data": {
                  name: "RenderedDescription",
                  type: "text",
                  fidelity: "approximate",
                  reason: "RenderedDescription is the whole message: beside the details it has the command line and the context.",
                },
              },
            },
          ],
        },
        security: {
          variants: [
            {
              name: "Security in SecurityEvent",
              source: {
                table: "SecurityEvent",
                columns: ["Activity", "Account"],
                xmlData: "EventData",
                reserved: [
                  "AccessMask",
                  "Account",
                  "AccountDomain",
                  "AccountExpires",
                  "AccountName",
                  "AccountSessionIdentifier",
                  "AccountType",
                  "Activity",
                  "AdditionalInfo",
                  "AdditionalInfo2",
                  "AllowedToDelegateTo",
                  "Attributes",
                  "AuditPolicyChanges",
                  "AuditsDiscarded",
                  "AuthenticationLevel",
                  "AuthenticationPackageName",
                  "AuthenticationProvider",
                  "AuthenticationServer",
                  "AuthenticationService",
                  "AuthenticationType",
                  "AzureDeploymentID",
                  "CACertificateHash",
                  "CAPublicKeyHash",
                  "CalledStationID",
                  "CallerProcessId",
                  "CallerProcessName",
                  "CallingStationID",
                  "CategoryId",
                  "CertificateDatabaseHash",
                  "Channel",
                  "ClassId",
                  "ClassName",
                  "ClientAddress",
                  "ClientIPAddress",
                  "ClientName",
                  "CommandLine",
                  "CompatibleIds",
                  "Computer",
                  "Correlation",
                  "DCDNSName",
                  "DeviceDescription",
                  "DeviceId",
                  "DisplayName",
                  "Disposition",
                  "DomainBehaviorVersion",
                  "DomainName",
                  "DomainPolicyChanged",
                  "DomainSid",
                  "EAPType",
                  "ElevatedToken",
                  "ErrorCode",
                  "EventData",
                  "EventID",
                  "EventLevelName",
                  "EventRecordId",
                  "EventSourceName",
                  "ExtendedQuarantineState",
                  "FailureReason",
                  "FileHash",
                  "FilePath",
                  "FilePathNoUser",
                  "Filter",
                  "ForceLogoff",
                  "Fqbn",
                  "FullyQualifiedSubjectMachineName",
                  "FullyQualifiedSubjectUserName",
                  "GroupMembership",
                  "HandleId",
                  "HardwareIds",
                  "HomeDirectory",
                  "HomePath",
                  "InterfaceUuid",
                  "IpAddress",
                  "IpPort",
                  "KeyLength",
                  "Keywords",
                  "Level",
                  "LmPackageName",
                  "LocationInformation",
                  "LockoutDuration",
                  "LockoutObservationWindow",
                  "LockoutThreshold",
                  "LoggingResult",
                  "LogonGuid",
                  "LogonHours",
                  "LogonID",
                  "LogonProcessName",
                  "LogonType",
                  "LogonTypeName",
                  "MachineAccountQuota",
                  "MachineInventory",
                  "MachineLogon",
                  "ManagementGroupName",
                  "MandatoryLabel",
                  "MaxPasswordAge",
                  "MemberName",
                  "MemberSid",
                  "MinPasswordAge",
                  "MinPasswordLength",
                  "MixedDomainMode",
                  "NASIPv4Address",
                  "NASIPv6Address",
                  "NASIdentifier",
                  "NASPort",
                  "NASPortType",
                  "NetworkPolicyName",
                  "NewDate",
                  "NewMaxUsers",
                  "NewProcessId",
                  "NewProcessName",
                  "NewRemark",
                  "NewShareFlags",
                  "NewTime",
                  "NewUacValue",
                  "NewValue",
                  "NewValueType",
                  "ObjectName",
                  "ObjectServer",
                  "ObjectType",
                  "ObjectValueName",
                  "OemInformation",
                  "OldMaxUsers",
                  "OldRemark",
                  "OldShareFlags",
                  "OldUacValue",
                  "OldValue",
                  "OldValueType",
                  "Opcode",
                  "OperationType",
                  "PackageName",
                  "ParentProcessName",
                  "PasswordHistoryLength",
                  "PasswordLastSet",
                  "PasswordProperties",
                  "PreviousDate",
                  "PreviousTime",
                  "PrimaryGroupId",
                  "PrivateKeyUsageCount",
                  "PrivilegeList",
                  "Process",
                  "ProcessId",
                  "ProcessName",
                  "ProfilePath",
                  "Properties",
                  "ProtocolSequence",
                  "ProxyPolicyName",
                  "QuarantineHelpURL",
                  "QuarantineSessionID",
                  "QuarantineSessionIdentifier",
                  "QuarantineState",
                  "QuarantineSystemHealthResult",
                  "RelativeTargetName",
                  "RemoteIpAddress",
                  "RemotePort",
                  "RequestId",
                  "Requester",
                  "RestrictedAdminMode",
                  "RowsDeleted",
                  "SamAccountName",
                  "ScriptPath",
                  "SecurityDescriptor",
                  "ServiceAccount",
                  "ServiceFileName",
                  "ServiceName",
                  "ServiceStartType",
                  "ServiceType",
                  "SessionName",
                  "ShareLocalPath",
                  "ShareName",
                  "SidHistory",
                  "SourceComputerId",
                  "SourceSystem",
                  "Status",
                  "StorageAccount",
                  "SubStatus",
                  "SubcategoryGuid",
                  "SubcategoryId",
                  "Subject",
                  "SubjectAccount",
                  "SubjectDomainName",
                  "SubjectKeyIdentifier",
                  "SubjectLogonId",
                  "SubjectMachineName",
                  "SubjectMachineSID",
                  "SubjectUserName",
                  "SubjectUserSid",
                  "SystemProcessId",
                  "SystemThreadId",
                  "SystemUserId",
                  "TableId",
                  "TargetAccount",
                  "TargetDomainName",
                  "TargetInfo",
                  "TargetLinkedLogonId",
                  "TargetLogonGuid",
                  "TargetLogonId",
                  "TargetOutboundDomainName",
                  "TargetOutboundUserName",
                  "TargetServerName",
                  "TargetSid",
                  "TargetUser",
                  "TargetUserName",
                  "TargetUserSid",
                  "Task",
                  "TemplateContent",
                  "TemplateDSObjectFQDN",
                  "TemplateInternalName",
                  "TemplateOID",
                  "TemplateSchemaVersion",
                  "TemplateVersion",
                  "TenantId",
                  "TimeGenerated",
                  "TokenElevationType",
                  "TransmittedServices",
                  "Type",
                  "UserAccountControl",
                  "UserParameters",
                  "UserPrincipalName",
                  "UserWorkstations",
                  "VendorIds",
                  "Version",
                  "VirtualAccount",
                  "Workstation",
                  "WorkstationName",
                  "_BilledSize",
                  "_IsBillable",
                  "_ResourceId",
                  "_SubscriptionId",
                ],
              },
              eventData: { name: "{name}", type: "dynamic" },
              fields: {
                "event.channel": { name: "Channel", type: "text" },
                "event.level": { name: "Level", type: "text" },
                "event_data.Keywords": { name: "Keywords", type: "text" },
                "event_data.Message": { unavailable: "SecurityEvent has no rendered message.", nearest: "Activity" },
                "event.provider": shared80,
                "event_data.AccessMask": { name: "AccessMask" },
                "event_data.AccountDomain": { name: "AccountDomain" },
                "event_data.AccountExpires": { name: "AccountExpires" },
                "event_data.AccountName": { name: "AccountName" },
                "event_data.AdditionalInfo": { name: "AdditionalInfo" },
                "event_data.AdditionalInfo2": { name: "AdditionalInfo2" },
                "event_data.AllowedToDelegateTo": { name: "AllowedToDelegateTo" },
                "event_data.Attributes": { name: "Attributes" },
                "event_data.AuditPolicyChanges": { name: "AuditPolicyChanges" },
                "event_data.AuditsDiscarded": { name: "AuditsDiscarded", type: "number" },
                "event_data.AuthenticationLevel": { name: "AuthenticationLevel", type: "number" },
                "event_data.AuthenticationPackageName": { name: "AuthenticationPackageName" },
                "event_data.AuthenticationProvider": { name: "AuthenticationProvider" },
                "event_data.AuthenticationServer": { name: "AuthenticationServer" },
                "event_data.AuthenticationService": { name: "AuthenticationService", type: "number" },
                "event_data.AuthenticationType": { name: "AuthenticationType" },
                "event_data.CACertificateHash": { name: "CACertificateHash" },
                "event_data.CAPublicKeyHash": { name: "CAPublicKeyHash" },
                "event_data.CalledStationID": { name: "CalledStationID" },
                "event_data.CallerProcessId": { name: "CallerProcessId" },
                "event_data.CallerProcessName": { name: "CallerProcessName" },
                "event_data.CallingStationID": { name: "CallingStationID" },
                "event_data.CertificateDatabaseHash": { name: "CertificateDatabaseHash" },
                "event_data.ClassId": { name: "ClassId" },
                "event_data.ClassName": { name: "ClassName" },
                "event_data.ClientAddress": { name: "ClientAddress" },
                "event_data.ClientIPAddress": { name: "ClientIPAddress" },
                "event_data.ClientName": { name: "ClientName" },
                "event_data.CommandLine": { name: "CommandLine" },
                "event_data.CompatibleIds": { name: "CompatibleIds" },
                "event_data.DCDNSName": { name: "DCDNSName" },
                "event_data.DeviceDescription": { name: "DeviceDescription" },
                "event_data.DisplayName": { name: "DisplayName" },
                "event_data.Disposition": { name: "Disposition" },
                "event_data.DomainBehaviorVersion": { name: "DomainBehaviorVersion" },
                "event_data.DomainName": { name: "DomainName" },
                "event_data.DomainPolicyChanged": { name: "DomainPolicyChanged" },
                "event_data.DomainSid": { name: "DomainSid" },
                "event_data.EAPType": { name: "EAPType" },
                "event_data.ElevatedToken": { name: "ElevatedToken" },
                "event_data.ErrorCode": { name: "ErrorCode", type: "number" },
                "event_data.ExtendedQuarantineState": { name: "ExtendedQuarantineState" },
                "event_data.FailureReason": { name: "FailureReason" },
                "event_data.FileHash": { name: "FileHash" },
                "event_data.FilePath": { name: "FilePath" },
                "event_data.FilePathNoUser": { name: "FilePathNoUser" },
                "event_data.Filter": { name: "Filter" },
                "event_data.ForceLogoff": { name: "ForceLogoff" },
                "event_data.Fqbn": { name: "Fqbn" },
                "event_data.FullyQualifiedSubjectMachineName": { name: "FullyQualifiedSubjectMachineName" },
                "event_data.FullyQualifiedSubjectUserName": { name: "FullyQualifiedSubjectUserName" },
                "event_data.GroupMembership": { name: "GroupMembership" },
                "event_data.HandleId": { name: "HandleId" },
                "event_data.HardwareIds": { name: "HardwareIds" },
                "event_data.HomeDirectory": { name: "HomeDirectory" },
                "event_data.HomePath": { name: "HomePath" },
                "event_data.InterfaceUuid": { name: "InterfaceUuid" },
                "event_data.IpAddress": { name: "IpAddress" },
                "event_data.IpPort": { name: "IpPort" },
                "event_data.KeyLength": { name: "KeyLength", type: "number" },
                "event_data.LmPackageName": { name: "LmPackageName" },
                "event_data.LocationInformation": { name: "LocationInformation" },
                "event_data.LockoutDuration": { name: "LockoutDuration" },
                "event_data.LockoutObservationWindow": { name: "LockoutObservationWindow" },
                "event_data.LockoutThreshold": { name: "LockoutThreshold" },
                "event_data.LoggingResult": { name: "LoggingResult" },
                "event_data.LogonGuid": { name: "LogonGuid" },
                "event_data.LogonHours": { name: "LogonHours" },
                "event_data.LogonID": { name: "LogonID" },
                "event_data.LogonProcessName": { name: "LogonProcessName" },
                "event_data.LogonType": { name: "LogonType", type: "number" },
                "event_data.MachineAccountQuota": { name: "MachineAccountQuota" },
                "event_data.MachineLogon": { name: "MachineLogon" },
                "event_data.MandatoryLabel": { name: "MandatoryLabel" },
                "event_data.MaxPasswordAge": { name: "MaxPasswordAge" },
                "event_data.MemberName": { name: "MemberName" },
                "event_data.MemberSid": { name: "MemberSid" },
                "event_data.MinPasswordAge": { name: "MinPasswordAge" },
                "event_data.MinPasswordLength": { name: "MinPasswordLength" },
                "event_data.MixedDomainMode": { name: "MixedDomainMode" },
                "event_data.NASIPv4Address": { name: "NASIPv4Address" },
                "event_data.NASIPv6Address": { name: "NASIPv6Address" },
                "event_data.NASIdentifier": { name: "NASIdentifier" },
                "event_data.NASPort": { name: "NASPort" },
                "event_data.NASPortType": { name: "NASPortType" },
                "event_data.NetworkPolicyName": { name: "NetworkPolicyName" },
                "event_data.NewDate": { name: "NewDate" },
                "event_data.NewMaxUsers": { name: "NewMaxUsers" },
                "event_data.NewProcessId": { name: "NewProcessId" },
                "event_data.NewProcessName": { name: "NewProcessName" },
                "event_data.NewRemark": { name: "NewRemark" },
                "event_data.NewShareFlags": { name: "NewShareFlags" },
                "event_data.NewTime": { name: "NewTime" },
                "event_data.NewUacValue": { name: "NewUacValue" },
                "event_data.NewValue": { name: "NewValue" },
                "event_data.NewValueType": { name: "NewValueType" },
                "event_data.ObjectName": { name: "ObjectName" },
                "event_data.ObjectServer": { name: "ObjectServer" },
                "event_data.ObjectType": { name: "ObjectType" },
                "event_data.ObjectValueName": { name: "ObjectValueName" },
                "event_data.OemInformation": { name: "OemInformation" },
                "event_data.OldMaxUsers": { name: "OldMaxUsers" },
                "event_data.OldRemark": { name: "OldRemark" },
                "event_data.OldShareFlags": { name: "OldShareFlags" },
                "event_data.OldUacValue": { name: "OldUacValue" },
                "event_data.OldValue": { name: "OldValue" },
                "event_data.OldValueType": { name: "OldValueType" },
                "event_data.OperationType": { name: "OperationType" },
                "event_data.PackageName": { name: "PackageName" },
                "event_data.ParentProcessName": { name: "ParentProcessName" },
                "event_data.PasswordHistoryLength": { name: "PasswordHistoryLength" },
                "event_data.PasswordLastSet": { name: "PasswordLastSet" },
                "event_data.PasswordProperties": { name: "PasswordProperties" },
                "event_data.PreviousDate": { name: "PreviousDate" },
                "event_data.PreviousTime": { name: "PreviousTime" },
                "event_data.PrimaryGroupId": { name: "PrimaryGroupId" },
                "event_data.PrivateKeyUsageCount": { name: "PrivateKeyUsageCount" },
                "event_data.PrivilegeList": { name: "PrivilegeList" },
                "event_data.ProcessId": { name: "ProcessId" },
                "event_data.ProcessName": { name: "ProcessName" },
                "event_data.ProfilePath": { name: "ProfilePath" },
                "event_data.Properties": { name: "Properties" },
                "event_data.ProtocolSequence": { name: "ProtocolSequence" },
                "event_data.ProxyPolicyName": { name: "ProxyPolicyName" },
                "event_data.QuarantineHelpURL": { name: "QuarantineHelpURL" },
                "event_data.QuarantineSessionID": { name: "QuarantineSessionID" },
                "event_data.QuarantineSessionIdentifier": { name: "QuarantineSessionIdentifier" },
                "event_data.QuarantineState": { name: "QuarantineState" },
                "event_data.QuarantineSystemHealthResult": { name: "QuarantineSystemHealthResult" },
                "event_data.RelativeTargetName": { name: "RelativeTargetName" },
                "event_data.RemoteIpAddress": { name: "RemoteIpAddress" },
                "event_data.RemotePort": { name: "RemotePort" },
                "event_data.RequestId": { name: "RequestId" },
                "event_data.Requester": { name: "Requester" },
                "event_data.RestrictedAdminMode": { name: "RestrictedAdminMode" },
                "event_data.RowsDeleted": { name: "RowsDeleted" },
                "event_data.SamAccountName": { name: "SamAccountName" },
                "event_data.ScriptPath": { name: "ScriptPath" },
                "event_data.SecurityDescriptor": { name: "SecurityDescriptor" },
                "event_data.ServiceAccount": { name: "ServiceAccount" },
                "event_data.ServiceFileName": { name: "ServiceFileName" },
                "event_data.ServiceName": { name: "ServiceName" },
                "event_data.ServiceStartType": { name: "ServiceStartType", type: "number" },
                "event_data.ServiceType": { name: "ServiceType" },
                "event_data.SessionName": { name: "SessionName" },
                "event_data.ShareLocalPath": { name: "ShareLocalPath" },
                "event_data.ShareName": { name: "ShareName" },
                "event_data.SidHistory": { name: "SidHistory" },
                "event_data.Status": { name: "Status" },
                "event_data.SubStatus": { name: "SubStatus" },
                "event_data.SubcategoryGuid": { name: "SubcategoryGuid" },
                "event_data.SubcategoryId": { name: "SubcategoryId" },
                "event_data.Subject": { name: "Subject" },
                "event_data.SubjectDomainName": { name: "SubjectDomainName" },
                "event_data.SubjectKeyIdentifier": { name: "SubjectKeyIdentifier" },
                "event_data.SubjectLogonId": { name: "SubjectLogonId" },
                "event_data.SubjectMachineName": { name: "SubjectMachineName" },
                "event_data.SubjectMachineSID": { name: "SubjectMachineSID" },
                "event_data.SubjectUserName": { name: "SubjectUserName" },
                "event_data.SubjectUserSid": { name: "SubjectUserSid" },
                "event_data.TableId": { name: "TableId" },
                "event_data.TargetDomainName": { name: "TargetDomainName" },
                "event_data.TargetInfo": { name: "TargetInfo" },
                "event_data.TargetLinkedLogonId": { name: "TargetLinkedLogonId" },
                "event_data.TargetLogonGuid": { name: "TargetLogonGuid" },
                "event_data.TargetLogonId": { name: "TargetLogonId" },
                "event_data.TargetOutboundDomainName": { name: "TargetOutboundDomainName" },
                "event_data.TargetOutboundUserName": { name: "TargetOutboundUserName" },
                "event_data.TargetServerName": { name: "TargetServerName" },
                "event_data.TargetSid": { name: "TargetSid" },
                "event_data.TargetUser": { name: "TargetUser" },
                "event_data.TargetUserName": { name: "TargetUserName" },
                "event_data.TargetUserSid": { name: "TargetUserSid" },
                "event_data.TemplateContent": { name: "TemplateContent" },
                "event_data.TemplateDSObjectFQDN": { name: "TemplateDSObjectFQDN" },
                "event_data.TemplateInternalName": { name: "TemplateInternalName" },
                "event_data.TemplateOID": { name: "TemplateOID" },
                "event_data.TemplateSchemaVersion": { name: "TemplateSchemaVersion" },
                "event_data.TemplateVersion": { name: "TemplateVersion" },
                "event_data.TokenElevationType": { name: "TokenElevationType" },
                "event_data.TransmittedServices": { name: "TransmittedServices" },
                "event_data.UserAccountControl": { name: "UserAccountControl" },
                "event_data.UserParameters": { name: "UserParameters" },
                "event_data.UserPrincipalName": { name: "UserPrincipalName" },
                "event_data.UserWorkstations": { name: "UserWorkstations" },
                "event_data.VendorIds": { name: "VendorIds" },
                "event_data.VirtualAccount": { name: "VirtualAccount" },
                "event_data.Workstation": { name: "Workstation" },
                "event_data.WorkstationName": { name: "WorkstationName" },
              },
            },
            {
              name: "Security in WindowsEvent",
              source: { table: "WindowsEvent", where: { Channel: ["Security"] }, data: "EventData", reserved: shared70 },
              fields: {
                "event.provider": { name: "Provider", type: "text" },
                "event.channel": { name: "Channel", type: "text" },
                "event.level": { name: "EventLevel", type: "number" },
                "event_data.Keywords": { name: "Keywords", type: "text" },
                "event_data.Message": shared100,
              },
              eventData: { name: "{name}", type: "dynamic" },
            },
          ],
          fields: shared101,
        },
        windefend: {
          variants: [
            {
              name: "the channel in WindowsEvent",
              source: { table: "WindowsEvent", where: { Channel: shared102 }, data: "EventData", reserved: shared70 },
              eventData: { name: "{name}", type: "dynamic" },
              fields: {
                "event.provider": { name: "Provider", type: "text" },
                "event.channel": { name: "Channel", type: "text" },
                "event_data.Keywords": { name: "Keywords", type: "text" },
                "event_data.Message": shared100,
                "event_data.Data": shared103,
                "event_data.ThreatName": { name: "ThreatName", expression: "tostring(EventData[\"Threat Name\"])" },
                "event_data.SourceName": { name: "SourceName", expression: "tostring(EventData[\"Source Name\"])" },
                "event_data.ProcessName": { name: "ProcessName", expression: "tostring(EventData[\"Process Name\"])" },
                "event_data.NewValue": { name: "NewValue", expression: "tostring(EventData[\"New Value\"])" },
                "event_data.OldValue": { name: "OldValue", expression: "tostring(EventData[\"Old Value\"])" },
                "event_data.FeatureName": { name: "FeatureName", expression: "tostring(EventData[\"Feature Name\"])" },
                "event_data.Feature_Name": { name: "Feature_Name", expression: "tostring(EventData[\"Feature Name\"])" },
              },
            },
            {
              name: "the channel in Event",
              source: { table: "Event", where: { EventLog: shared102 }, xmlData: "EventData", reserved: shared75 },
              eventData: { name: "{name}", type: "dynamic" },
              fields: {
                "event.provider": { name: "Source", type: "text" },
                "event.channel": { name: "EventLog", type: "text" },
                "event_data.Message": shared104,
                "event_data.Keywords": shared105,
                "event_data.Data": shared106,
                "event_data.ThreatName": {
                  name: "ThreatName",
                  expression: "replace_strings(extract(\"<Data Name=\\\"Threat Name\\\">([^<]*)</Data>\", 1, EventData), dynamic([\"&lt;\", \"&gt;\", \"&quot;\", \"&apos;\", \"&amp;\"]), dynamic([\"<\", \">\", \"\\\"\", \"'\", \"&\"]))",
                },
                "event_data.SourceName": {
                  name: "SourceName",
                  expression: "replace_strings(extract(\"<Data Name=\\\"Source Name\\\">([^<]*)</Data>\", 1, EventData), dynamic([\"&lt;\", \"&gt;\", \"&quot;\", \"&apos;\", \"&amp;\"]), dynamic([\"<\", \">\", \"\\\"\", \"'\", \"&\"]))",
                },
                "event_data.ProcessName": {
                  name: "ProcessName",
                  expression: "replace_strings(extract(\"<Data Name=\\\"Process Name\\\">([^<]*)</Data>\", 1, EventData), dynamic([\"&lt;\", \"&gt;\", \"&quot;\", \"&apos;\", \"&amp;\"]), dynamic([\"<\", \">\", \"\\\"\", \"'\", \"&\"]))",
                },
                "event_data.NewValue": {
                  name: "NewValue",
                  expression: "replace_strings(extract(\"<Data Name=\\\"New Value\\\">([^<]*)</Data>\", 1, EventData), dynamic([\"&lt;\", \"&gt;\", \"&quot;\", \"&apos;\", \"&amp;\"]), dynamic([\"<\", \">\", \"\\\"\", \"'\", \"&\"]))",
                },
                "event_data.OldValue": {
                  name: "OldValue",
                  expression: "replace_strings(extract(\"<Data Name=\\\"Old Value\\\">([^<]*)</Data>\", 1, EventData), dynamic([\"&lt;\", \"&gt;\", \"&quot;\", \"&apos;\", \"&amp;\"]), dynamic([\"<\", \">\", \"\\\"\", \"'\", \"&\"]))",
                },
                "event_data.FeatureName": {
                  name: "FeatureName",
                  expression: "replace_strings(extract(\"<Data Name=\\\"Feature Name\\\">([^<]*)</Data>\", 1, EventData), dynamic([\"&lt;\", \"&gt;\", \"&quot;\", \"&apos;\", \"&amp;\"]), dynamic([\"<\", \">\", \"\\\"\", \"'\", \"&\"]))",
                },
                "event_data.Feature_Name": {
                  name: "Feature_Name",
                  expression: "replace_strings(extract(\"<Data Name=\\\"Feature Name\\\">([^<]*)</Data>\", 1, EventData), dynamic([\"&lt;\", \"&gt;\", \"&quot;\", \"&apos;\", \"&amp;\"]), dynamic([\"<\", \">\", \"\\\"\", \"'\", \"&\"]))",
                },
              },
            },
          ],
          fields: shared107,
        },
        applocker: {
          variants: [
            {
              name: "the channel in WindowsEvent",
              source: { table: "WindowsEvent", where: { Channel: shared108 }, data: "EventData", reserved: shared70 },
              eventData: shared109,
              fields: shared110,
            },
            {
              name: "the channel in Event",
              source: { table: "Event", where: { EventLog: shared108 }, xmlData: "EventData", reserved: shared75 },
              eventData: shared111,
              fields: shared112,
            },
          ],
          fields: shared107,
        },
        capi2: {
          variants: [
            {
              name: "the channel in WindowsEvent",
              source: {
                table: "WindowsEvent",
                where: { Channel: ["Microsoft-Windows-CAPI2/Operational"] },
                data: "EventData",
                reserved: shared70,
              },
              eventData: shared109,
              fields: shared110,
            },
            {
              name: "the channel in Event",
              source: {
                table: "Event",
                where: { EventLog: ["Microsoft-Windows-CAPI2/Operational"] },
                xmlData: "EventData",
                reserved: shared75,
              },
              eventData: shared111,
              fields: shared112,
            },
          ],
          fields: shared107,
        },
        driver_framework: {
          variants: [
            {
              name: "the channel in WindowsEvent",
              source: { table: "WindowsEvent", where: { Channel: shared113 }, data: "EventData", reserved: shared70 },
              eventData: shared109,
              fields: shared110,
            },
            {
              name: "the channel in Event",
              source: { table: "Event", where: { EventLog: shared113 }, xmlData: "EventData", reserved: shared75 },
              eventData: shared111,
              fields: shared112,
            },
          ],
          fields: shared107,
        },
        printservice_admin: {
          variants: [
            {
              name: "the channel in WindowsEvent",
              source: { table: "WindowsEvent", where: { Channel: shared114 }, data: "EventData", reserved: shared70 },
              eventData: shared109,
              fields: shared110,
            },
            {
              name: "the channel in Event",
              source: { table: "Event", where: { EventLog: shared114 }, xmlData: "EventData", reserved: shared75 },
              eventData: shared111,
              fields: shared112,
            },
          ],
          fields: shared107,
        },
        printservice_operational: {
          variants: [
            {
              name: "the channel in WindowsEvent",
              source: { table: "WindowsEvent", where: { Channel: shared115 }, data: "EventData", reserved: shared70 },
              eventData: shared109,
              fields: shared110,
            },
            {
              name: "the channel in Event",
              source: { table: "Event", where: { EventLog: shared115 }, xmlData: "EventData", reserved: shared75 },
              eventData: shared111,
              fields: shared112,
            },
          ],
          fields: shared107,
        },
        smbclient_connectivity: {
          variants: [
            {
              name: "the channel in WindowsEvent",
              source: { table: "WindowsEvent", where: { Channel: shared116 }, data: "EventData", reserved: shared70 },
              eventData: shared109,
              fields: shared110,
            },
            {
              name: "the channel in Event",
              source: { table: "Event", where: { EventLog: shared116 }, xmlData: "EventData", reserved: shared75 },
              eventData: shared111,
              fields: shared112,
            },
          ],
          fields: shared107,
        },
        smbclient_security: {
          variants: [
            {
              name: "the channel in WindowsEvent",
              source: { table: "WindowsEvent", where: { Channel: shared117 }, data: "EventData", reserved: shared70 },
              eventData: shared109,
              fields: shared110,
            },
            {
              name: "the channel in Event",
              source: { table: "Event", where: { EventLog: shared117 }, xmlData: "EventData", reserved: shared75 },
              eventData: shared111,
              fields: shared112,
            },
          ],
          fields: shared107,
        },
        smbserver_connectivity: {
          variants: [
            {
              name: "the channel in WindowsEvent",
              source: { table: "WindowsEvent", where: { Channel: shared118 }, data: "EventData", reserved: shared70 },
              eventData: shared109,
              fields: shared110,
            },
            {
              name: "the channel in Event",
              source: { table: "Event", where: { EventLog: shared118 }, xmlData: "EventData", reserved: shared75 },
              eventData: shared111,
              fields: shared112,
            },
          ],
          fields: shared107,
        },
        terminalservices_localsessionmanager: {
          variants: [
            {
              name: "the channel in WindowsEvent",
              source: { table: "WindowsEvent", where: { Channel: shared119 }, data: "EventData", reserved: shared70 },
              eventData: shared109,
              fields: shared110,
            },
            {
              name: "the channel in Event",
              source: { table: "Event", where: { EventLog: shared119 }, xmlData: "EventData", reserved: shared75 },
              eventData: shared111,
              fields: shared112,
            },
          ],
          fields: shared107,
        },
        wmi: {
          variants: [
            {
              name: "the channel in WindowsEvent",
              source: { table: "WindowsEvent", where: { Channel: shared120 }, data: "EventData", reserved: shared70 },
              eventData: shared109,
              fields: shared110,
            },
            {
              name: "the channel in Event",
              source: { table: "Event", where: { EventLog: shared120 }, xmlData: "EventData", reserved: shared75 },
              eventData: shared111,
              fields: shared112,
            },
          ],
          fields: shared107,
        },
        aws_cloudtrail: {
          variants: [
            {
              name: "AWSCloudTrail",
              source: {
                table: "AWSCloudTrail",
                identity: ["TimeGenerated", "AwsEventId"],
                columns: ["EventName", "EventSource", "UserIdentityArn", "SourceIpAddress", "AWSRegion", "RecipientAccountId"],
              },
            },
          ],
          fields: {
            "event_data.additionalEventData": {
              name: "AdditionalEventData",
              fidelity: "approximate",
              reason: "The column holds JSON text, which is searched with the names of its members and its escapes.",
            },
            "event_data.additionalEventData.LoginTo": { name: "LoginTo", expression: "tostring(parse_json(AdditionalEventData).LoginTo)" },
            "event_data.additionalEventData.MFAUsed": { name: "MFAUsed", expression: "tostring(parse_json(AdditionalEventData).MFAUsed)" },
            "event_data.apiVersion": { name: "APIVersion" },
            "event_data.awsRegion": { name: "AWSRegion" },
            "event_data.errorCode": { name: "ErrorCode" },
            "event_data.errorMessage": { name: "ErrorMessage" },
            "event_data.eventCategory": { name: "Category" },
            "event_data.eventID": { name: "AwsEventId" },
            "event_data.eventName": { name: "EventName" },
            "event_data.eventSource": { name: "EventSource" },
            "event_data.eventType": { name: "EventTypeName" },
            "event_data.eventVersion": { name: "EventVersion" },
            "event_data.managementEvent": { name: "ManagementEvent", type: "boolean" },
            "event_data.readOnly": { name: "ReadOnly", type: "boolean" },
            "event_data.recipientAccountId": { name: "RecipientAccountId" },
            "event_data.requestParameters": {
              name: "RequestParameters",
              fidelity: "approximate",
              reason: "The column holds JSON text, which is searched with the names of its members and its escapes.",
            },
            "event_data.requestParameters.attribute": { name: "RequestAttribute", expression: "tostring(parse_json(RequestParameters).attribute)" },
            "event_data.requestParameters.bucketName": { name: "RequestBucketName", expression: "tostring(parse_json(RequestParameters).bucketName)" },
            "event_data.requestParameters.policyArn": { name: "RequestPolicyArn", expression: "tostring(parse_json(RequestParameters).policyArn)" },
            "event_data.requestParameters.roleName": { name: "RequestRoleName", expression: "tostring(parse_json(RequestParameters).roleName)" },
            "event_data.requestParameters.userName": { name: "RequestUserName", expression: "tostring(parse_json(RequestParameters).userName)" },
            "event_data.resources": {
              name: "Resources",
              fidelity: "approximate",
              reason: "The column holds JSON text, which is searched with the names of its members and its escapes.",
            },
            "event_data.responseElements": {
              name: "ResponseElements",
              fidelity: "approximate",
              reason: "The column holds JSON text, which is searched with the names of its members and its escapes.",
            },
            "event_data.responseElements.accessKey.userName": { name: "ResponseAccessKeyUserName", expression: "tostring(parse_json(ResponseElements).accessKey.userName)" },
            "event_data.responseElements.ConsoleLogin": { name: "ConsoleLogin", expression: "tostring(parse_json(ResponseElements).ConsoleLogin)" },
            "event_data.responseElements.pendingModifiedValues.masterUserPassword": {
              name: "MasterUserPassword",
              expression: "tostring(parse_json(ResponseElements).pendingModifiedValues.masterUserPassword)",
            },
            "event_data.responseElements.publiclyAccessible": { name: "PubliclyAccessible", expression: "tostring(parse_json(ResponseElements).publiclyAccessible)" },
            "event_data.sharedEventID": { name: "SharedEventId" },
            "event_data.sourceIPAddress": { name: "SourceIpAddress" },
            "event_data.userAgent": { name: "UserAgent" },
            "event_data.userIdentity.accessKeyId": { name: "UserIdentityAccessKeyId" },
            "event_data.userIdentity.accountId": { name: "UserIdentityAccountId" },
            "event_data.userIdentity.arn": { name: "UserIdentityArn" },
            "event_data.userIdentity.invokedBy": { name: "UserIdentityInvokedBy" },
            "event_data.userIdentity.principalId": { name: "UserIdentityPrincipalid" },
            "event_data.userIdentity.sessionContext.attributes.mfaAuthenticated": { name: "SessionMfaAuthenticated", type: "boolean" },
            "event_data.userIdentity.sessionContext.sessionIssuer.accountId": { name: "SessionIssuerAccountId" },
            "event_data.userIdentity.sessionContext.sessionIssuer.arn": { name: "SessionIssuerArn" },
            "event_data.userIdentity.sessionContext.sessionIssuer.principalId": { name: "SessionIssuerPrincipalId" },
            "event_data.userIdentity.sessionContext.sessionIssuer.type": { name: "SessionIssuerType" },
            "event_data.userIdentity.sessionContext.sessionIssuer.userName": { name: "SessionIssuerUserName" },
            "event_data.userIdentity.type": { name: "UserIdentityType" },
            "event_data.userIdentity.userName": { name: "UserIdentityUserName" },
            "event_data.vpcEndpointId": { name: "VpcEndpointId" },
          },
        },
        aws_route53: {
          unavailable: "The tables of Microsoft Sentinel have no column list for Route 53 resolver logs. The vocabulary sentinel-asim has look-ups of all sources.",
        },
        azure_activitylogs: {
          variants: [
            {
              name: "AzureActivity",
              source: {
                table: "AzureActivity",
                identity: ["TimeGenerated", "EventDataId"],
                columns: ["OperationNameValue", "ActivityStatusValue", "Caller", "CallerIpAddress", "_ResourceId"],
              },
            },
          ],
          fields: {
            "event_data.operationName": { name: "OperationNameValue" },
            "event_data.OperationNameValue": { name: "OperationNameValue" },
            "event_data.OperationName": { name: "OperationName" },
            "event_data.ActivityStatusValue": { name: "ActivityStatusValue" },
            "event_data.ActivitySubstatusValue": { name: "ActivitySubstatusValue" },
            "event_data.caller": { name: "Caller" },
            "event_data.Caller": { name: "Caller" },
            "event_data.callerIpAddress": { name: "CallerIpAddress" },
            "event_data.CallerIpAddress": { name: "CallerIpAddress" },
            "event_data.category": { name: "CategoryValue" },
            "event_data.Category": { name: "CategoryValue" },
            "event_data.CategoryValue": { name: "CategoryValue" },
            "event_data.correlationId": { name: "CorrelationId" },
            "event_data.Level": { name: "Level" },
            "event_data.level": { name: "Level" },
            "event_data.ResourceGroup": { name: "ResourceGroup" },
            "event_data.resourceId": { name: "_ResourceId" },
            "event_data.ResourceId": { name: "_ResourceId" },
            "event_data.ResourceProviderValue": { name: "ResourceProviderValue" },
            "event_data.SubscriptionId": { name: "SubscriptionId" },
          },
        },
        azure_auditlogs: {
          variants: [
            {
              name: "AuditLogs",
              source: {
                table: "AuditLogs",
                identity: ["TimeGenerated", "Id"],
                columns: ["OperationName", "Category", "LoggedByService", "Result", "InitiatedBy", "TargetResources"],
              },
            },
          ],
          fields: {
            "event_data.ActivityDisplayName": { name: "ActivityDisplayName" },
            "event_data.activityDisplayName": { name: "ActivityDisplayName" },
            "event_data.category": { name: "Category" },
            "event_data.Category": { name: "Category" },
            "event_data.CorrelationId": { name: "CorrelationId" },
            "event_data.LoggedByService": { name: "LoggedByService" },
            "event_data.loggedByService": { name: "LoggedByService" },
            "event_data.operationName": { name: "OperationName" },
            "event_data.OperationName": { name: "OperationName" },
            "event_data.Result": { name: "Result" },
            "event_data.result": { name: "Result" },
            "event_data.Status": { name: "Result" },
            "event_data.ResultReason": { name: "ResultReason" },
            "event_data.ResultDescription": { name: "ResultDescription" },
            "event_data.properties.message": {
              name: "OperationName",
              fidelity: "approximate",
              reason: "AuditLogs has no message; the operation that it tells is in OperationName, and what it tells of changed properties is not found.",
            },
            "event_data.ActivityType": {
              name: "ActivityDisplayName",
              fidelity: "approximate",
              reason: "AuditLogs has no type of activity; its display name is compared.",
            },
            "event_data.InitiatedBy": shared121,
            "event_data.Initiatedby": shared121,
            "event_data.properties.initiatedBy": shared121,
            "event_data.InitiatedBy.user.userPrincipalName": { name: "InitiatedByUser", expression: "tostring(InitiatedBy.user.userPrincipalName)" },
            "event_data.InitiatedBy.app.displayName": { name: "InitiatedByApp", expression: "tostring(InitiatedBy.app.displayName)" },
            "event_data.TargetResources": shared122,
            "event_data.Target": shared122,
            "event_data.TargetResources.modifiedProperties.newValue": shared123,
            "event_data.TargetResources.ModifiedProperties.NewValue": shared123,
            "event_data.TargetResources.ModifiedProperties.DisplayName": shared123,
            "event_data.ConsentContext.IsAdminConsent": shared123,
          },
        },
        azure_signinlogs: {
          variants: [
            {
              name: "SigninLogs",
              source: {
                table: "SigninLogs",
                identity: ["TimeGenerated", "Id"],
                columns: ["UserPrincipalName", "IPAddress", "AppDisplayName", "ResultType", "ResultDescription", "UserAgent"],
              },
            },
          ],
          fields: {
            "event_data.AppDisplayName": { name: "AppDisplayName" },
            "event_data.appDisplayName": { name: "AppDisplayName" },
            "event_data.AppId": { name: "AppId" },
            "event_data.appId": { name: "AppId" },
            "event_data.AuthenticationProtocol": { name: "AuthenticationProtocol" },
            "event_data.AuthenticationRequirement": { name: "AuthenticationRequirement" },
            "event_data.ClientAppUsed": { name: "ClientAppUsed" },
            "event_data.ClientApp": { name: "ClientAppUsed" },
            "event_data.ConditionalAccessStatus": { name: "ConditionalAccessStatus" },
            "event_data.conditionalAccessStatus": { name: "ConditionalAccessStatus" },
            "event_data.DeviceDetail.deviceId": { name: "DeviceIdOfSignin", expression: "tostring(DeviceDetail.deviceId)" },
            "event_data.DeviceDetail.isCompliant": { name: "DeviceIsCompliant", expression: "tostring(DeviceDetail.isCompliant)" },
            "event_data.DeviceDetail.trusttype": shared124,
            "event_data.DeviceDetail.trustType": shared124,
            "event_data.HomeTenantId": { name: "HomeTenantId" },
            "event_data.homeTenantId": { name: "HomeTenantId" },
            "event_data.IPAddress": { name: "IPAddress" },
            "event_data.Location": { name: "Location" },
            "event_data.NetworkLocationDetails": {
              name: "NetworkLocationDetails",
              fidelity: "approximate",
              reason: "The column holds JSON text, which is searched with the names of its members and its escapes.",
            },
            "event_data.ResourceDisplayName": { name: "ResourceDisplayName" },
            "event_data.ResourceTenantId": { name: "ResourceTenantId" },
            "event_data.resourceTenantId": { name: "ResourceTenantId" },
            "event_data.ResultDescription": { name: "ResultDescription" },
            "event_data.ResultType": { name: "ResultType" },
            "event_data.resultType": { name: "ResultType" },
            "event_data.RiskState": { name: "RiskState" },
            "event_data.RiskLevelDuringSignIn": { name: "RiskLevelDuringSignIn" },
            "event_data.Status": {
              name: "SigninStatus",
              expression: "iff(ResultType == \"0\", \"Success\", \"Failure\")",
              fidelity: "approximate",
              reason: "The status of the portal is told from the result code; sign-ins that were interrupted count as failures.",
            },
            "event_data.UserAgent": { name: "UserAgent" },
            "event_data.userAgent": { name: "UserAgent" },
            "event_data.UserPrincipalName": { name: "UserPrincipalName" },
            "event_data.UserDisplayName": { name: "UserDisplayName" },
            "event_data.UserType": { name: "UserType" },
            "event_data.properties.message": { unavailable: "SigninLogs has no message.", nearest: "AuthenticationProtocol" },
          },
        },
        azure_riskdetection: {
          variants: [
            {
              name: "AADUserRiskEvents",
              source: {
                table: "AADUserRiskEvents",
                identity: ["TimeGenerated", "Id"],
                columns: ["RiskEventType", "RiskLevel", "UserPrincipalName", "IpAddress"],
              },
            },
          ],
          fields: {
            "event_data.riskEventType": { name: "RiskEventType" },
            "event_data.RiskEventType": { name: "RiskEventType" },
            "event_data.riskLevel": { name: "RiskLevel" },
            "event_data.riskState": { name: "RiskState" },
            "event_data.riskDetail": { name: "RiskDetail" },
            "event_data.source": { name: "Source" },
            "event_data.activity": { name: "Activity" },
            "event_data.ipAddress": { name: "IpAddress" },
            "event_data.userPrincipalName": { name: "UserPrincipalName" },
          },
        },
        azure_pim: {
          unavailable: "No connector brings the alerts of Privileged Identity Management; Microsoft Graph has them only.",
        },
        m365_audit: {
          variants: [
            {
              name: "OfficeActivity",
              source: { table: "OfficeActivity", identity: ["TimeGenerated", "SourceRecordId"], columns: shared125 },
              fidelity: "approximate",
              reason: "OfficeActivity has the records of Exchange, SharePoint and Teams, and not those of Entra ID and the other services in the audit log.",
            },
          ],
          fields: {
            "event_data.Operation": { name: "Operation" },
            "event_data.operation": { name: "Operation" },
            "event_data.eventName": { name: "Operation" },
            "event_data.Parameters": shared126,
            "event_data.Workload": { name: "OfficeWorkload" },
            "event_data.eventSource": { name: "OfficeWorkload" },
            "event_data.RecordType": { name: "RecordType" },
            "event_data.ResultStatus": { name: "ResultStatus" },
            "event_data.status": shared127,
            "event_data.UserId": { name: "UserId" },
            "event_data.UserType": { name: "UserType" },
            "event_data.ClientIP": { name: "ClientIP" },
            "event_data.ObjectId": { name: "OfficeObjectId" },
            "event_data.UserAgent": { name: "UserAgent" },
            "event_data.ModifiedProperties": {
              name: "ModifiedProperties",
              fidelity: "approximate",
              reason: "The column holds JSON text, which is searched with the names of its members and its escapes.",
            },
            "event_data.ClientInfoString": { name: "ClientInfoString" },
            "event_data.SourceFileName": { name: "SourceFileName" },
            "event_data.SourceFileExtension": { name: "SourceFileExtension" },
          },
        },
        m365_exchange: {
          variants: [
            {
              name: "Exchange in OfficeActivity",
              source: {
                table: "OfficeActivity",
                where: { OfficeWorkload: ["Exchange"] },
                identity: ["TimeGenerated", "SourceRecordId"],
                columns: shared125,
              },
            },
          ],
          fields: {
            "event_data.eventName": { name: "Operation" },
            "event_data.Operation": { name: "Operation" },
            "event_data.eventSource": { name: "OfficeWorkload" },
            "event_data.status": shared127,
            "event_data.Parameters": shared126,
            "event_data.UserId": { name: "UserId" },
            "event_data.ClientIP": { name: "ClientIP" },
          },
        },
        m365_threat_management: shared128,
        m365_threat_detection: shared128,
        gcp_audit: {
          variants: [
            {
              name: "GCPAuditLogs",
              source: {
                table: "GCPAuditLogs",
                identity: ["TimeGenerated", "InsertId"],
                columns: ["MethodName", "ServiceName", "PrincipalEmail", "GCPResourceName", "ProjectId"],
              },
            },
          ],
          fields: {
            "event_data.gcp.audit.method_name": { name: "MethodName" },
            "event_data.data.protoPayload.methodName": { name: "MethodName" },
            "event_data.gcp.audit.service_name": { name: "ServiceName" },
            "event_data.data.protoPayload.serviceName": { name: "ServiceName" },
            "event_data.gcp.audit.resource_name": { name: "GCPResourceName" },
            "event_data.data.protoPayload.resource.type": { name: "GCPResourceType" },
            "event_data.data.protoPayload.logName": { name: "LogName" },
            "event_data.data.protoPayload.authenticationInfo.principalEmail": { name: "PrincipalEmail" },
          },
        },
        google_workspace_admin: {
          variants: [
            {
              name: "GWorkspace_ReportsAPI_admin_CL",
              source: { table: "GWorkspace_ReportsAPI_admin_CL", identity: ["TimeGenerated"], columns: [] },
            },
          ],
          fields: {
            "event_data.eventName": { name: "event_name_s", optional: true },
            "event_data.eventType": { name: "event_type_s", optional: true },
            "event_data.eventService": { name: "EventService", expression: "\"admin.googleapis.com\"" },
            "event_data.new_value": { name: "NEW_VALUE_s", optional: true },
            "event_data.old_value": { name: "OLD_VALUE_s", optional: true },
            "event_data.setting_name": { name: "SETTING_NAME_s", optional: true },
            "event_data.actor.email": shared129,
          },
        },
        google_workspace_login: {
          variants: [
            {
              name: "GWorkspace_ReportsAPI_login_CL",
              source: { table: "GWorkspace_ReportsAPI_login_CL", identity: ["TimeGenerated"], columns: [] },
            },
          ],
          fields: {
            "event_data.eventName": { name: "event_name_s", optional: true },
            "event_data.eventType": { name: "event_type_s", optional: true },
            "event_data.eventService": { name: "EventService", expression: "\"login.googleapis.com\"" },
            "event_data.login_type": { name: "login_type_s", optional: true },
            "event_data.is_suspicious": { name: "is_suspicious_b", type: "boolean", optional: true },
            "event_data.actor.email": shared129,
          },
        },
        okta: {
          variants: [
            {
              name: "Okta_CL",
              source: { table: "Okta_CL", identity: ["TimeGenerated"], columns: [] },
              fields: {
                "event_data.eventType": { name: "eventType_s", optional: true },
                "event_data.legacyEventType": { name: "legacyEventType_s", optional: true },
                "event_data.displayMessage": { name: "displayMessage_s", optional: true },
                "event_data.outcome.result": { name: "outcome_result_s", optional: true },
                "event_data.outcome.reason": { name: "outcome_reason_s", optional: true },
                "event_data.severity": { name: "severity_s", optional: true },
                "event_data.actor.alternateId": { name: "actor_alternateId_s", optional: true },
                "event_data.actor.displayName": { name: "actor_displayName_s", optional: true },
                "event_data.actor.type": { name: "actor_type_s", optional: true },
                "event_data.client.ipAddress": { name: "client_ipAddress_s", optional: true },
                "event_data.client.userAgent.rawUserAgent": { name: "client_userAgent_rawUserAgent_s", optional: true },
                "event_data.client.zone": { name: "client_zone_s", optional: true },
                "event_data.securityContext.isProxy": { name: "securityContext_isProxy_b", type: "boolean", optional: true },
                "event_data.securityContext.domain": { name: "securityContext_domain_s", optional: true },
                "event_data.securityContext.isp": { name: "securityContext_isp_s", optional: true },
                "event_data.debugContext.debugData.requestUri": {
                  name: "RequestUri",
                  expression: "coalesce(column_ifexists(\"debugContext_debugData_requestUri_s\", \"\"), tostring(parse_json(column_ifexists(\"debugContext_debugData_s\", \"\")).requestUri))",
                },
                "event_data.transaction.type": { name: "transaction_type_s", optional: true },
              },
            },
            {
              name: "OktaV2_CL",
              source: { table: "OktaV2_CL", identity: ["TimeGenerated"], columns: [] },
              fields: {
                "event_data.eventType": { name: "EventOriginalType", optional: true },
                "event_data.legacyEventType": { name: "LegacyEventType", optional: true },
                "event_data.displayMessage": { name: "EventMessage", optional: true },
                "event_data.outcome.result": { name: "OriginalOutcomeResult", optional: true },
                "event_data.outcome.reason": { name: "EventOriginalResultDetails", optional: true },
                "event_data.severity": { name: "OriginalSeverity", optional: true },
                "event_data.actor.alternateId": { name: "OriginalActorAlternateId", optional: true },
                "event_data.actor.displayName": { name: "ActorDisplayName", optional: true },
                "event_data.actor.type": { name: "OriginalUserType", optional: true },
                "event_data.client.ipAddress": { name: "SrcIpAddr", optional: true },
                "event_data.client.userAgent.rawUserAgent": { name: "HttpUserAgent", optional: true },
                "event_data.client.zone": { name: "SrcZone", optional: true },
                "event_data.securityContext.isProxy": { name: "IsProxy", expression: "tostring(column_ifexists(\"SecurityContextIsProxy\", \"\"))" },
                "event_data.securityContext.domain": { name: "SecurityContextDomain", optional: true },
                "event_data.securityContext.isp": { name: "SrcIsp", optional: true },
                "event_data.debugContext.debugData.requestUri": {
                  name: "RequestUri",
                  expression: "tostring(parse_json(tostring(column_ifexists(\"DebugData\", \"\"))).requestUri)",
                },
                "event_data.transaction.type": { name: "TransactionType", optional: true },
              },
            },
          ],
        },
        onelogin: { unavailable: "The tables of the OneLogin connector have no published list of columns for these events." },
        github_audit: {
          variants: [
            {
              name: "GitHubAuditLogPolling_CL",
              source: { table: "GitHubAuditLogPolling_CL", identity: ["TimeGenerated"], columns: [] },
              fields: {
                "event_data.action": { name: "action_s", optional: true },
                "event_data.actor": { name: "actor_s", optional: true },
                "event_data.org": { name: "org_s", optional: true },
                "event_data.repo": { name: "repo_s", optional: true },
                "event_data.user": { name: "user_s", optional: true },
                "event_data.visibility": { name: "visibility_s", optional: true },
                "event_data.permission": { name: "permission_s", optional: true },
                "event_data.team": { name: "team_s", optional: true },
                "event_data.actor_location.country_code": { name: "actor_location_country_code_s", optional: true },
              },
            },
            {
              name: "GitHubAuditLogsV2_CL",
              source: { table: "GitHubAuditLogsV2_CL", identity: ["TimeGenerated"], columns: [] },
              fields: shared130,
            },
            {
              name: "GitHubAuditLogsV3_CL",
              source: { table: "GitHubAuditLogsV3_CL", identity: ["TimeGenerated"], columns: [] },
              fields: shared130,
            },
          ],
        },
        bitbucket_audit: { unavailable: "Microsoft Sentinel has no connector for the audit log of Bitbucket." },
        kubernetes_audit: {
          variants: [
            {
              name: "AKSAudit",
              source: { table: "AKSAudit", identity: ["TimeGenerated", "AuditId"], columns: shared131, reserved: shared132 },
            },
            {
              name: "AKSAuditAdmin",
              source: { table: "AKSAuditAdmin", identity: ["TimeGenerated", "AuditId"], columns: shared131, reserved: shared132 },
            },
          ],
          fields: {
            "event_data.verb": { name: "Verb" },
            "event_data.requestURI": { name: "RequestUri" },
            "event_data.userAgent": { name: "UserAgent" },
            "event_data.stage": { name: "Stage" },
            "event_data.user.username": { name: "Username", expression: "tostring(User.username)" },
            "event_data.objectRef.resource": { name: "ObjectResource", expression: "tostring(ObjectRef.resource)" },
            "event_data.objectRef.subresource": { name: "ObjectSubresource", expression: "tostring(ObjectRef.subresource)" },
            "event_data.objectRef.namespace": { name: "ObjectNamespace", expression: "tostring(ObjectRef.namespace)" },
            "event_data.objectRef.name": { name: "ObjectName", expression: "tostring(ObjectRef.name)" },
            "event_data.objectRef.apiGroup": { name: "ObjectApiGroup", expression: "tostring(ObjectRef.apiGroup)" },
            "event_data.apiGroup": {
              name: "ObjectApiGroup",
              expression: "tostring(ObjectRef.apiGroup)",
              fidelity: "approximate",
              reason: "An audit event has no apiGroup of its own; that of its object is compared.",
            },
            "event_data.responseStatus.code": { name: "ResponseCode", type: "number", expression: "tolong(ResponseStatus.code)" },
            "event_data.capabilities": {
              unavailable: "The capabilities of a pod are in its containers within RequestObject, a list that no test of one column reaches.",
              nearest: "RequestObject",
            },
            "event_data.hostPath": {
              unavailable: "The volumes of a pod are a list within RequestObject that no test of one column reaches.",
              nearest: "RequestObject",
            },
          },
        },
        database: { unavailable: "Each database has a table of its own. A mapping file of yours can name it." },
        network_log_connection: shared133,
        network_log_dns: shared133,
        linux_process_creation: {
          variants: [
            {
              name: "Sysmon for Linux in Syslog",
              source: {
                table: "Syslog",
                conditions: [
                  "SyslogMessage contains_cs \"<Provider Name=\\\"Linux-Sysmon\\\"\" and SyslogMessage contains_cs \"<EventID>1</EventID>\"",
                ],
                xmlData: "SyslogMessage",
                reserved: shared134,
              },
            },
          ],
          fields: {
            "user.account": { name: "User", type: "dynamic" },
            "process.executable": { name: "Image", type: "dynamic" },
            "process.pid": { name: "ProcessId", type: "dynamic" },
            "process.entity_id": { name: "ProcessGuid", type: "dynamic" },
            "process.command_line": { name: "CommandLine", type: "dynamic" },
            "process.working_directory": shared82,
            "user.logon_id": { name: "LogonId", type: "dynamic" },
            "process.parent.executable": { name: "ParentImage", type: "dynamic" },
            "process.parent.command_line": shared84,
            "process.parent.pid": shared85,
            "process.parent.entity_id": shared86,
            "process.parent.user": { name: "ParentUser", type: "dynamic" },
            "process.hash.md5": {
              name: "MD5",
              type: "text",
              expression: "extract(\"<Data Name=\\\"Hashes\\\">(?:[^<]*,)?MD5=([0-9A-Fa-f]+)\", 1, SyslogMessage)",
            },
            "process.hash.sha1": {
              name: "SHA1",
              type: "text",
              expression: "extract(\"<Data Name=\\\"Hashes\\\">(?:[^<]*,)?SHA1=([0-9A-Fa-f]+)\", 1, SyslogMessage)",
            },
            "process.hash.sha256": {
              name: "SHA256",
              type: "text",
              expression: "extract(\"<Data Name=\\\"Hashes\\\">(?:[^<]*,)?SHA256=([0-9A-Fa-f]+)\", 1, SyslogMessage)",
            },
          },
        },
        linux_file_event: {
          variants: [
            {
              name: "Sysmon for Linux in Syslog",
              source: {
                table: "Syslog",
                conditions: [
                  "SyslogMessage contains_cs \"<Provider Name=\\\"Linux-Sysmon\\\"\" and SyslogMessage contains_cs \"<EventID>11</EventID>\"",
                ],
                xmlData: "SyslogMessage",
                reserved: shared134,
              },
            },
          ],
          fields: shared90,
        },
        linux_file_delete: {
          variants: [
            {
              name: "Sysmon for Linux in Syslog",
              source: {
                table: "Syslog",
                conditions: [
                  "SyslogMessage contains_cs \"<Provider Name=\\\"Linux-Sysmon\\\"\" and SyslogMessage contains_cs \"<EventID>23</EventID>\"",
                ],
                xmlData: "SyslogMessage",
                reserved: shared134,
              },
            },
          ],
          fields: shared135,
        },
        linux_network_connection: {
          variants: [
            {
              name: "Sysmon for Linux in Syslog",
              source: {
                table: "Syslog",
                conditions: [
                  "SyslogMessage contains_cs \"<Provider Name=\\\"Linux-Sysmon\\\"\" and SyslogMessage contains_cs \"<EventID>3</EventID>\"",
                ],
                xmlData: "SyslogMessage",
                reserved: shared134,
              },
            },
          ],
          fields: {
            "user.account": { name: "User", type: "dynamic" },
            "process.executable": { name: "Image", type: "dynamic" },
            "process.pid": { name: "ProcessId", type: "dynamic" },
            "process.entity_id": { name: "ProcessGuid", type: "dynamic" },
            "source.ip": { name: "SourceIp", type: "dynamic" },
            "source.port": { name: "SourcePort", type: "dynamic" },
            "source.domain": shared96,
            "destination.ip": shared93,
            "destination.port": shared94,
            "destination.domain": shared95,
            "network.transport": { name: "Protocol", type: "dynamic" },
            "network.initiated": { name: "Initiated", type: "dynamic" },
            "process.command_line": shared87,
          },
        },
        macos_process_creation: shared136,
        macos_file_event: shared136,
        macos_network_connection: shared136,
        linux: shared138,
        linux_syslog: shared138,
        linux_auth: {
          variants: [
            {
              name: "auth and authpriv in Syslog",
              source: { table: "Syslog", where: { Facility: ["auth", "authpriv"] }, columns: shared137, reserved: shared134 },
            },
          ],
        },
        linux_sshd: {
          variants: [
            {
              name: "sshd in Syslog",
              source: {
                table: "Syslog",
                where: { ProcessName: ["sshd", "sshd-session"] },
                columns: shared137,
                reserved: shared134,
              },
            },
          ],
        },
        linux_sudo: {
          variants: [
            {
              name: "sudo in Syslog",
              source: { table: "Syslog", where: { ProcessName: ["sudo"] }, columns: shared137, reserved: shared134 },
            },
          ],
        },
        linux_cron: {
          variants: [
            {
              name: "cron in Syslog",
              source: { table: "Syslog", where: { Facility: ["cron"] }, columns: shared137, reserved: shared134 },
            },
          ],
        },
        linux_clamav: {
          variants: [
            {
              name: "ClamAV in Syslog",
              source: {
                table: "Syslog",
                where: { ProcessName: ["clamd", "clamscan", "freshclam", "clamav"] },
                columns: shared137,
                reserved: shared134,
              },
              fidelity: "approximate",
              reason: "ClamAV is told by the name of its programs, and writes to Syslog only where it is set up so.",
            },
          ],
        },
        linux_vsftpd: {
          variants: [
            {
              name: "vsftpd in Syslog",
              source: { table: "Syslog", where: { ProcessName: ["vsftpd"] }, columns: shared137, reserved: shared134 },
              fidelity: "approximate",
              reason: "vsftpd writes to Syslog only where it is set up so.",
            },
          ],
        },
        linux_guacamole: {
          variants: [
            {
              name: "guacd in Syslog",
              source: { table: "Syslog", where: { ProcessName: ["guacd"] }, columns: shared137, reserved: shared134 },
            },
          ],
        },
        linux_modsecurity: {
          variants: [
            {
              name: "ModSecurity in Syslog",
              source: {
                table: "Syslog",
                conditions: ["SyslogMessage contains \"ModSecurity:\""],
                columns: shared137,
                reserved: shared134,
              },
              fidelity: "approximate",
              reason: "ModSecurity is told by its name in the message, and web servers write to Syslog only where they are set up so.",
            },
          ],
        },
        linux_auditd: {
          variants: [
            {
              name: "auditd in Syslog",
              source: {
                table: "Syslog",
                conditions: ["SyslogMessage matches regex @\"(?:^| )type=[A-Z0-9_]+ msg=audit\\(\""],
                columns: ["Computer", "SyslogMessage"],
                reserved: shared134,
              },
            },
          ],
          eventData: { name: "{name}", expression: "extract(@\"(?:^|[ ']){name}=\"\"?([^\"\" ']*)\", 1, SyslogMessage)" },
          fields: {
            "event_data.type": {
              name: "RecordType",
              type: "text",
              expression: "extract(@\"(?:^| )type=([A-Z0-9_]+) msg=audit\\(\", 1, SyslogMessage)",
            },
            "event_data.a0": {
              name: "a0",
              type: "text",
              expression: "case(SyslogMessage matches regex @\"(?:^| )a0=\"\"\", extract(@\"(?:^| )a0=\"\"([^\"\"]*)\"\"\", 1, SyslogMessage), SyslogMessage contains_cs \"type=EXECVE\", url_decode(replace_regex(extract(@\"(?:^| )a0=([0-9A-F]+)\", 1, SyslogMessage), \"(..)\", @\"%\\1\")), extract(@\"(?:^| )a0=([^ ]*)\", 1, SyslogMessage))",
            },
            "event_data.a1": {
              name: "a1",
              type: "text",
              expression: "case(SyslogMessage matches regex @\"(?:^| )a1=\"\"\", extract(@\"(?:^| )a1=\"\"([^\"\"]*)\"\"\", 1, SyslogMessage), SyslogMessage contains_cs \"type=EXECVE\", url_decode(replace_regex(extract(@\"(?:^| )a1=([0-9A-F]+)\", 1, SyslogMessage), \"(..)\", @\"%\\1\")), extract(@\"(?:^| )a1=([^ ]*)\", 1, SyslogMessage))",
            },
            "event_data.a2": {
              name: "a2",
              type: "text",
              expression: "case(SyslogMessage matches regex @\"(?:^| )a2=\"\"\", extract(@\"(?:^| )a2=\"\"([^\"\"]*)\"\"\", 1, SyslogMessage), SyslogMessage contains_cs \"type=EXECVE\", url_decode(replace_regex(extract(@\"(?:^| )a2=([0-9A-F]+)\", 1, SyslogMessage), \"(..)\", @\"%\\1\")), extract(@\"(?:^| )a2=([^ ]*)\", 1, SyslogMessage))",
            },
            "event_data.a3": {
              name: "a3",
              type: "text",
              expression: "case(SyslogMessage matches regex @\"(?:^| )a3=\"\"\", extract(@\"(?:^| )a3=\"\"([^\"\"]*)\"\"\", 1, SyslogMessage), SyslogMessage contains_cs \"type=EXECVE\", url_decode(replace_regex(extract(@\"(?:^| )a3=([0-9A-F]+)\", 1, SyslogMessage), \"(..)\", @\"%\\1\")), extract(@\"(?:^| )a3=([^ ]*)\", 1, SyslogMessage))",
            },
            "event_data.a4": {
              name: "a4",
              type: "text",
              expression: "case(SyslogMessage matches regex @\"(?:^| )a4=\"\"\", extract(@\"(?:^| )a4=\"\"([^\"\"]*)\"\"\", 1, SyslogMessage), SyslogMessage contains_cs \"type=EXECVE\", url_decode(replace_regex(extract(@\"(?:^| )a4=([0-9A-F]+)\", 1, SyslogMessage), \"(..)\", @\"%\\1\")), extract(@\"(?:^| )a4=([^ ]*)\", 1, SyslogMessage))",
            },
            "event_data.a5": {
              name: "a5",
              type: "text",
              expression: "case(SyslogMessage matches regex @\"(?:^| )a5=\"\"\", extract(@\"(?:^| )a5=\"\"([^\"\"]*)\"\"\", 1, SyslogMessage), SyslogMessage contains_cs \"type=EXECVE\", url_decode(replace_regex(extract(@\"(?:^| )a5=([0-9A-F]+)\", 1, SyslogMessage), \"(..)\", @\"%\\1\")), extract(@\"(?:^| )a5=([^ ]*)\", 1, SyslogMessage))",
            },
            "event_data.a6": {
              name: "a6",
              type: "text",
              expression: "case(SyslogMessage matches regex @\"(?:^| )a6=\"\"\", extract(@\"(?:^| )a6=\"\"([^\"\"]*)\"\"\", 1, SyslogMessage), SyslogMessage contains_cs \"type=EXECVE\", url_decode(replace_regex(extract(@\"(?:^| )a6=([0-9A-F]+)\", 1, SyslogMessage), \"(..)\", @\"%\\1\")), extract(@\"(?:^| )a6=([^ ]*)\", 1, SyslogMessage))",
            },
            "event_data.a7": {
              name: "a7",
              type: "text",
              expression: "case(SyslogMessage matches regex @\"(?:^| )a7=\"\"\", extract(@\"(?:^| )a7=\"\"([^\"\"]*)\"\"\", 1, SyslogMessage), SyslogMessage contains_cs \"type=EXECVE\", url_decode(replace_regex(extract(@\"(?:^| )a7=([0-9A-F]+)\", 1, SyslogMessage), \"(..)\", @\"%\\1\")), extract(@\"(?:^| )a7=([^ ]*)\", 1, SyslogMessage))",
            },
            "event_data.a8": {
              name: "a8",
              type: "text",
              expression: "case(SyslogMessage matches regex @\"(?:^| )a8=\"\"\", extract(@\"(?:^| )a8=\"\"([^\"\"]*)\"\"\", 1, SyslogMessage), SyslogMessage contains_cs \"type=EXECVE\", url_decode(replace_regex(extract(@\"(?:^| )a8=([0-9A-F]+)\", 1, SyslogMessage), \"(..)\", @\"%\\1\")), extract(@\"(?:^| )a8=([^ ]*)\", 1, SyslogMessage))",
            },
            "event_data.a9": {
              name: "a9",
              type: "text",
              expression: "case(SyslogMessage matches regex @\"(?:^| )a9=\"\"\", extract(@\"(?:^| )a9=\"\"([^\"\"]*)\"\"\", 1, SyslogMessage), SyslogMessage contains_cs \"type=EXECVE\", url_decode(replace_regex(extract(@\"(?:^| )a9=([0-9A-F]+)\", 1, SyslogMessage), \"(..)\", @\"%\\1\")), extract(@\"(?:^| )a9=([^ ]*)\", 1, SyslogMessage))",
            },
            "event_data.acct": {
              name: "acct",
              type: "text",
              expression: "coalesce(extract(@\"(?:^|[ '])acct=\"\"([^\"\"]*)\"\"\", 1, SyslogMessage), url_decode(replace_regex(extract(@\"(?:^|[ '])acct=([0-9A-F]+)(?:[ ']|$)\", 1, SyslogMessage), \"(..)\", @\"%\\1\")))",
            },
            "event_data.cmd": {
              name: "cmd",
              type: "text",
              expression: "coalesce(extract(@\"(?:^|[ '])cmd=\"\"([^\"\"]*)\"\"\", 1, SyslogMessage), url_decode(replace_regex(extract(@\"(?:^|[ '])cmd=([0-9A-F]+)(?:[ ']|$)\", 1, SyslogMessage), \"(..)\", @\"%\\1\")))",
            },
            "event_data.comm": {
              name: "comm",
              type: "text",
              expression: "coalesce(extract(@\"(?:^|[ '])comm=\"\"([^\"\"]*)\"\"\", 1, SyslogMessage), url_decode(replace_regex(extract(@\"(?:^|[ '])comm=([0-9A-F]+)(?:[ ']|$)\", 1, SyslogMessage), \"(..)\", @\"%\\1\")))",
            },
            "event_data.cwd": {
              name: "cwd",
              type: "text",
              expression: "coalesce(extract(@\"(?:^|[ '])cwd=\"\"([^\"\"]*)\"\"\", 1, SyslogMessage), url_decode(replace_regex(extract(@\"(?:^|[ '])cwd=([0-9A-F]+)(?:[ ']|$)\", 1, SyslogMessage), \"(..)\", @\"%\\1\")))",
            },
            "event_data.exe": {
              name: "exe",
              type: "text",
              expression: "coalesce(extract(@\"(?:^|[ '])exe=\"\"([^\"\"]*)\"\"\", 1, SyslogMessage), url_decode(replace_regex(extract(@\"(?:^|[ '])exe=([0-9A-F]+)(?:[ ']|$)\", 1, SyslogMessage), \"(..)\", @\"%\\1\")))",
            },
            "event_data.key": {
              name: "key",
              type: "text",
              expression: "coalesce(extract(@\"(?:^|[ '])key=\"\"([^\"\"]*)\"\"\", 1, SyslogMessage), url_decode(replace_regex(extract(@\"(?:^|[ '])key=([0-9A-F]+)(?:[ ']|$)\", 1, SyslogMessage), \"(..)\", @\"%\\1\")))",
            },
            "event_data.name": {
              name: "name",
              type: "text",
              expression: "coalesce(extract(@\"(?:^|[ '])name=\"\"([^\"\"]*)\"\"\", 1, SyslogMessage), url_decode(replace_regex(extract(@\"(?:^|[ '])name=([0-9A-F]+)(?:[ ']|$)\", 1, SyslogMessage), \"(..)\", @\"%\\1\")))",
            },
            "event_data.path": {
              name: "path",
              type: "text",
              expression: "coalesce(extract(@\"(?:^|[ '])path=\"\"([^\"\"]*)\"\"\", 1, SyslogMessage), url_decode(replace_regex(extract(@\"(?:^|[ '])path=([0-9A-F]+)(?:[ ']|$)\", 1, SyslogMessage), \"(..)\", @\"%\\1\")))",
            },
            "event_data.proctitle": {
              name: "proctitle",
              type: "text",
              expression: "coalesce(extract(@\"(?:^|[ '])proctitle=\"\"([^\"\"]*)\"\"\", 1, SyslogMessage), url_decode(replace_regex(extract(@\"(?:^|[ '])proctitle=([0-9A-F]+)(?:[ ']|$)\", 1, SyslogMessage), \"(..)\", @\"%\\1\")))",
            },
          },
        },
        webserver: {
          variants: [
            {
              name: "W3CIISLog",
              source: {
                table: "W3CIISLog",
                columns: ["Computer", "cIP", "csMethod", "csUriStem", "csUriQuery", "scStatus", "csUserAgent"],
              },
            },
          ],
          fields: {
            "source.ip": { name: "cIP" },
            "source.port": { unavailable: "IIS does not log the port of the client.", absent: true },
            "destination.ip": { name: "sIP" },
            "destination.port": { name: "sPort", type: "number" },
            "user.account": { name: "UserName", expression: "iff(csUserName == \"-\", \"\", csUserName)" },
            "url.full": {
              name: "csUri",
              expression: "iff(csUriQuery in (\"\", \"-\"), csUriStem, strcat(csUriStem, \"?\", csUriQuery))",
              fidelity: "approximate",
              reason: "IIS logs path and query and not the host, which is put together with them in cs-uri.",
            },
            "url.domain": { name: "csHost" },
            "url.path": { name: "csUriStem" },
            "url.query": { name: "UriQuery", expression: "iff(csUriQuery == \"-\", \"\", csUriQuery)" },
            "http.version": { name: "csVersion" },
            "http.request.method": { name: "csMethod" },
            "http.request.referrer": { name: "Referer", expression: "iff(csReferer == \"-\", \"\", csReferer)" },
            "http.request.cookie": { name: "Cookie", expression: "iff(csCookie == \"-\", \"\", csCookie)" },
            "http.request.bytes": { name: "csBytes", type: "number" },
            "http.response.bytes": { name: "scBytes", type: "number" },
            "http.response.status_code": { name: "scStatus" },
            "http.response.mime_type": { unavailable: "IIS does not log the type of the content.", nearest: "csUriStem" },
            "user_agent.original": {
              name: "UserAgent",
              expression: "iff(csUserAgent == \"-\", \"\", replace_string(csUserAgent, \"+\", \" \"))",
              fidelity: "approximate",
              reason: "IIS writes a plus sign for each space, so that plus signs of the client look like spaces.",
            },
          },
        },
        proxy: {
          unavailable: "CommonSecurityLog has records of many proxies, each with the status and the rest in columns of its own choice. The vocabulary sentinel-asim has them in one form.",
        },
        dns: {
          variants: [
            {
              name: "DnsEvents",
              source: {
                table: "DnsEvents",
                where: { SubType: ["LookupQuery"] },
                columns: ["Computer", "ClientIP", "Name", "QueryType", "IPAddresses", "Result"],
              },
            },
            {
              name: "DnsEvents of all kinds",
              source: { table: "DnsEvents" },
              alias: true,
              fidelity: "approximate",
              reason: "The query finds what DNS servers record of themselves and of registrations too, and not lookups alone.",
            },
          ],
          fields: {
            "source.ip": { name: "ClientIP" },
            "source.port": shared139,
            "destination.ip": shared139,
            "destination.port": shared139,
            "dns.question.name": { name: "Name" },
            "dns.question.type": { name: "QueryType" },
            "dns.answer": {
              name: "IPAddresses",
              fidelity: "approximate",
              reason: "IPAddresses holds all addresses of the answer in one text, and nothing but addresses.",
            },
            "dns.response_code": { name: "Result", fidelity: "approximate", reason: "Result tells the outcome in words of the product." },
            "network.transport": shared139,
          },
        },
        firewall: {
          variants: [
            {
              name: "CommonSecurityLog",
              source: {
                table: "CommonSecurityLog",
                columns: [
                  "DeviceVendor",
                  "DeviceProduct",
                  "DeviceAction",
                  "SourceIP",
                  "SourcePort",
                  "DestinationIP",
                  "DestinationPort",
                  "Protocol",
                ],
              },
              fidelity: "approximate",
              reason: "CommonSecurityLog holds records of proxies and other devices, too.",
            },
          ],
          fields: {
            "source.ip": { name: "SourceIP" },
            "source.port": { name: "SourcePort", type: "number" },
            "destination.ip": { name: "DestinationIP" },
            "destination.port": { name: "DestinationPort", type: "number" },
            "user.account": { name: "SourceUserName" },
            "network.transport": { name: "Protocol" },
            "network.direction": { name: "CommunicationDirection" },
            "event.action": { name: "DeviceAction" },
            "event.blocked": { unavailable: "The table tells it by the words of the action only.", nearest: "DeviceAction" },
          },
        },
        antivirus: {
          unavailable: "No table has findings of virus scanners in one form. The vocabulary defender-xdr has those of Microsoft Defender Antivirus, and windefend is its log.",
        },
        fortigate_event: {
          variants: [
            {
              name: "FortiGate in CommonSecurityLog",
              source: {
                table: "CommonSecurityLog",
                where: { DeviceVendor: ["Fortinet"] },
                conditions: ["DeviceProduct startswith \"Fortigate\"", "AdditionalExtensions contains \"FTNTFGT\""],
                columns: [
                  "Computer",
                  "DeviceName",
                  "Activity",
                  "DeviceAction",
                  "DestinationUserName",
                  "SourceUserName",
                  "Message",
                  "AdditionalExtensions",
                ],
              },
            },
          ],
          fields: {
            "event_data.action": { name: "DeviceAction" },
            "event_data.cfgpath": {
              name: "ConfigurationPath",
              expression: "extract(\"(?:^|;)FTNTFGTcfgpath=([^;]*)\", 1, AdditionalExtensions)",
            },
            "event_data.cfgobj": {
              name: "ConfigurationObject",
              expression: "extract(\"(?:^|;)FTNTFGTcfgobj=([^;]*)\", 1, AdditionalExtensions)",
            },
            "event_data.cfgattr": {
              name: "ConfigurationAttribute",
              expression: "extract(\"(?:^|;)FTNTFGTcfgattr=([^;]*)\", 1, AdditionalExtensions)",
            },
            "event_data.logdesc": { name: "LogDescription", expression: "extract(\"(?:^|;)FTNTFGTlogdesc=([^;]*)\", 1, AdditionalExtensions)" },
            "event_data.msg": { name: "Message" },
            "event_data.level": { name: "Level", expression: "extract(\"(?:^|;)FTNTFGTlevel=([^;]*)\", 1, AdditionalExtensions)" },
          },
        },
        paloalto_globalprotect: {
          unavailable: "CommonSecurityLog has GlobalProtect logs only where the forwarding profile of the firewall is written by hand, and their columns follow from it.",
        },
        cisco_aaa: shared140,
        cisco_bgp: shared140,
        cisco_ldp: shared140,
        cisco_syslog: shared140,
        cisco_duo: {
          unavailable: "The tables of the Cisco Duo connector have no published list of columns for the administration log.",
        },
        huawei_bgp: shared141,
        juniper_bgp: shared141,
        zeek_http: {
          variants: [
            {
              name: "Corelight_v2_http_CL",
              source: { table: "Corelight_v2_http_CL", identity: ["TimeGenerated"], columns: [] },
            },
          ],
          fields: {
            "event_data.id.orig_h": { name: "id_orig_h_s", optional: true },
            "event_data.id.orig_p": shared142,
            "event_data.id.resp_h": { name: "id_resp_h_s", optional: true },
            "event_data.id.resp_p": shared143,
            "event_data.uid": { name: "uid_s", optional: true },
            "event_data.method": { name: "method_s", optional: true },
            "event_data.host": { name: "host_s", optional: true },
            "event_data.uri": { name: "uri_s", optional: true },
            "event_data.c-uri": { name: "uri_s", optional: true },
            "event_data.referrer": { name: "referrer_s", optional: true },
            "event_data.user_agent": { name: "user_agent_s", optional: true },
            "event_data.c-useragent": { name: "user_agent_s", optional: true },
            "event_data.request_body_len": { name: "request_body_len_d", type: "number", optional: true },
            "event_data.response_body_len": { name: "response_body_len_d", type: "number", optional: true },
            "event_data.status_code": { name: "status_code_d", type: "number", optional: true },
            "event_data.status_msg": { name: "status_msg_s", optional: true },
            "event_data.resp_mime_types": { name: "RespMimeTypes", array: true, expression: "parse_json(column_ifexists(\"resp_mime_types_s\", \"\"))" },
            "event_data.orig_mime_types": { name: "OrigMimeTypes", array: true, expression: "parse_json(column_ifexists(\"orig_mime_types_s\", \"\"))" },
          },
        },
        zeek_smb_files: {
          variants: [
            {
              name: "Corelight_v2_smb_files_CL",
              source: { table: "Corelight_v2_smb_files_CL", identity: ["TimeGenerated"], columns: [] },
            },
          ],
          fields: {
            "event_data.id.orig_h": { name: "id_orig_h_s", optional: true },
            "event_data.id.orig_p": shared142,
            "event_data.id.resp_h": { name: "id_resp_h_s", optional: true },
            "event_data.id.resp_p": shared143,
            "event_data.uid": { name: "uid_s", optional: true },
            "event_data.action": { name: "action_s", optional: true },
            "event_data.path": { name: "path_s", optional: true },
            "event_data.name": { name: "name_s", optional: true },
            "event_data.prev_name": { name: "prev_name_s", optional: true },
          },
        },
        zeek_dns: {
          variants: [
            {
              name: "Corelight_v2_dns_CL",
              source: { table: "Corelight_v2_dns_CL", identity: ["TimeGenerated"], columns: [] },
            },
          ],
          fields: {
            "event_data.id.orig_h": { name: "id_orig_h_s", optional: true },
            "event_data.id.orig_p": shared142,
            "event_data.id.resp_h": { name: "id_resp_h_s", optional: true },
            "event_data.id.resp_p": shared143,
            "event_data.uid": { name: "uid_s", optional: true },
            "event_data.proto": { name: "proto_s", optional: true },
            "event_data.query": { name: "query_s", optional: true },
            "event_data.qclass_name": { name: "qclass_name_s", optional: true },
            "event_data.qtype": { name: "qtype_d", type: "number", optional: true },
            "event_data.qtype_name": { name: "qtype_name_s", optional: true },
            "event_data.rcode": { name: "rcode_d", type: "number", optional: true },
            "event_data.rcode_name": { name: "rcode_name_s", optional: true },
            "event_data.AA": { name: "AA_b", type: "boolean", optional: true },
            "event_data.TC": { name: "TC_b", type: "boolean", optional: true },
            "event_data.RD": { name: "RD_b", type: "boolean", optional: true },
            "event_data.RA": { name: "RA_b", type: "boolean", optional: true },
            "event_data.Z": { name: "Z_d", type: "number", optional: true },
            "event_data.answers": { name: "Answers", array: true, expression: "parse_json(column_ifexists(\"answers_s\", \"\"))" },
            "event_data.rejected": { name: "rejected_b", type: "boolean", optional: true },
          },
        },
        zeek_dce_rpc: {
          variants: [
            {
              name: "Corelight_v2_dce_rpc_CL",
              source: { table: "Corelight_v2_dce_rpc_CL", identity: ["TimeGenerated"], columns: [] },
            },
          ],
          fields: {
            "event_data.id.orig_h": { name: "id_orig_h_s", optional: true },
            "event_data.id.orig_p": shared142,
            "event_data.id.resp_h": { name: "id_resp_h_s", optional: true },
            "event_data.id.resp_p": shared143,
            "event_data.uid": { name: "uid_s", optional: true },
            "event_data.named_pipe": { name: "named_pipe_s", optional: true },
            "event_data.endpoint": { name: "endpoint_s", optional: true },
            "event_data.operation": { name: "operation_s", optional: true },
          },
        },
        zeek_rdp: {
          variants: [
            {
              name: "Corelight_v2_rdp_CL",
              source: { table: "Corelight_v2_rdp_CL", identity: ["TimeGenerated"], columns: [] },
            },
          ],
          fields: {
            "event_data.id.orig_h": { name: "id_orig_h_s", optional: true },
            "event_data.id.orig_p": shared142,
            "event_data.id.resp_h": { name: "id_resp_h_s", optional: true },
            "event_data.id.resp_p": shared143,
            "event_data.uid": { name: "uid_s", optional: true },
            "event_data.cookie": { name: "cookie_s", optional: true },
            "event_data.result": { name: "result_s", optional: true },
            "event_data.security_protocol": { name: "security_protocol_s", optional: true },
            "event_data.client_build": { name: "client_build_s", optional: true },
            "event_data.client_name": { name: "client_name_s", optional: true },
            "event_data.auth_success": { name: "auth_success_b", type: "boolean", optional: true },
          },
        },
        zeek_kerberos: {
          variants: [
            {
              name: "Corelight_v2_kerberos_CL",
              source: { table: "Corelight_v2_kerberos_CL", identity: ["TimeGenerated"], columns: [] },
            },
          ],
          fields: {
            "event_data.id.orig_h": { name: "id_orig_h_s", optional: true },
            "event_data.id.orig_p": shared142,
            "event_data.id.resp_h": { name: "id_resp_h_s", optional: true },
            "event_data.id.resp_p": shared143,
            "event_data.uid": { name: "uid_s", optional: true },
            "event_data.request_type": { name: "request_type_s", optional: true },
            "event_data.client": { name: "client_s", optional: true },
            "event_data.service": { name: "service_s", optional: true },
            "event_data.success": { name: "success_b", type: "boolean", optional: true },
            "event_data.error_msg": { name: "error_msg_s", optional: true },
            "event_data.cipher": { name: "cipher_s", optional: true },
            "event_data.forwardable": { name: "forwardable_b", type: "boolean", optional: true },
            "event_data.renewable": { name: "renewable_b", type: "boolean", optional: true },
          },
        },
        zeek_x509: {
          variants: [
            {
              name: "Corelight_v2_x509_CL",
              source: { table: "Corelight_v2_x509_CL", identity: ["TimeGenerated"], columns: [] },
            },
          ],
          fields: {
            "event_data.certificate.serial": { name: "certificate_serial_s", optional: true },
            "event_data.certificate.subject": { name: "certificate_subject_s", optional: true },
            "event_data.certificate.issuer": { name: "certificate_issuer_s", optional: true },
            "event_data.certificate.key_alg": { name: "certificate_key_alg_s", optional: true },
            "event_data.certificate.sig_alg": { name: "certificate_sig_alg_s", optional: true },
            "event_data.certificate.key_length": { name: "certificate_key_length_d", type: "number", optional: true },
            "event_data.san.dns": { name: "SanDns", array: true, expression: "parse_json(column_ifexists(\"san_dns_s\", \"\"))" },
          },
        },
        zeek_conn: {
          variants: [
            {
              name: "Corelight_v2_conn_CL",
              source: { table: "Corelight_v2_conn_CL", identity: ["TimeGenerated"], columns: [] },
            },
          ],
          fields: {
            "event_data.id.orig_h": { name: "id_orig_h_s", optional: true },
            "event_data.id.orig_p": shared142,
            "event_data.id.resp_h": { name: "id_resp_h_s", optional: true },
            "event_data.id.resp_p": shared143,
            "event_data.uid": { name: "uid_s", optional: true },
            "event_data.proto": { name: "proto_s", optional: true },
            "event_data.service": { name: "service_s", optional: true },
            "event_data.duration": { name: "duration_d", type: "number", optional: true },
            "event_data.orig_bytes": { name: "orig_bytes_d", type: "number", optional: true },
            "event_data.resp_bytes": { name: "resp_bytes_d", type: "number", optional: true },
            "event_data.conn_state": { name: "conn_state_s", optional: true },
            "event_data.history": { name: "history_s", optional: true },
            "event_data.local_orig": { name: "local_orig_b", type: "boolean", optional: true },
            "event_data.local_resp": { name: "local_resp_b", type: "boolean", optional: true },
          },
        },
        netflow: { unavailable: "No table holds flow records of every source. The vocabulary sentinel-asim has them in one form." },
        opencanary: {
          unavailable: "Microsoft Sentinel has no connector for OpenCanary. Its events are in a custom table whose columns a team chooses.",
        },
        rpc_firewall: { unavailable: "How the tables name the event data of the RPC Firewall is not documented." },
        jvm: shared144,
        spring: shared144,
        django: shared144,
        python: shared144,
        nodejs: shared144,
        ruby_on_rails: shared144,
        velocity: shared144,
        sql: shared144,
        qualys: { unavailable: "The tables of the Qualys connectors have no published list of columns for these findings." },
        apache: {
          variants: [
            {
              name: "ApacheHTTPServer_CL",
              source: { table: "ApacheHTTPServer_CL", identity: ["TimeGenerated"], columns: ["RawData"] },
            },
          ],
        },
        nginx: {
          variants: [{ name: "NGINX_CL", source: { table: "NGINX_CL", identity: ["TimeGenerated"], columns: ["RawData"] } }],
        },
        process_access: {
          variants: [
            {
              name: "Sysmon in WindowsEvent",
              source: {
                table: "WindowsEvent",
                where: { Provider: "Microsoft-Windows-Sysmon", EventID: [10] },
                data: "EventData",
                reserved: shared70,
              },
            },
            {
              name: "Sysmon in Event",
              source: {
                table: "Event",
                where: { Source: "Microsoft-Windows-Sysmon", EventID: [10] },
                xmlData: "EventData",
                reserved: shared75,
              },
            },
          ],
          fields: {
            "user.account": { name: "SourceUser", type: "dynamic" },
            "process.executable": { name: "SourceImage", type: "dynamic" },
            "process.pid": shared145,
            "process.entity_id": { name: "SourceProcessGUID", type: "dynamic" },
            "target.process.executable": { name: "TargetImage", type: "dynamic" },
            "target.process.pid": shared146,
            "target.process.entity_id": { name: "TargetProcessGUID", type: "dynamic" },
            "target.user.account": { name: "TargetUser", type: "dynamic" },
            "process.granted_access": { name: "GrantedAccess", type: "dynamic" },
            "process.call_trace": { name: "CallTrace", type: "dynamic" },
            "process.command_line": shared87,
          },
        },
        create_remote_thread: {
          variants: [
            {
              name: "Sysmon in WindowsEvent",
              source: {
                table: "WindowsEvent",
                where: { Provider: "Microsoft-Windows-Sysmon", EventID: [8] },
                data: "EventData",
                reserved: shared70,
              },
            },
            {
              name: "Sysmon in Event",
              source: {
                table: "Event",
                where: { Source: "Microsoft-Windows-Sysmon", EventID: [8] },
                xmlData: "EventData",
                reserved: shared75,
              },
            },
          ],
          fields: {
            "user.account": { name: "SourceUser", type: "dynamic" },
            "process.executable": { name: "SourceImage", type: "dynamic" },
            "process.pid": shared145,
            "process.entity_id": { name: "SourceProcessGuid", type: "dynamic" },
            "target.process.executable": { name: "TargetImage", type: "dynamic" },
            "target.process.pid": shared146,
            "target.process.entity_id": { name: "TargetProcessGuid", type: "dynamic" },
            "target.user.account": { name: "TargetUser", type: "dynamic" },
            "thread.start.address": { name: "StartAddress", type: "dynamic" },
            "thread.start.module": { name: "StartModule", type: "dynamic" },
            "thread.start.function": { name: "StartFunction", type: "dynamic" },
            "process.command_line": shared87,
            "process.parent.executable": shared87,
            "target.process.parent.pid": shared87,
          },
        },
        process_termination: {
          variants: [
            {
              name: "Sysmon in WindowsEvent",
              source: {
                table: "WindowsEvent",
                where: { Provider: "Microsoft-Windows-Sysmon", EventID: [5] },
                data: "EventData",
                reserved: shared70,
              },
            },
            {
              name: "Sysmon in Event",
              source: {
                table: "Event",
                where: { Source: "Microsoft-Windows-Sysmon", EventID: [5] },
                xmlData: "EventData",
                reserved: shared75,
              },
            },
          ],
          fields: shared147,
        },
        process_tampering: {
          variants: [
            {
              name: "Sysmon in WindowsEvent",
              source: {
                table: "WindowsEvent",
                where: { Provider: "Microsoft-Windows-Sysmon", EventID: [25] },
                data: "EventData",
                reserved: shared70,
              },
            },
            {
              name: "Sysmon in Event",
              source: {
                table: "Event",
                where: { Source: "Microsoft-Windows-Sysmon", EventID: [25] },
                xmlData: "EventData",
                reserved: shared75,
              },
            },
          ],
          fields: {
            "user.account": { name: "User", type: "dynamic" },
            "process.executable": { name: "Image", type: "dynamic" },
            "process.pid": { name: "ProcessId", type: "dynamic" },
            "process.entity_id": { name: "ProcessGuid", type: "dynamic" },
            "process.tampering": { name: "Type", type: "dynamic" },
          },
        },
        pipe_created: {
          variants: [
            {
              name: "Sysmon in WindowsEvent",
              source: {
                table: "WindowsEvent",
                where: { Provider: "Microsoft-Windows-Sysmon", EventID: [17, 18] },
                data: "EventData",
                reserved: shared70,
              },
            },
            {
              name: "Sysmon in Event",
              source: {
                table: "Event",
                where: { Source: "Microsoft-Windows-Sysmon", EventID: [17, 18] },
                xmlData: "EventData",
                reserved: shared75,
              },
            },
          ],
          fields: {
            "user.account": { name: "User", type: "dynamic" },
            "process.executable": { name: "Image", type: "dynamic" },
            "process.pid": { name: "ProcessId", type: "dynamic" },
            "process.entity_id": { name: "ProcessGuid", type: "dynamic" },
            "pipe.name": { name: "PipeName", type: "dynamic" },
          },
        },
        driver_load: {
          variants: [
            {
              name: "Sysmon in WindowsEvent",
              source: {
                table: "WindowsEvent",
                where: { Provider: "Microsoft-Windows-Sysmon", EventID: [6] },
                data: "EventData",
                reserved: shared70,
              },
              fields: {
                "dll.hash.md5": shared71,
                "dll.hash.sha1": shared72,
                "dll.hash.sha256": shared74,
                "dll.pe.imphash": shared73,
              },
            },
            {
              name: "Sysmon in Event",
              source: {
                table: "Event",
                where: { Source: "Microsoft-Windows-Sysmon", EventID: [6] },
                xmlData: "EventData",
                reserved: shared75,
              },
              fields: {
                "dll.hash.md5": shared76,
                "dll.hash.sha1": shared77,
                "dll.hash.sha256": shared79,
                "dll.pe.imphash": shared78,
              },
            },
          ],
          fields: {
            "dll.path": { name: "ImageLoaded", type: "dynamic" },
            "dll.signed": { name: "Signed", type: "dynamic" },
            "dll.code_signature.subject_name": { name: "Signature", type: "dynamic" },
            "dll.code_signature.status": shared92,
          },
        },
        raw_access_thread: {
          variants: [
            {
              name: "Sysmon in WindowsEvent",
              source: {
                table: "WindowsEvent",
                where: { Provider: "Microsoft-Windows-Sysmon", EventID: [9] },
                data: "EventData",
                reserved: shared70,
              },
            },
            {
              name: "Sysmon in Event",
              source: {
                table: "Event",
                where: { Source: "Microsoft-Windows-Sysmon", EventID: [9] },
                xmlData: "EventData",
                reserved: shared75,
              },
            },
          ],
          fields: {
            "user.account": { name: "User", type: "dynamic" },
            "process.executable": { name: "Image", type: "dynamic" },
            "process.pid": { name: "ProcessId", type: "dynamic" },
            "process.entity_id": { name: "ProcessGuid", type: "dynamic" },
            "device.name": { name: "Device", type: "dynamic" },
          },
        },
        create_stream_hash: {
          variants: [
            {
              name: "Sysmon in WindowsEvent",
              source: {
                table: "WindowsEvent",
                where: { Provider: "Microsoft-Windows-Sysmon", EventID: [15] },
                data: "EventData",
                reserved: shared70,
              },
              fields: {
                "file.hash.md5": {
                  name: "MD5",
                  type: "text",
                  expression: "extract(\"(?:^|,)MD5=([0-9A-Fa-f]+)\", 1, tostring(EventData.Hash))",
                },
                "file.hash.sha1": {
                  name: "SHA1",
                  type: "text",
                  expression: "extract(\"(?:^|,)SHA1=([0-9A-Fa-f]+)\", 1, tostring(EventData.Hash))",
                },
                "file.hash.sha256": {
                  name: "SHA256",
                  type: "text",
                  expression: "extract(\"(?:^|,)SHA256=([0-9A-Fa-f]+)\", 1, tostring(EventData.Hash))",
                },
                "file.pe.imphash": {
                  name: "IMPHASH",
                  type: "text",
                  expression: "extract(\"(?:^|,)IMPHASH=([0-9A-Fa-f]+)\", 1, tostring(EventData.Hash))",
                },
              },
            },
            {
              name: "Sysmon in Event",
              source: {
                table: "Event",
                where: { Source: "Microsoft-Windows-Sysmon", EventID: [15] },
                xmlData: "EventData",
                reserved: shared75,
              },
              fields: {
                "file.hash.md5": {
                  name: "MD5",
                  type: "text",
                  expression: "extract(\"<Data Name=\\\"Hash\\\">(?:[^<]*,)?MD5=([0-9A-Fa-f]+)\", 1, EventData)",
                },
                "file.hash.sha1": {
                  name: "SHA1",
                  type: "text",
                  expression: "extract(\"<Data Name=\\\"Hash\\\">(?:[^<]*,)?SHA1=([0-9A-Fa-f]+)\", 1, EventData)",
                },
                "file.hash.sha256": {
                  name: "SHA256",
                  type: "text",
                  expression: "extract(\"<Data Name=\\\"Hash\\\">(?:[^<]*,)?SHA256=([0-9A-Fa-f]+)\", 1, EventData)",
                },
                "file.pe.imphash": {
                  name: "IMPHASH",
                  type: "text",
                  expression: "extract(\"<Data Name=\\\"Hash\\\">(?:[^<]*,)?IMPHASH=([0-9A-Fa-f]+)\", 1, EventData)",
                },
              },
            },
          ],
          fields: {
            "user.account": { name: "User", type: "dynamic" },
            "process.executable": { name: "Image", type: "dynamic" },
            "process.pid": { name: "ProcessId", type: "dynamic" },
            "process.entity_id": { name: "ProcessGuid", type: "dynamic" },
            "file.path": shared88,
            "file.created": shared89,
            "file.contents": { name: "Contents", type: "dynamic" },
          },
        },
        file_change: {
          variants: [
            {
              name: "Sysmon in WindowsEvent",
              source: {
                table: "WindowsEvent",
                where: { Provider: "Microsoft-Windows-Sysmon", EventID: [2] },
                data: "EventData",
                reserved: shared70,
              },
            },
            {
              name: "Sysmon in Event",
              source: {
                table: "Event",
                where: { Source: "Microsoft-Windows-Sysmon", EventID: [2] },
                xmlData: "EventData",
                reserved: shared75,
              },
            },
          ],
          fields: {
            "user.account": { name: "User", type: "dynamic" },
            "process.executable": { name: "Image", type: "dynamic" },
            "process.pid": { name: "ProcessId", type: "dynamic" },
            "process.entity_id": { name: "ProcessGuid", type: "dynamic" },
            "file.path": shared88,
            "file.created": shared89,
            "file.created_before": { name: "PreviousCreationUtcTime", type: "dynamic" },
          },
        },
        file_delete_detected: {
          variants: [
            {
              name: "Sysmon in WindowsEvent",
              source: {
                table: "WindowsEvent",
                where: { Provider: "Microsoft-Windows-Sysmon", EventID: [26] },
                data: "EventData",
                reserved: shared70,
              },
              fields: shared148,
            },
            {
              name: "Sysmon in Event",
              source: {
                table: "Event",
                where: { Source: "Microsoft-Windows-Sysmon", EventID: [26] },
                xmlData: "EventData",
                reserved: shared75,
              },
              fields: shared149,
            },
          ],
          fields: shared135,
        },
        file_executable_detected: {
          variants: [
            {
              name: "Sysmon in WindowsEvent",
              source: {
                table: "WindowsEvent",
                where: { Provider: "Microsoft-Windows-Sysmon", EventID: [29] },
                data: "EventData",
                reserved: shared70,
              },
              fields: shared148,
            },
            {
              name: "Sysmon in Event",
              source: {
                table: "Event",
                where: { Source: "Microsoft-Windows-Sysmon", EventID: [29] },
                xmlData: "EventData",
                reserved: shared75,
              },
              fields: shared149,
            },
          ],
          fields: shared135,
        },
        file_block_executable: {
          variants: [
            {
              name: "Sysmon in WindowsEvent",
              source: {
                table: "WindowsEvent",
                where: { Provider: "Microsoft-Windows-Sysmon", EventID: [27] },
                data: "EventData",
                reserved: shared70,
              },
              fields: shared148,
            },
            {
              name: "Sysmon in Event",
              source: {
                table: "Event",
                where: { Source: "Microsoft-Windows-Sysmon", EventID: [27] },
                xmlData: "EventData",
                reserved: shared75,
              },
              fields: shared149,
            },
          ],
          fields: shared135,
        },
        file_block_shredding: {
          variants: [
            {
              name: "Sysmon in WindowsEvent",
              source: {
                table: "WindowsEvent",
                where: { Provider: "Microsoft-Windows-Sysmon", EventID: [28] },
                data: "EventData",
                reserved: shared70,
              },
              fields: shared148,
            },
            {
              name: "Sysmon in Event",
              source: {
                table: "Event",
                where: { Source: "Microsoft-Windows-Sysmon", EventID: [28] },
                xmlData: "EventData",
                reserved: shared75,
              },
              fields: shared149,
            },
          ],
          fields: shared135,
        },
        registry_add: {
          variants: [
            {
              name: "Sysmon in WindowsEvent",
              source: {
                table: "WindowsEvent",
                where: shared150,
                conditions: ["tostring(EventData.EventType) == \"CreateKey\""],
                data: "EventData",
                reserved: shared70,
              },
            },
            {
              name: "Sysmon in Event",
              source: {
                table: "Event",
                where: shared151,
                conditions: ["EventData contains_cs \"<Data Name=\\\"EventType\\\">CreateKey</Data>\""],
                xmlData: "EventData",
                reserved: shared75,
              },
            },
          ],
          fields: shared152,
        },
        registry_delete: {
          variants: [
            {
              name: "Sysmon in WindowsEvent",
              source: {
                table: "WindowsEvent",
                where: shared150,
                conditions: ["tostring(EventData.EventType) in (\"DeleteKey\", \"DeleteValue\")"],
                data: "EventData",
                reserved: shared70,
              },
            },
            {
              name: "Sysmon in Event",
              source: {
                table: "Event",
                where: shared151,
                conditions: ["EventData matches regex \"<Data Name=\\\"EventType\\\">Delete(?:Key|Value)</Data>\""],
                xmlData: "EventData",
                reserved: shared75,
              },
            },
          ],
          fields: shared152,
        },
        registry_rename: {
          variants: [
            {
              name: "Sysmon in WindowsEvent",
              source: {
                table: "WindowsEvent",
                where: { Provider: "Microsoft-Windows-Sysmon", EventID: [14] },
                data: "EventData",
                reserved: shared70,
              },
            },
            {
              name: "Sysmon in Event",
              source: {
                table: "Event",
                where: { Source: "Microsoft-Windows-Sysmon", EventID: [14] },
                xmlData: "EventData",
                reserved: shared75,
              },
            },
          ],
          fields: {
            "user.account": { name: "User", type: "dynamic" },
            "process.executable": { name: "Image", type: "dynamic" },
            "process.pid": { name: "ProcessId", type: "dynamic" },
            "process.entity_id": { name: "ProcessGuid", type: "dynamic" },
            "registry.path": shared91,
            "registry.change": { name: "EventType", type: "dynamic" },
            "registry.new_path": { name: "NewName", type: "dynamic" },
          },
        },
        clipboard_capture: {
          variants: [
            {
              name: "Sysmon in WindowsEvent",
              source: {
                table: "WindowsEvent",
                where: { Provider: "Microsoft-Windows-Sysmon", EventID: [24] },
                data: "EventData",
                reserved: shared70,
              },
              fields: { "file.hash.md5": shared71, "file.hash.sha1": shared72, "file.hash.sha256": shared74 },
            },
            {
              name: "Sysmon in Event",
              source: {
                table: "Event",
                where: { Source: "Microsoft-Windows-Sysmon", EventID: [24] },
                xmlData: "EventData",
                reserved: shared75,
              },
              fields: { "file.hash.md5": shared76, "file.hash.sha1": shared77, "file.hash.sha256": shared79 },
            },
          ],
          fields: shared147,
        },
        wmi_event: {
          variants: [
            {
              name: "Sysmon in WindowsEvent",
              source: {
                table: "WindowsEvent",
                where: { Provider: "Microsoft-Windows-Sysmon", EventID: [19, 20, 21] },
                data: "EventData",
                reserved: shared70,
              },
            },
            {
              name: "Sysmon in Event",
              source: {
                table: "Event",
                where: { Source: "Microsoft-Windows-Sysmon", EventID: [19, 20, 21] },
                xmlData: "EventData",
                reserved: shared75,
              },
            },
          ],
          eventData: { name: "{name}", type: "dynamic" },
          fields: { "event.code": { name: "EventID", type: "number" }, "user.account": { name: "User", type: "dynamic" } },
        },
        sysmon_status: {
          variants: [
            {
              name: "Sysmon in WindowsEvent",
              source: {
                table: "WindowsEvent",
                where: { Provider: "Microsoft-Windows-Sysmon", EventID: [4, 16] },
                data: "EventData",
                reserved: shared70,
              },
            },
            {
              name: "Sysmon in Event",
              source: {
                table: "Event",
                where: { Source: "Microsoft-Windows-Sysmon", EventID: [4, 16] },
                xmlData: "EventData",
                reserved: shared75,
              },
            },
          ],
          eventData: { name: "{name}", type: "dynamic" },
          fields: shared101,
        },
        sysmon_error: {
          variants: [
            {
              name: "Sysmon in WindowsEvent",
              source: {
                table: "WindowsEvent",
                where: { Provider: "Microsoft-Windows-Sysmon", EventID: [255] },
                data: "EventData",
                reserved: shared70,
              },
            },
            {
              name: "Sysmon in Event",
              source: {
                table: "Event",
                where: { Source: "Microsoft-Windows-Sysmon", EventID: [255] },
                xmlData: "EventData",
                reserved: shared75,
              },
            },
          ],
          eventData: { name: "{name}", type: "dynamic" },
          fields: shared101,
        },
        file_access: {
          unavailable: "Sysmon does not record that a file is opened. SecurityEvent has event 4663 for audited files only.",
        },
        file_rename: { unavailable: "Sysmon does not record that a file is renamed." },
        ps_classic_start: {
          variants: [
            {
              name: "Windows PowerShell in Event",
              source: {
                table: "Event",
                where: { EventLog: ["Windows PowerShell"], EventID: [400] },
                xmlData: "EventData",
                reserved: shared75,
              },
            },
          ],
          fields: shared153,
        },
        ps_classic_provider_start: {
          variants: [
            {
              name: "Windows PowerShell in Event",
              source: {
                table: "Event",
                where: { EventLog: ["Windows PowerShell"], EventID: [600] },
                xmlData: "EventData",
                reserved: shared75,
              },
            },
          ],
          fields: shared153,
        },
        iis_configuration: {
          variants: [
            {
              name: "the channel in WindowsEvent",
              source: {
                table: "WindowsEvent",
                where: { Channel: "Microsoft-IIS-Configuration/Operational" },
                data: "EventData",
                reserved: shared70,
              },
              fields: shared110,
            },
            {
              name: "the channel in Event",
              source: {
                table: "Event",
                where: { EventLog: "Microsoft-IIS-Configuration/Operational" },
                xmlData: "EventData",
                reserved: shared75,
              },
              fields: shared112,
            },
          ],
          fields: shared107,
          eventData: { name: "{name}", type: "dynamic" },
        },
        application: {
          variants: [
            {
              name: "the channel in WindowsEvent",
              source: { table: "WindowsEvent", where: { Channel: "Application" }, data: "EventData", reserved: shared70 },
              fields: shared110,
            },
            {
              name: "the channel in Event",
              source: { table: "Event", where: { EventLog: "Application" }, xmlData: "EventData", reserved: shared75 },
              fields: shared112,
            },
          ],
          fields: shared107,
          eventData: { name: "{name}", type: "dynamic" },
        },
        system: {
          variants: [
            {
              name: "the channel in WindowsEvent",
              source: { table: "WindowsEvent", where: { Channel: "System" }, data: "EventData", reserved: shared70 },
              fields: shared110,
            },
            {
              name: "the channel in Event",
              source: { table: "Event", where: { EventLog: "System" }, xmlData: "EventData", reserved: shared75 },
              fields: shared112,
            },
          ],
          fields: shared107,
          eventData: { name: "{name}", type: "dynamic" },
        },
        sysmon: {
          variants: [
            {
              name: "the channel in WindowsEvent",
              source: {
                table: "WindowsEvent",
                where: { Channel: "Microsoft-Windows-Sysmon/Operational" },
                data: "EventData",
                reserved: shared70,
              },
              fields: shared110,
            },
            {
              name: "the channel in Event",
              source: {
                table: "Event",
                where: { EventLog: "Microsoft-Windows-Sysmon/Operational" },
                xmlData: "EventData",
                reserved: shared75,
              },
              fields: shared112,
            },
          ],
          fields: shared107,
          eventData: { name: "{name}", type: "dynamic" },
        },
        powershell: {
          variants: [
            {
              name: "the channel in WindowsEvent",
              source: { table: "WindowsEvent", where: { Channel: shared154 }, data: "EventData", reserved: shared70 },
              fields: shared110,
            },
            {
              name: "the channel in Event",
              source: { table: "Event", where: { EventLog: shared154 }, xmlData: "EventData", reserved: shared75 },
              fields: shared112,
            },
          ],
          fields: shared107,
          eventData: { name: "{name}", type: "dynamic" },
        },
        powershell_classic: {
          variants: [
            {
              name: "the channel in WindowsEvent",
              source: { table: "WindowsEvent", where: { Channel: "Windows PowerShell" }, data: "EventData", reserved: shared70 },
              fields: shared110,
            },
            {
              name: "the channel in Event",
              source: { table: "Event", where: { EventLog: "Windows PowerShell" }, xmlData: "EventData", reserved: shared75 },
              fields: shared112,
            },
          ],
          fields: shared107,
          eventData: { name: "{name}", type: "dynamic" },
        },
        taskscheduler: {
          variants: [
            {
              name: "the channel in WindowsEvent",
              source: {
                table: "WindowsEvent",
                where: { Channel: "Microsoft-Windows-TaskScheduler/Operational" },
                data: "EventData",
                reserved: shared70,
              },
              fields: shared110,
            },
            {
              name: "the channel in Event",
              source: {
                table: "Event",
                where: { EventLog: "Microsoft-Windows-TaskScheduler/Operational" },
                xmlData: "EventData",
                reserved: shared75,
              },
              fields: shared112,
            },
          ],
          fields: shared107,
          eventData: { name: "{name}", type: "dynamic" },
        },
        codeintegrity_operational: {
          variants: [
            {
              name: "the channel in WindowsEvent",
              source: {
                table: "WindowsEvent",
                where: { Channel: "Microsoft-Windows-CodeIntegrity/Operational" },
                data: "EventData",
                reserved: shared70,
              },
              fields: shared110,
            },
            {
              name: "the channel in Event",
              source: {
                table: "Event",
                where: { EventLog: "Microsoft-Windows-CodeIntegrity/Operational" },
                xmlData: "EventData",
                reserved: shared75,
              },
              fields: shared112,
            },
          ],
          fields: shared107,
          eventData: { name: "{name}", type: "dynamic" },
        },
        appmodel_runtime: {
          variants: [
            {
              name: "the channel in WindowsEvent",
              source: {
                table: "WindowsEvent",
                where: { Channel: "Microsoft-Windows-AppModel-Runtime/Admin" },
                data: "EventData",
                reserved: shared70,
              },
              fields: shared110,
            },
            {
              name: "the channel in Event",
              source: {
                table: "Event",
                where: { EventLog: "Microsoft-Windows-AppModel-Runtime/Admin" },
                xmlData: "EventData",
                reserved: shared75,
              },
              fields: shared112,
            },
          ],
          fields: shared107,
          eventData: { name: "{name}", type: "dynamic" },
        },
        appxdeployment_server: {
          variants: [
            {
              name: "the channel in WindowsEvent",
              source: {
                table: "WindowsEvent",
                where: { Channel: "Microsoft-Windows-AppXDeploymentServer/Operational" },
                data: "EventData",
                reserved: shared70,
              },
              fields: shared110,
            },
            {
              name: "the channel in Event",
              source: {
                table: "Event",
                where: { EventLog: "Microsoft-Windows-AppXDeploymentServer/Operational" },
                xmlData: "EventData",
                reserved: shared75,
              },
              fields: shared112,
            },
          ],
          fields: shared107,
          eventData: { name: "{name}", type: "dynamic" },
        },
        appxpackaging_om: {
          variants: [
            {
              name: "the channel in WindowsEvent",
              source: {
                table: "WindowsEvent",
                where: { Channel: "Microsoft-Windows-AppxPackaging/Operational" },
                data: "EventData",
                reserved: shared70,
              },
              fields: shared110,
            },
            {
              name: "the channel in Event",
              source: {
                table: "Event",
                where: { EventLog: "Microsoft-Windows-AppxPackaging/Operational" },
                xmlData: "EventData",
                reserved: shared75,
              },
              fields: shared112,
            },
          ],
          fields: shared107,
          eventData: { name: "{name}", type: "dynamic" },
        },
        bits_client: {
          variants: [
            {
              name: "the channel in WindowsEvent",
              source: {
                table: "WindowsEvent",
                where: { Channel: "Microsoft-Windows-Bits-Client/Operational" },
                data: "EventData",
                reserved: shared70,
              },
              fields: shared110,
            },
            {
              name: "the channel in Event",
              source: {
                table: "Event",
                where: { EventLog: "Microsoft-Windows-Bits-Client/Operational" },
                xmlData: "EventData",
                reserved: shared75,
              },
              fields: shared112,
            },
          ],
          fields: shared107,
          eventData: { name: "{name}", type: "dynamic" },
        },
        certificateservicesclient_lifecycle_system: {
          variants: [
            {
              name: "the channel in WindowsEvent",
              source: {
                table: "WindowsEvent",
                where: { Channel: "Microsoft-Windows-CertificateServicesClient-Lifecycle-System/Operational" },
                data: "EventData",
                reserved: shared70,
              },
              fields: shared110,
            },
            {
              name: "the channel in Event",
              source: {
                table: "Event",
                where: { EventLog: "Microsoft-Windows-CertificateServicesClient-Lifecycle-System/Operational" },
                xmlData: "EventData",
                reserved: shared75,
              },
              fields: shared112,
            },
          ],
          fields: shared107,
          eventData: { name: "{name}", type: "dynamic" },
        },
        diagnosis_scripted: {
          variants: [
            {
              name: "the channel in WindowsEvent",
              source: {
                table: "WindowsEvent",
                where: { Channel: "Microsoft-Windows-Diagnosis-Scripted/Operational" },
                data: "EventData",
                reserved: shared70,
              },
              fields: shared110,
            },
            {
              name: "the channel in Event",
              source: {
                table: "Event",
                where: { EventLog: "Microsoft-Windows-Diagnosis-Scripted/Operational" },
                xmlData: "EventData",
                reserved: shared75,
              },
              fields: shared112,
            },
          ],
          fields: shared107,
          eventData: { name: "{name}", type: "dynamic" },
        },
        dhcp: {
          variants: [
            {
              name: "the channel in WindowsEvent",
              source: {
                table: "WindowsEvent",
                where: { Channel: "Microsoft-Windows-DHCP-Server/Operational" },
                data: "EventData",
                reserved: shared70,
              },
              fields: shared110,
            },
            {
              name: "the channel in Event",
              source: {
                table: "Event",
                where: { EventLog: "Microsoft-Windows-DHCP-Server/Operational" },
                xmlData: "EventData",
                reserved: shared75,
              },
              fields: shared112,
            },
          ],
          fields: shared107,
          eventData: { name: "{name}", type: "dynamic" },
        },
        dns_client: {
          variants: [
            {
              name: "the channel in WindowsEvent",
              source: { table: "WindowsEvent", where: { Channel: shared155 }, data: "EventData", reserved: shared70 },
              fields: shared110,
            },
            {
              name: "the channel in Event",
              source: { table: "Event", where: { EventLog: shared155 }, xmlData: "EventData", reserved: shared75 },
              fields: shared112,
            },
          ],
          fields: shared107,
          eventData: { name: "{name}", type: "dynamic" },
        },
        dns_server: {
          variants: [
            {
              name: "the channel in WindowsEvent",
              source: { table: "WindowsEvent", where: { Channel: "DNS Server" }, data: "EventData", reserved: shared70 },
              fields: shared110,
            },
            {
              name: "the channel in Event",
              source: { table: "Event", where: { EventLog: "DNS Server" }, xmlData: "EventData", reserved: shared75 },
              fields: shared112,
            },
          ],
          fields: shared107,
          eventData: { name: "{name}", type: "dynamic" },
        },
        dns_server_analytic: {
          variants: [
            {
              name: "the channel in WindowsEvent",
              source: {
                table: "WindowsEvent",
                where: { Channel: "Microsoft-Windows-DNS-Server/Analytical" },
                data: "EventData",
                reserved: shared70,
              },
              fields: shared110,
            },
            {
              name: "the channel in Event",
              source: {
                table: "Event",
                where: { EventLog: "Microsoft-Windows-DNS-Server/Analytical" },
                xmlData: "EventData",
                reserved: shared75,
              },
              fields: shared112,
            },
          ],
          fields: shared107,
          eventData: { name: "{name}", type: "dynamic" },
        },
        dns_server_audit: {
          variants: [
            {
              name: "the channel in WindowsEvent",
              source: {
                table: "WindowsEvent",
                where: { Channel: "Microsoft-Windows-DNS-Server/Audit" },
                data: "EventData",
                reserved: shared70,
              },
              fields: shared110,
            },
            {
              name: "the channel in Event",
              source: {
                table: "Event",
                where: { EventLog: "Microsoft-Windows-DNS-Server/Audit" },
                xmlData: "EventData",
                reserved: shared75,
              },
              fields: shared112,
            },
          ],
          fields: shared107,
          eventData: { name: "{name}", type: "dynamic" },
        },
        firewall_as: {
          variants: [
            {
              name: "the channel in WindowsEvent",
              source: {
                table: "WindowsEvent",
                where: { Channel: "Microsoft-Windows-Windows Firewall With Advanced Security/Firewall" },
                data: "EventData",
                reserved: shared70,
              },
              fields: shared110,
            },
            {
              name: "the channel in Event",
              source: {
                table: "Event",
                where: { EventLog: "Microsoft-Windows-Windows Firewall With Advanced Security/Firewall" },
                xmlData: "EventData",
                reserved: shared75,
              },
              fields: shared112,
            },
          ],
          fields: shared107,
          eventData: { name: "{name}", type: "dynamic" },
        },
        hyper_v_worker: {
          variants: [
            {
              name: "the channel in WindowsEvent",
              source: {
                table: "WindowsEvent",
                where: { Channel: "Microsoft-Windows-Hyper-V-Worker" },
                data: "EventData",
                reserved: shared70,
              },
              fields: shared110,
            },
            {
              name: "the channel in Event",
              source: {
                table: "Event",
                where: { EventLog: "Microsoft-Windows-Hyper-V-Worker" },
                xmlData: "EventData",
                reserved: shared75,
              },
              fields: shared112,
            },
          ],
          fields: shared107,
          eventData: { name: "{name}", type: "dynamic" },
        },
        kernel_event_tracing: {
          variants: [
            {
              name: "the channel in WindowsEvent",
              source: {
                table: "WindowsEvent",
                where: { Channel: "Microsoft-Windows-Kernel-EventTracing" },
                data: "EventData",
                reserved: shared70,
              },
              fields: shared110,
            },
            {
              name: "the channel in Event",
              source: {
                table: "Event",
                where: { EventLog: "Microsoft-Windows-Kernel-EventTracing" },
                xmlData: "EventData",
                reserved: shared75,
              },
              fields: shared112,
            },
          ],
          fields: shared107,
          eventData: { name: "{name}", type: "dynamic" },
        },
        kernel_shimengine: {
          variants: [
            {
              name: "the channel in WindowsEvent",
              source: { table: "WindowsEvent", where: { Channel: shared156 }, data: "EventData", reserved: shared70 },
              fields: shared110,
            },
            {
              name: "the channel in Event",
              source: { table: "Event", where: { EventLog: shared156 }, xmlData: "EventData", reserved: shared75 },
              fields: shared112,
            },
          ],
          fields: shared107,
          eventData: { name: "{name}", type: "dynamic" },
        },
        ldap: {
          variants: [
            {
              name: "the channel in WindowsEvent",
              source: {
                table: "WindowsEvent",
                where: { Channel: "Microsoft-Windows-LDAP-Client/Debug" },
                data: "EventData",
                reserved: shared70,
              },
              fields: shared110,
            },
            {
              name: "the channel in Event",
              source: {
                table: "Event",
                where: { EventLog: "Microsoft-Windows-LDAP-Client/Debug" },
                xmlData: "EventData",
                reserved: shared75,
              },
              fields: shared112,
            },
          ],
          fields: shared107,
          eventData: { name: "{name}", type: "dynamic" },
        },
        lsa_server: {
          variants: [
            {
              name: "the channel in WindowsEvent",
              source: {
                table: "WindowsEvent",
                where: { Channel: "Microsoft-Windows-LSA/Operational" },
                data: "EventData",
                reserved: shared70,
              },
              fields: shared110,
            },
            {
              name: "the channel in Event",
              source: {
                table: "Event",
                where: { EventLog: "Microsoft-Windows-LSA/Operational" },
                xmlData: "EventData",
                reserved: shared75,
              },
              fields: shared112,
            },
          ],
          fields: shared107,
          eventData: { name: "{name}", type: "dynamic" },
        },
        microsoft_servicebus_client: {
          variants: [
            {
              name: "the channel in WindowsEvent",
              source: {
                table: "WindowsEvent",
                where: { Channel: "Microsoft-ServiceBus-Client" },
                data: "EventData",
                reserved: shared70,
              },
              fields: shared110,
            },
            {
              name: "the channel in Event",
              source: {
                table: "Event",
                where: { EventLog: "Microsoft-ServiceBus-Client" },
                xmlData: "EventData",
                reserved: shared75,
              },
              fields: shared112,
            },
          ],
          fields: shared107,
          eventData: { name: "{name}", type: "dynamic" },
        },
        msexchange_management: {
          variants: [
            {
              name: "the channel in WindowsEvent",
              source: {
                table: "WindowsEvent",
                where: { Channel: "MSExchange Management" },
                data: "EventData",
                reserved: shared70,
              },
              fields: shared110,
            },
            {
              name: "the channel in Event",
              source: { table: "Event", where: { EventLog: "MSExchange Management" }, xmlData: "EventData", reserved: shared75 },
              fields: shared112,
            },
          ],
          fields: shared107,
          eventData: { name: "{name}", type: "dynamic" },
        },
        ntfs: {
          variants: [
            {
              name: "the channel in WindowsEvent",
              source: {
                table: "WindowsEvent",
                where: { Channel: "Microsoft-Windows-Ntfs/Operational" },
                data: "EventData",
                reserved: shared70,
              },
              fields: shared110,
            },
            {
              name: "the channel in Event",
              source: {
                table: "Event",
                where: { EventLog: "Microsoft-Windows-Ntfs/Operational" },
                xmlData: "EventData",
                reserved: shared75,
              },
              fields: shared112,
            },
          ],
          fields: shared107,
          eventData: { name: "{name}", type: "dynamic" },
        },
        ntlm: {
          variants: [
            {
              name: "the channel in WindowsEvent",
              source: {
                table: "WindowsEvent",
                where: { Channel: "Microsoft-Windows-NTLM/Operational" },
                data: "EventData",
                reserved: shared70,
              },
              fields: shared110,
            },
            {
              name: "the channel in Event",
              source: {
                table: "Event",
                where: { EventLog: "Microsoft-Windows-NTLM/Operational" },
                xmlData: "EventData",
                reserved: shared75,
              },
              fields: shared112,
            },
          ],
          fields: shared107,
          eventData: { name: "{name}", type: "dynamic" },
        },
        openssh: {
          variants: [
            {
              name: "the channel in WindowsEvent",
              source: { table: "WindowsEvent", where: { Channel: "OpenSSH/Operational" }, data: "EventData", reserved: shared70 },
              fields: shared110,
            },
            {
              name: "the channel in Event",
              source: { table: "Event", where: { EventLog: "OpenSSH/Operational" }, xmlData: "EventData", reserved: shared75 },
              fields: shared112,
            },
          ],
          fields: shared107,
          eventData: { name: "{name}", type: "dynamic" },
        },
        application_experience: {
          variants: [
            {
              name: "the channel in WindowsEvent",
              source: { table: "WindowsEvent", where: { Channel: shared157 }, data: "EventData", reserved: shared70 },
              fields: shared110,
            },
            {
              name: "the channel in Event",
              source: { table: "Event", where: { EventLog: shared157 }, xmlData: "EventData", reserved: shared75 },
              fields: shared112,
            },
          ],
          fields: shared107,
          eventData: { name: "{name}", type: "dynamic" },
        },
        bitlocker: {
          variants: [
            {
              name: "the channel in WindowsEvent",
              source: {
                table: "WindowsEvent",
                where: { Channel: "Microsoft-Windows-BitLocker/BitLocker Management" },
                data: "EventData",
                reserved: shared70,
              },
              fields: shared110,
            },
            {
              name: "the channel in Event",
              source: {
                table: "Event",
                where: { EventLog: "Microsoft-Windows-BitLocker/BitLocker Management" },
                xmlData: "EventData",
                reserved: shared75,
              },
              fields: shared112,
            },
          ],
          fields: shared107,
          eventData: { name: "{name}", type: "dynamic" },
        },
        security_mitigations: {
          variants: [
            {
              name: "the channel in WindowsEvent",
              source: { table: "WindowsEvent", where: { Channel: shared158 }, data: "EventData", reserved: shared70 },
              fields: shared110,
            },
            {
              name: "the channel in Event",
              source: { table: "Event", where: { EventLog: shared158 }, xmlData: "EventData", reserved: shared75 },
              fields: shared112,
            },
          ],
          fields: shared107,
          eventData: { name: "{name}", type: "dynamic" },
        },
        sense: {
          variants: [
            {
              name: "the channel in WindowsEvent",
              source: {
                table: "WindowsEvent",
                where: { Channel: "Microsoft-Windows-SENSE/Operational" },
                data: "EventData",
                reserved: shared70,
              },
              fields: shared110,
            },
            {
              name: "the channel in Event",
              source: {
                table: "Event",
                where: { EventLog: "Microsoft-Windows-SENSE/Operational" },
                xmlData: "EventData",
                reserved: shared75,
              },
              fields: shared112,
            },
          ],
          fields: shared107,
          eventData: { name: "{name}", type: "dynamic" },
        },
        shell_core: {
          variants: [
            {
              name: "the channel in WindowsEvent",
              source: {
                table: "WindowsEvent",
                where: { Channel: "Microsoft-Windows-Shell-Core/Operational" },
                data: "EventData",
                reserved: shared70,
              },
              fields: shared110,
            },
            {
              name: "the channel in Event",
              source: {
                table: "Event",
                where: { EventLog: "Microsoft-Windows-Shell-Core/Operational" },
                xmlData: "EventData",
                reserved: shared75,
              },
              fields: shared112,
            },
          ],
          fields: shared107,
          eventData: { name: "{name}", type: "dynamic" },
        },
        vhdmp: {
          variants: [
            {
              name: "the channel in WindowsEvent",
              source: {
                table: "WindowsEvent",
                where: { Channel: "Microsoft-Windows-VHDMP/Operational" },
                data: "EventData",
                reserved: shared70,
              },
              fields: shared110,
            },
            {
              name: "the channel in Event",
              source: {
                table: "Event",
                where: { EventLog: "Microsoft-Windows-VHDMP/Operational" },
                xmlData: "EventData",
                reserved: shared75,
              },
              fields: shared112,
            },
          ],
          fields: shared107,
          eventData: { name: "{name}", type: "dynamic" },
        },
      },
    },
  };
