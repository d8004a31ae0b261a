import type { KqlType } from "./values.js";

/**
 * Columns of the products' tables that are no text, in whichever table they stand. A column that is in no list, and that
 * nothing else tells of, is text.
 * Source: https://learn.microsoft.com/azure/azure-monitor/reference/tables-category and
 * https://learn.microsoft.com/defender-xdr/advanced-hunting-schema-tables
 */
const byType: Readonly<Partial<Record<KqlType, readonly string[]>>> = {
  long: ["DstBytes", "InitiatingProcessId", "LogonId", "ProcessId", "ReportId", "SrcBytes", "csBytes", "scBytes"],
  datetime: ["EventTime", "TimeGenerated", "Timestamp"],
  int: [
    "AuditsDiscarded", "AuthenticationLevel", "AuthenticationService", "DestinationPort", "DstPortNumber", "ErrorCode", "EventCategory", "EventID", "EventLevel", "KeyLength", "LocalPort",
    "LogonType", "ProcessID", "RemotePort", "ServiceStartType", "SourcePort", "SrcPortNumber", "SystemProcessId", "SystemThreadId", "Task", "Version", "sPort",
  ],
  dynamic: ["Annotations", "DeviceDetail", "InitiatedBy", "ObjectRef", "RequestObject", "ResponseObject", "ResponseStatus", "SourceIps", "TargetResources"],
  real: ["_BilledSize"],
  bool: ["ManagementEvent", "ReadOnly", "SessionMfaAuthenticated"],
};

/** Columns that have another type in one table than in the others. Source: the pages of the tables. */
const byTable: Readonly<Record<string, Readonly<Record<string, KqlType>>>> = {
  SecurityEvent: { ProcessId: "string", RemotePort: "string", EventData: "string" },
  CloudAppEvents: { ReportId: "string", RawEventData: "dynamic" },
  EntraIdSignInEvents: { ReportId: "string", LogonType: "string" },
  AWSCloudTrail: { ErrorCode: "string" },
  WindowsEvent: { EventData: "dynamic" },
  AKSAudit: { User: "dynamic" },
  AKSAuditAdmin: { User: "dynamic" },
};

/**
 * Azure Monitor adds the type to the names of columns in custom logs.
 * Manual: https://learn.microsoft.com/azure/azure-monitor/logs/data-collector-api (Record type and properties)
 */
const bySuffix: Readonly<Record<string, KqlType>> = { _d: "real", _b: "bool", _t: "datetime" };

/** The type of a column as its product declares it; undefined where nothing says that it is other than text. */
export function columnType(table: string, name: string): KqlType | undefined {
  const own = byTable[table];
  if (own !== undefined && Object.hasOwn(own, name)) return own[name];
  const suffix = name.slice(-2);
  if (table.endsWith("_CL") && Object.hasOwn(bySuffix, suffix)) return bySuffix[suffix];
  for (const [type, names] of Object.entries(byType)) if (names.includes(name)) return type as KqlType;
  return undefined;
}
