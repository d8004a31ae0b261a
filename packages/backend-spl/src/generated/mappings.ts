// Written by packages/codegen from packages/backend-spl/mappings/**/*.yaml. Do not edit: run `npm run generate`.
import type { Vocabulary } from "@isorule/core";

/** The vocabularies by name. */
export const mappings: Readonly<Record<string, Vocabulary>> = {
    cim: {
      vocabulary: "cim",
      title: "CIM data model Endpoint",
      description: "The datasets Processes, Filesystem and Registry of the data model Endpoint of the Splunk Common Information Model add-on, version 6.4: earlier versions have no process_name and process_path in Filesystem and Registry. What the fields hold depends on the add-on of the product that recorded the event.",
      sources: [
        "model: https://help.splunk.com/en/data-management/common-information-model/6.4/data-models/endpoint",
        "datamodel: Splunk_SA_CIM 6.4.0, default/data/models/Endpoint.json",
        "sysmon1: https://github.com/splunk/security_content/blob/develop/data_sources/sysmon_eventid_1.yml",
        "security4688: https://github.com/splunk/security_content/blob/develop/data_sources/windows_event_log_security_4688.yml",
        "sysmon13: https://github.com/splunk/security_content/blob/develop/data_sources/sysmon_eventid_13.yml",
      ],
      settings: {
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
                show: [
                  "Processes.dest",
                  "Processes.user",
                  "Processes.parent_process_name",
                  "Processes.parent_process",
                  "Processes.process_name",
                  "Processes.process",
                  "Processes.process_id",
                ],
                dataSource: ["Sysmon EventID 1", "Windows Event Log Security 4688"],
              },
              cite: "model",
            },
          ],
          fields: {
            "host.name": { name: "Processes.dest", source: "model" },
            "user.account": {
              name: "Processes.user",
              fidelity: "approximate",
              reason: "Add-ons fill user with or without its domain.",
              source: "model",
            },
            "user.name": {
              name: "Processes.user",
              fidelity: "approximate",
              reason: "Add-ons fill user with or without its domain.",
              source: "model",
            },
            "process.executable": { name: "Processes.process_path", source: "model" },
            "process.name": { name: "Processes.process_name", source: "model" },
            "process.command_line": { name: "Processes.process", source: "model" },
            "process.working_directory": { name: "Processes.process_current_directory", source: "model" },
            "process.pid": {
              name: "Processes.process_id",
              type: "number",
              fidelity: "approximate",
              reason: "Add-ons write process ids as they get them, and Security 4688 has hexadecimal ones.",
              source: "security4688",
            },
            "process.entity_id": { name: "Processes.process_guid", source: "model" },
            "process.integrity_level": { name: "Processes.process_integrity_level", source: "model" },
            "process.pe.original_file_name": { name: "Processes.original_file_name", source: "model" },
            "process.pe.company": { unavailable: "The model has no field for it." },
            "process.pe.product": { unavailable: "The model has no field for it." },
            "process.pe.description": { unavailable: "The model has no field for it." },
            "process.pe.file_version": { unavailable: "The model has no field for it." },
            "process.hash.md5": {
              name: "Processes.process_hash",
              array: true,
              rewrite: "contained",
              fidelity: "approximate",
              reason: "The model keeps all hashes of a process in one field, so the digits are looked for anywhere in it.",
              source: "sysmon1",
            },
            "process.hash.sha1": {
              name: "Processes.process_hash",
              array: true,
              rewrite: "contained",
              fidelity: "approximate",
              reason: "The model keeps all hashes of a process in one field, so the digits are looked for anywhere in it.",
              source: "sysmon1",
            },
            "process.hash.sha256": {
              name: "Processes.process_hash",
              array: true,
              rewrite: "contained",
              fidelity: "approximate",
              reason: "The model keeps all hashes of a process in one field, so the digits are looked for anywhere in it.",
              source: "sysmon1",
            },
            "process.parent.executable": { name: "Processes.parent_process_path", source: "model" },
            "process.parent.name": { name: "Processes.parent_process_name", source: "model" },
            "process.parent.command_line": { name: "Processes.parent_process", source: "model" },
            "process.parent.pid": {
              name: "Processes.parent_process_id",
              type: "number",
              fidelity: "approximate",
              reason: "Add-ons write process ids as they get them, and Security 4688 has hexadecimal ones.",
              source: "security4688",
            },
            "process.parent.entity_id": { name: "Processes.parent_process_guid", source: "model" },
          },
        },
        file_event: {
          variants: [
            {
              name: "Endpoint.Filesystem",
              source: {
                datamodel: "Endpoint.Filesystem",
                terms: { "Filesystem.action": ["created", "modified"] },
                show: [
                  "Filesystem.dest",
                  "Filesystem.user",
                  "Filesystem.process_name",
                  "Filesystem.file_name",
                  "Filesystem.file_path",
                ],
                dataSource: ["Sysmon EventID 11"],
              },
              fidelity: "approximate",
              reason: "The model has no event for an overwritten file of its own, so created and modified files are searched, whatever product saw them.",
              cite: "datamodel",
            },
          ],
          fields: {
            "host.name": { name: "Filesystem.dest", source: "model" },
            "user.account": {
              name: "Filesystem.user",
              fidelity: "approximate",
              reason: "Add-ons fill user with or without its domain.",
              source: "model",
            },
            "user.name": {
              name: "Filesystem.user",
              fidelity: "approximate",
              reason: "Add-ons fill user with or without its domain.",
              source: "model",
            },
            "process.executable": { name: "Filesystem.process_path", source: "datamodel" },
            "process.name": { name: "Filesystem.process_name", source: "datamodel" },
            "process.pid": { name: "Filesystem.process_id", type: "number", source: "model" },
            "process.entity_id": { name: "Filesystem.process_guid", source: "model" },
            "file.path": { name: "Filesystem.file_path", source: "model" },
            "file.name": { name: "Filesystem.file_name", source: "model" },
          },
        },
        file_delete: {
          variants: [
            {
              name: "Endpoint.Filesystem",
              source: {
                datamodel: "Endpoint.Filesystem",
                terms: { "Filesystem.action": "deleted" },
                show: [
                  "Filesystem.dest",
                  "Filesystem.user",
                  "Filesystem.process_name",
                  "Filesystem.file_name",
                  "Filesystem.file_path",
                ],
                dataSource: ["Sysmon EventID 23", "Sysmon EventID 26"],
              },
              fields: {
                "file.hash.md5": {
                  name: "Filesystem.file_hash",
                  rewrite: "contained",
                  fidelity: "approximate",
                  reason: "The model keeps all hashes of a file in one field, so the digits are looked for anywhere in it.",
                  source: "model",
                },
                "file.hash.sha1": {
                  name: "Filesystem.file_hash",
                  rewrite: "contained",
                  fidelity: "approximate",
                  reason: "The model keeps all hashes of a file in one field, so the digits are looked for anywhere in it.",
                  source: "model",
                },
                "file.hash.sha256": {
                  name: "Filesystem.file_hash",
                  rewrite: "contained",
                  fidelity: "approximate",
                  reason: "The model keeps all hashes of a file in one field, so the digits are looked for anywhere in it.",
                  source: "model",
                },
              },
              cite: "datamodel",
            },
          ],
          fields: {
            "host.name": { name: "Filesystem.dest", source: "model" },
            "user.account": {
              name: "Filesystem.user",
              fidelity: "approximate",
              reason: "Add-ons fill user with or without its domain.",
              source: "model",
            },
            "user.name": {
              name: "Filesystem.user",
              fidelity: "approximate",
              reason: "Add-ons fill user with or without its domain.",
              source: "model",
            },
            "process.executable": { name: "Filesystem.process_path", source: "datamodel" },
            "process.name": { name: "Filesystem.process_name", source: "datamodel" },
            "process.pid": { name: "Filesystem.process_id", type: "number", source: "model" },
            "process.entity_id": { name: "Filesystem.process_guid", source: "model" },
            "file.path": { name: "Filesystem.file_path", source: "model" },
            "file.name": { name: "Filesystem.file_name", source: "model" },
          },
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
              cite: "datamodel",
            },
          ],
          fields: {
            "host.name": { name: "Registry.dest", source: "model" },
            "user.account": {
              name: "Registry.user",
              fidelity: "approximate",
              reason: "Add-ons fill user with or without its domain.",
              source: "model",
            },
            "user.name": {
              name: "Registry.user",
              fidelity: "approximate",
              reason: "Add-ons fill user with or without its domain.",
              source: "model",
            },
            "process.executable": { name: "Registry.process_path", source: "datamodel" },
            "process.name": { name: "Registry.process_name", source: "datamodel" },
            "process.pid": { name: "Registry.process_id", type: "number", source: "model" },
            "process.entity_id": { name: "Registry.process_guid", source: "model" },
            "registry.path": { name: "Registry.registry_path", source: "sysmon13" },
            "registry.value": { name: "Registry.registry_value_name", source: "model" },
            "registry.data": {
              name: "Registry.registry_value_data",
              fidelity: "approximate",
              reason: "Numbers are written as 0x00000001 and not as Sysmon's DWORD (0x00000001).",
              source: "sysmon13",
            },
          },
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
                dataSource: ["Sysmon EventID 12", "Sysmon EventID 13", "Sysmon EventID 14"],
              },
              fidelity: "approximate",
              reason: "The model also holds reads where a product records them.",
              cite: "datamodel",
            },
          ],
          fields: {
            "host.name": { name: "Registry.dest", source: "model" },
            "user.account": {
              name: "Registry.user",
              fidelity: "approximate",
              reason: "Add-ons fill user with or without its domain.",
              source: "model",
            },
            "user.name": {
              name: "Registry.user",
              fidelity: "approximate",
              reason: "Add-ons fill user with or without its domain.",
              source: "model",
            },
            "process.executable": { name: "Registry.process_path", source: "datamodel" },
            "process.name": { name: "Registry.process_name", source: "datamodel" },
            "process.pid": { name: "Registry.process_id", type: "number", source: "model" },
            "process.entity_id": { name: "Registry.process_guid", source: "model" },
            "registry.path": { name: "Registry.registry_path", source: "sysmon13" },
            "registry.value": { name: "Registry.registry_value_name", source: "model" },
            "registry.data": {
              name: "Registry.registry_value_data",
              fidelity: "approximate",
              reason: "Numbers are written as 0x00000001 and not as Sysmon's DWORD (0x00000001).",
              source: "sysmon13",
            },
          },
        },
        image_load: { unavailable: "The data model Endpoint has no dataset for loaded modules." },
        network_connection: { unavailable: "Connections are in the data model Network_Traffic, which knows no process." },
        dns_query: { unavailable: "Queries are in the data model Network_Resolution, which knows no process." },
        ps_script: { unavailable: "No data model of the CIM holds script blocks." },
        ps_module: { unavailable: "No data model of the CIM holds PowerShell module logging." },
        ps_classic_script: { unavailable: "No data model of the CIM holds the classic PowerShell log." },
        iis_configuration: { unavailable: "No data model of the CIM holds the IIS configuration log." },
        application: { unavailable: "No data model of the CIM holds the Application log with its event data." },
        security: { unavailable: "The data models of the CIM do not keep the event data of the Security log." },
      },
    },
    sysmon: {
      vocabulary: "sysmon",
      title: "Raw Windows events with Sysmon",
      description: "Events of Sysmon as the Splunk Add-on for Sysmon names their fields, and of the Security, PowerShell, Application and IIS channels as the Splunk Add-on for Microsoft Windows does. All of them are collected as XML (renderXml = true), because the rendered text of an event does not hold its fields.",
      sources: [
        "sysmon1: https://github.com/splunk/security_content/blob/develop/data_sources/sysmon_eventid_1.yml",
        "sysmon3: https://github.com/splunk/security_content/blob/develop/data_sources/sysmon_eventid_3.yml",
        "sysmon7: https://github.com/splunk/security_content/blob/develop/data_sources/sysmon_eventid_7.yml",
        "sysmon11: https://github.com/splunk/security_content/blob/develop/data_sources/sysmon_eventid_11.yml",
        "sysmon13: https://github.com/splunk/security_content/blob/develop/data_sources/sysmon_eventid_13.yml",
        "sysmon22: https://github.com/splunk/security_content/blob/develop/data_sources/sysmon_eventid_22.yml",
        "sysmon23: https://github.com/splunk/security_content/blob/develop/data_sources/sysmon_eventid_23.yml",
        "ps4104: https://github.com/splunk/security_content/blob/develop/data_sources/powershell_script_block_logging_4104.yml",
        "security4688: https://github.com/splunk/security_content/blob/develop/data_sources/windows_event_log_security_4688.yml",
        "application2282: https://github.com/splunk/security_content/blob/develop/data_sources/windows_event_log_application_2282.yml",
        "inputs: https://docs.splunk.com/Documentation/Splunk/latest/Data/MonitorWindowseventlogdata",
        "sysmon: https://learn.microsoft.com/en-us/sysinternals/downloads/sysmon",
      ],
      fields: { "host.name": { name: "Computer", source: "sysmon1" } },
      events: {
        process_creation: {
          variants: [
            {
              name: "Sysmon 1",
              source: {
                terms: { source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 1 },
                dataSource: ["Sysmon EventID 1"],
              },
              cite: "sysmon1",
            },
          ],
          fields: {
            "user.account": { name: "User", source: "sysmon1" },
            "process.executable": { name: "Image", source: "sysmon1" },
            "process.command_line": { name: "CommandLine", source: "sysmon1" },
            "process.working_directory": { name: "CurrentDirectory", source: "sysmon1" },
            "process.pid": { name: "ProcessId", type: "number", source: "sysmon1" },
            "process.entity_id": { name: "ProcessGuid", source: "sysmon1" },
            "process.integrity_level": { name: "IntegrityLevel", source: "sysmon1" },
            "process.pe.original_file_name": { name: "OriginalFileName", source: "sysmon1" },
            "process.pe.company": { name: "Company", source: "sysmon1" },
            "process.pe.product": { name: "Product", source: "sysmon1" },
            "process.pe.description": { name: "Description", source: "sysmon1" },
            "process.pe.file_version": { name: "FileVersion", source: "sysmon1" },
            "process.hash.md5": { name: "MD5", source: "sysmon1" },
            "process.hash.sha1": { name: "SHA1", source: "sysmon1" },
            "process.hash.sha256": { name: "SHA256", source: "sysmon1" },
            "process.parent.executable": { name: "ParentImage", source: "sysmon1" },
            "process.parent.command_line": { name: "ParentCommandLine", source: "sysmon1" },
            "process.parent.pid": { name: "ParentProcessId", type: "number", source: "sysmon1" },
            "process.parent.entity_id": { name: "ParentProcessGuid", source: "sysmon1" },
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
              cite: "sysmon11",
            },
          ],
          fields: {
            "user.account": { name: "User", source: "sysmon" },
            "process.executable": { name: "Image", source: "sysmon11" },
            "process.pid": { name: "ProcessId", type: "number", source: "sysmon11" },
            "process.entity_id": { name: "ProcessGuid", source: "sysmon11" },
            "file.path": { name: "TargetFilename", source: "sysmon11" },
          },
        },
        file_delete: {
          variants: [
            {
              name: "Sysmon 23 and 26",
              source: {
                terms: { source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: [23, 26] },
                dataSource: ["Sysmon EventID 23", "Sysmon EventID 26"],
              },
              cite: "sysmon23",
            },
          ],
          fields: {
            "user.account": { name: "User", source: "sysmon23" },
            "process.executable": { name: "Image", source: "sysmon23" },
            "process.pid": { name: "ProcessId", type: "number", source: "sysmon23" },
            "process.entity_id": { name: "ProcessGuid", source: "sysmon23" },
            "file.path": { name: "TargetFilename", source: "sysmon23" },
            "file.hash.md5": { name: "MD5", source: "sysmon23" },
            "file.hash.sha1": { name: "SHA1", source: "sysmon23" },
            "file.hash.sha256": { name: "SHA256", source: "sysmon23" },
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
              cite: "sysmon13",
            },
          ],
          fields: {
            "user.account": { name: "User", source: "sysmon" },
            "process.executable": { name: "Image", source: "sysmon13" },
            "process.pid": { name: "ProcessId", type: "number", source: "sysmon13" },
            "process.entity_id": { name: "ProcessGuid", source: "sysmon13" },
            "registry.path": { name: "TargetObject", source: "sysmon13" },
            "registry.data": { name: "Details", source: "sysmon13" },
          },
        },
        registry_event: {
          variants: [
            {
              name: "Sysmon 12, 13 and 14",
              source: {
                terms: { source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: [12, 13, 14] },
                dataSource: ["Sysmon EventID 12", "Sysmon EventID 13", "Sysmon EventID 14"],
              },
              cite: "sysmon13",
            },
          ],
          fields: {
            "user.account": { name: "User", source: "sysmon" },
            "process.executable": { name: "Image", source: "sysmon13" },
            "process.pid": { name: "ProcessId", type: "number", source: "sysmon13" },
            "process.entity_id": { name: "ProcessGuid", source: "sysmon13" },
            "registry.path": { name: "TargetObject", source: "sysmon13" },
            "registry.data": { name: "Details", source: "sysmon13" },
          },
        },
        image_load: {
          variants: [
            {
              name: "Sysmon 7",
              source: {
                terms: { source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 7 },
                dataSource: ["Sysmon EventID 7"],
              },
              cite: "sysmon7",
            },
          ],
          fields: {
            "user.account": { name: "User", source: "sysmon7" },
            "process.executable": { name: "Image", source: "sysmon7" },
            "process.pid": { name: "ProcessId", type: "number", source: "sysmon7" },
            "process.entity_id": { name: "ProcessGuid", source: "sysmon7" },
            "dll.path": { name: "ImageLoaded", source: "sysmon7" },
            "dll.signed": { name: "Signed", type: "text", source: "sysmon7" },
            "dll.code_signature.subject_name": { name: "Signature", source: "sysmon7" },
            "dll.code_signature.status": { name: "SignatureStatus", source: "sysmon7" },
            "dll.pe.original_file_name": { name: "OriginalFileName", source: "sysmon7" },
            "dll.hash.md5": { name: "MD5", source: "sysmon7" },
            "dll.hash.sha1": { name: "SHA1", source: "sysmon7" },
            "dll.hash.sha256": { name: "SHA256", source: "sysmon7" },
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
              cite: "sysmon3",
            },
          ],
          fields: {
            "user.account": { name: "User", source: "sysmon3" },
            "process.executable": { name: "Image", source: "sysmon3" },
            "process.pid": { name: "ProcessId", type: "number", source: "sysmon3" },
            "process.entity_id": { name: "ProcessGuid", source: "sysmon3" },
            "source.ip": { name: "SourceIp", type: "ip", source: "sysmon3" },
            "source.port": { name: "SourcePort", type: "number", source: "sysmon3" },
            "destination.ip": { name: "DestinationIp", type: "ip", source: "sysmon3" },
            "destination.port": { name: "DestinationPort", type: "number", source: "sysmon3" },
            "destination.domain": { name: "DestinationHostname", source: "sysmon3" },
            "network.transport": { name: "Protocol", source: "sysmon3" },
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
              cite: "sysmon22",
            },
          ],
          fields: {
            "user.account": { name: "User", source: "sysmon22" },
            "process.executable": { name: "Image", source: "sysmon22" },
            "process.pid": { name: "ProcessId", type: "number", source: "sysmon22" },
            "process.entity_id": { name: "ProcessGuid", source: "sysmon22" },
            "dns.question.name": { name: "QueryName", source: "sysmon22" },
          },
        },
        ps_script: {
          variants: [
            {
              name: "PowerShell 4104",
              source: {
                terms: { source: "XmlWinEventLog:Microsoft-Windows-PowerShell/Operational", EventCode: 4104 },
                dataSource: ["Powershell Script Block Logging 4104"],
              },
              cite: "ps4104",
            },
          ],
          fields: {
            "user.account": {
              unavailable: "The record holds the security identifier of the account and not its name.",
              nearest: "UserID",
            },
            "powershell.script_block_text": { name: "ScriptBlockText", source: "ps4104" },
            "powershell.script_block_id": { name: "ScriptBlockId", source: "ps4104" },
            "powershell.script_path": { name: "Path", source: "ps4104" },
          },
        },
        ps_module: {
          variants: [
            {
              name: "PowerShell 4103",
              source: {
                terms: { source: "XmlWinEventLog:Microsoft-Windows-PowerShell/Operational", EventCode: 4103 },
                dataSource: ["Powershell Module Logging 4103"],
              },
              cite: "ps4104",
            },
          ],
          fields: {
            "user.account": {
              unavailable: "The record holds the security identifier of the account and not its name.",
              nearest: "UserID",
            },
            "powershell.payload": { name: "Payload", source: "ps4104" },
            "powershell.context": { name: "ContextInfo", source: "ps4104" },
          },
        },
        ps_classic_script: {
          variants: [
            {
              name: "Windows PowerShell 800",
              source: { terms: { source: "XmlWinEventLog:Windows PowerShell", EventCode: 800 } },
              cite: "inputs",
            },
          ],
          fields: {
            "user.account": { unavailable: "The record names no account in a field." },
            "powershell.pipeline_data": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The classic log does not name its data, so the text of all its data is searched, in which <, > and & stand as XML entities.",
              source: "application2282",
            },
          },
        },
        iis_configuration: {
          variants: [
            {
              name: "IIS configuration channel as XML",
              source: {
                terms: { source: "XmlWinEventLog:Microsoft-IIS-Configuration/Operational" },
                dataSource: ["Windows IIS 29"],
              },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "inputs" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
          },
        },
        application: {
          variants: [
            {
              name: "Application channel",
              source: { terms: { source: "XmlWinEventLog:Application" }, dataSource: ["Windows Event Log Application 2282"] },
              cite: "application2282",
            },
          ],
          eventData: { name: "{name}", source: "application2282" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
          },
        },
        security: {
          variants: [
            {
              name: "Security channel",
              source: { terms: { source: "XmlWinEventLog:Security" }, dataSource: ["Windows Event Log Security"] },
              cite: "security4688",
            },
          ],
          eventData: { name: "{name}", source: "security4688" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
          },
        },
      },
    },
    windows: {
      vocabulary: "windows",
      title: "Raw Windows events without Sysmon",
      description: "Events of the Security, PowerShell, Application and IIS channels as the Splunk Add-on for Microsoft Windows names their fields. All of them are collected as XML (renderXml = true). Process creation comes from Security 4688, with command lines where their auditing is switched on.",
      sources: [
        "ps4104: https://github.com/splunk/security_content/blob/develop/data_sources/powershell_script_block_logging_4104.yml",
        "security4688: https://github.com/splunk/security_content/blob/develop/data_sources/windows_event_log_security_4688.yml",
        "application2282: https://github.com/splunk/security_content/blob/develop/data_sources/windows_event_log_application_2282.yml",
        "inputs: https://docs.splunk.com/Documentation/Splunk/latest/Data/MonitorWindowseventlogdata",
        "event4688: https://learn.microsoft.com/en-us/previous-versions/windows/it-pro/windows-10/security/threat-protection/auditing/event-4688",
      ],
      fields: { "host.name": { name: "Computer", source: "security4688" } },
      events: {
        process_creation: {
          variants: [
            {
              name: "Security 4688",
              source: {
                terms: { source: "XmlWinEventLog:Security", EventCode: 4688 },
                dataSource: ["Windows Event Log Security 4688"],
              },
              cite: "security4688",
            },
          ],
          fields: {
            "user.name": {
              name: "SubjectUserName",
              fidelity: "approximate",
              reason: "4688 names the account that started the process, which is not always the one that it runs as.",
              source: "event4688",
            },
            "user.account": {
              name: "SubjectUserName",
              expression: "SubjectDomainName.\"\\\\\".SubjectUserName",
              fidelity: "approximate",
              reason: "4688 names the account that started the process, which is not always the one that it runs as.",
              source: "event4688",
            },
            "process.executable": { name: "NewProcessName", source: "security4688" },
            "process.command_line": { name: "CommandLine", source: "security4688" },
            "process.pid": { name: "NewProcessId", type: "hexNumber", source: "security4688" },
            "process.parent.executable": { name: "ParentProcessName", source: "security4688" },
            "process.parent.pid": { name: "ProcessId", type: "hexNumber", source: "security4688" },
            "process.working_directory": { unavailable: "4688 does not record the current directory." },
            "process.entity_id": { unavailable: "4688 gives a process no identity beyond its id." },
            "process.integrity_level": { unavailable: "4688 records a mandatory label and not the name of a level.", nearest: "MandatoryLabel" },
            "process.pe.original_file_name": { unavailable: "4688 does not read the version resource of the executable." },
            "process.pe.company": { unavailable: "4688 does not read the version resource of the executable." },
            "process.pe.product": { unavailable: "4688 does not read the version resource of the executable." },
            "process.pe.description": { unavailable: "4688 does not read the version resource of the executable." },
            "process.pe.file_version": { unavailable: "4688 does not read the version resource of the executable." },
            "process.hash.md5": { unavailable: "4688 records no hashes." },
            "process.hash.sha1": { unavailable: "4688 records no hashes." },
            "process.hash.sha256": { unavailable: "4688 records no hashes." },
            "process.parent.command_line": { unavailable: "4688 records the command line of the new process only." },
            "process.parent.entity_id": { unavailable: "4688 gives a process no identity beyond its id." },
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
        ps_script: {
          variants: [
            {
              name: "PowerShell 4104",
              source: {
                terms: { source: "XmlWinEventLog:Microsoft-Windows-PowerShell/Operational", EventCode: 4104 },
                dataSource: ["Powershell Script Block Logging 4104"],
              },
              cite: "ps4104",
            },
          ],
          fields: {
            "user.account": {
              unavailable: "The record holds the security identifier of the account and not its name.",
              nearest: "UserID",
            },
            "powershell.script_block_text": { name: "ScriptBlockText", source: "ps4104" },
            "powershell.script_block_id": { name: "ScriptBlockId", source: "ps4104" },
            "powershell.script_path": { name: "Path", source: "ps4104" },
          },
        },
        ps_module: {
          variants: [
            {
              name: "PowerShell 4103",
              source: {
                terms: { source: "XmlWinEventLog:Microsoft-Windows-PowerShell/Operational", EventCode: 4103 },
                dataSource: ["Powershell Module Logging 4103"],
              },
              cite: "ps4104",
            },
          ],
          fields: {
            "user.account": {
              unavailable: "The record holds the security identifier of the account and not its name.",
              nearest: "UserID",
            },
            "powershell.payload": { name: "Payload", source: "ps4104" },
            "powershell.context": { name: "ContextInfo", source: "ps4104" },
          },
        },
        ps_classic_script: {
          variants: [
            {
              name: "Windows PowerShell 800",
              source: { terms: { source: "XmlWinEventLog:Windows PowerShell", EventCode: 800 } },
              cite: "inputs",
            },
          ],
          fields: {
            "user.account": { unavailable: "The record names no account in a field." },
            "powershell.pipeline_data": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The classic log does not name its data, so the text of all its data is searched, in which <, > and & stand as XML entities.",
              source: "application2282",
            },
          },
        },
        iis_configuration: {
          variants: [
            {
              name: "IIS configuration channel as XML",
              source: {
                terms: { source: "XmlWinEventLog:Microsoft-IIS-Configuration/Operational" },
                dataSource: ["Windows IIS 29"],
              },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "inputs" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
          },
        },
        application: {
          variants: [
            {
              name: "Application channel",
              source: { terms: { source: "XmlWinEventLog:Application" }, dataSource: ["Windows Event Log Application 2282"] },
              cite: "application2282",
            },
          ],
          eventData: { name: "{name}", source: "application2282" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
          },
        },
        security: {
          variants: [
            {
              name: "Security channel",
              source: { terms: { source: "XmlWinEventLog:Security" }, dataSource: ["Windows Event Log Security"] },
              cite: "security4688",
            },
          ],
          eventData: { name: "{name}", source: "security4688" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
          },
        },
      },
    },
  };
