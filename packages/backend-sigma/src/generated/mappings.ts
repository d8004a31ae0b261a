// Written by packages/codegen from packages/backend-sigma/mappings/*.yaml. Do not edit: run `npm run generate`.
import type { Vocabulary } from "@isorule/core";

/** The vocabularies by name. */
export const mappings: Readonly<Record<string, Vocabulary>> = {
    sigma: {
      vocabulary: "sigma",
      title: "Sigma taxonomy",
      description: "The log sources and field names that rules of the SigmaHQ repository share. Field names are those of Sysmon and of the event data of the Windows logs; a converter's pipeline turns them into the names of a product.",
      sources: [
        "https://github.com/SigmaHQ/sigma-specification/blob/main/specification/sigma-appendix-taxonomy.md",
        "https://github.com/SigmaHQ/sigma-specification/blob/main/specification/sigma-rules-specification.md",
        "https://learn.microsoft.com/en-us/sysinternals/downloads/sysmon",
        "https://learn.microsoft.com/en-us/windows/win32/wes/eventschema-systempropertiestype-complextype",
      ],
      fields: {
        "host.name": {
          name: "Computer",
          source: "Sigma rules specification, field usage 3.1: elements of the System header; Computer of SystemPropertiesType",
        },
        "event.code": { name: "EventID", type: "number", source: "Sigma rules specification, maps: EventID is written as a number" },
        "event.provider": {
          name: "Provider_Name",
          source: "Sigma rules specification, field usage 3.1: tag and attribute joined by an underscore",
        },
        "event.channel": { name: "Channel", source: "Sigma taxonomy appendix, Windows services: Channel" },
      },
      events: {
        process_creation: {
          variants: [
            {
              source: { category: "process_creation", product: "windows" },
              cite: "Sigma taxonomy appendix, Windows categories",
            },
          ],
          fields: {
            "user.account": { name: "User", source: "Sigma taxonomy appendix, process creation events" },
            "process.executable": { name: "Image", source: "Sigma taxonomy appendix, process creation events" },
            "process.command_line": { name: "CommandLine", source: "Sigma taxonomy appendix, process creation events" },
            "process.working_directory": { name: "CurrentDirectory", source: "Sigma taxonomy appendix, process creation events" },
            "process.pid": { name: "ProcessId", type: "number", source: "Sigma taxonomy appendix, process creation events" },
            "process.entity_id": { name: "ProcessGuid", source: "Sigma taxonomy appendix, process creation events" },
            "process.integrity_level": { name: "IntegrityLevel", source: "Sigma taxonomy appendix, process creation events" },
            "process.pe.original_file_name": { name: "OriginalFileName", source: "Sigma taxonomy appendix, process creation events" },
            "process.pe.company": { name: "Company", source: "Sigma taxonomy appendix, process creation events" },
            "process.pe.product": { name: "Product", source: "Sigma taxonomy appendix, process creation events" },
            "process.pe.description": { name: "Description", source: "Sigma taxonomy appendix, process creation events" },
            "process.pe.file_version": { name: "FileVersion", source: "Sigma taxonomy appendix, process creation events" },
            "process.hash.md5": { name: "Hashes", rewrite: "hashes-md5", source: "Sysmon 1: Hashes holds NAME=DIGITS, separated by commas" },
            "process.hash.sha1": { name: "Hashes", rewrite: "hashes-sha1", source: "Sysmon 1: Hashes holds NAME=DIGITS, separated by commas" },
            "process.hash.sha256": {
              name: "Hashes",
              rewrite: "hashes-sha256",
              source: "Sysmon 1: Hashes holds NAME=DIGITS, separated by commas",
            },
            "process.parent.executable": { name: "ParentImage", source: "Sigma taxonomy appendix, process creation events" },
            "process.parent.command_line": { name: "ParentCommandLine", source: "Sigma taxonomy appendix, process creation events" },
            "process.parent.pid": { name: "ParentProcessId", type: "number", source: "Sigma taxonomy appendix, process creation events" },
            "process.parent.entity_id": { name: "ParentProcessGuid", source: "Sigma taxonomy appendix, process creation events" },
          },
        },
        file_event: {
          variants: [
            {
              source: { category: "file_event", product: "windows" },
              cite: "Sigma taxonomy appendix, Windows categories: Sysmon 11",
            },
          ],
          fields: {
            "user.account": { name: "User", source: "Sysmon 11" },
            "process.executable": { name: "Image", source: "Sigma taxonomy appendix, other generic rule categories; Sysmon 11" },
            "process.pid": { name: "ProcessId", type: "number", source: "Sysmon 11" },
            "process.entity_id": { name: "ProcessGuid", source: "Sysmon 11" },
            "file.path": { name: "TargetFilename", source: "Sigma taxonomy appendix, other generic rule categories; Sysmon 11" },
          },
        },
        file_delete: {
          variants: [
            {
              name: "file_delete",
              source: { category: "file_delete", product: "windows" },
              cite: "Sigma taxonomy appendix, Windows categories: Sysmon 23",
            },
            {
              name: "file_delete_detected",
              source: { category: "file_delete_detected", product: "windows" },
              cite: "Sigma taxonomy appendix, Windows categories: Sysmon 26",
            },
          ],
          fields: {
            "user.account": { name: "User", source: "Sysmon 23 and 26" },
            "process.executable": { name: "Image", source: "Sysmon 23 and 26" },
            "process.pid": { name: "ProcessId", type: "number", source: "Sysmon 23 and 26" },
            "process.entity_id": { name: "ProcessGuid", source: "Sysmon 23 and 26" },
            "file.path": { name: "TargetFilename", source: "Sysmon 23 and 26" },
            "file.hash.md5": { name: "Hashes", rewrite: "hashes-md5", source: "Sysmon 23 and 26" },
            "file.hash.sha1": { name: "Hashes", rewrite: "hashes-sha1", source: "Sysmon 23 and 26" },
            "file.hash.sha256": { name: "Hashes", rewrite: "hashes-sha256", source: "Sysmon 23 and 26" },
          },
        },
        registry_set: {
          variants: [
            {
              source: { category: "registry_set", product: "windows" },
              cite: "Sigma taxonomy appendix, Windows categories: Sysmon 13",
            },
          ],
          fields: {
            "user.account": { name: "User", source: "Sysmon 13" },
            "process.executable": { name: "Image", source: "Sysmon 13" },
            "process.pid": { name: "ProcessId", type: "number", source: "Sysmon 13" },
            "process.entity_id": { name: "ProcessGuid", source: "Sysmon 13" },
            "registry.path": { name: "TargetObject", source: "Sigma taxonomy appendix, other generic rule categories; Sysmon 13" },
            "registry.data": { name: "Details", source: "Sigma taxonomy appendix, other generic rule categories; Sysmon 13" },
          },
        },
        registry_event: {
          variants: [
            {
              source: { category: "registry_event", product: "windows" },
              cite: "Sigma taxonomy appendix, Windows categories: Sysmon 12, 13 and 14",
            },
          ],
          fields: {
            "user.account": { name: "User", source: "Sysmon 12 to 14" },
            "process.executable": { name: "Image", source: "Sysmon 12 to 14" },
            "process.pid": { name: "ProcessId", type: "number", source: "Sysmon 12 to 14" },
            "process.entity_id": { name: "ProcessGuid", source: "Sysmon 12 to 14" },
            "registry.path": { name: "TargetObject", source: "Sigma taxonomy appendix, other generic rule categories; Sysmon 12 to 14" },
            "registry.data": { name: "Details", source: "Sigma taxonomy appendix, other generic rule categories; Sysmon 13" },
          },
        },
        image_load: {
          variants: [
            {
              source: { category: "image_load", product: "windows" },
              cite: "Sigma taxonomy appendix, Windows categories: Sysmon 7",
            },
          ],
          fields: {
            "user.account": { name: "User", source: "Sysmon 7" },
            "process.executable": { name: "Image", source: "Sigma taxonomy appendix, other generic rule categories; Sysmon 7" },
            "process.pid": { name: "ProcessId", type: "number", source: "Sysmon 7" },
            "process.entity_id": { name: "ProcessGuid", source: "Sysmon 7" },
            "dll.path": { name: "ImageLoaded", source: "Sigma taxonomy appendix, other generic rule categories; Sysmon 7" },
            "dll.signed": { name: "Signed", source: "Sysmon 7: the texts true and false" },
            "dll.code_signature.subject_name": { name: "Signature", source: "Sysmon 7" },
            "dll.code_signature.status": { name: "SignatureStatus", source: "Sysmon 7" },
            "dll.pe.original_file_name": { name: "OriginalFileName", source: "Sysmon 7" },
            "dll.hash.md5": { name: "Hashes", rewrite: "hashes-md5", source: "Sysmon 7" },
            "dll.hash.sha1": { name: "Hashes", rewrite: "hashes-sha1", source: "Sysmon 7" },
            "dll.hash.sha256": { name: "Hashes", rewrite: "hashes-sha256", source: "Sysmon 7" },
          },
        },
        network_connection: {
          variants: [
            {
              source: { category: "network_connection", product: "windows" },
              cite: "Sigma taxonomy appendix, Windows categories: Sysmon 3",
            },
          ],
          fields: {
            "user.account": { name: "User", source: "Sysmon 3" },
            "process.executable": { name: "Image", source: "Sysmon 3" },
            "process.pid": { name: "ProcessId", type: "number", source: "Sysmon 3" },
            "process.entity_id": { name: "ProcessGuid", source: "Sysmon 3" },
            "source.ip": { name: "SourceIp", type: "ip", source: "Sysmon 3" },
            "source.port": { name: "SourcePort", type: "number", source: "Sysmon 3" },
            "destination.ip": { name: "DestinationIp", type: "ip", source: "Sysmon 3" },
            "destination.port": { name: "DestinationPort", type: "number", source: "Sysmon 3" },
            "destination.domain": { name: "DestinationHostname", source: "Sysmon 3" },
            "network.transport": { name: "Protocol", source: "Sysmon 3" },
          },
        },
        dns_query: {
          variants: [
            {
              source: { category: "dns_query", product: "windows" },
              cite: "Sigma taxonomy appendix, Windows categories: Sysmon 22",
            },
          ],
          fields: {
            "user.account": { name: "User", source: "Sysmon 22" },
            "process.executable": { name: "Image", source: "Sysmon 22" },
            "process.pid": { name: "ProcessId", type: "number", source: "Sysmon 22" },
            "process.entity_id": { name: "ProcessGuid", source: "Sysmon 22" },
            "dns.question.name": { name: "QueryName", source: "Sysmon 22" },
          },
        },
        ps_script: {
          variants: [
            {
              source: {
                category: "ps_script",
                product: "windows",
                definition: "Requirements: Script Block Logging must be enabled",
              },
              cite: "Sigma taxonomy appendix, Windows categories: event 4104",
            },
          ],
          fields: {
            "user.account": { unavailable: "Event 4104 names its user by a security identifier in the System header only." },
            "powershell.script_block_text": { name: "ScriptBlockText", source: "Event data of Microsoft-Windows-PowerShell 4104" },
            "powershell.script_block_id": { name: "ScriptBlockId", source: "Event data of Microsoft-Windows-PowerShell 4104" },
            "powershell.script_path": { name: "Path", source: "Event data of Microsoft-Windows-PowerShell 4104" },
          },
        },
        ps_module: {
          variants: [
            {
              source: {
                category: "ps_module",
                product: "windows",
                definition: "Requirements: PowerShell Module Logging must be enabled",
              },
              cite: "Sigma taxonomy appendix, Windows categories: event 4103",
            },
          ],
          fields: {
            "user.account": { unavailable: "Event 4103 names its user inside the text of ContextInfo only.", nearest: "ContextInfo" },
            "powershell.payload": { name: "Payload", source: "Event data of Microsoft-Windows-PowerShell 4103" },
            "powershell.context": { name: "ContextInfo", source: "Event data of Microsoft-Windows-PowerShell 4103" },
          },
        },
        ps_classic_script: {
          variants: [
            {
              source: { category: "ps_classic_script", product: "windows" },
              cite: "Sigma taxonomy appendix, Windows categories: event 800 of the channel Windows PowerShell",
            },
          ],
          fields: {
            "user.account": { unavailable: "Event 800 names its user inside the text of Data only.", nearest: "Data" },
            "powershell.pipeline_data": {
              name: "Data",
              source: "Event 800 has unnamed Data elements; SigmaHQ rules of the classic PowerShell log compare Data",
            },
          },
        },
        iis_configuration: {
          variants: [
            {
              source: { product: "windows", service: "iis-configuration" },
              cite: "Sigma taxonomy appendix, Windows services: Microsoft-IIS-Configuration/Operational",
            },
          ],
          eventData: { name: "{name}", source: "Sigma rules specification, field usage 3.2: names of Data elements" },
        },
        application: {
          variants: [
            {
              source: { product: "windows", service: "application" },
              cite: "Sigma taxonomy appendix, Windows services: Application",
            },
          ],
          eventData: { name: "{name}", source: "Sigma rules specification, field usage 3.2: names of Data elements" },
        },
        security: {
          variants: [
            {
              source: { product: "windows", service: "security" },
              cite: "Sigma taxonomy appendix, Windows services: Security",
            },
          ],
          eventData: { name: "{name}", source: "Sigma rules specification, field usage 3.2: names of Data elements" },
        },
      },
    },
  };
