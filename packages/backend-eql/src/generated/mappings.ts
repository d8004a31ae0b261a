// Written by packages/codegen from packages/backend-eql/mappings/**/*.yaml. Do not edit: run `npm run generate`.
import type { Vocabulary } from "@isorule/core";

/** The vocabularies by name. */
export const mappings: Readonly<Record<string, Vocabulary>> = {
    ecs: {
      vocabulary: "ecs",
      title: "Elastic Common Schema: Elastic Defend, and the Windows, System and Custom Windows Event Logs integrations",
      description: "Events that Elastic Agent collects: Elastic Defend, Sysmon and PowerShell through the Windows integration, the Security and Application logs through the System integration, and the IIS configuration log through the integration Custom Windows Event Logs. Most keyword fields do not index values longer than 1,024 characters: such a value is absent for a query.",
      sources: [
        "ECS: https://www.elastic.co/docs/reference/ecs/ecs-field-reference (9.5)",
        "DEFEND: https://github.com/elastic/endpoint-package/tree/main/custom_documentation/doc/endpoint and package/endpoint/data_stream/*/fields",
        "SYSMON: https://github.com/elastic/integrations/blob/main/packages/windows/data_stream/sysmon_operational/elasticsearch/ingest_pipeline/default.yml",
        "PS: https://github.com/elastic/integrations/tree/main/packages/windows/data_stream/powershell_operational and data_stream/powershell",
        "SECURITY: https://github.com/elastic/integrations/blob/main/packages/system/data_stream/security/elasticsearch/ingest_pipeline/standard.yml",
        "APPLICATION: https://github.com/elastic/integrations/tree/main/packages/system/data_stream/application",
        "WINLOG: https://github.com/elastic/integrations/tree/main/packages/winlog",
      ],
      settings: {
        mapped: {
          defend: ["event.action", "event.category", "event.code", "event.provider", "event.type", "host.os.type"],
          sysmon: ["event.action", "event.category", "event.code", "event.provider", "event.type"],
          security: ["event.action", "event.category", "event.code", "event.provider", "event.type", "winlog.channel"],
          powershell: ["event.category", "event.code", "event.provider", "event.type", "winlog.channel"],
          application: ["event.code", "winlog.channel"],
          "windows-custom": ["event.code", "winlog.channel"],
        },
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
                select: { "host.os.type": "windows", "event.action": "start" },
              },
              cite: "DEFEND, process/windows/windows_process_create.md",
              fields: {
                "process.working_directory": { name: "process.working_directory", source: "DEFEND" },
                "process.integrity_level": { name: "process.Ext.token.integrity_level_name", source: "DEFEND: low, medium, high, system" },
                "process.pe.original_file_name": { name: "process.pe.original_file_name", source: "DEFEND" },
                "process.hash.md5": { name: "process.hash.md5", source: "DEFEND" },
                "process.hash.sha1": { name: "process.hash.sha1", source: "DEFEND" },
                "process.hash.sha256": { name: "process.hash.sha256", source: "DEFEND" },
                "process.parent.command_line": { name: "process.parent.command_line", source: "DEFEND" },
                "process.parent.entity_id": { name: "process.parent.entity_id", source: "DEFEND" },
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
                  optional: true,
                  source: "SYSMON: lower case, when the configuration asks for it",
                },
                "process.hash.sha1": {
                  name: "process.hash.sha1",
                  optional: true,
                  source: "SYSMON: lower case, when the configuration asks for it",
                },
                "process.hash.sha256": {
                  name: "process.hash.sha256",
                  optional: true,
                  source: "SYSMON: lower case, when the configuration asks for it",
                },
                "process.parent.command_line": { name: "process.parent.command_line", source: "SYSMON" },
                "process.parent.entity_id": { name: "process.parent.entity_id", source: "SYSMON" },
              },
            },
            {
              name: "Security log",
              source: {
                stream: "security",
                package: "system",
                index: ["logs-system.security-*"],
                category: "process",
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
                "file.hash.md5": { name: "process.hash.md5", optional: true, source: "SYSMON: event codes 1, 23, 24, 25" },
                "file.hash.sha1": { name: "process.hash.sha1", optional: true, source: "SYSMON: event codes 1, 23, 24, 25" },
                "file.hash.sha256": { name: "process.hash.sha256", optional: true, source: "SYSMON: event codes 1, 23, 24, 25" },
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
                "file.hash.md5": { name: "file.hash.md5", optional: true, source: "SYSMON: event codes 6, 7, 15, 26, 29" },
                "file.hash.sha1": { name: "file.hash.sha1", optional: true, source: "SYSMON: event codes 6, 7, 15, 26, 29" },
                "file.hash.sha256": { name: "file.hash.sha256", optional: true, source: "SYSMON: event codes 6, 7, 15, 26, 29" },
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
                "dll.hash.md5": { name: "dll.hash.md5", source: "DEFEND" },
                "dll.hash.sha1": { name: "dll.hash.sha1", source: "DEFEND" },
                "dll.hash.sha256": { name: "dll.hash.sha256", source: "DEFEND" },
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
                  optional: true,
                  source: "SYSMON: lower case, when the configuration asks for it",
                },
                "dll.hash.sha1": {
                  name: "file.hash.sha1",
                  optional: true,
                  source: "SYSMON: lower case, when the configuration asks for it",
                },
                "dll.hash.sha256": {
                  name: "file.hash.sha256",
                  optional: true,
                  source: "SYSMON: lower case, when the configuration asks for it",
                },
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
              fields: { "destination.domain": { name: "destination.domain", source: "SYSMON" } },
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
        iis_configuration: {
          fields: { "event.provider": { name: "winlog.provider_name", source: "WINLOG, fields/winlog.yml" } },
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
        application: {
          fields: { "event.provider": { name: "winlog.provider_name", source: "APPLICATION, fields/winlog.yml" } },
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
        security: {
          fields: {
            "event.provider": { name: "event.provider", source: "SECURITY" },
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
      },
    },
  };
