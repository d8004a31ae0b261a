// Written by packages/codegen from packages/backend-spl/mappings/**/*.yaml. Do not edit: run `npm run generate`.
import type { Vocabulary } from "@isorule/core";

/** The vocabularies by name. */
export const mappings: Readonly<Record<string, Vocabulary>> = {
    addons: {
      vocabulary: "addons",
      title: "Raw events of Splunk's add-ons",
      description: "Linux, macOS, clouds, identity providers, web servers, network devices and applications under the source types and field names of the add-ons that Splunk supports. JSON keeps the names of the product; a field of a list ends in {}. Logs that Splunk has no source type for are searched under a source type of the product's name: put yours into a mapping file of your own.",
      sources: [
        "sysmonlinux: https://splunkbase.splunk.com/app/6652 (Splunk Add-on for Sysmon for Linux); https://github.com/splunk/security_content/blob/develop/data_sources/sysmon_for_linux_eventid_1.yml",
        "sysmonlinux11: https://github.com/splunk/security_content/blob/develop/data_sources/sysmon_for_linux_eventid_11.yml",
        "sysmonlinuxevents: https://github.com/microsoft/SysmonForLinux",
        "fdr: https://splunkbase.splunk.com/app/5082 (Splunk Add-on for CrowdStrike FDR); https://github.com/splunk/security_content/blob/develop/data_sources/crowdstrike_processrollup2.yml",
      ],
      settings: { format: "json" },
      events: {
        linux_process_creation: {
          variants: [
            {
              name: "Sysmon for Linux 1",
              source: {
                terms: { source: "Syslog:Linux-Sysmon/Operational", EventCode: 1 },
                format: "xml",
                dataSource: ["Sysmon for Linux EventID 1"],
              },
              cite: "sysmonlinux",
            },
          ],
          fields: {
            "host.name": { name: "Computer", source: "sysmonlinux" },
            "user.account": { name: "User", source: "sysmonlinux" },
            "user.logon_id": { name: "LogonId", source: "sysmonlinux" },
            "process.executable": { name: "Image", source: "sysmonlinux" },
            "process.command_line": { name: "CommandLine", source: "sysmonlinux" },
            "process.working_directory": { name: "CurrentDirectory", source: "sysmonlinux" },
            "process.pid": { name: "ProcessId", type: "number", source: "sysmonlinux" },
            "process.entity_id": { name: "ProcessGuid", source: "sysmonlinux" },
            "process.hash.md5": { unavailable: "Sysmon for Linux leaves Hashes empty.", absent: true },
            "process.hash.sha1": { unavailable: "Sysmon for Linux leaves Hashes empty.", absent: true },
            "process.hash.sha256": { unavailable: "Sysmon for Linux leaves Hashes empty.", absent: true },
            "process.parent.executable": { name: "ParentImage", source: "sysmonlinux" },
            "process.parent.command_line": { name: "ParentCommandLine", source: "sysmonlinux" },
            "process.parent.pid": { name: "ParentProcessId", type: "number", source: "sysmonlinux" },
            "process.parent.entity_id": { name: "ParentProcessGuid", source: "sysmonlinux" },
            "process.parent.user": { name: "ParentUser", source: "sysmonlinux" },
          },
        },
        linux_file_event: {
          variants: [
            {
              name: "Sysmon for Linux 11",
              source: {
                terms: { source: "Syslog:Linux-Sysmon/Operational", EventCode: 11 },
                format: "xml",
                dataSource: ["Sysmon for Linux EventID 11"],
              },
              cite: "sysmonlinux11",
            },
          ],
          fields: {
            "host.name": { name: "Computer", source: "sysmonlinux" },
            "user.account": { name: "User", source: "sysmonlinuxevents" },
            "process.executable": { name: "Image", source: "sysmonlinux11" },
            "process.pid": { name: "ProcessId", type: "number", source: "sysmonlinux11" },
            "process.entity_id": { name: "ProcessGuid", source: "sysmonlinux11" },
            "file.path": { name: "TargetFilename", source: "sysmonlinux11" },
          },
        },
        linux_file_delete: {
          variants: [
            {
              name: "Sysmon for Linux 23",
              source: { terms: { source: "Syslog:Linux-Sysmon/Operational", EventCode: 23 }, format: "xml" },
              cite: "sysmonlinuxevents",
            },
          ],
          fields: {
            "host.name": { name: "Computer", source: "sysmonlinux" },
            "user.account": { name: "User", source: "sysmonlinuxevents" },
            "process.executable": { name: "Image", source: "sysmonlinux11" },
            "process.pid": { name: "ProcessId", type: "number", source: "sysmonlinux11" },
            "process.entity_id": { name: "ProcessGuid", source: "sysmonlinux11" },
            "file.path": { name: "TargetFilename", source: "sysmonlinux11" },
          },
        },
        linux_network_connection: {
          variants: [
            {
              name: "Sysmon for Linux 3",
              source: { terms: { source: "Syslog:Linux-Sysmon/Operational", EventCode: 3 }, format: "xml" },
              cite: "sysmonlinuxevents",
            },
          ],
          fields: {
            "host.name": { name: "Computer", source: "sysmonlinux" },
            "user.account": { name: "User", source: "sysmonlinuxevents" },
            "process.executable": { name: "Image", source: "sysmonlinuxevents" },
            "process.pid": { name: "ProcessId", type: "number", source: "sysmonlinuxevents" },
            "process.entity_id": { name: "ProcessGuid", source: "sysmonlinuxevents" },
            "process.command_line": { unavailable: "Of the events of Sysmon for Linux, only process creation holds a command line." },
            "source.ip": { name: "SourceIp", type: "ip", source: "sysmonlinuxevents" },
            "source.port": { name: "SourcePort", type: "number", source: "sysmonlinuxevents" },
            "source.domain": { name: "SourceHostname", source: "sysmonlinuxevents" },
            "destination.ip": { name: "DestinationIp", type: "ip", source: "sysmonlinuxevents" },
            "destination.port": { name: "DestinationPort", type: "number", source: "sysmonlinuxevents" },
            "destination.domain": { name: "DestinationHostname", source: "sysmonlinuxevents" },
            "network.transport": { name: "Protocol", source: "sysmonlinuxevents" },
            "network.initiated": { name: "Initiated", type: "text", source: "sysmonlinuxevents" },
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
              cite: "fdr",
            },
          ],
          fields: {
            "host.name": { name: "ComputerName", source: "fdr" },
            "user.name": { name: "UserName", source: "fdr" },
            "process.executable": { name: "ImageFileName", source: "fdr" },
            "process.command_line": { name: "CommandLine", source: "fdr" },
            "process.pid": { name: "RawProcessId", type: "number", source: "fdr" },
            "process.entity_id": { name: "TargetProcessId", source: "fdr" },
            "process.hash.md5": { name: "MD5HashData", source: "fdr" },
            "process.hash.sha256": { name: "SHA256HashData", source: "fdr" },
            "process.parent.name": { name: "ParentBaseFileName", source: "fdr" },
            "process.parent.entity_id": { name: "ParentProcessId", source: "fdr" },
            "process.parent.executable": { name: "ParentBaseFileName", rewrite: "basename", source: "fdr" },
            "process.parent.command_line": { unavailable: "ProcessRollup2 does not hold the command line of the parent." },
            "process.working_directory": { unavailable: "ProcessRollup2 does not hold the current directory of every process." },
          },
        },
        macos_file_event: {
          unavailable: "The add-on for CrowdStrike FDR has an event for each type of written file and none for every file. The data model Endpoint.Filesystem holds what other products see.",
        },
        aws_cloudtrail: {
          variants: [
            {
              name: "CloudTrail",
              source: { terms: { sourcetype: "aws:cloudtrail" }, dataSource: ["AWS CloudTrail"] },
              cite: "https://splunk.github.io/splunk-add-on-for-amazon-web-services/; macro cloudtrail of splunk/security_content",
            },
          ],
          eventData: {
            name: "{name}",
            source: "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html",
          },
          fields: {
            "event_data.errorCode": {
              name: "errorCode",
              expression: "nullif(errorCode, \"success\")",
              source: "splunk/security_content detections aws_* (errorCode=success); https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html",
            },
            "event_data.requestParameters": {
              name: "requestParameters",
              expression: "spath(_raw, \"requestParameters\")",
              fidelity: "approximate",
              reason: "The JSON text of the object is searched, in which quotes inside of texts stand behind backslashes.",
              source: "https://docs.splunk.com/Documentation/Splunk/latest/SearchReference/TextFunctions",
            },
            "event_data.responseElements": {
              name: "responseElements",
              expression: "spath(_raw, \"responseElements\")",
              fidelity: "approximate",
              reason: "The JSON text of the object is searched, in which quotes inside of texts stand behind backslashes.",
              source: "https://docs.splunk.com/Documentation/Splunk/latest/SearchReference/TextFunctions",
            },
          },
        },
        aws_route53: {
          variants: [
            {
              name: "Route 53 resolver",
              source: { terms: { sourcetype: "aws:route53" } },
              cite: "https://splunk.github.io/splunk-add-on-for-amazon-web-services/",
            },
          ],
          eventData: {
            name: "{name}",
            source: "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resolver-query-logs-format.html",
          },
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
              cite: "https://splunk.github.io/splunk-add-on-for-microsoft-cloud-services/; https://learn.microsoft.com/en-us/azure/azure-monitor/platform/activity-log-schema",
            },
          ],
          eventData: {
            name: "{name}",
            source: "https://learn.microsoft.com/en-us/azure/azure-monitor/platform/activity-log-schema (schema from storage account and event hubs)",
          },
          fields: {
            "event_data.OperationName": {
              name: "operationName",
              source: "https://learn.microsoft.com/en-us/azure/azure-monitor/platform/activity-log-schema",
            },
            "event_data.OperationNameValue": {
              name: "operationName",
              source: "https://learn.microsoft.com/en-us/azure/azure-monitor/reference/tables/azureactivity",
            },
            "event_data.Category": {
              name: "category",
              source: "https://learn.microsoft.com/en-us/azure/azure-monitor/platform/activity-log-schema",
            },
            "event_data.CategoryValue": {
              name: "category",
              source: "https://learn.microsoft.com/en-us/azure/azure-monitor/reference/tables/azureactivity",
            },
            "event_data.ResourceId": {
              name: "resourceId",
              source: "https://learn.microsoft.com/en-us/azure/azure-monitor/platform/activity-log-schema",
            },
            "event_data.ResultType": {
              name: "resultType",
              source: "https://learn.microsoft.com/en-us/azure/azure-monitor/platform/activity-log-schema",
            },
            "event_data.ResourceProviderValue": {
              name: "operationName",
              rewrite: "contained",
              fidelity: "approximate",
              reason: "The record from an event hub has no field for the resource provider, with which the name of its operation begins.",
              source: "https://learn.microsoft.com/en-us/azure/azure-monitor/platform/activity-log-schema",
            },
            "event_data.properties.message": {
              name: "operationName",
              fidelity: "approximate",
              reason: "The properties of the activity log hold no message; the name of the operation is the nearest.",
              source: "https://learn.microsoft.com/en-us/azure/azure-monitor/platform/activity-log-schema",
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
              cite: "macro azure_monitor_aad of splunk/security_content",
            },
          ],
          eventData: {
            name: "{name}",
            source: "https://learn.microsoft.com/en-us/entra/identity/monitoring-health/howto-analyze-activity-logs-log-analytics",
          },
          fields: {
            "event_data.OperationName": {
              name: "operationName",
              source: "https://learn.microsoft.com/en-us/graph/api/resources/directoryaudit; splunk/security_content detections azure_ad_*",
            },
            "event_data.ActivityDisplayName": {
              name: "properties.activityDisplayName",
              source: "https://learn.microsoft.com/en-us/graph/api/resources/directoryaudit; splunk/security_content detections azure_ad_*",
            },
            "event_data.ActivityType": {
              name: "properties.activityDisplayName",
              fidelity: "approximate",
              reason: "The log has the display name of an activity and no type of it.",
              source: "https://learn.microsoft.com/en-us/graph/api/resources/directoryaudit; splunk/security_content detections azure_ad_*",
            },
            "event_data.Category": {
              name: "properties.category",
              source: "https://learn.microsoft.com/en-us/graph/api/resources/directoryaudit; splunk/security_content detections azure_ad_*",
            },
            "event_data.category": {
              name: "properties.category",
              source: "https://learn.microsoft.com/en-us/graph/api/resources/directoryaudit; splunk/security_content detections azure_ad_*",
            },
            "event_data.LoggedByService": {
              name: "properties.loggedByService",
              source: "https://learn.microsoft.com/en-us/graph/api/resources/directoryaudit; splunk/security_content detections azure_ad_*",
            },
            "event_data.Status": {
              name: "properties.result",
              source: "https://learn.microsoft.com/en-us/graph/api/resources/directoryaudit; splunk/security_content detections azure_ad_*",
            },
            "event_data.ResultReason": {
              name: "properties.resultReason",
              source: "https://learn.microsoft.com/en-us/graph/api/resources/directoryaudit; splunk/security_content detections azure_ad_*",
            },
            "event_data.Initiatedby": {
              name: "properties.initiatedBy.user.userPrincipalName",
              fidelity: "approximate",
              reason: "Who started it is an object, of which the name of the user is compared.",
              source: "https://learn.microsoft.com/en-us/graph/api/resources/directoryaudit; splunk/security_content detections azure_ad_*",
            },
            "event_data.properties.initiatedBy": {
              name: "properties.initiatedBy",
              expression: "spath(_raw, \"properties.initiatedBy\")",
              fidelity: "approximate",
              reason: "The JSON text of the object is searched.",
              source: "https://learn.microsoft.com/en-us/graph/api/resources/directoryaudit; splunk/security_content detections azure_ad_*",
            },
            "event_data.Target": {
              name: "properties.targetResources{}.userPrincipalName",
              array: true,
              fidelity: "approximate",
              reason: "The targets are objects, of which the names of the users are compared.",
              source: "https://learn.microsoft.com/en-us/graph/api/resources/directoryaudit; splunk/security_content detections azure_ad_*",
            },
            "event_data.TargetResources": {
              name: "targetResources",
              expression: "mvjoin(spath(_raw, \"properties.targetResources{}\"), \" \")",
              fidelity: "approximate",
              reason: "The JSON text of the targets is searched.",
              source: "https://learn.microsoft.com/en-us/graph/api/resources/directoryaudit; splunk/security_content detections azure_ad_*",
            },
            "event_data.TargetResources.ModifiedProperties.DisplayName": {
              name: "properties.targetResources{}.modifiedProperties{}.displayName",
              array: true,
              source: "https://learn.microsoft.com/en-us/graph/api/resources/directoryaudit; splunk/security_content detections azure_ad_*",
            },
            "event_data.TargetResources.ModifiedProperties.NewValue": {
              name: "properties.targetResources{}.modifiedProperties{}.newValue",
              array: true,
              source: "https://learn.microsoft.com/en-us/graph/api/resources/directoryaudit; splunk/security_content detections azure_ad_*",
            },
            "event_data.TargetResources.modifiedProperties.newValue": {
              name: "properties.targetResources{}.modifiedProperties{}.newValue",
              array: true,
              source: "https://learn.microsoft.com/en-us/graph/api/resources/directoryaudit; splunk/security_content detections azure_ad_*",
            },
            "event_data.ConsentContext.IsAdminConsent": {
              name: "properties.targetResources{}.modifiedProperties{}.newValue",
              array: true,
              rewrite: "contained",
              fidelity: "approximate",
              reason: "The property ConsentContext.IsAdminConsent is one of a list of names and values, of which all values are compared.",
              source: "https://learn.microsoft.com/en-us/graph/api/resources/directoryaudit; splunk/security_content detections azure_ad_*",
            },
            "event_data.properties.message": {
              name: "properties.activityDisplayName",
              fidelity: "approximate",
              reason: "The audit log holds no message; the display name of the activity is what the rules quote.",
              source: "https://learn.microsoft.com/en-us/graph/api/resources/directoryaudit; splunk/security_content detections azure_ad_*",
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
              cite: "macro azure_monitor_aad of splunk/security_content; https://learn.microsoft.com/en-us/entra/identity/monitoring-health/concept-diagnostic-settings-logs-options",
            },
          ],
          eventData: { name: "{name}", source: "https://learn.microsoft.com/en-us/graph/api/resources/signin" },
          fields: {
            "event_data.ResultType": {
              name: "resultType",
              source: "https://learn.microsoft.com/en-us/graph/api/resources/signin; https://learn.microsoft.com/en-us/azure/azure-monitor/reference/tables/signinlogs; splunk/security_content detections azure_ad_*",
            },
            "event_data.resultType": {
              name: "resultType",
              source: "https://learn.microsoft.com/en-us/graph/api/resources/signin; https://learn.microsoft.com/en-us/azure/azure-monitor/reference/tables/signinlogs; splunk/security_content detections azure_ad_*",
            },
            "event_data.ResultDescription": {
              name: "resultDescription",
              source: "https://learn.microsoft.com/en-us/graph/api/resources/signin; https://learn.microsoft.com/en-us/azure/azure-monitor/reference/tables/signinlogs; splunk/security_content detections azure_ad_*",
            },
            "event_data.AuthenticationRequirement": {
              name: "properties.authenticationRequirement",
              source: "https://learn.microsoft.com/en-us/graph/api/resources/signin; https://learn.microsoft.com/en-us/azure/azure-monitor/reference/tables/signinlogs; splunk/security_content detections azure_ad_*",
            },
            "event_data.ConditionalAccessStatus": {
              name: "properties.conditionalAccessStatus",
              source: "https://learn.microsoft.com/en-us/graph/api/resources/signin; https://learn.microsoft.com/en-us/azure/azure-monitor/reference/tables/signinlogs; splunk/security_content detections azure_ad_*",
            },
            "event_data.AppDisplayName": {
              name: "properties.appDisplayName",
              source: "https://learn.microsoft.com/en-us/graph/api/resources/signin; https://learn.microsoft.com/en-us/azure/azure-monitor/reference/tables/signinlogs; splunk/security_content detections azure_ad_*",
            },
            "event_data.UserPrincipalName": {
              name: "properties.userPrincipalName",
              source: "https://learn.microsoft.com/en-us/graph/api/resources/signin; https://learn.microsoft.com/en-us/azure/azure-monitor/reference/tables/signinlogs; splunk/security_content detections azure_ad_*",
            },
            "event_data.ClientAppUsed": {
              name: "properties.clientAppUsed",
              source: "https://learn.microsoft.com/en-us/graph/api/resources/signin; https://learn.microsoft.com/en-us/azure/azure-monitor/reference/tables/signinlogs; splunk/security_content detections azure_ad_*",
            },
            "event_data.RiskState": {
              name: "properties.riskState",
              source: "https://learn.microsoft.com/en-us/graph/api/resources/signin; https://learn.microsoft.com/en-us/azure/azure-monitor/reference/tables/signinlogs; splunk/security_content detections azure_ad_*",
            },
            "event_data.homeTenantId": {
              name: "properties.homeTenantId",
              source: "https://learn.microsoft.com/en-us/graph/api/resources/signin; https://learn.microsoft.com/en-us/azure/azure-monitor/reference/tables/signinlogs; splunk/security_content detections azure_ad_*",
            },
            "event_data.HomeTenantId": {
              name: "properties.homeTenantId",
              source: "https://learn.microsoft.com/en-us/graph/api/resources/signin; https://learn.microsoft.com/en-us/azure/azure-monitor/reference/tables/signinlogs; splunk/security_content detections azure_ad_*",
            },
            "event_data.resourceTenantId": {
              name: "properties.resourceTenantId",
              source: "https://learn.microsoft.com/en-us/graph/api/resources/signin; https://learn.microsoft.com/en-us/azure/azure-monitor/reference/tables/signinlogs; splunk/security_content detections azure_ad_*",
            },
            "event_data.ResourceTenantId": {
              name: "properties.resourceTenantId",
              source: "https://learn.microsoft.com/en-us/graph/api/resources/signin; https://learn.microsoft.com/en-us/azure/azure-monitor/reference/tables/signinlogs; splunk/security_content detections azure_ad_*",
            },
            "event_data.DeviceDetail.deviceId": {
              name: "properties.deviceDetail.deviceId",
              source: "https://learn.microsoft.com/en-us/graph/api/resources/signin; https://learn.microsoft.com/en-us/azure/azure-monitor/reference/tables/signinlogs; splunk/security_content detections azure_ad_*",
            },
            "event_data.DeviceDetail.trusttype": {
              name: "properties.deviceDetail.trustType",
              source: "https://learn.microsoft.com/en-us/graph/api/resources/signin; https://learn.microsoft.com/en-us/azure/azure-monitor/reference/tables/signinlogs; splunk/security_content detections azure_ad_*",
            },
            "event_data.NetworkLocationDetails": {
              name: "properties.networkLocationDetails",
              expression: "coalesce(spath(_raw, \"properties.networkLocationDetails\"), \"[]\")",
              fidelity: "approximate",
              reason: "The log holds a list, whose JSON text is compared.",
              source: "https://learn.microsoft.com/en-us/graph/api/resources/signin; https://learn.microsoft.com/en-us/azure/azure-monitor/reference/tables/signinlogs; splunk/security_content detections azure_ad_*",
            },
            "event_data.Status": {
              name: "properties.status.errorCode",
              expression: "if('properties.status.errorCode'=0, \"Success\", \"Failure\")",
              fidelity: "approximate",
              reason: "The log has error codes, of which 0 is taken for Success and any other for Failure.",
              source: "https://learn.microsoft.com/en-us/graph/api/resources/signin; https://learn.microsoft.com/en-us/azure/azure-monitor/reference/tables/signinlogs; splunk/security_content detections azure_ad_*",
            },
            "event_data.properties.message": {
              name: "properties.authenticationProtocol",
              fidelity: "approximate",
              reason: "The sign-in log holds no message; the protocol of the authentication (deviceCode, ropc) is the nearest, under its own spelling.",
              source: "https://learn.microsoft.com/en-us/graph/api/resources/signin; https://learn.microsoft.com/en-us/azure/azure-monitor/reference/tables/signinlogs; splunk/security_content detections azure_ad_*",
            },
          },
        },
        azure_riskdetection: {
          variants: [
            {
              name: "Entra risk events",
              source: { terms: { sourcetype: "azure:monitor:aad", category: ["UserRiskEvents", "ServicePrincipalRiskEvents"] } },
              cite: "macro azure_monitor_aad of splunk/security_content; https://learn.microsoft.com/en-us/entra/identity/monitoring-health/concept-diagnostic-settings-logs-options",
            },
          ],
          eventData: { name: "properties.{name}", source: "https://learn.microsoft.com/en-us/graph/api/resources/riskdetection" },
        },
        azure_pim: {
          variants: [
            {
              name: "Entra risk events",
              source: { terms: { sourcetype: "azure:monitor:aad" } },
              fidelity: "approximate",
              reason: "Alerts of Privileged Identity Management have no log of their own among those that Entra sends to an event hub.",
              cite: "https://learn.microsoft.com/en-us/entra/identity/monitoring-health/concept-diagnostic-settings-logs-options",
            },
          ],
          eventData: {
            name: "properties.{name}",
            source: "https://learn.microsoft.com/en-us/graph/api/resources/unifiedrolemanagementalert",
          },
        },
        m365_audit: {
          variants: [
            {
              name: "Management activity",
              source: { terms: { sourcetype: "o365:management:activity" }, dataSource: ["O365"] },
              cite: "macro o365_management_activity of splunk/security_content",
            },
          ],
          eventData: {
            name: "{name}",
            source: "https://learn.microsoft.com/en-us/office/office-365-management-api/office-365-management-activity-api-schema",
          },
          fields: {
            "event_data.Parameters": {
              name: "Parameters{}.Value",
              expression: "mvappend('Parameters{}.Name', 'Parameters{}.Value')",
              array: true,
              fidelity: "approximate",
              reason: "Parameters is a list of names and values, of which each text is compared by itself.",
              source: "https://learn.microsoft.com/en-us/office/office-365-management-api/office-365-management-activity-api-schema (Exchange Admin schema)",
            },
          },
        },
        m365_exchange: {
          variants: [
            {
              name: "Management activity",
              source: { terms: { sourcetype: "o365:management:activity" }, dataSource: ["O365"] },
              cite: "macro o365_management_activity of splunk/security_content",
            },
          ],
          eventData: {
            name: "{name}",
            source: "https://learn.microsoft.com/en-us/office/office-365-management-api/office-365-management-activity-api-schema",
          },
          fields: {
            "event_data.Parameters": {
              name: "Parameters{}.Value",
              expression: "mvappend('Parameters{}.Name', 'Parameters{}.Value')",
              array: true,
              fidelity: "approximate",
              reason: "Parameters is a list of names and values, of which each text is compared by itself.",
              source: "https://learn.microsoft.com/en-us/office/office-365-management-api/office-365-management-activity-api-schema (Exchange Admin schema)",
            },
          },
        },
        m365_threat_management: {
          variants: [
            {
              name: "Alerts of Security and Compliance",
              source: { terms: { sourcetype: "o365:management:activity" }, dataSource: ["O365"] },
              cite: "macro o365_management_activity of splunk/security_content",
            },
          ],
          eventData: {
            name: "{name}",
            source: "https://learn.microsoft.com/en-us/office/office-365-management-api/office-365-management-activity-api-schema",
          },
          fields: {
            "event_data.eventSource": {
              name: "Workload",
              source: "https://learn.microsoft.com/en-us/office/office-365-management-api/office-365-management-activity-api-schema (Security and Compliance Alerts schema); splunk/security_content o365_security_and_compliance_alert_triggered",
            },
            "event_data.eventName": {
              name: "Name",
              fidelity: "approximate",
              reason: "The rules name the alerts of Defender for Cloud Apps, and the log names its alerts itself.",
              source: "https://learn.microsoft.com/en-us/office/office-365-management-api/office-365-management-activity-api-schema (Security and Compliance Alerts schema); splunk/security_content o365_security_and_compliance_alert_triggered",
            },
            "event_data.status": {
              name: "ResultStatus",
              fidelity: "approximate",
              reason: "The log writes Succeeded or Success.",
              source: "https://learn.microsoft.com/en-us/office/office-365-management-api/office-365-management-activity-api-schema (Security and Compliance Alerts schema); splunk/security_content o365_security_and_compliance_alert_triggered",
            },
          },
        },
        m365_threat_detection: {
          variants: [
            {
              name: "Alerts of Security and Compliance",
              source: { terms: { sourcetype: "o365:management:activity" }, dataSource: ["O365"] },
              cite: "macro o365_management_activity of splunk/security_content",
            },
          ],
          eventData: {
            name: "{name}",
            source: "https://learn.microsoft.com/en-us/office/office-365-management-api/office-365-management-activity-api-schema",
          },
          fields: {
            "event_data.eventSource": {
              name: "Workload",
              source: "https://learn.microsoft.com/en-us/office/office-365-management-api/office-365-management-activity-api-schema (Security and Compliance Alerts schema); splunk/security_content o365_security_and_compliance_alert_triggered",
            },
            "event_data.eventName": {
              name: "Name",
              fidelity: "approximate",
              reason: "The rules name the alerts of Defender for Cloud Apps, and the log names its alerts itself.",
              source: "https://learn.microsoft.com/en-us/office/office-365-management-api/office-365-management-activity-api-schema (Security and Compliance Alerts schema); splunk/security_content o365_security_and_compliance_alert_triggered",
            },
            "event_data.status": {
              name: "ResultStatus",
              fidelity: "approximate",
              reason: "The log writes Succeeded or Success.",
              source: "https://learn.microsoft.com/en-us/office/office-365-management-api/office-365-management-activity-api-schema (Security and Compliance Alerts schema); splunk/security_content o365_security_and_compliance_alert_triggered",
            },
          },
        },
        gcp_audit: {
          variants: [
            {
              name: "Cloud audit logs",
              source: {
                terms: {
                  sourcetype: [
                    "google:gcp:pubsub:message",
                    "google:gcp:pubsub:audit:admin_activity",
                    "google:gcp:pubsub:audit:data_access",
                    "google:gcp:pubsub:audit:system_event",
                    "google:gcp:pubsub:audit:policy_denied",
                  ],
                },
              },
              cite: "macro google_gcp_pubsub_message of splunk/security_content; https://splunk.github.io/splunk-add-on-for-google-cloud-platform/",
            },
          ],
          eventData: { name: "{name}", source: "https://cloud.google.com/logging/docs/audit/understanding-audit-logs" },
          fields: {
            "event_data.gcp.audit.method_name": {
              name: "data.protoPayload.methodName",
              source: "https://cloud.google.com/logging/docs/reference/audit/auditlog/rest/Shared.Types/AuditLog",
            },
            "event_data.gcp.audit.service_name": {
              name: "data.protoPayload.serviceName",
              source: "https://cloud.google.com/logging/docs/reference/audit/auditlog/rest/Shared.Types/AuditLog",
            },
            "event_data.gcp.audit.resource_name": {
              name: "data.protoPayload.resourceName",
              source: "https://cloud.google.com/logging/docs/reference/audit/auditlog/rest/Shared.Types/AuditLog",
            },
            "event_data.data.protoPayload.logName": { name: "data.logName", source: "https://cloud.google.com/logging/docs/reference/v2/rest/v2/LogEntry" },
            "event_data.data.protoPayload.resource.type": {
              name: "data.resource.type",
              source: "https://cloud.google.com/logging/docs/reference/v2/rest/v2/LogEntry; splunk/security_content gcp_kubernetes_cluster_pod_scan_detection",
            },
          },
        },
        google_workspace_admin: {
          variants: [
            {
              name: "Workspace audit logs in Cloud Logging",
              source: {
                terms: {
                  sourcetype: [
                    "google:gcp:pubsub:message",
                    "google:gcp:pubsub:audit:admin_activity",
                    "google:gcp:pubsub:audit:data_access",
                    "google:gcp:pubsub:audit:system_event",
                    "google:gcp:pubsub:audit:policy_denied",
                  ],
                },
              },
              cite: "https://cloud.google.com/logging/docs/audit/gsuite-audit-logging; macro google_gcp_pubsub_message of splunk/security_content",
            },
          ],
          eventData: { name: "data.protoPayload.{name}", source: "https://cloud.google.com/logging/docs/audit/gsuite-audit-logging" },
          fields: {
            "event_data.eventService": {
              name: "data.protoPayload.serviceName",
              source: "https://cloud.google.com/logging/docs/audit/gsuite-audit-logging",
            },
            "event_data.eventName": {
              name: "data.protoPayload.metadata.event{}.eventName",
              array: true,
              source: "https://cloud.google.com/logging/docs/audit/gsuite-audit-logging (metadata.event)",
            },
            "event_data.new_value": {
              name: "data.protoPayload.metadata.event{}.parameter{}.value",
              array: true,
              fidelity: "approximate",
              reason: "The parameters of an event are a list of names and values, of which all values are compared.",
              source: "https://cloud.google.com/logging/docs/audit/gsuite-audit-logging (metadata.event)",
            },
          },
        },
        google_workspace_login: {
          variants: [
            {
              name: "Workspace audit logs in Cloud Logging",
              source: {
                terms: {
                  sourcetype: [
                    "google:gcp:pubsub:message",
                    "google:gcp:pubsub:audit:admin_activity",
                    "google:gcp:pubsub:audit:data_access",
                    "google:gcp:pubsub:audit:system_event",
                    "google:gcp:pubsub:audit:policy_denied",
                  ],
                },
              },
              cite: "https://cloud.google.com/logging/docs/audit/gsuite-audit-logging; macro google_gcp_pubsub_message of splunk/security_content",
            },
          ],
          eventData: { name: "data.protoPayload.{name}", source: "https://cloud.google.com/logging/docs/audit/gsuite-audit-logging" },
          fields: {
            "event_data.eventService": {
              name: "data.protoPayload.serviceName",
              source: "https://cloud.google.com/logging/docs/audit/gsuite-audit-logging",
            },
            "event_data.eventName": {
              name: "data.protoPayload.metadata.event{}.eventName",
              array: true,
              source: "https://cloud.google.com/logging/docs/audit/gsuite-audit-logging (metadata.event)",
            },
            "event_data.new_value": {
              name: "data.protoPayload.metadata.event{}.parameter{}.value",
              array: true,
              fidelity: "approximate",
              reason: "The parameters of an event are a list of names and values, of which all values are compared.",
              source: "https://cloud.google.com/logging/docs/audit/gsuite-audit-logging (metadata.event)",
            },
          },
        },
        okta: {
          variants: [
            {
              name: "Okta system log",
              source: { terms: { sourcetype: "OktaIM2:log" }, dataSource: ["Okta"] },
              cite: "macro okta of splunk/security_content",
            },
          ],
          eventData: {
            name: "{name}",
            source: "https://developer.okta.com/docs/api/openapi/okta-management/management/tag/SystemLog/",
          },
        },
        onelogin: {
          variants: [
            {
              name: "OneLogin events",
              source: { terms: { sourcetype: "onelogin:event" } },
              cite: "https://splunkbase.splunk.com/app/3253 (OneLogin Add-on)",
            },
          ],
          eventData: { name: "{name}", source: "https://developers.onelogin.com/api-docs/1/events/event-resource" },
        },
        github_audit: {
          variants: [
            {
              name: "GitHub audit log",
              source: { terms: { sourcetype: "github:cloud:audit" }, dataSource: ["GitHub Organizations Audit Logs"] },
              cite: "https://splunk.github.io/splunk-add-on-for-github/; https://github.com/splunk/security_content/blob/develop/data_sources/github_organizations_audit_logs.yml",
            },
          ],
          eventData: {
            name: "{name}",
            source: "https://docs.github.com/en/enterprise-cloud@latest/admin/monitoring-activity-in-your-enterprise/reviewing-audit-logs-for-your-enterprise/audit-log-events-for-your-enterprise",
          },
          fields: {
            "event_data.action": {
              name: "vendor_action",
              source: "https://github.com/splunk/security_content/blob/develop/detections/cloud/github_organizations_disable_2fa_requirement.yml",
            },
          },
        },
        bitbucket_audit: {
          variants: [
            {
              name: "Bitbucket audit log file",
              source: { terms: { sourcetype: "bitbucket:audit" } },
              cite: "https://confluence.atlassian.com/bitbucketserver/audit-log-integrations-in-bitbucket-776640423.html (one JSON object a line), collected under the source type of published searches (sourcetype=\"bitbucket:audit\")",
            },
          ],
          eventData: { name: "{name}", source: "https://confluence.atlassian.com/bitbucketserver/audit-log-events-776640423.html" },
        },
        kubernetes_audit: {
          variants: [
            {
              name: "Kubernetes audit log",
              source: { terms: { source: "kubernetes" } },
              cite: "macro kube_audit of splunk/security_content (kubernetes_abuse_of_secret_by_unusual_user_name)",
            },
          ],
          eventData: { name: "{name}", source: "https://kubernetes.io/docs/reference/config-api/apiserver-audit.v1/" },
          fields: {
            "event_data.apiGroup": {
              name: "objectRef.apiGroup",
              source: "https://kubernetes.io/docs/reference/config-api/apiserver-audit.v1/ (ObjectReference)",
            },
            "event_data.hostPath": {
              name: "requestObject.spec.volumes{}.hostPath.path",
              array: true,
              source: "https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/ (PodSpec: volumes, hostPath)",
            },
            "event_data.capabilities": {
              name: "requestObject.spec.containers{}.securityContext.capabilities.add{}",
              array: true,
              source: "https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/ (Container: securityContext, capabilities)",
            },
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
              cite: "macro linux_auditd of splunk/security_content; https://docs.splunk.com/Documentation/AddOns/released/UnixLinux/Sourcetypes",
            },
          ],
          eventData: {
            name: "{name}",
            source: "https://github.com/linux-audit/audit-documentation/blob/main/specs/fields/field-dictionary.csv",
          },
          fields: {
            "host.name": { name: "host", source: "https://docs.splunk.com/Documentation/Splunk/latest/Knowledge/Usedefaultfields" },
          },
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
              cite: "https://docs.splunk.com/Documentation/Splunk/latest/Data/Listofpretrainedsourcetypes; https://docs.splunk.com/Documentation/AddOns/released/UnixLinux/Sourcetypes",
            },
          ],
          eventData: {
            name: "{name}",
            source: "automatic extraction of key=value pairs: https://docs.splunk.com/Documentation/Splunk/latest/Knowledge/Automatickey-valuefieldextractionsatsearch-time",
          },
          fields: {
            "host.name": { name: "host", source: "https://docs.splunk.com/Documentation/Splunk/latest/Knowledge/Usedefaultfields" },
          },
        },
        linux_syslog: {
          variants: [
            {
              name: "Syslog",
              source: { terms: { sourcetype: ["syslog", "linux_messages_syslog"] }, format: "line" },
              cite: "https://docs.splunk.com/Documentation/Splunk/latest/Data/Listofpretrainedsourcetypes; https://docs.splunk.com/Documentation/AddOns/released/UnixLinux/Sourcetypes",
            },
          ],
          eventData: {
            name: "{name}",
            source: "automatic extraction of key=value pairs: https://docs.splunk.com/Documentation/Splunk/latest/Knowledge/Automatickey-valuefieldextractionsatsearch-time",
          },
          fields: {
            "host.name": { name: "host", source: "https://docs.splunk.com/Documentation/Splunk/latest/Knowledge/Usedefaultfields" },
          },
        },
        linux_auth: {
          variants: [
            {
              name: "Secure log",
              source: { terms: { sourcetype: "linux_secure" }, format: "line" },
              cite: "https://docs.splunk.com/Documentation/Splunk/latest/Data/Listofpretrainedsourcetypes; https://docs.splunk.com/Documentation/AddOns/released/UnixLinux/Sourcetypes",
            },
          ],
          eventData: {
            name: "{name}",
            source: "automatic extraction of key=value pairs: https://docs.splunk.com/Documentation/Splunk/latest/Knowledge/Automatickey-valuefieldextractionsatsearch-time",
          },
          fields: {
            "host.name": { name: "host", source: "https://docs.splunk.com/Documentation/Splunk/latest/Knowledge/Usedefaultfields" },
          },
        },
        linux_sshd: {
          variants: [
            {
              name: "sshd",
              source: { terms: { sourcetype: ["linux_secure", "syslog"], process: "sshd" }, format: "line" },
              cite: "https://docs.splunk.com/Documentation/Splunk/latest/Data/Listofpretrainedsourcetypes; https://docs.splunk.com/Documentation/AddOns/released/UnixLinux/Sourcetypes",
            },
          ],
          eventData: {
            name: "{name}",
            source: "automatic extraction of key=value pairs: https://docs.splunk.com/Documentation/Splunk/latest/Knowledge/Automatickey-valuefieldextractionsatsearch-time",
          },
          fields: {
            "host.name": { name: "host", source: "https://docs.splunk.com/Documentation/Splunk/latest/Knowledge/Usedefaultfields" },
          },
        },
        linux_sudo: {
          variants: [
            {
              name: "sudo",
              source: { terms: { sourcetype: ["linux_secure", "syslog"], process: "sudo" }, format: "line" },
              cite: "https://docs.splunk.com/Documentation/Splunk/latest/Data/Listofpretrainedsourcetypes; https://docs.splunk.com/Documentation/AddOns/released/UnixLinux/Sourcetypes",
            },
          ],
          eventData: {
            name: "{name}",
            source: "automatic extraction of key=value pairs: https://docs.splunk.com/Documentation/Splunk/latest/Knowledge/Automatickey-valuefieldextractionsatsearch-time",
          },
          fields: {
            "host.name": { name: "host", source: "https://docs.splunk.com/Documentation/Splunk/latest/Knowledge/Usedefaultfields" },
          },
        },
        linux_cron: {
          variants: [
            {
              name: "cron",
              source: { terms: { sourcetype: ["syslog", "linux_messages_syslog"], process: ["cron", "crond"] }, format: "line" },
              cite: "https://docs.splunk.com/Documentation/Splunk/latest/Data/Listofpretrainedsourcetypes; https://docs.splunk.com/Documentation/AddOns/released/UnixLinux/Sourcetypes",
            },
          ],
          eventData: {
            name: "{name}",
            source: "automatic extraction of key=value pairs: https://docs.splunk.com/Documentation/Splunk/latest/Knowledge/Automatickey-valuefieldextractionsatsearch-time",
          },
          fields: {
            "host.name": { name: "host", source: "https://docs.splunk.com/Documentation/Splunk/latest/Knowledge/Usedefaultfields" },
          },
        },
        linux_clamav: {
          variants: [
            {
              name: "ClamAV in syslog",
              source: {
                terms: { sourcetype: ["syslog", "linux_messages_syslog"], process: ["clamd", "clamscan", "freshclam"] },
                format: "line",
              },
              cite: "https://docs.splunk.com/Documentation/Splunk/latest/Data/Listofpretrainedsourcetypes; https://docs.splunk.com/Documentation/AddOns/released/UnixLinux/Sourcetypes",
            },
          ],
          eventData: {
            name: "{name}",
            source: "automatic extraction of key=value pairs: https://docs.splunk.com/Documentation/Splunk/latest/Knowledge/Automatickey-valuefieldextractionsatsearch-time",
          },
          fields: {
            "host.name": { name: "host", source: "https://docs.splunk.com/Documentation/Splunk/latest/Knowledge/Usedefaultfields" },
          },
        },
        linux_guacamole: {
          variants: [
            {
              name: "guacd in syslog",
              source: { terms: { sourcetype: ["syslog", "linux_messages_syslog"], process: "guacd" }, format: "line" },
              cite: "https://docs.splunk.com/Documentation/Splunk/latest/Data/Listofpretrainedsourcetypes; https://docs.splunk.com/Documentation/AddOns/released/UnixLinux/Sourcetypes",
            },
          ],
          eventData: {
            name: "{name}",
            source: "automatic extraction of key=value pairs: https://docs.splunk.com/Documentation/Splunk/latest/Knowledge/Automatickey-valuefieldextractionsatsearch-time",
          },
          fields: {
            "host.name": { name: "host", source: "https://docs.splunk.com/Documentation/Splunk/latest/Knowledge/Usedefaultfields" },
          },
        },
        linux_vsftpd: {
          variants: [
            {
              name: "vsftpd in syslog",
              source: { terms: { sourcetype: ["syslog", "linux_messages_syslog"], process: "vsftpd" }, format: "line" },
              cite: "https://docs.splunk.com/Documentation/Splunk/latest/Data/Listofpretrainedsourcetypes; https://docs.splunk.com/Documentation/AddOns/released/UnixLinux/Sourcetypes",
            },
          ],
          eventData: {
            name: "{name}",
            source: "automatic extraction of key=value pairs: https://docs.splunk.com/Documentation/Splunk/latest/Knowledge/Automatickey-valuefieldextractionsatsearch-time",
          },
          fields: {
            "host.name": { name: "host", source: "https://docs.splunk.com/Documentation/Splunk/latest/Knowledge/Usedefaultfields" },
          },
        },
        linux_modsecurity: {
          variants: [
            {
              name: "Apache error log",
              source: { terms: { sourcetype: ["apache:error", "apache_error"] }, format: "line" },
              cite: "https://splunk.github.io/splunk-add-on-for-apache-web-server/Sourcetypes/; https://github.com/owasp-modsecurity/ModSecurity/wiki/Reference-Manual-(v3.x) (messages go to the error log)",
            },
          ],
          eventData: {
            name: "{name}",
            source: "automatic extraction of key=value pairs: https://docs.splunk.com/Documentation/Splunk/latest/Knowledge/Automatickey-valuefieldextractionsatsearch-time",
          },
          fields: {
            "host.name": { name: "host", source: "https://docs.splunk.com/Documentation/Splunk/latest/Knowledge/Usedefaultfields" },
          },
        },
        apache: {
          variants: [
            {
              name: "Apache error log",
              source: { terms: { sourcetype: ["apache:error", "apache_error"] }, format: "line" },
              cite: "https://splunk.github.io/splunk-add-on-for-apache-web-server/Sourcetypes/; https://docs.splunk.com/Documentation/Splunk/latest/Data/Listofpretrainedsourcetypes",
            },
          ],
          eventData: {
            name: "{name}",
            source: "automatic extraction of key=value pairs: https://docs.splunk.com/Documentation/Splunk/latest/Knowledge/Automatickey-valuefieldextractionsatsearch-time",
          },
        },
        nginx: {
          variants: [
            {
              name: "nginx error log",
              source: { terms: { sourcetype: "nginx:plus:error" }, format: "line" },
              cite: "https://splunk.github.io/splunk-add-on-for-nginx/",
            },
          ],
          eventData: {
            name: "{name}",
            source: "automatic extraction of key=value pairs: https://docs.splunk.com/Documentation/Splunk/latest/Knowledge/Automatickey-valuefieldextractionsatsearch-time",
          },
        },
        jvm: {
          variants: [
            {
              name: "Java logs",
              source: { terms: { sourcetype: ["log4j", "catalina", "tomcat:runtime:log", "jboss:server:log"] }, format: "line" },
              cite: "https://docs.splunk.com/Documentation/Splunk/latest/Data/Listofpretrainedsourcetypes; https://splunk.github.io/splunk-add-on-for-tomcat/SourceTypes/",
            },
          ],
          eventData: {
            name: "{name}",
            source: "automatic extraction of key=value pairs: https://docs.splunk.com/Documentation/Splunk/latest/Knowledge/Automatickey-valuefieldextractionsatsearch-time",
          },
        },
        spring: {
          variants: [
            {
              name: "Java logs",
              source: { terms: { sourcetype: ["log4j", "catalina", "tomcat:runtime:log"] }, format: "line" },
              cite: "https://docs.splunk.com/Documentation/Splunk/latest/Data/Listofpretrainedsourcetypes; https://splunk.github.io/splunk-add-on-for-tomcat/SourceTypes/",
            },
          ],
          eventData: {
            name: "{name}",
            source: "automatic extraction of key=value pairs: https://docs.splunk.com/Documentation/Splunk/latest/Knowledge/Automatickey-valuefieldextractionsatsearch-time",
          },
        },
        velocity: {
          variants: [
            {
              name: "Java logs",
              source: { terms: { sourcetype: ["log4j", "catalina", "tomcat:runtime:log"] }, format: "line" },
              cite: "https://docs.splunk.com/Documentation/Splunk/latest/Data/Listofpretrainedsourcetypes; https://splunk.github.io/splunk-add-on-for-tomcat/SourceTypes/",
            },
          ],
          eventData: {
            name: "{name}",
            source: "automatic extraction of key=value pairs: https://docs.splunk.com/Documentation/Splunk/latest/Knowledge/Automatickey-valuefieldextractionsatsearch-time",
          },
        },
        django: {
          variants: [
            {
              name: "Own source type",
              source: { terms: { sourcetype: "django" }, format: "line" },
              fidelity: "approximate",
              reason: "Splunk has no source type for these logs; the name in the search stands for the one that you give them.",
              cite: "https://docs.splunk.com/Documentation/Splunk/latest/Data/Listofpretrainedsourcetypes; https://docs.splunk.com/Documentation/AddOns/released/UnixLinux/Sourcetypes",
            },
          ],
          eventData: {
            name: "{name}",
            source: "automatic extraction of key=value pairs: https://docs.splunk.com/Documentation/Splunk/latest/Knowledge/Automatickey-valuefieldextractionsatsearch-time",
          },
        },
        python: {
          variants: [
            {
              name: "Own source type",
              source: { terms: { sourcetype: "python" }, format: "line" },
              fidelity: "approximate",
              reason: "Splunk has no source type for these logs; the name in the search stands for the one that you give them.",
              cite: "https://docs.splunk.com/Documentation/Splunk/latest/Data/Listofpretrainedsourcetypes; https://docs.splunk.com/Documentation/AddOns/released/UnixLinux/Sourcetypes",
            },
          ],
          eventData: {
            name: "{name}",
            source: "automatic extraction of key=value pairs: https://docs.splunk.com/Documentation/Splunk/latest/Knowledge/Automatickey-valuefieldextractionsatsearch-time",
          },
        },
        nodejs: {
          variants: [
            {
              name: "Own source type",
              source: { terms: { sourcetype: "nodejs" }, format: "line" },
              fidelity: "approximate",
              reason: "Splunk has no source type for these logs; the name in the search stands for the one that you give them.",
              cite: "https://docs.splunk.com/Documentation/Splunk/latest/Data/Listofpretrainedsourcetypes; https://docs.splunk.com/Documentation/AddOns/released/UnixLinux/Sourcetypes",
            },
          ],
          eventData: {
            name: "{name}",
            source: "automatic extraction of key=value pairs: https://docs.splunk.com/Documentation/Splunk/latest/Knowledge/Automatickey-valuefieldextractionsatsearch-time",
          },
        },
        ruby_on_rails: {
          variants: [
            {
              name: "Ruby on Rails",
              source: { terms: { sourcetype: "ruby_on_rails" }, format: "line" },
              cite: "https://docs.splunk.com/Documentation/Splunk/latest/Data/Listofpretrainedsourcetypes; https://docs.splunk.com/Documentation/AddOns/released/UnixLinux/Sourcetypes",
            },
          ],
          eventData: {
            name: "{name}",
            source: "automatic extraction of key=value pairs: https://docs.splunk.com/Documentation/Splunk/latest/Knowledge/Automatickey-valuefieldextractionsatsearch-time",
          },
        },
        sql: {
          variants: [
            {
              name: "Database logs",
              source: {
                terms: {
                  sourcetype: ["mysqld", "mysqld_error", "mysql:errorLog", "postgresql", "mssql:errorlog", "oracle:alert:text"],
                },
                format: "line",
              },
              cite: "https://docs.splunk.com/Documentation/Splunk/latest/Data/Listofpretrainedsourcetypes; Splunk Add-ons for MySQL, PostgreSQL, Microsoft SQL Server and Oracle",
            },
          ],
          eventData: {
            name: "{name}",
            source: "automatic extraction of key=value pairs: https://docs.splunk.com/Documentation/Splunk/latest/Knowledge/Automatickey-valuefieldextractionsatsearch-time",
          },
        },
        qualys: {
          variants: [
            {
              name: "Qualys findings",
              source: { terms: { sourcetype: "qualys:hostDetection" }, format: "pairs" },
              cite: "https://splunkbase.splunk.com/app/2964 (Qualys Technology Add-on)",
            },
          ],
          eventData: {
            name: "{name}",
            source: "automatic extraction of key=value pairs: https://docs.splunk.com/Documentation/Splunk/latest/Knowledge/Automatickey-valuefieldextractionsatsearch-time",
          },
        },
        opencanary: {
          variants: [
            {
              name: "OpenCanary",
              source: { terms: { sourcetype: ["opencanary", "opencanary_json"] } },
              cite: "source types of published searches (index=opencanary sourcetype=opencanary); https://opencanary.readthedocs.io/en/latest/starting/configuration.html (JSON lines; the source type is the one that a team gives to the file)",
            },
          ],
          eventData: { name: "{name}", source: "https://opencanary.readthedocs.io/en/latest/alerts/index.html" },
        },
        rpc_firewall: {
          variants: [
            {
              name: "RPC Firewall channel",
              source: { terms: { source: "XmlWinEventLog:RPCFW" }, format: "xml" },
              cite: "https://github.com/zeronetworks/rpcfirewall (logs to the Windows channel RPCFW)",
            },
          ],
          fields: {
            "event_data.EventLog": {
              name: "Channel",
              source: "https://learn.microsoft.com/en-us/windows/win32/wes/eventschema-systempropertiestype-complextype",
            },
            "event_data.EventID": {
              name: "EventCode",
              source: "https://learn.microsoft.com/en-us/windows/win32/wes/eventschema-systempropertiestype-complextype",
            },
            "event_data.InterfaceUuid": {
              name: "EventData_Xml",
              rewrite: "elements",
              fidelity: "approximate",
              reason: "The RPC Firewall does not name its event data, so the value is looked for in all of it.",
              source: "https://github.com/zeronetworks/rpcfirewall",
            },
            "event_data.OpNum": {
              name: "EventData_Xml",
              rewrite: "elements",
              fidelity: "approximate",
              reason: "The RPC Firewall does not name its event data, so the value is looked for in all of it.",
              source: "https://github.com/zeronetworks/rpcfirewall",
            },
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
              cite: "https://splunk.github.io/splunk-add-on-for-apache-web-server/Sourcetypes/ ; https://splunk.github.io/splunk-add-on-for-nginx/ ; https://splunk.github.io/splunk-add-on-for-microsoft-iis/Sourcetypes",
              fields: {
                "source.ip": { name: "src", type: "ip", source: "https://docs.splunk.com/Documentation/CIM/latest/User/Web" },
                "source.port": { name: "src_port", type: "number", source: "https://docs.splunk.com/Documentation/CIM/latest/User/Web" },
                "destination.ip": { name: "dest_ip", type: "ip", source: "https://docs.splunk.com/Documentation/CIM/latest/User/Web" },
                "destination.port": { name: "dest_port", type: "number", source: "https://docs.splunk.com/Documentation/CIM/latest/User/Web" },
                "user.account": { name: "user", source: "https://docs.splunk.com/Documentation/CIM/latest/User/Web" },
                "url.full": { name: "url", source: "https://docs.splunk.com/Documentation/CIM/latest/User/Web" },
                "url.domain": { name: "url_domain", source: "https://docs.splunk.com/Documentation/CIM/latest/User/Web" },
                "url.path": { name: "uri_path", source: "https://docs.splunk.com/Documentation/CIM/latest/User/Web" },
                "url.query": { name: "uri_query", source: "https://docs.splunk.com/Documentation/CIM/latest/User/Web" },
                "http.request.method": { name: "http_method", source: "https://docs.splunk.com/Documentation/CIM/latest/User/Web" },
                "http.request.referrer": { name: "http_referrer", source: "https://docs.splunk.com/Documentation/CIM/latest/User/Web" },
                "http.request.cookie": { name: "cookie", source: "https://docs.splunk.com/Documentation/CIM/latest/User/Web" },
                "http.request.bytes": { name: "bytes_in", type: "number", source: "https://docs.splunk.com/Documentation/CIM/latest/User/Web" },
                "http.response.bytes": { name: "bytes_out", type: "number", source: "https://docs.splunk.com/Documentation/CIM/latest/User/Web" },
                "http.response.status_code": { name: "status", type: "number", source: "https://docs.splunk.com/Documentation/CIM/latest/User/Web" },
                "http.response.mime_type": { name: "http_content_type", source: "https://docs.splunk.com/Documentation/CIM/latest/User/Web" },
                "user_agent.original": { name: "http_user_agent", source: "https://docs.splunk.com/Documentation/CIM/latest/User/Web" },
              },
            },
            {
              name: "Pairs of Apache and nginx",
              source: { terms: { sourcetype: ["apache:access:kv", "nginx:plus:kv"] }, format: "pairs" },
              cite: "https://splunk.github.io/splunk-add-on-for-apache-web-server/Sourcetypes/ ; https://splunk.github.io/splunk-add-on-for-nginx/",
              fields: {
                "source.ip": { name: "src", type: "ip", source: "https://docs.splunk.com/Documentation/CIM/latest/User/Web" },
                "source.port": { name: "src_port", type: "number", source: "https://docs.splunk.com/Documentation/CIM/latest/User/Web" },
                "destination.ip": { name: "dest_ip", type: "ip", source: "https://docs.splunk.com/Documentation/CIM/latest/User/Web" },
                "destination.port": { name: "dest_port", type: "number", source: "https://docs.splunk.com/Documentation/CIM/latest/User/Web" },
                "user.account": { name: "user", source: "https://docs.splunk.com/Documentation/CIM/latest/User/Web" },
                "url.full": { name: "url", source: "https://docs.splunk.com/Documentation/CIM/latest/User/Web" },
                "url.domain": { name: "url_domain", source: "https://docs.splunk.com/Documentation/CIM/latest/User/Web" },
                "url.path": { name: "uri_path", source: "https://docs.splunk.com/Documentation/CIM/latest/User/Web" },
                "url.query": { name: "uri_query", source: "https://docs.splunk.com/Documentation/CIM/latest/User/Web" },
                "http.request.method": { name: "http_method", source: "https://docs.splunk.com/Documentation/CIM/latest/User/Web" },
                "http.request.referrer": { name: "http_referrer", source: "https://docs.splunk.com/Documentation/CIM/latest/User/Web" },
                "http.request.cookie": { name: "cookie", source: "https://docs.splunk.com/Documentation/CIM/latest/User/Web" },
                "http.request.bytes": { name: "bytes_in", type: "number", source: "https://docs.splunk.com/Documentation/CIM/latest/User/Web" },
                "http.response.bytes": { name: "bytes_out", type: "number", source: "https://docs.splunk.com/Documentation/CIM/latest/User/Web" },
                "http.response.status_code": { name: "status", type: "number", source: "https://docs.splunk.com/Documentation/CIM/latest/User/Web" },
                "http.response.mime_type": { name: "http_content_type", source: "https://docs.splunk.com/Documentation/CIM/latest/User/Web" },
                "user_agent.original": { name: "http_user_agent", source: "https://docs.splunk.com/Documentation/CIM/latest/User/Web" },
              },
            },
            {
              name: "JSON of Apache",
              source: { terms: { sourcetype: "apache:access:json" }, format: "json" },
              cite: "https://splunk.github.io/splunk-add-on-for-apache-web-server/Sourcetypes/",
              fields: {
                "source.ip": { name: "src", type: "ip", source: "https://docs.splunk.com/Documentation/CIM/latest/User/Web" },
                "source.port": { name: "src_port", type: "number", source: "https://docs.splunk.com/Documentation/CIM/latest/User/Web" },
                "destination.ip": { name: "dest_ip", type: "ip", source: "https://docs.splunk.com/Documentation/CIM/latest/User/Web" },
                "destination.port": { name: "dest_port", type: "number", source: "https://docs.splunk.com/Documentation/CIM/latest/User/Web" },
                "user.account": { name: "user", source: "https://docs.splunk.com/Documentation/CIM/latest/User/Web" },
                "url.full": { name: "url", source: "https://docs.splunk.com/Documentation/CIM/latest/User/Web" },
                "url.domain": { name: "url_domain", source: "https://docs.splunk.com/Documentation/CIM/latest/User/Web" },
                "url.path": { name: "uri_path", source: "https://docs.splunk.com/Documentation/CIM/latest/User/Web" },
                "url.query": { name: "uri_query", source: "https://docs.splunk.com/Documentation/CIM/latest/User/Web" },
                "http.request.method": { name: "http_method", source: "https://docs.splunk.com/Documentation/CIM/latest/User/Web" },
                "http.request.referrer": { name: "http_referrer", source: "https://docs.splunk.com/Documentation/CIM/latest/User/Web" },
                "http.request.cookie": { name: "cookie", source: "https://docs.splunk.com/Documentation/CIM/latest/User/Web" },
                "http.request.bytes": { name: "bytes_in", type: "number", source: "https://docs.splunk.com/Documentation/CIM/latest/User/Web" },
                "http.response.bytes": { name: "bytes_out", type: "number", source: "https://docs.splunk.com/Documentation/CIM/latest/User/Web" },
                "http.response.status_code": { name: "status", type: "number", source: "https://docs.splunk.com/Documentation/CIM/latest/User/Web" },
                "http.response.mime_type": { name: "http_content_type", source: "https://docs.splunk.com/Documentation/CIM/latest/User/Web" },
                "user_agent.original": { name: "http_user_agent", source: "https://docs.splunk.com/Documentation/CIM/latest/User/Web" },
              },
            },
            {
              name: "Pretrained access_combined",
              source: { terms: { sourcetype: ["access_combined", "access_combined_wcookie", "access_common"] }, format: "line" },
              cite: "https://docs.splunk.com/Documentation/Splunk/latest/Data/Listofpretrainedsourcetypes",
              fields: {
                "source.ip": { name: "clientip", type: "ip", source: "etc/system/default/transforms.conf, stanza access-extractions" },
                "user.account": { name: "user", source: "etc/system/default/transforms.conf, stanza access-extractions" },
                "url.full": { name: "uri", source: "etc/system/default/transforms.conf, stanza access-extractions" },
                "url.path": { name: "uri_path", source: "etc/system/default/transforms.conf, stanza access-extractions" },
                "url.query": { name: "uri_query", source: "etc/system/default/transforms.conf, stanza access-extractions" },
                "http.request.method": { name: "method", source: "etc/system/default/transforms.conf, stanza access-extractions" },
                "http.request.referrer": { name: "referer", source: "etc/system/default/transforms.conf, stanza access-extractions" },
                "http.request.cookie": { name: "cookie", source: "etc/system/default/transforms.conf, stanza access-extractions" },
                "http.response.bytes": { name: "bytes", type: "number", source: "etc/system/default/transforms.conf, stanza access-extractions" },
                "http.response.status_code": {
                  name: "status",
                  type: "number",
                  source: "etc/system/default/transforms.conf, stanza access-extractions",
                },
                "user_agent.original": { name: "useragent", source: "etc/system/default/transforms.conf, stanza access-extractions" },
                "source.port": { unavailable: "The combined log format does not hold it.", absent: true },
                "destination.ip": { unavailable: "The combined log format does not hold it.", absent: true },
                "destination.port": { unavailable: "The combined log format does not hold it.", absent: true },
                "url.domain": { unavailable: "The combined log format does not hold it.", absent: true },
                "http.request.bytes": { unavailable: "The combined log format does not hold it.", absent: true },
                "http.response.mime_type": { unavailable: "The combined log format does not hold it.", absent: true },
              },
            },
          ],
          fields: {
            "host.name": { name: "host", source: "https://docs.splunk.com/Documentation/Splunk/latest/Knowledge/Usedefaultfields" },
          },
        },
        proxy: {
          variants: [
            {
              name: "Add-ons with the tag proxy",
              source: { terms: { tag: "proxy" }, format: "other" },
              cite: "https://docs.splunk.com/Documentation/CIM/latest/User/Web (Proxy: tags web and proxy)",
              fields: {
                "source.ip": { name: "src", type: "ip", source: "https://docs.splunk.com/Documentation/CIM/latest/User/Web" },
                "source.port": { name: "src_port", type: "number", source: "https://docs.splunk.com/Documentation/CIM/latest/User/Web" },
                "destination.ip": { name: "dest_ip", type: "ip", source: "https://docs.splunk.com/Documentation/CIM/latest/User/Web" },
                "destination.port": { name: "dest_port", type: "number", source: "https://docs.splunk.com/Documentation/CIM/latest/User/Web" },
                "user.account": { name: "user", source: "https://docs.splunk.com/Documentation/CIM/latest/User/Web" },
                "url.full": { name: "url", source: "https://docs.splunk.com/Documentation/CIM/latest/User/Web" },
                "url.domain": { name: "url_domain", source: "https://docs.splunk.com/Documentation/CIM/latest/User/Web" },
                "url.path": { name: "uri_path", source: "https://docs.splunk.com/Documentation/CIM/latest/User/Web" },
                "url.query": { name: "uri_query", source: "https://docs.splunk.com/Documentation/CIM/latest/User/Web" },
                "http.request.method": { name: "http_method", source: "https://docs.splunk.com/Documentation/CIM/latest/User/Web" },
                "http.request.referrer": { name: "http_referrer", source: "https://docs.splunk.com/Documentation/CIM/latest/User/Web" },
                "http.request.cookie": { name: "cookie", source: "https://docs.splunk.com/Documentation/CIM/latest/User/Web" },
                "http.request.bytes": { name: "bytes_in", type: "number", source: "https://docs.splunk.com/Documentation/CIM/latest/User/Web" },
                "http.response.bytes": { name: "bytes_out", type: "number", source: "https://docs.splunk.com/Documentation/CIM/latest/User/Web" },
                "http.response.status_code": { name: "status", type: "number", source: "https://docs.splunk.com/Documentation/CIM/latest/User/Web" },
                "http.response.mime_type": { name: "http_content_type", source: "https://docs.splunk.com/Documentation/CIM/latest/User/Web" },
                "user_agent.original": { name: "http_user_agent", source: "https://docs.splunk.com/Documentation/CIM/latest/User/Web" },
              },
            },
          ],
          fields: {
            "host.name": { name: "dvc", source: "https://docs.splunk.com/Documentation/CIM/latest/User/Web" },
            "url.extension": {
              name: "uri_path",
              expression: "replace(uri_path, \"^.*\\.([^./]*)$\", \"\\1\")",
              source: "https://docs.splunk.com/Documentation/Splunk/latest/SearchReference/TextFunctions",
            },
          },
        },
        dns: {
          variants: [
            {
              name: "Add-ons with the tag resolution",
              source: { terms: { tag: "resolution" }, format: "other" },
              cite: "https://docs.splunk.com/Documentation/CIM/latest/User/NetworkResolutionDNS (tags network, resolution and dns)",
            },
          ],
          fields: {
            "host.name": { name: "host", source: "https://docs.splunk.com/Documentation/Splunk/latest/Knowledge/Usedefaultfields" },
            "source.ip": {
              name: "src_ip",
              type: "ip",
              source: "https://docs.splunk.com/Documentation/CIM/latest/User/NetworkResolutionDNS",
            },
            "source.port": {
              name: "src_port",
              type: "number",
              source: "https://docs.splunk.com/Documentation/CIM/latest/User/NetworkResolutionDNS",
            },
            "destination.ip": {
              name: "dest_ip",
              type: "ip",
              source: "https://docs.splunk.com/Documentation/CIM/latest/User/NetworkResolutionDNS",
            },
            "destination.port": {
              name: "dest_port",
              type: "number",
              source: "https://docs.splunk.com/Documentation/CIM/latest/User/NetworkResolutionDNS",
            },
            "dns.question.name": {
              name: "query",
              array: true,
              source: "https://docs.splunk.com/Documentation/CIM/latest/User/NetworkResolutionDNS",
            },
            "dns.question.type": { name: "record_type", source: "https://docs.splunk.com/Documentation/CIM/latest/User/NetworkResolutionDNS" },
            "dns.answer": {
              name: "answer",
              array: true,
              source: "https://docs.splunk.com/Documentation/CIM/latest/User/NetworkResolutionDNS",
            },
            "dns.response_code": { name: "reply_code", source: "https://docs.splunk.com/Documentation/CIM/latest/User/NetworkResolutionDNS" },
            "network.transport": { name: "transport", source: "https://docs.splunk.com/Documentation/CIM/latest/User/NetworkResolutionDNS" },
          },
        },
        firewall: {
          variants: [
            {
              name: "Add-ons with the tag communicate",
              source: { terms: { tag: "communicate" }, format: "other" },
              cite: "https://docs.splunk.com/Documentation/CIM/latest/User/NetworkTraffic (tags network and communicate)",
            },
          ],
          fields: {
            "host.name": { name: "dvc", source: "https://docs.splunk.com/Documentation/CIM/latest/User/NetworkTraffic" },
            "source.ip": { name: "src_ip", type: "ip", source: "https://docs.splunk.com/Documentation/CIM/latest/User/NetworkTraffic" },
            "source.port": {
              name: "src_port",
              type: "number",
              source: "https://docs.splunk.com/Documentation/CIM/latest/User/NetworkTraffic",
            },
            "destination.ip": {
              name: "dest_ip",
              type: "ip",
              source: "https://docs.splunk.com/Documentation/CIM/latest/User/NetworkTraffic",
            },
            "destination.port": {
              name: "dest_port",
              type: "number",
              source: "https://docs.splunk.com/Documentation/CIM/latest/User/NetworkTraffic",
            },
            "user.account": { name: "user", source: "https://docs.splunk.com/Documentation/CIM/latest/User/NetworkTraffic" },
            "network.transport": { name: "transport", source: "https://docs.splunk.com/Documentation/CIM/latest/User/NetworkTraffic" },
            "network.direction": {
              name: "direction",
              fidelity: "approximate",
              reason: "The model writes inbound and outbound for what the log says.",
              source: "https://docs.splunk.com/Documentation/CIM/latest/User/NetworkTraffic",
            },
            "event.action": {
              name: "action",
              fidelity: "approximate",
              reason: "The model writes allowed, blocked and teardown for what the log says.",
              source: "https://docs.splunk.com/Documentation/CIM/latest/User/NetworkTraffic",
            },
          },
        },
        antivirus: {
          variants: [
            {
              name: "Add-ons with the tag malware",
              source: { terms: { tag: "malware" }, format: "other" },
              cite: "https://docs.splunk.com/Documentation/CIM/latest/User/Malware (tags malware and attack)",
            },
          ],
          fields: {
            "host.name": { name: "dest", source: "https://docs.splunk.com/Documentation/CIM/latest/User/Malware" },
            "user.account": { name: "user", source: "https://docs.splunk.com/Documentation/CIM/latest/User/Malware" },
            "threat.name": { name: "signature", source: "https://docs.splunk.com/Documentation/CIM/latest/User/Malware" },
            "file.path": { name: "file_path", source: "https://docs.splunk.com/Documentation/CIM/latest/User/Malware" },
            "file.name": { name: "file_name", source: "https://docs.splunk.com/Documentation/CIM/latest/User/Malware" },
            "event.action": {
              name: "action",
              fidelity: "approximate",
              reason: "The model writes allowed, blocked and deferred for what the product says.",
              source: "https://docs.splunk.com/Documentation/CIM/latest/User/Malware",
            },
          },
        },
        netflow: {
          variants: [
            {
              name: "Flow records of Splunk Stream",
              source: { terms: { sourcetype: "stream:netflow" } },
              cite: "https://docs.splunk.com/Documentation/StreamApp/latest/DeployStreamApp/UseStreamtoingestNetflowandIPFIXdata",
            },
          ],
          fields: {
            "event_data.destination.port": {
              name: "dest_port",
              type: "number",
              source: "https://docs.splunk.com/Documentation/CIM/latest/User/NetworkTraffic",
            },
            "event_data.destination.ip": {
              name: "dest_ip",
              type: "ip",
              source: "https://docs.splunk.com/Documentation/CIM/latest/User/NetworkTraffic",
            },
            "event_data.source.port": {
              name: "src_port",
              type: "number",
              source: "https://docs.splunk.com/Documentation/CIM/latest/User/NetworkTraffic",
            },
            "event_data.source.ip": { name: "src_ip", type: "ip", source: "https://docs.splunk.com/Documentation/CIM/latest/User/NetworkTraffic" },
          },
        },
        zeek_http: {
          variants: [
            {
              name: "Zeek http.log",
              source: { terms: { sourcetype: ["bro:http:json", "zeek:http:json"] } },
              cite: "https://splunkbase.splunk.com/app/1617 (Splunk Add-on for Zeek)",
            },
          ],
          eventData: { name: "{name}", source: "https://docs.zeek.org/en/master/scripts/base/protocols/" },
          fields: {
            "event_data.c-uri": { name: "uri", source: "https://docs.zeek.org/en/master/scripts/base/protocols/http/main.zeek.html" },
            "event_data.c-useragent": { name: "user_agent", source: "https://docs.zeek.org/en/master/scripts/base/protocols/http/main.zeek.html" },
            "event_data.host": {
              name: "host",
              expression: "spath(_raw, \"host\")",
              source: "https://docs.splunk.com/Documentation/Splunk/latest/SearchReference/TextFunctions",
            },
            "event_data.resp_mime_types": {
              name: "resp_mime_types{}",
              array: true,
              source: "https://docs.zeek.org/en/master/scripts/base/protocols/http/entities.zeek.html",
            },
            "event_data.orig_mime_types": {
              name: "orig_mime_types{}",
              array: true,
              source: "https://docs.zeek.org/en/master/scripts/base/protocols/http/entities.zeek.html",
            },
            "event_data.client_header_names": {
              name: "client_header_names{}",
              array: true,
              source: "https://docs.zeek.org/en/master/scripts/policy/protocols/http/header-names.zeek.html",
            },
            "event_data.id.orig_h": { name: "id.orig_h", type: "ip", source: "https://docs.zeek.org/en/master/scripts/base/init-bare.zeek.html" },
            "event_data.id.resp_h": { name: "id.resp_h", type: "ip", source: "https://docs.zeek.org/en/master/scripts/base/init-bare.zeek.html" },
          },
        },
        zeek_dns: {
          variants: [
            {
              name: "Zeek dns.log",
              source: { terms: { sourcetype: ["bro:dns:json", "zeek:dns:json"] } },
              cite: "https://splunkbase.splunk.com/app/1617 (Splunk Add-on for Zeek)",
            },
          ],
          eventData: { name: "{name}", source: "https://docs.zeek.org/en/master/scripts/base/protocols/" },
          fields: {
            "event_data.answers": {
              name: "answers{}",
              array: true,
              source: "https://docs.zeek.org/en/master/scripts/base/protocols/dns/main.zeek.html",
            },
            "event_data.TTLs": {
              name: "TTLs{}",
              array: true,
              source: "https://docs.zeek.org/en/master/scripts/base/protocols/dns/main.zeek.html",
            },
            "event_data.id.orig_h": { name: "id.orig_h", type: "ip", source: "https://docs.zeek.org/en/master/scripts/base/init-bare.zeek.html" },
            "event_data.id.resp_h": { name: "id.resp_h", type: "ip", source: "https://docs.zeek.org/en/master/scripts/base/init-bare.zeek.html" },
          },
        },
        zeek_dce_rpc: {
          variants: [
            {
              name: "Zeek dce_rpc.log",
              source: { terms: { sourcetype: ["bro:dce_rpc:json", "zeek:dce_rpc:json"] } },
              cite: "https://splunkbase.splunk.com/app/1617 (Splunk Add-on for Zeek)",
            },
          ],
          eventData: { name: "{name}", source: "https://docs.zeek.org/en/master/scripts/base/protocols/" },
          fields: {
            "event_data.id.orig_h": { name: "id.orig_h", type: "ip", source: "https://docs.zeek.org/en/master/scripts/base/init-bare.zeek.html" },
            "event_data.id.resp_h": { name: "id.resp_h", type: "ip", source: "https://docs.zeek.org/en/master/scripts/base/init-bare.zeek.html" },
          },
        },
        zeek_smb_files: {
          variants: [
            {
              name: "Zeek smb_files.log",
              source: { terms: { sourcetype: ["bro:smb_files:json", "zeek:smb_files:json"] } },
              cite: "https://splunkbase.splunk.com/app/1617 (Splunk Add-on for Zeek)",
            },
          ],
          eventData: { name: "{name}", source: "https://docs.zeek.org/en/master/scripts/base/protocols/" },
          fields: {
            "event_data.id.orig_h": { name: "id.orig_h", type: "ip", source: "https://docs.zeek.org/en/master/scripts/base/init-bare.zeek.html" },
            "event_data.id.resp_h": { name: "id.resp_h", type: "ip", source: "https://docs.zeek.org/en/master/scripts/base/init-bare.zeek.html" },
          },
        },
        zeek_rdp: {
          variants: [
            {
              name: "Zeek rdp.log",
              source: { terms: { sourcetype: ["bro:rdp:json", "zeek:rdp:json"] } },
              cite: "https://splunkbase.splunk.com/app/1617 (Splunk Add-on for Zeek)",
            },
          ],
          eventData: { name: "{name}", source: "https://docs.zeek.org/en/master/scripts/base/protocols/" },
          fields: {
            "event_data.id.orig_h": { name: "id.orig_h", type: "ip", source: "https://docs.zeek.org/en/master/scripts/base/init-bare.zeek.html" },
            "event_data.id.resp_h": { name: "id.resp_h", type: "ip", source: "https://docs.zeek.org/en/master/scripts/base/init-bare.zeek.html" },
          },
        },
        zeek_kerberos: {
          variants: [
            {
              name: "Zeek kerberos.log",
              source: { terms: { sourcetype: ["bro:kerberos:json", "zeek:kerberos:json"] } },
              cite: "https://splunkbase.splunk.com/app/1617 (Splunk Add-on for Zeek)",
            },
          ],
          eventData: { name: "{name}", source: "https://docs.zeek.org/en/master/scripts/base/protocols/" },
          fields: {
            "event_data.id.orig_h": { name: "id.orig_h", type: "ip", source: "https://docs.zeek.org/en/master/scripts/base/init-bare.zeek.html" },
            "event_data.id.resp_h": { name: "id.resp_h", type: "ip", source: "https://docs.zeek.org/en/master/scripts/base/init-bare.zeek.html" },
          },
        },
        zeek_x509: {
          variants: [
            {
              name: "Zeek x509.log",
              source: { terms: { sourcetype: ["bro:x509:json", "zeek:x509:json"] } },
              cite: "https://splunkbase.splunk.com/app/1617 (Splunk Add-on for Zeek)",
            },
          ],
          eventData: { name: "{name}", source: "https://docs.zeek.org/en/master/scripts/base/protocols/" },
        },
        zeek_conn: {
          variants: [
            {
              name: "Zeek conn.log",
              source: { terms: { sourcetype: ["bro:conn:json", "zeek:conn:json"] } },
              cite: "https://splunkbase.splunk.com/app/1617 (Splunk Add-on for Zeek)",
            },
          ],
          eventData: { name: "{name}", source: "https://docs.zeek.org/en/master/scripts/base/protocols/" },
          fields: {
            "event_data.id.orig_h": { name: "id.orig_h", type: "ip", source: "https://docs.zeek.org/en/master/scripts/base/init-bare.zeek.html" },
            "event_data.id.resp_h": { name: "id.resp_h", type: "ip", source: "https://docs.zeek.org/en/master/scripts/base/init-bare.zeek.html" },
          },
        },
        cisco_aaa: {
          variants: [
            {
              name: "Cisco IOS",
              source: { terms: { sourcetype: "cisco:ios" }, format: "line" },
              cite: "https://splunkbase.splunk.com/app/1467 (Cisco Networks Add-on)",
            },
          ],
          eventData: { name: "{name}", source: "https://splunkbase.splunk.com/app/1467" },
        },
        cisco_bgp: {
          variants: [
            {
              name: "Cisco IOS",
              source: { terms: { sourcetype: "cisco:ios" }, format: "line" },
              cite: "https://splunkbase.splunk.com/app/1467 (Cisco Networks Add-on)",
            },
          ],
          eventData: { name: "{name}", source: "https://splunkbase.splunk.com/app/1467" },
        },
        cisco_ldp: {
          variants: [
            {
              name: "Cisco IOS",
              source: { terms: { sourcetype: "cisco:ios" }, format: "line" },
              cite: "https://splunkbase.splunk.com/app/1467 (Cisco Networks Add-on)",
            },
          ],
          eventData: { name: "{name}", source: "https://splunkbase.splunk.com/app/1467" },
        },
        cisco_syslog: {
          variants: [
            {
              name: "Cisco IOS",
              source: { terms: { sourcetype: "cisco:ios" }, format: "line" },
              cite: "https://splunkbase.splunk.com/app/1467 (Cisco Networks Add-on)",
            },
          ],
          eventData: { name: "{name}", source: "https://splunkbase.splunk.com/app/1467" },
        },
        cisco_duo: {
          variants: [
            {
              name: "Cisco Duo",
              source: { terms: { sourcetype: ["cisco:duo:administrator", "cisco:duo"] } },
              cite: "https://splunkbase.splunk.com/app/3504 (Duo Splunk Connector), https://splunkbase.splunk.com/app/7404 (Cisco Security Cloud)",
            },
          ],
          eventData: { name: "{name}", source: "https://duo.com/docs/adminapi#administrator-logs" },
        },
        juniper_bgp: {
          variants: [
            {
              name: "Junos",
              source: { terms: { sourcetype: ["juniper:junos:firewall", "juniper:junos"] }, format: "line" },
              cite: "https://splunkbase.splunk.com/app/2847 (Splunk Add-on for Juniper)",
            },
          ],
          eventData: { name: "{name}", source: "https://splunkbase.splunk.com/app/2847" },
        },
        huawei_bgp: {
          variants: [
            {
              name: "Syslog",
              source: { terms: { sourcetype: "syslog" }, format: "line" },
              fidelity: "approximate",
              reason: "Splunk has no source type for Huawei devices, so all lines of syslog are searched.",
              cite: "https://docs.splunk.com/Documentation/Splunk/latest/Data/Listofpretrainedsourcetypes",
            },
          ],
          eventData: {
            name: "{name}",
            source: "https://docs.splunk.com/Documentation/Splunk/latest/Data/Listofpretrainedsourcetypes",
          },
        },
        fortigate_event: {
          variants: [
            {
              name: "FortiGate events",
              source: { terms: { sourcetype: ["fortigate_event", "fgt_event"] }, format: "pairs" },
              cite: "https://splunkbase.splunk.com/app/2846 (Fortinet FortiGate Add-on)",
            },
          ],
          eventData: { name: "{name}", source: "https://docs.fortinet.com/document/fortigate/7.6.0/fortios-log-message-reference" },
          fields: {
            "event_data.action": {
              name: "vendor_action",
              source: "https://splunkbase.splunk.com/app/2846, default/props.conf (FIELDALIAS and EVAL of action)",
            },
          },
        },
        paloalto_globalprotect: {
          variants: [
            {
              name: "GlobalProtect",
              source: { terms: { sourcetype: "pan:globalprotect" }, format: "line" },
              cite: "https://splunkbase.splunk.com/app/7523 (Splunk Add-on for Palo Alto Networks)",
            },
          ],
          eventData: { name: "{name}", source: "https://splunkbase.splunk.com/app/7523" },
        },
      },
    },
    cim: {
      vocabulary: "cim",
      title: "CIM data models",
      description: "The datasets Processes, Filesystem and Registry of the data model Endpoint of the Splunk Common Information Model add-on, version 6.4 (earlier versions have no process_name and process_path in Filesystem and Registry), and the models Network_Traffic, Network_Resolution, Web and Malware. What the fields hold depends on the add-on of the product that recorded the event.",
      sources: [
        "model: https://help.splunk.com/en/data-management/common-information-model/6.4/data-models/endpoint",
        "datamodel: Splunk_SA_CIM 6.4.0, default/data/models/Endpoint.json",
        "sysmon1: https://github.com/splunk/security_content/blob/develop/data_sources/sysmon_eventid_1.yml",
        "security4688: https://github.com/splunk/security_content/blob/develop/data_sources/windows_event_log_security_4688.yml",
        "sysmon13: https://github.com/splunk/security_content/blob/develop/data_sources/sysmon_eventid_13.yml",
        "traffic: Splunk_SA_CIM, default/data/models/Network_Traffic.json; https://docs.splunk.com/Documentation/CIM/latest/User/NetworkTraffic",
        "resolution: Splunk_SA_CIM, default/data/models/Network_Resolution.json; https://docs.splunk.com/Documentation/CIM/latest/User/NetworkResolutionDNS",
        "web: Splunk_SA_CIM, default/data/models/Web.json; https://docs.splunk.com/Documentation/CIM/latest/User/Web",
        "malware: Splunk_SA_CIM, default/data/models/Malware.json; https://docs.splunk.com/Documentation/CIM/latest/User/Malware",
        "nodename: https://docs.splunk.com/Documentation/Splunk/latest/SearchReference/Tstats (nodename of a dataset of a model)",
      ],
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
            "process.pe.imphash": {
              name: "Processes.process_hash",
              array: true,
              rewrite: "contained",
              fidelity: "approximate",
              reason: "The model keeps all hashes of a process in one field, so the digits are looked for anywhere in it.",
              source: "sysmon1",
            },
            "process.parent.user": { unavailable: "The model has no field for it." },
            "process.parent.parent.executable": { unavailable: "The model has no field for it." },
            "user.logon_id": { unavailable: "The model has no field for it." },
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
        linux_process_creation: {
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
              },
              fidelity: "approximate",
              reason: "The model holds the processes of all systems, and not every add-on fills its field os.",
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
            "process.executable": { name: "Processes.process_path", source: "model" },
            "process.name": { name: "Processes.process_name", source: "model" },
            "process.command_line": { name: "Processes.process", source: "model" },
            "process.working_directory": { name: "Processes.process_current_directory", source: "model" },
            "process.pid": { name: "Processes.process_id", type: "number", source: "model" },
            "process.entity_id": { name: "Processes.process_guid", source: "model" },
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
            "process.parent.pid": { name: "Processes.parent_process_id", type: "number", source: "model" },
            "process.parent.entity_id": { name: "Processes.parent_process_guid", source: "model" },
            "process.parent.user": { unavailable: "The model has no field for it." },
            "user.logon_id": { unavailable: "The model has no field for it." },
          },
        },
        macos_process_creation: {
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
              },
              fidelity: "approximate",
              reason: "The model holds the processes of all systems, and not every add-on fills its field os.",
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
            "process.executable": { name: "Processes.process_path", source: "model" },
            "process.name": { name: "Processes.process_name", source: "model" },
            "process.command_line": { name: "Processes.process", source: "model" },
            "process.working_directory": { name: "Processes.process_current_directory", source: "model" },
            "process.pid": { name: "Processes.process_id", type: "number", source: "model" },
            "process.entity_id": { name: "Processes.process_guid", source: "model" },
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
            "process.parent.pid": { name: "Processes.parent_process_id", type: "number", source: "model" },
            "process.parent.entity_id": { name: "Processes.parent_process_guid", source: "model" },
            "process.parent.user": { unavailable: "The model has no field for it." },
            "user.logon_id": { unavailable: "The model has no field for it." },
          },
        },
        linux_file_event: {
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
              reason: "The model holds the files of all systems, and created and modified ones are searched, because it has no event for an overwritten file of its own.",
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
        macos_file_event: {
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
              reason: "The model holds the files of all systems, and created and modified ones are searched, because it has no event for an overwritten file of its own.",
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
        linux_file_delete: {
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
              },
              fidelity: "approximate",
              reason: "The model holds the files of all systems.",
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
        registry_add: {
          variants: [
            {
              name: "Endpoint.Registry",
              source: {
                datamodel: "Endpoint.Registry",
                terms: { "Registry.action": "created" },
                show: ["Registry.dest", "Registry.user", "Registry.process_name", "Registry.registry_path"],
                dataSource: ["Sysmon EventID 12"],
              },
              fidelity: "approximate",
              reason: "The model does not tell created keys from created values.",
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
            "process.executable": { name: "Registry.process_path", source: "datamodel" },
            "process.name": { name: "Registry.process_name", source: "datamodel" },
            "process.pid": { name: "Registry.process_id", type: "number", source: "model" },
            "process.entity_id": { name: "Registry.process_guid", source: "model" },
            "registry.path": { name: "Registry.registry_path", source: "sysmon13" },
            "registry.value": { name: "Registry.registry_value_name", source: "model" },
            "registry.change": { unavailable: "The action of the model does not tell keys from values.", nearest: "Registry.action" },
          },
        },
        registry_delete: {
          variants: [
            {
              name: "Endpoint.Registry",
              source: {
                datamodel: "Endpoint.Registry",
                terms: { "Registry.action": "deleted" },
                show: ["Registry.dest", "Registry.user", "Registry.process_name", "Registry.registry_path"],
                dataSource: ["Sysmon EventID 12"],
              },
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
            "process.executable": { name: "Registry.process_path", source: "datamodel" },
            "process.name": { name: "Registry.process_name", source: "datamodel" },
            "process.pid": { name: "Registry.process_id", type: "number", source: "model" },
            "process.entity_id": { name: "Registry.process_guid", source: "model" },
            "registry.path": { name: "Registry.registry_path", source: "sysmon13" },
            "registry.value": { name: "Registry.registry_value_name", source: "model" },
            "registry.change": { unavailable: "The action of the model does not tell keys from values.", nearest: "Registry.action" },
          },
        },
        registry_rename: { unavailable: "The data model Endpoint has no action for a renamed key." },
        network_connection: {
          variants: [
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
              cite: "traffic",
            },
          ],
          fields: {
            "host.name": { name: "All_Traffic.dvc", source: "traffic" },
            "user.account": {
              name: "All_Traffic.user",
              fidelity: "approximate",
              reason: "Add-ons fill user with or without its domain.",
              source: "traffic",
            },
            "process.executable": {
              name: "All_Traffic.app",
              fidelity: "approximate",
              reason: "The model keeps the application of the traffic there, for which the add-on for Sysmon writes the path of the process.",
              source: "traffic",
            },
            "process.pid": { name: "All_Traffic.process_id", type: "number", source: "traffic" },
            "process.entity_id": { name: "All_Traffic.process_guid", source: "traffic" },
            "source.ip": { name: "All_Traffic.src_ip", source: "traffic" },
            "source.port": { name: "All_Traffic.src_port", type: "number", source: "traffic" },
            "destination.ip": { name: "All_Traffic.dest_ip", source: "traffic" },
            "destination.port": { name: "All_Traffic.dest_port", type: "number", source: "traffic" },
            "destination.domain": {
              name: "All_Traffic.dest",
              fidelity: "approximate",
              reason: "The model keeps a name or an address there.",
              source: "traffic",
            },
            "source.domain": {
              name: "All_Traffic.src",
              fidelity: "approximate",
              reason: "The model keeps a name or an address there.",
              source: "traffic",
            },
            "network.transport": { name: "All_Traffic.transport", source: "traffic" },
            "network.initiated": {
              name: "All_Traffic.direction",
              type: "text",
              expression: "case('All_Traffic.direction'=\"outbound\", \"true\", 'All_Traffic.direction'=\"inbound\", \"false\")",
              fidelity: "approximate",
              reason: "The model has the direction of the traffic and not which process opened the connection.",
              source: "traffic",
            },
            "process.command_line": { unavailable: "The model has no field for it." },
            "process.parent.executable": { unavailable: "The model has no field for it." },
          },
        },
        linux_network_connection: {
          variants: [
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
              cite: "traffic",
            },
          ],
          fields: {
            "host.name": { name: "All_Traffic.dvc", source: "traffic" },
            "user.account": {
              name: "All_Traffic.user",
              fidelity: "approximate",
              reason: "Add-ons fill user with or without its domain.",
              source: "traffic",
            },
            "process.executable": {
              name: "All_Traffic.app",
              fidelity: "approximate",
              reason: "The model keeps the application of the traffic there, for which the add-on for Sysmon writes the path of the process.",
              source: "traffic",
            },
            "process.pid": { name: "All_Traffic.process_id", type: "number", source: "traffic" },
            "process.entity_id": { name: "All_Traffic.process_guid", source: "traffic" },
            "source.ip": { name: "All_Traffic.src_ip", source: "traffic" },
            "source.port": { name: "All_Traffic.src_port", type: "number", source: "traffic" },
            "destination.ip": { name: "All_Traffic.dest_ip", source: "traffic" },
            "destination.port": { name: "All_Traffic.dest_port", type: "number", source: "traffic" },
            "destination.domain": {
              name: "All_Traffic.dest",
              fidelity: "approximate",
              reason: "The model keeps a name or an address there.",
              source: "traffic",
            },
            "network.transport": { name: "All_Traffic.transport", source: "traffic" },
            "network.initiated": {
              name: "All_Traffic.direction",
              type: "text",
              expression: "case('All_Traffic.direction'=\"outbound\", \"true\", 'All_Traffic.direction'=\"inbound\", \"false\")",
              fidelity: "approximate",
              reason: "The model has the direction of the traffic and not which process opened the connection.",
              source: "traffic",
            },
            "process.command_line": { unavailable: "The model has no field for it." },
          },
        },
        macos_network_connection: {
          variants: [
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
              cite: "traffic",
            },
          ],
          fields: {
            "host.name": { name: "All_Traffic.dvc", source: "traffic" },
            "user.account": {
              name: "All_Traffic.user",
              fidelity: "approximate",
              reason: "Add-ons fill user with or without its domain.",
              source: "traffic",
            },
            "process.executable": {
              name: "All_Traffic.app",
              fidelity: "approximate",
              reason: "The model keeps the application of the traffic there, for which the add-on for Sysmon writes the path of the process.",
              source: "traffic",
            },
            "process.pid": { name: "All_Traffic.process_id", type: "number", source: "traffic" },
            "process.entity_id": { name: "All_Traffic.process_guid", source: "traffic" },
            "source.ip": { name: "All_Traffic.src_ip", source: "traffic" },
            "source.port": { name: "All_Traffic.src_port", type: "number", source: "traffic" },
            "destination.ip": { name: "All_Traffic.dest_ip", source: "traffic" },
            "destination.port": { name: "All_Traffic.dest_port", type: "number", source: "traffic" },
            "destination.domain": {
              name: "All_Traffic.dest",
              fidelity: "approximate",
              reason: "The model keeps a name or an address there.",
              source: "traffic",
            },
            "network.transport": { name: "All_Traffic.transport", source: "traffic" },
            "network.initiated": {
              name: "All_Traffic.direction",
              type: "text",
              expression: "case('All_Traffic.direction'=\"outbound\", \"true\", 'All_Traffic.direction'=\"inbound\", \"false\")",
              fidelity: "approximate",
              reason: "The model has the direction of the traffic and not which process opened the connection.",
              source: "traffic",
            },
            "process.command_line": { unavailable: "The model has no field for it." },
          },
        },
        firewall: {
          variants: [
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
              cite: "traffic",
            },
          ],
          fields: {
            "host.name": { name: "All_Traffic.dvc", source: "traffic" },
            "user.account": {
              name: "All_Traffic.user",
              fidelity: "approximate",
              reason: "Add-ons fill user with or without its domain.",
              source: "traffic",
            },
            "source.ip": { name: "All_Traffic.src_ip", source: "traffic" },
            "source.port": { name: "All_Traffic.src_port", type: "number", source: "traffic" },
            "destination.ip": { name: "All_Traffic.dest_ip", source: "traffic" },
            "destination.port": { name: "All_Traffic.dest_port", type: "number", source: "traffic" },
            "network.transport": { name: "All_Traffic.transport", source: "traffic" },
            "network.direction": {
              name: "All_Traffic.direction",
              fidelity: "approximate",
              reason: "The model writes inbound and outbound for what the log says.",
              source: "traffic",
            },
            "event.action": {
              name: "All_Traffic.action",
              fidelity: "approximate",
              reason: "The model writes allowed, blocked and teardown for what the log says.",
              source: "traffic",
            },
          },
        },
        dns_query: {
          variants: [
            {
              name: "Network_Resolution.DNS",
              source: {
                datamodel: "Network_Resolution.DNS",
                show: ["DNS.src", "DNS.dest", "DNS.query", "DNS.answer", "DNS.reply_code_id"],
                dataSource: ["Sysmon EventID 22"],
              },
              fidelity: "approximate",
              reason: "The model holds the look-ups that name servers and sensors see as well.",
              cite: "resolution",
            },
          ],
          fields: {
            "host.name": { name: "DNS.src", source: "resolution" },
            "dns.question.name": { name: "DNS.query", array: true, source: "resolution" },
            "dns.answer": { name: "DNS.answer", array: true, source: "resolution" },
            "dns.response_code": { name: "DNS.reply_code_id", source: "resolution" },
            "process.executable": { unavailable: "The model knows no process." },
            "process.command_line": { unavailable: "The model knows no process." },
            "user.account": { unavailable: "The model knows no account." },
          },
        },
        dns: {
          variants: [
            {
              name: "Network_Resolution.DNS",
              source: {
                datamodel: "Network_Resolution.DNS",
                show: ["DNS.src", "DNS.dest", "DNS.query", "DNS.answer", "DNS.reply_code_id"],
                dataSource: ["Sysmon EventID 22"],
              },
              cite: "resolution",
            },
          ],
          fields: {
            "host.name": { name: "DNS.dest", source: "resolution" },
            "source.ip": { name: "DNS.src_ip", source: "resolution" },
            "source.port": { name: "DNS.src_port", type: "number", source: "resolution" },
            "destination.ip": { name: "DNS.dest_ip", source: "resolution" },
            "destination.port": { name: "DNS.dest_port", type: "number", source: "resolution" },
            "dns.question.name": { name: "DNS.query", array: true, source: "resolution" },
            "dns.question.type": { name: "DNS.record_type", source: "resolution" },
            "dns.answer": { name: "DNS.answer", array: true, source: "resolution" },
            "dns.response_code": { name: "DNS.reply_code_id", source: "resolution" },
            "network.transport": { name: "DNS.transport", source: "resolution" },
          },
        },
        webserver: {
          variants: [
            {
              name: "Web.Web",
              source: {
                datamodel: "Web.Web",
                show: ["Web.src", "Web.dest", "Web.user", "Web.http_method", "Web.url", "Web.status", "Web.http_user_agent"],
              },
              fidelity: "approximate",
              reason: "The model holds the requests through proxies as well.",
              cite: "web",
            },
          ],
          fields: {
            "host.name": { name: "Web.dest", source: "web" },
            "source.ip": { name: "Web.src_ip", source: "web" },
            "source.port": { unavailable: "The model has no field for it." },
            "destination.ip": { name: "Web.dest_ip", source: "web" },
            "destination.port": { name: "Web.dest_port", type: "number", source: "web" },
            "user.account": {
              name: "Web.user",
              fidelity: "approximate",
              reason: "Add-ons fill user with or without its domain.",
              source: "web",
            },
            "url.full": { name: "Web.url", source: "web" },
            "url.domain": { name: "Web.url_domain", source: "web" },
            "url.path": { name: "Web.uri_path", source: "web" },
            "url.query": { name: "Web.uri_query", source: "web" },
            "http.request.method": { name: "Web.http_method", source: "web" },
            "http.request.referrer": { name: "Web.http_referrer", source: "web" },
            "http.request.cookie": { name: "Web.cookie", source: "web" },
            "http.request.bytes": { name: "Web.bytes_in", type: "number", source: "web" },
            "http.response.bytes": { name: "Web.bytes_out", type: "number", source: "web" },
            "http.response.status_code": { name: "Web.status", type: "number", source: "web" },
            "http.response.mime_type": { name: "Web.http_content_type", source: "web" },
            "user_agent.original": { name: "Web.http_user_agent", source: "web" },
          },
        },
        proxy: {
          variants: [
            {
              name: "Web.Proxy",
              source: {
                datamodel: "Web.Web",
                terms: { nodename: "Web.Proxy" },
                show: ["Web.src", "Web.dest", "Web.user", "Web.http_method", "Web.url", "Web.status", "Web.http_user_agent"],
              },
              cite: "nodename",
              fields: { "url.extension": { unavailable: "The model has no field for it.", nearest: "Web.uri_path" } },
            },
          ],
          fields: {
            "host.name": { name: "Web.dest", source: "web" },
            "source.ip": { name: "Web.src_ip", source: "web" },
            "source.port": { unavailable: "The model has no field for it." },
            "destination.ip": { name: "Web.dest_ip", source: "web" },
            "destination.port": { name: "Web.dest_port", type: "number", source: "web" },
            "user.account": {
              name: "Web.user",
              fidelity: "approximate",
              reason: "Add-ons fill user with or without its domain.",
              source: "web",
            },
            "url.full": { name: "Web.url", source: "web" },
            "url.domain": { name: "Web.url_domain", source: "web" },
            "url.path": { name: "Web.uri_path", source: "web" },
            "url.query": { name: "Web.uri_query", source: "web" },
            "http.request.method": { name: "Web.http_method", source: "web" },
            "http.request.referrer": { name: "Web.http_referrer", source: "web" },
            "http.request.cookie": { name: "Web.cookie", source: "web" },
            "http.request.bytes": { name: "Web.bytes_in", type: "number", source: "web" },
            "http.response.bytes": { name: "Web.bytes_out", type: "number", source: "web" },
            "http.response.status_code": { name: "Web.status", type: "number", source: "web" },
            "http.response.mime_type": { name: "Web.http_content_type", source: "web" },
            "user_agent.original": { name: "Web.http_user_agent", source: "web" },
          },
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
              cite: "malware",
            },
          ],
          fields: {
            "host.name": { name: "Malware_Attacks.dest", source: "malware" },
            "user.account": {
              name: "Malware_Attacks.user",
              fidelity: "approximate",
              reason: "Add-ons fill user with or without its domain.",
              source: "malware",
            },
            "threat.name": { name: "Malware_Attacks.signature", source: "malware" },
            "file.path": { name: "Malware_Attacks.file_path", source: "malware" },
            "file.name": { name: "Malware_Attacks.file_name", source: "malware" },
            "event.action": {
              name: "Malware_Attacks.action",
              fidelity: "approximate",
              reason: "The model writes allowed, blocked and deferred for what the product says.",
              source: "malware",
            },
          },
        },
        image_load: { unavailable: "The data model Endpoint has no dataset for loaded modules." },
        ps_script: { unavailable: "No data model of the CIM holds script blocks." },
        ps_module: { unavailable: "No data model of the CIM holds PowerShell module logging." },
        ps_classic_script: { unavailable: "No data model of the CIM holds the classic PowerShell log." },
        iis_configuration: { unavailable: "No data model of the CIM holds the IIS configuration log." },
        application: { unavailable: "No data model of the CIM holds the Application log with its event data." },
        security: { unavailable: "The data models of the CIM do not keep the event data of the Security log." },
        system: { unavailable: "The data models of the CIM do not keep the event data of the System log." },
        windefend: { unavailable: "The model Malware holds findings, and not the other events of Defender with their event data." },
        process_access: { unavailable: "The data model Endpoint has no dataset for opened processes." },
        create_remote_thread: { unavailable: "The data model Endpoint has no dataset for threads in other processes." },
        pipe_created: { unavailable: "The data model Endpoint has no dataset for named pipes." },
        driver_load: { unavailable: "The data model Endpoint has no dataset for loaded drivers." },
        ps_classic_start: { unavailable: "No data model of the CIM holds the classic PowerShell log." },
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
      sources: [
        "stream: https://learn.microsoft.com/en-us/defender-endpoint/api/raw-data-export-event-hub (schema of the events in Event Hubs)",
        "addon: https://splunk.github.io/splunk-add-on-for-microsoft-cloud-services/; macro mscs_azure_eventhub of splunk/security_content",
        "process: https://learn.microsoft.com/en-us/defender-xdr/advanced-hunting-deviceprocessevents-table",
        "file: https://learn.microsoft.com/en-us/defender-xdr/advanced-hunting-devicefileevents-table",
        "image: https://learn.microsoft.com/en-us/defender-xdr/advanced-hunting-deviceimageloadevents-table",
        "network: https://learn.microsoft.com/en-us/defender-xdr/advanced-hunting-devicenetworkevents-table",
        "path: https://github.com/Azure/Azure-Sentinel/blob/master/Parsers/ASimProcessEvent/Parsers/ASimProcessEventCreateMicrosoft365D.yaml (FolderPath as the name of the process with its path)",
      ],
      settings: { format: "json" },
      fields: { "host.name": { name: "properties.DeviceName", source: "process" } },
      events: {
        process_creation: {
          variants: [
            {
              name: "DeviceProcessEvents",
              source: {
                terms: {
                  sourcetype: ["mscs:azure:eventhub", "ms:defender:eventhub"],
                  category: "AdvancedHunting-DeviceProcessEvents",
                  "properties.ActionType": "ProcessCreated",
                },
              },
              fidelity: "approximate",
              reason: "Defender records the processes of all systems in one table, and leaves some common ones out.",
              cite: "stream",
            },
          ],
          fields: {
            "user.name": { name: "properties.AccountName", source: "process" },
            "user.account": {
              name: "properties.AccountName",
              expression: "'properties.AccountDomain'.\"\\\\\".'properties.AccountName'",
              source: "process",
            },
            "process.executable": { name: "properties.FolderPath", source: "path" },
            "process.command_line": { name: "properties.ProcessCommandLine", source: "process" },
            "process.pid": { name: "properties.ProcessId", type: "number", source: "process" },
            "process.integrity_level": { name: "properties.ProcessIntegrityLevel", source: "process" },
            "process.pe.original_file_name": { name: "properties.ProcessVersionInfoOriginalFileName", source: "process" },
            "process.pe.company": { name: "properties.ProcessVersionInfoCompanyName", source: "process" },
            "process.pe.product": { name: "properties.ProcessVersionInfoProductName", source: "process" },
            "process.pe.description": { name: "properties.ProcessVersionInfoFileDescription", source: "process" },
            "process.pe.file_version": {
              name: "properties.ProcessVersionInfoProductVersion",
              fidelity: "approximate",
              reason: "Defender records the version of the product and not that of the file.",
              source: "process",
            },
            "process.hash.md5": { name: "properties.MD5", source: "process" },
            "process.hash.sha1": { name: "properties.SHA1", source: "process" },
            "process.hash.sha256": { name: "properties.SHA256", source: "process" },
            "process.parent.executable": { name: "properties.InitiatingProcessFolderPath", source: "path" },
            "process.parent.command_line": { name: "properties.InitiatingProcessCommandLine", source: "process" },
            "process.parent.pid": { name: "properties.InitiatingProcessId", type: "number", source: "process" },
            "process.parent.parent.executable": { name: "properties.InitiatingProcessParentFileName", rewrite: "basename", source: "process" },
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
                  sourcetype: ["mscs:azure:eventhub", "ms:defender:eventhub"],
                  category: "AdvancedHunting-DeviceFileEvents",
                  "properties.ActionType": "FileCreated",
                },
              },
              fidelity: "approximate",
              reason: "Defender records the files of all systems in one table, overwritten files as modified ones, and leaves some common ones out.",
              cite: "stream",
              fields: {
                "process.parent.executable": { name: "properties.InitiatingProcessParentFileName", rewrite: "basename", source: "file" },
                "process.parent.command_line": { unavailable: "Defender does not record the command line of the parent." },
              },
            },
          ],
          fields: {
            "user.name": { name: "properties.InitiatingProcessAccountName", source: "file" },
            "user.account": {
              name: "properties.InitiatingProcessAccountName",
              expression: "'properties.InitiatingProcessAccountDomain'.\"\\\\\".'properties.InitiatingProcessAccountName'",
              source: "file",
            },
            "process.executable": { name: "properties.InitiatingProcessFolderPath", source: "path" },
            "process.command_line": { name: "properties.InitiatingProcessCommandLine", source: "file" },
            "process.pid": { name: "properties.InitiatingProcessId", type: "number", source: "file" },
            "file.path": { name: "properties.FolderPath", source: "path" },
          },
        },
        file_rename: {
          variants: [
            {
              name: "DeviceFileEvents, renamed",
              source: {
                terms: {
                  sourcetype: ["mscs:azure:eventhub", "ms:defender:eventhub"],
                  category: "AdvancedHunting-DeviceFileEvents",
                  "properties.ActionType": "FileRenamed",
                },
              },
              fidelity: "approximate",
              reason: "Defender records the files of all systems in one table, and leaves some common ones out.",
              cite: "stream",
              fields: {
                "file.previous_path": {
                  name: "properties.PreviousFolderPath",
                  expression: "'properties.PreviousFolderPath'.\"\\\\\".'properties.PreviousFileName'",
                  source: "file",
                },
              },
            },
          ],
          fields: {
            "user.name": { name: "properties.InitiatingProcessAccountName", source: "file" },
            "user.account": {
              name: "properties.InitiatingProcessAccountName",
              expression: "'properties.InitiatingProcessAccountDomain'.\"\\\\\".'properties.InitiatingProcessAccountName'",
              source: "file",
            },
            "process.executable": { name: "properties.InitiatingProcessFolderPath", source: "path" },
            "process.command_line": { name: "properties.InitiatingProcessCommandLine", source: "file" },
            "process.pid": { name: "properties.InitiatingProcessId", type: "number", source: "file" },
            "file.path": { name: "properties.FolderPath", source: "path" },
          },
        },
        file_delete: {
          variants: [
            {
              name: "DeviceFileEvents, deleted",
              source: {
                terms: {
                  sourcetype: ["mscs:azure:eventhub", "ms:defender:eventhub"],
                  category: "AdvancedHunting-DeviceFileEvents",
                  "properties.ActionType": "FileDeleted",
                },
              },
              fidelity: "approximate",
              reason: "Defender records the files of all systems in one table, and leaves some common ones out.",
              cite: "stream",
            },
          ],
          fields: {
            "user.name": { name: "properties.InitiatingProcessAccountName", source: "file" },
            "user.account": {
              name: "properties.InitiatingProcessAccountName",
              expression: "'properties.InitiatingProcessAccountDomain'.\"\\\\\".'properties.InitiatingProcessAccountName'",
              source: "file",
            },
            "process.executable": { name: "properties.InitiatingProcessFolderPath", source: "path" },
            "process.command_line": { name: "properties.InitiatingProcessCommandLine", source: "file" },
            "process.pid": { name: "properties.InitiatingProcessId", type: "number", source: "file" },
            "file.path": { name: "properties.FolderPath", source: "path" },
          },
        },
        image_load: {
          variants: [
            {
              name: "DeviceImageLoadEvents",
              source: {
                terms: {
                  sourcetype: ["mscs:azure:eventhub", "ms:defender:eventhub"],
                  category: "AdvancedHunting-DeviceImageLoadEvents",
                  "properties.ActionType": "ImageLoaded",
                },
              },
              fidelity: "approximate",
              reason: "Defender leaves out most of the modules that it thinks common.",
              cite: "stream",
            },
          ],
          fields: {
            "user.name": { name: "properties.InitiatingProcessAccountName", source: "file" },
            "user.account": {
              name: "properties.InitiatingProcessAccountName",
              expression: "'properties.InitiatingProcessAccountDomain'.\"\\\\\".'properties.InitiatingProcessAccountName'",
              source: "file",
            },
            "process.executable": { name: "properties.InitiatingProcessFolderPath", source: "path" },
            "process.command_line": { name: "properties.InitiatingProcessCommandLine", source: "image" },
            "process.pid": { name: "properties.InitiatingProcessId", type: "number", source: "image" },
            "dll.path": { name: "properties.FolderPath", source: "path" },
            "dll.hash.md5": { name: "properties.MD5", source: "image" },
            "dll.hash.sha1": { name: "properties.SHA1", source: "image" },
            "dll.hash.sha256": { name: "properties.SHA256", source: "image" },
            "dll.signed": { unavailable: "Defender records signatures in a table of certificates." },
          },
        },
        network_connection: {
          variants: [
            {
              name: "DeviceNetworkEvents",
              source: {
                terms: {
                  sourcetype: ["mscs:azure:eventhub", "ms:defender:eventhub"],
                  category: "AdvancedHunting-DeviceNetworkEvents",
                  "properties.ActionType": ["ConnectionSuccess", "ConnectionFailed", "ConnectionRequest"],
                },
              },
              fidelity: "approximate",
              reason: "Defender records the connections of all systems in one table; the accepted ones, whose local end is the destination, are left out here.",
              cite: "stream",
            },
          ],
          fields: {
            "user.name": { name: "properties.InitiatingProcessAccountName", source: "file" },
            "user.account": {
              name: "properties.InitiatingProcessAccountName",
              expression: "'properties.InitiatingProcessAccountDomain'.\"\\\\\".'properties.InitiatingProcessAccountName'",
              source: "file",
            },
            "process.executable": { name: "properties.InitiatingProcessFolderPath", source: "path" },
            "process.command_line": { name: "properties.InitiatingProcessCommandLine", source: "network" },
            "process.pid": { name: "properties.InitiatingProcessId", type: "number", source: "network" },
            "process.parent.executable": { name: "properties.InitiatingProcessParentFileName", rewrite: "basename", source: "network" },
            "source.ip": { name: "properties.LocalIP", type: "ip", source: "network" },
            "source.port": { name: "properties.LocalPort", type: "number", source: "network" },
            "destination.ip": { name: "properties.RemoteIP", type: "ip", source: "network" },
            "destination.port": { name: "properties.RemotePort", type: "number", source: "network" },
            "destination.domain": {
              name: "properties.RemoteUrl",
              fidelity: "approximate",
              reason: "Defender records an address or the name of a host there.",
              source: "network",
            },
            "network.transport": { name: "properties.Protocol", source: "network" },
            "network.initiated": {
              name: "properties.ActionType",
              type: "text",
              expression: "if(isnotnull('properties.ActionType'), \"true\", null())",
              source: "network",
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
        "hashes: https://github.com/splunk/security_content/blob/develop/detections/endpoint/windows_alternate_datastream___executable_content.yml (IMPHASH of Sysmon 15 as a field)",
        "eventdata: Splunk_TA_windows, default/transforms.conf, stanzas eventdata_xml_block and eventdata_xml_data",
        "defender: names of the event data of Microsoft-Windows-Windows Defender 1006, 1116, 5001 and 5007, with CLEAN_KEYS of transforms.conf (https://docs.splunk.com/Documentation/Splunk/latest/Admin/Transformsconf)",
        "ps400: https://learn.microsoft.com/en-us/powershell/module/microsoft.powershell.core/about/about_eventlogs",
        "systemProperties: https://learn.microsoft.com/en-us/windows/win32/wes/eventschema-systempropertiestype-complextype",
      ],
      settings: { format: "xml" },
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
            "event.provider": { name: "Name", source: "systemProperties" },
            "user.account": { name: "User", source: "sysmon1" },
            "user.logon_id": { name: "LogonId", source: "sysmon1" },
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
            "process.pe.imphash": { name: "IMPHASH", source: "sysmon1" },
            "process.parent.executable": { name: "ParentImage", source: "sysmon1" },
            "process.parent.command_line": { name: "ParentCommandLine", source: "sysmon1" },
            "process.parent.pid": { name: "ParentProcessId", type: "number", source: "sysmon1" },
            "process.parent.entity_id": { name: "ParentProcessGuid", source: "sysmon1" },
            "process.parent.user": { name: "ParentUser", source: "sysmon" },
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
              cite: "sysmon11",
            },
          ],
          fields: {
            "user.account": { name: "User", source: "sysmon" },
            "process.executable": { name: "Image", source: "sysmon11" },
            "process.pid": { name: "ProcessId", type: "number", source: "sysmon11" },
            "process.entity_id": { name: "ProcessGuid", source: "sysmon11" },
            "file.path": { name: "TargetFilename", source: "sysmon11" },
            "file.created": { name: "CreationUtcTime", source: "sysmon11" },
            "process.command_line": { unavailable: "Of the events of Sysmon, only process creation holds a command line.", absent: true },
            "process.parent.executable": { unavailable: "Of the events of Sysmon, only process creation names the parent.", absent: true },
            "process.parent.command_line": { unavailable: "Of the events of Sysmon, only process creation holds a command line.", absent: true },
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
            "file.pe.imphash": { name: "IMPHASH", source: "hashes" },
            "process.command_line": { unavailable: "Of the events of Sysmon, only process creation holds a command line.", absent: true },
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
            "registry.change": { name: "EventType", source: "sysmon" },
            "process.command_line": { unavailable: "Of the events of Sysmon, only process creation holds a command line.", absent: true },
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
              fields: { "registry.new_path": { name: "NewName", source: "sysmon" } },
            },
          ],
          fields: {
            "user.account": { name: "User", source: "sysmon" },
            "process.executable": { name: "Image", source: "sysmon13" },
            "process.pid": { name: "ProcessId", type: "number", source: "sysmon13" },
            "process.entity_id": { name: "ProcessGuid", source: "sysmon13" },
            "registry.path": { name: "TargetObject", source: "sysmon13" },
            "registry.data": { name: "Details", source: "sysmon13" },
            "registry.change": { name: "EventType", source: "sysmon" },
            "process.command_line": { unavailable: "Of the events of Sysmon, only process creation holds a command line.", absent: true },
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
            "dll.pe.imphash": { name: "IMPHASH", source: "sysmon7" },
            "dll.pe.company": { name: "Company", source: "sysmon7" },
            "dll.pe.product": { name: "Product", source: "sysmon7" },
            "dll.pe.description": { name: "Description", source: "sysmon7" },
            "dll.pe.file_version": { name: "FileVersion", source: "sysmon7" },
            "process.command_line": { unavailable: "Of the events of Sysmon, only process creation holds a command line.", absent: true },
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
            "network.initiated": { name: "Initiated", type: "text", source: "sysmon3" },
            "source.domain": { name: "SourceHostname", source: "sysmon3" },
            "process.command_line": { unavailable: "Of the events of Sysmon, only process creation holds a command line.", absent: true },
            "process.parent.executable": { unavailable: "Of the events of Sysmon, only process creation names the parent.", absent: true },
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
            "dns.answer": { name: "QueryResults", source: "sysmon22" },
            "dns.response_code": { name: "QueryStatus", source: "sysmon22" },
            "process.command_line": { unavailable: "Of the events of Sysmon, only process creation holds a command line.", absent: true },
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
            "powershell.pipeline_data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
          },
        },
        ps_classic_start: {
          variants: [
            {
              name: "Windows PowerShell 400",
              source: { terms: { source: "XmlWinEventLog:Windows PowerShell", EventCode: 400 } },
              cite: "ps400",
            },
          ],
          fields: { "powershell.details": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" } },
        },
        ps_classic_provider_start: {
          variants: [
            {
              name: "Windows PowerShell 600",
              source: { terms: { source: "XmlWinEventLog:Windows PowerShell", EventCode: 600 } },
              cite: "ps400",
            },
          ],
          fields: { "powershell.details": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" } },
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
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
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
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
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
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        windefend: {
          variants: [
            {
              name: "Defender channel",
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-Windows Defender/Operational" } },
              cite: "inputs",
              fields: {
                "event_data.ProcessName": { name: "Process_Name", source: "defender" },
                "event_data.SourceName": { name: "Source_Name", source: "defender" },
                "event_data.ThreatName": { name: "Threat_Name", source: "defender" },
                "event_data.NewValue": { name: "New_Value", source: "defender" },
                "event_data.OldValue": { name: "Old_Value", source: "defender" },
                "event_data.FeatureName": { name: "Feature_Name", source: "defender" },
              },
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        process_access: {
          variants: [
            {
              name: "Sysmon 10",
              source: {
                terms: { source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 10 },
                dataSource: ["Sysmon EventID 10"],
              },
              cite: "sysmon",
            },
          ],
          fields: {
            "process.executable": { name: "SourceImage", source: "sysmon" },
            "process.pid": { name: "SourceProcessId", type: "number", source: "sysmon" },
            "process.entity_id": { name: "SourceProcessGUID", source: "sysmon" },
            "process.command_line": { unavailable: "Of the events of Sysmon, only process creation holds a command line.", absent: true },
            "user.account": { name: "SourceUser", source: "sysmon" },
            "target.process.executable": { name: "TargetImage", source: "sysmon" },
            "target.process.pid": { name: "TargetProcessId", type: "number", source: "sysmon" },
            "target.process.entity_id": { name: "TargetProcessGUID", source: "sysmon" },
            "target.user.account": { name: "TargetUser", source: "sysmon" },
            "process.granted_access": { name: "GrantedAccess", source: "sysmon" },
            "process.call_trace": { name: "CallTrace", source: "sysmon" },
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
              cite: "sysmon",
            },
          ],
          fields: {
            "process.executable": { name: "SourceImage", source: "sysmon" },
            "process.pid": { name: "SourceProcessId", type: "number", source: "sysmon" },
            "process.entity_id": { name: "SourceProcessGuid", source: "sysmon" },
            "process.command_line": { unavailable: "Of the events of Sysmon, only process creation holds a command line.", absent: true },
            "process.parent.executable": { unavailable: "Of the events of Sysmon, only process creation names the parent.", absent: true },
            "user.account": { name: "SourceUser", source: "sysmon" },
            "target.process.executable": { name: "TargetImage", source: "sysmon" },
            "target.process.pid": { name: "TargetProcessId", type: "number", source: "sysmon" },
            "target.process.parent.pid": { unavailable: "Sysmon 8 does not name the parent of the target.", absent: true },
            "target.process.entity_id": { name: "TargetProcessGuid", source: "sysmon" },
            "target.user.account": { name: "TargetUser", source: "sysmon" },
            "thread.start.address": { name: "StartAddress", source: "sysmon" },
            "thread.start.module": { name: "StartModule", source: "sysmon" },
            "thread.start.function": { name: "StartFunction", source: "sysmon" },
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
              cite: "sysmon",
            },
          ],
          fields: {
            "user.account": { name: "User", source: "sysmon" },
            "process.executable": { name: "Image", source: "sysmon" },
            "process.pid": { name: "ProcessId", type: "number", source: "sysmon" },
            "process.entity_id": { name: "ProcessGuid", source: "sysmon" },
          },
        },
        process_tampering: {
          variants: [
            {
              name: "Sysmon 25",
              source: {
                terms: { source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 25 },
                dataSource: ["Sysmon EventID 25"],
              },
              cite: "sysmon",
              fields: { "process.tampering": { name: "Type", source: "sysmon" } },
            },
          ],
          fields: {
            "user.account": { name: "User", source: "sysmon" },
            "process.executable": { name: "Image", source: "sysmon" },
            "process.pid": { name: "ProcessId", type: "number", source: "sysmon" },
            "process.entity_id": { name: "ProcessGuid", source: "sysmon" },
          },
        },
        pipe_created: {
          variants: [
            {
              name: "Sysmon 17 and 18",
              source: {
                terms: { source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: [17, 18] },
                dataSource: ["Sysmon EventID 17", "Sysmon EventID 18"],
              },
              cite: "sysmon",
              fields: { "pipe.name": { name: "PipeName", source: "sysmon" } },
            },
          ],
          fields: {
            "user.account": { name: "User", source: "sysmon" },
            "process.executable": { name: "Image", source: "sysmon" },
            "process.pid": { name: "ProcessId", type: "number", source: "sysmon" },
            "process.entity_id": { name: "ProcessGuid", source: "sysmon" },
          },
        },
        driver_load: {
          variants: [
            {
              name: "Sysmon 6",
              source: {
                terms: { source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 6 },
                dataSource: ["Sysmon EventID 6"],
              },
              cite: "sysmon",
            },
          ],
          fields: {
            "dll.path": { name: "ImageLoaded", source: "sysmon" },
            "dll.signed": { name: "Signed", type: "text", source: "sysmon" },
            "dll.code_signature.subject_name": { name: "Signature", source: "sysmon" },
            "dll.code_signature.status": { name: "SignatureStatus", source: "sysmon" },
            "dll.hash.md5": { name: "MD5", source: "hashes" },
            "dll.hash.sha1": { name: "SHA1", source: "hashes" },
            "dll.hash.sha256": { name: "SHA256", source: "hashes" },
            "dll.pe.imphash": { name: "IMPHASH", source: "hashes" },
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
              cite: "sysmon",
              fields: { "device.name": { name: "Device", source: "sysmon" } },
            },
          ],
          fields: {
            "user.account": { name: "User", source: "sysmon" },
            "process.executable": { name: "Image", source: "sysmon" },
            "process.pid": { name: "ProcessId", type: "number", source: "sysmon" },
            "process.entity_id": { name: "ProcessGuid", source: "sysmon" },
          },
        },
        create_stream_hash: {
          variants: [
            {
              name: "Sysmon 15",
              source: {
                terms: { source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 15 },
                dataSource: ["Sysmon EventID 15"],
              },
              cite: "sysmon",
              fields: {
                "file.path": { name: "TargetFilename", source: "sysmon" },
                "file.created": { name: "CreationUtcTime", source: "sysmon" },
                "file.contents": { name: "Contents", source: "sysmon" },
                "file.hash.md5": { name: "MD5", source: "hashes" },
                "file.hash.sha1": { name: "SHA1", source: "hashes" },
                "file.hash.sha256": { name: "SHA256", source: "hashes" },
                "file.pe.imphash": { name: "IMPHASH", source: "hashes" },
              },
            },
          ],
          fields: {
            "user.account": { name: "User", source: "sysmon" },
            "process.executable": { name: "Image", source: "sysmon" },
            "process.pid": { name: "ProcessId", type: "number", source: "sysmon" },
            "process.entity_id": { name: "ProcessGuid", source: "sysmon" },
          },
        },
        file_change: {
          variants: [
            {
              name: "Sysmon 2",
              source: {
                terms: { source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 2 },
                dataSource: ["Sysmon EventID 2"],
              },
              cite: "sysmon",
              fields: {
                "file.path": { name: "TargetFilename", source: "sysmon" },
                "file.created": { name: "CreationUtcTime", source: "sysmon" },
                "file.created_before": { name: "PreviousCreationUtcTime", source: "sysmon" },
              },
            },
          ],
          fields: {
            "user.account": { name: "User", source: "sysmon" },
            "process.executable": { name: "Image", source: "sysmon" },
            "process.pid": { name: "ProcessId", type: "number", source: "sysmon" },
            "process.entity_id": { name: "ProcessGuid", source: "sysmon" },
          },
        },
        file_delete_detected: {
          variants: [
            {
              name: "Sysmon 26",
              source: {
                terms: { source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 26 },
                dataSource: ["Sysmon EventID 26"],
              },
              cite: "sysmon",
              fields: {
                "file.path": { name: "TargetFilename", source: "sysmon" },
                "file.hash.md5": { name: "MD5", source: "hashes" },
                "file.hash.sha1": { name: "SHA1", source: "hashes" },
                "file.hash.sha256": { name: "SHA256", source: "hashes" },
                "file.pe.imphash": { name: "IMPHASH", source: "hashes" },
              },
            },
          ],
          fields: {
            "user.account": { name: "User", source: "sysmon" },
            "process.executable": { name: "Image", source: "sysmon" },
            "process.pid": { name: "ProcessId", type: "number", source: "sysmon" },
            "process.entity_id": { name: "ProcessGuid", source: "sysmon" },
          },
        },
        file_executable_detected: {
          variants: [
            {
              name: "Sysmon 29",
              source: {
                terms: { source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 29 },
                dataSource: ["Sysmon EventID 29"],
              },
              cite: "sysmon",
              fields: {
                "file.path": { name: "TargetFilename", source: "sysmon" },
                "file.hash.md5": { name: "MD5", source: "hashes" },
                "file.hash.sha1": { name: "SHA1", source: "hashes" },
                "file.hash.sha256": { name: "SHA256", source: "hashes" },
                "file.pe.imphash": { name: "IMPHASH", source: "hashes" },
              },
            },
          ],
          fields: {
            "user.account": { name: "User", source: "sysmon" },
            "process.executable": { name: "Image", source: "sysmon" },
            "process.pid": { name: "ProcessId", type: "number", source: "sysmon" },
            "process.entity_id": { name: "ProcessGuid", source: "sysmon" },
          },
        },
        file_block_executable: {
          variants: [
            {
              name: "Sysmon 27",
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 27 } },
              cite: "sysmon",
              fields: {
                "file.path": { name: "TargetFilename", source: "sysmon" },
                "file.hash.md5": { name: "MD5", source: "hashes" },
                "file.hash.sha1": { name: "SHA1", source: "hashes" },
                "file.hash.sha256": { name: "SHA256", source: "hashes" },
                "file.pe.imphash": { name: "IMPHASH", source: "hashes" },
              },
            },
          ],
          fields: {
            "user.account": { name: "User", source: "sysmon" },
            "process.executable": { name: "Image", source: "sysmon" },
            "process.pid": { name: "ProcessId", type: "number", source: "sysmon" },
            "process.entity_id": { name: "ProcessGuid", source: "sysmon" },
          },
        },
        file_block_shredding: {
          variants: [
            {
              name: "Sysmon 28",
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 28 } },
              cite: "sysmon",
              fields: {
                "file.path": { name: "TargetFilename", source: "sysmon" },
                "file.hash.md5": { name: "MD5", source: "hashes" },
                "file.hash.sha1": { name: "SHA1", source: "hashes" },
                "file.hash.sha256": { name: "SHA256", source: "hashes" },
                "file.pe.imphash": { name: "IMPHASH", source: "hashes" },
              },
            },
          ],
          fields: {
            "user.account": { name: "User", source: "sysmon" },
            "process.executable": { name: "Image", source: "sysmon" },
            "process.pid": { name: "ProcessId", type: "number", source: "sysmon" },
            "process.entity_id": { name: "ProcessGuid", source: "sysmon" },
          },
        },
        clipboard_capture: {
          variants: [
            {
              name: "Sysmon 24",
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 24 } },
              cite: "sysmon",
              fields: {
                "file.hash.md5": { name: "MD5", source: "hashes" },
                "file.hash.sha1": { name: "SHA1", source: "hashes" },
                "file.hash.sha256": { name: "SHA256", source: "hashes" },
              },
            },
          ],
          fields: {
            "user.account": { name: "User", source: "sysmon" },
            "process.executable": { name: "Image", source: "sysmon" },
            "process.pid": { name: "ProcessId", type: "number", source: "sysmon" },
            "process.entity_id": { name: "ProcessGuid", source: "sysmon" },
          },
        },
        registry_add: {
          variants: [
            {
              name: "Sysmon 12, created",
              source: {
                terms: { source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 12, EventType: "CreateKey" },
                dataSource: ["Sysmon EventID 12"],
              },
              cite: "sysmon",
            },
          ],
          fields: {
            "user.account": { name: "User", source: "sysmon" },
            "process.executable": { name: "Image", source: "sysmon" },
            "process.pid": { name: "ProcessId", type: "number", source: "sysmon" },
            "process.entity_id": { name: "ProcessGuid", source: "sysmon" },
            "registry.path": { name: "TargetObject", source: "sysmon" },
            "registry.change": { name: "EventType", source: "sysmon" },
          },
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
              cite: "sysmon",
            },
          ],
          fields: {
            "user.account": { name: "User", source: "sysmon" },
            "process.executable": { name: "Image", source: "sysmon" },
            "process.pid": { name: "ProcessId", type: "number", source: "sysmon" },
            "process.entity_id": { name: "ProcessGuid", source: "sysmon" },
            "registry.path": { name: "TargetObject", source: "sysmon" },
            "registry.change": { name: "EventType", source: "sysmon" },
          },
        },
        registry_rename: {
          variants: [
            {
              name: "Sysmon 14",
              source: {
                terms: { source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 14 },
                dataSource: ["Sysmon EventID 14"],
              },
              cite: "sysmon",
              fields: { "registry.new_path": { name: "NewName", source: "sysmon" } },
            },
          ],
          fields: {
            "user.account": { name: "User", source: "sysmon" },
            "process.executable": { name: "Image", source: "sysmon" },
            "process.pid": { name: "ProcessId", type: "number", source: "sysmon" },
            "process.entity_id": { name: "ProcessGuid", source: "sysmon" },
            "registry.path": { name: "TargetObject", source: "sysmon" },
            "registry.change": { name: "EventType", source: "sysmon" },
          },
        },
        wmi_event: {
          variants: [
            {
              name: "Sysmon 19 to 21",
              source: {
                terms: { source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: [19, 20, 21] },
                dataSource: ["Sysmon EventID 19", "Sysmon EventID 20", "Sysmon EventID 21"],
              },
              cite: "sysmon",
            },
          ],
          eventData: { name: "{name}", source: "sysmon" },
          fields: { "event.code": { name: "EventCode", source: "sysmon" }, "user.account": { name: "User", source: "sysmon" } },
        },
        sysmon_status: {
          variants: [
            {
              name: "Sysmon 4 and 16",
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: [4, 16] } },
              cite: "sysmon",
            },
          ],
          eventData: { name: "{name}", source: "sysmon" },
          fields: { "event.code": { name: "EventCode", source: "sysmon" } },
        },
        sysmon_error: {
          variants: [
            {
              name: "Sysmon 255",
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", EventCode: 255 } },
              cite: "sysmon",
            },
          ],
          eventData: { name: "{name}", source: "sysmon" },
          fields: { "event.code": { name: "EventCode", source: "sysmon" } },
        },
        file_access: { unavailable: "Sysmon does not record opened files." },
        file_rename: { unavailable: "Sysmon does not record renamed files." },
        system: {
          variants: [{ name: "Windows channel", source: { terms: { source: "XmlWinEventLog:System" } }, cite: "inputs" }],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        sysmon: {
          variants: [
            {
              name: "Windows channel",
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational" } },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        powershell: {
          variants: [
            {
              name: "Windows channel",
              source: {
                terms: {
                  source: ["XmlWinEventLog:Microsoft-Windows-PowerShell/Operational", "XmlWinEventLog:PowerShellCore/Operational"],
                },
              },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        powershell_classic: {
          variants: [
            {
              name: "Windows channel",
              source: { terms: { source: "XmlWinEventLog:Windows PowerShell" } },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        taskscheduler: {
          variants: [
            {
              name: "Windows channel",
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-TaskScheduler/Operational" } },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        wmi: {
          variants: [
            {
              name: "Windows channel",
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-WMI-Activity/Operational" } },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        codeintegrity_operational: {
          variants: [
            {
              name: "Windows channel",
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-CodeIntegrity/Operational" } },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        applocker: {
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
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        appmodel_runtime: {
          variants: [
            {
              name: "Windows channel",
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-AppModel-Runtime/Admin" } },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        appxdeployment_server: {
          variants: [
            {
              name: "Windows channel",
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-AppXDeploymentServer/Operational" } },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        appxpackaging_om: {
          variants: [
            {
              name: "Windows channel",
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-AppxPackaging/Operational" } },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        bits_client: {
          variants: [
            {
              name: "Windows channel",
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-Bits-Client/Operational" } },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        capi2: {
          variants: [
            {
              name: "Windows channel",
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-CAPI2/Operational" } },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        certificateservicesclient_lifecycle_system: {
          variants: [
            {
              name: "Windows channel",
              source: {
                terms: { source: "XmlWinEventLog:Microsoft-Windows-CertificateServicesClient-Lifecycle-System/Operational" },
              },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        diagnosis_scripted: {
          variants: [
            {
              name: "Windows channel",
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-Diagnosis-Scripted/Operational" } },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        dhcp: {
          variants: [
            {
              name: "Windows channel",
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-DHCP-Server/Operational" } },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        dns_client: {
          variants: [
            {
              name: "Windows channel",
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-DNS Client Events/Operational" } },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        dns_server: {
          variants: [{ name: "Windows channel", source: { terms: { source: "XmlWinEventLog:DNS Server" } }, cite: "inputs" }],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        dns_server_analytic: {
          variants: [
            {
              name: "Windows channel",
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-DNS-Server/Analytical" } },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        dns_server_audit: {
          variants: [
            {
              name: "Windows channel",
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-DNS-Server/Audit" } },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        driver_framework: {
          variants: [
            {
              name: "Windows channel",
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-DriverFrameworks-UserMode/Operational" } },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        firewall_as: {
          variants: [
            {
              name: "Windows channel",
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-Windows Firewall With Advanced Security/Firewall" } },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        hyper_v_worker: {
          variants: [
            {
              name: "Windows channel",
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-Hyper-V-Worker" } },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        kernel_event_tracing: {
          variants: [
            {
              name: "Windows channel",
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-Kernel-EventTracing" } },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        kernel_shimengine: {
          variants: [
            {
              name: "Windows channel",
              source: {
                terms: {
                  source: [
                    "XmlWinEventLog:Microsoft-Windows-Kernel-ShimEngine/Operational",
                    "XmlWinEventLog:Microsoft-Windows-Kernel-ShimEngine/Diagnostic",
                  ],
                },
              },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        ldap: {
          variants: [
            {
              name: "Windows channel",
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-LDAP-Client/Debug" } },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        lsa_server: {
          variants: [
            {
              name: "Windows channel",
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-LSA/Operational" } },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        microsoft_servicebus_client: {
          variants: [
            {
              name: "Windows channel",
              source: { terms: { source: "XmlWinEventLog:Microsoft-ServiceBus-Client" } },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        msexchange_management: {
          variants: [
            {
              name: "Windows channel",
              source: { terms: { source: "XmlWinEventLog:MSExchange Management" } },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        ntfs: {
          variants: [
            {
              name: "Windows channel",
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-Ntfs/Operational" } },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        ntlm: {
          variants: [
            {
              name: "Windows channel",
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-NTLM/Operational" } },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        openssh: {
          variants: [
            {
              name: "Windows channel",
              source: { terms: { source: "XmlWinEventLog:OpenSSH/Operational" } },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        printservice_admin: {
          variants: [
            {
              name: "Windows channel",
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-PrintService/Admin" } },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        printservice_operational: {
          variants: [
            {
              name: "Windows channel",
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-PrintService/Operational" } },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        security_mitigations: {
          variants: [
            {
              name: "Windows channel",
              source: {
                terms: {
                  source: [
                    "XmlWinEventLog:Microsoft-Windows-Security-Mitigations/Kernel Mode",
                    "XmlWinEventLog:Microsoft-Windows-Security-Mitigations/User Mode",
                  ],
                },
              },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        sense: {
          variants: [
            {
              name: "Windows channel",
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-SENSE/Operational" } },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        shell_core: {
          variants: [
            {
              name: "Windows channel",
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-Shell-Core/Operational" } },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        smbclient_connectivity: {
          variants: [
            {
              name: "Windows channel",
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-SmbClient/Connectivity" } },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        smbclient_security: {
          variants: [
            {
              name: "Windows channel",
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-SmbClient/Security" } },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        smbserver_connectivity: {
          variants: [
            {
              name: "Windows channel",
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-SMBServer/Connectivity" } },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        terminalservices_localsessionmanager: {
          variants: [
            {
              name: "Windows channel",
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-TerminalServices-LocalSessionManager/Operational" } },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        vhdmp: {
          variants: [
            {
              name: "Windows channel",
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-VHDMP/Operational" } },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
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
        "eventdata: Splunk_TA_windows, default/transforms.conf, stanzas eventdata_xml_block and eventdata_xml_data",
        "defender: names of the event data of Microsoft-Windows-Windows Defender 1006, 1116, 5001 and 5007, with CLEAN_KEYS of transforms.conf (https://docs.splunk.com/Documentation/Splunk/latest/Admin/Transformsconf)",
        "ps400: https://learn.microsoft.com/en-us/powershell/module/microsoft.powershell.core/about/about_eventlogs",
        "systemProperties: https://learn.microsoft.com/en-us/windows/win32/wes/eventschema-systempropertiestype-complextype",
        "event4689: https://learn.microsoft.com/en-us/previous-versions/windows/it-pro/windows-10/security/threat-protection/auditing/event-4689",
        "event4663: https://learn.microsoft.com/en-us/previous-versions/windows/it-pro/windows-10/security/threat-protection/auditing/event-4663",
      ],
      settings: { format: "xml" },
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
            "event.provider": { name: "Name", source: "systemProperties" },
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
            "process.pe.imphash": { unavailable: "4688 records no hashes." },
            "process.parent.command_line": { unavailable: "4688 records the command line of the new process only." },
            "process.parent.entity_id": { unavailable: "4688 gives a process no identity beyond its id." },
            "process.parent.user": { unavailable: "4688 does not name the account of the parent." },
            "process.parent.parent.executable": { unavailable: "4688 names the parent and not the parent of the parent." },
            "user.logon_id": {
              name: "SubjectLogonId",
              fidelity: "approximate",
              reason: "4688 names the logon that started the process, which is not always the one that it runs in.",
              source: "event4688",
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
        registry_add: {
          unavailable: "Windows alone records registry changes only below keys that carry an audit rule. Sysmon 12 does.",
        },
        registry_delete: {
          unavailable: "Windows alone records registry changes only below keys that carry an audit rule. Sysmon 12 does.",
        },
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
            {
              name: "Security 4689",
              source: { terms: { source: "XmlWinEventLog:Security", EventCode: 4689 } },
              cite: "event4689",
            },
          ],
          fields: {
            "user.name": { name: "SubjectUserName", source: "event4689" },
            "user.account": { name: "SubjectUserName", expression: "SubjectDomainName.\"\\\\\".SubjectUserName", source: "event4689" },
            "process.executable": { name: "ProcessName", source: "event4689" },
            "process.pid": { name: "ProcessId", type: "hexNumber", source: "event4689" },
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
              cite: "event4663",
            },
          ],
          fields: {
            "user.name": { name: "SubjectUserName", source: "event4663" },
            "user.account": { name: "SubjectUserName", expression: "SubjectDomainName.\"\\\\\".SubjectUserName", source: "event4663" },
            "process.executable": { name: "ProcessName", source: "event4663" },
            "process.pid": { name: "ProcessId", type: "hexNumber", source: "event4663" },
            "process.entity_id": { unavailable: "4663 gives a process no identity beyond its id." },
            "process.parent.executable": { unavailable: "4663 does not name the parent of the process.", absent: true },
            "file.path": { name: "ObjectName", source: "event4663" },
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
            "powershell.pipeline_data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
          },
        },
        ps_classic_start: {
          variants: [
            {
              name: "Windows PowerShell 400",
              source: { terms: { source: "XmlWinEventLog:Windows PowerShell", EventCode: 400 } },
              cite: "ps400",
            },
          ],
          fields: { "powershell.details": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" } },
        },
        ps_classic_provider_start: {
          variants: [
            {
              name: "Windows PowerShell 600",
              source: { terms: { source: "XmlWinEventLog:Windows PowerShell", EventCode: 600 } },
              cite: "ps400",
            },
          ],
          fields: { "powershell.details": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" } },
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
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
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
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
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
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        windefend: {
          variants: [
            {
              name: "Defender channel",
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-Windows Defender/Operational" } },
              cite: "inputs",
              fields: {
                "event_data.ProcessName": { name: "Process_Name", source: "defender" },
                "event_data.SourceName": { name: "Source_Name", source: "defender" },
                "event_data.ThreatName": { name: "Threat_Name", source: "defender" },
                "event_data.NewValue": { name: "New_Value", source: "defender" },
                "event_data.OldValue": { name: "Old_Value", source: "defender" },
                "event_data.FeatureName": { name: "Feature_Name", source: "defender" },
              },
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        system: {
          variants: [{ name: "Windows channel", source: { terms: { source: "XmlWinEventLog:System" } }, cite: "inputs" }],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        sysmon: {
          variants: [
            {
              name: "Windows channel",
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-Sysmon/Operational" } },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        powershell: {
          variants: [
            {
              name: "Windows channel",
              source: {
                terms: {
                  source: ["XmlWinEventLog:Microsoft-Windows-PowerShell/Operational", "XmlWinEventLog:PowerShellCore/Operational"],
                },
              },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        powershell_classic: {
          variants: [
            {
              name: "Windows channel",
              source: { terms: { source: "XmlWinEventLog:Windows PowerShell" } },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        taskscheduler: {
          variants: [
            {
              name: "Windows channel",
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-TaskScheduler/Operational" } },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        wmi: {
          variants: [
            {
              name: "Windows channel",
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-WMI-Activity/Operational" } },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        codeintegrity_operational: {
          variants: [
            {
              name: "Windows channel",
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-CodeIntegrity/Operational" } },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        applocker: {
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
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        appmodel_runtime: {
          variants: [
            {
              name: "Windows channel",
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-AppModel-Runtime/Admin" } },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        appxdeployment_server: {
          variants: [
            {
              name: "Windows channel",
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-AppXDeploymentServer/Operational" } },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        appxpackaging_om: {
          variants: [
            {
              name: "Windows channel",
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-AppxPackaging/Operational" } },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        bits_client: {
          variants: [
            {
              name: "Windows channel",
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-Bits-Client/Operational" } },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        capi2: {
          variants: [
            {
              name: "Windows channel",
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-CAPI2/Operational" } },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        certificateservicesclient_lifecycle_system: {
          variants: [
            {
              name: "Windows channel",
              source: {
                terms: { source: "XmlWinEventLog:Microsoft-Windows-CertificateServicesClient-Lifecycle-System/Operational" },
              },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        diagnosis_scripted: {
          variants: [
            {
              name: "Windows channel",
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-Diagnosis-Scripted/Operational" } },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        dhcp: {
          variants: [
            {
              name: "Windows channel",
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-DHCP-Server/Operational" } },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        dns_client: {
          variants: [
            {
              name: "Windows channel",
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-DNS Client Events/Operational" } },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        dns_server: {
          variants: [{ name: "Windows channel", source: { terms: { source: "XmlWinEventLog:DNS Server" } }, cite: "inputs" }],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        dns_server_analytic: {
          variants: [
            {
              name: "Windows channel",
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-DNS-Server/Analytical" } },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        dns_server_audit: {
          variants: [
            {
              name: "Windows channel",
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-DNS-Server/Audit" } },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        driver_framework: {
          variants: [
            {
              name: "Windows channel",
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-DriverFrameworks-UserMode/Operational" } },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        firewall_as: {
          variants: [
            {
              name: "Windows channel",
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-Windows Firewall With Advanced Security/Firewall" } },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        hyper_v_worker: {
          variants: [
            {
              name: "Windows channel",
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-Hyper-V-Worker" } },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        kernel_event_tracing: {
          variants: [
            {
              name: "Windows channel",
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-Kernel-EventTracing" } },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        kernel_shimengine: {
          variants: [
            {
              name: "Windows channel",
              source: {
                terms: {
                  source: [
                    "XmlWinEventLog:Microsoft-Windows-Kernel-ShimEngine/Operational",
                    "XmlWinEventLog:Microsoft-Windows-Kernel-ShimEngine/Diagnostic",
                  ],
                },
              },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        ldap: {
          variants: [
            {
              name: "Windows channel",
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-LDAP-Client/Debug" } },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        lsa_server: {
          variants: [
            {
              name: "Windows channel",
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-LSA/Operational" } },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        microsoft_servicebus_client: {
          variants: [
            {
              name: "Windows channel",
              source: { terms: { source: "XmlWinEventLog:Microsoft-ServiceBus-Client" } },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        msexchange_management: {
          variants: [
            {
              name: "Windows channel",
              source: { terms: { source: "XmlWinEventLog:MSExchange Management" } },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        ntfs: {
          variants: [
            {
              name: "Windows channel",
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-Ntfs/Operational" } },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        ntlm: {
          variants: [
            {
              name: "Windows channel",
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-NTLM/Operational" } },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        openssh: {
          variants: [
            {
              name: "Windows channel",
              source: { terms: { source: "XmlWinEventLog:OpenSSH/Operational" } },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        printservice_admin: {
          variants: [
            {
              name: "Windows channel",
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-PrintService/Admin" } },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        printservice_operational: {
          variants: [
            {
              name: "Windows channel",
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-PrintService/Operational" } },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        security_mitigations: {
          variants: [
            {
              name: "Windows channel",
              source: {
                terms: {
                  source: [
                    "XmlWinEventLog:Microsoft-Windows-Security-Mitigations/Kernel Mode",
                    "XmlWinEventLog:Microsoft-Windows-Security-Mitigations/User Mode",
                  ],
                },
              },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        sense: {
          variants: [
            {
              name: "Windows channel",
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-SENSE/Operational" } },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        shell_core: {
          variants: [
            {
              name: "Windows channel",
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-Shell-Core/Operational" } },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        smbclient_connectivity: {
          variants: [
            {
              name: "Windows channel",
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-SmbClient/Connectivity" } },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        smbclient_security: {
          variants: [
            {
              name: "Windows channel",
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-SmbClient/Security" } },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        smbserver_connectivity: {
          variants: [
            {
              name: "Windows channel",
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-SMBServer/Connectivity" } },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        terminalservices_localsessionmanager: {
          variants: [
            {
              name: "Windows channel",
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-TerminalServices-LocalSessionManager/Operational" } },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
        vhdmp: {
          variants: [
            {
              name: "Windows channel",
              source: { terms: { source: "XmlWinEventLog:Microsoft-Windows-VHDMP/Operational" } },
              cite: "inputs",
            },
          ],
          eventData: { name: "{name}", source: "eventdata" },
          fields: {
            "event.code": { name: "EventCode", source: "application2282" },
            "event.provider": { name: "Name", source: "application2282" },
            "event.channel": { name: "Channel", source: "systemProperties" },
            "event.level": { name: "Level", source: "systemProperties" },
            "event_data.ComputerName": { name: "Computer", source: "systemProperties" },
            "event_data.Data": { name: "EventData_Xml", rewrite: "elements", source: "eventdata" },
            "event_data.EventData": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "The text of all event data is searched, with the names of its elements.",
              source: "eventdata",
            },
            "event_data.Message": {
              name: "EventData_Xml",
              fidelity: "approximate",
              reason: "Events that are collected as XML do not hold their rendered message, so the text of their data is searched.",
              source: "eventdata",
            },
          },
        },
      },
    },
  };
