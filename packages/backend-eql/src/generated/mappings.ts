// Written by packages/codegen from packages/backend-eql/mappings/**/*.yaml. Do not edit: run `npm run generate`.
import type { Vocabulary } from "@isorule/core";

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
            "process.parent.pid": { name: "process.parent.pid", type: "number" },
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
              fields: {
                "process.working_directory": { name: "process.working_directory" },
                "process.integrity_level": { name: "process.Ext.token.integrity_level_name" },
                "process.pe.original_file_name": { name: "process.pe.original_file_name" },
                "process.hash.md5": { name: "process.hash.md5", rewrite: "lower-case" },
                "process.hash.sha1": { name: "process.hash.sha1", rewrite: "lower-case" },
                "process.hash.sha256": { name: "process.hash.sha256", rewrite: "lower-case" },
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
              fields: {
                "process.working_directory": { name: "process.working_directory" },
                "process.integrity_level": { name: "winlog.event_data.IntegrityLevel" },
                "process.pe.original_file_name": { name: "process.pe.original_file_name", optional: true },
                "process.pe.company": { name: "process.pe.company", optional: true },
                "process.pe.product": { name: "process.pe.product", optional: true },
                "process.pe.description": { name: "process.pe.description", optional: true },
                "process.pe.file_version": { name: "process.pe.file_version", optional: true },
                "process.hash.md5": { name: "process.hash.md5", rewrite: "lower-case", optional: true },
                "process.hash.sha1": { name: "process.hash.sha1", rewrite: "lower-case", optional: true },
                "process.hash.sha256": { name: "process.hash.sha256", rewrite: "lower-case", optional: true },
                "process.parent.command_line": { name: "process.parent.command_line" },
                "process.parent.entity_id": { name: "process.parent.entity_id" },
                "process.pe.imphash": { name: "process.pe.imphash", rewrite: "lower-case", optional: true },
                "user.logon_id": { name: "winlog.event_data.LogonId" },
                "process.parent.user": { name: "winlog.event_data.ParentUser", optional: true },
                "process.parent.parent.executable": { unavailable: "Sysmon 1 does not record the grandparent.", absent: true },
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
                "user.logon_id": { name: "winlog.event_data.SubjectLogonId" },
                "process.parent.user": { unavailable: "Security 4688 does not record the account of the parent.", absent: true },
                "process.parent.parent.executable": { unavailable: "Security 4688 does not record the grandparent.", absent: true },
                "event.provider": { name: "event.provider" },
              },
            },
          ],
        },
        file_event: {
          fields: {
            "file.path": { name: "file.path" },
            "file.name": { name: "file.name" },
            "file.extension": { name: "file.extension", rewrite: "last-dot" },
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
              fields: {
                "process.command_line": { name: "process.command_line", optional: true },
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
              fields: {
                "process.command_line": { unavailable: "Sysmon 11 does not record the command line.", absent: true },
                "process.parent.executable": { unavailable: "Sysmon 11 does not record the parent.", absent: true },
                "process.parent.command_line": { unavailable: "Sysmon 11 does not record the parent.", absent: true },
                "file.created": { name: "winlog.event_data.CreationUtcTime" },
              },
            },
          ],
        },
        file_delete: {
          fields: {
            "file.path": { name: "file.path" },
            "file.name": { name: "file.name" },
            "file.extension": { name: "file.extension", rewrite: "last-dot" },
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
              fields: {
                "file.hash.md5": { name: "process.hash.md5", rewrite: "lower-case", optional: true },
                "file.hash.sha1": { name: "process.hash.sha1", rewrite: "lower-case", optional: true },
                "file.hash.sha256": { name: "process.hash.sha256", rewrite: "lower-case", optional: true },
                "file.pe.imphash": { name: "process.pe.imphash", rewrite: "lower-case", optional: true },
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
              fields: {
                "file.hash.md5": { name: "file.hash.md5", rewrite: "lower-case", optional: true },
                "file.hash.sha1": { name: "file.hash.sha1", rewrite: "lower-case", optional: true },
                "file.hash.sha256": { name: "file.hash.sha256", rewrite: "lower-case", optional: true },
                "file.pe.imphash": { name: "file.pe.imphash", rewrite: "lower-case", optional: true },
                "process.command_line": { unavailable: "Sysmon 26 does not record the command line.", absent: true },
              },
            },
          ],
        },
        registry_set: {
          fields: {
            "registry.path": { name: "registry.path" },
            "registry.value": { name: "registry.value" },
            "registry.data": { name: "registry.data.strings", array: true, rewrite: "registry-data" },
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
              fields: {
                "process.command_line": { unavailable: "Sysmon 13 does not record the command line.", absent: true },
                "registry.change": { name: "winlog.event_data.EventType" },
              },
            },
          ],
        },
        registry_event: {
          fields: {
            "registry.path": { name: "registry.path" },
            "registry.value": { name: "registry.value" },
            "registry.data": { name: "registry.data.strings", array: true, rewrite: "registry-data" },
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
              fields: {
                "process.command_line": { unavailable: "Sysmon 12 to 14 do not record the command line.", absent: true },
                "registry.change": { name: "winlog.event_data.EventType" },
                "registry.new_path": { name: "winlog.event_data.NewName", optional: true },
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
              fields: {
                "dll.path": { name: "dll.path" },
                "dll.name": { name: "dll.name" },
                "dll.signed": { name: "dll.code_signature.exists", type: "boolean" },
                "dll.code_signature.subject_name": { name: "dll.code_signature.subject_name" },
                "dll.code_signature.status": {
                  unavailable: "Elastic Defend has words of its own for the state, such as trusted and errorExpired.",
                  nearest: "dll.code_signature.status",
                },
                "dll.pe.original_file_name": { name: "dll.pe.original_file_name" },
                "dll.hash.md5": { name: "dll.hash.md5", rewrite: "lower-case" },
                "dll.hash.sha1": { name: "dll.hash.sha1", rewrite: "lower-case" },
                "dll.hash.sha256": { name: "dll.hash.sha256", rewrite: "lower-case" },
                "dll.pe.imphash": { name: "dll.pe.imphash", rewrite: "lower-case" },
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
                "dll.extension": { name: "file.extension", rewrite: "last-dot" },
                "dll.signed": { name: "winlog.event_data.Signed" },
                "dll.code_signature.subject_name": { name: "file.code_signature.subject_name" },
                "dll.code_signature.status": { name: "file.code_signature.status" },
                "dll.pe.original_file_name": { name: "file.pe.original_file_name", optional: true },
                "dll.hash.md5": { name: "file.hash.md5", rewrite: "lower-case", optional: true },
                "dll.hash.sha1": { name: "file.hash.sha1", rewrite: "lower-case", optional: true },
                "dll.hash.sha256": { name: "file.hash.sha256", rewrite: "lower-case", optional: true },
                "dll.pe.imphash": { name: "file.pe.imphash", rewrite: "lower-case", optional: true },
                "dll.pe.company": { name: "file.pe.company", optional: true },
                "dll.pe.product": { name: "file.pe.product", optional: true },
                "dll.pe.description": { name: "file.pe.description", optional: true },
                "dll.pe.file_version": { name: "file.pe.file_version", optional: true },
                "process.command_line": { unavailable: "Sysmon 7 does not record the command line.", absent: true },
              },
            },
          ],
        },
        network_connection: {
          fields: {
            "source.ip": { name: "source.ip", type: "ip" },
            "source.port": { name: "source.port", type: "number" },
            "destination.ip": { name: "destination.ip", type: "ip" },
            "destination.port": { name: "destination.port", type: "number" },
            "network.transport": { name: "network.transport" },
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
              fields: {
                "destination.domain": {
                  unavailable: "Elastic Defend records addresses of connections and not the name that was looked up.",
                  absent: true,
                },
                "source.domain": { unavailable: "Elastic Defend records addresses of connections and not names.", absent: true },
                "process.command_line": { unavailable: "Network events of Elastic Defend on Windows have no command line.", absent: true },
                "process.parent.executable": { unavailable: "Network events of Elastic Defend do not record the parent.", absent: true },
                "network.initiated": { name: "event.action", rewrite: "connection" },
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
                "process.command_line": { unavailable: "Sysmon 3 does not record the command line.", absent: true },
                "process.parent.executable": { unavailable: "Sysmon 3 does not record the parent.", absent: true },
                "network.initiated": { name: "network.direction", rewrite: "direction" },
              },
            },
          ],
        },
        dns_query: {
          fields: { "dns.question.name": { name: "dns.question.name" } },
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
            "powershell.script_block_id": { name: "powershell.file.script_block_id" },
            "powershell.script_path": { name: "file.path", optional: true },
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
            "user.account": { name: "user.name", optional: true, rewrite: "account" },
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
            "user.account": { name: "user.name", optional: true, rewrite: "account" },
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
            "event_data.requestParameters.attribute": {
              name: "aws.cloudtrail.request_parameters",
              rewrite: "entry",
              fidelity: "approximate",
              reason: "Elastic renders the parameters as {name=value} in one text, in which the name may stand at any depth and the value may go on.",
            },
            "event_data.requestParameters.userName": {
              name: "aws.cloudtrail.request_parameters",
              rewrite: "entry",
              fidelity: "approximate",
              reason: "Elastic renders the parameters as {name=value} in one text, in which the name may stand at any depth and the value may go on.",
            },
            "event_data.requestParameters.bucketName": {
              name: "aws.cloudtrail.request_parameters",
              rewrite: "entry",
              fidelity: "approximate",
              reason: "Elastic renders the parameters as {name=value} in one text, in which the name may stand at any depth and the value may go on.",
            },
            "event_data.requestParameters.roleName": {
              name: "aws.cloudtrail.request_parameters",
              rewrite: "entry",
              fidelity: "approximate",
              reason: "Elastic renders the parameters as {name=value} in one text, in which the name may stand at any depth and the value may go on.",
            },
            "event_data.requestParameters.policyArn": {
              name: "aws.cloudtrail.request_parameters",
              rewrite: "entry",
              fidelity: "approximate",
              reason: "Elastic renders the parameters as {name=value} in one text, in which the name may stand at any depth and the value may go on.",
            },
            "event_data.responseElements.pendingModifiedValues.masterUserPassword": {
              name: "aws.cloudtrail.response_elements",
              rewrite: "entry",
              fidelity: "approximate",
              reason: "Elastic renders the elements as {name=value} in one text, in which the name may stand at any depth and the value may go on.",
            },
            "event_data.responseElements.ConsoleLogin": {
              name: "aws.cloudtrail.response_elements",
              rewrite: "entry",
              fidelity: "approximate",
              reason: "Elastic renders the elements as {name=value} in one text, in which the name may stand at any depth and the value may go on.",
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
            },
          ],
        },
        aws_route53: {
          unavailable: "The pipeline of route53_resolver_logs gives the fields names of its own. A mapping file of yours can name them.",
        },
        azure_activitylogs: {
          fields: {
            "event_data.operationName": { name: "azure.activitylogs.operation_name" },
            "event_data.OperationName": { name: "azure.activitylogs.operation_name" },
            "event_data.OperationNameValue": { name: "azure.activitylogs.operation_name" },
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
            "event_data.OperationName": { name: "azure.auditlogs.operation_name" },
            "event_data.operationName": { name: "azure.auditlogs.operation_name" },
            "event_data.ActivityDisplayName": { name: "azure.auditlogs.properties.activity_display_name" },
            "event_data.activityDisplayName": { name: "azure.auditlogs.properties.activity_display_name" },
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
            "event_data.Category": { name: "azure.auditlogs.properties.category" },
            "event_data.category": { name: "azure.auditlogs.properties.category" },
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
            "event_data.TargetResources.ModifiedProperties.DisplayName": {
              name: "azure.auditlogs.properties.target_resources.0.modified_properties.0.display_name",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic numbers the resources and their properties, and the query looks at the first three properties of the first resource.",
            },
            "event_data.TargetResources.modifiedProperties.displayName": {
              name: "azure.auditlogs.properties.target_resources.0.modified_properties.0.display_name",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic numbers the resources and their properties, and the query looks at the first three properties of the first resource.",
            },
            "event_data.TargetResources.ModifiedProperties.NewValue": {
              name: "azure.auditlogs.properties.target_resources.0.modified_properties.0.new_value",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic numbers the resources and their properties, and the query looks at the first three properties of the first resource.",
            },
            "event_data.TargetResources.modifiedProperties.newValue": {
              name: "azure.auditlogs.properties.target_resources.0.modified_properties.0.new_value",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic numbers the resources and their properties, and the query looks at the first three properties of the first resource.",
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
            "event_data.ClientAppUsed": { name: "azure.signinlogs.properties.client_app_used" },
            "event_data.ClientApp": { name: "azure.signinlogs.properties.client_app_used" },
            "event_data.Username": { name: "azure.signinlogs.properties.user_principal_name" },
            "event_data.UserPrincipalName": { name: "azure.signinlogs.properties.user_principal_name" },
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
        m365_audit: {
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
            "event_data.eventName": { name: "event.action" },
            "event_data.status": { name: "event.outcome" },
            "event_data.Parameters": { unavailable: "The pipeline makes a field of each parameter.", nearest: "o365.audit.Parameters" },
          },
          variants: [
            {
              name: "Microsoft 365 audit",
              source: { stream: "o365", package: "o365", index: ["logs-o365.audit-*"], select: { "event.dataset": "o365.audit" } },
            },
          ],
        },
        m365_exchange: {
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
            "event_data.eventName": { name: "event.action" },
            "event_data.status": { name: "event.outcome" },
            "event_data.Parameters": { unavailable: "The pipeline makes a field of each parameter.", nearest: "o365.audit.Parameters" },
          },
          variants: [
            {
              name: "Microsoft 365 audit",
              source: { stream: "o365", package: "o365", index: ["logs-o365.audit-*"], select: { "event.dataset": "o365.audit" } },
            },
          ],
        },
        m365_threat_management: {
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
            "event_data.eventName": { name: "event.action" },
            "event_data.status": { name: "event.outcome" },
            "event_data.Parameters": { unavailable: "The pipeline makes a field of each parameter.", nearest: "o365.audit.Parameters" },
          },
          variants: [
            {
              name: "Microsoft 365 audit",
              source: { stream: "o365", package: "o365", index: ["logs-o365.audit-*"], select: { "event.dataset": "o365.audit" } },
            },
          ],
        },
        m365_threat_detection: {
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
            "event_data.eventName": { name: "event.action" },
            "event_data.status": { name: "event.outcome" },
            "event_data.Parameters": { unavailable: "The pipeline makes a field of each parameter.", nearest: "o365.audit.Parameters" },
          },
          variants: [
            {
              name: "Microsoft 365 audit",
              source: { stream: "o365", package: "o365", index: ["logs-o365.audit-*"], select: { "event.dataset": "o365.audit" } },
            },
          ],
        },
        gcp_audit: {
          fields: {
            "event_data.gcp.audit.method_name": { name: "event.action" },
            "event_data.data.protoPayload.methodName": { name: "event.action" },
            "event_data.protoPayload.methodName": { name: "event.action" },
            "event_data.gcp.audit.service_name": { name: "service.name" },
            "event_data.gcp.audit.resource_name": { name: "gcp.audit.resource_name", optional: true },
            "event_data.data.protoPayload.logName": { name: "log.logger" },
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
            "event_data.eventService": { name: "event.provider", rewrite: "service-name" },
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
          fields: {
            "event_data.eventName": { name: "event.action" },
            "event_data.eventService": { name: "event.provider", rewrite: "service-name" },
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
            "event_data.objectRef.apiGroup": { name: "kubernetes.audit.objectRef.apiGroup" },
            "event_data.apiGroup": { name: "kubernetes.audit.objectRef.apiGroup" },
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
        cisco_duo: {
          unavailable: "The pipeline gives the fields of this log names of its own. A mapping file of yours can name them.",
        },
        process_access: {
          fields: {
            "process.command_line": { unavailable: "Sysmon 10 does not record command lines.", absent: true },
            "target.process.executable": { name: "winlog.event_data.TargetImage" },
            "target.process.pid": { name: "winlog.event_data.TargetProcessId" },
            "target.process.entity_id": { name: "winlog.event_data.TargetProcessGUID" },
            "target.user.account": { name: "winlog.event_data.TargetUser", optional: true },
            "user.account": { name: "winlog.event_data.SourceUser", optional: true },
            "user.name": { unavailable: "The account stands in one text, with its domain." },
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
            "process.parent.executable": { unavailable: "Sysmon 8 does not record parents.", absent: true },
            "target.process.executable": { name: "winlog.event_data.TargetImage" },
            "target.process.pid": { name: "winlog.event_data.TargetProcessId" },
            "target.process.entity_id": { name: "winlog.event_data.TargetProcessGUID" },
            "target.process.parent.pid": { unavailable: "Sysmon 8 does not record parents.", absent: true },
            "target.user.account": { name: "winlog.event_data.TargetUser", optional: true },
            "user.account": { name: "winlog.event_data.SourceUser", optional: true },
            "user.name": { unavailable: "The account stands in one text, with its domain." },
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
                select: { "host.os.type": "windows", "event.action": "load" },
              },
              fields: {
                "dll.path": { name: "dll.path" },
                "dll.name": { name: "dll.name" },
                "dll.signed": { name: "dll.code_signature.exists", type: "boolean" },
                "dll.code_signature.subject_name": { name: "dll.code_signature.subject_name" },
                "dll.code_signature.status": {
                  unavailable: "Elastic Defend has words of its own for the state, such as trusted and errorExpired.",
                  nearest: "dll.code_signature.status",
                },
                "dll.hash.md5": { name: "dll.hash.md5", rewrite: "lower-case" },
                "dll.hash.sha1": { name: "dll.hash.sha1", rewrite: "lower-case" },
                "dll.hash.sha256": { name: "dll.hash.sha256", rewrite: "lower-case" },
                "dll.pe.imphash": { name: "dll.pe.imphash", rewrite: "lower-case" },
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
                "dll.extension": { name: "file.extension", rewrite: "last-dot" },
                "dll.signed": { name: "winlog.event_data.Signed" },
                "dll.code_signature.subject_name": { name: "file.code_signature.subject_name" },
                "dll.code_signature.status": { name: "file.code_signature.status" },
                "dll.hash.md5": { name: "file.hash.md5", rewrite: "lower-case", optional: true },
                "dll.hash.sha1": { name: "file.hash.sha1", rewrite: "lower-case", optional: true },
                "dll.hash.sha256": { name: "file.hash.sha256", rewrite: "lower-case", optional: true },
                "dll.pe.imphash": { name: "file.pe.imphash", rewrite: "lower-case", optional: true },
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
            "file.extension": { name: "file.extension", rewrite: "last-dot" },
            "file.hash.md5": { name: "file.hash.md5", rewrite: "lower-case", optional: true },
            "file.hash.sha1": { name: "file.hash.sha1", rewrite: "lower-case", optional: true },
            "file.hash.sha256": { name: "file.hash.sha256", rewrite: "lower-case", optional: true },
            "file.pe.imphash": { name: "file.pe.imphash", rewrite: "lower-case", optional: true },
            "file.created": { name: "winlog.event_data.CreationUtcTime" },
            "file.contents": { name: "winlog.event_data.Contents", optional: true },
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
            "file.extension": { name: "file.extension", rewrite: "last-dot" },
            "file.created": { name: "winlog.event_data.CreationUtcTime" },
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
        file_delete_detected: {
          fields: {
            "file.path": { name: "file.path" },
            "file.name": { name: "file.name" },
            "file.extension": { name: "file.extension", rewrite: "last-dot" },
            "file.hash.md5": { name: "file.hash.md5", rewrite: "lower-case", optional: true },
            "file.hash.sha1": { name: "file.hash.sha1", rewrite: "lower-case", optional: true },
            "file.hash.sha256": { name: "file.hash.sha256", rewrite: "lower-case", optional: true },
            "file.pe.imphash": { name: "file.pe.imphash", rewrite: "lower-case", optional: true },
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
            },
          ],
        },
        file_executable_detected: {
          fields: {
            "file.path": { name: "file.path" },
            "file.name": { name: "file.name" },
            "file.extension": { name: "file.extension", rewrite: "last-dot" },
            "file.hash.md5": { name: "file.hash.md5", rewrite: "lower-case", optional: true },
            "file.hash.sha1": { name: "file.hash.sha1", rewrite: "lower-case", optional: true },
            "file.hash.sha256": { name: "file.hash.sha256", rewrite: "lower-case", optional: true },
            "file.pe.imphash": { name: "file.pe.imphash", rewrite: "lower-case", optional: true },
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
            },
          ],
        },
        file_block_executable: {
          fields: {
            "file.path": { name: "file.path" },
            "file.name": { name: "file.name" },
            "file.extension": { name: "file.extension", rewrite: "last-dot" },
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
            },
          ],
        },
        file_block_shredding: {
          fields: {
            "file.path": { name: "file.path" },
            "file.name": { name: "file.name" },
            "file.extension": { name: "file.extension", rewrite: "last-dot" },
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
            },
          ],
        },
        file_access: {
          fields: {
            "file.path": { name: "file.path" },
            "file.name": { name: "file.name" },
            "file.extension": { name: "file.extension", rewrite: "last-dot" },
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
            },
          ],
        },
        file_rename: {
          fields: {
            "file.path": { name: "file.path" },
            "file.name": { name: "file.name" },
            "file.extension": { name: "file.extension", rewrite: "last-dot" },
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
          fields: {
            "registry.path": { name: "registry.path" },
            "registry.value": { name: "registry.value" },
            "registry.change": { name: "winlog.event_data.EventType" },
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
            },
          ],
        },
        registry_delete: {
          fields: {
            "registry.path": { name: "registry.path" },
            "registry.value": { name: "registry.value" },
            "registry.change": { name: "winlog.event_data.EventType" },
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
            },
          ],
        },
        registry_rename: {
          fields: {
            "registry.path": { name: "registry.path" },
            "registry.value": { name: "registry.value" },
            "registry.change": { name: "winlog.event_data.EventType" },
            "registry.new_path": { name: "winlog.event_data.NewName", optional: true },
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
          fields: {
            "file.hash.md5": { name: "process.hash.md5", rewrite: "lower-case", optional: true },
            "file.hash.sha1": { name: "process.hash.sha1", rewrite: "lower-case", optional: true },
            "file.hash.sha256": { name: "process.hash.sha256", rewrite: "lower-case", optional: true },
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
            },
          ],
        },
        wmi_event: {
          fields: {
            "event_data.Destination": { name: "process.executable" },
            "event_data.User": { unavailable: "The pipeline splits it into user.domain and user.name.", nearest: "user.name" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
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
          eventData: { name: "winlog.event_data.{name}", optional: true },
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
          eventData: { name: "winlog.event_data.{name}", optional: true },
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
            "url.path": { name: "url.original", rewrite: "url-path" },
            "url.query": { name: "url.original", rewrite: "url-query" },
            "url.domain": { name: "url.domain", optional: true },
            "http.request.method": { name: "http.request.method" },
            "http.request.referrer": { name: "http.request.referrer", optional: true },
            "http.request.cookie": { unavailable: "The access logs do not have the cookies.", absent: true },
            "http.request.bytes": { unavailable: "The access logs do not have the size of the request.", absent: true },
            "http.response.bytes": { name: "http.response.body.bytes", type: "number" },
            "http.response.status_code": { name: "http.response.status_code", type: "number" },
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
                keywords: ["url.original", "http.request.referrer", "user_agent.original"],
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
                keywords: ["url.original", "http.request.referrer", "user_agent.original"],
                select: { "event.dataset": "nginx.access" },
              },
            },
          ],
        },
        proxy: {
          fields: {
            "source.ip": { name: "source.ip", type: "ip" },
            "destination.ip": { name: "destination.ip", type: "ip" },
            "url.path": { name: "url.original", rewrite: "url-path" },
            "url.query": { name: "url.original", rewrite: "url-query" },
            "url.extension": { name: "url.extension", optional: true },
            "url.domain": { name: "url.domain", optional: true },
            "http.request.method": { name: "http.request.method" },
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
                "http.request.referrer": { name: "http.request.referrer", optional: true },
                "http.request.bytes": { name: "http.request.bytes", type: "number" },
                "http.response.bytes": { name: "http.response.bytes", type: "number" },
                "http.response.status_code": { name: "http.response.status_code", type: "number" },
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
                "user.account": { name: "source.user.name", optional: true },
                "user.name": { name: "source.user.name", optional: true },
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
            "destination.port": { name: "destination.port", type: "number" },
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
              fields: { "dns.question.name": { name: "dns.question.name" } },
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
            "destination.port": { name: "destination.port", type: "number" },
            "network.transport": { name: "network.transport" },
            "network.direction": {
              name: "network.direction",
              optional: true,
              fidelity: "approximate",
              reason: "each integration translates the direction into the words of ECS.",
            },
            "user.account": { name: "source.user.name", optional: true },
            "user.name": { name: "source.user.name", optional: true },
            "event.action": {
              name: "event.action",
              optional: true,
              fidelity: "approximate",
              reason: "each integration has words of its own for what a firewall does.",
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
            },
          ],
        },
        netflow: {
          fields: {
            "event_data.destination.port": { name: "destination.port", type: "number" },
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
            "event_data.id.resp_p": { name: "destination.port", type: "number" },
            "event_data.uid": { name: "zeek.session_id" },
            "event_data.method": { name: "http.request.method" },
            "event_data.uri": { name: "url.original" },
            "event_data.c-uri": { name: "url.original" },
            "event_data.host": { name: "url.domain" },
            "event_data.user_agent": { name: "user_agent.original" },
            "event_data.c-useragent": { name: "user_agent.original" },
            "event_data.referrer": { name: "http.request.referrer" },
            "event_data.status_code": { name: "http.response.status_code", type: "number" },
            "event_data.request_body_len": { name: "http.request.body.bytes", type: "number" },
            "event_data.response_body_len": { name: "http.response.body.bytes", type: "number" },
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
            "event_data.id.resp_p": { name: "destination.port", type: "number" },
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
          fields: {
            "event_data.id.orig_h": { name: "source.ip", type: "ip" },
            "event_data.id.orig_p": { name: "source.port", type: "number" },
            "event_data.id.resp_h": { name: "destination.ip", type: "ip" },
            "event_data.id.resp_p": { name: "destination.port", type: "number" },
            "event_data.uid": { name: "zeek.session_id" },
          },
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
          fields: {
            "event_data.id.orig_h": { name: "source.ip", type: "ip" },
            "event_data.id.orig_p": { name: "source.port", type: "number" },
            "event_data.id.resp_h": { name: "destination.ip", type: "ip" },
            "event_data.id.resp_p": { name: "destination.port", type: "number" },
            "event_data.uid": { name: "zeek.session_id" },
          },
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
          fields: {
            "event_data.id.orig_h": { name: "source.ip", type: "ip" },
            "event_data.id.orig_p": { name: "source.port", type: "number" },
            "event_data.id.resp_h": { name: "destination.ip", type: "ip" },
            "event_data.id.resp_p": { name: "destination.port", type: "number" },
            "event_data.uid": { name: "zeek.session_id" },
          },
          eventData: { name: "zeek.rdp.{name}", optional: true },
          variants: [
            {
              name: "Zeek",
              source: { stream: "zeek", package: "zeek", index: ["logs-zeek.rdp-*"], select: { "event.dataset": "zeek.rdp" } },
            },
          ],
        },
        zeek_kerberos: {
          fields: {
            "event_data.id.orig_h": { name: "source.ip", type: "ip" },
            "event_data.id.orig_p": { name: "source.port", type: "number" },
            "event_data.id.resp_h": { name: "destination.ip", type: "ip" },
            "event_data.id.resp_p": { name: "destination.port", type: "number" },
            "event_data.uid": { name: "zeek.session_id" },
          },
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
            "event_data.id.resp_p": { name: "destination.port", type: "number" },
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
            "event_data.user": { name: "source.user.name", optional: true },
            "event_data.srcip": { name: "source.ip", type: "ip", optional: true },
            "event_data.dstip": { name: "destination.ip", type: "ip", optional: true },
            "event_data.msg": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
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
        paloalto_globalprotect: {
          unavailable: "The pipeline gives the fields of this log names of its own. A mapping file of yours can name them.",
        },
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
            "process.parent.pid": { name: "process.parent.pid", type: "number" },
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
                "process.hash.md5": { name: "process.hash.md5", rewrite: "lower-case" },
                "process.hash.sha1": { name: "process.hash.sha1", rewrite: "lower-case" },
                "process.hash.sha256": { name: "process.hash.sha256", rewrite: "lower-case" },
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
                "process.name": { unavailable: "The pipeline puts the name of the sending program there, which is sysmon." },
                "process.parent.name": { unavailable: "The pipeline looks for a backslash in the path, and so finds no name on Linux." },
                "user.account": { unavailable: "The pipeline removes a user name without a domain." },
                "user.name": { unavailable: "The pipeline removes a user name without a domain." },
                "user.logon_id": { name: "winlog.event_data.LogonId", optional: true },
                "process.hash.md5": { name: "process.hash.md5", rewrite: "lower-case", optional: true },
                "process.hash.sha1": { name: "process.hash.sha1", rewrite: "lower-case", optional: true },
                "process.hash.sha256": { name: "process.hash.sha256", rewrite: "lower-case", optional: true },
                "process.parent.user": { name: "winlog.event_data.ParentUser", optional: true },
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
                "process.command_line": { name: "process.command_line", optional: true },
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
                "process.name": { unavailable: "The pipeline puts the name of the sending program there, which is sysmon." },
                "user.account": { unavailable: "The pipeline removes a user name without a domain." },
                "user.name": { unavailable: "The pipeline removes a user name without a domain." },
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
            "source.ip": { name: "source.ip", type: "ip" },
            "source.port": { name: "source.port", type: "number" },
            "destination.ip": { name: "destination.ip", type: "ip" },
            "destination.port": { name: "destination.port", type: "number" },
            "network.transport": { name: "network.transport" },
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
              fields: {
                "process.name": { name: "process.name" },
                "user.account": { name: "user.name" },
                "process.command_line": { name: "process.command_line", optional: true },
                "source.domain": { unavailable: "Elastic Defend records addresses of connections and not names.", absent: true },
                "destination.domain": {
                  unavailable: "Elastic Defend records addresses of connections and not the name that was looked up.",
                  absent: true,
                },
                "network.initiated": { name: "event.action", rewrite: "connection" },
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
              fields: {
                "process.name": { unavailable: "The pipeline puts the name of the sending program there, which is sysmon." },
                "user.account": { unavailable: "The pipeline removes a user name without a domain." },
                "user.name": { unavailable: "The pipeline removes a user name without a domain." },
                "process.command_line": { unavailable: "Sysmon 3 does not record the command line.", absent: true },
                "source.domain": { name: "source.domain", optional: true },
                "destination.domain": { name: "destination.domain", optional: true },
                "network.initiated": { name: "network.direction", rewrite: "direction" },
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
            "process.parent.pid": { name: "process.parent.pid", type: "number" },
            "process.parent.entity_id": { name: "process.parent.entity_id" },
            "process.parent.command_line": { unavailable: "macos_process_exec.md of Elastic Defend has no command line of the parent.", absent: true },
            "process.parent.user": { unavailable: "Elastic Defend does not record the account of the parent on macOS.", absent: true },
            "process.working_directory": { unavailable: "Elastic Defend does not record the current directory on macOS.", absent: true },
            "user.account": { name: "user.name" },
            "user.name": { name: "user.name" },
            "user.logon_id": { unavailable: "Elastic Defend does not record the id of the logon session on macOS.", absent: true },
            "process.hash.md5": { name: "process.hash.md5", rewrite: "lower-case" },
            "process.hash.sha1": { name: "process.hash.sha1", rewrite: "lower-case" },
            "process.hash.sha256": { name: "process.hash.sha256", rewrite: "lower-case" },
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
            "process.command_line": { name: "process.command_line", optional: true },
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
          fields: {
            "source.ip": { name: "source.ip", type: "ip" },
            "source.port": { name: "source.port", type: "number" },
            "destination.ip": { name: "destination.ip", type: "ip" },
            "destination.port": { name: "destination.port", type: "number" },
            "network.transport": { name: "network.transport" },
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
              fields: {
                "process.name": { name: "process.name" },
                "user.account": { name: "user.name" },
                "process.command_line": { name: "process.command_line", optional: true },
                "source.domain": { unavailable: "Elastic Defend records addresses of connections and not names.", absent: true },
                "destination.domain": {
                  unavailable: "Elastic Defend records addresses of connections and not the name that was looked up.",
                  absent: true,
                },
                "network.initiated": { name: "event.action", rewrite: "connection" },
              },
            },
          ],
        },
        linux_auditd: {
          fields: {
            "event_data.type": { name: "event.action" },
            "event_data.exe": { name: "process.executable" },
            "event_data.comm": { name: "process.name" },
            "event_data.pid": { name: "process.pid", type: "number" },
            "event_data.ppid": { name: "process.parent.pid", type: "number" },
            "event_data.acct": { name: "user.name" },
            "event_data.uid": { name: "user.id" },
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
            "event_data.a1": {
              name: "process.args",
              array: true,
              fidelity: "approximate",
              reason: "Elastic keeps the arguments of an EXECVE record in one list, so that any of them may be at any place.",
            },
            "event_data.a2": {
              name: "process.args",
              array: true,
              fidelity: "approximate",
              reason: "Elastic keeps the arguments of an EXECVE record in one list, so that any of them may be at any place.",
            },
            "event_data.a3": {
              name: "process.args",
              array: true,
              fidelity: "approximate",
              reason: "Elastic keeps the arguments of an EXECVE record in one list, so that any of them may be at any place.",
            },
            "event_data.a4": {
              name: "process.args",
              array: true,
              fidelity: "approximate",
              reason: "Elastic keeps the arguments of an EXECVE record in one list, so that any of them may be at any place.",
            },
            "event_data.a5": {
              name: "process.args",
              array: true,
              fidelity: "approximate",
              reason: "Elastic keeps the arguments of an EXECVE record in one list, so that any of them may be at any place.",
            },
            "event_data.a6": {
              name: "process.args",
              array: true,
              fidelity: "approximate",
              reason: "Elastic keeps the arguments of an EXECVE record in one list, so that any of them may be at any place.",
            },
            "event_data.a7": {
              name: "process.args",
              array: true,
              fidelity: "approximate",
              reason: "Elastic keeps the arguments of an EXECVE record in one list, so that any of them may be at any place.",
            },
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
            "event.provider": { name: "winlog.provider_name" },
            "event.channel": { name: "winlog.channel" },
            "event.level": { name: "log.level", rewrite: "level", optional: true },
            "event_data.Data": {
              name: "winlog.event_data.param1",
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
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
          fields: {
            "event.provider": { name: "winlog.provider_name" },
            "event.channel": { name: "winlog.channel" },
            "event.level": { name: "log.level", rewrite: "level", optional: true },
            "event_data.Data": {
              name: "winlog.event_data.param1",
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "System log",
              source: {
                stream: "application",
                package: "system",
                index: ["logs-system.system-*"],
                select: { "winlog.channel": "System" },
              },
            },
          ],
        },
        security: {
          fields: {
            "event.provider": { name: "event.provider" },
            "event.channel": { name: "winlog.channel" },
            "event.level": { name: "log.level", rewrite: "level", optional: true },
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
          eventData: { name: "winlog.event_data.{name}", optional: true },
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
            "event.level": { name: "log.level", rewrite: "level", optional: true },
            "event_data.ThreatName": { name: "winlog.event_data.Threat_Name", optional: true },
            "event_data.NewValue": { name: "winlog.event_data.New_Value", optional: true },
            "event_data.OldValue": { name: "winlog.event_data.Old_Value", optional: true },
            "event_data.SourceName": { name: "winlog.event_data.Source_Name", optional: true },
            "event_data.ProcessName": { name: "winlog.event_data.Process_Name", optional: true },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "Microsoft-Windows-Windows Defender/Operational" },
              },
            },
          ],
        },
        antivirus: {
          fields: {
            "host.name": { name: "host.name" },
            "threat.name": { name: "winlog.event_data.Threat_Name", optional: true },
            "file.path": {
              name: "winlog.event_data.Path",
              optional: true,
              fidelity: "approximate",
              reason: "Microsoft Defender Antivirus writes the kind of the path before it, as in file:_C:\\x.",
            },
            "user.account": { name: "winlog.event_data.Detection_User", optional: true },
            "user.name": { unavailable: "The account stands in one text, with its domain." },
            "event.action": { name: "winlog.event_data.Action_Name", optional: true },
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
            },
          ],
        },
        iis_configuration: {
          fields: {
            "event.provider": { name: "winlog.provider_name" },
            "event.channel": { name: "winlog.channel" },
            "event.level": { name: "log.level", rewrite: "level", optional: true },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "Microsoft-IIS-Configuration/Operational" },
              },
            },
          ],
        },
        sysmon: {
          fields: {
            "event.provider": { name: "winlog.provider_name" },
            "event.channel": { name: "winlog.channel" },
            "event.level": { name: "log.level", rewrite: "level", optional: true },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "Microsoft-Windows-Sysmon/Operational" },
              },
            },
          ],
        },
        powershell: {
          fields: {
            "event.provider": { name: "winlog.provider_name" },
            "event.channel": { name: "winlog.channel" },
            "event.level": { name: "log.level", rewrite: "level", optional: true },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": ["Microsoft-Windows-PowerShell/Operational", "PowerShellCore/Operational"] },
              },
            },
          ],
        },
        powershell_classic: {
          fields: {
            "event.provider": { name: "winlog.provider_name" },
            "event.channel": { name: "winlog.channel" },
            "event.level": { name: "log.level", rewrite: "level", optional: true },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "Windows PowerShell" },
              },
            },
          ],
        },
        taskscheduler: {
          fields: {
            "event.provider": { name: "winlog.provider_name" },
            "event.channel": { name: "winlog.channel" },
            "event.level": { name: "log.level", rewrite: "level", optional: true },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "Microsoft-Windows-TaskScheduler/Operational" },
              },
            },
          ],
        },
        wmi: {
          fields: {
            "event.provider": { name: "winlog.provider_name" },
            "event.channel": { name: "winlog.channel" },
            "event.level": { name: "log.level", rewrite: "level", optional: true },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "Microsoft-Windows-WMI-Activity/Operational" },
              },
            },
          ],
        },
        codeintegrity_operational: {
          fields: {
            "event.provider": { name: "winlog.provider_name" },
            "event.channel": { name: "winlog.channel" },
            "event.level": { name: "log.level", rewrite: "level", optional: true },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "Microsoft-Windows-CodeIntegrity/Operational" },
              },
            },
          ],
        },
        applocker: {
          fields: {
            "event.provider": { name: "winlog.provider_name" },
            "event.channel": { name: "winlog.channel" },
            "event.level": { name: "log.level", rewrite: "level", optional: true },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
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
            },
          ],
        },
        appmodel_runtime: {
          fields: {
            "event.provider": { name: "winlog.provider_name" },
            "event.channel": { name: "winlog.channel" },
            "event.level": { name: "log.level", rewrite: "level", optional: true },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "Microsoft-Windows-AppModel-Runtime/Admin" },
              },
            },
          ],
        },
        appxdeployment_server: {
          fields: {
            "event.provider": { name: "winlog.provider_name" },
            "event.channel": { name: "winlog.channel" },
            "event.level": { name: "log.level", rewrite: "level", optional: true },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "Microsoft-Windows-AppXDeploymentServer/Operational" },
              },
            },
          ],
        },
        appxpackaging_om: {
          fields: {
            "event.provider": { name: "winlog.provider_name" },
            "event.channel": { name: "winlog.channel" },
            "event.level": { name: "log.level", rewrite: "level", optional: true },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "Microsoft-Windows-AppxPackaging/Operational" },
              },
            },
          ],
        },
        bits_client: {
          fields: {
            "event.provider": { name: "winlog.provider_name" },
            "event.channel": { name: "winlog.channel" },
            "event.level": { name: "log.level", rewrite: "level", optional: true },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "Microsoft-Windows-Bits-Client/Operational" },
              },
            },
          ],
        },
        capi2: {
          fields: {
            "event.provider": { name: "winlog.provider_name" },
            "event.channel": { name: "winlog.channel" },
            "event.level": { name: "log.level", rewrite: "level", optional: true },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "Microsoft-Windows-CAPI2/Operational" },
              },
            },
          ],
        },
        certificateservicesclient_lifecycle_system: {
          fields: {
            "event.provider": { name: "winlog.provider_name" },
            "event.channel": { name: "winlog.channel" },
            "event.level": { name: "log.level", rewrite: "level", optional: true },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "Microsoft-Windows-CertificateServicesClient-Lifecycle-System/Operational" },
              },
            },
          ],
        },
        diagnosis_scripted: {
          fields: {
            "event.provider": { name: "winlog.provider_name" },
            "event.channel": { name: "winlog.channel" },
            "event.level": { name: "log.level", rewrite: "level", optional: true },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "Microsoft-Windows-Diagnosis-Scripted/Operational" },
              },
            },
          ],
        },
        dhcp: {
          fields: {
            "event.provider": { name: "winlog.provider_name" },
            "event.channel": { name: "winlog.channel" },
            "event.level": { name: "log.level", rewrite: "level", optional: true },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "Microsoft-Windows-DHCP-Server/Operational" },
              },
            },
          ],
        },
        dns_client: {
          fields: {
            "event.provider": { name: "winlog.provider_name" },
            "event.channel": { name: "winlog.channel" },
            "event.level": { name: "log.level", rewrite: "level", optional: true },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "Microsoft-Windows-DNS Client Events/Operational" },
              },
            },
          ],
        },
        dns_server: {
          fields: {
            "event.provider": { name: "winlog.provider_name" },
            "event.channel": { name: "winlog.channel" },
            "event.level": { name: "log.level", rewrite: "level", optional: true },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "DNS Server" },
              },
            },
          ],
        },
        dns_server_analytic: {
          fields: {
            "event.provider": { name: "winlog.provider_name" },
            "event.channel": { name: "winlog.channel" },
            "event.level": { name: "log.level", rewrite: "level", optional: true },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "Microsoft-Windows-DNS-Server/Analytical" },
              },
            },
          ],
        },
        dns_server_audit: {
          fields: {
            "event.provider": { name: "winlog.provider_name" },
            "event.channel": { name: "winlog.channel" },
            "event.level": { name: "log.level", rewrite: "level", optional: true },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "Microsoft-Windows-DNS-Server/Audit" },
              },
            },
          ],
        },
        driver_framework: {
          fields: {
            "event.provider": { name: "winlog.provider_name" },
            "event.channel": { name: "winlog.channel" },
            "event.level": { name: "log.level", rewrite: "level", optional: true },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "Microsoft-Windows-DriverFrameworks-UserMode/Operational" },
              },
            },
          ],
        },
        firewall_as: {
          fields: {
            "event.provider": { name: "winlog.provider_name" },
            "event.channel": { name: "winlog.channel" },
            "event.level": { name: "log.level", rewrite: "level", optional: true },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "Microsoft-Windows-Windows Firewall With Advanced Security/Firewall" },
              },
            },
          ],
        },
        hyper_v_worker: {
          fields: {
            "event.provider": { name: "winlog.provider_name" },
            "event.channel": { name: "winlog.channel" },
            "event.level": { name: "log.level", rewrite: "level", optional: true },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "Microsoft-Windows-Hyper-V-Worker" },
              },
            },
          ],
        },
        kernel_event_tracing: {
          fields: {
            "event.provider": { name: "winlog.provider_name" },
            "event.channel": { name: "winlog.channel" },
            "event.level": { name: "log.level", rewrite: "level", optional: true },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "Microsoft-Windows-Kernel-EventTracing" },
              },
            },
          ],
        },
        kernel_shimengine: {
          fields: {
            "event.provider": { name: "winlog.provider_name" },
            "event.channel": { name: "winlog.channel" },
            "event.level": { name: "log.level", rewrite: "level", optional: true },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
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
            },
          ],
        },
        ldap: {
          fields: {
            "event.provider": { name: "winlog.provider_name" },
            "event.channel": { name: "winlog.channel" },
            "event.level": { name: "log.level", rewrite: "level", optional: true },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "Microsoft-Windows-LDAP-Client/Debug" },
              },
            },
          ],
        },
        lsa_server: {
          fields: {
            "event.provider": { name: "winlog.provider_name" },
            "event.channel": { name: "winlog.channel" },
            "event.level": { name: "log.level", rewrite: "level", optional: true },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "Microsoft-Windows-LSA/Operational" },
              },
            },
          ],
        },
        microsoft_servicebus_client: {
          fields: {
            "event.provider": { name: "winlog.provider_name" },
            "event.channel": { name: "winlog.channel" },
            "event.level": { name: "log.level", rewrite: "level", optional: true },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "Microsoft-ServiceBus-Client" },
              },
            },
          ],
        },
        msexchange_management: {
          fields: {
            "event.provider": { name: "winlog.provider_name" },
            "event.channel": { name: "winlog.channel" },
            "event.level": { name: "log.level", rewrite: "level", optional: true },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "MSExchange Management" },
              },
            },
          ],
        },
        ntfs: {
          fields: {
            "event.provider": { name: "winlog.provider_name" },
            "event.channel": { name: "winlog.channel" },
            "event.level": { name: "log.level", rewrite: "level", optional: true },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "Microsoft-Windows-Ntfs/Operational" },
              },
            },
          ],
        },
        ntlm: {
          fields: {
            "event.provider": { name: "winlog.provider_name" },
            "event.channel": { name: "winlog.channel" },
            "event.level": { name: "log.level", rewrite: "level", optional: true },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "Microsoft-Windows-NTLM/Operational" },
              },
            },
          ],
        },
        openssh: {
          fields: {
            "event.provider": { name: "winlog.provider_name" },
            "event.channel": { name: "winlog.channel" },
            "event.level": { name: "log.level", rewrite: "level", optional: true },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "OpenSSH/Operational" },
              },
            },
          ],
        },
        printservice_admin: {
          fields: {
            "event.provider": { name: "winlog.provider_name" },
            "event.channel": { name: "winlog.channel" },
            "event.level": { name: "log.level", rewrite: "level", optional: true },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "Microsoft-Windows-PrintService/Admin" },
              },
            },
          ],
        },
        printservice_operational: {
          fields: {
            "event.provider": { name: "winlog.provider_name" },
            "event.channel": { name: "winlog.channel" },
            "event.level": { name: "log.level", rewrite: "level", optional: true },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "Microsoft-Windows-PrintService/Operational" },
              },
            },
          ],
        },
        security_mitigations: {
          fields: {
            "event.provider": { name: "winlog.provider_name" },
            "event.channel": { name: "winlog.channel" },
            "event.level": { name: "log.level", rewrite: "level", optional: true },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
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
            },
          ],
        },
        sense: {
          fields: {
            "event.provider": { name: "winlog.provider_name" },
            "event.channel": { name: "winlog.channel" },
            "event.level": { name: "log.level", rewrite: "level", optional: true },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "Microsoft-Windows-SENSE/Operational" },
              },
            },
          ],
        },
        shell_core: {
          fields: {
            "event.provider": { name: "winlog.provider_name" },
            "event.channel": { name: "winlog.channel" },
            "event.level": { name: "log.level", rewrite: "level", optional: true },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "Microsoft-Windows-Shell-Core/Operational" },
              },
            },
          ],
        },
        smbclient_connectivity: {
          fields: {
            "event.provider": { name: "winlog.provider_name" },
            "event.channel": { name: "winlog.channel" },
            "event.level": { name: "log.level", rewrite: "level", optional: true },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "Microsoft-Windows-SmbClient/Connectivity" },
              },
            },
          ],
        },
        smbclient_security: {
          fields: {
            "event.provider": { name: "winlog.provider_name" },
            "event.channel": { name: "winlog.channel" },
            "event.level": { name: "log.level", rewrite: "level", optional: true },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "Microsoft-Windows-SmbClient/Security" },
              },
            },
          ],
        },
        smbserver_connectivity: {
          fields: {
            "event.provider": { name: "winlog.provider_name" },
            "event.channel": { name: "winlog.channel" },
            "event.level": { name: "log.level", rewrite: "level", optional: true },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "Microsoft-Windows-SMBServer/Connectivity" },
              },
            },
          ],
        },
        terminalservices_localsessionmanager: {
          fields: {
            "event.provider": { name: "winlog.provider_name" },
            "event.channel": { name: "winlog.channel" },
            "event.level": { name: "log.level", rewrite: "level", optional: true },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "Microsoft-Windows-TerminalServices-LocalSessionManager/Operational" },
              },
            },
          ],
        },
        vhdmp: {
          fields: {
            "event.provider": { name: "winlog.provider_name" },
            "event.channel": { name: "winlog.channel" },
            "event.level": { name: "log.level", rewrite: "level", optional: true },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "Custom Windows event logs",
              source: {
                stream: "windows-custom",
                package: "winlog",
                index: ["logs-winlog.winlog-*", "logs-windows_custom-*"],
                select: { "winlog.channel": "Microsoft-Windows-VHDMP/Operational" },
              },
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
            "destination.port": { name: "destination.port", type: "number" },
            "user.account": { name: "user.name", optional: true },
            "url.full": { unavailable: "IIS writes path and query into two fields.", nearest: "url.original" },
            "url.path": { name: "url.original" },
            "url.query": { name: "url.query", optional: true, fidelity: "approximate", reason: "the pipeline decodes the query." },
            "url.domain": { name: "url.domain", optional: true },
            "http.request.method": { name: "http.request.method" },
            "http.request.referrer": { name: "http.request.referrer", optional: true },
            "http.request.cookie": { name: "iis.access.cookie", optional: true },
            "http.request.bytes": { name: "http.request.body.bytes", type: "number", optional: true },
            "http.response.bytes": { name: "http.response.body.bytes", type: "number", optional: true },
            "http.response.status_code": { name: "http.response.status_code", type: "number" },
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
        "host.name": { name: "host.name" },
        "event.code": { name: "event.code" },
        "event.provider": { name: "winlog.provider_name" },
        "event.channel": { name: "winlog.channel" },
        "event.level": { name: "log.level", rewrite: "level" },
      },
      events: {
        ps_script: {
          fields: {
            "user.account": { unavailable: "Event 4104 names its user by a security identifier only." },
            "user.name": { unavailable: "Event 4104 names its user by a security identifier only." },
            "powershell.script_block_text": { name: "winlog.event_data.ScriptBlockText" },
            "powershell.script_block_id": { name: "winlog.event_data.ScriptBlockId", optional: true },
            "powershell.script_path": { name: "winlog.event_data.Path", optional: true },
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
            "powershell.payload": { name: "winlog.event_data.Payload" },
            "powershell.context": { name: "winlog.event_data.ContextInfo" },
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
            },
          ],
        },
        ps_classic_script: {
          fields: {
            "user.account": { unavailable: "The events of this channel name their user inside a text only." },
            "user.name": { unavailable: "The events of this channel name their user inside a text only." },
            "powershell.pipeline_data": { name: "winlog.event_data.param1" },
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
            },
          ],
        },
        ps_classic_start: {
          fields: { "powershell.details": { name: "winlog.event_data.param1" } },
          variants: [
            {
              name: "Windows PowerShell",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Windows PowerShell", "event.code": "400" },
              },
            },
          ],
        },
        ps_classic_provider_start: {
          fields: { "powershell.details": { name: "winlog.event_data.param1" } },
          variants: [
            {
              name: "Windows PowerShell",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Windows PowerShell", "event.code": "600" },
              },
            },
          ],
        },
        process_access: {
          fields: {
            "process.executable": { name: "winlog.event_data.SourceImage", optional: true },
            "process.pid": { name: "winlog.event_data.SourceProcessId", optional: true },
            "process.command_line": { unavailable: "Sysmon 10 does not record command lines.", absent: true },
            "user.account": { name: "winlog.event_data.SourceUser", optional: true },
            "target.process.executable": { name: "winlog.event_data.TargetImage", optional: true },
            "target.process.pid": { name: "winlog.event_data.TargetProcessId", optional: true },
            "target.user.account": { name: "winlog.event_data.TargetUser", optional: true },
            "process.entity_id": { name: "winlog.event_data.SourceProcessGUID", optional: true },
            "target.process.entity_id": { name: "winlog.event_data.TargetProcessGUID", optional: true },
            "process.granted_access": { name: "winlog.event_data.GrantedAccess", optional: true },
            "process.call_trace": { name: "winlog.event_data.CallTrace" },
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
            },
            "event_data.Message": { name: "message.wildcard" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
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
            },
            "event_data.Message": { name: "message.wildcard" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
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
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
            },
            "event_data.Message": { name: "message.wildcard" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
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
        system: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
            },
            "event_data.Message": { name: "message.wildcard" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
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
        sysmon: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
            },
            "event_data.Message": { name: "message.wildcard" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
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
            },
            "event_data.Message": { name: "message.wildcard" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
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
            },
            "event_data.Message": { name: "message.wildcard" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
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
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
            },
            "event_data.Message": { name: "message.wildcard" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
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
            },
            "event_data.Message": { name: "message.wildcard" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
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
            },
            "event_data.Message": { name: "message.wildcard" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
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
            },
            "event_data.Message": { name: "message.wildcard" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
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
            },
            "event_data.Message": { name: "message.wildcard" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
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
            },
            "event_data.Message": { name: "message.wildcard" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
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
            },
            "event_data.Message": { name: "message.wildcard" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
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
            },
            "event_data.Message": { name: "message.wildcard" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
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
            },
            "event_data.Message": { name: "message.wildcard" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
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
            },
            "event_data.Message": { name: "message.wildcard" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
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
            },
            "event_data.Message": { name: "message.wildcard" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
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
            },
            "event_data.Message": { name: "message.wildcard" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
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
            },
            "event_data.Message": { name: "message.wildcard" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
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
            },
            "event_data.Message": { name: "message.wildcard" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
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
            },
            "event_data.Message": { name: "message.wildcard" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
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
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
            },
            "event_data.Message": { name: "message.wildcard" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
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
            },
            "event_data.Message": { name: "message.wildcard" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
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
            },
            "event_data.Message": { name: "message.wildcard" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
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
            },
            "event_data.Message": { name: "message.wildcard" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
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
            },
            "event_data.Message": { name: "message.wildcard" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
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
            },
            "event_data.Message": { name: "message.wildcard" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
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
            },
            "event_data.Message": { name: "message.wildcard" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
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
            },
            "event_data.Message": { name: "message.wildcard" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
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
            },
            "event_data.Message": { name: "message.wildcard" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
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
            },
            "event_data.Message": { name: "message.wildcard" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
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
            },
            "event_data.Message": { name: "message.wildcard" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
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
            },
            "event_data.Message": { name: "message.wildcard" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
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
            },
            "event_data.Message": { name: "message.wildcard" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
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
            },
            "event_data.Message": { name: "message.wildcard" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
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
            },
            "event_data.Message": { name: "message.wildcard" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
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
            },
            "event_data.Message": { name: "message.wildcard" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
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
            },
            "event_data.Message": { name: "message.wildcard" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
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
            },
            "event_data.Message": { name: "message.wildcard" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
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
            },
            "event_data.Message": { name: "message.wildcard" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
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
            },
            "event_data.Message": { name: "message.wildcard" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
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
            },
            "event_data.Message": { name: "message.wildcard" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
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
            },
            "event_data.Message": { name: "message.wildcard" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
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
            },
            "event_data.Message": { name: "message.wildcard" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
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
            },
            "event_data.Message": { name: "message.wildcard" },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
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
        "host.name": { name: "host.name" },
        "event.code": { name: "event.code" },
        "event.provider": { name: "winlog.provider_name" },
        "event.channel": { name: "winlog.channel" },
        "event.level": { name: "log.level", rewrite: "level" },
      },
      events: {
        windefend: {
          fields: {
            "event_data.ThreatName": { name: "winlog.event_data.Threat_Name", optional: true },
            "event_data.NewValue": { name: "winlog.event_data.New_Value", optional: true },
            "event_data.OldValue": { name: "winlog.event_data.Old_Value", optional: true },
            "event_data.SourceName": { name: "winlog.event_data.Source_Name", optional: true },
            "event_data.ProcessName": { name: "winlog.event_data.Process_Name", optional: true },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-Windows Defender/Operational" },
              },
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
            },
            "powershell.script_block_id": { name: "winlog.event_data.ScriptBlockId", optional: true },
            "powershell.script_path": { name: "winlog.event_data.Path", optional: true },
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
            },
            "powershell.context": {
              name: "winlog.event_data.ContextInfo",
              optional: true,
              fidelity: "approximate",
              reason: "a context longer than 1,024 characters is not indexed, unless the mapping of winlog.event_data.ContextInfo is made a wildcard field.",
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
            },
          ],
        },
        antivirus: {
          fields: {
            "threat.name": { name: "winlog.event_data.Threat_Name", optional: true },
            "file.path": {
              name: "winlog.event_data.Path",
              optional: true,
              fidelity: "approximate",
              reason: "Microsoft Defender Antivirus writes the kind of the path before it, as in file:_C:\\x.",
            },
            "user.account": { name: "winlog.event_data.Detection_User", optional: true },
            "event.action": { name: "winlog.event_data.Action_Name", optional: true },
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
            },
          ],
        },
        rpc_firewall: {
          fields: {
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
            },
          ],
        },
        process_creation: {
          fields: {
            "user.account": { name: "winlog.event_data.User", optional: true },
            "process.executable": { name: "winlog.event_data.Image", optional: true },
            "process.command_line": { name: "winlog.event_data.CommandLine", optional: true },
            "process.working_directory": { name: "winlog.event_data.CurrentDirectory", optional: true },
            "process.pid": { name: "winlog.event_data.ProcessId", optional: true },
            "process.entity_id": { name: "winlog.event_data.ProcessGuid", optional: true },
            "process.integrity_level": { name: "winlog.event_data.IntegrityLevel", optional: true },
            "process.pe.original_file_name": { name: "winlog.event_data.OriginalFileName", optional: true },
            "process.pe.company": { name: "winlog.event_data.Company", optional: true },
            "process.pe.product": { name: "winlog.event_data.Product", optional: true },
            "process.pe.description": { name: "winlog.event_data.Description", optional: true },
            "process.pe.file_version": { name: "winlog.event_data.FileVersion", optional: true },
            "process.hash.md5": { name: "winlog.event_data.Hashes", optional: true, rewrite: "hashes-md5" },
            "process.hash.sha1": { name: "winlog.event_data.Hashes", optional: true, rewrite: "hashes-sha1" },
            "process.hash.sha256": { name: "winlog.event_data.Hashes", optional: true, rewrite: "hashes-sha256" },
            "process.pe.imphash": { name: "winlog.event_data.Hashes", optional: true, rewrite: "hashes-imphash" },
            "process.parent.executable": { name: "winlog.event_data.ParentImage", optional: true },
            "process.parent.command_line": { name: "winlog.event_data.ParentCommandLine", optional: true },
            "process.parent.pid": { name: "winlog.event_data.ParentProcessId", optional: true },
            "process.parent.entity_id": { name: "winlog.event_data.ParentProcessGuid", optional: true },
            "process.parent.user": { name: "winlog.event_data.ParentUser", optional: true },
            "user.logon_id": { name: "winlog.event_data.LogonId", optional: true },
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
            },
          ],
        },
        file_event: {
          fields: {
            "user.account": { name: "winlog.event_data.User", optional: true },
            "process.executable": { name: "winlog.event_data.Image", optional: true },
            "process.pid": { name: "winlog.event_data.ProcessId", optional: true },
            "process.entity_id": { name: "winlog.event_data.ProcessGuid", optional: true },
            "file.path": { name: "winlog.event_data.TargetFilename", optional: true },
            "process.command_line": { unavailable: "Sysmon 11 does not record the command line.", absent: true },
            "process.parent.executable": { unavailable: "Sysmon 11 does not record the parent.", absent: true },
            "process.parent.command_line": { unavailable: "Sysmon 11 does not record the parent.", absent: true },
            "file.created": { name: "winlog.event_data.CreationUtcTime", optional: true },
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
            "user.account": { name: "winlog.event_data.User", optional: true },
            "process.executable": { name: "winlog.event_data.Image", optional: true },
            "process.pid": { name: "winlog.event_data.ProcessId", optional: true },
            "process.entity_id": { name: "winlog.event_data.ProcessGuid", optional: true },
            "file.path": { name: "winlog.event_data.TargetFilename", optional: true },
            "file.hash.md5": { name: "winlog.event_data.Hashes", optional: true, rewrite: "hashes-md5" },
            "file.hash.sha1": { name: "winlog.event_data.Hashes", optional: true, rewrite: "hashes-sha1" },
            "file.hash.sha256": { name: "winlog.event_data.Hashes", optional: true, rewrite: "hashes-sha256" },
            "process.command_line": { unavailable: "Sysmon 23 and 26 does not record the command line.", absent: true },
            "file.pe.imphash": { name: "winlog.event_data.Hashes", optional: true, rewrite: "hashes-imphash" },
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
            "user.account": { name: "winlog.event_data.User", optional: true },
            "process.executable": { name: "winlog.event_data.Image", optional: true },
            "process.pid": { name: "winlog.event_data.ProcessId", optional: true },
            "process.entity_id": { name: "winlog.event_data.ProcessGuid", optional: true },
            "registry.path": { name: "winlog.event_data.TargetObject", optional: true },
            "registry.data": { name: "winlog.event_data.Details", optional: true },
            "process.command_line": { unavailable: "Sysmon 13 does not record the command line.", absent: true },
            "registry.change": { name: "winlog.event_data.EventType", optional: true },
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
            "user.account": { name: "winlog.event_data.User", optional: true },
            "process.executable": { name: "winlog.event_data.Image", optional: true },
            "process.pid": { name: "winlog.event_data.ProcessId", optional: true },
            "process.entity_id": { name: "winlog.event_data.ProcessGuid", optional: true },
            "registry.path": { name: "winlog.event_data.TargetObject", optional: true },
            "registry.data": { name: "winlog.event_data.Details", optional: true },
            "process.command_line": { unavailable: "Sysmon 12 to 14 does not record the command line.", absent: true },
            "registry.change": { name: "winlog.event_data.EventType", optional: true },
            "registry.new_path": { name: "winlog.event_data.NewName", optional: true },
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
            "user.account": { name: "winlog.event_data.User", optional: true },
            "process.executable": { name: "winlog.event_data.Image", optional: true },
            "process.pid": { name: "winlog.event_data.ProcessId", optional: true },
            "process.entity_id": { name: "winlog.event_data.ProcessGuid", optional: true },
            "dll.path": { name: "winlog.event_data.ImageLoaded", optional: true },
            "dll.signed": { name: "winlog.event_data.Signed", optional: true },
            "dll.code_signature.subject_name": { name: "winlog.event_data.Signature", optional: true },
            "dll.code_signature.status": { name: "winlog.event_data.SignatureStatus", optional: true },
            "dll.pe.original_file_name": { name: "winlog.event_data.OriginalFileName", optional: true },
            "dll.hash.md5": { name: "winlog.event_data.Hashes", optional: true, rewrite: "hashes-md5" },
            "dll.hash.sha1": { name: "winlog.event_data.Hashes", optional: true, rewrite: "hashes-sha1" },
            "dll.hash.sha256": { name: "winlog.event_data.Hashes", optional: true, rewrite: "hashes-sha256" },
            "process.command_line": { unavailable: "Sysmon 7 does not record the command line.", absent: true },
            "dll.pe.company": { name: "winlog.event_data.Company", optional: true },
            "dll.pe.product": { name: "winlog.event_data.Product", optional: true },
            "dll.pe.description": { name: "winlog.event_data.Description", optional: true },
            "dll.pe.file_version": { name: "winlog.event_data.FileVersion", optional: true },
            "dll.pe.imphash": { name: "winlog.event_data.Hashes", optional: true, rewrite: "hashes-imphash" },
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
            "user.account": { name: "winlog.event_data.User", optional: true },
            "process.executable": { name: "winlog.event_data.Image", optional: true },
            "process.pid": { name: "winlog.event_data.ProcessId", optional: true },
            "process.entity_id": { name: "winlog.event_data.ProcessGuid", optional: true },
            "source.ip": { name: "winlog.event_data.SourceIp", optional: true, rewrite: "address" },
            "source.port": { name: "winlog.event_data.SourcePort", optional: true },
            "destination.ip": { name: "winlog.event_data.DestinationIp", optional: true, rewrite: "address" },
            "destination.port": { name: "winlog.event_data.DestinationPort", optional: true },
            "destination.domain": { name: "winlog.event_data.DestinationHostname", optional: true },
            "network.transport": { name: "winlog.event_data.Protocol", optional: true },
            "process.command_line": { unavailable: "Sysmon 3 does not record the command line.", absent: true },
            "process.parent.executable": { unavailable: "Sysmon 3 does not record the parent.", absent: true },
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
            "user.account": { name: "winlog.event_data.User", optional: true },
            "process.executable": { name: "winlog.event_data.Image", optional: true },
            "process.pid": { name: "winlog.event_data.ProcessId", optional: true },
            "process.entity_id": { name: "winlog.event_data.ProcessGuid", optional: true },
            "dns.question.name": { name: "winlog.event_data.QueryName", optional: true },
            "process.command_line": { unavailable: "Sysmon 22 does not record the command line.", absent: true },
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
            "process.executable": { name: "winlog.event_data.SourceImage", optional: true },
            "process.pid": { name: "winlog.event_data.SourceProcessId", optional: true },
            "process.command_line": { unavailable: "Sysmon 10 does not record the command line.", absent: true },
            "user.account": { name: "winlog.event_data.SourceUser", optional: true },
            "target.process.executable": { name: "winlog.event_data.TargetImage", optional: true },
            "target.process.pid": { name: "winlog.event_data.TargetProcessId", optional: true },
            "target.user.account": { name: "winlog.event_data.TargetUser", optional: true },
            "process.entity_id": { name: "winlog.event_data.SourceProcessGUID", optional: true },
            "target.process.entity_id": { name: "winlog.event_data.TargetProcessGUID", optional: true },
            "process.granted_access": { name: "winlog.event_data.GrantedAccess", optional: true },
            "process.call_trace": {
              name: "winlog.event_data.CallTrace",
              optional: true,
              fidelity: "approximate",
              reason: "a call trace longer than 1,024 characters is not indexed.",
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
            },
          ],
        },
        create_remote_thread: {
          fields: {
            "process.executable": { name: "winlog.event_data.SourceImage", optional: true },
            "process.pid": { name: "winlog.event_data.SourceProcessId", optional: true },
            "process.command_line": { unavailable: "Sysmon 8 does not record the command line.", absent: true },
            "user.account": { name: "winlog.event_data.SourceUser", optional: true },
            "target.process.executable": { name: "winlog.event_data.TargetImage", optional: true },
            "target.process.pid": { name: "winlog.event_data.TargetProcessId", optional: true },
            "target.user.account": { name: "winlog.event_data.TargetUser", optional: true },
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
            "user.account": { name: "winlog.event_data.User", optional: true },
            "process.executable": { name: "winlog.event_data.Image", optional: true },
            "process.pid": { name: "winlog.event_data.ProcessId", optional: true },
            "process.entity_id": { name: "winlog.event_data.ProcessGuid", optional: true },
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
            "user.account": { name: "winlog.event_data.User", optional: true },
            "process.executable": { name: "winlog.event_data.Image", optional: true },
            "process.pid": { name: "winlog.event_data.ProcessId", optional: true },
            "process.entity_id": { name: "winlog.event_data.ProcessGuid", optional: true },
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
            "user.account": { name: "winlog.event_data.User", optional: true },
            "process.executable": { name: "winlog.event_data.Image", optional: true },
            "process.pid": { name: "winlog.event_data.ProcessId", optional: true },
            "process.entity_id": { name: "winlog.event_data.ProcessGuid", optional: true },
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
            "dll.path": { name: "winlog.event_data.ImageLoaded", optional: true },
            "dll.signed": { name: "winlog.event_data.Signed", optional: true },
            "dll.code_signature.subject_name": { name: "winlog.event_data.Signature", optional: true },
            "dll.code_signature.status": { name: "winlog.event_data.SignatureStatus", optional: true },
            "dll.hash.md5": { name: "winlog.event_data.Hashes", optional: true, rewrite: "hashes-md5" },
            "dll.hash.sha1": { name: "winlog.event_data.Hashes", optional: true, rewrite: "hashes-sha1" },
            "dll.hash.sha256": { name: "winlog.event_data.Hashes", optional: true, rewrite: "hashes-sha256" },
            "dll.pe.imphash": { name: "winlog.event_data.Hashes", optional: true, rewrite: "hashes-imphash" },
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
            "user.account": { name: "winlog.event_data.User", optional: true },
            "process.executable": { name: "winlog.event_data.Image", optional: true },
            "process.pid": { name: "winlog.event_data.ProcessId", optional: true },
            "process.entity_id": { name: "winlog.event_data.ProcessGuid", optional: true },
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
            "user.account": { name: "winlog.event_data.User", optional: true },
            "process.executable": { name: "winlog.event_data.Image", optional: true },
            "process.pid": { name: "winlog.event_data.ProcessId", optional: true },
            "process.entity_id": { name: "winlog.event_data.ProcessGuid", optional: true },
            "file.path": { name: "winlog.event_data.TargetFilename", optional: true },
            "file.hash.md5": { name: "winlog.event_data.Hash", optional: true, rewrite: "hashes-md5" },
            "file.hash.sha1": { name: "winlog.event_data.Hash", optional: true, rewrite: "hashes-sha1" },
            "file.hash.sha256": { name: "winlog.event_data.Hash", optional: true, rewrite: "hashes-sha256" },
            "file.pe.imphash": { name: "winlog.event_data.Hash", optional: true, rewrite: "hashes-imphash" },
            "file.created": { name: "winlog.event_data.CreationUtcTime", optional: true },
            "file.contents": { name: "winlog.event_data.Contents", optional: true },
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
            "user.account": { name: "winlog.event_data.User", optional: true },
            "process.executable": { name: "winlog.event_data.Image", optional: true },
            "process.pid": { name: "winlog.event_data.ProcessId", optional: true },
            "process.entity_id": { name: "winlog.event_data.ProcessGuid", optional: true },
            "file.path": { name: "winlog.event_data.TargetFilename", optional: true },
            "file.created": { name: "winlog.event_data.CreationUtcTime", optional: true },
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
          fields: {
            "user.account": { name: "winlog.event_data.User", optional: true },
            "process.executable": { name: "winlog.event_data.Image", optional: true },
            "process.pid": { name: "winlog.event_data.ProcessId", optional: true },
            "process.entity_id": { name: "winlog.event_data.ProcessGuid", optional: true },
            "file.path": { name: "winlog.event_data.TargetFilename", optional: true },
            "file.hash.md5": { name: "winlog.event_data.Hashes", optional: true, rewrite: "hashes-md5" },
            "file.hash.sha1": { name: "winlog.event_data.Hashes", optional: true, rewrite: "hashes-sha1" },
            "file.hash.sha256": { name: "winlog.event_data.Hashes", optional: true, rewrite: "hashes-sha256" },
            "file.pe.imphash": { name: "winlog.event_data.Hashes", optional: true, rewrite: "hashes-imphash" },
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
            },
          ],
        },
        file_executable_detected: {
          fields: {
            "user.account": { name: "winlog.event_data.User", optional: true },
            "process.executable": { name: "winlog.event_data.Image", optional: true },
            "process.pid": { name: "winlog.event_data.ProcessId", optional: true },
            "process.entity_id": { name: "winlog.event_data.ProcessGuid", optional: true },
            "file.path": { name: "winlog.event_data.TargetFilename", optional: true },
            "file.hash.md5": { name: "winlog.event_data.Hashes", optional: true, rewrite: "hashes-md5" },
            "file.hash.sha1": { name: "winlog.event_data.Hashes", optional: true, rewrite: "hashes-sha1" },
            "file.hash.sha256": { name: "winlog.event_data.Hashes", optional: true, rewrite: "hashes-sha256" },
            "file.pe.imphash": { name: "winlog.event_data.Hashes", optional: true, rewrite: "hashes-imphash" },
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
            },
          ],
        },
        file_block_executable: {
          fields: {
            "user.account": { name: "winlog.event_data.User", optional: true },
            "process.executable": { name: "winlog.event_data.Image", optional: true },
            "process.pid": { name: "winlog.event_data.ProcessId", optional: true },
            "process.entity_id": { name: "winlog.event_data.ProcessGuid", optional: true },
            "file.path": { name: "winlog.event_data.TargetFilename", optional: true },
            "file.hash.md5": { name: "winlog.event_data.Hashes", optional: true, rewrite: "hashes-md5" },
            "file.hash.sha1": { name: "winlog.event_data.Hashes", optional: true, rewrite: "hashes-sha1" },
            "file.hash.sha256": { name: "winlog.event_data.Hashes", optional: true, rewrite: "hashes-sha256" },
            "file.pe.imphash": { name: "winlog.event_data.Hashes", optional: true, rewrite: "hashes-imphash" },
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
            },
          ],
        },
        file_block_shredding: {
          fields: {
            "user.account": { name: "winlog.event_data.User", optional: true },
            "process.executable": { name: "winlog.event_data.Image", optional: true },
            "process.pid": { name: "winlog.event_data.ProcessId", optional: true },
            "process.entity_id": { name: "winlog.event_data.ProcessGuid", optional: true },
            "file.path": { name: "winlog.event_data.TargetFilename", optional: true },
            "file.hash.md5": { name: "winlog.event_data.Hashes", optional: true, rewrite: "hashes-md5" },
            "file.hash.sha1": { name: "winlog.event_data.Hashes", optional: true, rewrite: "hashes-sha1" },
            "file.hash.sha256": { name: "winlog.event_data.Hashes", optional: true, rewrite: "hashes-sha256" },
            "file.pe.imphash": { name: "winlog.event_data.Hashes", optional: true, rewrite: "hashes-imphash" },
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
            },
          ],
        },
        registry_add: {
          fields: {
            "user.account": { name: "winlog.event_data.User", optional: true },
            "process.executable": { name: "winlog.event_data.Image", optional: true },
            "process.pid": { name: "winlog.event_data.ProcessId", optional: true },
            "process.entity_id": { name: "winlog.event_data.ProcessGuid", optional: true },
            "registry.path": { name: "winlog.event_data.TargetObject", optional: true },
            "registry.change": { name: "winlog.event_data.EventType", optional: true },
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
            },
          ],
        },
        registry_delete: {
          fields: {
            "user.account": { name: "winlog.event_data.User", optional: true },
            "process.executable": { name: "winlog.event_data.Image", optional: true },
            "process.pid": { name: "winlog.event_data.ProcessId", optional: true },
            "process.entity_id": { name: "winlog.event_data.ProcessGuid", optional: true },
            "registry.path": { name: "winlog.event_data.TargetObject", optional: true },
            "registry.change": { name: "winlog.event_data.EventType", optional: true },
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
            },
          ],
        },
        registry_rename: {
          fields: {
            "user.account": { name: "winlog.event_data.User", optional: true },
            "process.executable": { name: "winlog.event_data.Image", optional: true },
            "process.pid": { name: "winlog.event_data.ProcessId", optional: true },
            "process.entity_id": { name: "winlog.event_data.ProcessGuid", optional: true },
            "registry.path": { name: "winlog.event_data.TargetObject", optional: true },
            "registry.change": { name: "winlog.event_data.EventType", optional: true },
            "registry.new_path": { name: "winlog.event_data.NewName", optional: true },
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
            "user.account": { name: "winlog.event_data.User", optional: true },
            "process.executable": { name: "winlog.event_data.Image", optional: true },
            "process.pid": { name: "winlog.event_data.ProcessId", optional: true },
            "process.entity_id": { name: "winlog.event_data.ProcessGuid", optional: true },
            "file.hash.md5": { name: "winlog.event_data.Hashes", optional: true, rewrite: "hashes-md5" },
            "file.hash.sha1": { name: "winlog.event_data.Hashes", optional: true, rewrite: "hashes-sha1" },
            "file.hash.sha256": { name: "winlog.event_data.Hashes", optional: true, rewrite: "hashes-sha256" },
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
          fields: { "user.account": { name: "winlog.event_data.User", optional: true } },
          eventData: { name: "winlog.event_data.{name}", optional: true },
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
          eventData: { name: "winlog.event_data.{name}", optional: true },
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
          eventData: { name: "winlog.event_data.{name}", optional: true },
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
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-IIS-Configuration/Operational" },
              },
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
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
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
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
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
        system: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
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
        sysmon: {
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-Sysmon/Operational" },
              },
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
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": ["Microsoft-Windows-PowerShell/Operational", "PowerShellCore/Operational"] },
              },
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
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
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
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-TaskScheduler/Operational" },
              },
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
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-WMI-Activity/Operational" },
              },
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
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-CodeIntegrity/Operational" },
              },
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
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
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
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-AppModel-Runtime/Admin" },
              },
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
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-AppXDeploymentServer/Operational" },
              },
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
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-AppxPackaging/Operational" },
              },
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
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-Bits-Client/Operational" },
              },
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
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-CAPI2/Operational" },
              },
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
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-CertificateServicesClient-Lifecycle-System/Operational" },
              },
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
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-Diagnosis-Scripted/Operational" },
              },
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
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-DHCP-Server/Operational" },
              },
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
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-DNS Client Events/Operational" },
              },
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
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
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
          fields: {
            "event_data.Data": {
              name: "winlog.event_data.param1",
              optional: true,
              fidelity: "approximate",
              reason: "Elastic names unnamed data param1, param2 and so on, and the query looks at the first eight.",
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-DNS-Server/Analytical" },
              },
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
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-DNS-Server/Audit" },
              },
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
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-DriverFrameworks-UserMode/Operational" },
              },
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
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-Windows Firewall With Advanced Security/Firewall" },
              },
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
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-Hyper-V-Worker" },
              },
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
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-Kernel-EventTracing" },
              },
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
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
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
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-LDAP-Client/Debug" },
              },
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
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-LSA/Operational" },
              },
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
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-ServiceBus-Client" },
              },
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
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "MSExchange Management" },
              },
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
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-Ntfs/Operational" },
              },
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
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-NTLM/Operational" },
              },
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
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "OpenSSH/Operational" },
              },
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
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-PrintService/Admin" },
              },
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
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-PrintService/Operational" },
              },
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
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
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
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-SENSE/Operational" },
              },
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
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-Shell-Core/Operational" },
              },
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
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-SmbClient/Connectivity" },
              },
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
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-SmbClient/Security" },
              },
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
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-SMBServer/Connectivity" },
              },
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
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-TerminalServices-LocalSessionManager/Operational" },
              },
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
            },
            "event_data.Message": {
              unavailable: "The message is an analysed text field, and EQL cannot search text fields.",
              nearest: "message",
            },
          },
          eventData: { name: "winlog.event_data.{name}", optional: true },
          variants: [
            {
              name: "Windows event log",
              source: {
                stream: "winlog",
                package: "winlog",
                index: ["winlogbeat-*", "logs-winlog.winlog-*"],
                select: { "winlog.channel": "Microsoft-Windows-VHDMP/Operational" },
              },
            },
          ],
        },
      },
    },
  };
