// Written by packages/codegen from packages/backend-spl/mappings/**/*.yaml. Do not edit: run `npm run generate`.
import type { Vocabulary } from "@isorule/core";

const shared1 = {
    prefix: "spl",
    sources: { events: { terms: {} }, "*": { datamodel: "{name}" } },
  } as const;
const shared2 = {
    source: "Syslog:Linux-Sysmon/Operational",
    EventCode: 1,
  } as const;
const shared3 = {
    unavailable: "Sysmon for Linux leaves Hashes empty.",
    absent: true,
  } as const;
const shared4 = {
    name: "ParentProcessId",
    type: "number",
  } as const;
const shared5 = {
    source: "Syslog:Linux-Sysmon/Operational",
    EventCode: 11,
  } as const;
const shared6 = {
    "host.name": { name: "Computer" },
    "user.account": { name: "User" },
    "process.executable": { name: "Image" },
    "process.pid": { name: "ProcessId", type: "number" },
    "process.entity_id": { name: "ProcessGuid" },
    "file.path": { name: "TargetFilename" },
  } as const;
const shared7 = {
    source: "Syslog:Linux-Sysmon/Operational",
    EventCode: 3,
  } as const;
const shared8 = {
    name: "DestinationPort",
    type: "number",
  } as const;
const shared9 = {
    name: "properties.targetResources{}.modifiedProperties{}.newValue",
    array: true,
  } as const;
const shared10 = {
    terms: { sourcetype: "o365:management:activity" },
    dataSource: ["O365"],
  } as const;
const shared11 = {
    variants: [{ name: "Management activity", source: shared10 }],
    eventData: { name: "{name}" },
    fields: {
      "event_data.Parameters": {
        name: "Parameters{}.Value",
        expression: "mvappend('Parameters{}.Name', 'Parameters{}.Value')",
        array: true,
        fidelity: "approximate",
        reason: "Parameters is a list of names and values, of which each text is compared by itself.",
      },
    },
  } as const;
const shared12 = {
    variants: [{ name: "Alerts of Security and Compliance", source: shared10 }],
    eventData: { name: "{name}" },
    fields: {
      "event_data.eventSource": { name: "Workload" },
      "event_data.eventName": {
        name: "Name",
        fidelity: "approximate",
        reason: "The rules name the alerts of Defender for Cloud Apps, and the log names its alerts itself.",
      },
      "event_data.status": { name: "ResultStatus", fidelity: "approximate", reason: "The log writes Succeeded or Success." },
    },
  } as const;
const shared13 = {
    terms: {
      sourcetype: [
        "google:gcp:pubsub:message",
        "google:gcp:pubsub:audit:admin_activity",
        "google:gcp:pubsub:audit:data_access",
        "google:gcp:pubsub:audit:system_event",
        "google:gcp:pubsub:audit:policy_denied",
      ],
    },
  } as const;
const shared14 = {
    name: "data.protoPayload.serviceName",
  } as const;
const shared15 = {
    variants: [{ name: "Workspace audit logs in Cloud Logging", source: shared13 }],
    eventData: { name: "data.protoPayload.{name}" },
    fields: {
      "event_data.eventService": shared14,
      "event_data.eventName": { name: "data.protoPayload.metadata.event{}.eventName", array: true },
      "event_data.new_value": {
        name: "data.protoPayload.metadata.event{}.parameter{}.value",
        array: true,
        fidelity: "approximate",
        reason: "The parameters of an event are a list of names and values, of which all values are compared.",
      },
    },
  } as const;
const shared16 = {
    "event_data.action": { name: "vendor_action" },
  } as const;
const shared17 = [
    { name: "Apache error log", source: { terms: { sourcetype: ["apache:error", "apache_error"] }, format: "line" } },
  ] as const;
const shared18 = {
    variants: [
      {
        name: "Java logs",
        source: { terms: { sourcetype: ["log4j", "catalina", "tomcat:runtime:log"] }, format: "line" },
      },
    ],
    eventData: { name: "{name}" },
  } as const;
const shared19 = {
    name: "EventData_Xml",
    rewrite: "elements",
    fidelity: "approximate",
    reason: "The RPC Firewall does not name its event data, so the value is looked for in all of it.",
  } as const;
const shared20 = {
    "source.ip": { name: "src", type: "ip" },
    "source.port": { name: "src_port", type: "number" },
    "destination.ip": { name: "dest_ip", type: "ip" },
    "destination.port": { name: "dest_port", type: "number" },
    "user.account": { name: "user" },
    "url.domain": { name: "url_domain" },
    "url.path": { name: "uri_path" },
    "url.query": { name: "uri_query" },
    "http.request.method": { name: "http_method" },
    "http.request.cookie": { name: "cookie" },
    "http.request.bytes": { name: "bytes_in", type: "number" },
    "http.response.bytes": { name: "bytes_out", type: "number" },
    "http.response.status_code": { name: "status", type: "number" },
    "http.response.mime_type": { name: "http_content_type" },
  } as const;
const shared21 = {
    unavailable: "The combined log format does not hold it.",
    absent: true,
  } as const;
const shared22 = {
    "event_data.id.orig_h": { name: "id.orig_h", type: "ip" },
    "event_data.id.resp_h": { name: "id.resp_h", type: "ip" },
  } as const;
const shared23 = {
    variants: [{ name: "Cisco IOS", source: { terms: { sourcetype: "cisco:ios" }, format: "line" } }],
    eventData: { name: "{name}" },
  } as const;
const shared24 = {
    unavailable: "Each network sensor has a source type of its own. A mapping file of yours can name it.",
  } as const;
const shared25 = [
    "Processes.dest",
    "Processes.user",
    "Processes.parent_process_name",
    "Processes.parent_process",
    "Processes.process_name",
    "Processes.process",
    "Processes.process_id",
  ] as const;
const shared26 = {
    name: "Processes.user",
    fidelity: "approximate",
    reason: "Add-ons fill user with or without its domain.",
  } as const;
const shared27 = {
    name: "Processes.process_current_directory",
  } as const;
const shared28 = {
    unavailable: "The model has no field for it.",
  } as const;
const shared29 = {
    name: "Processes.process_hash",
    array: true,
    rewrite: "contained",
    fidelity: "approximate",
    reason: "The model keeps all hashes of a process in one field, so the digits are looked for anywhere in it.",
  } as const;
const shared30 = {
    name: "Processes.parent_process_path",
  } as const;
const shared31 = {
    name: "Processes.parent_process_name",
  } as const;
const shared32 = {
    name: "Processes.parent_process_guid",
  } as const;
const shared33 = [
    "Filesystem.dest",
    "Filesystem.user",
    "Filesystem.process_name",
    "Filesystem.file_name",
    "Filesystem.file_path",
  ] as const;
const shared34 = {
    datamodel: "Endpoint.Filesystem",
    terms: { "Filesystem.action": ["created", "modified"] },
    show: shared33,
    dataSource: ["Sysmon EventID 11"],
  } as const;
const shared35 = {
    name: "Filesystem.user",
    fidelity: "approximate",
    reason: "Add-ons fill user with or without its domain.",
  } as const;
const shared36 = {
    "host.name": { name: "Filesystem.dest" },
    "user.account": shared35,
    "user.name": shared35,
    "process.executable": { name: "Filesystem.process_path" },
    "process.name": { name: "Filesystem.process_name" },
    "process.pid": { name: "Filesystem.process_id", type: "number" },
    "process.entity_id": { name: "Filesystem.process_guid" },
    "file.path": { name: "Filesystem.file_path" },
    "file.name": { name: "Filesystem.file_name" },
  } as const;
const shared37 = [
    "Sysmon EventID 23",
    "Sysmon EventID 26",
  ] as const;
const shared38 = {
    name: "Filesystem.file_hash",
    rewrite: "contained",
    fidelity: "approximate",
    reason: "The model keeps all hashes of a file in one field, so the digits are looked for anywhere in it.",
  } as const;
const shared39 = {
    name: "Registry.user",
    fidelity: "approximate",
    reason: "Add-ons fill user with or without its domain.",
  } as const;
const shared40 = {
    name: "Registry.process_id",
    type: "number",
  } as const;
const shared41 = {
    "host.name": { name: "Registry.dest" },
    "user.account": shared39,
    "user.name": shared39,
    "process.executable": { name: "Registry.process_path" },
    "process.name": { name: "Registry.process_name" },
    "process.pid": shared40,
    "process.entity_id": { name: "Registry.process_guid" },
    "registry.path": { name: "Registry.registry_path" },
    "registry.value": { name: "Registry.registry_value_name" },
    "registry.data": {
      name: "Registry.registry_value_data",
      fidelity: "approximate",
      reason: "Numbers are written as 0x00000001 and not as Sysmon's DWORD (0x00000001).",
    },
  } as const;
const shared42 = [
    "Sysmon EventID 12",
    "Sysmon EventID 13",
    "Sysmon EventID 14",
  ] as const;
const shared43 = {
    variants: [
      {
        name: "Endpoint.Processes",
        source: { datamodel: "Endpoint.Processes", show: shared25 },
        fidelity: "approximate",
        reason: "The model holds the processes of all systems, and not every add-on fills its field os.",
      },
    ],
    fields: {
      "host.name": { name: "Processes.dest" },
      "user.account": shared26,
      "process.executable": { name: "Processes.process_path" },
      "process.name": { name: "Processes.process_name" },
      "process.command_line": { name: "Processes.process" },
      "process.working_directory": shared27,
      "process.pid": { name: "Processes.process_id", type: "number" },
      "process.entity_id": { name: "Processes.process_guid" },
      "process.hash.md5": shared29,
      "process.hash.sha1": shared29,
      "process.hash.sha256": shared29,
      "process.parent.executable": shared30,
      "process.parent.name": shared31,
      "process.parent.command_line": { name: "Processes.parent_process" },
      "process.parent.pid": { name: "Processes.parent_process_id", type: "number" },
      "process.parent.entity_id": shared32,
      "process.parent.user": shared28,
      "user.logon_id": shared28,
    },
  } as const;
const shared44 = {
    variants: [
      {
        name: "Endpoint.Filesystem",
        source: shared34,
        fidelity: "approximate",
        reason: "The model holds the files of all systems, and created and modified ones are searched, because it has no event for an overwritten file of its own.",
      },
    ],
    fields: shared36,
  } as const;
const shared45 = [
    "Registry.dest",
    "Registry.user",
    "Registry.process_name",
    "Registry.registry_path",
  ] as const;
const shared46 = {
    "host.name": { name: "Registry.dest" },
    "user.account": shared39,
    "process.executable": { name: "Registry.process_path" },
    "process.name": { name: "Registry.process_name" },
    "process.pid": shared40,
    "process.entity_id": { name: "Registry.process_guid" },
    "registry.path": { name: "Registry.registry_path" },
    "registry.value": { name: "Registry.registry_value_name" },
    "registry.change": { unavailable: "The action of the model does not tell keys from values.", nearest: "Registry.action" },
  } as const;
const shared47 = [
    {
      name: "Network_Traffic.All_Traffic",
      source: {
        datamodel: "Network_Traffic.All_Traffic",
        show: [
          "All_Traffic.dvc",
          "All_Traffic.app",
          "All_Traffic.user",
          "All_Traffic.src",
          "All_Traffic.dest",
          "All_Traffic.dest_port",
        ],
        dataSource: ["Sysmon EventID 3"],
      },
      fidelity: "approximate",
      reason: "The model holds what firewalls and sensors report as well.",
    },
    {
      source: { datamodel: "Network_Traffic" },
      alias: true,
      fidelity: "approximate",
      reason: "The model holds what firewalls and sensors report as well.",
    },
  ] as const;
const shared48 = {
    name: "All_Traffic.user",
    fidelity: "approximate",
    reason: "Add-ons fill user with or without its domain.",
  } as const;
const shared49 = {
    name: "All_Traffic.app",
    fidelity: "approximate",
    reason: "The model keeps the application of the traffic there, for which the add-on for Sysmon writes the path of the process.",
  } as const;
const shared50 = {
    name: "All_Traffic.process_id",
    type: "number",
  } as const;
const shared51 = {
    name: "All_Traffic.src_port",
    type: "number",
  } as const;
const shared52 = {
    name: "All_Traffic.dest_port",
    type: "number",
  } as const;
const shared53 = {
    name: "All_Traffic.dest",
    fidelity: "approximate",
    reason: "The model keeps a name or an address there.",
  } as const;
const shared54 = {
    name: "All_Traffic.direction",
    type: "text",
    expression: "case('All_Traffic.direction'=\"outbound\", \"true\", 'All_Traffic.direction'=\"inbound\", \"false\")",
    fidelity: "approximate",
    reason: "The model has the direction of the traffic and not which process opened the connection.",
  } as const;
const shared55 = {
    variants: shared47,
    fields: {
      "host.name": { name: "All_Traffic.dvc" },
      "user.account": shared48,
      "process.executable": shared49,
      "process.pid": shared50,
      "process.entity_id": { name: "All_Traffic.process_guid" },
      "source.ip": { name: "All_Traffic.src_ip" },
      "source.port": shared51,
      "destination.ip": { name: "All_Traffic.dest_ip" },
      "destination.port": shared52,
      "destination.domain": shared53,
      "network.transport": { name: "All_Traffic.transport" },
      "network.initiated": shared54,
      "process.command_line": shared28,
    },
  } as const;
const shared56 = {
    datamodel: "Network_Resolution.DNS",
    show: ["DNS.src", "DNS.dest", "DNS.query", "DNS.answer", "DNS.reply_code_id"],
    dataSource: ["Sysmon EventID 22"],
  } as const;
const shared57 = {
    unavailable: "The model knows no process.",
  } as const;
const shared58 = [
    "Web.src",
    "Web.dest",
    "Web.user",
    "Web.http_method",
    "Web.url",
    "Web.status",
    "Web.http_user_agent",
  ] as const;
const shared59 = {
    "host.name": { name: "Web.dest" },
    "source.ip": { name: "Web.src_ip" },
    "source.port": shared28,
    "destination.ip": { name: "Web.dest_ip" },
    "destination.port": { name: "Web.dest_port", type: "number" },
    "user.account": { name: "Web.user", fidelity: "approximate", reason: "Add-ons fill user with or without its domain." },
    "url.full": { name: "Web.url" },
    "url.domain": { name: "Web.url_domain" },
    "url.path": { name: "Web.uri_path" },
    "url.query": { name: "Web.uri_query" },
    "http.request.method": { name: "Web.http_method" },
    "http.request.referrer": { name: "Web.http_referrer" },
    "http.request.cookie": { name: "Web.cookie" },
    "http.request.bytes": { name: "Web.bytes_in", type: "number" },
    "http.response.bytes": { name: "Web.bytes_out", type: "number" },
    "http.response.status_code": { name: "Web.status", type: "number" },
    "http.response.mime_type": { name: "Web.http_content_type" },
    "user_agent.original": { name: "Web.http_user_agent" },
  } as const;
const shared60 = {
    unavailable: "No data model of the CIM holds the classic PowerShell log.",
  } as const;
const shared61 = [
    "mscs:azure:eventhub",
    "ms:defender:eventhub",
  ] as const;
const shared62 = {
    name: "properties.InitiatingProcessFolderPath",
  } as const;
const shared63 = {
    name: "properties.InitiatingProcessCommandLine",
  } as const;
const shared64 = {
    name: "properties.InitiatingProcessId",
    type: "number",
  } as const;
const shared65 = {
    name: "properties.InitiatingProcessParentFileName",
    rewrite: "basename",
  } as const;
const shared66 = {
    name: "properties.InitiatingProcessAccountName",
  } as const;
const shared67 = {
    name: "properties.InitiatingProcessAccountName",
    expression: "'properties.InitiatingProcessAccountDomain'.\"\\\\\".'properties.InitiatingProcessAccountName'",
  } as const;
const shared68 = {
    "user.name": shared66,
    "user.account": shared67,
    "process.executable": shared62,
    "process.command_line": shared63,
    "process.pid": shared64,
    "file.path": { name: "properties.FolderPath" },
  } as const;
const shared69 = {
    "event_data.Channel": {
      unavailable: "The add-on gives this name to the channel of the record, and not to the one that an event tells of.",
      nearest: "Channel",
    },
    "host.name": { name: "Computer" },
  } as const;
const shared70 = {
    unavailable: "Of the events of Sysmon, only process creation holds a command line.",
    absent: true,
  } as const;
const shared71 = {
    unavailable: "Of the events of Sysmon, only process creation names the parent.",
    absent: true,
  } as const;
const shared72 = {
    "user.account": { name: "User" },
    "process.executable": { name: "Image" },
    "process.pid": { name: "ProcessId", type: "number" },
    "process.entity_id": { name: "ProcessGuid" },
    "registry.path": { name: "TargetObject" },
    "registry.data": { name: "Details" },
    "registry.change": { name: "EventType" },
    "process.command_line": shared70,
  } as const;
const shared73 = {
    "registry.new_path": { name: "NewName" },
  } as const;
const shared74 = {
    unavailable: "The record holds the security identifier of the account and not its name.",
    nearest: "UserID",
  } as const;
const shared75 = {
    variants: [
      {
        name: "PowerShell 4104",
        source: {
          terms: { source: "XmlWinEventLog:Microsoft-Windows-PowerShell/Operational", EventCode: 4104 },
          dataSource: ["Powershell Script Block Logging 4104"],
        },
      },
      {
        source: { terms: { source: "WinEventLog:Microsoft-Windows-PowerShell/Operational", EventCode: 4104 } },
        alias: true,
      },
      {
        source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-PowerShell/Operational", EventCode: 4104 } },
        alias: true,
      },
      {
        source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-PowerShell/Operational", EventCode: 4104 } },
        alias: true,
      },
      {
        source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-PowerShell/Operational", EventID: 4104 } },
        alias: true,
      },
      {
        source: { terms: { source: "WinEventLog:Microsoft-Windows-PowerShell/Operational", EventID: 4104 } },
        alias: true,
      },
      {
        source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-PowerShell/Operational", EventID: 4104 } },
        alias: true,
      },
      {
        source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-PowerShell/Operational", EventID: 4104 } },
        alias: true,
      },
    ],
    fields: {
      "user.account": shared74,
      "powershell.script_block_text": { name: "ScriptBlockText" },
      "powershell.script_block_id": { name: "ScriptBlockId" },
      "powershell.script_path": { name: "Path" },
    },
  } as const;
const shared76 = {
    variants: [
      {
        name: "PowerShell 4103",
        source: {
          terms: { source: "XmlWinEventLog:Microsoft-Windows-PowerShell/Operational", EventCode: 4103 },
          dataSource: ["Powershell Module Logging 4103"],
        },
      },
      {
        source: { terms: { source: "WinEventLog:Microsoft-Windows-PowerShell/Operational", EventCode: 4103 } },
        alias: true,
      },
      {
        source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-PowerShell/Operational", EventCode: 4103 } },
        alias: true,
      },
      {
        source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-PowerShell/Operational", EventCode: 4103 } },
        alias: true,
      },
      {
        source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-PowerShell/Operational", EventID: 4103 } },
        alias: true,
      },
      {
        source: { terms: { source: "WinEventLog:Microsoft-Windows-PowerShell/Operational", EventID: 4103 } },
        alias: true,
      },
      {
        source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-PowerShell/Operational", EventID: 4103 } },
        alias: true,
      },
      {
        source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-PowerShell/Operational", EventID: 4103 } },
        alias: true,
      },
    ],
    fields: { "user.account": shared74, "powershell.payload": { name: "Payload" }, "powershell.context": { name: "ContextInfo" } },
  } as const;
