// Written by packages/codegen from packages/backend-eql/mappings/**/*.yaml. Do not edit: run `npm run generate`.
import type { Vocabulary } from "@isorule/core";

/** The vocabularies by name. */
export const mappings: Readonly<Record<string, Vocabulary>> = {
    ecs: {
      vocabulary: "ecs",
      title: "Elastic Common Schema, as the integrations of Elastic Agent fill it",
      description: "Events that Elastic Agent collects: Elastic Defend on Windows, Linux and macOS; Sysmon and PowerShell through the Windows integration; the Security, System and Application logs through the System integration, and every other channel through the integration Custom Windows Event Logs; Linux audit logs; clouds, identity providers and services; web servers, proxies, name servers, firewalls and Zeek. Most keyword fields do not index values longer than 1,024 characters: such a value is absent for a query. The fields of an address are absent where it is no valid one.",
      sources: [
        "ECS: https://www.elastic.co/docs/reference/ecs/ecs-field-reference (9.5)",
        "DEFEND: https://github.com/elastic/endpoint-package/tree/main/custom_documentation/doc/endpoint and package/endpoint/data_stream/*/fields",
        "SYSMON: https://github.com/elastic/integrations/blob/main/packages/windows/data_stream/sysmon_operational/elasticsearch/ingest_pipeline/default.yml",
        "PS: https://github.com/elastic/integrations/tree/main/packages/windows/data_stream/powershell_operational and data_stream/powershell",
        "SECURITY: https://github.com/elastic/integrations/blob/main/packages/system/data_stream/security/elasticsearch/ingest_pipeline/standard.yml",
        "APPLICATION: https://github.com/elastic/integrations/tree/main/packages/system/data_stream/application",
        "RPCFW: https://github.com/zeronetworks/rpcfirewall, rpcMessages/rpcMessages.cpp, rpcFunctionCalledEvent",
        "WINLOG: https://github.com/elastic/integrations/tree/main/packages/winlog",
      ],
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
          "*": {
            "event_data.Data": [
              "winlog.event_data.param2",
              "winlog.event_data.param3",
              "winlog.event_data.param4",
              "winlog.event_data.param5",
              "winlog.event_data.param6",
              "winlog.event_data.param7",
              "winlog.event_data.param8",
            ],
          },
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
            "event_data.TargetResources.ModifiedProperties.DisplayName": [
              "azure.auditlogs.properties.target_resources.0.modified_properties.1.display_name",
              "azure.auditlogs.properties.target_resources.0.modified_properties.2.display_name",
            ],
            "event_data.TargetResources.modifiedProperties.displayName": [
              "azure.auditlogs.properties.target_resources.0.modified_properties.1.display_name",
              "azure.auditlogs.properties.target_resources.0.modified_properties.2.display_name",
            ],
            "event_data.TargetResources.ModifiedProperties.NewValue": [
              "azure.auditlogs.properties.target_resources.0.modified_properties.1.new_value",
              "azure.auditlogs.properties.target_resources.0.modified_properties.2.new_value",
            ],
            "event_data.TargetResources.modifiedProperties.newValue": [
              "azure.auditlogs.properties.target_resources.0.modified_properties.1.new_value",
              "azure.auditlogs.properties.target_resources.0.modified_properties.2.new_value",
            ],
          },
        },
        userData: [
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
        ],
        filled: ["host.name", "process.entity_id"],
      },
      fields: {
        "host.name": { name: "host.name", source: "ECS" },
        "user.name": { name: "user.name", source: "ECS" },
        "user.account": {
          name: "user.name",
          rewrite: "account",
          source: "SYSMON, DEFEND: DOMAIN\\name is split into user.domain and user.name",
        },
        "process.executable": { name: "process.executable", source: "ECS" },
        "process.name": { name: "process.name", rewrite: "bare-name", source: "ECS; SYSMON, script \"Adds process name information\"" },
        "process.pid": { name: "process.pid", type: "number", source: "ECS" },
        "process.entity_id": { name: "process.entity_id", source: "ECS; DEFEND and SYSMON each have their own spelling of the id" },
        "event.code": { name: "event.code", source: "ECS" },
      },
      events: {
        process_creation: {
          fields: {
            "event.provider": { name: "event.provider", source: "DEFEND, SYSMON, SECURITY" },
            "process.command_line": { name: "process.command_line", source: "ECS" },
            "process.parent.executable": { name: "process.parent.executable", source: "ECS" },
            "process.parent.name": { name: "process.parent.name", rewrite: "bare-name", source: "ECS; SYSMON" },
            "process.parent.pid": { name: "process.parent.pid", type: "number", source: "ECS" },
          },
          variants: [
            {
              name: "Elastic Defend",
              source: {
                stream: "defend",
                package: "endpoint",
                index: ["logs-endpoint.events.process-*"],
                category: "process",
                keywords: [
                  "process.command_line",
                  "process.executable",
                  "process.parent.command_line",
                  "process.parent.executable",
                  "process.working_directory",
                ],
                select: { "host.os.type": "windows", "event.action": "start" },
              },
              cite: "DEFEND, process/windows/windows_process_create.md",
              fields: {
                "process.working_directory": { name: "process.working_directory", source: "DEFEND" },
                "process.integrity_level": { name: "process.Ext.token.integrity_level_name", source: "DEFEND: low, medium, high, system" },
                "process.pe.original_file_name": { name: "process.pe.original_file_name", source: "DEFEND" },
                "process.hash.md5": { name: "process.hash.md5", rewrite: "lower-case", source: "DEFEND" },
                "process.hash.sha1": { name: "process.hash.sha1", rewrite: "lower-case", source: "DEFEND" },
                "process.hash.sha256": { name: "process.hash.sha256", rewrite: "lower-case", source: "DEFEND" },
                "process.parent.command_line": { name: "process.parent.command_line", source: "DEFEND" },
                "process.parent.entity_id": { name: "process.parent.entity_id", source: "DEFEND" },
                "process.pe.imphash": { name: "process.pe.imphash", rewrite: "lower-case", source: "DEFEND" },
                "user.logon_id": { name: "process.Ext.authentication_id", source: "DEFEND: the logon session, 0x3e7" },
                "process.parent.user": { unavailable: "Elastic Defend does not record the account of the parent on Windows.", absent: true },
                "process.parent.parent.executable": {
                  unavailable: "Elastic Defend records only the ids of further ancestors.",
                  nearest: "process.Ext.ancestry",
                  absent: true,
                },
                "event.provider": { unavailable: "Process events of Elastic Defend do not say which provider wrote them.", absent: true },
                "process.pe.company": {
                  unavailable: "Elastic Defend records only the original file name of the version resource.",
                  absent: true,
                },
                "process.pe.product": {
                  unavailable: "Elastic Defend records only the original file name of the version resource.",
                  absent: true,
                },
                "process.pe.description": {
                  unavailable: "Elastic Defend records only the original file name of the version resource.",
                  absent: true,
                },
                "process.pe.file_version": {
                  unavailable: "Elastic Defend records only the original file name of the version resource.",
                  absent: true,
                },
              },
            },
            {
              name: "Sysmon",
              source: {
                stream: "sysmon",
                package: "windows",
                index: ["logs-windows.sysmon_operational-*"],
                category: "process",
                keywords: [
                  "process.command_line",
                  "process.executable",
                  "process.parent.command_line",
                  "process.parent.executable",
                  "process.working_directory",
                ],
                select: { "event.provider": "Microsoft-Windows-Sysmon", "event.code": "1" },
              },
              cite: "SYSMON, categorization table",
              fields: {
                "process.working_directory": { name: "process.working_directory", source: "SYSMON" },
                "process.integrity_level": { name: "winlog.event_data.IntegrityLevel", source: "SYSMON, fields/winlog.yml" },
                "process.pe.original_file_name": { name: "process.pe.original_file_name", optional: true, source: "SYSMON" },
                "process.pe.company": { name: "process.pe.company", optional: true, source: "SYSMON" },
                "process.pe.product": { name: "process.pe.product", optional: true, source: "SYSMON" },
                "process.pe.description": { name: "process.pe.description", optional: true, source: "SYSMON" },
                "process.pe.file_version": { name: "process.pe.file_version", optional: true, source: "SYSMON" },
                "process.hash.md5": {
                  name: "process.hash.md5",
                  rewrite: "lower-case",
                  optional: true,
                  source: "SYSMON: lower case, when the configuration asks for it",
                },
                "process.hash.sha1": {
                  name: "process.hash.sha1",
                  rewrite: "lower-case",
                  optional: true,
                  source: "SYSMON: lower case, when the configuration asks for it",
                },
                "process.hash.sha256": {
                  name: "process.hash.sha256",
                  rewrite: "lower-case",
                  optional: true,
                  source: "SYSMON: lower case, when the configuration asks for it",
                },
                "process.parent.command_line": { name: "process.parent.command_line", source: "SYSMON" },
                "process.parent.entity_id": { name: "process.parent.entity_id", source: "SYSMON" },
                "process.pe.imphash": {
                  name: "process.pe.imphash",
                  rewrite: "lower-case",
                  optional: true,
                  source: "SYSMON: lower case, when the configuration asks for it",
                },
                "user.logon_id": { name: "winlog.event_data.LogonId", source: "SYSMON, fields/winlog.yml" },
                "process.parent.user": { name: "winlog.event_data.ParentUser", optional: true, source: "SYSMON: kept as it is" },
                "process.parent.parent.executable": { unavailable: "Sysmon 1 does not record the grandparent.", absent: true },
                "event.provider": { name: "event.provider", source: "SYSMON" },
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
              cite: "SECURITY",
              fields: {
                "process.entity_id": { unavailable: "Security 4688 has no process GUID.", absent: true },
                "process.working_directory": { unavailable: "Security 4688 does not record the current directory.", absent: true },
                "process.integrity_level": { unavailable: "Security 4688 records a label SID instead.", nearest: "winlog.event_data.MandatoryLabel" },
                "process.pe.original_file_name": { unavailable: "Security 4688 does not record the version resource.", absent: true },
                "process.pe.company": { unavailable: "Security 4688 does not record the version resource.", absent: true },
                "process.pe.product": { unavailable: "Security 4688 does not record the version resource.", absent: true },
                "process.pe.description": { unavailable: "Security 4688 does not record the version resource.", absent: true },
                "process.pe.file_version": { unavailable: "Security 4688 does not record the version resource.", absent: true },
                "process.hash.md5": { unavailable: "Security 4688 does not record hashes.", absent: true },
                "process.hash.sha1": { unavailable: "Security 4688 does not record hashes.", absent: true },
                "process.hash.sha256": { unavailable: "Security 4688 does not record hashes.", absent: true },
                "process.parent.command_line": { unavailable: "Security 4688 does not record the command line of the parent.", absent: true },
                "process.parent.entity_id": { unavailable: "Security 4688 has no process GUID.", absent: true },
                "process.pe.imphash": { unavailable: "Security 4688 does not record hashes.", absent: true },
                "user.logon_id": { name: "winlog.event_data.SubjectLogonId", source: "SECURITY, fields/winlog.yml" },
                "process.parent.user": { unavailable: "Security 4688 does not record the account of the parent.", absent: true },
                "process.parent.parent.executable": { unavailable: "Security 4688 does not record the grandparent.", absent: true },
                "event.provider": { name: "event.provider", source: "SECURITY" },
              },
            },
          ],
        },
        file_event: {
          fields: {
            "file.path": { name: "file.path", source: "ECS" },
            "file.name": { name: "file.name", source: "ECS; SYSMON, script \"Adds file information\"" },
            "file.extension": { name: "file.extension", rewrite: "last-dot", source: "ECS; SYSMON, script \"Adds file information\"" },
          },
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
              cite: "DEFEND, file/windows/windows_file_create.md and windows_file_overwrite.md",
              fields: {
                "process.command_line": { name: "process.command_line", optional: true, source: "DEFEND, windows_file_create.md" },
                "process.parent.executable": { unavailable: "File events of Elastic Defend record only the process id of the parent.", absent: true },
                "process.parent.command_line": { unavailable: "File events of Elastic Defend record only the process id of the parent.", absent: true },
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
              cite: "SYSMON, categorization table",
              fields: {
                "process.command_line": { unavailable: "Sysmon 11 does not record the command line.", absent: true },
                "process.parent.executable": { unavailable: "Sysmon 11 does not record the parent.", absent: true },
                "process.parent.command_line": { unavailable: "Sysmon 11 does not record the parent.", absent: true },
                "file.created": { name: "winlog.event_data.CreationUtcTime", source: "SYSMON, fields/winlog.yml" },
              },
            },
          ],
        },
        file_delete: {
          fields: {
            "file.path": { name: "file.path", source: "ECS" },
            "file.name": { name: "file.name", source: "ECS; SYSMON, script \"Adds file information\"" },
            "file.extension": { name: "file.extension", rewrite: "last-dot", source: "ECS; SYSMON, script \"Adds file information\"" },
          },
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
              cite: "DEFEND, file/windows/windows_file_delete.md",
              fields: {
                "file.hash.md5": { unavailable: "Elastic Defend records no hash when a file is deleted.", absent: true },
                "file.hash.sha1": { unavailable: "Elastic Defend records no hash when a file is deleted.", absent: true },
                "file.hash.sha256": { unavailable: "Elastic Defend records no hash when a file is deleted.", absent: true },
                "file.pe.imphash": { unavailable: "Elastic Defend records no hash when a file is deleted.", absent: true },
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
              cite: "SYSMON, categorization table",
              fields: {
                "file.hash.md5": {
                  name: "process.hash.md5",
                  rewrite: "lower-case",
                  optional: true,
                  source: "SYSMON: event codes 1, 23, 24, 25",
                },
                "file.hash.sha1": {
                  name: "process.hash.sha1",
                  rewrite: "lower-case",
                  optional: true,
                  source: "SYSMON: event codes 1, 23, 24, 25",
                },
                "file.hash.sha256": {
                  name: "process.hash.sha256",
                  rewrite: "lower-case",
                  optional: true,
                  source: "SYSMON: event codes 1, 23, 24, 25",
                },
                "file.pe.imphash": {
                  name: "process.pe.imphash",
                  rewrite: "lower-case",
                  optional: true,
                  source: "SYSMON: event codes 1, 23, 24, 25",
                },
                "process.command_line": { unavailable: "Sysmon 23 does not record the command line.", absent: true },
              },
            },
            {
              name: "Sysmon 26",
              source: {
                stream: "sysmon",
                package: "windows",
                index: ["logs-windows.sysmon_operational-*"],
                category: "file",
                select: { "event.provider": "Microsoft-Windows-Sysmon", "event.code": "26" },
              },
              cite: "SYSMON, categorization table",
              fields: {
                "file.hash.md5": {
                  name: "file.hash.md5",
                  rewrite: "lower-case",
                  optional: true,
                  source: "SYSMON: event codes 6, 7, 15, 26, 29",
                },
                "file.hash.sha1": {
                  name: "file.hash.sha1",
                  rewrite: "lower-case",
                  optional: true,
                  source: "SYSMON: event codes 6, 7, 15, 26, 29",
                },
                "file.hash.sha256": {
                  name: "file.hash.sha256",
                  rewrite: "lower-case",
                  optional: true,
                  source: "SYSMON: event codes 6, 7, 15, 26, 29",
                },
                "file.pe.imphash": {
                  name: "file.pe.imphash",
                  rewrite: "lower-case",
                  optional: true,
                  source: "SYSMON: event codes 6, 7, 15, 26, 29",
                },
                "process.command_line": { unavailable: "Sysmon 26 does not record the command line.", absent: true },
              },
            },
          ],
        },
        registry_set: {
          fields: {
            "registry.path": { name: "registry.path", source: "ECS: with hive and value name" },
            "registry.value": { name: "registry.value", source: "ECS" },
            "registry.data": {
              name: "registry.data.strings",
              array: true,
              rewrite: "registry-data",
              source: "ECS; SYSMON: DWORD and QWORD as decimal numbers",
            },
          },
          variants: [
            {
              name: "Elastic Defend",
              source: {
                stream: "defend",
                package: "endpoint",
                index: ["logs-endpoint.events.registry-*"],
                category: "registry",
                select: { "host.os.type": "windows", "event.action": "modification" },
              },
              cite: "DEFEND, registry/windows/windows_registry_modification.md",
              fields: {
                "process.command_line": { unavailable: "windows_registry_modification.md of Elastic Defend has no command line.", absent: true },
                "registry.change": {
                  unavailable: "Elastic Defend has the action modification for every change of a value.",
                  nearest: "event.action",
                },
              },
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
              cite: "SYSMON, categorization table",
              fields: {
                "process.command_line": { unavailable: "Sysmon 13 does not record the command line.", absent: true },
                "registry.change": { name: "winlog.event_data.EventType", source: "SYSMON, fields/winlog.yml" },
              },
            },
          ],
        },
        registry_event: {
          fields: {
            "registry.path": { name: "registry.path", source: "ECS: with hive and value name" },
            "registry.value": { name: "registry.value", source: "ECS" },
            "registry.data": {
              name: "registry.data.strings",
              array: true,
              rewrite: "registry-data",
              source: "ECS; SYSMON: DWORD and QWORD as decimal numbers",
            },
          },
          variants: [
            {
              name: "Elastic Defend",
              source: {
                stream: "defend",
                package: "endpoint",
                index: ["logs-endpoint.events.registry-*"],
                category: "registry",
                select: { "host.os.type": "windows", "event.action": "modification" },
              },
              fidelity: "approximate",
              reason: "Elastic Defend reports changes of values; keys that are created, deleted or renamed are not among its registry events.",
              cite: "DEFEND, registry/windows",
              fields: {
                "process.command_line": { unavailable: "windows_registry_modification.md of Elastic Defend has no command line.", absent: true },
                "registry.change": {
                  unavailable: "Elastic Defend has the action modification for every change of a value.",
                  nearest: "event.action",
                },
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
              cite: "SYSMON, categorization table",
              fields: {
                "process.command_line": { unavailable: "Sysmon 12 to 14 do not record the command line.", absent: true },
                "registry.change": { name: "winlog.event_data.EventType", source: "SYSMON, fields/winlog.yml" },
                "registry.new_path": { name: "winlog.event_data.NewName", optional: true, source: "SYSMON: kept as it is" },
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
                select: { "host.os.type": "windows", "event.action": "load" },
              },
              cite: "DEFEND, library/windows/windows_library_load.md",
              fields: {
                "dll.path": { name: "dll.path", source: "DEFEND" },
                "dll.name": { name: "dll.name", source: "DEFEND" },
                "dll.signed": { name: "dll.code_signature.exists", type: "boolean", source: "DEFEND" },
                "dll.code_signature.subject_name": { name: "dll.code_signature.subject_name", source: "DEFEND" },
                "dll.code_signature.status": {
                  unavailable: "Elastic Defend has words of its own for the state, such as trusted and errorExpired.",
                  nearest: "dll.code_signature.status",
                },
                "dll.pe.original_file_name": { name: "dll.pe.original_file_name", source: "DEFEND" },
                "dll.hash.md5": { name: "dll.hash.md5", rewrite: "lower-case", source: "DEFEND" },
                "dll.hash.sha1": { name: "dll.hash.sha1", rewrite: "lower-case", source: "DEFEND" },
                "dll.hash.sha256": { name: "dll.hash.sha256", rewrite: "lower-case", source: "DEFEND" },
                "dll.pe.imphash": { name: "dll.pe.imphash", rewrite: "lower-case", source: "DEFEND" },
                "dll.pe.file_version": { name: "dll.pe.file_version", source: "DEFEND" },
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
              cite: "SYSMON, categorization table",
              fields: {
                "dll.path": { name: "file.path", source: "SYSMON" },
                "dll.name": { name: "file.name", source: "SYSMON, script \"Adds file information\"" },
                "dll.extension": { name: "file.extension", rewrite: "last-dot", source: "SYSMON, script \"Adds file information\"" },
                "dll.signed": { name: "winlog.event_data.Signed", source: "SYSMON, fields/winlog.yml: the text true or false" },
                "dll.code_signature.subject_name": { name: "file.code_signature.subject_name", source: "SYSMON" },
                "dll.code_signature.status": { name: "file.code_signature.status", source: "SYSMON" },
                "dll.pe.original_file_name": { name: "file.pe.original_file_name", optional: true, source: "SYSMON" },
                "dll.hash.md5": {
                  name: "file.hash.md5",
                  rewrite: "lower-case",
                  optional: true,
                  source: "SYSMON: lower case, when the configuration asks for it",
                },
                "dll.hash.sha1": {
                  name: "file.hash.sha1",
                  rewrite: "lower-case",
                  optional: true,
                  source: "SYSMON: lower case, when the configuration asks for it",
                },
                "dll.hash.sha256": {
                  name: "file.hash.sha256",
                  rewrite: "lower-case",
                  optional: true,
                  source: "SYSMON: lower case, when the configuration asks for it",
                },
                "dll.pe.imphash": {
                  name: "file.pe.imphash",
                  rewrite: "lower-case",
                  optional: true,
                  source: "SYSMON: lower case, when the configuration asks for it",
                },
                "dll.pe.company": { name: "file.pe.company", optional: true, source: "SYSMON" },
                "dll.pe.product": { name: "file.pe.product", optional: true, source: "SYSMON" },
                "dll.pe.description": { name: "file.pe.description", optional: true, source: "SYSMON" },
                "dll.pe.file_version": { name: "file.pe.file_version", optional: true, source: "SYSMON" },
                "process.command_line": { unavailable: "Sysmon 7 does not record the command line.", absent: true },
              },
            },
          ],
        },
        network_connection: {
          fields: {
            "source.ip": { name: "source.ip", type: "ip", source: "ECS" },
            "source.port": { name: "source.port", type: "number", source: "ECS" },
            "destination.ip": { name: "destination.ip", type: "ip", source: "ECS" },
            "destination.port": { name: "destination.port", type: "number", source: "ECS" },
            "network.transport": { name: "network.transport", source: "ECS" },
          },
          variants: [
            {
              name: "Elastic Defend",
              source: {
                stream: "defend",
                package: "endpoint",
                index: ["logs-endpoint.events.network-*"],
                category: "network",
                select: { "host.os.type": "windows", "event.action": ["connection_attempted", "connection_accepted"] },
              },
              cite: "DEFEND, network/windows/windows_network_attempted_accepted_and_disconnect.md",
              fields: {
                "destination.domain": {
                  unavailable: "Elastic Defend records addresses of connections and not the name that was looked up.",
                  absent: true,
                },
                "source.domain": { unavailable: "Elastic Defend records addresses of connections and not names.", absent: true },
                "process.command_line": { unavailable: "Network events of Elastic Defend on Windows have no command line.", absent: true },
                "process.parent.executable": { unavailable: "Network events of Elastic Defend do not record the parent.", absent: true },
                "network.initiated": {
                  name: "event.action",
                  rewrite: "connection",
                  source: "DEFEND: connection_attempted and connection_accepted",
                },
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
              cite: "SYSMON, categorization table",
              fields: {
                "destination.domain": { name: "destination.domain", source: "SYSMON" },
                "source.domain": { name: "source.domain", source: "SYSMON" },
                "process.command_line": { unavailable: "Sysmon 3 does not record the command line.", absent: true },
                "process.parent.executable": { unavailable: "Sysmon 3 does not record the parent.", absent: true },
                "network.initiated": {
                  name: "network.direction",
                  rewrite: "direction",
                  source: "SYSMON: egress where Initiated is true, ingress where it is false",
                },
              },
            },
          ],
        },
        dns_query: {
          fields: { "dns.question.name": { name: "dns.question.name", source: "ECS" } },
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
              cite: "DEFEND, network/windows/windows_network_dns_lookup_requested.md",
              fields: {
                "process.command_line": { unavailable: "Network events of Elastic Defend on Windows have no command line.", absent: true },
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
              cite: "SYSMON, categorization table",
              fields: {
                "process.command_line": { unavailable: "Sysmon 22 does not record the command line.", absent: true },
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
            "powershell.script_block_id": { name: "powershell.file.script_block_id", source: "PS, fields/fields.yml" },
            "powershell.script_path": { name: "file.path", optional: true, source: "PS" },
            "user.name": { unavailable: "The pipeline keeps only the SID of the user (user.id) of script block events." },
            "user.account": { unavailable: "The pipeline keeps only the SID of the user (user.id) of script block events." },
          },
          variants: [
            {
              name: "PowerShell",
              source: {
                stream: "powershell",
                package: "windows",
                index: ["logs-windows.powershell_operational-*"],
                category: "process",
                select: { "event.provider": "Microsoft-Windows-PowerShell", "event.code": "4104" },
              },
              cite: "PS",
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
            "user.name": { name: "user.name", optional: true, source: "PS" },
            "user.account": { name: "user.name", optional: true, rewrite: "account", source: "PS" },
          },
          variants: [
            {
              name: "PowerShell",
              source: {
                stream: "powershell",
                package: "windows",
                index: ["logs-windows.powershell_operational-*"],
                category: "process",
                select: { "event.provider": "Microsoft-Windows-PowerShell", "event.code": "4103" },
              },
              cite: "PS",
            },
          ],
        },
        ps_classic_script: {
          fields: {
            "powershell.pipeline_data": {
              unavailable: "The pipeline parses param3 of event 800 into objects whose values are an analysed text field, which EQL cannot search, and removes param1 to param3.",
              nearest: "powershell.command.invocation_details.value",
            },
            "user.name": { name: "user.name", optional: true, source: "PS" },
            "user.account": { name: "user.name", optional: true, rewrite: "account", source: "PS" },
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
              cite: "PS",
            },
          ],
        },
        aws_cloudtrail: {
          fields: {
            "event_data.eventName": { name: "event.action", source: "packages/aws, cloudtrail" },
            "event_data.eventSource": { name: "event.provider", source: "packages/aws, cloudtrail" },
            "event_data.eventType": { name: "aws.cloudtrail.event_type", source: "packages/aws, cloudtrail, fields" },
            "event_data.eventCategory": { name: "aws.cloudtrail.event_category", source: "packages/aws, cloudtrail, fields" },
            "event_data.eventVersion": { name: "aws.cloudtrail.event_version", source: "packages/aws, cloudtrail, fields" },
            "event_data.eventID": { name: "event.id", source: "packages/aws, cloudtrail" },
            "event_data.awsRegion": { name: "cloud.region", source: "packages/aws, cloudtrail" },
            "event_data.sourceIPAddress": { name: "source.address", source: "packages/aws, cloudtrail" },
            "event_data.userAgent": { name: "user_agent.original", source: "packages/aws, cloudtrail" },
            "event_data.errorCode": { name: "aws.cloudtrail.error_code", source: "packages/aws, cloudtrail, fields" },
            "event_data.errorMessage": { name: "aws.cloudtrail.error_message", source: "packages/aws, cloudtrail, fields" },
            "event_data.recipientAccountId": { name: "aws.cloudtrail.recipient_account_id", source: "packages/aws, cloudtrail, fields" },
            "event_data.readOnly": { name: "aws.cloudtrail.read_only", type: "boolean", source: "packages/aws, cloudtrail, fields" },
            "event_data.userIdentity.type": { name: "aws.cloudtrail.user_identity.type", source: "packages/aws, cloudtrail, fields" },
            "event_data.userIdentity.arn": { name: "aws.cloudtrail.user_identity.arn", source: "packages/aws, cloudtrail, fields" },
            "event_data.userIdentity.accessKeyId": { name: "aws.cloudtrail.user_identity.access_key_id", source: "packages/aws, cloudtrail, fields" },
            "event_data.userIdentity.invokedBy": { name: "aws.cloudtrail.user_identity.invoked_by", source: "packages/aws, cloudtrail, fields" },
            "event_data.userIdentity.accountId": { name: "cloud.account.id", source: "packages/aws, cloudtrail" },
            "event_data.userIdentity.principalId": { name: "user.id", source: "packages/aws, cloudtrail" },
            "event_data.userIdentity.sessionContext.attributes.mfaAuthenticated": {
              name: "aws.cloudtrail.user_identity.session_context.mfa_authenticated",
              source: "packages/aws, cloudtrail, fields",
            },
            "event_data.userIdentity.sessionContext.sessionIssuer.type": {
              name: "aws.cloudtrail.user_identity.session_context.session_issuer.type",
              source: "packages/aws, cloudtrail, fields",
            },
            "event_data.userIdentity.sessionContext.sessionIssuer.arn": {
              name: "aws.cloudtrail.user_identity.session_context.session_issuer.arn",
              source: "packages/aws, cloudtrail, fields",
            },
            "event_data.userIdentity.userName": {
              name: "user.name",
              fidelity: "approximate",
              reason: "Elastic puts the name of a role that a session was issued for into the same field.",
              source: "packages/aws, cloudtrail",
            },
            "event_data.requestParameters": {
              name: "aws.cloudtrail.request_parameters",
              fidelity: "approximate",
              reason: "Elastic renders the parameters as {name=value}, and not as JSON; a text longer than 8,191 characters is not indexed.",
              source: "packages/aws, cloudtrail, ingest pipeline and fields",
            },
            "event_data.responseElements": {
              name: "aws.cloudtrail.response_elements",
              fidelity: "approximate",
              reason: "Elastic renders the parameters as {name=value}, and not as JSON; a text longer than 8,191 characters is not indexed.",
              source: "packages/aws, cloudtrail, ingest pipeline and fields",
            },
            "event_data.additionalEventData": {
              name: "aws.cloudtrail.additional_eventdata",
              fidelity: "approximate",
              reason: "Elastic renders the parameters as {name=value}, and not as JSON; a text longer than 1,024 characters is not indexed.",
              source: "packages/aws, cloudtrail, ingest pipeline and fields",
            },
            "event_data.requestParameters.attribute": {
              name: "aws.cloudtrail.request_parameters",
              rewrite: "entry",
              fidelity: "approximate",
              reason: "Elastic renders the parameters as {name=value} in one text, in which the name may stand at any depth and the value may go on.",
              source: "packages/aws, cloudtrail, ingest pipeline; as in rules of elastic/detection-rules: aws.cloudtrail.request_parameters : \"*attribute=userData*\"",
            },
            "event_data.requestParameters.userName": {
              name: "aws.cloudtrail.request_parameters",
              rewrite: "entry",
              fidelity: "approximate",
              reason: "Elastic renders the parameters as {name=value} in one text, in which the name may stand at any depth and the value may go on.",
              source: "packages/aws, cloudtrail, ingest pipeline; as in rules of elastic/detection-rules: aws.cloudtrail.request_parameters : \"*attribute=userData*\"",
            },
            "event_data.requestParameters.bucketName": {
              name: "aws.cloudtrail.request_parameters",
              rewrite: "entry",
              fidelity: "approximate",
              reason: "Elastic renders the parameters as {name=value} in one text, in which the name may stand at any depth and the value may go on.",
              source: "packages/aws, cloudtrail, ingest pipeline; as in rules of elastic/detection-rules: aws.cloudtrail.request_parameters : \"*attribute=userData*\"",
            },
            "event_data.requestParameters.roleName": {
              name: "aws.cloudtrail.request_parameters",
              rewrite: "entry",
              fidelity: "approximate",
              reason: "Elastic renders the parameters as {name=value} in one text, in which the name may stand at any depth and the value may go on.",
              source: "packages/aws, cloudtrail, ingest pipeline; as in rules of elastic/detection-rules: aws.cloudtrail.request_parameters : \"*attribute=userData*\"",
            },
            "event_data.requestParameters.policyArn": {
              name: "aws.cloudtrail.request_parameters",
              rewrite: "entry",
              fidelity: "approximate",
              reason: "Elastic renders the parameters as {name=value} in one text, in which the name may stand at any depth and the value may go on.",
              source: "packages/aws, cloudtrail, ingest pipeline; as in rules of elastic/detection-rules: aws.cloudtrail.request_parameters : \"*attribute=userData*\"",
            },
            "event_data.responseElements.pendingModifiedValues.masterUserPassword": {
              name: "aws.cloudtrail.response_elements",
              rewrite: "entry",
              fidelity: "approximate",
              reason: "Elastic renders the elements as {name=value} in one text, in which the name may stand at any depth and the value may go on.",
              source: "packages/aws, cloudtrail, ingest pipeline",
            },
            "event_data.responseElements.ConsoleLogin": {
              name: "aws.cloudtrail.response_elements",
              rewrite: "entry",
              fidelity: "approximate",
              reason: "Elastic renders the elements as {name=value} in one text, in which the name may stand at any depth and the value may go on.",
              source: "packages/aws, cloudtrail, ingest pipeline",
            },
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
              cite: "https://github.com/elastic/integrations/tree/main/packages/aws/data_stream/cloudtrail, ingest_pipeline/default.yml",
            },
          ],
        },
        aws_route53: {
          unavailable: "The pipeline of route53_resolver_logs gives the fields names of its own. A mapping file of yours can name them.",
        },
        azure_activitylogs: {
          fields: {
            "event_data.operationName": { name: "azure.activitylogs.operation_name", source: "packages/azure, activitylogs" },
            "event_data.OperationName": { name: "azure.activitylogs.operation_name", source: "packages/azure, activitylogs" },
            "event_data.OperationNameValue": { name: "azure.activitylogs.operation_name", source: "packages/azure, activitylogs" },
            "event_data.CategoryValue": {
              name: "azure.activitylogs.event_category",
              fidelity: "approximate",
              reason: "Elastic writes Administrative or Policy where an event has no category.",
              source: "packages/azure, activitylogs: properties.eventCategory, Administrative where it is missing",
            },
            "event_data.category": { name: "azure.activitylogs.category", source: "packages/azure, activitylogs, fields" },
            "event_data.resultType": { name: "azure.activitylogs.result_type", source: "packages/azure, activitylogs, fields" },
            "event_data.resultSignature": { name: "azure.activitylogs.result_signature", source: "packages/azure, activitylogs, fields" },
            "event_data.ResourceId": { name: "azure.resource.id", source: "packages/azure, azure-shared-pipeline" },
            "event_data.resourceId": { name: "azure.resource.id", source: "packages/azure, azure-shared-pipeline" },
            "event_data.ResourceProviderValue": {
              unavailable: "Elastic has the provider together with the kind of the resource.",
              nearest: "azure.resource.provider",
            },
            "event_data.callerIpAddress": { name: "source.ip", type: "ip", source: "packages/azure, activitylogs" },
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
              cite: "https://github.com/elastic/integrations/tree/main/packages/azure/data_stream/activitylogs, ingest_pipeline/default.yml",
            },
          ],
        },
        azure_auditlogs: {
          fields: {
            "event_data.OperationName": { name: "azure.auditlogs.operation_name", source: "packages/azure, auditlogs" },
            "event_data.operationName": { name: "azure.auditlogs.operation_name", source: "packages/azure, auditlogs" },
            "event_data.ActivityDisplayName": { name: "azure.auditlogs.properties.activity_display_name", source: "packages/azure, auditlogs, fields" },
            "event_data.activityDisplayName": { name: "azure.auditlogs.properties.activity_display_name", source: "packages/azure, auditlogs, fields" },
            "event_data.ActivityType": {
              name: "azure.auditlogs.properties.activity_display_name",
              fidelity: "approximate",
              reason: "the portal shows the name of the activity under this heading.",
              source: "packages/azure, auditlogs, fields",
            },
            "event_data.properties.message": {
              name: "azure.auditlogs.operation_name",
              rewrite: "operation",
              fidelity: "approximate",
              reason: "Sigma rules call the name of the operation properties.message.",
              source: "packages/azure, auditlogs; https://learn.microsoft.com/en-us/entra/identity/monitoring-health/reference-audit-activities",
            },
            "event_data.Category": { name: "azure.auditlogs.properties.category", source: "packages/azure, auditlogs, fields" },
            "event_data.category": { name: "azure.auditlogs.properties.category", source: "packages/azure, auditlogs, fields" },
            "event_data.LoggedByService": { name: "azure.auditlogs.properties.logged_by_service", source: "packages/azure, auditlogs, fields" },
            "event_data.Result": { name: "event.outcome", source: "packages/azure, auditlogs: properties.result becomes event.outcome" },
            "event_data.Status": { name: "event.outcome", source: "packages/azure, auditlogs: properties.result becomes event.outcome" },
            "event_data.ResultReason": { name: "azure.auditlogs.properties.result_reason", source: "packages/azure, auditlogs, fields" },
            "event_data.TargetResources": {
              name: "azure.auditlogs.properties.target_resources.0.id",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic numbers the resources and their properties, and the query looks at ids, names and the first three new values of the first three.",
              source: "packages/azure, auditlogs, ingest pipeline and fields",
            },
            "event_data.TargetResources.ModifiedProperties.DisplayName": {
              name: "azure.auditlogs.properties.target_resources.0.modified_properties.0.display_name",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic numbers the resources and their properties, and the query looks at the first three properties of the first resource.",
              source: "packages/azure, auditlogs, ingest pipeline and fields",
            },
            "event_data.TargetResources.modifiedProperties.displayName": {
              name: "azure.auditlogs.properties.target_resources.0.modified_properties.0.display_name",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic numbers the resources and their properties, and the query looks at the first three properties of the first resource.",
              source: "packages/azure, auditlogs, ingest pipeline and fields",
            },
            "event_data.TargetResources.ModifiedProperties.NewValue": {
              name: "azure.auditlogs.properties.target_resources.0.modified_properties.0.new_value",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic numbers the resources and their properties, and the query looks at the first three properties of the first resource.",
              source: "packages/azure, auditlogs, ingest pipeline and fields",
            },
            "event_data.TargetResources.modifiedProperties.newValue": {
              name: "azure.auditlogs.properties.target_resources.0.modified_properties.0.new_value",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic numbers the resources and their properties, and the query looks at the first three properties of the first resource.",
              source: "packages/azure, auditlogs, ingest pipeline and fields",
            },
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
              cite: "https://github.com/elastic/integrations/tree/main/packages/azure/data_stream/auditlogs, ingest_pipeline/default.yml",
            },
          ],
        },
        azure_signinlogs: {
          fields: {
            "event_data.ResultType": { name: "azure.signinlogs.result_type", source: "packages/azure, signinlogs, fields: keyword" },
            "event_data.resultType": { name: "azure.signinlogs.result_type", source: "packages/azure, signinlogs, fields: keyword" },
            "event_data.ResultDescription": { name: "azure.signinlogs.result_description", source: "packages/azure, signinlogs, fields" },
            "event_data.Status": { name: "event.outcome", source: "packages/azure, signinlogs: success where the error code is 0" },
            "event_data.AuthenticationRequirement": {
              name: "azure.signinlogs.properties.authentication_requirement",
              source: "packages/azure, signinlogs, fields",
            },
            "event_data.ConditionalAccessStatus": {
              name: "azure.signinlogs.properties.conditional_access_status",
              source: "packages/azure, signinlogs, fields",
            },
            "event_data.AppDisplayName": { name: "azure.signinlogs.properties.app_display_name", source: "packages/azure, signinlogs, fields" },
            "event_data.AppId": { name: "azure.signinlogs.properties.app_id", source: "packages/azure, signinlogs, fields" },
            "event_data.ClientAppUsed": { name: "azure.signinlogs.properties.client_app_used", source: "packages/azure, signinlogs, fields" },
            "event_data.ClientApp": { name: "azure.signinlogs.properties.client_app_used", source: "packages/azure, signinlogs, fields" },
            "event_data.Username": { name: "azure.signinlogs.properties.user_principal_name", source: "packages/azure, signinlogs, fields" },
            "event_data.UserPrincipalName": { name: "azure.signinlogs.properties.user_principal_name", source: "packages/azure, signinlogs, fields" },
            "event_data.ResourceDisplayName": { name: "azure.signinlogs.properties.resource_display_name", source: "packages/azure, signinlogs, fields" },
            "event_data.RiskState": { name: "azure.signinlogs.properties.risk_state", source: "packages/azure, signinlogs, fields" },
            "event_data.DeviceDetail.deviceId": { name: "azure.signinlogs.properties.device_detail.device_id", source: "packages/azure, signinlogs, fields" },
            "event_data.DeviceDetail.isCompliant": {
              name: "azure.signinlogs.properties.device_detail.is_compliant",
              type: "boolean",
              source: "packages/azure, signinlogs, fields",
            },
            "event_data.DeviceDetail.trusttype": { name: "azure.signinlogs.properties.device_detail.trust_type", source: "packages/azure, signinlogs, fields" },
            "event_data.homeTenantId": { name: "azure.signinlogs.properties.home_tenant_id", source: "packages/azure, signinlogs, fields" },
            "event_data.resourceTenantId": { name: "azure.signinlogs.properties.resource_tenant_id", source: "packages/azure, signinlogs, fields" },
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
              cite: "https://github.com/elastic/integrations/tree/main/packages/azure/data_stream/signinlogs, ingest_pipeline/default.yml",
            },
          ],
        },
        azure_riskdetection: {
          fields: {
            "event_data.riskEventType": {
              name: "azure.identityprotection.properties.risk_event_type",
              source: "packages/azure, identity_protection, fields",
            },
            "event_data.riskState": {
              name: "azure.identityprotection.properties.risk_state",
              source: "packages/azure, identity_protection, fields",
            },
            "event_data.riskLevel": {
              name: "azure.identityprotection.properties.risk_level",
              source: "packages/azure, identity_protection, fields",
            },
            "event_data.riskDetail": {
              name: "azure.identityprotection.properties.risk_detail",
              source: "packages/azure, identity_protection, fields",
            },
            "event_data.userPrincipalName": {
              name: "azure.identityprotection.properties.user_principal_name",
              source: "packages/azure, identity_protection, fields",
            },
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
              cite: "https://github.com/elastic/integrations/tree/main/packages/azure/data_stream/identity_protection",
            },
          ],
        },
        azure_pim: { unavailable: "No integration collects the alerts of Privileged Identity Management." },
        m365_audit: {
          fields: {
            "event_data.Operation": {
              name: "event.action",
              fidelity: "approximate",
              reason: "Elastic renames a few operations, such as Add user. to added-user-account.",
              source: "packages/o365, audit, ingest pipeline",
            },
            "event_data.Workload": { name: "event.provider", source: "packages/o365, audit" },
            "event_data.UserId": { name: "user.id", source: "packages/o365, audit" },
            "event_data.ResultStatus": { name: "o365.audit.ResultStatus", optional: true, source: "packages/o365, audit, fields" },
            "event_data.eventSource": { name: "event.provider", source: "packages/o365, audit: Workload; as in rules of elastic/detection-rules" },
            "event_data.eventName": {
              name: "event.action",
              source: "packages/o365, audit: Operation; as in rules of elastic/detection-rules, such as event.action : \"Impossible travel activity\"",
            },
            "event_data.status": { name: "event.outcome", source: "packages/o365, audit: success and failure, from ResultStatus" },
            "event_data.Parameters": { unavailable: "The pipeline makes a field of each parameter.", nearest: "o365.audit.Parameters" },
          },
          variants: [
            {
              name: "Microsoft 365 audit",
              source: { stream: "o365", package: "o365", index: ["logs-o365.audit-*"], select: { "event.dataset": "o365.audit" } },
              cite: "https://github.com/elastic/integrations/tree/main/packages/o365/data_stream/audit, ingest_pipeline/default.yml",
            },
          ],
        },
        m365_exchange: {
          fields: {
            "event_data.Operation": {
              name: "event.action",
              fidelity: "approximate",
              reason: "Elastic renames a few operations, such as Add user. to added-user-account.",
              source: "packages/o365, audit, ingest pipeline",
            },
            "event_data.Workload": { name: "event.provider", source: "packages/o365, audit" },
            "event_data.UserId": { name: "user.id", source: "packages/o365, audit" },
            "event_data.ResultStatus": { name: "o365.audit.ResultStatus", optional: true, source: "packages/o365, audit, fields" },
            "event_data.eventSource": { name: "event.provider", source: "packages/o365, audit: Workload; as in rules of elastic/detection-rules" },
            "event_data.eventName": {
              name: "event.action",
              source: "packages/o365, audit: Operation; as in rules of elastic/detection-rules, such as event.action : \"Impossible travel activity\"",
            },
            "event_data.status": { name: "event.outcome", source: "packages/o365, audit: success and failure, from ResultStatus" },
            "event_data.Parameters": { unavailable: "The pipeline makes a field of each parameter.", nearest: "o365.audit.Parameters" },
          },
          variants: [
            {
              name: "Microsoft 365 audit",
              source: { stream: "o365", package: "o365", index: ["logs-o365.audit-*"], select: { "event.dataset": "o365.audit" } },
              cite: "https://github.com/elastic/integrations/tree/main/packages/o365/data_stream/audit, ingest_pipeline/default.yml",
            },
          ],
        },
        m365_threat_management: {
          fields: {
            "event_data.Operation": {
              name: "event.action",
              fidelity: "approximate",
              reason: "Elastic renames a few operations, such as Add user. to added-user-account.",
              source: "packages/o365, audit, ingest pipeline",
            },
            "event_data.Workload": { name: "event.provider", source: "packages/o365, audit" },
            "event_data.UserId": { name: "user.id", source: "packages/o365, audit" },
            "event_data.ResultStatus": { name: "o365.audit.ResultStatus", optional: true, source: "packages/o365, audit, fields" },
            "event_data.eventSource": { name: "event.provider", source: "packages/o365, audit: Workload; as in rules of elastic/detection-rules" },
            "event_data.eventName": {
              name: "event.action",
              source: "packages/o365, audit: Operation; as in rules of elastic/detection-rules, such as event.action : \"Impossible travel activity\"",
            },
            "event_data.status": { name: "event.outcome", source: "packages/o365, audit: success and failure, from ResultStatus" },
            "event_data.Parameters": { unavailable: "The pipeline makes a field of each parameter.", nearest: "o365.audit.Parameters" },
          },
          variants: [
            {
              name: "Microsoft 365 audit",
              source: { stream: "o365", package: "o365", index: ["logs-o365.audit-*"], select: { "event.dataset": "o365.audit" } },
              cite: "https://github.com/elastic/integrations/tree/main/packages/o365/data_stream/audit, ingest_pipeline/default.yml",
            },
          ],
        },
        m365_threat_detection: {
          fields: {
            "event_data.Operation": {
              name: "event.action",
              fidelity: "approximate",
              reason: "Elastic renames a few operations, such as Add user. to added-user-account.",
              source: "packages/o365, audit, ingest pipeline",
            },
            "event_data.Workload": { name: "event.provider", source: "packages/o365, audit" },
            "event_data.UserId": { name: "user.id", source: "packages/o365, audit" },
            "event_data.ResultStatus": { name: "o365.audit.ResultStatus", optional: true, source: "packages/o365, audit, fields" },
            "event_data.eventSource": { name: "event.provider", source: "packages/o365, audit: Workload; as in rules of elastic/detection-rules" },
            "event_data.eventName": {
              name: "event.action",
              source: "packages/o365, audit: Operation; as in rules of elastic/detection-rules, such as event.action : \"Impossible travel activity\"",
            },
            "event_data.status": { name: "event.outcome", source: "packages/o365, audit: success and failure, from ResultStatus" },
            "event_data.Parameters": { unavailable: "The pipeline makes a field of each parameter.", nearest: "o365.audit.Parameters" },
          },
          variants: [
            {
              name: "Microsoft 365 audit",
              source: { stream: "o365", package: "o365", index: ["logs-o365.audit-*"], select: { "event.dataset": "o365.audit" } },
              cite: "https://github.com/elastic/integrations/tree/main/packages/o365/data_stream/audit, ingest_pipeline/default.yml",
            },
          ],
        },
        gcp_audit: {
          fields: {
            "event_data.gcp.audit.method_name": { name: "event.action", source: "packages/gcp, audit: protoPayload.methodName becomes event.action" },
            "event_data.data.protoPayload.methodName": { name: "event.action", source: "packages/gcp, audit: protoPayload.methodName becomes event.action" },
            "event_data.protoPayload.methodName": { name: "event.action", source: "packages/gcp, audit: protoPayload.methodName becomes event.action" },
            "event_data.gcp.audit.service_name": { name: "service.name", source: "packages/gcp, audit" },
            "event_data.gcp.audit.resource_name": { name: "gcp.audit.resource_name", optional: true, source: "packages/gcp, audit, fields" },
            "event_data.data.protoPayload.logName": { name: "log.logger", source: "packages/gcp, audit: logName becomes log.logger" },
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
              cite: "https://github.com/elastic/integrations/tree/main/packages/gcp/data_stream/audit, ingest_pipeline/default.yml",
            },
          ],
        },
        google_workspace_admin: {
          fields: {
            "event_data.eventName": { name: "event.action", source: "packages/google_workspace, admin" },
            "event_data.eventService": {
              name: "event.provider",
              rewrite: "service-name",
              source: "packages/google_workspace, admin: the name of the application",
            },
            "event_data.new_value": {
              name: "google_workspace.admin.new_value",
              optional: true,
              source: "packages/google_workspace, admin: NEW_VALUE",
            },
            "event_data.old_value": {
              name: "google_workspace.admin.old_value",
              optional: true,
              source: "packages/google_workspace, admin: OLD_VALUE",
            },
            "event_data.setting_name": {
              name: "google_workspace.admin.setting.name",
              optional: true,
              source: "packages/google_workspace, admin: SETTING_NAME",
            },
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
              cite: "https://github.com/elastic/integrations/tree/main/packages/google_workspace/data_stream/admin, ingest_pipeline/default.yml",
            },
          ],
        },
        google_workspace_login: {
          fields: {
            "event_data.eventName": { name: "event.action", source: "packages/google_workspace, login" },
            "event_data.eventService": {
              name: "event.provider",
              rewrite: "service-name",
              source: "packages/google_workspace, login: the name of the application",
            },
          },
          variants: [
            {
              name: "Google Workspace login",
              source: {
                stream: "workspace-login",
                package: "google_workspace",
                index: ["logs-google_workspace.login-*"],
                select: { "event.dataset": "google_workspace.login" },
              },
              cite: "https://github.com/elastic/integrations/tree/main/packages/google_workspace/data_stream/login, ingest_pipeline/default.yml",
            },
          ],
        },
        okta: {
          fields: {
            "event_data.eventType": { name: "okta.event_type", source: "packages/okta, system, fields" },
            "event_data.eventtype": { name: "okta.event_type", source: "packages/okta, system, fields" },
            "event_data.displayMessage": { name: "okta.display_message", source: "packages/okta, system, fields" },
            "event_data.displaymessage": { name: "okta.display_message", source: "packages/okta, system, fields" },
            "event_data.severity": { name: "okta.severity", source: "packages/okta, system, fields" },
            "event_data.outcome.reason": { name: "okta.outcome.reason", source: "packages/okta, system, fields" },
            "event_data.outcome.result": { name: "okta.outcome.result", source: "packages/okta, system, fields" },
            "event_data.actor.alternateId": { name: "okta.actor.alternate_id", source: "packages/okta, system, fields" },
            "event_data.actor.displayName": { name: "okta.actor.display_name", source: "packages/okta, system, fields" },
            "event_data.actor.id": { name: "okta.actor.id", source: "packages/okta, system, fields" },
            "event_data.actor.type": { name: "okta.actor.type", source: "packages/okta, system, fields" },
            "event_data.client.ipAddress": { name: "okta.client.ip", type: "ip", source: "packages/okta, system, fields" },
            "event_data.client.zone": { name: "okta.client.zone", source: "packages/okta, system, fields" },
            "event_data.client.userAgent.rawUserAgent": { name: "okta.client.user_agent.raw_user_agent", source: "packages/okta, system, fields" },
            "event_data.securityContext.isProxy": { name: "okta.security_context.is_proxy", type: "boolean", source: "packages/okta, system, fields" },
            "event_data.securityContext.isp": { name: "okta.security_context.isp", source: "packages/okta, system, fields" },
            "event_data.debugContext.debugData.requestUri": { name: "okta.debug_context.debug_data.request_uri", source: "packages/okta, system, fields" },
            "event_data.debugContext.debugData.threatSuspected": { name: "okta.debug_context.debug_data.threat_suspected", source: "packages/okta, system, fields" },
            "event_data.debugContext.debugData.behaviors": {
              unavailable: "The pipeline takes the behaviours apart.",
              nearest: "okta.debug_context.debug_data.flattened",
            },
            "event_data.target.displayName": { name: "okta.target.display_name", array: true, source: "packages/okta, system, fields" },
            "event_data.target.alternateId": { name: "okta.target.alternate_id", array: true, source: "packages/okta, system, fields" },
            "event_data.target.type": { name: "okta.target.type", array: true, source: "packages/okta, system, fields" },
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
              cite: "https://github.com/elastic/integrations/tree/main/packages/okta/data_stream/system, ingest_pipeline/default.yml",
            },
          ],
        },
        onelogin: { unavailable: "Elastic has no integration for the events of OneLogin." },
        github_audit: {
          fields: {
            "event_data.action": { name: "event.action", source: "packages/github, audit" },
            "event_data.actor": { name: "user.name", source: "packages/github, audit" },
            "event_data.user": { name: "user.target.name", optional: true, source: "packages/github, audit" },
            "event_data.org": { name: "github.org", source: "packages/github, audit" },
            "event_data.repo": { name: "github.repo", optional: true, source: "packages/github, audit" },
            "event_data.team": { name: "github.team", optional: true, source: "packages/github, audit" },
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
              cite: "https://github.com/elastic/integrations/tree/main/packages/github/data_stream/audit, ingest_pipeline/default.yml",
            },
          ],
        },
        bitbucket_audit: {
          fields: {
            "event_data.auditType.category": { name: "bitbucket.audit.type.category", source: "packages/atlassian_bitbucket, audit, fields" },
            "event_data.auditType.action": { name: "bitbucket.audit.type.action", source: "packages/atlassian_bitbucket, audit, fields" },
            "event_data.auditType.area": { name: "bitbucket.audit.type.area", source: "packages/atlassian_bitbucket, audit, fields" },
            "event_data.auditType.level": { name: "bitbucket.audit.type.level", source: "packages/atlassian_bitbucket, audit, fields" },
            "event_data.method": { name: "bitbucket.audit.method", source: "packages/atlassian_bitbucket, audit, fields" },
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
              cite: "https://github.com/elastic/integrations/tree/main/packages/atlassian_bitbucket/data_stream/audit",
            },
          ],
        },
        kubernetes_audit: {
          fields: {
            "event_data.verb": { name: "kubernetes.audit.verb", source: "packages/kubernetes, audit_logs, fields" },
            "event_data.stage": { name: "kubernetes.audit.stage", source: "packages/kubernetes, audit_logs, fields" },
            "event_data.requestURI": { name: "kubernetes.audit.requestURI", source: "packages/kubernetes, audit_logs, fields" },
            "event_data.userAgent": { name: "kubernetes.audit.userAgent", source: "packages/kubernetes, audit_logs, fields" },
            "event_data.user.username": { name: "kubernetes.audit.user.username", source: "packages/kubernetes, audit_logs, fields" },
            "event_data.objectRef.resource": { name: "kubernetes.audit.objectRef.resource", source: "packages/kubernetes, audit_logs, fields" },
            "event_data.objectRef.subresource": { name: "kubernetes.audit.objectRef.subresource", source: "packages/kubernetes, audit_logs, fields" },
            "event_data.objectRef.namespace": { name: "kubernetes.audit.objectRef.namespace", source: "packages/kubernetes, audit_logs, fields" },
            "event_data.objectRef.name": { name: "kubernetes.audit.objectRef.name", source: "packages/kubernetes, audit_logs, fields" },
            "event_data.objectRef.apiGroup": { name: "kubernetes.audit.objectRef.apiGroup", source: "packages/kubernetes, audit_logs, fields" },
            "event_data.apiGroup": { name: "kubernetes.audit.objectRef.apiGroup", source: "packages/kubernetes, audit_logs, fields" },
            "event_data.responseStatus.code": {
              name: "kubernetes.audit.responseStatus.code",
              type: "number",
              source: "packages/kubernetes, audit_logs, fields",
            },
            "event_data.responseStatus.status": { name: "kubernetes.audit.responseStatus.status", source: "packages/kubernetes, audit_logs, fields" },
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
              cite: "https://github.com/elastic/integrations/tree/main/packages/kubernetes/data_stream/audit_logs",
            },
          ],
        },
        cisco_duo: {
          unavailable: "The pipeline gives the fields of this log names of its own. A mapping file of yours can name them.",
        },
        process_access: {
          fields: {
            "process.command_line": { unavailable: "Sysmon 10 does not record command lines.", absent: true },
            "target.process.executable": { name: "winlog.event_data.TargetImage", source: "SYSMON, fields/winlog.yml" },
            "target.process.pid": { name: "winlog.event_data.TargetProcessId", source: "SYSMON, fields/winlog.yml: keyword" },
            "target.process.entity_id": { name: "winlog.event_data.TargetProcessGUID", source: "SYSMON, fields/winlog.yml" },
            "target.user.account": { name: "winlog.event_data.TargetUser", optional: true, source: "SYSMON: kept as it is" },
            "user.account": { name: "winlog.event_data.SourceUser", optional: true, source: "SYSMON: only User is split" },
            "user.name": { unavailable: "The account stands in one text, with its domain." },
            "process.granted_access": { name: "winlog.event_data.GrantedAccess", source: "SYSMON, fields/winlog.yml" },
            "process.call_trace": {
              name: "winlog.event_data.CallTrace",
              fidelity: "approximate",
              reason: "a call trace longer than 1,024 characters is not indexed.",
              source: "SYSMON, fields/winlog.yml: keyword; Fleet gives keyword fields ignore_above 1024",
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
              cite: "SYSMON, categorization table",
            },
          ],
        },
        create_remote_thread: {
          fields: {
            "process.command_line": { unavailable: "Sysmon 8 does not record command lines.", absent: true },
            "process.parent.executable": { unavailable: "Sysmon 8 does not record parents.", absent: true },
            "target.process.executable": { name: "winlog.event_data.TargetImage", source: "SYSMON, fields/winlog.yml" },
            "target.process.pid": { name: "winlog.event_data.TargetProcessId", source: "SYSMON, fields/winlog.yml: keyword" },
            "target.process.entity_id": {
              name: "winlog.event_data.TargetProcessGUID",
              source: "SYSMON, \"Conformity\": TargetProcessGuid is renamed",
            },
            "target.process.parent.pid": { unavailable: "Sysmon 8 does not record parents.", absent: true },
            "target.user.account": { name: "winlog.event_data.TargetUser", optional: true, source: "SYSMON: kept as it is" },
            "user.account": { name: "winlog.event_data.SourceUser", optional: true, source: "SYSMON: only User is split" },
            "user.name": { unavailable: "The account stands in one text, with its domain." },
            "thread.start.address": { name: "winlog.event_data.StartAddress", source: "SYSMON, fields/winlog.yml" },
            "thread.start.module": { name: "winlog.event_data.StartModule", source: "SYSMON, fields/winlog.yml" },
            "thread.start.function": { name: "winlog.event_data.StartFunction", source: "SYSMON, fields/winlog.yml" },
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
              cite: "SYSMON, categorization table",
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
              cite: "DEFEND, process/windows/windows_process_exit.md",
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
              cite: "SYSMON, categorization table",
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
              cite: "SYSMON, categorization table",
            },
          ],
        },
        pipe_created: {
          fields: { "pipe.name": { name: "file.name", source: "SYSMON: PipeName becomes file.name" } },
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
              cite: "SYSMON, categorization table",
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
                select: { "host.os.type": "windows", "event.action": "load" },
              },
              cite: "DEFEND, library/windows/windows_library_load.md: also when a driver is loaded; rules of elastic/detection-rules: driver where host.os.type == \"windows\"",
              fields: {
                "dll.path": { name: "dll.path", source: "DEFEND" },
                "dll.name": { name: "dll.name", source: "DEFEND" },
                "dll.signed": { name: "dll.code_signature.exists", type: "boolean", source: "DEFEND" },
                "dll.code_signature.subject_name": { name: "dll.code_signature.subject_name", source: "DEFEND" },
                "dll.code_signature.status": {
                  unavailable: "Elastic Defend has words of its own for the state, such as trusted and errorExpired.",
                  nearest: "dll.code_signature.status",
                },
                "dll.hash.md5": { name: "dll.hash.md5", rewrite: "lower-case", source: "DEFEND" },
                "dll.hash.sha1": { name: "dll.hash.sha1", rewrite: "lower-case", source: "DEFEND" },
                "dll.hash.sha256": { name: "dll.hash.sha256", rewrite: "lower-case", source: "DEFEND" },
                "dll.pe.imphash": { name: "dll.pe.imphash", rewrite: "lower-case", source: "DEFEND" },
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
              cite: "SYSMON, categorization table",
              fields: {
                "dll.path": { name: "file.path", source: "SYSMON" },
                "dll.name": { name: "file.name", source: "SYSMON, script \"Adds file information\"" },
                "dll.extension": { name: "file.extension", rewrite: "last-dot", source: "SYSMON, script \"Adds file information\"" },
                "dll.signed": { name: "winlog.event_data.Signed", source: "SYSMON, fields/winlog.yml: the text true or false" },
                "dll.code_signature.subject_name": { name: "file.code_signature.subject_name", source: "SYSMON" },
                "dll.code_signature.status": { name: "file.code_signature.status", source: "SYSMON" },
                "dll.hash.md5": {
                  name: "file.hash.md5",
                  rewrite: "lower-case",
                  optional: true,
                  source: "SYSMON: event codes 6, 7, 15, 26, 29",
                },
                "dll.hash.sha1": {
                  name: "file.hash.sha1",
                  rewrite: "lower-case",
                  optional: true,
                  source: "SYSMON: event codes 6, 7, 15, 26, 29",
                },
                "dll.hash.sha256": {
                  name: "file.hash.sha256",
                  rewrite: "lower-case",
                  optional: true,
                  source: "SYSMON: event codes 6, 7, 15, 26, 29",
                },
                "dll.pe.imphash": {
                  name: "file.pe.imphash",
                  rewrite: "lower-case",
                  optional: true,
                  source: "SYSMON: event codes 6, 7, 15, 26, 29",
                },
              },
            },
          ],
        },
        raw_access_thread: {
          fields: { "device.name": { name: "file.path", source: "SYSMON: Device becomes file.path" } },
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
              cite: "SYSMON, categorization table",
            },
          ],
        },
        create_stream_hash: {
          fields: {
            "file.path": { name: "file.path", source: "ECS" },
            "file.name": { name: "file.name", source: "ECS; SYSMON, script \"Adds file information\"" },
            "file.extension": { name: "file.extension", rewrite: "last-dot", source: "ECS; SYSMON, script \"Adds file information\"" },
            "file.hash.md5": {
              name: "file.hash.md5",
              rewrite: "lower-case",
              optional: true,
              source: "SYSMON: event codes 6, 7, 15, 26, 29",
            },
            "file.hash.sha1": {
              name: "file.hash.sha1",
              rewrite: "lower-case",
              optional: true,
              source: "SYSMON: event codes 6, 7, 15, 26, 29",
            },
            "file.hash.sha256": {
              name: "file.hash.sha256",
              rewrite: "lower-case",
              optional: true,
              source: "SYSMON: event codes 6, 7, 15, 26, 29",
            },
            "file.pe.imphash": {
              name: "file.pe.imphash",
              rewrite: "lower-case",
              optional: true,
              source: "SYSMON: event codes 6, 7, 15, 26, 29",
            },
            "file.created": { name: "winlog.event_data.CreationUtcTime", source: "SYSMON, fields/winlog.yml" },
            "file.contents": { name: "winlog.event_data.Contents", optional: true, source: "SYSMON: kept as it is" },
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
              cite: "SYSMON, categorization table",
            },
          ],
        },
        file_change: {
          fields: {
            "file.path": { name: "file.path", source: "ECS" },
            "file.name": { name: "file.name", source: "ECS; SYSMON, script \"Adds file information\"" },
            "file.extension": { name: "file.extension", rewrite: "last-dot", source: "ECS; SYSMON, script \"Adds file information\"" },
            "file.created": { name: "winlog.event_data.CreationUtcTime", source: "SYSMON, fields/winlog.yml" },
            "file.created_before": { name: "winlog.event_data.PreviousCreationUtcTime", source: "SYSMON, fields/winlog.yml" },
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
              cite: "SYSMON, categorization table",
            },
          ],
        },
        file_delete_detected: {
          fields: {
            "file.path": { name: "file.path", source: "ECS" },
            "file.name": { name: "file.name", source: "ECS; SYSMON, script \"Adds file information\"" },
            "file.extension": { name: "file.extension", rewrite: "last-dot", source: "ECS; SYSMON, script \"Adds file information\"" },
            "file.hash.md5": {
              name: "file.hash.md5",
              rewrite: "lower-case",
              optional: true,
              source: "SYSMON: event codes 6, 7, 15, 26, 29",
            },
            "file.hash.sha1": {
              name: "file.hash.sha1",
              rewrite: "lower-case",
              optional: true,
              source: "SYSMON: event codes 6, 7, 15, 26, 29",
            },
            "file.hash.sha256": {
              name: "file.hash.sha256",
              rewrite: "lower-case",
              optional: true,
              source: "SYSMON: event codes 6, 7, 15, 26, 29",
            },
            "file.pe.imphash": {
              name: "file.pe.imphash",
              rewrite: "lower-case",
              optional: true,
              source: "SYSMON: event codes 6, 7, 15, 26, 29",
            },
          },
          variants: [
            {
              name: "Sysmon",
              source: {
                stream: "sysmon",
                package: "windows",
                index: ["logs-windows.sysmon_operational-*"],
                category: "file",
                select: { "event.provider": "Microsoft-Windows-Sysmon", "event.code": "26" },
              },
              cite: "SYSMON, categorization table",
            },
          ],
        },
        file_executable_detected: {
          fields: {
            "file.path": { name: "file.path", source: "ECS" },
            "file.name": { name: "file.name", source: "ECS; SYSMON, script \"Adds file information\"" },
            "file.extension": { name: "file.extension", rewrite: "last-dot", source: "ECS; SYSMON, script \"Adds file information\"" },
            "file.hash.md5": {
              name: "file.hash.md5",
              rewrite: "lower-case",
              optional: true,
              source: "SYSMON: event codes 6, 7, 15, 26, 29",
            },
            "file.hash.sha1": {
              name: "file.hash.sha1",
              rewrite: "lower-case",
              optional: true,
              source: "SYSMON: event codes 6, 7, 15, 26, 29",
            },
            "file.hash.sha256": {
              name: "file.hash.sha256",
              rewrite: "lower-case",
              optional: true,
              source: "SYSMON: event codes 6, 7, 15, 26, 29",
            },
            "file.pe.imphash": {
              name: "file.pe.imphash",
              rewrite: "lower-case",
              optional: true,
              source: "SYSMON: event codes 6, 7, 15, 26, 29",
            },
          },
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
              cite: "SYSMON, categorization table",
            },
          ],
        },
        file_block_executable: {
          fields: {
            "file.path": { name: "file.path", source: "ECS" },
            "file.name": { name: "file.name", source: "ECS; SYSMON, script \"Adds file information\"" },
            "file.extension": { name: "file.extension", rewrite: "last-dot", source: "ECS; SYSMON, script \"Adds file information\"" },
            "file.hash.md5": { unavailable: "The pipeline removes the hashes of events 27 and 28. The vocabulary winlog has them." },
            "file.hash.sha1": { unavailable: "The pipeline removes the hashes of events 27 and 28. The vocabulary winlog has them." },
            "file.hash.sha256": { unavailable: "The pipeline removes the hashes of events 27 and 28. The vocabulary winlog has them." },
            "file.pe.imphash": { unavailable: "The pipeline removes the hashes of events 27 and 28. The vocabulary winlog has them." },
          },
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
              cite: "SYSMON, categorization table",
            },
          ],
        },
        file_block_shredding: {
          fields: {
            "file.path": { name: "file.path", source: "ECS" },
            "file.name": { name: "file.name", source: "ECS; SYSMON, script \"Adds file information\"" },
            "file.extension": { name: "file.extension", rewrite: "last-dot", source: "ECS; SYSMON, script \"Adds file information\"" },
            "file.hash.md5": { unavailable: "The pipeline removes the hashes of events 27 and 28. The vocabulary winlog has them." },
            "file.hash.sha1": { unavailable: "The pipeline removes the hashes of events 27 and 28. The vocabulary winlog has them." },
            "file.hash.sha256": { unavailable: "The pipeline removes the hashes of events 27 and 28. The vocabulary winlog has them." },
            "file.pe.imphash": { unavailable: "The pipeline removes the hashes of events 27 and 28. The vocabulary winlog has them." },
          },
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
              cite: "SYSMON, categorization table",
            },
          ],
        },
        file_access: {
          fields: {
            "file.path": { name: "file.path", source: "ECS" },
            "file.name": { name: "file.name", source: "ECS" },
            "file.extension": { name: "file.extension", rewrite: "last-dot", source: "ECS" },
            "process.parent.executable": { unavailable: "File events of Elastic Defend record only the process id of the parent.", absent: true },
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
              cite: "DEFEND, file/windows/windows_file_open.md",
            },
          ],
        },
        file_rename: {
          fields: {
            "file.path": { name: "file.path", source: "ECS" },
            "file.name": { name: "file.name", source: "ECS" },
            "file.extension": { name: "file.extension", rewrite: "last-dot", source: "ECS" },
            "file.previous_path": { name: "file.Ext.original.path", source: "DEFEND" },
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
              cite: "DEFEND, file/windows/windows_file_rename.md",
            },
          ],
        },
        registry_add: {
          fields: {
            "registry.path": { name: "registry.path", source: "ECS: with hive and value name" },
            "registry.value": { name: "registry.value", source: "ECS" },
            "registry.change": { name: "winlog.event_data.EventType", source: "SYSMON, fields/winlog.yml" },
          },
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
              cite: "SYSMON, categorization table; EventType of Sysmon 12",
            },
          ],
        },
        registry_delete: {
          fields: {
            "registry.path": { name: "registry.path", source: "ECS: with hive and value name" },
            "registry.value": { name: "registry.value", source: "ECS" },
            "registry.change": { name: "winlog.event_data.EventType", source: "SYSMON, fields/winlog.yml" },
          },
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
              cite: "SYSMON, categorization table; EventType of Sysmon 12",
            },
          ],
        },
        registry_rename: {
          fields: {
            "registry.path": { name: "registry.path", source: "ECS: with hive and value name" },
            "registry.value": { name: "registry.value", source: "ECS" },
            "registry.change": { name: "winlog.event_data.EventType", source: "SYSMON, fields/winlog.yml" },
            "registry.new_path": { name: "winlog.event_data.NewName", optional: true, source: "SYSMON: kept as it is" },
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
              cite: "SYSMON, categorization table",
            },
          ],
        },
        clipboard_capture: {
          fields: {
            "file.hash.md5": {
              name: "process.hash.md5",
              rewrite: "lower-case",
              optional: true,
              source: "SYSMON: event codes 1, 23, 24, 25",
            },
            "file.hash.sha1": {
              name: "process.hash.sha1",
              rewrite: "lower-case",
              optional: true,
              source: "SYSMON: event codes 1, 23, 24, 25",
            },
            "file.hash.sha256": {
              name: "process.hash.sha256",
              rewrite: "lower-case",
              optional: true,
              source: "SYSMON: event codes 1, 23, 24, 25",
            },
          },
          variants: [
            {
              name: "Sysmon",
              source: {
                stream: "sysmon",
                package: "windows",
                index: ["logs-windows.sysmon_operational-*"],
                select: { "event.provider": "Microsoft-Windows-Sysmon", "event.code": "24" },
              },
              cite: "SYSMON, categorization table",
            },
          ],
        },
        wmi_event: {
          fields: {
            "event_data.Destination": { name: "process.executable", source: "SYSMON: Destination becomes process.executable" },
            "event_data.User": { unavailable: "The pipeline splits it into user.domain and user.name.", nearest: "user.name" },
          },
          eventData: {
            name: "winlog.event_data.{name}",
            optional: true,
            source: "SYSMON, fields/winlog.yml: keyword, mapped when first seen",
          },
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
              cite: "SYSMON, categorization table",
            },
          ],
        },
        sysmon_status: {
          eventData: {
            name: "winlog.event_data.{name}",
            optional: true,
            source: "SYSMON, fields/winlog.yml: keyword, mapped when first seen",
          },
          variants: [
            {
              name: "Sysmon",
              source: {
                stream: "sysmon",
                package: "windows",
                index: ["logs-windows.sysmon_operational-*"],
                select: { "event.provider": "Microsoft-Windows-Sysmon", "event.code": ["4", "16"] },
              },
              cite: "SYSMON, categorization table",
            },
          ],
        },
        sysmon_error: {
          fields: {
            "event_data.ID": { name: "error.code", optional: true, source: "SYSMON: ID of event 255 becomes error.code" },
          },
          eventData: {
            name: "winlog.event_data.{name}",
            optional: true,
            source: "SYSMON, fields/winlog.yml: keyword, mapped when first seen",
          },
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
              cite: "SYSMON, categorization table",
            },
          ],
        },
        webserver: {
          fields: {
            "source.ip": { name: "source.ip", type: "ip", source: "packages/apache and packages/nginx, access: source.address" },
            "source.port": { unavailable: "The access logs do not have the port of the client.", absent: true },
            "destination.ip": { unavailable: "The access logs do not have the address of the server.", absent: true },
            "destination.port": {
              name: "destination.port",
              type: "number",
              optional: true,
              source: "packages/apache and packages/nginx, access: with a virtual host in the format",
            },
            "user.account": { name: "user.name", optional: true, source: "packages/apache and packages/nginx, access" },
            "user.name": { name: "user.name", optional: true, source: "packages/apache and packages/nginx, access" },
            "url.full": { name: "url.original", source: "uri_parts processor, keep_original" },
            "url.path": { name: "url.original", rewrite: "url-path", source: "uri_parts processor, keep_original" },
            "url.query": { name: "url.original", rewrite: "url-query", source: "uri_parts processor, keep_original" },
            "url.domain": {
              name: "url.domain",
              optional: true,
              source: "packages/apache and packages/nginx, access: with a virtual host in the format",
            },
            "http.request.method": { name: "http.request.method", source: "packages/apache and packages/nginx, access" },
            "http.request.referrer": { name: "http.request.referrer", optional: true, source: "packages/apache and packages/nginx, access" },
            "http.request.cookie": { unavailable: "The access logs do not have the cookies.", absent: true },
            "http.request.bytes": { unavailable: "The access logs do not have the size of the request.", absent: true },
            "http.response.bytes": { name: "http.response.body.bytes", type: "number", source: "packages/apache and packages/nginx, access" },
            "http.response.status_code": { name: "http.response.status_code", type: "number", source: "packages/apache and packages/nginx, access" },
            "http.response.mime_type": { unavailable: "The access logs do not have the media type of the response.", absent: true },
            "user_agent.original": { name: "user_agent.original", optional: true, source: "packages/apache and packages/nginx, access" },
          },
          variants: [
            {
              name: "Apache",
              source: {
                stream: "apache",
                package: "apache",
                index: ["logs-apache.access-*"],
                category: "web",
                keywords: ["url.original", "http.request.referrer", "user_agent.original"],
                select: { "event.dataset": "apache.access" },
              },
              cite: "https://github.com/elastic/integrations/tree/main/packages/apache/data_stream/access, ingest_pipeline/default.yml",
            },
            {
              name: "nginx",
              source: {
                stream: "nginx",
                package: "nginx",
                index: ["logs-nginx.access-*"],
                category: "web",
                keywords: ["url.original", "http.request.referrer", "user_agent.original"],
                select: { "event.dataset": "nginx.access" },
              },
              cite: "https://github.com/elastic/integrations/tree/main/packages/nginx/data_stream/access, ingest_pipeline/default.yml",
            },
          ],
        },
        proxy: {
          fields: {
            "source.ip": { name: "source.ip", type: "ip", source: "ECS" },
            "destination.ip": { name: "destination.ip", type: "ip", source: "ECS" },
            "url.path": { name: "url.original", rewrite: "url-path", source: "uri_parts processor, keep_original" },
            "url.query": { name: "url.original", rewrite: "url-query", source: "uri_parts processor, keep_original" },
            "url.extension": { name: "url.extension", optional: true, source: "uri_parts processor" },
            "url.domain": { name: "url.domain", optional: true, source: "uri_parts processor" },
            "http.request.method": { name: "http.request.method", source: "ECS" },
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
              cite: "https://github.com/elastic/integrations/tree/main/packages/zscaler_zia/data_stream/web, ingest_pipeline/default.yml",
              fields: {
                "url.full": {
                  name: "url.original",
                  rewrite: "scheme",
                  source: "packages/zscaler_zia, script \"Build URI for parsing\"",
                },
                "source.port": { name: "source.port", type: "number", optional: true, source: "packages/zscaler_zia" },
                "user.account": { name: "user.name", optional: true, source: "packages/zscaler_zia" },
                "user.name": { name: "user.name", optional: true, source: "packages/zscaler_zia" },
                "http.request.referrer": { name: "http.request.referrer", optional: true, source: "packages/zscaler_zia" },
                "http.request.bytes": { name: "http.request.bytes", type: "number", source: "packages/zscaler_zia" },
                "http.response.bytes": { name: "http.response.bytes", type: "number", source: "packages/zscaler_zia" },
                "http.response.status_code": { name: "http.response.status_code", type: "number", source: "packages/zscaler_zia" },
                "http.response.mime_type": { name: "zscaler_zia.web.content_type", optional: true, source: "packages/zscaler_zia" },
                "user_agent.original": { name: "user_agent.original", source: "packages/zscaler_zia" },
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
              cite: "https://github.com/elastic/integrations/tree/main/packages/squid/data_stream/log, ingest_pipeline/default.yml",
              fields: {
                "url.full": { name: "url.original", source: "uri_parts processor, keep_original" },
                "source.port": { unavailable: "The log of Squid does not have the port of the client.", absent: true },
                "user.account": { name: "source.user.name", optional: true, source: "packages/squid" },
                "user.name": { name: "source.user.name", optional: true, source: "packages/squid" },
                "http.request.referrer": { unavailable: "The native log of Squid does not have the referrer.", absent: true },
                "http.request.bytes": { unavailable: "The native log of Squid does not have the size of the request.", absent: true },
                "http.response.bytes": { name: "destination.bytes", type: "number", source: "packages/squid" },
                "http.response.status_code": { name: "squid.status_code", type: "number", source: "packages/squid, fields/fields.yml" },
                "http.response.mime_type": { name: "squid.content_type", source: "packages/squid, fields/fields.yml" },
                "user_agent.original": { unavailable: "The native log of Squid does not have the user agent.", absent: true },
              },
            },
          ],
        },
        dns: {
          fields: {
            "source.ip": { name: "source.ip", type: "ip", source: "ECS" },
            "source.port": { name: "source.port", type: "number", source: "ECS" },
            "destination.ip": { name: "destination.ip", type: "ip", source: "ECS" },
            "destination.port": { name: "destination.port", type: "number", source: "ECS" },
            "network.transport": { name: "network.transport", source: "ECS" },
            "dns.response_code": { name: "dns.response_code", source: "ECS" },
            "dns.question.type": { name: "dns.question.type", source: "ECS" },
            "dns.answer": { name: "dns.answers.data", array: true, optional: true, source: "ECS" },
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
              cite: "https://github.com/elastic/integrations/tree/main/packages/network_traffic/data_stream/dns",
              fields: { "dns.question.name": { name: "dns.question.name", source: "ECS" } },
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
              cite: "https://github.com/elastic/integrations/tree/main/packages/zeek/data_stream/dns, ingest_pipeline/default.yml",
              fields: { "dns.question.name": { name: "zeek.dns.query", source: "packages/zeek, data_stream/dns, fields" } },
            },
          ],
        },
        firewall: {
          fields: {
            "source.ip": { name: "source.ip", type: "ip", source: "ECS" },
            "source.port": { name: "source.port", type: "number", source: "ECS" },
            "destination.ip": { name: "destination.ip", type: "ip", source: "ECS" },
            "destination.port": { name: "destination.port", type: "number", source: "ECS" },
            "network.transport": { name: "network.transport", source: "ECS" },
            "network.direction": {
              name: "network.direction",
              optional: true,
              fidelity: "approximate",
              reason: "each integration translates the direction into the words of ECS.",
              source: "ECS",
            },
            "user.account": { name: "source.user.name", optional: true, source: "ECS" },
            "user.name": { name: "source.user.name", optional: true, source: "ECS" },
            "event.action": {
              name: "event.action",
              optional: true,
              fidelity: "approximate",
              reason: "each integration has words of its own for what a firewall does.",
              source: "ECS",
            },
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
              cite: "https://github.com/elastic/integrations/tree/main/packages, the packages of these names",
            },
          ],
        },
        netflow: {
          fields: {
            "event_data.destination.port": { name: "destination.port", type: "number", source: "packages/netflow" },
            "event_data.source.port": { name: "source.port", type: "number", source: "packages/netflow" },
            "event_data.destination.ip": { name: "destination.ip", type: "ip", source: "packages/netflow" },
            "event_data.source.ip": { name: "source.ip", type: "ip", source: "packages/netflow" },
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
              cite: "https://github.com/elastic/integrations/tree/main/packages/netflow/data_stream/log",
            },
          ],
        },
        zeek_http: {
          fields: {
            "event_data.id.orig_h": { name: "source.ip", type: "ip", source: "packages/zeek: id.orig_h becomes source.address and source.ip" },
            "event_data.id.orig_p": { name: "source.port", type: "number", source: "packages/zeek: id.orig_p becomes source.port" },
            "event_data.id.resp_h": {
              name: "destination.ip",
              type: "ip",
              source: "packages/zeek: id.resp_h becomes destination.address and destination.ip",
            },
            "event_data.id.resp_p": { name: "destination.port", type: "number", source: "packages/zeek: id.resp_p becomes destination.port" },
            "event_data.uid": { name: "zeek.session_id", source: "packages/zeek: uid becomes zeek.session_id" },
            "event_data.method": { name: "http.request.method", source: "packages/zeek, data_stream/http" },
            "event_data.uri": { name: "url.original", source: "packages/zeek, data_stream/http: kept where it is no valid address, too" },
            "event_data.c-uri": { name: "url.original", source: "packages/zeek, data_stream/http" },
            "event_data.host": { name: "url.domain", source: "packages/zeek, data_stream/http: host becomes url.domain" },
            "event_data.user_agent": { name: "user_agent.original", source: "packages/zeek, data_stream/http" },
            "event_data.c-useragent": { name: "user_agent.original", source: "packages/zeek, data_stream/http" },
            "event_data.referrer": { name: "http.request.referrer", source: "packages/zeek, data_stream/http" },
            "event_data.status_code": { name: "http.response.status_code", type: "number", source: "packages/zeek, data_stream/http" },
            "event_data.request_body_len": { name: "http.request.body.bytes", type: "number", source: "packages/zeek, data_stream/http" },
            "event_data.response_body_len": { name: "http.response.body.bytes", type: "number", source: "packages/zeek, data_stream/http" },
            "event_data.trans_depth": {
              name: "zeek.http.trans_depth",
              type: "number",
              optional: true,
              source: "packages/zeek, data_stream/http, fields",
            },
            "event_data.username": { name: "url.username", optional: true, source: "packages/zeek, data_stream/http" },
          },
          eventData: { name: "zeek.http.{name}", optional: true, source: "packages/zeek, data_stream/http, fields: keyword" },
          variants: [
            {
              name: "Zeek",
              source: { stream: "zeek", package: "zeek", index: ["logs-zeek.http-*"], select: { "event.dataset": "zeek.http" } },
              cite: "https://github.com/elastic/integrations/tree/main/packages/zeek/data_stream/http, ingest_pipeline/default.yml",
            },
          ],
        },
        zeek_dns: {
          fields: {
            "event_data.id.orig_h": { name: "source.ip", type: "ip", source: "packages/zeek: id.orig_h becomes source.address and source.ip" },
            "event_data.id.orig_p": { name: "source.port", type: "number", source: "packages/zeek: id.orig_p becomes source.port" },
            "event_data.id.resp_h": {
              name: "destination.ip",
              type: "ip",
              source: "packages/zeek: id.resp_h becomes destination.address and destination.ip",
            },
            "event_data.id.resp_p": { name: "destination.port", type: "number", source: "packages/zeek: id.resp_p becomes destination.port" },
            "event_data.uid": { name: "zeek.session_id", source: "packages/zeek: uid becomes zeek.session_id" },
            "event_data.proto": { name: "network.transport", source: "packages/zeek, data_stream/dns" },
            "event_data.Z": { unavailable: "The pipeline removes the flag Z." },
            "event_data.qclass": { name: "zeek.dns.qclass", type: "number", optional: true, source: "packages/zeek, data_stream/dns, fields" },
            "event_data.qtype": { name: "zeek.dns.qtype", type: "number", optional: true, source: "packages/zeek, data_stream/dns, fields" },
            "event_data.rcode": { name: "zeek.dns.rcode", type: "number", optional: true, source: "packages/zeek, data_stream/dns, fields" },
            "event_data.rejected": {
              name: "zeek.dns.rejected",
              type: "boolean",
              optional: true,
              source: "packages/zeek, data_stream/dns, fields",
            },
          },
          eventData: { name: "zeek.dns.{name}", optional: true, source: "packages/zeek, data_stream/dns, fields: keyword" },
          variants: [
            {
              name: "Zeek",
              source: { stream: "zeek", package: "zeek", index: ["logs-zeek.dns-*"], select: { "event.dataset": "zeek.dns" } },
              cite: "https://github.com/elastic/integrations/tree/main/packages/zeek/data_stream/dns, ingest_pipeline/default.yml",
            },
          ],
        },
        zeek_dce_rpc: {
          fields: {
            "event_data.id.orig_h": { name: "source.ip", type: "ip", source: "packages/zeek: id.orig_h becomes source.address and source.ip" },
            "event_data.id.orig_p": { name: "source.port", type: "number", source: "packages/zeek: id.orig_p becomes source.port" },
            "event_data.id.resp_h": {
              name: "destination.ip",
              type: "ip",
              source: "packages/zeek: id.resp_h becomes destination.address and destination.ip",
            },
            "event_data.id.resp_p": { name: "destination.port", type: "number", source: "packages/zeek: id.resp_p becomes destination.port" },
            "event_data.uid": { name: "zeek.session_id", source: "packages/zeek: uid becomes zeek.session_id" },
          },
          eventData: { name: "zeek.dce_rpc.{name}", optional: true, source: "packages/zeek, data_stream/dce_rpc, fields: keyword" },
          variants: [
            {
              name: "Zeek",
              source: {
                stream: "zeek",
                package: "zeek",
                index: ["logs-zeek.dce_rpc-*"],
                select: { "event.dataset": "zeek.dce_rpc" },
              },
              cite: "https://github.com/elastic/integrations/tree/main/packages/zeek/data_stream/dce_rpc, ingest_pipeline/default.yml",
            },
          ],
        },
        zeek_smb_files: {
          fields: {
            "event_data.id.orig_h": { name: "source.ip", type: "ip", source: "packages/zeek: id.orig_h becomes source.address and source.ip" },
            "event_data.id.orig_p": { name: "source.port", type: "number", source: "packages/zeek: id.orig_p becomes source.port" },
            "event_data.id.resp_h": {
              name: "destination.ip",
              type: "ip",
              source: "packages/zeek: id.resp_h becomes destination.address and destination.ip",
            },
            "event_data.id.resp_p": { name: "destination.port", type: "number", source: "packages/zeek: id.resp_p becomes destination.port" },
            "event_data.uid": { name: "zeek.session_id", source: "packages/zeek: uid becomes zeek.session_id" },
          },
          eventData: {
            name: "zeek.smb_files.{name}",
            optional: true,
            source: "packages/zeek, data_stream/smb_files, fields: keyword",
          },
          variants: [
            {
              name: "Zeek",
              source: {
                stream: "zeek",
                package: "zeek",
                index: ["logs-zeek.smb_files-*"],
                select: { "event.dataset": "zeek.smb_files" },
              },
              cite: "https://github.com/elastic/integrations/tree/main/packages/zeek/data_stream/smb_files, ingest_pipeline/default.yml",
            },
          ],
        },
        zeek_rdp: {
          fields: {
            "event_data.id.orig_h": { name: "source.ip", type: "ip", source: "packages/zeek: id.orig_h becomes source.address and source.ip" },
            "event_data.id.orig_p": { name: "source.port", type: "number", source: "packages/zeek: id.orig_p becomes source.port" },
            "event_data.id.resp_h": {
              name: "destination.ip",
              type: "ip",
              source: "packages/zeek: id.resp_h becomes destination.address and destination.ip",
            },
            "event_data.id.resp_p": { name: "destination.port", type: "number", source: "packages/zeek: id.resp_p becomes destination.port" },
            "event_data.uid": { name: "zeek.session_id", source: "packages/zeek: uid becomes zeek.session_id" },
          },
          eventData: { name: "zeek.rdp.{name}", optional: true, source: "packages/zeek, data_stream/rdp, fields: keyword" },
          variants: [
            {
              name: "Zeek",
              source: { stream: "zeek", package: "zeek", index: ["logs-zeek.rdp-*"], select: { "event.dataset": "zeek.rdp" } },
              cite: "https://github.com/elastic/integrations/tree/main/packages/zeek/data_stream/rdp, ingest_pipeline/default.yml",
            },
          ],
        },
        zeek_kerberos: {
          fields: {
            "event_data.id.orig_h": { name: "source.ip", type: "ip", source: "packages/zeek: id.orig_h becomes source.address and source.ip" },
            "event_data.id.orig_p": { name: "source.port", type: "number", source: "packages/zeek: id.orig_p becomes source.port" },
            "event_data.id.resp_h": {
              name: "destination.ip",
              type: "ip",
              source: "packages/zeek: id.resp_h becomes destination.address and destination.ip",
            },
            "event_data.id.resp_p": { name: "destination.port", type: "number", source: "packages/zeek: id.resp_p becomes destination.port" },
            "event_data.uid": { name: "zeek.session_id", source: "packages/zeek: uid becomes zeek.session_id" },
          },
          eventData: { name: "zeek.kerberos.{name}", optional: true, source: "packages/zeek, data_stream/kerberos, fields: keyword" },
          variants: [
            {
              name: "Zeek",
              source: {
                stream: "zeek",
                package: "zeek",
                index: ["logs-zeek.kerberos-*"],
                select: { "event.dataset": "zeek.kerberos" },
              },
              cite: "https://github.com/elastic/integrations/tree/main/packages/zeek/data_stream/kerberos, ingest_pipeline/default.yml",
            },
          ],
        },
        zeek_conn: {
          fields: {
            "event_data.id.orig_h": { name: "source.ip", type: "ip", source: "packages/zeek: id.orig_h becomes source.address and source.ip" },
            "event_data.id.orig_p": { name: "source.port", type: "number", source: "packages/zeek: id.orig_p becomes source.port" },
            "event_data.id.resp_h": {
              name: "destination.ip",
              type: "ip",
              source: "packages/zeek: id.resp_h becomes destination.address and destination.ip",
            },
            "event_data.id.resp_p": { name: "destination.port", type: "number", source: "packages/zeek: id.resp_p becomes destination.port" },
            "event_data.uid": { name: "zeek.session_id", source: "packages/zeek: uid becomes zeek.session_id" },
            "event_data.proto": { name: "network.transport", source: "packages/zeek, data_stream/connection" },
            "event_data.service": { name: "network.protocol", optional: true, source: "packages/zeek, data_stream/connection" },
            "event_data.history": { name: "zeek.connection.history", optional: true, source: "packages/zeek, data_stream/connection, fields" },
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
              cite: "https://github.com/elastic/integrations/tree/main/packages/zeek/data_stream/connection, ingest_pipeline/default.yml",
            },
          ],
        },
        zeek_x509: {
          unavailable: "The pipeline takes certificates apart into fields of its own. A mapping file of yours can name them.",
        },
        fortigate_event: {
          fields: {
            "event_data.level": { name: "log.level", source: "packages/fortinet_fortigate, ingest_pipeline/event.yml" },
            "event_data.logid": { name: "event.code", source: "packages/fortinet_fortigate, ingest_pipeline/event.yml" },
            "event_data.logdesc": { name: "rule.description", optional: true, source: "packages/fortinet_fortigate, ingest_pipeline/event.yml" },
            "event_data.user": { name: "source.user.name", optional: true, source: "packages/fortinet_fortigate, ingest_pipeline/event.yml" },
            "event_data.srcip": {
              name: "source.ip",
              type: "ip",
              optional: true,
              source: "packages/fortinet_fortigate, ingest_pipeline/event.yml",
            },
            "event_data.dstip": {
              name: "destination.ip",
              type: "ip",
              optional: true,
              source: "packages/fortinet_fortigate, ingest_pipeline/event.yml",
            },
            "event_data.msg": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: {
            name: "fortinet.firewall.{name}",
            optional: true,
            source: "packages/fortinet_fortigate, fields/fields.yml: keyword",
          },
          variants: [
            {
              name: "FortiGate",
              source: {
                stream: "fortigate",
                package: "fortinet_fortigate",
                index: ["logs-fortinet_fortigate.log-*"],
                select: { "event.dataset": "fortinet_fortigate.log", "fortinet.firewall.type": "event" },
              },
              cite: "https://github.com/elastic/integrations/tree/main/packages/fortinet_fortigate/data_stream/log, ingest_pipeline/event.yml",
            },
          ],
        },
        paloalto_globalprotect: {
          unavailable: "The pipeline gives the fields of this log names of its own. A mapping file of yours can name them.",
        },
        opencanary: {
          fields: {
            "event_data.logtype": {
              name: "log.logger",
              rewrite: "logtype",
              source: "packages/opencanary, script \"Translate numeric opencanary.logtype\"",
            },
            "event_data.src_host": { name: "opencanary.src_host", optional: true, source: "packages/opencanary, fields/fields.yml" },
            "event_data.dst_host": { name: "opencanary.dst_host", optional: true, source: "packages/opencanary, fields/fields.yml" },
            "event_data.node_id": { name: "opencanary.node.id", source: "packages/opencanary, ingest pipeline" },
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
              cite: "https://github.com/elastic/integrations/tree/main/packages/opencanary/data_stream/events, ingest_pipeline/default.yml",
            },
          ],
        },
        qualys: { unavailable: "The integration Qualys VMDR has a document for each finding of a host, and no list of findings." },
        linux_process_creation: {
          fields: {
            "process.command_line": { name: "process.command_line", source: "ECS" },
            "process.parent.executable": { name: "process.parent.executable", source: "ECS" },
            "process.parent.pid": { name: "process.parent.pid", type: "number", source: "ECS" },
            "process.parent.command_line": { name: "process.parent.command_line", source: "ECS" },
            "process.parent.entity_id": { name: "process.parent.entity_id", source: "ECS" },
            "process.working_directory": { name: "process.working_directory", source: "ECS" },
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
              cite: "DEFEND, process/linux/linux_process_exec.md",
              fields: {
                "process.name": { name: "process.name", source: "DEFEND" },
                "process.parent.name": { name: "process.parent.name", source: "DEFEND" },
                "user.account": { name: "user.name", source: "DEFEND" },
                "user.name": { name: "user.name", source: "DEFEND" },
                "user.logon_id": { unavailable: "Elastic Defend does not record the id of the logon session on Linux.", absent: true },
                "process.hash.md5": { name: "process.hash.md5", rewrite: "lower-case", source: "DEFEND" },
                "process.hash.sha1": { name: "process.hash.sha1", rewrite: "lower-case", source: "DEFEND" },
                "process.hash.sha256": { name: "process.hash.sha256", rewrite: "lower-case", source: "DEFEND" },
                "process.parent.user": { name: "process.parent.user.name", optional: true, source: "DEFEND, linux_process_exec.md" },
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
              cite: "https://github.com/elastic/integrations/tree/main/packages/sysmon_linux, ingest_pipeline/default.yml",
              fields: {
                "process.name": { unavailable: "The pipeline puts the name of the sending program there, which is sysmon." },
                "process.parent.name": { unavailable: "The pipeline looks for a backslash in the path, and so finds no name on Linux." },
                "user.account": { unavailable: "The pipeline removes a user name without a domain." },
                "user.name": { unavailable: "The pipeline removes a user name without a domain." },
                "user.logon_id": { name: "winlog.event_data.LogonId", optional: true, source: "packages/sysmon_linux: kept as it is" },
                "process.hash.md5": {
                  name: "process.hash.md5",
                  rewrite: "lower-case",
                  optional: true,
                  source: "packages/sysmon_linux: event codes 1, 23, 24, 25, 26",
                },
                "process.hash.sha1": {
                  name: "process.hash.sha1",
                  rewrite: "lower-case",
                  optional: true,
                  source: "packages/sysmon_linux: event codes 1, 23, 24, 25, 26",
                },
                "process.hash.sha256": {
                  name: "process.hash.sha256",
                  rewrite: "lower-case",
                  optional: true,
                  source: "packages/sysmon_linux: event codes 1, 23, 24, 25, 26",
                },
                "process.parent.user": { name: "winlog.event_data.ParentUser", optional: true, source: "packages/sysmon_linux: kept as it is" },
              },
            },
          ],
        },
        linux_file_event: {
          fields: { "file.path": { name: "file.path", source: "ECS" } },
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
              cite: "DEFEND, file/linux/linux_file_create.md",
              fields: {
                "process.name": { name: "process.name", source: "DEFEND" },
                "user.account": { name: "user.name", source: "DEFEND" },
                "process.command_line": { name: "process.command_line", optional: true, source: "DEFEND, linux_file_create.md" },
                "file.name": { name: "file.name", source: "DEFEND" },
                "file.extension": { name: "file.extension", source: "DEFEND" },
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
              cite: "https://github.com/elastic/integrations/tree/main/packages/sysmon_linux, ingest_pipeline/default.yml",
              fields: {
                "process.name": { unavailable: "The pipeline puts the name of the sending program there, which is sysmon." },
                "user.account": { unavailable: "The pipeline removes a user name without a domain." },
                "user.name": { unavailable: "The pipeline removes a user name without a domain." },
                "process.command_line": { unavailable: "File events of Sysmon for Linux do not record the command line.", absent: true },
              },
            },
          ],
        },
        linux_file_delete: {
          fields: { "file.path": { name: "file.path", source: "ECS" } },
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
              cite: "DEFEND, file/linux/linux_file_delete.md",
              fields: {
                "process.name": { name: "process.name", source: "DEFEND" },
                "user.account": { name: "user.name", source: "DEFEND" },
                "file.name": { name: "file.name", source: "DEFEND" },
                "file.extension": { name: "file.extension", source: "DEFEND" },
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
              cite: "https://github.com/elastic/integrations/tree/main/packages/sysmon_linux, ingest_pipeline/default.yml",
              fields: {
                "process.name": { unavailable: "The pipeline puts the name of the sending program there, which is sysmon." },
                "user.account": { unavailable: "The pipeline removes a user name without a domain." },
                "user.name": { unavailable: "The pipeline removes a user name without a domain." },
              },
            },
          ],
        },
        linux_network_connection: {
          fields: {
            "source.ip": { name: "source.ip", type: "ip", source: "ECS" },
            "source.port": { name: "source.port", type: "number", source: "ECS" },
            "destination.ip": { name: "destination.ip", type: "ip", source: "ECS" },
            "destination.port": { name: "destination.port", type: "number", source: "ECS" },
            "network.transport": { name: "network.transport", source: "ECS" },
          },
          variants: [
            {
              name: "Elastic Defend",
              source: {
                stream: "defend",
                package: "endpoint",
                index: ["logs-endpoint.events.network-*"],
                category: "network",
                select: { "host.os.type": "linux", "event.action": ["connection_attempted", "connection_accepted"] },
              },
              cite: "DEFEND, network/linux/linux_network_connection_attempt.md and linux_network_connection_accepted.md",
              fields: {
                "process.name": { name: "process.name", source: "DEFEND" },
                "user.account": { name: "user.name", source: "DEFEND" },
                "process.command_line": {
                  name: "process.command_line",
                  optional: true,
                  source: "DEFEND, linux_network_connection_attempt.md, macos_network_connection_attempted.md",
                },
                "source.domain": { unavailable: "Elastic Defend records addresses of connections and not names.", absent: true },
                "destination.domain": {
                  unavailable: "Elastic Defend records addresses of connections and not the name that was looked up.",
                  absent: true,
                },
                "network.initiated": {
                  name: "event.action",
                  rewrite: "connection",
                  source: "DEFEND: connection_attempted and connection_accepted",
                },
              },
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
              cite: "https://github.com/elastic/integrations/tree/main/packages/sysmon_linux, ingest_pipeline/default.yml",
              fields: {
                "process.name": { unavailable: "The pipeline puts the name of the sending program there, which is sysmon." },
                "user.account": { unavailable: "The pipeline removes a user name without a domain." },
                "user.name": { unavailable: "The pipeline removes a user name without a domain." },
                "process.command_line": { unavailable: "Sysmon 3 does not record the command line.", absent: true },
                "source.domain": {
                  name: "source.domain",
                  optional: true,
                  source: "packages/sysmon_linux: SourceHostname becomes source.domain",
                },
                "destination.domain": {
                  name: "destination.domain",
                  optional: true,
                  source: "packages/sysmon_linux: DestinationHostname becomes destination.domain",
                },
                "network.initiated": {
                  name: "network.direction",
                  rewrite: "direction",
                  source: "packages/sysmon_linux: egress where Initiated is true, ingress where it is false",
                },
              },
            },
          ],
        },
        macos_process_creation: {
          fields: {
            "process.name": { name: "process.name", source: "DEFEND" },
            "process.command_line": { name: "process.command_line", source: "DEFEND" },
            "process.parent.executable": { name: "process.parent.executable", source: "DEFEND" },
            "process.parent.name": { name: "process.parent.name", source: "DEFEND" },
            "process.parent.pid": { name: "process.parent.pid", type: "number", source: "DEFEND" },
            "process.parent.entity_id": { name: "process.parent.entity_id", source: "DEFEND" },
            "process.parent.command_line": { unavailable: "macos_process_exec.md of Elastic Defend has no command line of the parent.", absent: true },
            "process.parent.user": { unavailable: "Elastic Defend does not record the account of the parent on macOS.", absent: true },
            "process.working_directory": { unavailable: "Elastic Defend does not record the current directory on macOS.", absent: true },
            "user.account": { name: "user.name", source: "DEFEND" },
            "user.name": { name: "user.name", source: "DEFEND" },
            "user.logon_id": { unavailable: "Elastic Defend does not record the id of the logon session on macOS.", absent: true },
            "process.hash.md5": { name: "process.hash.md5", rewrite: "lower-case", source: "DEFEND" },
            "process.hash.sha1": { name: "process.hash.sha1", rewrite: "lower-case", source: "DEFEND" },
            "process.hash.sha256": { name: "process.hash.sha256", rewrite: "lower-case", source: "DEFEND" },
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
              cite: "DEFEND, process/macos/macos_process_exec.md",
            },
          ],
        },
        macos_file_event: {
          fields: {
            "process.name": { name: "process.name", source: "DEFEND" },
            "user.account": { name: "user.name", source: "DEFEND" },
            "process.command_line": { name: "process.command_line", optional: true, source: "DEFEND, macos_file_modification.md" },
            "file.path": { name: "file.path", source: "DEFEND" },
            "file.name": { name: "file.name", source: "DEFEND" },
            "file.extension": { name: "file.extension", source: "DEFEND" },
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
              cite: "DEFEND, file/macos/macos_file_modification.md",
            },
          ],
        },
        macos_network_connection: {
          fields: {
            "source.ip": { name: "source.ip", type: "ip", source: "ECS" },
            "source.port": { name: "source.port", type: "number", source: "ECS" },
            "destination.ip": { name: "destination.ip", type: "ip", source: "ECS" },
            "destination.port": { name: "destination.port", type: "number", source: "ECS" },
            "network.transport": { name: "network.transport", source: "ECS" },
          },
          variants: [
            {
              name: "Elastic Defend",
              source: {
                stream: "defend",
                package: "endpoint",
                index: ["logs-endpoint.events.network-*"],
                category: "network",
                select: { "host.os.type": "macos", "event.action": ["connection_attempted", "connection_accepted"] },
              },
              cite: "DEFEND, network/macos/macos_network_connection_attempted.md",
              fields: {
                "process.name": { name: "process.name", source: "DEFEND" },
                "user.account": { name: "user.name", source: "DEFEND" },
                "process.command_line": {
                  name: "process.command_line",
                  optional: true,
                  source: "DEFEND, linux_network_connection_attempt.md, macos_network_connection_attempted.md",
                },
                "source.domain": { unavailable: "Elastic Defend records addresses of connections and not names.", absent: true },
                "destination.domain": {
                  unavailable: "Elastic Defend records addresses of connections and not the name that was looked up.",
                  absent: true,
                },
                "network.initiated": {
                  name: "event.action",
                  rewrite: "connection",
                  source: "DEFEND: connection_attempted and connection_accepted",
                },
              },
            },
          ],
        },
        linux_auditd: {
          fields: {
            "event_data.type": {
              name: "event.action",
              source: "packages/auditd: record_type is renamed to event.action where that is free, in lower case, and stays in auditd.log.record_type where it is not",
            },
            "event_data.exe": { name: "process.executable", source: "packages/auditd: exe becomes process.executable" },
            "event_data.comm": { name: "process.name", source: "packages/auditd: comm becomes process.name" },
            "event_data.pid": { name: "process.pid", type: "number", source: "packages/auditd" },
            "event_data.ppid": { name: "process.parent.pid", type: "number", source: "packages/auditd" },
            "event_data.acct": { name: "user.name", source: "packages/auditd: acct becomes user.name" },
            "event_data.uid": { name: "user.id", source: "packages/auditd: uid becomes user.id" },
            "event_data.auid": { name: "user.audit.id", optional: true, source: "packages/auditd: auid becomes user.audit.id" },
            "event_data.euid": { name: "user.effective.id", optional: true, source: "packages/auditd: euid becomes user.effective.id" },
            "event_data.cwd": {
              name: "process.working_directory",
              optional: true,
              source: "packages/auditd: cwd becomes process.working_directory",
            },
            "event_data.terminal": { name: "user.terminal", optional: true, source: "packages/auditd: terminal becomes user.terminal" },
            "event_data.success": {
              name: "auditd.log.success",
              type: "boolean",
              optional: true,
              source: "packages/auditd: converted to a boolean",
            },
            "event_data.addr": { unavailable: "The pipeline moves it to source.address and source.ip.", nearest: "source.ip" },
            "event_data.a0": {
              name: "process.executable",
              fidelity: "approximate",
              reason: "Elastic keeps the arguments of an EXECVE record in a list and the first one as the executable; those of a system call are elsewhere.",
              source: "packages/auditd, script \"Extracts process arguments from EXECVE calls\"",
            },
            "event_data.a1": {
              name: "process.args",
              array: true,
              fidelity: "approximate",
              reason: "Elastic keeps the arguments of an EXECVE record in one list, so that any of them may be at any place.",
              source: "packages/auditd, script \"Extracts process arguments from EXECVE calls\"",
            },
            "event_data.a2": {
              name: "process.args",
              array: true,
              fidelity: "approximate",
              reason: "Elastic keeps the arguments of an EXECVE record in one list, so that any of them may be at any place.",
              source: "packages/auditd, script \"Extracts process arguments from EXECVE calls\"",
            },
            "event_data.a3": {
              name: "process.args",
              array: true,
              fidelity: "approximate",
              reason: "Elastic keeps the arguments of an EXECVE record in one list, so that any of them may be at any place.",
              source: "packages/auditd, script \"Extracts process arguments from EXECVE calls\"",
            },
            "event_data.a4": {
              name: "process.args",
              array: true,
              fidelity: "approximate",
              reason: "Elastic keeps the arguments of an EXECVE record in one list, so that any of them may be at any place.",
              source: "packages/auditd, script \"Extracts process arguments from EXECVE calls\"",
            },
            "event_data.a5": {
              name: "process.args",
              array: true,
              fidelity: "approximate",
              reason: "Elastic keeps the arguments of an EXECVE record in one list, so that any of them may be at any place.",
              source: "packages/auditd, script \"Extracts process arguments from EXECVE calls\"",
            },
            "event_data.a6": {
              name: "process.args",
              array: true,
              fidelity: "approximate",
              reason: "Elastic keeps the arguments of an EXECVE record in one list, so that any of them may be at any place.",
              source: "packages/auditd, script \"Extracts process arguments from EXECVE calls\"",
            },
            "event_data.a7": {
              name: "process.args",
              array: true,
              fidelity: "approximate",
              reason: "Elastic keeps the arguments of an EXECVE record in one list, so that any of them may be at any place.",
              source: "packages/auditd, script \"Extracts process arguments from EXECVE calls\"",
            },
          },
          eventData: {
            name: "auditd.log.{name}",
            optional: true,
            source: "packages/auditd: the keys of a record, keyword, mapped when first seen",
          },
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
              cite: "https://github.com/elastic/integrations/tree/main/packages/auditd/data_stream/log, ingest_pipeline/default.yml",
            },
          ],
        },
        linux: {
          unavailable: "A line of a log is in the message, an analysed text field, and EQL cannot search text fields. The vocabulary wildcard is for logs whose message has a wildcard field.",
        },
        linux_auth: {
          unavailable: "A line of a log is in the message, an analysed text field, and EQL cannot search text fields. The vocabulary wildcard is for logs whose message has a wildcard field.",
        },
        linux_syslog: {
          unavailable: "A line of a log is in the message, an analysed text field, and EQL cannot search text fields. The vocabulary wildcard is for logs whose message has a wildcard field.",
        },
        linux_sshd: {
          unavailable: "A line of a log is in the message, an analysed text field, and EQL cannot search text fields. The vocabulary wildcard is for logs whose message has a wildcard field.",
        },
        linux_sudo: {
          unavailable: "A line of a log is in the message, an analysed text field, and EQL cannot search text fields. The vocabulary wildcard is for logs whose message has a wildcard field.",
        },
        linux_cron: {
          unavailable: "A line of a log is in the message, an analysed text field, and EQL cannot search text fields. The vocabulary wildcard is for logs whose message has a wildcard field.",
        },
        linux_clamav: {
          unavailable: "A line of a log is in the message, an analysed text field, and EQL cannot search text fields. The vocabulary wildcard is for logs whose message has a wildcard field.",
        },
        linux_guacamole: {
          unavailable: "A line of a log is in the message, an analysed text field, and EQL cannot search text fields. The vocabulary wildcard is for logs whose message has a wildcard field.",
        },
        linux_vsftpd: {
          unavailable: "A line of a log is in the message, an analysed text field, and EQL cannot search text fields. The vocabulary wildcard is for logs whose message has a wildcard field.",
        },
        linux_modsecurity: {
          unavailable: "A line of a log is in the message, an analysed text field, and EQL cannot search text fields. The vocabulary wildcard is for logs whose message has a wildcard field.",
        },
        apache: {
          unavailable: "A line of a log is in the message, an analysed text field, and EQL cannot search text fields. The vocabulary wildcard is for logs whose message has a wildcard field.",
        },
        nginx: {
          unavailable: "A line of a log is in the message, an analysed text field, and EQL cannot search text fields. The vocabulary wildcard is for logs whose message has a wildcard field.",
        },
        jvm: {
          unavailable: "A line of a log is in the message, an analysed text field, and EQL cannot search text fields. The vocabulary wildcard is for logs whose message has a wildcard field.",
        },
        spring: {
          unavailable: "A line of a log is in the message, an analysed text field, and EQL cannot search text fields. The vocabulary wildcard is for logs whose message has a wildcard field.",
        },
        django: {
          unavailable: "A line of a log is in the message, an analysed text field, and EQL cannot search text fields. The vocabulary wildcard is for logs whose message has a wildcard field.",
        },
        python: {
          unavailable: "A line of a log is in the message, an analysed text field, and EQL cannot search text fields. The vocabulary wildcard is for logs whose message has a wildcard field.",
        },
        nodejs: {
          unavailable: "A line of a log is in the message, an analysed text field, and EQL cannot search text fields. The vocabulary wildcard is for logs whose message has a wildcard field.",
        },
        ruby_on_rails: {
          unavailable: "A line of a log is in the message, an analysed text field, and EQL cannot search text fields. The vocabulary wildcard is for logs whose message has a wildcard field.",
        },
        velocity: {
          unavailable: "A line of a log is in the message, an analysed text field, and EQL cannot search text fields. The vocabulary wildcard is for logs whose message has a wildcard field.",
        },
        sql: {
          unavailable: "A line of a log is in the message, an analysed text field, and EQL cannot search text fields. The vocabulary wildcard is for logs whose message has a wildcard field.",
        },
        cisco_aaa: {
          unavailable: "A line of a log is in the message, an analysed text field, and EQL cannot search text fields. The vocabulary wildcard is for logs whose message has a wildcard field.",
        },
        cisco_bgp: {
          unavailable: "A line of a log is in the message, an analysed text field, and EQL cannot search text fields. The vocabulary wildcard is for logs whose message has a wildcard field.",
        },
        cisco_ldp: {
          unavailable: "A line of a log is in the message, an analysed text field, and EQL cannot search text fields. The vocabulary wildcard is for logs whose message has a wildcard field.",
        },
        cisco_syslog: {
          unavailable: "A line of a log is in the message, an analysed text field, and EQL cannot search text fields. The vocabulary wildcard is for logs whose message has a wildcard field.",
        },
        huawei_bgp: {
          unavailable: "A line of a log is in the message, an analysed text field, and EQL cannot search text fields. The vocabulary wildcard is for logs whose message has a wildcard field.",
        },
        juniper_bgp: {
          unavailable: "A line of a log is in the message, an analysed text field, and EQL cannot search text fields. The vocabulary wildcard is for logs whose message has a wildcard field.",
        },
        application: {
          fields: {
            "event.provider": { name: "winlog.provider_name", source: "APPLICATION, fields/winlog.yml" },
            "event.channel": { name: "winlog.channel", source: "APPLICATION, fields/winlog.yml" },
            "event.level": {
              name: "log.level",
              rewrite: "level",
              optional: true,
              source: "elastic/beats, winlogbeat/eventlog/eventlog.go: winlog.level becomes log.level",
            },
            "event_data.Data": {
              name: "winlog.event_data.param1",
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "AddPairs in elastic/beats, winlogbeat/sys/winevent; APPLICATION, fields/winlog.yml",
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: {
            name: "winlog.event_data.{name}",
            optional: true,
            source: "APPLICATION, fields/winlog.yml: keyword, mapped when first seen",
          },
          variants: [
            {
              name: "Application log",
              source: {
                stream: "application",
                package: "system",
                index: ["logs-system.application-*"],
                select: { "winlog.channel": "Application" },
              },
              cite: "APPLICATION, ingest_pipeline/default.yml",
            },
          ],
        },
        system: {
          fields: {
            "event.provider": { name: "winlog.provider_name", source: "APPLICATION, fields/winlog.yml" },
            "event.channel": { name: "winlog.channel", source: "APPLICATION, fields/winlog.yml" },
            "event.level": {
              name: "log.level",
              rewrite: "level",
              optional: true,
              source: "elastic/beats, winlogbeat/eventlog/eventlog.go: winlog.level becomes log.level",
            },
            "event_data.Data": {
              name: "winlog.event_data.param1",
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "AddPairs in elastic/beats, winlogbeat/sys/winevent; APPLICATION, fields/winlog.yml",
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: {
            name: "winlog.event_data.{name}",
            optional: true,
            source: "packages/system/data_stream/system, fields/winlog.yml: keyword, mapped when first seen",
          },
          variants: [
            {
              name: "System log",
              source: {
                stream: "application",
                package: "system",
                index: ["logs-system.system-*"],
                select: { "winlog.channel": "System" },
              },
              cite: "https://github.com/elastic/integrations/tree/main/packages/system/data_stream/system, ingest_pipeline/default.yml",
            },
          ],
        },
        security: {
          fields: {
            "event.provider": { name: "event.provider", source: "SECURITY" },
            "event.channel": { name: "winlog.channel", source: "SECURITY" },
            "event.level": { name: "log.level", rewrite: "level", optional: true, source: "SECURITY" },
            "event_data.NewProcessName": { name: "process.executable", source: "SECURITY" },
            "event_data.ParentProcessName": { name: "process.parent.executable", source: "SECURITY" },
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
          eventData: {
            name: "winlog.event_data.{name}",
            optional: true,
            source: "SECURITY, fields/winlog.yml: keyword, mapped when first seen",
          },
          variants: [
            {
              name: "Security log",
              source: {
                stream: "security",
                package: "system",
                index: ["logs-system.security-*"],
                select: { "winlog.channel": "Security" },
              },
              cite: "SECURITY",
            },
          ],
        },
        windefend: {
          fields: {
            "event.provider": { name: "winlog.provider_name", source: "WINLOG, fields/winlog.yml" },
            "event.channel": { name: "winlog.channel", source: "WINLOG, fields/winlog.yml" },
            "event.level": {
              name: "log.level",
              rewrite: "level",
              optional: true,
              source: "elastic/beats, winlogbeat/eventlog/eventlog.go",
            },
            "event_data.ThreatName": {
              name: "winlog.event_data.Threat_Name",
              optional: true,
              source: "packages/windows/data_stream/windows_defender, fields and sample events",
            },
            "event_data.NewValue": {
              name: "winlog.event_data.New_Value",
              optional: true,
              source: "packages/windows/data_stream/windows_defender, fields and sample events",
            },
            "event_data.OldValue": {
              name: "winlog.event_data.Old_Value",
              optional: true,
              source: "packages/windows/data_stream/windows_defender, fields and sample events",
            },
            "event_data.SourceName": {
              name: "winlog.event_data.Source_Name",
              optional: true,
              source: "packages/windows/data_stream/windows_defender, fields and sample events",
            },
            "event_data.ProcessName": {
              name: "winlog.event_data.Process_Name",
              optional: true,
              source: "packages/windows/data_stream/windows_defender, fields and sample events",
            },
          },
          eventData: {
            name: "winlog.event_data.{name}",
            optional: true,
            source: "WINLOG, fields/winlog.yml: keyword, mapped when first seen",
          },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "Microsoft-Windows-Windows Defender/Operational" },
              },
              cite: "WINLOG; the channel is one that the team adds",
            },
          ],
        },
        antivirus: {
          fields: {
            "host.name": { name: "host.name", source: "ECS" },
            "threat.name": {
              name: "winlog.event_data.Threat_Name",
              optional: true,
              source: "packages/windows/data_stream/windows_defender: events 1116 and 1117",
            },
            "file.path": {
              name: "winlog.event_data.Path",
              optional: true,
              fidelity: "approximate",
              reason: "Microsoft Defender Antivirus writes the kind of the path before it, as in file:_C:\\x.",
              source: "packages/windows/data_stream/windows_defender, ingest pipeline",
            },
            "user.account": {
              name: "winlog.event_data.Detection_User",
              optional: true,
              source: "packages/windows/data_stream/windows_defender, ingest pipeline",
            },
            "user.name": { unavailable: "The account stands in one text, with its domain." },
            "event.action": {
              name: "winlog.event_data.Action_Name",
              optional: true,
              source: "packages/windows/data_stream/windows_defender, ingest pipeline",
            },
          },
          variants: [
            {
              name: "Microsoft Defender Antivirus",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                keywords: ["winlog.event_data.Threat_Name", "winlog.event_data.Path"],
                select: { "winlog.channel": "Microsoft-Windows-Windows Defender/Operational", "event.code": ["1116", "1117"] },
              },
              cite: "WINLOG; https://learn.microsoft.com/en-us/defender-endpoint/troubleshoot-microsoft-defender-antivirus, events 1116 and 1117",
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
          fields: {
            "event_data.EventLog": { name: "winlog.channel", source: "RPCFW" },
            "event_data.EventID": { name: "event.code", source: "RPCFW" },
            "event_data.Function": { name: "winlog.event_data.param1", optional: true, source: "RPCFW" },
            "event_data.ProcessID": { name: "winlog.event_data.param2", optional: true, source: "RPCFW" },
            "event_data.ImagePath": { name: "winlog.event_data.param3", optional: true, source: "RPCFW" },
            "event_data.Protocol": { name: "winlog.event_data.param4", optional: true, source: "RPCFW" },
            "event_data.Endpoint": { name: "winlog.event_data.param5", optional: true, source: "RPCFW" },
            "event_data.ClientNetworkAddress": { name: "winlog.event_data.param6", optional: true, source: "RPCFW" },
            "event_data.InterfaceUuid": { name: "winlog.event_data.param7", optional: true, source: "RPCFW" },
            "event_data.OpNum": { name: "winlog.event_data.param8", optional: true, source: "RPCFW" },
            "event_data.SecurityContextName": { name: "winlog.event_data.param9", optional: true, source: "RPCFW" },
            "event_data.AuthenticationLevel": { name: "winlog.event_data.param10", optional: true, source: "RPCFW" },
            "event_data.AuthenticationType": { name: "winlog.event_data.param11", optional: true, source: "RPCFW" },
          },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "RPCFW" },
              },
              cite: "RPCFW; WINLOG; the channel is one that the team adds",
            },
          ],
        },
        iis_configuration: {
          fields: {
            "event.provider": { name: "winlog.provider_name", source: "WINLOG, fields/winlog.yml" },
            "event.channel": { name: "winlog.channel", source: "WINLOG, fields/winlog.yml" },
            "event.level": {
              name: "log.level",
              rewrite: "level",
              optional: true,
              source: "elastic/beats, winlogbeat/eventlog/eventlog.go: winlog.level becomes log.level",
            },
          },
          eventData: {
            name: "winlog.event_data.{name}",
            optional: true,
            source: "WINLOG, fields/winlog.yml: keyword, mapped when first seen",
          },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "Microsoft-IIS-Configuration/Operational" },
              },
              cite: "WINLOG; the channel is one that the team adds",
            },
          ],
        },
        sysmon: {
          fields: {
            "event.provider": { name: "winlog.provider_name", source: "WINLOG, fields/winlog.yml" },
            "event.channel": { name: "winlog.channel", source: "WINLOG, fields/winlog.yml" },
            "event.level": {
              name: "log.level",
              rewrite: "level",
              optional: true,
              source: "elastic/beats, winlogbeat/eventlog/eventlog.go: winlog.level becomes log.level",
            },
          },
          eventData: {
            name: "winlog.event_data.{name}",
            optional: true,
            source: "WINLOG, fields/winlog.yml: keyword, mapped when first seen",
          },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "Microsoft-Windows-Sysmon/Operational" },
              },
              cite: "WINLOG; the channel is one that the team adds",
            },
          ],
        },
        powershell: {
          fields: {
            "event.provider": { name: "winlog.provider_name", source: "WINLOG, fields/winlog.yml" },
            "event.channel": { name: "winlog.channel", source: "WINLOG, fields/winlog.yml" },
            "event.level": {
              name: "log.level",
              rewrite: "level",
              optional: true,
              source: "elastic/beats, winlogbeat/eventlog/eventlog.go: winlog.level becomes log.level",
            },
          },
          eventData: {
            name: "winlog.event_data.{name}",
            optional: true,
            source: "WINLOG, fields/winlog.yml: keyword, mapped when first seen",
          },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": ["Microsoft-Windows-PowerShell/Operational", "PowerShellCore/Operational"] },
              },
              cite: "WINLOG; the channel is one that the team adds",
            },
          ],
        },
        powershell_classic: {
          fields: {
            "event.provider": { name: "winlog.provider_name", source: "WINLOG, fields/winlog.yml" },
            "event.channel": { name: "winlog.channel", source: "WINLOG, fields/winlog.yml" },
            "event.level": {
              name: "log.level",
              rewrite: "level",
              optional: true,
              source: "elastic/beats, winlogbeat/eventlog/eventlog.go: winlog.level becomes log.level",
            },
          },
          eventData: {
            name: "winlog.event_data.{name}",
            optional: true,
            source: "WINLOG, fields/winlog.yml: keyword, mapped when first seen",
          },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "Windows PowerShell" },
              },
              cite: "WINLOG; the channel is one that the team adds",
            },
          ],
        },
        taskscheduler: {
          fields: {
            "event.provider": { name: "winlog.provider_name", source: "WINLOG, fields/winlog.yml" },
            "event.channel": { name: "winlog.channel", source: "WINLOG, fields/winlog.yml" },
            "event.level": {
              name: "log.level",
              rewrite: "level",
              optional: true,
              source: "elastic/beats, winlogbeat/eventlog/eventlog.go: winlog.level becomes log.level",
            },
          },
          eventData: {
            name: "winlog.event_data.{name}",
            optional: true,
            source: "WINLOG, fields/winlog.yml: keyword, mapped when first seen",
          },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "Microsoft-Windows-TaskScheduler/Operational" },
              },
              cite: "WINLOG; the channel is one that the team adds",
            },
          ],
        },
        wmi: {
          fields: {
            "event.provider": { name: "winlog.provider_name", source: "WINLOG, fields/winlog.yml" },
            "event.channel": { name: "winlog.channel", source: "WINLOG, fields/winlog.yml" },
            "event.level": {
              name: "log.level",
              rewrite: "level",
              optional: true,
              source: "elastic/beats, winlogbeat/eventlog/eventlog.go: winlog.level becomes log.level",
            },
          },
          eventData: {
            name: "winlog.event_data.{name}",
            optional: true,
            source: "WINLOG, fields/winlog.yml: keyword, mapped when first seen",
          },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "Microsoft-Windows-WMI-Activity/Operational" },
              },
              cite: "WINLOG; the channel is one that the team adds",
            },
          ],
        },
        codeintegrity_operational: {
          fields: {
            "event.provider": { name: "winlog.provider_name", source: "WINLOG, fields/winlog.yml" },
            "event.channel": { name: "winlog.channel", source: "WINLOG, fields/winlog.yml" },
            "event.level": {
              name: "log.level",
              rewrite: "level",
              optional: true,
              source: "elastic/beats, winlogbeat/eventlog/eventlog.go: winlog.level becomes log.level",
            },
          },
          eventData: {
            name: "winlog.event_data.{name}",
            optional: true,
            source: "WINLOG, fields/winlog.yml: keyword, mapped when first seen",
          },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "Microsoft-Windows-CodeIntegrity/Operational" },
              },
              cite: "WINLOG; the channel is one that the team adds",
            },
          ],
        },
        applocker: {
          fields: {
            "event.provider": { name: "winlog.provider_name", source: "WINLOG, fields/winlog.yml" },
            "event.channel": { name: "winlog.channel", source: "WINLOG, fields/winlog.yml" },
            "event.level": {
              name: "log.level",
              rewrite: "level",
              optional: true,
              source: "elastic/beats, winlogbeat/eventlog/eventlog.go: winlog.level becomes log.level",
            },
          },
          eventData: {
            name: "winlog.event_data.{name}",
            optional: true,
            source: "WINLOG, fields/winlog.yml: keyword, mapped when first seen",
          },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: {
                  "winlog.channel": [
                    "Microsoft-Windows-AppLocker/EXE and DLL",
                    "Microsoft-Windows-AppLocker/MSI and Script",
                    "Microsoft-Windows-AppLocker/Packaged app-Deployment",
                    "Microsoft-Windows-AppLocker/Packaged app-Execution",
                  ],
                },
              },
              cite: "WINLOG; the channel is one that the team adds",
            },
          ],
        },
        appmodel_runtime: {
          fields: {
            "event.provider": { name: "winlog.provider_name", source: "WINLOG, fields/winlog.yml" },
            "event.channel": { name: "winlog.channel", source: "WINLOG, fields/winlog.yml" },
            "event.level": {
              name: "log.level",
              rewrite: "level",
              optional: true,
              source: "elastic/beats, winlogbeat/eventlog/eventlog.go: winlog.level becomes log.level",
            },
          },
          eventData: {
            name: "winlog.event_data.{name}",
            optional: true,
            source: "WINLOG, fields/winlog.yml: keyword, mapped when first seen",
          },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "Microsoft-Windows-AppModel-Runtime/Admin" },
              },
              cite: "WINLOG; the channel is one that the team adds",
            },
          ],
        },
        appxdeployment_server: {
          fields: {
            "event.provider": { name: "winlog.provider_name", source: "WINLOG, fields/winlog.yml" },
            "event.channel": { name: "winlog.channel", source: "WINLOG, fields/winlog.yml" },
            "event.level": {
              name: "log.level",
              rewrite: "level",
              optional: true,
              source: "elastic/beats, winlogbeat/eventlog/eventlog.go: winlog.level becomes log.level",
            },
          },
          eventData: {
            name: "winlog.event_data.{name}",
            optional: true,
            source: "WINLOG, fields/winlog.yml: keyword, mapped when first seen",
          },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "Microsoft-Windows-AppXDeploymentServer/Operational" },
              },
              cite: "WINLOG; the channel is one that the team adds",
            },
          ],
        },
        appxpackaging_om: {
          fields: {
            "event.provider": { name: "winlog.provider_name", source: "WINLOG, fields/winlog.yml" },
            "event.channel": { name: "winlog.channel", source: "WINLOG, fields/winlog.yml" },
            "event.level": {
              name: "log.level",
              rewrite: "level",
              optional: true,
              source: "elastic/beats, winlogbeat/eventlog/eventlog.go: winlog.level becomes log.level",
            },
          },
          eventData: {
            name: "winlog.event_data.{name}",
            optional: true,
            source: "WINLOG, fields/winlog.yml: keyword, mapped when first seen",
          },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "Microsoft-Windows-AppxPackaging/Operational" },
              },
              cite: "WINLOG; the channel is one that the team adds",
            },
          ],
        },
        bits_client: {
          fields: {
            "event.provider": { name: "winlog.provider_name", source: "WINLOG, fields/winlog.yml" },
            "event.channel": { name: "winlog.channel", source: "WINLOG, fields/winlog.yml" },
            "event.level": {
              name: "log.level",
              rewrite: "level",
              optional: true,
              source: "elastic/beats, winlogbeat/eventlog/eventlog.go: winlog.level becomes log.level",
            },
          },
          eventData: {
            name: "winlog.event_data.{name}",
            optional: true,
            source: "WINLOG, fields/winlog.yml: keyword, mapped when first seen",
          },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "Microsoft-Windows-Bits-Client/Operational" },
              },
              cite: "WINLOG; the channel is one that the team adds",
            },
          ],
        },
        capi2: {
          fields: {
            "event.provider": { name: "winlog.provider_name", source: "WINLOG, fields/winlog.yml" },
            "event.channel": { name: "winlog.channel", source: "WINLOG, fields/winlog.yml" },
            "event.level": {
              name: "log.level",
              rewrite: "level",
              optional: true,
              source: "elastic/beats, winlogbeat/eventlog/eventlog.go: winlog.level becomes log.level",
            },
          },
          eventData: {
            name: "winlog.event_data.{name}",
            optional: true,
            source: "WINLOG, fields/winlog.yml: keyword, mapped when first seen",
          },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "Microsoft-Windows-CAPI2/Operational" },
              },
              cite: "WINLOG; the channel is one that the team adds",
            },
          ],
        },
        certificateservicesclient_lifecycle_system: {
          fields: {
            "event.provider": { name: "winlog.provider_name", source: "WINLOG, fields/winlog.yml" },
            "event.channel": { name: "winlog.channel", source: "WINLOG, fields/winlog.yml" },
            "event.level": {
              name: "log.level",
              rewrite: "level",
              optional: true,
              source: "elastic/beats, winlogbeat/eventlog/eventlog.go: winlog.level becomes log.level",
            },
          },
          eventData: {
            name: "winlog.event_data.{name}",
            optional: true,
            source: "WINLOG, fields/winlog.yml: keyword, mapped when first seen",
          },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "Microsoft-Windows-CertificateServicesClient-Lifecycle-System/Operational" },
              },
              cite: "WINLOG; the channel is one that the team adds",
            },
          ],
        },
        diagnosis_scripted: {
          fields: {
            "event.provider": { name: "winlog.provider_name", source: "WINLOG, fields/winlog.yml" },
            "event.channel": { name: "winlog.channel", source: "WINLOG, fields/winlog.yml" },
            "event.level": {
              name: "log.level",
              rewrite: "level",
              optional: true,
              source: "elastic/beats, winlogbeat/eventlog/eventlog.go: winlog.level becomes log.level",
            },
          },
          eventData: {
            name: "winlog.event_data.{name}",
            optional: true,
            source: "WINLOG, fields/winlog.yml: keyword, mapped when first seen",
          },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "Microsoft-Windows-Diagnosis-Scripted/Operational" },
              },
              cite: "WINLOG; the channel is one that the team adds",
            },
          ],
        },
        dhcp: {
          fields: {
            "event.provider": { name: "winlog.provider_name", source: "WINLOG, fields/winlog.yml" },
            "event.channel": { name: "winlog.channel", source: "WINLOG, fields/winlog.yml" },
            "event.level": {
              name: "log.level",
              rewrite: "level",
              optional: true,
              source: "elastic/beats, winlogbeat/eventlog/eventlog.go: winlog.level becomes log.level",
            },
          },
          eventData: {
            name: "winlog.event_data.{name}",
            optional: true,
            source: "WINLOG, fields/winlog.yml: keyword, mapped when first seen",
          },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "Microsoft-Windows-DHCP-Server/Operational" },
              },
              cite: "WINLOG; the channel is one that the team adds",
            },
          ],
        },
        dns_client: {
          fields: {
            "event.provider": { name: "winlog.provider_name", source: "WINLOG, fields/winlog.yml" },
            "event.channel": { name: "winlog.channel", source: "WINLOG, fields/winlog.yml" },
            "event.level": {
              name: "log.level",
              rewrite: "level",
              optional: true,
              source: "elastic/beats, winlogbeat/eventlog/eventlog.go: winlog.level becomes log.level",
            },
          },
          eventData: {
            name: "winlog.event_data.{name}",
            optional: true,
            source: "WINLOG, fields/winlog.yml: keyword, mapped when first seen",
          },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "Microsoft-Windows-DNS Client Events/Operational" },
              },
              cite: "WINLOG; the channel is one that the team adds",
            },
          ],
        },
        dns_server: {
          fields: {
            "event.provider": { name: "winlog.provider_name", source: "WINLOG, fields/winlog.yml" },
            "event.channel": { name: "winlog.channel", source: "WINLOG, fields/winlog.yml" },
            "event.level": {
              name: "log.level",
              rewrite: "level",
              optional: true,
              source: "elastic/beats, winlogbeat/eventlog/eventlog.go: winlog.level becomes log.level",
            },
          },
          eventData: {
            name: "winlog.event_data.{name}",
            optional: true,
            source: "WINLOG, fields/winlog.yml: keyword, mapped when first seen",
          },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "DNS Server" },
              },
              cite: "WINLOG; the channel is one that the team adds",
            },
          ],
        },
        dns_server_analytic: {
          fields: {
            "event.provider": { name: "winlog.provider_name", source: "WINLOG, fields/winlog.yml" },
            "event.channel": { name: "winlog.channel", source: "WINLOG, fields/winlog.yml" },
            "event.level": {
              name: "log.level",
              rewrite: "level",
              optional: true,
              source: "elastic/beats, winlogbeat/eventlog/eventlog.go: winlog.level becomes log.level",
            },
          },
          eventData: {
            name: "winlog.event_data.{name}",
            optional: true,
            source: "WINLOG, fields/winlog.yml: keyword, mapped when first seen",
          },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "Microsoft-Windows-DNS-Server/Analytical" },
              },
              cite: "WINLOG; the channel is one that the team adds",
            },
          ],
        },
        dns_server_audit: {
          fields: {
            "event.provider": { name: "winlog.provider_name", source: "WINLOG, fields/winlog.yml" },
            "event.channel": { name: "winlog.channel", source: "WINLOG, fields/winlog.yml" },
            "event.level": {
              name: "log.level",
              rewrite: "level",
              optional: true,
              source: "elastic/beats, winlogbeat/eventlog/eventlog.go: winlog.level becomes log.level",
            },
          },
          eventData: {
            name: "winlog.event_data.{name}",
            optional: true,
            source: "WINLOG, fields/winlog.yml: keyword, mapped when first seen",
          },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "Microsoft-Windows-DNS-Server/Audit" },
              },
              cite: "WINLOG; the channel is one that the team adds",
            },
          ],
        },
        driver_framework: {
          fields: {
            "event.provider": { name: "winlog.provider_name", source: "WINLOG, fields/winlog.yml" },
            "event.channel": { name: "winlog.channel", source: "WINLOG, fields/winlog.yml" },
            "event.level": {
              name: "log.level",
              rewrite: "level",
              optional: true,
              source: "elastic/beats, winlogbeat/eventlog/eventlog.go: winlog.level becomes log.level",
            },
          },
          eventData: {
            name: "winlog.event_data.{name}",
            optional: true,
            source: "WINLOG, fields/winlog.yml: keyword, mapped when first seen",
          },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "Microsoft-Windows-DriverFrameworks-UserMode/Operational" },
              },
              cite: "WINLOG; the channel is one that the team adds",
            },
          ],
        },
        firewall_as: {
          fields: {
            "event.provider": { name: "winlog.provider_name", source: "WINLOG, fields/winlog.yml" },
            "event.channel": { name: "winlog.channel", source: "WINLOG, fields/winlog.yml" },
            "event.level": {
              name: "log.level",
              rewrite: "level",
              optional: true,
              source: "elastic/beats, winlogbeat/eventlog/eventlog.go: winlog.level becomes log.level",
            },
          },
          eventData: {
            name: "winlog.event_data.{name}",
            optional: true,
            source: "WINLOG, fields/winlog.yml: keyword, mapped when first seen",
          },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "Microsoft-Windows-Windows Firewall With Advanced Security/Firewall" },
              },
              cite: "WINLOG; the channel is one that the team adds",
            },
          ],
        },
        hyper_v_worker: {
          fields: {
            "event.provider": { name: "winlog.provider_name", source: "WINLOG, fields/winlog.yml" },
            "event.channel": { name: "winlog.channel", source: "WINLOG, fields/winlog.yml" },
            "event.level": {
              name: "log.level",
              rewrite: "level",
              optional: true,
              source: "elastic/beats, winlogbeat/eventlog/eventlog.go: winlog.level becomes log.level",
            },
          },
          eventData: {
            name: "winlog.event_data.{name}",
            optional: true,
            source: "WINLOG, fields/winlog.yml: keyword, mapped when first seen",
          },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "Microsoft-Windows-Hyper-V-Worker" },
              },
              cite: "WINLOG; the channel is one that the team adds",
            },
          ],
        },
        kernel_event_tracing: {
          fields: {
            "event.provider": { name: "winlog.provider_name", source: "WINLOG, fields/winlog.yml" },
            "event.channel": { name: "winlog.channel", source: "WINLOG, fields/winlog.yml" },
            "event.level": {
              name: "log.level",
              rewrite: "level",
              optional: true,
              source: "elastic/beats, winlogbeat/eventlog/eventlog.go: winlog.level becomes log.level",
            },
          },
          eventData: {
            name: "winlog.event_data.{name}",
            optional: true,
            source: "WINLOG, fields/winlog.yml: keyword, mapped when first seen",
          },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "Microsoft-Windows-Kernel-EventTracing" },
              },
              cite: "WINLOG; the channel is one that the team adds",
            },
          ],
        },
        kernel_shimengine: {
          fields: {
            "event.provider": { name: "winlog.provider_name", source: "WINLOG, fields/winlog.yml" },
            "event.channel": { name: "winlog.channel", source: "WINLOG, fields/winlog.yml" },
            "event.level": {
              name: "log.level",
              rewrite: "level",
              optional: true,
              source: "elastic/beats, winlogbeat/eventlog/eventlog.go: winlog.level becomes log.level",
            },
          },
          eventData: {
            name: "winlog.event_data.{name}",
            optional: true,
            source: "WINLOG, fields/winlog.yml: keyword, mapped when first seen",
          },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: {
                  "winlog.channel": ["Microsoft-Windows-Kernel-ShimEngine/Operational", "Microsoft-Windows-Kernel-ShimEngine/Diagnostic"],
                },
              },
              cite: "WINLOG; the channel is one that the team adds",
            },
          ],
        },
        ldap: {
          fields: {
            "event.provider": { name: "winlog.provider_name", source: "WINLOG, fields/winlog.yml" },
            "event.channel": { name: "winlog.channel", source: "WINLOG, fields/winlog.yml" },
            "event.level": {
              name: "log.level",
              rewrite: "level",
              optional: true,
              source: "elastic/beats, winlogbeat/eventlog/eventlog.go: winlog.level becomes log.level",
            },
          },
          eventData: {
            name: "winlog.event_data.{name}",
            optional: true,
            source: "WINLOG, fields/winlog.yml: keyword, mapped when first seen",
          },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "Microsoft-Windows-LDAP-Client/Debug" },
              },
              cite: "WINLOG; the channel is one that the team adds",
            },
          ],
        },
        lsa_server: {
          fields: {
            "event.provider": { name: "winlog.provider_name", source: "WINLOG, fields/winlog.yml" },
            "event.channel": { name: "winlog.channel", source: "WINLOG, fields/winlog.yml" },
            "event.level": {
              name: "log.level",
              rewrite: "level",
              optional: true,
              source: "elastic/beats, winlogbeat/eventlog/eventlog.go: winlog.level becomes log.level",
            },
          },
          eventData: {
            name: "winlog.event_data.{name}",
            optional: true,
            source: "WINLOG, fields/winlog.yml: keyword, mapped when first seen",
          },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "Microsoft-Windows-LSA/Operational" },
              },
              cite: "WINLOG; the channel is one that the team adds",
            },
          ],
        },
        microsoft_servicebus_client: {
          fields: {
            "event.provider": { name: "winlog.provider_name", source: "WINLOG, fields/winlog.yml" },
            "event.channel": { name: "winlog.channel", source: "WINLOG, fields/winlog.yml" },
            "event.level": {
              name: "log.level",
              rewrite: "level",
              optional: true,
              source: "elastic/beats, winlogbeat/eventlog/eventlog.go: winlog.level becomes log.level",
            },
          },
          eventData: {
            name: "winlog.event_data.{name}",
            optional: true,
            source: "WINLOG, fields/winlog.yml: keyword, mapped when first seen",
          },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "Microsoft-ServiceBus-Client" },
              },
              cite: "WINLOG; the channel is one that the team adds",
            },
          ],
        },
        msexchange_management: {
          fields: {
            "event.provider": { name: "winlog.provider_name", source: "WINLOG, fields/winlog.yml" },
            "event.channel": { name: "winlog.channel", source: "WINLOG, fields/winlog.yml" },
            "event.level": {
              name: "log.level",
              rewrite: "level",
              optional: true,
              source: "elastic/beats, winlogbeat/eventlog/eventlog.go: winlog.level becomes log.level",
            },
          },
          eventData: {
            name: "winlog.event_data.{name}",
            optional: true,
            source: "WINLOG, fields/winlog.yml: keyword, mapped when first seen",
          },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "MSExchange Management" },
              },
              cite: "WINLOG; the channel is one that the team adds",
            },
          ],
        },
        ntfs: {
          fields: {
            "event.provider": { name: "winlog.provider_name", source: "WINLOG, fields/winlog.yml" },
            "event.channel": { name: "winlog.channel", source: "WINLOG, fields/winlog.yml" },
            "event.level": {
              name: "log.level",
              rewrite: "level",
              optional: true,
              source: "elastic/beats, winlogbeat/eventlog/eventlog.go: winlog.level becomes log.level",
            },
          },
          eventData: {
            name: "winlog.event_data.{name}",
            optional: true,
            source: "WINLOG, fields/winlog.yml: keyword, mapped when first seen",
          },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "Microsoft-Windows-Ntfs/Operational" },
              },
              cite: "WINLOG; the channel is one that the team adds",
            },
          ],
        },
        ntlm: {
          fields: {
            "event.provider": { name: "winlog.provider_name", source: "WINLOG, fields/winlog.yml" },
            "event.channel": { name: "winlog.channel", source: "WINLOG, fields/winlog.yml" },
            "event.level": {
              name: "log.level",
              rewrite: "level",
              optional: true,
              source: "elastic/beats, winlogbeat/eventlog/eventlog.go: winlog.level becomes log.level",
            },
          },
          eventData: {
            name: "winlog.event_data.{name}",
            optional: true,
            source: "WINLOG, fields/winlog.yml: keyword, mapped when first seen",
          },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "Microsoft-Windows-NTLM/Operational" },
              },
              cite: "WINLOG; the channel is one that the team adds",
            },
          ],
        },
        openssh: {
          fields: {
            "event.provider": { name: "winlog.provider_name", source: "WINLOG, fields/winlog.yml" },
            "event.channel": { name: "winlog.channel", source: "WINLOG, fields/winlog.yml" },
            "event.level": {
              name: "log.level",
              rewrite: "level",
              optional: true,
              source: "elastic/beats, winlogbeat/eventlog/eventlog.go: winlog.level becomes log.level",
            },
          },
          eventData: {
            name: "winlog.event_data.{name}",
            optional: true,
            source: "WINLOG, fields/winlog.yml: keyword, mapped when first seen",
          },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "OpenSSH/Operational" },
              },
              cite: "WINLOG; the channel is one that the team adds",
            },
          ],
        },
        printservice_admin: {
          fields: {
            "event.provider": { name: "winlog.provider_name", source: "WINLOG, fields/winlog.yml" },
            "event.channel": { name: "winlog.channel", source: "WINLOG, fields/winlog.yml" },
            "event.level": {
              name: "log.level",
              rewrite: "level",
              optional: true,
              source: "elastic/beats, winlogbeat/eventlog/eventlog.go: winlog.level becomes log.level",
            },
          },
          eventData: {
            name: "winlog.event_data.{name}",
            optional: true,
            source: "WINLOG, fields/winlog.yml: keyword, mapped when first seen",
          },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "Microsoft-Windows-PrintService/Admin" },
              },
              cite: "WINLOG; the channel is one that the team adds",
            },
          ],
        },
        printservice_operational: {
          fields: {
            "event.provider": { name: "winlog.provider_name", source: "WINLOG, fields/winlog.yml" },
            "event.channel": { name: "winlog.channel", source: "WINLOG, fields/winlog.yml" },
            "event.level": {
              name: "log.level",
              rewrite: "level",
              optional: true,
              source: "elastic/beats, winlogbeat/eventlog/eventlog.go: winlog.level becomes log.level",
            },
          },
          eventData: {
            name: "winlog.event_data.{name}",
            optional: true,
            source: "WINLOG, fields/winlog.yml: keyword, mapped when first seen",
          },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "Microsoft-Windows-PrintService/Operational" },
              },
              cite: "WINLOG; the channel is one that the team adds",
            },
          ],
        },
        security_mitigations: {
          fields: {
            "event.provider": { name: "winlog.provider_name", source: "WINLOG, fields/winlog.yml" },
            "event.channel": { name: "winlog.channel", source: "WINLOG, fields/winlog.yml" },
            "event.level": {
              name: "log.level",
              rewrite: "level",
              optional: true,
              source: "elastic/beats, winlogbeat/eventlog/eventlog.go: winlog.level becomes log.level",
            },
          },
          eventData: {
            name: "winlog.event_data.{name}",
            optional: true,
            source: "WINLOG, fields/winlog.yml: keyword, mapped when first seen",
          },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: {
                  "winlog.channel": [
                    "Microsoft-Windows-Security-Mitigations/Kernel Mode",
                    "Microsoft-Windows-Security-Mitigations/User Mode",
                  ],
                },
              },
              cite: "WINLOG; the channel is one that the team adds",
            },
          ],
        },
        sense: {
          fields: {
            "event.provider": { name: "winlog.provider_name", source: "WINLOG, fields/winlog.yml" },
            "event.channel": { name: "winlog.channel", source: "WINLOG, fields/winlog.yml" },
            "event.level": {
              name: "log.level",
              rewrite: "level",
              optional: true,
              source: "elastic/beats, winlogbeat/eventlog/eventlog.go: winlog.level becomes log.level",
            },
          },
          eventData: {
            name: "winlog.event_data.{name}",
            optional: true,
            source: "WINLOG, fields/winlog.yml: keyword, mapped when first seen",
          },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "Microsoft-Windows-SENSE/Operational" },
              },
              cite: "WINLOG; the channel is one that the team adds",
            },
          ],
        },
        shell_core: {
          fields: {
            "event.provider": { name: "winlog.provider_name", source: "WINLOG, fields/winlog.yml" },
            "event.channel": { name: "winlog.channel", source: "WINLOG, fields/winlog.yml" },
            "event.level": {
              name: "log.level",
              rewrite: "level",
              optional: true,
              source: "elastic/beats, winlogbeat/eventlog/eventlog.go: winlog.level becomes log.level",
            },
          },
          eventData: {
            name: "winlog.event_data.{name}",
            optional: true,
            source: "WINLOG, fields/winlog.yml: keyword, mapped when first seen",
          },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "Microsoft-Windows-Shell-Core/Operational" },
              },
              cite: "WINLOG; the channel is one that the team adds",
            },
          ],
        },
        smbclient_connectivity: {
          fields: {
            "event.provider": { name: "winlog.provider_name", source: "WINLOG, fields/winlog.yml" },
            "event.channel": { name: "winlog.channel", source: "WINLOG, fields/winlog.yml" },
            "event.level": {
              name: "log.level",
              rewrite: "level",
              optional: true,
              source: "elastic/beats, winlogbeat/eventlog/eventlog.go: winlog.level becomes log.level",
            },
          },
          eventData: {
            name: "winlog.event_data.{name}",
            optional: true,
            source: "WINLOG, fields/winlog.yml: keyword, mapped when first seen",
          },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "Microsoft-Windows-SmbClient/Connectivity" },
              },
              cite: "WINLOG; the channel is one that the team adds",
            },
          ],
        },
        smbclient_security: {
          fields: {
            "event.provider": { name: "winlog.provider_name", source: "WINLOG, fields/winlog.yml" },
            "event.channel": { name: "winlog.channel", source: "WINLOG, fields/winlog.yml" },
            "event.level": {
              name: "log.level",
              rewrite: "level",
              optional: true,
              source: "elastic/beats, winlogbeat/eventlog/eventlog.go: winlog.level becomes log.level",
            },
          },
          eventData: {
            name: "winlog.event_data.{name}",
            optional: true,
            source: "WINLOG, fields/winlog.yml: keyword, mapped when first seen",
          },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "Microsoft-Windows-SmbClient/Security" },
              },
              cite: "WINLOG; the channel is one that the team adds",
            },
          ],
        },
        smbserver_connectivity: {
          fields: {
            "event.provider": { name: "winlog.provider_name", source: "WINLOG, fields/winlog.yml" },
            "event.channel": { name: "winlog.channel", source: "WINLOG, fields/winlog.yml" },
            "event.level": {
              name: "log.level",
              rewrite: "level",
              optional: true,
              source: "elastic/beats, winlogbeat/eventlog/eventlog.go: winlog.level becomes log.level",
            },
          },
          eventData: {
            name: "winlog.event_data.{name}",
            optional: true,
            source: "WINLOG, fields/winlog.yml: keyword, mapped when first seen",
          },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "Microsoft-Windows-SMBServer/Connectivity" },
              },
              cite: "WINLOG; the channel is one that the team adds",
            },
          ],
        },
        terminalservices_localsessionmanager: {
          fields: {
            "event.provider": { name: "winlog.provider_name", source: "WINLOG, fields/winlog.yml" },
            "event.channel": { name: "winlog.channel", source: "WINLOG, fields/winlog.yml" },
            "event.level": {
              name: "log.level",
              rewrite: "level",
              optional: true,
              source: "elastic/beats, winlogbeat/eventlog/eventlog.go: winlog.level becomes log.level",
            },
          },
          eventData: {
            name: "winlog.event_data.{name}",
            optional: true,
            source: "WINLOG, fields/winlog.yml: keyword, mapped when first seen",
          },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "Microsoft-Windows-TerminalServices-LocalSessionManager/Operational" },
              },
              cite: "WINLOG; the channel is one that the team adds",
            },
          ],
        },
        vhdmp: {
          fields: {
            "event.provider": { name: "winlog.provider_name", source: "WINLOG, fields/winlog.yml" },
            "event.channel": { name: "winlog.channel", source: "WINLOG, fields/winlog.yml" },
            "event.level": {
              name: "log.level",
              rewrite: "level",
              optional: true,
              source: "elastic/beats, winlogbeat/eventlog/eventlog.go: winlog.level becomes log.level",
            },
          },
          eventData: {
            name: "winlog.event_data.{name}",
            optional: true,
            source: "WINLOG, fields/winlog.yml: keyword, mapped when first seen",
          },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "Microsoft-Windows-VHDMP/Operational" },
              },
              cite: "WINLOG; the channel is one that the team adds",
            },
          ],
        },
      },
    },
    iis: {
      vocabulary: "iis",
      title: "Access logs of Internet Information Services by the IIS integration",
      description: "The W3C log of IIS. The pipeline decodes the query and the user agent, so that a rule that looks for `%2e%2e` sees `..` instead: queries on them are approximate.",
      sources: [
        "IIS: https://github.com/elastic/integrations/tree/main/packages/iis/data_stream/access, ingest_pipeline/default.yml",
      ],
      settings: { mapped: { iis: ["event.category", "event.dataset"] } },
      fields: { "host.name": { name: "host.name", source: "ECS" } },
      events: {
        webserver: {
          fields: {
            "source.ip": { name: "source.ip", type: "ip", source: "IIS" },
            "source.port": { unavailable: "The log does not have the port of the client.", absent: true },
            "destination.ip": { name: "destination.ip", type: "ip", source: "IIS" },
            "destination.port": { name: "destination.port", type: "number", source: "IIS" },
            "user.account": { name: "user.name", optional: true, source: "IIS" },
            "url.full": { unavailable: "IIS writes path and query into two fields.", nearest: "url.original" },
            "url.path": { name: "url.original", source: "IIS: cs-uri-stem" },
            "url.query": {
              name: "url.query",
              optional: true,
              fidelity: "approximate",
              reason: "the pipeline decodes the query.",
              source: "IIS: urldecode",
            },
            "url.domain": { name: "url.domain", optional: true, source: "IIS: cs-host, where the log has it" },
            "http.request.method": { name: "http.request.method", source: "IIS" },
            "http.request.referrer": { name: "http.request.referrer", optional: true, source: "IIS" },
            "http.request.cookie": { name: "iis.access.cookie", optional: true, source: "IIS" },
            "http.request.bytes": { name: "http.request.body.bytes", type: "number", optional: true, source: "IIS" },
            "http.response.bytes": { name: "http.response.body.bytes", type: "number", optional: true, source: "IIS" },
            "http.response.status_code": { name: "http.response.status_code", type: "number", source: "IIS" },
            "http.response.mime_type": { unavailable: "The log does not have the media type of the response.", absent: true },
            "user_agent.original": {
              name: "user_agent.original",
              optional: true,
              fidelity: "approximate",
              reason: "the pipeline decodes the user agent, with + as a space.",
              source: "IIS: urldecode",
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
              cite: "IIS",
            },
          ],
        },
      },
    },
    wildcard: {
      vocabulary: "wildcard",
      title: "Log lines, and long texts of Windows events, in fields of type wildcard",
      description: "For teams that give long texts a field of type wildcard, which EQL searches without a limit of length: script blocks and the like of Windows events that are otherwise as in the vocabulary winlog, and a field message.wildcard beside the analysed message of every log. The mappings go into the @custom component template of each data stream, or into the index template of a Beat; no integration brings them.",
      sources: [
        "WILDCARD: https://www.elastic.co/docs/reference/elasticsearch/mapping-reference/keyword#wildcard-field-type",
        "CUSTOM: https://www.elastic.co/docs/reference/fleet/data-streams-pipeline-tutorial and data-streams#data-streams-index-templates-edit (@custom component templates)",
        "WINLOGBEAT: https://github.com/elastic/beats/tree/main/winlogbeat, eventlog/eventlog.go and sys/winevent (event.go, maputil.go)",
        "WINLOG: https://github.com/elastic/integrations/tree/main/packages/winlog, fields/winlog.yml",
      ],
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
        alternatives: {
          "*": {
            "event_data.Data": [
              "winlog.event_data.param2",
              "winlog.event_data.param3",
              "winlog.event_data.param4",
              "winlog.event_data.param5",
              "winlog.event_data.param6",
              "winlog.event_data.param7",
              "winlog.event_data.param8",
            ],
            "powershell.pipeline_data": ["winlog.event_data.param2", "winlog.event_data.param3"],
            "powershell.details": ["winlog.event_data.param2", "winlog.event_data.param3"],
          },
        },
        userData: [
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
        ],
        filled: ["host.name"],
      },
      fields: {
        "host.name": { name: "host.name", source: "ECS; WINLOGBEAT: the computer of the event" },
        "event.code": { name: "event.code", source: "WINLOGBEAT" },
        "event.provider": { name: "winlog.provider_name", source: "WINLOG" },
        "event.channel": { name: "winlog.channel", source: "WINLOG" },
        "event.level": {
          name: "log.level",
          rewrite: "level",
          source: "WINLOGBEAT: winlog.level becomes log.level, the English name in lower case",
        },
      },
      events: {
        ps_script: {
          fields: {
            "user.account": { unavailable: "Event 4104 names its user by a security identifier only." },
            "user.name": { unavailable: "Event 4104 names its user by a security identifier only." },
            "powershell.script_block_text": { name: "winlog.event_data.ScriptBlockText", source: "Event data of PowerShell 4104; WILDCARD" },
            "powershell.script_block_id": { name: "winlog.event_data.ScriptBlockId", optional: true, source: "Event data of PowerShell 4104" },
            "powershell.script_path": { name: "winlog.event_data.Path", optional: true, source: "WINLOG; event data of PowerShell 4104" },
          },
          variants: [
            {
              name: "PowerShell",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: {
                  "winlog.channel": ["Microsoft-Windows-PowerShell/Operational", "PowerShellCore/Operational"],
                  "event.code": "4104",
                },
              },
              cite: "WINLOGBEAT; event 4104",
            },
          ],
        },
        ps_module: {
          fields: {
            "user.account": {
              unavailable: "Event 4103 names its user inside the text of ContextInfo only.",
              nearest: "winlog.event_data.ContextInfo",
            },
            "user.name": {
              unavailable: "Event 4103 names its user inside the text of ContextInfo only.",
              nearest: "winlog.event_data.ContextInfo",
            },
            "powershell.payload": { name: "winlog.event_data.Payload", source: "Event data of PowerShell 4103; WILDCARD" },
            "powershell.context": { name: "winlog.event_data.ContextInfo", source: "Event data of PowerShell 4103; WILDCARD" },
          },
          variants: [
            {
              name: "PowerShell",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: {
                  "winlog.channel": ["Microsoft-Windows-PowerShell/Operational", "PowerShellCore/Operational"],
                  "event.code": "4103",
                },
              },
              cite: "WINLOGBEAT; event 4103",
            },
          ],
        },
        ps_classic_script: {
          fields: {
            "user.account": { unavailable: "The events of this channel name their user inside a text only." },
            "user.name": { unavailable: "The events of this channel name their user inside a text only." },
            "powershell.pipeline_data": {
              name: "winlog.event_data.param1",
              source: "WINLOGBEAT: AddPairs names the three unnamed texts param1 to param3; WILDCARD",
            },
          },
          variants: [
            {
              name: "Windows PowerShell",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Windows PowerShell", "event.code": "800" },
              },
              cite: "WINLOGBEAT; event 800",
            },
          ],
        },
        ps_classic_start: {
          fields: {
            "powershell.details": {
              name: "winlog.event_data.param1",
              source: "WINLOGBEAT: AddPairs names the three unnamed texts param1 to param3; WILDCARD",
            },
          },
          variants: [
            {
              name: "Windows PowerShell",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Windows PowerShell", "event.code": "400" },
              },
              cite: "WINLOGBEAT; event 400",
            },
          ],
        },
        ps_classic_provider_start: {
          fields: {
            "powershell.details": {
              name: "winlog.event_data.param1",
              source: "WINLOGBEAT: AddPairs names the three unnamed texts param1 to param3; WILDCARD",
            },
          },
          variants: [
            {
              name: "Windows PowerShell",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Windows PowerShell", "event.code": "600" },
              },
              cite: "WINLOGBEAT; event 600",
            },
          ],
        },
        process_access: {
          fields: {
            "process.executable": { name: "winlog.event_data.SourceImage", optional: true, source: "Sysmon 10" },
            "process.pid": { name: "winlog.event_data.SourceProcessId", optional: true, source: "Sysmon 10" },
            "process.command_line": { unavailable: "Sysmon 10 does not record command lines.", absent: true },
            "user.account": { name: "winlog.event_data.SourceUser", optional: true, source: "Sysmon 10" },
            "target.process.executable": { name: "winlog.event_data.TargetImage", optional: true, source: "Sysmon 10" },
            "target.process.pid": { name: "winlog.event_data.TargetProcessId", optional: true, source: "Sysmon 10" },
            "target.user.account": { name: "winlog.event_data.TargetUser", optional: true, source: "Sysmon 10" },
            "process.entity_id": { name: "winlog.event_data.SourceProcessGUID", optional: true, source: "Sysmon 10" },
            "target.process.entity_id": { name: "winlog.event_data.TargetProcessGUID", optional: true, source: "Sysmon 10" },
            "process.granted_access": { name: "winlog.event_data.GrantedAccess", optional: true, source: "Sysmon 10" },
            "process.call_trace": { name: "winlog.event_data.CallTrace", source: "Sysmon 10; WILDCARD" },
          },
          variants: [
            {
              name: "Sysmon",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-Sysmon/Operational", "event.code": "10" },
              },
              cite: "WINLOGBEAT; https://learn.microsoft.com/en-us/sysinternals/downloads/sysmon, event 10",
            },
          ],
        },
        linux: {
          variants: [
            {
              name: "Log lines of Linux hosts",
              source: {
                stream: "lines",
                index: ["logs-*", "filebeat-*"],
                keywords: ["message.wildcard"],
                select: { "host.os.type": "linux" },
              },
              cite: "Elastic Agent: host.os.type; WILDCARD",
            },
          ],
        },
        linux_auth: {
          variants: [
            {
              name: "Log lines of Linux hosts",
              source: {
                stream: "lines",
                index: ["logs-*", "filebeat-*"],
                keywords: ["message.wildcard"],
                select: { "host.os.type": "linux" },
              },
              fidelity: "approximate",
              reason: "the query looks at the lines of every log of a Linux host, whatever program wrote them.",
              cite: "Elastic Agent: host.os.type; WILDCARD",
            },
          ],
        },
        linux_syslog: {
          variants: [
            {
              name: "Log lines of Linux hosts",
              source: {
                stream: "lines",
                index: ["logs-*", "filebeat-*"],
                keywords: ["message.wildcard"],
                select: { "host.os.type": "linux" },
              },
              fidelity: "approximate",
              reason: "the query looks at the lines of every log of a Linux host, whatever program wrote them.",
              cite: "Elastic Agent: host.os.type; WILDCARD",
            },
          ],
        },
        linux_sshd: {
          variants: [
            {
              name: "Log lines of Linux hosts",
              source: {
                stream: "lines",
                index: ["logs-*", "filebeat-*"],
                keywords: ["message.wildcard"],
                select: { "host.os.type": "linux" },
              },
              fidelity: "approximate",
              reason: "the query looks at the lines of every log of a Linux host, whatever program wrote them.",
              cite: "Elastic Agent: host.os.type; WILDCARD",
            },
          ],
        },
        linux_sudo: {
          variants: [
            {
              name: "Log lines of Linux hosts",
              source: {
                stream: "lines",
                index: ["logs-*", "filebeat-*"],
                keywords: ["message.wildcard"],
                select: { "host.os.type": "linux" },
              },
              fidelity: "approximate",
              reason: "the query looks at the lines of every log of a Linux host, whatever program wrote them.",
              cite: "Elastic Agent: host.os.type; WILDCARD",
            },
          ],
        },
        linux_cron: {
          variants: [
            {
              name: "Log lines of Linux hosts",
              source: {
                stream: "lines",
                index: ["logs-*", "filebeat-*"],
                keywords: ["message.wildcard"],
                select: { "host.os.type": "linux" },
              },
              fidelity: "approximate",
              reason: "the query looks at the lines of every log of a Linux host, whatever program wrote them.",
              cite: "Elastic Agent: host.os.type; WILDCARD",
            },
          ],
        },
        linux_clamav: {
          variants: [
            {
              name: "Log lines of Linux hosts",
              source: {
                stream: "lines",
                index: ["logs-*", "filebeat-*"],
                keywords: ["message.wildcard"],
                select: { "host.os.type": "linux" },
              },
              fidelity: "approximate",
              reason: "the query looks at the lines of every log of a Linux host, whatever program wrote them.",
              cite: "Elastic Agent: host.os.type; WILDCARD",
            },
          ],
        },
        linux_guacamole: {
          variants: [
            {
              name: "Log lines of Linux hosts",
              source: {
                stream: "lines",
                index: ["logs-*", "filebeat-*"],
                keywords: ["message.wildcard"],
                select: { "host.os.type": "linux" },
              },
              fidelity: "approximate",
              reason: "the query looks at the lines of every log of a Linux host, whatever program wrote them.",
              cite: "Elastic Agent: host.os.type; WILDCARD",
            },
          ],
        },
        linux_vsftpd: {
          variants: [
            {
              name: "Log lines of Linux hosts",
              source: {
                stream: "lines",
                index: ["logs-*", "filebeat-*"],
                keywords: ["message.wildcard"],
                select: { "host.os.type": "linux" },
              },
              fidelity: "approximate",
              reason: "the query looks at the lines of every log of a Linux host, whatever program wrote them.",
              cite: "Elastic Agent: host.os.type; WILDCARD",
            },
          ],
        },
        linux_modsecurity: {
          variants: [
            {
              name: "Log lines of Linux hosts",
              source: {
                stream: "lines",
                index: ["logs-*", "filebeat-*"],
                keywords: ["message.wildcard"],
                select: { "host.os.type": "linux" },
              },
              fidelity: "approximate",
              reason: "the query looks at the lines of every log of a Linux host, whatever program wrote them.",
              cite: "Elastic Agent: host.os.type; WILDCARD",
            },
          ],
        },
        apache: {
          variants: [
            {
              name: "Log lines",
              source: { stream: "lines", index: ["logs-*", "filebeat-*"], keywords: ["message.wildcard"] },
              fidelity: "approximate",
              reason: "the query looks at the lines of every log, whatever program wrote them.",
              cite: "WILDCARD",
            },
          ],
        },
        nginx: {
          variants: [
            {
              name: "Log lines",
              source: { stream: "lines", index: ["logs-*", "filebeat-*"], keywords: ["message.wildcard"] },
              fidelity: "approximate",
              reason: "the query looks at the lines of every log, whatever program wrote them.",
              cite: "WILDCARD",
            },
          ],
        },
        jvm: {
          variants: [
            {
              name: "Log lines",
              source: { stream: "lines", index: ["logs-*", "filebeat-*"], keywords: ["message.wildcard"] },
              fidelity: "approximate",
              reason: "the query looks at the lines of every log, whatever program wrote them.",
              cite: "WILDCARD",
            },
          ],
        },
        spring: {
          variants: [
            {
              name: "Log lines",
              source: { stream: "lines", index: ["logs-*", "filebeat-*"], keywords: ["message.wildcard"] },
              fidelity: "approximate",
              reason: "the query looks at the lines of every log, whatever program wrote them.",
              cite: "WILDCARD",
            },
          ],
        },
        django: {
          variants: [
            {
              name: "Log lines",
              source: { stream: "lines", index: ["logs-*", "filebeat-*"], keywords: ["message.wildcard"] },
              fidelity: "approximate",
              reason: "the query looks at the lines of every log, whatever program wrote them.",
              cite: "WILDCARD",
            },
          ],
        },
        python: {
          variants: [
            {
              name: "Log lines",
              source: { stream: "lines", index: ["logs-*", "filebeat-*"], keywords: ["message.wildcard"] },
              fidelity: "approximate",
              reason: "the query looks at the lines of every log, whatever program wrote them.",
              cite: "WILDCARD",
            },
          ],
        },
        nodejs: {
          variants: [
            {
              name: "Log lines",
              source: { stream: "lines", index: ["logs-*", "filebeat-*"], keywords: ["message.wildcard"] },
              fidelity: "approximate",
              reason: "the query looks at the lines of every log, whatever program wrote them.",
              cite: "WILDCARD",
            },
          ],
        },
        ruby_on_rails: {
          variants: [
            {
              name: "Log lines",
              source: { stream: "lines", index: ["logs-*", "filebeat-*"], keywords: ["message.wildcard"] },
              fidelity: "approximate",
              reason: "the query looks at the lines of every log, whatever program wrote them.",
              cite: "WILDCARD",
            },
          ],
        },
        velocity: {
          variants: [
            {
              name: "Log lines",
              source: { stream: "lines", index: ["logs-*", "filebeat-*"], keywords: ["message.wildcard"] },
              fidelity: "approximate",
              reason: "the query looks at the lines of every log, whatever program wrote them.",
              cite: "WILDCARD",
            },
          ],
        },
        sql: {
          variants: [
            {
              name: "Log lines",
              source: { stream: "lines", index: ["logs-*", "filebeat-*"], keywords: ["message.wildcard"] },
              fidelity: "approximate",
              reason: "the query looks at the lines of every log, whatever program wrote them.",
              cite: "WILDCARD",
            },
          ],
        },
        cisco_aaa: {
          variants: [
            {
              name: "Log lines",
              source: { stream: "lines", index: ["logs-*", "filebeat-*"], keywords: ["message.wildcard"] },
              fidelity: "approximate",
              reason: "the query looks at the lines of every log, whatever program wrote them.",
              cite: "WILDCARD",
            },
          ],
        },
        cisco_bgp: {
          variants: [
            {
              name: "Log lines",
              source: { stream: "lines", index: ["logs-*", "filebeat-*"], keywords: ["message.wildcard"] },
              fidelity: "approximate",
              reason: "the query looks at the lines of every log, whatever program wrote them.",
              cite: "WILDCARD",
            },
          ],
        },
        cisco_ldp: {
          variants: [
            {
              name: "Log lines",
              source: { stream: "lines", index: ["logs-*", "filebeat-*"], keywords: ["message.wildcard"] },
              fidelity: "approximate",
              reason: "the query looks at the lines of every log, whatever program wrote them.",
              cite: "WILDCARD",
            },
          ],
        },
        cisco_syslog: {
          variants: [
            {
              name: "Log lines",
              source: { stream: "lines", index: ["logs-*", "filebeat-*"], keywords: ["message.wildcard"] },
              fidelity: "approximate",
              reason: "the query looks at the lines of every log, whatever program wrote them.",
              cite: "WILDCARD",
            },
          ],
        },
        huawei_bgp: {
          variants: [
            {
              name: "Log lines",
              source: { stream: "lines", index: ["logs-*", "filebeat-*"], keywords: ["message.wildcard"] },
              fidelity: "approximate",
              reason: "the query looks at the lines of every log, whatever program wrote them.",
              cite: "WILDCARD",
            },
          ],
        },
        juniper_bgp: {
          variants: [
            {
              name: "Log lines",
              source: { stream: "lines", index: ["logs-*", "filebeat-*"], keywords: ["message.wildcard"] },
              fidelity: "approximate",
              reason: "the query looks at the lines of every log, whatever program wrote them.",
              cite: "WILDCARD",
            },
          ],
        },
        iis_configuration: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": { name: "message.wildcard", source: "WINLOGBEAT: winlog.message becomes message; WILDCARD" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: { "winlog.channel": "Microsoft-IIS-Configuration/Operational" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        application: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": { name: "message.wildcard", source: "WINLOGBEAT: winlog.message becomes message; WILDCARD" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
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
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        security: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": { name: "message.wildcard", source: "WINLOGBEAT: winlog.message becomes message; WILDCARD" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
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
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        system: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": { name: "message.wildcard", source: "WINLOGBEAT: winlog.message becomes message; WILDCARD" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
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
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        sysmon: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": { name: "message.wildcard", source: "WINLOGBEAT: winlog.message becomes message; WILDCARD" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: { "winlog.channel": "Microsoft-Windows-Sysmon/Operational" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        powershell: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": { name: "message.wildcard", source: "WINLOGBEAT: winlog.message becomes message; WILDCARD" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: { "winlog.channel": ["Microsoft-Windows-PowerShell/Operational", "PowerShellCore/Operational"] },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        powershell_classic: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": { name: "message.wildcard", source: "WINLOGBEAT: winlog.message becomes message; WILDCARD" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
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
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        windefend: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": { name: "message.wildcard", source: "WINLOGBEAT: winlog.message becomes message; WILDCARD" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: { "winlog.channel": "Microsoft-Windows-Windows Defender/Operational" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        taskscheduler: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": { name: "message.wildcard", source: "WINLOGBEAT: winlog.message becomes message; WILDCARD" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: { "winlog.channel": "Microsoft-Windows-TaskScheduler/Operational" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        wmi: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": { name: "message.wildcard", source: "WINLOGBEAT: winlog.message becomes message; WILDCARD" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: { "winlog.channel": "Microsoft-Windows-WMI-Activity/Operational" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        codeintegrity_operational: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": { name: "message.wildcard", source: "WINLOGBEAT: winlog.message becomes message; WILDCARD" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: { "winlog.channel": "Microsoft-Windows-CodeIntegrity/Operational" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        applocker: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": { name: "message.wildcard", source: "WINLOGBEAT: winlog.message becomes message; WILDCARD" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: {
                  "winlog.channel": [
                    "Microsoft-Windows-AppLocker/EXE and DLL",
                    "Microsoft-Windows-AppLocker/MSI and Script",
                    "Microsoft-Windows-AppLocker/Packaged app-Deployment",
                    "Microsoft-Windows-AppLocker/Packaged app-Execution",
                  ],
                },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        appmodel_runtime: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": { name: "message.wildcard", source: "WINLOGBEAT: winlog.message becomes message; WILDCARD" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: { "winlog.channel": "Microsoft-Windows-AppModel-Runtime/Admin" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        appxdeployment_server: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": { name: "message.wildcard", source: "WINLOGBEAT: winlog.message becomes message; WILDCARD" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: { "winlog.channel": "Microsoft-Windows-AppXDeploymentServer/Operational" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        appxpackaging_om: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": { name: "message.wildcard", source: "WINLOGBEAT: winlog.message becomes message; WILDCARD" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: { "winlog.channel": "Microsoft-Windows-AppxPackaging/Operational" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        bits_client: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": { name: "message.wildcard", source: "WINLOGBEAT: winlog.message becomes message; WILDCARD" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: { "winlog.channel": "Microsoft-Windows-Bits-Client/Operational" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        capi2: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": { name: "message.wildcard", source: "WINLOGBEAT: winlog.message becomes message; WILDCARD" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: { "winlog.channel": "Microsoft-Windows-CAPI2/Operational" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        certificateservicesclient_lifecycle_system: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": { name: "message.wildcard", source: "WINLOGBEAT: winlog.message becomes message; WILDCARD" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: { "winlog.channel": "Microsoft-Windows-CertificateServicesClient-Lifecycle-System/Operational" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        diagnosis_scripted: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": { name: "message.wildcard", source: "WINLOGBEAT: winlog.message becomes message; WILDCARD" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: { "winlog.channel": "Microsoft-Windows-Diagnosis-Scripted/Operational" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        dhcp: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": { name: "message.wildcard", source: "WINLOGBEAT: winlog.message becomes message; WILDCARD" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: { "winlog.channel": "Microsoft-Windows-DHCP-Server/Operational" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        dns_client: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": { name: "message.wildcard", source: "WINLOGBEAT: winlog.message becomes message; WILDCARD" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: { "winlog.channel": "Microsoft-Windows-DNS Client Events/Operational" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        dns_server: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": { name: "message.wildcard", source: "WINLOGBEAT: winlog.message becomes message; WILDCARD" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
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
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        dns_server_analytic: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": { name: "message.wildcard", source: "WINLOGBEAT: winlog.message becomes message; WILDCARD" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: { "winlog.channel": "Microsoft-Windows-DNS-Server/Analytical" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        dns_server_audit: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": { name: "message.wildcard", source: "WINLOGBEAT: winlog.message becomes message; WILDCARD" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: { "winlog.channel": "Microsoft-Windows-DNS-Server/Audit" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        driver_framework: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": { name: "message.wildcard", source: "WINLOGBEAT: winlog.message becomes message; WILDCARD" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: { "winlog.channel": "Microsoft-Windows-DriverFrameworks-UserMode/Operational" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        firewall_as: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": { name: "message.wildcard", source: "WINLOGBEAT: winlog.message becomes message; WILDCARD" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: { "winlog.channel": "Microsoft-Windows-Windows Firewall With Advanced Security/Firewall" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        hyper_v_worker: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": { name: "message.wildcard", source: "WINLOGBEAT: winlog.message becomes message; WILDCARD" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: { "winlog.channel": "Microsoft-Windows-Hyper-V-Worker" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        kernel_event_tracing: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": { name: "message.wildcard", source: "WINLOGBEAT: winlog.message becomes message; WILDCARD" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: { "winlog.channel": "Microsoft-Windows-Kernel-EventTracing" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        kernel_shimengine: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": { name: "message.wildcard", source: "WINLOGBEAT: winlog.message becomes message; WILDCARD" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: {
                  "winlog.channel": ["Microsoft-Windows-Kernel-ShimEngine/Operational", "Microsoft-Windows-Kernel-ShimEngine/Diagnostic"],
                },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        ldap: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": { name: "message.wildcard", source: "WINLOGBEAT: winlog.message becomes message; WILDCARD" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: { "winlog.channel": "Microsoft-Windows-LDAP-Client/Debug" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        lsa_server: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": { name: "message.wildcard", source: "WINLOGBEAT: winlog.message becomes message; WILDCARD" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: { "winlog.channel": "Microsoft-Windows-LSA/Operational" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        microsoft_servicebus_client: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": { name: "message.wildcard", source: "WINLOGBEAT: winlog.message becomes message; WILDCARD" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: { "winlog.channel": "Microsoft-ServiceBus-Client" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        msexchange_management: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": { name: "message.wildcard", source: "WINLOGBEAT: winlog.message becomes message; WILDCARD" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: { "winlog.channel": "MSExchange Management" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        ntfs: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": { name: "message.wildcard", source: "WINLOGBEAT: winlog.message becomes message; WILDCARD" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: { "winlog.channel": "Microsoft-Windows-Ntfs/Operational" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        ntlm: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": { name: "message.wildcard", source: "WINLOGBEAT: winlog.message becomes message; WILDCARD" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: { "winlog.channel": "Microsoft-Windows-NTLM/Operational" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        openssh: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": { name: "message.wildcard", source: "WINLOGBEAT: winlog.message becomes message; WILDCARD" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: { "winlog.channel": "OpenSSH/Operational" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        printservice_admin: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": { name: "message.wildcard", source: "WINLOGBEAT: winlog.message becomes message; WILDCARD" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: { "winlog.channel": "Microsoft-Windows-PrintService/Admin" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        printservice_operational: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": { name: "message.wildcard", source: "WINLOGBEAT: winlog.message becomes message; WILDCARD" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: { "winlog.channel": "Microsoft-Windows-PrintService/Operational" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        security_mitigations: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": { name: "message.wildcard", source: "WINLOGBEAT: winlog.message becomes message; WILDCARD" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: {
                  "winlog.channel": [
                    "Microsoft-Windows-Security-Mitigations/Kernel Mode",
                    "Microsoft-Windows-Security-Mitigations/User Mode",
                  ],
                },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        sense: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": { name: "message.wildcard", source: "WINLOGBEAT: winlog.message becomes message; WILDCARD" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: { "winlog.channel": "Microsoft-Windows-SENSE/Operational" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        shell_core: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": { name: "message.wildcard", source: "WINLOGBEAT: winlog.message becomes message; WILDCARD" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: { "winlog.channel": "Microsoft-Windows-Shell-Core/Operational" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        smbclient_connectivity: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": { name: "message.wildcard", source: "WINLOGBEAT: winlog.message becomes message; WILDCARD" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: { "winlog.channel": "Microsoft-Windows-SmbClient/Connectivity" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        smbclient_security: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": { name: "message.wildcard", source: "WINLOGBEAT: winlog.message becomes message; WILDCARD" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: { "winlog.channel": "Microsoft-Windows-SmbClient/Security" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        smbserver_connectivity: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": { name: "message.wildcard", source: "WINLOGBEAT: winlog.message becomes message; WILDCARD" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: { "winlog.channel": "Microsoft-Windows-SMBServer/Connectivity" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        terminalservices_localsessionmanager: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": { name: "message.wildcard", source: "WINLOGBEAT: winlog.message becomes message; WILDCARD" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: { "winlog.channel": "Microsoft-Windows-TerminalServices-LocalSessionManager/Operational" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        vhdmp: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": { name: "message.wildcard", source: "WINLOGBEAT: winlog.message becomes message; WILDCARD" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                keywords: ["message.wildcard"],
                select: { "winlog.channel": "Microsoft-Windows-VHDMP/Operational" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
      },
    },
    winlog: {
      vocabulary: "winlog",
      title: "Windows event logs as Winlogbeat or the integration Custom Windows Event Logs keeps them",
      description: "Every channel of the Windows event log, Sysmon and PowerShell included, with the event data under the names that its provider gives it. It is for events that no pipeline of the Windows and System integrations has taken apart: Winlogbeat without them, or the integration Custom Windows Event Logs with each channel added. A keyword field does not index values longer than 1,024 characters: such a value is absent for a query, and script blocks are often longer.",
      sources: [
        "WINLOGBEAT: https://github.com/elastic/beats/tree/main/winlogbeat, eventlog/eventlog.go and sys/winevent (event.go, maputil.go)",
        "FIELDS: https://www.elastic.co/docs/reference/beats/winlogbeat/exported-fields-winlog",
        "WINLOG: https://github.com/elastic/integrations/tree/main/packages/winlog, fields/winlog.yml",
        "RPCFW: https://github.com/zeronetworks/rpcfirewall, rpcMessages/rpcMessages.cpp, rpcFunctionCalledEvent",
        "SYSMON: https://learn.microsoft.com/en-us/sysinternals/downloads/sysmon",
      ],
      settings: {
        mapped: { winlog: ["event.code", "event.provider", "host.name", "log.level", "winlog.channel", "winlog.provider_name"] },
        alternatives: {
          "*": {
            "event_data.Data": [
              "winlog.event_data.param2",
              "winlog.event_data.param3",
              "winlog.event_data.param4",
              "winlog.event_data.param5",
              "winlog.event_data.param6",
              "winlog.event_data.param7",
              "winlog.event_data.param8",
            ],
            "powershell.pipeline_data": ["winlog.event_data.param2", "winlog.event_data.param3"],
            "powershell.details": ["winlog.event_data.param2", "winlog.event_data.param3"],
          },
        },
        userData: [
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
        ],
        filled: ["host.name"],
      },
      fields: {
        "host.name": { name: "host.name", source: "WINLOGBEAT: the computer of the event" },
        "event.code": { name: "event.code", source: "WINLOGBEAT" },
        "event.provider": { name: "winlog.provider_name", source: "WINLOG" },
        "event.channel": { name: "winlog.channel", source: "WINLOG" },
        "event.level": {
          name: "log.level",
          rewrite: "level",
          source: "WINLOGBEAT: winlog.level becomes log.level, the English name in lower case",
        },
      },
      events: {
        windefend: {
          fields: {
            "event_data.ThreatName": {
              name: "winlog.event_data.Threat_Name",
              optional: true,
              source: "elastic/integrations, packages/windows/data_stream/windows_defender, fields",
            },
            "event_data.NewValue": {
              name: "winlog.event_data.New_Value",
              optional: true,
              source: "elastic/integrations, packages/windows/data_stream/windows_defender, fields",
            },
            "event_data.OldValue": {
              name: "winlog.event_data.Old_Value",
              optional: true,
              source: "elastic/integrations, packages/windows/data_stream/windows_defender, fields",
            },
            "event_data.SourceName": {
              name: "winlog.event_data.Source_Name",
              optional: true,
              source: "elastic/integrations, packages/windows/data_stream/windows_defender, fields",
            },
            "event_data.ProcessName": {
              name: "winlog.event_data.Process_Name",
              optional: true,
              source: "elastic/integrations, packages/windows/data_stream/windows_defender, fields",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-Windows Defender/Operational" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        ps_script: {
          fields: {
            "user.account": { unavailable: "Event 4104 names its user by a security identifier only." },
            "user.name": { unavailable: "Event 4104 names its user by a security identifier only." },
            "powershell.script_block_text": {
              name: "winlog.event_data.ScriptBlockText",
              optional: true,
              fidelity: "approximate",
              reason: "a script block longer than 1,024 characters is not indexed, unless the mapping of winlog.event_data.ScriptBlockText is made a wildcard field.",
              source: "WINLOG: keyword; Fleet and Winlogbeat give keyword fields ignore_above 1024",
            },
            "powershell.script_block_id": { name: "winlog.event_data.ScriptBlockId", optional: true, source: "Event data of PowerShell 4104" },
            "powershell.script_path": { name: "winlog.event_data.Path", optional: true, source: "WINLOG; event data of PowerShell 4104" },
          },
          variants: [
            {
              name: "PowerShell",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: {
                  "winlog.channel": ["Microsoft-Windows-PowerShell/Operational", "PowerShellCore/Operational"],
                  "event.code": "4104",
                },
              },
              cite: "WINLOGBEAT; event 4104",
            },
          ],
        },
        ps_module: {
          fields: {
            "user.account": {
              unavailable: "Event 4103 names its user inside the text of ContextInfo only.",
              nearest: "winlog.event_data.ContextInfo",
            },
            "user.name": {
              unavailable: "Event 4103 names its user inside the text of ContextInfo only.",
              nearest: "winlog.event_data.ContextInfo",
            },
            "powershell.payload": {
              name: "winlog.event_data.Payload",
              optional: true,
              fidelity: "approximate",
              reason: "a payload longer than 1,024 characters is not indexed, unless the mapping of winlog.event_data.Payload is made a wildcard field.",
              source: "Event data of PowerShell 4103; Fleet and Winlogbeat give keyword fields ignore_above 1024",
            },
            "powershell.context": {
              name: "winlog.event_data.ContextInfo",
              optional: true,
              fidelity: "approximate",
              reason: "a context longer than 1,024 characters is not indexed, unless the mapping of winlog.event_data.ContextInfo is made a wildcard field.",
              source: "Event data of PowerShell 4103; Fleet and Winlogbeat give keyword fields ignore_above 1024",
            },
          },
          variants: [
            {
              name: "PowerShell",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: {
                  "winlog.channel": ["Microsoft-Windows-PowerShell/Operational", "PowerShellCore/Operational"],
                  "event.code": "4103",
                },
              },
              cite: "WINLOGBEAT; event 4103",
            },
          ],
        },
        ps_classic_script: {
          fields: {
            "user.account": { unavailable: "The events of this channel name their user inside a text only." },
            "user.name": { unavailable: "The events of this channel name their user inside a text only." },
            "powershell.pipeline_data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "the three unnamed texts of the event are param1 to param3, and one longer than 1,024 characters is not indexed.",
              source: "WINLOGBEAT: AddPairs; Fleet and Winlogbeat give keyword fields ignore_above 1024",
            },
          },
          variants: [
            {
              name: "Windows PowerShell",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Windows PowerShell", "event.code": "800" },
              },
              cite: "WINLOGBEAT; event 800",
            },
          ],
        },
        ps_classic_start: {
          fields: {
            "powershell.details": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "the three unnamed texts of the event are param1 to param3, and one longer than 1,024 characters is not indexed.",
              source: "WINLOGBEAT: AddPairs; Fleet and Winlogbeat give keyword fields ignore_above 1024",
            },
          },
          variants: [
            {
              name: "Windows PowerShell",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Windows PowerShell", "event.code": "400" },
              },
              cite: "WINLOGBEAT; event 400",
            },
          ],
        },
        ps_classic_provider_start: {
          fields: {
            "powershell.details": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "the three unnamed texts of the event are param1 to param3, and one longer than 1,024 characters is not indexed.",
              source: "WINLOGBEAT: AddPairs; Fleet and Winlogbeat give keyword fields ignore_above 1024",
            },
          },
          variants: [
            {
              name: "Windows PowerShell",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Windows PowerShell", "event.code": "600" },
              },
              cite: "WINLOGBEAT; event 600",
            },
          ],
        },
        antivirus: {
          fields: {
            "threat.name": {
              name: "winlog.event_data.Threat_Name",
              optional: true,
              source: "elastic/integrations, packages/windows/data_stream/windows_defender: events 1116 and 1117",
            },
            "file.path": {
              name: "winlog.event_data.Path",
              optional: true,
              fidelity: "approximate",
              reason: "Microsoft Defender Antivirus writes the kind of the path before it, as in file:_C:\\x.",
              source: "elastic/integrations, packages/windows/data_stream/windows_defender, ingest pipeline",
            },
            "user.account": {
              name: "winlog.event_data.Detection_User",
              optional: true,
              source: "elastic/integrations, packages/windows/data_stream/windows_defender, ingest pipeline",
            },
            "event.action": {
              name: "winlog.event_data.Action_Name",
              optional: true,
              source: "elastic/integrations, packages/windows/data_stream/windows_defender, ingest pipeline",
            },
          },
          variants: [
            {
              name: "Microsoft Defender Antivirus",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-Windows Defender/Operational", "event.code": ["1116", "1117"] },
              },
              cite: "https://learn.microsoft.com/en-us/defender-endpoint/troubleshoot-microsoft-defender-antivirus, events 1116 and 1117",
            },
          ],
        },
        rpc_firewall: {
          fields: {
            "event_data.EventLog": { name: "winlog.channel", source: "RPCFW" },
            "event_data.EventID": { name: "event.code", source: "RPCFW" },
            "event_data.Function": { name: "winlog.event_data.param1", optional: true, source: "RPCFW" },
            "event_data.ProcessID": { name: "winlog.event_data.param2", optional: true, source: "RPCFW" },
            "event_data.ImagePath": { name: "winlog.event_data.param3", optional: true, source: "RPCFW" },
            "event_data.Protocol": { name: "winlog.event_data.param4", optional: true, source: "RPCFW" },
            "event_data.Endpoint": { name: "winlog.event_data.param5", optional: true, source: "RPCFW" },
            "event_data.ClientNetworkAddress": { name: "winlog.event_data.param6", optional: true, source: "RPCFW" },
            "event_data.InterfaceUuid": { name: "winlog.event_data.param7", optional: true, source: "RPCFW" },
            "event_data.OpNum": { name: "winlog.event_data.param8", optional: true, source: "RPCFW" },
            "event_data.SecurityContextName": { name: "winlog.event_data.param9", optional: true, source: "RPCFW" },
            "event_data.AuthenticationLevel": { name: "winlog.event_data.param10", optional: true, source: "RPCFW" },
            "event_data.AuthenticationType": { name: "winlog.event_data.param11", optional: true, source: "RPCFW" },
          },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "RPCFW" },
              },
              cite: "RPCFW; WINLOGBEAT",
            },
          ],
        },
        process_creation: {
          fields: {
            "user.account": { name: "winlog.event_data.User", optional: true, source: "Sysmon 1" },
            "process.executable": { name: "winlog.event_data.Image", optional: true, source: "Sysmon 1" },
            "process.command_line": { name: "winlog.event_data.CommandLine", optional: true, source: "Sysmon 1" },
            "process.working_directory": { name: "winlog.event_data.CurrentDirectory", optional: true, source: "Sysmon 1" },
            "process.pid": { name: "winlog.event_data.ProcessId", optional: true, source: "Sysmon 1" },
            "process.entity_id": { name: "winlog.event_data.ProcessGuid", optional: true, source: "Sysmon 1" },
            "process.integrity_level": { name: "winlog.event_data.IntegrityLevel", optional: true, source: "Sysmon 1" },
            "process.pe.original_file_name": { name: "winlog.event_data.OriginalFileName", optional: true, source: "Sysmon 1" },
            "process.pe.company": { name: "winlog.event_data.Company", optional: true, source: "Sysmon 1" },
            "process.pe.product": { name: "winlog.event_data.Product", optional: true, source: "Sysmon 1" },
            "process.pe.description": { name: "winlog.event_data.Description", optional: true, source: "Sysmon 1" },
            "process.pe.file_version": { name: "winlog.event_data.FileVersion", optional: true, source: "Sysmon 1" },
            "process.hash.md5": { name: "winlog.event_data.Hashes", optional: true, rewrite: "hashes-md5", source: "Sysmon 1" },
            "process.hash.sha1": { name: "winlog.event_data.Hashes", optional: true, rewrite: "hashes-sha1", source: "Sysmon 1" },
            "process.hash.sha256": { name: "winlog.event_data.Hashes", optional: true, rewrite: "hashes-sha256", source: "Sysmon 1" },
            "process.pe.imphash": { name: "winlog.event_data.Hashes", optional: true, rewrite: "hashes-imphash", source: "Sysmon 1" },
            "process.parent.executable": { name: "winlog.event_data.ParentImage", optional: true, source: "Sysmon 1" },
            "process.parent.command_line": { name: "winlog.event_data.ParentCommandLine", optional: true, source: "Sysmon 1" },
            "process.parent.pid": { name: "winlog.event_data.ParentProcessId", optional: true, source: "Sysmon 1" },
            "process.parent.entity_id": { name: "winlog.event_data.ParentProcessGuid", optional: true, source: "Sysmon 1" },
            "process.parent.user": { name: "winlog.event_data.ParentUser", optional: true, source: "Sysmon 1" },
            "user.logon_id": { name: "winlog.event_data.LogonId", optional: true, source: "Sysmon 1" },
            "process.parent.parent.executable": { unavailable: "Sysmon 1 does not record the grandparent.", absent: true },
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
              cite: "WINLOGBEAT; https://learn.microsoft.com/en-us/sysinternals/downloads/sysmon, event 1",
            },
          ],
        },
        file_event: {
          fields: {
            "user.account": { name: "winlog.event_data.User", optional: true, source: "Sysmon 11" },
            "process.executable": { name: "winlog.event_data.Image", optional: true, source: "Sysmon 11" },
            "process.pid": { name: "winlog.event_data.ProcessId", optional: true, source: "Sysmon 11" },
            "process.entity_id": { name: "winlog.event_data.ProcessGuid", optional: true, source: "Sysmon 11" },
            "file.path": { name: "winlog.event_data.TargetFilename", optional: true, source: "Sysmon 11" },
            "process.command_line": { unavailable: "Sysmon 11 does not record the command line.", absent: true },
            "process.parent.executable": { unavailable: "Sysmon 11 does not record the parent.", absent: true },
            "process.parent.command_line": { unavailable: "Sysmon 11 does not record the parent.", absent: true },
            "file.created": { name: "winlog.event_data.CreationUtcTime", optional: true, source: "Sysmon 11" },
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
              cite: "WINLOGBEAT; https://learn.microsoft.com/en-us/sysinternals/downloads/sysmon, event 11",
            },
          ],
        },
        file_delete: {
          fields: {
            "user.account": { name: "winlog.event_data.User", optional: true, source: "Sysmon 23 and 26" },
            "process.executable": { name: "winlog.event_data.Image", optional: true, source: "Sysmon 23 and 26" },
            "process.pid": { name: "winlog.event_data.ProcessId", optional: true, source: "Sysmon 23 and 26" },
            "process.entity_id": { name: "winlog.event_data.ProcessGuid", optional: true, source: "Sysmon 23 and 26" },
            "file.path": { name: "winlog.event_data.TargetFilename", optional: true, source: "Sysmon 23 and 26" },
            "file.hash.md5": { name: "winlog.event_data.Hashes", optional: true, rewrite: "hashes-md5", source: "Sysmon 23 and 26" },
            "file.hash.sha1": { name: "winlog.event_data.Hashes", optional: true, rewrite: "hashes-sha1", source: "Sysmon 23 and 26" },
            "file.hash.sha256": { name: "winlog.event_data.Hashes", optional: true, rewrite: "hashes-sha256", source: "Sysmon 23 and 26" },
            "process.command_line": { unavailable: "Sysmon 23 and 26 does not record the command line.", absent: true },
            "file.pe.imphash": { name: "winlog.event_data.Hashes", optional: true, rewrite: "hashes-imphash", source: "Sysmon 23 and 26" },
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
              cite: "WINLOGBEAT; https://learn.microsoft.com/en-us/sysinternals/downloads/sysmon, event 23 and 26",
            },
          ],
        },
        registry_set: {
          fields: {
            "user.account": { name: "winlog.event_data.User", optional: true, source: "Sysmon 13" },
            "process.executable": { name: "winlog.event_data.Image", optional: true, source: "Sysmon 13" },
            "process.pid": { name: "winlog.event_data.ProcessId", optional: true, source: "Sysmon 13" },
            "process.entity_id": { name: "winlog.event_data.ProcessGuid", optional: true, source: "Sysmon 13" },
            "registry.path": { name: "winlog.event_data.TargetObject", optional: true, source: "Sysmon 13" },
            "registry.data": { name: "winlog.event_data.Details", optional: true, source: "Sysmon 13" },
            "process.command_line": { unavailable: "Sysmon 13 does not record the command line.", absent: true },
            "registry.change": { name: "winlog.event_data.EventType", optional: true, source: "Sysmon 13" },
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
              cite: "WINLOGBEAT; https://learn.microsoft.com/en-us/sysinternals/downloads/sysmon, event 13",
            },
          ],
        },
        registry_event: {
          fields: {
            "user.account": { name: "winlog.event_data.User", optional: true, source: "Sysmon 12 to 14" },
            "process.executable": { name: "winlog.event_data.Image", optional: true, source: "Sysmon 12 to 14" },
            "process.pid": { name: "winlog.event_data.ProcessId", optional: true, source: "Sysmon 12 to 14" },
            "process.entity_id": { name: "winlog.event_data.ProcessGuid", optional: true, source: "Sysmon 12 to 14" },
            "registry.path": { name: "winlog.event_data.TargetObject", optional: true, source: "Sysmon 12 to 14" },
            "registry.data": { name: "winlog.event_data.Details", optional: true, source: "Sysmon 12 to 14" },
            "process.command_line": { unavailable: "Sysmon 12 to 14 does not record the command line.", absent: true },
            "registry.change": { name: "winlog.event_data.EventType", optional: true, source: "Sysmon 12 to 14" },
            "registry.new_path": { name: "winlog.event_data.NewName", optional: true, source: "Sysmon 12 to 14" },
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
              cite: "WINLOGBEAT; https://learn.microsoft.com/en-us/sysinternals/downloads/sysmon, event 12, 13, 14",
            },
          ],
        },
        image_load: {
          fields: {
            "user.account": { name: "winlog.event_data.User", optional: true, source: "Sysmon 7" },
            "process.executable": { name: "winlog.event_data.Image", optional: true, source: "Sysmon 7" },
            "process.pid": { name: "winlog.event_data.ProcessId", optional: true, source: "Sysmon 7" },
            "process.entity_id": { name: "winlog.event_data.ProcessGuid", optional: true, source: "Sysmon 7" },
            "dll.path": { name: "winlog.event_data.ImageLoaded", optional: true, source: "Sysmon 7" },
            "dll.signed": { name: "winlog.event_data.Signed", optional: true, source: "Sysmon 7" },
            "dll.code_signature.subject_name": { name: "winlog.event_data.Signature", optional: true, source: "Sysmon 7" },
            "dll.code_signature.status": { name: "winlog.event_data.SignatureStatus", optional: true, source: "Sysmon 7" },
            "dll.pe.original_file_name": { name: "winlog.event_data.OriginalFileName", optional: true, source: "Sysmon 7" },
            "dll.hash.md5": { name: "winlog.event_data.Hashes", optional: true, rewrite: "hashes-md5", source: "Sysmon 7" },
            "dll.hash.sha1": { name: "winlog.event_data.Hashes", optional: true, rewrite: "hashes-sha1", source: "Sysmon 7" },
            "dll.hash.sha256": { name: "winlog.event_data.Hashes", optional: true, rewrite: "hashes-sha256", source: "Sysmon 7" },
            "process.command_line": { unavailable: "Sysmon 7 does not record the command line.", absent: true },
            "dll.pe.company": { name: "winlog.event_data.Company", optional: true, source: "Sysmon 7" },
            "dll.pe.product": { name: "winlog.event_data.Product", optional: true, source: "Sysmon 7" },
            "dll.pe.description": { name: "winlog.event_data.Description", optional: true, source: "Sysmon 7" },
            "dll.pe.file_version": { name: "winlog.event_data.FileVersion", optional: true, source: "Sysmon 7" },
            "dll.pe.imphash": { name: "winlog.event_data.Hashes", optional: true, rewrite: "hashes-imphash", source: "Sysmon 7" },
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
              cite: "WINLOGBEAT; https://learn.microsoft.com/en-us/sysinternals/downloads/sysmon, event 7",
            },
          ],
        },
        network_connection: {
          fields: {
            "user.account": { name: "winlog.event_data.User", optional: true, source: "Sysmon 3" },
            "process.executable": { name: "winlog.event_data.Image", optional: true, source: "Sysmon 3" },
            "process.pid": { name: "winlog.event_data.ProcessId", optional: true, source: "Sysmon 3" },
            "process.entity_id": { name: "winlog.event_data.ProcessGuid", optional: true, source: "Sysmon 3" },
            "source.ip": { name: "winlog.event_data.SourceIp", optional: true, rewrite: "address", source: "Sysmon 3" },
            "source.port": { name: "winlog.event_data.SourcePort", optional: true, source: "Sysmon 3" },
            "destination.ip": { name: "winlog.event_data.DestinationIp", optional: true, rewrite: "address", source: "Sysmon 3" },
            "destination.port": { name: "winlog.event_data.DestinationPort", optional: true, source: "Sysmon 3" },
            "destination.domain": { name: "winlog.event_data.DestinationHostname", optional: true, source: "Sysmon 3" },
            "network.transport": { name: "winlog.event_data.Protocol", optional: true, source: "Sysmon 3" },
            "process.command_line": { unavailable: "Sysmon 3 does not record the command line.", absent: true },
            "process.parent.executable": { unavailable: "Sysmon 3 does not record the parent.", absent: true },
            "source.domain": { name: "winlog.event_data.SourceHostname", optional: true, source: "Sysmon 3" },
            "network.initiated": { name: "winlog.event_data.Initiated", optional: true, source: "Sysmon 3" },
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
              cite: "WINLOGBEAT; https://learn.microsoft.com/en-us/sysinternals/downloads/sysmon, event 3",
            },
          ],
        },
        dns_query: {
          fields: {
            "user.account": { name: "winlog.event_data.User", optional: true, source: "Sysmon 22" },
            "process.executable": { name: "winlog.event_data.Image", optional: true, source: "Sysmon 22" },
            "process.pid": { name: "winlog.event_data.ProcessId", optional: true, source: "Sysmon 22" },
            "process.entity_id": { name: "winlog.event_data.ProcessGuid", optional: true, source: "Sysmon 22" },
            "dns.question.name": { name: "winlog.event_data.QueryName", optional: true, source: "Sysmon 22" },
            "process.command_line": { unavailable: "Sysmon 22 does not record the command line.", absent: true },
            "dns.answer": { name: "winlog.event_data.QueryResults", optional: true, source: "Sysmon 22" },
            "dns.response_code": { name: "winlog.event_data.QueryStatus", optional: true, source: "Sysmon 22" },
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
              cite: "WINLOGBEAT; https://learn.microsoft.com/en-us/sysinternals/downloads/sysmon, event 22",
            },
          ],
        },
        process_access: {
          fields: {
            "process.executable": { name: "winlog.event_data.SourceImage", optional: true, source: "Sysmon 10" },
            "process.pid": { name: "winlog.event_data.SourceProcessId", optional: true, source: "Sysmon 10" },
            "process.command_line": { unavailable: "Sysmon 10 does not record the command line.", absent: true },
            "user.account": { name: "winlog.event_data.SourceUser", optional: true, source: "Sysmon 10" },
            "target.process.executable": { name: "winlog.event_data.TargetImage", optional: true, source: "Sysmon 10" },
            "target.process.pid": { name: "winlog.event_data.TargetProcessId", optional: true, source: "Sysmon 10" },
            "target.user.account": { name: "winlog.event_data.TargetUser", optional: true, source: "Sysmon 10" },
            "process.entity_id": { name: "winlog.event_data.SourceProcessGUID", optional: true, source: "Sysmon 10" },
            "target.process.entity_id": { name: "winlog.event_data.TargetProcessGUID", optional: true, source: "Sysmon 10" },
            "process.granted_access": { name: "winlog.event_data.GrantedAccess", optional: true, source: "Sysmon 10" },
            "process.call_trace": {
              name: "winlog.event_data.CallTrace",
              optional: true,
              fidelity: "approximate",
              reason: "a call trace longer than 1,024 characters is not indexed.",
              source: "Sysmon 10; Fleet and Winlogbeat give keyword fields ignore_above 1024",
            },
          },
          variants: [
            {
              name: "Sysmon",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-Sysmon/Operational", "event.code": "10" },
              },
              cite: "WINLOGBEAT; https://learn.microsoft.com/en-us/sysinternals/downloads/sysmon, event 10",
            },
          ],
        },
        create_remote_thread: {
          fields: {
            "process.executable": { name: "winlog.event_data.SourceImage", optional: true, source: "Sysmon 8" },
            "process.pid": { name: "winlog.event_data.SourceProcessId", optional: true, source: "Sysmon 8" },
            "process.command_line": { unavailable: "Sysmon 8 does not record the command line.", absent: true },
            "user.account": { name: "winlog.event_data.SourceUser", optional: true, source: "Sysmon 8" },
            "target.process.executable": { name: "winlog.event_data.TargetImage", optional: true, source: "Sysmon 8" },
            "target.process.pid": { name: "winlog.event_data.TargetProcessId", optional: true, source: "Sysmon 8" },
            "target.user.account": { name: "winlog.event_data.TargetUser", optional: true, source: "Sysmon 8" },
            "process.entity_id": { name: "winlog.event_data.SourceProcessGuid", optional: true, source: "Sysmon 8" },
            "process.parent.executable": { unavailable: "Sysmon 8 does not record the parent.", absent: true },
            "target.process.entity_id": { name: "winlog.event_data.TargetProcessGuid", optional: true, source: "Sysmon 8" },
            "target.process.parent.pid": { unavailable: "Sysmon 8 does not record the parent of the other process.", absent: true },
            "thread.start.address": { name: "winlog.event_data.StartAddress", optional: true, source: "Sysmon 8" },
            "thread.start.module": { name: "winlog.event_data.StartModule", optional: true, source: "Sysmon 8" },
            "thread.start.function": { name: "winlog.event_data.StartFunction", optional: true, source: "Sysmon 8" },
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
              cite: "WINLOGBEAT; https://learn.microsoft.com/en-us/sysinternals/downloads/sysmon, event 8",
            },
          ],
        },
        process_termination: {
          fields: {
            "user.account": { name: "winlog.event_data.User", optional: true, source: "Sysmon 5" },
            "process.executable": { name: "winlog.event_data.Image", optional: true, source: "Sysmon 5" },
            "process.pid": { name: "winlog.event_data.ProcessId", optional: true, source: "Sysmon 5" },
            "process.entity_id": { name: "winlog.event_data.ProcessGuid", optional: true, source: "Sysmon 5" },
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
              cite: "WINLOGBEAT; https://learn.microsoft.com/en-us/sysinternals/downloads/sysmon, event 5",
            },
          ],
        },
        process_tampering: {
          fields: {
            "user.account": { name: "winlog.event_data.User", optional: true, source: "Sysmon 25" },
            "process.executable": { name: "winlog.event_data.Image", optional: true, source: "Sysmon 25" },
            "process.pid": { name: "winlog.event_data.ProcessId", optional: true, source: "Sysmon 25" },
            "process.entity_id": { name: "winlog.event_data.ProcessGuid", optional: true, source: "Sysmon 25" },
            "process.tampering": { name: "winlog.event_data.Type", optional: true, source: "Sysmon 25" },
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
              cite: "WINLOGBEAT; https://learn.microsoft.com/en-us/sysinternals/downloads/sysmon, event 25",
            },
          ],
        },
        pipe_created: {
          fields: {
            "user.account": { name: "winlog.event_data.User", optional: true, source: "Sysmon 17 and 18" },
            "process.executable": { name: "winlog.event_data.Image", optional: true, source: "Sysmon 17 and 18" },
            "process.pid": { name: "winlog.event_data.ProcessId", optional: true, source: "Sysmon 17 and 18" },
            "process.entity_id": { name: "winlog.event_data.ProcessGuid", optional: true, source: "Sysmon 17 and 18" },
            "pipe.name": { name: "winlog.event_data.PipeName", optional: true, source: "Sysmon 17 and 18" },
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
              cite: "WINLOGBEAT; https://learn.microsoft.com/en-us/sysinternals/downloads/sysmon, event 17 and 18",
            },
          ],
        },
        driver_load: {
          fields: {
            "dll.path": { name: "winlog.event_data.ImageLoaded", optional: true, source: "Sysmon 6" },
            "dll.signed": { name: "winlog.event_data.Signed", optional: true, source: "Sysmon 6" },
            "dll.code_signature.subject_name": { name: "winlog.event_data.Signature", optional: true, source: "Sysmon 6" },
            "dll.code_signature.status": { name: "winlog.event_data.SignatureStatus", optional: true, source: "Sysmon 6" },
            "dll.hash.md5": { name: "winlog.event_data.Hashes", optional: true, rewrite: "hashes-md5", source: "Sysmon 6" },
            "dll.hash.sha1": { name: "winlog.event_data.Hashes", optional: true, rewrite: "hashes-sha1", source: "Sysmon 6" },
            "dll.hash.sha256": { name: "winlog.event_data.Hashes", optional: true, rewrite: "hashes-sha256", source: "Sysmon 6" },
            "dll.pe.imphash": { name: "winlog.event_data.Hashes", optional: true, rewrite: "hashes-imphash", source: "Sysmon 6" },
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
              cite: "WINLOGBEAT; https://learn.microsoft.com/en-us/sysinternals/downloads/sysmon, event 6",
            },
          ],
        },
        raw_access_thread: {
          fields: {
            "user.account": { name: "winlog.event_data.User", optional: true, source: "Sysmon 9" },
            "process.executable": { name: "winlog.event_data.Image", optional: true, source: "Sysmon 9" },
            "process.pid": { name: "winlog.event_data.ProcessId", optional: true, source: "Sysmon 9" },
            "process.entity_id": { name: "winlog.event_data.ProcessGuid", optional: true, source: "Sysmon 9" },
            "device.name": { name: "winlog.event_data.Device", optional: true, source: "Sysmon 9" },
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
              cite: "WINLOGBEAT; https://learn.microsoft.com/en-us/sysinternals/downloads/sysmon, event 9",
            },
          ],
        },
        create_stream_hash: {
          fields: {
            "user.account": { name: "winlog.event_data.User", optional: true, source: "Sysmon 15" },
            "process.executable": { name: "winlog.event_data.Image", optional: true, source: "Sysmon 15" },
            "process.pid": { name: "winlog.event_data.ProcessId", optional: true, source: "Sysmon 15" },
            "process.entity_id": { name: "winlog.event_data.ProcessGuid", optional: true, source: "Sysmon 15" },
            "file.path": { name: "winlog.event_data.TargetFilename", optional: true, source: "Sysmon 15" },
            "file.hash.md5": { name: "winlog.event_data.Hash", optional: true, rewrite: "hashes-md5", source: "Sysmon 15" },
            "file.hash.sha1": { name: "winlog.event_data.Hash", optional: true, rewrite: "hashes-sha1", source: "Sysmon 15" },
            "file.hash.sha256": { name: "winlog.event_data.Hash", optional: true, rewrite: "hashes-sha256", source: "Sysmon 15" },
            "file.pe.imphash": { name: "winlog.event_data.Hash", optional: true, rewrite: "hashes-imphash", source: "Sysmon 15" },
            "file.created": { name: "winlog.event_data.CreationUtcTime", optional: true, source: "Sysmon 15" },
            "file.contents": { name: "winlog.event_data.Contents", optional: true, source: "Sysmon 15" },
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
              cite: "WINLOGBEAT; https://learn.microsoft.com/en-us/sysinternals/downloads/sysmon, event 15",
            },
          ],
        },
        file_change: {
          fields: {
            "user.account": { name: "winlog.event_data.User", optional: true, source: "Sysmon 2" },
            "process.executable": { name: "winlog.event_data.Image", optional: true, source: "Sysmon 2" },
            "process.pid": { name: "winlog.event_data.ProcessId", optional: true, source: "Sysmon 2" },
            "process.entity_id": { name: "winlog.event_data.ProcessGuid", optional: true, source: "Sysmon 2" },
            "file.path": { name: "winlog.event_data.TargetFilename", optional: true, source: "Sysmon 2" },
            "file.created": { name: "winlog.event_data.CreationUtcTime", optional: true, source: "Sysmon 2" },
            "file.created_before": { name: "winlog.event_data.PreviousCreationUtcTime", optional: true, source: "Sysmon 2" },
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
              cite: "WINLOGBEAT; https://learn.microsoft.com/en-us/sysinternals/downloads/sysmon, event 2",
            },
          ],
        },
        file_delete_detected: {
          fields: {
            "user.account": { name: "winlog.event_data.User", optional: true, source: "Sysmon 26" },
            "process.executable": { name: "winlog.event_data.Image", optional: true, source: "Sysmon 26" },
            "process.pid": { name: "winlog.event_data.ProcessId", optional: true, source: "Sysmon 26" },
            "process.entity_id": { name: "winlog.event_data.ProcessGuid", optional: true, source: "Sysmon 26" },
            "file.path": { name: "winlog.event_data.TargetFilename", optional: true, source: "Sysmon 26" },
            "file.hash.md5": { name: "winlog.event_data.Hashes", optional: true, rewrite: "hashes-md5", source: "Sysmon 26" },
            "file.hash.sha1": { name: "winlog.event_data.Hashes", optional: true, rewrite: "hashes-sha1", source: "Sysmon 26" },
            "file.hash.sha256": { name: "winlog.event_data.Hashes", optional: true, rewrite: "hashes-sha256", source: "Sysmon 26" },
            "file.pe.imphash": { name: "winlog.event_data.Hashes", optional: true, rewrite: "hashes-imphash", source: "Sysmon 26" },
          },
          variants: [
            {
              name: "Sysmon",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-Sysmon/Operational", "event.code": "26" },
              },
              cite: "WINLOGBEAT; https://learn.microsoft.com/en-us/sysinternals/downloads/sysmon, event 26",
            },
          ],
        },
        file_executable_detected: {
          fields: {
            "user.account": { name: "winlog.event_data.User", optional: true, source: "Sysmon 29" },
            "process.executable": { name: "winlog.event_data.Image", optional: true, source: "Sysmon 29" },
            "process.pid": { name: "winlog.event_data.ProcessId", optional: true, source: "Sysmon 29" },
            "process.entity_id": { name: "winlog.event_data.ProcessGuid", optional: true, source: "Sysmon 29" },
            "file.path": { name: "winlog.event_data.TargetFilename", optional: true, source: "Sysmon 29" },
            "file.hash.md5": { name: "winlog.event_data.Hashes", optional: true, rewrite: "hashes-md5", source: "Sysmon 29" },
            "file.hash.sha1": { name: "winlog.event_data.Hashes", optional: true, rewrite: "hashes-sha1", source: "Sysmon 29" },
            "file.hash.sha256": { name: "winlog.event_data.Hashes", optional: true, rewrite: "hashes-sha256", source: "Sysmon 29" },
            "file.pe.imphash": { name: "winlog.event_data.Hashes", optional: true, rewrite: "hashes-imphash", source: "Sysmon 29" },
          },
          variants: [
            {
              name: "Sysmon",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-Sysmon/Operational", "event.code": "29" },
              },
              cite: "WINLOGBEAT; https://learn.microsoft.com/en-us/sysinternals/downloads/sysmon, event 29",
            },
          ],
        },
        file_block_executable: {
          fields: {
            "user.account": { name: "winlog.event_data.User", optional: true, source: "Sysmon 27" },
            "process.executable": { name: "winlog.event_data.Image", optional: true, source: "Sysmon 27" },
            "process.pid": { name: "winlog.event_data.ProcessId", optional: true, source: "Sysmon 27" },
            "process.entity_id": { name: "winlog.event_data.ProcessGuid", optional: true, source: "Sysmon 27" },
            "file.path": { name: "winlog.event_data.TargetFilename", optional: true, source: "Sysmon 27" },
            "file.hash.md5": { name: "winlog.event_data.Hashes", optional: true, rewrite: "hashes-md5", source: "Sysmon 27" },
            "file.hash.sha1": { name: "winlog.event_data.Hashes", optional: true, rewrite: "hashes-sha1", source: "Sysmon 27" },
            "file.hash.sha256": { name: "winlog.event_data.Hashes", optional: true, rewrite: "hashes-sha256", source: "Sysmon 27" },
            "file.pe.imphash": { name: "winlog.event_data.Hashes", optional: true, rewrite: "hashes-imphash", source: "Sysmon 27" },
          },
          variants: [
            {
              name: "Sysmon",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-Sysmon/Operational", "event.code": "27" },
              },
              cite: "WINLOGBEAT; https://learn.microsoft.com/en-us/sysinternals/downloads/sysmon, event 27",
            },
          ],
        },
        file_block_shredding: {
          fields: {
            "user.account": { name: "winlog.event_data.User", optional: true, source: "Sysmon 28" },
            "process.executable": { name: "winlog.event_data.Image", optional: true, source: "Sysmon 28" },
            "process.pid": { name: "winlog.event_data.ProcessId", optional: true, source: "Sysmon 28" },
            "process.entity_id": { name: "winlog.event_data.ProcessGuid", optional: true, source: "Sysmon 28" },
            "file.path": { name: "winlog.event_data.TargetFilename", optional: true, source: "Sysmon 28" },
            "file.hash.md5": { name: "winlog.event_data.Hashes", optional: true, rewrite: "hashes-md5", source: "Sysmon 28" },
            "file.hash.sha1": { name: "winlog.event_data.Hashes", optional: true, rewrite: "hashes-sha1", source: "Sysmon 28" },
            "file.hash.sha256": { name: "winlog.event_data.Hashes", optional: true, rewrite: "hashes-sha256", source: "Sysmon 28" },
            "file.pe.imphash": { name: "winlog.event_data.Hashes", optional: true, rewrite: "hashes-imphash", source: "Sysmon 28" },
          },
          variants: [
            {
              name: "Sysmon",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-Sysmon/Operational", "event.code": "28" },
              },
              cite: "WINLOGBEAT; https://learn.microsoft.com/en-us/sysinternals/downloads/sysmon, event 28",
            },
          ],
        },
        registry_add: {
          fields: {
            "user.account": { name: "winlog.event_data.User", optional: true, source: "Sysmon 12" },
            "process.executable": { name: "winlog.event_data.Image", optional: true, source: "Sysmon 12" },
            "process.pid": { name: "winlog.event_data.ProcessId", optional: true, source: "Sysmon 12" },
            "process.entity_id": { name: "winlog.event_data.ProcessGuid", optional: true, source: "Sysmon 12" },
            "registry.path": { name: "winlog.event_data.TargetObject", optional: true, source: "Sysmon 12" },
            "registry.change": { name: "winlog.event_data.EventType", optional: true, source: "Sysmon 12" },
          },
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
              cite: "WINLOGBEAT; https://learn.microsoft.com/en-us/sysinternals/downloads/sysmon, event 12",
            },
          ],
        },
        registry_delete: {
          fields: {
            "user.account": { name: "winlog.event_data.User", optional: true, source: "Sysmon 12" },
            "process.executable": { name: "winlog.event_data.Image", optional: true, source: "Sysmon 12" },
            "process.pid": { name: "winlog.event_data.ProcessId", optional: true, source: "Sysmon 12" },
            "process.entity_id": { name: "winlog.event_data.ProcessGuid", optional: true, source: "Sysmon 12" },
            "registry.path": { name: "winlog.event_data.TargetObject", optional: true, source: "Sysmon 12" },
            "registry.change": { name: "winlog.event_data.EventType", optional: true, source: "Sysmon 12" },
          },
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
              cite: "WINLOGBEAT; https://learn.microsoft.com/en-us/sysinternals/downloads/sysmon, event 12",
            },
          ],
        },
        registry_rename: {
          fields: {
            "user.account": { name: "winlog.event_data.User", optional: true, source: "Sysmon 14" },
            "process.executable": { name: "winlog.event_data.Image", optional: true, source: "Sysmon 14" },
            "process.pid": { name: "winlog.event_data.ProcessId", optional: true, source: "Sysmon 14" },
            "process.entity_id": { name: "winlog.event_data.ProcessGuid", optional: true, source: "Sysmon 14" },
            "registry.path": { name: "winlog.event_data.TargetObject", optional: true, source: "Sysmon 14" },
            "registry.change": { name: "winlog.event_data.EventType", optional: true, source: "Sysmon 14" },
            "registry.new_path": { name: "winlog.event_data.NewName", optional: true, source: "Sysmon 14" },
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
              cite: "WINLOGBEAT; https://learn.microsoft.com/en-us/sysinternals/downloads/sysmon, event 14",
            },
          ],
        },
        clipboard_capture: {
          fields: {
            "user.account": { name: "winlog.event_data.User", optional: true, source: "Sysmon 24" },
            "process.executable": { name: "winlog.event_data.Image", optional: true, source: "Sysmon 24" },
            "process.pid": { name: "winlog.event_data.ProcessId", optional: true, source: "Sysmon 24" },
            "process.entity_id": { name: "winlog.event_data.ProcessGuid", optional: true, source: "Sysmon 24" },
            "file.hash.md5": { name: "winlog.event_data.Hashes", optional: true, rewrite: "hashes-md5", source: "Sysmon 24" },
            "file.hash.sha1": { name: "winlog.event_data.Hashes", optional: true, rewrite: "hashes-sha1", source: "Sysmon 24" },
            "file.hash.sha256": { name: "winlog.event_data.Hashes", optional: true, rewrite: "hashes-sha256", source: "Sysmon 24" },
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
              cite: "WINLOGBEAT; https://learn.microsoft.com/en-us/sysinternals/downloads/sysmon, event 24",
            },
          ],
        },
        wmi_event: {
          fields: { "user.account": { name: "winlog.event_data.User", optional: true, source: "Sysmon 19 to 21" } },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "Sysmon 19 to 21" },
          variants: [
            {
              name: "Sysmon",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-Sysmon/Operational", "event.code": ["19", "20", "21"] },
              },
              cite: "WINLOGBEAT; https://learn.microsoft.com/en-us/sysinternals/downloads/sysmon, event 19, 20, 21",
            },
          ],
        },
        sysmon_status: {
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "Sysmon 4 and 16" },
          variants: [
            {
              name: "Sysmon",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-Sysmon/Operational", "event.code": ["4", "16"] },
              },
              cite: "WINLOGBEAT; https://learn.microsoft.com/en-us/sysinternals/downloads/sysmon, event 4 and 16",
            },
          ],
        },
        sysmon_error: {
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "Sysmon 255" },
          variants: [
            {
              name: "Sysmon",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-Sysmon/Operational", "event.code": "255" },
              },
              cite: "WINLOGBEAT; https://learn.microsoft.com/en-us/sysinternals/downloads/sysmon, event 255",
            },
          ],
        },
        iis_configuration: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-IIS-Configuration/Operational" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        application: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Application" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        security: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Security" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        system: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "System" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        sysmon: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-Sysmon/Operational" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        powershell: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": ["Microsoft-Windows-PowerShell/Operational", "PowerShellCore/Operational"] },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        powershell_classic: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Windows PowerShell" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        taskscheduler: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-TaskScheduler/Operational" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        wmi: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-WMI-Activity/Operational" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        codeintegrity_operational: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-CodeIntegrity/Operational" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        applocker: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: {
                  "winlog.channel": [
                    "Microsoft-Windows-AppLocker/EXE and DLL",
                    "Microsoft-Windows-AppLocker/MSI and Script",
                    "Microsoft-Windows-AppLocker/Packaged app-Deployment",
                    "Microsoft-Windows-AppLocker/Packaged app-Execution",
                  ],
                },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        appmodel_runtime: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-AppModel-Runtime/Admin" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        appxdeployment_server: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-AppXDeploymentServer/Operational" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        appxpackaging_om: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-AppxPackaging/Operational" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        bits_client: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-Bits-Client/Operational" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        capi2: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-CAPI2/Operational" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        certificateservicesclient_lifecycle_system: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-CertificateServicesClient-Lifecycle-System/Operational" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        diagnosis_scripted: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-Diagnosis-Scripted/Operational" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        dhcp: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-DHCP-Server/Operational" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        dns_client: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-DNS Client Events/Operational" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        dns_server: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "DNS Server" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        dns_server_analytic: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-DNS-Server/Analytical" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        dns_server_audit: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-DNS-Server/Audit" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        driver_framework: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-DriverFrameworks-UserMode/Operational" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        firewall_as: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-Windows Firewall With Advanced Security/Firewall" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        hyper_v_worker: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-Hyper-V-Worker" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        kernel_event_tracing: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-Kernel-EventTracing" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        kernel_shimengine: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: {
                  "winlog.channel": ["Microsoft-Windows-Kernel-ShimEngine/Operational", "Microsoft-Windows-Kernel-ShimEngine/Diagnostic"],
                },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        ldap: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-LDAP-Client/Debug" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        lsa_server: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-LSA/Operational" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        microsoft_servicebus_client: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-ServiceBus-Client" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        msexchange_management: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "MSExchange Management" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        ntfs: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-Ntfs/Operational" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        ntlm: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-NTLM/Operational" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        openssh: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "OpenSSH/Operational" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        printservice_admin: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-PrintService/Admin" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        printservice_operational: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-PrintService/Operational" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        security_mitigations: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: {
                  "winlog.channel": [
                    "Microsoft-Windows-Security-Mitigations/Kernel Mode",
                    "Microsoft-Windows-Security-Mitigations/User Mode",
                  ],
                },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        sense: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-SENSE/Operational" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        shell_core: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-Shell-Core/Operational" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        smbclient_connectivity: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-SmbClient/Connectivity" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        smbclient_security: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-SmbClient/Security" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        smbserver_connectivity: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-SMBServer/Connectivity" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        terminalservices_localsessionmanager: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-TerminalServices-LocalSessionManager/Operational" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
        vhdmp: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
              source: "WINLOGBEAT: AddPairs",
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true, source: "WINLOG: keyword, mapped when first seen" },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-VHDMP/Operational" },
              },
              cite: "WINLOGBEAT; WINLOG",
            },
          ],
        },
      },
    },
  };
