// Written by packages/codegen from packages/backend-sigma/mappings/**/*.yaml. Do not edit: run `npm run generate`.
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
        "event.level": { name: "Level", source: "Level of SystemPropertiesType" },
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
            "process.executable": { name: "Image", aliases: ["NewProcessName"], source: "Sigma taxonomy appendix, process creation events" },
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
            "process.pe.imphash": {
              name: "Hashes",
              rewrite: "hashes-imphash",
              source: "Sysmon 1: Hashes holds NAME=DIGITS, separated by commas",
            },
            "process.parent.executable": { name: "ParentImage", source: "Sigma taxonomy appendix, process creation events" },
            "process.parent.command_line": { name: "ParentCommandLine", source: "Sigma taxonomy appendix, process creation events" },
            "process.parent.pid": { name: "ParentProcessId", type: "number", source: "Sigma taxonomy appendix, process creation events" },
            "process.parent.entity_id": { name: "ParentProcessGuid", source: "Sigma taxonomy appendix, process creation events" },
            "process.parent.user": { name: "ParentUser", source: "Sysmon 1" },
            "user.logon_id": { name: "LogonId", source: "Sysmon 1" },
            "process.parent.parent.executable": { name: "GrandParentImage", source: "SigmaHQ rules; no event of Sysmon has it" },
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
            "process.command_line": { name: "CommandLine", source: "SigmaHQ rules; this event of Sysmon does not have it" },
            "process.parent.executable": { name: "ParentImage", source: "SigmaHQ rules; Sysmon 11 does not have it" },
            "process.parent.command_line": { name: "ParentCommandLine", source: "SigmaHQ rules; Sysmon 11 does not have it" },
            "file.created": { name: "CreationUtcTime", source: "Sysmon 11" },
          },
        },
        file_delete: {
          variants: [
            {
              source: { category: "file_delete", product: "windows" },
              cite: "Sigma taxonomy appendix, Windows categories; converters search Sysmon 23 and 26",
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
            "process.command_line": { name: "CommandLine", source: "SigmaHQ rules; this event of Sysmon does not have it" },
            "file.pe.imphash": { name: "Hashes", rewrite: "hashes-imphash", source: "Sysmon 23 and 26" },
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
            "process.command_line": { name: "CommandLine", source: "SigmaHQ rules; this event of Sysmon does not have it" },
            "registry.change": { name: "EventType", source: "Sysmon 13" },
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
            "process.command_line": { name: "CommandLine", source: "SigmaHQ rules; this event of Sysmon does not have it" },
            "registry.change": { name: "EventType", source: "Sysmon 12 to 14" },
            "registry.new_path": { name: "NewName", source: "Sysmon 14" },
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
            "process.command_line": { name: "CommandLine", source: "SigmaHQ rules; this event of Sysmon does not have it" },
            "dll.pe.company": { name: "Company", source: "Sysmon 7" },
            "dll.pe.product": { name: "Product", source: "Sysmon 7" },
            "dll.pe.description": { name: "Description", source: "Sysmon 7" },
            "dll.pe.file_version": { name: "FileVersion", source: "Sysmon 7" },
            "dll.pe.imphash": { name: "Hashes", rewrite: "hashes-imphash", source: "Sysmon 7" },
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
            "process.command_line": { name: "CommandLine", source: "SigmaHQ rules; this event of Sysmon does not have it" },
            "process.parent.executable": { name: "ParentImage", source: "SigmaHQ rules; Sysmon 3 does not have it" },
            "source.domain": { name: "SourceHostname", source: "Sysmon 3" },
            "network.initiated": { name: "Initiated", source: "Sysmon 3: the texts true and false" },
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
            "process.command_line": { name: "CommandLine", source: "SigmaHQ rules; this event of Sysmon does not have it" },
            "dns.answer": { name: "QueryResults", source: "Sysmon 22" },
            "dns.response_code": { name: "QueryStatus", source: "Sysmon 22" },
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
              aliases: ["EventData"],
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
        aws_cloudtrail: {
          variants: [{ source: { product: "aws", service: "cloudtrail" }, cite: "SigmaHQ rules of this log source" }],
          eventData: { name: "{name}", source: "SigmaHQ rules name fields as the product does" },
        },
        aws_route53: {
          variants: [{ source: { product: "aws", service: "route53" }, cite: "SigmaHQ rules of this log source" }],
          eventData: { name: "{name}", source: "SigmaHQ rules name fields as the product does" },
        },
        azure_activitylogs: {
          variants: [{ source: { product: "azure", service: "activitylogs" }, cite: "SigmaHQ rules of this log source" }],
          eventData: { name: "{name}", source: "SigmaHQ rules name fields as the product does" },
        },
        azure_auditlogs: {
          variants: [{ source: { product: "azure", service: "auditlogs" }, cite: "SigmaHQ rules of this log source" }],
          eventData: { name: "{name}", source: "SigmaHQ rules name fields as the product does" },
        },
        azure_signinlogs: {
          variants: [{ source: { product: "azure", service: "signinlogs" }, cite: "SigmaHQ rules of this log source" }],
          eventData: { name: "{name}", source: "SigmaHQ rules name fields as the product does" },
        },
        azure_riskdetection: {
          variants: [{ source: { product: "azure", service: "riskdetection" }, cite: "SigmaHQ rules of this log source" }],
          eventData: { name: "{name}", source: "SigmaHQ rules name fields as the product does" },
        },
        azure_pim: {
          variants: [{ source: { product: "azure", service: "pim" }, cite: "SigmaHQ rules of this log source" }],
          eventData: { name: "{name}", source: "SigmaHQ rules name fields as the product does" },
        },
        m365_audit: {
          variants: [{ source: { product: "m365", service: "audit" }, cite: "SigmaHQ rules of this log source" }],
          eventData: { name: "{name}", source: "SigmaHQ rules name fields as the product does" },
        },
        m365_exchange: {
          variants: [{ source: { product: "m365", service: "exchange" }, cite: "SigmaHQ rules of this log source" }],
          eventData: { name: "{name}", source: "SigmaHQ rules name fields as the product does" },
        },
        m365_threat_management: {
          variants: [{ source: { product: "m365", service: "threat_management" }, cite: "SigmaHQ rules of this log source" }],
          eventData: { name: "{name}", source: "SigmaHQ rules name fields as the product does" },
        },
        m365_threat_detection: {
          variants: [{ source: { product: "m365", service: "threat_detection" }, cite: "SigmaHQ rules of this log source" }],
          eventData: { name: "{name}", source: "SigmaHQ rules name fields as the product does" },
        },
        gcp_audit: {
          variants: [{ source: { product: "gcp", service: "gcp.audit" }, cite: "SigmaHQ rules of this log source" }],
          eventData: { name: "{name}", source: "SigmaHQ rules name fields as the product does" },
        },
        google_workspace_admin: {
          variants: [{ source: { product: "gcp", service: "google_workspace.admin" }, cite: "SigmaHQ rules of this log source" }],
          eventData: { name: "{name}", source: "SigmaHQ rules name fields as the product does" },
        },
        google_workspace_login: {
          variants: [{ source: { product: "gcp", service: "google_workspace.login" }, cite: "SigmaHQ rules of this log source" }],
          eventData: { name: "{name}", source: "SigmaHQ rules name fields as the product does" },
        },
        okta: {
          variants: [{ source: { product: "okta", service: "okta" }, cite: "SigmaHQ rules of this log source" }],
          eventData: { name: "{name}", source: "SigmaHQ rules name fields as the product does" },
        },
        onelogin: {
          variants: [{ source: { product: "onelogin", service: "onelogin.events" }, cite: "SigmaHQ rules of this log source" }],
          eventData: { name: "{name}", source: "SigmaHQ rules name fields as the product does" },
        },
        github_audit: {
          variants: [{ source: { product: "github", service: "audit" }, cite: "SigmaHQ rules of this log source" }],
          eventData: { name: "{name}", source: "SigmaHQ rules name fields as the product does" },
        },
        bitbucket_audit: {
          variants: [{ source: { product: "bitbucket", service: "audit" }, cite: "SigmaHQ rules of this log source" }],
          eventData: { name: "{name}", source: "SigmaHQ rules name fields as the product does" },
        },
        kubernetes_audit: {
          variants: [
            { source: { product: "kubernetes", service: "audit" }, cite: "SigmaHQ rules of this log source" },
            {
              source: { category: "application", product: "kubernetes", service: "audit" },
              alias: true,
              cite: "SigmaHQ rules of this log source",
            },
          ],
          eventData: { name: "{name}", source: "SigmaHQ rules name fields as the product does" },
        },
        cisco_aaa: {
          variants: [{ source: { product: "cisco", service: "aaa" }, cite: "SigmaHQ rules of this log source" }],
          eventData: { name: "{name}", source: "SigmaHQ rules name fields as the product does" },
        },
        cisco_bgp: {
          variants: [{ source: { product: "cisco", service: "bgp" }, cite: "SigmaHQ rules of this log source" }],
          eventData: { name: "{name}", source: "SigmaHQ rules name fields as the product does" },
        },
        cisco_ldp: {
          variants: [{ source: { product: "cisco", service: "ldp" }, cite: "SigmaHQ rules of this log source" }],
          eventData: { name: "{name}", source: "SigmaHQ rules name fields as the product does" },
        },
        cisco_syslog: {
          variants: [{ source: { product: "cisco", service: "syslog" }, cite: "SigmaHQ rules of this log source" }],
          eventData: { name: "{name}", source: "SigmaHQ rules name fields as the product does" },
        },
        cisco_duo: {
          variants: [{ source: { product: "cisco", service: "duo" }, cite: "SigmaHQ rules of this log source" }],
          eventData: { name: "{name}", source: "SigmaHQ rules name fields as the product does" },
        },
        huawei_bgp: {
          variants: [{ source: { product: "huawei", service: "bgp" }, cite: "SigmaHQ rules of this log source" }],
          eventData: { name: "{name}", source: "SigmaHQ rules name fields as the product does" },
        },
        juniper_bgp: {
          variants: [{ source: { product: "juniper", service: "bgp" }, cite: "SigmaHQ rules of this log source" }],
          eventData: { name: "{name}", source: "SigmaHQ rules name fields as the product does" },
        },
        fortigate_event: {
          variants: [{ source: { product: "fortigate", service: "event" }, cite: "SigmaHQ rules of this log source" }],
          eventData: { name: "{name}", source: "SigmaHQ rules name fields as the product does" },
        },
        paloalto_globalprotect: {
          variants: [
            { source: { product: "paloalto", service: "globalprotect" }, cite: "SigmaHQ rules of this log source" },
            {
              source: { category: "appliance", product: "paloalto", service: "globalprotect" },
              alias: true,
              cite: "SigmaHQ rules of this log source",
            },
          ],
          eventData: { name: "{name}", source: "SigmaHQ rules name fields as the product does" },
        },
        zeek_http: {
          variants: [{ source: { product: "zeek", service: "http" }, cite: "SigmaHQ rules of this log source" }],
          eventData: { name: "{name}", source: "SigmaHQ rules name fields as the product does" },
        },
        zeek_dns: {
          variants: [{ source: { product: "zeek", service: "dns" }, cite: "SigmaHQ rules of this log source" }],
          eventData: { name: "{name}", source: "SigmaHQ rules name fields as the product does" },
        },
        zeek_dce_rpc: {
          variants: [{ source: { product: "zeek", service: "dce_rpc" }, cite: "SigmaHQ rules of this log source" }],
          eventData: { name: "{name}", source: "SigmaHQ rules name fields as the product does" },
        },
        zeek_smb_files: {
          variants: [{ source: { product: "zeek", service: "smb_files" }, cite: "SigmaHQ rules of this log source" }],
          eventData: { name: "{name}", source: "SigmaHQ rules name fields as the product does" },
        },
        zeek_rdp: {
          variants: [{ source: { product: "zeek", service: "rdp" }, cite: "SigmaHQ rules of this log source" }],
          eventData: { name: "{name}", source: "SigmaHQ rules name fields as the product does" },
        },
        zeek_kerberos: {
          variants: [{ source: { product: "zeek", service: "kerberos" }, cite: "SigmaHQ rules of this log source" }],
          eventData: { name: "{name}", source: "SigmaHQ rules name fields as the product does" },
        },
        zeek_x509: {
          variants: [{ source: { product: "zeek", service: "x509" }, cite: "SigmaHQ rules of this log source" }],
          eventData: { name: "{name}", source: "SigmaHQ rules name fields as the product does" },
        },
        zeek_conn: {
          variants: [{ source: { product: "zeek", service: "conn" }, cite: "SigmaHQ rules of this log source" }],
          eventData: { name: "{name}", source: "SigmaHQ rules name fields as the product does" },
        },
        netflow: {
          variants: [{ source: { service: "netflow" }, cite: "SigmaHQ rules of this log source" }],
          eventData: { name: "{name}", source: "SigmaHQ rules name fields as the product does" },
        },
        opencanary: {
          variants: [{ source: { category: "application", product: "opencanary" }, cite: "SigmaHQ rules of this log source" }],
          eventData: { name: "{name}", source: "SigmaHQ rules name fields as the product does" },
        },
        rpc_firewall: {
          variants: [{ source: { category: "application", product: "rpc_firewall" }, cite: "SigmaHQ rules of this log source" }],
          eventData: { name: "{name}", source: "SigmaHQ rules name fields as the product does" },
        },
        jvm: {
          variants: [{ source: { category: "application", product: "jvm" }, cite: "SigmaHQ rules of this log source" }],
          eventData: { name: "{name}", source: "SigmaHQ rules name fields as the product does" },
        },
        spring: {
          variants: [{ source: { category: "application", product: "spring" }, cite: "SigmaHQ rules of this log source" }],
          eventData: { name: "{name}", source: "SigmaHQ rules name fields as the product does" },
        },
        django: {
          variants: [{ source: { category: "application", product: "django" }, cite: "SigmaHQ rules of this log source" }],
          eventData: { name: "{name}", source: "SigmaHQ rules name fields as the product does" },
        },
        python: {
          variants: [{ source: { category: "application", product: "python" }, cite: "SigmaHQ rules of this log source" }],
          eventData: { name: "{name}", source: "SigmaHQ rules name fields as the product does" },
        },
        nodejs: {
          variants: [{ source: { category: "application", product: "nodejs" }, cite: "SigmaHQ rules of this log source" }],
          eventData: { name: "{name}", source: "SigmaHQ rules name fields as the product does" },
        },
        ruby_on_rails: {
          variants: [{ source: { category: "application", product: "ruby_on_rails" }, cite: "SigmaHQ rules of this log source" }],
          eventData: { name: "{name}", source: "SigmaHQ rules name fields as the product does" },
        },
        velocity: {
          variants: [{ source: { category: "application", product: "velocity" }, cite: "SigmaHQ rules of this log source" }],
          eventData: { name: "{name}", source: "SigmaHQ rules name fields as the product does" },
        },
        sql: {
          variants: [{ source: { category: "application", product: "sql" }, cite: "SigmaHQ rules of this log source" }],
          eventData: { name: "{name}", source: "SigmaHQ rules name fields as the product does" },
        },
        apache: {
          variants: [
            { source: { service: "apache" }, cite: "SigmaHQ rules of this log source" },
            { source: { product: "apache", service: "error" }, alias: true, cite: "SigmaHQ rules of this log source" },
          ],
          eventData: { name: "{name}", source: "SigmaHQ rules name fields as the product does" },
        },
        nginx: {
          variants: [
            { source: { service: "nginx" }, cite: "SigmaHQ rules of this log source" },
            { source: { product: "nginx", service: "error" }, alias: true, cite: "SigmaHQ rules of this log source" },
          ],
          eventData: { name: "{name}", source: "SigmaHQ rules name fields as the product does" },
        },
        qualys: {
          variants: [{ source: { product: "qualys" }, cite: "SigmaHQ rules of this log source" }],
          eventData: { name: "{name}", source: "SigmaHQ rules name fields as the product does" },
        },
        linux: {
          variants: [{ source: { product: "linux" }, cite: "SigmaHQ rules of this log source" }],
          eventData: { name: "{name}", source: "SigmaHQ rules name fields as the product does" },
        },
        linux_auditd: {
          variants: [{ source: { product: "linux", service: "auditd" }, cite: "SigmaHQ rules of this log source" }],
          eventData: { name: "{name}", source: "SigmaHQ rules name fields as the product does" },
        },
        linux_auth: {
          variants: [{ source: { product: "linux", service: "auth" }, cite: "SigmaHQ rules of this log source" }],
          eventData: { name: "{name}", source: "SigmaHQ rules name fields as the product does" },
        },
        linux_syslog: {
          variants: [{ source: { product: "linux", service: "syslog" }, cite: "SigmaHQ rules of this log source" }],
          eventData: { name: "{name}", source: "SigmaHQ rules name fields as the product does" },
        },
        linux_sshd: {
          variants: [{ source: { product: "linux", service: "sshd" }, cite: "SigmaHQ rules of this log source" }],
          eventData: { name: "{name}", source: "SigmaHQ rules name fields as the product does" },
        },
        linux_sudo: {
          variants: [{ source: { product: "linux", service: "sudo" }, cite: "SigmaHQ rules of this log source" }],
          eventData: { name: "{name}", source: "SigmaHQ rules name fields as the product does" },
        },
        linux_cron: {
          variants: [{ source: { product: "linux", service: "cron" }, cite: "SigmaHQ rules of this log source" }],
          eventData: { name: "{name}", source: "SigmaHQ rules name fields as the product does" },
        },
        linux_clamav: {
          variants: [{ source: { product: "linux", service: "clamav" }, cite: "SigmaHQ rules of this log source" }],
          eventData: { name: "{name}", source: "SigmaHQ rules name fields as the product does" },
        },
        linux_guacamole: {
          variants: [{ source: { product: "linux", service: "guacamole" }, cite: "SigmaHQ rules of this log source" }],
          eventData: { name: "{name}", source: "SigmaHQ rules name fields as the product does" },
        },
        linux_vsftpd: {
          variants: [{ source: { product: "linux", service: "vsftpd" }, cite: "SigmaHQ rules of this log source" }],
          eventData: { name: "{name}", source: "SigmaHQ rules name fields as the product does" },
        },
        linux_modsecurity: {
          variants: [{ source: { product: "linux", service: "modsecurity" }, cite: "SigmaHQ rules of this log source" }],
          eventData: { name: "{name}", source: "SigmaHQ rules name fields as the product does" },
        },
        process_access: {
          variants: [
            {
              source: { category: "process_access", product: "windows" },
              cite: "Sigma taxonomy appendix, Windows categories",
            },
          ],
          fields: {
            "process.executable": { name: "SourceImage", source: "Sysmon 10" },
            "process.pid": { name: "SourceProcessId", type: "number", source: "Sysmon 10" },
            "process.command_line": { name: "SourceCommandLine", source: "Sysmon 10" },
            "user.account": { name: "SourceUser", source: "Sysmon 10" },
            "target.process.executable": { name: "TargetImage", source: "Sysmon 10" },
            "target.process.pid": { name: "TargetProcessId", type: "number", source: "Sysmon 10" },
            "target.user.account": { name: "TargetUser", source: "Sysmon 10" },
            "process.entity_id": { name: "SourceProcessGUID", source: "Sysmon 10" },
            "target.process.entity_id": { name: "TargetProcessGUID", source: "Sysmon 10" },
            "process.granted_access": { name: "GrantedAccess", source: "Sysmon 10" },
            "process.call_trace": { name: "CallTrace", source: "Sysmon 10" },
          },
        },
        create_remote_thread: {
          variants: [
            {
              source: { category: "create_remote_thread", product: "windows" },
              cite: "Sigma taxonomy appendix, Windows categories",
            },
          ],
          fields: {
            "process.executable": { name: "SourceImage", source: "Sysmon 8" },
            "process.pid": { name: "SourceProcessId", type: "number", source: "Sysmon 8" },
            "process.command_line": { name: "SourceCommandLine", source: "Sysmon 8" },
            "user.account": { name: "SourceUser", source: "Sysmon 8" },
            "target.process.executable": { name: "TargetImage", source: "Sysmon 8" },
            "target.process.pid": { name: "TargetProcessId", type: "number", source: "Sysmon 8" },
            "target.user.account": { name: "TargetUser", source: "Sysmon 8" },
            "process.entity_id": { name: "SourceProcessGuid", source: "Sysmon 8" },
            "process.parent.executable": { name: "SourceParentImage", source: "Sysmon 8" },
            "target.process.entity_id": { name: "TargetProcessGuid", source: "Sysmon 8" },
            "target.process.parent.pid": { name: "TargetParentProcessId", type: "number", source: "Sysmon 8" },
            "thread.start.address": { name: "StartAddress", source: "Sysmon 8" },
            "thread.start.module": { name: "StartModule", source: "Sysmon 8" },
            "thread.start.function": { name: "StartFunction", source: "Sysmon 8" },
          },
        },
        process_termination: {
          variants: [
            {
              source: { category: "process_termination", product: "windows" },
              cite: "Sigma taxonomy appendix, Windows categories",
            },
          ],
          fields: {
            "user.account": { name: "User", source: "Sysmon 5" },
            "process.executable": { name: "Image", source: "Sysmon 5" },
            "process.pid": { name: "ProcessId", type: "number", source: "Sysmon 5" },
            "process.entity_id": { name: "ProcessGuid", source: "Sysmon 5" },
          },
        },
        process_tampering: {
          variants: [
            {
              source: { category: "process_tampering", product: "windows" },
              cite: "Sigma taxonomy appendix, Windows categories",
            },
          ],
          fields: {
            "user.account": { name: "User", source: "Sysmon 25" },
            "process.executable": { name: "Image", source: "Sysmon 25" },
            "process.pid": { name: "ProcessId", type: "number", source: "Sysmon 25" },
            "process.entity_id": { name: "ProcessGuid", source: "Sysmon 25" },
            "process.tampering": { name: "Type", source: "Sysmon 25" },
          },
        },
        pipe_created: {
          variants: [
            {
              source: { category: "pipe_created", product: "windows" },
              cite: "Sigma taxonomy appendix, Windows categories",
            },
          ],
          fields: {
            "user.account": { name: "User", source: "Sysmon 17 and 18" },
            "process.executable": { name: "Image", source: "Sysmon 17 and 18" },
            "process.pid": { name: "ProcessId", type: "number", source: "Sysmon 17 and 18" },
            "process.entity_id": { name: "ProcessGuid", source: "Sysmon 17 and 18" },
            "pipe.name": { name: "PipeName", source: "Sysmon 17 and 18" },
          },
        },
        driver_load: {
          variants: [
            {
              source: { category: "driver_load", product: "windows" },
              cite: "Sigma taxonomy appendix, Windows categories",
            },
          ],
          fields: {
            "dll.path": { name: "ImageLoaded", source: "Sysmon 6" },
            "dll.signed": { name: "Signed", source: "Sysmon 6" },
            "dll.code_signature.subject_name": { name: "Signature", source: "Sysmon 6" },
            "dll.code_signature.status": { name: "SignatureStatus", source: "Sysmon 6" },
            "dll.hash.md5": { name: "Hashes", rewrite: "hashes-md5", source: "Sysmon 6" },
            "dll.hash.sha1": { name: "Hashes", rewrite: "hashes-sha1", source: "Sysmon 6" },
            "dll.hash.sha256": { name: "Hashes", rewrite: "hashes-sha256", source: "Sysmon 6" },
            "dll.pe.imphash": { name: "Hashes", rewrite: "hashes-imphash", source: "Sysmon 6" },
          },
        },
        raw_access_thread: {
          variants: [
            {
              source: { category: "raw_access_thread", product: "windows" },
              cite: "Sigma taxonomy appendix, Windows categories",
            },
          ],
          fields: {
            "user.account": { name: "User", source: "Sysmon 9" },
            "process.executable": { name: "Image", source: "Sysmon 9" },
            "process.pid": { name: "ProcessId", type: "number", source: "Sysmon 9" },
            "process.entity_id": { name: "ProcessGuid", source: "Sysmon 9" },
            "device.name": { name: "Device", source: "Sysmon 9" },
          },
        },
        create_stream_hash: {
          variants: [
            {
              source: { category: "create_stream_hash", product: "windows" },
              cite: "Sigma taxonomy appendix, Windows categories",
            },
          ],
          fields: {
            "user.account": { name: "User", source: "Sysmon 15" },
            "process.executable": { name: "Image", source: "Sysmon 15" },
            "process.pid": { name: "ProcessId", type: "number", source: "Sysmon 15" },
            "process.entity_id": { name: "ProcessGuid", source: "Sysmon 15" },
            "file.path": { name: "TargetFilename", source: "Sysmon 15" },
            "file.hash.md5": { name: "Hash", rewrite: "hashes-md5", source: "Sysmon 15" },
            "file.hash.sha1": { name: "Hash", rewrite: "hashes-sha1", source: "Sysmon 15" },
            "file.hash.sha256": { name: "Hash", rewrite: "hashes-sha256", source: "Sysmon 15" },
            "file.pe.imphash": { name: "Hash", rewrite: "hashes-imphash", source: "Sysmon 15" },
            "file.created": { name: "CreationUtcTime", source: "Sysmon 15" },
            "file.contents": { name: "Contents", source: "Sysmon 15" },
          },
        },
        file_change: {
          variants: [
            {
              source: { category: "file_change", product: "windows" },
              cite: "Sigma taxonomy appendix, Windows categories",
            },
          ],
          fields: {
            "user.account": { name: "User", source: "Sysmon 2" },
            "process.executable": { name: "Image", source: "Sysmon 2" },
            "process.pid": { name: "ProcessId", type: "number", source: "Sysmon 2" },
            "process.entity_id": { name: "ProcessGuid", source: "Sysmon 2" },
            "file.path": { name: "TargetFilename", source: "Sysmon 2" },
            "file.created": { name: "CreationUtcTime", source: "Sysmon 2" },
            "file.created_before": { name: "PreviousCreationUtcTime", source: "Sysmon 2" },
          },
        },
        file_delete_detected: {
          variants: [
            {
              source: { category: "file_delete_detected", product: "windows" },
              cite: "Sigma taxonomy appendix, Windows categories: Sysmon 26",
            },
          ],
          fields: {
            "user.account": { name: "User", source: "Sysmon 26" },
            "process.executable": { name: "Image", source: "Sysmon 26" },
            "process.pid": { name: "ProcessId", type: "number", source: "Sysmon 26" },
            "process.entity_id": { name: "ProcessGuid", source: "Sysmon 26" },
            "file.path": { name: "TargetFilename", source: "Sysmon 26" },
            "file.hash.md5": { name: "Hashes", rewrite: "hashes-md5", source: "Sysmon 26" },
            "file.hash.sha1": { name: "Hashes", rewrite: "hashes-sha1", source: "Sysmon 26" },
            "file.hash.sha256": { name: "Hashes", rewrite: "hashes-sha256", source: "Sysmon 26" },
            "file.pe.imphash": { name: "Hashes", rewrite: "hashes-imphash", source: "Sysmon 26" },
          },
        },
        file_executable_detected: {
          variants: [
            {
              source: { category: "file_executable_detected", product: "windows" },
              cite: "Sigma taxonomy appendix, Windows categories",
            },
          ],
          fields: {
            "user.account": { name: "User", source: "Sysmon 29" },
            "process.executable": { name: "Image", source: "Sysmon 29" },
            "process.pid": { name: "ProcessId", type: "number", source: "Sysmon 29" },
            "process.entity_id": { name: "ProcessGuid", source: "Sysmon 29" },
            "file.path": { name: "TargetFilename", source: "Sysmon 29" },
            "file.hash.md5": { name: "Hashes", rewrite: "hashes-md5", source: "Sysmon 29" },
            "file.hash.sha1": { name: "Hashes", rewrite: "hashes-sha1", source: "Sysmon 29" },
            "file.hash.sha256": { name: "Hashes", rewrite: "hashes-sha256", source: "Sysmon 29" },
            "file.pe.imphash": { name: "Hashes", rewrite: "hashes-imphash", source: "Sysmon 29" },
          },
        },
        file_block_executable: {
          variants: [
            {
              source: { category: "file_block_executable", product: "windows" },
              cite: "Sigma taxonomy appendix, Windows categories",
            },
          ],
          fields: {
            "user.account": { name: "User", source: "Sysmon 27" },
            "process.executable": { name: "Image", source: "Sysmon 27" },
            "process.pid": { name: "ProcessId", type: "number", source: "Sysmon 27" },
            "process.entity_id": { name: "ProcessGuid", source: "Sysmon 27" },
            "file.path": { name: "TargetFilename", source: "Sysmon 27" },
            "file.hash.md5": { name: "Hashes", rewrite: "hashes-md5", source: "Sysmon 27" },
            "file.hash.sha1": { name: "Hashes", rewrite: "hashes-sha1", source: "Sysmon 27" },
            "file.hash.sha256": { name: "Hashes", rewrite: "hashes-sha256", source: "Sysmon 27" },
            "file.pe.imphash": { name: "Hashes", rewrite: "hashes-imphash", source: "Sysmon 27" },
          },
        },
        file_block_shredding: {
          variants: [
            {
              source: { category: "file_block_shredding", product: "windows" },
              cite: "Sigma taxonomy appendix, Windows categories",
            },
          ],
          fields: {
            "user.account": { name: "User", source: "Sysmon 28" },
            "process.executable": { name: "Image", source: "Sysmon 28" },
            "process.pid": { name: "ProcessId", type: "number", source: "Sysmon 28" },
            "process.entity_id": { name: "ProcessGuid", source: "Sysmon 28" },
            "file.path": { name: "TargetFilename", source: "Sysmon 28" },
            "file.hash.md5": { name: "Hashes", rewrite: "hashes-md5", source: "Sysmon 28" },
            "file.hash.sha1": { name: "Hashes", rewrite: "hashes-sha1", source: "Sysmon 28" },
            "file.hash.sha256": { name: "Hashes", rewrite: "hashes-sha256", source: "Sysmon 28" },
            "file.pe.imphash": { name: "Hashes", rewrite: "hashes-imphash", source: "Sysmon 28" },
          },
        },
        file_access: {
          variants: [
            {
              source: { category: "file_access", product: "windows" },
              cite: "Sigma taxonomy appendix, Windows categories",
            },
          ],
          fields: {
            "process.entity_id": { unavailable: "The events of the file system provider of Windows have no process GUID." },
            "user.account": { name: "User", source: "SigmaHQ rules of this log source" },
            "process.executable": { name: "Image", source: "SigmaHQ rules of this log source" },
            "process.pid": { name: "ProcessId", type: "number", source: "SigmaHQ rules of this log source" },
            "file.path": { name: "FileName", source: "SigmaHQ rules of this log source" },
            "process.parent.executable": { name: "ParentImage", source: "SigmaHQ rules of this log source" },
          },
        },
        file_rename: {
          variants: [
            {
              source: { category: "file_rename", product: "windows" },
              cite: "Sigma taxonomy appendix, Windows categories",
            },
          ],
          fields: {
            "process.entity_id": { unavailable: "The events of the file system provider of Windows have no process GUID." },
            "user.account": { name: "User", source: "SigmaHQ rules of this log source" },
            "process.executable": { name: "Image", source: "SigmaHQ rules of this log source" },
            "process.pid": { name: "ProcessId", type: "number", source: "SigmaHQ rules of this log source" },
            "process.command_line": { name: "CommandLine", source: "SigmaHQ rules of this log source" },
            "file.path": { name: "TargetFilename", source: "SigmaHQ rules of this log source" },
            "file.previous_path": { name: "SourceFilename", source: "SigmaHQ rules of this log source" },
          },
        },
        registry_add: {
          variants: [
            {
              source: { category: "registry_add", product: "windows" },
              cite: "Sigma taxonomy appendix, Windows categories",
            },
          ],
          fields: {
            "user.account": { name: "User", source: "Sysmon 12" },
            "process.executable": { name: "Image", source: "Sysmon 12" },
            "process.pid": { name: "ProcessId", type: "number", source: "Sysmon 12" },
            "process.entity_id": { name: "ProcessGuid", source: "Sysmon 12" },
            "registry.path": { name: "TargetObject", source: "Sysmon 12" },
            "registry.change": { name: "EventType", source: "Sysmon 12" },
          },
        },
        registry_delete: {
          variants: [
            {
              source: { category: "registry_delete", product: "windows" },
              cite: "Sigma taxonomy appendix, Windows categories",
            },
          ],
          fields: {
            "user.account": { name: "User", source: "Sysmon 12" },
            "process.executable": { name: "Image", source: "Sysmon 12" },
            "process.pid": { name: "ProcessId", type: "number", source: "Sysmon 12" },
            "process.entity_id": { name: "ProcessGuid", source: "Sysmon 12" },
            "registry.path": { name: "TargetObject", source: "Sysmon 12" },
            "registry.change": { name: "EventType", source: "Sysmon 12" },
          },
        },
        registry_rename: {
          variants: [
            {
              source: { category: "registry_rename", product: "windows" },
              cite: "Sigma taxonomy appendix, Windows categories",
            },
          ],
          fields: {
            "user.account": { name: "User", source: "Sysmon 14" },
            "process.executable": { name: "Image", source: "Sysmon 14" },
            "process.pid": { name: "ProcessId", type: "number", source: "Sysmon 14" },
            "process.entity_id": { name: "ProcessGuid", source: "Sysmon 14" },
            "registry.path": { name: "TargetObject", source: "Sysmon 14" },
            "registry.change": { name: "EventType", source: "Sysmon 14" },
            "registry.new_path": { name: "NewName", source: "Sysmon 14" },
          },
        },
        clipboard_capture: {
          variants: [
            {
              source: { category: "clipboard_capture", product: "windows" },
              cite: "Sigma taxonomy appendix, Windows categories",
            },
          ],
          fields: {
            "user.account": { name: "User", source: "Sysmon 24" },
            "process.executable": { name: "Image", source: "Sysmon 24" },
            "process.pid": { name: "ProcessId", type: "number", source: "Sysmon 24" },
            "process.entity_id": { name: "ProcessGuid", source: "Sysmon 24" },
            "file.hash.md5": { name: "Hashes", rewrite: "hashes-md5", source: "Sysmon 24" },
            "file.hash.sha1": { name: "Hashes", rewrite: "hashes-sha1", source: "Sysmon 24" },
            "file.hash.sha256": { name: "Hashes", rewrite: "hashes-sha256", source: "Sysmon 24" },
          },
        },
        wmi_event: {
          variants: [{ source: { category: "wmi_event", product: "windows" }, cite: "Sigma taxonomy appendix, Windows categories" }],
          fields: { "user.account": { name: "User", source: "Sysmon 19 to 21" } },
          eventData: { name: "{name}", source: "Sysmon 19 to 21" },
        },
        sysmon_status: {
          variants: [
            {
              source: { category: "sysmon_status", product: "windows" },
              cite: "Sigma taxonomy appendix, Windows categories",
            },
          ],
          eventData: { name: "{name}", source: "Sysmon 4 and 16" },
        },
        sysmon_error: {
          variants: [
            {
              source: { category: "sysmon_error", product: "windows" },
              cite: "Sigma taxonomy appendix, Windows categories",
            },
          ],
          eventData: { name: "{name}", source: "Sysmon 255" },
        },
        linux_process_creation: {
          variants: [
            {
              source: { category: "process_creation", product: "linux" },
              cite: "Sigma taxonomy appendix, Linux categories",
            },
          ],
          fields: {
            "user.account": { name: "User", source: "Sysmon for Linux" },
            "process.executable": { name: "Image", source: "Sysmon for Linux" },
            "process.pid": { name: "ProcessId", type: "number", source: "Sysmon for Linux" },
            "process.entity_id": { name: "ProcessGuid", source: "Sysmon for Linux" },
            "process.command_line": { name: "CommandLine", source: "Sysmon for Linux" },
            "process.working_directory": { name: "CurrentDirectory", source: "Sysmon for Linux" },
            "user.logon_id": { name: "LogonId", source: "Sysmon for Linux" },
            "process.hash.md5": { name: "Hashes", rewrite: "hashes-md5", source: "Sysmon for Linux" },
            "process.hash.sha1": { name: "Hashes", rewrite: "hashes-sha1", source: "Sysmon for Linux" },
            "process.hash.sha256": { name: "Hashes", rewrite: "hashes-sha256", source: "Sysmon for Linux" },
            "process.parent.executable": { name: "ParentImage", source: "Sysmon for Linux" },
            "process.parent.command_line": { name: "ParentCommandLine", source: "Sysmon for Linux" },
            "process.parent.pid": { name: "ParentProcessId", type: "number", source: "Sysmon for Linux" },
            "process.parent.entity_id": { name: "ParentProcessGuid", source: "Sysmon for Linux" },
            "process.parent.user": { name: "ParentUser", source: "Sysmon for Linux" },
          },
        },
        linux_file_event: {
          variants: [{ source: { category: "file_event", product: "linux" }, cite: "Sigma taxonomy appendix, Linux categories" }],
          fields: {
            "user.account": { name: "User", source: "Sysmon for Linux" },
            "process.executable": { name: "Image", source: "Sysmon for Linux" },
            "process.pid": { name: "ProcessId", type: "number", source: "Sysmon for Linux" },
            "process.entity_id": { name: "ProcessGuid", source: "Sysmon for Linux" },
            "process.command_line": { name: "CommandLine", source: "Sysmon for Linux" },
            "file.path": { name: "TargetFilename", source: "Sysmon for Linux" },
          },
        },
        linux_network_connection: {
          variants: [
            {
              source: { category: "network_connection", product: "linux" },
              cite: "Sigma taxonomy appendix, Linux categories",
            },
          ],
          fields: {
            "user.account": { name: "User", source: "Sysmon for Linux" },
            "process.executable": { name: "Image", source: "Sysmon for Linux" },
            "process.pid": { name: "ProcessId", type: "number", source: "Sysmon for Linux" },
            "process.entity_id": { name: "ProcessGuid", source: "Sysmon for Linux" },
            "process.command_line": { name: "CommandLine", source: "Sysmon for Linux" },
            "source.ip": { name: "SourceIp", type: "ip", source: "Sysmon for Linux" },
            "source.port": { name: "SourcePort", type: "number", source: "Sysmon for Linux" },
            "source.domain": { name: "SourceHostname", source: "Sysmon for Linux" },
            "destination.ip": { name: "DestinationIp", type: "ip", source: "Sysmon for Linux" },
            "destination.port": { name: "DestinationPort", type: "number", source: "Sysmon for Linux" },
            "destination.domain": { name: "DestinationHostname", source: "Sysmon for Linux" },
            "network.transport": { name: "Protocol", source: "Sysmon for Linux" },
            "network.initiated": { name: "Initiated", source: "Sysmon for Linux" },
          },
        },
        macos_process_creation: {
          variants: [
            {
              source: { category: "process_creation", product: "macos" },
              cite: "Sigma taxonomy appendix, macOS categories",
            },
          ],
          fields: {
            "user.account": { name: "User", source: "SigmaHQ rules of this log source" },
            "process.executable": { name: "Image", source: "SigmaHQ rules of this log source" },
            "process.pid": { name: "ProcessId", type: "number", source: "SigmaHQ rules of this log source" },
            "process.entity_id": { name: "ProcessGuid", source: "SigmaHQ rules of this log source" },
            "process.command_line": { name: "CommandLine", source: "SigmaHQ rules of this log source" },
            "process.working_directory": { name: "CurrentDirectory", source: "SigmaHQ rules of this log source" },
            "user.logon_id": { name: "LogonId", source: "SigmaHQ rules of this log source" },
            "process.hash.md5": { name: "Hashes", rewrite: "hashes-md5", source: "SigmaHQ rules of this log source" },
            "process.hash.sha1": { name: "Hashes", rewrite: "hashes-sha1", source: "SigmaHQ rules of this log source" },
            "process.hash.sha256": { name: "Hashes", rewrite: "hashes-sha256", source: "SigmaHQ rules of this log source" },
            "process.parent.executable": { name: "ParentImage", source: "SigmaHQ rules of this log source" },
            "process.parent.command_line": { name: "ParentCommandLine", source: "SigmaHQ rules of this log source" },
            "process.parent.pid": { name: "ParentProcessId", type: "number", source: "SigmaHQ rules of this log source" },
            "process.parent.entity_id": { name: "ParentProcessGuid", source: "SigmaHQ rules of this log source" },
            "process.parent.user": { name: "ParentUser", source: "SigmaHQ rules of this log source" },
          },
        },
        macos_file_event: {
          variants: [{ source: { category: "file_event", product: "macos" }, cite: "Sigma taxonomy appendix, macOS categories" }],
          fields: {
            "user.account": { name: "User", source: "SigmaHQ rules of this log source" },
            "process.executable": { name: "Image", source: "SigmaHQ rules of this log source" },
            "process.pid": { name: "ProcessId", type: "number", source: "SigmaHQ rules of this log source" },
            "process.entity_id": { name: "ProcessGuid", source: "SigmaHQ rules of this log source" },
            "process.command_line": { name: "CommandLine", source: "SigmaHQ rules of this log source" },
            "file.path": { name: "TargetFilename", source: "SigmaHQ rules of this log source" },
          },
        },
        macos_network_connection: {
          variants: [
            {
              source: { category: "network_connection", product: "macos" },
              cite: "Sigma taxonomy appendix, macOS categories",
            },
          ],
          fields: {
            "user.account": { name: "User", source: "SigmaHQ rules of this log source" },
            "process.executable": { name: "Image", source: "SigmaHQ rules of this log source" },
            "process.pid": { name: "ProcessId", type: "number", source: "SigmaHQ rules of this log source" },
            "process.entity_id": { name: "ProcessGuid", source: "SigmaHQ rules of this log source" },
            "process.command_line": { name: "CommandLine", source: "SigmaHQ rules of this log source" },
            "source.ip": { name: "SourceIp", type: "ip", source: "SigmaHQ rules of this log source" },
            "source.port": { name: "SourcePort", type: "number", source: "SigmaHQ rules of this log source" },
            "source.domain": { name: "SourceHostname", source: "SigmaHQ rules of this log source" },
            "destination.ip": { name: "DestinationIp", type: "ip", source: "SigmaHQ rules of this log source" },
            "destination.port": { name: "DestinationPort", type: "number", source: "SigmaHQ rules of this log source" },
            "destination.domain": { name: "DestinationHostname", source: "SigmaHQ rules of this log source" },
            "network.transport": { name: "Protocol", source: "SigmaHQ rules of this log source" },
            "network.initiated": { name: "Initiated", source: "SigmaHQ rules of this log source" },
          },
        },
        linux_file_delete: {
          variants: [{ source: { category: "file_delete", product: "linux" }, cite: "Sigma taxonomy appendix, Linux categories" }],
          fields: {
            "user.account": { name: "User", source: "Sysmon for Linux" },
            "process.executable": { name: "Image", source: "Sysmon for Linux" },
            "process.pid": { name: "ProcessId", type: "number", source: "Sysmon for Linux" },
            "process.entity_id": { name: "ProcessGuid", source: "Sysmon for Linux" },
            "file.path": { name: "TargetFilename", source: "Sysmon for Linux" },
          },
        },
        ps_classic_start: {
          variants: [
            {
              source: { category: "ps_classic_start", product: "windows" },
              cite: "Sigma taxonomy appendix, Windows categories",
            },
          ],
          fields: {
            "powershell.details": {
              name: "Data",
              source: "The classic events have unnamed Data elements; SigmaHQ rules of the classic PowerShell log compare Data",
            },
          },
        },
        ps_classic_provider_start: {
          variants: [
            {
              source: { category: "ps_classic_provider_start", product: "windows" },
              cite: "Sigma taxonomy appendix, Windows categories",
            },
          ],
          fields: {
            "powershell.details": {
              name: "Data",
              source: "The classic events have unnamed Data elements; SigmaHQ rules of the classic PowerShell log compare Data",
            },
          },
        },
        webserver: {
          variants: [{ source: { category: "webserver" }, cite: "Sigma taxonomy appendix, generic categories" }],
          fields: {
            "source.ip": { name: "c-ip", type: "ip", source: "Sigma taxonomy appendix, webserver" },
            "source.port": { name: "c-port", type: "number", source: "Sigma taxonomy appendix, webserver" },
            "destination.ip": { name: "s-ip", type: "ip", source: "Sigma taxonomy appendix, webserver" },
            "destination.port": { name: "s-port", type: "number", source: "Sigma taxonomy appendix, webserver" },
            "user.account": { name: "cs-username", source: "Sigma taxonomy appendix, webserver" },
            "url.full": { name: "cs-uri", source: "Sigma taxonomy appendix, webserver" },
            "url.domain": { name: "cs-host", source: "Sigma taxonomy appendix, webserver" },
            "url.path": { name: "cs-uri-stem", source: "Sigma taxonomy appendix, webserver" },
            "url.query": { name: "cs-uri-query", source: "Sigma taxonomy appendix, webserver" },
            "http.request.method": { name: "cs-method", source: "Sigma taxonomy appendix, webserver" },
            "http.request.referrer": { name: "cs-referer", source: "Sigma taxonomy appendix, webserver" },
            "http.request.cookie": { name: "cs-cookie", source: "Sigma taxonomy appendix, webserver" },
            "http.request.bytes": { name: "cs-bytes", type: "number", source: "Sigma taxonomy appendix, webserver" },
            "http.response.bytes": { name: "sc-bytes", type: "number", source: "Sigma taxonomy appendix, webserver" },
            "http.response.status_code": { name: "sc-status", type: "number", source: "Sigma taxonomy appendix, webserver" },
            "http.response.mime_type": { name: "cs-content-type", source: "Sigma taxonomy appendix, webserver" },
            "user_agent.original": { name: "cs-user-agent", source: "Sigma taxonomy appendix, webserver" },
          },
        },
        proxy: {
          variants: [{ source: { category: "proxy" }, cite: "Sigma taxonomy appendix, generic categories" }],
          fields: {
            "source.ip": { name: "src_ip", aliases: ["c-ip"], type: "ip", source: "Sigma taxonomy appendix, proxy" },
            "source.port": { name: "src_port", type: "number", source: "Sigma taxonomy appendix, proxy" },
            "destination.ip": { name: "dst_ip", aliases: ["r-ip"], type: "ip", source: "Sigma taxonomy appendix, proxy" },
            "destination.port": { name: "dst_port", type: "number", source: "Sigma taxonomy appendix, proxy" },
            "user.account": { name: "cs-username", source: "Sigma taxonomy appendix, proxy" },
            "url.full": { name: "c-uri", aliases: ["cs-uri"], source: "Sigma taxonomy appendix, proxy" },
            "url.domain": { name: "cs-host", source: "Sigma taxonomy appendix, proxy" },
            "url.path": { name: "c-uri-stem", aliases: ["cs-uri-stem"], source: "Sigma taxonomy appendix, proxy" },
            "url.query": { name: "c-uri-query", aliases: ["cs-uri-query"], source: "Sigma taxonomy appendix, proxy" },
            "url.extension": { name: "c-uri-extension", source: "Sigma taxonomy appendix, proxy" },
            "http.request.method": { name: "cs-method", source: "Sigma taxonomy appendix, proxy" },
            "http.request.referrer": { name: "cs-referrer", aliases: ["cs-referer"], source: "Sigma taxonomy appendix, proxy" },
            "http.request.cookie": { name: "cs-cookie", source: "Sigma taxonomy appendix, proxy" },
            "http.request.bytes": { name: "cs-bytes", type: "number", source: "Sigma taxonomy appendix, proxy" },
            "http.response.bytes": { name: "sc-bytes", type: "number", source: "Sigma taxonomy appendix, proxy" },
            "http.response.status_code": { name: "sc-status", type: "number", source: "Sigma taxonomy appendix, proxy" },
            "http.response.mime_type": { name: "cs-content-type", source: "Sigma taxonomy appendix, proxy" },
            "user_agent.original": { name: "c-useragent", aliases: ["cs-user-agent"], source: "Sigma taxonomy appendix, proxy" },
          },
        },
        dns: {
          variants: [{ source: { category: "dns" }, cite: "Sigma taxonomy appendix, generic categories" }],
          fields: {
            "source.ip": { name: "src_ip", aliases: ["c-ip"], type: "ip", source: "Sigma taxonomy appendix, dns" },
            "source.port": { name: "src_port", type: "number", source: "Sigma taxonomy appendix, dns" },
            "destination.ip": { name: "dst_ip", aliases: ["r-ip"], type: "ip", source: "Sigma taxonomy appendix, dns" },
            "destination.port": { name: "dst_port", type: "number", source: "Sigma taxonomy appendix, dns" },
            "dns.question.name": { name: "query", source: "Sigma taxonomy appendix, dns" },
            "dns.question.type": { name: "record_type", source: "Sigma taxonomy appendix, dns" },
            "dns.answer": { name: "answer", source: "Sigma taxonomy appendix, dns" },
            "dns.response_code": { name: "response_code", source: "Sigma taxonomy appendix, dns" },
            "network.transport": { name: "protocol", source: "Sigma taxonomy appendix, dns" },
          },
        },
        firewall: {
          variants: [{ source: { category: "firewall" }, cite: "Sigma taxonomy appendix, generic categories" }],
          fields: {
            "source.ip": { name: "src_ip", aliases: ["c-ip"], type: "ip", source: "Sigma taxonomy appendix, firewall" },
            "source.port": { name: "src_port", type: "number", source: "Sigma taxonomy appendix, firewall" },
            "destination.ip": { name: "dst_ip", aliases: ["r-ip"], type: "ip", source: "Sigma taxonomy appendix, firewall" },
            "destination.port": { name: "dst_port", type: "number", source: "Sigma taxonomy appendix, firewall" },
            "user.account": { name: "username", source: "Sigma taxonomy appendix, firewall" },
            "network.transport": { name: "protocol", source: "Sigma taxonomy appendix, firewall" },
            "network.direction": { name: "direction", source: "Sigma taxonomy appendix, firewall" },
            "event.action": { name: "action", source: "Sigma taxonomy appendix, firewall" },
          },
        },
        antivirus: {
          variants: [{ source: { category: "antivirus" }, cite: "Sigma taxonomy appendix, generic categories" }],
          fields: {
            "threat.name": { name: "Signature", source: "Sigma taxonomy appendix, antivirus" },
            "file.path": { name: "Filename", source: "Sigma taxonomy appendix, antivirus" },
            "user.account": { name: "Username", source: "Sigma taxonomy appendix, antivirus" },
            "event.action": { name: "Action", source: "Sigma taxonomy appendix, antivirus" },
          },
        },
        system: {
          variants: [{ source: { product: "windows", service: "system" }, cite: "Sigma taxonomy appendix, Windows services" }],
          eventData: { name: "{name}", source: "Sigma rules specification, field usage 3.2: names of Data elements" },
        },
        sysmon: {
          variants: [{ source: { product: "windows", service: "sysmon" }, cite: "Sigma taxonomy appendix, Windows services" }],
          eventData: { name: "{name}", source: "Sigma rules specification, field usage 3.2: names of Data elements" },
        },
        powershell: {
          variants: [{ source: { product: "windows", service: "powershell" }, cite: "Sigma taxonomy appendix, Windows services" }],
          eventData: { name: "{name}", source: "Sigma rules specification, field usage 3.2: names of Data elements" },
        },
        powershell_classic: {
          variants: [
            {
              source: { product: "windows", service: "powershell-classic" },
              cite: "Sigma taxonomy appendix, Windows services",
            },
          ],
          eventData: { name: "{name}", source: "Sigma rules specification, field usage 3.2: names of Data elements" },
        },
        windefend: {
          variants: [{ source: { product: "windows", service: "windefend" }, cite: "Sigma taxonomy appendix, Windows services" }],
          eventData: { name: "{name}", source: "Sigma rules specification, field usage 3.2: names of Data elements" },
        },
        taskscheduler: {
          variants: [
            {
              source: { product: "windows", service: "taskscheduler" },
              cite: "Sigma taxonomy appendix, Windows services",
            },
          ],
          eventData: { name: "{name}", source: "Sigma rules specification, field usage 3.2: names of Data elements" },
        },
        wmi: {
          variants: [{ source: { product: "windows", service: "wmi" }, cite: "Sigma taxonomy appendix, Windows services" }],
          eventData: { name: "{name}", source: "Sigma rules specification, field usage 3.2: names of Data elements" },
        },
        codeintegrity_operational: {
          variants: [
            {
              source: { product: "windows", service: "codeintegrity-operational" },
              cite: "Sigma taxonomy appendix, Windows services",
            },
          ],
          eventData: { name: "{name}", source: "Sigma rules specification, field usage 3.2: names of Data elements" },
        },
        applocker: {
          variants: [{ source: { product: "windows", service: "applocker" }, cite: "Sigma taxonomy appendix, Windows services" }],
          eventData: { name: "{name}", source: "Sigma rules specification, field usage 3.2: names of Data elements" },
        },
        appmodel_runtime: {
          variants: [
            {
              source: { product: "windows", service: "appmodel-runtime" },
              cite: "Sigma taxonomy appendix, Windows services",
            },
          ],
          eventData: { name: "{name}", source: "Sigma rules specification, field usage 3.2: names of Data elements" },
        },
        appxdeployment_server: {
          variants: [
            {
              source: { product: "windows", service: "appxdeployment-server" },
              cite: "Sigma taxonomy appendix, Windows services",
            },
          ],
          eventData: { name: "{name}", source: "Sigma rules specification, field usage 3.2: names of Data elements" },
        },
        appxpackaging_om: {
          variants: [
            {
              source: { product: "windows", service: "appxpackaging-om" },
              cite: "Sigma taxonomy appendix, Windows services",
            },
          ],
          eventData: { name: "{name}", source: "Sigma rules specification, field usage 3.2: names of Data elements" },
        },
        bits_client: {
          variants: [{ source: { product: "windows", service: "bits-client" }, cite: "Sigma taxonomy appendix, Windows services" }],
          eventData: { name: "{name}", source: "Sigma rules specification, field usage 3.2: names of Data elements" },
        },
        capi2: {
          variants: [{ source: { product: "windows", service: "capi2" }, cite: "Sigma taxonomy appendix, Windows services" }],
          eventData: { name: "{name}", source: "Sigma rules specification, field usage 3.2: names of Data elements" },
        },
        certificateservicesclient_lifecycle_system: {
          variants: [
            {
              source: { product: "windows", service: "certificateservicesclient-lifecycle-system" },
              cite: "Sigma taxonomy appendix, Windows services",
            },
          ],
          eventData: { name: "{name}", source: "Sigma rules specification, field usage 3.2: names of Data elements" },
        },
        diagnosis_scripted: {
          variants: [
            {
              source: { product: "windows", service: "diagnosis-scripted" },
              cite: "Sigma taxonomy appendix, Windows services",
            },
          ],
          eventData: { name: "{name}", source: "Sigma rules specification, field usage 3.2: names of Data elements" },
        },
        dhcp: {
          variants: [{ source: { product: "windows", service: "dhcp" }, cite: "Sigma taxonomy appendix, Windows services" }],
          eventData: { name: "{name}", source: "Sigma rules specification, field usage 3.2: names of Data elements" },
        },
        dns_client: {
          variants: [{ source: { product: "windows", service: "dns-client" }, cite: "Sigma taxonomy appendix, Windows services" }],
          eventData: { name: "{name}", source: "Sigma rules specification, field usage 3.2: names of Data elements" },
        },
        dns_server: {
          variants: [{ source: { product: "windows", service: "dns-server" }, cite: "Sigma taxonomy appendix, Windows services" }],
          eventData: { name: "{name}", source: "Sigma rules specification, field usage 3.2: names of Data elements" },
        },
        dns_server_analytic: {
          variants: [
            {
              source: { product: "windows", service: "dns-server-analytic" },
              cite: "Sigma taxonomy appendix, Windows services",
            },
          ],
          eventData: { name: "{name}", source: "Sigma rules specification, field usage 3.2: names of Data elements" },
        },
        dns_server_audit: {
          variants: [
            {
              source: { product: "windows", service: "dns-server-audit" },
              cite: "Sigma taxonomy appendix, Windows services",
            },
          ],
          eventData: { name: "{name}", source: "Sigma rules specification, field usage 3.2: names of Data elements" },
        },
        driver_framework: {
          variants: [
            {
              source: { product: "windows", service: "driver-framework" },
              cite: "Sigma taxonomy appendix, Windows services",
            },
          ],
          eventData: { name: "{name}", source: "Sigma rules specification, field usage 3.2: names of Data elements" },
        },
        firewall_as: {
          variants: [{ source: { product: "windows", service: "firewall-as" }, cite: "Sigma taxonomy appendix, Windows services" }],
          eventData: { name: "{name}", source: "Sigma rules specification, field usage 3.2: names of Data elements" },
        },
        hyper_v_worker: {
          variants: [
            {
              source: { product: "windows", service: "hyper-v-worker" },
              cite: "Sigma taxonomy appendix, Windows services",
            },
          ],
          eventData: { name: "{name}", source: "Sigma rules specification, field usage 3.2: names of Data elements" },
        },
        kernel_event_tracing: {
          variants: [
            {
              source: { product: "windows", service: "kernel-event-tracing" },
              cite: "Sigma taxonomy appendix, Windows services",
            },
          ],
          eventData: { name: "{name}", source: "Sigma rules specification, field usage 3.2: names of Data elements" },
        },
        kernel_shimengine: {
          variants: [
            {
              source: { product: "windows", service: "kernel-shimengine" },
              cite: "Sigma taxonomy appendix, Windows services",
            },
          ],
          eventData: { name: "{name}", source: "Sigma rules specification, field usage 3.2: names of Data elements" },
        },
        ldap: {
          variants: [{ source: { product: "windows", service: "ldap" }, cite: "Sigma taxonomy appendix, Windows services" }],
          eventData: { name: "{name}", source: "Sigma rules specification, field usage 3.2: names of Data elements" },
        },
        lsa_server: {
          variants: [{ source: { product: "windows", service: "lsa-server" }, cite: "Sigma taxonomy appendix, Windows services" }],
          eventData: { name: "{name}", source: "Sigma rules specification, field usage 3.2: names of Data elements" },
        },
        microsoft_servicebus_client: {
          variants: [
            {
              source: { product: "windows", service: "microsoft-servicebus-client" },
              cite: "Sigma taxonomy appendix, Windows services",
            },
          ],
          eventData: { name: "{name}", source: "Sigma rules specification, field usage 3.2: names of Data elements" },
        },
        msexchange_management: {
          variants: [
            {
              source: { product: "windows", service: "msexchange-management" },
              cite: "Sigma taxonomy appendix, Windows services",
            },
          ],
          eventData: { name: "{name}", source: "Sigma rules specification, field usage 3.2: names of Data elements" },
        },
        ntfs: {
          variants: [{ source: { product: "windows", service: "ntfs" }, cite: "Sigma taxonomy appendix, Windows services" }],
          eventData: { name: "{name}", source: "Sigma rules specification, field usage 3.2: names of Data elements" },
        },
        ntlm: {
          variants: [{ source: { product: "windows", service: "ntlm" }, cite: "Sigma taxonomy appendix, Windows services" }],
          eventData: { name: "{name}", source: "Sigma rules specification, field usage 3.2: names of Data elements" },
        },
        openssh: {
          variants: [{ source: { product: "windows", service: "openssh" }, cite: "Sigma taxonomy appendix, Windows services" }],
          eventData: { name: "{name}", source: "Sigma rules specification, field usage 3.2: names of Data elements" },
        },
        printservice_admin: {
          variants: [
            {
              source: { product: "windows", service: "printservice-admin" },
              cite: "Sigma taxonomy appendix, Windows services",
            },
          ],
          eventData: { name: "{name}", source: "Sigma rules specification, field usage 3.2: names of Data elements" },
        },
        printservice_operational: {
          variants: [
            {
              source: { product: "windows", service: "printservice-operational" },
              cite: "Sigma taxonomy appendix, Windows services",
            },
          ],
          eventData: { name: "{name}", source: "Sigma rules specification, field usage 3.2: names of Data elements" },
        },
        security_mitigations: {
          variants: [
            {
              source: { product: "windows", service: "security-mitigations" },
              cite: "Sigma taxonomy appendix, Windows services",
            },
          ],
          eventData: { name: "{name}", source: "Sigma rules specification, field usage 3.2: names of Data elements" },
        },
        sense: {
          variants: [{ source: { product: "windows", service: "sense" }, cite: "Sigma taxonomy appendix, Windows services" }],
          eventData: { name: "{name}", source: "Sigma rules specification, field usage 3.2: names of Data elements" },
        },
        shell_core: {
          variants: [{ source: { product: "windows", service: "shell-core" }, cite: "Sigma taxonomy appendix, Windows services" }],
          eventData: { name: "{name}", source: "Sigma rules specification, field usage 3.2: names of Data elements" },
        },
        smbclient_connectivity: {
          variants: [
            {
              source: { product: "windows", service: "smbclient-connectivity" },
              cite: "Sigma taxonomy appendix, Windows services",
            },
          ],
          eventData: { name: "{name}", source: "Sigma rules specification, field usage 3.2: names of Data elements" },
        },
        smbclient_security: {
          variants: [
            {
              source: { product: "windows", service: "smbclient-security" },
              cite: "Sigma taxonomy appendix, Windows services",
            },
          ],
          eventData: { name: "{name}", source: "Sigma rules specification, field usage 3.2: names of Data elements" },
        },
        smbserver_connectivity: {
          variants: [
            {
              source: { product: "windows", service: "smbserver-connectivity" },
              cite: "Sigma taxonomy appendix, Windows services",
            },
          ],
          eventData: { name: "{name}", source: "Sigma rules specification, field usage 3.2: names of Data elements" },
        },
        terminalservices_localsessionmanager: {
          variants: [
            {
              source: { product: "windows", service: "terminalservices-localsessionmanager" },
              cite: "Sigma taxonomy appendix, Windows services",
            },
          ],
          eventData: { name: "{name}", source: "Sigma rules specification, field usage 3.2: names of Data elements" },
        },
        vhdmp: {
          variants: [{ source: { product: "windows", service: "vhdmp" }, cite: "Sigma taxonomy appendix, Windows services" }],
          eventData: { name: "{name}", source: "Sigma rules specification, field usage 3.2: names of Data elements" },
        },
      },
    },
  };