const shared77 = {
    name: "EventData_Xml",
    rewrite: "elements",
  } as const;
const shared78 = {
    variants: [
      {
        name: "Windows PowerShell 800",
        source: { terms: { source: "XmlWinEventLog:Windows PowerShell", EventCode: 800 } },
      },
      { source: { terms: { source: "WinEventLog:Windows PowerShell", EventCode: 800 } }, alias: true },
      { source: { terms: { sourcetype: "XmlWinEventLog:Windows PowerShell", EventCode: 800 } }, alias: true },
      { source: { terms: { sourcetype: "WinEventLog:Windows PowerShell", EventCode: 800 } }, alias: true },
      { source: { terms: { source: "XmlWinEventLog:Windows PowerShell", EventID: 800 } }, alias: true },
      { source: { terms: { source: "WinEventLog:Windows PowerShell", EventID: 800 } }, alias: true },
      { source: { terms: { sourcetype: "XmlWinEventLog:Windows PowerShell", EventID: 800 } }, alias: true },
      { source: { terms: { sourcetype: "WinEventLog:Windows PowerShell", EventID: 800 } }, alias: true },
    ],
    fields: { "user.account": { unavailable: "The record names no account in a field." }, "powershell.pipeline_data": shared77 },
  } as const;
const shared79 = {
    "powershell.details": shared77,
  } as const;
const shared80 = {
    variants: [
      {
        name: "Windows PowerShell 400",
        source: { terms: { source: "XmlWinEventLog:Windows PowerShell", EventCode: 400 } },
      },
      { source: { terms: { source: "WinEventLog:Windows PowerShell", EventCode: 400 } }, alias: true },
      { source: { terms: { sourcetype: "XmlWinEventLog:Windows PowerShell", EventCode: 400 } }, alias: true },
      { source: { terms: { sourcetype: "WinEventLog:Windows PowerShell", EventCode: 400 } }, alias: true },
      { source: { terms: { source: "XmlWinEventLog:Windows PowerShell", EventID: 400 } }, alias: true },
      { source: { terms: { source: "WinEventLog:Windows PowerShell", EventID: 400 } }, alias: true },
      { source: { terms: { sourcetype: "XmlWinEventLog:Windows PowerShell", EventID: 400 } }, alias: true },
      { source: { terms: { sourcetype: "WinEventLog:Windows PowerShell", EventID: 400 } }, alias: true },
    ],
    fields: shared79,
  } as const;
const shared81 = {
    variants: [
      {
        name: "Windows PowerShell 600",
        source: { terms: { source: "XmlWinEventLog:Windows PowerShell", EventCode: 600 } },
      },
      { source: { terms: { source: "WinEventLog:Windows PowerShell", EventCode: 600 } }, alias: true },
      { source: { terms: { sourcetype: "XmlWinEventLog:Windows PowerShell", EventCode: 600 } }, alias: true },
      { source: { terms: { sourcetype: "WinEventLog:Windows PowerShell", EventCode: 600 } }, alias: true },
      { source: { terms: { source: "XmlWinEventLog:Windows PowerShell", EventID: 600 } }, alias: true },
      { source: { terms: { source: "WinEventLog:Windows PowerShell", EventID: 600 } }, alias: true },
      { source: { terms: { sourcetype: "XmlWinEventLog:Windows PowerShell", EventID: 600 } }, alias: true },
      { source: { terms: { sourcetype: "WinEventLog:Windows PowerShell", EventID: 600 } }, alias: true },
    ],
    fields: shared79,
  } as const;
const shared82 = {
    "event.code": { name: "EventCode" },
    "event.provider": { name: "Name" },
    "event.channel": { name: "Channel" },
    "event.level": { name: "Level" },
    "event_data.ComputerName": { name: "Computer" },
    "event_data.Name": {
      name: "Name",
      expression: "if(match(EventData_Xml, \"<Data Name=[^>]Name[^>]>[^<]*</Data>\"), replace(EventData_Xml, \"(?s)^.*?<Data Name=[^>]Name[^>]>([^<]*)</Data>.*\", \"\\1\"), null())",
    },
    "event_data.Data": shared77,
    "event_data.EventData": {
      name: "EventData_Xml",
      fidelity: "approximate",
      reason: "The text of all event data is searched, with the names of its elements.",
    },
    "event_data.Message": {
      name: "EventData_Xml",
      fidelity: "approximate",
      reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
    },
  } as const;
const shared83 = {
    variants: [
      {
        name: "IIS configuration channel as XML",
        source: { terms: { source: "XmlWinEventLog:Microsoft-IIS-Configuration/Operational" }, dataSource: ["Windows IIS 29"] },
      },
      { source: { terms: { source: "WinEventLog:Microsoft-IIS-Configuration/Operational" } }, alias: true },
      { source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-IIS-Configuration/Operational" } }, alias: true },
      { source: { terms: { sourcetype: "WinEventLog:Microsoft-IIS-Configuration/Operational" } }, alias: true },
    ],
    eventData: { name: "{name}" },
    fields: shared82,
  } as const;
const shared84 = {
    variants: [
      {
        name: "Application channel",
        source: { terms: { source: "XmlWinEventLog:Application" }, dataSource: ["Windows Event Log Application 2282"] },
      },
      { source: { terms: { source: "WinEventLog:Application" } }, alias: true },
      { source: { terms: { sourcetype: "XmlWinEventLog:Application" } }, alias: true },
      { source: { terms: { sourcetype: "WinEventLog:Application" } }, alias: true },
      { source: { terms: { eventtype: "wineventlog_application" } }, alias: true },
      { source: { terms: { Channel: "Application" } }, alias: true },
    ],
    eventData: { name: "{name}" },
    fields: shared82,
  } as const;
const shared85 = {
    variants: [
      {
        name: "Security channel",
        source: { terms: { source: "XmlWinEventLog:Security" }, dataSource: ["Windows Event Log Security"] },
      },
      { source: { terms: { source: "WinEventLog:Security" } }, alias: true },
      { source: { terms: { sourcetype: "XmlWinEventLog:Security" } }, alias: true },
      { source: { terms: { sourcetype: "WinEventLog:Security" } }, alias: true },
      { source: { terms: { eventtype: "wineventlog_security" } }, alias: true },
      { source: { terms: { Channel: "Security" } }, alias: true },
    ],
    eventData: { name: "{name}" },
    fields: shared82,
  } as const;
const shared86 = {
    variants: [
      {
        name: "Defender channel",
        source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-Windows Defender/Operational" } },
        fields: {
          "event_data.ProcessName": { name: "Process_Name" },
          "event_data.SourceName": { name: "Source_Name" },
          "event_data.ThreatName": { name: "Threat_Name" },
          "event_data.NewValue": { name: "New_Value" },
          "event_data.OldValue": { name: "Old_Value" },
          "event_data.FeatureName": { name: "Feature_Name" },
        },
      },
      { source: { terms: { source: "WinEventLog:Microsoft-Windows-Windows Defender/Operational" } }, alias: true },
      { source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-Windows Defender/Operational" } }, alias: true },
      { source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-Windows Defender/Operational" } }, alias: true },
    ],
    eventData: { name: "{name}" },
    fields: shared82,
  } as const;
const shared87 = {
    name: "{name}",
    expression: "coalesce(if(match(UserData_Xml, \"<{name}(?: [^>]*)?>[^<]*</{name}>\"), replace(UserData_Xml, \"(?s)^.*?<{name}(?: [^>]*)?>([^<]*)</{name}>.*\", \"\\1\"), null()), '{name}')",
  } as const;
const shared88 = {
    variants: [
      {
        name: "Windows channel",
        source: {
          terms: {
            source: [
              "XmlWinEventLog:Microsoft-Windows-AppLocker/EXE and DLL",
              "XmlWinEventLog:Microsoft-Windows-AppLocker/MSI and Script",
              "XmlWinEventLog:Microsoft-Windows-AppLocker/Packaged app-Deployment",
              "XmlWinEventLog:Microsoft-Windows-AppLocker/Packaged app-Execution",
            ],
          },
        },
      },
      {
        source: {
          terms: {
            source: [
              "WinEventLog:Microsoft-Windows-AppLocker/EXE and DLL",
              "WinEventLog:Microsoft-Windows-AppLocker/MSI and Script",
              "WinEventLog:Microsoft-Windows-AppLocker/Packaged app-Deployment",
              "WinEventLog:Microsoft-Windows-AppLocker/Packaged app-Execution",
            ],
          },
        },
        alias: true,
      },
      {
        source: {
          terms: {
            sourcetype: [
              "XmlWinEventLog:Microsoft-Windows-AppLocker/EXE and DLL",
              "WinEventLog:Microsoft-Windows-AppLocker/EXE and DLL",
              "XmlWinEventLog:Microsoft-Windows-AppLocker/MSI and Script",
              "WinEventLog:Microsoft-Windows-AppLocker/MSI and Script",
              "XmlWinEventLog:Microsoft-Windows-AppLocker/Packaged app-Deployment",
              "WinEventLog:Microsoft-Windows-AppLocker/Packaged app-Deployment",
              "XmlWinEventLog:Microsoft-Windows-AppLocker/Packaged app-Execution",
              "WinEventLog:Microsoft-Windows-AppLocker/Packaged app-Execution",
            ],
          },
        },
        alias: true,
      },
    ],
    eventData: shared87,
    fields: shared82,
  } as const;
const shared89 = {
    variants: [
      { name: "Windows channel", source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-CAPI2/Operational" } } },
      { source: { terms: { source: "WinEventLog:Microsoft-Windows-CAPI2/Operational" } }, alias: true },
      { source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-CAPI2/Operational" } }, alias: true },
      { source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-CAPI2/Operational" } }, alias: true },
    ],
    eventData: shared87,
    fields: shared82,
  } as const;
const shared90 = {
    variants: [
      {
        name: "Windows channel",
        source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-DriverFrameworks-UserMode/Operational" } },
      },
      {
        source: { terms: { source: "WinEventLog:Microsoft-Windows-DriverFrameworks-UserMode/Operational" } },
        alias: true,
      },
      {
        source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-DriverFrameworks-UserMode/Operational" } },
        alias: true,
      },
      {
        source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-DriverFrameworks-UserMode/Operational" } },
        alias: true,
      },
    ],
    eventData: shared87,
    fields: shared82,
  } as const;
const shared91 = {
    variants: [
      { name: "Windows channel", source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-PrintService/Admin" } } },
      { source: { terms: { source: "WinEventLog:Microsoft-Windows-PrintService/Admin" } }, alias: true },
      { source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-PrintService/Admin" } }, alias: true },
      { source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-PrintService/Admin" } }, alias: true },
    ],
    eventData: shared87,
    fields: shared82,
  } as const;
const shared92 = {
    variants: [
      {
        name: "Windows channel",
        source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-PrintService/Operational" } },
      },
      { source: { terms: { source: "WinEventLog:Microsoft-Windows-PrintService/Operational" } }, alias: true },
      { source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-PrintService/Operational" } }, alias: true },
      { source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-PrintService/Operational" } }, alias: true },
    ],
    eventData: shared87,
    fields: shared82,
  } as const;
const shared93 = {
    variants: [
      {
        name: "Windows channel",
        source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-SmbClient/Connectivity" } },
      },
      { source: { terms: { source: "WinEventLog:Microsoft-Windows-SmbClient/Connectivity" } }, alias: true },
      { source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-SmbClient/Connectivity" } }, alias: true },
      { source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-SmbClient/Connectivity" } }, alias: true },
    ],
    eventData: shared87,
    fields: shared82,
  } as const;
const shared94 = {
    variants: [
      { name: "Windows channel", source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-SmbClient/Security" } } },
      { source: { terms: { source: "WinEventLog:Microsoft-Windows-SmbClient/Security" } }, alias: true },
      { source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-SmbClient/Security" } }, alias: true },
      { source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-SmbClient/Security" } }, alias: true },
    ],
    eventData: shared87,
    fields: shared82,
  } as const;
const shared95 = {
    variants: [
      {
        name: "Windows channel",
        source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-SMBServer/Connectivity" } },
      },
      { source: { terms: { source: "WinEventLog:Microsoft-Windows-SMBServer/Connectivity" } }, alias: true },
      { source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-SMBServer/Connectivity" } }, alias: true },
      { source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-SMBServer/Connectivity" } }, alias: true },
    ],
    eventData: shared87,
    fields: shared82,
  } as const;
const shared96 = {
    variants: [
      {
        name: "Windows channel",
        source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-TerminalServices-LocalSessionManager/Operational" } },
      },
      {
        source: { terms: { source: "WinEventLog:Microsoft-Windows-TerminalServices-LocalSessionManager/Operational" } },
        alias: true,
      },
      {
        source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-TerminalServices-LocalSessionManager/Operational" } },
        alias: true,
      },
      {
        source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-TerminalServices-LocalSessionManager/Operational" } },
        alias: true,
      },
    ],
    eventData: shared87,
    fields: shared82,
  } as const;
const shared97 = {
    variants: [
      {
        name: "Windows channel",
        source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-WMI-Activity/Operational" } },
      },
      { source: { terms: { source: "WinEventLog:Microsoft-Windows-WMI-Activity/Operational" } }, alias: true },
      { source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-WMI-Activity/Operational" } }, alias: true },
      { source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-WMI-Activity/Operational" } }, alias: true },
    ],
    eventData: shared87,
    fields: shared82,
  } as const;
const shared98 = {
    variants: [
      {
        name: "System channel",
        source: { terms: { source: "XmlWinEventLog:System" } },
        fields: {
          "event_data.Channel": {
            name: "Channel",
            expression: "if(match(UserData_Xml, \"<Channel>[^<]*</Channel>\"), replace(UserData_Xml, \"(?s)^.*<Channel>([^<]*)</Channel>.*\", \"\\1\"), null())",
          },
        },
      },
      { source: { terms: { source: "WinEventLog:System" } }, alias: true },
      { source: { terms: { sourcetype: "XmlWinEventLog:System" } }, alias: true },
      { source: { terms: { sourcetype: "WinEventLog:System" } }, alias: true },
      { source: { terms: { eventtype: "wineventlog_system" } }, alias: true },
      { source: { terms: { Channel: "System" } }, alias: true },
    ],
    eventData: { name: "{name}" },
    fields: shared82,
  } as const;
const shared99 = {
    name: "SourceProcessId",
    type: "number",
  } as const;
const shared100 = {
    name: "TargetProcessId",
    type: "number",
  } as const;
const shared101 = {
    "user.account": { name: "User" },
    "process.executable": { name: "Image" },
    "process.pid": { name: "ProcessId", type: "number" },
    "process.entity_id": { name: "ProcessGuid" },
  } as const;
const shared102 = {
    "file.path": { name: "TargetFilename" },
    "file.hash.md5": { name: "MD5" },
    "file.hash.sha1": { name: "SHA1" },
    "file.hash.sha256": { name: "SHA256" },
    "file.pe.imphash": { name: "IMPHASH" },
  } as const;
const shared103 = {
    "user.account": { name: "User" },
    "process.executable": { name: "Image" },
    "process.pid": { name: "ProcessId", type: "number" },
    "process.entity_id": { name: "ProcessGuid" },
    "registry.path": { name: "TargetObject" },
    "registry.change": { name: "EventType" },
  } as const;
const shared104 = {
    variants: [
      { name: "Windows channel", source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational" } } },
      { source: { terms: { source: "WinEventLog:Microsoft-Windows-Sysmon/Operational" } }, alias: true },
      { source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational" } }, alias: true },
      { source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-Sysmon/Operational" } }, alias: true },
    ],
    eventData: { name: "{name}" },
    fields: shared82,
  } as const;
const shared105 = [
    "XmlWinEventLog:Microsoft-Windows-PowerShell/Operational",
    "XmlWinEventLog:PowerShellCore/Operational",
  ] as const;
const shared106 = [
    "WinEventLog:Microsoft-Windows-PowerShell/Operational",
    "WinEventLog:PowerShellCore/Operational",
  ] as const;
const shared107 = {
    variants: [
      { name: "Windows channel", source: { terms: { source: shared105 } } },
      { source: { terms: { source: shared106 } }, alias: true },
      { source: { terms: { sourcetype: shared105 } }, alias: true },
      { source: { terms: { sourcetype: shared106 } }, alias: true },
    ],
    eventData: { name: "{name}" },
    fields: shared82,
  } as const;
const shared108 = {
    variants: [
      { name: "Windows channel", source: { terms: { source: "XmlWinEventLog:Windows PowerShell" } } },
      { source: { terms: { source: "WinEventLog:Windows PowerShell" } }, alias: true },
      { source: { terms: { sourcetype: "XmlWinEventLog:Windows PowerShell" } }, alias: true },
      { source: { terms: { sourcetype: "WinEventLog:Windows PowerShell" } }, alias: true },
    ],
    eventData: { name: "{name}" },
    fields: shared82,
  } as const;
const shared109 = {
    variants: [
      {
        name: "Windows channel",
        source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-TaskScheduler/Operational" } },
      },
      { source: { terms: { source: "WinEventLog:Microsoft-Windows-TaskScheduler/Operational" } }, alias: true },
      { source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-TaskScheduler/Operational" } }, alias: true },
      { source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-TaskScheduler/Operational" } }, alias: true },
    ],
    eventData: { name: "{name}" },
    fields: shared82,
  } as const;
const shared110 = {
    variants: [
      {
        name: "Windows channel",
        source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-CodeIntegrity/Operational" } },
      },
      { source: { terms: { source: "WinEventLog:Microsoft-Windows-CodeIntegrity/Operational" } }, alias: true },
      { source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-CodeIntegrity/Operational" } }, alias: true },
      { source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-CodeIntegrity/Operational" } }, alias: true },
    ],
    eventData: { name: "{name}" },
    fields: shared82,
  } as const;
const shared111 = {
    variants: [
      {
        name: "Windows channel",
        source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-AppModel-Runtime/Admin" } },
      },
      { source: { terms: { source: "WinEventLog:Microsoft-Windows-AppModel-Runtime/Admin" } }, alias: true },
      { source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-AppModel-Runtime/Admin" } }, alias: true },
      { source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-AppModel-Runtime/Admin" } }, alias: true },
    ],
    eventData: { name: "{name}" },
    fields: shared82,
  } as const;
const shared112 = {
    variants: [
      {
        name: "Windows channel",
        source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-AppXDeploymentServer/Operational" } },
      },
      { source: { terms: { source: "WinEventLog:Microsoft-Windows-AppXDeploymentServer/Operational" } }, alias: true },
      {
        source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-AppXDeploymentServer/Operational" } },
        alias: true,
      },
      { source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-AppXDeploymentServer/Operational" } }, alias: true },
    ],
    eventData: { name: "{name}" },
    fields: shared82,
  } as const;
const shared113 = {
    variants: [
      {
        name: "Windows channel",
        source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-AppxPackaging/Operational" } },
      },
      { source: { terms: { source: "WinEventLog:Microsoft-Windows-AppxPackaging/Operational" } }, alias: true },
      { source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-AppxPackaging/Operational" } }, alias: true },
      { source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-AppxPackaging/Operational" } }, alias: true },
    ],
    eventData: { name: "{name}" },
    fields: shared82,
  } as const;
const shared114 = {
    variants: [
      {
        name: "Windows channel",
        source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-Bits-Client/Operational" } },
      },
      { source: { terms: { source: "WinEventLog:Microsoft-Windows-Bits-Client/Operational" } }, alias: true },
      { source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-Bits-Client/Operational" } }, alias: true },
      { source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-Bits-Client/Operational" } }, alias: true },
    ],
    eventData: { name: "{name}" },
    fields: shared82,
  } as const;
const shared115 = {
    variants: [
      {
        name: "Windows channel",
        source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-CertificateServicesClient-Lifecycle-System/Operational" } },
      },
      {
        source: { terms: { source: "WinEventLog:Microsoft-Windows-CertificateServicesClient-Lifecycle-System/Operational" } },
        alias: true,
      },
      {
        source: {
          terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-CertificateServicesClient-Lifecycle-System/Operational" },
        },
        alias: true,
      },
      {
        source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-CertificateServicesClient-Lifecycle-System/Operational" } },
        alias: true,
      },
    ],
    eventData: { name: "{name}" },
    fields: shared82,
  } as const;
const shared116 = {
    variants: [
      {
        name: "Windows channel",
        source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-Diagnosis-Scripted/Operational" } },
      },
      { source: { terms: { source: "WinEventLog:Microsoft-Windows-Diagnosis-Scripted/Operational" } }, alias: true },
      {
        source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-Diagnosis-Scripted/Operational" } },
        alias: true,
      },
      { source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-Diagnosis-Scripted/Operational" } }, alias: true },
    ],
    eventData: { name: "{name}" },
    fields: shared82,
  } as const;
const shared117 = {
    variants: [
      {
        name: "Windows channel",
        source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-DHCP-Server/Operational" } },
      },
      { source: { terms: { source: "WinEventLog:Microsoft-Windows-DHCP-Server/Operational" } }, alias: true },
      { source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-DHCP-Server/Operational" } }, alias: true },
      { source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-DHCP-Server/Operational" } }, alias: true },
    ],
    eventData: { name: "{name}" },
    fields: shared82,
  } as const;
const shared118 = [
    "XmlWinEventLog:Microsoft-Windows-DNS-Client/Operational",
    "XmlWinEventLog:Microsoft-Windows-DNS Client Events/Operational",
  ] as const;
const shared119 = [
    "WinEventLog:Microsoft-Windows-DNS-Client/Operational",
    "WinEventLog:Microsoft-Windows-DNS Client Events/Operational",
  ] as const;
const shared120 = {
    variants: [
      { name: "Windows channel", source: { terms: { source: shared118 } } },
      { source: { terms: { source: shared119 } }, alias: true },
      { source: { terms: { sourcetype: shared118 } }, alias: true },
      { source: { terms: { sourcetype: shared119 } }, alias: true },
    ],
    eventData: { name: "{name}" },
    fields: shared82,
  } as const;
const shared121 = {
    variants: [
      { name: "Windows channel", source: { terms: { source: "XmlWinEventLog:DNS Server" } } },
      { source: { terms: { source: "WinEventLog:DNS Server" } }, alias: true },
      { source: { terms: { sourcetype: "XmlWinEventLog:DNS Server" } }, alias: true },
      { source: { terms: { sourcetype: "WinEventLog:DNS Server" } }, alias: true },
    ],
    eventData: { name: "{name}" },
    fields: shared82,
  } as const;
const shared122 = {
    variants: [
      { name: "Windows channel", source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-DNS-Server/Analytical" } } },
      { source: { terms: { source: "WinEventLog:Microsoft-Windows-DNS-Server/Analytical" } }, alias: true },
      { source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-DNS-Server/Analytical" } }, alias: true },
      { source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-DNS-Server/Analytical" } }, alias: true },
    ],
    eventData: { name: "{name}" },
    fields: shared82,
  } as const;
const shared123 = {
    variants: [
      { name: "Windows channel", source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-DNS-Server/Audit" } } },
      { source: { terms: { source: "WinEventLog:Microsoft-Windows-DNS-Server/Audit" } }, alias: true },
      { source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-DNS-Server/Audit" } }, alias: true },
      { source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-DNS-Server/Audit" } }, alias: true },
    ],
    eventData: { name: "{name}" },
    fields: shared82,
  } as const;
const shared124 = {
    variants: [
      {
        name: "Windows channel",
        source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-Windows Firewall With Advanced Security/Firewall" } },
      },
      {
        source: { terms: { source: "WinEventLog:Microsoft-Windows-Windows Firewall With Advanced Security/Firewall" } },
        alias: true,
      },
      {
        source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-Windows Firewall With Advanced Security/Firewall" } },
        alias: true,
      },
      {
        source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-Windows Firewall With Advanced Security/Firewall" } },
        alias: true,
      },
    ],
    eventData: { name: "{name}" },
    fields: shared82,
  } as const;
const shared125 = {
    variants: [
      { name: "Windows channel", source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-Hyper-V-Worker" } } },
      { source: { terms: { source: "WinEventLog:Microsoft-Windows-Hyper-V-Worker" } }, alias: true },
      { source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-Hyper-V-Worker" } }, alias: true },
      { source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-Hyper-V-Worker" } }, alias: true },
    ],
    eventData: { name: "{name}" },
    fields: shared82,
  } as const;
const shared126 = {
    variants: [
      { name: "Windows channel", source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-Kernel-EventTracing" } } },
      { source: { terms: { source: "WinEventLog:Microsoft-Windows-Kernel-EventTracing" } }, alias: true },
      { source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-Kernel-EventTracing" } }, alias: true },
      { source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-Kernel-EventTracing" } }, alias: true },
    ],
    eventData: { name: "{name}" },
    fields: shared82,
  } as const;
const shared127 = [
    "XmlWinEventLog:Microsoft-Windows-Kernel-ShimEngine/Operational",
    "XmlWinEventLog:Microsoft-Windows-Kernel-ShimEngine/Diagnostic",
  ] as const;
const shared128 = [
    "WinEventLog:Microsoft-Windows-Kernel-ShimEngine/Operational",
    "WinEventLog:Microsoft-Windows-Kernel-ShimEngine/Diagnostic",
  ] as const;
const shared129 = {
    variants: [
      { name: "Windows channel", source: { terms: { source: shared127 } } },
      { source: { terms: { source: shared128 } }, alias: true },
      { source: { terms: { sourcetype: shared127 } }, alias: true },
      { source: { terms: { sourcetype: shared128 } }, alias: true },
    ],
    eventData: { name: "{name}" },
    fields: shared82,
  } as const;
const shared130 = {
    variants: [
      { name: "Windows channel", source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-LDAP-Client/Debug" } } },
      { source: { terms: { source: "WinEventLog:Microsoft-Windows-LDAP-Client/Debug" } }, alias: true },
      { source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-LDAP-Client/Debug" } }, alias: true },
      { source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-LDAP-Client/Debug" } }, alias: true },
    ],
    eventData: { name: "{name}" },
    fields: shared82,
  } as const;
const shared131 = {
    variants: [
      { name: "Windows channel", source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-LSA/Operational" } } },
      { source: { terms: { source: "WinEventLog:Microsoft-Windows-LSA/Operational" } }, alias: true },
      { source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-LSA/Operational" } }, alias: true },
      { source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-LSA/Operational" } }, alias: true },
    ],
    eventData: { name: "{name}" },
    fields: shared82,
  } as const;
const shared132 = {
    variants: [
      { name: "Windows channel", source: { terms: { source: "XmlWinEventLog:Microsoft-ServiceBus-Client" } } },
      { source: { terms: { source: "WinEventLog:Microsoft-ServiceBus-Client" } }, alias: true },
      { source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-ServiceBus-Client" } }, alias: true },
      { source: { terms: { sourcetype: "WinEventLog:Microsoft-ServiceBus-Client" } }, alias: true },
    ],
    eventData: { name: "{name}" },
    fields: shared82,
  } as const;
const shared133 = {
    variants: [
      { name: "Windows channel", source: { terms: { source: "XmlWinEventLog:MSExchange Management" } } },
      { source: { terms: { source: "WinEventLog:MSExchange Management" } }, alias: true },
      { source: { terms: { sourcetype: "XmlWinEventLog:MSExchange Management" } }, alias: true },
      { source: { terms: { sourcetype: "WinEventLog:MSExchange Management" } }, alias: true },
    ],
    eventData: { name: "{name}" },
    fields: shared82,
  } as const;
const shared134 = {
    variants: [
      { name: "Windows channel", source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-Ntfs/Operational" } } },
      { source: { terms: { source: "WinEventLog:Microsoft-Windows-Ntfs/Operational" } }, alias: true },
      { source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-Ntfs/Operational" } }, alias: true },
      { source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-Ntfs/Operational" } }, alias: true },
    ],
    eventData: { name: "{name}" },
    fields: shared82,
  } as const;
const shared135 = {
    variants: [
      { name: "Windows channel", source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-NTLM/Operational" } } },
      { source: { terms: { source: "WinEventLog:Microsoft-Windows-NTLM/Operational" } }, alias: true },
      { source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-NTLM/Operational" } }, alias: true },
      { source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-NTLM/Operational" } }, alias: true },
    ],
    eventData: { name: "{name}" },
    fields: shared82,
  } as const;
const shared136 = {
    variants: [
      { name: "Windows channel", source: { terms: { source: "XmlWinEventLog:OpenSSH/Operational" } } },
      { source: { terms: { source: "WinEventLog:OpenSSH/Operational" } }, alias: true },
      { source: { terms: { sourcetype: "XmlWinEventLog:OpenSSH/Operational" } }, alias: true },
      { source: { terms: { sourcetype: "WinEventLog:OpenSSH/Operational" } }, alias: true },
    ],
    eventData: { name: "{name}" },
    fields: shared82,
  } as const;
const shared137 = [
    "XmlWinEventLog:Microsoft-Windows-Application-Experience/Program-Telemetry",
    "XmlWinEventLog:Microsoft-Windows-Application-Experience/Program-Compatibility-Assistant",
  ] as const;
const shared138 = [
    "WinEventLog:Microsoft-Windows-Application-Experience/Program-Telemetry",
    "WinEventLog:Microsoft-Windows-Application-Experience/Program-Compatibility-Assistant",
  ] as const;
const shared139 = {
    variants: [
      { name: "Windows channel", source: { terms: { source: shared137 } } },
      { source: { terms: { source: shared138 } }, alias: true },
      { source: { terms: { sourcetype: shared137 } }, alias: true },
      { source: { terms: { sourcetype: shared138 } }, alias: true },
    ],
    eventData: { name: "{name}" },
    fields: shared82,
  } as const;
const shared140 = {
    variants: [
      {
        name: "Windows channel",
        source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-BitLocker/BitLocker Management" } },
      },
      { source: { terms: { source: "WinEventLog:Microsoft-Windows-BitLocker/BitLocker Management" } }, alias: true },
      {
        source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-BitLocker/BitLocker Management" } },
        alias: true,
      },
      { source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-BitLocker/BitLocker Management" } }, alias: true },
    ],
    eventData: { name: "{name}" },
    fields: shared82,
  } as const;
const shared141 = [
    "XmlWinEventLog:Microsoft-Windows-Security-Mitigations/Kernel Mode",
    "XmlWinEventLog:Microsoft-Windows-Security-Mitigations/User Mode",
  ] as const;
const shared142 = [
    "WinEventLog:Microsoft-Windows-Security-Mitigations/Kernel Mode",
    "WinEventLog:Microsoft-Windows-Security-Mitigations/User Mode",
  ] as const;
const shared143 = {
    variants: [
      { name: "Windows channel", source: { terms: { source: shared141 } } },
      { source: { terms: { source: shared142 } }, alias: true },
      { source: { terms: { sourcetype: shared141 } }, alias: true },
      { source: { terms: { sourcetype: shared142 } }, alias: true },
    ],
    eventData: { name: "{name}" },
    fields: shared82,
  } as const;
const shared144 = {
    variants: [
      { name: "Windows channel", source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-SENSE/Operational" } } },
      { source: { terms: { source: "WinEventLog:Microsoft-Windows-SENSE/Operational" } }, alias: true },
      { source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-SENSE/Operational" } }, alias: true },
      { source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-SENSE/Operational" } }, alias: true },
    ],
    eventData: { name: "{name}" },
    fields: shared82,
  } as const;
const shared145 = {
    variants: [
      {
        name: "Windows channel",
        source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-Shell-Core/Operational" } },
      },
      { source: { terms: { source: "WinEventLog:Microsoft-Windows-Shell-Core/Operational" } }, alias: true },
      { source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-Shell-Core/Operational" } }, alias: true },
      { source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-Shell-Core/Operational" } }, alias: true },
    ],
    eventData: { name: "{name}" },
    fields: shared82,
  } as const;
const shared146 = {
    variants: [
      { name: "Windows channel", source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-VHDMP/Operational" } } },
      { source: { terms: { source: "WinEventLog:Microsoft-Windows-VHDMP/Operational" } }, alias: true },
      { source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-VHDMP/Operational" } }, alias: true },
      { source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-VHDMP/Operational" } }, alias: true },
    ],
    eventData: { name: "{name}" },
    fields: shared82,
  } as const;
const shared147 = {
    unavailable: "4688 gives a process no identity beyond its id.",
  } as const;
const shared148 = {
    unavailable: "4688 does not read the version resource of the executable.",
  } as const;
const shared149 = {
    unavailable: "4688 records no hashes.",
  } as const;
const shared150 = {
    unavailable: "Windows alone records registry changes only below keys that carry an audit rule. Sysmon 12 does.",
  } as const;
const shared151 = {
    name: "SubjectUserName",
    expression: "SubjectDomainName.\"\\\\\".SubjectUserName",
  } as const;

/** The vocabularies by name. */
export const mappings: Readonly<Record<string, Vocabulary>> = {
    addons: {
      vocabulary: "addons",
      title: "Raw events of Splunk's add-ons",
      description: "Linux, macOS, clouds, identity providers, web servers, network devices and applications under the source types and field names of the add-ons that Splunk supports. JSON keeps the names of the product; a field of a list ends in {}. Logs that Splunk has no source type for are searched under a source type of the product's name: put yours into a mapping file of your own.",
      native: shared1,
      settings: { format: "json" },
      events: {
        linux_process_creation: {
          variants: [
            {
              name: "Sysmon for Linux 1",
              source: { terms: shared2, format: "xml", dataSource: ["Sysmon for Linux EventID 1"] },
            },
          ],
          fields: {
            "host.name": { name: "Computer" },
            "user.account": { name: "User" },
            "user.logon_id": { name: "LogonId" },
            "process.executable": { name: "Image" },
            "process.command_line": { name: "CommandLine" },
            "process.working_directory": { name: "CurrentDirectory" },
            "process.pid": { name: "ProcessId", type: "number" },
            "process.entity_id": { name: "ProcessGuid" },
            "process.hash.md5": shared3,
            "process.hash.sha1": shared3,
            "process.hash.sha256": shared3,
            "process.parent.executable": { name: "ParentImage" },
            "process.parent.command_line": { name: "ParentCommandLine" },
            "process.parent.pid": shared4,
            "process.parent.entity_id": { name: "ParentProcessGuid" },
            "process.parent.user": { name: "ParentUser" },
          },
        },
        linux_file_event: {
          variants: [
            {
              name: "Sysmon for Linux 11",
              source: { terms: shared5, format: "xml", dataSource: ["Sysmon for Linux EventID 11"] },
            },
          ],
          fields: shared6,
        },
        linux_file_delete: {
          variants: [
            {
              name: "Sysmon for Linux 23",
              source: { terms: { source: "Syslog:Linux-Sysmon/Operational", EventCode: 23 }, format: "xml" },
            },
          ],
          fields: shared6,
        },
        linux_network_connection: {
          variants: [{ name: "Sysmon for Linux 3", source: { terms: shared7, format: "xml" } }],
          fields: {
            "host.name": { name: "Computer" },
            "user.account": { name: "User" },
            "process.executable": { name: "Image" },
            "process.pid": { name: "ProcessId", type: "number" },
            "process.entity_id": { name: "ProcessGuid" },
            "process.command_line": { unavailable: "Of the events of Sysmon for Linux, only process creation holds a command line." },
            "source.ip": { name: "SourceIp", type: "ip" },
            "source.port": { name: "SourcePort", type: "number" },
            "source.domain": { name: "SourceHostname" },
            "destination.ip": { name: "DestinationIp", type: "ip" },
            "destination.port": shared8,
            "destination.domain": { name: "DestinationHostname" },
            "network.transport": { name: "Protocol" },
            "network.initiated": { name: "Initiated", type: "text" },
          },
        },
        macos_process_creation: {
          variants: [
            {
              name: "CrowdStrike ProcessRollup2",
              source: {
                terms: { sourcetype: "crowdstrike:events:sensor", event_simpleName: "ProcessRollup2", event_platform: "Mac" },
                dataSource: ["CrowdStrike ProcessRollup2"],
              },
            },
          ],
          fields: {
            "host.name": { name: "ComputerName" },
            "user.name": { name: "UserName" },
            "process.executable": { name: "ImageFileName" },
            "process.command_line": { name: "CommandLine" },
            "process.pid": { name: "RawProcessId", type: "number" },
            "process.entity_id": { name: "TargetProcessId" },
            "process.hash.md5": { name: "MD5HashData" },
            "process.hash.sha256": { name: "SHA256HashData" },
            "process.parent.name": { name: "ParentBaseFileName" },
            "process.parent.entity_id": { name: "ParentProcessId" },
            "process.parent.executable": { name: "ParentBaseFileName", rewrite: "basename" },
            "process.parent.command_line": { unavailable: "ProcessRollup2 does not hold the command line of the parent." },
            "process.working_directory": { unavailable: "ProcessRollup2 does not hold the current directory of every process." },
          },
        },
        macos_file_event: {
          unavailable: "The add-on for CrowdStrike FDR has an event for each type of written file and none for every file. The data model Endpoint.Filesystem holds what other products see.",
        },
        aws_cloudtrail: {
          variants: [
            { name: "CloudTrail", source: { terms: { sourcetype: "aws:cloudtrail" }, dataSource: ["AWS CloudTrail"] } },
            {
              source: { terms: { sourcetype: "aws:cloudtrail:lake" } },
              alias: true,
              fidelity: "approximate",
              reason: "Security Lake holds the calls of CloudTrail and other logs of AWS as well.",
              fields: {
                "event_data.eventName": { name: "api.operation" },
                "event_data.eventSource": { name: "api.service.name" },
                "event_data.errorCode": { name: "api.response.error" },
                "event_data.awsRegion": { name: "cloud.region" },
                "event_data.sourceIPAddress": { name: "src_endpoint.ip" },
                "event_data.userAgent": { name: "http_request.user_agent" },
              },
            },
          ],
          eventData: { name: "{name}" },
          fields: {
            "event_data.errorCode": { name: "errorCode", expression: "nullif(errorCode, \"success\")" },
            "event_data.requestParameters": {
              name: "requestParameters",
              expression: "spath(_raw, \"requestParameters\")",
              fidelity: "approximate",
              reason: "The JSON text of the object is searched, in which quotes inside of texts stand behind backslashes.",
            },
            "event_data.responseElements": {
              name: "responseElements",
              expression: "spath(_raw, \"responseElements\")",
              fidelity: "approximate",
              reason: "The JSON text of the object is searched, in which quotes inside of texts stand behind backslashes.",
            },
          },
        },
        aws_route53: {
          variants: [{ name: "Route 53 resolver", source: { terms: { sourcetype: "aws:route53" } } }],
          eventData: { name: "{name}" },
        },
        azure_activitylogs: {
          variants: [
            {
              name: "Activity log",
              source: {
                terms: {
                  sourcetype: ["azure:monitor:activity", "mscs:azure:eventhub"],
                  category: [
                    "Administrative",
                    "Alert",
                    "Autoscale",
                    "Policy",
                    "Recommendation",
                    "ResourceHealth",
                    "Security",
                    "ServiceHealth",
                    "Action",
                    "Write",
                    "Delete",
                  ],
                },
              },
            },
            {
              source: { terms: { sourcetype: "mscs:azure:audit" } },
              alias: true,
              fidelity: "approximate",
              reason: "The records come from the interface for programs, and have other names for some fields.",
            },
          ],
          eventData: { name: "{name}" },
          fields: {
            "event_data.OperationName": { name: "operationName" },
            "event_data.OperationNameValue": { name: "operationName" },
            "event_data.Category": { name: "category" },
            "event_data.CategoryValue": { name: "category" },
            "event_data.ResourceId": { name: "resourceId" },
            "event_data.ResultType": { name: "resultType" },
            "event_data.ResourceProviderValue": {
              name: "operationName",
              rewrite: "contained",
              fidelity: "approximate",
              reason: "The record from an event hub has no field for the resource provider, with which the name of its operation begins.",
            },
            "event_data.properties.message": {
              name: "operationName",
              fidelity: "approximate",
              reason: "The properties of the activity log hold no message; the name of the operation is the nearest.",
            },
          },
        },
        azure_auditlogs: {
          variants: [
            {
              name: "Entra audit log",
              source: {
                terms: { sourcetype: "azure:monitor:aad", category: "AuditLogs" },
                dataSource: ["Azure Active Directory"],
              },
            },
          ],
          eventData: { name: "{name}" },
          fields: {
            "event_data.OperationName": { name: "operationName" },
            "event_data.ActivityDisplayName": { name: "properties.activityDisplayName" },
            "event_data.ActivityType": {
              name: "properties.activityDisplayName",
              fidelity: "approximate",
              reason: "The log has the display name of an activity and no type of it.",
            },
            "event_data.Category": { name: "properties.category" },
            "event_data.category": { name: "properties.category" },
            "event_data.LoggedByService": { name: "properties.loggedByService" },
            "event_data.Status": { name: "properties.result" },
            "event_data.ResultReason": { name: "properties.resultReason" },
            "event_data.Initiatedby": {
              name: "properties.initiatedBy.user.userPrincipalName",
              fidelity: "approximate",
              reason: "Who started it is an object, of which the name of the user is compared.",
            },
            "event_data.properties.initiatedBy": {
              name: "properties.initiatedBy",
              expression: "spath(_raw, \"properties.initiatedBy\")",
              fidelity: "approximate",
              reason: "The JSON text of the object is searched.",
            },
            "event_data.Target": {
              name: "properties.targetResources{}.userPrincipalName",
              array: true,
              fidelity: "approximate",
              reason: "The targets are objects, of which the names of the users are compared.",
            },
            "event_data.TargetResources": {
              name: "targetResources",
              expression: "mvjoin(spath(_raw, \"properties.targetResources{}\"), \" \")",
              fidelity: "approximate",
              reason: "The JSON text of the targets is searched.",
            },
            "event_data.TargetResources.ModifiedProperties.DisplayName": { name: "properties.targetResources{}.modifiedProperties{}.displayName", array: true },
            "event_data.TargetResources.ModifiedProperties.NewValue": shared9,
            "event_data.TargetResources.modifiedProperties.newValue": shared9,
            "event_data.ConsentContext.IsAdminConsent": {
              name: "properties.targetResources{}.modifiedProperties{}.newValue",
              array: true,
              rewrite: "contained",
              fidelity: "approximate",
              reason: "The property ConsentContext.IsAdminConsent is one of a list of names and values, of which all values are compared.",
            },
            "event_data.properties.message": {
              name: "properties.activityDisplayName",
              fidelity: "approximate",
              reason: "The audit log holds no message; the display name of the activity is what the rules quote.",
            },
          },
        },
        azure_signinlogs: {
          variants: [
            {
              name: "Entra sign-in log",
              source: {
                terms: { sourcetype: "azure:monitor:aad", category: ["SignInLogs", "NonInteractiveUserSignInLogs"] },
                dataSource: ["Azure Active Directory"],
              },
            },
          ],
          eventData: { name: "{name}" },
          fields: {
            "event_data.ResultType": { name: "resultType" },
            "event_data.resultType": { name: "resultType" },
            "event_data.ResultDescription": { name: "resultDescription" },
            "event_data.AuthenticationRequirement": { name: "properties.authenticationRequirement" },
            "event_data.ConditionalAccessStatus": { name: "properties.conditionalAccessStatus" },
            "event_data.AppDisplayName": { name: "properties.appDisplayName" },
            "event_data.UserPrincipalName": { name: "properties.userPrincipalName" },
            "event_data.ClientAppUsed": { name: "properties.clientAppUsed" },
            "event_data.RiskState": { name: "properties.riskState" },
            "event_data.homeTenantId": { name: "properties.homeTenantId" },
            "event_data.HomeTenantId": { name: "properties.homeTenantId" },
            "event_data.resourceTenantId": { name: "properties.resourceTenantId" },
            "event_data.ResourceTenantId": { name: "properties.resourceTenantId" },
            "event_data.DeviceDetail.deviceId": { name: "properties.deviceDetail.deviceId" },
            "event_data.DeviceDetail.trusttype": { name: "properties.deviceDetail.trustType" },
            "event_data.NetworkLocationDetails": {
              name: "properties.networkLocationDetails",
              expression: "coalesce(spath(_raw, \"properties.networkLocationDetails\"), \"[]\")",
              fidelity: "approximate",
              reason: "The log holds a list, whose JSON text is compared.",
            },
            "event_data.Status": {
              name: "properties.status.errorCode",
              expression: "if('properties.status.errorCode'=0, \"Success\", \"Failure\")",
              fidelity: "approximate",
              reason: "The log has error codes, of which 0 is taken for Success and any other for Failure.",
            },
            "event_data.properties.message": {
              name: "properties.authenticationProtocol",
              fidelity: "approximate",
              reason: "The sign-in log holds no message; the protocol of the authentication (deviceCode, ropc) is the nearest, under its own spelling.",
            },
          },
        },
        azure_riskdetection: {
          variants: [
            {
              name: "Entra risk events",
              source: { terms: { sourcetype: "azure:monitor:aad", category: ["UserRiskEvents", "ServicePrincipalRiskEvents"] } },
            },
          ],
          eventData: { name: "properties.{name}" },
        },
        azure_pim: {
          variants: [
            {
              name: "Entra risk events",
              source: { terms: { sourcetype: "azure:monitor:aad" } },
              fidelity: "approximate",
              reason: "Alerts of Privileged Identity Management have no log of their own among those that Entra sends to an event hub.",
            },
          ],
          eventData: { name: "properties.{name}" },
        },
        m365_audit: shared11,
        m365_exchange: shared11,
        m365_threat_management: shared12,
        m365_threat_detection: shared12,
        gcp_audit: {
          variants: [
            { name: "Cloud audit logs", source: shared13 },
            { source: { terms: { sourcetype: "google:gcp:pubsub:message" } }, alias: true },
          ],
          eventData: { name: "{name}" },
          fields: {
            "event_data.gcp.audit.method_name": { name: "data.protoPayload.methodName" },
            "event_data.gcp.audit.service_name": shared14,
            "event_data.gcp.audit.resource_name": { name: "data.protoPayload.resourceName" },
            "event_data.data.protoPayload.logName": {
              name: "data.logName",
              rewrite: "contained",
              fidelity: "approximate",
              reason: "The name of a log begins with that of its project, so the text is looked for anywhere in it.",
            },
            "event_data.data.protoPayload.resource.type": { name: "data.resource.type" },
          },
        },
        google_workspace_admin: shared15,
        google_workspace_login: shared15,
        okta: {
          variants: [
            { name: "Okta system log", source: { terms: { sourcetype: "OktaIM2:log" }, dataSource: ["Okta"] } },
            { source: { terms: { eventtype: "okta_log" } }, alias: true },
          ],
          eventData: { name: "{name}" },
        },
        onelogin: {
          variants: [{ name: "OneLogin events", source: { terms: { sourcetype: "onelogin:event" } } }],
          eventData: { name: "{name}" },
        },
        github_audit: {
          variants: [
            {
              name: "GitHub audit log",
              source: { terms: { sourcetype: "github:cloud:audit" }, dataSource: ["GitHub Organizations Audit Logs"] },
            },
          ],
          eventData: { name: "{name}" },
          fields: shared16,
        },
        bitbucket_audit: {
          variants: [
            {
              name: "Own source type",
              source: {
                terms: { sourcetype: "bitbucket:audit" },
                format: "json",
                needs: "the source type bitbucket:audit for the audit log of Bitbucket, a file of JSON lines.",
              },
            },
          ],
          eventData: { name: "{name}" },
        },
        kubernetes_audit: {
          variants: [
            { name: "Kubernetes audit log", source: { terms: { source: "kubernetes" } } },
            {
              source: { terms: { sourcetype: "aws:cloudwatchlogs:eks" } },
              alias: true,
              fidelity: "approximate",
              reason: "The source type holds the other logs of the control plane as well.",
            },
          ],
          eventData: { name: "{name}" },
          fields: {
            "event_data.apiGroup": { name: "objectRef.apiGroup" },
            "event_data.hostPath": { name: "requestObject.spec.volumes{}.hostPath.path", array: true },
            "event_data.capabilities": { name: "requestObject.spec.containers{}.securityContext.capabilities.add{}", array: true },
          },
        },
        linux_auditd: {
          variants: [
            {
              name: "Linux audit log",
              source: {
                terms: { sourcetype: ["linux:audit", "linux_audit", "auditd"] },
                format: "line",
                dataSource: ["Linux Auditd Execve"],
              },
            },
            { source: { terms: { sourcetype: "linux:audit" }, format: "line" }, alias: true },
            { source: { terms: { sourcetype: "linux_audit" }, format: "line" }, alias: true },
            { source: { terms: { sourcetype: "auditd" }, format: "line" }, alias: true },
          ],
          eventData: { name: "{name}" },
          fields: { "host.name": { name: "host" } },
        },
        linux: {
          variants: [
            {
              name: "Source types of Linux",
              source: {
                terms: {
                  sourcetype: [
                    "syslog",
                    "linux_messages_syslog",
                    "linux_secure",
                    "linux:audit",
                    "linux_audit",
                    "auditd",
                    "linux_bootlog",
                    "bash_history",
                  ],
                },
                format: "line",
              },
            },
          ],
          eventData: { name: "{name}" },
          fields: { "host.name": { name: "host" } },
        },
        linux_syslog: {
          variants: [{ name: "Syslog", source: { terms: { sourcetype: ["syslog", "linux_messages_syslog"] }, format: "line" } }],
          eventData: { name: "{name}" },
          fields: { "host.name": { name: "host" } },
        },
        linux_auth: {
          variants: [{ name: "Secure log", source: { terms: { sourcetype: "linux_secure" }, format: "line" } }],
          eventData: { name: "{name}" },
          fields: { "host.name": { name: "host" } },
        },
        linux_sshd: {
          variants: [
            {
              name: "sshd",
              source: { terms: { sourcetype: ["linux_secure", "syslog"], process: "sshd" }, format: "line" },
            },
          ],
          eventData: { name: "{name}" },
          fields: { "host.name": { name: "host" } },
        },
        linux_sudo: {
          variants: [
            {
              name: "sudo",
              source: { terms: { sourcetype: ["linux_secure", "syslog"], process: "sudo" }, format: "line" },
            },
          ],
          eventData: { name: "{name}" },
          fields: { "host.name": { name: "host" } },
        },
        linux_cron: {
          variants: [
            {
              name: "cron",
              source: {
                terms: { sourcetype: ["syslog", "linux_messages_syslog"], process: ["cron", "crond", "crontab", "anacron"] },
                format: "line",
              },
            },
          ],
          eventData: { name: "{name}" },
          fields: { "host.name": { name: "host" } },
        },
        linux_clamav: {
          variants: [
            {
              name: "ClamAV in syslog",
              source: {
                terms: { sourcetype: ["syslog", "linux_messages_syslog"], process: ["clamd", "clamscan", "freshclam"] },
                format: "line",
              },
              fidelity: "approximate",
              reason: "ClamAV writes a log file of its own, for which Splunk has no source type, and to syslog only where LogSyslog is on.",
            },
          ],
          eventData: { name: "{name}" },
          fields: { "host.name": { name: "host" } },
        },
        linux_guacamole: {
          variants: [
            {
              name: "guacd in syslog",
              source: { terms: { sourcetype: ["syslog", "linux_messages_syslog"], process: "guacd" }, format: "line" },
            },
          ],
          eventData: { name: "{name}" },
          fields: { "host.name": { name: "host" } },
        },
        linux_vsftpd: {
          variants: [
            {
              name: "vsftpd in syslog",
              source: { terms: { sourcetype: ["syslog", "linux_messages_syslog"], process: "vsftpd" }, format: "line" },
              fidelity: "approximate",
              reason: "vsftpd writes a log file of its own, for which Splunk has no source type, and to syslog only where syslog_enable is on.",
            },
          ],
          eventData: { name: "{name}" },
          fields: { "host.name": { name: "host" } },
        },
        linux_modsecurity: { variants: shared17, eventData: { name: "{name}" }, fields: { "host.name": { name: "host" } } },
        apache: { variants: shared17, eventData: { name: "{name}" } },
        nginx: {
          variants: [{ name: "nginx error log", source: { terms: { sourcetype: "nginx:plus:error" }, format: "line" } }],
          eventData: { name: "{name}" },
        },
        jvm: {
          variants: [
            {
              name: "Java logs",
              source: { terms: { sourcetype: ["log4j", "catalina", "tomcat:runtime:log", "jboss:server:log"] }, format: "line" },
            },
          ],
          eventData: { name: "{name}" },
        },
        spring: shared18,
        velocity: shared18,
        django: {
          variants: [
            {
              name: "Own source type",
              source: { terms: { sourcetype: "django" }, format: "line" },
              fidelity: "approximate",
              reason: "Splunk has no source type for these logs; the name in the search stands for the one that you give them.",
            },
          ],
          eventData: { name: "{name}" },
        },
        python: {
          variants: [
            {
              name: "Own source type",
              source: { terms: { sourcetype: "python" }, format: "line" },
              fidelity: "approximate",
              reason: "Splunk has no source type for these logs; the name in the search stands for the one that you give them.",
            },
          ],
          eventData: { name: "{name}" },
        },
        nodejs: {
          variants: [
            {
              name: "Own source type",
              source: { terms: { sourcetype: "nodejs" }, format: "line" },
              fidelity: "approximate",
              reason: "Splunk has no source type for these logs; the name in the search stands for the one that you give them.",
            },
          ],
          eventData: { name: "{name}" },
        },
        ruby_on_rails: {
          variants: [{ name: "Ruby on Rails", source: { terms: { sourcetype: "ruby_on_rails" }, format: "line" } }],
          eventData: { name: "{name}" },
        },
        sql: {
          variants: [
            {
              name: "Database logs",
              source: {
                terms: { sourcetype: ["mysqld", "mysqld_error", "mysql:errorLog", "mssql:errorlog", "oracle:alert:text"] },
                format: "line",
              },
              fidelity: "approximate",
              reason: "The class is for the logs of applications that get such errors, which have no source type of their own; the logs of the databases are searched.",
            },
          ],
          eventData: { name: "{name}" },
        },
        qualys: {
          variants: [{ name: "Qualys findings", source: { terms: { sourcetype: "qualys:hostDetection" }, format: "pairs" } }],
          fields: { "event_data.host.scan.vuln": { name: "QID" } },
        },
        opencanary: {
          variants: [
            {
              name: "Own source type",
              source: {
                terms: { sourcetype: "opencanary" },
                format: "json",
                needs: "the source type opencanary for the log of OpenCanary, a file of JSON lines.",
              },
            },
          ],
          eventData: { name: "{name}" },
        },
        rpc_firewall: {
          variants: [{ name: "RPC Firewall channel", source: { terms: { source: "XmlWinEventLog:RPCFW" }, format: "xml" } }],
          fields: {
            "event_data.EventLog": { name: "Channel" },
            "event_data.EventID": { name: "EventCode" },
            "event_data.InterfaceUuid": shared19,
            "event_data.OpNum": shared19,
          },
        },
        webserver: {
          variants: [
            {
              name: "Lines of Apache, nginx and IIS",
              source: {
                terms: {
                  sourcetype: [
                    "apache:access",
                    "nginx:plus:access",
                    "ms:iis:auto",
                    "ms:iis:default",
                    "ms:iis:default:85",
                    "ms:iis:splunk",
                  ],
                },
                format: "line",
              },
              fields: shared20,
            },
            {
              name: "Pairs of Apache and nginx",
              source: { terms: { sourcetype: ["apache:access:kv", "nginx:plus:kv"] }, format: "pairs" },
              fields: shared20,
            },
            {
              name: "JSON of Apache",
              source: { terms: { sourcetype: "apache:access:json" }, format: "json" },
              fields: shared20,
            },
            {
              name: "Pretrained access_combined",
              source: { terms: { sourcetype: ["access_combined", "access_combined_wcookie", "access_common"] }, format: "line" },
              fields: {
                "source.ip": { name: "clientip", type: "ip" },
                "user.account": { name: "user", expression: "nullif(user, \"-\")" },
                "url.full": {
                  name: "uri",
                  fidelity: "approximate",
                  reason: "The log holds the path and the query of the address, without its host.",
                },
                "url.path": { name: "uri_path" },
                "url.query": { name: "uri_query" },
                "http.request.method": { name: "method" },
                "http.request.referrer": { name: "referer", expression: "nullif(referer, \"-\")" },
                "http.request.cookie": { name: "cookie", expression: "nullif(cookie, \"-\")" },
                "http.response.bytes": { name: "bytes", type: "number" },
                "http.response.status_code": { name: "status", type: "number" },
                "user_agent.original": { name: "useragent", expression: "nullif(useragent, \"-\")" },
                "source.port": shared21,
                "destination.ip": shared21,
                "destination.port": shared21,
                "url.domain": shared21,
                "http.request.bytes": shared21,
                "http.response.mime_type": shared21,
              },
            },
          ],
          fields: {
            "host.name": { name: "host" },
            "url.full": {
              name: "url",
              fidelity: "approximate",
              reason: "Some of the logs hold the path and the query of an address, without its host.",
            },
            "http.request.referrer": { name: "http_referrer", expression: "nullif(http_referrer, \"-\")" },
            "user_agent.original": {
              name: "http_user_agent",
              expression: "nullif(http_user_agent, \"-\")",
              fidelity: "approximate",
              reason: "IIS writes a plus for each blank of a user agent.",
            },
          },
        },
        proxy: {
          variants: [{ name: "Add-ons with the tag proxy", source: { terms: { tag: "proxy" }, format: "other" }, fields: shared20 }],
          fields: {
            "host.name": { name: "dvc" },
            "url.full": { name: "url" },
            "http.request.referrer": { name: "http_referrer" },
            "user_agent.original": { name: "http_user_agent" },
            "url.extension": { name: "uri_path", expression: "replace(uri_path, \"^.*\\.([^./]*)$\", \"\\1\")" },
          },
        },
        dns: {
          variants: [{ name: "Add-ons with the tag resolution", source: { terms: { tag: "resolution" }, format: "other" } }],
          fields: {
            "host.name": { name: "host" },
            "source.ip": { name: "src_ip", type: "ip" },
            "source.port": { name: "src_port", type: "number" },
            "destination.ip": { name: "dest_ip", type: "ip" },
            "destination.port": { name: "dest_port", type: "number" },
            "dns.question.name": { name: "query", array: true },
            "dns.question.type": { name: "record_type" },
            "dns.answer": { name: "answer", array: true },
            "dns.response_code": { name: "reply_code" },
            "network.transport": { name: "transport" },
          },
        },
        firewall: {
          variants: [
            {
              name: "Add-ons with the tag communicate",
              source: { terms: { tag: "communicate" }, format: "other" },
              fidelity: "approximate",
              reason: "What endpoints and sensors report of connections has the tag as well.",
            },
          ],
          fields: {
            "host.name": { name: "dvc" },
            "source.ip": { name: "src_ip", type: "ip" },
            "source.port": { name: "src_port", type: "number" },
            "destination.ip": { name: "dest_ip", type: "ip" },
            "destination.port": { name: "dest_port", type: "number" },
            "user.account": { name: "user" },
            "network.transport": { name: "transport" },
            "network.direction": {
              name: "direction",
              fidelity: "approximate",
              reason: "The model writes inbound and outbound for what the log says.",
            },
            "event.action": {
              name: "action",
              fidelity: "approximate",
              reason: "The model writes allowed, blocked and teardown for what the log says.",
            },
          },
        },
        antivirus: {
          variants: [{ name: "Add-ons with the tag malware", source: { terms: { tag: "malware" }, format: "other" } }],
          fields: {
            "host.name": { name: "dest" },
            "user.account": { name: "user" },
            "threat.name": { name: "signature" },
            "file.path": { name: "file_path" },
            "file.name": { name: "file_name" },
            "event.action": {
              name: "action",
              fidelity: "approximate",
              reason: "The model writes allowed, blocked and deferred for what the product says.",
            },
          },
        },
        netflow: {
          variants: [{ name: "Flow records of Splunk Stream", source: { terms: { sourcetype: "stream:netflow" } } }],
          fields: {
            "event_data.destination.port": { name: "dest_port", type: "number" },
            "event_data.destination.ip": { name: "dest_ip", type: "ip" },
            "event_data.source.port": { name: "src_port", type: "number" },
            "event_data.source.ip": { name: "src_ip", type: "ip" },
          },
        },
        zeek_http: {
          variants: [{ name: "Zeek http.log", source: { terms: { sourcetype: ["bro:http:json", "zeek:http:json"] } } }],
          eventData: { name: "{name}" },
          fields: {
            "event_data.c-uri": { name: "uri" },
            "event_data.c-useragent": { name: "user_agent" },
            "event_data.host": { name: "host", expression: "spath(_raw, \"host\")" },
            "event_data.resp_mime_types": { name: "resp_mime_types{}", array: true },
            "event_data.orig_mime_types": { name: "orig_mime_types{}", array: true },
            "event_data.client_header_names": { name: "client_header_names{}", array: true },
            "event_data.id.orig_h": { name: "id.orig_h", type: "ip" },
            "event_data.id.resp_h": { name: "id.resp_h", type: "ip" },
          },
        },
        zeek_dns: {
          variants: [{ name: "Zeek dns.log", source: { terms: { sourcetype: ["bro:dns:json", "zeek:dns:json"] } } }],
          eventData: { name: "{name}" },
          fields: {
            "event_data.answers": { name: "answers{}", array: true },
            "event_data.TTLs": { name: "TTLs{}", array: true },
            "event_data.id.orig_h": { name: "id.orig_h", type: "ip" },
            "event_data.id.resp_h": { name: "id.resp_h", type: "ip" },
          },
        },
        zeek_dce_rpc: {
          variants: [{ name: "Zeek dce_rpc.log", source: { terms: { sourcetype: ["bro:dce_rpc:json", "zeek:dce_rpc:json"] } } }],
          eventData: { name: "{name}" },
          fields: shared22,
        },
        zeek_smb_files: {
          variants: [
            {
              name: "Zeek smb_files.log",
              source: { terms: { sourcetype: ["bro:smb_files:json", "zeek:smb_files:json"] } },
            },
          ],
          eventData: { name: "{name}" },
          fields: shared22,
        },
        zeek_rdp: {
          variants: [{ name: "Zeek rdp.log", source: { terms: { sourcetype: ["bro:rdp:json", "zeek:rdp:json"] } } }],
          eventData: { name: "{name}" },
          fields: shared22,
        },
        zeek_kerberos: {
          variants: [{ name: "Zeek kerberos.log", source: { terms: { sourcetype: ["bro:kerberos:json", "zeek:kerberos:json"] } } }],
          eventData: { name: "{name}" },
          fields: shared22,
        },
        zeek_x509: {
          variants: [{ name: "Zeek x509.log", source: { terms: { sourcetype: ["bro:x509:json", "zeek:x509:json"] } } }],
          eventData: { name: "{name}" },
        },
        zeek_conn: {
          variants: [{ name: "Zeek conn.log", source: { terms: { sourcetype: ["bro:conn:json", "zeek:conn:json"] } } }],
          eventData: { name: "{name}" },
          fields: shared22,
        },
        cisco_aaa: shared23,
        cisco_bgp: shared23,
        cisco_ldp: shared23,
        cisco_syslog: shared23,
        cisco_duo: {
          variants: [{ name: "Cisco Duo", source: { terms: { sourcetype: ["cisco:duo:administrator", "cisco:duo"] } } }],
          eventData: { name: "{name}" },
        },
        juniper_bgp: {
          variants: [
            {
              name: "Junos",
              source: { terms: { sourcetype: ["juniper:junos:firewall", "juniper:junos"] }, format: "line" },
            },
          ],
          eventData: { name: "{name}" },
        },
        huawei_bgp: {
          variants: [
            {
              name: "Syslog",
              source: { terms: { sourcetype: "syslog" }, format: "line" },
              fidelity: "approximate",
              reason: "Splunk has no source type for Huawei devices, so all lines of syslog are searched.",
            },
          ],
          eventData: { name: "{name}" },
        },
        fortigate_event: {
          variants: [
            {
              name: "FortiGate events",
              source: { terms: { sourcetype: ["fortigate_event", "fgt_event"] }, format: "pairs" },
            },
          ],
          eventData: { name: "{name}" },
          fields: shared16,
        },
        paloalto_globalprotect: {
          variants: [{ name: "GlobalProtect", source: { terms: { sourcetype: "pan:globalprotect" }, format: "line" } }],
          eventData: { name: "{name}" },
        },
        database: { unavailable: "Each database has a source type of its own. A mapping file of yours can name it." },
        network_log_connection: shared24,
        network_log_dns: shared24,
      },
    },
    cim: {
      vocabulary: "cim",
      title: "CIM data models",
      description: "The datasets Processes, Filesystem and Registry of the data model Endpoint of the Splunk Common Information Model add-on, version 6.4 (earlier versions have no process_name and process_path in Filesystem and Registry), and the models Network_Traffic, Network_Resolution, Web and Malware. What the fields hold depends on the add-on of the product that recorded the event.",
      native: shared1,
      settings: {
        format: "xml",
        filled: {
          text: "unknown",
          columns: [
            "Processes.dest",
            "Processes.original_file_name",
            "Processes.parent_process",
            "Processes.parent_process_name",
            "Processes.process",
            "Processes.process_name",
            "Processes.user",
            "Filesystem.dest",
            "Filesystem.file_hash",
            "Filesystem.file_name",
            "Filesystem.file_path",
            "Filesystem.process_name",
            "Filesystem.user",
            "Registry.dest",
            "Registry.process_name",
            "Registry.registry_path",
            "Registry.registry_value_data",
            "Registry.registry_value_name",
            "Registry.user",
            "All_Traffic.action",
            "All_Traffic.dest",
            "All_Traffic.dvc",
            "All_Traffic.src",
            "All_Traffic.transport",
            "All_Traffic.user",
            "DNS.answer",
            "DNS.dest",
            "DNS.query",
            "DNS.reply_code_id",
            "Web.dest",
            "Web.http_content_type",
            "Web.http_method",
            "Web.http_referrer",
            "Web.http_user_agent",
            "Web.src",
            "Web.status",
            "Web.url",
            "Web.user",
            "Malware_Attacks.action",
            "Malware_Attacks.dest",
            "Malware_Attacks.signature",
            "Malware_Attacks.user",
          ],
        },
      },
      events: {
        process_creation: {
          variants: [
            {
              name: "Endpoint.Processes",
              source: {
                datamodel: "Endpoint.Processes",
                show: shared25,
                dataSource: ["Sysmon EventID 1", "Windows Event Log Security 4688"],
              },
            },
          ],
          fields: {
            "host.name": { name: "Processes.dest" },
            "user.account": shared26,
            "user.name": shared26,
            "process.executable": { name: "Processes.process_path" },
            "process.name": { name: "Processes.process_name" },
            "process.command_line": { name: "Processes.process" },
            "process.working_directory": shared27,
            "process.pid": {
              name: "Processes.process_id",
              type: "number",
              fidelity: "approximate",
              reason: "Add-ons write process ids as they get them, and Security 4688 has hexadecimal ones.",
            },
            "process.entity_id": { name: "Processes.process_guid" },
            "process.integrity_level": { name: "Processes.process_integrity_level" },
            "process.pe.original_file_name": { name: "Processes.original_file_name" },
            "process.pe.company": shared28,
            "process.pe.product": shared28,
            "process.pe.description": shared28,
            "process.pe.file_version": shared28,
            "process.hash.md5": shared29,
            "process.hash.sha1": shared29,
            "process.hash.sha256": shared29,
            "process.pe.imphash": shared29,
            "process.parent.user": shared28,
            "process.parent.parent.executable": shared28,
            "user.logon_id": shared28,
            "process.parent.executable": shared30,
            "process.parent.name": shared31,
            "process.parent.command_line": { name: "Processes.parent_process" },
            "process.parent.pid": {
              name: "Processes.parent_process_id",
              type: "number",
              fidelity: "approximate",
              reason: "Add-ons write process ids as they get them, and Security 4688 has hexadecimal ones.",
            },
            "process.parent.entity_id": shared32,
          },
        },
        file_event: {
          variants: [
            {
              name: "Endpoint.Filesystem",
              source: shared34,
              fidelity: "approximate",
              reason: "The model has no event for an overwritten file of its own, so created and modified files are searched, whatever product saw them.",
            },
            {
              source: { datamodel: "Endpoint.Filesystem" },
              alias: true,
              fidelity: "approximate",
              reason: "The search takes files that are read, changed and deleted, and not only those that are created.",
            },
          ],
          fields: shared36,
        },
        file_delete: {
          variants: [
            {
              name: "Endpoint.Filesystem",
              source: {
                datamodel: "Endpoint.Filesystem",
                terms: { "Filesystem.action": "deleted" },
                show: shared33,
                dataSource: shared37,
              },
              fields: { "file.hash.md5": shared38, "file.hash.sha1": shared38, "file.hash.sha256": shared38 },
            },
          ],
          fields: shared36,
        },
        registry_set: {
          variants: [
            {
              name: "Endpoint.Registry",
              source: {
                datamodel: "Endpoint.Registry",
                terms: { "Registry.action": ["created", "modified"] },
                show: [
                  "Registry.dest",
                  "Registry.user",
                  "Registry.process_name",
                  "Registry.registry_path",
                  "Registry.registry_value_name",
                  "Registry.registry_value_data",
                ],
                dataSource: ["Sysmon EventID 13"],
              },
              fidelity: "approximate",
              reason: "The model has no action for a written value alone, so created and renamed keys are searched too.",
            },
          ],
          fields: shared41,
        },
        registry_event: {
          variants: [
            {
              name: "Endpoint.Registry",
              source: {
                datamodel: "Endpoint.Registry",
                show: [
                  "Registry.dest",
                  "Registry.user",
                  "Registry.action",
                  "Registry.process_name",
                  "Registry.registry_path",
                  "Registry.registry_value_name",
                  "Registry.registry_value_data",
                ],
                dataSource: shared42,
              },
              fidelity: "approximate",
              reason: "The model also holds reads where a product records them.",
            },
          ],
          fields: shared41,
        },
        linux_process_creation: shared43,
        macos_process_creation: shared43,
        linux_file_event: shared44,
        macos_file_event: shared44,
        linux_file_delete: {
          variants: [
            {
              name: "Endpoint.Filesystem",
              source: { datamodel: "Endpoint.Filesystem", terms: { "Filesystem.action": "deleted" }, show: shared33 },
              fidelity: "approximate",
              reason: "The model holds the files of all systems.",
            },
          ],
          fields: shared36,
        },
        registry_add: {
          variants: [
            {
              name: "Endpoint.Registry",
              source: {
                datamodel: "Endpoint.Registry",
                terms: { "Registry.action": "created" },
                show: shared45,
                dataSource: ["Sysmon EventID 12"],
              },
              fidelity: "approximate",
              reason: "The model does not tell created keys from created values.",
            },
          ],
          fields: shared46,
        },
        registry_delete: {
          variants: [
            {
              name: "Endpoint.Registry",
              source: {
                datamodel: "Endpoint.Registry",
                terms: { "Registry.action": "deleted" },
                show: shared45,
                dataSource: ["Sysmon EventID 12"],
              },
            },
          ],
          fields: shared46,
        },
        registry_rename: { unavailable: "The data model Endpoint has no action for a renamed key." },
        network_connection: {
          variants: shared47,
          fields: {
            "host.name": { name: "All_Traffic.dvc" },
            "user.account": shared48,
            "process.executable": shared49,
            "process.pid": shared50,
            "process.entity_id": { name: "All_Traffic.process_guid" },
            "source.ip": { name: "All_Traffic.src_ip" },
            "source.port": shared51,
            "destination.ip": { name: "All_Traffic.dest_ip" },
            "destination.port": shared52,
            "destination.domain": shared53,
            "source.domain": { name: "All_Traffic.src", fidelity: "approximate", reason: "The model keeps a name or an address there." },
            "network.transport": { name: "All_Traffic.transport" },
            "network.initiated": shared54,
            "process.command_line": shared28,
            "process.parent.executable": shared28,
          },
        },
        linux_network_connection: shared55,
        macos_network_connection: shared55,
        firewall: {
          variants: shared47,
          fields: {
            "host.name": { name: "All_Traffic.dvc" },
            "user.account": shared48,
            "source.ip": { name: "All_Traffic.src_ip" },
            "source.port": shared51,
            "destination.ip": { name: "All_Traffic.dest_ip" },
            "destination.port": shared52,
            "network.transport": { name: "All_Traffic.transport" },
            "network.direction": {
              name: "All_Traffic.direction",
              fidelity: "approximate",
              reason: "The model writes inbound and outbound for what the log says.",
            },
            "event.action": {
              name: "All_Traffic.action",
              fidelity: "approximate",
              reason: "The model writes allowed, blocked and teardown for what the log says.",
            },
          },
        },
        dns_query: {
          variants: [
            {
              name: "Network_Resolution.DNS",
              source: shared56,
              fidelity: "approximate",
              reason: "The model holds the look-ups that name servers and sensors see as well.",
            },
            {
              source: { datamodel: "Network_Resolution" },
              alias: true,
              fidelity: "approximate",
              reason: "The model holds the look-ups that name servers and sensors see as well.",
            },
          ],
          fields: {
            "host.name": { name: "DNS.src" },
            "dns.question.name": { name: "DNS.query", array: true },
            "dns.answer": { name: "DNS.answer", array: true },
            "dns.response_code": { name: "DNS.reply_code_id" },
            "process.executable": shared57,
            "process.command_line": shared57,
            "user.account": { unavailable: "The model knows no account." },
          },
        },
        dns: {
          variants: [
            { name: "Network_Resolution.DNS", source: shared56 },
            { source: { datamodel: "Network_Resolution" }, alias: true },
          ],
          fields: {
            "host.name": { name: "DNS.dest" },
            "source.ip": { name: "DNS.src_ip" },
            "source.port": { name: "DNS.src_port", type: "number" },
            "destination.ip": { name: "DNS.dest_ip" },
            "destination.port": { name: "DNS.dest_port", type: "number" },
            "dns.question.name": { name: "DNS.query", array: true },
            "dns.question.type": { name: "DNS.record_type" },
            "dns.answer": { name: "DNS.answer", array: true },
            "dns.response_code": { name: "DNS.reply_code_id" },
            "network.transport": { name: "DNS.transport" },
          },
        },
        webserver: {
          variants: [
            {
              name: "Web.Web",
              source: { datamodel: "Web.Web", show: shared58 },
              fidelity: "approximate",
              reason: "The model holds the requests through proxies as well.",
            },
            {
              source: { datamodel: "Web" },
              alias: true,
              fidelity: "approximate",
              reason: "The model holds the requests through proxies as well.",
            },
          ],
          fields: shared59,
        },
        proxy: {
          variants: [
            {
              name: "Web.Proxy",
              source: { datamodel: "Web.Web", terms: { nodename: "Web.Proxy" }, show: shared58 },
              fields: { "url.extension": { unavailable: "The model has no field for it.", nearest: "Web.uri_path" } },
            },
          ],
          fields: shared59,
        },
        antivirus: {
          variants: [
            {
              name: "Malware.Malware_Attacks",
              source: {
                datamodel: "Malware.Malware_Attacks",
                show: [
                  "Malware_Attacks.dest",
                  "Malware_Attacks.user",
                  "Malware_Attacks.signature",
                  "Malware_Attacks.file_path",
                  "Malware_Attacks.action",
                ],
              },
            },
            { source: { datamodel: "Malware" }, alias: true },
          ],
          fields: {
            "host.name": { name: "Malware_Attacks.dest" },
            "user.account": {
              name: "Malware_Attacks.user",
              fidelity: "approximate",
              reason: "Add-ons fill user with or without its domain.",
            },
            "threat.name": { name: "Malware_Attacks.signature" },
            "file.path": { name: "Malware_Attacks.file_path" },
            "file.name": { name: "Malware_Attacks.file_name" },
            "event.action": {
              name: "Malware_Attacks.action",
              fidelity: "approximate",
              reason: "The model writes allowed, blocked and deferred for what the product says.",
            },
          },
        },
        image_load: { unavailable: "The data model Endpoint has no dataset for loaded modules." },
        ps_script: { unavailable: "No data model of the CIM holds script blocks." },
        ps_module: { unavailable: "No data model of the CIM holds PowerShell module logging." },
        ps_classic_script: shared60,
        iis_configuration: { unavailable: "No data model of the CIM holds the IIS configuration log." },
        application: { unavailable: "No data model of the CIM holds the Application log with its event data." },
        security: { unavailable: "The data models of the CIM do not keep the event data of the Security log." },
        system: { unavailable: "The data models of the CIM do not keep the event data of the System log." },
        windefend: { unavailable: "The model Malware holds findings, and not the other events of Defender with their event data." },
        process_access: { unavailable: "The data model Endpoint has no dataset for opened processes." },
        create_remote_thread: { unavailable: "The data model Endpoint has no dataset for threads in other processes." },
        pipe_created: { unavailable: "The data model Endpoint has no dataset for named pipes." },
        driver_load: { unavailable: "The data model Endpoint has no dataset for loaded drivers." },
        ps_classic_start: shared60,
        aws_cloudtrail: {
          unavailable: "The models Change and Authentication keep the names of some calls, and none of the other fields of CloudTrail.",
        },
        okta: { unavailable: "The models Change and Authentication do not keep the event types of Okta." },
        github_audit: { unavailable: "The model Change does not keep the actions of GitHub under one name." },
        linux_auditd: { unavailable: "The data models of the CIM do not keep the records of auditd." },
      },
    },
    defender: {
      vocabulary: "defender",
      title: "Events of Defender for Endpoint",
      description: "Advanced hunting events of Microsoft Defender for Endpoint, streamed to an event hub and read by the Splunk Add-on for Microsoft Cloud Services or the one for Microsoft Security. Each event is a JSON record with its table in category and its columns in properties. FolderPath holds the full path of a file.",
      native: shared1,
      settings: { format: "json" },
      fields: { "host.name": { name: "properties.DeviceName" } },
      events: {
        process_creation: {
          variants: [
            {
              name: "DeviceProcessEvents",
              source: {
                terms: {
                  sourcetype: shared61,
                  category: "AdvancedHunting-DeviceProcessEvents",
                  "properties.ActionType": "ProcessCreated",
                },
              },
              fidelity: "approximate",
              reason: "Defender records the processes of all systems in one table, and leaves some common ones out.",
            },
          ],
          fields: {
            "user.name": { name: "properties.AccountName" },
            "user.account": { name: "properties.AccountName", expression: "'properties.AccountDomain'.\"\\\\\".'properties.AccountName'" },
            "process.executable": { name: "properties.FolderPath" },
            "process.command_line": { name: "properties.ProcessCommandLine" },
            "process.pid": { name: "properties.ProcessId", type: "number" },
            "process.integrity_level": { name: "properties.ProcessIntegrityLevel" },
            "process.pe.original_file_name": { name: "properties.ProcessVersionInfoOriginalFileName" },
            "process.pe.company": { name: "properties.ProcessVersionInfoCompanyName" },
            "process.pe.product": { name: "properties.ProcessVersionInfoProductName" },
            "process.pe.description": { name: "properties.ProcessVersionInfoFileDescription" },
            "process.pe.file_version": {
              name: "properties.ProcessVersionInfoProductVersion",
              fidelity: "approximate",
              reason: "Defender records the version of the product and not that of the file.",
            },
            "process.hash.md5": { name: "properties.MD5" },
            "process.hash.sha1": { name: "properties.SHA1" },
            "process.hash.sha256": { name: "properties.SHA256" },
            "process.parent.executable": shared62,
            "process.parent.command_line": shared63,
            "process.parent.pid": shared64,
            "process.parent.parent.executable": shared65,
            "process.working_directory": { unavailable: "Defender does not record the current directory." },
            "process.pe.imphash": { unavailable: "Defender records no import hashes." },
          },
        },
        file_event: {
          variants: [
            {
              name: "DeviceFileEvents",
              source: {
                terms: {
                  sourcetype: shared61,
                  category: "AdvancedHunting-DeviceFileEvents",
                  "properties.ActionType": "FileCreated",
                },
              },
              fidelity: "approximate",
              reason: "Defender records the files of all systems in one table, overwritten files as modified ones, and leaves some common ones out.",
              fields: {
                "process.parent.executable": shared65,
                "process.parent.command_line": { unavailable: "Defender does not record the command line of the parent." },
              },
            },
          ],
          fields: shared68,
        },
        file_rename: {
          variants: [
            {
              name: "DeviceFileEvents, renamed",
              source: {
                terms: {
                  sourcetype: shared61,
                  category: "AdvancedHunting-DeviceFileEvents",
                  "properties.ActionType": "FileRenamed",
                },
              },
              fidelity: "approximate",
              reason: "Defender records the files of all systems in one table, and leaves some common ones out.",
              fields: {
                "file.previous_path": {
                  name: "properties.PreviousFolderPath",
                  expression: "'properties.PreviousFolderPath'.\"\\\\\".'properties.PreviousFileName'",
                },
              },
            },
          ],
          fields: shared68,
        },
        file_delete: {
          variants: [
            {
              name: "DeviceFileEvents, deleted",
              source: {
                terms: {
                  sourcetype: shared61,
                  category: "AdvancedHunting-DeviceFileEvents",
                  "properties.ActionType": "FileDeleted",
                },
              },
              fidelity: "approximate",
              reason: "Defender records the files of all systems in one table, and leaves some common ones out.",
            },
          ],
          fields: shared68,
        },
        image_load: {
          variants: [
            {
              name: "DeviceImageLoadEvents",
              source: {
                terms: {
                  sourcetype: shared61,
                  category: "AdvancedHunting-DeviceImageLoadEvents",
                  "properties.ActionType": "ImageLoaded",
                },
              },
              fidelity: "approximate",
              reason: "Defender leaves out most of the modules that it thinks common.",
            },
          ],
          fields: {
            "user.name": shared66,
            "user.account": shared67,
            "process.executable": shared62,
            "process.command_line": shared63,
            "process.pid": shared64,
            "dll.path": { name: "properties.FolderPath" },
            "dll.hash.md5": { name: "properties.MD5" },
            "dll.hash.sha1": { name: "properties.SHA1" },
            "dll.hash.sha256": { name: "properties.SHA256" },
            "dll.signed": { unavailable: "Defender records signatures in a table of certificates." },
          },
        },
        network_connection: {
          variants: [
            {
              name: "DeviceNetworkEvents",
              source: {
                terms: {
                  sourcetype: shared61,
                  category: "AdvancedHunting-DeviceNetworkEvents",
                  "properties.ActionType": ["ConnectionSuccess", "ConnectionFailed", "ConnectionRequest"],
                },
              },
              fidelity: "approximate",
              reason: "Defender records the connections of all systems in one table; the accepted ones, whose local end is the destination, are left out here.",
            },
          ],
          fields: {
            "user.name": shared66,
            "user.account": shared67,
            "process.executable": shared62,
            "process.command_line": shared63,
            "process.pid": shared64,
            "process.parent.executable": shared65,
            "source.ip": { name: "properties.LocalIP", type: "ip" },
            "source.port": { name: "properties.LocalPort", type: "number" },
            "destination.ip": { name: "properties.RemoteIP", type: "ip" },
            "destination.port": { name: "properties.RemotePort", type: "number" },
            "destination.domain": {
              name: "properties.RemoteUrl",
              fidelity: "approximate",
              reason: "Defender records an address or the name of a host there.",
            },
            "network.transport": { name: "properties.Protocol" },
            "network.initiated": {
              name: "properties.ActionType",
              type: "text",
              expression: "if(isnotnull('properties.ActionType'), \"true\", null())",
            },
          },
        },
        registry_set: {
          unavailable: "Defender keeps a key and the name of its value in two columns under other names of the hives; use Sysmon 13.",
        },
        ps_script: { unavailable: "Defender does not stream the text of script blocks under a column of its own." },
      },
    },
    sysmon: {
      vocabulary: "sysmon",
      title: "Raw Windows events with Sysmon",
      description: "Events of Sysmon as the Splunk Add-on for Sysmon names their fields, and of all other channels as the Splunk Add-on for Microsoft Windows does. All of them are collected as XML (renderXml = true), because the rendered text of an event does not hold its fields.",
      native: shared1,
      settings: { format: "xml" },
      fields: shared69,
      events: {
        process_creation: {
          variants: [
            {
              name: "Sysmon 1",
              source: {
                terms: { source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 1 },
                dataSource: ["Sysmon EventID 1"],
              },
            },
            {
              source: { terms: { source: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 1 } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 1 } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 1 } },
              alias: true,
            },
            {
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 1 } },
              alias: true,
            },
            { source: { terms: { source: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 1 } }, alias: true },
            {
              source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 1 } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 1 } },
              alias: true,
            },
            {
              source: { terms: shared2 },
              alias: true,
              fidelity: "approximate",
              reason: "The macro for Sysmon also takes the events of Sysmon for Linux.",
            },
            {
              source: { terms: { source: "Syslog:Linux-Sysmon/Operational", EventID: 1 } },
              alias: true,
              fidelity: "approximate",
              reason: "The macro for Sysmon also takes the events of Sysmon for Linux.",
            },
          ],
          fields: {
            "event.provider": { name: "Name" },
            "user.account": { name: "User" },
            "user.logon_id": { name: "LogonId" },
            "process.executable": { name: "Image" },
            "process.command_line": { name: "CommandLine" },
            "process.working_directory": { name: "CurrentDirectory" },
            "process.pid": { name: "ProcessId", type: "number" },
            "process.entity_id": { name: "ProcessGuid" },
            "process.integrity_level": { name: "IntegrityLevel" },
            "process.pe.original_file_name": { name: "OriginalFileName" },
            "process.pe.company": { name: "Company" },
            "process.pe.product": { name: "Product" },
            "process.pe.description": { name: "Description" },
            "process.pe.file_version": { name: "FileVersion" },
            "process.hash.md5": { name: "MD5" },
            "process.hash.sha1": { name: "SHA1" },
            "process.hash.sha256": { name: "SHA256" },
            "process.pe.imphash": { name: "IMPHASH" },
            "process.parent.executable": { name: "ParentImage" },
            "process.parent.command_line": { name: "ParentCommandLine" },
            "process.parent.pid": shared4,
            "process.parent.entity_id": { name: "ParentProcessGuid" },
            "process.parent.user": { name: "ParentUser" },
            "process.parent.parent.executable": { unavailable: "Sysmon 1 names the parent and not the parent of the parent.", absent: true },
          },
        },
        file_event: {
          variants: [
            {
              name: "Sysmon 11",
              source: {
                terms: { source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 11 },
                dataSource: ["Sysmon EventID 11"],
              },
            },
            {
              source: { terms: { source: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 11 } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 11 } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 11 } },
              alias: true,
            },
            {
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 11 } },
              alias: true,
            },
            {
              source: { terms: { source: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 11 } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 11 } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 11 } },
              alias: true,
            },
            {
              source: { terms: shared5 },
              alias: true,
              fidelity: "approximate",
              reason: "The macro for Sysmon also takes the events of Sysmon for Linux.",
            },
            {
              source: { terms: { source: "Syslog:Linux-Sysmon/Operational", EventID: 11 } },
              alias: true,
              fidelity: "approximate",
              reason: "The macro for Sysmon also takes the events of Sysmon for Linux.",
            },
          ],
          fields: {
            "user.account": { name: "User" },
            "process.executable": { name: "Image" },
            "process.pid": { name: "ProcessId", type: "number" },
            "process.entity_id": { name: "ProcessGuid" },
            "file.path": { name: "TargetFilename" },
            "file.created": { name: "CreationUtcTime" },
            "process.command_line": shared70,
            "process.parent.executable": shared71,
            "process.parent.command_line": shared70,
          },
        },
        file_delete: {
          variants: [
            {
              name: "Sysmon 23 and 26",
              source: {
                terms: { source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: [23, 26] },
                dataSource: shared37,
              },
            },
            {
              source: { terms: { source: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: [23, 26] } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: [23, 26] } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: [23, 26] } },
              alias: true,
            },
            {
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: [23, 26] } },
              alias: true,
            },
            {
              source: { terms: { source: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: [23, 26] } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: [23, 26] } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: [23, 26] } },
              alias: true,
            },
            {
              source: { terms: { source: "Syslog:Linux-Sysmon/Operational", EventCode: [23, 26] } },
              alias: true,
              fidelity: "approximate",
              reason: "The macro for Sysmon also takes the events of Sysmon for Linux.",
            },
            {
              source: { terms: { source: "Syslog:Linux-Sysmon/Operational", EventID: [23, 26] } },
              alias: true,
              fidelity: "approximate",
              reason: "The macro for Sysmon also takes the events of Sysmon for Linux.",
            },
          ],
          fields: {
            "user.account": { name: "User" },
            "process.executable": { name: "Image" },
            "process.pid": { name: "ProcessId", type: "number" },
            "process.entity_id": { name: "ProcessGuid" },
            "file.path": { name: "TargetFilename" },
            "file.hash.md5": { name: "MD5" },
            "file.hash.sha1": { name: "SHA1" },
            "file.hash.sha256": { name: "SHA256" },
            "file.pe.imphash": { name: "IMPHASH" },
            "process.command_line": shared70,
          },
        },
        registry_set: {
          variants: [
            {
              name: "Sysmon 13",
              source: {
                terms: { source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 13 },
                dataSource: ["Sysmon EventID 13"],
              },
            },
            {
              source: { terms: { source: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 13 } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 13 } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 13 } },
              alias: true,
            },
            {
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 13 } },
              alias: true,
            },
            {
              source: { terms: { source: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 13 } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 13 } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 13 } },
              alias: true,
            },
            {
              source: { terms: { source: "Syslog:Linux-Sysmon/Operational", EventCode: 13 } },
              alias: true,
              fidelity: "approximate",
              reason: "The macro for Sysmon also takes the events of Sysmon for Linux.",
            },
            {
              source: { terms: { source: "Syslog:Linux-Sysmon/Operational", EventID: 13 } },
              alias: true,
              fidelity: "approximate",
              reason: "The macro for Sysmon also takes the events of Sysmon for Linux.",
            },
          ],
          fields: shared72,
        },
        registry_event: {
          variants: [
            {
              name: "Sysmon 12, 13 and 14",
              source: {
                terms: { source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: [12, 13, 14] },
                dataSource: shared42,
              },
              fields: shared73,
            },
            {
              source: { terms: { source: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: [12, 13, 14] } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: [12, 13, 14] } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: [12, 13, 14] } },
              alias: true,
            },
            {
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: [12, 13, 14] } },
              alias: true,
            },
            {
              source: { terms: { source: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: [12, 13, 14] } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: [12, 13, 14] } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: [12, 13, 14] } },
              alias: true,
            },
            {
              source: { terms: { source: "Syslog:Linux-Sysmon/Operational", EventCode: [12, 13, 14] } },
              alias: true,
              fidelity: "approximate",
              reason: "The macro for Sysmon also takes the events of Sysmon for Linux.",
            },
            {
              source: { terms: { source: "Syslog:Linux-Sysmon/Operational", EventID: [12, 13, 14] } },
              alias: true,
              fidelity: "approximate",
              reason: "The macro for Sysmon also takes the events of Sysmon for Linux.",
            },
          ],
          fields: shared72,
        },
        image_load: {
          variants: [
            {
              name: "Sysmon 7",
              source: {
                terms: { source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 7 },
                dataSource: ["Sysmon EventID 7"],
              },
            },
            {
              source: { terms: { source: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 7 } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 7 } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 7 } },
              alias: true,
            },
            {
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 7 } },
              alias: true,
            },
            { source: { terms: { source: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 7 } }, alias: true },
            {
              source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 7 } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 7 } },
              alias: true,
            },
            {
              source: { terms: { source: "Syslog:Linux-Sysmon/Operational", EventCode: 7 } },
              alias: true,
              fidelity: "approximate",
              reason: "The macro for Sysmon also takes the events of Sysmon for Linux.",
            },
            {
              source: { terms: { source: "Syslog:Linux-Sysmon/Operational", EventID: 7 } },
              alias: true,
              fidelity: "approximate",
              reason: "The macro for Sysmon also takes the events of Sysmon for Linux.",
            },
          ],
          fields: {
            "user.account": { name: "User" },
            "process.executable": { name: "Image" },
            "process.pid": { name: "ProcessId", type: "number" },
            "process.entity_id": { name: "ProcessGuid" },
            "dll.path": { name: "ImageLoaded" },
            "dll.signed": { name: "Signed", type: "text" },
            "dll.code_signature.subject_name": { name: "Signature" },
            "dll.code_signature.status": { name: "SignatureStatus" },
            "dll.pe.original_file_name": { name: "OriginalFileName" },
            "dll.hash.md5": { name: "MD5" },
            "dll.hash.sha1": { name: "SHA1" },
            "dll.hash.sha256": { name: "SHA256" },
            "dll.pe.imphash": { name: "IMPHASH" },
            "dll.pe.company": { name: "Company" },
            "dll.pe.product": { name: "Product" },
            "dll.pe.description": { name: "Description" },
            "dll.pe.file_version": { name: "FileVersion" },
            "process.command_line": shared70,
          },
        },
        network_connection: {
          variants: [
            {
              name: "Sysmon 3",
              source: {
                terms: { source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 3 },
                dataSource: ["Sysmon EventID 3"],
              },
            },
            {
              source: { terms: { source: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 3 } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 3 } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 3 } },
              alias: true,
            },
            {
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 3 } },
              alias: true,
            },
            { source: { terms: { source: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 3 } }, alias: true },
            {
              source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 3 } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 3 } },
              alias: true,
            },
            {
              source: { terms: shared7 },
              alias: true,
              fidelity: "approximate",
              reason: "The macro for Sysmon also takes the events of Sysmon for Linux.",
            },
            {
              source: { terms: { source: "Syslog:Linux-Sysmon/Operational", EventID: 3 } },
              alias: true,
              fidelity: "approximate",
              reason: "The macro for Sysmon also takes the events of Sysmon for Linux.",
            },
          ],
          fields: {
            "user.account": { name: "User" },
            "process.executable": { name: "Image" },
            "process.pid": { name: "ProcessId", type: "number" },
            "process.entity_id": { name: "ProcessGuid" },
            "source.ip": { name: "SourceIp", type: "ip" },
            "source.port": { name: "SourcePort", type: "number" },
            "destination.ip": { name: "DestinationIp", type: "ip" },
            "destination.port": shared8,
            "destination.domain": { name: "DestinationHostname" },
            "network.transport": { name: "Protocol" },
            "network.initiated": { name: "Initiated", type: "text" },
            "source.domain": { name: "SourceHostname" },
            "process.command_line": shared70,
            "process.parent.executable": shared71,
          },
        },
        dns_query: {
          variants: [
            {
              name: "Sysmon 22",
              source: {
                terms: { source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 22 },
                dataSource: ["Sysmon EventID 22"],
              },
            },
            {
              source: { terms: { source: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 22 } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 22 } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 22 } },
              alias: true,
            },
            {
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 22 } },
              alias: true,
            },
            {
              source: { terms: { source: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 22 } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 22 } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 22 } },
              alias: true,
            },
            {
              source: { terms: { source: "Syslog:Linux-Sysmon/Operational", EventCode: 22 } },
              alias: true,
              fidelity: "approximate",
              reason: "The macro for Sysmon also takes the events of Sysmon for Linux.",
            },
            {
              source: { terms: { source: "Syslog:Linux-Sysmon/Operational", EventID: 22 } },
              alias: true,
              fidelity: "approximate",
              reason: "The macro for Sysmon also takes the events of Sysmon for Linux.",
            },
          ],
          fields: {
            "user.account": { name: "User" },
            "process.executable": { name: "Image" },
            "process.pid": { name: "ProcessId", type: "number" },
            "process.entity_id": { name: "ProcessGuid" },
            "dns.question.name": { name: "QueryName" },
            "dns.answer": { name: "QueryResults" },
            "dns.response_code": { name: "QueryStatus" },
            "process.command_line": shared70,
          },
        },
        ps_script: shared75,
        ps_module: shared76,
        ps_classic_script: shared78,
        ps_classic_start: shared80,
        ps_classic_provider_start: shared81,
        iis_configuration: shared83,
        application: shared84,
        security: shared85,
        windefend: shared86,
        applocker: shared88,
        capi2: shared89,
        driver_framework: shared90,
        printservice_admin: shared91,
        printservice_operational: shared92,
        smbclient_connectivity: shared93,
        smbclient_security: shared94,
        smbserver_connectivity: shared95,
        terminalservices_localsessionmanager: shared96,
        wmi: shared97,
        system: shared98,
        process_access: {
          variants: [
            {
              name: "Sysmon 10",
              source: {
                terms: { source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 10 },
                dataSource: ["Sysmon EventID 10"],
              },
            },
            {
              source: { terms: { source: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 10 } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 10 } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 10 } },
              alias: true,
            },
            {
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 10 } },
              alias: true,
            },
            {
              source: { terms: { source: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 10 } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 10 } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 10 } },
              alias: true,
            },
            {
              source: { terms: { source: "Syslog:Linux-Sysmon/Operational", EventCode: 10 } },
              alias: true,
              fidelity: "approximate",
              reason: "The macro for Sysmon also takes the events of Sysmon for Linux.",
            },
            {
              source: { terms: { source: "Syslog:Linux-Sysmon/Operational", EventID: 10 } },
              alias: true,
              fidelity: "approximate",
              reason: "The macro for Sysmon also takes the events of Sysmon for Linux.",
            },
          ],
          fields: {
            "process.executable": { name: "SourceImage" },
            "process.pid": shared99,
            "process.entity_id": { name: "SourceProcessGUID" },
            "process.command_line": shared70,
            "user.account": { name: "SourceUser" },
            "target.process.executable": { name: "TargetImage" },
            "target.process.pid": shared100,
            "target.process.entity_id": { name: "TargetProcessGUID" },
            "target.user.account": { name: "TargetUser" },
            "process.granted_access": { name: "GrantedAccess" },
            "process.call_trace": { name: "CallTrace" },
          },
        },
        create_remote_thread: {
          variants: [
            {
              name: "Sysmon 8",
              source: {
                terms: { source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 8 },
                dataSource: ["Sysmon EventID 8"],
              },
            },
            {
              source: { terms: { source: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 8 } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 8 } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 8 } },
              alias: true,
            },
            {
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 8 } },
              alias: true,
            },
            { source: { terms: { source: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 8 } }, alias: true },
            {
              source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 8 } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 8 } },
              alias: true,
            },
            {
              source: { terms: { source: "Syslog:Linux-Sysmon/Operational", EventCode: 8 } },
              alias: true,
              fidelity: "approximate",
              reason: "The macro for Sysmon also takes the events of Sysmon for Linux.",
            },
            {
              source: { terms: { source: "Syslog:Linux-Sysmon/Operational", EventID: 8 } },
              alias: true,
              fidelity: "approximate",
              reason: "The macro for Sysmon also takes the events of Sysmon for Linux.",
            },
          ],
          fields: {
            "process.executable": { name: "SourceImage" },
            "process.pid": shared99,
            "process.entity_id": { name: "SourceProcessGuid" },
            "process.command_line": shared70,
            "process.parent.executable": shared71,
            "user.account": { name: "SourceUser" },
            "target.process.executable": { name: "TargetImage" },
            "target.process.pid": shared100,
            "target.process.parent.pid": { unavailable: "Sysmon 8 does not name the parent of the target.", absent: true },
            "target.process.entity_id": { name: "TargetProcessGuid" },
            "target.user.account": { name: "TargetUser" },
            "thread.start.address": { name: "StartAddress" },
            "thread.start.module": { name: "StartModule" },
            "thread.start.function": { name: "StartFunction" },
          },
        },
        process_termination: {
          variants: [
            {
              name: "Sysmon 5",
              source: {
                terms: { source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 5 },
                dataSource: ["Sysmon EventID 5"],
              },
            },
            {
              source: { terms: { source: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 5 } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 5 } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 5 } },
              alias: true,
            },
            {
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 5 } },
              alias: true,
            },
            { source: { terms: { source: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 5 } }, alias: true },
            {
              source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 5 } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 5 } },
              alias: true,
            },
            {
              source: { terms: { source: "Syslog:Linux-Sysmon/Operational", EventCode: 5 } },
              alias: true,
              fidelity: "approximate",
              reason: "The macro for Sysmon also takes the events of Sysmon for Linux.",
            },
            {
              source: { terms: { source: "Syslog:Linux-Sysmon/Operational", EventID: 5 } },
              alias: true,
              fidelity: "approximate",
              reason: "The macro for Sysmon also takes the events of Sysmon for Linux.",
            },
          ],
          fields: shared101,
        },
        process_tampering: {
          variants: [
            {
              name: "Sysmon 25",
              source: {
                terms: { source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 25 },
                dataSource: ["Sysmon EventID 25"],
              },
              fields: { "process.tampering": { name: "Type" } },
            },
            {
              source: { terms: { source: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 25 } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 25 } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 25 } },
              alias: true,
            },
            {
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 25 } },
              alias: true,
            },
            {
              source: { terms: { source: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 25 } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 25 } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 25 } },
              alias: true,
            },
            {
              source: { terms: { source: "Syslog:Linux-Sysmon/Operational", EventCode: 25 } },
              alias: true,
              fidelity: "approximate",
              reason: "The macro for Sysmon also takes the events of Sysmon for Linux.",
            },
            {
              source: { terms: { source: "Syslog:Linux-Sysmon/Operational", EventID: 25 } },
              alias: true,
              fidelity: "approximate",
              reason: "The macro for Sysmon also takes the events of Sysmon for Linux.",
            },
          ],
          fields: shared101,
        },
        pipe_created: {
          variants: [
            {
              name: "Sysmon 17 and 18",
              source: {
                terms: { source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: [17, 18] },
                dataSource: ["Sysmon EventID 17", "Sysmon EventID 18"],
              },
              fields: { "pipe.name": { name: "PipeName" } },
            },
            {
              source: { terms: { source: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: [17, 18] } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: [17, 18] } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: [17, 18] } },
              alias: true,
            },
            {
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: [17, 18] } },
              alias: true,
            },
            {
              source: { terms: { source: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: [17, 18] } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: [17, 18] } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: [17, 18] } },
              alias: true,
            },
            {
              source: { terms: { source: "Syslog:Linux-Sysmon/Operational", EventCode: [17, 18] } },
              alias: true,
              fidelity: "approximate",
              reason: "The macro for Sysmon also takes the events of Sysmon for Linux.",
            },
            {
              source: { terms: { source: "Syslog:Linux-Sysmon/Operational", EventID: [17, 18] } },
              alias: true,
              fidelity: "approximate",
              reason: "The macro for Sysmon also takes the events of Sysmon for Linux.",
            },
          ],
          fields: shared101,
        },
        driver_load: {
          variants: [
            {
              name: "Sysmon 6",
              source: {
                terms: { source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 6 },
                dataSource: ["Sysmon EventID 6"],
              },
            },
            {
              source: { terms: { source: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 6 } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 6 } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 6 } },
              alias: true,
            },
            {
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 6 } },
              alias: true,
            },
            { source: { terms: { source: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 6 } }, alias: true },
            {
              source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 6 } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 6 } },
              alias: true,
            },
            {
              source: { terms: { source: "Syslog:Linux-Sysmon/Operational", EventCode: 6 } },
              alias: true,
              fidelity: "approximate",
              reason: "The macro for Sysmon also takes the events of Sysmon for Linux.",
            },
            {
              source: { terms: { source: "Syslog:Linux-Sysmon/Operational", EventID: 6 } },
              alias: true,
              fidelity: "approximate",
              reason: "The macro for Sysmon also takes the events of Sysmon for Linux.",
            },
          ],
          fields: {
            "dll.path": { name: "ImageLoaded" },
            "dll.signed": { name: "Signed", type: "text" },
            "dll.code_signature.subject_name": { name: "Signature" },
            "dll.code_signature.status": { name: "SignatureStatus" },
            "dll.hash.md5": { name: "MD5" },
            "dll.hash.sha1": { name: "SHA1" },
            "dll.hash.sha256": { name: "SHA256" },
            "dll.pe.imphash": { name: "IMPHASH" },
          },
        },
        raw_access_thread: {
          variants: [
            {
              name: "Sysmon 9",
              source: {
                terms: { source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 9 },
                dataSource: ["Sysmon EventID 9"],
              },
              fields: { "device.name": { name: "Device" } },
            },
            {
              source: { terms: { source: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 9 } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 9 } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 9 } },
              alias: true,
            },
            {
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 9 } },
              alias: true,
            },
            { source: { terms: { source: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 9 } }, alias: true },
            {
              source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 9 } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 9 } },
              alias: true,
            },
            {
              source: { terms: { source: "Syslog:Linux-Sysmon/Operational", EventCode: 9 } },
              alias: true,
              fidelity: "approximate",
              reason: "The macro for Sysmon also takes the events of Sysmon for Linux.",
            },
            {
              source: { terms: { source: "Syslog:Linux-Sysmon/Operational", EventID: 9 } },
              alias: true,
              fidelity: "approximate",
              reason: "The macro for Sysmon also takes the events of Sysmon for Linux.",
            },
          ],
          fields: shared101,
        },
        create_stream_hash: {
          variants: [
            {
              name: "Sysmon 15",
              source: {
                terms: { source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 15 },
                dataSource: ["Sysmon EventID 15"],
              },
              fields: {
                "file.path": { name: "TargetFilename" },
                "file.created": { name: "CreationUtcTime" },
                "file.contents": { name: "Contents" },
                "file.hash.md5": { name: "MD5" },
                "file.hash.sha1": { name: "SHA1" },
                "file.hash.sha256": { name: "SHA256" },
                "file.pe.imphash": { name: "IMPHASH" },
              },
            },
            {
              source: { terms: { source: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 15 } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 15 } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 15 } },
              alias: true,
            },
            {
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 15 } },
              alias: true,
            },
            {
              source: { terms: { source: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 15 } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 15 } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 15 } },
              alias: true,
            },
            {
              source: { terms: { source: "Syslog:Linux-Sysmon/Operational", EventCode: 15 } },
              alias: true,
              fidelity: "approximate",
              reason: "The macro for Sysmon also takes the events of Sysmon for Linux.",
            },
            {
              source: { terms: { source: "Syslog:Linux-Sysmon/Operational", EventID: 15 } },
              alias: true,
              fidelity: "approximate",
              reason: "The macro for Sysmon also takes the events of Sysmon for Linux.",
            },
          ],
          fields: shared101,
        },
        file_change: {
          variants: [
            {
              name: "Sysmon 2",
              source: {
                terms: { source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 2 },
                dataSource: ["Sysmon EventID 2"],
              },
              fields: {
                "file.path": { name: "TargetFilename" },
                "file.created": { name: "CreationUtcTime" },
                "file.created_before": { name: "PreviousCreationUtcTime" },
              },
            },
            {
              source: { terms: { source: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 2 } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 2 } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 2 } },
              alias: true,
            },
            {
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 2 } },
              alias: true,
            },
            { source: { terms: { source: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 2 } }, alias: true },
            {
              source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 2 } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 2 } },
              alias: true,
            },
            {
              source: { terms: { source: "Syslog:Linux-Sysmon/Operational", EventCode: 2 } },
              alias: true,
              fidelity: "approximate",
              reason: "The macro for Sysmon also takes the events of Sysmon for Linux.",
            },
            {
              source: { terms: { source: "Syslog:Linux-Sysmon/Operational", EventID: 2 } },
              alias: true,
              fidelity: "approximate",
              reason: "The macro for Sysmon also takes the events of Sysmon for Linux.",
            },
          ],
          fields: shared101,
        },
        file_delete_detected: {
          variants: [
            {
              name: "Sysmon 26",
              source: {
                terms: { source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 26 },
                dataSource: ["Sysmon EventID 26"],
              },
              fields: shared102,
            },
            {
              source: { terms: { source: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 26 } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 26 } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 26 } },
              alias: true,
            },
            {
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 26 } },
              alias: true,
            },
            {
              source: { terms: { source: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 26 } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 26 } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 26 } },
              alias: true,
            },
            {
              source: { terms: { source: "Syslog:Linux-Sysmon/Operational", EventCode: 26 } },
              alias: true,
              fidelity: "approximate",
              reason: "The macro for Sysmon also takes the events of Sysmon for Linux.",
            },
            {
              source: { terms: { source: "Syslog:Linux-Sysmon/Operational", EventID: 26 } },
              alias: true,
              fidelity: "approximate",
              reason: "The macro for Sysmon also takes the events of Sysmon for Linux.",
            },
          ],
          fields: shared101,
        },
        file_executable_detected: {
          variants: [
            {
              name: "Sysmon 29",
              source: {
                terms: { source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 29 },
                dataSource: ["Sysmon EventID 29"],
              },
              fields: shared102,
            },
            {
              source: { terms: { source: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 29 } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 29 } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 29 } },
              alias: true,
            },
            {
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 29 } },
              alias: true,
            },
            {
              source: { terms: { source: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 29 } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 29 } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 29 } },
              alias: true,
            },
            {
              source: { terms: { source: "Syslog:Linux-Sysmon/Operational", EventCode: 29 } },
              alias: true,
              fidelity: "approximate",
              reason: "The macro for Sysmon also takes the events of Sysmon for Linux.",
            },
            {
              source: { terms: { source: "Syslog:Linux-Sysmon/Operational", EventID: 29 } },
              alias: true,
              fidelity: "approximate",
              reason: "The macro for Sysmon also takes the events of Sysmon for Linux.",
            },
          ],
          fields: shared101,
        },
        file_block_executable: {
          variants: [
            {
              name: "Sysmon 27",
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 27 } },
              fields: shared102,
            },
            {
              source: { terms: { source: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 27 } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 27 } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 27 } },
              alias: true,
            },
            {
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 27 } },
              alias: true,
            },
            {
              source: { terms: { source: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 27 } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 27 } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 27 } },
              alias: true,
            },
            {
              source: { terms: { source: "Syslog:Linux-Sysmon/Operational", EventCode: 27 } },
              alias: true,
              fidelity: "approximate",
              reason: "The macro for Sysmon also takes the events of Sysmon for Linux.",
            },
            {
              source: { terms: { source: "Syslog:Linux-Sysmon/Operational", EventID: 27 } },
              alias: true,
              fidelity: "approximate",
              reason: "The macro for Sysmon also takes the events of Sysmon for Linux.",
            },
          ],
          fields: shared101,
        },
        file_block_shredding: {
          variants: [
            {
              name: "Sysmon 28",
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 28 } },
              fields: shared102,
            },
            {
              source: { terms: { source: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 28 } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 28 } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 28 } },
              alias: true,
            },
            {
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 28 } },
              alias: true,
            },
            {
              source: { terms: { source: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 28 } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 28 } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 28 } },
              alias: true,
            },
            {
              source: { terms: { source: "Syslog:Linux-Sysmon/Operational", EventCode: 28 } },
              alias: true,
              fidelity: "approximate",
              reason: "The macro for Sysmon also takes the events of Sysmon for Linux.",
            },
            {
              source: { terms: { source: "Syslog:Linux-Sysmon/Operational", EventID: 28 } },
              alias: true,
              fidelity: "approximate",
              reason: "The macro for Sysmon also takes the events of Sysmon for Linux.",
            },
          ],
          fields: shared101,
        },
        clipboard_capture: {
          variants: [
            {
              name: "Sysmon 24",
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 24 } },
              fields: {
                "file.hash.md5": { name: "MD5" },
                "file.hash.sha1": { name: "SHA1" },
                "file.hash.sha256": { name: "SHA256" },
              },
            },
            {
              source: { terms: { source: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 24 } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 24 } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 24 } },
              alias: true,
            },
            {
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 24 } },
              alias: true,
            },
            {
              source: { terms: { source: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 24 } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 24 } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 24 } },
              alias: true,
            },
            {
              source: { terms: { source: "Syslog:Linux-Sysmon/Operational", EventCode: 24 } },
              alias: true,
              fidelity: "approximate",
              reason: "The macro for Sysmon also takes the events of Sysmon for Linux.",
            },
            {
              source: { terms: { source: "Syslog:Linux-Sysmon/Operational", EventID: 24 } },
              alias: true,
              fidelity: "approximate",
              reason: "The macro for Sysmon also takes the events of Sysmon for Linux.",
            },
          ],
          fields: shared101,
        },
        registry_add: {
          variants: [
            {
              name: "Sysmon 12, created",
              source: {
                terms: { source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 12, EventType: "CreateKey" },
                dataSource: ["Sysmon EventID 12"],
              },
            },
            {
              source: {
                terms: { source: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 12, EventType: "CreateKey" },
              },
              alias: true,
            },
            {
              source: {
                terms: {
                  sourcetype: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational",
                  EventCode: 12,
                  EventType: "CreateKey",
                },
              },
              alias: true,
            },
            {
              source: {
                terms: { sourcetype: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 12, EventType: "CreateKey" },
              },
              alias: true,
            },
            {
              source: {
                terms: { source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 12, EventType: "CreateKey" },
              },
              alias: true,
            },
            {
              source: {
                terms: { source: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 12, EventType: "CreateKey" },
              },
              alias: true,
            },
            {
              source: {
                terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 12, EventType: "CreateKey" },
              },
              alias: true,
            },
            {
              source: {
                terms: { sourcetype: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 12, EventType: "CreateKey" },
              },
              alias: true,
            },
            {
              source: { terms: { source: "Syslog:Linux-Sysmon/Operational", EventCode: 12, EventType: "CreateKey" } },
              alias: true,
              fidelity: "approximate",
              reason: "The macro for Sysmon also takes the events of Sysmon for Linux.",
            },
            {
              source: { terms: { source: "Syslog:Linux-Sysmon/Operational", EventID: 12, EventType: "CreateKey" } },
              alias: true,
              fidelity: "approximate",
              reason: "The macro for Sysmon also takes the events of Sysmon for Linux.",
            },
          ],
          fields: shared103,
        },
        registry_delete: {
          variants: [
            {
              name: "Sysmon 12, deleted",
              source: {
                terms: {
                  source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational",
                  EventCode: 12,
                  EventType: ["DeleteKey", "DeleteValue"],
                },
                dataSource: ["Sysmon EventID 12"],
              },
            },
            {
              source: {
                terms: {
                  source: "WinEventLog:Microsoft-Windows-Sysmon/Operational",
                  EventCode: 12,
                  EventType: ["DeleteKey", "DeleteValue"],
                },
              },
              alias: true,
            },
            {
              source: {
                terms: {
                  sourcetype: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational",
                  EventCode: 12,
                  EventType: ["DeleteKey", "DeleteValue"],
                },
              },
              alias: true,
            },
            {
              source: {
                terms: {
                  sourcetype: "WinEventLog:Microsoft-Windows-Sysmon/Operational",
                  EventCode: 12,
                  EventType: ["DeleteKey", "DeleteValue"],
                },
              },
              alias: true,
            },
            {
              source: {
                terms: {
                  source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational",
                  EventID: 12,
                  EventType: ["DeleteKey", "DeleteValue"],
                },
              },
              alias: true,
            },
            {
              source: {
                terms: {
                  source: "WinEventLog:Microsoft-Windows-Sysmon/Operational",
                  EventID: 12,
                  EventType: ["DeleteKey", "DeleteValue"],
                },
              },
              alias: true,
            },
            {
              source: {
                terms: {
                  sourcetype: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational",
                  EventID: 12,
                  EventType: ["DeleteKey", "DeleteValue"],
                },
              },
              alias: true,
            },
            {
              source: {
                terms: {
                  sourcetype: "WinEventLog:Microsoft-Windows-Sysmon/Operational",
                  EventID: 12,
                  EventType: ["DeleteKey", "DeleteValue"],
                },
              },
              alias: true,
            },
            {
              source: {
                terms: { source: "Syslog:Linux-Sysmon/Operational", EventCode: 12, EventType: ["DeleteKey", "DeleteValue"] },
              },
              alias: true,
              fidelity: "approximate",
              reason: "The macro for Sysmon also takes the events of Sysmon for Linux.",
            },
            {
              source: {
                terms: { source: "Syslog:Linux-Sysmon/Operational", EventID: 12, EventType: ["DeleteKey", "DeleteValue"] },
              },
              alias: true,
              fidelity: "approximate",
              reason: "The macro for Sysmon also takes the events of Sysmon for Linux.",
            },
          ],
          fields: shared103,
        },
        registry_rename: {
          variants: [
            {
              name: "Sysmon 14",
              source: {
                terms: { source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 14 },
                dataSource: ["Sysmon EventID 14"],
              },
              fields: shared73,
            },
            {
              source: { terms: { source: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 14 } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 14 } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 14 } },
              alias: true,
            },
            {
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 14 } },
              alias: true,
            },
            {
              source: { terms: { source: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 14 } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 14 } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 14 } },
              alias: true,
            },
            {
              source: { terms: { source: "Syslog:Linux-Sysmon/Operational", EventCode: 14 } },
              alias: true,
              fidelity: "approximate",
              reason: "The macro for Sysmon also takes the events of Sysmon for Linux.",
            },
            {
              source: { terms: { source: "Syslog:Linux-Sysmon/Operational", EventID: 14 } },
              alias: true,
              fidelity: "approximate",
              reason: "The macro for Sysmon also takes the events of Sysmon for Linux.",
            },
          ],
          fields: shared103,
        },
        wmi_event: {
          variants: [
            {
              name: "Sysmon 19 to 21",
              source: {
                terms: { source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: [19, 20, 21] },
                dataSource: ["Sysmon EventID 19", "Sysmon EventID 20", "Sysmon EventID 21"],
              },
            },
            {
              source: { terms: { source: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: [19, 20, 21] } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: [19, 20, 21] } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: [19, 20, 21] } },
              alias: true,
            },
            {
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: [19, 20, 21] } },
              alias: true,
            },
            {
              source: { terms: { source: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: [19, 20, 21] } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: [19, 20, 21] } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: [19, 20, 21] } },
              alias: true,
            },
            {
              source: { terms: { source: "Syslog:Linux-Sysmon/Operational", EventCode: [19, 20, 21] } },
              alias: true,
              fidelity: "approximate",
              reason: "The macro for Sysmon also takes the events of Sysmon for Linux.",
            },
            {
              source: { terms: { source: "Syslog:Linux-Sysmon/Operational", EventID: [19, 20, 21] } },
              alias: true,
              fidelity: "approximate",
              reason: "The macro for Sysmon also takes the events of Sysmon for Linux.",
            },
          ],
          eventData: { name: "{name}" },
          fields: { "event.code": { name: "EventCode" }, "user.account": { name: "User" } },
        },
        sysmon_status: {
          variants: [
            {
              name: "Sysmon 4 and 16",
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: [4, 16] } },
            },
            {
              source: { terms: { source: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: [4, 16] } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: [4, 16] } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: [4, 16] } },
              alias: true,
            },
            {
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: [4, 16] } },
              alias: true,
            },
            {
              source: { terms: { source: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: [4, 16] } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: [4, 16] } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: [4, 16] } },
              alias: true,
            },
            {
              source: { terms: { source: "Syslog:Linux-Sysmon/Operational", EventCode: [4, 16] } },
              alias: true,
              fidelity: "approximate",
              reason: "The macro for Sysmon also takes the events of Sysmon for Linux.",
            },
            {
              source: { terms: { source: "Syslog:Linux-Sysmon/Operational", EventID: [4, 16] } },
              alias: true,
              fidelity: "approximate",
              reason: "The macro for Sysmon also takes the events of Sysmon for Linux.",
            },
          ],
          eventData: { name: "{name}" },
          fields: { "event.code": { name: "EventCode" } },
        },
        sysmon_error: {
          variants: [
            {
              name: "Sysmon 255",
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 255 } },
            },
            {
              source: { terms: { source: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 255 } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 255 } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 255 } },
              alias: true,
            },
            {
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 255 } },
              alias: true,
            },
            {
              source: { terms: { source: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 255 } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 255 } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "WinEventLog:Microsoft-Windows-Sysmon/Operational", EventID: 255 } },
              alias: true,
            },
            {
              source: { terms: { source: "Syslog:Linux-Sysmon/Operational", EventCode: 255 } },
              alias: true,
              fidelity: "approximate",
              reason: "The macro for Sysmon also takes the events of Sysmon for Linux.",
            },
            {
              source: { terms: { source: "Syslog:Linux-Sysmon/Operational", EventID: 255 } },
              alias: true,
              fidelity: "approximate",
              reason: "The macro for Sysmon also takes the events of Sysmon for Linux.",
            },
          ],
          eventData: { name: "{name}" },
          fields: { "event.code": { name: "EventCode" } },
        },
        file_access: { unavailable: "Sysmon does not record opened files." },
        file_rename: { unavailable: "Sysmon does not record renamed files." },
        sysmon: shared104,
        powershell: shared107,
        powershell_classic: shared108,
        taskscheduler: shared109,
        codeintegrity_operational: shared110,
        appmodel_runtime: shared111,
        appxdeployment_server: shared112,
        appxpackaging_om: shared113,
        bits_client: shared114,
        certificateservicesclient_lifecycle_system: shared115,
        diagnosis_scripted: shared116,
        dhcp: shared117,
        dns_client: shared120,
        dns_server: shared121,
        dns_server_analytic: shared122,
        dns_server_audit: shared123,
        firewall_as: shared124,
        hyper_v_worker: shared125,
        kernel_event_tracing: shared126,
        kernel_shimengine: shared129,
        ldap: shared130,
        lsa_server: shared131,
        microsoft_servicebus_client: shared132,
        msexchange_management: shared133,
        ntfs: shared134,
        ntlm: shared135,
        openssh: shared136,
        application_experience: shared139,
        bitlocker: shared140,
        security_mitigations: shared143,
        sense: shared144,
        shell_core: shared145,
        vhdmp: shared146,
      },
    },
    windows: {
      vocabulary: "windows",
      title: "Raw Windows events without Sysmon",
      description: "Events of the Security, PowerShell, Application and IIS channels as the Splunk Add-on for Microsoft Windows names their fields. All of them are collected as XML (renderXml = true). Process creation comes from Security 4688, with command lines where their auditing is switched on.",
      native: shared1,
      settings: { format: "xml" },
      fields: shared69,
      events: {
        process_creation: {
          variants: [
            {
              name: "Security 4688",
              source: {
                terms: { source: "XmlWinEventLog:Security", EventCode: 4688 },
                dataSource: ["Windows Event Log Security 4688"],
              },
            },
            { source: { terms: { source: "WinEventLog:Security", EventCode: 4688 } }, alias: true },
            { source: { terms: { sourcetype: "XmlWinEventLog:Security", EventCode: 4688 } }, alias: true },
            { source: { terms: { sourcetype: "WinEventLog:Security", EventCode: 4688 } }, alias: true },
            { source: { terms: { source: "XmlWinEventLog:Security", EventID: 4688 } }, alias: true },
            { source: { terms: { source: "WinEventLog:Security", EventID: 4688 } }, alias: true },
            { source: { terms: { sourcetype: "XmlWinEventLog:Security", EventID: 4688 } }, alias: true },
            { source: { terms: { sourcetype: "WinEventLog:Security", EventID: 4688 } }, alias: true },
            { source: { terms: { eventtype: "wineventlog_security", EventCode: 4688 } }, alias: true },
            { source: { terms: { Channel: "Security", EventCode: 4688 } }, alias: true },
          ],
          fields: {
            "event.provider": { name: "Name" },
            "user.name": {
              name: "SubjectUserName",
              fidelity: "approximate",
              reason: "4688 names the account that started the process, which is not always the one that it runs as.",
            },
            "user.account": {
              name: "SubjectUserName",
              expression: "SubjectDomainName.\"\\\\\".SubjectUserName",
              fidelity: "approximate",
              reason: "4688 names the account that started the process, which is not always the one that it runs as.",
            },
            "process.executable": { name: "NewProcessName" },
            "process.command_line": { name: "CommandLine" },
            "process.pid": { name: "NewProcessId", type: "hexNumber" },
            "process.parent.executable": { name: "ParentProcessName" },
            "process.parent.pid": { name: "ProcessId", type: "hexNumber" },
            "process.working_directory": { unavailable: "4688 does not record the current directory." },
            "process.entity_id": shared147,
            "process.integrity_level": { unavailable: "4688 records a mandatory label and not the name of a level.", nearest: "MandatoryLabel" },
            "process.pe.original_file_name": shared148,
            "process.pe.company": shared148,
            "process.pe.product": shared148,
            "process.pe.description": shared148,
            "process.pe.file_version": shared148,
            "process.hash.md5": shared149,
            "process.hash.sha1": shared149,
            "process.hash.sha256": shared149,
            "process.pe.imphash": shared149,
            "process.parent.command_line": { unavailable: "4688 records the command line of the new process only." },
            "process.parent.entity_id": shared147,
            "process.parent.user": { unavailable: "4688 does not name the account of the parent." },
            "process.parent.parent.executable": { unavailable: "4688 names the parent and not the parent of the parent." },
            "user.logon_id": {
              name: "SubjectLogonId",
              fidelity: "approximate",
              reason: "4688 names the logon that started the process, which is not always the one that it runs in.",
            },
          },
        },
        file_event: { unavailable: "Windows alone records opened handles and not the creation of files. Sysmon 11 does." },
        file_delete: { unavailable: "Windows alone records no file deletion under this name. Sysmon 23 and 26 do." },
        registry_set: {
          unavailable: "Windows alone records registry changes only below keys that carry an audit rule. Sysmon 13 does.",
        },
        registry_event: {
          unavailable: "Windows alone records registry changes only below keys that carry an audit rule. Sysmon 12 to 14 do.",
        },
        image_load: { unavailable: "Windows alone does not record loaded modules. Sysmon 7 does." },
        network_connection: {
          unavailable: "Windows alone records connections only where filtering platform auditing is on, and under other fields. Sysmon 3 does.",
        },
        dns_query: { unavailable: "The channels of this vocabulary record no DNS queries. Sysmon 22 does." },
        process_access: { unavailable: "Windows alone does not record which process opens another one. Sysmon 10 does." },
        create_remote_thread: { unavailable: "Windows alone does not record threads in other processes. Sysmon 8 does." },
        pipe_created: { unavailable: "Windows alone does not record named pipes on their host. Sysmon 17 and 18 do." },
        driver_load: { unavailable: "Windows alone does not record loaded drivers with their hashes. Sysmon 6 does." },
        registry_add: shared150,
        registry_delete: shared150,
        create_stream_hash: { unavailable: "Windows alone does not record named streams. Sysmon 15 does." },
        wmi_event: {
          unavailable: "The WMI activity channel holds subscriptions under other fields. Sysmon 19 to 21 are these events.",
        },
        process_tampering: { unavailable: "Windows alone does not record replaced process images. Sysmon 25 does." },
        raw_access_thread: { unavailable: "Windows alone does not record raw reads of drives. Sysmon 9 does." },
        file_change: { unavailable: "Windows alone does not record changed creation times. Sysmon 2 does." },
        file_rename: { unavailable: "Windows alone does not record renamed files under their names." },
        file_delete_detected: { unavailable: "Windows alone records no file deletion under this name. Sysmon 26 does." },
        file_executable_detected: { unavailable: "Windows alone does not record executable files. Sysmon 29 does." },
        file_block_executable: { unavailable: "Blocking executable files is a function of Sysmon." },
        file_block_shredding: { unavailable: "Blocking shredded files is a function of Sysmon." },
        clipboard_capture: { unavailable: "Windows alone does not record the clipboard. Sysmon 24 does." },
        registry_rename: { unavailable: "Windows alone does not record renamed keys under their names. Sysmon 14 does." },
        sysmon_status: { unavailable: "Where no Sysmon runs there is no state of it." },
        sysmon_error: { unavailable: "Where no Sysmon runs there are no errors of it." },
        process_termination: {
          variants: [
            { name: "Security 4689", source: { terms: { source: "XmlWinEventLog:Security", EventCode: 4689 } } },
            { source: { terms: { source: "WinEventLog:Security", EventCode: 4689 } }, alias: true },
            { source: { terms: { sourcetype: "XmlWinEventLog:Security", EventCode: 4689 } }, alias: true },
            { source: { terms: { sourcetype: "WinEventLog:Security", EventCode: 4689 } }, alias: true },
            { source: { terms: { source: "XmlWinEventLog:Security", EventID: 4689 } }, alias: true },
            { source: { terms: { source: "WinEventLog:Security", EventID: 4689 } }, alias: true },
            { source: { terms: { sourcetype: "XmlWinEventLog:Security", EventID: 4689 } }, alias: true },
            { source: { terms: { sourcetype: "WinEventLog:Security", EventID: 4689 } }, alias: true },
            { source: { terms: { eventtype: "wineventlog_security", EventCode: 4689 } }, alias: true },
            { source: { terms: { Channel: "Security", EventCode: 4689 } }, alias: true },
          ],
          fields: {
            "user.name": { name: "SubjectUserName" },
            "user.account": shared151,
            "process.executable": { name: "ProcessName" },
            "process.pid": { name: "ProcessId", type: "hexNumber" },
            "process.entity_id": { unavailable: "4689 gives a process no identity beyond its id." },
          },
        },
        file_access: {
          variants: [
            {
              name: "Security 4663",
              source: {
                terms: { source: "XmlWinEventLog:Security", EventCode: 4663, ObjectType: "File" },
                dataSource: ["Windows Event Log Security 4663"],
              },
              fidelity: "approximate",
              reason: "4663 tells of files and folders that carry an audit rule, and once for each kind of access.",
            },
            { source: { terms: { source: "WinEventLog:Security", EventCode: 4663, ObjectType: "File" } }, alias: true },
            {
              source: { terms: { sourcetype: "XmlWinEventLog:Security", EventCode: 4663, ObjectType: "File" } },
              alias: true,
            },
            {
              source: { terms: { sourcetype: "WinEventLog:Security", EventCode: 4663, ObjectType: "File" } },
              alias: true,
            },
            { source: { terms: { source: "XmlWinEventLog:Security", EventID: 4663, ObjectType: "File" } }, alias: true },
            { source: { terms: { source: "WinEventLog:Security", EventID: 4663, ObjectType: "File" } }, alias: true },
            {
              source: { terms: { sourcetype: "XmlWinEventLog:Security", EventID: 4663, ObjectType: "File" } },
              alias: true,
            },
            { source: { terms: { sourcetype: "WinEventLog:Security", EventID: 4663, ObjectType: "File" } }, alias: true },
            { source: { terms: { eventtype: "wineventlog_security", EventCode: 4663, ObjectType: "File" } }, alias: true },
            { source: { terms: { Channel: "Security", EventCode: 4663, ObjectType: "File" } }, alias: true },
          ],
          fields: {
            "user.name": { name: "SubjectUserName" },
            "user.account": shared151,
            "process.executable": { name: "ProcessName" },
            "process.pid": { name: "ProcessId", type: "hexNumber" },
            "process.entity_id": { unavailable: "4663 gives a process no identity beyond its id." },
            "process.parent.executable": { unavailable: "4663 does not name the parent of the process.", absent: true },
            "file.path": { name: "ObjectName" },
          },
        },
        ps_script: shared75,
        ps_module: shared76,
        ps_classic_script: shared78,
        ps_classic_start: shared80,
        ps_classic_provider_start: shared81,
        iis_configuration: shared83,
        application: shared84,
        security: shared85,
        windefend: shared86,
        applocker: shared88,
        capi2: shared89,
        driver_framework: shared90,
        printservice_admin: shared91,
        printservice_operational: shared92,
        smbclient_connectivity: shared93,
        smbclient_security: shared94,
        smbserver_connectivity: shared95,
        terminalservices_localsessionmanager: shared96,
        wmi: shared97,
        system: shared98,
        sysmon: shared104,
        powershell: shared107,
        powershell_classic: shared108,
        taskscheduler: shared109,
        codeintegrity_operational: shared110,
        appmodel_runtime: shared111,
        appxdeployment_server: shared112,
        appxpackaging_om: shared113,
        bits_client: shared114,
        certificateservicesclient_lifecycle_system: shared115,
        diagnosis_scripted: shared116,
        dhcp: shared117,
        dns_client: shared120,
        dns_server: shared121,
        dns_server_analytic: shared122,
        dns_server_audit: shared123,
        firewall_as: shared124,
        hyper_v_worker: shared125,
        kernel_event_tracing: shared126,
        kernel_shimengine: shared129,
        ldap: shared130,
        lsa_server: shared131,
        microsoft_servicebus_client: shared132,
        msexchange_management: shared133,
        ntfs: shared134,
        ntlm: shared135,
        openssh: shared136,
        application_experience: shared139,
        bitlocker: shared140,
        security_mitigations: shared143,
        sense: shared144,
        shell_core: shared145,
        vhdmp: shared146,
      },
    },
  };
